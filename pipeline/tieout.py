"""The shapes rules are made of: two numbers that must be the same, a sum and its terms, a limit.

Tolerance (domain.md 5.1): printed amounts differ by at most one unit up to three terms, and by (n + 1) / 2 beyond; a missing number on
either side says nothing. A shape returns problems without a code whose ``unit`` is the scope (a unit, ``kommun`` or ``koncern``);
``validate`` gives them the rule's code and severity and the unit that handed in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from decimal import Decimal
from typing import Any, Final

from pipeline.model import Figure, Op, Origin, Problem, Row, Severity
from pipeline.text import NBSP, number, rounded
from pipeline.units import Owner

_FEW: Final = 3
_DECIMALS: Final = 3


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


def allowed(terms: int) -> Decimal:
    """Return how much a relation between printed amounts may differ, given the number of its terms."""
    return Decimal(1) if terms <= _FEW else Decimal(terms + 1) / 2


def count(figure: Figure) -> int:
    """Return how many cells other than zero a figure is the sum of: a zero was never rounded."""
    return (
        sum(count(term) for term in figure.args)
        if figure.op is Op.SUM and figure.args
        else int(bool(figure.value))
    )


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
    terms: int | None = None,
    tolerance: Decimal | None = None,
    also: Iterable[Origin | None] = (),
) -> Iterator[Problem]:
    """Yield a :class:`Mismatch` at the left side's cell when the two differ by more than the tolerance.

    ``terms`` is how many printed amounts the relation has, else the cells of the left side; ``tolerance`` overrides both.
    """
    if left.value is None or right.value is None:
        return
    limit = allowed(count(left.figure) if terms is None else terms) if tolerance is None else tolerance
    gap = left.value - right.value
    if abs(gap) <= limit:
        return
    unit = left.figure.unit
    message = (
        f"{left.name} är {shown(left.value, unit)}, men {right.name} är {shown(right.value, unit)}. "
        f"Skillnaden är {_gap(gap, unit)}; tillåten avvikelse är {_gap(limit, unit)}."
    )
    told = problem(message, hint, At(left.origin or right.origin, scope, (right.origin, *also)))
    yield Mismatch(**_fields(told), left=left.figure, right=right.figure, limit=limit)


def _gap(value: Decimal, unit: str) -> str:
    """Return a difference with its unit: between two percentages it is counted in percentage points."""
    return shown(value, "procentenheter" if unit == "%" else unit)


def at_most(left: Side, right: Side, hint: str, *, scope: str = Owner.MUNICIPALITY) -> Iterator[Problem]:
    """Yield a problem at the left side's cell when it is more than the right side by more than one."""
    if left.value is None or right.value is None or left.value <= right.value + 1:
        return
    unit = left.figure.unit
    message = (
        f"{left.name} är {shown(left.value, unit)}, vilket är mer än {right.name}, {shown(right.value, unit)}. "
        f"Skillnaden är {_gap(left.value - right.value, unit)}; tillåten avvikelse är {_gap(Decimal(1), unit)}."
    )
    yield problem(message, hint, At(left.origin or right.origin, scope, (right.origin,)))


def is_sum(
    total: Side, terms: Iterable[Figure], name: str, hint: str, *, scope: str = Owner.MUNICIPALITY
) -> Iterator[Problem]:
    """Yield a problem at the total's cell when it is not the sum of its terms; the terms' own cells stand beside."""
    terms = tuple(terms)
    beside = [cell.origin for term in terms for cell in term.cells()]
    yield from equal(total, Side(name, Figure.total(terms)), hint, scope=scope, terms=len(terms), also=beside)
