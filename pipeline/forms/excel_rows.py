"""A sheet whose rows are given by law or custom: row id, label, cells to fill in, and sums that are formulas."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from dataclasses import field as fresh
from decimal import Decimal

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from pipeline.forms import terms
from pipeline.forms.excel_asides import write_measures
from pipeline.forms.excel_came import changed_in_rows
from pipeline.forms.excel_checks import add_checks, mark_missing, mark_words
from pipeline.forms.excel_formulas import Result, runs, stretches, summed, total
from pipeline.forms.excel_job import FIRST, Job, Record, Value, write_value
from pipeline.forms.excel_lists import stored
from pipeline.forms.excel_own import LEAD, Live, OwnFormulas
from pipeline.forms.faults import Progress, Table, of_rows
from pipeline.schemas.base import Field, FixedRow, Sheet


@dataclass(slots=True)
class _Rows:
    """Fixed rows being written: the values, and which cells must be and have been filled in."""

    sheet: Sheet
    values: Mapping[str, Record]
    repeated: Mapping[tuple[str, str], Value]  # which is locked
    likely: Mapping[tuple[str, str], Value]
    told: AbstractSet[tuple[str, str]] = frozenset()  # which the form already says that it came with
    needed: dict[int, list[int]] = fresh(default_factory=dict)  # by column, rows that must be filled in
    filled: int = 0
    reckoned: dict[tuple[str, str], Result] = fresh(default_factory=dict)  # what own formulas give
    came: dict[int, list[int]] = fresh(
        default_factory=dict
    )  # by row, columns that came filled in and may be changed
    live: dict[int, list[int]] = fresh(
        default_factory=dict
    )  # by row, columns of cells that compute themselves

    def given(self, row: str, column: str) -> Value:
        """Return what is given or published in a cell."""
        value = self.values.get(row, {}).get(column)
        known = self.repeated.get((row, column), self.likely.get((row, column)))
        return known if value is None else value

    def value(self, row: FixedRow, column: Field) -> Value | Result:
        """Return what stands in a cell: given, published, or computed from its terms."""
        if row.terms:
            rows = {row.id: row for row in self.sheet.rows}
            terms = (
                (term.startswith("-"), self.value(rows[term.removeprefix("-")], column)) for term in row.terms
            )
            return total(terms)
        return self.given(row.id, column.key)

    def shown(self, row: FixedRow, column: Field) -> Value | Result:
        """Return what stands in a cell, also one of an own row that computes itself."""
        place = (row.id, column.key)
        return self.reckoned[place] if place in self.reckoned else self.value(row, column)


def write_rows(job: Job, page: Worksheet, sheet: Sheet, given: Mapping[str, Record] | None) -> Progress:
    """Write the fixed rows of a sheet; return how far it has come."""
    owner = job.owner(sheet)
    published: dict[tuple[str, str], Value] = {
        (row.id, field.key): value
        for row in sheet.rows
        for field in sheet.fields
        if not row.terms and (value := job.repeated(field, owner, row.id, row)) is not None
    }
    likely: dict[tuple[str, str], Value] = {}
    told_of: set[tuple[str, str]] = set()
    inputs = {row.id for row in sheet.rows if not row.terms}
    for key, known in job.rows.get(sheet.key, {}).items():
        for name, told in sorted(known.values.items()) if key in inputs else ():
            if name in known.likely:
                likely[key, name] = told
            elif published.setdefault((key, name), told) == told:
                job.filled.append((sheet.key, key, name, told, True))
                told_of.add((key, name))
    table = _Rows(sheet, given or {}, published, likely, told_of)
    places = {row.id: FIRST + number for number, row in enumerate(sheet.rows)}
    own = OwnFormulas(sheet, table.given)
    for row in sheet.rows:
        at, style = places[row.id], job.look.label(row)
        page.write_string(at, 0, row.id if row.kind != "group" else "", style)
        page.write_string(at, 1, row.label, style)
        for column, field in enumerate(sheet.fields, LEAD):
            if row.kind == "group" or (row.columns and field.key not in row.columns):
                page.write_blank(at, column, None, style)
            elif live := (own.live(row, field) if row.own else None):
                _write_live(job, page, table, row, (at, column, field), live)
            elif row.terms:
                _write_sum(job, page, table, row, (at, column, field), places)
            else:
                _write_input(job, page, table, row, (at, column, field))
    write_measures(job, page, sheet)
    return _finish(job, page, table)


def _write_sum(
    job: Job,
    page: Worksheet,
    table: _Rows,
    row: FixedRow,
    cell: tuple[int, int, Field],
    places: Mapping[str, int],
) -> None:
    at, column, field = cell
    plus = stretches((places[term] for term in row.terms if not term.startswith("-")), column)
    minus = stretches((places[term[1:]] for term in row.terms if term.startswith("-")), column)
    value = table.value(row, field)
    style = job.look.computed(row.type or field.type, "total" if row.kind == "total" else "sum")
    page.write_formula(
        at, column, summed(plus, minus), style, stored(value) if isinstance(value, Decimal | str) else ""
    )


def _write_live(
    job: Job, page: Worksheet, table: _Rows, row: FixedRow, cell: tuple[int, int, Field], live: Live
) -> None:
    """Write a computed cell of an own row, which a typed total may stand over."""
    at, column, field = cell
    kind, value = row.type or field.type, table.given(row.id, field.key)
    style = job.look.over(kind, row.kind)
    add_checks(job, page, field, (at, column, at, column), kind, row.sign)
    if value is None:
        page.write_formula(at, column, live.formula, style, stored(live.value))
        table.reckoned[row.id, field.key] = live.value
    else:
        write_value(page, at, column, value, style)
    table.live.setdefault(at, []).append(column)


def _write_input(
    job: Job, page: Worksheet, table: _Rows, row: FixedRow, cell: tuple[int, int, Field]
) -> None:
    at, column, field = cell
    kind, value = row.type or field.type, table.value(row, field)
    locked = (row.id, field.key) in table.repeated and (
        bool(field.published) or value == table.repeated[row.id, field.key]
    )
    add_checks(job, page, field, (at, column, at, column), kind, row.sign)
    write_value(page, at, column, value, job.look.input(field, kind, locked=locked))
    if locked:
        table.live.setdefault(at, []).append(column)  # nobody fills it in
    if locked and not field.published and (row.id, field.key) not in table.told:
        job.filled.append((table.sheet.key, row.id, field.key, value, False))  # as the plan has it
    if field.published or locked:
        return
    expected = table.likely.get((row.id, field.key))
    came = value is not None and (value == expected or field.key == row.decided)
    if came and value is not None:
        table.came.setdefault(at, []).append(column)  # it is no sign that anybody has begun
        job.filled.append((table.sheet.key, row.id, field.key, value, False))
    table.filled += value is not None and not came
    if field.required and row.required:
        table.needed.setdefault(column, []).append(at)


def _finish(job: Job, page: Worksheet, table: _Rows) -> Progress:
    """Mark what is missing or no number, and return the formulas that count it."""
    bottom_row, right = FIRST + len(table.sheet.rows) - 1, LEAD + len(table.sheet.fields) - 1
    tab = f"'{table.sheet.title}'!"
    columns = [column for column, field in enumerate(table.sheet.fields, LEAD) if not field.published]
    inputs = [FIRST + at for at, row in enumerate(table.sheet.rows) if not row.terms and row.kind != "group"]
    areas = [
        _area(top, left, bottom, end)
        for rows, beside in _beside(inputs, columns, merged(table.live, table.came))
        for top, bottom in runs(rows)
        for left, end in runs(beside)
    ]
    begun = "+".join(f"COUNTA({area})" for area in areas) or "0"
    for column, rows in table.needed.items():
        for top, bottom in runs(rows):
            mark_missing(job, page, (top, column, bottom, column), f"({begun})>0")
    mark_words(job, page, (FIRST, LEAD, bottom_row, right))
    filled = "+".join(terms.filled(f"{tab}{area}") for area in areas) or "0"
    lines = {
        FIRST + at: {field.key: table.shown(row, field) for field in table.sheet.fields}
        for at, row in enumerate(table.sheet.rows)
    }
    found = Table(job, table.sheet, LEAD, bottom_row, lines)
    filled = "+".join((filled, *(one.text for one in changed_in_rows(found, table.came))))
    return Progress(found, filled, table.filled, of_rows(found, table.live), came=bool(table.repeated))


def merged(*some: Mapping[int, list[int]]) -> dict[int, list[int]]:
    """Return the columns by row of all of some."""
    return {row: [column for one in some for column in one.get(row, ())] for one in some for row in one}


def _beside(
    rows: list[int], columns: list[int], live: Mapping[int, list[int]]
) -> list[tuple[list[int], list[int]]]:
    """Return the rows that have cells to fill in with the columns of those cells, rows with the same columns together."""
    together: dict[tuple[int, ...], list[int]] = {}
    for row in rows:
        beside = tuple(column for column in columns if column not in live.get(row, ()))
        if beside:
            together.setdefault(beside, []).append(row)
    return [(alike, list(beside)) for beside, alike in together.items()]


def _area(top: int, left: int, bottom: int, right: int) -> str:
    return f"${xl_col_to_name(left)}${top + 1}:${xl_col_to_name(right)}${bottom + 1}"
