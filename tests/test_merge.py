"""Merging: the group balances whatever the companies are, what is met from both sides is gone, what is missing is not zero."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.config import Municipality
from pipeline.merge import Accounts, merge
from pipeline.model import Gap, State
from tests import mini

AMOUNTS = st.integers(min_value=0, max_value=10**6)


@cache
def lilleby() -> Municipality:
    with TemporaryDirectory() as folder:
        return mini.write(mini.town(), Path(folder))[0]


def merged(values: mini.Values, municipality: Municipality | None = None) -> Accounts:
    town = municipality or lilleby()
    return merge(mini.dataset(values, town), town, town.occasions[0])[0]


def number(accounts: Accounts, key: str) -> Decimal:
    value = accounts.get(key).value
    assert value is not None, key
    return value


def owned(share: int) -> Municipality:
    """Return the municipality with another share of its company."""
    town = lilleby()
    units = tuple(replace(unit, share=Decimal(share)) if unit.id == "bo" else unit for unit in town.units)
    return replace(town, units=units)


@settings(max_examples=40)
@given(
    share=st.integers(min_value=1, max_value=100),
    income=st.lists(AMOUNTS, min_size=5, max_size=5),
    assets=st.lists(AMOUNTS, min_size=4, max_size=4),
    reserves=AMOUNTS,
    contribution=st.integers(min_value=-1000, max_value=1000),
    dealings=st.lists(AMOUNTS, min_size=10, max_size=10),
)
def test_the_group_balances_whatever_the_company_is(
    share: int, income: list[int], assets: list[int], reserves: int, contribution: int, dealings: list[int]
) -> None:
    values = mini.given()
    rows = dict(zip(("I1", "I4", "I6", "I12", "I15"), income, strict=True))
    signs = {"I1": 1, "I4": -1, "I6": -1, "I12": -1, "I15": -1}
    result = {key: signs[key] * value for key, value in rows.items()} | {"I14": contribution}
    for key in mini.COMPANY_INCOME:
        values["bo"]["bolag_rr"][key]["utfall"] = result.get(key, 0)
    balance = dict(zip(("T2", "T9", "T10", "T12"), assets, strict=True))
    equity = {"S1": 100, "S3": sum(result.values()), "S5": reserves, "S9": 50}
    equity["S2"] = sum(balance.values()) - sum(equity.values())
    for key in mini.COMPANY_BALANCE:
        values["bo"]["bolag_br"][key]["utfall"] = (balance | equity).get(key, 0)
    records = [*values["ek"]["mellanhavanden"], *values["bo"]["mellanhavanden"]]
    for record, amount in zip(records, dealings, strict=True):
        record["belopp"] = amount if record["belopp"] > 0 else -amount
    accounts = merged(values, owned(share))
    assert number(accounts, "br/SUMT/koncern/utfall") == number(accounts, "br/SUMS/koncern/utfall")
    assert number(accounts, "rr/R12/koncern/utfall") == number(accounts, "br/D1/koncern/utfall")
    assert number(accounts, "konc/SUMT/elim") == number(accounts, "konc/SUMS/elim")
    assert number(accounts, "konc/R12/elim") == number(accounts, "konc/D1/elim")


@settings(max_examples=20)
@given(one=AMOUNTS, other=AMOUNTS, turned=st.booleans())
def test_a_pair_is_met_at_the_smaller_amount_whoever_comes_first(one: int, other: int, turned: bool) -> None:  # noqa: FBT001 - a drawn value
    values = mini.given()
    values["ek"]["mellanhavanden"] = [
        {"motpart": "bo", "typ": "hyra", "rad": "R1" if turned else "R2", "belopp": one if turned else -one}
    ]
    values["bo"]["mellanhavanden"] = [
        {
            "motpart": "kommun",
            "typ": "hyra",
            "rad": "R2" if turned else "R1",
            "belopp": -other if turned else other,
        }
    ]
    accounts = merged(values)
    (pair,) = accounts.eliminations
    assert pair.eliminated.value == Decimal("0.8") * min(one, other)
    assert pair.difference.value == one - other
    assert (
        number(accounts, "konc/R1/elim")
        == -number(accounts, "konc/R2/elim")
        == -Decimal("0.8") * min(one, other)
    )
    assert number(accounts, "konc/R12/elim") == 0


def test_the_group_is_the_sum_of_its_units_row_by_row() -> None:
    accounts = merged(mini.given())
    for key in ("R1", "R2", "R12", "A21", "A3", "D3", "F1", "SUMT", "SUMS"):
        columns = sum(number(accounts, f"konc/{key}/{name}") for name in ("kommun", "bo", "elim"))
        assert columns == number(accounts, f"konc/{key}/koncern"), key


def test_by_hand() -> None:
    accounts = merged(mini.given())
    expected = {
        "rr/R1/koncern/utfall": "6520",  # 3 000 + 80 % of 5 000 less 80 % of the rent, 600
        "rr/R8/koncern/utfall": "380",
        "rr/R12/koncern/utfall": "2520",
        "br/A3/koncern/utfall": "1200",  # 6 000 less shares 800 and 80 % of the loan 5 000
        "br/F1/koncern/utfall": "33000",
        "br/G22/koncern/utfall": "1700",  # 8 100 less 80 % of the guarantee 8 000
        "bro/R4": "-31000",
        "drift/kn/summa/netto": "-26000",
        "drift/verksamhet/summa/interna_intakter": "2500",
        "inv/summa/netto": "6600",
        "reserv/tak": "1670",
        "reserv/grans": "1650",
        "balanskrav/B10/utfall": "1100",
        "balanskrav/B13/utfall": "0",
    }
    assert {key: number(accounts, key) for key in expected} == {
        key: Decimal(value) for key, value in expected.items()
    }


def test_a_missing_term_makes_the_sum_missing_and_no_smaller() -> None:
    values = mini.given()
    del values["ek"]["rr"]["R5"]
    accounts = merged(values)
    assert accounts.get("rr/R12/kommun/utfall").state is State.MISSING
    assert accounts.get("rr/R4/kommun/utfall").value == -31000
    assert accounts.get("nyckeltal/resultatandel/kommun/utfall").value is None


def test_a_company_that_has_not_delivered_is_named_and_left_out() -> None:
    values = mini.given()
    values["bo"] = {}
    accounts = merged(values)
    assert {gap.unit for gap in accounts.get("rr/R1/koncern/utfall").gaps} == {"bo"}
    assert number(accounts, "rr/R1/koncern/utfall") == 3000
    assert accounts.eliminations == ()


def test_a_committee_that_has_not_delivered_is_named_and_left_out() -> None:
    values = mini.given()
    values["kn"] = {}
    accounts = merged(values)
    assert accounts.get("drift/verksamhet/summa/netto").gaps == (Gap("kn", "drift"),)
    assert accounts.get("inv/summa/netto").gaps == (Gap("kn", "investeringar"),)


def test_a_dividend_moves_from_the_result_to_equity() -> None:
    values = mini.given()
    values["ek"]["mellanhavanden"].append({"motpart": "bo", "typ": "utdelning", "rad": "R8", "belopp": 80})
    values["bo"]["mellanhavanden"].append(
        {"motpart": "kommun", "typ": "utdelning", "rad": "D3", "belopp": -80}
    )
    before, after = merged(mini.given()), merged(values)
    for key, change in (
        ("rr/R8", -80),
        ("rr/R12", -80),
        ("br/D1", -80),
        ("br/D3", 80),
        ("br/D", 0),
        ("br/SUMT", 0),
    ):
        name = f"{key}/koncern/utfall"
        assert number(after, name) - number(before, name) == change, key


@pytest.mark.parametrize("unit", ["ek", "bo"])
def test_a_dealing_only_one_side_knows_is_told_at_its_cell(unit: str) -> None:
    values = deepcopy(mini.given())
    alone = values[unit]["mellanhavanden"][0]
    other = "bo" if unit == "ek" else "ek"
    values[other]["mellanhavanden"] = values[other]["mellanhavanden"][1:]
    town = lilleby()
    accounts, problems = merge(mini.dataset(values, town), town, town.occasions[0])
    assert [problem.code for problem in problems] == ["C32"]
    assert str(alone["rad"]) in problems[0].message
    assert len(accounts.eliminations) == 4


def test_every_group_figure_remembers_the_cells_of_both_units() -> None:
    figure = merged(mini.given()).get("rr/R2/koncern/utfall")
    files = {cell.origin.file.split("/")[1] for cell in figure.cells() if cell.origin}
    assert files == {"ek", "bo", "kommun"}  # the sheet of dealings belongs to the municipality as a whole
