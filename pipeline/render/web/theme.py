"""The colours of the web edition, light and dark, made from a municipality's profile so that text always has contrast."""

from __future__ import annotations

from typing import Final

from pipeline.colour import BLACK, WHITE, lighter, mix, toward
from pipeline.render.look.colours import coloured
from pipeline.render.look.judged import FIELDS, INK, MUTED
from pipeline.render.look.palette import Palette
from pipeline.view import Profile

TEXT: Final = 4.6  # a little above WCAG 1.4.3, so that rounding of colours does not matter


def theme(profile: Profile, *, dark: bool) -> dict[str, str]:
    """Return the colours of a page by name: ``paper``, ``ink``, ``link``, ``rule``, ``band`` and so on."""
    return _dark(profile) if dark else _light(profile)


def _light(profile: Profile) -> dict[str, str]:
    tint = mix(profile.tint, WHITE, 0.35)
    raised = mix(profile.tint, WHITE, 0.62)
    primary = toward(profile.primary, BLACK, tint, TEXT + 0.9)
    return {
        "paper": WHITE,
        "raised": raised,
        "tint": tint,
        "ink": INK,
        "muted": toward(MUTED, BLACK, tint, TEXT),
        "rule": "#d3dadc",
        "strong-rule": "#6b7679",
        "link": primary,
        "accent": toward(profile.accent, BLACK, tint, TEXT),
        "band": primary,
        "on-band": WHITE,
        "mark": "#fff3c4",
        "good": FIELDS["good"][0],
        "partly": FIELDS["partly"][0],
        "bad": FIELDS["bad"][0],
        "on-status": FIELDS["good"][1],
        "on-partly": FIELDS["partly"][1],
        "p1": primary,
        **{name: toward(colour, BLACK, tint, TEXT) for name, colour in _parts(profile)},
    }


def _parts(profile: Profile) -> list[tuple[str, str]]:
    """Return the colours of the parts after the first, which has the main colour, by name: ``p2`` and on."""
    return [(f"p{hue}", coloured(profile, hue)[0]) for hue in range(2, 7)]


def _dark(profile: Profile) -> dict[str, str]:
    paper, raised, tint = "#14191b", "#1a2124", "#222b2e"
    return {
        "paper": paper,
        "raised": raised,
        "tint": tint,
        "ink": "#e9eeee",
        "muted": toward("#a9b6ba", WHITE, tint, TEXT),
        "rule": "#364145",
        "strong-rule": "#8a979b",
        "link": lighter(profile.primary, tint, TEXT + 2.2),
        "accent": lighter(profile.accent, tint, TEXT),
        "band": mix(toward(profile.primary, BLACK, WHITE, 8), "#0b0f10", 0.25),
        "on-band": WHITE,
        "mark": "#4a4216",
        "good": "#6fc692",
        "partly": "#f2b83d",
        "bad": "#f0907c",
        "on-status": paper,
        "on-partly": paper,
        "p1": lighter(profile.primary, tint, TEXT + 2.2),
        **{name: lighter(colour, tint, TEXT + 1.4) for name, colour in _parts(profile)},
    }


def drawing_colours(profile: Profile, *, dark: bool) -> dict[str, str]:
    """Return the colours of charts by role, on a dark page or on white paper."""
    return Palette.of(profile, dark=dark).colours
