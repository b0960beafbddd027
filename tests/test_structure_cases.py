"""Kommun A, B and C print what real reports of their kinds print, cell for cell, and are told what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.structure_cases import CASES, checked, copied, expected, printed

FIXED = [
    (case, path.stem)
    for case in ("kommun-a", "kommun-b", "kommun-c")
    for path in sorted((CASES / case / "tryckt").glob("*.csv"))
]


@pytest.mark.parametrize(("case", "key"), FIXED)
def test_a_table_is_printed_as_the_municipality_prints_it(case: str, key: str, tmp_path: Path) -> None:
    assert printed(checked(copied(case, tmp_path)), key) == expected(case, key)
