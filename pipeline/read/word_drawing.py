"""What a drawing in a Word document is, and how it is shown: cropping, turning, outline and colours as Word writes them (DrawingML)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.picture.effect import Colour, Effect, unknown_effect
from pipeline.picture.outline import Outline, Point, curve, unknown_shape
from pipeline.picture.shown import NONE, Show, Sides
from pipeline.picture.value import Unusable

A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PIC: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
WPG: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_SVG: Final = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip"
_WHOLE: Final = 100_000  # a share is written in thousandths of a per cent
_DEGREE: Final = 60_000  # and an angle in parts of a degree
_UNCHANGED: Final = frozenset({"extLst"})
"""Inside a picture's reference, what changes nothing: effects that Word has already painted into the bytes, and settings of its own."""
_BLACK_AND_WHITE: Final[dict[str, Colour]] = {"black": (0, 0, 0), "white": (255, 255, 255)}


@dataclass(frozen=True, slots=True)
class Blip:
    """A picture in a drawing: the ids of its part, of a link and of its drawing (SVG), and how it is shown."""

    embed: str
    link: str
    svg: str
    show: Show
    alt: str = ""


def blip_of(node: etree._Element, frame: tuple[int, int] = (0, 0)) -> Blip:
    """Return the picture in a ``pic:pic`` or in a shape filled with one; raises ``Unusable`` when it is shown as we cannot show it.

    ``frame`` is the size it is shown in where it says none itself.
    """
    fill = next(node.iter(f"{PIC}blipFill", f"{A}blipFill"), None)
    blip = fill.find(f"{A}blip") if fill is not None else None
    if fill is None or blip is None:
        raise Unusable("tom", "Bilden är tom och tas inte med.", "Infoga bilden igen, eller ta bort den.")
    look = next(node.iterchildren(f"{PIC}spPr", f"{WPS}spPr"), None)
    place = look.find(f"{A}xfrm") if look is not None else None
    size = _size(place) if place is not None else (0, 0)
    turn, flip = placed(place)
    if turn and fill.get("rotWithShape") in {"0", "false"}:
        raise unknown_shape()
    if fill.find(f"{A}tile") is not None:
        raise unknown_shape()
    stretch = fill.find(f"{A}stretch/{A}fillRect")
    show = Show(
        _sides(fill.find(f"{A}srcRect")),
        _sides(stretch),
        size if all(size) else frame,
        turn,
        flip,
        _outline(look),
        tuple(_effects(blip)),
        _ground(look),
    )
    described = node.find(f"{PIC}nvPicPr/{PIC}cNvPr")
    drawing = next(blip.iter(_SVG), None)
    return Blip(
        blip.get(f"{R}embed", ""),
        blip.get(f"{R}link", ""),
        drawing.get(f"{R}embed", "") if drawing is not None else "",
        show,
        (described.get("descr", "") if described is not None else "").strip(),
    )


def _size(placed: etree._Element) -> tuple[int, int]:
    size = placed.find(f"{A}ext")
    if size is None:
        return 0, 0
    width, height = number(size.get("cx")), number(size.get("cy"))
    return (width, height) if width > 0 and height > 0 else (0, 0)


def number(written: str | None) -> int:
    """Return a whole number as it is written, 0 when it is none or out of all reason."""
    try:
        value = int(written or "")
    except ValueError:
        return 0
    return value if abs(value) < 2**31 else 0


def placed(node: etree._Element | None) -> tuple[float, tuple[bool, bool]]:
    """Return how an ``a:xfrm`` turns (degrees clockwise) and flips."""
    if node is None:
        return 0.0, (False, False)
    flip = node.get("flipH") in {"1", "true"}, node.get("flipV") in {"1", "true"}
    return number(node.get("rot")) / _DEGREE, flip


def _share(written: str | None) -> float:
    """Return a share, written in thousandths of a per cent or with a per cent sign."""
    words = (written or "0").strip()
    try:
        value = float(words.removesuffix("%")) / (100 if words.endswith("%") else _WHOLE)
    except ValueError:
        return 0.0
    return min(max(value, -100.0), 100.0) if math.isfinite(value) else 0.0


def _sides(node: etree._Element | None) -> Sides:
    if node is None:
        return NONE
    return _share(node.get("l")), _share(node.get("t")), _share(node.get("r")), _share(node.get("b"))


# -- outline ---------------------------------------------------------------------------------------
def _outline(look: etree._Element | None) -> Outline:
    shape = look.find(f"{A}prstGeom") if look is not None else None
    if shape is not None:
        return Outline(shape.get("prst", ""), tuple(_adjusted(shape)))
    drawn = look.find(f"{A}custGeom") if look is not None else None
    if drawn is None:
        return Outline()
    paths = tuple(path for node in drawn.iter(f"{A}path") for path in _paths(node))
    if not paths:
        raise unknown_shape()
    return Outline("drawn", (), paths)


