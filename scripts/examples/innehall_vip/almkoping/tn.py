"""Tekniska nämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 12),
    "beslut": "TN 2025-06-12, § 70",
    "mbl": dt.date(2025, 6, 4),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "TN-1",
        "mal": "Gator och cykelvägar ska vara framkomliga året runt",
        "kf_mal": "KF3",
        "indikator": "Andel av cykelvägnätet som plogats inom sex timmar",
        "enhet": "%",
        "utgangsvarde": "81",
        "m0": "86",
        "m1": "89",
        "m2": "91",
        "slutsats": "K25-TN-1",
    },
    {
        "mal_id": "TN-2",
        "mal": "Lokalerna ska användas effektivt",
        "kf_mal": "KF6",
        "indikator": "Energianvändning i kommunens lokaler",
        "enhet": "kWh/m²",
        "utgangsvarde": "143",
        "m0": "137",
        "m1": "134",
        "m2": "131",
        "slutsats": "K25-TN-4",
    },
    {
        "mal_id": "TN-3",
        "mal": "Maten ska vara god, näringsriktig och ha låg klimatpåverkan",
        "kf_mal": "KF1",
        "indikator": "Matsvinn per portion i skolan",
        "enhet": "gram",
        "utgangsvarde": "36",
        "m0": "32",
        "m1": "30",
        "m2": "29",
        "slutsats": "K25-TN-3",
    },
    {
        "mal_id": "TN-4",
        "mal": "Hyresgästerna ska veta vem som åtgärdar fel",
        "kf_mal": "KF6",
        "indikator": "Felanmälningar som avslutats inom fem dagar",
        "enhet": "%",
        "utgangsvarde": "70",
        "m0": "75",
        "m1": "78",
        "m2": "80",
        "slutsats": "K25-TN-2",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Längre intervall för gräs och markarbeten, gemensam upphandling av energi; 1,7 mnkr i "
        "den skattefinansierade delen.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Drifttekniker utbildas i egen regi, och måltidspersonal får heltid mellan två kök.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Ärenden om fel klassas automatiskt och går direkt till rätt entreprenör.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Reservvatten, reservkraft och dricksvattentankar för tio dygn planeras till 2028.",
    },
    {
        "inriktning_id": "PI-5",
        "svar": "Lokaler, gator och exploatering planeras i en gemensam tidplan med stadsbyggnadsnämnden "
        "varje kvartal.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Va-taxa, normalvilla",
        "enhet": "kr/år",
        "gammal": "8890",
        "ny": "9290",
        "grund": "Självkostnad; kväverening och reservvatten. Lagen om allmänna vattentjänster.",
    },
    {
        "taxa": "Hushållsavfall, villa",
        "enhet": "kr/år",
        "gammal": "2460",
        "ny": "2530",
        "grund": "Högre behandlingskostnad. Miljöbalken 27 kap.",
    },
    {
        "taxa": "Parkering, centrum",
        "enhet": "kr/tim",
        "gammal": "18",
        "ny": "20",
        "grund": "Styrande avgift, beslut i fullmäktige.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Tekniska nämnden ansvarar för gator, parker, lokaler, måltider och städ samt för "
    "vatten och avlopp och avfall. Nämnden förvaltar 620 kilometer gata, 410 "
    "kilometer gång- och cykelväg, 690 000 kvadratmeter lokaler och 1 120 kilometer "
    "ledning. Den lagar tolv miljoner portioner om året. Vatten, avlopp och avfall "
    "finansieras med avgifter och redovisas för sig.",
    "forandringar": "Ramen ökar från 284,0 till 297,7 mnkr 2026. Av ökningen är 8,7 mnkr löner och "
    "priser. Beslutade förändringar, 4,0 mnkr, är vintervägar för cykel, skyfallsplan "
    "och övertagande av gator i Hamnstaden. Effektiviseringen på 1,7 mnkr görs i "
    "gräsytor och gemensam energi. Energiåtgärder i skolorna sänker driften med 0,3 "
    "mnkr 2026 och 0,7 mnkr 2027.\n"
    "\n"
    "Vintern kostar mest när den är växlande. Nämnden har höjt normalvintern från 19 "
    "till 22 plogtillfällen, men inte mer. Måltiderna balanseras genom nya priser "
    "till nämnderna från 2026. Kvävereningen tas i drift 2028 och höjer taxan varje "
    "år. Outhyrd yta ska minska till 3,5 procent. Risken i planen är materialpriset: "
    "en ökning på tio procent ger 45 mnkr i investeringar under perioden.",
    "kvalitet": "Vinterväghållningen av cykelvägar motsvarar inte invånarnas behov, och skillnaden "
    "mot riket ökar. Hyresgäster vet inte vem som avhjälper mindre fel. Skolmaten blir "
    "bättre mottagen när miljön runt den ändras. Miljömålen nås där nämnden styr hela "
    "kedjan. Därför finns nya mål om snöröjning, felanmälan, svinn och energi.",
    "investeringar": "Nämnden investerar 510,7 mnkr netto 2026. Kväveringen, reservvattnet och "
    "ledningsnätet är avgiftsfinansierade, med 208,2 mnkr det året. Hamnbron "
    "avslutas 2026 med 32,0 mnkr och en höjd total på 171,0 mnkr. Reinvesteringar i "
    "gator, broar och fastigheter ökar, eftersom underhållet är eftersatt. "
    "Resecentrum byggs 2026–2029.",
}
