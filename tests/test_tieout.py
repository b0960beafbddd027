"""The shapes of rules: tolerance, missing numbers, what a problem says."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.model import Figure, Origin, Severity
from pipeline.tieout import Side, allowed, at_most, count, equal, is_sum, shown

HERE = Origin("2025-bokslut/ek/bokslut.xlsx", "Blad!C5")
THERE = Origin("2025-bokslut/ek/bokslut.xlsx", "Blad!C9")


def side(value: str | None, origin: Origin | None = HERE, unit: str = "tkr") -> Side:
    number = None if value is None else Decimal(value)
    return Side("Det ena", Figure.cell(number, origin or HERE, unit), origin)


@pytest.mark.parametrize(
    ("terms", "limit"), [(0, "1"), (1, "1"), (3, "1"), (4, "2.5"), (5, "3"), (16, "8.5")]
)
def test_tolerance_grows_with_the_terms_beyond_three(terms: int, limit: str) -> None:
    assert allowed(terms) == Decimal(limit)


def test_only_numbers_that_can_have_been_rounded_count() -> None:
    cells = [Figure.cell(Decimal(value), HERE) for value in (5, 0, 7, -2)]
    assert count(Figure.total((Figure.total(cells[:3]), cells[3]))) == 3


def test_a_difference_within_tolerance_is_no_problem() -> None:
    assert list(equal(side("100"), side("101", THERE), "", terms=2)) == []
    assert len(list(equal(side("100"), side("101.001", THERE), "", terms=2))) == 1


@pytest.mark.parametrize(("one", "other"), [(None, "5"), ("5", None), (None, None)])
def test_what_is_missing_says_nothing(one: str | None, other: str | None) -> None:
    assert list(equal(side(one), side(other), "")) == []
    assert list(at_most(side(one), side(other), "")) == []


def test_a_problem_has_both_values_the_difference_and_the_cells() -> None:
    (problem,) = equal(side("-1234.5"), side("2000", THERE), "Gör så här.", terms=1, also=(HERE, None, THERE))
    assert problem.message.replace("\N{NO-BREAK SPACE}", " ") == (
        "Det ena är −1 234,5 tkr, men Det ena är 2 000 tkr. Skillnaden är −3 234,5 tkr; tillåten avvikelse är 1 tkr."
    )
    assert (problem.origin, problem.also, problem.hint) == (HERE, (THERE,), "Gör så här.")
    assert (problem.severity, problem.unit) == (Severity.ERROR, "kommun")


def test_percentages_differ_by_percentage_points() -> None:
    (problem,) = equal(side("48.2", unit="%"), side("49.21875", unit="%"), "", tolerance=Decimal("0.05"))
    assert "49,22\N{NO-BREAK SPACE}%" in problem.message
    assert "−1,02\N{NO-BREAK SPACE}procentenheter" in problem.message


def test_without_a_cell_on_the_left_the_problem_stands_on_the_right() -> None:
    left = Side("Summan", Figure.const(5, "räknad", "tkr"))
    (problem,) = equal(left, side("9", THERE), "", scope="koncern")
    assert (problem.origin, problem.also) == (THERE, ())


def test_more_than_a_limit_is_a_problem_and_less_is_not() -> None:
    assert list(at_most(side("10"), side("11"), "")) == []
    assert list(at_most(side("12"), side("11"), "")) == []
    assert "mer än" in next(at_most(side("12.5"), side("11"), "")).message


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
