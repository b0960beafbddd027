"""The interim report (LKBR 13 kap.)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.interim import interim, published_key

DELAR: Final = Kind(
    key="delar",
    title="Delårsrapport",
    ended=True,
    closing=1,
    decisions=0,
    sheets={"mal": ("d_mal",), "drift": ("d_drift", "d_finans"), "kvalitet": ()},
    figures=interim,
    published=published_key,
    forecast=True,
)
