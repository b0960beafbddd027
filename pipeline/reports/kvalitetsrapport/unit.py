"""One nämnd's kvalitetsrapport, chapter by chapter (domain.md 3.4)."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.judged import COLOURS, Group, Tally, indicators
from pipeline.reports.kvalitetsrapport import comparison, results, sources
from pipeline.reports.kvalitetsrapport.indicators import (
    answered,
    decimals,
    figures,
    measured,
    progressed,
    word,
)
from pipeline.reports.kvalitetsrapport.results import mission
from pipeline.reports.tables import own_decimals
from pipeline.view import Block, Callout, Cell, Column, KeyFigures, Kind, Section, Table, TableRow, Tile
from pipeline.words import phrase


def chapters(source: Source, unit: Unit) -> Iterable[Section]:
    """Return the chapters of a nämnd's report."""
    found = indicators(source, unit.id)
    rows = found.rows
    written = source.written
    yield section(
        "sammanfattning",
        "Sammanfattning",
        *_summary(source, unit, found),
        intro="Nämndens bedömning av kvaliteten.",
    )
    yield section(
        "uppdraget",
        "Uppdraget och hur det mäts",
        sections=(
            section("grunduppdrag", "Grunduppdrag", *_missions(source, unit)),
            section("metod", "Metod och källor", *_method(source, unit, rows)),
        ),
        intro="Vad nämnden ska göra, för vem, och var uppgifterna kommer ifrån.",
    )
    yield results.chapter(source, unit.id, rows)
    yield section(
        "lyssnat",
        "Jämförelser, egenkontroll och synpunkter",
        sections=(
            section(
                "jamforelse",
                "Jämförelse med andra",
                *written(unit.id, "jamforelse", "Jämförelser"),
                *comparison.table(source, found, "jamforelse-tabell"),
            ),
            section(
                "egenkontroll",
                "Egenkontroll",
                *written(unit.id, "egenkontroll", "Egenkontroll"),
                *_self_checks(source, unit),
            ),
            section(
                "klagomal",
                "Klagomål och synpunkter",
                *written(unit.id, "klagomal", "Klagomål och synpunkter"),
                *complaints(source, unit.id),
            ),
            section("undersokningar", "Undersökningar", *sources.surveys(source, unit)),
        ),
        intro="Hur nämnden står sig, vad den själv har sett och vad andra har sagt.",
    )
    yield section(
        "larande",
        "Uppföljning och slutsatser",
        sections=(
            section(
                "uppfoljning",
                "Uppföljning av förra årets åtgärder",
                *written(unit.id, "uppfoljning", "Uppföljning av förra årets åtgärder"),
                *_follow_up(source, unit),
            ),
            section(
                "slutsatser",
                "Slutsatser",
                *written(unit.id, "slutsatser", "Slutsatser"),
                *conclusions(source, unit.id),
            ),
        ),
        intro="Vad förra årets åtgärder gav och vad nästa års mål ska bygga på.",
    )
    yield section("bilaga-indikatorer", "Bilaga: alla indikatorer", *_appendix(unit, rows))


def _summary(source: Source, unit: Unit, rows: Gathered) -> tuple[Block, ...]:
    tones = (("grön", "målvärdet nått"), ("gul", "nära målvärdet"), ("röd", "långt från målvärdet"))
    whole = Tally((Group(unit.id, unit.name, rows),), "bedomning", COLOURS)
    tiles = (
        measured(rows, "mäts i år"),
        *(
            Tile(f"{text.capital(colour)} bedömning", whole.count(colour), comment=phrase(words))
            for colour, words in tones
        ),
    )
    return (
        *verdict(source, unit),
        *((KeyFigures(tiles),) if len(rows) else ()),
        *source.written(unit.id, "sammanfattning", "Sammanfattning"),
    )


