"""What a formula comes to: its nodes as arithmetic on figures, so that the result remembers its cells and how well it is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from pipeline.formula import Between, Binary, Call, Name, Negative, Node, Number
from pipeline.model import HUNDRED, Figure, Op, State

_PLAIN = "tal i formeln"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a formula's names are looked up: one figure by its name, the rows between two, and those of a selection of units (None: no such)."""

    of: Callable[[Name], Figure]
    between: Callable[[Between], Iterable[Figure]]
    selected: Callable[[Name], Iterable[Figure] | None]


def evaluate(node: Node, found: Found) -> Figure:
    """Return what a formula comes to; missing where figures of different units are added, which nothing that is typed can make an exception.

    A quotient by zero does not apply; a missing figure makes the result missing; one that does not apply counts as nothing in sums.
    """
    match node:
        case Number(value):
            return Figure.const(value, _PLAIN)
        case Name():
            return found.of(node)
        case Negative(of):
            return -evaluate(of, found)
        case Binary(operator, left, right):
            return _binary(operator, evaluate(left, found), evaluate(right, found))
        case Call(function, arguments):
            return _call(function, list(_arguments(function, arguments, found)))


def _arguments(function: str, arguments: Iterable[Node | Between], found: Found) -> Iterable[Figure]:
    for argument in arguments:
        if isinstance(argument, Between):
            yield from found.between(argument)
        elif (
            function == "summa"
            and isinstance(argument, Name)
            and (many := found.selected(argument)) is not None
        ):
            yield from many
        else:
            yield evaluate(argument, found)


def _binary(operator: str, left: Figure, right: Figure) -> Figure:
    if operator == "*":
        return left.times(right, "" if left.unit and right.unit else None)
    if operator == "/":
        return left.per(right, "" if left.unit != right.unit else None)
    left, right = _alike(left, right)
    return summed((left, right if operator == "+" else -right))


def _alike(left: Figure, right: Figure) -> tuple[Figure, Figure]:
    """Return two figures where a plain number takes the unit of the other."""
    if left.op is Op.CONST and not left.unit:
        return replace(left, unit=right.unit), right
    if right.op is Op.CONST and not right.unit:
        return left, replace(right, unit=left.unit)
    return left, right


def summed(terms: Iterable[Figure]) -> Figure:
    """Return a sum; missing where its terms count different things."""
    terms = tuple(terms)
    units = {term.unit for term in terms if term.value is not None}
    if len(units) > 1:
        return Figure.missing(label="olika enheter i en summa")
    return Figure.total(terms)


def _across(terms: list[Figure]) -> Figure:
    """Return a sum over those who have delivered, which says who has not."""
    units = {term.unit for term in terms if term.value is not None}
    return Figure.across(terms) if len(units) < 2 else summed(terms)  # noqa: PLR2004 - of one unit


def _call(function: str, terms: list[Figure]) -> Figure:
    if function == "summa":
        return _across(terms) if terms else Figure.const(0, "inga rader", "tkr")
    if function == "abs":
        return terms[0].absolute()
    known = [term for term in terms if term.state is not State.NOT_APPLICABLE] or terms[:1]
    if len({term.unit for term in known}) > 1:
        return Figure.missing(label="olika enheter jämförs")
    result = known[0]
    for term in known[1:]:
        result = result.least(term) if function == "min" else result.greatest(term)
    return result


def in_unit(figure: Figure, unit: str) -> Figure:
    """Return a figure in the unit of its cell: a quotient in per cent, another plain quotient as the free word that it counts."""
    if figure.unit == unit or figure.unit:
        return figure
    if unit == "%":
        return figure.times(HUNDRED, "%")
    return replace(figure, unit=unit)


def measured_in(figure: Figure, unit: str) -> Figure:
    """Return a figure that is to count in a unit: missing, with its address, when it counts something else (STR1 tells)."""
    if figure.value is None or figure.unit == unit:
        return figure
    return Figure.missing(unit, f"{figure.label}: annan enhet", figure.origin)
