"""Edge tabs: on the outer edge of every page of a report in parts, over whatever picture lies there; that of the page's part stands out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pikepdf import Array, Dictionary, Name, Object, Pdf

from pipeline.render.pdf.fonts import Letters

_MM: Final = 72 / 25.4
_TOP, _FOOT, _GAP = 26.0, 26.0, 2.0  # mm above the first tab, below the last, between two
_TALLEST: Final = 38.0
_THIN, _WIDE = 1.6, 7.0  # mm
_SIZE: Final = 8.4
_PALE: Final = 0.87  # grey of the tabs of other parts
_WHITE: Final = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Tab:
    """The tab of a part: what is written on it and its colour, #rrggbb."""

    label: str
    colour: str


def drawn(
    tabs: Sequence[Tab], current: int, letters: Letters, size: tuple[float, float], *, left: bool
) -> bytes:
    """Return the operators that draw the tabs along an edge of a page of a size in points; ``current`` (from 0) is the page's part."""
    width, height = size
    step = min(_TALLEST + _GAP, (height / _MM - _TOP - _FOOT) / len(tabs))
    lines: list[str] = []
    for number, tab in enumerate(tabs):
        wide = _WIDE if number == current else _THIN
        x = 0 if left else width - wide * _MM
        y = height - (_TOP + step * number) * _MM - (step - _GAP) * _MM
        tall = (step - _GAP) * _MM
        shade = _rgb(tab.colour) if number == current else (_PALE,) * 3
        lines.append(f"{_colour(shade)} rg {x:.2f} {y:.2f} {wide * _MM:.2f} {tall:.2f} re f")
        if number == current:
            lines.append(_label(tab, letters, (x, y, wide * _MM, tall)))
    return "\n".join(lines).encode()


def _label(tab: Tab, letters: Letters, box: tuple[float, float, float, float]) -> str:
    """Return the operators of a label read downwards from the tab's top, set smaller when it would not fit."""
    x, y, wide, tall = box
    room = tall - 2.5 * _MM
    size = min(_SIZE, room / max(letters.width(tab.label) * 0.001, 0.001))
    middle = x + wide / 2 - size * 0.24
    return f"BT {_colour(_WHITE)} rg /KR {size:.2f} Tf 0 -1 1 0 {middle:.2f} {y + tall - 2 * _MM:.2f} Tm <{letters.codes(tab.label)}> Tj ET"


def _rgb(colour: str) -> tuple[float, ...]:
    return tuple(int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))


def _colour(shade: Sequence[float]) -> str:
    return " ".join(f"{value:.3f}" for value in shade)


class Stamp:
    """Draws each set of tabs once in a file, and hands it to all the pages that have it."""

    def __init__(self, pdf: Pdf, tabs: Sequence[Tab], letters: Letters, font: Object) -> None:
        self.pdf, self.tabs, self.letters, self.font = pdf, tabs, letters, font
        self._made: dict[tuple[int, bool, float, float], Object] = {}

    def form(self, current: int, size: tuple[float, float], *, left: bool) -> Object:
        """Return the tabs of a page as a form of the file."""
        key = (current, left, *size)
        if key not in self._made:
            self._made[key] = self.pdf.make_stream(
                drawn(self.tabs, current, self.letters, size, left=left),
                Type=Name.XObject,
                Subtype=Name.Form,
                BBox=Array([0, 0, *size]),
                Resources=Dictionary(Font=Dictionary(KR=self.font)),
            )
        return self._made[key]
