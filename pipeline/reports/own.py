"""A municipality's own tables as it prints them: its rows, labels, order, columns, units and marks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from pipeline.merge.own_tables import EMPTY
from pipeline.model import Figure, State
from pipeline.reports.base import Source
from pipeline.reports.comparison import idle
from pipeline.reports.own_notes import number_of, numbers
from pipeline.schemas.base import NUMBERS
from pipeline.schemas.own import MONEY, field_key, titled, type_of
from pipeline.schemas.own_units import OWN, asked_of, own_key
from pipeline.tables import ROW_KINDS, Col, Kind, Line, Table
from pipeline.text import scaled
from pipeline.view import Cell, Column, Number, Run, TableRow
from pipeline.view import Kind as Holds
from pipeline.view import Table as Printed
from pipeline.words import phrase

_MARK: Final = "*"
_MANY: Final = 5  # columns of figures, beside which labels are narrower
_LETTERS: Final = 9  # of a word in a column's title that one share of the width has room for
_LANDSCAPE: Final = 7


def own_table(
    source: Source, key: str, default: str = "", *, caption: str = "", place: str = "", unit: str = ""
) -> Printed | None:
    """Return a table of a municipality's structure as it is printed; None when the standard one is.

    ``place`` is its id in the report, ``caption`` what it is called there, and ``default`` what when nobody says. With a ``unit`` it is
    what that unit has handed in; without one there is none of a table that several each have their own of.
    """
    table = source.structure.table(key)
    if table is None or not table.lines or not table.columns or (not unit and several(source, table)):
        return None
    columns = tuple(column for column in table.columns if column.shown)
    lines = tuple(line for line in table.lines if line.shown)
    of_unit = unit
    display = _unit(source, table)
    first = Column("", width=4.2 if len(columns) < _MANY else 3.4)
    notes = (table.footnote,) if table.footnote else ()
    printed = (first, *(_column(source, table, column) for column in columns))
    first_heading = next((place for place, line in enumerate(lines) if line.kind is Kind.HEADING), len(lines))
    numbered = numbers(source.structure) if any(map(_series, columns)) else {}
    rows = tuple(
        _row(source, table, line, columns, of_unit, numbered, below=place > first_heading)
        for place, line in enumerate(lines)
    )
    shown = display if display in MONEY else ""
    return Printed(
        place or key,
        caption or table.title or default or key,
        printed,
        rows,
        shown,
        sum(not _series(column) for column in columns) >= _LANDSCAPE,
        notes,
    )


def several(source: Source, table: Table) -> bool:
    """Tell whether several units each hand in a table of their own: it has no figures that are not one unit's."""
    return len(asked_of(table, source.municipality, source.occasion)) > 1


def _unit(source: Source, table: Table) -> str:
    return table.unit or source.unit


def _column(source: Source, table: Table, column: Col) -> Column:
    if _series(column):
        return Column(titled(column.title, source.year) or "Not", width=0.5)
    unit = column.unit or _unit(source, table)
    title = titled(column.title, source.year) or column.id
    longest = max((len(word) for word in title.split()), default=0)
    return Column(
        title,
        Holds.NUMBER,
        max(1.0, longest / _LETTERS),
        _decimals(source, table, column.decimals, unit),
        unit,
        deviation=column.plus,
    )


def _decimals(source: Source, table: Table, own: int | None, unit: str) -> int:
    """Return the decimals of a row or column: its own, the table's, else those of the municipality's amounts, and one of per cent."""
    if own is not None:
        return own
    if table.decimals is not None:
        return table.decimals
    return source.decimals if unit in MONEY else int(unit == "%")


def _row(
    source: Source,
    table: Table,
    line: Line,
    columns: tuple[Col, ...],
    of_unit: str,
    numbered: Mapping[tuple[str, str], str],
    *,
    below: bool,
) -> TableRow:
    """Return a row as it is printed, indented when it is a part of another, and ``below`` a heading like the standard's rows.

    A row of nothing but zeros refers to no note: there is none.
    """
    under = below and line.kind is Kind.ROW and not line.of_unit
    kind, level = ROW_KINDS.get(line.kind, "row"), int(line.kind is Kind.OF_WHICH or bool(line.part) or under)
    label = line.label or line.id
    if kind == "group":
        return TableRow((label, *[""] * len(columns)), kind, key=line.id)
    figures = [source.fig(own_key(table.id, line, column.id, of_unit)) for column in columns]
    decimals = _of_line(source, table, line, figures)
    cells: list[Cell] = [label]
    nothing = idle(figure for column, figure in zip(columns, figures, strict=True) if not _series(column))
    for column, figure in zip(columns, figures, strict=True):
        if series := _series(column):
            cells.append("" if nothing else number_of(numbered, table, line, series))
            continue
        unit = line.unit or column.unit or _unit(source, table)
        if type_of(unit) not in NUMBERS:
            cells.append(_answer(source, table, line, column, of_unit))
            continue
        places = decimals if decimals is not None else _decimals(source, table, column.decimals, unit)
        cells.append(_cell(figure, places, unit))
    return TableRow(tuple(cells), kind, level, line.id, decimals, line.unit or None)


def _series(column: Col) -> str:
    """Return the series of notes whose numbers a column has; empty for columns of figures."""
    meaning = column.meaning.of if column.meaning else ""
    return {"not": "kommun", "not.koncern": "koncern"}.get(meaning, "")


def _of_line(source: Source, table: Table, line: Line, figures: list[Figure]) -> int | None:
    """Return the decimals of a whole line, None where each column has its own."""
    if line.as_typed:
        return max((_typed(figure) for figure in figures), default=0)
    if line.decimals is not None or line.unit:
        return _decimals(source, table, line.decimals, line.unit or _unit(source, table))
    return None


def _typed(figure: Figure) -> int:
    exponent = figure.value.as_tuple().exponent if figure.value is not None else 0
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _answer(source: Source, table: Table, line: Line, column: Col, unit: str) -> str:
    """Return what was answered in words: a text, a choice, a day, or ja or nej; nothing where the question was left."""
    of, _, question = (column.meaning.of if column.meaning else "").partition(".")
    asked = source.structure.table(of) if line.of_unit and question else None
    if asked is not None and asked.columns:  # the answer of the line's unit to a question of another table
        return "" if line.part else _answered(source, asked, question, asked.columns[0], line.of_unit)
    return _answered(source, table, line.id, column, unit)


def _answered(source: Source, table: Table, key: str, column: Col, unit: str) -> str:
    rows = source.dataset.of(f"{OWN}{table.id}", unit or None)
    row = next((row for row in rows if row.key == key), None)
    value = row.values.get(field_key(table, column)) if row else None
    if isinstance(value, bool):
        return "Ja" if value else "Nej"
    return value.isoformat() if isinstance(value, dt.date) else value if isinstance(value, str) else ""


def _cell(figure: Figure, decimals: int, unit: str) -> Cell:
    if figure.state is State.NOT_APPLICABLE and figure.label == EMPTY:
        return ""
    if figure.label == _MARK and figure.known:
        number = scaled(figure.value, figure.unit, unit) if figure.value is not None else None
        return phrase((Number(replace(figure, value=number, unit="antal"), decimals),), Run(_MARK))
    return figure
