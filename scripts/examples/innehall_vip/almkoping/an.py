"""Äldrenämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 17),
    "beslut": "AN 2025-06-17, § 61",
    "mbl": dt.date(2025, 6, 9),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "AN-1",
        "mal": "Den som har hemtjänst möter få och kända medarbetare",
        "kf_mal": "KF2",
        "indikator": "Personal som en kund med hemtjänst två gånger per dag eller mer möter på 14 dagar",
        "enhet": "antal",
        "utgangsvarde": "14",
        "m0": "12",
        "m1": "11",
        "m2": "11",
        "slutsats": "K25-AN-3",
    },
    {
        "mal_id": "AN-2",
        "mal": "Ett särskilt boende är ett hem med trygghet och gemenskap",
        "kf_mal": "KF2",
        "indikator": "Väntetid från ansökan till erbjuden plats, genomsnitt",
        "enhet": "dagar",
        "utgangsvarde": "52",
        "m0": "45",
        "m1": "42",
        "m2": "40",
        "slutsats": "K25-AN-1",
    },
    {
        "mal_id": "AN-3",
        "mal": "Äldre återfår och behåller sin förmåga",
        "kf_mal": "KF2",
        "indikator": "Personer som är utan hemtjänst tre månader efter trygg hemgång",
        "enhet": "%",
        "utgangsvarde": "36",
        "m0": "41",
        "m1": "42",
        "m2": "44",
        "slutsats": "K25-AN-4",
    },
    {
        "mal_id": "AN-4",
        "mal": "Fler utbildade medarbetare med en hälsosam arbetsvardag",
        "kf_mal": "KF6",
        "indikator": "Årsarbetare med undersköterskekompetens",
        "enhet": "%",
        "utgangsvarde": "72.8",
        "m0": "75",
        "m1": "76",
        "m2": "78",
        "slutsats": "K25-AN-2",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Slingor i hemtjänsten, egna sjuksköterskor och digital tillsyn ger 10,6 mnkr.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "85 vårdbiträden utbildas till undersköterska på arbetstid, och sjukfrånvaron ska under "
        "8 procent.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Planering med AI-stöd prövas i två områden; en planerare beslutar alltid om turen.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Reservkraft och läkemedel för sju dygn finns på alla särskilda boenden vid utgången av "
        "2027.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Hemtjänst, högsta avgift",
        "enhet": "kr/mån",
        "gammal": "2575",
        "ny": "2660",
        "grund": "Följer prisbasbeloppet. Socialtjänstlagen 8 kap.",
    },
    {
        "taxa": "Måltider i särskilt boende",
        "enhet": "kr/mån",
        "gammal": "4120",
        "ny": "4260",
        "grund": "Råvarupriser.",
    },
    {"taxa": "Trygghetslarm", "enhet": "kr/mån", "gammal": "265", "ny": "275", "grund": "Självkostnad."},
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Äldrenämnden ansvarar för hemtjänst, särskilda boenden, korttidsplatser och "
    "kommunal hälso- och sjukvård. Uppdraget bygger på socialtjänstlagen och hälso- "
    "och sjukvårdslagen. Omkring 3 600 personer har hemtjänst, trygghetslarm eller "
    "annat stöd, och 1 180 bor på särskilt boende. Nämnden driver verksamhet i egen "
    "regi, köper av fem utförare och har valfrihet i hemtjänsten.",
    "forandringar": "Ramen ökar från 1 760,0 mnkr till 1 841,8 mnkr 2026. Befolkningen över åttio år "
    "växer med 294 personer under året, och volymen räknas upp med 21,2 mnkr. Löner "
    "och priser tar 53,2 mnkr. Beslutade förändringar kostar 11,0 mnkr: fler "
    "sjuksköterskor anställs, ett nytt nattlag införs och språkutbildning ges på "
    "arbetstid.\n"
    "\n"
    "Utan ny planering av hemtjänsten räcker ramen inte. Hemtjänstens timmar ökar "
    "snabbare än befolkningen, eftersom fler får hjälp hemma längre. Nämnden samlar "
    "planeringen och går över till slingor, och räknar med att restiden minskar från "
    "22 till 18 procent. Platserna på Åkerhus öppnar etappvis till 2027. Det "
    "särskilda boendet i söder byggs för 80 boende, och planering och byggnation "
    "pågår till 2029. Osäkerheten är personalen: tio procent fler undersköterskor "
    "behövs 2028.",
    "kvalitet": "Kvalitetsrapporten visar att besked som uteblir skapar otrygghet, att turer som "
    "planeras om sent ger sämre arbete och att riskbedömningar är för beroende av "
    "enskilda. Rehabilitering efter sjukhus ger bättre liv och lägre kostnad. Målen pekar "
    "därför på kontinuitet, väntetid och hemgång, och på utbildade medarbetare.",
    "investeringar": "Åkerhus moderniseras till 2027 med 40,3 mnkr kvar, och driften ökar med 2,1 "
    "mnkr 2026 och 4,8 mnkr 2027. Boendet i söder är den största investeringen, "
    "312,0 mnkr. Trygghetsskapande teknik på 24,0 mnkr ger driftkostnader för "
    "licenser men frigör nattbesök. Alla tillskott i drift finns i ramen.",
}
