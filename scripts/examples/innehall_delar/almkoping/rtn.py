"""Räddningsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "RTN10": "Lägre kostnader för konsulter.",
    "RTN20": "Färre övertidstimmar än i budgeten sedan två deltidsstyrkor blivit fulltaliga.",
}

D_MAL: dict[str, dict[str, str]] = {
    "RTN-1": {"analys": "Mediantiden från larm till första enhet är 8,8 minuter mot målet 9,0."},
    "RTN-2": {
        "analys": "Bostadsbränderna är lika många som förra året, och fler gäller spisar och "
        "laddning av elcyklar.",
        "atgard": "Hembesök hos 1 200 äldre och en kampanj om laddning under hösten.",
    },
    "RTN-3": {
        "analys": "Av de nyrekryterade hittills i år är 21 procent kvinnor. Målet är 25 "
        "procent, och få tjänster är lediga.",
        "atgard": "Prova-på-dagar i tre orter och nya fystester från oktober.",
    },
    "RTN-4": {"analys": "Tillsyn är gjord hos 128 av 190 planerade objekt."},
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Andningsskydd och rökdykning",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Alla 142 rökdykare har giltigt prov.",
    },
    {
        "omrade": "Fordonskontroll",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "31 av 38 fordon är besiktigade; ett togs ur drift i två veckor.",
    },
    {
        "omrade": "Larmkvitton och insatsrapporter",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "97 procent av rapporterna är klara inom tre dygn.",
        "forbattring": "Påminnelse i systemet.",
    },
    {
        "omrade": "Taxa för automatlarm",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Granskningen börjar i oktober med vårens larm.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "En brand i ett flerbostadshus i februari krävde evakuering av 60 personer. Ingen "
        "skadades allvarligt.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Skogsbrandsrisken var hög i maj och juni; tolv bränder släcktes, den största "
        "omfattade fyra hektar.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Avtalet om gemensam ledningscentral med grannkommunerna trädde i kraft den 1 april.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Myndighetens tillsyn i september gav inga anmärkningar på handlingsprogrammet.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden är 65,8 mnkr mot periodens budget 66,5 mnkr. Ökningen från 63,5 mnkr "
    "samma period 2024 beror på löner, den gemensamma ledningscentralen och "
    "tilläggsanslaget på 1,0 mnkr för deltidsstyrkorna. Prognosen för helåret är ett "
    "överskott på 0,4 mnkr, 0,1 mnkr bättre än i maj. Övertiden har minskat när två "
    "deltidsstyrkor blivit fulltaliga. Osäkerheten gäller höstens insatser; en enda stor "
    "skogsbrand kan kosta mer än hela överskottet. Investeringarna väntas bli 13,8 av 15,4 "
    "mnkr. Övningsfältets rening har försenats av markundersökningar och blir klar nästa "
    "år.",
    "mal": "Två mål bedöms kunna uppnås: hjälpen kommer fram snabbare än målet och tillsynen följer "
    "planen. Målet om färre bostadsbränder är osäkert, eftersom antalet inte minskar. Målet om "
    "en arbetsplats för alla är osäkert; fler kvinnor söker, men få tjänster är lediga i år.",
    "personal": "Räddningstjänsten har 180 tillsvidareanställda, två fler än 2024, och 176 "
    "årsarbetare. Sjukfrånvaron är 2,7 procent. Arbetade timmar på timlön är 6 279, något "
    "färre än förra året, sedan deltidsstyrkorna i Norrvik och Sandby blivit fulltaliga. "
    "Åtta medarbetare går brandmansutbildning under året.",
    "kvalitet": "De som fått hjälp vid olyckor ger insatsen 9,1 av 10 i uppföljningssamtal. "
    "Kommuninvånarna får en åtgärdslista efter hembesök, och fyra av fem har följt råden "
    "vid nästa kontakt. Klagomålen är fjorton och handlar främst om sotning och "
    "debitering av automatlarm. Insatsrapporterna blir klara i tid oftare än förra året.",
    "internkontroll": "Två av fyra kontroller är klara utan större avvikelser. Fordonskontrollen "
    "fortsätter, och granskningen av taxan för automatlarm börjar i oktober. "
    "Arbetet med reservkraft på stationerna redovisas i årets rapport om intern "
    "kontroll.",
}
