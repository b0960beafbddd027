"""Tables measured: ordinary tables, goals and the risk matrix, each fitted to the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline import text
from pipeline.render.word.element import Cell, Element, Grid, Place, Row, Span, Spans
from pipeline.render.word.look import PageLook
from pipeline.render.word.printed import cell, one_line, phrase, plain, said
from pipeline.render.word.sizes import face, fitted, height
from pipeline.text import clean
from pipeline.view import Column, Kind, RiskMatrix, StatusList, Table, TableRow
from pipeline.words import alternative, caption_unit
from pipeline.words import plain as plain_words

# Pale fills behind dark text; each cell also names its level, so that the colour carries nothing alone.
HEAT: Final = ("FAF0EC", "F4DACF", "EBBDAA", "E09E84", "D37F60")
"""One hue in five steps, each pale enough for the words on it."""
_STEP: Final = 170  # twips of indent per level
_WHOLE: Final = 330.0  # points; a lower table, half a page, is never split
MARGINS: Final = 170  # left and right margin of a cell, twips
_ROWS: Final = {
    "head",
    "group",
    "of_which",
    "sum",
    "total",
}  # those that take other room than an ordinary row
_ROUND: Final = 4.5  # points above and below the words of a row
_HEAT_SIZE: Final = 15  # half points
_PLACES: Final[dict[Kind, Place]] = {Kind.TEXT: "text", Kind.NUMBER: "number", Kind.STATUS: "status"}


def caption(table: Table) -> str:
    """Return the words above a table: what it shows, and its unit when the caption does not end with it."""
    words, unit = one_line(plain_words(table.caption)), caption_unit(table)
    return f"{words}, {unit}" if unit else words


def _caption(table: Table) -> Spans:
    """Return the words above a table with their looks."""
    if isinstance(table.caption, str):
        return (Span(caption(table)),)
    spans = tuple(replace(span, text=one_line(span.text)) for span in phrase(table.caption))
    unit = caption_unit(table)
    return (*spans, Span(f", {unit}")) if unit else spans


def table(block: Table, page: PageLook) -> Element:
    """Return a table, on a landscape page when it asks for one or does not fit an upright one."""
    cells = [[cell(block, n, at) for at in range(len(block.columns))] for n in range(len(block.rows))]
    printed = [[plain(spans) for spans in line] for line in cells]
    body = [
        line for line, row in zip(printed, block.rows, strict=True) if row.kind != "group" or any(line[1:])
    ]
    widths, wide = _fit(block.columns, body, page, wide=block.wide)
    titles = [one_line(column.title) for column in block.columns]
    head = tuple(
        Cell((Span(title),), width, _PLACES[column.kind])
        for column, title, width in zip(block.columns, titles, widths, strict=True)
    )
    rows: list[Row] = []
    for row, line in zip(block.rows, cells, strict=True):
        tall = _height(row.kind, [said(spans) for spans in line], widths, page)
        rows.append(_row(row, line, block.columns, widths, tall))
        if row.reason:
            rows.append(_reason(row, widths, page))
    columns = "; ".join(title for title in titles if title)
    return _element(
        Grid(
            caption(block),
            f"Tabell med {len(block.rows)} rader. Kolumner: {columns}.",
            widths,
            (Row("head", head, _height("head", titles, widths, page)), *rows),
            anchor=block.id,
            notes=tuple(clean(plain_words(note)) for note in block.notes),
            caption=_caption(block),
        ),
        page.wide if wide else page.width,
        wide=wide,
    )


def _fit(
    columns: Sequence[Column], body: Sequence[Sequence[str]], page: PageLook, *, wide: bool = False
) -> tuple[tuple[int, ...], bool]:
    """Return the widths of columns, and whether they need a landscape page."""
    asked = (
        [column.width for column in columns],
        [column.title for column in columns],
        body,
        [column.kind is not Kind.TEXT for column in columns],
    )
    upright, turned = (round(room / page.letters) for room in (page.width, page.wide))
    widths, least = fitted(*asked, turned if wide else upright)
    if wide or least <= upright:
        return _widened(widths, page.wide if wide else page.width, page), wide
    return _widened(fitted(*asked, turned)[0], page.wide, page), True


def _widened(widths: tuple[int, ...], room: int, page: PageLook) -> tuple[int, ...]:
    """Return widths that were reckoned in the base template's type, in the template's own; the first takes what is left over."""
    if page.letters == 1.0 or not widths:
        return widths
    wider = [int(width * page.letters) for width in widths]
    return (wider[0] + room - sum(wider), *wider[1:])


def _height(kind: str, line: Sequence[str], widths: Sequence[int], page: PageLook) -> float:
    """Return the height in points of a row of plain texts, by its kind."""
    style = kind if kind in _ROWS else "table"
    pairs = zip(line, widths, strict=True)
    return max(
        (height(style, words, round((width - MARGINS) / page.letters)) for words, width in pairs),
        default=0.0,
    )


def _row(
    row: TableRow, line: Sequence[Spans], columns: Sequence[Column], widths: Sequence[int], tall: float
) -> Row:
    if row.kind == "group" and not any(plain(spans) for spans in line[1:]):
        return Row("group", (Cell(line[0], sum(widths), span=len(widths), left=row.level * _STEP),), tall)
    indent = (row.level + (row.kind == "of_which")) * _STEP
    cells = (
        Cell(spans, width, _PLACES[column.kind], left=0 if at else indent)
        for at, (spans, width, column) in enumerate(zip(line, widths, columns, strict=True))
    )
    return Row(row.kind, tuple(cells), tall)


def _reason(row: TableRow, widths: Sequence[int], page: PageLook) -> Row:
    """Return the text below a row as a row of one cell, which stays with the row above it."""
    spans, whole = phrase(row.reason), sum(widths)
    cell = Cell(spans, whole, span=len(widths), left=(row.level + 1) * _STEP)
    return Row("of_which", (cell,), _height("of_which", [said(spans)], [whole], page), bound=True)


def _element(grid: Grid, room: int, *, wide: bool) -> Element:
    beside = height("caption", grid.title, room) if grid.title else 0.0
    beside += sum(height("note", note) for note in grid.notes)
    above = face("caption").above if grid.title else 0.0
    below = face("note").below if grid.notes else 0.0
    whole = grid.height < _WHOLE
    return Element(grid, grid.height + beside, whole=whole, wide=wide, above=above, below=below)


# -- goals ---------------------------------------------------------------------------------------
def goals(block: StatusList, page: PageLook) -> Element:
    """Return goals as a table: goal, judgement in symbol and word, trend, comment."""
    trends, comments = any(item.trend for item in block.items), any(item.comment for item in block.items)
    columns = [Column("Mål", Kind.TEXT, 4.0), Column("Bedömning", Kind.STATUS, 1.6)]
    columns += [Column("Trend", Kind.STATUS, 1.3)] if trends else []
    columns += [Column("Kommentar", Kind.TEXT, 4.0)] if comments else []
    rows = tuple(
        TableRow(
            (
                f"{item.id}{text.NBSP}{text.NBSP}{item.text}" if item.id else item.text,
                item.status,
                *((item.trend or text.DASH,) if trends else ()),
                *((item.comment or "",) if comments else ()),
            )
        )
        for item in block.items
    )
    return table(Table("", block.title, tuple(columns), rows), page)


# -- risks ---------------------------------------------------------------------------------------
def matrix(block: RiskMatrix, page: PageLook) -> Element:
    """Return a heat map as a table: each cell says its level, and how many risks stand there."""
    columns = (
        Column("Sannolikhet / konsekvens", Kind.TEXT, 1.4),
        *(Column(name, Kind.STATUS, 1.0) for name in block.consequences),
    )
    widths, wide = _fit(columns, (), page)
    lines = [[Cell((Span(c.title),), width) for c, width in zip(columns, widths, strict=True)]]
    for likelihood in range(len(block.likelihoods), 0, -1):
        name = Cell((Span(block.likelihoods[likelihood - 1], bold=True),), widths[0])
        lines.append([name, *(_heat(block, likelihood, n, widths[n]) for n in range(1, len(columns)))])
    rows = tuple(
        Row("row" if number else "head", tuple(cells), _heat_height(cells))
        for number, cells in enumerate(lines)
    )
    title = plain_words(block.title)
    grid = Grid(title, plain_words(alternative(block)), widths, rows, anchor=block.id, caption=(Span(title),))
    return _element(grid, page.width, wide=wide)


def _heat_height(cells: Sequence[Cell]) -> float:
    """Return the height of a row of the heat map: each line of a cell is set in its own size."""

    def tall(cell: Cell) -> float:
        band = cell.spans[0].size == _HEAT_SIZE
        style, room = "band" if band else "head", cell.width - MARGINS
        risks = height("table", "") if len(cell.spans) > 1 else 0.0
        return height(style, cell.spans[0].text, room) + (risks - _ROUND if risks else 0.0)

    return max(map(tall, cells))


def _heat(block: RiskMatrix, likelihood: int, consequence: int, width: int) -> Cell:
    level = block.band(likelihood * consequence)
    spans = [Span(block.bands[level][1] if block.bands else "", size=_HEAT_SIZE)]
    risks = len(block.at(likelihood, consequence))
    if risks:
        spans += [Span("\n"), Span(f"{risks} {'risk' if risks == 1 else 'risker'}", bold=True)]
    step = round(level / max(len(block.bands) - 1, 1) * (len(HEAT) - 1))
    return Cell(tuple(spans), width, "status", fill=HEAT[step])
