"""How a picture of Word's older kind (VML) is shown: cropping, turning and colours in attributes and in a style."""

from __future__ import annotations

import math
import re
from typing import Final

from lxml import etree

from pipeline.picture.effect import Effect, unknown_effect
from pipeline.picture.shown import Show, Sides
from pipeline.read.word_drawing import Blip, R

V: Final = "{urn:schemas-microsoft-com:vml}"
O: Final = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the prefix that it has in files
_FIXED: Final = 65536  # a share may be written in parts of it: 32768f is a half
_ANGLE: Final = re.compile(r"(-?[\d.]+)(fd)?")
_LENGTH: Final = re.compile(r"([\d.]+)(pt|in|cm|mm|px|pc|)")
_POINTS: Final = {"": 0.75, "px": 0.75, "pt": 1.0, "pc": 12.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4}
_TRUE: Final = frozenset({"t", "true", "1"})
_COLOURS: Final = frozenset({"gain", "blacklevel", "gamma", "chromakey", "embosscolor", "recolortarget"})
"""Attributes that change colours in a way that is not done again here."""


def vml_blip(data: etree._Element) -> Blip:
    """Return the picture that a ``v:imagedata`` shows; raises ``Unusable`` when its colours are changed in a way we cannot show."""
    if any(data.get(name) for name in _COLOURS):
        raise unknown_effect()
    shape = data.getparent()
    style = styled(shape)
    effects = (
        *((Effect("grey"),) if data.get("grayscale") in _TRUE else ()),
        *((Effect("two-level", (0.5,)),) if data.get("bilevel") in _TRUE else ()),
    )
    flip = style.get("flip", "")
    show = Show(
        _sides(data),
        frame=(_points(style.get("width", "")), _points(style.get("height", ""))),
        turn=_angle(style.get("rotation", "")),
        flip=("x" in flip, "y" in flip),
        effects=effects,
    )
    alt = shape.get("alt", "") if shape is not None else ""
    return Blip(
        data.get(f"{R}id", ""), data.get(f"{R}href", "") or data.get(f"{O}href", ""), "", show, alt.strip()
    )


def styled(shape: etree._Element | None) -> dict[str, str]:
    """Return what a shape's style sets, by name."""
    words = shape.get("style", "") if shape is not None else ""
    pairs = (one.partition(":") for one in words.split(";"))
    return {name.strip().lower(): value.strip().lower() for name, _, value in pairs}


def _sides(data: etree._Element) -> Sides:
    left, top, right, bottom = (
        _share(data.get(f"crop{side}")) for side in ("left", "top", "right", "bottom")
    )
    return left, top, right, bottom


def _share(written: str | None) -> float:
    words = (written or "0").strip().lower()
    value = _float(words.removesuffix("f").removesuffix("%"))
    value /= _FIXED if words.endswith("f") else 100 if words.endswith("%") else 1
    return min(max(value, -100.0), 100.0)


def _angle(written: str) -> float:
    found = _ANGLE.fullmatch(written)
    return _float(found[1]) / (_FIXED if found[2] else 1) if found else 0.0


def _points(written: str) -> int:
    found = _LENGTH.fullmatch(written)
    return round(min(_float(found[1]), 1e6) * _POINTS[found[2]] * 100) if found else 0


def _float(words: str) -> float:
    try:
        value = float(words)
    except ValueError:
        return 0.0
    return value if math.isfinite(value) else 0.0
