"""The colours of data and of judgements, the same in every format: they speak, and never take the colour of a part of the report."""

from __future__ import annotations

from typing import Final

from pipeline.colour import WHITE

INK: Final = "#17252b"
MUTED: Final = "#4a5960"
RULE: Final = "#c5d0d3"
LINE: Final = "#dfe6e8"
NOW: Final = "#17495a"  # this year, and plus; a profile's main colour stands in its place
BEFORE: Final = "#7c97a0"  # last year and what surrounds: 3:1 against white, never text
MINUS: Final = "#b5432a"
FIELDS: Final = {
    "good": ("#2c7048", WHITE),
    "partly": ("#f2b83d", INK),
    "bad": ("#a8321c", WHITE),
    "none": (MUTED, WHITE),
}
"""The field that a judgement's symbol stands in and the symbol's own colour, by tone. A trend has no field."""


def judged() -> dict[str, str]:
    """Return the colours of data and judgements by name, ``good`` and ``on-good`` and so on."""
    named = {"muted": MUTED, "rule": RULE, "line": LINE, "before": BEFORE, "minus": MINUS}
    for tone, (field, sign) in FIELDS.items():
        named |= {tone: field, f"on-{tone}": sign}
    return named
