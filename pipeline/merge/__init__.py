"""From what was delivered to the figures of the reports, each remembering its cells; one function per kind of occasion."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.accounts import Accounts, Elimination
from pipeline.merge.interim import interim
from pipeline.merge.plan import plan
from pipeline.merge.year_end import year_end
from pipeline.model import Dataset, Problem

Merged = tuple[Accounts, tuple[Problem, ...]]
Others = Mapping[str, Accounts]
_KINDS: Final[Mapping[str, Callable[[Dataset, Municipality, Occasion, Others], Merged]]] = {
    "bokslut": year_end,
    "delar": interim,
    "vip": plan,
}


def merge(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, related: Others | None = None
) -> Merged:
    """Return every figure of an occasion by key, and the elimination journal.

    ``related`` are the figures of the other occasions that it reads, by id. A kind of occasion whose reports print rows as they were
    delivered has no figures here. Problems: see the function of the kind.
    """
    made = _KINDS.get(occasion.kind)
    return made(dataset, municipality, occasion, related or {}) if made else (Accounts(), ())


__all__ = ["Accounts", "Elimination", "merge"]
