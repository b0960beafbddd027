"""One nämnd's kvalitetsrapport, chapter by chapter (domain.md 3.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.judged import COLOURS, Group, Tally, indicators
from pipeline.reports.kvalitetsrapport import comparison, results, sources
from pipeline.reports.kvalitetsrapport.indicators import (
    PROGRESS,
    decimals,
    how_many,
    mission,
    who_and_when,
    word,
)
from pipeline.reports.listing import Shown, capital, dashed, identity, judgement, listing, measured, total
from pipeline.reports.scales import ANSWERS
from pipeline.view import Block, Callout, Cell, KeyFigures, Kind, Section, Tile
from pipeline.words import phrase


def chapters(source: Source, unit: Unit) -> Iterable[Section]:
    """Return the chapters of a nämnd's report."""
    every = indicators(source, unit.id)
    rows = every.rows
    told = partial(source.told, unit=unit.id)
    yield section(
        "sammanfattning",
        "Sammanfattning",
        *_summary(source, unit, every),
        intro="Nämndens bedömning av kvaliteten.",
    )
    yield section(
        "uppdraget",
        "Uppdraget och hur det mäts",
        sections=(
            section("grunduppdrag", "Grunduppdrag", *_missions(source, unit)),
            told(
                "metod",
                *sources.kolada(source, rows),
                *sources.tables(source, unit, rows),
            ),
        ),
        intro="Vad nämnden ska göra, för vem, och var uppgifterna kommer ifrån.",
    )
    yield results.chapter(source, unit.id, rows)
    compared = comparison.table(source, every, "jamforelse-tabell")
    yield section(
        "lyssnat",
        "Jämförelser, egenkontroll och synpunkter",
        sections=(
            told("jamforelse", *compared, title="Jämförelse med andra"),
            told("egenkontroll", *_self_checks(source, unit)),
            told("klagomal", *complaints(source, unit.id)),
            section("undersokningar", "Undersökningar", *sources.surveys(source, unit)),
        ),
        intro="Hur nämnden står sig, vad den själv har sett och vad andra har sagt.",
    )
    yield section(
        "larande",
        "Uppföljning och slutsatser",
        sections=(
            told("uppfoljning", *_follow_up(source, unit)),
            told("slutsatser", *conclusions(source, unit.id)),
        ),
        intro="Vad förra årets åtgärder gav och vad nästa års mål ska bygga på.",
    )
    yield section("bilaga-indikatorer", "Bilaga: alla indikatorer", *_appendix(source, unit, rows))


def _summary(source: Source, unit: Unit, rows: Gathered) -> tuple[Block, ...]:
    meant = ("målvärdet nått", "nära målvärdet", "långt från målvärdet")
    whole = Tally((Group(unit.id, unit.name, rows),), "bedomning", COLOURS)
    tiles = (
        how_many(rows, "mäts i år"),
        *(
            Tile(f"{text.capital(colour)} bedömning", whole.count(colour), comment=phrase(meaning))
            for colour, meaning in zip(COLOURS, meant, strict=True)
        ),
    )
    return (
        *verdict(source, unit),
        *((KeyFigures(tiles),) if len(rows) else ()),
        *source.written(unit.id, "sammanfattning", "Sammanfattning"),
    )


