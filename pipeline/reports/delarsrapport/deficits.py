"""What the nämnder expect of the year (domain.md 3.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.config import COMMITTEES
from pipeline.reports.base import Source
from pipeline.reports.comparison import Line, Measure, comparison, of_units
from pipeline.reports.delarsrapport.accounts import FORECAST
from pipeline.view import Block, Column

_FORECAST: Final = (
    *FORECAST[:-1],
    Measure("Förra prognosen", "drift/{row}/prognos_fg", deviation=True),
    replace(FORECAST[-1], width=1.4, bar=True),
)
"""Each nämnd's columns: the deviation last, with a bar, beside the one that was expected last time."""


def deviations(source: Source) -> tuple[Block, ...]:
    """Return each nämnd's period, budget and forecast, and how the forecast has changed."""
    units = source.accountable(*COMMITTEES)
    if not any(source.fig(f"drift/{unit.id}/summa/netto").known for unit in units):
        return ()
    return (
        comparison(
            source,
            "namnder-prognos",
            "Nämndernas utfall, budget och prognos; avvikelse i förra prognosen och nu",
            Column("Nämnd", width=2.3),
            _FORECAST,
            [*of_units(units, "{}/summa"), Line("Summa nämnder", "namnder/summa", "total", key="summa")],
            wide=True,
        ),
    )
