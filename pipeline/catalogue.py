"""What the settings of a municipality name of kinds of occasions, reports and their parts, and that there is none of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pipeline import kinds
from pipeline.toml_reader import fault, meant

if TYPE_CHECKING:
    from pipeline.config import Municipality
    from pipeline.config_pictures import Slot
    from pipeline.model import Problem
    from pipeline.reports import Report


def unknown(municipality: Municipality) -> tuple[Problem, ...]:
    """Return a problem for each kind of occasion that there is not, each report that nobody makes, and each part that no report has."""
    from pipeline import reports as catalogue  # noqa: PLC0415 - only for settings

    reports = {report.key: report for report in catalogue.every()}
    known = sorted(kind.key for kind in kinds.every())
    problems: list[Problem] = []
    for occasion in municipality.occasions:
        path = f"tillfallen.{occasion.id}"
        if occasion.kind not in known:
            message = f"”{occasion.kind}” är inte ett slag av tillfälle."
            problems.append(
                fault(
                    message,
                    f"{meant(occasion.kind, known)}Välj något av: {', '.join(known)}.",
                    f"{path}.slag",
                )
            )
            continue  # what it makes is not known either
        made = sorted(report.key for report in reports.values() if report.of_kind(occasion.kind))
        for key in (key for key in occasion.reports if key not in made):
            message = f"Rapporten ”{key}” byggs inte av tillfällen av slaget {occasion.kind}."
            problems.append(
                fault(message, f"{meant(key, made)}Välj bland: {', '.join(made)}.", f"{path}.rapporter")
            )
    return (*problems, *_of_pictures(municipality, reports))


def _of_pictures(municipality: Municipality, reports: Mapping[str, Report]) -> Iterator[Problem]:
    """Yield a problem for each picture of a report that nobody makes, or of a part that none of the reports it is meant for has."""
    every = sorted(reports)
    for slot in municipality.pictures:
        if slot.report and slot.report not in reports:
            message = f"Det finns ingen rapport som heter ”{slot.report}”."
            hint = f"{meant(slot.report, every)}Välj bland: {', '.join(every)}."
            yield fault(message, hint, f"{slot.path}.rapport")
        elif slot.part:
            known = _parts(municipality, slot, reports)
            if known and slot.part not in known:
                where = f"rapporten {slot.report}" if slot.report else "någon rapport"
                message = f"Delen ”{slot.part}” finns inte i {where}."
                hint = f"{meant(slot.part, known)}Välj bland: {', '.join(known)}."
                yield fault(message, hint, f"{slot.path}.del")


def _parts(municipality: Municipality, slot: Slot, reports: Mapping[str, Report]) -> list[str]:
    """Return what the parts are called of the reports that a picture is meant for; nothing when none of them has any."""
    found: dict[str, None] = {}
    for occasion in municipality.occasions:
        made = [reports[key] for key in occasion.reports if key in reports and slot.fits(occasion.id, key)]
        years = {"year": occasion.year, "next": occasion.year + 1}
        found |= {part.format(**years): None for report in made for part in report.parts}
    return list(found)
