"""The first year: nothing is published, last year's figures are typed in the forms, printed and checked; written once, they lock."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pipeline.config import Municipality
from pipeline.forms.excel import write_workbook
from pipeline.model import Origin, Published, Severity
from pipeline.reports.base import Source
from pipeline.schemas import forms_for, owner, sheet
from pipeline.schemas.base import ExcelForm, Sheet
from pipeline.tables import Structure
from tests import mini
from tests.examples import INPUTS, built, targets
from tests.test_audit_words import tables

ENDS = ("rr/", "br/", "kfa/", "not/", "balanskrav/", "reserv/", "bolag_rr/", "bolag_br/", "bolag_nyckeltal/")


def unpublished() -> mini.Town:
    """Return the sound municipality in its first year: what was published is typed in the forms instead."""
    one = mini.town()
    municipality = mini._municipality(Path("lilleby-i-minnet"), "")
    for unit in municipality.units:
        for form in forms_for("bokslut", unit.kind):
            if not isinstance(form, ExcelForm):
                continue
            for table in form.sheets:
                values: Any = one.values.get(unit.id, {}).get(table.key, {})
                whose = owner(form, table.key, unit.id, municipality, municipality.occasions[0])
                if isinstance(values, dict):
                    _type(table, whose, values, one.published)
    drift = one.values["kn"]["drift"]
    for record in drift:
        record["netto_fg"] = one.published[f"drift/kn/{record['kod']}/netto"][0]
    for record in one.values["ek"]["finans"]:
        record["netto_fg"] = one.published[f"drift/finans/{record['kod']}/netto"][0]
    for record in one.values["kn"]["investeringar"]:
        was = one.published.get(f"inv/{record['projekt_id']}/ack")
        if was:
            record["ack_fg"] = was[0]
    one.published = {}
    return one


def _type(table: Sheet, unit: str, values: dict[str, Any], published: dict[str, tuple[Decimal, str]]) -> None:
    for field in (field for field in table.fields if field.published):
        for key, record in values.items():
            was = published.get(field.published.format(unit=unit, key=key))
            if was is not None and not table.fixed(key).computed:
                record[field.key] = was[0]


def test_what_is_typed_of_last_year_is_what_the_report_compares_with(tmp_path: Path) -> None:
    sound = mini.check(mini.town(), tmp_path / "a")
    first = mini.check(unpublished(), tmp_path / "b")
    keys = [key for key in sound.accounts.figures if key.endswith("/fg") and key.startswith(ENDS)]
    known = [key for key in keys if first.accounts.get(key).known]
    for key in known:
        assert first.accounts.get(key).value == sound.accounts.get(key).value, key
    printed = {f"{key}/fg" for key in mini.town().published if f"{key}/fg" in keys}
    assert len(known) > 200
    assert {key for key in printed - set(known) if not _is_sum(key)} == set()
    drift = [key for key in sound.accounts.figures if key.startswith("drift/") and key.endswith("/netto_fg")]
    assert {key: first.accounts.get(key).value for key in drift} == {
        key: sound.accounts.get(key).value for key in drift
    }


def _is_sum(key: str) -> bool:
    """Tell whether a key is a sum's, whose terms the sound municipality has not published."""
    table, row = key.split("/")[:2]
    of = {"not": "noter", "reserv": "reserver"}.get(table, table)
    return sheet(of).fixed(row).computed


def test_the_first_year_has_no_errors_and_prints_last_year(tmp_path: Path) -> None:
    first = mini.check(unpublished(), tmp_path)
    assert [one for one in first.problems if one.severity is Severity.ERROR] == []
    (view,) = built("arsredovisning", first)
    income = tables(view)["rr"]
    row = next(row for row in income.rows if row.key == "R1")
    titles = [column.title for column in income.columns]
    assert row.cells[titles.index("Kommunen 2024")].value == Decimal(2900)  # type: ignore[union-attr]
    typed = row.cells[titles.index("Kommunen 2024")].origin  # type: ignore[union-attr]
    assert typed is not None
    assert typed.file == "2025-bokslut/ek/bokslut.xlsx"
    assert typed.place.startswith("Resultaträkning!")
    assert Source.of(first).fig("rr/R12/koncern/fg").known


def test_a_typed_comparative_that_is_wrong_breaks_the_same_ties_as_a_published_one(tmp_path: Path) -> None:
    one = unpublished()
    one.values["ek"]["br"]["D3"]["utfall_fg"] += 500  # equity last year
    found = mini.check(one, tmp_path)
    assert {one.code for one in found.problems if one.severity is Severity.ERROR} >= {"C04"}


# -- the forms ------------------------------------------------------------------------------------
def standard() -> Municipality:
    """Return Lindhult as it would be without rows and columns of its own."""
    (target,) = targets("lindhult/2025-bokslut")
    return replace(target.municipality, structure=Structure())


