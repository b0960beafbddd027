"""What somebody has left in a workbook or document beside its cells and paragraphs: comments, and a workbook's pictures."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.read.archive import Unreadable, opened
from pipeline.read.cells import place_of
from pipeline.read.package import Package
from pipeline.read.returned import is_note
from pipeline.read.xlsx import listing, sheets_of, usual
from pipeline.read.xlsx_beside import Remark, comments

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def remarks(data: bytes) -> tuple[Remark, ...]:
    """Return the comments in a workbook or document in order; none when the file cannot be read."""
    try:
        return opened(data, lambda archive: (*_in_workbook(archive), *_in_document(archive)))
    except Unreadable:
        return ()


def drawings(data: bytes) -> tuple[str, ...]:
    """Return the names of the pictures and charts in a workbook, which are no part of a delivery; none of a document's."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return tuple(
                sorted(
                    name for name in archive.namelist() if name.startswith(("xl/media/", "xl/charts/chart"))
                )
            )
    except (zipfile.BadZipFile, ValueError, OSError):
        return ()


def _in_workbook(archive: zipfile.ZipFile) -> Iterator[Remark]:
    package = Package(archive, usual)
    for name, _, target in sheets_of(package, *listing(package)):
        for one in comments(package, target):
            yield replace(one, place=place_of(name, one.place))


def _in_document(archive: zipfile.ZipFile) -> Iterator[Remark]:
    root = Package(archive, usual).parse("word/comments.xml")
    for comment in root.iter(f"{_W}comment") if root is not None else ():
        paragraphs = (
            "".join(text.text or "" for text in line.iter(f"{_W}t")) for line in comment.iter(f"{_W}p")
        )
        words = " ".join(paragraphs).strip()
        if not is_note(words):
            yield Remark("", comment.get(f"{_W}author", ""), words)
