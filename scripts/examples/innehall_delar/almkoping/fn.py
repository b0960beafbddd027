"""Fritidsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "FN10": "Lägre kostnader för administration än budgeterat.",
    "FN20": "Västerhallen tas i bruk i november i stället för i augusti, vilket skjuter upp hyra och drift.",
    "FN30": "Högre kostnader för el och kemikalier och färre betalande besökare under den svala juni; "
    "i maj räknade nämnden med 0,2 mnkr lägre kostnad.",
    "FN40": "Två vakanser på fritidsgårdarna tillsattes först i augusti.",
}

D_MAL: dict[str, dict[str, str]] = {
    "FN-1": {
        "analys": "Deltagandet i föreningarna ökar men flickornas andel har stannat på 42 "
        "procent, två procentenheter under målet.",
        "atgard": "Bidrag till föreningar som startar grupper för flickor i åldern 10–13 år, "
        "beslutat i juni.",
    },
    "FN-2": {
        "analys": "Bokningarna av hallar ökar men badens vattenkvalitet och bemanning har inte "
        "räckt hela sommaren.",
        "atgard": "Ny rening på utomhusbadet före säsongen 2026 och två badvakter till på kvällar.",
    },
    "FN-3": {"analys": "Alla sju fritidsgårdar har råd för unga och öppet tre kvällar i veckan."},
    "FN-4": {"analys": "Antalet bidragsberättigade föreningar är oförändrat, och fler har utbildade ledare."},
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Badvattnets kvalitet",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Av 412 prover var 5 otjänliga, alla på utomhusbadet.",
        "forbattring": "Ny doseringspump och tätare provtagning.",
    },
    {
        "omrade": "Säkerhetsrond på anläggningar",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "34 av 36 anläggningar har gåtts igenom; 11 fel är åtgärdade samma dag.",
    },
    {
        "omrade": "Uthyrning och fakturering av hallar",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Av 60 bokningar saknade 3 faktura.",
        "forbattring": "Bokning och fakturering kopplas ihop i november.",
    },
    {
        "omrade": "Föreningarnas aktivitetsstöd",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Tio av tjugofyra stickprov är klara utan återkrav.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Ishallens nya tak påbörjades i maj. Hallen är stängd till oktober och tre "
        "föreningar har fått istid i grannkommunerna.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Avgiftsfria lovaktiviteter hade 7 900 deltagare i sommar, den högsta siffran hittills.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Utomhusbadet stängdes elva dagar i juli sedan en pump havererat.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Besiktningen av Västerhallen gav anmärkning på ventilationen. Hallen öppnar i november.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden för årets åtta månader är 152,6 mnkr, 3,7 mnkr under periodens budget. "
    "Jämfört med samma tid 2024 är ökningen 3,5 mnkr, mest el och löner på baden. Årets "
    "prognos är ett överskott på 1,5 mnkr, 0,2 mnkr bättre än i maj. Idrottsanläggningarna "
    "ger 1,8 mnkr över, eftersom Västerhallen tas i bruk senare. Baden väntas däremot "
    "kosta 1,5 mnkr mer än budgeten trots de tilläggsanslag på 2,5 mnkr som fullmäktige "
    "beslutade i mars. Nämnden som helhet väntar inget underskott, men badens kostnader "
    "finns kvar nästa år. Investeringarna beräknas till 69,8 av 81,4 mnkr. Västerhallens "
    "slutkostnad är 98,2 mnkr, 2,2 mnkr över beslutet, och redovisas för fullmäktige i "
    "november.",
    "mal": "Målen om fritidsgårdarna och föreningslivet bedöms kunna uppnås. Två mål är osäkra. Barns "
    "och ungas rörelse ökar totalt, men flickorna är inte med i samma takt. Baden har haft "
    "driftstörningar under högsäsong, och nöjdheten bland badgästerna väntas sjunka när årets "
    "enkät är klar.",
    "personal": "Antalet tillsvidareanställda är 228, samma som förra året. Timanställda har arbetat "
    "27 324 timmar, omkring 970 fler än 2024, på grund av vakanser på gårdarna och fler "
    "badvakter. Sjukfrånvaron har sjunkit från 4,8 till 4,7 procent. Rekryteringen av "
    "badpersonal är fortsatt svår, och nämnden utbildar egna badvakter tillsammans med "
    "gymnasieskolan.",
    "kvalitet": "Hallarna används mer än förra året och nya bokningsregler har minskat de tider som "
    "bokas men står tomma. Klagomålen ökade i juli när utomhusbadet var stängt. "
    "Fritidsgårdarna får höga betyg av unga, också av flickor. Egenkontrollen av "
    "badvatten visade fem otjänliga prover, alla innan den nya pumpen var på plats. "
    "Badgästerna har fått information samma dag.",
    "internkontroll": "Säkerhetsronderna följer planen. Faktureringen av hallar hade brister i tre av "
    "sextio fall; rutinen ändras i höst. Granskningen av aktivitetsstödet är "
    "halvvägs och blir klar i november.",
}
