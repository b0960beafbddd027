"""What årsredovisningen prints of the tiny municipality, row by row as a reader sees it, worked out by hand (``tests/by_hand.py`` has the numbers)."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any

import pytest

from pipeline.model import Figure, Origin, Row
from pipeline.reports import comparison, tables
from pipeline.reports.arsredovisning import (
    balance,
    brief,
    committees,
    companies,
    consolidation,
    goals,
    investments,
    notes,
    operating,
    overview,
    personnel,
    sound_management,
    ten_items,
)
from pipeline.reports.base import Source
from pipeline.reports.hundred import hundred
from pipeline.reports.personnel import personnel_table
from pipeline.schemas.personnel import PERSONAL_ROWS
from pipeline.schemas.statements import RR
from pipeline.units import Unit
from pipeline.view import Callout, KeyFigures, Status, Table
from pipeline.words import alternative, plain
from tests.by_hand import BEFORE, chart, line, source, spaced, table, titled, year_end


@cache
def town() -> Source:
    return source("bokslut", year_end(), BEFORE)


def unit(key: str) -> Unit:
    found = town().municipality.unit(key)
    assert found is not None
    return found


def test_driftredovisningen() -> None:
    shown = table(operating.operating(town()), "drift")
    titles = [spaced(column.title) for column in shown.columns[1:]]
    assert titles == ["Intäkter", "Kostnader", "Netto 2024", "Netto 2025", "Budget", "Avvikelse"]
    assert line(shown, "KN10")[1:] == ["1 000", "−21 000", "−19 500", "−20 000", "−20 700", "+700"]
    assert line(shown, "tn")[1:] == ["700", "−4 950", "−4 150", "−4 250", "−4 000", "−250"]
    assert line(shown, "namnder")[1:] == ["4 200", "−34 450", "−29 550", "−30 250", "−30 800", "+550"]
    assert line(shown, "verksamhet")[1:] == ["6 200", "−37 450", "−30 550", "−31 250", "−31 700", "+450"]


def test_the_versions_of_the_budget() -> None:
    shown = table(operating.operating(town()), "budgetversioner")
    assert line(shown, "kn")[1:] == ["−26 600", "−200", "−26 800"]


@pytest.mark.parametrize(("limit", "told"), [(700, True), (701, False)])
def test_driftredovisningen_tells_why_from_a_limit(limit: int, *, told: bool) -> None:
    found = source("bokslut", year_end(), BEFORE, explained_deviation=Decimal(limit))
    shown = table(operating.operating(found), "drift")
    assert [row.key for row in shown.rows if row.reason] == (["KN10"] if told else [])  # +700 against budget
    own = table(committees._economy(found, unit("kn")), "drift-kn")
    assert any(row.reason for row in own.rows)  # the nämnd's own account tells whatever the limit is


def test_the_bridge_to_the_income_statement() -> None:
    shown = table(operating.operating(town()), "avstamning-drift")
    assert line(shown, "summa")[1:] == ["6 200", "−37 450", "−31 250"]
    assert line(shown, "interna")[1:] == ["−2 500", "2 500", "0"]
    assert line(shown, "externa")[1:] == ["3 700", "−34 950", "−31 250"]
    assert line(shown, "avskrivningar")[1:] == ["–", "−4 000", "−4 000"]
    assert line(shown, "R4")[1:] == ["3 700", "−38 950", "−35 250"]


def test_the_deviations_of_the_committees() -> None:
    blocks = sound_management.deviations(town())
    shown, drawn = table(blocks, "namndavvikelser"), chart(blocks)
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Ursprunglig budget", "Ändring", "Reviderad budget", "Utfall", "Avvikelse"]
    assert line(shown, "kn")[1:] == ["−26 600", "−200", "−26 800", "−26 000", "+800"]
    assert line(shown, "tn")[1:] == ["−4 100", "100", "−4 000", "−4 250", "−250"]
    assert line(shown, "namnder")[1:] == ["−30 700", "−100", "−30 800", "−30 250", "+550"]
    assert line(shown, "verksamhet")[1:] == ["−31 800", "100", "−31 700", "−31 250", "+450"]
    assert spaced(drawn.title) == "Tekniska nämnden är den enda nämnd som har underskott mot budget, 250 tkr"
    assert drawn.categories == ("Tekniska nämnden", "Kulturnämnden")
    assert [figure.value for figure in drawn.series[0].figures] == [-250, 800]


def test_the_financial_key_figures() -> None:
    shown = table(sound_management.key_figures(town()), "finansiella-nyckeltal")
    assert [column.title for column in shown.columns] == ["", "2024", "2025"]
    assert line(shown, "resultatandel")[1:] == ["4,7", "6,7"]
    assert line(shown, "nettokostnadsandel")[1:] == ["95,6", "93,9"]
    assert titled(shown, "Finansnettots andel, %")[1:] == ["saknas", "−0,6"]
    assert titled(shown, "Soliditet, %")[1:] == ["48,5", "50,0"]
    assert titled(shown, "Soliditet inklusive samtliga pensionsförpliktelser, %")[1:] == ["41,0", "42,5"]
    assert titled(shown, "Kassalikviditet, %")[1:] == ["saknas", "65"]
    assert titled(shown, "Verksamhetens nettokostnader, kr per invånare")[1:] == ["saknas", "15 500"]


def test_five_years() -> None:
    blocks = overview.five_years(town())
    shown, drawn = table(blocks, "femarsoversikt"), chart(blocks)
    assert [column.title for column in shown.columns] == ["", "2023", "2024", "2025"]
    assert titled(shown, "Långfristig låneskuld")[1:] == ["18 000", "19 000", "20 000"]
    assert titled(shown, "Borgensåtagande")[1:] == ["7 000", "7 500", "8 100"]
    assert titled(shown, "Soliditet, %")[1:] == ["47,1", "48,5", "50,0"]
    assert titled(shown, "Årets resultat av skatteintäkter och bidrag, %")[1:] == ["4,1", "4,7", "6,7"]
    assert spaced(drawn.title) == "Soliditeten har ökat med 2,9 procentenheter sedan 2023"
    assert alternative(drawn) == drawn.title


def test_financial_goals_and_how_all_goals_were_judged() -> None:
    shown = table(goals.financial_goals(town()), "finansiella-mal-tabell")
    assert [column.title for column in shown.columns[2:]] == ["2023", "2024", "2025", "Målvärde", "Bedömning"]
    assert line(shown, "F1")[1:] == ["%", "4,1", "4,7", "6,7", "2,0", "uppfyllt"]
    drawn = goals.goal_chart(town())
    assert spaced(drawn.title) == "Fyra av sex mål är uppfyllda"  # F1, M1, KN1, one of the bolag's; not TN1
    counted = goals.goal_table(drawn)
    assert titled(counted, "Nämndernas mål")[1:3] == ["1", "0"]
    assert titled(counted, "Nämndernas mål")[-1] == "2"


def test_a_company_beside_the_others_and_against_its_budget() -> None:
    blocks = companies.at_a_glance(town())
    assert line(table(blocks, "bolag-oversikt"), "bo")[1:4] == ["5 000", "500", "21 000"]
    assert line(table(blocks, "bolag-oversikt"), "en")[1:4] == ["5 400", "900", "21 000"]
    caption = spaced(plain(table(blocks, "bolag-oversikt").caption))
    assert caption == "Bolagen i siffror 2025: Lillebyenergi AB har det högsta resultatet, 900 tkr"
    shown = companies._company_table(town(), unit("bo"))
    assert [column.title for column in shown.columns] == ["Post", "2024", "Budget 2025", "2025"]
    assert line(shown, "resultat_fin")[1:] == ["300", "600", "500"]
    assert line(shown, "omsattning")[1:] == ["4 800", "5 100", "5 000"]
    assert line(shown, "omslutning")[2] == "–"


def test_investments_of_the_year_and_since_start() -> None:
    blocks = investments.investments(town())
    summary = table(blocks, "investeringar-sammandrag")
    assert spaced(plain(summary.caption)) == "Nettoinvesteringarna blev 6 900 tkr, 96 % av budget"  # of 7 200
    assert line(summary, "kn")[1:] == ["6 700", "0", "6 700", "6 600", "0", "6 600", "+100"]
    assert line(summary, "summa")[4:7] == ["7 000", "100", "6 900"]
    shown = table(blocks, "investeringar-projekt")
    titles = [column.title for column in shown.columns[1:]]
    assert titles == [
        "Netto 2025",
        "Budget",
        "Avvikelse",
        "Beslutat totalt",
        "Upparbetat",
        "Beräknat totalt",
        "Avvikelse totalt",
    ]
    assert line(shown, "T1")[1:4] == ["300", "500", "+200"]
    assert line(shown, "P1")[4:] == ["10 000", "8 000", "10 400", "−400"]
    assert line(shown, "summa")[4:] == ["11 700", "9 600", "12 000", "−300"]


def test_from_municipality_to_group() -> None:
    shown = table(consolidation.consolidated(town()), "konsolidering-rr")
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Kommunen", "Bolagens andelar", "Summa", "Eliminering", "Koncernen"]
    assert line(shown, "R1")[1:] == [
        "3 000",
        "6 700",
        "9 700",
        "−480",
        "9 220",
    ]  # 80 % of 5 000, 50 % of 5 400
    assert line(shown, "R8")[1:] == ["500", "0", "500", "−120", "380"]
    parts = table(consolidation.consolidated(town()), "konsolidering-enheter")
    assert line(parts, "en")[1:3] == ["50", "2 700"]


def test_then_and_now() -> None:
    shown = table(ten_items._then_and_now(town()), "da-och-nu")
    assert line(shown, "arets_resultat")[1:] == ["1 500", "2 200", "+700"]
    assert line(shown, "soliditet")[1:] == ["48,5", "50,0", "+1,5"]


def test_a_committee_s_own_account() -> None:
    tiles = committees._tiles(town(), unit("tn"))
    assert isinstance(tiles, KeyFigures)
    net, deviation = tiles.tiles[:2]
    assert net.figure.value == -4250
    assert spaced(net.comment) == "2024: −4 150 tkr"
    assert deviation.figure.value == -250
    assert spaced(deviation.comment) == "−6,3 % av budgeten"  # of 4 000
    shown = table(committees._economy(town(), unit("kn")), "drift-kn")
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Netto 2024", "Netto 2025", "Budget", "Avvikelse"]
    assert line(shown, "KN10")[1:] == ["−19 500", "−20 000", "−20 700", "+700"]
    assert line(shown, "summa")[1:] == ["−25 400", "−26 000", "−26 800", "+800"]


def test_a_hundred_kronor() -> None:
    shown = hundred(town())
    assert shown is not None
    assert line(shown, "in-skatt")[1:] == ["72,7", "24 000"]  # of 24 000 + 9 000
    assert line(shown, "in-bidrag")[1:] == ["27,3", "9 000"]
    assert line(shown, "ut-namnd-kn")[1:] == ["78,8", "26 000"]
    assert line(shown, "ut-namnd-tn")[1:] == ["12,9", "4 250"]
    assert line(shown, "ut-gemensamt")[1:] == ["1,7", "550"]  # 33 000 less 30 250 less 2 200
    assert line(shown, "ut-resultat")[1:] == ["6,7", "2 200"]
    assert line(shown, "ut-summa")[1:] == line(shown, "in-summa")[1:] == ["100,0", "33 000"]
    assert spaced(shown.caption) == "Av 100 kronor gick 78,8 kr till kulturnämnden"


def test_the_tiles_of_the_year() -> None:
    result, share, invested, debt, solidity, people = brief.tiles(town()).tiles
    assert [one.figure.value for one in (result, invested, debt, people)] == [2200, 6900, 10000, 2000]  # fmt: skip
    assert share.figure.value is not None
    assert round(share.figure.value, 1) == Decimal("6.7")
    assert (result.direction, spaced(result.comment)) == ("up", "700 tkr högre än 2024")
    assert spaced(result.note) == "Budget 1 400 tkr"
    assert spaced(share.note) == "Målet är minst 2 %: uppfyllt"
    assert (invested.direction, spaced(invested.comment)) == ("", "uppgift för 2024 saknas")
    assert spaced(invested.note) == "96 % av budgeten"  # 6 900 of 7 200
    assert spaced(solidity.comment) == "1,5 procentenheter högre än 2024"
    assert (spaced(people.comment), spaced(people.note)) == ("10 fler än 2024", "2024–2025")
    assert [one.value for one in people.years] == [None, 1990, 2000]


def test_balanskravsutredningen_and_the_limits_of_the_reserve() -> None:
    rows = ("B1", "B2", "B3", "B4", "B5", "B6", "B8", "B9", "B11", "B12")
    nothing = {f"balanskrav/{row}": 0 for row in rows}
    printed = {
        "2023-bokslut": nothing | {"balanskrav/B1": -900},
        "2024-bokslut": nothing | {"balanskrav/B1": 1500, "balanskrav/B8": -300},
    }
    shown, _, limits = balance.balance_requirement(source("bokslut", year_end(), printed))
    assert isinstance(shown, Table)
    assert isinstance(limits, Callout)
    assert [column.title for column in shown.columns] == ["", "2023", "2024", "2025"]
    assert line(shown, "B1")[1:] == ["−900", "1 500", "2 200"]
    assert line(shown, "B10")[1:] == ["−900", "1 200", "1 100"]
    assert line(shown, "B13")[1:] == ["−900", "0", "0"]
    words = spaced(limits.paragraphs[0].inlines)
    assert "högsta möjliga reservering till resultatreserven är 1 670 tkr." in words
    assert "generella statsbidrag och utjämning, 1 650 tkr" in words


def test_loans_guarantees_and_dealings_within_the_group() -> None:
    loans = table(notes._loans(town()), "lan")
    assert [column.title for column in loans.columns[1:3]] == ["2024", "2025"]
    assert titled(loans, "Banken")[1:] == ["22 000", "20 000", "3,00", "2,0", "4 000"]
    assert line(loans, "summa")[1:] == ["26 000", "25 000", "–", "–", "4 500"]
    guarantees = table(notes._guarantees(town()), "borgen")
    assert titled(guarantees, "Lillebyhus AB")[1:] == ["7 500", "8 000", "+500"]
    assert line(guarantees, "summa")[1:] == ["7 600", "8 100", "+500"]
    dealings = table(notes._intra_group(town()), "mellanhavanden")
    assert [column.title for column in dealings.columns[1:]] == ["Givare, säljare", "Mottagare, köpare"]
    assert line(dealings, "hyra-kommun")[1:] == ["–", "600"]
    assert line(dealings, "hyra-bo")[1:] == ["600", "–"]
    assert line(dealings, "lan-och-fordringar-kommun")[1:] == ["5 000", "100"]  # lends 5 000 and owes 100
    assert line(dealings, "lan-och-fordringar-bo")[1:] == ["100", "5 000"]


def test_a_dealing_without_an_amount_is_told_as_missing() -> None:
    values = year_end()
    for deal in values["bo"]["mellanhavanden"]:
        deal["belopp"] = None if deal["typ"] == "hyra" else deal["belopp"]
    dealings = table(notes._intra_group(source("bokslut", values, BEFORE)), "mellanhavanden")
    assert line(dealings, "hyra-bo")[1:] == ["saknas", "–"]
    assert line(dealings, "hyra-kommun")[1:] == ["–", "600"]


def test_personnel_of_each_committee() -> None:
    blocks = personnel.personnel(town())
    shown = table(blocks, "personal-namnder")
    assert [spaced(column.title)[-7:] for column in shown.columns[3:]] == ["2024, %", "2025, %"]
    assert line(shown, "kn")[1:] == ["40", "38", "6,2", "6,0"]
    assert line(shown, "tn")[3:] == ["saknas", "6,0"]


def test_personnel_against_last_year() -> None:
    shown = personnel_table(town(), "p", "Personal", "kn", PERSONAL_ROWS)
    assert [column.title for column in shown.columns[2:]] == ["2024", "2025", "Förändring"]
    assert line(shown, "N1")[1:] == ["%", "6,2", "6,0", "−0,2"]


def test_a_line_is_left_out_only_where_every_figure_is_nothing() -> None:
    columns = (("2025", "rr/{row}/kommun/utfall"), ("2024", "rr/{row}/kommun/fg"))
    shown = comparison.statement(town(), "rr", "Resultaträkning", RR, columns)
    assert titled(shown, "Extraordinära poster")[1:] == ["0", "40"]
    zero, one, none = Figure.const(0, "", "tkr"), Figure.const(1, "", "tkr"), Figure.not_applicable()
    assert comparison.idle((zero, none))
    assert not comparison.idle((zero, one))
    assert not comparison.idle((none, Figure.missing()))
    assert not comparison.idle(())


@pytest.mark.parametrize(
    ("direction", "outcome", "word"),
    [
        ("högre är bättre", "79.9", "nej"),
        ("högre är bättre", "80", "ja"),
        ("högre är bättre", "80.1", "ja"),
        ("lägre är bättre", "79.9", "ja"),
        ("lägre är bättre", "80", "ja"),
        ("lägre är bättre", "80.1", "nej"),
    ],
)
def test_an_indicator_reaches_its_target_at_the_target(direction: str, outcome: str, word: str) -> None:
    at = Origin("fil", "A1")
    values: dict[str, Any] = {
        "riktning": direction,
        "utfall": Figure.cell(Decimal(outcome), at, "%"),
        "malvarde": Figure.cell(Decimal(80), at, "%"),
    }
    found = tables.met(town(), Row("indikatorer", "kn", "I1", values, dict.fromkeys(values, at), at))
    assert isinstance(found, Status)
    assert found.word == word


@pytest.mark.parametrize(
    ("unit_of_report", "decimals", "printed"),
    [("tkr", 0, "−30 800"), ("tkr", 1, "−30 800,0"), ("mnkr", 1, "−30,8"), ("mnkr", 2, "−30,80"), ("mnkr", 0, "−31")],
)  # fmt: skip
def test_amounts_are_in_the_unit_and_with_the_decimals_of_the_settings(
    unit_of_report: str, decimals: int, printed: str
) -> None:
    found = source("bokslut", year_end(), BEFORE, report_unit=unit_of_report, decimals=decimals)
    shown = table(operating.operating(found), "drift")
    assert line(shown, "namnder")[5] == printed
    assert {column.unit for column in shown.columns[1:]} == {unit_of_report}
    five = table(overview.five_years(found), "femarsoversikt")
    assert titled(five, "Soliditet, %")[-1] == "50,0"  # per cent is not scaled
    assert titled(five, "Kommunal skattesats, kr")[-1] == "21,50"
