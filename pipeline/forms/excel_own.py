"""The formulas of a municipality's own rows and columns as live formulas of its form, which a total may be typed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from xlsxwriter.utility import xl_rowcol_to_cell

from pipeline.formula import Between, Name, divides
from pipeline.schemas.base import Field, FixedRow, Sheet
from pipeline.structure.excel import excel

_NOW: Final = (0, 0)


def live(
    sheet: Sheet, row: FixedRow, field: Field, rows: Mapping[str, int], columns: Mapping[str, int]
) -> str | None:
    """Return the live formula of a cell, None when it has none or needs what the sheet does not hold.

    ``rows`` and ``columns`` are the places of the rows and fields by their keys. A quotient goes before a sum, as it does in the reports.
    """
    prefix = f"{row.id.partition('.')[0]}." if "." in row.id else ""
    by_row = row.own_formula
    if field.own_formula and (
        by_row is None or (divides(field.own_formula.node) and not divides(by_row.node))
    ):
        return excel(
            field.own_formula,
            lambda name: _cell(rows.get(row.id), columns.get(name.name), name),
            percent=field.type.value == "percent",
        )
    if by_row is None:
        return None

    def between(names: Between) -> Sequence[str] | None:
        ids = [each.id for each in sheet.rows]
        first, last = f"{prefix}{names.first.name}", f"{prefix}{names.last.name}"
        if first not in ids or last not in ids:
            return None
        within = sheet.rows[ids.index(first) : ids.index(last) + 1]
        return [xl_rowcol_to_cell(rows[each.id], columns[field.key]) for each in within if each.kind == "row"]

    return excel(
        by_row,
        lambda name: _cell(rows.get(f"{prefix}{name.name}"), columns.get(field.key), name),
        between=between,
        percent=field.type.value == "percent",
    )


def _cell(row: int | None, column: int | None, name: Name) -> str | None:
    """Return an address, None for a row or column that the sheet has not, and for other tables and years."""
    if row is None or column is None or name.table or name.years != _NOW or name.day:
        return None
    return str(xl_rowcol_to_cell(row, column))
