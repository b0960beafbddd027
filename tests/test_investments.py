"""Annual grants apart from projects of several years, subtotals by status, and land development between plan and financing (RKR R14)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.merge.investments import YEAR_END, investments
from pipeline.model import Dataset, Figure, Gap, Origin, Row
from pipeline.view import Table
from tests import examples
from tests.examples import KOMMUNER, PLANS, built, checked

STATUSES = ("pågående", "färdigställt", "årsanslag")


@cache
def tables(path: str, key: str) -> dict[str, Table]:
    view = examples.view(path, key)
    return {block.id: block for _, block in view.blocks() if isinstance(block, Table)}


def amounts(table: Table, key: str) -> list[int | None]:
    """Return a line's amounts, None where a dash is printed."""
    line = next(row for row in table.rows if row.key == key)
    return [
        None if cell.value is None else int(cell.value) for cell in line.cells if isinstance(cell, Figure)
    ]


def labels(table: Table) -> list[str]:
    return [str(row.cells[0]) for row in table.rows]


# -- årsredovisning ----------------------------------------------------------------------------------------------
def test_the_projects_have_subtotals_of_completed_ongoing_and_annual() -> None:
    # Lindhult by hand, tkr. Completed: 2 690 + 760 + 940 out, 180 + 210 in. Annual: 3 960 + 3 410 + 2 480, budget 4 200 + 3 500 + 2 600.
    table = tables("lindhult/2025-bokslut", "arsredovisning")["investeringar-projekt"]
    assert amounts(table, "fardigstallt")[0] == 4_000
    assert amounts(table, "arsanslag")[:3] == [9_850, 10_300, 450]
    assert amounts(table, "pagaende")[0] == 57_720 - 4_000 - 9_850
    assert amounts(table, "summa")[0] == 57_720
    summary = tables("lindhult/2025-bokslut", "arsredovisning")["investeringar-sammandrag"]
    assert amounts(summary, "fardigstallt")[3:6] == [4_390, 390, 4_000]


def test_the_totals_are_those_of_projects_of_several_years() -> None:
    # Lindhult by hand, tkr: 149 450 decided in all, of which the annual grants were 10 300; completed 5 400 + 1 250 + 1 900.
    table = tables("lindhult/2025-bokslut", "arsredovisning")["investeringar-projekt"]
    assert amounts(table, "summa")[3] == 149_450 - 10_300
    assert amounts(table, "fardigstallt")[3:] == [8_550, 8_260, 8_260, 290]
    assert amounts(table, "pagaende")[3] == 139_150 - 8_550
    annual = [row for row in table.rows if row.level and "årsanslag" in str(row.cells[0])]
    assert annual
    assert all(cell.value is None for row in annual for cell in row.cells[4:] if isinstance(cell, Figure))
    assert "Gator och beläggning, årsanslag" in labels(table)
    assert "Brandstationen, släckbil" in labels(table)


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_the_subtotals_are_the_whole(kommun: str) -> None:
    table = tables(f"{kommun}/2025-bokslut", "arsredovisning")["investeringar-projekt"]
    ids = {"pågående": "pagaende", "färdigställt": "fardigstallt", "årsanslag": "arsanslag"}
    columns = zip(*(amounts(table, ids[part]) for part in STATUSES), strict=True)
    assert [sum(number or 0 for number in column) for column in columns] == amounts(table, "summa")


# -- the mechanism, over made-up projects ------------------------------------------------------------------------------
PROJECT = tuple(column.name for column in YEAR_END.columns)
MADE = st.lists(
    st.tuples(
        st.sampled_from(STATUSES),
        st.lists(st.integers(0, 9_999), min_size=len(PROJECT), max_size=len(PROJECT)),
    ),
    min_size=1,
    max_size=8,
)


def projects(made: list[tuple[str, list[int]]]) -> Dataset:
    rows = tuple(
        Row(
            "investeringar",
            "sn",
            f"P{place}",
            {"status": status, "typ": "skattefinansierad"}
            | {
                name: Figure.cell(Decimal(number), Origin("x"))
                for name, number in zip(PROJECT, numbers, strict=True)
            },
            {},
            Origin("x"),
        )
        for place, (status, numbers) in enumerate(made)
    )
    units = ("sn", "bbn", "bmn", "ks")
    return Dataset({"investeringar": rows}, sheets=frozenset(Gap(unit, "investeringar") for unit in units))


