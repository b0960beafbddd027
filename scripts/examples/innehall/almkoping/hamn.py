"""Hamn och Logistik AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "HAMN-1",
        "mal": "Antalet lyft vid kombiterminalen ska vara minst 62 000",
        "malvarde": "62 000",
        "utfall": "64 300",
        "status": "uppfyllt",
        "kommentar": "En ny tågpendel till västkusten startade i mars.",
    },
    {
        "mal_id": "HAMN-2",
        "mal": "Resultat efter finansiella poster ska vara minst 12 mnkr",
        "malvarde": "12 mnkr",
        "utfall": "13,2 mnkr",
        "status": "uppfyllt",
        "kommentar": "Fler lyft och höjda markhyror gav ett bättre resultat.",
    },
    {
        "mal_id": "HAMN-3",
        "mal": "Utsläppen från egna maskiner ska minska med tio procent om året",
        "malvarde": "10 procent",
        "utfall": "6 procent",
        "status": "delvis uppfyllt",
        "kommentar": "Leveransen av en eldriven reachstacker försenades till 2026.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "En ny tågpendel startade i mars och ger plats för 40 containrar per avgång, fem dagar i veckan.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "En kaj förstärktes efter att sprickor upptäckts vid dykbesiktning.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "HAMN-R1",
        "process": "Terminal",
        "kategori": "personal",
        "risk": "Risk för allvarlig olycka på grund av tung trafik inom området, vilket leder till personskada.",
        "s": 2,
        "k": 4,
        "kontroll": "Skyddsronder varje månad och genomgång av tillbud",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Gångvägar var inte markerade i den nya delen.",
        "atgard": "Markeringar och räcken är beställda av driftchefen.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "HAMN-R2",
        "process": "Kajer",
        "kategori": "finansiell",
        "risk": "Risk för oväntade reparationer på grund av kajernas ålder, vilket leder till stora utgifter.",
        "s": 3,
        "k": 3,
        "kontroll": "Dykbesiktning vart annat år",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Sprickor i en kajdel.",
        "atgard": "Kajen förstärktes i augusti.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "HAMN-R3",
        "process": "Avtal",
        "kategori": "finansiell",
        "risk": "Risk att en stor kund lämnar på grund av hög konkurrens, vilket leder till minskade intäkter.",
        "s": 2,
        "k": 3,
        "kontroll": "Genomgång av avtalstider och kundomdömen",
        "resultat": "inga avvikelser",
        "iakttagelse": "De fem största kunderna har avtal till minst 2028.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Arbetsmiljön är den viktigaste riskfrågan och de brister som hittats är åtgärdade.",
    "beslut": "Styrelsen 2026-01-27, § 5",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Bolaget äger och driver kombiterminalen, hamnen och logistikområden. Syftet är att näringslivet ska "
    "ha goda transporter och att mer gods ska gå på järnväg och sjö.",
    "aret": "Trafiken vid kombiterminalen växte mer än väntat när den nya pendeln startade. Hamnen hade däremot färre "
    "anlöp på grund av lägre efterfrågan på byggmaterial.\n"
    "\n"
    "Under sommaren förstärktes en kaj. Arbetet gjordes nattetid för att inte störa trafiken.",
    "ekonomi": "Omsättningen ökade till 150,4 mnkr. Resultat efter finansiella poster blev 13,2 mnkr. Investeringarna "
    "på 46,0 mnkr gällde kajen och en ny uppställningsyta. Soliditeten var 36,6 procent.",
    "framtid": "Elektrifieringen av terminalens maskiner fortsätter 2026. Tillsammans med kommunen planeras en flytt av "
    "den äldre hamndelen när Hamnstaden växer.",
}
