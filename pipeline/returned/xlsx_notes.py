"""Notes at cells: the comments of a sheet and the old kind of drawing that shows them, made or added to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Final

from lxml import etree

from pipeline.read.returned import AUTHOR, is_note, note
from pipeline.read.xlsx_text import MAIN, plain_words
from pipeline.returned.parts import Parts, Unmarkable, dropped
from pipeline.returned.xlsx_cells import Cells, split

_REL: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_V: Final = "urn:schemas-microsoft-com:vml"
_O: Final = "urn:schemas-microsoft-com:office:office"
_X: Final = "urn:schemas-microsoft-com:office:excel"
_COMMENTS: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING: Final = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_AFTER: Final = frozenset(
    [
        "legacyDrawingHF",
        "drawingHF",
        "picture",
        "oleObjects",
        "controls",
        "webPublishItems",
        "tableParts",
        "extLst",
        "AlternateContent",  # around controls and objects
    ]
)
"""What stands after the link to the old drawing in a sheet."""
_WIDE: Final = 340  # pixels that a note is at least wide
_LETTERS: Final = 48  # letters of a line of it
_LINE: Final = 17  # pixels of a line
_ROW: Final = 20  # pixels of a row
_BLOCK: Final = 1024  # shapes that a sheet's drawing has numbers for
_SHAPE_TYPE: Final = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)


def remarked(parts: Parts, sheet: str) -> frozenset[str]:
    """Return the cells of a sheet that somebody's own notes or threads are at."""
    found: set[str] = set()
    for kind, name in (("comments", "comment"), ("threadedComment", "threadedComment")):
        for part in parts.related(sheet, kind):
            found |= {one.get("ref", "") for one in parts.tree(part).iter(f"{{*}}{name}")}
    return frozenset(found)


def add_notes(parts: Parts, sheet: str, cells: Cells, words: Mapping[str, str]) -> None:
    """Add notes at cells of a sheet, by their addresses, hidden until somebody points at the cell."""
    comments = parts.related(sheet, "comments")
    if comments:
        root = parts.tree(comments[0])
    else:
        root = etree.fromstring(f'<comments xmlns="{MAIN.strip("{}")}"><authors/><commentList/></comments>')
        parts.add(sheet, "comments", "xl/comments.xml", root, _COMMENTS)
    drawing = _drawing(parts, sheet, cells.root)
    authors, every = root.find(f"{MAIN}authors"), root.find(f"{MAIN}commentList")
    if authors is None or every is None:
        raise Unmarkable
    names = [one.text or "" for one in authors.iterchildren(f"{MAIN}author")]
    if AUTHOR not in names:
        etree.SubElement(authors, f"{MAIN}author").text = AUTHOR
        names.append(AUTHOR)
    for address in sorted(words, key=split):
        said = note(words[address])
        comment = etree.SubElement(every, f"{MAIN}comment", ref=address, authorId=str(names.index(AUTHOR)))
        text = etree.SubElement(etree.SubElement(comment, f"{MAIN}text"), f"{MAIN}t")
        text.text = said
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        drawing.append(_shape(drawing, cells, address, said))


def clear_notes(parts: Parts, sheet: str) -> None:
    """Take away the notes of an earlier copy, with their boxes."""
    for name in parts.related(sheet, "comments"):
        own = [one for one in parts.tree(name).iter(f"{MAIN}comment") if _is_own(one)]
        boxes = {split(one.get("ref", "")) for one in own}
        for one in own:
            dropped(one)
        for drawing in parts.related(sheet, "vmlDrawing") if boxes else ():
            for shape in [
                one for one in parts.tree(drawing).iter(f"{{{_V}}}shape") if _cell_of(one) in boxes
            ]:
                dropped(shape)


def _is_own(comment: etree._Element) -> bool:
    text = comment.find(f"{MAIN}text")
    return text is not None and is_note(plain_words(text))


