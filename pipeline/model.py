"""The nouns of the input side: where a value came from, what is wrong with it, and how figures combine.

A :class:`Figure` remembers how it was made. Adding two figures gives a figure whose ``args`` are the two;
at the leaves stand cells. That is the passport every printed number carries into the manifest.
The nouns of the output side (the report as data) are in ``view.py``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeVar

_Ordered = TypeVar("_Ordered", "Gap", "Period")


class Severity(StrEnum):
    """How grave a problem is. An error stops ``--publish``; nothing stops a draft."""

    ERROR = "fel"
    WARNING = "varning"
    INFO = "upplysning"


class State(StrEnum):
    """Three states of a number: missing is not zero, and neither is not applicable."""

    KNOWN = "known"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Where something was found: a file (POSIX path below the municipality's folder) and a place in it.

    ``place`` is written as Excel writes it (``Ekonomi!C14``, ``'Mål 2025'!C14``); for Word
    ``”Rubrik”, stycke 3``; for published values ``rad 12``; for settings the key path.
    """

    file: str
    place: str = ""


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

    def sort_key(self) -> tuple[int, str, str, str, str, str]:
        """Return the order problems are shown in: errors first, then file, place, code."""
        rank = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}[self.severity]
        where = self.origin or Origin("")
        return (rank, where.file, _natural(where.place), self.code, self.message, self.unit or "")


def _natural(place: str) -> str:
    """Return ``place`` with numbers padded, so that C9 sorts before C10."""
    parts: list[str] = []
    digits = ""
    for char in place:
        if char.isdigit():
            digits += char
            continue
        if digits:
            parts.append(digits.zfill(7))
            digits = ""
        parts.append(char)
    return "".join(parts) + digits.zfill(7) if digits else "".join(parts)


class Op(StrEnum):
    """How a figure was made from its arguments."""

    CELL = "cell"  # read from a cell or a published value; ``origin`` says where
    CONST = "const"  # from law, settings or arithmetic; ``label`` says what
    SUM = "sum"  # all arguments added
    NEG = "neg"  # minus the argument
    MUL = "mul"  # first times second
    DIV = "div"  # first divided by second
    MIN = "min"
    MAX = "max"
    ABS = "abs"
    COUNT = "count"  # how many arguments there are
    WORD = (
        "word"  # a cell that was counted: ``label`` is the word in it, empty when any will do; the value is 1
    )


@dataclass(frozen=True, slots=True, order=True)
class Gap:
    """A sheet that a unit has not handed in, or that could not be read: what rests on it says so."""

    unit: str
    sheet: str


Gaps = tuple[Gap, ...]
"""In order, each once."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """What a borrowed value is about, where it is not the report's own: a time, and outcome or forecast."""

    start: dt.date
    end: dt.date
    kind: str = "utfall"  # utfall, prognos, budget, plan


class Undeclared(LookupError):  # noqa: N818 - said as a sentence, like RuleFault
    """A field, figure or row that nobody has declared was asked for. That is a fault of the program, told with exit code 70."""


class UnitFault(TypeError):  # noqa: N818 - as above
    """Figures of different units were added, compared or set in one column. That is a fault of the program."""


