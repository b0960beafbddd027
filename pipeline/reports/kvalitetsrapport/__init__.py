"""The kvalitetsrapport (domain.md 3.4): the municipality's compilation, and one report for each nämnd that has handed in."""

from __future__ import annotations

from typing import Final

from pipeline.reports import proposals
from pipeline.reports.base import Report, Source
from pipeline.reports.kvalitetsrapport import municipality
from pipeline.reports.kvalitetsrapport import unit as committee
from pipeline.view import View

_GUIDE: Final = (
    "Rapporten visar hur väl verksamheten når de kvalitetsmål som nämnderna har beslutat. Varje kvalitetsfaktor mäts med en eller flera indikatorer, och varje indikator har ett målvärde.",
    "Bedömningen är grön när målvärdet är nått, gul när resultatet ligger nära och röd när det är långt kvar. Vid gul eller röd bedömning ska det finnas en analys och en åtgärd.",
    "Ett streck betyder att uppgiften inte har mätts det året. Resultat som bygger på få svar visas inte, eftersom enskilda personer då kan kännas igen; gränsen står vid tabellerna.",
)


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the interface of Report
    """Return the compilation and then the nämnders' own reports."""
    compilation = source.view(
        "kvalitetsrapport",
        f"Kvalitetsrapport {source.year}",
        (*proposals.chapter(source, "kvalitetsrapport"), *municipality.chapters(source)),
        draft=draft,
        guide=_GUIDE,
        description=f"Kvaliteten i {source.municipality.name} {source.year}: resultat, jämförelser, klagomål och slutsatser.",
    )
    committees = (
        source.view(
            f"kvalitetsrapport-{unit.id}",
            f"Kvalitetsrapport {source.year} – {unit.name}",
            (*proposals.chapter(source, "kvalitetsrapport", unit), *committee.chapters(source, unit)),
            draft=draft,
            formerly=committee.FORMERLY,
            guide=_GUIDE,
            description=f"Kvalitetsrapport för {unit.called} i {source.municipality.name} {source.year}.",
        )
        for unit in source.units("namnd")
        if source.heard(unit.id)
    )
    return (compilation, *committees)


_PARTS: Final = (
    "Sammanfattning",
    "Resultat",
    "Jämförelser och synpunkter",
    "Uppföljning och slutsatser",
    "Synpunkter, uppföljning och slutsatser",
    "Bilaga: uppdraget och hur det mäts",
    "Förslag till beslut",
)
KVALITETSRAPPORT: Final = Report("kvalitetsrapport", "Kvalitetsrapport", "kvalitet", build, _PARTS)
