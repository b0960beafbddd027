"""Small lines side by side, one for each series, since they are not measured alike: each has its own scale, its target and its judgement."""

from __future__ import annotations

from typing import Final

from pipeline.render.charts.pen import LINE, Pen, measure, wrap
from pipeline.render.charts.scale import Scale, label, shown
from pipeline.view import Chart, Series

_ACROSS: Final = 150.0  # the least width of one
_GAP: Final = 20.0
_PLOT: Final = 46.0
_NAME: Final = 8  # lines of a name, at most


def multiples(chart: Chart, pen: Pen, width: float) -> float:
    """Draw the small lines in rows and return the height."""
    count = max(len(chart.series), 1)
    columns = max(1, min(count, int((width + _GAP) // (_ACROSS + _GAP))))
    across = (width - _GAP * (columns - 1)) / columns
    across = min(across, 230.0)
    y = 0.0
    for first in range(0, len(chart.series), columns):
        row = chart.series[first : first + columns]
        names = [_named(series, across) for series in row]
        tall = max(len(lines) for lines in names) * LINE
        for n, (series, lines) in enumerate(zip(row, names, strict=True)):
            _one(chart, pen, series, lines, (n * (across + _GAP), y, across, tall))
        y += tall + _PLOT + 3 * LINE + 12
    return y


def _named(series: Series, across: float) -> list[str]:
    unit = f", {series.unit}" if series.unit else ""
    return wrap(f"{series.name}{unit}", across, bold=True, most=_NAME)


def _one(
    chart: Chart, pen: Pen, series: Series, lines: list[str], place: tuple[float, float, float, float]
) -> None:
    x0, y0, across, tall = place
    for k, words in enumerate(lines):
        pen.text(x0, y0 + LINE * (k + 0.8), words, bold=True)
    top = y0 + tall + 10
    known = [
        (n, value)
        for n, figure in enumerate(series.figures)
        if (value := shown(figure, chart, series)) is not None
    ]
    target = None if series.target is None else shown(series.target, chart, series)
    aim = "" if series.target is None or target is None else f"mål {label(series.target, chart, series)}"
    last = label(series.figures[known[-1][0]], chart, series) if known else "saknas"
    room = max(measure(aim), measure(last, bold=True)) + 10
    x = Scale(0, max(len(chart.categories) - 1, 1), x0 + 4, x0 + across - room)
    levels = [value for _, value in known] + ([target] if target is not None else [])
    low, high = min(levels, default=0.0), max(levels, default=1.0)
    y = Scale(low, high if high > low else low + 1, top + _PLOT, top)
    if target is not None:
        pen.line(x0, y(target), x.end + 4, y(target), "ink", width=1.2, dash="5 4")
    points = [(x(n), y(value)) for n, value in known]
    if len(points) > 1:
        pen.path(points, "s0", width=2.6)
    for px, py in points:
        pen.mark(px, py, 0, "s0")
    if points:
        _values(pen, (x.end + 9, points[-1][1], last), aim, None if target is None else y(target))
    base = top + _PLOT + LINE + 4
    ends = dict(enumerate(chart.categories))
    for n in sorted({0, len(ends) - 1} & ends.keys()):
        pen.text(x(n) if n else x0, base, ends[n], "muted", anchor="middle" if n else "start")
    if series.judged is not None and series.judged.tone in {"good", "partly", "bad", "none"}:
        pen.symbol(x0 + 5, base + LINE - 1, series.judged.tone, "ink")
        pen.text(x0 + 15, base + LINE + 3, series.judged.word)


def _values(pen: Pen, end: tuple[float, float, str], aim: str, target: float | None) -> None:
    """Write the last value at the line's end, and the target's beside its line, apart from each other."""
    x, at, words = end
    if target is None:
        pen.text(x, at + 4, words, bold=True)
        return
    near = abs(target - at) < LINE
    shift = (LINE - abs(target - at)) / 2 if near else 0.0
    up = -1 if at < target else 1
    pen.text(x, at + 4 + up * shift, words, bold=True)
    pen.text(x, target + 4 - up * shift, aim, "muted")
