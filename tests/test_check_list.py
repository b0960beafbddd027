"""What ``check`` lists: each municipality by itself, a unit's own, and a fault in many cells said once."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from pipeline.cli import main
from pipeline.model import Origin, Problem, Severity
from pipeline.publish.folded import folded
from pipeline.publish.problems import problems_csv
from tests.examples import INPUTS

FILE = "2025-bokslut/sn/bokslut.xlsx"


def problem(
    place: str, message: str, code: str = "CELL1", hint: str = "Fyll i.", also: tuple[Origin, ...] = ()
) -> Problem:
    return Problem(Severity.ERROR, code, message, hint, "sn", Origin(FILE, place), also)


def blank(place: str, label: str) -> Problem:
    return problem(place, f"”{label}” är inte ifyllt.")


def test_blank_cells_of_a_sheet_are_one_line_with_their_ranges() -> None:
    cells = [
        blank(f"Drift!{column}{row}", label)
        for column, label in (("C", "Intäkter"), ("D", "Kostnader"))
        for row in (5, 6, 8)
    ]
    (entry,) = folded([*cells, blank("Drift!F7", "Budget")])
    assert entry.place == "Drift!C5:D6, C8:D8, F7"
    assert entry.message == "”Intäkter”, ”Kostnader” och ”Budget” är inte ifyllt (7 celler)."
    assert entry.number == 7


def test_rows_with_several_blank_cells_are_one_line_with_their_ranges() -> None:
    rows = [
        problem(
            f"Drift!C{row}",
            f"”Intäkter” är inte ifyllt. Inte heller D{row}, F{row} på samma rad.",
            also=(Origin(FILE, f"Drift!D{row}"), Origin(FILE, f"Drift!F{row}")),
        )
        for row in (5, 6, 8)
    ]
    (entry,) = folded(rows)
    assert entry.place == "Drift!C5:D6, C8:D8, F5:F6, F8"
    assert entry.message == "”Intäkter” med flera kolumner är inte ifyllda på 3 rader (9 celler)."
    assert (entry.number, entry.problem.also) == (3, ())
    (alone,) = folded(rows[:1])
    assert (alone.place, alone.message, alone.problem.also) == ("Drift!C5:D5, F5", rows[0].message, ())


def test_headings_without_text_are_one_line() -> None:
    titles = ("Sammanfattning", "Uppdrag", "Framtid")
    missing = [
        problem(f"”{one}”", f"Under rubriken ”{one}” finns ingen text.", "TEXT1", f"Skriv om: {one}")
        for one in titles
    ]
    (entry,) = folded(missing)
    assert entry.message == "Under rubrikerna ”Sammanfattning”, ”Uppdrag” och ”Framtid” finns ingen text."
    assert (entry.place, entry.number) == ("”Sammanfattning”", 3)
    assert [one.message for one in folded(missing[:2])] == [one.message for one in missing[:2]]


def test_two_of_the_same_are_said_by_themselves() -> None:
    entries = folded([blank("Drift!C5", "Intäkter"), blank("Drift!C6", "Intäkter")])
    assert [entry.place for entry in entries] == ["Drift!C5", "Drift!C6"]


@pytest.mark.parametrize(
    "other",
    [
        problem("Personal!C5", "”Intäkter” är inte ifyllt."),
        problem("Drift!C5", "”Intäkter” är ingen siffra."),
        problem("Drift!C5", "”Intäkter” är inte ifyllt.", code="CELL2"),
        problem("Drift!C5", "”Intäkter” är inte ifyllt.", hint="Något annat."),
        problem("Drift!C5", "”Intäkter” är inte ifyllt.", also=(Origin(FILE, "Drift!C9"),)),
    ],
    ids=["sheet", "message", "code", "hint", "also"],
)
def test_what_differs_is_no_part_of_it(other: Problem) -> None:
    entries = folded([other, *(blank(f"Drift!D{row}", "Kostnader") for row in (5, 6, 7))])
    assert sorted(entry.number for entry in entries) == [1, 3]


def test_more_labels_than_a_line_holds_are_counted() -> None:
    (entry,) = folded([blank(f"Personal!C{row}", f"Mått {row}") for row in range(5, 14)])
    assert entry.message.startswith(
        "”Mått 5”, ”Mått 6”, ”Mått 7”, ”Mått 8”, ”Mått 9”, ”Mått 10” och 3 till är inte ifyllt (9 celler)"
    )


def test_sheets_come_in_the_order_of_the_form_and_rows_in_theirs() -> None:
    places = [
        "Personal!C10",
        "Personal!C9",
        "Drift!C5",
        "'Synpunkter och klagomål'!A5",
        "Händelser!A5",
        "Mål!A5",
    ]
    entries = folded([problem(place, f"{place} är fel.") for place in places])
    assert [entry.place for entry in entries] == [
        "Drift!C5",
        "Mål!A5",
        "Personal!C9",
        "Personal!C10",
        "'Synpunkter och klagomål'!A5",
        "Händelser!A5",
    ]


def test_headings_come_in_the_order_of_the_form_and_paragraphs_by_number() -> None:
    places = [
        "”Framtid”, stycke 2",
        "”Sammanfattning”, stycke 10",
        "”Sammanfattning”, stycke 9",
        "”Sammanfattning”",
        "",
    ]
    entries = folded([problem(place, f"{place} är fel.", code="TEXT7") for place in places])
    assert [entry.place for entry in entries] == [
        "",
        "”Sammanfattning”",
        "”Sammanfattning”, stycke 9",
        "”Sammanfattning”, stycke 10",
        "”Framtid”, stycke 2",
    ]


@given(cells=st.sets(st.tuples(st.integers(1, 30), st.integers(1, 40)), min_size=3, max_size=60))
def test_the_ranges_hold_each_cell_once(cells: set[tuple[int, int]]) -> None:
    def letters(number: int) -> str:
        return chr(64 + number) if number <= 26 else f"A{chr(38 + number)}"

    (entry,) = folded([problem(f"Drift!{letters(column)}{row}", "Fel.") for column, row in cells])
    told: list[tuple[str, int]] = []
    for part in entry.place.removeprefix("Drift!").split(", "):
        first, _, last = part.partition(":")
        corners = [
            (cell.rstrip("0123456789"), int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")))
            for cell in (first, last or first)
        ]
        columns = list(map(letters, range(1, 31)))
        for column in columns[columns.index(corners[0][0]) : columns.index(corners[1][0]) + 1]:
            told += [(column, row) for row in range(corners[0][1], corners[1][1] + 1)]
    assert sorted(told) == sorted((letters(column), row) for column, row in cells)
    assert entry.number == len(cells)


# -- the command ----------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def late(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return both municipalities with socialnämnden's file gone in Lindhult."""
    folder = tmp_path_factory.mktemp("late") / "inputs"
    for kommun in ("almkoping", "lindhult"):
        shutil.copytree(
            INPUTS / kommun,
            folder / kommun,
            ignore=shutil.ignore_patterns("2025-kvalitet", "2025-internkontroll"),
        )
    (folder / "lindhult" / "2025-delar" / "sn" / "delar.xlsx").unlink()
    return folder


