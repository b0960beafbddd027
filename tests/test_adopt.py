"""A municipality's own Word document becomes a template: its look is in the report, nothing else of it is, and what is wrong is said."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from pipeline.faults import TemplateFault
from pipeline.render import formats
from pipeline.render.templates import Templates
from pipeline.render.word.adopt.make import adopt
from pipeline.render.word.adopt.names import OTHERS, ids
from pipeline.render.word.cascade import Cascade
from pipeline.render.word.document import filled
from pipeline.view import Profile
from tests import own_documents as own
from tests.sample import sample_view
from tests.tools import libreoffice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docx.document import Document

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DOCUMENTS: Final[dict[str, Callable[[], bytes]]] = {
    "swedish": own.swedish_word,
    "english": own.english_word,
    "odd": own.odd_names,
    "dotx": own.dotx,
    "dotm": own.dotm,
}
PROFILE = Profile(primary="#1b4b8a")


@cache
def template(name: str) -> bytes:
    return adopt(DOCUMENTS[name](), PROFILE).data


@cache
def report(name: str, *, draft: bool = False) -> bytes:
    return filled(template(name), sample_view(draft=draft), Templates())


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        return etree.fromstring(pack.read(name))


def names(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        return pack.namelist()


def styles(data: bytes) -> dict[str, str]:
    """Return the ids of styles by name."""
    return {node.find(f"{W}name").get(f"{W}val", ""): node.get(f"{W}styleId", "") for node in part(data, "word/styles.xml").iter(f"{W}style")}  # type: ignore[union-attr]  # fmt: skip


def cascade(data: bytes) -> Cascade:
    return Cascade(part(data, "word/styles.xml"))


def changed(change: Callable[[Document], None], data: bytes | None = None) -> bytes:
    document = docx.Document(io.BytesIO(data or own.odd_names()))
    change(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def told(data: bytes) -> str:
    adopted = adopt(data, PROFILE)
    return "\n".join((*adopted.said, *adopted.wrong))


# -- whole -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", DOCUMENTS)
def test_template_and_report_are_valid(name: str, tmp_path: Path) -> None:
    for data in (template(name), report(name, draft=True)):
        path = tmp_path / "fil.docx"
        path.write_bytes(data)
        result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path))
        assert [str(error) for error in result.errors] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_same_document_gives_the_same_template(name: str) -> None:
    assert adopt(DOCUMENTS[name](), PROFILE).data == template(name)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_report_is_whole_and_the_sample_text_gone(name: str) -> None:
    document = docx.Document(io.BytesIO(report(name)))
    view = sample_view()
    headings = [p.text for p in document.paragraphs if p.style and str(p.style.name).lower() == "heading 1"]
    assert headings == [chapter.title for chapter in view.chapters]
    said = "\n".join(p.text for p in document.paragraphs)
    assert not re.search(
        r"Lorem|Kapitel ett|Här skriver vi|Titel på dokumentet|Annual report|Mönster|\{%", said
    )
    assert [p.text for p in document.paragraphs[:5] if p.text][:2] == [view.municipality, view.title]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_report_is_accessible(name: str) -> None:
    data = report(name)
    body, sheet = part(data), part(data, "word/styles.xml")
    by_id = {identity: style for style, identity in styles(data).items()}
    levels = [
        int(found[1])
        for node in body.iter(f"{W}pStyle")
        if (found := re.fullmatch(r"heading (\d)", by_id[node.get(f"{W}val", "")].lower()))
    ]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    for table in body.iter(f"{W}tbl"):
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
        assert table.find(f"{W}tblPr/{W}tblDescription") is not None
    assert {node.get(f"{W}val") for node in sheet.iter(f"{W}lang")} <= {"sv-SE", None}
    assert sheet.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang").get(f"{W}val") == "sv-SE"  # type: ignore[union-attr]
    for level in range(1, 7):
        identity = next(
            identity for style, identity in styles(data).items() if style.lower() == f"heading {level}"
        )
        assert cascade(data).found(identity, "pPr/outlineLvl") == str(level - 1)


@libreoffice.needed
@pytest.mark.slow
def test_what_libreoffice_saves_is_adopted_and_laid_out(tmp_path: Path) -> None:
    saved = libreoffice.saved(own.odd_names(described=True), "docx", tmp_path)
    adopted = adopt(saved, PROFILE)
    path = tmp_path / "r.docx"
    path.write_bytes(filled(adopted.data, sample_view(), Templates()))
    assert [
        str(e) for e in OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path)).errors
    ] == []
    found = {name.lower(): identity for name, identity in styles(adopted.data).items()}
    assert cascade(adopted.data).font(found["heading 1"]) == "Verdana"
    shown = libreoffice.converted(path, "txt:Text", tmp_path).read_text(encoding="utf-8-sig")
    view = sample_view()
    at = [shown.index(f"\n{chapter.title}\n") for chapter in view.chapters]
    assert at == sorted(at)


# -- which style is which --------------------------------------------------------------------------
def test_words_own_styles_are_taken_by_their_name_whatever_their_id() -> None:
    found = styles(template("swedish"))
    assert [found[f"heading {n}"] for n in (1, 2, 3)] == ["Rubrik1", "Rubrik2", "Rubrik3"]
    assert found["Title"] == "Rubrik"
    assert cascade(template("swedish")).found("Rubrik1", "rPr/sz") == "40"


def test_odd_names_are_found_through_what_they_are_built_on_and_their_level() -> None:
    data = template("odd")
    found = styles(data)
    assert found["heading 1"].startswith("Ekbackakapitel")
    assert cascade(data).font(found["heading 2"]) == "Verdana"
    assert found["heading 3"] == "Mellanrubrik"
    assert cascade(data).found(found["Body Text"], "pPr/spacing", "after") == "180"
    assert "Rubrik 1: formatmallen ”Ekbacka kapitel nivå A” används." in told(own.odd_names())
    assert "Brödtext: formatmallen ”Ekbacka löpande” används." in told(own.odd_names())


def test_an_own_style_is_built_on_for_what_is_only_the_reports() -> None:
    data = template("odd")
    lead = cascade(data).by_id[styles(data)["KR ingress"]]
    assert lead.find(f"{W}basedOn").get(f"{W}val") == styles(data)["Ekbacka Ingress"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "name", ["Rubrik 1", "rubrik  1", "Sundhamra Rubrik 1", "SUNDHAMRA - heading 1", "h1;heading 1,Kapitel"]
)
def test_a_heading_is_known_by_its_words(name: str) -> None:
    """The document has no other heading of the level: Word's own is taken out of it."""

    def change(document: Document) -> None:
        first = document.styles["heading 1"].element
        first.getparent().remove(first)
        node = document.styles["Ekbacka kapitel nivå A"].element
        node.find(f"{W}name").set(f"{W}val", name.rpartition(";")[2])
        for below in node.findall(f"{W}basedOn"):
            node.remove(below)

    data = adopt(changed(change), PROFILE).data
    assert cascade(data).found(styles(data)["heading 1"], "rPr/sz") == "52"


