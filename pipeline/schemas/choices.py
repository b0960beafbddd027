"""What a choice field may hold: the form's drop-down and the reader's check are the same list."""

from __future__ import annotations

from typing import Final

from pipeline.config import Municipality, Unit
from pipeline.schemas.base import Field
from pipeline.schemas.statements import BR, RR
from pipeline.units import Owner

_INPUT_ROWS: Final = tuple(row.id for row in (*RR, *BR) if row.kind != "group" and not row.computed)


def choices(field: Field, unit: Unit | None, municipality: Municipality) -> tuple[str, ...]:
    """Return the allowed values of a field; empty when anything goes (``kf_mal`` is checked by a rule)."""
    if field.choices or not field.choices_from:
        return field.choices
    settings = municipality.settings
    named: dict[str, tuple[str, ...]] = {
        "verksamheter": tuple(code for code, _ in unit.verksamheter) if unit else (),
        "units": (Owner.MUNICIPALITY.value, *(one.id for one in municipality.units)),
        "statuses": settings.statuses,
        "forecasts": settings.forecasts,
        "trends": settings.trends,
        "perspectives": settings.perspectives,
        "verdicts": settings.verdicts,
        "rows": _INPUT_ROWS,
        "risk_scale": tuple(str(step) for step in range(1, settings.risk_scale + 1)),
    }
    return named.get(field.choices_from, ())
