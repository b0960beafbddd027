"""The figures of a delårsrapport: the period, the same period last year, the year's budget and the forecast (LKBR 13 kap.; domain.md 3.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.config import COMMITTEES, Municipality, Occasion
from pipeline.merge import companies, investments, operating, personnel, statements
from pipeline.merge.accounts import Accounts, closing_key, published
from pipeline.merge.budget import budget_versions
from pipeline.merge.columns import Figures
from pipeline.merge.key_figures import KEY_FIGURES
from pipeline.model import Dataset, Figure, Problem, united

_KEY_FIGURES: Final = (("resultatandel", "prognos"), ("soliditet", "utfall"), ("soliditet", "fg"))
"""The key figures of an interim report and the columns they are reckoned for."""


def interim(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, _: Mapping[str, Accounts]
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return every figure of an interim occasion by key. No problems of its own."""
    figures = statements.statements(statements.INTERIM, dataset, occasion)
    figures |= key_figures(figures)
    figures["prognos/R12/kommun/fg"] = published(dataset, occasion.forecast, "prognos/R12")
    figures |= operating.operating(operating.INTERIM, dataset, municipality, occasion)
    figures |= investments.investments(investments.INTERIM, dataset, municipality, occasion)
    figures |= budget_versions(figures, dataset, municipality, occasion, "budget_urspr")
    figures |= personnel.personnel(personnel.INTERIM, dataset, municipality, occasion)
    figures |= companies.interim(dataset, municipality, occasion)
    figures |= actions(figures, dataset, municipality, occasion)
    months = occasion.end.month - occasion.start.month + 1
    figures["period/manader/utfall"] = Figure.const(months, "periodens längd", "antal")
    return Accounts(figures), ()


def key_figures(figures: Mapping[str, Figure]) -> Figures:
    """Return the key figures of the period and of the forecast, in per cent."""

    def reckoned(key: str, when: str) -> Figure:
        return KEY_FIGURES[key].of(lambda path: figures[f"{path}/kommun/{when}"])

    return {f"nyckeltal/{key}/kommun/{when}": reckoned(key, when) for key, when in _KEY_FIGURES}


def actions(figures: Figures, dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return what each unit's åtgärder give, tkr, and the deficit that remains after them (S0-18–20); zero or less."""
    effects: Figures = {}
    nothing = Figure.const(0, "högst noll", "tkr")
    units = [unit.id for unit in municipality.of_kind(*COMMITTEES, during=occasion)]
    for unit in units:
        deviation = figures[f"drift/{unit}/summa/avvikelse"]
        rows = dataset.of("d_atgarder", unit)
        for field in ("effekt_ar", "effekt_helar"):
            terms = [row.figure(field) for row in rows] or [Figure.const(0, "inga åtgärder", "tkr")]
            effects[f"atgard/{unit}/{field}"] = (
                Figure.missing(gaps=gap) if (gap := dataset.gap("d_atgarder", unit)) else Figure.total(terms)
            )
        effects[f"atgard/{unit}/underskott"] = deviation.least(nothing)
        effects[f"atgard/{unit}/kvar"] = (deviation + effects[f"atgard/{unit}/effekt_ar"]).least(nothing)
    gaps = united(*(effects[f"atgard/{unit}/underskott"].gaps for unit in units))
    short = [
        unit for unit in units if effects[f"atgard/{unit}/underskott"].value != 0
    ]  # those not known, too
    for field in ("effekt_ar", "effekt_helar", "underskott", "kvar") if short else ():
        whole = Figure.across(effects[f"atgard/{unit}/{field}"] for unit in short)
        effects[f"atgard/summa/{field}"] = whole.without(gaps)
    return effects


def published_key(key: str) -> str:
    """Return the key under which the next interim report finds the period, and the next forecast this one's deviations."""
    parts = key.split("/")
    if parts[0] == "drift" and parts[-1] == "avvikelse" and parts[2] != "summa":
        return f"prognos/{parts[1]}/{parts[2]}"
    if key == "rr/R12/kommun/prognos":
        return "prognos/R12"
    return closing_key(key)
