"""The verksamhetsplaner (domain.md 3.7): the compilation for kommunstyrelsen, and a document for each nämnd and bolag that has handed in."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline import decided
from pipeline.config import COMMITTEES
from pipeline.reports.base import Report, Source
from pipeline.reports.verksamhetsplan import company, municipality
from pipeline.reports.verksamhetsplan import unit as committee
from pipeline.text import genitive
from pipeline.view import View

_KEY: Final = "verksamhetsplan"


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the interface of Report
    """Return the compilation, then each nämnd's verksamhetsplan and each bolag's affärsplan."""
    year, name = source.year, genitive(source.municipality.name)
    guide = (
        "Verksamhetsplanen säger hur nämnden använder den ram och når de mål som kommunfullmäktige har beslutat.",
        f"{source.amounts_in} Intäkter är plus och kostnader minus; investeringar är plus.",
        "Ett mål har ett id som är detsamma i budgeten, i planen och i uppföljningen. Slutsatser ur kvalitetsrapporten börjar med K.",
    )
    compilation = source.view(
        _KEY,
        f"Verksamhetsplaner {year} – sammanställning",
        municipality.chapters(source),
        draft=draft,
        guide=guide,
        description=f"{name} verksamhetsplaner och affärsplaner för {year}: vem som har lämnat, mål och internbudget mot ram.",
    )
    committees = (
        source.view(
            f"{_KEY}-{unit.id}",
            f"Verksamhetsplan {year} – {unit.name}",
            committee.chapters(source, unit),
            draft=draft,
            guide=guide,
            short=unit.kind != "namnd",  # decision and internbudget alone
            description=f"Verksamhetsplan med internbudget {year} för {unit.called} i {source.municipality.name}.",
        )
        for unit in source.units(*COMMITTEES)
        if source.heard(unit.id)
    )
    companies = (
        source.view(
            f"{_KEY}-{unit.id}",
            f"Affärsplan {year} – {unit.name}",
            company.chapters(source, unit),
            draft=draft,
            guide=guide[1:],
            description=f"Affärsplan med budget {year} för {unit.called}, {source.municipality.name}.",
        )
        for unit in source.units("bolag")
        if source.heard(unit.id)
    )
    return (compilation, *(_decided(source, view) for view in (*committees, *companies)))


def _decided(source: Source, view: View) -> View:
    """Return a unit's plan with the unit's own decision on its cover, by the log of decisions or else as it was handed in."""
    unit = view.report.removeprefix(f"{_KEY}-")
    told = next((row.text("beslut") for row in source.dataset.of("vp_beslut", unit)), "")
    return replace(view, decision=decided.line(source.dataset.decisions, view.report, told))


_PARTS: Final = (
    "Sammanfattning",
    "Internbudget mot ram",
    "Mål per nämnd",
    "Planen i korthet",
    "Mål och aktiviteter",
    "Ekonomi",
    "Kvalitet, förbättringar och uppdrag",
    "Budget, investeringar och risker",
)
VERKSAMHETSPLAN: Final = Report(_KEY, "Verksamhetsplan", _KEY, build, _PARTS)
