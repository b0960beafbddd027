"""Barn- och bildningsnämnden: the frame budget of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 5, 8),
    "beslut": "BBN 2025-05-08, § 48",
    "mbl": dt.date(2025, 4, 30),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "BBN-1",
        "mal": "Alla elever ska vara behöriga till gymnasiet",
        "kf_mal": "KF1",
        "indikator": "Behöriga till yrkesprogram",
        "enhet": "%",
        "utgangsvarde": "87.1",
        "m0": "92",
        "m1": "94",
        "m2": "95",
    },
    {
        "mal_id": "BBN-2",
        "mal": "Alla barn ska kunna läsa när de slutar årskurs 1",
        "kf_mal": "KF1",
        "indikator": "Elever som når läsmålet i årskurs 1",
        "enhet": "%",
        "utgangsvarde": "91",
        "m0": "95",
        "m1": "96",
        "m2": "97",
    },
    {
        "mal_id": "BBN-3",
        "mal": "Fler ska läsa, spela och skapa på fritiden",
        "kf_mal": "KF3",
        "indikator": "Barn i kulturskolan",
        "enhet": "antal",
        "utgangsvarde": "196",
        "m0": "215",
        "m1": "220",
        "m2": "225",
    },
    {
        "mal_id": "BBN-4",
        "mal": "Ungdomar ska ha en plan efter gymnasiet",
        "kf_mal": "KF4",
        "indikator": "Etablerade två år efter gymnasiet",
        "enhet": "%",
        "utgangsvarde": "70",
        "m0": "72",
        "m1": "74",
        "m2": "75",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Barnomsorg, högsta avgift",
        "enhet": "kr/mån",
        "gammal": "1688",
        "ny": "1725",
        "grund": "Maxtaxans indexering. Skollagen 8 kap.",
    },
    {
        "taxa": "Kulturskola, ämneskurs",
        "enhet": "kr/termin",
        "gammal": "600",
        "ny": "650",
        "grund": "Höjd instrumentkostnad.",
    },
]

V_ASKANDEN: list[dict[str, Any]] = [
    {
        "askande_id": "BBN-Ä1",
        "askande": "Speciallärare i årskurs 7–9, två tjänster",
        "grund": "Behörigheten har ökat men matematik håller tillbaka resultatet.",
        "belopp": "-1420",
        "forslag": "tillstyrks delvis",
        "tillstyrkt": "-710",
    },
    {
        "askande_id": "BBN-Ä2",
        "askande": "Skolbibliotekarie, halv tjänst",
        "grund": "Lagkrav på bemannade skolbibliotek från 2025.",
        "belopp": "-310",
        "forslag": "tillstyrks",
        "tillstyrkt": "-310",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Barn- och bildningsnämnden ansvarar för förskola, grundskola och fritidshem, "
    "gymnasieplatser och vuxenutbildning, bibliotek och kulturskola. Uppdraget "
    "regleras i skollagen och bibliotekslagen. Sju förskolor har omkring 480 barn och "
    "fyra skolor omkring 1 320 elever. Gymnasieeleverna, omkring 430, läser i andra "
    "kommuner enligt avtal. Elevhälsan arbetar i ett gemensamt team för alla skolor, "
    "och kulturskolan undervisar både i centralorten och i byarna. Biblioteket är "
    "öppet för alla åldrar.",
    "forandringar": "Ramen är 388 180 tkr 2026, 4 280 tkr mer än den beslutade ramen för 2025, som "
    "har minskats med 1 000 tkr under året. Löner och priser kostar 11 540 tkr, men 3 "
    "060 tkr dras av när barnen blir färre och 2 300 tkr genom effektivisering. "
    "Nämnden minskar med två avdelningar i förskolan i augusti 2026 och samordnar "
    "skolskjutsarna mellan tre linjer. Antalet barn mellan 6 och 15 år väntas minska "
    "med 42 från 2025 till 2028.\n"
    "\n"
    "Beslutade förändringar minskar ramen med 900 tkr netto. Speciallärare och "
    "skolbibliotek får 1 020 tkr, medan 1 920 tkr dras av för ersättningslokaler som "
    "lämnas när Furuskolans första etapp tas i bruk. Gymnasiekostnaden är den största "
    "osäkerheten: grannkommunerna höjer priset per plats i november, och det har ökat "
    "mer än index tre år i rad. Nämnden räknar med fyra procents ökning. År 2027 "
    "börjar Furuskolans utbyggnad kosta 520 tkr i drift. År 2028 tillkommer 610 tkr "
    "för den och 980 tkr för förskolan Smultronet.",
    "kvalitet": "Läsgarantin ger resultat: mer än nio av tio barn når läsmålet när de slutar årskurs "
    "1. Behörigheten till gymnasiet ökar, men matematik och språk håller tillbaka den. I "
    "årskurs 8 är studieron låg, och kostnaden per elev är hög när eleverna är få och "
    "utspridda. Målen om läsning och behörighet bygger på dessa slutsatser, som redovisas "
    "samlat i höstens kvalitetsrapport. Speciallärarna placeras därför i årskurs 7–9.",
    "investeringar": "Furuskolan byggs om och till för 46 000 tkr. Den andra etappen, med matsal, "
    "slöjdsalar och ämnessalar, tar 18 350 tkr 2026–2027 och blir klar i augusti "
    "2027. Förskolan Smultronet med tre avdelningar kostar 31 000 tkr, byggs "
    "2026–2029 och ersätter en paviljong vars bygglov går ut. Förskolegårdarna "
    "rustas färdigt 2026 för 380 tkr. Datorer och inventarier har ett årsanslag på 1 "
    "500 tkr, och till Furuskolan köps inventarier för 700 tkr. Driften ökar med 2 "
    "110 tkr till 2028, mest lokalvård, energi och hyra, och ingår i ramen.",
}
