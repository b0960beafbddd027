from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import text
from pipeline.model import Figure, Origin, State

HERE = Origin("2025-bokslut/bun/bokslut.xlsx", "Drift!C14")


@pytest.mark.parametrize(
    ("value", "decimals", "printed"),
    [
        ("0.05", 1, "0,1"),
        ("-0.05", 1, "−0,1"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "−3"),
        ("-0.04", 1, "0,0"),
        ("1234567.891", 1, "1\u00a0234\u00a0567,9"),
        ("-24300", 0, "−24\u00a0300"),
    ],
)
def test_numbers_are_rounded_half_away_from_zero_and_set_in_swedish(
    value: str, decimals: int, printed: str
) -> None:
    assert text.number(Decimal(value), decimals) == printed


def test_tkr_are_scaled_for_mnkr_before_rounding() -> None:
    assert text.figure(Figure.cell(Decimal(-24_349), HERE), 1, "mnkr") == "−24,3"
    assert text.figure(Figure.cell(Decimal(-24_350), HERE), 1, "mnkr") == "−24,4"


@pytest.mark.parametrize(
    ("value", "unit", "display", "decimals", "printed"),
    [
        (1_234_567, "tkr", "tkr", 0, "1\u00a0234\u00a0567"),
        (1_234_567, "tkr", "mnkr", 1, "1\u00a0234,6"),
        (1_234_567, "tkr", "mdkr", 2, "1,23"),
        (21_550, "kr", "mnkr", 0, "21\u00a0550"),  # kronor per inhabitant are not divided
        (1_500, "antal", "mnkr", 0, "1\u00a0500"),
        (50, "%", "mnkr", 1, "50,0"),
    ],
)
def test_only_tkr_are_scaled(value: int, unit: str, display: str, decimals: int, printed: str) -> None:
    assert text.figure(Figure.const(value, "prov", unit), decimals, display) == printed


@pytest.mark.parametrize(
    ("value", "decimals", "printed"),
    [
        ("3", 0, "+3"),
        ("-3", 0, "−3"),
        ("0", 0, "0"),
        ("0.04", 1, "0,0"),
        ("-0.04", 1, "0,0"),
        ("0.05", 1, "+0,1"),
    ],
)
def test_a_sign_stands_before_what_is_not_printed_as_zero(value: str, decimals: int, printed: str) -> None:
    assert text.number(Decimal(value), decimals, sign=True) == printed


@pytest.mark.parametrize(
    ("start", "end", "long", "short"),
    [
        ((2025, 1, 1), (2025, 8, 31), "januari–augusti 2025", "jan–aug 2025"),
        ((2025, 1, 1), (2025, 12, 31), "år 2025", "2025"),
        ((2025, 12, 1), (2025, 12, 31), "december 2025", "dec 2025"),
        ((2024, 2, 1), (2024, 2, 29), "februari 2024", "feb 2024"),
        ((2025, 8, 31), (2025, 8, 31), "31\u00a0augusti 2025", "31\u00a0augusti 2025"),
        (
            (2024, 12, 1),
            (2025, 1, 31),
            "1\u00a0december 2024–31\u00a0januari 2025",
            "1\u00a0december 2024–31\u00a0januari 2025",
        ),
    ],
)
def test_months_in_words(
    start: tuple[int, int, int], end: tuple[int, int, int], long: str, short: str
) -> None:
    first, last = dt.date(*start), dt.date(*end)
    assert (text.months(first, last), text.months(first, last, short=True)) == (long, short)


def test_missing_zero_and_not_applicable_are_three_things() -> None:
    assert text.figure(Figure.cell(None, HERE), 1, "mnkr") == "saknas"
    assert text.figure(Figure.cell(Decimal(0), HERE), 1, "mnkr") == "0,0"
    assert text.figure(Figure.not_applicable(), 1, "mnkr") == "–"


def test_dates_and_periods() -> None:
    assert text.long_date(dt.date(2026, 3, 5)) == "5\u00a0mars 2026"
    assert text.period(dt.date(2025, 1, 1), dt.date(2025, 12, 31)) == "1\u00a0januari–31\u00a0december 2025"


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9),
    st.integers(0, 3),
)
def test_printing_loses_at_most_half_a_unit(value: Decimal, decimals: int) -> None:
    back = Decimal(text.number(value, decimals).replace("\u00a0", "").replace(",", ".").replace("−", "-"))
    assert abs(back - value) <= Decimal("0.5").scaleb(-decimals)


numbers = st.one_of(st.none(), st.integers(-(10**9), 10**9))


@given(st.lists(numbers, min_size=1, max_size=8))
def test_a_sum_with_a_missing_term_is_unknown_never_smaller(values: list[int | None]) -> None:
    total = Figure.total(Figure.cell(None if value is None else Decimal(value), HERE) for value in values)
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        assert total.value is None
        assert total.state is State.MISSING
    else:
        assert total.value == sum(known)


def test_a_figure_remembers_the_cells_it_came_from() -> None:
    cells = [Figure.cell(Decimal(number), Origin("a.xlsx", f"Drift!C{number}")) for number in (5, 6, 7)]
    share = (cells[0] + cells[1] - cells[2]).percent_of(cells[2])
    assert share.value == Decimal(400) / 7
    assert [cell.origin.place for cell in share.cells() if cell.origin] == [
        "Drift!C5",
        "Drift!C6",
        "Drift!C7",
    ]


def test_a_share_of_nothing_does_not_apply() -> None:
    zero = Figure.cell(Decimal(0), HERE)
    assert Figure.cell(Decimal(5), HERE).percent_of(zero).state is State.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("är 190 000 tkr eller", "är 190_000_tkr eller"),
        ("mot 1 000,6 mnkr", "mot 1_000,6_mnkr"),
        ("enligt 11 kap. 5 § KL", "enligt 11_kap._5_§ KL"),
        ("beslut §§ 71 och 72", "beslut §§_71 och 72"),
        ("den 31 december 2025 är", "den 31_december_2025 är"),
        ("i maj 2025 och i maj", "i maj_2025 och i maj"),
        ("dnr KS 2025/114 och not 24", "dnr KS_2025/114 och not_24"),
        ("de 2 barnen och 3 barn", "de 2 barnen och 3_barn"),
        ("åren 2023 2024, plats 3 4000", "åren 2023 2024, plats 3 4000"),
        ("inget tal", "inget tal"),
    ],
)
def test_what_stands_together_on_a_line_has_no_breaking_space(words: str, kept: str) -> None:
    assert text.unbroken(words) == kept.replace("_", text.NBSP)
    assert text.unbroken(text.unbroken(words)) == text.unbroken(words)


@given(st.text())
def test_nothing_but_spaces_is_changed_by_keeping_together(words: str) -> None:
    assert text.unbroken(words).replace(text.NBSP, " ") == words.replace(text.NBSP, " ")