@settings(max_examples=60)
@given(made=MADE)
def test_an_annual_grant_is_in_the_year_and_in_no_total(made: list[tuple[str, list[int]]]) -> None:
    one = checked("lindhult/2025-bokslut")
    found = investments(YEAR_END, projects(made), one.municipality, one.occasion)
    for place, name in enumerate(PROJECT):
        counted = [
            numbers[place]
            for status, numbers in made
            if not (status == "årsanslag" and name in YEAR_END.not_annual)
        ]
        assert found[f"inv/summa/{name}"].value == (sum(counted) if counted else None)
        for number, (status, _) in enumerate(made):
            assert found[f"inv/sn/P{number}/{name}"].known == (
                status != "årsanslag" or name not in YEAR_END.not_annual
            )
    assert set(YEAR_END.not_annual) == {
        "beslutad_total",
        "ack_fg",
        "ack",
        "beraknad_total",
        "avvikelse_total",
    }


# -- delårsrapport and plan --------------------------------------------------------------------------------------------
def test_the_interim_report_tells_annual_grants_apart() -> None:
    # Lindhult by hand, tkr: 2 462 + 2 131 + 1 280 so far, budget 4 200 + 3 500 + 2 600.
    table = tables("lindhult/2025-delar", "delarsrapport")["investeringar-prognos"]
    assert amounts(table, "arsanslag")[:2] == [5_873, 10_300]
    assert amounts(table, "arsanslag")[-2:] == [None, None]
    assert amounts(table, "projekt")[1] == 71_180 - 10_300
    assert amounts(table, "summa")[-2] == 139_150


def test_the_plan_tells_annual_grants_apart() -> None:
    # Lindhult by hand, tkr: 5 760 + 4 400 + 1 500 of the budget year's 61 000.
    table = tables("lindhult/2026-rambudget", "vip")["investeringsplan-tabell"]
    total, before, *years, after = amounts(table, "arsanslag")
    assert (total, before, after) == (None, None, None)
    assert years[0] == 11_660
    assert amounts(table, "projekt")[2] == 61_000 - 11_660
    assert amounts(table, "summa")[2] == 61_000
    # The projects' own total is what is before, in and after the five years.
    whole, *spread = amounts(table, "projekt")
    assert whole == sum(number or 0 for number in spread)


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_annual_grants_come_last_in_each_committee(kommun: str) -> None:
    table = tables(PLANS[kommun], "vip")["investeringsplan-tabell"]
    kinds: list[bool] = []
    for row in table.rows:
        if not row.level:
            kinds = []  # the nämnd's own row
        else:
            kinds.append("årsanslag" in str(row.cells[0]).lower())
            assert kinds == sorted(kinds)


# -- land development --------------------------------------------------------------------------------------------------
def test_land_development_is_reconciled_with_the_financing() -> None:
    # By hand, tkr. Lindhult 2026: 900 - 900 - 400 less the result's 2 400; Almköping: 18 000 + 7 000 - 12 000 - 26 000 + 2 000 - 9 000 less 12 000.
    small = tables("lindhult/2026-rambudget", "vip")["exploatering-finansiering"]
    large = tables("almkoping/2026-vip", "vip")["exploatering-finansiering"]
    assert [amounts(small, key)[0] for key in ("mark", "vinst", "FI7")] == [-400, -2_400, -2_800]
    assert [amounts(large, key)[0] for key in ("mark", "vinst", "FI7")] == [-20_000, -12_000, -32_000]
    assert amounts(small, "gator")[:2] == [-2_790, -2_790]
    assert "skillnad" not in {row.key for row in (*small.rows, *large.rows)}


def test_a_gap_between_land_development_and_financing_is_printed() -> None:
    one = checked("lindhult/2026-rambudget")
    figures = {**one.accounts.figures, "fin/FI7/total/p1": Figure.const(-1_000, "prov", "tkr")}
    (view,) = built("vip", replace(one, accounts=replace(one.accounts, figures=figures)))
    table = next(
        block
        for _, block in view.blocks()
        if isinstance(block, Table) and block.id == "exploatering-finansiering"
    )
    assert amounts(table, "skillnad") == [0, 300, 0]
