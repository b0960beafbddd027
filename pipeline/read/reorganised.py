"""What was published before a reorganisation, as it would stand in the organisation of this year (LKBR 10 kap. 1 §, RKR R14).

A value of a verksamhet goes to the verksamheter that its shares go to; the sums of units follow. Shares are the whole, so that no sum over
all of them changes. What is told per unit and not per verksamhet (staff, indicators) has no shares: it stands as it was published.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from pipeline.config import COMMITTEES, Area, Move, Municipality, Occasion, Reorganisation
from pipeline.kinds import kind
from pipeline.model import Figure, Published

Values = dict[str, Published]
_PLAN: Final = "plan"
_OF_AREAS: Final = {"drift": ("netto", "summa"), "ram": ("b", "V8")}
"""What is published per verksamhet, ``drift/unit/code/netto``: the first part of its key, its last one, and what stands for the code in the
unit's own sum."""
_NO_UNITS: Final = frozenset({"ind", "kval", "inv", "mal"})
"""The first parts of keys whose others are ids that units choose themselves."""
_WHOLE: Final = 100  # per cent


def as_organised(
    published: Mapping[str, Mapping[str, Published]], municipality: Municipality, occasion: Occasion
) -> dict[str, Mapping[str, Published]]:
    """Return published values (by occasion, by key) under the ids that units have now, and in this occasion's organisation.

    Those that a reorganisation changes are marked as restated by its decision, and keep what was printed.
    """
    found: dict[str, Mapping[str, Published]] = {}
    for key, values in published.items():
        known = _under_present_ids(values, municipality)
        for one in crossed(key, municipality, occasion):
            known = _moved(known, one, municipality)
        found[key] = known
    return found


def crossed(published: str, municipality: Municipality, occasion: Occasion) -> tuple[Reorganisation, ...]:
    """Return the reorganisations that lie between what was published in an earlier year and an occasion, where it is told anew.

    Values of the same year (the budget, the forecast before) stand as they were decided: the year itself tells both organisations.
    """
    if not published[:4].isdigit() or int(published[:4]) >= occasion.year:
        return ()
    after = _organised(published, municipality, occasion)
    last = occasion.start if kind(occasion.kind).values == _PLAN else occasion.end
    return tuple(one for one in municipality.reorganisations if one.new and after < one.day <= last)


def _organised(published: str, municipality: Municipality, occasion: Occasion) -> dt.date:
    """Return the day whose organisation something was published in: a plan's first, the last one of all that has happened."""
    known, suffix, year = municipality.occasion(published), published[5:], int(published[:4])
    plan = kind(known.kind if known else suffix).values == _PLAN
    if known:
        return known.start if plan else known.end
    if plan:
        return dt.date(year, 1, 1)
    months_end = occasion.end + dt.timedelta(days=1)
    if suffix == occasion.kind and months_end.day == 1 and months_end.year == occasion.year:
        return months_end.replace(year=year) - dt.timedelta(days=1)  # the same part of an earlier year
    return dt.date(year, 12, 31)


# -- units that have another id now -----------------------------------------------------------------------
def _under_present_ids(values: Mapping[str, Published], municipality: Municipality) -> Values:
    """Return values under keys with the units' present ids; one that stands under its present id already is kept."""
    if not any(unit.former for unit in municipality.units):
        return dict(values)
    renamed = {old: municipality.present(old) for unit in municipality.units for old in unit.former}
    found: Values = {}
    for key, value in values.items():
        first, *rest = key.split("/")
        own = key if first in _NO_UNITS else "/".join((first, *(renamed.get(part, part) for part in rest)))
        if own == key or own not in values:
            found[own] = replace(value, key=own)
    return found


# -- verksamheter that have moved -------------------------------------------------------------------------
def _moved(values: Values, one: Reorganisation, municipality: Municipality) -> Values:
    """Return values with those of every moved verksamhet, and of the units between which it moved, as the reorganisation has them."""
    reason = one.reason
    made = dict(values)
    for first, (last, whole) in _OF_AREAS.items():
        shares = [
            (move, _share(values[key].figure, move))
            for move in one.moves
            if (key := f"{first}/{move.source.unit}/{move.source.code}/{last}") in values
        ]
        areas = {area for move, _ in shares for area in (move.source, move.target)}
        for area in sorted(areas):
            key = f"{first}/{area.unit}/{area.code}/{last}"
            terms = [share for move, share in shares if move.target == area]
            if key in values and not one.of(area):
                terms = [values[key].figure, *terms]
            if not terms:
                figure = values[key].figure
                terms = [figure, -figure]
            label = _name(area, municipality) or values.get(key, next(iter(values.values()))).label
            _put(made, key, terms, reason, label)
        _sums(made, values, shares, f"{first}/{{}}/{whole}/{last}", municipality, reason)
    return made


def _share(figure: Figure, move: Move) -> Figure:
    if move.percent == _WHOLE:
        return figure
    said = format(move.percent.normalize(), "f").replace(".", ",")
    return figure.times(Figure.const(move.percent / 100, f"{said} % av {move.source}"))


def _sums(
    made: Values,
    values: Values,
    shares: Iterable[tuple[Move, Figure]],
    pattern: str,
    municipality: Municipality,
    reason: str,
) -> None:
    """Put in the sums of the units, and of all nämnder, between which something moved; a unit without a sum gets one when it is new."""
    committees = {unit.id for unit in municipality.units if unit.kind in COMMITTEES}
    changes: dict[str, list[Figure]] = {}
    for move, share in shares:
        source, target = move.source.unit, move.target.unit
        ends = ((source, -share, target), (target, share, source)) if source != target else ()
        for unit, change, other in ends:
            changes.setdefault(unit, []).append(change)
            if unit in committees and other not in committees:
                changes.setdefault("namnder", []).append(change)
    summed = any(pattern.format(unit) in values for unit in changes)
    for unit, terms in changes.items():
        key = pattern.format(unit)
        start = key.partition("/")[0] + f"/{unit}/"
        if key in values:
            _put(made, key, [values[key].figure, *terms], reason, values[key].label)
        elif summed and unit != "namnder" and not any(known.startswith(start) for known in values):
            _put(made, key, terms, reason, municipality.name_of(unit))


def _put(made: Values, key: str, terms: list[Figure], reason: str, label: str) -> None:
    printed = made[key].printed or made[key].figure if key in made else None
    total = Figure.total(terms)
    figure = (printed or terms[0]).restated_as(total, reason)
    made[key] = Published(key, figure, label, printed)


def _name(area: Area, municipality: Municipality) -> str:
    unit = municipality.unit(area.unit)
    return next((name for code, name, *_ in unit.verksamheter if code == area.code), "") if unit else ""
