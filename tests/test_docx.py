"""The Word file of a report: complete, in order, accessible, valid, the same twice, and restyled by its template."""

from __future__ import annotations

import dataclasses
import io
import itertools
import re
import time
import zipfile
from collections import Counter
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, cast

import pytest
from docx import Document
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from pipeline import passport, text
from pipeline.faults import TemplateFault
from pipeline.model import Figure
from pipeline.render.templates import Templates
from pipeline.render.word import grids, heads, sizes
from pipeline.render.word.document import render_docx
from pipeline.render.word.runs import on_field, sized
from pipeline.render.word.sizes import fitted, line_width, longest_word
from pipeline.render.word.xml import bookmark_name, escape
from pipeline.view import (
    Chart,
    Column,
    Kind,
    Paragraph,
    Profile,
    Prose,
    Run,
    Section,
    SlotPicture,
    Status,
    Table,
    TableRow,
    View,
)
from pipeline.words import cell_text, plain
from tests.sample import sample_view
from tests.tools import libreoffice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
TEMPLATE = "docx/rapport.docx"


@cache
def made(*, draft: bool = False) -> bytes:
    return render_docx(sample_view(draft=draft), Templates())


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        return etree.fromstring(pack.read(name))


def words(node: etree._Element) -> str:
    return "".join(found.text or "" for found in node.iter(f"{W}t"))


def flat(value: str) -> str:
    return re.sub(r"\s+", " ", value).strip()


def style_names(data: bytes) -> dict[str, str]:
    found = {}
    for node in part(data, "word/styles.xml").iter(f"{W}style"):
        name = cast("etree._Element", node.find(f"{W}name"))
        found[node.get(f"{W}styleId", "")] = name.get(f"{W}val", "")
    return found