def _adjusted(shape: etree._Element) -> Iterator[int]:
    for guide in shape.iter(f"{A}gd"):
        words = guide.get("fmla", "").split()
        if len(words) != 2 or words[0] != "val":  # noqa: PLR2004 - ``val 16667``
            raise unknown_shape()
        yield number(words[1])


def _paths(node: etree._Element) -> Iterator[tuple[Point, ...]]:
    """Yield the closed lines of a path in a frame of 1 by 1; one with arcs or reckoned points is a shape that is not known."""
    width, height = number(node.get("w")), number(node.get("h"))
    if width <= 0 or height <= 0:
        raise unknown_shape()
    line: list[Point] = []
    for step in node:
        if not isinstance(step.tag, str):
            continue
        name = step.tag.removeprefix(A)
        points = [_point(point, width, height) for point in step.iterchildren(f"{A}pt")]
        if name == "moveTo" and points:
            if line:
                yield tuple(line)
            line = points[:1]
        elif name == "lnTo" and points and line:
            line.append(points[0])
        elif name in {"cubicBezTo", "quadBezTo"} and points and line:
            line += curve([line[-1], *points])
        elif name != "close":
            raise unknown_shape()
    if line:
        yield tuple(line)


def _point(node: etree._Element, width: int, height: int) -> Point:
    try:
        return int(node.get("x", "")) / width, int(node.get("y", "")) / height
    except ValueError:
        raise unknown_shape() from None


# -- colours ---------------------------------------------------------------------------------------
def _ground(look: etree._Element | None) -> Colour:
    """Return the colour behind a picture that is see-through: white, unless another is written out."""
    colour = look.find(f"{A}solidFill/{A}srgbClr") if look is not None else None
    return _written(colour) or (255, 255, 255)


def _written(colour: etree._Element | None) -> Colour | None:
    """Return a colour that is written out and not changed further."""
    if colour is None or len(colour):
        return None
    value = colour.get("val", "")
    if colour.tag == f"{A}prstClr":
        return _BLACK_AND_WHITE.get(value)
    try:
        return (int(value[:2], 16), int(value[2:4], 16), int(value[4:6], 16)) if len(value) == 6 else None  # noqa: PLR2004 - RRGGBB
    except ValueError:
        return None


def _effects(blip: etree._Element) -> Iterator[Effect]:
    for node in blip:
        if not isinstance(node.tag, str):
            continue
        name = node.tag.removeprefix(A)
        if name in _UNCHANGED or (name == "clrChange" and _white_away(node)):
            continue
        if name == "grayscl":
            yield Effect("grey")
        elif name == "biLevel":
            yield Effect("two-level", (_share(node.get("thresh")),))
        elif name == "lum":
            yield Effect("light", (_share(node.get("bright")), _share(node.get("contrast"))))
        elif name == "alphaModFix":
            yield Effect("opacity", (_share(node.get("amt", "100%")),))
        elif name == "duotone" and len(colours := [found for each in node if (found := _written(each))]) == 2:  # noqa: PLR2004
            yield Effect("two colours", (), tuple(colours))
        else:
            raise unknown_effect()


def _white_away(node: etree._Element) -> bool:
    """Tell whether a change of colour only makes white see-through, which is white on paper."""
    of = node.find(f"{A}clrFrom/{A}srgbClr")
    return (
        of is not None
        and _written(of) == _BLACK_AND_WHITE["white"]
        and next(node.iter(f"{A}alpha"), None) is not None
    )


# -- what a drawing is -----------------------------------------------------------------------------
_KINDS: Final = {
    "chart": "ett diagram",
    "relIds": "SmartArt",
    "wpc": "en rityta med figurer",
    "lockedCanvas": "en rityta med figurer",
    "contentPart": "en anteckning med penna",
    "model3d": "en 3D-modell",
    "wgp": "en grupp av figurer",
    "wsp": "en figur",
    "webVideoPr": "en film",
}
OTHER: Final = "ett diagram, en figur eller SmartArt"


def content(drawing: etree._Element) -> etree._Element | None:
    """Return what a ``w:drawing`` holds: the first element inside its ``a:graphicData``."""
    data = next(drawing.iter(f"{A}graphicData"), None)
    return next((child for child in data if isinstance(child.tag, str)), None) if data is not None else None


def kind(node: etree._Element | None) -> str:
    """Return what a drawing without a picture is called."""
    return _KINDS.get(etree.QName(node).localname, OTHER) if node is not None else OTHER
