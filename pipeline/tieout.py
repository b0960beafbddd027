"""The shapes rules are made of: two numbers that must be the same, a sum and its terms, a limit.

Every typed amount is known to half of its last digit (``interval.py``), and a relation holds when the two sides may be the same
number: n whole amounts differ from a typed total by at most (n + 1) / 2. A missing number on either side says nothing. A shape returns problems without a code whose ``unit`` is the scope (a unit, ``kommun`` or ``koncern``);
``validate`` gives them the rule's code and severity and the unit that handed in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from decimal import Decimal
from typing import Any, Final

from pipeline.interval import agree, allowance, coarsest, exceeds, is_typed
from pipeline.model import Figure, Origin, Problem, Row, Severity
from pipeline.text import NBSP, number, rounded
from pipeline.units import Owner

_DECIMALS: Final = 3
_TWO_IN_PRINT: Final = "Det är avrundning, men två olika tal skulle tryckas."
_AS_PRINTED: Final = "Skriv den tryckta summan i cellen."


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a relation: what it is called in a sentence, its number, and the cell where it stands (None: computed)."""

    name: str
    figure: Figure
    origin: Origin | None = None

    @property
    def value(self) -> Decimal | None:
        """Return the number, None when there is none."""
        return self.figure.value

    @classmethod
    def of(cls, name: str, row: Row, field: str) -> Side:
        """Return a cell of a row as a side."""
        return cls(name, row.figure(field), row.at(field))

    @classmethod
    def placed(cls, name: str, figure: Figure) -> Side:
        """Return a figure that stands somewhere itself, as published ones do, as a side."""
        return cls(name, figure, figure.origin)

    def called(self, name: str) -> Side:
        """Return the side under another name."""
        return Side(name, self.figure, self.origin)

    def turned(self, name: str) -> Side:
        """Return the side with its sign turned, under another name."""
        return Side(name, -self.figure, self.origin)


@dataclass(frozen=True, slots=True)
class At:
    """Where a problem is told: a cell, whose it is, and the other cells that it concerns."""

    origin: Origin | None
    scope: str
    also: Iterable[Origin | None] = ()


def at(row: Row, field: str, *others: str) -> At:
    """Return a cell of a row as the place of a problem, with other cells of the row that it concerns."""
    return At(row.at(field), row.unit, tuple(row.at(other) for other in others))


@dataclass(frozen=True, slots=True)
class Mismatch(Problem):
    """Two sides that should be the same and are not; it keeps them, so that the cell or unit behind the difference can be found."""

    left: Figure = field(default_factory=Figure.missing, compare=False, repr=False)
    right: Figure = field(default_factory=Figure.missing, compare=False, repr=False)
    limit: Decimal = field(default=Decimal(0), compare=False)

    @property
    def gap(self) -> Decimal:
        """Return how much more the left side is than the right."""
        return (self.left.value or Decimal(0)) - (self.right.value or Decimal(0))

    def plain(self, **changes: object) -> Problem:
        """Return the problem without its sides, with other words where given."""
        return Problem(**(_fields(self) | changes))


def _fields(problem: Problem) -> dict[str, Any]:
    return {each.name: getattr(problem, each.name) for each in fields(Problem)}


def shown(value: Decimal, unit: str = "tkr", *, sign: bool = False) -> str:
    """Return a number as Swedish print with its unit and the decimals it has, at most three."""
    exponent = (
        rounded(value, 2 if unit.startswith(("%", "procent")) else _DECIMALS).normalize().as_tuple().exponent
    )
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    printed = number(value, decimals, sign=sign)
    return printed if unit in {"", "antal"} else f"{printed}{NBSP}{unit}"


def problem(message: str, hint: str, where: At, severity: Severity = Severity.ERROR) -> Problem:
    """Return a fault for ``validate`` to give a code; error stands for the rule's own severity."""
    others = (other for other in where.also if other is not None and other != where.origin)
    return Problem(severity, "", message, hint, where.scope, where.origin, tuple(dict.fromkeys(others)))


