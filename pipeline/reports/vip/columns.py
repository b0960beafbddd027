"""The columns of a plan: the closed year, last year's budget, the budget year and two plan years (domain.md 4.9)."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.reports.base import Source
from pipeline.reports.comparison import statement
from pipeline.schemas.base import FixedRow
from pipeline.view import Column, Table


def titles(source: Source, *, before: bool = True, opening: bool = False) -> tuple[tuple[str, str], ...]:
    """Return the titles and year keys of a plan's columns."""
    year = source.year
    found = [(f"Bokslut {year - 2}", "fg2"), (f"Budget {year - 1}", "fg")] if before else []
    if opening:
        found = (
            [(f"Bokslut {year - 2}", "fg2"), (f"Prognos {year - 1}", "ib")]
            if before
            else [(f"Prognos {year - 1}", "ib")]
        )
    return (*found, (f"Budget {year}", "b"), (f"Plan {year + 1}", "p1"), (f"Plan {year + 2}", "p2"))


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
    columns = tuple(
        (title, key.replace("{year}", year)) for title, year in titles(source, before=before, opening=opening)
    )
    return statement(source, table, caption, rows, columns, notes=notes)


def money(source: Source, names: Sequence[str], width: float = 1.0) -> tuple[Column, ...]:
    """Return columns of amounts."""
    return tuple(source.money(name, width) for name in names)
