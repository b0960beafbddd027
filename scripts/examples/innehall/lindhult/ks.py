"""Kommunstyrelsen: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KS-1",
        "mal": "Fler bostäder ska byggas i alla kommundelar",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Samhällsbyggnadschef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Sex tomter såldes i Ekbacken, men inget hyreshus kom i gång.",
    },
    {
        "mal_id": "KS-2",
        "mal": "Företagen ska trivas och växa",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Näringslivsutvecklare",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Företagsbesök varje vecka och snabbare svar.",
    },
    {
        "mal_id": "KS-3",
        "mal": "Kommunens egen energianvändning ska minska",
        "typ": "KF-mål",
        "kf_mal": "KF5",
        "ansvarig": "Fastighetschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Ny ventilation i kommunhuset och styrning i skolorna.",
    },
    {
        "mal_id": "KS-4",
        "mal": "Kommunens ekonomi ska vara i balans",
        "typ": "eget mål",
        "ansvarig": "Ekonomichef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": "Resultatet är positivt men nämndernas budgetföljsamhet brister.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "KS-1.1",
        "mal_id": "KS-1",
        "indikator": "Nya bostäder",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "14",
        "u_t1": "19",
        "malvarde": "30",
        "utfall": "24",
    },
    {
        "ind_id": "KS-2.1",
        "mal_id": "KS-2",
        "indikator": "Nöjd kund-index",
        "matmetod": "Enkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "72",
        "u_t1": "74",
        "malvarde": "75",
        "utfall": "77",
    },
    {
        "ind_id": "KS-2.2",
        "mal_id": "KS-2",
        "indikator": "Nya företag",
        "matmetod": "Register",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "58",
        "u_t1": "61",
        "malvarde": "60",
        "utfall": "66",
    },
    {
        "ind_id": "KS-3.1",
        "mal_id": "KS-3",
        "indikator": "Energi per kvadratmeter",
        "matmetod": "Mätare",
        "enhet": "kWh",
        "riktning": "lägre är bättre",
        "u_t2": "156",
        "u_t1": "149",
        "malvarde": "145",
        "utfall": "141",
    },
    {
        "ind_id": "KS-4.1",
        "mal_id": "KS-4",
        "indikator": "Resultat av skatter och bidrag",
        "matmetod": "Bokslut",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "0.4",
        "u_t1": "1.5",
        "malvarde": "1.0",
        "utfall": "0.9",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-03",
        "uppdrag": "Göra en översyn av lokaler.",
        "status": "klart",
        "svar": "Översynen omfattade 61 000 kvadratmeter. Tre lokaler föreslås säljas och två samlas i kommunhuset. "
        "Fullmäktige beslutade i november.",
    },
    {
        "uppdrag_id": "U25-05",
        "uppdrag": "Skapa gemensam krisledning med räddningstjänsten.",
        "status": "pågår",
        "svar": "Avtal om gemensam stab är klart och övades i oktober. Utrustning till ledningsplatsen levereras i mars "
        "2026.",
    },
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "KS-K1",
        "grunduppdrag": "Service",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Tillgänglighet",
        "indikator": "Samtal som besvaras samma dag",
        "kalla": "Telefonstatistik",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "90",
        "u_t1": "92",
        "malvarde": "94",
        "utfall": "95",
        "bedomning": "grön",
    },
    {
        "kval_id": "KS-K2",
        "grunduppdrag": "Teknik",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Framkomlighet",
        "indikator": "Nöjda med snöröjning",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "61",
        "u_t1": "63",
        "malvarde": "65",
        "utfall": "58",
        "bedomning": "röd",
        "antal_svar": 412,
        "riket": "55",
        "analys": "Mycket snö och två maskiner ur drift.",
        "atgard": "Ramavtal med fler entreprenörer.",
    },
    {
        "kval_id": "KS-K3",
        "grunduppdrag": "Vatten",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Säkert vatten",
        "indikator": "Tjänliga prover",
        "kalla": "Provtagning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "100",
        "u_t1": "100",
        "malvarde": "100",
        "utfall": "100",
        "bedomning": "grön",
    },
    {
        "kval_id": "KS-K4",
        "grunduppdrag": "Räddningstjänst",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Snabb hjälp",
        "indikator": "Tid till första enhet",
        "kalla": "Eget system",
        "enhet": "minuter",
        "riktning": "lägre är bättre",
        "u_t2": "11.4",
        "u_t1": "11.2",
        "malvarde": "11.5",
        "utfall": "11.1",
        "bedomning": "grön",
        "riket": "12.0",
    },
    {
        "kval_id": "KS-K5",
        "grunduppdrag": "Ledning",
        "perspektiv": "Ekonomi",
        "faktor": "Ordning",
        "indikator": "Fakturor betalda i tid",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "94",
        "u_t1": "95",
        "malvarde": "97",
        "utfall": "96",
        "bedomning": "gul",
        "analys": "Attest dröjer vid semester.",
        "atgard": "Ersättare utsedda.",
    },
    {
        "kval_id": "KS-K6",
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
        "antal_svar": 104,
    },
    {
        "kval_id": "KS-K7",
        "grunduppdrag": "Avfall",
        "perspektiv": "Hållbarhet",
        "faktor": "Återvinning",
        "indikator": "Hushållsavfall till återvinning",
        "kalla": "Vägning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "44",
        "u_t1": "46",
        "malvarde": "48",
        "utfall": "49",
        "bedomning": "grön",
        "riket": "39",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "KS-R1",
        "process": "IT",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk för intrång på grund av äldre system, vilket leder till att verksamheter stannar.",
        "s": 3,
        "k": 4,
        "kontroll": "Test av säkerhetskopior",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Återläsning av ett system misslyckades.",
        "atgard": "Ny rutin varje månad.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "KS-R2",
        "process": "Upphandling",
        "kategori": "legal",
        "risk": "Risk att inköp görs utan avtal på grund av okunskap, vilket leder till lagbrott.",
        "s": 3,
        "k": 3,
        "kontroll": "Stickprov av 40 inköp",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Fem inköp var utanför avtal.",
        "atgard": "Utbildning av beställare.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "KS-R3",
        "process": "Räddningstjänst",
        "kategori": "personal",
        "risk": "Risk att deltidsbrandmän saknas på grund av utflyttning, vilket leder till längre tid till hjälp.",
        "s": 3,
        "k": 4,
        "kontroll": "Uppföljning av beredskap",
        "resultat": "inga avvikelser",
        "iakttagelse": "Full styrka 99 procent av tiden.",
    },
    {
        "risk_id": "KS-R4",
        "process": "Ekonomi",
        "kategori": "finansiell",
        "risk": "Risk för bluffakturor på grund av många leverantörer, vilket leder till förlust.",
        "s": 2,
        "k": 3,
        "kontroll": "Maskinell kontroll",
        "resultat": "inga avvikelser",
        "iakttagelse": "Fyra stoppades.",
    },
    {
        "risk_id": "KS-R5",
        "process": "Exploatering",
        "kategori": "oegentlighet",
        "risk": "Risk för otillbörlig påverkan vid försäljning av tomter på grund av små förhållanden, vilket leder till "
        "misstro.",
        "s": 1,
        "k": 4,
        "kontroll": "Granskning av alla försäljningar",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla följde tomtkön.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Kommunstyrelsen bedömer att den egna kontrollen är tillräcklig.",
    "beslut": "KS 2026-02-10, § 22",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 116,
        "antal_fg": 98,
        "i_tid": "94",
        "orsak": "Snöröjning",
        "atgard": "Fler entreprenörer.",
    },
    {
        "typ": "synpunkt",
        "antal": 143,
        "antal_fg": 131,
        "i_tid": "97",
        "orsak": "Belysning och gångvägar",
        "atgard": "Plan för belysning.",
    },
    {
        "typ": "fråga",
        "antal": 1240,
        "antal_fg": 1180,
        "i_tid": "99",
        "orsak": "Avgifter och öppettider",
        "atgard": "Tydligare webb.",
    },
    {
        "typ": "beröm",
        "antal": 64,
        "antal_fg": 58,
        "orsak": "Räddningstjänsten",
        "atgard": "Framförs till personalen.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Fullmäktige beslutade i november att sälja tre lokaler efter kommunstyrelsens översyn.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Ombyggnaden av reningsverket fortsatte; styrsystemet blev dyrare än kalkylen.",
    },
    {"nr": "3", "nar": "under året", "handelse": "Sex tomter i Ekbacken såldes, två fler än budgeterat."},
    {
        "nr": "4",
        "nar": "under året",
        "handelse": "Gemensam krisledning med räddningstjänsten övades i oktober.",
    },
    {
        "nr": "5",
        "nar": "efter årets slut",
        "handelse": "Den första av de tre lokalerna såldes i februari 2026 till en förening i Furuby.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Attest",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Ersättare saknas ibland.",
        "forbattring": "Ersättare utsedda.",
    },
    {
        "omrade": "Säkerhetskopior",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "En återläsning misslyckades.",
        "forbattring": "Test varje månad.",
    },
    {"omrade": "Skyddsrond i fastigheter", "forankrad": "ja", "foljs": "ja", "resultat": "Alla genomförda."},
    {"omrade": "Diarieföring", "forankrad": "ja", "foljs": "ja", "resultat": "Stickprov utan fel."},
]

UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Företagens omdöme",
        "malgrupp": "Företag som haft ärenden",
        "tid": "januari–december",
        "antal_svar": "96",
        "svarsfrekvens": "46",
        "resultat": "Betyget ökade tre enheter. Snabba svar uppskattas mest.",
    }
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Kommunstyrelsen leder kommunen och ansvarar också för teknik, räddningstjänst, näringsliv, "
    "kultur och fritid. Två av fyra mål är uppfyllda.\n"
    "\n"
    "Styrelsen redovisar ett överskott på 330 tkr.",
    "uppdrag": "Kommunstyrelsen ansvarar för:\n"
    "\n"
    "- ledning, samordning och uppsikt över nämnder och bolag\n"
    "- ekonomi, personal och digitalisering\n"
    "- gator, lokaler, vatten, avlopp och avfall\n"
    "- räddningstjänst och beredskap\n"
    "- näringsliv, kultur och fritid",
    "verksamhet": "## Ledning och stöd\n"
    "\n"
    "Årets viktigaste frågor var ekonomin i socialnämnden och lokalerna. Kommunstyrelsen följde "
    "socialnämndens åtgärdsplan varje månad från oktober. Uppsikten över bolagen skedde genom tre "
    "ekonomiska rapporter, ägardialog och ändamålsprövning i april.\n"
    "\n"
    "## Teknik\n"
    "\n"
    "Vintern var snörik och två maskiner gick sönder. Vattenskador i en skola och ett äldreboende krävde "
    "snabba insatser. Ventilationen i kommunhuset byts ut och energianvändningen minskar.\n"
    "\n"
    "Reningsverkets ombyggnad är det största projektet. Anläggningen klarar kraven under byggtiden.\n"
    "\n"
    "## Räddningstjänst, näringsliv och fritid\n"
    "\n"
    "Räddningstjänsten fick ett nytt fordon. Näringslivsarbetet har gett nöjdare företag. Elljusspåret "
    "och utegymmet i Lindhult blev klart med hjälp av föreningslivet.\n"
    "\n"
    "## Digitalisering och säkerhet\n"
    "\n"
    "Kommunen har bytt till ett gemensamt system för ärenden och arkiv tillsammans med två grannkommuner. "
    "Bytet krävde mycket arbete av få personer, men gör att handlingar hittas snabbare. Säkerheten har "
    "stärkts med ny inloggning för alla anställda.\n"
    "\n"
    "Beredskapen har byggts ut med två trygghetspunkter. Där kan invånare få värme, information och "
    "möjlighet att ladda telefonen vid långa elavbrott. Frivilliga från fyra föreningar har utbildats.",
    "mal": "Målen om företag och energi är uppfyllda. Bostadsmålet är delvis uppfyllt: 24 bostäder mot målet 30. Målet "
    "om ekonomi är delvis uppfyllt, eftersom resultatet är positivt men under en procent.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 121 570 tkr mot budgeten 121 900 tkr.\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Kommunledningskontoret hade ett överskott på 230 tkr genom en vakans och politisk ledning 180 tkr. "
    "Tekniska kontoret klarade budgeten trots vintern, tack vare lägre energikostnader. Räddningstjänsten "
    "hade ett underskott på 40 tkr och näringsliv, kultur och fritid 70 tkr.\n"
    "\n"
    "Vatten och avlopp samt avfall betalas med avgifter och påverkar inte nettot.",
    "personal": "Bemanningen är stabil. Två ingenjörstjänster var svåra att tillsätta. Sjukfrånvaron är lägre än i "
    "kommunen som helhet och medarbetarna ger högt betyg till ledarskapet.\n"
    "\n"
    "Chefsgruppen har arbetat med tydligare mål och enklare uppföljning. Varje enhet har nu en sida med tre "
    "mål som följs upp på arbetsplatsträffar. Kommunen deltar i ett program för unga ingenjörer tillsammans "
    "med fyra kommuner, och de första två börjar hösten 2026.",
    "kvalitet": "Vattnet är säkert och hjälpen kommer snabbt. Snöröjningen fick lågt betyg, vilket också syns i "
    "klagomålen som ökade från 98 till 116.\n"
    "\n"
    "Egenkontrollerna visade att en återläsning av säkerhetskopia misslyckades. Rutinen är ändrad.\n"
    "\n"
    "Invånarnas frågor besvaras nästan alltid samma dag. I jämförelse med riket är räddningstjänstens "
    "framkörningstid kort, trots stora avstånd. Återvinningen ökar och ligger tio procentenheter över "
    "riket.\n"
    "\n"
    "Synpunkterna från invånarna används i planeringen. Önskemål om belysning har lett till en plan där de "
    "mest använda gångvägarna kommer först.",
    "internkontroll": "Av fem kontroller visade två mindre avvikelser. Båda har åtgärder. Kontrollen av "
    "tomtförsäljningar visade att kön följs.",
    "framtid": "Befolkningen väntas vara oförändrad men äldre. Kommunen måste prioritera bland lokaler och "
    "investeringar. Reningsverket blir klart i november 2026. Samarbete med grannkommuner om IT och löner "
    "fördjupas.\n"
    "\n"
    "Under 2026 är det val. Den strategiska handlingsplanen för nästa mandatperiod förbereds med underlag om "
    "befolkning, ekonomi och lokaler. Kommunstyrelsen vill att besluten om lokaler följs av tydliga planer "
    "för byarna, så att föreningar kan ta över hus som kommunen lämnar. Höjda krav på civilt försvar innebär "
    "nya uppgifter.",
    "investeringar": "Reningsverkets ombyggnad är det största projektet. Styrsystemet blev dyrare än kalkylen, och "
    "slutprognosen är 600 tkr över beslutet. Förnyelsen av ledningsnätet följer planen. I kommunhuset "
    "byts ventilationen, och räddningstjänstens nya fordon har levererats. Elljusspåret och utegymmet "
    "blev klara med hjälp av föreningslivets arbete.",
}
