"""The nouns of the input side: what was delivered, and what is wrong with it.

The numbers in it are the figures of ``figure.py``; the nouns of the output side (the report as data) are in ``view.py``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal

from pipeline.figure import (
    HUNDRED,
    ZERO,
    Figure,
    Gap,
    Gaps,
    Op,
    Origin,
    Period,
    State,
    UnitFault,
    one_unit,
    united,
)
from pipeline.packing import by_fields

__all__ = [
    "HUNDRED",
    "ZERO",
    "Dataset",
    "Delivery",
    "Figure",
    "Gap",
    "Gaps",
    "Gathered",
    "Kolada",
    "Op",
    "Origin",
    "Period",
    "Problem",
    "Published",
    "Row",
    "Severity",
    "State",
    "Text",
    "Undeclared",
    "UnitFault",
    "one_unit",
    "united",
]


RowKind = Literal["row", "group", "sum", "total", "of_which"]
"""What a row is, in a form and in a report: ``group`` heads those below it, ``of_which`` is in no sum."""


class Severity(StrEnum):
    """How grave a problem is. An error stops ``--publish``; nothing stops a draft."""

    ERROR = "fel"
    WARNING = "varning"
    INFO = "upplysning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, as a value: what was found, what was expected (``message``), what to do (``hint``)."""

    severity: Severity
    code: str
    message: str
    hint: str = ""
    unit: str | None = None
    origin: Origin | None = None
    also: tuple[Origin, ...] = ()
    accept: str = field(default="", compare=False)  # lines of kommun.toml that accept it as it is
    waits_for: str = field(default="", compare=False)  # whom a control waits for, when that is what is told

    def sort_key(self) -> tuple[int, str, str, str, str, str]:
        """Return the order problems are shown in: errors first, then file, place, code."""
        rank = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}[self.severity]
        where = self.origin or Origin("")
        return (rank, where.file, _natural(where.place), self.code, self.message, self.unit or "")


def _natural(place: str) -> str:
    """Return ``place`` with numbers padded, so that C9 sorts before C10."""
    return re.sub(r"\d+", lambda digits: digits[0].zfill(7), place)


class Undeclared(LookupError):  # noqa: N818 - said as a sentence, like RuleFault
    """A field, figure or row that nobody has declared was asked for. That is a fault of the program, told with exit code 70."""


