"""A copy of a municipality in which every unit has another id, and nothing else is changed; and what is printed, as text.

The ids stand in ``kommun.toml`` (``[enheter.X]``, ``agare``, ``godtagna``, ``flytta``), in the names of the folders, in the forms' own marking, in
cells of lists of units, and in the keys of published values.
"""

from __future__ import annotations

import dataclasses
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from pipeline import build
from pipeline.model import Figure, Gap, Problem
from pipeline.view import SlotPicture, View
from tests.examples import REMEMBERED, all_built

_CELLS: Final = {".xlsx": ("xl/sharedStrings.xml", "xl/worksheets/"), ".docx": ("docProps/custom.xml",)}
_CELL: Final = re.compile(
    "(<t>|<vt:lpwstr>)([a-z0-9-]+(?:, [a-z0-9-]+)*)((?: (?:–|&#8211;) [^<]*)?(?:</t>|</vt:lpwstr>))".encode()
)
_OWNER: Final = re.compile(r'^((?:agare|enhet)\s*=\s*)"([^"]+)"', re.MULTILINE)
_UNIT: Final = re.compile(r"^\[enheter\.([^\].]+)", re.MULTILINE)
_AREA: Final = re.compile(r'"([a-z0-9-]+)\.([A-Z0-9]+)"')
_ACCEPTED: Final = re.compile(r'^("[A-Z0-9-]+:)([^"]+)"', re.MULTILINE)


def renamed(source: Path, to: Path, names: Mapping[str, str]) -> Path:
    """Write a copy of a municipality's folder to ``to``, every id that ``names`` has replaced, and return it."""
    to.mkdir(parents=True)
    for path in sorted(source.rglob("*")):
        parts = path.relative_to(source).parts
        below = tuple(names.get(part, part) if place == 1 else part for place, part in enumerate(parts))
        if path.is_dir():
            to.joinpath(*below).mkdir(exist_ok=True)
        else:
            to.joinpath(*below).write_bytes(_content(path, parts, names))
    return to


def _content(path: Path, parts: tuple[str, ...], names: Mapping[str, str]) -> bytes:
    if path.name == "kommun.toml":
        return _settings(path.read_text(encoding="utf-8"), names).encode()
    if path.suffix in _CELLS:
        return path.read_bytes() if not (found := _patched(path, names)) else found
    if parts[0] == "published":
        return _published(path.read_text(encoding="utf-8"), names).encode()
    return path.read_bytes()


def _settings(words: str, names: Mapping[str, str]) -> str:
    words = _UNIT.sub(lambda found: f"[enheter.{names.get(found[1], found[1])}", words)
    words = _OWNER.sub(lambda found: f'{found[1]}"{names.get(found[2], found[2])}"', words)
    words = _AREA.sub(lambda found: f'"{names.get(found[1], found[1])}.{found[2]}"', words)
    return _ACCEPTED.sub(lambda found: f'{found[1]}{names.get(found[2], found[2])}"', words)


def _published(words: str, names: Mapping[str, str]) -> str:
    lines = [line.partition(";") for line in words.splitlines(keepends=True)]
    return "".join(
        "/".join(names.get(part, part) if place else part for place, part in enumerate(key.split("/"))) + rest
        for key, *tail in lines
        for rest in ("".join(tail),)
    )


def _patched(path: Path, names: Mapping[str, str]) -> bytes:
    """Return an Office file with the ids replaced where a whole cell, or a property of the form, is one."""
    import io  # noqa: PLC0415 - only here

    def other(found: re.Match[bytes]) -> bytes:
        words = found[2].decode().split(", ")
        return found[1] + ", ".join(names.get(word, word) for word in words).encode() + found[3]

    target = io.BytesIO()
    with zipfile.ZipFile(path) as book, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as copy:
        for item in book.infolist():
            data = book.read(item)
            copy.writestr(
                item, _CELL.sub(other, data) if item.filename.startswith(_CELLS[path.suffix]) else data
            )
    return target.getvalue()


def everything(folder: Path) -> tuple[tuple[Problem, ...], tuple[View, ...]]:
    """Return every problem of a municipality, those of its settings once, and every report of all its occasions."""
    found, problems = build.targets(folder)
    views: list[View] = []
    told, known = list(problems), build.Known()
    for target in found:
        checked = build.check(target, known=known, kept=REMEMBERED)
        told += checked.problems
        views += all_built(checked)
    return tuple(told), tuple(views)


_IDS: Final = frozenset({"id", "key", "report", "table", "href", "municipality_id", "formerly"})
Change = Callable[[str], str]


def as_text(node: object, change: Change = str, *, ids: bool = True) -> Iterator[str]:
    """Yield a view or a part of it as lines: every text and number, and with ``ids`` every id and cell too."""
    if isinstance(node, Figure):
        yield f"{node.value} {node.unit} {node.state}"
        if ids:
            yield from (change(f"{cell.origin}") for cell in node.cells())
    elif dataclasses.is_dataclass(node):
        for field in dataclasses.fields(node):
            of_unit = (
                isinstance(node, SlotPicture) and field.name == "place"
            )  # a unit's id, or the name of a place
            if ids or not (of_unit or field.name in _IDS):
                yield from as_text(getattr(node, field.name), change, ids=ids)
    elif isinstance(node, tuple):
        parts = [tuple(as_text(one, change, ids=ids)) for one in node]
        if node and all(isinstance(one, Gap) for one in node):
            parts.sort()  # gaps are in the order of ids, which nobody reads
        for part in parts:
            yield from part
    else:
        yield change(str(node))
