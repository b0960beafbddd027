"""The year end, from which the årsredovisning is made (LKBR 4–12 kap.)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.accounts import closing_key
from pipeline.merge.year_end import year_end

BOKSLUT: Final = Kind(
    key="bokslut",
    title="Årsredovisning",
    ended=True,
    document="texter",
    decisions=0,
    sheets={"mal": ("mal",), "drift": ("drift", "finans")},
    also={"kontroller": "risker"},
    figures=year_end,
    published=closing_key,
)
"""In its own sheet of internal control a risk and its control are one row."""
