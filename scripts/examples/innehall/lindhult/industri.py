"""Lindhults Industrilokaler AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "INDUSTRI-1",
        "mal": "Andelen uthyrd yta ska vara minst 95 procent",
        "malvarde": "95 procent",
        "utfall": "97 procent",
        "status": "uppfyllt",
        "kommentar": "Alla större lokaler är uthyrda.",
    },
    {
        "mal_id": "INDUSTRI-2",
        "mal": "Bolaget ska klara sina kostnader utan tillskott",
        "malvarde": "0 tkr",
        "utfall": "0 tkr",
        "status": "uppfyllt",
        "kommentar": "Resultatet är positivt.",
    },
    {
        "mal_id": "INDUSTRI-3",
        "mal": "En ny lokal ska vara klar 2025",
        "malvarde": "klar",
        "utfall": "försenad",
        "status": "ej uppfyllt",
        "kommentar": "Bygglovet överklagades; inflyttning väntas i maj 2026.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "En tillbyggnad för ett verkstadsföretag påbörjades men försenades av ett överklagande.",
    },
    {"nr": "2", "nar": "under året", "handelse": "Ett nytt hyresavtal tecknades med ett åkeri."},
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "INDUSTRI-R1",
        "process": "Uthyrning",
        "kategori": "finansiell",
        "risk": "Risk att en stor hyresgäst lämnar på grund av svag konjunktur, vilket leder till tomma lokaler.",
        "s": 3,
        "k": 3,
        "kontroll": "Kontakt med de fem största hyresgästerna",
        "resultat": "inga avvikelser",
        "iakttagelse": "Avtalen löper till minst 2028.",
    },
    {
        "risk_id": "INDUSTRI-R2",
        "process": "Stöd",
        "kategori": "legal",
        "risk": "Risk för otillåtet stöd på grund av för låg hyra, vilket leder till återkrav.",
        "s": 1,
        "k": 4,
        "kontroll": "Marknadsvärdering av hyror",
        "resultat": "inga avvikelser",
        "iakttagelse": "Hyrorna är marknadsmässiga.",
    },
    {
        "risk_id": "INDUSTRI-R3",
        "process": "Bygge",
        "kategori": "verksamhet",
        "risk": "Risk för fördyring på grund av försening, vilket leder till sämre kalkyl.",
        "s": 3,
        "k": 3,
        "kontroll": "Månadsvis prognos",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Kostnaden ökade något.",
        "atgard": "Fast pris avtalat.",
        "atgardsstatus": "klar",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Bolaget är litet och styrelsen har god insyn.",
    "beslut": "Styrelsen 2026-01-26, § 4",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Bolaget bygger och hyr ut lokaler till företag som vill etablera sig eller växa i kommunen. Hyrorna "
    "ska vara marknadsmässiga.",
    "aret": "Tillbyggnaden för verkstadsföretaget skulle ha varit klar i december. Ett överklagat bygglov försenade "
    "bygget fem månader. Övriga lokaler är nästan fullt uthyrda.",
    "ekonomi": "Omsättningen var 13 700 tkr och resultat efter finansiella poster 1 073 tkr. Investeringarna ökade till "
    "5 800 tkr. Soliditeten var 22,4 procent.",
    "framtid": "Efter tillbyggnaden planeras inga nya byggen innan hyresavtal finns. Bolaget ska byta belysning till "
    "led i alla lokaler.",
}
