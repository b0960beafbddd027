"""Each validator finds a planted fault and passes a good file: otherwise its silence proves nothing."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest
from weasyprint import HTML

from tests.tools import axe, htmlcheck, openxml, semantics, verapdf

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document

GOOD = """<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>Årsredovisning 2025</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
html { background: #fff; color: #1a1a1a }
@media (prefers-color-scheme: dark) { html { background: #111; color: #eee } }
</style>
</head>
<body>
<main>
<h1>Årsredovisning 2025</h1>
<p>Kommunens resultat blev 42 miljoner kronor, vilket är 12 miljoner bättre än budget.</p>
<h2>Nämnderna</h2>
<table>
<caption>Nettokostnad per nämnd (mnkr)</caption>
<tr><th scope="col">Nämnd</th><th scope="col">Utfall</th></tr>
<tr><th scope="row">Socialnämnden</th><td>812,4</td></tr>
</table>
</main>
</body>
</html>
"""


def page(folder: Path, html: str) -> Path:
    path = folder / "sida.html"
    path.write_text(html, encoding="utf-8")
    return path


def pdf(folder: Path, html: str, variant: str = "pdf/ua-1") -> Path:
    path = folder / "rapport.pdf"
    HTML(string=html).write_pdf(path, pdf_variant=variant)
    return path


def test_verapdf_passes_a_good_file(tmp_path: Path) -> None:
    assert verapdf.validate(pdf(tmp_path, GOOD), ["ua1"]) == []
    assert verapdf.validate(pdf(tmp_path, GOOD, "pdf/a-2a"), ["2a"]) == []


def test_verapdf_finds_a_skipped_heading_level_and_names_the_clause(tmp_path: Path) -> None:
    faults = verapdf.validate(pdf(tmp_path, GOOD.replace("h2>", "h4>")), ["ua1"])
    assert [(fault.flavour, fault.clause, fault.test, fault.count) for fault in faults] == [
        ("ua1", "7.4.2", 1, 1)
    ]
    assert "H4" in faults[0].place


def test_verapdf_judges_every_flavour_it_is_asked_for(tmp_path: Path) -> None:
    faults = verapdf.validate(pdf(tmp_path, GOOD), ["ua1", "2a"])
    assert {fault.flavour for fault in faults} == {"2a"}


def test_verapdf_says_when_a_file_is_no_pdf(tmp_path: Path) -> None:
    broken = tmp_path / "rapport.pdf"
    broken.write_text("inte en pdf", encoding="utf-8")
    assert [fault.clause for fault in verapdf.validate(broken, ["ua1"])] == [verapdf.UNREADABLE]


def test_semantics_pass_a_good_file(tmp_path: Path) -> None:
    assert semantics.check(pdf(tmp_path, GOOD), severities=["error"], skip=["TBL-002"]) == []


def test_semantics_find_a_placeholder_as_alternative_text(tmp_path: Path) -> None:
    image = (
        '<img alt="image1.png" style="width:4cm" src="data:image/svg+xml,'
        "%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E%3Crect width='40' height='40'/%3E%3C/svg%3E\">"
    )
    found = semantics.check(pdf(tmp_path, GOOD.replace("</main>", f"<p>{image}</p></main>")))
    assert "FIG-010" in [finding.rule for finding in found]


def test_semantics_say_when_a_file_is_no_pdf(tmp_path: Path) -> None:
    broken = tmp_path / "rapport.pdf"
    broken.write_text("inte en pdf", encoding="utf-8")
    assert [finding.rule for finding in semantics.check(broken)] == ["unreadable"]


def leave_out_styles_with_effects(document: Document) -> None:
    """Drop a part that python-docx's own template has from Word 2010, and that contradicts its styles."""
    for key, relation in list(document.part.rels.items()):
        if relation.reltype.endswith("/stylesWithEffects"):
            del document.part.rels[key]


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "rapport.docx"
    written = docx.Document()
    written.add_heading("Årsredovisning 2025", level=1)
    written.add_paragraph("Kommunens resultat blev 42 miljoner kronor.")
    leave_out_styles_with_effects(written)
    written.save(str(path))
    return path


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "ekonomi.xlsx"
    written = openpyxl.Workbook()
    written.create_sheet("Ekonomi", 0).append(["Socialnämnden", 812.4])
    written.save(path)
    return path


def replaced_in(path: Path, part: str, old: str, new: str) -> Path:
    """Return a copy of an Office file with a text in one part replaced."""
    copy = path.with_stem("trasig")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode())
            target.writestr(name, content)
    return copy


def test_openxml_passes_good_files(document: Path, workbook: Path) -> None:
    assert openxml.validate(document) == []
    assert openxml.validate(workbook) == []


def test_openxml_finds_a_paragraph_inside_a_run(document: Path) -> None:
    broken = replaced_in(document, "word/document.xml", "<w:t>Komm", "<w:p/><w:t>Komm")
    faults = openxml.validate(broken)
    assert [fault.part for fault in faults] == ["/word/document.xml"]
    assert "'p'" in faults[0].description


def test_openxml_finds_an_unknown_attribute_value_in_a_workbook(workbook: Path) -> None:
    broken = replaced_in(workbook, "xl/worksheets/sheet1.xml", 't="n"', 't="tal"')
    assert {fault.part for fault in openxml.validate(broken)} == {"/xl/worksheets/sheet1.xml"}


def test_html_checker_passes_a_good_page(tmp_path: Path) -> None:
    assert htmlcheck.check([page(tmp_path, GOOD)]) == []


def test_html_checker_finds_a_stray_end_tag_and_shows_where(tmp_path: Path) -> None:
    path = page(tmp_path, GOOD.replace("<h2>Nämnderna</h2>", "<h2>Nämnderna</h2></section>"))
    messages = htmlcheck.check([path])
    assert [(message.file, message.kind) for message in messages] == [(path, "error")]
    assert "section" in messages[0].text
    assert "derna</h2></section>" in messages[0].extract


@pytest.mark.slow
def test_axe_passes_a_good_page(tmp_path: Path) -> None:
    assert axe.check([page(tmp_path, GOOD)]) == []


@pytest.mark.slow
def test_axe_finds_low_contrast_in_one_colour_scheme_only(tmp_path: Path) -> None:
    path = page(
        tmp_path,
        GOOD.replace("</style>", "@media (prefers-color-scheme: dark) { p { color: #444 } }</style>"),
    )
    violations = axe.check([path], widths=[1280])
    assert [(found.rule, found.scheme) for found in violations] == [("color-contrast", "dark")]


@pytest.mark.slow
def test_axe_tells_apart_what_it_cannot_decide(tmp_path: Path) -> None:
    path = page(
        tmp_path, GOOD.replace("<p>", '<p style="background: linear-gradient(#fff, #ccc); color: #222">')
    )
    assert axe.check([path], widths=[1280], schemes=["light"]) == []
    undecided = axe.check([path], widths=[1280], schemes=["light"], undecided=True)
    assert [(found.rule, found.decided) for found in undecided] == [("color-contrast", False)]


@pytest.mark.slow
def test_axe_finds_a_page_that_is_too_wide_for_a_phone(tmp_path: Path) -> None:
    path = page(tmp_path, GOOD.replace("<table>", '<table style="width:600px">'))
    violations = axe.check([path], schemes=["light"])
    assert [(found.rule, found.width) for found in violations] == [("reflow", 320)]
    assert violations[0].html.startswith("<table")
