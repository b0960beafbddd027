"""A stair from one sum to another: sums dark and from zero, steps pale, each beginning where the one before ended."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.model import Figure
from pipeline.render.charts.pen import LINE, Pen, wrap
from pipeline.render.charts.scale import Scale, shown
from pipeline.view import Chart
from pipeline.words import number_text

_PLOT: Final = 140.0
_FULL: Final = 0.7


def stair(chart: Chart, pen: Pen, width: float) -> float:
    """Draw the stair and return the height."""
    figures = chart.series[0].figures if chart.series else ()
    spans = _spans(chart, figures)
    found = [0.0, *(end for span in spans for end in span)]
    low, high = min(found), max(found)
    y = Scale(low, high if high > low else low + 1, LINE + 4 + _PLOT, LINE + 4)
    slot = width / max(len(figures), 1)
    thick = slot * _FULL
    below = LINE if low < 0 else 0.0
    deepest = 1
    for n, (name, figure, (start, end)) in enumerate(zip(chart.categories, figures, spans, strict=True)):
        middle, whole = (n + 0.5) * slot, name in chart.strong
        words = number_text(replace(chart.number(figure), sign=not whole), unit=False)
        if figure.value is None:
            pen.text(middle, y(start) - 5, words, "muted", anchor="middle")
        else:
            top, bottom = y(max(start, end)), y(min(start, end))
            key = "s0" if whole else "s2" if end < start else "s1"
            pen.rect(middle - thick / 2, top, thick, bottom - top, key)
            at = top - 5 if end >= start or not whole else bottom + LINE - 3
            pen.text(middle, at, words, anchor="middle", bold=True)
        if n + 1 < len(figures):
            pen.line(middle + thick / 2, y(end), middle + slot - thick / 2, y(end), "ink", width=1.2)
        lines = wrap(name, slot - 4, most=3)
        deepest = max(deepest, len(lines))
        for k, line in enumerate(lines):
            pen.text(middle, y.start + below + LINE + 3 + k * LINE, line, anchor="middle", bold=whole)
    pen.line(0, y(0), width, y(0), "base", width=1.2)
    return y.start + below + LINE * deepest + 8


def _spans(chart: Chart, figures: tuple[Figure, ...]) -> list[tuple[float, float]]:
    """Return where each bar begins and ends: a sum from zero, a step from where the stair has come."""
    spans: list[tuple[float, float]] = []
    now = 0.0
    for name, figure in zip(chart.categories, figures, strict=True):
        value = shown(figure, chart) or 0.0
        start = 0.0 if name in chart.strong else now
        now = start + value
        spans.append((start, now))
    return spans
