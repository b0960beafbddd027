"""What a bolag hands in at year end: one workbook in the rows of ÅRL, re-mapped to LKBR by ``merge`` (domain.md 4.12)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.schemas.base import ExcelForm, Field, FixedRow, Sheet, Sign, Type
from pipeline.schemas.namnd import HANDELSER
from pipeline.schemas.namnd_kvalitet import BEDOMNING, RISKER
from pipeline.schemas.statements import BOLAG_BR, BOLAG_RR

A, T = Type.AMOUNT, Type.TEXT

RR_ARL: Final = Sheet(
    "bolag_rr",
    "Resultaträkning",
    "Resultaträkning enligt årsredovisningslagen, tkr. Intäkter med plus, kostnader med minus.",
    (
        Field("utfall", "Utfall", A, "Rapportåret.", required=True),
        Field("budget", "Budget", A, "Styrelsens budget.", required=True),
        Field(
            "utfall_fg",
            "Utfall föregående år",
            A,
            "Som publicerat; ändra inte.",
            published="bolag_rr/{key}/{unit}",
        ),
    ),
    BOLAG_RR,
)

BR_ARL: Final = Sheet(
    "bolag_br",
    "Balansräkning",
    "Balansräkning den 31 december enligt årsredovisningslagen, tkr. Alla poster med plus.",
    (
        Field("utfall", "Utgående balans", A, "31 december rapportåret.", required=True),
        Field(
            "utfall_fg", "Föregående år", A, "Som publicerat; ändra inte.", published="bolag_br/{key}/{unit}"
        ),
    ),
    BOLAG_BR,
)

MELLANHAVANDEN: Final = Sheet(
    "mellanhavanden",
    "Mellanhavanden",
    "Alla poster mot kommunen och andra bolag i koncernen, tkr, med tecknet i egna böcker: intäkt, tillgång och skuld "
    "plus, kostnad minus. Motparten lämnar samma post från sitt håll.",
    (
        Field(
            "motpart", "Motpart", Type.CHOICE, "Enhetens id.", required=True, choices_from="units", width=20
        ),
        Field(
            "typ",
            "Typ",
            Type.CHOICE,
            "Slag av post.",
            required=True,
            width=22,
            choices=(
                "försäljning",
                "hyra",
                "ränta",
                "borgensavgift",
                "utdelning",
                "koncernbidrag",
                "aktieägartillskott",
                "fordran",
                "lån",
                "andelar",
                "investering",
            ),
        ),
        Field(
            "rad",
            "Rad",
            Type.CHOICE,
            "Rad i kommunens resultat- eller balansräkning där posten ligger.",
            required=True,
            choices_from="rows",
            width=8,
        ),
        Field("belopp", "Belopp", A, "I egna böcker.", required=True, part_of_row="rad", sign_of="rad"),
        Field("kommentar", "Kommentar", T, "", width=50),
    ),
    blank_rows=20,
)

NYCKELTAL: Final = Sheet(
    "bolag_nyckeltal",
    "Nyckeltal",
    "Nyckeltal som inte följer av räkningarna. Omsättning, resultat, omslutning och soliditet räknas fram.",
    (
        Field("utfall", "Utfall", Type.NUMBER, "Rapportåret.", required=True),
        Field(
            "utfall_fg",
            "Föregående år",
            Type.NUMBER,
            "Som publicerat; ändra inte.",
            published="bolag_nyckeltal/{key}/{unit}",
        ),
    ),
    (
        FixedRow("BN1", "Investeringar", sign=Sign.PLUS, type=Type.AMOUNT, unit="tkr"),
        FixedRow("BN2", "Antal anställda kvinnor", type=Type.COUNT, unit="antal"),
        FixedRow("BN3", "Antal anställda män", type=Type.COUNT, unit="antal"),
        FixedRow("BN4", "Sjukfrånvaro", type=Type.PERCENT, unit="%"),
        FixedRow("BN5", "Nöjd kund-index", type=Type.NUMBER, unit="index"),
    ),
)

AGARMAL: Final = Sheet(
    "agarmal",
    "Ägarmål",
    "Mål enligt ägardirektivet och bedömning vid årets slut.",
    (
        Field("mal_id", "Mål-id", Type.ID, "Löpande id.", required=True, width=10),
        Field("mal", "Mål", T, "Målets lydelse.", required=True, width=60),
        Field("malvarde", "Målvärde", T, "Med enhet.", required=True, width=16),
        Field("utfall", "Utfall", T, "Med enhet.", required=True, width=16),
        Field(
            "status",
            "Bedömning",
            Type.CHOICE,
            "Måluppfyllelse.",
            required=True,
            choices_from="statuses",
            width=18,
        ),
        Field("kommentar", "Kommentar", T, "", required=True, width=70, max_length=600),
    ),
    blank_rows=8,
)

_RISKER: Final = replace(RISKER, borrowed="")
_BEDOMNING: Final = replace(BEDOMNING, borrowed="")
"""A bolag hands in its internal control with its year end, whatever the nämnder do (domain.md 1.2, row 29)."""

BOLAG: Final = ExcelForm(
    "bolag-bokslut",
    "Bokslut – bolag",
    "bokslut",
    ("bolag",),
    (RR_ARL, BR_ARL, MELLANHAVANDEN, NYCKELTAL, AGARMAL, HANDELSER, _RISKER, _BEDOMNING),
)
