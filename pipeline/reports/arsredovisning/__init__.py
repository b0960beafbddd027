"""Årsredovisning: the sixteen parts of domain.md 3.1 as one view (LKBR 4–12 kap.)."""

from __future__ import annotations

from typing import Final

from pipeline.reports import proposals
from pipeline.reports.arsredovisning import (
    ending,
    management,
    openers,
    opening,
    own_account,
    part,
    quality,
    statements,
    units,
)
from pipeline.reports.base import Report, Source, in_part, opened
from pipeline.reports.own_account import of_committees
from pipeline.reports.placed import placed
from pipeline.text import genitive
from pipeline.view import View


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the årsredovisning of an occasion as data, one document. Nothing missing stops it: gaps become visible SAKNAS boxes."""
    municipality, occasion = source.municipality, source.occasion
    chapters = (
        *in_part(part.KORTHET, (*proposals.chapter(source, "arsredovisning"), *opening.chapters(source))),
        *in_part(part.EKONOMI, opened(management.chapters(source), openers.economy(source))),
        *in_part(part.RAKNINGAR, opened(statements.chapters(source), openers.accounts(source))),
        *units.chapters(source),
        *in_part(part.KVALITET, opened(quality.chapters(source), openers.quality(source))),
        *in_part(part.KVALITET, ending.chapters(source)),
    )
    department = municipality.words.economy
    guide = (
        (
            "Årsredovisningen berättar vad kommunens pengar använts till, vad verksamheten nått för resultat och hur ekonomin ser ut vid "
            "årets slut."
        ),
        (
            "Förvaltningsberättelsen ger överblicken. Därefter kommer räkningarna med noter och till sist nämndernas och bolagens egna "
            "berättelser."
        ),
        (
            f"{source.amounts_in} Minus betyder kostnad eller underskott. En avvikelse med plus är bättre än budget. Ett streck betyder att "
            "uppgiften inte är tillämplig."
        ),
        f"Varje siffra i tabellerna är hämtad ur nämndernas, bolagens och {genitive(department)} underlag. I webbutgåvan går det att följa den dit.",
    )
    return (
        source.view(
            "arsredovisning",
            f"Årsredovisning {occasion.year}",
            placed(source, "arsredovisning", chapters),
            draft=draft,
            guide=guide,
            leads=("diagram-avvikelser", "diagram-mal", "diagram-soliditet", "diagram-kvalitet"),
            description=f"{genitive(municipality.name)} årsredovisning för {occasion.year}: förvaltningsberättelse, räkningar, noter och "
            "nämndernas och bolagens berättelser.",
        ),
    )


ARSREDOVISNING: Final = Report("arsredovisning", "Årsredovisning", "bokslut", build, part.ALL)


def account(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the interface of Report
    """Return each nämnd's verksamhetsberättelse."""
    return of_committees(source, _ACCOUNT, "Verksamhetsberättelse", own_account.chapters, draft=draft)


_ACCOUNT: Final = "verksamhetsberattelse"
_PARTS: Final = ("Året i korthet", "Verksamhetsuppföljning", "Måluppföljning", "Ekonomi och framtid")
VERKSAMHETSBERATTELSE: Final = Report(_ACCOUNT, "Verksamhetsberättelse", "bokslut", account, _PARTS)
