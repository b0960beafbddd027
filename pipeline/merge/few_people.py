"""Sick leave of so few people that one could be recognised: it is in no figure, so no table, chart, sentence or published value has it.

A group of at most ten is not told of (prop. 2002/03:6, the law's rule on sick leave). Women and men are parts of the whole: where one group is
too small neither is told, since the whole and the other would tell it. Age groups have no number of their own, and follow the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from pipeline.merge.few_answers import WITHHELD
from pipeline.model import Figure, State

FEWEST: Final = Decimal(10)
"""A group of this many or fewer is not told of."""


def small(sheet: str, count: Callable[[str], Figure]) -> Mapping[str, Decimal]:
    """Return the rows of sick leave that may not be told, each with how many its group is; ``count`` gives a row of the sheet."""
    whole, parts, people, sexes = _GROUPS[sheet]
    every = Figure.total(count(row) for row in people).value
    if every is not None and every <= FEWEST:
        return dict.fromkeys((*whole, *parts), every)
    few = [value for row in sexes if (value := count(row).value) is not None and value <= FEWEST]
    return dict.fromkeys(parts, min(few)) if few else {}


_GROUPS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "personal": (("N1", "N2", "N5", "N6", "N7"), ("N3", "N4"), ("PA1", "PA2", "PA4"), ("PA1", "PA2")),
    "d_personal": (("DP4",), ("DP5", "DP6"), ("DP1",), ()),
}
"""By sheet: sick leave of all, of women and men, the rows that count all, and those that count women and men."""


def without_small(figures: dict[str, Figure], sheet: str, key: str, unit: str) -> dict[str, Figure]:
    """Return a unit's figures without the sick leave of small groups, and without the change that would tell it."""

    def place(row: str, column: str) -> str:
        return f"{key.format(row=row, unit=unit)}/{column}"

    def count(row: str) -> Figure:
        return figures.get(place(row, "utfall"), Figure.missing())

    gone = {
        place(row, column): Figure(None, figure.unit, label=WITHHELD, state=State.NOT_APPLICABLE)
        for row in small(sheet, count)
        for column in ("utfall", "forandring")
        if (figure := figures.get(place(row, column))) is not None
    }
    return {**figures, **gone}