def verdict(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the nämnd's own judgement and its decisions, or what shows that there is none."""
    rows = source.dataset.of("kval_bedomning", unit.id)
    if not rows:
        return (missing(unit.name, "nämndens bedömning av kvaliteten"),)
    verdict, reason, decision, factors = (
        word(rows[0].text(field)) for field in ("bedomning", "motivering", "beslut", "beslut_faktorer")
    )
    said = (
        para(reason),
        para(f"Beslut om rapporten: {decision}."),
        para(f"Beslut om kvalitetsfaktorerna: {factors}."),
    )
    return (Callout("info", f"Nämndens bedömning av kvaliteten: {verdict}", said),)


def _missions(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("kval_grunduppdrag", unit.id)
    if not rows:
        return (missing(unit.name, "grunduppdrag"),)
    lead = (
        f"Tabellen visar vad {unit.called} ska göra, för vem, och vilka styrdokument som uppdraget bygger på."
    )
    columns = (
        Shown("grunduppdrag", 1.7),
        Shown("for_vem", 2.0, show=dashed),
        Shown("vad", 3.6, show=dashed),
        Shown("styrdokument", 2.4, show=dashed),
    )
    key, caption = "grunduppdrag-tabell", f"Grunduppdrag, {unit.called}"
    return (prose(lead), listing(source, "kval_grunduppdrag", key, caption, rows, columns))


def _self_checks(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("kval_egenkontroll", unit.id)
    if not rows:
        return (missing(unit.name, "egenkontroller"),)
    columns = (
        Shown("omrade", 1.8),
        judgement("forankrad", 1.05, ANSWERS.shown),
        judgement("foljs", 1.05, ANSWERS.shown),
        Shown("resultat", 3.2, show=dashed),
        Shown("forbattring", 2.6, "Förbättring", dashed),
    )
    caption = f"Egenkontroller, {unit.called}: är rutinerna förankrade och följs de?"
    return (listing(source, "kval_egenkontroll", "egenkontroll-tabell", caption, rows, columns),)


def complaints(source: Source, unit: str) -> tuple[Block, ...]:
    """Return a nämnd's complaints and other feedback, with the same time last year, causes and measures."""
    rows = source.dataset.of("kval_klagomal", unit)
    if not rows:
        return (missing(source.name(unit), "klagomål och synpunkter"),)
    sums = [Figure.total((row.figure(name) for row in rows), "antal") for name in ("antal_fg", "antal")]
    columns = (
        Shown("typ", 1.1, show=capital),
        Shown("antal_fg", 0.7, str(source.year - 1)),
        Shown("antal", 0.7, str(source.year)),
        Shown("", 0.9, "Ändring", _more, Kind.NUMBER),
        Shown("i_tid", 0.8, "I tid, %", measured),
        Shown("orsak", 2.4, show=dashed),
        Shown("atgard", 3.0, show=dashed),
    )
    period = text.period(source.occasion.start, source.occasion.end)
    table = listing(
        source,
        "kval_klagomal",
        "klagomal-tabell",
        f"Klagomål, synpunkter och avvikelser {period}",
        rows,
        columns,
        line=lambda row: text.slug(row.text("typ")),
        end=(total("Summa", (*sums, sums[1] - sums[0], Figure.not_applicable("%"), "", "")),),
    )
    return (table,)


def _more(row: Row, _: str) -> Cell:
    """Return how much more there was than the year before."""
    return row.figure("antal") - row.figure("antal_fg")


def _follow_up(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("kval_uppfoljning", unit.id)
    if not rows:
        return (missing(unit.name, "uppföljning av förra årets åtgärder"),)
    columns = (
        identity(1.15),
        Shown("atgard", 3.4, show=dashed),
        judgement("status", 1.4, PROGRESS.shown),
        Shown("effekt", 3.8, show=dashed),
    )
    caption = f"Åtgärderna i kvalitetsrapporten {source.year - 1} och vad de lett till"
    return (listing(source, "kval_uppfoljning", "uppfoljning-tabell", caption, rows, columns),)


def conclusions(source: Source, unit: str) -> tuple[Block, ...]:
    """Return a nämnd's conclusions with traceable ids: what they rest on, what is proposed, by whom and when."""
    rows = source.dataset.of("kval_slutsatser", unit)
    if not rows:
        return (missing(source.name(unit), "slutsatser"),)
    columns = (
        identity(1.2),
        Shown("slutsats", 3.2, show=dashed),
        Shown("indikatorer", 1.15, show=dashed),
        Shown("atgard", 2.9, show=dashed),
        Shown("", 1.6, "Ansvarig och klart", who_and_when),
        *((Shown("mal", 1.0, show=dashed),) if any(row.text("mal") for row in rows) else ()),
    )
    caption = f"Slutsatser och prioriterade utvecklingsområden inför {source.year + 1}"
    return (listing(source, "kval_slutsatser", "slutsatser-tabell", caption, rows, columns),)


def _found_in(row: Row, field: str) -> Cell:
    """Return an indicator's source, with its id in Kolada."""
    return word(row.text(field) + (f" ({row.text('kolada')})" if row.text("kolada") else ""))


_INDICATORS: Final = (
    identity(1.0),
    Shown("indikator", 3.0),
    Shown("grunduppdrag", 1.6, show=mission),
    Shown("faktor", 2.2),
    Shown("typ", 0.9),
    Shown("matmetod", 2.4, show=dashed),
    Shown("kalla", 1.8, show=_found_in),
    Shown("riktning", 1.2),
    Shown("utgangsvarde", 1.45, show=measured),
    Shown("malvarde", 0.8, "Mål", measured),
    Shown("enhet", 1.0),
)


def _appendix(source: Source, unit: Unit, rows: Sequence[Row]) -> tuple[Block, ...]:
    if not rows:
        return (missing(unit.name, "indikatorer"),)
    caption = f"Kvalitetsfaktorer och indikatorer, {unit.called}"
    return (
        listing(
            source,
            "kval_indikatorer",
            "indikatorer",
            caption,
            rows,
            _INDICATORS,
            decimals=decimals,
            wide=True,
        ),
    )
