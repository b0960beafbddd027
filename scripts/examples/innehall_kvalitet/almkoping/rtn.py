"""Räddningsnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "RTN-K1": {
        "typ": "process",
        "matmetod": "Larmjournal mot bemanningsplan",
        "utgangsvarde": "97",
        "u_t4": "96",
        "u_t3": "97",
        "ansvarig": "Räddningschef",
        "klart": "2026-05",
    },
    "RTN-K2": {
        "typ": "process",
        "matmetod": "Deltagarlistor mot skolornas elevantal, läsåret 2024/25",
        "utgangsvarde": "88",
        "u_t4": "64",
        "u_t3": "88",
    },
    "RTN-K3": {
        "typ": "resultat",
        "matmetod": "Enkät till slumpvis valda invånare 18–84 år",
        "utgangsvarde": "92",
        "u_t4": "91",
        "u_t3": "92",
        "svarsfrekvens": "47",
        "lanet": "92",
        "liknande": "92",
    },
    "RTN-K4": {
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "utgangsvarde": "634",
        "u_t4": "617",
        "u_t3": "634",
        "riket": "781",
        "lanet": "759",
    },
    "RTN-K5": {
        "typ": "process",
        "matmetod": "Övningsjournal, helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "utgangsvarde": "90",
        "u_t4": "84",
        "u_t3": "90",
        "ansvarig": "Räddningschef",
        "klart": "2026-10",
    },
    "RTN-K6": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "80",
        "u_t4": "80",
        "u_t3": "80",
        "kvinnor": "80",
        "man": "82",
        "svarsfrekvens": "86",
        "riket": "79",
        "lanet": "80",
        "liknande": "80",
    },
    "RTN-K7": {
        "typ": "struktur",
        "matmetod": "Inköp och lagerlista",
        "utgangsvarde": "260",
        "u_t4": "310",
        "u_t3": "260",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "RTN-K8",
        "grunduppdrag": "Räddning",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Ren miljö efter insats",
        "indikator": "Insatser mot brand där släckvattnet samlats upp när det behövts",
        "typ": "process",
        "matmetod": "Insatsrapporter med behov av uppsamling",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "52",
        "u_t4": "44",
        "u_t3": "52",
        "u_t2": "58",
        "u_t1": "67",
        "utfall": "71",
        "malvarde": "75",
        "bedomning": "gul",
        "analys": (
            "Vid storbranden i träupplaget i juli gick det inte att samla upp allt vatten. Utrustning "
            "finns bara på två stationer."
        ),
        "atgard": (
            "Tätningar och pumpar köps till ytterligare två stationer och ett avtal om slambil tecknas."
        ),
        "ansvarig": "Räddningschef",
        "klart": "2026-06",
    },
    {
        "kval_id": "RTN-K9",
        "grunduppdrag": "Räddning",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Snabb hjälp",
        "indikator": "Tid från larm till första enhet på plats, median",
        "typ": "resultat",
        "matmetod": "Larmcentralens tider",
        "kalla": "Eget system",
        "enhet": "minuter",
        "riktning": "lägre är bättre",
        "utgangsvarde": "9.2",
        "u_t4": "9.4",
        "u_t3": "9.2",
        "u_t2": "9.1",
        "u_t1": "8.9",
        "utfall": "8.7",
        "malvarde": "9.0",
        "riket": "10.6",
        "lanet": "9.9",
        "liknande": "9.3",
        "bedomning": "grön",
    },
    {
        "kval_id": "RTN-K10",
        "grunduppdrag": "Förebyggande",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Trygga hem för äldre",
        "indikator": "Hembesök hos äldre under tolv månader",
        "typ": "process",
        "matmetod": "Besöksregistret, september–augusti",
        "kalla": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "utgangsvarde": "760",
        "u_t4": "520",
        "u_t3": "760",
        "u_t2": "840",
        "u_t1": "960",
        "utfall": "1085",
        "malvarde": "1200",
        "bedomning": "gul",
        "analys": (
            "Besöken ökar, men de som bor ensamma och saknar hemtjänst nås inte. Uppgifter om vilka de "
            "är får inte lämnas ut mellan nämnderna utan samtycke."
        ),
        "atgard": "Erbjudandet lämnas av äldreomsorgens uppsökande verksamhet och på vårdcentraler.",
        "ansvarig": "Förebyggandechef",
        "klart": "2026-09",
    },
    {
        "kval_id": "RTN-K11",
        "grunduppdrag": "Förebyggande",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Tillsyn enligt plan",
        "indikator": "Genomförda tillsyner av planerade",
        "typ": "process",
        "matmetod": "Tillsynsplanen, periodens plan till och med augusti",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "82",
        "u_t4": "71",
        "u_t3": "82",
        "u_t2": "88",
        "u_t1": "93",
        "utfall": "100",
        "malvarde": "100",
        "bedomning": "grön",
    },
    {
        "kval_id": "RTN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "En arbetsplats för alla",
        "indikator": "Medarbetare som anser att alla behandlas lika",
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "kalla": "Medarbetarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "77",
        "u_t4": "76",
        "u_t3": "77",
        "u_t2": "79",
        "u_t1": "81",
        "utfall": "84",
        "malvarde": "85",
        "kvinnor": "72",
        "man": "86",
        "antal_svar": 158,
        "svarsfrekvens": "86",
        "bedomning": "gul",
        "analys": (
            "Kvinnor svarar lägre än män, främst om omklädningsrum, utrustning i rätt storlek och jargong. "
            "Två stationer saknar fortfarande skilda omklädningsrum."
        ),
        "atgard": "Skyddskläder i fler storlekar, samtal på varje skiftlag och ombyggnad på två stationer.",
        "ansvarig": "Räddningschef",
        "klart": "2026-11",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Räddning",
        "for_vem": "Den som drabbas av brand, olycka eller annan nöd",
        "vad": "Komma snabbt, rädda liv, egendom och miljö och hålla beredskap dygnet runt.",
        "styrdokument": "Lagen om skydd mot olyckor, handlingsprogrammet, avtal med grannkommunerna",
    },
    {
        "grunduppdrag": "Förebyggande",
        "for_vem": "Invånare, elever, äldre samt ägare av byggnader och anläggningar",
        "vad": "Utöva tillsyn, utbilda och ge råd så att färre olyckor inträffar och skadorna blir mindre.",
        "styrdokument": (
            "Lagen om skydd mot olyckor, lagen om brandfarliga och explosiva varor, handlingsprogrammet"
        ),
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 17,
        "antal_fg": 20,
        "i_tid": "100",
        "orsak": "Rök och buller från övningar.",
        "atgard": "Övningar annonseras i förväg till närboende.",
    },
    {
        "typ": "synpunkt",
        "antal": 32,
        "antal_fg": 27,
        "i_tid": "100",
        "orsak": "Önskemål om utbildningar på kvällstid.",
        "atgard": "Fler kvällskurser från oktober.",
    },
    {
        "typ": "avvikelse",
        "antal": 58,
        "antal_fg": 49,
        "i_tid": "94.8",
        "orsak": "Radiotäckning i källare, tillbud vid backning och luckor i bemanningen.",
        "atgard": (
            "Ny radioutrustning beställd, tvåpersonsregel vid backning och vikariepool för deltidsstationer."
        ),
    },
    {
        "typ": "beröm",
        "antal": 112,
        "antal_fg": 99,
        "orsak": "Insatser och bemötande.",
        "atgard": "Läses upp vid överlämning mellan skiftlagen.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Fordonskontroll",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Utförd varje vecka på alla stationer.",
    },
    {
        "omrade": "Andningsskydd",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla tester godkända.",
    },
    {
        "omrade": "Övningsplan",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": (
            "Planen hölls till och med juni. Sedan fältet stängdes i september väntas timmarna inte räcka."
        ),
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

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Invånarnas förtroende",
        "malgrupp": "Invånare 18–84 år",
        "tid": "September–oktober 2025",
        "antal_svar": 1180,
        "svarsfrekvens": "47",
        "resultat": (
            "94 procent har stort förtroende för räddningstjänsten. Kvinnor har något högre förtroende "
            "än män. Få vet att de kan få ett hembesök om brandskydd."
        ),
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-RTN-1",
        "atgard": "Genomför alla planerade tillsyner på skolor och vårdlokaler.",
        "status": "genomförd",
        "effekt": "Alla tillsyner i periodens plan är gjorda, mot 93 procent förra året.",
    },
    {
        "atgard_id": "K24-RTN-2",
        "atgard": "Öka hembesöken hos äldre till 1 200.",
        "status": "påbörjad",
        "effekt": "1 085 besök, en ökning med 125. De mest utsatta nås ännu inte.",
    },
    {
        "atgard_id": "K24-RTN-3",
        "atgard": "Bygg om övningsfältets rening och få nytt tillstånd.",
        "status": "försenad",
        "effekt": "Tillståndet dröjer och fältet är stängt. Övningstiden minskar därför 2025.",
    },
    {
        "atgard_id": "K24-RTN-4",
        "atgard": "Ta i bruk två nya släckbilar.",
        "status": "genomförd",
        "effekt": "I drift sedan september. De äldsta fordonen är avvecklade.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-RTN-1",
        "slutsats": "Förmågan vid insats är hög men bärs av rutin. Utan övningsfält urholkas den.",
        "indikatorer": "RTN-K5, RTN-K9",
        "atgard": (
            "Övning på grannkommunens fält från januari och prioritering av rökdykning och trafikolyckor."
        ),
        "ansvarig": "Räddningschef",
        "klart": "2026-10",
    },
    {
        "slutsats_id": "K25-RTN-2",
        "slutsats": "Äldre som bor ensamma utan hemtjänst löper störst risk vid brand och nås minst.",
        "indikatorer": "RTN-K10",
        "atgard": "Gemensamt erbjudande med äldrenämnden och regionens vårdcentraler.",
        "ansvarig": "Förebyggandechef",
        "klart": "2026-09",
    },
    {
        "slutsats_id": "K25-RTN-3",
        "slutsats": (
            "Deltidsstationernas bemanning är sårbar, och kvinnor upplever sämre villkor. Frågorna hör ihop."
        ),
        "indikatorer": "RTN-K1, RTN-K12",
        "atgard": "Gemensam vikariepool, bredare rekrytering och ombyggda omklädningsrum på två stationer.",
        "ansvarig": "Räddningschef",
        "klart": "2026-11",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": (
        "Hjälpen kommer snabbt, tillsynen är genomförd och förtroendet är högt. Sju av tolv indikatorer "
        "är gröna. Övningstiden är röd, eftersom fältet är stängt, och nämnden ser allvarligt på det "
        "trots att en lösning finns. Bemanningen på två deltidsstationer, hembesöken, uppsamlingen av "
        "släckvatten och kvinnors svar om likabehandling är gula."
    ),
    "beslut": "RTN 2025-10-23, § 58",
    "beslut_faktorer": "RTN 2024-11-28, § 67",
    "datum": dt.date(2025, 10, 23),
    "plan_datum": dt.date(2025, 11, 27),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Från larm till första enhet på plats går det 8,7 minuter i median. Så snabbt har det inte varit "
        "under de fem år som redovisas. 94 procent av invånarna har stort förtroende för "
        "räddningstjänsten, och kostnaden per invånare är lägre än i jämförbara kommuner.\n\n"
        "Sju av tolv indikatorer är gröna, fyra är gula och en är röd. Den röda gäller övningstiden, som "
        "väntas bli 89 timmar per brandman mot målet 100. Övningsfältet stängdes i september i väntan på "
        "nytt tillstånd för släckvatten. Gula är bemanningen vid larm, hembesöken hos äldre, "
        "uppsamlingen av släckvatten och frågan om alla behandlas lika.\n\n"
        "En räddningstjänst lever på sin beredskap, och den syns inte i årets goda insatstider. Nämnden "
        "vill därför säkra övningen innan bristen märks."
    ),
    "metod": (
        "Tolv indikatorer ligger till grund. Larmcentralens tider, övningsjournalen, insatsrapporterna "
        "och tillsynsplanen är egna register. Förtroendet mäts i kommunens invånarenkät, som 1 180 "
        "personer besvarat, 47 procent. Medarbetarenkäten fick 158 svar.\n\n"
        "Övningstid och nettokostnad är prognoser för helåret efter augusti. Hembesöken räknas från "
        "september till augusti och utbildningen i skolan per läsår. Medarbetarenkätens grupp av kvinnor "
        "är liten, men större än den gräns som gäller för att resultat ska få visas."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Insatstiden har kortats med 0,7 minuter sedan 2021, och samarbetet med grannkommunerna om "
        "närmaste enhet är den främsta orsaken. Larmen hade full bemanning i 98 procent av fallen, en "
        "procentenhet under målet. Luckorna fanns på två deltidsstationer där flera var sjuka samtidigt. "
        "Larmen nåddes då av nästa station, och därför syns bristen inte i insatstiden.\n\n"
        "I det förebyggande arbetet fick 97 procent av eleverna i årskurs 8 utbildning, och samtliga "
        "tillsyner i periodens plan är gjorda. Hembesöken hos äldre ökade från 960 till 1 085 men når "
        "inte 1 200. De som bor ensamma och saknar hemtjänst är svårast att nå, och sekretess gör att "
        "uppgifter inte kan lämnas mellan nämnderna utan samtycke. Förtroendet är 95 procent bland "
        "kvinnor och 93 bland män.\n\n"
        "## God ekonomi\n\n"
        "Nettokostnaden beräknas till 688 kronor per invånare, tolv kronor under målvärdet. Kostnaden "
        "ökade med 17 kronor, främst för löner och fordon, men håller sig inom budgeten.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "HME-index är 82 och når målet. Övningstiden väntas däremot minska från 96 till 89 timmar. 84 "
        "procent anser att alla behandlas lika, det högsta värdet hittills, men skillnaden mellan könen "
        "är stor: 86 procent av männen och 72 procent av kvinnorna. Kvinnor nämner omklädningsrum, "
        "skyddskläder som inte passar och jargong. Ett högt snitt kan alltså dölja att en mindre grupp "
        "har sämre villkor, och nämnden följer därför svaren uppdelade.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "Skum med skadliga ämnen används inte längre, och det gäller andra året i följd. Släckvatten "
        "samlades upp i 71 procent av de insatser där det behövdes. Branden i träupplaget i juli visade "
        "hur mycket vatten som kan gå åt och att utrustningen finns på för få stationer."
    ),
    "jamforelse": (
        "Insatstiden är 1,9 minuter kortare än i riket och 0,6 minuter kortare än i liknande kommuner. "
        "En del beror på geografin: heltidsstationerna täcker staden, medan flera jämförda kommuner har "
        "större landsbygd.\n\n"
        "Nettokostnaden är 54 kronor lägre per invånare än i liknande kommuner och 93 kronor lägre än i "
        "riket. Förtroendet är tre procentenheter högre än i riket. HME-index ligger tre enheter över "
        "riket och två över länet.\n\n"
        "Övningstid redovisas inte på samma sätt i alla kommuner. Hembesök och uppsamling av släckvatten "
        "jämförs därför, liksom övningen, bara med egna tidigare år."
    ),
    "egenkontroll": (
        "Fordon och andningsskydd kontrolleras som de ska, på alla stationer. Det är rutiner där ett fel "
        "kan kosta liv, och nämnden noterar att de är väl förankrade.\n\n"
        "Övningsplanen följdes till sommaren. Därefter saknas en plats där rökdykning kan övas. "
        "Förvaltningen har flyttat teoripass och sjukvårdsmoment till hösten, men de ersätter inte "
        "övning med eld och vatten. Tillsynsprotokollen blev ibland sena, vilket fördröjer "
        "fastighetsägarens åtgärder. En mall och en påminnelse har införts."
    ),
    "klagomal": (
        "Klagomålen är få, 17 under januari–augusti mot 20 samma tid förra året, och handlar om rök och "
        "buller från övningar. De väntas minska så länge fältet är stängt.\n\n"
        "Avvikelserna ökade från 49 till 58. Luckor i bemanningen, svag radiotäckning i källare och "
        "tillbud vid backning är vanligast. Ny radioutrustning är beställd och levereras under hösten "
        "till alla stationer. Berömmet, 112 stycken, läses upp för skiftlagen. Samtliga klagomål "
        "besvarades i tid."
    ),
    "undersokningar": (
        "Invånarna litar på räddningstjänsten, men få känner till att de kan få ett hembesök om "
        "brandskydd. Kunskapen är lägst bland dem som har mest nytta av det. Eleverna som utbildats har "
        "inte tillfrågats, vilket planeras för läsåret 2025/26. Äldre som fått hembesök ska då också få "
        "några korta frågor."
    ),
    "uppfoljning": (
        "Två åtgärder är genomförda: tillsynen enligt plan och de nya släckbilarna, som togs i drift i "
        "september. Hembesöken har ökat med 125 men ännu inte till målet.\n\n"
        "Övningsfältets ombyggnad är försenad, eftersom prövningen av utsläpp tog längre tid än "
        "beräknat. Nämnden hade räknat med att fältet kunde användas under prövningen och saknade en "
        "reservplan när det stängdes."
    ),
    "slutsatser": (
        "Tre slutsatser följer med till verksamhetsplanen. Övningen måste säkras: från januari används "
        "grannkommunens fält, och de moment som är farligast övas först.\n\n"
        "Det förebyggande arbetet ska nå dem som löper störst risk. Erbjudandet om hembesök lämnas "
        "därför genom äldreomsorgen och vårdcentralerna, som redan möter de äldre.\n\n"
        "Bemanning och likabehandling är två sidor av samma fråga. En deltidsstation som fler vill och "
        "kan arbeta på blir mindre sårbar, och den som inte känner sig välkommen söker sig bort. "
        "Ombyggnaden av omklädningsrum ryms i investeringsplanen, och skyddskläder i fler storlekar köps "
        "redan i år."
    ),
}
