"""Empty and odd cells: what a contributor did or did not write is printed as missing, and never stops a draft."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline import reports
from pipeline.reports.arsredovisning import goals
from pipeline.reports.base import Source
from pipeline.rules import Context, key_figures
from pipeline.view import Table, View
from tests import mini
from tests.by_hand import BEFORE, line, source, table, year_end
from tests.test_rounds_by_hand import plan_values

ODD = ("", "något annat")


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
    assert not [one for one in key_figures.C30.check(context) if "F1" in one.message]


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
