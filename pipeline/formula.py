"""The one formula language: sums, quotients and names of rows and columns; nothing that runs, branches or loops.

A formula is read once into the nodes below. What it comes to, which names it has, what it means in law rows and how Excel says it are
functions of the nodes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Container, Hashable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, TypeVar

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written, with a decimal comma."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Name:
    """A row or column of the same table (``table`` empty), or a row of another: ``rr.R4``, ``br.sek``, ``rr.res[-1]``, ``grupp.sdn``.

    ``years`` is the first and the last of the years that it is summed over, counted from the report's own: (0, 0), (-1, -1), (-3, 0).
    ``day`` is the day of a dated budget, ``budget_rev[2025-06-30]``. ``at`` is where in the formula it stands, from 0.
    """

    name: str
    table: str = ""
    years: tuple[int, int] = (0, 0)
    day: dt.date | None = None
    at: int = 0

    def __str__(self) -> str:
        """Return the name as it is written, without years."""
        return f"{self.table}.{self.name}" if self.table else self.name


@dataclass(frozen=True, slots=True)
class Negative:
    """Minus what follows."""

    of: Node


@dataclass(frozen=True, slots=True)
class Binary:
    """Two nodes and what is done with them."""

    operator: Literal["+", "-", "*", "/"]
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Between:
    """The typed rows from one to another, without those that are part of others (``summa(a..b)``)."""

    first: Name
    last: Name


@dataclass(frozen=True, slots=True)
class Call:
    """A function of nodes: ``summa``, ``min``, ``max`` or ``abs``."""

    function: Literal["summa", "min", "max", "abs"]
    arguments: tuple[Node | Between, ...]


Node = Number | Name | Negative | Binary | Call


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula: as it was written, and as it was understood."""

    text: str
    node: Node


def names(formula: Formula | Node) -> tuple[Name, ...]:
    """Return the names of a formula in the order they stand, also the ends of ``summa(a..b)`` and names of units."""
    return tuple(_names(formula.node if isinstance(formula, Formula) else formula))


def _names(node: Node | Between) -> Iterator[Name]:
    match node:
        case Name():
            yield node
        case Negative(of):
            yield from _names(of)
        case Binary(_, left, right):
            yield from _names(left)
            yield from _names(right)
        case Between(first, last):
            yield from (first, last)
        case Call(_, arguments):
            for argument in arguments:
                yield from _names(argument)
        case Number():
            pass


def lowest_first(
    start: Key, needs: Callable[[Key], Iterable[Key]], done: Container[Key], path: dict[Key, Iterator[Key]]
) -> Iterator[Key]:
    """Yield what a row or cell rests on before it, and itself last, so that a long chain of them is no deep recursion.

    What is ``done`` is not yielded. ``path`` holds what is waited for: what comes back to itself is found there, and not waited for.
    """
    path[start] = iter(needs(start))
    while start in path:
        key = next(reversed(path))
        following = next((each for each in path[key] if each not in path and each not in done), None)
        if following is None:
            yield key
            del path[key]
        else:
            path[following] = iter(needs(following))


# -- as text again -----------------------------------------------------------------------------------
_STRENGTH: Final = {"+": 1, "-": 1, "*": 2, "/": 2}
_UNARY: Final = 3


def rendered(formula: Formula | Node) -> str:
    """Return a formula in canonical text, without spaces; what is parsed from it is the same formula."""
    return _written(formula.node if isinstance(formula, Formula) else formula)


def _written(node: Node | Between) -> str:
    match node:
        case Number(value):
            return f"{value:f}".replace(".", ",")
        case Name():
            return f"{node}{_years(node)}"
        case Negative(of):
            return f"-{_within(of, _UNARY)}"
        case Binary(operator, left, right):
            strength = _STRENGTH[operator]
            return f"{_within(left, strength)}{operator}{_within(right, strength + 1, first=False)}"
        case Between(first, last):
            return f"{first}..{last}"
        case Call(function, arguments):
            return f"{function}({';'.join(_written(argument) for argument in arguments)})"


def _within(node: Node, strength: int, *, first: bool = True) -> str:
    """Return a part of something as strong as that, in parentheses where it needs them (or, after an operator, where they help)."""
    weak = isinstance(node, Binary) and _STRENGTH[node.operator] < strength
    return f"({_written(node)})" if weak or (isinstance(node, Negative) and not first) else _written(node)


def _years(name: Name) -> str:
    first, last = name.years
    if name.day is not None:
        return f"[{name.day.isoformat()}]"
    if name.years == (0, 0):
        return ""
    return f"[{first}]" if first == last else f"[{first}..{last}]"


def divides(node: Node) -> bool:
    """Tell whether a formula is a quotient, or holds one."""
    match node:
        case Binary(operator, left, right):
            return operator == "/" or divides(left) or divides(right)
        case Negative(of):
            return divides(of)
        case Call(_, arguments):
            return any(not isinstance(each, Between) and divides(each) for each in arguments)
    return False
