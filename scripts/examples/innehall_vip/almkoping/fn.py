"""Fritidsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 11),
    "beslut": "FN 2025-06-11, § 52",
    "mbl": dt.date(2025, 6, 4),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "FN-1",
        "mal": "Fler barn och unga rör på sig på sin fritid",
        "kf_mal": "KF5",
        "indikator": "Andel flickor av deltagartillfällena",
        "enhet": "%",
        "utgangsvarde": "41",
        "m0": "44",
        "m1": "45",
        "m2": "46",
        "slutsats": "",
    },
    {
        "mal_id": "FN-2",
        "mal": "Anläggningar och bad är trygga, tillgängliga och väl använda",
        "kf_mal": "KF5",
        "indikator": "Elever i årskurs 6 som kan simma",
        "enhet": "%",
        "utgangsvarde": "91",
        "m0": "94",
        "m1": "95",
        "m2": "95",
        "slutsats": "K25-FN-2",
    },
    {
        "mal_id": "FN-3",
        "mal": "Fritidsgårdarna är öppna mötesplatser där unga har inflytande",
        "kf_mal": "KF1",
        "indikator": "Andel flickor bland fritidsgårdarnas besökare",
        "enhet": "%",
        "utgangsvarde": "38",
        "m0": "42",
        "m1": "43",
        "m2": "45",
        "slutsats": "K25-FN-3",
    },
    {
        "mal_id": "FN-4",
        "mal": "Hallarna är hela och sköts gemensamt",
        "kf_mal": "KF5",
        "indikator": "Föreningar som är nöjda med hallens skick",
        "enhet": "%",
        "utgangsvarde": "71",
        "m0": "74",
        "m1": "77",
        "m2": "80",
        "slutsats": "K25-FN-1",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Styrning av ljus, värme och is i fler hallar och gemensam tillsyn av anläggningar "
        "kvällstid ger 1,4 mnkr 2026 och 1,5 mnkr per år därefter.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Nämnden betalar livräddarutbildningen för den som arbetar två säsonger. Fritidsledare "
        "erbjuds heltid mellan gård, fältgrupp och skola. På gårdar där hotfulla situationer "
        "förekommit arbetar alltid minst tre ledare.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Bokning och fakturering kopplas ihop 2026, och frågor om lediga tider besvaras med "
        "AI-stöd. Beslut om fasta tider fattas av en handläggare enligt fördelningsprinciperna.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Västerhallen planeras som uppsamlingsplats vid utrymning, och två fritidsgårdar "
        "förbereds som trygghetspunkter. Rutinerna för klor på baden och ammoniak i ishallarna "
        "övas varje år.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Simhall, vuxen",
        "enhet": "kr",
        "gammal": "70",
        "ny": "75",
        "grund": "Högre kostnad för el. Kommunallagen 2 kap. 6 §, självkostnad.",
    },
    {
        "taxa": "Idrottshall, föreningar utanför kommunen",
        "enhet": "kr/tim",
        "gammal": "280",
        "ny": "300",
        "grund": "Självkostnad. Kommunallagen 2 kap. 6 §.",
    },
    {
        "taxa": "Gym och bad, årskort",
        "enhet": "kr",
        "gammal": "3200",
        "ny": "3350",
        "grund": "Följer prisindex.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Fritidsnämnden ska främja en aktiv och meningsfull fritid i hela livet, i första "
    "hand för barn och unga. Nämnden driver idrottshallar, ishallar, planer, spår och "
    "friluftsområden, två simhallar, ett utomhusbad, sju fritidsgårdar och en "
    "fältgrupp. Föreningarna får bidrag, råd, utbildning och tider på lika villkor. "
    "Nämnden ordnar simskola och upplåter bassänger till skolornas undervisning. "
    "Lokalernas underhåll sköts tillsammans med tekniska nämnden.",
    "forandringar": "Ramen ökar från 237,5 mnkr till 244,1 mnkr 2026, 255,2 mnkr 2027 och 261,3 mnkr "
    "2028. Löner och priser räknas upp med 7,1 mnkr det första året, och "
    "effektiviseringen är 1,4 mnkr. Den ska till största delen komma av lägre "
    "energianvändning, när styrningen av ljus och värme införs i fler hallar.\n"
    "\n"
    "Västerhallen tas i bruk i december 2026. Ramen ökar därför med 0,9 mnkr 2026 och "
    "med 5,3 mnkr till 2027 för hyra, personal och skötsel. Hallen ger föreningarna i "
    "väster tider som de saknar i dag. Nytt konstgräs med belysning ökar driften med "
    "0,1 mnkr 2027 och lika mycket 2028.\n"
    "\n"
    "Undervisningsbassängen, som stängdes i september 2025, öppnar åter våren 2026. "
    "Kurser utan avgift ges på påsklovet och i juni till barn som inte nådde "
    "simskolans mål. Lovaktiviteterna behålls på alla skollov. Statsbidraget för dem "
    "har upphört, och nu betalas de helt av ramen. Annat får därför stå tillbaka när "
    "löner och hyror stiger.",
    "kvalitet": "Fyra slutsatser har påverkat planen. Hallarnas skick försämras när ingen förvaltning "
    "ensam ansvarar för felanmälningar; under 2026 införs en väg in och en svarstid på "
    "fem dagar, och föreningarnas omdöme är nu ett eget mål. Simundervisningen är "
    "beroende av en enda bassäng och behöver kunna flytta. Fritidsgårdarna är trygga men "
    "når färre flickor än pojkar, och arbetet riktas mot de två gårdar där skillnaden är "
    "störst. Energistyrningen fungerar och införs i fler hallar.",
    "investeringar": "Investeringarna är 62,1 mnkr 2026. Störst är Västerhallen med 38,2 mnkr. "
    "Totalutgiften, 98,2 mnkr, är 2,2 mnkr över beslutet sedan pålningen blivit mer "
    "omfattande, och fullmäktige får ett särskilt ärende. Inventarierna kostar 2,5 "
    "mnkr. Periodens största projekt är ny simhall, etapp 1, med 365,0 mnkr till "
    "2030. De tre första åren, med 75,0 mnkr, gäller utredning, projektering och "
    "mark, och driften påverkas först efter planperioden. Ishallens tak och "
    "utomhusbadets rening blir klara före sommaren 2026. Konstgräs och belysning "
    "byts för 31,0 mnkr till 2030.",
}
