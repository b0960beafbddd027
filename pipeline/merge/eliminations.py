"""The elimination journal: dealings between two units of the group, met in pairs, and what they take away (LKBR 12 kap.; domain.md 4.12.4).

Dealings reported from both sides are eliminated at the smaller amount and the smaller share; what the sides differ by stays and is reported
(C32). Result eliminated against equity (dividends) moves from *årets resultat* to *övrigt eget kapital*.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.accounts import Elimination
from pipeline.merge.statements import input_rows
from pipeline.model import Dataset, Figure, Gaps, Problem, Row, Severity, united
from pipeline.schemas.choices import (
    CLAIM,
    DIVIDEND,
    GROUP_CONTRIBUTION,
    LOAN,
    SHAREHOLDER_CONTRIBUTION,
    SHARES,
)
from pipeline.schemas.statements import BR, RR
from pipeline.units import Owner

ROWS: Final = (*input_rows(RR), *input_rows(BR))
_OPPOSITE: Final = {
    "R1": ("R2",), "R2": ("R1",), "R8": ("R9", "D3", "R2"), "R9": ("R8",), "C2": ("F2", "F1"), "F2": ("C2",),
    "A3": ("F1", "D3"), "F1": ("A3", "C2"), "D3": ("R8", "A3", "D3"),
}  # fmt: skip
_OWNERS: Final = frozenset({SHARES, DIVIDEND})  # amounts that concern the owner's share only
_LASTING: Final = frozenset({CLAIM, LOAN, SHARES})  # dealings that stand on the last day
_NO_EFFECT: Final = frozenset({GROUP_CONTRIBUTION, SHAREHOLDER_CONTRIBUTION})


def journal(
    dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[tuple[Elimination, ...], tuple[Problem, ...]]:
    """Return the elimination journal, and a problem at the cell of every dealing without a counterpart.

    A claim on a bolag that is gone before the year ends, or a debt to it, is one with a stranger: it stays, and is told.
    """
    shares = {"kommun": Figure.const(1, "kommunen själv")} | {
        unit.id: Figure.const(
            unit.share / 100, f"ägarandel {format(unit.share.normalize(), 'f').replace('.', ',')} %"
        )
        for unit in municipality.consolidated(occasion)
    }
    gone = gone_before_the_end(municipality, occasion)
    rows = [row for row in dataset.of("mellanhavanden") if row.unit in shares]
    strange = [row for row in rows if {row.unit, row.text("motpart")} & gone and row.text("typ") in _LASTING]
    open_rows = [row for row in rows if row not in strange]
    eliminations: list[Elimination] = []
    problems = [_stranger(row, gone, municipality) for row in strange]
    while open_rows:
        row = open_rows.pop(0)
        other_unit = row.text("motpart")
        if other_unit not in shares or not _delivered(dataset, other_unit, gone):
            continue
        match = _counterpart(row, open_rows)
        if match is None:
            problems.append(_alone(row, municipality))
            continue
        open_rows.remove(match)
        eliminations.append(_pair(len(eliminations) + 1, row, match, shares))
    return tuple(eliminations), tuple(problems)


def gone_before_the_end(municipality: Municipality, occasion: Occasion) -> frozenset[str]:
    """Return the bolag that were in the group during a time and are gone when it ends."""
    bolag = municipality.of_kind("bolag", during=occasion)
    return frozenset(unit.id for unit in bolag if not unit.there_at_the_end(occasion))


def _delivered(dataset: Dataset, unit: str, gone: Collection[str]) -> bool:
    return (
        bool(dataset.of("rr"))
        if unit == Owner.MUNICIPALITY
        else not company_gaps(dataset, unit, gone=unit in gone)
    )


def _counterpart(row: Row, others: list[Row]) -> Row | None:
    possible = [
        other
        for other in others
        if other.unit == row.text("motpart")
        and other.text("motpart") == row.unit
        and other.text("typ") == row.text("typ")
        and other.text("rad") in _OPPOSITE.get(row.text("rad"), ())
    ]
    size = abs(row.figure("belopp").value or Decimal(0))
    return min(
        possible, key=lambda other: abs(abs(other.figure("belopp").value or Decimal(0)) - size), default=None
    )


def _stranger(row: Row, gone: Collection[str], municipality: Municipality) -> Problem:
    other = row.text("motpart")
    who = municipality.name_of(row.unit if row.unit in gone else other)
    return Problem(
        Severity.WARNING,
        "C32",
        f"{municipality.name_of(row.unit)} redovisar {row.text('typ')} mot {municipality.name_of(other)}, men {who} är inte kvar i koncernen "
        "när perioden slutar. Posten räknas inte bort.",
        "Ta bort raden: fordringar, skulder och andelar den sista dagen är mot ett utomstående företag.",
        row.unit
        if municipality.unit(row.unit)
        else next((unit.id for unit in municipality.of_kind("central")), row.unit),
        row.at("belopp"),
    )


def _alone(row: Row, municipality: Municipality) -> Problem:
    other, own = municipality.name_of(row.text("motpart")), municipality.settings.severities.get("C32")
    deliverer = (
        next((unit.id for unit in municipality.of_kind("central")), row.unit)
        if row.unit == "kommun"
        else row.unit
    )
    return Problem(
        own.severity if own else Severity.ERROR,
        "C32",
        f"{municipality.name_of(row.unit)} redovisar {row.text('typ')} mot {other} på rad {row.text('rad')}, "
        f"men {other} har ingen motsvarande post.",
        "Stäm av posten mellan enheterna; båda ska lämna den på fliken Mellanhavanden.",
        deliverer,
        row.at("belopp"),
    )


def _pair(number: int, row: Row, match: Row, shares: Mapping[str, Figure]) -> Elimination:
    one, two = row.figure("belopp"), match.figure("belopp")
    first, second = shares[row.unit], shares[match.unit]
    share = first if (first.value or 0) <= (second.value or 0) else second
    if row.text("typ") in _OWNERS:
        share = Figure.const(1, "avser redan ägarens andel")
    smaller = one.absolute().least(two.absolute())
    return Elimination(
        f"E{number}",
        row.text("typ"),
        row.unit,
        match.unit,
        row.text("rad"),
        match.text("rad"),
        one,
        two,
        one.absolute() - two.absolute(),
        share,
        smaller if share.value == 1 else smaller.times(share),
        row.at("belopp"),
        match.at("belopp"),
    )


def eliminated(pairs: Iterable[Elimination]) -> dict[str, Figure]:
    """Return what the eliminations add to each row of the group.

    A pair with one side in the result and the other in equity (a dividend) moves its amount between D1 and D3 too.
    """
    parts: dict[str, list[Figure]] = {row: [] for row in ROWS}
    for pair in pairs:
        if pair.type in _NO_EFFECT:
            continue
        sides = ((pair.row_a, pair.amount_a), (pair.row_b, pair.amount_b))
        result = [row.startswith("R") for row, _ in sides]
        for row, amount in sides:
            effect = -pair.eliminated if (amount.value or 0) >= 0 else pair.eliminated
            parts[row].append(effect)
            if row.startswith("R") and not all(result):
                parts["D1"].append(effect)
    zero = Figure.const(0, "ingen eliminering", "tkr")
    return {row: Figure.total(terms) if terms else zero for row, terms in parts.items()}


def company_gaps(dataset: Dataset, unit: str, *, gone: bool = False) -> Gaps:
    """Return what is missing of what a bolag is consolidated from: without its dealings nothing can be eliminated, and it is left out.

    One that is ``gone`` before the year ends is asked of no balance sheet.
    """
    sheets = ("bolag_rr", "mellanhavanden") if gone else ("bolag_rr", "bolag_br", "mellanhavanden")
    return united(*(dataset.gap(sheet, unit) for sheet in sheets))
