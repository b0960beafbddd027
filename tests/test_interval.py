"""Half of the last digit: rounding alone never raises an alarm, and an error above the bound always does."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.interval import Interval, Verdict, agree, allowance, difference, half, interval, judged
from pipeline.model import HUNDRED, ZERO, Figure, Op, Origin, State

D = Decimal
ENDLESS = D("Infinity")


def cell(value: str | Decimal, place: str = "", half: str | None = None) -> Figure:
    """Return a typed cell; without a place one that is no other."""
    return Figure.cell(D(value), Origin("a.xlsx", place), half=None if half is None else D(half))


def rounded(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).quantize(D(1), ROUND_HALF_UP) * step


# -- one typed number ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (cell("100"), "0.5"),
        (cell("-100"), "0.5"),
        (cell("1E+3"), "0.5"),
        (cell("100.2"), "0.05"),
        (cell("100.25"), "0.005"),
        (cell("100.50"), "0.005"),
        (cell("12400", half="50"), "50"),  # 12,4 typed in mnkr
        (cell("0"), "0"),
        (cell("0", half="50"), "0"),
        (Figure.const(5, "lag"), "0"),
        (Figure.count([cell("3")]), "0"),
        (Figure.word("Ja", Origin("a.xlsx", "A!B1")), "0"),
        (Figure.missing(), "0"),
        (-cell("7"), "0.5"),
    ],
)
def test_a_typed_amount_is_known_to_half_of_its_last_digit(figure: Figure, expected: str) -> None:
    found = interval(figure)
    assert found == (
        None if figure.value is None else Interval(figure.value - D(expected), figure.value + D(expected))
    )
    if figure.op is Op.CELL:
        assert half(figure) == D(expected)


# -- arithmetic ----------------------------------------------------------------------------------------
A, B = cell("10", "A!A1"), cell("20", "A!A2")


@pytest.mark.parametrize(
    ("figure", "low", "high"),
    [
        (A + B, "29", "31"),
        (A - B, "-11", "-9"),
        (A - A, "0", "0"),  # one number is not two
        (A + A, "19", "21"),
        (Figure.total((A + B, -B)), "9.5", "10.5"),
        (A + Figure.cell(D(10), Origin("a.xlsx", "A!A1")), "19", "21"),  # the same cell, read twice
        (A - Figure.cell(D(10), Origin("a.xlsx", "A!A1")), "0", "0"),
        (A.times(Figure.const("-0.001", "mnkr")), "-0.0105", "-0.0095"),
        (A.per(Figure.const(4, "delar", "tkr")), "2.375", "2.625"),
        (A.times(B, "tkr"), "185.25", "215.25"),
        (A.least(B), "9.5", "10.5"),
        (A.greatest(cell("10", "A!A3")), "9.5", "10.5"),
        ((-A).absolute(), "9.5", "10.5"),
        ((A - cell("10", "A!A3")).absolute(), "0", "1"),
        (Figure.total(()), "0", "0"),
        (A.per(A - cell("9", "A!A3")), "-Infinity", "Infinity"),  # the divisor may be zero
        (A.per(A - cell("9", "A!A3")).times(ZERO + cell("0", "A!A4"), "tkr"), "0", "0"),
        (A + A.per(A - cell("9", "A!A3"), "tkr"), "-Infinity", "Infinity"),
        (A.over(A + B), "9.5", "10.5"),
        (A.over(A + B) + B, "29", "31"),
    ],
)
def test_arithmetic_is_reckoned_on_intervals(figure: Figure, low: str, high: str) -> None:
    assert interval(figure) == Interval(D(low), D(high))


def test_five_of_twenty_two_in_whole_millions_lies_between_a_fifth_and_a_quarter() -> None:
    share = cell("5", "A!A1").percent_of(cell("22", "A!A2"))
    low, high = interval(share) or (D(0), D(0))
    assert (round(low, 1), round(high, 1)) == (D("20.0"), D("25.6"))


def test_a_figure_that_is_used_many_times_is_walked_once() -> None:
    figure = A
    for _ in range(2000):  # two to the power of 2 000 ways lead to the cell
        figure = (figure + figure).per(Figure.const(2, "delar", "tkr"), "tkr")
    assert interval(figure) == interval(A)
    for _ in range(100):
        figure = figure.least(figure).greatest(figure)
    assert interval(figure) == interval(A)


NUMBERS = st.decimals(-10_000, 10_000, places=4, allow_nan=False, allow_infinity=False)
STEPS = st.sampled_from([D(1), D("0.1"), D("0.01"), D(100)])
MADE: tuple[Callable[[Figure, Figure, Figure], Figure], ...] = (
    lambda a, b, c: a + b - c,
    lambda a, b, c: (a + b) - (b + c),
    lambda a, b, c: a.times(b, "tkr") + c,
    lambda a, b, c: a.percent_of(b + c),
    lambda a, b, c: a.per(b).times(HUNDRED, "tkr") - c,
    lambda a, b, c: a.least(b) + a.greatest(c),
    lambda a, b, c: (a - b).absolute() + c.times(Figure.const("0.3", "")),
    lambda a, b, c: Figure.total((a, b, c, a, -b)),
)


@pytest.mark.parametrize("made", MADE)
@given(true=st.tuples(NUMBERS, NUMBERS, NUMBERS), steps=st.tuples(STEPS, STEPS, STEPS))
def test_what_is_reckoned_from_true_values_lies_in_the_interval_of_what_was_typed(
    made: Callable[[Figure, Figure, Figure], Figure],
    true: tuple[Decimal, Decimal, Decimal],
    steps: tuple[Decimal, Decimal, Decimal],
) -> None:
    written = [
        Figure.cell(rounded(value, step), Origin("a.xlsx", f"A!A{place}"), half=step / 2)
        for place, (value, step) in enumerate(zip(true, steps, strict=True))
    ]
    # a zero that was typed is exact: what was rounded away to zero is not among what is promised
    exact = [value if cell.value else D(0) for value, cell in zip(true, written, strict=True)]
    real = made(*(Figure.const(value, "sant", "tkr") for value in exact))
    shown = interval(made(*written))
    if real.value is not None and shown is not None:
        slack = D("1e-15") * (1 + abs(real.value))
        assert shown.low - slack <= real.value <= shown.high + slack


@given(true=st.lists(NUMBERS, min_size=1, max_size=20), step=STEPS)
def test_rounding_alone_is_never_told_and_an_error_above_the_bound_always_is(
    true: list[Decimal], step: Decimal
) -> None:
    terms = [cell(rounded(value, step), f"A!A{n}", str(step / 2)) for n, value in enumerate(true)]
    true = [value if term.value else D(0) for value, term in zip(true, terms, strict=True)]
    total = cell(rounded(sum(true, D(0)), step), "A!B1", str(step / 2))
    formula = Figure.total(terms)
    assert agree(total, formula)
    assert judged(total, formula).verdict is not Verdict.WRONG
    bound = step * (sum(1 for term in terms if term.value) + 1) / 2
    assert formula.value is not None
    for sign in (1, -1):
        value = formula.value + sign * (bound + step)
        if value:
            wrong = cell(value, "A!B1", str(step / 2))
            assert not agree(wrong, formula)
            assert judged(wrong, formula).verdict is Verdict.WRONG


# -- two numbers ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("left", "right", "agrees", "allowed"),
    [
        (cell("100"), cell("101"), True, "1"),
        (cell("100"), cell("101.5"), False, "0.55"),
        (cell("100"), cell("102"), False, "1"),
        (cell("100"), cell("100.5"), True, "0.55"),
        (cell("0"), cell("1"), False, "0.5"),
        (A, A, True, "0"),
        (A, A + B, False, "0.5"),  # what is on both sides does not count
        (cell("26"), cell("5", "A!A1").percent_of(cell("22", "A!A2")), True, "3.35"),
        (cell("27"), cell("5", "A!A1").percent_of(cell("22", "A!A2")), False, "3.35"),
        (cell("19"), cell("5", "A!A1").percent_of(cell("22", "A!A2")), False, "3.23"),
        (Figure.missing(), cell("5"), True, "0"),
    ],
)
def test_two_numbers_agree_when_they_may_be_the_same(
    left: Figure, right: Figure, *, agrees: bool, allowed: str
) -> None:
    assert agree(left, right) is agree(right, left) is agrees
    assert round(allowance(left, right), 2) == D(allowed)
    assert (difference(left, right) is None) is not (left.known and right.known)


# -- a total typed over its formula ----------------------------------------------------------------------
EIGHT = Figure.total(cell("10", f"A!A{n}") for n in range(8))
CASES = [
    ("80", Verdict.SAME),
    ("81", Verdict.ROUNDED),
    ("79", Verdict.ROUNDED),
    ("82", Verdict.ROUNDED),
    ("83", Verdict.LOOSE),
    ("84", Verdict.LOOSE),  # (8 + 1) / 2 = 4,5
    ("76", Verdict.LOOSE),
    ("84.5", Verdict.WRONG),  # typed with a decimal it allows 4,05
    ("85", Verdict.WRONG),
    ("75", Verdict.WRONG),
]


@pytest.mark.parametrize(("typed", "verdict"), CASES)
def test_a_typed_total_is_judged_by_what_its_terms_allow(typed: str, verdict: Verdict) -> None:
    found = judged(cell(typed, "A!B1"), EIGHT)
    assert (found.verdict, found.gap) == (verdict, D(typed) - 80)
    if verdict is Verdict.WRONG:
        assert found.figure is EIGHT
        return
    assert (found.figure.op, found.figure.value, found.figure.args) == (Op.TYPED, D(typed), (EIGHT,))
    assert found.figure.rounding == D(typed) - 80
    assert found.allowed == D("4.5")


@pytest.mark.parametrize(
    ("typed", "verdict"), [("26", "rounded"), ("20", "rounded"), ("19", "wrong"), ("27", "wrong")]
)
def test_rounding_in_a_quotient_is_silent(typed: str, verdict: str) -> None:
    share = cell("5", "A!A1").percent_of(cell("22", "A!A2"))
    assert judged(Figure.cell(D(typed), Origin("a.xlsx", "A!B1"), "%"), share).verdict == verdict


def test_a_rounding_that_was_accepted_gives_no_second_alarm() -> None:
    parts = [cell("10", f"A!A{n}") for n in range(16)]
    first, second = (judged(cell("84", f"A!B{n}"), Figure.total(parts[8 * n : 8 * n + 8])) for n in (0, 1))
    whole = first.figure + second.figure
    assert whole.value == 168
    assert judged(cell("169", "A!B9"), whole).verdict is Verdict.ROUNDED
    assert judged(cell("170", "A!B9"), whole).verdict is Verdict.WRONG  # (2 + 1) / 2


def test_a_total_whose_terms_are_missing_stays_missing_and_terms_that_do_not_apply_are_nothing() -> None:
    unknown = Figure.total((A, Figure.missing()))
    assert judged(cell("10", "A!B1"), unknown).figure is unknown
    assert judged(cell("10", "A!B1"), unknown).verdict is Verdict.UNKNOWN
    idle = Figure.total((Figure.not_applicable(), Figure.not_applicable()))
    assert idle.state is State.NOT_APPLICABLE
    assert judged(cell("0", "A!B1"), idle).verdict is Verdict.SAME
    assert judged(cell("500", "A!B1"), idle).verdict is Verdict.WRONG


def test_what_is_reckoned_elsewhere_is_judged_by_how_well_it_is_known_and_stays_what_it_is() -> None:
    parts = [cell("1000", f"A!D{n}", "500") for n in range(2)]
    reckoned, formula = (
        Figure.total(parts),
        Figure.total((cell("3000", "A!E1", "500"), cell("500", "A!E2", "500"))),
    )
    found = judged(reckoned, formula)  # 2 000 to 1 000, and 3 500 to 1 000
    assert (found.verdict, found.figure, found.allowed) == (Verdict.ROUNDED, reckoned, Decimal(2000))
    assert judged(Figure.total(parts[:1]), formula).verdict is Verdict.WRONG  # 1 000 to 500: 1 500


def test_a_coarser_term_decides_what_one_unit_is() -> None:
    whole = Figure.total((cell("10", "A!A1"), cell("20", "A!A2")))
    assert judged(cell("30.75", "A!B1"), whole).verdict is Verdict.ROUNDED
    assert judged(cell("31.01", "A!B1"), whole).verdict is Verdict.WRONG  # 1 + 0,005


def test_a_typed_total_that_stands_elsewhere_too_is_one_number() -> None:
    typed = judged(cell("81", "A!B1"), EIGHT).figure
    assert interval(typed - typed) == Interval(D(0), D(0))
    assert {leaf.origin for leaf in typed.cells()} == {typed.origin, *(term.origin for term in EIGHT.args)}
