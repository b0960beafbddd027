"""Lying bars divided into shares: one bar a category, one part a series, the number written in each part."""

from __future__ import annotations

from typing import Final

from pipeline.colour import READABLE, WHITE, contrast
from pipeline.model import Figure
from pipeline.render.charts.bars import legend
from pipeline.render.charts.pen import LINE, Pen, measure, wrap
from pipeline.render.charts.scale import label, shown
from pipeline.view import Chart

_ORDER: Final = ("s0", "s1", "s2", "open", "s3", "s4")
_THICK: Final = 24.0
_ROW: Final = 36.0


def stacked(chart: Chart, pen: Pen, width: float) -> float:
    """Draw the bars and return the height."""
    names = min(max((measure(name) for name in chart.categories), default=0), width * 0.4) + 12
    top = legend([series.name for series in chart.series], pen, width, order=_ORDER) + 4
    y = top
    for n, name in enumerate(chart.categories):
        lines = wrap(name, names - 12)
        tall = max(_ROW, len(lines) * LINE + 8)
        pen.lines(names - 12, y + tall / 2, lines, anchor="end")
        _bar(chart, pen, n, (names, width), y + (tall - _THICK) / 2)
        y += tall
    pen.line(names, top, names, y, "base", width=1.2)
    return y + 4


def _bar(chart: Chart, pen: Pen, n: int, ends: tuple[float, float], y: float) -> None:
    figures = [series.figures[n] for series in chart.series]
    total = sum(max(shown(figure, chart) or 0.0, 0.0) for figure in figures)
    missing = [figure for figure in figures if figure.value is None]
    if total <= 0:
        pen.text(ends[0] + 6, y + _THICK / 2 + 4, label(missing[0], chart) if missing else "0", "muted")
        return
    x = ends[0]
    for k, figure in enumerate(figures):
        long = max(shown(figure, chart) or 0.0, 0.0) / total * (ends[1] - ends[0])
        if long > 0:
            _part(chart, pen, figure, _ORDER[k % len(_ORDER)], (x, y, long))
        x += long


def _part(chart: Chart, pen: Pen, figure: Figure, key: str, place: tuple[float, float, float]) -> None:
    x, y, long = place
    if key == "open":
        pen.rect(x + 0.75, y + 0.5, long - 1.5, _THICK - 1, "paper", stroke="base")
    else:
        pen.rect(x, y, long, _THICK, key)
        pen.line(x + long, y, x + long, y + _THICK, "paper", width=1.5)
    words = label(figure, chart)
    if measure(words, bold=True) + 4 > long:
        return
    light = key != "open" and contrast(pen.palette[key], WHITE) >= READABLE
    pen.text(
        x + long / 2,
        y + _THICK / 2 + 4,
        words,
        "paper" if light else "ink" if key == "open" else "dark",
        anchor="middle",
        bold=True,
    )
