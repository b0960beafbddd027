"""The outline that a picture is cut out by: Word's picture shapes, and paths drawn by hand.

A shape that is not known here cannot be shown as the writer saw it: that is told, and the picture is not used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.picture.value import Unusable

if TYPE_CHECKING:
    from PIL import Image

Point = tuple[float, float]
_FINE: Final = 4  # a mask is drawn so many times larger, so that its edge is smooth
_LARGEST_MASK: Final = 4000
_STEPS: Final = 24  # of a curve
_WHOLE: Final = frozenset({"", "rect", "flowChartProcess", "actionButtonBlank"})
_ROUND: Final = {  # corners that are round, and the usual radius as a share of the shorter side
    "roundRect": ((True, True, True, True), 16667),
    "round1Rect": ((False, True, False, False), 16667),
    "round2SameRect": ((True, True, False, False), 16667),
    "round2DiagRect": ((True, False, True, False), 16667),
    "flowChartAlternateProcess": ((True, True, True, True), 16667),
}
_CUT: Final = {  # corners that are cut off
    "snip1Rect": ((False, True, False, False), 16667),
    "snip2SameRect": ((True, True, False, False), 16667),
    "snip2DiagRect": ((False, True, False, True), 16667),
    "octagon": ((True, True, True, True), 29289),
}
_POLYGONS: Final = {
    "diamond": ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)),
    "flowChartDecision": ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)),
    "rtTriangle": ((0, 0), (1, 1), (0, 1)),
}
_ELLIPSES: Final = frozenset({"ellipse", "flowChartConnector"})


@dataclass(frozen=True, slots=True)
class Outline:
    """A shape by its name with its adjustments (hundred thousandths), or paths drawn by hand in a frame of 1 by 1."""

    name: str = ""
    adjusted: tuple[int, ...] = ()
    paths: tuple[tuple[Point, ...], ...] = ()


WHOLE: Final = Outline()


def mask(outline: Outline, size: tuple[int, int]) -> Image.Image | None:
    """Return what of a frame lies inside an outline, None when all does; raises ``Unusable`` for a shape that is not known."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - loaded when there is a picture

    if outline.name in _WHOLE and not outline.paths:
        return None
    fine = max(1, min(_FINE, _LARGEST_MASK // max(size)))
    width, height = size[0] * fine, size[1] * fine
    drawn = Image.new("L", (width, height), 0)
    pen = ImageDraw.Draw(drawn)
    if outline.name in _ELLIPSES:
        pen.ellipse((0, 0, width - 1, height - 1), fill=255)
    elif outline.name in _ROUND:
        corners, radius = _corners(_ROUND, outline, width, height)
        if radius >= 1:
            pen.rounded_rectangle((0, 0, width - 1, height - 1), radius, fill=255, corners=corners)
        else:
            pen.rectangle((0, 0, width, height), fill=255)
    else:
        for path in _polygons(outline, width, height):
            pen.polygon([(x * width, y * height) for x, y in path], fill=255)
    return drawn.resize(size, Image.Resampling.BOX) if fine > 1 else drawn


def _corners(
    known: dict[str, tuple[tuple[bool, bool, bool, bool], int]], outline: Outline, width: int, height: int
) -> tuple[tuple[bool, bool, bool, bool], float]:
    """Return which corners (from top left, clockwise) are not square, and how much of a side they take in pixels.

    A shape of two pairs has two adjustments; one that sets both pairs cannot be told by this table and is refused.
    """
    corners, usual = known[outline.name]
    if any(outline.adjusted[1:]):
        raise unknown_shape()
    share = outline.adjusted[0] if outline.adjusted else usual
    return corners, min(max(share, 0), 50_000) / 100_000 * min(width, height)


def _polygons(outline: Outline, width: int, height: int) -> Sequence[Sequence[Point]]:
    if outline.paths:
        return outline.paths
    if outline.name in _POLYGONS and not outline.adjusted:
        return (_POLYGONS[outline.name],)
    if outline.name == "triangle":
        return (((outline.adjusted[0] / 100_000 if outline.adjusted else 0.5, 0), (1, 1), (0, 1)),)
    if outline.name in _CUT:
        corners, side = _corners(_CUT, outline, width, height)
        return (tuple(_cut(corners, side / width, side / height)),)
    raise unknown_shape()


def _cut(corners: tuple[bool, bool, bool, bool], x: float, y: float) -> Sequence[Point]:
    """Return the points of a frame whose corners (from top left, clockwise) are cut off."""
    top_left, top_right, low_right, low_left = corners
    points: list[Point] = []
    points += [(0, y), (x, 0)] if top_left else [(0, 0)]
    points += [(1 - x, 0), (1, y)] if top_right else [(1, 0)]
    points += [(1, 1 - y), (1 - x, 1)] if low_right else [(1, 1)]
    points += [(x, 1), (0, 1 - y)] if low_left else [(0, 1)]
    return points


def curve(points: Sequence[Point]) -> list[Point]:
    """Return points on a curve of two or three degrees, its first point not among them."""
    found: list[Point] = []
    for step in range(1, _STEPS + 1):
        left, at = list(points), step / _STEPS
        while len(left) > 1:
            left = [(a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at) for a, b in pairwise(left)]
        found.append(left[0])
    return found


def unknown_shape() -> Unusable:
    """Return what is told of a picture that is cut out by a shape that cannot be drawn."""
    return Unusable(
        "beskuren till en form",
        "Bilden är beskuren till en form som inte kan återges och tas inte med.",
        "Välj Bildformat > Beskär > Beskär efter form > Rektangel, eller spara bilden som den ser ut och infoga den igen.",
    )
