"""Arbetsmarknadsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "AMN10": "En administrativ tjänst hålls vakant i väntan på en översyn av stödet till cheferna.",
    "AMN20": "Fler deltagare i anställningar med lönestöd ger högre statlig ersättning än budgeterat, "
    "och ökningen har fortsatt sedan maj.",
    "AMN30": "Färre nyanlända än väntat minskar kostnaden för etableringsinsatser, också sedan ramen sänkts.",
    "AMN40": "Fyrtio ungdomar tackade nej till feriejobb i sista stund.",
}

D_MAL: dict[str, dict[str, str]] = {
    "AMN-1": {
        "analys": "Av dem som avslutat en insats har 50 procent gått till arbete eller studier, "
        "två procentenheter över målet. Matchningen börjar redan första veckan."
    },
    "AMN-2": {
        "prognos": "bedöms inte kunna uppnås",
        "analys": "Sommarens feriejobb räckte till 94 procent av de sökande, och målet är att "
        "alla ska få ett. Andelen med namngiven handledare är 93 procent mot målet "
        "95.",
        "atgard": "Nämnder och bolag ombeds att anmäla fler platser före mars 2026, och en "
        "reservlista införs.",
    },
    "AMN-3": {
        "analys": "Andelen nyanlända som försörjer sig själva inom tre år är 47 procent, en "
        "procentenhet över målet. Språkpraktik ges från första månaden."
    },
    "AMN-4": {
        "analys": "Nettokostnaden per avslutad deltagare väntas bli 86 tkr mot målet 90, och "
        "tiden från anvisning till start är 14 dagar."
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Beslut om insats",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Alla granskade beslut var dokumenterade.",
    },
    {
        "omrade": "Kassahantering i återbruk",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Dagskassorna har stämt sedan öppningen i maj.",
    },
    {
        "omrade": "Introduktion på arbetsplats",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Två av 25 platser saknade skriftlig introduktion.",
        "forbattring": "Mall är införd.",
    },
    {
        "omrade": "Säkra meddelanden",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Känsliga uppgifter har i tre fall skickats i vanlig e-post. De berörda är informerade.",
        "forbattring": "Utbildning, och en spärr i e-posten förbereds.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Feriejobb erbjöds för första gången även efter årskurs 8. Av 1 140 sökande elever "
        "fick 1 020 plats, och föreningar och företag bidrog med 310 platser.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Mottagandet av nyanlända är hälften så stort som beräknat. Medarbetare inom "
        "integrationen har fått nya uppdrag som handledare.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Försäljning av återbrukade möbler öppnade i maj. Verkstaden i samma hus är försenad "
        "till juni 2026, eftersom ventilationen måste byggas om.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Fullmäktige minskade i slutet av september nämndens ram med 2,0 mnkr på grund av "
        "det lägre mottagandet.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden till och med augusti är 112,8 mnkr, 3,3 mnkr under periodens budget "
    "och 6,6 mnkr lägre än samma period 2024. Färre nyanlända har tagits emot, och staten "
    "betalar mer av lönestödet. Prognosen för helåret är ett överskott på 3,4 mnkr, en "
    "förbättring med 1,3 mnkr sedan maj.\n"
    "\n"
    "Arbetsmarknadsinsatserna väntar 2,2 mnkr, eftersom fler deltagare har anställning med "
    "lönestöd. Nämnd och ledning väntar 0,6 mnkr genom en vakant tjänst. Integrationen och "
    "feriejobben väntar 0,3 mnkr vardera; integrationens ram är då minskad med 2,0 mnkr av "
    "fullmäktige. Överskottet är till stor del tillfälligt, eftersom ersättningen bestäms "
    "för ett år i taget. Nämnden binder därför inte pengarna i fasta tjänster, och "
    "åtgärder behövs inte.\n"
    "\n"
    "Investeringarna beräknas till 5,0 mnkr av budgeten 5,8. Verkstaden för återbruk är "
    "försenad till juni 2026.",
    "mal": "Tre av fyra mål bedöms kunna uppnås. Hälften av dem som avslutat en insats har gått "
    "vidare till arbete eller studier, nyanlända försörjer sig tidigare än förut, och "
    "insatserna kostar mindre per deltagare. Målet om ungas första kontakt med arbetslivet "
    "bedöms inte kunna uppnås: sommarens feriejobb räckte till 94 procent av dem som sökte, "
    "och målet är att alla ska få ett. Det som återstår av året kan inte ändra det.",
    "personal": "Nämnden har 185 tillsvidareanställda, fyra färre än för ett år sedan, och 179 "
    "årsarbetare. När mottagandet minskade fick medarbetare inom integrationen nya "
    "uppdrag som handledare, och ingen behövde lämna sin anställning. Sjukfrånvaron är "
    "5,2 procent mot 5,4 förra året; kvinnors är 5,8 och mäns 4,4. Timlönerna har minskat "
    "med fem procent till 4 002 timmar.",
    "kvalitet": "Insatserna börjar varje vecka i stället för varannan, och tiden från anvisning till "
    "start är nere i 14 dagar. Det märks på klagomålen, som är 42 mot 51 samma period "
    "förra året. Av feriejobbarna är 91 procent nöjda. Språkpraktiken når inte sitt "
    "målvärde, och kvinnor lyckas i lägre grad än män. Avvikelserna är 23, fyra fler, "
    "främst sedan säkra meddelanden började kontrolleras. Berömmet, 96 mot 83, riktas "
    "till handledarna på feriejobben och i återbruket.",
    "internkontroll": "Tre av nio kontroller är klara. Två av 25 platser saknade skriftlig "
    "introduktion, och en mall är införd. På tre av 30 arbetsplatser för feriejobb saknades den skriftliga "
    "riskbedömningen, och fyra av 15 insatser har bara en person med rätt behörighet. Stickproven av lönestöd pågår och visar "
    "hittills två ärenden utan förnyat beslut. Prognosen för mottagandet görs varje "
    "kvartal. Känsliga uppgifter har skickats i vanlig e-post i tre fall, och en "
    "teknisk spärr förbereds. Revisionen av två projekt börjar i oktober.",
}
