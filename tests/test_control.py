"""The sheet Kontroll: what a form says of itself while it is filled in is what the reader says of the file."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import openpyxl
import pytest
from openpyxl.worksheet.formula import ArrayFormula

from pipeline.forms.excel import write_workbook
from pipeline.forms.excel_job import Record, Values
from pipeline.read.excel import read_workbook
from pipeline.schemas import excel_forms, forms_for
from pipeline.schemas.base import ExcelForm
from tests.excel_faults import FORM, HOME, OCCASION, UNIT, filled, occasion, workbook
from tests.tools import libreoffice

ROOM: Final = 8192  # signs that Excel has room for in a formula
HARD: Final = "\N{NO-BREAK SPACE}"

# What is put in one cell of a right form, the sheet's state, its first faulty cell, what is said of the sheet, and the reader's code there.
CASES: Final[tuple[tuple[str, str, Any, str, str, str, str], ...]] = (
    ("Personal", "C10", None, "Att rätta", "C10", "inte ifyllt: 1", "CELL1"),
    ("Personal", "C10", "12 500", "Att rätta", "C10", "inget tal: 1", "CELL5"),
    ("Personal", "C10", f"12{HARD}500,5", "Att rätta", "C10", "inget tal: 1", "CELL5"),
    ("Personal", "C10", "N/A", "Klar", "", "", ""),
    ("Personal", "C10", 10**16, "Att rätta", "C10", "för stort tal: 1", "CELL2"),
    ("Personal", "C10", "=1/0", "Att rätta", "C10", "felvärde: 1", "CELL3"),
    ("Mål", "G5", "Uppfyllt ", "Klar", "", "", ""),
    ("Mål", "G5", "*", "Att rätta", "G5", "inte i listan: 1", "CELL6"),
    ("Mål", "A6", "SN-1", "Att rätta", "A6", "samma id: 1", "CELL9"),
    ("Mål", "A9", "SN-9", "Att rätta", "B9", "inte ifyllt: 5", "CELL1"),
    ("Händelser", "B2", "Inget att redovisa", "Att rätta", "B2", "svaret: 1", "CELL11"),
    ("Intern kontroll", "E6", 2.5, "Att rätta", "E6", "inget heltal: 1; inte i listan: 1", "CELL7"),
)


def test_a_right_form_is_ready_and_what_is_not_filled_in_is_not_begun() -> None:
    page = openpyxl.load_workbook(io.BytesIO(workbook()), data_only=True)["Kontroll"]
    states = {page.cell(row, 2).value: page.cell(row, 3).value for row in range(6, 19)}
    assert {states[sheet] for sheet in ("Mål", "Personal", "Intern kontroll", "Händelser")} == {"Klar"}
    assert states["Kvalitet"] == "Ej påbörjad"
    assert states["Uppdrag"] == "Frivillig"


@pytest.mark.parametrize("form", excel_forms(), ids=lambda form: form.key)
def test_every_formula_has_room_in_excel(form: ExcelForm) -> None:
    when = occasion(form)
    unit = next(unit for unit in HOME.units if form in forms_for(when.kind, unit.kind))
    book = openpyxl.load_workbook(io.BytesIO(write_workbook(form, unit, HOME, when)))
    lengths = [
        len(cell.value.text or "")
        for page in book
        for row in page.iter_rows()
        for cell in row
        if isinstance(cell.value, ArrayFormula)
    ]
    assert lengths
    assert max(lengths) < ROOM


@pytest.mark.slow
@libreoffice.needed
def test_a_form_says_of_a_mistake_what_the_reader_says(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    names = {sheet for sheet, *_ in CASES}
    form = replace(FORM, sheets=tuple(sheet for sheet in FORM.sheets if sheet.title in names))
    keys = {sheet.key for sheet in form.sheets}
    values = {key: rows for key, rows in filled().items() if key in keys}
    data = write_workbook(form, UNIT, HOME, OCCASION, values)
    for number, (sheet, cell, value, *_) in enumerate(CASES):
        book = openpyxl.load_workbook(io.BytesIO(data))
        book[sheet][cell] = value
        book.save(folder / f"{number:02}.xlsx")  # without a stored value, so that all is reckoned
    libreoffice.all_converted(sorted(folder.glob("*.xlsx")), "xlsx", tmp_path / "out")
    for number, (sheet, _, value, state, first, told, code) in enumerate(CASES):
        path = tmp_path / "out" / f"{number:02}.xlsx"
        page = openpyxl.load_workbook(path, data_only=True)["Kontroll"]
        row = next(row for row in range(6, 30) if page.cell(row, 2).value == sheet)
        said = tuple(page.cell(row, column).value or "" for column in (3, 5, 8))
        assert said == (state, first, told), (sheet, value)
        read = read_workbook(path, "form.xlsx", HOME, OCCASION, UNIT.id)
        where = f"{sheet}!" if sheet.isalpha() else f"'{sheet}'!"
        there = {
            (one.origin.place.rpartition("!")[2], one.code)
            for one in read.problems
            if one.origin and one.origin.place.startswith(where)
        }
        assert there == ({(first, code)} if code else set()), (sheet, value)


@pytest.mark.slow
@libreoffice.needed
@pytest.mark.parametrize("reckoned", [False, True])
def test_a_part_of_the_statement_is_no_more_than_its_row(tmp_path: Path, *, reckoned: bool) -> None:
    (form,) = (one for one in excel_forms() if any(sheet.key == "d_storande" for sheet in one.sheets))
    at, unit = occasion(form), HOME.unit("ekonomi")
    assert unit is not None
    folder = tmp_path / "in"
    folder.mkdir()
    for amount in (1510, 1511, -1511):  # half as much again as 1 000, and 10 beside, may stand there
        part: Record = {"post": "Tomter", "rad": "R1", "belopp": amount, "kommentar": "En gång."}
        values: Values = {"d_rr": {"R1": {"utfall": 1000}}, "d_storande": [part]}
        data = write_workbook(form, unit, HOME, at, values)
        book = openpyxl.load_workbook(io.BytesIO(data))
        if reckoned:
            book.save(folder / f"{amount}.xlsx")
        else:
            (folder / f"{amount}.xlsx").write_bytes(data)
    if reckoned:
        libreoffice.all_converted(sorted(folder.glob("*.xlsx")), "xlsx", tmp_path / "out")
    found = {}
    for path in (tmp_path / ("out" if reckoned else "in")).glob("*.xlsx"):
        page = openpyxl.load_workbook(path, data_only=True)["Kontroll"]
        rows = page.iter_rows(min_col=2, max_col=8, values_only=True)
        found[path.stem] = next((row[1], row[3], row[6]) for row in rows if row[0] == "Jämförelsestörande")
    wrong = ("Att rätta", "C5", "mer än det hela: 1")
    assert {name: tuple(one or "" for one in row) for name, row in found.items()} == {
        "1510": ("Klar", "", ""),
        "1511": wrong,
        "-1511": wrong,
    }
