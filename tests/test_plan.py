"""Plan and rambudget: frames, statements and decisions of the examples, the election year, and what is configured and not forked."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from pipeline.build import Checked
from pipeline.merge.plan import PARTS, YEARS
from pipeline.model import Figure
from pipeline.publish import Edition
from pipeline.publish.comparatives import comparatives
from pipeline.reports.base import Source
from pipeline.reports.vip import decisions
from pipeline.schemas.plan_rows import BALANS, FINANSIERING, RAM, RESULTAT
from pipeline.view import Callout, Prose, Table, View
from pipeline.words import plain
from tests import examples, golden
from tests.examples import KOMMUNER, PLANS, built


def checked(kommun: str) -> Checked:
    return examples.checked(PLANS[kommun])


def value(kommun: str, key: str) -> Decimal:
    return examples.value(PLANS[kommun], key)


def report(kommun: str) -> View:
    return examples.view(PLANS[kommun], "vip")


@pytest.mark.parametrize("kommun", KOMMUNER)
@pytest.mark.parametrize("year", YEARS)
def test_frames_and_central_items_are_the_resultatplan(kommun: str, year: str) -> None:
    frames = value(kommun, f"ram/namnder/V8/{year}") + value(kommun, f"central/summa/{year}")
    assert frames == value(kommun, f"plan/R1/total/{year}") + value(kommun, f"plan/R2/total/{year}")


@pytest.mark.parametrize("kommun", KOMMUNER)
@pytest.mark.parametrize("year", YEARS)
def test_the_parts_are_the_whole_row_by_row(kommun: str, year: str) -> None:
    for key, rows in (("plan", RESULTAT), ("fin", FINANSIERING), ("bal", BALANS)):
        for row in rows:
            if row.kind != "group" and (key, row.id) not in LENT:
                parts = sum(value(kommun, f"{key}/{row.id}/{part}/{year}") for part in PARTS)
                assert parts == value(kommun, f"{key}/{row.id}/total/{year}"), (key, row.id)


LENT = {("bal", "BP5"), ("bal", "BP10"), ("bal", "BP11"), ("bal", "BP12")}
"""Rows of the balance sheet that hold what the parts lend each other: these are the parts' without it."""


def row_of(kommun: str, row: str, *places: str) -> list[int]:
    return [int(value(kommun, f"{row}/{place}")) for place in places]


def test_the_fees_parts_have_borrowed_and_have_no_negative_cash() -> None:
    # By hand from the workbook's balance sheet of VA, tkr; each year's loan is what the debt grows by.
    assert row_of("lindhult", "bal/BP12/va", "ib", "b", "p1") == [166_900, 179_500, 181_560]
    assert row_of("lindhult", "fin/FI15/va", "b", "p1") == [12_600, 2_060]
    # avfall: the debt to the payers is given back by 160, which is borrowed
    assert row_of("lindhult", "bal/BP12/avfall", "ib", "b") == [7_800, 7_960]
    assert row_of("lindhult", "bal/BP11/skatt", "ib", "b") == [166_900 + 7_800, 179_500 + 7_960]
    assert row_of("lindhult", "fin/FI15", "skatt/b", "total/b") == [-12_600 - 160, 0]
    for part in ("va", "avfall"):
        assert row_of("lindhult", f"bal/BP4/{part}", "ib", *YEARS) == [0, 0, 0, 0]


def test_internal_loans_are_in_the_parts_and_not_in_the_whole() -> None:
    # By hand from the workbook, 31 December 2026, tkr.
    parts = row_of("lindhult", "bal/BP5", "skatt/b", "va/b", "avfall/b", "intern/b")
    assert parts == [761_920, 196_750, 10_500, -187_460]
    assert row_of("lindhult", "bal", "BP5/total/b", "BP10/total/b") == [781_710, 781_710]
    assert row_of("lindhult", "bal", "BP11/total/b", "BP12/total/b", "BP12/intern/b") == [0, 0, -187_460]


