"""Decisions and assignments: what kommunfullmäktige gives and decides, and what is answered (KL 5 kap. 4 §, 6 kap. 5 §; domain.md 3.3)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Sign, Type, records
from pipeline.schemas.choices import ASSIGNMENT_STATES, DECIDERS, DECISION_SUBJECTS, PLAN_REASONS
from pipeline.schemas.operating import BESLUT, NAMND

AMOUNT, NUMBER = Type.AMOUNT, Type.NUMBER
TEXT, ID, CHOICE, DATE = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE

UPPDRAG_ID: Final = Field("uppdrag_id", "Uppdrag-id", ID, width=12)

BOKSLUT_UPPDRAG: Final = records(
    "uppdrag",
    "Uppdrag",
    "Svar på kommunfullmäktiges uppdrag till nämnden (KL 6 kap. 5 §).",
    UPPDRAG_ID.but(help="KF:s nummer på uppdraget."),
    Field("uppdrag", "Uppdrag", TEXT, "Uppdragets lydelse.", 60),
    Field("status", "Status", CHOICE, "Läget vid årets slut.", 18, choices=ASSIGNMENT_STATES),
    Field("svar", "Redovisning", TEXT, "Vad som gjorts och vad som återstår.", 80, 900),
    blank_rows=8,
    required=False,
)

BOKSLUT_KF_UPPDRAG: Final = records(
    "kf_uppdrag",
    "KF-uppdrag",
    "Uppdrag från kommunfullmäktige som ska besvaras i årsredovisningen (KL 6 kap. 5 §).",
    UPPDRAG_ID,
    Field("uppdrag", "Uppdrag", width=80),
    NAMND.but(type=CHOICE, help="Ansvarig enhets id."),
    BESLUT,
)

PLAN_UPPDRAG: Final = records(
    "v_uppdrag",
    "Uppdrag",
    "Särskilda uppdrag till nämnderna (KL 5 kap. 4 §, 6 kap. 5 §).",
    UPPDRAG_ID,
    Field("uppdrag", "Uppdrag", width=80, max_length=400),
    NAMND.but(type=CHOICE),
    Field("klart", "Klart", TEXT, "År och månad.", 10),
    Field("redovisas", "Redovisas i", TEXT, "T.ex. årsredovisningen.", 26),
    blank_rows=20,
    required=False,
)

PLAN_INRIKTNINGAR: Final = records(
    "v_inriktningar",
    "Planeringsinriktningar",
    "Inriktningar i rambeslutet som nämnderna ska svara på. Skriv ”alla” när den gäller alla nämnder, och "
    "komma mellan flera.",
    Field("inriktning_id", "Inriktning-id", ID, width=12),
    Field("inriktning", "Inriktning", width=80),
    Field("namnd", "Nämnd", TEXT, "Enhetens id, flera med komma emellan, eller alla."),
    blank_rows=8,
    required=False,
)

PLAN_SVAR: Final = records(
    "v_svar",
    "Svar på inriktningar",
    "Nämndens svar på de planeringsinriktningar som följde med rambeslutet.",
    Field("inriktning_id", "Inriktning-id", ID, "Som i rambeslutet.", 12),
    Field("svar", "Svar", TEXT, "Hur nämnden tar hand om den.", 90, 500),
    blank_rows=8,
    required=False,
)

PLAN_BESLUTSSATSER: Final = records(
    "v_beslutssatser",
    "Beslutssatser",
    "Förslag till beslut, i ordning. Belopp fylls i där satsen har ett och ska då stämma med planen.",
    Field("nr", "Nr", ID, width=6),
    Field(
        "sats",
        "Beslutssats",
        TEXT,
        "”Kommunfullmäktige fastställer …” Skriv [belopp] där beloppet ska stå; annars står det sist.",
        100,
        500,
    ),
    Field("avser", "Avser", CHOICE, "Vad satsen fastställer.", 24, choices=DECISION_SUBJECTS),
    Field("belopp", "Belopp", NUMBER, "tkr, eller kr för skattesatsen.", optional=True),
    blank_rows=14,
)

BESLUTSSATSER: Final = records(
    "beslutssatser",
    "Beslutssatser",
    "Förslag till beslut om rapporten, i ordning. Satserna skrivs här en gång och står sedan i rapporten, i tjänsteskrivelsen och i "
    "beslutslistan.",
    Field("nr", "Nr", ID, width=6),
    Field("beslutar", "Beslutar", CHOICE, "Vem som fattar beslutet.", 20, choices=DECIDERS),
    Field(
        "sats",
        "Beslutssats",
        TEXT,
        "”godkänner årsredovisningen med ett resultat på [årets resultat].” Ett tal ur rapporten skrivs med sitt namn inom hakparentes; "
        "namnen står i handboken (beslut.md).",
        100,
        500,
    ),
    Field("belopp", "Belopp", AMOUNT, "tkr. Bara när satsen har [belopp].", optional=True),
    Field(
        "rapport",
        "Rapport",
        TEXT,
        "Bara när tillfället har flera rapporter som beslutas var för sig, till exempel internkontrollplan; annars gäller satsen den första.",
        24,
        optional=True,
    ),
    blank_rows=14,
    required=False,
).but(added=True)

OMBUDGETERING: Final = records(
    "ombudgetering",
    "Ombudgetering",
    "Investeringsmedel som föreslås föras över till nästa års budget, ett projekt per rad.",
    Field("projekt_id", "Projekt-id", ID, "Projektets nummer.", 12),
    NAMND.but(type=CHOICE, help="Nämndens id."),
    Field(
        "belopp", "Ombudgeteras", AMOUNT, "tkr, plus. Högst det som är kvar av årets budget.", sign=Sign.PLUS
    ),
    Field("motiv", "Motiv", TEXT, "Varför pengarna behövs nästa år.", 60, 300),
    blank_rows=30,
    required=False,
).but(added=True)

PLAN_FORSLAG: Final = records(
    "v_forslag",
    "Nämndens beslut",
    "Nämndens beslut om förslaget till plan.",
    Field("datum", "Beslutsdatum", DATE, width=12),
    BESLUT.but(help="Nämnd och paragraf.", width=26),
    Field(
        "mbl",
        "MBL-förhandling",
        DATE,
        "Datum för förhandling med fackliga organisationer.",
        12,
        optional=True,
    ),
    blank_rows=1,
    single=True,
)

PLAN_KALLA: Final = records(
    "v_kalla",
    "Underlag och beslut",
    "Skatteunderlagsprognosens källa och datum, och besluten.",
    Field("prognos", "Skatteunderlagsprognos", TEXT, "Vem som gjort den.", 34),
    Field("prognos_datum", "Prognosens datum", DATE, width=12),
    Field("ram_datum", "Rambeslut", DATE, "När fullmäktige beslutade om ramarna i våras.", 12, optional=True),
    Field("ram_beslut", "Rambeslutets paragraf", TEXT, "KF, datum och paragraf.", 26, optional=True),
    Field("budget_fg", "Föregående års budget", TEXT, "Vilket beslut jämförelsekolumnen bygger på.", 34),
    Field("lanera", "Låneram", AMOUNT, "Högsta låneskuld vid budgetårets slut."),
    Field("borgensram", "Borgensram", AMOUNT, "Högsta borgen vid budgetårets slut."),
    blank_rows=1,
    single=True,
)

PLAN_SKAL: Final = records(
    "v_skal",
    "Reserv och skäl",
    "Motiv när reserv används eller när ett år planeras med underskott (KL 11 kap. 5 §).",
    Field("ar", "År", ID, width=8),
    Field("slag", "Slag", CHOICE, width=22, choices=PLAN_REASONS),
    Field("motiv", "Motiv", width=90, max_length=600),
    blank_rows=3,
    required=False,
)
