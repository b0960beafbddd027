"""A document of a few pages: one chapter, without cover, contents and back, and right in all three formats."""

from __future__ import annotations

import dataclasses
import io
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from openxml_audit import FileFormat, OpenXmlValidator

from pipeline.render.pdf.document import render_pdf
from pipeline.render.templates import Templates
from pipeline.render.word.document import render_docx
from pipeline.view import Column, Kind, Section, Table, TableRow, View
from tests.pdfreader import opened, tree, words
from tests.sample import sample_view
from tests.tools.verapdf import validate

TEMPLATES = Templates()


def leaf(*, draft: bool = True) -> View:
    """Return a short document of two sections, the second with a table."""
    table = Table(
        "lista",
        "Ärenden",
        (Column("Ärende"), Column("Läge", Kind.TEXT)),
        (TableRow(("Bron", "Bereds"), key="a"),),
    )
    chapter = Section(
        "listan",
        "Listan april 2026",
        sections=(Section("laget", "Läget"), Section("arendena", "Ärendena", (table,))),
    )
    whole = sample_view(draft=draft)
    return dataclasses.replace(whole, title=chapter.title, chapters=(chapter,), short=True, leads=())


def test_a_short_document_has_one_chapter() -> None:
    with pytest.raises(ValueError, match="short"):
        dataclasses.replace(sample_view(), short=True)


@pytest.mark.parametrize("draft", [True, False])
def test_the_pdf_is_its_pages_and_nothing_else(*, draft: bool, tmp_path: Path) -> None:
    view = leaf(draft=draft)
    data = render_pdf(view, TEMPLATES)
    with opened(data) as pdf:
        assert len(pdf.pages) == 1
        assert len(tree(pdf).of("H1")) == 1
    said = " ".join(words(data, tmp_path).replace("\N{NO-BREAK SPACE}", " ").split())
    assert said.index(view.title) < said.index("Ärendena")
    assert "Innehåll" not in said
    assert ("UTKAST – inte fastställd" in said) == draft
    assert (view.decision in said) != draft
    for name, value in view.facts:
        assert name in said
        assert value in said
    made = tmp_path / "kort.pdf"
    made.write_bytes(data)
    assert validate(made, ["ua1", "2a"]) == []


def test_the_word_file_has_the_title_once_as_its_first_heading(tmp_path: Path) -> None:
    view = leaf()
    data = render_docx(view, TEMPLATES)
    document: Document = docx.Document(io.BytesIO(data))
    texts = [one.text.replace("\N{NO-BREAK SPACE}", " ") for one in document.paragraphs]
    (title,) = (one for one, said in zip(document.paragraphs, texts, strict=True) if said == view.title)
    assert title.style is not None
    assert title.style.name == "Heading 1"
    assert "Innehåll" not in texts
    assert texts.index(view.period.replace("\N{NO-BREAK SPACE}", " ")) > texts.index(view.title)
    assert len(list(document.element.iter(qn("w:sectPr")))) == 1
    made = tmp_path / "kort.docx"
    made.write_bytes(data)
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(made))
    assert [str(error) for error in result.errors] == []


def test_a_municipality_may_have_its_own_template_of_short_documents(tmp_path: Path) -> None:
    own = tmp_path / "docx" / "kort.docx"
    own.parent.mkdir()
    (own.parent / "rapport.docx").write_bytes(b"")
    assert Templates((tmp_path,)).word("uppdragslista", short=True) == "docx/rapport.docx"
    own.write_bytes(TEMPLATES.data("docx/kort.docx"))
    assert Templates((tmp_path,)).word("uppdragslista", short=True) == "docx/kort.docx"
    assert Templates((tmp_path,)).word("arsredovisning") == "docx/rapport.docx"
    (own.parent / "uppdragslista.docx").write_bytes(b"")
    assert Templates((tmp_path,)).word("uppdragslista", short=True) == "docx/uppdragslista.docx"
