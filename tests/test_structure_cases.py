"""Kommun A, B, C and D, and a city, print what real reports of their kinds print, cell for cell, and are told what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from pipeline.build import targets
from pipeline.checked import Checked
from pipeline.reports.arsredovisning import ARSREDOVISNING
from pipeline.reports.base import Source
from pipeline.schemas import asked, excel_form
from pipeline.view import Table
from tests.structure_cases import CASES, Typed, checked, copied, expected, lines, printed

CASE_IDS = ("kommun-a", "kommun-b", "kommun-c", "kommun-d", "storhamn")


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Checked]:
    """Return each municipality checked, once."""
    return cache(
        lambda case: checked(copied(case, tmp_path_factory.mktemp("cases"), decisions=case == "kommun-d"))
    )


FIXED = [(case, path.stem) for case in CASE_IDS for path in sorted((CASES / case / "tryckt").glob("*.csv"))]


@pytest.mark.parametrize(("case", "key"), FIXED)
def test_a_table_is_printed_as_the_municipality_prints_it(
    case: str, key: str, handed_in: Callable[[str], Checked]
) -> None:
    table, _, unit = key.partition(".")  # digital.bun: what a unit has answered
    assert printed(handed_in(case), table, unit) == expected(case, key)


LAW = [(case, path.stem) for case in CASE_IDS for path in sorted((CASES / case / "lagrader").glob("*.csv"))]
YEARS = {"nu": ("kommun", 0), "fg": ("kommun", -1), "kommun": ("kommun", 0), "kommun_fg": ("kommun", -1),
         "koncern": ("koncern", 0), "koncern_fg": ("koncern", -1)}  # fmt: skip


@pytest.mark.parametrize(("case", "table"), LAW)
def test_rules_see_the_laws_rows(case: str, table: str, handed_in: Callable[[str], Checked]) -> None:
    figures = handed_in(case).accounts.figures
    for line in lines(CASES / case / "lagrader" / f"{table}.csv"):
        row = line.pop("Lagrad")
        for column, amount in line.items():
            if column == "fg2" or not amount:
                continue
            if column == "budget":
                key = f"{table}/{row}/kommun/budget"
            else:
                of, year = YEARS[column]
                key = f"{table}/{row}/{of}/{'fg' if year else 'utfall'}"
            assert figures[key].value == Decimal(amount), key


def test_last_year_has_one_cell_in_each_note(tmp_path: Path) -> None:
    """Own notes and the standard ones call their columns differently, and share a sheet: a row has the columns of its own table only."""
    (found,) = targets(copied("kommun-d", tmp_path))[0]
    form = excel_form("central-bokslut")
    assert form is not None
    (notes,) = (
        each
        for each in asked(form, found.municipality, found.occasion, "ekonomi").sheets
        if each.key == "noter"
    )
    asked_for = {row.id: set(row.columns) for row in notes.rows if row.kind != "group"}
    assert asked_for["not_lan.l1"] == {"kommun", "kommun[-1]", "koncern", "koncern[-1]"}
    assert asked_for["N5.1"] == {"kommun", "kommun_fg", "koncern", "koncern_fg"}


def test_every_own_table_is_printed_once_and_a_question_once_a_namnd(tmp_path: Path) -> None:
    there = checked(copied("kommun-d", tmp_path, decisions=True))
    (view,) = ARSREDOVISNING.build(Source.of(there), True)
    titles = [
        block.caption
        for chapter in view.chapters
        for _, section in chapter.walk()
        for block in section.blocks
        if isinstance(block, Table)
    ]
    assert {name: titles.count(name) for name in ("Bolagens ekonomi", "Kommunens lokaler", "Driftredovisning", "Digitalisering")} == {
        "Bolagens ekonomi": 1, "Kommunens lokaler": 1, "Driftredovisning": 1, "Digitalisering": 4,
    }  # fmt: skip


def test_a_namnd_without_an_account_is_not_asked_what_would_be_printed_in_it(tmp_path: Path) -> None:
    (found,) = targets(copied("kommun-d", tmp_path))[0]

    def sheets(form: str, unit: str) -> list[str]:
        made = excel_form(form)
        assert made is not None
        return [sheet.key for sheet in asked(made, found.municipality, found.occasion, unit).sheets]

    assert "digital" not in sheets("namnd-liten-bokslut", "kf")
    assert "digital" in sheets("namnd-bokslut", "bun")
    assert "lokaler" in sheets("namnd-bokslut", "ks")
    assert "lokaler" not in sheets("namnd-bokslut", "bun")


def test_a_faulty_balance_is_told_where_bolag_hand_in_none(tmp_path: Path) -> None:
    def change(amounts: Typed) -> None:
        amounts["br"]["kassa"]["kommun"] = "59226"  # 1 000 too much

    there = checked(copied("kommun-d", tmp_path, decisions=True), change=change)
    assert "C02" in {problem.code for problem in there.problems if problem.severity.value == "fel"}