@pytest.mark.parametrize("name", OTHERS)
def test_ids_of_a_style_are_those_that_word_gives(name: str) -> None:
    word = {
        "heading 1": "Rubrik1",
        "body text": "Brdtext",
        "list bullet 2": "Punktlista2",
        "toc 1": "Innehll1",
        "caption": "Beskrivning",
    }
    if name in word:
        assert word[name].lower() in ids(name)
    assert name.replace(" ", "") in ids(name)


def test_a_style_that_is_used_goes_before_one_that_only_sounds_right() -> None:
    def change(document: Document) -> None:
        document.add_paragraph("Ett kapitel till", style="Heading 1")
        document.add_paragraph("Ännu ett", style="Heading 1")

    data = adopt(changed(change), PROFILE).data
    assert styles(data)["heading 1"] == "Heading1"


def test_each_thing_is_told_once_and_in_swedish() -> None:
    for make in DOCUMENTS.values():
        adopted = adopt(make(), PROFILE)
        every = (*adopted.said, *adopted.wrong)
        assert len(set(every)) == len(every)
        assert all(sentence.endswith((".", "igen.", "färg.")) for sentence in every)
    assert "hämtade ur programmets grundmall" in told(own.swedish_word())
    assert "Punktlista, " in told(own.swedish_word())


