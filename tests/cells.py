"""The tiny municipality in memory, with cells of its rows changed: for rules that look at one cell at a time."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

from pipeline.model import Figure, Published, Row
from pipeline.read.computed import evaluate
from pipeline.rules import Context
from pipeline.schemas import sheet as schema
from tests import mini

Change = tuple[str, str, str, str, Decimal | int | str | None]
"""Unit, sheet, row, field, and the new value: a number, a text, or None for an empty cell."""


@cache
def sound() -> Context:
    """Return what rules look at in the sound municipality."""
    with tempfile.TemporaryDirectory() as folder:
        return mini.check(mini.town(), Path(folder))


def changed(*changes: Change, published: dict[str, Decimal | int] | None = None) -> Context:
    """Return the same with cells changed and computed cells reckoned anew, and other published values."""
    context = sound()
    rows = {key: list(some) for key, some in context.dataset.rows.items()}
    for unit, sheet, key, field, value in changes:
        at = next(n for n, row in enumerate(rows[sheet]) if (row.unit, row.key) == (unit, key))
        rows[sheet][at] = _with(rows[sheet][at], field, value)
    known = {key: dict(some) for key, some in context.dataset.published.items()}
    for key, number in (published or {}).items():
        before = known[mini.BEFORE].get(key)
        figure = replace(before.figure, value=Decimal(number)) if before else Figure.const(number, "", "tkr")
        known[mini.BEFORE][key] = Published(key, figure)
    dataset = replace(context.dataset, rows={key: tuple(some) for key, some in rows.items()}, published=known)
    return replace(context, dataset=dataset)


def _with(row: Row, field: str, value: Decimal | int | str | None) -> Row:
    old = row.values.get(field)
    new: Figure | str | None = value if isinstance(value, str) else None
    if isinstance(old, Figure) and not isinstance(value, str):
        new = Figure.cell(None if value is None else Decimal(value), row.at(field), old.unit)
    values = {**row.values, field: new}
    for one in schema(row.sheet).fields:
        if one.formula:
            values[one.key] = evaluate(one, values)
    return replace(row, values=values)
