"""The nouns of a municipality's structure: tables of rows and columns, sections, and what each of them means to the program.

A table that has lines is exactly these lines; one without is the standard one. Everything keeps the cell it was written in.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final, Literal

from pipeline.formula import Between, Formula
from pipeline.model import Origin, RowKind

_KINDS: Final = {"d_": "delar", "v_": "vip"}
"""How the ids of sheets begin, of other kinds of occasion than a year end."""
GroupMode = Literal["", "räknas fram", "skrivs in", "trycks inte"]
"""How a table's group is made; empty where the table does not say."""


class Kind(StrEnum):
    """What a line of a table is (column ``Slag``)."""

    ROW = "rad"
    SUM = "summa"
    TOTAL = "total"
    OF_WHICH = "varav"
    HEADING = "rubrik"
    UNITS = "enheter"
    UNITS_AND_PARTS = "enheter och delar"


OF_UNITS: Final = frozenset({Kind.UNITS, Kind.UNITS_AND_PARTS})
"""Lines that stand for several units."""
TOTALS: Final = frozenset({Kind.SUM, Kind.TOTAL})
"""Lines that look like sums."""
ROW_KINDS: Final[Mapping[Kind, RowKind]] = {
    Kind.SUM: "sum", Kind.TOTAL: "total", Kind.OF_WHICH: "of_which", Kind.HEADING: "group",
}  # fmt: skip
"""How the kinds of lines are called in sheets and in print; all others are plain rows."""


