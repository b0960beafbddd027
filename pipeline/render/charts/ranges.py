"""Us beside others, a row for each indicator with its own scale: better is always to the right."""

from __future__ import annotations

from typing import Final

from pipeline.render.charts.legend import Key, legend
from pipeline.render.charts.pen import LINE, Pen, measure, wrap
from pipeline.render.charts.scale import Scale, label, shown
from pipeline.view import Chart, Series

_ROW: Final = 22.0
_NAMES: Final = 0.46
_DOT: Final = 5.0
_LINES: Final = 8  # of a name, at most
_MARKS: Final = (("dot", "s0"), ("ring", "s0"), ("tick", "ink"), ("box", "s3"))
"""How the categories are drawn: us, us before, the country, similar municipalities."""


def ranges(chart: Chart, pen: Pen, width: float) -> float:
    """Draw the rows and return the height."""
    keys = [Key(name, role, mark) for name, (mark, role) in zip(chart.categories, _MARKS, strict=False)]
    top = legend(keys, pen, width) + 4
    names = min(max((measure(_name(series)) for series in chart.series), default=0), width * _NAMES) + 12
    numbers = [label(series.figures[0], chart, series) if series.figures else "" for series in chart.series]
    column = max(measure(words, bold=True) for words in (*numbers, *chart.categories[:1], "")) + 14
    track = (names + _DOT, width - column - _DOT)
    pen.text(names, top + LINE - 4, "sämre", "muted")
    pen.text(width - column, top + LINE - 4, "bättre", "muted", anchor="end")
    pen.text(width, top + LINE - 4, chart.categories[0] if chart.categories else "", anchor="end", bold=True)
    y = top + LINE + 2
    for series, words in zip(chart.series, numbers, strict=True):
        lines = wrap(_name(series), names - 12, most=_LINES)
        tall = max(_ROW, len(lines) * LINE + 6)
        pen.lines(names - 12, y + tall / 2, lines, anchor="end")
        _row(chart, pen, series, track, y + tall / 2)
        pen.text(width, y + tall / 2 + 4, words, anchor="end", bold=True)
        y += tall
    return y + 4


def _name(series: Series) -> str:
    return f"{series.name}, {series.unit}" if series.unit else series.name


def _row(chart: Chart, pen: Pen, series: Series, track: tuple[float, float], y: float) -> None:
    pen.line(track[0] - _DOT, y, track[1] + _DOT, y)
    places = {
        n: value
        for n, figure in enumerate(series.figures)
        if (value := shown(figure, chart, series)) is not None
    }
    if not places:
        return
    low, high = min(places.values()), max(places.values())
    start, end = track if not series.falls else track[::-1]
    x = Scale(low, high, start, end) if high > low else Scale(low, low + 1, (start + end) / 2, end)
    for n in sorted(places, reverse=True):
        at = x(places[n])
        match n:
            case 0 | 1:
                pen.ring(at, y, _DOT, "s0", filled=n == 0)
            case 2:
                pen.line(at, y - 8, at, y + 8, "ink", width=2)
            case _:
                pen.rect(at - 5, y - 6, 10, 12, "s3")
