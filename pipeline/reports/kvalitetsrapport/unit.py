"""One nämnd's kvalitetsrapport, chapter by chapter (domain.md 3.4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source, missing, para, section
from pipeline.reports.judged import COLOURS, Group, Tally, indicators
from pipeline.reports.kvalitetsrapport import comparison, results, sources
from pipeline.reports.kvalitetsrapport.indicators import (
    PROGRESS,
    decimals,
    how_many,
    in_its_unit,
    mission,
    who_and_when,
    word,
)
from pipeline.reports.listing import (
    Shown,
    capital,
    dashed,
    ended,
    facts,
    heading,
    in_a_row,
    judgement,
    listing,
    measured,
    said,
    total,
    with_id,
)
from pipeline.reports.scales import ANSWERS
from pipeline.view import Block, Callout, Cell, KeyFigures, Kind, Section, Tile, Words
from pipeline.words import phrase

FORMERLY: Final = (("uppdraget", "bilaga-indikatorer"), ("larande", "lyssnat"))
"""Chapters that there were, and where what stood in them stands."""


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
    measured = results.chapter(source, unit.id, rows)
    compared = comparison.table(source, every, "jamforelse-tabell")
    beside = told("jamforelse", *compared, title="Jämförelse med andra")
    yield replace(
        measured,
        sections=(*measured.sections, beside),
        intro="Utfall mot målvärde i varje perspektiv, och hur nämnden står sig mot andra.",
    )
    yield section(
        "lyssnat",
        "Synpunkter, uppföljning och slutsatser",
        sections=(
            told("egenkontroll", *_self_checks(source, unit)),
            told("klagomal", *complaints(source, unit.id)),
            section("undersokningar", "Undersökningar", *sources.surveys(source, unit)),
            told("uppfoljning", *_follow_up(source, unit)),
            told("slutsatser", *conclusions(source, unit.id)),
        ),
        intro="Vad nämnden har sett och andra har sagt, vad förra årets åtgärder gav och vad nästa års mål ska bygga på.",
    )
    yield section(
        "bilaga-indikatorer",
        "Bilaga: uppdraget och hur det mäts",
        sections=(
            told("metod", *sources.kolada(source, rows, listed=False)),
            section("grunduppdrag", "Grunduppdrag och indikatorer", *_missions(source, unit, rows)),
        ),
        intro="Vad nämnden ska göra, för vem, och var uppgifterna kommer ifrån.",
    )


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


def _self_checks(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("kval_egenkontroll", unit.id)
    if not rows:
        return (missing(unit.name, "egenkontroller"),)
    columns = (
        Shown("omrade", 4),
        judgement("forankrad", 1.2, ANSWERS.shown),
        judgement("foljs", 1.2, ANSWERS.shown),
    )
    below = {
        row.key: in_a_row((ended(said(row, "resultat")), facts(("Förbättring", said(row, "forbattring")))))
        for row in rows
    }
    caption = f"Egenkontroller, {unit.called}: är rutinerna förankrade och följs de?"
    return (
        listing(
            source,
            "kval_egenkontroll",
            "egenkontroll-tabell",
            caption,
            rows,
            columns,
            reason=lambda row: below[row.key],
        ),
    )


def complaints(source: Source, unit: str) -> tuple[Block, ...]:
    """Return a nämnd's complaints and other feedback, with the same time last year, causes and measures."""
    rows = source.dataset.of("kval_klagomal", unit)
    if not rows:
        return (missing(source.name(unit), "klagomål och synpunkter"),)
    sums = [Figure.total((row.figure(name) for row in rows), "antal") for name in ("antal_fg", "antal")]
    columns = (
        Shown("typ", 3, show=capital),
        Shown("antal_fg", 0.8, str(source.year - 1)),
        Shown("antal", 0.8, str(source.year)),
        Shown("", 0.9, "Ändring", _more, Kind.NUMBER, bar=True),
        Shown("i_tid", 0.9, "I tid, %", measured),
    )
    below = {
        row.key: facts(("Vanligaste orsak", said(row, "orsak")), ("Åtgärd", said(row, "atgard")))
        for row in rows
    }
    period = text.period(source.occasion.start, source.occasion.end)
    table = listing(
        source,
        "kval_klagomal",
        "klagomal-tabell",
        f"Klagomål, synpunkter och avvikelser {period}",
        rows,
        columns,
        line=lambda row: text.slug(row.text("typ")),
        reason=lambda row: below[row.key],
        end=(total("Summa", (*sums, sums[1] - sums[0], Figure.not_applicable("%"))),),
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
        Shown("atgard", 5.4, show=with_id),
        judgement("status", 1.4, PROGRESS.shown),
    )
    caption = f"Åtgärderna i kvalitetsrapporten {source.year - 1} och vad de lett till"
    return (
        listing(
            source,
            "kval_uppfoljning",
            "uppfoljning-tabell",
            caption,
            rows,
            columns,
            reason=lambda row: said(row, "effekt"),
        ),
    )


