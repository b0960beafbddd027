"""Whose fault a difference is: the one cell that explains it, the error it follows from, or the unit that deviates most.

A sum that fails is found where it is reckoned, but mended where it was typed. Three things are tried, in this order:

* a term has an error of its own, or one unit's own cells differ by the same amount: the difference follows from it, and is no task for
  anybody else;
* one cell explains it: with its sign turned, or written in another unit, the two sides are the same;
* else the units behind it are named, the one that deviates most from last year, budget and forecast first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline.model import Origin, Problem, Severity
from pipeline.rules.base import Context
from pipeline.rules.series import Like, Place, likes, places
from pipeline.slips import Weights, mended, weights
from pipeline.text import NBSP, join_words
from pipeline.tieout import Mismatch, shown

_FEW: Final = 3  # more explanations than this are none
_NAMED: Final = 3  # units named in a sentence
_ALONE: Final = Decimal(4)  # so many times the next unit's deviation is one unit's fault
_FIT: Final = Decimal("0.25")  # how near the difference that unit's deviation must be


@dataclass(frozen=True, slots=True)
class Suspect:
    """A cell that explains a difference: where it stands, and what it would have to be."""

    place: Place
    value: Decimal
    mended: Decimal


def blamed(
    context: Context, problems: Iterable[Problem], faulty: Mapping[Origin, Problem]
) -> tuple[Problem, ...]:
    """Return problems with every difference told where it can be mended; ``faulty`` are the cells that rules have something to say about by themselves."""
    problems = tuple(problems)
    if not any(isinstance(problem, Mismatch) for problem in problems):
        return problems
    known = {place.origin: place for place in places(context)}
    own = tuple(_own_differences(context, problems))
    return tuple(
        _blame(context, problem, faulty, known, own) if isinstance(problem, Mismatch) else problem
        for problem in problems
    )


def _own_differences(context: Context, problems: Iterable[Problem]) -> Iterator[tuple[Mismatch, Weights]]:
    """Yield the errors between cells that one unit alone has handed in, with those cells."""
    for problem in problems:
        if isinstance(problem, Mismatch) and problem.severity is Severity.ERROR:
            parts = weights(problem.left, problem.right)
            if len({deliverer(context, cell) for cell in parts}) == 1:
                yield problem, parts


def _blame(
    context: Context,
    mismatch: Mismatch,
    faulty: Mapping[Origin, Problem],
    known: Mapping[Origin, Place],
    own: Sequence[tuple[Mismatch, Weights]],
) -> Problem:
    if mismatch.severity is Severity.INFO:
        return mismatch.plain()
    parts = weights(mismatch.left, mismatch.right)
    errors = (faulty[cell] for cell in parts if cell in faulty and faulty[cell].severity is Severity.ERROR)
    cause = next(errors, None) or _carried_on(context, mismatch, parts, own)
    if cause is not None:
        return _following(context, mismatch, cause)
    suspects = explanations(context, mismatch, parts, known, faulty)
    if suspects:
        return _explained(context, mismatch, suspects)
    return _by_unit(context, mismatch, parts, known)


# -- one cell --------------------------------------------------------------------------------------------
def explanations(
    context: Context,
    mismatch: Mismatch,
    parts: Weights,
    known: Mapping[Origin, Place],
    doubted: Mapping[Origin, Problem],
) -> tuple[Suspect, ...]:
    """Return the cells one of which, mended, makes the two sides the same: at most three, the likeliest only.

    A cell that is doubted by itself is likelier than others, one that mending brings nearer to last year, budget or forecast likelier
    than one that it brings farther away.
    """
    ranked: list[tuple[int, Suspect]] = []
    for origin, (figure, weight) in parts.items():
        place, value = known.get(origin), figure.value
        new = mended(mismatch.gap, weight, value, mismatch.limit) if place and value else None
        if place is not None and value is not None and new is not None:
            rank = _nearer(value, new, likes(context, place)) + 2 * (origin in doubted)
            ranked.append((rank, Suspect(place, value, new)))
    best = max((rank for rank, _ in ranked), default=0)
    chosen = tuple(suspect for rank, suspect in ranked if rank == best)
    return chosen if len(chosen) <= _FEW else ()


def _nearer(value: Decimal, mended: Decimal, others: Sequence[Like]) -> int:
    """Return 1 when mending brings a value nearer to what it is compared with, −1 when farther, 0 when nothing tells."""
    if not others:
        return 0
    now, then = (min(abs(other.value - number) for other in others) for number in (value, mended))
    return (then < now) - (then > now)


def _explained(context: Context, mismatch: Mismatch, suspects: Sequence[Suspect]) -> Problem:
    """Return the problem with the cell that explains it: told there when it is another unit's, else beside the sum."""
    mendings = [
        f"{_called(context, each)} är {shown(each.mended, each.place.figure.unit)}" for each in suspects
    ]
    either = "" if len(mendings) == 1 else "antingen "
    message = f"{mismatch.message} Det stämmer om {either}{' eller '.join(mendings)}."
    cells = tuple(suspect.place.origin for suspect in suspects)
    first = suspects[0].place
    if len(suspects) == 1 and deliverer(context, first.origin) not in {
        None,
        deliverer(context, mismatch.origin),
    }:
        also = _also(first.origin, (mismatch.origin, *mismatch.also))
        unit = deliverer(context, first.origin)
        hint = f"Rätta cellen om den är fel. {mismatch.hint}".strip()
        return mismatch.plain(message=message, hint=hint, origin=first.origin, unit=unit, also=also)
    return mismatch.plain(message=message, also=_also(mismatch.origin, (*cells, *mismatch.also)))


