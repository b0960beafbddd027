"""How bolag hand in their economy, and how the group is made: whole accounts, six numbers, typed, or not printed."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import build
from pipeline.checked import Checked
from pipeline.model import Severity, State
from pipeline.needed import group_faults
from pipeline.reports.arsredovisning.companies import at_a_glance, company
from pipeline.reports.base import Source
from pipeline.schemas import asked, excel_form
from pipeline.view import Section, Table
from pipeline.words import cell_text
from tests import mini
from tests.structure_cases import checked, copied

END = "andel = 80\n"
KORT = '\n[enheter.ko]\nnamn = "Korthus AB"\nslag = "bolag"\nagare = "kommun"\nformular = "kort"\n'
SIX = {"BK1": 3000, "BK2": 120, "BK3": 9000, "BK4": 1800, "BK5": 20, "BK6": 7}
MEASURES = ("omsattning", "resultat_fin", "omslutning", "eget_kapital", "soliditet", "anstallda")


def mixed(more: str = "") -> mini.Town:
    """Return the tiny municipality with a second bolag, which hands in six numbers."""
    one = mini.town()
    one.lines = {END: END + KORT + more}
    one.values["ko"] = {
        key: rows
        for key, rows in one.values["bo"].items()
        if not key.startswith("bolag_") and key != "mellanhavanden"
    }
    one.values["ko"]["bolag_kort"] = {key: {"utfall": value} for key, value in SIX.items()}
    one.values["ko"]["bolag_kort"]["BK2"]["budget"] = 100
    return one


def alone(*lines: str) -> mini.Town:
    """Return the tiny municipality with lines more about its only bolag."""
    one = mini.town()
    one.lines = {END: END + "".join(f"{line}\n" for line in lines)}
    return one


def faults(one: mini.Town, folder: Path) -> list[tuple[str, str]]:
    municipality, _ = mini.write(one, folder)
    return [
        (problem.origin.place if problem.origin else "", problem.message)
        for problem in group_faults(municipality)
    ]


def printed(table: Table) -> dict[str, list[str]]:
    columns = range(len(table.columns))
    return {
        row.key: [cell_text(table, place, column) for column in columns]
        for place, row in enumerate(table.rows)
    }


def of(there: Checked, unit: str, when: str) -> list[Decimal | None]:
    return [there.accounts.get(f"bolag/{unit}/{key}/{when}").value for key in MEASURES]


# -- six numbers ----------------------------------------------------------------------------------
def test_a_bolag_with_six_numbers_is_asked_for_nothing_else_of_its_economy(tmp_path: Path) -> None:
    municipality, occasion = mini.write(mixed(), tmp_path)
    form = excel_form("bolag-bokslut")
    assert form is not None
    whole, six = (
        {sheet.key for sheet in asked(form, municipality, occasion, key).sheets} for key in ("bo", "ko")
    )
    assert whole - six == {"bolag_rr", "bolag_br", "mellanhavanden", "bolag_nyckeltal"}
    assert six - whole == {"bolag_kort"}


def test_typed_and_reckoned_measures_stand_together(tmp_path: Path) -> None:
    there = mini.check(mixed(), tmp_path)
    assert there.problems == ()
    assert of(there, "ko", "utfall") == [3000, 120, 9000, 1800, 20, 7]
    assert of(there, "ko", "budget") == [None, 100, None, None, None, None]
    assert of(there, "bo", "utfall")[:4] == [5000, 500, 21000, 5000]  # 1 000 + 3 600 + 400
    assert [unit.id for unit in there.municipality.consolidated(there.occasion)] == ["bo"]
    assert not any(key.startswith("konc/") and key.endswith("/ko") for key in there.accounts.figures)
    source = Source.of(there.shown)
    table, _chart = at_a_glance(source)
    assert isinstance(table, Table)
    rows = printed(table)
    assert rows["ko"] == [
        "Korthus AB",
        "3\N{NO-BREAK SPACE}000",
        "120",
        "9\N{NO-BREAK SPACE}000",
        "–",
        "20,0",
        "7",
    ]
    assert rows["bo"][-2:] == ["23,8", "9"]  # 5 000 of 21 000; four women and five men


def test_the_account_of_a_bolag_prints_its_six_numbers(tmp_path: Path) -> None:
    there = mini.check(mixed(), tmp_path)
    source = Source.of(there.shown)
    told = {unit.id: company(source, unit) for unit in there.units("bolag")}
    tables = {key: _table(section) for key, section in told.items()}
    assert list(printed(tables["ko"])) == list(MEASURES)
    assert printed(tables["ko"])["resultat_fin"][2:] == ["100", "120"]
    assert "eget_kapital" not in printed(tables["bo"])


def _table(section: Section) -> Table:
    return next(block for block in section.blocks if isinstance(block, Table))


def test_one_of_the_six_that_is_not_there_is_missing(tmp_path: Path) -> None:
    one = mixed()
    del one.values["ko"]["bolag_kort"]["BK4"]
    there = mini.check(one, tmp_path)
    assert [(each.severity, each.code, each.unit) for each in there.problems] == [
        (Severity.ERROR, "CELL1", "ko")
    ]
    assert there.accounts.get("bolag/ko/eget_kapital/utfall").state is State.MISSING


def test_numbers_typed_in_an_own_table_are_the_bolags(tmp_path: Path) -> None:
    """Kommun C, in mnkr: no sheet of six numbers where the own table has them, and soliditet follows from two of them."""
    there = checked(copied("kommun-c", tmp_path))
    form = excel_form("bolag-bokslut")
    assert form is not None
    keys = {sheet.key for sheet in asked(form, there.municipality, there.occasion, "ene").sheets}
    assert "bolag_kort" not in keys
    assert "egen/bolag" in keys
    assert not any(key.startswith("bolag_") for key in keys)
    assert of(there, "ene", "utfall")[:4] == [3_755_000, 430_000, 7_823_000, 3_968_000]
    assert round(of(there, "ene", "utfall")[4] or Decimal(0)) == 51
    assert of(there, "ene", "budget")[1] == 419_000
    assert there.accounts.get("bolag/ene/anstallda/utfall").state is State.NOT_APPLICABLE


# -- what cannot be -------------------------------------------------------------------------------
PLACE = "enheter.bo.konsolideras"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((), []),
        (("konsolideras = true",), []),
        (('formular = "kort"', "konsolideras = true"), [(PLACE, "Lillebyhus AB ska konsolideras men har det korta formuläret")]),
        (('formular = "kort"',), [("styrmodell.ingen_koncern", "det står inte varför; kommunen äger Lillebyhus AB.")]),
        (("konsolideras = false",), [("styrmodell.ingen_koncern", "det står inte varför; kommunen äger Lillebyhus AB.")]),
        (("konsolideras = false", 'skal = "Vilande."'), []),
    ],
)  # fmt: skip
def test_who_is_consolidated_and_why_nobody_is(
    lines: tuple[str, ...], expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    found = faults(alone(*lines), tmp_path)
    assert [place for place, _ in found] == [place for place, _ in expected]
    assert all(words in message for (_, message), (_, words) in zip(found, expected, strict=True))


def test_a_reason_is_enough(tmp_path: Path) -> None:
    one = alone('formular = "kort"')
    one.settings = 'ingen_koncern = "Bolaget är litet."'
    assert faults(one, tmp_path) == []


def test_six_numbers_beside_a_group_that_is_reckoned(tmp_path: Path) -> None:
    assert faults(mixed(), tmp_path / "1") == []
    found = faults(mixed("konsolideras = true\n"), tmp_path / "2")
    assert [place for place, _ in found] == ["enheter.ko.konsolideras"]


def test_the_settings_are_told_with_everything_else(tmp_path: Path) -> None:
    mini.write(alone("konsolideras = true", 'formular = "kort"'), tmp_path)
    told = build.targets(tmp_path / mini.NAME)[1]
    assert [problem.code for problem in told if problem.origin and problem.origin.place == PLACE] == ["KONF"]
