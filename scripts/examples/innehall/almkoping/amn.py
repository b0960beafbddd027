"""Arbetsmarknadsnämnden: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "AMN-1",
        "mal": "Fler ska gå till arbete eller studier",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Arbetsmarknadschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Nära samarbete med företag och vuxenutbildningen har gett resultat.",
    },
    {
        "mal_id": "AMN-2",
        "mal": "Unga ska få en första kontakt med arbetslivet",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Enhetschef unga",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Alla som sökte i årskurs 9 fick feriejobb, men platserna räckte inte till alla i årskurs 8.",
    },
    {
        "mal_id": "AMN-3",
        "mal": "Nyanlända ska snabbt kunna försörja sig",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Integrationschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Färre nyanlända och fler språkpraktikplatser.",
    },
    {
        "mal_id": "AMN-4",
        "mal": "Insatserna ska vara kostnadseffektiva",
        "typ": "eget mål",
        "ansvarig": "Förvaltningschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Högre statlig ersättning och kortare tid i insats.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "AMN-1.1",
        "mal_id": "AMN-1",
        "indikator": "Till arbete eller studier efter insats",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "44",
        "u_t1": "46",
        "malvarde": "48",
        "utfall": "51",
    },
    {
        "ind_id": "AMN-1.2",
        "mal_id": "AMN-1",
        "indikator": "Deltagare kvar i arbete efter sex månader",
        "matmetod": "Uppföljning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "68",
        "u_t1": "70",
        "malvarde": "72",
        "utfall": "73",
    },
    {
        "ind_id": "AMN-2.1",
        "mal_id": "AMN-2",
        "indikator": "Sökande som fått feriejobb",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "81",
        "u_t1": "86",
        "malvarde": "100",
        "utfall": "94",
    },
    {
        "ind_id": "AMN-2.2",
        "mal_id": "AMN-2",
        "indikator": "Feriejobbare som fått en namngiven handledare",
        "matmetod": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "88",
        "u_t1": "90",
        "malvarde": "95",
        "utfall": "93",
    },
    {
        "ind_id": "AMN-3.1",
        "mal_id": "AMN-3",
        "indikator": "Egen försörjning inom tre år",
        "matmetod": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "41",
        "u_t1": "44",
        "malvarde": "46",
        "utfall": "48",
    },
    {
        "ind_id": "AMN-3.2",
        "mal_id": "AMN-3",
        "indikator": "Deltagare i språkpraktik som fått anställning inom ett år",
        "matmetod": "Uppföljning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "29",
        "u_t1": "31",
        "malvarde": "33",
        "utfall": "34",
    },
    {
        "ind_id": "AMN-4.1",
        "mal_id": "AMN-4",
        "indikator": "Nettokostnad per avslutad deltagare",
        "matmetod": "Ekonomisystem",
        "enhet": "tkr",
        "riktning": "lägre är bättre",
        "u_t2": "96",
        "u_t1": "91",
        "malvarde": "90",
        "utfall": "86",
    },
    {
        "ind_id": "AMN-4.2",
        "mal_id": "AMN-4",
        "indikator": "Tid från anvisning till start i insats, median",
        "matmetod": "Eget system",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "u_t2": "19",
        "u_t1": "17",
        "malvarde": "15",
        "utfall": "14",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-13",
        "uppdrag": "Erbjuda feriejobb till alla elever som slutar årskurs 8.",
        "status": "pågår",
        "svar": "1 020 av 1 140 sökande elever i årskurs 8 fick plats. Föreningar och företag bidrog med 310 platser. För "
        "att nå alla krävs fler platser i kommunens egna verksamheter, och nämnderna har ombetts att anmäla dem "
        "före mars 2026.",
    }
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "AMN-K1",
        "grunduppdrag": "Arbetsmarknad",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Resultat",
        "indikator": "Deltagare som rekommenderar insatsen",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "79",
        "u_t1": "81",
        "malvarde": "83",
        "utfall": "84",
        "bedomning": "grön",
        "kvinnor": "86",
        "man": "82",
        "antal_svar": 412,
    },
    {
        "kval_id": "AMN-K2",
        "grunduppdrag": "Arbetsmarknad",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Resultat",
        "indikator": "Tid till arbete eller studier",
        "kalla": "Eget system",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "u_t2": "212",
        "u_t1": "198",
        "malvarde": "190",
        "utfall": "184",
        "bedomning": "grön",
    },
    {
        "kval_id": "AMN-K3",
        "grunduppdrag": "Integration",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Språk",
        "indikator": "Deltagare som klarar språkpraktikens mål",
        "kalla": "Bedömning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "61",
        "u_t1": "64",
        "malvarde": "68",
        "utfall": "65",
        "bedomning": "gul",
        "kvinnor": "61",
        "man": "69",
        "antal_svar": 286,
        "analys": "Kvinnor avbryter oftare på grund av brist på barnomsorg under obekväm tid.",
        "atgard": "Samarbete med barn- och utbildningsnämnden om flexibla tider.",
    },
    {
        "kval_id": "AMN-K4",
        "grunduppdrag": "Unga",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Nöjdhet",
        "indikator": "Feriejobbare som är nöjda",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "88",
        "u_t1": "89",
        "malvarde": "90",
        "utfall": "91",
        "bedomning": "grön",
        "antal_svar": 936,
    },
    {
        "kval_id": "AMN-K5",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Extern finansiering",
        "indikator": "Andel av kostnaden som täcks av bidrag",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "34",
        "u_t1": "35",
        "malvarde": "36",
        "utfall": "38",
        "bedomning": "grön",
    },
    {
        "kval_id": "AMN-K6",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "77",
        "u_t1": "78",
        "malvarde": "80",
        "utfall": "78",
        "bedomning": "gul",
        "antal_svar": 168,
        "analys": "Resultatet är oförändrat. Osäkerheten om statliga regler håller nere betyget för styrning.",
        "atgard": "Månadsvis information om regelverk.",
    },
    {
        "kval_id": "AMN-K7",
        "grunduppdrag": "Arbetsmarknad",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Återbruk",
        "indikator": "Möbler och varor som återbrukats",
        "kalla": "Vägning",
        "enhet": "ton",
        "riktning": "högre är bättre",
        "u_t2": "64",
        "u_t1": "71",
        "malvarde": "75",
        "utfall": "82",
        "bedomning": "grön",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "AMN-R1",
        "process": "Lönestöd",
        "kategori": "finansiell",
        "risk": "Risk att lönestöd söks på fel grunder på grund av komplicerade regler, vilket leder till återkrav.",
        "s": 3,
        "k": 3,
        "kontroll": "Stickprov av 80 ärenden",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Tre ärenden saknade förnyat beslut.",
        "atgard": "Bevakning i systemet.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "AMN-R2",
        "process": "Arbetsmiljö",
        "kategori": "personal",
        "risk": "Risk att deltagare skadas på grund av bristande introduktion, vilket leder till olycka.",
        "s": 2,
        "k": 3,
        "kontroll": "Granskning av introduktion på 25 platser",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Två platser saknade skriftlig introduktion.",
        "atgard": "Mall införd.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "AMN-R3",
        "process": "Integration",
        "kategori": "omvärld",
        "risk": "Risk att mottagandet snabbt ökar på grund av omvärldsläget, vilket leder till att insatser inte räcker.",
        "s": 2,
        "k": 3,
        "kontroll": "Prognos varje kvartal",
        "resultat": "inga avvikelser",
        "iakttagelse": "Mottagandet var lägre än väntat.",
    },
    {
        "risk_id": "AMN-R4",
        "process": "Projekt",
        "kategori": "oegentlighet",
        "risk": "Risk att projektmedel används fel på grund av otydlig redovisning, vilket leder till återbetalning.",
        "s": 1,
        "k": 3,
        "kontroll": "Revision av två projekt",
        "resultat": "inga avvikelser",
        "iakttagelse": "Redovisningen godkändes av finansiärerna.",
    },
    {
        "risk_id": "AMN-R5",
        "process": "Personuppgifter",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk att känsliga uppgifter sprids på grund av mejl, vilket leder till skada för enskilda.",
        "s": 3,
        "k": 3,
        "kontroll": "Granskning av säkra meddelanden",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Uppgifter hade skickats i vanlig e-post i fyra fall.",
        "atgard": "Utbildning och spärr.",
        "atgardsstatus": "pågår",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Nämnden bedömer att kontrollen är tillräcklig. Avvikelserna är få och har åtgärdats eller har plan.",
    "beslut": "AMN 2026-02-03, § 8",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 61,
        "antal_fg": 74,
        "i_tid": "97",
        "orsak": "Väntan på plats i insats",
        "atgard": "Fler starttillfällen per månad.",
    },
    {
        "typ": "synpunkt",
        "antal": 118,
        "antal_fg": 102,
        "i_tid": "98",
        "orsak": "Önskemål om kvällstider",
        "atgard": "Försök med kvällsöppet på två enheter.",
    },
    {
        "typ": "fråga",
        "antal": 1480,
        "antal_fg": 1390,
        "i_tid": "99",
        "orsak": "Feriejobb och lönestöd",
        "atgard": "Gemensam informationssida.",
    },
    {
        "typ": "beröm",
        "antal": 139,
        "antal_fg": 121,
        "orsak": "Handledare",
        "atgard": "Berättelser delas på webben.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Fler deltagare än något tidigare år gick till arbete eller studier.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Mottagandet av nyanlända blev hälften så stort som beräknat och anslaget minskades med 2,0 mnkr av "
        "fullmäktige.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "Feriejobb erbjöds för första gången även efter årskurs 8 och 1 020 elever fick plats.",
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": "Försäljning av återbrukade möbler öppnade i maj tillsammans med en ideell förening. Verkstaden i "
        "samma hus försenades, eftersom ventilationen måste byggas om, och tas i bruk i juni 2026.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Beslut om insats",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla beslut var dokumenterade.",
    },
    {
        "omrade": "Introduktion på arbetsplats",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Skriftlig introduktion saknas ibland.",
        "forbattring": "Mall och uppföljning.",
    },
    {
        "omrade": "Säkra meddelanden",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": "Rutinen är känd men glöms bort.",
        "forbattring": "Spärr i e-posten.",
    },
    {
        "omrade": "Kassahantering i återbruk",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Dagskassor stämde.",
    },
]

UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Deltagarenkät",
        "malgrupp": "Deltagare som avslutat insats",
        "tid": "löpande",
        "antal_svar": "412",
        "svarsfrekvens": "58",
        "resultat": "84 procent rekommenderar insatsen. Deltagarna vill ha fler kontakter med arbetsgivare.",
    },
    {
        "namn": "Feriejobbarnas röst",
        "malgrupp": "Ungdomar 14–17 år",
        "tid": "juli–augusti",
        "antal_svar": "936",
        "svarsfrekvens": "63",
        "resultat": "91 procent är nöjda. Fler vill prova på att arbeta i vård och omsorg.",
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Arbetsmarknadsnämnden hjälper människor till arbete, studier och gemenskap. Tre av fyra mål är "
    "uppfyllda.\n"
    "\n"
    "Nämnden redovisar ett överskott på 3,5 mnkr tack vare högre statlig ersättning och färre "
    "nyanlända.\n"
    "\n"
    "Hälften av dem som avslutade en insats gick vidare till arbete eller studier. Feriejobb erbjöds "
    "för första gången även efter årskurs 8, men platserna räckte inte till alla.",
    "uppdrag": "Nämnden ska minska arbetslöshet och beroende av försörjningsstöd:\n"
    "\n"
    "- arbetsmarknadsinsatser och lönestöd\n"
    "- integration, samhällsorientering och språkpraktik\n"
    "- feriejobb och stöd till unga\n"
    "\n"
    "Insatserna görs tillsammans med Arbetsförmedlingen, vuxenutbildningen, företag och föreningar.",
    "verksamhet": "## Arbetsmarknadsinsatser\n"
    "\n"
    "Tiden i insats blev kortare och fler gick vidare. Den viktigaste förklaringen är att matchningen "
    "börjar redan första veckan och att företagen har en fast kontaktperson. Återbruket gav 24 "
    "arbetsträningsplatser.\n"
    "\n"
    "## Integration\n"
    "\n"
    "Mottagandet var lågt. Resurser flyttades till språkpraktik för dem som bott här länge men ännu står "
    "långt från arbete. Kvinnor har svårare att delta på obekväm tid, och det behöver lösas tillsammans "
    "med förskolan.\n"
    "\n"
    "## Unga\n"
    "\n"
    "Feriejobben omfattade nästan 2 000 unga. Elever i årskurs 8 fick två veckor, oftast på en förskola, "
    "ett äldreboende eller i parkerna. Många uppger att de kan tänka sig att arbeta i kommunen.\n"
    "\n"
    "Fyrtio ungdomar tackade nej i sista stund. Platserna gick då inte alltid att fylla, och inför 2026 "
    "införs en reservlista som uppdateras varje vecka.",
    "mal": "Målet om arbete och studier nåddes med marginal. Feriejobbsmålet är delvis uppfyllt, eftersom alla i "
    "årskurs 8 inte fick plats. Målen om försörjning och kostnadseffektivitet är uppfyllda.\n"
    "\n"
    "Andelen nyanlända som försörjer sig själva inom tre år ökade från 44 till 48 procent. Mottagandet har "
    "visserligen minskat, men nämnden bedömer att språkpraktik från första månaden är den viktigaste "
    "förklaringen.\n"
    "\n"
    "Att 94 procent av alla sökande fick feriejobb är ett steg framåt. Fullmäktiges uppdrag gäller emellertid "
    "samtliga elever i årskurs 8, och där fick 1 020 av 1 140 sökande en plats.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 173,0 mnkr mot en budget på 176,5 mnkr efter att fullmäktige minskat ramen med 2,0 "
    "mnkr.\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Arbetsmarknadsinsatserna gav ett överskott på 2,3 mnkr genom högre statlig ersättning för lönestöd. "
    "Nämnd och ledning hade 0,6 mnkr i överskott på grund av en vakans. Integration och feriejobb hade små "
    "överskott på 0,3 mnkr vardera.\n"
    "\n"
    "Nettokostnaden är 5,8 procent lägre än 2024, då den var 183,6 mnkr. Minskningen beror på integrationens "
    "lägre volymer och på att staten ersatte en större del av lönestödet.\n"
    "\n"
    "## Åtgärder och osäkerhet\n"
    "\n"
    "Överskottet är till stor del tillfälligt.[^: Ersättningen för lönestöd bestäms för ett år i taget och "
    "beror på hur många deltagare som har beslut.] Nämnden har därför undvikit att binda pengarna i fasta "
    "tjänster och använder tidsbegränsade uppdrag när volymerna svänger.",
    "personal": "Bemanningen har varit stabil. Medarbetarna känner stor mening med arbetet men önskar tydligare besked "
    "när statliga regler ändras. Fler handledare har utbildats i motiverande samtal.\n"
    "\n"
    "När mottagandet minskade fick medarbetare inom integrationen nya uppdrag som handledare. Omställningen "
    "gjordes i samråd med de fackliga organisationerna och ingen behövde lämna sin anställning. En "
    "administrativ tjänst hölls vakant i väntan på en översyn av stödet till cheferna.",
    "kvalitet": "Resultaten är goda och förbättras. Språkpraktiken når inte målvärdet, och skillnaden mellan kvinnor "
    "och män är åtta procentenheter. Återbruket ökade till 82 ton.\n"
    "\n"
    "Klagomålen är få. Egenkontrollen visar att säkra meddelanden måste användas mer konsekvent.\n"
    "\n"
    "84 procent av deltagarna rekommenderar insatsen till andra. De vill framför allt träffa fler "
    "arbetsgivare, och därför hålls numera rekryteringsträffar varje månad. Kvinnor är något nöjdare än "
    "män, trots att de oftare avbryter språkpraktiken. Barnomsorg under kvällar och helger är det hinder "
    "som nämns oftast.",
    "internkontroll": "Kontrollerna gällde lönestöd, arbetsmiljö, mottagande, projektmedel och personuppgifter. Tre av "
    "fem visade mindre avvikelser, alla med åtgärder.\n"
    "\n"
    "Allvarligast var att känsliga uppgifter skickats med vanlig e-post i fyra fall. Samtliga berörda "
    "informerades och en teknisk spärr införs. Revisionen av två projekt visade att redovisningen är "
    "i ordning.",
    "framtid": "Konjunkturen väntas förbättras men många av dem som söker stöd har kort utbildning. Nämnden planerar "
    "fler yrkesutbildningar tillsammans med gymnasie- och vuxenutbildningsnämnden. Statens nya regler om "
    "aktivitetskrav i försörjningsstödet ställer krav på fler platser.\n"
    "\n"
    "Feriejobben behöver fler platser inom kommunens egna verksamheter. Nämnderna har ombetts att anmäla "
    "platser före mars 2026, så att alla som slutar årskurs 8 kan få ett besked i april.\n"
    "\n"
    "Återbruket samlas när verkstaden blir klar i juni 2026. Då kan fler deltagare träna på reparation och "
    "försäljning på samma plats.",
}
