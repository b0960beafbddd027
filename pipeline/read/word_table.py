"""A contributor's table: one row of titles, as many cells in every row, a caption; numbers stay as they are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from pipeline.breadth import fitting, is_squeezed
from pipeline.model import Origin, Severity
from pipeline.read.word_pieces import Box, Grid, words
from pipeline.read.word_prose import paragraph
from pipeline.read.word_runs import flat
from pipeline.read.word_shape import evened
from pipeline.schemas.base import Heading
from pipeline.view import Cell, Column, Kind, Prose, Run, Table, TableRow, Words, is_number
from pipeline.words import plain, quoted

_USUAL: Final = 11  # signs for which a column of numbers has room
_EASY: Final = 7.4  # points: type that is read without effort; a table that needs smaller is turned

Tell = Callable[[Severity, str, str, str], None]
"""Told of a fault in the table: severity, code, message and hint."""


def table(grid: Grid, key: str, heading: Heading, caption: Words, tell: Tell, at: Origin) -> Table | None:
    """Return a table with id ``key``, None when a screen reader could not read it out. Problems: TEXT6.

    Numbers in its cells are figures of their cells in the table, which stands ``at`` a place of the document. Rows without any text are left out. A table without a caption is named after its heading.
    """
    rows = [row for row in grid.rows if any(flat(cell) for cell in row)]
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
        if not words(title) and number > 1:
            tell(
                Severity.WARNING,
                "TEXT6",
                f"Tabellens kolumn {number} saknar rubrik.",
                "Skriv i tabellens första rad vad kolumnen visar.",
            )
    columns = tuple(_column(title, number, body) for number, title in enumerate(head))
    places = [place for place, row in enumerate(grid.rows, 1) if any(flat(cell) for cell in row)][1:]
    lines = tuple(
        TableRow(
            (
                _cell(row[0]),
                *(_numbered(_cell(cell), at, place, column) for column, cell in enumerate(row[1:], 2)),
            ),
            key=f"r{number}",
        )
        for number, (row, place) in enumerate(zip(body, places, strict=True), 1)
    )
    notes = tuple(note for title in head for note in _notes(title))
    upright = Table(key, caption or f"Tabell till {heading.title.lower()}", columns, lines, notes=notes)
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


def _column(title: Box, number: int, body: list[tuple[Box, ...]]) -> Column:
    """Return a column: of numbers when every cell is one or empty, but never the first, which names the rows."""
    cells = [_number(row[number]) for row in body]
    numeric = number > 0 and any(cells) and all(map(is_number, cells))
    if not numeric:
        return Column(_title(title), Kind.TEXT, 2.0)
    digits = max(map(len, cells))
    return Column(_title(title), Kind.NUMBER, max(1.0, digits / _USUAL))


def _title(cell: Box) -> str:
    """Return the title of a column: raised figures are raised signs, and a note stands below the table."""
    return " ".join(plain(flat(cell)).split())


def _notes(title: Box) -> tuple[Words, ...]:
    """Return the notes of a column's title, each after the title."""
    runs = (run for piece in title for run in piece.runs if run.note)
    before = f"{_title(title)}: " if _title(title) else ""
    return tuple((Run(before), *_runs(run.note)) for run in runs)


def _runs(note: Words) -> tuple[Run, ...]:
    return (Run(note),) if isinstance(note, str) else tuple(one for one in note if isinstance(one, Run))


def _number(cell: Box) -> str:
    """Return the words of a cell without what is raised after them, to see whether they are a number."""
    runs = [replace(piece, runs=tuple(run for run in piece.runs if not run.script)) for piece in cell]
    return words(tuple(runs))


def _numbered(cell: Cell, at: Origin, row: int, column: int) -> Cell:
    """Return a cell of one text whose numbers are figures of their place: ``”Ekonomi”, tabell 1, rad 2, kolumn 3``."""
    if not isinstance(cell, str):
        return cell
    return quoted(cell, Origin(at.file, f"{at.place}, rad {row}, kolumn {column}"))


def _cell(cell: Box) -> Cell:
    """Return what a cell holds: a plain text, one with looks and line breaks, or lists."""
    if any(piece.list and piece.text for piece in cell):  # a cell has no headings
        return Prose(evened([paragraph(replace(piece, level=0)) for piece in cell if piece.text]))
    return flat(cell)
