"""Says under a table that its totals were rounded, when a reader who adds the printed rows gets something else than a printed total.

Nobody tells which rows a total is made of: its figure remembers the cells that it rests on, and so do the rows. Where a total has no
arithmetic, as one that was published earlier, it is made of the same rows as in the columns where it has.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pipeline.interval import addends
from pipeline.model import Figure, Op
from pipeline.text import rounded, scaled
from pipeline.view import Table

SENTENCE: Final = "Avrundningsdifferenser kan förekomma."
Made = tuple[tuple[int, int], ...]
"""The rows that a total is the sum of, each with its sign (1 or −1)."""
_Parts = Mapping[Hashable, Decimal]


def told(table: Table) -> Table:
    """Return the table with the sentence on rounding as its last note, where a printed total is not the sum of what is printed."""
    return replace(table, notes=(*table.notes, SENTENCE)) if differs(table) else table


def differs(table: Table) -> bool:
    """Tell whether a sum or total of a table differs, by rounding, from the sum of the rows that it is made of, all as they are printed."""
    totals = [place for place, row in enumerate(table.rows) if row.kind in {"sum", "total"}]
    columns = [dict(_column(table, column)) for column in range(len(table.columns))] if totals else []
    parts = [{row: addends(figure) for row, figure in figures.items()} for figures in columns]
    return any(
        _rounded(table, total, column, made)
        for total in totals
        for column, made in _rows_of(table, total, columns, parts).items()
    )


def _column(table: Table, column: int) -> Iterator[tuple[int, Figure]]:
    """Yield the figures of a column that are printed as numbers, each with its row; what is part of another row is in no sum."""
    for place, row in enumerate(table.rows):
        item = row.cells[column] if column < len(row.cells) else ""
        if isinstance(item, Figure) and item.value is not None and row.kind != "of_which":
            yield place, item


def _rows_of(
    table: Table, total: int, columns: list[dict[int, Figure]], parts: list[dict[int, _Parts]]
) -> dict[int, Made]:
    """Return by column the rows that a total is made of: those that its figure rests on, else those of another column of the same unit."""
    found: dict[int, Made] = {}
    usual: dict[str, Made] = {}
    for column, figures in enumerate(columns):
        figure = figures.get(total)
        if figure is not None:
            own = addends(figure.args[0]) if figure.op is Op.TYPED else parts[column][total]
            found[column] = _made(own, total, parts[column])
            if found[column]:
                usual.setdefault(_unit(table, total, column), found[column])
    made = {column: rows or usual.get(_unit(table, total, column), ()) for column, rows in found.items()}
    return {
        column: rows
        for column, rows in made.items()
        if rows and all(row in columns[column] for row, _ in rows)
    }


def _made(whole: _Parts, total: int, parts: Mapping[int, _Parts]) -> Made:
    """Return the rows of a column that together rest on the same cells as a total, the largest first; none when some cell is left."""
    left = dict(whole)
    found: list[tuple[int, int]] = []
    inside = [(row, own) for row, own in parts.items() if row != total and own and next(iter(own)) in left]
    for row, own in sorted(inside, key=lambda item: (-len(item[1]), abs(item[0] - total))):
        for sign in (1, -1):
            if all(left.get(part) == sign * factor for part, factor in own.items()):
                found.append((row, sign))
                for part in own:
                    del left[part]
                break
    return tuple(found) if not left else ()


def _rounded(table: Table, total: int, column: int, made: Made) -> bool:
    """Tell whether the printed rows are together something else than the printed total, and no more than rounding allows."""
    added = sum((sign * _printed(table, row, column) for row, sign in made), Decimal(0))
    unit = Decimal(1).scaleb(-table.number(total, column).decimals)
    return 0 < abs(added - _printed(table, total, column)) <= unit * (len(made) + 1) / 2


def _printed(table: Table, row: int, column: int) -> Decimal:
    number = table.number(row, column)
    value = number.figure.value or Decimal(0)
    return rounded(scaled(value, number.figure.unit, number.unit), number.decimals)


def _unit(table: Table, row: int, column: int) -> str:
    return table.number(row, column).unit
