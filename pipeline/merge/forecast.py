"""The figures of a forecast, of a month and of a follow-up of åtgärder (domain.md 1.2 rows 10–16, 3.6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.config import COMMITTEES, Municipality, Occasion
from pipeline.merge import companies, interim, investments, operating, personnel
from pipeline.merge.accounts import Accounts, published
from pipeline.merge.budget import budget_versions
from pipeline.merge.columns import Cell, Figures, FixedTable, Sum, cells, of_units
from pipeline.merge.statements import BUDGET, INTERIM, before, statements
from pipeline.model import Dataset, Figure, Problem
from pipeline.schemas.forecasts import ASSUMPTION_ROWS, FINANCE_ROWS, POSITION_ROWS
from pipeline.schemas.statements import RR

_Others = Mapping[str, Accounts]
Merged = tuple[Accounts, tuple[Problem, ...]]
_INCOME: Final = FixedTable(
    "rr/{row}/kommun",
    "p_rr",
    RR,
    (
        *cells("utfall", "budget_per"),
        Sum("avvikelse_per", ("utfall", "-budget_per")),
        before("rr/{row}/kommun", typed="utfall_fg"),
        BUDGET,
        *cells("prognos"),
        Sum("avvikelse", ("prognos", "-budget")),
    ),
)
_REQUIREMENT: Final = next(table for table in INTERIM if table.sheet == "d_balanskrav")
_FINANCE: Final = FixedTable("finans/{row}", "p_finans", FINANCE_ROWS, cells("fg", "utfall", "prognos"))
_ASSUMED: Final = FixedTable(
    "antagande/{row}", "p_antaganden", ASSUMPTION_ROWS, (*cells("budget"), Cell("prognos"))
)
_POSITION: Final = FixedTable("stallning/{unit}/{row}", "p_stallning", POSITION_ROWS, cells("utfall", "fg"))


def forecast(dataset: Dataset, municipality: Municipality, occasion: Occasion, _: _Others) -> Merged:
    """Return every figure of a forecast by key. No problems of its own."""
    tables = (_INCOME, _REQUIREMENT, _FINANCE, _ASSUMED)
    figures = _economy(operating.INTERIM, tables, dataset, municipality, occasion)
    figures |= investments.investments(investments.INTERIM, dataset, municipality, occasion)
    figures |= budget_versions(figures, dataset, municipality, occasion, "budget_urspr")
    figures |= personnel.personnel(personnel.INTERIM, dataset, municipality, occasion)
    figures |= companies.interim(dataset, municipality, occasion)
    bolag = (unit.id for unit in municipality.of_kind("bolag", during=occasion))
    figures |= of_units((_POSITION,), bolag, dataset, occasion)
    return Accounts(figures), ()


def month(dataset: Dataset, municipality: Municipality, occasion: Occasion, _: _Others) -> Merged:
    """Return every figure of a month by key: the income statement, drift, volumes, åtgärder and finances. No problems of its own."""
    figures = _economy(operating.MONTH, (_INCOME, _FINANCE), dataset, municipality, occasion)
    figures |= budget_versions(figures, dataset, municipality, occasion, "budget_urspr")
    return Accounts(figures), ()


def follow_up(dataset: Dataset, municipality: Municipality, occasion: Occasion, _: _Others) -> Merged:
    """Return what was decided of each åtgärd, what is expected of it now and what it has given so far, tkr. No problems of its own."""
    return Accounts(measures(dataset, municipality, occasion)), ()


def _economy(
    drift: operating.Operating,
    tables: tuple[FixedTable, ...],
    dataset: Dataset,
    municipality: Municipality,
    occasion: Occasion,
) -> Figures:
    figures = statements(tables, dataset, occasion)
    figures["prognos/R12/kommun/fg"] = published(dataset, occasion.forecast, "prognos/R12")
    figures |= operating.operating(drift, dataset, municipality, occasion)
    figures |= used(figures)
    figures |= interim.actions(figures, dataset, municipality, occasion)
    figures |= measures(dataset, municipality, occasion)
    figures |= volumes(dataset, municipality, occasion)
    months = occasion.end.month - occasion.start.month + 1
    return figures | {"period/manader/utfall": Figure.const(months, "periodens längd", "antal")}


def used(figures: Mapping[str, Figure]) -> Figures:
    """Return how much of its budget for the year each unit and each verksamhet has used so far, in per cent."""
    return {
        key.removesuffix("netto") + "forbrukat": figure.percent_of(
            figures[key.removesuffix("netto") + "budget"]
        )
        for key, figure in figures.items()
        if key.startswith("drift/") and key.endswith("/netto")
    }


def volumes(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return each nämnd's volumes in the budget, so far and in the forecast, each as it is counted, and how the forecast deviates."""
    made: Figures = {}
    for unit in municipality.of_kind("namnd", during=occasion):
        for row in dataset.of("p_volymer", unit.id):
            start = f"volym/{unit.id}/{row.key}"
            made |= {f"{start}/{name}": row.figure(name) for name in ("budget", "utfall", "prognos")}
            made[f"{start}/avvikelse"] = made[f"{start}/prognos"] - made[f"{start}/budget"]
            made[f"{start}/andel"] = made[f"{start}/avvikelse"].percent_of(made[f"{start}/budget"])
    return made


def measures(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return of each åtgärd what the forecast before expected of it, what is expected now, what it has given and what is left of it, tkr.

    One that is new has nothing from before. Sums are of those that the forecast before had.
    """
    made: Figures = {}
    for unit in municipality.of_kind(*COMMITTEES, during=occasion):
        earlier = dataset.published.get(occasion.forecast, {})
        for row in dataset.of("d_atgarder", unit.id):
            start = f"uppfoljning/{unit.id}/{row.key}"
            known = earlier.get(f"atgard/{unit.id}/{row.key}")
            made[f"{start}/beslutad"] = known.figure if known else Figure.not_applicable()
            made[f"{start}/vantad"] = row.figure("effekt_ar")
            made[f"{start}/hittills"] = row.figure("effekt_hittills")
            made[f"{start}/andrad"] = (
                made[f"{start}/vantad"] - made[f"{start}/beslutad"] if known else Figure.not_applicable()
            )
    return made | _sums(made, dataset, municipality, occasion)


def _sums(made: Figures, dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return the sums over a unit's åtgärder, and over all units; one that has not handed in is a gap in them."""
    sums: Figures = {}
    nothing = Figure.const(0, "inga åtgärder", "tkr")
    units = [unit.id for unit in municipality.of_kind(*COMMITTEES, during=occasion)]
    for name in ("beslutad", "vantad", "hittills", "andrad"):
        for unit in units:
            own = [made[f"uppfoljning/{unit}/{row.key}/{name}"] for row in dataset.of("d_atgarder", unit)]
            gap = dataset.gap("d_atgarder", unit)
            sums[f"uppfoljning/{unit}/summa/{name}"] = (
                Figure.missing(gaps=gap) if gap else Figure.total(own) if own else nothing
            )
        sums[f"uppfoljning/summa/{name}"] = Figure.across(
            sums[f"uppfoljning/{unit}/summa/{name}"] for unit in units
        )
    return sums


def published_key(key: str) -> str:
    """Return the key under which the next forecast, and the same one next year, find a figure; empty when none of them does."""
    if key.startswith(
        ("uppfoljning/", "volym/", "finans/", "antagande/", "stallning/", "atgard/", "budget/")
    ):
        return ""
    return interim.published_key(key)


def measures_key(_: str) -> str:
    """Return no key: åtgärder are published as they are handed in."""
    return ""
