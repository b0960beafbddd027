"""The makers of the program's own sentences. None of them can say what its figures do not carry.

``alla``, ``ingen``, ``störst`` and the like need complete data; ``överskott``, ``ökar``, ``bättre`` follow the sign of the number as it is
printed; zero, one, ties and missing numbers have words of their own. A number in a sentence stays a figure, so that it has its passport
and its gaps; the words about gaps are added by ``marks``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from pipeline import text
from pipeline.model import Figure, Gaps, State, united
from pipeline.view import Number, Words
from pipeline.words import joined, numbers, phrase


def printed(number: Number) -> Decimal | None:
    """Return the value of a number as it is printed, so that words follow what the reader sees; None when there is none."""
    figure = number.figure
    if figure.value is None:
        return None
    return text.rounded(text.scaled(figure.value, figure.unit, number.unit), number.decimals)


def size(number: Number) -> Number:
    """Return a number without its sign, for words that tell the direction."""
    return replace(number, figure=number.figure.absolute(), sign=False)


def signed(number: Number, plus: Words, minus: Words, zero: Words, unknown: Words) -> Words:
    """Return the words that go with a number's sign as printed."""
    value = printed(number)
    if value is None:
        return unknown
    return plus if value > 0 else minus if value < 0 else zero


def balance(number: Number) -> Words:
    """Return ``ett överskott på 5 tkr``, ``ett underskott på 5 tkr``, ``varken överskott eller underskott``."""
    return signed(
        number,
        phrase("ett överskott på ", size(number)),
        phrase("ett underskott på ", size(number)),
        "varken överskott eller underskott",
        "ett resultat som inte är känt",
    )


def change(number: Number, up: str = "ökade", down: str = "minskade", same: str = "var oförändrad") -> Words:
    """Return ``ökade med 5 tkr``, ``minskade med 5 tkr``, ``var oförändrad``."""
    return signed(
        number,
        phrase(up, " med ", size(number)),
        phrase(down, " med ", size(number)),
        same,
        "kan inte jämföras",
    )


def against(number: Number, than: str) -> Words:
    """Return ``5 tkr bättre än budget``, ``5 tkr sämre än budget``, ``lika med budget``, ``inte jämförbar med budget``; the number is the deviation."""
    return signed(
        number,
        phrase(size(number), f" bättre än {than}"),
        phrase(size(number), f" sämre än {than}"),
        f"lika med {than}",
        f"inte jämförbar med {than}",
    )


def known(words: Words, otherwise: str) -> Words:
    """Return words whose every number is known, else what is said instead: a sentence is never about ``saknas`` or a dash."""
    return words if all(item.figure.known for _, item in numbers(words)) else otherwise


def gaps_of(figures: Iterable[Figure]) -> Gaps:
    """Return who is missing from some figures together."""
    return united(*(figure.gaps for figure in figures))


def of_all(gaps: Gaps, complete: Words, partial: Words) -> Words:
    """Return a sentence about all, or the one about those who have delivered when somebody has not."""
    return partial if gaps else complete


def counted(count: Figure, singular: str, many: str) -> Words:
    """Return ``1 nämnd``, ``3 nämnder``, ``okänt antal nämnder``."""
    if count.value is None:
        return f"okänt antal {many}"
    return phrase(Number(count), f" {singular if count.value == 1 else many}")


def part_of(part: Figure, whole: Figure, singular: str, many: str) -> Words:
    """Return ``3 av 12 mål``, ``0 av 1 mål``, ``0 mål`` where there are none; ``alla 12 mål`` only where nobody is missing and there are many."""
    if whole.value is None or part.value is None:
        return f"okänt antal {many}"
    if whole.value == 0:
        return phrase(Number(whole), f" {many}")
    if part.value == whole.value and part.value >= _MANY and not (part.gaps or whole.gaps):
        return phrase("alla ", Number(whole), f" {many}")
    return phrase(Number(part), " av ", Number(whole), f" {singular if whole.value == 1 else many}")


_MANY: Final = 3  # of fewer one does not say ”alla”


