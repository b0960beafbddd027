"""From what was delivered to the figures of the reports, each remembering its cells; by the function of each kind of occasion."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.config import Municipality, Occasion
from pipeline.kinds import kind
from pipeline.merge.accounts import Accounts, Elimination
from pipeline.merge.law_rows import after
from pipeline.model import Dataset, Problem

Merged = tuple[Accounts, tuple[Problem, ...]]


def merge(
    dataset: Dataset,
    municipality: Municipality,
    occasion: Occasion,
    related: Mapping[str, Accounts] | None = None,
) -> Merged:
    """Return every figure of an occasion by key, and the elimination journal.

    ``related`` are the figures of the other occasions that it reads, by id. A kind of occasion whose reports print rows as they were
    delivered has no figures here. Problems: see the function of the kind.
    """
    figures = kind(occasion.kind).figures
    if figures is None:
        return Accounts(), ()
    accounts, problems = figures(dataset, municipality, occasion, related or {})
    return after(accounts, dataset, municipality, occasion), problems


__all__ = ["Accounts", "Elimination", "merge"]