def test_circles_and_dead_ends_of_styles_are_mended(tmp_path: Path) -> None:
    def change(document: Document) -> None:
        for name, other in (("Normal", "Heading1"), ("Heading 2", "Ingenstans"), ("Title", "Title")):
            node = document.styles[name].element
            for below in node.findall(f"{W}basedOn"):
                node.remove(below)
            node.insert(1, etree.fromstring(f'<w:basedOn {nsdecls("w")} w:val="{other}"/>'))

    data = adopt(changed(change), PROFILE).data
    path = tmp_path / "r.docx"
    path.write_bytes(filled(data, sample_view(), Templates()))
    assert [
        str(e) for e in OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path)).errors
    ] == []
    found = cascade(data)
    for identity, style in found.by_id.items():
        below = style.find(f"{W}basedOn")
        assert below is None or below.get(f"{W}val") in found.by_id, identity
        last = list(found.chain(identity))[-1]
        assert last.find(f"{W}basedOn") is None, identity


# -- pages, headers, pictures ----------------------------------------------------------------------
def test_page_and_margins_are_the_documents() -> None:
    sizes = [
        (section.page_width, section.left_margin, section.right_margin)
        for section in docx.Document(io.BytesIO(report("english"))).sections
        if section.page_width and section.page_height and section.page_width < section.page_height
    ]
    twips = {(round(w / 635), round(left / 635), round(right / 635)) for w, left, right in sizes[1:]}  # type: ignore[operator]
    assert twips == {(11906, 1701, 1417)}


def test_headers_and_footers_stay_with_their_pictures() -> None:
    document = docx.Document(io.BytesIO(report("odd")))
    for section in document.sections:
        assert section.header.part.element.findall(f".//{WP}inline")
        assert section.footer.paragraphs[0].text == "Ekbacka kommun"


def test_what_a_header_is_bound_to_is_filled_from_the_report() -> None:
    section = docx.Document(io.BytesIO(report("dotx"))).sections[-1]
    assert section.header.paragraphs[0].text == sample_view().title
    assert not list(section.header.part.element.iter(f"{W}sdt"))


def test_a_tag_in_the_header_and_footer_is_filled() -> None:
    def change(document: Document) -> None:
        document.sections[-1].footer.paragraphs[0].text = "{{ titel }}, {{ period }}"

    view = sample_view()
    data = filled(adopt(changed(change), PROFILE).data, view, Templates())
    assert (
        docx.Document(io.BytesIO(data)).sections[-1].footer.paragraphs[0].text
        == f"{view.title}, {view.period}"
    )


def test_a_faulty_tag_in_a_header_is_told_before_anything_is_written() -> None:
    def change(document: Document) -> None:
        document.sections[-1].footer.paragraphs[0].text = "{{ titeln }}"

    with pytest.raises(TemplateFault, match=r"en sidfot använder i taggen \{\{ titeln \}\} ordet ”titeln”"):
        adopt(changed(change), PROFILE)


def test_a_draft_says_so_on_every_page() -> None:
    for name in DOCUMENTS:
        for draft in (True, False):
            section = docx.Document(io.BytesIO(report(name, draft=draft))).sections[-1]
            assert ("UTKAST" in "".join(p.text for p in section.header.paragraphs)) is draft, name


