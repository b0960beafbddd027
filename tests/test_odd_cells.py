"""Empty and odd cells: what a contributor did or did not write is printed as missing, and never stops a draft."""

from __future__ import annotations

import datetime as dt
import re
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import build, reports
from pipeline.merge import merge
from pipeline.model import Figure, Gap, Row, State
from pipeline.reports.arsredovisning import goals
from pipeline.reports.base import Source
from pipeline.rules import RULES, Context
from pipeline.text import figure
from pipeline.view import Chart, Prose, Table, View
from pipeline.words import cell_text, plain
from tests import examples, mini
from tests.by_hand import BEFORE, line, source, table, year_end
from tests.test_rounds_by_hand import FORECAST, LAST, interim_values, plan_values

ROOT = Path(__file__).resolve().parent.parent
ODD = ("", "något annat")
(C30,) = (rule for rule in RULES if rule.code == "C30")


def whole(key: str, found: Source) -> View:
    report = reports.report(key)
    assert report is not None
    return report.build(found, True)[0]


def shown(view: View, key: str) -> Table:
    return table([block for _, block in view.blocks()], key)


# -- a cell that chooses a key figure -----------------------------------------------------------------------
@pytest.mark.parametrize("field", ["nyckeltal", "matt_som"])
@pytest.mark.parametrize("said", ODD)
def test_a_financial_goal_without_a_known_key_figure_has_no_outcome(field: str, said: str) -> None:
    values = year_end()
    values["ek"]["finansiella_mal"][0][field] = said
    found = source("bokslut", values, BEFORE)
    assert line(shown(whole("arsredovisning", found), "finansiella-mal-tabell"), "F1")[2:5] == ["saknas"] * 3
    context = Context(found.dataset, found.accounts, found.municipality, found.occasion, {})
    assert not [one for one in C30.check(context) if "F1" in one.message]


@pytest.mark.parametrize("said", ODD)
def test_a_goal_of_the_plan_without_a_known_key_figure_has_no_values(said: str) -> None:
    values = plan_values()
    goal = {
        "mal_id": "F1",
        "mal": "Soliditet",
        "riktning": "högre är bättre",
        "malvarde": 40,
        "nyckeltal": said,
    }
    values["ek"]["v_finansiella_mal"] = [goal]
    cells = line(shown(whole("vip", source("vip", values)), "finansiella-mal-plan"), "F1")
    assert cells[2:5] == ["saknas"] * 3
    assert "saknas" in cells[5]


@pytest.mark.parametrize("count", [0, 1])
def test_the_first_years_have_no_outcome_of_two_years_ago(count: int) -> None:
    found = source("bokslut", mini.town().values, BEFORE, second=False)
    few = replace(found, occasion=replace(found.occasion, history=found.occasion.history[2 - count :]))
    (first, *_) = (block for block in goals.financial_goals(few) if isinstance(block, Table))
    assert line(first, "F1")[2] == "saknas"


# -- a sheet that is missing from a workbook that is there --------------------------------------------------
def lacking(found: Source, *gone: tuple[str, str]) -> Source:
    """Return a source without some units' sheets (unit, sheet), merged anew."""
    gaps = {Gap(unit, sheet) for unit, sheet in gone}
    assert gaps <= found.dataset.sheets
    rows = {
        key: tuple(row for row in some if Gap(row.unit, key) not in gaps)
        for key, some in found.dataset.rows.items()
    }
    dataset = replace(found.dataset, rows=rows, sheets=found.dataset.sheets - gaps)
    accounts, _ = merge(dataset, found.municipality, found.occasion)
    return replace(found, dataset=dataset, accounts=accounts)


GROUP = [f"rr/{row}/koncern/utfall" for row in ("R1", "R2", "R12")]
GROUP += [f"br/{row}/koncern/utfall" for row in ("A", "C2", "D", "F2")]


def test_a_bolag_whose_dealings_are_missing_is_not_in_the_group() -> None:
    found = source("bokslut", year_end(), BEFORE)
    bolag = ("bolag_rr", "bolag_br", "mellanhavanden")
    late = lacking(found, *(("bo", sheet) for sheet in bolag))
    some = lacking(found, ("bo", "mellanhavanden"))
    assert [some.fig(key).value for key in GROUP] == [late.fig(key).value for key in GROUP]
    assert {gap.unit for key in GROUP for gap in some.fig(key).gaps} == {"bo"}


