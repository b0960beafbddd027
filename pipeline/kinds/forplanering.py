"""Before the budget: where the municipality stands, what changes around it, what the nämnder ask for (domain.md 1.2 rows 2–5, 1.3 row 4)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.planning import planning

FORPLANERING: Final = Kind(
    key="forplanering",
    title="Förplanering",
    values="plan",
    document="forplanering-texter",
    figures=planning,
)
