"""Stadsbyggnadsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 18),
    "beslut": "SBN 2025-06-18, § 81",
    "mbl": dt.date(2025, 6, 10),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "SBN-1",
        "mal": "Bygglov ska handläggas snabbt och rättssäkert",
        "kf_mal": "KF4",
        "indikator": "Median för handläggning av bygglov",
        "enhet": "dagar",
        "utgangsvarde": "36",
        "m0": "30",
        "m1": "28",
        "m2": "26",
        "slutsats": "K25-SBN-2",
    },
    {
        "mal_id": "SBN-2",
        "mal": "Planer ska ge mark för minst 600 bostäder om året",
        "kf_mal": "KF3",
        "indikator": "Bostäder i antagna planer",
        "enhet": "antal",
        "utgangsvarde": "574",
        "m0": "620",
        "m1": "640",
        "m2": "650",
        "slutsats": "",
    },
    {
        "mal_id": "SBN-3",
        "mal": "Medborgarna ska kunna påverka tidigt",
        "kf_mal": "KF3",
        "indikator": "Planer med tidig dialog",
        "enhet": "%",
        "utgangsvarde": "70",
        "m0": "90",
        "m1": "95",
        "m2": "100",
        "slutsats": "K25-SBN-3",
    },
    {
        "mal_id": "SBN-4",
        "mal": "Avgifterna ska täcka handläggningen över en konjunktur",
        "kf_mal": "KF6",
        "indikator": "Avgifternas andel av bygglovens kostnad",
        "enhet": "%",
        "utgangsvarde": "61",
        "m0": "64",
        "m1": "68",
        "m2": "70",
        "slutsats": "K25-SBN-1",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Bemanningen i bygglov anpassas till färre ärenden, och konsulter ersätts av egen "
        "kompetens; 0,5 mnkr.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Två handläggare i taget byter mellan bygglov och tillsyn för att minska sårbarheten.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Kontroll av att ansökan är fullständig görs automatiskt, och handläggaren fattar beslutet.",
    },
    {"inriktning_id": "PI-4", "svar": "Skyddsrum kartläggs på kartan och tas med i alla planuppdrag."},
    {
        "inriktning_id": "PI-5",
        "svar": "Gemensam tidplan för gator, lokaler och planer tas fram varje kvartal med tekniska nämnden.",
    },
    {
        "inriktning_id": "PI-6",
        "svar": "Plan i två spår: enkla planer utan program på 12 månader, större på 24. Mål: 24 månader "
        "för alla 2028.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Bygglov, enbostadshus",
        "enhet": "kr",
        "gammal": "27600",
        "ny": "28600",
        "grund": "Timkostnad 1 240 kr. Plan- och bygglagen 12 kap.",
    },
    {
        "taxa": "Planavgift, större än 1 000 kvm",
        "enhet": "kr/kvm",
        "gammal": "210",
        "ny": "218",
        "grund": "Självkostnad.",
    },
    {"taxa": "Nybyggnadskarta", "enhet": "kr", "gammal": "9800", "ny": "10150", "grund": "Självkostnad."},
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Stadsbyggnadsnämnden ansvarar för översikts- och detaljplaner, bygglov, tillsyn "
    "av byggande, kartor och lantmäteri. Arbetet regleras i plan- och bygglagen, "
    "miljöbalken och fastighetsbildningslagen. Nämnden prövar omkring 1 150 lov, tar "
    "fram ett tjugotal planer om året och ger geodata till kommun, byggherrar och "
    "allmänhet. Kommunen är egen lantmäterimyndighet.",
    "forandringar": "Ramen är 93,8 mnkr 2026, 2,3 mnkr mer än 2025. Löner och priser ökar med 2,8 "
    "mnkr, och effektiviseringen är 0,5 mnkr. Nämndens problem är intäkterna: "
    "bygglovsavgifterna täckte 61 procent av kostnaden 2024, mot 75 procent tre år "
    "tidigare. Nämnden höjer taxan med 3,5 procent, har färre handläggare och räknar "
    "med 1 100 ärenden, vilket är detsamma som 2025.\n"
    "\n"
    "En digital plandatabas byggs upp och ersätter två system, och driften ökar med "
    "0,2 mnkr 2027 och 2028. Planer för Västra Strand och Norra Ängen prioriteras "
    "framför mindre ändringar. Om byggandet inte tar fart 2027 behöver ramen prövas "
    "igen. Nämnden bedömer att tidskravet för bygglov klaras men att förhandsbesked "
    "får vänta.",
    "kvalitet": "Avgifterna följer konjunkturen medan kostnaden är fast, och det är därför ett nytt "
    "mål om täckning över tid. Sommarens låga bemanning ger beslut efter lagens tid; "
    "semestrar planeras så att två i taget arbetar. Sökande och invånare vill veta "
    "tidigare vem som handlägger och hur de kan påverka, och dialog sker före "
    "programskedet i alla planer.",
    "investeringar": "Gator och torg i Hamnstaden, Björkhagen och Norra Ängen byggs ut till 2029 för "
    "346,5 mnkr tillsammans. Västra Strand får gator före bostäderna, 172,0 mnkr "
    "brutto, där exploateringsersättningar betalar 46,0 mnkr. En digital tvilling "
    "och plandatabas kostar 4,5 mnkr. Skötseln av nya gator och torg hör till "
    "tekniska nämnden.",
}
