"""The small language of computed fields: keys joined by plus, minus or times (``budget+andring``, ``budget-netto``, ``s*k``)."""

from __future__ import annotations

import re

_PART = re.compile(r"([+\-*]?)([a-z_0-9]+)")


def parts(formula: str) -> tuple[tuple[str, str], ...]:
    """Return the operators and keys of a formula, in order; the first operator is ``+`` when not written."""
    return tuple((match[1] or "+", match[2]) for match in _PART.finditer(formula))
