"""Personnel measures of the year and the year before, each in its own unit: of a unit at year end, and of the period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline.reports.base import Source
from pipeline.reports.comparison import Line, Measure, comparison, heading, of_units
from pipeline.reports.moved import earlier
from pipeline.schemas.base import FixedRow
from pipeline.schemas.personnel import DELAR_PERSONAL_ROWS
from pipeline.view import Block, Column, Table

_WHOLE: Final = frozenset({"antal", "h"})
"""Units of which no decimals are printed."""


def personnel_table(
    source: Source,
    key: str,
    caption: str,
    unit: str,
    rows: Sequence[FixedRow],
    *,
    period: str = "",
    widths: tuple[float, float, float] = (5.0, 1.0, 1.0),
    level: int = 1,
) -> Table:
    """Return personnel measures of one unit for the year and the year before; each line in its own unit.

    ``period`` stands before the years where they are not whole; ``widths`` are those of the labels, the years and the change.
    """
    label, year, change = widths
    measures = (
        Measure(f"{period}{{last}}", f"personal/{{row}}/{unit}/fg", year, unit=""),
        Measure(f"{period}{{year}}", f"personal/{{row}}/{unit}/utfall", year, unit=""),
        Measure("Förändring", f"personal/{{row}}/{unit}/forandring", change, deviation=True, unit=""),
    )
    lines = [_line(row, level) for row in rows]
    first, units = Column("", width=label), Column("Enhet", width=0.9)
    notes = earlier(source, unit)
    return comparison(source, key, caption, first, measures, lines, before=(units,), notes=notes)


def of_period(
    source: Source, caption: str, measures: Sequence[Measure], *, width: float, decimals: int | None = None
) -> tuple[Block, ...]:
    """Return the personnel measures of the whole municipality during a period, and those chosen per nämnd below ``caption``.

    ``width`` is that of the names; ``decimals`` are those of every line, where the measures do not say their own.
    """
    blocks: list[Block] = []
    if source.dataset.of("d_personal", "kommun"):
        blocks.append(
            personnel_table(
                source,
                "personal-kommun",
                "Personal, hela kommunen",
                "kommun",
                DELAR_PERSONAL_ROWS,
                period="Period ",
                widths=(4, 1.2, 1.1),
                level=0,
            )
        )
    units = [unit for unit in source.units("namnd") if source.dataset.of("d_personal", unit.id)]
    if units:
        lines = [replace(line, decimals=decimals) for line in of_units(units)]
        gaps = source.gathered("d_personal").gaps
        names = Column("Nämnd", width=width)
        blocks.append(comparison(source, "personal-namnder", caption, names, measures, lines, gaps=gaps))
    return tuple(blocks)


def _line(row: FixedRow, level: int) -> Line:
    if row.kind == "group":
        return heading(row.label, row.id)
    decimals = 0 if row.unit in _WHOLE else 1
    return Line(
        row.label, row.id, "sum" if row.computed else "row", level, before=(row.unit,), decimals=decimals
    )
