"""What the compilation gathers from every nämnd: complaints, last year's measures and conclusions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline import text
from pipeline.model import Gathered
from pipeline.reports import tables
from pipeline.reports.base import Source, missing, para, prose
from pipeline.reports.judged import Group, Tally
from pipeline.reports.kvalitetsrapport.indicators import PROGRESS
from pipeline.reports.listing import Shown, dashed, judgement, listing, with_id
from pipeline.reports.sentences import of_all
from pipeline.schemas.choices import DONE, FEEDBACK_KINDS
from pipeline.view import Block, Table

_TITLES: Final = ("Klagomål", "Synpunkter", "Avvikelser", "Beröm")


def complaints(source: Source) -> tuple[Block, ...]:
    """Return complaints and other feedback per nämnd, with causes and measures."""
    period = text.period(source.occasion.start, source.occasion.end)
    caption = f"Klagomål, synpunkter och avvikelser per nämnd {period}"
    table = tables.feedback(
        source, "klagomal-namnder", "kval_klagomal", caption, FEEDBACK_KINDS, titles=_TITLES, change=True
    )
    if table is None:
        return (missing("Nämnderna", "nämndernas klagomål och synpunkter"),)
    said = "Vanligaste orsak till klagomål, och vad som görs"
    return (
        table,
        tables.causes(source, "klagomal-orsaker", "kval_klagomal", said, "Åtgärd", (2.0, 3.2, 4.2)),
    )


def follow_up(source: Source) -> tuple[Block, ...]:
    """Return how far last year's measures have come per nämnd, and those that are left."""
    every = source.gathered("kval_uppfoljning")
    if not len(every):
        return (missing("Nämnderna", "nämndernas uppföljning av förra årets åtgärder"),)
    groups = tuple(
        Group(unit.id, unit.name, Gathered(rows))
        for unit in source.units("namnd")
        if (rows := source.dataset.of("kval_uppfoljning", unit.id))
    )
    tally = Tally(groups, "status", PROGRESS.words, every.gaps)
    caption = f"Åtgärderna i kvalitetsrapporterna {source.year - 1} efter status, antal"
    return (tally.table("uppfoljning-namnder", caption, "Nämnd", width=1.1), *_open(source, every))


def _open(source: Source, every: Gathered) -> tuple[Block, ...]:
    """Return last year's measures that are not finished, and why."""
    waiting = every.where(lambda row: row.text("status") != DONE)
    if not len(waiting):
        finished = "Alla åtgärder från förra året är genomförda."
        partly = "De åtgärder från förra året som har redovisats är genomförda."
        return (prose(para(of_all(every.gaps, finished, partly))),)
    columns = (
        Shown("atgard", 4.2, show=with_id),
        judgement("status", 1.4, PROGRESS.shown),
        Shown("effekt", 3.7, "Effekt, eller varför den dröjer", dashed),
    )
    caption = "Åtgärder från förra året som inte är genomförda"
    return (_by_unit(source, "kval_uppfoljning", "uppfoljning-kvar", caption, waiting, columns),)


def _by_unit(
    source: Source, of: str, key: str, caption: str, rows: Gathered, columns: Sequence[Shown]
) -> Table:
    """Return records of all nämnder, each below its nämnd's name."""
    return listing(source, of, key, caption, rows, columns, under=lambda row: source.name(row.unit))


def conclusions(source: Source) -> tuple[Block, ...]:
    """Return the conclusions of every nämnd with their ids."""
    every = source.gathered("kval_slutsatser")
    if not len(every):
        return (missing("Nämnderna", "nämndernas slutsatser"),)
    lead = f"Slutsatserna är underlag för målen i verksamhetsplanerna för {source.year + 1}. Id:t gör att de kan följas dit."
    columns = (Shown("slutsats", 5.2, show=with_id), Shown("atgard", 4.3, show=dashed))
    key = "slutsatser-namnder-tabell"
    return (prose(lead), _by_unit(source, "kval_slutsatser", key, "Slutsatser per nämnd", every, columns))


def common_conclusions(source: Source) -> tuple[Block, ...]:
    """Return the municipality's own conclusions and those of the nämnder that they rest on."""
    rows = source.dataset.of("kval_kommun")
    if not rows:
        return (missing(source.name(source.central()), "kommunens gemensamma slutsatser"),)
    columns = (
        Shown("slutsats", 4.3, show=with_id),
        Shown("bygger_pa", 2.0, show=dashed),
        Shown("atgard", 3.6, show=dashed),
    )
    caption = "Gemensamma slutsatser, och de slutsatser hos nämnderna som de bygger på"
    return (listing(source, "kval_kommun", "slutsatser-kommun", caption, rows, columns),)
