"""Upright bars over years: this year dark, the years before pale, the numbers above them, always from zero."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from pipeline.model import State
from pipeline.render.charts.legend import Key, legend
from pipeline.render.charts.pen import LINE, SIZE, Pen, measure, wrap
from pipeline.render.charts.scale import Scale, label, level, shown, steps, tick, values
from pipeline.view import Chart

_PLOT: Final = 140.0
_WIDEST: Final = 60.0  # of a bar that stands alone
_PAIRED: Final = 30.0  # of bars side by side
_FULL: Final = 0.66  # of a category's room that its bars take


def role(place: int, count: int) -> str:
    """Return the palette role of a series: the last is this year's, those before it pale."""
    return ("s0", "s1", "s3", "s4")[min(count - 1 - place, 3)]


@dataclass(frozen=True, slots=True)
class _Upright:
    """The frame of upright bars: where the plot begins, its scale, the width of a category and of a bar, and what is dark."""

    left: float
    scale: Scale
    slot: float
    thick: float
    written: bool  # numbers at the bars, else an axis
    strong: frozenset[str]


def bars(chart: Chart, pen: Pen, width: float) -> float:
    """Draw upright bars and return the height."""
    several = len(chart.series)
    top = 4.0
    if several > 1:
        keys = [Key(series.name, role(n, several)) for n, series in enumerate(chart.series)]
        top = legend(keys, pen, width) + 4
    levels = [*values(chart), 0.0]
    below = LINE if min(levels) < 0 else 0.0
    frame = _upright(chart, width, (top + LINE, top + LINE + _PLOT), levels)
    _grid(pen, frame, width, levels)
    _level(chart, pen, frame, width)
    deepest, last = 1, len(chart.categories) - 1
    each = _apart(chart.categories, frame.slot)
    for n, category in enumerate(chart.categories):
        _group(chart, pen, frame, n)
        if n % each != last % each:
            continue
        lines, middle = wrap(category, each * frame.slot - 4, most=3), frame.left + (n + 0.5) * frame.slot
        deepest = max(deepest, len(lines))
        for k, words in enumerate(lines):
            y = frame.scale.start + below + LINE + 3 + k * LINE
            pen.text(middle, y, words, anchor="middle", bold=several == 1 and category in frame.strong)
    zero = frame.scale(0)
    pen.line(frame.left, zero, width, zero, "base", width=1.2)
    return frame.scale.start + below + LINE * deepest + 8


def _apart(categories: tuple[str, ...], slot: float) -> int:
    """Return how far the years that are written stand from each other: 1 when there is room for all; names are all written."""
    if not all(one.isdecimal() for one in categories):
        return 1
    widest = max((measure(one, bold=True) for one in categories), default=0)
    return max(1, math.ceil((widest + 4) / slot))


def strong(chart: Chart) -> frozenset[str]:
    """Return the categories that are dark: those of the title, else the last, else all when every category has more than one bar."""
    if chart.strong:
        return frozenset(chart.strong)
    return frozenset(chart.categories[-1:] if len(chart.series) == 1 else chart.categories)


def _upright(chart: Chart, width: float, ends: tuple[float, float], levels: list[float]) -> _Upright:
    top, bottom = ends
    several = max(len(chart.series), 1)

    def thick(slot: float) -> float:
        return min(_WIDEST if several == 1 else _PAIRED, slot * _FULL / several)

    slot = width / max(len(chart.categories), 1)
    widest = max((measure(label(f, chart), bold=True) for s in chart.series for f in s.figures), default=0)
    if widest <= (thick(slot) + 2 if several > 1 else slot - 4):
        scale = Scale(min(levels), max(levels) or 1, bottom, top)
        return _Upright(0, scale, slot, thick(slot), written=True, strong=strong(chart))
    ticks = steps(min(levels), max(levels))
    left = max(measure(tick(value, ticks)) for value in ticks) + 10
    slot = (width - left) / max(len(chart.categories), 1)
    scale = Scale(ticks[0], ticks[-1], bottom, top)
    return _Upright(left, scale, slot, thick(slot), written=False, strong=strong(chart))


def _grid(pen: Pen, frame: _Upright, width: float, levels: list[float]) -> None:
    if frame.written:
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
    zero, dark = frame.scale(0), chart.categories[n] in frame.strong
    for k, series in enumerate(chart.series):
        figure = series.figures[n]
        value = shown(figure, chart)
        middle = x + frame.thick / 2
        if value is None:
            mark = "saknas" if figure.state is State.MISSING else "–"
            small = measure(mark) <= frame.thick + 6
            pen.text(middle, zero - 5, mark if small or several == 1 else "?", "muted", anchor="middle")
        else:
            y = frame.scale(value)
            key = (
                "s2"
                if value < 0 and several == 1
                else role(k, several)
                if several > 1
                else "s0"
                if dark
                else "s1"
            )
            pen.rect(x, min(y, zero), frame.thick, abs(zero - y), key)
            if frame.written:
                _number(chart, pen, frame, (middle, y), (label(figure, chart), value >= 0))
        x += frame.thick + gap


def _number(
    chart: Chart, pen: Pen, frame: _Upright, at: tuple[float, float], words: tuple[str, bool]
) -> None:
    """Write a bar's number beyond its end, on clear ground where the target's line would cross it."""
    x, end = at
    said, above = words
    y = end - 5 if above else end + LINE - 3
    target = None if chart.target is None else shown(chart.target, chart)
    if target is not None and y - SIZE < frame.scale(target) < y + 4:
        pen.halo(x, y - 4, said, "middle")
    pen.text(x, y, said, anchor="middle", bold=True)


def _level(chart: Chart, pen: Pen, frame: _Upright, width: float) -> None:
    if chart.target is None or (value := shown(chart.target, chart)) is None:
        return
    y = frame.scale(value)
    pen.line(frame.left, y, width, y, "ink", width=1.2, dash="5 4")
    pen.text(width, y - 5, level(chart), anchor="end")
