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
        "indikator": "Övningstimmar per brandman",
        "enhet": "timmar",
        "utgangsvarde": "96",
        "m0": "98",
        "m1": "100",
        "m2": "100",
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
        "svar": "Gemensamma inköp med grannkommunerna, längre serviceavtal för fordon och färre "
        "konsulter ger 0,6 mnkr per år. Beredskapen och antalet stationer är oförändrade.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "En gemensam vikariepool för deltidsstationerna, prova på-dagar och ombyggda "
        "omklädningsrum ska bredda rekryteringen. Anställda i andra förvaltningar får rycka ut "
        "på arbetstid.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Insatsrapporter skrivs med talstöd och kontrolleras av befälet. Tillsynsprotokoll görs "
        "digitalt, och AI-stöd prövas för att välja objekt efter risk. Beslut om föreläggande "
        "fattas av handläggare.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Nämnden utbildar andra förvaltningar i krisledning och planerar för uppgifterna vid "
        "höjd beredskap. Samövningen om långvarigt elavbrott i november 2025 ligger till grund "
        "för planen för trygghetspunkter.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Automatlarm, utryckning utan brand",
        "enhet": "kr",
        "gammal": "7200",
        "ny": "7450",
        "grund": "Självkostnad, enligt avtal med anläggningens ägare.",
    },
    {
        "taxa": "Sotning, villa",
        "enhet": "kr",
        "gammal": "620",
        "ny": "645",
        "grund": "Avtal med utförare. Lagen om skydd mot olyckor 3 kap.",
    },
    {
        "taxa": "Tillsyn",
        "enhet": "kr/tim",
        "gammal": "1220",
        "ny": "1270",
        "grund": "Självkostnad. Lagen om skydd mot olyckor 5 kap.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Räddningsnämnden ansvarar för räddningstjänst, tillsyn och förebyggande arbete "
    "enligt lagen om skydd mot olyckor och för tillstånd enligt lagen om brandfarliga "
    "och explosiva varor. Insatser görs dygnet runt från två heltidsstationer och fem "
    "deltidsstationer, med stöd av avtal med grannkommunerna. Nämnden utbildar "
    "elever, gör hembesök och ger råd till invånare och fastighetsägare. Tillsammans "
    "med kommunstyrelsen ansvarar den för kommunens krisledning.",
    "forandringar": "Ramen är 103,4 mnkr 2026, 105,9 mnkr 2027 och 108,7 mnkr 2028. Löner och priser "
    "ökar med 3,0 mnkr det första året, och effektiviseringen är 0,6 mnkr. Den görs "
    "genom gemensamma inköp med grannkommunerna, längre serviceavtal och färre "
    "konsulter. Ingen station läggs ned.\n"
    "\n"
    "Övningsfältet är stängt till hösten 2026. Från januari övar styrkorna på "
    "grannkommunens fält, vilket innebär resor och längre arbetspass. Kostnaden får "
    "rymmas i ramen och tränger undan utbildningar som kan vänta. Rökdykning och "
    "trafikolyckor övas först.\n"
    "\n"
    "Hembesöken ska öka till 1 200 år 2026 och 1 400 år 2028 med den personal som "
    "finns på dagtid. Erbjudandet lämnas genom äldreomsorgen och vårdcentralerna. "
    "Deltidsstationernas bemanning är sårbar under sommaren. En gemensam vikariepool "
    "prövas 2026, och fler arbetsgivare behöver låta anställda rycka ut. Civilt "
    "försvar ger nya uppgifter och krav på skyddsutrustning. Nämnden planerar för "
    "dem, men statens ersättning är inte känd och ingår inte i ramen.",
    "kvalitet": "Förmågan vid insats är hög men bärs av rutin och urholkas utan övning. Därför mäter "
    "nämnden nu övningstimmar, och övningsfältet prioriteras bland investeringarna. Äldre "
    "som bor ensamma utan hemtjänst löper störst risk vid brand och nås minst, och "
    "hembesöken riktas till dem. Deltidsstationernas sårbara bemanning och kvinnors sämre "
    "villkor hör ihop. Bredare rekrytering, en vikariepool och ombyggda omklädningsrum på "
    "två stationer är åtgärder för båda.",
    "investeringar": "Investeringarna är 13,9 mnkr 2026, 15,5 mnkr 2027 och 22,0 mnkr 2028. "
    "Övningsfältets vatten och rening avslutas med 5,4 mnkr och väntas öppna i "
    "oktober 2026, om tillståndet för släckvatten ges. Släck- och räddningsfordon "
    "byts enligt fordonsplanen för 39,0 mnkr under fem år och ersätter äldre, så att "
    "driften inte ändras. Brandstationen i norr byggs om 2027–2029 för 28,0 mnkr, "
    "eftersom omklädningsrum och rena zoner saknas. Den ökar driften med 0,3 mnkr "
    "2028, vilket finns i ramen.",
}
