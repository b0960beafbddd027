"""An address of the web edition that has once been published leads somewhere: every one is in ``addresses.txt``, and none may be lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from pipeline.render.outward import inside
from pipeline.render.templates import Templates
from pipeline.render.web.edition import render_web
from pipeline.render.web.site import Edition, gathered
from tests import golden

LIST = Path(__file__).parent / "addresses.txt"
TEMPLATES = Templates()


def published() -> list[tuple[str, str, str]]:
    """Return municipality, report and page of every address that has been in the list."""
    rows = (line.split("/") for line in LIST.read_text("utf-8").splitlines() if line)
    return [(kommun, report, page) for kommun, report, page in rows]


def pages(edition: Edition) -> Iterator[str]:
    for chapter in edition.chapters:
        yield from (leaf.file for leaf in chapter.pages)


@pytest.mark.parametrize("kommun", ["almkoping", "lindhult"])
def test_no_address_is_lost_and_every_page_is_in_the_list(
    kommun: str, request: pytest.FixtureRequest
) -> None:
    editions = {key: gathered(view, TEMPLATES, inside(view)) for key, view in golden.views(kommun).items()}
    known = [one for one in published() if one[0] == kommun]
    fresh = {(kommun, key, page) for key, one in editions.items() for page in pages(one)} - set(known)
    if fresh and request.config.getoption("--update-golden"):
        lines = sorted({"/".join(one) for one in (*published(), *fresh)})
        LIST.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    else:
        assert not fresh, "new addresses: pytest tests/test_addresses.py --update-golden adds them"
    lost = [
        f"{report}/{page}"
        for _, report, page in known
        if report not in editions or page not in {*pages(editions[report]), *editions[report].moved}
    ]
    assert lost == []


def test_a_page_that_has_moved_leads_on_without_script() -> None:
    view = golden.views("lindhult")["kvalitetsrapport-sn"]
    files = render_web(view, TEMPLATES)
    page = html.fromstring(files["larande.html"])
    assert page.xpath('//meta[@http-equiv="refresh"]/@content') == ["0; url=lyssnat.html#lyssnat"]
    assert page.xpath("//main//p/a/@href") == ["lyssnat.html#lyssnat"]
    assert page.xpath("//h1")[0].text_content() == "Synpunkter, uppföljning och slutsatser"
    assert html.fromstring(files["lyssnat.html"]).xpath('//*[@id="lyssnat"]')
    assert "larande" not in files.get("sitemap.xml", b"").decode()


def test_an_address_leads_nowhere_else_than_where_its_place_is() -> None:
    view = golden.views("lindhult")["delarsrapport"]
    edition = gathered(view, TEMPLATES, inside(view))
    assert edition.moved["drift.html"] == "drift"
    assert edition.address("drift") == "rakningar.html#drift"
    assert not set(edition.moved) & set(pages(edition))
