"""The forms of a municipality's own tables: what is computed shows itself, follows what is typed, and may be typed over."""

from __future__ import annotations

import io
import re
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.build import targets
from pipeline.cli import main
from pipeline.forms.excel import Value, write_workbook
from pipeline.schemas import asked, excel_form
from tests.structure_cases import checked, copied
from tests.structure_changes import cell, line


def form(folder: Path, values: dict[str, dict[str, dict[str, Value]]], *, stored: bool) -> openpyxl.Workbook:
    (target,), _ = targets(folder)
    municipality, occasion = target.municipality, target.occasion
    (unit,) = municipality.of_kind("central")
    found = excel_form(f"central-{occasion.kind}")
    assert found is not None
    data = write_workbook(
        asked(found, municipality, occasion, unit.id),
        unit,
        municipality,
        occasion,
        values,
    )
    return openpyxl.load_workbook(io.BytesIO(data), data_only=stored)


def cells(page: Worksheet, row: str) -> list[object]:
    (found,) = [each for each in page.iter_rows(min_row=5) if each[0].value == row]
    return [each.value for each in found[2:]]


TYPED: dict[str, dict[str, Value]] = {
    "int": {"nu": Decimal(100)}, "kost": {"nu": Decimal(-300)}, "avs": {"nu": "–"}, "skatt": {"nu": Decimal(260)}, "gen": {"nu": Decimal(0)},
}  # fmt: skip


def test_a_computed_row_is_a_live_formula_of_its_own_column(tmp_path: Path) -> None:
    page = form(copied("kommun-a", tmp_path), {}, stored=False)["Resultaträkning"]
    rows = {each[0].value: each[0].row for each in page.iter_rows(min_row=5)}
    int_, kost, avs = (f"D{rows[key]}" for key in ("int", "kost", "avs"))
    assert cells(page, "netto")[1] == (
        f'=IF(COUNTBLANK({int_})+COUNTBLANK({kost})+COUNTBLANK({avs})>0,"",IF(COUNT({int_},{kost},{avs})=0,"–",'
        f"N({int_})+N({kost})+N({avs})))"
    )
    assert all(str(value).startswith("=IF(") for value in cells(page, "res")[:4])


def test_a_computed_row_holds_what_excel_would_have_stored(tmp_path: Path) -> None:
    page = form(copied("kommun-a", tmp_path), {"rr": TYPED}, stored=True)["Resultaträkning"]
    assert cells(page, "netto")[1] == -200  # a dash counts as nothing
    assert cells(page, "vres")[1] == 60
    assert cells(page, "efp")[1] in (None, "")  # fint is not filled in
    assert cells(page, "netto")[0] in (None, "")


def test_a_typed_total_stands_over_its_formula_and_is_used_above(tmp_path: Path) -> None:
    typed: dict[str, dict[str, Value]] = {**TYPED, "netto": {"nu": Decimal(-201)}}
    page = form(copied("kommun-a", tmp_path), {"rr": typed}, stored=True)["Resultaträkning"]
    assert cells(page, "netto")[1] == -201
    assert cells(page, "vres")[1] == 59


def test_a_total_may_be_typed_over_and_a_row_of_the_law_may_not(tmp_path: Path) -> None:
    book = form(copied("kommun-a", tmp_path), {}, stored=False)
    page = book["Resultaträkning"]
    (netto,) = [each for each in page.iter_rows(min_row=5) if each[0].value == "netto"]
    assert not netto[3].protection.locked
    assert netto[1].protection.locked


