"""The nouns of the input side: where a value came from, what is wrong with it, and how figures combine.

A :class:`Figure` remembers how it was made. Adding two figures gives a figure whose ``args`` are the two;
at the leaves stand cells. That is the passport every printed number carries into the manifest.
The nouns of the output side (the report as data) are in ``view.py``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Final


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
    accept: str = field(default="", compare=False)  # lines of kommun.toml that accept it as it is

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


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A number that remembers where it came from.

    ``value`` is None when the figure is missing or not applicable. ``unit`` is what the value counts:
    ``tkr``, ``%`` (12.5 means 12,5 %), ``kr``, ``antal``, ``år``, ``h`` or a free word. Figures compare by
    identity; compare ``value`` for equality of numbers.
    """

    value: Decimal | None
    unit: str = "tkr"
    op: Op = Op.CELL
    args: tuple[Figure, ...] = ()
    origin: Origin | None = None
    label: str = ""
    state: State = State.KNOWN

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
    def missing(unit: str = "tkr", label: str = "uppgift saknas", origin: Origin | None = None) -> Figure:
        """Return a figure nobody has delivered."""
        return Figure(None, unit, Op.CELL, (), origin, label, State.MISSING)

    @staticmethod
    def not_applicable(unit: str = "tkr") -> Figure:
        """Return a figure that does not apply here (printed as an en dash)."""
        return Figure(None, unit, Op.CONST, (), None, "ej tillämpligt", State.NOT_APPLICABLE)

    @staticmethod
    def total(figures: Iterable[Figure], unit: str | None = None) -> Figure:
        """Return the sum. A missing term makes the sum missing; a term that does not apply counts as nothing."""
        terms = tuple(figures)
        unit = unit or (terms[0].unit if terms else "tkr")
        if any(term.state is State.MISSING for term in terms):
            return Figure(None, unit, Op.SUM, terms, None, "", State.MISSING)
        known = tuple(term for term in terms if term.value is not None)
        if terms and not known:
            return Figure(None, unit, Op.SUM, terms, None, "", State.NOT_APPLICABLE)
        value = sum((term.value for term in known if term.value is not None), Decimal(0))
        return Figure(value, unit, Op.SUM, known)

    def _make(
        self, op: Op, others: tuple[Figure, ...], value: Decimal | None, unit: str | None = None
    ) -> Figure:
        terms = (self, *others)
        if value is None:
            missing = any(term.state is State.MISSING for term in terms)
            state = State.MISSING if missing else State.NOT_APPLICABLE
            return Figure(None, unit or self.unit, op, terms, None, "", state)
        return Figure(value, unit or self.unit, op, terms)

    # -- arithmetic -------------------------------------------------------------------------------
    def __add__(self, other: Figure) -> Figure:
        return Figure.total((self, other), self.unit)

    def __neg__(self) -> Figure:
        return self._make(Op.NEG, (), None if self.value is None else -self.value)

    def __sub__(self, other: Figure) -> Figure:
        return Figure.total((self, -other), self.unit)

    def times(self, other: Figure, unit: str | None = None) -> Figure:
        """Return the product, in this figure's unit unless told otherwise."""
        both = None if self.value is None or other.value is None else self.value * other.value
        return self._make(Op.MUL, (other,), both, unit)

    def per(self, other: Figure, unit: str = "") -> Figure:
        """Return the quotient; not applicable when the divisor is zero."""
        if self.value is None or other.value is None or other.value == 0:
            return self._make(Op.DIV, (other,), None, unit)
        return self._make(Op.DIV, (other,), self.value / other.value, unit)

    def percent_of(self, other: Figure) -> Figure:
        """Return this figure in per cent of another (unit %)."""
        return self.per(other).times(HUNDRED, "%")

    def absolute(self) -> Figure:
        """Return the figure without its sign."""
        return self._make(Op.ABS, (), None if self.value is None else abs(self.value))

    def least(self, other: Figure) -> Figure:
        """Return the smaller of two figures."""
        both = None if self.value is None or other.value is None else min(self.value, other.value)
        return self._make(Op.MIN, (other,), both)

    def greatest(self, other: Figure) -> Figure:
        """Return the larger of two figures."""
        both = None if self.value is None or other.value is None else max(self.value, other.value)
        return self._make(Op.MAX, (other,), both)

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


HUNDRED: Final = Figure.const(100, "procent")
ZERO: Final = Figure.const(0, "noll", "tkr")


# -- what was delivered ---------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Row:
    """One record of an input sheet: its fields by key, and the cell of each.

    ``values`` holds a Figure for number fields, a date for dates, a bool for yes/no and a str for the rest;
    an empty text or date is None. ``key`` is the fixed row's id (``R1``) or the record's own id where the
    sheet has an id field, else the row number.
    """

    sheet: str
    unit: str
    key: str
    values: Mapping[str, Figure | str | dt.date | bool | None]
    origins: Mapping[str, Origin]
    origin: Origin

    def figure(self, name: str) -> Figure:
        """Return a number field; a missing one when the sheet had no such cell."""
        value = self.values.get(name)
        return (
            value if isinstance(value, Figure) else Figure.missing(origin=self.origins.get(name, self.origin))
        )

    def text(self, name: str) -> str:
        """Return a text field, empty when not filled in."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def date(self, name: str) -> dt.date | None:
        """Return a date field, None when not filled in."""
        value = self.values.get(name)
        return value if isinstance(value, dt.date) else None

    def flag(self, name: str) -> bool:
        """Return a yes/no field; False when not filled in."""
        return self.values.get(name) is True

    def at(self, name: str) -> Origin:
        """Return the address of a field's cell."""
        return self.origins.get(name, self.origin)


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

    def of(self, sheet: str, unit: str | None = None) -> tuple[Row, ...]:
        """Return the rows of a sheet, of one unit when given, in delivery order."""
        found = self.rows.get(sheet, ())
        return found if unit is None else tuple(row for row in found if row.unit == unit)

    def row(self, sheet: str, unit: str, key: str) -> Row | None:
        """Return one fixed row of a unit's sheet."""
        return next((row for row in self.of(sheet, unit) if row.key == key), None)

    def text(self, unit: str, heading: str) -> Text | None:
        """Return what a unit wrote under a heading; None when nothing."""
        return self.texts.get((unit, heading))
