"""A workbook as it is read: its sheets, their cells by row and column, and what is to be told of it that no form asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Final

from pipeline.model import Severity
from pipeline.private import Kind as Private
from pipeline.ranges import described, is_within
from pipeline.read.number_format import Seen
from pipeline.text import on_one_line

ROWS: Final = 1_048_576
COLUMNS: Final = 16_384
"""The most that a sheet has."""
_DAY: Final = frozenset("ymd")


class Kind(StrEnum):
    """What a cell holds."""

    NUMBER = "number"
    TEXT = "text"
    FLAG = "flag"
    DATE = "date"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is not empty. A formula without a stored value has ``kind`` TEXT, an empty ``text`` and ``formula``.

    ``number`` is the number that the cell shows, before per cent; ``seen`` says how that is another than the stored one. ``dates`` is what a
    format of dates shows: y, m, d, t (a time of day) and e (hours in all).
    """

    row: int  # from 1
    column: int  # from 1
    kind: Kind
    text: str
    number: Decimal | None = None
    formula: bool = False
    percent: bool = False
    seen: Seen | None = None
    dates: frozenset[str] = _DAY
    private: tuple[Private, ...] = ()  # what was taken out of it, since it may not be published
    late: bool = False  # its workbook counts days from 1904

    @property
    def shown(self) -> str:
        """Return what stands in the cell on one line: numbers with a decimal comma, line breaks as ↵, a day with its time of day."""
        if self.kind is Kind.DATE:
            return self._day()
        if self.kind is not Kind.NUMBER or self.number is None:
            return on_one_line(self.text)
        if not is_within(self.number):
            return described(self.number)
        number = self.number * 100 if self.percent else self.number
        digits = format(number.normalize(), "f").replace(".", ",") + (" %" if self.percent else "")
        if self.seen is None:
            return digits
        return self.seen.shown(digits)

    @property
    def words(self) -> str:
        """Return what a field of text is filled with: the text with its line breaks, else what the cell shows."""
        if self.kind is Kind.TEXT or (self.kind is Kind.NUMBER and not self.seen and not self.percent):
            return self.text.replace(".", ",") if self.kind is Kind.NUMBER else self.text
        return self.shown if self.kind in {Kind.DATE, Kind.NUMBER} else self.text

    def _day(self) -> str:
        rest = self.number % 1 if self.number is not None else Decimal(0)
        if self.number is not None and "e" in self.dates:
            minutes = round(self.number * 24 * 60)
            return f"{minutes // 60}.{minutes % 60:02}"
        day = (
            self.text[:4]
            if self.dates == {"y"}
            else self.text[:7]
            if self.dates == {"y", "m"}
            else self.text[:10]
        )
        if not rest and "t" not in self.dates:
            return day
        minutes = round(rest * 24 * 60 * 60) // 60
        time = f"kl. {minutes // 60:02}.{minutes % 60:02}"
        alone = not self.dates & _DAY or (self.number is not None and self.number < 1)
        return time if alone else f"{day} {time}" if rest else day


@dataclass(frozen=True, slots=True)
class Notice:
    """Something of a sheet or workbook that is told whatever is asked of it: where (a cell's address, or nothing), what, what to do."""

    severity: Severity
    code: str
    message: str
    hint: str
    cell: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A worksheet: its name, whether it is hidden, its cells by row and column, hidden rows and columns.

    ``taken`` are cells whose content its writer has taken away (struck, hidden by a format, under a merged cell): they are not among the
    cells, and a notice tells of each. ``merged`` gives the first cell of a merged area by each of its others.
    """

    name: str
    hidden: bool
    cells: Mapping[int, Mapping[int, Cell]]
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    filtered: bool = False
    notices: tuple[Notice, ...] = ()
    taken: frozenset[str] = frozenset()
    merged: Mapping[str, str] = field(default_factory=dict)
    private: tuple[Cell, ...] = ()  # the cells out of which something was taken


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook: its worksheets, whether it carries macros, its defined names, and what is to be told of it as a whole."""

    pages: tuple[Page, ...]
    macros: bool = False
    names: Mapping[str, str] = field(default_factory=dict)  # defined names and what they refer to
    notices: tuple[Notice, ...] = ()


@cache
def letters(column: int) -> str:
    """Return a column's letters: 1 is A."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


@cache
def column_of(name: str) -> int:
    """Return the number of a column by its letters: A is 1."""
    total = 0
    for letter in name:
        total = total * 26 + ord(letter) - 64
    return total


def address(row: int, column: int) -> str:
    """Return a cell's address on its sheet."""
    return f"{letters(column)}{row}"


def place(page: str, row: int, column: int) -> str:
    """Return an address as Excel writes it: ``Ekonomi!C14``, ``'Mål 2025'!C14``."""
    return place_of(page, address(row, column))


def place_of(page: str, cell: str) -> str:
    """Return the address of a cell that is known by its letters and number."""
    plain = page.replace("_", "").isalnum() and not page[:1].isdigit()
    quoted = page if plain else "'" + page.replace("'", "''") + "'"
    return f"{quoted}!{cell}"


def tab_of(place: str) -> str:
    """Return the name of the tab that an address is on, as it is called there; empty for an address on none."""
    said = place.rpartition("!")[0]
    quoted = len(said) > 1 and said[0] == said[-1] == "'"
    return said[1:-1].replace("''", "'") if quoted else said
