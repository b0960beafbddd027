"""The figures of a year end (LKBR 4–12 kap.)."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.config import Municipality, Occasion
from pipeline.merge.accounts import Accounts
from pipeline.merge.consolidation import consolidate
from pipeline.merge.key_figures import key_figures
from pipeline.merge.operating import bridge, investments, operating
from pipeline.merge.statements import (
    balance_requirement,
    companies,
    personnel,
    reserve_limits,
    segregated,
    statements,
)
from pipeline.model import Dataset, Problem


def year_end(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, _: Mapping[str, Accounts]
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return every figure of an occasion by key, and the elimination journal.

    Problems: a dealing within the group that only one side reports (C32), and faults in the re-mapping table (KONF).
    """
    found = statements(dataset, occasion)
    found |= balance_requirement(dataset, occasion)
    found |= reserve_limits(found)
    found |= segregated(dataset, occasion)
    found |= personnel(dataset, municipality, occasion)
    found |= companies(dataset, municipality, occasion)
    found |= operating(dataset, municipality, occasion)
    found |= bridge(found)
    found |= investments(dataset, municipality, occasion)
    group, pairs, problems = consolidate(found, dataset, municipality, occasion)
    found |= group
    found |= key_figures(found, dataset, occasion)
    return Accounts(found, pairs), problems
