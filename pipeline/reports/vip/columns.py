"""The columns of a plan: the closed year, last year's budget, the budget year and two plan years (domain.md 4.9)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.merge.plan import YEARS
from pipeline.reports.base import Source
from pipeline.reports.comparison import Measure, statement
from pipeline.schemas.base import FixedRow
from pipeline.view import Table

PLANNED_YEARS: Final = ("y0", "y1", "y2", "y3", "y4")
"""The keys of the years of an investeringsplan, the budget year first."""


def years(source: Source, count: int = len(YEARS)) -> tuple[str, ...]:
    """Return the budget year and those after it, as titles of columns."""
    return tuple(str(source.year + place) for place in range(count))


def titles(source: Source, *, before: bool = True, opening: bool = False) -> tuple[tuple[str, str], ...]:
    """Return the titles and year keys of a plan's columns; with ``opening`` the forecast of last year's end stands for its budget."""
    year = source.year
    closed = ((f"Bokslut {year - 2}", "fg2"),) if before else ()
    opened = (
        ((f"Prognos {year - 1}", "ib"),) if opening else ((f"Budget {year - 1}", "fg"),) if before else ()
    )
    return (*closed, *opened, (f"Budget {year}", "b"), (f"Plan {year + 1}", "p1"), (f"Plan {year + 2}", "p2"))


def measures(
    source: Source, pattern: str, *, before: bool = True, opening: bool = False
) -> tuple[Measure, ...]:
    """Return a plan's columns of amounts; the pattern of their keys holds ``{row}`` and ``{year}``."""
    columns = titles(source, before=before, opening=opening)
    return tuple(Measure(title, pattern.replace("{year}", key)) for title, key in columns)


def plan_statement(
    source: Source,
    table: str,
    caption: str,
    rows: Sequence[FixedRow],
    key: str,
    *,
    before: bool = True,
    opening: bool = False,
    notes: tuple[str, ...] = (),
) -> Table:
    """Return a planned statement; ``key`` holds ``{row}`` and ``{year}``."""
    columns = [
        (title, key.replace("{year}", year)) for title, year in titles(source, before=before, opening=opening)
    ]
    return statement(source, table, caption, rows, columns, notes=notes)
