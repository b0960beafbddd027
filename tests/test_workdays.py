"""Days off, against almanacs."""

from __future__ import annotations

import datetime as dt

import pytest

from pipeline.workdays import day_off, easter, workday


@pytest.mark.parametrize(
    "day",
    ["1981-04-19", "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"],
)  # fmt: skip
def test_easter_is_when_the_almanac_says(day: str) -> None:
    assert easter(int(day[:4])).isoformat() == day


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2027-01-01", "nyårsdagen"),
        ("2027-01-06", "trettondedag jul"),
        ("2027-03-26", "långfredagen"),
        ("2027-03-29", "annandag påsk"),
        ("2025-05-01", "första maj"),
        ("2025-05-29", "Kristi himmelsfärds dag"),
        ("2025-06-06", "nationaldagen"),
        ("2026-06-19", "midsommarafton"),
        ("2026-06-20", "midsommardagen"),
        ("2025-06-20", "midsommarafton"),
        ("2027-06-26", "midsommardagen"),
        ("2026-10-31", "alla helgons dag"),
        ("2027-11-06", "alla helgons dag"),
        ("2026-12-24", "julafton"),
        ("2027-02-13", "en lördag"),
        ("2027-02-14", "en söndag"),
        ("2026-11-30", ""),
        ("2026-06-22", ""),
        ("2026-05-25", ""),  # annandag pingst is a working day since 2005
        ("2026-01-05", ""),
    ],
)
def test_a_day_off_is_called_by_its_name(day: str, name: str) -> None:
    assert day_off(dt.date.fromisoformat(day)) == name


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        ("2026-12-27", "2026-12-23", "2026-12-28"),
        ("2027-03-29", "2027-03-25", "2027-03-30"),
        ("2026-11-30", "2026-11-30", "2026-11-30"),
    ],
)
def test_the_nearest_working_day(day: str, before: str, after: str) -> None:
    here = dt.date.fromisoformat(day)
    assert (workday(here).isoformat(), workday(here, 1).isoformat()) == (before, after)
