"""Socialnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 18),
    "beslut": "SN 2025-06-18, § 88",
    "mbl": dt.date(2025, 6, 11),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "SN-1",
        "mal": "Barn och unga får hjälp tidigt och i sin närmiljö",
        "kf_mal": "KF1",
        "indikator": "Barn placerade i konsulentstött familjehem eller hem för vård eller boende, snitt "
        "per månad",
        "enhet": "antal",
        "utgangsvarde": "104",
        "m0": "98",
        "m1": "92",
        "m2": "88",
        "slutsats": "K25-SN-1",
    },
    {
        "mal_id": "SN-2",
        "mal": "Personer med funktionsnedsättning kan leva som andra",
        "kf_mal": "KF2",
        "indikator": "Väntetid från beslut till erbjuden bostad, median",
        "enhet": "dagar",
        "utgangsvarde": "171",
        "m0": "150",
        "m1": "140",
        "m2": "130",
        "slutsats": "K25-SN-2",
    },
    {
        "mal_id": "SN-3",
        "mal": "Fler går från ekonomiskt bistånd till egen försörjning",
        "kf_mal": "KF4",
        "indikator": "Hushåll med ekonomiskt bistånd i mer än tio månader",
        "enhet": "antal",
        "utgangsvarde": "698",
        "m0": "640",
        "m1": "620",
        "m2": "600",
        "slutsats": "K25-SN-3",
    },
    {
        "mal_id": "SN-4",
        "mal": "Socialtjänsten är en arbetsplats där man kan och vill stanna",
        "kf_mal": "KF6",
        "indikator": "Omsättning bland socialsekreterare i myndighetsutövning",
        "enhet": "%",
        "utgangsvarde": "17.2",
        "m0": "15",
        "m1": "14",
        "m2": "13",
        "slutsats": "",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Egna jourhem ersätter köpta placeringar, och bemanningen i gruppbostad följer behov; "
        "9,9 mnkr.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Karriärsteg för socialsekreterare, och högst 25 medarbetare per chef i funktionsstöd "
        "från 2027.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Ansökan om bistånd handläggs automatiskt till förslag; beslut fattas alltid av handläggare.",
    },
    {"inriktning_id": "PI-4", "svar": "Varje gruppbostad har plan för sju dygn utan el och vatten."},
]

V_TAXOR: list[dict[str, Any]] = [
    {"taxa": "Familjerådgivning", "enhet": "kr/besök", "gammal": "250", "ny": "260", "grund": "Prisindex."}
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Socialnämnden ansvarar för stöd och skydd till barn och unga, för missbruksvård, "
    "ekonomiskt bistånd och för stöd till personer med funktionsnedsättning. "
    "Uppdraget regleras i socialtjänstlagen, lagen om stöd och service och i lagen om "
    "vård av unga. Nämnden driver 58 gruppbostäder och servicebostäder, daglig "
    "verksamhet för 900 personer och öppenvård.",
    "forandringar": "Ramen ökar med 87,4 mnkr till 1 731,4 mnkr 2026, jämfört med den beslutade ramen "
    "för 2025. Löner och priser tar 49,9 mnkr och volymer 18,2 mnkr. Beslutade "
    "förändringar är 14,0 mnkr, varav hälften gäller ett jourhem och "
    "familjebehandling, och resten den nya socialtjänstlagen. Effektiviseringen på "
    "9,9 mnkr görs i köpta placeringar.\n"
    "\n"
    "Nämnden börjar perioden med ett underskott. I ramen ingår därför en "
    "återhämtning: antalet placerade barn sänks från 109 till 98 under 2026. Lyckas "
    "det inte uppstår ett nytt underskott på omkring 12 mnkr för varje tio barn. "
    "Gruppbostaden i norr öppnar i september 2026 och ökar driften, och gruppbostaden "
    "i öster från 2028. Ekonomiskt bistånd minskar något varje år när fler får "
    "arbete. Nämnden följer kostnaden per placering månadsvis.",
    "kvalitet": "Kvalitetsrapporten visar att tidig hjälp räcker längre, att väntan på bostad är för "
    "lång och att personalens omsättning påverkar barnen. Målen har gjorts färre och "
    "pekar på detta. Enheter med hög omsättning får en egen handlingsplan, och nämnden "
    "redovisar utredningstider varje månad.",
    "investeringar": "Två gruppbostäder byggs. Den i norr avslutas 2026 med 15,9 mnkr, och dess drift "
    "ökar med 2,9 mnkr det året och 5,1 mnkr 2027. Den i öster kostar 31,0 mnkr och "
    "öppnar 2028. Digital trygghet ersätter delar av nattbemanningen. Alla bostäder "
    "byggs av bolaget och hyrs av nämnden.",
}
