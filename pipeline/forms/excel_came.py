"""What a sheet came filled in with and may be changed, copied to a hidden sheet, so that the form sees that somebody has changed it.

A cell of this kind is no sign that a sheet has been begun as long as it stands as it came. It is found by what its row says, so rows may be put in and taken out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from pipeline.forms.excel_job import FIRST, Job, KnownRows, Value, write_value
from pipeline.forms.faults import Table
from pipeline.forms.terms import Term, words
from pipeline.read.tabs import JUDGED
from pipeline.schemas.base import Field

_BETWEEN: Final = "|"
COLUMN: Final = 10
"""The first column of the hidden sheet that holds copies: what a formula reckons stands before it."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The formula that counts what has been changed of what came, and how many cells that is now."""

    text: str
    now: int = 0


def changed_in_list(
    table: Table, records: Sequence[Mapping[str, Value]], known: KnownRows, fields: Iterable[Field]
) -> Changed | None:
    """Return what tells how many rows of a list no longer stand as any of them came, by the fields that came filled in; None when none did."""
    likely = [field for field in fields if any(field.key in one.likely for one in known.values())]
    if not likely or not records:
        return None
    came = {tuple(one.values.get(field.key) for field in likely) for one in known.values()}
    rows = [tuple(record.get(field.key) for field in likely) for record in records]
    changed = sum(row not in came and any(value is not None for value in row) for row in rows)
    places = [table.place(field.key) for field in likely]
    now = _joined(table.area((FIRST, at, FIRST + len(records) - 1, at)) for at in places)
    shown = [
        tuple(table.job.as_shown(table.sheet.key, field, one.values.get(field.key)) or one.values.get(field.key)
        for one in known.values())
        for field in likely
    ]  # fmt: skip
    copies = [_line(table.job, values) for values in shown]
    alike = f"MMULT(--({now}={_joined(copies)}),TRANSPOSE(COLUMN({copies[0]})^0))"
    blank = _BETWEEN * (len(likely) - 1)
    text = f'SUM(IF(ISERROR({now}),1,IF({now}="{blank}",0,IF({alike}=0,1,0))))'
    return Changed(text, changed)


def changed_in_rows(table: Table, came: Mapping[int, Sequence[int]]) -> Iterator[Changed]:
    """Yield what tells, for each column of a sheet of fixed rows, how many of the cells that came filled in have been changed."""
    ids = {FIRST + at: row.id for at, row in enumerate(table.sheet.rows)}
    for column in sorted({column for columns in came.values() for column in columns}):
        field = table.sheet.fields[column - table.lead]
        rows = [row for row, columns in sorted(came.items()) if column in columns]
        shown = {
            ids[row]: table.job.as_shown(table.sheet.key, field, value) or value
            for row in rows
            if (value := table.lines[row].get(field.key)) is not None
        }
        if shown:
            keys, area = (table.area((rows[0], at, rows[-1], at)) for at in (0, column))
            yield Changed(_other(table.job, keys, area, shown))


def write_copies(job: Job, page: Worksheet) -> None:
    """Write the copies into the hidden sheet, a line each."""
    for row, values in enumerate(job.copies):
        for column, value in enumerate(values, COLUMN):
            write_value(page, row, column, value, None)


def _line(job: Job, values: tuple[Value, ...]) -> str:
    """Return the cells that hold some values, a line of the hidden sheet."""
    row = len(job.copies)
    job.copies.append(values)
    cells = (
        xl_rowcol_to_cell(row, at, row_abs=True, col_abs=True) for at in (COLUMN, COLUMN + len(values) - 1)
    )
    return f"{JUDGED}!{':'.join(cells)}"


def _other(job: Job, ids: str, area: str, came: Mapping[str, Value]) -> str:
    """Return how many cells whose row came say something else: the rows go down and what came goes to the right."""
    keys, values = _line(job, tuple(came)), _line(job, tuple(came.values()))
    return (
        f"SUM(IF({_said(ids)}={keys},IF(ISERROR({area}),1,IF(EXACT({_said(area)},{_said(values)}),0,1)),0))"
    )


def _joined(areas: Iterable[str]) -> str:
    """Return what stands side by side, as one text a row."""
    return f'&"{_BETWEEN}"&'.join(map(_said, areas))


def _said(area: str) -> str:
    return words(Term(area, lambda _: "")).text
