"""Driftredovisning with its bridge to the income statement, summed over nämnder (domain.md 4.4).

Calculated capital costs are internal: nämnder carry them as internal costs, finansförvaltningen has the internal income, so
internal items are zero over all units; real depreciation stands outside driftredovisningen: all net costs + R3 = R4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from pipeline.config import Municipality, Occasion, Unit
from pipeline.merge.accounts import published
from pipeline.merge.columns import Column, Figures, Published, Sum, cells, record
from pipeline.merge.reorganised import Operation, fold, restated
from pipeline.model import Dataset, Figure, Gap
from pipeline.units import ACCOUNTABLE

_DEEP: Final = 3  # drift/unit/verksamhet/netto


@dataclass(frozen=True, slots=True)
class Operating:
    """How a kind of occasion hands in its drift: the sheets of nämnder and of finansförvaltningen, and the columns of both."""

    sheet: str
    central: str
    columns: tuple[Column, ...]


def _as_planned(name: str) -> Column:
    """Return a column with a verksamhet's frame as the council's plan has it."""
    return Published(name, "plan", "ram/{unit}/{row}/b", typed=name)


_LAST_YEAR: Final = Published("netto_fg", "previous", "drift/{unit}/{row}/netto", typed="netto_fg")
YEAR_END: Final = Operating(
    "drift",
    "finans",
    (
        *cells("intakter", "kostnader", "netto", "interna_intakter", "interna_kostnader"),
        _as_planned("budget"),
        *cells("andring"),
        Sum("budget_rev", ("budget", "andring")),
        Sum("avvikelse", ("netto", "-budget_rev")),
        _LAST_YEAR,
    ),
)
INTERIM: Final = Operating(
    "d_drift",
    "d_finans",
    (
        *cells("intakter", "kostnader", "netto"),
        _LAST_YEAR,
        *cells("budget_per"),
        _as_planned("budget_urspr"),
        *cells("andring"),
        Sum("budget", ("budget_urspr", "andring")),
        *cells("prognos"),
        Sum("avvikelse", ("prognos", "-budget")),
        Published("prognos_fg", "forecast", "prognos/{unit}/{row}", optional=True),
        Sum("forandring", ("avvikelse", "-prognos_fg")),
    ),
)
MONTH: Final = replace(
    INTERIM,
    sheet="m_drift",
    central="m_finans",
    columns=tuple(column for column in INTERIM.columns if column.name not in {"intakter", "kostnader"}),
)


def operating(kind: Operating, dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return driftredovisningen, tkr: each verksamhet, each unit and the sums, which carry the units that have not delivered."""
    sheets = Operation(kind.sheet, kind.central, dataset, municipality, occasion)
    delivered = {
        f"drift/{unit.id}/{row.key}/{name}": figure
        for unit in municipality.of_kind(*ACCOUNTABLE, during=occasion)
        for row in dataset.of(sheets.sheet(unit.id), unit.id)
        for name, figure in record(row, kind.columns, dataset, occasion).items()
    }
    figures = fold(delivered, sheets, kind.columns)
    columns = [column.name for column in kind.columns]
    there = {key.split("/")[1] for key in figures}
    units = [
        unit
        for unit in municipality.of_kind(*ACCOUNTABLE)
        if unit.active(occasion) or unit.id in there  # last year it was there
    ]
    for unit in units:
        before = published_net(dataset, occasion.previous, unit.id)
        figures |= unit_sums(figures, unit, columns, sheets, before)
        figures |= _marked(figures, unit.id, (unit.id,), kind, sheets)
    committees = [unit for unit in units if unit.kind != "finans"]
    central = [unit for unit in units if unit.kind == "finans"]
    figures |= totals(figures, committees, central, columns)
    for name, some in (("namnder", committees), ("verksamhet", units)):
        figures |= _marked(figures, name, [unit.id for unit in some], kind, sheets)
    return figures


def _marked(figures: Figures, name: str, units: Iterable[str], kind: Operating, sheets: Operation) -> Figures:
    """Return last year's sums under a name as they are marked: by the reorganisations that changed them."""
    keys = [
        f"drift/{name}/summa/{column.name}"
        for column in kind.columns
        if isinstance(column, Published) and column.source == "previous"
    ]
    dataset, municipality, before = sheets.dataset, sheets.municipality, sheets.occasion.previous
    return {key: restated(figures[key], units, municipality, dataset, before) for key in keys}


def unit_sums(
    figures: Mapping[str, Figure],
    unit: Unit,
    fields: Iterable[str],
    sheets: Operation,
    before: Figure,
) -> Figures:
    """Return a unit's sums over its verksamheter; missing with the gap when the sheet is not there, nothing when it is said to be empty.

    ``before`` is last year's net cost as published: a unit that is late this year is not missing from last year's sum. A unit whose every
    verksamhet is told elsewhere has no sums.
    """
    sheet = sheets.sheet(unit.id)
    start = f"drift/{unit.id}/"
    keys = list(dict.fromkeys(key.split("/")[2] for key in figures if key.startswith(start)))
    if not keys and sheets.dataset.of(sheet, unit.id):
        return {f"drift/{unit.id}/summa/{name}": Figure.not_applicable() for name in fields}
    gaps = sheets.dataset.gap(sheet, unit.id) or (Gap(unit.id, "drift"),)
    empty = Gap(unit.id, sheet) in sheets.dataset.confirmed
    made = {
        f"drift/{unit.id}/summa/{name}": Figure.total(figures[f"{start}{key}/{name}"] for key in keys)
        if keys or empty
        else Figure.missing(label=f"{unit.name} har inte lämnat uppgiften", gaps=gaps)
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


def totals(
    figures: Mapping[str, Figure],
    committees: Iterable[Unit],
    central: Iterable[Unit],
    fields: Iterable[str],
) -> Figures:
    """Return the sums over the nämnder and over all units, tkr."""
    made: Figures = {}
    committees = tuple(committees)
    for name, units in (("namnder", committees), ("verksamhet", (*committees, *central))):
        for field in fields:
            made[f"drift/{name}/summa/{field}"] = Figure.across(
                figures[f"drift/{unit.id}/summa/{field}"] for unit in units
            )
    return made


def bridge(figures: Mapping[str, Figure]) -> Figures:
    """Return the bridge from driftredovisningen to the income statement: each step's income, costs and net."""

    def total(name: str) -> Figure:
        return figures[f"drift/verksamhet/summa/{name}"]

    depreciation = figures["rr/R3/kommun/utfall"]
    steps = {
        "bro/verksamhet": total("netto"),
        "bro/interna_intakter": total("interna_intakter"),
        "bro/interna_kostnader": total("interna_kostnader"),
        "bro/intakter": total("intakter") - total("interna_intakter"),
        "bro/kostnader": total("kostnader") - total("interna_kostnader"),
        "bro/avskrivningar": depreciation,
        "bro/R4": total("netto") + depreciation,
    }
    none, income, costs = Figure.not_applicable(), steps["bro/intakter"], steps["bro/kostnader"]
    inside = total("interna_intakter"), total("interna_kostnader")
    lines = {
        "summa": (total("intakter"), total("kostnader"), total("netto")),
        "interna": (-inside[0], -inside[1], -(inside[0] + inside[1])),
        "externa": (income, costs, income + costs),
        "avskrivningar": (none, depreciation, depreciation),
        "R4": (income, costs + depreciation, steps["bro/R4"]),
    }
    return steps | {
        f"bro/{line}/{column}": figure
        for line, columns in lines.items()
        for column, figure in zip(("intakter", "kostnader", "netto"), columns, strict=True)
    }