def test_the_covers_own_picture_is_kept_and_the_motif_left_out() -> None:
    body = part(report("dotx"))
    drawn = [node.get("name") for node in body.iter(f"{WP}docPr")]
    assert drawn[0] == "Omslagsbild"
    assert "KR omslag" not in drawn
    assert "Omslaget har filens egen bild (1 bild på första sidan)." in told(own.dotx())


def test_a_logotype_without_alternative_text_is_told_once_and_one_with_is_not() -> None:
    words = "Bilden ”Ekbacka logotyp” i sidhuvudet saknar alternativtext"
    assert told(own.odd_names()).count(words) == 1
    assert words not in told(own.odd_names(described=True))


def test_the_logotype_of_the_settings_is_drawn_only_where_the_document_has_no_picture() -> None:
    drawn = {name: "KR logotyp" in _all_text(template(name)) for name in DOCUMENTS}
    assert drawn == {"swedish": False, "english": True, "odd": False, "dotx": False, "dotm": False}


def _all_text(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        return "".join(
            pack.read(name).decode("utf-8", "replace") for name in pack.namelist() if name.endswith(".xml")
        )


def test_chapters_do_not_begin_their_page_numbers_anew() -> None:
    def change(document: Document) -> None:
        section: Any = document.sections[-1]._sectPr
        section.append(etree.fromstring(f'<w:pgNumType {nsdecls("w")} w:start="1"/>'))

    assert not [
        n for n in part(adopt(changed(change), PROFILE).data).iter(f"{W}pgNumType") if n.get(f"{W}start")
    ]


# -- tables and lists ------------------------------------------------------------------------------
def test_tables_have_the_documents_table_style() -> None:
    data = report("dotx")
    used = {node.get(f"{W}val") for node in part(data).iter(f"{W}tblStyle")}
    assert "Ekbackatabell" in used
    heads = cascade(data).by_id[styles(data)["KR tabellhuvud"]]
    assert heads.find(f"{W}rPr/{W}color") is None  # the table style's white on blue is seen
    assert "Tabeller: tabellformatet ”Ekbacka tabell” används." in told(own.dotx())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_lists_are_lists(name: str) -> None:
    data = template(name)
    numbers = part(data, "word/numbering.xml")
    known = {
        node.get(f"{W}numId"): kind.get(f"{W}val")
        for node in numbers.findall(f"{W}num")
        for kind in node.findall(f"{W}abstractNumId")
    }
    kinds = {node.get(f"{W}abstractNumId"): node for node in numbers.findall(f"{W}abstractNum")}
    by_name = {style.lower(): identity for style, identity in styles(data).items()}
    for style, form in (("list bullet", "bullet"), ("list bullet 2", "bullet"), ("list number", "decimal")):
        number = cascade(data).by_id[by_name[style]].find(f"{W}pPr/{W}numPr/{W}numId")
        assert number is not None, style
        kind = kinds[known[number.get(f"{W}val")]]
        assert kind.find(f"{W}lvl/{W}numFmt").get(f"{W}val") == form  # type: ignore[union-attr]


def test_captions_and_headings_stay_with_what_follows() -> None:
    data = template("odd")
    for name in ("heading 1", "heading 3", "caption"):
        identity = next(identity for style, identity in styles(data).items() if style.lower() == name)
        assert cascade(data).says(identity, "pPr/keepNext") is not None, name


# -- colours ---------------------------------------------------------------------------------------
def test_the_documents_theme_is_not_written_over() -> None:
    theme = _all_text(report("swedish"))
    assert '<a:accent1><a:srgbClr val="156082"/></a:accent1>' in theme


def test_what_is_added_has_the_colour_and_font_of_the_documents_headings() -> None:
    data = template("odd")
    found = cascade(data)
    assert found.colour(styles(data)["KR tabellhuvud"]) == "8A1538"
    assert found.font(styles(data)["KR nyckeltal tal"]) == "Verdana"
    assert found.font(styles(data)["KR tabelltext"]) == "Times New Roman"


def test_pale_headings_and_other_colours_than_the_settings_are_told() -> None:
    assert "Rubrik 4 har färgen #4F81BD, som har kontrasten 4,0:1 mot vitt." in told(own.odd_names())
    assert 'huvudfarg = "#8a1538"' in told(own.odd_names())
    assert "huvudfarg" not in told(own.dotx())


# -- what is not kept ------------------------------------------------------------------------------
def test_macros_are_told_and_gone() -> None:
    assert "Filen har makron. De är inte med i mallen" in told(own.dotm())
    assert not [name for name in names(template("dotm")) if "vba" in name.lower()]
    assert b"macro" not in b"".join(_types(template("dotm")))


def _types(data: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        return [pack.read("[Content_Types].xml")]


def test_a_template_file_becomes_a_document() -> None:
    assert own.TEMPLATE_TYPE.encode() not in _types(template("dotx"))[0]


def test_remarks_changes_notes_protection_and_makers_names_are_gone() -> None:
    def change(parts: dict[str, bytes]) -> None:
        space = own.W_NS
        parts["word/settings.xml"] = (
            parts["word/settings.xml"]
            .replace(b"</w:settings>", b"</w:settings>")
            .replace(b"<w:zoom", b'<w:documentProtection w:edit="forms" w:enforcement="1"/><w:zoom', 1)
        )
        name = next(name for name in parts if name.startswith("word/header"))
        mark = f'<w:p xmlns:w="{space}"><w:ins w:id="1" w:author="Kim"><w:r><w:t>Nytt</w:t></w:r></w:ins><w:del w:id="2" w:author="Kim"><w:r><w:delText>Gammalt</w:delText></w:r></w:del></w:p>'  # fmt: skip
        parts[name] = parts[name].replace(b"</w:hdr>", mark.encode() + b"</w:hdr>")
        parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(b"python-docx", b"Kim Makare")

    data = own.repacked(own.odd_names(), change)
    adopted = adopt(data, PROFILE)
    text = _all_text(adopted.data)
    assert "Nytt" in text
    assert not re.search("Gammalt|Kim|documentProtection|w:ins ", text)
    assert "Skyddet är borttaget" in "\n".join(adopted.wrong)
    assert not [
        name
        for name in names(adopted.data)
        if "app.xml" in name or "customXml" in name or "thumbnail" in name
    ]


# -- what is no document ---------------------------------------------------------------------------
REFUSED: Final[dict[str, tuple[bytes, str]]] = {
    "old word": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        "äldre Worddokument (.doc) eller skyddad med lösenord",
    ),
    "rich text": (b"{\\rtf1 Hej}", "inte ett Worddokument"),
    "nothing": (b"", "inte ett Worddokument"),
    "text": (b"Hej", "inte ett Worddokument"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_word_document_is_refused(name: str) -> None:
    data, said = REFUSED[name]
    with pytest.raises(TemplateFault, match=re.escape(said)):
        adopt(data, PROFILE)


DAMAGED: Final[dict[str, tuple[Callable[[dict[str, bytes]], object], str]]] = {
    "strict": (
        lambda parts: parts.update({"word/document.xml": parts["word/document.xml"].replace(own.W_NS.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")}),
        "Strikt Open XML",
    ),
    "no styles": (lambda parts: parts.pop("word/styles.xml"), "saknar formatmallar"),
    "no pages": (lambda parts: parts.pop("word/document.xml"), "inte ett Worddokument"),
    "cut short": (lambda parts: parts.update({"word/styles.xml": parts["word/styles.xml"][:500]}), "är skadad: word/styles.xml"),
    "empty": (lambda parts: parts.clear(), "inte ett Worddokument"),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGED)
def test_what_is_damaged_is_refused(name: str) -> None:
    change, said = DAMAGED[name]

    def damage(parts: dict[str, bytes]) -> None:
        change(parts)

    data = own.repacked(own.odd_names(), damage)
    with pytest.raises(TemplateFault, match=re.escape(said)):
        adopt(data, PROFILE)


def test_the_programs_own_template_is_no_document_to_adopt() -> None:
    with pytest.raises(TemplateFault, match="redan en mall"):
        adopt(Templates().data("docx/rapport.docx"), PROFILE)


def test_an_adopted_template_can_be_changed_and_is_then_a_template() -> None:
    with pytest.raises(TemplateFault, match="redan en mall"):
        adopt(template("odd"), PROFILE)


def test_a_document_with_nothing_in_it_is_adopted() -> None:
    empty = docx.Document()
    out = io.BytesIO()
    empty.save(out)
    data = adopt(out.getvalue(), PROFILE).data
    assert docx.Document(io.BytesIO(filled(data, sample_view(), Templates()))).paragraphs


def test_measures_with_decimals_and_without_sense_are_read() -> None:
    def change(document: Document) -> None:
        section: Any = document.sections[-1]._sectPr
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        size.set(f"{W}w", "11905.511811023622")
        margins.set(f"{W}left", "9999999")
        margins.set(f"{W}top", "tre cm")
        document.styles["Normal"].font.size = Pt(11)

    data = adopt(changed(change), PROFILE).data
    section = docx.Document(io.BytesIO(data)).sections[-1]
    assert round((section.page_width or 0) / 635) == 11906
    assert (section.left_margin or 0) / 635 == 1247


def test_a_document_on_its_side_gives_upright_pages() -> None:
    def change(document: Document) -> None:
        for section in document.sections:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = section.page_height, section.page_width

    sections = docx.Document(io.BytesIO(adopt(changed(change), PROFILE).data)).sections
    assert all((section.page_width or 0) < (section.page_height or 0) for section in sections)


def test_a_document_without_theme_fonts_or_lists_gets_what_words_format_demands(tmp_path: Path) -> None:
    def bare(parts: dict[str, bytes]) -> None:
        name = "word/_rels/document.xml.rels"
        parts[name] = re.sub(
            rb'<Relationship [^>]*/(?:theme|fontTable|numbering|settings)"[^>]*/>', b"", parts[name]
        )
        for kind in ("theme/theme1", "fontTable", "numbering", "settings"):
            parts.pop(f"word/{kind}.xml", None)
            types = parts["[Content_Types].xml"]
            parts["[Content_Types].xml"] = re.sub(
                rf'<Override PartName="/word/{kind}.xml"[^>]*/>'.encode(), b"", types
            )

    path = tmp_path / "r.docx"
    path.write_bytes(
        filled(adopt(own.repacked(own.odd_names(), bare), PROFILE).data, sample_view(), Templates())
    )
    assert [
        str(e) for e in OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path)).errors
    ] == []


@pytest.mark.parametrize("make", [own.swedish_word, own.odd_names])
def test_other_prefixes_of_namespaces_are_read(make: Callable[[], bytes], tmp_path: Path) -> None:
    """Some programs write ``x:p`` where Word writes ``w:p``, and declare no more than they use."""

    def other(parts: dict[str, bytes]) -> None:
        for name in [
            name for name in parts if re.fullmatch(r"word/(document|styles|footer\d|header\d)\.xml", name)
        ]:
            text = parts[name].decode()
            text = re.sub(r"(</?|\s)w:", r"\1x:", text).replace("xmlns:w=", "xmlns:x=")
            text = text if " r:" in text else re.sub(r' xmlns:r="[^"]*"', "", text)
            parts[name] = text.encode()

    path = tmp_path / "r.docx"
    path.write_bytes(filled(adopt(own.repacked(make(), other), PROFILE).data, sample_view(), Templates()))
    assert [
        str(e) for e in OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path)).errors
    ] == []
    assert path.read_bytes()[:2] == b"PK"


def test_one_format_adopts() -> None:
    assert [each.key for each in formats() if each.adopt] == ["docx"]
