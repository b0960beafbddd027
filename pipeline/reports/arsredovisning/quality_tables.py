"""Quality results, comparisons, complaints, self-checks and surveys of all nämnder together."""

from __future__ import annotations

from dataclasses import replace

from pipeline import text
from pipeline.merge.directions import ahead
from pipeline.merge.few_answers import withheld
from pipeline.model import Row, united
from pipeline.reports.base import Source
from pipeline.reports.judged import by_unit, few_note, fewer, indicators, reach
from pipeline.reports.listing import Shown, dashed, judgement, listing, measured, of_unit, typed, whose
from pipeline.reports.scales import ANSWERS, Scale
from pipeline.reports.tables import causes, feedback
from pipeline.schemas.choices import YEAR_END_FEEDBACK_KINDS
from pipeline.view import Block, Cell, Kind

_AGAINST = Scale(("sämre", "lika", "bättre"), ("bad", "partly", "good"))


def quality_chart(source: Source) -> tuple[Block, ...]:
    """Return how many quality indicators reached their target, per nämnd."""
    tally = by_unit(source)
    if not tally.groups:
        return ()
    caption = "Kvalitetsindikatorer efter bedömning, antal"
    notes = few_note(source, tally.every)
    table = tally.table("kvalitet-sammandrag", caption, "Nämnd", notes=notes)
    return (tally.chart("diagram-kvalitet", reach(tally), table.id), table)


def comparisons(source: Source) -> tuple[Block, ...]:
    """Return results beside those of the country and of similar municipalities."""
    every = indicators(source)
    rows = every.where(lambda row: row.figure("riket").known)
    if not len(rows):
        return ()
    columns = (
        Shown("indikator", 3.2),
        whose(source, 1.8),
        Shown("enhet", 0.8),
        Shown("u_t1", 0.7, str(source.year - 1), measured),
        Shown("utfall", 0.7, str(source.year), measured),
        Shown("riket", 0.7, show=measured),
        Shown("liknande", 0.8, "Liknande", measured),
        judgement("", 1.2, _against, "Mot riket"),
    )
    caption = "Resultat jämfört med riket och liknande kommuner"
    notes = few_note(source, rows)
    table = listing(
        source, "kvalitet", "jamforelser-namnder", caption, rows, columns, decimals=typed, notes=notes
    )
    return (table,)


def _against(row: Row, _: str = "") -> Cell:
    order = ahead(row.text("riktning"), row.figure("utfall").value, row.figure("riket").value)
    return text.DASH if order is None else _AGAINST.status(_AGAINST.words[order + 1])


def complaints(source: Source) -> tuple[Block, ...]:
    """Return complaints and other feedback per nämnd, with causes and measures."""
    caption = f"Synpunkter och klagomål per nämnd {source.year}"
    table = feedback(source, "synpunkter-namnder", "synpunkter", caption, YEAR_END_FEEDBACK_KINDS)
    if table is None:
        return ()
    said = "Vanligaste orsak till klagomål och vad som gjorts"
    return (table, causes(source, "synpunkter-orsaker", "synpunkter", said, "Vad som gjorts", (2, 3, 4)))


def self_checks(source: Source) -> tuple[Block, ...]:
    """Return whether routines are known and followed."""
    rows = source.gathered("egenkontroll")
    if not len(rows):
        return ()
    columns = (
        whose(source, 1.8),
        Shown("omrade", 1.8),
        judgement("forankrad", 1, ANSWERS.shown),
        judgement("foljs", 1, ANSWERS.shown),
        Shown("resultat", 3.2),
        Shown("forbattring", 2.6, "Förbättring", dashed),
    )
    caption = "Egenkontroller: är rutinerna förankrade och följs de?"
    return (
        listing(
            source, "egenkontroll", "egenkontroll-namnder", caption, rows, columns, line=of_unit, wide=True
        ),
    )


def surveys(source: Source) -> tuple[Block, ...]:
    """Return surveys among target groups with number and share of answers; nothing of what few have answered."""
    units = [unit.id for unit in source.units("namnd")]
    rows = source.gathered("undersokningar", *units)
    if not len(rows):
        return source.nothing(("undersokningar",), *units)
    columns = (
        Shown("namn", 2, show=lambda row, _: f"{row.key}, {row.text('malgrupp')}"),
        whose(source, 1.8),
        Shown(
            "antal_svar",
            0.7,
            "Svar",
            lambda row, field: fewer(source) if withheld(row) else row.figure(field),
            Kind.NUMBER,
        ),
        Shown("svarsfrekvens", 0.9, "Svarsandel, %", unit="%"),
        Shown("resultat", 4.2, show=dashed),
    )
    caption = f"Målgrupps- och brukarundersökningar {source.year}"
    notes = few_note(source, rows)
    every = replace(rows, gaps=united(rows.gaps, source.silent(("undersokningar",), *units)))
    return (
        listing(
            source,
            "undersokningar",
            "undersokningar-namnder",
            caption,
            every,
            columns,
            line=of_unit,
            notes=notes,
        ),
    )
