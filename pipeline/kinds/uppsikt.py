"""The yearly examination of each bolag (domain.md 1.2 rows 29, 31, 32 and 34; KL 6 kap. 9 §)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind

UPPSIKT: Final = Kind(key="uppsikt", title="Uppsikt över bolagen", ended=True, document="uppsikt-texter")
