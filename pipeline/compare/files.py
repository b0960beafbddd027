"""Two deliveries beside each other, cell by cell or line by line."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pipeline.compare.cells import PARAGRAPH, Content, Contents, Key, changed, contents_of
from pipeline.compare.change import Comparison, File
from pipeline.show import entries


def compared_files(old: Path, new: Path) -> Comparison:
    """Return what differs between two deliveries. Raises ``Unreadable`` and ``OSError``."""
    one, other = old.read_bytes(), new.read_bytes()
    before, after = contents_of(_contents(one)), contents_of(_contents(other))
    waiting = {
        key for side in (before, after) for key, each in side.items() if each.follows and not each.words
    }
    found = changed(_without(before, waiting), _without(after, waiting))
    marks = hashlib.sha256(one).hexdigest(), hashlib.sha256(other).hexdigest()
    changes = tuple(replace(change, file=new.name) for change in found.changes)
    files = (File(new.name, "", *marks),) if marks[0] != marks[1] else ()
    return Comparison(_head(old, marks[0]), _head(new, marks[1]), files, changes)


def _without(contents: Contents, places: set[Key]) -> Contents:
    """Return what stands elsewhere than in some places: what one program has reckoned and another not has not changed."""
    return {key: content for key, content in contents.items() if key not in places}


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
