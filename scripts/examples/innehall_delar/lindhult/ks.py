"""Kommunstyrelsen: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "KS20": "En tjänst som upphandlare har varit vakant sedan i mars och licenser har samordnats.",
    "KS10": "Färre sammanträden än planerat under våren.",
}

D_MAL: dict[str, dict[str, str]] = {
    "KS-1": {
        "analys": "24 bostäder väntas bli klara under året mot målet 30. Tomterna i Ekbacken "
        "säljs snabbare än planen, men husen byggs nästa år.",
        "atgard": "Markanvisning av radhustomter i södra Lindhult sker i oktober.",
    },
    "KS-2": {
        "analys": "Fler företag har startat än samma tid förra året och handläggningen av "
        "lokalfrågor går snabbt."
    },
    "KS-3": {
        "analys": "Energianvändningen i kommunens hus är lägre än samma period förra året, även "
        "när vädret räknas bort."
    },
    "KS-4": {
        "analys": "Prognosen ger ett resultat på 0,8 procent av skatter och bidrag. Målet är 1 "
        "procent, och socialnämndens kostnader avgör.",
        "atgard": "Tidigare uppföljning av inköp i alla nämnder från oktober.",
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Inköp mot ramavtal",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Av 40 granskade inköp gjordes 35 mot avtal.",
        "forbattring": "Ny vägledning till beställarna i november.",
    },
    {
        "omrade": "Test av säkerhetskopior",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Fyra system återläses i oktober.",
    },
    {
        "omrade": "Granskning av försäljningar",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Sex tomtköp granskade utan anmärkning; lokaler återstår.",
    },
    {
        "omrade": "Dricksvattenprover",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Alla prover tjänliga.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Sex tomter i Ekbacken såldes till och med augusti, vilket är två fler än budgeterat "
        "för hela året.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Ombyggnaden av reningsverket fortsatte. Styrsystemet blir dyrare än kalkylen och "
        "totalutgiften beräknas till 31 600 tkr.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Den nya släckbilen levererades till brandstationen i juni.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Kommunstyrelsen beslutade i september att pröva försäljning av tre lokaler som "
        "används lite.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden till och med augusti är 78 368 tkr mot periodens budget 80 210 tkr. "
    "Semester och lägre energipriser gör att perioden ser bättre ut än vad helåret väntas "
    "bli.\n"
    "\n"
    "Prognosen för helåret är ett överskott på 370 tkr, nästan detsamma som i maj. "
    "Kommunledningskontoret väntas få 260 tkr över genom en vakans och politisk ledning "
    "210 tkr. Räddningstjänsten och näringsliv, kultur och fritid väntas gå med små "
    "underskott, 50 respektive 80 tkr, för reparationer och högre hyra.\n"
    "\n"
    "Vatten och avlopp samt avfall bärs av avgifter och påverkar inte nämndens ram. "
    "Investeringarna väntas bli 29 770 tkr mot budgeten 34 230 tkr, främst för att "
    "Ekbackens sista gata byggs nästa år.",
    "mal": "Två av fyra mål bedöms kunna uppnås. Företagen är nöjda och energianvändningen minskar. "
    "Målet om bostäder är osäkert, eftersom tomterna säljs snabbare än husen byggs. Målet om "
    "ekonomi i balans är också osäkert: resultatet räcker till balanskravet men inte till det "
    "finansiella målet.",
    "personal": "Kommunstyrelsen har 136 tillsvidareanställda, fyra fler än för ett år sedan, "
    "eftersom lokalvården togs över från en entreprenör i januari. Sjukfrånvaron är 4,4 "
    "procent, en tiondel lägre än samma period förra året. Timlönerna har minskat.",
    "kvalitet": "Servicen vid felanmälan har förbättrats och nio av tio ärenden avslutas inom fem "
    "dagar. Klagomålen gäller oftast snöröjningen i februari och sophämtningen i samband "
    "med ny körlista. Egenkontrollen av dricksvattnet visar att alla prover är tjänliga.",
    "internkontroll": "Två av nio planerade kontroller är klara. Fem av "
    "40 köp gjordes utanför avtal, och tre av 58 avslutade anställningar hade konton som stängts för "
    "sent. Återläsning av säkerhetskopior provas i oktober. Granskningen av försäljningar fortsätter under hösten, eftersom "
    "fler lokaler kan komma att säljas.",
}
