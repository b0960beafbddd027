"""Kulturnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "KN-K1": {
        "typ": "resultat",
        "matmetod": "Enkät till besökare 15 år och äldre, 1–12 oktober",
        "utgangsvarde": "90",
        "u_t4": "89",
        "u_t3": "90",
        "svarsfrekvens": "38",
        "liknande": "92",
    },
    "KN-K2": {
        "typ": "process",
        "matmetod": "Alla reservationer, tolv månader till augusti",
        "utgangsvarde": "20",
        "u_t4": "22",
        "u_t3": "20",
        "lanet": "16",
        "liknande": "15",
        "ansvarig": "Bibliotekschef",
        "klart": "2026-02",
    },
    "KN-K3": {
        "typ": "resultat",
        "matmetod": "Återanmälda till höstterminen av elever i första året",
        "utgangsvarde": "74",
        "u_t4": "71",
        "u_t3": "74",
        "liknande": "77",
    },
    "KN-K4": {
        "typ": "struktur",
        "matmetod": "Genomgång av alla utställningar och salar i augusti",
        "utgangsvarde": "30",
        "u_t4": "30",
        "u_t3": "30",
        "ansvarig": "Museichef",
        "klart": "2026-12",
    },
    "KN-K5": {
        "typ": "resultat",
        "matmetod": "Nettokostnad delad med räknade besök, tolv månader till augusti",
        "utgangsvarde": "141",
        "u_t4": "168",
        "u_t3": "141",
        "riket": "138",
        "lanet": "134",
    },
    "KN-K6": {
        "typ": "process",
        "matmetod": "Redovisningar som kommit in senast sista dagen",
        "utgangsvarde": "87",
        "u_t4": "85",
        "u_t3": "87",
        "ansvarig": "Kultursekreterare",
        "klart": "2026-01",
    },
    "KN-K7": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "88",
        "u_t4": "88",
        "u_t3": "88",
        "svarsfrekvens": "84",
    },
    "KN-K8": {
        "typ": "resultat",
        "matmetod": "Anmälda tillbud på alla bibliotek, tolv månader till augusti",
        "utgangsvarde": "58",
        "u_t4": "43",
        "u_t3": "58",
        "ansvarig": "Bibliotekschef",
        "klart": "2026-06",
    },
    "KN-K9": {
        "typ": "resultat",
        "matmetod": "Fråga om bostadsområde vid anmälan till sommarens lovverksamhet",
        "utgangsvarde": "29",
        "u_t4": "24",
        "u_t3": "29",
        "svarsfrekvens": "81",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "KN-K10",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "utgangsvarde": "79",
        "u_t4": "78",
        "u_t3": "79",
        "u_t2": "79",
        "u_t1": "80",
        "utfall": "82",
        "malvarde": "81",
        "kvinnor": "82",
        "man": "81",
        "antal_svar": 178,
        "svarsfrekvens": "84",
        "riket": "79",
        "lanet": "78",
        "liknande": "78",
        "bedomning": "grön",
    },
    {
        "kval_id": "KN-K11",
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
        "utgangsvarde": "1304",
        "u_t4": "1268",
        "u_t3": "1304",
        "u_t2": "1342",
        "u_t1": "1364",
        "utfall": "1383",
        "malvarde": "1414",
        "riket": "1462",
        "lanet": "1385",
        "liknande": "1431",
        "bedomning": "grön",
    },
    {
        "kval_id": "KN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Kultur för alla",
        "indikator": "Invånare som är nöjda med utbudet av kultur i kommunen",
        "typ": "resultat",
        "matmetod": "Enkät till slumpvis valda invånare 18–84 år, maj",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "66",
        "u_t4": "61",
        "u_t3": "66",
        "u_t2": "67",
        "u_t1": "68",
        "utfall": "69",
        "malvarde": "72",
        "kvinnor": "72",
        "man": "66",
        "antal_svar": 1062,
        "svarsfrekvens": "42",
        "riket": "68",
        "lanet": "65",
        "liknande": "70",
        "bedomning": "gul",
        "analys": (
            "Den som bor utanför tätorten är minst nöjd. Många känner inte till vad som ordnas nära dem, och "
            "i flera bygdegårdar begränsar brandskyddet hur många som får samlas."
        ),
        "atgard": (
            "En lista över samlingslokaler och vad som behöver åtgärdas i dem tas fram, och evenemang i hela "
            "kommunen samlas i en kalender."
        ),
        "ansvarig": "Kultursekreterare",
        "klart": "2026-05",
    },
    {
        "kval_id": "KN-K13",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Liten klimatpåverkan",
        "indikator": "Utställnings- och scenmaterial som återbrukas",
        "typ": "process",
        "matmetod": "Vikt av återbrukat material vid avveckling, tolv månader till augusti",
        "kalla": "Materialregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "31",
        "u_t4": "26",
        "u_t3": "31",
        "u_t2": "35",
        "u_t1": "41",
        "utfall": "52",
        "malvarde": "50",
        "bedomning": "grön",
    },
    {
        "kval_id": "KN-K14",
        "grunduppdrag": "Kulturstöd",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Stöd till nya arrangörer",
        "indikator": "Nya arrangörer som är nöjda med hjälpen från nämnden",
        "typ": "resultat",
        "matmetod": "Webbenkät till dem som fått stöd för första gången, juni",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utfall": "75",
        "malvarde": "75",
        "antal_svar": 4,
        "svarsfrekvens": "67",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Bibliotek",
        "for_vem": "Alla som bor, studerar eller vistas i kommunen, särskilt barn och unga",
        "vad": (
            "Erbjuda litteratur, läsfrämjande arbete, digital handledning och en öppen mötesplats i elva "
            "lokaler, en bokbuss och på webben."
        ),
        "styrdokument": "Bibliotekslagen, biblioteksplanen",
    },
    {
        "grunduppdrag": "Kulturskola",
        "for_vem": "Barn och unga 6–19 år",
        "vad": "Ge undervisning i musik, dans, teater, bild och media och möjlighet till eget skapande.",
        "styrdokument": "Kulturskoleplanen, lagen om barnkonventionen",
    },
    {
        "grunduppdrag": "Museum",
        "for_vem": "Invånare, skolor och besökare",
        "vad": "Bevara, förteckna och visa stadens historia och konst samt förvalta den offentliga konsten.",
        "styrdokument": "Museilagen, samlingspolicyn, riktlinjerna för offentlig konst",
    },
    {
        "grunduppdrag": "Kulturstöd",
        "for_vem": "Föreningar, studieförbund och fria arrangörer",
        "vad": "Ge bidrag och råd så att kulturlivet växer i hela kommunen, och ordna egna arrangemang.",
        "styrdokument": "Kulturprogrammet, bidragsriktlinjen",
    },
    {
        "grunduppdrag": "Alla verksamheter",
        "for_vem": "Invånare som möter flera av nämndens verksamheter",
        "vad": "Samordna lovverksamhet, tillgänglighet och information mellan nämndens enheter.",
        "styrdokument": "Nämndens reglemente, kulturprogrammet, planen för lika villkor",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 31,
        "antal_fg": 39,
        "i_tid": "96.8",
        "orsak": "Störande ljud på stadsbiblioteket och inställda kulturskolelektioner.",
        "atgard": "Ett tyst rum har öppnat på plan tre, och lektioner som ställs in ersätts inom terminen.",
    },
    {
        "typ": "synpunkt",
        "antal": 84,
        "antal_fg": 77,
        "i_tid": "96.4",
        "orsak": "Önskemål om böcker på fler språk och senare öppettider.",
        "atgard": "Samlingar på fyra språk roterar mellan biblioteken, och tre bibliotek blir meröppna.",
    },
    {
        "typ": "avvikelse",
        "antal": 22,
        "antal_fg": 17,
        "i_tid": "90.9",
        "orsak": (
            "Fel plats för föremål i museets databas, fukt i magasin och vattenskadan på stadsbiblioteket i "
            "augusti."
        ),
        "atgard": "Avfuktare har installerats i museets magasin, och rör kontrolleras i alla lokaler.",
    },
    {
        "typ": "beröm",
        "antal": 149,
        "antal_fg": 98,
        "orsak": "Utställningen om hamnen och sommarens sagostunder i parkerna.",
        "atgard": "Sagostunderna fortsätter 2026 i två parker till.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Värdeföremål och utlån",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": (
            "Rutinen för utlån till skolor följs, men kvittens saknades för nio av 60 utlånade föremål."
        ),
        "forbattring": "Digital kvittens med bild från april 2026.",
    },
    {
        "omrade": "Bidragsbeslut enligt riktlinje",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla 40 granskade beslut var motiverade och fattade av rätt organ.",
        "forbattring": "Riktlinjen översätts till lätt svenska.",
    },
    {
        "omrade": "Brandskydd i samlingslokaler",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Kontroll före tolv större arrangemang. Utrymningsvägar var fria vid alla.",
    },
    {
        "omrade": "Barnskydd i kulturskolan",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Registerutdrag fanns för alla elva som hade anställts till och med augusti.",
    },
    {
        "omrade": "Handledning vid hot och störningar",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Samtal efter händelsen hölls i tid vid 31 av 38 granskade tillbud.",
        "forbattring": "Samtalet bokas av den som tar emot anmälan, inte av den drabbade.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Besöksenkät på biblioteken",
        "malgrupp": "Besökare 15 år och äldre på alla bibliotek",
        "tid": "Oktober 2025",
        "antal_svar": 1420,
        "svarsfrekvens": "38",
        "resultat": (
            "94 procent är nöjda med biblioteket, två enheter fler än 2024. Personalens hjälp får högst "
            "betyg. Ljudnivån i stadsbibliotekets entréplan är det som drar ned."
        ),
    },
    {
        "namn": "Kultur i Almköping",
        "malgrupp": "Invånare 18–84 år",
        "tid": "Maj 2025",
        "antal_svar": 1062,
        "svarsfrekvens": "42",
        "resultat": (
            "69 procent är nöjda med utbudet. Kvinnor är nöjdare än män. Bibliotek och museum får höga betyg "
            "medan konserter och teater utanför tätorten får de lägsta."
        ),
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-KN-1",
        "atgard": "Gör tre områdesbibliotek meröppna.",
        "status": "genomförd",
        "effekt": (
            "Det tredje blev klart i september. Besöken ökar även på bemannade tider, och kostnaden per "
            "besök sjönk från 126 till 116 kronor."
        ),
    },
    {
        "atgard_id": "K24-KN-2",
        "atgard": "Syntolka och texta museets samtliga salar.",
        "status": "försenad",
        "effekt": (
            "Den nya basutställningen är klar men de fem äldre salarna återstår, eftersom pedagogerna "
            "behövdes vid invigningen."
        ),
    },
    {
        "atgard_id": "K24-KN-3",
        "atgard": "Flytta kulturskolans undervisning till skolor i fyra stadsdelar.",
        "status": "genomförd",
        "effekt": "Fler elever fortsätter ett andra år, 81 procent mot 78 året före.",
    },
    {
        "atgard_id": "K24-KN-4",
        "atgard": "Avskaffa ensamarbete på stadsbiblioteket kvällstid.",
        "status": "genomförd",
        "effekt": "Ingen arbetar ensam. Tillbuden minskade från 54 till 52, mindre än nämnden hoppats.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-KN-1",
        "slutsats": (
            "Tillgänglighet som läggs till i efterhand skjuts upp när något annat behöver göras. I den nya "
            "basutställningen, där den ingick från början, blev den klar."
        ),
        "indikatorer": "KN-K4",
        "atgard": "Två salar i taget åtgärdas, och nya öppnar inte utan syntolkning och lätt text.",
        "ansvarig": "Museichef",
        "klart": "2026-12",
    },
    {
        "slutsats_id": "K25-KN-2",
        "slutsats": (
            "Kulturen når längst när den flyttar dit människor redan är. Utanför tätorten hindras det av "
            "lokalernas brandskydd och av att få känner till utbudet."
        ),
        "indikatorer": "KN-K3, KN-K9, KN-K12",
        "atgard": "Lista över samlingslokaler, gemensam kalender och provveckor i årskurs 3.",
        "ansvarig": "Kultursekreterare",
        "klart": "2026-05",
    },
    {
        "slutsats_id": "K25-KN-3",
        "slutsats": (
            "Tryggheten på stadsbibliotekets entréplan kräver närvaro av fler än bibliotekets personal."
        ),
        "indikatorer": "KN-K8, KN-K10",
        "atgard": "Trygghetsvärd tre kvällar i veckan tillsammans med fritidsnämndens fältgrupp.",
        "ansvarig": "Bibliotekschef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-KN-4",
        "slutsats": (
            "Den låga kostnaden per besök ger utrymme att korta väntan på de böcker som flest vill läsa."
        ),
        "indikatorer": "KN-K2, KN-K5",
        "atgard": "Ett exemplar köps per sex reservationer, och ljudböcker upphandlas i länet.",
        "ansvarig": "Bibliotekschef",
        "klart": "2026-09",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god",
    "motivering": (
        "Åtta av tretton redovisade indikatorer är gröna, fyra är gula och en är röd. Besökarna är mycket nöjda med "
        "biblioteken, fler elever stannar i kulturskolan, kostnaden per besök är lägre än i liknande "
        "kommuner och medarbetarna ger högre betyg än tidigare. Den röda indikatorn, tillgängligheten i "
        "museets äldre salar, påverkar en grupp som sällan kan välja något annat och har därför högsta "
        "prioritet. De fyra gula har alla förbättrats sedan förra året. Nämnden bedömer sammantaget att "
        "kvaliteten är god."
    ),
    "beslut": "KN 2025-10-29, § 81",
    "beslut_faktorer": "KN 2024-11-20, § 96",
    "datum": dt.date(2025, 10, 29),
    "plan_datum": dt.date(2025, 11, 26),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Allt fler använder det som kulturnämnden erbjuder, och de är nöjda när de gör det. 94 procent av "
        "biblioteksbesökarna är nöjda, 81 procent av kulturskolans elever fortsätter ett andra år och varje "
        "besök på biblioteken kostar tio kronor mindre än förra året.\n\n"
        "Åtta av tretton redovisade indikatorer är gröna, fyra är gula och en är röd. Den röda gäller museet: 60 procent av "
        "utställningarna är syntolkade eller har text på lätt svenska, och målet är 80. Gula är väntan på "
        "reserverade böcker, redovisningen av bidrag, tillbuden på biblioteken och invånarnas omdöme om "
        "utbudet.\n\n"
        "Mönstret är att nämndens egna hus fungerar väl, medan den som bor utanför tätorten eller har en "
        "funktionsnedsättning får mindre del av kulturen. Nämnden bedömer kvaliteten som god."
    ),
    "metod": (
        "Rapporten bygger på fjorton indikatorer. Besöksenkäten på biblioteken gjordes den 1–12 oktober och "
        "besvarades av 1 420 personer, 38 procent av de tillfrågade. Den når bara dem som redan kommer. Den "
        "kompletteras av enkäten Kultur i Almköping i maj, där 1 062 slumpvis valda invånare svarade, 42 "
        "procent.\n\n"
        "Medarbetarenkäten i mars hade 84 procents svarsfrekvens. Registeruppgifter avser tolv månader till "
        "och med augusti och nettokostnaden är en prognos för helåret. Pandemin höll nere besöken 2021, och "
        "det årets värden bör läsas med försiktighet. En enkät till nya arrangörer hade så få svar att "
        "resultatet inte redovisas."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Nöjdheten med biblioteken har ökat varje år sedan 2021. Kvinnor och män svarar nästan lika. Den som "
        "vill läsa en ny titel får däremot vänta: mediantiden för en reserverad bok är 17 dagar, fem dagar "
        "kortare än 2021 men tre dagar längre än målvärdet. Ljudböcker på licens har blivit dyrare, och "
        "därför köps färre exemplar.\n\n"
        "I kulturskolan stannar 81 procent ett andra år. Undervisning i elevens egen skola gör det lättare "
        "att fortsätta. Flickor fortsätter något oftare än pojkar.\n\n"
        "Museets basutställning om hamnens historia är tillgänglig för besökare med syn- eller "
        "hörselnedsättning. De fem äldre salarna är det inte, och andelen tillgängliga utställningar ökade "
        "bara från 55 till 60 procent. Av invånarna är 69 procent nöjda med utbudet av kultur. Männens "
        "omdöme är sex procentenheter lägre än kvinnornas.\n\n"
        "## God ekonomi\n\n"
        "Nettokostnaden per biblioteksbesök sjönk från 126 till 116 kronor när besöken blev fler utan att "
        "bemanningen ändrades. Nämndens nettokostnad beräknas bli 1 383 kronor per invånare, 31 kronor under målvärdet. 93 procent av bidragen redovisades i tid. De sju föreningar som var sena hade i de "
        "flesta fall fått bidrag för första gången.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "HME-index steg till 82, och 92 procent säger att arbetet känns meningsfullt. På "
        "biblioteken rapporterades 52 tillbud med hot eller störningar, två färre än året före. "
        "Anmälningarna gäller mest entréplanet kvällstid. Oron finns kvar trots att ingen längre arbetar "
        "ensam.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "38 procent av deltagarna i sommarens avgiftsfria lovverksamhet kom från områden med låga inkomster, "
        "mot 24 procent 2021. Drygt hälften av utställnings- och scenmaterialet, 52 procent, "
        "återbrukas. Ökningen beror på att väggar och montrar till basutställningen byggdes av det gamla."
    ),
    "jamforelse": (
        "Biblioteken står sig väl. Kostnaden per besök är 15 kronor lägre än i liknande kommuner och 22 "
        "kronor lägre än i riket, samtidigt som besökarna är två procentenheter nöjdare än i liknande "
        "kommuner. På en punkt är det tvärtom: reservationer tar 17 dagar mot 15 i liknande kommuner och 16 "
        "i länet.\n\n"
        "Kulturskolan behåller fler elever än liknande kommuner, 81 mot 77 procent. Invånarnas omdöme om "
        "utbudet är en procentenhet högre än i riket men en lägre än i liknande kommuner, där flera har en "
        "egen scen för turnerande teater.\n\n"
        "Nettokostnaden per invånare är nästan lika hög som i länet och lägre än i riket och liknande kommuner. "
        "Jämförbara uppgifter om museernas tillgänglighet saknas."
    ),
    "egenkontroll": (
        "Tre av fem rutiner är både kända och följda: bidragsbeslut, brandskydd och barnskydd. Alla elva "
        "nyanställda i kulturskolan hade visat registerutdrag.\n\n"
        "När museet lånar ut föremål till skolor saknas ibland kvittens, i nio av 60 fall. Inget föremål är "
        "borta, men nämnden vill inte vara beroende av minnet hos enskilda medarbetare. Efter tillbud på "
        "biblioteken hölls samtal i tid i 31 av 38 fall. De övriga sköts upp när den drabbade själv skulle "
        "ta kontakt, och den ordningen är nu ändrad."
    ),
    "klagomal": (
        "Klagomålen minskade från 39 till 31 och 96,8 procent besvarades i tid. Det tysta rummet på "
        "stadsbiblioteket har märkbart minskat klagomålen på ljud på de övre planen, men entréplanet är "
        "fortfarande stökigt.\n\n"
        "Avvikelserna ökade från 17 till 22. Flera upptäcktes när föremål flyttades inför basutställningen "
        "och visade sig ha fel plats i databasen. Berömmet ökade med hälften, till 149, och handlar mest om "
        "utställningen och sagostunderna."
    ),
    "undersokningar": (
        "De två enkäterna kompletterar varandra. Besökarna på biblioteken vill ha lägre ljudnivå men är "
        "annars mycket nöjda, mest med hjälpen av personalen. Bland invånarna i allmänhet är det utbudet "
        "utanför tätorten som får lägst betyg, framför allt konserter och teater.\n\n"
        "Skillnaden mellan 94 och 69 procent nöjda visar hur olika bilden blir beroende på vem som "
        "tillfrågas. Nämnden lägger därför mer vikt än tidigare vid svaren från dem som inte är besökare."
    ),
    "uppfoljning": (
        "Tre av fyra åtgärder är genomförda. Meröppna bibliotek och kulturskola ute i skolorna gav det "
        "resultat som nämnden räknade med. Att ta bort ensamarbetet var nödvändigt men räckte inte för att "
        "minska tillbuden.\n\n"
        "Åtgärden på museet försenades. Den hade ingen egen bemanning, och när invigningen krävde alla "
        "pedagoger fick den vänta."
    ),
    "slutsatser": (
        "Inför 2026 drar nämnden fyra slutsatser. Museets äldre salar görs tillgängliga två i taget med "
        "start i mars, och pedagogernas tid för detta är redan avsatt. Kultur utanför tätorten underlättas "
        "genom en lista över lokaler och en gemensam kalender.\n\n"
        "På stadsbiblioteket prövas trygghetsvärdar tillsammans med fritidsnämnden. Försöket utvärderas i "
        "juni, innan det eventuellt förlängs. Lägre kostnad per besök används till fler exemplar av de mest "
        "efterfrågade böckerna.\n\n"
        "Nämnden vill också öka antalet svar från nya arrangörer, så att deras erfarenheter kan redovisas "
        "nästa år."
    ),
}