def test_the_parts_stand_beside_each_other_with_what_is_taken_away() -> None:
    tables = {block.id: block for _, block in report("lindhult").blocks() if isinstance(block, Table)}
    beside = tables["balansplan-grenar"]
    assert [column.title for column in beside.columns[1:]] == [
        "Skattefinansierat",
        "Vatten och avlopp",
        "Avfall",
        "Interna lån",
        "Hela kommunen",
    ]
    line = next(row for row in beside.rows if row.key == "BP10")
    amounts = [int(cell.value or 0) for cell in line.cells[1:] if isinstance(cell, Figure)]
    assert amounts == [761_920, 196_750, 10_500, -187_460, 781_710]
    assert "BP12" in {row.key for row in tables["bal-va"].rows}
    assert "BP4" not in {row.key for row in tables["bal-va"].rows}  # no cash of its own
    assert not {"BP11", "BP12"} & {row.key for row in tables["balansplan-tabell"].rows}


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_each_years_bridge_starts_where_the_one_before_ended(kommun: str) -> None:
    one = checked(kommun)
    for unit in one.municipality.of_kind("namnd", "namnd-liten", during=one.occasion):
        before = one.dataset.published["2025-vip"][f"ram/{unit.id}/V8/b"].figure.value
        assert value(kommun, f"ram/{unit.id}/V1/b") == before
        assert value(kommun, f"ram/{unit.id}/V1/p1") == value(kommun, f"ram/{unit.id}/V8/b")
        assert value(kommun, f"ram/{unit.id}/V1/p2") == value(kommun, f"ram/{unit.id}/V8/p1")
        for year in YEARS:
            steps = sum(value(kommun, f"ram/{unit.id}/{row.id}/{year}") for row in RAM if not row.computed)
            assert steps == value(kommun, f"ram/{unit.id}/V8/{year}")


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_position_and_cash_follow_from_result_and_financing(kommun: str) -> None:
    for last, year in zip(("ib", "b", "p1"), YEARS, strict=True):
        equity = value(kommun, f"bal/BP6/total/{year}") - value(kommun, f"bal/BP6/total/{last}")
        assert equity == value(kommun, f"plan/R12/total/{year}")
        cash = value(kommun, f"bal/BP4/total/{year}") - value(kommun, f"bal/BP4/total/{last}")
        assert cash == value(kommun, f"fin/FI14/total/{year}")


def test_the_plans_of_the_examples_give_the_results_they_should() -> None:
    assert [value("lindhult", f"plan/R12/total/{year}") for year in YEARS] == [9100, 10400, 12600]
    assert [value("almkoping", f"plan/R12/total/{year}") for year in YEARS] == [128000, 151000, 176000]
    own = (value("lindhult", "plan/R12/total/b") - value("lindhult", "plan/R3/total/b")) * 100
    share = own / -value("lindhult", "fin/FI6/total/b")
    assert round(share, 6) == round(value("lindhult", "nyckeltal/sjalvfinansieringsgrad/b"), 6)
    assert value("lindhult", "kollektiv/VK3/b") == value("lindhult", "kollektiv/VK1/p1")


def test_one_machinery_makes_both_documents() -> None:
    large, small = (report(kommun) for kommun in KOMMUNER)
    titles = {
        kommun: [section.title for _, section in view.walk()]
        for kommun, view in zip(KOMMUNER, (large, small), strict=True)
    }
    assert small.title != large.title
    for own in ("Slagord", "Värdegrund", "Målområden med nuläge och resultatmål", "Resurser", "Äskanden"):
        assert own in titles["lindhult"]
        assert own not in titles["almkoping"]
    for common in (
        "Vision",
        "Rambudget" if "Rambudget" in titles["lindhult"] else "Investeringsplan",
        "Koncernföretagens ekonomi",
    ):
        assert common in titles["lindhult"]
    assert "Svar på planeringsinriktningar" in titles["almkoping"]
    assert "Svar på planeringsinriktningar" not in titles["lindhult"]


@pytest.mark.parametrize(("election", "told"), [(True, 1), (False, 0)])
def test_a_june_decision_in_an_election_year_is_preliminary(election: bool, told: int) -> None:  # noqa: FBT001 - a table of two
    one = checked("lindhult")
    (view,) = built("vip", replace(one, occasion=replace(one.occasion, election=election)))
    boxes = [
        block
        for _, block in view.blocks()
        if isinstance(block, Callout) and "preliminär" in (plain(block.title) + str(block)).lower()
    ]
    assert len(boxes) == told