def heads(published: dict[str, Published], municipality: Municipality | None = None) -> dict[str, list[str]]:
    """Return the column titles of the sheets of the central form."""
    municipality = municipality or standard()
    occasion = municipality.occasion("2025-bokslut")
    assert occasion is not None
    unit = municipality.of_kind("central")[0]
    form = next(form for form in forms_for("bokslut", "central") if isinstance(form, ExcelForm))
    book = openpyxl.load_workbook(
        io.BytesIO(write_workbook(form, unit, municipality, occasion, None, published))
    )
    return {one.key: [str(cell.value) for cell in book[one.title][4] if cell.value] for one in form.sheets}


def one_value(key: str) -> dict[str, Published]:
    from pipeline.model import Figure  # noqa: PLC0415 - only here

    return {key: Published(key, Figure.cell(Decimal(7), Origin("published/2024-bokslut.csv", "rad 2")))}


@pytest.mark.parametrize(
    ("sheet", "key", "title"),
    [
        ("br", "br/A1/koncern", "Koncernen föregående år"),
        ("kfa", "kfa/K101/kommun", "Kommunen föregående år"),
        ("kfa", "kfa/K101/koncern", "Koncernen föregående år"),
        ("noter", "not/N3.1/kommun", "Kommunen föregående år"),
        ("noter", "not/N3.1/koncern", "Koncernen föregående år"),
        ("balanskrav", "balanskrav/B2", "Föregående år"),
        ("reserver", "reserv/RE1", "Föregående år"),
        ("va", "va/X1", "Föregående år"),
        ("avfall", "avfall/X1", "Föregående år"),
    ],
)
def test_a_form_asks_for_last_year_only_while_nothing_is_published(sheet: str, key: str, title: str) -> None:
    assert title in heads({})[sheet]
    assert title not in heads(one_value(key))[sheet]


def test_the_examples_are_asked_for_nothing_that_they_have_published() -> None:
    from pipeline.read.published import read_published  # noqa: PLC0415 - only here

    for kommun in ("almkoping", "lindhult"):
        (target,) = targets(f"{kommun}/2025-bokslut")
        known = read_published(target.municipality, ("2024-bokslut",))[0]["2024-bokslut"]
        asked = [title for titles in heads(known, target.municipality).values() for title in titles]
        assert not [title for title in asked if title.endswith("en föregående år")]
    assert INPUTS.is_dir()


def test_a_comparative_is_locked_when_published_and_white_when_not() -> None:
    (target,) = targets("lindhult/2025-bokslut")
    unit = target.municipality.of_kind("central")[0]
    form = next(form for form in forms_for("bokslut", "central") if isinstance(form, ExcelForm))
    data = write_workbook(form, unit, standard(), target.occasion, None, one_value("rr/R1/kommun"))
    page = openpyxl.load_workbook(io.BytesIO(data))["Resultaträkning"]
    column = next(cell.column for cell in page[4] if cell.value == "Utfall föregående år")
    rows = {page.cell(row, 1).value: row for row in range(5, 20)}
    locked, white = page.cell(rows["R1"], column), page.cell(rows["R2"], column)
    assert (locked.value, locked.protection.locked) == (7, True)
    assert (white.value, white.protection.locked) == (None, False)
    assert locked.fill.fgColor.rgb != white.fill.fgColor.rgb


def test_a_few_published_values_say_nothing_of_how_large_amounts_may_be(tmp_path: Path) -> None:
    """One of them is published before the rest; amounts are not compared with the largest until the balance sheet's sum is there."""
    one = unpublished()
    one.published["rr/R1/kommun"] = (Decimal(2900), "tkr")
    assert [told.message for told in mini.check(one, tmp_path / "few").problems if told.code == "C48"] == []
    one.published["br/SUMT/kommun"] = (Decimal(2900), "tkr")
    assert any(told.code == "C48" for told in mini.check(one, tmp_path / "sum").problems)


def test_last_years_key_figures_follow_from_what_is_typed(tmp_path: Path) -> None:
    first = mini.check(unpublished(), tmp_path)
    # equity 37 800 of assets 76 800; result 1 500 of taxes and grants 31 900
    for key, value in (("soliditet", "49.21875"), ("resultatandel", "4.7021943573667711598746")):
        figure = first.accounts.get(f"nyckeltal/{key}/kommun/fg")
        assert figure.value is not None
        assert abs(figure.value - Decimal(value)) < Decimal("0.000001")
        assert first.accounts.get(f"nyckeltal/{key}/kommun/{mini.BEFORE}").value == figure.value
    assert not first.accounts.get("nyckeltal/skattesats/kommun/fg").known


def test_a_published_key_figure_is_as_it_was_printed(tmp_path: Path) -> None:
    found = mini.check(mini.town(), tmp_path)
    assert found.accounts.get("nyckeltal/soliditet/kommun/fg").value == Decimal("49.2")
