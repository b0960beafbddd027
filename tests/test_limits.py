"""Every limit of every rule: silent up to it, told beyond it, with the settings of the example and with others."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from dataclasses import fields, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pipeline.config import Settings
from pipeline.merge import consolidation, merge
from pipeline.model import Figure, Origin
from pipeline.rules import RULES, Context, Rule
from pipeline.schemas.statements import KFA
from tests import limits_lists as lists
from tests import limits_rounds as rounds
from tests import limits_year_end as year_end
from tests import mini
from tests.one_cell import BY_CODE, context, said, sound

TABLES = (
    (mini.NAME, year_end.STATEMENTS),
    (mini.NAME, year_end.CASH_FLOW),
    (mini.NAME, year_end.OPERATING),
    (mini.NAME, year_end.GROUP_AND_LAW),
    (rounds.YEAR_END_TOWN, rounds.SEGREGATED),
    (rounds.YEAR_END_TOWN, rounds.CARRIED),
    (rounds.INTERIM_TOWN, rounds.INTERIM),
    (rounds.FORECAST_TOWN, rounds.FORECAST),
    (rounds.MONTH_TOWN, rounds.MONTH),
    (rounds.PLAN_TOWN, rounds.PLAN),
    (rounds.DIRECTED_TOWN, rounds.DIRECTED),
    (rounds.QUALITY_TOWN, rounds.QUALITY),
    (rounds.CONTROL_TOWN, rounds.CONTROL),
    (rounds.WORK_TOWN, rounds.WORK),
    (mini.NAME, rounds.CHOICES_YEAR_END),
    (rounds.INTERIM_TOWN, rounds.CHOICES_INTERIM),
    (rounds.PLAN_TOWN, rounds.CHOICES_PLAN),
    (rounds.QUALITY_TOWN, rounds.CHOICES_QUALITY),
    (rounds.CONTROL_TOWN, rounds.CHOICES_CONTROL),
    (lists.ASSIGNMENTS_TOWN, lists.ASSIGNMENTS),
    (lists.MOTIONS_TOWN, lists.MOTIONS),
    (lists.LISTS_TOWN, lists.LISTS),
    (lists.OVERSIGHT_TOWN, lists.OVERSIGHT),
    (lists.RECONSIDERED_TOWN, lists.RECONSIDERED),
    (lists.MANDATE_TOWN, lists.MANDATE),
    (lists.LONG_TERM_TOWN, lists.LONG_TERM),
)
ALL = tuple((town, *limit) for town, table in TABLES for limit in table)
TRIES = [
    pytest.param(town, code, words, cell, value, told, others, id=f"{code}-{cell}-{value}")
    for town, code, words, cell, silent, wrong, others in ALL
    for told, values in ((False, silent), (True, wrong))
    for value in values
]


def number(value: Any) -> Any:
    """Return a number written as text as a number; everything else as it is."""
    return Decimal(value) if isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value) else value


@pytest.mark.parametrize(("town", "code", "words", "cell", "value", "told", "others"), TRIES)
def test_a_rule_is_silent_up_to_its_limit_and_tells_beyond_it(
    town: str, code: str, words: str, cell: str, value: Any, *, told: bool, others: dict[str, Any]
) -> None:
    changes = {path: number(other) for path, other in others.items()}
    changes |= {path: number(value) for path in cell.split(" & ")}
    messages = said(code, changes, town)
    parts = words.split(" … ")
    assert any(all(part in message for part in parts) for message in messages) is told, messages


# -- nothing is left out --------------------------------------------------------------------------
_THERE = "asks whether something is there, not how large it is"
_POINTS = "asks whether a reference points at something that is there"
WITHOUT = {
    "BS-01": _POINTS,
    "BS-02": _THERE,
    "BS-03": _POINTS,
    "BS-05": "asks whether two days are the same",
    "C60": _THERE,
    "C66": _POINTS,
    "C75": _THERE,
    "C80": "asks whether a sign is among those that the pages have",
    "FR-01": _THERE,
    "C82": "asks whether a quotation has its two paragraphs",
    "C67": _THERE,
    "C72": "asks whether two days are the same",
    "IK-03": _THERE,
    "IK-06": _POINTS,
    "IK-07": "asks whether two assessments are the same",
    "IK-08": _POINTS,
    "S0-09": "asks whether two texts are the same",
    "S0-10": _POINTS,
    "S0-11": _THERE,
    "S0-12": _THERE,
    "S0-13": _THERE,
    "AT-01": _THERE,
    "S0-36": "asks whether two days are the same",
    "KV-02": _THERE,
    "KV-04": _POINTS,
    "KV-06": _POINTS,
    "PL-04": _POINTS,
    "S0-21": _POINTS,
    "S0-26": _THERE,
    "S0-43": _THERE,
    "S0-32": _POINTS,
    "S0-34": _POINTS,
    "S3-02": _THERE,
    "S3-07": _POINTS,
    "S3-11": _POINTS,
    "S3-13": _THERE,
    "S3-14": "asks how a decision is written",
    "S3-15": _THERE,
    "S3-17": "asks whether two texts are the same",
    "S3-18": _THERE,
    "S3-19": _THERE,
    "S3-24": _THERE,
}
OF_PRINT = {
    "report_unit": "the unit that amounts are printed in",
    "decimals": "the decimals that amounts are printed with",
    "trends": "words to choose from in the forms",
    "likelihoods": "words beside the scale",
    "consequences": "words beside the scale",
    "small_projects": "which projects are printed together",
    "requests": "whether requests are printed",
    "ten_items": "which sections are printed",
    "account": "whether a nämnd's account is printed short; tried with the short accounts of the nämnder",
    "no_group": "why no group is printed; tried with the changes of the group",
    "severities": "tried with the runner of the rules",
    "explained_deviation": "which deviations driftredovisningen explains",
    "accepted": "tried with the runner of the rules",
}
AT = Origin("2025-bokslut/ekonomi/bokslut.xlsx", "Noter!C29")
_SHAPES = {"equal", "same", "at_most", "is_sum", "agree", "exceeds", "printed_sums", "retyped"}


def reached(function: Any, seen: set[str]) -> Iterator[ast.AST]:
    """Yield the parts of a function and of every function of the rules that it calls."""
    if function.__qualname__ in seen:
        return
    seen.add(function.__qualname__)
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    for node in ast.walk(tree):
        yield node
        called = function.__globals__.get(node.id) if isinstance(node, ast.Name) else None
        if inspect.isfunction(called) and called.__module__.startswith("pipeline.rules"):
            yield from reached(called, seen)


def limits_in(rule: Rule) -> set[str]:
    """Return the comparisons of size and the shapes with a tolerance that a rule is made of."""
    found: set[str] = set()
    for node in reached(rule.check, set()):
        if isinstance(node, ast.Compare):
            found |= {
                type(one).__name__ for one in node.ops if isinstance(one, ast.Lt | ast.LtE | ast.Gt | ast.GtE)
            }
        if isinstance(node, ast.Name) and node.id in _SHAPES:
            found.add(node.id)
    return found


def test_a_rule_with_a_limit_has_a_case_and_one_without_says_why() -> None:
    tried = {code for _, code, *_ in ALL} | {"C33", "SUM"}
    assert tried | set(WITHOUT) == {rule.code for rule in RULES}
    assert not tried & set(WITHOUT)
    assert {code: limits_in(BY_CODE[code]) for code in WITHOUT if limits_in(BY_CODE[code])} == {}


def test_every_setting_is_tried_with_another_value_than_the_examples() -> None:
    tried: dict[str, set[str]] = {}
    for _, _, _, cell, silent, wrong, others in ALL:
        values = {cell: (*silent, *wrong)} | {path: (value,) for path, value in others.items()}
        for path, some in values.items():
            if path.startswith("settings/"):
                tried.setdefault(path.removeprefix("settings/"), set()).update(str(one) for one in some)
    tried["deferred_tax"] = {"25"}
    names = {one.name for one in fields(Settings)}
    assert set(tried) | set(OF_PRINT) == names
    for town in ("lindhult/2025-bokslut", "almkoping/2026-vip"):
        own = sound(town).municipality.settings
        assert [name for name, values in tried.items() if values == {str(getattr(own, name))}] == []


# -- limits that need more than one cell ----------------------------------------------------------
@pytest.mark.parametrize(
    ("amount", "told"), [(1, "varning"), (15, "varning"), (16, "fel")], ids=["seen", "most", "beyond"]
)
def test_a_group_that_lost_a_row_is_told(tmp_path: Path, amount: int, told: str) -> None:
    """Four fifths of 15 is 12: half a unit for sixteen amounts of the municipality, and four fifths of it for four and six of the bolag.

    What is eliminated is the same in assets and in debts, and the bolag balances in its own books.
    """
    lines = (
        Path(consolidation.__file__).with_name("arl_lkbr.csv").read_text("utf-8").splitlines(keepends=True)
    )
    kept = "".join(line for line in lines if not line.startswith("S11;"))
    (tmp_path / "arl_lkbr.csv").write_text(kept, encoding="utf-8")
    changes = {f"bo/bolag_br/{row}/utfall": amount for row in ("S11", "T12")}
    messages = said("C33", changes, folder=tmp_path)
    assert [one.split(":")[0] for one in messages if "(SUMT) i koncernens" in one] == [told], messages


NOTE = "egen/not_kostnader"


@pytest.mark.parametrize(
    ("far", "told"), [(0, []), (2, []), (3, ["varning"]), (6, ["varning"]), (7, ["fel"])], ids=str
)
@pytest.mark.parametrize("sign", [1, -1])
def test_a_typed_total_of_an_own_table_is_told_beyond_its_rounding(
    far: int, sign: int, told: list[str]
) -> None:
    """Eleven rows that are not zero make −1 051 285: two units are silent, and half a unit for each and for the total are 6."""
    town = sound(rounds.YEAR_END_TOWN)
    rows = tuple(
        replace(
            row,
            values=dict(row.values) | {"kommun": Figure.cell(Decimal(-1051285 + sign * far), AT, "tkr")},
        )
        if row.key == "N4"
        else row
        for row in town.dataset.of(NOTE)
    )
    dataset = replace(town.dataset, rows=dict(town.dataset.rows) | {NOTE: rows})
    related = {key: one.accounts for key, one in town.related.items()}
    accounts, _ = merge(dataset, town.municipality, town.occasion, related)
    made = Context(dataset, accounts, town.municipality, town.occasion, town.related)
    found = [(one.severity.value, one.origin) for one in BY_CODE["SUM"].check(made)]
    assert found == [(severity, AT) for severity in told]


@pytest.mark.parametrize(("tax", "equity"), [("20.6", "635.2"), ("25", "600"), ("0", "800")])
def test_untaxed_reserves_are_divided_by_the_tax_of_the_settings(tax: str, equity: str) -> None:
    """Four fifths of 1 000, without the tax: 635,2 of them at 20,6 per cent."""
    without = context({}).accounts.get("konc/D/bo").value or Decimal(0)
    changes = {f"bo/bolag_br/{row}/utfall": value for row, value in (("S5", 1000), ("T12", 1500))}
    made = context(changes | {"settings/deferred_tax": tax}).accounts.get("konc/D/bo").value
    assert made == without + Decimal(equity)


FREE = {
    "K106": "the analysis itself says what is shown in another section",
    "K4": "a contribution that is a cost at once is moved here from K106 and stands nowhere else",
}
CASH_ROWS = tuple(row.id for row in KFA if row.kind == "row" and row.id not in FREE)


@pytest.mark.parametrize("entity", ["kommun", "koncern"])
@pytest.mark.parametrize("amount", [-9000, 5000])
@pytest.mark.parametrize("row", CASH_ROWS)
def test_a_wrong_row_of_the_cash_flow_is_told_though_the_sums_are_kept(
    row: str, amount: int, entity: str
) -> None:
    """The difference is put in the one row that nothing else says (K106), so that no sum and no total is wrong."""
    now = context({}).dataset.row("kfa", "ek", row)
    assert now is not None
    wrong = (now.figure(entity).value or Decimal(0)) + amount
    made = context({f"ek/kfa/{row}/{entity}": wrong, f"ek/kfa/K106/{entity}": Decimal(-amount)})
    told = {
        rule.code: [
            problem for problem in rule.check(made) if now.at(entity) in (problem.origin, *problem.also)
        ]
        for rule in RULES
        if "bokslut" in rule.kinds or not rule.kinds
    }
    assert [code for code, problems in told.items() if problems and code not in {"C47", "C48"}]
    assert told["C06"] == []
