"""Science Park AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "SCIENCE-1",
        "mal": "Minst 40 nya företag ska få stöd varje år",
        "malvarde": "40",
        "utfall": "46",
        "status": "uppfyllt",
        "kommentar": "Flest företag kom från logistik och hälsa.",
    },
    {
        "mal_id": "SCIENCE-2",
        "mal": "Minst 70 procent av företagen ska finnas kvar efter fem år",
        "malvarde": "70 procent",
        "utfall": "74 procent",
        "status": "uppfyllt",
        "kommentar": "Uppföljningen gäller företag som startade 2020.",
    },
    {
        "mal_id": "SCIENCE-3",
        "mal": "Andelen företag som leds av kvinnor ska vara minst 40 procent",
        "malvarde": "40 procent",
        "utfall": "36 procent",
        "status": "delvis uppfyllt",
        "kommentar": "Ett nytt program riktat till kvinnor startar 2026.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "46 nya företag togs in i programmet, fler än något tidigare år.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Ett testlabb för logistik öppnades tillsammans med högskolan.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "SCIENCE-R1",
        "process": "Program",
        "kategori": "verksamhet",
        "risk": "Risk att stödet snedvrider konkurrensen på grund av otydliga villkor, vilket leder till återkrav.",
        "s": 1,
        "k": 3,
        "kontroll": "Granskning av beviljade stöd",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla stöd låg under gränsen för stöd av mindre betydelse.",
    },
    {
        "risk_id": "SCIENCE-R2",
        "process": "Finansiering",
        "kategori": "finansiell",
        "risk": "Risk att projektmedel upphör på grund av ändrad regional prioritering, vilket leder till nedskärningar.",
        "s": 3,
        "k": 3,
        "kontroll": "Prognos av projektmedel varje kvartal",
        "resultat": "inga avvikelser",
        "iakttagelse": "Medel är säkrade till 2027.",
    },
    {
        "risk_id": "SCIENCE-R3",
        "process": "Lokaler",
        "kategori": "personal",
        "risk": "Risk för olycka i testlabbet på grund av ny utrustning, vilket leder till personskada.",
        "s": 2,
        "k": 3,
        "kontroll": "Riskbedömning före driftstart",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Instruktion saknades för en maskin.",
        "atgard": "Instruktion togs fram före öppningen.",
        "atgardsstatus": "klar",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Bolaget är litet och har god insyn i alla processer.",
    "beslut": "Styrelsen 2026-01-20, § 5",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Almköping Science Park AB stöder nystartade företag och samarbete mellan näringsliv och högskola. "
    "Kommunen äger 55 procent genom Rådhus AB och högskolan resten.",
    "aret": "Intresset för att starta företag var stort. Testlabbet för logistik har gjort att större företag söker sig "
    "hit för att pröva nya lösningar tillsammans med studenter.\n"
    "\n"
    "Ett mentorsprogram med 60 erfarna företagare bygger helt på frivilliga insatser.",
    "ekonomi": "Omsättningen var 37,6 mnkr, varav projektmedel utgjorde en tredjedel. Resultat efter finansiella poster "
    "blev 2,2 mnkr och soliditeten 73,6 procent. Investeringarna var 1,2 mnkr.",
    "framtid": "Bolaget vill nå fler som sällan startar företag. Lokalerna är fulla, och en flytt till Hamnstaden "
    "utreds.",
}
