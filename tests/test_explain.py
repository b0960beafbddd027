"""Every code that somebody can meet is explained: what it means, an example, and how to mend it."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner

from pipeline import explain
from pipeline.cli import main
from pipeline.explain.mending import MENDING
from pipeline.explain.reading import READING
from pipeline.private import cleared
from pipeline.rules import RULES
from pipeline.structure.rules import RULES as STRUCTURE_RULES
from tests import cases

HOUSE: Final = Path(explain.__file__).parent.parent
FAMILIES: Final = re.compile(
    r"(?:CELL|FIL|TEXT|KOL|BUD|PERS|LANK|STR)\d{1,2}|KONF|MALL|LAS|SUM|[A-Z]{1,3}\d?-\d\d|C\d\d"
)


def raised() -> set[str]:
    """Return every code that stands in the program: what looks like one, and what a problem is made with."""
    found: set[str] = set()
    for file in HOUSE.rglob("*.py"):
        if file.parent.name == "explain":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and FAMILIES.fullmatch(node.value)
            ):
                found.add(node.value)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Problem":
                code = node.args[1] if len(node.args) > 1 else None
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    found.add(code.value)
    return found - {""}


EVERY: Final = sorted(raised() | {rule.code for rule in RULES} | {rule.code for rule in STRUCTURE_RULES})


def test_the_walk_finds_the_codes() -> None:
    assert {
        "CELL1",
        "CELL16",
        "FIL10",
        "TEXT10",
        "KOL4",
        "PERS1",
        "KONF",
        "C03",
        "S0-17",
        "KV-03",
        "STR4",
    } <= {*EVERY}
    assert len(EVERY) > 150


@pytest.mark.parametrize("code", EVERY)
def test_a_code_is_explained(code: str) -> None:
    words = explain.describe(code.lower()) or ""
    assert words.startswith(f"{code}  ")
    assert "\n\nExempel: " in words
    meaning, _, mend = words.partition("\n\nSå rättas det: ")
    assert len(meaning.split()) > 15
    assert mend.strip().endswith(".")
    assert cleared(words).text == words


def test_every_code_of_the_tiny_faults_is_explained() -> None:
    planted = {
        wanted["code"]
        for case in cases.FOLDER.iterdir()
        for wanted in cases.load(case / "case.toml").get("expected", ())
    }
    assert planted <= {*EVERY}


def test_nothing_is_explained_that_there_is_not() -> None:
    rules: set[str] = {rule.code for rule in RULES} | {rule.code for rule in STRUCTURE_RULES}
    assert {*MENDING} == rules
    assert {*READING} == {*explain.titles()} - rules


def test_a_code_that_there_is_not_is_said_with_the_one_that_is_meant() -> None:
    done = CliRunner().invoke(main, ["explain", "cel10"])
    assert (done.exit_code, "Menas CELL10?" in done.stderr) == (2, True)
