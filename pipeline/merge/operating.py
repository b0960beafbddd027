"""Driftredovisning with its bridge to the income statement, and investments, summed over nämnder (domain.md 4.4, 4.5).

Calculated capital costs are internal: nämnder carry them as internal costs, finansförvaltningen has the internal income, so
internal items are zero over all units; real depreciation stands outside driftredovisningen: all net costs + R3 = R4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from pipeline.config import COMMITTEES, Municipality, Occasion, Unit
from pipeline.merge.accounts import planned, published
from pipeline.model import Dataset, Figure, Gap, Gaps, Gathered, Row
from pipeline.schemas.investments import ANNUAL, TYPES

Figures = dict[str, Figure]
STATUSES: Final = ("pågående", "färdigställt", ANNUAL)
_DEEP: Final = 3  # drift/unit/verksamhet/netto
DRIFT = (
    "intakter",
    "kostnader",
    "netto",
    "interna_intakter",
    "interna_kostnader",
    "budget",
    "andring",
    "budget_rev",
    "avvikelse",
    "netto_fg",
)
PROJECT = (
    "beslutad_total",
    "ack_fg",
    "utgift",
    "inkomst",
    "netto",
    "ack",
    "beraknad_total",
    "avvikelse_total",
    "budget_urspr",
    "ombudgeterat",
    "budget",
    "avvikelse",
)

SINCE_START = ("beslutad_total", "ack_fg", "ack", "beraknad_total", "avvikelse_total")


def operating(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return driftredovisningen, tkr: each verksamhet, each unit and the sums, which carry the units that have not delivered."""
    found: Figures = {}
    committees = municipality.of_kind(*COMMITTEES, year=occasion.year)
    central = municipality.of_kind("finans", year=occasion.year)
    for unit in (*committees, *central):
        sheet = "finans" if unit.kind == "finans" else "drift"
        rows = dataset.of(sheet, unit.id)
        for row in rows:
            found |= _service_area(dataset, occasion, unit, row)
        before = published_net(dataset, occasion.previous, unit.id)
        found |= unit_sums(found, unit, rows, DRIFT, dataset.gap(sheet, unit.id), before)
    return found | totals(found, committees, central, DRIFT)


def unit_sums(
    found: Mapping[str, Figure],
    unit: Unit,
    rows: Iterable[Row],
    fields: Iterable[str],
    gaps: Gaps,
    before: Figure,
) -> Figures:
    """Return a unit's sums over its verksamheter; missing with the gap when the sheet is not there.

    ``before`` is last year's net cost as published: a unit that is late this year is not missing from last year's sum.
    """
    keys = [row.key for row in rows]
    made = {
        f"drift/{unit.id}/summa/{name}": Figure.total(found[f"drift/{unit.id}/{key}/{name}"] for key in keys)
        if keys
        else Figure.missing(
            label=f"{unit.name} har inte lämnat uppgiften", gaps=gaps or (Gap(unit.id, "drift"),)
        )
        for name in fields
    }
    return made if keys or not before.known else made | {f"drift/{unit.id}/summa/netto_fg": before}


def published_net(dataset: Dataset, occasion: str, unit: str) -> Figure:
    """Return a unit's net cost as published for an occasion, tkr: its sum, else its verksamheter added; missing when there are none."""
    whole = published(dataset, occasion, f"drift/{unit}/summa/netto")
    if whole.known:
        return whole
    values = dataset.published.get(occasion, {})
    parts = [
        item.figure
        for key, item in values.items()
        if key.startswith(f"drift/{unit}/") and key.endswith("/netto") and key.count("/") == _DEEP
    ]
    return Figure.total(parts) if parts else whole


