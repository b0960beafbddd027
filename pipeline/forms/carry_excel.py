"""An older workbook carried into a form: every value that has a place, and every cell that has none.

Sheets are found by name, renamed ones by their column titles; columns by title, rows by id, as the reader finds them. What the reader
cannot use is carried as it is written, so that the new form marks it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.config import Municipality
from pipeline.forms.carried import Source
from pipeline.forms.carry_free import free_cells, left_in
from pipeline.forms.carry_left import formulas, left_behind, new_in, overruled
from pipeline.forms.carry_tabs import Tab, cells_of, find_tabs, repeated, value_of
from pipeline.forms.excel_job import Record, Values
from pipeline.model import Problem, Published, Row
from pipeline.read.cells import Book, Cell
from pipeline.read.confirmed import answered, says_nothing
from pipeline.read.excel import Workbook, read_as
from pipeline.schemas import excel_form
from pipeline.schemas.base import NOTHING, ExcelForm, Sheet
from pipeline.schemas.lasting import SHEETS as LASTING
from pipeline.schemas.lasting import Lasting
from pipeline.schemas.own_units import FREE

_FAULTS: Final = (
    "FIL3",
    "CELL2",
    "CELL3",
    "CELL4",
    "CELL5",
    "CELL6",
    "CELL7",
    "CELL9",
    "CELL10",
    "CELL15",
    "CELL16",
)
"""What is wrong with the old file itself; that something is missing in it, the new form shows."""


def carried_values(
    book: Book,
    form: ExcelForm,
    source: Source,
    municipality: Municipality,
    published: Mapping[str, Published],
) -> tuple[Values, tuple[Problem, ...]]:
    """Return what a form is filled with from an older workbook, and what has no place in it or is wrong there."""
    lasting = {} if source.same_period else LASTING
    wanted = _with_sources(form, source, lasting)
    tabs = find_tabs(book, wanted, municipality)
    titled = replace(form, sheets=tuple(replace(tab.sheet, title=tab.page.name) for tab in tabs.values()))
    read = read_as(titled, book, source.name, municipality, source.occasion, source.unit)
    places = (*left_behind(book, tabs, read, source, municipality), *new_in(form, tabs, source))
    if not source.same_period:
        return _of_another_year(form, tabs, read, source, published), (*places, *left_in(book, source))
    values = {tab.sheet.key: _values(tab, read, source, published) for tab in tabs.values()}
    values[FREE] = free_cells(book)
    faults = tuple(problem for problem in read.problems if problem.code in _FAULTS)
    return {key: given for key, given in values.items() if given}, (
        *faults,
        *overruled(tabs, read, source, published),
        *formulas(tabs, read, source),
        *places,
    )


def _with_sources(form: ExcelForm, source: Source, lasting: Mapping[str, Lasting]) -> tuple[Sheet, ...]:
    """Return the sheets to look for: the form's, and those of the old one that sheets of another year begin from."""
    old = excel_form(source.form)
    extra = {lasting[sheet.key].source for sheet in form.sheets if sheet.key in lasting}
    keys = {sheet.key for sheet in form.sheets}
    return (*form.sheets, *(one for one in (old.sheets if old else ()) if one.key in extra - keys))


def _values(
    tab: Tab, read: Workbook, source: Source, published: Mapping[str, Published]
) -> Sequence[Record] | Mapping[str, Record]:
    rows = read.rows.get(tab.sheet.key, ())
    cells = cells_of(tab.page)
    if tab.sheet.rows:
        inputs = (row for row in rows if not tab.sheet.fixed(row.key).computed)
        return {row.key: _record(tab, row, cells, source, published) for row in inputs}
    first = tab.sheet.fields[0].key
    chosen = [{first: NOTHING}] if answered(tab.page, tab.sheet, tab.head) else []
    empty = [
        {first: NOTHING}
        for row in sorted(tab.page.cells)
        if row > tab.head and says_nothing(tab.page, tab.sheet, row, tab.columns) and tab.cell(row, first)
    ]
    return [*(_record(tab, row, cells, source, published) for row in rows), *(chosen or empty)]


def _record(
    tab: Tab, row: Row, cells: Mapping[str, Cell], source: Source, published: Mapping[str, Published]
) -> Record:
    """Return a row as it is filled in; what was published is left to the form, which repeats it."""
    return {
        field.key: value
        for field in tab.sheet.fields
        if not (field.formula or field.looked_up) and not repeated(field, row, source, published)
        if (value := value_of(tab, field, row, cells)) is not None
    }


# -- another year ---------------------------------------------------------------------------------
def _of_another_year(
    form: ExcelForm,
    tabs: Mapping[str, Tab],
    read: Workbook,
    source: Source,
    published: Mapping[str, Published],
) -> Values:
    """Return what also holds for another year; a value that was published is not carried, since the form repeats it."""
    values: dict[str, Sequence[Record] | Mapping[str, Record]] = {}
    for sheet in form.sheets:
        lasting = LASTING.get(sheet.key)
        tab = tabs.get(lasting.source or sheet.key) if lasting else None
        if lasting is None or tab is None:
            continue
        cells = cells_of(tab.page)
        there, asked = ({field.key: field for field in one.fields} for one in (tab.sheet, sheet))
        lasts = {key: there[old] for key, old in lasting.fields.items() if old in there and key in asked}
        records: dict[str, Record] = {}
        for row in read.rows.get(tab.sheet.key, ()):
            kept = {key: value_of(tab, old, row, cells) for key, old in lasts.items()}
            records[row.key] = {
                key: value
                for key, value in kept.items()
                if value is not None and not repeated(asked[key], row, source, published)
            }
        whole = {key: record for key, record in records.items() if record}
        if whole:
            values[sheet.key] = whole if sheet.rows else list(whole.values())
    return values
