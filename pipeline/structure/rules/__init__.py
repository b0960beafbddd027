"""The rules of the structure, STR1–STR10: what is written in ``struktur.xlsx`` judged before any figures are."""

from __future__ import annotations

from typing import Final

from pipeline.structure.rules.base import StructureRule
from pipeline.structure.rules.columns import STR8
from pipeline.structure.rules.demanded import STR9
from pipeline.structure.rules.ids import STR10
from pipeline.structure.rules.law import STR2, STR3, STR6
from pipeline.structure.rules.names import STR4
from pipeline.structure.rules.notes import STR7
from pipeline.structure.rules.totals import STR5
from pipeline.structure.rules.words import STR1

RULES: Final[tuple[StructureRule, ...]] = (STR1, STR2, STR3, STR4, STR5, STR6, STR7, STR8, STR9, STR10)
"""Every rule of the structure, by code."""
BEFORE: Final = ("STR1", "STR4")
"""The rules of words and formulas: what they find wrong in a table, the others do not look at."""
