"""Goals as status lists, tables and a chart: financial goals, the council's goals, a nämnd's goals (KL 11 kap. 1 och 6 §§)."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline import text
from pipeline.model import Figure, Gathered, Row, united
from pipeline.reports.base import Source, para, section, toned
from pipeline.reports.judged import Group, Tally
from pipeline.reports.tables import indicator_table, places
from pipeline.units import Owner
from pipeline.view import Block, Chart, Column, Kind, Number, Section, StatusItem, StatusList, Table, TableRow
from pipeline.words import phrase


def goal_list(source: Source, title: str, rows: Sequence[Row], *, why: str = "analys") -> StatusList:
    """Return goals with judgement, trend where the sheet has one, and the words in the field ``why``."""
    return StatusList(
        title,
        tuple(
            StatusItem(
                row.key,
                row.text("mal"),
                source.status(row.text("status")),
                source.trend(row.text("trend")) if row.declares("trend") and row.text("trend") else None,
                para(row.text(why)).inlines,
            )
            for row in rows
        ),
    )


def financial_goals(source: Source) -> tuple[Block, ...]:
    """Return the financial goals: target, three years' outcome and judgement."""
    rows = source.dataset.of("finansiella_mal")
    if not rows:
        return ()
    year = source.year
    history = source.occasion.history
    earlier = history[-2] if len(history) > 1 else ""
    lines: list[TableRow] = []
    for row in rows:
        key, entity = row.text("nyckeltal"), row.text("matt_som")
        figures = tuple(
            source.chosen(f"nyckeltal/{key}/{entity}/{when}", row, "nyckeltal")
            for when in (earlier, "fg", "utfall")
        )
        target = row.figure("malvarde")
        lines.append(
            TableRow(
                (
                    f"{row.key} {row.text('mal')}",
                    row.text("enhet"),
                    *figures,
                    target,
                    source.status(row.text("status")),
                ),
                key=row.key,
                decimals=0 if row.text("enhet").startswith("kr") else max(1, places(target)),
            )
        )
    table = Table(
        "finansiella-mal-tabell",
        "Finansiella mål",
        (
            Column("Mål", Kind.TEXT, 4),
            Column("Enhet", Kind.TEXT, 0.8),
            Column(str(year - 2), Kind.NUMBER, 0.9),
            Column(str(year - 1), Kind.NUMBER, 0.9),
            Column(str(year), Kind.NUMBER, 0.9),
            Column("Målvärde", Kind.NUMBER, 0.9),
            Column("Bedömning", Kind.STATUS, 1.6),
        ),
        tuple(lines),
    )
    items = StatusList(
        "Bedömning av de finansiella målen",
        tuple(
            StatusItem(
                row.key,
                row.text("mal"),
                source.status(row.text("status")),
                None,
                para(row.text("kommentar")).inlines,
            )
            for row in rows
        ),
    )
    return (table, items)


def council_goals(source: Source) -> tuple[Block, ...]:
    """Return the council's goals with their indicators."""
    rows = source.dataset.of("mal", Owner.COUNCIL)
    if not rows:
        return ()
    indicators = source.dataset.of("indikatorer", Owner.COUNCIL)
    blocks: list[Block] = [goal_list(source, "Kommunfullmäktiges mål", rows)]
    if indicators:
        blocks.append(
            indicator_table(source, "kf-indikatorer", "Indikatorer till kommunfullmäktiges mål", indicators)
        )
    return tuple(blocks)


def goal_chart(source: Source) -> Chart:
    """Return how goals were judged, for the council, the nämnder and the bolag together."""
    statuses = source.municipality.settings.statuses
    companies = tuple(unit.id for unit in source.units("bolag"))
    groups = (
        ("Finansiella mål", source.gathered("finansiella_mal", source.central())),
        ("Kommunfullmäktiges mål", source.gathered("mal", Owner.COUNCIL)),
        ("Nämndernas mål", source.gathered("mal")),
        ("Bolagens ägarmål", source.gathered("agarmal", *companies) if companies else Gathered(())),
    )
    shown = tuple(Group(text.slug(name), name, rows) for name, rows in groups if len(rows))
    tally = Tally(shown, "status", statuses, united(*(rows.gaps for _, rows in groups)))
    whole = tally.every.count("status")
    title = phrase(
        f"Bedömningen ”{statuses[0]}” gäller ",
        Number(tally.count(statuses[0])),
        " av ",
        Number(whole),
        " mål",
    )
    return tally.chart("diagram-mal", title, "Staplar över hur målen bedömts.", "malbedomning")


def goal_table(chart: Chart) -> Table:
    """Return the data of the goal chart as a table."""
    return Table(
        chart.table,
        "Mål efter bedömning, antal",
        (
            Column("", Kind.TEXT, 3),
            *(Column(series.name, Kind.NUMBER) for series in chart.series),
            Column("Summa", Kind.NUMBER),
        ),
        tuple(
            TableRow(
                (
                    name,
                    *(series.figures[place] for series in chart.series),
                    Figure.total(series.figures[place] for series in chart.series),
                ),
                key=text.slug(name),
            )
            for place, name in enumerate(chart.categories)
        ),
        gaps=chart.gaps,
    )


def unit_goals(source: Source, unit: str) -> tuple[Block, ...]:
    """Return a nämnd's goals and their indicators."""
    rows = source.dataset.of("mal", unit)
    indicators = source.dataset.of("indikatorer", unit)
    blocks: list[Block] = [goal_list(source, "Nämndens mål", rows)] if rows else []
    if indicators:
        blocks.append(
            indicator_table(source, f"indikatorer-{unit}", f"Indikatorer, {source.name(unit)}", indicators)
        )
    return tuple(blocks)


def assignments(source: Source, unit: str) -> tuple[Section, ...]:
    """Return a nämnd's answers to the council's assignments (KL 6 kap. 5 §)."""
    rows = source.dataset.of("uppdrag", unit)
    if not rows:
        return ()
    progress = ("klart", "pågår", "ej påbörjat", "avslutat utan åtgärd")
    items = StatusList(
        "Uppdrag från kommunfullmäktige",
        tuple(
            StatusItem(
                row.key,
                row.text("uppdrag"),
                toned(row.text("status"), progress, ("good", "partly", "bad", "none")),
                None,
                para(row.text("svar")).inlines,
            )
            for row in rows
        ),
    )
    return (section(f"{unit}-uppdrag-kf", "Uppdrag från kommunfullmäktige", items),)
