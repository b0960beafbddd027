"""Whatever stands in a cell of the structure: it is told, nothing breaks, and no number is printed as what it is not."""

from __future__ import annotations

import csv
import io
import re
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.build import astray, check, targets
from pipeline.checked import Checked
from pipeline.forms.excel import write_workbook
from pipeline.reports import report
from pipeline.reports.base import Source
from pipeline.schemas import asked, excel_form
from pipeline.view import View
from tests.structure_cases import copied, deliver, printed, typed
from tests.structure_changes import Change, cell, line, told

KINDS = ("kommun-a", "kommun-b", "kommun-c")
ODD = (
    "", "x" * 400, "å–é\"'", "=1+1", "{år}", "{år-", "..", "a..b", "-", "–", "0", "1", "9999", "#REF!", "<b>", "NaN", "A.B", "a b", "𝔸",
    "\u200b", "../x", "mal", "*", "%", "ja", "nej", "rr", "br", "kfa", "drift", "bolag", "personal", "noter", "d_rr", "balanskrav",
    "rad", "summa", "varav", "rubrik", "enheter", "enheter och delar", "R1", "-R1", "R12", "SUMT", "A", "N3.7", "kommun", "koncern",
    "kommun[-1]", "kommun[-3..0]", "budget", "netto", "praktik.antal", "text", "ja/nej", "datum", "val: a | b", "val:", "index", "kr",
    "mnkr", "1900", "2022", "2023", "2024", "2200", "+", "−", "±", "skrivet", "central", "namnd", "alla utom byn", "räknas fram",
    "skrivs in", "trycks inte", "summa(namnder)", "summa(grupp.finns_inte)", "rr.R4", "rr.res/br.st", "1/0", "int+kost", "summa(a1..a7)",
)  # fmt: skip
"""What cells are changed to: every kind of word, in the columns where they belong and where they do not."""


@cache
def handed_in(case: str) -> Path:
    folder = copied(case, Path(mkdtemp(prefix="struktur-")))
    deliver(folder, typed(folder))
    return folder


def shown(folder: Path) -> tuple[Checked, tuple[View, ...]]:
    """Return a municipality checked, with its reports."""
    (target,), problems = targets(folder)
    astray([target], problems)
    checked = check(target, problems)
    made = (report(key) for key in target.occasion.reports)
    return checked, tuple(view for each in made if each for view in each.build(Source.of(checked), True))


def changed(case: str, to: Path, *changes: Change) -> Checked:
    folder = to / case
    shutil.copytree(handed_in(case), folder)
    for change in changes:
        change(folder)
    return shown(folder)[0]


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_words_in_any_cells_of_a_structure_make_a_report(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(KINDS))
    with TemporaryDirectory() as place:
        folder = Path(place) / case
        shutil.copytree(handed_in(case), folder)
        for _ in range(data.draw(st.integers(1, 4))):
            path = data.draw(st.sampled_from(sorted((folder / "struktur").glob("*.csv"))))
            lines = list(
                csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""), delimiter=";")
            )
            row = data.draw(st.integers(1, len(lines) - 1))
            column = data.draw(st.integers(0, len(lines[row]) - 1))
            lines[row][column] = data.draw(st.sampled_from(ODD))
            out = io.StringIO(newline="")
            csv.writer(out, delimiter=";", lineterminator="\n").writerows(lines)
            path.write_text(out.getvalue(), encoding="utf-8")
        assert shown(folder)[1]


# -- units -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("case", "changes", "place"),
    [
        ("kommun-a", (cell("kolumner", "rr;fg", "Enhet", "text 5"),), "struktur/kolumner.csv:rad 4, kolumn Enhet"),
        ("kommun-b", (cell("rader", "rr;int", "Enhet", "index"),), "struktur/rader.csv:rad 2, kolumn Enhet"),
        ("kommun-c", (cell("kolumner", "drift;kommunbidrag", "Enhet", "kvot"),), ""),
        ("kommun-c", (cell("kolumner", "bolag;ek", "Enhet", "text 5"),), ""),
        ("kommun-c", (cell("tabeller", "bolag", "Enhet", "antal"),), "struktur/tabeller.csv:rad 7, kolumn Enhet"),
    ],
)  # fmt: skip
def test_an_amount_counted_in_something_else_is_told_once_at_its_unit(
    case: str, changes: tuple[Change, ...], place: str, tmp_path: Path
) -> None:
    found = [each for each in told(case, tmp_path / "told", *changes) if each[1] == "STR1"]
    assert [each[0] for each in found] == ["fel"]
    assert found[0][2].endswith("kolumn Enhet")
    assert place in found[0][2]
    changed(case, tmp_path, *changes)


