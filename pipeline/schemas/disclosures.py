"""What else is told: private providers, deviations, changes of law, documents that are attached."""

from __future__ import annotations

import re
from typing import Final

from pipeline.schemas.base import Field, Sign, Type, records
from pipeline.schemas.choices import ATTACHMENT_STATES
from pipeline.schemas.operating import NAMND

AMOUNT, COUNT = Type.AMOUNT, Type.COUNT
TEXT, ID, CHOICE, DATE = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE
PLUS = Sign.PLUS

HANDLING: Final = Field("handling", "Handling", ID, width=50)
AVSANDARE: Final = Field("avsandare", "Avsändare", width=34)
STATUS: Final = Field("status", "Status", CHOICE, width=16, choices=ATTACHMENT_STATES)
VANTAS: Final = Field("vantas", "Väntas", DATE, "Datum då den väntas.", optional=True)

BOKSLUT_UTFORARE: Final = records(
    "utforare",
    "Privata utförare",
    "Verksamhet som utförs av privata utförare (KL 10 kap. 7–9 §§).",
    Field("verksamhet", "Verksamhet", ID, width=40),
    NAMND.but(type=CHOICE, help=""),
    Field("antal", "Antal utförare", COUNT, width=12, unit="antal"),
    Field("belopp", "Ersättning", AMOUNT, "tkr, plus.", sign=PLUS),
    Field("uppfoljning", "Uppföljning", TEXT, "Hur verksamheten följs upp.", 70),
    blank_rows=10,
    nothing="Kommunen har ingen verksamhet hos privata utförare.",
)

BOKSLUT_RKR: Final = records(
    "rkr",
    "Avvikelser från RKR",
    "Avvikelser från Rådet för kommunal redovisnings rekommendationer och skälen (LKBR 4 kap. 3 §).",
    Field("rekommendation", "Rekommendation", ID, width=34),
    Field("avvikelse", "Avvikelse", width=60),
    Field("skal", "Skäl", width=60),
    blank_rows=6,
    required=False,
    nothing="Kommunen har inga avvikelser från Rådet för kommunal redovisnings rekommendationer att redovisa.",
)


def names_group(recommendation: str) -> bool:
    """Tell whether a deviation is from the recommendation on sammanställda räkenskaper (R16)."""
    return re.search(r"\bR\s?16\b", recommendation, re.IGNORECASE) is not None


BOKSLUT_LAGAR: Final = records(
    "lagar",
    "Lagändringar",
    "Ändringar av lagar och andra krav som påverkat verksamheten.",
    Field("lag", "Lag eller krav", ID, width=44),
    Field("innebord", "Innebörd", width=60),
    NAMND.but(title="Berörd nämnd", type=CHOICE, help=""),
    Field("konsekvens", "Konsekvens", TEXT, "Vad kommunen gjort.", 60),
    blank_rows=10,
    required=False,
    nothing="Inga ändringar av lagar eller andra krav har redovisats för året.",
)

BOKSLUT_BILAGOR: Final = records(
    "bilagor",
    "Bilagor",
    "Handlingar från revisorerna och andra som bifogas. Deras text skrivs aldrig här.",
    HANDLING,
    AVSANDARE,
    STATUS,
    VANTAS,
    blank_rows=10,
)

DELAR_BILAGOR: Final = records(
    "d_bilagor",
    "Bilagor",
    "Revisorernas bedömning och andra handlingar som bifogas. Deras text skrivs aldrig här.",
    HANDLING,
    AVSANDARE,
    STATUS,
    VANTAS,
    blank_rows=6,
)