def _cell_of(shape: etree._Element) -> tuple[int, int] | None:
    data = shape.find(f"{{{_X}}}ClientData")
    if data is None or data.get("ObjectType") != "Note":
        return None
    row, column = (data.findtext(f"{{{_X}}}{name}", "").strip() for name in ("Row", "Column"))
    return (int(row) + 1, int(column) + 1) if row.isdecimal() and column.isdecimal() else None


def _drawing(parts: Parts, sheet: str, root: etree._Element) -> etree._Element:
    """Return the old drawing of a sheet's notes, made where there is none."""
    link = root.find(f"{MAIN}legacyDrawing")
    if link is not None:
        found = parts.by_id(sheet).get(link.get(f"{_REL}id", ""))
        if found is None:
            raise Unmarkable
        return parts.tree(found)
    blocks = {
        int(number)
        for name in parts.names
        if "vmldrawing" in name and name.endswith(".vml")
        for item in parts.tree(name).iter(f"{{{_O}}}idmap")
        for number in re.findall(r"[0-9]+", item.get("data", ""))
    }
    block = max(blocks, default=0) + 1
    drawing = etree.fromstring(
        f'<xml xmlns:v="{_V}" xmlns:o="{_O}" xmlns:x="{_X}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{block}"/>'
        f"</o:shapelayout>{_SHAPE_TYPE}</xml>"
    )
    own = parts.add(sheet, "vmlDrawing", "xl/drawings/vmlDrawingKr.vml", drawing, _DRAWING)
    link = etree.Element(f"{MAIN}legacyDrawing", nsmap={"r": _REL.strip("{}")})
    link.set(f"{_REL}id", own)
    after = next(
        (one for one in root if isinstance(one.tag, str) and etree.QName(one).localname in _AFTER), None
    )
    if after is not None:
        after.addprevious(link)
    else:
        root.append(link)
    return drawing


def _shape(drawing: etree._Element, cells: Cells, address: str, said: str) -> etree._Element:
    """Return the box of a note beside its cell, as large as its words ask for."""
    if not any(one.get("id") == "_x0000_t202" for one in drawing.iter(f"{{{_V}}}shapetype")):
        drawing.append(etree.fromstring(f'<xml xmlns:v="{_V}" xmlns:o="{_O}">{_SHAPE_TYPE}</xml>')[0])
    row, column = split(address)
    lines = sum(1 + len(line) // _LETTERS for line in said.splitlines()) + 1
    last, wide = column, 0
    while wide < _WIDE and last < column + 12:
        last += 1
        wide += cells.width(last)
    bottom = row + -(-lines * _LINE // _ROW)
    anchor = f"{column}, 12, {max(row - 2, 0)}, 8, {last}, 4, {bottom}, 4"
    number = _free(drawing)
    style = f"position:absolute;margin-left:60pt;margin-top:5pt;width:{_WIDE}px;height:{lines * _LINE}px;z-index:{number % _BLOCK};visibility:hidden"
    return etree.fromstring(
        f'<v:shape xmlns:v="{_V}" xmlns:o="{_O}" xmlns:x="{_X}" id="_x0000_s{number}" type="#_x0000_t202" style="{escape(style)}" '
        'fillcolor="#fff8e1" o:insetmode="auto"><v:fill color2="#fff8e1"/><v:shadow on="t" color="black" obscured="t"/>'
        '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>'
        f'<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>'
        f"<x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData></v:shape>"
    )


def _free(drawing: etree._Element) -> int:
    """Return a number that no shape of a drawing has, within its blocks of numbers; the map of the blocks grows when they are full."""
    taken = [
        int(found[1])
        for one in drawing.iter()
        if isinstance(one.tag, str) and (found := re.fullmatch(r"_x0000_s([0-9]{1,9})", one.get("id", "")))
    ]
    items = list(drawing.iter(f"{{{_O}}}idmap"))
    blocks = [int(number) for item in items for number in re.findall(r"[0-9]+", item.get("data", ""))]
    number = max([*taken, max(blocks, default=1) * _BLOCK]) + 1
    if items and number // _BLOCK not in blocks:
        items[0].set("data", ",".join(map(str, sorted({*blocks, number // _BLOCK}))))
    return number
