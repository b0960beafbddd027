"""The sheet ``Fri tabell``: a table that the unit makes itself, and may copy for more of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from xlsxwriter.utility import xl_cell_to_rowcol
from xlsxwriter.worksheet import Worksheet

from pipeline.forms.excel_job import Job, Record, write_value
from pipeline.forms.excel_print import print_on_a4
from pipeline.read.free_table import FIRST, HEADS, KINDS, TAB
from pipeline.schemas.sections import standard_sections

_ROOM: Final = 25  # rows to fill in
_COLUMNS: Final = 8
_WIDTHS: Final = (12.0, 44.0, *(15.0,) * (_COLUMNS - 1))
TITLES: Final = 6
"""The row of the columns' titles."""
HELP_CELL: Final = "D1"
LISTED: Final = f"_{TAB}"
"""The hidden sheet that the sections are chosen from."""
_HEAD: Final = TITLES - 1
_HELP: Final = (
    "Vill ni redovisa något som inte har en egen flik gör ni en tabell här. Välj det avsnitt den ska stå i. Skriv kolumnernas rubriker på "
    "rubrikraden. I kolumnen Slag väljer ni summa eller total för summarader, varav för en del av raden ovanför och rubrik för en mellanrubrik. "
    "Behöver ni fler tabeller kopierar ni fliken."
)
_REPORTS: Final = {"bokslut": "arsredovisning", "delar": "delarsrapport"}


def write_free(job: Job, given: Mapping[str, Record]) -> None:
    """Write the sheet, and one for each table that is ``given``, for the kinds of occasion whose reports have places for tables."""
    report = _REPORTS.get(job.occasion.kind)
    if report is None:
        return
    own = [(place.id, place.title) for place in job.municipality.structure.sections if place.included]
    there = {key for key, _ in own}
    own += [(each.id, each.title) for each in standard_sections(report) if each.id not in there]
    choices = [f"{key} – {title}" for key, title in own]
    for name, cells in (given or {TAB: {}}).items():
        page = job.book.add_worksheet(name)
        _write_page(job, page, len(choices))
        for address, typed in cells.items():
            write_value(page, *xl_cell_to_rowcol(address), typed, job.look.answer)
    listed = job.book.add_worksheet(LISTED)
    listed.hide()
    for row, choice in enumerate(choices):
        listed.write_string(row, 0, choice)


def _write_page(job: Job, page: Worksheet, choices: int) -> None:
    look = job.look
    for column, width in enumerate(_WIDTHS):
        page.set_column(column, column, width)
    page.set_tab_color("#9AA8AD")
    page.hide_gridlines(2)
    for row, head in enumerate(HEADS):
        page.write(row, 0, head, look.quiet_head)
        page.write_blank(row, 1, None, look.answer)
    page.merge_range(0, 3, 3, _COLUMNS, _HELP, look.note)
    page.data_validation(
        1, 1, 1, 1, {"validate": "list", "source": f"='{LISTED}'!$A$1:$A${choices}", "error_type": "warning"}
    )
    page.data_validation(
        2,
        1,
        2,
        1,
        {"validate": "list", "source": ["tkr", "mnkr", "kr", "%", "antal", "index"], "error_type": "warning"},
    )
    page.write(_HEAD, 0, FIRST, look.head)
    page.write(_HEAD, 1, "Benämning", look.head)
    for column in range(2, _COLUMNS + 1):
        page.write_blank(_HEAD, column, None, look.answer)
    for row in range(_HEAD + 1, _HEAD + 1 + _ROOM):
        for column in range(_COLUMNS + 1):
            page.write_blank(row, column, None, look.answer)
    page.data_validation(
        _HEAD + 1, 0, _HEAD + _ROOM, 0, {"validate": "list", "source": [kind for kind in KINDS if kind]}
    )
    page.freeze_panes(_HEAD + 1, 2)
    print_on_a4(job, page, page.get_name(), _WIDTHS)
    page.repeat_rows(_HEAD)
