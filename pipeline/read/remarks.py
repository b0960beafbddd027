"""What somebody has left in a workbook or document beside its cells and paragraphs: comments, and a workbook's pictures."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.read.archive import LARGEST
from pipeline.read.xlsx import place_of

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment: its cell (empty in a document), who wrote it, and its words."""

    place: str
    author: str
    words: str


def remarks(data: bytes) -> tuple[Remark, ...]:
    """Return the comments in a workbook or document in order; none when the file cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return (*_in_workbook(archive), *_in_document(archive))
    except (zipfile.BadZipFile, etree.XMLSyntaxError, ValueError, IndexError, OSError, RuntimeError):
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


def _parse(archive: zipfile.ZipFile, name: str) -> etree._Element | None:
    if name not in archive.namelist() or archive.getinfo(name).file_size > LARGEST:
        return None
    return etree.fromstring(archive.read(name), etree.XMLParser(resolve_entities=False, no_network=True))


def _related(archive: zipfile.ZipFile, name: str) -> dict[str, tuple[str, str]]:
    """Return the kind and target of each relation of a part, by id."""
    folder, file = posixpath.split(name)
    root = _parse(archive, f"{folder}/_rels/{file}.rels")
    return {
        item.get("Id", ""): (
            posixpath.basename(item.get("Type", "")),
            posixpath.normpath(posixpath.join("/", folder, item.get("Target", ""))).lstrip("/"),
        )
        for item in (root if root is not None else ())
    }


def _in_workbook(archive: zipfile.ZipFile) -> Iterator[Remark]:
    workbook = _parse(archive, "xl/workbook.xml")
    pages = _related(archive, "xl/workbook.xml")
    for sheet in workbook.iter(f"{_MAIN}sheet") if workbook is not None else ():
        _, page = pages.get(sheet.get(f"{_REL}id", ""), ("", ""))
        for kind, target in _related(archive, page).values():
            root = _parse(archive, target) if kind == "comments" else None
            if root is None:
                continue
            authors = [author.text or "" for author in root.iter(f"{_MAIN}author")]
            for comment in root.iter(f"{_MAIN}comment"):
                words = "".join(text.text or "" for text in comment.iter(f"{_MAIN}t")).strip()
                where = place_of(sheet.get("name", ""), comment.get("ref", ""))
                yield Remark(where, authors[int(comment.get("authorId", "0"))] if authors else "", words)


def _in_document(archive: zipfile.ZipFile) -> Iterator[Remark]:
    root = _parse(archive, "word/comments.xml")
    for comment in root.iter(f"{_W}comment") if root is not None else ():
        paragraphs = (
            "".join(text.text or "" for text in line.iter(f"{_W}t")) for line in comment.iter(f"{_W}p")
        )
        yield Remark("", comment.get(f"{_W}author", ""), " ".join(paragraphs).strip())
