"""A nämnd's verksamhetsberättelse: summary, goals, economy, investments, staff, quality, future (domain.md 3.7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports import moved
from pipeline.reports.arsredovisning.goals import assignments, unit_goals
from pipeline.reports.arsredovisning.part import NAMNDER
from pipeline.reports.arsredovisning.unit_quality import internal_control, quality_results
from pipeline.reports.base import Source, bullets, headed, missing, section
from pipeline.reports.comparison import Line, Measure, comparison, of_rows
from pipeline.reports.findings import AREA
from pipeline.reports.personnel import personnel_table
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import ranking
from pipeline.reports.standings import deficits
from pipeline.schemas.personnel import PERSONAL_ROWS
from pipeline.view import Block, Column, Inline, KeyFigures, Number, Section, Tile
from pipeline.words import phrase

_STAFF = tuple(row for row in PERSONAL_ROWS if row.id in {"PA3", "PA5", "PA6", "N1", "N2", "N3", "N4", "PH1"})
"""The measures a nämnd's own account shows; the whole set stands in förvaltningsberättelsen."""


def committee(source: Source, unit: Unit) -> Section:
    """Return a nämnd's verksamhetsberättelse."""
    if not source.heard(unit.id):
        return section(
            f"namnd-{unit.id}", unit.name, missing(unit.name, "hela verksamhetsberättelsen"), part=NAMNDER
        )

    def told(heading: str, *blocks: Block, sections: Iterable[Section] = ()) -> Section:
        key = f"{unit.id}-{heading}"
        return source.told(heading, *blocks, unit=unit.id, key=key, sections=sections)

    staff = personnel_table(source, f"personal-{unit.id}", f"Personal, {unit.called}", unit.id, _STAFF)
    parts = [
        told("sammanfattning", _tiles(source, unit)),
        told("uppdrag"),
        section(f"{unit.id}-handelser", "Händelser av väsentlig betydelse", *_events(source, unit)),
        told("verksamhet"),
        told("mal", *unit_goals(source, unit.id), sections=assignments(source, unit.id)),
        told("ekonomi", *_economy(source, unit)),
        *_investments(source, unit),
        told("personal", staff),
        told("kvalitet", *quality_results(source, unit)),
        told("internkontroll", *internal_control(source, unit)),
        told("framtid"),
    ]
    return section(f"namnd-{unit.id}", unit.name, sections=parts, intro=unit.purpose, part=NAMNDER)


def _tiles(source: Source, unit: Unit) -> KeyFigures:
    def fig(key: str) -> Figure:
        return source.fig(f"drift/{unit.id}/summa/{key}")

    def before(number: Number) -> tuple[Inline, ...]:
        return phrase(f"{source.year - 1}: ", number)

    share = fig("avvikelse").percent_of(fig("budget_rev").absolute())
    of_budget = phrase(source.per_cent(share, sign=True), " av budgeten") if share.known else ()
    staff, ill = source.fig(f"personal/PA5/{unit.id}/utfall"), source.fig(f"personal/N1/{unit.id}/utfall")
    ill_before = source.per_cent(source.fig(f"personal/N1/{unit.id}/fg"))
    money = (source.unit, source.decimals)
    return KeyFigures(
        (
            Tile("Nettokostnad", fig("netto"), *money, before(source.amount(fig("netto_fg")))),
            Tile("Avvikelse mot budget", fig("avvikelse"), *money, of_budget, sign=True),
            Tile("Årsarbetare", staff, "", 0),
            Tile("Sjukfrånvaro", ill, "%", 1, before(ill_before)),
        )
    )


def _events(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("handelser", unit.id)
    return (bullets(row.text("handelse") for row in rows),) if rows else (missing(unit.name, "Händelser"),)


_OPERATING = (
    Measure("Intäkter", "drift/{row}/intakter"),
    Measure("Kostnader", "drift/{row}/kostnader"),
    Measure("Netto", "drift/{row}/netto"),
    Measure("Budget", "drift/{row}/budget_rev"),
    Measure("Avvikelse", "drift/{row}/avvikelse", deviation=True),
    Measure("Netto {last}", "drift/{row}/netto_fg"),
)


def _economy(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("drift", unit.id)
    if not rows:
        return moved.elsewhere(source, unit) or (missing(unit.name, "Drift"),)
    table = comparison(
        source,
        f"drift-{unit.id}",
        f"Utfall och budget per verksamhet, {unit.called}",
        Column("Verksamhet", width=2.8),
        _OPERATING,
        [*of_rows(rows, "verksamhet"), Line("Summa", f"{unit.id}/summa", "total", key="summa")],
    )
    named = [(row.text("verksamhet"), source.fig(f"drift/{unit.id}/{row.key}/avvikelse")) for row in rows]
    areas = ranking(named, highest_first=False)
    finding = deficits(areas, source.amount, AREA)
    key = f"diagram-drift-{unit.id}"
    chart = bars(source, key, finding, areas, "Avvikelse", table.id, kind="diverging")
    causes = [(f"{row.text('verksamhet')}: ", row.text("orsak")) for row in rows if row.text("orsak")]
    return (table, chart, *headed("Orsaker till avvikelserna", causes))


_PROJECTS = (
    Measure("Årets budget", "inv/{row}/budget"),
    Measure("Årets netto", "inv/{row}/netto"),
    Measure("Avvikelse", "inv/{row}/avvikelse", deviation=True),
    Measure("Beslutat totalt", "inv/{row}/beslutad_total", 1.1),
    Measure("Ackumulerat", "inv/{row}/ack", 1.1),
    Measure("Beräknat totalt", "inv/{row}/beraknad_total", 1.1),
)


def _investments(source: Source, unit: Unit) -> tuple[Section, ...]:
    rows = source.dataset.of("investeringar", unit.id)
    if not rows:
        return ()
    projects = zip(of_rows(rows, "projekt"), rows, strict=True)
    lines = [replace(line, after=(row.text("klart"),)) for line, row in projects]
    table = comparison(
        source,
        f"investeringar-{unit.id}",
        f"Investeringar, {unit.called}",
        Column("Projekt", width=2.7),
        _PROJECTS,
        [*lines, Line("Summa", f"{unit.id}/summa", "total", key="summa")],
        after=(Column("Klart", width=1.15),),
    )
    comments = [(f"{row.text('projekt')}: ", row.text("kommentar")) for row in rows if row.text("kommentar")]
    words = source.written(unit.id, "investeringar", required=False)
    notes = (bullets(comments),) if comments else ()
    return (section(f"{unit.id}-investeringar", "Investeringar", *words, table, *notes),)
