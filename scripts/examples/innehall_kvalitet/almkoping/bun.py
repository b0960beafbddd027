"""Barn- och utbildningsnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "BUN-K1": {
        "typ": "resultat",
        "matmetod": "Enkät till alla vårdnadshavare med barn i förskola i mars",
        "utgangsvarde": "88",
        "u_t4": "87",
        "u_t3": "88",
        "svarsfrekvens": "62",
        "lanet": "87",
    },
    "BUN-K2": {
        "typ": "struktur",
        "matmetod": "Barn och årsarbetare den 15 mars",
        "utgangsvarde": "5.2",
        "u_t4": "5.3",
        "u_t3": "5.2",
        "lanet": "5.1",
    },
    "BUN-K3": {
        "typ": "resultat",
        "matmetod": "Elevenkät i mars, egna skolor",
        "utgangsvarde": "61",
        "u_t4": "60",
        "u_t3": "61",
        "svarsfrekvens": "91",
        "lanet": "63",
        "ansvarig": "Grundskolechef",
        "klart": "2026-06",
    },
    "BUN-K4": {
        "typ": "process",
        "matmetod": "Ärenden i elevhälsans system, januari–augusti",
        "utgangsvarde": "53",
        "u_t4": "51",
        "u_t3": "53",
        "ansvarig": "Chef för elevhälsan",
        "klart": "2026-03",
    },
    "BUN-K5": {
        "typ": "resultat",
        "matmetod": "Nettokostnad mot referenskostnad",
        "utgangsvarde": "2.0",
        "u_t4": "2.4",
        "u_t3": "2.0",
        "lanet": "0.8",
        "ansvarig": "Ekonomichef",
        "klart": "2026-08",
    },
    "BUN-K6": {
        "typ": "process",
        "matmetod": "Schemalagd tid mot registrerad närvaro",
        "utgangsvarde": "80",
        "u_t4": "79",
        "u_t3": "80",
    },
    "BUN-K7": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "48",
        "u_t4": "46",
        "u_t3": "48",
        "svarsfrekvens": "84",
        "ansvarig": "Förskolechef",
        "klart": "2026-12",
    },
    "BUN-K8": {
        "typ": "struktur",
        "matmetod": "Anställda per chef den 1 mars",
        "utgangsvarde": "32",
        "u_t4": "33",
        "u_t3": "32",
    },
    "BUN-K9": {
        "typ": "process",
        "matmetod": "Egenkontroll på alla enheter i maj",
        "utgangsvarde": "55",
        "u_t4": "48",
        "u_t3": "55",
    },
    "BUN-K10": {
        "typ": "resultat",
        "matmetod": "Resvaneenkät, en vecka i oktober",
        "utgangsvarde": "57",
        "u_t4": "58",
        "u_t3": "57",
        "svarsfrekvens": "83",
        "ansvarig": "Grundskolechef",
        "klart": "2026-09",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "BUN-K11",
        "grunduppdrag": "Alla",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Kunskaper",
        "indikator": "Elever i årskurs 9 som är behöriga till yrkesprogram, kommunala skolor",
        "typ": "resultat",
        "matmetod": "Vårens slutbetyg",
        "kalla": "Kolada",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "83.9",
        "u_t4": "85.1",
        "u_t3": "83.9",
        "u_t2": "84.0",
        "u_t1": "84.6",
        "utfall": "85.9",
        "malvarde": "87",
        "bedomning": "gul",
        "kolada": "N15436",
        "kvinnor": "87.2",
        "man": "84.7",
        "analys": "Behörigheten ökar tre år i rad. Skillnaden mellan den skola som har lägst och högst "
        "resultat är 19 procentenheter, lika stor som förra året.",
        "atgard": "Behöriga lärare i matematik omfördelas till fyra skolor, och lovskolan utökas.",
        "ansvarig": "Grundskolechef",
        "klart": "2026-06",
    },
    {
        "kval_id": "BUN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Effektiva lokaler",
        "indikator": "Lokalyta per barn och elev",
        "typ": "struktur",
        "matmetod": "Hyresavtal och barnantal den 15 oktober",
        "kalla": "Eget system",
        "enhet": "kvm",
        "riktning": "lägre är bättre",
        "utgangsvarde": "13.1",
        "u_t4": "13.2",
        "u_t3": "13.1",
        "u_t2": "13.0",
        "u_t1": "12.9",
        "utfall": "12.7",
        "malvarde": "12.8",
        "bedomning": "grön",
    },
    {
        "kval_id": "BUN-K13",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "utgangsvarde": "77",
        "u_t4": "78",
        "u_t3": "77",
        "u_t2": "78",
        "u_t1": "78",
        "utfall": "79",
        "malvarde": "80",
        "bedomning": "gul",
        "kvinnor": "79",
        "man": "78",
        "antal_svar": 3140,
        "svarsfrekvens": "85",
        "riket": "79",
        "lanet": "78",
        "liknande": "78",
        "analys": "Engagemanget ökar i grundskolan men inte i förskolan, där frånvaron är högst.",
        "atgard": "Gemensam vikariepool för förskolor inom gångavstånd.",
        "ansvarig": "Förskolechef",
        "klart": "2026-09",
    },
    {
        "kval_id": "BUN-K14",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Likvärdighet",
        "indikator": "Elever i årskurs 9 med betyg i alla ämnen, kommunala skolor",
        "typ": "resultat",
        "matmetod": "Vårens slutbetyg",
        "kalla": "Kolada",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "73.4",
        "u_t4": "74.8",
        "u_t3": "73.4",
        "u_t2": "73.6",
        "u_t1": "74.0",
        "utfall": "75.4",
        "malvarde": "76",
        "bedomning": "gul",
        "kolada": "N15419",
        "kvinnor": "77.6",
        "man": "73.3",
        "analys": "Andelen ökar men pojkar ligger efter flickor med drygt fyra procentenheter.",
        "atgard": "Mentorssamtal varje månad för elever med risk att inte nå betyg i alla ämnen.",
        "ansvarig": "Grundskolechef",
        "klart": "2026-06",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Förskola",
        "for_vem": "Barn 1–5 år och deras vårdnadshavare",
        "vad": "Ge omsorg, utveckling och lärande i trygga grupper.",
        "styrdokument": "Skollagen 8 kap., läroplanen för förskolan",
    },
    {
        "grunduppdrag": "Grundskola",
        "for_vem": "Elever 6–16 år",
        "vad": "Ge kunskaper och utveckling så att alla kan gå vidare till gymnasiet.",
        "styrdokument": "Skollagen 9–10 kap., läroplanen",
    },
    {
        "grunduppdrag": "Fritidshem",
        "for_vem": "Elever 6–12 år före och efter skolan",
        "vad": "Komplettera utbildningen med en meningsfull och trygg fritid.",
        "styrdokument": "Skollagen 14 kap.",
    },
    {
        "grunduppdrag": "Elevhälsa",
        "for_vem": "Elever och skolans personal",
        "vad": "Arbeta förebyggande och stödja elevers lärande och hälsa.",
        "styrdokument": "Skollagen 2 kap. 25–28 §§",
    },
    {
        "grunduppdrag": "Alla verksamheter",
        "for_vem": "Barn, elever och medarbetare",
        "vad": "Gemensamma uppdrag om lokaler, miljö och trygghet.",
        "styrdokument": "Kommunens miljöprogram, arbetsmiljölagen",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 271,
        "antal_fg": 249,
        "i_tid": "84.1",
        "orsak": "Stöd till enskilda elever och kränkningar mellan elever.",
        "atgard": "Klagomål om stöd utreds av elevhälsan och inte av skolan själv.",
    },
    {
        "typ": "synpunkt",
        "antal": 178,
        "antal_fg": 194,
        "i_tid": "91.6",
        "orsak": "Skolmat, sommaröppna förskolor och trafik vid lämning.",
        "atgard": "Åtta sommaröppna förskolor i stället för fem.",
    },
    {
        "typ": "avvikelse",
        "antal": 412,
        "antal_fg": 388,
        "i_tid": "86.9",
        "orsak": "Olycksfall på rast och brister i överlämning.",
        "atgard": "Rastvärdar och en checklista vid överlämning.",
    },
    {
        "typ": "beröm",
        "antal": 104,
        "antal_fg": 86,
        "orsak": "Bemötandet i förskolan och lovskolan.",
        "atgard": "Läses upp på arbetsplatsträffar.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Plan mot kränkande behandling",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Alla enheter har plan; fyra saknade uppföljning.",
        "forbattring": "Gemensam tid för uppföljning i augusti.",
    },
    {
        "omrade": "Läkemedelshantering",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Brister i signering på tre av tjugo enheter.",
        "forbattring": "Digital signering prövas.",
    },
    {
        "omrade": "Överlämning till förskoleklass",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Samtal hölls för 1 690 barn.",
    },
    {
        "omrade": "Betygssättning och sambedömning",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Sambedömning görs i svenska men inte alltid i matematik.",
        "forbattring": "Sambedömningsdag i maj.",
    },
    {
        "omrade": "Barn som försvinner från verksamheten",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Övning på 58 av 60 enheter.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Enkät till vårdnadshavare i förskolan",
        "malgrupp": "Vårdnadshavare med barn 1–5 år",
        "tid": "Mars 2025",
        "antal_svar": 4120,
        "svarsfrekvens": "62",
        "resultat": "Nio av tio är nöjda med barnets utveckling. Barngruppens storlek och information "
        "när personal byts får lägst betyg.",
    },
    {
        "namn": "Elevenkät i årskurs 5, 7 och 8",
        "malgrupp": "Elever i kommunala skolor",
        "tid": "Februari–mars 2025",
        "antal_svar": 4520,
        "svarsfrekvens": "90",
        "resultat": "Tryggheten är 89 procent i årskurs 5 och 78 i årskurs 8. Studieron har ökat svagt. "
        "Flickor är mindre nöjda än pojkar.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-BUN-1",
        "atgard": "Inför lässatsning i förskoleklass till årskurs 3.",
        "status": "genomförd",
        "effekt": "Andelen som klarar alla delprov i läsning ökade från 78,1 till 81,2 procent.",
    },
    {
        "atgard_id": "K24-BUN-2",
        "atgard": "Anställ tre psykologer i elevhälsan.",
        "status": "genomförd",
        "effekt": "Andelen som utretts inom sex veckor är 61 procent, tre fler än förra året.",
    },
    {
        "atgard_id": "K24-BUN-3",
        "atgard": "Gemensam vikariepool i förskolan.",
        "status": "försenad",
        "effekt": "Avtalet med facket blev klart i september. Poolen börjar i januari.",
    },
    {
        "atgard_id": "K24-BUN-4",
        "atgard": "Flytta avlämningsplatser vid sex skolor.",
        "status": "påbörjad",
        "effekt": "Två är klara. Fyra väntar på tekniska nämnden.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-BUN-1",
        "slutsats": "Skillnaderna mellan skolor består trots att resultatet stiger. Behöriga lärare i "
        "matematik är ojämnt fördelade.",
        "indikatorer": "BUN-K11, BUN-K14",
        "atgard": "Omfördela behöriga lärare och ge lovskola till fyra skolor.",
        "ansvarig": "Grundskolechef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-BUN-2",
        "slutsats": "Tidig lässatsning ger effekt inom ett år, både för den enskilde och för gruppen.",
        "indikatorer": "BUN-K11",
        "atgard": "Förläng satsningen till årskurs 3 i alla skolor.",
        "ansvarig": "Utbildningsdirektör",
        "klart": "2026-08",
    },
    {
        "slutsats_id": "K25-BUN-3",
        "slutsats": "Stöd och utredning kommer för sent, eftersom frånvaro upptäcks olika på skolorna.",
        "indikatorer": "BUN-K4, BUN-K3",
        "atgard": "Gemensam närvaroregistrering och månadsvis lista till elevhälsan.",
        "ansvarig": "Chef för elevhälsan",
        "klart": "2026-03",
    },
    {
        "slutsats_id": "K25-BUN-4",
        "slutsats": "Förskolans planeringstid försvinner när vikarier saknas, och det märks i engagemanget.",
        "indikatorer": "BUN-K7, BUN-K13",
        "atgard": "Gemensam vikariepool mellan förskolor på gångavstånd.",
        "ansvarig": "Förskolechef",
        "klart": "2026-09",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": "Sex av fjorton indikatorer är gröna, sju gula och en röd. Förskolan är omtyckt och "
    "läsningen förbättras. Utredningar av elever med hög frånvaro kommer för sent, "
    "vilket är allvarligt och följs varje månad. Skillnaderna mellan skolor minskar "
    "inte. Nämnden bedömer kvaliteten som god med förbättringsområden.",
    "beslut": "BUN 2025-10-15, § 121",
    "beslut_faktorer": "BUN 2024-11-20, § 140",
    "datum": dt.date(2025, 10, 15),
    "plan_datum": dt.date(2025, 11, 19),
}

TEXTER: dict[str, str] = {
    "sammanfattning": "Förskolan är det som vårdnadshavare är mest nöjda med: 90 procent uppger att "
    "barnet utvecklas och lär sig. Grupperna är mindre än på fem år. I grundskolan "
    "är 85,9 procent av eleverna i årskurs 9 behöriga till yrkesprogram, den högsta "
    "nivån i perioden, men målet 87 nås inte.\n"
    "\n"
    "Sex indikatorer är gröna, sju gula och en röd. Den röda är att bara 61 procent "
    "av elever med hög frånvaro har fått en utredning inom sex veckor. Studieron är "
    "fortfarande låg, och förskollärare saknar tid för planering. Nämnden bedömer "
    "kvaliteten som god med förbättringsområden och prioriterar stöd i rätt tid.",
    "metod": "Rapporten bygger på fjorton indikatorer, varav två hämtas ur Kolada. Enkäten till "
    "vårdnadshavare gjordes i mars och besvarades av 4 120, 62 procent. Elevenkäten omfattar "
    "årskurs 5, 7 och 8 med 4 520 svar. Medarbetarenkäten besvarades av 85 procent. Betygen "
    "är vårens slutbetyg i kommunens egna skolor. Resvaneenkäten gjordes under en vecka i "
    "oktober. Egenkontroller har gjorts på alla enheter.",
    "resultat": "## Resultat för medborgaren\n"
    "\n"
    "Förskolans resultat är högt på båda indikatorerna. Studieron i årskurs 5 ökade med "
    "en enhet till 64 procent och är en högre än i riket, men fyra under målvärdet. "
    "Skolor med fast rutin för lektionsstart har tio procentenheter högre resultat. "
    "Behörigheten till yrkesprogram, 85,9 procent, är högre än riket. Elever med hög "
    "frånvaro får däremot utredningen sent: 61 procent inom sex veckor mot målet 75.\n"
    "\n"
    "## God ekonomi\n"
    "\n"
    "Kostnaden i grundskolan är 1,4 procent högre än referenskostnaden, mest beroende på "
    "små klasser på fyra skolor och högre tilläggsbelopp. Lokalytan per elev har minskat "
    "till 12,7 kvadratmeter. I fritidshem används 86 procent av den tid som planerats.\n"
    "\n"
    "## Medarbetarnas förutsättningar\n"
    "\n"
    "Förskollärares tid för planering har ökat fyra år men är 53 procent mot målet 60. "
    "Engagemanget är 79. Rektorer har färre medarbetare än för fyra år sedan, vilket "
    "märks i sjukfrånvaron.\n"
    "\n"
    "## Hållbarhet och Agenda 2030\n"
    "\n"
    "Nio av tio enheter följer upp matsvinnet varje vecka. Andelen elever som går eller "
    "cyklar är 56 procent, en lägre än tidigare. Andelen med betyg i alla ämnen är 75,4 "
    "procent. Flickor har 77,6 och pojkar 73,3.",
    "jamforelse": "Förskolan får högre omdöme än riket och liknande kommuner, medan barngrupperna är "
    "lika stora. Behörigheten i årskurs 9 är drygt två procentenheter högre än riket "
    "enligt Kolada och nästan en högre än liknande kommuner. Kostnaden i grundskolan är "
    "däremot 0,2 procentenheter högre än i liknande kommuner. Engagemanget är på samma "
    "nivå som riket.",
    "egenkontroll": "Rutinerna är kända på alla enheter, men följs bara delvis i tre av fem områden. "
    "Signering av läkemedel brast på tre enheter. Sambedömning görs i svenska men "
    "inte i matematik. Barn som försvinner är övat överallt utom på två enheter, som "
    "övar före jul.",
    "klagomal": "Klagomålen ökade från 249 till 271 och 84 procent besvarades i tid. Mest handlar om "
    "särskilt stöd. Sedan klagomål om stöd utreds av elevhälsan har de som blir nöjda med "
    "svaret ökat. Avvikelserna ökade när skolorna började rapportera rastolyckor lika.",
    "undersokningar": "Vårdnadshavare vill ha bättre information när personal byts. Eleverna är "
    "trygga i årskurs 5 men mindre i årskurs 8. Flickors studiero är lägre än "
    "pojkars i alla årskurser, vilket elevråden också har tagit upp.",
    "uppfoljning": "Två av fyra åtgärder är genomförda och har gett effekt: lässatsningen och "
    "psykologerna. Vikariepoolen är försenad, och avlämningsplatserna är klara på två "
    "av sex skolor.",
    "slutsatser": "Fyra slutsatser dras inför 2026. Behöriga lärare behöver fördelas efter behov, "
    "inte efter var de söker. Den tidiga lässatsningen fortsätter. Frånvaro ska "
    "registreras lika överallt, så att elevhälsan kan agera inom en månad. Förskolan "
    "får en gemensam vikariepool, så att planeringstiden finns kvar.",
}
