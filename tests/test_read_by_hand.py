"""Single cells, read by hand: what stands in the cell, and the number, state or problem that it must become."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pipeline.model import Figure, Kolada, Origin, Row, Severity, State
from pipeline.read import kolada_used
from pipeline.read.cells import Cell, Kind, column_of
from pipeline.read.values import Wanted, parsed, typed
from pipeline.schemas.base import Type
from tests import by_hand, mini
from tests.excel_faults import filled, packed, parts, put, workbook
from tests.excel_faults import number as stored
from tests.plain_book import one_cell
from tests.test_excel_reader import read

HERE = Origin("formulär.xlsx", "Drift!C5")
PERCENT = Wanted(Type.PERCENT, "%")
AMOUNT = Wanted(Type.AMOUNT, "tkr")
COUNT = Wanted(Type.COUNT, "antal")
NUMBER = Wanted(Type.NUMBER, "kr")


def cell(words: str, kind: Kind = Kind.TEXT, *, percent: bool = False) -> Cell:
    return Cell(5, 3, kind, words, Decimal(words) if kind is Kind.NUMBER else None, percent=percent)


def told(one: Cell | None, wanted: Wanted) -> tuple[Any, list[tuple[Severity, str]]]:
    problems: list[tuple[Severity, str]] = []
    found = typed(one, wanted, HERE, lambda severity, code, _, __: problems.append((severity, code)))
    return found, problems


@pytest.mark.parametrize(
    ("wanted", "stands", "percent", "value", "codes"),
    [
        (PERCENT, "0.081", True, "8.1", []),  # in per cent format the cell shows 8,1 %
        (PERCENT, "8.1", False, "8.1", []),
        (PERCENT, "0.081", False, "0.081", []),  # told by C48, never changed here
        (NUMBER, "0.081", True, "8.1", ["CELL5"]),
        (AMOUNT, "0.081", True, None, ["CELL2"]),
        (AMOUNT, "-24300.5", False, "-24300.5", []),
        (COUNT, "12", False, "12", []),
        (COUNT, "0", False, "0", []),
        (COUNT, "-1", False, None, ["CELL7"]),
        (COUNT, "1.5", False, None, ["CELL7"]),
    ],
)
def test_a_number_cell(
    wanted: Wanted, stands: str, value: str | None, codes: list[str], *, percent: bool
) -> None:
    found, problems = told(cell(stands, Kind.NUMBER, percent=percent), wanted)
    assert isinstance(found, Figure)
    assert (found.value, found.unit, found.origin) == (
        None if value is None else Decimal(value),
        wanted.unit,
        HERE,
    )
    assert [code for _, code in problems] == codes


@pytest.mark.parametrize(
    ("words", "wanted", "value"),
    [
        ("1 234", AMOUNT, "1234"),
        ("1\u00a0234,5", AMOUNT, "1234.5"),
        ("−1 234", AMOUNT, "-1234"),
        ("–12", AMOUNT, "-12"),
        ("(1 234)", AMOUNT, "-1234"),
        ("12-", AMOUNT, "-12"),
        ("1.234.567,89", AMOUNT, "1234567.89"),
        ("1,234.5", AMOUNT, "1234.5"),
        ("120 tkr", AMOUNT, "120"),
        ("8,1 %", PERCENT, "8.1"),
        ("8,1 procent", PERCENT, "8.1"),
        ("21,50 kr", NUMBER, "21.50"),
        ("1.234", AMOUNT, None),  # thousands or decimals: nobody can tell
        ("12.345.678", AMOUNT, None),
        ("(-5)", AMOUNT, None),
        ("1,2 mnkr", AMOUNT, None),
        ("1 200 kr", AMOUNT, None),
        ("5 tkr", PERCENT, None),
        ("5 tkr", NUMBER, None),
    ],
)
def test_a_number_written_as_text(words: str, wanted: Wanted, value: str | None) -> None:
    assert parsed(words, wanted)[0] == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("one", "state"),
    [
        (None, State.MISSING),
        (cell("ej tillämpligt"), State.NOT_APPLICABLE),
        (cell("Ej tillämpligt"), State.NOT_APPLICABLE),
        (cell("–"), State.NOT_APPLICABLE),
        (cell("e.t."), State.NOT_APPLICABLE),
        (cell("0", Kind.NUMBER), State.KNOWN),
    ],
)
def test_missing_not_applicable_and_zero_are_three_things(one: Cell | None, state: State) -> None:
    found, problems = told(one, AMOUNT)
    assert found.state is state
    assert problems == []


@pytest.mark.parametrize(
    ("word", "value"),
    [("Ja", True), ("j", True), ("X", True), ("Nej", False), ("n", False), ("kanske", None)],
)
def test_yes_and_no(word: str, *, value: bool | None) -> None:
    found, problems = told(cell(word), Wanted(Type.FLAG, ""))
    assert found is value
    assert [code for _, code in problems] == ([] if value is not None else ["CELL6"])


# -- what is stored in the file ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("stored_days", "late", "day"),
    [
        ("45658", False, "2025-01-01"),
        ("46022", False, "2025-12-31"),
        ("45351", False, "2024-02-29"),
        ("45658.75", False, "2025-01-01"),  # six in the evening is the same day
        ("44196", True, "2025-01-01"),  # books that count from 1904
    ],
)
def test_a_date_is_a_number_of_days(stored_days: str, day: str, *, late: bool) -> None:
    found = one_cell(f'<c r="C5" s="1"><v>{stored_days}</v></c>', formats=("yyyy-mm-dd",), late=late)
    assert found is not None
    assert (found.kind, found.text) == (Kind.DATE, day)


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("0.30000000000000004", "0.3"),  # as a binary float is written
        ("1234567.89", "1234567.89"),
        ("-24300.5", "-24300.5"),
        ("123456789012", "123456789012"),
        ("1E3", "1000"),
        ("8.1000000000000005", "8.1"),
    ],
)
def test_a_number_keeps_the_digits_that_are_shown(digits: str, value: str) -> None:
    found = one_cell(f'<c r="C5"><v>{digits}</v></c>')
    assert found is not None
    assert found.number == Decimal(value)


@pytest.mark.parametrize(
    ("letters", "column"), [("A", 1), ("C", 3), ("Z", 26), ("AA", 27), ("AZ", 52), ("BA", 53), ("XFD", 16384)]
)
def test_a_column_has_the_number_of_its_letters(letters: str, column: int) -> None:
    assert column_of(letters) == column


@pytest.mark.parametrize(
    ("typed_in", "told"),
    [
        ("-8000.5", False),  # 1 000 less 9 000,5
        ("-8000", False),
        ("-8001", False),
        ("-7999.9", False),  # 0,5 + 0,05 + 0,05
        ("-7999.8", True),
        ("-7999", True),  # 0,5 + 0,05 + 0,5
    ],
)
def test_a_typed_total_of_a_row_is_printed_when_it_agrees_with_the_row(
    typed_in: str, tmp_path: Path, *, told: bool
) -> None:
    files = parts(workbook())
    put(files, "Drift", "E5", *stored(typed_in))
    book = read(packed(files), tmp_path)
    there = [one for one in book.problems if one.origin and one.origin.place == "Drift!E5"]
    assert [(one.code, one.severity) for one in there] == [("CELL10", Severity.ERROR)] * told
    net = Decimal("-8000.5") if told else Decimal(typed_in)
    first = book.rows["drift"][0]
    assert first.figure("netto").value == net
    assert first.figure("avvikelse").value == net + 8500  # what follows is reckoned from what is printed


def test_what_is_computed_in_a_row_is_computed_again(tmp_path: Path) -> None:
    first, second = read(workbook(), tmp_path).rows["drift"][:2]
    assert len(filled()["drift"]) == 4
    assert first.figure("intakter").value == 1000  # the first record is read, and it is the first
    assert first.figure("budget_rev").value == -8500
    assert first.figure("avvikelse").value == Decimal("499.5")  # −8 000,5 less −8 500
    assert second.figure("avvikelse").value == 999


def test_a_row_that_is_subtracted_is_subtracted(tmp_path: Path) -> None:
    town = mini.town()
    for row, amount in (("PE1", 4000), ("PE2", 6000), ("PE3", 1000), ("PE5", 2500)):
        town.values["ek"]["pensioner"][row] = {"kommun": amount, "koncern": amount}
    rows = {row.key: row.figure("kommun").value for row in mini.check(town, tmp_path).dataset.of("pensioner")}
    assert rows["PE4"] == 11000
    assert (
        rows["PE6"] == 7500
    )  # lent back: obligations of 11 000 less 2 500 that is placed and 1 000 that is insured


# -- saved answers of Kolada --------------------------------------------------------------------------------
def test_blank_cells_take_the_value_of_their_own_year_area_and_sex() -> None:
    amounts = {
        ("N1", "9999", 2025, "T"): 80, ("N1", "9999", 2025, "K"): 83, ("N1", "9999", 2025, "M"): 77,
        ("N1", "9999", 2024, "T"): 79, ("N1", "9999", 2023, "T"): 78, ("N1", "9999", 2022, "T"): 76, ("N1", "9999", 2021, "T"): 75,
        ("N1", "0000", 2025, "T"): 70, ("N1", "0000", 2024, "T"): 69, ("N1", "0001", 2024, "T"): 71, ("N1", "G1", 2025, "T"): 72,
    }  # fmt: skip
    figures = {key: Figure.cell(Decimal(amount), HERE, "") for key, amount in amounts.items()}
    areas = {"kommun": ("9999",), "riket": ("0000",), "lanet": ("0001",), "liknande": ("G1",)}
    names = ("utfall", "u_t1", "u_t2", "u_t3", "u_t4", "kvinnor", "man", "riket", "lanet", "liknande")
    values: dict[str, Any] = dict.fromkeys(names, Figure.missing("%")) | {"kolada": "N1", "enhet": "%"}
    blank = Row("kval_indikatorer", "kn", "I1", values, {}, HERE)
    town = by_hand.municipality()
    (found,) = kolada_used.fill([blank], Kolada(figures, {}, areas), by_hand.occasion(town, "bokslut"))
    # the county has nothing for 2025 yet: then the year before
    assert [found.figure(name).value for name in names] == [80, 79, 78, 76, 75, 83, 77, 70, 71, 72]
    assert {found.figure(name).unit for name in names} == {"%"}
    typed = Row(
        "kval_indikatorer", "kn", "I1", values | {"utfall": Figure.cell(Decimal(81), HERE, "%")}, {}, HERE
    )
    (kept,) = kolada_used.fill([typed], Kolada(figures, {}, areas), by_hand.occasion(town, "bokslut"))
    assert kept.figure("utfall").value == 81  # what was typed stays
