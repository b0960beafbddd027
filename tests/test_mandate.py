"""The plans of a mandate period: who is asked for what, the economy ten years on reckoned by hand, honest drafts, and the next period's occasion."""

from __future__ import annotations

import datetime as dt
import shutil
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import config, next_year
from pipeline.reports import Source, report
from pipeline.reports.mandatperiod import long_term
from pipeline.rules.mandate import election
from pipeline.schemas import asked, asked_texts
from pipeline.schemas.mandate import CENTRAL_MANDATPERIOD, CENTRAL_TEXT
from pipeline.view import Callout, Chart, View
from pipeline.words import plain
from tests import planted
from tests.examples import INPUTS, checked

SMALL, LARGE = "lindhult/2027-mandatperiod", "almkoping/2027-mandatperiod"


def built(name: str, key: str, *, of: Path | None = None) -> View:
    whole = checked(name)
    if of is not None:
        files = ("mandatperiod.xlsx", "mandatperiod-texter.docx")
        unit = "ekonomi" if name == SMALL else "stadskontoret"
        whole = planted.check(
            {"occasion": name, "remove": [{"unit": unit, "file": file} for file in files]}, of
        )
    found = report(key)
    assert found is not None
    (view,) = found.build(Source.of(whole), True)
    return view


# -- what is asked for ----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kommun", "tabs", "headings"),
    [
        (
            "lindhult",
            ["Målområden", "Indikatorer", "Uppdrag", "Finansiella mål", "Resurser", "Beslutssatser"],
            ["Slagord", "Vision", "Värdegrund", "Kommunens läge", "Resurser", "Så genomförs det"],
        ),
        (
            "almkoping",
            ["Målområden", "Indikatorer", "Uppdrag", "Tio år framåt", "Antaganden", "Beslutssatser"],
            [
                "Politisk inriktning",
                "Kommunens läge",
                "Så genomförs det",
                "Tio år i korthet",
                "Befolkning och behov",
                "Resultat och skatteunderlag",
                "Investeringar och lån",
                "Vägval",
            ],
        ),
    ],
)
def test_only_what_the_reports_of_the_occasion_need_is_asked_for(
    kommun: str, tabs: list[str], headings: list[str]
) -> None:
    municipality, _ = config.load(INPUTS / kommun)
    assert municipality is not None
    occasion = municipality.occasion("2027-mandatperiod")
    assert occasion is not None
    form = asked(CENTRAL_MANDATPERIOD, municipality, occasion)
    assert [one.title for one in form.sheets] == tabs
    unit = municipality.of_kind("central")[0].id
    texts = asked_texts(CENTRAL_TEXT, municipality, occasion, unit)
    assert [one.title for one in texts.headings] == headings


# -- by hand --------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "key", "expected"),
    [
        # 5 900 + 3 700 + 2 900 + 2 400 + 2 600 + 1 800
        (SMALL, "mandat/resurser/summa", "-19300"),
        # −9 877 800 − 477 200 + 8 457 800 + 2 100 600 − 52 400, the plan's result for 2027
        (LARGE, "mandat/LR6/y1", "151000"),
        # −12 326 300 − 576 000 + 10 812 600 + 2 238 000 − 83 000
        (LARGE, "mandat/LR6/y8", "65300"),
        # 985 000 + 860 000 + 805 900 + 780 000 + 840 000 + 870 000 + 860 000 + 830 000 + 810 000 + 800 000
        (LARGE, "mandat/investeringar/summa", "8440900"),
    ],
)
def test_what_is_added_up(name: str, key: str, expected: str) -> None:
    assert checked(name).accounts.get(key).value == Decimal(expected)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("mandat/resultatandel/y0", "1.25"),  # 128 000 / (8 156 000 + 2 084 500) = 0.012499
        ("mandat/resultatandel/y10", "0.60"),  # 83 100 / (11 560 300 + 2 296 000) = 0.005997
        ("mandat/sjalvfinansieringsgrad/y1", "63.78"),  # (151 000 + 477 200) / 985 000
        ("mandat/langfristig_laneskuld_inv/y10", "44035.13"),  # 6 843 500 000 / 155 410
    ],
)
def test_the_key_figures_are_those_of_the_annual_report(key: str, expected: str) -> None:
    value = checked(LARGE).accounts.get(key).value
    assert value is not None
    assert value.quantize(Decimal("0.01")) == Decimal(expected)


def test_the_first_two_years_are_those_of_the_plan() -> None:
    plan, long = checked("almkoping/2026-vip").accounts, checked(LARGE).accounts
    for planned, year in (("b", "y0"), ("p1", "y1"), ("p2", "y2")):
        assert long.get(f"mandat/LR6/{year}").value == plan.get(f"plan/R12/total/{planned}").value
        assert long.get(f"mandat/LI3/{year}").value == plan.get(f"bal/BP8/total/{planned}").value


def test_the_findings_say_what_the_numbers_do() -> None:
    view = built(LARGE, "langtidsrapport")
    charts = {block.id: plain(block.title) for _, block in view.blocks() if isinstance(block, Chart)}
    assert set(long_term.LEADS) == set(charts)
    debt = charts["diagram-skuld"].replace("\N{NO-BREAK SPACE}", " ")
    assert debt == "De långfristiga skulderna beräknas öka varje år från 2026 till 2036, med 1 335,7 mnkr"


# -- drafts ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "key", "lacks"),
    [
        (SMALL, "handlingsplan", {"Slagord", "Vision", "Värdegrund", "målområdena", "finansiella mål"}),
        (LARGE, "kommunprogram", {"Politisk inriktning", "målområdena"}),
        (LARGE, "langtidsrapport", {"Tio år i korthet", "beräkningen för tio år", "antagandena"}),
    ],
)
def test_a_draft_without_deliveries_says_what_is_missing(
    name: str, key: str, lacks: set[str], tmp_path: Path
) -> None:
    view = built(name, key, of=tmp_path)
    boxes = {plain(block.title) for _, block in view.blocks() if isinstance(block, Callout)}
    assert {f"SAKNAS: {one}" for one in lacks} <= boxes


# -- the next period ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("first", "year"),
    [
        (dt.date(2022, 10, 15), 2022),
        (dt.date(2023, 1, 1), 2022),
        (dt.date(2026, 1, 1), 2026),
        (dt.date(2027, 1, 1), 2026),
        (dt.date(2030, 12, 31), 2030),
    ],
)
def test_elections_are_every_fourth_year(first: dt.date, year: int) -> None:
    assert election(first) == year


@pytest.mark.parametrize(("year", "made"), [(2027, False), (2029, False), (2030, True), (2031, False)])
def test_the_next_occasion_comes_after_four_years(year: int, made: bool, tmp_path: Path) -> None:  # noqa: FBT001
    folder = Path(shutil.copytree(INPUTS / "lindhult", tmp_path / "lindhult"))
    settings = folder / "kommun.toml"
    for one in range(2026, year):  # the occasions of the years before
        next_year.next_year(folder, tmp_path / "outputs", one)
    next_year.next_year(folder, tmp_path / "outputs", year)
    occasions = tomllib.loads(settings.read_text(encoding="utf-8"))["tillfallen"]
    assert ("2031-mandatperiod" in occasions) == (made or year > 2030)
    assert "2028-mandatperiod" not in occasions
    if made:
        new = occasions["2031-mandatperiod"]
        assert (new["ar"], new["fran"], new["till"]) == (2031, dt.date(2031, 1, 1), dt.date(2034, 12, 31))
        assert new["beslutas"] == dt.date(2031, 6, 14)
        assert new["lamnas"]["central"] == dt.date(2031, 5, 7)
