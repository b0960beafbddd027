"""Barn- och bildningsnämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "BBN30": "Fler elever med behov av extra stöd och dyrare skolskjutsar från höstterminen.",
    "BBN20": "En avdelning stängdes i augusti när barnen blev färre.",
    "BBN40": "Färre elever hos andra huvudmän än budgeterat.",
    "BBN50": "En vakant tjänst i kulturskolan under våren.",
}

D_MAL: dict[str, dict[str, str]] = {
    "BBN-1": {
        "analys": "Andelen behöriga var 90,8 procent i juni, den högsta på fem år. Målet är 95.",
        "atgard": "Undervisning i mindre grupper i årskurs 8 från oktober.",
    },
    "BBN-2": {"analys": "Läsgarantin har gett resultat och 96 procent nådde nivån i juni."},
    "BBN-3": {"analys": "Besöken på biblioteket ökar sedan meröppet infördes."},
    "BBN-4": {
        "analys": "Uppföljningen av ungdomar utan gymnasieplats görs i oktober.",
        "atgard": "Kommunala aktivitetsansvaret har anställt en coach.",
    },
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "BBN-Å1": {
        "atgard": "Skolskjutsar samordnas med kollektivtrafiken.",
        "verksamhetseffekt": "Högst femton minuters längre resa för elever på två linjer.",
        "agare": "Skolchef",
        "status": "beslutad",
        "beslut": "BBN 2025-09-17, § 77",
        "datum": dt.date(2025, 9, 17),
    },
    "BBN-Å2": {
        "atgard": "Assistenter ersätts av undervisning i mindre grupp i årskurs 8.",
        "verksamhetseffekt": "Fler elever får lärare i stället för assistent; färre vuxna på rasterna.",
        "agare": "Rektor Furuskolan",
        "status": "pågår",
        "beslut": "BBN 2025-09-17, § 77",
        "datum": dt.date(2025, 9, 17),
    },
    "BBN-Å3": {
        "atgard": "Inköpsstopp för möbler till årets slut.",
        "verksamhetseffekt": "Utbyte av äldre möbler skjuts till nästa år.",
        "agare": "Administrativ chef",
        "status": "genomförd",
        "beslut": "BBN 2025-09-17, § 77",
        "datum": dt.date(2025, 9, 17),
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Anmälningar om kränkande behandling",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Av 30 granskade ärenden var 28 utredda i tid.",
    },
    {
        "omrade": "Skyddsronder",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Sex av nio enheter är klara.",
    },
    {
        "omrade": "Kontroll av skolskjutsfordon",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Alla fordon hade bälten.",
    },
    {
        "omrade": "Interkommunal ersättning",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Vårens avstämning mot folkbokföringen gav 140 tkr tillbaka.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Första etappen av Furuskolan togs i bruk i augusti med nya klassrum för årskurs 7–9.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "En förskoleavdelning stängdes i augusti när barnen blev färre; ingen sades upp.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Andelen elever som är behöriga till gymnasieskolan blev den högsta på tio år.",
    },
    {"nr": "4", "nar": "efter periodens slut", "handelse": "Biblioteket öppnade för meröppet i oktober."},
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden är 250 532 tkr, 1 416 tkr lägre än periodens budget. Skolans kostnader "
    "är högre under hösten, eftersom grupperna ökar i augusti.\n"
    "\n"
    "Prognosen är ett underskott på 840 tkr. Grundskola och fritidshem väntas överskrida "
    "ramen med 3 050 tkr för extra stöd och skolskjutsar. Gymnasie- och vuxenutbildning "
    "väntas få 1 040 tkr över, förskolan 840 tkr och bibliotek och kulturskola 200 tkr. "
    "Försämringen sedan maj är 360 tkr.\n"
    "\n"
    "Åtgärderna ger 590 tkr i år och 1 300 tkr på helår. Av underskottet återstår 250 tkr.",
    "mal": "Två av fyra mål bedöms kunna uppnås: läsning i årskurs 1 och fritid. Behörigheten till "
    "gymnasiet har ökat men når troligen inte målet. Uppföljningen av ungdomar efter gymnasiet "
    "görs i oktober och är därför osäker.",
    "personal": "Nämnden har 383 tillsvidareanställda, två färre än förra året. Alla lärare i årskurs 1–6 är behöriga, men det är svårt att rekrytera i matematik och moderna språk. Sjukfrånvaron är 5,6 procent, "
    "en tiondel lägre.",
    "kvalitet": "Elevenkäten visar att studieron ökar något i årskurs 8 men är långt från målvärdet. "
    "Klagomålen är något färre än förra året och gäller mest skolskjutsar och bygget vid Furuskolan. Utredningar "
    "om kränkande behandling görs i tid i 28 av 30 fall.",
    "internkontroll": "Tre av nio kontroller är klara. "
    "Alla skolskjutsfordon hade bälten, och kassorna på biblioteken stämde. Av 84 undervisningsgrupper "
    "i årskurs 7–9 hade sju lärare utan behörighet i ämnet. Avstämningen av interkommunal ersättning "
    "pågår och lönar sig.",
}
