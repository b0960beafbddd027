"""The figures of the units' own plans: internbudget against the frame, investments against the investeringsplan, and a bolag's budget (domain.md 3.7).

The frame, last year's budget and the year's investments are those of the plan that the occasion reads, with the cells they were handed in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from pipeline.config import COMMITTEES, Municipality, Occasion
from pipeline.merge.accounts import Accounts, published
from pipeline.merge.columns import Figures, FixedTable, cells, of_units
from pipeline.model import Dataset, Figure, Gaps, Problem, Row
from pipeline.schemas.group import DELAR_BOLAG_ROWS
from pipeline.schemas.work_plan import BEFORE, COSTS, NET

YEARS: Final = ("b", BEFORE)
"""The year of the plan, and the year before it."""
PARTS: Final = (*(key for key, _, _ in COSTS), NET)
"""The kinds of income and cost, and their net."""
WHOLE: Final = "summa"
ALL: Final = "namnder"
_COMPANY: Final = FixedTable("bolag/{unit}/{row}", "vp_bolag", DELAR_BOLAG_ROWS, cells("nu", "b"))


def work_plan(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, related: Mapping[str, Accounts]
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return every figure of the units' own plans by key, tkr; a cost is minus. No problems of its own.

    ``vb/{unit}/{verksamhet}/{kind}/{year}`` are the internbudget's, ``vb/{unit}/summa/…`` a nämnd's and ``vb/namnder/…`` all nämnder's;
    ``vb/{unit}/ram/b`` is the frame and ``vb/{unit}/kvar/b`` what of it is not divided. ``vi/{unit}/…`` are the year's investments.
    """
    plan = _plan(municipality, related)
    units = tuple(unit.id for unit in municipality.of_kind(*COMMITTEES, during=occasion))
    companies = tuple(unit.id for unit in municipality.of_kind("bolag", during=occasion))
    figures: Figures = {}
    for unit in units:
        figures |= _budget(dataset, unit)
        figures |= _frame(dataset, occasion, plan, unit)
        figures[f"vb/{unit}/kvar/b"] = figures[f"vb/{unit}/{WHOLE}/{NET}/b"] - figures[f"vb/{unit}/ram/b"]
    for key in (*(f"{WHOLE}/{part}/{year}" for part in PARTS for year in YEARS), "ram/b", "ram/fg", "kvar/b"):
        each = [figures[f"vb/{unit}/{key}"] for unit in units]
        figures[f"vb/{ALL}/{key}"] = Figure.across(each) if each else Figure.missing()
    for name in (*units, ALL):  # typed anew, but the plan's number: what was restated there is so here too
        net = f"vb/{name}/{WHOLE}/{NET}/{BEFORE}"
        if (planned := plan.get(f"ram/{name}/V8/{BEFORE}")) and planned.restated:
            figures[net] = replace(figures[net], restated=planned.restated)
    committees = tuple(unit.id for unit in municipality.of_kind("namnd", during=occasion))
    for unit in (*committees, *companies):
        figures |= _investments(dataset, plan, unit)
    every = [figures[f"vi/{unit}/{WHOLE}/budget"] for unit in committees]
    figures[f"vi/{ALL}/{WHOLE}/budget"] = Figure.across(every) if every else Figure.missing()
    figures |= of_units((_COMPANY,), companies, dataset, occasion)
    return Accounts(figures), ()


def _plan(municipality: Municipality, related: Mapping[str, Accounts]) -> Mapping[str, Figure]:
    """Return the figures of the plan that the occasion reads; none when it reads none."""
    others = ((municipality.occasion(key), accounts) for key, accounts in related.items())
    found = (accounts.figures for other, accounts in others if other and other.kind == "vip")
    return next(found, {})


def _budget(dataset: Dataset, unit: str) -> Figures:
    """Return a nämnd's internbudget by verksamhet and kind, and its sums; where nothing has come in, whose it is."""
    rows, gaps = dataset.of("vp_internbudget", unit), dataset.gap("vp_internbudget", unit)
    made: Figures = {}
    for part in PARTS:
        for year in YEARS:
            field = part if year == "b" else f"{part}_{year}"
            made |= {f"vb/{unit}/{row.key}/{part}/{year}": row.figure(field) for row in rows}
            made[f"vb/{unit}/{WHOLE}/{part}/{year}"] = _total(rows, field, gaps)
        now, before = (made[f"vb/{unit}/{WHOLE}/{part}/{year}"] for year in YEARS)
        made[f"vb/{unit}/{WHOLE}/{part}/andring"] = now - before
    return made


def _total(rows: Iterable[Row], field: str, gaps: Gaps) -> Figure:
    figures = [row.figure(field) for row in rows]
    return Figure.total(figures) if figures else Figure.missing(gaps=gaps)


def _frame(dataset: Dataset, occasion: Occasion, plan: Mapping[str, Figure], unit: str) -> Figures:
    """Return a nämnd's frame for the year, as published where it was and else as handed in, and last year's budget."""
    frame = published(dataset, occasion.plan, f"ram/{unit}/V8/b") if occasion.plan else Figure.missing()
    nothing = Figure.missing(label=f"ram för {unit}")
    return {
        f"vb/{unit}/ram/b": frame if frame.known else plan.get(f"ram/{unit}/V8/b", nothing),
        f"vb/{unit}/ram/{BEFORE}": plan.get(f"ram/{unit}/V8/fg", nothing),
    }


def _investments(dataset: Dataset, plan: Mapping[str, Figure], unit: str) -> Figures:
    """Return the year's investments of a unit and their sum, and what the investeringsplan has for the year, tkr with plus."""
    rows, gaps = dataset.of("vp_investeringar", unit), dataset.gap("vp_investeringar", unit)
    made = {f"vi/{unit}/{row.key}/budget": row.figure("budget") for row in rows}
    whole = _total(rows, "budget", gaps)
    if not rows and not gaps:
        whole = Figure.const(0, "inga investeringar", "tkr")
    planned = plan.get(f"inv/{unit}/{WHOLE}/y0") or plan.get(f"bolag/{unit}/VB3/b") or Figure.not_applicable()
    return made | {f"vi/{unit}/{WHOLE}/budget": whole, f"vi/{unit}/{WHOLE}/plan": planned}


def published_key(key: str) -> str:
    """Return the key of an internbudget's figure, with which next year's form is filled in."""
    return key if key.startswith("vb/") and key.endswith("/b") and "/ram/" not in key else ""
