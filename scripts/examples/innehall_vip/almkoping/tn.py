"""Tekniska nämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 12),
    "beslut": "TN 2025-06-12, § 70",
    "mbl": dt.date(2025, 6, 4),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "TN-1",
        "mal": "Gator och cykelvägar ska vara framkomliga året runt",
        "kf_mal": "KF3",
        "indikator": "Andel av cykelvägnätet som plogats inom sex timmar",
        "enhet": "%",
        "utgangsvarde": "81",
        "m0": "86",
        "m1": "89",
        "m2": "91",
        "slutsats": "K25-TN-1",
    },
    {
        "mal_id": "TN-2",
        "mal": "Lokalerna ska användas effektivt och skötas väl",
        "kf_mal": "KF6",
        "indikator": "Verksamhetschefer som är nöjda med felavhjälpningen",
        "enhet": "%",
        "utgangsvarde": "74",
        "m0": "76",
        "m1": "77",
        "m2": "78",
        "slutsats": "K25-TN-2",
    },
    {
        "mal_id": "TN-3",
        "mal": "Maten ska vara god, näringsriktig och ha låg klimatpåverkan",
        "kf_mal": "KF1",
        "indikator": "Matsvinn per portion i skolan",
        "enhet": "gram",
        "utgangsvarde": "36",
        "m0": "32",
        "m1": "30",
        "m2": "29",
        "slutsats": "K25-TN-3",
    },
    {
        "mal_id": "TN-4",
        "mal": "Dricksvattnet ska vara säkert och avloppet renas väl",
        "kf_mal": "KF3",
        "indikator": "Utläckage av dricksvatten",
        "enhet": "%",
        "utgangsvarde": "16",
        "m0": "15",
        "m1": "14",
        "m2": "13",
        "slutsats": "K25-TN-4",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Gräsytor läggs om till äng, menyn blir gemensam med färre rätter per dag och energi "
        "upphandlas samlat. Effektiviseringen i den skattefinansierade delen är 1,7 mnkr 2026.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Lärlingsplatser för kockar och maskinförare byggs ut, och måltidspersonal erbjuds "
        "heltid genom tjänster som delas mellan två kök. Arbetsställningar och buller ses över "
        "kök för kök för att sänka sjukfrånvaron.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Anmälningar om fel sorteras automatiskt och går direkt till den som ska åtgärda dem. "
        "AI-stöd prövas för beställning av mat efter närvaro. Beslut om avgifter och dispenser "
        "fattas alltid av en handläggare.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Reservvattnet blir klart 2027, och nödvatten ska kunna delas ut inom fyra timmar. Köken "
        "planerar för enkla måltider i sju dygn utan el, och reservkraft vid pumpstationer "
        "provas varje kvartal.",
    },
    {
        "inriktning_id": "PI-5",
        "svar": "En gemensam tidplan för planer, gator, ledningar och lokaler tas fram med "
        "stadsbyggnadsnämnden och kommunstyrelsen. Den ses över varje kvartal, så att projekt i "
        "samma område byggs samtidigt och gator öppnas en gång.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Va-taxa, normalvilla",
        "enhet": "kr/år",
        "gammal": "8890",
        "ny": "9290",
        "grund": "Självkostnad; kväverening och reservvatten. Lagen om allmänna vattentjänster.",
    },
    {
        "taxa": "Hushållsavfall, villa",
        "enhet": "kr/år",
        "gammal": "2460",
        "ny": "2530",
        "grund": "Högre behandlingskostnad. Miljöbalken 27 kap.",
    },
    {
        "taxa": "Parkering, centrum",
        "enhet": "kr/tim",
        "gammal": "18",
        "ny": "20",
        "grund": "Avgiften ska ordna trafiken. Lagen om avgift för vissa upplåtelser av offentlig plats.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Tekniska nämnden ansvarar för kommunens tekniska infrastruktur och service. "
    "Nämnden bygger och sköter gator, cykelvägar, parker och lekplatser, förvaltar "
    "lokaler åt kommunens verksamheter och lagar mat till förskolor, skolor och "
    "äldreomsorg, omkring 28 000 portioner varje skoldag. Nämnden svarar också för "
    "städning, vatten, avlopp och avfall. Vatten, avlopp och avfall betalas med "
    "avgifter, redovisas för sig och ska varken gå med över- eller underskott över "
    "tid.",
    "forandringar": "Ramen är 297,7 mnkr 2026, 304,0 mnkr 2027 och 311,1 mnkr 2028. Fullmäktiges "
    "beslut för 2025 var 284,0 mnkr, och 3,0 mnkr tillfördes under året för nya gator "
    "och cykelvägar. Löner och priser räknas upp med 8,7 mnkr 2026. Beslutade "
    "förändringar är 4,0 mnkr för vintervägar för cykel, skyfallsplanering och "
    "skötsel av gator i Hamnstaden. Effektiviseringen är 1,7 mnkr.\n"
    "\n"
    "Energiåtgärder i skolorna sänker driften med 0,3 mnkr 2026, 0,7 mnkr 2027 och "
    "0,9 mnkr 2028. Det sista året tas sänkningen i anspråk av torget vid "
    "resecentrum. Ett nytt avtal om vinterväghållning med fast och rörlig ersättning "
    "gäller från hösten 2026. Nämnden budgeterar för en normal vinter; en vinter som "
    "den senaste skulle kosta omkring 5 mnkr mer. Portionspriset till nämnderna "
    "ändras 2026, så att måltiderna bär sina kostnader.\n"
    "\n"
    "Va-taxan behöver höjas stegvis när kvävereningen tas i drift 2028. Byggpriserna "
    "är osäkra, och flera stora upphandlingar görs samtidigt.",
    "kvalitet": "Fyra slutsatser i kvalitetsrapporten har var sitt mål. Vinterväghållningen av "
    "cykelvägar motsvarar inte invånarnas behov. Målvärdet höjs stegvis, eftersom det nya "
    "avtalet gäller först från hösten 2026. Hyresgästerna vet inte vem som avhjälper "
    "mindre fel, och en gränsdragningslista och en gemensam felanmälan införs. Skolmaten "
    "utvecklas genom måltidsmiljön, inte bara matsedeln. Miljömålen nås där nämnden styr "
    "hela kedjan, som när läckaget av dricksvatten minskar i takt med att ledningar byts.",
    "investeringar": "Nettoinvesteringarna är 510,7 mnkr 2026, 417,9 mnkr 2027 och 361,0 mnkr 2028. "
    "Av beloppet 2026 är 209,8 mnkr avgiftsfinansierat: kvävereningen, "
    "reservvattnet, ledningsnätet, en huvudledning till Västra Strand och "
    "återvinning. Kvävereningen kostar totalt 391,0 mnkr och är klar 2028. Hamnbron "
    "avslutas 2026 med 32,0 mnkr. Båda beräknas bli dyrare än beslutat. Resecentrum "
    "får torg och bussgata 2026–2029 för 148,0 mnkr, varav staten betalar 52,0 mnkr, "
    "och driften ökar med 0,9 mnkr 2028. Reinvesteringar i gator, broar och "
    "fastigheter går före nya anläggningar.",
}
