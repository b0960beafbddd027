"""Assignments that are decided and not carried out, told twice a year (domain.md 1.2 row 26, S0-40; KL 6 kap. 5 §)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind

UPPDRAG: Final = Kind(key="uppdrag", title="Ej verkställda uppdrag")
