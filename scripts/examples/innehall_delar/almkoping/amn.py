"""Arbetsmarknadsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "AMN10": "En vakant stabstjänst tillsätts inte i år.",
    "AMN20": "Högre statsbidrag och färre deltagare i de dyraste insatserna än budgeterat; fler "
    "platser har gått till praktik.",
    "AMN40": "Färre feriejobb än budgeterat när tre arbetsplatser hoppade av.",
    "AMN30": "Färre nyanlända än prognosen.",
}

D_MAL: dict[str, dict[str, str]] = {
    "AMN-1": {
        "analys": "Av dem som avslutat en insats har 50 procent gått till arbete eller studier, "
        "två procentenheter över målet."
    },
    "AMN-2": {
        "analys": "Av de sökande fick 92 procent ett feriejobb. Målet är att alla som söker ska få ett.",
        "atgard": "Höstlovsjobb för dem som blev utan i somras, tillsammans med bolagen.",
    },
    "AMN-3": {
        "analys": "Andelen som försörjer sig själva inom tre år är 47 procent, en procentenhet över målet."
    },
    "AMN-4": {"analys": "Kostnaden per deltagare har minskat med fyra procent, och effekten är oförändrad."},
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Handledarsamtal i praktik",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "I 46 av 50 fall hade samtal hållits inom två veckor.",
        "forbattring": "Påminnelse till handledare.",
    },
    {
        "omrade": "Feriejobbens arbetsmiljö",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Besök på 38 arbetsplatser; två fick bättre skyddsutrustning.",
    },
    {
        "omrade": "Statsbidrag och rekvisitioner",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Första halvåret är avstämt utan skillnader.",
    },
    {
        "omrade": "Utbetalning av ersättningar",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Tre av 80 utbetalningar var fel, sammanlagt 2 600 kronor för mycket.",
        "forbattring": "Två personer godkänner ändringar.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Verkstaden för återbruk öppnade i mars med 24 platser och säljer renoverade möbler "
        "till kommunens verksamheter.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "1 148 unga hade feriejobb i sommar, 96 färre än förra året, sedan tre arbetsplatser "
        "dragit sig ur.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Ett avtal med region och arbetsförmedling om gemensamt stöd till "
        "långtidssjukskrivna började i april.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Regeringen föreslog i september ändrade bidrag till etableringen, vilket kan ge "
        "lägre intäkter från 2026.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden är 112,8 mnkr, 3,3 mnkr under periodens budget och 6,6 mnkr lägre än "
    "samma period 2024, då fler var i etablering. Prognosen för helåret är ett överskott "
    "på 3,4 mnkr, en förbättring med 1,3 mnkr sedan maj. Arbetsmarknadsinsatserna lämnar "
    "2,2 mnkr över, eftersom staten betalar mer och färre deltar i de insatser som kostar "
    "mest. Feriejobben väntas kosta 0,3 mnkr mindre än budgeten. Överskottet används inte "
    "till nya åtaganden, eftersom statsbidragen väntas minska nästa år. Investeringarna "
    "beräknas till 5,0 av 5,8 mnkr.",
    "mal": "Tre av nämndens fyra mål bedöms kunna uppnås. Fler går vidare till arbete eller studier, "
    "nyanlända försörjer sig lika snabbt som målet säger, och insatserna kostar mindre per "
    "deltagare. Målet om ungas första kontakt med arbetslivet är osäkert sedan feriejobben "
    "blivit färre; höstlovsjobb kan täcka en del.",
    "personal": "Nämnden har 185 tillsvidareanställda, fyra färre än för ett år sedan, efter att "
    "etableringen minskat. Sjukfrånvaron är 5,2 procent mot 5,4 förra året och högst "
    "bland handledarna i verkstäderna. Ett projekt om ergonomi pågår med "
    "företagshälsovården. Timtiden har minskat med 5 procent.",
    "kvalitet": "Deltagarna ger insatserna 4,2 av 5 i sommarens enkät. De som svarar att de fått en "
    "egen handledare är mest nöjda. Klagomålen är få och gäller oftast besked som dröjt. "
    "Företag som tar emot praktikanter vill ha en kontaktperson för alla frågor, och en "
    "sådan finns sedan augusti.",
    "internkontroll": "Utbetalningar och rekvisitioner har kontrollerats. Felen är små och åtgärdade. "
    "Kontrollen av avtal med utförare görs i oktober, och resultatet redovisas för "
    "nämnden i december.",
}
