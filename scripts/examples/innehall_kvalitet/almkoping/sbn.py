"""Stadsbyggnadsnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "SBN-K1": {
        "typ": "process",
        "matmetod": "Tid från komplett ansökan till beslut",
        "utgangsvarde": "91",
        "u_t4": "88",
        "u_t3": "91",
        "lanet": "96",
        "liknande": "96",
        "ansvarig": "Bygglovschef",
        "klart": "2026-06",
    },
    "SBN-K2": {
        "typ": "resultat",
        "matmetod": "Enkät efter avslutat ärende",
        "utgangsvarde": "63",
        "u_t4": "61",
        "u_t3": "63",
        "svarsfrekvens": "44",
        "lanet": "67",
        "liknande": "67",
        "ansvarig": "Bygglovschef",
        "klart": "2026-03",
    },
    "SBN-K3": {
        "typ": "process",
        "matmetod": "Genomgång av samrådsredogörelser",
        "utgangsvarde": "98",
        "u_t4": "97",
        "u_t3": "98",
    },
    "SBN-K4": {
        "typ": "resultat",
        "matmetod": "Inskrivningsmyndighetens återvisningar",
        "utgangsvarde": "2.0",
        "u_t4": "2.4",
        "u_t3": "2.0",
        "riket": "2.1",
        "lanet": "1.9",
        "liknande": "1.8",
    },
    "SBN-K5": {
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "utgangsvarde": "74",
        "u_t4": "79",
        "u_t3": "74",
        "liknande": "69",
        "ansvarig": "Stadsbyggnadsdirektör",
        "klart": "2026-12",
    },
    "SBN-K6": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "76",
        "u_t4": "75",
        "u_t3": "76",
        "kvinnor": "80",
        "man": "78",
        "svarsfrekvens": "88",
        "riket": "79",
        "lanet": "79",
        "liknande": "78",
    },
    "SBN-K7": {
        "typ": "resultat",
        "matmetod": "Avstånd i kartan från entré till hållplats",
        "utgangsvarde": "82",
        "u_t4": "79",
        "u_t3": "82",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "SBN-K8",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Hållen budget",
        "indikator": "Nettokostnad per invånare",
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "kalla": "Ekonomisystem",
        "enhet": "kr",
        "riktning": "lägre är bättre",
        "utgangsvarde": "583",
        "u_t4": "561",
        "u_t3": "583",
        "u_t2": "607",
        "u_t1": "628",
        "utfall": "648",
        "malvarde": "626",
        "bedomning": "gul",
        "analys": (
            "Avgifterna för stora bygglov uteblir medan kostnaden för personal och system är i stort sett "
            "fast."
        ),
        "atgard": "Åtgärdsplanen från september: två vakanser hålls, konsulter avslutas och taxan räknas om.",
        "ansvarig": "Stadsbyggnadsdirektör",
        "klart": "2026-06",
    },
    {
        "kval_id": "SBN-K9",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Digital och resurssnål handläggning",
        "indikator": "Ärenden som handlagts helt digitalt",
        "typ": "process",
        "matmetod": "Ärendesystemen för plan, bygglov och lantmäteri",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "61",
        "u_t4": "48",
        "u_t3": "61",
        "u_t2": "74",
        "u_t1": "83",
        "utfall": "91",
        "malvarde": "90",
        "bedomning": "grön",
    },
    {
        "kval_id": "SBN-K10",
        "grunduppdrag": "Lantmäteri",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Användbara geodata",
        "indikator": "Användare som är nöjda med geodata på webben",
        "typ": "resultat",
        "matmetod": "Fråga på kartsidan i maj",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "71",
        "u_t4": "70",
        "u_t3": "71",
        "u_t2": "73",
        "u_t1": "75",
        "utfall": "78",
        "malvarde": "76",
        "antal_svar": 246,
        "svarsfrekvens": "19",
        "bedomning": "grön",
    },
    {
        "kval_id": "SBN-K11",
        "grunduppdrag": "Planering",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Tidigt inflytande",
        "indikator": "Planer med dialog före samrådet",
        "typ": "process",
        "matmetod": "Genomgång av planer som varit på samråd",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "52",
        "u_t4": "45",
        "u_t3": "52",
        "u_t2": "60",
        "u_t1": "70",
        "utfall": "86",
        "malvarde": "100",
        "bedomning": "röd",
        "analys": (
            "Mindre planer med en enda fastighetsägare går ofta direkt till samråd. Ökningen är stor, men "
            "målet gäller alla planer och nämnden har inte bestämt några undantag."
        ),
        "atgard": (
            "En enkel form av dialog för små planer, med en webbkarta och en kväll på plats, prövas från "
            "januari."
        ),
        "ansvarig": "Planchef",
        "klart": "2026-06",
    },
    {
        "kval_id": "SBN-K12",
        "grunduppdrag": "Bygglov",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Rimlig arbetsbelastning",
        "indikator": "Handläggare som anser att arbetsbelastningen är rimlig",
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "kalla": "Medarbetarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "57",
        "u_t4": "61",
        "u_t3": "57",
        "u_t2": "55",
        "u_t1": "58",
        "utfall": "62",
        "malvarde": "65",
        "antal_svar": 34,
        "svarsfrekvens": "92",
        "bedomning": "gul",
        "analys": (
            "Färre stora ärenden har gett luft, men semesterperioden blir tung när hela gruppen är ledig "
            "samtidigt och lagens tidsgräns löper."
        ),
        "atgard": "Semestern läggs i två omgångar och enkla ärenden fördelas veckovis.",
        "ansvarig": "Bygglovschef",
        "klart": "2026-05",
    },
    {
        "kval_id": "SBN-K13",
        "grunduppdrag": "Lantmäteri",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Begripliga sammanträden",
        "indikator": "Sakägare som är nöjda med sammanträdet i större förrättningar",
        "typ": "resultat",
        "matmetod": "Enkät efter sammanträde, första mätningen",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utfall": "75",
        "malvarde": "70",
        "antal_svar": 4,
        "svarsfrekvens": "33",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Bygglov",
        "for_vem": "Den som vill bygga, och grannar som berörs",
        "vad": "Pröva lov och anmälningar, ge råd och utöva tillsyn enligt plan- och bygglagen.",
        "styrdokument": "Plan- och bygglagen, förvaltningslagen, bygglovstaxan",
    },
    {
        "grunduppdrag": "Planering",
        "for_vem": "Invånare, byggherrar och andra nämnder",
        "vad": (
            "Ta fram översiktsplan och detaljplaner så att det finns mark för bostäder, arbete och service."
        ),
        "styrdokument": "Plan- och bygglagen, översiktsplanen, bostadsförsörjningsprogrammet",
    },
    {
        "grunduppdrag": "Lantmäteri",
        "for_vem": "Fastighetsägare, kommunens förvaltningar och användare av kartor",
        "vad": "Bilda fastigheter och hålla kartor, adresser och öppna geodata aktuella.",
        "styrdokument": "Fastighetsbildningslagen, avtalet med staten om kommunal lantmäterimyndighet",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 98,
        "antal_fg": 107,
        "i_tid": "90.8",
        "orsak": "Lång väntan på besked om bygglov.",
        "atgard": "Jour för enkla ärenden två eftermiddagar i veckan.",
    },
    {
        "typ": "synpunkt",
        "antal": 405,
        "antal_fg": 384,
        "i_tid": "98.8",
        "orsak": "Trafik och grönområden i nya planer.",
        "atgard": "Besvaras i planernas samrådsredogörelser.",
    },
    {
        "typ": "avvikelse",
        "antal": 18,
        "antal_fg": 23,
        "i_tid": "94.4",
        "orsak": "Sena underrättelser till grannar och felaktiga fakturor.",
        "atgard": "Automatisk påminnelse i ärendesystemet och kontroll av faktura före utskick.",
    },
    {
        "typ": "beröm",
        "antal": 34,
        "antal_fg": 31,
        "orsak": "Bemötandet i bygglovsjouren.",
        "atgard": "Lyfts på arbetsplatsträffar.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Handläggning av bygglov",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Stickprov av 40 beslut visade att rutinen följs och att skälen för besluten går att förstå."
        ),
    },
    {
        "omrade": "Jäv och bisysslor",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla handläggare har lämnat uppgifter.",
    },
    {
        "omrade": "Underrättelse till grannar",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Fem grannar fick underrättelse för sent.",
        "forbattring": "Automatisk påminnelse.",
    },
    {
        "omrade": "Arkivering av kartor",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": "Äldre kartor saknar märkning.",
        "forbattring": "Plan för skanning till 2027.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Nöjd kund-index bygglov",
        "malgrupp": "Sökande av bygglov",
        "tid": "September 2024–augusti 2025",
        "antal_svar": 318,
        "svarsfrekvens": "44",
        "resultat": "Index ökade tre enheter. Bemötandet får högst betyg och handläggningstiden lägst.",
    },
    {
        "namn": "Kartan på webben",
        "malgrupp": "Besökare på kartsidan",
        "tid": "Maj 2025",
        "antal_svar": 246,
        "svarsfrekvens": "19",
        "resultat": (
            "78 procent är nöjda. Användarna vill kunna hämta äldre flygbilder och se aktuella planer."
        ),
    },
    {
        "namn": "Sammanträden i förrättningar",
        "malgrupp": "Sakägare i större förrättningar",
        "tid": "Mars–augusti 2025",
        "antal_svar": 4,
        "svarsfrekvens": "33",
        "resultat": "För få svar för att redovisas. Enkäten fortsätter under 2026.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-SBN-1",
        "atgard": "Inför e-ansökan om bygglov med automatisk kontroll av handlingar.",
        "status": "genomförd",
        "effekt": (
            "I drift sedan maj. Andelen ärenden som handläggs helt digitalt steg från 83 till 91 procent."
        ),
    },
    {
        "atgard_id": "K24-SBN-2",
        "atgard": "Håll dialog före samrådet i alla planer.",
        "status": "påbörjad",
        "effekt": "Andelen ökade från 70 till 86 procent. Små planer återstår.",
    },
    {
        "atgard_id": "K24-SBN-3",
        "atgard": "Visa handläggare och beräknad beslutsdag för den sökande.",
        "status": "försenad",
        "effekt": "Systemleverantören levererade inte i juni. Funktionen väntas vid årsskiftet.",
    },
    {
        "atgard_id": "K24-SBN-4",
        "atgard": "Räkna om bygglovstaxan efter faktisk tid.",
        "status": "påbörjad",
        "effekt": "Tidmätningen är klar och förslaget behandlas tillsammans med verksamhetsplanen.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-SBN-1",
        "slutsats": (
            "Bygglovens avgifter följer konjunkturen, medan kostnaden är fast. Finansieringen måste tåla "
            "svängningar."
        ),
        "indikatorer": "SBN-K5, SBN-K8",
        "atgard": (
            "Ny taxa efter faktisk tid och en bemanning där en del av resurserna delas med planering och "
            "tillsyn."
        ),
        "ansvarig": "Stadsbyggnadsdirektör",
        "klart": "2026-12",
    },
    {
        "slutsats_id": "K25-SBN-2",
        "slutsats": "Sommarens låga bemanning ger beslut efter lagens tid och belastar handläggarna.",
        "indikatorer": "SBN-K1, SBN-K12",
        "atgard": "Semester i två omgångar och en avtalad konsultresurs för juli och augusti.",
        "ansvarig": "Bygglovschef",
        "klart": "2026-05",
    },
    {
        "slutsats_id": "K25-SBN-3",
        "slutsats": (
            "Sökande och invånare vill veta tidigare: vem som handlägger, när beslut kommer och hur de kan "
            "påverka."
        ),
        "indikatorer": "SBN-K2, SBN-K11",
        "atgard": "Namn och beslutsdag visas i e-tjänsten och en enkel dialogform för små planer införs.",
        "ansvarig": "Planchef",
        "klart": "2026-06",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": (
        "Rättssäkerheten är hög: synpunkter besvaras, få förrättningar återvisas och stickprov visar att "
        "bygglovsrutinen följs. Sex av tolv redovisade indikatorer är gröna. Två är röda, avgifternas täckning av "
        "bygglovskostnaden och dialogen före samråd. Den första är en följd av att byggandet bromsat in, den "
        "andra har förbättrats men når inte det mål nämnden satt. Beslut inom lagens tid måste säkras även "
        "under sommaren."
    ),
    "beslut": "SBN 2025-10-16, § 131",
    "beslut_faktorer": "SBN 2024-12-12, § 160",
    "datum": dt.date(2025, 10, 16),
    "plan_datum": dt.date(2025, 11, 20),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Den som ansöker om bygglov i Almköping får oftare beslut i tid och är nöjdare än för ett år sedan. "
        "97 procent av besluten fattades inom lagens tid och nöjd kund-index steg till 69. Båda ligger nära "
        "målvärdet men når det inte.\n\n"
        "Sex av tolv redovisade indikatorer är gröna, fyra är gula och två är röda. Avgifterna täcker 66 procent av "
        "kostnaden för bygglov, tolv procentenheter under målet, sedan de stora ärendena blivit färre. "
        "Dialog före samråd hölls i 86 procent av planerna. Det är en stor ökning, men målet är att den ska "
        "hållas i alla.\n\n"
        "Planeringen bidrar till en hållbar stad: 93 procent av de nya bostäderna ligger inom 500 meter från "
        "en hållplats. Lantmäteriets beslut håller och kartorna uppskattas. Nämnden antog i september en "
        "åtgärdsplan för ekonomin."
    ),
    "metod": (
        "Tretton indikatorer ingår. Uppgifter om handläggningstid, dialog och digital handläggning "
        "hämtas ur ärendesystemen. Nöjd kund-index bygger på 318 svar från sökande under ett år, 44 "
        "procent. Medarbetarenkäten i mars besvarades av 121 medarbetare.\n\n"
        "Frågan på kartsidan har låg svarsfrekvens, 19 procent, och beskriver främst dem som använder "
        "kartan ofta. Enkäten till sakägare är ny och har fått så få svar att resultatet inte visas. Den "
        "ekonomiska prognosen är gjord efter augusti, när åtgärdsplanen ännu inte hade hunnit få effekt."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Andelen bygglovsbeslut inom lagens tid har ökat från 88 till 97 procent sedan 2021. "
        "Förseningarna uppstod när tjänster var vakanta under sommaren. Nöjd kund-index har stigit varje "
        "år, från 61 till 69. Bemötandet får högst betyg och handläggningstiden lägst. De sökande saknar "
        "en namngiven handläggare och besked om när beslutet kommer.\n\n"
        "Alla synpunkter på planerna besvarades skriftligt, för tredje året i följd. Dialog före samråd "
        "ökade med sexton procentenheter. Den hålls nu i nästan alla större planer, medan små planer med "
        "en fastighetsägare ofta går direkt till samråd. Av förrättningarna återvisades 1,4 procent, den "
        "lägsta andelen under mätperioden. 78 procent är nöjda med geodata på webben.\n\n"
        "## God ekonomi\n\n"
        "Avgifternas täckning av bygglovskostnaden faller från 75 till 66 procent. Antalet små ärenden "
        "är ungefär detsamma, men det är de stora som betalar verksamheten. Nettokostnaden per invånare "
        "beräknas till 648 kronor, 22 kronor över målvärdet.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "HME-index når 79. Kvinnornas index är två enheter högre än männens. Bland bygglovshandläggarna "
        "anser 62 procent att arbetsbelastningen är rimlig. Det är fyra procentenheter bättre än förra "
        "året, men tre under målet. Semesterperioden är svårast, eftersom lagens tidsgräns löper även "
        "när hela gruppen är ledig.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "Bostäderna kommer allt närmare kollektivtrafiken. 2021 låg 79 procent av de nya bostäderna inom "
        "500 meter från en hållplats, i år 93. Hamnstaden och förtätning i centrum förklarar "
        "utvecklingen. 91 procent av ärendena handläggs helt digitalt sedan e-ansökan infördes i maj."
    ),
    "jamforelse": (
        "Andelen bygglov i tid är två procentenheter högre än i riket och en högre än i länet. Nöjd "
        "kund-index ligger tre enheter över riket och två över länet och liknande kommuner.\n\n"
        "Lantmäteriet återvisas mer sällan än andra: 1,4 procent mot 2,1 i riket. Nackdelen syns i "
        "ekonomin, där avgifterna täcker 66 procent av bygglovskostnaden mot 69 i liknande kommuner. "
        "Också där har täckningen påverkats av det lägre byggandet, men kommunen är mer beroende av ett "
        "fåtal stora lov.\n\n"
        "HME-index är lika med riket och länet och en enhet högre än i liknande kommuner. Dialog före "
        "samråd mäts inte på samma sätt i andra kommuner och jämförs därför bara över tid."
    ),
    "egenkontroll": (
        "Stickprov av 40 bygglovsbeslut visar att handläggningen följer rutinen. Jäv och bisysslor redovisas "
        "av alla handläggare.\n\n"
        "Fem grannar underrättades för sent, vilket påverkar deras möjlighet att överklaga. Orsaken var att "
        "steget gjordes för hand när handläggaren bytte ärende med en kollega. En påminnelse är nu inbyggd i "
        "systemet. Arkiveringen av äldre kartor är en gammal brist som kräver skanning och planeras till "
        "2027."
    ),
    "klagomal": (
        "Klagomålen minskade från 107 till 98. De flesta rör väntan på besked. Ett mönster är att den "
        "som väntar klagar först när sommaren är slut, vilket stämmer med när besluten försenades.\n\n"
        "405 synpunkter kom in, främst om trafik och grönområden i Hamnstaden och Norra Ängen. De "
        "besvaras i samrådsredogörelserna. Avvikelserna minskade till 18. En orsak är att fakturor "
        "kontrolleras före utskick."
    ),
    "undersokningar": (
        "De sökande beskriver personalen som kunnig men svår att nå. Flera nämner att de fått vänta på "
        "en fråga om en enda ritning. Kartans användare vill kunna jämföra äldre och nya flygbilder. "
        "Enkäten till sakägare har fått färre än fem svar och redovisas inte; den fortsätter under 2026 "
        "och slås då ihop med årets svar."
    ),
    "uppfoljning": (
        "E-ansökan är genomförd och har gett avsedd effekt. Dialogen före samråd är på väg. Taxan är försedd "
        "med ett underlag om verklig tid per ärende och behandlas i november.\n\n"
        "Att visa handläggare och beslutsdag är försenat, eftersom leverantören inte blev klar till "
        "sommaren. Åtgärden är viktig, eftersom den svarar mot just det som de sökande efterfrågar."
    ),
    "slutsatser": (
        "Nämnden prioriterar tre områden under 2026. Finansieringen av bygglov ska klara en svag "
        "konjunktur. Det kräver en taxa som speglar arbetet och medarbetare som kan växla mellan lov, "
        "tillsyn och plan. Åtgärdsplanen från september är ett första steg, men den sparar i huvudsak "
        "genom vakanser och håller inte på längre sikt.\n\n"
        "Beslut inom lagens tid är en fråga om rättssäkerhet. Sommarens bemanning planeras därför redan "
        "i februari. Den tredje slutsatsen är att information ska komma tidigt, både till den som söker "
        "lov och till den som berörs av en plan.\n\n"
        "Målet om dialog i alla planer behålls. Nämnden har övervägt att undanta små planer men anser "
        "att även en enkel dialog har ett värde för grannarna."
    ),
}
