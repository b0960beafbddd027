"""Tjänsteskrivelse: the letter that takes a report to those who decide about it, a page or two (domain.md 1.1; KL 11 kap.).

Its proposal is the report's own (``proposals``), its summary what the report finds (the titles of its leading charts, or its key figures), so
that nothing is said here that the report does not say. One for each ``[[skrivelser]]`` of the settings; to the nämnder one each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from pipeline import text
from pipeline.config import Letter, Unit
from pipeline.config_letters import TO_BOARD, TO_COMMITTEES
from pipeline.config_occasions import CASE
from pipeline.reports.attached import listed
from pipeline.reports.base import Report, Source, bullets, missing, para, prose, section
from pipeline.reports.proposals import SECTION, Proposal, proposals
from pipeline.schemas.choices import BY_BOARD, BY_COUNCIL
from pipeline.view import Block, Chart, KeyFigures, Paragraph, Prose, Run, Section, View, Words
from pipeline.words import phrase

KEY: Final = "tjansteskrivelse"
FORMATS: Final = ("docx", "pdf")
_MOST: Final = 4  # findings of a letter
_LAW: Final = {
    "bokslut": "Kommunstyrelsen ska lämna årsredovisningen till kommunfullmäktige och revisorerna senast den 15 april (11 kap. 20 § "
    "kommunallagen). Fullmäktige prövar om den ska godkännas innan frågan om ansvarsfrihet behandlas (11 kap. 21 §), och beslutar om "
    "ansvarsfrihet före utgången av juni (5 kap. 24 §).",
    "delar": "Minst en delårsrapport ska behandlas av kommunfullmäktige. Den lämnas till fullmäktige och revisorerna inom två månader efter "
    "periodens slut (11 kap. 16 § kommunallagen). Revisorerna bedömer om resultatet är förenligt med de mål som fullmäktige har beslutat "
    "(12 kap. 2 §).",
    "vip": "Kommunen ska varje år upprätta en budget för nästa kalenderår och en plan för ekonomin de närmaste tre åren (11 kap. 5 och 6 §§ "
    "kommunallagen). Styrelsens förslag ska vara klart före utgången av oktober (11 kap. 8 §), och fullmäktige fastställer budgeten före "
    "utgången av november (11 kap. 10 §).",
    "internkontroll": "Varje nämnd ska inom sitt område se till att den interna kontrollen är tillräcklig (6 kap. 6 § kommunallagen). "
    "Kommunstyrelsen har uppsikt över nämndernas verksamhet (6 kap. 1 §).",
    "mandatperiod": "När en mandatperiod börjar bestämmer kommunfullmäktige vart kommunen ska och vilka mål som gäller för verksamheten och ekonomin "
    "(5 kap. 1 § kommunallagen). Budgeten ska varje år innehålla mål och riktlinjer som är av betydelse för en god ekonomisk hushållning "
    "(11 kap. 6 §).",
    "kvalitet": "Kvalitetsrapporten följer upp de kvalitetsfaktorer och målvärden som nämnderna har beslutat, och är underlag för nästa års "
    "planering.",
}
"""Why the matter is decided, by the kind of occasion."""


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the occasion's letters, as documents of their own; none where the settings have none."""
    made = []
    for letter in source.municipality.letters:
        if letter.occasion != source.occasion.id:
            continue
        units: tuple[Unit | None, ...] = source.units("namnd") if letter.to == TO_COMMITTEES else (None,)
        made += [
            _letter(source, letter, unit, draft=draft)
            for unit in units
            if unit is None or source.heard(unit.id)
        ]
    return tuple(made)


def _letter(source: Source, letter: Letter, unit: Unit | None, *, draft: bool) -> View:
    about = _about(source, letter, unit, draft=draft)
    title = about.title if about else letter.report
    to = unit.called if unit else "kommunstyrelsen" if letter.to == TO_BOARD else "kommunfullmäktige"
    receiver = f"{letter.to}-{unit.id}" if unit else letter.to
    made = source.view(
        f"{KEY}-{letter.report}-{receiver}",
        title,
        (
            section("arendet", "Ärendet", prose(f"{text.capital(to)} ska besluta om {text.lowered(title)}.")),
            section("bakgrund", "Bakgrund", *_background(source, letter)),
            section(SECTION, "Förslag till beslut", *_proposed(source, letter, unit)),
            section(
                "underlag",
                "Underlag",
                bullets(
                    [
                        title if unit else _document(source, title),
                        *listed(source, letter.report),
                        *letter.documents,
                    ]
                ),
            ),
            *(
                (section("skickas-till", "Beslutet skickas till", bullets(letter.sent_to)),)
                if letter.sent_to
                else ()
            ),
        ),
        draft=draft,
        guide=(_head(source, letter, to),),
        description=f"Tjänsteskrivelse till {to} om {text.lowered(title)}.",
        short=True,
    )
    (chapter,) = made.chapters
    case, *rest = chapter.sections
    summary = section("sammanfattning", "Sammanfattning", *(_summary(about, unit) if about else ()))
    parts = (case, *((summary,) if summary.blocks else ()), *rest)  # what the report says is marked already
    chapter = replace(chapter, title=f"Tjänsteskrivelse: {title}", sections=parts)
    return replace(
        made,
        title=f"Tjänsteskrivelse till {to}: {title}",
        chapters=(chapter,),
        decision="",
        pictures=(),
        facts=(),
        formats=FORMATS,
    )


