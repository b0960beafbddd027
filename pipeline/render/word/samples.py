"""The sample tables of the Word template: a municipality styles their rows, and every table looks like them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.faults import TemplateFault
from pipeline.render.word.element import PLACES, TABLE, TILES, Cell, Place
from pipeline.render.word.look import W, words, xml

_FIRST: Final = {TABLE: "Rubrikrad", TILES: "Nyckeltal"}
_ROWS: Final = {
    "head": "Rubrikrad",
    "group": "Grupprad",
    "row": "Rad",
    "of_which": "Varavrad",
    "sum": "Summarad",
    "total": "Totalrad",
}
_TILE_ROWS: Final = ("label", "number", "comment")
# What the schema wants after a table's width, and after a paragraph's indent.
_AFTER_WIDTH: Final = {
    "jc",
    "tblCellSpacing",
    "tblInd",
    "tblBorders",
    "shd",
    "tblLayout",
    "tblCellMar",
    "tblLook",
}
_AFTER_INDENT: Final = {
    "contextualSpacing",
    "mirrorIndents",
    "jc",
    "textDirection",
    "textAlignment",
    "outlineLvl",
}


@dataclass(frozen=True, slots=True)
class CellLook:
    """How one kind of cell looks: its properties (without width) and those of its paragraph and run, as XML."""

    tcpr: str
    style: str
    before: str  # paragraph properties that stand before the indent in the schema
    after: str
    rpr: str
    style_id: str = ""

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
    """How a table looks: table properties as XML before and after its width, and its rows by kind."""

    before: str
    after: str
    rows: Mapping[str, RowLook]

    def open(self, widths: tuple[int, ...], title: str, description: str) -> str:
        """Return the start tag, properties and grid; title and description must be escaped."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        named = f'<w:tblCaption w:val="{title}"/><w:tblDescription w:val="{description}"/>'
        size = f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        return (
            f"<w:tbl><w:tblPr>{self.before}{size}{self.after}{named}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        )


def sample(body: etree._Element, kind: str) -> etree._Element:
    """Return the sample of tables or of key figures, known by the title in its alternative text, else by its first cell.

    LibreOffice drops the title when it saves.
    """
    tables = list(body.iter(f"{W}tbl"))
    for table in tables:
        title = table.find(f"{W}tblPr/{W}tblCaption")
        if title is not None and title.get(f"{W}val") == f"Mönster: {kind}":
            return table
    for table in tables:
        row = table.find(f"{W}tr")
        if row is not None and _name(row) == _FIRST[kind]:
            return table
    raise TemplateFault(
        f"mönstertabellen ”Mönster: {kind}” saknas. Kopiera tabellen från grundmallen. "
        f"Den känns igen på att dess första cell är ”{_FIRST[kind]}”."
    )


def table_look(table: etree._Element) -> TableLook:
    """Return the look that a sample table shows; its rows are known by the text of their first cell."""
    rows = {_name(row): row for row in table.findall(f"{W}tr")}
    lacking = [name for name in _ROWS.values() if name not in rows]
    if lacking:
        raise TemplateFault(
            f"mönstertabellen ”Mönster: {TABLE}” saknar raderna {', '.join(lacking)}. "
            "Skriv radens namn i dess första cell, eller kopiera tabellen från grundmallen."
        )
    return _look(table, {kind: rows[name] for kind, name in _ROWS.items()})


def tile_look(table: etree._Element) -> TableLook:
    """Return the look of key figures: a row of labels, one of numbers, one of comments."""
    rows = table.findall(f"{W}tr")
    if len(rows) != len(_TILE_ROWS):
        raise TemplateFault(
            f"mönstertabellen ”Mönster: {TILES}” ska ha tre rader (rubrik, tal, jämförelse), men har {len(rows)}. "
            "Kopiera tabellen från grundmallen."
        )
    return _look(table, dict(zip(_TILE_ROWS, rows, strict=True)))


def _name(row: etree._Element) -> str:
    cell = row.find(f"{W}tc")
    return "" if cell is None else words(cell)


def _look(table: etree._Element, rows: Mapping[str, etree._Element]) -> TableLook:
    kept = _properties(table, "tblPr", without={"tblW", "tblCaption", "tblDescription"})
    return TableLook(*_parted(kept, _AFTER_WIDTH), {kind: _row(row) for kind, row in rows.items()})


def _row(row: etree._Element) -> RowLook:
    looks = [_cell(cell) for cell in row.findall(f"{W}tc")]
    cells = {place: looks[min(n, len(looks) - 1)] for n, place in enumerate(PLACES)}
    return RowLook("".join(xml(node) for node in row.findall(f"{W}trPr")), cells)


def _cell(cell: etree._Element) -> CellLook:
    paragraph = _properties(cell, f"p/{W}pPr", without={"ind", "rPr", "pStyle"})
    return CellLook(
        "".join(map(xml, _properties(cell, "tcPr", without={"tcW", "gridSpan"}))),
        "".join(xml(node) for node in cell.findall(f"{W}p/{W}pPr/{W}pStyle")[:1]),
        *_parted(paragraph, _AFTER_INDENT),
        "".join(map(xml, _properties(cell, f"p/{W}r/{W}rPr"))),
        next((node.get(f"{W}val", "") for node in cell.iterfind(f"{W}p/{W}pPr/{W}pStyle")), ""),
    )


def _properties(node: etree._Element, path: str, without: Iterable[str] = ()) -> list[etree._Element]:
    """Return the properties that an element has at a path, but for those named."""
    properties = node.find(f"{W}{path}")
    return (
        []
        if properties is None
        else [p for p in properties if p.tag not in {f"{W}{name}" for name in without}]
    )


def _parted(properties: Iterable[etree._Element], late: set[str]) -> tuple[str, str]:
    """Return properties as XML, those that stand late apart."""
    parts = ["", ""]
    for node in properties:
        parts[etree.QName(node).localname in late] += xml(node)
    return parts[0], parts[1]
