"""The page of a file of budget decisions, a workbook's or a CSV file's, as the reader of sheets wants it."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Final

from pipeline.config import Municipality
from pipeline.encoded import NotText, text_of
from pipeline.model import Figure, Origin, Problem, Row
from pipeline.read.cells import Book, Cell, Kind, Page
from pipeline.read.grid import csv_lines
from pipeline.read.taken import cleared_page
from pipeline.read.titles import plain
from pipeline.read.values import Value
from pipeline.read.xlsx import open_book

_AMOUNT: Final = "Belopp"
_IN: Final = re.compile(r"belopp[(,\s]*(tkr|kr|mnkr|mkr)\)?", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[-+−]?[0-9][0-9 \u00a0\u2009\u202f]*(,[0-9]+)?")
_BLANKS: Final = re.compile(r"[ \u00a0\u2009\u202f]")
_ADDRESS: Final = re.compile(r".*!([A-Z]+)([0-9]+)")


class NotATable(Exception):  # noqa: N818 - told to the user in Swedish
    """A file that is not text with semicolons: ``str()`` of it says what it is, ``hint`` what to do."""

    def __init__(self, message: str, hint: str) -> None:
        """Remember what is told."""
        super().__init__(message)
        self.hint = hint


def book_of(path: Path, data: bytes, public: Collection[str] = ()) -> Book:
    """Return a workbook, or a CSV file as one of one page, cleared of what may not be published; raises ``Unreadable`` or :class:`NotATable`."""
    if path.suffix.lower() != ".csv":
        return open_book(data, public)
    try:
        lines = list(csv_lines(text_of(data)))
    except NotText as fault:
        raise NotATable(str(fault), fault.hint) from fault
    except csv.Error as fault:
        message = "Filen går inte att läsa som en tabell; kontrollera citattecknen."
        raise NotATable(message, "Spara filen som CSV UTF-8 med semikolon mellan kolumnerna.") from fault
    cells = {
        row: {at: _cell(row, at, word.strip()) for at, word in line.items()} for row, line in lines if line
    }
    return Book((cleared_page(Page(path.stem, hidden=False, cells=cells), public),))


def _cell(row: int, column: int, word: str) -> Cell:
    """Return a cell of a CSV file: a number where it can be nothing else, else text."""
    if not _NUMBER.fullmatch(word):
        return Cell(row, column, Kind.TEXT, word)
    number = _BLANKS.sub("", word).replace("−", "-").replace(",", ".")
    return Cell(row, column, Kind.NUMBER, number, Decimal(number))


def unit_of_amounts(page: Page) -> tuple[Page, str]:
    """Return the page with the title ``Belopp (mnkr)`` as ``Belopp``, and what the title says the amounts are in; nothing when it says nothing."""
    for row, line in page.cells.items():
        for at, cell in line.items():
            if found := _IN.fullmatch(cell.text.strip()):
                titled = {**line, at: replace(cell, text=_AMOUNT)}
                return replace(page, cells={**page.cells, row: titled}), found[1].lower()
    return page, ""


def units_by_name(page: Page, head: int, column: int, municipality: Municipality) -> Page:
    """Return the page with ids for the units that are called by their names."""
    names = {plain(unit.name): unit.id for unit in municipality.units}
    cells = {
        row: {
            at: replace(cell, text=names.get(plain(cell.text), cell.text)) if at == column else cell
            for at, cell in line.items()
        }
        if row > head
        else line
        for row, line in page.cells.items()
    }
    return replace(page, cells=cells)


def located(
    rows: Iterable[Row], problems: Iterable[Problem], titles: Mapping[int, str]
) -> tuple[tuple[Row, ...], list[Problem]]:
    """Return lines and problems of a CSV file with the places that such a file has: ``rad 5, kolumn Belopp``."""

    def there(origin: Origin) -> Origin:
        found = _ADDRESS.fullmatch(origin.place)
        if not found:
            return origin
        column = 0
        for letter in found[1]:
            column = column * 26 + ord(letter) - 64
        return Origin(origin.file, f"rad {found[2]}, kolumn {titles.get(column, column)}")

    def moved(value: Value) -> Value:
        return (
            replace(value, origin=there(value.origin))
            if isinstance(value, Figure) and value.origin
            else value
        )

    lines = tuple(
        replace(
            row,
            values={key: moved(value) for key, value in row.values.items()},
            origins={key: there(origin) for key, origin in row.origins.items()},
            origin=Origin(row.origin.file, f"rad {row.key}"),
        )
        for row in rows
    )
    return lines, [
        replace(problem, origin=there(problem.origin), also=tuple(map(there, problem.also)))
        if problem.origin
        else problem
        for problem in problems
    ]
