"""The elimination journal: dealings between two units of the group, met in pairs, and what they take away (LKBR 12 kap.; domain.md 4.12.4).

Dealings reported from both sides are eliminated at the smaller amount and the smaller share; what the sides differ by stays and is reported
(C32). Result eliminated against equity (dividends) moves from *årets resultat* to *övrigt eget kapital*.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.accounts import Elimination
from pipeline.merge.taken_in import EQUITY, percent
from pipeline.model import Dataset, Figure, Gaps, Problem, Row, Severity, united
from pipeline.schemas.choices import (
    CLAIM,
    DIVIDEND,
    GROUP_CONTRIBUTION,
    LOAN,
    SHAREHOLDER_CONTRIBUTION,
    SHARES,
)
from pipeline.schemas.lkbr import SHEETS
from pipeline.schemas.places import DEBTS, RESULT, Places
from pipeline.units import Owner, Unit

_OPPOSITE: Final = {
    "R1": ("R2",), "R2": ("R1",), "R8": ("R9", "D3", "R2"), "R9": ("R8",), "C2": ("F2", "F1"), "F2": ("C2",),
    "A3": ("F1", "D3"), "F1": ("A3", "C2"), "D3": ("R8", "A3", "D3"),
}  # fmt: skip
_OWNERS: Final = frozenset({SHARES, DIVIDEND})  # amounts that concern the owner's part of what it owns only
_OWNING: Final = frozenset({"A3", "R8"})  # the rows of the owner's side of such a pair
_LASTING: Final = frozenset({CLAIM, LOAN, SHARES})  # dealings that stand on the last day
_NO_EFFECT: Final = frozenset({GROUP_CONTRIBUTION, SHAREHOLDER_CONTRIBUTION})


def journal(
    dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[tuple[Elimination, ...], tuple[Problem, ...]]:
    """Return the elimination journal, and a problem at the cell of every dealing without a counterpart.

    A claim on a bolag that is gone before the year ends, or a debt to it, is one with a stranger: it stays, and is told.
    """
    units = {unit.id: unit for unit in municipality.consolidated(occasion)}
    shares = dict.fromkeys((Owner.MUNICIPALITY.value, *units))
    gone = gone_before_the_end(municipality, occasion)
    rows = [row for row in dataset.of("mellanhavanden") if row.unit in shares]
    strange = [row for row in rows if {row.unit, row.text("motpart")} & gone and row.text("typ") in _LASTING]
    open_rows = [row for row in rows if row not in strange]
    eliminations: list[Elimination] = []
    problems = [_stranger(row, gone, municipality) for row in strange]
    while open_rows:
        row = open_rows.pop(0)
        other_unit = row.text("motpart")
        if other_unit not in shares or not _delivered(dataset, units.get(other_unit), gone):
            continue
        match = _counterpart(row, open_rows)
        if match is None:
            problems.append(_alone(row, municipality))
            continue
        open_rows.remove(match)
        eliminations.append(_pair(len(eliminations) + 1, row, match, units))
    return tuple(eliminations), tuple(problems)


def gone_before_the_end(municipality: Municipality, occasion: Occasion) -> frozenset[str]:
    """Return the bolag that were in the group during a time and are gone when it ends."""
    owned = (*municipality.of_kind("bolag", during=occasion), *municipality.consolidated(occasion))
    return frozenset(unit.id for unit in owned if not unit.there_at_the_end(occasion))


def _delivered(dataset: Dataset, unit: Unit | None, gone: Collection[str]) -> bool:
    """Tell whether a unit's accounts are there; without a unit the municipality's own."""
    return bool(dataset.of("rr")) if unit is None else not company_gaps(dataset, unit, gone=unit.id in gone)


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


def _pair(number: int, row: Row, match: Row, units: Mapping[str, Unit]) -> Elimination:
    one, two = row.figure("belopp"), match.figure("belopp")
    owner = match if match.text("rad") in _OWNING or row.text("rad") == "D3" else row
    first, second = _taken_in(row.unit, units), _taken_in(match.unit, units)
    share = first if (first.value or 0) <= (second.value or 0) else second
    if (
        row.text("typ") in _OWNERS
    ):  # the owner's part already: what the group has of it is what it has of the owner
        whole = _taken_in(owner.unit, units)
        share = whole if whole.value != 1 else Figure.const(1, "avser redan ägarens andel")
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
        unit.minority if (unit := units.get(owner.unit)) else Decimal(0),
    )


def _taken_in(unit: str, units: Mapping[str, Unit]) -> Figure:
    """Return how much of a unit's rows the group takes in; all of the municipality's."""
    if unit not in units:
        return Figure.const(1, "kommunen själv")
    one = units[unit]
    return percent(one.taken_in, "ägarandel" if one.taken_in == one.share else "hela bolaget,")


def eliminated(pairs: Iterable[Elimination], places: Places) -> dict[str, Figure]:
    """Return what the eliminations add to each place of the group that they touch.

    A pair with one side in the result and the other in equity (a dividend) moves its amount between D1 and D3 too. What they take from an
    owner that is taken in with a minority is in part the minority's.
    """
    parts: dict[str, list[Figure]] = {}
    for pair in pairs:
        if pair.type in _NO_EFFECT:
            continue
        sides = ((pair.row_a, pair.amount_a), (pair.row_b, pair.amount_b))
        result = [row.startswith("R") for row, _ in sides]
        for row, amount in sides:
            effect = -pair.eliminated if (amount.value or 0) >= 0 else pair.eliminated
            for key, part in _effects(row, effect, pair.minority, places, alone=not all(result)):
                parts.setdefault(key, []).append(part)
    return {key: Figure.total(terms) for key, terms in parts.items()}


def _effects(
    row: str, effect: Figure, minority: Decimal, places: Places, *, alone: bool
) -> Iterator[tuple[str, Figure]]:
    """Yield what the elimination of a row comes to by place; ``alone`` says that the other side is not in the result."""
    theirs = effect.times(percent(minority, "minoritetens andel")) if minority else None
    own = effect.times(percent(100 - minority, "ägarandel")) if minority else effect
    equity = row in EQUITY
    yield row, own if equity else effect
    earned = row.startswith("R") and alone
    if earned:
        yield "D1", own
    if theirs is not None and (equity or earned):
        yield places.minority(DEBTS).key, theirs
    if theirs is not None and earned:
        yield places.minority(RESULT).key, -theirs


def company_gaps(dataset: Dataset, unit: Unit, *, gone: bool = False) -> Gaps:
    """Return what is missing of what a unit is consolidated from: without its dealings nothing can be eliminated, and it is left out.

    One that is ``gone`` before the year ends is asked of no balance sheet.
    """
    income, balance = SHEETS.values() if unit.form == "lkbr" else ("bolag_rr", "bolag_br")
    sheets = (income, "mellanhavanden") if gone else (income, balance, "mellanhavanden")
    return united(*(dataset.gap(sheet, unit.id) for sheet in sheets))
