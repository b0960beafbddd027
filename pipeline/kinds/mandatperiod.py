"""The start of a mandate period: strategisk handlingsplan or kommunprogram, and the economy ten years on (domain.md 1.2 row 1, 1.3 rows 1–2)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.mandate import mandate

MANDATPERIOD: Final = Kind(
    key="mandatperiod",
    title="Mandatperiodens planer",
    values="plan",
    document="mandatperiod-texter",
    years=4,
    figures=mandate,
)
