"""What the plans of a mandate period add up to: resources set aside, and the economy ten years on with its key figures (tkr, per cent, kronor)."""

from __future__ import annotations

from typing import Any, Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.accounts import Accounts
from pipeline.merge.columns import Figures, FixedTable, cells
from pipeline.merge.key_figures import INHABITANTS, INVESTED, KEY_FIGURES, Get, reckoned
from pipeline.model import Dataset, Figure, Problem
from pipeline.schemas.mandate import LONG_ROWS, YEARS

KEYS: Final = ("resultatandel", "sjalvfinansieringsgrad", "langfristig_laneskuld_inv")
"""The key figures that the long-term report tells of each year, by the formulas of the årsredovisning."""
_ROWS: Final = {
    "rr/R3": "LR2",
    "rr/R5": "LR3",
    "rr/R6": "LR4",
    "rr/R12": "LR6",
    INVESTED: "LI1",
    INHABITANTS: "LB1",
    "not/N24.1": "LI3",
}
"""The row that stands for each that the formulas ask for."""
_LONG: Final = FixedTable("mandat/{row}", "mp_langtid", LONG_ROWS, cells(*YEARS))


def mandate(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, _: Any
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return ``mandat/{row}/{year}``, key figures ``mandat/{key}/{year}``, ``mandat/investeringar/summa`` and ``mandat/resurser/summa``.

    No problems of its own.
    """
    centrals = tuple(unit.id for unit in municipality.of_kind("central", during=occasion))
    figures = _LONG.figures(dataset, occasion, centrals[0] if centrals else "")
    for year in YEARS:
        made = reckoned((KEY_FIGURES[key] for key in KEYS), _of(figures, year))
        figures |= {f"mandat/{key}/{year}": figure for key, figure in made.items()}
    figures["mandat/investeringar/summa"] = Figure.total(figures[f"mandat/LI1/{year}"] for year in YEARS[1:])
    resources = dataset.gathered("mp_resurser", centrals)
    figures["mandat/resurser/summa"] = resources.total("belopp", "tkr")
    return Accounts(figures), ()


def _of(figures: Figures, year: str) -> Get:
    return lambda path: figures[f"mandat/{_ROWS[path]}/{year}"]
