"""The municipality's statements at year end and in the interim report, with what belongs to them (LKBR 5, 6, 8, 9, 11 and 13 kap.)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, FixedRow, Sign, Type, records, table
from pipeline.schemas.notes import NOTE_ROWS
from pipeline.schemas.statements import BALANSKRAV, BR, KFA, RESERVES, RR

AMOUNT, ID, CHOICE = Type.AMOUNT, Type.ID, Type.CHOICE
PLUS = Sign.PLUS

UTFALL: Final = Field("utfall", "Utfall", AMOUNT, "Perioden.")
BUDGET: Final = Field(
    "budget", "Budget", AMOUNT, "Ursprunglig budget enligt KF.", known="plan:plan/{key}/total/b"
)
UTFALL_FG: Final = Field(
    "utfall_fg",
    "Utfall föregående år",
    AMOUNT,
    "Som publicerat; ändra inte.",
    optional=True,
    published="rr/{key}/kommun",
)
KOMMUN: Final = Field(
    "kommun", "Kommunen", AMOUNT, "Rapportåret.", series="kommun", history="kfa/{key}/kommun"
)
KONCERN: Final = Field(
    "koncern", "Koncernen", AMOUNT, "Rapportåret.", series="koncern", history="kfa/{key}/koncern"
)
KOMMUN_FG: Final = UTFALL_FG.but(
    key="kommun_fg",
    title="Kommunen föregående år",
    series="kommun",
    published="kfa/{key}/kommun",
    help="Som i förra årets rapport.",
    first_year=True,
)
KONCERN_FG: Final = KOMMUN_FG.but(
    key="koncern_fg", title="Koncernen föregående år", series="koncern", published="kfa/{key}/koncern"
)
FIRST_FG: Final = UTFALL_FG.but(title="Föregående år", help="Som i förra årets rapport.", first_year=True)
PROGNOS: Final = Field("prognos", "Helårsprognos", AMOUNT)

BOKSLUT_RR: Final = table(
    "rr",
    "Resultaträkning",
    "Kommunens resultaträkning, tkr. Intäkter med plus, kostnader med minus. Koncernens kolumner räknas "
    "fram.",
    RR,
    UTFALL.but(help="Rapportåret."),
    BUDGET,
    UTFALL_FG,
    KONCERN_FG.but(published="rr/{key}/koncern"),
)

BOKSLUT_BR: Final = table(
    "br",
    "Balansräkning",
    "Kommunens balansräkning den 31 december, tkr. Alla poster med plus.",
    BR,
    UTFALL.but(title="Utgående balans", help="31 december rapportåret."),
    UTFALL_FG.but(title="Föregående år", published="br/{key}/kommun"),
    KONCERN_FG.but(published="br/{key}/koncern"),
)

BOKSLUT_KFA: Final = table(
    "kfa",
    "Kassaflödesanalys",
    "Kassaflödesanalys för kommunen och den sammanställda redovisningen, tkr. Inbetalning plus, utbetalning "
    "minus.",
    KFA,
    KOMMUN,
    KONCERN,
    KOMMUN_FG,
    KONCERN_FG,
)

BOKSLUT_NOTER: Final = table(
    "noter",
    "Noter",
    "Noternas tabeller, tkr. Varje nots summa ska stämma med sin rad i räkningarna.",
    NOTE_ROWS,
    KOMMUN.but(history="not/{key}/kommun"),
    KONCERN.but(history="not/{key}/koncern"),
    KOMMUN_FG.but(published="not/{key}/kommun"),
    KONCERN_FG.but(published="not/{key}/koncern"),
)

BOKSLUT_BALANSKRAV: Final = table(
    "balanskrav",
    "Balanskrav",
    "Balanskravsutredning, tkr (LKBR 11 kap. 10–12 §§). Raden årets resultat ska vara densamma som i "
    "resultaträkningen.",
    BALANSKRAV,
    UTFALL.but(help="Rapportåret.", history="balanskrav/{key}"),
    FIRST_FG.but(published="balanskrav/{key}"),
)

BOKSLUT_RESERVER: Final = table(
    "reserver",
    "Reserver",
    "Resultatutjämningsreserv (äldre) och resultatreserv, tkr (KL 11 kap. 14 §).",
    RESERVES,
    UTFALL.but(help="Rapportåret.", history="reserv/{key}"),
    FIRST_FG.but(published="reserv/{key}"),
)

DELAR_RR: Final = table(
    "d_rr",
    "Resultaträkning",
    "Kommunens resultaträkning för perioden, helårsbudget och helårsprognos, tkr.",
    RR,
    UTFALL,
    UTFALL_FG.but(title="Samma period förra året"),
    BUDGET.but(title="Helårsbudget"),
    PROGNOS,
)

DELAR_BR: Final = table(
    "d_br",
    "Balansräkning",
    "Kommunens balansräkning vid periodens slut, tkr. Alla poster med plus. Jämförelsen med 31 december "
    "hämtas ur årsredovisningen.",
    BR,
    Field("utfall", "Periodens slut", AMOUNT, history="br/{key}/kommun"),
)

SKATTER_ROWS: Final = (
    FixedRow("DS1", "Preliminär kommunalskatt", sign=PLUS),
    FixedRow("DS2", "Preliminär slutavräkning innevarande år"),
    FixedRow("DS3", "Slutavräkningsdifferens föregående år"),
    FixedRow("DS4", "Summa skatteintäkter", "sum", ("DS1", "DS2", "DS3")),
    FixedRow("DS5", "Inkomst- och kostnadsutjämning"),
    FixedRow("DS6", "Regleringspost och LSS-utjämning"),
    FixedRow("DS7", "Kommunal fastighetsavgift", sign=PLUS),
    FixedRow("DS8", "Övriga generella bidrag", sign=PLUS),
    FixedRow("DS9", "Summa generella statsbidrag och utjämning", "sum", ("DS5", "DS6", "DS7", "DS8")),
)

DELAR_SKATTER: Final = table(
    "d_skatter",
    "Skatter och bidrag",
    "Skatteintäkter, generella statsbidrag och utjämning, tkr. Summorna ska stämma med resultaträkningen.",
    SKATTER_ROWS,
    UTFALL,
    Field("budget", "Helårsbudget", AMOUNT),
    PROGNOS.but(help="Enligt senaste skatteunderlagsprognos."),
)

DELAR_STORANDE: Final = records(
    "d_storande",
    "Jämförelsestörande",
    "Poster som stör jämförelsen mellan åren, och säsongsvariationer av betydelse, tkr.",
    Field("post", "Post", ID, width=44),
    Field("rad", "Rad", CHOICE, "Rad i resultaträkningen.", 28, choices_from="rows"),
    Field("belopp", "Belopp", AMOUNT, "I perioden.", part_of_row="rad"),
    Field("kommentar", "Kommentar", width=60),
    blank_rows=6,
    required=False,
)

DELAR_BALANSKRAV: Final = table(
    "d_balanskrav",
    "Balanskrav",
    "Balanskravsutredning på helårsprognosen, tkr (LKBR 11 kap. 10–12 §§).",
    BALANSKRAV,
    PROGNOS.but(history="balanskrav/{key}"),
)
