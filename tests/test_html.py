from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from jinja2.exceptions import SecurityError, UndefinedError
from lxml import html

from pipeline import passport
from pipeline.colour import contrast
from pipeline.faults import TemplateFault
from pipeline.model import Figure, Origin
from pipeline.render.markup.page import Page
from pipeline.render.markup.words import nodes
from pipeline.render.templates import Templates
from pipeline.render.web.data import table_csv
from pipeline.render.web.edition import render_web
from pipeline.render.web.sources import exact
from pipeline.render.web.theme import theme
from pipeline.view import (
    Callout,
    Column,
    Definitions,
    Kind,
    Paragraph,
    Profile,
    Prose,
    Run,
    Section,
    Table,
    TableRow,
    View,
)
from tests.sample import sample_view
from tests.tools import axe, htmlcheck

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

VIEW = sample_view()
FILES = render_web(VIEW, Templates())
NAMES = [name for name in FILES if name.endswith(".html")]
EVIL = '<script>alert(1)</script> & {{ 7*7 }} "x" \N{EN DASH} {% raw %}'


def page(name: str, files: dict[str, bytes] = FILES) -> HtmlElement:
    return html.fromstring(files[name].decode())


def small(*blocks: object, **more: object) -> View:
    chapter = Section("kapitel", "Kapitel", blocks)  # type: ignore[arg-type]
    return replace(VIEW, chapters=(chapter,), **more)  # type: ignore[arg-type]


# -- the pages --------------------------------------------------------------------------------------
def test_two_calls_give_the_same_bytes() -> None:
    assert render_web(sample_view(), Templates()) == FILES


def test_there_is_a_page_for_every_chapter_and_for_its_figures() -> None:
    for chapter in VIEW.chapters:
        assert f"{chapter.id}.html" in FILES
    assert {"index.html", "tabeller.html", "sok.html", "tillganglighet.html", "stil.css"} <= set(FILES)
    assert "kallor-rakenskaper.html" in FILES
    assert all(name.isascii() and " " not in name for name in FILES)


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_unique(name: str) -> None:
    ids = page(name).xpath("//@id")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", NAMES)