def paragraphs(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield (style name, text) of every paragraph of the body, those in tables too."""
    names = style_names(data)
    for node in part(data).iter(f"{W}p"):
        style = node.find(f"{W}pPr/{W}pStyle")
        yield ("" if style is None else names[style.get(f"{W}val", "")]), words(node)


def small(*sections: Section, **changes: object) -> View:
    chapter = Section("kapitel", "Kapitlet", sections=sections)
    return dataclasses.replace(sample_view(), chapters=(chapter,), **changes)  # type: ignore[arg-type]


def prose(words_: str, **look: object) -> Prose:
    return Prose((Paragraph((Run(words_, **look),)),))  # type: ignore[arg-type]


# -- the file ------------------------------------------------------------------------------------
def test_same_report_gives_the_same_bytes() -> None:
    assert render_docx(sample_view(), Templates()) == made()


def test_zip_has_fixed_order_and_times() -> None:
    with zipfile.ZipFile(io.BytesIO(made())) as pack:
        names = pack.namelist()
        assert {info.date_time for info in pack.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert names[:2] == ["[Content_Types].xml", "_rels/.rels"]
    assert names[2:] == sorted(names[2:])


@pytest.mark.parametrize("draft", [False, True])
def test_validates(tmp_path: Path, draft: bool) -> None:  # noqa: FBT001
    path = tmp_path / "rapport.docx"
    path.write_bytes(made(draft=draft))
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path))
    assert [str(error) for error in result.errors] == []


def test_base_template_validates() -> None:
    path = Templates().path(TEMPLATE)
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path))
    assert [str(error) for error in result.errors] == []


def test_no_tag_and_no_sample_is_left() -> None:
    document = words(part(made()))
    assert "{%" not in document
    assert "Mönster" not in document
    assert "Grupprad" not in document
    assert re.findall(r"\{\{.*?\}\}", document) == ["{{ 7*7 }}"]  # what a contributor wrote


def test_properties() -> None:
    core = Document(io.BytesIO(made())).core_properties
    view = sample_view()
    assert (core.title, core.author, core.language) == (view.title, view.municipality, "sv-SE")
    assert core.subject == f"{view.municipality}, {view.period}"
    assert str(core.created)[:10] == str(core.modified)[:10] == view.date


def test_language_hyphenation_and_layout_of_today() -> None:
    styles, settings = part(made(), "word/styles.xml"), part(made(), "word/settings.xml")
    language = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert language is not None
    assert language.get(f"{W}val") == "sv-SE"
    assert settings.find(f"{W}autoHyphenation") is not None
    assert settings.find(f"{W}updateFields") is None
    modes = {n.get(f"{W}name"): n.get(f"{W}val") for n in settings.iter(f"{W}compatSetting")}
    assert modes["compatibilityMode"] == "15"


def test_fonts_have_fallbacks() -> None:
    fonts = part(made(), "word/fontTable.xml")
    found = {
        font.get(f"{W}name"): cast("etree._Element", font.find(f"{W}altName")).get(f"{W}val")
        for font in fonts.iter(f"{W}font")
    }
    assert found == {"Source Sans 3": "Calibri", "Source Serif 4": "Cambria"}


# -- what is said --------------------------------------------------------------------------------
def test_headings_follow_the_tree_and_skip_no_level() -> None:
    found = [
        (int(style[-1]), said) for style, said in paragraphs(made()) if re.fullmatch(r"heading \d", style)
    ]
    levels = [level for level, _ in found]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    titles = iter([said for _, said in found])
    assert all(section.title in titles for _, section in sample_view().walk())


def test_everything_is_there_in_order() -> None:
    said = iter([flat(line) for _, line in paragraphs(made()) if line])
    for section, block in sample_view().blocks():
        if isinstance(block, Prose):
            for paragraph in block.paragraphs:
                plain = "".join(
                    item.text
                    if isinstance(item, Run)
                    else text.with_unit(item.figure, item.decimals, item.unit, sign=item.sign)
                    for item in paragraph.inlines
                )
                assert flat(plain) in said, (section.id, plain)
        if isinstance(block, Table):
            assert flat(grids.caption(block)) in said
            for row in block.rows:
                for cell in row.cells:
                    if isinstance(cell, str) and cell:
                        assert flat(cell) in said, (block.id, cell)


def test_every_printed_figure_is_there() -> None:
    document = flat(words(part(made())))
    shown = Counter(flat(item.text) for item in passport.printed(sample_view()) if not item.anchor)
    assert [value for value, count in shown.items() if document.count(value) < count] == []


def test_table_figures_stand_in_their_cells() -> None:
    view, doc = sample_view(), Document(io.BytesIO(made()))
    rows_of = {
        cast("etree._Element", t._tbl.find(f"{W}tblPr/{W}tblCaption")).get(f"{W}val"): t._tbl.findall(
            f"{W}tr"
        )
        for t in doc.tables
    }
    for table in view.tables():
        rows = rows_of[grids.caption(table)]
        assert len(rows) == len(table.rows) + 1
        for number, row in enumerate(table.rows):
            cells = rows[number + 1].findall(f"{W}tc")
            for at, cell in enumerate(row.cells):
                if isinstance(cell, Figure):
                    assert words(cells[at]) == cell_text(table, number, at)


def test_contributors_text_is_data() -> None:
    evil = 'Barn & unga <b> {{ 7*7 }} {% for x in y %} {_{ }_} "citat" \x07\x0b\ufffe </w:t>'
    view = small(
        Section("s", evil, (prose(evil), prose("Se not", note=evil))), title=evil, facts=((evil, evil),)
    )
    data = render_docx(view, Templates())
    kept = evil.replace("\x07", "").replace("\x0b", "").replace("\ufffe", "")
    said = [line for _, line in paragraphs(data)]
    assert said.count(kept) >= 3
    assert kept in words(part(data, "word/footnotes.xml"))
    assert kept in words(part(data, "word/header_front.xml"))


def test_line_breaks_and_tabs_are_words_own() -> None:
    data = render_docx(small(Section("s", "Rubrik", (prose("ett\ntvå\ttre"),))), Templates())
    assert any(p.text == "ett\ntvå\ttre" for p in Document(io.BytesIO(data)).paragraphs)


def test_lists_are_real_and_each_numbered_list_starts_at_one() -> None:
    items = tuple(Paragraph((Run(f"punkt {n}"),), "number") for n in range(2))
    view = small(Section("s", "Rubrik", (Prose((*items, Paragraph((Run("mellan"),)), *items)),)))
    data = render_docx(view, Templates())
    ids = [
        cast("etree._Element", node.find(f"{W}numId")).get(f"{W}val") for node in part(data).iter(f"{W}numPr")
    ]
    assert ids == ["1001", "1001", "1002", "1002"]
    numbers = part(data, "word/numbering.xml")
    for identity in ("1001", "1002"):
        (num,) = [n for n in numbers.findall(f"{W}num") if n.get(f"{W}numId") == identity]
        starts = [n.get(f"{W}val") for n in num.iter(f"{W}startOverride")]
        assert starts == ["1", "1"]


def test_footnotes_are_real() -> None:
    data = render_docx(
        small(Section("s", "Rubrik", (prose("Se not", note="Så här."), prose("b", note="Två.")))), Templates()
    )
    marks = [node.get(f"{W}id") for node in part(data).iter(f"{W}footnoteReference")]
    notes = {n.get(f"{W}id"): words(n).strip() for n in part(data, "word/footnotes.xml").iter(f"{W}footnote")}
    assert [notes[mark] for mark in marks] == ["Så här.", "Två."]


# -- tables --------------------------------------------------------------------------------------
def test_every_table_has_header_row_title_and_description() -> None:
    tables = list(part(made()).iter(f"{W}tbl"))
    assert len(tables) >= len(sample_view().tables())
    for table in tables:
        rows = table.findall(f"{W}tr")
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in rows[1:])
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        for name in ("tblCaption", "tblDescription"):
            assert cast("etree._Element", table.find(f"{W}tblPr/{W}{name}")).get(f"{W}val")
        look = cast("etree._Element", table.find(f"{W}tblPr/{W}tblLook"))
        assert look.get(f"{W}firstRow") == "1"
        assert cast("etree._Element", table.find(f"{W}tblPr/{W}tblLayout")).get(f"{W}type") == "fixed"


def test_caption_stands_above_its_table_and_is_kept_with_it() -> None:
    names = style_names(made())
    body = cast("etree._Element", part(made()).find(f"{W}body"))
    for table in body.findall(f"{W}tbl"):
        title = cast("etree._Element", table.find(f"{W}tblPr/{W}tblCaption")).get(f"{W}val", "")
        if title.startswith("Nyckeltal: "):
            continue
        above = cast("etree._Element", table.getprevious())
        assert names[cast("etree._Element", above.find(f"{W}pPr/{W}pStyle")).get(f"{W}val", "")] == "caption"
        assert words(above) == title
    caption = next(
        n for n in part(made(), "word/styles.xml").iter(f"{W}style") if n.get(f"{W}styleId") == "Caption"
    )
    assert caption.find(f"{W}pPr/{W}keepNext") is not None


def _style(data: bytes, node: etree._Element) -> str:
    style = node.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style_names(data)[style.get(f"{W}val", "")]


def test_what_a_chart_says_stands_above_it_once_and_is_its_alternative_text() -> None:
    charts = [block for _, block in sample_view().blocks() if isinstance(block, Chart)]
    assert charts
    drawings = {node.get("name", ""): node for node in part(made()).iter(f"{WP}docPr")}
    said = [line for _, line in paragraphs(made())]
    for chart in charts:
        title = plain(chart.title)
        assert drawings[title].get("descr") == title
        assert sum(line.startswith(title) for line in said) == 1
        holder = next(drawings[title].iterancestors(f"{W}p"))
        above, below = holder.getprevious(), holder.getnext()
        assert above is not None
        assert below is not None
        assert _style(made(), above) == "KR diagramrubrik"
        assert words(above).startswith(title)
        if chart.table:
            assert _style(made(), below) == "KR bildtext"
            assert words(below).startswith("Siffrorna finns i tabellen ")
        else:
            assert words(below)  # no empty caption is left behind
    style = next(
        n
        for n in part(made(), "word/styles.xml").iter(f"{W}style")
        if n.get(f"{W}styleId") == "KRDiagramrubrik"
    )
    assert style.find(f"{W}pPr/{W}keepNext") is not None


def test_rows_are_as_wide_as_the_grid() -> None:
    for table in part(made()).iter(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for row in table.findall(f"{W}tr"):
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc")]
            assert sum(1 if span is None else int(span.get(f"{W}val", "1")) for span in spans) == columns


def one_table(*rows: TableRow, deviation: bool = False, wide: bool = False, columns: int = 1) -> View:
    heads = (
        Column("Post", width=3),
        *(Column(f"År {n}", Kind.NUMBER, deviation=deviation) for n in range(columns)),
    )
    return small(
        Section(
            "s", "Rubrik", (prose("Före."), Table("t", "Tabellen", heads, rows, wide=wide), prose("Efter."))
        )
    )


def runs(data: bytes, shown: str) -> list[etree._Element]:
    return [node for node in part(data).iter(f"{W}r") if words(node) == shown]


def test_negative_deviations_have_weight_and_missing_is_seen() -> None:
    down, up = Figure(Decimal(-7), "antal"), Figure(Decimal(7), "antal")
    rows = [TableRow(("a", item)) for item in (down, up, Figure.missing(), Figure.not_applicable())]
    data = render_docx(one_table(*rows, deviation=True), Templates())
    assert runs(data, "−7")[0].find(f"{W}rPr/{W}b") is not None
    assert runs(data, "+7")[0].find(f"{W}rPr/{W}b") is None
    assert (
        cast("etree._Element", runs(data, "saknas")[0].find(f"{W}rPr/{W}rStyle")).get(f"{W}val") == "KRSaknas"
    )
    assert runs(data, "–")
    plain = render_docx(one_table(*rows), Templates())
    assert runs(plain, "−7")[0].find(f"{W}rPr/{W}b") is None


def test_status_is_symbol_and_word() -> None:
    said = words(part(made()))
    space = "\N{NO-BREAK SPACE}"
    assert f"{space}✓{space}{space}Uppfyllt" in said
    assert f"{space}✗{space}{space}Ej uppfyllt" in said
    symbol = runs(made(), f"{space}✗{space}")[0]
    assert [cast("etree._Element", symbol.find(f"{W}rPr/{W}{name}")).get(f"{W}{of}") for name, of in (("color", "val"), ("shd", "fill"))] == ["FFFFFF", "A8321C"]  # fmt: skip


def test_a_symbols_field_stands_where_the_schema_wants_it() -> None:
    look = '<w:b/><w:color w:val="112233"/><w:sz w:val="40"/><w:szCs w:val="40"/><w:lang w:val="sv-SE"/>'
    assert on_field(sized(look, 18), "good") == (
        '<w:b/><w:color w:val="FFFFFF"/><w:sz w:val="18"/><w:szCs w:val="40"/>'
        '<w:shd w:val="clear" w:color="auto" w:fill="2C7048"/><w:lang w:val="sv-SE"/>'
    )


def test_a_heading_row_with_judgements_decides_widths_too() -> None:
    columns = (Column("Mål", width=9), Column("Trend", Kind.STATUS, width=1))
    heading = TableRow(("M1", Status("up", "oförändrad")), "group")
    data = render_docx(small(Section("s", "R", (Table("t", "T", columns, (heading,)),))), Templates())
    last = list(next(part(data).iter(f"{W}tblGrid")).iter(f"{W}gridCol"))[-1]
    assert int(last.get(f"{W}w", "0")) >= line_width("→\N{NO-BREAK SPACE}oförändrad", bold=True)


def page_of(section: etree._Element) -> str:
    return cast("etree._Element", section.find(f"{W}pgSz")).get(f"{W}orient", "portrait")


def test_wide_table_turns_the_page_and_takes_its_heading_along() -> None:
    data = render_docx(one_table(TableRow(("a", Figure.missing())), wide=True), Templates())
    sections = list(part(data).iter(f"{W}sectPr"))
    assert [page_of(s) for s in sections][-3:] == ["portrait", "landscape", "portrait"]
    assert all(s.find(f"{W}headerReference") is not None for s in sections)
    order = [
        "|" if node.tag == f"{W}sectPr" else words(node)
        for node in part(data).iter(f"{W}p", f"{W}sectPr")
        if node.tag == f"{W}sectPr" or words(node)
    ]
    turned = "§".join(order).split("|")[-3]
    assert [
        word for word in ("Kapitlet", "Rubrik", "Tabellen", "Efter.") if f"§{word}§" in f"§{turned}§"
    ] == ["Rubrik", "Tabellen"]


def test_too_many_columns_turn_the_page_by_themselves() -> None:
    figures = [Figure(Decimal(123_456_789), "kr")] * 12
    data = render_docx(one_table(TableRow(("a", *figures)), columns=12), Templates())
    assert "landscape" in [page_of(s) for s in part(data).iter(f"{W}sectPr")]


def test_no_page_is_turned_without_need() -> None:
    data = render_docx(one_table(TableRow(("a", Figure.missing()))), Templates())
    assert {page_of(s) for s in part(data).iter(f"{W}sectPr")} == {"portrait"}


def test_columns_get_what_their_numbers_need() -> None:
    widths, least = fitted((5.0, 1.0), ("Post", "Utfall"), [["a", "123 456 789 012"]], (False, True), 5000)
    assert sum(widths) == 5000
    assert widths[1] > 1400 > 5000 / 6
    assert least < 5000
    assert fitted((), (), [], (), 5000) == ((), 0)
    assert longest_word("Kommun 2025-12-31") == longest_word("2025-12-31")


# -- links and pictures --------------------------------------------------------------------------
def test_links_lead_somewhere() -> None:
    root = part(made())
    marks = [node.get(f"{W}name") for node in root.iter(f"{W}bookmarkStart")]
    assert len(marks) == len(set(marks))
    assert all(re.fullmatch(r"[A-Za-z_]\w{0,39}", name or "") for name in marks)
    links = [node.get(f"{W}anchor") for node in root.iter(f"{W}hyperlink") if node.get(f"{W}anchor")]
    assert links
    assert set(links) <= set(marks)


def test_links_that_lead_nowhere_or_are_unsafe_stay_text() -> None:
    view = small(
        Section(
            "s",
            "Rubrik",
            tuple(prose("hit", href=h) for h in ("#finns-ej", "javascript:alert(1)", "file:///etc")),
        )
    )
    data = render_docx(view, Templates())
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        assert b"javascript" not in b"".join(pack.read(name) for name in pack.namelist())
    assert all(node.getparent().tag == f"{W}p" for node in runs(data, "hit"))  # type: ignore[union-attr]


def test_bookmark_names_are_short_and_different() -> None:
    names = {
        bookmark_name(identity)
        for identity in ("å" * 60, "ä" * 60, "a-b", "a_b" + "c" * 50, "a.b" + "c" * 50)
    }
    assert len(names) == 5
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", name, re.ASCII) for name in names)


def test_contents_are_filled_and_linked() -> None:
    entries = [(style, line) for style, line in paragraphs(made()) if style in {"toc 1", "toc 2"}]
    expected = [(f"toc {level}", section.title) for level, section in sample_view().walk() if level <= 2]
    assert [(style, line.rstrip("0123456789")) for style, line in entries] == expected
    numbers = [int(cast("re.Match[str]", re.search(r"\d+$", line)).group()) for _, line in entries]
    assert numbers == sorted(numbers)
    codes = [node.text or "" for node in part(made()).iter(f"{W}instrText")]
    assert any('TOC \\o "1-2"' in code for code in codes)
    begun = Counter(node.get(f"{W}fldCharType") for node in part(made()).iter(f"{W}fldChar"))
    assert begun["begin"] == begun["separate"] == begun["end"]


def test_every_picture_has_alternative_text_or_is_decoration() -> None:
    with zipfile.ZipFile(io.BytesIO(made())) as pack:
        names = [
            name for name in pack.namelist() if re.fullmatch(r"word/(document|header.*|footer.*)\.xml", name)
        ]
    seen = 0
    for name in names:
        for node in part(made(), name).iter(f"{WP}docPr"):
            decoration = b"decorative" in etree.tostring(node)
            assert bool(node.get("descr")) != decoration, (name, node.get("name"))
            seen += 1
    assert seen > 5


def test_the_chosen_picture_fills_the_cover_with_its_text_and_its_maker(tmp_path: Path) -> None:
    """A drawing of 400 × 400 in a frame of 210 × 140: a third is cut off, a quarter of that above the focus."""
    data = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400"><rect width="400" height="400"/></svg>'
    picture = SlotPicture(
        "omslag", data, "image/svg+xml", "En bro", "Foto: Ingen", focus="50% 25%", width_px=400, height_px=400
    )
    made_ = render_docx(dataclasses.replace(sample_view(), pictures=(picture,)), Templates())
    (frame,) = (node for node in part(made_).iter(f"{WP}docPr") if node.get("name") == "KR omslag")
    assert frame.get("descr") == "En bro"
    assert b"decorative" not in etree.tostring(frame)
    crop = next(cast("etree._Element", frame.getparent()).iter(f"{A}srcRect"))
    assert {side: int(crop.get(side, "")) for side in "ltrb"} == {"l": 0, "t": 8333, "r": 0, "b": 25000}
    assert ("KR fakta", "OmslagFoto: Ingen") in list(paragraphs(made_))
    assert "Omslag" not in {line[:6] for style, line in paragraphs(made()) if style == "KR fakta"}
    path = tmp_path / "rapport.docx"
    path.write_bytes(made_)
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(str(path))
    assert [str(error) for error in result.errors] == []


def test_picture_ids_are_unique() -> None:
    ids = [node.get("id") for node in part(made()).iter(f"{WP}docPr")]
    assert len(ids) == len(set(ids))


# -- look ----------------------------------------------------------------------------------------
def test_profile_colours_the_theme_and_the_styles() -> None:
    profile = Profile(primary="#5b1a4d", accent="#a03010", tint="#f4ecf2")
    data = render_docx(dataclasses.replace(sample_view(), profile=profile), Templates())
    theme = etree.tostring(part(data, "word/theme/theme1.xml")).decode()
    assert re.search(r"<a:accent1><a:srgbClr val=\"5B1A4D\"/>", theme)
    everything = b"".join(
        etree.tostring(part(data, f"word/{name}.xml")) for name in ("styles", "document", "header")
    )
    assert b"1D4F5C" not in everything  # the base template's own colour
    assert b"5B1A4D" in everything


def test_draft_is_marked_on_cover_and_in_headers() -> None:
    assert any(
        (style, said) == ("KR omslag utkast", "UTKAST") for style, said in paragraphs(made(draft=True))
    )
    assert "UTKAST" in words(part(made(draft=True), "word/header.xml"))
    assert "UTKAST" not in words(part(made())) + words(part(made(), "word/header.xml"))


def test_running_head_names_the_chapter_and_the_page() -> None:
    head, foot = (etree.tostring(part(made(), f"word/{name}.xml")).decode() for name in ("header", "footer"))
    assert "STYLEREF 1" in head
    assert " PAGE " in foot


def test_each_chapter_has_a_running_head_with_its_name_stored() -> None:
    """Programs that do not count the field, LibreOffice among them, show what is stored in it."""
    with zipfile.ZipFile(io.BytesIO(made())) as pack:
        relations = etree.fromstring(pack.read("word/_rels/document.xml.rels"))
        names = {node.get("Id", ""): node.get("Target", "").lstrip("/") for node in relations}
        said, title = [], ""
        for node in part(made()).iter(f"{W}p", f"{W}sectPr"):
            style = node.find(f"{W}pPr/{W}pStyle")
            if style is not None and style.get(f"{W}val") == "Heading1":
                title = words(node)
            elif node.tag == f"{W}sectPr" and title:
                (key,) = (
                    head.get(f"{R}id", "")
                    for head in node.iter(f"{W}headerReference")
                    if head.get(f"{W}type") == "default"
                )
                said.append((title, words(etree.fromstring(pack.read(names[key])))))
    assert {title for title, _ in said} == {chapter.title for chapter in sample_view().chapters}
    assert [(title, head) for title, head in said if not head.endswith(f"  ·  {title}")] == []


def test_a_head_stores_the_name_in_whatever_form_the_field_has() -> None:
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    char = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    split = (
        char.format("begin")
        + '<w:r><w:instrText> STYLE</w:instrText></w:r><w:r><w:instrText>REF "Rubrik 1" \\* MERGEFORMAT</w:instrText></w:r>'
        + char.format("separate")
        + "<w:r><w:t>Gam</w:t></w:r><w:r><w:t>mal</w:t></w:r>"
        + char.format("end")
    )
    simple = '<w:fldSimple w:instr=" STYLEREF 1 "><w:r><w:t>Gammal</w:t></w:r></w:fldSimple>'
    other = split.replace("Rubrik 1", "Rubrik 12")
    head = f"<w:hdr {ns}><w:p>{split}{simple}{other}</w:p></w:hdr>"
    assert words(etree.fromstring(heads.stored(head.encode(), "Å & ä"))) == "Å & äÅ & äGammal"


# -- a municipality's own template ---------------------------------------------------------------
def changed(tmp_path: Path, name: str, change: Callable[[str], str]) -> Templates:
    """Return templates whose Word template has one part changed."""
    target = tmp_path / TEMPLATE
    target.parent.mkdir(parents=True)
    with zipfile.ZipFile(Templates().path(TEMPLATE)) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.namelist():
            data = old.read(item)
            new.writestr(item, change(data.decode()) if item == name else data)
    return Templates((tmp_path,))


def test_sample_table_decides_the_look_of_rows(tmp_path: Path) -> None:
    def greener(xml: str) -> str:
        start = xml.index("Totalrad")
        at = xml.rindex("<w:tcPr>", 0, start) + len("<w:tcPr>")
        end = xml.index("</w:tcPr>", at)
        return xml[:end] + '<w:shd w:val="clear" w:color="auto" w:fill="00FF00"/>' + xml[end:]

    data = render_docx(sample_view(), changed(tmp_path, "word/document.xml", greener))
    shaded = [
        node
        for node in part(data).iter(f"{W}tc")
        if node.find(f"{W}tcPr/{W}shd[@{W}fill='00FF00']") is not None
    ]
    assert any("Årets resultat" in words(cell) for cell in shaded)
    assert not any("Verksamhetens resultat" in words(cell) for cell in shaded)


def test_style_ids_may_be_swedish(tmp_path: Path) -> None:
    def swedish(xml: str) -> str:
        return xml.replace('w:styleId="Heading2"', 'w:styleId="Rubrik2"')

    data = render_docx(sample_view(), changed(tmp_path, "word/styles.xml", swedish))
    assert "heading 2" in {style for style, _ in paragraphs(data)}


def test_section_break_in_a_tag_paragraph_survives(tmp_path: Path) -> None:
    def moved(xml: str) -> str:
        """Take the break that ends the front matter into the paragraph of the contents tag."""
        found = list(
            re.finditer(r"<w:p><w:pPr>(?:(?!<w:p>).)*?(<w:sectPr>.*?</w:sectPr>)</w:pPr></w:p>", xml)
        )[1]
        without = xml[: found.start()] + xml[found.end() :]
        at = without.rindex("</w:pPr>", 0, without.index("{{p innehall }}"))
        return without[:at] + found.group(1) + without[at:]

    data = render_docx(sample_view(), changed(tmp_path, "word/document.xml", moved))
    assert len(list(part(data).iter(f"{W}sectPr"))) == len(list(part(made()).iter(f"{W}sectPr")))


FAULTS: dict[str, tuple[str, Callable[[str], str], list[str]]] = {
    "unknown word": (
        "word/document.xml",
        lambda xml: xml.replace("{{ period }}", "{{ perioden }}"),
        ["dokumentet", "”perioden”, som inte finns", "{{ titel }}"],
    ),
    "unknown word in the header": (
        "word/header.xml",
        lambda xml: xml.replace("{{ titel }}", "{{ rubriken }}"),
        ["ett sidhuvud", "”rubriken”"],
    ),
    "unclosed loop": (
        "word/document.xml",
        lambda xml: xml.replace("{%p endfor %}", "", 1),
        ["dokumentet", "klamrarna"],
    ),
    "forbidden": (
        "word/document.xml",
        lambda xml: xml.replace("{{ period }}", "{{ period.__class__.__mro__ }}"),
        ["inte är tillåten", "period"],
    ),
    "no sample table": (
        "word/document.xml",
        lambda xml: xml.replace("Mönster: tabell", "En annan tabell").replace("Rubrikrad", "Något"),
        ["mönstertabellen ”Mönster: tabell” saknas", "första cell är ”Rubrikrad”"],
    ),
    "no sum row": (
        "word/document.xml",
        lambda xml: xml.replace("Summarad", "Något annat"),
        ["saknar raderna Summarad"],
    ),
    "two rows of key figures": (
        "word/document.xml",
        lambda xml: re.sub(r"<w:tr>(?:(?!<w:tr>).)*Jämförelse.*?</w:tr>", "", xml),
        ["ska ha tre rader", "har 2"],
    ),
    "styles gone": (
        "word/styles.xml",
        lambda xml: xml.replace('w:val="Quote"', 'w:val="Zitat"').replace('w:val="KR bild"', 'w:val="bild"'),
        ["saknar 2 stilar", "quote", "kr bild", "grundmallen"],
    ),
    "broken document": (
        "word/document.xml",
        lambda xml: xml.replace("</w:body>", ""),
        ["inte ett Worddokument"],
    ),
    "no page": (
        "word/document.xml",
        lambda xml: xml[: xml.rindex("<w:sectPr")] + "</w:body></w:document>",
        ["saknar sidinställningar"],
    ),
    "a spreadsheet": (
        "[Content_Types].xml",
        lambda xml: xml.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main"),
        ["inte ett Worddokument"],
    ),
    "block tag in running text": (
        "word/document.xml",
        lambda xml: xml.replace("{{p innehall }}", "{{ innehall }}"),
        ["innehåll på fel plats", "Ordföranden har ordet", "{{p }}"],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_faulty_template_is_told_in_swedish_with_its_place(tmp_path: Path, name: str) -> None:
    place, change, said = FAULTS[name]
    with pytest.raises(TemplateFault) as caught:
        render_docx(sample_view(), changed(tmp_path, place, change))
    message = str(caught.value)
    assert message.startswith("Wordmallen docx/rapport.docx: ")
    assert [words_ for words_ in said if words_ not in message] == []


@pytest.mark.parametrize("data", [b"", b"PK nonsens", b"<html></html>"])
def test_template_that_is_no_word_file(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "docx").mkdir()
    (tmp_path / TEMPLATE).write_bytes(data)
    with pytest.raises(TemplateFault, match="inte ett Worddokument"):
        render_docx(sample_view(), Templates((tmp_path,)))


# -- size and pages ------------------------------------------------------------------------------
def test_150_tables_are_quick() -> None:
    figures = tuple(Figure(Decimal(n * 1234), "antal") for n in range(5))
    rows = tuple(TableRow((f"Rad {n} med ett längre namn", *figures)) for n in range(20))
    columns = (Column("Post", width=3), *(Column(f"År {n}", Kind.NUMBER, decimals=1) for n in range(5)))
    sections = tuple(
        Section(f"s{n}", f"Avsnitt {n}", (prose("Ord " * 300), Table(f"t{n}", f"Tabell {n}", columns, rows)))
        for n in range(150)
    )
    templates, view = Templates(), small(*sections)
    before = time.process_time()
    render_docx(view, templates)
    assert time.process_time() - before < 3


def test_escape_is_complete() -> None:
    assert escape('<a> & "b" \x00') == "&lt;a&gt; &amp; &quot;b&quot; "


@pytest.mark.slow
@libreoffice.needed
def test_reckoned_pages_are_near_the_real_ones(tmp_path: Path) -> None:
    import pikepdf  # noqa: PLC0415

    (tmp_path / "r.docx").write_bytes(made())
    target = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}'
    pages = libreoffice.converted(tmp_path / "r.docx", target, tmp_path)
    real: list[int] = []
    with pikepdf.open(pages) as pdf:
        at = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        with pdf.open_outline() as outline:
            for chapter in outline.root:
                real += [at[item.destination[0].objgen] for item in (chapter, *chapter.children)]  # type: ignore[index]
    said = [
        int(m.group())
        for s, line in paragraphs(made())
        if s in {"toc 1", "toc 2"} and (m := re.search(r"\d+$", line))
    ]
    assert len(said) == len(real)
    assert max(abs(a - b) for a, b in zip(said, real, strict=True)) <= 1


def test_a_column_is_as_wide_as_the_widest_of_its_longest_strings_in_whatever_order_they_come() -> None:
    cells = [letter * 4 for letter in "ilmWtr"] + ["x"]
    widest = max(line_width(cell, bold=True) for cell in cells)
    lines = [[cell] for cell in cells]
    for rows in (lines, lines[::-1], lines[3:] + lines[:3]):
        assert sizes._least(0, "", rows, whole=True) == widest + sizes._PADDING


def test_headings_have_the_colour_of_their_part() -> None:
    """The second part is Ekonomin, #2a5c94, and the third Nämnderna, #74396a: 6.9 and 8.3 to one on white."""
    one, two = (
        Section(
            key,
            f"Kapitel {key}",
            (),
            (Section(f"{key}-under", f"Under {key}", (Prose((Paragraph((Run("Text."),)),)),)),),
            part=part,
        )
        for key, part in (("a", "Ekonomin"), ("b", "Nämnderna"))
    )
    first = Section("f", "Först", part="Året i korthet")
    made = render_docx(dataclasses.replace(sample_view(), chapters=(first, one, two)), Templates())
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    colours = {}
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        words = "".join(paragraph.itertext())
        if style is not None and style.get(f"{W}val") in {"Heading1", "Heading2"}:
            found = paragraph.find(f"{W}r/{W}rPr/{W}color")
            colours[words] = None if found is None else found.get(f"{W}val")
    assert colours == {
        "Först": None,
        "Kapitel a": "2A5C94",
        "Under a": "2A5C94",
        "Kapitel b": "74396A",
        "Under b": "74396A",
    }
