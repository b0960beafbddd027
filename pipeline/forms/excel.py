"""Excel forms written from the schemas: one workbook per unit, prefilled, with drop-downs, checks and a page that says what is left.

Every formula cell carries the value Excel would have stored, so that a form filled by a program reads as one saved by Excel.
Layout of a sheet: row 1 title, row 2 help, row 3 help of each column, row 4 column titles, data from row 5. Recognition does
not rest on the layout but on a hidden sheet and defined names.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from pipeline.budget import Budget
from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms.excel_beside import write_beside
from pipeline.forms.excel_control import write_control
from pipeline.forms.excel_decided import begun, shown_lines
from pipeline.forms.excel_free import write_free
from pipeline.forms.excel_job import (
    NOT_APPLICABLE,
    PUBLISHED_KEYS,
    PUBLISHED_VALUES,
    FormBook,
    Job,
    Record,
    Value,
    Values,
    plain,
)
from pipeline.forms.excel_lists import write_list
from pipeline.forms.excel_look import look_of
from pipeline.forms.excel_page import write_badge, write_frame
from pipeline.forms.excel_rows import write_rows
from pipeline.forms.excel_start import write_start
from pipeline.forms.faults import Progress
from pipeline.forms.known import known_rows
from pipeline.model import Published
from pipeline.read.came import FIRST_COLUMN, LIKELY, LOCKED, written
from pipeline.read.records import Earlier
from pipeline.read.tabs import IDENTITY, LISTS, START
from pipeline.schemas import asked
from pipeline.schemas.base import ExcelForm, Sheet
from pipeline.schemas.own_units import FREE

__all__ = ["NOT_APPLICABLE", "Record", "Value", "Values", "write_workbook"]

_STATES: Final = 7  # first line of the identity sheet that counts a sheet's cells


def write_workbook(
    form: ExcelForm,
    unit: Unit,
    municipality: Municipality,
    occasion: Occasion,
    values: Values | None = None,
    published: Mapping[str, Published] | None = None,
    budget: Budget | None = None,
    earlier: Earlier | None = None,
) -> bytes:
    """Return a workbook to fill in for a unit and occasion, prefilled with ``values``, published comparatives, what is decided and ``earlier`` told.

    The same arguments give the same bytes. Values for sheets the form does not have are an error of the caller (KeyError).
    """
    whole, form = form, asked(form, municipality, occasion, unit.id)
    unknown = set(values or ()) - {sheet.key for each in (whole, form) for sheet in each.sheets} - {FREE}
    if unknown:
        raise KeyError(f"{form.key} has no sheet {', '.join(sorted(unknown))}")
    decisions = shown_lines(budget, unit.id)
    sheets = tuple(sheet for sheet in form.sheets if decisions or not sheet.shown)
    form = form if sheets == form.sheets else replace(form, sheets=sheets)
    values = {**(values or {}), **{sheet.key: decisions for sheet in sheets if sheet.shown}}
    target = io.BytesIO()
    book = FormBook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_size(28_000, 16_000)
    _describe(book, form, unit, municipality, occasion)
    look, rows = (
        look_of(book, municipality),
        known_rows(form, unit, municipality, occasion, earlier),
    )
    job = Job(book, look, form, unit, municipality, occasion, published or {}, {}, budget, earlier, rows)
    start = book.add_worksheet(START)
    states = [
        (sheet, _write_sheet(job, sheet, values.get(sheet.key)), line)
        for line, sheet in enumerate(form.sheets, _STATES)
    ]
    judged, counted = write_control(job, states)
    for sheet, progress, line in judged:
        write_badge(job, book.sheetnames[sheet.title], sheet, progress, line)
    free = values.get(FREE, {})
    write_free(job, free if isinstance(free, Mapping) else {})
    write_start(job, start, judged)
    _write_lists(job)
    _write_identity(job, judged, counted)
    book.close()
    return target.getvalue()


def _describe(
    book: xlsxwriter.Workbook, form: ExcelForm, unit: Unit, municipality: Municipality, occasion: Occasion
) -> None:
    created = dt.datetime(occasion.date.year, occasion.date.month, occasion.date.day)  # noqa: DTZ001 - no clock, no zone
    book.set_properties(
        {
            "title": f"{form.title} {occasion.year}, {unit.name}",
            "author": municipality.name,
            "company": municipality.name,
            "created": created,
        }
    )


def _write_sheet(job: Job, sheet: Sheet, given: Sequence[Record] | Mapping[str, Record] | None) -> Progress:
    sheet = _asked_now(job, sheet, given)
    page = job.book.add_worksheet(sheet.title)
    write_frame(job, page, sheet)
    if sheet.rows:
        return write_rows(job, page, sheet, begun(job, sheet, given if isinstance(given, Mapping) else None))
    return write_list(job, page, sheet, given if isinstance(given, Sequence) else None)


def _asked_now(job: Job, sheet: Sheet, given: Sequence[Record] | Mapping[str, Record] | None) -> Sheet:
    """Return a sheet without the comparatives of the first year, once they are published; those that are given keep their column."""
    records = given.values() if isinstance(given, Mapping) else given or ()
    typed = {key for record in records for key, value in record.items() if value is not None}
    fields = tuple(
        field
        for field in sheet.fields
        if not field.first_year or field.key in typed or not job.known(sheet, field)
    )
    return sheet if len(fields) == len(sheet.fields) else sheet.but(fields=fields)


def _write_lists(job: Job) -> None:
    """Write the values of the drop-downs, each list with a defined name."""
    looks_up = any(field.looked_up for sheet in job.form.sheets for field in sheet.fields)
    if not (job.lists or job.beside or looks_up):
        return
    page = job.book.add_worksheet(LISTS)
    for column, ((allowed, numbers), name) in enumerate(job.lists.items()):
        for row, value in enumerate(allowed):
            if numbers:
                page.write_number(row, column, int(value))
            else:
                page.write_string(row, column, value)
        letter = xl_col_to_name(column)
        job.book.define_name(name, f"={LISTS}!${letter}$1:${letter}${len(allowed)}")
    for column, (reference, name) in enumerate(job.beside.items(), len(job.lists)):
        write_beside(job, page, reference, name, column)
    if looks_up:
        _write_published(job, page, len(job.lists) + len(job.beside))
    page.very_hidden()


def _write_published(job: Job, page: Worksheet, column: int) -> None:
    """Write what was published, in which the sheet of restatements looks up its values."""
    known = [(key, item.figure.value) for key, item in sorted(job.published.items())]
    values = [(key, value) for key, value in known if value is not None]
    for row, (key, value) in enumerate(values):
        page.write_string(row, column, key)
        page.write_number(row, column + 1, plain(value))
    for name, place in ((PUBLISHED_KEYS, column), (PUBLISHED_VALUES, column + 1)):
        letter = xl_col_to_name(place)
        job.book.define_name(name, f"={LISTS}!${letter}$1:${letter}${max(1, len(values))}")


def _write_identity(
    job: Job, states: Sequence[tuple[Sheet, Progress, int]], counted: Mapping[str, str]
) -> None:
    """Write whose form it is, so that it is recognised by what is in it, and how far each sheet has come."""
    page = job.book.add_worksheet(IDENTITY)
    facts = (
        ("kr_formular", job.form.key),
        ("kr_version", str(job.form.version)),
        ("kr_enhet", job.unit.id),
        ("kr_tillfalle", job.occasion.id),
        ("kr_kommun", job.municipality.form_id),
    )
    for row, (name, value) in enumerate(facts):
        page.write_string(row, 0, name)
        page.write_string(row, 1, value)
        job.book.define_name(name, f"={IDENTITY}!$B${row + 1}")
    for sheet, progress, line in states:
        page.write_string(line, 0, sheet.key)
        page.write_array_formula(line, 1, line, 1, f"{{={progress.filled}}}", None, progress.filled_now)
        page.write_formula(line, 2, f"={counted[sheet.key]}", None, progress.wrong_now)
    for row, (key, of, name, known, locked) in enumerate(job.filled):
        told = (key, of, name, written(known), LOCKED if locked else LIKELY)
        for column, words in enumerate(told, FIRST_COLUMN - 1):
            page.write_string(row, column, words)
    page.protect("")
    page.very_hidden()
