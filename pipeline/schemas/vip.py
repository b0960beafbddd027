"""What is handed in for the verksamhets- och investeringsplan or rambudget (occasion kind ``vip``). Domain.md 3.3, 4.9, 4.10; KL 11 kap. 5–8 §§.

``b`` is the budget year, ``p1`` and ``p2`` the two plan years after it. Costs are minus. Both documents, a large municipality's VIP
and a small one's rambudget, use the same forms; what a municipality does not use it leaves empty.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, Heading, Sheet, Sign, Type, WordForm
from pipeline.schemas.investments import SCOPE, TYPES
from pipeline.schemas.plan_rows import BOLAG, RAM

A, T, N, ID, CHOICE = Type.AMOUNT, Type.TEXT, Type.NUMBER, Type.ID, Type.CHOICE
YEARS: Final = (
    Field("b", "Budget", A, "Budgetåret.", required=True, series="ar", history="ram/{key}/b"),
    Field("p1", "Plan år 2", A, "Första planåret.", required=True, series="ar"),
    Field("p2", "Plan år 3", A, "Andra planåret.", required=True, series="ar"),
)
UNIT: Final = Field("namnd", "Nämnd", CHOICE, "Enhetens id.", required=True, choices_from="units", width=14)

RAM_SHEET: Final = Sheet(
    "v_ram",
    "Ram",
    "Bryggan från föregående års ram till den nya, tkr. Kostnad är minus, så en effektivisering skrivs med plus. Budgetårets "
    "utgångsram är den ram fullmäktige beslutade för föregående år; ett planårs är den nya ramen året före.",
    YEARS,
    RAM,
)

INTERNBUDGET: Final = Sheet(
    "v_internbudget",
    "Budget per verksamhet",
    "Nämndens fördelning av ramen per verksamhet, netto i tkr. Summan ska vara nämndens nya ram.",
    (
        Field("kod", "Kod", ID, "Verksamhetens kod.", required=True, choices_from="verksamheter", width=10),
        Field("verksamhet", "Verksamhet", T, "", required=True, width=36),
        *YEARS,
    ),
    blank_rows=12,
)

INVESTERINGAR: Final = Sheet(
    "v_investeringar",
    "Investeringsplan",
    "Fem års investeringar, tkr, netto (utgift minus inkomst) skrivs med plus. Driftskonsekvensen är den årliga nettokostnaden, minus.",
    (
        Field("projekt_id", "Projekt-id", ID, "", required=True, width=12),
        Field("projekt", "Projekt", T, "", required=True, width=40),
        Field(
            "typ",
            "Typ",
            CHOICE,
            "",
            required=True,
            choices=TYPES,
            width=18,
        ),
        SCOPE,
        Field(
            "prioritet",
            "Prioritet",
            Type.COUNT,
            "Nämndens ordning; varje tal en gång.",
            span=(0, 200),
            required=True,
            width=8,
        ),
        Field(
            "utgift",
            "Total utgift",
            A,
            "Hela projektet; för ett årsanslag de fem åren.",
            required=True,
            sign=Sign.PLUS,
        ),
        Field(
            "inkomst",
            "Total inkomst",
            A,
            "Bidrag och ersättningar.",
            required=True,
            sign=Sign.PLUS,
            part_of="utgift",
        ),
        Field("netto", "Totalt netto", A, "", formula="utgift-inkomst"),
        Field(
            "fore",
            "Före planen",
            A,
            "Netto till och med året före budgetåret.",
            required=True,
            sign=Sign.PLUS,
            part_of="utgift",
        ),
        Field("y0", "Budgetåret", A, "", required=True, part_of="utgift"),
        Field("y1", "År 2", A, "", required=True, part_of="utgift"),
        Field("y2", "År 3", A, "", required=True, part_of="utgift"),
        Field("y3", "År 4", A, "", required=True, part_of="utgift"),
        Field("y4", "År 5", A, "", required=True, part_of="utgift"),
        Field("sen", "Efter planen", A, "Det som återstår.", formula="netto-fore-y0-y1-y2-y3-y4"),
        Field(
            "d0", "Drift budgetåret", A, "Tillkommande nettokostnad, minus.", required=True, series="drift"
        ),
        Field(
            "d1", "Drift år 2", A, "Tillkommande jämfört med året före, minus.", required=True, series="drift"
        ),
        Field(
            "d2", "Drift år 3", A, "Tillkommande jämfört med året före, minus.", required=True, series="drift"
        ),
        Field("start", "Start", T, "År.", required=True, width=8),
        Field("klart", "Klart", T, "År.", required=True, width=8),
        Field("motiv", "Motiv", T, "Varför.", required=True, width=50, max_length=300),
    ),
    blank_rows=24,
    required=False,
)

MAL: Final = Sheet(
    "v_mal",
    "Mål",
    "Nämndens prioriterade mål för perioden. Hänvisa till den slutsats i kvalitetsrapporten som målet bygger på.",
    (
        Field("mal_id", "Mål-id", ID, "", required=True, width=10),
        Field("mal", "Mål", T, "", required=True, width=60),
        Field("kf_mal", "KF-mål", T, "Vilket av fullmäktiges mål det bidrar till.", width=10),
        Field("indikator", "Indikator", T, "", required=True, width=44),
        Field("enhet", "Enhet", T, "", required=True, width=10),
        Field("utgangsvarde", "Utgångsvärde", N, "", width=12, series="varde"),
        Field("m0", "Mål budgetåret", N, "", required=True, width=12, series="varde"),
        Field("m1", "Mål år 2", N, "", required=True, width=12, series="varde"),
        Field("m2", "Mål år 3", N, "", required=True, width=12, series="varde"),
        Field("slutsats", "Slutsats", T, "Kvalitetsrapportens slutsats-id, t.ex. K25-BUN-1.", width=14),
    ),
    blank_rows=10,
)

INRIKTNINGAR_SVAR: Final = Sheet(
    "v_svar",
    "Svar på inriktningar",
    "Nämndens svar på de planeringsinriktningar som följde med rambeslutet.",
    (
        Field("inriktning_id", "Inriktning-id", ID, "Som i rambeslutet.", required=True, width=12),
        Field("svar", "Svar", T, "Hur nämnden tar hand om den.", required=True, width=90, max_length=500),
    ),
    blank_rows=8,
    required=False,
)

TAXOR: Final = Sheet(
    "v_taxor",
    "Taxor",
    "Taxor och avgifter som föreslås ändras. Förändringen räknas fram.",
    (
        Field("taxa", "Taxa eller avgift", ID, "", required=True, width=50),
        Field("enhet", "Enhet", T, "T.ex. kr/år.", required=True, width=14),
        Field("gammal", "Nuvarande", N, "", required=True, width=12, series="taxa", sign=Sign.PLUS),
        Field("ny", "Ny", N, "", required=True, width=12, series="taxa", sign=Sign.PLUS),
        Field("grund", "Grund", T, "Varför, och vilken lag.", required=True, width=50),
    ),
    blank_rows=8,
    required=False,
)

ASKANDEN: Final = Sheet(
    "v_askanden",
    "Äskanden",
    "Äskanden utöver ramen och kommunstyrelsens förslag.",
    (
        Field("askande_id", "Äskande-id", ID, "", required=True, width=12),
        Field(
            "askande",
            "Äskande",
            T,
            "Vad pengarna ska användas till.",
            required=True,
            width=60,
            max_length=300,
        ),
        Field(
            "grund",
            "Bygger på",
            T,
            "Resultat, måluppfyllelse, kvalitetsarbete eller förändring i omvärlden.",
            required=True,
            width=44,
        ),
        Field("belopp", "Belopp", A, "Budgetåret, minus.", required=True, sign=Sign.MINUS, series="belopp"),
        Field(
            "forslag",
            "Kommunstyrelsens förslag",
            CHOICE,
            "",
            required=True,
            choices=("tillstyrks", "tillstyrks delvis", "avslås"),
            width=18,
        ),
        Field(
            "tillstyrkt", "Tillstyrkt belopp", A, "Minus; 0 när det avslås.", required=True, series="belopp"
        ),
    ),
    blank_rows=8,
    required=False,
)

FORSLAG: Final = Sheet(
    "v_forslag",
    "Nämndens beslut",
    "Nämndens beslut om förslaget till plan.",
    (
        Field("datum", "Beslutsdatum", Type.DATE, "", required=True, width=12),
        Field("beslut", "Beslut", T, "Nämnd och paragraf.", required=True, width=26),
        Field(
            "mbl",
            "MBL-förhandling",
            Type.DATE,
            "Datum för förhandling med fackliga organisationer.",
            width=12,
        ),
    ),
    blank_rows=1,
    single=True,
)

BOLAG_SHEET: Final = Sheet(
    "v_bolag",
    "Bolagets ekonomi",
    "Bolagets budget och plan enligt affärsplanen, hela belopp i tkr (KL 11 kap. 6 a §).",
    (
        Field("fg", "Utfall två år före", A, "", required=True, series="ar"),
        Field("nu", "Budget året före", A, "", required=True, series="ar"),
        *YEARS,
    ),
    BOLAG,
)

NAMND: Final = ExcelForm(
    "namnd-vip",
    "Budget och plan – nämnd",
    "vip",
    ("namnd",),
    (RAM_SHEET, INTERNBUDGET, INVESTERINGAR, MAL, INRIKTNINGAR_SVAR, TAXOR, ASKANDEN, FORSLAG),
    file="plan.xlsx",
)

NAMND_LITEN: Final = ExcelForm(
    "namnd-liten-vip",
    "Budget och plan – mindre nämnd",
    "vip",
    ("namnd-liten",),
    (RAM_SHEET, INTERNBUDGET),
    file="plan.xlsx",
)

BOLAG_FORM: Final = ExcelForm(
    "bolag-vip", "Affärsplan med budget – bolag", "vip", ("bolag",), (BOLAG_SHEET,), file="plan.xlsx"
)

NAMND_TEXT: Final = WordForm(
    "namnd-text-vip",
    "Budget och plan – nämndens texter",
    "vip",
    ("namnd",),
    (
        Heading("grunduppdrag", "Grunduppdrag", "Vad nämnden ansvarar för.", max_words=110),
        Heading(
            "forandringar",
            "Förändringar under planperioden",
            "Vad ramen innebär: volymer, effektivisering, nya lokaler.",
            max_words=220,
        ),
        Heading(
            "kvalitet",
            "Slutsatser av kvalitetsarbetet",
            "Vad kvalitetsrapporten betyder för målen.",
            max_words=110,
        ),
        Heading(
            "investeringar",
            "Investeringar och deras drift",
            "De största projekten och vad de kostar att driva.",
            required=False,
            max_words=130,
        ),
    ),
    file="plan.docx",
)

BOLAG_TEXT: Final = WordForm(
    "bolag-text-vip",
    "Affärsplan – bolagets text",
    "vip",
    ("bolag",),
    (
        Heading(
            "plan",
            "Ekonomi och inriktning",
            "Budgetårets resultat, investeringar och lån; inriktning.",
            max_words=150,
        ),
    ),
    file="plan.docx",
)
