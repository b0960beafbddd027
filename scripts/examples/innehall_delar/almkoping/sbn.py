"""Stadsbyggnadsnämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "SBN10": "Kostnader för tillfällig chef under sommaren.",
    "SBN20": "Fler planavtal än budgeterat ger högre intäkter, och några har tillkommit sedan maj.",
    "SBN30": "Stora bygglov uteblir och avgifterna blir lägre än budgeterat. I maj räknade nämnden "
    "med en återhämtning under hösten, men den väntas inte komma.",
    "SBN40": "Färre förrättningar än budgeterat och två vakanta tjänster ger lägre intäkter.",
}

D_MAL: dict[str, dict[str, str]] = {
    "SBN-1": {
        "analys": "Mediantiden är 32 dagar mot målet 28 och minskar. Enkla ärenden går fort, "
        "men de där flera myndigheter ska yttra sig dröjer. Nästan alla överklagade "
        "beslut har stått sig.",
        "atgard": "En jour för enkla ärenden införs i september, och ärenden äldre än åtta "
        "veckor gås igenom varje vecka.",
    },
    "SBN-2": {
        "analys": "Fem planer med plats för 590 bostäder är antagna till och med augusti. Två "
        "till väntas antas under hösten, och målet på 600 bostäder nås då med "
        "marginal."
    },
    "SBN-3": {
        "analys": "Dialog före samråd har hållits i 86 procent av planerna, mot 70 procent "
        "förra året. Små planer går ibland direkt till samråd, och få deltagare är "
        "under 25 år.",
        "atgard": "En enkel form av dialog för små planer tas fram, och samråd i skolor förbereds.",
    },
    "SBN-4": {
        "analys": "Trettio datamängder är öppna, vilket är årets målvärde. Fler publiceras under hösten."
    },
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "SBN-Å1": {
        "atgard": "Två vakanta tjänster inom bygglov tillsätts inte i år, och konsultstödet "
        "avslutas i förtid.",
        "verksamhetseffekt": "Handläggare delar sin tid mellan lov och tillsyn. Den som söker "
        "förhandsbesked får vänta några veckor längre.",
        "agare": "Bygglovschef",
        "status": "pågår",
        "beslut": "SBN 2025-06-11, § 74",
        "datum": dt.date(2025, 6, 11),
    },
    "SBN-Å2": {
        "atgard": "Avgiften i planavtal räknas om efter faktisk tid och faktureras varje "
        "kvartal i stället för när planen antas.",
        "verksamhetseffekt": "Byggherrar betalar tidigare och efter nedlagd tid. Handläggarna "
        "behöver föra tid noggrannare.",
        "agare": "Stadsbyggnadsdirektör",
        "status": "beslutad",
        "beslut": "SBN 2025-09-17, § 101",
        "datum": dt.date(2025, 9, 17),
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Handläggning av bygglov",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Stickprov av 40 beslut visar att rutinen följs.",
    },
    {
        "omrade": "Underrättelse till grannar",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Fem grannar fick underrättelse för sent.",
        "forbattring": "Automatisk påminnelse är införd i systemet.",
    },
    {
        "omrade": "Klassning av geodata",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Två datamängder var klassade för lågt och ändrades direkt.",
    },
    {
        "omrade": "Avgifter för bygglov, varje månad",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Intäkterna är väsentligt lägre än budgeterat.",
        "forbattring": "Åtgärdsplan med månadsvis uppföljning.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Färre stora bygglov än väntat har gett ett bortfall av avgifter. Nämnden beslutade "
        "i juni om en första åtgärd och i september om en åtgärdsplan.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "De första invånarna flyttade in i Hamnstaden, och torgets utformning bestämdes "
        "efter en medborgardialog.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "E-ansökan om bygglov med automatisk kontroll av handlingar infördes i maj. "
        "Kompletteringarna har blivit färre.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Detaljplanen för Norra Ängen vann laga kraft i september och gör det möjligt att "
        "bygga 420 bostäder.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden till och med augusti är 61,7 mnkr, 1,5 mnkr högre än periodens budget "
    "och 2,4 mnkr högre än samma period 2024. Prognosen för helåret är ett underskott på "
    "3,0 mnkr före åtgärder, 1,1 mnkr sämre än i maj.\n"
    "\n"
    "Bygglov väntar ett underskott på 3,0 mnkr. De stora loven uteblir när räntor och "
    "byggkostnader bromsar marknaden. Lantmäteriet väntar −0,3 mnkr av samma skäl. "
    "Planeringen lämnar 0,4 mnkr över genom fler planavtal.\n"
    "\n"
    "Nämnden har beslutat om två åtgärder som ger 2,0 mnkr i år och 4,3 mnkr ett helt år: "
    "vakanser tillsätts inte, konsultstöd avslutas och planavtal faktureras tätare. "
    "Därefter återstår ett underskott på 1,0 mnkr. Det kan inte arbetas bort i år utan att "
    "bygglov beslutas efter lagens tid.\n"
    "\n"
    "Investeringarna väntas bli 63,2 mnkr av budgeten 90,6. Torget i Hamnstaden byggs "
    "först när andra kvarteret står klart.",
    "mal": "Målet om mark för bostäder bedöms kunna uppnås, liksom målet om öppna geodata. Två mål är "
    "osäkra. Handläggningstiden för bygglov minskar, men nämnden har färre handläggare under "
    "hösten, och komplicerade ärenden drar ut på tiden. Dialog före samråd hålls i nästan alla "
    "större planer. Målet är att den ska hållas i alla, och unga deltar fortfarande sällan. "
    "Åtgärder är beslutade för båda målen.",
    "personal": "Nämnden har 137 tillsvidareanställda, tre fler än för ett år sedan, och 134 "
    "årsarbetare. Två tjänster inom bygglov hålls vakanta, och två har saknats i "
    "lantmäteriet större delen av året. Timlönerna motsvarar 552 timmar. Sjukfrånvaron är "
    "3,3 procent mot 3,5 förra året. Bygglovshandläggare arbetar delvis med tillsyn, där "
    "ärenden legat på hög, vilket gör enheterna mindre sårbara.",
    "kvalitet": "Sökande är mest nöjda med bemötandet och minst nöjda med handläggningstiden. "
    "E-ansökan har minskat antalet kompletteringar, men visningen av handläggare och "
    "beräknad beslutsdag är försenad hos leverantören. Klagomålen är 98, nio färre än "
    "samma period förra året, och gäller oftast väntan på bygglov. Synpunkterna är 405 "
    "och handlar om trafik och grönområden i nya planer. Egenkontrollen visar att "
    "handläggningen följer rutinen, men att fem grannar underrättats för sent. "
    "Avvikelserna har minskat från 23 till 18.",
    "internkontroll": "Två av åtta kontroller är klara. Två datamängder var klassade för lågt och har "
    "ändrats, och en övning utan ärendesystem visade att tre handläggare saknade utskrivna mallar. Granskningen av jäv, av ärenden äldre än åtta veckor och av planernas "
    "utredningar pågår. Hittills har arton bygglovsavgifter satts ned på grund av "
    "sena beslut. Månadsuppföljningen av avgifterna visar att den ekonomiska risken "
    "har blivit verklig, och den ledde till nämndens åtgärdsplan.",
}
