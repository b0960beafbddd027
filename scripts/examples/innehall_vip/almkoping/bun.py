"""Barn- och utbildningsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 18),
    "beslut": "BUN 2025-06-18, § 84",
    "mbl": dt.date(2025, 6, 10),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "BUN-1",
        "mal": "Fler elever går ut grundskolan med behörighet till gymnasieskolan",
        "kf_mal": "KF1",
        "indikator": "Elever i årskurs 9 som är behöriga till yrkesprogram, kommunala skolor",
        "enhet": "%",
        "utgangsvarde": "84.6",
        "m0": "87",
        "m1": "88",
        "m2": "89",
        "slutsats": "K25-BUN-1",
    },
    {
        "mal_id": "BUN-2",
        "mal": "Alla elever läser med flyt och förståelse när de lämnar årskurs 3",
        "kf_mal": "KF1",
        "indikator": "Elever i årskurs 3 som klarat alla delprov i läsning",
        "enhet": "%",
        "utgangsvarde": "78.1",
        "m0": "82",
        "m1": "83",
        "m2": "85",
        "slutsats": "K25-BUN-2",
    },
    {
        "mal_id": "BUN-3",
        "mal": "Elever i behov av särskilt stöd får det i rätt tid",
        "kf_mal": "KF1",
        "indikator": "Dagar från begäran till beslutat åtgärdsprogram, median",
        "enhet": "dagar",
        "utgangsvarde": "31",
        "m0": "28",
        "m1": "25",
        "m2": "21",
        "slutsats": "K25-BUN-3",
    },
    {
        "mal_id": "BUN-4",
        "mal": "Förskolan och skolan har behöriga medarbetare som vill stanna",
        "kf_mal": "KF6",
        "indikator": "Årsarbetare i förskolan med förskollärarexamen",
        "enhet": "%",
        "utgangsvarde": "40.1",
        "m0": "41",
        "m1": "42",
        "m2": "43",
        "slutsats": "",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Organisationen följer elevantalet: fjorton avdelningar och 22 tjänster färre, "
        "tillsammans 22,7 mnkr.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Arbetsintegrerad lärarutbildning för 24 medarbetare och administrativt stöd till "
        "rektorer med fler än 35 medarbetare.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "AI-stöd används vid schemaläggning och i lärarnas planering, enligt nämndens riktlinje "
        "om elevers uppgifter.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Varje skola har en plan för utrymning och för undervisning utan el; övas i oktober.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Förskola och fritidshem, högsta avgift",
        "enhet": "kr/mån",
        "gammal": "1688",
        "ny": "1725",
        "grund": "Maxtaxans indexering. Skollagen 8 och 14 kap.",
    }
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Barn- och utbildningsnämnden är huvudman för förskola, förskoleklass, "
    "grundskola, fritidshem och anpassad grundskola enligt skollagen. Nämnden "
    "ansvarar för 7 400 barn i förskola och 17 800 elever i grundskola, av vilka var "
    "sjätte går i fristående skola. Uppdraget är att alla ska få den utbildning de "
    "har rätt till och de kunskaper som krävs för att fortsätta. Nämnden är kommunens "
    "största.",
    "forandringar": "Ramen är 3 869,7 mnkr 2026, 96,2 mnkr högre än den beslutade ramen för 2025. "
    "Löner och priser ökar med 114,0 mnkr. Barn och elever blir färre, och 13,2 mnkr "
    "dras av för volymer. Effektiviseringen är 22,7 mnkr. Beslutade förändringar "
    "kostar 9,0 mnkr: skolskjuts i gemensamma turer, fler platser i anpassad "
    "grundskola och stöd till läsning.\n"
    "\n"
    "Nedgången är ojämn. Förskolan tappar 170 barn till 2028, medan högstadiet inte "
    "minskar förrän 2029. Nämnden avvecklar därför avdelningar men behåller "
    "personalen i årskurs 7–9. Hagaskolan ger högre hyra från augusti 2026. Anpassad "
    "grundskola får lokaler för elva nya elever. Osäkerheten är stödbehovet: fler "
    "elever får diagnos varje år, och kostnaden för extra stöd har ökat med sju "
    "procent om året. Nämnden räknar med fem.",
    "kvalitet": "Slutsatserna av kvalitetsrapporten är att läsningen förbättras när insatsen är "
    "tidig, att stöd ofta kommer för sent och att skillnaderna mellan skolor består. "
    "Målen har hållits få för att rektorerna ska kunna följa dem. Mer pengar går till "
    "årskurs 1–3 och till utredning av stöd, mindre till gemensamma projekt.",
    "investeringar": "Nya skolan i väster, 498,0 mnkr, är planens största projekt: byggstart 2026 och "
    "elever 2030. Hagaskolan avslutas 2027, Bergaskolan byggs om från 2027, och "
    "förskolan Kvarnen ersätter paviljonger. Driften ökar med 2,6 mnkr 2026, 5,8 "
    "mnkr 2027 och 6,0 mnkr 2028, vilket finns i ramen. Nya skolans drift kommer "
    "efter perioden.",
}
