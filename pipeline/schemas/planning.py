"""Before the budget: the nämnder's view of what changes and what they ask for, and the forecasts that all plan by (domain.md 1.2 rows 2–5, 1.3 row 4)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, Heading, Sign, Type, WordForm, records
from pipeline.schemas.conditions import PLAN_BEFOLKNING, PLAN_FORUTSATTNINGAR
from pipeline.schemas.plan_rows import YEARS

TEXT, ID, COUNT = Type.TEXT, Type.ID, Type.COUNT
_YEARS: Final = tuple(one.but(history="", series="") for one in YEARS)

OMVARLD: Final = records(
    "fp_omvarld",
    "Omvärld",
    "Det som ändras omkring nämnden de närmaste åren, och vad det betyder för verksamheten.",
    Field("forandring", "Förändring", ID, "Vad som händer, i några ord.", 36),
    Field("fran", "Från år", TEXT, "Året då den märks, t.ex. 2027.", 10),
    Field("konsekvens", "Vad den betyder", TEXT, "För målgruppen och verksamheten.", 80, 400),
    Field("mote", "Hur den möts", TEXT, "Vad nämnden gör inom ramen.", 60, 300),
    blank_rows=8,
)

ONSKEMAL: Final = records(
    "fp_onskemal",
    "Önskemål",
    "Det nämnden inte klarar inom sin ram, i prioritetsordning. Belopp i tkr: minus är ökad kostnad.",
    Field("nr", "Nr", ID, width=6),
    Field("onskemal", "Önskemål", TEXT, "Vad det gäller.", 44, 200),
    Field("motiv", "Motiv", TEXT, "Varför, med stöd i resultat och omvärld.", 80, 400),
    *_YEARS,
    blank_rows=8,
    required=False,
    nothing="Nämnden har inga önskemål utöver ramen.",
)

INVESTERINGAR: Final = records(
    "fp_investeringar",
    "Investeringsönskemål",
    "Investeringar som nämnden föreslår, med en egen plats i prioriteringen för var och en. Nettoutgift i tkr, minus.",
    Field("projekt_id", "Projekt-id", ID, width=12),
    Field("projekt", "Projekt", TEXT, width=44, max_length=120),
    Field("prioritet", "Prioritet", COUNT, "1 är viktigast.", 10, unit="antal"),
    Field("motiv", "Motiv", TEXT, "Vad som händer om det inte görs.", 70, 300),
    *(one.but(sign=Sign.MINUS) for one in _YEARS),
    blank_rows=12,
    required=False,
    nothing="Inga investeringar föreslås.",
)

NAMND_FORPLANERING: Final = ExcelForm(
    "namnd-forplanering",
    "Förplanering – nämnd",
    "forplanering",
    ("namnd",),
    (OMVARLD, ONSKEMAL, INVESTERINGAR),
)
NAMND_TEXT: Final = WordForm(
    "namnd-text-forplanering",
    "Förplanering – nämndens text",
    "forplanering",
    ("namnd",),
    (Heading("nulage", "Nuläge", "Kvalitet, ekonomi och bemanning i dag, och vad resultaten visar.", 180),),
)
CENTRAL_FORPLANERING: Final = ExcelForm(
    "central-forplanering",
    "Förplanering – gemensamma uppgifter",
    "forplanering",
    ("central",),
    (PLAN_BEFOLKNING, PLAN_FORUTSATTNINGAR),
)
CENTRAL_TEXT: Final = WordForm(
    "central-text-forplanering",
    "Förplanering – gemensamma texter",
    "forplanering",
    ("central",),
    (
        Heading("sammanfattning", "Sammanfattning", "Det viktigaste för det kommande budgetarbetet.", 250),
        Heading("omvarld", "Omvärlden", "Ekonomi, lagstiftning, teknik, klimat och säkerhet.", 300),
        Heading(
            "slutsatser", "Att ta ställning till", "Frågorna som budgetberedningen behöver svara på.", 200
        ),
    ),
)
