"""Äldrenämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 17),
    "beslut": "AN 2025-06-17, § 61",
    "mbl": dt.date(2025, 6, 9),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "AN-1",
        "mal": "Den som har hemtjänst möter få och kända medarbetare",
        "kf_mal": "KF2",
        "indikator": "Personal som en kund med hemtjänst två gånger per dag eller mer möter på 14 dagar",
        "enhet": "antal",
        "utgangsvarde": "14",
        "m0": "12",
        "m1": "11",
        "m2": "11",
        "slutsats": "K25-AN-2",
    },
    {
        "mal_id": "AN-2",
        "mal": "Ett särskilt boende är ett hem med trygghet och gemenskap",
        "kf_mal": "KF2",
        "indikator": "Boende med aktuell riskbedömning för fall, undernäring och trycksår",
        "enhet": "%",
        "utgangsvarde": "87",
        "m0": "95",
        "m1": "96",
        "m2": "97",
        "slutsats": "K25-AN-1",
    },
    {
        "mal_id": "AN-3",
        "mal": "Äldre återfår och behåller sin förmåga genom rehabilitering och trygg hemgång",
        "kf_mal": "KF2",
        "indikator": "Personer som är utan hemtjänst tre månader efter trygg hemgång",
        "enhet": "%",
        "utgangsvarde": "36",
        "m0": "41",
        "m1": "42",
        "m2": "44",
        "slutsats": "K25-AN-4",
    },
    {
        "mal_id": "AN-4",
        "mal": "Fler utbildade medarbetare med en hälsosam arbetsvardag",
        "kf_mal": "KF6",
        "indikator": "Sjuktillfällen per medarbetare i hemtjänsten",
        "enhet": "antal",
        "utgangsvarde": "3.2",
        "m0": "2.8",
        "m1": "2.7",
        "m2": "2.6",
        "slutsats": "K25-AN-3",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Hemtjänstens turer läggs i slingor med kortare restid, egna sjuksköterskor ersätter "
        "inhyrda på natten och digital tillsyn ersätter en del nattbesök. Tillsammans motsvarar "
        "det 10,6 mnkr 2026.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Vårdbiträden utbildas till undersköterskor på arbetstid, så att andelen undersköterskor "
        "ökar från 72,8 procent 2024 till 78 procent 2028. Sammanhållna arbetspass införs "
        "stegvis i hemtjänsten, eftersom försöken har gett lägre frånvaro.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "AI-stöd för planering av turer prövas i två områden under 2026. Stödet föreslår och en "
        "planerare beslutar. Digital tillsyn erbjuds alla som har beviljats tillsyn på natten, "
        "och kunden väljer själv.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Alla särskilda boenden ska ha reservkraft, vatten och läkemedel för sju dygn senast "
        "2027. Hemtjänsten har en lista över kunder som måste nås först vid ett längre "
        "elavbrott, och den övas varje höst.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Hemtjänst, högsta avgift",
        "enhet": "kr/mån",
        "gammal": "2642",
        "ny": "2660",
        "grund": "Följer prisbasbeloppet. Socialtjänstlagen.",
    },
    {
        "taxa": "Måltider i särskilt boende",
        "enhet": "kr/mån",
        "gammal": "4120",
        "ny": "4260",
        "grund": "Självkostnad; livsmedelspriserna har ökat.",
    },
    {
        "taxa": "Trygghetslarm",
        "enhet": "kr/mån",
        "gammal": "265",
        "ny": "275",
        "grund": "Självkostnad. Ingår i högkostnadsskyddet i socialtjänstlagen.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Äldrenämnden svarar för omsorgen om personer som fyllt 65 år och för kommunens "
    "hälso- och sjukvård i ordinärt och särskilt boende. Här ingår hemtjänst, "
    "trygghetslarm och digital tillsyn, särskilt boende och korttidsplatser, "
    "sjuksköterskor och rehabilitering samt dagverksamhet och stöd till anhöriga. I "
    "hemtjänsten väljer kunden mellan kommunens grupper och fem privata utförare, och "
    "två särskilda boenden drivs på entreprenad. Uppdraget bygger på "
    "socialtjänstlagen, hälso- och sjukvårdslagen och lagen om valfrihetssystem.",
    "forandringar": "Ramen är 1 841,8 mnkr 2026, 1 917,3 mnkr 2027 och 1 989,2 mnkr 2028. "
    "Fullmäktiges beslut för 2025 var 1 760,0 mnkr, och 4,5 mnkr tillfördes under "
    "året. Löner och priser räknas upp med 53,2 mnkr 2026. Beslutade förändringar är "
    "11,0 mnkr 2026 och 3,0 mnkr 2027 för fler egna sjuksköterskor, en ny "
    "nattorganisation och språkutbildning på arbetstid. Effektiviseringen är 10,6 "
    "mnkr 2026.\n"
    "\n"
    "Invånarna som är 80 år och äldre blir 280 fler 2026 och är 9 230 år 2028. "
    "Volymerna räknas därför upp med 21,2, 23,9 och 26,8 mnkr de tre åren. "
    "Hemtjänstens timmar har ökat snabbare än så, eftersom fler bor kvar hemma med "
    "stora behov. Utan ny planering räcker ramen inte. Alla grupper får nya "
    "områdesgränser och central planering till den 1 juni 2026, och andelen arbetad "
    "tid hos kunden ska öka från 62 procent 2024 till 68 procent 2028. Hälften av "
    "hemtjänstens underskott väntas vara borta 2026 och resten 2027.\n"
    "\n"
    "Den största osäkerheten är bemanningen: fler undersköterskor behövs varje år, "
    "och korttidsfrånvaron är hög.",
    "kvalitet": "Fyra slutsatser i kvalitetsrapporten styr målen. Riskbedömningarna i särskilt boende "
    "har varit för beroende av enskilda och av påminnelser i ett system, och målet är att "
    "95 procent av de boende har en aktuell bedömning. Besked som uteblir och medarbetare "
    "som kunden inte känner skapar otrygghet, mest för kvinnor. Turer som planeras om "
    "sent ger sämre arbetsvillkor och fler sjuktillfällen. Trygg hemgång ger bättre liv "
    "och lägre kostnad och erbjuds därför fler.",
    "investeringar": "Nettoinvesteringarna är 78,2 mnkr 2026, 120,3 mnkr 2027 och 101,0 mnkr 2028. "
    "Störst är det särskilda boendet i söder med 80 lägenheter, 312,0 mnkr, som är "
    "klart 2029. Driften kommer efter planperioden. Moderniseringen av Åkerhus "
    "avslutas 2027 och beräknas kosta 145,5 mnkr, 3,5 mnkr mer än beslutat. När hus "
    "B och C tas i bruk ökar driften med 2,1 mnkr 2026 och 4,8 mnkr 2027. "
    "Trygghetsskapande teknik för 24,0 mnkr ökar driften med 0,4 mnkr 2026 och 0,5 "
    "mnkr varje år därefter. Beloppen finns i ramen. Inventarier har ett årsanslag "
    "på 6,5 mnkr.",
}
