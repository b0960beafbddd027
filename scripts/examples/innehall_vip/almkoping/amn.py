"""Arbetsmarknadsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 10),
    "beslut": "AMN 2025-06-10, § 29",
    "mbl": dt.date(2025, 6, 3),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "AMN-1",
        "mal": "Fler ska gå till arbete eller studier",
        "kf_mal": "KF4",
        "indikator": "Till arbete eller studier efter insats",
        "enhet": "%",
        "utgangsvarde": "46",
        "m0": "51",
        "m1": "52",
        "m2": "53",
        "slutsats": "K25-AMN-2",
    },
    {
        "mal_id": "AMN-2",
        "mal": "Unga ska få en första kontakt med arbetslivet",
        "kf_mal": "KF4",
        "indikator": "Feriejobbare som fått en namngiven handledare",
        "enhet": "%",
        "utgangsvarde": "90",
        "m0": "96",
        "m1": "98",
        "m2": "100",
        "slutsats": "K25-AMN-4",
    },
    {
        "mal_id": "AMN-3",
        "mal": "Nyanlända ska snabbt kunna försörja sig",
        "kf_mal": "KF4",
        "indikator": "Deltagare i språkpraktik som fått anställning inom ett år",
        "enhet": "%",
        "utgangsvarde": "31",
        "m0": "34",
        "m1": "36",
        "m2": "38",
        "slutsats": "K25-AMN-1",
    },
    {
        "mal_id": "AMN-4",
        "mal": "Insatserna ska vara kostnadseffektiva",
        "kf_mal": "KF6",
        "indikator": "Tid från anvisning till start i insats, median",
        "enhet": "dagar",
        "utgangsvarde": "17",
        "m0": "13",
        "m1": "12",
        "m2": "12",
        "slutsats": "K25-AMN-2",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Kortare insatser, tidig matchning och gemensam administration ger 1,1 mnkr per år. "
        "Antalet platser för arbetsträning minskar inte.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Handledare utbildas i motiverande samtal och ergonomi. En person bevakar statliga "
        "regler, och alla får en genomgång varje månad. Sjukfrånvaron ska under 5 procent till "
        "2028.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "AI-stöd prövas för matchning mellan deltagare och plats och för översättning av "
        "information. Handläggaren granskar och beslutar, och känsliga uppgifter skickas bara i "
        "säkra meddelanden.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Prognosen för mottagande görs varje kvartal, så att insatserna kan växa snabbt om "
        "omvärldsläget ändras. Deltagare i återbruket kan laga och packa för kommunens "
        "beredskapslager.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Arbetsmarknadsnämnden ska minska arbetslösheten och beroendet av "
    "försörjningsstöd. Den som står långt från arbete får en insats, praktik eller en "
    "anställning med lönestöd. Nämnden ansvarar även för mottagande, "
    "samhällsorientering och språkpraktik för nyanlända och för feriejobb och stöd "
    "till unga. Arbetet görs tillsammans med Arbetsförmedlingen, vuxenutbildningen, "
    "företag och föreningar. Det styrs av socialtjänstlagen, bosättningslagen, lagen "
    "om samhällsorientering och överenskommelsen med Arbetsförmedlingen.",
    "forandringar": "Ramen är 177,8 mnkr 2026, 1,3 mnkr mer än i år. Löner och priser ökar med 5,4 "
    "mnkr. Samtidigt minskar ramen med 3,0 mnkr, eftersom färre nyanlända tas emot, "
    "och med 1,1 mnkr genom effektivisering. Planen är 182,3 mnkr 2027 och 187,1 mnkr "
    "2028.\n"
    "\n"
    "Starter varje vecka och tidig matchning gör insatserna kortare, och det är där "
    "effektiviseringen tas. Ersättningen för lönestöd bestäms för ett år i taget. "
    "Nämnden binder därför inte pengarna i fasta tjänster och prövar insatserna på "
    "nytt om ersättningen blir lägre. Aktivitetskravet i försörjningsstödet kräver "
    "fler platser, men hur många är ännu osäkert.\n"
    "\n"
    "Feriejobben har oförändrat anslag. Alla sökande under 18 år ska erbjudas ett "
    "jobb sommaren 2027, vilket förutsätter att nämnder, bolag och företag anmäler "
    "fler platser. Varje plats ska ha handledare och ersättare innan den lottas ut. "
    "När verkstaden för återbruk öppnar i juni 2026 samlas arbetsträning och "
    "försäljning i samma hus. Etablering och sfi samlas i gemensamma lokaler från "
    "2027.",
    "kvalitet": "Kvinnor når språkpraktikens mål och går till arbete i lägre grad än män, och hindren "
    "finns ofta utanför insatsen. Barnomsorg på flexibla tider och platser i fler "
    "branscher ligger därför bakom målet om nyanlända. Snabb start ger kortare väg till "
    "arbete och lägre kostnad, och de veckovisa starterna behålls. Feriejobben är "
    "uppskattade, men handledningen är inte säkrad överallt; nämnden väljer kvalitet före "
    "antal. Medarbetarna får samlad information när statliga regler ändras.",
    "investeringar": "Nämnden investerar 4,5 mnkr 2026 och 6,0 mnkr 2027. Verkstaden för återbruk "
    "avslutas med 1,5 mnkr och tas i bruk i juni 2026. Den har försenats, eftersom "
    "ventilationen måste byggas om, men den beslutade utgiften på 4,8 mnkr håller. "
    "Lokaler för etablering och sfi, i dag utspridda på fyra adresser, samlas för "
    "9,0 mnkr 2026–2027. Driften ökar med 0,4 mnkr 2027 och med ytterligare 0,6 mnkr "
    "2028, vilket finns i ramen. Vägen mellan undervisning och språkpraktik blir "
    "kortare.",
}
