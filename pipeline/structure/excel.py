"""A formula as a live formula of a form: English functions and commas, which every language of Excel reads.

It is empty while a cell it needs is, a dash where none of them applies or something is divided by zero; a cell that does not apply counts as
nothing in sums. That is what the reader reckons too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from pipeline.formula import Between, Binary, Call, Formula, Name, Negative, Node, Number

DASH: Final = "\N{EN DASH}"
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
                return f"-{self.inside(of)}"
            case Binary(operator, left, right):
                first, last = self.inside(left), self.inside(right)
                if operator == "/":
                    self.divisors.append(last)
                return f"{first}{operator}{last}"
            case Call(function, arguments):
                return self.call(function, arguments)

    def inside(self, node: Node) -> str:
        """Return a part of a larger formula, in parentheses unless it stands by itself."""
        written = self.node(node)
        return written if isinstance(node, Number | Name | Call) else f"({written})"

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
