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
        "m0": "28",
        "m1": "27",
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
        "m0": "100",
        "m1": "100",
        "m2": "100",
        "slutsats": "K25-SBN-3",
    },
    {
        "mal_id": "SBN-4",
        "mal": "Avgifterna ska bära bygglovens kostnad över en konjunktur",
        "kf_mal": "KF6",
        "indikator": "Avgifternas täckning av kostnaden för bygglov",
        "enhet": "%",
        "utgangsvarde": "75",
        "m0": "70",
        "m1": "74",
        "m2": "78",
        "slutsats": "K25-SBN-1",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Bemanningen inom bygglov anpassas till färre stora ärenden, och konsulter ersätts av "
        "egen personal som växlar mellan lov, tillsyn och planering. Det ger 0,5 mnkr 2026 och "
        "0,6 mnkr per år därefter.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Samarbetet med två grannkommuner om lantmätare fortsätter. Handläggare introduceras i "
        "både lov och tillsyn, och semestern delas i två omgångar så att arbetsbelastningen blir "
        "rimlig.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "E-ansökan kontrollerar redan att handlingarna är fullständiga. Under 2026 prövas "
        "AI-stöd för utkast till samrådsredogörelser. Handläggaren granskar och fattar alltid "
        "beslutet.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Skyddsrum, reservvatten och utrymningsvägar förs in i kartan och prövas i alla "
        "planuppdrag. Skyddsvärda geodata klassas innan något publiceras.",
    },
    {
        "inriktning_id": "PI-5",
        "svar": "En gemensam tidplan för planer, gator, ledningar och lokaler tas fram med tekniska "
        "nämnden och kommunstyrelsen. Den ses över varje kvartal, så att gator öppnas en gång.",
    },
    {
        "inriktning_id": "PI-6",
        "svar": "Planerna delas i två spår: enkla planer utan program på högst tolv månader och övriga "
        "på 24. Andelen planer som antas inom 24 månader ska öka från 58 procent 2024 till 75 "
        "procent 2028.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Bygglov, enbostadshus",
        "enhet": "kr",
        "gammal": "27600",
        "ny": "28600",
        "grund": "Faktisk tid. Plan- och bygglagen 12 kap.",
    },
    {
        "taxa": "Planavgift, större än 1 000 kvm",
        "enhet": "kr/kvm",
        "gammal": "210",
        "ny": "218",
        "grund": "Självkostnad. Plan- och bygglagen 12 kap.",
    },
    {
        "taxa": "Nybyggnadskarta",
        "enhet": "kr",
        "gammal": "9800",
        "ny": "10150",
        "grund": "Självkostnad. Plan- och bygglagen 12 kap.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Stadsbyggnadsnämnden ansvarar för översiktsplan och detaljplaner, bygglov, "
    "tillsyn och strandskydd samt för lantmäteri, kartor och geodata. Exploatering "
    "drivs tillsammans med kommunstyrelsen. Kommunen är egen lantmäterimyndighet. "
    "Arbetet styrs av plan- och bygglagen, miljöbalken, fastighetsbildningslagen och "
    "förvaltningslagen. Nämnden ska se till att det finns mark för bostäder, arbete "
    "och service, att den som vill bygga får beslut i tid och att grannar och "
    "invånare kan påverka.",
    "forandringar": "Ramen är 93,8 mnkr 2026, 2,3 mnkr mer än 2025. Löner och priser ökar med 2,8 "
    "mnkr, och effektiviseringen är 0,5 mnkr. Därefter är ramen 96,2 mnkr 2027 och "
    "98,6 mnkr 2028.\n"
    "\n"
    "Nämndens största osäkerhet är avgifterna. De täckte 75 procent av bygglovens "
    "kostnad 2024 och väntas täcka 66 procent i år, eftersom stora lov uteblir. "
    "Nämnden föreslår därför en taxa som följer faktisk tid. Två vakanser tillsätts "
    "inte, och handläggare växlar mellan lov, tillsyn och planering. Vakanser är "
    "ingen varaktig lösning; målet är 78 procents täckning 2028.\n"
    "\n"
    "Ändringar i plan- och bygglagen ger färre lov för små åtgärder, och därmed både "
    "lägre intäkter och färre ärenden. En ny översiktsplan påbörjas 2026 inom ramen. "
    "Norra Ängen, Västra Strand och nästa kvarter i Hamnstaden går före mindre "
    "planändringar. Den digitala plandatabasen ökar driften med 0,2 mnkr 2027 och "
    "lika mycket 2028. Byggandet antas öka långsamt från 2027. Dröjer det längre "
    "behöver ramen prövas igen.",
    "kvalitet": "Bygglovens avgifter följer konjunkturen medan kostnaden är fast. Nämnden har därför "
    "ett nytt mål om avgifternas täckning. Sommarens låga bemanning ger beslut efter "
    "lagens tid; semestern delas i två omgångar, och bemanningen planeras redan i "
    "februari. Sökande och invånare vill veta tidigare vem som handlägger, när beslut "
    "kommer och hur de kan påverka. Målet om dialog i alla planer ligger fast, och små "
    "planer får en enklare form av dialog.",
    "investeringar": "Gator, torg och ledningar i Hamnstaden, Björkhagen och Norra Ängen byggs ut "
    "till 2029. Projektens totalutgift är tillsammans 346,5 mnkr, varav 56,9 mnkr "
    "2026. Västra Strand etapp 1 kostar 172,0 mnkr, och ersättningar väntas betala "
    "46,0 mnkr; gatorna byggs före bostäderna. Sammanlagt investeras 73,0 mnkr 2026, "
    "90,4 mnkr 2027 och 81,0 mnkr 2028. Digital tvilling och plandatabas kostar 4,5 "
    "mnkr och behövs när digitala planer blir ett krav 2028. Skötseln av nya gator "
    "och torg hör till tekniska nämnden.",
}
