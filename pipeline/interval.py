"""How far a number may be from the true one, and what follows of it: does a total agree with its terms, and do two numbers agree.

Every typed amount is known to half of its last digit: 100 to ± 0,5 and 100,25 to ± 0,005. A zero, a count and a constant are exact;
0 % is rounded like other percentages.
Arithmetic is reckoned on these intervals, so that a sum of n whole amounts is known to n / 2, and differs from a typed total by at
most (n + 1) / 2. A cell that stands on both sides of a relation, or several times in a sum, is one number and is counted as one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final, NamedTuple

from pipeline.model import Figure, Op, State

_NOTHING: Final = Decimal(0)
_ENDLESS: Final = Decimal("Infinity")
_SILENT: Final = (
    4  # halves of the last digit: totals of a dozen printed amounts often differ by two of its units
)
_EXACT: Final = frozenset({Op.CONST, Op.COUNT, Op.WORD, Op.QUOTED})
_LEAVES: Final = _EXACT | {Op.CELL, Op.TYPED}


class Interval(NamedTuple):
    """Between which two numbers the true one lies, both included; endless where a divisor may be zero."""

    low: Decimal
    high: Decimal

    def holds(self, value: Decimal) -> bool:
        """Tell whether a number lies in it."""
        return self.low <= value <= self.high


def digit(figure: Figure) -> Decimal:
    """Return half of the last digit that a typed figure was written with, in its unit; at least that of whole units unless told."""
    if figure.half is not None:
        return figure.half
    exponent = figure.value.as_tuple().exponent if figure.value is not None else 0
    return Decimal(5).scaleb(min(0, exponent if isinstance(exponent, int) else 0) - 1)


def half(figure: Figure) -> Decimal:
    """Return how far a typed figure may be from the true one, in its unit; a constant, a count and a zero are exact, but not 0 %."""
    if figure.value is None or figure.op in _EXACT or (not figure.value and figure.unit != "%"):
        return _NOTHING
    return digit(figure)


def interval(figure: Figure) -> Interval | None:
    """Return between which numbers a figure lies, in its own unit; None when it has no value.

    The work grows with the figure's arithmetic, in which a figure that is used several times is walked once.
    """
    known = _reckoned(figure)
    return known.interval if known else None


def difference(left: Figure, right: Figure) -> Interval | None:
    """Return between which numbers the left figure minus the right lies; None when either has no value. They agree when zero does."""
    if left.value is None or right.value is None or not (left.value.is_finite() and right.value.is_finite()):
        return None
    return interval(Figure(left.value - right.value, left.unit, Op.SUM, (left, -right)))


def agree(left: Figure, right: Figure) -> bool:
    """Tell whether two figures may be the same number; one without value contradicts nothing."""
    apart = difference(left, right)
    return apart is None or apart.holds(_NOTHING)


def exceeds(left: Figure, right: Figure) -> bool:
    """Tell whether the left figure is certainly more than the right; one without value never is."""
    apart = difference(left, right)
    return apart is not None and apart.low > 0


def allowance(left: Figure, right: Figure) -> Decimal:
    """Return how much two figures may differ, in the direction in which they do."""
    apart = difference(left, right)
    if apart is None or left.value is None or right.value is None:
        return _NOTHING
    gap = left.value - right.value
    return gap - apart.low if gap > 0 else apart.high - gap


def coarsest(figure: Figure) -> Decimal:
    """Return the largest part of what a figure may be from the true one that is a single cell's, in the figure's unit."""
    known = _reckoned(figure)
    return known.coarsest if known else _NOTHING


def addends(figure: Figure) -> Mapping[Hashable, Decimal]:
    """Return what a figure is the sum of, each with its factor: cells by their place, all else by itself; nothing that is zero.

    Two figures with the same addends are one number, however they were added.
    """
    if figure.op in _LEAVES:
        return {_same(figure): Decimal(1)} if figure.value else {}
    if figure.op is Op.SUM and all(arg.op is Op.CELL for arg in figure.args):  # as most sums are
        found: dict[Hashable, Decimal] = {}
        for arg in figure.args:
            if arg.value:
                found[_same(arg)] = found.get(_same(arg), _NOTHING) + 1
        return found
    return {_same(leaf): factor for leaf, factor in _factors(figure) if leaf.value}


def is_typed(figure: Figure) -> bool:
    """Tell whether a figure is one typed amount, or exact; with its sign turned, or beside nothing but zeros, it is still the same."""
    if figure.value is None or any(
        terms(node) is None and node.op not in _LEAVES for node in _upwards(figure, _below)
    ):
        return False
    rounded = [abs(factor) for leaf, factor in _factors(figure) if half(leaf)]
    return rounded in ([], [1])


# -- a total that is typed over its formula ------------------------------------------------------------
class Verdict(StrEnum):
    """What a typed total is beside what its formula gives."""

    UNKNOWN = "unknown"  # the formula gives nothing to compare with
    SAME = "same"
    ROUNDED = "rounded"  # differs by rounding: by two units of the last digit at most, or in a quotient
    LOOSE = "loose"  # differs by more than two units, but not more than the rounding of the terms allows
    WRONG = "wrong"  # differs by more than that


@dataclass(frozen=True, slots=True)
class Judged:
    """A typed total as it was judged: the figure that is printed and is a term of later sums, and how much it differs.

    ``figure`` is the typed total with what its formula gives as its argument; the formula's own where the typed one is wrong, or
    where the formula has no value. ``gap`` is the typed minus the reckoned value, ``allowed`` how much that may be.
    """

    verdict: Verdict
    figure: Figure
    gap: Decimal = _NOTHING
    allowed: Decimal = _NOTHING


def judged(typed: Figure, formula: Figure) -> Judged:
    """Return what a total typed over its formula is worth; ``typed`` is the cell, ``formula`` the figure that the formula gives.

    Terms that do not apply are nothing. A formula with a missing term says nothing of the total, and the total stays missing.
    What is no cell but reckoned itself, from other cells than the formula, is judged by how well it is known, and stays what it is.
    """
    if typed.value is None or formula.state is State.MISSING:
        return Judged(Verdict.UNKNOWN, formula)
    value = formula.value or _NOTHING
    known = _reckoned(formula) or _Known(Interval(value, value))
    gap = typed.value - value
    own = _Known(Interval(-half(typed), half(typed)), digit(typed)) if typed.op is Op.CELL else _room(typed)
    room = (
        (known.interval.high - value if gap > 0 else value - known.interval.low) if value.is_finite() else 0
    )
    allowed = own.interval.high + room
    if abs(gap) > allowed:
        return Judged(Verdict.WRONG, formula, gap, allowed)
    silent = known.bends or own.bends or abs(gap) <= _SILENT * max(own.coarsest, known.coarsest)
    verdict = Verdict.SAME if not gap else Verdict.ROUNDED if silent else Verdict.LOOSE
    printed = typed.over(formula) if formula.known and typed.op is Op.CELL else typed
    return Judged(verdict, printed, gap, allowed)


def _room(figure: Figure) -> _Known:
    """Return what is known of a figure, as how far it may be from its value."""
    known, value = _reckoned(figure), figure.value or _NOTHING
    if known is None:
        return _Known(Interval(_NOTHING, _NOTHING))
    far = max(known.interval.high - value, value - known.interval.low)
    return _Known(Interval(-far, far), known.coarsest, known.bends)


# -- the walk ------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Known:
    """The interval of a figure, the largest part of it that is one cell's, and whether it holds anything but sums of cells."""

    interval: Interval
    coarsest: Decimal = _NOTHING
    bends: bool = False


