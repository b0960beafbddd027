"""A table as CSV, for people with a spreadsheet and for machines.

``for_people``: semicolons, decimal comma, a byte order mark (so that Excel opens it right), the values as they are stored. ``for_machines``:
as RFC 4180 says, with commas, CRLF and decimal point, UTF-8; each number both as printed and exact. In both ``..`` means that a figure is
missing and ``.`` that it does not apply.
"""

from __future__ import annotations

from pipeline.render.opendata.table import DataColumn, DataRow, DataTable, gap, plain_number
from pipeline.text import as_csv


def for_machines(table: DataTable) -> bytes:
    """Return a table with a line for each row: number, key, kind, units where rows differ in them, then its columns."""
    head = ["rad", "nyckel", "radtyp", *(["enhet", "enhet_exakt"] if table.mixed else [])]
    for column in table.columns:
        head += [column.name, f"{column.name}_exakt"] if column.figures else [column.name]
    rows = [head]
    for number, row in enumerate(table.rows, 1):
        units = [row.printed_unit, row.unit] if table.mixed else []
        cells = [word for place, column in enumerate(table.columns) for word in _cell(column, row, place)]
        rows.append([str(number), row.key, row.kind, *units, *cells])
    return as_csv(rows, "\r\n", ",").encode()


def _cell(column: DataColumn, row: DataRow, place: int) -> list[str]:
    value = row.values[place]
    if not column.figures:
        return [value.text]
    if value.figure is None:
        return [value.text, ""]
    if value.printed is None or value.figure.value is None:
        return [gap(value.figure)] * 2
    exact = plain_number(value.figure.value)
    return [f"{value.printed:f}", exact] if column.numeric else [value.text, exact]
