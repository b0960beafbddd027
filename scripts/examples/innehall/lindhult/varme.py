"""Lindhults Värme AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "VARME-1",
        "mal": "Värmen ska vara fossilfri",
        "malvarde": "100 procent",
        "utfall": "99 procent",
        "status": "delvis uppfyllt",
        "kommentar": "Oljepannan användes två dygn.",
    },
    {
        "mal_id": "VARME-2",
        "mal": "Avgiften ska höjas högst som index",
        "malvarde": "2,8 procent",
        "utfall": "2,5 procent",
        "status": "uppfyllt",
        "kommentar": "Lägre bränslepris.",
    },
    {
        "mal_id": "VARME-3",
        "mal": "Leveranssäkerheten ska vara minst 99,9 procent",
        "malvarde": "99,9 procent",
        "utfall": "99,96 procent",
        "status": "uppfyllt",
        "kommentar": "Ett avbrott på fyra timmar.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {"nr": "1", "nar": "under året", "handelse": "Tre flerbostadshus och en skola anslöts till nätet."},
    {"nr": "2", "nar": "under året", "handelse": "En läckande kulvert byttes på Storgatan i september."},
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "VARME-R1",
        "process": "Produktion",
        "kategori": "verksamhet",
        "risk": "Risk för avbrott på grund av pannhaveri, vilket leder till kalla hus.",
        "s": 2,
        "k": 4,
        "kontroll": "Provdrift före vintern",
        "resultat": "inga avvikelser",
        "iakttagelse": "Godkänd provdrift.",
    },
    {
        "risk_id": "VARME-R2",
        "process": "Bränsle",
        "kategori": "omvärld",
        "risk": "Risk för bränslebrist på grund av hög efterfrågan, vilket leder till dyr olja.",
        "s": 2,
        "k": 3,
        "kontroll": "Kontroll av lager och avtal",
        "resultat": "inga avvikelser",
        "iakttagelse": "Lager för sex veckor.",
    },
    {
        "risk_id": "VARME-R3",
        "process": "Nät",
        "kategori": "finansiell",
        "risk": "Risk för läckor på grund av gamla kulvertar, vilket leder till höga kostnader.",
        "s": 3,
        "k": 3,
        "kontroll": "Värmefotografering",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Två svaga punkter.",
        "atgard": "Byte 2026.",
        "atgardsstatus": "pågår",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Kontrollerna visar god driftsäkerhet.",
    "beslut": "Styrelsen 2026-01-30, § 6",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Lindhults Värme AB producerar och levererar fjärrvärme i centralorten. Kommunen äger 60 procent och "
    "ett skogsföretag 40 procent. Bränslet är flis från trakten.",
    "aret": "Året var varmare än normalt och försäljningen av värme minskade något, men nya anslutningar vägde upp. En "
    "läcka på Storgatan lagades på ett dygn.\n"
    "\n"
    "Olja behövdes bara under två kalla dygn i februari.",
    "ekonomi": "Omsättningen var 40 820 tkr och resultat efter finansiella poster 4 320 tkr. Investeringarna på 7 400 "
    "tkr gällde anslutningar och kulvertar. Soliditeten var 40,1 procent.",
    "framtid": "Bolaget utreder en ackumulatortank som kan ersätta oljan helt. Ytterligare en skola ansluts 2026.",
}
