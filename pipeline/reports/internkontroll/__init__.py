"""Internal control (domain.md 3.5; KL 6 kap. 6 §): the report on this year's plan, and next year's plan, from the same workbooks."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline import text
from pipeline.reports import proposals
from pipeline.reports.base import Report, Source
from pipeline.reports.internkontroll import compilation, plan, unit_plan, unit_report
from pipeline.text import genitive
from pipeline.view import View


def build_report(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the internkontrollrapport of the year: kommunstyrelsen's compilation and then each nämnd's report."""
    name, year = source.municipality.name, source.year
    return (
        source.view(
            "internkontrollrapport",
            f"Internkontrollrapport {year}",
            (
                *proposals.chapter(source, "internkontrollrapport"),
                *compilation.chapters(source),
                *(unit_report.chapter(source, unit) for unit in source.units("namnd")),
            ),
            draft=draft,
            guide=(
                f"Rapporten visar vad nämnderna har kontrollerat under {year}, vad kontrollerna visade och vad som görs åt bristerna.",
                "Först kommer kommunstyrelsens sammanställning, sedan nämndernas egna rapporter. Varje nämnd bedömer själv om den interna kontrollen är tillräcklig.",
                "Riskvärdet är sannolikhet gånger konsekvens. Ett streck betyder att uppgiften inte är tillämplig, och saknas att nämnden inte har lämnat den.",
            ),
            description=f"{genitive(name)} interna kontroll {year}: risker, kontroller, avvikelser, åtgärder och nämndernas bedömningar.",
        ),
    )


def build_plan(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the internkontrollplan of the year after: scales, common risks and then each nämnd's plan."""
    name, year = source.municipality.name, source.year + 1
    return (
        source.view(
            "internkontrollplan",
            f"Internkontrollplan {year}",
            (
                *proposals.chapter(source, "internkontrollplan"),
                *plan.opening(source),
                *(unit_plan.chapter(source, unit) for unit in source.units("namnd")),
                *plan.decisions(source),
            ),
            draft=draft,
            guide=(
                f"Planen visar vilka risker nämnderna ser inför {year}, hur allvarliga de är och vad som ska kontrolleras och åtgärdas under året.",
                "Först kommer det gemensamma: lagens krav, skalorna, den samlade riskbilden och de risker som alla nämnder ska bedöma. Sedan följer nämndernas egna planer.",
                "I registren är S sannolikhet, K konsekvens och värdet S gånger K. Koppling är det mål eller den kvalitetsfaktor som påverkas, och den kommungemensamma risken (KG). I riskmatriserna står antalet risker i varje ruta.",
            ),
            description=f"{genitive(name)} internkontrollplan för {year}: nämndernas risker, kontroller och direkta åtgärder.",
            period=text.period(dt.date(year, 1, 1), dt.date(year, 12, 31)),
        ),
    )


_REPORTED: Final = (
    "Förslag till beslut",
    "Sammanfattning",
    "Kommunstyrelsens sammanställning",
    unit_report.PART,
)
_PLANNED: Final = (
    "Förslag till beslut",
    "Om internkontrollplanen",
    "Metod och skalor",
    "Riskbilden {next}",
    "Kommungemensamma risker",
    unit_plan.PART,
    "Beslut",
)
INTERNKONTROLLRAPPORT: Final = Report(
    "internkontrollrapport", "Internkontrollrapport", "internkontroll", build_report, _REPORTED
)
INTERNKONTROLLPLAN: Final = Report(
    "internkontrollplan", "Internkontrollplan", "internkontroll", build_plan, _PLANNED
)
