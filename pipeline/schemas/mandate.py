"""What is handed in when a mandate period begins: målområden, assignments and resources, and the economy ten years on (domain.md 1.2 row 1, 1.3 rows 1–2)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, FixedRow, Heading, Sign, Type, WordForm, records, table
from pipeline.schemas.choices import PLAN_KEY_FIGURES
from pipeline.schemas.decisions import BESLUTSSATSER, UPPDRAG_ID
from pipeline.schemas.goals import (
    ENHET,
    INDIKATOR,
    MAL,
    MAL_ID,
    MALVARDE,
    MATMETOD,
    RIKTNING,
    UTGANGSVARDE,
    measured,
)

TEXT, ID, CHOICE, AMOUNT, NUMBER = Type.TEXT, Type.ID, Type.CHOICE, Type.AMOUNT, Type.NUMBER
COUNT, PERCENT = Type.COUNT, Type.PERCENT

STRATEGIC: Final = "handlingsplan"
PROGRAMME: Final = "kommunprogram"
LONG_TERM: Final = "langtidsrapport"
"""The reports of the occasion, by their keys: a sheet or heading is asked for where one that needs it is built."""
_PLANS: Final = (STRATEGIC, PROGRAMME)

OMRADE: Final = Field("omrade_id", "Målområde", TEXT, "Målområdets id, från fliken Målområden.", 24)

MALOMRADEN: Final = records(
    "mp_malomraden",
    "Målområden",
    "De områden som mandatperioden ska handla om: hur läget är nu och vad som ska vara uppnått när perioden är slut.",
    Field("omrade_id", "Målområde-id", ID, "M1, M2 …", 12),
    Field("omrade", "Målområde", TEXT, "I några ord.", 36, 80),
    Field("nulage", "Nuläge", TEXT, "Vad resultaten visar i dag, med år.", 80, 600),
    Field("resultatmal", "Övergripande resultatmål", TEXT, "Vad invånarna ska märka när perioden är slut.", 80, 400),
    blank_rows=8,
).but(of_reports=_PLANS)  # fmt: skip

INDIKATORER: Final = records(
    "mp_indikatorer",
    "Indikatorer",
    "Hur resultatmålen mäts. Målvärdet gäller vid mandatperiodens slut; budgeten delar upp det på år.",
    Field("ind_id", "Indikator-id", ID, "Målområdets id och nummer.", 12),
    OMRADE,
    INDIKATOR,
    MATMETOD.but(width=34),
    ENHET.but(help="Till exempel %, antal, index."),
    RIKTNING,
    UTGANGSVARDE.but(help="Senaste värde.", optional=False),
    MALVARDE.but(help="Vid mandatperiodens slut."),
    blank_rows=16,
).but(of_reports=_PLANS)

UPPDRAG: Final = records(
    "mp_uppdrag",
    "Uppdrag",
    "Uppdrag för mandatperioden och vem som ska utföra dem.",
    UPPDRAG_ID.but(help="Löpande id."),
    Field("uppdrag", "Uppdrag", TEXT, "Uppdragets lydelse.", 80, 400),
    OMRADE,
    Field("namnd", "Ansvarig", CHOICE, "Enhetens id.", 16, choices_from="units"),
    Field("klart", "Klart", TEXT, "År och månad.", 10),
    blank_rows=20,
    required=False,
    nothing="Inga särskilda uppdrag ges för mandatperioden.",
).but(of_reports=_PLANS)

FINANSIELLA_MAL: Final = records(
    "mp_finansiella_mal",
    "Finansiella mål",
    "Fullmäktiges finansiella mål för mandatperioden och varför nivån är vald.",
    MAL_ID,
    MAL.but(help="Målets lydelse.", width=70),
    Field(
        "nyckeltal", "Nyckeltal", CHOICE, "Det som budgeten mäter målet med.", 22, choices=PLAN_KEY_FIGURES
    ),
    measured("utgangsvarde", "Utgångsvärde", "Senaste bokslut, i procent.").but(optional=False),
    Field("malvarde", "Målvärde", NUMBER, "I procent.", 12, series="varde", said_in="mal"),
    Field("motiv", "Motiv", TEXT, "Varför just den nivån.", 60, 300),
    blank_rows=6,
).but(of_reports=(STRATEGIC,))

RESURSER: Final = records(
    "mp_resurser",
    "Resurser",
    "Medel som avsätts särskilt för målområdena under mandatperioden, utöver nämndernas ramar. Nettokostnad i tkr, minus.",
    Field("nr", "Nr", ID, width=6),
    Field("resurs", "Resurs", TEXT, "Vad pengarna ska gå till.", 60, 200),
    OMRADE,
    Field("belopp", "Under mandatperioden", AMOUNT, "tkr, minus. Sammanlagt för alla år.", 16, sign=Sign.MINUS),
    blank_rows=12,
    required=False,
    nothing="Inga medel avsätts utöver nämndernas ramar.",
).but(of_reports=(STRATEGIC,))  # fmt: skip

YEARS: Final = tuple(f"y{place}" for place in range(11))
"""The columns of the long-term report: the year before the mandate period, and ten years from its first."""
LONG_ROWS: Final = (
    FixedRow("LB_", "Befolkning den 31 december", "group"),
    FixedRow("LB1", "Antal invånare", sign=Sign.PLUS, type=COUNT, unit="antal"),
    FixedRow("LB2", "varav 0–18 år", "of_which", sign=Sign.PLUS, type=COUNT, unit="antal"),
    FixedRow("LB3", "varav 80 år och äldre", "of_which", sign=Sign.PLUS, type=COUNT, unit="antal"),
    FixedRow("LA_", "Antaganden", "group"),
    FixedRow("LA1", "Skatteunderlagets utveckling", type=PERCENT, unit="%", span=(-20, 30)),
    FixedRow("LA2", "Prisindex för kommunal verksamhet", type=PERCENT, unit="%", span=(-20, 30)),
    FixedRow("LA3", "Kommunal skattesats", sign=Sign.PLUS, type=NUMBER, unit="kr"),
    FixedRow("LR_", "Resultat", "group"),
    FixedRow("LR1", "Verksamhetens nettokostnader utom avskrivningar", sign=Sign.MINUS, type=AMOUNT, unit="tkr"),
    FixedRow("LR2", "Avskrivningar", sign=Sign.MINUS, type=AMOUNT, unit="tkr"),
    FixedRow("LR3", "Skatteintäkter", sign=Sign.PLUS, type=AMOUNT, unit="tkr"),
    FixedRow("LR4", "Generella statsbidrag och utjämning", type=AMOUNT, unit="tkr"),
    FixedRow("LR5", "Finansnetto", type=AMOUNT, unit="tkr"),
    FixedRow("LR6", "Årets resultat", "total", ("LR1", "LR2", "LR3", "LR4", "LR5"), type=AMOUNT, unit="tkr"),
    FixedRow("LI_", "Investeringar och lån", "group"),
    FixedRow("LI1", "Nettoinvesteringar", sign=Sign.PLUS, type=AMOUNT, unit="tkr"),
    FixedRow("LI2", "Förändring av låneskulden", type=AMOUNT, unit="tkr"),
    FixedRow("LI3", "Långfristiga skulder den 31 december", sign=Sign.PLUS, type=AMOUNT, unit="tkr"),
)  # fmt: skip
"""The long-term economy, by year: what is assumed of people, tax base and prices, and what follows for result, investments and debt."""

LANGTID: Final = table(
    "mp_langtid",
    "Tio år framåt",
    "Kommunens ekonomi tio år framåt, hela belopp i tkr. År 1 är mandatperiodens första år. Intäkter plus, kostnader minus; investeringar och "
    "skulder plus.",
    LONG_ROWS,
    *(
        Field(
            key, "Året före" if key == YEARS[0] else f"År {place}", NUMBER, "" if place else "Budgeten för året före."
        )
        for place, key in enumerate(YEARS)
    ),
).but(of_reports=(LONG_TERM,))  # fmt: skip

ANTAGANDEN: Final = records(
    "mp_antaganden",
    "Antaganden",
    "Vad beräkningen bygger på: varje antagande, varifrån det kommer och vad det betyder om det blir annorlunda.",
    Field("antagande_id", "Nr", ID, "A1, A2 …", 8),
    Field("avser", "Avser", TEXT, "Till exempel befolkning eller räntor.", 24, 60),
    Field("antagande", "Antagande", TEXT, "Vad som antas, för alla år.", 70, 400),
    Field("kalla", "Källa", TEXT, "Vem som har gjort prognosen, och när.", 44, 200),
    Field("annars", "Om det blir annorlunda", TEXT, "Vad en avvikelse betyder i pengar eller för verksamheten.", 60, 300),
    blank_rows=12,
).but(of_reports=(LONG_TERM,))  # fmt: skip

CENTRAL_MANDATPERIOD: Final = ExcelForm(
    "central-mandatperiod",
    "Mandatperiodens planer",
    "mandatperiod",
    ("central",),
    (MALOMRADEN, INDIKATORER, UPPDRAG, FINANSIELLA_MAL, RESURSER, LANGTID, ANTAGANDEN, BESLUTSSATSER),
)

_STRATEGIC: Final = (STRATEGIC,)
_LONG: Final = (LONG_TERM,)
CENTRAL_TEXT: Final = WordForm(
    "central-text-mandatperiod",
    "Mandatperiodens planer – texter",
    "mandatperiod",
    ("central",),
    (
        Heading("slagord", "Slagord", "Slagordet och vad det betyder.", 80, of_reports=_STRATEGIC),
        Heading("vision", "Vision", "Hur kommunen är när den är som den ska bli.", 200, of_reports=_STRATEGIC),
        Heading("vardegrund", "Värdegrund", "Det som arbetet vilar på.", 200, of_reports=_STRATEGIC),
        Heading("inriktning", "Politisk inriktning", "Vad den styrande majoriteten vill, och varför.", 500, of_reports=(PROGRAMME,)),
        Heading("laget", "Kommunens läge", "Befolkning, ekonomi, verksamhet och arbetsmarknad när perioden börjar.", 300, of_reports=_PLANS),
        Heading("resurser", "Resurser", "Vad som finns att arbeta med: pengar, medarbetare, anläggningar.", 200, of_reports=_STRATEGIC),
        Heading("genomforande", "Så genomförs det", "Hur nämnder, bolag och budget tar det vidare, och hur det följs upp.", 250, of_reports=_PLANS),
        Heading("tio_ar", "Tio år i korthet", "Det viktigaste i den långsiktiga rapporten.", 250, of_reports=_LONG),
        Heading("befolkning", "Befolkning och behov", "Hur många invånarna blir och vad de behöver.", 250, of_reports=_LONG),
        Heading("ekonomin", "Resultat och skatteunderlag", "Vad som driver kostnader och intäkter.", 250, of_reports=_LONG),
        Heading("investeringar", "Investeringar och lån", "Det som måste byggas och hur det betalas.", 250, of_reports=_LONG),
        Heading("vagval", "Vägval", "Vad fullmäktige behöver ta ställning till.", 250, of_reports=_LONG),
    ),
)  # fmt: skip
