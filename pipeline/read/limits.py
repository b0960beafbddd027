"""How much is read of a sheet and told of it: more than that is told in one sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from pipeline.model import Problem

MOST_CELLS: Final = 200_000
"""Filled cells that are read of a sheet."""
MOST_ROWS: Final = 500
"""Rows of a list in a form."""
MOST_LINES: Final = 20_000
"""Rows of a municipality's own list of decisions."""
MOST_TEXT: Final = 32_767
"""Signs of a text in a cell: Excel itself has room for no more."""
MOST_OF_A_KIND: Final = 300
"""Problems of one kind that are told one by one of a sheet; more are counted. The largest sheet of a form, left blank, has 286."""


def bounded(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems in order, of each kind (code and severity) on a sheet only so many; the last of them says how many more there are."""
    problems = tuple(problems)
    kinds: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, one in enumerate(problems):
        sheet = one.origin.place.rpartition("!")[0] if one.origin else ""
        kinds[one.code, one.severity.value, one.origin.file if one.origin else "", sheet].append(at)
    dropped = {at for places in kinds.values() for at in places[MOST_OF_A_KIND:]}
    last = {
        places[MOST_OF_A_KIND - 1]: len(places) - MOST_OF_A_KIND
        for places in kinds.values()
        if len(places) > MOST_OF_A_KIND
    }
    return tuple(
        replace(one, message=f"{one.message} Fliken har ytterligare {last[at]} av samma slag.")
        if at in last
        else one
        for at, one in enumerate(problems)
        if at not in dropped
    )
