"""Joining: small parts of our own become one file that is whole."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pipeline.render.pdf.fonts import letters
from pipeline.render.pdf.join import first_pages, join, page_count
from pipeline.render.pdf.meta import Metadata, xmp
from pipeline.render.pdf.tabs import Tab
from pipeline.render.pdf.whole import Bookmark, Marks
from pipeline.render.templates import Templates
from tests.pdfreader import kids, opened, painted, tree, words
from tests.tools.verapdf import validate

if TYPE_CHECKING:
    from collections.abc import Callable

    from pikepdf import Pdf

CSS = """
@font-face { font-family: "Source Sans 3"; src: url(fonts/source-sans-3/SourceSans3-Regular.ttf) }
@page { size: A5; margin: 20mm; @top-left { content: "Sidhuvud" } }
@page wide { size: A5 landscape }
.wide { page: wide }
* { image-rendering: crisp-edges }
html { font: 10pt "Source Sans 3" }
"""
ROWS = "<tr><th scope=rowgroup>Grupp</th><td></td></tr><tr><th scope=row>Rad</th><td>1</td></tr>"
TABLE = f"<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>{ROWS}</tbody></table>"
METADATA = Metadata("Titel & mer", "Ekstrands kommun", "Om <allt>", "2026-03-30")


def page(body: str) -> str:
    return f'<!DOCTYPE html><html lang="sv-SE"><head><title>x</title></head><body>{body}</body></html>'


@pytest.fixture(scope="module")
def lay_out() -> Callable[[str, str], bytes]:
    from pipeline.render.pdf import layout  # noqa: PLC0415 — half a second, only when a test here runs

    style = layout.stylesheet(CSS, Templates().data)
    return lambda body, name: layout.lay_out(page(body), name, style)


@pytest.fixture(scope="module")
def parts(lay_out: Callable[[str, str], bytes]) -> list[bytes]:
    note = '<p>Se <a href="#fot-1">fotnot</a></p><ol><li id="fot-1">Not</li></ol>'
    one = f'<section id="ett"><h1>Ett</h1><p>Se <a href="#tre">kapitel tre</a>.</p>{TABLE}{note}</section>'
    two = f'<section id="två"><h1>Två</h1><p>Se <a href="#saknas">något</a>.</p><p class="wide">Brett</p>{TABLE}</section>'
    three = (
        f'<section id="tre"><h1>Tre</h1><p><a href="https://example.org/">Ut</a></p>{TABLE}{note}</section>'
    )
    return [lay_out(html, name) for name, html in (("a", one), ("b", two), ("c", three))]


@pytest.fixture(scope="module")
def joined(parts: list[bytes]) -> bytes:
    marks = [
        Bookmark("Ett", "ett", (Bookmark("Inuti", "två"),)),
        Bookmark("Tre", "tre"),
        Bookmark("Borta", "borta"),
    ]
    numbers = letters(Templates().path("fonts/source-sans-3/SourceSans3-Semibold.ttf"), "1 Å2 Ö")
    return join(
        parts, marks, METADATA, Marks(numbers, (Tab("1 Å", "#17495a"), Tab("2 Ö", "#74396a")), (0, 1))
    )


@pytest.fixture(scope="module")
def pdf(joined: bytes) -> Pdf:
    return opened(joined)


def test_joined_file_passes_both_standards(joined: bytes, tmp_path: Path) -> None:
    path = tmp_path / "joined.pdf"
    path.write_bytes(joined)
    assert validate(path) == []


def test_same_parts_give_same_bytes(parts: list[bytes]) -> None:
    assert join(parts, [], METADATA) == join(parts, [], METADATA)


def test_all_trees_hang_under_one_document(pdf: Pdf) -> None:
    document = tree(pdf)
    assert document.role == "Document"
    assert [element.role for element in document.below] == ["Part", "Part", "Part"]
    assert len(document.of("Table")) == 3


def test_every_mark_on_every_page_is_in_the_tree(pdf: Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    entries = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
    assert list(entries) == sorted(entries)
    for page_ in pdf.pages:
        for mcid, element in enumerate(entries[int(page_.obj.StructParents)]):
            held = [kid if isinstance(kid, int) else int(kid.get("/MCID", -1)) for kid in kids(element)]
            assert mcid in held


def test_annotations_are_in_the_parent_tree(pdf: Pdf) -> None:
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    entries = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
    annotations = [item for page_ in pdf.pages for item in page_.obj.get("/Annots", ())]
    assert annotations
    for annotation in annotations:
        assert str(entries[int(annotation.StructParent)].S) == "/Link"


def test_link_to_another_part_leads_to_its_page(pdf: Pdf) -> None:
    (link,) = [item for item in pdf.pages[0].obj.Annots if str(item.Contents) == "kapitel tre"]
    assert "/A" not in link
    assert link.Dest[0].objgen == pdf.pages[3].obj.objgen


def test_link_within_a_part_stays_there_when_ids_are_the_same(pdf: Pdf) -> None:
    for number in (0, 3):
        (link,) = [item for item in pdf.pages[number].obj.Annots if str(item.Contents) == "fotnot"]
        assert link.Dest[0].objgen == pdf.pages[number].obj.objgen


def test_link_that_leads_nowhere_becomes_plain_words(pdf: Pdf) -> None:
    assert len(pdf.pages[1].obj.get("/Annots", ())) == 0
    assert "Span" in {element.role for element in tree(pdf).below[1].walk()}


def test_link_out_of_the_report_stays(pdf: Pdf) -> None:
    (link,) = [item for item in pdf.pages[3].obj.Annots if "/A" in item]
    assert str(link.A.URI) == "https://example.org/"


def test_header_cells_have_ids_of_their_own(pdf: Pdf) -> None:
    names = [str(element.raw.ID) for element in tree(pdf).of("TH")]
    assert len(names) == len(set(names)) == 12
    listed = list(pdf.Root.StructTreeRoot.IDTree.Names)
    assert [str(name) for name in listed[::2]] == sorted(names)


def test_two_parts_of_one_name_are_refused(parts: list[bytes]) -> None:
    with pytest.raises(ValueError, match="same name"):
        join([parts[0], parts[0]], [], METADATA)


def test_bookmarks_lead_to_pages_and_unknown_ones_are_left_out(pdf: Pdf) -> None:
    first = pdf.Root.Outlines.First
    assert (str(first.Title), str(first.First.Title), str(first.Next.Title)) == ("Ett", "Inuti", "Tre")
    assert "/Next" not in first.Next
    assert first.First.Dest[0].objgen == pdf.pages[1].obj.objgen


def test_page_numbers_are_printed_as_artifacts_with_their_font(joined: bytes, tmp_path: Path) -> None:
    assert [text.split()[-1] for text in words(joined, tmp_path).split("\f")[:-1]] == ["1", "2", "3", "4"]
    with opened(joined) as pdf:
        wide = pdf.pages[2]
        assert float(wide.mediabox[2]) > float(wide.mediabox[3])
        drawn = [(marks, str(operands[0])) for marks, operator, operands in painted(wide) if operator == "Do"]
    assert drawn == [(["/Artifact"], "/KRNo")]


def test_running_head_is_an_artifact(parts: list[bytes]) -> None:
    with opened(parts[0]) as pdf:
        shown = [marks[-1] for marks, operator, _ in painted(pdf.pages[0]) if operator == "TJ"]
    assert shown.count("/Artifact") == 1  # the running head
    assert len(shown) > 10


def test_pages_are_counted_and_found(parts: list[bytes]) -> None:
    assert [page_count(part) for part in parts] == [1, 2, 1]
    found = first_pages(parts, 5)
    assert (found["ett"], found["två"], found["tre"]) == (5, 6, 8)


def test_metadata_names_both_standards_in_one_rdf(pdf: Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes().decode()
    assert packet.count("<rdf:RDF") == 1
    for words_ in (
        "<pdfuaid:part>1<",
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
        "Titel &amp; mer",
        "Om &lt;allt&gt;",
    ):
        assert words_ in packet
    assert str(pdf.docinfo["/CreationDate"]) == "D:20260330000000Z"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert str(pdf.Root.Lang) == "sv-SE"


def test_metadata_without_a_date_says_none() -> None:
    assert b"CreateDate" not in xmp(Metadata("x"))


def test_tabs_stand_on_the_outer_edge_and_the_part_of_the_page_is_named(
    joined: bytes, tmp_path: Path
) -> None:
    """Page 1 is a right-hand page of part 1, page 2 a left-hand one of part 2; pages without a part have none."""
    with opened(joined) as pdf:
        forms = [page_.obj.Resources.XObject.get("/KRTab") for page_ in pdf.pages]
        drawn = [form.read_bytes().decode() if form is not None else "" for form in forms]
    assert [bool(lines) for lines in drawn] == [True, True, *[False] * (len(drawn) - 2)]
    width = 148 * 72 / 25.4  # A5
    first, second = (
        [line.split() for line in lines.splitlines() if line.endswith("re f")] for lines in drawn[:2]
    )
    assert [round(float(x) + float(wide) - width) for *_, x, _, wide, _, _, _ in first] == [0, 0]
    assert [float(x) for *_, x, _, _, _, _, _ in second] == [0, 0]
    widths = [[round(float(line[6]) / 72 * 25.4, 1) for line in lines] for lines in (first, second)]
    assert widths == [[7.0, 1.6], [1.6, 7.0]]
    said = words(joined, tmp_path)
    assert re.search(r"1\s*Å", said)
    assert re.search(r"2\s*Ö", said)
