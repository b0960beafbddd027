"""A contributor's table: one row of titles, as many cells in every row, a caption; numbers stay as they are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from pipeline.breadth import fitting, is_squeezed
from pipeline.model import Severity
from pipeline.read.docx import Grid
from pipeline.schemas.base import Heading
from pipeline.view import Column, Kind, Table, TableRow, is_number

_USUAL: Final = 11  # signs for which a column of numbers has room
_EASY: Final = 7.4  # points: type that is read without effort; a table that needs smaller is turned

Tell = Callable[[Severity, str, str, str], None]
"""Told of a fault in the table: severity, code, message and hint."""


def table(grid: Grid, key: str, heading: Heading, caption: str, tell: Tell) -> Table | None:
    """Return a table with id ``key``, None when a screen reader could not read it out. Problems: TEXT6.

    Rows without any text are left out. A table without a caption is named after its heading.
    """
    rows = [row for row in grid.rows if any(row)]
    if grid.merged:
        tell(
            Severity.ERROR,
            "TEXT6",
            "Tabellen har sammanslagna celler och kan inte läsas upp av en skärmläsare. Den tas inte med.",
            "Dela cellerna så att varje rad har lika många.",
        )
        return None
    if len(rows) < 2 or len({len(row) for row in rows}) != 1:  # noqa: PLR2004 - a head and a row
        tell(
            Severity.ERROR,
            "TEXT6",
            "Tabellen saknar rubrikrad eller har olika många celler i raderna. Den tas inte med.",
            "Gör en rubrikrad och lika många celler i varje rad.",
        )
        return None
    head, *body = rows
    if not caption:
        tell(Severity.WARNING, "TEXT6", "Tabellen saknar rubrik.", "Infoga en beskrivning ovanför tabellen.")
    for number, title in enumerate(head, 1):
        if not title and number > 1:
            tell(
                Severity.WARNING,
                "TEXT6",
                f"Tabellens kolumn {number} saknar rubrik.",
                "Skriv i tabellens första rad vad kolumnen visar.",
            )
    columns = tuple(_column(title, number, body) for number, title in enumerate(head))
    lines = tuple(TableRow(tuple(row), key=f"r{number}") for number, row in enumerate(body, 1))
    upright = Table(key, caption or f"Tabell till {heading.title.lower()}", columns, lines)
    if fitting(upright) >= _EASY:
        return upright
    turned = replace(upright, wide=True)
    if is_squeezed(turned):
        tell(
            Severity.WARNING,
            "TEXT6",
            f"Tabellen har {len(columns)} kolumner och ryms inte på sidans bredd: tal bryts på flera rader i PDF:en.",
            "Dela upp den i flera tabeller, eller låt raderna bli kolumner.",
        )
    return turned


def _column(title: str, number: int, body: list[tuple[str, ...]]) -> Column:
    """Return a column: of numbers when every cell is one or empty, but never the first, which names the rows."""
    cells = [row[number] for row in body]
    numeric = number > 0 and any(cells) and all(map(is_number, cells))
    if not numeric:
        return Column(title, Kind.TEXT, 2.0)
    digits = max(map(len, cells))
    return Column(title, Kind.NUMBER, max(1.0, digits / _USUAL))
