"""Series over years as lines, each named at its end."""

from __future__ import annotations

from typing import Final

from pipeline.render.charts.pen import LINE, Pen, measure, wrap
from pipeline.render.charts.scale import Scale, label, shown, steps, tick, values
from pipeline.view import Chart, Series

_PLOT: Final = 200.0
_ORDER: Final = ("s0", "s2", "s3", "s4", "s1")
_DASHES: Final = ("", "7 3", "2 3", "9 3 2 3", "")
_FAR: Final = 0.55  # an axis begins at zero unless the lowest value is above this share of the highest


def lines(chart: Chart, pen: Pen, width: float) -> float:
    """Draw the lines and return the height."""
    there = values(chart)
    levels = there or [0.0, 1.0]
    low = min(levels) if min(levels) > _FAR * max(levels) > 0 else min(0.0, *levels)
    ticks = steps(low, max(levels))
    left = max(measure(tick(value, ticks)) for value in ticks) + 10
    names = _ends(chart)
    right = min(
        max((measure(" ".join(item), bold=True) for item in names.values()), default=0) + 20, width * 0.36
    )
    y = Scale(ticks[0], ticks[-1], 10 + _PLOT, 10)
    x = Scale(0, max(len(chart.categories) - 1, 1), left + 14, width - right)
    for value in ticks if there else [0.0]:
        pen.line(left, y(value), width - right + 6, y(value), "base" if value == 0 else "grid")
        if there:
            pen.text(left - 8, y(value) + 4, tick(value, ticks), "muted", anchor="end")
    for n in range(0 if there else len(chart.categories)):  # an axis would tell what nobody knows
        pen.text(x(n), y(0) - 8, "saknas", "muted", anchor="middle")
    _categories(chart, pen, x, y.start + LINE + 4)
    for n, series in enumerate(chart.series):
        _line(chart, pen, series, n, x, y)
    _target(chart, pen, (left, width - right + 6), x, y)
    _names(chart, pen, names, (width - right + 12, right - 12), y)
    return y.start + LINE + 12


def _categories(chart: Chart, pen: Pen, x: Scale, base: float) -> None:
    room = abs(x(1) - x(0))
    step = next(
        (n for n in (1, 2, 3, 5, 10) if all(measure(c) + 6 <= room * n for c in chart.categories)), 10
    )
    latest = len(chart.categories) - 1
    for n, category in enumerate(chart.categories):
        if (latest - n) % step == 0:
            pen.text(x(n), base, category, "muted", anchor="middle")


def _line(chart: Chart, pen: Pen, series: Series, n: int, x: Scale, y: Scale) -> None:
    key, dash = _ORDER[n % len(_ORDER)], _DASHES[n % len(_DASHES)]
    part: list[tuple[float, float]] = []
    for k, figure in enumerate((*series.figures, None)):
        value = None if figure is None else shown(figure, chart)
        if value is not None:
            part.append((x(k), y(value)))
            continue
        if len(part) > 1:
            pen.path(part, key, width=2.6 if n == 0 else 2, dash=dash)
        for px, py in part:
            pen.mark(px, py, n, key)
        part = []


def _ends(chart: Chart) -> dict[int, tuple[str, str]]:
    """Return name and last value of each series that has one."""
    ends = {}
    for n, series in enumerate(chart.series):
        known = [figure for figure in series.figures if figure.value is not None]
        if known:
            ends[n] = (series.name, label(known[-1], chart))
    return ends


def _names(
    chart: Chart, pen: Pen, names: dict[int, tuple[str, str]], place: tuple[float, float], y: Scale
) -> None:
    """Write each series' name and last value at its end, moved apart where they would cover each other."""
    x, room = place
    ends: list[tuple[float, int]] = []
    for n in names:
        known = [value for figure in chart.series[n].figures if (value := shown(figure, chart)) is not None]
        ends.append((y(known[-1]), n))
    heights = _apart([end for end, _ in sorted(ends)], LINE + 2, y.end, y.start + LINE)
    for (_, n), middle in zip(sorted(ends), heights, strict=True):
        name, number = names[n]
        wide = measure(number, bold=True) + 5
        words = wrap(name, room - wide, most=1)[0]
        pen.text(x, middle + 4, words, _ORDER[n % len(_ORDER)], bold=True)
        pen.text(x + measure(words, bold=True) + 5, middle + 4, number, "ink", bold=True)


def _apart(places: list[float], least: float, top: float, bottom: float) -> list[float]:
    """Return rising places at least a distance apart, as near the given ones as one pass down and one up make them."""
    heights = list(places)
    for n in range(1, len(heights)):
        heights[n] = max(heights[n], heights[n - 1] + least)
    if heights and heights[-1] > bottom - LINE:
        heights[-1] = bottom - LINE
        for n in range(len(heights) - 2, -1, -1):
            heights[n] = min(heights[n], heights[n + 1] - least)
    return [max(place, top) if n == 0 else place for n, place in enumerate(heights)]


def _target(chart: Chart, pen: Pen, ends: tuple[float, float], x: Scale, y: Scale) -> None:
    """Draw the target's line and write its label above it, where the series are farthest away."""
    if chart.target is None or (value := shown(chart.target, chart)) is None:
        return
    level = y(value)
    pen.line(ends[0], level, ends[1], level, "ink", width=1.2, dash="5 4")
    half = measure(chart.target_label, bold=True) / 2
    end = max(len(chart.categories) - 1, 1)
    spots = [n * end / 16 for n in range(17) if ends[0] + half <= x(n * end / 16) <= ends[1] - half]
    best = max(
        spots or [0.0], key=lambda spot: (min(round(_free(chart, spot, y, level - 9), 1), 40.0), -spot)
    )
    pen.text(x(best), level - 5, chart.target_label, "ink", anchor="middle", bold=True)


def _free(chart: Chart, spot: float, y: Scale, height: float) -> float:
    """Return how far the nearest series is from a height, around a place between two categories."""
    nearest = 1e6
    for series in chart.series:
        for at in (spot - 0.3, spot, spot + 0.3):
            left = min(max(int(at), 0), max(len(series.figures) - 2, 0))
            pair = [shown(figure, chart) for figure in series.figures[left : left + 2]]
            if len(pair) == 2 and pair[0] is not None and pair[1] is not None:  # noqa: PLR2004 - both ends are known
                nearest = min(nearest, abs(y(pair[0] + (pair[1] - pair[0]) * (at - left)) - height))
    return nearest
