"""Budgetbeslut: every decision on the year's budget, a line per amount, in a file of its own (KL 11 kap. 5–6 och 15 §§; domain.md C18–C19)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Type, records
from pipeline.schemas.choices import BUDGET_KINDS, BUDGET_SUBJECTS

FILE_OF_A_YEAR: Final = "budgetbeslut/{year}.xlsx"

BUDGETBESLUT: Final = records(
    "budgetbeslut",
    "Budgetbeslut",
    "Fullmäktiges beslut om årets budget för er, tkr. De skrivs på ett enda ställe för hela kommunen och visas här; stämmer något inte, "
    "säg till. I driften ökar minus kostnadsramen och plus minskar den; för investeringar är plus mer att investera för.",
    Field("beslut", "Beslut", Type.TEXT, "Organ, datum och paragraf.", 24),
    Field("datum", "Datum", Type.DATE, "Dagen då beslutet fattades.", 12),
    Field("slag", "Slag", Type.CHOICE, "Vad beslutet är.", 18, choices=BUDGET_KINDS),
    Field(
        "enhet",
        "Enhet",
        Type.CHOICE,
        "Enhetens id, eller kommun för en rad i resultaträkningen.",
        choices_from="accountable",
        aliases=("Nämnd",),
    ),
    Field(
        "del",
        "Verksamhet/projekt/rad",
        Type.TEXT,
        "Tomt: hela enheten.",
        16,
        optional=True,
        aliases=("Verksamhet", "Projekt", "Rad"),
    ),
    Field(
        "avser",
        "Avser",
        Type.CHOICE,
        "Tomt för en rad i resultaträkningen.",
        13,
        optional=True,
        choices=BUDGET_SUBJECTS,
        aliases=("Drift eller investering",),
    ),
    Field("belopp", "Belopp", Type.AMOUNT, "Förändring av nettobudgeten."),
    Field("motiv", "Motiv", Type.TEXT, "Varför.", 50, optional=True),
    Field(
        "finansiering",
        "Finansiering",
        Type.TEXT,
        "Hur ett tilläggsanslag finansieras (KL 11 kap. 15 §).",
        40,
        optional=True,
    ),
    required=False,
    shown=True,
)
