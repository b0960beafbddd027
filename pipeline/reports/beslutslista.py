"""Beslutslista: what is proposed about an occasion's reports, body by body, to copy into the minutes; and what the log says is decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.reports.base import Report, Source, prose, section
from pipeline.reports.proposals import Proposal, carried_over, proposals
from pipeline.schemas.choices import BY_COMMITTEE
from pipeline.view import Block, Column, Section, Table, TableRow, View

KEY: Final = "beslutslista"
FORMATS: Final = ("docx",)
_GUIDE: Final = (
    "Satserna är rapportens egna, med dess tal. Kopiera dem till protokollet.",
    "När beslutet är fattat skrivs det i beslutsloggen med kommunrapport decide.",
)


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the list as one short document, for Word; none where nothing is proposed and nothing is decided."""
    made = (*_proposed(source), *_decided(source))
    if not made:
        return ()
    view = source.view(
        KEY,
        f"Beslutslista {source.year}",
        made,
        draft=draft,
        guide=_GUIDE,
        description=f"Beslutssatserna om rapporterna i {source.occasion.id}, till protokollet.",
        short=True,
    )
    return (replace(view, decision="", pictures=(), formats=FORMATS),)


def _proposed(source: Source) -> Iterator[Section]:
    """Yield a section for each report and body; of what each nämnd decides about its own report, one for each nämnd."""
    for report in source.occasion.reports:
        for one in proposals(source, report):
            yield _points(source, report, one)
        if any(row.text("beslutar") == BY_COMMITTEE for row in source.dataset.of("beslutssatser")):
            for unit in source.units("namnd"):
                for one in proposals(source, report, unit):
                    yield _points(source, f"{report}-{unit.id}", one)


def _points(source: Source, report: str, one: Proposal) -> Section:
    lines = (point.paragraph for point in one.points)
    blocks: tuple[Block, ...] = (prose(*lines), *carried_over(source, one))
    return section(f"{report}-{one.body}", f"{_title(report)}. {one.title}", *blocks)


def _title(key: str) -> str:
    from pipeline.reports import report  # noqa: PLC0415 - the reports are found by their place

    found = report(key) or report(key.partition("-")[0])
    return found.title if found else key


def _decided(source: Source) -> Iterator[Section]:
    """Yield what the log of decisions holds, in its order."""
    decisions = source.dataset.decisions
    if decisions:
        lines = (
            TableRow(
                (one.day.isoformat(), one.body, one.paragraph, one.word, one.report or "alla"), key=f"b{at}"
            )
            for at, one in enumerate(decisions, 1)
        )
        columns = tuple(Column(title, width=width) for title, width in _COLUMNS)
        table = Table("fattade-beslut-tabell", "Beslut i beslutsloggen", columns, tuple(lines))
        yield section("fattade-beslut", "Fattade beslut", table)


_COLUMNS: Final = (("Datum", 1.2), ("Organ", 2), ("Paragraf", 1), ("Beslut", 1.2), ("Rapport", 2))

BESLUTSLISTA: Final = Report(KEY, "Beslutslista", "", build)
