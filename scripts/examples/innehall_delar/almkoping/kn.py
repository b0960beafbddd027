"""Kulturnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "KN10": "En tjänst som utredare tillsätts senare än planerat, och dröjsmålet har blivit längre "
    "sedan maj.",
    "KN20": "Två tjänster tillsattes senare än planerat, den ena först i augusti.",
    "KN30": "Fler elever ger högre avgiftsintäkter än budgeterat.",
    "KN40": "Högre intäkter från entréer och butik sedan basutställningen invigdes i maj; en del går "
    "till fler värdar.",
    "KN50": "Tre beviljade arrangemang har ställts in och bidragen betalats tillbaka, det senaste "
    "efter majprognosen.",
}

D_MAL: dict[str, dict[str, str]] = {
    "KN-1": {
        "analys": "Biblioteken i norr och söder är meröppna sedan mars och maj. Öppettiden är i "
        "genomsnitt 54 timmar i veckan och väntas passera målvärdet 55 när biblioteket "
        "i hamnområdet följer efter i september."
    },
    "KN-2": {
        "analys": "Fler elever deltar i ämneskurser sedan undervisning flyttats till skolor i "
        "fyra stadsdelar, och kön minskar. Pojkarnas andel är 35 procent mot målet 38.",
        "atgard": "Provveckor i årskurs 3 förbereds, och informationen lämnas i skolan i stället "
        "för i annonser.",
    },
    "KN-3": {
        "analys": "Museet har haft fler besök än samma period förra året, trots sex veckors "
        "stängning för byte av belysning. Basutställningen om hamnens historia och "
        "fler skolklasser förklarar ökningen."
    },
    "KN-4": {
        "analys": "Två nya arrangörer på landsbygden har fått verksamhetsbidrag. Arrangemangen "
        "utanför tätorten är fler än förra året, men målvärdet 120 är svårt att nå när "
        "lokaler med rätt brandskydd saknas.",
        "atgard": "En lista över samlingslokaler, och vad som behöver åtgärdas i dem, tas fram under hösten.",
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Barnskydd i kulturskolan",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Registerutdrag fanns för alla elva som anställts hittills i år.",
    },
    {
        "omrade": "Utlån av föremål till skolor",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Kvittens saknades för nio av 60 utlånade föremål. Inget föremål är borta.",
        "forbattring": "Digital kvittens med bild införs 2026.",
    },
    {
        "omrade": "Kassor och biljetter",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Kassorna stämde på museet och tre bibliotek, med en största differens på 12 kronor.",
    },
    {
        "omrade": "Museets samlingar",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Av 600 föremål är 380 inventerade; 26 hade fel plats i databasen. Luftfuktigheten i "
        "det äldre magasinet var för hög.",
        "forbattring": "Avfuktare är installerad.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Stadsmuseets nya basutställning om hamnens historia öppnade i maj och har dragit "
        "fler besökare än väntat. Den blev 0,4 mnkr billigare än beslutat.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Biblioteken i norr och söder blev meröppna i mars och maj. Besöken har ökat också "
        "under de bemannade timmarna.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "En vattenskada i stadsbibliotekets magasin i augusti förstörde omkring 900 böcker. "
        "Inga unika handlingar skadades, och försäkringen ersätter större delen.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Biblioteket i hamnområdet blev meröppet i september. Fullmäktiges uppdrag om minst "
        "tre meröppna bibliotek är därmed genomfört.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nämndens nettokostnad till och med augusti är 131,0 mnkr, 3,9 mnkr lägre än periodens "
    "budget och 0,8 mnkr högre än samma period 2024. För helåret väntas ett överskott på "
    "2,9 mnkr, 0,4 mnkr mer än i majprognosen. Alla fem verksamheter bidrar.\n"
    "\n"
    "Kulturstödet lämnar 0,9 mnkr över, eftersom tre beviljade arrangemang ställts in och "
    "bidragen betalats tillbaka. Biblioteken har haft två tjänster vakanta längre än "
    "planerat och väntar 0,7 mnkr. Museets entréer och butik har gett mer än beräknat "
    "sedan basutställningen invigdes, men fler värdar tar en del av ökningen; prognosen är "
    "0,6 mnkr. Överskottet är till största delen tillfälligt, och nämnden gör därför inga "
    "nya åtaganden. Åtgärder behövs inte.\n"
    "\n"
    "Investeringarna väntas bli 11,8 mnkr av budgeten 13,5. Stadsbibliotekets magasin, som "
    "vattenskadades i augusti, återställs till största delen nästa år.",
    "mal": "Två av nämndens fyra mål bedöms kunna uppnås: biblioteken är öppna längre och museet når "
    "fler än tidigare. Två mål är osäkra. Kulturskolan får fler elever när undervisningen "
    "flyttas ut till skolorna, men pojkarnas andel ökar långsamt. Utanför tätorten är "
    "arrangemangen fler än förra året, men bristen på lokaler med rätt brandskydd gör "
    "målvärdet svårt att nå. Åtgärder är beslutade för båda och ger full effekt först 2026.",
    "personal": "Nämnden har 198 tillsvidareanställda, en fler än för ett år sedan, och 180 "
    "årsarbetare. Timlönerna motsvarar 10 281 timmar, två procent mer än 2024, främst på "
    "grund av vakanserna på biblioteken. Sjukfrånvaron är 4,1 procent mot 4,3 förra året; "
    "kvinnors är 4,5 och mäns 3,2. Kulturskolan har anställt lärare i stråkinstrument, "
    "vilket varit svårt i flera år.",
    "kvalitet": "Klagomålen är 31, åtta färre än samma period förra året. De flesta gäller ljudnivån "
    "på stadsbibliotekets entréplan, medan ett tyst rum har hjälpt på de övre planen. "
    "Berömmet har ökat till 149 och handlar mest om utställningen om hamnen och sommarens "
    "sagostunder. Avvikelserna är 22, fem fler. Flera upptäcktes när föremål flyttades "
    "och visade sig ha fel plats i databasen. Egenkontrollen visar att registerutdrag "
    "begärs av alla som anställs i kulturskolan, men att kvittens ibland saknas när "
    "föremål lånas ut.",
    "internkontroll": "Tre av årets åtta kontroller är klara: kassor, publicerade bilder och behörigheter. Kassorna stämde. Samtycke saknades för tre bilder, som har tagits bort. Inventeringen "
    "av museets föremål pågår och visar att flera har fel plats i databasen; "
    "nämnden räknar med en större avvikelse. Kontrollerna av bidrag och av meröppna "
    "bibliotek avslutas i november.",
}
