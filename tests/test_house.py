"""The house's own rules: who may import whom, no municipality in the program, no long modules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PIPELINE = ROOT / "pipeline"
MODULES = sorted(PIPELINE.rglob("*.py"))

# What a part of the house must not know of.
FORBIDDEN = {
    "figure": ("model", "view", "text", "config", "read", "merge", "rules", "reports", "render", "forms"),
    "model": ("view", "text", "config", "read", "merge", "rules", "reports", "render", "forms"),
    "view": ("text", "config", "read", "merge", "rules", "reports", "render", "forms"),
    "words": ("config", "read", "merge", "rules", "reports", "render", "forms"),
    "text": ("view", "config", "read", "merge", "rules", "reports", "render", "forms"),
    "schemas": ("read", "merge", "rules", "reports", "render", "forms"),
    "read": ("merge", "rules", "reports", "render", "forms"),
    "merge": ("read", "rules", "reports", "render", "forms"),
    "rules": ("read", "reports", "render", "forms"),
    "reports": ("read", "rules", "render", "forms"),
    "render": ("config", "read", "merge", "rules", "reports", "forms", "schemas"),
    "forms": ("merge", "rules", "reports", "render"),
    "publish": ("build", "cli", "rules", "reports", "forms"),
}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("pipeline"):
            if node.module == "pipeline":
                yield from (alias.name for alias in node.names)
            else:
                yield node.module.removeprefix("pipeline.")


def part(path: Path) -> str:
    return path.relative_to(PIPELINE).with_suffix("").parts[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PIPELINE).as_posix())
def test_a_module_imports_only_what_it_may(path: Path) -> None:
    wrong = [name for name in imports(path) if name.split(".")[0] in FORBIDDEN.get(part(path), ())]
    assert wrong == []


def test_no_municipality_lives_in_the_program() -> None:
    names = [folder.name for folder in (ROOT / "inputs").iterdir() if (folder / "kommun.toml").is_file()]
    assert len(names) >= 2
    words = [*names, "almköping", "lindhults"]
    found = [
        (path.name, word)
        for path in MODULES
        for word in words
        if word in path.read_text(encoding="utf-8").lower()
    ]
    assert found == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PIPELINE).as_posix())
def test_a_module_can_be_read_in_one_sitting(path: Path) -> None:
    limit = 620 if part(path) in {"schemas", "config", "view"} else 350  # declarations read faster than code
    assert len(path.read_text(encoding="utf-8").splitlines()) <= limit


@pytest.mark.parametrize("name", ["utils", "helpers", "manager", "common", "misc"])
def test_no_drawer_for_odds_and_ends(name: str) -> None:
    assert [path.name for path in MODULES if path.stem == name] == []
