"""Colours: contrast as WCAG defines it, and the palette of drawings made from a municipality's profile."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass
from typing import Final

from pipeline.view import Profile

WHITE: Final = "#ffffff"
_BLACK: Final = "#000000"
_LINEAR: Final = 0.04045  # below it sRGB is a straight line
_GRAPHIC: Final = 3.0  # WCAG 1.4.11


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


def lightest(colour: str, ratio: float = _GRAPHIC) -> str:
    """Return the lightest tone of a colour that still has a contrast against white."""
    found = dark = toward(colour, _BLACK, WHITE, ratio)
    for step in range(41):
        tone = mix(dark, WHITE, step / 40)
        if contrast(tone, WHITE) < ratio:
            break
        found = tone
    return found


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of drawings: text, rules, and the series ``s0``… in the order they are used."""

    colours: dict[str, str]

    @staticmethod
    def of(profile: Profile, *, dark: bool = False) -> Palette:
        """Return the palette of a profile, on white or on a dark page; every series has a contrast of 3:1 or more."""
        paper, far = ("#14191b", WHITE) if dark else (WHITE, _BLACK)
        first = lighter(profile.primary, paper, 6.5) if dark else toward(profile.primary, far, paper, 4.5)
        second = (
            toward(mix(profile.primary, paper, 0.5), far, paper, 3.4)
            if dark
            else lightest(profile.primary, 3.15)
        )
        accent = lighter(profile.accent, paper, 4.6) if dark else toward(profile.accent, far, paper, 4.6)
        return Palette(
            {
                "paper": paper,
                "ink": "#eef2f2" if dark else "#1b2224",
                "muted": "#b4bfc2" if dark else "#566166",
                "grid": "#3a4549" if dark else "#d3dadc",
                "base": "#8a979b" if dark else "#6b7679",
                "s0": first,
                "s1": second,
                "s2": accent,
                "s3": "#9aa7ab" if dark else "#7f8a8e",
                "s4": toward(mix(profile.accent, profile.primary, 0.5), far, paper, 3.2),
                "dark": _BLACK if not dark or contrast(second, _BLACK) > contrast(second, WHITE) else WHITE,
                "tint": "#222b2e" if dark else profile.tint,
            }
        )

    def __getitem__(self, role: str) -> str:
        return self.colours[role]
