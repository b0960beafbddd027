"""Storhamns stad (``tests/structure/storhamn``): a city of 37 own notes, whose figures agree, is told of nothing but what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.checked import Checked
from pipeline.model import Severity
from pipeline.reports.arsredovisning.opening import group_tree
from pipeline.reports.base import Source
from pipeline.reports.own_notes import numbered
from tests.structure_cases import CASES, Typed, checked, copied, lines


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    return checked(copied("storhamn", tmp_path_factory.mktemp("city")))


ABSENT = {"C60", "CELL1"}
"""What is told of forms and cells that the cases leave empty."""


def test_a_city_that_agrees_is_told_of_no_fault(city: Checked) -> None:
    faults = [each for each in city.problems if each.code not in ABSENT]
    assert [each for each in faults if each.severity is Severity.ERROR or each.code == "STR5"] == []


def test_a_wrong_total_of_a_city_is_told(tmp_path: Path) -> None:
    """A million too much in a total of ten thousands of millions, of any year and of the group, is told at it, and nothing else is."""
    wrong = {"rr": ("efp", "budget"), "br": ("sat", "koncern"), "not_kostnader": ("s", "kommun_fg"),
             "not_koncernbolag": ("s", "elim"), "kfa": ("inv", "koncern"), "bolag": ("s", "oml")}  # fmt: skip
    rows = {(each["Tabell"], each["Rad"]): each for each in lines(CASES / "storhamn/struktur/rader.csv")}

    def change(typed: Typed) -> None:
        for table, (row, column) in wrong.items():
            typed[table][row][column] = str(int(typed[table][row][column]) + 1000)

    told = [
        each.message
        for each in checked(copied("storhamn", tmp_path), change=change).problems
        if each.severity is Severity.ERROR and each.code not in ABSENT
    ]
    for table, (row, _) in wrong.items():
        where = rows[table, row]
        assert [each for each in told if f"”{where['Benämning']}”" in each and where["Räkna"] in each], table
    assert len(told) == len(wrong), told


def test_bolag_without_a_written_owner_are_the_citys_own_in_the_figure(city: Checked) -> None:
    below = group_tree(Source.of(city)).children
    assert [each.name for each in below] == [unit.name for unit in city.municipality.of_kind("bolag")]


def test_notes_of_a_city_are_numbered_as_they_stand_in_its_file(city: Checked) -> None:
    own = [each for each in numbered(city.municipality.structure) if each.table]
    assert [each.table.id for each in own if each.table] == [
        line["Tabell"]
        for line in lines(CASES / "storhamn" / "struktur" / "tabeller.csv")
        if line["Tabell"].startswith("not_") and line["Med"] != "nej"
    ]
    assert [each.number for each in own] == [str(number) for number in range(3, 3 + len(own))]


def test_what_counts_in_a_law_sum_alone_counts_in_the_budget_too(tmp_path: Path) -> None:
    """Bolagens skatt means R12 without being any of its rows: a budget of it is in the budgeted result."""

    def change(typed: Typed) -> None:
        for row in ("bskatt", "res"):
            typed["rr"][row]["budget"] = {"bskatt": "-2000", "res": ""}[row]

    figures = checked(copied("storhamn", tmp_path), change=change).accounts.figures
    after, result = (figures[f"rr/{row}/kommun/budget"].value for row in ("R10", "R12"))
    assert after is not None
    assert result == after - 2000
