"""The palette of drawings, made from a municipality's profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.colour import BLACK, WHITE, contrast, lighter, lightest, mix, toward
from pipeline.render.look.judged import INK, MUTED, RULE
from pipeline.view import Profile

_BAND: Final = 5.5  # the contrast of white words on the band of a page


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of drawings: text, rules, and the series ``s0``… in the order they are used."""

    colours: dict[str, str]

    @staticmethod
    def of(profile: Profile, *, dark: bool = False) -> Palette:
        """Return the palette of a profile, on white or on a dark page; every series has a contrast of 3:1 or more."""
        paper, far = ("#14191b", WHITE) if dark else (WHITE, BLACK)
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
                "ink": "#eef2f2" if dark else INK,
                "muted": "#b4bfc2" if dark else MUTED,
                "grid": "#3a4549" if dark else RULE,
                "base": "#8a979b" if dark else "#6b7679",
                "s0": first,
                "s1": second,
                "s2": accent,
                "s3": "#9aa7ab" if dark else "#7f8a8e",
                "s4": toward(mix(profile.accent, profile.primary, 0.5), far, paper, 3.2),
                "dark": BLACK if not dark or contrast(second, BLACK) > contrast(second, WHITE) else WHITE,
                "tint": "#222b2e" if dark else profile.tint,
            }
        )

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
