"""The nämnder's and the bolag's own accounts of the year: one chapter per nämnd, one for the bolag (domain.md 3.1 parts 12–13)."""

from __future__ import annotations

from pipeline.reports.arsredovisning import openers
from pipeline.reports.arsredovisning.committees import committee
from pipeline.reports.arsredovisning.companies import at_a_glance, company
from pipeline.reports.arsredovisning.part import BOLAG
from pipeline.reports.base import Source, opened, section
from pipeline.view import Section


def chapters(source: Source) -> tuple[Section, ...]:
    """Return a chapter for each nämnd and one for all bolag."""
    namnder = tuple(committee(source, unit) for unit in source.units("namnd"))
    namnder = opened(namnder, openers.committees(source)) if namnder else ()
    bolag = tuple(company(source, unit) for unit in source.units("bolag"))
    if not bolag:
        return namnder
    together = section(
        "bolagen",
        "Bolagens berättelser",
        *at_a_glance(source),
        sections=bolag,
        part=BOLAG,
        intro="Bolagens år, mål enligt ägardirektiven och ekonomi.",
    )
    return (*namnder, *opened((together,), openers.companies(source)))
