"""A total that somebody types over its formula: printed and reckoned with when rounding explains it, told when not."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pipeline import build, reports
from pipeline.interval import interval
from pipeline.model import Figure, Op, Origin, Problem, Severity
from pipeline.read.cells import Cell, Kind
from pipeline.read.totals import computed_cell
from pipeline.reports.base import Source
from pipeline.reports.rounding import SENTENCE
from pipeline.words import cell_text, plain
from tests import mini

AT = Origin("2025-bokslut/ek/bokslut.xlsx", "Resultaträkning!C8")
TERMS = [Figure.cell(Decimal(10), Origin(AT.file, f"Resultaträkning!C{row}")) for row in range(10, 18)]
EIGHT = Figure.total(TERMS)  # 80; the terms and a typed total allow 4,5
E, W = Severity.ERROR, Severity.WARNING


def number(value: str, *, formula: bool = False, percent: bool = False) -> Cell:
    return Cell(8, 3, Kind.NUMBER, value, Decimal(value), formula, percent)


def read(
    cell: Cell | None, figure: Figure = EIGHT, scale: Decimal = Decimal(1), half: Decimal | None = None
) -> tuple[Figure, list[Problem]]:
    return computed_cell(cell, figure, AT, "Summan", "ek", scale, half)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("80", []),
        ("81", []),
        ("82", []),  # two units are silent
        ("78", []),
        ("83", [("CELL10", W)]),
        ("77", [("CELL10", W)]),
        ("84", [("CELL10", W)]),
        ("85", [("CELL10", E)]),
        ("75", [("CELL10", E)]),
    ],
)
def test_a_typed_total_is_printed_within_what_its_terms_allow(
    value: str, told: list[tuple[str, Severity]]
) -> None:
    figure, problems = read(number(value))
    assert [(one.code, one.severity) for one in problems] == told
    if told == [("CELL10", E)]:
        assert figure is EIGHT
    else:
        assert (figure.op, figure.value, figure.origin, figure.args) == (
            Op.TYPED,
            Decimal(value),
            AT,
            (EIGHT,),
        )


@pytest.mark.parametrize(
    ("value", "told"), [("80", []), ("82", []), ("83", [W]), ("84", [W]), ("85", [E]), ("800", [E])]
)
def test_what_a_formula_has_stored_is_compared_and_never_printed(value: str, told: list[Severity]) -> None:
    figure, problems = read(number(value, formula=True))
    assert [one.severity for one in problems] == told
    assert figure is EIGHT


def test_a_problem_says_both_numbers_the_difference_what_is_allowed_and_what_is_printed() -> None:
    (loose,) = read(number("83"))[1]
    assert loose.message == (
        "”Summan” är 83 i cellen, men blir 80 av det den räknas ur. Skillnaden är 3 tkr; tillåten avvikelse är 4,5 tkr. "
        "Det inskrivna trycks."
    )
    assert (loose.origin, loose.unit) == (AT, "ek")
    (stale,) = read(number("83", formula=True))[1]
    assert stale.message.endswith("Det som räknas fram trycks.")
    (wrong,) = read(number("90"))[1]
    assert wrong.message.endswith("Skillnaden är 10 tkr; tillåten avvikelse är 4,5 tkr.")


@pytest.mark.parametrize(
    ("value", "told", "printed"),
    [
        ("8", [], "8000"),
        ("8.2", [], "8200"),
        ("8.3", [("CELL10", W)], "8300"),
        ("8.4", [("CELL10", W)], "8400"),
        ("8.5", [("CELL10", E)], "8000"),
    ],
)
def test_a_total_typed_in_millions_is_judged_and_told_in_millions(
    value: str, told: list[tuple[str, Severity]], printed: str
) -> None:
    terms = [
        Figure.cell(Decimal(1000), Origin(AT.file, f"Resultaträkning!C{row}"), half=Decimal(50))
        for row in range(10, 18)
    ]
    figure, problems = read(number(value), Figure.total(terms), Decimal(1000), Decimal(50))
    assert [(one.code, one.severity) for one in problems] == told
    assert (figure.value, figure.unit) == (Decimal(printed), "tkr")
    for one in problems:
        assert f"är {value.replace('.', ',')} i cellen, men blir 8 av" in one.message
        assert "tillåten avvikelse är 0,45 mnkr." in one.message


def test_the_cell_that_explains_a_wrong_total_stands_beside_it() -> None:
    turned = Figure.cell(Decimal(-500), Origin(AT.file, "Resultaträkning!C20"))
    (wrong,) = read(number("580"), Figure.total((*TERMS, turned)))[1]
    assert wrong.also == (turned.origin,)


@pytest.mark.parametrize(
    ("cell", "value", "codes"),
    [
        (None, "80", []),
        (Cell(8, 3, Kind.TEXT, "81"), "81", ["CELL5"]),
        (Cell(8, 3, Kind.TEXT, "81 tkr"), "81", ["CELL5"]),
        (Cell(8, 3, Kind.TEXT, "vet ej"), "80", ["CELL3"]),
        (Cell(8, 3, Kind.TEXT, "–"), "80", ["CELL3"]),
        (Cell(8, 3, Kind.FLAG, "Ja", Decimal(1)), "80", ["CELL3"]),
        (Cell(8, 3, Kind.ERROR, "#REF!", None, formula=True), "80", ["CELL3"]),
        (Cell(8, 3, Kind.TEXT, "", None, formula=True), "80", []),  # never reckoned
    ],
)
def test_what_is_no_number_is_told(cell: Cell | None, value: str, codes: list[str]) -> None:
    figure, problems = read(cell)
    assert (figure.value, [one.code for one in problems]) == (Decimal(value), codes)


def test_a_cell_in_per_cent_format_is_read_as_it_shows() -> None:
    share = TERMS[0].percent_of(EIGHT)  # 12,5 %
    figure, problems = read(number("0.125", percent=True), share)
    assert (figure.value, figure.op, problems) == (Decimal("12.5"), Op.TYPED, [])


def test_terms_that_do_not_apply_are_nothing_and_missing_ones_leave_the_total_missing() -> None:
    idle = Figure.total((Figure.not_applicable(), Figure.not_applicable()))
    assert read(Cell(8, 3, Kind.TEXT, "–"), idle) == (idle, [])
    assert read(number("0"), idle)[1] == []
    assert [one.code for one in read(number("500"), idle)[1]] == ["CELL10"]
    missing = Figure.total((TERMS[0], Figure.missing()))
    assert read(number("500"), missing) == (missing, [])


# -- in a form ----------------------------------------------------------------------------------------
def with_typed(folder: Path, **cells: Any) -> build.Checked:
    """Return the tiny municipality with some cells of its income statement typed over."""
    municipality, _ = mini.write(mini.town(), folder)
    path = municipality.folder / mini.OCCASION / "ek" / "bokslut.xlsx"
    book = openpyxl.load_workbook(path)
    for row in book["Resultaträkning"].iter_rows():
        if str(row[0].value) in cells:
            row[2].value = cells[str(row[0].value)]
    target = io.BytesIO()
    book.save(target)
    town = mini.town()
    town.raw[f"{mini.OCCASION}/ek/bokslut.xlsx"] = target.getvalue()
    town.removed.add(("ek", "bokslut.xlsx"))
    return mini.check(town, folder)


def income_statement(folder: Path, **cells: object) -> tuple[dict[str, Figure], list[tuple[str, str]]]:
    """Return the rows of the income statement with some cells typed over, and what is told there."""
    checked = with_typed(folder, **cells)
    rows = {row.key: row.figure("utfall") for row in checked.dataset.of("rr")}
    told = [
        (one.code, one.severity.value)
        for one in checked.problems
        if one.origin and one.origin.place.startswith("Resultaträkning!C")
    ]
    return rows, told


def test_a_typed_total_is_a_term_of_the_sums_that_follow(tmp_path: Path) -> None:
    rows, told = income_statement(tmp_path, R4=-31001)  # 3 000 − 30 000 − 4 000 = −31 000
    assert told == []
    assert (rows["R4"].op, rows["R4"].rounding) == (Op.TYPED, Decimal(-1))
    assert rows["R7"].value == 1999  # −31 001 + 24 000 + 9 000
    assert rows["R12"].value == 2199
    around = interval(rows["R7"])
    assert around is not None
    assert around.high - around.low == 3  # three amounts: the terms of the typed total count no more


def test_a_wrong_total_is_told_once_and_is_no_term(tmp_path: Path) -> None:
    rows, told = income_statement(tmp_path, R4=-31100)
    assert told == [("CELL10", "fel")]
    assert [rows[key].value for key in ("R4", "R7", "R12")] == [-31000, 2000, 2200]


def test_a_typed_total_is_printed_in_every_table_that_has_it(tmp_path: Path) -> None:
    checked = with_typed(tmp_path, R4=-31001)
    figures = checked.accounts.figures
    for key in ("rr/R4/kommun/utfall", "konc/R4/kommun"):
        assert (figures[key].op, figures[key].value) == (Op.TYPED, Decimal(-31001))
    assert figures["rr/R12/kommun/utfall"].value == figures["konc/R12/kommun"].value == 2199
    report = reports.report("arsredovisning")
    assert report is not None
    view = report.build(Source.of(checked), True)[0]
    table = next(one for one in view.tables() if one.id == "rr")
    row = next(place for place, one in enumerate(table.rows) if one.key == "R4")
    column = next(n for n, one in enumerate(table.columns) if one.title == "Kommunen 2025")
    assert cell_text(table, row, column).replace("\N{NO-BREAK SPACE}", " ") == "−31 001"
    assert [plain(note) for note in table.notes].count(SENTENCE) == 1
