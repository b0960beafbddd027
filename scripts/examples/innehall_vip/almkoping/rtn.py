"""Räddningsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 18),
    "beslut": "RTN 2025-06-18, § 26",
    "mbl": dt.date(2025, 6, 11),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "RTN-1",
        "mal": "Hjälpen ska komma snabbt",
        "kf_mal": "KF3",
        "indikator": "Larm där första enheten var på plats inom tolv minuter",
        "enhet": "%",
        "utgangsvarde": "87",
        "m0": "88",
        "m1": "88",
        "m2": "89",
        "slutsats": "K25-RTN-1",
    },
    {
        "mal_id": "RTN-2",
        "mal": "Färre ska skadas av bränder i bostäder",
        "kf_mal": "KF2",
        "indikator": "Hembesök hos äldre",
        "enhet": "antal",
        "utgangsvarde": "960",
        "m0": "1200",
        "m1": "1300",
        "m2": "1400",
        "slutsats": "K25-RTN-2",
    },
    {
        "mal_id": "RTN-3",
        "mal": "Räddningstjänsten ska vara en arbetsplats för alla",
        "kf_mal": "KF6",
        "indikator": "Kvinnor bland nyrekryterade",
        "enhet": "%",
        "utgangsvarde": "16",
        "m0": "25",
        "m1": "28",
        "m2": "30",
        "slutsats": "K25-RTN-3",
    },
    {
        "mal_id": "RTN-4",
        "mal": "Tillsynen ska genomföras enligt plan",
        "kf_mal": "KF3",
        "indikator": "Genomförda tillsyner av planerade",
        "enhet": "%",
        "utgangsvarde": "93",
        "m0": "100",
        "m1": "100",
        "m2": "100",
        "slutsats": "",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Gemensam ledningscentral med grannkommunerna och längre intervall för utbyte av slang "
        "ger 0,6 mnkr.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Deltidsstationerna bemannas tillsammans med hemtjänsten, så att tjänsterna blir större.",
    },
    {"inriktning_id": "PI-3", "svar": "Insatsrapporter skrivs med talstöd och kontrolleras av befälet."},
    {
        "inriktning_id": "PI-4",
        "svar": "Räddningstjänsten utbildar andra förvaltningar i krisledning och driver "
        "trygghetspunkter i Norrvik och Sandby.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Automatlarm, utryckning utan brand",
        "enhet": "kr",
        "gammal": "7200",
        "ny": "7450",
        "grund": "Självkostnad. Lagen om skydd mot olyckor.",
    },
    {"taxa": "Sotning, villa", "enhet": "kr", "gammal": "620", "ny": "645", "grund": "Avtal med utförare."},
    {"taxa": "Tillsyn", "enhet": "kr/tim", "gammal": "1220", "ny": "1270", "grund": "Självkostnad."},
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Räddningsnämnden ansvarar för räddningsinsatser, tillsyn och förebyggande arbete "
    "enligt lagen om skydd mot olyckor samt för sotning och tillstånd för "
    "brandfarliga varor. Verksamheten bedrivs från två heltidsstationer och sex "
    "deltidsstationer. Omkring 1 800 insatser görs om året. Nämnden samverkar i en "
    "ledningscentral med grannkommunerna och har beredskap dygnet runt.",
    "forandringar": "Ramen är 103,4 mnkr 2026, 2,4 mnkr mer än 2025. Ökningen är löner och priser "
    "efter en effektivisering på 0,6 mnkr. Den gemensamma ledningscentralen ger lägre "
    "kostnad för larmoperatörer, och bytet av slang glesas. Nämnden tar inte bort "
    "någon station.\n"
    "\n"
    "Två stationer har svårt att bemanna deltid. Från april 2026 prövas tjänster som "
    "delas med hemtjänsten, så att anställningen blir större och beredskapen jämnare. "
    "Hembesöken hos äldre ökar till 1 200, vilket görs av befintlig personal på "
    "dagtid. Ett ökat ansvar i civilförsvaret följer av lag men har inte finansierats "
    "fullt ut: kostnaden är omkring 1,5 mnkr mer än statens bidrag.",
    "kvalitet": "Förmågan är hög men bärs av rutin. Utan övningsfält urholkas den, och därför "
    "prioriteras fältet i investeringsplanen. Äldre som bor ensamma löper störst risk för "
    "brand och nås minst; hembesöken riktas till dem. Deltidsstationernas bemanning och "
    "kvinnors villkor hör ihop, och omklädningsrum byggs om.",
    "investeringar": "Nya släck- och räddningsfordon köps för 39,0 mnkr under fem år, eftersom fyra "
    "fordon är äldre än tjugo år. Övningsfältets vatten och rening blir klart 2026. "
    "Brandstationen i norr byggs om 2027–2029 för 28,0 mnkr med omklädningsrum för "
    "alla, och ökar driften med 0,3 mnkr 2028.",
}
