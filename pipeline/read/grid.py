"""Sheets of titled columns, in a workbook or as CSV files in a folder: each line as its cells by title, every cell with its address.

What a municipality writes itself and no form holds (structure, decisions) is read this way.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.encoded import NotText, text_of
from pipeline.model import Origin, Problem, Severity
from pipeline.private import cleared, told
from pipeline.read.archive import Unreadable
from pipeline.read.cells import Book, Page, place
from pipeline.read.taken import taken
from pipeline.read.titles import plain
from pipeline.read.told import told as told_of
from pipeline.read.told import told_of_book
from pipeline.read.unreadable import EXCEL as UNREADABLE
from pipeline.read.xlsx import open_book
from pipeline.text import on_one_line

_SEARCHED: Final = 10  # rows in which the titles may stand


@dataclass(frozen=True, slots=True)
class Said:
    """What is written in a cell, on one line, and where."""

    text: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that is not empty: what stands below each title, and where the line is."""

    cells: Mapping[str, Said]
    origin: Origin

    def text(self, title: str) -> str:
        """Return what stands below a title, nothing when the cell is empty."""
        said = self.cells.get(title)
        return said.text if said else ""

    def at(self, title: str) -> Origin:
        """Return the cell below a title, or the line when it is empty."""
        said = self.cells.get(title)
        return said.origin if said else self.origin


Entries = tuple[Entry, ...]
Found = tuple[Mapping[str, Entries], tuple[Problem, ...]]


def workbook(
    data: bytes, name: str, sheets: Mapping[str, Sequence[str]], public: Collection[str] = ()
) -> Found:
    """Return the lines of a workbook's sheets, by the sheets' names; ``sheets`` are the titles of each.

    Problems: FIL1, FIL2 (not to be opened), FIL5 (no line of titles), FIL6 (a sheet or column that is not known).
    """
    try:
        book = open_book(data, public)
    except Unreadable as fault:
        code, message, hint = UNREADABLE[fault.kind]
        return {}, (Problem(Severity.ERROR, code, message, hint, None, Origin(name)),)
    return _of_book(book, name, sheets)


def _of_book(book: Book, name: str, sheets: Mapping[str, Sequence[str]]) -> Found:
    found: dict[str, Entries] = {}
    problems: list[Problem] = []
    problems += (*taken(book.pages, name), *told_of_book(book.notices, name, None))
    pages = {plain(page.name): page for page in book.pages}
    for sheet, titles in sheets.items():
        page = pages.pop(plain(sheet), None)
        if page is not None and page.cells:
            lines = _lines(page)
            found[sheet], wrong = _titled(lines, titles, _Places(name, page.name))
            problems += (*wrong, *told_of(page, name, None))
    return found, tuple(problems)


def _lines(page: Page) -> Iterator[tuple[int, Mapping[int, str]]]:
    for row in sorted(page.cells):
        yield row, {column: cell.shown for column, cell in page.cells[row].items() if cell.shown.strip()}


def table(
    data: bytes, name: str, titles: Sequence[str], public: Collection[str] = ()
) -> tuple[Entries, tuple[Problem, ...]]:
    """Return the lines of a CSV file (semicolon, UTF-8).

    Problems: FIL1 (not text, not a table), FIL5 (no line of titles), FIL6 (a column that is not known).
    """
    try:
        lines = list(csv_lines(text_of(data)))
    except NotText as fault:
        return (), (
            Problem(Severity.ERROR, "FIL1", str(fault), fault.hint, None, Origin(name, f"rad {fault.line}")),
        )
    except csv.Error:
        hint = "Spara filen som CSV UTF-8 med semikolon mellan kolumnerna."
        message = "Filen går inte att läsa som en tabell; kontrollera citattecknen."
        return (), (Problem(Severity.ERROR, "FIL1", message, hint, None, Origin(name)),)
    places, seen, problems = _Places(name), list[tuple[int, Mapping[int, str]]](), list[Problem]()
    for row, cells in lines:
        answers = {column: cleared(word, public) for column, word in cells.items()}
        seen.append((row, {column: answer.text for column, answer in answers.items()}))
        for column, answer in answers.items():
            problems += told(answer.kinds, places.cell(row, column, ""))
    entries, wrong = _titled(seen, titles, places)
    return entries, (*problems, *wrong)


def csv_lines(words: str) -> Iterator[tuple[int, Mapping[int, str]]]:
    """Yield the lines of a CSV file that are not empty with the number each begins on; raises ``csv.Error``."""
    reader = csv.reader(io.StringIO(words, newline=""), delimiter=";")
    start = 1
    for line in reader:
        yield start, {column: on_one_line(cell) for column, cell in enumerate(line, 1) if cell.strip()}
        start = reader.line_num + 1


@dataclass(frozen=True, slots=True)
class _Places:
    """The addresses of a sheet's cells."""

    file: str
    page: str = ""

    def cell(self, row: int, column: int, title: str) -> Origin:
        return Origin(
            self.file, place(self.page, row, column) if self.page else f"rad {row}, kolumn {title or column}"
        )

    def line(self, row: int) -> Origin:
        return Origin(self.file, place(self.page, row, 1) if self.page else f"rad {row}")


def _titled(
    lines: Iterable[tuple[int, Mapping[int, str]]], titles: Sequence[str], places: _Places
) -> tuple[Entries, tuple[Problem, ...]]:
    known = {plain(title): title for title in titles}
    entries: list[Entry] = []
    problems: list[Problem] = []
    columns: dict[int, str] | None = None
    titled: frozenset[int] = frozenset()  # those that nobody knows too: each is told once
    for number, (row, cells) in enumerate(lines):
        if columns is None:
            hits = {column: known[plain(word)] for column, word in cells.items() if plain(word) in known}
            if plain(titles[0]) in {plain(word) for word in cells.values()}:
                columns, titled = hits, frozenset(cells)
                problems += _strange(cells, hits, row, places)
            elif number >= _SEARCHED:
                break
            continue
        said = {
            columns[column]: Said(word, places.cell(row, column, columns[column]))
            for column, word in cells.items()
            if column in columns
        }
        problems += _untitled(cells, titled, row, places)
        if said:
            entries.append(Entry(said, places.line(row)))
    if columns is None:
        hint = f"Skriv kolumnrubrikerna på en egen rad: {', '.join(titles)}."
        wrong = Problem(
            Severity.ERROR, "FIL5", "Raden med kolumnrubriker hittades inte.", hint, None, places.line(1)
        )
        return (), (wrong,)
    return tuple(entries), tuple(problems)


def _strange(
    cells: Mapping[int, str], hits: Mapping[int, str], row: int, places: _Places
) -> Iterator[Problem]:
    for column, word in cells.items():
        if column not in hits:
            message = f"Kolumnen ”{word}” känns inte igen och har inte lästs."
            hint = "Rätta rubriken, eller ta bort kolumnen."
            yield Problem(Severity.ERROR, "FIL6", message, hint, None, places.cell(row, column, word))


def _untitled(
    cells: Mapping[int, str], titled: Collection[int], row: int, places: _Places
) -> Iterator[Problem]:
    for column in (column for column in cells if column not in titled):
        message = f"”{cells[column]}” står i en kolumn utan rubrik och har inte lästs."
        hint = "Flytta det till en kolumn med rubrik, eller ta bort det."
        yield Problem(Severity.WARNING, "FIL6", message, hint, None, places.cell(row, column, ""))
