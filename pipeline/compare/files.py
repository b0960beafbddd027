"""Two deliveries beside each other, cell by cell or line by line."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pipeline.compare.cells import PARAGRAPH, Content, Key, changed, contents_of
from pipeline.compare.change import Comparison, File
from pipeline.show import entries


def compared_files(old: Path, new: Path) -> Comparison:
    """Return what differs between two deliveries. Raises ``Unreadable`` and ``OSError``."""
    one, other = old.read_bytes(), new.read_bytes()
    found = changed(contents_of(_contents(one)), contents_of(_contents(other)))
    marks = hashlib.sha256(one).hexdigest(), hashlib.sha256(other).hexdigest()
    changes = tuple(replace(change, file=new.name) for change in found.changes)
    files = (File(new.name, "", *marks),) if marks[0] != marks[1] else ()
    return Comparison(_head(old, marks[0]), _head(new, marks[1]), files, changes)


def _head(path: Path, mark: str) -> dict[str, str]:
    return {"title": f"{path.parent.name}/{path.name}".lstrip("/"), "sha256": mark}


def _contents(data: bytes) -> Iterator[tuple[Key, Content]]:
    for one in entries(data):
        place = f"{one.place}{PARAGRAPH}{one.line}" if one.line else one.place
        words = one.words if one.number is None else format(one.number, "f")
        yield (
            ("", place),
            Content(words, "", is_number=one.number is not None, title=one.title, follows=one.formula),
        )
