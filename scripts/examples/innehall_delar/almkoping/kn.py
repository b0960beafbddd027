"""Kulturnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "KN10": "Vakant tjänst som utvecklingsledare till och med september.",
    "KN20": "Öppettiderna ökades i april i stället för i januari på två bibliotek.",
    "KN40": "Basutställningen om hamnens historia öppnar senare, så driften börjar i november.",
    "KN50": "Två större bidrag har dragits tillbaka sedan arrangemangen ställts in.",
}

D_MAL: dict[str, dict[str, str]] = {
    "KN-1": {
        "analys": "Tre områdesbibliotek har meröppet sedan april och den genomsnittliga "
        "öppettiden är 60 timmar i veckan, fem fler än målet."
    },
    "KN-2": {
        "analys": "Kulturskolan når fler i grundskolans första år men färre tonåringar. Kön till "
        "gitarr och slagverk är fortfarande över ett år.",
        "atgard": "Gruppundervisning i gitarr och öppen verkstad på tre fritidsgårdar från september.",
    },
    "KN-3": {
        "analys": "Museet hade fler besök under sommaren än förra året, och vandringarna i "
        "hamnen drog nya grupper."
    },
    "KN-4": {
        "analys": "Antalet ansökningar ökar i stadsdelarna men minskar på landsbygden, där två "
        "arrangörer har upphört.",
        "atgard": "Startbidrag för nya arrangörer på landsbygden och rådgivning på plats under hösten.",
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Klimat i magasin och utställningar",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Fuktigheten låg inom gränserna alla månader utom juli, då den var för hög i två rum.",
        "forbattring": "Avfuktare har satts in.",
    },
    {
        "omrade": "Bidragens användning",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Tolv av tjugo stickprov är granskade och utan anmärkning.",
    },
    {
        "omrade": "Kontanthantering i museibutiken",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Inga differenser över 100 kronor.",
    },
    {
        "omrade": "Registerutdrag för kulturskolans lärare",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Alla 61 är kontrollerade; en timanställd saknade utdrag vid start.",
        "forbattring": "Utdrag begärs nu innan anställningsavtalet skrivs.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Meröppet infördes på biblioteken i Norrvik, Kvarnstaden och Östra Almby i april. "
        "Besöken utanför bemannad tid är en femtedel av alla besök.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "En vattenläcka i Stadsbibliotekets magasin i februari skadade 2 400 böcker och "
        "tidskrifter. Försäkringen täcker större delen.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Kulturskolans sommarkurser hade 640 deltagare, varav 210 inte tidigare gått i "
        "kulturskolan.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Nämnden fördelade i september 1,8 mnkr i projektstöd till 41 arrangörer.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nämndens nettokostnad till och med augusti är 131,0 mnkr, 3,9 mnkr lägre än periodens "
    "budget. Kostnaderna är nästan oförändrade jämfört med samma period 2024, då de var "
    "130,2 mnkr. För helåret väntas ett överskott på 2,9 mnkr, 0,4 mnkr mer än i "
    "majprognosen. Överskottet är tillfälligt: en vakant tjänst, senare öppettider på två "
    "bibliotek och en utställning som öppnar i november. Kulturstödet lämnar 0,9 mnkr "
    "över, eftersom två arrangemang har ställts in och bidragen betalats tillbaka. Medlen "
    "kan till största delen sökas på nytt i höst. Investeringarna väntas bli 11,8 av 13,5 "
    "mnkr; återställningen av Stadsbibliotekets magasin fortsätter nästa år.",
    "mal": "Två av nämndens fyra mål bedöms kunna uppnås. Biblioteken är öppna längre och museet når "
    "fler. Målen om ungas eget skapande och om det fria kulturlivet är osäkra: kulturskolan "
    "har köer till de mest efterfrågade instrumenten, och på landsbygden är arrangörerna "
    "färre. Nämnden har beslutat om insatser för båda, men de ger full verkan först under "
    "2026.",
    "personal": "Nämnden har 198 tillsvidareanställda, en fler än för ett år sedan, och 180 "
    "årsarbetare. Timanställda har arbetat 10 281 timmar, något fler än 2024, främst på "
    "biblioteken under sommaren. Sjukfrånvaron är 4,1 procent mot 4,3 förra året. "
    "Kvinnors sjukfrånvaro har minskat mest men är fortfarande högre än mäns.",
    "kvalitet": "Besökarnas omdömen om biblioteken är höga och har stigit där meröppet införts. "
    "Synpunkterna gäller mest störande ljud på kvällar utan personal; kameror och en "
    "värdfunktion har prövats sedan juni. I kulturskolan är nio av tio elever nöjda med "
    "undervisningen men bara hälften med väntetiden. Museets värdar har fått utbildning i "
    "bemötande av besökare med funktionsnedsättning.",
    "internkontroll": "Fyra av årets sju kontroller är genomförda och två pågår. Registerutdragen "
    "visade en brist som är åtgärdad. Kontrollen av hur bidrag används blir klar i "
    "november. Inga större avvikelser har hittats under perioden.",
}
