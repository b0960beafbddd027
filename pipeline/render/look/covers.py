"""The cover of each kind of report: a colour and a motif of its own, so that the reports in a pile can be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.render.look.colours import coloured, shades

if TYPE_CHECKING:
    from pipeline.view import Profile

MOTIFS: Final = ("bridge", "fields", "waves", "forest")
_KINDS: Final = {
    "arsredovisning": (1, 0),
    "kortversion": (1, 0),
    "delarsrapport": (6, 1),
    "prognosrapport": (6, 2),
    "vip": (2, 2),
    "verksamhetsplan": (2, 3),
    "verksamhetsberattelse": (6, 3),
    "delarsberattelse": (6, 1),
    "kvalitetsrapport": (4, 3),
    "internkontrollrapport": (3, 2),
    "internkontrollplan": (5, 1),
}
"""Of each report: the hue of its cover, and how many motifs after the profile's own its motif is."""


def cover(profile: Profile, report: str) -> tuple[str, str, list[str]]:
    """Return the colour of a report's cover, its motif and the motif's six shades; a report of each unit has that of its kind."""
    hue, step = _KINDS.get(report.partition("-")[0], (1, 0))
    colour = coloured(profile, hue)[0]
    first = MOTIFS.index(profile.motif) if profile.motif in MOTIFS else 0
    return colour, MOTIFS[(first + step) % len(MOTIFS)], shades(profile, colour)
