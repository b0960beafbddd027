"""A nämnd's verksamhetsberättelse: summary, goals, economy, investments, staff, quality, future (domain.md 3.7)."""

from __future__ import annotations

from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports.arsredovisning.goals import assignments, unit_goals
from pipeline.reports.arsredovisning.part import NAMNDER
from pipeline.reports.arsredovisning.unit_quality import internal_control, quality_results
from pipeline.reports.base import Source, bullets, missing, para, prose, section
from pipeline.reports.sentences import balance
from pipeline.reports.tables import personnel_table
from pipeline.schemas.personnel import PERSONAL_ROWS
from pipeline.view import (
    Block,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Section,
    Series,
    Table,
    TableRow,
    Tile,
)
from pipeline.words import phrase

_STAFF = tuple(row for row in PERSONAL_ROWS if row.id in {"PA3", "PA5", "PA6", "N1", "N2", "N3", "N4", "PH1"})
"""The measures a nämnd's own account shows; the whole set stands in förvaltningsberättelsen."""


def committee(source: Source, unit: Unit) -> Section:
    """Return a nämnd's verksamhetsberättelse."""
    if not source.delivered(unit.id) and not any(key[0] == unit.id for key in source.dataset.texts):
        return section(
            f"namnd-{unit.id}", unit.name, missing(unit.name, "hela verksamhetsberättelsen"), part=NAMNDER
        )

    def own(heading: str, title: str) -> tuple[Block, ...]:
        return source.written(unit.id, heading, title)

    parts = [
        section(
            f"{unit.id}-sammanfattning",
            "Sammanfattning",
            *own("sammanfattning", "Sammanfattning"),
            _tiles(source, unit),
        ),
        section(f"{unit.id}-uppdrag", "Uppdrag", *own("uppdrag", "Uppdrag")),
        section(f"{unit.id}-handelser", "Händelser av väsentlig betydelse", *_events(source, unit)),
        section(
            f"{unit.id}-verksamhet", "Verksamhetsuppföljning", *own("verksamhet", "Verksamhetsuppföljning")
        ),
        section(
            f"{unit.id}-mal",
            "Måluppföljning",
            *own("mal", "Måluppföljning"),
            *unit_goals(source, unit.id),
            sections=assignments(source, unit.id),
        ),
        section(
            f"{unit.id}-ekonomi",
            "Ekonomisk analys",
            *own("ekonomi", "Ekonomisk analys"),
            *_economy(source, unit),
        ),
        *_investments(source, unit),
        section(
            f"{unit.id}-personal",
            "Medarbetare",
            *own("personal", "Medarbetare"),
            personnel_table(source, f"personal-{unit.id}", f"Personal, {unit.called}", unit.id, _STAFF),
        ),
        section(
            f"{unit.id}-kvalitet", "Kvalitet", *own("kvalitet", "Kvalitet"), *quality_results(source, unit)
        ),
        section(
            f"{unit.id}-internkontroll",
            "Intern kontroll",
            *own("internkontroll", "Intern kontroll"),
            *internal_control(source, unit),
        ),
        section(f"{unit.id}-framtid", "Framtid", *own("framtid", "Framtid")),
    ]
    return section(f"namnd-{unit.id}", unit.name, sections=parts, intro=unit.purpose, part=NAMNDER)


def _tiles(source: Source, unit: Unit) -> KeyFigures:
    def fig(key: str) -> Figure:
        return source.fig(f"drift/{unit.id}/summa/{key}")

    share = fig("avvikelse").percent_of(fig("budget_rev").absolute())
    staff, ill = source.fig(f"personal/PA5/{unit.id}/utfall"), source.fig(f"personal/N1/{unit.id}/utfall")
    before = source.fig(f"personal/N1/{unit.id}/fg")
    return KeyFigures(
        (
            Tile(
                "Nettokostnad",
                fig("netto"),
                source.unit,
                source.decimals,
                phrase(f"{source.year - 1}: ", source.amount(fig("netto_fg"))),
            ),
            Tile(
                "Avvikelse mot budget",
                fig("avvikelse"),
                source.unit,
                source.decimals,
                phrase(source.per_cent(share, sign=True), " av budgeten") if share.known else (),
                sign=True,
            ),
            Tile("Årsarbetare", staff, "", 0),
            Tile(
                "Sjukfrånvaro",
                ill,
                "%",
                1,
                phrase(f"{source.year - 1}: ", source.per_cent(before)),
            ),
        )
    )