class TypedIn(StrEnum):
    """What amounts of a table are typed in (column ``Skrivs i``)."""

    KR = "kr"
    TKR = "tkr"
    MNKR1 = "mnkr 1"
    MNKR = "mnkr"

    @property
    def factor(self) -> Decimal:
        """Return what a typed amount is multiplied by to be tkr."""
        return {TypedIn.KR: Decimal("0.001"), TypedIn.TKR: Decimal(1)}.get(self, Decimal(1000))

    @property
    def last_digit(self) -> Decimal:
        """Return the last digit that is typed, in tkr: an amount is known to half of it."""
        return Decimal(100) if self is TypedIn.MNKR1 else self.factor


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a row or column means to the program: a law row or a role, with its sign, its years counted from the report's own, or its day."""

    of: str
    negative: bool = False
    years: tuple[int, int] = (0, 0)
    day: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row (``Rader``). ``places`` are the cells it was written in, by the title of the column."""

    id: str
    label: str = ""
    kind: Kind = Kind.ROW
    part_of: str = ""
    meaning: Meaning | None = None
    formula: Formula | None = None
    tie: Formula | None = None
    unit: str = ""
    decimals: int | None = None
    as_typed: bool = False  # prints the decimals that were typed
    sign: Literal["", "+", "-", "±"] = ""
    first: int | None = None
    last: int | None = None
    earlier: str = ""
    shown: bool = True
    of_unit: str = ""  # the unit that the row is, in a table where a line stands for several
    part: str = ""  # the part of the unit: a verksamhet or a project
    origin: Origin
    places: Mapping[str, Origin] = field(default_factory=dict, compare=False)

    @property
    def typed(self) -> bool:
        """Tell whether it is a row that somebody types numbers in."""
        return self.formula is None and self.kind not in {Kind.HEADING, *OF_UNITS}

    def at(self, title: str) -> Origin:
        """Return the cell below a title of the sheet, or the line."""
        return self.places.get(title, self.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Col:
    """A column (``Kolumner``)."""

    id: str
    title: str = ""
    meaning: Meaning | None = None
    formula: Formula | None = None
    unit: str = ""
    decimals: int | None = None
    plus: bool = False  # prints plus signs
    handed_in_by: tuple[str, ...] = ()
    first: int | None = None
    last: int | None = None
    shown: bool = True
    origin: Origin
    places: Mapping[str, Origin] = field(default_factory=dict, compare=False)

    def at(self, title: str) -> Origin:
        """Return the cell below a title of the sheet, or the line."""
        return self.places.get(title, self.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table (``Tabeller``) with its rows and columns; without ``lines`` the standard rows, without ``columns`` the standard columns."""

    id: str
    title: str = ""
    section: str = ""
    included: bool = True
    handed_in_by: tuple[str, ...] = ()  # kinds of unit, ids, or "alla utom ks"
    occasions: tuple[str, ...] = ()  # kinds of occasion; empty: as the standard
    group: GroupMode = ""
    unit: str = ""
    decimals: int | None = None
    typed_in: TypedIn = TypedIn.TKR
    number: str = ""
    footnote: str = ""
    lines: tuple[Line, ...] = ()
    columns: tuple[Col, ...] = ()
    origin: Origin | None = None  # None: the table has lines of its own, but none on the sheet of tables
    places: Mapping[str, Origin] = field(default_factory=dict, compare=False)

    def at(self, title: str) -> Origin | None:
        """Return the cell below a title of the sheet, or the line; None where it has none."""
        return self.places.get(title, self.origin)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of occasion that the table is of: those it names, else the one whose sheets begin as its id does."""
        return self.occasions or (_KINDS.get(self.id[:2], "bokslut"),)

    @property
    def of_units(self) -> bool:
        """Tell whether lines of the table stand for units."""
        return any(line.of_unit or line.kind in OF_UNITS for line in self.lines)

    @property
    def of_each(self) -> bool:
        """Tell whether units each hand in a table of their own, and not lines of one for all."""
        return bool(self.handed_in_by) and set(self.handed_in_by) != {"central"} and not self.of_units

    def line(self, key: str) -> Line | None:
        """Return a row by id, None when there is none."""
        return next((line for line in self.lines if line.id == key), None)

    def between(self, rows: Between) -> tuple[Line, ...] | None:
        """Return the rows that are typed from one to another, without those that are part of others; None when they are not in this order."""
        ids = [line.id for line in self.lines]
        if rows.first.name not in ids or rows.last.name not in ids:
            return None
        first, last = ids.index(rows.first.name), ids.index(rows.last.name)
        if first > last:
            return None
        return tuple(line for line in self.lines[first : last + 1] if line.typed and line.kind is Kind.ROW)

    def column(self, key: str) -> Col | None:
        """Return a column by id, None when there is none."""
        return next((column for column in self.columns if column.id == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A section of a report (``Avsnitt``)."""

    report: str
    id: str
    title: str = ""
    under: str = ""
    included: bool = True
    written_by: str = ""
    words: int = 0
    in_short: bool = False
    origin: Origin
    places: Mapping[str, Origin] = field(default_factory=dict, compare=False)

    def at(self, title: str) -> Origin:
        """Return the cell below a title of the sheet, or the line."""
        return self.places.get(title, self.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """What a municipality has written: its tables by id, in the order of the file, and its sections. Empty when it has written nothing."""

    tables: Mapping[str, Table] = field(default_factory=dict)
    sections: tuple[Place, ...] = ()
    digest: str = ""  # sha256 of the files; empty when there are none
    files: tuple[tuple[str, str], ...] = ()  # the files below the municipality's folder, each with its sha256

    def table(self, key: str) -> Table | None:
        """Return a table by id, None when the municipality has not written it."""
        return self.tables.get(key)

    def at(self, year: int, kind: str) -> Structure:
        """Return the structure as it is in a year, with the tables of a kind of occasion: those that name it, else by how they are called."""
        structure = self.in_year(year)
        tables = {key: table for key, table in structure.tables.items() if kind in table.kinds}
        return replace(structure, tables=tables)

    def in_year(self, year: int) -> Structure:
        """Return the structure with the rows and columns that hold in a year."""
        return _in_year(self, year)


def _in_year(structure: Structure, year: int) -> Structure:
    def holds(each: Line | Col) -> bool:
        return (each.first is None or each.first <= year) and (each.last is None or year <= each.last)

    tables = {
        key: replace(
            table,
            lines=tuple(line for line in table.lines if holds(line)),
            columns=tuple(column for column in table.columns if holds(column)),
        )
        for key, table in structure.tables.items()
    }
    return replace(structure, tables=tables)


STANDARD: Final = Structure()
"""The structure of a municipality that has written none: everything is standard."""
