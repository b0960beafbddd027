"""Goals as tables and a chart: financial goals, the council's goals, a nämnd's goals (KL 11 kap. 1 och 6 §§)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.model import Figure, Gathered, Row, united
from pipeline.reports.base import Source, section
from pipeline.reports.findings import GOAL, share_of, tuned
from pipeline.reports.judged import Group, Tally
from pipeline.reports.listing import Shown, judgement, listing, places, said, with_id
from pipeline.reports.moved import earlier
from pipeline.reports.scales import Scale
from pipeline.reports.tables import goals_measured
from pipeline.schemas.choices import CLOSED, FINISHED, NOT_BEGUN, ONGOING
from pipeline.units import Owner
from pipeline.view import Block, Chart, Column, Kind, Section, Table, TableRow

_PROGRESS: Final = Scale((FINISHED, ONGOING, NOT_BEGUN, CLOSED), ("good", "partly", "bad", "none"))


def financial_goals(source: Source) -> tuple[Block, ...]:
    """Return the financial goals: target, three years' outcome, judgement and why."""
    rows = source.dataset.of("finansiella_mal")
    if not rows:
        return ()
    year = source.year
    history = source.occasion.history
    earlier = history[-2] if len(history) > 1 else ""

    def outcome(when: str, title: int) -> Shown:
        def show(row: Row, field: str) -> Figure:
            return source.chosen(f"nyckeltal/{row.text(field)}/{row.text('matt_som')}/{when}", row, field)

        return Shown("nyckeltal", 0.9, str(title), show, Kind.NUMBER)

    columns = (
        Shown("mal", 4, show=with_id),
        Shown("enhet", 0.8),
        *(outcome(when, year - ago) for when, ago in ((earlier, 2), ("fg", 1), ("utfall", 0))),
        Shown("malvarde", 0.9, line=(2, 3, 4)),
        judgement("status", 1.6, lambda row, field: source.status(row.text(field))),
    )
    table = listing(
        source,
        "finansiella_mal",
        "finansiella-mal-tabell",
        "Finansiella mål",
        rows,
        columns,
        line=lambda row: row.key,
        precision=goal_decimals,
        reason=lambda row: said(row, "kommentar"),
    )
    return (table,)


def goal_decimals(row: Row) -> int:
    """Return the decimals of a financial goal: none of kronor, else as many as its target has."""
    return 0 if row.text("enhet").startswith("kr") else max(1, places(row.figure("malvarde")))


def council_goals(source: Source) -> tuple[Block, ...]:
    """Return the council's goals with their indicators."""
    rows = source.dataset.of("mal", Owner.COUNCIL)
    if not rows:
        return ()
    indicators = source.dataset.of("indikatorer", Owner.COUNCIL)
    caption = "Kommunfullmäktiges mål och vad de mäts med"
    return (goals_measured(source, "kf-indikatorer", caption, rows, indicators),)


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
    title = share_of(tally.count(statuses[0]), tally.every.count("status"), GOAL, tuned(statuses[0]))
    return tally.chart("diagram-mal", title, "malbedomning")


def goal_table(chart: Chart) -> Table:
    """Return the data of the goal chart as a table."""
    counts = [(series.name, series.figures) for series in chart.series]
    columns = (
        Column("", Kind.TEXT, 3),
        *(Column(name, Kind.NUMBER) for name, _ in counts),
        Column("Summa", Kind.NUMBER),
    )
    rows = []
    for place, name in enumerate(chart.categories):
        judged = [figures[place] for _, figures in counts]
        rows.append(TableRow((name, *judged, Figure.total(judged)), key=text.slug(name)))
    return Table(chart.table, "Mål efter bedömning, antal", columns, tuple(rows), gaps=chart.gaps)


def unit_goals(source: Source, unit: str) -> tuple[Block, ...]:
    """Return a nämnd's goals and their indicators."""
    rows = source.dataset.of("mal", unit)
    indicators = source.dataset.of("indikatorer", unit)
    if not rows and not indicators:
        return ()
    caption = f"Mål och indikatorer, {source.name(unit)}"
    notes = earlier(source, unit, years=2)
    return (goals_measured(source, f"indikatorer-{unit}", caption, rows, indicators, notes=notes),)


def assignments(source: Source, unit: str) -> tuple[Section, ...]:
    """Return a nämnd's answers to the council's assignments (KL 6 kap. 5 §)."""
    rows = source.dataset.of("uppdrag", unit)
    if not rows:
        return ()
    columns = (
        Shown("uppdrag", 5, show=with_id),
        judgement("status", 1.2, _PROGRESS.shown),
    )
    table = listing(
        source,
        "uppdrag",
        f"uppdrag-{unit}",
        f"Uppdragen och hur långt de har kommit, {source.name(unit)}",
        rows,
        columns,
        reason=lambda row: said(row, "svar"),
    )
    return (section(f"{unit}-uppdrag-kf", "Uppdrag från kommunfullmäktige", table),)
