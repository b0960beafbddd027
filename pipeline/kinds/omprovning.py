"""The budget reconsidered in November, exceptionally and for outward reasons (domain.md 1.2 row 9, S0-23; KL 11 kap. 15 §)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.reconsidered import reconsidered

OMPROVNING: Final = Kind(
    key="omprovning",
    title="Omprövning av budgeten",
    document="omprovning-texter",
    figures=reconsidered,
)
