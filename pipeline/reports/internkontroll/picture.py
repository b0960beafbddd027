"""The risks of all nämnder in one picture that can be read: the gravest in a matrix, all of them as counts (domain.md 6.1.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.config import Unit
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source, missing
from pipeline.reports.findings import RISK, share_of
from pipeline.reports.internkontroll.register import having
from pipeline.reports.listing import Shown, listing, of_unit, total, unit_lines, whose
from pipeline.reports.risks import (
    Book,
    assessed,
    grave,
    gravest,
    level,
    limit,
    matrix,
    reaching,
    score,
    whole,
)
from pipeline.view import Block, Cell, Column, Kind, Number, Run, Table, TableRow
from pipeline.words import phrase

_MOST: Final = 24
"""How many risks the common matrix shows at most; with more of them its cells cannot be read."""


def common_matrix(source: Source, book: Book) -> tuple[Block, ...]:
    """Return the gravest risks of all nämnder in a matrix and a table, and a count of all in each cell of the scale."""
    rows = assessed(source.gathered(book.risks), book)
    if not rows.rows:
        return (missing("Nämnderna", "riskregister"),)
    shown, lowest = gravest(rows, book, source.municipality.settings.plan_risk, _MOST)
    key = f"{book.prefix}-risker"
    blocks: list[Block] = [_counts(source, book, rows)]
    if shown.rows:
        least = Number(Figure.const(lowest, "lägsta riskvärde som visas", "antal"))
        blocks.append(matrix(source, book, f"{book.prefix}-matris", reaching(source, book, rows), rows, key))
        blocks.append(_table(source, book, shown, key, least))
    return tuple(blocks)


def _counts(source: Source, book: Book, rows: Gathered) -> Table:
    settings, year = source.municipality.settings, source.year + book.ahead
    steps = range(1, settings.risk_scale + 1)

    def placed(s: int, k: int) -> Figure:
        there = rows.where(lambda row: (score(row, book.likelihood), score(row, book.consequence)) == (s, k))
        return there.count(book.value)

    lines = []
    for s in reversed(steps):
        cells = [placed(s, k) for k in steps]
        lines.append(
            TableRow((f"{s} {settings.likelihoods[s - 1]}", *cells, Figure.total(cells)), key=f"s{s}")
        )
    columns = [[row.cells[k] for row in lines] for k in range(1, settings.risk_scale + 2)]
    sums = [Figure.total(cell for cell in column if isinstance(cell, Figure)) for column in columns]
    return Table(
        f"{book.prefix}-antal",
        f"Antal risker {year} i nämnderna efter sannolikhet (rader) och konsekvens (kolumner)",
        (
            Column("Sannolikhet", Kind.TEXT, 2),
            *(Column(f"{k} {settings.consequences[k - 1]}", Kind.NUMBER) for k in steps),
            Column("Summa", Kind.NUMBER, 0.8),
        ),
        (*lines, total("Summa", sums)),
    )


def _table(source: Source, book: Book, rows: Gathered, key: str, least: Number) -> Table:
    columns = (
        Shown("risk", 5.6, show=_named),
        whose(source, 2.1),
        Shown(book.likelihood, 0.4, "S"),
        Shown(book.consequence, 0.4, "K"),
        Shown(book.value, 0.7, "Värde"),
    )
    year, names = source.year + book.ahead, [name for _, name in source.municipality.settings.risk_bands]
    return listing(
        source,
        book.risks,
        key,
        phrase(f"Nämndernas risker {year} med riskvärdet ", least, " eller högre, högst först"),
        rows,
        columns,
        line=of_unit,
        under=lambda row: names[level(source, score(row, book.value))],
        group=lambda title, _: f"niva-{names.index(title)}",
        notes=("S är sannolikhet, K är konsekvens och värdet är S gånger K.",),
    )


def _named(row: Row, field: str) -> Cell:
    return (Run(f"{row.key} ", bold=True), Run(row.text(field)))


def levels(source: Source, book: Book) -> tuple[Block, ...]:
    """Return how many risks each nämnd has on each level, and beside it, with a bar, those on or above the plan's limit."""
    year, settings = source.year + book.ahead, source.municipality.settings
    if not having(source, book):
        return ()
    units = source.units("namnd")
    counts = {unit.id: _by_level(source, book, unit) for unit in units}
    sums = [Figure.across(column, "antal") for column in zip(*counts.values(), strict=True)]
    every = Figure.total(sums[:-1])
    lines = unit_lines(units, lambda unit: _levelled(counts[unit.id]), linked=True)
    said = "ligger på eller över gränsen"
    finding = share_of(sums[-1], every, RISK, (said, said))
    return (
        Table(
            f"{book.prefix}-nivaer",
            phrase(f"Risker {year} per nämnd och nivå. ", finding),
            (
                Column("Nämnd", Kind.TEXT, 2.2),
                *(Column(name, Kind.NUMBER, 1.2) for _, name in settings.risk_bands),
                Column("Summa", Kind.NUMBER, 0.8),
                Column("På eller över gränsen", Kind.NUMBER, bar=True),
            ),
            (*lines, total("Summa", (*sums[:-1], every, sums[-1]))),
            notes=(phrase("Gränsen för internkontrollplanen är riskvärdet ", limit(source), "."),),
        ),
    )


def _levelled(counts: Sequence[Figure]) -> tuple[Figure, ...]:
    """Return the counts of levels, their sum, and those on or above the limit."""
    return (*counts[:-1], Figure.total(counts[:-1]), counts[-1])


def _by_level(source: Source, book: Book, unit: Unit) -> list[Figure]:
    """Return the number of a nämnd's risks on each level, and last of those on or above the plan's limit."""
    bands = range(len(source.municipality.settings.risk_bands))
    rows = source.gathered(book.risks, unit.id).where(lambda row: score(row, book.value) > 0)

    def on(band: int) -> Gathered:
        return rows.where(lambda row: level(source, score(row, book.value)) == band)

    return [whole(risks.count(book.value)) for risks in (*map(on, bands), grave(source, rows, book))]
