"""What nämnder and stadskontoret hand in for the kvalitetsrapport (occasion kind ``kvalitet``). Domain.md 3.4 and 6.2.

The indicators have the fields of the year-end sheet ``kvalitet`` and more, so that the årsredovisning can take them from here.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, Heading, Sheet, Type, WordForm

T, N, ID, CHOICE, COUNT = Type.TEXT, Type.NUMBER, Type.ID, Type.CHOICE, Type.COUNT

DIRECTIONS: Final = ("högre är bättre", "lägre är bättre", "inom intervall")
TIMES: Final = ("perioden", "prognos för helåret")
COLOURS: Final = ("grön", "gul", "röd")

GRUNDUPPDRAG: Final = Sheet(
    "kval_grunduppdrag",
    "Grunduppdrag",
    "Nämndens grunduppdrag enligt reglemente och styrdokument.",
    (
        Field(
            "grunduppdrag",
            "Grunduppdrag",
            ID,
            "Samma namn som på fliken Indikatorer.",
            required=True,
            width=30,
        ),
        Field("for_vem", "För vem", T, "Målgrupp.", required=True, width=40),
        Field("vad", "Vad", T, "Vad uppdraget innebär.", required=True, width=70, max_length=500),
        Field("styrdokument", "Styrdokument", T, "Lag, reglemente, program.", required=True, width=50),
    ),
    blank_rows=8,
)

INDIKATORER: Final = Sheet(
    "kval_indikatorer",
    "Indikatorer",
    "Kvalitetsfaktorer och indikatorer per grunduppdrag och perspektiv, med fem års utfall. Gul eller röd bedömning kräver analys "
    "och åtgärd. Skriv ”Alla” som grunduppdrag när faktorn gäller hela nämnden.",
    (
        Field("kval_id", "Kvalitets-id", ID, "Löpande id.", required=True, width=12),
        Field("grunduppdrag", "Grunduppdrag", T, "Vilket grunduppdrag, eller Alla.", required=True, width=28),
        Field(
            "perspektiv",
            "Perspektiv",
            CHOICE,
            "Ett av kommunens kvalitetsperspektiv.",
            required=True,
            choices_from="perspectives",
            width=24,
        ),
        Field("faktor", "Kvalitetsfaktor", T, "Vad som är viktigt.", required=True, width=36),
        Field("indikator", "Indikator", T, "Vad som mäts.", required=True, width=44),
        Field(
            "typ",
            "Typ",
            CHOICE,
            "Slag av indikator.",
            required=True,
            choices=("struktur", "process", "resultat"),
            width=12,
        ),
        Field("matmetod", "Mätmetod", T, "Hur det mäts.", required=True, width=30),
        Field("kalla", "Källa", T, "Enkät, register, eget system eller Kolada.", required=True, width=24),
        Field(
            "kolada",
            "Kolada-id",
            T,
            "Nyckeltalets id, t.ex. N15428. Jämförelser hämtas då ur det sparade svaret.",
            width=10,
        ),
        Field("enhet", "Enhet", T, "Till exempel %, antal, index.", required=True, width=10),
        Field("riktning", "Riktning", CHOICE, "Vad som är bra.", required=True, choices=DIRECTIONS, width=16),
        Field("utgangsvarde", "Utgångsvärde", N, "Värdet när målet sattes.", width=12, series="varde"),
        Field("u_t4", "Utfall fyra år tidigare", N, "", width=12, series="varde"),
        Field("u_t3", "Utfall tre år tidigare", N, "", width=12, series="varde"),
        Field("u_t2", "Utfall två år tidigare", N, "", width=12, series="varde"),
        Field("u_t1", "Utfall föregående år", N, "", width=12, published="kval/{key}/utfall", series="varde"),
        Field("utfall", "Utfall", N, "Årets utfall; tomt om det saknas.", width=12, series="varde"),
        Field("malvarde", "Målvärde", N, "Årets målvärde.", required=True, width=12, series="varde"),
        Field("kvinnor", "Kvinnor", N, "Utfall kvinnor eller flickor.", width=10, series="varde"),
        Field("man", "Män", N, "Utfall män eller pojkar.", width=10, series="varde"),
        Field(
            "antal_svar",
            "Antal svar",
            COUNT,
            "Krävs för enkäter. Resultat med för få svar trycks inte.",
            width=10,
        ),
        Field("svarsfrekvens", "Svarsfrekvens", Type.PERCENT, "För enkäter, i procent.", width=10),
        Field("riket", "Riket", N, "Jämförelse om den finns.", width=10, series="varde"),
        Field("lanet", "Länet", N, "Jämförelse om den finns.", width=10, series="varde"),
        Field("liknande", "Liknande kommuner", N, "Jämförelse om den finns.", width=10, series="varde"),
        Field(
            "bedomning",
            "Bedömning",
            CHOICE,
            "Resultatet mot målvärdet.",
            required=True,
            choices=COLOURS,
            width=10,
        ),
        Field("analys", "Analys", T, "Varför? Krävs vid gult och rött.", width=60, max_length=600),
        Field("atgard", "Åtgärd", T, "Vad görs? Krävs vid gult och rött.", width=50, max_length=400),
        Field("ansvarig", "Ansvarig", T, "Befattning; krävs när det finns en åtgärd.", width=24),
        Field("klart", "Klart", T, "År och månad, t.ex. 2026-06.", width=10),
        Field(
            "avser",
            "Utfallet avser",
            CHOICE,
            "Tomt betyder perioden. Välj prognos när utfallet är beräknat för helåret.",
            choices=TIMES,
            width=18,
        ),
    ),
    blank_rows=24,
)

KLAGOMAL: Final = Sheet(
    "kval_klagomal",
    "Synpunkter och klagomål",
    "Inkomna klagomål, synpunkter och avvikelser under året till och med augusti, och samma tid förra året.",
    (
        Field(
            "typ",
            "Typ",
            CHOICE,
            "Slag av ärende.",
            required=True,
            choices=("klagomål", "synpunkt", "avvikelse", "beröm"),
            width=14,
        ),
        Field(
            "antal", "Antal", COUNT, "Januari–augusti.", required=True, unit="antal", width=10, series="antal"
        ),
        Field(
            "antal_fg",
            "Antal samma tid förra året",
            COUNT,
            "",
            required=True,
            unit="antal",
            width=10,
            series="antal",
        ),
        Field("i_tid", "Besvarade i tid", Type.PERCENT, "Andel i procent.", width=10),
        Field("orsak", "Vanligaste orsak", T, "", required=True, width=50, max_length=300),
        Field("atgard", "Åtgärd", T, "", required=True, width=60, max_length=400),
    ),
    blank_rows=6,
)

EGENKONTROLL: Final = Sheet(
    "kval_egenkontroll",
    "Egenkontroll",
    "Egenkontroller av rutiner sedan förra rapporten: är de förankrade och följs de?",
    (
        Field("omrade", "Område", ID, "Rutin eller process.", required=True, width=34),
        Field("forankrad", "Förankrad", CHOICE, "", required=True, choices=("ja", "delvis", "nej"), width=12),
        Field("foljs", "Följs", CHOICE, "", required=True, choices=("ja", "delvis", "nej"), width=12),
        Field(
            "resultat", "Resultat", T, "Vad egenkontrollen visade.", required=True, width=60, max_length=400
        ),
        Field("forbattring", "Förbättringsåtgärd", T, "", width=50, max_length=300),
    ),
    blank_rows=8,
)

UNDERSOKNINGAR: Final = Sheet(
    "kval_undersokningar",
    "Undersökningar",
    "Målgrupps- och brukarundersökningar som rapporten bygger på.",
    (
        Field("namn", "Undersökning", ID, "Namn.", required=True, width=34),
        Field("malgrupp", "Målgrupp", T, "", required=True, width=26),
        Field("tid", "Tidpunkt", T, "", required=True, width=14),
        Field("antal_svar", "Antal svar", COUNT, "", required=True, unit="antal", width=10),
        Field("svarsfrekvens", "Svarsfrekvens", Type.PERCENT, "", required=True, width=12),
        Field("resultat", "Resultat", T, "", required=True, width=80, max_length=600),
    ),
    blank_rows=5,
    required=False,
)

UPPFOLJNING: Final = Sheet(
    "kval_uppfoljning",
    "Förra årets åtgärder",
    "Åtgärderna i förra årets kvalitetsrapport och vad de lett till.",
    (
        Field(
            "atgard_id",
            "Åtgärd-id",
            ID,
            "Som i förra årets rapport, t.ex. K24-BUN-1.",
            required=True,
            width=14,
        ),
        Field("atgard", "Åtgärd", T, "", required=True, width=60, max_length=400),
        Field(
            "status",
            "Status",
            CHOICE,
            "",
            required=True,
            choices=("genomförd", "påbörjad", "ej påbörjad", "försenad", "inställd"),
            width=14,
        ),
        Field(
            "effekt",
            "Effekt",
            T,
            "Vad den lett till, eller varför den dröjer.",
            required=True,
            width=70,
            max_length=400,
        ),
    ),
    blank_rows=8,
)

SLUTSATSER: Final = Sheet(
    "kval_slutsatser",
    "Slutsatser",
    "Slutsatser och prioriterade utvecklingsområden som nästa års mål i verksamhetsplanen utgår från. Hänvisa till indikatorer.",
    (
        Field(
            "slutsats_id",
            "Slutsats-id",
            ID,
            "K, år, nämnd och nummer, t.ex. K25-BUN-1.",
            required=True,
            width=14,
        ),
        Field("slutsats", "Slutsats", T, "", required=True, width=70, max_length=400),
        Field("indikatorer", "Bygger på", T, "Kvalitets-id, åtskilda med komma.", required=True, width=24),
        Field("atgard", "Föreslagen åtgärd", T, "", required=True, width=60, max_length=400),
        Field("ansvarig", "Ansvarig", T, "Befattning.", required=True, width=24),
        Field("klart", "Klart", T, "År och månad.", required=True, width=10),
        Field("mal", "Leder till mål", T, "Målets id i nästa års verksamhetsplan, när det finns.", width=14),
    ),
    blank_rows=8,
)

BEDOMNING: Final = Sheet(
    "kval_bedomning",
    "Nämndens bedömning",
    "Nämndens samlade bedömning av kvaliteten, och besluten.",
    (
        Field(
            "bedomning",
            "Bedömning",
            CHOICE,
            "",
            required=True,
            choices=("god", "god med förbättringsområden", "inte tillfredsställande"),
            width=30,
        ),
        Field("motivering", "Motivering", T, "", required=True, width=90, max_length=900),
        Field("beslut", "Beslut", T, "Rapporten: nämnd, datum och paragraf.", required=True, width=26),
        Field(
            "beslut_faktorer",
            "Beslut om kvalitetsfaktorer",
            T,
            "Nämnd, datum och paragraf.",
            required=True,
            width=26,
        ),
        Field("datum", "Datum för rapporten", Type.DATE, "", required=True, width=12),
        Field(
            "plan_datum",
            "Datum för verksamhetsplanen",
            Type.DATE,
            "När nämnden beslutar om nästa års verksamhetsplan.",
            required=True,
            width=12,
        ),
    ),
    blank_rows=1,
    single=True,
)

KOMMUN: Final = Sheet(
    "kval_kommun",
    "Kommunens slutsatser",
    "Gemensamma slutsatser för hela kommunen, med stöd i nämndernas.",
    (
        Field("slutsats_id", "Slutsats-id", ID, "K25-KS-1 …", required=True, width=14),
        Field("slutsats", "Slutsats", T, "", required=True, width=70, max_length=400),
        Field(
            "bygger_pa",
            "Bygger på",
            T,
            "Nämndernas slutsats-id, åtskilda med komma.",
            required=True,
            width=34,
        ),
        Field("atgard", "Föreslagen åtgärd", T, "", required=True, width=60, max_length=400),
    ),
    blank_rows=8,
)

NAMND: Final = ExcelForm(
    "namnd-kvalitet",
    "Kvalitetsrapport – nämnd",
    "kvalitet",
    ("namnd",),
    (
        GRUNDUPPDRAG,
        INDIKATORER,
        KLAGOMAL,
        EGENKONTROLL,
        UNDERSOKNINGAR,
        UPPFOLJNING,
        SLUTSATSER,
        BEDOMNING,
    ),
    file="kvalitet.xlsx",
)

CENTRAL: Final = ExcelForm(
    "central-kvalitet",
    "Kvalitetsrapport – sammanställning",
    "kvalitet",
    ("central",),
    (KOMMUN,),
    file="kvalitet.xlsx",
)

NAMND_TEXT: Final = WordForm(
    "namnd-text-kvalitet",
    "Kvalitetsrapport – nämndens texter",
    "kvalitet",
    ("namnd",),
    (
        Heading(
            "sammanfattning", "Sammanfattning", "Nämndens bild av kvaliteten på en halv sida.", max_words=220
        ),
        Heading("metod", "Metod och källor", "Mätningar, datum, svarsfrekvenser.", max_words=150),
        Heading("resultat", "Resultat", "Analys per perspektiv, med underrubriker.", max_words=500),
        Heading(
            "jamforelse",
            "Jämförelser",
            "Hur nämnden står sig mot riket, länet och liknande kommuner.",
            max_words=200,
        ),
        Heading("egenkontroll", "Egenkontroll", "Vad egenkontrollerna visat.", max_words=150),
        Heading("klagomal", "Klagomål och synpunkter", "Mönster, orsaker och vad som gjorts.", max_words=150),
        Heading("undersokningar", "Undersökningar", "Vad målgrupperna sagt.", required=False, max_words=150),
        Heading("uppfoljning", "Uppföljning av förra årets åtgärder", "Vad de lett till.", max_words=150),
        Heading("slutsatser", "Slutsatser", "Vad nämnden drar för slutsatser inför nästa år.", max_words=250),
    ),
    file="kvalitet.docx",
)

CENTRAL_TEXT: Final = WordForm(
    "central-text-kvalitet",
    "Kvalitetsrapport – gemensamma texter",
    "kvalitet",
    ("central",),
    (
        Heading("sammanfattning", "Sammanfattning", "Kvaliteten i kommunen i korthet.", max_words=300),
        Heading("metod", "Om kvalitetsrapporten", "Arbetssätt, perspektiv, källor.", max_words=250),
        Heading("resultat", "Resultat i kommunen", "Mönster per perspektiv.", max_words=500),
        Heading("jamforelse", "Jämförelser", "Öppna jämförelser för kommunen.", max_words=250),
        Heading("klagomal", "Klagomål och synpunkter", "Mönster över nämnderna.", max_words=250),
        Heading("slutsatser", "Slutsatser", "Gemensamma utvecklingsområden.", max_words=300),
    ),
    file="kvalitet.docx",
)
