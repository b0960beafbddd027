"""The workbook as .xlsx: each table is a table of Excel, with marked heads and panes that stay."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any, Final

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from pipeline.render.opendata.book import Cell, Sheet
from pipeline.view import View

_HEIGHT: Final = 15  # points of a line
_TALLEST: Final = 409  # points of a row in Excel


class _Looks:
    """The formats of a workbook, each made once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}

    def __call__(self, **given: Any) -> Any:
        key = tuple(sorted(given.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format({"valign": "top", "text_wrap": True, **given})
        return self._made[key]


def xlsx(view: View, sheets: tuple[Sheet, ...]) -> bytes:
    """Return the workbook; the same sheets give the same bytes."""
    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(out, options)
    day = dt.date.fromisoformat(view.date)
    created = dt.datetime(day.year, day.month, day.day)  # noqa: DTZ001 - no clock, no zone
    about = {"title": f"{view.title} – tabeller", "subject": view.description, "author": view.municipality}
    book.set_properties({**about, "company": view.municipality, "created": created})
    looks = _Looks(book)
    for number, sheet in enumerate(sheets):
        _write(book.add_worksheet(sheet.name), sheet, number, looks)
    book.close()
    return out.getvalue()


def _write(page: Worksheet, sheet: Sheet, number: int, looks: _Looks) -> None:
    page.hide_gridlines(2)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.set_footer("&L&F&R&P (&N)")
    title = looks(bold=True, font_size=15, text_wrap=False)
    page.write_string(0, 0, sheet.title, title)
    for place, cell in enumerate(sheet.above, 1):
        _cell(page, place, 0, cell, looks, wrap=not sheet.heads)
        if not sheet.heads:
            page.set_row(place, _height(sheet.lines((cell,))))
    for column, width in enumerate(sheet.widths):
        page.set_column(column, column, width)
    if not sheet.heads:
        return
    top = len(sheet.above) + 1
    rows = sheet.rows or (tuple(Cell() for _ in sheet.heads),)
    page.add_table(
        top,
        0,
        top + len(rows),
        len(sheet.heads) - 1,
        {
            "name": f"Tabell_{number}",
            "style": "Table Style Light 1",
            "banded_rows": False,
            "autofilter": False,
            "columns": [
                {"header": head, "header_format": looks(bold=True, align="right" if number else "left")}
                for head, number in zip(sheet.heads, sheet.numbers, strict=True)
            ],
        },
    )
    page.set_row(top, _height(sheet.lines(sheet.heads)))
    for place, row in enumerate(rows, top + 1):
        page.set_row(place, _height(sheet.lines(row)))
        for column, cell in enumerate(row):
            _cell(page, place, column, cell, looks, bold=place - top - 1 in sheet.strong)
    page.freeze_panes(top + 1, 1)
    page.repeat_rows(top)


def _height(lines: int) -> float:
    return float(min(_TALLEST, lines * _HEIGHT))


def _cell(
    page: Worksheet,
    row: int,
    column: int,
    cell: Cell,
    looks: _Looks,
    *,
    bold: bool = False,
    wrap: bool = True,
) -> None:
    if cell.link:
        address = cell.link if cell.web else f"internal:'{cell.link}'!A1"
        page.write_url(
            row, column, address, looks(underline=1, font_color="#0b5394", text_wrap=False), cell.text
        )
    elif cell.number is not None:
        decimals = f".{'0' * cell.decimals}" if cell.decimals else ""
        page.write_number(row, column, float(cell.number), looks(num_format=f"#,##0{decimals}", bold=bold))
    elif cell.text:
        page.write_string(row, column, cell.text, looks(bold=bold, text_wrap=wrap))