def test_headings_begin_with_one_h1_and_never_skip(name: str) -> None:
    levels = [int(str(item.tag)[1]) for item in page(name).iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("name", NAMES)
def test_every_internal_link_resolves(name: str) -> None:
    editions = {f"../{VIEW.report}.pdf", f"../{VIEW.report}.docx"}
    for item in page(name).xpath("//@href | //@src | //@action"):
        address = str(item)
        if address.startswith(("https:", "mailto:")) or address in editions:
            continue
        file, _, anchor = address.partition("#")
        target = file or name
        assert target in FILES, address
        if anchor:
            assert page(target).xpath(f'//*[@id="{anchor}"]'), address


@pytest.mark.parametrize("name", NAMES)
def test_nothing_comes_from_elsewhere_and_nothing_is_inline(name: str) -> None:
    source = FILES[name].decode()
    assert "default-src 'none'" in source
    assert not page(name).xpath(
        "//@style | //style | //@onclick | //script[not(@src) and @type!='application/ld+json']"
    )
    assert not [src for src in page(name).xpath("//@src") if "://" in str(src)]
    assert "url(" not in FILES["stil.css"].decode().replace('url("fonts/', "")


def test_every_table_row_has_a_cell_for_every_column() -> None:
    for name in NAMES:
        for table in page(name).iter("table"):
            count = len(table.xpath("./colgroup/col"))
            assert count
            assert {len(row.xpath("./th | ./td")) for row in table.iter("tr")} == {count}
            assert table.find("caption") is not None
            assert table.xpath("./thead//th[@scope='col']")


def test_row_kinds_and_signs_are_marked() -> None:
    root = page("rakenskaper.html")
    group = root.xpath('//div[@id="br"]//tr[contains(@class,"group")]')[0]
    assert group.xpath("./th[@scope='rowgroup']")
    assert all(not (cell.text or "") for cell in group.xpath("./td"))
    assert root.xpath('//div[@id="rr"]//tr[contains(@class,"of-which")]')
    assert "saknas" in root.xpath('string(//div[@id="br"]//td[contains(@class,"missing")][1])')
    boards = page("namnderna.html")
    worse = boards.xpath('//div[@id="drift"]//td[contains(@class,"neg")]')
    assert worse
    assert all((cell.text or "").startswith("−") for cell in worse)


def test_a_draft_says_so_on_every_page_and_a_final_report_on_none() -> None:
    draft = render_web(sample_view(draft=True), Templates())
    assert all("UTKAST" in draft[name].decode() for name in NAMES)
    assert not any("UTKAST" in FILES[name].decode() for name in NAMES)


# -- figures ----------------------------------------------------------------------------------------
def test_every_printed_figure_stands_on_its_page_and_has_its_passport() -> None:
    shown = {item.id: page(f"{item.chapter}.html") for item in passport.printed(VIEW)}
    passports = {
        str(key): name for name in NAMES if name.startswith("kallor-") for key in page(name).xpath("//li/@id")
    }
    count = 0
    for item in passport.printed(VIEW):
        if item.anchor:  # drawn, or an alternative text: it has no place of its own on the page
            continue
        count += 1
        found = shown[item.id].xpath(f'//*[@id="{item.id}"]')
        assert len(found) == 1, item.id
        assert " ".join(found[0].text_content().split()) == " ".join(item.text.split())
        entry = page(passports[item.id]).xpath(f'//li[@id="{item.id}"]')[0]
        assert entry.xpath('string(.//*[@class="shown"])') == item.text
        assert exact(item.figure) in entry.text_content()
    assert count > 400


def test_a_cell_is_named_by_file_and_place() -> None:
    entry = page("kallor-rakenskaper.html").xpath('//li[@id="rr.r1.c3"]')[0]
    assert "RR!C5" in entry.text_content()
    file = entry.xpath('.//a[starts-with(@href,"#fil-")]')[0].get("href")[1:]
    assert (
        page("kallor-rakenskaper.html").xpath(f'string(//*[@id="{file}"])')
        == "2025-bokslut/stadskontoret/bokslut.xlsx"
    )


def test_a_sum_links_to_the_printed_figures_it_is_made_of() -> None:
    entry = page("kallor-rakenskaper.html").xpath('//li[@id="rr.r5.c3"]')[0]
    made = entry.xpath('.//*[@class="made"]')[0]
    assert made.text_content().startswith(
        "Summan av 1 386 400 Verksamhetens intäkter".replace(" 386 ", "\xa0386\xa0")
    )
    assert {a.get("href") for a in made.iter("a")} == {"#rr.r1.c3", "#rr.r3.c3", "#rr.r4.c3"}


def test_a_share_is_told_in_words() -> None:
    entry = page("kallor-namnderna.html").xpath('//li[@id="drift.r1.c5"]')[0]
    assert "i procent av" in entry.text_content()


def test_a_figure_made_of_hundreds_does_not_grow_the_page() -> None:
    cells = [Figure.cell(Decimal(n), Origin("a.xlsx", f"Blad!A{n}"), "antal") for n in range(400)]
    middle = Figure.total(cells)
    rows = tuple(TableRow((f"Rad {n}", middle + cells[n])) for n in range(200))
    table = Table("stor", "Stor", (Column("Rad"), Column("Tal", Kind.NUMBER)), rows)
    files = render_web(small(table), Templates())
    assert len(files["kallor-kapitel.html"]) < 250_000
    assert files["kallor-kapitel.html"].decode().count("Summan av 400 tal") == 1


def test_passports_of_a_long_chapter_are_divided() -> None:
    columns = (Column("Rad"), *(Column(f"K{n}", Kind.NUMBER) for n in range(10)))
    tables = []
    for t in range(8):
        rows = tuple(
            TableRow(
                (
                    f"Rad {n}",
                    *(Figure.cell(Decimal(n), Origin("a.xlsx", f"T{t}!A{n}"), "antal") for _ in range(10)),
                )
            )
            for n in range(50)
        )
        tables.append(Table(f"t{t}", f"Tabell {t}", columns, rows))
    files = render_web(small(*tables), Templates())
    found = [name for name in files if name.startswith("kallor-")]
    assert len(found) > 1
    assert all(len(files[name]) < 1_500_000 for name in found)
    assert 'href="kallor-kapitel-2.html#t' in files["kapitel.html"].decode()


# -- data -------------------------------------------------------------------------------------------
def test_csv_holds_the_exact_values() -> None:
    for table in VIEW.tables():
        data = FILES[f"data/{table.id}.csv"]
        assert data.startswith(b"\xef\xbb\xbf")
        lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
        lead = len(lines[0]) - len(table.columns)
        assert len(lines) == len(table.rows) + 1
        assert len(set(lines[0])) == len(lines[0])
        for line, row in zip(lines[1:], table.rows, strict=True):
            assert line[0] == row.key
            for cell, item in zip(line[lead:], row.cells, strict=True):
                if isinstance(item, Figure):
                    known = {"..": None, ".": None}
                    assert (None if cell in known else Decimal(cell.replace(",", "."))) == item.value


def test_csv_tells_missing_from_not_applicable_and_names_units() -> None:
    five = FILES["data/femar.csv"].decode("utf-8-sig").splitlines()
    assert five[0].startswith("nyckel;radtyp;enhet;Nyckeltal;Kommun 2021;")
    assert five[1].endswith(";.;.;.;.;.")
    assert five[5].endswith(";..")
    assert FILES["data/rr.csv"].decode("utf-8-sig").startswith("nyckel;radtyp;Post;Not;Kommun 2025 (tkr);")


@pytest.mark.parametrize("words", ["=1+1", "+46+1", "@SUM(A1)", "-2+3", "\tx"])
def test_a_text_never_becomes_a_formula(words: str) -> None:
    table = Table("t", "T", (Column("A"),), (TableRow((words,)),))
    assert table_csv(table).decode("utf-8-sig").splitlines()[1].split(";")[2].lstrip('"').startswith("'")


def test_the_search_index_is_a_script_with_every_section_and_row() -> None:
    source = FILES["sokindex.js"].decode()
    assert source.startswith("window.sokindex={")
    assert "<" not in source
    index = json.loads(source.removeprefix("window.sokindex=").rstrip(";\n"))
    entries = index["poster"]
    assert {entry[3].partition("#")[2] for entry in entries} >= {section.id for _, section in VIEW.walk()}
    for _, title, place, address, _, _ in entries:
        file, _, anchor = address.partition("#")
        assert page(file).xpath(f'//*[@id="{anchor}"]'), address
        assert title
        assert place < len(index["platser"])
    row = next(entry for entry in entries if entry[0] == "rad" and entry[1] == "Verksamhetens intäkter")
    assert row[3] == "rakenskaper.html#rr.r1.c3"
    assert row[5] == "Kommun 2025: 1\xa0386,4\xa0mnkr"


# -- text from others -------------------------------------------------------------------------------
def test_a_contributors_text_is_data_everywhere() -> None:
    blocks = (
        Prose(
            (
                Paragraph(
                    (
                        Run(EVIL, note=EVIL),
                        Run("länk", href="javascript:alert(1)"),
                        Run("bort", href="#finns-inte"),
                    ),
                ),
            )
        ),
        Table(
            "t",
            EVIL,
            (Column(EVIL), Column(EVIL, Kind.NUMBER)),
            (TableRow((EVIL, Figure.const(1, EVIL))),),
            notes=(EVIL,),
        ),
        Callout("info", EVIL, (Paragraph((Run(EVIL),)),)),
        Definitions(((EVIL, EVIL),)),
    )
    view = small(
        *blocks, title=EVIL, municipality=EVIL, decision=EVIL, facts=((EVIL, EVIL),), description=EVIL
    )
    files = render_web(view, Templates())
    for name, data in files.items():
        if name.endswith(".html"):
            assert "<script>alert" not in data.decode()
            assert "49" not in re.sub(r"#\w+|[\d.]+:1", "", page(name, files).text_content())
    root = page("kapitel.html", files)
    assert root.xpath("//caption//text()")[0] == EVIL
    assert not root.xpath('//article//a[starts-with(@href,"javascript") or @href="#finns-inte"]')


def test_lists_become_a_tree() -> None:
    def item(kind: str, level: int) -> Paragraph:
        return Paragraph((Run(f"{kind}{level}"),), kind, level)  # type: ignore[arg-type]

    found = nodes(
        (
            item("bullet", 0),
            item("number", 1),
            item("number", 1),
            item("bullet", 0),
            item("text", 0),
            item("number", 0),
        )
    )
    assert [node.kind for node in found] == ["bullet", "text", "number"]
    assert [len(below) for _, below in found[0].items] == [1, 0]
    assert found[0].items[0][1][0].kind == "number"
    deep = nodes((item("bullet", 2), item("bullet", 0)))
    assert len(deep) == 1
    assert deep[0].items[0][0] is None
    assert deep[0].items[1][0] is not None


def test_minor_headings_never_skip() -> None:
    at = Page("web", Profile())
    at.begin()
    assert at.heading(Paragraph((), "heading", 3), 2) == 3
    assert at.heading(Paragraph((), "heading", 3), 2) == 4
    assert at.heading(Paragraph((), "heading", 0), 2) == 3


# -- templates --------------------------------------------------------------------------------------
def test_a_municipalitys_template_wins_and_changes_the_digest(tmp_path: Path) -> None:
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "web_search.html.j2").write_text("egen {{ view.title }}", encoding="utf-8")
    own = Templates((tmp_path,))
    assert own.render("web_search.html.j2", view=VIEW) == "egen Årsredovisning 2025"
    assert own.path("html/web_base.html.j2") == Templates().path("html/web_base.html.j2")
    assert own.digest("html") != Templates().digest("html")
    assert own.digest("fonts") == Templates().digest("fonts")


