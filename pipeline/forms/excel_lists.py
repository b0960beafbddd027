"""A sheet with one record a row: prefilled records and room for more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from pipeline.forms import terms
from pipeline.forms.excel_asides import write_counters
from pipeline.forms.excel_came import changed_in_list
from pipeline.forms.excel_checks import add_checks, mark_missing, mark_words
from pipeline.forms.excel_decided import decided
from pipeline.forms.excel_formulas import Result, computed, of_record, runs
from pipeline.forms.excel_job import (
    FIRST,
    PUBLISHED_KEYS,
    PUBLISHED_VALUES,
    Job,
    Record,
    Value,
    plain,
    tallest,
    write_value,
)
from pipeline.forms.excel_page import widths, write_answer
from pipeline.forms.faults import Progress, Table, of_list
from pipeline.forms.known import came_filled, filled_in, locked, with_known
from pipeline.schemas.base import NOTHING, NUMBERS, TOTAL, Field, Sheet
from pipeline.schemas.references import REFERENCES

_LINE: Final = 15.0  # height of a line, points
_MORE: Final = 10  # rows left for more records than those that are prefilled
_SPACE: Final = 4.0  # height of the row between a list and its total, points
_CHOSEN: Final = "$B$2"  # where it is chosen that there is nothing to report


@dataclass(frozen=True, slots=True)
class _List:
    """A list being written: its records, the rows it has room for, and which fields come ready filled in."""

    sheet: Sheet
    records: list[dict[str, Value | Result]]
    last_row: int
    ready: frozenset[str]
    locked: list[frozenset[str]]  # by record
    empty: bool  # it is chosen that there is nothing to report

    def column(self, key: str) -> int:
        return next(place for place, field in enumerate(self.sheet.fields) if field.key == key)

    def comes_locked(self, line: int, key: str) -> bool:
        """Tell whether a field of a record comes filled in and is not to be changed."""
        if line < len(self.locked) and self.locked:
            return key in self.locked[line]
        return key in self.ready and line < len(self.records) and not self.locked

    def of(self, *, own: bool) -> list[int]:
        """Return the columns to fill in; with ``own`` without those that come ready or repeat what was published."""
        return [
            place
            for place, field in enumerate(self.sheet.fields)
            if not (field.formula or field.looked_up)
            and not (own and (field.key in self.ready or field.published))
        ]


def write_list(job: Job, page: Worksheet, sheet: Sheet, given: Sequence[Record] | None) -> Progress:
    """Write the records of a list sheet and the rows left for more; return how far it has come."""
    known, before = job.verksamheter(sheet), job.rows.get(sheet.key, {})
    first = sheet.fields[0].key
    if before:
        given = with_known(sheet, given, before)
    names = dict(known)
    empty = given is not None and {first: NOTHING} in given
    kept = [record for record in given or () if record != {first: NOTHING}]
    if not sheet.shown:
        write_answer(job, page, NOTHING if empty else "")
    records: list[dict[str, Value | Result]] = (
        [{first: code} for code, _ in known]
        if given is None or (empty and not kept)
        else [dict(record) for record in kept]
    )
    told = decided(job, sheet, records)
    records = [{**record, **told.get(str(record.get(first)), {})} for record in records]
    ready = frozenset({first, "verksamhet"} if known else ()) | {key for one in told.values() for key in one}
    if sheet.shown:
        ready = frozenset(field.key for field in sheet.fields)
    came = (came_filled(sheet, before) if before else frozenset()) | {
        field.key
        for field in sheet.fields
        if field.known
        and any(job.repeated(field, job.owner(sheet), str(one.get(first))) is not None for one in records)
    }
    for record in records if known else ():
        record.setdefault("verksamhet", names.get(str(record.get(first)), ""))
    room = 1 if sheet.single else len(known) or sheet.blank_rows
    room = len(records) if sheet.shown else max(room, len(records) + (0 if sheet.single or known else _MORE))
    named = next((one.name for one in REFERENCES.values() if one.sheet == sheet.key), None)
    if named is not None:
        job.written[sheet.key] = {
            str(record[first]): str(record.get(named) or "") for record in records if record.get(first)
        }
    locks = [locked(sheet, record, before) for record in records] if before else []
    job.filled.extend(filled_in(sheet, records, before))
    table = _List(sheet, records, FIRST + room - 1, ready | came, locks, empty)
    for place, field in enumerate(sheet.fields):
        if not (field.formula or field.looked_up):
            add_checks(job, page, field, (FIRST, place, table.last_row, place), sheet=sheet.key)
    for line in range(room):
        _write_record(job, page, table, line)
    write_counters(job, page, sheet, records, table.last_row)
    _write_total(job, page, table)
    found = Table(job, sheet, 0, table.last_row + 1, dict(enumerate(records, FIRST)))
    if sheet.shown:
        return Progress(found, "1", 1)  # nothing to fill in
    _mark(job, page, table)
    return replace(_progress(table, found), came=bool(known or any(locks)))


def _write_record(job: Job, page: Worksheet, table: _List, line: int) -> None:
    fields, row = table.sheet.fields, FIRST + line
    record = table.records[line] if line < len(table.records) else {}
    key = str(record.get(fields[0].key) or "")
    tall = tallest(
        (words, width) for field, width in zip(fields, widths(table.sheet), strict=True)
        if isinstance(words := job.as_shown(table.sheet.key, field, record.get(field.key)) or record.get(field.key), str)
    )  # fmt: skip
    if tall > 1:
        page.set_row(row, _LINE * tall + 2)
    for column, field in enumerate(fields):
        if field.formula and record.get(field.key) is not None:  # a total typed over its formula
            write_value(page, row, column, record[field.key], job.look.computed(field.type))
            continue
        if field.formula:
            value = record[field.key] = computed(field.formula, record) if record else ""
            cell = of_record(field.formula, lambda name: xl_rowcol_to_cell(row, table.column(name)))
            page.write_formula(row, column, cell, job.look.computed(field.type), stored(value))
            continue
        if field.looked_up:
            found = _looked_up(job, record, fields)
            formula = _lookup(row, {each.key: place for place, each in enumerate(fields)})
            page.write_formula(row, column, formula, job.look.computed(field.type), stored(found))
            continue
        repeated = job.repeated(field, job.owner(table.sheet), key) if key else None
        if repeated is not None and record.get(field.key) is None:
            record[field.key] = repeated
        known = record.get(field.key)
        same = repeated is not None and (bool(field.published) or known == repeated)
        look = job.look.input(field, field.type, locked=same or table.comes_locked(line, field.key))
        write_value(page, row, column, job.as_shown(table.sheet.key, field, known) or known, look)


def _write_total(job: Job, page: Worksheet, table: _List) -> None:
    """Write the row that adds up the amounts of a list, below an empty one, up to which rows may be put in."""
    fields = table.sheet.added_up
    if not fields:
        return
    space, row = table.last_row + 1, table.last_row + 2
    page.set_row(space, _SPACE)
    for column, field in enumerate(table.sheet.fields):
        style = job.look.computed(field.type, "total")
        if field not in fields:
            page.write(row, column, "" if column else TOTAL, style)
            continue
        numbers = [record.get(field.key) for record in table.records]
        added = sum((Decimal(one) for one in numbers if isinstance(one, Decimal | int)), Decimal(0))
        letter = xl_col_to_name(column)
        page.write_formula(row, column, f"=SUM({letter}{FIRST + 1}:{letter}{space + 1})", style, plain(added))


def _looked_up(job: Job, record: Record, fields: Sequence[Field]) -> Result:
    """Return the published value that a record is about, as the formula gives it."""
    parts = [str(record.get(field.key) or "") for field in fields[:3]]
    known = job.published.get("/".join(part for part in parts if part))
    return known.figure.value if known and known.figure.value is not None else ""


def _lookup(row: int, columns: Mapping[str, int]) -> str:
    """Return the formula that looks up what was published under a record's table, row and column."""
    table, line, column = (xl_rowcol_to_cell(row, columns[key]) for key in ("tabell", "rad", "kolumn"))
    key = f'{table}&"/"&{line}&IF({column}="","","/"&{column})'
    return f'=IF({table}="","",IFERROR(INDEX({PUBLISHED_VALUES},MATCH({key},{PUBLISHED_KEYS},0)),""))'


