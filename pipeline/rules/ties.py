"""Ties as data: rows on one side, and rows of the statements and notes, as they are or as they changed since last year, on the other.

A row whose earlier value was never published is tied in a coarser way, together with its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pipeline.model import Figure
from pipeline.rules.base import Context, Problems
from pipeline.rules.lookup import ENTITIES, WORDS, before, statement
from pipeline.text import join_words
from pipeline.tieout import Side, equal

_PUBLISHED: Final = {"noter": "not"}
ASSETS: Final = ("12", "13", "14", "15")
"""The notes of fixed assets."""


@dataclass(frozen=True, slots=True)
class Term:
    """A row of a statement or note: its value this year, or its change since last year's report."""

    sheet: str
    key: str
    change: bool = False
    minus: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """Rows that must be what other rows say. ``words`` name the right side; ``coarser`` is used when last year's is not published."""

    left: tuple[Term, ...]
    right: tuple[Term, ...]
    words: str
    hint: str
    coarser: Tie | None = None


def now(sheet: str, *keys: str, minus: bool = False) -> tuple[Term, ...]:
    """Return rows as they are this year."""
    return tuple(Term(sheet, key, minus=minus) for key in keys)


def change(sheet: str, *keys: str, minus: bool = False) -> tuple[Term, ...]:
    """Return how rows have changed since last year's report."""
    return tuple(Term(sheet, key, change=True, minus=minus) for key in keys)


def of_assets(*columns: str) -> tuple[str, ...]:
    """Return the rows of the asset notes in some columns: ``.3`` is disposals, ``.9`` impairment."""
    return tuple(f"N{note}{column}" for note in ASSETS for column in columns)


def figure(context: Context, term: Term, entity: str) -> Figure:
    """Return what a term stands for, tkr; missing when a value of this year or last is."""
    value = statement(context, term.sheet, term.key, entity).figure
    if term.change:
        prefix = _PUBLISHED.get(term.sheet, term.sheet)
        value = value - before(context, f"{prefix}/{term.key}/{entity}", "").figure
    return -value if term.minus else value


def _known(context: Context, terms: Iterable[Term], entity: str) -> bool:
    return all(figure(context, term, entity).known for term in terms)


def tied(context: Context, tie: Tie, entity: str) -> Problems:
    """Yield a problem at the first row of the left side when it is not what the right side says."""
    if tie.coarser is not None and not _known(context, tie.right, entity):
        yield from tied(context, tie.coarser, entity)
        return
    rows = [statement(context, term.sheet, term.key, entity) for term in tie.left]
    keys = join_words([term.key for term in tie.left])
    name = rows[0].name if len(rows) == 1 else f"Summan av {keys} för {WORDS[entity]}"
    cells = [statement(context, term.sheet, term.key, entity).origin for term in tie.right]
    yield from equal(
        Side(name, Figure.total(figure(context, term, entity) for term in tie.left), rows[0].origin),
        Side(tie.words, Figure.total(figure(context, term, entity) for term in tie.right)),
        tie.hint,
        scope=entity,
        also=(*(row.origin for row in rows[1:]), *cells),
    )


def every(context: Context, ties: Iterable[Tie]) -> Problems:
    """Yield what is wrong with some ties in the municipality and the group, each thing once."""
    for entity in ENTITIES:
        told: set[str] = set()
        for tie in ties:
            differences = list(tied(context, tie, entity))
            yield from (difference for difference in differences if difference.message not in told)
            told |= {difference.message for difference in differences}