def _service_area(dataset: Dataset, occasion: Occasion, unit: Unit, row: Row) -> Figures:
    path = f"drift/{unit.id}/{row.key}"
    made = {f"{path}/{name}": row.figure(name) for name in DRIFT}
    decided = planned(dataset, occasion.plan, f"ram/{unit.id}/{row.key}/b", row.figure("budget"))
    if decided is not row.figure("budget"):
        revised = decided + row.figure("andring")
        made |= {f"{path}/budget": decided, f"{path}/budget_rev": revised}
        made[f"{path}/avvikelse"] = row.figure("netto") - revised
    before = published(dataset, occasion.previous, f"drift/{unit.id}/{row.key}/netto")
    if before.known:
        made[f"drift/{unit.id}/{row.key}/netto_fg"] = before
    return made


def totals(
    found: Mapping[str, Figure], committees: Iterable[Unit], central: Iterable[Unit], fields: Iterable[str]
) -> Figures:
    """Return the sums over the nämnder and over all units, tkr."""
    made: Figures = {}
    committees = tuple(committees)
    for name, units in (("namnder", committees), ("verksamhet", (*committees, *central))):
        for field in fields:
            made[f"drift/{name}/summa/{field}"] = Figure.across(
                found[f"drift/{unit.id}/summa/{field}"] for unit in units
            )
    return made


def bridge(found: Mapping[str, Figure]) -> Figures:
    """Return the bridge from driftredovisningen to the income statement."""

    def total(name: str) -> Figure:
        return found[f"drift/verksamhet/summa/{name}"]

    depreciation = found["rr/R3/kommun/utfall"]
    return {
        "bro/verksamhet": total("netto"),
        "bro/interna_intakter": total("interna_intakter"),
        "bro/interna_kostnader": total("interna_kostnader"),
        "bro/intakter": total("intakter") - total("interna_intakter"),
        "bro/kostnader": total("kostnader") - total("interna_kostnader"),
        "bro/avskrivningar": depreciation,
        "bro/R4": total("netto") + depreciation,
    }


def investments(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return every project and the sums per nämnd, kind of financing, status and in all, tkr."""
    found: Figures = {}
    units = municipality.of_kind("namnd", year=occasion.year)
    for unit in units:
        for row in dataset.of("investeringar", unit.id):
            found |= {f"inv/{unit.id}/{row.key}/{name}": _project(row, name) for name in PROJECT}
    by_unit = {unit.id: dataset.gathered("investeringar", (unit.id,)) for unit in units}
    return found | project_sums(found, by_unit, PROJECT, ("typ", TYPES), ("status", STATUSES))


def project_sums(
    found: Mapping[str, Figure],
    by_unit: Mapping[str, Gathered],
    fields: Iterable[str],
    *groups: tuple[str, tuple[str, ...]],
) -> Figures:
    """Return the sums of projects per nämnd, per value of some fields (kind of financing, status) and in all, tkr.

    A nämnd without projects has nothing to sum; one that has not delivered is a gap in every sum.
    """
    made: Figures = {}

    def summed(name: str, chosen: Callable[[Row], bool]) -> list[Figure]:
        return [
            Figure.missing(gaps=rows.gaps)
            if rows.gaps
            else Figure.total(found[f"inv/{unit}/{row.key}/{name}"] for row in kept)
            if (kept := rows.where(chosen).rows)
            else Figure.not_applicable()
            for unit, rows in by_unit.items()
        ]

    for name in fields:
        every = summed(name, lambda _: True)
        made |= {f"inv/{unit}/summa/{name}": figure for unit, figure in zip(by_unit, every, strict=True)}
        made[f"inv/summa/{name}"] = Figure.across(every)
        for field, words in groups:
            for word in words:
                own = summed(name, partial(_has, field=field, word=word))
                made[f"inv/{field}/{word}/{name}"] = Figure.across(own)
    return made


def _has(row: Row, *, field: str, word: str) -> bool:
    return row.text(field) == word


def _project(row: Row, name: str) -> Figure:
    """Return a project's figure; an annual grant has none since start, so that totals are those of projects of several years."""
    annual = row.text("status") == ANNUAL and name in SINCE_START
    return Figure.not_applicable() if annual else row.figure(name)
