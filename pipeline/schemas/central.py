"""What stadskontoret itself hands in at year end: statements, notes, taxes, reserves, frames, VA and avfall."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, FixedRow, Sheet, Sign, Type
from pipeline.schemas.bolag import MELLANHAVANDEN
from pipeline.schemas.namnd import DRIFT, INDIKATORER, MAL, PERSONAL
from pipeline.schemas.notes import NOTE_ROWS
from pipeline.schemas.statements import BALANSKRAV, BR, KFA, RESERVES, RR
from pipeline.units import Owner

A, T, N = Type.AMOUNT, Type.TEXT, Type.NUMBER
P, M = Sign.PLUS, Sign.MINUS

RR_SHEET: Final = Sheet(
    "rr",
    "Resultaträkning",
    "Kommunens resultaträkning, tkr. Intäkter med plus, kostnader med minus. Koncernens kolumner räknas fram.",
    (
        Field("utfall", "Utfall", A, "Rapportåret.", required=True),
        Field("budget", "Budget", A, "Ursprunglig budget enligt KF.", required=True),
        Field(
            "utfall_fg", "Utfall föregående år", A, "Som publicerat; ändra inte.", published="rr/{key}/kommun"
        ),
    ),
    RR,
)

BR_SHEET: Final = Sheet(
    "br",
    "Balansräkning",
    "Kommunens balansräkning den 31 december, tkr. Alla poster med plus.",
    (
        Field("utfall", "Utgående balans", A, "31 december rapportåret.", required=True),
        Field("utfall_fg", "Föregående år", A, "Som publicerat; ändra inte.", published="br/{key}/kommun"),
    ),
    BR,
)

KFA_SHEET: Final = Sheet(
    "kfa",
    "Kassaflödesanalys",
    "Kassaflödesanalys för kommunen och den sammanställda redovisningen, tkr. Inbetalning plus, utbetalning minus.",
    (
        Field(
            "kommun",
            "Kommunen",
            A,
            "Rapportåret.",
            required=True,
            series="kommun",
            history="kfa/{key}/kommun",
        ),
        Field(
            "koncern",
            "Koncernen",
            A,
            "Rapportåret.",
            required=True,
            series="koncern",
            history="kfa/{key}/koncern",
        ),
    ),
    KFA,
)

NOTER: Final = Sheet(
    "noter",
    "Noter",
    "Noternas tabeller, tkr. Varje nots summa ska stämma med sin rad i räkningarna.",
    (
        Field(
            "kommun",
            "Kommunen",
            A,
            "Rapportåret.",
            required=True,
            series="kommun",
            history="not/{key}/kommun",
        ),
        Field(
            "koncern",
            "Koncernen",
            A,
            "Rapportåret.",
            required=True,
            series="koncern",
            history="not/{key}/koncern",
        ),
    ),
    NOTE_ROWS,
)

BALANSKRAV_SHEET: Final = Sheet(
    "balanskrav",
    "Balanskrav",
    "Balanskravsutredning, tkr (LKBR 11 kap. 10–12 §§). Raden årets resultat ska vara densamma som i resultaträkningen.",
    (Field("utfall", "Utfall", A, "Rapportåret.", required=True, history="balanskrav/{key}"),),
    BALANSKRAV,
)

RESERVER: Final = Sheet(
    "reserver",
    "Reserver",
    "Resultatutjämningsreserv (äldre) och resultatreserv, tkr (KL 11 kap. 14 §).",
    (Field("utfall", "Utfall", A, "Rapportåret.", required=True, history="reserv/{key}"),),
    RESERVES,
)

RAMAR: Final = Sheet(
    "ramar",
    "Ramar",
    "Nettoram per nämnd enligt kommunfullmäktiges budgetbeslut, tkr; kostnad är minus.",
    (
        Field("namnd", "Nämnd", Type.ID, "Enhetens id.", required=True, choices_from="units", width=14),
        Field("ram", "Ram", A, "Ursprunglig nettoram.", required=True),
        Field("beslut", "Beslut", T, "KF, datum och paragraf.", required=True, width=30),
    ),
    blank_rows=20,
)

ANSLAG: Final = Sheet(
    "anslag",
    "Anslagsförändringar",
    "Beslutade förändringar av ramarna under året, tkr. Minus ökar nämndens kostnadsram, plus minskar den.",
    (
        Field("namnd", "Nämnd", Type.CHOICE, "Enhetens id.", required=True, choices_from="units", width=14),
        Field("belopp", "Belopp", A, "Förändring av nettoramen.", required=True),
        Field("beslut", "Beslut", T, "KF, datum och paragraf.", required=True, width=30),
        Field("motiv", "Motiv", T, "Varför.", required=True, width=60),
        Field(
            "finansiering",
            "Finansiering",
            T,
            "Hur den finansieras (KL 11 kap. 15 §).",
            required=True,
            width=40,
        ),
    ),
    blank_rows=25,
)

FINANSIELLA_MAL: Final = Sheet(
    "finansiella_mal",
    "Finansiella mål",
    "Kommunfullmäktiges finansiella mål. Utfallet räknas fram ur räkningarna när nyckeltal är ifyllt.",
    (
        Field("mal_id", "Mål-id", Type.ID, "F1, F2 …", required=True, width=8),
        Field("mal", "Mål", T, "Målets lydelse.", required=True, width=70),
        Field(
            "nyckeltal",
            "Nyckeltal",
            Type.CHOICE,
            "Det nyckeltal målet mäts med.",
            width=26,
            choices=(
                "resultatandel",
                "soliditet",
                "soliditet_inkl",
                "sjalvfinansieringsgrad",
                "nettokostnadsandel",
                "langfristig_laneskuld_inv",
                "kassalikviditet",
            ),
        ),
        Field(
            "matt_som",
            "Gäller",
            Type.CHOICE,
            "Kommunen eller koncernen.",
            required=True,
            choices=("kommun", "koncern"),
            width=12,
        ),
        Field("enhet", "Enhet", T, "%, kr.", required=True, width=8),
        Field(
            "riktning",
            "Riktning",
            Type.CHOICE,
            "Vad som är bra.",
            required=True,
            choices=("högre är bättre", "lägre är bättre"),
            width=16,
        ),
        Field("malvarde", "Målvärde", N, "Rapportårets målvärde.", required=True, said_in="mal"),
        Field(
            "status",
            "Bedömning",
            Type.CHOICE,
            "Måluppfyllelse.",
            required=True,
            choices_from="statuses",
            width=18,
        ),
        Field("kommentar", "Kommentar", T, "Varför.", required=True, width=80, max_length=900),
    ),
    blank_rows=8,
)

BEFOLKNING: Final = Sheet(
    "befolkning",
    "Befolkning",
    "Antal invånare den 31 december per åldersgrupp, utfall och prognos.",
    (
        Field("grupp", "Åldersgrupp", Type.ID, "Till exempel 0–5 år.", required=True, width=16),
        Field("t1", "Föregående år", Type.COUNT, "", required=True, unit="antal", series="antal"),
        Field("t", "Rapportåret", Type.COUNT, "", required=True, unit="antal", series="antal"),
        Field("p1", "Prognos nästa år", Type.COUNT, "", required=True, unit="antal", series="antal"),
        Field("p5", "Prognos om fem år", Type.COUNT, "", required=True, unit="antal", series="antal"),
    ),
    blank_rows=10,
)

PROGNOS: Final = Sheet(
    "prognos",
    "Förväntad utveckling",
    "Planeringsförutsättningar för de kommande tre åren, ur senast beslutad plan.",
    (
        Field("utfall", "Rapportåret", N, "", required=True),
        Field("p1", "Nästa år", N, "", required=True),
        Field("p2", "Om två år", N, "", required=True),
        Field("p3", "Om tre år", N, "", required=True),
    ),
    (
        FixedRow("FU1", "Skatteunderlagets utveckling", type=Type.PERCENT, unit="%", span=(-20, 30)),
        FixedRow("FU2", "Prisindex för kommunal verksamhet", type=Type.PERCENT, unit="%", span=(-20, 30)),
        FixedRow("FU3", "Antal invånare 31 december", type=Type.COUNT, unit="antal"),
        FixedRow("FU4", "Årets resultat", type=Type.AMOUNT, unit="tkr"),
        FixedRow("FU5", "Nettoinvesteringar", sign=P, type=Type.AMOUNT, unit="tkr"),
        FixedRow("FU6", "Kommunal skattesats", type=Type.NUMBER, unit="kr"),
    ),
)

PENSIONER: Final = Sheet(
    "pensioner",
    "Pensioner",
    "Pensionsförpliktelser och förvaltade medel, tkr.",
    (
        Field("kommun", "Kommunen", A, "Rapportåret.", required=True),
        Field("koncern", "Koncernen", A, "Rapportåret.", required=True),
    ),
    (
        FixedRow("PE1", "Avsättning för pensioner inklusive särskild löneskatt", sign=P),
        FixedRow("PE2", "Ansvarsförbindelse inklusive särskild löneskatt", sign=P),
        FixedRow("PE3", "Pensionsförsäkringens kapital", sign=P),
        FixedRow("PE4", "Summa förpliktelser", "sum", ("PE1", "PE2", "PE3")),
        FixedRow("PE5", "Finansiella placeringar för pensioner (marknadsvärde)", sign=P),
        FixedRow("PE6", "Återlånade medel", "total", ("PE4", "-PE5", "-PE3")),
    ),
)

KF_UPPDRAG: Final = Sheet(
    "kf_uppdrag",
    "KF-uppdrag",
    "Uppdrag från kommunfullmäktige som ska besvaras i årsredovisningen (KL 6 kap. 5 §).",
    (
        Field("uppdrag_id", "Uppdrag-id", Type.ID, "", required=True, width=12),
        Field("uppdrag", "Uppdrag", T, "", required=True, width=80),
        Field(
            "namnd",
            "Nämnd",
            Type.CHOICE,
            "Ansvarig enhets id.",
            required=True,
            choices_from="units",
            width=14,
        ),
        Field("beslut", "Beslut", T, "KF, datum och paragraf.", required=True, width=30),
    ),
    blank_rows=25,
)

BILAGOR: Final = Sheet(
    "bilagor",
    "Bilagor",
    "Handlingar från revisorerna och andra som bifogas. Deras text skrivs aldrig här.",
    (
        Field("handling", "Handling", Type.ID, "", required=True, width=50),
        Field("avsandare", "Avsändare", T, "", required=True, width=34),
        Field(
            "status",
            "Status",
            Type.CHOICE,
            "",
            required=True,
            choices=("bifogas senare", "bifogad"),
            width=16,
        ),
        Field("vantas", "Väntas", Type.DATE, "Datum då den väntas.", width=14),
    ),
    blank_rows=10,
)

UTFORARE: Final = Sheet(
    "utforare",
    "Privata utförare",
    "Verksamhet som utförs av privata utförare (KL 10 kap. 7–9 §§).",
    (
        Field("verksamhet", "Verksamhet", Type.ID, "", required=True, width=40),
        Field("namnd", "Nämnd", Type.CHOICE, "", required=True, choices_from="units", width=14),
        Field("antal", "Antal utförare", Type.COUNT, "", required=True, unit="antal", width=12),
        Field("belopp", "Ersättning", A, "tkr, plus.", required=True, sign=P),
        Field("uppfoljning", "Uppföljning", T, "Hur verksamheten följs upp.", required=True, width=70),
    ),
    blank_rows=10,
)

LAN: Final = Sheet(
    "lan",
    "Lån",
    "Långfristiga lån per långivare (not 24), tkr.",
    (
        Field("langivare", "Långivare", Type.ID, "", required=True, width=34),
        Field("belopp", "Belopp", A, "", required=True, sign=P, series="belopp"),
        Field("belopp_fg", "Föregående år", A, "", required=True, sign=P, series="belopp"),
        Field("ranta", "Genomsnittlig ränta", Type.PERCENT, "", required=True, span=(-2, 25)),
        Field("bindning", "Räntebindning", N, "År i genomsnitt.", required=True, unit="år", span=(0, 60)),
        Field("forfall", "Förfaller inom ett år", A, "", required=True, sign=Sign.PLUS, part_of="belopp"),
    ),
    blank_rows=10,
)

BORGEN: Final = Sheet(
    "borgen",
    "Borgen",
    "Borgensåtaganden per mottagare (not 27), tkr.",
    (
        Field("mottagare", "Mottagare", Type.ID, "Enhetens id eller namn.", required=True, width=34),
        Field("belopp", "Belopp", A, "", required=True, sign=P, series="belopp"),
        Field("belopp_fg", "Föregående år", A, "", required=True, sign=P, series="belopp"),
    ),
    blank_rows=16,
)

RKR: Final = Sheet(
    "rkr",
    "Avvikelser från RKR",
    "Avvikelser från Rådet för kommunal redovisnings rekommendationer och skälen (LKBR 4 kap. 3 §).",
    (
        Field("rekommendation", "Rekommendation", Type.ID, "", required=True, width=34),
        Field("avvikelse", "Avvikelse", T, "", required=True, width=60),
        Field("skal", "Skäl", T, "", required=True, width=60),
    ),
    blank_rows=6,
    required=False,
    nothing="Kommunen har inga avvikelser från Rådet för kommunal redovisnings rekommendationer att redovisa.",
)

LAGAR: Final = Sheet(
    "lagar",
    "Lagändringar",
    "Ändringar av lagar och andra krav som påverkat verksamheten.",
    (
        Field("lag", "Lag eller krav", Type.ID, "", required=True, width=44),
        Field("innebord", "Innebörd", T, "", required=True, width=60),
        Field("namnd", "Berörd nämnd", Type.CHOICE, "", required=True, choices_from="units", width=14),
        Field("konsekvens", "Konsekvens", T, "Vad kommunen gjort.", required=True, width=60),
    ),
    blank_rows=10,
    required=False,
    nothing="Inga ändringar av lagar eller andra krav har redovisats för året.",
)

_SAR_RR: Final = (
    FixedRow("X_", "Resultaträkning", "group"),
    FixedRow("X1", "Brukningsavgifter, fasta", sign=P),
    FixedRow("X2", "Brukningsavgifter, rörliga", sign=P),
    FixedRow("X3", "Anläggningsavgifter, periodiserade", sign=P),
    FixedRow("X4", "Övriga intäkter", sign=P),
    FixedRow("X5", "Summa intäkter", "sum", ("X1", "X2", "X3", "X4")),
    FixedRow("X6", "Personalkostnader", sign=M),
    FixedRow("X7", "Drift och underhåll", sign=M),
    FixedRow("X8", "Köpta tjänster", sign=M),
    FixedRow("X9", "Gemensamma kostnader", sign=M),
    FixedRow("X10", "Avskrivningar", sign=M),
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
    FixedRow("Y1", "Anläggningstillgångar", sign=P),
    FixedRow("Y2", "Pågående arbeten", sign=P),
    FixedRow("Y3", "Fordran på kommunen och övriga fordringar", sign=P),
    FixedRow("Y4", "Summa tillgångar", "total", ("Y1", "Y2", "Y3")),
    FixedRow("Y5", "Eget kapital"),
    FixedRow("Y6", "Avsättningar", sign=P),
    FixedRow("Y7", "Lån av kommunen", sign=P),
    FixedRow("Y8", "Förutbetalda anläggningsavgifter", sign=P),
    FixedRow("Y9", "Skuld till kollektivet", sign=P),
    FixedRow("Y10", "Övriga kortfristiga skulder", sign=P),
    FixedRow(
        "Y11", "Summa eget kapital, avsättningar och skulder", "total", ("Y5", "Y6", "Y7", "Y8", "Y9", "Y10")
    ),
    FixedRow("Z_", "Skuld till kollektivet", "group"),
    FixedRow("Z1", "Ingående skuld till kollektivet", sign=P, columns=("utfall",)),
    FixedRow("Z2", "Årets över- eller underuttag", columns=("utfall",)),
    FixedRow("Z3", "Utgående skuld till kollektivet", "sum", ("Z1", "Z2"), columns=("utfall",)),
)

_SAR_FIELDS: Final = (
    Field("utfall", "Utfall", A, "Rapportåret.", required=True, history="{sheet}/{key}"),
    Field(
        "budget",
        "Budget",
        A,
        "Ursprunglig budget; lämna balansräkningens rader tomma.",
    ),
)

VA: Final = Sheet(
    "va",
    "Särredovisning VA",
    "Va-verksamhetens resultat- och balansräkning, tkr (lagen om allmänna vattentjänster 50 §).",
    _SAR_FIELDS,
    _SAR_RR,
    required=False,
)

AVFALL: Final = Sheet(
    "avfall",
    "Särredovisning avfall",
    "Avfallsverksamhetens resultat- och balansräkning, tkr.",
    _SAR_FIELDS,
    _SAR_RR,
    required=False,
)

FINANS: Final = Sheet(
    "finans",
    "Finansförvaltning",
    "Finansförvaltningens poster, tkr, i samma kolumner som nämndernas drift.",
    DRIFT.fields,
    blank_rows=12,
)

CENTRAL: Final = ExcelForm(
    "central-bokslut",
    "Bokslut – stadskontoret",
    "bokslut",
    ("central",),
    (
        RR_SHEET,
        BR_SHEET,
        KFA_SHEET,
        NOTER,
        FINANS,
        BALANSKRAV_SHEET,
        RESERVER,
        RAMAR,
        ANSLAG,
        FINANSIELLA_MAL,
        MAL,
        INDIKATORER,
        KF_UPPDRAG,
        MELLANHAVANDEN,
        VA,
        AVFALL,
        BEFOLKNING,
        PROGNOS,
        PENSIONER,
        PERSONAL,
        LAN,
        BORGEN,
        UTFORARE,
        RKR,
        LAGAR,
        BILAGOR,
    ),
    unit_of=(
        ("finans", Owner.FINANCE),
        ("mal", Owner.COUNCIL),
        ("indikatorer", Owner.COUNCIL),
        ("personal", Owner.MUNICIPALITY),
        ("mellanhavanden", Owner.MUNICIPALITY),
    ),
)
"""``unit_of``: finansförvaltningen, kommunfullmäktige's goals, and the municipality as a whole as one legal person."""
