"""Collecting: which files are deliveries, in which order, and what is odd about the folder."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.collect import Found, collect
from pipeline.model import Problem, Severity
from pipeline.read import read
from tests.excel_faults import HOME, OCCASION
from tests.test_word_forms import document


def folder(root: Path, *names: str) -> tuple[tuple[Found, ...], tuple[Problem, ...]]:
    """Return what is collected from an occasion that holds some empty files."""
    for name in names:
        path = root / OCCASION.id / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    return collect(replace(HOME, folder=root), OCCASION)


def only(problems: tuple[Problem, ...]) -> Problem:
    assert len(problems) == 1, problems
    return problems[0]


def test_files_are_found_in_the_order_of_the_settings_with_unit_and_kind(tmp_path: Path) -> None:
    names = (
        "sn/texter.docx",
        "sn/bokslut.xlsx",
        "bmn/x.XLSX",
        "sn/gammal.doc",
        "bmn/under/x.xlsx",
        "bmn/a/x.xlsx",
    )
    found, problems = folder(tmp_path, *names)
    assert problems == ()
    assert [(file.name, file.unit, file.kind) for file in found] == [
        ("2025-bokslut/sn/bokslut.xlsx", "sn", "excel"),
        ("2025-bokslut/sn/gammal.doc", "sn", "word"),
        ("2025-bokslut/sn/texter.docx", "sn", "word"),
        ("2025-bokslut/bmn/a/x.xlsx", "bmn", "excel"),
        ("2025-bokslut/bmn/under/x.xlsx", "bmn", "excel"),
        ("2025-bokslut/bmn/x.XLSX", "bmn", "excel"),
    ]


@pytest.mark.parametrize(
    "name", [".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", "._bokslut.xlsx", "__MACOSX/bokslut.xlsx"]
)
def test_litter_is_ignored(name: str, tmp_path: Path) -> None:
    assert folder(tmp_path, f"sn/{name}") == ((), ())
    assert folder(tmp_path, name) == ((), ())


@pytest.mark.parametrize("name", ["sn/~$bokslut.xlsx", "sn/.~lock.bokslut.xlsx#", "~$bokslut.xlsx"])
def test_a_lock_file_tells_that_somebody_has_the_file_open(name: str, tmp_path: Path) -> None:
    found, problems = folder(tmp_path, name)
    assert found == ()
    problem = only(problems)
    assert (problem.severity, problem.code) == (Severity.INFO, "FIL6")
    assert "öppen" in problem.message
    assert problem.origin is not None
    assert problem.origin.file == f"2025-bokslut/{name}"


def test_an_unknown_folder_gets_the_nearest_unit(tmp_path: Path) -> None:
    found, problems = folder(tmp_path, "snn/bokslut.xlsx")
    assert found == ()
    problem = only(problems)
    assert (problem.severity, problem.code) == (Severity.ERROR, "FIL6")
    assert "”snn”" in problem.message
    assert "Menades sn?" in problem.hint


@pytest.mark.parametrize("inside", ["", "äldre", ".gitkeep", "Thumbs.db"])
def test_an_empty_folder_of_no_unit_is_not_told(tmp_path: Path, inside: str) -> None:
    """Somebody who takes a unit out of the settings need not look for its folders in every occasion."""
    below = tmp_path / OCCASION.id / "snn" / inside
    below.parent.mkdir(parents=True)
    below.write_bytes(b"") if "." in inside else below.mkdir(exist_ok=True)
    assert collect(replace(HOME, folder=tmp_path), OCCASION) == ((), ())


def test_a_folder_in_capitals_is_its_unit(tmp_path: Path) -> None:
    found, problems = folder(tmp_path, "SN/bokslut.xlsx")
    assert problems == ()
    assert [(file.unit, file.name) for file in found] == [("sn", "2025-bokslut/SN/bokslut.xlsx")]


def test_names_taken_apart_by_a_file_system_are_put_together(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "bokslut för år 2025.xlsx")
    assert apart != unicodedata.normalize("NFC", apart)
    found, problems = folder(tmp_path, f"sn/{apart}")
    assert problems == ()
    assert found[0].name == "2025-bokslut/sn/bokslut för år 2025.xlsx"
    assert found[0].path.exists()


def test_a_file_outside_the_units_is_told(tmp_path: Path) -> None:
    found, problems = folder(tmp_path, "bokslut.xlsx")
    assert found == ()
    assert only(problems).severity is Severity.WARNING


@pytest.mark.parametrize(
    ("name", "severity", "hint"),
    [
        ("protokoll.pdf", Severity.INFO, "formulären"),
        ("LÄSMIG", Severity.INFO, "formulären"),
        ("bokslut.ods", Severity.WARNING, "Excelformuläret, sparat som .xlsx"),
        ("texter.ODT", Severity.WARNING, "Wordformuläret, sparat som .docx"),
        ("allt.zip", Severity.WARNING, "uppackade"),
    ],
)
def test_another_kind_of_file_is_told(name: str, severity: Severity, hint: str, tmp_path: Path) -> None:
    found, problems = folder(tmp_path, f"sn/{name}")
    assert found == ()
    problem = only(problems)
    assert (problem.code, problem.severity, problem.unit) == ("FIL6", severity, "sn")
    assert hint in problem.hint


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    found, problems = collect(replace(HOME, folder=tmp_path), OCCASION)
    assert found == ()
    assert (only(problems).code, only(problems).severity) == ("FIL5", Severity.ERROR)


def test_a_ring_of_links_is_not_followed(tmp_path: Path) -> None:
    unit = tmp_path / OCCASION.id / "sn"
    unit.mkdir(parents=True)
    (unit / "ring").symlink_to(unit, target_is_directory=True)
    assert folder(tmp_path, "sn/bokslut.xlsx")[0][0].name == "2025-bokslut/sn/bokslut.xlsx"


def test_the_same_form_twice_is_told_with_both_names_and_the_first_is_used(tmp_path: Path) -> None:
    home = replace(HOME, folder=tmp_path)
    (tmp_path / "published").mkdir()
    for name, markup in (("a.docx", "Första."), ("b.docx", "Andra.")):
        path = tmp_path / OCCASION.id / "sn" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(document(markup))
    data, problems = read(collect(home, OCCASION)[0], home, OCCASION)
    twice = only(tuple(problem for problem in problems if problem.code == "FIL4"))
    assert twice.severity is Severity.ERROR
    assert "2025-bokslut/sn/a.docx" in twice.message
    assert twice.origin is not None
    assert twice.origin.file == "2025-bokslut/sn/b.docx"
    assert [origin.file for origin in twice.also] == ["2025-bokslut/sn/a.docx"]
    text = data.text("sn", "uppdrag")
    assert text is not None
    assert text.origin.file == "2025-bokslut/sn/a.docx"
    assert [delivery.form for delivery in data.deliveries] == ["namnd-text-bokslut", None]


@pytest.mark.parametrize(("last", "read_"), [(OCCASION.year - 1, False), (OCCASION.year, True)])
def test_the_folder_of_a_unit_that_is_no_more_is_told_and_not_read(
    tmp_path: Path, last: int, *, read_: bool
) -> None:
    units = tuple(
        replace(unit, valid_to=dt.date(last, 12, 31)) if unit.id == "sn" else unit for unit in HOME.units
    )
    (tmp_path / OCCASION.id / "sn").mkdir(parents=True)
    (tmp_path / OCCASION.id / "sn" / "bokslut.xlsx").write_bytes(b"")
    found, problems = collect(replace(HOME, folder=tmp_path, units=units), OCCASION)
    assert bool(found) is read_
    assert [(one.severity, one.code, one.unit) for one in problems] == (
        [] if read_ else [(Severity.ERROR, "FIL6", "sn")]
    )
