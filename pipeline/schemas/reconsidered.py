"""The budget reconsidered: what is changed, why, and how it is paid for (S0-23; KL 11 kap. 15 §)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, Heading, Type, WordForm, records
from pipeline.schemas.choices import BUDGET_SUBJECTS, OUTWARD_REASONS
from pipeline.schemas.decisions import BESLUTSSATSER

ANDRINGAR: Final = records(
    "om_andringar",
    "Ändringar",
    "De anslag som föreslås ändras, ett per rad. Skälet ska ligga utanför kommunens beslut: skatteunderlaget, befolkningen eller lagen.",
    Field("nr", "Nr", Type.ID, width=6),
    Field("namnd", "Nämnd", Type.CHOICE, "Nämndens id.", 16, choices_from="units"),
    Field("avser", "Avser", Type.CHOICE, width=14, choices=BUDGET_SUBJECTS),
    Field("belopp", "Ändring", Type.AMOUNT, "tkr. Plus ökar anslaget, minus minskar det."),
    Field("skal", "Skäl", Type.CHOICE, "Vad som har ändrats utanför kommunen.", 16, choices=OUTWARD_REASONS),
    Field(
        "forklaring", "Förklaring", Type.TEXT, "Vad som har hänt, och varför budgeten inte räcker.", 80, 500
    ),
    Field("finansiering", "Finansiering", Type.TEXT, "Hur ändringen betalas (KL 11 kap. 15 §).", 50, 300),
    blank_rows=12,
)

CENTRAL_OMPROVNING: Final = ExcelForm(
    "central-omprovning", "Omprövning av budgeten", "omprovning", ("central",), (ANDRINGAR, BESLUTSSATSER)
)
CENTRAL_TEXT: Final = WordForm(
    "central-text-omprovning",
    "Omprövning av budgeten – texter",
    "omprovning",
    ("central",),
    (
        Heading("skalen", "Skälen för omprövning", "Vad som har ändrats sedan budgeten beslutades.", 200),
        Heading("foljder", "Följder", "Vad ändringarna betyder för verksamheten och för nästa år.", 200),
    ),
)
