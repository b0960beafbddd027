"""Goals with a forecast for the whole year, kept apart from the judgement at year end (RKR R17; domain.md 3.2)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Row, united
from pipeline.reports.base import Source, para, toned
from pipeline.reports.judged import Group, Tally
from pipeline.reports.tables import places
from pipeline.units import Owner
from pipeline.view import Block, Column, Kind, Number, Status, StatusItem, StatusList, Table, TableRow
from pipeline.words import phrase


def forecast(source: Source, word: str) -> Status:
    """Return a goal's forecast with its tone by its place in the municipality's scale of forecasts."""
    return toned(word, source.municipality.settings.forecasts, ("good", "partly", "bad"))


def financial(source: Source) -> tuple[Block, ...]:
    """Return the financial goals with the value expected at year end."""
    rows = source.dataset.of("d_finansiella_mal")
    if not rows:
        return ()
    lines = []
    for row in rows:
        figures = (row.figure("malvarde"), row.figure("varde"))
        lines.append(
            TableRow(
                (
                    f"{row.key} {row.text('mal')}",
                    row.text("enhet"),
                    *figures,
                    forecast(source, row.text("prognos")),
                ),
                key=row.key,
                decimals=0
                if row.text("enhet").startswith("kr")
                else max(1, *(places(figure) for figure in figures)),
            )
        )
    table = Table(
        "finansiella-mal-prognos",
        "Finansiella mål, prognos för helåret",
        (
            Column("Mål", Kind.TEXT, 4),
            Column("Enhet", Kind.TEXT, 0.8),
            Column("Målvärde", Kind.NUMBER, 0.9),
            Column("Prognos", Kind.NUMBER, 0.9),
            Column("Bedömning", Kind.STATUS, 1.8),
        ),
        tuple(lines),
    )
    return (table,)


def listing(source: Source, title: str, rows: tuple[Row, ...]) -> StatusList:
    """Return goals with the forecast for the whole year, the analysis and what is done."""
    items = []
    for row in rows:
        words = [row.text("analys")]
        if row.text("atgard"):
            words.append(f"Åtgärd: {row.text('atgard')}")
        items.append(
            StatusItem(
                row.key,
                row.text("mal"),
                forecast(source, row.text("prognos")),
                None,
                para(" ".join(words)).inlines,
            )
        )
    return StatusList(title, tuple(items))


def council(source: Source) -> tuple[Block, ...]:
    """Return the council's goals with their forecast, and how many goals each nämnd expects to reach."""
    rows = source.dataset.of("d_mal", Owner.COUNCIL)
    scale = source.municipality.settings.forecasts
    blocks: list[Block] = (
        [listing(source, "Kommunfullmäktiges mål, prognos för helåret", rows)] if rows else []
    )
    units = [
        (str(Owner.COUNCIL), "Kommunfullmäktige"),
        *((unit.id, unit.name) for unit in source.units("namnd")),
    ]
    found = [(name, source.gathered("d_mal", key)) for key, name in units]
    groups = tuple(Group(text.slug(name), name, some) for name, some in found if len(some))
    if not groups:
        return tuple(blocks)
    tally = Tally(groups, "prognos", scale, united(*(some.gaps for _, some in found)))
    table = tally.table("mal-prognos", "Mål efter prognos för helåret, antal", "", width=1.3, total=False)
    title = phrase(
        Number(tally.count(scale[0])), " av ", Number(tally.every.count("prognos")), f" mål {scale[0]}"
    )
    return (*blocks, tally.chart("diagram-mal", title, "Staplar över målens prognos.", table.id), table)