def test_what_was_typed_in_another_unit_is_missing_and_no_amount_of_the_law(tmp_path: Path) -> None:
    checked = changed("kommun-b", tmp_path, cell("rader", "rr;int", "Enhet", "index"))
    assert not checked.accounts.figures["rr/R1/kommun/utfall"].known


def test_a_formula_of_amounts_in_a_row_of_per_cent_is_missing(tmp_path: Path) -> None:
    row = line("rader", "nyckeltal;fel;Fel;summa;;;rr.res;;%;;;;;;")
    checked = changed("kommun-b", tmp_path, row)
    figures = [
        figure for key, figure in checked.accounts.figures.items() if key.startswith("egen/nyckeltal/fel/")
    ]
    assert figures
    assert not any(figure.known for figure in figures)


# -- what is handed in ---------------------------------------------------------------------------------
@pytest.mark.parametrize("table", ["rr", "br"])
def test_a_statement_of_another_kind_of_occasion_is_told_and_the_standard_one_is_read(
    table: str, tmp_path: Path
) -> None:
    checked = changed("kommun-b", tmp_path, cell("tabeller", table, "Tillfällen", "delar"))
    found = [str(each.origin) for each in checked.problems if each.code == "STR9"]
    assert len(found) == 1
    assert "kolumn Tillfällen" in found[0]


@pytest.mark.parametrize("number", ["9" * 60, "-" + "9" * 16, "1" + "0" * 14 + "1", 1e300])
def test_a_number_too_large_to_be_an_amount_is_told_at_its_cell_and_missing(
    number: str | float, tmp_path: Path
) -> None:
    def typed_in(folder: Path) -> None:
        path = folder / "2022-bokslut" / "ekonomi" / "bokslut.xlsx"
        book = openpyxl.load_workbook(path)
        page = book["Resultaträkning"]
        (row,) = [each for each in page.iter_rows(min_row=5) if each[0].value == "int"]
        row[2].value = number
        book.save(path)

    checked = changed("kommun-b", tmp_path, typed_in)
    found = [each for each in checked.problems if each.code == "CELL2"]
    assert [each.origin.place for each in found if each.origin] == ["Resultaträkning!C5"]
    assert (
        "högst 1\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000 väntades"
        in found[0].message
    )
    assert not checked.accounts.figures["egen/rr/int/koncern"].known


@pytest.mark.parametrize("table", ["rr", "br", "va", "personal", "drift", "mal"])
def test_a_table_of_the_law_that_is_no_note_is_not_one_by_its_section(table: str, tmp_path: Path) -> None:
    def renamed(folder: Path) -> None:
        for path in (folder / "struktur").glob("*.csv"):
            text = path.read_text(encoding="utf-8-sig")
            path.write_text(re.sub(rf"(?m)^{table};", "not_x;", text), encoding="utf-8")
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("not_intakter", table), encoding="utf-8")

    checked = changed("kommun-a", tmp_path, renamed)
    found = [each for each in checked.problems if each.code == "STR1" and "ingen not" in each.message]
    assert [each.origin.place for each in found if each.origin] == ["rad 4, kolumn Avsnitt"]


ASKED = (
    line("tabeller", "praktik;Praktik;namnd_verksamhet;;namnd;;;antal;0;;;"),
    line("tabeller", "alla;Praktik per nämnd;personal;;central;;;;;;;"),
    line(
        "rader",
        "praktik;antal;Antal;;;;;;;;;;;;\npraktik;mal;Mål;;;;;;ja/nej;;;;;;\npraktik;hur;Hur;;;;;;text;;;;;;",
    ),
    line("rader", "alla;namnder;;enheter;;;;;;;;;;;\nalla;s;Summa;total;;;summa(namnder);;;;;;;;"),
    line(
        "kolumner",
        "alla;antal;Antal;praktik.antal;;;;;;;;\nalla;mal;Mål;praktik.mal;;;;;;;;\nalla;hur;Hur;praktik.hur;;;;;;;;",
    ),
)
"""A question to each nämnd and its answers in one table, which says no unit of its own."""


