"""Arbetsmarknadsnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "AMN-K1": {
        "typ": "resultat",
        "matmetod": "Enkät till deltagare vid avslut",
        "utgangsvarde": "77",
        "u_t4": "76",
        "u_t3": "77",
        "svarsfrekvens": "58",
    },
    "AMN-K2": {
        "typ": "resultat",
        "matmetod": "Median från start till arbete eller studier",
        "utgangsvarde": "225",
        "u_t4": "241",
        "u_t3": "225",
        "kvinnor": "197",
        "man": "173",
        "liknande": "204",
    },
    "AMN-K3": {
        "typ": "resultat",
        "matmetod": "Handledarens bedömning mot praktikplanen",
        "utgangsvarde": "59",
        "u_t4": "57",
        "u_t3": "59",
        "ansvarig": "Enhetschef integration",
        "klart": "2026-08",
    },
    "AMN-K4": {
        "typ": "resultat",
        "matmetod": "Webbenkät i slutet av feriejobbet",
        "utgangsvarde": "87",
        "u_t4": "86",
        "u_t3": "87",
        "kvinnor": "92",
        "man": "90",
        "svarsfrekvens": "63",
    },
    "AMN-K5": {
        "typ": "struktur",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "utgangsvarde": "33",
        "u_t4": "31",
        "u_t3": "33",
    },
    "AMN-K6": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "77",
        "u_t4": "76",
        "u_t3": "77",
        "kvinnor": "79",
        "man": "76",
        "svarsfrekvens": "79",
        "riket": "79",
        "lanet": "79",
        "liknande": "78",
        "ansvarig": "Arbetsmarknadschef",
        "klart": "2026-03",
    },
    "AMN-K7": {
        "typ": "resultat",
        "matmetod": "Vägning vid försäljning och utlämning",
        "utgangsvarde": "58",
        "u_t4": "49",
        "u_t3": "58",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "AMN-K8",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Jämställda resultat",
        "indikator": "Skillnad mellan mäns och kvinnors övergång till arbete eller studier",
        "typ": "resultat",
        "matmetod": "Mäns andel minus kvinnors andel vid avslut",
        "kalla": "Eget system",
        "enhet": "enheter",
        "riktning": "lägre är bättre",
        "utgangsvarde": "8",
        "u_t4": "9",
        "u_t3": "8",
        "u_t2": "7",
        "u_t1": "6",
        "utfall": "6",
        "malvarde": "4",
        "bedomning": "gul",
        "analys": (
            "Män anvisas oftare till insatser med kort väg till anställning, som lager och bygg. Kvinnor har "
            "längre tid från start till arbete och avbryter oftare på grund av omsorg om barn."
        ),
        "atgard": (
            "Fler platser med lönestöd inom vård, service och handel, och könsuppdelad uppföljning per "
            "handläggare."
        ),
        "ansvarig": "Enhetschef arbetsmarknad",
        "klart": "2026-10",
    },
    {
        "kval_id": "AMN-K9",
        "grunduppdrag": "Arbetsmarknad",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Snabb start",
        "indikator": "Tid från anvisning till start i insats, median",
        "typ": "process",
        "matmetod": "Datum för anvisning och start",
        "kalla": "Eget system",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "utgangsvarde": "21",
        "u_t4": "24",
        "u_t3": "21",
        "u_t2": "19",
        "u_t1": "17",
        "utfall": "14",
        "malvarde": "15",
        "bedomning": "grön",
    },
    {
        "kval_id": "AMN-K10",
        "grunduppdrag": "Unga",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Trygg handledning",
        "indikator": "Feriejobbare som fått en namngiven handledare",
        "typ": "process",
        "matmetod": "Arbetsplatsernas anmälan före start",
        "kalla": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "85",
        "u_t4": "83",
        "u_t3": "85",
        "u_t2": "88",
        "u_t1": "90",
        "utfall": "93",
        "malvarde": "95",
        "bedomning": "gul",
        "analys": (
            "Bytet av handledare under semestern registreras inte alltid, och några mindre arbetsplatser "
            "anmälde sig sent."
        ),
        "atgard": "Ersättare anges redan i anmälan och platser utan handledare lottas inte ut.",
        "ansvarig": "Samordnare feriejobb",
        "klart": "2026-05",
    },
    {
        "kval_id": "AMN-K11",
        "grunduppdrag": "Integration",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Väg till anställning",
        "indikator": "Deltagare i språkpraktik som fått anställning inom ett år",
        "typ": "resultat",
        "matmetod": "Uppföljning tolv månader efter praktiken",
        "kalla": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "27",
        "u_t4": "24",
        "u_t3": "27",
        "u_t2": "29",
        "u_t1": "31",
        "utfall": "34",
        "malvarde": "33",
        "kvinnor": "30",
        "man": "38",
        "bedomning": "grön",
    },
    {
        "kval_id": "AMN-K12",
        "grunduppdrag": "Arbetsmarknad",
        "perspektiv": "God ekonomi",
        "faktor": "Kostnadseffektiva insatser",
        "indikator": "Nettokostnad per avslutad deltagare",
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "kalla": "Ekonomisystem",
        "enhet": "tkr",
        "riktning": "lägre är bättre",
        "utgangsvarde": "99",
        "u_t4": "104",
        "u_t3": "99",
        "u_t2": "96",
        "u_t1": "91",
        "utfall": "86",
        "malvarde": "90",
        "liknande": "94",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Arbetsmarknad",
        "for_vem": "Vuxna som står långt från arbetsmarknaden, ofta med försörjningsstöd",
        "vad": "Ge insatser, praktik och anställningar med stöd som leder till arbete eller studier.",
        "styrdokument": "Socialtjänstlagen, överenskommelsen med Arbetsförmedlingen, reglementet",
    },
    {
        "grunduppdrag": "Integration",
        "for_vem": "Nyanlända och andra utrikes födda som behöver språk och kontakter",
        "vad": "Samhällsorientering, språkpraktik och mottagande enligt anvisning.",
        "styrdokument": "Lagen om samhällsorientering, bosättningslagen, integrationsprogrammet",
    },
    {
        "grunduppdrag": "Unga",
        "for_vem": "Ungdomar 14–20 år",
        "vad": "Feriejobb, kommunalt aktivitetsansvar i samverkan och stöd till unga utan sysselsättning.",
        "styrdokument": "Arbetsmiljöverkets föreskrifter om minderåriga, skollagen 29 kap., reglementet",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 42,
        "antal_fg": 51,
        "i_tid": "97.6",
        "orsak": "Väntan på plats i insats.",
        "atgard": "Fler starttillfällen per månad.",
    },
    {
        "typ": "synpunkt",
        "antal": 79,
        "antal_fg": 69,
        "i_tid": "97.5",
        "orsak": "Önskemål om kvällstider.",
        "atgard": "Försök med kvällsöppet på två enheter.",
    },
    {
        "typ": "avvikelse",
        "antal": 23,
        "antal_fg": 19,
        "i_tid": "95.7",
        "orsak": "Utebliven skriftlig introduktion och uppgifter i vanlig e-post.",
        "atgard": "Mall för introduktion och en spärr i e-posten.",
    },
    {
        "typ": "beröm",
        "antal": 96,
        "antal_fg": 83,
        "orsak": "Handledarna på feriejobben och i återbruket.",
        "atgard": "Berättelser delas på webben.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Beslut om insats",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla granskade beslut var dokumenterade och hade ett mål som deltagaren kände till.",
    },
    {
        "omrade": "Introduktion på arbetsplats",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Skriftlig introduktion saknas ibland, oftast på små arbetsplatser.",
        "forbattring": "Mall och uppföljning inom en vecka.",
    },
    {
        "omrade": "Säkra meddelanden",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": "Rutinen är känd men glöms bort.",
        "forbattring": "Spärr i e-posten.",
    },
    {
        "omrade": "Kassahantering i återbruk",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Dagskassorna stämde vid samtliga kontroller.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Deltagarenkät",
        "malgrupp": "Deltagare som avslutat insats",
        "tid": "Löpande, till och med augusti 2025",
        "antal_svar": 412,
        "svarsfrekvens": "58",
        "resultat": "84 procent rekommenderar insatsen. Deltagarna vill ha fler kontakter med arbetsgivare.",
    },
    {
        "namn": "Feriejobbarnas röst",
        "malgrupp": "Ungdomar 14–17 år",
        "tid": "Juli–augusti 2025",
        "antal_svar": 936,
        "svarsfrekvens": "63",
        "resultat": "91 procent är nöjda. Fler vill prova på att arbeta i vård och omsorg.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-AMN-1",
        "atgard": "Starta insatser varje vecka i stället för varannan.",
        "status": "genomförd",
        "effekt": "Tiden från anvisning till start sjönk från 17 till 14 dagar, och klagomålen blev färre.",
    },
    {
        "atgard_id": "K24-AMN-2",
        "atgard": "Kräv namngiven handledare vid varje feriejobb.",
        "status": "påbörjad",
        "effekt": "Andelen steg från 90 till 93 procent. Ersättare under semester saknas ibland.",
    },
    {
        "atgard_id": "K24-AMN-3",
        "atgard": "Kom överens om barnomsorg på flexibla tider under språkpraktik.",
        "status": "försenad",
        "effekt": (
            "Samtal pågår med barn- och utbildningsnämnden. Skillnaden mellan kvinnor och män kvarstår."
        ),
    },
    {
        "atgard_id": "K24-AMN-4",
        "atgard": "Öppna försäljning av återbrukade möbler.",
        "status": "genomförd",
        "effekt": "Öppnade i maj. Mängden återbruk beräknas bli 82 ton mot 71 förra året.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-AMN-1",
        "slutsats": (
            "Kvinnor når målen i språkpraktiken och arbete i lägre grad än män. Hinder utanför insatsen "
            "avgör."
        ),
        "indikatorer": "AMN-K3, AMN-K8",
        "atgard": (
            "Avtal om barnomsorg på flexibla tider och fler platser i branscher där kvinnor söker arbete."
        ),
        "ansvarig": "Enhetschef integration",
        "klart": "2026-08",
    },
    {
        "slutsats_id": "K25-AMN-2",
        "slutsats": "Snabbare start ger kortare väg till arbete och lägre kostnad per deltagare.",
        "indikatorer": "AMN-K2, AMN-K9, AMN-K12",
        "atgard": "Veckovisa starter behålls och arbetsgivarträffar hålls varje månad.",
        "ansvarig": "Enhetschef arbetsmarknad",
        "klart": "2026-04",
    },
    {
        "slutsats_id": "K25-AMN-3",
        "slutsats": (
            "Medarbetarna påverkas av att statliga regler ändras ofta och behöver samlad information."
        ),
        "indikatorer": "AMN-K6",
        "atgard": "Månadsvis genomgång av regler och en ansvarig för bevakning.",
        "ansvarig": "Arbetsmarknadschef",
        "klart": "2026-03",
    },
    {
        "slutsats_id": "K25-AMN-4",
        "slutsats": "Feriejobben är uppskattade, men handledningen är inte säkrad på alla arbetsplatser.",
        "indikatorer": "AMN-K4, AMN-K10",
        "atgard": "Handledare och ersättare krävs innan platsen lottas ut.",
        "ansvarig": "Samordnare feriejobb",
        "klart": "2026-05",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god",
    "motivering": (
        "Åtta av tolv indikatorer är gröna och ingen är röd. Deltagarna kommer snabbare i gång, når "
        "arbete eller studier snabbare och rekommenderar insatserna. Nettokostnaden per deltagare "
        "minskar. Det som hindrar ett fullt gott resultat är skillnaden mellan kvinnor och män, som är "
        "nämndens viktigaste fråga 2026, och ett oförändrat medarbetarindex."
    ),
    "beslut": "AMN 2025-10-07, § 66",
    "beslut_faktorer": "AMN 2024-11-12, § 81",
    "datum": dt.date(2025, 10, 7),
    "plan_datum": dt.date(2025, 11, 11),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Fler deltagare går snabbare vidare till arbete eller studier. Mediantiden har sjunkit till 184 "
        "dagar, från 241 för fyra år sedan, och väntan på att börja i en insats är nere i två veckor. 84 "
        "procent av deltagarna skulle rekommendera insatsen till någon annan.\n\n"
        "Åtta av nämndens tolv indikatorer når målvärdet. Fyra är gula: språkpraktikens mål, "
        "medarbetarindex, handledare i feriejobb samt skillnaden mellan kvinnors och mäns resultat. "
        "Ingen är röd, och nämnden bedömer kvaliteten som god.\n\n"
        "Bilden har en återkommande skugga. Kvinnor når språkpraktikens mål i 61 procent av fallen och "
        "män i 69. Orsaken ligger till stor del utanför insatserna, i barnomsorgens tider och i vilka "
        "branscher som har platser. Därför kräver den samarbete med andra nämnder."
    ),
    "metod": (
        "Tolv indikatorer har följts. Deltagarenkäten lämnas vid avslut och fick 412 svar, 58 procent. "
        "Feriejobbarnas enkät besvarades av 936 ungdomar i juli och augusti. Språkpraktikens resultat är "
        "handledarnas bedömning av 286 deltagare.\n\n"
        "Tid till arbete är en median och påverkas inte av enstaka långa ärenden. Uppgiften om "
        "anställning inom ett år gäller dem som avslutade praktiken föregående år. Extern finansiering, "
        "nettokostnad och mängden återbruk är prognoser för helåret."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Fem av sju indikatorer i perspektivet är gröna. Tiden från anvisning till start är 14 dagar, "
        "tio färre än 2021. Insatserna börjar numera varje vecka, och det är den enskilt tydligaste "
        "förklaringen. Även tiden till arbete eller studier minskar, från 198 till 184 dagar på ett år, "
        "men kvinnor har 24 dagar längre mediantid än män. Bland dem som svarat på deltagarenkäten är "
        "kvinnor ändå mer positiva: 86 procent rekommenderar insatsen, mot 82 procent av männen.\n\n"
        "I språkpraktiken nådde 65 procent målet, en procentenhet fler än förra året men tre under "
        "målvärdet. 34 procent fick anställning inom ett år, och även här skiljer det åtta "
        "procentenheter mellan könen. Handledarna beskriver att deltagare som arbetar tidiga morgnar "
        "ofta saknar barnomsorg.\n\n"
        "Feriejobben gavs för första gången även efter årskurs 8. Trots det större antalet är 91 procent "
        "nöjda. Andelen med namngiven handledare ökade till 93 procent, mot målet 95.\n\n"
        "## God ekonomi\n\n"
        "Bidrag täcker 38 procent av kostnaden, tre procentenheter mer än året före. Fler anställningar "
        "med lönestöd bidrar mest. Nettokostnaden per avslutad deltagare sjunker från 91 till 86 tusen "
        "kronor, och det hänger samman med att insatserna blir kortare. Nämnden tolkar utvecklingen "
        "försiktigt. En del av förbättringen beror på statlig ersättning som kan ändras med kort varsel.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "HME-index är oförändrat 78, två enheter under målet. Kvinnornas index är 79 och männens 76. "
        "Delindexet för styrning är lägst, vilket medarbetarna själva kopplar till osäkra statliga "
        "regler.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "Återbruket beräknas bli 82 ton, sju över målvärdet. Försäljningen som öppnade i maj har gjort "
        "att fler möbler får en ny ägare, samtidigt som deltagarna får arbetsuppgifter som liknar dem i "
        "handeln. Skillnaden mellan mäns och kvinnors övergång till arbete eller studier är sex "
        "procentenheter, lika mycket som förra året. Målet är högst fyra."
    ),
    "jamforelse": (
        "För arbetsmarknadsinsatser finns få jämförbara nationella mått, eftersom kommunerna organiserar "
        "dem olika. Nämnden deltar i ett nätverk av liknande kommuner. Där är mediantiden till arbete "
        "eller studier 204 dagar, tjugo dagar längre än i Almköping, och nettokostnaden per deltagare 94 "
        "tusen kronor, mot nämndens 86.\n\n"
        "HME-index är lika med liknande kommuner och en enhet lägre än i riket och länet. För "
        "språkpraktik, feriejobb och återbruk jämförs resultaten bara över tid. Jämförelsen ska läsas "
        "med försiktighet, eftersom kommunerna i nätverket har olika andel deltagare med lång tid utan "
        "arbete. Nämnden har föreslagit nätverket att följa skillnaden mellan kvinnor och män på samma "
        "sätt i alla kommuner."
    ),
    "egenkontroll": (
        "Beslut om insats är väl dokumenterade och kassorna i återbruket stämmer. Introduktionen på "
        "arbetsplatser brister främst hos små arbetsgivare, som sällan tar emot deltagare och därför "
        "inte har någon egen mall.\n\n"
        "Känsliga uppgifter skickas ibland i vanlig e-post. Medarbetarna känner till regeln men bryter "
        "den när det är bråttom. Därför införs en teknisk spärr i stället för ännu en påminnelse."
    ),
    "klagomal": (
        "42 klagomål kom in till och med augusti, nio färre än samma tid 2024. Väntan på plats är "
        "fortfarande den vanligaste orsaken, men antalet minskade efter att starterna blev veckovisa. "
        "Nästan alla fick svar i tid.\n\n"
        "Synpunkterna ökade till 79. De flesta gäller öppettider på kvällar, och försöket med "
        "kvällsöppet är ett svar på dem. Avvikelserna ökade från 19 till 23, främst sedan säkra "
        "meddelanden började kontrolleras. Berömmet riktas till handledarna."
    ),
    "undersokningar": (
        "Deltagarna är nöjda med handledarna och vill träffa fler arbetsgivare. Ungdomarna uppskattar "
        "att få ansvar och egen lön. Flera vill prova vård och omsorg, vilket är viktigt för kommunens "
        "framtida rekrytering. Flickor är något mer nöjda än pojkar, 92 mot 90 procent."
    ),
    "uppfoljning": (
        "Två av fyra åtgärder är klara, veckovisa starter och försäljningen av återbrukade möbler. Båda "
        "har haft effekt samma år. Kravet på namngiven handledare är delvis genomfört.\n\n"
        "Överenskommelsen om flexibel barnomsorg är försenad. Samtalen har visat att lokaler finns men "
        "att bemanningen behöver delas mellan nämnderna. Så länge frågan är olöst väntas språkpraktikens "
        "resultat för kvinnor bestå."
    ),
    "slutsatser": (
        "Nämndens huvudslutsats är att insatserna fungerar men inte lika bra för alla. Skillnaden mellan "
        "kvinnor och män ska minska genom barnomsorg på flexibla tider, fler platser i nya branscher och "
        "uppföljning per handläggare.\n\n"
        "Arbetssättet med snabb start behålls och förenas med arbetsgivarträffar varje månad. För "
        "medarbetarna samlas information om regelverk på ett ställe, och en person får ansvaret för "
        "bevakningen.\n\n"
        "Feriejobben växer. Innan antalet platser ökar mer ska varje plats ha en handledare och en "
        "ersättare. Nämnden väljer alltså kvalitet före antal inför sommaren 2026."
    ),
}
