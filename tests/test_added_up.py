"""The total below a list of amounts: reckoned by the form, read as a total and not as a row, compared with the rows."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl

from pipeline.forms.excel import Values
from pipeline.read.excel import Workbook, read_workbook
from tests.excel_faults import HOME, OCCASION, UNIT, drift, filled, workbook

LAST = 4 + len(UNIT.verksamheter)  # row 5 is the first
TOTAL = LAST + 2  # below an empty row


def read(folder: Path, cells: dict[str, Any], values: Values | None = None) -> Workbook:
    book = openpyxl.load_workbook(io.BytesIO(workbook(values)))
    for cell, value in cells.items():
        book["Drift"][cell] = value
    book.save(folder / "drift.xlsx")
    return read_workbook(folder / "drift.xlsx", "drift.xlsx", HOME, OCCASION, UNIT.id)


def test_the_form_adds_up_the_amounts_of_a_list_and_locks_the_sum() -> None:
    page = openpyxl.load_workbook(io.BytesIO(workbook()))["Drift"]
    assert page.cell(TOTAL, 1).value == "Summa"
    assert page.cell(TOTAL, 2).value in {None, ""}  # the name of a verksamhet is no amount
    assert (
        page.cell(TOTAL, 3).value == f"=SUM(C5:C{LAST + 1})"
    )  # with the empty row, so that one put in above it counts
    assert page.cell(TOTAL, 3).protection.locked
    stored = openpyxl.load_workbook(io.BytesIO(workbook()), data_only=True)["Drift"]
    assert stored.cell(TOTAL, 3).value == 1000 * sum(range(1, len(UNIT.verksamheter) + 1))


def test_the_total_is_no_row_and_agrees(tmp_path: Path) -> None:
    found = read(tmp_path, {f"C{TOTAL}": 1000 * sum(range(1, len(UNIT.verksamheter) + 1))}, filled())
    assert [row.key for row in found.rows["drift"]] == [code for code, _ in UNIT.verksamheter]
    assert [problem for problem in found.problems if "Drift!" in str(problem.origin)] == []


def test_a_total_that_is_not_that_of_the_rows_is_told_there(tmp_path: Path) -> None:
    found = read(tmp_path, {f"C{TOTAL}": 7}, filled())
    told = [problem for problem in found.problems if problem.code == "CELL10"]
    assert [problem.origin.place for problem in told if problem.origin] == [f"Drift!C{TOTAL}"]
    assert "Summa intäkter" in told[0].message
    assert len(found.rows["drift"]) == len(UNIT.verksamheter)


def test_a_sum_that_follows_from_a_fault_in_its_rows_is_not_told_beside_it(tmp_path: Path) -> None:
    found = read(tmp_path, {"E5": 5, f"E{TOTAL}": 7, f"C{TOTAL}": 8}, filled())  # Netto of the first row: 5
    told = [problem.origin.place for problem in found.problems if problem.code == "CELL10" and problem.origin]
    assert told == ["Drift!E5", f"Drift!C{TOTAL}"]


def test_a_row_put_in_below_the_last_is_read_and_counts(tmp_path: Path) -> None:
    rows = drift()[:-1]
    code = UNIT.verksamheter[-1][0]
    last = {f"A{LAST + 1}": code, f"C{LAST + 1}": 5, f"D{LAST + 1}": -5, f"F{LAST + 1}": 0, f"G{LAST + 1}": 0}
    last |= {f"H{LAST + 1}": 0, f"I{LAST + 1}": 0, f"A{LAST}": None, f"B{LAST}": None}
    total = 5 + 1000 * sum(range(1, len(UNIT.verksamheter)))
    found = read(tmp_path, {**last, f"C{TOTAL}": total}, {**filled(), "drift": rows})
    assert found.rows["drift"][-1].figure("intakter").value == Decimal(5)
    assert "CELL10" not in {problem.code for problem in found.problems}


def test_what_holds_words_beside_its_sum_is_a_row(tmp_path: Path) -> None:
    found = read(tmp_path, {f"M{TOTAL}": "Något mer"}, filled())
    assert [problem.code for problem in found.problems if f"Drift!A{TOTAL}" in str(problem.origin)] == [
        "CELL6"
    ]
