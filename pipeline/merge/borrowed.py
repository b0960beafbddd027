"""Rows that one occasion takes from another that it reads, so that the same thing is handed in once and said once.

The årsredovisning's extract of internal control is the internkontrollrapport's own risks and controls; its quality indicators are
the kvalitetsrapport's. Every value keeps the cell it was read from.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from pipeline.config import Municipality, Occasion, Settings
from pipeline.merge.few_answers import concealed
from pipeline.model import Dataset, Gap, Row

Rows = dict[str, tuple[Row, ...]]


def borrow(
    dataset: Dataset, occasion: Occasion, related: Mapping[str, Dataset], municipality: Municipality
) -> Dataset:
    """Return the dataset with the rows that other occasions hand in; untouched when none is read.

    A unit's own rows of such a sheet stay where the other occasion has none of that unit: bolag hand in their risks at year end.
    """
    rows, sheets = dict(dataset.rows), set(dataset.sheets)
    for key, other in related.items():
        found = municipality.occasion(key)
        made = _LENT.get((occasion.kind, found.kind)) if found else None
        for sheet, lent in (made(other, municipality.settings) if made else {}).items():
            units = {row.unit for row in lent}
            rows[sheet] = (*lent, *(row for row in rows.get(sheet, ()) if row.unit not in units))
            sheets |= {Gap(gap.unit, sheet) for gap in _whole(other, _MADE_OF[sheet])}
    return replace(dataset, rows=rows, sheets=frozenset(sheets))


_MADE_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "kvalitet": ("kval_indikatorer",),
    "d_synpunkter": ("kval_klagomal",),
    "risker": ("ik_risker", "ik_kontroller"),
    "bedomning": ("ik_bedomning",),
}
"""The sheets of the other occasion that a lent sheet is made of."""


def _whole(other: Dataset, needed: tuple[str, ...]) -> tuple[Gap, ...]:
    """Return the units that have handed in every sheet that is needed, under the first of them."""
    first, *rest = needed
    own = (gap for gap in other.sheets if gap.sheet == first)
    return tuple(gap for gap in own if all(Gap(gap.unit, sheet) in other.sheets for sheet in rest))


def _quality(other: Dataset, settings: Settings) -> Rows:
    """Return the quality indicators under the names of the year-end sheet, without results of too few answers."""
    rows = (concealed(row, settings.fewest_answers) for row in other.of("kval_indikatorer"))
    return {"kvalitet": tuple(replace(row, sheet="kvalitet") for row in rows)}


def _feedback(other: Dataset, _: Settings) -> Rows:
    """Return complaints and other feedback of the period."""
    return {"d_synpunkter": tuple(replace(row, sheet="d_synpunkter") for row in other.of("kval_klagomal"))}


def _internal_control(other: Dataset, _: Settings) -> Rows:
    """Return each control with its risk as one row of the year-end sheet, and the nämnd's judgement."""
    risks = {(row.unit, row.key): row for row in other.of("ik_risker")}
    made: list[Row] = []
    for control in other.of("ik_kontroller"):
        risk = risks.get((control.unit, control.text("risk_id")))
        if risk is not None:
            values, origins = {**risk.values, **control.values}, {**risk.origins, **control.origins}
            made.append(Row("risker", control.unit, risk.key, values, origins, control.origin))
    judged = tuple(replace(row, sheet="bedomning") for row in other.of("ik_bedomning"))
    return {"risker": tuple(made), "bedomning": judged}


_LENT: Final[Mapping[tuple[str, str], Callable[[Dataset, Settings], Rows]]] = {
    ("bokslut", "kvalitet"): _quality,
    ("delar", "kvalitet"): _feedback,
    ("bokslut", "internkontroll"): _internal_control,
}
