"""Writes a finished picture: JPEG where it is a photograph, else PNG; pixels only, and the same bytes each time."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from pipeline.picture.value import JPEG, PNG, Normal

if TYPE_CHECKING:
    from PIL import Image

_QUALITY: Final = 90
_HEAVY: Final = 1_000_000  # bytes: a larger PNG is likely to be a photograph


def written(image: Image.Image, *, photo: bool) -> Normal:
    """Return an RGB picture written; ``photo`` says that it came as one. A PNG that is heavy is written as a photograph too if that halves it."""
    if photo:
        return Normal(_jpeg(image), JPEG, *image.size)
    data = png(image)
    if len(data) > _HEAVY:
        lighter = _jpeg(image)
        if len(lighter) * 2 < len(data):
            return Normal(lighter, JPEG, *image.size)
    return Normal(data, PNG, *image.size)


def png(image: Image.Image) -> bytes:
    """Return a picture as PNG, with nothing beside its pixels."""
    out = io.BytesIO()
    image.info = {}
    image.save(out, "PNG", compress_level=7)
    return out.getvalue()


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.info = {}
    image.save(out, "JPEG", quality=_QUALITY, subsampling=0, optimize=True)
    return out.getvalue()
