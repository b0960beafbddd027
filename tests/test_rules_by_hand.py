"""Rules and what they rest on, where a limit alone does not show a fault: the numbers in the message are worked out by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.model import Figure, Origin
from pipeline.rules.plausibility import _is_fraction
from pipeline.rules.series import places
from pipeline.schemas.base import Type
from pipeline.slips import weights
from tests.limits_rounds import PLAN_TOWN, QUALITY_TOWN
from tests.one_cell import context, said


def only(messages: list[str]) -> str:
    """Return the one message that there must be."""
    assert len(messages) == 1, messages
    return messages[0]


def about(code: str, words: str, **changes: int) -> list[str]:
    """Return what a rule says that has some words in it; ``ek_br_D21`` is that cell of this year."""
    paths = {f"{'/'.join(place.split('_', 2))}/utfall": amount for place, amount in changes.items()}
    return [message for message in said(code, paths) if words in message]


def test_what_is_used_of_either_reserve_counts() -> None:
    used = {"ek_reserver_RUR2": -100, "ek_reserver_RER3": -30}
    assert about("C27", "(B9)", ek_balanskrav_B9=130, **used) == []
    message = only(about("C27", "(B9)", ek_balanskrav_B9=30, **used))
    assert "är 30 tkr" in message
    assert "är 130 tkr" in message
    message = only(about("C27", "(B9)", ek_balanskrav_B9=100, **used))
    assert "Skillnaden är −30 tkr" in message


def test_a_company_s_own_shares_are_taken_at_its_share() -> None:
    # The municipality owns for 800, which is what is eliminated; the bolag for 1 000, of which 80 per cent are the group's.
    message = only([one for one in said("C34", {"bo/bolag_br/T5/utfall": 1000}) if "N16.1" in one])
    assert "är 1 600 tkr" in message
    assert "är 800 tkr" in message


def test_what_the_plan_uses_of_the_reserves_is_counted_from_its_first_year_on() -> None:
    reserve = {"ekonomi/v_reserver/RER1/b": 1000, "ekonomi/v_reserver/RUR1/b": 0}

    def used(*amounts: int) -> list[str]:
        taken = {
            f"ekonomi/v_balanskrav/B9/{year}": amount
            for year, amount in zip(("b", "p1", "p2"), amounts, strict=True)
        }
        return [one for one in said("C40", reserve | taken, PLAN_TOWN) if "hittills" in one]

    assert used(600, 400, 0) == []
    assert used(600, 401, 0) == []  # one may be a rounding
    both = used(600, 600, 0)  # too much in the second year is too much in the third too
    assert ["är 1 200 tkr" in one for one in both] == [True, True]
    told = only(used(600, 400, 200))
    assert "är 1 200 tkr" in told


@pytest.mark.parametrize("field", ["analys", "atgard", "ansvarig", "klart"])
@pytest.mark.parametrize(("colour", "told"), [("grön", False), ("gul", True), ("röd", True)])
def test_what_is_yellow_or_red_is_explained(colour: str, field: str, *, told: bool) -> None:
    row = "bbn/kval_indikatorer/0"
    whole = {"analys": "Färre svarade.", "atgard": "Fler frågas.", "ansvarig": "Rektorn", "klart": "2026-06"}
    given = {f"{row}/{name}": words for name, words in whole.items()} | {f"{row}/bedomning": colour}
    key = next(one.key for one in context({}, QUALITY_TOWN).dataset.of("kval_indikatorer", "bbn"))

    def mine(**changes: object) -> list[str]:
        changed = {f"{row}/{name}": value for name, value in changes.items()}
        return [one for one in said("S3-15", given | changed, QUALITY_TOWN) if f"Indikatorn {key} har" in one]

    assert mine() == []
    assert bool(mine(**{field: ""})) is told


# -- a fraction among per cent ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("value", "low", "high", "told"),
    [
        ("0.5", "10", "60", True),  # 50 is among them
        ("-0.5", "10", "60", True),
        ("0.05", "10", "60", True),  # 5 is half of the least
        ("0.04", "10", "60", False),
        ("0.9", "10", "45", True),  # 90 is twice the most
        ("0.92", "10", "45", False),
        ("1", "10", "60", False),  # 1 per cent is no fraction
        ("0.5", "0.9", "60", False),  # others are below 1 too
        ("0.5", "1", "60", False),
    ],
)
def test_a_fraction_is_told_when_a_hundred_times_more_is_among_the_others(
    value: str, low: str, high: str, *, told: bool
) -> None:
    place = next(one for one in places(context({})) if one.type is Type.PERCENT and one.figure.unit == "%")
    assert _is_fraction(place, Decimal(value), Decimal(low), Decimal(high)) is told


# -- what a difference rests on -----------------------------------------------------------------------------
def cell(name: str, amount: int) -> Figure:
    return Figure.cell(Decimal(amount), Origin("fil.xlsx", name))


def test_each_cell_weighs_as_much_as_it_moves_the_difference() -> None:
    a, b, c, both = cell("A", 100), cell("B", 50), cell("C", 140), cell("D", 7)
    share = Figure.const("0.8", "ägarandel")
    left = a + b.times(share) + both
    right = c + both
    moved = {origin.place: weight for origin, (_, weight) in weights(left, right).items()}
    assert moved == {"A": 1, "B": Decimal("0.8"), "C": -1}  # D stands on both sides


def test_a_cell_that_is_subtracted_weighs_the_other_way() -> None:
    a, b = cell("A", 100), cell("B", 30)
    assert {origin.place: weight for origin, (_, weight) in weights(a - b, b).items()} == {"A": 1, "B": -2}
