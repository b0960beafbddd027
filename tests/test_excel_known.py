"""Nothing in a workbook vanishes without a word: what no list knows is told, what stands beside the cells is told, parts are found by relation."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline.model import Severity
from pipeline.read.archive import Unreadable
from pipeline.read.cells import Book
from pipeline.read.decisions import read_decisions
from pipeline.read.grid import workbook as structured
from pipeline.read.history import read_history
from pipeline.read.package import Package
from pipeline.read.xlsx import open_book
from pipeline.read.xlsx_known import KNOWN, RELATIONS
from tests.excel_faults import HOME, packed, parts, workbook
from tests.plain_book import MAIN, NAME, OFFICE, book, files, relations, sheet, styles
from tests.plain_book import RELATIONS as RELATED

ROWS = '<row r="5"><c r="C5"><v>1320</v></c><c r="D5" t="s"><v>0</v></c></row>'
TEXTS = "<si><t>Ord</t></si>"
UNKNOWN = "okand"
PLACES = (
    ("xl/worksheets/sheet1.xml", ("worksheet", "sheetData", "row", "c", "v")),
    ("xl/sharedStrings.xml", ("sst", "si", "t")),
    ("xl/styles.xml", ("styleSheet", "fonts", "font", "cellXfs", "xf")),
    ("xl/workbook.xml", ("workbook", "sheets", "sheet")),
)
LEVELS = [(part, name) for part, names in PLACES for name in names]


def told(found: Book) -> str:
    return " ".join(
        one.message for one in (*found.notices, *(one for page in found.pages for one in page.notices))
    )


def values(found: Book) -> list[str]:
    return [cell.text for cells in found.pages[0].cells.values() for cell in cells.values()]


def changed(part: str, level: str, change: str, space: str) -> dict[str, bytes]:
    """Return the plain workbook with something unknown at a level of a part: an element in it, an attribute of it, or one around it."""
    found = files(ROWS, texts=TEXTS)
    root = etree.fromstring(found[part])
    (node, *_) = root.iter(f"{{{MAIN}}}{level}")
    name = f"{{{space}}}{UNKNOWN}" if space else UNKNOWN
    up = node.getparent()
    if change == "attribute":
        node.set(name, "1")
    elif change == "element" or up is None:
        etree.SubElement(node, f"{{{space or MAIN}}}{UNKNOWN}").text = "77"
    else:
        wrapper = etree.Element(f"{{{space or MAIN}}}{UNKNOWN}")
        up.replace(node, wrapper)
        wrapper.append(node)
    return found | {part: etree.tostring(root)}


@settings(max_examples=60)
@given(
    st.sampled_from(LEVELS),
    st.sampled_from(["element", "attribute", "around"]),
    st.sampled_from(["", "urn:annat", "http://example.org/x"]),
)
def test_what_is_unknown_at_any_level_is_told(level: tuple[str, str], change: str, space: str) -> None:
    try:
        found = book(changed(*level, change, space))
    except Unreadable:
        assert level[1] in {"sheets", "sheet", "worksheet", "workbook"}  # FIL1 tells it
        return
    assert UNKNOWN in told(found)


@pytest.mark.parametrize("name", ["sheetData", "row", "c"])
@pytest.mark.parametrize("space", ["", "urn:annat"])
def test_cells_in_an_unknown_wrapper_are_kept(name: str, space: str) -> None:
    assert values(book(changed("xl/worksheets/sheet1.xml", name, "around", space))) == ["1320", "Ord"]


def test_the_plain_workbook_says_nothing_and_neither_do_our_forms() -> None:
    for found in (book(files(ROWS, texts=TEXTS)), open_book(workbook())):
        assert told(found) == ""


@settings(max_examples=30)
@given(
    st.sampled_from(["", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]),
    st.text("abcdefghij", min_size=4, max_size=9),
)
def test_an_unknown_relation_is_told(source: str, kind: str) -> None:
    if kind in RELATIONS:
        return
    found = files(ROWS, texts=TEXTS)
    folder, _, file = source.rpartition("/")
    name = f"{folder}/_rels/{file}.rels".lstrip("/")
    item = f'<Relationship Id="x9" Type="http://example.org/{kind}" Target="/xl/annat.xml"/>'
    rels = (
        found.get(name, relations().encode()).decode().replace("</Relationships>", f"{item}</Relationships>")
    )
    assert kind in told(book(found | {name: rels.encode(), "xl/annat.xml": b"<x/>"}))


def test_a_part_that_nothing_leads_to_is_told() -> None:
    assert "xl/Losa.xml" in told(book(files(ROWS, more={"xl/Losa.xml": "<x/>"})))


def test_of_alternatives_one_is_read() -> None:
    markup = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    row = '<row r="{0}"><c r="A{0}"><v>{1}</v></c></row>'
    both = (
        f'<mc:AlternateContent xmlns:mc="{markup}"><mc:Choice Requires="x" xmlns:x="{{}}">{row.format(1, 1)}</mc:Choice>'
        f"<mc:Fallback>{row.format(1, 2)}</mc:Fallback></mc:AlternateContent>"
    )
    assert values(book(files(both.format("urn:annat")))) == ["2"]
    assert values(
        book(files(both.format("http://schemas.microsoft.com/office/spreadsheetml/2009/9/main")))
    ) == ["1"]


# -- beside the cells ------------------------------------------------------------------------------------------
SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels"
DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
INK = "http://schemas.openxmlformats.org/drawingml/2006/main"


def with_part(kind: str, content: str, **changes: str) -> Book:
    more = {SHEET_RELS: relations(("r1", kind, "../annat/part1.xml")), "xl/annat/part1.xml": content}
    return book(files(ROWS, texts=TEXTS, more=more, **changes))  # type: ignore[arg-type]


def anchored(inner: str) -> str:
    corner = "<xdr:from><xdr:col>2</xdr:col><xdr:row>4</xdr:row></xdr:from>"
    return f'<xdr:wsDr xmlns:xdr="{DRAWN}" xmlns:a="{INK}"><xdr:twoCellAnchor>{corner}{inner}</xdr:twoCellAnchor></xdr:wsDr>'


COMMENT = f'<comments xmlns="{MAIN}"><authors/><commentList><comment ref="C5" authorId="7"><text><r><t>Preliminärt</t></r></text></comment></commentList></comments>'
THREAD = '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C5"><text>Kolla</text></threadedComment></ThreadedComments>'


@pytest.mark.parametrize(
    ("kind", "content", "cell", "words"),
    [
        ("comments", COMMENT, "C5", "Preliminärt"),
        ("threadedComment", THREAD, "C5", "Kolla"),
        ("drawing", anchored("<xdr:sp><xdr:txBody><a:p><a:r><a:t>Obs: gäller ej</a:t></a:r></a:p></xdr:txBody></xdr:sp>"), "C5", "Obs: gäller ej"),
        ("drawing", anchored("<xdr:pic/>"), "C5", "bild"),
        ("drawing", anchored("<xdr:grpSp><xdr:pic/></xdr:grpSp>"), "C5", "bild"),
        ("drawing", anchored("<xdr:graphicFrame/>"), "C5", "diagram"),
        ("vmlDrawing", '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><div>Ruta</div></v:textbox></v:shape></xml>', "", "Ruta"),
        ("image", "<x/>", "", "Bakgrundsbilden"),
        ("oleObject", "<x/>", "", "inbäddat"),
    ],
)  # fmt: skip
def test_what_stands_beside_the_cells_is_told(kind: str, content: str, cell: str, words: str) -> None:
    (notice,) = with_part(kind, content).pages[0].notices
    assert (notice.code, notice.cell, words in notice.message) == ("FIL10", cell, True)


@pytest.mark.parametrize(
    ("words", "authors"),
    [
        ("[Threaded comment] Kolla", "<authors/>"),
        ("[Trådad kommentar] Kolla", f"<authors>{'<author/>' * 7}<author>tc={{0A-1}}</author></authors>"),
    ],
)
def test_a_threads_copy_is_told_once(words: str, authors: str) -> None:
    copy = COMMENT.replace("Preliminärt", words).replace("<authors/>", authors)
    more = {
        SHEET_RELS: relations(("1", "comments", "../k.xml"), ("2", "threadedComment", "../t.xml")),
        "xl/k.xml": copy,
        "xl/t.xml": THREAD,
    }
    assert len(book(files(ROWS, more=more)).pages[0].notices) == 1


@pytest.mark.parametrize("kind", ["comments", "threadedComment", "drawing", "vmlDrawing"])
@pytest.mark.parametrize("content", ["<x", "", "<x>&okand;</x>"])
def test_a_broken_part_beside_the_cells_is_told_and_the_file_is_read(kind: str, content: str) -> None:
    found = with_part(kind, content)
    assert values(found) == ["1320", "Ord"]
    (notice,) = found.notices
    assert (notice.severity, notice.code) == (Severity.WARNING, "FIL6")
    assert "xl/annat/part1.xml" in notice.message


def test_broken_relations_of_a_sheet_are_told_and_the_file_is_read() -> None:
    found = book(files(ROWS, texts=TEXTS, more={SHEET_RELS: "<x"}))
    assert values(found) == ["1320", "Ord"]
    assert "sheet1.xml.rels" in told(found)


def test_the_listing_of_the_sheets_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    plain = Package.parse

    def noted(package: Package, name: str) -> etree._Element | None:
        read.append(name)
        return plain(package, name)

    monkeypatch.setattr(Package, "parse", noted)
    book(files(ROWS, texts=TEXTS))
    assert read.count("xl/workbook.xml") == 1


LOOSE = files('<row r="1"><c r="A1"><v>1</v></c></row>', more={"xl/Losa.xml": "<x/>"})


def test_what_is_told_of_a_workbook_is_told_of_the_structure_the_decisions_and_the_history_too(
    tmp_path: Path,
) -> None:
    home, occasion = replace(HOME, folder=tmp_path), HOME.occasions[0]
    for name in ("published/a.xlsx", f"budgetbeslut/{occasion.year}.xlsx"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(packed(LOOSE))
    for problems in (
        structured(packed(LOOSE), "struktur.xlsx", {"Drift": ("a",)})[1],
        read_history(home)[1],
        read_decisions(home, occasion).problems,
    ):
        assert [one.severity for one in problems if one.code == "FIL6" and "Losa" in one.message] == [
            Severity.INFO
        ]


@pytest.mark.parametrize(
    ("after", "words"),
    [
        ("<headerFooter><oddHeader>&amp;CPreliminärt</oddHeader></headerFooter>", "Preliminärt"),
        (f'<hyperlinks xmlns:r="{OFFICE}"><hyperlink ref="D5" r:id="l"/></hyperlinks>', "Länken i D5"),
        ('<extLst><ext uri="x"><x:sparklineGroup xmlns:x="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></ext></extLst>', "minidiagram"),
    ],
)  # fmt: skip
def test_what_a_sheet_says_around_its_cells_is_told(after: str, words: str) -> None:
    (notice,) = book(files(ROWS, texts=TEXTS, after=after)).pages[0].notices
    assert words in notice.message


@pytest.mark.parametrize(
    ("formula", "outside"),
    [
        ("[1]Blad1!$B$7", True),
        ("'[utkast.xlsx]Blad 1'!B7", True),
        ("'H:\\mapp\\[utkast.xlsx]Blad1'!B7", True),
        ("SUM([2]Blad!A1:A9)", True),
        ("SUM(A1:A9)", False),
        ("Tabell1[2025]", False),
        ("Tabell1[[#This Row],[Utfall]]", False),
        ("'Mål 2025'!B7", False),
    ],
)
def test_links_to_other_workbooks_are_told(formula: str, outside: bool) -> None:  # noqa: FBT001
    found = book(files(f'<row r="5"><c r="C5"><f>{formula}</f><v>1320</v></c></row>')).pages[0]
    assert found.cells[5][3].number == Decimal(1320)
    assert [(one.severity, one.code, one.cell) for one in found.notices] == (
        [(Severity.INFO, "FIL10", "C5")] if outside else []
    )


# -- parts by relation, and the true cause when there are none -------------------------------------------------
def renamed(data: dict[str, bytes], names: dict[str, str], *, absolute: bool) -> dict[str, bytes]:
    found = {names.get(name, name): content for name, content in data.items()}
    for name, content in found.items():
        if name.endswith(".rels"):
            text = content.decode()
            for old, new in names.items():
                inside = old.removeprefix("xl/")
                target = f"/{new}" if absolute else new.removeprefix("xl/") if "workbook" not in old else new
                text = text.replace(f'Target="{inside}"', f'Target="{target}"').replace(
                    f'Target="{old}"', f'Target="{target}"'
                )
            found[name] = text.encode()
    return found


@pytest.mark.parametrize("absolute", [True, False])
def test_parts_are_found_by_their_relations(absolute: bool) -> None:  # noqa: FBT001
    names = {
        "xl/workbook.xml": "xl/workbook2.xml",
        "xl/_rels/workbook.xml.rels": "xl/_rels/workbook2.xml.rels",
        "xl/worksheets/sheet1.xml": "xl/blad/ett.xml",
        "xl/sharedStrings.xml": "xl/ord.xml",
    }
    assert values(book(renamed(files(ROWS, texts=TEXTS), names, absolute=absolute))) == ["1320", "Ord"]


@pytest.mark.parametrize("change", [str.upper, lambda name: name.replace("/", "\\")])
def test_names_of_parts_have_no_case_and_slashes_lean_either_way(change: object) -> None:
    assert callable(change)
    found = {change(name): content for name, content in files(ROWS, texts=TEXTS).items()}
    assert values(open_book(packed(found))) == ["1320", "Ord"]


def test_a_sheet_without_its_part_is_told() -> None:
    found = files(ROWS, texts=TEXTS)
    more = '<sheet name="Borta" sheetId="2" r:id="b"/></sheets>'
    found["xl/workbook.xml"] = found["xl/workbook.xml"].replace(b"</sheets>", more.encode())
    assert "Borta" in told(book(found))


def test_a_comment_in_the_styles_is_nothing() -> None:
    form = parts(workbook())
    form["xl/styles.xml"] = form["xl/styles.xml"].replace(b"</cellXfs>", b"<!-- c --></cellXfs>")
    assert open_book(packed(form)) == open_book(workbook())


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\xef\xbb\xbf<html><table><tr><td>Kod</td></tr></table></html>", "web"),
        (b"<TABLE><TR><TD>1</TD></TR></TABLE>", "web"),
        (b"\xff\xfe" + "<html>".encode("utf-16-le"), "web"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "web"),
        ("Kod;Intäkter\r\nBBN10;100\r\n".encode("cp1252"), "text"),
        (b"Kod\tV\xe4rde\r\n1\t2\r\n", "text"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "xml"),
        (b"%PDF-1.7\n", "pdf"),
        (b"{\\rtf1 x}", "rtf"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 30, "picture"),
        (
            packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}),
            "open",
        ),
        (packed({"[Content_Types].xml": b"<Types/>", "xl/workbook.bin": b"x"}), "binary"),
        (packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<x/>"}), "other"),
        (b"\0" * 40, "corrupt"),
        (packed({**files(), "xl/workbook.xml": b"<workbook"}), "corrupt"),
    ],
)
def test_a_file_that_is_no_workbook_says_what_it_is(data: bytes, kind: str) -> None:
    with pytest.raises(Unreadable) as found:
        open_book(data)
    assert found.value.kind == kind


def test_the_lists_are_of_what_the_forms_use_and_more() -> None:
    assert {"c", "row", "mergeCell"} <= KNOWN["sheet"]
    assert UNKNOWN not in set().union(*KNOWN.values())
    assert (NAME, RELATED.startswith("http"), sheet("") != styles()) == ("Drift", True, True)
