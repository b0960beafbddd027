"""The Excel forms: what they hold, that their formulas are right, that they are read back to the same values."""

from __future__ import annotations

import io
import re
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.cell import Cell

from pipeline.forms.excel import NOT_APPLICABLE, Values, write_workbook
from pipeline.forms.excel_formulas import computed, of_record, runs, summed, total
from pipeline.model import Figure, Published, State
from pipeline.read.excel import read_workbook
from pipeline.schemas import excel_forms, forms_for
from pipeline.schemas.base import ExcelForm
from tests.excel_faults import FORM, HOME, OCCASION, UNIT, drift, filled, occasion, packed, parts, workbook
from tests.tools import libreoffice
from tests.tools.openxml import validate


def opened(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(data), data_only=True)


def test_the_same_arguments_give_the_same_bytes() -> None:
    assert workbook() == workbook()


def test_the_form_says_whose_it_is_in_hidden_cells_with_names() -> None:
    book = opened(workbook())
    assert book["_formular"].sheet_state == "veryHidden"
    named = {
        name: book["_formular"][item.value.split("$", 1)[1].replace("$", "")].value
        for name, item in book.defined_names.items()
        if name in {"kr_formular", "kr_version", "kr_enhet", "kr_tillfalle", "kr_kommun"}
    }
    assert named == {
        "kr_formular": "namnd-bokslut",
        "kr_version": "1",
        "kr_enhet": "sn",
        "kr_tillfalle": OCCASION.id,
        "kr_kommun": "lindhult",
    }


def test_titles_stand_in_row_4_and_data_from_row_5() -> None:
    page = opened(workbook())["Drift"]
    assert [page.cell(4, column).value for column in (1, 2, 3)] == ["Kod", "Verksamhet", "Intäkter"]
    assert page["A5"].value == UNIT.verksamheter[0][0]
    assert page["B5"].value == UNIT.verksamheter[0][1]
    assert page.freeze_panes == "C5"
    assert page.print_title_rows == "$3:$4"


def test_what_is_computed_or_given_is_locked_and_the_rest_is_not() -> None:
    published = {f"drift/sn/{UNIT.verksamheter[0][0]}/netto": Published("k", Figure.const(-7, "publicerat"))}
    page = opened(write_workbook(FORM, UNIT, HOME, OCCASION, None, published))["Drift"]
    locked = {cell: page[cell].protection.locked for cell in ("A5", "B5", "C5", "E5", "L5", "L6", "M5")}
    assert locked == {"A5": True, "B5": True, "C5": False, "E5": True, "L5": True, "L6": False, "M5": False}
    assert page["L5"].value == -7
    assert page.protection.sheet
    assert not page.protection.formatColumns  # openpyxl: False means allowed


def test_start_says_how_far_each_sheet_has_come() -> None:
    def states(values: Values | None) -> dict[str, str]:
        page = opened(write_workbook(FORM, UNIT, HOME, OCCASION, values))["Start"]
        return {str(page.cell(row, 2).value): str(page.cell(row, 3).value) for row in range(18, 31)}

    blank = states(None)
    assert blank["Drift"] == "Ej påbörjad"
    assert blank["Uppdrag"] == "Frivillig"
    some = drift()
    some[0]["intakter"] = None
    part = states({**filled(), "drift": some})
    assert part["Drift"] == "Att rätta"
    assert part["Personal"] == "Klar"
    assert part["Kvalitet"] == "Ej påbörjad"


def test_a_word_among_numbers_is_to_be_put_right_but_not_applicable_is_not() -> None:
    some = drift()
    some[0]["intakter"], some[1]["intakter"] = "vet ej", NOT_APPLICABLE
    page = opened(workbook({"drift": some}))["Kontroll"]
    told = {page.cell(row, 2).value: str(page.cell(row, 8).value) for row in range(6, 18)}
    assert "inget tal: 1" in told["Drift"].split("; ")


def test_short_texts_are_stored_as_text_so_that_a_month_stays_a_month() -> None:
    page = opened(workbook())["Mål"]
    assert page["F5"].value == "2026-08"
    assert page["F6"].number_format == "@"


def test_drop_downs_come_from_named_lists_and_numbers_from_lists_of_numbers() -> None:
    book = opened(workbook())
    sources = {rule.formula1 for rule in book["Intern kontroll"].data_validations.dataValidation}
    names = [name for name in sources if name and name.startswith("kr_val_")]
    held = [_cells(book, book.defined_names[name].attr_text) for name in names]
    assert [1, 2, 3, 4] in held
    assert ["inga avvikelser", "mindre avvikelser", "större avvikelser", "ej genomförd"] in held


def _cells(book: openpyxl.Workbook, reference: str) -> list[object]:
    sheet, cells = reference.replace("$", "").replace("'", "").split("!")
    found = book[sheet][cells]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [cell.value for row in rows for cell in row if isinstance(cell, Cell)]