@pytest.mark.parametrize(("day", "told"), [(dt.date(2026, 9, 30), 1), (dt.date(2026, 10, 1), 0)])
def test_what_the_new_council_decides_is_not_preliminary(day: dt.date, told: int) -> None:
    """A newly elected council takes office on the fifteenth of October: what is decided from that month on is its own."""
    one = checked("lindhult")
    source = Source.of(replace(one, occasion=replace(one.occasion, election=True, decided=day)))
    (chapter,) = decisions.chapters(source)
    assert [
        block.title for block in chapter.blocks if isinstance(block, Callout) and block.kind == "warning"
    ] == ["Preliminärt beslut under ett valår"] * told


def test_what_is_published_is_next_years_budget() -> None:
    one = checked("lindhult")
    lines = dict(
        line.split(";")[:2]
        for line in comparatives(Edition(one, (), {}, "", final=True)).decode("utf-8-sig").splitlines()[1:]
    )
    assert lines["plan/R12/total/b"] == "9100"
    assert lines["ram/sn/V8/b"] == str(one.accounts.get("ram/sn/V8/b").value)
    assert lines["ram/sn/SN20/b"] == str(one.accounts.get("ram/sn/SN20/b").value)
    assert not any(key.endswith(("/p1", "/p2")) for key in lines)


def test_the_plan_of_the_small_municipality_says_the_numbers_it_should() -> None:
    lines = golden.read("lindhult", "vip").splitlines()
    assert "korthet | KeyFigures | Årets resultat 2026 | 9 100 tkr" in lines
    assert "ram-sn | V8 | 2026 | −335 500" in lines


# -- what is told once ------------------------------------------------------------------------------
def tables_of(view: View) -> dict[str, Table]:
    return {block.id: block for _, block in view.blocks() if isinstance(block, Table)}


def test_every_conclusion_of_the_quality_work_stands_once() -> None:
    tables = tables_of(report("almkoping"))
    # Socialnämnden has four conclusions; three of its goals follow from the first three.
    below = [plain(row.reason) for row in tables["mal-sn"].rows]
    assert [words.partition(":")[0] for words in below] == ["Slutsats K25-SN-1", "", "Slutsats K25-SN-3", "Slutsats K25-SN-2"]  # fmt: skip
    assert "Åtgärd: " in below[0]
    assert [row.cells[0] for row in tables["slutsatser-sn"].rows] == ["K25-SN-4"]


def test_a_namnds_projects_stand_in_the_investeringsplan_and_their_sum_with_the_namnd() -> None:
    view = report("almkoping")
    assert "investeringar-sn" not in tables_of(view)
    (told,) = (section for _, section in view.walk() if section.id == "sn-investeringar")
    words = plain(told.blocks[-1].paragraphs[-1].inlines).replace("\xa0", " ")  # type: ignore[union-attr]
    # By hand from the form: 29,3 + 21,0 + 12,0 + 0 + 0
    assert words.startswith("Nettoinvesteringarna är 29,3 mnkr 2026 och 62,3 mnkr 2026–2030.")


def test_the_steps_of_later_years_stand_with_the_namnd_that_has_a_chapter() -> None:
    tables = tables_of(report("almkoping"))
    small = ["kf", "revision", "valnamnd", "overformyndare"]
    assert [row.key for row in tables["brygga-p1-tabell"].rows] == [*small, "summa"]
    assert len(tables["brygga-b-tabell"].rows) == 4 + 12 + 1
    assert [column.title for column in tables["ram-sn"].columns[1:]] == ["2026", "2027", "2028"]


def test_a_planning_direction_is_worded_once_and_answered_by_each_namnd() -> None:
    view = report("almkoping")
    asked = [row.text("inriktning") for row in checked("almkoping").dataset.of("v_inriktningar")]
    texts = [plain(part.inlines) for _, block in view.blocks() if isinstance(block, Prose) for part in block.paragraphs]  # fmt: skip
    assert [sum(words in text for text in texts) for words in asked] == [1] * len(asked)
    answers = [text for text in texts if text.startswith("PI-1 ")]
    assert len(answers) == 1 + 12
