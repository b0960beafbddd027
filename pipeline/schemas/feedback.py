"""What others say and what routines show: complaints, self-checks and surveys (S0 § 6, S3 2.3)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Type, records
from pipeline.schemas.choices import (
    ANSWERS,
    FEEDBACK_KINDS,
    REVIEW_KINDS,
    REVIEW_STATES,
    YEAR_END_FEEDBACK_KINDS,
)

COUNT, PERCENT, TEXT, ID, CHOICE = Type.COUNT, Type.PERCENT, Type.TEXT, Type.ID, Type.CHOICE

TYP: Final = Field("typ", "Typ", CHOICE, "Slag av ärende.", choices=YEAR_END_FEEDBACK_KINDS)
ANTAL: Final = Field("antal", "Antal", COUNT, "Antal under året.", 10, unit="antal", series="antal")
ANTAL_FG: Final = Field("antal_fg", "Antal föregående år", COUNT, width=10, unit="antal", series="antal")
I_TID: Final = Field("i_tid", "Besvarade i tid", PERCENT, "Andel i procent.", 10, optional=True)
ORSAK: Final = Field("orsak", "Vanligaste orsak", width=50, max_length=300)
ATGARD: Final = Field("atgard", "Åtgärd", width=60, max_length=400)
OMRADE: Final = Field("omrade", "Område", ID, "Rutin eller process.", 34)
FORANKRAD: Final = Field(
    "forankrad", "Förankrad", CHOICE, "Känner medarbetarna till rutinen?", 12, choices=ANSWERS
)
FOLJS: Final = Field("foljs", "Följs", CHOICE, "Följs rutinen?", 12, choices=ANSWERS)
RESULTAT: Final = Field("resultat", "Resultat", TEXT, "Vad egenkontrollen visade.", 60, 400)
FORBATTRING: Final = Field("forbattring", "Förbättringsåtgärd", TEXT, "Vad som görs.", 50, 300, optional=True)
NAMN: Final = Field("namn", "Undersökning", ID, "Namn.", 34)
ANTAL_SVAR: Final = Field("antal_svar", "Antal svar", COUNT, width=10, unit="antal")
SVARSFREKVENS: Final = Field("svarsfrekvens", "Svarsfrekvens", PERCENT, "I procent.", 12)

BOKSLUT_SYNPUNKTER: Final = records(
    "synpunkter",
    "Synpunkter och klagomål",
    "Inkomna synpunkter och klagomål under året.",
    TYP,
    ANTAL,
    ANTAL_FG,
    I_TID,
    ORSAK.but(help="Det som oftast tas upp."),
    ATGARD.but(help="Vad verksamheten gjort."),
    blank_rows=6,
)

DELAR_SYNPUNKTER: Final = records(
    "d_synpunkter",
    "Synpunkter och klagomål",
    "Inkomna synpunkter och klagomål under perioden, med analys.",
    TYP.but(help="", choices=FEEDBACK_KINDS),
    ANTAL.but(help="Under perioden."),
    ANTAL_FG.but(title="Antal samma period förra året"),
    ORSAK,
    ATGARD,
    blank_rows=6,
    borrowed="kvalitet",
)

KVALITET_KLAGOMAL: Final = records(
    "kval_klagomal",
    "Synpunkter och klagomål",
    "Inkomna klagomål, synpunkter och avvikelser under året till och med augusti, och samma tid förra året.",
    TYP.but(choices=FEEDBACK_KINDS),
    ANTAL.but(help="Januari–augusti."),
    ANTAL_FG.but(title="Antal samma tid förra året"),
    I_TID,
    ORSAK,
    ATGARD,
    blank_rows=6,
)

BOKSLUT_EGENKONTROLL: Final = records(
    "egenkontroll",
    "Egenkontroll",
    "Egenkontroller av rutiner: är de förankrade och följs de?",
    OMRADE,
    FORANKRAD,
    FOLJS,
    RESULTAT,
    FORBATTRING,
    blank_rows=8,
)

DELAR_EGENKONTROLL: Final = records(
    "d_egenkontroll",
    "Egenkontroll",
    "Egenkontroller under perioden och läget i internkontrollplanens kontroller.",
    OMRADE.but(help="Rutin eller kontroll.", width=36),
    Field("slag", "Slag", CHOICE, choices=REVIEW_KINDS),
    Field("lage", "Läge", CHOICE, width=12, choices=REVIEW_STATES),
    RESULTAT.but(help="Vad den visat hittills."),
    FORBATTRING.but(title="Förbättring", help=""),
    blank_rows=8,
)

KVALITET_EGENKONTROLL: Final = records(
    "kval_egenkontroll",
    "Egenkontroll",
    "Egenkontroller av rutiner sedan förra rapporten: är de förankrade och följs de?",
    OMRADE,
    FORANKRAD.but(help=""),
    FOLJS.but(help=""),
    RESULTAT,
    FORBATTRING.but(help=""),
    blank_rows=8,
)

BOKSLUT_UNDERSOKNINGAR: Final = records(
    "undersokningar",
    "Undersökningar",
    "Målgrupps- och brukarundersökningar under året.",
    NAMN,
    Field("malgrupp", "Målgrupp", TEXT, "Vilka som tillfrågats.", 26),
    Field("tid", "Tidpunkt", TEXT, "När."),
    ANTAL_SVAR,
    SVARSFREKVENS,
    RESULTAT.but(help="Vad svaren visade, jämfört med tidigare.", width=80, max_length=600),
    blank_rows=5,
    required=False,
    nothing="Inga undersökningar bland målgrupper har redovisats för året.",
)

KVALITET_UNDERSOKNINGAR: Final = records(
    "kval_undersokningar",
    "Undersökningar",
    "Målgrupps- och brukarundersökningar som rapporten bygger på.",
    NAMN,
    Field("malgrupp", "Målgrupp", width=26),
    Field("tid", "Tidpunkt"),
    ANTAL_SVAR,
    SVARSFREKVENS.but(help=""),
    RESULTAT.but(help="", width=80, max_length=600),
    blank_rows=5,
    required=False,
)
