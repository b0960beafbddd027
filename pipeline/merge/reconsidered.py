"""What a budget is changed by when it is reconsidered: by unit and by what it is about, tkr (KL 11 kap. 15 §)."""

from __future__ import annotations

from typing import Any, Final

from pipeline.config import COMMITTEES, Municipality, Occasion
from pipeline.merge.accounts import Accounts
from pipeline.model import Dataset, Figure, Problem
from pipeline.schemas.choices import BUDGET_SUBJECTS

SHEET: Final = "om_andringar"


def reconsidered(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, _: Any
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return the changes in tkr of each unit and of all, by subject: ``omprovning/{unit}/{drift|investering}``, ``omprovning/summa/…``."""
    centrals = tuple(unit.id for unit in municipality.of_kind("central", during=occasion))
    every = dataset.gathered(SHEET, centrals)
    figures: dict[str, Figure] = {}
    for subject in BUDGET_SUBJECTS:
        about = every.having("avser", subject)
        figures[f"omprovning/summa/{subject}"] = about.total("belopp", "tkr")
        for unit in municipality.of_kind(*COMMITTEES, "finans", during=occasion):
            figures[f"omprovning/{unit.id}/{subject}"] = about.having("namnd", unit.id).total("belopp", "tkr")
    return Accounts(figures), ()
