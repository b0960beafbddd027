"""A month: the economy in short (domain.md 3.6)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.forecast import month, published_key

MANAD: Final = Kind(
    key="manad",
    title="Månadsrapport",
    ended=True,
    decisions=0,
    sheets={"drift": ("m_drift", "m_finans")},
    figures=month,
    published=published_key,
    forecast=True,
)
