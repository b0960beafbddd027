"""The versions of the year's budget as figures, for any table that asks for them (KL 11 kap. 6 och 15 §§; domain.md 4.4, C18–C19).

Keys are ``budget/<unit>/<part>/<drift|investering>/<column>``: the unit's id and one of its verksamheter or projects, or ``summa``
for the unit as a whole; ``budget/summa/summa/…`` for all units; ``budget/kommun/R1/drift/…`` for a row of the income statement. The
columns are those of ``pipeline/budget.py``: ``budget``, ``tillagg``, ``ombudgetering``, ``omfordelning``, ``omorganisation``,
``andring`` and ``budget_rev``. For another day than the occasion's ask :meth:`pipeline.budget.Budget.figure`, with
``budget_rev[2025-06-30]``. Amounts are tkr.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.budget import CHANGES, COLUMNS, WHOLE, Budget, verksamheter
from pipeline.config import Municipality, Occasion
from pipeline.merge.columns import Figures
from pipeline.merge.reorganised import Operation
from pipeline.model import Dataset, Figure
from pipeline.schemas.choices import BUDGET_SUBJECTS, INVESTING, OPERATION
from pipeline.schemas.statements import RR
from pipeline.units import ACCOUNTABLE, Owner

_WHOLE: Final = 100  # per cent
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
    operation = Operation.of(dataset, municipality, occasion)
    made: Figures = {}
    units = [unit.id for unit in municipality.of_kind(*ACCOUNTABLE, during=occasion)]
    for unit in units:
        own = _Own(budget, unit, verksamheter(municipality, unit), operation, typed)
        made |= own.operation(figures) | own.investments(figures)
    if operation is not None:
        made = _folded(made, operation)
    for subject in BUDGET_SUBJECTS:
        for column in COLUMNS:
            made[f"budget/{WHOLE}/{WHOLE}/{subject}/{column}"] = Figure.across(
                made[f"budget/{unit}/{WHOLE}/{subject}/{column}"] for unit in units
            )
    return made | _statement(figures, budget)


@dataclass(frozen=True, slots=True)
class _Own:
    """A unit's own budget: its verksamheter as the settings have them, and the rows that it has handed in."""

    budget: Budget
    unit: str
    codes: frozenset[str]
    rows: Operation | None
    typed: str

    def operation(self, figures: Mapping[str, Figure]) -> Figures:
        """Return the versions of its verksamheter and of their sum."""
        handed_in = self.rows.dataset.of(self.rows.sheet(self.unit), self.unit) if self.rows else ()
        rows = {row.key: row for row in handed_in}
        parts = (*rows, *(part for part in self._named(OPERATION) if part not in rows))
        known = {*parts, *self.codes}
        made: Figures = {}
        for part in parts:
            found = self._columns(WHOLE if len(known) == 1 else part, OPERATION)
            if (planned := self.budget.planned(self.unit, part, OPERATION)).known:
                found["budget"] = planned
            if (row := rows.get(part)) and not found["budget"].known:
                found["budget"] = row.figure(self.typed)
            if row and self.budget.decided(self.unit, part, OPERATION, known) is None:
                found |= dict.fromkeys(CHANGES, _UNTOLD) | {"andring": row.figure("andring")}
            made |= _keyed(f"budget/{self.unit}/{part}/{OPERATION}", found)
        whole = self._columns(WHOLE, OPERATION)
        if rows and all(self.budget.planned(self.unit, part, OPERATION).known for part in parts):
            whole["budget"] = Figure.missing()  # the sum of its verksamheter, as in driftredovisningen
        for column in [name for name in ("budget", "andring") if not whole[name].known]:
            terms = [made[f"budget/{self.unit}/{part}/{OPERATION}/{column}"] for part in parts]
            late = figures.get(f"drift/{self.unit}/{WHOLE}/{self.typed}", whole[column])
            whole[column] = Figure.total(terms) if terms else late
        return made | _keyed(f"budget/{self.unit}/{WHOLE}/{OPERATION}", whole)

    def investments(self, figures: Mapping[str, Figure]) -> Figures:
        """Return the versions of its projects and of their sum."""
        depth = len(("inv", "unit", "project", "column"))
        known = (key.split("/") for key in figures if key.startswith(f"inv/{self.unit}/"))
        own = [parts[2] for parts in known if len(parts) == depth and parts[2] != WHOLE]
        made: Figures = {}
        for part in dict.fromkeys((*own, *self._named(INVESTING), WHOLE)):
            made |= _keyed(f"budget/{self.unit}/{part}/{INVESTING}", self._columns(part, INVESTING))
        return made

    def _columns(self, part: str, subject: str) -> Figures:
        return {column: self.budget.figure(self.unit, part, subject, column) for column in COLUMNS}

    def _named(self, subject: str) -> list[str]:
        """Return the parts that decisions name."""
        lines = self.budget.changes(self.unit, WHOLE, subject)
        return list(dict.fromkeys(line.text("del") for line in lines if line.text("del")))


def _folded(made: Figures, operation: Operation) -> Figures:
    """Return the versions with those of a verksamhet that is told elsewhere added where driftredovisningen tells it (``fold``)."""
    made = dict(made)
    for one, area in operation.folded():
        moved = {
            column: made.pop(f"budget/{area.unit}/{area.code}/{OPERATION}/{column}") for column in COLUMNS
        }
        for move in one.of(area):
            share = Figure.const(move.percent / _WHOLE, f"andel av {area}")
            for column, figure in moved.items():
                part = figure if share.value == 1 else figure.times(share)
                for code, unit, amount in (
                    (move.target.code, move.target.unit, part),
                    (WHOLE, move.target.unit, part),
                    (WHOLE, area.unit, -part),
                ):
                    key = f"budget/{unit}/{code}/{OPERATION}/{column}"
                    made[key] = Figure.total((made[key], amount)) if made[key].known else made[key]
    return made


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


def _keyed(key: str, found: Figures) -> Figures:
    """Return the columns under a key, with the revised budget that follows from them."""
    found["budget_rev"] = Figure.total((found["budget"], found["andring"]))
    return {f"{key}/{column}": figure for column, figure in found.items()}
