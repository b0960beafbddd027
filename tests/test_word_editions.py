"""What a contributor's document shows stands in all three editions alike: raised signs, line breaks, list numbers, notes, lists in cells."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement

from pipeline.read.docx import open_paper
from pipeline.read.word_pieces import Grid, Piece
from pipeline.read.word_runs import bullet
from pipeline.render.pdf.document import render_pdf
from pipeline.render.templates import Templates
from pipeline.render.web.edition import render_web
from pipeline.render.word.document import render_docx
from pipeline.text import scripted
from pipeline.view import Prose, Run, Status, StatusItem, StatusList, Table, View
from pipeline.words import plain
from tests import pdfreader
from tests.test_carry import texts_into
from tests.test_html import small
from tests.test_word_forms import read
from tests.test_word_kinds import STRIKE, SUB, SUP, SYM, link, note, num, p, planted, r, styled, tbl

XML = (
    p(r("Blev 12 500") + r("1", SUP) + r(" tkr och 40 ton CO") + r("2", SUB) + r(", borta", STRIKE) + r("."))
    + p(f"{r('Storgatan 1')}<w:r><w:br/></w:r>{r('123 45 Lindhult')}")
    + p("avgift", num(91)) + p("ram", num(91)) + p("Beslut b gäller.") + p("fjärde", num(92)) + p("femte", num(92))
    + p("första", num(93)) + p("inre", num(93, 1)) + p("andra", num(93))
    + p(r("Målet ") + SYM.format("Wingdings", "F0FC") + r(" nåddes") + note("51"))
    + p("Egen rubrik", styled("Namndrubrik"))
    + p(r("Tabell 1 – Yta i m") + r("2", SUP), styled("Beskrivning"))
    + tbl((p(r("Yta") + note("52")), "b"), (p(r("Se ") + link("rIdW", r("listan"))), p(r("3 100") + r("1", SUP))),
          (p("hemtjänst", styled("Punktlista")) + p("larm", styled("Punktlista")), p("en") + p("två")))
)  # fmt: skip
GOAL = StatusItem("M1", "Titel\npå två rader", Status("good", "uppfyllt"), None, (Run("Orsak:\n- vikarier"),))


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> View:
    found = read(planted(XML), tmp_path_factory.mktemp("kinds"))
    blocks = found.texts["sn", "uppdrag"].blocks
    assert all(isinstance(block, Prose | Table) for block in blocks)
    return small(*blocks, StatusList("Mål", (GOAL,)))


def from_word(view: View) -> list[str]:
    """Return the lines of the Word edition, read as a delivery would be."""
    paper = open_paper(render_docx(view, Templates()))
    lines: list[str] = []
    for piece in paper.pieces:
        if isinstance(piece, Piece):
            lines.append((f"{bullet(piece)} " if piece.list else "") + shown(piece.runs))
            lines += (f"not: {plain(run.note)}" for run in piece.runs if run.note)
        elif isinstance(piece, Grid):
            lines += ("\n".join(shown(one.runs) for one in cell) for row in piece.rows for cell in row)
            lines += (f"not: {plain(run.note)}" for row in piece.rows for cell in row for one in cell for run in one.runs if run.note)  # fmt: skip
    return lines


def shown(runs: tuple[Run, ...]) -> str:
    return "".join(scripted(run.text, run.script) if run.script else run.text for run in runs).strip()


def from_web(view: View) -> list[str]:
    """Return the lines of the chapter of the web edition."""
    files = render_web(view, Templates())
    page = next(data for name, data in files.items() if "Storgatan" in data.decode(errors="ignore"))
    root = html.fromstring(page.decode())
    lines = []
    for node in root.iter("p", "li", "td", "th", "h2", "h3", "caption"):
        mark = f"{node.get('data-number')} " if node.get("data-number") else ""
        lines.append(mark + flat(node))
    return lines


def flat(node: HtmlElement) -> str:
    """Return the words of an element with line breaks and raised signs."""
    text = node.text or ""
    for child in node:
        if child.tag == "br":
            text += "\n"
        elif child.tag in {"sup", "sub"} and "noteref" not in child.get("class", ""):
            text += scripted(flat(child), child.tag)
        elif child.tag in {"ul", "ol"} and node.tag == "li":
            continue  # its items are lines of their own
        elif child.tag in {"ul", "ol"}:
            text += "\n".join(f"• {flat(one)}" for one in child)
        elif child.tag != "sup":
            text += flat(child)
        text += child.tail or ""
    return re.sub(r"[ \t\u00a0]+", " ", text).strip()


LINES = (
    "Blev 12 500¹ tkr och 40 ton CO₂.",
    "Storgatan 1\n123 45 Lindhult",
    "a) avgift",
    "b) ram",
    "4. fjärde",
    "5. femte",
    "1 första",
    "1.1 inre",
    "2 andra",
    "Målet ✓ nåddes",
    "Egen rubrik",
    "Yta i m²",
    "Se listan",
    "3 100¹",
    "• hemtjänst\n• larm",
    "en\ntvå",
)  # fmt: skip


def test_the_word_edition_shows_what_the_writer_saw(view: View) -> None:
    lines = [line.replace("\u00a0", " ") for line in from_word(view)]
    for line in (*LINES, "not: Not med fet och 10³", "Orsak:\n- vikarier"):
        assert line in lines
    assert "M1  Titel\npå två rader" in lines


def test_the_web_edition_shows_what_the_writer_saw(view: View) -> None:
    lines = from_web(view)
    for line in LINES:
        assert line in lines
    assert any(line.startswith("Not med fet och 10³") for line in lines)
    assert any("Orsak:\n- vikarier" in line for line in lines)
    assert any("Titel\npå två rader" in line for line in lines)


@pytest.mark.slow
def test_the_pdf_shows_what_the_writer_saw(view: View, tmp_path: Path) -> None:
    words = pdfreader.words(render_pdf(view, Templates(), jobs=1), tmp_path)
    words = re.sub(r"[ \u00a0]+", " ", words)
    for line in (
        "a) avgift",
        "b) ram",
        "4. fjärde",
        "5. femte",
        "1 första",
        "1.1 inre",
        "2 andra",
        "Målet ✓ nåddes",
        "10",
    ):
        assert line in words
    assert re.search(r"Storgatan 1\s*\n\s*123 45 Lindhult", words)
    assert re.search(r"Titel\s*\n\s*på två rader", words)


def test_a_document_that_is_carried_into_a_new_form_keeps_what_it_shows(tmp_path: Path) -> None:
    data = planted(XML.replace(r(", borta", STRIKE), ""))  # nothing of which anything is told
    before, after = read(data, tmp_path), read(texts_into(data, folder=tmp_path), tmp_path)
    assert after.texts == before.texts
    assert [problem.code for problem in after.problems] == []
