"""The controls an auditor would run, one constant each in the module of its subject; here they are gathered."""

from __future__ import annotations

from typing import Final

from pipeline.rules import (
    balance_requirement,
    cash_flow,
    comparatives,
    completeness,
    group,
    investments,
    key_figures,
    notes,
    operating,
    personnel,
    signs,
    statements,
)
from pipeline.rules.base import Context, Rule

_SUBJECTS: Final = (
    statements,
    comparatives,
    cash_flow,
    notes,
    operating,
    investments,
    balance_requirement,
    key_figures,
    personnel,
    group,
    signs,
    completeness,
)

RULES: Final[tuple[Rule, ...]] = tuple(
    sorted(
        (one for subject in _SUBJECTS for one in vars(subject).values() if isinstance(one, Rule)),
        key=lambda rule: rule.code,
    )
)
"""Every rule, ordered by code."""

__all__ = ["RULES", "Context", "Rule"]
