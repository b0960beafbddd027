"""The plan and budget (KL 11 kap. 5–8 §§)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge.plan import plan, published_key

VIP: Final = Kind(
    key="vip",
    title="Budget och plan",
    closing=2,
    values="plan",
    workbook="plan",
    document="plan",
    decisions=1,
    sheets={"mal": ("v_mal",), "drift": ("v_internbudget", "v_internbudget")},
    figures=plan,
    published=published_key,
)
