"""The symbol of each judgement and trend; it always stands before its word."""

from __future__ import annotations

from typing import Final

SYMBOLS: Final = {"good": "✓", "partly": "±", "bad": "✗", "none": "○", "up": "↗", "same": "→", "down": "↘"}
