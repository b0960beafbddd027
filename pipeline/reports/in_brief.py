"""What the spreads in brief and the kortversion have in common: how a spread is made, goals, deviations from budget, inhabitants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from pipeline.config import COMMITTEES
from pipeline.model import Row
from pipeline.reports.base import Source, para, section
from pipeline.reports.findings import COMMITTEE
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import Ranking, known, ranking, signed, size
from pipeline.reports.standings import DEFICIT, Loss, deficits
from pipeline.view import Block, Chart, Number, Section, Status, StatusItem, StatusList, Words
from pipeline.words import phrase

_ROW: Final = 7  # goals side by side; more are a list
Half = tuple[str, str, tuple[Block, ...]]
"""What stands in half a page's width: its id, title and blocks."""


# -- the spread -----------------------------------------------------------------------------------
def spread(opening: Section, below: Iterable[Section], goals: Section, beside: Iterable[Section]) -> Section:
    """Return a chapter as a spread: its own blocks and what stands ``below`` them, then a page that begins with the goals."""
    return replace(opening, sections=(*below, replace(goals, look="page"), *beside), look="spread")


def halves(parts: Iterable[Half]) -> tuple[Section, ...]:
    """Return sections that stand two and two; what there is nothing of is left out."""
    return tuple(replace(section(key, title, *blocks), look="half") for key, title, blocks in parts if blocks)


# -- goals ----------------------------------------------------------------------------------------
def goal_list(
    source: Source,
    title: str,
    rows: Sequence[Row],
    *,
    why: str = "analys",
    judged: Callable[[Row], Status] | None = None,
) -> StatusList:
    """Return goals with judgement, trend where the sheet has one, and the words in the field ``why``.

    The judgement is of the year that has been, unless ``judged`` is told.
    """
    return StatusList(
        title,
        tuple(
            StatusItem(
                row.key,
                row.text("mal"),
                judged(row) if judged else source.status(row.text("status")),
                source.trend(row.text("trend")) if row.declares("trend") and row.text("trend") else None,
                para(row.text(why)).inlines,
            )
            for row in rows
        ),
    )


def goal_row(
    source: Source, rows: Sequence[Row], title: str = "", *, judged: Callable[[Row], Status] | None = None
) -> StatusList:
    """Return goals with their judgements alone, side by side where there is room."""
    whole = goal_list(source, title, rows, judged=judged)
    items = tuple(replace(item, comment=(), trend=None) for item in whole.items)
    return replace(whole, items=items, row=len(items) <= _ROW)


# -- amounts --------------------------------------------------------------------------------------
def deviations(
    source: Source,
    key: str = "korthet-diagram-avvikelser",
    table: str = "namndavvikelser",
    loss: Loss = DEFICIT,
) -> tuple[Chart, ...]:
    """Return the largest deviations from budget as diverging bars, the worst first; ``loss`` says what those below zero have."""
    units = source.accountable(*COMMITTEES)
    ranked = source.ranked(units, "drift/{unit}/summa/avvikelse", highest_first=False)
    if not ranked.items:
        return ()
    finding = deficits(ranked, source.amount, COMMITTEE, loss)
    return (bars(source, key, finding, ranked, "Avvikelse", table, kind="diverging", others=COMMITTEE),)


def invested(source: Source) -> Ranking:
    """Return the nämnder's projects by what they cost during the year, the most costly first; who has not handed in is among the gaps."""
    rows = source.gathered("investeringar")
    pairs = [(row.text("projekt"), source.fig(f"inv/{row.unit}/{row.key}/netto")) for row in rows]
    return ranking(pairs, highest_first=True).missing(rows.gaps)


def said_of_inhabitants(source: Source) -> Words:
    """Return ``146 169 invånare, 765 fler än 2024``."""
    now, before = (source.fig(f"nyckeltal/invanare/kommun/{when}") for when in ("utfall", "fg"))
    moved = Number(now - before)
    when = source.year - 1
    beside = signed(
        moved,
        phrase(", ", size(moved), f" fler än {when}"),
        phrase(", ", size(moved), f" färre än {when}"),
        f", lika många som {when}",
        "",
    )
    return known(phrase(Number(now), " invånare", beside), "Uppgift om antalet invånare saknas")
