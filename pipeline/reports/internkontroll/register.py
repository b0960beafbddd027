"""What the chapters of the internal control reports share: who has handed in, cells of a register, and a nämnd's own matrix."""

from __future__ import annotations

from dataclasses import replace

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports.base import Source
from pipeline.reports.risks import Book, assessed, matrix, reaching
from pipeline.view import Cell, RiskMatrix, Status


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


def unit_matrix(
    source: Source, book: Book, unit: Unit, table: str, *, aside: bool = False
) -> tuple[RiskMatrix, ...]:
    """Return a nämnd's own risks in a matrix; nothing when none is assessed."""
    rows = assessed(source.gathered(book.risks, unit.id), book)
    if not rows.rows:
        return ()
    title = reaching(source, book, rows)
    made = matrix(source, book, f"{book.prefix}-matris-{unit.id}", title, rows, table)
    return (replace(made, aside=aside),)
