"""What a person has left on a sheet beside its cells: comments, threads, pictures, diagrams, text boxes, links, headers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.model import Severity
from pipeline.read.cells import Notice, address
from pipeline.read.package import Package
from pipeline.read.returned import is_note
from pipeline.read.signs import evened
from pipeline.read.xlsx_found import cell_of, short
from pipeline.read.xlsx_styles import whole
from pipeline.read.xlsx_text import MAIN, plain_words, within
from pipeline.text import on_one_line

_DRAWN: Final = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_INK: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_REL: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_EXCEL: Final = "{urn:schemas-microsoft-com:office:excel}"
_COPY: Final = "[Threaded comment]"
_COPIED: Final = "tc="  # what the author of a thread's copy is called, in Excel of any language
_CODE: Final = re.compile(r'&(?:"[^"]*"|[0-9]+|K[0-9A-Fa-f+-]{5,6}|.)', re.DOTALL)
_OWN_FOOTER: Final = re.compile(r".* – .* Sida +av$", re.DOTALL)
"""What the forms themselves write below a page, without its codes."""
_ANCHORS: Final = tuple(f"{_DRAWN}{kind}Anchor" for kind in ("twoCell", "oneCell", "absolute"))
_REST: Final = {
    "image": "Bakgrundsbilden",
    "picture": "Bakgrundsbilden",
    "oleObject": "Ett inbäddat objekt",
    "package": "En inbäddad fil",
    "control": "En formulärkontroll",
    "ctrlProp": "En formulärkontroll",
    "model3d": "En tredimensionell modell",
}
"""Kinds of a sheet's relations that show something, and what that is called."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment: its cell (empty in a document), who wrote it, and its words."""

    place: str
    author: str
    words: str


def comments(package: Package, sheet: str) -> Iterator[Remark]:
    """Yield the notes and threads of a sheet in order; a thread's copy, made for older Excel, and the notes of a returned copy are left out."""
    related = package.related(sheet).values()
    threads: set[str] = set()
    for one in (one for one in related if one.kind == "threadedComment"):
        root = package.parse_beside(one.target)
        for item in root.iter("{*}threadedComment") if root is not None else ():
            threads.add(item.get("ref", ""))
            yield Remark(
                item.get("ref", ""), "", _line("".join(node.text or "" for node in item.iter("{*}text")))
            )
    for one in (one for one in related if one.kind == "comments"):
        root = package.parse_beside(one.target)
        if root is None:
            continue
        authors = [author.text or "" for author in root.iter(f"{MAIN}author")]
        for item in root.iter(f"{MAIN}comment"):
            text = item.find(f"{MAIN}text")
            words = plain_words(text).strip() if text is not None else ""
            at = whole(item.get("authorId"), 0)
            author = authors[at] if at < len(authors) else ""
            copied = item.get("ref", "") in threads and (
                words.startswith(_COPY) or author.startswith(_COPIED)
            )
            if words and not copied and not is_note(words):
                yield Remark(item.get("ref", ""), author, words)


def drawn(package: Package, sheet: str) -> Iterator[tuple[str, str]]:
    """Yield what is drawn on a sheet: the cell it begins at (or nothing), and what it is, with its words."""
    for one in package.related(sheet).values():
        root = (
            package.parse_beside(one.target)
            if one.kind in {"drawing", "vmlDrawing"} and not one.outside
            else None
        )
        if one.kind == "drawing" and root is not None:
            for anchor in root.iter(*_ANCHORS):
                yield _corner(anchor), _what(anchor)
        elif one.kind == "vmlDrawing" and root is not None:
            yield from _old(root)
        elif one.kind in _REST:
            yield "", _REST[one.kind]


