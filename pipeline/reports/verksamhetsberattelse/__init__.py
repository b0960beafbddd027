"""The nämnder's own accounts of the year and of the interim period (domain.md 3.7), made of what the municipality's reports are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from pipeline import decided
from pipeline.config import Unit
from pipeline.reports.base import Report, Source
from pipeline.reports.verksamhetsberattelse import half, year
from pipeline.view import Section, View

_YEAR: Final = "verksamhetsberattelse"
_HALF: Final = "delarsberattelse"
Chapters = Callable[[Source, Unit], Iterable[Section]]


def _views(
    source: Source, key: str, title: str, chapters: Chapters, *, draft: bool, short: bool
) -> tuple[View, ...]:
    """Return a document for each nämnd that has handed in; its cover has the nämnd's own decision when there is one."""
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


def of_the_year(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the interface of Report
    """Return each nämnd's verksamhetsberättelse."""
    return _views(source, _YEAR, "Verksamhetsberättelse", year.chapters, draft=draft, short=False)


def of_the_period(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - as above
    """Return each nämnd's delårsberättelse, a few pages."""
    return _views(source, _HALF, "Delårsberättelse", half.chapters, draft=draft, short=True)


VERKSAMHETSBERATTELSE: Final = Report(_YEAR, "Verksamhetsberättelse", "bokslut", of_the_year)
DELARSBERATTELSE: Final = Report(_HALF, "Delårsberättelse", "delar", of_the_period)
