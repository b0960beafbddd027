"""What the chapters of the internal control reports share: who has handed in, cells of a register, and a nämnd's own matrix."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports.base import Source, headed
from pipeline.reports.risks import Book, assessed, grave, highest, limit, matrix
from pipeline.reports.sentences import counted
from pipeline.view import Block, Cell, Number, RiskMatrix, Status
from pipeline.words import phrase


def having(source: Source, book: Book) -> tuple[Unit, ...]:
    """Return the nämnder whose risk register has come in."""
    return tuple(unit for unit in source.units("namnd") if not source.dataset.gap(book.risks, unit.id))


def changed(row: Row, _: str) -> Cell:
    """Return how a risk value has changed in the year, symbol and word; a dash when either is missing."""
    before, after = row.figure("varde").value, row.figure("nytt_varde").value
    if before is None or after is None:
        return text.DASH
    if before == after:
        return Status("same", "oförändrad")
    return Status("good", "lägre") if after < before else Status("bad", "högre")


def said_of_each(title: str, rows: Sequence[Row], field: str) -> tuple[Block, ...]:
    """Return what is written in a field, below a heading and after the records' ids; nothing when nothing is."""
    return headed(title, [(f"{row.key}: ", row.text(field)) for row in rows if row.text(field)])


def motives(rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return why risks are handled as they are."""
    return said_of_each("Motiv till hanteringen", rows, "motiv")


def unit_matrix(source: Source, book: Book, unit: Unit, table: str) -> tuple[RiskMatrix, ...]:
    """Return a nämnd's own risks in a matrix; nothing when none is assessed."""
    rows = assessed(source.gathered(book.risks, unit.id), book)
    if not rows.rows:
        return ()
    year = source.year + book.ahead
    alt = phrase(
        "Riskmatris med ",
        counted(rows.count(book.value), "risk", "risker"),
        ". ",
        Number(grave(source, rows, book).count(book.value)),
        " av dem ligger på eller över gränsen för internkontrollplanen, riskvärdet ",
        limit(source),
        ". ",
        highest(rows, book),
    )
    title = f"Risker {year} efter sannolikhet och konsekvens, {unit.called}"
    return (matrix(source, book, f"{book.prefix}-matris-{unit.id}", title, alt, rows, table),)
