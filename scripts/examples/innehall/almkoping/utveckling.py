"""Stadsutveckling AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "UTVECKLING-1",
        "mal": "Mark för minst 150 bostäder ska göras klar varje år",
        "malvarde": "150",
        "utfall": "168",
        "status": "uppfyllt",
        "kommentar": "Kvarteren vid kajen blev klara för byggstart.",
    },
    {
        "mal_id": "UTVECKLING-2",
        "mal": "Projekten ska sammantaget ge ett överskott",
        "malvarde": "positivt",
        "utfall": "positivt",
        "status": "uppfyllt",
        "kommentar": "Slutprognosen för etapp 1 är bättre än kalkylen.",
    },
    {
        "mal_id": "UTVECKLING-3",
        "mal": "Minst hälften av massorna ska återanvändas lokalt",
        "malvarde": "50 procent",
        "utfall": "43 procent",
        "status": "ej uppfyllt",
        "kommentar": "Förorenad jord måste köras till mottagning.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Två fastigheter vid hamnen köptes för 2025 års sista kvarter i etapp 1.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Sanering av en tidigare verkstadstomt blev mer omfattande än väntat.",
    },
    {
        "nr": "3",
        "nar": "efter årets slut",
        "handelse": "Ett markanvisningsavtal tecknades i januari 2026 med en byggherre för 70 lägenheter.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "UTVECKLING-R1",
        "process": "Projekt",
        "kategori": "finansiell",
        "risk": "Risk att markpriser faller på grund av svag bostadsmarknad, vilket leder till sämre projektkalkyl.",
        "s": 3,
        "k": 4,
        "kontroll": "Kalkyluppföljning per kvarter",
        "resultat": "inga avvikelser",
        "iakttagelse": "Marginalen i etapp 1 är fortsatt god.",
    },
    {
        "risk_id": "UTVECKLING-R2",
        "process": "Sanering",
        "kategori": "verksamhet",
        "risk": "Risk för dyrare sanering på grund av okända föroreningar, vilket leder till förseningar.",
        "s": 4,
        "k": 3,
        "kontroll": "Markundersökning före varje köp",
        "resultat": "större avvikelser",
        "iakttagelse": "Föroreningar djupare än provtagningen visade.",
        "atgard": "Fler provpunkter krävs före köp, beslut av projektchefen.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "UTVECKLING-R3",
        "process": "Avtal",
        "kategori": "oegentlighet",
        "risk": "Risk för otillbörlig påverkan vid markanvisning på grund av stora värden, vilket leder till skadat "
        "förtroende.",
        "s": 1,
        "k": 4,
        "kontroll": "Genomgång av jäv och beslutsunderlag",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla beslut var dokumenterade och jävsprövade.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": "Provtagningen före markköp har skärpts. I övrigt är kontrollen tillräcklig.",
    "beslut": "Styrelsen 2026-01-30, § 7",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Almköpings Stadsutveckling AB äger och utvecklar mark vid hamnområdet. Bolaget ska göra Hamnstaden "
    "till en levande stadsdel och driva projekten så att de bär sina egna kostnader.",
    "aret": "De första invånarna flyttade in i Hamnstaden. Under året färdigställdes mark för ytterligare kvarter och "
    "kajpromenaden öppnades i sin första del.\n"
    "\n"
    "Saneringen av verkstadstomten drog ut på tiden. Kostnaden ryms i projektets reserv men bygget förskjuts "
    "ett halvår.",
    "ekonomi": "Omsättningen var 43,0 mnkr och resultat efter finansiella poster 7,8 mnkr. Investeringarna på 68,0 mnkr "
    "gällde två fastigheter och kajen. Soliditeten var 30,7 procent.",
    "framtid": "Etapp 2 planeras i takt med bostadsmarknaden. Bolaget samordnar arbetet med kommunens gator och park "
    "och med flytten av den äldre hamndelen.",
}
