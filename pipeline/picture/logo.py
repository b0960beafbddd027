"""A municipality's logotype, opened once: a drawing written anew, or pixels."""

from __future__ import annotations

from pipeline.picture.kinds import kind_of
from pipeline.picture.pixels import pixels
from pipeline.picture.svg import safe
from pipeline.picture.value import SVG, Normal


def logo(data: bytes) -> tuple[Normal, tuple[str, ...]]:
    """Return a logotype as every edition shows it, and what of it had to be left out; raises ``Unusable``."""
    if kind_of(data) != "SVG":
        return pixels(data), ()
    drawing = safe(data)
    return Normal(drawing.data, SVG, round(drawing.width), round(drawing.height)), drawing.lost
