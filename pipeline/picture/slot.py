"""A picture chosen for a place in the reports: a drawing as it is, or pixels in sRGB no finer than print needs."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pipeline.colour import READABLE, WHITE, contrast
from pipeline.picture.kinds import kind_of
from pipeline.picture.shown import Show, finished, shown
from pipeline.picture.svg import Drawing, painted, safe
from pipeline.picture.value import SVG, Normal, Unusable

if TYPE_CHECKING:
    from PIL import Image

PRINTED: Final = 2600  # pixels of the longest side of a whole page: 310 across, 220 down to the inch
_UNEVEN: Final = (
    b"Gradient",
    b"<mask",
    b"<pattern",
)  # what the layout engine draws otherwise than other programs
_PRINTED: Final = Show(longest=PRINTED)
_LOOKED_AT: Final = 150  # pixels of the longest side of a drawing that is only measured
_ACROSS, _DOWN, _ABOVE = 6, 15, 6  # the fields that a picture is measured in


@dataclass(frozen=True, slots=True)
class Chosen:
    """A picture for a place, what of it had to be left out, and whether white words can be read on its upper part."""

    picture: Normal
    lost: tuple[str, ...] = ()
    dark_above: bool = False


@lru_cache(maxsize=64)
def chosen(data: bytes) -> Chosen:
    """Return a picture as every edition shows it; raises ``Unusable``. Words in a drawing are refused: nobody who cannot see them reads them."""
    if kind_of(data) != "SVG":
        found = shown(data, _PRINTED)
        return Chosen(finished(found, longest=PRINTED), (), _dark(found.image))
    drawing = safe(data)
    if drawing.words:
        raise Unusable(
            "med text",
            "Bilden innehåller text, som den som inte ser bilden inte kan läsa.",
            "Ta bort texten ur bilden, eller gör den till former om den hör till motivet, och skriv den som bildtext.",
        )
    dark = _dark(_opened(painted(drawing, _LOOKED_AT)))
    if any(sign in drawing.data for sign in _UNEVEN):
        return Chosen(finished(shown(painted(drawing), _PRINTED), longest=PRINTED), drawing.lost, dark)
    return Chosen(Normal(drawing.data, SVG, *_size(drawing)), drawing.lost, dark)


def as_pixels(picture: Normal) -> bytes:
    """Return a chosen picture as PNG or JPEG, for a format that shows no drawings."""
    return painted(safe(picture.data)) if picture.mime == SVG else picture.data


def _size(drawing: Drawing) -> tuple[int, int]:
    return max(1, round(drawing.width)), max(1, round(drawing.height))


def _opened(data: bytes) -> Image.Image:
    from PIL import Image  # noqa: PLC0415 - loaded when there is a picture

    return Image.open(io.BytesIO(data)).convert("RGB")


def _dark(image: Image.Image) -> bool:
    """Tell whether white words can be read on the mean colour of every part of a picture's upper 40 per cent."""
    small = image.convert("RGB").resize((_ACROSS, _DOWN))
    dots = small.tobytes()[: 3 * _ACROSS * _ABOVE]
    colours = ("#" + dots[at : at + 3].hex() for at in range(0, len(dots), 3))
    return all(contrast(WHITE, colour) >= READABLE for colour in colours)
