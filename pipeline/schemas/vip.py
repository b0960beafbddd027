"""What is handed in for the verksamhets- och investeringsplan or rambudget (occasion kind ``vip``). Domain.md 3.3, 4.9, 4.10; KL 11 kap. 5–8 §§.

``b`` is the budget year, ``p1`` and ``p2`` the two plan years after it. Costs are minus. Both documents, a large municipality's VIP
and a small one's rambudget, use the same forms; what a municipality does not use it leaves empty.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, FixedRow, Heading, Sheet, Sign, Type, WordForm
from pipeline.schemas.plan_rows import (
    ANSVAR,
    BALANS,
    BOLAG,
    FINANSIERING,
    FORUTSATTNINGAR,
    KOLLEKTIV,
    RAM,
    RESULTAT,
)
from pipeline.schemas.statements import BALANSKRAV, RESERVES

A, T, N, ID, CHOICE = Type.AMOUNT, Type.TEXT, Type.NUMBER, Type.ID, Type.CHOICE
_YEARS: Final = (
    Field("b", "Budget", A, "Budgetåret.", required=True),
    Field("p1", "Plan år 2", A, "Första planåret.", required=True),
    Field("p2", "Plan år 3", A, "Andra planåret.", required=True),
)
_UNIT: Final = Field("namnd", "Nämnd", CHOICE, "Enhetens id.", required=True, choices_from="units", width=14)

RAM_SHEET: Final = Sheet(
    "v_ram",
    "Ram",
    "Bryggan från föregående års ram till den nya, tkr. Kostnad är minus, så en effektivisering skrivs med plus. Budgetårets "
    "utgångsram är den ram fullmäktige beslutade för föregående år; ett planårs är den nya ramen året före.",
    _YEARS,
    RAM,
)

INTERNBUDGET: Final = Sheet(
    "v_internbudget",
    "Budget per verksamhet",
    "Nämndens fördelning av ramen per verksamhet, netto i tkr. Summan ska vara nämndens nya ram.",
    (
        Field("kod", "Kod", ID, "Verksamhetens kod.", required=True, choices_from="verksamheter", width=10),
        Field("verksamhet", "Verksamhet", T, "", required=True, width=36),
        *_YEARS,
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
            choices=("skattefinansierad", "avgiftsfinansierad", "exploatering"),
            width=18,
        ),
        Field(
            "prioritet",
            "Prioritet",
            Type.COUNT,
            "Nämndens ordning; varje tal en gång.",
            required=True,
            width=8,
        ),
        Field("utgift", "Total utgift", A, "Hela projektet.", required=True, sign=Sign.PLUS),
        Field("inkomst", "Total inkomst", A, "Bidrag och ersättningar.", required=True, sign=Sign.PLUS),
        Field("netto", "Totalt netto", A, "", formula="utgift-inkomst"),
        Field("fore", "Före planen", A, "Netto till och med året före budgetåret.", required=True),
        Field("y0", "Budgetåret", A, "", required=True),
        Field("y1", "År 2", A, "", required=True),
        Field("y2", "År 3", A, "", required=True),
        Field("y3", "År 4", A, "", required=True),
        Field("y4", "År 5", A, "", required=True),
        Field("sen", "Efter planen", A, "Det som återstår.", formula="netto-fore-y0-y1-y2-y3-y4"),
        Field("d0", "Drift budgetåret", A, "Tillkommande nettokostnad, minus.", required=True),
        Field("d1", "Drift år 2", A, "Tillkommande jämfört med året före, minus.", required=True),
        Field("d2", "Drift år 3", A, "Tillkommande jämfört med året före, minus.", required=True),
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
        Field("utgangsvarde", "Utgångsvärde", N, "", width=12),
        Field("m0", "Mål budgetåret", N, "", required=True, width=12),
        Field("m1", "Mål år 2", N, "", required=True, width=12),
        Field("m2", "Mål år 3", N, "", required=True, width=12),
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
        Field("gammal", "Nuvarande", N, "", required=True, width=12),
        Field("ny", "Ny", N, "", required=True, width=12),
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
        Field("belopp", "Belopp", A, "Budgetåret, minus.", required=True, sign=Sign.MINUS),
        Field(
            "forslag",
            "Kommunstyrelsens förslag",
            CHOICE,
            "",
            required=True,
            choices=("tillstyrks", "tillstyrks delvis", "avslås"),
            width=18,
        ),
        Field("tillstyrkt", "Tillstyrkt belopp", A, "Minus; 0 när det avslås.", required=True),
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

_PARTS: Final = (("skatt", "skattefinansierad verksamhet"), ("va", "vatten och avlopp"), ("avfall", "avfall"))


def _part_sheets(
    key: str,
    title: str,
    words: str,
    fields: tuple[Field, ...],
    rows: tuple[FixedRow, ...],
) -> tuple[Sheet, ...]:
    return tuple(
        Sheet(
            f"{key}_{part}",
            f"{title} {short}",
            f"{words} Gäller {name}, tkr.",
            fields,
            rows,
            required=part == "skatt",
        )
        for (part, name), short in zip(_PARTS, ("skatt", "VA", "avfall"), strict=True)
    )


RESULTATPLAN: Final = _part_sheets(
    "v_rr", "Resultatplan", "Intäkter plus, kostnader minus.", _YEARS, RESULTAT
)
FINANSIERINGSPLAN: Final = _part_sheets(
    "v_fin", "Finansiering", "Inbetalning plus, utbetalning minus.", _YEARS, FINANSIERING
)
BALANSPLAN: Final = _part_sheets(
    "v_br",
    "Balansplan",
    "Alla poster med plus, den 31 december. Ingående balans är årets prognos.",
    (Field("ib", "Ingående", A, "31 december året före budgetåret, enligt prognos.", required=True), *_YEARS),
    BALANS,
)

ANSVAR_SHEET: Final = Sheet(
    "v_ansvar",
    "Ansvarsförbindelser",
    "Utanför balansräkningen den 31 december, tkr.",
    (Field("ib", "Ingående", A, "", required=True), *_YEARS),
    ANSVAR,
)

KOLLEKTIV_SHEET: Final = Sheet(
    "v_kollektiv",
    "Kollektiv",
    "Skulden till dem som betalar avgifter, tkr. Ett planårs ingående skuld är den utgående året före.",
    _YEARS,
    KOLLEKTIV,
    required=False,
)

CENTRALT: Final = Sheet(
    "v_centralt",
    "Centrala poster",
    "Poster utanför nämndernas ramar som ingår i verksamhetens intäkter och kostnader, netto i tkr.",
    (
        Field("post", "Post", ID, "", required=True, width=44),
        Field(
            "slag",
            "Slag",
            CHOICE,
            "",
            required=True,
            choices=(
                "pensioner",
                "löneökningsreserv",
                "oförutsett",
                "kapitalkostnader",
                "exploatering",
                "övrigt",
            ),
            width=20,
        ),
        *_YEARS,
    ),
    blank_rows=10,
)

BALANSKRAV_SHEET: Final = Sheet(
    "v_balanskrav",
    "Balanskrav",
    "Balanskravsutredning på planen, tkr (KL 11 kap. 5 och 12 §§).",
    _YEARS,
    BALANSKRAV,
)
RESERVER: Final = Sheet(
    "v_reserver", "Reserver", "Reserver i planen, tkr (KL 11 kap. 14 §).", _YEARS, RESERVES
)

SKAL: Final = Sheet(
    "v_skal",
    "Reserv och skäl",
    "Motiv när reserv används eller när ett år planeras med underskott (KL 11 kap. 5 §).",
    (
        Field("ar", "År", ID, "", required=True, width=8),
        Field(
            "slag",
            "Slag",
            CHOICE,
            "",
            required=True,
            choices=("användning av reserv", "synnerliga skäl"),
            width=22,
        ),
        Field("motiv", "Motiv", T, "", required=True, width=90, max_length=600),
    ),
    blank_rows=3,
    required=False,
)

FINANSIELLA_MAL: Final = Sheet(
    "v_finansiella_mal",
    "Finansiella mål",
    "Finansiella mål och vad planen ger. Värden räknas fram ur planen när nyckeltal är ifyllt.",
    (
        Field("mal_id", "Mål-id", ID, "F1, F2 …", required=True, width=8),
        Field("mal", "Mål", T, "", required=True, width=70),
        Field(
            "nyckeltal",
            "Nyckeltal",
            CHOICE,
            "",
            required=True,
            choices=("resultatandel", "soliditet", "sjalvfinansieringsgrad", "nettokostnadsandel"),
            width=22,
        ),
        Field(
            "riktning",
            "Riktning",
            CHOICE,
            "",
            required=True,
            choices=("högre är bättre", "lägre är bättre"),
            width=16,
        ),
        Field("malvarde", "Målvärde", N, "I procent.", required=True),
    ),
    blank_rows=6,
)

KF_MAL: Final = Sheet(
    "v_kf_mal",
    "Fullmäktiges mål",
    "Kommunfullmäktiges övergripande verksamhetsmål med indikatorer och målvärden.",
    (
        Field("mal_id", "Mål-id", T, "Ett mål kan ha flera indikatorer.", required=True, width=8),
        Field("mal", "Mål", T, "", required=True, width=60),
        Field("indikator_id", "Indikator-id", ID, "", required=True, width=10),
        Field("indikator", "Indikator", T, "", required=True, width=50),
        Field("enhet", "Enhet", T, "", required=True, width=10),
        Field("utgangsvarde", "Utgångsvärde", N, "", required=True, width=12),
        Field("m0", "Mål budgetåret", N, "", required=True, width=12),
        Field("m1", "Mål år 2", N, "", required=True, width=12),
        Field("m2", "Mål år 3", N, "", required=True, width=12),
    ),
    blank_rows=16,
)

BEFOLKNING: Final = Sheet(
    "v_befolkning",
    "Befolkningsprognos",
    "Antal invånare den 31 december per åldersgrupp.",
    (
        Field("grupp", "Åldersgrupp", ID, "", required=True, width=16),
        *(Field(key, title, Type.COUNT, "", required=True, unit="antal", width=12)
          for key, title in (("fg", "Två år före"), ("nu", "Året före"), ("b", "Budgetåret"), ("p1", "År 2"), ("p2", "År 3"), ("p4", "År 5"))),
    ),
    blank_rows=10,
)  # fmt: skip

FORUTSATTNINGAR_SHEET: Final = Sheet(
    "v_forutsattningar",
    "Förutsättningar",
    "Planeringsförutsättningar.",
    (
        Field("nu", "Året före", N, "", required=True),
        Field("b", "Budgetåret", N, "", required=True),
        Field("p1", "År 2", N, "", required=True),
        Field("p2", "År 3", N, "", required=True),
    ),
    FORUTSATTNINGAR,
)

KALLA: Final = Sheet(
    "v_kalla",
    "Underlag och beslut",
    "Skatteunderlagsprognosens källa och datum, och besluten.",
    (
        Field("prognos", "Skatteunderlagsprognos", T, "Vem som gjort den.", required=True, width=34),
        Field("prognos_datum", "Prognosens datum", Type.DATE, "", required=True, width=12),
        Field("ram_datum", "Rambeslut", Type.DATE, "När fullmäktige beslutade om ramarna i våras.", width=12),
        Field("ram_beslut", "Rambeslutets paragraf", T, "KF, datum och paragraf.", width=26),
        Field(
            "budget_fg",
            "Föregående års budget",
            T,
            "Vilket beslut jämförelsekolumnen bygger på.",
            required=True,
            width=34,
        ),
        Field("lanera", "Låneram", A, "Högsta låneskuld vid budgetårets slut.", required=True),
        Field("borgensram", "Borgensram", A, "Högsta borgen vid budgetårets slut.", required=True),
    ),
    blank_rows=1,
    single=True,
)

RAMBESLUT: Final = Sheet(
    "v_rambeslut",
    "Rambeslut",
    "Fullmäktiges ramar från våren, tkr. Nämndernas förslag ska rymmas i dem.",
    (Field("namnd", "Nämnd", ID, "Enhetens id.", required=True, choices_from="units", width=14), *_YEARS),
    blank_rows=20,
    required=False,
)

INRIKTNINGAR: Final = Sheet(
    "v_inriktningar",
    "Planeringsinriktningar",
    "Inriktningar i rambeslutet som nämnderna ska svara på. Skriv ”alla” när den gäller alla nämnder.",
    (
        Field("inriktning_id", "Inriktning-id", ID, "", required=True, width=12),
        Field("inriktning", "Inriktning", T, "", required=True, width=80),
        Field("namnd", "Nämnd", T, "Enhetens id, eller alla.", required=True, width=14),
    ),
    blank_rows=8,
    required=False,
)

UPPDRAG: Final = Sheet(
    "v_uppdrag",
    "Uppdrag",
    "Särskilda uppdrag till nämnderna (KL 5 kap. 4 §, 6 kap. 5 §).",
    (
        Field("uppdrag_id", "Uppdrag-id", ID, "", required=True, width=12),
        Field("uppdrag", "Uppdrag", T, "", required=True, width=80, max_length=400),
        _UNIT,
        Field("klart", "Klart", T, "År och månad.", required=True, width=10),
        Field("redovisas", "Redovisas i", T, "T.ex. årsredovisningen.", required=True, width=26),
    ),
    blank_rows=20,
    required=False,
)

BESLUTSSATSER: Final = Sheet(
    "v_beslutssatser",
    "Beslutssatser",
    "Förslag till beslut, i ordning. Belopp fylls i där satsen har ett och ska då stämma med planen.",
    (
        Field("nr", "Nr", ID, "", required=True, width=6),
        Field("sats", "Beslutssats", T, "”Kommunfullmäktige fastställer …”", required=True, width=100, max_length=500),
        Field("avser", "Avser", CHOICE, "Vad satsen fastställer.", required=True, width=24,
              choices=("skattesats", "ramar", "resultat", "investeringar", "låneram", "borgensram", "mål", "taxor", "uppdrag", "övrigt")),
        Field("belopp", "Belopp", N, "tkr, eller kr för skattesatsen.", width=14),
    ),
    blank_rows=14,
)  # fmt: skip

EXPLOATERING: Final = Sheet(
    "v_exploatering",
    "Exploateringsplan",
    "Ett område per rad, tkr. Utgift och inkomst för hela området skrivs med plus; åren är netto, inkomst minus utgift.",
    (
        Field("omrade_id", "Område-id", ID, "", required=True, width=12),
        Field("omrade", "Område", T, "", required=True, width=34),
        Field("plan", "Detaljplan", CHOICE, "", required=True, choices=("saknas", "pågår", "laga kraft"), width=14),
        Field("fas", "Fas", CHOICE, "", required=True, width=18,
              choices=("markanskaffning", "planering", "bygg", "försäljning", "slutredovisning")),
        Field("slag", "Slag", CHOICE, "", required=True, choices=("mark till försäljning", "gator och park"), width=20),
        Field("utgift", "Utgift totalt", A, "", required=True, sign=Sign.PLUS),
        Field("inkomst", "Inkomst totalt", A, "", required=True, sign=Sign.PLUS),
        Field("netto", "Netto totalt", A, "", formula="inkomst-utgift"),
        Field("ack", "Till och med året före", A, "Netto.", required=True),
        Field("b", "Budgetåret", A, "", required=True),
        Field("p1", "År 2", A, "", required=True),
        Field("p2", "År 3", A, "", required=True),
        Field("p3", "År 4", A, "", required=True),
        Field("p4", "År 5", A, "", required=True),
        Field("sen", "Därefter", A, "", required=True),
        Field("slut", "Klart", T, "År.", required=True, width=8),
    ),
    blank_rows=12,
    required=False,
)  # fmt: skip

BOLAG_SHEET: Final = Sheet(
    "v_bolag",
    "Bolagets ekonomi",
    "Bolagets budget och plan enligt affärsplanen, hela belopp i tkr (KL 11 kap. 6 a §).",
    (
        Field("fg", "Utfall två år före", A, "", required=True),
        Field("nu", "Budget året före", A, "", required=True),
        *_YEARS,
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

CENTRAL: Final = ExcelForm(
    "central-vip",
    "Budget och plan – stadskontoret",
    "vip",
    ("central",),
    (
        KALLA,
        BESLUTSSATSER,
        FORUTSATTNINGAR_SHEET,
        BEFOLKNING,
        KF_MAL,
        FINANSIELLA_MAL,
        *RESULTATPLAN,
        *FINANSIERINGSPLAN,
        *BALANSPLAN,
        ANSVAR_SHEET,
        KOLLEKTIV_SHEET,
        CENTRALT,
        BALANSKRAV_SHEET,
        RESERVER,
        SKAL,
        RAMBESLUT,
        INRIKTNINGAR,
        UPPDRAG,
        EXPLOATERING,
    ),
    file="plan.xlsx",
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

CENTRAL_TEXT: Final = WordForm(
    "central-text-vip",
    "Budget och plan – gemensamma texter",
    "vip",
    ("central",),
    (
        Heading("skrivelse", "Budgetskrivelse", "Majoritetens inriktning.", max_words=900),
        Heading(
            "slagord", "Slagord", "Strategisk plan: slagordet och dess mening.", required=False, max_words=80
        ),
        Heading("vision", "Vision", "Kommunens vision.", max_words=200),
        Heading("vardegrund", "Värdegrund", "Strategisk plan: värdegrunden.", required=False, max_words=200),
        Heading(
            "malomraden",
            "Målområden",
            "Strategisk plan: målområden med nuläge och övergripande resultatmål.",
            required=False,
            max_words=600,
        ),
        Heading(
            "resurser", "Resurser", "Strategisk plan: de resurser som avsätts.", required=False, max_words=200
        ),
        Heading("organisation", "Politisk organisation", "Nämnder och bolag.", max_words=150),
        Heading(
            "omvarld",
            "Omvärld och skatteunderlag",
            "Konjunktur, skatteunderlag, lagändringar.",
            max_words=400,
        ),
        Heading("befolkning", "Befolkning", "Utvecklingen och vad den betyder.", max_words=200),
        Heading("mal", "Övergripande mål", "Hur målen valts.", max_words=200),
        Heading("finansiella", "Finansiella mål", "Hur planen förhåller sig till målen.", max_words=250),
        Heading("arbetsgivare", "Kommunen som arbetsgivare", "Försörjning, villkor, hälsa.", max_words=250),
        Heading("ramar", "Driftramar", "Ramarna, fördelningen och effektiviseringarna.", max_words=300),
        Heading(
            "resultat",
            "Resultat-, finansierings- och balansplan",
            "Resultat, finansiering, ställning.",
            max_words=350,
        ),
        Heading(
            "balanskrav", "Balanskrav och resultatreserv", "Balanskravet under planperioden.", max_words=200
        ),
        Heading("investeringar", "Investeringsplan", "De stora projekten och deras följder.", max_words=300),
        Heading("exploatering", "Exploateringsplan", "Områden och ekonomi.", required=False, max_words=200),
        Heading(
            "va",
            "Vatten och avlopp",
            "Taxa, investeringar, kollektivets skuld.",
            required=False,
            max_words=180,
        ),
        Heading(
            "avfall", "Avfall", "Taxa, investeringar, kollektivets skuld.", required=False, max_words=150
        ),
        Heading(
            "koncernen", "Koncernföretagens ekonomi", "Bolagens ekonomi (KL 11 kap. 6 a §).", max_words=250
        ),
        Heading("taxor", "Taxor och avgifter", "De viktigaste ändringarna.", max_words=150),
        Heading(
            "regler",
            "Budgetregler och riktlinjer",
            "Budgetregler, riktlinjer för god ekonomisk hushållning och resultatreserv.",
            max_words=400,
        ),
    ),
    file="plan.docx",
)
