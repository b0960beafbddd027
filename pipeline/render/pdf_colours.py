"""The municipality's three colours as the palette of a printed report: mixes, and text colours that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.view import Profile

INK: Final = "#1b2326"
WHITE: Final = "#ffffff"
LINEAR_BELOW: Final = 0.04045  # of sRGB
READABLE: Final = 4.5  # WCAG 2.1, 1.4.3


def rgb(colour: str) -> tuple[int, int, int]:
    """Return the channels of ``#rrggbb``, 0–255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(one: str, other: str, share: float) -> str:
    """Return ``one`` with a share (0–1) of ``other`` in it."""
    pairs = zip(rgb(one), rgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG."""
    linear = [
        c / 12.92 if c <= LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4
        for c in (v / 255 for v in rgb(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG, 1–21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def on(colour: str) -> str:
    """Return the text colour, white or ink, that reads best on a colour."""
    return WHITE if contrast(WHITE, colour) >= contrast(INK, colour) else INK


def readable(colour: str, ground: str = WHITE) -> str:
    """Return the colour, darkened until it can be read as text on the ground."""
    for step in range(21):
        darker = mix(colour, INK, step / 20)
        if contrast(darker, ground) >= READABLE:
            return darker
    return INK


def _warm(colour: str) -> bool:
    red, green, blue = rgb(colour)
    return red > blue and red > green


def palette(profile: Profile) -> dict[str, str]:
    """Return the colours a style sheet uses, by name."""
    primary, accent, tint = profile.primary, profile.accent, profile.tint
    return {
        "ink": INK,
        "primary": primary,
        "on-primary": on(primary),
        "primary-text": readable(primary),
        "primary-dark": mix(primary, "#000000", 0.28),
        "primary-soft": mix(primary, WHITE, 0.72),
        "accent": accent,
        "on-accent": on(accent),
        "accent-text": readable(accent),
        "tint": tint,
        "tint-line": mix(tint, primary, 0.25),
        "muted": readable(mix(INK, tint, 0.32), tint),
        "sun": accent if _warm(accent) else mix(primary, WHITE, 0.85),
    }


def shades(profile: Profile) -> list[str]:
    """Return six colours of the motif, from dark to light."""
    primary = profile.primary
    return [
        mix(primary, "#000000", 0.38),
        mix(primary, "#000000", 0.18),
        mix(primary, WHITE, 0.16),
        mix(primary, WHITE, 0.32),
        mix(primary, WHITE, 0.5),
        mix(primary, WHITE, 0.72),
    ]
