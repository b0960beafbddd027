"""How a template's type compares with that of the base template, in which everything is reckoned: wider or narrower, taller or lower."""

from __future__ import annotations

from typing import Final

from pipeline.render.word.cascade import Cascade, Type
from pipeline.render.word.sizes import MEASURE, TABLE_SIZE

# How wide a figure is, in thousandths of the type size; running text is wider or narrower in about the same measure.
_DIGITS: Final = {
    **dict.fromkeys(
        ("source sans 3", "source sans pro", "times new roman", "liberation serif", "palatino linotype"), 500
    ),
    **dict.fromkeys(("garamond", "eb garamond"), 470),
    **dict.fromkeys(("calibri", "carlito", "corbel", "gill sans mt"), 507),
    **dict.fromkeys(("trebuchet ms", "segoe ui", "tahoma", "candara", "source serif 4"), 546),
    **dict.fromkeys(
        (
            "arial",
            "helvetica",
            "liberation sans",
            "cambria",
            "caladea",
            "century gothic",
            "aptos",
            "constantia",
        ),
        560,
    ),
    **dict.fromkeys(("open sans", "noto sans", "roboto", "lato", "franklin gothic book"), 580),
    **dict.fromkeys(
        ("georgia", "verdana", "dejavu sans", "dejavu serif", "montserrat", "poppins", "inter"), 636
    ),
}
_BASE: Final = 500
_UNKNOWN: Final = 600  # rather a wide column than a broken number
_OWN: Final = Type("Source Sans 3", 10.5, 0.0, 0.0, 7.0)  # running text of the base template
_OWN_LINE: Final = 1.05  # of its own height
_LINES: Final = 4  # of a usual paragraph
_LEADING: Final = 1.22


def digits(font: str) -> int:
    """Return how wide a figure is, in thousandths of the type size."""
    return _DIGITS.get(font.casefold(), _UNKNOWN)


def letters(styles: Cascade, identity: str) -> float:
    """Return how much wider the words of a table are set than in the base template, at least 1.0; by the style of its cells."""
    return max(1.0, digits(styles.font(identity)) * styles.size(identity) / (_BASE * TABLE_SIZE))


def pace(styles: Cascade, identity: str, width: int) -> float:
    """Return how much more room running text takes than in the base template; by its style and the width of the page's text in twips."""
    indents = (styles.found(identity, "pPr/ind", side) for side in ("left", "right"))
    room = max(width - sum(int(found) for found in indents if found.lstrip("-").isdigit()), 1)
    base = Type(_OWN.font, _OWN.size, _OWN.size * _LEADING * _OWN_LINE, _OWN.above, _OWN.below)
    return round(_tall(styles.type(identity), room) / _tall(base, MEASURE), 3)


def _tall(kind: Type, room: int) -> float:
    """Return the height of a paragraph of usual length, in points."""
    lines = _LINES * (kind.size * digits(kind.font)) / (_OWN.size * _BASE) * MEASURE / room
    return max(lines, 1.0) * kind.line + kind.above + kind.below
