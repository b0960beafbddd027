"""Bolag, förbund and föreningar that came to the municipal group or left it during the year (LKBR 12 kap., RKR R16)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline.config import Unit
from pipeline.reports.base import Source
from pipeline.text import capital, long_date
from pipeline.units import OWNED_KINDS

_DAY: Final = dt.timedelta(days=1)


def changes_of_group(source: Source) -> list[str]:
    """Return a sentence for each that has come, gone or been merged since the last day of the year before, in the order of kommun.toml."""
    told = (_change(source, unit) for unit in source.municipality.units if unit.kind in OWNED_KINDS)
    return [sentence for sentence in told if sentence]


def _change(source: Source, unit: Unit) -> str:
    start, end = source.occasion.start, source.occasion.end
    first, last = unit.valid_from, unit.valid_to
    said: list[str] = []
    if first and start < first <= end:
        said.append(f"{capital(unit.called)} ingår i koncernen från och med den {long_date(first)}.")
    if last and start - _DAY <= last < end:
        said.append(_left(source, unit, last + _DAY))
    return " ".join(said)


def _left(source: Source, unit: Unit, day: dt.date) -> str:
    """Return how a unit left the group, and what of it is in the accounts of the year."""
    into = source.municipality.unit(unit.merged_into)
    when = long_date(day)
    name = capital(unit.called)
    said = (
        f"{name} uppgick den {when} i {into.called}."
        if into
        else f"{name} ingår inte i koncernen från och med den {when}."
    )
    if not source.municipality.in_group(unit, source.occasion) or day == source.occasion.start:
        return said
    held = (
        "därefter redovisas verksamheten hos det övertagande bolaget"
        if into
        else "balansräkningen den sista dagen är utan bolaget"
    )
    return f"{said} Intäkter och kostnader till och med den {long_date(day - _DAY)} är med i de sammanställda räkenskaperna; {held}."
