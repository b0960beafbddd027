"""Counts of a nämnd's internal control, and of all nämnder together."""

from __future__ import annotations

from dataclasses import dataclass, fields

from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports.base import Source
from pipeline.reports.internkontroll.register import NOT_DONE, OLD, counted, grave, having, open_measures


@dataclass(frozen=True, slots=True)
class Tally:
    """How many risks, risks on or above the limit, controls planned, done and with deviations, and open measures."""

    risks: Figure
    grave: Figure
    planned: Figure
    done: Figure
    deviating: Figure
    open: Figure

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return the counts in order."""
        return tuple(getattr(self, field.name) for field in fields(self))


def tally(source: Source, unit: Unit) -> Tally:
    """Return a nämnd's counts; all missing when its register has not come in."""
    risks = source.dataset.of("ik_risker", unit.id)
    if not risks:
        return Tally(*(Figure.missing("antal") for _ in fields(Tally)))
    controls = source.dataset.of("ik_kontroller", unit.id)
    results = [row.text("resultat") for row in controls]
    who = unit.called
    return Tally(
        counted(len(risks), f"antal risker i {source.year} års plan, {who}"),
        counted(
            len(grave(source, risks, OLD)),
            f"antal risker på eller över plangränsen efter ny bedömning, {who}",
        ),
        counted(len(controls), f"antal planerade kontroller, {who}"),
        counted(sum(result != NOT_DONE for result in results), f"antal genomförda kontroller, {who}"),
        counted(
            sum(result in {"mindre avvikelser", "större avvikelser"} for result in results),
            f"antal kontroller med avvikelser, {who}",
        ),
        counted(open_measures(source, unit.id), f"antal öppna åtgärder, {who}"),
    )


def total(source: Source) -> Tally:
    """Return the sums of the nämnder that have handed in."""
    found = [tally(source, unit).figures for unit in having(source, OLD)]
    if not found:
        return Tally(*(Figure.missing("antal") for _ in fields(Tally)))
    return Tally(*(Figure.total(column) for column in zip(*found, strict=True)))