@pytest.mark.parametrize("form", excel_forms(), ids=lambda form: form.key)
def test_every_message_fits_and_every_blank_form_is_recognised(form: ExcelForm, tmp_path: Path) -> None:
    when = occasion(form)
    unit = next(unit for unit in HOME.units if form in forms_for(when.kind, unit.kind))
    path = tmp_path / "blank.xlsx"
    path.write_bytes(
        write_workbook(form, unit, HOME, when)
    )  # XlsxWriter warns of long messages: an error here
    read = read_workbook(path, "blank.xlsx", HOME, when, unit.id)
    assert read.delivery.form == form.key
    assert {problem.code for problem in read.problems} <= {"CELL1", "CELL11"}


def test_values_for_a_sheet_the_form_does_not_have_are_the_callers_fault() -> None:
    with pytest.raises(KeyError, match="nope"):
        workbook({"nope": []})


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ([(False, Decimal(5)), (True, 3)], Decimal(2)),
        ([(False, Decimal(5)), (False, None)], ""),
        ([(False, Decimal(5)), (False, "")], ""),
        ([(False, NOT_APPLICABLE), (False, 4)], Decimal(4)),
        ([(False, NOT_APPLICABLE), (False, "–")], "–"),
    ],
)
def test_a_sum_with_a_missing_term_is_missing(
    terms: list[tuple[bool, Decimal | int | str | None]], expected: Decimal | str
) -> None:
    assert total(terms) == expected


def test_formulas_of_records_and_sums() -> None:
    assert computed("s*k", {"s": 3, "k": 4}) == 12
    assert computed("s*k", {"s": 3, "k": NOT_APPLICABLE}) == "–"
    assert computed("budget-netto", {"budget": 10, "netto": 4}) == 6
    assert of_record("a-b", {"a": "C5", "b": "D5"}.__getitem__).endswith("SUM(C5)-SUM(D5)))")
    assert summed(["C5:C7"], []) == '=IF(COUNTBLANK(C5:C7)>0,"",IF(COUNT(C5:C7)=0,"–",SUM(C5:C7)))'
    assert runs([5, 3, 4, 9]) == [(3, 5), (9, 9)]


def test_a_filled_form_is_read_back_and_only_empty_sheets_are_told(tmp_path: Path) -> None:
    path = tmp_path / "filled.xlsx"
    path.write_bytes(workbook())
    read = read_workbook(path, "sn/bokslut.xlsx", HOME, OCCASION, "sn")
    started = set(filled())
    assert {p.message.split("”")[1] for p in read.problems} == {
        sheet.title for sheet in FORM.sheets if (sheet.required or sheet.nothing) and sheet.key not in started
    }
    for row, given in zip(read.rows["drift"], drift(), strict=True):
        assert row.figure("intakter").value == given["intakter"]
        assert row.figure("kostnader").value == given["kostnader"]
        assert row.figure("netto").value == row.figure("intakter").value + row.figure("kostnader").value  # type: ignore[operator]
    index = next(row for row in read.rows["personal"] if row.key == "PH1")
    assert index.figure("utfall").state is State.NOT_APPLICABLE
    assert read.rows["mal"][0].text("mal") == "Trygg omsorg & god tillgänglighet <24 timmar>"
    assert read.rows["mal"][0].text("klart") == "2026-08"


def without_values(data: bytes) -> bytes:
    """Return the workbook with no stored value in any formula cell, so that a program must compute them."""
    files = parts(data)
    cell = re.compile(rb'(<c [^>]*?)(?: t="str")?(><f>[^<]*</f>)(?:<v>[^<]*</v>|<v/>)')
    changed = {
        name: cell.sub(rb"\1\2", content) if "worksheets/sheet" in name else content
        for name, content in files.items()
    }
    return packed(changed)


@pytest.mark.slow
@libreoffice.needed
def test_stored_values_are_those_a_spreadsheet_program_computes(tmp_path: Path) -> None:
    some = drift()
    some[0]["intakter"], some[1]["intakter"], some[2]["intakter"] = None, NOT_APPLICABLE, "vet ej"
    values = {**filled(), "drift": some}
    data = workbook(values)
    converted = opened(libreoffice.saved(without_values(data), "xlsx", tmp_path))
    ours, formulas = opened(data), openpyxl.load_workbook(io.BytesIO(data))
    compared = 0
    for page in formulas:
        for line in page.iter_rows():
            for cell in line:
                if not isinstance(cell.value, str) or not cell.value.startswith("="):
                    continue
                one, other = (book[page.title][cell.coordinate].value for book in (ours, converted))
                where = (page.title, cell.coordinate, cell.value)
                if isinstance(one, int | float) and isinstance(other, int | float):
                    assert one == pytest.approx(other), where
                else:
                    assert (one or "") == (other or ""), where
                compared += 1
    assert compared > 200


@pytest.mark.slow
@pytest.mark.parametrize("form", excel_forms(), ids=lambda form: form.key)
def test_a_form_is_valid_office_open_xml(form: ExcelForm, tmp_path: Path) -> None:
    when = occasion(form)
    unit = next(unit for unit in HOME.units if form in forms_for(when.kind, unit.kind))
    path = tmp_path / form.file
    path.write_bytes(write_workbook(form, unit, HOME, when, filled() if form is FORM else None))
    assert validate(path) == []
