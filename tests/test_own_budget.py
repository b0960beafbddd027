"""Columns of own tables that mean versions of the year's budget: as decided, by kind and at a day (kommun C's decisions)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import build, config
from pipeline.merge.accounts import Accounts
from pipeline.merge.law_rows import after
from pipeline.model import Dataset, Origin
from pipeline.read.decisions import read_decisions
from pipeline.structure.check import check
from pipeline.tables import Col, Kind, Line, Meaning, Structure, Table
from tests.examples import INPUTS
from tests.structure_cases import CASES, checked, copied, lines, printed

COLUMNS = "".join(
    f"drift;{key};{title};{meaning};;;;;;;;\n"
    for key, title, meaning in (
        ("tb", "Budget", "-budget"),
        ("tt", "Tilläggsanslag", "-tillagg"),
        ("to", "Omfördelning", "-omfordelning"),
        ("tr", "Reviderad", "-budget_rev"),
        ("td", "Reviderad i augusti", "-budget_rev[2022-08-31]"),
    )
)


def more_columns(folder: Path) -> None:
    path = folder / "struktur" / "kolumner.csv"
    words = path.read_text(encoding="utf-8")
    at = words.index("inv;u;")
    path.write_text(words[:at] + COLUMNS + words[at:], encoding="utf-8")


def test_a_column_is_the_version_of_the_budget_that_it_means(tmp_path: Path) -> None:
    table = printed(checked(copied("kommun-c", tmp_path, more_columns, decisions=True)), "drift")
    titles = table[0]
    names = {unit.id: unit.name for unit in checked(copied("kommun-c", tmp_path / "b")).municipality.units}
    rows = {row[0]: dict(zip(titles, row, strict=True)) for row in table}
    for wanted in lines(CASES / "kommun-c" / "budgetbeslut" / "vantat.csv"):
        row = rows["Summa nämnder" if wanted["Enhet"] == "summa" else names[wanted["Enhet"]]]
        for title, key in (
            ("Budget", "budget"), ("Tilläggsanslag", "tillagg"), ("Omfördelning", "omfordelning"), ("Reviderad", "budget_rev"),
            ("Reviderad i augusti", "budget_rev[2022-08-31]"),
        ):  # fmt: skip
            assert int(row[title].replace("\u00a0", "").replace("−", "-")) == -int(wanted[key]), (
                wanted,
                title,
            )


def plan(tmp_path: Path, *years: int) -> tuple[config.Municipality, config.Occasion]:
    """Return a plan for 2026, made in 2025, with a table of the changes of both years, where there are decisions of some years."""
    there = Origin("struktur.xlsx", "Kolumner!D2")
    columns = tuple(
        Col(id=key, title=key, meaning=Meaning("budget_rev", years=(year, year)), origin=there)
        for key, year in (("egna", 0), ("fjol", -1))
    )
    lines = (Line(id="bun", kind=Kind.UNITS, origin=there),)
    table = Table(id="v_ramar", title="Ramar", lines=lines, columns=columns, origin=there)
    municipality, _ = config.load(INPUTS / "almkoping")
    assert municipality is not None
    folder = tmp_path / "budgetbeslut"
    folder.mkdir()
    data = (INPUTS / "almkoping" / "budgetbeslut" / "2025.xlsx").read_bytes()
    for year in years:
        (folder / f"{year}.xlsx").write_bytes(data)
    municipality = replace(
        municipality, folder=tmp_path, structure=Structure(tables={table.id: table}, digest="x")
    )
    occasion = municipality.occasion("2026-vip")
    assert occasion is not None
    return municipality, occasion


@pytest.mark.parametrize(
    ("years", "lacking"),
    [((2025, 2026), []), ((2025,), ["2026"]), ((2026,), ["2025"]), ((), ["2026", "2025"])],
)
def test_a_plan_is_told_the_year_whose_decisions_a_column_shows_and_there_are_none_of(
    years: tuple[int, ...], lacking: list[str], tmp_path: Path
) -> None:
    municipality, occasion = plan(tmp_path, *years)
    told = [
        each for each in check(municipality.structure, municipality, occasion).problems if each.code == "STR8"
    ]
    assert [each.message.partition("budgetbeslut/")[2][:4] for each in told] == lacking


def test_a_plan_has_the_decisions_of_the_year_it_reads_in_that_years_column(tmp_path: Path) -> None:
    municipality, occasion = plan(tmp_path, 2025)
    decided = read_decisions(municipality, occasion)
    dataset = Dataset({"budgetbeslut": decided.rows}, sheets=decided.sheets)
    figures = after(Accounts(), dataset, municipality, occasion).figures
    wanted = sum(
        (row.figure("belopp").value or Decimal(0))
        for row in decided.rows
        if row.unit == "bun" and row.text("avser") == "drift"
    )
    assert wanted
    assert figures["enhet/bun/v_ramar/summa/fjol"].value == wanted
    assert not figures["enhet/bun/v_ramar/summa/egna"].known


def test_tables_of_another_kind_of_occasion_are_not_judged_in_a_plan(tmp_path: Path) -> None:
    municipality, occasion = plan(tmp_path)
    (table,) = municipality.structure.tables.values()
    of_accounts = replace(table, occasions=("bokslut",))
    structure = replace(municipality.structure, tables={table.id: of_accounts})
    told = check(structure, municipality, occasion).problems
    assert [each for each in told if each.code == "STR8"] == []


def test_the_structure_is_judged_also_where_another_occasion_has_read_the_plan_first(tmp_path: Path) -> None:
    municipality, occasion = plan(tmp_path)
    accounts = municipality.occasion("2025-bokslut")
    assert accounts is not None
    assert occasion.id in accounts.reads
    known: build.Known = {}
    build.check(build.Target(municipality, accounts), known=known)
    told = build.check(build.Target(municipality, occasion), known=known).problems
    assert [each.code for each in told].count("STR8") == 2
