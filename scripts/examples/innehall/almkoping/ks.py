"""Kommunstyrelsen: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KS-1",
        "mal": "Kommunens service ska vara lätt att nå digitalt",
        "typ": "KF-mål",
        "kf_mal": "KF6",
        "ansvarig": "Digitaliseringschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Portalen samlar 64 e-tjänster och användningen ökade snabbt efter lanseringen.",
    },
    {
        "mal_id": "KS-2",
        "mal": "Företagen ska få snabb och samlad hjälp",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Näringslivschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "En väg in för företag och fasta tider för samråd har gett högre betyg.",
    },
    {
        "mal_id": "KS-3",
        "mal": "Kommunen ska klara en kris i två veckor",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Säkerhetschef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Lager för vård och omsorg är uppbyggda till två tredjedelar. Reservkraft finns på nio av tolv platser.",
    },
    {
        "mal_id": "KS-4",
        "mal": "Styrningen ska vara tydlig och uppföljningen enkel",
        "typ": "eget mål",
        "ansvarig": "Stadsdirektör",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": "Den nya rapporteringen tar mindre tid, men uppföljningen av åtgärdsplaner kom i gång sent.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "KS-1.1",
        "mal_id": "KS-1",
        "indikator": "Ärenden som kommer in via e-tjänst",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "58",
        "u_t1": "63",
        "malvarde": "68",
        "utfall": "71",
    },
    {
        "ind_id": "KS-1.2",
        "mal_id": "KS-1",
        "indikator": "Nöjda användare av e-tjänster",
        "matmetod": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "74",
        "u_t1": "76",
        "malvarde": "78",
        "utfall": "80",
    },
    {
        "ind_id": "KS-2.1",
        "mal_id": "KS-2",
        "indikator": "Nöjd kund-index, service och bemötande",
        "matmetod": "Enkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "71",
        "u_t1": "73",
        "malvarde": "74",
        "utfall": "76",
    },
    {
        "ind_id": "KS-2.2",
        "mal_id": "KS-2",
        "indikator": "Nya företag per 1 000 invånare",
        "matmetod": "Register",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "11.2",
        "u_t1": "11.6",
        "malvarde": "12.0",
        "utfall": "12.1",
    },
    {
        "ind_id": "KS-3.1",
        "mal_id": "KS-3",
        "indikator": "Trygghetspunkter med reservkraft",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "4",
        "u_t1": "6",
        "malvarde": "12",
        "utfall": "9",
    },
    {
        "ind_id": "KS-3.2",
        "mal_id": "KS-3",
        "indikator": "Chefer som övat krisledning senaste två åren",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "62",
        "u_t1": "70",
        "malvarde": "90",
        "utfall": "88",
    },
    {
        "ind_id": "KS-4.1",
        "mal_id": "KS-4",
        "indikator": "Nämnder som lämnat rapporter i tid",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "83",
        "u_t1": "88",
        "malvarde": "100",
        "utfall": "94",
    },
    {
        "ind_id": "KS-4.2",
        "mal_id": "KS-4",
        "indikator": "Chefer som anser att målen är tydliga",
        "matmetod": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "66",
        "u_t1": "68",
        "malvarde": "72",
        "utfall": "69",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-10",
        "uppdrag": "Samla kommunens e-tjänster i en portal.",
        "status": "klart",
        "svar": "Portalen öppnade i april med 64 e-tjänster. Antalet inloggningar ökade med 38 procent jämfört med 2024.",
    },
    {
        "uppdrag_id": "U25-16",
        "uppdrag": "Bygga upp ett beredskapslager för vård och omsorg.",
        "status": "pågår",
        "svar": "Lager av skyddsutrustning, förbrukningsmaterial och livsmedel finns för tio dagar. Resterande del "
        "levereras före utgången av september 2026, samordnat med regionens lager.",
    },
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "KS-K1",
        "grunduppdrag": "Service",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Tillgänglighet",
        "indikator": "Telefonsamtal som besvaras inom en minut",
        "kalla": "Telefonstatistik",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "71",
        "u_t1": "74",
        "malvarde": "78",
        "utfall": "79",
        "bedomning": "grön",
        "riket": "72",
    },
    {
        "kval_id": "KS-K2",
        "grunduppdrag": "Service",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Bemötande",
        "indikator": "Gott bemötande per telefon",
        "kalla": "Servicemätning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "88",
        "u_t1": "89",
        "malvarde": "90",
        "utfall": "91",
        "bedomning": "grön",
        "riket": "87",
        "antal_svar": 216,
    },
    {
        "kval_id": "KS-K3",
        "grunduppdrag": "Näringsliv",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Företagsklimat",
        "indikator": "Företag som är nöjda med kommunens information",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "58",
        "u_t1": "60",
        "malvarde": "65",
        "utfall": "62",
        "bedomning": "gul",
        "antal_svar": 402,
        "analys": "Mindre företag vet inte alltid vart de ska vända sig.",
        "atgard": "Företagslots med besök i kommundelarna.",
    },
    {
        "kval_id": "KS-K4",
        "grunduppdrag": "Ledning",
        "perspektiv": "God ekonomi",
        "faktor": "Korrekta underlag",
        "indikator": "Fakturor betalda i tid",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "95.1",
        "u_t1": "95.8",
        "malvarde": "97.0",
        "utfall": "96.9",
        "bedomning": "gul",
        "analys": "Attest dröjer vid frånvaro.",
        "atgard": "Ersättare utses för alla attestanter.",
    },
    {
        "kval_id": "KS-K5",
        "grunduppdrag": "IT",
        "perspektiv": "God ekonomi",
        "faktor": "Kostnad",
        "indikator": "IT-kostnad per användare",
        "kalla": "Ekonomisystem",
        "enhet": "kr",
        "riktning": "lägre är bättre",
        "u_t2": "9850",
        "u_t1": "10100",
        "malvarde": "10400",
        "utfall": "10250",
        "bedomning": "grön",
    },
    {
        "kval_id": "KS-K6",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "79",
        "u_t1": "80",
        "malvarde": "81",
        "utfall": "81",
        "bedomning": "grön",
        "antal_svar": 548,
    },
    {
        "kval_id": "KS-K7",
        "grunduppdrag": "Klimat",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Utsläpp",
        "indikator": "Utsläpp från tjänsteresor",
        "kalla": "Resestatistik",
        "enhet": "ton",
        "riktning": "lägre är bättre",
        "u_t2": "312",
        "u_t1": "288",
        "malvarde": "270",
        "utfall": "251",
        "bedomning": "grön",
    },
    {
        "kval_id": "KS-K8",
        "grunduppdrag": "Beredskap",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Robusthet",
        "indikator": "Samhällsviktiga verksamheter med kontinuitetsplan",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "54",
        "u_t1": "66",
        "malvarde": "80",
        "utfall": "83",
        "bedomning": "grön",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "KS-R1",
        "process": "IT",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk för omfattande intrång på grund av svaga lösenord och nätfiske, vilket leder till att verksamheter "
        "stannar.",
        "s": 3,
        "k": 4,
        "kontroll": "Simulerat nätfiske till 2 000 medarbetare",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Nio procent klickade på länken, mot fjorton procent året före.",
        "atgard": "Obligatorisk utbildning varje halvår och starkare inloggning.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "KS-R2",
        "process": "Upphandling",
        "kategori": "legal",
        "risk": "Risk att avtal inte följs på grund av att beställare saknar kunskap, vilket leder till skadestånd och "
        "högre kostnader.",
        "s": 3,
        "k": 3,
        "kontroll": "Analys av inköp utanför avtal",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Sju procent av inköpen gjordes utanför avtal.",
        "atgard": "Beställarutbildning och spärr i inköpssystemet.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "KS-R3",
        "process": "Ekonomi",
        "kategori": "finansiell",
        "risk": "Risk för felaktiga utbetalningar på grund av falska fakturor, vilket leder till ekonomisk skada.",
        "s": 2,
        "k": 3,
        "kontroll": "Maskinell kontroll av alla leverantörsfakturor",
        "resultat": "inga avvikelser",
        "iakttagelse": "Fjorton misstänkta fakturor stoppades före betalning.",
    },
    {
        "risk_id": "KS-R4",
        "process": "Personal",
        "kategori": "personal",
        "risk": "Risk att nyckelkompetens försvinner på grund av pensionsavgångar, vilket leder till försenade bokslut och "
        "upphandlingar.",
        "s": 3,
        "k": 2,
        "kontroll": "Kartläggning av ersättare",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Tre funktioner saknar ersättare.",
        "atgard": "Rekrytering påbörjad.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "KS-R5",
        "process": "Nämndadministration",
        "kategori": "verksamhet",
        "risk": "Risk att beslut inte verkställs på grund av otydlig återkoppling, vilket leder till att uppdrag blir "
        "liggande.",
        "s": 2,
        "k": 3,
        "kontroll": "Genomgång av öppna uppdrag",
        "resultat": "ej genomförd",
        "iakttagelse": "Kontrollen sköts upp till följd av systembyte.",
        "atgard": "Genomförs i mars 2026 av kanslichefen.",
        "atgardsstatus": "försenad",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": "Kommunstyrelsen bedömer att kontrollen i den egna verksamheten är tillräcklig med förbättringsbehov. "
    "Uppföljningen av uppdrag genomförs när det nya ärendesystemet är infört.",
    "beslut": "KS 2026-02-11, § 31",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 412,
        "antal_fg": 431,
        "i_tid": "93",
        "orsak": "Handläggningstider och svårt att hitta på webbplatsen",
        "atgard": "Sökfunktionen byggdes om och svarstider visas.",
    },
    {
        "typ": "synpunkt",
        "antal": 688,
        "antal_fg": 590,
        "i_tid": "95",
        "orsak": "Förslag om kollektivtrafik och torghandel",
        "atgard": "Förslagen lämnas till berörda nämnder.",
    },
    {
        "typ": "fråga",
        "antal": 9240,
        "antal_fg": 8870,
        "i_tid": "98",
        "orsak": "Var man vänder sig i olika ärenden",
        "atgard": "Fler svar finns i portalens chatt.",
    },
    {
        "typ": "beröm",
        "antal": 231,
        "antal_fg": 198,
        "orsak": "Kontaktcenters bemötande",
        "atgard": "Lyfts vid arbetsplatsträffar.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Kommunens gemensamma portal för e-tjänster öppnade i april och ersatte elva äldre webbplatser.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "En kommungemensam övning om långvarigt elavbrott genomfördes i november tillsammans med "
        "räddningsnämnden och energibolaget.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "Fem nämnder fick i september uppdrag att redovisa åtgärdsplaner för budget i balans.",
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": "Kommunen utsågs till tredje bästa näringslivskommun i länet enligt företagens egna svar.",
    },
    {
        "nr": "5",
        "nar": "efter årets slut",
        "handelse": "Statsbidraget för civilt försvar höjdes i januari 2026 och insatserna planeras om.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Attest av fakturor",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Attestordningen följs men ersättare saknas på flera enheter.",
        "forbattring": "Ersättare utses före sommaren.",
    },
    {
        "omrade": "Behörigheter i system",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Behörigheter togs inte alltid bort när någon slutade.",
        "forbattring": "Koppling till personalsystemet införs.",
    },
    {"omrade": "Diarieföring", "forankrad": "ja", "foljs": "ja", "resultat": "Stickprovet visade inga fel."},
    {
        "omrade": "Krisplaner",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": "Planer finns men är olika väl kända.",
        "forbattring": "Korta övningar på alla ledningsgrupper.",
    },
]

UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Företagens omdöme om kommunen",
        "malgrupp": "Företag med minst en anställd",
        "tid": "maj",
        "antal_svar": "402",
        "svarsfrekvens": "39",
        "resultat": "Helhetsbetyget steg. Företagen vill ha snabbare besked om mark och tydligare information om "
        "upphandling.",
    }
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Kommunstyrelsen leder och samordnar kommunen. Årets viktigaste frågor var ekonomin i de stora "
    "nämnderna, beredskapen och den nya portalen för e-tjänster.\n"
    "\n"
    "Två av styrelsens fyra mål är uppfyllda och två delvis uppfyllda. Styrelsen redovisar ett "
    "överskott på 3,5 mnkr.",
    "uppdrag": "Kommunstyrelsen har ett ledande och ett uppföljande ansvar:\n"
    "\n"
    "- leda och samordna kommunens förvaltning och ha uppsikt över nämnder och bolag\n"
    "- ansvara för ekonomi, personalpolitik, digitalisering och information\n"
    "- främja näringsliv och besök\n"
    "- ansvara för kollektivtrafikfrågor, beredskap och säkerhet\n"
    "\n"
    "Stadskontoret är styrelsens förvaltning.",
    "verksamhet": "## Ledning och uppsikt\n"
    "\n"
    "Från september följde styrelsen varje månad upp de nämnder som väntade underskott. Uppföljningen "
    "bidrog till att prognoserna blev stabilare, men åtgärderna hann i flera fall bara få liten effekt "
    "under året.\n"
    "\n"
    "Stadskontoret fick en ny organisation i mars med färre chefsnivåer.\n"
    "\n"
    "## Digitalisering\n"
    "\n"
    "Den nya portalen samlar e-tjänster, svar på vanliga frågor och inloggning på ett ställe. Sju av tio "
    "ärenden kommer nu in digitalt. Den som inte kan eller vill använda e-tjänster får hjälp på "
    "biblioteken och i kontaktcenter.\n"
    "\n"
    "Säkerheten i nätverken förbättrades. Försöken till intrång ökade, men inget ledde till avbrott.\n"
    "\n"
    "## Näringsliv, kollektivtrafik och beredskap\n"
    "\n"
    "Företagarnas betyg fortsatte att stiga. Tre företag köpte mark i Björkhagen och en större "
    "livsmedelsproducent beslutade att bygga ut.\n"
    "\n"
    "Resandet med buss ökade med fem procent, vilket gav högre kostnader enligt avtalet med regionen.\n"
    "\n"
    "Beredskapen byggdes ut med lager, trygghetspunkter och reservkraft. Övningen i november visade att "
    "samverkan fungerar men att kommunikationen till äldre utan mobiltelefon måste lösas bättre.",
    "mal": "Målen om digital service och företagande är uppfyllda. Målet om beredskap är delvis uppfyllt, eftersom tre "
    "trygghetspunkter återstår. Målet om tydlig styrning är också delvis uppfyllt: rapporterna kommer i tid, men "
    "cheferna upplever inte att målen blivit tydligare.\n"
    "\n"
    "Inloggningarna i portalen ökade mer än väntat, och 71 procent av ärendena kommer nu in via e-tjänst. När "
    "det gäller beredskapen har nio av tolv trygghetspunkter reservkraft. De tre som återstår väntar på "
    "elarbeten i lokaler som kommunen hyr.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 498,9 mnkr mot en budget på 502,3 mnkr, ett överskott på 3,5 mnkr[^: Skillnaden "
    "mellan utfall och budget är 3,45 mnkr före avrundning.].\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Stadskontoret redovisar ett överskott på 2,7 mnkr, främst vakanser under omorganisationen. Näringsliv "
    "och besök hade ett överskott på 1,5 mnkr när två projekt flyttades till 2026. IT och digitalisering "
    "hade ett underskott på 1,2 mnkr, eftersom licenser blev dyrare och gamla system fick köras parallellt "
    "längre än planerat. Kollektivtrafiken hade ett mindre underskott, 0,3 mnkr.\n"
    "\n"
    "Styrelsen har inte behövt besluta om någon egen åtgärdsplan.",
    "personal": "Omorganisationen präglade året. Medarbetarna ger gott betyg till ledarskap och motivation men "
    "efterlyser tydligare roller i den nya organisationen. Arbetet med tydliga uppdrag fortsätter under "
    "våren.\n"
    "\n"
    "Sjukfrånvaron är låg. Konkurrensen om ekonomer, upphandlare och systemutvecklare är hård, och "
    "styrelsen har infört ett traineeprogram tillsammans med högskolan.",
    "kvalitet": "Tillgängligheten på telefon och bemötandet ligger över riket. Fakturor betalas nästan alltid i tid, "
    "men inte i den grad som målet anger. Företagen vill ha bättre information, och därför startar en "
    "företagslots.\n"
    "\n"
    "Klagomålen minskade något medan frågorna ökade, delvis för att portalen gör det lätt att ställa dem.\n"
    "\n"
    "Klimatpåverkan från tjänsteresor minskade från 288 till 251 ton. Resfria möten är numera det normala "
    "mellan stadshuset och kommundelarna, och bilpoolen består till största delen av elbilar. Andelen "
    "samhällsviktiga verksamheter med kontinuitetsplan ökade till 83 procent.",
    "internkontroll": "Kontrollerna gällde informationssäkerhet, inköp, fakturor, bemanning och uppföljning av uppdrag. "
    "En kontroll genomfördes inte på grund av systembytet och görs i mars. Det simulerade nätfisket "
    "visar att utbildning ger effekt.\n"
    "\n"
    "Analysen av inköp utanför avtal ledde till att beställare i tre förvaltningar utbildades under "
    "hösten. Fjorton misstänkta fakturor stoppades innan de betalades.",
    "framtid": "Under 2026 förbereds en ny mandatperiod med val i september. Budgetarbetet måste hantera en långsammare "
    "ökning av intäkterna samtidigt som investeringarna är som störst. Beredskapsarbetet fortsätter med "
    "fokus på vatten och livsmedel. Artificiell intelligens prövas i handläggning där riskerna är små, med "
    "krav på insyn och mänsklig kontroll.",
}
