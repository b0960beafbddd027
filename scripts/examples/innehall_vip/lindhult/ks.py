"""Kommunstyrelsen: the frame budget of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 5, 6),
    "beslut": "KS 2025-05-06, § 61",
    "mbl": dt.date(2025, 4, 29),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KS-1",
        "mal": "Fler bostäder ska byggas i alla kommundelar",
        "kf_mal": "KF3",
        "indikator": "Nya bostäder",
        "enhet": "antal",
        "utgangsvarde": "19",
        "m0": "28",
        "m1": "30",
        "m2": "30",
    },
    {
        "mal_id": "KS-2",
        "mal": "Företagen ska trivas och växa",
        "kf_mal": "KF4",
        "indikator": "Nöjd kund-index",
        "enhet": "index",
        "utgangsvarde": "74",
        "m0": "76",
        "m1": "77",
        "m2": "78",
    },
    {
        "mal_id": "KS-3",
        "mal": "Kommunens egen energianvändning ska minska",
        "kf_mal": "KF5",
        "indikator": "Energi per kvadratmeter",
        "enhet": "kWh",
        "utgangsvarde": "149",
        "m0": "138",
        "m1": "132",
        "m2": "127",
    },
    {
        "mal_id": "KS-4",
        "mal": "Kommunens ekonomi ska vara i balans",
        "kf_mal": "",
        "indikator": "Resultat av skatter och bidrag",
        "enhet": "%",
        "utgangsvarde": "1.5",
        "m0": "1",
        "m1": "1.1",
        "m2": "1.3",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Va-taxa, normalvilla",
        "enhet": "kr/år",
        "gammal": "9840",
        "ny": "10330",
        "grund": "Självkostnad; ombyggnad av reningsverket. Lagen om allmänna vattentjänster.",
    },
    {
        "taxa": "Hushållsavfall, villa",
        "enhet": "kr/år",
        "gammal": "3120",
        "ny": "3215",
        "grund": "Högre avgift för behandling. Miljöbalken 27 kap.",
    },
    {
        "taxa": "Tomträttsavgäld och arrenden",
        "enhet": "kr/m²",
        "gammal": "2.40",
        "ny": "2.50",
        "grund": "Prisindex.",
    },
]

V_ASKANDEN: list[dict[str, Any]] = [
    {
        "askande_id": "KS-Ä1",
        "askande": "Beredskapssamordnare, en halv tjänst",
        "grund": "Ny lag om kommuners beredskap; risk i planen för intern kontroll.",
        "belopp": "-380",
        "forslag": "tillstyrks",
        "tillstyrkt": "-380",
    },
    {
        "askande_id": "KS-Ä2",
        "askande": "Utökad snöröjning på gång- och cykelvägar till skolor",
        "grund": "Invånarnas missnöje i medborgarundersökningen.",
        "belopp": "-450",
        "forslag": "tillstyrks delvis",
        "tillstyrkt": "-220",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Kommunstyrelsen leder och samordnar kommunen och har uppsikt över nämnder och "
    "bolag. Den ansvarar för ekonomi, personal, teknik, vatten och avlopp, avfall, "
    "räddningstjänst, näringsliv, kultur och fritid. Tekniska kontoret sköter 72 "
    "kilometer gata, omkring 61 000 kvadratmeter lokaler, ett vattenverk och ett "
    "reningsverk. Räddningstjänsten har två deltidsstationer och ett avtal om ledning "
    "med grannkommunerna. Kommunstyrelsen planerar också för kriser och civilt "
    "försvar.",
    "forandringar": "Ramen är 125 360 tkr 2026, 3 960 tkr mer än den beslutade ramen för 2025, varav "
    "500 tkr är en ändring som redan gjorts under året. Löner och priser svarar för 3 "
    "680 tkr. Beslutade förändringar är 600 tkr: 380 tkr till en halv tjänst som "
    "beredskapssamordnare och 220 tkr till snöröjning på gång- och cykelvägar till "
    "skolor. Effektiviseringen är 730 tkr. Den görs genom att jourer samordnas med en "
    "grannkommun, genom billigare försäkringar och genom att en tjänst i växeln inte "
    "återbesätts.\n"
    "\n"
    "Energiåtgärderna i kommunens lokaler sänker driften med 90 tkr 2026, ytterligare "
    "140 tkr 2027 och 120 tkr 2028, och minskningen räknas av i ramen. Vatten och "
    "avlopp samt avfall finansieras med avgifter och påverkar inte ramen. År 2027 "
    "upphör ett tillfälligt anslag på 300 tkr för översiktsplanen.\n"
    "\n"
    "Kommunstyrelsen bedömer att ramen räcker till grunduppdraget, men inte till två "
    "vintrar i rad med mycket snö. Översynen av lokaler pågår, och besparingar av den "
    "ingår inte i planen.",
    "kvalitet": "Snöröjningen är det som invånarna är mest missnöjda med, framför allt på "
    "gångvägarna. Den förbättras inom ramen, med skolor och vårdcentral först. Företagen "
    "har gett kommunen ett bättre omdöme två år i rad och pekar på snabba svar. Den egna "
    "verksamheten håller budgeten, men kommunens resultat beror på socialnämndens "
    "kostnader. Målen om företag och ekonomi bygger på de två senare slutsatserna, som "
    "redovisas samlat i höstens kvalitetsrapport.",
    "investeringar": "Reningsverkets ombyggnad är det största projektet, 31 600 tkr, och avslutas "
    "2026 med 13 630 tkr. Den betalas av va-avgifterna, liksom ledningsnätets "
    "förnyelse och vattenverkets nya brunn och uv-ljus. Gata och torg i centrum byggs i etapper till 2029 för 16 500 tkr, varav staten betalar 2 500 tkr, och ökar driften med 150 tkr. "
    "Energiåtgärder för 11 000 tkr sänker driften med 350 tkr till 2028. "
    "Räddningsfordon köps 2027 och 2030. Reservkraften till kommunhuset blir klar "
    "2026 och Ekbackens gator 2027. Reinvesteringar i gator och lokaler görs för 26 "
    "300 tkr enligt underhållsplanen.",
}
