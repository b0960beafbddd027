"""Lets the parts of a joined file share what each brought a copy of: colour profiles and fonts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, cast

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from pipeline.render.pdf import truetype
from pipeline.render.pdf.fonts import to_unicode

_PAIR: Final = 2  # [/ICCBased profile]
_TO_UNICODE: Final = re.compile(rb"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]+)>")


def share_profiles(pdf: Pdf) -> None:
    """Let equal colour profiles be one object."""
    seen: dict[bytes, Object] = {}
    profiles: dict[tuple[int, int], Object] = {}
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and "/N" in item and "/Type" not in item:
            digest = hashlib.sha256(item.read_raw_bytes()).digest()
            profiles[item.objgen] = seen.setdefault(digest, item)
    for item in pdf.objects:
        if isinstance(item, Dictionary):
            for value in item.values():
                _redirect(value, profiles)


def _redirect(value: Any, profiles: Mapping[tuple[int, int], Object]) -> None:
    if isinstance(value, Array) and len(value) == _PAIR and value[0] == Name.ICCBased:
        value[1] = profiles.get(value[1].objgen, value[1])


def share_fonts(pdf: Pdf) -> None:
    """Let the subsets of one font be one font: the parts' subsets keep the glyph numbers of the whole font."""
    groups: dict[str, list[Any]] = {}
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Subtype") == Name.Type0 and _can_merge(item):
            groups.setdefault(str(item.BaseFont), []).append(item)
    for fonts in groups.values():
        if len(fonts) > 1:
            _merge(pdf, fonts)


def _can_merge(font: Any) -> bool:
    below = font.DescendantFonts[0]
    return font.get("/Encoding") == Name("/Identity-H") and "/FontFile2" in below.FontDescriptor


def _merge(pdf: Pdf, fonts: Sequence[Any]) -> None:
    first = fonts[0]
    below = first.DescendantFonts[0]
    descriptor = below.FontDescriptor
    descriptors = [font.DescendantFonts[0].FontDescriptor for font in fonts]
    widths = [_widths(font) for font in fonts]
    file = truetype.merge([item.FontFile2.read_bytes() for item in descriptors], widths)
    descriptor.FontFile2 = pdf.make_stream(file, Length1=len(file))
    descriptor.FontBBox = Array(_bounds(descriptors))
    below.W = _width_array({glyph: wide for part in widths for glyph, wide in part.items()})
    first.ToUnicode = pdf.make_stream(
        to_unicode(_texts(font.ToUnicode.read_bytes() for font in fonts).items())
    )
    for font in fonts[1:]:
        font.DescendantFonts = first.DescendantFonts
        font.ToUnicode = first.ToUnicode


def _bounds(descriptors: Iterable[Any]) -> list[int]:
    rows = [[round(float(edge)) for edge in item.FontBBox] for item in descriptors]
    left, low, right, high = zip(*rows, strict=True)
    return [min(left), min(low), max(right), max(high)]


def _widths(font: Any) -> dict[int, int]:
    """Return the width of every glyph that a font's text uses."""
    flat = list(cast("Iterable[Any]", font.DescendantFonts[0].W))
    pairs = zip(flat[::2], flat[1::2], strict=True)
    return {int(start) + n: int(width) for start, run in pairs for n, width in enumerate(run)}


def _width_array(widths: Mapping[int, int]) -> Array:
    """Return /W: runs of neighbours together."""
    joined: list[Any] = []
    for glyph in sorted(widths):
        if glyph - 1 not in widths:
            joined += [glyph, Array()]
        joined[-1].append(widths[glyph])
    return Array(joined)


def _texts(maps: Iterable[bytes]) -> dict[bytes, bytes]:
    """Return what each glyph is read as; what the first part calls a glyph holds for all."""
    texts: dict[bytes, bytes] = {}
    for data in maps:
        for glyph, text in _TO_UNICODE.findall(data.partition(b"endcodespacerange")[2]):
            texts.setdefault(glyph.lower(), text.lower())
    return texts
