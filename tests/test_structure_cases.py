"""Kommun A, B and C print what real reports of their kinds print, cell for cell, and are told what is wrong."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tests.structure_cases import CASES, checked, copied, expected, lines, printed

FIXED = [
    (case, path.stem)
    for case in ("kommun-a", "kommun-b", "kommun-c")
    for path in sorted((CASES / case / "tryckt").glob("*.csv"))
]


@pytest.mark.parametrize(("case", "key"), FIXED)
def test_a_table_is_printed_as_the_municipality_prints_it(case: str, key: str, tmp_path: Path) -> None:
    assert printed(checked(copied(case, tmp_path)), key) == expected(case, key)


LAW = [
    (case, path.stem)
    for case in ("kommun-a", "kommun-b", "kommun-c")
    for path in sorted((CASES / case / "lagrader").glob("*.csv"))
]
YEARS = {"nu": ("kommun", 0), "fg": ("kommun", -1), "kommun": ("kommun", 0), "kommun_fg": ("kommun", -1),
         "koncern": ("koncern", 0), "koncern_fg": ("koncern", -1)}  # fmt: skip


@pytest.mark.parametrize(("case", "table"), LAW)
def test_rules_see_the_laws_rows(case: str, table: str, tmp_path: Path) -> None:
    figures = checked(copied(case, tmp_path)).accounts.figures
    for line in lines(CASES / case / "lagrader" / f"{table}.csv"):
        row = line.pop("Lagrad")
        for column, amount in line.items():
            if column == "fg2" or not amount:
                continue
            if column == "budget":
                key = f"{table}/{row}/kommun/budget"
            else:
                of, year = YEARS[column]
                key = f"{table}/{row}/{of}/{'fg' if year else 'utfall'}"
            assert figures[key].value == Decimal(amount), key
