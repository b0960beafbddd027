"""Every printed figure with its passport: what was printed where, and the cells and arithmetic behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline import text
from pipeline.model import Figure, Op
from pipeline.view import Block, Callout, KeyFigures, Number, Prose, Section, StatusList, Table, View


@dataclass(frozen=True, slots=True)
class Printed:
    """One printed figure: a stable id, the chapter and table it stands in, what it is, and how it was printed."""

    id: str
    chapter: str
    table: str  # empty outside tables
    row: str
    column: str
    figure: Figure
    text: str


def cell_id(table: Table, row: int, column: int) -> str:
    """Return the id of a table cell, used as anchor on the web and as key in the manifest."""
    return f"{table.id}.r{row + 1}.c{column + 1}"


def print_cell(table: Table, row: int, column: int) -> str:
    """Return the printed text of a figure cell of a table."""
    line, col = table.rows[row], table.columns[column]
    item = line.cells[column]
    if not isinstance(item, Figure):
        message = f"{table.id}: ingen siffra på rad {row + 1}, kolumn {column + 1}"
        raise TypeError(message)
    decimals = col.decimals if line.decimals is None else line.decimals
    unit = col.unit if line.unit is None else line.unit
    return text.figure(item, decimals, unit, sign=col.deviation)


def printed(view: View) -> Iterator[Printed]:
    """Yield every figure that the view prints, in reading order."""
    for chapter in view.chapters:
        yield from _section(chapter, chapter.id)


def _section(section: Section, chapter: str) -> Iterator[Printed]:
    count = 0
    for block in section.blocks:
        if isinstance(block, Table):
            yield from _table(block, chapter)
            continue
        for label, item in _outside_tables(block, section.title):
            count += 1
            yield _number(item, f"{section.id}.n{count}", chapter, label)
    for below in section.sections:
        yield from _section(below, chapter)


def _outside_tables(block: Block, title: str) -> Iterator[tuple[str, Number]]:
    """Yield the numbers of a block that is not a table, each with what it is, in reading order."""
    if isinstance(block, KeyFigures):
        for tile in block.tiles:
            yield tile.label, Number(tile.figure, tile.decimals, tile.unit, tile.sign)
            yield from ((tile.label, item) for item in tile.comment if isinstance(item, Number))
    elif isinstance(block, StatusList):
        for entry in block.items:
            yield from ((entry.id, item) for item in entry.comment if isinstance(item, Number))
    elif isinstance(block, Prose | Callout):
        for paragraph in block.paragraphs:
            yield from ((title, item) for item in paragraph.inlines if isinstance(item, Number))


def _number(item: Number, key: str, chapter: str, row: str) -> Printed:
    shown = text.with_unit(item.figure, item.decimals, item.unit, sign=item.sign)
    return Printed(key, chapter, "", row, "", item.figure, shown)


def _table(table: Table, chapter: str) -> Iterator[Printed]:
    for r, row in enumerate(table.rows):
        label = row.cells[0] if row.cells and isinstance(row.cells[0], str) else row.key
        for c, item in enumerate(row.cells):
            if isinstance(item, Figure):
                yield Printed(
                    cell_id(table, r, c),
                    chapter,
                    table.id,
                    label,
                    table.columns[c].title,
                    item,
                    print_cell(table, r, c),
                )
            elif isinstance(item, tuple):
                for n, part in enumerate(item):
                    if isinstance(part, Number):
                        yield _number(part, f"{cell_id(table, r, c)}.n{n + 1}", chapter, label)


_WORDS = {
    Op.SUM: "summan av",
    Op.NEG: "ombytt tecken på",
    Op.MUL: "produkten av",
    Op.DIV: "kvoten mellan",
    Op.MIN: "det minsta av",
    Op.MAX: "det största av",
    Op.ABS: "beloppet av",
}


def describe(figure: Figure) -> str:
    """Return in Swedish how a figure was made, one level deep: ``summan av 4 tal``."""
    if figure.op is Op.CELL:
        return "läst ur cellen" if figure.origin else figure.label
    if figure.op is Op.CONST:
        return figure.label
    count = len(figure.args)
    return _WORDS[figure.op] + (f" {count} tal" if count > 1 else " ett tal")
