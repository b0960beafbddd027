"""What a picture is when it has been opened, and why it may not be usable; its limits are declared here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

DPI: Final = 300
LONGEST: Final = 1890  # pixels of a side: 160 mm of print
MAX_PIXELS: Final = 110_000_000  # in the file; the largest usual camera makes 108
MAX_DECODED: Final = 200_000_000  # bytes of pixels of one copy; three are held at the most
MAX_BYTES: Final = 100 * 2**20
PNG: Final = "image/png"
JPEG: Final = "image/jpeg"
SVG: Final = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class Normal:
    """A picture that every edition can show as it is: its bytes (PNG, JPEG, or SVG for a logotype) and its size in pixels."""

    data: bytes
    mime: str
    width: int
    height: int


class Unusable(Exception):  # noqa: N818 - told to the contributor in Swedish
    """A picture that cannot be shown: ``kind`` in a few words, what is wrong with it, and what to do."""

    def __init__(self, kind: str, message: str, hint: str = "Infoga bilden igen som PNG eller JPEG.") -> None:
        """Remember what is told."""
        super().__init__(message)
        self.kind, self.message, self.hint = kind, message, hint


def damaged() -> Unusable:
    """Return what is told of a picture whose bytes are not what they say."""
    return Unusable("skadad", "Bilden är skadad och tas inte med.")


def too_large(pixels: int, most: int = MAX_PIXELS) -> Unusable:
    """Return what is told of a picture of too many pixels."""
    millions = f"{round(pixels / 10**6):,}".replace(",", "\N{NO-BREAK SPACE}")
    return Unusable(
        "för stor",
        f"Bilden är för stor: {millions} miljoner bildpunkter; högst {most // 10**6} tas emot av det här slaget.",
        "Minska bilden och infoga den igen (2 000 bildpunkter på bredden räcker).",
    )


def too_heavy() -> Unusable:
    """Return what is told of a picture of too many bytes."""
    return Unusable(
        "orimligt stor",
        f"Bildens fil är orimligt stor; högst {MAX_BYTES // 2**20} MB tas emot.",
        "Minska bilden och infoga den igen.",
    )
