"""The slips that make two sides of a sum differ: a turned sign, or an amount in another unit, in one cell of it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from pipeline.interval import terms
from pipeline.model import Figure, Op, Origin

_SLIPS: Final = tuple(Decimal(factor) for factor in ("-1", "0.001", "1000", "0.01", "100", "0.1", "10"))
DIGITS: Final = 18  # more are no measure of anything
_CLEAR: Final = 4  # a cell must move the difference by so many tolerances, or it explains it by chance
Weights = Mapping[Origin, tuple[Figure, Decimal]]


def weights(left: Figure, right: Figure) -> Weights:
    """Return the cells of both sides with how much the difference grows when one grows by one; cells that cancel out are left out.

    Products and quotients of two cells are no sums: what is below them is left out.
    """
    total: dict[Origin, tuple[Figure, Decimal]] = {}
    stack = [(left, Decimal(1)), (right, Decimal(-1))]
    while stack:
        figure, weight = stack.pop()
        if figure.op in {Op.CELL, Op.TYPED}:
            if figure.origin is not None and figure.value is not None:
                before = total.get(figure.origin, (figure, Decimal(0)))[1]
                total[figure.origin] = (figure, before + weight)
        else:
            stack += [(term, weight * factor) for term, factor in terms(figure) or ()]
    return {origin: total[origin] for origin in sorted(total) if total[origin][1]}


def mended(gap: Decimal, weight: Decimal, value: Decimal, limit: Decimal) -> Decimal | None:
    """Return what a cell must be for the sides to agree, when one of the slips says it; None when none does.

    What moves the difference little, or leaves so little that zero would do as well, explains nothing.
    """
    if not (gap.is_finite() and value.is_finite() and value.adjusted() < DIGITS):
        return None
    for slip in _SLIPS:
        move = weight * value * (slip - 1)
        if abs(move) > _CLEAR * limit and abs(weight * value * slip) > limit and abs(gap + move) <= limit:
            return value * slip
    return None


def suspects(stored: Decimal, reckoned: Figure, limit: Decimal) -> tuple[Origin, ...]:
    """Return the cells one of which, mended, makes a sum what is stored in its cell."""
    if reckoned.value is None:
        return ()
    parts = weights(reckoned, Figure.const(0, "", reckoned.unit)).items()
    gap = reckoned.value - stored
    return tuple(
        origin
        for origin, (cell, weight) in parts
        if cell.value and mended(gap, weight, cell.value, limit) is not None
    )
