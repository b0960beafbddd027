"""A few files of each kind through LibreOffice, Excel's protection and a web spreadsheet's export: read as before (all of them: tests/round_trip.py)."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from pipeline import build
from pipeline.forms import write_forms
from tests import round_trip
from tests.round_trip import INPUTS, WAYS, Case
from tests.tools import libreoffice

FOLDER = INPUTS / "lindhult"
DELIVERED = ("2025-delar/bmn", "2025-bokslut/lindbo", "2025-kvalitet/sn")
BLANK = (("2025-internkontroll", "bbn"), ("2026-rambudget", "sn"))


def _target(occasion: str) -> build.Target:
    return next(one for one in build.targets(FOLDER)[0] if one.occasion.id == occasion)


def cases(folder: Path) -> list[Case]:
    """Return delivered files of three units, and the blank forms of two."""
    found = [
        Case(path, _target(place.partition("/")[0]), Path(place).name)
        for place in DELIVERED
        for path in sorted((FOLDER / place).iterdir())
    ]
    for occasion, unit in BLANK:
        target = _target(occasion)
        written = write_forms(target.municipality, target.occasion, folder / occasion, {}, units=(unit,))
        found += [Case(path, target, unit) for path in written]
    return found


@libreoffice.needed
def test_files_that_libreoffice_has_saved_are_read_as_before(tmp_path: Path) -> None:
    some = cases(tmp_path / "forms")
    assert {case.path.suffix for case in some} == {".xlsx", ".docx"}
    assert round_trip.compared(some, tmp_path, {}) == {}


@pytest.mark.parametrize("way", WAYS)
def test_files_that_are_protected_or_exported_are_read_as_before(way: str, tmp_path: Path) -> None:
    for case in cases(tmp_path / "forms"):
        if case.path.suffix == ".xlsx":
            path = tmp_path / "andrat.xlsx"
            path.write_bytes(WAYS[way](case.path.read_bytes()))
            assert path.read_bytes() != case.path.read_bytes()
            assert round_trip.answers(case, path) == round_trip.answers(case, case.path)


def test_another_value_is_another_reading(tmp_path: Path) -> None:
    case = next(case for case in cases(tmp_path / "forms") if case.path.name == "delar.xlsx")
    book = openpyxl.load_workbook(case.path)
    book["Personal"]["C5"].value = 4711
    path = tmp_path / "andrat.xlsx"
    book.save(path)
    lines = round_trip.differences(round_trip.answers(case, case.path), round_trip.answers(case, path))
    assert any(line.startswith("+ d_personal bmn DP1 utfall known 4711") for line in lines)
