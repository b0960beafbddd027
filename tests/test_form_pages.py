"""What a form's sheets offer who fills them in and prints them: counted characters, units, more rows, A4; none of it is read."""

from __future__ import annotations

import io
import re
from pathlib import Path

import openpyxl
import pytest

from pipeline.forms.carry_tabs import find_tabs
from pipeline.forms.excel import write_workbook
from pipeline.model import Row
from pipeline.read.excel import Workbook, read_workbook
from pipeline.read.xlsx import open_book
from pipeline.schemas import excel_forms, forms_for, sheets
from pipeline.schemas.asides import counter, measure, recommended
from pipeline.schemas.base import ExcelForm, Field, Type
from tests.excel_faults import HOME, OCCASION, UNIT, filled, occasion, parts, workbook

COUNTER = "Tecken i Analys"


def opened(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def read(data: bytes, folder: Path) -> Workbook:
    path = folder / "bokslut.xlsx"
    path.write_bytes(data)
    return read_workbook(path, "bokslut.xlsx", HOME, OCCASION, UNIT.id)


def saved(book: openpyxl.Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def titles(book: openpyxl.Workbook, sheet: str) -> dict[str, int]:
    return {str(cell.value): cell.column for cell in book[sheet][4] if cell.value}


@pytest.mark.parametrize(
    ("long", "said"), [(0, ""), (1, "1 av 900"), (900, "900 av 900"), (901, "901 av 900, för lång")]
)
def test_beside_a_text_stands_how_long_it_is_in_words(long: int, said: str) -> None:
    records = filled()["mal"]
    assert isinstance(records, list)
    data = workbook({"mal": [{**records[0], "analys": "x" * long or None}]})
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    column = titles(book, "Mål")[COUNTER]
    assert (book["Mål"].cell(5, column).value or "") == said
    live = opened(data)["Mål"]
    text = live.cell(5, titles(opened(data), "Mål")["Analys"]).coordinate
    assert live.cell(5, column).value == (
        f'=IF(LEN({text})=0,"",LEN({text})&" av 900"&IF(LEN({text})>900,", för lång",""))'
    )


def test_what_stands_beside_a_table_is_not_read_not_even_as_plain_words(tmp_path: Path) -> None:
    book = opened(workbook(filled()))
    column = titles(book, "Mål")[COUNTER]
    for row in range(5, 9):
        book["Mål"].cell(row, column).value = "12 av 900"  # as a program that keeps values only leaves it
    before, after = read(workbook(filled()), tmp_path), read(saved(book), tmp_path)
    assert _values(after.rows["mal"]) == _values(before.rows["mal"])
    assert [one for one in after.problems if "Tecken" in one.message] == []
    book["Mål"].cell(6, column).value = "Se även bilagan"
    (told,) = (one for one in read(saved(book), tmp_path).problems if "Tecken i Analys" in one.message)
    assert told.code == "CELL14"
    assert "Se även bilagan i cell J6" in told.message
    own = titles(book, "Mål")["Analys"] + 2
    book["Mål"].cell(4, own).value, book["Mål"].cell(5, own).value = "Tecken i Annat", "eget"
    assert any("Tecken i Annat" in one.message for one in read(saved(book), tmp_path).problems)


def _values(rows: tuple[Row, ...]) -> list[dict[str, str]]:
    return [{key: str(value) for key, value in row.values.items()} for row in rows]


def test_what_stands_beside_a_table_is_not_carried_either() -> None:
    book = open_book(workbook(filled()))
    tab = find_tabs(book, (sheets()["mal"],), HOME)["mal"]
    assert COUNTER not in {cell.text for cell in tab.page.cells[tab.head].values()}


def test_rows_that_count_different_things_say_what() -> None:
    page = opened(workbook())["Personal"]
    assert [page.cell(row, 5).value for row in (4, 6, 11, 12, 14)] == [
        "Anges i",
        "antal",
        "procent",
        "år",
        "timmar",
    ]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        (Field("a", "Utgift", Type.AMOUNT), "Tkr."),
        (Field("a", "Utgift", Type.AMOUNT, "Hela beloppet, tkr."), ""),
        (Field("a", "Andel", Type.PERCENT), "Procent."),
        (Field("a", "Svar", max_length=600), "Helst högst 400 tecken, aldrig över 600."),
        (Field("a", "Namn"), ""),
        (Field("a", "Läge", Type.CHOICE), "Välj ur listan."),
        (Field("a", "Läge", Type.CHOICE, "Vid årets slut."), ""),
    ],
)
def test_a_column_says_its_unit_or_how_long_its_texts_should_be(field: Field, said: str) -> None:
    assert measure(field) == said


