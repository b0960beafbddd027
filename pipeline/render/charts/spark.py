"""The latest years of a key figure as a small drawing without words: bars from zero, or a line with its target as a tick.

It is decoration: what it shows is said by the number, the comparison and the note of its tile. Five slots, this year's last; a year
without a value is an empty slot.
"""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.render.charts.pen import Pen
from pipeline.render.charts.scale import Scale
from pipeline.render.look.palette import Palette
from pipeline.view import Profile, Tile

WIDTH: Final = 200
HEIGHT: Final = 34
_SLOTS: Final = 5
_ROOM: Final = 4.0  # above and below a line
_TICK: Final = 9.0
_FLAT: Final = 0.12  # of the largest value; years that differ less are drawn as if they did


def spark(tile: Tile, profile: Profile) -> str:
    """Return the years of a tile as an SVG element hidden from readers of the page; "" when fewer than two are known."""
    values = [
        None if figure.value is None else float(text.scaled(figure.value, figure.unit, tile.unit))
        for figure in tile.years[-_SLOTS:]
    ]
    if len([value for value in values if value is not None]) < 2:  # noqa: PLR2004 - one alone shows no course
        return ""
    slots = [None] * (_SLOTS - len(values)) + values
    pen = Pen(Palette.of(profile), [])
    level = tile.level.value if tile.level else None
    if tile.spark == "bars":
        _bars(pen, slots)
    else:
        _line(pen, slots, None if level is None else float(level))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'aria-hidden="true" focusable="false">{"".join(pen.parts)}</svg>'
    )


def _bars(pen: Pen, slots: list[float | None]) -> None:
    known = [value for value in slots if value is not None]
    scale = Scale(min([*known, 0.0]), max([*known, 0.0]), HEIGHT, 0)
    step, zero = WIDTH / _SLOTS, scale(0)
    for n, value in enumerate(slots):
        if value is not None:
            role = "s0" if n == _SLOTS - 1 else "s1"
            pen.rect(n * step, min(scale(value), zero), step - 3, max(abs(zero - scale(value)), 0.8), role)
    if min(known) < 0:
        pen.line(0, zero, WIDTH, zero, "base")


def _line(pen: Pen, slots: list[float | None], level: float | None) -> None:
    known = [value for value in [*slots, level] if value is not None]
    low, high = min(known), max(known)
    least = max(abs(low), abs(high)) * _FLAT
    middle = (low + high) / 2
    low, high = min(low, middle - least / 2), max(high, middle + least / 2)
    scale = Scale(low, high, HEIGHT - _ROOM, _ROOM)
    step = (WIDTH - _TICK - _ROOM) / (_SLOTS - 1)
    points = [(_ROOM / 2 + n * step, value) for n, value in enumerate(slots) if value is not None]
    pen.path([(x, scale(value)) for x, value in points], "s0", width=1.8)
    for x, value in points:
        last = x == points[-1][0]
        pen.raw(
            f'<circle class="f-s0" cx="{x:.1f}" cy="{scale(value):.1f}" r="{4 if last else 2}" fill="{pen.palette["s0"]}"/>'
        )
    if level is not None:
        pen.line(WIDTH - _TICK, scale(level), WIDTH, scale(level), "ink", width=2)
