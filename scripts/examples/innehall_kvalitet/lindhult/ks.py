"""Kommunstyrelsen: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "KS-K1": {
        "typ": "process",
        "matmetod": "Växelns statistik, januari–augusti",
        "utgangsvarde": "89",
        "u_t4": "87",
        "u_t3": "89",
    },
    "KS-K2": {
        "typ": "resultat",
        "matmetod": "Webbenkät till slumpvis valda invånare i april",
        "utgangsvarde": "60",
        "u_t4": "62",
        "u_t3": "60",
        "svarsfrekvens": "41",
        "kvinnor": "55",
        "man": "61",
        "lanet": "57",
        "liknande": "59",
        "ansvarig": "Teknisk chef",
        "klart": "2025-11",
    },
    "KS-K3": {
        "typ": "resultat",
        "matmetod": "Analys av prover hos användare och vid vattenverk",
        "utgangsvarde": "100",
        "u_t4": "99",
        "u_t3": "100",
    },
    "KS-K4": {
        "typ": "resultat",
        "matmetod": "Mediantid från larm till första enhet på plats",
        "utgangsvarde": "11.6",
        "u_t4": "11.8",
        "u_t3": "11.6",
        "lanet": "11.9",
        "liknande": "12.4",
    },
    "KS-K5": {
        "typ": "process",
        "matmetod": "Andel fakturor som betalats senast på förfallodagen",
        "utgangsvarde": "93",
        "u_t4": "91",
        "u_t3": "93",
        "ansvarig": "Ekonomichef",
        "klart": "2026-02",
    },
    "KS-K6": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "78",
        "u_t4": "77",
        "u_t3": "78",
        "svarsfrekvens": "88",
        "kvinnor": "81",
        "man": "79",
        "riket": "79",
        "lanet": "78",
        "liknande": "79",
    },
    "KS-K7": {
        "typ": "resultat",
        "matmetod": "Vikt av hushållsavfall som lämnats till återvinning",
        "utgangsvarde": "42",
        "u_t4": "40",
        "u_t3": "42",
        "lanet": "43",
        "liknande": "45",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "KS-K8",
        "grunduppdrag": "Ledning",
        "perspektiv": "Ekonomi",
        "faktor": "Ekonomi i balans",
        "indikator": "Årets resultat som andel av skatt och bidrag",
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti; tidigare år enligt bokslut",
        "avser": "prognos för helåret",
        "kalla": "Kolada",
        "kolada": "N03102",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "2.3",
        "u_t4": "2.9",
        "u_t3": "2.3",
        "u_t2": "0.4",
        "u_t1": "1.5",
        "utfall": "0.8",
        "malvarde": "1.0",
        "bedomning": "gul",
        "analys": "Socialnämndens väntade underskott är större än de överskott som finns i övrigt.",
        "atgard": "Kommunstyrelsen följer socialnämndens åtgärdsplan varje månad.",
        "ansvarig": "Ekonomichef",
        "klart": "2025-12",
    },
    {
        "kval_id": "KS-K9",
        "grunduppdrag": "Ledning",
        "perspektiv": "Ekonomi",
        "faktor": "Ekonomisk styrka",
        "indikator": "Soliditet",
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti; tidigare år enligt bokslut",
        "avser": "prognos för helåret",
        "kalla": "Kolada",
        "kolada": "N03106",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "31.9",
        "u_t4": "30.3",
        "u_t3": "31.9",
        "u_t2": "31.3",
        "u_t1": "31.9",
        "utfall": "31.3",
        "malvarde": "30",
        "bedomning": "grön",
    },
    {
        "kval_id": "KS-K10",
        "grunduppdrag": "Alla",
        "perspektiv": "Ekonomi",
        "faktor": "Ordning i budgeten",
        "indikator": "Nettokostnad i förhållande till budget",
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "utgangsvarde": "100.2",
        "u_t4": "100.6",
        "u_t3": "100.2",
        "u_t2": "101.1",
        "u_t1": "99.8",
        "utfall": "99.7",
        "malvarde": "100",
        "bedomning": "grön",
    },
    {
        "kval_id": "KS-K11",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet",
        "faktor": "Klimat",
        "indikator": "Energi per kvadratmeter i kommunens lokaler",
        "typ": "resultat",
        "matmetod": "Mätare, rullande tolv månader",
        "kalla": "Fastighetssystem",
        "enhet": "kWh",
        "riktning": "lägre är bättre",
        "utgangsvarde": "161",
        "u_t4": "168",
        "u_t3": "161",
        "u_t2": "156",
        "u_t1": "149",
        "utfall": "141",
        "malvarde": "145",
        "bedomning": "grön",
    },
    {
        "kval_id": "KS-K12",
        "grunduppdrag": "Avfall",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Pålitlig hämtning",
        "indikator": "Nöjda med sophämtningen",
        "typ": "resultat",
        "matmetod": "Webbenkät till hushåll i april",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "86",
        "u_t4": "84",
        "u_t3": "86",
        "u_t2": "87",
        "u_t1": "88",
        "utfall": "87",
        "malvarde": "88",
        "bedomning": "gul",
        "antal_svar": "398",
        "svarsfrekvens": "40",
        "kvinnor": "88",
        "man": "86",
        "riket": "85",
        "lanet": "86",
        "liknande": "87",
        "analys": (
            "Hämtningen uteblev på vissa skogsvägar i februari. Utanför vintermånaderna är klagomålen få."
        ),
        "atgard": "Hushållen får meddelande i telefonen och en ny hämtdag inom tre dagar.",
        "ansvarig": "Avfallschef",
        "klart": "2026-01",
    },
    {
        "kval_id": "KS-K13",
        "grunduppdrag": "Ledning",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Näringslivsklimat",
        "indikator": "Nöjd kund-index, företag",
        "typ": "resultat",
        "matmetod": "Enkät till företag efter avslutat ärende",
        "kalla": "Enkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "utgangsvarde": "71",
        "u_t4": "70",
        "u_t3": "71",
        "u_t2": "72",
        "u_t1": "74",
        "utfall": "77",
        "malvarde": "75",
        "bedomning": "grön",
        "antal_svar": "96",
        "svarsfrekvens": "46",
        "riket": "74",
        "lanet": "73",
        "liknande": "75",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Service",
        "for_vem": "Invånare, företag och besökare",
        "vad": "Svara på frågor, hålla kommunhuset öppet och hjälpa den enskilde till rätt handläggare.",
        "styrdokument": "Förvaltningslagen, kommunens servicedeklaration",
    },
    {
        "grunduppdrag": "Teknik",
        "for_vem": "Alla som går, cyklar eller kör och de som använder kommunens lokaler",
        "vad": "Sköta gator, gångvägar och fastigheter, röja snö och halka.",
        "styrdokument": "Reglementet, policyn för vinterväghållning",
    },
    {
        "grunduppdrag": "Vatten",
        "for_vem": "Hushåll och företag anslutna till allmänt vatten",
        "vad": "Leverera dricksvatten och rena avloppsvatten.",
        "styrdokument": "Lagen om allmänna vattentjänster, Livsmedelsverkets föreskrifter",
    },
    {
        "grunduppdrag": "Räddningstjänst",
        "for_vem": "Alla som vistas i kommunen",
        "vad": "Förebygga och ingripa vid bränder och olyckor.",
        "styrdokument": "Lagen om skydd mot olyckor, handlingsprogrammet",
    },
    {
        "grunduppdrag": "Avfall",
        "for_vem": "Hushåll och verksamheter",
        "vad": "Hämta avfall och öka återvinningen.",
        "styrdokument": "Miljöbalken, avfallsplanen",
    },
    {
        "grunduppdrag": "Ledning",
        "for_vem": "Nämnder, bolag, företag och invånare",
        "vad": "Leda och samordna kommunen och hålla ordning på ekonomi, personal och digitalisering.",
        "styrdokument": "Kommunallagen, kommunstyrelsens reglemente",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 78,
        "antal_fg": 65,
        "i_tid": "94",
        "orsak": "Snöröjning och halka i februari.",
        "atgard": "Ramavtal med fler entreprenörer och karta som visar när vägen röjs.",
    },
    {
        "typ": "synpunkt",
        "antal": 95,
        "antal_fg": 87,
        "i_tid": "97",
        "orsak": "Belysning och gångvägar.",
        "atgard": "En plan där de mest använda gångvägarna kommer först.",
    },
    {
        "typ": "avvikelse",
        "antal": 12,
        "antal_fg": 15,
        "i_tid": "100",
        "orsak": "Fel i driftlarm och utebliven sophämtning.",
        "atgard": "Larmlista ses över varje månad.",
    },
    {
        "typ": "beröm",
        "antal": 43,
        "antal_fg": 39,
        "orsak": "Räddningstjänsten och elljusspåret.",
        "atgard": "Framförs till personal och föreningar.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Attest",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Ersättare saknades på två enheter under sommaren.",
        "forbattring": "Ersättare utses när semestern beviljas.",
    },
    {
        "omrade": "Provtagning av dricksvatten",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla prover togs och analyserades i tid.",
    },
    {
        "omrade": "Skyddsrond i fastigheter",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla ronder genomförda före midsommar.",
    },
    {
        "omrade": "Introduktion av säsongsanställda",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": "Fyra av elva säsongsanställda fick introduktion först efter en vecka.",
        "forbattring": "Introduktionen hålls första arbetsdagen och signeras.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Företagens omdöme",
        "malgrupp": "Företag som haft ärenden",
        "tid": "Januari–augusti",
        "antal_svar": 96,
        "svarsfrekvens": "46",
        "resultat": (
            "Snabba svar uppskattas mest. Företag vill ha en kontaktperson när ärenden rör flera "
            "förvaltningar."
        ),
    },
    {
        "namn": "Gator, vinter och avfall",
        "malgrupp": "Slumpvis valda invånare",
        "tid": "April",
        "antal_svar": 412,
        "svarsfrekvens": "41",
        "resultat": (
            "58 procent är nöjda med snöröjningen, fem färre än förra året. Kvinnor är mindre nöjda än "
            "män, särskilt med gångvägarna."
        ),
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-KS-1",
        "atgard": "Svara på samtal samma dag genom gemensam telefontid.",
        "status": "genomförd",
        "effekt": "Andelen besvarade samtal steg från 92 till 95 procent.",
    },
    {
        "atgard_id": "K24-KS-2",
        "atgard": "Byt ventilationen i kommunhuset för att spara energi.",
        "status": "påbörjad",
        "effekt": "Två våningar är klara. Energianvändningen minskar redan i hela fastighetsbeståndet.",
    },
    {
        "atgard_id": "K24-KS-3",
        "atgard": "Ta fram ny rutin för snöröjning.",
        "status": "försenad",
        "effekt": "Rutinen beslutades, men maskinhaverier gjorde att den inte kunde följas i februari.",
    },
    {
        "atgard_id": "K24-KS-4",
        "atgard": "Utse ersättare för attest på alla enheter.",
        "status": "genomförd",
        "effekt": (
            "Andelen fakturor i tid ökade från 95 till 96 procent, men semesterveckor är fortfarande svåra."
        ),
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-KS-1",
        "slutsats": (
            "Snöröjningen är det som invånarna är mest missnöjda med, och missnöjet är störst på gångvägarna."
        ),
        "indikatorer": "KS-K2",
        "atgard": "Ramavtal med fler entreprenörer, och gångvägar till skola och vårdcentral röjs först.",
        "ansvarig": "Teknisk chef",
        "klart": "2025-11",
    },
    {
        "slutsats_id": "K25-KS-2",
        "slutsats": "Snabba svar lyfter omdömet bland både invånare och företag.",
        "indikatorer": "KS-K1, KS-K13",
        "atgard": "En kontaktperson för företag vars ärende rör flera förvaltningar.",
        "ansvarig": "Näringslivsutvecklare",
        "klart": "2026-03",
    },
    {
        "slutsats_id": "K25-KS-3",
        "slutsats": (
            "Den egna verksamheten håller budgeten, men kommunens resultat hänger på socialnämnden."
        ),
        "indikatorer": "KS-K8, KS-K10",
        "atgard": "Månadsvis uppföljning av åtgärdsplanen och tidigare varning när placeringar ökar.",
        "ansvarig": "Ekonomichef",
        "klart": "2026-01",
    },
    {
        "slutsats_id": "K25-KS-4",
        "slutsats": "Avfallet återvinns mer, men hämtningen måste fungera även på vintern.",
        "indikatorer": "KS-K7, KS-K12",
        "atgard": "Meddelande till hushåll och ny hämtdag inom tre dagar.",
        "ansvarig": "Avfallschef",
        "klart": "2026-01",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": (
        "Nio av tretton indikatorer når målvärdet. Vattnet är säkert, hjälpen kommer snabbt och företagens "
        "omdöme stiger. Snöröjningen är röd och gäller något som nästan alla invånare berörs av. Fakturor, "
        "sophämtning och kommunens resultat är gula."
    ),
    "beslut": "KS 2025-10-07, § 92",
    "beslut_faktorer": "KS 2024-11-19, § 109",
    "datum": dt.date(2025, 10, 7),
    "plan_datum": dt.date(2025, 11, 18),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Kommunstyrelsens verksamheter märks varje dag: vatten, gator, sopor, räddningstjänst och den som "
        "svarar i telefon. Nio av tretton indikatorer når sina mål, och kvaliteten bedöms som god med "
        "förbättringsområden.\n\n"
        "Det som fungerar bäst är det som inte får gå fel. Alla vattenprover är tjänliga, och den första "
        "räddningsenheten är framme på 11,1 minuter trots långa avstånd. 95 procent av samtalen besvaras "
        "samma dag. Företagen ger indexet 77, tre enheter mer än förra året, och kommunens hus använder "
        "mindre energi än någonsin under mätperioden.\n\n"
        "Snöröjningen är den enda röda indikatorn. 58 procent är nöjda, mot 63 procent året före. Vintern "
        "var snörik och två maskiner stod stilla, men resultatet visar också att kommunen saknade en "
        "reservplan. Tre indikatorer är gula: fakturor betalda i tid, nöjda med sophämtningen och "
        "kommunens resultat som andel av skatt och bidrag."
    ),
    "metod": (
        "Rapporten bygger på tretton indikatorer. Fyra är enkäter: snöröjning, 412 svar, sophämtning, 398 "
        "svar, företagens omdöme, 96 svar, och medarbetarenkäten, 104 svar. Svarsfrekvensen ligger mellan "
        "40 och 88 procent. Ungefär fyra av tio hushåll svarar på enkäterna om gator och avfall, och äldre "
        "svarar oftare än yngre. Resultaten ska därför läsas tillsammans med klagomålen.\n\n"
        "Statistik från växel, provtagning, larm och vägning gäller januari–augusti eller rullande tolv "
        "månader. Resultat, soliditet och nettokostnad är prognoser för helåret."
    ),
    "resultat": (
        "## Kvalitet för målgruppen\n\n"
        "Telefonin har förbättrats fyra år i rad, från 87 till 95 procent besvarade samtal samma dag. Den "
        "gemensamma telefontiden är huvudorsaken. Företagens index har följt samma kurva, från 70 till "
        "77.\n\n"
        "Alla vattenprover har varit tjänliga sedan 2022. Reningsverkets ombyggnad har inte påverkat "
        "dricksvattnet, eftersom verken är skilda åt. Räddningstjänstens mediantid är 11,1 minuter, en "
        "minskning med 0,7 minuter på fyra år. Rekrytering av deltidsbrandmän i byarna har betytt mest.\n\n"
        "Nöjdheten med snöröjningen föll till 58 procent, den lägsta nivån i serien. Bland kvinnor är 55 "
        "procent nöjda och bland män 61. Kommentarerna handlar om gångvägar och busshållplatser, som "
        "röjdes sist. Körbanorna får betydligt färre anmärkningar. Nästan alla är däremot nöjda med "
        "sophämtningen, 87 procent, en enhet under målet. Där är det skogsvägarna i februari som drar "
        "ned.\n\n"
        "## Ekonomi\n\n"
        "Kommunstyrelsens nettokostnad väntas bli 99,7 procent av budgeten. Kommunens samlade resultat "
        "beräknas däremot till 0,8 procent av skatt och bidrag, under målet en procent. Skillnaden "
        "förklaras av socialnämnden. Soliditeten väntas bli 31,3 procent, lägre än förra året men över "
        "målet 30.\n\n"
        "Andelen fakturor som betalas i tid är 96 procent. Målet är 97, och de sena fakturorna finns "
        "nästan alla i juli. Kommunstyrelsen ser det som en fråga om arbetssätt under semestern och inte "
        "om kunskap.\n\n"
        "## Medarbetare\n\n"
        "HME-indexet är 80, en enhet högre än förra året och i nivå med målet. Kvinnor ligger på 81 och "
        "män på 79. Ledarskap får högst betyg. Styrning har ökat mest sedan varje enhet fick en sida med "
        "tre mål, som gås igenom på arbetsplatsträffarna.\n\n"
        "## Hållbarhet\n\n"
        "Energianvändningen är 141 kilowattimmar per kvadratmeter. Fyra år tidigare var den 168. Styrning "
        "i skolorna och ny ventilation i kommunhuset står för det mesta av minskningen. Nästan hälften av "
        "hushållsavfallet, 49 procent, går till återvinning, nio procentenheter fler än 2021."
    ),
    "jamforelse": (
        "I riket är 55 procent nöjda med snöröjningen, i länet 57 och i liknande kommuner 59. Lindhult "
        "ligger alltså nära de andra trots fallet, och året visar snarare att kommunen har tappat ett "
        "försprång. Räddningstjänsten är snabbare än i riket, 12,0 minuter, och liknande kommuner, "
        "12,4.\n\n"
        "Återvinningen ligger tio procentenheter över riket och fyra över liknande kommuner. Företagens "
        "index är tre enheter högre än i riket. Nöjdheten med sophämtningen, 87 procent, är lika hög som i "
        "liknande kommuner.\n\n"
        "Resultat och soliditet jämförs i Kolada med ett års fördröjning. HME-indexet är en enhet högre än "
        "i riket och i liknande kommuner. Jämförelserna av enkäter kräver viss försiktighet, eftersom "
        "kommunerna ställer frågorna under olika delar av vintern."
    ),
    "egenkontroll": (
        "Provtagning av vatten och skyddsronder följs helt. Där finns en bestämd person, en bestämd dag "
        "och en blankett som inte går att hoppa över.\n\n"
        "Attest och introduktion saknar detta. När någon har semester finns inte alltid en ersättare, och "
        "säsongsanställda börjar arbeta innan de fått veta hur verktyg och larm fungerar. Fyra av elva "
        "fick sin introduktion först efter en vecka. Kontrollen ledde till två enkla ändringar: ersättare "
        "utses när semestern beviljas, och introduktionen signeras första dagen."
    ),
    "klagomal": (
        "Till och med augusti kom 78 klagomål, tretton fler än samma tid förra året. Ökningen ligger "
        "nästan helt i februari och gäller snö och halka. 94 procent fick svar i tid.\n\n"
        "Synpunkterna, 95 stycken, handlar mest om belysning. De har blivit underlag för en plan där "
        "gångvägar med många skolbarn kommer först. Avvikelserna minskade från femton till tolv. Berömmet "
        "gäller räddningstjänsten och elljusspåret, som föreningarna hjälpte till att bygga."
    ),
    "undersokningar": (
        "Företagen vill ha en enda person att vända sig till när bygglov, livsmedel och mark hänger ihop. "
        "De som fått det är tydligt mer nöjda.\n\n"
        "I invånarnas enkät är svaren mer kritiska ju längre från centralorten man bor. Skillnaden gäller "
        "snöröjning och sophämtning, inte vatten eller telefon."
    ),
    "uppfoljning": (
        "Två av fyra åtgärder från förra rapporten är genomförda. Telefontiden gav effekt direkt, och "
        "ersättare för attest har höjt andelen fakturor i tid med en procentenhet.\n\n"
        "Ventilationen i kommunhuset är påbörjad och väntas vara klar i maj 2026. Den nya rutinen för "
        "snöröjning fanns på papper men höll inte när maskinerna gick sönder. Lärdomen är att en rutin "
        "också måste säga vad som gäller när utrustningen saknas."
    ),
    "slutsatser": (
        "Inför 2026 vill kommunstyrelsen lägga kraften på få saker. Vintern kommer först: fler "
        "entreprenörer, gångvägar före körbanor och en karta som visar när vägen röjs. Målet 65 procent "
        "ligger fast.\n\n"
        "Det som har byggt upp förtroendet hos företagen, snabba svar, används i hela kommunen. En "
        "kontaktperson prövas från mars.\n\n"
        "Ekonomin i den egna förvaltningen är i ordning, men kommunstyrelsens uppgift är större än så. "
        "Uppföljningen av socialnämndens åtgärdsplan fortsätter månad för månad, och placeringar av barn "
        "rapporteras så snart de börjar.\n\n"
        "Avfallet är en framgång som får en fläck av vintern. Hushåll utmed skogsvägar ska få ett "
        "meddelande och en ny hämtdag inom tre dagar. Om återvinningen fortsätter att öka i samma takt når "
        "kommunen femtio procent nästa år."
    ),
}