def test_two_thirds_of_the_most_is_recommended_in_fifties() -> None:
    assert [recommended(Field("a", "A", max_length=most)) for most in (300, 400, 500, 900)] == [
        200,
        250,
        300,
        600,
    ]
    assert counter(Field("a", "Orsak")) == "Tecken i Orsak"


def test_rows_may_be_inserted_in_lists_but_not_among_rows_that_are_given() -> None:
    book = opened(workbook())
    allowed = {page.title: not page.protection.insertRows for page in book if page.protection.sheet}
    assert allowed["Mål"]
    assert allowed["Händelser"]
    assert not allowed["Drift"]  # a row for each verksamhet
    assert not allowed["Personal"]
    assert not any(not page.protection.insertColumns for page in book if page.protection.sheet)


def test_an_inserted_row_is_read_as_the_others(tmp_path: Path) -> None:
    data = workbook(filled())
    book = opened(data)
    rows = read(data, tmp_path).rows["mal"]
    page = book["Mål"]
    page.insert_rows(5 + len(rows))  # an empty row, then one more goal
    for column in range(1, 10):
        page.cell(6 + len(rows), column).value = page.cell(5, column).value
    page.cell(6 + len(rows), 1).value = "M-99"
    found = read(saved(book), tmp_path).rows["mal"]
    assert [row.key for row in found] == [*(row.key for row in rows), "M-99"]


@pytest.mark.parametrize("form", excel_forms(), ids=lambda form: form.key)
def test_every_sheet_prints_on_a4_with_titles_and_says_whose_it_is(form: ExcelForm) -> None:
    when = occasion(form)
    unit = next(unit for unit in HOME.units if form in forms_for(when.kind, unit.kind))
    held = {name: part.decode() for name, part in parts(write_workbook(form, unit, HOME, when)).items()}
    names = held["xl/workbook.xml"]
    for number, (title, state) in enumerate(
        re.findall(r'<sheet name="([^"]*)"[^>]*?(state="\w+" )?r:id', names)
    ):
        page = held[f"xl/worksheets/sheet{number + 1}.xml"]
        if state:
            continue
        assert re.search(r'<pageSetup paperSize="9" .*?fitToHeight="0"', page)
        assert "<pageSetUpPr fitToPage" in page
        foot = re.search(r"<oddFooter>(.*)</oddFooter>", page)
        assert foot
        assert f"{form.title} {when.year} – {title}" in foot[1]
        assert "&amp;P" in foot[1]
        if title in {sheet.title for sheet in form.sheets}:
            local = re.findall(rf'<definedName name="([\w.]+)" localSheetId="{number}"[^>]*>([^<]*)<', names)
            kept = dict(local)
            assert kept["_xlnm.Print_Titles"].endswith("$3:$4")
            assert str(kept.get("Title") or kept.get("ColumnTitle")).endswith("$4")
            wide = re.search(r'fitToWidth="(\d+)"', page)
            assert ("," in kept["_xlnm.Print_Titles"]) == (wide is not None)


def test_an_inserted_row_has_no_formulas_and_needs_none(tmp_path: Path) -> None:
    book = opened(workbook(filled()))
    page = book["Investeringar"]
    computed = [cell.column or 0 for cell in page[5] if str(cell.value).startswith("=")]
    assert len(computed) > 1
    before = read(saved(book), tmp_path)
    for column in computed:
        page.cell(5, column).value = None
    after = read(saved(book), tmp_path)
    assert _values(after.rows["investeringar"]) == _values(before.rows["investeringar"])
    assert after.problems == before.problems
