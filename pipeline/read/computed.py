"""Fields that a form computes from others of the row: reckoned again on reading, in the field's own unit."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.model import Figure
from pipeline.read.values import Value
from pipeline.schemas.base import Field
from pipeline.schemas.formula import parts
from pipeline.schemas.likely import UNITS


def evaluate(field: Field, values: Mapping[str, Value]) -> Figure:
    """Return a formula's value; a product has the field's own unit."""
    unit = UNITS.get(field.type) or field.unit
    total: Figure | None = None
    for operator, key in parts(field.formula):
        value = values.get(key)
        figure = value if isinstance(value, Figure) else Figure.missing()
        if total is None:
            total = figure
        else:
            total = (
                total.times(figure, unit)
                if operator == "*"
                else total + figure
                if operator == "+"
                else total - figure
            )
    return total or Figure.missing()


def term_of(term: str, field: str, done: Mapping[tuple[str, str], Figure]) -> Figure:
    """Return a term of a sum of fixed rows, with its sign; missing when its row is."""
    figure = done.get((term.removeprefix("-"), field), Figure.missing())
    return -figure if term.startswith("-") else figure