def verdict(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the nämnd's own judgement and its decisions, or what shows that there is none."""
    found = source.dataset.of("kval_bedomning", unit.id)
    if not found:
        return (missing(unit.name, "nämndens bedömning av kvaliteten"),)
    row = found[0]
    return (
        Callout(
            "info",
            f"Nämndens bedömning av kvaliteten: {word(row.text('bedomning'))}",
            (
                para(word(row.text("motivering"))),
                para(f"Beslut om rapporten: {word(row.text('beslut'))}."),
                para(f"Beslut om kvalitetsfaktorerna: {word(row.text('beslut_faktorer'))}."),
            ),
        ),
    )


def _missions(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("kval_grunduppdrag", unit.id)
    if not rows:
        return (missing(unit.name, "grunduppdrag"),)
    lead = (
        f"Tabellen visar vad {unit.called} ska göra, för vem, och vilka styrdokument som uppdraget bygger på."
    )
    names = ("for_vem", "vad", "styrdokument")
    table = Table(
        "grunduppdrag-tabell",
        f"Grunduppdrag, {unit.called}",
        (
            Column("Grunduppdrag", Kind.TEXT, 1.7),
            Column("För vem", Kind.TEXT, 2.0),
            Column("Vad", Kind.TEXT, 3.6),
            Column("Styrdokument", Kind.TEXT, 2.4),
        ),
        tuple(
            TableRow(
                (row.text("grunduppdrag"), *(word(row.text(name)) for name in names)), key=text.slug(row.key)
            )
            for row in rows
        ),
    )
    return (prose(lead), table)


def _method(source: Source, unit: Unit, rows: tuple[Row, ...]) -> tuple[Block, ...]:
    return (
        *source.written(unit.id, "metod", "Metod och källor"),
        *sources.kolada(source, rows),
        *sources.tables(source, unit, rows),
    )


def _self_checks(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("kval_egenkontroll", unit.id)
    if not rows:
        return (missing(unit.name, "egenkontroller"),)
    return (
        Table(
            "egenkontroll-tabell",
            f"Egenkontroller, {unit.called}: är rutinerna förankrade och följs de?",
            (
                Column("Område", Kind.TEXT, 1.8),
                Column("Förankrad", Kind.STATUS, 1.05),
                Column("Följs", Kind.STATUS, 1.05),
                Column("Resultat", Kind.TEXT, 3.2),
                Column("Förbättring", Kind.TEXT, 2.6),
            ),
            tuple(
                TableRow(
                    (
                        row.text("omrade"),
                        answered(row.text("forankrad")),
                        answered(row.text("foljs")),
                        word(row.text("resultat")),
                        word(row.text("forbattring")),
                    ),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
        ),
    )


def complaints(source: Source, unit: str) -> tuple[Block, ...]:
    """Return a nämnd's complaints and other feedback, with the same time last year, causes and measures."""
    rows = source.dataset.of("kval_klagomal", unit)
    if not rows:
        return (missing(source.name(unit), "klagomål och synpunkter"),)
    lines = []
    for row in rows:
        now, before = row.figure("antal"), row.figure("antal_fg")
        cells: tuple[Cell, ...] = (
            text.capital(row.text("typ")),
            before,
            now,
            now - before,
            own_decimals(row.figure("i_tid")),
        )
        lines.append(
            TableRow(
                (*cells, word(row.text("orsak")), word(row.text("atgard"))), key=text.slug(row.text("typ"))
            )
        )
    sums = [Figure.total((row.figure(name) for row in rows), "antal") for name in ("antal_fg", "antal")]
    last: tuple[Cell, ...] = ("Summa", *sums, sums[1] - sums[0], Figure.not_applicable("%"), "", "")
    lines.append(TableRow(last, "total", key="summa"))
    return (
        Table(
            "klagomal-tabell",
            f"Klagomål, synpunkter och avvikelser {text.period(source.occasion.start, source.occasion.end)}",
            (
                Column("Typ", Kind.TEXT, 1.1),
                Column(str(source.year - 1), Kind.NUMBER, 0.7),
                Column(str(source.year), Kind.NUMBER, 0.7),
                Column("Ändring", Kind.NUMBER, 0.9),
                Column("I tid, %", Kind.NUMBER, 0.8),
                Column("Vanligaste orsak", Kind.TEXT, 2.4),
                Column("Åtgärd", Kind.TEXT, 3.0),
            ),
            tuple(lines),
        ),
    )


def _follow_up(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("kval_uppfoljning", unit.id)
    if not rows:
        return (missing(unit.name, "uppföljning av förra årets åtgärder"),)
    return (
        Table(
            "uppfoljning-tabell",
            f"Åtgärderna i kvalitetsrapporten {source.year - 1} och vad de lett till",
            (
                Column("Id", Kind.TEXT, 1.15),
                Column("Åtgärd", Kind.TEXT, 3.4),
                Column("Status", Kind.STATUS, 1.4),
                Column("Effekt", Kind.TEXT, 3.8),
            ),
            tuple(
                TableRow(
                    (
                        row.key,
                        word(row.text("atgard")),
                        progressed(row.text("status")),
                        word(row.text("effekt")),
                    ),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
        ),
    )


def conclusions(source: Source, unit: str) -> tuple[Block, ...]:
    """Return a nämnd's conclusions with traceable ids: what they rest on, what is proposed, by whom and when."""
    rows = source.dataset.of("kval_slutsatser", unit)
    if not rows:
        return (missing(source.name(unit), "slutsatser"),)
    goals = any(row.text("mal") for row in rows)
    lines = []
    for row in rows:
        when = ", ".join(part for part in (row.text("ansvarig"), row.text("klart")) if part)
        cells = [
            row.key,
            word(row.text("slutsats")),
            word(row.text("indikatorer")),
            word(row.text("atgard")),
            word(when),
        ]
        lines.append(TableRow((*cells, *((word(row.text("mal")),) if goals else ())), key=text.slug(row.key)))
    columns = [
        Column("Id", Kind.TEXT, 1.2),
        Column("Slutsats", Kind.TEXT, 3.2),
        Column("Bygger på", Kind.TEXT, 1.15),
        Column("Föreslagen åtgärd", Kind.TEXT, 2.9),
        Column("Ansvarig och klart", Kind.TEXT, 1.6),
    ]
    if goals:
        columns.append(Column("Leder till mål", Kind.TEXT, 1.0))
    caption = f"Slutsatser och prioriterade utvecklingsområden inför {source.year + 1}"
    return (Table("slutsatser-tabell", caption, tuple(columns), tuple(lines)),)


def _appendix(unit: Unit, rows: tuple[Row, ...]) -> tuple[Block, ...]:
    if not rows:
        return (missing(unit.name, "indikatorer"),)
    lines = []
    for row in rows:
        found = figures(row, ("utgangsvarde", "malvarde"))
        where = row.text("kalla") + (f" ({row.text('kolada')})" if row.text("kolada") else "")
        cells = (
            row.key,
            row.text("indikator"),
            mission(row.text("grunduppdrag")),
            row.text("faktor"),
            row.text("typ"),
        )
        more: tuple[Cell, ...] = (
            word(row.text("matmetod")),
            word(where),
            row.text("riktning"),
            *found,
            row.text("enhet"),
        )
        lines.append(TableRow((*cells, *more), key=text.slug(row.key), decimals=decimals(found)))
    columns = (
        Column("Id", Kind.TEXT, 1.0),
        Column("Indikator", Kind.TEXT, 3.0),
        Column("Grunduppdrag", Kind.TEXT, 1.6),
        Column("Kvalitetsfaktor", Kind.TEXT, 2.2),
        Column("Typ", Kind.TEXT, 0.9),
        Column("Mätmetod", Kind.TEXT, 2.4),
        Column("Källa", Kind.TEXT, 1.8),
        Column("Riktning", Kind.TEXT, 1.2),
        Column("Utgångsvärde", Kind.NUMBER, 1.45),
        Column("Mål", Kind.NUMBER, 0.8),
        Column("Enhet", Kind.TEXT, 1.0),
    )
    return (
        Table(
            "indikatorer",
            f"Kvalitetsfaktorer och indikatorer, {unit.called}",
            columns,
            tuple(lines),
            wide=True,
        ),
    )
