"""Bygg- och miljönämnden: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "BMN-1",
        "mal": "Bygglov ska ges inom fem veckor",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Bygglovshandläggare",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "E-tjänst och färre ofullständiga ansökningar.",
    },
    {
        "mal_id": "BMN-2",
        "mal": "Det ska finnas planlagd mark för 60 bostäder",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Planarkitekt",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Planen för södra Lindhult vann laga kraft.",
    },
    {
        "mal_id": "BMN-3",
        "mal": "Enskilda avlopp ska vara godkända",
        "typ": "KF-mål",
        "kf_mal": "KF5",
        "ansvarig": "Miljöinspektör",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Inventeringen går enligt plan men åtgärder tar tid.",
    },
    {
        "mal_id": "BMN-4",
        "mal": "Livsmedelskontrollen ska genomföras helt",
        "typ": "eget mål",
        "ansvarig": "Miljöinspektör",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "oförändrad",
        "analys": "Alla kontroller gjordes.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "BMN-1.1",
        "mal_id": "BMN-1",
        "indikator": "Median för bygglov",
        "matmetod": "Eget system",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "u_t2": "38",
        "u_t1": "34",
        "malvarde": "35",
        "utfall": "29",
    },
    {
        "ind_id": "BMN-2.1",
        "mal_id": "BMN-2",
        "indikator": "Bostäder på planlagd mark",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "34",
        "u_t1": "42",
        "malvarde": "60",
        "utfall": "68",
    },
    {
        "ind_id": "BMN-3.1",
        "mal_id": "BMN-3",
        "indikator": "Godkända avlopp",
        "matmetod": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "64",
        "u_t1": "67",
        "malvarde": "72",
        "utfall": "70",
    },
    {
        "ind_id": "BMN-4.1",
        "mal_id": "BMN-4",
        "indikator": "Genomförda kontroller",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "96",
        "u_t1": "100",
        "malvarde": "100",
        "utfall": "100",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-04",
        "uppdrag": "Skapa planberedskap för bostäder.",
        "status": "klart",
        "svar": "Det finns nu planlagd mark för 68 bostäder i tre kommundelar. Planen för södra Lindhult vann laga kraft i "
        "juni.",
    }
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "BMN-K1",
        "grunduppdrag": "Plan och bygg",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Service",
        "indikator": "Nöjd kund-index bygglov",
        "kalla": "Enkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "68",
        "u_t1": "70",
        "malvarde": "72",
        "utfall": "74",
        "bedomning": "grön",
        "antal_svar": 61,
        "riket": "66",
    },
    {
        "kval_id": "BMN-K2",
        "grunduppdrag": "Plan och bygg",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Rättssäkerhet",
        "indikator": "Beslut som stått sig",
        "kalla": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "95",
        "u_t1": "100",
        "malvarde": "95",
        "utfall": "100",
        "bedomning": "grön",
    },
    {
        "kval_id": "BMN-K3",
        "grunduppdrag": "Miljö",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Hälsa",
        "indikator": "Badprov utan anmärkning",
        "kalla": "Provtagning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "94",
        "u_t1": "97",
        "malvarde": "100",
        "utfall": "94",
        "bedomning": "gul",
        "analys": "Algblomning i augusti.",
        "atgard": "Fler prover och skyltar.",
    },
    {
        "kval_id": "BMN-K4",
        "grunduppdrag": "Alla",
        "perspektiv": "Ekonomi",
        "faktor": "Självfinansiering",
        "indikator": "Avgifternas täckning",
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
        "kval_id": "BMN-K5",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetare",
        "faktor": "Arbetsmiljö",
        "indikator": "HME totalindex",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "80",
        "u_t1": "80",
        "malvarde": "81",
        "utfall": "81",
        "bedomning": "grön",
        "antal_svar": 19,
    },
    {
        "kval_id": "BMN-K6",
        "grunduppdrag": "Miljö",
        "perspektiv": "Hållbarhet",
        "faktor": "Vatten",
        "indikator": "Inventerade avlopp",
        "kalla": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "88",
        "u_t1": "94",
        "malvarde": "100",
        "utfall": "104",
        "bedomning": "grön",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "BMN-R1",
        "process": "Bygglov",
        "kategori": "legal",
        "risk": "Risk att beslut fattas för sent på grund av vakans, vilket leder till sänkt avgift.",
        "s": 2,
        "k": 2,
        "kontroll": "Genomgång av handläggningstider",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla beslut inom lagens tid.",
    },
    {
        "risk_id": "BMN-R2",
        "process": "Tillsyn",
        "kategori": "oegentlighet",
        "risk": "Risk för partiskhet på grund av personliga band i en liten kommun, vilket leder till misstro.",
        "s": 2,
        "k": 3,
        "kontroll": "Kontroll av jäv",
        "resultat": "inga avvikelser",
        "iakttagelse": "Byte av handläggare skedde i fyra ärenden.",
    },
    {
        "risk_id": "BMN-R3",
        "process": "Miljö",
        "kategori": "omvärld",
        "risk": "Risk att dricksvatten förorenas på grund av avlopp, vilket leder till ohälsa.",
        "s": 2,
        "k": 4,
        "kontroll": "Prioriterad inventering",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Elva avlopp nära brunnar var dåliga.",
        "atgard": "Förelägganden skickade.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "BMN-R4",
        "process": "Arkiv",
        "kategori": "verksamhet",
        "risk": "Risk att handlingar förstörs på grund av fukt, vilket leder till att uppgifter går förlorade.",
        "s": 2,
        "k": 3,
        "kontroll": "Skanning av äldre lov",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Fuktskada i ett skåp.",
        "atgard": "Skanning klar i april 2026.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "BMN-R5",
        "process": "Avgifter",
        "kategori": "finansiell",
        "risk": "Risk att avgifter inte debiteras på grund av manuell hantering, vilket leder till förlust.",
        "s": 2,
        "k": 2,
        "kontroll": "Avstämning",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla debiterade.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Kontrollen är tillräcklig. Förvaltningen är liten och rutinerna är kända.",
    "beslut": "BMN 2026-01-28, § 6",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 31,
        "antal_fg": 34,
        "i_tid": "97",
        "orsak": "Nedskräpning",
        "atgard": "Samarbete med markägare.",
    },
    {
        "typ": "synpunkt",
        "antal": 28,
        "antal_fg": 22,
        "i_tid": "100",
        "orsak": "Detaljplaner",
        "atgard": "Besvaras i samråd.",
    },
    {
        "typ": "fråga",
        "antal": 640,
        "antal_fg": 610,
        "i_tid": "99",
        "orsak": "Bygglov för altan och uthus",
        "atgard": "Enkel vägledning.",
    },
    {"typ": "beröm", "antal": 22, "antal_fg": 19, "orsak": "Snabba besked", "atgard": "Delas i gruppen."},
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Detaljplanen för södra Lindhult vann laga kraft i juni och ger plats för 26 bostäder.",
    },
    {"nr": "2", "nar": "under året", "handelse": "E-tjänst för bygglov infördes i mars."},
    {"nr": "3", "nar": "under året", "handelse": "En algblomning stängde två badplatser i augusti."},
    {
        "nr": "4",
        "nar": "under året",
        "handelse": "Inventeringen av enskilda avlopp omfattade 104 anläggningar, fler än planerat, och elva "
        "fastighetsägare fick förelägganden.",
    },
    {
        "nr": "5",
        "nar": "efter årets slut",
        "handelse": "En ny miljöinspektör började i januari 2026 och nämnden är därmed fullt bemannad.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {"omrade": "Handläggning", "forankrad": "ja", "foljs": "ja", "resultat": "Stickprov utan fel."},
    {"omrade": "Jäv", "forankrad": "ja", "foljs": "ja", "resultat": "Rutinen följs."},
    {"omrade": "Provtagning", "forankrad": "ja", "foljs": "ja", "resultat": "Alla prover togs."},
    {
        "omrade": "Arkivering",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Äldre lov är inte skannade.",
        "forbattring": "Skanning pågår.",
    },
]

UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Nöjd kund-index bygglov",
        "malgrupp": "Sökande",
        "tid": "januari–december",
        "antal_svar": "61",
        "svarsfrekvens": "52",
        "resultat": "74 av 100. Kunderna uppskattar snabba svar.",
    }
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Bygg- och miljönämnden nådde tre av fyra mål. Byggloven går snabbare och det finns mark för fler "
    "bostäder.\n"
    "\n"
    "Nämnden redovisar ett överskott på 640 tkr.",
    "uppdrag": "Nämnden ansvarar för:\n"
    "\n"
    "- detaljplaner och bygglov\n"
    "- tillsyn enligt plan- och bygglagen och miljöbalken\n"
    "- livsmedelskontroll och hälsoskydd",
    "verksamhet": "## Plan och bygg\n"
    "\n"
    "E-tjänsten för bygglov togs i bruk i mars. Ansökningarna är oftare kompletta och handläggningstiden "
    "sjönk till 29 dagar. Planen för södra Lindhult är den första på fyra år som ger plats för både "
    "radhus och hyreshus. Inget överklagande kom in.\n"
    "\n"
    "## Miljö och hälsoskydd\n"
    "\n"
    "Inventeringen av avlopp gick fortare med hjälp av drönarbilder. Elva avlopp nära brunnar fick "
    "föreläggande. Två badplatser stängdes några dagar i augusti på grund av algblomning.\n"
    "\n"
    "Livsmedelskontrollen genomfördes helt. Ett gatukök fick stänga tills råttsanering var gjord.\n"
    "\n"
    "## Råd och stöd\n"
    "\n"
    "En stor del av arbetet är att svara på frågor innan någon bygger eller startar en verksamhet. "
    "Nämnden har infört telefontid två förmiddagar i veckan och ett kvällsöppet möte i månaden, där "
    "invånare kan träffa en handläggare utan att boka. Frågorna gäller oftast altaner, uthus, värmepumpar "
    "och avlopp. Genom att ge råd tidigt blir ansökningarna bättre, och färre ärenden behöver "
    "kompletteras.\n"
    "\n"
    "Tillsynen av strandskydd gav tre ärenden. Två rättades frivilligt och ett är överklagat. Nämnden "
    "deltog också i kommunens arbete med klimatanpassning, där vattennivåerna i ån har kartlagts.",
    "mal": "Målen om bygglov, planer och livsmedel är uppfyllda. Andelen godkända avlopp är 70 procent mot målet 72, "
    "vilket bedöms som delvis uppfyllt.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 12 060 tkr mot budgeten 12 700 tkr.\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Plan och bygg redovisar ett överskott på 550 tkr, eftersom avgifter för detaljplaner kom in tidigare än "
    "väntat. Miljö och hälsoskydd hade ett överskott på 70 tkr och nämnd och ledning 20 tkr.",
    "personal": "Förvaltningen är liten och känslig för vakanser. En inspektörstjänst var obesatt från maj till "
    "december, och medarbetarna delade på arbetet. Trots det är engagemanget högt i medarbetarenkäten. "
    "Introduktion av en ny inspektör pågår.\n"
    "\n"
    "Förvaltningen samarbetar med grannkommunen om jour och ersättare vid sjukdom. Alla medarbetare har "
    "gått en utbildning i att hantera hot, och rutinen för ensamarbete vid inspektioner har skrivits om. "
    "Korttidsfrånvaron är fortsatt låg.",
    "kvalitet": "Kunderna är nöjda och besluten håller. Badvattnet påverkades av värmen. Jämfört med riket är kundernas "
    "betyg åtta enheter högre.\n"
    "\n"
    "Klagomålen är få. Egenkontrollen visar att arkivet måste skannas klart.\n"
    "\n"
    "Nämnden jämför sig varje år med fyra kommuner av samma storlek. Handläggningen är snabbare och "
    "avgifterna är ungefär lika stora. Det som kan bli bättre är informationen om hur långt ett ärende har "
    "kommit, och därför visas läget nu i e-tjänsten.",
    "internkontroll": "Fem kontroller genomfördes, två med mindre avvikelser. De gäller avlopp nära brunnar och "
    "arkivets förvaring.",
    "framtid": "Nya regler i plan- och bygglagen gör fler åtgärder fria från lov. Nämnden får färre ärenden men mer "
    "rådgivning. Klimatanpassning av bebyggelsen vid ån blir en viktig fråga.\n"
    "\n"
    "Under 2026 påbörjas arbetet med en fördjupad översiktsplan för centralorten. Den ska visa var det går "
    "att bygga utan risk för översvämning och hur gång- och cykelvägar kan knyta ihop bostadsområdena. "
    "Nämnden räknar med fler ärenden om solceller och laddning och med färre stora byggen. Kompetensen inom "
    "miljöområdet behöver säkras, eftersom två medarbetare närmar sig pension.",
    "investeringar": "Nämnden skannar äldre bygglov så att de kan läsas digitalt. Arbetet följer planen och har "
    "hittills kostat mindre än beslutat. De handlingar som efterfrågas mest, från 1960- och "
    "1970-talen, är klara. Resten blir färdigt under våren 2026, och då kan invånare själva hämta "
    "ritningar i e-tjänsten.",
}
