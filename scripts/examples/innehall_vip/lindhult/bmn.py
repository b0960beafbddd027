"""Bygg- och miljönämnden: the frame budget of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 5, 14),
    "beslut": "BMN 2025-05-14, § 37",
    "mbl": dt.date(2025, 5, 8),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "BMN-1",
        "mal": "Bygglov ska ges inom fem veckor",
        "kf_mal": "KF3",
        "indikator": "Median för bygglov",
        "enhet": "dagar",
        "utgangsvarde": "34",
        "m0": "30",
        "m1": "28",
        "m2": "28",
    },
    {
        "mal_id": "BMN-2",
        "mal": "Det ska finnas planlagd mark för 60 bostäder",
        "kf_mal": "KF3",
        "indikator": "Bostäder på planlagd mark",
        "enhet": "antal",
        "utgangsvarde": "42",
        "m0": "65",
        "m1": "70",
        "m2": "70",
    },
    {
        "mal_id": "BMN-3",
        "mal": "Enskilda avlopp ska vara godkända",
        "kf_mal": "KF5",
        "indikator": "Godkända avlopp",
        "enhet": "%",
        "utgangsvarde": "67",
        "m0": "72",
        "m1": "75",
        "m2": "78",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Bygglov, enbostadshus",
        "enhet": "kr",
        "gammal": "22400",
        "ny": "23200",
        "grund": "Timkostnad 1 190 kr. Plan- och bygglagen 12 kap.",
    },
    {
        "taxa": "Livsmedelskontroll",
        "enhet": "kr/tim",
        "gammal": "1320",
        "ny": "1360",
        "grund": "Självkostnad. Livsmedelslagen.",
    },
    {
        "taxa": "Tillsyn av enskilt avlopp",
        "enhet": "kr/tim",
        "gammal": "1240",
        "ny": "1280",
        "grund": "Självkostnad. Miljöbalken 27 kap.",
    },
]

V_ASKANDEN: list[dict[str, Any]] = [
    {
        "askande_id": "BMN-Ä1",
        "askande": "Gemensam miljöinspektör med grannkommun, halv tjänst",
        "grund": "Nämnden är beroende av enstaka personer; en vakans märks direkt.",
        "belopp": "-330",
        "forslag": "avslås",
        "tillstyrkt": "0",
    }
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Bygg- och miljönämnden prövar bygglov, tar fram detaljplaner och utövar tillsyn "
    "över byggande, miljö, hälsoskydd och livsmedel. Arbetet styrs av plan- och "
    "bygglagen, miljöbalken och livsmedelslagen. Varje år handläggs omkring 220 "
    "lovärenden och 410 miljöärenden, och 65 livsmedelsverksamheter kontrolleras. "
    "Badplatsernas vatten provtas under sommaren. Förvaltningen har 22 medarbetare. "
    "En stor del av arbetet är råd till den som vill bygga eller starta en "
    "verksamhet.",
    "forandringar": "Ramen är 13 000 tkr 2026, 300 tkr mer än den beslutade ramen för 2025. Löner och "
    "priser ger 380 tkr, och effektiviseringen tar 80 tkr. Den görs med e-tjänster: "
    "sökande laddar upp ritningar rätt från början, och handläggningen tar i "
    "genomsnitt två timmar mindre.\n"
    "\n"
    "Intäkterna från bygglov är osäkra, och nämnden har räknat med lika många ärenden "
    "som 2024. Ett större bostadsprojekt ger 400 tkr mer, medan en halvering av "
    "villabyggandet ger 600 tkr mindre. Nya regler i plan- och bygglagen gör fler "
    "mindre åtgärder fria från lov, vilket minskar avgifterna men ökar behovet av "
    "råd.\n"
    "\n"
    "Nämndens äskande om en gemensam miljöinspektör tillstyrktes inte. Tillsynen av "
    "avlopp prioriteras därför efter risk, med vattentäkter först. Ett uppdrag om en "
    "gemensam organisation med grannkommunerna ska vara klart i oktober 2026. År 2027 "
    "ökar driften med 20 tkr för nya kart- och planverktyg, och 2028 med lika mycket "
    "till. I övrigt följer planåren löner och priser.",
    "kvalitet": "E-tjänsten och tidiga råd ger snabbare beslut och nöjdare sökande, och målet om "
    "bygglov bygger på den slutsatsen. Avloppen inventeras i god takt men åtgärdas "
    "långsamt, eftersom ägarna har två år på sig. Nämnden är dessutom sårbar när en "
    "tjänst är vakant, och det märks i företagens omdöme. Samarbete med en grannkommun "
    "prövas därför utan nytt anslag. Slutsatserna redovisas samlat i höstens "
    "kvalitetsrapport.",
    "investeringar": "Nämnden har två projekt, tillsammans 440 tkr 2026. Skanningen av "
    "bygglovsarkivet avslutas 2026 med 190 tkr och kostar totalt 880 tkr. När den är "
    "klar kan invånare själva hämta ritningar i e-tjänsten, och färre beställningar "
    "behöver hanteras för hand. Kart- och planverktyg köps för 650 tkr under tre år, "
    "eftersom planer måste vara digitala från 2028. De ersätter ett system utan "
    "support och ökar driften med 40 tkr till 2028. Inga andra investeringar "
    "planeras.",
}
