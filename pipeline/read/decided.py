"""What the budget decisions decide is put where the nämnder would else have typed it, and what a form says of its own is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.budget import Budget, verksamheter
from pipeline.config import Municipality, Occasion
from pipeline.model import Dataset, Figure, Origin, Problem, Row, Severity
from pipeline.read.computed import evaluate
from pipeline.read.values import written
from pipeline.schemas import sheets
from pipeline.schemas.base import Field, Sheet
from pipeline.schemas.choices import OPERATION

_ALIKE = 1  # tkr: what two amounts of a budget may differ by


def filled(
    dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[Dataset, tuple[Problem, ...]]:
    """Return the dataset with the fields that are ``decided`` as decided, and what follows from them reckoned again.

    Problems: BUD2, a warning where a form has another amount; the decided one is used.
    """
    budget = Budget.of(dataset, occasion)
    rows = dict(dataset.rows)
    problems: list[Problem] = []
    for sheet in sheets().values():
        field = next((each for each in sheet.fields if each.decided), None)
        if field is None or sheet.key not in rows:
            continue
        made: list[Row] = []
        for row in rows[sheet.key]:
            parts = {other.key for other in rows[sheet.key] if other.unit == row.unit}
            if field.decided == OPERATION:  # one that was not handed in is still a part to divide among
                parts |= verksamheter(municipality, row.unit)
            change = budget.decided(row.unit, row.key, field.decided, parts)
            problems += _told(row, field, change) if change else ()
            made.append(_with(row, sheet, field, change) if change else row)
        rows[sheet.key] = tuple(made)
    return replace(dataset, rows=rows), tuple(problems)


def _with(row: Row, sheet: Sheet, decided: Field, change: Figure) -> Row:
    """Return a row with the decided amount, and the fields that are reckoned from it."""
    values = {**row.values, decided.key: change}
    for field in sheet.fields:
        if field.formula:
            values[field.key] = evaluate(field, values)
    return replace(row, values=values)


def _told(row: Row, field: Field, change: Figure) -> Iterator[Problem]:
    typed = row.figure(field.key)
    if typed.value is None or change.value is None or abs(typed.value - change.value) <= _ALIKE:
        return
    yield Problem(
        Severity.WARNING,
        "BUD2",
        f"”{field.title}” för {row.key} är {written(typed.value)} tkr i formuläret, men besluten är tillsammans "
        f"{written(change.value)} tkr. Rapporten använder besluten.",
        "Fattas ett beslut, så säg till den som sammanställer; annars behöver ingenting göras.",
        row.unit,
        row.at(field.key),
        tuple(dict.fromkeys(cell.origin for cell in change.cells() if isinstance(cell.origin, Origin))),
    )
