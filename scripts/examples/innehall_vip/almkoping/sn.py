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
        "slutsats": "",
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
        "indikator": "Medarbetare som under året utsatts för hot eller våld i tjänsten",
        "enhet": "%",
        "utgangsvarde": "16",
        "m0": "14",
        "m1": "13",
        "m2": "12",
        "slutsats": "K25-SN-2",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Effektiviseringen på 9,9 mnkr 2026 görs främst i barn och unga, där egna familjehem och "
        "jourhem ersätter köpta platser. Scheman i gruppbostäderna läggs efter de boendes behov, "
        "och resor till daglig verksamhet samordnas.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Introduktionsåret med färre ärenden omfattar alla nya socialsekreterare i barn och "
        "unga, så att omsättningen minskar. Stödassistenter erbjuds betald utbildning till "
        "stödpedagog. Gruppbostäder med många tillbud får stöd i bemötande och förstärkning på "
        "natten.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "I ekonomiskt bistånd tas förslag till beräkning fram automatiskt. Handläggaren granskar "
        "och fattar alltid beslutet. AI-stöd för utkast till dokumentation prövas i en grupp och "
        "utvärderas före sommaren 2026.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Varje gruppbostad och servicebostad har en plan för sju dygn utan el och vatten. Planen "
        "övas varje år, och reservbatterier till hjälpmedel kontrolleras varje kvartal.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Familjerådgivning",
        "enhet": "kr/besök",
        "gammal": "250",
        "ny": "260",
        "grund": "Prisindex; avgiften är lägre än självkostnaden. Socialtjänstlagen.",
    },
    {
        "taxa": "Serveringstillstånd, fast tillsynsavgift",
        "enhet": "kr/år",
        "gammal": "2400",
        "ny": "2500",
        "grund": "Självkostnad för tillsyn. Alkohollagen 8 kap. 10 §.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Socialnämnden fullgör kommunens uppgifter inom socialtjänsten för personer under "
    "65 år och ansvarar för stöd till personer med funktionsnedsättning i alla "
    "åldrar. Uppdraget omfattar skydd och stöd till barn, unga och familjer, vård vid "
    "missbruk, stöd vid våld i nära relationer, ekonomiskt bistånd, bostad med "
    "särskild service, personlig assistans och daglig verksamhet. Nämnden beslutar "
    "också om serveringstillstånd och har tillsyn över dem. Insatser ska ges så "
    "tidigt och så nära hemmet som möjligt.",
    "forandringar": "Ramen är 1 731,4 mnkr 2026, 1 797,2 mnkr 2027 och 1 858,9 mnkr 2028. Jämfört med "
    "fullmäktiges beslut för 2025 ökar den med 87,4 mnkr 2026, varav 12,0 mnkr "
    "tillfördes under 2025. Löner och priser räknas upp med 49,9 mnkr och volymer med "
    "18,2 mnkr. Beslutade förändringar är 14,0 mnkr för jourhem, familjebehandling "
    "och den nya socialtjänstlagens förebyggande arbete, och 4,0 mnkr tillkommer "
    "2027. Effektiviseringen är 9,9 mnkr.\n"
    "\n"
    "Placeringarna avgör om planen håller. Nämnden räknar med att i snitt 98 barn per "
    "månad bor i konsulentstött familjehem eller på institution 2026, mot 104 år 2024 "
    "och fler under 2025. Tio barn fler än så kostar omkring 12 mnkr om året. Egna "
    "familjehem för tonåringar ska ersätta köpta platser när det är bra för barnet.\n"
    "\n"
    "Sexton personer väntar på bostad med särskild service. Gruppbostaden i norr "
    "öppnar i september 2026 och den i öster 2028. Ekonomiskt bistånd väntas "
    "fortsätta att minska, men hela minskningen räknas inte in, eftersom "
    "arbetslösheten kan stiga.",
    "kvalitet": "Kvalitetsrapporten ligger till grund för tre av målen. Familjehem för tonåringar "
    "saknas, och barn placeras då på institution; det styr målet om hjälp i närmiljön. "
    "Konflikter i gruppbostäder gör både boende och medarbetare otrygga, och därför mäts "
    "hot och våld i målet om arbetsplatsen. I ekonomiskt bistånd behålls bemanningen när "
    "hushållen blir färre. Placeringsrådet prövar varje placering en gång i månaden. "
    "Väntan på bostad hör till det som flest brukare lämnar synpunkter på och har ett "
    "eget mål.",
    "investeringar": "Investeringarna är 29,3 mnkr 2026, 21,0 mnkr 2027 och 12,0 mnkr 2028. "
    "Gruppbostaden i norr avslutas 2026 med 15,9 mnkr och beräknas totalt kosta 30,4 "
    "mnkr, 1,4 mnkr mer än beslutat. När den öppnar ökar driften med 2,9 mnkr 2026 "
    "och 5,1 mnkr 2027. Gruppbostaden i öster byggs 2026–2028 för 31,0 mnkr och ökar "
    "driften med 5,2 mnkr 2028. Digital trygghet och e-hälsa för 9,0 mnkr ger färre "
    "resor och säkrare läkemedel men kostar 0,3 mnkr mer i drift varje år. Driften "
    "finns i ramen.",
}
