"""Delårsrapporten: the forecast, the deficits and what is done about them, by the numbers of the examples and by law."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import build
from pipeline.build import Checked
from pipeline.merge.interim import actions
from pipeline.model import Dataset, Figure, Gap, Origin, Row
from pipeline.publish import Edition
from pipeline.publish.comparatives import comparatives
from pipeline.render.pdf.contents import blocks
from pipeline.view import Callout, KeyFigures, Prose, StatusList, Table, View
from pipeline.words import cell_text, plain
from tests import examples, golden
from tests.examples import INPUTS, KOMMUNER, REMEMBERED, built


def checked(kommun: str) -> Checked:
    return examples.checked(f"{kommun}/2025-delar")


def value(kommun: str, key: str) -> Decimal:
    return examples.value(f"{kommun}/2025-delar", key)


def report(kommun: str) -> View:
    return examples.view(f"{kommun}/2025-delar", "delarsrapport")


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_the_forecast_ties_from_the_units_to_the_balance_requirement(kommun: str) -> None:
    net = value(kommun, "drift/verksamhet/summa/prognos") + value(kommun, "rr/R3/kommun/prognos")
    assert net == value(kommun, "rr/R4/kommun/prognos")
    assert value(kommun, "rr/R12/kommun/prognos") == value(kommun, "balanskrav/B1/prognos")
    assert value(kommun, "br/SUMT/kommun/utfall") == value(kommun, "br/SUMS/kommun/utfall")
    assert value(kommun, "br/D1/kommun/utfall") == value(kommun, "rr/R12/kommun/utfall")


def test_socialnamndens_deficit_is_told_with_what_remains_of_it() -> None:
    assert value("lindhult", "drift/sn/summa/avvikelse") == -6800
    assert value("lindhult", "atgard/sn/effekt_ar") == 4760
    assert value("lindhult", "atgard/sn/kvar") == -2040
    assert value("lindhult", "drift/sn/summa/prognos_fg") == -5940
    assert value("lindhult", "drift/sn/summa/forandring") == -860
    assert value("almkoping", "atgard/summa/underskott") == -86_800  # also överförmyndarnämndens 600
    assert value("almkoping", "atgard/summa/kvar") == -26_200


def test_the_period_is_compared_with_an_equal_one_and_the_position_with_the_last_closing() -> None:
    one = checked("lindhult")
    published = one.dataset.published
    assert value("lindhult", "br/SUMT/kommun/fg") == published["2024-bokslut"]["br/SUMT/kommun"].figure.value
    last = published["2024-delar"]["drift/sn/SN20/netto"].figure
    assert value("lindhult", "drift/sn/SN20/netto_fg") == last.value
    assert value("lindhult", "period/manader/utfall") == 8


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_a_goals_forecast_has_words_of_its_own_and_not_those_of_the_year_end(kommun: str) -> None:
    one = checked(kommun)
    settings = one.municipality.settings
    assert not set(settings.forecasts) & set(settings.statuses)
    words = {
        item.status.word
        for _, block in report(kommun).blocks()
        if isinstance(block, StatusList)
        for item in block.items
    }
    assert words
    assert words <= set(settings.forecasts)


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_namnd_has_its_five_blocks_also_one_whose_account_of_the_year_is_short(kommun: str) -> None:
    one = checked(kommun)
    there = {section.id for _, section in report(kommun).walk()}
    asked = ("ekonomi", "mal", "personal", "kvalitet", "internkontroll")
    units = one.municipality.of_kind("namnd", during=one.occasion)
    assert {f"{unit.id}-{block}" for unit in units for block in asked} <= there
    assert any((unit.account or one.municipality.settings.account) == "kort" for unit in units)


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_the_report_in_brief_is_a_spread_that_the_contents_name_once(kommun: str) -> None:
    view = report(kommun)
    spread = next(one for one in view.chapters if one.id == "sammanfattning")
    assert (spread.id, spread.look) == ("sammanfattning", "spread")
    (tiles,) = (block for block in spread.blocks if isinstance(block, KeyFigures))
    assert len(tiles.tiles) == 6
    assert all(tile.comment and tile.direction for tile in tiles.tiles)
    listed = {section.id for _, section in view.contents()}
    assert "sammanfattning" in listed
    assert not listed & {section.id for section in spread.sections}
    entries = [entry.target for block in blocks(view, {each.id: 1 for _, each in view.walk()}) for column in block.columns for entry in column]  # fmt: skip
    assert entries[:2] == ["beslutsforslag", "sammanfattning"]
    assert not set(entries) & {section.id for section in spread.sections}


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_the_auditors_judgement_is_marked_and_never_written(kommun: str) -> None:
    (audited,) = (section for _, section in report(kommun).walk() if section.id == "bilagor")
    table, *boxes = audited.blocks
    assert isinstance(table, Table)
    lines = {cell_text(table, at, 0): cell_text(table, at, 2) for at in range(len(table.rows))}
    assert lines["Revisorernas bedömning av delårsrapporten"] == "bifogad"
    late = [name for name, state in lines.items() if state != "bifogad"]
    assert [plain(box.title) for box in boxes if isinstance(box, Callout)] == late
    assert not any(isinstance(block, Prose) for block in audited.blocks)


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_company_says_which_period_it_tells_of(kommun: str) -> None:
    one = checked(kommun)
    ends = {row.unit: row.date("till") for row in one.dataset.of("d_bolag_period")}
    assert set(ends) == {unit.id for unit in one.municipality.of_kind("bolag", during=one.occasion)}
    assert len(set(ends.values())) > 1  # some report the half-year


def test_a_late_namnd_is_told_and_left_out_of_the_sums(tmp_path: Path) -> None:
    shutil.copytree(INPUTS / "lindhult", tmp_path / "lindhult")
    shutil.rmtree(tmp_path / "lindhult" / "2025-delar" / "sn")
    found, _ = build.targets(tmp_path / "lindhult" / "2025-delar")
    late = build.check(found[0], kept=REMEMBERED)
    assert [problem.unit for problem in late.problems if problem.code == "C60"] == ["sn", "sn"]
    total = late.accounts.get("drift/namnder/summa/prognos").value
    assert total == value("lindhult", "drift/namnder/summa/prognos") - value(
        "lindhult", "drift/sn/summa/prognos"
    )
    (view,) = built("delarsrapport", late)
    table = next(table for table in view.tables() if table.id == "namnder-prognos")
    assert table.rows[-1].cells[0] == "Summa nämnder exkl. socialnämnden, dock inte i kolumnen Netto 2024"
    told = [
        plain(block.title)
        for _, block in view.blocks()
        if isinstance(block, Callout) and block.kind == "missing"
    ]
    assert any(title.startswith("SAKNAS") for title in told)


def test_what_is_published_is_what_the_next_forecast_compares_with() -> None:
    one = checked("lindhult")
    edition = Edition(one, (), {}, "", final=True)
    lines = dict(line.split(";")[:2] for line in comparatives(edition).decode("utf-8-sig").splitlines()[1:])
    assert lines["prognos/sn/SN20"] == str(one.accounts.get("drift/sn/SN20/avvikelse").value)
    assert lines["prognos/R12"] == "6740"
    assert lines["atgard/sn/SN-Å1"]
    assert lines["period/manader"] == "8"
    assert lines["drift/sn/SN20/netto"] == str(one.accounts.get("drift/sn/SN20/netto").value)


AMOUNTS = st.integers(min_value=-90_000, max_value=90_000)


@given(deviation=AMOUNTS, effects=st.lists(st.integers(min_value=0, max_value=40_000), max_size=5))
def test_a_deficit_is_never_positive_and_atgarder_never_make_a_surplus(
    deviation: int, effects: list[int]
) -> None:
    one = checked("lindhult")
    here = Origin("delar.xlsx", "Drift!A1")
    figures = {
        f"drift/{unit.id}/summa/avvikelse": Figure.cell(Decimal(deviation if unit.id == "sn" else 0), here)
        for unit in one.municipality.of_kind("namnd", "namnd-liten", during=one.occasion)
    }
    rows = tuple(
        Row(
            "d_atgarder",
            "sn",
            f"SN-Å{place}",
            dict.fromkeys(("effekt_ar", "effekt_helar"), Figure.cell(Decimal(effect), here)),
            {},
            here,
        )
        for place, effect in enumerate(effects)
    )
    found = actions(
        figures,
        Dataset({"d_atgarder": rows}, sheets=frozenset({Gap("sn", "d_atgarder")})),
        one.municipality,
        one.occasion,
    )
    short, left = found["atgard/sn/underskott"].value, found["atgard/sn/kvar"].value
    assert short == min(0, deviation)
    assert left == min(0, deviation + sum(effects))


def test_the_report_of_the_small_municipality_says_the_numbers_it_should() -> None:
    lines = golden.read("lindhult", "delarsrapport").splitlines()
    row = "atgarder-namnder | sn |"
    assert f"{row} Nämnd | Socialnämnden" in lines
    assert f"{row} Väntat underskott | −6 800" in lines
    assert f"{row} Effekt i år | 4 760" in lines
    assert f"{row} Återstår | −2 040" in lines
    assert "atgarder-namnder | summa | Återstår | −2 310" in lines
