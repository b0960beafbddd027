"""Events of importance, and incidents (LKBR 11 kap. 4 §; domain.md 3.1, 6.1)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Type, records
from pipeline.schemas.choices import PERIOD_TIMES, YEAR_END_TIMES

TEXT, ID, CHOICE = Type.TEXT, Type.ID, Type.CHOICE

NR: Final = Field("nr", "Nr", ID, "Ordning.", 6)
HANDELSE: Final = Field("handelse", "Händelse", TEXT, "Vad som hände och vad det betydde.", 110, 600)

BOKSLUT_HANDELSER: Final = records(
    "handelser",
    "Händelser",
    "Händelser av väsentlig betydelse, den viktigaste först, i dåtid. Omkring fem.",
    NR,
    Field("nar", "När", CHOICE, "Under året eller efter årets slut.", 16, choices=YEAR_END_TIMES),
    HANDELSE,
    blank_rows=8,
)

DELAR_HANDELSER: Final = records(
    "d_handelser",
    "Händelser",
    "Händelser av väsentlig betydelse under perioden och efter den, den viktigaste först.",
    NR,
    Field("nar", "När", CHOICE, width=18, choices=PERIOD_TIMES),
    HANDELSE.but(max_length=500),
    blank_rows=6,
)

KONTROLL_INCIDENTER: Final = records(
    "ik_incidenter",
    "Inträffade avvikelser",
    "Allvarliga avvikelser och incidenter som inträffat under året, utöver vad kontrollerna visat. Inga "
    "personuppgifter.",
    NR,
    Field("nar", "När", TEXT, "Månad.", 12),
    HANDELSE.but(help="Vad som hände.", width=60, max_length=400),
    Field("foljd", "Följd", TEXT, "Vad det ledde till.", 44, 300),
    Field("atgard", "Åtgärd", TEXT, "Vad som gjorts.", 50, 300),
    blank_rows=6,
    required=False,
)