# -- what was delivered ---------------------------------------------------------------------------
@by_fields
@dataclass(frozen=True, slots=True)
class Row:
    """One record of an input sheet: its fields by key, and the cell of each.

    ``values`` holds a Figure for number fields, a date for dates, a bool for yes/no and a str for the rest;
    an empty text or date is None. ``key`` is the fixed row's id (``R1``) or the record's own id where the
    sheet has an id field, else the row number. ``periods`` tell what time a row that another occasion lends is about.
    """

    sheet: str
    unit: str
    key: str
    values: Mapping[str, Figure | str | dt.date | bool | None]
    origins: Mapping[str, Origin]
    origin: Origin
    periods: tuple[Period, ...] = ()

    def _value(self, name: str) -> Figure | str | dt.date | bool | None:
        if name not in self.values:
            raise Undeclared(f"Fältet {name} finns inte på fliken {self.sheet}.")
        return self.values[name]

    def declares(self, name: str) -> bool:
        """Tell whether the row's sheet has a field."""
        return name in self.values

    def figure(self, name: str) -> Figure:
        """Return a number field; a missing one when it was not filled in. Raises :class:`Undeclared` for an unknown field."""
        value = self._value(name)
        return value if isinstance(value, Figure) else Figure.missing(origin=self.at(name))

    def text(self, name: str) -> str:
        """Return a text field, empty when not filled in. Raises :class:`Undeclared` for an unknown field."""
        value = self._value(name)
        return value if isinstance(value, str) else ""

    def date(self, name: str) -> dt.date | None:
        """Return a date field, None when not filled in. Raises :class:`Undeclared` for an unknown field."""
        value = self._value(name)
        return value if isinstance(value, dt.date) else None

    def flag(self, name: str) -> bool:
        """Return a yes/no field; False when not filled in. Raises :class:`Undeclared` for an unknown field."""
        return self._value(name) is True

    def word(self, name: str = "") -> Figure:
        """Return the row as one that is counted because of the word in a field, or (without a field) because it is there."""
        counted = Figure.word(self.text(name), self.at(name)) if name else Figure.word("", self.origin)
        return replace(counted, periods=self.periods) if self.periods else counted

    def at(self, name: str) -> Origin:
        """Return the address of a field's cell."""
        return self.origins.get(name, self.origin)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Rows of several units, and the sheets that are missing among them: what is counted or summed here carries the gaps."""

    rows: tuple[Row, ...]
    gaps: Gaps = ()
    periods: tuple[Period, ...] = ()  # what time the rows are about, where another occasion lends them

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def where(self, chosen: Callable[[Row], bool]) -> Gathered:
        """Return the rows for which something holds, with the same gaps."""
        return replace(self, rows=tuple(row for row in self.rows if chosen(row)))

    def having(self, field: str, *words: str) -> Gathered:
        """Return the rows whose text in a field is one of some words, in any case of letters, with the same gaps."""
        wanted = {word.casefold() for word in words}
        return self.where(lambda row: row.text(field).casefold() in wanted)

    def __add__(self, other: Gathered) -> Gathered:
        gaps, periods = united(self.gaps, other.gaps), united(self.periods, other.periods)
        return Gathered((*self.rows, *other.rows), gaps, periods)

    def count(self, field: str = "") -> Figure:
        """Return how many rows there are (antal), resting on a field's cells or on the rows themselves."""
        return Figure.count((row.word(field) for row in self.rows), self.gaps, self.periods)

    def total(self, field: str, unit: str | None = None) -> Figure:
        """Return the sum of a number field, zero when there are no rows; missing when a row lacks the number.

        Raises :class:`UnitFault` when the numbers are not all of one unit.
        """
        whole = Figure.total((row.figure(field) for row in self.rows), unit)
        return whole.without(self.gaps)


@dataclass(frozen=True, slots=True)
class Text:
    """What a unit wrote under one heading of its Word form: blocks of prose, and where they stand."""

    unit: str
    heading: str  # key of the heading in the schema
    blocks: tuple[object, ...]  # view.Block: Prose, Table, Image
    origin: Origin
    words: int = 0


@dataclass(frozen=True, slots=True)
class Published:
    """One value as printed in an earlier report (``inputs/<kommun>/published/<occasion>.csv``)."""

    key: str  # e.g. rr/R1/kommun/U
    figure: Figure
    label: str = ""
    printed: Figure | None = None  # as it was printed, where the figure is in another organisation
    typed: bool = False  # in a form of the occasion at hand, since nothing was published


