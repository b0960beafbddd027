"""The two example municipalities hold together: statements, notes, cash flow, comparatives, drift and the group, to the krona."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.build import Checked
from pipeline.model import Severity
from pipeline.schemas.notes import NOTES
from tests import examples
from tests.examples import KOMMUNER

ROOT = Path(__file__).resolve().parent.parent
SIDES = [
    (name, entity, when) for name in KOMMUNER for entity in ("kommun", "koncern") for when in ("utfall", "fg")
]


def checked(name: str) -> Checked:
    return examples.checked(f"{name}/2025-bokslut")


def value(name: str, key: str) -> Decimal:
    return examples.value(f"{name}/2025-bokslut", key)


@pytest.mark.parametrize(("name", "entity", "when"), SIDES)
def test_the_statements_balance_and_meet(name: str, entity: str, when: str) -> None:
    def at(key: str) -> Decimal:
        kind, row = key.split("/")
        return value(name, f"{kind}/{row}/{entity}/{when}")

    assert at("br/SUMT") == at("br/SUMS")
    assert at("rr/R12") == at("br/D1") == at("kfa/K101")
    assert at("kfa/K102") == -at("rr/R3")
    assert at("kfa/K6") == at("br/C4")
    assert at("kfa/K201") + at("kfa/K202") == -sum(at(f"not/N{number}.2") for number in (12, 13, 14, 15))
    assert at("br/D") == at("not/N21.1") + at("rr/R12") + at("not/N21.3")
    assert at("not/N21.3") == 0


@pytest.mark.parametrize(("name", "entity", "when"), SIDES)
def test_every_note_ties_to_its_statement_row(name: str, entity: str, when: str) -> None:
    wrong = [
        (note.number, row, tied)
        for note in NOTES
        for row, kind, tied in note.ties
        if value(name, f"not/{row}/{entity}/{when}") != value(name, f"{kind}/{tied}/{entity}/{when}")
    ]
    assert wrong == []


@pytest.mark.parametrize("name", KOMMUNER)
@pytest.mark.parametrize("entity", ["kommun", "koncern"])
def test_this_year_opens_where_last_year_closed(name: str, entity: str) -> None:
    for note in NOTES:
        if note.roll:
            opening, closing = note.roll
            assert value(name, f"not/{opening}/{entity}/utfall") == value(
                name, f"not/{closing}/{entity}/fg"
            ), opening
    assert value(name, f"kfa/K601/{entity}/utfall") == value(name, f"kfa/K6/{entity}/fg")


@pytest.mark.parametrize("name", KOMMUNER)
@pytest.mark.parametrize("entity", ["kommun", "koncern"])
def test_working_capital_follows_the_balance_sheet(name: str, entity: str) -> None:
    for row, balance, sign in (("K107", "C1", -1), ("K108", "C2", -1), ("K109", "F2", 1)):
        change = value(name, f"br/{balance}/{entity}/utfall") - value(name, f"br/{balance}/{entity}/fg")
        assert value(name, f"kfa/{row}/{entity}/utfall") == sign * change, row


@pytest.mark.parametrize("name", KOMMUNER)
def test_driftredovisningen_leads_to_the_income_statement(name: str) -> None:
    assert value(name, "bro/interna_intakter") + value(name, "bro/interna_kostnader") == 0
    assert value(name, "bro/intakter") == value(name, "rr/R1/kommun/utfall")
    assert value(name, "bro/kostnader") == value(name, "rr/R2/kommun/utfall")
    assert value(name, "bro/R4") == value(name, "rr/R4/kommun/utfall")
    assert value(name, "drift/verksamhet/summa/andring") == 0
    budget = value(name, "rr/R1/kommun/budget") + value(name, "rr/R2/kommun/budget")
    assert value(name, "drift/verksamhet/summa/budget") == budget
    before = value(name, "rr/R1/kommun/fg") + value(name, "rr/R2/kommun/fg")
    assert value(name, "drift/verksamhet/summa/netto_fg") == before


@pytest.mark.parametrize("name", KOMMUNER)
def test_frames_and_changes_are_the_committees_own(name: str) -> None:
    data = checked(name).dataset
    lines = [row for row in data.of("budgetbeslut") if row.text("avser") == "drift"]
    frames = {row.unit: row.figure("belopp").value for row in lines if row.text("slag") == "ursprunglig"}
    assert len(frames) > 4
    for unit, frame in frames.items():
        assert frame == value(name, f"drift/{unit}/summa/budget"), unit
    changes: dict[str, Decimal] = {}
    for row in (row for row in lines if row.text("slag") != "ursprunglig"):
        changes[row.unit] = changes.get(row.unit, Decimal(0)) + (row.figure("belopp").value or 0)
    assert sum(changes.values()) == 0
    for unit, amount in changes.items():
        assert amount == value(name, f"drift/{unit}/summa/andring"), unit


@pytest.mark.parametrize("name", KOMMUNER)
def test_investments_are_the_notes_and_the_cash_flow(name: str) -> None:
    spent = value(name, "inv/summa/utgift")
    assert spent == -(value(name, "kfa/K201/kommun/utfall") + value(name, "kfa/K202/kommun/utfall"))
    fees = value(name, "kfa/K304/kommun/utfall") - value(name, "inv/summa/inkomst")
    assert fees >= 0  # anslutningsavgifter
    for row in checked(name).dataset.of("investeringar"):
        total = row.figure("beraknad_total").value
        done = row.figure("ack").value
        assert total is not None
        assert done is not None
        assert total == done if row.text("status") == "färdigställt" else total >= done, row.key


@pytest.mark.parametrize("name", KOMMUNER)
def test_balanskrav_and_reserves_keep_the_law(name: str) -> None:
    assert value(name, "balanskrav/B1/utfall") == value(name, "rr/R12/kommun/utfall")
    assert value(name, "balanskrav/B2/utfall") == -value(name, "not/N3.7/kommun/utfall")
    reserved = -value(name, "balanskrav/B8/utfall")
    assert reserved == value(name, "reserv/RER2/utfall") <= value(name, "reserv/tak")
    assert (
        value(name, "reserv/RER4/utfall")
        == value(name, "br/D22/kommun/utfall")
        <= value(name, "reserv/grans")
    )
    assert (
        value(name, "reserv/RER1/utfall") == value(name, "reserv/RER4/fg") == value(name, "br/D22/kommun/fg")
    )
    assert value(name, "reserv/RUR3/utfall") == value(name, "br/D21/kommun/utfall")


@pytest.mark.parametrize("name", KOMMUNER)
def test_the_group_is_its_parts_less_what_lies_between_them(name: str) -> None:
    accounts = checked(name).accounts
    assert accounts.eliminations
    assert all(abs(one.difference.value or Decimal(0)) <= Decimal(100) for one in accounts.eliminations)
    for key in ("not/N16.1", "not/N18.5", "not/N25.6", "not/N24.4"):
        assert value(name, f"{key}/koncern/utfall") == 0
    borrowed = [row for row in checked(name).dataset.of("borgen") if checked(name).municipality.unit(row.key)]
    for row in borrowed:
        assert row.figure("belopp").value == value(name, f"bolag_br/S8/{row.key}/utfall"), row.key


@pytest.mark.parametrize("name", KOMMUNER)
@pytest.mark.parametrize("key", ["va", "avfall"])
def test_segregated_accounts_balance_and_meet_the_projects(name: str, key: str) -> None:
    for when in ("utfall", "fg"):
        assert value(name, f"{key}/Y4/{when}") == value(name, f"{key}/Y11/{when}")
        assert value(name, f"{key}/X14/{when}") == 0
        assert value(name, f"{key}/Z3/{when}") == value(name, f"{key}/Y9/{when}")
    assert value(name, f"{key}/Z1/utfall") == value(name, f"{key}/Z3/fg")


@pytest.mark.parametrize("name", KOMMUNER)
def test_fee_financed_assets_grow_with_their_projects(name: str) -> None:
    grown = sum(
        value(name, f"{key}/{row}/utfall") - value(name, f"{key}/{row}/fg")
        for key in ("va", "avfall")
        for row in ("Y1", "Y2")
    )
    worn = value(name, "va/X10/utfall") + value(name, "avfall/X10/utfall")
    assert grown == value(name, "inv/typ/avgiftsfinansierad/utgift") + worn
    debts = value(name, "va/Y9/utfall") + value(name, "avfall/Y9/utfall")
    assert debts == value(name, "not/N25.7/kommun/utfall")


@pytest.mark.parametrize("name", KOMMUNER)
def test_no_comparative_differs_from_what_was_published(name: str) -> None:
    told = [problem for problem in checked(name).problems if problem.code == "C05"]
    assert [problem for problem in told if problem.severity is not Severity.INFO] == []
    assert all("omräknat" in problem.message for problem in told), "only what is restated, with its reason"
