"""Almbo Bostads AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "ALMBO-1",
        "mal": "Antalet nya lägenheter ska i genomsnitt vara minst 120 om året",
        "malvarde": "120",
        "utfall": "134",
        "status": "uppfyllt",
        "kommentar": "Kvarteret Seglaren i Hamnstaden blev inflyttningsklart i två etapper.",
    },
    {
        "mal_id": "ALMBO-2",
        "mal": "Kundernas omdöme om trygghet ska vara minst 82",
        "malvarde": "82",
        "utfall": "80",
        "status": "delvis uppfyllt",
        "kommentar": "Tryggheten i trapphus och garage får lägre betyg. Belysning och lås byts ut i fyra områden.",
    },
    {
        "mal_id": "ALMBO-3",
        "mal": "Energianvändningen ska minska med minst två procent om året",
        "malvarde": "2,0 procent",
        "utfall": "2,6 procent",
        "status": "uppfyllt",
        "kommentar": "Nya undercentraler och injusterade värmesystem gav effekt.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "134 lägenheter blev inflyttningsklara i kvarteret Seglaren och alla var uthyrda vid inflyttningen.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Hyresförhandlingen slutade med en genomsnittlig höjning på 4,2 procent från den 1 mars.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "En vattenskada i ett höghus i Björkhagen innebar att 18 hushåll fick tillfälliga bostäder i fyra "
        "månader.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "ALMBO-R1",
        "process": "Underhåll",
        "kategori": "finansiell",
        "risk": "Risk att underhåll skjuts upp på grund av höga byggkostnader, vilket leder till skador och dyrare "
        "åtgärder senare.",
        "s": 3,
        "k": 3,
        "kontroll": "Uppföljning av underhållsplanen varje tertial",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Tre stambyten är förskjutna ett år.",
        "atgard": "Stambytena är inplanerade 2026 av fastighetschefen.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "ALMBO-R2",
        "process": "Uthyrning",
        "kategori": "oegentlighet",
        "risk": "Risk att lägenheter fördelas utanför kön på grund av bristande kontroll, vilket leder till minskat "
        "förtroende.",
        "s": 1,
        "k": 4,
        "kontroll": "Stickprov av 60 kontrakt mot kön",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla kontrakt följde kön eller hade dokumenterat förtursbeslut.",
    },
    {
        "risk_id": "ALMBO-R3",
        "process": "Drift",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk att styrsystem för värme angrips på grund av gammal teknik, vilket leder till avbrott.",
        "s": 2,
        "k": 4,
        "kontroll": "Sårbarhetstest av styrsystem",
        "resultat": "större avvikelser",
        "iakttagelse": "Två anläggningar hade föråldrad programvara utan stöd.",
        "atgard": "Systemen byts ut av teknikchefen före den 30 juni.",
        "atgardsstatus": "pågår",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": "Kontrollen fungerar väl i uthyrning och ekonomi. Styrsystemen för värme måste förnyas innan "
    "kontrollen kan bedömas som fullt tillräcklig.",
    "beslut": "Styrelsen 2026-02-03, § 9",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Almbo Bostads AB är kommunens allmännyttiga bostadsbolag med omkring 8 400 lägenheter. Bolaget ska "
    "främja bostadsförsörjningen, erbjuda bostäder till olika hushåll och drivas enligt affärsmässiga "
    "principer.\n"
    "\n"
    "Ägardirektivet betonar nyproduktion, trygghet och minskad energianvändning.",
    "aret": "Året var framgångsrikt för nyproduktionen. Kvarteret Seglaren blev klart och intresset var stort trots att "
    "hyrorna är högre än i det äldre beståndet.\n"
    "\n"
    "Renoveringsprogrammet i Björkhagen fortsatte. En allvarlig vattenskada visade hur viktigt det är att byta "
    "stammar i tid, och programmet har därför lagts om så att de mest utsatta husen går först.\n"
    "\n"
    "Samarbetet med socialnämnden om bostäder för personer med stödbehov utökades.",
    "ekonomi": "Omsättningen var 856,2 mnkr. Resultat efter finansiella poster ökade till 58,8 mnkr, främst genom nya "
    "lägenheter och lägre energikostnader. Investeringarna var 297,0 mnkr. Soliditeten var 27,4 procent, "
    "vilket är nära oförändrat.",
    "framtid": "Byggkostnaderna är fortfarande höga och nya projekt startar bara när kalkylen håller. Under 2026 inleds "
    "projekteringen av 90 lägenheter i Norra Ängen. Det största arbetet blir stambyten i hus från "
    "1960-talet.",
}
