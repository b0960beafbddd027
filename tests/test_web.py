"""The web edition as a whole: what leads, where pages and places are, what is found by searching, what machines are told."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from lxml import etree, html
from playwright.sync_api import sync_playwright

from pipeline.model import Figure, Origin
from pipeline.render.markup.terms import linked, term_ids
from pipeline.render.outward import Outward
from pipeline.render.templates import Templates
from pipeline.render.web.edition import render_web
from pipeline.render.web.leaves import FEWEST, LONG, Said, is_divided, said
from pipeline.view import (
    Chart,
    Column,
    Definitions,
    Kind,
    Number,
    Paragraph,
    Prose,
    Run,
    Section,
    Series,
    SlotPicture,
    Status,
    StatusItem,
    StatusList,
    Table,
    TableRow,
    View,
)
from pipeline.words import phrase
from tests.sample import sample_view
from tests.tools.axe import FLAGS
from tests.tools.programs import program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.html import HtmlElement
    from playwright.sync_api import Page

ADDRESS = "https://www.ekstad.example/rapporter/"


def words(*lines: str) -> Prose:
    return Prose(tuple(Paragraph((Run(line),)) for line in lines))


def cost(value: str) -> Figure:
    return Figure.const(Decimal(value), "", "tkr")


def costs(key: str, *names: str) -> Table:
    columns = (
        Column("Verksamhet"),
        *(
            Column(title, Kind.NUMBER, unit="mnkr", decimals=1)
            for title in ("Budget 2025", "Utfall 2025", "Utfall 2024")
        ),
    )
    rows = tuple(TableRow((name, cost("-100000"), cost("-123400"), cost("-99000"))) for name in names)
    return Table(key, f"Kostnader {key}", columns, rows, "mnkr")


def long_chapter(count: int = 3, lines: int = 60) -> Section:
    """Return a chapter so long that its sections have pages of their own."""
    text = words(*("Ord " * 15 for _ in range(lines)))
    told = Number(Figure.const(Decimal("12.5"), "", "%"), 1, "%")
    sections = [
        Section(
            f"avsnitt-{number}",
            f"Avsnitt {number}",
            (
                text,
                Prose((Paragraph((Run("Det blev "), told, Run("."))),)),
                costs(f"tabell-{number}", "Bibliotek"),
            ),
            (Section(f"under-{number}", f"Under {number}", (text,)),),
        )
        for number in range(1, count + 1)
    ]
    return Section("langt", "Ett långt kapitel", sections=tuple(sections), part="Ekonomin")


def view() -> View:
    """Return a report of three parts: a chapter that leads, a long one, two nämnder, and a glossary."""
    years = Series("Årets resultat", (cost("300000"), cost("100000")))
    chart = Chart(
        id="resultat",
        kind="bars",
        title="Resultatet har sjunkit",
        categories=("2024", "2025"),
        series=(years,),
        unit="mnkr",
    )
    goals = StatusList("Målen", (StatusItem("KF1", "Trygga barn", Status("good", "uppfyllt")),))
    care = Section(
        "namnd-an",
        "Äldrenämnden",
        (costs("drift-an", "Hemtjänst", "Särskilt boende"),),
        intro="Hemtjänst och boende.",
        part="Nämnderna",
    )
    other = Section(
        "namnd-kn",
        "Kulturnämnden",
        (words("Hemtjänsten nämns också här. Soliditeten är god, soliditet igen."),),
        part="Nämnderna",
    )
    glossary = Section(
        "ordlista",
        "Ordlista",
        (
            Definitions(
                (("Soliditet", "Eget kapital i procent av tillgångarna."), ("VIP", "Verksamhetsplan."))
            ),
        ),
    )
    first = Section("korthet", "Året i korthet", (chart, goals), part="Året i korthet")
    return replace(
        sample_view(), chapters=(first, long_chapter(), care, other, glossary), leads=("resultat",)
    )


VIEW = view()
FILES = render_web(VIEW, Templates(), Outward(address=ADDRESS))


def page(name: str) -> HtmlElement:
    return html.fromstring(FILES[name].decode())


# -- pages ------------------------------------------------------------------------------------------
def test_a_long_chapter_is_a_page_for_each_section_and_a_short_one_is_not() -> None:
    assert {"langt.html", "langt-avsnitt-1.html", "langt-avsnitt-2.html", "langt-avsnitt-3.html"} <= set(
        FILES
    )
    assert "namnd-an.html" in FILES
    assert not is_divided(long_chapter(FEWEST - 1, LONG))
    assert not is_divided(long_chapter(30, 3))
    section = page("langt-avsnitt-2.html")
    assert section.xpath("string(//h1)") == "Avsnitt 2"
    assert section.xpath("string(//h2[1])") == "Under 2"


def test_an_address_from_before_the_division_leads_on() -> None:
    items = page("langt.html").xpath("//li[@data-places]")
    assert [item.get("id") for item in items] == ["avsnitt-1", "avsnitt-2", "avsnitt-3"]
    assert items[1].get("data-places").split() == ["avsnitt-2", "tabell-2", "under-2"]
    assert items[1].xpath(".//a/@href")[0] == "langt-avsnitt-2.html"


def test_passports_lead_to_the_page_that_a_figure_stands_on() -> None:
    sources = page("kallor-langt.html")
    for key in ("tabell-2.r1.c2", "avsnitt-2.n1"):
        back = sources.xpath(f'//li[@id="{key}"]/a/@href')[0]
        assert back == f"langt-avsnitt-2.html#{key}"
        assert page("langt-avsnitt-2.html").xpath(f'//*[@id="{key}"]')


def test_previous_and_next_go_through_every_page_in_order() -> None:
    order, name = [], "korthet.html"
    while name:
        order.append(name)
        name = next(iter(page(name).xpath('//a[@rel="next"]/@href')), "")
    pages = ["langt.html", *(f"langt-avsnitt-{n}.html" for n in (1, 2, 3))]
    assert order == ["korthet.html", *pages, "namnd-an.html", "namnd-kn.html", "ordlista.html"]
    assert page("langt.html").xpath('//a[@rel="prev"]/@href') == ["korthet.html"]


def test_the_parts_are_a_row_and_the_current_one_is_told() -> None:
    row = page("namnd-kn.html").xpath('//nav[@aria-label="Rapportens delar"]//a')
    assert [" ".join(item.text_content().split()) for item in row] == [
        "1 Året i korthet",
        "2 Ekonomin",
        "3 Nämnderna",
        "4 Ordlista",
    ]
    assert [item.get("href") for item in row] == [
        "korthet.html",
        "langt.html",
        "del-namnderna.html",
        "ordlista.html",
    ]
    assert [item.get("aria-current") for item in row] == [None, None, "true", None]
    listed = page("del-namnderna.html")
    assert listed.xpath('//section[@class="inside"]//a/@href') == ["namnd-an.html", "namnd-kn.html"]
    assert listed.xpath('//nav[@aria-label="Rapportens delar"]//a[@aria-current="page"]/@href') == [
        "del-namnderna.html"
    ]


# -- what leads -------------------------------------------------------------------------------------
def test_the_start_page_has_the_finding_as_its_title_and_leads_on_to_its_place() -> None:
    start = page("index.html")
    assert start.xpath("string(//h1)") == "Resultatet har sjunkit"
    assert start.xpath('//div[@class="panel"]//a/@href') == ["korthet.html#korthet"]
    assert "Trygga barn" in start.xpath('string(//section[@aria-labelledby="malen"])')


def test_numbers_of_findings_have_their_passport_wherever_they_are_said() -> None:
    figure = Figure.cell(Decimal(49), Origin("a.xlsx", "Mål!B2"), "st")
    bars = Series("Antal", (figure,))
    told = Chart("fynd", "bars", phrase("Drygt hälften nås, ", Number(figure)), ("2025",), (bars,))
    start = Section("nytt", "Nytt", (told,))
    whole = replace(VIEW, chapters=(*VIEW.chapters, start), leads=("fynd",))
    made = html.fromstring(render_web(whole, Templates())["index.html"].decode())
    assert made.xpath('string(//h1//span[@id="fynd.titel.n2"])') == "49\N{NO-BREAK SPACE}st"
    assert said(start) == Said(told.title, "fynd.titel")


def test_a_report_without_charts_has_its_name_as_title() -> None:
    plain = replace(VIEW, chapters=VIEW.chapters[2:4], leads=())
    start = html.fromstring(render_web(plain, Templates())["index.html"].decode())
    assert start.xpath("string(//h1)") == plain.title
    assert not start.xpath('//div[@class="panel"]')


def test_a_table_has_a_link_to_itself_with_a_name_of_its_own() -> None:
    link = page("namnd-an.html").xpath('//a[@class="share"]')[0]
    assert link.get("href") == "#drift-an"
    assert link.get("aria-labelledby").split() == ["drift-an-lank", "drift-an-titel"]


# -- the glossary -----------------------------------------------------------------------------------
def test_a_word_of_the_glossary_is_a_link_the_first_time_on_a_page() -> None:
    links = page("namnd-kn.html").xpath('//a[@class="term"]')
    assert [(link.text, link.get("href")) for link in links] == [
        ("Soliditeten", "ordlista.html#ord-soliditet")
    ]
    assert page("ordlista.html").xpath('string(//dt[@id="ord-soliditet"])') == "Soliditet"
    assert not page("ordlista.html").xpath('//a[@class="term"]')


def test_a_term_is_a_whole_word_and_what_is_written_is_data() -> None:
    places = {"Lån": "ord.html#ord-lan"}
    assert linked("Plånbok, utlån & <b>", places, set()) == "Plånbok, utlån &amp; &lt;b&gt;"
    assert linked("Två lån", places, set()) == 'Två <a class="term" href="ord.html#ord-lan">lån</a>'
    assert term_ids(("Lån", "Lan")) == {"Lån": "ord-lan", "Lan": "ord-lan-2"}


# -- machines ---------------------------------------------------------------------------------------
def test_machines_are_told_what_it_is_and_where_when_the_address_is_known() -> None:
    start = page("index.html")
    assert start.xpath('//link[@rel="canonical"]/@href') == [ADDRESS]
    assert page("langt.html").xpath('//link[@rel="canonical"]/@href') == [f"{ADDRESS}langt.html"]
    assert start.xpath('//meta[@property="og:image"]/@content') == [f"{ADDRESS}bilder/delning.png"]
    told = json.loads(start.xpath('string(//script[@type="application/ld+json"])'))
    assert (told["@type"], told["headline"], told["url"]) == ("Report", "Resultatet har sjunkit", ADDRESS)
    data = json.loads(page("tabeller.html").xpath('string(//script[@type="application/ld+json"])'))
    assert f"{ADDRESS}data/drift-an.csv" in [item["contentUrl"] for item in data["distribution"]]
    assert "data/drift-an.csv" in FILES
    places = etree.fromstring(FILES["sitemap.xml"]).xpath("//*[local-name()='loc']/text()")
    pages = {name for name in FILES if name.endswith(".html")}
    assert {place.removeprefix(ADDRESS) or "index.html" for place in places} == pages


def test_an_address_that_is_not_known_is_not_guessed() -> None:
    files = render_web(VIEW, Templates())
    start = html.fromstring(files["index.html"].decode())
    assert not start.xpath('//link[@rel="canonical"] | //meta[@property="og:image"]')
    assert "sitemap.xml" not in files


def test_no_text_ends_the_data_of_machines() -> None:
    evil = "</script><script>alert(1)</script>"
    start = render_web(replace(VIEW, title=evil), Templates())["index.html"].decode()
    assert "<script>alert" not in start
    assert (
        json.loads(html.fromstring(start).xpath('string(//script[@type="application/ld+json"])'))["name"]
        == evil
    )


def test_the_picture_that_is_shared_is_a_png_of_the_size_that_is_told() -> None:
    data = FILES["bilder/delning.png"]
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (1200, 630)
    assert data == render_web(VIEW, Templates())["bilder/delning.png"]


def test_the_head_of_a_paper_page_is_a_string_of_css_whatever_the_name() -> None:
    evil = 'A"; } @import url(https://x.example); <b>'
    sheet = render_web(replace(VIEW, title=evil, leads=()), Templates())["utskrift.css"].decode()
    line = next(line for line in sheet.splitlines() if "@top-left" in line)
    assert line.count('"') == 4  # of the words and of the face
    assert "&#34;" not in sheet
    assert "@import" not in sheet


# -- in a browser -----------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Page, Path]]:
    folder = tmp_path_factory.mktemp("webb")
    for name, data in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program("chromium"), args=list(FLAGS))
        shown = chromium.new_context(
            offline=True, viewport={"width": 1280, "height": 500}, reduced_motion="reduce"
        )
        try:
            yield shown.new_page(), folder
        finally:
            chromium.close()


def found(browser: tuple[Page, Path], asked: str) -> list[tuple[str, str]]:
    """Return kind and text of what a search finds, best first."""
    shown, folder = browser
    shown.goto(f"{(folder / 'sok.html').as_uri()}?q={asked}")
    items = shown.query_selector_all("#soktraffar > li")
    return [(str(item.get_attribute("class")), " ".join(item.inner_text().split())) for item in items]


@pytest.mark.slow
def test_a_chapter_is_found_first_without_dots_and_by_its_stem(browser: tuple[Page, Path]) -> None:
    for asked in ("hemtjanst", "hemtjänst", "HEMTJÄNSTEN"):
        kinds = found(browser, asked)
        assert kinds[0][0] == "kapitel", asked
        assert "Äldrenämnden" in kinds[0][1], asked
        assert any(kind == "rad" and "Hemtjänst Utfall 2025: −123,4 mnkr" in text for kind, text in kinds), (
            asked
        )


@pytest.mark.slow
def test_dots_that_are_written_are_meant(browser: tuple[Page, Path]) -> None:
    assert any("långt" in text for _, text in found(browser, "långt"))
    assert found(browser, "äldrenamnden") == []
    assert found(browser, "finnsinte") == []


@pytest.mark.slow
def test_a_word_is_found_by_what_the_glossary_says_of_it(browser: tuple[Page, Path]) -> None:
    kinds = found(browser, "tillgångarna")
    assert any(kind == "kapitel" and "Kulturnämnden" in text for kind, text in kinds)


@pytest.mark.slow
def test_an_old_address_opens_the_page_that_its_place_has_moved_to(browser: tuple[Page, Path]) -> None:
    shown, folder = browser
    for old in ("under-2", "tabell-2.r1.c3", "avsnitt-2"):
        shown.goto(f"{(folder / 'langt.html').as_uri()}#{old}")
        shown.wait_for_url(f"**/langt-avsnitt-2.html#{old}")


@pytest.mark.slow
def test_the_head_of_a_long_table_stays_in_sight(browser: tuple[Page, Path], tmp_path: Path) -> None:
    shown, _ = browser
    many = replace(
        VIEW, chapters=(Section("k", "K", (costs("lang", *(f"Rad {n}" for n in range(80))),)),), leads=()
    )
    for name, data in render_web(many, Templates()).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    shown.goto((tmp_path / "k.html").as_uri())
    shown.evaluate("window.scrollTo({top: 1500, behavior: 'instant'})")
    top = "document.querySelector('#lang thead th:last-child').getBoundingClientRect().top"
    assert shown.evaluate(top) == 0


@pytest.mark.slow
def test_on_paper_the_frame_is_gone_and_what_it_is_stands_first(browser: tuple[Page, Path]) -> None:
    shown, folder = browser
    shown.goto((folder / "namnd-an.html").as_uri())
    shown.emulate_media(media="print")
    visible = "s => getComputedStyle(document.querySelector(s)).display !== 'none'"
    assert not any(shown.evaluate(visible, css) for css in ("header.site", "nav.parts", ".turn", ".tools"))
    assert shown.evaluate(visible, ".running")
    assert VIEW.title in shown.inner_text(".running")
    shown.emulate_media(media="screen")


def test_the_start_page_shows_the_picture_chosen_for_the_cover_cut_by_its_focus() -> None:
    data = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
    chosen = SlotPicture(
        "omslag",
        data,
        "image/svg+xml",
        "En bro.",
        "Foto: Namn Namnsson",
        focus="20% 70%",
        width_px=210,
        height_px=297,
    )
    files = render_web(replace(sample_view(), pictures=(chosen,)), Templates())
    hero = html.fromstring(files["index.html"]).xpath('//div[@class="hero"]')[0]
    (picture,) = hero.xpath(".//img")
    assert (picture.get("alt"), picture.get("width"), picture.get("height")) == ("En bro.", "210", "297")
    assert files[picture.get("src")] == data
    assert hero.xpath("string(.//figcaption[../img])") == "Foto: Namn Namnsson"
    assert (
        ".hero .cover .motif { height: clamp(10rem, 22vw, 18rem); object-position: 20% 70%; }"
        in files["stil.css"].decode()
    )
    plain = html.fromstring(render_web(sample_view(), Templates())["index.html"])
    assert plain.xpath('//div[@class="hero"]//img/@src') == ["bilder/omslag.svg"]
