"""Before the budget: what the nämnder ask for is added up of their cells, and a late nämnd makes no sum smaller without a word."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.reports import Source
from pipeline.reports.vip.planning import build
from pipeline.view import Callout, Table
from tests import planted
from tests.examples import checked

NAME = "lindhult/2027-forplanering"


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        # ks −450, sn −2 100 and −900, bmn none, bbn 0
        ("onskemal/summa/b", "-3450"),
        # ks −600, sn −4 300 + 300, bbn −1 400
        ("onskemal/summa/p1", "-6000"),
        # ks −2 400 − 3 000, sn −800, bmn −350, bbn −4 200
        ("invest/summa/b", "-10750"),
        # 651 + 1 366 + 448 + 6 213 + 2 293 + 997
        ("befolkning/summa/b", "11968"),
    ],
)
def test_what_is_asked_for_is_added_up(key: str, expected: str) -> None:
    assert checked(NAME).accounts.get(key).value == Decimal(expected)


def test_a_committee_that_asks_for_nothing_says_so() -> None:
    (view,) = build(Source.of(checked(NAME)), True)
    (section,) = (one for _, one in view.walk() if one.id == "namnd-bmn")
    assert "Nämnden har inga önskemål utöver ramen." in str(section.blocks)


def test_a_late_committee_is_named_and_the_sum_says_whom_it_leaves_out(tmp_path: Path) -> None:
    files = ("forplanering.xlsx", "forplanering-texter.docx")
    late = planted.check(
        {"occasion": NAME, "remove": [{"unit": "sn", "file": file} for file in files]}, tmp_path
    )
    asked = late.accounts.get("onskemal/summa/b")
    assert asked.value == Decimal(-450)
    assert [gap.unit for gap in asked.gaps] == ["sn"]
    (view,) = build(Source.of(late), True)
    boxes = [block.title for _, block in view.blocks() if isinstance(block, Callout)]
    assert boxes == ["SAKNAS: hela förplaneringen"]


def test_investments_stand_in_each_committee_s_own_order() -> None:
    (view,) = build(Source.of(checked("almkoping/2027-forplanering")), True)
    (table,) = (
        block for _, block in view.blocks() if isinstance(block, Table) and block.id == "investeringar-lista"
    )
    mine = [row.key for row in table.rows if row.key.startswith("tn-")]
    assert mine == ["tn-tn27-1", "tn-tn27-2", "tn-tn27-3"]


def test_last_years_budget_is_restated_in_a_units_plan_where_it_is_in_the_budget() -> None:
    """Two nämnder have changed tasks since: their budgets of 2025 are −88 800 and −29 700 in the new organisation; the sum is nobody's change."""
    figures = checked("almkoping/2026-verksamhetsplan").accounts.figures
    found = {name: figures[f"vb/{name}/summa/netto/fg"] for name in ("sbn", "mhn", "ks", "namnder")}
    assert [found[name].value for name in ("sbn", "mhn")] == [Decimal(-88_800), Decimal(-29_700)]
    assert [name for name, figure in found.items() if figure.restated] == ["sbn", "mhn"]
    assert "§ 52" in found["sbn"].restated[0]
