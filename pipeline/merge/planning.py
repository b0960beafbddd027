"""What the nämnder ask for before the budget, by year, and the forecasts that all plan by, tkr and inhabitants."""

from __future__ import annotations

from typing import Any, Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.accounts import Accounts
from pipeline.merge.plan import CONDITIONS, YEARS, population
from pipeline.model import Dataset, Figure, Problem

ASKED: Final = (("onskemal", "fp_onskemal"), ("invest", "fp_investeringar"))
"""What is asked for, and the sheet it is asked for in."""


def planning(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, _: Any
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return ``{onskemal|invest}/{unit|summa}/{b|p1|p2}`` in tkr, the population and the planning conditions. No problems of its own."""
    figures = dict(CONDITIONS.figures(dataset, occasion)) | population(dataset)
    units = [unit.id for unit in municipality.of_kind("namnd", during=occasion)]
    for name, sheet in ASKED:
        for year in YEARS:
            own = {unit: dataset.gathered(sheet, (unit,)).total(year, "tkr") for unit in units}
            figures |= {f"{name}/{unit}/{year}": figure for unit, figure in own.items()}
            figures[f"{name}/summa/{year}"] = Figure.across(own.values(), "tkr")
    return Accounts(figures), ()
