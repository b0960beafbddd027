"""A Word document as pieces: paragraphs with style, list and runs; tables; pictures; what an editor left behind. No forms here.

Tracked insertions and content controls are read, deletions are not; both and comments are counted, so that they can be reported.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from pipeline.private import Kind as Private
from pipeline.private.tree import whole
from pipeline.read.archive import Unreadable, opened, parsed
from pipeline.read.word_drawing import PIC, WP, A
from pipeline.read.word_lists import depth, kinds, value
from pipeline.read.word_media import beside
from pipeline.read.word_picture import Picture, Pictures, unknown
from pipeline.view import Run

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_UNSEEN: Final = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_MC}Fallback", f"{_W}txbxContent"})
"""What is not part of the text: deleted, said again for old programs, or in a box of its own."""
_STRONG: Final = frozenset({"strong", "stark", "intense emphasis", "stark betoning"})
_EMPHASIS: Final = frozenset({"emphasis", "betoning", "subtle emphasis", "diskret betoning"})
_STRICT: Final = (  # the namespaces of the strict variant of the format, and of the usual one
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _R[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/main", A[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", WP[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/picture", PIC[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", _M[1:-1].encode()),
)
_THROUGH: Final = frozenset(
    f"{_W}{name}" for name in ("ins", "moveTo", "smartTag", "fldSimple", "customXml", "dir", "bdo")
)
_TRACKED: Final = frozenset({"ins", "del", "moveFrom", "moveTo"})


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
    lost: tuple[str, ...] = ()  # what in it cannot be taken along: en textruta, en ekvation …
    boxes: tuple[str, ...] = ()  # the words in its text boxes
    private: tuple[Private, ...] = ()  # what was taken out of it, since it may not be published

    @property
    def text(self) -> str:
        """Return the words without looks."""
        return "".join(run.text for run in self.runs).strip()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its cells' texts by row, and whether cells are merged."""

    rows: tuple[tuple[str, ...], ...]
    merged: bool = False
    lost: tuple[str, ...] = ()  # as for a paragraph
    boxes: tuple[str, ...] = ()  # the words in text boxes and in tables inside it
    private: tuple[Private, ...] = ()  # as for a paragraph


