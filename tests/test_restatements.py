"""The sheet Omräknat: read, judged at its cells, put in the place of what was published with the sums above it, printed with mark and reason."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pipeline.build import Checked
from pipeline.model import Problem, Severity
from pipeline.reports.base import Source
from pipeline.reports.comparison import statement
from pipeline.schemas.restatements import OMRAKNAT
from pipeline.schemas.statements import RR
from tests import mini
from tests.examples import built
from tests.test_audit_words import tables

WHY = "Rättelse av periodisering"
BEFORE = "2024-bokslut"


def line(table: str, row: str, column: str | None, now: str, why: str = WHY) -> dict[str, Any]:
    return {"tabell": table, "rad": row, "kolumn": column, "omraknat": Decimal(now), "skal": why}


def town(*lines: dict[str, Any]) -> mini.Town:
    one = mini.town()
    one.values["ek"]["omraknat"] = list(lines)
    return one


def told(found: Checked, *codes: str) -> list[Problem]:
    return [
        one for one in found.problems if one.code in codes and one.origin and "Omräknat!" in one.origin.place
    ]


def test_a_restated_value_takes_the_place_of_the_published_one(tmp_path: Path) -> None:
    found = mini.check(town(line("rr", "R1", "kommun", "2850")), tmp_path)
    now = found.dataset.published[BEFORE]["rr/R1/kommun"]
    assert (now.figure.value, now.figure.restated, now.figure.unit) == (Decimal(2850), (WHY,), "tkr")
    assert now.printed is not None
    assert now.printed.value == Decimal(2900)
    assert now.figure.args == (now.printed,)
    assert found.accounts.get("rr/R1/kommun/fg").value == Decimal(2850)


def test_the_sums_above_it_follow_by_the_difference_and_others_do_not(tmp_path: Path) -> None:
    found = mini.check(
        town(line("rr", "R1", "kommun", "2850"), line("rr", "R2", "kommun", "-29400")), tmp_path
    )
    values = found.dataset.published[BEFORE]
    # published: R4 = 2 900 − 29 500 − 3 900 = −30 500, R12 = 1 500; −50 and +100 are +50
    assert values["rr/R4/kommun"].figure.value == Decimal(-30450)
    assert values["rr/R12/kommun"].figure.value == Decimal(1550)
    assert values["rr/R12/kommun"].figure.restated == (WHY,)
    assert values["rr/R5/kommun"].figure.restated == ()
    assert values["rr/R12/koncern"].figure.restated == ()
    assert values["rr/R4/kommun"].printed is not None
    assert values["rr/R4/kommun"].printed.value == Decimal(-30500)


def test_a_sum_that_is_restated_itself_is_what_it_says(tmp_path: Path) -> None:
    found = mini.check(
        town(line("rr", "R1", "kommun", "2850"), line("rr", "R4", "kommun", "-30555")), tmp_path
    )
    values = found.dataset.published[BEFORE]
    assert values["rr/R4/kommun"].figure.value == Decimal(-30555)
    assert values["rr/R7/kommun"].figure.value == values["rr/R7/kommun"].printed.value - 55  # type: ignore[union-attr, operator]


def test_drift_and_what_has_no_column_are_restated_too(tmp_path: Path) -> None:
    one = town(line("drift", "kn/KN10", "netto", "-13000"), line("balanskrav", "B2", None, "-5"))
    was = {key: value for key, (value, _) in one.published.items()}
    values = mini.check(one, tmp_path).dataset.published[BEFORE]
    assert values["drift/kn/KN10/netto"].figure.value == Decimal(-13000)
    assert values["balanskrav/B2"].figure.value == Decimal(-5)
    assert values["balanskrav/B7"].figure.value == was["balanskrav/B7"] - 5 - was["balanskrav/B2"]


@pytest.mark.parametrize("column", ["kommun[-1]", "kommun 2024", "kommun 2024-bokslut", " kommun "])
def test_the_year_may_be_written_in_the_column(column: str, tmp_path: Path) -> None:
    found = mini.check(town(line("rr", "R1", column, "2850")), tmp_path)
    assert found.dataset.published[BEFORE]["rr/R1/kommun"].figure.value == Decimal(2850)
    assert told(found, "CELL6") == []


@pytest.mark.parametrize(
    ("table", "row", "column", "cell", "said"),
    [
        ("rrr", "R1", "kommun", "A5", "Tabellen ”rrr” har inga publicerade värden."),
        ("rr", "R13", "kommun", "B5", "Raden ”R13” i rr har inget publicerat värde."),
        ("rr", "R1", "kommunen", "C5", "Kolumnen ”kommunen” på raden R1 har inget publicerat värde."),
        ("rr", "R1", "kommun[-7]", "C5", "Inget har publicerats för ”kommun[-7]”."),
        ("balanskrav", "B2", "kommun", "C5", "Kolumnen ”kommun” på raden B2 har inget publicerat värde."),
    ],
)
def test_what_is_not_published_is_told_at_its_cell_with_the_nearest(
    table: str, row: str, column: str, cell: str, said: str, tmp_path: Path
) -> None:
    found = mini.check(town(line(table, row, column, "1")), tmp_path)
    (wrong,) = told(found, "CELL6")
    assert (wrong.severity, wrong.message) == (Severity.ERROR, said)
    assert wrong.origin is not None
    assert wrong.origin.place == f"Omräknat!{cell}"
    if cell in {"A5", "B5"} or column == "kommunen":
        assert wrong.hint.startswith("Menas ")
    assert all(not item.figure.restated for item in found.dataset.published[BEFORE].values())


def test_a_value_is_restated_once(tmp_path: Path) -> None:
    found = mini.check(town(line("rr", "R1", "kommun", "1"), line("rr", "R1", "kommun[-1]", "2")), tmp_path)
    assert [one.origin.place for one in told(found, "CELL9") if one.origin] == ["Omräknat!B6"]
    assert found.dataset.published[BEFORE]["rr/R1/kommun"].figure.value == Decimal(1)


def test_a_restatement_needs_its_reason(tmp_path: Path) -> None:
    found = mini.check(town(line("rr", "R1", "kommun", "2850", "")), tmp_path)
    assert [one.origin.place for one in told(found, "CELL1") if one.origin] == ["Omräknat!F5"]
    assert found.dataset.published[BEFORE]["rr/R1/kommun"].figure.value == Decimal(2900)


def test_c05_is_an_upplysning_that_says_both(tmp_path: Path) -> None:
    one = town(line("rr", "R1", "kommun", "2850"))
    found = mini.check(one, tmp_path)
    (said,) = [one for one in found.problems if one.code == "C05"]
    assert said.severity is Severity.INFO
    assert said.message.replace("\N{NO-BREAK SPACE}", " ") == (
        f"”rr/R1/kommun” för {BEFORE} är omräknat från 2 900 tkr till 2 850 tkr: {WHY}."
    )
    assert said.origin is not None
    assert said.origin.place == "Omräknat!E5"


@pytest.mark.parametrize(("typed", "wrong"), [("2900", 0), ("2850", 0), ("2700", 1)])
def test_a_typed_comparative_may_be_as_published_or_as_restated(
    typed: str, wrong: int, tmp_path: Path
) -> None:
    one = town(line("rr", "R1", "kommun", "2850"))
    one.values["ek"]["rr"]["R1"]["utfall_fg"] = Decimal(typed)
    found = mini.check(one, tmp_path)
    assert (
        len([one for one in found.problems if one.code == "C05" and one.severity is Severity.ERROR]) == wrong
    )


def test_the_report_prints_the_mark_and_the_reason(tmp_path: Path) -> None:
    found = mini.check(town(line("rr", "R1", "kommun", "2850")), tmp_path)
    (view,) = built("arsredovisning", found, draft=True)
    income = tables(view)["rr"]
    labels = [str(row.cells[0]) for row in income.rows]
    assert "Verksamhetens intäkter (Kommunen 2024: omräknat)" in labels
    assert "Årets resultat (Kommunen 2024: omräknat)" in labels
    assert "Skatteintäkter" in labels
    assert f"Omräknat: {WHY}." in income.notes
    plain = statement(Source.of(found), "rr", "Resultaträkning", RR, (("x", "rr/{row}/kommun/utfall"),))
    assert not any("omräknat" in str(row.cells[0]) for row in plain.rows)


def test_the_form_fills_in_what_was_published(tmp_path: Path) -> None:
    one = town(line("rr", "R1", "kommun", "2850"), line("balanskrav", "B2", None, "-5"))
    mini.write(one, tmp_path)
    path = tmp_path / mini.NAME / mini.OCCASION / "ek" / "bokslut.xlsx"
    values = openpyxl.load_workbook(path, data_only=True)["Omräknat"]
    assert values["D5"].value == 2900
    assert values["D6"].value == int(one.published["balanskrav/B2"][0])
    page = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))["Omräknat"]
    assert str(page["D7"].value).startswith("=IF(A7=")
    assert page["D7"].protection.locked
    assert not page["E7"].protection.locked


def test_a_wrong_value_typed_as_published_is_told(tmp_path: Path) -> None:
    one = town(line("rr", "R1", "kommun", "2850"))
    municipality, occasion = mini.write(one, tmp_path)
    path = tmp_path / mini.NAME / mini.OCCASION / "ek" / "bokslut.xlsx"
    book = openpyxl.load_workbook(path)
    book["Omräknat"]["D5"].value = 2800
    book.save(path)
    from pipeline.build import Target, check  # noqa: PLC0415 - only here

    found = check(Target(municipality, occasion))
    assert [(one.severity, one.origin.place) for one in told(found, "CELL10") if one.origin] == [
        (Severity.WARNING, "Omräknat!D5")
    ]


def test_forms_that_were_sent_out_without_the_sheet_are_whole() -> None:
    assert OMRAKNAT.added
    assert not OMRAKNAT.required