def _events(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("handelser", unit.id)
    return (bullets(row.text("handelse") for row in rows),) if rows else (missing(unit.name, "Händelser"),)


def _economy(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("drift", unit.id)
    if not rows:
        return (missing(unit.name, "Drift"),)
    keys = ("intakter", "kostnader", "netto", "budget_rev", "avvikelse", "netto_fg")
    lines = [
        TableRow(
            (row.text("verksamhet"), *(source.fig(f"drift/{unit.id}/{row.key}/{key}") for key in keys)),
            key=row.key,
        )
        for row in rows
    ]
    lines.append(
        TableRow(
            ("Summa", *(source.fig(f"drift/{unit.id}/summa/{key}") for key in keys)), "total", key="summa"
        )
    )
    table = Table(
        f"drift-{unit.id}",
        f"Utfall och budget per verksamhet, {unit.called}",
        (
            Column("Verksamhet", Kind.TEXT, 2.8),
            source.money("Intäkter"),
            source.money("Kostnader"),
            source.money("Netto"),
            source.money("Budget"),
            source.money("Avvikelse", deviation=True),
            source.money(f"Netto {source.year - 1}"),
        ),
        tuple(lines),
        source.unit,
    )
    figures = tuple(source.fig(f"drift/{unit.id}/{row.key}/avvikelse") for row in rows)
    total = source.fig(f"drift/{unit.id}/summa/avvikelse")
    chart = Chart(
        f"diagram-drift-{unit.id}",
        "diverging",
        phrase("Avvikelse per verksamhet: ", balance(source.amount(total))),
        phrase(
            "Liggande staplar för avvikelsen mot budget. ",
            source.amounts(zip((row.text("verksamhet") for row in rows), figures, strict=True), sign=True),
        ),
        tuple(row.text("verksamhet") for row in rows),
        (Series("Avvikelse", figures),),
        source.unit,
        source.decimals,
        table.id,
    )
    causes = [(f"{row.text('verksamhet')}: ", row.text("orsak")) for row in rows if row.text("orsak")]
    title = para("Orsaker till avvikelserna", kind="heading")
    reasons = (prose(title, *bullets(causes).paragraphs),) if causes else ()
    return (table, chart, *reasons)


def _investments(source: Source, unit: Unit) -> tuple[Section, ...]:
    rows = source.dataset.of("investeringar", unit.id)
    if not rows:
        return ()
    keys = ("budget", "netto", "avvikelse", "beslutad_total", "ack", "beraknad_total")
    lines = [
        TableRow(
            (
                row.text("projekt"),
                *(source.fig(f"inv/{unit.id}/{row.key}/{key}") for key in keys),
                row.text("klart"),
            ),
            key=row.key,
        )
        for row in rows
    ]
    lines.append(
        TableRow(
            ("Summa", *(source.fig(f"inv/{unit.id}/summa/{key}") for key in keys), ""), "total", key="summa"
        )
    )
    table = Table(
        f"investeringar-{unit.id}",
        f"Investeringar, {unit.called}",
        (
            Column("Projekt", Kind.TEXT, 2.7),
            source.money("Årets budget"),
            source.money("Årets netto"),
            source.money("Avvikelse", deviation=True),
            source.money("Beslutat totalt", 1.1),
            source.money("Ackumulerat", 1.1),
            source.money("Beräknat totalt", 1.1),
            Column("Klart", Kind.TEXT, 1.15),
        ),
        tuple(lines),
        source.unit,
    )
    comments = [(f"{row.text('projekt')}: ", row.text("kommentar")) for row in rows if row.text("kommentar")]
    words = source.written(unit.id, "investeringar", "Investeringar", required=False)
    notes = (bullets(comments),) if comments else ()
    return (section(f"{unit.id}-investeringar", "Investeringar", *words, table, *notes),)
