"""Driftredovisning with its bridge to the income statement, and investments, summed over nämnder (domain.md 4.4, 4.5).

Calculated capital costs are internal: nämnder carry them as internal costs, finansförvaltningen has the internal income, so
internal items are zero over all units; real depreciation stands outside driftredovisningen: all net costs + R3 = R4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.config import COMMITTEES, Municipality, Occasion, Unit
from pipeline.merge.accounts import planned, published
from pipeline.model import Dataset, Figure, Row
from pipeline.schemas.investments import ANNUAL

Figures = dict[str, Figure]
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


def operating(
    dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[Figures, dict[str, tuple[str, ...]]]:
    """Return driftredovisningen and the totals that leave units out."""
    found: Figures = {}
    committees = municipality.of_kind(*COMMITTEES, year=occasion.year)
    central = municipality.of_kind("finans", year=occasion.year)
    for unit in (*committees, *central):
        rows = dataset.of("finans" if unit.kind == "finans" else "drift", unit.id)
        for row in rows:
            found |= _service_area(dataset, occasion, unit, row)
        if rows:
            for name in DRIFT:
                terms = [found[f"drift/{unit.id}/{row.key}/{name}"] for row in rows]
                found[f"drift/{unit.id}/summa/{name}"] = Figure.total(terms)
    excluded = totals(found, "namnder", committees, DRIFT)
    excluded |= totals(found, "verksamhet", (*committees, *central), DRIFT)
    return found, excluded


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
    found: Figures, name: str, units: Iterable[Unit], fields: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Add the sums over units to the figures, and return which units each sum leaves out."""
    units, fields = tuple(units), tuple(fields)
    there = [unit for unit in units if f"drift/{unit.id}/summa/netto" in found]
    absent = tuple(unit.id for unit in units if f"drift/{unit.id}/summa/netto" not in found)
    for field in fields:
        if there:
            found[f"drift/{name}/summa/{field}"] = Figure.total(
                found[f"drift/{unit.id}/summa/{field}"] for unit in there
            )
    return {f"drift/{name}/summa/{field}": absent for field in fields} if absent else {}


def bridge(found: Mapping[str, Figure]) -> Figures:
    """Return the bridge from driftredovisningen to the income statement."""
    missing = Figure.missing()

    def total(name: str) -> Figure:
        return found.get(f"drift/verksamhet/summa/{name}", missing)

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


def investments(
    dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[Figures, dict[str, tuple[str, ...]]]:
    """Return every project and the sums per nämnd, kind of financing, status and in all."""
    found: Figures = {}
    rows: list[Row] = []
    units = municipality.of_kind("namnd", year=occasion.year)
    for unit in units:
        own = dataset.of("investeringar", unit.id)
        for row in own:
            found |= {f"inv/{unit.id}/{row.key}/{name}": _project(row, name) for name in PROJECT}
        _sum(found, f"inv/{unit.id}/summa", own)
        rows += own
    for field, kinds in (
        ("typ", ("skattefinansierad", "avgiftsfinansierad", "exploatering")),
        ("status", ("pågående", "färdigställt", ANNUAL)),
    ):
        for kind in kinds:
            _sum(found, f"inv/{field}/{kind}", [row for row in rows if row.text(field) == kind])
    _sum(found, "inv/summa", rows)
    absent = tuple(unit.id for unit in units if not dataset.of("drift", unit.id))
    return found, {f"inv/summa/{name}": absent for name in PROJECT} if absent else {}


def _sum(found: Figures, prefix: str, rows: Iterable[Row]) -> None:
    chosen = list(rows)
    if chosen:
        found |= {f"{prefix}/{name}": Figure.total(_project(row, name) for row in chosen) for name in PROJECT}


def _project(row: Row, name: str) -> Figure:
    """Return a project's figure; an annual grant has none since start, so that totals are those of projects of several years."""
    annual = row.text("status") == ANNUAL and name in SINCE_START
    return Figure.not_applicable() if annual else row.figure(name)
