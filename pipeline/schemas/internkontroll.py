"""What nämnder and stadskontoret hand in on internal control (occasion kind ``internkontroll``). Domain.md 3.5 and 6.1; KL 6 kap. 6 §.

One workbook holds both sides of a turn of the year: the follow-up of this year's plan and the plan of next year. The risks and
controls of this year are also the årsredovisning's extract.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, Heading, Sheet, Type, WordForm

T, ID, CHOICE, COUNT = Type.TEXT, Type.ID, Type.CHOICE, Type.COUNT

CATEGORIES: Final = (
    "omvärld",
    "verksamhet",
    "legal",
    "IT och informationssäkerhet",
    "finansiell",
    "oegentlighet",
    "personal",
)
HANDLING: Final = ("acceptera", "åtgärda", "kontrollera", "överföra", "undvika")
METHODS: Final = ("stickprov", "totalgranskning", "systemrapport", "intervju", "avstämning", "självskattning")
FREQUENCIES: Final = ("löpande", "månad", "tertial", "halvår", "år")
RESULTS: Final = ("inga avvikelser", "mindre avvikelser", "större avvikelser", "ej genomförd")
PROGRESS: Final = ("ej påbörjad", "pågår", "klar", "försenad", "avförd")

_RISK_ID: Final = Field(
    "risk_id",
    "Risk-id",
    ID,
    "Nämndens beteckning och nummer; behåll id från år till år.",
    required=True,
    width=10,
)
_RISK: Final = (
    Field("process", "Process", T, "Grunduppdrag eller process.", required=True, width=24),
    Field("kategori", "Kategori", CHOICE, "Slag av risk.", required=True, choices=CATEGORIES, width=22),
    Field(
        "risk", "Risk", T, "Risk att … på grund av … leder till …", required=True, width=60, max_length=400
    ),
    Field(
        "befintliga", "Befintliga åtgärder", T, "Vad som redan görs.", required=True, width=44, max_length=300
    ),
    Field(
        "s", "Sannolikhet", COUNT, "1 till skalans högsta.", required=True, choices_from="risk_scale", width=8
    ),
    Field(
        "k", "Konsekvens", COUNT, "1 till skalans högsta.", required=True, choices_from="risk_scale", width=8
    ),
    Field("varde", "Riskvärde", COUNT, "Sannolikhet gånger konsekvens.", formula="s*k", width=8),
    Field(
        "hantering", "Hantering", CHOICE, "Hur risken hanteras.", required=True, choices=HANDLING, width=14
    ),
    Field("motiv", "Motiv", T, "Krävs när en risk över grönt accepteras.", width=40, max_length=300),
    Field("agare", "Riskägare", T, "Befattning.", required=True, width=24),
    Field("koppling", "Koppling", T, "Mål eller kvalitetsfaktor som påverkas, t.ex. BUN-2.", width=14),
    Field(
        "gemensam",
        "Gemensam",
        T,
        "Id på den kommungemensamma risken, t.ex. KG1, om det är en sådan.",
        width=10,
    ),
    Field(
        "lag",
        "Lagkrav fungerar inte",
        Type.FLAG,
        "Ja om riskbedömningen visar att ett lagkrav inte fungerar; risken ska då ha kontroll eller åtgärd.",
        width=12,
    ),
)

RISKER: Final = Sheet(
    "ik_risker",
    "Risker i år",
    "Riskregistret i årets internkontrollplan, med bedömningen från planen och den nya bedömningen efter årets kontroller.",
    (
        _RISK_ID,
        *_RISK,
        Field(
            "ny_s",
            "Ny sannolikhet",
            COUNT,
            "Bedömning vid årets slut.",
            required=True,
            choices_from="risk_scale",
            width=8,
        ),
        Field(
            "ny_k",
            "Ny konsekvens",
            COUNT,
            "Bedömning vid årets slut.",
            required=True,
            choices_from="risk_scale",
            width=8,
        ),
        Field("nytt_varde", "Nytt riskvärde", COUNT, "", formula="ny_s*ny_k", width=8),
        Field("varfor", "Varför ändrad", T, "Krävs när riskvärdet har ändrats.", width=50, max_length=300),
        Field(
            "fors_over",
            "Förs över",
            Type.FLAG,
            "Ja om risken förs över till nästa års plan.",
            required=True,
            width=10,
        ),
    ),
    blank_rows=14,
)

KONTROLLER: Final = Sheet(
    "ik_kontroller",
    "Kontroller i år",
    "Årets kontroller och vad de visade. Varje kontroll i planen redovisas exakt en gång.",
    (
        Field(
            "kontroll_id",
            "Kontroll-id",
            ID,
            "Riskens id och nummer, t.ex. BUN-R1.1.",
            required=True,
            width=12,
        ),
        Field("risk_id", "Risk-id", T, "Risken den hör till.", required=True, width=10),
        Field(
            "kontroll", "Kontrollmoment", T, "Vad som kontrolleras.", required=True, width=44, max_length=300
        ),
        Field("metod", "Metod", CHOICE, "", required=True, choices=METHODS, width=16),
        Field("frekvens", "Frekvens", CHOICE, "", required=True, choices=FREQUENCIES, width=12),
        Field("ansvarig", "Ansvarig", T, "Befattning.", required=True, width=24),
        Field(
            "utford",
            "Utförd",
            Type.DATE,
            "Datum då kontrollen blev klar; tomt om den inte genomförts.",
            width=12,
        ),
        Field(
            "urval",
            "Urval",
            COUNT,
            "Antal granskade, också när allt granskats. 0 betyder att inget granskats; skriv ”ej tillämpligt” om kontrollen inte räknar något.",
            required=True,
            unit="antal",
            width=8,
        ),
        Field(
            "avvikelser",
            "Antal avvikelser",
            COUNT,
            "Högst lika många som urvalet.",
            required=True,
            unit="antal",
            width=10,
        ),
        Field(
            "resultat",
            "Resultat",
            CHOICE,
            "Utfallet av kontrollen.",
            required=True,
            choices=RESULTS,
            width=18,
        ),
        Field(
            "iakttagelse",
            "Iakttagelse",
            T,
            "Vad kontrollen visade, eller varför den inte genomförts.",
            required=True,
            width=60,
            max_length=500,
        ),
        Field("orsak", "Orsak", T, "Varför det blev avvikelser.", width=44, max_length=300),
        Field("atgard", "Åtgärd", T, "Vad som görs. Krävs vid större avvikelser.", width=50, max_length=400),
        Field("atgard_agare", "Åtgärdens ägare", T, "Befattning.", width=22),
        Field("klart", "Klart", Type.DATE, "Datum då åtgärden ska vara klar.", width=12),
        Field("atgardsstatus", "Åtgärdsstatus", CHOICE, "Läget.", width=14, choices=PROGRESS),
    ),
    blank_rows=18,
)

ATGARDER: Final = Sheet(
    "ik_atgarder",
    "Åtgärder i år",
    "Direkta åtgärder i årets plan och läget vid årets slut.",
    (
        Field(
            "atgard_id", "Åtgärd-id", ID, "Riskens id och bokstav, t.ex. BUN-R1.A.", required=True, width=12
        ),
        Field("risk_id", "Risk-id", T, "Risken den hör till.", required=True, width=10),
        Field("atgard", "Åtgärd", T, "Vad som skulle göras.", required=True, width=54, max_length=400),
        Field("agare", "Ägare", T, "Befattning.", required=True, width=24),
        Field("klart", "Skulle vara klar", Type.DATE, "", required=True, width=12),
        Field("status", "Status", CHOICE, "Läget vid årets slut.", required=True, choices=PROGRESS, width=14),
        Field(
            "resultat",
            "Resultat",
            T,
            "Vad åtgärden lett till, eller varför den dröjer.",
            required=True,
            width=60,
            max_length=400,
        ),
    ),
    blank_rows=8,
    required=False,
    nothing="Planen hade inga direkta åtgärder.",
)

OPPNA: Final = Sheet(
    "ik_oppna",
    "Från förra året",
    "Åtgärder som var öppna i förra årets rapport och hur det gått.",
    (
        Field("post_id", "Id", ID, "Som i förra årets rapport.", required=True, width=12),
        Field("post", "Vad det gällde", T, "", required=True, width=54, max_length=300),
        Field("status", "Status", CHOICE, "", required=True, choices=PROGRESS, width=14),
        Field("kommentar", "Kommentar", T, "Vad som gjorts.", required=True, width=60, max_length=400),
    ),
    blank_rows=8,
    required=False,
    nothing="Inga åtgärder var öppna i förra årets rapport.",
)

INCIDENTER: Final = Sheet(
    "ik_incidenter",
    "Inträffade avvikelser",
    "Allvarliga avvikelser och incidenter som inträffat under året, utöver vad kontrollerna visat. Inga personuppgifter.",
    (
        Field("nr", "Nr", ID, "Ordning.", required=True, width=6),
        Field("nar", "När", T, "Månad.", required=True, width=12),
        Field("handelse", "Händelse", T, "Vad som hände.", required=True, width=60, max_length=400),
        Field("foljd", "Följd", T, "Vad det ledde till.", required=True, width=44, max_length=300),
        Field("atgard", "Åtgärd", T, "Vad som gjorts.", required=True, width=50, max_length=300),
    ),
    blank_rows=6,
    required=False,
)

BEDOMNING: Final = Sheet(
    "ik_bedomning",
    "Nämndens bedömning",
    "Nämndens samlade bedömning av den interna kontrollen (KL 6 kap. 6 §).",
    (
        Field(
            "bedomning",
            "Bedömning",
            CHOICE,
            "Samlad bedömning.",
            required=True,
            choices_from="verdicts",
            width=36,
        ),
        Field("motivering", "Motivering", T, "Varför.", required=True, width=90, max_length=1200),
        Field("beslut", "Beslut", T, "Rapporten: paragraf och datum.", required=True, width=24),
        Field(
            "beslut_plan",
            "Beslut om planen",
            T,
            "Nästa års plan: paragraf och datum.",
            required=True,
            width=24,
        ),
    ),
    blank_rows=1,
    single=True,
)

NYA_RISKER: Final = Sheet(
    "ik_nya_risker",
    "Risker nästa år",
    "Riskregistret i nästa års internkontrollplan. Utgå från grunduppdraget; ta med de risker som förs över.",
    (_RISK_ID, *_RISK),
    blank_rows=16,
)

NYA_KONTROLLER: Final = Sheet(
    "ik_nya_kontroller",
    "Kontroller nästa år",
    "Kontroller i nästa års plan. En risk på eller över kommunens gräns ska ha minst en kontroll eller direkt åtgärd.",
    (
        Field("kontroll_id", "Kontroll-id", ID, "Riskens id och nummer.", required=True, width=12),
        Field("risk_id", "Risk-id", T, "Risken den hör till.", required=True, width=10),
        Field(
            "kontroll",
            "Kontrollmoment",
            T,
            "Vad som ska kontrolleras.",
            required=True,
            width=50,
            max_length=300,
        ),
        Field("metod", "Metod", CHOICE, "", required=True, choices=METHODS, width=16),
        Field("omfattning", "Omfattning", T, "Urval, t.ex. 25 ärenden.", required=True, width=22),
        Field("frekvens", "Frekvens", CHOICE, "", required=True, choices=FREQUENCIES, width=12),
        Field("ansvarig", "Ansvarig", T, "Befattning.", required=True, width=24),
        Field("tidpunkt", "Tidpunkt", T, "När den ska vara klar.", required=True, width=16),
        Field("rapporteras", "Rapporteras till", T, "T.ex. nämnden i december.", required=True, width=22),
    ),
    blank_rows=18,
)

NYA_ATGARDER: Final = Sheet(
    "ik_nya_atgarder",
    "Åtgärder nästa år",
    "Direkta åtgärder i nästa års plan. Risker på skalans högsta nivå ska alltid ha en.",
    (
        Field("atgard_id", "Åtgärd-id", ID, "Riskens id och bokstav.", required=True, width=12),
        Field("risk_id", "Risk-id", T, "Risken den hör till.", required=True, width=10),
        Field("atgard", "Åtgärd", T, "Vad som ska göras.", required=True, width=60, max_length=400),
        Field("agare", "Ägare", T, "Befattning.", required=True, width=24),
        Field("klart", "Klart", Type.DATE, "", required=True, width=12),
    ),
    blank_rows=8,
    required=False,
    nothing="Planen har inga direkta åtgärder.",
)

GEMENSAMMA: Final = Sheet(
    "ik_gemensamma",
    "Gemensamma risker",
    "Kommungemensamma risker som kommunstyrelsen beslutat att alla nämnder ska bedöma i nästa års plan.",
    (
        Field("risk_id", "Risk-id", ID, "KG1, KG2 …", required=True, width=8),
        Field("process", "Process", T, "", required=True, width=26),
        Field("kategori", "Kategori", CHOICE, "", required=True, choices=CATEGORIES, width=22),
        Field(
            "risk",
            "Risk",
            T,
            "Risk att … på grund av … leder till …",
            required=True,
            width=64,
            max_length=400,
        ),
        Field("kontroll", "Gemensamt kontrollmoment", T, "", required=True, width=50, max_length=300),
        Field("beslut", "Beslut", T, "KS, datum och paragraf.", required=True, width=24),
    ),
    blank_rows=8,
)

TREND: Final = Sheet(
    "ik_trend",
    "Risktrender",
    "Hur riskbilden förändrats de senaste åren: antal risker per kategori i nämndernas planer.",
    (
        Field("kategori", "Kategori", ID, "", required=True, choices_from="", width=26),
        Field("t2", "Två år tidigare", COUNT, "", required=True, unit="antal", width=12, series="antal"),
        Field("t1", "Föregående år", COUNT, "", required=True, unit="antal", width=12, series="antal"),
        Field(
            "kommentar",
            "Kommentar",
            T,
            "Vad som driver förändringen.",
            required=True,
            width=60,
            max_length=300,
        ),
    ),
    blank_rows=8,
)

NAMND: Final = ExcelForm(
    "namnd-internkontroll",
    "Intern kontroll – nämnd",
    "internkontroll",
    ("namnd",),
    (
        RISKER,
        KONTROLLER,
        ATGARDER,
        OPPNA,
        INCIDENTER,
        BEDOMNING,
        NYA_RISKER,
        NYA_KONTROLLER,
        NYA_ATGARDER,
    ),
    file="internkontroll.xlsx",
)

CENTRAL: Final = ExcelForm(
    "central-internkontroll",
    "Intern kontroll – kommunstyrelsens sammanställning",
    "internkontroll",
    ("central",),
    (GEMENSAMMA, TREND),
    file="internkontroll.xlsx",
)

NAMND_TEXT: Final = WordForm(
    "namnd-text-internkontroll",
    "Intern kontroll – nämndens texter",
    "internkontroll",
    ("namnd",),
    (
        Heading("sammanfattning", "Sammanfattning", "Årets kontroller och nämndens slutsats.", max_words=150),
        Heading(
            "arbetet",
            "Organisation och arbetssätt",
            "Vem som gör vad i nämndens interna kontroll.",
            max_words=150,
        ),
        Heading("analys", "Analys", "Mönster i avvikelserna, orsaker och förbättringar.", max_words=250),
        Heading("plan", "Nästa års plan", "Hur riskanalysen gjordes och vad som prioriteras.", max_words=200),
    ),
    file="internkontroll.docx",
)

CENTRAL_TEXT: Final = WordForm(
    "central-text-internkontroll",
    "Intern kontroll – gemensamma texter",
    "internkontroll",
    ("central",),
    (
        Heading("sammanfattning", "Sammanfattning", "Rapportens huvudbudskap.", max_words=250),
        Heading(
            "slutsats",
            "Kommunstyrelsens slutsats",
            "Är den interna kontrollen tillräcklig? Uppsiktens slutsats.",
            max_words=350,
        ),
        Heading("trender", "Trender och gemensamma risker", "Mönster över nämnderna.", max_words=350),
        Heading("inledning", "Om internkontrollplanen", "Lagens krav, syfte.", max_words=250),
        Heading("organisation", "Organisation och ansvar", "Vem ansvarar för vad.", max_words=250),
        Heading("metod", "Metod och skalor", "Hur risker bedöms.", max_words=250),
    ),
    file="internkontroll.docx",
)
