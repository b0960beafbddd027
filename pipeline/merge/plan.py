"""The figures of a verksamhets- och investeringsplan or rambudget: budget year and two plan years (KL 11 kap. 5–8 §§; domain.md 3.3, 4.9, 4.10)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from pipeline.config import COMMITTEES, Municipality, Occasion
from pipeline.merge import companies, investments
from pipeline.merge.accounts import Accounts, published, published_rows, with_sums
from pipeline.merge.columns import Figures, FixedTable, Published, cells, record
from pipeline.merge.key_figures import INVESTED, KEY_FIGURES, Get, reckoned
from pipeline.merge.reorganised import restated
from pipeline.merge.statements import remaining
from pipeline.model import Dataset, Figure, Gaps, Problem, united
from pipeline.schemas.base import FixedRow
from pipeline.schemas.choices import CENTRAL_LAND, LAND_FOR_SALE
from pipeline.schemas.plan_rows import (
    ANSVAR,
    BALANS,
    FINANSIERING,
    FORUTSATTNINGAR,
    INTERNAL,
    KOLLEKTIV,
    RAM,
    RESULTAT,
)
from pipeline.schemas.statements import BALANSKRAV, RESERVES, RR
from pipeline.text import slug

YEARS: Final = ("b", "p1", "p2")
PARTS: Final = ("skatt", "va", "avfall")
_STATEMENTS: Final[tuple[tuple[str, str, tuple[FixedRow, ...], tuple[str, ...]], ...]] = (
    ("plan", "v_rr", RESULTAT, YEARS),
    ("fin", "v_fin", FINANSIERING, YEARS),
    ("bal", "v_br", BALANS, ("ib", *YEARS)),
)
LAND: Final = ("utgift", "inkomst", "netto", "ack", "b", "p1", "p2", "p3", "p4", "sen")
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


_FRAME: Final = FixedTable("ram/{unit}/{row}", "v_ram", RAM, cells(*YEARS))
_SERVICE_AREA: Final = (
    *cells(*YEARS),
    Published("fg", "previous", "ram/{unit}/{row}/b"),
    Published("fg2", "closing", "drift/{unit}/{row}/netto"),
)
CONDITIONS: Final = FixedTable(
    "forutsattning/{row}", "v_forutsattningar", FORUTSATTNINGAR, cells("nu", *YEARS)
)
_TABLES: Final = (
    FixedTable("ansvar/{row}", "v_ansvar", ANSVAR, cells("ib", *YEARS)),
    FixedTable("balanskrav/{row}", "v_balanskrav", BALANSKRAV, cells(*YEARS)),
    FixedTable("reserv/{row}", "v_reserver", RESERVES, cells(*YEARS)),
    CONDITIONS,
)


def plan(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, _: Mapping[str, Accounts]
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return every figure of a plan by key. No problems of its own."""
    figures = frames(dataset, municipality, occasion)
    figures |= central_items(dataset, municipality)
    figures |= plan_statements(dataset, occasion)
    figures |= key_figures(figures)
    figures |= investments.investments(investments.PLAN, dataset, municipality, occasion)
    figures |= land_development(dataset, municipality)
    figures |= land_in_the_plans(figures)
    figures |= companies.plan(dataset, municipality, occasion)
    figures |= net_cost(figures)
    figures |= population(dataset)
    figures |= proposals(dataset, municipality, occasion)
    return Accounts(figures), ()


