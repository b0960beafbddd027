"""Pictures that a writer has grouped: they are one picture, as it is seen. A group with figures in it cannot be shown, and is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from lxml import etree

from pipeline.picture.composed import Box, composed
from pipeline.picture.shown import Show, finished, shown
from pipeline.picture.value import Normal, Unusable
from pipeline.read.word_drawing import PIC, WPG, WPS, A, Blip, blip_of, number, placed

_MOST: Final = 60  # pictures of one group
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NO_PICTURE: Final = frozenset({f"{WPG}cNvPr", f"{WPG}cNvGrpSpPr", f"{WPG}grpSpPr", f"{WPG}extLst"})
Read = Callable[[Blip], bytes]


@dataclass(frozen=True, slots=True)
class _Lying:
    """Something of a group in its place: a picture, or words (None) that are read elsewhere."""

    blip: Blip | None
    box: Box

    @property
    def around(self) -> Box:
        """Return the box that it fills when it is turned."""
        return self.box.turned(self.blip.show.turn if self.blip else 0.0)


@dataclass(frozen=True, slots=True)
class _Scale:
    """How the measure inside a group becomes that outside it."""

    left: float = 0.0
    top: float = 0.0
    across: float = 1.0
    down: float = 1.0

    def box(self, node: etree._Element) -> Box:
        """Return where an ``a:xfrm`` puts something."""
        left, top, width, height = _measures(node, "off", "ext")
        return Box(
            self.left + left * self.across,
            self.top + top * self.down,
            width * self.across,
            height * self.down,
        )


def grouped(group: etree._Element, read: Read) -> tuple[Normal, str]:
    """Return a group as one picture, and the alternative text of a picture in it; raises ``Unusable``. ``read`` gives a picture's bytes."""
    look = group.find(f"{WPG}grpSpPr/{A}xfrm")
    turn, flip = placed(look)
    lying = list(_lying(group, _Scale(), turns=True))
    pictures = [one for one in lying if one.blip]
    words = [one.box for one in lying if not one.blip]
    if (
        not pictures
        or len(pictures) > _MOST
        or any(one.around.meets(box) for one in pictures for box in words)
    ):
        raise _figures()
    if min(min(one.box.width, one.box.height) for one in pictures) <= 0:
        raise _figures()
    laid = [
        (shown(read(one.blip), replace(one.blip.show, frame=one.box.measures)), one.around)
        for one in pictures
        if one.blip
    ]
    alt = next((one.blip.alt for one in pictures if one.blip and one.blip.alt), "")
    return finished(composed(laid, Show(turn=turn, flip=flip))), alt


def _figures() -> Unusable:
    return Unusable(
        "grupp med figurer",
        "Bilden ligger i en grupp med figurer som inte kan ritas och tas inte med.",
        "Dela upp gruppen, eller spara den som bild (högerklicka, Spara som bild) och infoga den igen.",
    )


def _lying(group: etree._Element, outer: _Scale, *, turns: bool = False) -> Iterator[_Lying]:
    """Yield what lies in a group and in groups inside it; raises ``Unusable`` for what cannot be shown."""
    look = group.find(f"{WPG}grpSpPr/{A}xfrm")
    if look is None:
        raise _figures()
    if not turns and placed(look) != (0.0, (False, False)):
        raise _figures()
    scale = _inside(look, outer)
    for child in group:
        if not isinstance(child.tag, str) or child.tag in _NO_PICTURE:
            continue
        if child.tag in {f"{WPG}grpSp", f"{WPG}wgp"}:
            yield from _lying(child, scale)
            continue
        place = next(child.iter(f"{A}xfrm"), None)
        if place is None:
            raise _figures()
        if child.tag == f"{PIC}pic" or (child.tag == f"{WPS}wsp" and _filled(child)):
            yield _Lying(blip_of(child), scale.box(place))
        elif child.tag == f"{WPS}wsp" and any((text.text or "").strip() for text in child.iter(f"{_W}t")):
            yield _Lying(None, scale.box(place))
        else:
            raise _figures()


def _filled(shape: etree._Element) -> bool:
    return shape.find(f"{WPS}spPr/{A}blipFill") is not None and next(shape.iter(f"{_W}t"), None) is None


def _inside(look: etree._Element, outer: _Scale) -> _Scale:
    """Return the scale of what lies in a group."""
    left, top, width, height = _measures(look, "off", "ext")
    inner = _measures(look, "chOff", "chExt")
    across = outer.across * width / inner[2] if inner[2] > 0 else outer.across
    down = outer.down * height / inner[3] if inner[3] > 0 else outer.down
    return _Scale(
        outer.left + left * outer.across - inner[0] * across,
        outer.top + top * outer.down - inner[1] * down,
        across,
        down,
    )


def _measures(look: etree._Element, offset: str, extent: str) -> tuple[int, int, int, int]:
    off, ext = look.find(f"{A}{offset}"), look.find(f"{A}{extent}")
    at = (number(off.get("x")), number(off.get("y"))) if off is not None else (0, 0)
    size = (number(ext.get("cx")), number(ext.get("cy"))) if ext is not None else (0, 0)
    return *at, *size
