"""Forecasts and monthly reports: what they ask for that no other occasion does (domain.md 1.2 rows 10–16 and 30–36, 3.6).

Economy, personnel, investments, åtgärder and balanskrav are the sheets of the interim report.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.accounts import DELAR_RR, PROGNOS
from pipeline.schemas.base import Field, FixedRow, Sign, Type, records, table
from pipeline.schemas.choices import LIKELIHOODS
from pipeline.schemas.operating import DELAR_DRIFT, DELAR_FINANS

AMOUNT, NUMBER, COUNT, PERCENT = Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT
TEXT, ID, CHOICE = Type.TEXT, Type.ID, Type.CHOICE
PLUS: Final = Sign.PLUS
_OF_A_MONTH: Final = tuple(
    field.but(formula="", help="Intäkter och kostnader tillsammans till och med månadens slut.")
    if field.key == "netto"
    else field
    for field in DELAR_DRIFT.fields
    if field.key not in {"intakter", "kostnader"}
)

PROGNOS_RR: Final = DELAR_RR.but(
    key="p_rr",
    help="Kommunens resultaträkning till och med periodens slut, budget och helårsprognos, tkr.",
    fields=(
        *DELAR_RR.fields[:2],
        Field("budget_per", "Periodens budget", AMOUNT, "Budget till och med periodens slut."),
        *DELAR_RR.fields[2:],
    ),
)

PROGNOS_VOLYMER: Final = records(
    "p_volymer",
    "Volymer",
    "Det som driver kostnaden, en rad för varje mått: barn, elever, timmar, dygn, ärenden. Nämnden väljer sina mått; de följer med till "
    "nästa uppföljning.",
    Field("volym_id", "Volym-id", ID, "Nämndens beteckning och nummer; behåll id.", 12),
    Field("volym", "Volym", TEXT, "Vad som räknas.", 44, 120),
    Field("matt", "Räknas i", TEXT, "Till exempel barn, timmar per månad, dygn.", 22, 40),
    Field("budget", "Budget", NUMBER, "Det som budgeten bygger på.", series="volym", span=(0, 10_000_000)),
    Field("utfall", "Utfall", NUMBER, "Till och med periodens slut.", series="volym", span=(0, 10_000_000)),
    Field("prognos", "Prognos", NUMBER, "Väntat för helåret.", series="volym", span=(0, 10_000_000)),
    Field("kommentar", "Kommentar", TEXT, "Vad skillnaden beror på.", 50, 300, optional=True),
    blank_rows=10,
    required=False,
)

PROGNOS_RISKER: Final = records(
    "p_risker",
    "Risker",
    "Det som kan göra att utfallet blir ett annat än prognosen.",
    Field("risk_id", "Risk-id", ID, "Nämndens beteckning och nummer; behåll id.", 12),
    Field("risk", "Risk eller osäkerhet", TEXT, "Vad som kan hända.", 54, 300),
    Field("sannolikhet", "Sannolikhet", CHOICE, width=14, choices=LIKELIHOODS),
    Field(
        "belopp",
        "Möjlig effekt",
        AMOUNT,
        "Hur mycket prognosen kan ändras i år, tkr; minus är sämre. Lämna tomt om det inte går att säga.",
        optional=True,
    ),
    Field("hantering", "Så hanteras den", TEXT, "Vad nämnden gör.", 50, 300),
    blank_rows=8,
    required=False,
)

FINANCE_ROWS: Final = (
    FixedRow("PF1", "Likvida medel", sign=PLUS, type=AMOUNT, unit="tkr"),
    FixedRow("PF2", "Outnyttjad kredit", sign=PLUS, type=AMOUNT, unit="tkr", required=False),
    FixedRow("PF3", "Långfristig låneskuld", sign=PLUS, type=AMOUNT, unit="tkr"),
    FixedRow("PF4", "Utlåning till bolagen", sign=PLUS, type=AMOUNT, unit="tkr", required=False),
    FixedRow("PF5", "Borgensåtaganden", sign=PLUS, type=AMOUNT, unit="tkr"),
    FixedRow("PF6", "Genomsnittlig ränta på lånen", type=PERCENT, unit="%", span=(-2, 25)),
)

PROGNOS_FINANS: Final = table(
    "p_finans",
    "Likviditet och lån",
    "Likvida medel, låneskuld och borgen, hela belopp i tkr.",
    FINANCE_ROWS,
    Field("fg", "31 december förra året", NUMBER, "Som i årsredovisningen."),
    Field("utfall", "Periodens slut", NUMBER),
    Field("prognos", "Prognos 31 december", NUMBER),
)

ASSUMPTION_ROWS: Final = (
    FixedRow("PS1", "Skatteunderlagets ökning", type=PERCENT, unit="%", span=(-20, 30)),
    FixedRow("PS2", "Prisindex för kommunal verksamhet", type=PERCENT, unit="%", span=(-20, 30)),
    FixedRow("PS3", "Invånare den 1 november året före", type=COUNT, unit="antal"),
)

PROGNOS_ANTAGANDEN: Final = table(
    "p_antaganden",
    "Antaganden",
    "Det som prognosen för skatter och kostnader bygger på, enligt den senaste skatteunderlagsprognosen.",
    ASSUMPTION_ROWS,
    Field("budget", "I budgeten", NUMBER),
    PROGNOS.but(type=NUMBER, title="I prognosen"),
)

POSITION_ROWS: Final = (
    FixedRow("PB1", "Balansomslutning", sign=PLUS),
    FixedRow("PB2", "Eget kapital"),
    FixedRow("PB3", "Likvida medel", sign=PLUS),
    FixedRow("PB4", "Räntebärande skulder", sign=PLUS),
)

PROGNOS_STALLNING: Final = table(
    "p_stallning",
    "Ställning",
    "Bolagets ställning, hela belopp i tkr.",
    POSITION_ROWS,
    Field("utfall", "Periodens slut", AMOUNT),
    Field("fg", "31 december förra året", AMOUNT),
)

MANAD_DRIFT: Final = DELAR_DRIFT.but(
    key="m_drift",
    help="Utfall till och med månaden, budget och helårsprognos per verksamhet, netto i tkr. Kostnad är minus.",
    fields=_OF_A_MONTH,
)

MANAD_FINANS: Final = DELAR_FINANS.but(key="m_finans", help=MANAD_DRIFT.help, fields=_OF_A_MONTH)
"""A month is told shorter: net amounts only."""
