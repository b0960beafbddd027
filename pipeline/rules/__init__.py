"""The controls an auditor would run, one constant each in the module of its subject; here they are gathered."""

from __future__ import annotations

import sys
from typing import Final

from pipeline.discover import declared
from pipeline.rules.base import Context, Rule

RULES: Final[tuple[Rule, ...]] = tuple(
    sorted(declared(sys.modules[__name__], Rule), key=lambda rule: rule.code)
)
"""Every rule, ordered by code."""

__all__ = ["RULES", "Context", "Rule"]
