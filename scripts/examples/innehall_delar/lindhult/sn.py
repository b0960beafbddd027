"""Socialnämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "SN10": "Köpt chefsstöd till och med juli i väntan på ny socialchef.",
    "SN20": "Fler beviljade hemtjänsttimmar och dyrare sommarvikarier än i maj.",
    "SN30": "Ett nytt beslut om boende utanför kommunen från mars.",
    "SN40": "Två placeringar av barn på institution väntas pågå hela året; i maj räknade nämnden med "
    "att en skulle avslutas.",
}

D_MAL: dict[str, dict[str, str]] = {
    "SN-1": {
        "analys": "Kontinuiteten har förbättrats från fjorton till tretton personer på två "
        "veckor, men sommaren drog upp siffran.",
        "atgard": "Fasta grupper om åtta medarbetare i varje område från oktober.",
    },
    "SN-2": {"analys": "Ingen har väntat mer än tre månader på särskilt boende."},
    "SN-3": {
        "analys": "Två barn är placerade på institution. Antalet familjer som får stöd hemma "
        "ökar, men målet nås inte i år.",
        "atgard": "Familjestöd erbjuds innan placering prövas.",
    },
    "SN-4": {
        "analys": "Andelen heltidsanställda är 68,9 procent mot målet 72.",
        "atgard": "Alla nya tjänster utlyses på heltid.",
    },
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "SN-Å1": {
        "atgard": "Familjestöd i hemmet i stället för placering när det är möjligt.",
        "verksamhetseffekt": "Barn kan bo kvar hemma; två socialsekreterare arbetar bara med familjestöd.",
        "agare": "Enhetschef IFO",
        "status": "pågår",
        "beslut": "SN 2025-09-17, § 104",
        "datum": dt.date(2025, 9, 17),
    },
    "SN-Å2": {
        "atgard": "Ruttplanering och gemensam vikariepool i hemtjänsten.",
        "verksamhetseffekt": "Färre olika personal hos den enskilde, men mindre val av tid för städning.",
        "agare": "Enhetschef hemtjänst",
        "status": "pågår",
        "beslut": "SN 2025-09-17, § 104",
        "datum": dt.date(2025, 9, 17),
    },
    "SN-Å3": {
        "atgard": "Vakant administrativ tjänst och halv chefstjänst tillsätts inte under året.",
        "verksamhetseffekt": "Längre svarstid för fakturafrågor och intyg.",
        "agare": "Socialchef",
        "status": "genomförd",
        "beslut": "SN 2025-09-10, § 98",
        "datum": dt.date(2025, 9, 10),
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Basala hygienrutiner",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Följs i 93 procent av observationerna.",
        "forbattring": "Ny genomgång med sommarvikarier.",
    },
    {
        "omrade": "Genomförandeplaner",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Åtta av hundra planer var äldre än ett år.",
        "forbattring": "Handledning i två enheter.",
    },
    {
        "omrade": "Uteblivna besök i hemtjänsten",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Nio besök uteblev i juli. Sedan larmet infördes upptäcks uteblivna besök inom en timme.",
    },
    {
        "omrade": "Delegeringar",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "22 av 40 delegeringar granskade; fyra hade löpt ut under sommaren.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Två barn har varit placerade på institution under hela perioden, vilket är den "
        "största orsaken till underskottet.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Ombyggnaden av särskilt boende Linden pågår. Asbest i bjälklagen har gjort "
        "rivningen dyrare.",
    },
    {"nr": "3", "nar": "under perioden", "handelse": "Nyckelfri hemtjänst infördes i hela kommunen i maj."},
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Ny socialchef tillträdde i slutet av augusti och nämnden beslutade den 8 oktober om "
        "en åtgärdsplan.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden till och med augusti är 211 517 tkr, 299 tkr högre än periodens "
    "budget. Att avvikelsen ännu är liten beror på semesterlöner och på att flera fakturor "
    "för sommarens vikarier kommer i september.\n"
    "\n"
    "Prognosen är ett underskott på 6 800 tkr, 860 tkr sämre än i maj. Individ- och "
    "familjeomsorgen står för 3 050 tkr, eftersom två institutionsplaceringar väntas pågå "
    "hela året. Äldreomsorgen väntas överskrida ramen med 2 610 tkr och funktionsstöd med "
    "970 tkr.\n"
    "\n"
    "De beslutade åtgärderna ger 4 760 tkr i år och 10 470 tkr ett helt år. Då återstår "
    "ett underskott på 2 040 tkr som nämnden inte har funnit åtgärder för utan att "
    "rättssäkerheten påverkas. Kommunstyrelsen har informerats.",
    "mal": "Ett av fyra mål bedöms kunna uppnås: ingen väntar mer än tre månader på särskilt boende. "
    "Två mål är osäkra, om kontinuitet och om heltid. Målet att barn ska få stöd hemma i "
    "första hand bedöms inte kunna uppnås i år.",
    "personal": "Nämnden har 422 tillsvidareanställda, fem fler än förra året. Sjukfrånvaron är 7,9 "
    "procent, två tiondelar högre, och den långa frånvaron ökar. Timlönerna motsvarar 55 "
    "062 timmar. Det går att rekrytera undersköterskor men inte socialsekreterare med "
    "erfarenhet.",
    "kvalitet": "De äldre är fortsatt nöjda med bemötandet. Klagomålen gäller tider i hemtjänsten "
    "under sommaren och har besvarats inom en vecka. Egenkontrollen visar att "
    "hygienrutinerna följs, men att åtta av hundra genomförandeplaner var äldre än ett år. Två lex Sarah-utredningar har gjorts; ingen har anmälts vidare.",
    "internkontroll": "En av nio kontroller är klar: i ett av 25 ärenden hade "
    "försörjningsstödet räknats fel. Kontrollen av uteblivna besök pågår och har gett resultat: de "
    "upptäcks fortare sedan ett larm infördes. Delegeringarna behöver en tätare uppföljning.",
}
