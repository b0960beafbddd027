"""The risks of all nämnder in one picture that can be read: the gravest in a matrix, all of them as counts (domain.md 6.1.2)."""

from __future__ import annotations

from typing import Final

from pipeline.config import Unit
from pipeline.model import Figure, Gathered
from pipeline.reports.base import Source, missing
from pipeline.reports.internkontroll.register import having
from pipeline.reports.risks import (
    Book,
    assessed,
    grave,
    gravest,
    highest,
    level,
    limit,
    matrix,
    score,
    slug,
    whole,
)
from pipeline.reports.sentences import counted, listed
from pipeline.view import Block, Cell, Chart, Column, Kind, Number, Run, Series, Table, TableRow
from pipeline.words import phrase

_MOST: Final = 24
"""How many risks the common matrix shows at most; with more of them its cells cannot be read."""


def common_matrix(source: Source, book: Book) -> tuple[Block, ...]:
    """Return the gravest risks of all nämnder in a matrix and a table, and a count of all in each cell of the scale."""
    rows = assessed(source.gathered(book.risks), book)
    if not rows.rows:
        return (missing("Nämnderna", "riskregister"),)
    shown, lowest = gravest(rows, book, source.municipality.settings.plan_risk, _MOST)
    year = source.year + book.ahead
    key = f"{book.prefix}-risker"
    blocks: list[Block] = [_counts(source, book, rows)]
    if shown.rows:
        least = Number(Figure.const(lowest, "lägsta riskvärde som visas", "antal"))
        alt = phrase(
            "Riskmatris med ",
            counted(shown.count(book.value), "risk", "risker"),
            " av nämndernas ",
            Number(rows.count(book.value)),
            ": de med riskvärdet ",
            least,
            " eller högre. ",
            highest(shown, book),
        )
        title = phrase(f"Nämndernas risker {year} med riskvärdet ", least, " eller högre")
        blocks.append(matrix(source, book, f"{book.prefix}-matris", title, alt, shown, key))
        blocks.append(_table(source, book, shown, key, least))
    return tuple(blocks)


def _counts(source: Source, book: Book, rows: Gathered) -> Table:
    settings, year = source.municipality.settings, source.year + book.ahead
    steps = range(1, settings.risk_scale + 1)

    def placed(s: int, k: int) -> Figure:
        found = rows.where(lambda row: (score(row, book.likelihood), score(row, book.consequence)) == (s, k))
        return found.count(book.value)

    lines = []
    for s in reversed(steps):
        cells = [placed(s, k) for k in steps]
        lines.append(
            TableRow((f"{s} {settings.likelihoods[s - 1]}", *cells, Figure.total(cells)), key=f"s{s}")
        )
    columns = [[row.cells[k] for row in lines] for k in range(1, settings.risk_scale + 2)]
    sums = [Figure.total(cell for cell in column if isinstance(cell, Figure)) for column in columns]
    lines.append(TableRow(("Summa", *sums), "total", key="summa"))
    return Table(
        f"{book.prefix}-antal",
        f"Antal risker {year} i nämnderna efter sannolikhet (rader) och konsekvens (kolumner)",
        (
            Column("Sannolikhet", Kind.TEXT, 2),
            *(Column(f"{k} {settings.consequences[k - 1]}", Kind.NUMBER) for k in steps),
            Column("Summa", Kind.NUMBER, 0.8),
        ),
        tuple(lines),
    )


def _table(source: Source, book: Book, rows: Gathered, key: str, least: Number) -> Table:
    columns = (
        Column("Risk", Kind.TEXT, 5.6),
        Column("Nämnd", Kind.TEXT, 2.1),
        Column("S", Kind.NUMBER, 0.4),
        Column("K", Kind.NUMBER, 0.4),
        Column("Värde", Kind.NUMBER, 0.7),
    )
    lines: list[TableRow] = []
    last = -1
    for row in rows:
        at = level(source, score(row, book.value))
        if at != last:
            name = source.municipality.settings.risk_bands[at][1]
            lines.append(TableRow((name, *[""] * (len(columns) - 1)), "group", key=f"niva-{at}"))
            last = at
        risk = (Run(f"{row.key} ", bold=True), Run(row.text("risk")))
        cells: list[Cell] = [risk, source.name(row.unit)]
        cells += [row.figure(name) for name in (book.likelihood, book.consequence, book.value)]
        lines.append(TableRow(tuple(cells), level=1, key=slug(row)))
    return Table(
        key,
        phrase(
            f"Nämndernas risker {source.year + book.ahead} med riskvärdet ",
            least,
            " eller högre, högst först",
        ),
        columns,
        tuple(lines),
        notes=("S är sannolikhet, K är konsekvens och värdet är S gånger K.",),
        gaps=rows.gaps,
    )


def levels(source: Source, book: Book) -> tuple[Block, ...]:
    """Return how many risks each nämnd has on each level, and a chart of those on or above the plan's limit."""
    there, year = having(source, book), source.year + book.ahead
    settings = source.municipality.settings
    if not there:
        return ()
    counts = {unit.id: _by_level(source, book, unit) for unit in source.units("namnd")}
    lines = [
        TableRow(
            (unit.name, *counts[unit.id], Figure.total(counts[unit.id][:-1])),
            key=unit.id,
            href=f"#namnd-{unit.id}",
        )
        for unit in source.units("namnd")
    ]
    sums = [Figure.across(column, "antal") for column in zip(*counts.values(), strict=True)]
    every = Figure.total(sums[:-1])
    lines.append(TableRow(("Summa", *sums, every), "total", key="summa"))
    table = Table(
        f"{book.prefix}-nivaer",
        f"Antal risker {year} per nämnd och nivå",
        (
            Column("Nämnd", Kind.TEXT, 2.2),
            *(Column(name, Kind.NUMBER, 1.4) for _, name in settings.risk_bands),
            Column("På eller över gränsen", Kind.NUMBER),
            Column("Summa", Kind.NUMBER, 0.8),
        ),
        tuple(lines),
        notes=(phrase("Gränsen för internkontrollplanen är riskvärdet ", limit(source), "."),),
    )
    above = [(unit.name, counts[unit.id][-1]) for unit in there]
    chart = Chart(
        f"{book.prefix}-diagram-nivaer",
        "hbars",
        phrase(Number(sums[-1]), " av nämndernas ", Number(every), " risker ligger på eller över gränsen"),
        phrase(
            "Liggande staplar över antalet risker med riskvärdet ",
            limit(source),
            " eller högre. ",
            listed([(name, Number(figure)) for name, figure in above]),
        ),
        tuple(name for name, _ in above),
        (Series("Risker på eller över gränsen", tuple(figure for _, figure in above)),),
        table=table.id,
    )
    return (chart, table)


def _by_level(source: Source, book: Book, unit: Unit) -> list[Figure]:
    """Return the number of a nämnd's risks on each level, and last of those on or above the plan's limit."""
    bands = range(len(source.municipality.settings.risk_bands))
    rows = source.gathered(book.risks, unit.id).where(lambda row: score(row, book.value) > 0)

    def on(band: int) -> Gathered:
        return rows.where(lambda row: level(source, score(row, book.value)) == band)

    return [whole(found.count(book.value)) for found in (*map(on, bands), grave(source, rows, book))]
