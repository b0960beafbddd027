"""The look of a marked cell: its own in all but the fill, which keeps the fill that was there so that it can be put back."""

from __future__ import annotations

from copy import deepcopy
from typing import Final

from lxml import etree

from pipeline.read.returned import DARK, LIGHT, ground
from pipeline.read.xlsx_text import MAIN
from pipeline.returned.parts import Unmarkable

_OWN: Final = frozenset({LIGHT, DARK})
_WHITE_THEMES: Final = frozenset({"0", "2"})
_WHITE_INDEXES: Final = frozenset({"1", "9"})
_BRIGHT: Final = 0.6  # from here on letters are light


class Looks:
    """The cell styles of a workbook, to which marked ones are added."""

    def __init__(self, root: etree._Element) -> None:
        """Take the root of the styles. Raises :class:`Unmarkable` when they are not as usual."""
        if root.tag != f"{MAIN}styleSheet":
            raise Unmarkable
        self.fonts, self.fills, self.borders, self.cells = (
            _list(root, name) for name in ("fonts", "fills", "borders", "cellXfs")
        )
        self._marked: dict[str, str] = {}

    def marked(self, style: str) -> str:
        """Return the number of the style that is like another but marked."""
        if style not in self._marked:
            look = deepcopy(self._cell(style))
            look.set("fillId", self._filled(look))
            look.set("applyFill", "1")
            self._marked[style] = _added(self.cells, look)
        return self._marked[style]

    def unmarked(self) -> None:
        """Give every marked style the fill back that it had; it stays a style, that cells may go on having."""
        for look in self.cells:
            if isinstance(look.tag, str) and (before := self._before(look)) is not None:
                look.set("fillId", before)

    def own(self, font: str, fill: str = "", *, wrap: bool = True, border: str = "0") -> str:
        """Return the number of a style of a given font, as XML's own elements, and fill."""
        letters = _added(self.fonts, _made(f"<font>{font}</font>"))
        painted = _added(self.fills, _solid(fill, None)) if fill else "0"
        alignment = f'<alignment vertical="top" wrapText="{int(wrap)}"/>'
        look = (
            f'<xf numFmtId="49" fontId="{letters}" fillId="{painted}" borderId="{border}" xfId="0" applyNumberFormat="1" '
            f'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">{alignment}</xf>'
        )
        return _added(self.cells, _made(look))

    def line(self, colour: str) -> str:
        """Return the number of a border of thin lines around a cell."""
        sides = "".join(
            f'<{side} style="thin"><color rgb="{colour}"/></{side}>'
            for side in ("left", "right", "top", "bottom")
        )
        return _added(self.borders, _made(f"<border>{sides}<diagonal/></border>"))

    def _cell(self, style: str) -> etree._Element:
        every = [one for one in self.cells if isinstance(one.tag, str)]
        if not style.isdecimal() or int(style) >= len(every):
            raise Unmarkable
        return every[int(style)]

    def _filled(self, look: etree._Element) -> str:
        """Return the number of a fill for a style: light or dark as its letters ask for."""
        before = _at(self.fills, look.get("fillId"))
        pattern = before.find(f"{MAIN}patternFill") if before is not None else None
        kind = (
            pattern.get("patternType", "none")
            if pattern is not None
            else "other"
            if before is not None
            else "none"
        )
        colour = DARK if self._is_light(look) else LIGHT
        if kind == "solid" and pattern is not None and (here := ground(pattern)) is not None:
            return _added(self.fills, _solid(colour, here))
        return _added(self.fills, _solid(colour, None, known=kind in {"none", "solid"}))

    def _is_light(self, look: etree._Element) -> bool:
        font = _at(self.fonts, look.get("fontId"))
        colour = font.find(f"{MAIN}color") if font is not None else None
        if colour is None:
            return False
        rgb = colour.get("rgb", "")[-6:]
        if len(rgb) == 6 and all(sign in "0123456789abcdefABCDEF" for sign in rgb):  # noqa: PLR2004 - three colours of two digits
            red, green, blue = (int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4))
            return 0.3 * red + 0.59 * green + 0.11 * blue > _BRIGHT
        return colour.get("theme") in _WHITE_THEMES or colour.get("indexed") in _WHITE_INDEXES

    def _before(self, look: etree._Element) -> str | None:
        """Return the number of the fill that a marked style had, made anew; None when it is not marked, or what it had is not known."""
        fill = _at(self.fills, look.get("fillId"))
        pattern = fill.find(f"{MAIN}patternFill") if fill is not None else None
        front = pattern.find(f"{MAIN}fgColor") if pattern is not None else None
        back = pattern.find(f"{MAIN}bgColor") if pattern is not None else None
        if front is None or front.get("rgb") not in _OWN or back is None:
            return None
        if back.get("indexed") == _NONE:
            return "0"
        solid = _solid("", None)
        for front in solid.iter(f"{MAIN}fgColor"):
            front.attrib.clear()
            front.attrib.update(back.attrib)
        return _added(self.fills, solid)


_NONE: Final = "64"


def _solid(colour: str, before: etree._Element | None, *, known: bool = True) -> etree._Element:
    """Return a fill of a colour that keeps what was there before, where that is known."""
    kept = f'<bgColor indexed="{_NONE}"/>' if known else ""
    fill = _made(
        f'<fill><patternFill patternType="solid"><fgColor rgb="{colour}"/>{kept}</patternFill></fill>'
    )
    back = fill.find(f"{MAIN}patternFill/{MAIN}bgColor")
    if before is not None and back is not None:
        back.attrib.clear()
        back.attrib.update(before.attrib)
    return fill


def _made(xml: str) -> etree._Element:
    space = MAIN.strip("{}")
    name = xml[1:].partition(">")[0].partition(" ")[0]
    return etree.fromstring(xml.replace(f"<{name}", f'<{name} xmlns="{space}"', 1))


def _list(root: etree._Element, name: str) -> etree._Element:
    found = root.find(f"{MAIN}{name}")
    if found is None:
        raise Unmarkable
    return found


def _at(items: etree._Element, number: str | None) -> etree._Element | None:
    every = [one for one in items if isinstance(one.tag, str)]
    at = int(number) if number and number.isdecimal() else 0
    return every[at] if at < len(every) else None


def _added(items: etree._Element, item: etree._Element) -> str:
    """Add an item to a list, but for one that is there already; return its number."""
    every = [one for one in items if isinstance(one.tag, str)]
    wanted = etree.tostring(item, method="c14n", exclusive=True)
    for at, one in enumerate(every):
        if etree.tostring(one, method="c14n", exclusive=True) == wanted:
            return str(at)
    items.append(item)
    items.set("count", str(len(every) + 1))
    return str(len(every))
