"""A municipality whose units could not be read, or only those of one kind: every control runs and every report is made."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

import pytest

from pipeline import build
from pipeline.model import Severity
from tests import examples

SMALL = examples.INPUTS / "lindhult"
SETTINGS = (SMALL / "kommun.toml").read_text(encoding="utf-8")
UNITS = tomllib.loads(SETTINGS)["enheter"]


def with_only(kind: str) -> str:
    """Return the settings with the units of one kind only."""
    tables = re.split(r"^(?=\[)", SETTINGS, flags=re.MULTILINE)
    return "".join(table for table in tables if kind_of(table) in {"", kind})


def kind_of(table: str) -> str:
    """Return the kind of the unit that a table is of, nothing of another table."""
    unit = re.match(r"\[enheter\.([\w-]+)", table)
    return str(UNITS[unit[1]].get("slag", "namnd")) if unit else ""


@pytest.mark.parametrize("kind", ["none", "namnd", "central"])
def test_no_kind_of_unit_is_taken_for_granted(kind: str, tmp_path: Path) -> None:
    shutil.copytree(
        SMALL,
        tmp_path / "k",
        ignore=shutil.ignore_patterns(*(one.occasion.id for one in examples.targets("lindhult"))),
    )
    (tmp_path / "k" / "kommun.toml").write_text(with_only(kind), encoding="utf-8")
    found, problems = build.targets(tmp_path / "k")
    assert [one.occasion.id for one in found] == [one.occasion.id for one in examples.targets("lindhult")]
    assert any(one.severity is Severity.ERROR for one in problems)
    for target in found:
        for view in examples.all_built(build.check(target, problems), draft=True):
            assert list(view.blocks())
