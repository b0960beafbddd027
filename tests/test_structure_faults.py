"""One change in kommun A, B or C, and what must be told and what must not (``tests/structure/fel.md``)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from pipeline.build import check, targets
from pipeline.model import Problem
from tests.structure_cases import Typed, checked, copied, deliver, plain, printed, typed

OWN = ("Resultaträkning!", "Balansräkning!", "Noter!", "struktur/")


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str, str]]:
    """Return what is told of own tables: severity, code and message."""
    return [
        (problem.severity.value, problem.code, plain(problem.message))
        for problem in problems
        if problem.origin
        and (problem.origin.place or problem.origin.file).startswith(OWN)
        and problem.unit in {None, "ekonomi", "stab"}
    ]


def add(table: str, row: str, column: str, more: str) -> Callable[[Typed], None]:
    def change(typed: Typed) -> None:
        typed[table][row][column] = more

    return change


def in_millions(folder: Path) -> None:
    """Let amounts be typed in mnkr with one decimal."""
    path = folder / "struktur" / "tabeller.csv"
    path.write_text(
        path.read_text(encoding="utf-8").replace(";mnkr;1;tkr;", ";mnkr;1;mnkr 1;"), encoding="utf-8"
    )


FAULTS = [
    ("6", "kommun-a", add("br", "kort", "nu", "81819"), [("varning", "C02", "388 863")]),
    ("7", "kommun-a", add("br", "kort", "nu", "81918"), [("fel", "C02", "")]),
    (
        "8",
        "kommun-a",
        add("not_intakter", "a1", "nu", "82509"),
        [("fel", "C14", "Summa verksamhetens intäkter")],
    ),
    (
        "9",
        "kommun-a",
        add("rr", "fkost", "nu", "17"),
        [("varning", "C47", "17"), ("varning", "C03", "22 070")],
    ),
]


@pytest.mark.parametrize(
    ("case", "change", "expected"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS]
)
def test_a_change_is_told(
    case: str, change: Callable[[Typed], None], expected: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    problems = told(checked(copied(case, tmp_path), change=change).problems)
    for severity, code, words in expected:
        assert [(s, c) for s, c, said in problems if words in said].count((severity, code)) == 1, problems
    codes = {code for _, code, _ in expected}
    assert [problem for problem in problems if problem[0] != "upplysning" and problem[1] not in codes] == []


UNEXPLAINED = ("fel", "C04")
"""Kommun B's group: opening equity and the result are not the closing equity, until what is booked directly is told."""
PRINTED = [
    ("10", add("br", "st", "kommun", "4261,7"), [("fel", "C02"), UNEXPLAINED]),
    ("11", add("br", "sot", "kommun", "539,8"), [UNEXPLAINED]),
]


