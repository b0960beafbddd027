"""Räddningsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "RTN10": "Lägre kostnader för konsulter.",
    "RTN20": "Färre övningsdagar än planerat, sedan övningsfältet stängts i september.",
    "RTN30": "Fler genomförda tillsyner ger högre avgiftsintäkter.",
}

D_MAL: dict[str, dict[str, str]] = {
    "RTN-1": {
        "analys": "Tiden från larm till första enhet på plats är 8,7 minuter i median mot målet "
        "9,0, till stor del genom avtalen med grannkommunerna om närmaste enhet."
    },
    "RTN-2": {
        "analys": "Hembesöken hos äldre är 1 085 under de senaste tolv månaderna mot målet 1 "
        "200. Bostadsbränderna är något färre än förra året, men de som bor ensamma "
        "nås inte i tillräcklig grad.",
        "atgard": "Erbjudandet om hembesök lämnas genom äldreomsorgen, och samarbete med "
        "bostadsbolaget och vårdcentralerna prövas.",
    },
    "RTN-3": {
        "analys": "Av de nyrekryterade hittills i år är 21 procent kvinnor mot målet 25. Prova "
        "på-dagar på två deltidsstationer gav flest ansökningar.",
        "atgard": "Nya prova på-dagar hålls i höst, och skyddskläder köps i fler storlekar.",
    },
    "RTN-4": {"analys": "Alla tillsyner i periodens plan är gjorda, och höstens är bokade."},
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Andningsskydd",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Alla tester är godkända.",
    },
    {
        "omrade": "Övningsplan",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Planen följdes till sommaren. Därefter saknas en plats för övning med eld och vatten.",
        "forbattring": "Avtal om grannkommunens fält förhandlas.",
    },
    {
        "omrade": "Test av reservsystem",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Radion på en station saknade reservkraft.",
        "forbattring": "Reservkraft är installerad.",
    },
    {
        "omrade": "Ersättningar till deltidsstyrkor",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Stickprov av 40 utbetalningar visade inga fel.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "En storbrand i ett träupplag i juli krävde insats från sex stationer i ett dygn. "
        "Ingen skadades. Alla som deltog har erbjudits avlastande samtal.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Elva deltidsbrandmän har rekryterats bland anställda i andra förvaltningar, sedan "
        "kommunen tillåtit att de rycker ut på arbetstid.",
    },
    {
        "nr": "3",
        "nar": "efter periodens slut",
        "handelse": "Övningsfältet stängdes i september i väntan på nytt tillstånd för släckvatten. "
        "Övningstiden väntas därför bli lägre än planerat.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Två nya släckbilar togs i drift i september och blev 0,3 mnkr billigare än beslutat.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden till och med augusti är 65,8 mnkr, 0,7 mnkr lägre än periodens budget "
    "och 2,3 mnkr högre än samma period 2024. Ökningen är löner, fordon och jourersättning "
    "enligt det nya kollektivavtalet, som fullmäktige gett ett tillskott på 1,0 mnkr för. "
    "Helårsprognosen är ett överskott på 0,5 mnkr, 0,1 mnkr bättre än i maj.\n"
    "\n"
    "Den operativa verksamheten väntar 0,3 mnkr, eftersom övningsdagar faller bort när "
    "fältet är stängt. Det är ingen varaktig besparing: övningarna behöver tas igen, och "
    "då uppstår kostnaden senare. Storbranden i juli gav övertid, men staten väntas "
    "ersätta en del. Förebyggande arbete och ledning väntar 0,1 mnkr vardera. Osäkerheten "
    "gäller höstens insatser. Inga åtgärder behövs.\n"
    "\n"
    "Investeringarna väntas bli 13,8 mnkr av budgeten 15,4. Övningsfältets rening väntar "
    "på tillstånd för utsläpp av släckvatten.",
    "mal": "Två mål bedöms kunna uppnås: hjälpen kommer snabbare än målvärdet, och tillsynen följer "
    "planen. Två mål är osäkra. Hembesöken hos äldre ökar men når inte 1 200, och de som bor "
    "ensamma utan hemtjänst är svårast att nå. Andelen kvinnor bland nyrekryterade är 21 "
    "procent mot målet 25. Prova på-dagar har gett fler ansökningar, men få tjänster är lediga "
    "under resten av året.",
    "personal": "Räddningstjänsten har 180 tillsvidareanställda, två fler än för ett år sedan, och "
    "176 årsarbetare. Timlönerna motsvarar 6 279 timmar, tre procent färre än 2024. "
    "Sjukfrånvaron är 2,7 procent mot 2,8 förra året. Två deltidsstationer hade luckor i "
    "bemanningen under sommaren på grund av sjukdom. Rekryteringen på landsbygden är "
    "svår, men elva anställda i andra förvaltningar har blivit deltidsbrandmän.",
    "kvalitet": "Första enheten är på plats efter 8,7 minuter i median, och bemanningen var full vid "
    "98 procent av larmen. Klagomålen är 17, tre färre än samma period förra året, och "
    "gäller rök och buller från övningar; alla besvarades i tid. Avvikelserna har ökat "
    "från 49 till 58. Vanligast är svag radiotäckning i källare, tillbud vid backning och "
    "luckor i bemanningen. Ny radioutrustning levereras under hösten. Nästan alla elever "
    "i årskurs 8 har fått utbildning i brandskydd.",
    "internkontroll": "Två av åtta kontroller är klara. Stickprovet av deltidsstyrkornas ersättningar "
    "visade inga fel, och den radio som saknade reservkraft har fått det. Fordonen "
    "kontrolleras varje vecka utan avvikelser. Uppföljningen av övningstid pågår; "
    "när fältet är stängt räknar nämnden med en större avvikelse. Öppna "
    "förelägganden granskas i oktober.",
}