def stored(value: Result) -> float | str:
    """Return a formula's value as Excel would have stored it."""
    return plain(value) if isinstance(value, Decimal) else value


def _mark(job: Job, page: Worksheet, table: _List) -> None:
    fields, last_row = table.sheet.fields, table.last_row
    end = xl_col_to_name(len(fields) - 1)
    begun = f"COUNTBLANK($A{FIRST + 1}:${end}{FIRST + 1})<{len(fields)}"
    if table.ready:  # rows that come with their code are not begun until something is filled in
        begun = f"{begun},{_filled(table, '')}>0"
    begun = f'{begun},{_CHOSEN}=""'
    needed = [place for place, field in enumerate(fields) if field.required and not field.formula]
    for left, right in runs(needed):
        mark_missing(job, page, (FIRST, left, last_row, right), begun)
    for left, right in runs(_number_columns(fields)):
        mark_words(job, page, (FIRST, left, last_row, right))


def _number_columns(fields: Iterable[Field]) -> list[int]:
    return [place for place, field in enumerate(fields) if field.type in NUMBERS and not field.formula]


def _area(left: int, right: int, last_row: int, tab: str) -> str:
    return f"{tab}${xl_col_to_name(left)}${FIRST + 1}:${xl_col_to_name(right)}${last_row + 1}"


def _filled(table: _List, tab: str) -> str:
    areas = ",".join(_area(left, right, table.last_row + 1, tab) for left, right in runs(table.of(own=True)))
    return f"COUNTA({areas})"


def _progress(table: _List, found: Table) -> Progress:
    """Return the formula that counts filled cells, and the faults of the list."""
    inputs = [table.sheet.fields[place] for place in table.of(own=True)]
    filled = sum(record.get(field.key) is not None for record in table.records for field in inputs)
    ready = [
        table.sheet.fields[place] for place in table.of(own=False) if place not in set(table.of(own=True))
    ]
    changed = changed_in_list(found, table.records, found.job.rows.get(table.sheet.key, {}), ready)
    areas = [_area(left, right, table.last_row + 1, found.tab) for left, right in runs(table.of(own=True))]
    came = sorted(set(table.of(own=False)) - set(table.of(own=True)))
    after = FIRST + len(table.records)  # what stands there did not come with the form
    areas += [found.area((after, left, table.last_row + 1, right)) for left, right in runs(came)]
    counted = "+".join((*map(terms.filled, areas), *([changed.text] if changed else []))) or "0"
    answer, filled = f"{found.tab}{_CHOSEN}", filled + (changed.now if changed else 0)
    faults = of_list(found, empty=table.empty, filled=counted, filled_now=filled)
    return Progress(found, f"{counted}+{terms.filled(answer)}", filled + table.empty, faults)
