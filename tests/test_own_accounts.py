"""A förbund's accounts in the municipality's rows, from the form to the group and the print, and a bolag that is taken in whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pipeline.checked import Checked
from pipeline.config import Municipality
from pipeline.forms.carry import carry
from pipeline.forms.excel import write_workbook
from pipeline.model import Figure, Origin, Published, Severity
from pipeline.read.xlsx import open_book
from pipeline.reports.arsredovisning.consolidation import consolidated
from pipeline.reports.arsredovisning.notes import _intra_group, _principles
from pipeline.reports.base import Source
from pipeline.reports.own import own_table
from pipeline.schemas import asked, excel_form
from pipeline.schemas.base import ExcelForm
from pipeline.show import show
from pipeline.view import Block, Table
from pipeline.words import cell_text, plain
from tests.whole_group import BOLAG, FORBUND, FULL, ROWS, checked, forms, group, merged, town

ALL = f'{FULL}skal = "Ett eget system räknar så."\n{FORBUND}'


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    return checked(town(tmp_path_factory.mktemp("whole"), ALL))


@pytest.fixture(scope="module")
def lawful(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """Return a municipality without rows of its own, whose bolag is taken in by its share."""
    return checked(town(tmp_path_factory.mktemp("lawful"), BOLAG + FORBUND, rows=""))


def form_of(municipality: Municipality, unit: str = "fb") -> ExcelForm:
    form = excel_form("forbund-bokslut")
    assert form is not None
    return asked(form, municipality, municipality.occasions[0], unit)


# -- the form -------------------------------------------------------------------------------------
def test_a_forbund_is_asked_for_the_municipalitys_own_rows(whole: Checked) -> None:
    income, balance, dealings = form_of(whole.municipality).sheets
    assert [row.id for row in income.rows] == [
        line.split(";")[1] for line in ROWS.split() if line.startswith("rr;")
    ]
    assert [row.label for row in balance.rows][:2] == [
        "Mark och byggnader",
        "Finansiella anläggningstillgångar",
    ]
    assert [field.key for field in income.fields] == ["utfall", "budget", "utfall_fg"]
    assert [row.id for row in income.rows if not row.required and row.own_formula is None] == [
        "bskatt",
        "mino",
    ]
    assert dealings.key == "mellanhavanden"


def test_without_rows_of_its_own_the_rows_are_the_laws(lawful: Checked) -> None:
    income, balance, _ = form_of(lawful.municipality).sheets
    assert [row.id for row in income.rows] == [f"R{number}" for number in range(1, 13)]
    assert balance.fixed("SUMS").terms == ("D", "E", "F")


def test_the_form_is_filled_with_what_was_published(whole: Checked) -> None:
    municipality, occasion = whole.municipality, whole.occasion
    unit, form, values = next(one for one in forms(municipality) if one[0].id == "fb")
    known = {
        key: Published(key, Figure.cell(Decimal(value), Origin("2024-bokslut.csv")))
        for key, value in (("enhet/fb/lkbr_rr/int/kommun", 650), ("enhet/fb/lkbr_br/mark/kommun", 390))
    }
    book = open_book(write_workbook(form, unit, municipality, occasion, values, known))
    found = {page.name: page.cells[5] for page in book.pages if page.name.endswith("LKBR")}
    assert found["Resultaträkning enligt LKBR"][5].number == 650
    assert found["Balansräkning enligt LKBR"][4].number == 390


def test_next_years_form_begins_with_this_years_outcome(whole: Checked) -> None:
    municipality = whole.municipality
    new = replace(
        municipality.occasions[0],
        id="2026-bokslut",
        year=2026,
        start=dt.date(2026, 1, 1),
        end=dt.date(2026, 12, 31),
    )
    home = replace(municipality, occasions=(*municipality.occasions, new))
    carried = carry([municipality.folder / "2025-bokslut"], home, new, {})
    assert [problem.message for problem in carried.problems if problem.unit == "fb"] == []
    values: Any = carried.values["fb", "forbund-bokslut"]
    assert values["lkbr_rr"]["int"] == {"utfall_fg": 700}
    assert values["lkbr_br"]["lang"] == {"utfall_fg": 300}


def test_a_delivery_is_shown_as_text(whole: Checked) -> None:
    told = show(whole.municipality.folder / "2025-bokslut" / "fb" / "bokslut.xlsx")
    assert "== Resultaträkning enligt LKBR ==\nRad 5 int Intäkter\n  C5 Utfall: 700\n" in told


# -- from files to figures ------------------------------------------------------------------------
def test_what_is_handed_in_comes_to_the_same_as_what_is_reckoned_by_hand(
    whole: Checked, tmp_path: Path
) -> None:
    by_hand = group(merged(town(tmp_path, ALL)))
    assert group(whole.accounts) == by_hand
    assert by_hand["rr.res"] == Decimal("389.28")  # 320 less the dividend 30, 95,28 and 4
    assert by_hand["br.st"] == 5685


def test_nothing_is_wrong_with_the_accounts(whole: Checked, lawful: Checked) -> None:
    for there in (whole, lawful):
        told = [
            one
            for one in there.problems
            if one.severity is not Severity.INFO and one.code not in {"C04", "C34", "C60", "FR-01"}
        ]
        assert [(one.code, one.message) for one in told] == []


@pytest.mark.parametrize(
    ("sheet", "row", "value", "expected"),
    [
        ("lkbr_br", "kassa", 110, ("C02", "'Balansräkning enligt LKBR'!C9", "är 510 tkr, men")),
        (
            "lkbr_br",
            "kassa",
            None,
            ("CELL1", "'Balansräkning enligt LKBR'!C8", "”Kassa, utgående balans” är inte ifyllt."),
        ),
        (
            "lkbr_br",
            "sek",
            120,
            ("SUM", "'Balansräkning enligt LKBR'!C12", "är 120 tkr, men formeln ares+oek ger 100 tkr"),
        ),
        ("lkbr_rr", "kost", 760, ("C47", "'Resultaträkning enligt LKBR'!C7", "ska skrivas med minus")),
    ],
)
def test_a_fault_is_told_to_the_forbund_at_its_cell(
    sheet: str, row: str, value: int | None, expected: tuple[str, str, str], tmp_path: Path
) -> None:
    def change(unit: str, values: dict[str, Any]) -> None:
        if unit == "fb":
            values[sheet].setdefault(row, {})["utfall"] = value

    code, place, words = expected
    there = checked(town(tmp_path, FORBUND), change)
    (told,) = (one for one in there.problems if one.code == code and one.severity is Severity.ERROR)
    assert (told.unit, told.origin and told.origin.place) == ("fb", place)
    assert words in told.message.replace("\N{NO-BREAK SPACE}", " ")


def test_a_forbund_that_has_not_handed_in_is_a_gap_in_the_group(tmp_path: Path) -> None:
    there = checked(town(tmp_path, FORBUND))
    (there.municipality.folder / "2025-bokslut" / "fb" / "bokslut.xlsx").unlink()
    from pipeline.build import check, targets  # noqa: PLC0415 - once more, of the same files

    (target,), problems = targets(there.municipality.folder)
    again = check(target, problems)
    figure = again.accounts.get("rr/R1/koncern/utfall")
    assert {gap.unit for gap in figure.gaps} == {"fb"}
    assert [one.unit for one in again.problems if one.code == "C60" and "Excelformulär" in one.message] == [
        "fb"
    ]


def test_what_is_typed_of_last_year_stands_beside_this_years(tmp_path: Path) -> None:
    """A municipality with an earlier occasion of which nothing is published: the förbund's income was 620 and 90."""
    earlier = 'foregaende = "2024-bokslut"\n'

    def change(unit: str, values: dict[str, Any]) -> None:
        if unit == "fb":
            values["lkbr_rr"]["int"]["utfall_fg"] = 620
            values["lkbr_rr"]["avg"]["utfall_fg"] = 90

    there = checked(town(tmp_path, FORBUND, earlier=earlier), change)
    assert there.accounts.get("bolag/fb/omsattning/fg").value == 710
    assert there.accounts.get("bolag/fb/omsattning/utfall").value == 800


