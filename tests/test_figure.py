"""A figure carries its unit, who is missing and what time it is about through everything that is done with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.merge import Accounts
from pipeline.model import (
    Dataset,
    Figure,
    Gap,
    Gaps,
    Gathered,
    Op,
    Origin,
    Period,
    Row,
    State,
    Undeclared,
    UnitFault,
    united,
)
from pipeline.view import Chart, Column, Kind, Number, Series, Table, TableRow, Tile
from pipeline.words import phrase

HERE = Origin("a.xlsx", "Blad!A1")
AUTUMN = Period(dt.date(2025, 1, 1), dt.date(2025, 8, 31))
UNITS = ("kn", "sn", "bun")
GAPS = st.lists(st.sampled_from([Gap(unit, "drift") for unit in UNITS]), unique=True).map(
    lambda gaps: tuple(sorted(gaps))
)
OPERATIONS: tuple[Callable[[Figure, Figure], Figure], ...] = (
    lambda one, two: one + two,
    lambda one, two: one - two,
    lambda one, two: one.per(two),
    lambda one, two: one.percent_of(two),
    lambda one, two: one.least(two),
    lambda one, two: one.greatest(two),
    lambda one, two: one.times(two, "tkr"),
    lambda one, two: Figure.total((one, two)),
    lambda one, two: Figure.across((one, two)),
    lambda one, two: (-one).absolute() + two,
    lambda one, two: Figure.count((one, two)),
)


def amount(value: int, gaps: Gaps = (), periods: tuple[Period, ...] = (), unit: str = "tkr") -> Figure:
    return Figure(Decimal(value), unit, Op.CELL, (), HERE, "", State.KNOWN, gaps, periods)


@pytest.mark.parametrize("made", OPERATIONS)
@given(one=GAPS, two=GAPS)
def test_whoever_is_missing_from_a_part_is_missing_from_the_whole(
    made: Callable[[Figure, Figure], Figure], one: Gaps, two: Gaps
) -> None:
    whole = made(amount(7, one), amount(3, two, (AUTUMN,)))
    if whole.op is not Op.COUNT:
        assert set(whole.gaps) == {*one, *two}
        assert whole.gaps == tuple(sorted(whole.gaps))
        assert whole.periods == (AUTUMN,)


def test_a_sum_across_units_leaves_out_and_names_those_who_have_not_delivered() -> None:
    absent = Figure.missing(gaps=(Gap("sn", "drift"),))
    whole = Figure.across((amount(5), absent, amount(7)))
    assert whole.value == 12
    assert whole.gaps == (Gap("sn", "drift"),)
    assert Figure.total((amount(5), absent)).state is State.MISSING


def test_a_cell_left_empty_in_a_delivered_sheet_makes_the_sum_unknown() -> None:
    assert Figure.across((amount(5), Figure.missing())).state is State.MISSING


def test_a_sum_of_nobody_is_missing_and_not_zero() -> None:
    absent = [Figure.missing(gaps=(Gap(unit, "drift"),)) for unit in UNITS]
    whole = Figure.across(absent)
    assert whole.state is State.MISSING
    assert {gap.unit for gap in whole.gaps} == set(UNITS)


def test_what_does_not_apply_counts_as_nothing() -> None:
    assert Figure.across((amount(5), Figure.not_applicable())).value == 5
    assert Figure.across((Figure.not_applicable(),)).state is State.NOT_APPLICABLE


@pytest.mark.parametrize("unit", ["", "%", "kr", "antal", "mnkr"])
def test_money_is_never_added_to_or_compared_with_something_else(unit: str) -> None:
    money, other = amount(5), amount(5, unit=unit)
    wrong: tuple[Callable[[], Figure], ...] = (
        lambda: money + other,
        lambda: other - money,
        lambda: Figure.total((other, money)),
        lambda: money.least(other),
        lambda: money.greatest(other),
        lambda: money.per(other),
        lambda: Figure.total((other,), "tkr"),
    )
    for made in wrong:
        with pytest.raises(UnitFault):
            made()


def test_a_product_keeps_the_unit_that_one_factor_has() -> None:
    share = Figure.const("0.6", "ägarandel")
    assert amount(10).times(share).unit == share.times(amount(10)).unit == "tkr"
    assert amount(10).times(share).value == 6
    with pytest.raises(UnitFault):
        amount(10).times(amount(2))
    assert amount(10).per(amount(4)).unit == ""
    assert amount(10).per(amount(4, unit="antal"), "tkr per invånare").unit == "tkr per invånare"


@pytest.mark.parametrize(
    ("shown", "unit", "fits"),
    [
        ("mnkr", "tkr", True), ("tkr", "tkr", True), ("", "antal", True), ("%", "%", True), ("%", "", True), ("kr", "kr", True),
        ("mnkr", "", False), ("mnkr", "%", False), ("tkr", "antal", False), ("", "tkr", False), ("%", "tkr", False), ("%", "kr", False),
    ],
)  # fmt: skip
def test_a_figure_is_printed_only_where_its_unit_is(shown: str, unit: str, fits: bool) -> None:  # noqa: FBT001
    figure = amount(5, unit=unit)
    places: tuple[Callable[[], object], ...] = (
        lambda: Table(
            "t", "T", (Column("a"), Column("b", Kind.NUMBER, unit=shown)), (TableRow(("x", figure)),)
        ),
        lambda: Table(
            "t", "T", (Column("a"), Column("b", Kind.NUMBER)), (TableRow(("x", figure), unit=shown),)
        ),
        lambda: Chart("c", "bars", "T", ("x",), (Series("s", (figure,)),), shown),
        lambda: Tile("t", figure, shown),
    )
    for made in places:
        if fits:
            made()
        else:
            with pytest.raises(UnitFault):
                made()


def test_what_nobody_has_declared_is_our_fault() -> None:
    row = Row("drift", "kn", "K1", {"netto": amount(1), "orsak": None}, {}, HERE)
    assert row.text("orsak") == ""
    for read in (row.text, row.figure, row.date, row.flag, row.word):
        with pytest.raises(Undeclared):
            read("nettto")
    with pytest.raises(Undeclared):
        Accounts({"rr/R1/kommun/utfall": amount(1)}).get("rr/R1/kommun/utfal")


def test_a_number_cannot_become_a_string_on_its_way_to_the_page() -> None:
    number = Number(amount(5), 0, "tkr")
    with pytest.raises(TypeError):
        _ = f"{number}"
    assert phrase("Det blev ", number)[1] is number


def test_rows_of_several_units_know_whose_are_missing() -> None:
    rows = {
        "mal": tuple(
            Row("mal", unit, unit, {"status": word, "n": amount(2)}, {}, HERE)
            for unit, word in (("kn", "ja"), ("sn", "nej"))
        )
    }
    dataset = Dataset(rows, sheets=frozenset({Gap("kn", "mal"), Gap("sn", "mal")}))
    found = dataset.gathered("mal", ("kn", "sn", "bun"))
    assert found.gaps == (Gap("bun", "mal"),)
    reached = found.where(lambda row: row.text("status") == "ja").count("status")
    assert reached.value == 1
    assert reached.unit == "antal"
    assert reached.gaps == (Gap("bun", "mal"),)
    assert [cell.label for cell in reached.args] == ["ja"]
    assert found.total("n").value == 4
    assert found.total("n").gaps == (Gap("bun", "mal"),)
    assert dataset.gathered("mal", ("kn", "sn")).gaps == ()
    assert Gathered(()).count().value == 0


@given(st.lists(GAPS, max_size=4))
def test_gaps_of_several_are_in_order_and_each_once(many: list[Gaps]) -> None:
    whole = united(*many)
    assert list(whole) == sorted({gap for gaps in many for gap in gaps})
