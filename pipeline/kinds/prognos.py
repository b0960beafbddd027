"""A forecast for the year, per 31 March, 31 May and 31 October (domain.md 3.6)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.forecast import forecast, published_key

PROGNOS: Final = Kind(
    key="prognos",
    title="Prognosrapport",
    ended=True,
    decisions=0,
    sheets={"drift": ("d_drift", "d_finans")},
    figures=forecast,
    published=published_key,
    forecast=True,
)
