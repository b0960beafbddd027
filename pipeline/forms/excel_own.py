"""The formulas of a municipality's own rows and columns as live formulas of its form, which a total may be typed over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from xlsxwriter.utility import xl_rowcol_to_cell

from pipeline.forms.excel_formulas import stretches
from pipeline.forms.excel_job import FIRST, Value
from pipeline.formula import Between, Formula, Name, divides
from pipeline.schemas.base import Field, FixedRow, Sheet, Type
from pipeline.structure.excel import Cell, excel, shown

LEAD: Final = 2
"""The columns before the fields: row id and label."""
_NOW: Final = (0, 0)
Given = Callable[[str, str], Value]
"""What is given or published in a cell of the sheet, by the ids of its row and field."""
Place = tuple[str, str]
"""A cell: the ids of its row and field."""


@dataclass(frozen=True, slots=True)
class Live:
    """A formula as Excel has it, and what it shows now."""

    formula: str
    value: Decimal | str


class OwnFormulas:
    """The computed cells of one sheet with own rows."""

    def __init__(self, sheet: Sheet, given: Given) -> None:
        """Take the sheet being written, and what is filled in of it."""
        self._given = given
        self._places = {row.id: FIRST + number for number, row in enumerate(sheet.rows)}
        self._rows = {row.id: row for row in sheet.rows}
        self._columns = {field.key: number for number, field in enumerate(sheet.fields, LEAD)}
        self._fields = {field.key: field for field in sheet.fields}
        self._tables = dict(_tables(sheet))
        self._done: dict[Place, Decimal | str] = {}

    def live(self, row: FixedRow, field: Field) -> Live | None:
        """Return the formula of a cell; None when it has none, or one that needs what the sheet does not hold.

        A quotient goes before a sum, as it does in the reports.
        """
        formula = self._formula(row, field)
        if formula is None:
            return None

        def address(name: Name) -> str | None:
            place = self._place(row, field, name)
            return xl_rowcol_to_cell(self._places[place[0]], self._columns[place[1]]) if place else None

        def ranges(rows: Between) -> Sequence[str]:
            return stretches(
                (self._places[key] for key in self._between(row, rows)), self._columns[field.key]
            )

        written = excel(formula, address, between=ranges, percent=_percent(row, field, formula))
        return Live(written, self._shown(row.id, field.key)) if written else None

    def _formula(self, row: FixedRow, field: Field) -> Formula | None:
        by_row, by_column = row.own_formula, field.own_formula if row.own else None
        if by_row and by_column:
            return by_column if divides(by_column.node) and not divides(by_row.node) else by_row
        return by_row or by_column

    def _place(self, row: FixedRow, field: Field, name: Name) -> Place | None:
        """Return the cell of a name on this sheet; None for other tables, years and days, and for what is not there."""
        if name.table or name.years != _NOW or name.day:
            return None
        if self._formula(row, field) is not row.own_formula:
            return (row.id, name.name) if name.name in self._columns else None
        key = self._key(row, name.name)
        return (key, field.key) if key else None

    def _key(self, row: FixedRow, name: str) -> str:
        """Return the id on the sheet of another row of a row's table; empty when there is none."""
        table = self._tables[row.id]
        return next((key for key in (f"{table}{name}", name) if self._tables.get(key) == table), "")

    def _between(self, row: FixedRow, rows: Between) -> Iterator[str]:
        first, last = self._key(row, rows.first.name), self._key(row, rows.last.name)
        if first and last:
            top, bottom = self._places[first], self._places[last]
            for key, place in self._places.items():
                if top <= place <= bottom and self._rows[key].kind == "row" and not self._rows[key].reckoned:
                    yield key

    def _shown(self, row: str, field: str) -> Decimal | str:
        """Return what a computed cell shows now, each worked out once; nothing for one that comes back to itself."""
        if (row, field) not in self._done:
            self._done[row, field] = ""
            self._done[row, field] = self._worked_out(self._rows[row], self._fields[field])
        return self._done[row, field]

    def _worked_out(self, row: FixedRow, field: Field) -> Decimal | str:
        formula = self._formula(row, field)
        if formula is None:
            return ""

        def value(name: Name) -> Cell:
            place = self._place(row, field, name)
            return self._value(*place) if place else None

        def values(rows: Between) -> Iterator[Cell]:
            yield from (self._value(key, field.key) for key in self._between(row, rows))

        return shown(formula, value, between=values, percent=_percent(row, field, formula))

    def _value(self, row: str, field: str) -> Cell:
        given = self._given(row, field)
        if given is None and self._formula(self._rows[row], self._fields[field]):
            return self._shown(row, field)
        return given if isinstance(given, Decimal | int | str | None) else str(given)


def _tables(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Yield each row's id with what the ids of its table begin with: notes share a sheet, below a heading of each."""
    table = ""
    for row in sheet.rows:
        if row.kind == "group" and row.id.endswith("."):
            table = row.id
        elif row.kind == "group" and not row.own and row.id.endswith("_"):  # a standard note
            table = ""
        yield row.id, table


def _percent(row: FixedRow, field: Field, formula: Formula) -> bool:
    return (row.type or field.type) is Type.PERCENT and divides(formula.node)
