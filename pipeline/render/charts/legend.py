"""What the colours and marks of a drawing mean, in a row above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from pipeline.render.charts.pen import LINE, Pen, measure

_BOX: Final = 12.0
_AFTER: Final = 18.0  # from a mark to its word
_BETWEEN: Final = 18.0


class Key(NamedTuple):
    """A name, the role of its colour, and how it is drawn: ``box``, ``tick``, ``ring``, ``dot`` or a judgement's tone."""

    name: str
    role: str
    mark: str = "box"


def legend(keys: Sequence[Key], pen: Pen, width: float, left: float = 0) -> float:
    """Write keys in a row, or rows, and return the height used."""
    x, y = left, _BOX
    for key in keys:
        need = _AFTER + measure(key.name)
        if x > left and x + need > width:
            x, y = left, y + LINE + 4
        _mark(pen, key, x, y)
        pen.text(x + _AFTER, y, key.name)
        x += need + _BETWEEN
    return y + 10


def _mark(pen: Pen, key: Key, x: float, y: float) -> None:
    middle = y - _BOX / 2 + 1.5
    match key.mark:
        case "tick":
            pen.line(x + 6, middle - 7, x + 6, middle + 7, key.role, width=2)
        case "dot" | "ring":
            pen.ring(x + 6, middle, 4, key.role, filled=key.mark == "dot")
        case _:
            pen.rect(x, middle - _BOX / 2, _BOX, _BOX, key.role)
            if key.mark != "box":
                pen.symbol(x + 6, middle, key.mark, f"on-{key.role}")
