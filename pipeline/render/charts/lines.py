"""Series over years as lines: bottom and top of the axis written, the first value, and name and value at the end."""

from __future__ import annotations

from typing import Final

from pipeline.render.charts.pen import LINE, Pen, measure, wrap
from pipeline.render.charts.scale import Scale, label, level, shown, steps, tick, values
from pipeline.view import Chart, Series

_PLOT: Final = 150.0
_ORDER: Final = ("s0", "s2", "s3", "s4", "s1")
_DASHES: Final = ("", "7 3", "2 3", "9 3 2 3", "")
_FAR: Final = 0.55  # an axis begins at zero unless the lowest value is above this share of the highest
_NEAR: Final = 26.0  # first values nearer than this would cover each other
_FIRST: Final = 6.0  # from a line's first point up to its value


def lines(chart: Chart, pen: Pen, width: float) -> float:
    """Draw the lines and return the height."""
    there = values(chart)
    found = there or [0.0, 1.0]
    low = min(found) if min(found) > _FAR * max(found) > 0 else min(0.0, *found)
    ticks = steps(low, max(found))
    left = max(measure(tick(value, ticks)) for value in ticks) + 10
    names = _ends(chart)
    longest = [measure(f"{number} {name}", bold=True) for name, number in names.values()]
    right = min(max([*longest, measure(level(chart))], default=0) + 20, width * 0.42)
    y = Scale(ticks[0], ticks[-1], 12 + _PLOT, 12)
    x = Scale(0, max(len(chart.categories) - 1, 1), left + 16, width - right)
    for value in (ticks[0], *((0.0,) if ticks[0] < 0 < ticks[-1] else ()), ticks[-1]) if there else [0.0]:
        pen.line(left, y(value), width - right, y(value), "base" if value == 0 else "grid")
        if there:
            pen.text(left - 8, y(value) + 4, tick(value, ticks), "muted", anchor="end")
    for n in range(0 if there else len(chart.categories)):  # an axis would tell what nobody knows
        pen.text(x(n), y(0) - 8, "saknas", "muted", anchor="middle")
    _categories(chart, pen, x, y.start + LINE + 4)
    bottom = y.start + LINE + 12
    if there and ticks[0] > 0:
        bottom = _broken(pen, left, y.start, bottom, tick(ticks[0], ticks))
    target = _target(chart, pen, (left, width - right), y)
    for n, series in enumerate(chart.series):
        _line(chart, pen, series, n, x, y)
    _starts(chart, pen, x, y)
    _names(chart, pen, names, (width - right + 12, right - 12), y, target)
    return bottom


def _broken(pen: Pen, left: float, zero: float, bottom: float, lowest: str) -> float:
    """Mark that the axis does not begin at zero, with two strokes across it and in words; return the new lower edge."""
    for up in (6.0, 10.0):
        pen.line(left - 5, zero - up + 3, left + 5, zero - up - 3, "base", width=1.2)
    pen.text(left, bottom + 6, f"Axeln börjar vid {lowest}, inte vid noll.", "muted")
    return bottom + LINE


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
            pen.path(part, key, width=2.8 if n == 0 else 2.2, dash=dash)
        for px, py in part:
            pen.mark(px, py, n, key)
        part = []


def _known(chart: Chart, series: Series) -> list[tuple[int, float, str]]:
    return [
        (place, value, label(figure, chart))
        for place, figure in enumerate(series.figures)
        if (value := shown(figure, chart)) is not None
    ]


def _starts(chart: Chart, pen: Pen, x: Scale, y: Scale) -> None:
    """Write each line's first value above its point, the lowest of two that are near below it; one between others is not written."""
    firsts = [
        (known[0], n) for n, series in enumerate(chart.series) if len(known := _known(chart, series)) > 1
    ]
    heights = [y(value) for (_, value, _), _ in firsts]
    for (place, value, words), n in firsts:
        here = y(value)
        above, below = (any(0 < way * (here - at) < _NEAR for at in heights) for way in (1, -1))
        if above and below:
            continue
        at = here + LINE if above else here - _FIRST - 2
        target = None if chart.target is None else shown(chart.target, chart)
        if target is not None and at - LINE + 2 < y(target) < at + 3:
            pen.halo(x(place), at - 4, words, "middle")
        pen.text(x(place), at, words, _ORDER[n % len(_ORDER)], anchor="middle")


def _ends(chart: Chart) -> dict[int, tuple[str, str]]:
    """Return name and last value of each series that has one."""
    return {
        n: (series.name, known[-1][2])
        for n, series in enumerate(chart.series)
        if (known := _known(chart, series))
    }


def _names(
    chart: Chart,
    pen: Pen,
    names: dict[int, tuple[str, str]],
    place: tuple[float, float],
    y: Scale,
    target: float | None,
) -> None:
    """Write each series' last value and name at its end, and the target's, moved apart where they would cover each other."""
    x, room = place
    ends: list[tuple[float, int, list[str]]] = []
    for n, (name, number) in names.items():
        ends.append(
            (y(_known(chart, chart.series[n])[-1][1]), n, wrap(f"{number} {name}", room, bold=True, most=3))
        )
    if target is not None:
        ends.append((target, -1, wrap(level(chart), room, most=2)))
    ends.sort()
    heights = _apart([(at, len(words) * LINE + 2) for at, _, words in ends], y.end - 8, y.start + LINE)
    for (_, n, words), middle in zip(ends, heights, strict=True):
        pen.lines(x, middle, words, "muted" if n < 0 else _ORDER[n % len(_ORDER)], bold=n >= 0)


def _apart(places: list[tuple[float, float]], top: float, bottom: float) -> list[float]:
    """Return the middles of blocks of given heights, as near the given ones as one pass down and one up make them."""
    middles: list[float] = []
    edge = top
    for middle, tall in places:
        middles.append(max(middle, edge + tall / 2))
        edge = middles[-1] + tall / 2
    edge = bottom
    for n in range(len(places) - 1, -1, -1):
        middles[n] = min(middles[n], edge - places[n][1] / 2)
        edge = middles[n] - places[n][1] / 2
    return middles


def _target(chart: Chart, pen: Pen, ends: tuple[float, float], y: Scale) -> float | None:
    """Draw the target's line and return its height."""
    if chart.target is None or (value := shown(chart.target, chart)) is None:
        return None
    pen.line(ends[0], y(value), ends[1], y(value), "ink", width=1.2, dash="5 4")
    return y(value)
