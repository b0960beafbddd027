"""What the investment sheets of year end, interim report and plan have in common (LKBR 10 kap. 2 §, RKR R14; domain.md 4.5)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Type

TYPES: Final = ("skattefinansierad", "avgiftsfinansierad", "exploatering")
"""How an investment is paid for."""
ANNUAL: Final = "årsanslag"
"""A grant for one year at a time: it has no total since start, unlike a project of several years."""
SCOPES: Final = ("projekt", ANNUAL)
SCOPE: Final = Field(
    "omfattning",
    "Omfattning",
    Type.CHOICE,
    "Årsanslag är medel för ett år i taget, till exempel inventarier; allt annat är projekt.",
    required=True,
    choices=SCOPES,
    width=12,
)
