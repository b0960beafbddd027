"""Barn- och bildningsnämnden: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "BBN-1",
        "mal": "Alla elever ska vara behöriga till gymnasiet",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Rektor Furuskolan",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Lovskola och tät uppföljning av frånvaro gav fler behöriga, men tre elever saknade betyg i matematik.",
    },
    {
        "mal_id": "BBN-2",
        "mal": "Alla barn ska kunna läsa när de slutar årskurs 1",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Utvecklingsledare",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Läsgaranti med specialpedagog i alla grupper.",
    },
    {
        "mal_id": "BBN-3",
        "mal": "Fler ska läsa, spela och skapa på fritiden",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Bibliotekschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Meröppet bibliotek och kulturskola i byarna.",
    },
    {
        "mal_id": "BBN-4",
        "mal": "Ungdomar ska ha en plan efter gymnasiet",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Studievägledare",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": "Alla i årskurs 9 har praktik, men uppföljningen av dem som slutat är ofullständig.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "BBN-1.1",
        "mal_id": "BBN-1",
        "indikator": "Behöriga till yrkesprogram",
        "matmetod": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "84.6",
        "u_t1": "87.1",
        "malvarde": "95",
        "utfall": "90.8",
    },
    {
        "ind_id": "BBN-1.2",
        "mal_id": "BBN-1",
        "indikator": "Meritvärde i årskurs 9",
        "matmetod": "Register",
        "enhet": "poäng",
        "riktning": "högre är bättre",
        "u_t2": "212",
        "u_t1": "217",
        "malvarde": "225",
        "utfall": "221",
    },
    {
        "ind_id": "BBN-2.1",
        "mal_id": "BBN-2",
        "indikator": "Elever som når läsmålet i årskurs 1",
        "matmetod": "Nationellt stöd",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "88",
        "u_t1": "91",
        "malvarde": "95",
        "utfall": "96",
    },
    {
        "ind_id": "BBN-3.1",
        "mal_id": "BBN-3",
        "indikator": "Barn i kulturskolan",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "184",
        "u_t1": "196",
        "malvarde": "200",
        "utfall": "214",
    },
    {
        "ind_id": "BBN-3.2",
        "mal_id": "BBN-3",
        "indikator": "Bibliotekslån per invånare",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "6.1",
        "u_t1": "6.4",
        "malvarde": "6.5",
        "utfall": "6.8",
    },
    {
        "ind_id": "BBN-4.1",
        "mal_id": "BBN-4",
        "indikator": "Etablerade två år efter gymnasiet",
        "matmetod": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "68",
        "u_t1": "70",
        "malvarde": "74",
        "utfall": "71",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-01",
        "uppdrag": "Minska elevernas frånvaro.",
        "status": "pågår",
        "svar": "Gemensam rutin för uppföljning efter två dagar infördes i januari. Elever med mer än 20 procents frånvaro "
        "minskade från 48 till 39. En skolsocial insats för elever som inte kommer till skolan startar i februari "
        "2026.",
    }
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "BBN-K1",
        "grunduppdrag": "Förskola",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Trygghet",
        "indikator": "Föräldrar som anser att barnet är tryggt",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "95",
        "u_t1": "95",
        "malvarde": "96",
        "utfall": "97",
        "bedomning": "grön",
        "antal_svar": 286,
    },
    {
        "kval_id": "BBN-K2",
        "grunduppdrag": "Grundskola",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Studiero",
        "indikator": "Elever med studiero i årskurs 8",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "58",
        "u_t1": "60",
        "malvarde": "66",
        "utfall": "61",
        "bedomning": "gul",
        "kvinnor": "57",
        "man": "65",
        "antal_svar": 118,
        "riket": "59",
        "analys": "Byggstök på Furuskolan och stora grupper.",
        "atgard": "Två vuxna i matematik och svenska.",
    },
    {
        "kval_id": "BBN-K3",
        "grunduppdrag": "Grundskola",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Frånvaro",
        "indikator": "Elever med mer än 20 procents frånvaro",
        "kalla": "Eget system",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": "51",
        "u_t1": "48",
        "malvarde": "40",
        "utfall": "39",
        "bedomning": "grön",
    },
    {
        "kval_id": "BBN-K4",
        "grunduppdrag": "Gymnasium",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Genomströmning",
        "indikator": "Examen inom fyra år",
        "kalla": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "74",
        "u_t1": "76",
        "malvarde": "78",
        "utfall": "77",
        "bedomning": "gul",
        "riket": "77",
        "analys": "Fler byter program.",
        "atgard": "Studievägledning redan i årskurs 8.",
    },
    {
        "kval_id": "BBN-K5",
        "grunduppdrag": "Grundskola",
        "perspektiv": "Ekonomi",
        "faktor": "Resurser",
        "indikator": "Kostnad per elev",
        "kalla": "Ekonomisystem",
        "enhet": "tkr",
        "riktning": "lägre är bättre",
        "u_t2": "124",
        "u_t1": "129",
        "malvarde": "131",
        "utfall": "135",
        "bedomning": "röd",
        "liknande": "132",
        "analys": "Särskilt stöd och skolskjutsar.",
        "atgard": "Samordnade skjutsar från hösten 2026.",
    },
    {
        "kval_id": "BBN-K6",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetare",
        "faktor": "Arbetsmiljö",
        "indikator": "HME totalindex",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "78",
        "u_t1": "79",
        "malvarde": "80",
        "utfall": "80",
        "bedomning": "grön",
        "antal_svar": 301,
    },
    {
        "kval_id": "BBN-K7",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet",
        "faktor": "Mat",
        "indikator": "Matsvinn per portion",
        "kalla": "Vägning",
        "enhet": "gram",
        "riktning": "lägre är bättre",
        "u_t2": "41",
        "u_t1": "38",
        "malvarde": "35",
        "utfall": "34",
        "bedomning": "grön",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "BBN-R1",
        "process": "Elevhälsa",
        "kategori": "verksamhet",
        "risk": "Risk att elever inte får stöd i tid på grund av brist på psykolog, vilket leder till att de inte når "
        "målen.",
        "s": 3,
        "k": 3,
        "kontroll": "Genomgång av väntande utredningar",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Fem elever väntade mer än tre månader.",
        "atgard": "Köp av psykolog tillsammans med grannkommun.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "BBN-R2",
        "process": "Skolskjuts",
        "kategori": "verksamhet",
        "risk": "Risk för olycka på grund av bristande bilbälten, vilket leder till personskada.",
        "s": 1,
        "k": 4,
        "kontroll": "Kontroll av alla fordon",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla fordon hade bälten.",
    },
    {
        "risk_id": "BBN-R3",
        "process": "Kränkningar",
        "kategori": "legal",
        "risk": "Risk att anmälningar inte utreds på grund av otydlig rutin, vilket leder till att elever far illa.",
        "s": 2,
        "k": 4,
        "kontroll": "Stickprov av 30 anmälningar",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Två utredningar dröjde.",
        "atgard": "Ny blankett och påminnelse.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "BBN-R4",
        "process": "Interkommunala avgifter",
        "kategori": "finansiell",
        "risk": "Risk för fel betalningar på grund av flyttar, vilket leder till förluster.",
        "s": 2,
        "k": 3,
        "kontroll": "Avstämning mot folkbokföring",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Tre elever hade flyttat.",
        "atgard": "Återkrav skickade.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "BBN-R5",
        "process": "Bibliotek",
        "kategori": "oegentlighet",
        "risk": "Risk att kontanter försvinner på grund av bristande rutin, vilket leder till förlust.",
        "s": 1,
        "k": 1,
        "kontroll": "Kassakontroll",
        "resultat": "inga avvikelser",
        "iakttagelse": "Kassorna stämde.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Nämnden bedömer att kontrollen är tillräcklig. Avvikelserna är begränsade och åtgärdade eller "
    "planerade.",
    "beslut": "BBN 2026-02-03, § 8",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 38,
        "antal_fg": 41,
        "i_tid": "95",
        "orsak": "Skolskjuts och byggarbeten",
        "atgard": "Nya tider och avskärmning.",
    },
    {
        "typ": "synpunkt",
        "antal": 54,
        "antal_fg": 49,
        "i_tid": "97",
        "orsak": "Mat och fritidshemmens öppettider",
        "atgard": "Matråd och enkät.",
    },
    {
        "typ": "fråga",
        "antal": 420,
        "antal_fg": 402,
        "i_tid": "99",
        "orsak": "Placering i förskola",
        "atgard": "E-tjänst med besked.",
    },
    {
        "typ": "beröm",
        "antal": 71,
        "antal_fg": 66,
        "orsak": "Lovskola och kulturskola",
        "atgard": "Delas med personalen.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Första etappen av Furuskolan togs i bruk i augusti med nya klassrum för årskurs 7–9.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "En förskoleavdelning stängdes i augusti när barnen blev färre; ingen sades upp.",
    },
    {"nr": "3", "nar": "under året", "handelse": "Andelen behöriga elever blev den högsta på tio år."},
    {"nr": "4", "nar": "under året", "handelse": "Biblioteket fick meröppet kvällar och helger."},
    {
        "nr": "5",
        "nar": "efter årets slut",
        "handelse": "En skolsocial insats för elever som inte kommer till skolan startade i februari 2026.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {"omrade": "Rutin för frånvaro", "forankrad": "ja", "foljs": "ja", "resultat": "Följs på alla skolor."},
    {
        "omrade": "Utredning av kränkningar",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Två ärenden tog för lång tid.",
        "forbattring": "Påminnelser.",
    },
    {"omrade": "Utflykter i förskolan", "forankrad": "ja", "foljs": "ja", "resultat": "Rutinen följs."},
    {
        "omrade": "Nycklar och larm",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": "Nya vikarier kände inte till larmet.",
        "forbattring": "Introduktion.",
    },
]

UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Föräldraenkät förskola",
        "malgrupp": "Vårdnadshavare",
        "tid": "mars",
        "antal_svar": "286",
        "svarsfrekvens": "71",
        "resultat": "97 procent anser att barnet är tryggt. Önskemål om mer information om utveckling.",
    },
    {
        "namn": "Elevenkät",
        "malgrupp": "Elever i årskurs 5 och 8",
        "tid": "februari",
        "antal_svar": "241",
        "svarsfrekvens": "92",
        "resultat": "Tryggheten är hög. Studieron får lägst betyg.",
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Barn- och bildningsnämnden nådde två av fyra mål. Fler elever blev behöriga till gymnasiet och "
    "läsgarantin gav resultat.\n"
    "\n"
    "Nämnden redovisar ett underskott på 900 tkr. Grundskolan överskred sin budget med 3 280 tkr, "
    "medan gymnasiet och förskolan hade överskott.",
    "uppdrag": "Nämnden ansvarar för:\n"
    "\n"
    "- förskola, grundskola och fritidshem\n"
    "- gymnasieplatser i andra kommuner och vuxenutbildning\n"
    "- bibliotek och kulturskola",
    "verksamhet": "## Förskola och grundskola\n"
    "\n"
    "Barnen blir färre, och nämnden anpassade antalet avdelningar utan uppsägningar. I grundskolan är "
    "läget det omvända: fler elever behöver stöd. Lovskola, studietid efter skolan och tidig uppföljning "
    "av frånvaro har gett fler behöriga.\n"
    "\n"
    "Furuskolans första etapp togs i bruk i augusti. Eleverna är nöjda med lokalerna, men byggstöket "
    "under våren påverkade studieron.\n"
    "\n"
    "## Gymnasium och vuxenutbildning\n"
    "\n"
    "De flesta ungdomar pendlar till grannkommunen. Studievägledningen har utökats. Inom "
    "vuxenutbildningen startade en utbildning till undersköterska tillsammans med socialnämnden.\n"
    "\n"
    "## Bibliotek och kulturskola\n"
    "\n"
    "Meröppet gjorde biblioteket tillgängligt alla dagar. Kulturskolan undervisar nu i tre byar.\n"
    "\n"
    "## Elevhälsa och samverkan\n"
    "\n"
    "Elevhälsan arbetar nu i ett gemensamt team för alla skolor. Kurator och specialpedagog finns på "
    "plats varje dag, medan psykolog köps vid behov. Samverkan med socialnämnden har blivit tätare: en "
    "gång i månaden går skola och familjestöd tillsammans igenom hur barn med stor frånvaro kan få "
    "hjälp.\n"
    "\n"
    "Fritidshemmen har haft många inskrivna barn. Öppettiderna är anpassade efter föräldrarnas "
    "arbetstider och fritidshemmet i Furuby har öppet på lov.",
    "mal": "Läsmålet och målet om kultur nåddes. Behörigheten ökade med nästan fyra procentenheter men målet är 95 "
    "procent. Etableringen efter gymnasiet behöver följas bättre.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 383 800 tkr mot budgeten 382 900 tkr.\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Grundskola och fritidshem: −3 280 tkr, på grund av fler elever med extra stöd och högre kostnad för "
    "skjutsar. Gymnasie- och vuxenutbildning: +1 120 tkr. Förskola: +910 tkr efter att en avdelning stängts. "
    "Bibliotek och kulturskola: +210 tkr.\n"
    "\n"
    "## Åtgärder\n"
    "\n"
    "Skjutsarna samordnas från hösten 2026 och stödet i grundskolan organiseras i mindre "
    "undervisningsgrupper.",
    "personal": "Personalen trivs bättre än tidigare. Alla lärare i årskurs 1–6 är behöriga, men det är svårt att "
    "rekrytera i matematik och moderna språk. Sjukfrånvaron är lägre än i kommunen som helhet.\n"
    "\n"
    "Under året har alla rektorer deltagit i en utbildning om att leda undervisning. Nämnden har också "
    "minskat antalet medarbetare per chef i förskolan. Det har gett mer närvaro i vardagen och färre "
    "konflikter om scheman. Vikariepoolen är gemensam för alla förskolor.",
    "kvalitet": "Resultaten går åt rätt håll. Studieron är gul och kostnaden per elev röd. Jämfört med riket är "
    "studieron ändå något bättre.\n"
    "\n"
    "Klagomålen gällde mest skolskjuts och byggarbeten. Egenkontrollerna visar att rutinerna är "
    "förankrade.\n"
    "\n"
    "Resultaten analyseras av rektorer och lärare två gånger om året. Skillnaderna mellan flickors och "
    "pojkars resultat har minskat i svenska men ökat i matematik, där flickorna ligger lägre. Skolorna "
    "prövar därför nya arbetssätt med mer muntlig problemlösning.\n"
    "\n"
    "Förskolornas kvalitet följs genom observationer. De visar att barnen får mycket tid utomhus och att "
    "arbetet med språk har stärkts, särskilt för barn med annat modersmål.",
    "internkontroll": "Fem kontroller gjordes. Väntan på psykolog är den viktigaste kvarvarande bristen. Utredningar av "
    "kränkningar går nu snabbare.",
    "framtid": "Antalet förskolebarn fortsätter att minska medan högstadiet växer två år till. Furuskolans andra etapp "
    "byggs 2026–2027. En ny läroplan med stadieindelad timplan kräver fortbildning.\n"
    "\n"
    "En viktig fråga är hur små skolor i byarna kan bevaras när eleverna blir färre. Nämnden har bett om en "
    "utredning om gemensamma lärare och fjärrundervisning i några ämnen. Biblioteket planerar för "
    "läsfrämjande insatser riktade till pojkar i årskurs 4–6, som lånar allt färre böcker.",
    "investeringar": "Furuskolans om- och tillbyggnad är nämndens största projekt. Första etappen med klassrum för "
    "årskurs 7–9 togs i bruk i augusti. Etapp två, med matsal och slöjdsalar, startar i mars 2026 och "
    "beräknas hålla den beslutade ramen. Förskolornas gårdar rustas med mer grönska och skugga, delvis "
    "med statligt bidrag. Inköpen av datorer och inventarier blev något lägre än budgeterat.",
}
