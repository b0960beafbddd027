"""A thing that two occasions say is said by the one that owns it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from pipeline.model import Dataset, Figure, Origin, Row
from pipeline.rules import RULES, Context
from pipeline.rules.owned import OWNED
from pipeline.schemas import sheet
from tests.examples import checked

(AG_01,) = (rule for rule in RULES if rule.code == "AG-01")


def context(kommun: str) -> Context:
    return checked(f"{kommun}/2025-bokslut")


def row(name: str, key: str, **values: Figure | str) -> Row:
    return Row(name, "kommun", key, values, {}, Origin("x.xlsx", f"{name}!{key}"))


def told(own: Row, theirs: Row, *, ahead: int, kind: str = "vip") -> list[str]:
    """Return what is told of one row here and one in an occasion of a kind so many years ahead."""
    base = context("lindhult")
    other = next(one for one in base.related.values() if one.occasion.kind == kind)
    occasion = replace(other.occasion, id="ägaren", year=base.occasion.year + ahead)
    lent = replace(other, dataset=Dataset({theirs.sheet: (theirs,)}), occasion=occasion)
    here: Mapping[str, tuple[Row, ...]] = {own.sheet: (own,)}
    return [
        problem.message
        for problem in AG_01.check(replace(base, dataset=Dataset(here), related={"ägaren": lent}))
    ]


def people(number: str) -> Figure:
    return Figure.cell(Decimal(number), Origin("x.xlsx", "A1"), "antal")


@pytest.mark.parametrize(
    ("here", "there", "wanted"),
    [
        ("655", "655", []),
        ("655", "655.0", []),
        ("656", "655", ["a: här står 656, men i ägaren står 655."]),
        ("654", "655", ["a: här står 654, men i ägaren står 655."]),
    ],
)
def test_a_forecast_is_the_plans_to_the_last_person(here: str, there: str, wanted: list[str]) -> None:
    own = row("befolkning", "a", p1=people(here))
    assert told(own, row("v_befolkning", "a", b=people(there)), ahead=1) == wanted


@pytest.mark.parametrize("ahead", [-1, 0, 2])
def test_a_plan_of_another_year_is_no_owner(ahead: int) -> None:
    own = row("befolkning", "a", p1=people("1"))
    assert told(own, row("v_befolkning", "a", b=people("2")), ahead=ahead) == []


def test_what_is_missing_on_either_side_does_not_differ() -> None:
    nothing = Figure.missing("antal")
    assert told(row("befolkning", "a", p1=nothing), row("v_befolkning", "a", b=people("2")), ahead=1) == []
    assert told(row("befolkning", "a", p1=people("2")), row("v_befolkning", "a", b=nothing), ahead=1) == []
    assert (
        told(row("befolkning", "a", p1=people("2")), row("v_befolkning", "b", b=people("3")), ahead=1) == []
    )


def test_a_goal_is_called_the_same_whatever_its_blanks_and_capitals() -> None:
    theirs = row("d_mal", "KF1", mal="Trygg omsorg  nära dig")
    assert told(row("mal", "KF1", mal="trygg omsorg nära dig"), theirs, ahead=0, kind="delar") == []
    assert told(row("mal", "KF1", mal="Trygg vård nära dig"), theirs, ahead=0, kind="delar") == [
        "KF1: här står ”Trygg vård nära dig”, men i ägaren står ”Trygg omsorg  nära dig”."
    ]


@pytest.mark.parametrize("kommun", ["almkoping", "lindhult"])
def test_every_owned_field_is_really_compared_in_the_examples(kommun: str) -> None:
    year_end, plan = context(kommun), checked(f"{kommun}/2026-verksamhetsplan")
    early = checked(f"{kommun}/2027-forplanering")
    for owned in OWNED:
        here = {"vp_mal": plan, "vp_investeringar": plan, "v_befolkning": early}.get(owned.sheet, year_end)
        sheet(owned.sheet).field(owned.field)
        sheet(owned.theirs[0]).field(owned.theirs[1])
        other = here.other(owned.kind)
        assert other is not None
        assert other.occasion.year == here.occasion.year + owned.years
        names = dict(owned.rows)
        known = {(one.unit, one.key) for one in other.dataset.of(owned.theirs[0])}
        met = [
            one for one in here.dataset.of(owned.sheet) if (one.unit, names.get(one.key, one.key)) in known
        ]
        assert len(met) >= 3, owned
    assert [*AG_01.check(year_end), *AG_01.check(plan), *AG_01.check(early)] == []