def test_a_quotient_is_shown_in_per_cent_and_a_column_along_its_row(tmp_path: Path) -> None:
    changes = (
        line("tabeller", "x;Egna;personal;;;;trycks inte;tkr;;;;"),
        line("rader", "x;a;A;rad;;;;;;;;;;;\nx;b;B;rad;;;;;;;;;;;\nx;q;Q;summa;;;a/b;;%;;;;;;"),
        line("kolumner", "x;nu;Nu;kommun;;;;;;;;\nx;fg;Då;;;;;;;;;\nx;d;Skillnad;;nu-fg;;;;;;;"),
    )
    folder = copied("kommun-a", tmp_path)
    for change in changes:
        change(folder)
    values: dict[str, dict[str, Value]] = {
        "a": {"nu": Decimal(1), "fg": Decimal(3)}, "b": {"nu": Decimal(8), "fg": Decimal(0)},
    }  # fmt: skip
    page = form(folder, {"x": values}, stored=True)["Egna"]
    assert cells(page, "a")[:3] == [1, 3, -2]
    assert cells(page, "q")[:2] == [12.5, "–"]


def test_what_another_table_holds_is_reckoned_when_it_is_read(tmp_path: Path) -> None:
    page = form(copied("kommun-b", tmp_path), {}, stored=False)["Balansräkning"]
    assert cells(page, "ares")[:4] == [None] * 4  # rr.res
    assert all(str(value).startswith("=IF(") for value in cells(page, "sek")[:4])


@pytest.mark.parametrize("case", ["kommun-a", "kommun-b"])
def test_the_sheet_is_not_begun_by_its_formulas(case: str, tmp_path: Path) -> None:
    start = form(copied(case, tmp_path), {}, stored=True)["Start"]
    rows = [[value for value in row if value] for row in start.iter_rows(values_only=True)]
    said = {row[0]: row[1] for row in rows if row and row[0] in {"Resultaträkning", "Balansräkning", "Noter"}}
    assert said == dict.fromkeys(("Resultaträkning", "Balansräkning", "Noter"), "Ej påbörjad")


def test_no_forms_are_written_while_the_structure_is_at_fault(tmp_path: Path) -> None:
    folder = copied("kommun-a", tmp_path)
    for change in (
        cell("rader", "rr;int", "Räkna", "br.kassa"),
        cell("rader", "br;kassa", "Räkna", "rr.int"),
    ):
        change(folder)
    out = tmp_path / "ut"
    done = CliRunner().invoke(main, ["forms", str(folder / "2023-bokslut"), "-o", str(out)])
    assert done.exit_code == 1
    assert "ur sig själv" in done.output
    assert not out.exists()


def test_no_formula_counts_computed_cells_as_filled_in(tmp_path: Path) -> None:
    book = form(copied("kommun-a", tmp_path), {}, stored=False)
    page = book["Resultaträkning"]
    (netto,) = [each[0].row for each in page.iter_rows(min_row=5) if each[0].value == "netto"]
    texts = [
        str(getattr(one.value, "text", one.value)) for row in book["_formular"].iter_rows() for one in row
    ]
    areas = [
        (int(area[1]), int(area[2]))
        for words in texts
        for area in re.finditer(r"ISERROR\('Resultaträkning'!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)\),1", words)
    ]
    assert areas
    assert not [area for area in areas if area[0] <= netto <= area[1]]


def test_a_computed_row_within_a_range_is_not_summed(tmp_path: Path) -> None:
    """The hidden rows that it is reckoned from are: summa(a..b) is of the rows that are typed."""
    folder = copied("kommun-a", tmp_path)
    line("tabeller", "x;Egna;personal;;;;trycks inte;tkr;;;;")(folder)
    rows = ("a;A;rad;;;", "b;B;rad;;;", "n;Netto;rad;;;a+b", "s;Summa;total;;;summa(a..n)")
    line("rader", "\n".join(f"x;{row};;;;;;;;" for row in rows))(folder)
    line("kolumner", "x;nu;Nu;kommun;;;;;;;;")(folder)
    amounts: dict[str, dict[str, Value]] = {"a": {"nu": Decimal(10)}, "b": {"nu": Decimal(-3)}}
    assert cells(form(folder, {"x": amounts}, stored=True)["Egna"], "s")[0] == 7
    found = checked(folder, change=lambda typed: typed.update({"x": {"a": {"nu": "10"}, "b": {"nu": "-3"}}}))
    assert found.accounts.figures["egen/x/s/nu"].value == 7
