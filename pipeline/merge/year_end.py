"""The figures of a year end (LKBR 4–12 kap.)."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.config import Municipality, Occasion
from pipeline.merge import companies, investments, operating, personnel, statements
from pipeline.merge.accounts import Accounts
from pipeline.merge.budget import budget_versions
from pipeline.merge.consolidation import by_kind, consolidate
from pipeline.merge.disclosures import disclosures
from pipeline.merge.key_figures import key_figures
from pipeline.model import Dataset, Problem


def year_end(
    dataset: Dataset, municipality: Municipality, occasion: Occasion, _: Mapping[str, Accounts]
) -> tuple[Accounts, tuple[Problem, ...]]:
    """Return every figure of an occasion by key, and the elimination journal.

    Problems: a dealing within the group that only one side reports (C32), and faults in the re-mapping table (KONF).
    """
    figures = statements.statements(statements.YEAR_END, dataset, occasion)
    figures |= statements.reserve_limits(figures)
    figures |= statements.segregated(dataset, occasion)
    figures |= personnel.personnel(personnel.YEAR_END, dataset, municipality, occasion)
    figures |= disclosures(dataset, municipality, occasion)
    figures |= companies.year_end(dataset, municipality, occasion)
    figures |= operating.operating(operating.YEAR_END, dataset, municipality, occasion)
    figures |= operating.bridge(figures)
    figures |= investments.investments(investments.YEAR_END, dataset, municipality, occasion)
    figures |= budget_versions(figures, dataset, municipality, occasion, "budget")
    figures |= investments.small_projects(figures, dataset, municipality, occasion)
    group, pairs, problems = consolidate(figures, dataset, municipality, occasion)
    figures |= group | by_kind(figures | group, pairs)
    figures |= key_figures(figures, dataset, occasion)
    return Accounts(figures, pairs), problems
