"""A total that somebody types over its formula: printed and reckoned with when rounding explains it, told when not."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from pipeline.interval import interval
from pipeline.model import Figure, Op, Origin, Problem, Severity
from pipeline.read.totals import computed_cell
from pipeline.read.xlsx import Cell, Kind
from tests import mini

AT = Origin("2025-bokslut/ek/bokslut.xlsx", "Resultaträkning!C8")
TERMS = [Figure.cell(Decimal(10), Origin(AT.file, f"Resultaträkning!C{row}")) for row in range(10, 18)]
EIGHT = Figure.total(TERMS)  # 80; the terms and a typed total allow 4,5
E, W = Severity.ERROR, Severity.WARNING


def number(value: str, *, formula: bool = False, percent: bool = False) -> Cell:
    return Cell(8, 3, Kind.NUMBER, value, Decimal(value), formula, percent)


def read(cell: Cell | None, figure: Figure = EIGHT) -> tuple[Figure, list[Problem]]:
    return computed_cell(cell, figure, AT, "Summan", "ek")


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
def income_statement(folder: Path, **cells: object) -> tuple[dict[str, Figure], list[tuple[str, str]]]:
    """Return the rows of the tiny municipality's income statement with some cells typed over, and what is told there."""
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
    checked = mini.check(town, folder)
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
    assert (rows["R4"].op, rows["R4"].rounding) == (Op.TYPED, -1)
    assert rows["R7"].value == 1999  # −31 001 + 24 000 + 9 000
    assert rows["R12"].value == 2199
    around = interval(rows["R7"])
    assert around is not None
    assert around.high - around.low == 3  # three amounts: the terms of the typed total count no more


def test_a_wrong_total_is_told_once_and_is_no_term(tmp_path: Path) -> None:
    rows, told = income_statement(tmp_path, R4=-31100)
    assert told == [("CELL10", "fel")]
    assert [rows[key].value for key in ("R4", "R7", "R12")] == [-31000, 2000, 2200]
