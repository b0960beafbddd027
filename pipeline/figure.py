"""The number that everything here is made of: where it came from, how it was made, and who is missing from it.

A :class:`Figure` remembers how it was made. Adding two figures gives a figure whose ``args`` are the two;
at the leaves stand cells. That is the passport every printed number carries into the manifest.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeVar

from pipeline.packing import by_fields

_Ordered = TypeVar("_Ordered", "Gap", "Period", str)


class State(StrEnum):
    """Three states of a number: missing is not zero, and neither is not applicable."""

    KNOWN = "known"
    MISSING = "missing"
    NOT_APPLICABLE = "not_applicable"


@by_fields
@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Where something was found: a file (POSIX path below the municipality's folder) and a place in it.

    ``place`` is written as Excel writes it (``Ekonomi!C14``, ``'Mål 2025'!C14``); for Word
    ``”Rubrik”, stycke 3``; for published values ``rad 12``; for settings the key path.
    """

    file: str
    place: str = ""

    @property
    def published(self) -> bool:
        """Tell whether it is in what was published earlier, which no delivery can change."""
        return self.file.startswith("published/")


class Op(StrEnum):
    """How a figure was made from its arguments."""

    CELL = "cell"  # read from a cell or a published value; ``origin`` says where
    TYPED = "typed"  # a total typed over its formula: the value is the cell's, the one argument is what the formula gives
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
    QUOTED = "quoted"  # a number that stands in a text that somebody wrote: ``label`` is the text


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


class UnitFault(TypeError):  # noqa: N818 - said as a sentence, like RuleFault
    """Figures of different units were added, compared or set in one column. That is a fault of the program."""


def united(*many: tuple[_Ordered, ...]) -> tuple[_Ordered, ...]:
    """Return gaps, periods or reasons of several figures as one: in order, each once."""
    kept = [items for items in many if items]
    return (
        ()
        if not kept
        else kept[0]
        if len(kept) == 1
        else tuple(sorted({item for items in kept for item in items}))
    )


@by_fields
@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A number that remembers where it came from, and who is missing from it.

    ``value`` is None when the figure is missing or not applicable. ``unit`` is what the value counts:
    ``tkr``, ``%`` (12.5 means 12,5 %), ``kr``, ``antal``, ``år``, ``h`` or a free word; empty for a plain quotient or factor.
    ``gaps`` are the sheets that should have been part of it and have not been handed in; they, the ``periods`` of borrowed
    values and the reasons why something published was ``restated`` travel through every operation. ``half`` is how far a typed value
    may be from the true one, in its own unit, where its digits do not tell (``interval.py``). Figures compare by identity; compare
    ``value`` for equality of numbers.
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
    restated: tuple[str, ...] = ()
    half: Decimal | None = None

    # -- making -----------------------------------------------------------------------------------
    @staticmethod
    def cell(
        value: Decimal | None,
        origin: Origin,
        unit: str = "tkr",
        state: State | None = None,
        half: Decimal | None = None,
    ) -> Figure:
        """Return a figure read from one cell; a None value is missing unless ``state`` says otherwise.

        ``half`` is half of the last digit that was typed, in ``unit``, where the value does not show it: 12,4 typed in mnkr is
        12 400 tkr to within 50. Without it the value's own digits tell.
        """
        found = state or (State.KNOWN if value is not None else State.MISSING)
        return Figure(value, unit, Op.CELL, (), origin, "", found, half=half)

    def over(self, formula: Figure) -> Figure:
        """Return this cell as a total typed over its formula: its own value, and as argument what the formula gives."""
        gaps, periods, restated = _carried((self, formula))
        return replace(self, op=Op.TYPED, args=(formula,), gaps=gaps, periods=periods, restated=restated)

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
        own, times, restated = _carried(found)
        gaps, times = united(gaps, own), united(periods, times)
        return Figure(
            Decimal(len(found)), "antal", Op.COUNT, found, None, "", State.KNOWN, gaps, times, restated
        )

    @staticmethod
    def total(figures: Iterable[Figure], unit: str | None = None) -> Figure:
        """Return the sum. A missing term makes the sum missing; a term that does not apply counts as nothing.

        Raises :class:`UnitFault` when the known terms are not all of one unit.
        """
        terms = tuple(figures)
        unit = one_unit(terms, unit)
        carried = _carried(terms)
        if any(term.state is State.MISSING for term in terms):
            return Figure(None, unit, Op.SUM, terms, None, "", State.MISSING, *carried)
        known = tuple(term for term in terms if term.value is not None)
        if terms and not known:
            return Figure(None, unit, Op.SUM, terms, None, "", State.NOT_APPLICABLE, *carried)
        value = sum((term.value for term in known if term.value is not None), Decimal(0))
        return Figure(value, unit, Op.SUM, known, None, "", State.KNOWN, *carried)

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
        state = State.KNOWN
        if value is None:
            missing = any(term.state is State.MISSING for term in terms)
            state = State.MISSING if missing else State.NOT_APPLICABLE
        return Figure(value, unit, op, terms, None, "", state, *_carried(terms))

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

    def restated_as(self, value: Figure, reason: str) -> Figure:
        """Return what takes the place of this published figure: another value, marked with the reason; it still rests on this one.

        ``value`` is a cell, or what the published figures are mapped to by arithmetic; its unit is kept.
        """
        rests_on = (*value.args, self) if value.op is Op.CELL else value.args
        return replace(value, args=rests_on, restated=united(value.restated, (reason,)))

    # -- looking ----------------------------------------------------------------------------------
    @property
    def typed_over(self) -> bool:
        """Tell whether this is a total typed over its formula, as it is or with its sign turned."""
        return self.op is Op.TYPED or (self.op is Op.NEG and self.args[0].op is Op.TYPED)

    @property
    def rounding(self) -> Decimal:
        """Return how much a total typed over its formula is more than the formula gives; nothing for other figures."""
        below = self.args[0].value if self.op is Op.TYPED else None
        return Decimal(0) if self.value is None or below is None else self.value - below

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


def _carried(terms: tuple[Figure, ...]) -> tuple[Gaps, tuple[Period, ...], tuple[str, ...]]:
    return (
        united(*(term.gaps for term in terms)),
        united(*(term.periods for term in terms)),
        united(*(term.restated for term in terms)),
    )


HUNDRED: Final = Figure.const(100, "procent")
ZERO: Final = Figure.const(0, "noll", "tkr")
