"""What is drawn beside the numbers of a table's column: a bar each, of one scale and with one zero line, or a line of the row's years.

Both are decoration. Everything is reckoned here as parts of the drawing's width and height; each edition gives it its own size.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline.model import Figure
from pipeline.view import Table, TableRow

SLOTS: Final = 5  # years of a line, the last one this year; those that there are no numbers of stay empty
_LEAST: Final = 0.008  # of the width: the smallest bar of a number that is not zero
_TICK: Final = 0.14  # of the width, at the right edge: the target
_STROKE: Final = ' stroke-width="0.55" fill="none"'


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from ``start`` on, ``length`` long, in parts of the width; ``below`` tells that it goes from zero to the left."""

    start: float
    length: float
    below: bool

    @property
    def rest(self) -> float:
        """Return what is left to the right of the bar."""
        return 1 - self.start - self.length


def bars(table: Table, column: int) -> Mapping[int, Bar]:
    """Return the bars of a column by row, all of one scale; sums, parts of rows and numbers that are not there have none."""
    every = ((number, _value(row, column)) for number, row in enumerate(table.rows) if row.kind == "row")
    known = {number: value for number, value in every if value is not None}
    low, high = min((Decimal(0), *known.values())), max((Decimal(0), *known.values()))
    if low == high:
        return {}
    zero = float(-low / (high - low))
    return {number: _bar(float(value / (high - low)), zero) for number, value in known.items()}


def _bar(part: float, zero: float) -> Bar:
    length = max(abs(part), _LEAST) if part else 0.0
    start = max(0.0, zero - length) if part < 0 else min(zero, 1 - length)
    return Bar(round(start, 4), round(length, 4), part < 0)


@dataclass(frozen=True, slots=True)
class Line:
    """A row's years as points ``(x, y)`` from the upper left, in parts of width and height, and how high its target is (None without one)."""

    points: tuple[tuple[float, float], ...]
    target: float | None


def line(row: TableRow, years: Sequence[int], target: int) -> Line | None:
    """Return the line of a row whose ``years`` are those columns, the last this year's; None where there are not two numbers."""
    last = len(years) - 1
    known = [
        (SLOTS - 1 - (last - place), value)
        for place, column in enumerate(years)
        if (value := _value(row, column)) is not None and last - place < SLOTS
    ]
    if len(known) < 2:  # noqa: PLR2004 - a line has two ends
        return None
    goal = _value(row, target)
    every = [value for _, value in known] + ([goal] if goal is not None else [])
    low, high = min(every), max(every)

    def tall(value: Decimal) -> float:
        return round(float((high - value) / (high - low)), 4) if high > low else 0.5

    room = 1 - _TICK - 0.06
    points = tuple((round(room * slot / (SLOTS - 1), 4), tall(value)) for slot, value in known)
    return Line(points, None if goal is None else tall(goal))


def _value(row: TableRow, column: int) -> Decimal | None:
    item = row.cells[column] if column < len(row.cells) else ""
    return item.value if isinstance(item, Figure) else None


def line_svg(drawn: Line, ink: str, target: str, attributes: str) -> str:
    """Return a line as SVG, 18 by 4 units; ``ink`` and ``target`` are what colours its strokes (``stroke="#17495a"`` or a class)."""

    def at(point: tuple[float, float]) -> str:
        return f"{0.8 + 17.2 * point[0]:.2f} {0.6 + 2.8 * point[1]:.2f}"

    path = "M" + "L".join(at(point) for point in drawn.points)
    x, y = at(drawn.points[-1]).split()
    tick = ""
    if drawn.target is not None:
        start = 18 * (1 - _TICK)
        tick = f'<path d="M{start:.2f} {0.6 + 2.8 * drawn.target:.2f}H18" {target}{_STROKE}/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 4" {attributes}><path d="{path}" {ink}{_STROKE}/>'
        f'<path d="M{x} {y}h0" {ink} stroke-width="1.7" stroke-linecap="round"/>{tick}</svg>'
    )


def bar_svg(drawn: Bar, attributes: str) -> str:
    """Return a bar as SVG of the web edition, 100 by 10 units with its zero line; the style sheet colours it."""
    zero = drawn.start + drawn.length if drawn.below else drawn.start
    css = "minus" if drawn.below else "plus"
    return (
        f'<svg viewBox="0 0 100 10" preserveAspectRatio="none" {attributes}><rect class="{css}" x="{100 * drawn.start:.2f}" y="1" '
        f'width="{100 * drawn.length:.2f}" height="8"/><path class="zero" vector-effect="non-scaling-stroke" d="M{100 * zero:.2f} 0V10"/></svg>'
    )