def beside(package: Package, sheet: str, root: etree._Element) -> tuple[Notice, ...]:
    """Return what is to be told of what stands on a sheet beside its cells (FIL10)."""
    found = [
        Notice(
            Severity.WARNING,
            "FIL10",
            f"Kommentaren ”{short(one.words)}” är inte med i rapporten.",
            "Skriv in det som ska vara med, och ta bort kommentaren.",
            cell_of(one.place),
        )
        for one in comments(package, sheet)
    ]
    hint = "Lämna bilder och diagram i Wordformuläret, och skriv texten i en cell."
    found += [
        Notice(Severity.WARNING, "FIL10", f"{what} på fliken är inte med i rapporten.", hint, cell)
        for cell, what in drawn(package, sheet)
    ]
    return (*found, *_margins(root), *_links(root), *_sparks(root))


def _sparks(root: etree._Element) -> Iterator[Notice]:
    """Yield that small diagrams are drawn in cells."""
    if next(within(root, "extLst", "{*}sparklineGroup"), None) is not None:
        message = "Fliken har minidiagram i celler. De är inte med i rapporten."
        yield Notice(Severity.INFO, "FIL10", message, "Lämna diagram i Wordformuläret.")


def _margins(root: etree._Element) -> Iterator[Notice]:
    """Yield what somebody has written in a sheet's headers and footers; the forms' own footer is nobody's."""
    for item in within(
        root,
        "headerFooter",
        *(f"{MAIN}{kind}{where}" for kind in ("odd", "even", "first") for where in ("Header", "Footer")),
    ):
        words = _line(_CODE.sub(" ", item.text or ""))
        if any(sign.isalpha() for sign in words) and not _OWN_FOOTER.match(words):
            message = f"Sidhuvudet eller sidfoten säger ”{short(words)}”. Det är inte med i rapporten."
            yield Notice(Severity.INFO, "FIL10", message, "Skriv det i en cell om det ska vara med.")


def _links(root: etree._Element) -> Iterator[Notice]:
    """Yield that links of cells lead out of the workbook."""
    cells = [
        item.get("ref", "")
        for item in within(root, "hyperlinks", f"{MAIN}hyperlink")
        if item.get(f"{_REL}id")
    ]
    if cells:
        many = (
            f"Länken i {cells[0]}" if len(cells) == 1 else f"Länkarna i {len(cells)} celler från {cells[0]}"
        )
        message = f"{many} är inte med i rapporten; texten i cellen är det."
        yield Notice(
            Severity.INFO,
            "FIL10",
            message,
            "Skriv adressen i cellen om den ska synas.",
            cell_of(cells[0]),
        )


def _corner(anchor: etree._Element) -> str:
    start = anchor.find(f"{_DRAWN}from")
    if start is None:
        return ""
    row, column = (whole(start.findtext(f"{_DRAWN}{what}"), 0) for what in ("row", "col"))
    return address(row + 1, column + 1)


def _what(anchor: etree._Element) -> str:
    words = _line(
        " ".join(
            "".join(node.text or "" for node in line.iter(f"{_INK}t")) for line in anchor.iter(f"{_INK}p")
        )
    )
    if words:
        return f"Textrutan ”{short(words)}”"
    kinds = {etree.QName(node).localname for node in anchor.iter() if isinstance(node.tag, str)}
    if "pic" in kinds:
        return "En bild"
    return "Ett diagram" if "graphicFrame" in kinds else "En figur"


def _old(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the shapes of an older drawing that are not the boxes of comments."""
    for shape in root.iter("{urn:schemas-microsoft-com:vml}shape"):
        data = shape.find(f"{_EXCEL}ClientData")
        kind = data.get("ObjectType", "") if data is not None else ""
        if kind == "Note":
            continue
        words = _line(
            " ".join(
                text.strip()
                for box in shape.iter("{urn:schemas-microsoft-com:vml}textbox")
                for text in box.itertext()
            )
        )
        if words:
            yield "", f"Textrutan eller knappen ”{short(words)}”"
        elif kind not in {"", "Group", "Rect", "Drop"}:
            yield "", "En formulärkontroll eller bild"


def _line(words: str) -> str:
    return on_one_line(evened(words))
