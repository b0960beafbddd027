"""How a workbook's cells look, as far as the look says something of what stands in them: number formats, struck fonts, unseen colours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.read.number_format import NumberFormat, number_format
from pipeline.read.returned import ground
from pipeline.read.xlsx_text import MAIN, is_on

_WHITE: Final = frozenset({("rgb", "FFFFFFFF"), ("rgb", "00FFFFFF"), ("theme", "0"), ("indexed", "1"), ("indexed", "9")})  # fmt: skip
_Colour = tuple[str, str]
_OTHER: Final = "other", ""
"""A ground that is neither none nor one colour as it is written: nothing is said of letters on it."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a cell's style says of its content."""

    form: NumberFormat | None = None
    struck: bool = False
    unseen: bool = False  # written in the colour of its ground

    @property
    def plain(self) -> bool:
        """Tell whether the look says nothing of the content."""
        return self.form is None and not self.struck and not self.unseen


_PLAIN: Final = Style()


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a workbook's cells, and which of its conditional ones change what is shown."""

    cells: Mapping[str, Style] = field(default_factory=dict)  # by the number that a cell names it by
    conditional: frozenset[int] = frozenset()

    def of(self, number: str | None) -> Style | None:
        """Return a cell's style by its number; None when there is no such style in the file."""
        found = self.cells.get(number or "0")
        return _PLAIN if found is None and (number is None or not self.cells) else found


def whole(text: str | None, default: int) -> int:
    """Return the whole number that an attribute holds, the default when it holds none."""
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else default  # noqa: PLR2004 - no count in a file is longer


def styles(root: etree._Element | None) -> Styles:
    """Return the styles that a workbook declares; a cell style that lacks a font or format has its named style's."""
    if root is None:
        return Styles()
    codes = {
        whole(item.get("numFmtId"), -1): item.get("formatCode", "") for item in _children(root, "numFmts")
    }
    fonts = tuple(_font(font) for font in _children(root, "fonts"))
    fills = tuple(_fill(fill) for fill in _children(root, "fills"))
    named = tuple(_children(root, "cellStyleXfs"))
    cells: list[Style] = []
    for item in _children(root, "cellXfs"):
        at = whole(item.get("xfId"), 0)
        base = named[at] if at < len(named) else item
        number, font, fill = (
            whole(item.get(key) or base.get(key), 0) for key in ("numFmtId", "fontId", "fillId")
        )
        struck, colour = fonts[font] if font < len(fonts) else (False, None)
        ground = fills[fill] if fill < len(fills) else None
        unseen = colour is not None and (colour == ground or (ground is None and colour in _WHITE))
        cells.append(Style(number_format(number, codes.get(number)), struck, unseen))
    changing = (number for number, item in enumerate(_children(root, "dxfs")) if changes(item))
    return Styles({str(at): cell for at, cell in enumerate(cells)}, frozenset(changing))


def changes(item: etree._Element) -> bool:
    """Tell whether a conditional look strikes what it is put on, or shows its number as another."""
    if any(is_on(strike) for strike in item.iter(f"{MAIN}strike")):
        return True
    formats = item.iter(f"{MAIN}numFmt")
    return any(number_format(whole(one.get("numFmtId"), 0), one.get("formatCode")) for one in formats)


def _children(root: etree._Element, name: str) -> list[etree._Element]:
    found = root.find(f"{MAIN}{name}")
    return [item for item in found if isinstance(item.tag, str)] if found is not None else []


def _font(font: etree._Element) -> tuple[bool, _Colour | None]:
    return is_on(font.find(f"{MAIN}strike")), _colour(font.find(f"{MAIN}color"))


def _fill(fill: etree._Element) -> _Colour | None:
    """Return the colour behind a cell's letters, None when there is none."""
    pattern = fill.find(f"{MAIN}patternFill")
    kind = pattern.get("patternType", "none") if pattern is not None else "none"
    if pattern is None or kind == "none":
        return None if fill.find(f"{MAIN}gradientFill") is None else _OTHER
    colour = ground(pattern)
    if kind != "solid" or (colour is None and pattern.find(f"{MAIN}fgColor") is None):
        return _OTHER
    return (_colour(colour) or _OTHER) if colour is not None else None


def _colour(item: etree._Element | None) -> _Colour | None:
    """Return a colour as it is written, None for one that Excel chooses or that is toned."""
    if item is None or item.get("tint") not in {None, "0"}:
        return None
    return next(((kind, item.get(kind, "").upper()) for kind in ("rgb", "theme", "indexed") if item.get(kind)), None)  # fmt: skip
