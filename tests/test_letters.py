"""Tjänsteskrivelser and the beslutslista: the report's own sentences and findings, to those who decide, and never to the public."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline import config, render
from pipeline.render.templates import Templates
from pipeline.reports import Source, report
from pipeline.view import Callout, Prose, View
from pipeline.words import plain, prose_text
from tests import examples, mini

LINDHULT = "lindhult/2025-bokslut"


def views(name: str, key: str) -> dict[str, View]:
    made = report(key)
    assert made is not None
    return {view.report: view for view in made.build(Source.of(examples.checked(name)), True)}


def words(view: View, part: str) -> str:
    found = next(each for _, each in view.walk() if each.id == part)
    blocks = [prose_text(block) for block in found.blocks if isinstance(block, Prose)]
    blocks += [
        "\n".join([plain(block.title), *(plain(one.inlines) for one in block.paragraphs)])
        for block in found.blocks
        if isinstance(block, Callout)
    ]
    return "\n".join(blocks).replace("\N{NO-BREAK SPACE}", " ")


def test_a_letter_has_its_parts_in_order() -> None:
    view = views(LINDHULT, "tjansteskrivelse")["tjansteskrivelse-arsredovisning-kf"]
    (chapter,) = view.chapters
    assert [each.title for each in chapter.sections] == [
        "Ärendet", "Sammanfattning", "Bakgrund", "Förslag till beslut", "Underlag", "Beslutet skickas till",
    ]  # fmt: skip
    head = "".join(plain(one.inlines) for one in view.reading_guide).replace("\N{NO-BREAK SPACE}", " ")
    assert (
        head
        == "Diarienummer: KS 2026/41\nDatum: 8 april 2026\nHandläggare: Ekonomichef\nTill: kommunfullmäktige"
    )
    assert "11 kap. 20 §" in words(view, "bakgrund")
    assert "Resultatet blev 8 200 tkr." in words(view, "sammanfattning")
    assert "• Kommunens revisorer" in words(view, "skickas-till")


def test_the_proposal_is_the_reports_own() -> None:
    letter = words(
        views(LINDHULT, "tjansteskrivelse")["tjansteskrivelse-arsredovisning-kf"], "beslutsforslag"
    )
    assert (
        letter
        == words(views(LINDHULT, "arsredovisning")["arsredovisning"], "beslutsforslag").partition(
            "\nFörslag till beslut i"
        )[0]
    )


def test_kommunstyrelsen_decides_and_proposes() -> None:
    said = words(views(LINDHULT, "tjansteskrivelse")["tjansteskrivelse-arsredovisning-ks"], "beslutsforslag")
    own, _, proposed = said.partition("Kommunstyrelsen föreslår kommunfullmäktige")
    assert own.startswith("Kommunstyrelsen beslutar för egen del\nKommunstyrelsen lämnar årsredovisningen")
    assert "godkänner årsredovisningen för 2025" in proposed


def test_every_committee_gets_a_letter_about_its_own_report() -> None:
    letters = views("lindhult/2025-kvalitet", "tjansteskrivelse")
    own = letters["tjansteskrivelse-kvalitetsrapport-namnd-sn"]
    assert "Socialnämnden godkänner" in words(own, "beslutsforslag")
    assert own.title == "Tjänsteskrivelse till socialnämnden: Kvalitetsrapport 2025 – Socialnämnden"
    assert sorted(letters) == [
        f"tjansteskrivelse-kvalitetsrapport-{to}"
        for to in ("ks", "namnd-bbn", "namnd-bmn", "namnd-ks", "namnd-sn")
    ]


def test_the_list_for_the_minutes_holds_every_sentence_once() -> None:
    (view,) = views("lindhult/2025-internkontroll", "beslutslista").values()
    titles = [each.title for each in view.chapters[0].sections]
    assert titles[0] == "Internkontrollrapport. Förslag till beslut i kommunstyrelsen"
    assert "Internkontrollplan. Förslag till beslut i socialnämnden" in titles
    assert len(titles) == len(set(titles)) == 2 + 2 * 4


def test_letters_are_made_in_their_formats_only_and_never_go_out(tmp_path: Path) -> None:
    letter = views(LINDHULT, "tjansteskrivelse")["tjansteskrivelse-arsredovisning-kf"]
    (minutes,) = views(LINDHULT, "beslutslista").values()
    made = render.render((minutes,), ("docx", "pdf", "html"), Templates(()), tmp_path, lambda _: None)
    assert sorted(made.files) == ["beslutslista.docx"]
    assert not letter.goes_out
    assert not minutes.goes_out
    assert letter.formats == ("docx", "pdf")
    assert views(LINDHULT, "arsredovisning")["arsredovisning"].goes_out


# -- the settings ---------------------------------------------------------------------------------
def read(tmp_path: Path, lines: str) -> tuple[config.Municipality | None, list[tuple[str, str]]]:
    text = mini.SETTINGS.format(styrmodell="") if "{styrmodell}" in mini.SETTINGS else mini.SETTINGS
    municipality, problems = config.read(f"{text}\n{lines}".encode(), tmp_path)
    return municipality, [(one.origin.place if one.origin else "", one.message) for one in problems]


@pytest.mark.parametrize(
    ("lines", "place", "said"),
    [
        ('tillfalle = "2025-boksl"\nrapport = "arsredovisning"', "skrivelser 1.tillfalle", "finns inte"),
        ('tillfalle = "2025-bokslut"\nrapport = "arsredovisningen"', "skrivelser 1.rapport", "ingen rapport"),
        (
            'tillfalle = "2025-bokslut"\nrapport = "arsredovisning"\ntill = "alla"',
            "skrivelser 1.till",
            "”alla”",
        ),
    ],
)
def test_a_letter_about_nothing_is_told(lines: str, place: str, said: str, tmp_path: Path) -> None:
    _, told = read(tmp_path, f"[[skrivelser]]\n{lines}\n")
    assert any(where == place and said in message for where, message in told), told


def test_without_sentences_a_draft_says_so() -> None:
    of = Source.of(examples.checked(LINDHULT))
    rows: dict[str, Any] = {key: rows for key, rows in of.dataset.rows.items() if key != "beslutssatser"}
    made = report("tjansteskrivelse")
    assert made is not None
    letter = made.build(replace(of, dataset=replace(of.dataset, rows=rows)), True)[0]
    assert "SAKNAS: Beslutssatser" in words(letter, "beslutsforslag")
