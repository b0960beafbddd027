"""Colours as #rrggbb: mixes, and contrast as WCAG defines it."""

from __future__ import annotations

import colorsys
from typing import Final

WHITE: Final = "#ffffff"
BLACK: Final = "#000000"
READABLE: Final = 4.5  # the least contrast of text, WCAG 2.1, 1.4.3
GRAPHIC: Final = 3.0  # of what is drawn, 1.4.11
_TINT: Final = 0.89  # how much white there is in a tint
_LINEAR: Final = 0.04045  # below it sRGB is a straight line


def luminance(colour: str) -> float:
    """Return the relative luminance (0–1) of #rrggbb, as WCAG defines it."""
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the contrast (1–21) between two colours, as WCAG defines it."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def mix(first: str, second: str, share: float) -> str:
    """Return a colour between two; ``share`` (0–1) is how much there is of the second."""
    pairs = ((int(first[n : n + 2], 16), int(second[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def tinted(colour: str) -> str:
    """Return the tint of a colour, for bands and sums on which the colour itself is written."""
    return mix(colour, WHITE, _TINT)


def toward(colour: str, other: str, against: str, ratio: float) -> str:
    """Return the colour mixed with another only as much as it takes to reach a contrast against a third."""
    for step in range(41):
        found = mix(colour, other, step / 40)
        if contrast(found, against) >= ratio:
            return found
    return other


def lighter(colour: str, against: str, ratio: float) -> str:
    """Return the colour made lighter, in its own hue, only as much as it takes to reach a contrast on a dark ground."""
    hue, light, rich = colorsys.rgb_to_hls(*(int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)))
    for step in range(41):
        parts = colorsys.hls_to_rgb(hue, light + (1 - light) * step / 40, rich)
        found = "#" + "".join(f"{round(part * 255):02x}" for part in parts)
        if contrast(found, against) >= ratio:
            return found
    return WHITE


def lightest(colour: str, ratio: float = GRAPHIC) -> str:
    """Return the lightest tone of a colour that still has a contrast against white."""
    found = dark = toward(colour, BLACK, WHITE, ratio)
    for step in range(41):
        tone = mix(dark, WHITE, step / 40)
        if contrast(tone, WHITE) < ratio:
            break
        found = tone
    return found
