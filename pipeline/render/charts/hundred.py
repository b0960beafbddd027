"""Where a hundred kronor came from and where they went: two bars of the same height, each piece labelled at its side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import escape

from pipeline.colour import mix
from pipeline.render.charts.pen import LINE, SIZE, Anchor, Pen, measure, num, wrap
from pipeline.render.look.palette import Palette
from pipeline.text import clean
from pipeline.view import Profile, Table
from pipeline.words import cell_text, plain

WIDTH: Final = 640
_TALL: Final = 255.0
_BAR: Final = 84.0
_GAP: Final = 28.0
_HEAD: Final = 26.0
_LEADER: Final = 16.0
_LARGE: Final = 10.0  # kronor; from here a label is bold
_GRADES: Final = (1.0, 0.82, 0.68, 0.55, 0.45, 0.36, 0.3, 0.24, 0.2)
"""How much of the colour each piece has, the largest first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a hundred kronor: its name, its kronor, and how they are printed."""

    name: str
    value: float
    printed: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two bars: its heading and its pieces."""

    title: str
    pieces: tuple[Piece, ...]


def sides(table: Table) -> tuple[Side, ...]:
    """Return the groups of a table of a hundred kronor, without their sums; a piece whose kronor are not known is left out."""
    made: list[tuple[str, list[Piece]]] = []
    for place, row in enumerate(table.rows):
        if row.kind == "group":
            made.append((plain(row.cells[0]) if isinstance(row.cells[0], str | tuple) else "", []))
        elif row.kind == "row" and made:
            value = table.number(place, 1).figure.value
            if value is not None:
                made[-1][1].append(
                    Piece(cell_text(table, place, 0), float(value), cell_text(table, place, 1))
                )
    return tuple(Side(title, tuple(pieces)) for title, pieces in made)


def told(table: Table) -> str:
    """Return every piece in words, as the drawing's alternative text: in print they stand nowhere else."""
    return " ".join(
        f"{side.title}: " + ", ".join(f"{piece.name} {piece.printed}" for piece in side.pieces) + "."
        for side in sides(table)
    )


def hundred(table: Table, profile: Profile) -> str:
    """Return a table of a hundred kronor as an SVG element, 640 units for 174 mm."""
    pen = Pen(Palette.of(profile), [])
    both = sides(table)
    room = max((_room(side) for side in both[:1]), default=0.0)
    left = min(max(room + _LEADER + 6, 170.0), 260.0)
    bottoms = [_TALL + _HEAD]
    for place, side in enumerate(both[:2]):
        x = left + place * (_BAR + _GAP)
        outward = 1 if place else -1
        pen.text(x if place else x + _BAR, 14, side.title, anchor="start" if place else "end", bold=True)
        bottoms.append(_side(pen, side, x, outward))
    alt = escape(told(table))
    height = max(bottoms) + 4
    return clean(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {num(height)}" width="{WIDTH}" height="{num(height)}" role="img" '
        f'font-family="\'Source Sans 3\', sans-serif" font-size="12"><title>{alt}</title>{"".join(pen.parts)}</svg>'
    )


def _room(side: Side) -> float:
    return max((measure(f"{piece.name} {piece.printed}", bold=True) for piece in side.pieces), default=0.0)


def _side(pen: Pen, side: Side, x: float, outward: int) -> float:
    """Draw a bar and its labels; return how far down they reach."""
    whole = sum(piece.value for piece in side.pieces) or 1.0
    edge = x + _BAR if outward > 0 else x
    room = (WIDTH - edge if outward > 0 else edge) - _LEADER - 6
    labels = [wrap(_label(piece, outward), room, bold=piece.value >= _LARGE, most=2) for piece in side.pieces]
    middles: list[float] = []
    y = _HEAD
    for n, piece in enumerate(side.pieces):
        tall = piece.value / whole * _TALL
        _piece(pen, (x, y, tall), n)
        middles.append(y + tall / 2)
        y += tall
    places = _apart(middles, [len(lines) * LINE for lines in labels], _HEAD)
    for piece, lines, middle, place in zip(side.pieces, labels, middles, places, strict=True):
        bend = edge + outward * _LEADER
        pen.line(edge, middle, bend, place, "base", width=0.7)
        at = bend + outward * 4
        anchor: Anchor = "start" if outward > 0 else "end"
        pen.lines(at, place, lines, anchor=anchor, bold=piece.value >= _LARGE)
    return max(
        (place + len(lines) * LINE / 2 for place, lines in zip(places, labels, strict=True)), default=0.0
    )


def _label(piece: Piece, outward: int) -> str:
    return f"{piece.printed} {piece.name}" if outward > 0 else f"{piece.name} {piece.printed}"


def _piece(pen: Pen, place: tuple[float, float, float], n: int) -> None:
    x, y, tall = place
    part = _GRADES[min(n, len(_GRADES) - 1)]
    colour = mix(pen.palette["paper"], pen.palette["s0"], part)
    pen.raw(
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(_BAR)}" height="{num(max(tall - 1, 0.4))}" fill="{colour}"/>'
    )


def _apart(middles: list[float], talls: list[float], top: float) -> list[float]:
    """Return the labels' middles moved apart: each at its piece where there is room, pushed down by those above, then up from the foot."""
    places: list[float] = []
    edge = top - SIZE / 2
    for middle, tall in zip(middles, talls, strict=True):
        place = max(middle, edge + tall / 2)
        places.append(place)
        edge = place + tall / 2
    foot = max(top + _TALL + SIZE / 2, top - SIZE / 2 + sum(talls))
    for n in range(len(places) - 1, -1, -1):
        places[n] = min(places[n], foot - talls[n] / 2)
        foot = places[n] - talls[n] / 2
    return places
