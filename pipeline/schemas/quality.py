"""Quality: indicators, conclusions and judgement (domain.md 3.4, 6.2; S0 § 6, S3 2.3).

The indicators of the kvalitetsrapport have the columns of year end and more, so that the årsredovisning can take them from there.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Type, records
from pipeline.schemas.choices import (
    COLOURS,
    FOLLOW_UP_STATES,
    INDICATOR_KINDS,
    QUALITY_DIRECTIONS,
    QUALITY_VERDICTS,
    TIMES,
)
from pipeline.schemas.goals import (
    ENHET,
    INDIKATOR,
    MALVARDE,
    MATMETOD,
    RIKTNING,
    U_T1,
    U_T2,
    UTFALL,
    UTGANGSVARDE,
    measured,
)

NUMBER, COUNT, PERCENT = Type.NUMBER, Type.COUNT, Type.PERCENT
TEXT, ID, CHOICE, DATE = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE

KVAL_ID: Final = Field("kval_id", "Kvalitets-id", ID, "Löpande id.", 12)
GRUNDUPPDRAG: Final = Field("grunduppdrag", "Grunduppdrag", TEXT, "Vilket grunduppdrag.", 28)
PERSPEKTIV: Final = Field(
    "perspektiv",
    "Perspektiv",
    CHOICE,
    "Ett av kommunens kvalitetsperspektiv.",
    24,
    choices_from="perspectives",
)
FAKTOR: Final = Field("faktor", "Kvalitetsfaktor", TEXT, "Vad som är viktigt.", 36)
KALLA: Final = Field("kalla", "Källa", TEXT, "Enkät, register eller eget system.", 24)
KVINNOR: Final = measured("kvinnor", "Kvinnor", "Utfall kvinnor/flickor om det finns.", 10)
MAN: Final = measured("man", "Män", "Utfall män/pojkar om det finns.", 10)
ANTAL_SVAR: Final = Field("antal_svar", "Antal svar", COUNT, "För enkäter.", 10, optional=True)
RIKET: Final = measured("riket", "Riket", "Jämförelse om den finns.", 10)
LIKNANDE: Final = measured("liknande", "Liknande kommuner", "Jämförelse om den finns.", 10)
COMPARED: Final = ("riket", "lanet", "liknande")
"""Fields of those that an indicator is compared with."""
SERIES: Final = (("utfall", 0), ("u_t1", 1), ("u_t2", 2), ("u_t3", 3), ("u_t4", 4))
"""Fields of an indicator's outcome, and how many years back."""
BEDOMNING: Final = Field("bedomning", "Bedömning", CHOICE, "Resultatet mot målvärdet.", 10, choices=COLOURS)
ATGARD: Final = Field("atgard", "Föreslagen åtgärd", width=60, max_length=400)
SLUTSATS: Final = Field("slutsats", "Slutsats", width=70, max_length=400)

BOKSLUT_KVALITET: Final = records(
    "kvalitet",
    "Kvalitet",
    "Kvalitetsindikatorer per grunduppdrag och perspektiv. Röd eller gul bedömning kräver analys och åtgärd.",
    KVAL_ID,
    GRUNDUPPDRAG,
    PERSPEKTIV,
    FAKTOR,
    INDIKATOR.but(width=44),
    KALLA,
    ENHET.but(help="Till exempel %, antal, index.", width=10),
    RIKTNING,
    U_T2.but(help=""),
    U_T1.but(help="", published="kval/{key}/utfall"),
    MALVARDE,
    UTFALL,
    KVINNOR,
    MAN,
    ANTAL_SVAR,
    RIKET,
    LIKNANDE,
    BEDOMNING,
    Field("analys", "Analys", TEXT, "Varför?", 60, 600, optional=True),
    Field("atgard", "Åtgärd", TEXT, "Vad görs?", 50, 400, optional=True),
    blank_rows=16,
    borrowed="kvalitet",
)

KVALITET_GRUNDUPPDRAG: Final = records(
    "kval_grunduppdrag",
    "Grunduppdrag",
    "Nämndens grunduppdrag enligt reglemente och styrdokument.",
    GRUNDUPPDRAG.but(type=ID, help="Samma namn som på fliken Indikatorer.", width=30),
    Field("for_vem", "För vem", TEXT, "Målgrupp.", 40),
    Field("vad", "Vad", TEXT, "Vad uppdraget innebär.", 70, 500),
    Field("styrdokument", "Styrdokument", TEXT, "Lag, reglemente, program.", 50),
    blank_rows=8,
)

