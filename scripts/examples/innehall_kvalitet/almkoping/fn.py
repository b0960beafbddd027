"""Fritidsnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "FN-K1": {
        "typ": "resultat",
        "matmetod": "Enkät i entrén, två veckor i mars",
        "utgangsvarde": "81",
        "u_t4": "80",
        "u_t3": "81",
        "svarsfrekvens": "38",
        "riket": "82",
        "lanet": "83",
        "liknande": "84",
    },
    "FN-K2": {
        "typ": "resultat",
        "matmetod": "Enkät till föreningar med bokningar",
        "utgangsvarde": "72",
        "u_t4": "74",
        "u_t3": "72",
        "svarsfrekvens": "58",
        "ansvarig": "Anläggningschef",
        "klart": "2026-08",
    },
    "FN-K3": {
        "typ": "resultat",
        "matmetod": "Enkät på plats till besökare 12–19 år",
        "utgangsvarde": "90",
        "u_t4": "89",
        "u_t3": "90",
        "svarsfrekvens": "61",
        "liknande": "91",
    },
    "FN-K4": {
        "typ": "resultat",
        "matmetod": "Bedömning vid kursens sista tillfälle",
        "utgangsvarde": "58",
        "u_t4": "52",
        "u_t3": "58",
        "ansvarig": "Enhetschef bad",
        "klart": "2026-06",
    },
    "FN-K5": {
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "utgangsvarde": "44",
        "u_t4": "35",
        "u_t3": "44",
        "riket": "39",
        "lanet": "40",
        "ansvarig": "Enhetschef bad",
        "klart": "2026-12",
    },
    "FN-K6": {
        "typ": "resultat",
        "matmetod": "Mätare i varje byggnad, normalårskorrigerat",
        "utgangsvarde": "212",
        "u_t4": "218",
        "u_t3": "212",
        "liknande": "199",
    },
    "FN-K7": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "69",
        "u_t4": "68",
        "u_t3": "69",
        "svarsfrekvens": "84",
    },
    "FN-K8": {
        "typ": "resultat",
        "matmetod": "Räkning varje öppen kväll",
        "utgangsvarde": "34",
        "u_t4": "33",
        "u_t3": "34",
        "liknande": "41",
        "ansvarig": "Enhetschef fritidsgårdar",
        "klart": "2026-06",
    },
    "FN-K9": {
        "typ": "struktur",
        "matmetod": "Föreningarnas redovisning till bidragssystemet",
        "utgangsvarde": "18",
        "u_t4": "17",
        "u_t3": "18",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "FN-K10",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "utgangsvarde": "78",
        "u_t4": "77",
        "u_t3": "78",
        "u_t2": "78",
        "u_t1": "79",
        "utfall": "80",
        "malvarde": "80",
        "kvinnor": "81",
        "man": "79",
        "antal_svar": 196,
        "svarsfrekvens": "84",
        "riket": "79",
        "lanet": "79",
        "liknande": "79",
        "bedomning": "grön",
    },
    {
        "kval_id": "FN-K11",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Rimlig kostnad",
        "indikator": "Nettokostnad per invånare",
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "kalla": "Ekonomisystem",
        "enhet": "kr",
        "riktning": "lägre är bättre",
        "utgangsvarde": "1478",
        "u_t4": "1431",
        "u_t3": "1478",
        "u_t2": "1521",
        "u_t1": "1564",
        "utfall": "1615",
        "malvarde": "1624",
        "riket": "1702",
        "lanet": "1668",
        "liknande": "1655",
        "bedomning": "grön",
    },
    {
        "kval_id": "FN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Tillgängliga anläggningar",
        "indikator": "Anläggningar och gårdar som är inventerade för tillgänglighet",
        "typ": "process",
        "matmetod": "Protokoll enligt kommunens mall",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "38",
        "u_t4": "31",
        "u_t3": "38",
        "u_t2": "52",
        "u_t1": "66",
        "utfall": "78",
        "malvarde": "80",
        "bedomning": "gul",
        "analys": (
            "Elva mindre anläggningar återstår, de flesta utan egen personal. Inventeringarna görs av en "
            "enda medarbetare och stannade av under sommaren."
        ),
        "atgard": "Två vaktmästare utbildas och de sista anläggningarna gås igenom under våren 2026.",
        "ansvarig": "Anläggningschef",
        "klart": "2026-05",
    },
    {
        "kval_id": "FN-K13",
        "grunduppdrag": "Föreningsstöd",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "God service till föreningarna",
        "indikator": "Föreningar som är nöjda med bokningen",
        "typ": "resultat",
        "matmetod": "Enkät till föreningar med bokningar",
        "kalla": "Föreningsenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "75",
        "u_t4": "74",
        "u_t3": "75",
        "u_t2": "77",
        "u_t1": "79",
        "utfall": "86",
        "malvarde": "82",
        "antal_svar": 214,
        "svarsfrekvens": "58",
        "bedomning": "grön",
    },
    {
        "kval_id": "FN-K14",
        "grunduppdrag": "Alla",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Svar i rimlig tid",
        "indikator": "Klagomål som besvarats i tid",
        "typ": "process",
        "matmetod": "Ärendesystemet, januari–augusti",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "84.0",
        "u_t4": "81.5",
        "u_t3": "84.0",
        "u_t2": "86.2",
        "u_t1": "88.9",
        "utfall": "90.1",
        "malvarde": "90.0",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Badanläggningar",
        "for_vem": "Allmänhet, skolor, simklubbar och barn i simskola",
        "vad": "Driva simhall och utomhusbad, undervisa i simning och upplåta banor till föreningar.",
        "styrdokument": "Reglemente, badvattenföreskrifter, kommunens simpolicy",
    },
    {
        "grunduppdrag": "Idrottsanläggningar",
        "for_vem": "Föreningar, skolor och den som idrottar på egen hand",
        "vad": "Hålla hallar, ishallar, planer, spår och spontanidrottsplatser öppna och i gott skick.",
        "styrdokument": "Reglemente, anläggningsprogram, taxa",
    },
    {
        "grunduppdrag": "Fritidsgårdar",
        "for_vem": "Ungdomar 12–19 år",
        "vad": "Erbjuda trygga mötesplatser utan avgift, med utbildade ledare och inflytande för de unga.",
        "styrdokument": "Reglemente, barnkonventionen, ungdomspolitiskt program",
    },
    {
        "grunduppdrag": "Föreningsstöd",
        "for_vem": "Ideella föreningar med verksamhet för barn, unga och personer med funktionsnedsättning",
        "vad": "Fördela bidrag och tider på lika villkor och ge råd och utbildning till styrelser.",
        "styrdokument": "Reglemente, bidragsregler, fördelningsprinciper för tider",
    },
    {
        "grunduppdrag": "Alla verksamheter",
        "for_vem": "Nämndens medarbetare",
        "vad": "Ge medarbetarna möjlighet att påverka och utveckla sitt arbete.",
        "styrdokument": "Arbetsmiljölagen, kommunens medarbetarpolicy",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 71,
        "antal_fg": 63,
        "i_tid": "90.1",
        "orsak": "Omklädningsrum, golv och ventilation i tre äldre hallar.",
        "atgard": "Extra städning vid helger och gemensam rond med tekniska nämndens förvaltare varje månad.",
    },
    {
        "typ": "synpunkt",
        "antal": 136,
        "antal_fg": 125,
        "i_tid": "92.6",
        "orsak": "Spårens belysning, utegym och istider.",
        "atgard": "Två motionsspår får ny belysning och isschemat publiceras en vecka tidigare.",
    },
    {
        "typ": "avvikelse",
        "antal": 37,
        "antal_fg": 44,
        "i_tid": "94.6",
        "orsak": "Halkolyckor i duschrum och fel på larm och dörrar.",
        "atgard": "Halkskydd har lagts i två duschrum och larmen provas första måndagen varje månad.",
    },
    {
        "typ": "beröm",
        "antal": 62,
        "antal_fg": 48,
        "orsak": "Lovaktiviteterna och fritidsgårdarnas ledare.",
        "atgard": "Framförs till berörda föreningar och gårdar.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Badvatten",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Prover togs varje månad. Ett prov under perioden var anmärkningsvärt och omprovet godtagbart."
        ),
        "forbattring": "Ingen ytterligare åtgärd.",
    },
    {
        "omrade": "Förankring av mål och läktare",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Förankring av fotbollsmål saknades vid fyra av 61 planer vid kontrollen i maj.",
        "forbattring": "Målen är förankrade och nya skötselavtal är undertecknade.",
    },
    {
        "omrade": "Introduktion av säsongsanställda",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": (
            "Alla badvakter hade godkänt prov, men sex av 40 sommaranställda började utan brandgenomgång."
        ),
        "forbattring": "Genomgången läggs före första arbetsdagen.",
    },
    {
        "omrade": "Fördelning av halltider",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Principerna följdes i alla 30 granskade fördelningar. Tre beslut saknade skriven motivering."
        ),
        "forbattring": "Motiveringen blir ett obligatoriskt fält i bokningssystemet.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Ungdomsenkät på fritidsgårdarna",
        "malgrupp": "Besökare 12–19 år",
        "tid": "Maj 2025",
        "antal_svar": 803,
        "svarsfrekvens": "61",
        "resultat": (
            "Nästan alla känner sig trygga. Pojkarna svarar något mer positivt än flickorna. Det vanligaste "
            "önskemålet är längre öppet på lördagar, vilket prövas på två gårdar."
        ),
    },
    {
        "namn": "Föreningsenkät",
        "malgrupp": "Föreningar med bokningar eller bidrag",
        "tid": "September 2025",
        "antal_svar": 214,
        "svarsfrekvens": "58",
        "resultat": (
            "Andelen som är nöjd med bokningen steg från 79 till 86 procent. Skicket på hallarna får lägre "
            "omdöme än förra året, och kritiken gäller tre äldre hallar."
        ),
    },
    {
        "namn": "Besöksenkät på baden",
        "malgrupp": "Besökare från 15 år",
        "tid": "Mars 2025",
        "antal_svar": 912,
        "svarsfrekvens": "38",
        "resultat": (
            "86 procent är nöjda med badet som helhet. Bemötandet får högst betyg och duscharna lägst."
        ),
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-FN-1",
        "atgard": "Inför bokning i app där obokade tider visas samma dag.",
        "status": "genomförd",
        "effekt": "Fler föreningar är nöjda med bokningen, 86 procent mot 79 året före.",
    },
    {
        "atgard_id": "K24-FN-2",
        "atgard": "Byt belysning och styrning i ishallarna.",
        "status": "genomförd",
        "effekt": "Klart i juni. Energianvändningen sjönk från 196 till 184 kWh per kvadratmeter.",
    },
    {
        "atgard_id": "K24-FN-3",
        "atgard": "Kom överens med tekniska nämnden om ansvaret för felanmälan i hallarna.",
        "status": "försenad",
        "effekt": (
            "Förslaget blev klart i augusti men gäller först från april 2026. Hallarnas omdöme har sjunkit "
            "under tiden."
        ),
    },
    {
        "atgard_id": "K24-FN-4",
        "atgard": "Egna kvällar för skapande och dans på alla gårdar.",
        "status": "påbörjad",
        "effekt": "Fem av sju gårdar är i gång. Flickornas andel är högst där kvällarna finns.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-FN-1",
        "slutsats": (
            "Hallarnas skick försämras därför att ingen förvaltning ensam ansvarar för felanmälningar och "
            "underhåll."
        ),
        "indikatorer": "FN-K2",
        "atgard": (
            "En väg in för felanmälan, gemensam underhållsplan med tekniska nämnden och svarstid på fem "
            "dagar."
        ),
        "ansvarig": "Anläggningschef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-FN-2",
        "slutsats": (
            "Simundervisningen är sårbar eftersom den är beroende av en enda bassäng, och badens intäkter "
            "likaså."
        ),
        "indikatorer": "FN-K4, FN-K5",
        "atgard": (
            "Kompletterande kurser utan avgift 2026 och en plan för undervisning när en bassäng är stängd."
        ),
        "ansvarig": "Enhetschef bad",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-FN-3",
        "slutsats": "Fritidsgårdarna är trygga men når inte flickor i samma grad som pojkar.",
        "indikatorer": "FN-K3, FN-K8",
        "atgard": (
            "Åldersindelade fredagar och flickledda kvällar på de två gårdar som har skevast fördelning."
        ),
        "ansvarig": "Enhetschef fritidsgårdar",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-FN-4",
        "slutsats": (
            "Den digitala bokningen och energiarbetet visar att riktade investeringar ger mätbar effekt inom "
            "ett år."
        ),
        "indikatorer": "FN-K6, FN-K13",
        "atgard": "Energistyrningen införs i ytterligare fyra idrottshallar.",
        "ansvarig": "Anläggningschef",
        "klart": "2026-11",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": (
        "Nio av fjorton indikatorer når målvärdet. Tryggheten på fritidsgårdarna, servicen till "
        "föreningarna och energianvändningen håller hög nivå och förbättras. Omdömet om hallarnas skick "
        "ligger däremot långt från målet, och simskolans resultat föll när undervisningsbassängen stängdes. "
        "Bristerna är kända, har ansvariga och tidpunkter, men beror delvis på beslut i tekniska nämnden."
    ),
    "beslut": "FN 2025-10-14, § 62",
    "beslut_faktorer": "FN 2024-11-19, § 71",
    "datum": dt.date(2025, 10, 14),
    "plan_datum": dt.date(2025, 11, 18),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Den som går till en fritidsgård, ett bad eller en förenings träning i Almköping möter oftast en "
        "verksamhet som fungerar. 95 procent av ungdomarna känner sig trygga på gården och 86 procent av "
        "badgästerna är nöjda med helheten. Föreningarnas omdöme om bokningen steg sju procentenheter.\n\n"
        "Nio av nämndens fjorton indikatorer är gröna, fyra är gula och en är röd. Den röda gäller "
        "hallarnas skick: 69 procent av föreningarna är nöjda, nio procentenheter under målvärdet och lägre "
        "än förra året. Gula är simskolans resultat, badens kostnadstäckning, flickornas andel på "
        "fritidsgårdarna och inventeringen av tillgänglighet.\n\n"
        "Två av bristerna har samma orsak. När undervisningsbassängen stängdes i september försvann både den "
        "varma och grunda miljö som de yngsta behöver och intäkterna från kurser. Hallarnas skick är en "
        "fråga om ansvar: två förvaltningar har delat på felanmälningarna utan att någon har haft hela "
        "bilden."
    ),
    "metod": (
        "Rapporten bygger på fjorton indikatorer. Sex av dem kommer från enkäter, övriga från "
        "bokningssystem, bidragssystem, energimätare och ärende- och ekonomisystem samt simskolans register "
        "och räkning på gårdarna.\n\n"
        "Besöksenkäten på baden fick 912 svar, ungdomsenkäten 803 och föreningsenkäten 214. Svarsfrekvensen "
        "på baden, 38 procent, är låg och enstaka procentenheters skillnad ska tolkas försiktigt. "
        "Medarbetarenkäten besvarades av 84 procent. De ekonomiska indikatorerna visar prognosen för helåret "
        "efter augusti. Klagomål och synpunkter avser januari–augusti."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Betygen på baden har stigit från 80 till 86 procent på fyra år. Kvinnor är något nöjdare än män. "
        "Simskolan hade samma riktning fram till i år, då andelen barn som klarade målet föll från 64 till "
        "60 procent. Grupperna flyttade till den stora bassängen, blev större och fick kallare vatten. "
        "Flickorna klarade målet i högre grad än pojkarna, 62 mot 58 procent.\n\n"
        "Hallarnas skick har tappat fem procentenheter sedan 2021. Golv, omklädningsrum och ventilation i "
        "tre äldre hallar dominerar svaren. På fritidsgårdarna har tryggheten däremot ökat varje år sedan "
        "2021, och skillnaden mellan flickor och pojkar är tre procentenheter.\n\n"
        "## God ekonomi\n\n"
        "Nettokostnaden per invånare beräknas till 1 615 kronor, strax under målvärdet. Badens "
        "kostnadstäckning sjunker från 46 till 43 procent eftersom personal och lokaler kostar lika mycket "
        "när en bassäng är stängd. Energianvändningen i hallarna minskar med tolv kilowattimmar per "
        "kvadratmeter efter bytet av belysning och styrning.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "HME-indexet når 80 och därmed målvärdet. 76 procent anger att deras idéer tas till vara, en ökning "
        "med fyra procentenheter. Arbetslagens egna förbättringstavlor, som infördes på anläggningarna, är "
        "den förklaring som cheferna oftast nämner.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "Flickornas andel av besöken på gårdarna är 40 procent mot målet 42. Ökningen är stadig, men två "
        "gårdar domineras av äldre pojkar på fredagarna. Antalet föreningar med grupp för barn med "
        "funktionsnedsättning har ökat till 32, nio fler än förra året, sedan bidragsmodellen ändrades. "
        "Inventeringen av tillgänglighet omfattar 78 procent av anläggningarna."
    ),
    "jamforelse": (
        "Badens besökare är nöjdare än i riket, länet och liknande kommuner. Kostnadstäckningen på baden "
        "ligger trots årets nedgång över samma jämförelser, 43 procent mot 39 i riket. Energianvändningen är "
        "lägre än i liknande kommuner, där genomsnittet är 199 kilowattimmar per kvadratmeter.\n\n"
        "Nettokostnaden per invånare är lägre än i riket och något lägre än i liknande kommuner. Det är inte "
        "ett resultat av högre effektivitet i alla delar: en del förklaras av att underhållet av de äldre "
        "hallarna har skjutits upp.\n\n"
        "Flickornas andel på fritidsgårdarna är det enda jämförda måttet där Almköping ligger efter, med 40 "
        "procent mot 41 i liknande kommuner."
    ),
    "egenkontroll": (
        "Fyra rutiner har granskats. Badvattenkontrollen är väl inarbetad och det enda avvikande provet "
        "följdes upp inom föreskriven tid. Halltiderna fördelas enligt principerna, men motiveringen "
        "saknades i tre beslut och därmed möjligheten för en förening att förstå utfallet.\n\n"
        "Vid fyra planer saknades förankring av fotbollsmål. Felet är farligt och rättades samma vecka. De "
        "nya skötselavtalen gör det tydligt att föreningen kontrollerar målen före varje match. "
        "Introduktionen av säsongsanställda har brustit för sex av 40 och flyttas därför till tiden före "
        "första arbetsdagen."
    ),
    "klagomal": (
        "Under januari–augusti kom 71 klagomål, åtta fler än samma tid förra året. Tre hallar står för "
        "merparten, och bilden stämmer med föreningsenkäten. Stängningen av undervisningsbassängen skedde "
        "efter periodens slut och syns alltså inte här.\n\n"
        "Avvikelserna minskade från 44 till 37 sedan halkskydd lagts i två duschrum. Andelen klagomål som "
        "besvarades i tid var 90 procent. De sena svaren gällde ärenden som skickats mellan två "
        "förvaltningar. Berömmet ökade och riktas främst till ledarna på gårdarna och till lovaktiviteterna."
    ),
    "undersokningar": (
        "Ungdomarna beskriver gårdarna som platser där vuxna ser dem. De önskar längre lördagar, och två "
        "gårdar prövar det under hösten. Föreningarna ger appen för bokning gott betyg men undrar varför en "
        "trasig dusch kan vara trasig i månader. Badgästerna berömmer bemötandet och är minst nöjda med "
        "duscharna."
    ),
    "uppfoljning": (
        "Två av förra årets fyra åtgärder är genomförda och båda har gett mätbar effekt: bokningen i app och "
        "bytet av belysning och styrning i ishallarna. Egna kvällar för skapande och dans finns på fem av "
        "sju gårdar.\n\n"
        "Överenskommelsen med tekniska nämnden om felanmälan är försenad. Förslaget krävde att budgeten för "
        "mindre underhåll delades om, och den frågan avgjordes först i augusti. Nämnden konstaterar att "
        "förseningen är en bidragande orsak till årets röda indikator."
    ),
    "slutsatser": (
        "Nämnden drar fyra slutsatser inför verksamhetsplanen för 2026. Den viktigaste är att hallarnas "
        "skick inte förbättras genom fler felanmälningar utan genom ett tydligt ansvar. En väg in och en "
        "svarstid på fem dagar ska gälla från första halvåret.\n\n"
        "Simundervisningen behöver kunna flytta. En plan för vilka bassänger, tider och gruppstorlekar som "
        "gäller vid en stängning tas fram, och de barn som missade målet erbjuds kurs utan avgift.\n\n"
        "På fritidsgårdarna riktas arbetet mot två gårdar i stället för alla sju. Energistyrningen, som "
        "visat effekt, införs i fler hallar. Besluten bedöms rymmas inom ramen för 2026, med undantag för "
        "större underhåll i hallarna som tas upp i investeringsplanen."
    ),
}
