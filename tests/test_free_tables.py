"""A table that a unit makes itself: read, summed, placed in its section, and told when something in it has no place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pipeline.build import build, check, targets
from pipeline.checked import Checked, Target
from pipeline.forms import write_forms
from pipeline.forms.carry import carry
from pipeline.reports.arsredovisning import ARSREDOVISNING
from pipeline.reports.base import Source
from pipeline.view import Table
from pipeline.words import cell_text, plain
from tests.structure_cases import copied, deliver, typed

TOP = {
    "B1": "Sponsring per förening",
    "B2": "personal – Väsentliga personalförhållanden",
    "B3": "tkr",
    "B4": "* Preliminärt.",
}
LINES = [
    ("Slag", "Förening", 2022, 2023, "Anmärkning"),
    ("rubrik", "Idrott"),
    ("", "Fotbollsklubben", 100, 120, "Avtal till 2025"),
    ("", "Simklubben", 50, "60*", ""),
    ("varav", "simskola", 10, 12, ""),
    ("summa", "Summa idrott", 150, 180, ""),
]


def handed_in(tmp_path: Path, change: dict[str, Any]) -> Checked:
    folder = copied("kommun-a", tmp_path)
    deliver(folder, typed(folder))
    path = folder / "2023-bokslut" / "ekonomi" / "bokslut.xlsx"
    book = openpyxl.load_workbook(path)
    page = book["Fri tabell"]
    for where, words in TOP.items():
        page[where] = words
    for row, line in enumerate(LINES, 6):
        for column, content in enumerate(line, 1):
            page.cell(row, column).value = content
    for where, words in change.items():
        page[where] = words
    book.save(path)
    (target,), _ = targets(folder)
    return check(target)


def placed(checked: Checked) -> tuple[str, Table]:
    (view,) = ARSREDOVISNING.build(Source.of(checked), True)
    found = [
        (section.id, block)
        for chapter in view.chapters
        for _, section in chapter.walk()
        for block in section.blocks
        if isinstance(block, Table) and block.id.startswith("fri-")
    ]
    (one,) = found
    return one


def test_a_free_table_is_printed_in_its_section(tmp_path: Path) -> None:
    section, table = placed(handed_in(tmp_path, {}))
    assert section == "personal"
    assert plain(table.caption) == "Sponsring per förening"
    assert table.unit == "tkr"
    assert [column.title for column in table.columns] == ["", "2022", "2023", "Anmärkning"]
    assert [row.kind for row in table.rows] == ["group", "row", "row", "of_which", "sum"]
    printed = [[cell_text(table, row, column) for column in range(4)] for row in range(len(table.rows))]
    assert printed == [
        ["Idrott", "", "", ""],
        ["Fotbollsklubben", "100", "120", "Avtal till 2025"],
        ["Simklubben", "50", "60*", ""],
        ["simskola", "10", "12", ""],
        ["Summa idrott", "150", "180", ""],
    ]
    assert [plain(note) for note in table.notes][:1] == ["* Preliminärt."]


def codes(checked: Checked) -> list[tuple[str, str, str]]:
    return [
        (problem.severity.value, problem.code, problem.origin.place)
        for problem in checked.problems
        if problem.origin and "Fri tabell" in problem.origin.place
    ]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, []),
        ({"C11": 151}, []),  # (2 + 1) / 2 = 1,5, and one unit is silent
        ({"C11": 152}, [("fel", "SUM", "'Fri tabell'!C11")]),
        ({"B2": "personl"}, [("fel", "STR1", "'Fri tabell'!B2")]),
        ({"B2": None}, [("fel", "CELL1", "'Fri tabell'!B2")]),
        ({"B1": None}, [("fel", "CELL1", "'Fri tabell'!B1")]),
        ({"A11": "suma"}, [("fel", "CELL6", "'Fri tabell'!A11")]),
        ({"G8": 7}, [("fel", "CELL14", "'Fri tabell'!G8")]),
    ],
)
def test_what_is_wrong_in_a_free_table_is_told_at_its_cell(
    change: dict[str, Any], told: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    assert codes(handed_in(tmp_path, change)) == told


def test_a_free_table_that_nobody_fills_in_says_nothing(tmp_path: Path) -> None:
    folder = copied("kommun-a", tmp_path)
    deliver(folder, typed(folder))
    (target,), _ = targets(folder)
    assert codes(check(target)) == []


def test_a_free_table_is_in_every_format(tmp_path: Path) -> None:
    checked = handed_in(tmp_path, {})
    done = build(checked, tmp_path / "ut", formats=("html",))
    pages = " ".join(path.read_text(encoding="utf-8") for path in done.place.rglob("*.html"))
    assert "Sponsring per förening" in pages
    assert "Fotbollsklubben" in pages


def test_a_free_table_comes_along_to_a_new_form(tmp_path: Path) -> None:
    checked = handed_in(tmp_path / "a", {})
    target = Target(checked.municipality, checked.occasion)
    carried = carry([target.folder], target.municipality, target.occasion, {})
    assert [problem for problem in carried.problems if problem.code == "FIL8"] == []
    (written,) = [
        path
        for path in write_forms(target.municipality, target.occasion, tmp_path / "ny", {}, carried)
        if path.suffix == ".xlsx"
    ]
    before, after = (
        {
            cell.coordinate: cell.value
            for row in openpyxl.load_workbook(path)["Fri tabell"].iter_rows()
            for cell in row
            if cell.value is not None
        }
        for path in (target.folder / "ekonomi" / "bokslut.xlsx", written)
    )
    assert after == before
