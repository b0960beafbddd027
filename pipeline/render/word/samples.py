"""The sample tables of the Word template: a municipality styles their rows, and every table looks like them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.faults import TemplateFault
from pipeline.render.word.element import PLACES, TABLE, TILES, Cell, Place
from pipeline.render.word.look import W, words, xml

_FIRST: Final = {TABLE: "Rubrikrad", TILES: "Nyckeltal"}
ROWS: Final = {
    "head": "Rubrikrad",
    "group": "Grupprad",
    "row": "Rad",
    "of_which": "Varavrad",
    "sum": "Summarad",
    "total": "Totalrad",
}


@dataclass(frozen=True, slots=True)
class CellLook:
    """How one kind of cell looks: its properties (without width) and those of its paragraph and run, as XML."""

    tcpr: str
    before: str  # paragraph properties that stand before the indent in the schema
    after: str
    rpr: str
    style: str = ""

    def cell(self, content: str, cell: Cell, *, keep: bool) -> str:
        """Return a table cell as XML; ``keep`` holds it together with the next row."""
        stays = "<w:keepNext/>" if keep and "<w:keepNext" not in self.before else ""
        left = f'<w:ind w:left="{cell.left}"/>' if cell.left else ""
        grid = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.fill}"/>' if cell.fill else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{cell.width}" w:type="dxa"/>{grid}{self.tcpr}{shade}</w:tcPr>'
            f"<w:p><w:pPr>{self.style}{stays}{self.before}{left}{self.after}</w:pPr>{content}</w:p></w:tc>"
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


def sample(body: etree._Element, kind: str) -> etree._Element:
    """Return the sample of tables or of key figures, known by the title in its alternative text, else by the words of its first cell.

    LibreOffice drops the title when it saves.
    """
    for table in body.iter(f"{W}tbl"):
        caption = table.find(f"{W}tblPr/{W}tblCaption")
        if caption is not None and caption.get(f"{W}val") == f"Mönster: {kind}":
            return table
    for table in body.iter(f"{W}tbl"):
        first = table.find(f"{W}tr/{W}tc")
        if first is not None and words(first) == _FIRST[kind]:
            return table
    raise TemplateFault(
        f"mönstertabellen ”Mönster: {kind}” saknas. "
        f"Kopiera tabellen från grundmallen. Den känns igen på att dess första cell är ”{_FIRST[kind]}”.",
    )


def table_look(table: etree._Element) -> TableLook:
    """Return the look that a sample table shows; its rows are known by the text of their first cell."""
    rows: dict[str, RowLook] = {}
    texts = {name: kind for kind, name in ROWS.items()}
    for row in table.findall(f"{W}tr"):
        first = row.find(f"{W}tc")
        kind = "" if first is None else texts.get(words(first), "")
        if kind:
            rows[kind] = _row(row)
    lacking = [name for kind, name in ROWS.items() if kind not in rows]
    if lacking:
        raise TemplateFault(
            f"mönstertabellen ”Mönster: {TABLE}” saknar raderna {', '.join(lacking)}. "
            "Skriv radens namn i dess första cell, eller kopiera tabellen från grundmallen.",
        )
    return TableLook(_tblpr(table), rows)


def tile_look(table: etree._Element) -> TableLook:
    """Return the look of key figures: a row of labels, one of numbers, one of comments."""
    rows = table.findall(f"{W}tr")
    if len(rows) != 3:  # noqa: PLR2004 - label, number, comment
        raise TemplateFault(
            f"mönstertabellen ”Mönster: {TILES}” ska ha tre rader (rubrik, tal, jämförelse), men har {len(rows)}. "
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
