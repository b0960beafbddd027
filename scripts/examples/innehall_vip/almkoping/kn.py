"""Kulturnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 12),
    "beslut": "KN 2025-06-12, § 41",
    "mbl": dt.date(2025, 6, 5),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KN-1",
        "mal": "Biblioteken är öppna när människor har tid",
        "kf_mal": "KF5",
        "indikator": "Öppna timmar per vecka på områdesbiblioteken, genomsnitt",
        "enhet": "timmar",
        "utgangsvarde": "35",
        "m0": "62",
        "m1": "64",
        "m2": "66",
        "slutsats": "K25-KN-4",
    },
    {
        "mal_id": "KN-2",
        "mal": "Fler barn och unga skapar egen kultur",
        "kf_mal": "KF5",
        "indikator": "Barn 7–15 år som deltar i kulturskolans ämneskurser",
        "enhet": "%",
        "utgangsvarde": "10.1",
        "m0": "11.8",
        "m1": "12.2",
        "m2": "12.5",
        "slutsats": "K25-KN-2",
    },
    {
        "mal_id": "KN-3",
        "mal": "Museet och konsten berör fler invånare",
        "kf_mal": "KF5",
        "indikator": "Besök på museet",
        "enhet": "antal",
        "utgangsvarde": "71900",
        "m0": "80000",
        "m1": "82000",
        "m2": "84000",
        "slutsats": "K25-KN-1",
    },
    {
        "mal_id": "KN-4",
        "mal": "Det fria kulturlivet växer i hela kommunen",
        "kf_mal": "KF5",
        "indikator": "Arrangemang med kulturstöd utanför tätorten",
        "enhet": "antal",
        "utgangsvarde": "104",
        "m0": "115",
        "m1": "120",
        "m2": "125",
        "slutsats": "K25-KN-2",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Vakanta timmar samordnas mellan biblioteken och lokalhyran sänks i två hus. Det ger 1,2 "
        "mnkr 2026.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Bibliotekarier och kulturskolans lärare delar tjänster mellan enheter så att fler får "
        "heltid.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Katalogisering och svar på återkommande frågor görs med AI-stöd; en bibliotekarie "
        "granskar alltid.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Stadsbiblioteket blir trygghetspunkt med reservkraft, och samlingarnas flyttplan övas i "
        "mars.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Kulturskola, ämneskurs",
        "enhet": "kr/termin",
        "gammal": "650",
        "ny": "675",
        "grund": "Höjd kostnad för instrument.",
    },
    {
        "taxa": "Museet, specialvisning",
        "enhet": "kr",
        "gammal": "1400",
        "ny": "1500",
        "grund": "Självkostnad.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Kulturnämnden ansvarar för bibliotek, kulturskola, stadsmuseum, konst i "
    "offentliga miljöer och stöd till kulturlivet. Uppdraget vilar på "
    "bibliotekslagen, museilagen och kommunens kulturplan. Nämnden driver ett "
    "stadsbibliotek, nio områdesbibliotek, en kulturskola med 2 100 elever och två "
    "museer, och den fördelar stöd till 75 föreningar. Verksamheten riktar sig till "
    "alla invånare, med barn och unga först.",
    "forandringar": "Ramen ökar med 5,0 mnkr till 210,0 mnkr 2026. Hela ökningen är löner och priser, "
    "6,2 mnkr, efter att nämnden effektiviserat med 1,2 mnkr. Inga volymer räknas "
    "upp. Nämnden lägger därför samman inköp av medier med två grannkommuner, minskar "
    "antalet tryckta program och säger upp en lokal på Hantverkargatan.\n"
    "\n"
    "Meröppet på tre bibliotek är nu ordinarie verksamhet och ryms i ramen. Museets "
    "nya basutställning ökar besöken men inte kostnaden, eftersom entréavgift för "
    "vuxna införs i butiken. Om bidraget från staten till stärkta bibliotek upphör "
    "2027 saknas 0,9 mnkr. Nämnden bedömer att grunduppdraget klaras hela perioden, "
    "men att kulturskolans kö inte försvinner.",
    "kvalitet": "Kvalitetsrapporten visar att tillgänglighet som läggs till i efterhand skjuts upp, "
    "medan den blir klar när den finns med från början. Kulturen når längst när den "
    "flyttar dit människor redan är, och barn väntar länge på de böcker som flest vill "
    "läsa. Målen har ändrats efter slutsatserna: tillgänglighet är ett krav i varje nytt "
    "projekt och inköpen styrs efter köer.",
    "investeringar": "Stadsbibliotekets entré byggs om för tillgänglighet 2026–2027 och kostar 14,0 "
    "mnkr; den nya receptionen ökar driften med 0,4 mnkr 2028. Konsthallens "
    "klimatanläggning byts 2027–2028 för 8,5 mnkr. Återställningen av magasinet "
    "efter vattenskadan avslutas 2026 med 2,4 mnkr, varav försäkringen betalar en "
    "del.",
}
