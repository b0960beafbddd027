"""Räddningsnämnden: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "RTN-1",
        "mal": "Hjälpen ska komma snabbt",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Räddningschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "oförändrad",
        "analys": "Anspänningstiden hölls och samarbetet med grannkommunerna kortade framkörningen.",
    },
    {
        "mal_id": "RTN-2",
        "mal": "Färre ska skadas av bränder i bostäder",
        "typ": "KF-mål",
        "kf_mal": "KF2",
        "ansvarig": "Förebyggandechef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Fler hembesök gjordes, men äldre som bor ensamma nås inte i tillräcklig grad.",
    },
    {
        "mal_id": "RTN-3",
        "mal": "Räddningstjänsten ska vara en arbetsplats för alla",
        "typ": "KF-mål",
        "kf_mal": "KF6",
        "ansvarig": "Räddningschef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Andelen kvinnor bland nya deltidsbrandmän ökade, från en låg nivå.",
    },
    {
        "mal_id": "RTN-4",
        "mal": "Tillsynen ska genomföras enligt plan",
        "typ": "eget mål",
        "ansvarig": "Förebyggandechef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Alla planerade tillsyner på skolor och vårdlokaler blev gjorda.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "RTN-1.1",
        "mal_id": "RTN-1",
        "indikator": "Tid från larm till första enhet på plats, median",
        "matmetod": "Eget system",
        "enhet": "minuter",
        "riktning": "lägre är bättre",
        "u_t2": "9.1",
        "u_t1": "8.9",
        "malvarde": "9.0",
        "utfall": "8.7",
    },
    {
        "ind_id": "RTN-1.2",
        "mal_id": "RTN-1",
        "indikator": "Larm där första enheten var på plats inom tolv minuter",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "86",
        "u_t1": "87",
        "malvarde": "87",
        "utfall": "88",
    },
    {
        "ind_id": "RTN-2.1",
        "mal_id": "RTN-2",
        "indikator": "Bostadsbränder per 1 000 hushåll",
        "matmetod": "Statistik",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": "0.62",
        "u_t1": "0.58",
        "malvarde": "0.55",
        "utfall": "0.56",
    },
    {
        "ind_id": "RTN-2.2",
        "mal_id": "RTN-2",
        "indikator": "Hembesök hos äldre",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "840",
        "u_t1": "960",
        "malvarde": "1200",
        "utfall": "1085",
    },
    {
        "ind_id": "RTN-3.1",
        "mal_id": "RTN-3",
        "indikator": "Kvinnor bland nyrekryterade",
        "matmetod": "Personalsystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "12",
        "u_t1": "16",
        "malvarde": "25",
        "utfall": "22",
    },
    {
        "ind_id": "RTN-3.2",
        "mal_id": "RTN-3",
        "indikator": "Medarbetare som anser att alla behandlas lika",
        "matmetod": "Medarbetarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "79",
        "u_t1": "81",
        "malvarde": "85",
        "utfall": "84",
    },
    {
        "ind_id": "RTN-4.1",
        "mal_id": "RTN-4",
        "indikator": "Genomförda tillsyner av planerade",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "88",
        "u_t1": "93",
        "malvarde": "100",
        "utfall": "100",
    },
    {
        "ind_id": "RTN-4.2",
        "mal_id": "RTN-4",
        "indikator": "Förelägganden som följts upp inom sex månader",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "84",
        "u_t1": "88",
        "malvarde": "90",
        "utfall": "91",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-15",
        "uppdrag": "Genomföra en samövning vid långvarigt elavbrott.",
        "status": "klart",
        "svar": "Övningen hölls den 12 november med åtta förvaltningar, två bolag och frivilliga. Utvärderingen visar att "
        "ledningen fungerade men att information till dem som saknar mobiltelefon behöver förbättras.",
    }
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "RTN-K1",
        "grunduppdrag": "Räddning",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Förmåga",
        "indikator": "Larm med full bemanning",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "97",
        "u_t1": "98",
        "malvarde": "99",
        "utfall": "98",
        "bedomning": "gul",
        "analys": "Sjukdom på två deltidsstationer under sommaren.",
        "atgard": "Gemensam vikariepool.",
    },
    {
        "kval_id": "RTN-K2",
        "grunduppdrag": "Förebyggande",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Kunskap",
        "indikator": "Elever i årskurs 8 som fått utbildning",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "91",
        "u_t1": "94",
        "malvarde": "95",
        "utfall": "97",
        "bedomning": "grön",
    },
    {
        "kval_id": "RTN-K3",
        "grunduppdrag": "Räddning",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Förtroende",
        "indikator": "Invånare med stort förtroende för räddningstjänsten",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "92",
        "u_t1": "93",
        "malvarde": "93",
        "utfall": "94",
        "bedomning": "grön",
        "kvinnor": "95",
        "man": "93",
        "antal_svar": 1180,
        "riket": "91",
    },
    {
        "kval_id": "RTN-K4",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Kostnad",
        "indikator": "Nettokostnad per invånare",
        "kalla": "Ekonomisystem",
        "enhet": "kr",
        "riktning": "lägre är bättre",
        "u_t2": "652",
        "u_t1": "671",
        "malvarde": "700",
        "utfall": "688",
        "bedomning": "grön",
        "liknande": "742",
    },
    {
        "kval_id": "RTN-K5",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hälsa",
        "indikator": "Övningstimmar per brandman",
        "kalla": "Eget system",
        "enhet": "timmar",
        "riktning": "högre är bättre",
        "u_t2": "92",
        "u_t1": "96",
        "malvarde": "100",
        "utfall": "89",
        "bedomning": "röd",
        "analys": "Övningsfältet stängdes under hösten i väntan på tillstånd.",
        "atgard": "Övning på grannkommunens fält under 2026.",
    },
    {
        "kval_id": "RTN-K6",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "81",
        "u_t1": "82",
        "malvarde": "82",
        "utfall": "82",
        "bedomning": "grön",
        "antal_svar": 158,
    },
    {
        "kval_id": "RTN-K7",
        "grunduppdrag": "Förebyggande",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Miljö",
        "indikator": "Förbrukning av skum med skadliga ämnen",
        "kalla": "Eget system",
        "enhet": "liter",
        "riktning": "lägre är bättre",
        "u_t2": "120",
        "u_t1": "0",
        "malvarde": "0",
        "utfall": "0",
        "bedomning": "grön",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "RTN-R1",
        "process": "Räddning",
        "kategori": "personal",
        "risk": "Risk för skada vid insats på grund av bristande övning, vilket leder till personskada.",
        "s": 2,
        "k": 4,
        "kontroll": "Uppföljning av övningstid",
        "resultat": "större avvikelser",
        "iakttagelse": "Övningstiden var elva procent under målet.",
        "atgard": "Avtal om grannkommunens fält från januari.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "RTN-R2",
        "process": "Räddning",
        "kategori": "verksamhet",
        "risk": "Risk att fordon inte fungerar på grund av ålder, vilket leder till försenad hjälp.",
        "s": 2,
        "k": 4,
        "kontroll": "Kontroll av fordon varje vecka",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla fordon kontrollerade.",
    },
    {
        "risk_id": "RTN-R3",
        "process": "Ledning",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk att ledningssystemet faller ut på grund av angrepp, vilket leder till sämre samordning.",
        "s": 2,
        "k": 4,
        "kontroll": "Test av reservsystem",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Radion på en station saknade reservkraft.",
        "atgard": "Reservkraft installerad.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "RTN-R4",
        "process": "Tillsyn",
        "kategori": "legal",
        "risk": "Risk att förelägganden inte följs upp på grund av många ärenden, vilket leder till kvarstående brandfara.",
        "s": 3,
        "k": 3,
        "kontroll": "Genomgång av öppna förelägganden",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Sju var äldre än sex månader.",
        "atgard": "Uppföljning varje månad.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "RTN-R5",
        "process": "Deltid",
        "kategori": "finansiell",
        "risk": "Risk för fel i utbetalda ersättningar på grund av manuella listor, vilket leder till felaktiga löner.",
        "s": 2,
        "k": 2,
        "kontroll": "Stickprov av 40 utbetalningar",
        "resultat": "inga avvikelser",
        "iakttagelse": "Inga fel.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Nämnden bedömer att kontrollen är tillräcklig. Övningstiden är en viktig brist men har en tydlig "
    "lösning.",
    "beslut": "RTN 2026-01-29, § 5",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 24,
        "antal_fg": 29,
        "i_tid": "100",
        "orsak": "Rök och buller från övningar",
        "atgard": "Övningar annonseras i förväg.",
    },
    {
        "typ": "synpunkt",
        "antal": 47,
        "antal_fg": 41,
        "i_tid": "100",
        "orsak": "Önskemål om utbildningar",
        "atgard": "Fler kvällskurser.",
    },
    {
        "typ": "fråga",
        "antal": 810,
        "antal_fg": 765,
        "i_tid": "99",
        "orsak": "Eldning och brandvarnare",
        "atgard": "Uppdaterad information.",
    },
    {
        "typ": "beröm",
        "antal": 163,
        "antal_fg": 148,
        "orsak": "Insatser och bemötande",
        "atgard": "Läses upp vid överlämning.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "En storbrand i ett träupplag i juli krävde insats från sex stationer i ett dygn; ingen skadades.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Samövningen om långvarigt elavbrott genomfördes i november med åtta förvaltningar och två bolag.",
    },
    {"nr": "3", "nar": "under året", "handelse": "Två nya släckbilar togs i drift i september."},
    {
        "nr": "4",
        "nar": "under året",
        "handelse": "Övningsfältet stängdes i september i väntan på nytt tillstånd för släckvatten.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {"omrade": "Fordonskontroll", "forankrad": "ja", "foljs": "ja", "resultat": "Utförd varje vecka."},
    {"omrade": "Andningsskydd", "forankrad": "ja", "foljs": "ja", "resultat": "Alla tester godkända."},
    {
        "omrade": "Övningsplan",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Övningstiden nåddes inte.",
        "forbattring": "Avtal med grannkommun.",
    },
    {
        "omrade": "Tillsynsprotokoll",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Protokoll skickades ibland sent.",
        "forbattring": "Mall och påminnelse.",
    },
]

UNDERSOKNINGAR: list[dict[str, Any]] = [{"namn": "Inget att redovisa"}]

TEXTER: dict[str, str] = {
    "sammanfattning": "Räddningsnämnden skyddar liv, egendom och miljö. Hjälpen kom snabbt och förtroendet är högt. Två "
    "av fyra mål är uppfyllda.\n"
    "\n"
    "Nämnden redovisar ett överskott på 0,4 mnkr.\n"
    "\n"
    "Första enheten var på plats efter 8,7 minuter i median. En storbrand i juli prövade "
    "organisationen, och i november samövade kommunen inför ett långvarigt elavbrott. Att "
    "övningsfältet stängdes under hösten är årets största svaghet.",
    "uppdrag": "Nämnden ansvarar för räddningstjänst enligt lagen om skydd mot olyckor:\n"
    "\n"
    "- räddningsinsatser dygnet runt från två heltidsstationer och fem deltidsstationer\n"
    "- tillsyn och tillstånd\n"
    "- utbildning, råd och hembesök\n"
    "- krisledning tillsammans med kommunstyrelsen",
    "verksamhet": "## Räddningsinsatser\n"
    "\n"
    "Antalet larm var ungefär som året före. Trafikolyckorna minskade medan larm om nödställda personer "
    "ökade. Storbranden i juli var den mest krävande insatsen på flera år. Samarbetet med grannkommunerna "
    "fungerade väl.\n"
    "\n"
    "## Förebyggande arbete\n"
    "\n"
    "Hembesöken ökade. De görs ofta tillsammans med hemtjänsten, som lämnar över kontakter med den "
    "enskildes samtycke. Alla planerade tillsyner genomfördes.\n"
    "\n"
    "## Beredskap\n"
    "\n"
    "Samövningen i november visade att lokala trygghetspunkter är avgörande när el och telefoni inte "
    "fungerar. Frivilligorganisationer deltog och kommer att ha en fast roll i planerna.\n"
    "\n"
    "Trygghetspunkterna är platser dit invånarna kan vända sig för värme, laddning och information.",
    "mal": "Målen om snabb hjälp och tillsyn nåddes. Målen om bostadsbränder och jämställd rekrytering är delvis "
    "uppfyllda; utvecklingen är god men målvärdena är högre.\n"
    "\n"
    "Bostadsbränderna minskade till 0,56 per 1 000 hushåll, mycket nära målvärdet. Hembesöken blev 1 085 av "
    "planerade 1 200. De som bor ensamma och inte har hemtjänst är svårast att nå, och där provas nu samarbete "
    "med bostadsbolaget och vårdcentralerna.\n"
    "\n"
    "Andelen kvinnor bland nyrekryterade steg från 16 till 22 procent. Prova på-dagar på två deltidsstationer "
    "gav flest ansökningar.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 100,6 mnkr mot budgeten 101,0 mnkr.\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Färre övningsdagar gav lägre kostnader i den operativa verksamheten, som redovisar ett överskott på 0,2 "
    "mnkr. Storbranden innebar övertid, men statlig ersättning täckte en del. Ledning och förebyggande "
    "arbete hade överskott på 0,1 mnkr vardera.\n"
    "\n"
    "Tabell: Avvikelse mot reviderad budget, mnkr\n"
    "| Verksamhet | Avvikelse |\n"
    "| Nämnd och ledning | +0,1 |\n"
    "| Operativ räddningstjänst | +0,2 |\n"
    "| Förebyggande arbete | +0,1 |\n"
    "| Summa | +0,4 |\n"
    "\n"
    "Fullmäktige höjde ramen med 1,0 mnkr för jourersättning enligt det nya kollektivavtalet. Tillskottet "
    "motsvarade i stort sett kostnaden. Det förebyggande arbetets överskott kommer av att fler tillsyner "
    "genomfördes, vilket gav högre avgifter.\n"
    "\n"
    "Överskottet i den operativa verksamheten ska läsas med försiktighet. Övningar som inte blev av under "
    "hösten behöver tas igen, och då uppstår kostnaden senare.[^: Övning på grannkommunens fält innebär även "
    "resor och ersättning för längre arbetspass.]",
    "personal": "Deltidsbrandmän är svåra att rekrytera på landsbygden. Kommunen tillåter att anställda i andra "
    "förvaltningar rycker ut under arbetstid, vilket gett elva nya deltidsbrandmän. Hälsan är god och "
    "sjukfrånvaron låg.\n"
    "\n"
    "Storbranden i juli följdes upp med avlastande samtal för alla som deltog, också de frivilliga. "
    "Erfarenheten är att personalen på deltidsstationerna behöver samma stöd som heltidsanställda, även när "
    "de återgår till sin ordinarie arbetsgivare.",
    "kvalitet": "Förtroendet är högre än i riket och kostnaden lägre än i liknande kommuner. Övningstiden är röd "
    "eftersom fältet stängdes, men en lösning finns från januari.\n"
    "\n"
    "Klagomålen är få och gäller oftast övningar.\n"
    "\n"
    "Bemanningen var fullständig vid 98 procent av larmen. De luckor som uppstod fanns på två "
    "deltidsstationer under sommaren. Nästan alla elever i årskurs 8 har fått utbildning i brandskydd och "
    "hjärt-lungräddning, och skum med skadliga ämnen används inte längre.",
    "internkontroll": "Årets kontroller rörde övning, fordon, ledningssystem, förelägganden och löner. Den större "
    "avvikelsen om övningstid har åtgärdats genom avtal.\n"
    "\n"
    "Vid testet av reservsystem saknade radion på en station reservkraft, en brist som rättades "
    "omgående. Sju förelägganden var äldre än sex månader när de granskades. De följs nu upp varje "
    "månad.",
    "framtid": "Behovet av civilt försvar ökar. Nämnden planerar för fler uppgifter vid höjd beredskap och för "
    "räddningspersonalens skyddsutrustning. Övningsfältet byggs om med rening och väntas öppna hösten 2026. "
    "Fler äldre som bor ensamma kräver nya sätt att förebygga bränder.\n"
    "\n"
    "Rekryteringen till deltidsstationerna avgör om hjälpen kommer lika snabbt i hela kommunen. Nämnden vill "
    "att fler arbetsgivare skriver avtal om att låta anställda rycka ut, och en gemensam vikariepool prövas "
    "från sommaren 2026.",
}