def test_a_template_may_not_reach_out_and_an_unknown_name_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "html").mkdir()
    for name, source in (("ut", "{{ view.__class__.__mro__ }}"), ("okand", "{{ finns_inte }}")):
        (tmp_path / "html" / name).write_text(source, encoding="utf-8")
    own = Templates((tmp_path,))
    with pytest.raises(TemplateFault, match="som inte är tillåten, på rad 1") as caught:
        own.render("ut", view=VIEW)
    assert isinstance(caught.value.__cause__, SecurityError)
    with pytest.raises(TemplateFault, match="ordet ”finns_inte”, som inte finns") as caught:
        own.render("okand")
    assert isinstance(caught.value.__cause__, UndefinedError)
    with pytest.raises(TemplateFault):
        own.path("html/../../pyproject.toml")


@pytest.mark.parametrize("primary", ["#1d4f5c", "#ffd400", "#000000", "#e30613", "#7fd1ae"])
def test_text_has_contrast_whatever_the_profile(primary: str) -> None:
    for dark in (False, True):
        colours = theme(Profile(primary=primary, accent=primary), dark=dark)
        parts = [f"p{number}" for number in range(1, 7)]
        for over in ("ink", "muted", "link", "accent", *parts):
            for under in ("paper", "raised", "tint"):
                assert contrast(colours[over], colours[under]) >= 4.5, (over, under, dark)
        for over, under in (
            ("on-band", "band"),
            ("on-status", "good"),
            ("on-status", "bad"),
            ("on-partly", "partly"),
        ):
            assert contrast(colours[over], colours[under]) >= 4.5, (over, under, dark)
        assert contrast(colours["on-status"], colours["muted"]) >= 4.5
        assert contrast(colours["ink"], colours["mark"]) >= 4.5


# -- validators -------------------------------------------------------------------------------------
def written(folder: Path, files: dict[str, bytes]) -> list[Path]:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return sorted(folder.glob("*.html"))


@pytest.mark.slow
def test_the_pages_are_valid_and_accessible(tmp_path: Path) -> None:
    pages = written(tmp_path, render_web(sample_view(draft=True), Templates()))
    # The checker takes 'self' in the security policy for a web address; these are files.
    assert [
        str(m) for m in htmlcheck.check([*pages, tmp_path / "stil.css"], ignore=("Content Security Policy",))
    ] == []
    some = {"index", "forvaltningsberattelse", "namnderna", "kallor-rakenskaper", "sok", "tillganglighet"}
    assert [str(violation) for violation in axe.check([path for path in pages if path.stem in some])] == []