def test_the_group_is_not_known_without_the_municipalitys_dealings() -> None:
    found = lacking(source("bokslut", year_end(), BEFORE), ("kommun", "mellanhavanden"))
    assert [found.fig(key).value for key in GROUP] == [None] * len(GROUP)
    assert found.fig("rr/R12/kommun/utfall").value is not None


def test_the_groups_liabilities_are_not_known_without_the_guarantees() -> None:
    found = lacking(source("bokslut", year_end(), BEFORE), ("ek", "borgen"))
    assert found.fig("br/G22/koncern/utfall").value is None
    assert found.fig("br/D/koncern/utfall").value is not None


# -- rows that somebody has taken away from a sheet ---------------------------------------------------------
@pytest.mark.parametrize(
    ("left", "cells"),
    [
        ("DP1", ["saknas"] * 5),
        ("DP2", ["37,0", "38,0", "saknas", "saknas", "saknas"]),
        ("DP4", ["saknas", "saknas", "8,1", "7,5", "−0,6"]),
    ],
)
def test_a_personnel_row_that_is_not_there_is_missing(left: str, cells: list[str]) -> None:
    found = source("delar", interim_values(), FORECAST | LAST)
    rows = tuple(row for row in found.dataset.of("d_personal") if row.key == left)
    dataset = replace(found.dataset, rows={**found.dataset.rows, "d_personal": rows})
    accounts, _ = merge(dataset, found.municipality, found.occasion)
    view = whole("delarsrapport", replace(found, dataset=dataset, accounts=accounts))
    assert line(shown(view, "personal-namnder"), "kn")[1:] == cells


def test_the_effect_of_actions_that_are_not_there_is_not_nought() -> None:
    late = lacking(source("delar", interim_values(), FORECAST | LAST), ("kn", "d_atgarder"))
    table = shown(whole("delarsrapport", late), "atgarder-namnder")
    assert line(table, "kn")[1:] == ["−700", "saknas", "saknas", "saknas"]
    assert line(table, "summa")[1:] == ["−700", "saknas", "saknas", "saknas"]


def test_the_effect_is_the_sum_of_those_who_have_told_of_actions() -> None:
    values = interim_values()
    values["tn"]["d_drift"][0]["prognos"] = -4100  # 100 worse than the budget, and no actions
    late = lacking(source("delar", values, FORECAST | LAST), ("kn", "d_atgarder"))
    cells = line(shown(whole("delarsrapport", late), "atgarder-namnder"), "summa")
    assert cells == [
        "Summa exkl. kulturnämnden, dock inte i kolumnen Väntat underskott",
        "−800",
        "0",
        "−100",
        "0",
    ]


@pytest.mark.parametrize("sheet", ["v_rr_skatt", "v_rr_va", "v_br_skatt", "v_br_va"])
def test_the_plan_of_the_whole_is_not_known_without_a_part(sheet: str) -> None:
    values = plan_values()
    for key in ("v_rr", "v_fin", "v_br"):
        values["ek"][f"{key}_va"] = deepcopy(values["ek"][f"{key}_skatt"])
    found = lacking(source("vip", values), ("ek", sheet))
    key = "plan/R12" if sheet.startswith("v_rr") else "bal/BP5"
    part = sheet.rpartition("_")[2]
    other = {"va": "skatt", "skatt": "va"}[part]
    assert [found.fig(f"{key}/{name}/b").value is None for name in (part, other, "total")] == [
        True,
        False,
        True,
    ]


def test_a_part_that_the_municipality_does_not_have_is_not_missing() -> None:
    found = lacking(source("vip", plan_values()), *(("ek", f"{key}_va") for key in ("v_rr", "v_fin", "v_br")))
    assert found.fig("plan/R12/total/b").value == Decimal(
        300
    )  # 3 000 − 30 500 − 1 200 + 20 000 + 9 100 − 100
    assert found.fig("plan/R12/va/b").state is State.NOT_APPLICABLE


def test_what_stands_outside_the_frames_is_not_known_without_its_sheet() -> None:
    found = lacking(source("vip", plan_values()), ("ek", "v_centralt"))
    states = {found.fig(key).state for key in ("central/summa/b", "expl/vinst/b", "expl/betalning/b")}
    assert states == {State.MISSING}
    assert source("vip", plan_values()).fig("expl/vinst/b").value == 0


