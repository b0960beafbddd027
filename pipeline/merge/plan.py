"""The figures of a verksamhets- och investeringsplan or rambudget: budget year and two plan years (KL 11 kap. 5–8 §§; domain.md 3.3, 4.9, 4.10)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from pipeline.config import COMMITTEES, Municipality, Occasion
from pipeline.merge.accounts import Accounts, published, published_rows, with_sums
from pipeline.merge.operating import project_sums
from pipeline.merge.statements import column, put
from pipeline.model import Dataset, Figure, Gaps, Problem, Row, united
from pipeline.schemas.base import FixedRow
from pipeline.schemas.investments import ANNUAL, SCOPES, TYPES
from pipeline.schemas.plan_rows import (
    ANSVAR,
    BALANS,
    BOLAG,
    FINANSIERING,
    FORUTSATTNINGAR,
    INTERNAL,
    KOLLEKTIV,
    RAM,
    RESULTAT,
)
from pipeline.schemas.statements import BALANSKRAV, RESERVES, RR
from pipeline.text import slug

Figures = dict[str, Figure]
YEARS: Final = ("b", "p1", "p2")
PARTS: Final = ("skatt", "va", "avfall")
_STATEMENTS: Final[tuple[tuple[str, str, tuple[FixedRow, ...], tuple[str, ...]], ...]] = (
    ("plan", "v_rr", RESULTAT, YEARS),
    ("fin", "v_fin", FINANSIERING, YEARS),
    ("bal", "v_br", BALANS, ("ib", *YEARS)),
)
INVESTMENT: Final = (
    "utgift",
    "inkomst",
    "netto",
    "fore",
    "y0",
    "y1",
    "y2",
    "y3",
    "y4",
    "sen",
    "d0",
    "d1",
    "d2",
)
LAND: Final = ("utgift", "inkomst", "netto", "ack", "b", "p1", "p2", "p3", "p4", "sen")
SOLD: Final = "mark till försäljning"
_OLD_BALANCE: Final = {
    "BP1": ("A",),
    "BP2": ("B",),
    "BP3": ("C1", "C2", "C3"),
    "BP4": ("C4",),
    "BP6": ("D",),
    "BP7": ("E",),
    "BP8": ("F1",),
    "BP9": ("F2",),
}
"""The rows of the balance sheet (LKBR 6 kap. 2 §) that a row of the balansplan holds."""

_NOTHING: Final = Figure.const(0, "inga interna lån", "tkr")


def plan(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, _: Mapping[str, Accounts]
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return every figure of a plan by key. No problems of its own."""
    found = frames(dataset, municipality, occasion)
    found |= central_items(dataset, municipality)
    found |= statements(dataset, occasion)
    found |= key_figures(found)
    found |= investments(dataset, municipality, occasion)
    found |= land_development(dataset, municipality)
    found |= companies(dataset, municipality, occasion)
    return Accounts(found), ()


