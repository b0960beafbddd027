"""Budget versions: what was adopted, what each kind of decision changed, and the revised budget at a day (KL 11 kap. 5–6 och 15 §§).

A decision is a line of ``budgetbeslut/<år>.xlsx``: dated, of a kind, for a unit, of its verksamhet or project or for the unit as a
whole; or for a row of the income statement, when the unit is the municipality. The order of the lines means nothing.

===================  ==========================================================================================================
column               amount, tkr, with the sign of the table it stands in (a cost of operation is minus, an investment plus)
===================  ==========================================================================================================
``budget``           as published with the adopted plan; where it has none, the decisions of the kind ``ursprunglig``
``tillagg``          ``tilläggsanslag``
``ombudgetering``    ``ombudgetering``
``omfordelning``     ``omfördelning``
``omorganisation``   ``omorganisation``
``andring``          the four together
``budget_rev``       ``budget`` and ``andring``
===================  ==========================================================================================================

Only decisions dated at most the day count: ``budget_per`` of the occasion, or another, as in ``budget_rev[2025-06-30]``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Self

from pipeline.config import Municipality, Occasion
from pipeline.kinds import kind
from pipeline.model import Dataset, Figure, Published, Row
from pipeline.schemas.budget import BUDGETBESLUT
from pipeline.schemas.choices import (
    ADOPTED,
    CARRIED_OVER,
    EXTRA_GRANT,
    INVESTING,
    MOVED,
    OPERATION,
    REORGANISED,
)
from pipeline.units import Owner

SHEET: Final = BUDGETBESLUT.key
KINDS: Final[Mapping[str, str]] = {
    "tillagg": EXTRA_GRANT,
    "ombudgetering": CARRIED_OVER,
    "omfordelning": MOVED,
    "omorganisation": REORGANISED,
}
"""The kinds of change by their columns."""
CHANGES: Final = tuple(KINDS)
COLUMNS: Final = ("budget", *CHANGES, "andring", "budget_rev")
WHOLE: Final = "summa"
_NONE: Final = Figure.const(0, "inga beslut", "tkr")
_COLUMN: Final = re.compile(r"([a-z_]+)(?:\[(\d{4}-\d\d-\d\d)\])?")


def decided_year(occasion: Occasion) -> int | None:
    """Return the year whose budget decisions an occasion reads: its own, or of a plan the year before; None when it reads none."""
    back = kind(occasion.kind).decisions
    return None if back is None else occasion.year - back


@dataclass(frozen=True, slots=True)
class Budget:
    """The decisions on a year's budget that an occasion may know of. ``kept`` tells that there is a file of them."""

    lines: tuple[Row, ...]
    day: dt.date
    plan: Mapping[str, Published]
    kept: bool = True

    @classmethod
    def of(cls, dataset: Dataset, occasion: Occasion) -> Self:
        """Return the budget as an occasion sees it: its decisions, its day, and the values published with the adopted plan."""
        back = kind(occasion.kind).decisions
        plan = occasion.previous if back else occasion.plan
        kept = not dataset.gap(SHEET, Owner.MUNICIPALITY)
        return cls(dataset.of(SHEET), occasion.revised, dataset.published.get(plan, {}), kept)

    # -- columns ----------------------------------------------------------------------------------
    def figure(self, unit: str, part: str, subject: str, column: str, day: dt.date | None = None) -> Figure:
        """Return a column (tkr) of a unit's verksamhet or project, of the unit as a whole (``summa``), or of ``kommun`` and a row.

        Raises ``KeyError`` for a column that there is not.
        """
        name, day = self._asked(column, day)
        if name == "budget":
            return self.adopted(unit, part, subject, day)
        if name == "andring":
            return self._sum(self.changes(unit, part, subject), day, CHANGES)
        if name == "budget_rev":
            change = self._sum(self.changes(unit, part, subject), day, CHANGES)
            return Figure.total((self.adopted(unit, part, subject, day), change))
        return self._sum(self.changes(unit, part, subject), day, (name,))

    def adopted(self, unit: str, part: str, subject: str, day: dt.date | None = None) -> Figure:
        """Return the original budget, tkr; missing where neither the plan nor a decision has one."""
        planned = self.planned(unit, part, subject)
        lines = self._of(unit, part, subject, (ADOPTED, ""))
        if planned.known or not lines:
            return planned
        return self._sum(lines, day or self.day, ())

    def planned(self, unit: str, part: str, subject: str) -> Figure:
        """Return what was published with the adopted plan, tkr; missing where it has nothing of the kind."""
        key = f"ram/{unit}/{'V8' if part == WHOLE else part}/b"
        if unit == Owner.MUNICIPALITY:
            key = f"plan/{part}/total/b"
        value = self.plan.get(key) if subject == OPERATION else None
        return value.figure if value else Figure.missing(label="ingen beslutad budget")

    def _asked(self, column: str, day: dt.date | None) -> tuple[str, dt.date]:
        found = _COLUMN.fullmatch(column)
        if not found or found[1] not in COLUMNS:
            raise KeyError(column)
        return found[1], dt.date.fromisoformat(found[2]) if found[2] else day or self.day

    # -- lines ------------------------------------------------------------------------------------
    def changes(self, unit: str, part: str, subject: str) -> tuple[Row, ...]:
        """Return the lines that change a budget, whatever their day; one whose kind could not be read may do so too."""
        return self._of(unit, part, subject, (*KINDS.values(), ""))

    def _of(self, unit: str, part: str, subject: str, words: Iterable[str]) -> tuple[Row, ...]:
        words = frozenset(words)
        return tuple(
            line
            for line in self.lines
            if line.unit == unit
            and part in {WHOLE, line.text("del")}
            and subject_of(line) in {subject, ""}
            and line.text("slag") in words
        )

    def _sum(self, lines: Iterable[Row], day: dt.date, columns: Iterable[str]) -> Figure:
        """Return the amounts of lines until a day; of the kinds of some columns, when there are any.

        A line whose kind or day could not be read makes the sum missing, since it may belong to it.
        """
        wanted = {KINDS[column] for column in columns}
        terms: list[Figure] = []
        for line in lines:
            decided, word = line.date("datum"), line.text("slag")
            if wanted and word and word not in wanted:
                continue
            if decided and decided > day:
                continue
            amount = line.figure("belopp")
            terms.append(amount if decided and word else Figure.missing(origin=amount.origin or line.origin))
        if not self.kept:
            return Figure.missing(label="inga budgetbeslut")
        return Figure.total(terms) if terms else _NONE

    # -- what need not be typed ---------------------------------------------------------------------
    def decided(self, unit: str, part: str, subject: str, parts: Iterable[str]) -> Figure | None:
        """Return the change of one of a unit's ``parts`` (tkr), None when it is the unit's own to tell.

        It is so when there is no file, when the file says nothing of any investment, and when a decision is for the unit as a whole,
        which then divides it among its parts; a unit with one part has nothing to divide.
        """
        if not self.kept or (subject == INVESTING and not any(map(_invests, self.lines))):
            return None
        if len(set(parts)) == 1:
            part = WHOLE
        elif any(not line.text("del") for line in self.changes(unit, WHOLE, subject)):
            return None
        return self.figure(unit, part, subject, "andring")

    def lasting(self, unit: str, *, anew: bool = False) -> Figure:
        """Return the changes of a unit's operation that go on into the next year's frame, tkr: all but what was carried over.

        What a reorganisation moved is in last year's frame already, where that is told ``anew``.
        """
        passing = {"ombudgetering", "omorganisation"} if anew else {"ombudgetering"}
        columns = (column for column in CHANGES if column not in passing)
        return Figure.total(self.figure(unit, WHOLE, OPERATION, column) for column in columns)

    def later(self) -> tuple[Row, ...]:
        """Return the lines that the report knows of but that are decided after the day of the revised budget."""
        return tuple(line for line in self.lines if (day := line.date("datum")) and day > self.day)


def verksamheter(municipality: Municipality, unit: str) -> frozenset[str]:
    """Return the codes of a unit's verksamheter as the settings have them."""
    whose = municipality.unit(unit)
    return frozenset(code for code, *_ in whose.verksamheter) if whose else frozenset()


def subject_of(line: Row) -> str:
    """Return what a line is about: operation for a row of the income statement, else as written; empty when it cannot be known."""
    return OPERATION if line.unit == Owner.MUNICIPALITY else line.text("avser")


def _invests(line: Row) -> bool:
    return subject_of(line) == INVESTING
