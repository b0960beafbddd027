"""The Excel reader: every planted fault is found at its cell, foreign files are told apart, and nothing makes it raise."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.forms.excel import write_workbook
from pipeline.model import Severity, State
from pipeline.read.excel import CODES, Workbook, read_workbook
from pipeline.schemas import excel_form
from tests.excel_faults import (
    FAULTS,
    FORM,
    HOME,
    OCCASION,
    UNIT,
    Fault,
    broken_packing,
    filled,
    packed,
    parts,
    planted,
    put,
    sheet_file,
    text,
    workbook,
)
from tests.tools import libreoffice


def read(data: bytes, folder: Path, unit: str | None = "sn") -> Workbook:
    path = folder / "bokslut.xlsx"
    path.write_bytes(data)
    return read_workbook(path, "2025-bokslut/sn/bokslut.xlsx", HOME, OCCASION, unit)


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    return read(planted(), tmp_path_factory.mktemp("faulty"))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code}-{fault.place}")
def test_a_fault_is_found_at_its_cell(fault: Fault, faulty: Workbook) -> None:
    there = [p for p in faulty.problems if p.origin is not None and p.origin.place == fault.place]
    assert [(p.code, p.severity) for p in there] == [(fault.code, fault.severity)]
    assert fault.words in there[0].message
    assert there[0].hint
    assert there[0].unit == "sn"


def test_nothing_is_reported_that_was_not_planted(faulty: Workbook) -> None:
    untouched = read_problems_of_untouched_sheets(faulty)
    expected = {fault.place for fault in FAULTS}
    found = {p.origin.place for p in faulty.problems if p.origin is not None}
    assert found - untouched == expected


def read_problems_of_untouched_sheets(book: Workbook) -> set[str]:
    empty = (p for p in book.problems if "är inte ifylld." in p.message or "är tom, och" in p.message)
    return {p.origin.place for p in empty if p.origin is not None}


def test_every_code_the_reader_uses_is_explained(faulty: Workbook) -> None:
    assert {problem.code for problem in faulty.problems} <= set(CODES)


def test_a_sum_keeps_the_cells_it_is_made_of(tmp_path: Path) -> None:
    book = read(workbook(), tmp_path)
    net = book.rows["drift"][0].figure("netto")
    assert net.value == Decimal("-8000.5")
    assert [cell.origin.place for cell in net.cells() if cell.origin] == ["Drift!C5", "Drift!D5"]
    staff = next(row for row in book.rows["personal"] if row.key == "PA3").figure("utfall")
    assert staff.value == 14
    assert [cell.origin.place for cell in staff.cells() if cell.origin] == ["Personal!C6", "Personal!C7"]


def test_a_sum_with_a_missing_term_is_missing_not_smaller(faulty: Workbook) -> None:
    assert faulty.rows["drift"][0].figure("netto").state is State.MISSING


# -- what a contributor may do to a form --------------------------------------------------------------
def test_moved_columns_are_found_by_their_titles(tmp_path: Path) -> None:
    files = parts(workbook())
    name = sheet_file("Drift")
    swapped = re.sub(
        rb'r="([CD])(\d+)"', lambda m: b'r="' + (b"D" if m[1] == b"C" else b"C") + m[2] + b'"', files[name]
    )
    files[name] = re.sub(rb"<f>.*?</f><v>[^<]*</v>", b"", swapped)
    row = read(packed(files), tmp_path).rows["drift"][0]
    assert row.figure("intakter").value == 1000
    assert row.at("intakter").place == "Drift!D5"


def test_a_missing_column_is_told_at_the_titles(tmp_path: Path) -> None:
    files = parts(workbook())
    put(files, "Drift", "C4", *text("Något helt annat"))
    problems = read(packed(files), tmp_path).problems
    told = next(p for p in problems if p.code == "FIL5")
    assert "Intäkter" in told.message
    assert told.origin is not None
    assert told.origin.place.startswith("Drift!")
    assert any(
        p.code == "CELL14" and "Något helt annat" in p.message and "1000" in p.message for p in problems
    )


def test_titles_are_read_whatever_their_case_and_blanks(tmp_path: Path) -> None:
    files = parts(workbook())
    put(files, "Drift", "C4", *text("  INTÄKTER "))
    assert read(packed(files), tmp_path).rows["drift"][0].figure("intakter").value == 1000


def test_a_missing_row_is_told(tmp_path: Path) -> None:
    files = parts(workbook())
    put(files, "Personal", "A10", *text("PA99"))
    codes = [(p.code, p.message) for p in read(packed(files), tmp_path).problems]
    assert any(code == "FIL5" and "PA5" in message for code, message in codes)
    assert any(code == "CELL14" and "PA99" in message for code, message in codes)


def test_hidden_rows_are_read_and_told(tmp_path: Path) -> None:
    files = parts(workbook())
    name = sheet_file("Drift")
    files[name] = files[name].replace(b'<row r="6"', b'<row r="6" hidden="1"')
    book = read(packed(files), tmp_path)
    assert len(book.rows["drift"]) == len(filled()["drift"])
    told = next(p for p in book.problems if p.code == "FIL6")
    assert told.severity is Severity.INFO
    assert "dolda rader" in told.message


def test_a_missing_sheet_is_told(tmp_path: Path) -> None:
    files = parts(workbook())
    files["xl/workbook.xml"] = files["xl/workbook.xml"].replace(b'name="Drift"', b'name="Annat"')
    codes = [(p.code, p.message) for p in read(packed(files), tmp_path).problems]
    assert any(code == "FIL5" and "Drift" in message for code, message in codes)


def test_macros_are_told_and_the_data_is_read(tmp_path: Path) -> None:
    files = parts(workbook())
    files["xl/vbaProject.bin"] = b"macro"
    book = read(packed(files), tmp_path)
    assert [p.severity for p in book.problems if p.code == "FIL3"] == [Severity.WARNING]
    assert book.rows["drift"]


# -- whose form it is ---------------------------------------------------------------------------------
def declared(old: str, new: str) -> bytes:
    files = parts(workbook())
    files["xl/sharedStrings.xml"] = files["xl/sharedStrings.xml"].replace(
        f"<t>{old}</t>".encode(), f"<t>{new}</t>".encode()
    )
    return packed(files)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("2025-bokslut", "2024-bokslut", "2024-bokslut"),
        ("namnd-bokslut", "okant", "okant"),
    ],
)
def test_another_occasion_or_form_is_refused(old: str, new: str, words: str, tmp_path: Path) -> None:
    book = read(declared(old, new), tmp_path)
    assert book.rows == {}
    assert [(p.code, p.severity) for p in book.problems] == [("FIL4", Severity.ERROR)]
    assert words in book.problems[0].message


def test_another_municipalitys_form_is_not_used_and_says_whose_it_is(tmp_path: Path) -> None:
    book = read(declared("lindhult", "annan"), tmp_path)
    assert (book.rows, book.delivery.form, book.foreign, book.problems) == ({}, None, "annan", ())


def test_another_units_form_is_refused(tmp_path: Path) -> None:
    book = read(workbook(), tmp_path, "ks")
    assert book.rows == {}
    assert [(p.code, p.severity) for p in book.problems] == [("FIL4", Severity.ERROR)]


def test_the_form_says_its_unit_when_no_folder_does(tmp_path: Path) -> None:
    assert read(workbook(), tmp_path, None).delivery.unit == "sn"


# -- files that are no forms --------------------------------------------------------------------------
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "FIL1"),
        (b"PK\x03\x04 and then nothing", "FIL1"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "FIL1"),
        (OLE + b"\0" * 600, "FIL1"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "FIL2"),
        (packed({"readme.txt": b"no workbook"}), "FIL1"),
        (broken_packing(workbook(), "xl/workbook.xml"), "FIL1"),
    ],
    ids=["empty", "truncated", "html", "old", "password", "zip", "packing"],
)
def test_a_file_that_is_no_workbook_is_one_clear_problem(data: bytes, code: str, tmp_path: Path) -> None:
    book = read(data, tmp_path)
    assert [p.code for p in book.problems] == [code]
    assert book.problems[0].hint
    assert book.rows == {}


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    files = parts(workbook())
    head = b'<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    files["xl/sharedStrings.xml"] = files["xl/sharedStrings.xml"].replace(b"<sst", head + b"<sst", 1)
    read(packed(files), tmp_path)


@pytest.mark.parametrize("value", ["1e999999", "-1e30", "NaN", "INF", "1_0", "0x1", "9" * 400, "1e-400"])
def test_odd_numbers_never_raise(value: str, tmp_path: Path) -> None:
    files = parts(workbook())
    put(files, "Drift", "C5", f"<v>{value}</v>")
    read(packed(files), tmp_path)


@pytest.mark.parametrize("seed", range(40))
def test_flipped_bytes_never_raise(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)  # noqa: S311 - a fixed seed, not a secret
    files = parts(workbook({}))
    name = chance.choice([name for name in files if name.startswith("xl/")])
    inner = bytearray(files[name])
    for _ in range(chance.choice((1, 2, 5))):
        inner[chance.randrange(len(inner))] = chance.choice(b'0123456789ABc"<>&/ -.eE')
    outer = bytearray(packed({**files, name: bytes(inner)}))
    if seed % 2:
        outer[chance.randrange(len(outer))] = chance.randrange(256)
    read(bytes(outer), tmp_path)


# -- corrections --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "value", "code"),
    [
        ("(-12)", None, "CELL2"),
        ("1.234,5", Decimal("1234.5"), "CELL5"),
        ("1,234.5", Decimal("1234.5"), "CELL5"),
        ("12 %", None, "CELL2"),
    ],
)
def test_a_number_written_as_text_never_changes_its_sign_or_size(
    words: str, value: Decimal | None, code: str, tmp_path: Path
) -> None:
    files = parts(workbook())
    put(files, "Drift", "C5", *text(words))
    book = read(packed(files), tmp_path)
    assert book.rows["drift"][0].figure("intakter").value == value
    assert [p.code for p in book.problems if p.origin and p.origin.place == "Drift!C5"] == [code]


def test_a_formula_that_gives_an_empty_text_is_an_empty_cell(tmp_path: Path) -> None:
    files = parts(workbook())
    put(files, "Drift", "M5", '<f>IF(1,"",1)</f><v></v>', "str")
    problems = read(packed(files), tmp_path).problems
    assert [p for p in problems if p.origin and p.origin.place == "Drift!M5"] == []


def test_a_renamed_identity_sheet_is_found_by_its_names(tmp_path: Path) -> None:
    files = parts(workbook())
    book = files["xl/workbook.xml"].replace(b'"_formular"', b'"Blad9"')
    files["xl/workbook.xml"] = book.replace(b">_formular!", b">Blad9!")
    assert [p for p in read(packed(files), tmp_path).problems if p.code == "FIL4"] == []


def test_a_strict_workbook_is_read(tmp_path: Path) -> None:
    pairs = (
        (b"schemas.openxmlformats.org/spreadsheetml/2006/main", b"purl.oclc.org/ooxml/spreadsheetml/main"),
        (
            b"schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    )
    files = parts(workbook())
    for name in files:
        for old, new in pairs:
            files[name] = files[name].replace(old, new)
    assert plain(read(packed(files), tmp_path)) == plain(read(workbook(), tmp_path))


def test_a_form_for_another_kind_of_unit_is_refused(tmp_path: Path) -> None:
    form = excel_form("bolag-bokslut")
    assert form is not None
    book = read(write_workbook(form, UNIT, HOME, OCCASION), tmp_path)
    assert book.rows == {}
    assert [p.code for p in book.problems] == ["FIL4"]


def test_a_newer_version_is_refused(tmp_path: Path) -> None:
    book = read(write_workbook(replace(FORM, version=7), UNIT, HOME, OCCASION), tmp_path)
    assert book.rows == {}
    assert "version 7" in book.problems[0].message


def test_a_file_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    book = read_workbook(tmp_path / "gone.xlsx", "sn/gone.xlsx", HOME, OCCASION, "sn")
    assert [p.code for p in book.problems] == ["FIL1"]


@pytest.mark.slow
@libreoffice.needed
def test_a_form_saved_by_libreoffice_is_read_to_the_same_values(tmp_path: Path) -> None:
    before = read(workbook(), tmp_path)
    after = read(libreoffice.saved(workbook(), "xlsx", tmp_path), tmp_path)
    assert after.delivery.form == before.delivery.form
    assert plain(after) == plain(before)
    assert [(p.code, p.message) for p in after.problems] == [(p.code, p.message) for p in before.problems]


def plain(book: Workbook) -> dict[str, list[tuple[object, ...]]]:
    return {
        key: [
            (row.key, *((name, getattr(value, "value", value)) for name, value in sorted(row.values.items())))
            for row in rows
        ]
        for key, rows in book.rows.items()
    }