def terms(figure: Figure) -> tuple[tuple[Figure, Decimal], ...] | None:
    """Return the arguments of a figure that is linear in them, with their factors; None for a cell and for what is not linear."""
    if figure.op is Op.SUM:
        return tuple((term, Decimal(1)) for term in figure.args)
    if figure.op is Op.NEG:
        return ((figure.args[0], Decimal(-1)),)
    if figure.op in {Op.MUL, Op.DIV} and figure.args[1].op is Op.CONST and figure.args[1].value:
        by = figure.args[1].value
        return ((figure.args[0], by if figure.op is Op.MUL else 1 / by),)
    return None


def _reckoned(figure: Figure) -> _Known | None:
    """Return what is known of a figure: first of every product, quotient and choice in it, from below, then of their sum."""
    if figure.value is None or not figure.value.is_finite():
        return None
    bent: dict[int, Interval] = {}
    nodes = [*_upwards(figure, _below)]
    for node in nodes:
        if node.op not in _LEAVES and node.value is not None and terms(node) is None:
            bent[id(node)] = _bent(node.op, [_summed(arg, bent).interval for arg in node.args])
    return _summed(figure, bent, () if bent else nodes)


def _below(figure: Figure) -> tuple[Figure, ...]:
    return () if figure.op in _LEAVES else figure.args


