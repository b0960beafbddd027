"""Miljö- och hälsoskyddsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "MHN10": "Föräldraledig chef har ersatts på deltid.",
    "MHN30": "Fler extra kontroller, som livsmedelsföretagen betalar.",
}

D_MAL: dict[str, dict[str, str]] = {
    "MHN-1": {
        "analys": "Sju av tio planerade kontroller är gjorda, och resten är bokade. Färre "
        "företag har allvarliga brister än förra året."
    },
    "MHN-2": {
        "analys": "Besöken hos de största verksamheterna följer planen, men inventeringen av "
        "enskilda avlopp ligger efter sedan en inspektör slutat.",
        "atgard": "Två inspektörer flyttas från dagvattentillsyn till avlopp under september–november.",
    },
    "MHN-3": {"analys": "Företagens omdöme i vårens enkät är 75 av 100, tre högre än förra året."},
    "MHN-4": {
        "analys": "Ventilationen är granskad i 16 av 24 skolor. I fem skolor är flödet för "
        "lågt, och åtgärderna hänger på lokalförvaltningen.",
        "atgard": "Nämnden har förelagt om åtgärd i tre skolor och följer upp i november.",
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Handläggning av klagomål",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Medianen är 19 dagar; sju ärenden har tagit mer än 60 dagar.",
        "forbattring": "Veckovis genomgång av öppna ärenden.",
    },
    {
        "omrade": "Mätstationernas kalibrering",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Alla tre stationer är inom felmarginalen.",
    },
    {
        "omrade": "Debitering av tillsyn",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Av 120 beslut saknade 4 faktura; de har skickats i efterhand.",
    },
    {
        "omrade": "Jäv och bisysslor",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Inga avvikelser bland 54 medarbetare.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "En mätstation för luft flyttades i mars till Ringvägen, där halten av partiklar "
        "överskred det nationella målet under elva dygn.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "En salmonellasmitta i ett storkök i maj gav 14 sjuka. Köket stängdes i åtta dagar.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Tillsynen av enskilda avlopp kring Almsjön omfattar 210 fastigheter; 124 är "
        "inventerade.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Förvaltningsrätten fastställde i september nämndens sanktionsavgift mot en bilverkstad.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nämndens nettokostnad är 17,3 mnkr, 0,4 mnkr lägre än periodens budget på 17,8 mnkr "
    "och 0,3 mnkr högre än samma period 2024. Helårsprognosen visar ett överskott på 0,4 "
    "mnkr, 0,1 mnkr bättre än i maj. Överskottet beror på en deltidsvakans i ledningen och "
    "på extra kontroller inom livsmedel som företagen betalar. Miljötillsynen väntas följa "
    "budgeten trots vakansen, eftersom vikarien har högre lön och avgifterna för avlopp "
    "kommer senare. Tillsynsavgifterna täcker omkring två tredjedelar av kostnaden, "
    "ungefär som tidigare år. Investeringarna i digitala verktyg och mätstationer väntas "
    "kosta 2,1 av 2,2 mnkr.",
    "mal": "Målen om säkra livsmedel och om stöd till företagen bedöms kunna uppnås. Målet om miljön "
    "är osäkert, eftersom inventeringen av avlopp ligger efter. Målet om inomhusmiljön i "
    "skolor är också osäkert: fem skolor har för lågt luftflöde, och när de åtgärdas avgörs av "
    "lokalförvaltningens plan.",
    "personal": "Nämnden har 58 tillsvidareanställda, två fler än 2024. Sjukfrånvaron är 3,4 procent "
    "mot 3,6 förra året. En inspektör slutade i maj och tjänsten tillsattes i augusti. "
    "Två medarbetare har gått utbildningen till livsmedelsinspektör.",
    "kvalitet": "Handläggningstiden för klagomål är kortare än förra året, men sju ärenden om buller "
    "har dragit ut på tiden. Företagen ger högst betyg för kunskap och lägst för "
    "förutsägbarhet i avgifterna. Nämnden har därför lagt ut ett räkneexempel för varje "
    "bransch på webbplatsen.",
    "internkontroll": "Kontrollen av jäv är klar utan avvikelser. Debiteringen av tillsyn visade fyra "
    "beslut utan faktura; en avstämning görs nu varje månad. Två kontroller "
    "återstår under hösten.",
}