# -- the print ------------------------------------------------------------------------------------
def tables(blocks: tuple[Block, ...]) -> dict[str, Table]:
    return {block.id: block for block in blocks if isinstance(block, Table)}


def lines(table: Table) -> Iterator[list[str]]:
    for place in range(len(table.rows)):
        yield [cell_text(table, place, column).replace("\u00a0", "") for column in range(len(table.columns))]


def test_the_group_prints_the_minority_on_its_own_row(whole: Checked) -> None:
    source = Source.of(whole)
    income, balance = (own_table(source, key) for key in ("rr", "br"))
    assert income is not None
    assert balance is not None
    printed = {line[0]: line[1:] for line in (*lines(income), *lines(balance))}
    assert printed["Minoritetens andel"] == ["0", "−64"]
    assert printed["Minoritetsintresse"] == ["0", "192"]
    assert printed["Bolagens skatt"] == ["0", "−41"]


def test_the_workpaper_has_the_own_rows_before_the_sums_they_count_in(whole: Checked) -> None:
    found = tables(consolidated(Source.of(whole)))
    income = list(lines(found["konsolidering-rr"]))
    assert [column.title for column in found["konsolidering-rr"].columns][2] == "Enheternas andelar"
    assert [line[0] for line in income][-3:] == ["Bolagens skatt", "Minoritetens andel", "Årets resultat"]
    assert income[-2][1:] == ["0", "−64", "−64", "0", "−64"]
    assert ["Minoritetsintresse", "0", "192", "192", "0", "192"] in list(lines(found["konsolidering-br"]))
    notes = [plain(note) for note in found["konsolidering-enheter"].notes]
    assert notes[1].startswith(
        "Lillebyhus AB är med i sin helhet; av resultatet och det egna kapitalet är kommunens andel, 60"
    )


