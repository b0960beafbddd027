"""What is handed in for the delårsrapport (occasion kind ``delar``). Domain.md 3.2; LKBR 13 kap., RKR R17, S0 § 3 and 5.

Amounts of the period are accumulated from 1 January; budget and forecast are for the whole year.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, FixedRow, Heading, Sheet, Sign, Type, WordForm
from pipeline.schemas.investments import SCOPE, TYPES
from pipeline.schemas.statements import BALANSKRAV, BR, RR
from pipeline.units import Owner

A, T, N, ID, CHOICE = Type.AMOUNT, Type.TEXT, Type.NUMBER, Type.ID, Type.CHOICE
P, M = Sign.PLUS, Sign.MINUS

_DRIFT_FIELDS: Final = (
    Field("kod", "Kod", ID, "Verksamhetens kod.", required=True, choices_from="verksamheter", width=10),
    Field("verksamhet", "Verksamhet", T, "Verksamhetens namn.", required=True, width=36),
    Field("intakter", "Intäkter", A, "Periodens intäkter, plus.", required=True, sign=P),
    Field("kostnader", "Kostnader", A, "Periodens kostnader, minus.", required=True, sign=M),
    Field(
        "netto",
        "Netto",
        A,
        "Intäkter och kostnader tillsammans.",
        formula="intakter+kostnader",
        series="netto",
    ),
    Field(
        "netto_fg",
        "Netto samma period förra året",
        A,
        "Som publicerat; ändra inte.",
        published="drift/{unit}/{key}/netto",
        series="netto",
    ),
    Field(
        "budget_per",
        "Periodens budget",
        A,
        "Budget till och med periodens slut, netto.",
        required=True,
        series="netto",
    ),
    Field(
        "budget_urspr",
        "Helårsbudget",
        A,
        "Ursprunglig nettobudget enligt KF.",
        required=True,
        series="netto",
        history="ram/{key}/b",
    ),
    Field("andring", "Anslagsförändring", A, "Beslutade ändringar under året.", required=True),
    Field("budget", "Reviderad helårsbudget", A, "", formula="budget_urspr+andring"),
    Field(
        "prognos",
        "Helårsprognos",
        A,
        "Väntat netto för hela året.",
        required=True,
        series="netto",
    ),
    Field(
        "avvikelse",
        "Prognosens avvikelse",
        A,
        "Prognos minus reviderad budget; plus är överskott.",
        formula="prognos-budget",
    ),
    Field(
        "orsak",
        "Orsak till avvikelse",
        T,
        "Varför prognosen skiljer sig från budget, och från förra prognosen.",
        width=60,
        max_length=400,
    ),
)

DRIFT: Final = Sheet(
    "d_drift",
    "Drift",
    "Periodens utfall, helårsbudget och helårsprognos per verksamhet, tkr. Intäkter plus, kostnader minus.",
    _DRIFT_FIELDS,
    blank_rows=14,
)

FINANS: Final = Sheet(
    "d_finans",
    "Finansförvaltning",
    "Finansförvaltningens poster, tkr, i samma kolumner som nämndernas drift.",
    _DRIFT_FIELDS,
    blank_rows=10,
)

INVESTERINGAR: Final = Sheet(
    "d_investeringar",
    "Investeringar",
    "Ett projekt per rad, tkr, netto (utgift minus inkomst).",
    (
        Field("projekt_id", "Projekt-id", ID, "Projektets nummer.", required=True, width=12),
        Field("projekt", "Projekt", T, "Projektets namn.", required=True, width=40),
        Field(
            "typ",
            "Typ",
            CHOICE,
            "Hur projektet finansieras.",
            required=True,
            choices=TYPES,
            width=18,
        ),
        SCOPE,
        Field("netto", "Utfall", A, "Netto under perioden.", required=True, part_of="beraknad_total"),
        Field(
            "budget",
            "Helårsbudget",
            A,
            "Med ombudgeteringar.",
            required=True,
            series="ar",
            part_of="beslutad_total",
        ),
        Field(
            "prognos",
            "Helårsprognos",
            A,
            "Väntat netto för hela året.",
            required=True,
            series="ar",
            part_of="beslutad_total",
        ),
        Field("avvikelse", "Prognosens avvikelse", A, "Budget minus prognos.", formula="budget-prognos"),
        Field(
            "prognos_fg",
            "Förra prognosen",
            A,
            "Helårsprognosen vid förra tillfället.",
            required=True,
            series="ar",
            part_of="beslutad_total",
        ),
        Field(
            "beslutad_total", "Beslutad totalutgift", A, "KF:s beslut.", required=True, sign=P, series="total"
        ),
        Field(
            "beraknad_total", "Beräknad totalutgift", A, "Slutprognos.", required=True, sign=P, series="total"
        ),
        Field("kommentar", "Kommentar", T, "Läge och orsak till avvikelse.", width=60, max_length=400),
    ),
    blank_rows=30,
    required=False,
)

MAL: Final = Sheet(
    "d_mal",
    "Mål",
    "Bedömning av om målen kan nås vid årets slut. Det är en prognos och inte den bedömning som görs i årsredovisningen.",
    (
        Field("mal_id", "Mål-id", ID, "Som i verksamhetsplanen.", required=True, width=10),
        Field("mal", "Mål", T, "Målets lydelse.", required=True, width=60),
        Field(
            "prognos",
            "Prognos för helåret",
            CHOICE,
            "Kan målet nås?",
            required=True,
            choices_from="forecasts",
            width=22,
        ),
        Field("analys", "Analys", T, "Läget och vad som avgör.", required=True, width=80, max_length=600),
        Field(
            "atgard",
            "Åtgärd",
            T,
            "Krävs när målet är osäkert eller inte bedöms nås.",
            width=60,
            max_length=400,
        ),
    ),
    blank_rows=10,
)

ATGARDER: Final = Sheet(
    "d_atgarder",
    "Åtgärder",
    "Beslutade åtgärder när prognosen visar underskott: vad de ger i pengar och vad de innebär för verksamheten.",
    (
        Field(
            "atgard_id",
            "Åtgärd-id",
            ID,
            "Nämndens beteckning och nummer; behåll id mellan prognoser.",
            required=True,
            width=12,
        ),
        Field("atgard", "Åtgärd", T, "", required=True, width=54, max_length=300),
        Field(
            "effekt_ar",
            "Effekt i år",
            A,
            "tkr, plus.",
            required=True,
            sign=P,
            part_of="effekt_helar",
            series="effekt",
        ),
        Field("effekt_helar", "Helårseffekt", A, "tkr, plus.", required=True, sign=P, series="effekt"),
        Field(
            "verksamhetseffekt",
            "Effekt för verksamheten",
            T,
            "Vad invånare och medarbetare märker.",
            required=True,
            width=54,
            max_length=300,
        ),
        Field("agare", "Ansvarig", T, "Befattning.", required=True, width=24),
        Field(
            "status",
            "Status",
            CHOICE,
            "",
            required=True,
            choices=("beslutad", "pågår", "genomförd", "försenad"),
            width=12,
        ),
        Field("beslut", "Beslut", T, "Nämnd, datum och paragraf.", required=True, width=26),
        Field("datum", "Beslutsdatum", Type.DATE, "", required=True, width=12),
    ),
    blank_rows=10,
    required=False,
)

PERSONAL_ROWS: Final = (
    FixedRow("DP1", "Tillsvidareanställda", type=Type.COUNT, unit="antal"),
    FixedRow("DP2", "Årsarbetare", type=N, unit="antal"),
    FixedRow("DP3", "Timlön, timmar", type=N, unit="h"),
    FixedRow("DP4", "Sjukfrånvaro", type=Type.PERCENT, unit="%"),
    FixedRow("DP5", "Sjukfrånvaro kvinnor", type=Type.PERCENT, unit="%"),
    FixedRow("DP6", "Sjukfrånvaro män", type=Type.PERCENT, unit="%"),
)

PERSONAL: Final = Sheet(
    "d_personal",
    "Personal",
    "Personaluppgifter för perioden. Skriv ”ej tillämpligt” om gruppen har högst tio personer.",
    (
        Field("utfall", "Perioden", N, "", required=True),
        Field("utfall_fg", "Samma period förra året", N, "", required=True),
    ),
    PERSONAL_ROWS,
)

SYNPUNKTER: Final = Sheet(
    "d_synpunkter",
    "Synpunkter och klagomål",
    "Inkomna synpunkter och klagomål under perioden, med analys.",
    (
        Field(
            "typ",
            "Typ",
            CHOICE,
            "",
            required=True,
            choices=("klagomål", "synpunkt", "avvikelse", "beröm"),
            width=14,
        ),
        Field(
            "antal",
            "Antal",
            Type.COUNT,
            "Under perioden.",
            required=True,
            unit="antal",
            width=10,
            series="antal",
        ),
        Field(
            "antal_fg",
            "Antal samma period förra året",
            Type.COUNT,
            "",
            required=True,
            unit="antal",
            width=10,
            series="antal",
        ),
        Field("orsak", "Vanligaste orsak", T, "", required=True, width=50, max_length=300),
        Field("atgard", "Åtgärd", T, "", required=True, width=60, max_length=400),
    ),
    blank_rows=6,
    borrowed="kvalitet",
)

EGENKONTROLL: Final = Sheet(
    "d_egenkontroll",
    "Egenkontroll",
    "Egenkontroller under perioden och läget i internkontrollplanens kontroller.",
    (
        Field("omrade", "Område", ID, "Rutin eller kontroll.", required=True, width=36),
        Field(
            "slag", "Slag", CHOICE, "", required=True, choices=("egenkontroll", "internkontroll"), width=14
        ),
        Field(
            "lage", "Läge", CHOICE, "", required=True, choices=("genomförd", "pågår", "ej påbörjad"), width=12
        ),
        Field("resultat", "Resultat", T, "Vad den visat hittills.", required=True, width=60, max_length=400),
        Field("forbattring", "Förbättring", T, "", width=50, max_length=300),
    ),
    blank_rows=8,
)

HANDELSER: Final = Sheet(
    "d_handelser",
    "Händelser",
    "Händelser av väsentlig betydelse under perioden och efter den, den viktigaste först.",
    (
        Field("nr", "Nr", ID, "Ordning.", required=True, width=6),
        Field(
            "nar",
            "När",
            CHOICE,
            "",
            required=True,
            choices=("under perioden", "efter periodens slut"),
            width=18,
        ),
        Field(
            "handelse",
            "Händelse",
            T,
            "Vad som hände och vad det betydde.",
            required=True,
            width=110,
            max_length=500,
        ),
    ),
    blank_rows=6,
)

RR_SHEET: Final = Sheet(
    "d_rr",
    "Resultaträkning",
    "Kommunens resultaträkning för perioden, helårsbudget och helårsprognos, tkr.",
    (
        Field("utfall", "Utfall", A, "Perioden.", required=True),
        Field(
            "utfall_fg",
            "Samma period förra året",
            A,
            "Som publicerat; ändra inte.",
            published="rr/{key}/kommun",
        ),
        Field("budget", "Helårsbudget", A, "Ursprunglig budget enligt KF.", required=True),
        Field("prognos", "Helårsprognos", A, "", required=True),
    ),
    RR,
)

BR_SHEET: Final = Sheet(
    "d_br",
    "Balansräkning",
    "Kommunens balansräkning vid periodens slut, tkr. Alla poster med plus. Jämförelsen med 31 december hämtas ur årsredovisningen.",
    (Field("utfall", "Periodens slut", A, "", required=True, history="br/{key}/kommun"),),
    BR,
)

SKATTER_ROWS: Final = (
    FixedRow("DS1", "Preliminär kommunalskatt", sign=P),
    FixedRow("DS2", "Preliminär slutavräkning innevarande år"),
    FixedRow("DS3", "Slutavräkningsdifferens föregående år"),
    FixedRow("DS4", "Summa skatteintäkter", "sum", ("DS1", "DS2", "DS3")),
    FixedRow("DS5", "Inkomst- och kostnadsutjämning"),
    FixedRow("DS6", "Regleringspost och LSS-utjämning"),
    FixedRow("DS7", "Kommunal fastighetsavgift", sign=P),
    FixedRow("DS8", "Övriga generella bidrag", sign=P),
    FixedRow("DS9", "Summa generella statsbidrag och utjämning", "sum", ("DS5", "DS6", "DS7", "DS8")),
)

SKATTER: Final = Sheet(
    "d_skatter",
    "Skatter och bidrag",
    "Skatteintäkter, generella statsbidrag och utjämning, tkr. Summorna ska stämma med resultaträkningen.",
    (
        Field("utfall", "Utfall", A, "Perioden.", required=True),
        Field("budget", "Helårsbudget", A, "", required=True),
        Field("prognos", "Helårsprognos", A, "Enligt senaste skatteunderlagsprognos.", required=True),
    ),
    SKATTER_ROWS,
)

STORANDE: Final = Sheet(
    "d_storande",
    "Jämförelsestörande",
    "Poster som stör jämförelsen mellan åren, och säsongsvariationer av betydelse, tkr.",
    (
        Field("post", "Post", ID, "", required=True, width=44),
        Field("rad", "Rad", CHOICE, "Rad i resultaträkningen.", required=True, choices_from="rows", width=8),
        Field("belopp", "Belopp", A, "I perioden.", required=True, part_of_row="rad"),
        Field("kommentar", "Kommentar", T, "", required=True, width=60),
    ),
    blank_rows=6,
    required=False,
)

BALANSKRAV_SHEET: Final = Sheet(
    "d_balanskrav",
    "Balanskrav",
    "Balanskravsutredning på helårsprognosen, tkr (LKBR 11 kap. 10–12 §§).",
    (Field("prognos", "Helårsprognos", A, "", required=True, history="balanskrav/{key}"),),
    BALANSKRAV,
)

FINANSIELLA_MAL: Final = Sheet(
    "d_finansiella_mal",
    "Finansiella mål",
    "Kommunfullmäktiges finansiella mål och prognosen för helåret.",
    (
        Field("mal_id", "Mål-id", ID, "F1, F2 …", required=True, width=8),
        Field("mal", "Mål", T, "", required=True, width=70),
        Field("enhet", "Enhet", T, "%, kr.", required=True, width=8),
        Field("malvarde", "Målvärde", N, "", required=True, series="varde", said_in="mal"),
        Field("varde", "Prognos", N, "Väntat värde vid årets slut.", required=True, series="varde"),
        Field(
            "prognos", "Prognos för helåret", CHOICE, "", required=True, choices_from="forecasts", width=22
        ),
        Field("kommentar", "Kommentar", T, "", required=True, width=80, max_length=600),
    ),
    blank_rows=8,
)

BILAGOR: Final = Sheet(
    "d_bilagor",
    "Bilagor",
    "Revisorernas bedömning och andra handlingar som bifogas. Deras text skrivs aldrig här.",
    (
        Field("handling", "Handling", ID, "", required=True, width=50),
        Field("avsandare", "Avsändare", T, "", required=True, width=34),
        Field("status", "Status", CHOICE, "", required=True, choices=("bifogas senare", "bifogad"), width=16),
        Field("vantas", "Väntas", Type.DATE, "Datum då den väntas.", width=14),
    ),
    blank_rows=6,
)

BOLAG_ROWS: Final = (
    FixedRow("DB1", "Omsättning", sign=P),
    FixedRow("DB2", "Rörelsens kostnader", sign=M),
    FixedRow("DB3", "Avskrivningar", sign=M),
    FixedRow("DB4", "Finansnetto"),
    FixedRow("DB5", "Resultat efter finansiella poster", "total", ("DB1", "DB2", "DB3", "DB4")),
    FixedRow("DB6", "Investeringar", sign=P),
)

BOLAG_SHEET: Final = Sheet(
    "d_bolag",
    "Resultat och prognos",
    "Bolagets resultat för perioden, budget och prognos för helåret, hela belopp i tkr.",
    (
        Field("utfall", "Utfall", A, "Perioden.", required=True),
        Field("utfall_fg", "Samma period förra året", A, "", required=True),
        Field("budget", "Helårsbudget", A, "", required=True),
        Field("prognos", "Helårsprognos", A, "", required=True),
    ),
    BOLAG_ROWS,
)

BOLAG_PERIOD: Final = Sheet(
    "d_bolag_period",
    "Period",
    "Vilken period bolagets siffror gäller. Den kan vara en annan än kommunens.",
    (
        Field("till", "Periodens slut", Type.DATE, "Till exempel 2025-06-30.", required=True, width=14),
        Field("beslut", "Styrelsens beslut", T, "Datum och paragraf.", required=True, width=26),
    ),
    blank_rows=1,
    single=True,
)

NAMND: Final = ExcelForm(
    "namnd-delar",
    "Delårsrapport – nämnd",
    "delar",
    ("namnd",),
    (DRIFT, INVESTERINGAR, MAL, ATGARDER, PERSONAL, SYNPUNKTER, EGENKONTROLL, HANDELSER),
    file="delar.xlsx",
)

NAMND_LITEN: Final = ExcelForm(
    "namnd-liten-delar",
    "Delårsrapport – mindre nämnd",
    "delar",
    ("namnd-liten",),
    (DRIFT, ATGARDER),
    file="delar.xlsx",
)

BOLAG: Final = ExcelForm(
    "bolag-delar",
    "Delårsrapport – bolag",
    "delar",
    ("bolag",),
    (BOLAG_PERIOD, BOLAG_SHEET),
    file="delar.xlsx",
)

CENTRAL: Final = ExcelForm(
    "central-delar",
    "Delårsrapport – stadskontoret",
    "delar",
    ("central",),
    (
        RR_SHEET,
        BR_SHEET,
        FINANS,
        SKATTER,
        STORANDE,
        BALANSKRAV_SHEET,
        FINANSIELLA_MAL,
        MAL,
        PERSONAL,
        BILAGOR,
    ),
    file="delar.xlsx",
    unit_of=(("d_finans", Owner.FINANCE), ("d_mal", Owner.COUNCIL), ("d_personal", Owner.MUNICIPALITY)),
)

NAMND_TEXT: Final = WordForm(
    "namnd-text-delar",
    "Delårsberättelse – nämnd",
    "delar",
    ("namnd",),
    (
        Heading("ekonomi", "Ekonomi", "Utfall, prognos, orsaker och åtgärder.", max_words=180),
        Heading("mal", "Mål", "Kan målen nås vid årets slut?", max_words=110),
        Heading("personal", "Personal", "Bemanning och sjukfrånvaro.", max_words=90),
        Heading("kvalitet", "Kvalitet", "Resultat, synpunkter och egenkontroll.", max_words=110),
        Heading("internkontroll", "Intern kontroll", "Läget i årets plan.", max_words=90),
    ),
    file="delar.docx",
)
"""The five blocks of a delårsberättelse (S0-25)."""

BOLAG_TEXT: Final = WordForm(
    "bolag-text-delar",
    "Delårsrapport – bolagets text",
    "delar",
    ("bolag",),
    (
        Heading("perioden", "Perioden", "Det viktigaste under perioden.", max_words=120),
        Heading("prognos", "Helårsprognos", "Väntat resultat och osäkerheter.", max_words=90),
    ),
    file="delar.docx",
)

CENTRAL_TEXT: Final = WordForm(
    "central-text-delar",
    "Delårsrapport – gemensamma texter",
    "delar",
    ("central",),
    (
        Heading("sammanfattning", "Sammanfattning", "Resultat, prognos och det viktigaste.", max_words=250),
        Heading(
            "handelser",
            "Händelser av väsentlig betydelse",
            "Inledning; nämndernas händelser hämtas ur formulären.",
            required=False,
            max_words=120,
        ),
        Heading(
            "utveckling",
            "Förväntad utveckling",
            "Ekonomi och verksamhet mot målen för god ekonomisk hushållning.",
            max_words=350,
        ),
        Heading("balanskrav", "Balanskravsresultat", "Bedömning på helårsprognosen.", max_words=150),
        Heading(
            "stallning",
            "Ekonomisk ställning",
            "Resultat och ställning, nämndernas avvikelser.",
            max_words=350,
        ),
        Heading("atgarder", "Åtgärder", "Kommunstyrelsens bedömning av nämndernas åtgärder.", max_words=200),
        Heading("personal", "Personal", "Bemanning, sjukfrånvaro.", max_words=200),
        Heading(
            "kvalitet", "Kvalitet, synpunkter och egenkontroll", "Mönster över nämnderna.", max_words=250
        ),
        Heading("internkontroll", "Intern kontroll", "Läget i nämndernas planer.", max_words=150),
        Heading(
            "principer",
            "Redovisningsprinciper",
            "Samma som i årsredovisningen, eller ändringar; säsongsvariationer.",
            max_words=250,
        ),
        Heading("drift", "Driftredovisning", "Större avvikelser.", max_words=200),
        Heading("investeringar", "Investeringsredovisning", "Större projekt och förseningar.", max_words=200),
        Heading("koncernen", "Bolagen", "Bolagens resultat och prognoser.", max_words=200),
    ),
    file="delar.docx",
)