def frames(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return the ram bridge per nämnd and year, the budget per verksamhet, and their sums; a cost is minus, tkr.

    ``fg2`` is the last closed year's outcome, ``fg`` last year's budget, both as published.
    """
    figures: Figures = {}
    units = municipality.of_kind(*COMMITTEES, during=occasion)
    for unit in units:
        figures |= _FRAME.figures(dataset, occasion, unit.id)
        areas = dataset.gathered("v_internbudget", (unit.id,))
        budgets = {row.key: record(row, _SERVICE_AREA, dataset, occasion) for row in areas}
        figures |= {
            f"ram/{unit.id}/{key}/{name}": figure
            for key, budget in budgets.items()
            for name, figure in budget.items()
        }
        for year in ("fg2", "fg"):
            figures[f"ram/{unit.id}/V8/{year}"] = (
                Figure.missing(gaps=areas.gaps)
                if areas.gaps
                else Figure.total(budget[year] for budget in budgets.values())
            )
    for key in (*(f"{line.id}/{year}" for line in RAM for year in YEARS), "V8/fg2", "V8/fg"):
        of_units = [figures[f"ram/{unit.id}/{key}"] for unit in units if f"ram/{unit.id}/{key}" in figures]
        figures[f"ram/namnder/{key}"] = Figure.across(of_units) if of_units else Figure.missing()
    for key, before in (("V8/fg2", occasion.closing), ("V8/fg", occasion.previous)):
        for name, some in (*((unit.id, (unit,)) for unit in units), ("namnder", units)):
            if whole := figures.get(f"ram/{name}/{key}"):
                ids = (unit.id for unit in some)
                figures[f"ram/{name}/{key}"] = restated(whole, ids, municipality, dataset, before)
    return figures


def _gap(dataset: Dataset, sheet: str, municipality: Municipality) -> Gaps:
    """Return what is missing when a sheet of the central unit's is not there."""
    return united(*(dataset.gap(sheet, unit.id) for unit in municipality.of_kind("central")))


def central_items(dataset: Dataset, municipality: Municipality) -> Figures:
    """Return the items outside the frames and their sum, tkr."""
    rows, gaps = dataset.of("v_centralt"), _gap(dataset, "v_centralt", municipality)
    figures = {f"central/{slug(row.key)}/{year}": row.figure(year) for row in rows for year in YEARS}
    for year in YEARS:
        figures[f"central/summa/{year}"] = (
            Figure.total(row.figure(year) for row in rows)
            if rows
            else Figure.missing(gaps=gaps)
            if gaps
            else Figure.not_applicable()
        )
    return figures


def plan_statements(dataset: Dataset, occasion: Occasion) -> Figures:
    """Return resultat-, finansierings- and balansplan for each part and in all, balanskrav and reserves, tkr."""
    figures: Figures = {}
    parts = _parts(dataset)
    for key, sheet, rows, years in _STATEMENTS:
        for part in PARTS:
            if part in parts or not parts:  # where nothing has been handed in every part is missing
                table = FixedTable(f"{key}/{{row}}/{part}", f"{sheet}_{part}", rows, cells(*years))
                figures |= table.figures(dataset, occasion)
            else:
                figures |= _keyed(f"{key}/{{row}}/{part}", years, with_sums(rows, _without(rows)))
        for year in years:
            figures |= _whole(figures, key, rows, parts, year)
    last_plan = published_rows(dataset, occasion.previous, "plan/{row}/total/b", RESULTAT)
    closed = published_rows(dataset, occasion.closing, "rr/{row}/kommun", RR)
    balance = {
        row: Figure.total(published(dataset, occasion.closing, f"br/{source}/kommun") for source in sources)
        for row, sources in _OLD_BALANCE.items()
    }
    figures |= _keyed("plan/{row}/total", ("fg",), last_plan) | _keyed("plan/{row}/total", ("fg2",), closed)
    balance |= dict.fromkeys(INTERNAL, _NOTHING)
    figures |= _keyed("bal/{row}/total", ("fg2",), with_sums(BALANS, balance))
    for table in _TABLES:
        figures |= table.figures(dataset, occasion)
    figures |= remaining(figures, YEARS)
    if dataset.of("v_kollektiv"):
        paid = FixedTable("kollektiv/{row}", "v_kollektiv", KOLLEKTIV, cells(*YEARS))
        return figures | paid.figures(dataset, occasion)
    return figures | _keyed("kollektiv/{row}", YEARS, with_sums(KOLLEKTIV, _without(KOLLEKTIV)))


def _keyed(key: str, years: Iterable[str], rows: Mapping[str, Figure]) -> Figures:
    """Return rows that are the same every year under their keys."""
    return {f"{key.format(row=row)}/{year}": figure for year in years for row, figure in rows.items()}


def _parts(dataset: Dataset) -> list[str]:
    """Return the parts that the municipality has: those that any sheet is about, and always what is paid by taxes.

    Another sheet of such a part that is not there is missing, and so is the whole.
    """
    sheets = [sheet for _, sheet, _, _ in _STATEMENTS]
    handed_in = [part for part in PARTS if any(dataset.of(f"{sheet}_{part}") for sheet in sheets)]
    return [part for part in PARTS if part in handed_in or part == PARTS[0]] if handed_in else []


def _without(rows: Iterable[FixedRow]) -> Figures:
    """Return the input rows of something that the municipality does not have."""
    return {row.id: Figure.not_applicable() for row in rows if row.kind != "group" and not row.computed}


def _whole(
    figures: Mapping[str, Figure], key: str, rows: tuple[FixedRow, ...], parts: Sequence[str], year: str
) -> Figures:
    """Return the whole municipality's rows: the parts' sums, and in the balance sheet what is eliminated (``intern``), tkr."""
    leaves = [row.id for row in rows if row.kind != "group" and not row.computed]
    whole = (
        {leaf: Figure.total(figures[f"{key}/{leaf}/{part}/{year}"] for part in parts) for leaf in leaves}
        if parts
        else {}
    )
    made: Figures = {}
    if key == "bal":
        between = {leaf: -whole[leaf] if leaf in INTERNAL else _NOTHING for leaf in leaves} if parts else {}
        made |= _keyed("bal/{row}/intern", (year,), with_sums(rows, between))
        whole |= {leaf: whole[leaf] + between[leaf] for leaf in INTERNAL if parts}
    return made | _keyed(f"{key}/{{row}}/total", (year,), with_sums(rows, whole))


_KEY_FIGURES: Final[Mapping[str, tuple[str, ...]]] = {
    "resultatandel": ("fg2", "fg", *YEARS),
    "nettokostnadsandel": ("fg2", "fg", *YEARS),
    "soliditet": ("fg2", "ib", *YEARS),
    "soliditet_inkl": ("ib", *YEARS),
    "sjalvfinansieringsgrad": YEARS,
}
"""The key figures of a plan, and the years they are reckoned for: the closed year, last year, the opening balance, the plan's own."""
_ROWS: Final = {"br/D": "bal/BP6/total", "br/SUMT": "bal/BP5/total", "br/G21": "ansvar/BA1"}
"""The plan's rows for those of the statements."""


def key_figures(figures: Mapping[str, Figure]) -> Figures:
    """Return the financial key figures of the plan in per cent (domain.md 4.7)."""
    made: Figures = {}
    for year in ("fg2", "fg", "ib", *YEARS):
        records = (KEY_FIGURES[key] for key, years in _KEY_FIGURES.items() if year in years)
        made |= {
            f"nyckeltal/{key}/{year}": figure
            for key, figure in reckoned(records, _rows(figures, year)).items()
        }
    return made


def _rows(figures: Mapping[str, Figure], year: str) -> Get:
    """Return what gives a row of the plan in a year."""

    def row(path: str) -> Figure:
        if path == INVESTED:
            return -figures[f"fin/FI6/total/{year}"]
        return figures[f"{_ROWS.get(path) or path.replace('rr/', 'plan/') + '/total'}/{year}"]

    return row


def land_development(dataset: Dataset, municipality: Municipality) -> Figures:
    """Return the areas of the exploateringsplan and their sum, and the way to the financing's row; income with plus, tkr.

    Land for sale is paid for beside the investments, without the gain that the result already has; streets and parks are investments.
    """
    rows = dataset.of("v_exploatering")
    figures = {f"expl/{row.key}/{name}": row.figure(name) for row in rows for name in LAND}
    for name in LAND:
        figures[f"expl/summa/{name}"] = (
            Figure.total(row.figure(name) for row in rows) if rows else Figure.not_applicable()
        )
    nothing = Figure.const(0, "inga områden eller poster", "tkr")
    sold = [row for row in rows if row.text("slag") == LAND_FOR_SALE]
    gains = [row for row in dataset.of("v_centralt") if row.text("slag") == CENTRAL_LAND]
    areas, items = (_gap(dataset, sheet, municipality) for sheet in ("v_exploatering", "v_centralt"))
    for year in YEARS:
        land = Figure.missing(gaps=areas) if areas else nothing
        land = Figure.total(row.figure(year) for row in sold) if sold else land
        gain = Figure.missing(gaps=items) if items else nothing
        gain = Figure.total(row.figure(year) for row in gains) if gains else gain
        figures |= {
            f"expl/mark/{year}": land,
            f"expl/vinst/{year}": gain,
            f"expl/betalning/{year}": land - gain,
        }
    return figures


def land_in_the_plans(figures: Mapping[str, Figure]) -> Figures:
    """Return what the financing's row leaves out of the exploateringsplan since the result has it, and its streets and parks, tkr."""
    return {f"expl/avgar/{year}": -figures[f"expl/vinst/{year}"] for year in YEARS} | {
        f"expl/gator/{year}": -figures[f"inv/typ/exploatering/y{place}"] for place, year in enumerate(YEARS)
    }


def net_cost(figures: Mapping[str, Figure]) -> Figures:
    """Return the net cost of frames and central items together, tkr."""
    return {
        f"ram/verksamhet/{year}": figures[f"ram/namnder/V8/{year}"] + figures[f"central/summa/{year}"]
        for year in YEARS
    }


def population(dataset: Dataset) -> Figures:
    """Return the inhabitants of all ages each year, and how many more each age group is at the end of the forecast."""
    rows = dataset.of("v_befolkning")
    whole = {
        f"befolkning/summa/{year}": Figure.total(row.figure(year) for row in rows)
        for year in ("fg", "nu", *YEARS, "p4")
    }
    return whole | {f"befolkning/{row.key}/okning": row.figure("p4") - row.figure("nu") for row in rows}


def proposals(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return what the nämnder ask for beside their frames and what is granted, tkr, and how much tariffs change, per cent."""
    units = tuple(unit.id for unit in municipality.of_kind("namnd", during=occasion))
    asked = dataset.gathered("v_askanden", units)
    made = {f"askanden/{field}": asked.total(field) for field in ("belopp", "tillstyrkt")}
    for row in dataset.gathered("v_taxor", units):
        old = row.figure("gammal")
        made[f"taxa/{row.unit}/{row.key}/andring"] = (row.figure("ny") - old).percent_of(old.absolute())
    return made


def published_key(key: str) -> str:
    """Return the key of a budget year's frame or resultatplan: what the year's other reports print as budget."""
    return key if key.startswith(("ram/", "plan/")) and key.endswith("/b") else ""
