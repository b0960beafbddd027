"""Delårsrapport: förenklad förvaltningsberättelse, räkningar, drift and investments, nämnder and bolag (LKBR 13 kap.; domain.md 3.2)."""

from __future__ import annotations

from typing import Final

from pipeline.reports import proposals
from pipeline.reports.base import Report, Source, in_part, merged
from pipeline.reports.delarsrapport import accounts, management, own_account, units
from pipeline.reports.delarsrapport.brief import in_brief
from pipeline.reports.own_account import of_committees
from pipeline.reports.placed import placed
from pipeline.text import genitive
from pipeline.view import View


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the delårsrapport as one document. Nothing missing stops it: gaps become visible SAKNAS boxes."""
    name = source.municipality.name
    chapters = (
        *in_part("Läget i korthet", (*proposals.chapter(source, "delarsrapport"), in_brief(source))),
        *in_part("Ekonomin", management.chapters(source)),
        *in_part("Räkningar", accounts.chapters(source)),
        *units.chapters(source),
    )
    made = tuple(placed(source, "delarsrapport", chapters))
    committees = [f"namnd-{unit.id}" for unit in source.units("namnd")]
    guide = (
        "Delårsrapporten visar hur ekonomin och verksamheten utvecklats under perioden och vad kommunen väntar sig för hela året.",
        (
            "En prognos är en bedömning. Målens prognos säger om målen kan nås vid årets slut; den slutliga bedömningen görs i "
            "årsredovisningen."
        ),
        (
            f"{source.amounts_in} Minus betyder kostnad eller underskott. En avvikelse med plus är bättre än budget. Ett streck betyder att "
            "uppgiften inte är tillämplig."
        ),
    )
    return (
        source.view(
            "delarsrapport",
            f"Delårsrapport {source.year}",
            made,
            draft=draft,
            guide=guide,
            formerly=merged(
                (one for one in made if one.id == "forvaltningsberattelse"), *_CHAPTERS, *committees
            ),
            leads=("diagram-resultat", "diagram-namnder", "diagram-mal", "diagram-investeringar"),
            description=f"{genitive(name)} delårsrapport {source.year}: förenklad förvaltningsberättelse, räkningar, prognos och "
            "nämndernas och bolagens läge.",
        ),
    )


_CHAPTERS: Final = ("drift", "investeringar", "bilagor")
"""That had a web page each before they were sections of others."""
_PARTS: Final = (
    "Läget i korthet",
    "Ekonomin",
    "Räkningar",
    "Nämnderna",
    "Delårsberättelser",
    "Bolagen",
    "Revision",
)
DELARSRAPPORT: Final = Report("delarsrapport", "Delårsrapport", "delar", build, _PARTS)


def account(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the interface of Report
    """Return each nämnd's delårsberättelse, a few pages."""
    return of_committees(source, _ACCOUNT, "Delårsberättelse", own_account.chapters, draft=draft, short=True)


_ACCOUNT: Final = "delarsberattelse"
DELARSBERATTELSE: Final = Report(_ACCOUNT, "Delårsberättelse", "delar", account)