def _about(source: Source, letter: Letter, unit: Unit | None, *, draft: bool) -> View | None:
    """Return the report that a letter is about, a nämnd's own where it has one; None when it is not made."""
    from pipeline.reports import report  # noqa: PLC0415 - the reports are found by their place

    found = report(letter.report)
    views = found.build(source, draft) if found else ()
    own = f"{letter.report}-{unit.id}" if unit else ""
    return next((view for view in views if view.report == own), None) or next(iter(views), None)


def _head(source: Source, letter: Letter, to: str) -> Paragraph:
    """Return what stands at the top of a letter: number, day, who, to whom."""
    case = next(
        (value for name, value in source.municipality.facts_of(source.occasion) if name.casefold() in CASE),
        "",
    )
    who = ", ".join(part for part in (letter.name, letter.role) if part)
    lines = (
        ("Diarienummer", letter.number or case),
        ("Datum", text.long_date(letter.day or source.occasion.date)),
        ("Handläggare", who),
        ("Till", to),
    )
    told = [(name, said) for name, said in lines if said]
    parts: list[Words | Run] = []
    for at, (name, said) in enumerate(told):
        parts += ["\n"] if at else []
        parts += [Run(f"{name}: ", bold=True), said]
    return para(*parts)


def _background(source: Source, letter: Letter) -> Iterator[Block]:
    said = (_LAW.get(source.occasion.kind, ""), *letter.background)
    yield prose(*(one for one in said if one))


def _proposed(source: Source, letter: Letter, unit: Unit | None) -> tuple[Block, ...]:
    """Return what the receiver is asked to decide: kommunstyrelsen both what it decides itself and what it proposes to the council."""
    every = proposals(source, letter.report, unit)
    if letter.to not in {TO_BOARD, TO_COMMITTEES}:
        every = tuple(one for one in every if one.body == BY_COUNCIL)
    elif letter.to == TO_BOARD:
        every = tuple(_in_board(one) for one in sorted(every, key=lambda one: one.body != BY_BOARD))
    return tuple(one.callout for one in every) or (missing(source.name(source.central()), "Beslutssatser"),)


def _in_board(proposal: Proposal) -> Proposal:
    titles = {
        BY_COUNCIL: "Kommunstyrelsen föreslår kommunfullmäktige",
        BY_BOARD: "Kommunstyrelsen beslutar för egen del",
    }
    return replace(proposal, title=titles.get(proposal.body, proposal.title))


def _document(source: Source, title: str) -> str:
    return f"{title}, daterad den {text.long_date(source.occasion.date)}"


# -- what the report finds ------------------------------------------------------------------------
def _summary(about: View, unit: Unit | None) -> Iterator[Block]:
    """Yield the report's leading sentence and findings; its key figures where no chart leads it.

    A finding is left out when somebody is missing from its chart, which alone says so.
    """
    sections = tuple(each for _, each in about.walk())
    lead = next((one for each in sections for one in _leads(each)), None)
    charts = {block.id: block for each in sections for block in each.blocks if isinstance(block, Chart)}
    found = [charts[key].title for key in about.leads if key in charts and not charts[key].gaps]
    if lead or found:
        first = (replace(lead, kind="text"),) if lead else ()
        items = tuple(para(_ended(words), kind="bullet") for words in islice(found, _MOST))
        yield Prose((*first, *items))
        return
    chosen = sections
    if unit and about.report.rpartition("-")[2] != unit.id:  # one report of all nämnder
        chosen = tuple(below for each in sections if each.id.endswith(unit.id) for _, below in each.walk())
    tiles = (block for each in chosen for block in each.blocks if isinstance(block, KeyFigures))
    if opening := next(tiles, None):
        yield replace(opening, opens=False)


def _leads(of: Section) -> Iterator[Paragraph]:
    for block in of.blocks:
        if isinstance(block, Prose):
            yield from (one for one in block.paragraphs if one.kind == "lead")


def _ended(words: Words) -> Words:
    return words if isinstance(words, str) and words.endswith(".") else phrase(words, ".")


TJANSTESKRIVELSE: Final = Report(KEY, "Tjänsteskrivelser", "", build)
