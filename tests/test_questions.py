"""Ten questions of citizens are answered within three clicks of the start page: the links of the web edition are walked, no path is known."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest
from lxml import html

from pipeline.render.templates import Templates
from pipeline.render.web.edition import render_web
from tests.examples import INPUTS, KOMMUNER, view

DOCS = Path(__file__).resolve().parent.parent / "docs" / "fragor.md"
CLICKS = 3
ROW = re.compile(r"^\| (?P<question>[^|]+\?) \| `(?P<place>[^`]+)` \| (?P<word>[^|]+) \|", re.MULTILINE)
QUESTIONS = [
    (row["question"], row["place"], row["word"].strip())
    for row in ROW.finditer(DOCS.read_text(encoding="utf-8"))
]


@cache
def edition(kommun: str) -> Mapping[str, html.HtmlElement]:
    """Return the pages of a web edition as trees, by their names."""
    files = render_web(
        view(f"{kommun}/2025-bokslut", "arsredovisning"), Templates((INPUTS / kommun / "templates",))
    )
    return {name: html.document_fromstring(data) for name, data in files.items() if name.endswith(".html")}


def links(pages: Mapping[str, html.HtmlElement], here: str) -> Iterator[str]:
    """Yield the pages of the edition that a page has links to, for those who see it and those who hear it."""
    for link in pages[here].iter("a"):
        address, _ = urldefrag(link.get("href", ""))
        target = (
            posixpath.normpath(posixpath.join(posixpath.dirname(here), unquote(address))) if address else here
        )
        if target in pages:
            yield target


@cache
def reached(kommun: str) -> Mapping[str, int]:
    """Return how many clicks from the start page each page is."""
    pages = edition(kommun)
    clicks = {"index.html": 0}
    waiting = ["index.html"]
    for here in waiting:
        for target in links(pages, here):
            if target not in clicks:
                clicks[target] = clicks[here] + 1
                waiting.append(target)
    return clicks


def answered(kommun: str, place: str, word: str) -> list[tuple[int, str]]:
    """Return the pages, with their clicks, that have the place with the word in it."""
    wanted = re.compile(re.escape(place).replace(r"\*", "[a-z0-9-]+"))
    found = []
    for name, clicks in reached(kommun).items():
        for element in edition(kommun)[name].iter():
            if isinstance(element.tag, str) and wanted.fullmatch(element.get("id", "")):
                said = " ".join(" ".join([*element.itertext(), *element.xpath(".//@aria-label")]).split())
                if word.casefold() in said.casefold():
                    found.append((clicks, name))
    return sorted(found)


def test_there_are_ten() -> None:
    assert len({question for question, _, _ in QUESTIONS}) == 10


@pytest.mark.parametrize("kommun", KOMMUNER)
@pytest.mark.parametrize(("question", "place", "word"), QUESTIONS)
def test_a_question_is_answered_within_three_clicks(
    kommun: str, question: str, place: str, word: str
) -> None:
    found = answered(kommun, place, word)
    assert found, f"{question} besvaras inte: ingen plats {place} med ordet {word}"
    assert found[0][0] <= CLICKS, f"{question} tar {found[0][0]} klick"
