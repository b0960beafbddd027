"""The group: what bolag hand in, internal balances, loans and guarantees (domain.md 4.12; LKBR 12 kap.)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.accounts import PROGNOS, UTFALL, UTFALL_FG
from pipeline.schemas.base import Field, FixedRow, Sign, Type, records, table
from pipeline.schemas.choices import INTERNAL_ITEMS
from pipeline.schemas.plan_rows import BOLAG, YEARS
from pipeline.schemas.statements import BOLAG_BR, BOLAG_RR

AMOUNT, NUMBER, COUNT, PERCENT = Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT
TEXT, ID, CHOICE, DATE = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE
MINUS, PLUS = Sign.MINUS, Sign.PLUS

BELOPP: Final = Field("belopp", "Belopp", AMOUNT, sign=PLUS, series="belopp")
BELOPP_FG: Final = Field("belopp_fg", "Föregående år", AMOUNT, sign=PLUS, series="belopp")

BOKSLUT_BOLAG_RR: Final = table(
    "bolag_rr",
    "Resultaträkning",
    "Resultaträkning enligt årsredovisningslagen, tkr. Intäkter med plus, kostnader med minus.",
    BOLAG_RR,
    UTFALL.but(help="Rapportåret."),
    Field("budget", "Budget", AMOUNT, "Styrelsens budget."),
    UTFALL_FG.but(published="bolag_rr/{key}/{unit}"),
).but(of_forms=("full",))

BOKSLUT_BOLAG_BR: Final = table(
    "bolag_br",
    "Balansräkning",
    "Balansräkning den 31 december enligt årsredovisningslagen, tkr. Alla poster med plus.",
    BOLAG_BR,
    UTFALL.but(title="Utgående balans", help="31 december rapportåret."),
    UTFALL_FG.but(title="Föregående år", published="bolag_br/{key}/{unit}"),
).but(last_day=True, of_forms=("full",))

BOKSLUT_MELLANHAVANDEN: Final = records(
    "mellanhavanden",
    "Mellanhavanden",
    "Alla poster mot kommunen och andra bolag i koncernen, tkr, med tecknet i egna böcker: intäkt, tillgång "
    "och skuld plus, kostnad minus. Motparten lämnar samma post från sitt håll.",
    Field("motpart", "Motpart", CHOICE, "Enhetens id.", 28, choices_from="units"),
    Field("typ", "Typ", CHOICE, "Slag av post.", 22, choices=INTERNAL_ITEMS),
    Field(
        "rad",
        "Rad",
        CHOICE,
        "Rad i kommunens resultat- eller balansräkning där posten ligger.",
        28,
        choices_from="rows",
    ),
    Field("belopp", "Belopp", AMOUNT, "I egna böcker.", part_of_row="rad", sign_of="rad"),
    Field("kommentar", "Kommentar", width=50, optional=True),
    blank_rows=20,
)

NYCKELTAL_ROWS: Final = (
    FixedRow("BN1", "Investeringar", sign=PLUS, type=AMOUNT, unit="tkr"),
    FixedRow("BN2", "Antal anställda kvinnor", type=COUNT, unit="antal"),
    FixedRow("BN3", "Antal anställda män", type=COUNT, unit="antal"),
    FixedRow("BN4", "Sjukfrånvaro", type=PERCENT, unit="%"),
    FixedRow("BN5", "Nöjd kund-index", type=NUMBER, unit="index"),
)

BOKSLUT_NYCKELTAL: Final = table(
    "bolag_nyckeltal",
    "Nyckeltal",
    "Nyckeltal som inte följer av räkningarna. Omsättning, resultat, omslutning och soliditet räknas fram.",
    NYCKELTAL_ROWS,
    UTFALL.but(type=NUMBER, help="Rapportåret."),
    UTFALL_FG.but(title="Föregående år", type=NUMBER, published="bolag_nyckeltal/{key}/{unit}"),
).but(of_forms=("full", "lkbr"))

_NOW: Final = ("utfall", "utfall_fg")
KORT_ROWS: Final = (
    FixedRow("BK1", "Omsättning", sign=PLUS, type=AMOUNT, unit="tkr", columns=_NOW),
    FixedRow("BK2", "Resultat efter finansiella poster", type=AMOUNT, unit="tkr"),
    FixedRow("BK3", "Balansomslutning", sign=PLUS, type=AMOUNT, unit="tkr", columns=_NOW),
    FixedRow("BK4", "Eget kapital", type=AMOUNT, unit="tkr", columns=_NOW),
    FixedRow("BK5", "Soliditet", type=PERCENT, unit="%", columns=_NOW, span=(-100, 100)),
    FixedRow("BK6", "Antal anställda", type=COUNT, unit="antal", columns=_NOW),
)

BOKSLUT_KORT: Final = table(
    "bolag_kort",
    "Bolaget i siffror",
    "Bolagets ekonomi i sex tal, hela belopp i tkr. Det som gäller balansräkningen är den 31 december.",
    KORT_ROWS,
    UTFALL.but(type=NUMBER, help="Rapportåret."),
    Field("budget", "Budget", NUMBER, "Styrelsens budget.", optional=True),
    UTFALL_FG.but(title="Föregående år", type=NUMBER, published="bolag_kort/{key}/{unit}"),
).but(of_forms=("kort",))
"""What a bolag with the short form (``formular = "kort"``) hands in instead of its statements; it is not consolidated."""

DELAR_BOLAG_ROWS: Final = (
    FixedRow("DB1", "Omsättning", sign=PLUS),
    FixedRow("DB2", "Rörelsens kostnader", sign=MINUS),
    FixedRow("DB3", "Avskrivningar", sign=MINUS),
    FixedRow("DB4", "Finansnetto"),
    FixedRow("DB5", "Resultat efter finansiella poster", "total", ("DB1", "DB2", "DB3", "DB4")),
    FixedRow("DB6", "Investeringar", sign=PLUS),
)

DELAR_BOLAG: Final = table(
    "d_bolag",
    "Resultat och prognos",
    "Bolagets resultat för perioden, budget och prognos för helåret, hela belopp i tkr.",
    DELAR_BOLAG_ROWS,
    UTFALL,
    Field("utfall_fg", "Samma period förra året", AMOUNT),
    Field("budget", "Helårsbudget", AMOUNT),
    PROGNOS,
)

DELAR_PERIOD: Final = records(
    "d_bolag_period",
    "Period",
    "Vilken period bolagets siffror gäller. Den kan vara en annan än kommunens.",
    Field("till", "Periodens slut", DATE, "Till exempel 2025-06-30."),
    Field("beslut", "Styrelsens beslut", TEXT, "Datum och paragraf.", 26),
    blank_rows=1,
    single=True,
)

PLAN_BOLAG: Final = table(
    "v_bolag",
    "Bolagets ekonomi",
    "Bolagets budget och plan enligt affärsplanen, hela belopp i tkr (KL 11 kap. 6 a §).",
    BOLAG,
    Field("fg", "Utfall två år före", AMOUNT, series="ar"),
    Field("nu", "Budget året före", AMOUNT, series="ar"),
    *YEARS,
)

KONCERNJUSTERINGAR: Final = records(
    "koncernjusteringar",
    "Koncernjusteringar",
    "Belopp som flyttas mellan rader i koncernen, tkr: övervärden, internvinster, omklassificeringar. Beloppet läggs till på raden i Till. Raden i "
    "Från minskar lika mycket när båda är tillgångar eller ingen är det, annars ökar den lika mycket, så att balansen håller.",
    Field("fran", "Från rad", CHOICE, "Till exempel D3.", 28, choices_from="rows"),
    Field("till", "Till rad", CHOICE, "Till exempel A21.", 28, choices_from="rows"),
    Field("belopp", "Belopp", AMOUNT, "Minus när raden i Till ska minska."),
    Field("forklaring", "Förklaring", TEXT, "Skrivs under tabellen.", 70, 300),
    blank_rows=15,
    required=False,
).but(added=True)
"""Asked for where the group is reckoned; it came to the forms after they were first sent out."""

BOKSLUT_LAN: Final = records(
    "lan",
    "Lån",
    "Långfristiga lån per långivare (not 24), tkr.",
    Field("langivare", "Långivare", ID, width=34),
    BELOPP,
    BELOPP_FG,
    Field("ranta", "Genomsnittlig ränta", PERCENT, span=(-2, 25)),
    Field("bindning", "Räntebindning", NUMBER, "År i genomsnitt.", unit="år", span=(0, 60)),
    Field("forfall", "Förfaller inom ett år", AMOUNT, sign=PLUS, part_of="belopp"),
    blank_rows=10,
    nothing="Kommunen har inga långfristiga lån.",
)

BOKSLUT_BORGEN: Final = records(
    "borgen",
    "Borgen",
    "Borgensåtaganden per mottagare (not 27), tkr.",
    Field("mottagare", "Mottagare", ID, "Enhetens id eller namn.", 34),
    BELOPP,
    BELOPP_FG,
    blank_rows=16,
    nothing="Kommunen har inga borgensåtaganden.",
)
