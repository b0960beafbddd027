"""The manifests of earlier builds, kept beside the editions: what a build is compared with.

They lie in ``.tidigare/<occasion>`` in the municipality's folder of outputs, outside every edition, so that nothing of an earlier build is published
with a later one. Their names are a running number and the sha256 of what they hold.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Final

from pipeline.folders import MANIFEST, write_file

KEPT: Final = ".tidigare"
MOST: Final = 5  # manifests that are kept of an occasion
_NAME: Final = re.compile(r"(\d+)-([0-9a-f]{16})\.json")


def manifest_in(place: Path) -> bytes | None:
    """Return the manifest of the edition that lies in a place; None when there is none that can be read."""
    try:
        return (place / MANIFEST).read_bytes()
    except OSError:
        return None


def keep(place: Path, data: bytes | None) -> None:
    """Keep the manifest of the edition that lay in a place before, when the one that lies there now has another. Raises ``OSError``."""
    if data is None or data == manifest_in(place):
        return
    for half in _folder(place).glob(".*.json-*"):  # of a run that was killed
        half.unlink(missing_ok=True)
    mark, kept = _mark(data), _kept(place)
    last = max((number for number, _, _ in kept), default=0)
    write_file(_folder(place) / f"{last + 1:06}-{mark}.json", data)
    others = [path for _, one, path in kept if one != mark]
    for path in {path for _, _, path in kept} - set(others[-(MOST - 1) :]):
        path.unlink(missing_ok=True)


def previous(place: Path) -> Path | None:
    """Return the manifest of the build before the one that lies in a place; None when none is kept."""
    place = place.resolve()
    mark = _mark(manifest_in(place) or b"")
    return next((path for _, one, path in reversed(_kept(place)) if one != mark), None)


def _folder(place: Path) -> Path:
    return place.parent / KEPT / place.name


def _mark(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def _kept(place: Path) -> list[tuple[int, str, Path]]:
    """Return number, mark and path of each manifest that is kept, the oldest first."""
    folder = _folder(place)
    paths = folder.iterdir() if folder.is_dir() else ()
    found = [(match, path) for path in paths if (match := _NAME.fullmatch(path.name))]
    return sorted((int(match[1]), match[2], path) for match, path in found)