def test_that_a_bolag_is_taken_in_whole_stands_among_the_deviations(whole: Checked, lawful: Checked) -> None:
    (row,) = lines(tables(_principles(Source.of(whole)))["avvikelser-rkr"])
    assert row[0] == "R16 Sammanställda räkenskaper"
    assert row[1].startswith("Lillebyhus AB, som kommunen äger till 60")
    assert row[2] == "Ett eget system räknar så."
    assert tables(_principles(Source.of(lawful))) == {}


def test_what_the_municipality_has_written_of_r16_stands_alone(whole: Checked) -> None:
    told = replace(
        whole.dataset.of("bilagor")[0] if whole.dataset.of("bilagor") else next(iter(whole.dataset.of("rr")))
    )
    values = {"rekommendation": "RKR R16", "avvikelse": "Bolaget tas in helt.", "skal": "Avtalet."}
    row = replace(told, sheet="rkr", key="RKR R16", values=values, origins={})
    there = replace(whole, dataset=replace(whole.dataset, rows={**whole.dataset.rows, "rkr": (row,)}))
    (line,) = lines(tables(_principles(Source.of(there)))["avvikelser-rkr"])
    assert line[1:] == ["Bolaget tas in helt.", "Avtalet."]


def test_dealings_of_every_unit_of_the_group_are_told(whole: Checked) -> None:
    table = tables(_intra_group(Source.of(whole)))["mellanhavanden"]
    assert "Lillebyhus AB" in {line[0] for line in lines(table)}


def test_nobody_asks_a_forbund_without_accounts(tmp_path: Path) -> None:
    municipality = town(tmp_path, FULL + FORBUND.replace('formular = "lkbr"', "konsolideras = false"))
    assert {unit.id for unit, _, _ in forms(municipality)} == {"ek", "bo"}
    assert [unit.id for unit in municipality.consolidated(municipality.occasions[0])] == ["bo"]
