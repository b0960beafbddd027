"""Åtgärder by themselves: what those of a forecast have led to, or a plan that the kommunstyrelse asked for (S0-21)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.forecast import follow_up, measures_key

ATGARDER: Final = Kind(
    key="atgarder",
    title="Åtgärdsuppföljning",
    ended=True,
    figures=follow_up,
    published=measures_key,
    forecast=True,
)
