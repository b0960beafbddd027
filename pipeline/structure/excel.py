"""A formula as a live formula of a form: English functions and commas, which every language of Excel reads.

It is empty while a cell it needs is, a dash where none of them applies or something is divided by zero; a cell that does not apply counts as
nothing in sums. That is what the reader reckons too.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Final

from pipeline.formula import Between, Binary, Call, Formula, Name, Negative, Node, Number

DASH: Final = "\N{EN DASH}"
_STRENGTH: Final = {"+": 1, "-": 1, "*": 2, "/": 2}
_UNARY: Final = 3
Cells = Callable[[Name], str | None]
"""The address of a name's cell, None when the form does not hold it."""


def _none(_: object) -> None:
    """Return that a form holds no such cells."""


def excel(
    formula: Formula,
    address: Cells,
    *,
    between: Callable[[Between], Sequence[str] | None] = _none,
    units: Callable[[Name], Sequence[str] | None] = _none,
    percent: bool = False,
) -> str | None:
    """Return a formula with ``=`` before it; None when it needs what the form does not hold.

    ``address`` gives each name's cell, ``between`` and ``units`` the cells or ranges of ``summa(a..b)`` and of a selection of units.
    ``percent`` shows a quotient in per cent.
    """
    writing = _Writing(address, between, units)
    try:
        body = writing.node(formula.node)
    except LookupError:
        return None
    if percent:
        body = f"({body})*100"
    for divisor in reversed(writing.divisors):
        body = f'IF({divisor}=0,"{DASH}",{body})'
    cells = tuple(dict.fromkeys(writing.cells))
    if cells:
        blank = "+".join(f"COUNTBLANK({cell})" for cell in cells)
        body = f'IF({blank}>0,"",IF(COUNT({",".join(cells)})=0,"{DASH}",{body}))'
    return f"={body}"


@dataclass(slots=True)
class _Writing:
    """A formula being written: the cells it has needed, and what it divides by, the inner before the outer."""

    address: Cells
    between: Callable[[Between], Sequence[str] | None]
    units: Callable[[Name], Sequence[str] | None]
    cells: list[str] = field(default_factory=list)
    divisors: list[str] = field(default_factory=list)

    def node(self, node: Node) -> str:
        match node:
            case Number(value):
                return f"{value:f}"
            case Name():
                return f"N({self.cell(node)})"  # a text, such as a dash, counts as nothing
            case Negative(of):
                return f"-{self.inside(of, _UNARY)}"
            case Binary(sign, left, right):
                first = self.inside(left, _STRENGTH[sign])
                last = self.inside(right, _STRENGTH[sign] + 1, alone=True)
                if sign == "/":
                    self.divisors.append(last)
                return f"{first}{sign}{last}"
            case Call(function, arguments):
                return self.call(function, arguments)

    def inside(self, node: Node, strength: int, *, alone: bool = False) -> str:
        """Return a part of a larger formula, in parentheses when it binds weaker; a minus too when it must stand ``alone``."""
        written = self.node(node)
        weak = isinstance(node, Binary) and _STRENGTH[node.operator] < strength
        return f"({written})" if weak or (alone and isinstance(node, Negative)) else written

    def call(self, function: str, arguments: Iterable[Node | Between]) -> str:
        if function == "summa":
            return f"SUM({','.join(self.summed(argument) for argument in arguments)})"
        # a range of one cell leaves out what does not apply
        written = (
            self.cell(each) if isinstance(each, Name) else self.node(each)
            for each in arguments
            if not isinstance(each, Between)
        )
        listed = ",".join(written)
        return (
            f"ABS(N({listed}))"
            if function == "abs" and listed in self.cells
            else f"{function.upper()}({listed})"
        )

    def summed(self, argument: Node | Between) -> str:
        ranges = self.between(argument) if isinstance(argument, Between) else None
        if isinstance(argument, Name):
            ranges = self.units(argument)
        if not ranges:
            raise LookupError
        self.cells += ranges
        return ",".join(ranges)

    def cell(self, name: Name) -> str:
        found = self.address(name)
        if found is None:
            raise LookupError
        self.cells.append(found)
        return found


# -- what the cell would show ------------------------------------------------------------------------
Cell = Decimal | int | str | None
"""What stands in a cell: a number, a word such as a dash, or nothing."""


def shown(
    formula: Formula,
    value: Callable[[Name], Cell],
    *,
    between: Callable[[Between], Iterable[Cell]] = lambda _: (),
    percent: bool = False,
) -> Decimal | str:
    """Return what Excel would show for a formula: a number, a dash, or nothing while a cell that it needs is empty."""
    working = _Working(value, between)
    try:
        result = working.node(formula.node)
    except (ZeroDivisionError, InvalidOperation):
        result = None
    if any(cell is None or cell == "" for cell in working.cells):
        return ""
    if result is None or (working.cells and not any(_is_number(cell) for cell in working.cells)):
        return DASH
    return result * 100 if percent else result


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, Decimal | int) and not isinstance(cell, bool)


@dataclass(slots=True)
class _Working:
    """A formula being worked out: the cells it has needed. What is no number counts as nothing."""

    value: Callable[[Name], Cell]
    between: Callable[[Between], Iterable[Cell]]
    cells: list[Cell] = field(default_factory=list)

    def node(self, node: Node) -> Decimal:
        match node:
            case Number(value):
                return value
            case Name():
                return self.number(self.value(node))
            case Negative(of):
                return -self.node(of)
            case Binary(sign, left, right):
                return _OPERATORS[sign](self.node(left), self.node(right))
            case Call(function, arguments):
                terms = [term for argument in arguments for term in self.terms(argument)]
                return _FUNCTIONS[function](terms) if terms else Decimal(0)

    def terms(self, argument: Node | Between) -> Iterable[Decimal]:
        if isinstance(argument, Between):
            return [self.number(cell) for cell in self.between(argument)]
        if isinstance(argument, Name):  # a cell of words is left out of the least and the greatest
            before = len(self.cells)
            number = self.node(argument)
            return [number] if _is_number(self.cells[before]) else []
        return [self.node(argument)]

    def number(self, cell: Cell) -> Decimal:
        self.cells.append(cell)
        return Decimal(cell) if isinstance(cell, Decimal | int) and not isinstance(cell, bool) else Decimal(0)


_OPERATORS: Final[dict[str, Callable[[Decimal, Decimal], Decimal]]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
}  # fmt: skip
_FUNCTIONS: Final[dict[str, Callable[[list[Decimal]], Decimal]]] = {
    "summa": lambda terms: sum(terms, Decimal(0)), "min": min, "max": max, "abs": lambda terms: abs(terms[0]),
}  # fmt: skip
