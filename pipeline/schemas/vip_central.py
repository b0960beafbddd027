"""What the central unit hands in for a plan: prerequisites, goals, statements, decisions and common texts. Domain.md 3.3, 4.9, 4.10; KL 11 kap. 5–8 §§."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, FixedRow, Heading, Sheet, Sign, Type, WordForm
from pipeline.schemas.plan_rows import (
    ANSVAR,
    BALANS,
    FINANSIERING,
    FORUTSATTNINGAR,
    KOLLEKTIV,
    RESULTAT,
)
from pipeline.schemas.statements import BALANSKRAV, RESERVES
from pipeline.schemas.vip import UNIT, YEARS

A, T, N, ID, CHOICE = Type.AMOUNT, Type.TEXT, Type.NUMBER, Type.ID, Type.CHOICE

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
    "v_rr",
    "Resultatplan",
    "Intäkter plus, kostnader minus. Ränta på interna lån är en kostnad i den gren som lånar och minskar de finansiella kostnaderna i den "
    "som lånar ut.",
    YEARS,
    RESULTAT,
)
FINANSIERINGSPLAN: Final = _part_sheets(
    "v_fin",
    "Finansiering",
    "Inbetalning plus, utbetalning minus. Interna lån är plus i den gren som lånar och minus i den som lånar ut.",
    YEARS,
    FINANSIERING,
)
BALANSPLAN: Final = _part_sheets(
    "v_br",
    "Balansplan",
    "Alla poster med plus, den 31 december. Ingående balans är årets prognos. Har en gren betalat mer än den har fått in är det en intern "
    "skuld till den gren som lånat ut, inte negativa likvida medel.",
    (
        Field(
            "ib",
            "Ingående",
            A,
            "31 december året före budgetåret, enligt prognos.",
            required=True,
            series="ar",
        ),
        *YEARS,
    ),
    BALANS,
)

ANSVAR_SHEET: Final = Sheet(
    "v_ansvar",
    "Ansvarsförbindelser",
    "Utanför balansräkningen den 31 december, tkr.",
    (Field("ib", "Ingående", A, "", required=True, series="ar"), *YEARS),
    ANSVAR,
)

KOLLEKTIV_SHEET: Final = Sheet(
    "v_kollektiv",
    "Kollektiv",
    "Skulden till dem som betalar avgifter, tkr. Ett planårs ingående skuld är den utgående året före.",
    YEARS,
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
        *YEARS,
    ),
    blank_rows=10,
)

BALANSKRAV_SHEET: Final = Sheet(
    "v_balanskrav",
    "Balanskrav",
    "Balanskravsutredning på planen, tkr (KL 11 kap. 5 och 12 §§).",
    YEARS,
    BALANSKRAV,
)
RESERVER: Final = Sheet(
    "v_reserver", "Reserver", "Reserver i planen, tkr (KL 11 kap. 14 §).", YEARS, RESERVES
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
            choices=(
                "resultatandel",
                "soliditet",
                "soliditet_inkl",
                "sjalvfinansieringsgrad",
                "nettokostnadsandel",
            ),
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
        Field("malvarde", "Målvärde", N, "I procent.", required=True, said_in="mal"),
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
        Field("utgangsvarde", "Utgångsvärde", N, "", required=True, width=12, series="varde"),
        Field("m0", "Mål budgetåret", N, "", required=True, width=12, series="varde"),
        Field("m1", "Mål år 2", N, "", required=True, width=12, series="varde"),
        Field("m2", "Mål år 3", N, "", required=True, width=12, series="varde"),
    ),
    blank_rows=16,
)

BEFOLKNING: Final = Sheet(
    "v_befolkning",
    "Befolkningsprognos",
    "Antal invånare den 31 december per åldersgrupp.",
    (
        Field("grupp", "Åldersgrupp", ID, "", required=True, width=16),
        *(Field(key, title, Type.COUNT, "", required=True, unit="antal", width=12, series="antal")
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
    (Field("namnd", "Nämnd", ID, "Enhetens id.", required=True, choices_from="units", width=14), *YEARS),
    blank_rows=20,
    required=False,
)

INRIKTNINGAR: Final = Sheet(
    "v_inriktningar",
    "Planeringsinriktningar",
    "Inriktningar i rambeslutet som nämnderna ska svara på. Skriv ”alla” när den gäller alla nämnder, och komma mellan flera.",
    (
        Field("inriktning_id", "Inriktning-id", ID, "", required=True, width=12),
        Field("inriktning", "Inriktning", T, "", required=True, width=80),
        Field(
            "namnd", "Nämnd", T, "Enhetens id, flera med komma emellan, eller alla.", required=True, width=14
        ),
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
        UNIT,
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
