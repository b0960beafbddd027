"""What the budget decisions decide, as a unit's form shows it: its own lines, and the columns that need not be typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from pipeline.budget import Budget
from pipeline.forms.excel_job import Job, Record
from pipeline.model import Figure
from pipeline.schemas.base import Sheet


def shown_lines(budget: Budget | None, unit: str) -> tuple[Record, ...]:
    """Return the decisions on a unit's budget as records of the sheet that shows them, by day; none where none are kept."""
    lines = [line for line in budget.lines if line.unit == unit] if budget and budget.kept else []
    lines.sort(key=lambda line: line.date("datum") or dt.date.min)
    return tuple(
        {key: value.value if isinstance(value, Figure) else value for key, value in line.values.items()}
        for line in lines
    )


def decided(job: Job, sheet: Sheet, records: Sequence[Mapping[str, object]]) -> Mapping[str, Record]:
    """Return, by the id of each record, the fields of a list that are decided and not typed."""
    field = next((each for each in sheet.fields if each.decided), None)
    keys = [str(record.get(sheet.fields[0].key) or "") for record in records]
    if field is None or job.budget is None or not all(keys):
        return {}
    parts = {*keys, *(code for code, *_ in job.verksamheter(sheet))}
    changes = {key: job.budget.decided(job.owner(sheet), key, field.decided, parts) for key in keys}
    return {
        key: {field.key: change.value}
        for key, change in changes.items()
        if change is not None and change.known
    }


def begun(job: Job, sheet: Sheet, given: Mapping[str, Record] | None) -> Mapping[str, Record] | None:
    """Return the records of a sheet of fixed rows with what is decided in the rows that begin with it and hold nothing yet; it may be changed."""
    rows = [row for row in sheet.rows if row.decided]
    if not rows or job.budget is None or not job.budget.kept:
        return given
    made, unit = dict(given or {}), job.owner(sheet)
    frame = job.published.get(f"ram/{unit}/V8/b")
    lasting = job.budget.lasting(unit, anew=bool(frame and frame.figure.restated)).value
    for row in rows if lasting is not None else ():
        made[row.id] = {row.decided: lasting, **made.get(row.id, {})}
    return made
