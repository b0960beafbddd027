"""The municipality's three colours as the palette of a printed report: mixes, and text colours that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.colour import BLACK, READABLE, WHITE, contrast, mix, tinted, toward
from pipeline.render.look.judged import INK, judged

if TYPE_CHECKING:
    from pipeline.view import Profile


def on(colour: str) -> str:
    """Return the text colour, white or ink, that reads best on a colour."""
    return WHITE if contrast(WHITE, colour) >= contrast(INK, colour) else INK


def readable(colour: str, ground: str = WHITE) -> str:
    """Return the colour, darkened until it can be read as text on the ground."""
    return toward(colour, INK, ground, READABLE)


def _warm(colour: str) -> bool:
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return red > blue and red > green


def coloured(profile: Profile, hue: int) -> tuple[str, str]:
    """Return the colour and the tint of a part of a report: 1 is the main colour, 2 and up are the profile's colours of parts."""
    if hue == 1:
        return profile.primary, profile.tint
    colour = profile.parts[(hue - 2) % len(profile.parts)]
    return colour, tinted(colour)


def palette(profile: Profile, hue: int = 1) -> dict[str, str]:
    """Return the colours a style sheet uses, by name; ``part`` and its tint are those of a part of the report (``hue``)."""
    primary, accent, tint = profile.primary, profile.accent, profile.tint
    part, part_tint = coloured(profile, hue)
    return {
        "ink": INK,
        "primary": primary,
        "on-primary": on(primary),
        "primary-text": readable(primary),
        "primary-dark": mix(primary, BLACK, 0.28),
        "primary-soft": mix(primary, WHITE, 0.72),
        "accent": accent,
        "on-accent": on(accent),
        "accent-text": readable(accent),
        "tint": tint,
        "tint-line": mix(tint, primary, 0.25),
        "now": primary,
        **judged(),
        "part": readable(part, part_tint),
        "part-tint": part_tint,
        "part-rule": mix(part_tint, part, 0.25),
        "sun": accent if _warm(accent) else mix(primary, WHITE, 0.85),
    }


def shades(profile: Profile, colour: str = "") -> list[str]:
    """Return six colours of the motif, from dark to light: of the main colour, or of another."""
    primary = colour or profile.primary
    return [
        mix(primary, BLACK, 0.38),
        mix(primary, BLACK, 0.18),
        mix(primary, WHITE, 0.16),
        mix(primary, WHITE, 0.32),
        mix(primary, WHITE, 0.5),
        mix(primary, WHITE, 0.72),
    ]
