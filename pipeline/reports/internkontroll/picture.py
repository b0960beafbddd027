"""The risks of all nämnder in one picture that can be read: the gravest in a matrix, all of them as counts (domain.md 6.1.2)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, missing
from pipeline.reports.internkontroll.register import (
    Book,
    assessed,
    counted,
    every,
    having,
    lacking,
    level,
    matrix,
    plural,
    score,
)
from pipeline.view import Block, Cell, Chart, Column, Kind, Run, Series, Table, TableRow

_MOST: Final = 24
"""How many risks the common matrix shows at most; with more of them its cells cannot be read."""


def common_matrix(source: Source, book: Book) -> tuple[Block, ...]:
    """Return the gravest risks of all nämnder in a matrix and a table, and a count of all in each cell of the scale."""
    rows = assessed(every(source, book.risks), book)
    if not rows:
        return (missing("Nämnderna", "riskregister"),)
    limit = _limit(source, rows, book)
    shown = tuple(row for row in rows if score(row, book.value) >= limit)
    year = source.year + book.ahead
    key = f"{book.prefix}-risker"
    blocks: list[Block] = [_counts(source, book, rows)]
    if shown:
        gravest = shown[0]
        picture = matrix(
            source,
            book,
            f"{book.prefix}-matris",
            f"Risker {year} med riskvärdet {limit} eller högre, alla nämnder{lacking(source, book)}",
            f"Riskmatris med {plural(len(shown), 'risk', 'risker')} av nämndernas {len(rows)}: de med riskvärdet {limit} eller "
            f"högre. Högst är {gravest.key} med riskvärdet {score(gravest, book.value)}.",
            shown,
            key,
        )
        blocks += [picture, _table(source, book, shown, key, limit)]
    return tuple(blocks)


def _limit(source: Source, rows: tuple[Row, ...], book: Book) -> int:
    """Return the lowest risk value that the matrix shows: the plan's limit, or a higher one when that would be too many."""
    limit = source.municipality.settings.plan_risk
    values = sorted({score(row, book.value) for row in rows if score(row, book.value) >= limit})
    for value in values:
        if sum(score(row, book.value) >= value for row in rows) <= _MOST:
            return limit if value == values[0] else value
    return values[-1] if values else limit


def _counts(source: Source, book: Book, rows: tuple[Row, ...]) -> Table:
    settings, year = source.municipality.settings, source.year + book.ahead
    steps = range(1, settings.risk_scale + 1)
    placed = [(score(row, book.likelihood), score(row, book.consequence)) for row in rows]
    lines = []
    for s in reversed(steps):
        cells = [
            counted(placed.count((s, k)), f"antal risker med sannolikhet {s} och konsekvens {k}")
            for k in steps
        ]
        lines.append(
            TableRow((f"{s} {settings.likelihoods[s - 1]}", *cells, Figure.total(cells)), key=f"s{s}")
        )
    columns = [[row.cells[k] for row in lines] for k in range(1, settings.risk_scale + 2)]
    sums = [Figure.total(cell for cell in column if isinstance(cell, Figure)) for column in columns]
    lines.append(TableRow(("Summa", *sums), "total", key="summa"))
    return Table(
        f"{book.prefix}-antal",
        f"Antal risker {year} efter sannolikhet (rader) och konsekvens (kolumner), alla nämnder{lacking(source, book)}",
        (
            Column("Sannolikhet", Kind.TEXT, 2),
            *(Column(f"{k} {settings.consequences[k - 1]}", Kind.NUMBER) for k in steps),
            Column("Summa", Kind.NUMBER, 0.8),
        ),
        tuple(lines),
    )


def _table(source: Source, book: Book, rows: tuple[Row, ...], key: str, limit: int) -> Table:
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
        lines.append(TableRow(tuple(cells), level=1, key=text.slug(row.key)))
    return Table(
        key,
        f"Nämndernas risker {source.year + book.ahead} med riskvärdet {limit} eller högre, högst först",
        columns,
        tuple(lines),
        notes=("S är sannolikhet, K är konsekvens och värdet är S gånger K.",),
    )


def levels(source: Source, book: Book) -> tuple[Block, ...]:
    """Return how many risks each nämnd has on each level, and a chart of those on or above the plan's limit."""
    units, year = having(source, book), source.year + book.ahead
    settings = source.municipality.settings
    if not units:
        return ()
    counts = [_by_level(source, book, unit) for unit in units]
    lines = [
        TableRow((unit.name, *found, Figure.total(found[:-1])), key=unit.id, href=f"#namnd-{unit.id}")
        for unit, found in zip(units, counts, strict=True)
    ]
    sums = [Figure.total(column) for column in zip(*counts, strict=True)]
    whole = Figure.total(sums[:-1])
    lines.append(TableRow((f"Summa{lacking(source, book)}", *sums, whole), "total", key="summa"))
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
        notes=(f"Gränsen för internkontrollplanen är riskvärdet {settings.plan_risk}.",),
    )
    chart = Chart(
        f"{book.prefix}-diagram-nivaer",
        "hbars",
        f"{text.figure(sums[-1])} av nämndernas {text.figure(whole)} risker ligger på eller över gränsen",
        f"Liggande staplar över antalet risker med riskvärdet {settings.plan_risk} eller högre. "
        + " ".join(
            f"{unit.name}: {text.figure(found[-1])}." for unit, found in zip(units, counts, strict=True)
        ),
        tuple(unit.name for unit in units),
        (Series("Risker på eller över gränsen", tuple(found[-1] for found in counts)),),
        table=table.id,
    )
    return (chart, table)


def _by_level(source: Source, book: Book, unit: Unit) -> list[Figure]:
    """Return the number of a nämnd's risks on each level, and last of those on or above the plan's limit."""
    settings = source.municipality.settings
    values = [value for row in source.dataset.of(book.risks, unit.id) if (value := score(row, book.value))]
    on = [level(source, value) for value in values]
    counts = [
        counted(on.count(n), f"antal risker på nivån {name}, {unit.called}")
        for n, (_, name) in enumerate(settings.risk_bands)
    ]
    above = sum(value >= settings.plan_risk for value in values)
    return [*counts, counted(above, f"antal risker på eller över plangränsen, {unit.called}")]
