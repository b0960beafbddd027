"""From figures to lengths: display values, round steps of an axis, labels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline import text
from pipeline.model import Figure
from pipeline.view import Chart, Series
from pipeline.words import number_text

_MOST: Final = 5  # steps of an axis


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps values from ``low`` to ``high`` onto places from ``start`` to ``end``."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        """Return the place of a value."""
        return self.start + (value - self.low) / ((self.high - self.low) or 1) * (self.end - self.start)


def shown(figure: Figure, chart: Chart, series: Series | None = None) -> float | None:
    """Return a figure's value in the display unit of the chart, or of its series; None when there is none."""
    unit = chart.number(figure, series).unit
    return None if figure.value is None else float(text.scaled(figure.value, figure.unit, unit))


def label(figure: Figure, chart: Chart, series: Series | None = None) -> str:
    """Return a figure as printed in the chart; deviations carry a plus sign."""
    return number_text(chart.number(figure, series), unit=False)


def level(chart: Chart) -> str:
    """Return what stands at the reference line: its name and value, ``mål 70``."""
    if chart.target is None:
        return ""
    return f"{chart.target_label} {label(chart.target, chart)}".strip()


def values(chart: Chart) -> list[float]:
    """Return all values of a chart that are known, its target among them."""
    figures = [figure for series in chart.series for figure in series.figures]
    if chart.target is not None:
        figures.append(chart.target)
    return [value for figure in figures if (value := shown(figure, chart)) is not None]


def steps(low: float, high: float) -> list[float]:
    """Return round values from at or below ``low`` to at or above ``high``, at most about five of them."""
    span = (high - low) or abs(high) or 1.0
    size = 10 ** math.floor(math.log10(span / _MOST))
    step = next(size * n for n in (1, 2, 2.5, 5, 10) if span / (size * n) <= _MOST)
    first = math.floor(low / step + 1e-9)
    last = math.ceil(high / step - 1e-9)
    return [n * step for n in range(first, max(last, first + 1) + 1)]


def tick(value: float, all_ticks: list[float]) -> str:
    """Return the label of an axis step, with the decimals the steps need."""
    step = abs(all_ticks[1] - all_ticks[0]) if len(all_ticks) > 1 else 1
    decimals = next((n for n in range(4) if abs(step * 10**n - round(step * 10**n)) < 1e-6), 3)  # noqa: PLR2004 - a rounding error
    return text.number(Decimal(repr(round(value, 6))), decimals)
