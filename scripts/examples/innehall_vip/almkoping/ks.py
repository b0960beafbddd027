"""Kommunstyrelsen: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 4),
    "beslut": "KS 2025-06-04, § 112",
    "mbl": dt.date(2025, 5, 27),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KS-1",
        "mal": "Kommunens service ska vara lätt att nå digitalt",
        "kf_mal": "KF6",
        "indikator": "Ärenden som kommer in via e-tjänst",
        "enhet": "%",
        "utgangsvarde": "63",
        "m0": "72",
        "m1": "75",
        "m2": "78",
        "slutsats": "K25-KS-1",
    },
    {
        "mal_id": "KS-2",
        "mal": "Företagen ska få snabb och samlad hjälp",
        "kf_mal": "KF4",
        "indikator": "Nöjd kund-index, service och bemötande",
        "enhet": "index",
        "utgangsvarde": "73",
        "m0": "76",
        "m1": "77",
        "m2": "78",
        "slutsats": "K25-KS-2",
    },
    {
        "mal_id": "KS-3",
        "mal": "Kommunen ska klara en kris i två veckor",
        "kf_mal": "KF3",
        "indikator": "Trygghetspunkter med reservkraft",
        "enhet": "antal",
        "utgangsvarde": "6",
        "m0": "12",
        "m1": "14",
        "m2": "16",
        "slutsats": "K25-KS-3",
    },
    {
        "mal_id": "KS-4",
        "mal": "Styrningen ska vara tydlig och uppföljningen enkel",
        "kf_mal": "KF6",
        "indikator": "Chefer som anser att målen är tydliga",
        "enhet": "%",
        "utgangsvarde": "68",
        "m0": "72",
        "m1": "74",
        "m2": "76",
        "slutsats": "",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {"inriktning_id": "PI-1", "svar": "Vakanser hålls fyra månader och två staber slås samman; 3,0 mnkr."},
    {
        "inriktning_id": "PI-2",
        "svar": "Program för nya chefer, och gemensam bemanningsenhet prövas för alla nämnder.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Kommunstyrelsen leder införandet av AI-stöd: riktlinje, upphandling och utbildning för "
        "600 medarbetare.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Trygghetspunkter, drivmedelslager och reservkraft byggs ut i samarbete med bolagen.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Kommunstyrelsen leder och samordnar kommunens förvaltning och har uppsikt över "
    "nämnder och bolag. Den svarar för ekonomi, personal, IT, kommunikation, "
    "näringsliv, kollektivtrafik samt beredskap och säkerhet. Stadskontoret, med 630 "
    "anställda, bereder ärenden till fullmäktige, driver gemensamma system för 11 000 "
    "medarbetare och upphandlar för omkring 3 miljarder kronor om året.",
    "forandringar": "Ramen är 520,4 mnkr 2026, 20,4 mnkr högre än den beslutade ramen för 2025. Löner "
    "och priser ökar med 15,1 mnkr. Beslutade förändringar är 6,0 mnkr 2026: två "
    "miljoner till översyn av bolagskoncernens finansiering, resten till "
    "cybersäkerhet och till avtal om kollektivtrafik. År 2027 upphör två miljoner av "
    "det. Effektiviseringen är 3,0 mnkr, där två staber slås ihop och vakanser hålls "
    "längre.\n"
    "\n"
    "Kollektivtrafiken är osäker: regionens underlag räknar med fyra procent högre "
    "kostnad, men utfallet kan bli sex. Licenserna räknas delvis i dollar. Nya "
    "ärendesystemet avslutas 2027 och det gemensamma systemet för ekonomi och inköp "
    "börjar tas i bruk, vilket ökar driften med 1,9 mnkr 2027 och 2,6 mnkr 2028. "
    "Nämndens bedömning är att ramen räcker om kollektivtrafiken inte blir dyrare än "
    "i prognosen.",
    "kvalitet": "E-tjänster används allt mer men fungerar dåligt i mobil, och de byggs om tillsammans "
    "med användare. Företag är nöjda när en person håller ihop ärendet. Krisberedskapen "
    "är ojämn mellan förvaltningar. Målen är oförändrade i antal, och ansvaret för dem "
    "har lagts på varsin direktör.",
    "investeringar": "System för ekonomi och inköp kostar 38,0 mnkr under 2026–2028. Datahallen får "
    "reservkraft 2026. Reservkraft till trygghetspunkter kostar 10,8 mnkr efter "
    "statsbidrag på 7,2 mnkr. Driften ökar med 2,2 mnkr 2027 och 2,9 mnkr 2028 och "
    "ingår i ramen. Inventarier har ett årsanslag på 2,5 mnkr.",
}