def _upwards(figure: Figure, below: Callable[[Figure], Iterable[Figure]]) -> Iterator[Figure]:
    """Yield a figure and those below it, each once, those that it is made of first."""
    seen: set[int] = set()
    stack = [(figure, False)]
    while stack:
        node, ready = stack.pop()
        if ready:
            yield node
        elif id(node) not in seen:
            seen.add(id(node))
            stack.append((node, True))
            stack.extend((arg, False) for arg in below(node))


def _summed(figure: Figure, bent: Mapping[int, Interval], nodes: Sequence[Figure] = ()) -> _Known:
    """Return what is known of a sum of cells and of what is not linear (``bent``), each with its factor in the whole.

    ``nodes`` is the figure with those below it from below, where that is known and all of it is linear.
    """
    value = low = high = figure.value or _NOTHING
    coarsest, bends = _NOTHING, False
    for leaf, factor in _factors(figure, nodes):
        if id(leaf) in bent:
            own, bends = leaf.value or _NOTHING, True
            ends = sorted(factor * (end - own) for end in bent[id(leaf)])
            low, high = low + ends[0], high + ends[1]
        else:
            part = abs(factor) * half(leaf)
            low, high, coarsest = low - part, high + part, max(coarsest, part)
    return _Known(Interval(min(low, value), max(high, value)), coarsest, bends)


def _factors(figure: Figure, nodes: Sequence[Figure] = ()) -> list[tuple[Figure, Decimal]]:
    """Return what a figure is the sum of, each once with its factor; what cancels out is left out."""
    order = nodes or [*_upwards(figure, lambda node: [term for term, _ in terms(node) or ()])]
    factors = {id(figure): Decimal(1)}
    found: dict[Hashable, tuple[Figure, Decimal]] = {}
    for node in reversed(order):
        if (factor := factors.get(id(node))) is None:
            continue  # the constant of a product
        below = terms(node)
        if below is None:
            key = _same(node)
            found[key] = (node, factor + (found[key][1] if key in found else _NOTHING))
        for term, times in below or ():
            factors[id(term)] = factors.get(id(term), _NOTHING) + factor * times
    return [(node, factor) for node, factor in found.values() if factor]


def _same(figure: Figure) -> Hashable:
    """Return what tells a leaf from others: a cell's place and value, which may have been read twice, else the figure itself."""
    return (figure.origin, figure.value) if figure.origin and figure.origin.place else id(figure)


def _bent(op: Op, parts: list[Interval]) -> Interval:
    """Return the interval of a product, quotient or choice of figures whose intervals are known."""
    first, second = parts[0], parts[-1]
    if op is Op.MIN:
        return Interval(min(part.low for part in parts), min(part.high for part in parts))
    if op is Op.MAX:
        return Interval(max(part.low for part in parts), max(part.high for part in parts))
    if op is Op.ABS:
        ends = sorted((abs(first.low), abs(first.high)))
        return Interval(_NOTHING if first.holds(_NOTHING) else ends[0], ends[1])
    if op is Op.DIV:
        if second.holds(_NOTHING) or not (second.low.is_finite() and second.high.is_finite()):
            return Interval(-_ENDLESS, _ENDLESS)
        second = Interval(1 / second.high, 1 / second.low)
    corners = [_product(one, two) for one in first for two in second]
    return Interval(min(corners), max(corners))


def _product(one: Decimal, two: Decimal) -> Decimal:
    """Return a product in which nothing times endless is nothing."""
    return one * two if one and two else _NOTHING
