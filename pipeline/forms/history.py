"""``historik.xlsx``: a sheet for each table that asks for earlier years, filled with what is published, to fill in as it was printed then.

Each column names its occasion, its column in the key, its unit and its decimals; each row begins with its id. It is read back by
``read/history.py`` from the municipality's folder ``published``.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from pipeline.config import Municipality, Occasion
from pipeline.forms.excel_job import lines, plain
from pipeline.forms.excel_look import Look, look_of
from pipeline.history import Earlier
from pipeline.model import Published, State
from pipeline.schemas.base import Type
from pipeline.schemas.history import COLUMN, DECIMALS, FIRST, LABEL, MONEY, NAME, OCCASION, ROW, TABLE, UNIT
from pipeline.schemas.published import TKR
from pipeline.text import DASH

_HELP: Final = (
    "Fyll i varje tal som det trycktes då: i kolumnens enhet, med dess decimaler, och summorna som de stod. Låsta celler är redan publicerade. "
    "Lägg till en rad längst ned för det som saknas: skriv dess id i kolumnen Rad. Spara filen i mappen published."
)
_LEAD: Final = 3  # columns before the values: row id, label, unit of the row
_SPARE: Final = 15  # rows for what the report of that year had and this one does not know of
_WIDTH: Final = 15.0


def write_history(values: Iterable[Earlier], municipality: Municipality, occasion: Occasion) -> bytes:
    """Return the workbook; the same arguments give the same bytes."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_size(28_000, 16_000)
    day = occasion.date
    created = dt.datetime(day.year, day.month, day.day)  # noqa: DTZ001 - no clock, no zone
    book.set_properties({"title": f"{NAME} {occasion.id}", "author": municipality.name, "created": created})
    look = look_of(book, municipality)
    by_table: dict[str, list[Earlier]] = {}
    for value in values:
        by_table.setdefault(value.table.id, []).append(value)
    for some in by_table.values():
        _Sheet(book.add_worksheet(some[0].table.title), look, municipality, some).write()
    book.close()
    return target.getvalue()


class _Sheet:
    """One table being written."""

    def __init__(
        self, page: Worksheet, look: Look, municipality: Municipality, values: Sequence[Earlier]
    ) -> None:
        self.page, self.look, self.municipality = page, look, municipality
        self.table = values[0].table
        self.values: Mapping[tuple[str, str, str], Earlier] = {
            (one.occasion, one.row, one.column): one for one in values
        }
        self.rows = list(dict.fromkeys(one.row for one in values))
        self.columns = sorted(
            dict.fromkeys((one.occasion, one.column) for one in values), key=lambda column: column[0]
        )

    def write(self) -> None:
        """Write the table: what it is, what its columns are, and its rows."""
        page, look = self.page, self.look
        page.hide_gridlines(2)
        for column, width in enumerate((18.0, 52.0, 12.0)):
            page.set_column(column, column, width)
        page.set_column(_LEAD, _LEAD + len(self.columns) - 1, _WIDTH)
        page.set_row(0, 30)
        page.write_string(0, 0, self.table.title, look.title)
        page.merge_range(1, 0, 1, 6, _HELP, look.help)
        page.set_row(1, 15.0 * lines(_HELP, 130))
        page.write_string(2, 0, TABLE, look.hint)
        page.write_string(2, 1, self.table.id, look.hint)
        self._heads()
        for at, row in enumerate(self.rows, FIRST):
            self._row(at, row)
        for at in range(FIRST + len(self.rows), FIRST + len(self.rows) + _SPARE):
            for column in range(_LEAD + len(self.columns)):
                page.write_blank(at, column, None, self._input(locked=False, words=column < _LEAD))
        page.freeze_panes(FIRST, 2)
        page.protect("", {"format_columns": True, "format_rows": True})
        page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        page.repeat_rows(3, FIRST - 1)
        page.set_footer(f"&L&9{self.municipality.name.replace('&', '&&')} – {NAME}&R&9Sida &P av &N")

    def _heads(self) -> None:
        page, look = self.page, self.look
        for line, name in enumerate((OCCASION, COLUMN, UNIT, DECIMALS), 3):
            page.write_string(line, 1, name, look.quiet_head)
        for place, name in enumerate((ROW, LABEL, UNIT)):
            page.write_string(FIRST - 1, place, name, look.quiet_head)
        for at, (occasion, column) in enumerate(self.columns, _LEAD):
            known = [one.known for one in self._of(occasion, column) if one.known]
            unit, decimals = self._printed(known)
            page.write_string(3, at, occasion, look.head)
            page.write_string(4, at, column, look.head)
            page.write_string(5, at, unit, self._input(locked=bool(known), words=True))
            page.write_number(6, at, decimals, self._input(locked=bool(known)))
            page.write_string(FIRST - 1, at, f"{column.capitalize()} {occasion[:4]}".strip(), look.head)
        last = xl_col_to_name(_LEAD + len(self.columns) - 1)
        page.data_validation(
            f"D6:{last}6", {"validate": "list", "source": list(MONEY), "error_type": "warning"}
        )
        page.data_validation(
            f"D7:{last}7", {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 3}
        )

    def _of(self, occasion: str, column: str) -> list[Earlier]:
        return [one for one in self.values.values() if (one.occasion, one.column) == (occasion, column)]

    def _printed(self, known: Sequence[Published]) -> tuple[str, int]:
        """Return unit and decimals of a column: of what is published, else those that the municipality prints in."""
        settings = self.municipality.settings
        if not known:
            return settings.report_unit, settings.decimals
        return TKR, max((_decimals(one.figure.value) for one in known if one.figure.unit == TKR), default=0)

    def _row(self, at: int, row: str) -> None:
        page, look = self.page, self.look
        some = [one for one in self.values.values() if one.row == row]
        fixed = next((one for one in self.table.rows if one.id == row), None)
        page.write_string(at, 0, row, look.label(fixed) if fixed else look.cell)
        page.write_string(at, 1, some[0].label, look.label(fixed) if fixed else look.wrapped)
        page.write_string(at, 2, "" if some[0].unit == TKR else some[0].unit, look.cell)
        for column, (occasion, name) in enumerate(self.columns, _LEAD):
            one = self.values.get((occasion, row, name))
            figure = one.known.figure if one and one.known else None
            style = self._input(locked=figure is not None)
            if one is None:
                page.write_blank(at, column, None, look.cell)
            elif figure is None:
                page.write_blank(at, column, None, style)
            elif figure.value is None:
                page.write_string(at, column, DASH if figure.state is State.NOT_APPLICABLE else "", style)
            else:
                page.write_number(at, column, plain(figure.value), style)

    def _input(self, *, locked: bool, words: bool = False) -> Any:
        return self.look.inputs[Type.TEXT if words else Type.NUMBER, locked, False]


def _decimals(value: Decimal | None) -> int:
    exponent = value.normalize().as_tuple().exponent if value is not None else 0
    return min(3, max(0, -exponent)) if isinstance(exponent, int) else 0
