"""The quotation that opens a nämnd's chapter: as the nämnd wrote it, and nothing where it did not."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
import pytest

from pipeline.render.pdf import parts
from pipeline.render.templates import Templates
from pipeline.render.word.document import render_docx
from pipeline.view import Prose
from tests.examples import view

if TYPE_CHECKING:
    from pipeline.view import Section

SAID = {
    "lindhult": {
        "bmn": (
            "Byggloven går snabbare, och den som väntar vet när beslutet kommer.",
            "Bygg- och miljöchefen",
        ),
        "sn": ("De äldre är nöjda med omsorgen. Nu måste kostnaderna för placeringar ner.", "Socialchefen"),
    },
    "almkoping": {
        "bun": (
            "Där stöd sätts in tidigt, som i läsningen, syns resultatet redan inom ett läsår.",
            "Barn- och utbildningsdirektören",
        ),
        "an": (
            "Fler klarar sig hemma efter sjukhuset. Det är bra för dem och för ekonomin.",
            "Äldredirektören",
        ),
        "kn": ("Biblioteken är öppna när människor har tid. Det märks på besöken.", "Kulturdirektören"),
        "tn": ("Den snörikaste vintern på tolv år kostade, men vägarna hölls öppna.", "Tekniska direktören"),
    },
}


def opening(chapter: Section) -> tuple[tuple[str, str], ...]:
    """Return the paragraphs that stand above a chapter's first heading, each with its kind."""
    return tuple(
        (one.kind, "".join(getattr(item, "text", "") for item in one.inlines))
        for block in chapter.blocks
        if isinstance(block, Prose)
        for one in block.paragraphs
    )


@pytest.mark.parametrize("kommun", SAID)
def test_a_chapter_opens_with_what_its_unit_wrote_and_no_other_does(kommun: str) -> None:
    chapters = view(f"{kommun}/2025-bokslut", "arsredovisning").chapters
    found = {
        one.id.removeprefix("namnd-"): opening(one)
        for one in chapters
        if one.id.startswith("namnd-") and opening(one)
    }
    assert found == {unit: (("quote", said), ("speaker", who)) for unit, (said, who) in SAID[kommun].items()}


def test_it_is_printed_in_word_below_the_lead_of_its_chapter() -> None:
    whole = view("lindhult/2025-bokslut", "arsredovisning")
    made = docx.Document(io.BytesIO(render_docx(whole, Templates())))
    lines = [(one.style.name, one.text) for one in made.paragraphs if one.style is not None]
    said, who = SAID["lindhult"]["sn"]
    at = lines.index(("Quote", said))
    assert lines[at + 1] == ("Quote", who)
    assert [name for name, _ in lines[at - 2 : at]] == ["Heading 1", "KR ingress"]


def test_it_is_a_quotation_in_print_and_who_says_it_stands_below() -> None:
    whole = view("lindhult/2025-bokslut", "arsredovisning")
    said, who = SAID["lindhult"]["sn"]
    (html,) = [part.html for part in parts.chapters(whole, Templates()) if said in part.html]
    rest = html.split(f"<blockquote><p>{said}</p></blockquote>")[1]
    assert rest.lstrip().startswith(f'<p class="speaker">{who}</p>')
