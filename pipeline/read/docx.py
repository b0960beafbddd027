"""A Word document as pieces: paragraphs with style, list and runs; tables; pictures; what an editor left behind. No forms here.

Tracked insertions and content controls are read, deletions are not; both and comments are counted, so that they can be reported.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from lxml import etree

from pipeline.read.xlsx import LARGEST, Unreadable
from pipeline.view import Image, Run

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TRACKED: Final = frozenset({"ins", "del", "moveFrom", "moveTo"})
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG markers that hold the size
_MIMES: Final = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: the image, or ``kind`` telling a format that cannot be used."""

    image: Image | None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph: its style's name in lower case, list kind and depth, outline level, bookmarks, runs and pictures."""

    style: str
    runs: tuple[Run, ...]
    marks: tuple[str, ...] = ()
    list: str = ""  # bullet or number
    depth: int = 0
    level: int = 0  # heading level from 1, 0 for running text
    pictures: tuple[Picture, ...] = ()

    @property
    def text(self) -> str:
        """Return the words without looks."""
        return "".join(run.text for run in self.runs).strip()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its cells' texts by row, and whether cells are merged."""

    rows: tuple[tuple[str, ...], ...]
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: its pieces in order, its custom properties, and what an editor left in it."""

    pieces: tuple[Piece | Grid, ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    tracked: int = 0
    comments: int = 0
    lost: tuple[str, ...] = ()  # things that would be lost: textruta, ekvation, diagram
    macros: bool = False


def open_paper(data: bytes) -> Paper:
    """Return the document in some bytes; raises ``Unreadable`` when they are none."""
    if not data:
        raise Unreadable("empty")
    if data.startswith(_OLE):
        raise Unreadable("locked" if b"E\0n\0c\0r\0y\0p\0t" in data else "old")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _Reading(archive).paper()
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, KeyError, ValueError, IndexError, EOFError, OSError,
            NotImplementedError, RuntimeError, OverflowError, struct.error) as reason:  # fmt: skip
        raise Unreadable("corrupt") from reason


class _Reading:
    """One document being read."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive, self.names = archive, set(archive.namelist())
        self.relations = self._relations()
        self.styles = self._styles()
        self.lists = self._lists()
        self.notes = self._notes()
        self.lost: list[str] = []

    def _parse(self, name: str) -> etree._Element | None:
        if name not in self.names:
            return None
        if self.archive.getinfo(name).file_size > LARGEST:
            raise Unreadable("huge")
        return etree.fromstring(
            self.archive.read(name), etree.XMLParser(resolve_entities=False, no_network=True)
        )

    def _relations(self) -> dict[str, str]:
        root = self._parse("word/_rels/document.xml.rels")
        return {} if root is None else {item.get("Id", ""): item.get("Target", "") for item in root}

    def _styles(self) -> dict[str, tuple[str, int]]:
        """Return for each style id its name in lower case and its heading level."""
        root = self._parse("word/styles.xml")
        found: dict[str, tuple[str, int]] = {}
        for style in root.iter(f"{_W}style") if root is not None else ():
            name = _value(style.find(f"{_W}name")).lower()
            outline = style.find(f"{_W}pPr/{_W}outlineLvl")
            match = re.fullmatch(r"(?:heading|rubrik) (\d)", name)
            level = (
                int(match[1])
                if match
                else int(_value(outline)) + 1
                if outline is not None and _value(outline).isdigit()
                else 0
            )
            found[style.get(f"{_W}styleId", "")] = (name, level if level < 10 else 0)  # noqa: PLR2004 - Word has nine
        return found

    def _lists(self) -> dict[str, str]:
        """Return for each list id whether its items are bulleted or numbered."""
        root = self._parse("word/numbering.xml")
        if root is None:
            return {}
        kinds = {
            item.get(f"{_W}abstractNumId", ""): _value(item.find(f"{_W}lvl/{_W}numFmt"))
            for item in root.iter(f"{_W}abstractNum")
        }
        return {
            item.get(f"{_W}numId", ""): "bullet"
            if kinds.get(_value(item.find(f"{_W}abstractNumId"))) == "bullet"
            else "number"
            for item in root.iter(f"{_W}num")
        }

    def _notes(self) -> dict[str, str]:
        root = self._parse("word/footnotes.xml")
        return (
            {}
            if root is None
            else {
                note.get(f"{_W}id", ""): "".join(text.text or "" for text in note.iter(f"{_W}t")).strip()
                for note in root.iter(f"{_W}footnote")
            }
        )

    def paper(self) -> Paper:
        root = self._parse("word/document.xml")
        body = root.find(f"{_W}body") if root is not None else None
        if root is None or body is None:
            raise Unreadable("corrupt")
        tracked = sum(
            1 for node in root.iter(*(f"{_W}{name}" for name in _TRACKED)) if node.getparent() is not None
        )
        comments = sum(1 for _ in root.iter(f"{_W}commentReference"))
        pieces = tuple(self._pieces(body))
        if any(True for _ in root.iter(f"{_M}oMath")):
            self.lost.append("en ekvation")
        if any(True for _ in root.iter(f"{_W}txbxContent")):
            self.lost.append("en textruta")
        return Paper(
            pieces,
            self._properties(),
            tracked,
            comments,
            tuple(self.lost),
            any(n.endswith("vbaProject.bin") for n in self.names),
        )

    def _properties(self) -> dict[str, str]:
        root = self._parse("docProps/custom.xml")
        return (
            {}
            if root is None
            else {item.get("name", ""): "".join(str(part) for part in item.itertext()) for item in root}
        )

    def _pieces(self, parent: etree._Element) -> Iterator[Piece | Grid]:
        for node in parent:
            if node.tag == f"{_W}p":
                yield self._paragraph(node)
            elif node.tag == f"{_W}tbl":
                yield self._grid(node)
            elif node.tag == f"{_W}sdt":
                content = node.find(f"{_W}sdtContent")
                if content is not None:
                    yield from self._pieces(content)
            elif node.tag in {f"{_W}ins", f"{_W}moveTo", f"{_W}customXml"}:
                yield from self._pieces(node)

    def _paragraph(self, node: etree._Element) -> Piece:
        look = node.find(f"{_W}pPr")
        key = _value(look.find(f"{_W}pStyle")) if look is not None else ""
        name, level = self.styles.get(key, (key.lower(), 0))
        numbered = look.find(f"{_W}numPr") if look is not None else None
        kind = self.lists.get(_value(numbered.find(f"{_W}numId")), "bullet") if numbered is not None else ""
        if not kind and name.startswith(("list bullet", "list number", "punktlista", "numrerad lista")):
            kind = "number" if "number" in name or "numrerad" in name else "bullet"
        depth = int(_value(numbered.find(f"{_W}ilvl")) or 0) if numbered is not None else 0
        marks = tuple(mark.get(f"{_W}name", "") for mark in node.iter(f"{_W}bookmarkStart"))
        runs = tuple(_joined(self._runs(node, "")))
        return Piece(name, runs, marks, kind, depth, level, tuple(self._pictures(node)))

    def _runs(self, node: etree._Element, href: str) -> Iterator[Run]:
        for child in node:
            if child.tag == f"{_W}r":
                yield from self._run(child, href)
            elif child.tag == f"{_W}hyperlink":
                target = self.relations.get(child.get(f"{_R}id", ""), "")
                yield from self._runs(child, target or href)
            elif child.tag in {f"{_W}ins", f"{_W}moveTo", f"{_W}smartTag", f"{_W}fldSimple"}:
                yield from self._runs(child, href)
            elif child.tag == f"{_W}sdt":
                content = child.find(f"{_W}sdtContent")
                if content is not None:
                    yield from self._runs(content, href)

    def _run(self, node: etree._Element, href: str) -> Iterator[Run]:
        look = node.find(f"{_W}rPr")
        bold, italic = _on(look, "b"), _on(look, "i")
        lang = _value(look.find(f"{_W}lang")) if look is not None else ""
        lang = "" if lang.startswith("sv") else lang
        text = ""
        for child in node:
            if child.tag == f"{_W}t":
                text += child.text or ""
            elif child.tag in {f"{_W}tab", f"{_W}br", f"{_W}cr"}:
                text += " "
            elif child.tag == f"{_W}noBreakHyphen":
                text += "\N{NON-BREAKING HYPHEN}"
            elif child.tag == f"{_W}footnoteReference":
                note = self.notes.get(child.get(f"{_W}id", ""), "")
                yield Run(text, bold, italic, href, lang)
                yield Run("", bold, italic, href, lang, note)
                text = ""
        if text:
            yield Run(text, bold, italic, href, lang)

    def _pictures(self, node: etree._Element) -> Iterator[Picture]:
        for drawing in node.iter(f"{_W}drawing"):
            blip = next(drawing.iter(f"{_A}blip"), None)
            if blip is None:
                self.lost.append("ett diagram eller SmartArt")
                continue
            described = next(drawing.iter(f"{_WP}docPr"), None)
            alt = (described.get("descr", "") if described is not None else "").strip()
            yield self._picture(self.relations.get(blip.get(f"{_R}embed", ""), ""), alt)
        if any(True for _ in node.iter(f"{_W}pict")):
            yield Picture(None, "äldre bildformat")

    def _picture(self, target: str, alt: str) -> Picture:
        path = str(PurePosixPath("word") / target) if not target.startswith("/") else target.lstrip("/")
        ending = PurePosixPath(path).suffix.lower()
        if ending not in _MIMES or path not in self.names:
            return Picture(None, ending.lstrip(".").upper() or "länkad bild")
        data = self.archive.read(path)
        width, height = size(data)
        return Picture(Image(data, _MIMES[ending], alt, "", width, height))

    def _grid(self, node: etree._Element) -> Grid:
        merged = any(True for _ in node.iter(f"{_W}vMerge")) or any(
            _value(span) not in {"", "1"} for span in node.iter(f"{_W}gridSpan")
        )
        rows = tuple(
            tuple(
                " ".join(
                    "".join(run.text for run in self._runs(paragraph, ""))
                    for paragraph in cell.iter(f"{_W}p")
                ).strip()
                for cell in row.iter(f"{_W}tc")
            )
            for row in node.iter(f"{_W}tr")
        )
        return Grid(rows, merged)


def _value(node: etree._Element | None) -> str:
    return "" if node is None else node.get(f"{_W}val", "")


def _on(look: etree._Element | None, name: str) -> bool:
    node = look.find(f"{_W}{name}") if look is not None else None
    return node is not None and node.get(f"{_W}val", "1") not in {"0", "false", "off", "none"}


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Yield runs with neighbours of the same look joined: Word splits text where it was edited."""
    last: Run | None = None
    for run in runs:
        if not run.text and not run.note:
            continue
        alike = last and not last.note and not run.note and (last.bold, last.italic, last.href, last.lang) == (
            run.bold, run.italic, run.href, run.lang)  # fmt: skip
        if last and alike:
            last = Run(last.text + run.text, run.bold, run.italic, run.href, run.lang)
        else:
            if last:
                yield last
            last = run
    if last:
        yield last


def size(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels of a PNG or JPEG; zeros when it is neither."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:  # noqa: PLR2004 - the header's length
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    at = 2
    while data.startswith(b"\xff\xd8") and at + 9 < len(data):
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _FRAMES:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 + max(length, 2)
    return 0, 0
