"""Goals with a forecast for the whole year, kept apart from the judgement at year end (RKR R17; domain.md 3.2)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, para, toned
from pipeline.reports.tables import places
from pipeline.units import Owner
from pipeline.view import (
    Block,
    Chart,
    Column,
    Kind,
    Series,
    Status,
    StatusItem,
    StatusList,
    Table,
    TableRow,
)


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
    groups = [("Kommunfullmäktige", rows)]
    groups += [(unit.name, source.dataset.of("d_mal", unit.id)) for unit in source.units("namnd")]
    shown = [(name, some) for name, some in groups if some]
    if not shown:
        return tuple(blocks)

    def count(some: tuple[Row, ...], word: str) -> Figure:
        number = sum(1 for row in some if row.text("prognos") == word)
        return Figure.const(number, f"antal mål med prognosen {word}", "antal")

    series = tuple(
        Series(text.capital(word), tuple(count(some, word) for _, some in shown)) for word in scale
    )
    total = sum(len(some) for _, some in shown)
    best = sum(int(figure.value or 0) for figure in series[0].figures)
    table = Table(
        "mal-prognos",
        "Mål efter prognos för helåret, antal",
        (
            Column("", Kind.TEXT, 2.6),
            *(Column(one.name, Kind.NUMBER, 1.3) for one in series),
            Column("Summa", Kind.NUMBER, 0.8),
        ),
        tuple(
            TableRow(
                (
                    name,
                    *(one.figures[place] for one in series),
                    Figure.total(one.figures[place] for one in series),
                ),
                key=text.slug(name),
            )
            for place, (name, _) in enumerate(shown)
        ),
    )
    chart = Chart(
        "diagram-mal",
        "stacked",
        f"{best} av {total} mål {scale[0]}",
        "Staplar över målens prognos. "
        + " ".join(
            f"{name}: " + ", ".join(f"{one.figures[place].value} {one.name.lower()}" for one in series) + "."
            for place, (name, _) in enumerate(shown)
        ),
        tuple(name for name, _ in shown),
        series,
        "",
        0,
        table.id,
    )
    return (*blocks, chart, table)
