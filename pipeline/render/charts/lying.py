"""Lying bars of names: from zero, or to both sides of it; with a reference line, or a mark beside each bar."""

from __future__ import annotations

from typing import Final

from pipeline.render.charts.legend import Key, legend
from pipeline.render.charts.pen import LINE, Anchor, Pen, measure, wrap
from pipeline.render.charts.scale import Scale, label, level, shown, values
from pipeline.view import Chart

_THICK: Final = 13.0
_ROW: Final = 21.0
_NAMES: Final = 0.44  # of the width, at most
_GAP: Final = 12.0


def flat_bars(chart: Chart, pen: Pen, width: float) -> float:
    """Draw lying bars (``hbars``, ``diverging``) and return the height."""
    figures = chart.series[0].figures if chart.series else ()
    top = _heading(chart, pen, width)
    room = max((measure(name, bold=True) for name in chart.categories), default=0)
    names = min(room, width * _NAMES) + _GAP
    column = _column(chart)
    scale = _scale(chart, names, width - column)
    rows = [wrap(name, names - _GAP, bold=True) for name in chart.categories]
    heights = [max(_ROW, len(lines) * LINE + 6) for lines in rows]
    y = top
    for name, lines, figure, tall in zip(chart.categories, rows, figures, heights, strict=True):
        dark = name in chart.strong
        if chart.kind == "diverging":
            pen.lines(0, y + tall / 2, lines, bold=dark)
        else:
            pen.lines(names - _GAP, y + tall / 2, lines, anchor="end", bold=dark)
        value = shown(figure, chart) or 0.0
        if value:
            at, end = scale(0), scale(value)
            pen.rect(min(at, end), y + (tall - _THICK) / 2, abs(end - at), _THICK, _role(chart, name, value))
        y += tall
    pen.line(scale(0), top - 2, scale(0), y + 2, "base", width=1.2)
    _marks(chart, pen, scale, top, heights)
    _reference(chart, pen, scale, (top, y), width - column)
    _labels(chart, pen, scale, top, heights, width if column else 0.0)
    return y + 6


def _role(chart: Chart, name: str, value: float) -> str:
    if value < 0:
        return "s2"
    return "s0" if not chart.strong or name in chart.strong or chart.kind == "diverging" else "s1"


def _heading(chart: Chart, pen: Pen, width: float) -> float:
    """Write what bars and marks are, where there are both, and return where the bars begin."""
    top = 4.0
    if len(chart.series) > 1:
        bar, mark = chart.series[:2]
        top = legend([Key(bar.name, "s0"), Key(mark.name, "ink", "tick")], pen, width) + 2
    return top + (LINE + 4 if chart.target is not None else 0)


def _column(chart: Chart) -> float:
    """Return the width of a column of the values; none where they stand at the bars."""
    if chart.target is None or not chart.series:
        return 0.0
    return (
        max((measure(label(figure, chart), bold=True) for figure in chart.series[0].figures), default=0) + 10
    )


def _labels(chart: Chart, pen: Pen, scale: Scale, top: float, heights: list[float], edge: float) -> None:
    """Write the numbers outside the bars, or in a column at the edge, last, so that nothing crosses them."""
    y = top
    beside = chart.series[1].figures if len(chart.series) > 1 else ()
    for n, (figure, tall) in enumerate(
        zip(chart.series[0].figures if chart.series else (), heights, strict=True)
    ):
        value, words, middle = shown(figure, chart), label(figure, chart), y + tall / 2
        known, dark = value is not None, chart.categories[n] in chart.strong
        left = known and (value or 0) < 0
        heavy = known and (dark or left or not chart.strong)
        mark = shown(beside[n], chart) if beside else None
        x = scale(max(value or 0.0, mark or 0.0) if not left else value or 0.0) + (-6 if left else 6)
        anchor: Anchor = "end" if left or edge else "start"
        pen.text(edge or x, middle + 4, words, "ink" if known else "muted", anchor=anchor, bold=heavy)
        y += tall


def _scale(chart: Chart, names: float, width: float) -> Scale:
    """Return the scale that leaves room for the labels outside the longest bars."""
    levels = [*values(chart), 0.0]
    low, high = min(levels), max(levels)
    if chart.target is not None:
        return Scale(low, high if high > low else low + 1, names, width - 2)
    figures = chart.series[0].figures if chart.series else ()
    texts = [(shown(figure, chart), measure(label(figure, chart), bold=True) + 8) for figure in figures]
    left = max((need for value, need in texts if value is not None and value < 0), default=2.0)
    right = max((need for value, need in texts if value is None or value >= 0), default=2.0)
    return Scale(low, high if high > low else low + 1, names + left, width - right)


def _marks(chart: Chart, pen: Pen, scale: Scale, top: float, heights: list[float]) -> None:
    """Draw what each bar is compared with as a mark across it."""
    y = top
    for figure, tall in zip(chart.series[1].figures if len(chart.series) > 1 else (), heights, strict=False):
        value = shown(figure, chart)
        if value is not None:
            x = scale(value)
            pen.line(x, y + 1.5, x, y + tall - 1.5, "paper", width=4)
            pen.line(x, y + 1.5, x, y + tall - 1.5, "ink", width=2)
        y += tall


def _reference(chart: Chart, pen: Pen, scale: Scale, ends: tuple[float, float], edge: float) -> None:
    """Draw the level that all are compared with, with its name and value above it."""
    if chart.target is None or (value := shown(chart.target, chart)) is None:
        return
    x, (top, bottom) = scale(value), ends
    words = level(chart)
    pen.line(x, top - 3, x, bottom + 2, "ink", width=1.4)
    half = measure(words, bold=True) / 2
    pen.text(max(min(x, edge - half), half), top - 8, words, anchor="middle", bold=True)
