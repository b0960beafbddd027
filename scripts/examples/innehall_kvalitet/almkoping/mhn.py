"""Miljö- och hälsoskyddsnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "MHN-K1": {
        "typ": "process",
        "matmetod": "Tid mellan kontroll med brist och återbesök",
        "utgangsvarde": "81",
        "u_t4": "77",
        "u_t3": "81",
    },
    "MHN-K2": {
        "typ": "resultat",
        "matmetod": "Avgöranden i länsstyrelse och domstol",
        "utgangsvarde": "93",
        "u_t4": "92",
        "u_t3": "93",
    },
    "MHN-K3": {
        "typ": "process",
        "matmetod": "Tid från klagomål till besök",
        "utgangsvarde": "73",
        "u_t4": "76",
        "u_t3": "73",
        "ansvarig": "Enhetschef hälsoskydd",
        "klart": "2026-03",
    },
    "MHN-K4": {
        "typ": "resultat",
        "matmetod": "Enkät till företag efter tillsyn",
        "utgangsvarde": "73",
        "u_t4": "72",
        "u_t3": "73",
        "svarsfrekvens": "41",
        "lanet": "76",
        "liknande": "75",
    },
    "MHN-K5": {
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "utgangsvarde": "57",
        "u_t4": "55",
        "u_t3": "57",
        "lanet": "58",
        "liknande": "60",
    },
    "MHN-K6": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "81",
        "u_t4": "80",
        "u_t3": "81",
        "kvinnor": "82",
        "man": "81",
        "svarsfrekvens": "91",
        "riket": "79",
        "lanet": "80",
        "liknande": "79",
    },
    "MHN-K7": {
        "typ": "resultat",
        "matmetod": "Provtagning fyra gånger per år i kommunens sjöar",
        "utgangsvarde": "52",
        "u_t4": "52",
        "u_t3": "52",
        "lanet": "57",
        "liknande": "55",
        "ansvarig": "Miljöchef",
        "klart": "2026-11",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "MHN-K8",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Klimatsmart tillsyn",
        "indikator": "Tillsynsresor som gjorts med cykel, buss eller elbil",
        "typ": "process",
        "matmetod": "Resejournal i tillsynssystemet",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "58",
        "u_t4": "49",
        "u_t3": "58",
        "u_t2": "66",
        "u_t1": "73",
        "utfall": "81",
        "malvarde": "80",
        "bedomning": "grön",
    },
    {
        "kval_id": "MHN-K9",
        "grunduppdrag": "Hälsoskydd",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Frisk luft i skolan",
        "indikator": "Skolor med godkänd ventilation",
        "typ": "resultat",
        "matmetod": "Genomgång av protokoll från obligatorisk kontroll",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "76",
        "u_t4": "75",
        "u_t3": "76",
        "u_t2": "78",
        "u_t1": "81",
        "utfall": "86",
        "malvarde": "90",
        "bedomning": "gul",
        "analys": (
            "Två skolor rättade ventilationen efter föreläggande. De som återstår är äldre byggnader där "
            "åtgärderna kräver ombyggnad."
        ),
        "atgard": "Tidplan per skola begärs in från tekniska nämnden och följs upp varje kvartal.",
        "ansvarig": "Enhetschef hälsoskydd",
        "klart": "2026-08",
    },
    {
        "kval_id": "MHN-K10",
        "grunduppdrag": "Miljötillsyn",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Renare avlopp",
        "indikator": "Enskilda avlopp som inventerats under tolv månader",
        "typ": "process",
        "matmetod": "Protokoll från inventering, september–augusti",
        "kalla": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "utgangsvarde": "205",
        "u_t4": "178",
        "u_t3": "205",
        "u_t2": "210",
        "u_t1": "190",
        "utfall": "174",
        "malvarde": "260",
        "bedomning": "röd",
        "analys": (
            "Inventeringen fick vänta när utsläppet i Björkhagen utreddes och när en tjänst var vakant. "
            "Arbetet är säsongsbundet och gick inte att ta igen."
        ),
        "atgard": "Två säsongsanställda inventerare anlitas maj–september 2026 och 300 avlopp planeras.",
        "ansvarig": "Miljöchef",
        "klart": "2026-10",
    },
    {
        "kval_id": "MHN-K11",
        "grunduppdrag": "Service",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Snabba besked",
        "indikator": "Företag som fått skriftlig rapport inom två veckor",
        "typ": "process",
        "matmetod": "Tid mellan besök och utskick av rapport",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "84",
        "u_t4": "80",
        "u_t3": "84",
        "u_t2": "86",
        "u_t1": "89",
        "utfall": "95",
        "malvarde": "92",
        "bedomning": "grön",
    },
    {
        "kval_id": "MHN-K12",
        "grunduppdrag": "Livsmedel",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Planerad kontroll",
        "indikator": "Planerade kontroller som genomförts",
        "typ": "process",
        "matmetod": "Kontrollplanen, andel till och med augusti mot periodens plan",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "88",
        "u_t4": "82",
        "u_t3": "88",
        "u_t2": "91",
        "u_t1": "95",
        "utfall": "100",
        "malvarde": "100",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Livsmedel",
        "for_vem": "Den som äter mat i Almköping och de företag som säljer den",
        "vad": "Kontrollera att livsmedel är säkra och rätt märkta och att brister rättas.",
        "styrdokument": "Livsmedelslagen, EU:s kontrollförordning, nämndens kontrollplan",
    },
    {
        "grunduppdrag": "Miljötillsyn",
        "for_vem": "Invånare, verksamhetsutövare och fastighetsägare",
        "vad": (
            "Utöva tillsyn över miljöfarliga verksamheter, avlopp och förorenade områden samt följa "
            "sjöarnas status."
        ),
        "styrdokument": "Miljöbalken, tillsynsplanen, planen för vattenvård",
    },
    {
        "grunduppdrag": "Hälsoskydd",
        "for_vem": "Boende, barn i förskola och skola samt besökare i badanläggningar",
        "vad": "Förebygga ohälsa genom tillsyn över bostäder, skolor, buller och hygien.",
        "styrdokument": "Miljöbalken, Folkhälsomyndighetens allmänna råd, tillsynsplanen",
    },
    {
        "grunduppdrag": "Service",
        "for_vem": "Företag och invånare som söker råd eller tillstånd",
        "vad": "Ge begripliga besked, råd i god tid och rapporter som går att använda.",
        "styrdokument": "Förvaltningslagen, nämndens servicedeklaration",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 214,
        "antal_fg": 226,
        "i_tid": "93.5",
        "orsak": "Buller och inomhusmiljö i bostäder.",
        "atgard": "Besök prioriteras efter hälsorisk och den som klagat får besked om turordningen.",
    },
    {
        "typ": "synpunkt",
        "antal": 63,
        "antal_fg": 58,
        "i_tid": "98.4",
        "orsak": "Nedskräpning och vattenkvalitet vid badplatser.",
        "atgard": "Synpunkterna besvaras och lämnas vid behov till tekniska nämnden.",
    },
    {
        "typ": "avvikelse",
        "antal": 14,
        "antal_fg": 11,
        "i_tid": "100",
        "orsak": "Sena rapporter och hotfulla situationer vid inspektion.",
        "atgard": "Mall i appen och två inspektörer vid besök där risk är känd.",
    },
    {
        "typ": "beröm",
        "antal": 27,
        "antal_fg": 24,
        "orsak": "Rådgivningen till nya restauranger.",
        "atgard": "Delas i arbetsgruppen.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Riskklassning",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Alla verksamheter är klassade. Tio slumpvis valda klassningar prövades på nytt med samma utfall."
        ),
    },
    {
        "omrade": "Provtagning",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Programmet är genomfört till och med augusti.",
    },
    {
        "omrade": "Dokumentation vid inspektion",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Tre rapporter skickades för sent.",
        "forbattring": "Mall i appen.",
    },
    {
        "omrade": "Hot och våld",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": "Nya medarbetare kände inte till larmet, men ensambesök undveks som rutinen säger.",
        "forbattring": "Larmet ingår i introduktionens första vecka.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Nöjd kund-index miljö och livsmedel",
        "malgrupp": "Företag som haft tillsyn",
        "tid": "September 2024–augusti 2025",
        "antal_svar": 204,
        "svarsfrekvens": "41",
        "resultat": (
            "Omdömet om bemötandet ökade fyra enheter på ett år. Företagen uppskattar tydliga rapporter "
            "men vill ha lägre avgifter och färre blanketter."
        ),
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-MHN-1",
        "atgard": "Inför digital tillsyn för livsmedelsverksamheter med låg risk.",
        "status": "genomförd",
        "effekt": (
            "Tid frigjordes för svårare kontroller, och alla planerade kontroller under perioden är gjorda."
        ),
    },
    {
        "atgard_id": "K24-MHN-2",
        "atgard": "Skicka rapport från appen i anslutning till besöket.",
        "status": "genomförd",
        "effekt": "Andelen rapporter inom två veckor steg från 89 till 95 procent.",
    },
    {
        "atgard_id": "K24-MHN-3",
        "atgard": "Inventera 260 enskilda avlopp.",
        "status": "försenad",
        "effekt": (
            "174 avlopp inventerades. Resurserna behövdes för utredningen av ett utsläpp och en tjänst "
            "var vakant."
        ),
    },
    {
        "atgard_id": "K24-MHN-4",
        "atgard": "Ta fram en plan för vattenvård tillsammans med grannkommunerna.",
        "status": "genomförd",
        "effekt": "Planen är antagen. Sjöarnas status påverkas först på flera års sikt.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-MHN-1",
        "slutsats": "Sjöarna förbättras inte. Åtgärderna vid källan, avlopp och jordbruk, går för långsamt.",
        "indikatorer": "MHN-K7, MHN-K10",
        "atgard": "Säsongsanställda inventerare och riktat bidrag till våtmarker enligt vattenvårdsplanen.",
        "ansvarig": "Miljöchef",
        "klart": "2026-11",
    },
    {
        "slutsats_id": "K25-MHN-2",
        "slutsats": "Besök efter klagomål om inomhusmiljö tar för lång tid när en enda tjänst saknas.",
        "indikatorer": "MHN-K3",
        "atgard": "Två inspektörer från livsmedel utbildas för hälsoskydd så att besöken kan fördelas.",
        "ansvarig": "Enhetschef hälsoskydd",
        "klart": "2026-03",
    },
    {
        "slutsats_id": "K25-MHN-3",
        "slutsats": "Barn i äldre skolbyggnader har sämre luft, och tillsynen kan inte ensam lösa det.",
        "indikatorer": "MHN-K9",
        "atgard": "Gemensam tidplan per skola med tekniska nämnden och barn- och utbildningsnämnden.",
        "ansvarig": "Enhetschef hälsoskydd",
        "klart": "2026-08",
    },
    {
        "slutsats_id": "K25-MHN-4",
        "slutsats": "Digital tillsyn och snabba rapporter ger både bättre kontroll och nöjdare företag.",
        "indikatorer": "MHN-K4, MHN-K11, MHN-K12",
        "atgard": "En gemensam e-tjänst ersätter tolv blanketter.",
        "ansvarig": "Miljöchef",
        "klart": "2026-09",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": (
        "Åtta av tolv indikatorer når målvärdet och tillsynens beslut håller vid överklagande. "
        "Livsmedelskontrollen är genomförd som planerat. Sjöarnas status och inventeringen av avlopp är "
        "röda och hänger ihop. Besök vid klagomål om inomhusmiljö och skolornas ventilation är gula. "
        "Nämnden bedömer att tillsynen som sådan har god kvalitet men att resultatet i miljön dröjer."
    ),
    "beslut": "MHN 2025-10-08, § 74",
    "beslut_faktorer": "MHN 2024-11-13, § 92",
    "datum": dt.date(2025, 10, 8),
    "plan_datum": dt.date(2025, 11, 12),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Maten kontrolleras som planerat, företagen får sina rapporter i tid och nämndens beslut står "
        "sig när de överklagas. Åtta av tolv indikatorer är gröna. Det är tillsynens kärna, och den "
        "fungerar.\n\n"
        "Svårare är det som tillsynen ska leda till. Andelen sjöar med god status har stått still på 54 "
        "procent i tre år, och inventeringen av enskilda avlopp har minskat till 174, mot planerade 260. "
        "Båda är röda. De två gula indikatorerna gäller inomhusmiljö: 77 procent av klagomålen ledde "
        "till besök inom två veckor och 86 procent av skolorna har godkänd ventilation.\n\n"
        "En liten förvaltning märker varje vakans. När en inspektör slutade i våras och ett utsläpp i "
        "Björkhagen samtidigt krävde utredning fick avlopp och inomhusmiljö vänta. Nämnden vill därför "
        "bredda kompetensen så att fler kan göra samma arbete."
    ),
    "metod": (
        "Nio av tolv indikatorer hämtas ur tillsynssystem, register, provtagning och ekonomisystem. Två "
        "bygger på enkäter: nöjd kund-index, med 204 svar och 41 procents svarsfrekvens, och "
        "medarbetarenkäten, med 51 svar. Den tolfte, andelen beslut som stått sig, räknas på avgöranden "
        "i länsstyrelse och domstol.\n\n"
        "Kontrollplanens genomförande avser perioden till och med augusti. Inventeringen av avlopp "
        "räknas från september till augusti, så att hela säsongen kommer med. Täckningsgraden är en "
        "prognos för helåret."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Brister i livsmedelsföretag följs upp inom en månad i 93 procent av fallen, fem procentenheter "
        "fler än förra året. Alla kontroller som planerats för perioden är gjorda. Digital tillsyn av "
        "verksamheter med låg risk har gett tid till de kontroller där risken är störst. 96 procent av "
        "besluten har stått sig efter överklagande.\n\n"
        "Företagens omdöme om bemötandet steg från 75 till 79. Nästan alla företag, 95 procent, får "
        "rapporten inom två veckor. Däremot nås inte målet för besök vid klagomål om inomhusmiljö. "
        "Resultatet, 77 procent, är det bästa på fem år men åtta procentenheter under målvärdet. "
        "Vakansen under våren drog ned det, och sedan den nya inspektören började i augusti har kön "
        "minskat.\n\n"
        "Ventilationen är godkänd i 86 procent av skolorna. Ökningen med fem procentenheter är ett "
        "resultat av förelägganden som följts.\n\n"
        "## God ekonomi\n\n"
        "Avgifterna täcker 63 procent av tillsynens kostnad. Täckningen har ökat varje år sedan 2021, "
        "och en förklaring är att handläggarnas tid registreras bättre än förut. Målvärdet 62 nås.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "HME-index är 82 och når målet. Skillnaden mellan kvinnor och män är en enhet. I en grupp med 51 "
        "svarande ska små förändringar inte övertolkas.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "Sjöarna med god status är oförändrat 54 procent. Fosfor från avlopp och jordbruk lagras i "
        "sedimenten och gör att vattnet svarar sent på åtgärder. Just därför är det allvarligt att "
        "inventeringen av avlopp minskar för andra året i följd. 81 procent av tillsynsresorna gjordes "
        "med cykel, buss eller elbil."
    ),
    "jamforelse": (
        "Företagens omdöme om bemötandet är fyra enheter högre än i riket och i liknande kommuner och "
        "tre enheter högre än i länet. HME-index ligger tre enheter över riket.\n\n"
        "Avgifternas täckning är 63 procent, mot 60 i liknande kommuner och 58 i länet. En högre "
        "täckning är bra för ekonomin, men företagen nämner avgifterna som det de är minst nöjda med, "
        "och nämnden följer därför båda.\n\n"
        "Andelen sjöar med god status är lägre än i länet, 54 mot 57 procent, och en procentenhet lägre "
        "än i liknande kommuner. Jordarten och andelen åkermark kring sjöarna påverkar jämförelsen. För "
        "besök vid klagomål, skolornas ventilation och inventering av avlopp finns ingen gemensam "
        "nationell uppgift, och där jämför nämnden bara med sina egna tidigare år."
    ),
    "egenkontroll": (
        "Riskklassningen är stabil. När tio klassningar prövades av en kollega blev utfallet detsamma, "
        "vilket talar för att företagen behandlas lika. Provtagningen har genomförts enligt programmet.\n\n"
        "Tre inspektionsrapporter blev sena, alla efter besök som inte registrerades i appen. Rutinen "
        "för hot och våld följs, men nya medarbetare hade inte fått veta hur larmet används. Genomgången "
        "flyttas till den första veckan på arbetet."
    ),
    "klagomal": (
        "214 klagomål kom in under januari–augusti, tolv färre än året före. Buller från restauranger "
        "och värmepumpar samt fukt i bostäder är de vanligaste orsakerna. 93,5 procent fick svar i tid.\n\n"
        "Avvikelserna ökade från 11 till 14. Några gäller hotfulla situationer. Förvaltningen ser "
        "ökningen som ett tecken på att medarbetare rapporterar oftare, men har ändå infört att två "
        "inspektörer åker tillsammans när risken är känd. Berömmet rör mest rådgivningen till nya "
        "restauranger."
    ),
    "undersokningar": (
        "Företagen uppskattar inspektörernas kunskap och att rapporten kommer snabbt. Kritiken gäller "
        "avgiftens storlek och att samma uppgift efterfrågas i flera blanketter. En gemensam e-tjänst "
        "ersätter blanketterna under 2026. Invånare som klagat på inomhusmiljön har inte tillfrågats, "
        "vilket nämnden ser som en lucka. En kort enkät till dem tas fram under våren."
    ),
    "uppfoljning": (
        "Tre av fyra åtgärder är genomförda. Den digitala tillsynen och de snabba rapporterna har gett "
        "den effekt som väntades, och båda syns i årets gröna indikatorer. Planen för vattenvård är "
        "antagen, och åtgärderna i den sträcker sig över flera år.\n\n"
        "Inventeringen av avlopp är försenad. Den kan bara göras när marken är snöfri, och därför räckte "
        "det med några månaders bortfall för att målet skulle missas."
    ),
    "slutsatser": (
        "Nämnden prioriterar vattnet. Sjöarnas status är ett resultat som flera aktörer delar, men "
        "nämnden råder själv över inventeringen, och den ska upp till 300 avlopp nästa säsong.\n\n"
        "Hälsoskyddet ska klara en vakans. Två livsmedelsinspektörer utbildas och kan då göra besök vid "
        "klagomål om bostäder. För skolornas luft behövs en plan per byggnad tillsammans med tekniska "
        "nämnden, eftersom ett föreläggande inte bygger om en ventilation.\n\n"
        "Arbetet med enkla och snabba kontakter med företag fortsätter. Erfarenheten visar att god "
        "service och god kontroll går att förena."
    ),
}
