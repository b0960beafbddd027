"""The finished reports before the validators: PDF/UA-1 and PDF/A-2a, Word, the web edition."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest

from pipeline import build, reports
from pipeline.view import View
from tests.tools import axe, htmlcheck, openxml, verapdf

ROOT = Path(__file__).resolve().parent.parent
KOMMUNER = ("almkoping", "lindhult")
pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Edition:
    folder: Path
    view: View


@pytest.fixture(scope="module", params=KOMMUNER)
def edition(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Edition:
    kommun: str = request.param
    out = tmp_path_factory.mktemp(kommun)
    found, _ = build.targets(ROOT / "inputs" / kommun)
    checked = build.check(found[0])
    build.build(checked, out, final=True)
    report = reports.report("arsredovisning")
    assert report is not None
    return Edition(out / kommun / "2025-bokslut", report.build(checked.source, False)[0])


def test_the_pdf_is_ua1_and_a2a(edition: Edition) -> None:
    assert verapdf.validate(edition.folder / "arsredovisning.pdf", ["ua1", "2a"]) == []


def test_the_pdf_has_one_table_element_for_each_table(edition: Edition) -> None:
    with pikepdf.open(edition.folder / "arsredovisning.pdf") as document:
        found = sum(
            1
            for item in document.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Table"
        )
        pages = len(document.pages)
    assert found == len(edition.view.tables())
    assert (120 if edition.view.municipality_id == "almkoping" else 60) <= pages <= 200


def test_the_word_file_is_valid(edition: Edition) -> None:
    assert openxml.validate(edition.folder / "arsredovisning.docx") == []


def test_the_web_edition_is_valid_html(edition: Edition) -> None:
    pages = sorted((edition.folder / "arsredovisning").glob("*.html"))
    assert len(pages) > 30
    assert htmlcheck.check(pages, ignore=("Content Security Policy",)) == []


def test_the_web_edition_is_accessible_in_light_and_dark_wide_and_narrow(edition: Edition) -> None:
    names = ("index", "forvaltningsberattelse", "rakningar", "driftredovisning", "bolagen", "tabeller", "sok")
    pages = [edition.folder / "arsredovisning" / f"{name}.html" for name in names]
    assert axe.check(pages) == []
