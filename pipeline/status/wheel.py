"""The year as a wheel: twelve months, and in each the numbers of what is due; the list beside it says what they are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import Final

from pipeline.status.calendar import Event, Source
from pipeline.text import MONTHS

_SIZE: Final = 640
_MIDDLE: Final = _SIZE / 2
_OUTER: Final = 290.0
_NAMES: Final = 270.0
_FIRST: Final = 236.0
_STEP: Final = 29.0
_INNER: Final = 66.0
_ACROSS: Final = 3  # numbers beside each other in a month
_MONTHS: Final = 12
_SHAPES: Final = {
    Source.HAND_IN: "circle",
    Source.DECISION: "square",
    Source.LAW: "diamond",
    Source.OWN: "plain",
}
"""What a number stands in, by where its date comes from: a shape, so that colour says nothing by itself."""


def wheel(year: int, events: Sequence[tuple[int, Event]]) -> str:
    """Return a year's wheel as SVG; its numbers are those of the list."""
    months: list[list[tuple[int, Event]]] = [[] for _ in range(_MONTHS)]
    for number, event in events:
        if event.day and event.day.year == year:
            months[event.day.month - 1].append((number, event))
    said = "; ".join(
        f"{name}: {', '.join(str(number) for number, _ in some)}"
        for name, some in zip(MONTHS, months, strict=True)
        if some
    )
    parts = [
        f'<svg class="wheel" viewBox="0 0 {_SIZE} {_SIZE}" role="img" aria-labelledby="hjul-{year} hjul-{year}-text" xmlns="http://www.w3.org/2000/svg">',
        f'<title id="hjul-{year}">Årshjul {year}</title>',
        f'<desc id="hjul-{year}-text">{escape(f"Nummer i listan efter månad. {said}.")}</desc>',
    ]
    for month, some in enumerate(months):
        parts += _month(month, some)
    parts.append(f'<circle class="hub" cx="{_MIDDLE:.0f}" cy="{_MIDDLE:.0f}" r="{_INNER:.0f}"/>')
    parts.append(f'<text class="year" x="{_MIDDLE:.0f}" y="{_MIDDLE + 11:.0f}">{year}</text></svg>')
    return "\n".join(parts)


def _month(month: int, some: Sequence[tuple[int, Event]]) -> list[str]:
    start, end = month * 30.0, (month + 1) * 30.0
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = (
        _at(_OUTER, start),
        _at(_OUTER, end),
        _at(_INNER, end),
        _at(_INNER, start),
    )
    outline = f"M{x1:.1f} {y1:.1f}A{_OUTER:.0f} {_OUTER:.0f} 0 0 1 {x2:.1f} {y2:.1f}L{x3:.1f} {y3:.1f}A{_INNER:.0f} {_INNER:.0f} 0 0 0 {x4:.1f} {y4:.1f}Z"
    x, y = _at(_NAMES, (start + end) / 2)
    parts = [
        f'<path class="month m{month % 2}" d="{outline}"/>',
        f'<text class="name" x="{x:.1f}" y="{y + 5:.1f}">{MONTHS[month][:3]}</text>',
    ]
    row, left = 0, list(some)
    while left:
        radius = _FIRST - row * _STEP
        here = max(1, min(_ACROSS, int(math.radians(30) * radius / _STEP)))
        if radius < _INNER + _STEP / 2:  # no room for more: the list has them
            x, y = _at(_INNER + _STEP / 2, (start + end) / 2)
            parts.append(f'<text class="number" x="{x:.1f}" y="{y:.1f}">+{len(left)}</text>')
            break
        for place, (number, event) in enumerate(left[:here]):
            count = min(here, len(left))
            parts += _number(*_at(radius, start + 30 * (place + 0.5) / count), number, event)
        left, row = left[here:], row + 1
    return parts


def _number(x: float, y: float, number: int, event: Event) -> list[str]:
    shape, kind = _SHAPES[event.source], f"s-{_SHAPES[event.source]}"
    drawn = {
        "circle": f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="12.5"/>',
        "square": f'<rect class="{kind}" x="{x - 11.5:.1f}" y="{y - 11.5:.1f}" width="23" height="23"/>',
        "diamond": f'<path class="{kind}" d="M{x:.1f} {y - 15:.1f}l15 15l-15 15l-15 -15z"/>',
        "plain": f'<rect class="{kind}" x="{x - 12.5:.1f}" y="{y - 10:.1f}" width="25" height="20" rx="10"/>',
    }[shape]
    return [drawn, f'<text class="number {kind}-text" x="{x:.1f}" y="{y + 4.5:.1f}">{number}</text>']


def _at(radius: float, degrees: float) -> tuple[float, float]:
    """Return a point on a circle, January beginning at the top."""
    angle = math.radians(degrees - 90)
    return _MIDDLE + radius * math.cos(angle), _MIDDLE + radius * math.sin(angle)
