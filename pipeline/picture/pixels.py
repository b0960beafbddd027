"""A picture of pixels that keeps what is see-through in it: a logotype stands on colours too, and a picture inside a drawing on others."""

from __future__ import annotations

from typing import Final

from pipeline.picture.colour import grounded, plain, srgb
from pipeline.picture.raster import by_camera, opened
from pipeline.picture.value import LONGEST, PNG, Normal
from pipeline.picture.written import png

_SOLID: Final = (255, 255)


def pixels(data: bytes) -> Normal:
    """Return pixels upright, in sRGB, no larger than print needs and as see-through as they were; raises ``Unusable``."""
    from PIL import Image  # noqa: PLC0415 - loaded when there is a picture

    file = opened(data)
    whole = by_camera(plain(file.image), file.orientation)
    scale = min(1.0, LONGEST / whole.width, LONGEST / whole.height)
    size = max(1, round(whole.width * scale)), max(1, round(whole.height * scale))
    smaller = whole
    if size != whole.size:
        smaller = whole.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
        smaller.info = whole.info
    done = srgb(smaller)
    return Normal(
        png(grounded(done) if done.getchannel("A").getextrema() == _SOLID else done), PNG, *done.size
    )
