"""A municipality's own Word template: its tags mean what docxtpl's documentation says they do."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from pipeline import cli, terminal
from pipeline.faults import TemplateFault
from pipeline.render.templates import Templates
from pipeline.render.word import write
from pipeline.render.word.document import render_docx
from pipeline.render.word.template import WordTemplate
from tests.sample import sample_view

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docx.document import Document

    from pipeline.view import View

ROOT = Path(__file__).resolve().parent.parent
TEMPLATE = "docx/rapport.docx"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FOOTNOTE = (
    '<w:footnote w:id="4"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    "<w:r><w:t>Mallens not om {{ kommun }}</w:t></w:r></w:p></w:footnote>"
)


def mine(tmp_path: Path, change: Callable[[Document], None]) -> Templates:
    """Return templates whose Word template was changed with python-docx, as another program would save it."""
    document = docx.Document(str(Templates().path(TEMPLATE)))
    change(document)
    target = tmp_path / TEMPLATE
    target.parent.mkdir(parents=True)
    document.save(str(target))
    return Templates((tmp_path,))


def rendered(tmp_path: Path, change: Callable[[Document], None], view: View | None = None) -> bytes:
    return render_docx(view or sample_view(), mine(tmp_path, change))


def above(document: Document, *runs: str) -> None:
    """Put a paragraph of runs at the top of the document."""
    paragraph = document.paragraphs[0].insert_paragraph_before()
    for words in runs:
        paragraph.add_run(words)


def said(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


def test_tags_split_over_runs_are_filled(tmp_path: Path) -> None:
    def change(document: Document) -> None:
        above(document, "Rapport: {", "{ ti", "tel ", "}} för {{", " kommun|upper }", "}")

    view = sample_view()
    assert f"Rapport: {view.title} för {view.municipality.upper()}" in said(rendered(tmp_path, change))


def test_rows_of_a_table_are_repeated(tmp_path: Path) -> None:
    def change(document: Document) -> None:
        table = document.add_table(rows=3, cols=2)
        table.cell(0, 0).text, table.cell(2, 0).text = "{%tr for rad in fakta %}", "{%tr endfor %}"
        table.cell(1, 0).text, table.cell(1, 1).text = "{{ loop.index }}. {{ rad.namn }}", "{{ rad.varde }}"
        document.paragraphs[0]._p.addprevious(table._tbl)

    facts = (("Diarienummer", "KS 2026-17"), ("Ansvarig", "Barn & unga <b>"), ("Beslut", "§ 4"))
    data = rendered(tmp_path, change, dataclasses.replace(sample_view(), facts=facts))
    table = docx.Document(io.BytesIO(data)).tables[0]
    shown = [[cell.text for cell in row.cells] for row in table.rows]
    assert shown == [[f"{number}. {name}", value] for number, (name, value) in enumerate(facts, 1)]


def test_columns_of_a_table_are_repeated_and_its_grid_follows(tmp_path: Path) -> None:
    def change(document: Document) -> None:
        table = document.add_table(rows=1, cols=3)
        tags = ("{%tc for k in kapitel %}", "{{ k.titel }}", "{%tc endfor %}")
        for cell, tag in zip(table.rows[0].cells, tags, strict=True):
            cell.text = tag
        document.paragraphs[0]._p.addprevious(table._tbl)

    table = docx.Document(io.BytesIO(rendered(tmp_path, change))).tables[0]
    titles = [chapter.title for chapter in sample_view().chapters]
    assert [cell.text for cell in table.rows[0].cells] == titles
    assert len(table.columns) == len(titles)


@pytest.mark.parametrize("draft", [True, False])
def test_headers_and_footers_are_filled(tmp_path: Path, *, draft: bool) -> None:
    def change(document: Document) -> None:
        section = document.sections[-1]
        section.header.paragraphs[0].add_run("{% if utkast %}Arbetsmaterial{% else %}Antagen{% endif %}")
        for words in ("{{ per", "iod }} i {{ kommun }}"):
            section.footer.paragraphs[0].add_run(words)

    view = sample_view(draft=draft)
    section = docx.Document(io.BytesIO(rendered(tmp_path, change, view))).sections[-1]
    assert section.header.paragraphs[0].text.endswith("Arbetsmaterial" if draft else "Antagen")
    assert section.footer.paragraphs[0].text.endswith(f"{view.period} i {view.municipality}")


def test_docxtpls_own_signs(tmp_path: Path) -> None:
    def change(document: Document) -> None:
        above(document, "{{ beslut }}")
        above(document, "Skriv {_{ titel }_} och {_% if %_}.")
        above(document, "{#p en anmärkning till den som ändrar mallen #}")
        above(document, "före{# inte med #}efter")
        above(document, "{% set ord = titel.split() %}{{ ord|length }} ord")

    view = dataclasses.replace(sample_view(), decision="Första raden\nAndra raden {_{ x }_}")
    data = rendered(tmp_path, change, view)
    top = said(data)[:4]
    assert top[1:] == ["föreefter", "Skriv {{ titel }} och {% if %}.", view.decision]
    assert top[0] == f"{len(view.title.split())} ord"
    assert "<w:br/>" in zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode().split("Andra")[0]


def test_what_a_chapter_says_may_stand_elsewhere(tmp_path: Path) -> None:
    def change(document: Document) -> None:
        above(document, "Först: {{r kapitel[0].rubrik }}.")

    assert f"Först: {sample_view().chapters[0].title}." in said(rendered(tmp_path, change))


def test_footnotes_of_the_template_stay_and_are_filled_once(tmp_path: Path) -> None:
    evil = dataclasses.replace(sample_view(), municipality="Kommun {{ 7*7 }}")
    target = tmp_path / TEMPLATE
    target.parent.mkdir(parents=True)
    with zipfile.ZipFile(Templates().path(TEMPLATE)) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.namelist():
            data = old.read(item)
            if item == "word/footnotes.xml":
                data = data.replace(b"</w:footnotes>", FOOTNOTE.encode() + b"</w:footnotes>")
            new.writestr(item, data)
    data = render_docx(evil, Templates((tmp_path,)))
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        notes = etree.fromstring(pack.read("word/footnotes.xml"))
        marks = [
            node.get(f"{W}id", "")
            for node in etree.fromstring(pack.read("word/document.xml")).iter(f"{W}footnoteReference")
        ]
    texts = {node.get(f"{W}id", ""): "".join(node.itertext()) for node in notes}
    assert texts["4"] == "Mallens not om Kommun {{ 7*7 }}"
    assert marks
    assert marks == [str(number) for number in range(5, 5 + len(marks))]
    assert set(marks) < set(texts)


def test_a_template_older_than_the_style_of_chart_titles_sets_them_as_captions(tmp_path: Path) -> None:
    def change(document: Document) -> None:
        style = document.styles["KR diagramrubrik"]
        style._element.getparent().remove(style._element)

    data = rendered(tmp_path, change)
    title = next(
        p for p in docx.Document(io.BytesIO(data)).paragraphs if p.text.startswith("Sjukfrånvaron är högst")
    )
    assert title.style is not None
    assert title.style.name == "Caption"


def test_a_repeated_picture_gets_an_id_of_its_own(tmp_path: Path) -> None:
    def change(document: Document) -> None:
        above(document, "{%p endfor %}")
        paragraph = document.paragraphs[0].insert_paragraph_before()
        paragraph.add_run().add_picture(io.BytesIO(dot()))
        above(document, "{%p for k in kapitel %}")

    data = rendered(tmp_path, change)
    document = docx.Document(io.BytesIO(data))
    ids = [node.get("id") for node in document.element.xpath("//wp:docPr")]
    assert len(document.inline_shapes) > len(sample_view().chapters)
    assert len(ids) == len(set(ids))


def dot() -> bytes:
    with zipfile.ZipFile(Templates().path(TEMPLATE)) as pack:
        return pack.read("word/media/logo.png")


def test_a_template_saved_by_another_program_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "rapport.docx"
    path.write_bytes(rendered(tmp_path, lambda document: above(document, "{{ titel }}")))
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path))
    assert [str(error) for error in result.errors] == []


def test_the_manual_names_every_word(monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[str, object] = {}
    fill = WordTemplate.fill

    def noted(template: WordTemplate, words: Mapping[str, object]) -> None:
        known.update(words)
        fill(template, words)

    monkeypatch.setattr(WordTemplate, "fill", noted)
    render_docx(sample_view(), Templates())
    names = known.keys() - {"slutsektion"}  # stands where the last section of the template stood
    names |= {f"k.{field.name}" for field in dataclasses.fields(write.Chapter)}
    names |= {f"del.{field.name}" for field in dataclasses.fields(write.Part)} - {"del.tabell"}
    manual = (ROOT / "docs" / "mallar.md").read_text(encoding="utf-8")
    assert [name for name in sorted(names) if f"`{name}`" not in manual] == []


FAULTS: dict[str, tuple[Callable[[Document], None], list[str]]] = {
    "word in the text": (
        lambda document: above(document, "Om {{ perioden }}"),
        [
            "dokumentet använder i taggen {{ perioden }} ordet ”perioden”, som inte finns, vid ”Om {{ perioden }}”."
        ],
    ),
    "list of a loop": (
        lambda document: above(document, "{% for rad in faktan %}{{ rad.namn }}{% endfor %}"),
        ["i taggen {% for rad in faktan %} ordet ”faktan”"],
    ),
    "unclosed loop": (
        lambda document: above(document, "{% for rad in fakta %}"),
        [
            "har taggen {% for rad in fakta %}, som inte avslutas, vid ”{% for rad in fakta %}",
            "Lägg till endfor",
        ],
    ),
    "closed by another": (
        lambda document: above(document, "{% for rad in fakta %}{% endif %}"),
        ["har taggen {% for rad in fakta %}, som inte går att läsa, vid", "varje for har sitt endfor"],
    ),
    "field of a fact": (
        lambda document: above(document, "{% for rad in fakta %}{{ rad.vikt }}{% endfor %}"),
        ["i taggen {{ rad.vikt }} ordet ”vikt”"],
    ),
    "word in a header": (
        lambda document: document.sections[-1].header.paragraphs[0].add_run("{{ rubriken }}").clear,
        ["ett sidhuvud använder i taggen {{ rubriken }} ordet ”rubriken”"],
    ),
    "word in a footer": (
        lambda document: document.sections[-1].footer.paragraphs[0].add_run("{{ sidan }}").clear,
        ["en sidfot använder i taggen {{ sidan }} ordet ”sidan”"],
    ),
    "unknown tag": (
        lambda document: above(document, "{% upprepa kapitel %}"),
        ["har taggen {% upprepa kapitel %}, som inte går att läsa"],
    ),
    "unknown filter": (
        lambda document: above(document, "Om {{ titel|stor }}"),
        ["i taggen {{ titel|stor }} ordet ”stor”, som inte finns", "Rätta ordet."],
    ),
    "inside of python": (
        lambda document: above(document, "{{ titel.__class__ }}"),
        ["har taggen {{ titel.__class__ }}, som inte är tillåten"],
    ),
    "paragraphs among words": (
        lambda document: above(document, "Se {{r innehall }}"),
        [
            "dokumentet har innehåll på fel plats vid ”",
            sample_view().chapters[0].title,
            "{{p }} eller {{r }}",
        ],
    ),
    "words among paragraphs": (
        lambda document: above(document, "{{p kapitel[0].rubrik }}"),
        [f"dokumentet har innehåll på fel plats vid ”{sample_view().chapters[0].title}”"],
    ),
    "share of nothing": (
        lambda document: above(document, "{{ fakta|length / 0 }}"),
        ["dokumentet har en tagg, som inte går att fylla, vid ”{{ fakta|length / 0 }}”"],
    ),
    "far too many": (
        lambda document: above(document, "{% for n in range(1000000) %}{{ n }}{% endfor %}"),
        ["dokumentet har en tagg, som inte går att fylla"],
    ),
    "another file": (
        lambda document: above(document, "{% include 'sidfot.docx' %}"),
        ["dokumentet har en tagg, som inte går att fylla"],
    ),
    "sum of words": (
        lambda document: above(document, "Mer än {{ titel + 1 }}"),
        ["dokumentet har en tagg, som inte går att fylla, vid ”Mer än {{ titel + 1 }}”"],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_with_its_tag_and_place(tmp_path: Path, name: str) -> None:
    change, expected = FAULTS[name]
    with pytest.raises(TemplateFault) as caught:
        rendered(tmp_path, change)
    assert [
        words for words in ("Wordmallen docx/rapport.docx: ", *expected) if words not in str(caught.value)
    ] == []


@pytest.mark.parametrize(("side", "size"), [("top", "16000"), ("left", "11000"), ("bottom", "x")])
def test_a_page_without_room_for_text_is_told(tmp_path: Path, side: str, size: str) -> None:
    def change(document: Document) -> None:
        document.element.body.find(f"{W}sectPr/{W}pgMar").set(f"{W}{side}", size)

    with pytest.raises(TemplateFault, match="har ingen plats för text"):
        rendered(tmp_path, change)


def test_the_command_line_tells_it_as_a_fault_in_the_data(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def main(**_: object) -> None:
        raise TemplateFault("Wordmallen x: fel.")

    monkeypatch.setattr(cli, "main", main)
    with pytest.raises(SystemExit) as ended:
        cli.run()
    assert ended.value.code == terminal.DATA_ERRORS == 1
    assert capsys.readouterr().err == "En mall kan inte användas. Wordmallen x: fel.\n"