def check(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments])


def test_the_list_is_the_answer_and_nothing_else_is_said(late: Path) -> None:
    done = check(str(late / "lindhult"))
    assert (done.exit_code, done.stderr) == (1, "")
    assert "Socialnämnden" in done.stdout


def test_each_municipality_stands_by_itself(late: Path) -> None:
    lines = check(str(late)).stdout.splitlines()
    first, second = lines.index("ALMKÖPINGS KOMMUN"), lines.index("LINDHULTS KOMMUN")
    assert first < second
    assert any(line.startswith("Äldrenämnden: 2025-delar/an/") for line in lines[first:second])
    assert not any("2025-delar/an/" in line for line in lines[second:])


def test_one_unit_sees_what_is_its_own(late: Path) -> None:
    told = json.loads(check(str(late / "lindhult"), "--unit", "sn", "--json").stdout)["problems"]
    assert told
    assert all(
        one["unit"] == "sn" or any("/sn/" in place["file"] for place in [one, *one["also"]]) for one in told
    )
    whole = json.loads(check(str(late / "lindhult"), "--json").stdout)["problems"]
    assert [one for one in whole if one["unit"] == "sn"] == [one for one in told if one["unit"] == "sn"]
    assert len(whole) > len(told)


def test_a_unit_that_is_not_there_is_told_with_the_one_that_is_meant(late: Path) -> None:
    done = check(str(late), "--unit", "snn")
    assert done.exit_code == 2
    assert "Enheten ”snn” finns inte. Menas sn?" in done.stderr


def test_csv_is_a_line_for_each_problem(late: Path) -> None:
    path = str(late / "lindhult")
    lines = list(csv.reader(io.StringIO(check(path, "--csv").stdout), delimiter=";"))
    told = json.loads(check(path, "--json").stdout)["problems"]
    assert lines[0] == ["allvar", "kod", "enhet", "fil", "plats", "vad", "gör så här", "se även"]
    assert [line[1] for line in lines[1:]] == [one["code"] for one in told]


@pytest.mark.parametrize("sign", ["=", "+", "@", "-", "\t="])
def test_nothing_in_the_csv_is_taken_for_a_formula(sign: str) -> None:
    text = problems_csv([problem(f"{sign}A!C5", f"{sign}1+1", hint=f"{sign}B2")], {"sn": f"{sign}C3"})
    (line,) = list(csv.reader(io.StringIO(text), delimiter=";"))[1:]
    assert not [word for word in line if word.startswith(("=", "+", "@", "-"))]
