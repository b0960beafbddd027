"""What the compilation gathers from every nämnd: complaints, last year's measures and conclusions."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.model import Gathered
from pipeline.reports import tables
from pipeline.reports.base import Source, missing, para, prose
from pipeline.reports.judged import Group, Tally
from pipeline.reports.kvalitetsrapport.indicators import PROGRESS, Groups, progressed, word
from pipeline.reports.sentences import of_all
from pipeline.view import Block, Column, Kind, Table, TableRow

_KINDS: Final = ("klagomål", "synpunkt", "avvikelse", "beröm")
_TITLES: Final = ("Klagomål", "Synpunkter", "Avvikelser", "Beröm")


def complaints(source: Source) -> tuple[Block, ...]:
    """Return complaints and other feedback per nämnd, with causes and measures."""
    period = text.period(source.occasion.start, source.occasion.end)
    caption = f"Klagomål, synpunkter och avvikelser per nämnd {period}"
    table = tables.feedback(
        source, "klagomal-namnder", "kval_klagomal", caption, _KINDS, titles=_TITLES, change=True
    )
    if table is None:
        return (missing(source.municipality.name, "nämndernas klagomål och synpunkter"),)
    said = "Vanligaste orsak till klagomål, och vad som görs"
    return (
        table,
        tables.causes(source, "klagomal-orsaker", "kval_klagomal", said, "Åtgärd", (2.0, 3.2, 4.2)),
    )


def follow_up(source: Source) -> tuple[Block, ...]:
    """Return how far last year's measures have come per nämnd, and those that are left."""
    every = source.gathered("kval_uppfoljning")
    if not len(every):
        return (missing(source.municipality.name, "nämndernas uppföljning av förra årets åtgärder"),)
    groups = tuple(
        Group(unit.id, unit.name, Gathered(rows))
        for unit in source.units("namnd")
        if (rows := source.dataset.of("kval_uppfoljning", unit.id))
    )
    tally = Tally(groups, "status", PROGRESS, every.gaps)
    caption = f"Åtgärderna i kvalitetsrapporterna {source.year - 1} efter status, antal"
    return (tally.table("uppfoljning-namnder", caption, "Nämnd", width=1.1), *_open(source, every))


def _open(source: Source, every: Gathered) -> tuple[Block, ...]:
    """Return last year's measures that are not finished, and why."""
    waiting = every.where(lambda row: row.text("status") != "genomförd")
    if not len(waiting):
        finished = "Alla åtgärder från förra året är genomförda."
        partly = "De åtgärder från förra året som har redovisats är genomförda."
        return (prose(para(of_all(every.gaps, finished, partly))),)
    groups = Groups(3)
    for row in waiting:
        groups.under(source.name(row.unit))
        what = f"{row.key} {row.text('atgard')}"
        cells = (what, progressed(row.text("status")), word(row.text("effekt")))
        groups.lines.append(TableRow(cells, level=1, key=text.slug(row.key)))
    columns = (
        Column("Åtgärd", Kind.TEXT, 4.2),
        Column("Status", Kind.STATUS, 1.4),
        Column("Effekt, eller varför den dröjer", Kind.TEXT, 3.7),
    )
    return (
        Table(
            "uppfoljning-kvar",
            "Åtgärder från förra året som inte är genomförda",
            columns,
            tuple(groups.lines),
            gaps=every.gaps,
        ),
    )


def conclusions(source: Source) -> tuple[Block, ...]:
    """Return the conclusions of every nämnd with their ids."""
    every = source.gathered("kval_slutsatser")
    groups = Groups(2)
    for row in every:
        groups.under(source.name(row.unit))
        cells = (f"{row.key} {row.text('slutsats')}", word(row.text("atgard")))
        groups.lines.append(TableRow(cells, level=1, key=text.slug(row.key)))
    if not groups.lines:
        return (missing(source.municipality.name, "nämndernas slutsatser"),)
    lead = f"Slutsatserna är underlag för målen i verksamhetsplanerna för {source.year + 1}. Id:t gör att de kan följas dit."
    columns = (
        Column("Slutsats", Kind.TEXT, 5.2),
        Column("Föreslagen åtgärd", Kind.TEXT, 4.3),
    )
    return (
        prose(lead),
        Table(
            "slutsatser-namnder-tabell", "Slutsatser per nämnd", columns, tuple(groups.lines), gaps=every.gaps
        ),
    )


def common_conclusions(source: Source) -> tuple[Block, ...]:
    """Return the municipality's own conclusions and those of the nämnder that they rest on."""
    rows = source.dataset.of("kval_kommun")
    if not rows:
        return (missing(source.municipality.name, "kommunens gemensamma slutsatser"),)
    lines = tuple(
        TableRow(
            (
                f"{row.key} {row.text('slutsats')}",
                word(row.text("bygger_pa")),
                word(row.text("atgard")),
            ),
            key=text.slug(row.key),
        )
        for row in rows
    )
    columns = (
        Column("Slutsats", Kind.TEXT, 4.3),
        Column("Bygger på", Kind.TEXT, 2.0),
        Column("Föreslagen åtgärd", Kind.TEXT, 3.6),
    )
    caption = "Gemensamma slutsatser, och de slutsatser hos nämnderna som de bygger på"
    return (Table("slutsatser-kommun", caption, columns, lines),)
