"""What the Word template decides: its styles, the look of table rows, the page, and where pictures are drawn.

A template is read once; everything it lacks is told in one Swedish message.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from lxml import etree

from pipeline.render.docx_fault import fault

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_XMLNS: Final = re.compile(r' xmlns:\w+="[^"]*"')
TABLE: Final = "Mönster: tabell"
TILES: Final = "Mönster: nyckeltal"
_BLOCK_TAG: Final = re.compile(r"\{[{%]p\s")
_FIRST: Final = {TABLE: "Rubrikrad", TILES: "Nyckeltal"}
ROWS: Final = {
    "head": "Rubrikrad",
    "group": "Grupprad",
    "row": "Rad",
    "of_which": "Varavrad",
    "sum": "Summarad",
    "total": "Totalrad",
}
Place = Literal["text", "number", "status"]
PLACES: Final[tuple[Place, ...]] = ("text", "number", "status")
BOXES: Final = {
    "decision": "beslut",
    "info": "information",
    "warning": "varning",
    "missing": "saknas",
    "attachment": "bilaga",
}
# The styles the renderer names itself; all others belong to the template alone.
NEEDED: Final = (
    *("body text", "caption", "quote", "hyperlink", "footnote text", "footnote reference"),
    *("toc 1", "toc 2", *(f"heading {level}" for level in range(1, 7))),
    *("list bullet", "list bullet 2", "list bullet 3", "list number", "list number 2"),
    *("kr inledning", "kr källa", "kr definition", "kr brytning", "kr saknas", "kr bild", "kr bildtext"),
    *(f"kr ruta {name}{part}" for name in BOXES.values() for part in (" rubrik", "")),
)


def xml(node: etree._Element) -> str:
    """Return an element as a string without namespace declarations (the document's root has them)."""
    return _XMLNS.sub("", etree.tostring(node, encoding="unicode", with_tail=False))


@dataclass(frozen=True, slots=True)
class CellLook:
    """How one kind of cell looks: its properties (without width) and those of its paragraph and run, as XML."""

    tcpr: str
    before: str  # paragraph properties that stand before the indent in the schema
    after: str
    rpr: str
    style: str = ""

    def cell(
        self, content: str, width: int, *, span: int = 1, left: int = 0, keep: bool = False, fill: str = ""
    ) -> str:
        """Return a table cell. ``left`` indents in twips; ``keep`` holds it together with the next row."""
        ppr = (
            self.style + ("<w:keepNext/>" if keep and "<w:keepNext" not in self.before else "") + self.before
        )
        ppr += f'<w:ind w:left="{left}"/>' if left else ""
        grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{grid}{self.tcpr}{shade}</w:tcPr>'
            f"<w:p><w:pPr>{ppr}{self.after}</w:pPr>{content}</w:p></w:tc>"
        )


@dataclass(frozen=True, slots=True)
class RowLook:
    """How one kind of row looks: row properties as XML, and its cells by what they hold."""

    trpr: str
    cells: Mapping[Place, CellLook]


