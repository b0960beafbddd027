"""Miljö- och hälsoskyddsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 17),
    "beslut": "MHN 2025-06-17, § 33",
    "mbl": dt.date(2025, 6, 9),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "MHN-1",
        "mal": "Livsmedel ska vara säkra",
        "kf_mal": "KF3",
        "indikator": "Verksamheter utan allvarliga brister",
        "enhet": "%",
        "utgangsvarde": "89",
        "m0": "91",
        "m1": "92",
        "m2": "93",
        "slutsats": "K25-MHN-4",
    },
    {
        "mal_id": "MHN-2",
        "mal": "Miljön ska inte skadas av verksamheter",
        "kf_mal": "KF3",
        "indikator": "Inventerade enskilda avlopp",
        "enhet": "antal",
        "utgangsvarde": "190",
        "m0": "240",
        "m1": "260",
        "m2": "260",
        "slutsats": "K25-MHN-1",
    },
    {
        "mal_id": "MHN-3",
        "mal": "Företagen ska uppleva tillsynen som ett stöd",
        "kf_mal": "KF4",
        "indikator": "Nöjd kund-index för tillsyn",
        "enhet": "index",
        "utgangsvarde": "72",
        "m0": "76",
        "m1": "77",
        "m2": "78",
        "slutsats": "K25-MHN-4",
    },
    {
        "mal_id": "MHN-4",
        "mal": "Inomhusmiljön i skolor ska vara god",
        "kf_mal": "KF1",
        "indikator": "Skolor med godkänd ventilation",
        "enhet": "%",
        "utgangsvarde": "81",
        "m0": "88",
        "m1": "92",
        "m2": "95",
        "slutsats": "K25-MHN-3",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Resvägar samordnas och lokaler delas med stadsbyggnadsnämnden; 0,2 mnkr.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "En inspektör utbildas för två områden, så att en vakans inte stoppar tillsynen.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Rapporter förs in på plats i surfplatta, och förslag till beslut skapas automatiskt.",
    },
    {"inriktning_id": "PI-4", "svar": "Övning i smittutbrott och dricksvatten genomförs i oktober 2026."},
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Livsmedelskontroll",
        "enhet": "kr/tim",
        "gammal": "1480",
        "ny": "1530",
        "grund": "Självkostnad. Livsmedelslagen.",
    },
    {
        "taxa": "Tillsyn av miljöfarlig verksamhet",
        "enhet": "kr/tim",
        "gammal": "1240",
        "ny": "1290",
        "grund": "Självkostnad. Miljöbalken 27 kap.",
    },
    {
        "taxa": "Tillstånd för enskilt avlopp",
        "enhet": "kr",
        "gammal": "8650",
        "ny": "8950",
        "grund": "Självkostnad.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Miljö- och hälsoskyddsnämnden utövar tillsyn enligt miljöbalken, kontrollerar "
    "livsmedel och följer miljöns tillstånd. Omkring 1 480 livsmedelsverksamheter, "
    "640 miljöfarliga verksamheter och 3 900 enskilda avlopp omfattas. Nämnden prövar "
    "tillstånd, hanterar klagomål om störningar och ger råd till företag och "
    "privatpersoner. Två tredjedelar av kostnaden betalas med avgifter.",
    "forandringar": "Ramen är 27,7 mnkr 2026, en ökning med 0,7 mnkr. Löner och priser ökar mer än "
    "så, och 0,2 mnkr tas genom samordnade resor och lokaler. Resten av nämndens "
    "verksamhet, två tredjedelar, betalas av avgifter som höjs efter timkostnad.\n"
    "\n"
    "Inventeringen av avlopp kring sjöarna är eftersatt, och nämnden flyttar en "
    "tjänst dit under två år. Tillsynen av mindre verkstäder glesas ut till vart "
    "tredje år. Skolornas ventilation följs upp hos alla 24 skolor. Om en inspektör "
    "slutar tar det i genomsnitt fem månader att få en ny på plats; nämnden räknar "
    "därför med ett vikariat varje år. Statens krav på klimatdata kan ge nya "
    "uppgifter från 2027, och dessa är inte finansierade.",
    "kvalitet": "Sjöarna förbättras inte när åtgärder vid källan går långsamt. Besök efter klagomål "
    "om inomhusmiljö tar för lång tid när en enda tjänst saknas. Barn i äldre skolhus har "
    "sämre luft, och nämnden kan inte ensam lösa det; en åtgärdslista tas fram med "
    "lokalförsörjningen. Digital tillsyn har däremot gett snabbare rapporter och nöjdare "
    "företag.",
    "investeringar": "Nämndens investeringar är små. Digitala verktyg för tillsyn avslutas 2026 med "
    "0,2 mnkr. Mätstationer för luft och vatten köps för 2,4 mnkr under tre år, "
    "eftersom den äldsta stationen inte längre kan repareras. Driften påverkas inte.",
}
