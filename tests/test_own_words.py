"""A municipality's own words stand wherever the program says such a thing, and the usual ones nowhere: forms, reports, messages, web."""

from __future__ import annotations

import ast
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from pipeline import build, config, reports
from pipeline.config_words import OwnWords, every_word, read_words
from pipeline.forms import write_forms
from pipeline.toml_reader import TomlReader
from pipeline.units import Unit
from tests import cases, mini, pdfreader
from tests.by_hand import BEFORE, source, year_end
from tests.examples import INPUTS
from tests.golden import facts
from tests.test_rounds_by_hand import FORECAST, LAST, interim_values, plan_values

ROOT: Final = Path(__file__).resolve().parent.parent
ODD: Final = OwnWords(
    plan="Kompassen", central="navet", economy="myntverkets hus", finance="den gemensamma kassan"
)
USUAL: Final = re.compile(
    r"stadskontor|kommunledningskontor|ekonomiavdelning|finansförvaltning|verksamhets- och investeringsplan",
    re.IGNORECASE,
)
"""The words of the declaration, and the one that stood for the central unit before there was one."""


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the strings of a module that are not documentation, nor what a form was called once (``former``)."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
        if isinstance(node, ast.keyword) and node.arg == "former":
            passed.update(id(one) for one in ast.walk(node.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            yield node.lineno, node.value


def test_the_usual_words_are_those_of_the_declaration() -> None:
    assert all(USUAL.search(word) for word in every_word(OwnWords()))
    assert not any(USUAL.search(word) for word in every_word(ODD))
    assert all(word != usual for word, usual in zip(every_word(ODD), every_word(OwnWords()), strict=True))


def test_no_other_module_writes_a_word_that_the_municipality_chooses() -> None:
    modules = [path for path in (ROOT / "pipeline").rglob("*.py") if path.name != "config_words.py"]
    assert len(modules) > 300
    found = [
        f"{path.relative_to(ROOT)}:{line} {words}"
        for path in modules
        for line, words in literals(path)
        if USUAL.search(words)
    ]
    assert found == []


def test_no_template_writes_a_word_that_the_municipality_chooses() -> None:
    found = [
        path for path in (ROOT / "templates").rglob("*") if path.suffix in {".j2", ".html", ".css", ".svg"}
    ]
    assert len(found) > 10
    assert [path for path in found if USUAL.search(path.read_text(encoding="utf-8"))] == []
    for path in (ROOT / "templates").rglob("*.docx"):
        assert not any(USUAL.search(words) for words in xml_of(path.read_bytes()))


def xml_of(data: bytes) -> Iterator[str]:
    """Yield the parts of a Word or Excel file that hold words."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                yield package.read(name).decode()


# -- built ------------------------------------------------------------------------------------------
SETTINGS: Final = f"""
[ord]
plan = "{ODD.plan}"
central = "{ODD.central}"
ekonomi = "{ODD.economy}"
finans = "{ODD.finance}"
"""
NAMES: Final = {
    'namn = "Finansförvaltningen"\nbestamd = "finansförvaltningen"': 'namn = "Kassan"',
    'namn = "Ekonomikontoret"\nbestamd = "ekonomikontoret"': 'namn = "Navet"',
}


def town() -> mini.Town:
    one = mini.town()
    one.settings, one.lines = SETTINGS, NAMES
    return one


def told(checked: build.Checked) -> str:
    return "\n".join(f"{one.message} {one.hint}" for one in checked.problems)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[build.Checked, Path]:
    place = tmp_path_factory.mktemp("lilleby")
    mini._BOOKS.clear()  # they hold the words of another Lilleby
    checked = mini.check(town(), place)
    mini._BOOKS.clear()
    build.build(checked, place / "ut", formats=("docx", "pdf", "html"))
    return checked, place


def test_what_is_built_has_the_own_words_alone(files: tuple[build.Checked, Path], tmp_path: Path) -> None:
    checked, place = files
    made = {path.name: path for path in (place / "ut").rglob("*") if path.is_file()}
    word = "".join(xml_of(made["arsredovisning.docx"].read_bytes()))
    pdf = pdfreader.words(made["arsredovisning.pdf"].read_bytes(), tmp_path)
    web = "".join(
        path.read_text("utf-8") for path in made.values() if path.suffix in {".html", ".csv", ".json"}
    )
    for words in (word, pdf, web, told(checked)):
        assert USUAL.findall(words) == []
    for words in (word, web):
        assert "myntverkets hus underlag" in words  # a word that ends with s is its own genitive
    assert "myntverkets hus underlag" in " ".join(pdf.split())


def test_forms_have_the_own_words_alone(tmp_path: Path) -> None:
    lindhult, _ = config.load(INPUTS / "lindhult")
    assert lindhult is not None
    other = {"central": "Navet", "finans": "Kassan"}
    units = tuple(
        replace(unit, name=other.get(unit.kind, unit.name), definite="", purpose="", verksamheter=())
        for unit in lindhult.units
    )
    odd = replace(lindhult, words=ODD, units=units, facts=())
    count = 0
    for occasion in odd.occasions:
        for path in write_forms(odd, replace(occasion, facts=()), tmp_path / occasion.id):
            words = " ".join(xml_of(path.read_bytes()))
            assert USUAL.findall(words) == [], path
            count += 1
    assert count > 30


@pytest.mark.parametrize(
    ("report", "kind", "values", "published"),
    [
        ("arsredovisning", "bokslut", year_end, BEFORE),
        ("delarsrapport", "delar", interim_values, FORECAST | LAST),
        ("vip", "vip", plan_values, {}),
    ],
)  # fmt: skip
def test_reports_have_the_own_words_alone(report: str, kind: str, values: object, published: object) -> None:
    found = source(kind, values(), published)  # type: ignore[operator, arg-type]
    units = tuple(
        replace(unit, name={"central": "Navet", "finans": "Kassan"}.get(unit.kind, unit.name), definite="")
        for unit in found.municipality.units
    )
    made = reports.report(report)
    assert made is not None
    (view,) = made.build(
        replace(found, municipality=replace(found.municipality, words=ODD, units=units)), False
    )
    words = "\n".join(facts(view))
    assert USUAL.findall(words) == []
    if report == "vip":
        assert view.title == "Kompassen 2026–2028"
        assert "Lilleby kommuns kompassen för 2026" in view.description


@pytest.mark.parametrize("name", ["c16"])
def test_messages_have_the_own_words(name: str, tmp_path: Path) -> None:
    one = cases.changed(cases.load(cases.FOLDER / name / "case.toml"))
    one.settings, one.lines = one.settings + SETTINGS, one.lines | NAMES
    words = told(mini.check(one, tmp_path))
    assert "hos alla nämnder och den gemensamma kassan är" in words
    assert USUAL.findall(words) == []


@pytest.mark.parametrize(
    ("central", "finance"),
    [("navet", "den gemensamma kassan"), ("", "")],
)
def test_a_word_that_is_not_written_is_what_the_unit_is_called(central: str, finance: str) -> None:
    lines = {"central": central, "finans": finance}
    table = {key: word for key, word in lines.items() if word}
    units = (
        Unit(id="ek", name="Ekonomistaben", kind="central", definite="ekonomistaben"),
        Unit(id="f", name="Finansen", kind="finans"),
    )
    words = read_words(TomlReader(), table, units)
    assert words.central == (central or "ekonomistaben")
    assert words.economy == words.central
    assert words.finance == (finance or "Finansen")
    assert read_words(TomlReader(), {}, ()).central == OwnWords().central
