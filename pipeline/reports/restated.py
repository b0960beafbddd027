"""Says of every printed number that takes the place of a published one that it is ``omräknat``, and below its table why.

The marks are laid on by ``marks.py`` together with all others; here are their words and their places in a table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from pipeline import text
from pipeline.model import Figure, Op, united
from pipeline.view import Cell, Table, TableRow, Words
from pipeline.words import numbers, phrase, plain

RESTATED: Final = "omräknat"
_NAMED: Final = 3  # rows named in a note; more are found by their marks


def reasons(figures: Iterable[Figure]) -> tuple[str, ...]:
    """Return why some printed figures are restated, each reason once; what is not printed as a number carries nothing."""
    return united(*(figure.restated for figure in figures if figure.value is not None))


def sentence(figures: Iterable[Figure]) -> str:
    """Return in whole sentences why some figures are restated: ``Omräknat: ny definition.``; empty when none is."""
    return " ".join(f"Omräknat: {reason.rstrip('. ')}." for reason in reasons(figures))


def labelled(row: TableRow, remark: str) -> TableRow:
    """Return a row whose label is followed by a remark in brackets; a row without a label as it is."""
    first: Cell = row.cells[0] if row.cells else ""
    if not remark or not isinstance(first, str | tuple) or not plain(first):
        return row
    label: Cell = phrase(first, f" ({remark})") if isinstance(first, tuple) else f"{first} ({remark})"
    return replace(row, cells=(label, *row.cells[1:]))


def told(table: Table) -> Table:
    """Return a table whose restated numbers are marked at their rows, with the reasons below it.

    A column that is restated as a whole is told once, below the table.
    """
    placed = [_placed(row) for row in table.rows]
    titled = [(-1, item.figure) for _, item in numbers(table.caption)]
    if not reasons(figure for cells in (*placed, titled) for _, figure in cells):
        return table
    whole = _whole_columns(table, placed)
    remarks = [_remark(table, cells, whole) for cells in placed]
    rows = tuple(labelled(row, remark) for row, remark in zip(table.rows, remarks, strict=True))
    return replace(table, rows=rows, notes=(*table.notes, *_notes(table, placed, titled, whole)))


Placed = list[tuple[int, Figure]]
"""The numbers of a row with their columns, those in its texts too."""


def _placed(row: TableRow) -> Placed:
    placed: Placed = []
    for place, cell in enumerate(row.cells):
        if isinstance(cell, Figure):
            placed.append((place, cell))
        elif isinstance(cell, tuple):
            placed += [(place, item.figure) for _, item in numbers(cell)]
    return [(place, figure) for place, figure in placed if figure.value is not None]


def _whole_columns(table: Table, rows: Sequence[Placed]) -> dict[int, tuple[str, ...]]:
    """Return the titled columns whose every number (two or more) is restated for the same reasons, with the reasons."""
    found: dict[int, tuple[str, ...]] = {}
    for place, column in enumerate(table.columns):
        told_of = [figure.restated for cells in rows for where, figure in cells if where == place]
        if column.title and len(told_of) > 1 and told_of[0] and len(set(told_of)) == 1:
            found[place] = told_of[0]
    return found


def _remark(table: Table, cells: Placed, whole: dict[int, tuple[str, ...]]) -> str:
    """Return the mark of a row: in which columns it is restated, where it is not in all of them.

    A change that is reckoned from a restated number of the same row follows from it and is not named.
    """
    said = [(place, figure) for place, figure in cells if figure.restated and place not in whole]
    own = [figure for _, figure in cells if figure.restated]
    marked = [place for place, figure in said if not any(_rests(figure, other) for other in own)]
    if not marked:
        return ""
    titles = list(dict.fromkeys(table.columns[place].title for place in marked))
    if len(marked) == len(cells) or not all(titles):
        return RESTATED
    return f"{text.join_words(titles)}: {RESTATED}"


def _rests(figure: Figure, other: Figure) -> bool:
    """Tell whether a figure is reckoned from another, as it is or with its sign turned."""
    turned = (below for arg in figure.args for below in arg.args if arg.op is Op.NEG)
    return any(arg is other for arg in (*figure.args, *turned))


def _notes(
    table: Table, rows: Sequence[Placed], titled: Placed, whole: dict[int, tuple[str, ...]]
) -> tuple[Words, ...]:
    """Return a note for each reason: of which columns, or, where there are several reasons, of which rows."""
    every = reasons(figure for cells in (*rows, titled) for _, figure in cells)
    notes: list[str] = []
    for reason in every:
        columns = [table.columns[place].title for place, why in whole.items() if reason in why]
        lines = [
            plain(row.cells[0])
            for row, cells in zip(table.rows, rows, strict=True)
            if isinstance(row.cells[0], str | tuple)
            and any(reason in figure.restated for place, figure in cells if place not in whole)
        ]
        if columns and not lines:
            which = text.join_words([f"”{title}”" for title in columns])
            said = (
                f"Kolumnen {which} är omräknad" if len(columns) == 1 else f"Kolumnerna {which} är omräknade"
            )
        elif len(every) > 1 and 0 < len(lines) <= _NAMED:
            said = f"Omräknat, {text.join_words(lines)}"
        else:
            said = "Omräknat"
        notes.append(f"{said}: {reason.rstrip('. ')}.")
    return tuple(note for note in dict.fromkeys(notes) if note not in table.notes)
