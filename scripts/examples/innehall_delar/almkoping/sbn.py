"""Stadsbyggnadsnämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "SBN20": "Två planarkitekter började senare än beräknat.",
    "SBN30": "Färre sökta bygglov för bostäder ger lägre avgifter; nedgången har fortsatt sedan maj.",
    "SBN40": "Lägre intäkter från förrättningar när byggandet minskar.",
}

D_MAL: dict[str, dict[str, str]] = {
    "SBN-1": {
        "analys": "Mediantiden för bygglov är 30 dagar mot målet 28. Rättssäkerheten är god: "
        "alla överklagade beslut utom ett har stått sig.",
        "atgard": "Enkla ärenden handläggs i en snabbgrupp från september.",
    },
    "SBN-2": {
        "analys": "Planer med 540 bostäder har antagits till och med augusti, och två planer "
        "till går upp i höst."
    },
    "SBN-3": {
        "analys": "Tidig dialog har hållits i fyra av sju planer. I två fall kom dialogen efter "
        "programskedet.",
        "atgard": "Dialog före planuppdrag blir obligatorisk i nämndens rutin från oktober.",
    },
    "SBN-4": {"analys": "Grundkartan uppdateras varje månad och fjorton datamängder är öppna."},
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "SBN-Å1": {
        "atgard": "Timanställda och konsulter i bygglovshandläggningen avslutas och två "
        "vakanta tjänster tillsätts inte i år.",
        "verksamhetseffekt": "Väntetiden för förhandsbesked ökar från tre till fem veckor.",
        "agare": "Bygglovschef",
        "status": "pågår",
        "beslut": "SBN 2025-06-11, § 74",
        "datum": dt.date(2025, 6, 11),
    },
    "SBN-Å2": {
        "atgard": "Ny timtaxa för planavgifter i pågående uppdrag och tätare fakturering.",
        "verksamhetseffekt": "Byggherrar faktureras varje kvartal i stället för när planen antas.",
        "agare": "Stadsbyggnadsdirektör",
        "status": "beslutad",
        "beslut": "SBN 2025-09-17, § 101",
        "datum": dt.date(2025, 9, 17),
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Delegationsbeslut i bygglov",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Av 40 granskade beslut var 39 riktiga; ett saknade motivering.",
        "forbattring": "Mallen har fått ett obligatoriskt fält.",
    },
    {
        "omrade": "Sekretess i planärenden",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Två handlingar hade publicerats med personuppgifter och togs bort samma dag.",
        "forbattring": "Kontroll före publicering av två handläggare.",
    },
    {
        "omrade": "Avgifter enligt taxan",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Första halvåret är granskat: 2 av 50 fakturor var fel, tillsammans 14 000 kronor "
        "för lågt.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Fullmäktige antog i maj detaljplanen för Hamnstaden etapp 1 med 240 bostäder; den "
        "överklagades och vann laga kraft i augusti.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Antalet bygglovsansökningar för bostäder är 22 procent lägre än samma period förra "
        "året.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Det digitala systemet för detaljplan och bygglov togs i drift i april.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Länsstyrelsen upphävde i september planen för Sjöbacken; nämnden gör om "
        "bullerutredningen.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Till och med augusti är nettokostnaden 61,7 mnkr, 1,5 mnkr högre än periodens budget "
    "och 2,4 mnkr högre än samma period 2024. Prognosen för helåret är ett underskott på "
    "3,0 mnkr, en försämring med 1,1 mnkr sedan maj. Hela underskottet uppstår i "
    "bygglovsverksamheten, där avgifterna minskar när färre bygger bostäder. Planeringen "
    "lämnar 0,4 mnkr över. Nämnden beslutade i juni och september om två åtgärder, färre "
    "handläggare och tätare fakturering, som tillsammans ger 2,0 mnkr i år och 4,3 mnkr på "
    "helår. Därefter återstår 1,0 mnkr. Nämnden bedömer att resten inte kan arbetas bort i "
    "år utan att tiden för bygglov blir olagligt lång. Investeringarna väntas bli 63,2 av "
    "90,6 mnkr; gatorna i Hamnstaden började byggas först när planen vann laga kraft.",
    "mal": "Två mål bedöms kunna uppnås: det finns planer för fler än 600 bostäder och geodata är "
    "öppna. Bygglovens handläggningstid är osäker, eftersom nämnden har färre handläggare "
    "under hösten. Medborgarnas påverkan är osäker så länge dialogen inte hålls i alla planer "
    "före programskedet.",
    "personal": "Nämnden har 137 tillsvidareanställda, tre fler än för ett år sedan, men två tjänster "
    "hålls vakanta. Timtiden är låg. Sjukfrånvaron är 3,3 procent, den lägsta på fem år. "
    "Sex handläggare har delat sin tid mellan bygglov och tillsyn för att möta att "
    "antalet ansökningar minskar.",
    "kvalitet": "Sökande är mest nöjda med bemötandet och minst med hur lätt det är att följa sitt "
    "ärende. Den nya e-tjänsten visar ärendets läge sedan april. Klagomålen gäller "
    "väntetid på förhandsbesked och buller vid byggplatser. Egenkontrollen av beslut "
    "visade en brist av fyrtio.",
    "internkontroll": "Tre av årets sex kontroller är klara. Publicering av personuppgifter har fått "
    "en ny spärr. Avgiftskontrollen fortsätter och felen hittills är små. "
    "Kontrollen av jäv görs i oktober.",
}