KVALITET_INDIKATORER: Final = records(
    "kval_indikatorer",
    "Indikatorer",
    "Kvalitetsfaktorer och indikatorer per grunduppdrag och perspektiv, med fem års utfall. Gul eller röd "
    "bedömning kräver analys och åtgärd. Skriv ”Alla” som grunduppdrag när faktorn gäller hela nämnden.",
    KVAL_ID,
    GRUNDUPPDRAG.but(help="Vilket grunduppdrag, eller Alla."),
    PERSPEKTIV,
    FAKTOR,
    INDIKATOR.but(width=44),
    Field("typ", "Typ", CHOICE, "Slag av indikator.", 12, choices=INDICATOR_KINDS),
    MATMETOD.but(width=30),
    KALLA.but(help="Enkät, register, eget system eller Kolada."),
    Field(
        "kolada",
        "Kolada-id",
        TEXT,
        "Nyckeltalets id, t.ex. N15428. Jämförelser hämtas då ur det sparade svaret.",
        10,
        optional=True,
    ),
    ENHET.but(help="Till exempel %, antal, index.", width=10),
    RIKTNING.but(choices=QUALITY_DIRECTIONS),
    UTGANGSVARDE.but(help="Värdet när målet sattes."),
    measured("u_t4", "Utfall fyra år tidigare"),
    measured("u_t3", "Utfall tre år tidigare"),
    U_T2.but(help=""),
    U_T1.but(help="", published="kval/{key}/utfall"),
    UTFALL.but(help="Årets utfall; tomt om det saknas."),
    MALVARDE.but(help="Årets målvärde."),
    KVINNOR.but(help="Utfall kvinnor eller flickor."),
    MAN.but(help="Utfall män eller pojkar."),
    ANTAL_SVAR.but(help="Krävs för enkäter. Resultat med för få svar trycks inte."),
    Field("svarsfrekvens", "Svarsfrekvens", PERCENT, "För enkäter, i procent.", 10, optional=True),
    RIKET,
    RIKET.but(key="lanet", title="Länet"),
    LIKNANDE,
    BEDOMNING,
    Field("analys", "Analys", TEXT, "Varför? Krävs vid gult och rött.", 60, 600, optional=True),
    Field("atgard", "Åtgärd", TEXT, "Vad görs? Krävs vid gult och rött.", 50, 400, optional=True),
    Field("ansvarig", "Ansvarig", TEXT, "Befattning; krävs när det finns en åtgärd.", 24, optional=True),
    Field("klart", "Klart", TEXT, "År och månad, t.ex. 2026-06.", 10, optional=True),
    Field(
        "avser",
        "Utfallet avser",
        CHOICE,
        "Tomt betyder perioden. Välj prognos när utfallet är beräknat för helåret.",
        18,
        choices=TIMES,
        optional=True,
    ),
    blank_rows=24,
)

KVALITET_UPPFOLJNING: Final = records(
    "kval_uppfoljning",
    "Förra årets åtgärder",
    "Åtgärderna i förra årets kvalitetsrapport och vad de lett till.",
    Field("atgard_id", "Åtgärd-id", ID, "Som i förra årets rapport, t.ex. K24-BUN-1."),
    ATGARD.but(title="Åtgärd"),
    Field("status", "Status", CHOICE, choices=FOLLOW_UP_STATES),
    Field("effekt", "Effekt", TEXT, "Vad den lett till, eller varför den dröjer.", 70, 400),
    blank_rows=8,
)

KVALITET_SLUTSATSER: Final = records(
    "kval_slutsatser",
    "Slutsatser",
    "Slutsatser och prioriterade utvecklingsområden som nästa års mål i verksamhetsplanen utgår från. "
    "Hänvisa till indikatorer.",
    Field("slutsats_id", "Slutsats-id", ID, "K, år, nämnd och nummer, t.ex. K25-BUN-1."),
    SLUTSATS,
    Field("indikatorer", "Bygger på", TEXT, "Kvalitets-id, åtskilda med komma.", 24),
    ATGARD,
    Field("ansvarig", "Ansvarig", TEXT, "Befattning.", 24),
    Field("klart", "Klart", TEXT, "År och månad.", 10),
    Field(
        "mal", "Leder till mål", TEXT, "Målets id i nästa års verksamhetsplan, när det finns.", optional=True
    ),
    blank_rows=8,
)

KVALITET_BEDOMNING: Final = records(
    "kval_bedomning",
    "Nämndens bedömning",
    "Nämndens samlade bedömning av kvaliteten, och besluten.",
    BEDOMNING.but(help="", width=30, choices=QUALITY_VERDICTS),
    Field("motivering", "Motivering", width=90, max_length=900),
    Field("beslut", "Beslut", TEXT, "Rapporten: nämnd, datum och paragraf.", 26),
    Field("beslut_faktorer", "Beslut om kvalitetsfaktorer", TEXT, "Nämnd, datum och paragraf.", 26),
    Field("datum", "Datum för rapporten", DATE, width=12),
    Field(
        "plan_datum",
        "Datum för verksamhetsplanen",
        DATE,
        "När nämnden beslutar om nästa års verksamhetsplan.",
        12,
    ),
    blank_rows=1,
    single=True,
)

KVALITET_KOMMUN: Final = records(
    "kval_kommun",
    "Kommunens slutsatser",
    "Gemensamma slutsatser för hela kommunen, med stöd i nämndernas.",
    Field("slutsats_id", "Slutsats-id", ID, "K25-KS-1 …"),
    SLUTSATS,
    Field("bygger_pa", "Bygger på", TEXT, "Nämndernas slutsats-id, åtskilda med komma.", 34),
    ATGARD,
    blank_rows=8,
)
