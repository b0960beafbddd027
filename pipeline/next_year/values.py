"""Last year's published values: out of the final builds into ``published/``, never over a file that is there."""

from __future__ import annotations

import hashlib
import json
from enum import Enum, auto
from pathlib import Path
from typing import Any, Final

from pipeline.config import Municipality
from pipeline.folders import MANIFEST, composed, files_of
from pipeline.folders import place as below
from pipeline.publish.write import COMPARATIVES
from pipeline.read.history import read_history

FOLDER: Final = "published"


class Values(Enum):
    """What there is of an occasion's published values."""

    NEW = auto()  # a final build has them, and they are to be written
    THERE = auto()  # they were written before
    OTHER = auto()  # they were written before, and the final build says something else
    DRAFT = auto()  # only a draft is built
    BROKEN = auto()  # the final build's file is not as it was written
    NONE = auto()  # nothing is built


def values(folder: Path, built: Path, occasion: str, there: frozenset[str]) -> tuple[Values, bytes]:
    """Return what there is of an occasion's values in a municipality's folder and its builds, and the bytes to write.

    ``there`` are the occasions that have values in ``published/``, in a file of their own or in a workbook with several.
    """
    state, data = _final(built, folder.resolve().name, occasion)
    if occasion not in there:
        return state, data
    own = folder / FOLDER / f"{occasion}.csv"
    other = state is Values.NEW and own.is_file() and own.read_bytes() != data
    return (Values.OTHER if other else Values.THERE), b""


def published(municipality: Municipality) -> frozenset[str]:
    """Return the ids of the occasions that have values in ``published/``."""
    own = {composed(path.stem) for path in files_of(municipality.folder / FOLDER, ".csv")}
    return frozenset(own | read_history(municipality)[0].keys())


def _final(built: Path, municipality: str, occasion: str) -> tuple[Values, bytes]:
    place = below(built, municipality, occasion)
    try:
        manifest: dict[str, Any] = json.loads((place / MANIFEST).read_text(encoding="utf-8"))
        marks = {item["file"]: item["sha256"] for item in manifest["artifacts"]}
        if (manifest["municipality"], manifest["occasion"]) != (municipality, occasion):
            return Values.NONE, b""
        if manifest["draft"]:
            return Values.DRAFT, b""
        data = (place / COMPARATIVES).read_bytes()
    except (OSError, ValueError, KeyError, TypeError):
        return (Values.BROKEN if (place / COMPARATIVES).exists() else Values.NONE), b""
    whole = hashlib.sha256(data).hexdigest() == marks.get(COMPARATIVES)
    return (Values.NEW, data) if whole else (Values.BROKEN, b"")
