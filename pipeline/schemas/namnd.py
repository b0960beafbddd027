"""What a nämnd hands in at year end (occasion kind ``bokslut``): one workbook. Domain.md 3.1, 4.4, 4.5, 4.8, 6."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, FixedRow, Sheet, Sign, Type
from pipeline.schemas.investments import ANNUAL, TYPES
from pipeline.schemas.namnd_kvalitet import (
    BEDOMNING,
    EGENKONTROLL,
    KVALITET,
    RISKER,
    SYNPUNKTER,
    UNDERSOKNINGAR,
)

A, T, N = Type.AMOUNT, Type.TEXT, Type.NUMBER

DRIFT: Final = Sheet(
    "drift",
    "Drift",
    "Utfall och budget per verksamhet i tusentals kronor (tkr). Intäkter skrivs med plus, kostnader med minus. "
    "Interna poster ska ingå i intäkter och kostnader och anges också i kolumnerna ”varav interna”.",
    (
        Field(
            "kod", "Kod", Type.ID, "Verksamhetens kod.", required=True, choices_from="verksamheter", width=10
        ),
        Field("verksamhet", "Verksamhet", T, "Verksamhetens namn.", required=True, width=38),
        Field("intakter", "Intäkter", A, "Årets intäkter, plus.", required=True, sign=Sign.PLUS),
        Field("kostnader", "Kostnader", A, "Årets kostnader, minus.", required=True, sign=Sign.MINUS),
        Field(
            "netto",
            "Netto",
            A,
            "Intäkter och kostnader tillsammans.",
            formula="intakter+kostnader",
            series="netto",
        ),
        Field(
            "interna_intakter",
            "varav interna intäkter",
            A,
            "Ersättning från andra nämnder, plus.",
            required=True,
            sign=Sign.PLUS,
            part_of="intakter",
        ),
        Field(
            "interna_kostnader",
            "varav interna kostnader",
            A,
            "Köp från andra nämnder, minus.",
            required=True,
            sign=Sign.MINUS,
            part_of="kostnader",
        ),
        Field(
            "budget",
            "Ursprunglig budget",
            A,
            "Nettobudget enligt KF:s beslut; kostnad är minus.",
            required=True,
            series="netto",
            history="ram/{key}/b",
        ),
        Field("andring", "Anslagsförändring", A, "Beslutade ändringar under året.", required=True),
        Field(
            "budget_rev",
            "Reviderad budget",
            A,
            "Ursprunglig budget och ändring.",
            formula="budget+andring",
        ),
        Field(
            "avvikelse",
            "Avvikelse",
            A,
            "Netto minus reviderad budget; plus är överskott.",
            formula="netto-budget_rev",
        ),
        Field(
            "netto_fg",
            "Netto föregående år",
            A,
            "Som publicerat; ändra inte.",
            published="drift/{unit}/{key}/netto",
            series="netto",
        ),
        Field(
            "orsak",
            "Orsak till avvikelse",
            T,
            "Varför utfallet skiljer sig från budget.",
            width=60,
            max_length=400,
        ),
    ),
    blank_rows=14,
)

INVESTERINGAR: Final = Sheet(
    "investeringar",
    "Investeringar",
    "Ett projekt per rad, tkr. Utgifter och inkomster skrivs båda med plus; netto är utgift minus inkomst.",
    (
        Field("projekt_id", "Projekt-id", Type.ID, "Projektets nummer.", required=True, width=12),
        Field("projekt", "Projekt", T, "Projektets namn.", required=True, width=40),
        Field(
            "typ",
            "Typ",
            Type.CHOICE,
            "Hur projektet finansieras.",
            required=True,
            choices=TYPES,
            width=18,
        ),
        Field(
            "status",
            "Status",
            Type.CHOICE,
            "Läget vid årets slut. Årsanslag är medel för ett år i taget, till exempel inventarier, och inte ett flerårigt projekt.",
            required=True,
            choices=("pågående", "färdigställt", ANNUAL),
            width=14,
        ),
        Field(
            "beslutad_total",
            "Beslutad totalutgift",
            A,
            "KF:s beslut om hela projektet; för ett årsanslag årets.",
            required=True,
            sign=Sign.PLUS,
            series="total",
        ),
        Field(
            "ack_fg",
            "Utgift t.o.m. föregående år",
            A,
            "Som publicerat; ändra inte.",
            required=True,
            sign=Sign.PLUS,
            published="inv/{key}/ack",
        ),
        Field(
            "utgift",
            "Årets utgift",
            A,
            "Bruttoutgift under året.",
            required=True,
            sign=Sign.PLUS,
            part_of="beraknad_total",
        ),
        Field(
            "inkomst",
            "Årets inkomst",
            A,
            "Bidrag och ersättningar.",
            required=True,
            sign=Sign.PLUS,
            part_of="beraknad_total",
        ),
        Field("netto", "Årets netto", A, "Utgift minus inkomst.", formula="utgift-inkomst"),
        Field("ack", "Ackumulerad utgift", A, "Till och med årets slut.", formula="ack_fg+utgift"),
        Field(
            "beraknad_total",
            "Beräknad totalutgift",
            A,
            "Slutprognos för hela projektet.",
            required=True,
            sign=Sign.PLUS,
            series="total",
        ),
        Field(
            "avvikelse_total",
            "Avvikelse totalt",
            A,
            "Beslutad minus beräknad.",
            formula="beslutad_total-beraknad_total",
        ),
        Field(
            "budget_urspr",
            "Årets ursprungliga budget",
            A,
            "Nettoutgift enligt KF.",
            required=True,
            part_of="beslutad_total",
        ),
        Field(
            "ombudgeterat",
            "Ombudgeterat",
            A,
            "Överfört från tidigare år eller beslutat under året.",
            required=True,
            part_of="beslutad_total",
        ),
        Field(
            "budget", "Årets budget", A, "Ursprunglig och ombudgeterat.", formula="budget_urspr+ombudgeterat"
        ),
        Field("avvikelse", "Årets avvikelse", A, "Budget minus netto.", formula="budget-netto"),
        Field("klart", "Klart", T, "År och månad, t.ex. 2026-08.", required=True, width=10),
        Field(
            "kommentar", "Kommentar", T, "Läge, förseningar, orsak till avvikelse.", width=60, max_length=400
        ),
    ),
    blank_rows=30,
    required=False,
)

MAL: Final = Sheet(
    "mal",
    "Mål",
    "Nämndens mål och bedömningen vid årets slut. Indikatorerna fylls i på nästa flik.",
    (
        Field("mal_id", "Mål-id", Type.ID, "Nämndens beteckning och nummer.", required=True, width=10),
        Field("mal", "Mål", T, "Målets lydelse.", required=True, width=60),
        Field(
            "typ",
            "Typ",
            Type.CHOICE,
            "KF-mål eller nämndens eget.",
            required=True,
            choices=("KF-mål", "eget mål"),
            width=12,
        ),
        Field(
            "kf_mal", "KF-mål", Type.CHOICE, "Vilket KF-mål det bidrar till.", choices_from="kf_mal", width=10
        ),
        Field("ansvarig", "Ansvarig", T, "Befattning.", width=26),
        Field("klart", "Ska vara uppnått", T, "År eller datum.", width=14),
        Field(
            "status",
            "Bedömning",
            Type.CHOICE,
            "Måluppfyllelse vid årets slut.",
            required=True,
            choices_from="statuses",
            width=18,
        ),
        Field(
            "trend",
            "Trend",
            Type.CHOICE,
            "Jämfört med föregående år.",
            required=True,
            choices_from="trends",
            width=14,
        ),
        Field(
            "analys",
            "Analys",
            T,
            "Varför blev det så, och vad görs nu?",
            required=True,
            width=80,
            max_length=900,
        ),
    ),
    blank_rows=10,
)

INDIKATORER: Final = Sheet(
    "indikatorer",
    "Indikatorer",
    "Indikatorer till målen. Lämna tomt om värdet saknas och skriv varför i kommentaren.",
    (
        Field("ind_id", "Indikator-id", Type.ID, "Målets id och nummer.", required=True, width=12),
        Field("mal_id", "Mål-id", T, "Målet den hör till.", required=True, width=10),
        Field("indikator", "Indikator", T, "Vad som mäts.", required=True, width=52),
        Field("matmetod", "Mätmetod", T, "Hur det mäts.", required=True, width=26),
        Field("enhet", "Enhet", T, "Till exempel %, antal, index.", required=True, width=10),
        Field(
            "riktning",
            "Riktning",
            Type.CHOICE,
            "Vad som är bra.",
            required=True,
            choices=("högre är bättre", "lägre är bättre"),
            width=16,
        ),
        Field(
            "u_t2", "Utfall två år tidigare", N, "Utfall två år före rapportåret.", width=12, series="varde"
        ),
        Field(
            "u_t1",
            "Utfall föregående år",
            N,
            "Utfall året före rapportåret.",
            width=12,
            published="ind/{key}/utfall",
            series="varde",
        ),
        Field("malvarde", "Målvärde", N, "Rapportårets målvärde.", required=True, width=12, series="varde"),
        Field("utfall", "Utfall", N, "Rapportårets utfall.", width=12, series="varde"),
        Field("kommentar", "Kommentar", T, "Förklaring.", width=40, max_length=300),
    ),
    blank_rows=25,
)

UPPDRAG: Final = Sheet(
    "uppdrag",
    "Uppdrag",
    "Svar på kommunfullmäktiges uppdrag till nämnden (KL 6 kap. 5 §).",
    (
        Field("uppdrag_id", "Uppdrag-id", Type.ID, "KF:s nummer på uppdraget.", required=True, width=12),
        Field("uppdrag", "Uppdrag", T, "Uppdragets lydelse.", required=True, width=60),
        Field(
            "status",
            "Status",
            Type.CHOICE,
            "Läget vid årets slut.",
            required=True,
            choices=("ej påbörjat", "pågår", "klart", "avslutat utan åtgärd"),
            width=18,
        ),
        Field(
            "svar",
            "Redovisning",
            T,
            "Vad som gjorts och vad som återstår.",
            required=True,
            width=80,
            max_length=900,
        ),
    ),
    blank_rows=8,
    required=False,
)

PERSONAL_ROWS: Final = (
    FixedRow("PA_", "Anställda den 31 december", "group"),
    FixedRow("PA1", "Tillsvidareanställda kvinnor", type=Type.COUNT, unit="antal"),
    FixedRow("PA2", "Tillsvidareanställda män", type=Type.COUNT, unit="antal"),
    FixedRow("PA3", "Summa tillsvidareanställda", "sum", ("PA1", "PA2"), type=Type.COUNT, unit="antal"),
    FixedRow("PA4", "Visstidsanställda", type=Type.COUNT, unit="antal"),
    FixedRow("PA5", "Årsarbetare", type=Type.NUMBER, unit="antal"),
    FixedRow("PA6", "Andel heltidsanställda", type=Type.PERCENT, unit="%"),
    FixedRow("PA7", "Medelålder", type=Type.NUMBER, unit="år"),
    FixedRow("PA8", "Personalomsättning", type=Type.PERCENT, unit="%"),
    FixedRow("PA9", "Timlön, timmar", type=Type.NUMBER, unit="h"),
    FixedRow("PA10", "Pensionsavgångar under året", type=Type.COUNT, unit="antal"),
    FixedRow("PN_", "Sjukfrånvaro i procent av ordinarie arbetstid", "group"),
    FixedRow("N1", "Total sjukfrånvaro", type=Type.PERCENT, unit="%"),
    FixedRow("N2", "Andel av sjukfrånvaron som varat 60 dagar eller mer", type=Type.PERCENT, unit="%"),
    FixedRow("N3", "Sjukfrånvaro kvinnor", type=Type.PERCENT, unit="%"),
    FixedRow("N4", "Sjukfrånvaro män", type=Type.PERCENT, unit="%"),
    FixedRow("N5", "Sjukfrånvaro 29 år eller yngre", type=Type.PERCENT, unit="%"),
    FixedRow("N6", "Sjukfrånvaro 30–49 år", type=Type.PERCENT, unit="%"),
    FixedRow("N7", "Sjukfrånvaro 50 år eller äldre", type=Type.PERCENT, unit="%"),
    FixedRow("PH_", "Medarbetarengagemang", "group"),
    FixedRow("PH1", "HME, totalindex", type=Type.NUMBER, unit="index"),
)
"""SKR's seven measures of sick leave are N1–N7; N2 is a share of the sick leave, the others of the group's own time."""

PERSONAL: Final = Sheet(
    "personal",
    "Personal",
    "Personaluppgifter den 31 december och för helåret. Lämna tomt om gruppen har högst tio personer och skriv "
    "”ej tillämpligt”.",
    (
        Field("utfall", "Utfall", N, "Rapportåret.", required=True),
        Field(
            "utfall_fg", "Föregående år", N, "Som publicerat; ändra inte.", published="personal/{key}/{unit}"
        ),
    ),
    PERSONAL_ROWS,
)

HANDELSER: Final = Sheet(
    "handelser",
    "Händelser",
    "Händelser av väsentlig betydelse, den viktigaste först, i dåtid. Omkring fem.",
    (
        Field("nr", "Nr", Type.ID, "Ordning.", required=True, width=6),
        Field(
            "nar",
            "När",
            Type.CHOICE,
            "Under året eller efter årets slut.",
            required=True,
            choices=("under året", "efter årets slut"),
            width=16,
        ),
        Field(
            "handelse",
            "Händelse",
            T,
            "Vad som hände och vad det betydde.",
            required=True,
            width=110,
            max_length=600,
        ),
    ),
    blank_rows=8,
)

NAMND: Final = ExcelForm(
    "namnd-bokslut",
    "Bokslut – nämnd",
    "bokslut",
    ("namnd",),
    (
        DRIFT,
        INVESTERINGAR,
        MAL,
        INDIKATORER,
        UPPDRAG,
        KVALITET,
        PERSONAL,
        RISKER,
        BEDOMNING,
        SYNPUNKTER,
        HANDELSER,
        EGENKONTROLL,
        UNDERSOKNINGAR,
    ),
)

NAMND_LITEN: Final = ExcelForm(
    "namnd-liten-bokslut",
    "Bokslut – mindre nämnd",
    "bokslut",
    ("namnd-liten",),
    (DRIFT, HANDELSER),
)
"""For kommunfullmäktige, revision, valnämnd and överförmyndare: economy and events only."""
