"""Bars: upright by category and series, and lying (also to both sides of zero)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.model import State
from pipeline.render.charts.pen import LINE, SIZE, Anchor, Pen, measure, wrap
from pipeline.render.charts.scale import Scale, label, shown, steps, tick, values
from pipeline.view import Chart

_PLOT: Final = 190.0
_THICK: Final = 19.0
_ROW: Final = 29.0
ORDER: Final = ("s0", "s1", "s2", "s3", "s4")


def role(n: int) -> str:
    """Return the palette role of the n:th series."""
    return ORDER[n % len(ORDER)]


def legend(names: list[str], pen: Pen, width: float, *, order: tuple[str, ...] = ORDER) -> float:
    """Write the names of series with their colours in a row (or rows); return the height used."""
    x, y = 0.0, 12.0
    for n, name in enumerate(names):
        need = 18 + measure(name) + 20
        if x and x + need - 20 > width:
            x, y = 0.0, y + LINE + 4
        key = order[n % len(order)]
        pen.rect(
            x, y - 9.5, 12, 12, "paper" if key == "open" else key, stroke="base" if key == "open" else ""
        )
        pen.text(x + 18, y, name)
        x += need
    return y + 14


# -- upright --------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Upright:
    """The frame of upright bars: where the plot begins, its scale, and the width of a category and a bar."""

    left: float
    scale: Scale
    slot: float
    thick: float
    size: float  # of value labels; 0 when they do not fit


def bars(chart: Chart, pen: Pen, width: float) -> float:
    """Draw upright bars and return the height."""
    top = legend([series.name for series in chart.series], pen, width) + 8 if len(chart.series) > 1 else 6.0
    levels = [*values(chart), 0.0]
    below = LINE if min(levels) < 0 else 0.0
    frame = _upright(chart, width, top + LINE, top + LINE + _PLOT, levels)
    _grid(pen, frame, width, levels)
    for n, category in enumerate(chart.categories):
        _group(chart, pen, frame, n)
        middle = frame.left + (n + 0.5) * frame.slot
        lines = wrap(category, frame.slot - 6, most=3)
        for k, words in enumerate(lines):
            pen.text(middle, frame.scale.start + below + LINE + 3 + k * LINE, words, "muted", anchor="middle")
    zero = frame.scale(0)
    pen.line(frame.left, zero, width, zero, "base", width=1.2)
    _level(chart, pen, frame, width)
    deepest = max((len(wrap(category, frame.slot - 6, most=3)) for category in chart.categories), default=1)
    return frame.scale.start + below + LINE * deepest + 8


def _upright(chart: Chart, width: float, top: float, bottom: float, levels: list[float]) -> _Upright:
    count = max(len(chart.categories), 1)
    several = max(len(chart.series), 1)
    slot = width / count
    thick = min(34.0 if several == 1 else 26.0, slot * 0.8 / several)
    widest = max((measure(label(f, chart)) for s in chart.series for f in s.figures), default=0)
    room = thick + 3 if several > 1 else slot - 6
    size = SIZE if widest <= room else 10.5 if widest * 10.5 / SIZE <= room else 0.0
    if size:
        return _Upright(0, Scale(min(levels), max(levels) or 1, bottom, top), slot, thick, size)
    ticks = steps(min(levels), max(levels))
    left = max(measure(tick(value, ticks)) for value in ticks) + 10
    slot = (width - left) / count
    thick = min(26.0, slot * 0.8 / several)
    return _Upright(left, Scale(ticks[0], ticks[-1], bottom, top), slot, thick, 0)


def _grid(pen: Pen, frame: _Upright, width: float, levels: list[float]) -> None:
    if frame.size:
        return
    ticks = steps(min(levels), max(levels))
    for value in ticks:
        y = frame.scale(value)
        pen.line(frame.left, y, width, y)
        pen.text(frame.left - 8, y + 4, tick(value, ticks), "muted", anchor="end")


def _group(chart: Chart, pen: Pen, frame: _Upright, n: int) -> None:
    several = len(chart.series)
    gap = 2.0 if several > 1 else 0.0
    x = frame.left + (n + 0.5) * frame.slot - (several * frame.thick + (several - 1) * gap) / 2
    zero = frame.scale(0)
    for k, series in enumerate(chart.series):
        figure = series.figures[n]
        value = shown(figure, chart)
        middle = x + frame.thick / 2
        if value is None:
            mark = "saknas" if figure.state is State.MISSING else "–"
            small = measure(mark, 10.5) <= frame.thick + 6
            pen.text(
                middle, zero - 5, mark if small or several == 1 else "?", "muted", anchor="middle", size=10.5
            )
        else:
            y = frame.scale(value)
            pen.rect(x, min(y, zero), frame.thick, abs(zero - y), role(k))
            if frame.size:
                at = y - 5 if value >= 0 else y + LINE - 3
                pen.text(middle, at, label(figure, chart), anchor="middle", size=frame.size, bold=k == 0)
        x += frame.thick + gap


def _level(chart: Chart, pen: Pen, frame: _Upright, width: float) -> None:
    if chart.target is None or (value := shown(chart.target, chart)) is None:
        return
    y = frame.scale(value)
    pen.line(frame.left, y, width, y, "s2", width=1.4, dash="5 4")
    pen.text(width, y - 5, chart.target_label, "s2", anchor="end", bold=True)


# -- lying ----------------------------------------------------------------------------------------
def flat_bars(chart: Chart, pen: Pen, width: float) -> float:
    """Draw lying bars (``hbars``, ``diverging``) and return the height."""
    names = min(max((measure(name) for name in chart.categories), default=0), width * 0.42) + 12
    figures = chart.series[0].figures if chart.series else ()
    top = LINE + 8 if chart.target is not None else 4.0
    scale = _flat_scale(chart, names, width)
    heights = [max(_ROW, len(wrap(name, names - 12)) * LINE + 7) for name in chart.categories]
    bottom = top + sum(heights)
    y = top
    for name, figure, tall in zip(chart.categories, figures, heights, strict=True):
        pen.lines(names - 12, y + tall / 2, wrap(name, names - 12), anchor="end")
        value = shown(figure, chart) or 0.0
        at, end = scale(0), scale(value)
        if value:
            pen.rect(
                min(at, end), y + (tall - _THICK) / 2, abs(end - at), _THICK, "s2" if value < 0 else "s0"
            )
        y += tall
    pen.line(scale(0), top - 2, scale(0), bottom + 2, "base", width=1.2)
    _upright_target(chart, pen, scale, top, bottom)
    _flat_labels(chart, pen, scale, top, heights)
    return bottom + 6


def _flat_labels(chart: Chart, pen: Pen, scale: Scale, top: float, heights: list[float]) -> None:
    """Write the numbers outside the bars, last, so that nothing crosses them."""
    level = None if chart.target is None else shown(chart.target, chart)
    y = top
    for figure, tall in zip(chart.series[0].figures if chart.series else (), heights, strict=True):
        value, words, middle = shown(figure, chart), label(figure, chart), y + tall / 2
        left = value is not None and value < 0
        x = scale(value or 0.0) + (-6 if left else 6)
        anchor: Anchor = "end" if left else "start"
        far = x + (-1 if left else 1) * measure(words, bold=True)
        if level is not None and min(x, far) - 2 < scale(level) < max(x, far) + 2:
            pen.halo(x, middle, words, anchor)
        pen.text(
            x, middle + 4, words, "muted" if value is None else "ink", anchor=anchor, bold=value is not None
        )
        y += tall


def _flat_scale(chart: Chart, names: float, width: float) -> Scale:
    """Return the scale that leaves room for the labels outside the longest bars."""
    levels = [*values(chart), 0.0]
    figures = chart.series[0].figures if chart.series else ()
    texts = [(shown(figure, chart), measure(label(figure, chart), bold=True) + 8) for figure in figures]
    low, high = min(levels), max(levels)
    left = max((need for value, need in texts if value is not None and value < 0), default=2.0)
    right = max((need for value, need in texts if value is None or value >= 0), default=2.0)
    return Scale(low, high if high > low else low + 1, names + left, width - right)


def _upright_target(chart: Chart, pen: Pen, scale: Scale, top: float, bottom: float) -> None:
    if chart.target is None or (value := shown(chart.target, chart)) is None:
        return
    x = scale(value)
    pen.line(x, top - 4, x, bottom + 2, "s2", width=1.4, dash="5 4")
    half = measure(chart.target_label, bold=True) / 2
    pen.text(
        min(max(x, half), scale.end + 30 - half),
        top - 9,
        chart.target_label,
        "s2",
        anchor="middle",
        bold=True,
    )