# -- rankings -------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Ranking:
    """Names with their figures in order, and who is missing among them. Only known figures are in it."""

    items: tuple[tuple[str, Figure], ...]
    gaps: Gaps = ()
    unknown: tuple[str, ...] = ()  # names whose number is not there, whether their sheet is or not

    @property
    def complete(self) -> bool:
        """Tell whether something can be said of all: nobody's number is missing, and none lacks anybody."""
        return not (self.gaps or self.unknown)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names in order."""
        return tuple(name for name, _ in self.items)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return the figures in order."""
        return tuple(figure for _, figure in self.items)

    def turned(self) -> Ranking:
        """Return the ranking from its other end; those who are equal keep their order."""
        values = [figure.value or 0 for figure in self.figures]
        rising = bool(values) and values[0] < values[-1]
        items = sorted(self.items, key=lambda item: item[1].value or 0, reverse=rising)
        return replace(self, items=tuple(items))

    def missing(self, gaps: Gaps) -> Ranking:
        """Return the ranking as one from which somebody more is missing."""
        return replace(self, gaps=united(self.gaps, gaps))


def ranking(pairs: Iterable[tuple[str, Figure]], *, highest_first: bool) -> Ranking:
    """Return names in the order of their figures; those without a number are its unknown, those that it does not apply to fall out."""
    named = list(pairs)
    known = [(name, figure) for name, figure in named if figure.value is not None]
    unknown = tuple(name for name, figure in named if figure.state is State.MISSING)
    gaps = gaps_of(figure for _, figure in named if figure.known or figure.state is State.MISSING)
    order = sorted(known, key=lambda pair: pair[1].value or 0, reverse=highest_first)
    return Ranking(tuple(order), gaps, unknown)


def leading(ranked: Ranking, number: Callable[[Figure], Number], superlative: str, plain_words: str) -> Words:
    """Return ``A har det högsta resultatet, 5 tkr``, judged by the numbers as printed and their signs.

    ``superlative`` is what the first is said to have (``har det högsta resultatet``), ``plain_words`` what is said where there is nothing to
    compare with (``har resultatet``). Ties name all of them; with somebody missing it is said of those who have delivered.
    """
    if not ranked.items:
        return "Uppgift saknas"
    marks = [_mark(figure, number(figure)) for figure in ranked.figures]
    tied = [name for name, mark in zip(ranked.names, marks, strict=True) if mark == marks[0]]
    who, value = text.join_words(tied), number(ranked.figures[0].without(ranked.gaps))
    each = " vardera" if len(tied) > 1 else ""
    if len(tied) == len(ranked.items):
        return phrase(f"{who} {plain_words} ", value, each)
    among = "" if ranked.complete else " bland dem som har lämnat uppgift"
    return phrase(f"{who} {superlative}{among}, ", value, each)


def _mark(figure: Figure, number: Number) -> tuple[Decimal | None, bool]:
    """Return a number as printed and whether it is below zero, though it is printed without its sign."""
    shown = printed(number)
    return shown, bool(shown) and (figure.value or 0) < 0


def most(
    ranked: Ranking,
    number: Callable[[Figure], Number],
    said: tuple[str, str],
    *,
    below: bool = False,
    none: tuple[Words, Words],
) -> Words:
    """Return who has most of what only a number above zero is (below zero with ``below``): an increase, a deficit.

    ``said`` are the two texts of :func:`leading`. ``none`` is said where nobody has any, of all and of those who have delivered.
    """

    def has(figure: Figure) -> bool:
        shown = printed(number(figure))
        return bool(shown) and ((figure.value or 0) < 0) == below

    chosen = tuple(item for item in ranked.items if has(item[1]))
    if not chosen:
        complete, partial = none
        return complete if ranked.complete and ranked.items else partial
    return leading(replace(ranked, items=chosen), number, *said)


def listed(items: Sequence[tuple[str, Number]]) -> Words:
    """Return ``A: 5 tkr. B: 3 tkr.`` for alternative texts."""
    return joined([phrase(f"{name}: ", item, ".") for name, item in items])
