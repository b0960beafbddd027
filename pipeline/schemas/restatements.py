"""Comparatives that are restated: which, to what, and why (RKR R12; LKBR 4 kap. 4 §)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Sheet, Type, records
from pipeline.schemas.choices import PUBLISHED

TEXT, NUMBER = Type.TEXT, Type.NUMBER

OMRAKNAT: Final[Sheet] = records(
    "omraknat",
    "Omräknat",
    "Jämförelsetal som har räknats om sedan de publicerades, till exempel vid byte av princip eller rättelse av fel (RKR R12). En rad för varje "
    "tal. Rapporten märker talet ”omräknat” och skriver skälet under tabellen. Summor ovanför talet räknas om av programmet.",
    Field("tabell", "Tabell", TEXT, "Till exempel rr, br, not eller drift.", 14, choices_from=PUBLISHED),
    Field("rad", "Rad", TEXT, "Radens id, till exempel R1; i drift nämnd/verksamhet.", 18),
    Field(
        "kolumn",
        "Kolumn",
        TEXT,
        "kommun, koncern, netto eller tom, som i published. Tidigare år: kommun[-2] eller kommun 2023.",
        22,
        optional=True,
    ),
    Field("publicerat", "Publicerat", NUMBER, "Fylls i av formuläret.", optional=True, looked_up=True),
    Field("omraknat", "Omräknat", NUMBER, "I samma enhet som Publicerat."),
    Field("skal", "Skäl", TEXT, "Skrivs under tabellen.", 70, 300),
    blank_rows=15,
    required=False,
).but(added=True)
"""The sheet has come to the forms after they were first sent out."""
