"""Internal control; it lends its risks and controls to the årsredovisning."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind
from pipeline.merge import lending

INTERNKONTROLL: Final = Kind(
    key="internkontroll",
    title="Intern kontroll",
    ended=True,
    lends={"bokslut": lending.internal_control},
)
