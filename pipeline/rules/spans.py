"""Limits that no number may pass: a share is 0–100 per cent, a part no more than its whole (declared in the schemas)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pipeline.model import Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.series import Place, places, statement, unit_hint
from pipeline.schemas.likely import PART
from pipeline.tieout import problem, shown

_SLACK, _LITTLE = PART


@rule(
    "C70",
    "Rimliga gränser",
    "Formulärens enhetsregler",
    "En andel ligger mellan 0 och 100 procent, och andra tal inom de gränser som formuläret anger. En del som är mer än det hela ger en varning.",
    "Andelen heltidsanställda är 812 procent.",
    (),
    kinds=(),
    cells=True,
)
def _within_limits(context: Context) -> Problems:
    for place in places(context):
        if place.figure.value is not None:
            yield from _outside(place, place.figure.value)
            yield from _part(context, place, place.figure.value)


def _outside(place: Place, value: Decimal) -> Problems:
    span = place.span
    if span is None or (span[0] <= value and (span[1] is None or value <= span[1])):
        return
    unit = place.figure.unit
    most = (
        f"från {shown(Decimal(span[0]), '')} till {shown(Decimal(span[1]), unit)}"
        if span[1] is not None
        else "som inte är negativt"
    )
    yield problem(
        f"{place.name} är {shown(value, unit)}; ett tal {most} väntades.",
        unit_hint(place, value, mended=None),
        place.at(),
    )


def _part(context: Context, place: Place, value: Decimal) -> Problems:
    """Yield a warning when a part is more than its whole; either of the two may be the wrong one."""
    whole = _whole_of(context, place)
    limit = whole.figure.value if whole else None
    if whole is None or limit is None or abs(value) <= abs(limit) * _SLACK + _LITTLE:
        return
    unit = place.figure.unit
    yield problem(
        f"{place.name} är {shown(value, unit)}, mer än {whole.name} som det är en del av, {shown(limit, unit)}.",
        f"Rätta det av talen som är fel. {unit_hint(place, value, mended=None)}",
        place.at(whole.origin),
        Severity.WARNING,
    )


def _whole_of(context: Context, place: Place) -> Place | None:
    """Return what a number is a part of: another of its record, or the statement row that the record names."""
    if place.field.part_of:
        return replace(place, field=place.sheet.field(place.field.part_of))
    if place.field.part_of_row:
        return statement(context, place.row.unit, place.row.text(place.field.part_of_row))
    return None
