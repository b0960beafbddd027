"""What the web edition offers to machines: the data of each table as CSV.

CSV: semicolons, decimal comma, UTF-8 with a byte order mark (so that Excel opens it right), one line per table row, values as
they are stored, unrounded. As in official statistics ``..`` means that a figure is missing and ``.`` that it does not apply.
"""

from __future__ import annotations

from pipeline.model import Figure
from pipeline.render.opendata.table import column_unit, gap, kind, plain_number, row_unit
from pipeline.text import as_csv
from pipeline.view import Cell, Prose, Status, Table
from pipeline.words import plain, prose_text


def raw(figure: Figure) -> str:
    """Return a figure's stored value with decimal comma, ``..`` when missing, ``.`` when not applicable."""
    return gap(figure) if figure.value is None else plain_number(figure.value).replace(".", ",")


def table_csv(table: Table) -> bytes:
    """Return a table's rows: key, kind, unit where rows differ in it, one column per column of the table, and the texts below rows."""
    units = [column_unit(table, column) for column in range(len(table.columns))]
    mixed = any(unit is None for unit in units)
    titles = _titles(table, units)
    told = any(row.reason for row in table.rows)
    rows = [["nyckel", "radtyp", *(["enhet"] if mixed else []), *titles, *(["kommentar"] if told else [])]]
    for row in table.rows:
        of_row = [row_unit(row)] if mixed else []
        reason = [plain(row.reason)] if told else []
        rows.append([row.key, kind(row), *of_row, *(_cell(item) for item in row.cells), *reason])
    return b"\xef\xbb\xbf" + as_csv(rows, "\r\n").encode()


def _titles(table: Table, units: list[str | None]) -> list[str]:
    """Return the column titles, each once, with the unit of the values as they are stored."""
    titles: list[str] = []
    for number, (column, unit) in enumerate(zip(table.columns, units, strict=True), start=1):
        title = column.title or ("post" if number == 1 else f"kolumn {number}")
        if unit and unit not in title.replace(",", " ").split():
            title = f"{title} ({unit})"
        titles.append(title if title not in titles else f"{title} [{number}]")
    return titles


def _cell(item: Cell) -> str:
    match item:
        case Figure():
            return raw(item)
        case Status():
            return item.word
        case tuple():
            return plain(item)
        case Prose():
            return prose_text(item)
        case _:
            return item
