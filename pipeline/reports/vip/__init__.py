"""The budget and plan, whatever it is called: the same report, by the municipality's settings (KL 11 kap. 5–8 §§; domain.md 3.3)."""

from __future__ import annotations

from typing import Final

from pipeline.reports.base import Report, Source, in_part, para
from pipeline.reports.vip import (
    committees,
    decisions,
    direction,
    economy,
    group,
    investments,
    planning,
    proposals,
)
from pipeline.text import genitive, lowered
from pipeline.view import View


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the plan as one document. Nothing missing stops it: gaps become visible SAKNAS boxes."""
    year = source.year
    title = source.municipality.words.plan
    span = f"{year}, med plan för {year + 1} och {year + 2}"
    chapters = (
        *in_part("Beslut", decisions.chapters(source)),
        *in_part("Inriktning", direction.chapters(source)),
        *in_part("Ramar och planer", economy.chapters(source)),
        *in_part("Ramar och planer", investments.chapters(source)),
        *group.chapters(source),
        *committees.chapters(source),
    )
    guide = (
        para(
            f"Dokumentet är kommunens budget för {year} och plan för de två år som följer. Budgetåret är det första året i planen."
        ),
        para(
            "Ramen är nettokostnaden som en nämnd får. Varje ram redovisas som en brygga från föregående års ram, så att varje ändring går att följa."
        ),
        para(f"{source.amounts_in} Minus betyder kostnad, plus intäkt eller lägre kostnad."),
    )
    return (
        source.view(
            "vip",
            f"{title} {year}–{year + 2}",
            chapters,
            draft=draft,
            guide=guide,
            leads=("diagram-resultat", "diagram-ramar", "diagram-investeringar", "diagram-befolkning"),
            period=span,
            description=f"{genitive(source.municipality.name)} {lowered(title)} för {span}: mål, ramar, resultat-, finansierings- och "
            f"{'balansplan, investeringar och koncernföretagens ekonomi' if source.units('bolag') else 'balansplan och investeringar'}.",
        ),
    )


_PARTS: Final = (
    "Beslut",
    "Inriktning",
    "Ramar och planer",
    "Bolagen",
    "Taxor och regler",
    "Nämndernas planer",
)
VIP: Final = Report("vip", "Budget och plan", "vip", build, _PARTS)
RAMBESLUT: Final = Report("rambeslut", "Ramar och planeringsinriktningar", "vip", proposals.build_frames)
NAMNDFORSLAG: Final = Report("namndforslag", "Nämndernas förslag till plan", "vip", proposals.build_proposals)
FORPLANERING: Final = Report("forplanering", "Förplanering", "forplanering", planning.build, planning.PARTS)
