"""Gymnasie- och vuxenutbildningsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 16),
    "beslut": "GVN 2025-06-16, § 47",
    "mbl": dt.date(2025, 6, 10),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "GVN-1",
        "mal": "Fler elever tar gymnasieexamen inom tre år",
        "kf_mal": "KF1",
        "indikator": "Elever på nationella program med examen inom tre år",
        "enhet": "%",
        "utgangsvarde": "73.5",
        "m0": "76",
        "m1": "77",
        "m2": "78",
        "slutsats": "K25-GVN-1",
    },
    {
        "mal_id": "GVN-2",
        "mal": "Elever på introduktionsprogram går vidare",
        "kf_mal": "KF1",
        "indikator": "Elever som gått från introduktionsprogram till nationellt program efter ett år",
        "enhet": "%",
        "utgangsvarde": "41",
        "m0": "46",
        "m1": "48",
        "m2": "50",
        "slutsats": "",
    },
    {
        "mal_id": "GVN-3",
        "mal": "Vuxna får utbildning som leder till arbete",
        "kf_mal": "KF4",
        "indikator": "Vuxna med arbete sex månader efter slutförd yrkesutbildning",
        "enhet": "%",
        "utgangsvarde": "77",
        "m0": "80",
        "m1": "81",
        "m2": "82",
        "slutsats": "",
    },
    {
        "mal_id": "GVN-4",
        "mal": "Elever mår bra och är närvarande",
        "kf_mal": "KF1",
        "indikator": "Elever med minst 20 procents frånvaro",
        "enhet": "%",
        "utgangsvarde": "13.8",
        "m0": "13",
        "m1": "12",
        "m2": "11",
        "slutsats": "K25-GVN-3",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Grupper slås ihop på två program och externa platser blir färre; 4,4 mnkr.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Yrkeslärare utan behörighet får lön under utbildning, och skolans elevhälsa förstärks.",
    },
    {"inriktning_id": "PI-3", "svar": "Elever lär sig AI i alla program, och lärare får stöd vid planering."},
    {
        "inriktning_id": "PI-4",
        "svar": "Totalförsvar ingår i undervisningen, och två skolor är samlingsplats vid evakuering.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Nämnden ansvarar för gymnasieskola, anpassad gymnasieskola och vuxenutbildning "
    "enligt skollagen. Nämnden har 4 300 gymnasieelever, varav 3 100 i egna skolor, "
    "och 2 600 heltidsstuderande i vuxenutbildning, inklusive svenska för invandrare. "
    "Uppdraget är att ungdomar ska ta examen och att vuxna ska få den utbildning som "
    "arbetslivet behöver.",
    "forandringar": "Ramen ökar till 752,7 mnkr 2026, 27,7 mnkr mer än den beslutade ramen för 2025. "
    "Löner och priser ökar med 21,9 mnkr och volymer med 4,4 mnkr, eftersom "
    "ungdomskullarna växer till 2029. Beslutade förändringar, 3,0 mnkr, gäller "
    "anpassad gymnasieskola och kuratorer. Effektiviseringen på 4,4 mnkr görs genom "
    "att program med få sökande ges vartannat år.\n"
    "\n"
    "Automationsutbildningen flyttar till Tekniskt centrum i augusti 2026. Det kostar "
    "1,3 mnkr mer i hyra 2026 och ytterligare 1,1 mnkr 2027. Statsbidraget till "
    "yrkesvux är ettårigt; om det minskar med en femtedel måste 90 platser dras in. "
    "Svenska för invandrare flyttar till lokaler tillsammans med "
    "arbetsmarknadsnämnden 2027. Nämnden bedömer att ramen räcker men att marginalen "
    "är mindre än 2025.",
    "kvalitet": "Fler tar examen, men elever på vissa program mår sämre och frånvaron är hög. "
    "Övergången från introduktionsprogram går för långsamt. Kvalitetsrapporten leder till "
    "att resurser flyttas från gemensamma projekt till mentorer och elevhälsa. Målet om "
    "handledare i arbetslivet tas bort som nämndmål, eftersom det är uppnått.",
    "investeringar": "Tekniskt centrum avslutas 2026 med 21,1 mnkr, och anpassad gymnasieskola får "
    "nya lokaler. Yrkesprogrammens verkstäder moderniseras 2026–2028 för 46,0 mnkr, "
    "varav branscherna betalar 4,0 mnkr. Driften ökar med 1,3 mnkr 2026, 2,0 mnkr "
    "2027 och 1,2 mnkr 2028.",
}
