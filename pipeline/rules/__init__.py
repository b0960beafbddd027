"""The controls an auditor would run, one constant each, gathered from one module per subject."""

from __future__ import annotations

from typing import Final

from pipeline.rules.base import Context, Rule

RULES: Final[tuple[Rule, ...]] = ()
"""Every rule, ordered by code."""

__all__ = ["RULES", "Context", "Rule"]