def equal(
    left: Side,
    right: Side,
    hint: str,
    *,
    scope: str = Owner.MUNICIPALITY,
    also: Iterable[Origin | None] = (),
) -> Iterator[Problem]:
    """Yield a :class:`Mismatch` at the left side's cell when the two cannot be the same amount, however they were rounded."""
    if not agree(left.figure, right.figure):
        yield _differ(left, right, hint, allowance(left.figure, right.figure), scope, also)


def same(
    left: Side,
    right: Side,
    hint: str,
    step: Decimal,
    *,
    scope: str = Owner.MUNICIPALITY,
    also: Iterable[Origin | None] = (),
) -> Iterator[Problem]:
    """Yield a problem when one and the same amount would be printed as two: a :class:`Mismatch`, or a varning where rounding explains it.

    Two typed amounts must be equal, at the precision of the coarser. Where one is reckoned, rounding may explain a difference;
    ``step`` is one unit of the last digit that is printed, in the sides' unit, and decides whether the difference is seen.
    """
    one, other = left.figure, right.figure
    if one.value is None or other.value is None:
        return
    gap = one.value - other.value
    if is_typed(one) and is_typed(other):
        limit = abs(coarsest(one) - coarsest(other)) and max(coarsest(one), coarsest(other))
        if abs(gap) > limit:
            yield _differ(left, right, hint, limit, scope, also)
    elif not agree(one, other):
        yield _differ(left, right, hint, allowance(one, other), scope, also)
    elif rounded(one.value / step) != rounded(other.value / step):
        told = _differ(left, right, hint, allowance(one, other), scope, also)
        yield told.plain(
            severity=Severity.WARNING, message=f"{told.message} {_TWO_IN_PRINT}", hint=_AS_PRINTED
        )


def _differ(
    left: Side, right: Side, hint: str, limit: Decimal, scope: str, also: Iterable[Origin | None]
) -> Mismatch:
    gap = (left.value or Decimal(0)) - (right.value or Decimal(0))
    unit = left.figure.unit
    message = (
        f"{left.name} är {shown(left.value or Decimal(0), unit)}, men {right.name} är {shown(right.value or Decimal(0), unit)}. "
        f"Skillnaden är {_gap(gap, unit)}; tillåten avvikelse är {_gap(limit, unit)}."
    )
    told = problem(message, hint, At(left.origin or right.origin, scope, (right.origin, *also)))
    return Mismatch(**_fields(told), left=left.figure, right=right.figure, limit=limit)


def _gap(value: Decimal, unit: str) -> str:
    """Return a difference with its unit: between two percentages it is counted in percentage points."""
    return shown(value, "procentenheter" if unit == "%" else unit)


def at_most(left: Side, right: Side, hint: str, *, scope: str = Owner.MUNICIPALITY) -> Iterator[Problem]:
    """Yield a problem at the left side's cell when it is more than the right side, however the two were rounded."""
    if left.value is None or right.value is None or not exceeds(left.figure, right.figure):
        return
    unit, limit = left.figure.unit, allowance(left.figure, right.figure)
    message = (
        f"{left.name} är {shown(left.value, unit)}, vilket är mer än {right.name}, {shown(right.value, unit)}. "
        f"Skillnaden är {_gap(left.value - right.value, unit)}; tillåten avvikelse är {_gap(limit, unit)}."
    )
    yield problem(message, hint, At(left.origin or right.origin, scope, (right.origin,)))


def is_sum(
    total: Side, terms: Iterable[Figure], name: str, hint: str, *, scope: str = Owner.MUNICIPALITY
) -> Iterator[Problem]:
    """Yield a problem at the total's cell when it is not the sum of its terms; the terms' own cells stand beside."""
    terms = tuple(terms)
    beside = [cell.origin for term in terms for cell in term.cells()]
    yield from equal(total, Side(name, Figure.total(terms)), hint, scope=scope, also=beside)
