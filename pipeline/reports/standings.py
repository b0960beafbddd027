"""The titles of charts that rank names: who stands for most, who is below zero, who is above a level.

What is said of all, and of the only one, is said of those who have handed in where somebody has not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.findings import PAIR, Finding, Noun, in_letters
from pipeline.reports.sentences import Ranking, printed, size
from pipeline.view import Number
from pipeline.words import phrase

Printer = Callable[[Figure], Number]
"""How a figure is printed."""
_MOST: Final = Decimal("0.75")  # of the whole, that a few are said to stand for
_SOME: Final = 3  # so few
_WHOLE: Final = 100  # per cent


@dataclass(frozen=True, slots=True)
class Loss:
    """The words of what only a number below zero is: to have it, and all of it together."""

    having: str = "har underskott mot budget"
    these: str = "underskotten"


DEFICIT: Final = Loss()
FORESEEN: Final = Loss("väntar underskott", "de väntade underskotten")
LOSS: Final = Loss("går med förlust", "förlusterna")


def deficits(ranked: Ranking, number: Printer, noun: Noun, loss: Loss = DEFICIT) -> Finding:
    """Return who has what is below zero as printed: ``Tre nämnder står för 91 % av underskotten``, or that nobody has.

    The names are those that are told of, or all that are below zero.
    """
    if not ranked.items:
        return Finding("Uppgift saknas")
    none = "Inget" if noun.neuter else "Ingen"
    below = sorted(
        (item for item in ranked.items if (printed(number(item[1])) or 0) < 0),
        key=lambda item: item[1].value or 0,
    )
    names = tuple(name for name, _ in below)
    if not below:
        of = f"{none} {noun.one}" if ranked.complete else f"{none} av de {noun.many} som har lämnat uppgift"
        return Finding(f"{of} {loss.having}")
    if len(below) == 1:
        return Finding(phrase(_alone(names[0], ranked, noun, loss), ", ", size(number(below[0][1]))), names)
    lacking = [figure for _, figure in below]
    if few := _few(lacking):
        count, share = few
        told = phrase(*_standing(names, lacking[:count], noun), share, f" av {loss.these}{_among(ranked)}")
        return Finding(told, names[:count])
    having, every = Figure.count(lacking), Figure.count(ranked.figures)
    together = size(number(Figure.total(lacking)))
    told = phrase(*_counted(having, every, noun, ranked), loss.having, ", tillsammans ", together)
    return Finding(told, names)


def _alone(name: str, ranked: Ranking, noun: Noun, loss: Loss) -> str:
    if len(ranked.items) == 1:
        return f"{name} {loss.having}"
    only = "det enda" if noun.neuter else "den enda"
    return f"{name} är {only} {noun.one} som {loss.having}{_among(ranked)}"


def _among(ranked: Ranking) -> str:
    return "" if ranked.complete else " bland dem som har lämnat uppgift"


def _few(figures: Sequence[Figure]) -> tuple[int, Number | str] | None:
    """Return how few of figures of one sign, the largest first, stand for most of all, and for how much; None when many do."""
    whole = Figure.total(figures)
    for count in range(1, min(_SOME, len(figures) - 1) + 1):
        share = Figure.total(figures[:count]).percent_of(whole)
        if (share.value or 0) >= _MOST * _WHOLE:
            shown = Number(share, 0, "%")
            return count, "nästan 100 procent" if (printed(shown) or 0) >= _WHOLE else shown
    return None


def _standing(names: Sequence[str], figures: Sequence[Figure], noun: Noun) -> tuple[Number | str, ...]:
    if len(figures) == 1:
        return (f"{names[0]} står för ",)
    return in_letters(Figure.count(figures), noun, first=True), f" {noun.many} står för "


def _counted(part: Figure, whole: Figure, noun: Noun, ranked: Ranking) -> tuple[Number | str, ...]:
    """Return ``Fem av tolv nämnder `` before a verb; of those who have handed in where somebody has not."""
    of = noun.many if ranked.complete else f"{noun.many} som har lämnat uppgift"
    the = "" if ranked.complete else "de "
    if part.value == whole.value and ranked.complete and (whole.value or 0) > PAIR:
        return "Alla ", in_letters(whole, noun), f" {of} "
    if part.value == 0:
        return f"{'Inget' if noun.neuter else 'Ingen'} av {the}", in_letters(whole, noun), f" {of} "
    return in_letters(part, noun, first=True), f" av {the}", in_letters(whole, noun), f" {of} "


def concentration(ranked: Ranking, number: Printer, noun: Noun, whole: str) -> Finding:
    """Return how few stand for most of something: ``Tre nämnder står för 75 % av nettokostnaden``.

    Where many do, or where some have less than nothing, it is who stands for most.
    """
    items = sorted(ranked.items, key=lambda item: -(item[1].value or 0))
    names = tuple(name for name, _ in items)
    figures = [figure for _, figure in items]
    shown = [printed(number(figure)) or Decimal(0) for figure in figures]
    if not items or shown[0] <= 0:
        return Finding(f"Uppgift om {whole} saknas")
    positive = shown[-1] >= 0
    if positive and (few := _few(figures)):
        count, share = few
        return Finding(
            phrase(*_standing(names, figures[:count], noun), share, f" av {whole}{_among(ranked)}"),
            names[:count],
        )
    tied = tuple(name for name, value in zip(names, shown, strict=True) if value == shown[0])
    if len(tied) == len(items):
        return Finding(
            f"{text.join_words(tied)} har lika stor del av {whole}"
            if len(tied) > 1
            else f"{tied[0]} står för {whole}",
            tied,
        )
    share = Number(figures[0].percent_of(Figure.total(figures)), 0, "%")
    told = phrase(", ", share, " vardera" if len(tied) > 1 else "") if positive else ""
    return Finding(
        phrase(f"{text.join_words(tied)} står för störst del av {whole}{_among(ranked)}", told), tied
    )


def above(ranked: Ranking, level: Number, number: Printer, noun: Noun, words: str, unknown: str) -> Finding:
    """Return how many are above a level, as printed: ``Två av sju nämnder har högre sjukfrånvaro än kommunen, 6,6 %``."""
    height = printed(level)
    if height is None or not ranked.items:
        return Finding(unknown)
    over = [(name, figure) for name, figure in ranked.items if (printed(number(figure)) or 0) > height]
    having, every = Figure.count(figure for _, figure in over), Figure.count(ranked.figures)
    told = phrase(*_counted(having, every, noun, ranked), f"{words}, ", level)
    return Finding(told, tuple(name for name, _ in over))
