"""The sections of the reports: their ids, what they stand under, and which of them the law demands.

The headings F1–F9 of förvaltningsberättelsen stand in the order of RKR R15 (LKBR 11 kap.); chapters follow domain.md 3.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from pipeline.schemas import texts

ANNUAL: Final = "arsredovisning"
INTERIM: Final = "delarsrapport"


@dataclass(frozen=True, slots=True)
class StandardSection:
    """A section of a report as it is without a municipality's own: ``law`` is the paragraph that demands it, ``number`` its F-number.

    ``others`` are other ids that it is known by.
    """

    report: str
    id: str
    title: str
    under: str = ""
    law: str = ""
    number: int = 0
    others: tuple[str, ...] = ()


_F: Final = "LKBR 11 kap., RKR R15"
_MANAGEMENT: Final = "forvaltningsberattelse"
_SECTIONS: Final = (
    StandardSection(ANNUAL, "beslutsforslag", "Förslag till beslut"),
    StandardSection(ANNUAL, "korthet", "Året i korthet"),
    StandardSection(ANNUAL, "inledning", "Förord och organisation"),
    StandardSection(ANNUAL, "ordforande", "Kommunstyrelsens ordförande har ordet", "inledning"),
    StandardSection(ANNUAL, "organisation", "Organisation", "inledning"),
    StandardSection(ANNUAL, _MANAGEMENT, "Förvaltningsberättelse", law="LKBR 4 kap. och 11 kap."),
    StandardSection(ANNUAL, "oversikt", "Översikt över verksamhetens utveckling", _MANAGEMENT, _F, 1),
    StandardSection(ANNUAL, "koncernen", "Den kommunala koncernen", _MANAGEMENT, _F, 2, ("bolag",)),
    StandardSection(ANNUAL, "privata_utforare", "Privata utförare", "koncernen", others=("privata-utforare", "utforare")),
    StandardSection(ANNUAL, "forhallanden", "Viktiga förhållanden för resultat och ekonomisk ställning", _MANAGEMENT, _F, 3),
    StandardSection(ANNUAL, "omvarld", "Omvärld och befolkning", "forhallanden"),
    StandardSection(ANNUAL, "risker", "Risker och osäkerheter", "forhallanden"),
    StandardSection(ANNUAL, "pensionsforpliktelser", "Pensionsförpliktelser", "forhallanden", others=("pensioner",)),
    StandardSection(ANNUAL, "handelser", "Händelser av väsentlig betydelse", _MANAGEMENT, _F, 4),
    StandardSection(ANNUAL, "styrning", "Styrning och uppföljning av den kommunala verksamheten", _MANAGEMENT, _F, 5),
    StandardSection(ANNUAL, "uppsikt", "Intern kontroll och uppsikt", "styrning"),
    StandardSection(ANNUAL, "geh", "God ekonomisk hushållning och ekonomisk ställning", _MANAGEMENT, _F, 6),
    StandardSection(ANNUAL, "geh_bedomning", "Samlad bedömning", "geh", others=("geh-bedomning",)),
    StandardSection(ANNUAL, "finansiella_mal", "Finansiella mål", "geh", others=("finansiella-mal",)),
    StandardSection(ANNUAL, "verksamhetsmal", "Kommunfullmäktiges verksamhetsmål", "geh"),
    StandardSection(ANNUAL, "stallning", "Resultat och ekonomisk ställning", "geh"),
    StandardSection(ANNUAL, "budgetavvikelser", "Nämndernas budgetavvikelser", "geh"),
    StandardSection(ANNUAL, "balanskravsresultat", "Balanskravsresultat", _MANAGEMENT, _F, 7, ("balanskrav",)),
    StandardSection(ANNUAL, "personal", "Väsentliga personalförhållanden", _MANAGEMENT, _F, 8),
    StandardSection(ANNUAL, "utveckling", "Förväntad utveckling", _MANAGEMENT, _F, 9, ("framtid",)),
    StandardSection(ANNUAL, "rakningar", "Resultaträkning, balansräkning och kassaflöde", law="LKBR 4 kap."),
    StandardSection(ANNUAL, "resultatrakning", "Resultaträkning", "rakningar", "LKBR 5 kap."),
    StandardSection(ANNUAL, "balansrakning", "Balansräkning", "rakningar", "LKBR 6 kap."),
    StandardSection(ANNUAL, "kassaflodesanalys", "Kassaflödesanalys", "rakningar", "LKBR 8 kap."),
    StandardSection(ANNUAL, "noter", "Noter", law="LKBR 9 kap."),
    StandardSection(ANNUAL, "driftredovisning", "Driftredovisning", law="LKBR 10 kap. 1 §", others=("drift",)),
    StandardSection(ANNUAL, "investeringsredovisning", "Investeringsredovisning", law="LKBR 10 kap. 2 §", others=("investeringar",)),
    StandardSection(ANNUAL, "sammanstallda", "Sammanställda räkenskaper"),
    StandardSection(ANNUAL, "sarredovisningar", "Särredovisningar"),
    StandardSection(ANNUAL, "namnd", "Nämndernas verksamhetsberättelser"),
    *(
        StandardSection(ANNUAL, f"namnd_{heading.key}", heading.title, "namnd")
        for heading in texts.NAMND_BOKSLUT.headings
    ),
    StandardSection(ANNUAL, "bolagen", "Bolagens berättelser"),
    *(
        StandardSection(ANNUAL, f"bolag_{heading.key}", heading.title, "bolagen")
        for heading in texts.BOLAG_BOKSLUT.headings
    ),
    StandardSection(ANNUAL, "arsberattelse", "Kommunövergripande årsberättelse"),
    StandardSection(ANNUAL, "revision", "Revision"),
    StandardSection(ANNUAL, "ordlista", "Ordlista och underskrifter"),
    StandardSection(INTERIM, "sammanfattning", "Delåret i korthet"),
    StandardSection(INTERIM, _MANAGEMENT, "Förenklad förvaltningsberättelse", law="LKBR 13 kap."),
    StandardSection(INTERIM, "handelser", "Händelser av väsentlig betydelse", _MANAGEMENT),
    StandardSection(INTERIM, "utveckling", "Förväntad utveckling", _MANAGEMENT),
    StandardSection(INTERIM, "balanskrav", "Bedömning av balanskravsresultatet", _MANAGEMENT),
    StandardSection(INTERIM, "stallning", "Ekonomisk ställning och nämndernas avvikelser", _MANAGEMENT),
    StandardSection(INTERIM, "atgarder", "Åtgärder vid underskott", _MANAGEMENT),
    StandardSection(INTERIM, "personal", "Personal", _MANAGEMENT),
    StandardSection(INTERIM, "kvalitet", "Kvalitet, synpunkter och egenkontroll", _MANAGEMENT),
    StandardSection(INTERIM, "internkontroll", "Intern kontroll", _MANAGEMENT),
    StandardSection(INTERIM, "rakningar", "Räkningar och noter", law="LKBR 13 kap."),
    StandardSection(INTERIM, "resultatrakning", "Resultaträkning", "rakningar", "LKBR 13 kap."),
    StandardSection(INTERIM, "balansrakning", "Balansräkning", "rakningar", "LKBR 13 kap."),
    StandardSection(INTERIM, "noter", "Noter", "rakningar"),
    StandardSection(INTERIM, "drift", "Driftredovisning", "rakningar", others=("driftredovisning",)),
    StandardSection(INTERIM, "investeringar", "Investeringsredovisning", "rakningar", others=("investeringsredovisning",)),
    StandardSection(INTERIM, "namnd", "Nämnderna"),
    StandardSection(INTERIM, "bolagen", "Bolagen"),
)  # fmt: skip
DEMANDED_TABLES: Final = {
    "rr": "LKBR 5 kap.",
    "br": "LKBR 6 kap.",
    "kfa": "LKBR 8 kap.",
    "balanskrav": "LKBR 11 kap. 10 §",
    "drift": "LKBR 10 kap. 1 §",
    "inv": "LKBR 10 kap. 2 §",
    "investeringar": "LKBR 10 kap. 2 §",
}
"""The tables that the law demands in an årsredovisning, and where it does."""


@cache
def standard_sections(report: str = "") -> tuple[StandardSection, ...]:
    """Return the sections of a report, or of all, in the order they are printed."""
    return tuple(each for each in _SECTIONS if report in ("", each.report))


def standard_section(report: str, key: str) -> StandardSection | None:
    """Return a section of a report by one of its ids, None when there is none."""
    return next((each for each in standard_sections(report) if key in (each.id, *each.others)), None)
