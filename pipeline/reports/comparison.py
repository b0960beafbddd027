"""Tables of figures: a line for each row, unit or measure, a column for each thing compared, the figures found by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from typing import Final

from pipeline.config import Unit
from pipeline.model import Figure, Gaps, Row, RowKind, State
from pipeline.reports.base import Source
from pipeline.reports.listing import said
from pipeline.reports.own_notes import renumbered
from pipeline.schemas.base import FixedRow
from pipeline.view import Cell, Column, Kind, Table, TableRow, Words

MONEY: Final = "belopp"
"""The unit of what is printed in the document's unit of money, with its decimals."""
_MANY: Final = 5  # figure columns, beside which labels are narrower


@dataclass(frozen=True, slots=True)
class Measure:
    """A column of figures: its title, with ``{year}`` and ``{last}`` for this year and the one before, and the pattern of its keys with ``{row}``."""

    title: str
    pattern: str
    width: float = 1.0
    deviation: bool = False
    unit: str = MONEY
    decimals: int = 0
    bar: bool = False

    def column(self, source: Source) -> Column:
        """Return the column as it is printed."""
        title = self.title.format(year=source.year, last=source.year - 1)
        if self.unit == MONEY:
            return replace(source.money(title, self.width, deviation=self.deviation), bar=self.bar)
        return Column(title, Kind.NUMBER, self.width, self.decimals, self.unit, self.deviation, self.bar)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a comparison: its label, and ``row``, which stands for ``{row}`` in the columns' patterns and is its id unless ``key`` is told.

    ``before`` and ``after`` are cells of text on both sides of the figures; those after them that the table has no columns for are left out.
    A ``unit`` is that of all its figures, whatever their columns'. ``reason`` is the text below the row.
    """

    label: Words
    row: str = ""
    kind: RowKind = "row"
    level: int = 0
    key: str = ""
    before: tuple[Cell, ...] = ()
    after: tuple[Cell, ...] = ()
    unit: str | None = None
    decimals: int | None = None
    reason: Words = ""


def heading(label: str, key: str) -> Line:
    """Return a line that is the heading of those below it."""
    return Line(label, key=key, kind="group")


def of_units(units: Iterable[Unit], part: str = "{}", kind: RowKind = "row", level: int = 0) -> list[Line]:
    """Return a line for each unit; ``part`` is the part of its keys that begins with its id, ``{}``."""
    return [Line(unit.name, part.format(unit.id), kind, level, unit.id) for unit in units]


def of_rows(rows: Iterable[Row], field: str, level: int = 0, reason: str = "") -> list[Line]:
    """Return a line for each record of a sheet, called what a field of it says; its keys have its unit and its id.

    ``reason`` is the field that says why the line's numbers are what they are.
    """
    return [
        Line(
            row.text(field),
            f"{row.unit}/{row.key}",
            level=level,
            key=row.key,
            reason=said(row, reason) if reason else "",
        )
        for row in rows
    ]


def figures(source: Source, row: str, measures: Sequence[Measure]) -> tuple[Figure, ...]:
    """Return the figures of a line."""
    return tuple(source.fig(measure.pattern.format(row=row)) for measure in measures)


def occurs(source: Source, line: Line, measures: Sequence[Measure]) -> bool:
    """Tell whether any figure of a line is known."""
    return any(figure.known for figure in figures(source, line.row, measures))


def comparison(
    source: Source,
    key: str,
    caption: Words,
    first: Column,
    measures: Sequence[Measure],
    lines: Iterable[Line],
    *,
    before: tuple[Column, ...] = (),
    after: tuple[Column, ...] = (),
    wide: bool = False,
    notes: tuple[Words, ...] = (),
    gaps: Gaps = (),
) -> Table:
    """Return a table of figures by key. Its caption says the unit of money where money is printed in it.

    Raises :class:`Undeclared` for a key that merging does not make.
    """
    lines = tuple(lines)
    columns = (first, *before, *(measure.column(source) for measure in measures), *after)
    rows = tuple(_row(source, line, measures, len(columns)) for line in lines)
    money = MONEY in {*(measure.unit for measure in measures), *(line.unit for line in lines)}
    return Table(key, caption, columns, rows, source.unit if money else "", wide, notes, gaps)


def _row(source: Source, line: Line, measures: Sequence[Measure], width: int) -> TableRow:
    if line.kind == "group":
        return TableRow((line.label, *[""] * (width - 1)), "group", key=line.key)
    unit, decimals = (source.unit, source.decimals) if line.unit == MONEY else (line.unit, line.decimals)
    cells = (line.label, *line.before, *figures(source, line.row, measures), *line.after, *[""] * width)
    return TableRow(
        cells[:width], line.kind, line.level, line.key or line.row, decimals, unit, reason=line.reason
    )


# -- statements -----------------------------------------------------------------------------------
def idle(figures: Iterable[Figure]) -> bool:
    """Tell whether a line has nothing to say: every figure is zero or does not apply."""
    each = list(figures)
    return bool(each) and all(
        figure.value == 0 or (figure.value is None and figure.state is not State.MISSING) for figure in each
    )


def statement(
    source: Source,
    key: str,
    caption: str,
    rows: Sequence[FixedRow],
    columns: Sequence[tuple[str, str]],
    *,
    notes_to: str = "",
    wide: bool = False,
    notes: tuple[str, ...] = (),
) -> Table:
    """Return a statement: one line per fixed row, one column of amounts per ``(title, key pattern)`` with ``{row}`` in the pattern.

    Lines where every figure is zero are left out, and groups left empty with them. ``notes_to`` is the id prefix of
    the notes' sections; with it a column refers to the note of each row. Amounts in the document's unit.
    """
    measures = [Measure(*column) for column in columns]
    lines: list[Line] = []
    own = renumbered(source.structure)
    for row in rows:
        plain = row.kind in {"row", "of_which"}
        if row.kind == "group":
            lines.append(heading(row.label, row.id))
        elif not plain or not idle(figures(source, row.id, measures)):
            level = 1 if plain and any(line.kind == "group" for line in lines) else 0
            note = (own.get(row.note, ""),) if notes_to else ()
            lines.append(Line(row.label, row.id, row.kind, level, before=note))
    over = frozenset(row.id for row, below in pairwise(rows) if row.kind == below.kind == "group")
    first = Column("", width=4.2 if len(columns) < _MANY else 3.4)
    before = (Column("Not", width=0.5),) if notes_to else ()
    shown = _without_empty_groups(lines, over)
    return comparison(source, key, caption, first, measures, shown, before=before, wide=wide, notes=notes)


def _without_empty_groups(lines: list[Line], over: frozenset[str]) -> list[Line]:
    """Return the lines without groups that lost all their rows; ``over`` are groups that hold other groups."""
    return [
        line
        for line, after in zip_longest(lines, lines[1:])
        if line.kind != "group" or line.key in over or (after is not None and after.kind != "group")
    ]
