"""Internal control: risks, controls, measures and judgement (domain.md 3.5, 6.1; KL 6 kap. 6 §).

The workbook of the year's end holds both sides of its turn: the follow-up of this year's plan and the plan of next year. The risks and
controls of this year are also the årsredovisning's extract.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Type, records
from pipeline.schemas.choices import (
    CONTROL_METHODS,
    CONTROL_RESULTS,
    FREQUENCIES,
    PROGRESS,
    RISK_CATEGORIES,
    RISK_RESPONSES,
)

COUNT = Type.COUNT
TEXT, ID, CHOICE, DATE, FLAG = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE, Type.FLAG

RISK_ID: Final = Field("risk_id", "Risk-id", TEXT, "Risken den hör till.", 24)
PROCESS: Final = Field("process", "Process", TEXT, "Grunduppdrag eller process.", 24)
KATEGORI: Final = Field("kategori", "Kategori", CHOICE, "Slag av risk.", 22, choices=RISK_CATEGORIES)
RISK: Final = Field("risk", "Risk", TEXT, "Risk att … på grund av … leder till …", 60, 400)
SANNOLIKHET: Final = Field("s", "Sannolikhet", COUNT, "1 till skalans högsta.", 8, choices_from="risk_scale")
KONSEKVENS: Final = Field("k", "Konsekvens", COUNT, "1 till skalans högsta.", 8, choices_from="risk_scale")
VARDE: Final = Field("varde", "Riskvärde", COUNT, "Sannolikhet gånger konsekvens.", 8, formula="s*k")
AGARE: Final = Field("agare", "Ägare", TEXT, "Befattning.", 24)
KONTROLL: Final = Field("kontroll", "Kontrollmoment", TEXT, "Vad som kontrollerats.", 44, 300)
RESULTAT: Final = Field(
    "resultat", "Resultat", CHOICE, "Utfallet av kontrollen.", 18, choices=CONTROL_RESULTS
)
IAKTTAGELSE: Final = Field("iakttagelse", "Iakttagelse", TEXT, "Vad kontrollen visade.", 60, 500)
ATGARD: Final = Field("atgard", "Åtgärd", TEXT, "Vad som görs, vem och när.", 50, 400, optional=True)
ATGARDSSTATUS: Final = Field(
    "atgardsstatus", "Åtgärdsstatus", CHOICE, "Läget.", choices=PROGRESS, optional=True
)
BEDOMNING: Final = Field("bedomning", "Bedömning", CHOICE, "Samlad bedömning.", 36, choices_from="verdicts")
MOTIVERING: Final = Field("motivering", "Motivering", TEXT, "Varför.", 90, 1200)
BESLUT: Final = Field("beslut", "Beslut", TEXT, "Paragraf och datum.", 24)
METOD: Final = Field("metod", "Metod", CHOICE, width=16, choices=CONTROL_METHODS)
FREKVENS: Final = Field("frekvens", "Frekvens", CHOICE, width=12, choices=FREQUENCIES)
ANSVARIG: Final = Field("ansvarig", "Ansvarig", TEXT, "Befattning.", 24)
STATUS: Final = Field("status", "Status", CHOICE, "Läget vid årets slut.", choices=PROGRESS)
RISK_COLUMNS: Final = (
    RISK_ID.but(type=ID, width=10, help="Nämndens beteckning och nummer; behåll id från år till år."),
    PROCESS,
    KATEGORI,
    RISK,
    Field("befintliga", "Befintliga åtgärder", TEXT, "Vad som redan görs.", 44, 300),
    SANNOLIKHET,
    KONSEKVENS,
    VARDE,
    Field("hantering", "Hantering", CHOICE, "Hur risken hanteras.", choices=RISK_RESPONSES),
    Field("motiv", "Motiv", TEXT, "Krävs när en risk över grönt accepteras.", 40, 300, optional=True),
    AGARE.but(title="Riskägare"),
    Field(
        "koppling", "Koppling", TEXT, "Mål eller kvalitetsfaktor som påverkas, t.ex. BUN-2.", optional=True
    ),
    Field(
        "gemensam",
        "Gemensam",
        TEXT,
        "Id på den kommungemensamma risken, t.ex. KG1, om det är en sådan.",
        10,
        optional=True,
    ),
    Field(
        "lag",
        "Lagkrav fungerar inte",
        FLAG,
        "Ja om riskbedömningen visar att ett lagkrav inte fungerar; risken ska då ha kontroll eller åtgärd.",
        12,
        optional=True,
    ),
)

BOKSLUT_RISKER: Final = records(
    "risker",
    "Intern kontroll",
    "De väsentligaste riskerna i internkontrollplanen och resultatet av årets kontroller.",
    RISK_ID.but(type=ID, width=10, help="Löpande id."),
    PROCESS,
    KATEGORI,
    RISK,
    SANNOLIKHET,
    KONSEKVENS,
    VARDE,
    KONTROLL,
    RESULTAT,
    IAKTTAGELSE,
    ATGARD,
    ATGARDSSTATUS,
    blank_rows=12,
    borrowed="internkontroll",
)

BOKSLUT_BEDOMNING: Final = records(
    "bedomning",
    "Bedömning intern kontroll",
    "Nämndens eller styrelsens samlade bedömning av den interna kontrollen (KL 6 kap. 6 §).",
    BEDOMNING,
    MOTIVERING,
    BESLUT,
    blank_rows=1,
    single=True,
    borrowed="internkontroll",
)

KONTROLL_RISKER: Final = records(
    "ik_risker",
    "Risker i år",
    "Riskregistret i årets internkontrollplan, med bedömningen från planen och den nya bedömningen efter "
    "årets kontroller.",
    *RISK_COLUMNS,
    Field("ny_s", "Ny sannolikhet", COUNT, "Bedömning vid årets slut.", 8, choices_from="risk_scale"),
    Field("ny_k", "Ny konsekvens", COUNT, "Bedömning vid årets slut.", 8, choices_from="risk_scale"),
    Field("nytt_varde", "Nytt riskvärde", COUNT, width=8, formula="ny_s*ny_k"),
    Field("varfor", "Varför ändrad", TEXT, "Krävs när riskvärdet har ändrats.", 50, 300, optional=True),
    Field("fors_over", "Förs över", FLAG, "Ja om risken förs över till nästa års plan.", 10),
    blank_rows=14,
)

KONTROLL_KONTROLLER: Final = records(
    "ik_kontroller",
    "Kontroller i år",
    "Årets kontroller och vad de visade. Varje kontroll i planen redovisas exakt en gång.",
    Field("kontroll_id", "Kontroll-id", ID, "Riskens id och nummer, t.ex. BUN-R1.1.", 12),
    RISK_ID,
    KONTROLL.but(help="Vad som kontrolleras."),
    METOD,
    FREKVENS,
    ANSVARIG,
    Field(
        "utford",
        "Utförd",
        DATE,
        "Datum då kontrollen blev klar; tomt om den inte genomförts.",
        12,
        optional=True,
    ),
    Field(
        "urval",
        "Urval",
        COUNT,
        "Antal granskade, också när allt granskats. 0 betyder att inget granskats; skriv ”ej tillämpligt” om kontrollen inte räknar något.",
        8,
        unit="antal",
    ),
    Field("avvikelser", "Antal avvikelser", COUNT, "Högst lika många som urvalet.", 10, unit="antal"),
    RESULTAT,
    IAKTTAGELSE.but(help="Vad kontrollen visade, eller varför den inte genomförts."),
    Field("orsak", "Orsak", TEXT, "Varför det blev avvikelser.", 44, 300, optional=True),
    ATGARD.but(help="Vad som görs. Krävs vid större avvikelser."),
    Field("atgard_agare", "Åtgärdens ägare", TEXT, "Befattning.", 22, optional=True),
    Field("klart", "Klart", DATE, "Datum då åtgärden ska vara klar.", 12, optional=True),
    ATGARDSSTATUS,
    blank_rows=18,
)

KONTROLL_ATGARDER: Final = records(
    "ik_atgarder",
    "Åtgärder i år",
    "Direkta åtgärder i årets plan och läget vid årets slut.",
    Field("atgard_id", "Åtgärd-id", ID, "Riskens id och bokstav, t.ex. BUN-R1.A.", 12),
    RISK_ID,
    Field("atgard", "Åtgärd", TEXT, "Vad som skulle göras.", 54, 400),
    AGARE,
    Field("klart", "Skulle vara klar", DATE, width=12),
    STATUS,
    Field("resultat", "Resultat", TEXT, "Vad åtgärden lett till, eller varför den dröjer.", 60, 400),
    blank_rows=8,
    required=False,
    nothing="Planen hade inga direkta åtgärder.",
)

KONTROLL_OPPNA: Final = records(
    "ik_oppna",
    "Från förra året",
    "Åtgärder som var öppna i förra årets rapport och hur det gått.",
    Field("post_id", "Id", ID, "Som i förra årets rapport.", 12),
    Field("post", "Vad det gällde", width=54, max_length=300),
    STATUS.but(help=""),
    Field("kommentar", "Kommentar", TEXT, "Vad som gjorts.", 60, 400),
    blank_rows=8,
    required=False,
    nothing="Inga åtgärder var öppna i förra årets rapport.",
)

KONTROLL_BEDOMNING: Final = records(
    "ik_bedomning",
    "Nämndens bedömning",
    "Nämndens samlade bedömning av den interna kontrollen (KL 6 kap. 6 §).",
    BEDOMNING,
    MOTIVERING,
    BESLUT.but(help="Rapporten: paragraf och datum."),
    Field("beslut_plan", "Beslut om planen", TEXT, "Nästa års plan: paragraf och datum.", 24),
    blank_rows=1,
    single=True,
)

KONTROLL_NYA_RISKER: Final = records(
    "ik_nya_risker",
    "Risker nästa år",
    "Riskregistret i nästa års internkontrollplan. Utgå från grunduppdraget; ta med de risker som förs över.",
    *RISK_COLUMNS,
    blank_rows=16,
)

KONTROLL_NYA_KONTROLLER: Final = records(
    "ik_nya_kontroller",
    "Kontroller nästa år",
    "Kontroller i nästa års plan. En risk på eller över kommunens gräns ska ha minst en kontroll eller "
    "direkt åtgärd.",
    Field("kontroll_id", "Kontroll-id", ID, "Riskens id och nummer.", 12),
    RISK_ID,
    KONTROLL.but(help="Vad som ska kontrolleras.", width=50),
    METOD,
    Field("omfattning", "Omfattning", TEXT, "Urval, t.ex. 25 ärenden.", 22),
    FREKVENS,
    ANSVARIG,
    Field("tidpunkt", "Tidpunkt", TEXT, "När den ska vara klar.", 16),
    Field("rapporteras", "Rapporteras till", TEXT, "T.ex. nämnden i december.", 22),
    blank_rows=18,
)

KONTROLL_NYA_ATGARDER: Final = records(
    "ik_nya_atgarder",
    "Åtgärder nästa år",
    "Direkta åtgärder i nästa års plan. Risker på skalans högsta nivå ska alltid ha en.",
    Field("atgard_id", "Åtgärd-id", ID, "Riskens id och bokstav.", 12),
    RISK_ID,
    Field("atgard", "Åtgärd", TEXT, "Vad som ska göras.", 60, 400),
    AGARE,
    Field("klart", "Klart", DATE, width=12),
    blank_rows=8,
    required=False,
    nothing="Planen har inga direkta åtgärder.",
)

KONTROLL_GEMENSAMMA: Final = records(
    "ik_gemensamma",
    "Gemensamma risker",
    "Kommungemensamma risker som kommunstyrelsen beslutat att alla nämnder ska bedöma i nästa års plan.",
    Field("risk_id", "Risk-id", ID, "KG1, KG2 …", 8),
    PROCESS.but(help="", width=26),
    KATEGORI.but(help=""),
    RISK.but(width=64),
    KONTROLL.but(title="Gemensamt kontrollmoment", help="", width=50),
    BESLUT.but(help="KS, datum och paragraf."),
    blank_rows=8,
)

KONTROLL_TREND: Final = records(
    "ik_trend",
    "Risktrender",
    "Hur riskbilden förändrats de senaste åren: antal risker per kategori i nämndernas planer.",
    Field("kategori", "Kategori", ID, width=26),
    Field("t2", "Två år tidigare", COUNT, width=12, unit="antal", series="antal"),
    Field("t1", "Föregående år", COUNT, width=12, unit="antal", series="antal"),
    Field("kommentar", "Kommentar", TEXT, "Vad som driver förändringen.", 60, 300),
    blank_rows=8,
)
