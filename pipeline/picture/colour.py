"""Pixels of any kind as eight bits of sRGB, on the ground that they were seen on."""

from __future__ import annotations

import io
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from pipeline.picture.value import Unusable

if TYPE_CHECKING:
    from PIL import Image

_PROFILE: Final = 4 * 2**20  # bytes; larger is none
_DEEP: Final = ("I;16", "I;16L", "I;16B", "I;16N")
_PLAIN: Final = frozenset({"L", "LA", "RGB", "RGBA", "CMYK", "LAB"})


def plain(image: Image.Image) -> Image.Image:
    """Return a picture in eight bits a channel and without palette; its colours are still its own."""
    mode, see_through = image.mode, "transparency" in image.info
    if mode in _DEEP:
        return image.convert("I").point(lambda value: value * (1 / 256) + 0).convert("L")
    if mode in {"I", "F"}:
        raise Unusable("ovanlig", "Bilden har ett färgdjup som inte kan användas.")
    if see_through and mode in {"L", "RGB", "1", "P"}:
        return _with_profile(image.convert("RGBA"), image)
    if mode in _PLAIN:
        return image
    return _with_profile(
        image.convert("RGBA" if "A" in image.getbands() or mode in {"PA", "RGBa"} else "RGB"), image
    )


def _with_profile(image: Image.Image, source: Image.Image) -> Image.Image:
    profile = source.info.get("icc_profile")
    image.info = {"icc_profile": profile} if profile else {}
    return image


def srgb(image: Image.Image) -> Image.Image:
    """Return a plain picture as RGBA in sRGB, by its profile when that fits it."""
    from PIL import Image as Pillow  # noqa: PLC0415 - loaded when there is a picture

    alpha = image.getchannel("A") if "A" in image.getbands() and image.mode != "LAB" else None
    flat = image.convert({"RGBA": "RGB", "LA": "L"}.get(image.mode, image.mode)) if alpha else image
    done = _by_profile(flat, image.info.get("icc_profile")) or flat.convert("RGB")
    result = done.convert("RGBA")
    result.putalpha(alpha if alpha is not None else Pillow.new("L", image.size, 255))
    result.info = {}
    return result


def _by_profile(image: Image.Image, profile: object) -> Image.Image | None:
    """Return a picture brought to sRGB, None when its profile is none, broken, or of another kind of colours."""
    from PIL import ImageCms  # noqa: PLC0415 - as above

    with suppress(Exception):
        if image.mode == "LAB":
            own = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        elif isinstance(profile, bytes) and 0 < len(profile) <= _PROFILE:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        else:
            return None
        to = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
        return ImageCms.profileToProfile(image, own, to, outputMode="RGB")
    return None


def grounded(image: Image.Image, ground: tuple[int, int, int] = (255, 255, 255)) -> Image.Image:
    """Return an RGBA picture as RGB on a ground: white, as the paper that it was seen on."""
    from PIL import Image as Pillow  # noqa: PLC0415 - as above

    below = Pillow.new("RGB", image.size, ground)
    below.paste(image, mask=image.getchannel("A"))
    return below
