"""Tables as WordprocessingML: ordinary tables, key figures, goals and the risk matrix.

A table's XML is written in one go from the rows of the template's sample table. Word builds nothing cell by cell here:
150 tables of 20 rows cost about a quarter of a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline import text
from pipeline.model import Figure, State
from pipeline.render.look.symbols import SYMBOLS
from pipeline.render.word.pages import height
from pipeline.render.word.samples import Place, TableLook
from pipeline.render.word.widths import fitted
from pipeline.render.word.xml import Gathered, escape, run
from pipeline.view import (
    Column,
    Inline,
    KeyFigures,
    Kind,
    RiskMatrix,
    Status,
    StatusList,
    Table,
    TableRow,
    Tile,
)
from pipeline.words import caption_unit, cell_text, number_text, plain

# Pale fills behind dark text; each cell also names its level, so that the colour carries nothing alone.
HEAT: Final = ("DDEBDD", "FBF0C9", "F8DCC0", "F2C4BC", "E3A9A9")
_STEP: Final = 170  # twips of indent per level
_WHOLE: Final = 330.0  # points; a lower table, half a page, is never split
_TALL: Final = 300.0  # points; a row of more than this may be split
_TILES: Final = 4
_MARGINS: Final = 170  # left and right margin of a cell, twips
_BOLD: Final = "<w:b/><w:bCs/>"


@dataclass(frozen=True, slots=True)
class Written:
    """A table as XML, how many twips it needs at least, and how much of the page it takes."""

    xml: str
    least: int
    height: float  # points, reckoned
    whole: bool = True  # never split between pages


def place(column: Column) -> Place:
    """Return which sample cell a column looks like."""
    return {Kind.TEXT: "text", Kind.NUMBER: "number", Kind.STATUS: "status"}[column.kind]  # type: ignore[return-value]


def caption(table: Table) -> str:
    """Return the words above a table: what it shows, and its unit when the caption does not end with it."""
    words, unit = plain(table.caption), caption_unit(table)
    return f"{words}, {unit}" if unit else words


def status(item: Status) -> str:
    """Return a judgement in print: symbol and word."""
    return f"{SYMBOLS[item.tone]}{text.NBSP}{item.word}"


def description(table: Table) -> str:
    """Return the alternative text of a table: its size and what its columns are."""
    columns = "; ".join(column.title for column in table.columns if column.title)
    return f"Tabell med {len(table.rows)} rader. Kolumner: {columns}."


def _cells(table: Table, number: int, store: Gathered, look: TableLook) -> list[tuple[str, str]]:
    """Return the (XML, plain text) of each cell of a row."""
    row = table.rows[number]
    kinds = look.rows[row.kind].cells
    return [
        _content(table, number, n, store, kinds[place(column)].rpr) for n, column in enumerate(table.columns)
    ]


def _content(table: Table, number: int, at: int, store: Gathered, rpr: str) -> tuple[str, str]:
    row = table.rows[number]
    item = row.cells[at] if at < len(row.cells) else ""
    if isinstance(item, str):
        return _label(row, at, item, store, rpr), item
    if isinstance(item, Figure):
        shown = cell_text(table, number, at)
        return run(shown, _weight(item, table.columns[at], store, rpr)), shown
    if isinstance(item, Status):
        return run(status(item), rpr), status(item)
    return store.inlines(item), _plain(item)


def _label(row: TableRow, at: int, words: str, store: Gathered, rpr: str) -> str:
    if at == 0 and row.href and store.leads_somewhere(row.href):
        return store.link(row.href, run(words, f'<w:rStyle w:val="{store.style("hyperlink")}"/>{rpr}'))
    return run(words, rpr)


def _weight(item: Figure, column: Column, store: Gathered, rpr: str) -> str:
    if item.state is State.MISSING:
        return f'<w:rStyle w:val="{store.style("kr saknas")}"/>'
    negative = column.deviation and item.value is not None and item.value < 0
    return rpr + _BOLD if negative and "<w:b/>" not in rpr else rpr


def _keeps(rows: Sequence[TableRow], at: int, *, whole: bool) -> bool:
    """Tell whether a row stays with the next one: short tables whole, the first rows, headings and what is summed."""
    if at + 1 >= len(rows):
        return False
    return whole or at == 0 or rows[at].kind == "group" or rows[at + 1].kind in {"sum", "total"}


def write(table: Table, look: TableLook, store: Gathered, width: int) -> Written:
    """Return a table fitted to a width in twips."""
    content = [_cells(table, number, store, look) for number in range(len(table.rows))]
    widths, least = fitted(
        tuple(column.width for column in table.columns),
        tuple(column.title for column in table.columns),
        [
            [cell[1] for cell in cells]
            for cells, row in zip(content, table.rows, strict=True)
            if row.kind != "group"
        ],
        tuple(column.kind is not Kind.TEXT for column in table.columns),
        width,
    )
    head = look.rows["head"]
    titles = "".join(
        head.cells[place(column)].cell(run(column.title, head.cells[place(column)].rpr), at, keep=True)
        for column, at in zip(table.columns, widths, strict=True)
    )
    lines = [
        [column.title for column in table.columns],
        *([words for _, words in cells] for cells in content),
    ]
    tall = [_height(line, widths) for line in lines]
    whole = sum(tall) < _WHOLE
    rows = [f"<w:tr>{head.trpr}{titles}</w:tr>"]
    for number, row in enumerate(table.rows):
        xml = _row(
            row, content[number], table.columns, widths, look, keep=_keeps(table.rows, number, whole=whole)
        )
        rows.append(xml if tall[number + 1] < _TALL else xml.replace("<w:cantSplit/>", "", 1))
    start = look.open(widths, escape(caption(table)), escape(description(table)))
    return Written(f"{start}{''.join(rows)}</w:tbl>", least, sum(tall), whole)


def _height(line: list[str], widths: tuple[int, ...]) -> float:
    """Return the height in points of a row of plain texts."""
    pairs = zip(line, widths, strict=True)
    return max((height("table", words, width - _MARGINS) for words, width in pairs), default=0.0)


def _row(
    row: TableRow,
    content: list[tuple[str, str]],
    columns: tuple[Column, ...],
    widths: tuple[int, ...],
    look: TableLook,
    *,
    keep: bool,
) -> str:
    kind = look.rows[row.kind]
    if row.kind == "group" and not any(words for _, words in content[1:]):
        cell = kind.cells["text"].cell(
            content[0][0], sum(widths), span=len(widths), left=row.level * _STEP, keep=True
        )
        return f"<w:tr>{kind.trpr}{cell}</w:tr>"
    level = row.level + (1 if row.kind == "of_which" else 0)
    cells = [
        kind.cells[place(column)].cell(
            content[n][0], widths[n], left=level * _STEP if n == 0 else 0, keep=keep
        )
        for n, column in enumerate(columns)
    ]
    return f"<w:tr>{kind.trpr}{''.join(cells)}</w:tr>"


# -- goals ---------------------------------------------------------------------------------------
def goals(block: StatusList, look: TableLook, store: Gathered, width: int) -> Written:
    """Return goals as a table: goal, judgement in symbol and word, trend, comment."""
    trends, comments = any(item.trend for item in block.items), any(item.comment for item in block.items)
    columns = [Column("Mål", Kind.TEXT, 4.0), Column("Bedömning", Kind.STATUS, 1.6)]
    columns += [Column("Trend", Kind.STATUS, 1.3)] if trends else []
    columns += [Column("Kommentar", Kind.TEXT, 4.0)] if comments else []
    rows = []
    for item in block.items:
        name = f"{item.id}{text.NBSP}{text.NBSP}{item.text}" if item.id else item.text
        cells: list[str | Status | tuple[object, ...]] = [name, item.status]
        cells += [item.trend or text.DASH] if trends else []
        cells += [item.comment or ""] if comments else []
        rows.append(TableRow(tuple(cells)))  # type: ignore[arg-type]
    return write(Table("", block.title, tuple(columns), tuple(rows)), look, store, width)


# -- key figures ----------------------------------------------------------------------------------
def tiles(block: KeyFigures, look: TableLook, store: Gathered, width: int) -> list[Written]:
    """Return key figures as tables of at most four columns: labels as header row, numbers, comparisons."""
    count = len(block.tiles)
    lines = -(-count // _TILES)
    size = -(-count // lines) if lines else 0
    parts = [block.tiles[n : n + size] for n in range(0, count, size)] if size else []
    return [_tiles(part, look, store, width) for part in parts]


def _tiles(part: tuple[Tile, ...], look: TableLook, store: Gathered, width: int) -> Written:
    each = width // len(part)
    widths = (each,) * len(part)
    title = "Nyckeltal: " + ", ".join(tile.label for tile in part)
    rows = []
    for kind in ("label", "number", "comment"):
        row = look.rows[kind]
        cell = row.cells["text"]
        inner = "".join(
            cell.cell(_tile(tile, kind, store, cell.rpr), each, keep=kind != "comment") for tile in part
        )
        if kind != "comment" or any(tile.comment for tile in part):
            rows.append(f"<w:tr>{row.trpr}{inner}</w:tr>")
    start = look.open(
        widths, escape(title), "Rubriken står överst, talet under den och jämförelsen under talet."
    )
    labels = max(height("table", tile.label, each - _MARGINS) for tile in part)
    comments = max(height("note", _plain(tile.comment), each - _MARGINS) for tile in part)
    return Written(f"{start}{''.join(rows)}</w:tbl>", 0, labels + height("number", "") + comments)


def _plain(items: tuple[Inline, ...]) -> str:
    return "".join(getattr(part, "text", "0 000 000") for part in items)


def _tile(tile: Tile, kind: str, store: Gathered, rpr: str) -> str:
    if kind == "label":
        return run(tile.label, rpr)
    if kind == "comment":
        return store.inlines(tile.comment)
    return run(number_text(tile.number), rpr)


# -- risks ---------------------------------------------------------------------------------------
def matrix(block: RiskMatrix, look: TableLook, width: int) -> Written:
    """Return a heat map as a table: each cell says its level, how many risks stand there and which."""
    columns = (
        Column("Sannolikhet / konsekvens", Kind.TEXT, 1.4),
        *(Column(name, Kind.STATUS, 1.0) for name in block.consequences),
    )
    widths, least = fitted(
        tuple(c.width for c in columns), tuple(c.title for c in columns), [], (False,) * len(columns), width
    )
    head, row = look.rows["head"], look.rows["row"]
    titles = "".join(
        head.cells["text"].cell(run(c.title, head.cells["text"].rpr), w, keep=True)
        for c, w in zip(columns, widths, strict=True)
    )
    rows = [f"<w:tr>{head.trpr}{titles}</w:tr>"]
    for n in range(len(block.likelihoods), 0, -1):
        cells = row.cells["text"].cell(
            run(block.likelihoods[n - 1], row.cells["text"].rpr + _BOLD), widths[0], keep=n > 1
        )
        for c in range(1, len(block.consequences) + 1):
            cells += _heat(block, n, c, look, widths[c])
        rows.append(f"<w:tr>{row.trpr}{cells}</w:tr>")
    start = look.open(widths, escape(plain(block.title)), escape(plain(block.alt)))
    return Written(f"{start}{''.join(rows)}</w:tbl>", least, 30.0 * len(rows))


def _heat(block: RiskMatrix, likelihood: int, consequence: int, look: TableLook, width: int) -> str:
    score = likelihood * consequence
    level = max((n for n, (least, _) in enumerate(block.bands) if score >= least), default=0)
    word = block.bands[level][1] if block.bands else ""
    found = [
        risk.id for risk in block.risks if (risk.likelihood, risk.consequence) == (likelihood, consequence)
    ]
    cell = look.rows["row"].cells["status"]
    content = run(word, cell.rpr + '<w:sz w:val="15"/>')
    if found:
        count = f"{len(found)} {'risk' if len(found) == 1 else 'risker'}: "
        content += f"<w:r><w:br/></w:r>{run(count, cell.rpr)}{run(', '.join(found), cell.rpr + _BOLD)}"
    return cell.cell(content, width, keep=likelihood > 1, fill=HEAT[min(level, len(HEAT) - 1)])
