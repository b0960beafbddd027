"""The separate accounts of water and waste (domain.md 4.11; lagen om allmänna vattentjänster 50 §)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.accounts import FIRST_FG
from pipeline.schemas.base import Field, FixedRow, Sign, Type, table

AMOUNT = Type.AMOUNT
MINUS, PLUS = Sign.MINUS, Sign.PLUS

UTFALL: Final = Field("utfall", "Utfall", AMOUNT, "Rapportåret.", history="{sheet}/{key}")
BUDGET: Final = Field(
    "budget", "Budget", AMOUNT, "Ursprunglig budget; lämna balansräkningens rader tomma.", optional=True
)

SEGREGATED_ROWS: Final = (
    FixedRow("X_", "Resultaträkning", "group"),
    FixedRow("X1", "Brukningsavgifter, fasta", sign=PLUS),
    FixedRow("X2", "Brukningsavgifter, rörliga", sign=PLUS),
    FixedRow("X3", "Anläggningsavgifter, periodiserade", sign=PLUS),
    FixedRow("X4", "Övriga intäkter", sign=PLUS),
    FixedRow("X5", "Summa intäkter", "sum", ("X1", "X2", "X3", "X4")),
    FixedRow("X6", "Personalkostnader", sign=MINUS),
    FixedRow("X7", "Drift och underhåll", sign=MINUS),
    FixedRow("X8", "Köpta tjänster", sign=MINUS),
    FixedRow("X9", "Gemensamma kostnader", sign=MINUS),
    FixedRow("X10", "Avskrivningar", sign=MINUS),
    FixedRow("X11", "Finansnetto (internränta)"),
    FixedRow(
        "X12",
        "Resultat före förändring av skuld till kollektivet",
        "sum",
        ("X5", "X6", "X7", "X8", "X9", "X10", "X11"),
    ),
    FixedRow("X13", "Förändring av skuld till kollektivet"),
    FixedRow("X14", "Årets resultat", "total", ("X12", "X13")),
    FixedRow("Y_", "Balansräkning", "group"),
    FixedRow("Y1", "Anläggningstillgångar", sign=PLUS),
    FixedRow("Y2", "Pågående arbeten", sign=PLUS),
    FixedRow("Y3", "Fordran på kommunen och övriga fordringar", sign=PLUS),
    FixedRow("Y4", "Summa tillgångar", "total", ("Y1", "Y2", "Y3")),
    FixedRow("Y5", "Eget kapital"),
    FixedRow("Y6", "Avsättningar", sign=PLUS),
    FixedRow("Y7", "Lån av kommunen", sign=PLUS),
    FixedRow("Y8", "Förutbetalda anläggningsavgifter", sign=PLUS),
    FixedRow("Y9", "Skuld till kollektivet", sign=PLUS),
    FixedRow("Y10", "Övriga kortfristiga skulder", sign=PLUS),
    FixedRow(
        "Y11", "Summa eget kapital, avsättningar och skulder", "total", ("Y5", "Y6", "Y7", "Y8", "Y9", "Y10")
    ),
    FixedRow("Z_", "Skuld till kollektivet", "group"),
    FixedRow("Z1", "Ingående skuld till kollektivet", sign=PLUS, columns=("utfall", "utfall_fg")),
    FixedRow("Z2", "Årets över- eller underuttag", columns=("utfall", "utfall_fg")),
    FixedRow("Z3", "Utgående skuld till kollektivet", "sum", ("Z1", "Z2"), columns=("utfall", "utfall_fg")),
)

BOKSLUT_VA: Final = table(
    "va",
    "Särredovisning VA",
    "Va-verksamhetens resultat- och balansräkning, tkr (lagen om allmänna vattentjänster 50 §).",
    SEGREGATED_ROWS,
    UTFALL,
    BUDGET,
    FIRST_FG.but(published="va/{key}"),
    required=False,
)

BOKSLUT_AVFALL: Final = BOKSLUT_VA.but(
    fields=(UTFALL, BUDGET, FIRST_FG.but(published="avfall/{key}")),
    key="avfall",
    title="Särredovisning avfall",
    help="Avfallsverksamhetens resultat- och balansräkning, tkr.",
)
