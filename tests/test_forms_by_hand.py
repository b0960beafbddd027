"""What stands in the cells of a form, worked out by hand: repeated values, sums with what Excel would have stored, checks and what is left."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import Any

import openpyxl
import pytest

from pipeline.config import Occasion
from pipeline.forms.excel import write_workbook
from pipeline.forms.excel_formulas import summed, total
from pipeline.model import Figure, Origin, Published
from pipeline.schemas import forms_for
from pipeline.schemas.base import ExcelForm
from tests import by_hand, mini

TOWN = by_hand.municipality(second=False)


def book(unit: str, values: dict[str, Any], published: dict[str, int] | None = None, *, formulas: bool = False) -> openpyxl.Workbook:  # fmt: skip
    owner = TOWN.unit(unit)
    assert owner is not None
    form = next(one for one in forms_for("bokslut", owner.kind) if isinstance(one, ExcelForm))
    when: Occasion = TOWN.occasions[0]
    known = {
        key: Published(key, Figure.cell(Decimal(amount), Origin("published/2024-bokslut.csv", "rad 2")))
        for key, amount in (published or {}).items()
    }
    data = write_workbook(form, owner, TOWN, when, values, known)
    return openpyxl.load_workbook(io.BytesIO(data), data_only=not formulas)


def cell(page: Any, row: str, title: str) -> Any:
    """Return the cell of a row (by the id in the first column) under a title."""
    column = next(column for column in range(1, 30) if page.cell(4, column).value == title)
    at = next(line for line in range(5, 200) if page.cell(line, 1).value == row)
    return page.cell(at, column)


def test_each_row_repeats_its_own_published_value_and_is_locked() -> None:
    published = {f"rr/{row}/kommun": amount for row, amount in (("R1", 2900), ("R2", -29500), ("R5", 23500))}
    title = "Utfall föregående år"
    page = book("ek", {}, published)["Resultaträkning"]
    assert [cell(page, row, title).value for row in ("R1", "R2", "R5")] == [2900, -29500, 23500]
    assert [cell(page, row, title).protection.locked for row in ("R1", "R2", "R6")] == [True, True, False]
    assert not cell(page, "R1", "Utfall").protection.locked
    assert cell(page, "R6", title).value is None


def test_a_sum_of_fixed_rows_and_what_excel_would_have_stored() -> None:
    values = {"rr": {row: {"utfall": amount} for row, amount in mini.INCOME.items()}}
    page, written = (book("ek", values, formulas=flag)["Resultaträkning"] for flag in (False, True))
    assert cell(page, "R4", "Utfall").value == -31000
    assert cell(page, "R12", "Utfall").value == 2200
    assert cell(page, "R4", "Budget").value in {None, ""}  # nothing is filled in: the sum is empty, not zero
    assert (
        cell(written, "R4", "Utfall").value == '=IF(COUNTBLANK(C5:C7)>0,"",IF(COUNT(C5:C7)=0,"–",SUM(C5:C7)))'
    )


def test_a_sum_that_subtracts_rows() -> None:
    amounts = {"PE1": 4000, "PE2": 6000, "PE3": 1000, "PE5": 2500}
    values = {"pensioner": {row: {"kommun": amount} for row, amount in amounts.items()}}
    page, written = (book("ek", values, formulas=flag)["Pensioner"] for flag in (False, True))
    title = str(page.cell(4, 3).value)
    assert cell(page, "PE6", title).value == 7500  # 11 000 less 2 500 and 1 000
    formula = cell(written, "PE6", title).value
    assert formula.endswith("SUM(C8)-SUM(C7,C9)))")
    assert formula.startswith("=IF(COUNTBLANK(C8)+COUNTBLANK(C7)+COUNTBLANK(C9)>0")


@pytest.mark.parametrize(
    ("terms", "stored"),
    [
        ([(False, Decimal(10)), (True, Decimal(3)), (True, 2)], Decimal(5)),
        ([(True, 4)], Decimal(-4)),
        ([(False, 0), (True, 0)], Decimal(0)),
        ([(False, Decimal(10)), (True, None)], ""),
    ],
)
def test_the_stored_value_of_a_sum(terms: list[tuple[bool, Any]], stored: Decimal | str) -> None:
    assert total(terms) == stored


def test_one_empty_term_empties_a_sum() -> None:
    assert summed(["C5", "C7"], ["C9"]) == (
        '=IF(COUNTBLANK(C5)+COUNTBLANK(C7)+COUNTBLANK(C9)>0,"",IF(COUNT(C5,C7,C9)=0,"–",SUM(C5,C7)-SUM(C9)))'
    )


def test_a_sign_is_asked_about_the_right_way() -> None:
    page = book("ek", {}, formulas=True)["Resultaträkning"]
    where = {row: cell(page, row, "Utfall").coordinate for row in ("R1", "R2")}
    rules = {
        row: next(str(rule.formula1) for rule in page.data_validations.dataValidation if at in rule.sqref)
        for row, at in where.items()
    }
    assert f"{where['R1']}>=0" in rules["R1"]  # income with plus
    assert f"{where['R2']}<=0" in rules["R2"]  # cost with minus


def test_verksamheter_stand_ready_with_code_and_name() -> None:
    page = book("kn", {})["Drift"]
    rows = [(page.cell(row, 1).value, page.cell(row, 2).value) for row in (5, 6, 7)]
    assert rows == [("KN10", "Bibliotek"), ("KN20", "Musikskola"), (None, None)]
    given = book("kn", {"drift": [{"kod": "KN20", "intakter": 7}]})["Drift"]
    assert (given["A5"].value, given["B5"].value, given["C5"].value) == ("KN20", "Musikskola", 7)
