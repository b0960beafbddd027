"""The nämnder's own accounts of the year and of the interim period (domain.md 3.7): a document of each nämnd's part of the municipality's report."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from pipeline import decided
from pipeline.config import Unit
from pipeline.reports.base import Source
from pipeline.view import Section, View

Chapters = Callable[[Source, Unit], Iterable[Section]]


def of_committees(
    source: Source, key: str, title: str, chapters: Chapters, *, draft: bool, short: bool = False
) -> tuple[View, ...]:
    """Return a document for each nämnd that has handed in; its cover has the nämnd's own decision when there is one in the log."""
    made = []
    for unit in (unit for unit in source.units("namnd") if source.heard(unit.id)):
        report = f"{key}-{unit.id}"
        view = source.view(
            report,
            f"{title} {source.year} – {unit.name}",
            chapters(source, unit),
            draft=draft,
            short=short,
            guide=(
                f"{title}n bygger på samma uppgifter som nämndens avsnitt i kommunens rapport, och talen är desamma.",
                source.amounts_in,
            ),
            description=f"{title} {source.year} för {unit.called} i {source.municipality.name}.",
        )
        made.append(replace(view, decision=decided.line(source.dataset.decisions, report, "")))
    return tuple(made)
