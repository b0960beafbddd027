"""Arbetsmarknadsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 10),
    "beslut": "AMN 2025-06-10, § 29",
    "mbl": dt.date(2025, 6, 3),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "AMN-1",
        "mal": "Fler ska gå till arbete eller studier",
        "kf_mal": "KF4",
        "indikator": "Till arbete eller studier efter insats",
        "enhet": "%",
        "utgangsvarde": "46",
        "m0": "51",
        "m1": "52",
        "m2": "53",
        "slutsats": "K25-AMN-2",
    },
    {
        "mal_id": "AMN-2",
        "mal": "Unga ska få en första kontakt med arbetslivet",
        "kf_mal": "KF4",
        "indikator": "Sökande som fått feriejobb",
        "enhet": "%",
        "utgangsvarde": "86",
        "m0": "96",
        "m1": "98",
        "m2": "100",
        "slutsats": "K25-AMN-4",
    },
    {
        "mal_id": "AMN-3",
        "mal": "Nyanlända ska snabbt kunna försörja sig",
        "kf_mal": "KF4",
        "indikator": "Deltagare i språkpraktik som fått anställning inom ett år",
        "enhet": "%",
        "utgangsvarde": "31",
        "m0": "34",
        "m1": "36",
        "m2": "38",
        "slutsats": "K25-AMN-1",
    },
    {
        "mal_id": "AMN-4",
        "mal": "Insatserna ska vara kostnadseffektiva",
        "kf_mal": "KF6",
        "indikator": "Tid från anvisning till start i insats, median",
        "enhet": "dagar",
        "utgangsvarde": "17",
        "m0": "13",
        "m1": "12",
        "m2": "12",
        "slutsats": "K25-AMN-2",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Färre platser i de dyraste insatserna och gemensam administration ger 1,1 mnkr.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Handledare får friskvårdstid och ergonomisk utbildning; sjukfrånvaron ska under 5 procent.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Matchning mellan deltagare och praktikplats görs med AI-stöd som handläggaren granskar.",
    },
    {"inriktning_id": "PI-4", "svar": "Deltagare i verkstaden syr och packar till beredskapslagret."},
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Arbetsmarknadsnämnden hjälper dem som har svårt att få arbete att komma i arbete "
    "eller studier, ansvarar för integration och samhällsorientering och ordnar "
    "feriejobb. Uppdraget bygger på kommunens reglemente, avtal med "
    "Arbetsförmedlingen och lagen om etableringsinsatser. Omkring 1 900 personer "
    "deltar varje år i insatser och 1 150 unga i feriejobb.",
    "forandringar": "Ramen ökar med 1,3 mnkr till 177,8 mnkr 2026. Löner och priser ökar med 5,4 "
    "mnkr. Samtidigt minskar ramen med 3,0 mnkr, eftersom statens ersättning för "
    "etablering täcker en större del, och med 1,1 mnkr genom effektivisering. Antalet "
    "deltagare i dyra insatser minskar från 240 till 210.\n"
    "\n"
    "Feriejobben får oförändrad ram. För att alla sökande ska få ett jobb behövs fler "
    "platser hos bolagen och hos företag. Staten ändrar bidragen under 2026, och "
    "nämnden har räknat med 4 procent lägre intäkt än i dag. Skulle det bli mer måste "
    "insatserna prövas i april. Från 2027 flyttar svenska för invandrare till "
    "gemensamma lokaler, vilket ger 0,4 mnkr i ökad hyra men kortare väg till "
    "språkpraktik.",
    "kvalitet": "Kvinnor når målen i språkpraktik i lägre grad än män, och hindren finns ofta utanför "
    "insatsen, till exempel barnomsorg. En koordinator följer deltagaren hela vägen. "
    "Snabbare start ger kortare väg till arbete. Feriejobbarna är nöjda, men "
    "handledningen är inte säkrad på alla arbetsplatser, och varje plats ska ha en "
    "namngiven handledare.",
    "investeringar": "Verkstaden för återbruk avslutas 2026 med 1,5 mnkr. Lokaler för etablering och "
    "svenska för invandrare inreds 2026–2027 för 9,0 mnkr. De ökar driften med 0,4 "
    "mnkr 2027 och 0,6 mnkr 2028, vilket finns i ramen.",
}
