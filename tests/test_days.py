"""Days that no calendar has, and numbers of days in cells for text: told at their cell; what people write otherwise is left alone."""

from __future__ import annotations

import calendar
import datetime as dt
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Origin, Severity
from pipeline.read.days import impossible
from pipeline.read.free_table import read_free
from pipeline.read.values import Wanted, typed
from pipeline.schemas.base import Type
from tests.plain_book import one_cell, page

Told = list[tuple[Severity, str, str]]
TEXT = Wanted(Type.TEXT, "")
FORMS = ("{0:04}-{1:02}-{2:02}", "{2}/{1} {0}", "{2}.{1}.{0}", "{2}/{1}-{0}")


def told(cell: str, wanted: Wanted = TEXT, *, late: bool = False, code: str = "0") -> Told:
    said: Told = []
    typed(
        one_cell(cell, formats=(code,), late=late),
        wanted,
        Origin("f.xlsx", "Mål!F5"),
        lambda one, code, words, _: said.append((one, code, words)),
    )
    return said


def text(words: str) -> str:
    return f'<c r="C5" t="inlineStr"><is><t>{escape(words)}</t></is></c>'


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("2026-02-31", "2026-02-31"),
        ("senast 2025-04-31", "2025-04-31"),
        ("2026-02-28 till 2026-02-29", "2026-02-29"),
        ("31/2 2026", "31/2 2026"),
        ("31.4.2026", "31.4.2026"),
        ("31/06-2026", "31/06-2026"),
        ("beslutas 30 februari", "30 februari"),
        ("Den 31 juni 2026", "31 juni 2026"),
        ("31 sep", "31 sep"),
        ("29 februari 2025", "29 februari 2025"),
        ("2026-13-01", "2026-13-01"),  # nothing but a day
        ("2026-00-10", "2026-00-10"),
        ("2/13/2026", "2/13/2026"),
    ],
)
def test_a_day_that_does_not_exist_is_told_at_its_cell(words: str, gone: str) -> None:
    assert told(text(words)) == [(Severity.WARNING, "CELL2", f"Dagen ”{gone}” finns inte.")]


@pytest.mark.parametrize(
    "words",
    [
        *("13/2 2026", "2026-02", "v. 7", "2026-02-28", "29 februari", "29 februari 2024", "2024-02-29"),
        *("31 dec 2025", "KS 2025-13-45", "dnr 2025-02-45", "BUN 2024/31/2", "§ 31 mars", "31 maj–30 juni"),
        *("https://exempel.se/2025-02-31-a", "19900231-1234", "3.31 april", "31 aprilregn", "31/2", "1/31"),
    ],
)
def test_what_is_a_day_or_may_be_something_else_is_left_alone(words: str) -> None:
    assert told(text(words)) == []


@given(st.integers(1900, 2099), st.integers(1, 12), st.integers(1, 31), st.sampled_from(FORMS))
def test_every_day_is_one_or_is_told(year: int, month: int, day: int, form: str) -> None:
    words = form.format(year, month, day)
    assert impossible(words) == ("" if day <= calendar.monthrange(year, month)[1] else words)


@pytest.mark.parametrize(
    ("stored", "late", "day"),
    [
        ("45656", False, "2024-12-30"),
        ("45656", True, "2028-12-31"),  # 1 462 days later in a workbook from an old Mac
        ("36526", False, "2000-01-01"),
        ("35064", True, "2000-01-01"),
        ("55153", False, "2050-12-31"),
        ("53691", True, "2050-12-31"),
    ],
)
def test_the_number_of_a_day_in_a_cell_for_text_is_told_with_the_day(
    stored: str,
    late: bool,  # noqa: FBT001
    day: str,
) -> None:
    cell = f'<c r="C5" s="1"><v>{stored}</v></c>'
    message = f"Cellen är för text och innehåller talet {stored}, som är Excels nummer för {day}."
    assert told(cell, late=late) == [(Severity.WARNING, "CELL2", message)]
    assert told(cell.replace(' s="1"', ""), late=late) == [(Severity.WARNING, "CELL2", message)]


@pytest.mark.parametrize("stored", ["2026", "36525", "55154", "45656.5", "-45656", "202608", "1E100"])
def test_other_numbers_in_a_cell_for_text_are_no_days(stored: str) -> None:
    assert not [said for said in told(f'<c r="C5"><v>{stored}</v></c>') if "nummer för" in said[2]]


def test_a_number_that_its_format_gives_words_or_that_is_asked_for_is_no_day() -> None:
    cell = '<c r="C5" s="1"><v>45656</v></c>'
    assert told(cell, code='0 "invånare"') == []
    assert told(cell, Wanted(Type.AMOUNT, "tkr")) == []
    assert told(cell, Wanted(Type.ID, "")) == []


def test_a_day_shown_as_a_day_is_read_as_it_is_shown() -> None:
    cell = '<c r="C5" s="1"><v>45656</v></c>'
    assert told(cell, code="yyyy-mm-dd") == []
    shown = one_cell(cell, formats=("yyyy-mm-dd",), late=True)
    assert shown is not None
    assert shown.shown == (dt.date(1904, 1, 1) + dt.timedelta(days=45656)).isoformat() == "2028-12-31"


def test_a_day_of_a_free_table_is_told_too() -> None:
    def row(number: int, *words: str) -> str:
        cells = "".join(
            f'<c r="{letter}{number}" t="inlineStr"><is><t>{word}</t></is></c>'
            for letter, word in zip("ABC", words, strict=False)
            if word
        )
        return f'<row r="{number}">{cells}</row>'

    rows = row(1, "Rubrik", "T") + row(3, "Slag", "Vad", "När") + row(4, "", "Bygget", "2026-02-31")
    _, problems = read_free(page(rows), 1, "f.xlsx", "sn", ())
    found = [(one.severity, one.origin and one.origin.place) for one in problems if one.code == "CELL2"]
    assert found == [(Severity.WARNING, "Drift!C4")]
