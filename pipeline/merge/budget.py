"""The versions of the year's budget as figures, for any table that asks for them (KL 11 kap. 6 och 15 §§; domain.md 4.4, C18–C19).

Keys are ``budget/<unit>/<part>/<drift|investering>/<column>``: the unit's id and one of its verksamheter or projects, or ``summa``
for the unit as a whole; ``budget/summa/summa/…`` for all units; ``budget/kommun/R1/drift/…`` for a row of the income statement. The
columns are those of ``pipeline/budget.py``: ``budget``, ``tillagg``, ``ombudgetering``, ``omfordelning``, ``omorganisation``,
``andring`` and ``budget_rev``. For another day than the occasion's ask :meth:`pipeline.budget.Budget.figure`, with
``budget_rev[2025-06-30]``. Amounts are tkr.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.budget import CHANGES, COLUMNS, WHOLE, Budget, verksamheter
from pipeline.config import COMMITTEES, Municipality, Occasion
from pipeline.merge.columns import Figures
from pipeline.model import Dataset, Figure
from pipeline.schemas.choices import BUDGET_SUBJECTS, INVESTING, OPERATION
from pipeline.schemas.statements import RR
from pipeline.units import Owner

ACCOUNTABLE: Final = (*COMMITTEES, "finans")
_UNTOLD: Final = Figure.missing(label="inga budgetbeslut")


def budget_versions(
    figures: Mapping[str, Figure],
    dataset: Dataset,
    municipality: Municipality,
    occasion: Occasion,
    typed: str,
) -> Figures:
    """Return the versions of the budget of every unit, verksamhet, project and row of the income statement, tkr.

    ``typed`` is the column of driftredovisningen (and of the income statement: ``budget``) that holds the original budget where
    neither the plan nor a decision has one. What decisions do not tell of a verksamhet is as the nämnd has typed it: the changes where
    no decisions are kept, and the division of what was decided for the nämnd as a whole.
    """
    budget = Budget.of(dataset, occasion)
    made: Figures = {}
    units = [unit.id for unit in municipality.of_kind(*ACCOUNTABLE, during=occasion)]
    for subject in BUDGET_SUBJECTS:
        for unit in units:
            parts = _parts(figures, budget, unit, subject)
            known = {*parts, *(verksamheter(municipality, unit) if subject == OPERATION else ())}
            for part in (*parts, WHOLE):
                asked = WHOLE if len(known) == 1 else part
                found = {column: budget.figure(unit, asked, subject, column) for column in COLUMNS}
                if subject == OPERATION:
                    found |= _typed(figures, f"drift/{unit}/{part}", typed, found)
                    told = budget.kept if part == WHOLE else budget.decided(unit, part, subject, known)
                    if not told and f"drift/{unit}/{part}/andring" in figures:
                        found |= dict.fromkeys(CHANGES, _UNTOLD)
                        found["andring"] = figures[f"drift/{unit}/{part}/andring"]
                made |= _keyed(f"budget/{unit}/{part}/{subject}", found)
        for column in COLUMNS:
            made[f"budget/{WHOLE}/{WHOLE}/{subject}/{column}"] = Figure.across(
                made[f"budget/{unit}/{WHOLE}/{subject}/{column}"] for unit in units
            )
    return made | _statement(figures, budget)


def _statement(figures: Mapping[str, Figure], budget: Budget) -> Figures:
    """Return the versions of the rows of the income statement, tkr."""
    made: Figures = {}
    whose = Owner.MUNICIPALITY.value
    law = [row.id for row in RR if row.kind != "group" and not row.computed]
    own = [line.text("del") for line in budget.lines if line.unit == whose and line.text("del")]
    for row in dict.fromkeys((*law, *own)):
        found = {column: budget.figure(whose, row, OPERATION, column) for column in COLUMNS}
        found |= _typed(figures, f"rr/{row}/kommun", "budget", found)
        made |= _keyed(f"budget/{whose}/{row}/{OPERATION}", found)
    return made


def _typed(figures: Mapping[str, Figure], key: str, column: str, found: Figures) -> Figures:
    """Return the original budget as it was typed, where neither the plan nor a decision has one."""
    there = figures.get(f"{key}/{column}")
    return {"budget": there} if there is not None and not found["budget"].known else {}


def _parts(figures: Mapping[str, Figure], budget: Budget, unit: str, subject: str) -> Mapping[str, None]:
    """Return a unit's verksamheter, or projects: those of its own sheet, and those that decisions name."""
    depth, first = len(("drift", "unit", "part", "column")), "inv" if subject == INVESTING else "drift"
    known = (key.split("/") for key in figures if key.startswith(f"{first}/{unit}/"))
    own = [parts[2] for parts in known if len(parts) == depth and parts[2] != WHOLE]
    named = [line.text("del") for line in budget.changes(unit, WHOLE, subject) if line.text("del")]
    return dict.fromkeys((*own, *named))


def _keyed(key: str, found: Figures) -> Figures:
    """Return the columns under a key, with the revised budget that follows from them."""
    found["budget_rev"] = Figure.total((found["budget"], found["andring"]))
    return {f"{key}/{column}": figure for column, figure in found.items()}