def frames(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return the ram bridge per nämnd and year, the budget per verksamhet, and their sums; a cost is minus, tkr.

    ``fg2`` is the last closed year's outcome, ``fg`` last year's budget, both as published.
    """
    found: Figures = {}
    units = municipality.of_kind(*COMMITTEES, year=occasion.year)
    for unit in units:
        for year in YEARS:
            bridge = with_sums(RAM, column(dataset, "v_ram", year, unit.id), dataset.gap("v_ram", unit.id))
            put(found, f"ram/{unit.id}/{{row}}/{year}", bridge)
        rows = dataset.of("v_internbudget", unit.id)
        for row in rows:
            path = f"ram/{unit.id}/{row.key}"
            found |= {f"{path}/{year}": row.figure(year) for year in YEARS}
            found[f"{path}/fg"] = published(dataset, occasion.previous, f"{path}/b")
            found[f"{path}/fg2"] = published(dataset, occasion.closing, f"drift/{unit.id}/{row.key}/netto")
        gaps = dataset.gap("v_internbudget", unit.id)
        for year in ("fg2", "fg"):
            found[f"ram/{unit.id}/V8/{year}"] = (
                Figure.missing(gaps=gaps)
                if gaps
                else Figure.total(found[f"ram/{unit.id}/{row.key}/{year}"] for row in rows)
            )
    for key in (*(f"{line.id}/{year}" for line in RAM for year in YEARS), "V8/fg2", "V8/fg"):
        own = [found[f"ram/{unit.id}/{key}"] for unit in units if f"ram/{unit.id}/{key}" in found]
        if own:
            found[f"ram/namnder/{key}"] = Figure.across(own)
    return found


def _gap(dataset: Dataset, sheet: str, municipality: Municipality) -> Gaps:
    """Return what is missing when a sheet of the central unit's is not there."""
    return united(*(dataset.gap(sheet, unit.id) for unit in municipality.of_kind("central")))


def central_items(dataset: Dataset, municipality: Municipality) -> Figures:
    """Return the items outside the frames and their sum, tkr."""
    rows, gaps = dataset.of("v_centralt"), _gap(dataset, "v_centralt", municipality)
    found = {f"central/{slug(row.key)}/{year}": row.figure(year) for row in rows for year in YEARS}
    for year in YEARS:
        found[f"central/summa/{year}"] = (
            Figure.total(row.figure(year) for row in rows)
            if rows
            else Figure.missing(gaps=gaps)
            if gaps
            else Figure.not_applicable()
        )
    return found


def statements(dataset: Dataset, occasion: Occasion) -> Figures:
    """Return resultat-, finansierings- and balansplan for each part and in all, balanskrav and reserves, tkr."""
    found: Figures = {}
    parts = _parts(dataset)
    for key, sheet, rows, years in _STATEMENTS:
        for year in years:
            for part in parts:
                put(
                    found,
                    f"{key}/{{row}}/{part}/{year}",
                    with_sums(rows, column(dataset, f"{sheet}_{part}", year)),
                )
            for part in (part for part in PARTS if part not in parts):
                values = (
                    _without(rows) if parts else {}
                )  # the municipality has no such part; or nothing has been handed in
                put(found, f"{key}/{{row}}/{part}/{year}", with_sums(rows, values))
            _whole(found, key, rows, parts, year)
    put(
        found,
        "plan/{row}/total/fg",
        published_rows(dataset, occasion.previous, "plan/{row}/total/b", RESULTAT),
    )
    put(found, "plan/{row}/total/fg2", published_rows(dataset, occasion.closing, "rr/{row}/kommun", RR))
    old = {
        row: Figure.total(published(dataset, occasion.closing, f"br/{source}/kommun") for source in sources)
        for row, sources in _OLD_BALANCE.items()
    }
    put(found, "bal/{row}/total/fg2", with_sums(BALANS, old | dict.fromkeys(INTERNAL, _NOTHING)))
    for year in ("ib", *YEARS):
        put(found, f"ansvar/{{row}}/{year}", with_sums(ANSVAR, column(dataset, "v_ansvar", year)))
    payers = dataset.of("v_kollektiv")
    for year in YEARS:
        values = column(dataset, "v_kollektiv", year) if payers else _without(KOLLEKTIV)
        put(found, f"kollektiv/{{row}}/{year}", with_sums(KOLLEKTIV, values))
    nothing = Figure.const(0, "högst noll", "tkr")
    for year in YEARS:
        asked = with_sums(BALANSKRAV, column(dataset, "v_balanskrav", year))
        put(found, f"balanskrav/{{row}}/{year}", asked)
        found[f"balanskrav/B13/{year}"] = (asked["B10"] + asked["B11"] + asked["B12"]).least(nothing)
        put(found, f"reserv/{{row}}/{year}", with_sums(RESERVES, column(dataset, "v_reserver", year)))
    for year in ("nu", *YEARS):
        put(
            found,
            f"forutsattning/{{row}}/{year}",
            with_sums(FORUTSATTNINGAR, column(dataset, "v_forutsattningar", year)),
        )
    return found


def _parts(dataset: Dataset) -> list[str]:
    """Return the parts that the municipality has: those that any sheet is about, and always what is paid by taxes.

    Another sheet of such a part that is not there is missing, and so is the whole.
    """
    sheets = [sheet for _, sheet, _, _ in _STATEMENTS]
    found = [part for part in PARTS if any(dataset.of(f"{sheet}_{part}") for sheet in sheets)]
    return [part for part in PARTS if part in found or part == PARTS[0]] if found else []


def _without(rows: Iterable[FixedRow]) -> Figures:
    """Return the input rows of something that the municipality does not have."""
    return {row.id: Figure.not_applicable() for row in rows if row.kind != "group" and not row.computed}


def _whole(found: Figures, key: str, rows: tuple[FixedRow, ...], parts: Sequence[str], year: str) -> None:
    """Add the whole municipality's rows: the parts' sums, and in the balance sheet what is eliminated (``intern``), tkr."""
    leaves = [row.id for row in rows if row.kind != "group" and not row.computed]
    whole = (
        {leaf: Figure.total(found[f"{key}/{leaf}/{part}/{year}"] for part in parts) for leaf in leaves}
        if parts
        else {}
    )
    if key == "bal" and not parts:
        put(found, f"bal/{{row}}/intern/{year}", with_sums(rows, {}))
    elif key == "bal":
        between = {leaf: -whole[leaf] if leaf in INTERNAL else _NOTHING for leaf in leaves}
        put(found, f"bal/{{row}}/intern/{year}", with_sums(rows, between))
        whole |= {leaf: whole[leaf] + between[leaf] for leaf in INTERNAL}
    put(found, f"{key}/{{row}}/total/{year}", with_sums(rows, whole))


def key_figures(found: Mapping[str, Figure]) -> Figures:
    """Return the financial key figures of the plan in per cent (domain.md 4.7), for the closed year, the budget and the plan."""
    made: Figures = {}
    for year in ("fg2", "fg", *YEARS):
        rr = {row: found[f"plan/{row}/total/{year}"] for row in ("R3", "R4", "R5", "R6", "R12")}
        base = rr["R5"] + rr["R6"]
        made[f"nyckeltal/resultatandel/{year}"] = rr["R12"].percent_of(base)
        made[f"nyckeltal/nettokostnadsandel/{year}"] = (-rr["R4"]).percent_of(base)
    for year in ("fg2", "ib", *YEARS):
        made[f"nyckeltal/soliditet/{year}"] = found[f"bal/BP6/total/{year}"].percent_of(
            found[f"bal/BP5/total/{year}"]
        )
    for year in ("ib", *YEARS):
        own = found[f"bal/BP6/total/{year}"] - found[f"ansvar/BA1/{year}"]
        made[f"nyckeltal/soliditet_inkl/{year}"] = own.percent_of(found[f"bal/BP5/total/{year}"])
    for year in YEARS:
        own = found[f"plan/R12/total/{year}"] - found[f"plan/R3/total/{year}"]
        made[f"nyckeltal/sjalvfinansieringsgrad/{year}"] = own.percent_of(-found[f"fin/FI6/total/{year}"])
    return made


def investments(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return every project of the five-year plan, and the sums per nämnd, kind of financing and in all; net with plus, tkr."""
    found: Figures = {}
    units = municipality.of_kind("namnd", year=occasion.year)
    for unit in units:
        for row in dataset.of("v_investeringar", unit.id):
            found |= {f"inv/{unit.id}/{row.key}/{name}": _project(row, name) for name in INVESTMENT}
    by_unit = {unit.id: dataset.gathered("v_investeringar", (unit.id,)) for unit in units}
    return found | project_sums(found, by_unit, INVESTMENT, ("typ", TYPES), ("omfattning", SCOPES))


def _project(row: Row, name: str) -> Figure:
    """Return a figure of a project; an annual grant has no total, nothing before the plan and nothing after it."""
    annual = row.text("omfattning") == ANNUAL and name in {"utgift", "inkomst", "netto", "fore", "sen"}
    return Figure.not_applicable() if annual else row.figure(name)


def land_development(dataset: Dataset, municipality: Municipality) -> Figures:
    """Return the areas of the exploateringsplan and their sum, and the way to the financing's row; income with plus, tkr.

    Land for sale is paid for beside the investments, without the gain that the result already has; streets and parks are investments.
    """
    rows = dataset.of("v_exploatering")
    found = {f"expl/{row.key}/{name}": row.figure(name) for row in rows for name in LAND}
    for name in LAND:
        found[f"expl/summa/{name}"] = (
            Figure.total(row.figure(name) for row in rows) if rows else Figure.not_applicable()
        )
    nothing = Figure.const(0, "inga områden eller poster", "tkr")
    sold = [row for row in rows if row.text("slag") == SOLD]
    gains = [row for row in dataset.of("v_centralt") if row.text("slag") == "exploatering"]
    areas, items = (_gap(dataset, sheet, municipality) for sheet in ("v_exploatering", "v_centralt"))
    for year in YEARS:
        land = Figure.missing(gaps=areas) if areas else nothing
        land = Figure.total(row.figure(year) for row in sold) if sold else land
        gain = Figure.missing(gaps=items) if items else nothing
        gain = Figure.total(row.figure(year) for row in gains) if gains else gain
        found |= {
            f"expl/mark/{year}": land,
            f"expl/vinst/{year}": gain,
            f"expl/betalning/{year}": land - gain,
        }
    return found


def companies(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return the economy of each koncernföretag (KL 11 kap. 6 a §), tkr, and its soliditet in per cent."""
    found: Figures = {}
    for unit in municipality.of_kind("bolag", year=occasion.year):
        for year in ("fg", "nu", *YEARS):
            rows = with_sums(
                BOLAG, column(dataset, "v_bolag", year, unit.id), dataset.gap("v_bolag", unit.id)
            )
            put(found, f"bolag/{unit.id}/{{row}}/{year}", rows)
            found[f"bolag/{unit.id}/soliditet/{year}"] = rows["VB6"].percent_of(rows["VB7"])
    return found
