"""A report more is one module and one template: nothing else is touched."""

from __future__ import annotations

import io
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx.document import Document

from pipeline import build, reports
from tests.recount import manifest, recounted
from tests.tools import verapdf

ROOT = Path(__file__).resolve().parent.parent
TEMPLATE = ROOT / "templates" / "docx" / "rapport.docx"
MODULE = '''"""Nyckeltalsblad: the year on one page."""

from pipeline.reports.base import Report, Source, prose, section
from pipeline.view import Column, Kind, Table, TableRow, View


def view(source: Source, draft: bool) -> tuple[View, ...]:
    """Return the leaflet."""
    keys = (("R12", "Årets resultat"), ("R5", "Skatteintäkter"), ("R4", "Verksamhetens nettokostnader"))
    table = Table(
        "nyckeltal",
        "Året i tre tal",
        (Column("Post", Kind.TEXT, 3), source.money("Utfall"), source.money("Budget")),
        tuple(
            TableRow((title, source.fig(f"rr/{key}/kommun/utfall"), source.fig(f"rr/{key}/kommun/budget")), key=key)
            for key, title in keys
        ),
        source.unit,
    )
    chapter = section("nyckeltal-kapitel", "Nyckeltal", prose("Det viktigaste om året."), table)
    return (source.view("nyckeltalsblad", f"Nyckeltal {source.year}", (chapter,), draft=draft),)


NYCKELTALSBLAD = Report("nyckeltalsblad", "Nyckeltalsblad", "bokslut", view)
'''
SAID = "Bladet trycks på ett ark."


@pytest.fixture
def kommun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Put a module among the reports and a template of its own in the municipality's folder."""
    modules = tmp_path / "reports"
    modules.mkdir()
    (modules / "nyckeltalsblad.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.setattr(reports, "__path__", [*reports.__path__, str(modules)])
    folder = tmp_path / "lindhult"
    shutil.copytree(ROOT / "inputs" / "lindhult", folder)
    own = folder / "templates" / "docx"
    own.mkdir(parents=True)
    template: Document = docx.Document(str(TEMPLATE))
    template.paragraphs[0].insert_paragraph_before(SAID)
    template.save(str(own / "nyckeltalsblad.docx"))
    settings = folder / "kommun.toml"
    words = settings.read_text(encoding="utf-8")
    before = 'rapporter = ["arsredovisning", "kortversion", "verksamhetsberattelse", '
    assert before in words
    words = words.replace(f'{before}"tjansteskrivelse", "beslutslista"]', 'rapporter = ["nyckeltalsblad"]')
    words = re.sub(r"\[\[(?:skrivelser|bilagor)\]\]\n(?:[^\[\n].*\n|\n)*", "", words)
    settings.write_text(words, encoding="utf-8")
    yield folder
    sys.modules.pop("pipeline.reports.nyckeltalsblad", None)


def test_one_module_and_one_template_make_a_report(kommun: Path, tmp_path: Path) -> None:
    found, problems = build.targets(kommun / "2025-bokslut")
    assert problems == ()
    build.build(build.check(found[0]), tmp_path / "out")
    place = tmp_path / "out" / "lindhult" / "2025-bokslut"
    document: Document = docx.Document(io.BytesIO((place / "nyckeltalsblad.docx").read_bytes()))
    assert SAID in [paragraph.text for paragraph in document.paragraphs]
    assert "Årets resultat" in [cell.text for table in document.tables for cell in table.columns[0].cells]
    assert "8 200" in (place / "nyckeltalsblad" / "nyckeltal-kapitel.html").read_text(
        encoding="utf-8"
    ).replace("\N{NO-BREAK SPACE}", " ")
    assert verapdf.validate(place / "nyckeltalsblad.pdf", ["ua1", "2a"]) == []
    printed = manifest(place)
    assert {figure["row"] for figure in printed["figures"]} == {
        "Årets resultat",
        "Skatteintäkter",
        "Verksamhetens nettokostnader",
    }
    assert recounted(printed, "lindhult") == []


def test_no_other_report_gets_its_template(kommun: Path) -> None:
    from pipeline.render.templates import Templates  # noqa: PLC0415 - after the fixture

    templates = Templates((kommun / "templates",))
    assert templates.word("nyckeltalsblad") == "docx/nyckeltalsblad.docx"
    assert templates.word("nyckeltalsblad-bun") == "docx/nyckeltalsblad.docx"
    assert templates.word("arsredovisning") == "docx/rapport.docx"
