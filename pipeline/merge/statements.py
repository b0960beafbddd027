"""The municipality's own statements, notes, balanskrav, reserves, segregated accounts and personnel, this year and last."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.accounts import planned, published_rows, with_sums
from pipeline.model import Dataset, Figure
from pipeline.schemas.base import FixedRow
from pipeline.schemas.bolag import NYCKELTAL
from pipeline.schemas.central import VA
from pipeline.schemas.namnd import PERSONAL_ROWS
from pipeline.schemas.notes import NOTE_ROWS
from pipeline.schemas.statements import BALANSKRAV, BOLAG_BR, BOLAG_RR, BR, KFA, RESERVES, RR

Figures = dict[str, Figure]


def column(dataset: Dataset, sheet: str, field: str, unit: str | None = None) -> dict[str, Figure]:
    """Return one field of a sheet with fixed rows, by row id."""
    return {row.key: row.figure(field) for row in dataset.of(sheet, unit)}


def put(found: Figures, pattern: str, rows: Mapping[str, Figure]) -> None:
    """Add the figures of rows under a key with ``{row}`` in it."""
    for key, figure in rows.items():
        found[pattern.format(row=key)] = figure


def statements(dataset: Dataset, occasion: Occasion) -> Figures:
    """Return RR, BR, KFA and notes: kommun this year, and both entities last year as published."""
    found: Figures = {}
    before = occasion.previous
    main: tuple[tuple[str, tuple[FixedRow, ...]], ...] = (("rr", RR), ("br", BR))
    for key, rows in main:
        put(found, f"{key}/{{row}}/kommun/utfall", with_sums(rows, column(dataset, key, "utfall")))
        for entity in ("kommun", "koncern"):
            put(
                found,
                f"{key}/{{row}}/{entity}/fg",
                published_rows(dataset, before, f"{key}/{{row}}/{entity}", rows),
            )
    typed = column(dataset, "rr", "budget")
    budget = {
        key: planned(dataset, occasion.plan, f"plan/{key}/total/b", figure) for key, figure in typed.items()
    }
    put(found, "rr/{row}/kommun/budget", with_sums(RR, budget))
    more: tuple[tuple[str, str, tuple[FixedRow, ...]], ...] = (
        ("kfa", "kfa", KFA),
        ("not", "noter", NOTE_ROWS),
    )
    for key, sheet, rows in more:
        for entity in ("kommun", "koncern"):
            put(found, f"{key}/{{row}}/{entity}/utfall", with_sums(rows, column(dataset, sheet, entity)))
            put(
                found,
                f"{key}/{{row}}/{entity}/fg",
                published_rows(dataset, before, f"{key}/{{row}}/{entity}", rows),
            )
    return found


def balance_requirement(dataset: Dataset, occasion: Occasion) -> Figures:
    """Return balanskravsutredning for three years, and the reserves (LKBR 11 kap. 10–12 §§, KL 11 kap. 14 §)."""
    found: Figures = {}
    earlier = occasion.history[-2] if len(occasion.history) > 1 else ""
    years = (
        ("utfall", with_sums(BALANSKRAV, column(dataset, "balanskrav", "utfall"))),
        ("fg", published_rows(dataset, occasion.previous, "balanskrav/{row}", BALANSKRAV)),
        ("fg2", published_rows(dataset, earlier, "balanskrav/{row}", BALANSKRAV)),
    )
    nothing = Figure.const(0, "högst noll", "tkr")
    for when, rows in years:
        put(found, f"balanskrav/{{row}}/{when}", rows)
        found[f"balanskrav/B13/{when}"] = (rows["B10"] + rows["B11"] + rows["B12"]).least(nothing)
    put(found, "reserv/{row}/utfall", with_sums(RESERVES, column(dataset, "reserver", "utfall")))
    put(found, "reserv/{row}/fg", published_rows(dataset, occasion.previous, "reserv/{row}", RESERVES))
    return found


def reserve_limits(found: Mapping[str, Figure]) -> Figures:
    """Return the highest reservation of the year and the ceiling of the reserve (KL 11 kap. 14 §).

    The reservation may be the lower of the year's result and the result after balanskravsjusteringar, beyond one per cent of
    taxes and general grants; two per cent when equity less older pension obligations is negative. Ceiling: five per cent.
    """
    base = found["rr/R5/kommun/utfall"] + found["rr/R6/kommun/utfall"]
    equity = found["br/D/kommun/utfall"] - found["br/G21/kommun/utfall"]
    low = equity.value is not None and equity.value < 0
    rate = Figure.const("0.02" if low else "0.01", "två procent" if low else "en procent")
    result = found["rr/R12/kommun/utfall"].least(found["balanskrav/B7/utfall"])
    cap = (result - base.times(rate)).greatest(Figure.const(0, "lägst noll", "tkr"))
    return {
        "reserv/skatt_bidrag": base,
        "reserv/tak": cap,
        "reserv/grans": base.times(Figure.const("0.05", "fem procent")),
    }


def segregated(dataset: Dataset, occasion: Occasion) -> Figures:
    """Return the segregated accounts of VA and avfall."""
    found: Figures = {}
    income = tuple(row for row in VA.rows if row.id.startswith("X"))
    for key in ("va", "avfall"):
        if not dataset.of(key):
            continue
        put(found, f"{key}/{{row}}/utfall", with_sums(VA.rows, column(dataset, key, "utfall")))
        put(found, f"{key}/{{row}}/budget", with_sums(income, column(dataset, key, "budget")))
        put(found, f"{key}/{{row}}/fg", published_rows(dataset, occasion.previous, f"{key}/{{row}}", VA.rows))
    return found


def personnel(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return personnel measures of the municipality and of each nämnd; a bolag's number of employees and sick leave."""
    found: Figures = {}
    for unit in ("kommun", *(unit.id for unit in municipality.of_kind("namnd", year=occasion.year))):
        own = column(dataset, "personal", "utfall", unit)
        put(
            found,
            f"personal/{{row}}/{unit}/utfall",
            with_sums(PERSONAL_ROWS, own, dataset.gap("personal", unit)),
        )
        put(
            found,
            f"personal/{{row}}/{unit}/fg",
            published_rows(dataset, occasion.previous, f"personal/{{row}}/{unit}", PERSONAL_ROWS),
        )
    return found


