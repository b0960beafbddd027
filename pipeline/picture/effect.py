"""What a writer has done to a picture's colours in Word, done again; what cannot be done is told, and the picture not used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pipeline.picture.value import Unusable

if TYPE_CHECKING:
    from PIL import Image

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Effect:
    """A change of colours: its kind, its shares (light and contrast, opacity, threshold), and the colours of a picture in two."""

    kind: Literal["grey", "light", "opacity", "two-level", "two colours"]
    shares: tuple[float, ...] = ()
    colours: tuple[Colour, ...] = ()


def coloured(image: Image.Image, effects: tuple[Effect, ...]) -> Image.Image:
    """Return an RGBA picture with its colours changed, in order."""
    for effect in effects:
        alpha, flat = image.getchannel("A"), image.convert("RGB")
        if effect.kind == "opacity":
            share = min(max(effect.shares[0], 0.0), 1.0)
            alpha = alpha.point([round(value * share) for value in range(256)])
        else:
            flat = _changed(flat, effect)
        image = flat.convert("RGBA")
        image.putalpha(alpha)
    return image


def _changed(image: Image.Image, effect: Effect) -> Image.Image:
    from PIL import ImageOps  # noqa: PLC0415 - loaded when there is a picture

    grey = image.convert("L")
    if effect.kind == "light":
        light, contrast = effect.shares
        steep = 1 + contrast if contrast < 0 else 1 / max(1 - contrast, 1 / 255)
        steps = [(value / 255 + light - 0.5) * steep + 0.5 for value in range(256)]
        return image.point([round(min(max(step, 0.0), 1.0) * 255) for step in steps] * 3)
    if effect.kind == "two-level":
        return grey.point([255 if value >= effect.shares[0] * 255 else 0 for value in range(256)]).convert(
            "RGB"
        )
    if effect.kind == "two colours":
        return ImageOps.colorize(grey, effect.colours[0], effect.colours[1])
    return grey.convert("RGB")


def unknown_effect() -> Unusable:
    """Return what is told of a picture whose colours cannot be shown as the writer sees them."""
    return Unusable(
        "omfärgad",
        "Bilden är omfärgad i Word på ett sätt som inte kan återges och tas inte med.",
        "Välj Bildformat > Återställ bild, eller spara bilden som den ser ut och infoga den igen som PNG eller JPEG.",
    )
