"""The shapes of rules: tolerance, missing numbers, what a problem says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.model import ZERO, Figure, Origin, Severity
from pipeline.tieout import Mismatch, Side, at_most, equal, is_sum, same, shown

HERE = Origin("2025-bokslut/ek/bokslut.xlsx", "Blad!C5")
THERE = Origin("2025-bokslut/ek/bokslut.xlsx", "Blad!C9")


def side(value: str | None, origin: Origin | None = HERE, unit: str = "tkr") -> Side:
    number = None if value is None else Decimal(value)
    return Side("Det ena", Figure.cell(number, origin or HERE, unit), origin)


def test_two_amounts_agree_when_rounding_may_have_made_the_difference() -> None:
    assert list(equal(side("100"), side("101", THERE), "")) == []
    assert list(equal(side("100"), side("100.5", THERE), "")) == []
    assert len(list(equal(side("100"), side("102", THERE), ""))) == 1
    assert len(list(equal(side("100.00"), side("101.00", THERE), ""))) == 1


# -- one amount at two places -------------------------------------------------------------------------
ONE, TEN = Decimal(1), Decimal(10)
CELLS = [Figure.cell(Decimal(20), Origin("b", f"C{row}")) for row in range(5)]
SUM = Side("Summan", Figure.total(CELLS), THERE)  # 100 to ± 2,5


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (side("100"), side("100", THERE), ""),
        (side("100"), side("101", THERE), "fel"),  # both are typed
        (side("100"), side("100.4", THERE), ""),  # … one with more decimals
        (side("100"), side("100.6", THERE), "fel"),
        (side("-100"), Side("Den andra", -side("100", THERE).figure, THERE), ""),
        (side("-99"), Side("Den andra", -side("100", THERE).figure, THERE), "fel"),
        (side("100"), Side("Den andra", Figure.total([side("101", THERE).figure, ZERO]), THERE), "fel"),
        (side("0"), Side("noll", ZERO), ""),
        (side("1"), Side("noll", ZERO), "fel"),
        (side("100"), SUM, ""),
        (side("101"), SUM, "varning"),  # one is reckoned
        (side("103"), SUM, "varning"),
        (side("97"), SUM, "varning"),
        (side("104"), SUM, "fel"),  # beyond (5 + 1) / 2
        (side("96"), SUM, "fel"),
        (side(None), SUM, ""),
        (SUM, side(None), ""),
    ],
)
def test_one_amount_is_printed_the_same_at_both_places(left: Side, right: Side, told: str) -> None:
    problems = list(same(left, right, "Gör så här.", ONE))
    assert [problem.severity for problem in problems] == ([told] if told else [])
    for problem in problems:
        assert isinstance(problem, Mismatch) is (told == "fel")
        assert problem.hint == ("Gör så här." if told == "fel" else "Skriv den tryckta summan i cellen.")


def test_what_is_printed_decides_whether_two_numbers_are_seen() -> None:
    assert list(same(side("102"), SUM, "", TEN)) == []  # 10 and 10, in tens
    assert list(same(side("98"), SUM, "", TEN)) == []
    other = Side("Summan", SUM.figure + side("-5", Origin("b", "D1")).figure)
    assert [p.severity for p in same(side("94"), other, "", TEN)] == ["varning"]  # 9 and 10
    assert [p.severity for p in same(side("100"), side("101", THERE), "", TEN)] == ["fel"]


def test_a_rounding_that_would_be_seen_is_told_with_both_numbers_and_what_is_allowed() -> None:
    (problem,) = same(side("102"), SUM, "", ONE)
    assert problem.message.replace("\N{NO-BREAK SPACE}", " ") == (
        "Det ena är 102 tkr, men Summan är 100 tkr. Skillnaden är 2 tkr; tillåten avvikelse är 3 tkr. "
        "Det är avrundning, men två olika tal skulle tryckas."
    )
    assert (problem.origin, problem.also) == (HERE, (THERE,))


@pytest.mark.parametrize(("one", "other"), [(None, "5"), ("5", None), (None, None)])
def test_what_is_missing_says_nothing(one: str | None, other: str | None) -> None:
    assert list(equal(side(one), side(other), "")) == []
    assert list(at_most(side(one), side(other), "")) == []


def test_a_problem_has_both_values_the_difference_and_the_cells() -> None:
    (problem,) = equal(side("-1234.5"), side("2000", THERE), "Gör så här.", also=(HERE, None, THERE))
    assert problem.message.replace("\N{NO-BREAK SPACE}", " ") == (
        "Det ena är −1 234,5 tkr, men Det ena är 2 000 tkr. Skillnaden är −3 234,5 tkr; tillåten avvikelse är 0,55 tkr."
    )
    assert (problem.origin, problem.also, problem.hint) == (HERE, (THERE,), "Gör så här.")
    assert (problem.severity, problem.unit) == (Severity.ERROR, "kommun")


def test_percentages_differ_by_percentage_points() -> None:
    (problem,) = equal(side("48.2", unit="%"), side("49.21875", unit="%"), "")
    assert "49,22\N{NO-BREAK SPACE}%" in problem.message
    assert "−1,02\N{NO-BREAK SPACE}procentenheter" in problem.message


def test_without_a_cell_on_the_left_the_problem_stands_on_the_right() -> None:
    left = Side("Summan", Figure.const(5, "räknad", "tkr"))
    (problem,) = equal(left, side("9", THERE), "", scope="koncern")
    assert (problem.origin, problem.also) == (THERE, ())


def test_more_than_a_limit_is_a_problem_and_less_is_not() -> None:
    assert list(at_most(side("10"), side("11", THERE), "")) == []
    assert list(at_most(side("12"), side("11", THERE), "")) == []
    (problem,) = at_most(side("13"), side("11", THERE), "")
    assert "mer än" in problem.message
    assert "tillåten avvikelse är 1\N{NO-BREAK SPACE}tkr" in problem.message
    law = Side("gränsen", Figure.const(11, "lag", "tkr"))
    assert list(at_most(side("11.5"), law, "")) != []  # 0,05
    assert list(at_most(side("11"), law, "")) == []


def test_a_sum_is_compared_with_its_terms_and_shows_their_cells() -> None:
    terms = [Figure.cell(Decimal(40), THERE), -Figure.cell(Decimal(10), Origin("b", "C1"))]
    assert list(is_sum(side("31"), terms, "summan", "")) == []
    (problem,) = is_sum(side("32"), terms, "summan", "")
    assert problem.also == (THERE, Origin("b", "C1"))


@pytest.mark.parametrize(
    ("value", "unit", "printed"),
    [
        ("1000000", "tkr", "1 000 000 tkr"),
        ("-0.5", "tkr", "−0,5 tkr"),
        ("12", "antal", "12"),
        ("3.14159", "%", "3,14 %"),
    ],
)
def test_numbers_are_shown_as_they_are(value: str, unit: str, printed: str) -> None:
    assert shown(Decimal(value), unit).replace("\N{NO-BREAK SPACE}", " ") == printed
