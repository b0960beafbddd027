"""The house's own rules: who may import whom, no municipality in the program, no long modules."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from functools import cache
from graphlib import TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from pipeline import render

ROOT = Path(__file__).resolve().parent.parent
PIPELINE = ROOT / "pipeline"
MODULES = sorted(PIPELINE.rglob("*.py"))

# The house from the ground up: each part, and the parts below it that it may know of, wherever in a module it imports them.
# A part is a module or folder of pipeline/, and in render/ each room; a folder there with a FORMAT needs no line of its own.
# A kind of occasion stands above the stages: they find it by its place, and none imports it.
NOUNS = "figure model text view words"
SETTINGS = (
    "toml_reader toml_text setting setting_ids setting_kinds units profile config_accepted config_occasions config_reorganised "
    "config_settings config_words config_publishing config_pictures config_letters config_attachments"
)
KNOWS = {
    "folders": "",
    "program": "",
    "encoded": "",
    "ranges": "",
    "beside": "",
    "progress": "",
    "answers": "folders program",
    "discover": "",
    "toml_writer": "",
    "workdays": "",
    "colour": "",
    "picture": "colour",
    "faults": "",
    "packing": "",
    "figure": "packing",
    "formula": "",
    "model": "figure packing",
    "text": "model",
    "decided": "model text",
    "tables": "formula model",
    "covers": "",
    "view": "covers model",
    "words": "model text view",
    "passport": "model view words",
    "signs": "",
    "breadth": "model view words",
    "halves": "breadth view words",
    "interval": "model",
    "slips": "model interval",
    "kinds": "discover model",
    "private": "model",
    # the settings
    "toml_reader": "folders model",
    "toml_text": "encoded ranges model toml_reader",
    "setting": "toml_reader",
    "setting_kinds": "ranges text toml_reader setting",
    "setting_ids": "folders toml_reader setting_kinds",
    "units": "toml_reader setting setting_kinds setting_ids",
    "typeface": "",
    "setting_file": "folders toml_reader",
    "profile": "folders colour picture typeface view toml_reader setting setting_kinds setting_file",
    "config_words": "units toml_reader setting setting_kinds",
    "config_publishing": "toml_reader setting setting_kinds",
    "config_accepted": "model toml_reader setting setting_kinds",
    "config_occasions": "kinds units toml_reader setting setting_kinds setting_ids",
    "config_letters": "toml_reader setting setting_kinds config_occasions",
    "config_attachments": "toml_reader setting setting_kinds config_letters config_occasions",
    "config_pictures": "model picture view units toml_reader setting setting_kinds setting_file config_occasions",
    "config_reorganised": "text toml_reader setting setting_kinds units config_occasions",
    "config_settings": "text toml_reader setting setting_kinds config_accepted",
    "config": f"private folders model tables view {SETTINGS}",
    # what is handed in, and what is made of it
    "schemas": "discover ranges model formula tables kinds config units",
    "budget": "model kinds config units schemas",
    "needed": f"{NOUNS} tables toml_reader config units schemas",
    "collect": "decided private folders model config",
    "read": f"decided private {NOUNS} breadth ranges encoded tables picture beside progress folders toml_reader toml_text setting_kinds program kinds config units interval slips schemas budget collect",
    "structure": f"{NOUNS} formula tables folders toml_reader kinds config units interval schemas budget read",
    "merge": f"{NOUNS} folders formula tables interval kinds config units schemas budget",
    "checked": "folders model tables config merge",
    "named": "model units checked",
    "tieout": "model interval text units",
    "rules": f"decided {NOUNS} toml_reader signs formula tables discover kinds config units interval slips tieout schemas budget merge checked named",
    "acceptance": f"{NOUNS} tables config units schemas merge rules",
    "blame": f"{NOUNS} slips tieout rules",
    "validate": f"{NOUNS} schemas read structure rules acceptance blame",
    "history": "model config schemas merge",
    "forms": f"{NOUNS} ranges folders kinds formula tables config units schemas budget history collect read structure",
    "explain": "private schemas read structure rules forms",
    "show": "text view schemas read",
    "receive": "folders toml_writer private model text config units schemas read",
    # what is handed out
    "reports": f"decided {NOUNS} formula tables interval discover kinds config config_letters config_occasions units schemas budget merge checked named",
    "render.folders": "",
    "render.links": "",
    "render.look": "colour view render.folders",
    "render.charts": f"{NOUNS} colour render.look",
    "render.markup": f"{NOUNS} breadth halves passport render.look render.charts",
    "render.templates": "faults text render.folders render.markup",
    "render.own": "model faults render.links render.markup render.templates",
    "render.motif": "view render.look render.templates",
    "render.outward": "view",
    "render.format": "view render.outward render.templates",
    "render.opendata": f"{NOUNS} render.outward",
    "render": "discover view beside progress faults render.templates render.format",
    "proof": "decided text folders",
    "outward": f"decided {NOUNS} proof folders kinds config config_publishing checked render render.outward render.opendata render.templates",
    "publish": f"{NOUNS} folders program kinds passport schemas read merge checked render",
    "returned": f"{NOUNS} folders kinds config units schemas read publish",
    "catalogue": "kinds config config_pictures model reports toml_reader",
    "build": f"decided catalogue private {NOUNS} folders structure kinds toml_reader config schemas needed collect read merge validate checked reports render render.templates render.own outward proof publish",
    "status": "private folders colour kinds model text view config schemas receive checked render.look render.templates",
    "compare": "colour text view read show render.look render.templates",
    "starter": "kinds setting config toml_writer workdays schemas reports",
    "next_year": "encoded folders kinds setting tables structure model text config config_attachments config_letters config_occasions toml_text toml_writer workdays units schemas needed collect read publish starter",
    "swedish": "",
    "streams": "",
    "handout": "view faults config merge render render.templates",
    "terminal": "answers progress folders model text checked publish",
    "decide": "decided folders text toml_reader checked read",
    "commands": "decided decide answers text collect receive status compare history swedish streams terminal folders toml_reader model faults checked read explain forms show reports render proof publish returned build starter next_year handout",
    "cli": "answers streams terminal faults commands",
}
ROOMS = " ".join(name for name in KNOWS if name.startswith("render."))
FORMAT = f"{NOUNS} breadth halves signs beside progress folders program colour faults passport {ROOMS}"
KIND = "kinds merge"
# Each package of others, and the parts of the house that know of it.
PACKAGES = {
    "PIL": "picture",
    "click": "cli commands swedish terminal",
    "docx": "render.word",
    "docxtpl": "render.word",
    "fontTools": "render.look render.pdf typeface",
    "jinja2": "render.markup render.own render.templates render.word",
    "olefile": "receive",
    "lxml": "picture read receive render.pdf render.word returned",
    "markupsafe": "status render.opendata render.charts render.markup render.web render.word",
    "pikepdf": "proof read render.pdf",
    "playwright": "proof",
    "pydyf": "render.pdf",
    "pyphen": "render.look render.pdf",
    "resvg_py": "picture render.web render.word",
    "weasyprint": "render.pdf",
    "xlsxwriter": "forms render.opendata",
}


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


NAMES = {module(path): path for path in MODULES}


@cache
def imported(path: Path) -> tuple[str, ...]:
    """Return what a module imports, also inside functions and for types only: modules of ours by their whole names."""
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "an import says whole names"
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            names += [name if name in NAMES else str(node.module) for name in whole]
        elif isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
    return tuple(names)


def imports(path: Path) -> list[str]:
    """Return the modules of ours that a module imports."""
    return [name for name in imported(path) if name in NAMES]


def part(name: str) -> str:
    """Return the part of the house that a module belongs to; "" for the package itself."""
    names = name.split(".")[1:]
    return ".".join(names[:2] if names[0] in {"render", "kinds"} else names[:1]) if names else ""


def test_every_part_of_the_house_is_declared() -> None:
    kinds = {part(name) for name in NAMES if name.startswith("pipeline.kinds.")}
    parts = {part(name) for name in NAMES} - {"", *kinds}
    formats = {name for name in parts - KNOWS.keys() if (PIPELINE / name.replace(".", "/")).is_dir()}
    assert parts - formats == KNOWS.keys()
    assert all(hasattr(importlib.import_module(f"pipeline.{name}"), "FORMAT") for name in formats)
    assert len(formats) == len(render.formats())


def test_a_part_knows_only_of_parts_below_it() -> None:
    below: set[str] = set()
    for name, known in KNOWS.items():
        assert set(known.split()) - {name} <= below, name
        below.add(name)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PIPELINE).as_posix())
def test_a_module_imports_only_what_it_may(path: Path) -> None:
    own = part(module(path))
    allowed = {"", own, *KNOWS.get(own, KIND if own.startswith("kinds.") else FORMAT).split()}
    assert [name for name in imports(path) if part(name) not in allowed] == []


def test_a_report_is_known_to_itself_alone() -> None:
    folders = {path.parent for path in MODULES if path.parent.parent == PIPELINE / "reports"}
    assert len(folders) >= 5
    for folder in folders:
        inside = {name for name, path in NAMES.items() if path.is_relative_to(folder)}
        assert [
            name for name, path in NAMES.items() if name not in inside and inside & set(imports(path))
        ] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_is_known_where_it_works(package: str) -> None:
    users = {
        part(name) for name, path in NAMES.items() if package in {x.split(".")[0] for x in imported(path)}
    }
    assert users == set(PACKAGES[package].split())


def test_every_package_has_its_place() -> None:
    names = {name.split(".")[0] for path in MODULES for name in imported(path)}
    assert names - sys.stdlib_module_names - {"pipeline"} == PACKAGES.keys()


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {name: {other for other in imports(path) if other != name} for name, path in NAMES.items()}
    assert len(list(TopologicalSorter(graph).static_order())) == len(NAMES)


def test_help_is_shown_without_anything_heavy() -> None:
    code = """
import sys
before = set(sys.modules)
from pipeline.cli import main
main(["build", "--help"], standalone_mode=False)
print(*sorted({name.partition(".")[0] for name in sys.modules.keys() - before}))
"""
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    imported = set(shown.splitlines()[-1].split())
    assert imported & packages_distributions().keys() - sys.stdlib_module_names == {"click"}
    assert "pipeline" in imported


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
    limit = (
        620 if part(module(path)) in {"schemas", "config", "view", "units"} else 350
    )  # declarations read faster than code
    assert len(path.read_text(encoding="utf-8").splitlines()) <= limit


@pytest.mark.parametrize("name", ["utils", "helpers", "manager", "common", "misc"])
def test_no_drawer_for_odds_and_ends(name: str) -> None:
    assert [path.name for path in MODULES if path.stem == name] == []
