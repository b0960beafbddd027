"""What own rows and columns may mean: every law row, finer row, sum and role, and what is told instead of a guess."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.schemas import law
from pipeline.schemas.accounts import BOKSLUT_NOTER
from pipeline.schemas.statements import BR, RR
from pipeline.structure.meanings import column_meaning, row_meaning
from pipeline.structure.parse import Fault
from pipeline.tables import Meaning

FOLDER = Path(__file__).parent / "structure"


def fault(read: Meaning | Fault) -> Fault:
    assert isinstance(read, Fault), read
    return read


@pytest.mark.parametrize("name", ["kommun-a", "kommun-b", "kommun-c", "kommun-d"])
def test_everything_that_three_municipalities_mean_is_known(name: str) -> None:
    read = 0
    for file, meaning in (("rader", row_meaning), ("kolumner", column_meaning)):
        with (FOLDER / name / "struktur" / f"{file}.csv").open(encoding="utf-8-sig", newline="") as lines:
            for line in csv.DictReader(lines, delimiter=";"):
                if line["Betyder"]:
                    assert isinstance(meaning(line["Betyder"], line["Tabell"].split(",")[0]), Meaning), line
                    read += 1
    assert read > 20


def test_every_row_of_the_law_may_be_meant() -> None:
    assert all(row_meaning(row.id, "rr") == Meaning(row.id) for row in RR)
    assert all(row_meaning(row.id, "br") == Meaning(row.id) for row in BR if row.kind != "group")
    notes = [row for row in BOKSLUT_NOTER.rows if row.kind != "group"]
    assert all(row_meaning(row.id, "not_egen") == Meaning(row.id) for row in notes)
    for key in ("K101", "K11", "B1", "B13", "PE1", "RUR1", "RER4", "SUMS", "SUMT"):
        assert row_meaning(key, "egen") == Meaning(key)


@pytest.mark.parametrize(
    ("finer", "row"),
    [
        ("R1j", "R1"), ("R2j", "R2"), ("R3j", "R3"), ("R8j", "R8"), ("R9j", "R9"), ("R2s", "R2"), ("R6f", "R6"), ("R6l", "R6"),
        ("R6u", "R6"), ("C1f", "C1"), ("C1e", "C1"), ("A3a", "A3"), ("A3f", "A3"), ("E2s", "E2"),
    ],
)  # fmt: skip
def test_a_finer_row_counts_in_its_law_row(finer: str, row: str) -> None:
    assert row_meaning(finer, "rr") == Meaning(finer)
    assert law.parts(finer) == {row: 1}


def test_sick_leave_is_meant_in_tables_of_personnel_only() -> None:
    assert isinstance(row_meaning("N1", "personal"), Meaning)
    assert isinstance(row_meaning("N1", "not_egen"), Fault)
    assert law.known("personal_egen")["N6"].label == "Sjukfrånvaro 30–49 år"
    assert law.known("not_skatt")["N6"].label == "Summa skatteintäkter"


def test_sums_come_to_the_rows_that_are_typed() -> None:
    assert law.parts("R4") == {"R1": 1, "R2": 1, "R3": 1}
    assert law.parts("R10") == {"R1": 1, "R2": 1, "R3": 1, "R5": 1, "R6": 1, "R8": 1, "R9": 1}
    assert law.parts("SUMS") == dict.fromkeys(["D1", "D21", "D22", "D3", "E1", "E2", "F1", "F2"], 1)
    assert law.parts("PE6") == {"PE1": 1, "PE2": 1, "PE5": -1}  # (PE1+PE2+PE3) - PE5 - PE3
    assert law.parts("K11") == dict.fromkeys(["K101", "K102", "K103", "K104", "K105", "K106"], 1)


def test_rows_have_their_years() -> None:
    def ids(year: int) -> set[str]:
        return {row.id for row in law.law_rows("br", year)}

    assert ids(2024) - ids(2023) == {"D22"}
    assert "D21" in ids(2030)
    assert not [key for key in ids(2024) if key in {"A3a", "A3f"}]


def test_a_sign_is_turned() -> None:
    assert row_meaning("-R2", "not_egen") == Meaning("R2", negative=True)
    assert row_meaning("\u2212R2", "not_egen") == Meaning("R2", negative=True)
    assert column_meaning("-budget", "drift") == Meaning("budget", negative=True)


def test_columns_have_years_and_days() -> None:
    assert column_meaning("koncern[-1]", "rr") == Meaning("koncern", years=(-1, -1))
    assert column_meaning("-utgift[-3..0]", "inv") == Meaning("utgift", negative=True, years=(-3, 0))
    assert column_meaning("budget_rev[2025-06-30]", "rr") == Meaning("budget_rev", day=dt.date(2025, 6, 30))
    assert column_meaning("koncern.budget", "rr") == Meaning("koncern.budget")
    assert column_meaning("praktik.antal", "praktik_alla") == Meaning("praktik.antal")
    assert column_meaning("not.koncern", "rr") == Meaning("not.koncern")


@pytest.mark.parametrize("role", law.COLUMNS)
def test_every_role_may_be_meant(role: str) -> None:
    assert column_meaning(role, "drift") == Meaning(role)


@pytest.mark.parametrize(
    ("text", "said", "hint"),
    [
        ("r1", "”r1”", "Menas R1?"),
        ("SUMMT", "”SUMMT”", "Menas SUMT?"),
        ("D_", "”D_”", ""),  # a heading of the form is no row
        ("R1[-1]", "ett annat år", "kolumnernas"),
        ("R1+R2", "inte en betydelse", "Räkna"),
        ("12", "inte en betydelse", ""),
        ("Verksamhetens intäkter", "inte en betydelse", "Räkna"),
        ("", "inte en betydelse", ""),
    ],
)
def test_a_row_that_means_nothing_known_is_told(text: str, said: str, hint: str) -> None:
    told = fault(row_meaning(text, "rr"))
    assert said in told.message
    assert hint in told.hint


@pytest.mark.parametrize(
    ("text", "said", "hint"),
    [
        ("kommunn", "”kommunn”", "Menas kommun?"),
        ("budgett[-1]", "”budgett”", "Menas budget?"),
        ("kommun[2025-06-30]", "dag", "budget_rev"),
        ("not[-1]", "år", "hakparentesen"),
        ("kommun-budget", "inte en betydelse", "Räkna"),
    ],
)
def test_a_column_that_means_nothing_known_is_told(text: str, said: str, hint: str) -> None:
    told = fault(column_meaning(text, "rr"))
    assert said in told.message
    assert hint in told.hint


@given(st.text(), st.sampled_from(["rr", "personal", ""]))
def test_any_text_means_something_or_is_told(text: str, table: str) -> None:
    for read in (row_meaning(text, table), column_meaning(text, table)):
        assert isinstance(read, Meaning) or read.message
