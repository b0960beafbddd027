"""Fritidsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 11),
    "beslut": "FN 2025-06-11, § 52",
    "mbl": dt.date(2025, 6, 4),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "FN-1",
        "mal": "Fler barn och unga rör på sig på sin fritid",
        "kf_mal": "KF5",
        "indikator": "Andel flickor av deltagartillfällena",
        "enhet": "%",
        "utgangsvarde": "41",
        "m0": "43",
        "m1": "44",
        "m2": "45",
        "slutsats": "K25-FN-3",
    },
    {
        "mal_id": "FN-2",
        "mal": "Anläggningar och bad är trygga, tillgängliga och väl använda",
        "kf_mal": "KF5",
        "indikator": "Elever i årskurs 6 som kan simma",
        "enhet": "%",
        "utgangsvarde": "91",
        "m0": "93",
        "m1": "94",
        "m2": "95",
        "slutsats": "K25-FN-2",
    },
    {
        "mal_id": "FN-3",
        "mal": "Fritidsgårdarna är öppna mötesplatser där unga har inflytande",
        "kf_mal": "KF1",
        "indikator": "Besökare som anger att de kan påverka verksamheten",
        "enhet": "%",
        "utgangsvarde": "70",
        "m0": "74",
        "m1": "75",
        "m2": "76",
        "slutsats": "K25-FN-3",
    },
    {
        "mal_id": "FN-4",
        "mal": "Hallarna används och sköts",
        "kf_mal": "KF5",
        "indikator": "Bokade timmar av bokningsbara kvällar i idrottshallar",
        "enhet": "%",
        "utgangsvarde": "84",
        "m0": "88",
        "m1": "89",
        "m2": "90",
        "slutsats": "K25-FN-1",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Energi i ishallarna och gemensam tillsyn av anläggningar kvällstid ger 1,4 mnkr.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Badvakter utbildas i egen regi, och fritidsledare erbjuds heltid mellan gård och skola.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Bokning och fakturering kopplas ihop, och frågor om lediga tider besvaras automatiskt.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Västerhallen och två gårdar planeras som samlingsplatser vid evakuering.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {"taxa": "Simhall, vuxen", "enhet": "kr", "gammal": "70", "ny": "75", "grund": "Högre kostnad för el."},
    {
        "taxa": "Idrottshall, föreningar utanför kommunen",
        "enhet": "kr/tim",
        "gammal": "280",
        "ny": "300",
        "grund": "Självkostnad.",
    },
    {
        "taxa": "Gym och bad, årskort",
        "enhet": "kr",
        "gammal": "3200",
        "ny": "3350",
        "grund": "Följer prisindex.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Fritidsnämnden ansvarar för idrottsanläggningar, bad, fritidsgårdar och stöd "
    "till föreningar. Nämnden äger inga lokaler utan hyr dem av tekniska nämnden och "
    "bolagen. Uppdraget är att barn och unga ska ha en meningsfull fritid, att fler "
    "ska kunna simma och att föreningarna ska ha tillgång till tider. Nämnden sköter "
    "36 anläggningar, fyra bad och sju fritidsgårdar.",
    "forandringar": "Ramen växer från 237,5 mnkr till 244,1 mnkr 2026 och till 261,3 mnkr 2028. Löner "
    "och priser ökar med 7,1 mnkr första året, och Västerhallens drift med 0,9 mnkr. "
    "Hallen tas i bruk i november 2025 och har helårseffekt 2027, då driften ökar med "
    "5,4 mnkr tillsammans med konstgräset. Effektiviseringen är 1,4 mnkr och består "
    "mest av energibesparing i ishallarna.\n"
    "\n"
    "Avgiftsfria lovaktiviteter behålls. Simundervisningen är trång, eftersom "
    "undervisningsbassängen är stängd till april 2026 och skolorna får åka till "
    "grannkommunen. Kostnaden för bussar, 0,6 mnkr, ligger i ramen. Det som inte ryms "
    "är fler badvakter kvällstid. Föreningarnas egna insatser värderas till omkring "
    "60 mnkr om året och är en förutsättning för verksamheten.",
    "kvalitet": "Hallarnas skick försämras därför att ingen ensam ansvarar för felanmälningar. En "
    "gränsdragning mellan fritidsnämnden och lokalförsörjningen är beslutad och gäller "
    "från mars. Simundervisningen är beroende av en enda bassäng, vilket är skälet till "
    "att nya simhallen kommer först. Fritidsgårdarna är trygga men når färre flickor, och "
    "en gård får en grupp för flickor.",
    "investeringar": "Västerhallen slutbetalas 2026 med 38,2 mnkr. Den nya simhallen är periodens "
    "största investering, 365,0 mnkr till 2030, där planering och markarbeten pågår "
    "2026–2028. Konstgräs och belysning har 31,0 mnkr under fem år. Ishallens tak "
    "och utomhusbadets rening avslutas 2026. Nya simhallen ökar driften först efter "
    "planperioden.",
}
