"""Almnet Fiber AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "FIBER-1",
        "mal": "Andelen hushåll som kan ansluta sig till fiber ska vara minst 96 procent",
        "malvarde": "96 procent",
        "utfall": "97 procent",
        "status": "uppfyllt",
        "kommentar": "De sista byarna i norr byggdes ut med statligt stöd.",
    },
    {
        "mal_id": "FIBER-2",
        "mal": "Nätets tillgänglighet ska vara minst 99,95 procent",
        "malvarde": "99,95 procent",
        "utfall": "99,97 procent",
        "status": "uppfyllt",
        "kommentar": "Dubbla vägar till fem knutpunkter har minskat avbrotten.",
    },
    {
        "mal_id": "FIBER-3",
        "mal": "Anslutningsgraden ska vara minst 70 procent",
        "malvarde": "70 procent",
        "utfall": "66 procent",
        "status": "ej uppfyllt",
        "kommentar": "Hushåll på landsbygden väntar med att ansluta sig.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Utbyggnaden i de norra byarna blev klar och 640 hushåll fick möjlighet till fiber.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Ett kabelbrott i oktober påverkade 1 900 kunder i sju timmar.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "FIBER-R1",
        "process": "Nät",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk för avbrott på grund av sabotage eller grävskador, vilket leder till att samhällsviktiga tjänster "
        "störs.",
        "s": 3,
        "k": 4,
        "kontroll": "Test av reservvägar varje kvartal",
        "resultat": "mindre avvikelser",
        "iakttagelse": "En reservväg saknade kapacitet.",
        "atgard": "Kapaciteten utökas av nätchefen under våren.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "FIBER-R2",
        "process": "Kundavtal",
        "kategori": "legal",
        "risk": "Risk att personuppgifter hanteras fel på grund av många tjänsteleverantörer, vilket leder till klagomål.",
        "s": 2,
        "k": 3,
        "kontroll": "Granskning av avtal med leverantörer",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla avtal hade biträdesavtal.",
    },
    {
        "risk_id": "FIBER-R3",
        "process": "Utbyggnad",
        "kategori": "finansiell",
        "risk": "Risk att anslutningar blir färre än kalkylerat på grund av konkurrens från mobilt bredband, vilket leder "
        "till lägre intäkter.",
        "s": 3,
        "k": 2,
        "kontroll": "Uppföljning av anslutningsgrad",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Graden ligger fyra procentenheter under målet.",
        "atgard": "Riktad information till hushåll 2026.",
        "atgardsstatus": "ej påbörjad",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Driftsäkerheten är god och avvikelserna hanteras i bolagets ledningssystem.",
    "beslut": "Styrelsen 2026-02-02, § 8",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Almnet Fiber AB bygger och driver ett öppet stadsnät. Nätet är öppet för alla tjänsteleverantörer "
    "och används också av kommunens verksamheter.",
    "aret": "Utbyggnaden på landsbygden avslutades. Det som återstår är enstaka hus där kostnaden är mycket hög, och "
    "för dem undersöks radiolösningar.\n"
    "\n"
    "Ett kabelbrott i oktober visade att felsökningen fungerar men att informationen till kunderna kan bli "
    "bättre.",
    "ekonomi": "Omsättningen var 102,1 mnkr och resultat efter finansiella poster 10,1 mnkr. Investeringarna minskade "
    "till 26,0 mnkr när utbyggnaden gick mot sitt slut. Soliditeten var 43,2 procent.",
    "framtid": "Från 2026 går nätet över i en förvaltande fas. Fler hushåll ska lockas att ansluta sig och utrustning "
    "från nätets första år byts ut.",
}
