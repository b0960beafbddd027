"""What a nämnd hands in at year end (occasion kind ``bokslut``): one workbook. Domain.md 3.1, 4.4, 4.5, 4.8, 6."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, FixedRow, Sheet, Sign, Type

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
        Field("typ", "Typ", Type.CHOICE, "Hur projektet finansieras.", required=True,
              choices=("skattefinansierad", "avgiftsfinansierad", "exploatering"), width=18),
        Field("status", "Status", Type.CHOICE, "Läget vid årets slut.", required=True,
              choices=("pågående", "färdigställt"), width=14),
        Field("beslutad_total", "Beslutad totalutgift", A, "KF:s beslut om hela projektet.", required=True,
              sign=Sign.PLUS, series="total"),
        Field("ack_fg", "Utgift t.o.m. föregående år", A, "Som publicerat; ändra inte.", required=True,
              sign=Sign.PLUS, published="inv/{key}/ack"),
        Field("utgift", "Årets utgift", A, "Bruttoutgift under året.", required=True, sign=Sign.PLUS,
              part_of="beraknad_total"),
        Field("inkomst", "Årets inkomst", A, "Bidrag och ersättningar.", required=True, sign=Sign.PLUS,
              part_of="beraknad_total"),
        Field("netto", "Årets netto", A, "Utgift minus inkomst.", formula="utgift-inkomst"),
        Field("ack", "Ackumulerad utgift", A, "Till och med årets slut.", formula="ack_fg+utgift"),
        Field("beraknad_total", "Beräknad totalutgift", A, "Slutprognos för hela projektet.", required=True,
              sign=Sign.PLUS, series="total"),
        Field("avvikelse_total", "Avvikelse totalt", A, "Beslutad minus beräknad.",
              formula="beslutad_total-beraknad_total"),
        Field("budget_urspr", "Årets ursprungliga budget", A, "Nettoutgift enligt KF.", required=True,
              part_of="beslutad_total"),
        Field("ombudgeterat", "Ombudgeterat", A, "Överfört från tidigare år eller beslutat under året.",
              required=True, part_of="beslutad_total"),
        Field("budget", "Årets budget", A, "Ursprunglig och ombudgeterat.", formula="budget_urspr+ombudgeterat"),
        Field("avvikelse", "Årets avvikelse", A, "Budget minus netto.", formula="budget-netto"),
        Field("klart", "Klart", T, "År och månad, t.ex. 2026-08.", required=True, width=10),
        Field("kommentar", "Kommentar", T, "Läge, förseningar, orsak till avvikelse.", width=60, max_length=400),
    ),
    blank_rows=30,
    required=False,
)  # fmt: skip

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

KVALITET: Final = Sheet(
    "kvalitet",
    "Kvalitet",
    "Kvalitetsindikatorer per grunduppdrag och perspektiv. Röd eller gul bedömning kräver analys och åtgärd.",
    (
        Field("kval_id", "Kvalitets-id", Type.ID, "Löpande id.", required=True, width=12),
        Field("grunduppdrag", "Grunduppdrag", T, "Vilket grunduppdrag.", required=True, width=28),
        Field(
            "perspektiv",
            "Perspektiv",
            Type.CHOICE,
            "Ett av kommunens kvalitetsperspektiv.",
            required=True,
            choices_from="perspectives",
            width=24,
        ),
        Field("faktor", "Kvalitetsfaktor", T, "Vad som är viktigt.", required=True, width=36),
        Field("indikator", "Indikator", T, "Vad som mäts.", required=True, width=44),
        Field("kalla", "Källa", T, "Enkät, register eller eget system.", required=True, width=24),
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
        Field("u_t2", "Utfall två år tidigare", N, "", width=12, series="varde"),
        Field("u_t1", "Utfall föregående år", N, "", width=12, published="kval/{key}/utfall", series="varde"),
        Field("malvarde", "Målvärde", N, "Rapportårets målvärde.", required=True, width=12, series="varde"),
        Field("utfall", "Utfall", N, "Rapportårets utfall.", width=12, series="varde"),
        Field("kvinnor", "Kvinnor", N, "Utfall kvinnor/flickor om det finns.", width=10, series="varde"),
        Field("man", "Män", N, "Utfall män/pojkar om det finns.", width=10, series="varde"),
        Field("antal_svar", "Antal svar", Type.COUNT, "För enkäter.", width=10),
        Field("riket", "Riket", N, "Jämförelse om den finns.", width=10, series="varde"),
        Field("liknande", "Liknande kommuner", N, "Jämförelse om den finns.", width=10, series="varde"),
        Field(
            "bedomning",
            "Bedömning",
            Type.CHOICE,
            "Resultatet mot målvärdet.",
            required=True,
            choices=("grön", "gul", "röd"),
            width=10,
        ),
        Field("analys", "Analys", T, "Varför?", width=60, max_length=600),
        Field("atgard", "Åtgärd", T, "Vad görs?", width=50, max_length=400),
    ),
    blank_rows=16,
    borrowed="kvalitet",
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

RISKER: Final = Sheet(
    "risker",
    "Intern kontroll",
    "De väsentligaste riskerna i internkontrollplanen och resultatet av årets kontroller.",
    (
        Field("risk_id", "Risk-id", Type.ID, "Löpande id.", required=True, width=10),
        Field("process", "Process", T, "Grunduppdrag eller process.", required=True, width=24),
        Field(
            "kategori",
            "Kategori",
            Type.CHOICE,
            "Slag av risk.",
            required=True,
            choices=(
                "omvärld",
                "verksamhet",
                "legal",
                "IT och informationssäkerhet",
                "finansiell",
                "oegentlighet",
                "personal",
            ),
            width=22,
        ),
        Field(
            "risk",
            "Risk",
            T,
            "Risk att … på grund av … leder till …",
            required=True,
            width=60,
            max_length=400,
        ),
        Field(
            "s",
            "Sannolikhet",
            Type.COUNT,
            "1 till skalans högsta.",
            required=True,
            choices_from="risk_scale",
            width=8,
        ),
        Field(
            "k",
            "Konsekvens",
            Type.COUNT,
            "1 till skalans högsta.",
            required=True,
            choices_from="risk_scale",
            width=8,
        ),
        Field("varde", "Riskvärde", Type.COUNT, "Sannolikhet gånger konsekvens.", formula="s*k", width=8),
        Field(
            "kontroll", "Kontrollmoment", T, "Vad som kontrollerats.", required=True, width=44, max_length=300
        ),
        Field(
            "resultat",
            "Resultat",
            Type.CHOICE,
            "Utfallet av kontrollen.",
            required=True,
            choices=("inga avvikelser", "mindre avvikelser", "större avvikelser", "ej genomförd"),
            width=18,
        ),
        Field(
            "iakttagelse", "Iakttagelse", T, "Vad kontrollen visade.", required=True, width=60, max_length=500
        ),
        Field("atgard", "Åtgärd", T, "Vad som görs, vem och när.", width=50, max_length=400),
        Field(
            "atgardsstatus",
            "Åtgärdsstatus",
            Type.CHOICE,
            "Läget.",
            width=14,
            choices=("ej påbörjad", "pågår", "klar", "försenad", "avförd"),
        ),
    ),
    blank_rows=12,
    borrowed="internkontroll",
)

BEDOMNING: Final = Sheet(
    "bedomning",
    "Bedömning intern kontroll",
    "Nämndens eller styrelsens samlade bedömning av den interna kontrollen (KL 6 kap. 6 §).",
    (
        Field(
            "bedomning",
            "Bedömning",
            Type.CHOICE,
            "Samlad bedömning.",
            required=True,
            choices_from="verdicts",
            width=36,
        ),
        Field("motivering", "Motivering", T, "Varför.", required=True, width=90, max_length=1200),
        Field("beslut", "Beslut", T, "Paragraf och datum.", required=True, width=24),
    ),
    blank_rows=1,
    single=True,
    borrowed="internkontroll",
)

SYNPUNKTER: Final = Sheet(
    "synpunkter",
    "Synpunkter och klagomål",
    "Inkomna synpunkter och klagomål under året.",
    (
        Field(
            "typ",
            "Typ",
            Type.CHOICE,
            "Slag av ärende.",
            required=True,
            choices=("klagomål", "synpunkt", "fråga", "beröm"),
            width=14,
        ),
        Field(
            "antal",
            "Antal",
            Type.COUNT,
            "Antal under året.",
            required=True,
            unit="antal",
            width=10,
            series="antal",
        ),
        Field(
            "antal_fg",
            "Antal föregående år",
            Type.COUNT,
            "",
            required=True,
            unit="antal",
            width=10,
            series="antal",
        ),
        Field("i_tid", "Besvarade i tid", Type.PERCENT, "Andel i procent.", width=10),
        Field(
            "orsak", "Vanligaste orsak", T, "Det som oftast tas upp.", required=True, width=50, max_length=300
        ),
        Field("atgard", "Åtgärd", T, "Vad verksamheten gjort.", required=True, width=60, max_length=400),
    ),
    blank_rows=6,
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

EGENKONTROLL: Final = Sheet(
    "egenkontroll",
    "Egenkontroll",
    "Egenkontroller av rutiner: är de förankrade och följs de?",
    (
        Field("omrade", "Område", Type.ID, "Rutin eller process.", required=True, width=34),
        Field(
            "forankrad",
            "Förankrad",
            Type.CHOICE,
            "Känner medarbetarna till rutinen?",
            required=True,
            choices=("ja", "delvis", "nej"),
            width=12,
        ),
        Field(
            "foljs",
            "Följs",
            Type.CHOICE,
            "Följs rutinen?",
            required=True,
            choices=("ja", "delvis", "nej"),
            width=12,
        ),
        Field(
            "resultat", "Resultat", T, "Vad egenkontrollen visade.", required=True, width=60, max_length=400
        ),
        Field("forbattring", "Förbättringsåtgärd", T, "Vad som görs.", width=50, max_length=300),
    ),
    blank_rows=8,
)

UNDERSOKNINGAR: Final = Sheet(
    "undersokningar",
    "Undersökningar",
    "Målgrupps- och brukarundersökningar under året.",
    (
        Field("namn", "Undersökning", Type.ID, "Namn.", required=True, width=34),
        Field("malgrupp", "Målgrupp", T, "Vilka som tillfrågats.", required=True, width=26),
        Field("tid", "Tidpunkt", T, "När.", required=True, width=14),
        Field("antal_svar", "Antal svar", Type.COUNT, "", required=True, unit="antal", width=10),
        Field("svarsfrekvens", "Svarsfrekvens", Type.PERCENT, "I procent.", required=True, width=12),
        Field(
            "resultat",
            "Resultat",
            T,
            "Vad svaren visade, jämfört med tidigare.",
            required=True,
            width=80,
            max_length=600,
        ),
    ),
    blank_rows=5,
    required=False,
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
