"""Investments: every project, and the sums per nämnd, kind of financing and in all (LKBR 10 kap., RKR R14; domain.md 4.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.columns import Column, Figures, Sum, cells, record
from pipeline.model import Dataset, Figure, Gathered, Row
from pipeline.schemas.choices import ANNUAL, INVESTMENT_STATES, INVESTMENT_TYPES, SCOPES


@dataclass(frozen=True, slots=True)
class Projects:
    """How a kind of occasion hands in its projects: the sheet, its columns, and which of them an annual grant does not have.

    An annual grant has nothing since start, so that totals are those of projects of several years. ``scope`` is the field that tells
    an annual grant, with its words: sums are made by them too.
    """

    sheet: str
    columns: tuple[Column, ...]
    not_annual: tuple[str, ...]
    scope: tuple[str, tuple[str, ...]] = ("omfattning", SCOPES)
    one_dash: bool = False  # the source pages call the dashes of an annual grant one and the same figure


YEAR_END: Final = Projects(
    "investeringar",
    cells(
        "beslutad_total", "ack_fg", "utgift", "inkomst", "netto", "ack", "beraknad_total", "avvikelse_total", "budget_urspr",
        "ombudgeterat", "budget", "avvikelse",
    ),
    ("beslutad_total", "ack_fg", "ack", "beraknad_total", "avvikelse_total"),
    ("status", INVESTMENT_STATES),
)  # fmt: skip
INTERIM: Final = Projects(
    "d_investeringar",
    (
        *cells("netto", "budget", "prognos", "avvikelse", "prognos_fg", "beslutad_total", "beraknad_total"),
        Sum("forandring", ("prognos", "-prognos_fg")),
    ),
    ("beslutad_total", "beraknad_total"),
    one_dash=True,
)
PLAN: Final = Projects(
    "v_investeringar",
    cells(
        "utgift", "inkomst", "netto", "fore", "y0", "y1", "y2", "y3", "y4", "sen", "d0", "d1", "d2",
    ),
    ("utgift", "inkomst", "netto", "fore", "sen"),
)  # fmt: skip


def investments(kind: Projects, dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return every project and the sums per nämnd, kind of financing, scope and in all; net expenditure with plus, tkr."""
    figures: Figures = {}
    units = municipality.of_kind("namnd", during=occasion)
    for row in (row for unit in units for row in dataset.of(kind.sheet, unit.id)):
        made = record(row, kind.columns, dataset, occasion)
        if row.text(kind.scope[0]) == ANNUAL:
            dash = Figure.not_applicable()
            made |= {name: dash if kind.one_dash else Figure.not_applicable() for name in kind.not_annual}
        figures |= {f"inv/{row.unit}/{row.key}/{name}": figure for name, figure in made.items()}
    by_unit = {unit.id: dataset.gathered(kind.sheet, (unit.id,)) for unit in units}
    columns = [column.name for column in kind.columns]
    return figures | project_sums(figures, by_unit, columns, ("typ", INVESTMENT_TYPES), kind.scope)


def project_sums(
    figures: Mapping[str, Figure],
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
            else Figure.total(figures[f"inv/{unit}/{row.key}/{name}"] for row in kept)
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


# -- small projects -------------------------------------------------------------------------------
LASTING: Final = "projekt"


def parted(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Return a nämnd's projects of several years (:data:`LASTING`), and its grants for one year at a time (:data:`ANNUAL`)."""
    parts: dict[str, list[Row]] = {LASTING: [], ANNUAL: []}
    for row in rows:
        parts[ANNUAL if row.text("status") == ANNUAL else LASTING].append(row)
    return parts


def small(rows: Sequence[Row], limit: Decimal) -> list[Row]:
    """Return the rows decided at less than the limit (tkr), which are shown together; one by itself is shown as it is."""
    below = [row for row in rows if (row.figure("beslutad_total").value or 0) < limit]
    return below if len(below) > 1 else []


def small_projects(
    figures: Mapping[str, Figure], dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> Figures:
    """Return the sums of each nämnd's small projects at year end, and of its small annual grants, tkr."""
    made: Figures = {}
    for unit in municipality.of_kind("namnd", during=occasion):
        for part, rows in parted(dataset.of(YEAR_END.sheet, unit.id)).items():
            lumped = small(rows, municipality.settings.small_projects)
            for column in YEAR_END.columns if lumped else ():
                terms = (figures[f"inv/{unit.id}/{row.key}/{column.name}"] for row in lumped)
                made[f"inv/{unit.id}/mindre/{part}/{column.name}"] = Figure.total(terms)
    return made
