"""Motions and citizens' proposals that are not prepared, told twice a year (domain.md 1.2 row 27, S0-41; KL 5 kap. 35 §)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind

MOTIONER: Final = Kind(key="motioner", title="Ej beredda motioner och medborgarförslag")
