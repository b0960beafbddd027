"""The columns beside a table that help who fills it in: how many characters a text has, and what a row's numbers count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from pipeline.forms.excel_job import FIRST, HEADS, Job
from pipeline.schemas.asides import MEASURED, counted, counter, measured_in, titles
from pipeline.schemas.base import Field, Sheet

_WIDTH: Final = 13.0
_OVER: Final = "för lång"


def write_counters(
    job: Job, page: Worksheet, sheet: Sheet, records: Sequence[Mapping[str, object]], last_row: int
) -> None:
    """Write beside a list how many characters each text has of how many it may have, in words where it has too many."""
    for column, field in enumerate(counted(sheet), len(sheet.fields)):
        page.set_column(column, column, max(_WIDTH, *(1.25 * len(word) for word in field.title.split())))
        page.write_string(HEADS, column, counter(field), job.look.quiet_head)
        text = next(place for place, one in enumerate(sheet.fields) if one.key == field.key)
        for row in range(FIRST, last_row + 1):
            record = records[row - FIRST] if row - FIRST < len(records) else {}
            cell = xl_rowcol_to_cell(row, text)
            formula = (
                f'=IF(LEN({cell})=0,"",LEN({cell})&" av {field.max_length}"'
                f'&IF(LEN({cell})>{field.max_length},", {_OVER}",""))'
            )
            page.write_formula(row, column, formula, job.look.aside, said(field, record.get(field.key)))
        area = (FIRST, column, last_row, column)
        rule = {"type": "text", "criteria": "ends with", "value": _OVER, "format": job.look.wrong}
        page.conditional_format(*area, rule)


def said(field: Field, text: object) -> str:
    """Return what the counter of a text says."""
    long = len(text) if isinstance(text, str) else 0
    over = f", {_OVER}" if long > field.max_length else ""
    return f"{long} av {field.max_length}{over}" if long else ""


def write_measures(job: Job, page: Worksheet, sheet: Sheet) -> None:
    """Write beside fixed rows that count different things what each counts."""
    if MEASURED not in titles(sheet):
        return
    column = 2 + len(sheet.fields)
    page.set_column(column, column, _WIDTH)
    page.write_string(HEADS, column, MEASURED, job.look.quiet_head)
    for row, fixed in enumerate(sheet.rows, FIRST):
        if fixed.kind != "group":
            page.write_string(row, column, measured_in(fixed), job.look.aside)
