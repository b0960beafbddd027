"""Kortversionen: how easy it is to read, that its numbers are figures, and what it says when something is missing."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Figure
from pipeline.render.pdf import layout, parts
from pipeline.render.pdf.space import held
from pipeline.render.templates import Templates
from pipeline.reports import kortversion
from pipeline.reports.base import Source
from pipeline.reports.kortversion import questions as asked
from pipeline.view import Number, Prose, View
from pipeline.words import plain
from tests.by_hand import BEFORE, source, spaced, year_end
from tests.examples import KOMMUNER, all_built, built, checked, view
from tests.lix import lix

EASY = 40


@cache
def small_town() -> Source:
    return source("bokslut", year_end(), BEFORE)


def answers(source: Source) -> dict[str, str]:
    """Return what is answered to each question."""
    said = (spaced(paragraph.inlines) for paragraph in asked.answers(source))
    return {question + "?": answer.strip() for question, _, answer in (one.partition("?") for one in said)}


def test_lix_by_hand() -> None:
    # 9 words in 2 sentences is 4.5; "kommunen" and "invånare" are long, 2 of 9 is 22.2
    assert round(lix("Här bor vi i kommunen. Vi är många invånare."), 1) == 26.7
    assert (
        round(lix("Det kostade 1\u00a0782,2 miljoner kronor."), 1) == 45.0
    )  # 5 words in one sentence, 2 long
    assert lix("") == 0


def test_answers_of_the_tiny_municipality() -> None:
    said = answers(source("bokslut", year_end(), BEFORE))
    assert len(said) == 10
    assert (
        said["Höll vi budgeten?"] == "Ja. Nämnderna hade kvar 0,6 miljoner kronor av sin budget."
    )  # +550 tkr
    assert said["Hur mycket är vi skyldiga?"] == (
        "Kommunen har lån på 20,0 miljoner kronor. Det är 10 000 kronor för var och en som bor här."
    )
    assert said["Hur många bor här?"] == "2 000 invånare, 10 fler än 2024."
    assert said["Vad kostade skolan?"] == "Det visas inte för sig i kommunens tabeller."


def own(shown: View) -> str:
    """Return the leaflet's own running text."""
    blocks = [
        block for section, block in shown.blocks() if isinstance(block, Prose) and section.id != "korthet"
    ]
    return " ".join(
        plain(one.inlines) for block in blocks for one in block.paragraphs if one.kind != "heading"
    )


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_the_leaflet_is_easy_to_read(kommun: str) -> None:
    assert 0 < lix(own(view(f"{kommun}/2025-bokslut", "kortversion"))) <= EASY


NAMES = re.compile(
    r"(I det ingår|Mest gick till|Det här nåddes inte:) .*"
)  # what follows is the municipality's own names


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_answer_is_easy_but_for_names(kommun: str) -> None:
    for paragraph in asked.answers(Source.of(checked(f"{kommun}/2025-bokslut"))):
        said = NAMES.sub(r"\1 det.", spaced(paragraph.inlines))
        assert lix(said) <= EASY, said


amounts = st.integers(-9_000_000, 9_000_000)


@given(amounts, amounts, amounts)
def test_every_answer_is_easy_whatever_the_figures(result: int, net: int, expected: int) -> None:
    town = small_town()
    figures = dict(town.accounts.figures)
    for key, value in (
        ("rr/R12/kommun/utfall", result),
        ("drift/namnder/summa/avvikelse", net),
        ("befolkning/summa/fem_ar", expected),
        ("nyckeltal/invanare/kommun/fg", expected),
    ):
        unit = "antal" if key.startswith(("befolkning", "nyckeltal")) else "tkr"
        figures[key] = Figure.const(value, key, unit)
    changed = replace(town, accounts=replace(town.accounts, figures=figures))
    said = " ".join(spaced(paragraph.inlines) for paragraph in asked.answers(changed))
    assert lix(f"{said} {spaced(kortversion.ahead_people(changed))}") <= EASY
    kept = answers(changed)["Höll vi budgeten?"]
    shown = round(abs(net) / 1000, 1)
    assert kept.startswith("Nej." if net <= -50 else "Ja."), (net, shown)


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_no_number_of_an_answer_is_only_text(kommun: str) -> None:
    whole = Source.of(checked(f"{kommun}/2025-bokslut"))
    years = {str(whole.year - 1), str(whole.year + 1)}
    for paragraph in asked.answers(whole):
        texts = " ".join(one.text for one in paragraph.inlines if not isinstance(one, Number))
        digits = {word.strip(".,()") for word in texts.split() if any(map(str.isdigit, word))}
        assert digits <= {*years, "100"}, texts


def test_a_late_committee_is_told() -> None:
    late = source("bokslut", {unit: rows for unit, rows in year_end().items() if unit != "tn"}, BEFORE)
    said = answers(late)
    assert said["Vad gick skatten till?"].endswith("tekniska nämnden har kommit in.")
    assert "Ja. Nämnderna" not in said["Höll vi budgeten?"]
    assert "Alla har inte lämnat sina siffror." in spaced(kortversion.short_of_money(late))


def test_it_is_one_of_the_reports_of_both() -> None:
    for kommun in KOMMUNER:
        reports = [one.report for one in all_built(checked(f"{kommun}/2025-bokslut"))]
        assert {"arsredovisning", "kortversion"} <= set(reports)
        (leaflet,) = built("kortversion", checked(f"{kommun}/2025-bokslut"))
        assert leaflet.leaflet
        assert len(leaflet.chapters) == 1  # one page on the web


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_its_four_pages_are_filled(kommun: str) -> None:
    """Beside cover and back; at most a third of a page is blank."""
    whole, templates = view(f"{kommun}/2025-bokslut", "kortversion"), Templates()
    (part,) = parts.chapters(whole, templates)
    style = layout.stylesheet(parts.style_text(whole, templates, part.hue), templates.data)
    pages = [page._page_box for page in layout.laid_out(part.html, style).pages]
    assert len(pages) == 4
    assert min(map(held, pages)) > 0.66
