"""Lying bars divided into judgements: one bar a category, one part a series; symbol and number stand in each part."""

from __future__ import annotations

from typing import Final

from pipeline.model import Figure
from pipeline.render.charts.legend import Key, legend
from pipeline.render.charts.pen import LINE, Pen, measure, wrap
from pipeline.render.charts.scale import label, shown
from pipeline.view import Chart, Series

_ORDER: Final = ("s0", "s1", "s2", "s3", "s4")
_THICK: Final = 19.0
_ROW: Final = 26.0
_BOTH: Final = 36.0  # so wide is a part that has room for symbol and number: 9 mm
_SYMBOL: Final = 14.0


def stacked(chart: Chart, pen: Pen, width: float) -> float:
    """Draw the bars and return the height."""
    names = min(max((measure(name) for name in chart.categories), default=0), width * 0.44) + 12
    keys = [
        Key(series.name, _role(series, n), series.tone or "box")
        for n, series in enumerate(chart.series)
        if _used(series)
    ]
    whole = sum(18 + measure(key.name) + 18 for key in keys) - 18
    y = top = legend(keys, pen, width, names if names + whole <= width else 0) + 4
    for n, name in enumerate(chart.categories):
        lines = wrap(name, names - 12)
        tall = max(_ROW, len(lines) * LINE + 6)
        pen.lines(names - 12, y + tall / 2, lines, anchor="end")
        _bar(chart, pen, n, (names, width), y + (tall - _THICK) / 2)
        y += tall
    pen.line(names, top, names, y, "base", width=1.2)
    return y + 4


def _role(series: Series, place: int) -> str:
    return series.tone or _ORDER[place % len(_ORDER)]


def _used(series: Series) -> bool:
    """Tell whether any bar has a part of a series: a colour that is nowhere needs no explanation."""
    return any(figure.value for figure in series.figures)


def _bar(chart: Chart, pen: Pen, n: int, ends: tuple[float, float], y: float) -> None:
    figures = [series.figures[n] for series in chart.series]
    total = sum(max(shown(figure, chart) or 0.0, 0.0) for figure in figures)
    missing = [figure for figure in figures if figure.value is None]
    if total <= 0:
        pen.text(ends[0] + 6, y + _THICK / 2 + 4, label(missing[0], chart) if missing else "0", "muted")
        return
    x = ends[0]
    for k, (series, figure) in enumerate(zip(chart.series, figures, strict=True)):
        long = max(shown(figure, chart) or 0.0, 0.0) / total * (ends[1] - ends[0])
        if long > 0:
            _part(chart, pen, figure, (_role(series, k), series.tone), (x, y, long))
        x += long


def _part(
    chart: Chart, pen: Pen, figure: Figure, look: tuple[str, str], place: tuple[float, float, float]
) -> None:
    """Draw a part, and in it the symbol of its judgement and the number; the number alone where there is less room."""
    (x, y, long), (key, tone) = place, look
    pen.rect(x, y, long, _THICK, key)
    pen.line(x + long, y, x + long, y + _THICK, "paper", width=2)
    words = label(figure, chart)
    wide = measure(words, bold=True)
    if wide + 4 > long:
        return
    middle, ink = x + long / 2, f"on-{key}"
    if tone and long >= max(_BOTH, wide + _SYMBOL + 8):
        pen.symbol(middle - wide / 2 - 2, y + _THICK / 2, tone, ink)
        middle += _SYMBOL / 2
    pen.text(middle, y + _THICK / 2 + 4, words, ink, anchor="middle", bold=True)
