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
        "indikator": "Förskollärare som anger att de har tillräcklig tid för planering",
        "enhet": "%",
        "utgangsvarde": "52",
        "m0": "60",
        "m1": "61",
        "m2": "62",
        "slutsats": "K25-BUN-4",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Organisationen följer elevantalet. 22 tjänster i grundskolan upphör genom pension och "
        "tidsbegränsade avtal, två mindre förskolor slås samman med grannenheter och beslut om "
        "tilläggsbelopp prövas samlat. Det bidrar till effektiviseringen på 22,7 mnkr 2026.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Barnskötare erbjuds utbildning till förskollärare på deltid, och nya förskollärare har "
        "en mentor det första året. Fler skolor får administrativt stöd till rektor. En gemensam "
        "vikariepool ska göra att planeringstiden blir av även när någon är sjuk.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "AI-stöd används i schemaläggning och i lärarnas planering enligt kommunens riktlinje. "
        "Elevers personuppgifter läggs inte in i öppna tjänster. Betyg och beslut om stöd fattas "
        "alltid av lärare och rektor.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Varje förskola och skola har en plan för utrymning, inrymning och undervisning utan el. "
        "Planerna övas i oktober varje år. Bytet av lås och larm i förskolorna avslutas 2026.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Förskola, högsta avgift för första barnet",
        "enhet": "kr/mån",
        "gammal": "1688",
        "ny": "1725",
        "grund": "Maxtaxan följer inkomsttaket; preliminärt belopp. Skollagen 8 kap.",
    },
    {
        "taxa": "Fritidshem, högsta avgift för första barnet",
        "enhet": "kr/mån",
        "gammal": "1125",
        "ny": "1150",
        "grund": "Maxtaxan följer inkomsttaket; preliminärt belopp. Skollagen 14 kap.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Barn- och utbildningsnämnden ansvarar för att varje barn får den utbildning som "
    "skollagen ger rätt till, oavsett vem som driver verksamheten. Nämnden är "
    "huvudman för kommunens förskolor, förskoleklasser, grundskolor, fritidshem och "
    "anpassade grundskola och svarar för elevhälsa och resurscentrum. I kommunen "
    "finns 17 790 barn i åldern 6–15 år, och ungefär var sjätte elev går i en "
    "fristående skola. Nämnden beslutar om bidrag till fristående huvudmän, har "
    "tillsyn över fristående förskolor och bevakar skolplikten.",
    "forandringar": "Ramen är 3 869,7 mnkr 2026, 3 943,5 mnkr 2027 och 4 009,8 mnkr 2028. Jämfört med "
    "fullmäktiges beslut för 2025 ökar den med 96,2 mnkr 2026, varav 6,5 mnkr "
    "beslutades netto under 2025. Löner och priser räknas upp med 114,0 mnkr. "
    "Beslutade förändringar är 9,0 mnkr: stöd till läsning, fler platser i anpassad "
    "grundskola och skolskjuts i gemensamma turer.\n"
    "\n"
    "Barnen blir färre. I åldern 0–5 år minskar de med 118 under 2026, och barnen "
    "6–15 år blir 377 färre till 2028. Därför dras 13,2 mnkr av för volymer 2026, "
    "23,2 mnkr 2027 och 31,5 mnkr 2028. Högstadiet minskar sist, och dess personal "
    "behålls längst. Effektiviseringen är 22,7 mnkr 2026.\n"
    "\n"
    "Hagaskolan får högre hyra från augusti 2026. Den största osäkerheten är behovet "
    "av särskilt stöd. Nämnden går in i perioden med underskott i grundskolan och den "
    "anpassade grundskolan, och beslutade åtgärder ger full effekt först 2026. Ökar "
    "elevantalet i anpassad grundskola lika snabbt som hittills behövs fler lokaler "
    "före 2028.",
    "kvalitet": "Kvalitetsrapportens fyra slutsatser har var sitt mål i planen. Behöriga lärare i "
    "matematik fördelas efter elevernas behov, eftersom skillnaderna mellan skolorna "
    "består. Tidigt stöd i läsning ger effekt inom ett år och blir ordinarie arbete i "
    "årskurs 1. Stöd och utredningar kommer för sent, och därför ska ett åtgärdsprogram "
    "vara beslutat inom fyra veckor. Förskollärarnas planeringstid skyddas genom en "
    "vikariepool för förskolor på gångavstånd. Resurser flyttas från sena till tidiga "
    "insatser.",
    "investeringar": "Nettoinvesteringarna är 156,6 mnkr 2026, 216,0 mnkr 2027 och 185,0 mnkr 2028. "
    "Den nya skolan i väster för 840 elever är störst, 498,0 mnkr. Den byggs "
    "2026–2030, och driften kommer därför efter planperioden. Hagaskolan avslutas "
    "2027. Förskolan Kvarnen, 64,0 mnkr, ersätter paviljonger vars lov går ut. "
    "Bergaskolans kök och ämnessalar byggs om från 2027 för 72,0 mnkr. Driften av "
    "Hagaskolan, Kvarnen och Bergaskolan ökar med 2,6 mnkr 2026, 5,8 mnkr 2027 och "
    "6,0 mnkr 2028, vilket finns i ramen. Datorer och inventarier har ett årsanslag "
    "på 25,0 mnkr.",
}