def companies(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return each bolag's statements in the rows of ÅRL and its key figures, whole amounts in tkr."""
    found: Figures = {}
    tax = Figure.const(
        (100 - municipality.settings.deferred_tax) / 100, "andel eget kapital i obeskattade reserver"
    )
    for unit in municipality.of_kind("bolag", year=occasion.year):
        for field in ("utfall", "budget"):
            put(
                found,
                f"bolag_rr/{{row}}/{unit.id}/{field}",
                with_sums(
                    BOLAG_RR, column(dataset, "bolag_rr", field, unit.id), dataset.gap("bolag_rr", unit.id)
                ),
            )
        put(
            found,
            f"bolag_br/{{row}}/{unit.id}/utfall",
            with_sums(
                BOLAG_BR, column(dataset, "bolag_br", "utfall", unit.id), dataset.gap("bolag_br", unit.id)
            ),
        )
        before = occasion.previous
        for key, rows in (
            ("bolag_rr", BOLAG_RR),
            ("bolag_br", BOLAG_BR),
            ("bolag_nyckeltal", NYCKELTAL.rows),
        ):
            put(
                found,
                f"{key}/{{row}}/{unit.id}/fg",
                published_rows(dataset, before, f"{key}/{{row}}/{unit.id}", rows),
            )
        put(
            found,
            f"bolag_nyckeltal/{{row}}/{unit.id}/utfall",
            with_sums(
                NYCKELTAL.rows,
                column(dataset, "bolag_nyckeltal", "utfall", unit.id),
                dataset.gap("bolag_nyckeltal", unit.id),
            ),
        )
        found |= _company_figures(found, unit.id, tax)
    return found


_NO_BUDGET: Final = (
    ("omslutning", "tkr"), ("soliditet", "%"), ("investeringar", "tkr"), ("anstallda", "antal"), ("sjukfranvaro", "%"),
)  # fmt: skip
"""What a bolag hands in no budget for, and its unit."""


def _company_figures(found: Figures, unit: str, equity_part: Figure) -> Figures:
    made: Figures = {}
    for when in ("utfall", "fg", "budget"):
        income = {row: found[f"bolag_rr/{row}/{unit}/{when}"] for row in ("I1", "I3", "I13", "I18")}
        made[f"bolag/{unit}/omsattning/{when}"] = income["I1"] + income["I3"]
        made[f"bolag/{unit}/resultat_fin/{when}"] = income["I13"]
        made[f"bolag/{unit}/arets_resultat/{when}"] = income["I18"]
        if when == "budget":
            made |= {f"bolag/{unit}/{key}/budget": Figure.not_applicable(kind) for key, kind in _NO_BUDGET}
            continue
        total, equity, reserves = (found[f"bolag_br/{row}/{unit}/{when}"] for row in ("T14", "S4", "S5"))
        made[f"bolag/{unit}/omslutning/{when}"] = total
        made[f"bolag/{unit}/soliditet/{when}"] = (equity + reserves.times(equity_part)).percent_of(total)
        measures = {
            row: found[f"bolag_nyckeltal/{row}/{unit}/{when}"] for row in ("BN1", "BN2", "BN3", "BN4")
        }
        made[f"bolag/{unit}/investeringar/{when}"] = measures["BN1"]
        made[f"bolag/{unit}/anstallda/{when}"] = measures["BN2"] + measures["BN3"]
        made[f"bolag/{unit}/sjukfranvaro/{when}"] = measures["BN4"]
    return made


def input_rows(rows: tuple[FixedRow, ...]) -> tuple[str, ...]:
    """Return the ids of the rows that are neither groups nor sums."""
    return tuple(row.id for row in rows if row.kind != "group" and not row.computed)
