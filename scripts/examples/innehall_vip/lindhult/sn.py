"""Socialnämnden: the frame budget of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 5, 7),
    "beslut": "SN 2025-05-07, § 54",
    "mbl": dt.date(2025, 4, 28),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "SN-1",
        "mal": "Den som har hemtjänst ska möta högst tolv olika personer på två veckor",
        "kf_mal": "KF2",
        "indikator": "Personer per kund under 14 dagar",
        "enhet": "antal",
        "utgangsvarde": "14",
        "m0": "12",
        "m1": "11",
        "m2": "11",
    },
    {
        "mal_id": "SN-2",
        "mal": "Ingen ska vänta mer än tre månader på särskilt boende",
        "kf_mal": "KF2",
        "indikator": "Väntetid till särskilt boende",
        "enhet": "dagar",
        "utgangsvarde": "54",
        "m0": "60",
        "m1": "60",
        "m2": "60",
    },
    {
        "mal_id": "SN-3",
        "mal": "Barn ska få stöd hemma i första hand",
        "kf_mal": "KF2",
        "indikator": "Barn placerade utanför hemmet",
        "enhet": "antal",
        "utgangsvarde": "10",
        "m0": "10",
        "m1": "9",
        "m2": "8",
    },
    {
        "mal_id": "SN-4",
        "mal": "Fler medarbetare ska arbeta heltid",
        "kf_mal": "KF4",
        "indikator": "Andel heltidsanställda",
        "enhet": "%",
        "utgangsvarde": "66.8",
        "m0": "72",
        "m1": "75",
        "m2": "78",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Hemtjänst, högsta avgift",
        "enhet": "kr/mån",
        "gammal": "2642",
        "ny": "2660",
        "grund": "Följer prisbasbeloppet. Socialtjänstlagen.",
    },
    {"taxa": "Matdistribution", "enhet": "kr/portion", "gammal": "72", "ny": "75", "grund": "Prisindex."},
    {
        "taxa": "Trygghetslarm",
        "enhet": "kr/mån",
        "gammal": "245",
        "ny": "255",
        "grund": "Kostnad för digital uppkoppling.",
    },
]

V_ASKANDEN: list[dict[str, Any]] = [
    {
        "askande_id": "SN-Ä1",
        "askande": "Två familjebehandlare i öppenvården",
        "grund": "Placeringarna är fler än budgeterat; stöd hemma kostar mindre.",
        "belopp": "-1450",
        "forslag": "tillstyrks",
        "tillstyrkt": "-1450",
    },
    {
        "askande_id": "SN-Ä2",
        "askande": "Utökad nattbemanning på Linden",
        "grund": "De ombyggda lägenheterna är för personer med demens.",
        "belopp": "-1800",
        "forslag": "tillstyrks delvis",
        "tillstyrkt": "-900",
    },
    {
        "askande_id": "SN-Ä3",
        "askande": "Arbetskläder i hemtjänsten",
        "grund": "Hygienkrav; dagens kläder är från 2019.",
        "belopp": "-210",
        "forslag": "avslås",
        "tillstyrkt": "0",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Socialnämnden ansvarar för äldreomsorg, stöd till personer med "
    "funktionsnedsättning, individ- och familjeomsorg samt hälso- och sjukvård upp "
    "till sjuksköterskenivå. Uppdraget bygger på socialtjänstlagen, lagen om stöd och "
    "service till vissa funktionshindrade och hälso- och sjukvårdslagen. Nämnden "
    "driver två särskilda boenden med 84 platser, gruppbostäder och daglig verksamhet "
    "och ger hemtjänst till omkring 240 personer. Social jour delas med två "
    "grannkommuner. Sammanlagt får omkring 900 personer stöd av nämnden.",
    "forandringar": "Ramen är 335 500 tkr 2026, 16 000 tkr mer än den beslutade ramen för 2025, varav "
    "1 500 tkr är ett tilläggsanslag som redan getts. Löner och priser tar 9 680 tkr. "
    "Befolkningen över åttio år växer, och volymen räknas upp med 3 530 tkr. "
    "Beslutade förändringar är 2 800 tkr: 1 450 tkr till två familjebehandlare, 900 "
    "tkr till nattbemanning på Linden och 450 tkr till de arbetssätt som den nya "
    "socialtjänstlagen kräver. Effektiviseringen på 1 930 tkr görs genom gemensam "
    "planering av hemtjänst och natt, färre timvikarier och lägre hyra när två kontor "
    "slås ihop.\n"
    "\n"
    "Att placeringarna ökar är det största hotet mot ramen. Nämnden räknar med tio "
    "placerade barn 2026 och åtta 2028; varje barn utöver det kostar mellan 900 och 1 "
    "600 tkr om året. Det ombyggda Linden tas i bruk i december 2026. Driften ökar "
    "med 350 tkr 2026 och ytterligare 900 tkr 2027, och 2028 tillkommer 1 450 tkr för "
    "servicebostaden. Planåren förutsätter att hemtjänsten håller sin planerade tid "
    "och att sjukfrånvaron minskar.",
    "kvalitet": "Äldre är nöjda med hjälpen, men under sommaren möter de många olika personer. "
    "Utredningarna av barn tar längre tid än lagen medger när tjänster saknas. Ekonomin "
    "kan inte vändas utan att placeringar ersätts med tidigt stöd i hemmet. Slutsatserna "
    "redovisas samlat i höstens kvalitetsrapport och ligger bakom målen om kontinuitet "
    "och stöd hemma. Målen om väntetid och heltid ligger fast: de äldre blir fler, och "
    "fler heltider ger färre timvikarier.",
    "investeringar": "Ombyggnaden av Linden avslutas 2026 med 9 640 tkr och ger tolv lägenheter som "
    "är anpassade för personer med demens. Inventarier köps för 900 tkr. En "
    "servicebostad med fyra lägenheter byggs 2026–2029 för 13 000 tkr. Sådana "
    "boenden köps i dag utanför kommunen, och den nya driften, 1 450 tkr från 2028, "
    "ersätter på sikt en del av köpen. Digital tillsyn och läkemedelsautomater köps "
    "för 2 400 tkr under tre år. De ökar driften med 190 tkr till 2028 men ger färre "
    "nattbesök och mer tid för möten i hemtjänsten.",
}
