"""What no program can judge: questions that a person answers before a report is decided, each with the rule that asks it (domain.md 2 and 5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pipeline.config import Settings
from pipeline.schemas.base import Field, Type, records
from pipeline.schemas.choices import CHECK_ANSWERS

TEXT, ID, CHOICE, DATE = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is answered by yes when all is well.

    ``key`` is the rule's code, ``kinds`` the kinds of occasion that ask it, and ``setting`` the name of a setting without which nobody does.
    """

    key: str
    question: str
    source: str
    kinds: tuple[str, ...]
    setting: str = ""


_REPORTS: Final = ("bokslut", "delar")
QUESTIONS: Final = (
    Question(
        "C49", "Stämmer talen i de fria texterna med tabellerna?", "God redovisningssed", (*_REPORTS, "vip")
    ),
    Question(
        "C68",
        "Är varje avvikelse från RKR:s rekommendationer redovisad med sitt skäl?",
        "LKBR 4 kap. 3 §",
        ("bokslut",),
    ),
    Question(
        "C69",
        "Är redovisningsprinciperna desamma som förra året, eller är ändringarna förklarade?",
        "God redovisningssed, RKR R12",
        _REPORTS,
    ),
    Question(
        "GEH",
        "Är riktlinjerna för god ekonomisk hushållning aktuella, med reglerna för resultatreserven?",
        "KL 11 kap. 1 §",
        ("vip",),
    ),
    Question(
        "S0-02",
        "Är den strategiska planen beslutad senast i juni året efter valet?",
        "Kommunens styrmodell",
        ("vip",),
        "strategic_plan",
    ),
    Question(
        "S0-28",
        "Säger varje avsnitt om resultat vad utfallet blev, hur det står sig mot tidigare år, varför, och vad som görs?",
        "Kommunens styrmodell",
        _REPORTS,
    ),
    Question(
        "S0-29",
        "Är resultaten jämförda med öppna jämförelser, egna tidigare år och andra verksamheter?",
        "Kommunens styrmodell",
        ("bokslut",),
    ),
    Question(
        "S0-45",
        "Har varje investering som har beslutats utanför budgeten särskilda skäl och en beslutsparagraf?",
        "KL 11 kap. 15 §, kommunens styrmodell",
        ("bokslut",),
    ),
    Question(
        "S3-25",
        "Visar utvärderingen av god ekonomisk hushållning hur resurser, prestationer, resultat och effekter hänger ihop?",
        "KL 11 kap. 1 §, kommunens styrmodell",
        ("bokslut",),
    ),
    Question(
        "S3-28",
        "Finns en långsiktig ekonomisk rapport, för omkring tio år, för mandatperioden?",
        "Kommunens styrmodell",
        ("vip",),
    ),
)
"""The declared list; a municipality may write questions of its own below it."""
KINDS: Final = tuple(dict.fromkeys(kind for one in QUESTIONS for kind in one.kinds))

FRAGOR: Final = records(
    "fragor",
    "Kontrollfrågor",
    "Det som programmet inte kan avgöra och en människa ska ta ställning till före beslutet. Svaren trycks inte i någon rapport. Egna frågor "
    "kan skrivas under de förtryckta.",
    Field("fraga_id", "Fråga", ID, "Kontrollens kod, eller ett eget nummer.", 10),
    Field("fraga", "Kontrollfråga", TEXT, "Kan besvaras med ja eller nej.", 70, 300),
    Field("grund", "Grund", TEXT, "Lagen eller regeln bakom frågan.", 34, optional=True),
    Field("svar", "Svar", CHOICE, "Tomt tills någon har tagit ställning.", 14, choices=CHECK_ANSWERS, optional=True),
    Field("vem", "Vem", TEXT, "Befattning, inte namn. Krävs med svaret.", 26, optional=True),
    Field("datum", "Datum", DATE, "Dagen för svaret. Krävs med svaret.", 12, optional=True),
    Field("kommentar", "Kommentar", TEXT, "Krävs när svaret är nej.", 60, 300, optional=True),
    blank_rows=6,
    required=False,
).but(added=True)  # fmt: skip


def asked_in(kind: str, settings: Settings) -> Iterator[Question]:
    """Yield the declared questions of an occasion of a kind, in a municipality with some settings."""
    for one in QUESTIONS:
        if kind in one.kinds and (not one.setting or getattr(settings, one.setting)):
            yield one


def begun(kind: str, settings: Settings) -> Iterator[dict[str, str]]:
    """Yield the records that the sheet is handed out with."""
    for one in asked_in(kind, settings):
        yield {"fraga_id": one.key, "fraga": one.question, "grund": one.source}