@pytest.mark.parametrize(
    ("change", "expected"), [fault[1:] for fault in PRINTED], ids=[fault[0] for fault in PRINTED]
)
def test_a_change_in_what_is_typed_as_printed_is_told(
    change: Callable[[Typed], None], expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    found = told(checked(copied("kommun-b", tmp_path, in_millions), "underlag-tryckt", change).problems)
    assert [(severity, code) for severity, code, _ in found if severity == "fel"] == expected, found


@pytest.mark.parametrize("case", ["kommun-a", "kommun-b", "kommun-c", "kommun-d"])
def test_nothing_is_wrong_as_they_stand(case: str, tmp_path: Path) -> None:
    found = told(checked(copied(case, tmp_path, decisions=case == "kommun-d")).problems)
    found = [problem for problem in found if not (case == "kommun-d" and problem[1] == "C60")]  # its texts
    only_some = [("fel", "C16")] * 2  # kommun C hands in some of its nämnder only
    expected = {"kommun-b": [UNEXPLAINED], "kommun-c": only_some}.get(case, [])
    assert [problem[:2] for problem in found if problem[0] == "fel"] == expected


def test_nothing_is_wrong_when_what_is_printed_is_typed(tmp_path: Path) -> None:
    found = told(checked(copied("kommun-b", tmp_path, in_millions), "underlag-tryckt").problems)
    assert [problem[:2] for problem in found if problem[0] != "upplysning"] == [UNEXPLAINED]


def test_a_row_that_the_structure_does_not_have_is_told_with_its_amount(tmp_path: Path) -> None:
    folder = copied("kommun-a", tmp_path)
    deliver(folder, typed(folder))
    path = folder / "2023-bokslut" / "ekonomi" / "bokslut.xlsx"
    book = openpyxl.load_workbook(path)
    sheet = book["Resultaträkning"]
    sheet["B40"], sheet["D40"] = "Jämförelsestörande poster", 31500
    sheet["B8"] = "Nettokostnader"
    book.save(path)
    (target,), _ = targets(folder)
    found = [
        (p.severity.value, p.code, p.origin.place, plain(p.message))
        for p in check(target).problems
        if p.origin
    ]
    (row,) = [told for told in found if told[1] == "CELL14"]
    assert row[0] == "fel"
    assert row[2] == "Resultaträkning!B40"
    assert "Jämförelsestörande poster" in row[3]
    assert "31500" in row[3]
    (label,) = [told for told in found if told[1] == "FIL6" and "Nettokostnader" in told[3]]
    assert label[0] == "upplysning"
    assert label[2] == "Resultaträkning!B8"
    assert "VERKSAMHETENS NETTOKOSTNADER" in label[3]


UNITS = [
    ("15", add("drift", "sd1", "netto", "-980"), [("fel", "CELL10", "sd1")]),
    ("16", add("drift", "sd1", "netto", "-987"), []),
    ("17", add("bolag", "ene", "sol", "53"), [("fel", "SUM", "ene")]),
    ("18", add("bolag", "bop", "sol", "26"), []),
    ("19", add("bolag", "summa", "oms", "8079"), [("varning", "SUM", "stab")]),
    ("20", add("bolag", "summa", "oms", "8070"), [("fel", "SUM", "stab")]),
]


@pytest.mark.parametrize(
    ("change", "expected"), [fault[1:] for fault in UNITS], ids=[fault[0] for fault in UNITS]
)
def test_a_change_in_a_table_of_units_is_told_to_the_one_who_can_mend_it(
    change: Callable[[Typed], None], expected: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    problems = checked(copied("kommun-c", tmp_path), change=change).problems
    sums = {"SUM", "C17", "CELL10"}
    found = [
        (problem.severity.value, problem.code, problem.unit) for problem in problems if problem.code in sums
    ]
    assert found == expected


WHOLE_MILLIONS = [
    ("15", add("drift", "sd1", "netto", "-980"), [("fel", "CELL10", "Drift!E5", "1,5 mnkr")]),
    ("16", add("drift", "sd1", "netto", "-987"), []),
    ("17", add("bolag", "ene", "sol", "53"), [("fel", "SUM", "'Bolagens ekonomiska utfall'!H5", "50,72 %")]),
    ("18", add("bolag", "bop", "sol", "26"), []),
    ("19", add("bolag", "summa", "oms", "8079"), [("varning", "SUM", "'Bolagens ekonomiska utfall'!C6", "4,5 mnkr")]),
    ("20", add("bolag", "summa", "oms", "8070"), [("fel", "SUM", "'Bolagens ekonomiska utfall'!C6", "4,5 mnkr")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "expected"),
    [fault[1:] for fault in WHOLE_MILLIONS],
    ids=[fault[0] for fault in WHOLE_MILLIONS],
)
def test_a_change_in_whole_millions_is_told_once_at_its_cell(
    change: Callable[[Typed], None], expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    problems = checked(copied("kommun-c", tmp_path), change=change).problems
    found = [problem for problem in problems if problem.code in {"CELL10", "SUM", "C17"}]
    assert [
        (problem.severity.value, problem.code, problem.origin.place if problem.origin else "")
        for problem in found
    ] == [wanted[:3] for wanted in expected]
    assert all(wanted[3] in plain(problem.message) for problem, wanted in zip(found, expected, strict=True))


def meaning(table_row: str, means: str) -> Callable[[Path], None]:
    """Let a row mean something."""

    def change(folder: Path) -> None:
        path = folder / "struktur" / "rader.csv"
        lines = path.read_text(encoding="utf-8").splitlines()
        changed = [
            ";".join((*cells[:5], means, *cells[6:]))
            if (cells := line.split(";"))[:2] == table_row.split(";")
            else line
            for line in lines
        ]
        path.write_text("\n".join(changed) + "\n", encoding="utf-8")

    return change


@pytest.mark.parametrize(("change", "said"), [(lambda _: None, 1), (meaning("not_intakter;a6", "N3.7"), 0)])
def test_a_control_that_needs_a_row_that_nobody_means_says_so_once(
    change: Callable[[Path], None], said: int, tmp_path: Path
) -> None:
    problems = checked(copied("kommun-a", tmp_path, change)).problems
    told = [problem for problem in problems if problem.code == "C26" and "N3.7" in problem.message]
    assert len(told) == said
    assert all(problem.severity.value == "upplysning" for problem in told)


def test_a_computed_column_is_printed_and_never_typed(tmp_path: Path) -> None:
    def with_deviation(folder: Path) -> None:
        path = folder / "struktur" / "kolumner.csv"
        words = path.read_text(encoding="utf-8")
        budget = "rr;budget;Budget {år};budget;;;;;;;;\n"
        path.write_text(
            words.replace(budget, f"{budget}rr;avv;Avvikelse;;kommun-budget;;;;;;;\n"), encoding="utf-8"
        )

    table = printed(checked(copied("kommun-b", tmp_path, with_deviation)), "rr")
    place = table[0].index("Avvikelse")
    assert table[0][place - 1] == "Budget 2022"
    assert table[-1][place] == "128,7"  # 146 566 − 17 890 tkr
