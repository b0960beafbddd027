"""Energi AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "ENERGI-1",
        "mal": "Elnätets avbrottstid ska vara högst 25 minuter per kund och år",
        "malvarde": "25 minuter",
        "utfall": "19 minuter",
        "status": "uppfyllt",
        "kommentar": "Vädersäkringen av luftledningar i öster är klar.",
    },
    {
        "mal_id": "ENERGI-2",
        "mal": "Fjärrvärmen ska vara fossilfri",
        "malvarde": "100 procent",
        "utfall": "97 procent",
        "status": "delvis uppfyllt",
        "kommentar": "Olja användes under en period när en panna var ur drift i januari.",
    },
    {
        "mal_id": "ENERGI-3",
        "mal": "Kundernas samlade omdöme ska vara minst 75",
        "malvarde": "75",
        "utfall": "74",
        "status": "delvis uppfyllt",
        "kommentar": "Omdömet sjönk efter höjningen av nätavgiften.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "En skada på den största pannan i januari gjorde att reservpannor med olja användes i tre veckor.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Nätavgiften höjdes med sex procent för att finansiera investeringar i elnätets kapacitet.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "Ett avtal tecknades om spillvärme från ett livsmedelsföretag i Björkhagen, med leverans från 2027.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "ENERGI-R1",
        "process": "Elnät",
        "kategori": "omvärld",
        "risk": "Risk att kapaciteten inte räcker på grund av snabb elektrifiering, vilket leder till att företag inte kan "
        "anslutas.",
        "s": 3,
        "k": 4,
        "kontroll": "Kapacitetsprognos per område varje halvår",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Två områden når taket 2028.",
        "atgard": "Förstärkning av ledning i väster projekteras av nätchefen.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "ENERGI-R2",
        "process": "Produktion",
        "kategori": "verksamhet",
        "risk": "Risk att en panna havererar på grund av ålder, vilket leder till dyr och fossil reservproduktion.",
        "s": 3,
        "k": 3,
        "kontroll": "Besiktning och provdrift före vintern",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla pannor godkändes i september efter reparationen.",
    },
    {
        "risk_id": "ENERGI-R3",
        "process": "Mätning",
        "kategori": "legal",
        "risk": "Risk att mätvärden lämnas för sent till elmarknaden på grund av systembyte, vilket leder till sanktioner.",
        "s": 2,
        "k": 3,
        "kontroll": "Kontroll av leveranstider varje månad",
        "resultat": "inga avvikelser",
        "iakttagelse": "99,8 procent av mätvärdena lämnades i tid.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Bolaget har väl beskrivna processer och rapporterar avvikelser till styrelsen varje kvartal. "
    "Kontrollerna gav få anmärkningar.",
    "beslut": "Styrelsen 2026-02-05, § 11",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Almköpings Energi AB äger elnätet i större delen av kommunen och producerar och säljer fjärrvärme. "
    "Bolaget erbjuder också laddning av fordon och energitjänster till företag.\n"
    "\n"
    "Ändamålet är att ge invånare och företag säker energi till rimliga priser och att minska "
    "klimatpåverkan.",
    "aret": "Året började med ett pannhaveri när det var som kallast. Tack vare reservpannorna blev ingen kund utan "
    "värme, men den fossila andelen steg. Pannan lagades och är nu i bättre skick än före haveriet.\n"
    "\n"
    "Elnätet byggdes ut till nya områden i Hamnstaden och Björkhagen. Antalet anslutna laddpunkter "
    "fördubblades. Höjningen av nätavgiften väckte många frågor, och bolaget bjöd in till fyra öppna möten.",
    "ekonomi": "Omsättningen var 1 025,1 mnkr och resultat efter finansiella poster 113,6 mnkr, en ökning med 7,5 mnkr. "
    "Elnätet står för större delen av resultatet. Investeringarna på 204,0 mnkr gällde främst ledningar och "
    "en ny transformatorstation. Soliditeten var 49,3 procent.",
    "framtid": "Efterfrågan på el väntas öka med en tredjedel på tio år. Bolaget planerar därför nätinvesteringar som "
    "är högre än avskrivningarna under flera år. Spillvärmen från 2027 minskar behovet av bränsle och bidrar "
    "till en fossilfri fjärrvärme.",
}