@dataclass(frozen=True, slots=True)
class Paper:
    """A document: its pieces in order, its custom properties, and what an editor left in it."""

    pieces: tuple[Piece | Grid, ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    tracked: int = 0
    comments: int = 0
    macros: bool = False
    pictures_beside: tuple[str, ...] = ()  # where beside the text there are pictures


def open_paper(data: bytes, public: Collection[str] = ()) -> Paper:
    """Return the document in some bytes, cleared of what may not be published; raises ``Unreadable`` when they are none.

    ``public`` are the contacts that may be published after all.
    """
    paper = opened(data, lambda archive: _Reading(archive).paper())
    pieces = []
    for piece in paper.pieces:
        bare, taken = whole(piece, public)
        pieces.append(replace(bare, private=taken) if taken else bare)
    return replace(paper, pieces=tuple(pieces), properties=whole(paper.properties, public)[0])


def _usual(data: bytes) -> bytes:
    """Return a part in the usual namespaces, also when it was saved as Strict Open XML."""
    for strict, usual in _STRICT if b"purl.oclc.org/ooxml" in data else ():
        data = data.replace(strict, usual)
    return data


class _Reading:
    """One document being read."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive, self.names = archive, set(archive.namelist())
        self.relations, self.pictures = self._relations(), Pictures(archive)
        self.styles = self._styles()
        self.lists = kinds(self._parse("word/numbering.xml"))
        self.notes = self._notes("footnote") | self._notes("endnote")

    def _parse(self, name: str) -> etree._Element | None:
        if name not in self.names:
            return None
        return parsed(self.archive, name, _usual)

    def _relations(self) -> dict[str, str]:
        root = self._parse("word/_rels/document.xml.rels")
        return {} if root is None else {item.get("Id", ""): item.get("Target", "") for item in root}

    def _styles(self) -> dict[str, tuple[str, int, etree._Element | None]]:
        """Return for each style id its name in lower case, its heading level, and the list it puts a paragraph in."""
        root = self._parse("word/styles.xml")
        found: dict[str, tuple[str, int, etree._Element | None]] = {}
        for style in root.iter(f"{_W}style") if root is not None else ():
            name = value(style.find(f"{_W}name")).lower()
            match = re.fullmatch(r"(?:heading|rubrik) ([1-9])", name)
            outline = value(style.find(f"{_W}pPr/{_W}outlineLvl"))
            level = int(match[1]) if match else int(outline) + 1 if re.fullmatch("[0-8]", outline) else 0
            found[style.get(f"{_W}styleId", "")] = (name, level, style.find(f"{_W}pPr/{_W}numPr"))
        return found

    def _notes(self, kind: str) -> dict[tuple[str, str], str]:
        """Return the words of footnotes or endnotes by kind and id."""
        root = self._parse(f"word/{kind}s.xml")
        notes = root.iter(f"{_W}{kind}") if root is not None else ()
        return {
            (kind, note.get(f"{_W}id", "")): "".join(
                text.text or "" for text in _seen(note) if text.tag == f"{_W}t"
            ).strip()
            for note in notes
        }

    def paper(self) -> Paper:
        root = self._parse("word/document.xml")
        body = root.find(f"{_W}body") if root is not None else None
        if root is None or body is None:
            raise Unreadable("corrupt")
        tracked = sum(
            1 for node in root.iter(*(f"{_W}{name}" for name in _TRACKED)) if node.getparent() is not None
        )
        comments = sum(1 for _ in root.iter(f"{_W}commentReference"))
        macros = any(name.endswith("vbaProject.bin") for name in self.names)
        pictured = beside(self.archive)
        return Paper(tuple(self._pieces(body)), self._properties(), tracked, comments, macros, pictured)

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
        key = value(look.find(f"{_W}pStyle")) if look is not None else ""
        name, level, of_style = self.styles.get(key, (key.lower(), 0, None))
        own = look.find(f"{_W}numPr") if look is not None else None
        kind, deep = self._list(name, own, of_style)
        marks = tuple(mark.get(f"{_W}name", "") for mark in node.iter(f"{_W}bookmarkStart"))
        runs = tuple(_joined(self._runs(node, "")))
        return Piece(
            name, runs, marks, kind, deep, level, tuple(self._pictures(node)), _lost(node), _boxes(node)
        )

    def _list(
        self, style: str, own: etree._Element | None, of_style: etree._Element | None
    ) -> tuple[str, int]:
        """Return a paragraph's kind of list and its level: by its own setting, else its style's, else the style's name."""
        named = re.match(r"(list bullet|punktlista|list number|numrerad lista) ?([2-5]?)$", style)
        deep = int(named[2]) - 1 if named and named[2] else 0
        key = "" if own is None else value(own.find(f"{_W}numId"))
        level = "" if own is None else value(own.find(f"{_W}ilvl"))
        if key == "0":  # taken out of its style's list
            return "", 0
        if own is None and named is None and of_style is None:
            return "", 0
        if not key and of_style is not None:
            key = value(of_style.find(f"{_W}numId"))
            level = level or value(of_style.find(f"{_W}ilvl"))
        of_name = "number" if named and named[1] in {"list number", "numrerad lista"} else "bullet"
        at = max(deep, depth(level))
        return self.lists.get((key, depth(level)), of_name), at

    def _runs(self, node: etree._Element, href: str) -> Iterator[Run]:
        for child in node:
            if child.tag == f"{_W}r":
                yield from self._run(child, href)
            elif child.tag == f"{_W}hyperlink":
                target = self.relations.get(child.get(f"{_R}id", ""), "")
                yield from self._runs(child, target or href)
            elif child.tag in _THROUGH:
                yield from self._runs(child, href)
            elif child.tag == f"{_W}sdt":
                content = child.find(f"{_W}sdtContent")
                if content is not None:
                    yield from self._runs(content, href)

    def _run(self, node: etree._Element, href: str) -> Iterator[Run]:
        look = node.find(f"{_W}rPr")
        style = value(look.find(f"{_W}rStyle")) if look is not None else ""
        named = self.styles.get(style, ("", 0, None))[0]
        bold = _on(look, "b", default=named in _STRONG)
        italic = _on(look, "i", default=named in _EMPHASIS)
        lang = value(look.find(f"{_W}lang")) if look is not None else ""
        lang = "" if lang.startswith("sv") else lang
        text = ""
        for child in node:
            if child.tag == f"{_W}t":
                text += child.text or ""
            elif child.tag in {f"{_W}tab", f"{_W}br", f"{_W}cr"}:
                text += " "
            elif child.tag == f"{_W}noBreakHyphen":
                text += "\N{NON-BREAKING HYPHEN}"
            elif child.tag in {f"{_W}footnoteReference", f"{_W}endnoteReference"}:
                kind = child.tag.removeprefix(_W).removesuffix("Reference")
                note = self.notes.get((kind, child.get(f"{_W}id", "")), "")
                yield Run(text, bold, italic, href, lang)
                yield Run("", bold, italic, href, lang, note)
                text = ""
        if text:
            yield Run(text, bold, italic, href, lang)

    def _pictures(self, node: etree._Element) -> Iterator[Picture]:
        for inner in _seen(node):
            yield from self.pictures.of(inner)

    def _grid(self, node: etree._Element) -> Grid:
        merged = any(True for _ in node.iter(f"{_W}vMerge", f"{_W}hMerge")) or any(
            value(span) not in {"", "1"} for span in node.iter(f"{_W}gridSpan")
        )
        lost = list(_lost(node))
        if any(True for _ in node.iterdescendants(f"{_W}tbl")):
            lost.append("en tabell inuti tabellen")
        if any(picture.seen for picture in self._pictures(node)):
            lost.append("en bild i en tabellcell")
        rows = tuple(
            tuple(self._cell(cell) for cell in _inside(row, f"{_W}tc"))
            for row in _inside(node, f"{_W}tr")
            if row.find(f"{_W}trPr/{_W}del") is None
        )
        return Grid(rows, merged, tuple(lost), _boxes(node, f"{_W}tbl"))

    def _cell(self, cell: etree._Element) -> str:
        paragraphs = ("".join(run.text for run in self._runs(one, "")) for one in _inside(cell, f"{_W}p"))
        return " ".join(paragraphs).strip()


def _seen(node: etree._Element) -> Iterator[etree._Element]:
    """Yield what is below a node and part of the text, in reading order."""
    for child in node:
        if child.tag not in _UNSEEN:
            yield child
            yield from _seen(child)


def _inside(node: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield the nearest elements of a name below a node, through content controls and insertions but not tables."""
    for child in node:
        if child.tag == tag:
            yield child
        elif child.tag not in _UNSEEN and child.tag != f"{_W}tbl":
            yield from _inside(child, tag)


def _lost(node: etree._Element) -> tuple[str, ...]:
    """Return what a paragraph or table holds that cannot be taken along, each once."""
    found = ["en ekvation" for _ in node.iter(f"{_M}oMath")]
    found += ["en textruta" for _ in node.iter(f"{_W}txbxContent")]
    for inner in _seen(node):
        found += [thing] if (thing := unknown(inner)) else []
    return tuple(dict.fromkeys(found))


def _boxes(node: etree._Element, *more: str) -> tuple[str, ...]:
    """Return the words of what stands in text boxes below a node, and in elements of some more kinds."""
    found = (
        " ".join(text.text or "" for text in box.iter(f"{_W}t")).strip()
        for box in node.iterdescendants(f"{_W}txbxContent", *more)
        if next(box.iterancestors(f"{_MC}Fallback"), None) is None
    )
    return tuple(words for words in found if words)


def _on(look: etree._Element | None, name: str, *, default: bool = False) -> bool:
    node = look.find(f"{_W}{name}") if look is not None else None
    if node is None:
        return default
    return node.get(f"{_W}val", "1") not in {"0", "false", "off", "none"}


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