def united(*many: tuple[_Ordered, ...]) -> tuple[_Ordered, ...]:
    """Return gaps or periods of several figures as one: in order, each once."""
    kept = [items for items in many if items]
    return (
        ()
        if not kept
        else kept[0]
        if len(kept) == 1
        else tuple(sorted({item for items in kept for item in items}))
    )


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A number that remembers where it came from, and who is missing from it.

    ``value`` is None when the figure is missing or not applicable. ``unit`` is what the value counts:
    ``tkr``, ``%`` (12.5 means 12,5 %), ``kr``, ``antal``, ``år``, ``h`` or a free word; empty for a plain quotient or factor.
    ``gaps`` are the sheets that should have been part of it and have not been handed in; they, and the ``periods`` of borrowed
    values, travel through every operation. Figures compare by identity; compare ``value`` for equality of numbers.
    """

    value: Decimal | None
    unit: str = "tkr"
    op: Op = Op.CELL
    args: tuple[Figure, ...] = ()
    origin: Origin | None = None
    label: str = ""
    state: State = State.KNOWN
    gaps: Gaps = ()
    periods: tuple[Period, ...] = ()

    # -- making -----------------------------------------------------------------------------------
    @staticmethod
    def cell(value: Decimal | None, origin: Origin, unit: str = "tkr", state: State | None = None) -> Figure:
        """Return a figure read from one cell; a None value is missing unless ``state`` says otherwise."""
        found = state or (State.KNOWN if value is not None else State.MISSING)
        return Figure(value, unit, Op.CELL, (), origin, "", found)

    @staticmethod
    def const(value: Decimal | int | str, label: str, unit: str = "") -> Figure:
        """Return a figure given by law, a setting or arithmetic; ``label`` says by what."""
        return Figure(Decimal(value), unit, Op.CONST, (), None, label)

    @staticmethod
    def missing(
        unit: str = "tkr", label: str = "uppgift saknas", origin: Origin | None = None, gaps: Gaps = ()
    ) -> Figure:
        """Return a figure nobody has delivered; with ``gaps`` one whose sheet is not there."""
        return Figure(None, unit, Op.CELL, (), origin, label, State.MISSING, gaps)

    @staticmethod
    def not_applicable(unit: str = "tkr") -> Figure:
        """Return a figure that does not apply here (printed as an en dash)."""
        return Figure(None, unit, Op.CONST, (), None, "ej tillämpligt", State.NOT_APPLICABLE)

    @staticmethod
    def word(word: str, origin: Origin) -> Figure:
        """Return a cell that counts as one because of the word in it (any word when empty)."""
        return Figure(Decimal(1), "antal", Op.WORD, (), origin, word)

    @staticmethod
    def count(cells: Iterable[Figure], gaps: Gaps = (), periods: tuple[Period, ...] = ()) -> Figure:
        """Return how many cells there are; ``gaps`` are the sheets in which there could have been more, ``periods`` what time they are about."""
        found = tuple(cells)
        own, times = _carried(found)
        gaps, times = united(gaps, own), united(periods, times)
        return Figure(Decimal(len(found)), "antal", Op.COUNT, found, None, "", State.KNOWN, gaps, times)

    @staticmethod
    def total(figures: Iterable[Figure], unit: str | None = None) -> Figure:
        """Return the sum. A missing term makes the sum missing; a term that does not apply counts as nothing.

        Raises :class:`UnitFault` when the known terms are not all of one unit.
        """
        terms = tuple(figures)
        unit = one_unit(terms, unit)
        gaps, periods = _carried(terms)
        if any(term.state is State.MISSING for term in terms):
            return Figure(None, unit, Op.SUM, terms, None, "", State.MISSING, gaps, periods)
        known = tuple(term for term in terms if term.value is not None)
        if terms and not known:
            return Figure(None, unit, Op.SUM, terms, None, "", State.NOT_APPLICABLE, gaps, periods)
        value = sum((term.value for term in known if term.value is not None), Decimal(0))
        return Figure(value, unit, Op.SUM, known, None, "", State.KNOWN, gaps, periods)

    @staticmethod
    def across(figures: Iterable[Figure], unit: str | None = None) -> Figure:
        """Return the sum over those who have delivered; it carries the gaps of those who have not.

        A number that is missing from a sheet that was delivered makes the sum missing, as in :meth:`total`.
        """
        terms = tuple(figures)
        absent = [term for term in terms if term.state is State.MISSING and term.gaps]
        there = [term for term in terms if not (term.state is State.MISSING and term.gaps)]
        if not there:
            return Figure.total(absent, unit)
        whole = Figure.total(there, unit)
        gaps = united(whole.gaps, *(term.gaps for term in absent))
        return replace(whole, gaps=gaps) if gaps != whole.gaps else whole

    def _make(self, op: Op, others: tuple[Figure, ...], value: Decimal | None, unit: str) -> Figure:
        terms = (self, *others)
        gaps, periods = _carried(terms)
        state = State.KNOWN
        if value is None:
            missing = any(term.state is State.MISSING for term in terms)
            state = State.MISSING if missing else State.NOT_APPLICABLE
        return Figure(value, unit, op, terms, None, "", state, gaps, periods)

    # -- arithmetic -------------------------------------------------------------------------------
    def __add__(self, other: Figure) -> Figure:
        return Figure.total((self, other))

    def __neg__(self) -> Figure:
        return self._make(Op.NEG, (), None if self.value is None else -self.value, self.unit)

    def __sub__(self, other: Figure) -> Figure:
        return Figure.total((self, -other))

    def times(self, other: Figure, unit: str | None = None) -> Figure:
        """Return the product. Its unit is that of the factor that has one; raises :class:`UnitFault` when both have and none is told."""
        if unit is None and self.unit and other.unit:
            raise UnitFault(f"Produkten av {self.unit} och {other.unit} har ingen given enhet.")
        both = None if self.value is None or other.value is None else self.value * other.value
        return self._make(Op.MUL, (other,), both, self.unit or other.unit if unit is None else unit)

    def per(self, other: Figure, unit: str | None = None) -> Figure:
        """Return the quotient, without unit when both have the same; not applicable when the divisor is zero.

        Raises :class:`UnitFault` when the two have different units and none is told.
        """
        if unit is None:
            one_unit((self, other))
        shown = unit or ""
        if self.value is None or other.value is None or other.value == 0:
            return self._make(Op.DIV, (other,), None, shown)
        return self._make(Op.DIV, (other,), self.value / other.value, shown)

    def percent_of(self, other: Figure) -> Figure:
        """Return this figure in per cent of another of the same unit (unit %)."""
        return self.per(other).times(HUNDRED, "%")

    def absolute(self) -> Figure:
        """Return the figure without its sign."""
        return self._make(Op.ABS, (), None if self.value is None else abs(self.value), self.unit)

    def least(self, other: Figure) -> Figure:
        """Return the smaller of two figures of the same unit."""
        both = None if self.value is None or other.value is None else min(self.value, other.value)
        return self._make(Op.MIN, (other,), both, one_unit((self, other)))

    def greatest(self, other: Figure) -> Figure:
        """Return the larger of two figures of the same unit."""
        both = None if self.value is None or other.value is None else max(self.value, other.value)
        return self._make(Op.MAX, (other,), both, one_unit((self, other)))

    def without(self, gaps: Gaps) -> Figure:
        """Return the figure as one from which somebody more is missing."""
        return replace(self, gaps=united(self.gaps, gaps)) if gaps else self

    # -- looking ----------------------------------------------------------------------------------
    @property
    def known(self) -> bool:
        """Tell whether there is a number."""
        return self.value is not None

    def cells(self) -> tuple[Figure, ...]:
        """Return the leaves with an origin that this figure rests on, each once, in reading order."""
        seen: dict[int, Figure] = {}
        found: dict[int, Figure] = {}
        stack = [self]
        while stack:
            figure = stack.pop()
            if id(figure) in seen:
                continue
            seen[id(figure)] = figure
            if figure.origin is not None:
                found[id(figure)] = figure
            stack.extend(reversed(figure.args))
        return tuple(found.values())


def one_unit(figures: Iterable[Figure], unit: str | None = None) -> str:
    """Return the unit of figures that are added or compared: the one told, else that of the known ones.

    Raises :class:`UnitFault` when they differ.
    """
    found = list(figures)
    units = {figure.unit for figure in found if figure.value is not None} | (
        {unit} if unit is not None else set()
    )
    if len(units) > 1:
        raise UnitFault(f"Olika enheter kan inte läggas ihop: {', '.join(sorted(units))}.")
    return units.pop() if units else found[0].unit if found else "tkr"


def _carried(terms: tuple[Figure, ...]) -> tuple[Gaps, tuple[Period, ...]]:
    return united(*(term.gaps for term in terms)), united(*(term.periods for term in terms))


HUNDRED: Final = Figure.const(100, "procent")
ZERO: Final = Figure.const(0, "noll", "tkr")


# -- what was delivered ---------------------------------------------------------------------------
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

    def __add__(self, other: Gathered) -> Gathered:
        gaps, periods = united(self.gaps, other.gaps), united(self.periods, other.periods)
        return Gathered((*self.rows, *other.rows), gaps, periods)

    def count(self, field: str = "") -> Figure:
        """Return how many rows there are (antal), resting on a field's cells or on the rows themselves."""
        return Figure.count((row.word(field) for row in self.rows), self.gaps, self.periods)

    def total(self, field: str, unit: str | None = None) -> Figure:
        """Return the sum of a number field; what is not applicable when there are no rows and nobody is missing."""
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
        found = (self.figures.get((key.strip().upper(), code, year, gender)) for code in codes)
        return next((one for one in found if one is not None), None)

    def title(self, key: str) -> str:
        """Return a key figure's own title; empty when no metadata was fetched."""
        return self.titles.get(key.strip().upper(), "")

    @staticmethod
    def year(origin: Origin | None) -> int | None:
        """Return the year of a figure that came from an answer; None for all others."""
        parts = origin.place.split(", ") if origin and origin.file.startswith("kolada/") else []
        return int(parts[2]) if len(parts) == 4 and parts[2].isdigit() else None  # noqa: PLR2004 - the parts of a place


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

    def of(self, sheet: str, unit: str | None = None) -> tuple[Row, ...]:
        """Return the rows of a sheet, of one unit when given, in delivery order."""
        found = self.rows.get(sheet, ())
        return found if unit is None else tuple(row for row in found if row.unit == unit)

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

    def text(self, unit: str, heading: str) -> Text | None:
        """Return what a unit wrote under a heading; None when nothing."""
        return self.texts.get((unit, heading))