@dataclass(frozen=True, slots=True)
class Delivery:
    """One file handed in: whose, for what, and its fingerprint."""

    path: str  # POSIX path below the municipality's folder
    sha256: str
    unit: str | None
    form: str | None  # key of the form it was recognised as
    size: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Kolada:
    """Saved answers of Kolada (``inputs/<kommun>/kolada``): figures, titles out of the metadata, and when they were fetched.

    ``areas`` are the codes of ``kommun``, ``riket``, ``lanet`` and ``liknande``, in the order they are tried; ``labels`` says in words
    what they stand for. A figure's origin is the file and ``N15505, 0000, 2024, T``.
    """

    figures: Mapping[tuple[str, str, int, str], Figure] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    areas: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    fetched: dt.date | None = None

    def figure(self, key: str, area: str, year: int, gender: str = "T") -> Figure | None:
        """Return a key figure of ``kommun``, ``riket``, ``lanet`` or ``liknande`` in a year; None when it was not fetched."""
        codes = self.areas.get(area, ())
        answers = (self.figures.get((key.strip().upper(), code, year, gender)) for code in codes)
        return next((answer for answer in answers if answer is not None), None)

    def title(self, key: str) -> str:
        """Return a key figure's own title; empty when no metadata was fetched."""
        return self.titles.get(key.strip().upper(), "")

    @staticmethod
    def year(origin: Origin | None) -> int | None:
        """Return the year of a figure that came from an answer; None for all others."""
        parts = origin.place.split(", ") if origin and origin.file.startswith("kolada/") else []
        return int(parts[2]) if len(parts) == 4 and parts[2].isdigit() else None  # noqa: PLR2004 - the parts of a place


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document of somebody else's that is attached to a report, as it was delivered; ``data`` is empty while it has not come.

    ``name`` is what its file is called beside the report. ``faulty`` tells that what has come cannot be passed on, ``tagged`` that it can be
    followed by those who listen to it.
    """

    title: str
    sender: str
    report: str
    name: str
    due: dt.date | None = None
    data: bytes = b""
    required: bool = True
    faulty: bool = False
    tagged: bool = False
    but = replace


@dataclass(frozen=True, slots=True)
class Decision:
    """A line of an occasion's log of decisions: what a body decided about a report (all of them: empty), and in which version (sha256)."""

    day: dt.date
    body: str  # as it is written: Kommunfullmäktige
    paragraph: str  # § 58
    word: str  # föreslår, godkänner, fastställer, återremitterar
    report: str
    version: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything read for one occasion, before any rule or merge has touched it."""

    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)  # by sheet key
    texts: Mapping[tuple[str, str], Text] = field(default_factory=dict)  # by (unit, heading key)
    published: Mapping[str, Mapping[str, Published]] = field(default_factory=dict)  # by occasion, by key
    deliveries: tuple[Delivery, ...] = ()
    kolada: Kolada | None = None  # only where answers of Kolada have been saved
    sheets: frozenset[Gap] = (
        frozenset()
    )  # every unit's sheets that were handed in and could be read, empty ones too
    confirmed: Mapping[Gap, Origin] = field(
        default_factory=dict
    )  # sheets that a unit left empty and answered that there is nothing to report on
    attachments: tuple[Attachment, ...] = ()  # expected, in the order of the settings
    decisions: tuple[Decision, ...] = ()  # about the occasion's reports, in the order of the log

    def of(self, sheet: str, unit: str | None = None) -> tuple[Row, ...]:
        """Return the rows of a sheet, of one unit when given, in delivery order."""
        rows = self.rows.get(sheet, ())
        return rows if unit is None else tuple(row for row in rows if row.unit == unit)

    def gap(self, sheet: str, unit: str) -> Gaps:
        """Return what is missing when a unit's sheet was not handed in or could not be read; nothing when it was."""
        asked = Gap(unit, sheet)
        return () if asked in self.sheets else (asked,)

    def gathered(self, sheet: str, units: Iterable[str]) -> Gathered:
        """Return the rows of a sheet of several units, and whose sheets are missing."""
        asked = tuple(units)
        rows = tuple(row for unit in asked for row in self.of(sheet, unit))
        gaps, periods = (
            united(*(self.gap(sheet, unit) for unit in asked)),
            united(*(row.periods for row in rows)),
        )
        return Gathered(rows, gaps, periods)

    def row(self, sheet: str, unit: str, key: str) -> Row | None:
        """Return one fixed row of a unit's sheet."""
        return next((row for row in self.of(sheet, unit) if row.key == key), None)

    def attached(self, report: str) -> tuple[tuple[str, bytes], ...]:
        """Return the documents of others that have come to a report: what the file is called beside it, and the file."""
        return tuple((one.name, one.data) for one in self.attachments if one.report == report and one.data)

    def text(self, unit: str, heading: str) -> Text | None:
        """Return what a unit wrote under a heading; None when nothing."""
        return self.texts.get((unit, heading))
