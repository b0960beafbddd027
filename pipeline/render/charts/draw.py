"""Charts, risk matrices and organisation charts as SVG, drawn from the same figures as the tables (about 1 ms each).

Bars are as long as their values: nothing is cut, bars begin at zero. Labels stand at what they name; colours differ in lightness,
so that the drawing reads in black and white; nothing is opaque in part, and no style sheet is needed.
"""

from __future__ import annotations

from markupsafe import escape

from pipeline.render.charts.bars import bars, flat_bars
from pipeline.render.charts.lines import lines
from pipeline.render.charts.matrix import matrix
from pipeline.render.charts.pen import Pen, num
from pipeline.render.charts.stacked import stacked
from pipeline.render.charts.tree import tree
from pipeline.render.look.palette import Palette
from pipeline.text import clean
from pipeline.view import Chart, Drawing, OrgChart, Profile, RiskMatrix
from pipeline.words import plain

WIDTH = 640
NARROW = 320


def svg(block: Drawing, profile: Profile, *, width: int = WIDTH, title: bool = True) -> str:
    """Return the drawing as an SVG element; 640 units wide it is made for 160 mm, 320 for a telephone.

    With ``title`` the alternative text stands in a ``<title>`` (print, Word), else in ``aria-label`` (the web, where a
    title would follow the pointer).
    """
    pen = Pen(Palette.of(profile), [])
    height = _draw(block, pen, width)
    alt = escape(plain(block.alt))
    said = f"<title>{alt}</title>" if title else ""
    label = "" if title else f' aria-label="{alt}"'
    return clean(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {num(height)}" width="{width}" height="{num(height)}" '
        f'role="img"{label} font-family="\'Source Sans 3\', sans-serif" font-size="12">{said}{"".join(pen.parts)}</svg>'
    )


def _draw(block: Drawing, pen: Pen, width: float) -> float:
    """Draw a block and return how high it became."""
    match block:
        case RiskMatrix():
            return matrix(block, pen, width)
        case OrgChart():
            return tree(block, pen, width)
        case Chart(kind="bars"):
            return bars(block, pen, width)
        case Chart(kind="lines"):
            return lines(block, pen, width)
        case Chart(kind="stacked"):
            return stacked(block, pen, width)
        case _:
            return flat_bars(block, pen, width)