def _called(context: Context, suspect: Suspect) -> str:
    """Return a cell in words: its name, whose it is, where it stands and what is in it."""
    place = suspect.place
    unit = deliverer(context, place.origin)
    whose = f" hos {_unit(context, unit)}" if unit else ""
    return f"{place.name}{whose}, cell {place.origin.place}, nu {shown(suspect.value, place.figure.unit)},"


def _carried_on(
    context: Context, mismatch: Mismatch, parts: Weights, own: Iterable[tuple[Mismatch, Weights]]
) -> Mismatch | None:
    """Return the error between one unit's own cells that a difference between several units' cells carries on; None when there is none.

    The two have a cell in common and differ by the same amount, and the difference would be told to somebody who cannot mend it.
    """
    told = deliverer(context, mismatch.origin)
    return next(
        (
            each
            for each, cells in own
            if deliverer(context, each.origin) != told
            and abs(each.gap) == abs(mismatch.gap)
            and not parts.keys().isdisjoint(cells)
        ),
        None,
    )


# -- what follows from an error -----------------------------------------------------------------------------
def _following(context: Context, mismatch: Mismatch, cause: Problem) -> Problem:
    """Return an upplysning that a difference follows from an error in one of its terms."""
    where = cause.origin or Origin("")
    unit = deliverer(context, where)
    whose = f" hos {_unit(context, unit)}" if unit else ""
    return mismatch.plain(
        severity=Severity.INFO,
        message=f"{mismatch.message} Det följer av felet i {where.place}{whose} ({cause.code}).",
        hint="Rätta det felet först. Summan prövas igen av sig själv.",
        unit=unit or mismatch.unit,
        also=_also(mismatch.origin, (where, *mismatch.also)),
    )


# -- the units behind it -----------------------------------------------------------------------------------
def _by_unit(context: Context, mismatch: Mismatch, parts: Weights, known: Mapping[Origin, Place]) -> Problem:
    """Return the problem with the units behind it, the one that deviates most first; told at that unit when it is it alone."""
    deviations: dict[str, Decimal] = {}
    largest: dict[str, tuple[Decimal, Origin]] = {}
    for origin, (figure, weight) in parts.items():
        unit = deliverer(context, origin)
        if unit is None or origin not in known or origin == mismatch.origin:
            continue  # the sum itself contributes nothing
        deviation = weight * ((figure.value or Decimal(0)) - _usual(context, known[origin]))
        deviations[unit] = deviations.get(unit, Decimal(0)) + deviation
        largest[unit] = max(largest.get(unit, (Decimal(-1), origin)), (abs(deviation), origin))
    if len(deviations) < 2:  # noqa: PLR2004 - one unit needs no ranking
        return mismatch.plain()
    order = sorted(deviations, key=lambda unit: (-abs(deviations[unit]), unit))
    told = [
        f"{_unit(context, unit)} ({shown(deviations[unit], mismatch.left.unit, sign=True)})"
        for unit in order
        if deviations[unit]
    ]
    names = join_words([_unit(context, unit) for unit in order[:_NAMED]])
    more = f" och {len(order) - _NAMED}{NBSP}till" if len(order) > _NAMED else ""
    message = f"{mismatch.message} Beloppen kommer från {names}{more}."
    if told:
        message += f" Mest avviker från budget och föregående år: {join_words(told[:_NAMED])}."
    first = order[0]
    near = abs(mismatch.gap - deviations[first]) <= abs(mismatch.gap) * _FIT
    if near and abs(deviations[first]) >= _ALONE * abs(deviations[order[1]]):
        at = largest[first][1]
        return mismatch.plain(
            message=message, origin=at, unit=first, also=_also(at, (mismatch.origin, *mismatch.also))
        )
    return mismatch.plain(
        message=message, also=_also(mismatch.origin, (*(largest[unit][1] for unit in order), *mismatch.also))
    )


def _usual(context: Context, place: Place) -> Decimal:
    """Return what a cell is expected to be: the middle one of what it is compared with; itself when nothing tells."""
    sizes = sorted(like.value for like in likes(context, place))
    return sizes[len(sizes) // 2] if sizes else place.figure.value or Decimal(0)


def _also(origin: Origin | None, others: Iterable[Origin | None]) -> tuple[Origin, ...]:
    return tuple(dict.fromkeys(other for other in others if other is not None and other != origin))


def deliverer(context: Context, origin: Origin | None) -> str | None:
    """Return whose folder a place is in; None when it is in no unit's folder."""
    parts = origin.file.split("/") if origin else []
    inside = len(parts) > 1 and parts[0] == context.occasion.id
    unit = context.municipality.unit(parts[1]) if inside else None
    return unit.id if unit else None


def _unit(context: Context, key: str) -> str:
    unit = context.municipality.unit(key)
    return unit.called if unit else key


def doubted(problems: Iterable[Problem], codes: Iterable[str]) -> dict[Origin, Problem]:
    """Return the cells that rules judging one cell at a time have something to say about, with the gravest they say."""
    judging = frozenset(codes)
    gravest_last = sorted(
        (problem for problem in problems if problem.code in judging), key=Problem.sort_key, reverse=True
    )
    return {problem.origin: problem for problem in gravest_last if problem.origin is not None}
