"""The palette of drawings, made from a municipality's profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.colour import BLACK, WHITE, contrast, lighter, lightest, mix, toward
from pipeline.render.look.judged import INK, MUTED, RULE
from pipeline.view import Profile

_JUDGED: Final = (
    ("good", "#2c7048", "#5fbf8a"),
    ("partly", "#f2b83d", "#f2b83d"),
    ("bad", "#a8321c", "#f08a80"),
    ("none", "#4a5960", "#a9b6ba"),
)
"""The colour of each judgement, on white and on a dark page; the same in all municipalities, since it speaks."""
_INK: Final = "#17252b"
_STEPS: Final = (0.1, 0.28, 0.52, 0.78, 1.0)  # of the one hue of a risk map
_BAND: Final = 5.5  # the contrast of white words on the band of a page


def _on(colour: str) -> str:
    """Return what can be read on a colour."""
    return WHITE if contrast(WHITE, colour) >= contrast(_INK, colour) else _INK


def _judgements(*, dark: bool) -> dict[str, str]:
    return {name: night if dark else day for name, day, night in _JUDGED}


def _heat(hue: str, paper: str) -> dict[str, str]:
    """Return a risk map's five steps of one hue, the graver the farther from the page."""
    deepest = mix(hue, BLACK, 0.22) if paper == WHITE else hue
    return {f"heat{n}": mix(paper, deepest, share) for n, share in enumerate(_STEPS)}


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of drawings: text, rules, and the series ``s0``… in the order they are used."""

    colours: dict[str, str]

    @staticmethod
    def of(profile: Profile, *, dark: bool = False) -> Palette:
        """Return the palette of a profile, on white or on a dark page; every series has a contrast of 3:1 or more, and ``on-`` it what can be read."""
        paper, far = ("#14191b", WHITE) if dark else (WHITE, BLACK)
        first = lighter(profile.primary, paper, 6.5) if dark else toward(profile.primary, far, paper, 4.5)
        second = (
            toward(mix(profile.primary, paper, 0.5), far, paper, 3.4)
            if dark
            else lightest(profile.primary, 3.15)
        )
        accent = lighter(profile.accent, paper, 4.6) if dark else toward(profile.accent, far, paper, 4.6)
        drawn = {
            "paper": paper,
            "ink": "#eef2f2" if dark else INK,
            "muted": "#b4bfc2" if dark else MUTED,
            "grid": "#3a4549" if dark else RULE,
            "base": "#8a979b" if dark else "#6b7679",
            "s0": first,
            "s1": second,
            "s2": accent,
            "s3": "#9aa7ab" if dark else "#7f8a8e",
            "s4": toward(mix(profile.accent, profile.primary, 0.5), far, paper, 3.2),
            "tint": "#222b2e" if dark else profile.tint,
            **_judgements(dark=dark),
            **_heat(accent, paper),
        }
        return Palette({**drawn, **{f"on-{role}": _on(colour) for role, colour in drawn.items()}})

    @staticmethod
    def of_page(profile: Profile) -> dict[str, dict[str, str]]:
        """Return the colours of a page by itself, ``light`` and ``dark``, each with that of the band that its title stands on."""
        band = toward(profile.primary, BLACK, WHITE, _BAND)
        return {
            name: {**Palette.of(profile, dark=name == "dark").colours, "band": band}
            for name in ("light", "dark")
        }

    def __getitem__(self, role: str) -> str:
        return self.colours[role]
