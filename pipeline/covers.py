"""How a report is dressed: the municipality's look, and the pictures that it has chosen for places of its reports."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """A municipality's look: colours as #rrggbb, an optional logo (SVG or PNG bytes, opened and written anew), and font families."""

    primary: str = "#1d4f5c"
    accent: str = "#c8502d"
    tint: str = "#e8f0f1"
    logo: bytes | None = None
    logo_mime: str = ""
    logo_alt: str = ""
    motif: str = "waves"  # the drawn motif of the cover: waves, forest, fields, bridge
    # the colours of the parts of a report after its first, which has the main colour: see look/colours.hue
    parts: tuple[str, ...] = ("#2a5c94", "#47505f", "#74396a", "#7d5210", "#1f6b62")
    typeface: tuple[
        tuple[str, bytes], ...
    ] = ()  # TrueType files of its own typeface: regular, bold, italic, bold_italic


@dataclass(frozen=True, slots=True)
class SlotPicture:
    """A picture that the municipality has chosen for a place of its reports.

    ``place`` is ``omslag``, ``baksida``, ``porträtt``, the name of a part of the report, or a unit's id. ``data`` is a drawing (SVG), PNG or JPEG,
    opened and written anew; ``credit`` is printed below it ("Foto: …"), ``focus`` is what of it stays when it is cut to its
    frame, as CSS says it, and ``dark_above`` tells that white words can be read on its upper part.
    """

    place: str
    data: bytes
    mime: str
    alt: str
    credit: str = ""
    caption: str = ""
    focus: str = "50% 50%"
    width_px: int = 0
    height_px: int = 0
    dark_above: bool = False
