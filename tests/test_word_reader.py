"""The Word reader: every planted fault is found at its paragraph, nothing is lost in silence, and nothing makes it raise."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.model import Problem, Severity
from pipeline.read.excel import CODES as FILE_CODES
from pipeline.read.word import CODES, Document, read_document
from pipeline.schemas import texts
from pipeline.view import Block, Image, Kind, Paragraph, Prose, Run, Table
from tests import drawn
from tests.drawn import png
from tests.excel_faults import HOME, OCCASION, UNIT, broken_packing, packed, parts
from tests.markup import as_printed, write_document
from tests.test_word_forms import FORM, MARKUP, document, read
from tests.tools import libreoffice

BODY = "word/document.xml"
Change = Callable[[str], str]


# -- planting --------------------------------------------------------------------------------------
def changed(change: Change, markup: str = "Ett.\n\nTvå.\n\nTre.", name: str = BODY) -> bytes:
    """Return a filled form with one part changed."""
    files = parts(document(markup))
    files[name] = change(files[name].decode()).encode()
    return packed(files)


def under(title: str, xml: str) -> Change:
    """Return a change that puts some XML right below a heading."""

    def change(body: str) -> str:
        at = body.index(f">{title}<")
        end = body.index("</w:p>", at) + len("</w:p>")
        return body[:end] + xml + body[end:]

    return change


def paragraph(words: str, style: str = "", more: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{more}<w:r><w:t>{words}</w:t></w:r></w:p>"


def table(*rows: tuple[str, ...], cell: str = "") -> str:
    def one(words: str) -> str:
        return f"<w:tc><w:tcPr>{cell}</w:tcPr><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>"

    return "<w:tbl>" + "".join("<w:tr>" + "".join(map(one, row)) + "</w:tr>" for row in rows) + "</w:tbl>"


_DRAWING = (
    '<w:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:r><w:drawing><wp:inline>'
    '<wp:docPr id="1" name="Bild 1"{alt}/>{what}</wp:inline></w:drawing></w:r></w:p>'
)


def with_picture(data: bytes, alt: str = "En bro över ån", name: str = "bild.png", below: str = "") -> bytes:
    """Return a form with a picture below Uppdrag."""
    files = parts(document("Ett."))
    drawing = _DRAWING.format(alt=f' descr="{alt}"', what=drawn.graphic())
    files[BODY] = under("Uppdrag", drawing + below)(files[BODY].decode()).encode()
    relation = f'<Relationship Id="rIdB" Type="x/image" Target="media/{name}"/></Relationships>'.encode()
    key = "word/_rels/document.xml.rels"
    files[key] = files[key].replace(b"</Relationships>", relation)
    files[f"word/media/{name}"] = data
    return packed(files)


def blocks(found: Document, heading: str = "uppdrag") -> tuple[Block, ...]:
    text = found.texts["sn", heading]
    assert all(isinstance(block, Prose | Table | Image) for block in text.blocks)
    return text.blocks  # type: ignore[return-value]


def words(found: Document, heading: str = "uppdrag") -> list[str]:
    """Return the words of each paragraph below a heading."""
    return [
        "".join(run.text for run in item.inlines if isinstance(run, Run))
        for block in blocks(found, heading)
        if isinstance(block, Prose)
        for item in block.paragraphs
    ]


def told(found: Document) -> list[tuple[str, Severity, str]]:
    return [(p.code, p.severity, p.origin.place if p.origin else "") for p in found.problems]


def only(found: Document) -> Problem:
    assert len(found.problems) == 1, found.problems
    return found.problems[0]


# -- faults at their paragraph ---------------------------------------------------------------------
BOX = (
    '<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="x"><w:r><w:t>Bredvid.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>'
    "<w:p><w:r><w:t>I rutan.</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
    "<v:imagedata/><w:txbxContent><w:p><w:r><w:t>I rutan.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r></w:p>"
)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
    '</w:style><w:style w:type="paragraph" w:styleId="ListBullet3"><w:name w:val="List Bullet 3"/></w:style></w:styles>'
)
NESTED = "</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>"


@dataclass(frozen=True)
class Fault:
    """One planted fault, where it must be found, as what, and a word of the message."""

    name: str
    data: Callable[[], bytes]
    code: str
    severity: Severity
    place: str
    words: str


E, WARN, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
LONG = " ".join(["ord"] * 251)
FAULTS = (
    Fault("empty heading", lambda: write_document(FORM, UNIT, HOME, OCCASION, {h.key: "Text." for h in FORM.headings if h.key != "mal"}),
          "TEXT1", E, "”Måluppföljning”", "ingen text"),
    Fault("too long", lambda: write_document(FORM, UNIT, HOME, OCCASION, {h.key: LONG if h.key == "uppdrag" else "Text." for h in FORM.headings}),
          "TEXT2", WARN, "”Uppdrag”", "har 251 ord; högst 250"),
    Fault("missing heading", lambda: changed(lambda x: x.replace(">Framtid<", ">Vad som helst<").replace("kr_framtid", "annat")),
          "FIL5", E, "”Framtid”", "saknas"),
    Fault("text before the headings", lambda: changed(lambda x: x.replace("<w:body>", "<w:body>" + paragraph("Hej!"))),
          "TEXT3", WARN, "stycke 1", "före den första rubriken"),
    Fault("unknown heading", lambda: changed(under("Uppdrag", paragraph("Kvaliteten", "Rubrik1"))),
          "TEXT3", WARN, "stycke 14", "”Kvaliteten” finns inte"),
    Fault("repeated heading", lambda: changed(under("Framtid", paragraph("Nytt.") + paragraph("UPPDRAG", "Rubrik1"))),
          "TEXT3", WARN, "stycke 47", "flera gånger"),
    Fault("heading without style", lambda: changed(lambda x: x.replace('<w:pStyle w:val="Rubrik1"/></w:pPr><w:bookmarkStart w:id="2"',
          '</w:pPr><w:bookmarkStart w:id="2"')), "TEXT3", INFO, "stycke 9", "formatmallen Rubrik 1"),
    Fault("text in the instruction", lambda: changed(under("Uppdrag", paragraph("Nämnden ansvarar för stöd.", "Anvisning"))),
          "TEXT3", INFO, "”Uppdrag”, stycke 1", "Nämnden ansvarar"),
    Fault("left over words", lambda: document("Ett.\n\nHär står Text här i stället."), "TEXT8", WARN, "”Uppdrag”, stycke 2", "Text här"),
    Fault("left over x", lambda: document("Utfallet blev xxx mnkr."), "TEXT8", WARN, "”Uppdrag”, stycke 1", "xxx"),
    Fault("left over dots", lambda: document("Ett.\n\nTvå.\n\nOch så [...] vidare."), "TEXT8", WARN, "”Uppdrag”, stycke 3", "[...]"),
    Fault("left over in a table", lambda: document("Tabell: A\n| a | b |\n| lorem ipsum | 2 |"), "TEXT8", WARN, "”Uppdrag”, tabell 1", "lorem"),
    Fault("table without caption", lambda: document("| a | b |\n| c | 2 |"), "TEXT6", WARN, "”Uppdrag”, tabell 1", "saknar rubrik"),
    Fault("ragged table", lambda: document("Tabell: A\n| a | b |\n| c | 2 | 3 |"), "TEXT6", E, "”Uppdrag”, tabell 1", "olika många celler"),
    Fault("table of one row", lambda: document("Ett.\n\nTabell: A\n| a | b |"), "TEXT6", E, "”Uppdrag”, tabell 1", "rubrikrad"),
    Fault("column without title", lambda: document("Tabell: A\n| a |  |\n| c | 2 |"), "TEXT6", WARN, "”Uppdrag”, tabell 1", "kolumn 2"),
    Fault("merged cells", lambda: changed(under("Uppdrag", paragraph("Tabell: A") + table(("a", "b"), ("c", "d"), cell='<w:vMerge w:val="restart"/>'))),
          "TEXT6", E, "”Uppdrag”, tabell 1", "sammanslagna"),
    Fault("picture without alternative text", lambda: with_picture(png(1200), alt=""), "TEXT5", E, "”Uppdrag”, stycke 1", "alternativtext"),
    Fault("picture with a file name as text", lambda: with_picture(png(1200), alt="IMG_0042.JPG"), "TEXT5", WARN, "”Uppdrag”, stycke 1", "IMG_0042"),
    Fault("picture described by a machine", lambda: with_picture(png(1200), alt="En bro. Automatiskt genererad beskrivning"),
          "TEXT5", WARN, "”Uppdrag”, stycke 1", "människa"),
    Fault("small picture", lambda: with_picture(png(320)), "TEXT5", WARN, "”Uppdrag”, stycke 1", "320 bildpunkter"),
    Fault("vector picture", lambda: with_picture(b"\x01\0\0\0" + b"\0" * 36 + b" EMF", name="bild.png"), "TEXT5", E, "”Uppdrag”, stycke 1", "EMF"),
    Fault("picture that is none", lambda: with_picture(b"<html>inte en bild</html>"), "TEXT5", E, "”Uppdrag”, stycke 1", "skadad"),
    Fault("tracked changes", lambda: changed(under("Uppdrag", '<w:p><w:ins w:id="1" w:author="Kim"><w:r><w:t>Ny.</w:t></w:r></w:ins></w:p>')),
          "TEXT4", WARN, "", "1 spårade"),
    Fault("comment", lambda: changed(under("Uppdrag", paragraph("Nej.", more='<w:r><w:commentReference w:id="1"/></w:r>'))),
          "TEXT4", WARN, "", "1 kommentarer"),
    Fault("equation", lambda: changed(under("Uppdrag", '<w:p xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath/></w:p>')),
          "TEXT7", E, "”Uppdrag”, stycke 1", "ekvation"),
    Fault("diagram", lambda: changed(under("Uppdrag", _DRAWING.format(alt="", what=""))), "TEXT7", E, "”Uppdrag”, stycke 1", "SmartArt"),
    Fault("box of text", lambda: changed(under("Uppdrag", BOX)), "TEXT7", E, "”Uppdrag”, stycke 1", "textruta"),
    Fault("table in a table", lambda: changed(under("Uppdrag", paragraph("Tabell: A") + table(("a", "b"), ("c", NESTED)))),
          "TEXT7", E, "”Uppdrag”, tabell 1", "en tabell inuti"),
    Fault("macros", lambda: packed(parts(document("Ett.")) | {"word/vbaProject.bin": b"x"}), "FIL3", WARN, "", "makron"),
    Fault("other occasion", lambda: changed(lambda x: x.replace(f">{OCCASION.id}<", ">2024-bokslut<"), name="docProps/custom.xml"),
          "FIL4", E, "", "2024-bokslut"),
    Fault("other unit", lambda: changed(lambda x: x.replace(">sn<", ">bmn<"), name="docProps/custom.xml"), "FIL4", E, "", "ligger i mappen för"),
    Fault("unknown form", lambda: changed(lambda x: x.replace(f">{FORM.key}<", ">hittepa<"), name="docProps/custom.xml"), "FIL4", E, "", "hittepa"),
    Fault("other version", lambda: changed(lambda x: x.replace(">1</vt:lpwstr>", ">7</vt:lpwstr>"), name="docProps/custom.xml"),
          "FIL4", WARN, "", "version 7"),
    Fault("no marks at all", lambda: packed({k: v for k, v in parts(document("Ett.")).items() if k != "docProps/custom.xml"}),
          "FIL4", INFO, "", "saknar formulärets märkning"),
    Fault("empty file", lambda: b"", "FIL1", E, "", "tom"),
    Fault("no Word file", lambda: b"PK\x03\x04 nej", "FIL1", E, "", "skadad"),
    Fault("old format", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "FIL1", E, "", "äldre format"),
    Fault("password", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "FIL2", E, "", "lösenord"),
)  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_is_found_at_its_place(fault: Fault, tmp_path: Path) -> None:
    found = read(fault.data(), tmp_path)
    there = [p for p in found.problems if p.origin and (p.code, p.origin.place) == (fault.code, fault.place)]
    assert there, found.problems
    assert there[0].severity is fault.severity
    assert fault.words in there[0].message
    assert there[0].hint
    assert there[0].unit == "sn"
    assert there[0].origin is not None
    assert there[0].origin.file == "2025-bokslut/sn/texter.docx"
    own = {"missing heading": {"FIL5", "TEXT3"}}.get(fault.name, {fault.code})
    assert {p.code for p in found.problems} == own  # and nothing else is
    assert own <= {*CODES, *FILE_CODES}


def test_a_form_that_is_not_this_units_is_not_used(tmp_path: Path) -> None:
    for name in ("other occasion", "other unit", "unknown form"):
        found = read(next(fault for fault in FAULTS if fault.name == name).data(), tmp_path)
        assert found.texts == {}
        assert found.delivery.form is None


def test_another_municipalitys_form_is_not_used_and_says_whose_it_is(tmp_path: Path) -> None:
    found = read(
        changed(lambda x: x.replace(">lindhult<", ">storstad<"), name="docProps/custom.xml"), tmp_path
    )
    assert (found.texts, found.delivery.form, found.foreign, found.problems) == ({}, None, "storstad", ())


def test_who_changed_or_commented_is_not_told(tmp_path: Path) -> None:
    found = read(next(fault for fault in FAULTS if fault.name == "tracked changes").data(), tmp_path)
    assert "Kim" not in str(found.problems)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    found = read_document(tmp_path / "borta.docx", "borta.docx", HOME, OCCASION, "sn")
    assert only(found).code == "FIL1"
    assert found.delivery.sha256 == ""


# -- nothing is lost in silence --------------------------------------------------------------------
def test_a_reworded_heading_is_known_by_its_bookmark_and_told(tmp_path: Path) -> None:
    found = read(changed(lambda x: x.replace(">Uppdrag<", ">Vårt viktiga arbete<")), tmp_path)
    assert told(found) == [("TEXT3", Severity.INFO, "stycke 13")]
    assert only(found).message.startswith(
        "Rubriken ”Uppdrag” har fått en annan ordalydelse: ”Vårt viktiga arbete”."
    )
    assert words(found) == ["Ett.", "Två.", "Tre."]


def test_text_that_has_come_into_a_heading_is_told(tmp_path: Path) -> None:
    found = read(changed(lambda x: x.replace(">Uppdrag<", ">Uppdrag Kostnaden blev 12 tkr.<")), tmp_path)
    assert told(found) == [("TEXT3", Severity.WARNING, "stycke 13")]
    assert "Uppdrag Kostnaden blev 12 tkr." in only(found).message


def test_a_heading_is_known_by_its_words_when_the_bookmark_is_gone(tmp_path: Path) -> None:
    found = read(
        changed(lambda x: x.replace("kr_uppdrag", "_x").replace(">Uppdrag<", ">uppdrag <")), tmp_path
    )
    assert found.problems == ()
    assert words(found) == ["Ett.", "Två.", "Tre."]


def test_words_decide_when_the_bookmark_of_a_deleted_heading_has_moved_here(tmp_path: Path) -> None:
    def change(body: str) -> str:
        body = body.replace("kr_uppdrag", "_x").replace(">Uppdrag<", ">Annat<")
        return body.replace(
            'w:name="kr_verksamhet"/>',
            'w:name="kr_uppdrag"/><w:bookmarkStart w:id="99" w:name="kr_verksamhet"/>',
        )

    found = read(changed(change), tmp_path)
    assert ("sn", "uppdrag") not in found.texts
    assert words(found, "verksamhet") == ["Ett.", "Två.", "Tre."]


def test_a_bookmark_that_moved_to_running_text_makes_no_heading(tmp_path: Path) -> None:
    long = "Detta är ett helt vanligt stycke som är alldeles för långt för en rubrik."
    moved = paragraph(long, more='<w:bookmarkStart w:id="99" w:name="kr_framtid"/>')

    def change(body: str) -> str:
        return under("Uppdrag", moved)(body.replace("kr_framtid", "_x").replace(">Framtid<", ">Annat<"))

    found = read(changed(change), tmp_path)
    assert words(found)[0] == long
    assert ("FIL5", Severity.ERROR, "”Framtid”") in told(found)


def test_a_near_heading_gets_a_suggestion(tmp_path: Path) -> None:
    fault = next(fault for fault in FAULTS if fault.name == "unknown heading")
    assert only(read(fault.data(), tmp_path)).hint == "Menades ”Kvalitet”?"


def test_texts_under_a_repeated_heading_are_joined(tmp_path: Path) -> None:
    fault = next(fault for fault in FAULTS if fault.name == "repeated heading")
    found = read(fault.data(), tmp_path)
    assert words(found) == ["Ett.", "Två.", "Tre.", "Ett.", "Två.", "Tre."]
    assert words(found, "framtid") == ["Nytt."]


def test_what_is_written_after_an_instruction_is_read(tmp_path: Path) -> None:
    given = "Helst omkring 200 ord, högst 300."
    data = write_document(
        FORM, UNIT, HOME, OCCASION, {h.key: "Text." for h in FORM.headings if h.key != "framtid"}
    )
    files = parts(data)
    files[BODY] = files[BODY].decode().replace(given, given + " Vi bygger en skola.").encode()
    found = read(packed(files), tmp_path)
    assert words(found, "framtid") == ["Vi bygger en skola."]
    assert only(found).code == "TEXT3"


def test_what_is_written_after_the_instruction_of_an_older_form_is_read(tmp_path: Path) -> None:
    given = "Nämndens grunduppdrag, gärna i punkter. Högst 250 ord."
    old = paragraph(f"{given} Vi bygger en skola.", "Anvisning")
    assert words(read(changed(under("Uppdrag", old)), tmp_path))[0] == "Vi bygger en skola."


def test_a_reworded_instruction_is_still_one(tmp_path: Path) -> None:
    old = paragraph("Nämndens grunduppdrag, helst i punkter. Högst 250 ord.", "Anvisning")
    found = read(changed(under("Uppdrag", old)), tmp_path)
    assert found.problems == ()
    assert words(found) == ["Ett.", "Två.", "Tre."]


def test_insertions_and_controls_are_read_and_deletions_are_not(tmp_path: Path) -> None:
    xml = (
        '<w:p><w:r><w:t xml:space="preserve">Vi </w:t></w:r><w:ins w:id="1"><w:r><w:t>ska</w:t></w:r></w:ins>'
        "<w:del><w:r><w:delText>kan</w:delText></w:r></w:del></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>I en ruta.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert words(read(changed(under("Uppdrag", xml)), tmp_path))[:2] == ["Vi ska", "I en ruta."]


def test_another_language_is_marked(tmp_path: Path) -> None:
    xml = '<w:p><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t>benchmark</w:t></w:r></w:p>'
    first = blocks(read(changed(under("Uppdrag", xml)), tmp_path))[0]
    assert isinstance(first, Prose)
    assert first.paragraphs[0].inlines == (Run("benchmark", lang="en-GB"),)


def test_runs_that_word_has_split_are_joined(tmp_path: Path) -> None:
    xml = "<w:p>" + "".join(f"<w:r><w:t>{part}</w:t></w:r>" for part in ("sam", "man", "satt")) + "</w:p>"
    first = blocks(read(changed(under("Uppdrag", xml)), tmp_path))[0]
    assert isinstance(first, Prose)
    assert first.paragraphs[0] == Paragraph((Run("sammansatt"),))


def test_a_box_of_text_is_told_once_and_what_stands_beside_it_is_read(tmp_path: Path) -> None:
    found = read(changed(under("Uppdrag", BOX)), tmp_path)
    assert only(found).code == "TEXT7"
    assert words(found)[0] == "Bredvid."


def test_lists_follow_their_level_their_style_and_what_is_taken_out(tmp_path: Path) -> None:
    def item(words: str, style: str, number: str = "") -> str:
        look = f'<w:pPr><w:pStyle w:val="{style}"/>{number}</w:pPr>'
        return f"<w:p>{look}<w:r><w:t>{words}</w:t></w:r></w:p>"

    def number(key: str, level: int) -> str:
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{key}"/></w:numPr>'

    xml = (
        item("punkt", "Punktlista")
        + item("inuti", "Punktlista", number("9", 1))
        + item("utanför", "Punktlista", number("0", 0))
        + item("egen", "Egen")
        + item("djup", "ListBullet3")
        + item("fel", "Punktlista", '<w:numPr><w:ilvl w:val="-3"/><w:numId w:val="2"/></w:numPr>')
    )
    files = parts(changed(under("Uppdrag", xml)))
    mixed = (
        '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    )
    names = {
        "word/numbering.xml": (
            "</w:numbering>",
            mixed + '<w:num w:numId="9"><w:abstractNumId w:val="8"/></w:num></w:numbering>',
        ),
        "word/styles.xml": ("</w:styles>", STYLES),
    }
    for name, (old, new) in names.items():
        files[name] = files[name].decode().replace(old, new).encode()
    first = blocks(read(packed(files), tmp_path))[0]
    assert isinstance(first, Prose)
    assert [(item.kind, item.level) for item in first.paragraphs[:6]] == [
        ("bullet", 0),
        ("number", 1),
        ("text", 0),
        ("number", 0),
        ("bullet", 2),
        ("number", 0),
    ]


def test_an_endnote_is_a_note(tmp_path: Path) -> None:
    xml = '<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p>'
    files = parts(changed(under("Uppdrag", xml)))
    own = '<w:endnote w:id="1"><w:p><w:r><w:t> Slutnot.</w:t></w:r></w:p></w:endnote></w:endnotes>'
    notes = files["word/footnotes.xml"].decode().replace("footnote", "endnote").replace("</w:endnotes>", own)
    first = blocks(read(packed(files | {"word/endnotes.xml": notes.encode()}), tmp_path))[0]
    assert isinstance(first, Prose)
    assert first.paragraphs[0].inlines == (Run("Text"), Run("", note="Slutnot."))


def test_words_made_strong_by_a_style_are_bold(tmp_path: Path) -> None:
    xml = '<w:p><w:r><w:rPr><w:rStyle w:val="Stark"/></w:rPr><w:t>viktigt</w:t></w:r></w:p>'
    files = parts(changed(under("Uppdrag", xml)))
    style = '<w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/></w:style></w:styles>'
    files["word/styles.xml"] = files["word/styles.xml"].decode().replace("</w:styles>", style).encode()
    first = blocks(read(packed(files), tmp_path))[0]
    assert isinstance(first, Prose)
    assert first.paragraphs[0].inlines == (Run("viktigt", bold=True),)


def test_deleted_pictures_and_rows_are_not_read(tmp_path: Path) -> None:
    picture = (
        _DRAWING.format(alt="", what=drawn.graphic())
        .replace("<w:r>", "<w:del><w:r>")
        .replace("</w:r>", "</w:r></w:del>")
    )
    rows = table(("a", "b"), ("c", "1"), ("d", "2"))
    at = rows.rindex("<w:tr>") + len("<w:tr>")
    rows = rows[:at] + "<w:trPr><w:del/></w:trPr>" + rows[at:]
    found = read(changed(under("Uppdrag", picture + paragraph("Tabell: A") + rows)), tmp_path)
    assert {problem.code for problem in found.problems} == {"TEXT4"}
    made = as_printed(blocks(found))[0]
    assert isinstance(made, Table)
    assert [row.cells for row in made.rows] == [("c", "1")]


def test_the_strict_variant_of_the_format_is_read(tmp_path: Path) -> None:
    files = {
        name: inner.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, inner in parts(document(MARKUP)).items()
    }
    found = read(packed(files), tmp_path)
    assert found.problems == ()
    assert as_printed(blocks(found)) == as_printed(blocks(read(document(MARKUP), tmp_path)))


def test_columns_hold_numbers_only_when_every_cell_is_one(tmp_path: Path) -> None:
    markup = "Tabell: A\n| År | Antal | Andel | Ord | Tom |\n| 2024 | 1 200 | 12,5 % | 3 |  |\n| 2025 | – | −3 % | tre |  |"
    made = as_printed(blocks(read(document(markup), tmp_path)))[0]
    assert isinstance(made, Table)
    assert [column.kind for column in made.columns] == [
        Kind.TEXT,
        Kind.NUMBER,
        Kind.NUMBER,
        Kind.TEXT,
        Kind.TEXT,
    ]
    assert made.rows[0].cells == ("2024", "1 200", "12,5 %", "3", "")


def test_empty_rows_of_a_table_are_left_out(tmp_path: Path) -> None:
    xml = paragraph("Tabell: A") + table(("a", "b"), ("c", "1"), ("", ""))
    made = blocks(read(changed(under("Uppdrag", xml)), tmp_path))[0]
    assert isinstance(made, Table)
    assert len(made.rows) == 1


@pytest.mark.parametrize(
    ("above", "below", "caption"),
    [
        (paragraph("Tabell: Elever"), "", "Elever"),
        (paragraph("Tabell 3 Elever", "Beskrivning"), "", "Elever"),
        (paragraph("Tabell 3: Elever", "Beskrivning"), "", "Elever"),
        ("", paragraph("Elever", "Beskrivning"), "Elever"),
    ],
)
def test_a_caption_stands_above_or_below_its_table(
    above: str, below: str, caption: str, tmp_path: Path
) -> None:
    found = read(changed(under("Uppdrag", above + table(("a", "b"), ("c", "1")) + below)), tmp_path)
    made = blocks(found)[0]
    assert isinstance(made, Table)
    assert made.caption == caption
    assert words(found) == ["Ett.", "Två.", "Tre."]
    assert found.problems == ()


def test_a_caption_between_two_tables_belongs_to_the_one_below(tmp_path: Path) -> None:
    rows = table(("a", "b"), ("c", "1"))
    xml = paragraph("Ett", "Beskrivning") + rows + paragraph("Två", "Beskrivning") + rows
    found = read(changed(under("Uppdrag", xml)), tmp_path)
    assert [block.caption for block in blocks(found) if isinstance(block, Table)] == ["Ett", "Två"]


def test_a_caption_without_anything_is_read_as_text(tmp_path: Path) -> None:
    found = read(changed(under("Uppdrag", paragraph("Viktig mening.", "Beskrivning"))), tmp_path)
    assert words(found)[0] == "Viktig mening."


def test_a_picture_keeps_its_text_caption_and_size(tmp_path: Path) -> None:
    data = png(1200, 800)
    found = read(with_picture(data, below=paragraph("Figur 2 Nya bron", "Beskrivning")), tmp_path)
    image = blocks(found)[0]
    assert isinstance(image, Image)
    assert (image.alt, image.caption, image.width_px, image.height_px) == (
        "En bro över ån",
        "Nya bron",
        1200,
        800,
    )
    assert drawn.colours(image.data) == {drawn.GREEN}
    assert words(found) == ["Ett."]
    assert found.problems == ()


def test_the_paragraph_counted_is_the_one_a_person_sees(tmp_path: Path) -> None:
    below = paragraph("") + paragraph("Stycke två.") + paragraph("Stycke tre med xxx.")
    found = read(with_picture(png(1200), below=below), tmp_path)
    assert told(found) == [("TEXT8", Severity.WARNING, "”Uppdrag”, stycke 3")]


def test_words_are_counted_without_tables(tmp_path: Path) -> None:
    found = read(document("Ett två tre.\n\n- fyra\n\nTabell: A b c\n| d | e |\n| f | g |"), tmp_path)
    assert found.texts["sn", "uppdrag"].words == 4


# -- robustness ------------------------------------------------------------------------------------
def test_flipped_bytes_never_raise(tmp_path: Path) -> None:
    rng = random.Random(20251231)  # noqa: S311 - nothing secret
    whole, files = document(MARKUP), parts(document(MARKUP))
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(rng.randint(1, 8)):
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        read(bytes(data), tmp_path)
    for _ in range(250):
        name = rng.choice(sorted(files))
        inner = bytearray(files[name])
        inner[rng.randrange(len(inner))] = rng.randrange(256)
        read(packed(files | {name: bytes(inner)}), tmp_path)


def test_a_broken_archive_of_any_packing_never_raises(tmp_path: Path) -> None:
    assert only(read(broken_packing(document(MARKUP), BODY), tmp_path)).code == "FIL1"


@pytest.mark.parametrize("length", [1, 4, 100, 1000, 3000])
def test_a_cut_file_is_told(length: int, tmp_path: Path) -> None:
    assert only(read(document(MARKUP)[:length], tmp_path)).code == "FIL1"


@libreoffice.needed
@pytest.mark.slow
def test_a_form_saved_by_libreoffice_reads_the_same(tmp_path: Path) -> None:
    before = read(document(MARKUP), tmp_path)
    saved = libreoffice.saved(document(MARKUP), "docx", tmp_path)
    after = read(saved, tmp_path)
    assert after.problems == ()
    assert after.delivery.form == texts.NAMND_BOKSLUT.key
    assert after.texts.keys() == before.texts.keys()
    for key, text in after.texts.items():
        assert as_printed(text.blocks) == as_printed(before.texts[key].blocks)