@dataclass(frozen=True, slots=True)
class TableLook:
    """How a table looks: table properties as XML (with a place for width and descriptions), and its rows by kind."""

    tblpr: str
    rows: Mapping[str, RowLook]

    def open(self, widths: tuple[int, ...], title: str, description: str) -> str:
        """Return the start tag, properties and grid; title and description must be escaped."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        named = f'<w:tblCaption w:val="{title}"/><w:tblDescription w:val="{description}"/>'
        size = f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        properties = self.tblpr.replace("<!--w-->", size).replace("<!--d-->", named)
        return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"


@dataclass(frozen=True, slots=True)
class PageLook:
    """The page of the chapters: section properties as XML, and the width of its text in twips, both ways up."""

    portrait: str
    landscape: str
    opener: str
    width: int
    wide: int
    height: int
    wide_height: int


def style_ids(styles: bytes) -> dict[str, str]:
    """Return style ids by name in lower case (Word renames ids, never the built-in names)."""
    found = {}
    for node in etree.fromstring(styles).iter(f"{W}style"):
        name = node.find(f"{W}name")
        if name is not None:
            found[name.get(f"{W}val", "").lower()] = node.get(f"{W}styleId", "")
    lacking = [name for name in NEEDED if name not in found]
    if lacking:
        raise fault(
            f"formatmallen saknar {len(lacking)} stilar som rapporten behöver: {', '.join(lacking)}",
            "Hämta stilarna från grundmallen (Hantera formatmallar, Importera/exportera) eller utgå från grundmallen på nytt.",
        )
    return found


def sample(body: etree._Element, title: str) -> etree._Element:
    """Return a sample table, known by the title in its alternative text, else by the words of its first cell.

    LibreOffice drops the title when it saves.
    """
    for table in body.iter(f"{W}tbl"):
        caption = table.find(f"{W}tblPr/{W}tblCaption")
        if caption is not None and caption.get(f"{W}val") == title:
            return table
    for table in body.iter(f"{W}tbl"):
        first = table.find(f"{W}tr/{W}tc")
        if first is not None and "".join(first.itertext()).strip() == _FIRST[title]:
            return table
    raise fault(
        f"mönstertabellen ”{title}” saknas",
        f"Kopiera tabellen från grundmallen. Den känns igen på att dess första cell är ”{_FIRST[title]}”.",
    )


def free_breaks(body: etree._Element) -> None:
    """Move section breaks out of paragraphs that hold a block tag, since those paragraphs go away when they are filled."""
    for node in list(body.iter(f"{W}p")):
        found, above = node.find(f"{W}pPr/{W}sectPr"), node.getparent()
        if found is not None and above is not None and _BLOCK_TAG.search("".join(node.itertext())):
            holder = etree.Element(f"{W}p")
            etree.SubElement(holder, f"{W}pPr").append(found)
            above.insert(above.index(node) + 1, holder)


def table_look(table: etree._Element) -> TableLook:
    """Return the look that a sample table shows; its rows are known by the text of their first cell."""
    rows: dict[str, RowLook] = {}
    texts = {name: kind for kind, name in ROWS.items()}
    for row in table.findall(f"{W}tr"):
        first = row.find(f"{W}tc")
        kind = "" if first is None else texts.get("".join(first.itertext()).strip(), "")
        if kind:
            rows[kind] = _row(row)
    lacking = [name for kind, name in ROWS.items() if kind not in rows]
    if lacking:
        raise fault(
            f"mönstertabellen ”{TABLE}” saknar raderna {', '.join(lacking)}",
            "Skriv radens namn i dess första cell, eller kopiera tabellen från grundmallen.",
        )
    return TableLook(_tblpr(table), rows)


def tile_look(table: etree._Element) -> TableLook:
    """Return the look of key figures: a row of labels, one of numbers, one of comments."""
    rows = table.findall(f"{W}tr")
    if len(rows) != 3:  # noqa: PLR2004 - label, number, comment
        raise fault(
            f"mönstertabellen ”{TILES}” ska ha tre rader (rubrik, tal, jämförelse), men har {len(rows)}",
            "Kopiera tabellen från grundmallen.",
        )
    return TableLook(_tblpr(table), dict(zip(("label", "number", "comment"), map(_row, rows), strict=True)))


def _tblpr(table: etree._Element) -> str:
    properties = table.find(f"{W}tblPr")
    if properties is None:
        return "<!--w--><!--d-->"
    before, after = "", ""
    past = {
        f"{W}{name}"
        for name in (
            "jc",
            "tblCellSpacing",
            "tblInd",
            "tblBorders",
            "shd",
            "tblLayout",
            "tblCellMar",
            "tblLook",
        )
    }
    for child in properties:
        if child.tag in {f"{W}tblW", f"{W}tblCaption", f"{W}tblDescription"}:
            continue
        if child.tag in past:
            after += xml(child)
        else:
            before += xml(child)
    return f"{before}<!--w-->{after}<!--d-->"


def _row(row: etree._Element) -> RowLook:
    properties = row.find(f"{W}trPr")
    cells = row.findall(f"{W}tc")
    looks = [_cell(cell) for cell in cells]
    last = looks[-1]
    found = {place: looks[n] if n < len(looks) else last for n, place in enumerate(PLACES)}
    return RowLook("" if properties is None else xml(properties), found)


def _cell(cell: etree._Element) -> CellLook:
    tcpr = cell.find(f"{W}tcPr")
    kept = "" if tcpr is None else "".join(xml(c) for c in tcpr if c.tag not in {f"{W}tcW", f"{W}gridSpan"})
    ppr = cell.find(f"{W}p/{W}pPr")
    rpr = cell.find(f"{W}p/{W}r/{W}rPr")
    style, before, after = "", "", ""
    late = {
        f"{W}{name}"
        for name in (
            "contextualSpacing",
            "mirrorIndents",
            "jc",
            "textDirection",
            "textAlignment",
            "outlineLvl",
        )
    }
    for child in () if ppr is None else ppr:
        if child.tag == f"{W}pStyle":
            style = xml(child)
        elif child.tag in late:
            after += xml(child)
        elif child.tag not in {f"{W}ind", f"{W}rPr"}:
            before += xml(child)
    return CellLook(kept, before, after, "" if rpr is None else "".join(xml(c) for c in rpr), style)


def page_look(section: etree._Element) -> PageLook:
    """Return the page that the last section of the template has, upright and on its side, with or without an opener."""
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    if size is None or margins is None:
        raise fault(
            "det sista avsnittet saknar sidstorlek eller marginaler", "Utgå från grundmallen på nytt."
        )

    def number(node: etree._Element, name: str) -> int:
        return int(node.get(f"{W}{name}", "0"))

    width, height = sorted((number(size, "w"), number(size, "h")))
    sides = number(margins, "left") + number(margins, "right")
    ends = number(margins, "top") + number(margins, "bottom")
    return PageLook(
        _section(section, width, height, opener=False),
        _section(section, height, width, opener=False),
        _section(section, width, height, opener=True),
        width - sides,
        height - sides,
        height - ends,
        width - ends,
    )


def _section(section: etree._Element, width: int, height: int, *, opener: bool) -> str:
    found = copy.deepcopy(section)
    size = found.find(f"{W}pgSz")
    if size is not None:
        size.attrib.clear()
        size.set(f"{W}w", str(width))
        size.set(f"{W}h", str(height))
        if width > height:
            size.set(f"{W}orient", "landscape")
    first = found.find(f"{W}titlePg")
    if first is not None and not opener:
        found.remove(first)
    return xml(found)


@cache
def contents_width(styles: bytes, style: str) -> int:
    """Return the right tab of a style in twips, 0 when it has none."""
    for node in etree.fromstring(styles).iter(f"{W}style"):
        if node.get(f"{W}styleId") == style:
            stops = node.findall(f"{W}pPr/{W}tabs/{W}tab")
            return max((int(stop.get(f"{W}pos", "0")) for stop in stops), default=0)
    return 0