def test_answers_of_every_kind_are_compiled_and_a_late_unit_has_none(tmp_path: Path) -> None:
    folder = copied("kommun-c", tmp_path)
    for change in ASKED:
        change(folder)
    (target,), problems = targets(folder)
    assert not [each for each in astray([target], problems) if "praktik" in each.message]
    form = excel_form("namnd-bokslut")
    assert form is not None
    for unit, answers in (("byn", (7, True, "Bra.")), ("fan", (5, False, "Trögt."))):
        sheets = asked(form, target.municipality, target.occasion, unit)
        whose = target.municipality.unit(unit)
        assert whose is not None
        told_of = dict(zip(("antal", "mal", "hur"), answers, strict=True))
        values: dict[str, Any] = {"praktik": {key: {"svar": value} for key, value in told_of.items()}}
        place = folder / target.occasion.id / unit
        place.mkdir(parents=True)
        data = write_workbook(sheets, whose, target.municipality, target.occasion, values)
        (place / "bokslut.xlsx").write_bytes(data)
    checked = check(target)
    rows = {row[0]: row[1:] for row in printed(checked, "alla")[1:]}
    assert rows["Byggnadsnämnden"] == ["7", "Ja", "Bra."]
    assert rows["Fastighetsnämnden"] == ["5", "Nej", "Trögt."]
    assert rows["Miljönämnden"] == ["saknas", "", ""]
    total = checked.accounts.figures["egen/alla/s/antal"]
    assert rows["Summa"][0] == "12"  # of those who have answered, and printed with who has not
    assert {gap.sheet for gap in total.gaps} == {"praktik"}
    assert {"mkn", "gsn"} <= {gap.unit for gap in total.gaps}
    assert {"byn", "fan"}.isdisjoint(gap.unit for gap in total.gaps)


def test_answers_compiled_in_another_unit_than_the_question_are_told(tmp_path: Path) -> None:
    wrong = cell("kolumner", "alla;antal", "Enhet", "%")
    found = [each for each in told("kommun-c", tmp_path, *ASKED, wrong) if each[1] == "STR1"]
    assert [each[2].partition(", ")[2] for each in found] == ["kolumn Enhet"]


def test_what_is_asked_in_another_table_is_not_asked_again_where_it_is_compiled(tmp_path: Path) -> None:
    folder = copied("kommun-c", tmp_path)
    for change in (
        line("tabeller", "praktik;Praktik;namnd_verksamhet;;namnd;;;antal;0;;;"),
        line("tabeller", "alla;Praktik per nämnd;personal;;central;;;antal;0;;;"),
        line("rader", "praktik;antal;Antal;;;;;;antal;;;;;;"),
        line("rader", "alla;namnder;;enheter;;;;;;;;;;;"),
        line("kolumner", "alla;antal;Antal;praktik.antal;;;;;;;;"),
    ):
        change(folder)
    (target,), _ = targets(folder)
    form = excel_form("namnd-bokslut")
    assert form is not None
    asked_for = asked(form, target.municipality, target.occasion, "byn")
    assert [sheet.key for sheet in asked_for.sheets if sheet.key in {"praktik", "egen/alla"}] == ["praktik"]


TABLE = "{0};X;personal;;;;;;;;;"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ((line("tabeller", TABLE.format("x")),), ("varning", "rad 8")),
        ((line("tabeller", TABLE.format("x")), line("kolumner", "x;nu;Nu;kommun;;;;;;;;")), ("varning", "rad 8")),
        ((line("tabeller", TABLE.format("mal")), line("rader", "mal;a;A;;;;;;;;;;;;")), ("fel", "rad 8")),
        ((line("tabeller", TABLE.format("x")), line("rader", "x;a;A;;;;;;;;;;;;"), line("kolumner", "x;nu;Nu;;;;;;;;;nej")), ("fel", "rad 11, kolumn Visa")),
    ],
)  # fmt: skip
def test_a_table_of_which_nothing_is_asked_or_printed_is_told(
    changes: tuple[Change, ...], expected: tuple[str, str], tmp_path: Path
) -> None:
    found = [each for each in told("kommun-a", tmp_path, *changes) if each[1] == "STR1"]
    assert [(each[0], each[2].partition(":")[2]) for each in found] == [expected]
