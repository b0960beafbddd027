"""Verksamhetslokaler AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "LOKALER-1",
        "mal": "Andelen uthyrd yta ska vara minst 94 procent",
        "malvarde": "94 procent",
        "utfall": "95,1 procent",
        "status": "uppfyllt",
        "kommentar": "Två tomma kontorshus hyrdes ut till en myndighet.",
    },
    {
        "mal_id": "LOKALER-2",
        "mal": "Lokalkostnaden för kommunens verksamheter ska öka högst som index",
        "malvarde": "högst 2,8 procent",
        "utfall": "2,4 procent",
        "status": "uppfyllt",
        "kommentar": "Lägre energianvändning höll nere hyrorna.",
    },
    {
        "mal_id": "LOKALER-3",
        "mal": "Minst 60 procent av beståndet ska vara miljöcertifierat",
        "malvarde": "60 procent",
        "utfall": "57 procent",
        "status": "delvis uppfyllt",
        "kommentar": "Certifieringen av två hus blev klar först i januari 2026.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "En myndighet tecknade ett femtonårigt avtal om 3 200 kvadratmeter i kvarteret Kronan.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Tre äldre lokaler såldes enligt fullmäktiges beslut om avveckling.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "LOKALER-R1",
        "process": "Fastigheter",
        "kategori": "finansiell",
        "risk": "Risk att lokaler blir tomma på grund av ändrade arbetssätt, vilket leder till hyresbortfall.",
        "s": 2,
        "k": 3,
        "kontroll": "Vakansrapport varje månad",
        "resultat": "inga avvikelser",
        "iakttagelse": "Vakansen minskade under året.",
    },
    {
        "risk_id": "LOKALER-R2",
        "process": "Upphandling",
        "kategori": "legal",
        "risk": "Risk att direktupphandlingar inte dokumenteras på grund av tidspress, vilket leder till överträdelse av "
        "lagen.",
        "s": 3,
        "k": 3,
        "kontroll": "Stickprov av 30 inköp",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Fyra inköp saknade fullständig dokumentation.",
        "atgard": "Ett digitalt stöd införs av inköpsansvarig i april.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "LOKALER-R3",
        "process": "Säkerhet",
        "kategori": "verksamhet",
        "risk": "Risk för brand på grund av bristande underhåll, vilket leder till personskada.",
        "s": 1,
        "k": 4,
        "kontroll": "Systematiskt brandskyddsarbete",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla hus kontrollerade.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": "Kontrollen är god i fastighetsdriften. Dokumentationen av direktupphandlingar behöver förbättras.",
    "beslut": "Styrelsen 2026-02-10, § 7",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Almköpings Verksamhetslokaler AB äger, utvecklar och hyr ut lokaler till företag och till kommunens "
    "verksamheter. Bolaget ska underlätta för näringslivet att växa och hålla kommunens lokalkostnader "
    "nere.",
    "aret": "Uthyrningen gick bättre än på flera år. Ett långt avtal med en myndighet fyllde två hus som stått tomma. "
    "Samtidigt såldes lokaler som inte längre behövs.\n"
    "\n"
    "Arbetet med att energieffektivisera fortsatte med nya fönster och styrning av ventilation i fem hus.",
    "ekonomi": "Omsättningen var 246,1 mnkr och resultat efter finansiella poster 31,7 mnkr. Investeringarna var 71,0 "
    "mnkr och soliditeten 24,0 procent.",
    "framtid": "Nästa stora projekt är ett hus för småföretag nära resecentrum. Bolaget deltar också i kommunens arbete "
    "med att minska antalet tomma lokaler.",
}