# -- a municipality that has not what the examples have -----------------------------------------------------
@pytest.mark.parametrize(
    ("gone", "occasion"),
    [
        ("finans", "2025-delar"),
        ("finans", "2025-bokslut"),
        ("namnd", "2025-internkontroll"),
        ("namnd", "2025-kvalitet"),
        ("namnd-liten", "2025-delar"),
        ("bolag", "2025-delar"),
        ("bolag", "2025-bokslut"),
    ],
)
def test_reports_are_built_without_a_kind_of_unit(gone: str, occasion: str) -> None:
    (target,), _ = build.targets(ROOT / "inputs" / "lindhult" / occasion)
    units = tuple(
        replace(unit, valid_to=dt.date(2024, 12, 31)) if unit.kind == gone else unit
        for unit in target.municipality.units
    )
    checked = build.check(build.Target(replace(target.municipality, units=units), target.occasion))
    assert any(one.code in {"FIL6", "KONF"} for one in checked.problems) or gone == "finans"
    for key in target.occasion.reports:
        report = reports.report(key)
        assert report is not None
        assert report.build(Source.of(checked), True)


# -- numbers that are not there -----------------------------------------------------------------------------
def test_a_forecast_that_is_not_filled_in_is_no_absence_of_deficits() -> None:
    values = interim_values()
    for row in values["kn"]["d_drift"]:
        row["prognos"] = None
    view = whole("delarsrapport", source("delar", values, FORECAST | LAST))
    assert "Ingen nämnd väntar underskott" not in said(view)
    rows = shown(view, "atgarder-namnder")
    assert line(rows, "kn")[1] == line(rows, "summa")[1] == "saknas"


def test_a_sentence_is_never_about_a_number_that_is_not_there() -> None:
    late = ("rr", "br", "personal", "befolkning", "v_rr_skatt")
    titles: list[str] = []
    for kind, key, values in (
        ("bokslut", "arsredovisning", year_end()),
        ("delar", "delarsrapport", interim_values()),
        ("vip", "vip", plan_values()),
    ):
        found = source(kind, values, BEFORE if kind == "bokslut" else None)
        gone = [(gap.unit, gap.sheet) for gap in found.dataset.sheets if gap.sheet in late]
        charts = (
            block for _, block in whole(key, lacking(found, *gone)).blocks() if isinstance(block, Chart)
        )
        titles += [plain(chart.title) for chart in charts]
    assert "Uppgift om soliditeten 2025 saknas" in titles
    assert [title for title in titles if re.search(r"(blev|är|av|för|till) (saknas|–)", title)] == []


def test_a_plan_without_any_amount_is_built() -> None:
    values = plan_values()
    for sheets in values.values():
        for rows in sheets.values():
            for row in rows.values() if isinstance(rows, dict) else rows:
                row |= {name: 0 for name in row if isinstance(row[name], int)}
    assert whole("vip", source("vip", values)).tables()


def said(view: View) -> str:
    paragraphs = (one for _, block in view.blocks() if isinstance(block, Prose) for one in block.paragraphs)
    return " ".join(plain(one.inlines) for one in paragraphs)


# -- indicators whose unit is an amount ---------------------------------------------------------------------
def of_unit(row: Row, unit: str) -> Row:
    """Return an indicator as it is read when its unit is another, also what was filled in out of a saved answer."""
    values = {
        name: replace(value, unit="" if unit.endswith("kr") else unit)
        if isinstance(value, Figure) and value.unit
        else value
        for name, value in row.values.items()
    }
    return replace(row, values={**values, "enhet": unit})


@pytest.mark.parametrize("unit", ["tkr", "mnkr", "mdkr", "kr", "%"])
def test_indicators_print_amounts_as_they_were_typed(unit: str) -> None:
    checked = examples.checked("lindhult/2025-kvalitet")
    rows = tuple(of_unit(row, unit) for row in checked.dataset.of("kval_indikatorer"))
    dataset = replace(checked.dataset, rows={**checked.dataset.rows, "kval_indikatorer": rows})
    report = reports.report("kvalitetsrapport")
    assert report is not None
    by_key = {row.key.lower(): row for row in rows}
    drawn = 0
    for view in report.build(Source.of(replace(checked, dataset=dataset)), True):
        for results in (one for one in view.tables() if one.id.startswith("resultat-")):
            years = sum(column.title.isdigit() for column in results.columns)
            for printed in (each for each in results.rows if each.key in by_key):
                drawn += 1
                row = by_key[printed.key]
                values = [row.figure(name) for name in ("u_t4", "u_t3", "u_t2", "u_t1", "utfall")][-years:]
                for cell, typed in zip(printed.cells[1 : years + 1], values, strict=True):
                    assert isinstance(cell, Figure)
                    if cell.known:  # of few answers nothing is shown
                        assert figure(cell, 3) == figure(typed, 3)
                assert f", {unit}" in cell_text(results, results.rows.index(printed), 0)
    assert drawn
