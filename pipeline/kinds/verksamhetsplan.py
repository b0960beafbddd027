"""The nämnder's verksamhetsplaner with internbudget, and the bolag's affärsplaner (domain.md 3.7)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.work_plan import published_key, work_plan

VERKSAMHETSPLAN: Final = Kind(
    key="verksamhetsplan",
    title="Verksamhetsplan",
    values="plan",
    sheets={"mal": ("vp_mal",)},
    figures=work_plan,
    published=published_key,
)
"""It reads the plan whose frames it divides, and the kvalitetsrapport whose conclusions it acts on."""
