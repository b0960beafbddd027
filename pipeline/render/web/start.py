"""What the start page leads with: findings that charts of the report tell, and the judgement of the goals. Nothing is reckoned here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pipeline.view import Chart, RiskMatrix, Section, StatusList, Table, View
from pipeline.words import plain

MOST: Final = 4  # findings: one that the page has as its title, and three
LISTS: Final = 2  # of goals
_UNIT: Final = ("namnd-", "bolag-")  # what the id of a unit's own chapter begins with
_UNITS: Final = {
    "tkr": "tusental kronor",
    "mnkr": "miljoner kronor",
    "mdkr": "miljarder kronor",
    "%": "procent",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A chart whose title is a finding: what is said, what is drawn and in what unit, and where it stands."""

    chart: Chart | RiskMatrix
    title: str
    label: str
    section: Section
    chapter: Section


@dataclass(frozen=True, slots=True)
class Goals:
    """A list of judged goals and where it stands."""

    goals: StatusList
    section: Section


def findings(view: View) -> tuple[Finding, ...]:
    """Return what leads: the charts that the report says, then the first of each kind in the order they stand."""
    every = {finding.chart.id: finding for finding in _drawn(view)}
    chosen = {key: every[key] for key in view.leads if key in every}
    kinds = {_kind(finding) for finding in chosen.values()}
    for key, finding in every.items():
        if len(chosen) < MOST and _kind(finding) not in kinds:
            kinds.add(_kind(finding))
            chosen[key] = finding
    return tuple(chosen.values())[:MOST]


def _kind(finding: Finding) -> str:
    return finding.chart.kind if isinstance(finding.chart, Chart) else "matrix"


def _drawn(view: View) -> Iterator[Finding]:
    """Yield the charts of chapters that are not one of many alike (a nämnd's own account)."""
    for chapter in view.chapters:
        for _, section in chapter.walk():
            for block in section.blocks:
                if isinstance(block, Chart | RiskMatrix) and (
                    block.id in view.leads or not _is_unit(chapter)
                ):
                    yield Finding(block, plain(block.title), _label(block), section, chapter)


def _is_unit(chapter: Section) -> bool:
    """Tell whether a chapter is one nämnd's or bolag's own."""
    return chapter.id.startswith(_UNIT)


def _label(chart: Chart | RiskMatrix) -> str:
    if isinstance(chart, RiskMatrix):
        return ""
    name = chart.series[0].name if len(chart.series) == 1 else ""
    unit = _UNITS.get(chart.unit, chart.unit)
    return ", ".join(part for part in (name, unit) if part and part not in plain(chart.title))


def goals(view: View) -> tuple[Goals, ...]:
    """Return the first lists of goals of the whole report, those of one chapter."""
    for chapter in view.chapters:
        if _is_unit(chapter):
            continue
        found = tuple(
            Goals(block, section)
            for _, section in chapter.walk()
            for block in section.blocks
            if isinstance(block, StatusList) and block.items
        )
        if found:
            return found[:LISTS]
    return ()


def hundred(view: View) -> Table | None:
    """Return where a hundred kronor came from and went, when the report tells."""
    return next((table for table in view.tables() if table.shape == "hundred"), None)