def conclusions(source: Source, unit: str) -> tuple[Block, ...]:
    """Return a nämnd's conclusions with traceable ids: what they rest on, what is proposed, by whom and when."""
    rows = source.dataset.of("kval_slutsatser", unit)
    if not rows:
        return (missing(source.name(unit), "slutsatser"),)
    columns = (
        Shown("slutsats", 5.4, show=with_id),
        Shown("indikatorer", 1.6, show=dashed),
        *((Shown("mal", 1.0, show=dashed),) if any(row.text("mal") for row in rows) else ()),
    )
    below = {
        row.key: facts(("Åtgärd", said(row, "atgard")), ("Ansvarig och klart", who_and_when(row)))
        for row in rows
    }
    caption = f"Slutsatser och prioriterade utvecklingsområden inför {source.year + 1}"
    return (
        listing(
            source,
            "kval_slutsatser",
            "slutsatser-tabell",
            caption,
            rows,
            columns,
            reason=lambda row: below[row.key],
        ),
    )


_INDICATORS: Final = (
    Shown("indikator", 6.6, "Indikator och enhet", in_its_unit),
    Shown("utgangsvarde", 1.2, show=measured),
    Shown("malvarde", 0.8, "Mål", measured),
)


def _missions(source: Source, unit: Unit, rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return every grunduppdrag with what it is, for whom and by what rules, and below it its indicators and how they are measured."""
    known = {row.text("grunduppdrag"): row for row in source.dataset.of("kval_grunduppdrag", unit.id)}
    lacks = (
        *(() if known else (missing(unit.name, "grunduppdrag"),)),
        *(() if rows else (missing(unit.name, "indikatorer"),)),
    )
    if not known and not rows:
        return lacks
    named = [row.text("grunduppdrag") for row in rows]
    order = list(dict.fromkeys([name for name in known if name in named] + named))
    below = {row.key: _measured(source, row) for row in rows}
    table = listing(
        source,
        "kval_indikatorer",
        "indikatorer",
        f"Grunduppdrag, kvalitetsfaktorer och indikatorer, {unit.called}",
        sorted(rows, key=lambda row: order.index(row.text("grunduppdrag"))),
        _INDICATORS,
        under=lambda row: mission(row, "grunduppdrag"),
        group=lambda title, _: f"g-{text.slug(title)}",
        decimals=decimals,
        reason=lambda row: below[row.key],
    )
    alone = [heading(name, len(_INDICATORS), f"g-{text.slug(name)}") for name in known if name not in named]
    told = {f"g-{text.slug(name)}": _mission(row) for name, row in known.items()}
    lines = (replace(line, reason=told.get(line.key, line.reason)) for line in (*table.rows, *alone))
    return (*lacks, replace(table, rows=tuple(lines)))


def _mission(row: Row) -> Words:
    """Return what a grunduppdrag is, for whom, and the documents that it rests on."""
    what = ended(said(row, "vad")) if row.text("vad") else ""
    whom = facts(("För vem", said(row, "for_vem")), ("Styrdokument", said(row, "styrdokument")))
    return in_a_row((what, whom))


def _measured(source: Source, row: Row) -> Words:
    """Return an indicator's factor, how it is measured, where its values come from, and of what kind it is."""
    return facts(
        ("Kvalitetsfaktor", said(row, "faktor")),
        ("Mätmetod", said(row, "matmetod")),
        ("Källa", _found_in(source, row)),
        ("Typ", ", ".join(filter(None, (row.text("typ"), row.text("riktning"))))),
    )


def _found_in(source: Source, row: Row) -> Words:
    """Return an indicator's source, with its id in Kolada and what Kolada calls it."""
    saved, key = source.dataset.kolada, row.text("kolada")
    if not key:
        return said(row, "kalla")
    title = saved.title(key) if saved is not None else ""
    return phrase(said(row, "kalla"), f" ({key}{f', {title}' if title else ''})")
