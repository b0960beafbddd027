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
        "svarsfrekvens": "64",
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
        "matmetod": "Elevenkät i februari, egna skolor",
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
        "ansvarig": "Chef elevhälsa",
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
        "matmetod": "Resvaneenkät, första veckan i oktober",
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
        "kvinnor": "87.6",
        "man": "84.2",
        "analys": "Behörigheten ökar för tredje året i rad. Ökningen kommer från fyra skolor med extra "
        "undervisning i matematik, det ämne som oftast hindrar behörighet. Bland elever som kommit till "
        "Sverige efter skolstarten är andelen hälften så hög som bland övriga.",
        "atgard": "Behöriga lärare i matematik omfördelas mellan skolorna, och lovskolan utökas.",
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
        "kvinnor": "79.5",
        "man": "71.3",
        "analys": "Andelen ökar men pojkar ligger efter flickor med drygt åtta procentenheter.",
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
        "grunduppdrag": "Anpassad grundskola",
        "for_vem": "Elever med intellektuell funktionsnedsättning",
        "vad": "Ge kunskaper och utveckling efter varje elevs förutsättningar.",
        "styrdokument": "Skollagen 11 kap., läroplanen för anpassad grundskola",
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
        "omrade": "Plan mot diskriminering och kränkande behandling",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Alla enheter har en aktuell plan. På en fjärdedel har barn och elever inte deltagit i "
        "kartläggningen så som planen anger.",
        "forbattring": "Elevråden får ansvar för kartläggningens frågor från hösten 2026.",
    },
    {
        "omrade": "Läkemedelshantering i förskola och skola",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Genomgång på 24 enheter. Läkemedel förvarades låst och egenvårdsplan fanns för alla "
        "barn som fått läkemedel.",
    },
    {
        "omrade": "Överlämning mellan förskola och förskoleklass",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": "Två tredjedelar av överlämningarna gjordes i tid. När barnet byter stadsdel missas "
        "samtalet ofta.",
        "forbattring": "En samordnare per skolområde bokar samtalen i april.",
    },
    {
        "omrade": "Betygssättning och sambedömning",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Nio av elva högstadieskolor sambedömde samtliga nationella prov.",
        "forbattring": "Sambedömningen i engelska görs gemensamt för alla elva skolor 2026.",
    },
    {
        "omrade": "Rutin för barn som försvinner från verksamheten",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": "Rutinen följdes vid årets tillbud, men timvikarier kände inte till den tillräckligt väl.",
        "forbattring": "Rutinen ingår i vikariernas korta introduktion.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Enkät till vårdnadshavare i förskolan",
        "malgrupp": "Vårdnadshavare med barn 1–5 år",
        "tid": "Mars 2025",
        "antal_svar": 4120,
        "svarsfrekvens": "64",
        "resultat": "Nio av tio är nöjda med barnets utveckling. Personalens omsorg får högst betyg och "
        "informationen om vad barnet lär sig får lägst, men den har förbättrats.",
    },
    {
        "namn": "Elevenkät i årskurs 5, 7 och 8",
        "malgrupp": "Elever i kommunala skolor",
        "tid": "Februari 2025",
        "antal_svar": 4515,
        "svarsfrekvens": "88",
        "resultat": "Tryggheten är i stort oförändrad i årskurs 5 och 7 men har sjunkit från 80 till 78 "
        "procent i årskurs 8. Studieron har ökat svagt. Eleverna efterfrågar vuxna i korridorer och "
        "omklädningsrum.",
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
        "effekt": "Tjänsterna stod obesatta under våren men är tillsatta sedan september. Andelen som utretts "
        "inom sex veckor är 61 procent, tre procentenheter mer än förra året.",
    },
    {
        "atgard_id": "K24-BUN-3",
        "atgard": "Gemensam vikariepool i förskolan.",
        "status": "försenad",
        "effekt": "Överenskommelsen med arbetstagarorganisationerna dröjde till september. Poolen börjar i "
        "januari.",
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
        "slutsats": "Tidigt stöd i läsning ger effekt inom ett år och behövs för att fler ska få betyg i alla "
        "ämnen i årskurs 9.",
        "indikatorer": "BUN-K11, BUN-K14",
        "atgard": "Låt speciallärare arbeta tillsammans med klasslärare i årskurs 1 på alla skolor.",
        "ansvarig": "Utbildningsdirektör",
        "klart": "2026-08",
    },
    {
        "slutsats_id": "K25-BUN-3",
        "slutsats": "Stöd och utredning kommer för sent, eftersom frånvaro upptäcks olika på skolorna.",
        "indikatorer": "BUN-K4, BUN-K3",
        "atgard": "Gemensam närvaroregistrering och månadsvis lista till elevhälsan.",
        "ansvarig": "Chef elevhälsa",
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
    "vilket är allvarligt och följs varje månad. Skillnaderna mellan skolor är för "
    "stora. Nämnden bedömer kvaliteten som god med förbättringsområden.",
    "beslut": "BUN 2025-10-29, § 121",
    "beslut_faktorer": "BUN 2024-11-20, § 140",
    "datum": dt.date(2025, 10, 29),
    "plan_datum": dt.date(2025, 11, 19),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Förskolan är den verksamhet som vårdnadshavarna är mest nöjda med: 90 procent anser att barnet "
        "utvecklas och lär sig, och barngrupperna är de minsta på fem år. I grundskolan är 85,9 procent av "
        "eleverna i årskurs 9 behöriga till yrkesprogram, mer än i riket men 1,1 procentenheter från "
        "målvärdet.\n\n"
        "Sex indikatorer är gröna, sju gula och en röd. Den röda är nämndens allvarligaste brist. Bara 61 "
        "procent av eleverna med hög frånvaro har fått en utredning inom sex veckor, och varje vecka som går "
        "gör det svårare att komma tillbaka till skolan.\n\n"
        "Gult är det framför allt i klassrummet och på avdelningen: studiero, betyg i alla ämnen och tid för "
        "planering. Resultaten stiger men långsamt. Nämnden bedömer kvaliteten som god med "
        "förbättringsområden och sätter stöd i rätt tid först."
    ),
    "metod": (
        "Fjorton indikatorer följs. Betygen är vårens slutbetyg i kommunens egna skolor, och två indikatorer "
        "hämtas ur Kolada. Enkäten till vårdnadshavare i mars besvarades av 4 120 personer, 64 procent. "
        "Elevenkäten i februari har 4 515 svar från årskurs 5, 7 och 8. Medarbetarenkäten gjordes i mars.\n\n"
        "Resvaneenkäten omfattar en enda vecka i oktober, och vädret kan påverka svaren. Kostnaden i "
        "grundskolan kommer ur det senaste räkenskapssammandraget. Klagomål, synpunkter och avvikelser är "
        "räknade januari–augusti.\n\n"
        "Hur frånvaro registrerades skilde sig mellan skolorna till och med våren. Uppgiften om utredningstid "
        "är därför säkrare än uppgiften om hur många elever som borde ha utretts."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "I förskolan nås målvärdet på båda indikatorerna. Nöjdheten med barnets utveckling är 90 procent, och "
        "det går 5,0 barn på varje årsarbetare, mot 5,3 för fyra år sedan.\n\n"
        "Behörigheten till yrkesprogram steg från 84,6 till 85,9 procent, tredje året i rad med ökning. Den "
        "kommer från fyra skolor med extra undervisning i matematik. Elever som kommit till Sverige efter "
        "skolstarten är behöriga hälften så ofta som andra.\n\n"
        "Studieron i årskurs 5 ökade med en procentenhet, till 64, men målvärdet är 68. Skolor med fasta "
        "rutiner för hur lektionen börjar ligger tio procentenheter högre än skolor utan. Flickor har mindre "
        "studiero än pojkar, 62 mot 66 procent.\n\n"
        "Utredningarna av elever med hög frånvaro är röda. Psykologer saknades under våren, och signalen från "
        "skolorna kom sent. 63 procent av flickorna och 59 procent av pojkarna utreddes inom sex veckor.\n\n"
        "## God ekonomi\n\n"
        "Grundskolans nettokostnad är 1,4 procent högre än referenskostnaden, mot 1,1 procent förra året. Små "
        "klasser på fyra skolor i ytterområdena och dyrare tilläggsbelopp förklarar skillnaden. Fritidshemmen "
        "bemannas bättre efter barnens tider: 86 procent av de placerade timmarna används. Lokalytan är 12,7 "
        "kvadratmeter per barn och elev och når målvärdet.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "53 procent av förskollärarna anser att de har tid att planera, långt från målvärdet 60. Tiden finns "
        "i schemat men försvinner när en kollega är sjuk. HME-index är 79, en enhet under målvärdet; ökningen "
        "finns i grundskolan och inte i förskolan. Rektorerna har i median 28 medarbetare, fem färre än för "
        "fyra år sedan.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "93 procent av enheterna sorterar matavfall och följer upp svinnet varje vecka. Betyg i alla ämnen "
        "har 75,4 procent av eleverna, 79,5 procent av flickorna och 71,3 av pojkarna. Andelen som går eller "
        "cyklar till skolan är 56 procent, den lägsta på fem år."
    ),
    "jamforelse": (
        "Vårdnadshavarna i Almköping är nöjdare än i riket, 90 mot 86 procent, och än i länet och liknande "
        "kommuner, där andelen är 87. Barngrupperna är något mindre än i alla tre jämförelserna.\n\n"
        "Enligt Kolada är behörigheten 2,3 procentenheter högre än i riket, 1,5 högre än i länet och 1,6 "
        "högre än i liknande kommuner. För betyg i alla ämnen är försprånget till riket 2,8 procentenheter. "
        "Skillnaden mellan flickor och pojkar är däremot lika stor som i riket.\n\n"
        "Studieron är en procentenhet högre än i riket och lika med liknande kommuner. Kostnadsavvikelsen är "
        "1,4 procent, mot 1,2 i liknande kommuner och 0,8 i länet. HME-index är lika med riket och en enhet "
        "högre än i länet."
    ),
    "egenkontroll": (
        "Läkemedel hanteras rätt på alla 24 granskade enheter, och nio av elva högstadieskolor sambedömer "
        "samtliga nationella prov. Överlämningen till förskoleklass är svagare: var tredje görs för sent "
        "eller inte alls, oftast när barnet byter stadsdel.\n\n"
        "Alla enheter har en plan mot kränkande behandling, men på en fjärdedel har barnen inte fått delta i "
        "kartläggningen. Rutinen för barn som försvinner fungerade när den behövdes. Att timvikarier inte "
        "kände till den är ändå en brist, eftersom just de ofta är nya på enheten."
    ),
    "klagomal": (
        "Klagomålen ökade från 249 till 271 och 84,1 procent besvarades i tid. De flesta gäller stöd till "
        "enskilda elever och kränkningar mellan elever. Klagomål om stöd utreds numera av elevhälsan, så att "
        "skolan inte prövar sina egna beslut.\n\n"
        "Avvikelserna ökade från 388 till 412 och handlar om olycksfall på raster och brister i överlämning. "
        "Synpunkterna minskade till 178. De gäller skolmat, öppettider på sommaren och trafik vid lämning, "
        "och åtta förskolor i stället för fem hölls sommaröppna."
    ),
    "undersokningar": (
        "Vårdnadshavarna ger personalens omsorg högst betyg och informationen om barnets lärande lägst. "
        "Eleverna vill ha fler vuxna i korridorer och omklädningsrum. Tryggheten i årskurs 8 har sjunkit från "
        "80 till 78 procent, och nämnden tar det på allvar trots att årskurs 5 och 7 är i stort oförändrade."
    ),
    "uppfoljning": (
        "Två av fyra åtgärder är genomförda. Läsinsatserna har gett tydlig effekt: andelen som klarar alla "
        "delprov i läsning ökade från 78,1 till 81,2 procent. Psykologerna anställdes, men först i september, "
        "och resultatet väntas därför synas nästa år.\n\n"
        "Vikariepoolen är försenad och börjar i januari. Av sex avlämningsplatser är två klara, och fyra "
        "väntar på tekniska nämnden."
    ),
    "slutsatser": (
        "Fyra slutsatser förs vidare till verksamhetsplanen. Behöriga lärare i matematik ska fördelas efter "
        "elevernas behov, och lovskolan utökas på fyra skolor. Det tidiga stödet i läsning har visat sig "
        "fungera och blir en del av det vanliga arbetet i årskurs 1.\n\n"
        "Viktigast är stödet till elever med hög frånvaro. Frånvaron registreras nu lika överallt, och "
        "elevhälsan ska få en lista varje månad. Nämnden följer andelen som utreds i tid varje månad till "
        "dess att målvärdet är nått.\n\n"
        "Förskollärarnas planeringstid skyddas genom en gemensam vikariepool för förskolor som ligger nära "
        "varandra. Studieron följs genom rektorernas lektionsbesök."
    ),
}
