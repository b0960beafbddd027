"""Charts, risk matrices and organisation charts as SVG, drawn from the same figures as the tables (about 1 ms each).

Bars are as long as their values: nothing is cut, bars begin at zero. Labels stand at what they name; colours differ in lightness,
so that the drawing reads in black and white; nothing is opaque in part, and no style sheet is needed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from markupsafe import escape

from pipeline.render.charts.bars import bars
from pipeline.render.charts.lines import lines
from pipeline.render.charts.lying import flat_bars
from pipeline.render.charts.matrix import matrix
from pipeline.render.charts.pen import Pen, num
from pipeline.render.charts.ranges import ranges
from pipeline.render.charts.stacked import stacked
from pipeline.render.charts.stair import stair
from pipeline.render.charts.tree import tree
from pipeline.render.look.palette import Palette
from pipeline.text import clean
from pipeline.view import Chart, Drawing, OrgChart, Profile, RiskMatrix
from pipeline.words import alternative, plain

UNITS: Final = 4  # in a millimetre
_PIXELS: Final = 96 / 25.4 / UNITS  # of a unit in print, as CSS counts them
HALF: Final = 83 * UNITS  # two side by side
MARGIN: Final = 42 * UNITS  # beside a text
TEXT: Final = 126 * UNITS  # the text column of a page
FULL: Final = 174 * UNITS  # the whole type area
WIDTH: Final = 640
NARROW: Final = 320


def wide(block: Drawing) -> bool:
    """Tell whether a drawing needs the whole width of a page: an organisation does."""
    return isinstance(block, OrgChart)


def svg(block: Drawing, profile: Profile, *, width: int | None = None, title: bool = True) -> str:
    """Return the drawing as an SVG element; in print it is as wide as the text column, or the page, 640 units on a desk and 320 on a telephone.

    With ``title`` the alternative text stands in a ``<title>`` (print, Word), else in ``aria-label`` (the web, where a
    title would follow the pointer).
    """
    width = width or (FULL if wide(block) else TEXT)
    pen = Pen(Palette.of(profile), [])
    height = _draw(block, pen, width)
    alt = escape(plain(alternative(block)))
    said = f"<title>{alt}</title>" if title else ""
    label = "" if title else f' aria-label="{alt}"'
    size = f'width="{num(width * _PIXELS)}" height="{num(height * _PIXELS)}"'
    return clean(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {num(height)}" {size} '
        f'role="img"{label} font-family="\'Source Sans 3\', sans-serif" font-size="12">{said}{"".join(pen.parts)}</svg>'
    )


def _draw(block: Drawing, pen: Pen, width: float) -> float:
    """Draw a block and return how high it became."""
    match block:
        case RiskMatrix():
            return matrix(block, pen, width)
        case OrgChart():
            return tree(block, pen, width)
        case Chart(kind=kind):
            return _KINDS[kind](block, pen, width)


_KINDS: Final[dict[str, Callable[[Chart, Pen, float], float]]] = {
    "bars": bars,
    "hbars": flat_bars,
    "diverging": flat_bars,
    "lines": lines,
    "stacked": stacked,
    "stair": stair,
    "range": ranges,
}
