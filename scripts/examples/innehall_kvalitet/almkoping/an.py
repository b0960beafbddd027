"""Äldrenämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "AN-K1": {
        "typ": "resultat",
        "matmetod": "Brukarundersökning bland alla med hemtjänst, april",
        "utgangsvarde": "95",
        "u_t3": "95",
        "svarsfrekvens": "57",
        "lanet": "96",
    },
    "AN-K2": {
        "typ": "resultat",
        "matmetod": "Brukarundersökning bland alla med hemtjänst, april",
        "utgangsvarde": "84",
        "u_t3": "84",
        "svarsfrekvens": "57",
        "lanet": "84",
        "ansvarig": "Verksamhetschef hemtjänst",
        "klart": "2026-05",
    },
    "AN-K3": {
        "typ": "resultat",
        "matmetod": "Brukarundersökning bland alla i särskilt boende, april",
        "utgangsvarde": "60",
        "u_t3": "60",
        "svarsfrekvens": "51",
        "lanet": "62",
    },
    "AN-K4": {
        "typ": "process",
        "matmetod": "Uttag ur kvalitetsregister den 31 augusti",
        "utgangsvarde": "81",
        "u_t4": "78",
        "u_t3": "81",
        "lanet": "80",
        "ansvarig": "Verksamhetschef hälso- och sjukvård",
        "klart": "2026-06",
    },
    "AN-K5": {
        "typ": "resultat",
        "matmetod": "Belagda dygn delat med tillgängliga, tolv månader till augusti",
        "utgangsvarde": "95.2",
        "u_t4": "94.1",
        "u_t3": "95.2",
    },
    "AN-K6": {
        "typ": "process",
        "matmetod": "Registrerad besökstid delat med arbetad tid, tolv månader till augusti",
        "utgangsvarde": "62",
        "u_t4": "63",
        "u_t3": "62",
        "lanet": "65",
        "ansvarig": "Verksamhetschef hemtjänst",
        "klart": "2026-06",
    },
    "AN-K7": {
        "typ": "struktur",
        "matmetod": "Arbetade timmar, egna och inhyrda, tolv månader till augusti",
        "utgangsvarde": "86",
        "u_t4": "84",
        "u_t3": "86",
        "liknande": "92",
        "ansvarig": "Verksamhetschef hälso- och sjukvård",
        "klart": "2026-12",
    },
    "AN-K8": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "68",
        "u_t4": "66",
        "u_t3": "68",
        "svarsfrekvens": "78",
    },
    "AN-K9": {
        "typ": "resultat",
        "matmetod": "Körsträcka per drivmedel, tolv månader till augusti",
        "utgangsvarde": "35",
        "u_t4": "22",
        "u_t3": "35",
        "liknande": "68",
    },
    "AN-K10": {
        "typ": "resultat",
        "matmetod": "Vägning två veckor per termin i alla kök",
        "utgangsvarde": "80",
        "u_t4": "86",
        "u_t3": "80",
        "liknande": "66",
        "ansvarig": "Kostansvarig",
        "klart": "2026-06",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "AN-K11",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "utgangsvarde": "76",
        "u_t4": "75",
        "u_t3": "76",
        "u_t2": "77",
        "u_t1": "77",
        "utfall": "76",
        "malvarde": "78",
        "kvinnor": "76",
        "man": "77",
        "antal_svar": 2012,
        "svarsfrekvens": "78",
        "riket": "79",
        "lanet": "78",
        "liknande": "78",
        "bedomning": "gul",
        "analys": (
            "Nedgången kommer från hemtjänsten, där delade turer och dagar som planeras om flera gånger "
            "drar ned omdömet om arbetets förutsättningar. I särskilt boende, där cheferna fått färre "
            "medarbetare, är utvecklingen den omvända."
        ),
        "atgard": (
            "Sammanhållna arbetspass, som prövats i tre hemtjänstgrupper, införs stegvis i fler grupper."
        ),
        "ansvarig": "HR-chef",
        "klart": "2026-12",
    },
    {
        "kval_id": "AN-K12",
        "grunduppdrag": "Hemtjänst",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Nöjdhet med helheten",
        "indikator": "Kunder som är nöjda med sin hemtjänst som helhet",
        "typ": "resultat",
        "matmetod": "Brukarundersökning bland alla med hemtjänst, april",
        "kalla": "Kolada, brukarundersökning",
        "kolada": "U21468",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "87",
        "u_t3": "87",
        "u_t2": "87",
        "u_t1": "88",
        "utfall": "88",
        "malvarde": "88",
        "antal_svar": 1284,
        "svarsfrekvens": "57",
        "bedomning": "grön",
    },
    {
        "kval_id": "AN-K13",
        "grunduppdrag": "Hälso- och sjukvård",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Återvunnen förmåga",
        "indikator": "Personer som är utan hemtjänst tre månader efter trygg hemgång",
        "typ": "resultat",
        "matmetod": "Uppföljning av alla som avslutat insatsen, tolv månader till maj",
        "kalla": "Verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "30",
        "u_t4": "28",
        "u_t3": "30",
        "u_t2": "33",
        "u_t1": "36",
        "utfall": "41",
        "malvarde": "38",
        "kvinnor": "40",
        "man": "42",
        "liknande": "37",
        "bedomning": "grön",
    },
    {
        "kval_id": "AN-K14",
        "grunduppdrag": "Hälso- och sjukvård",
        "perspektiv": "God ekonomi",
        "faktor": "Litet beroende av inhyrda",
        "indikator": "Inhyrd personal som andel av kostnaden för sjuksköterskor",
        "typ": "resultat",
        "matmetod": "Bokförd kostnad, tolv månader till augusti",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "utgangsvarde": "21.6",
        "u_t4": "23.8",
        "u_t3": "21.6",
        "u_t2": "19.2",
        "u_t1": "14.7",
        "utfall": "10.4",
        "malvarde": "9",
        "liknande": "13.1",
        "bedomning": "gul",
        "analys": (
            "Kostnaden har mer än halverats sedan 2021, men nätterna i juli och augusti bemannades till stor "
            "del med inhyrda till ett högre timpris än resten av året."
        ),
        "atgard": (
            "Sommarens nätter planeras redan i januari, och egen personal erbjuds kortare veckoarbetstid vid "
            "rotation mellan natt och dag."
        ),
        "ansvarig": "Verksamhetschef hälso- och sjukvård",
        "klart": "2026-09",
    },
    {
        "kval_id": "AN-K15",
        "grunduppdrag": "Hälso- och sjukvård",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Cirkulära hjälpmedel",
        "indikator": "Utlämnade hjälpmedel som är återanvända",
        "typ": "process",
        "matmetod": "Utlämnade hjälpmedel efter rekonditionering, tolv månader till augusti",
        "kalla": "Hjälpmedelsregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "57",
        "u_t4": "54",
        "u_t3": "57",
        "u_t2": "60",
        "u_t1": "63",
        "utfall": "67",
        "malvarde": "65",
        "lanet": "61",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Hemtjänst",
        "for_vem": "Personer som fyllt 65 år och bor i eget hem",
        "vad": (
            "Ge omvårdnad, service, trygghetslarm och digital tillsyn så att den som vill bo kvar hemma kan "
            "göra det. Kunden väljer mellan kommunens grupper och godkända privata utförare."
        ),
        "styrdokument": "Socialtjänstlagen, lagen om valfrihetssystem, värdighetsgarantierna",
    },
    {
        "grunduppdrag": "Särskilt boende",
        "for_vem": "Äldre med stora behov av omsorg dygnet runt",
        "vad": "Erbjuda ett hem med omvårdnad, måltider, gemenskap och aktiviteter, och korttidsplatser.",
        "styrdokument": "Socialtjänstlagen, riktlinjerna för särskilt boende, kostpolicyn",
    },
    {
        "grunduppdrag": "Hälso- och sjukvård",
        "for_vem": "Patienter i ordinärt och särskilt boende",
        "vad": (
            "Ge god och säker vård och rehabilitering med sjuksköterska, arbetsterapeut och fysioterapeut, "
            "förebygga vårdskador och förskriva hjälpmedel."
        ),
        "styrdokument": "Hälso- och sjukvårdslagen, patientsäkerhetslagen, samverkansavtalet i länet",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 248,
        "antal_fg": 214,
        "i_tid": "85.9",
        "orsak": (
            "Ändrade tider och många olika medarbetare i hemtjänsten, särskilt i samband med att 118 kunder "
            "togs över från en privat utförare i maj."
        ),
        "atgard": (
            "Varje klagomål går till gruppens planerare, som ringer kunden inom två arbetsdagar. Sena "
            "ändringar redovisas per grupp i nämnden."
        ),
    },
    {
        "typ": "synpunkt",
        "antal": 122,
        "antal_fg": 116,
        "i_tid": "90.2",
        "orsak": "Måltider, tvätt och kvällsaktiviteter i särskilda boenden.",
        "atgard": "Måltidsråden på boendena tar emot förslagen, och kostansvarig följer upp dem varje månad.",
    },
    {
        "typ": "avvikelse",
        "antal": 3648,
        "antal_fg": 3572,
        "i_tid": "83.4",
        "orsak": "Fall i särskilt boende, uteblivna läkemedelsdoser och insatser som flyttats.",
        "atgard": (
            "Avvikelser som återkommer analyseras gemensamt i kvalitetsråd varje kvartal. Läkemedelsautomat "
            "erbjuds den som flera gånger missat en dos."
        ),
    },
    {
        "typ": "beröm",
        "antal": 154,
        "antal_fg": 137,
        "orsak": "Omsorg i livets slutskede och teamet för trygg hemgång.",
        "atgard": "Berömmet återförs till arbetslaget samma vecka.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Genomförandeplan inom 14 dagar",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": (
            "Av 300 granskade planer var 78 procent upprättade i tid. Planer för kunder med enbart larm och "
            "mat dröjer längst."
        ),
        "forbattring": "Förenklad plan för kunder med högst två insatser.",
    },
    {
        "omrade": "Vård i livets slutskede",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Samtal om vårdens inriktning fanns dokumenterat för 91 procent av de avlidna, mot 85 procent "
            "2024."
        ),
        "forbattring": "Anhörigas synpunkter hämtas in sex veckor efter dödsfallet.",
    },
    {
        "omrade": "Lex Sarah och avvikelser",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": (
            "Avvikelser rapporteras flitigt men analysen av återkommande orsaker saknas på var fjärde enhet."
        ),
        "forbattring": "Kvalitetsråd med gemensam analys varje kvartal.",
    },
    {
        "omrade": "Skydds- och begränsningsåtgärder i boende",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": "Inga otillåtna åtgärder påträffades. Samtycke var dokumenterat i 94 procent av fallen.",
        "forbattring": "Påminnelse vid varje uppdatering av genomförandeplanen.",
    },
    {
        "omrade": "Kontaktvägar vid ändrad besökstid",
        "forankrad": "delvis",
        "foljs": "nej",
        "resultat": "I sex av tio kommunala grupper saknades uppgift om hur kunden vill få besked.",
        "forbattring": "Uppgiften skrivs i planeringssystemet vid nästa hembesök av fast omsorgskontakt.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Brukarundersökning i hemtjänsten",
        "malgrupp": "Personer 65 år och äldre med hemtjänst",
        "tid": "April 2025",
        "antal_svar": 1284,
        "svarsfrekvens": "57",
        "resultat": (
            "Kundernas nöjdhet med helheten är oförändrad på 88 procent. Bemötande, hänsyn och förtroende "
            "får höga betyg. Möjligheten att påverka tider steg från 58 till 61 procent men är alltjämt "
            "lägst."
        ),
    },
    {
        "namn": "Brukarundersökning i särskilt boende",
        "malgrupp": "Personer 65 år och äldre i särskilt boende",
        "tid": "April 2025",
        "antal_svar": 618,
        "svarsfrekvens": "51",
        "resultat": (
            "Nöjdheten med boendet som helhet ökade från 78 till 81 procent. Måltider och aktiviteter "
            "förbättrades mest. Tryggheten skiljer 21 procentenheter mellan högsta och lägsta boende."
        ),
    },
    {
        "namn": "Anhöriga till boende med demenssjukdom",
        "malgrupp": "En anhörig per boende på demensenhet",
        "tid": "Maj–juni 2025",
        "antal_svar": 214,
        "svarsfrekvens": "46",
        "resultat": (
            "83 procent känner sig välkomna när de vill. 58 procent vet vem de ska vända sig till med "
            "frågor om vården, vilket är undersökningens lägsta omdöme."
        ),
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-AN-1",
        "atgard": "Utse fast omsorgskontakt för alla kunder med hemtjänst.",
        "status": "genomförd",
        "effekt": (
            "Kontakten planerar sedan i våras besöken. Tryggheten i hemtjänsten steg från 82 till 84 procent."
        ),
    },
    {
        "atgard_id": "K24-AN-2",
        "atgard": "Anställ aktivitetsledare på kvällar och helger i alla särskilda boenden.",
        "status": "genomförd",
        "effekt": "De finns överallt sedan april. Andelen nöjda steg från 63 till 67 procent.",
    },
    {
        "atgard_id": "K24-AN-3",
        "atgard": "Höj andelen tid hos kunden genom gemensam planering av hemtjänstens turer.",
        "status": "försenad",
        "effekt": (
            "Ett gemensamt planeringsteam provades i två grupper men övergick inte i ordinarie drift. "
            "Andelen sjönk till 61 procent."
        ),
    },
    {
        "atgard_id": "K24-AN-4",
        "atgard": "Ersätt inhyrda sjuksköterskor med egna anställda dagtid.",
        "status": "genomförd",
        "effekt": "Dagtid användes inhyrda bara undantagsvis, och den egna andelen timmar blev 94 procent.",
    },
    {
        "atgard_id": "K24-AN-5",
        "atgard": "Minska matsvinnet genom kortare beställningstid i mottagningsköken.",
        "status": "påbörjad",
        "effekt": "Arbetssättet är framtaget men börjar gälla först i mars 2026 i sju kök.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-AN-1",
        "slutsats": (
            "Riskbedömningarna är för beroende av enskilda personer och av påminnelser i ett system. När "
            "båda sviktade samma sommar fanns ingen reservrutin."
        ),
        "indikatorer": "AN-K4, AN-K7",
        "atgard": (
            "Ansvarig sjuksköterska och arbetsterapeut för varje boende, manuell lista varje månad och "
            "bemanning av bedömningarna i sommarplaneringen."
        ),
        "ansvarig": "Verksamhetschef hälso- och sjukvård",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-AN-2",
        "slutsats": (
            "Kvinnor med hemtjänst är otryggare än män, och otryggheten hänger samman med besked som "
            "uteblir när tider ändras."
        ),
        "indikatorer": "AN-K2, AN-K12",
        "atgard": "Besked om ändrad tid senast en timme före besöket, på det sätt som kunden själv har valt.",
        "ansvarig": "Verksamhetschef hemtjänst",
        "klart": "2026-05",
    },
    {
        "slutsats_id": "K25-AN-3",
        "slutsats": (
            "Turer som planeras om sent ger både mindre tid hos kunden och sämre arbetsvillkor. Problemen "
            "har samma orsak och behöver lösas i ett sammanhang."
        ),
        "indikatorer": "AN-K6, AN-K11",
        "atgard": "Nya områdesgränser, central planering dygnet runt och sammanhållna pass i fler grupper.",
        "ansvarig": "Verksamhetschef hemtjänst",
        "klart": "2026-12",
    },
    {
        "slutsats_id": "K25-AN-4",
        "slutsats": (
            "Rehabilitering efter sjukhusvistelse och återanvända hjälpmedel ger bättre liv för den äldre "
            "och hushållar samtidigt med resurserna."
        ),
        "indikatorer": "AN-K13, AN-K15",
        "atgard": (
            "Trygg hemgång erbjuds även efter korttidsvistelse, och hjälpmedel hämtas när de inte används."
        ),
        "ansvarig": "Verksamhetschef hälso- och sjukvård",
        "klart": "2026-10",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": (
        "Åtta av femton indikatorer är gröna, fem gula och två röda. De äldre ger omsorgen goda omdömen och "
        "resultatet efter trygg hemgång är det bästa hittills. Att 18 procent av de boende saknade en "
        "aktuell riskbedömning i augusti är däremot en brist i patientsäkerheten som nämnden ser allvarligt "
        "på. "
        "Andelen tid hos kunden har legat under målvärdet i fem år utan att tidigare åtgärder haft effekt. "
        "Nämnden bedömer kvaliteten som god med förbättringsområden och följer de två röda indikatorerna "
        "varje månad tills målvärdena är nådda."
    ),
    "beslut": "AN 2025-10-22, § 104",
    "beslut_faktorer": "AN 2024-11-27, § 121",
    "datum": dt.date(2025, 10, 22),
    "plan_datum": dt.date(2025, 11, 26),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "De äldre är nöjdare än tidigare, men två rutiner som ska fungera varje dag har inte hållit. Åtta av "
        "nämndens femton indikatorer är gröna, fem är gula och två är röda.\n\n"
        "Bemötandet i hemtjänsten får 97 procent, aktiviteterna i särskilt boende har aldrig fått högre "
        "betyg och fyra av tio klarar sig utan hemtjänst tre månader efter trygg hemgång. Beroendet av "
        "inhyrda sjuksköterskor fortsätter att minska.\n\n"
        "De röda indikatorerna är riskbedömningarna i särskilt boende, där 82 procent av de boende hade en "
        "aktuell bedömning mot målet 95, och andelen arbetad tid hos kunden i hemtjänsten, som stannade på "
        "61 procent. Den första gäller säkerheten, den andra ekonomin och arbetsmiljön. Nämnden bedömer "
        "kvaliteten som god med förbättringsområden."
    ),
    "metod": (
        "Brukarundersökningarna skickades till alla med hemtjänst eller särskilt boende. 1 284 respektive "
        "618 personer svarade, 57 och 51 procent. Ingen undersökning gjordes 2021, och därför saknas det "
        "årets värden. Många får hjälp av en anhörig att svara, vilket kan påverka omdömena.\n\n"
        "Medarbetarenkäten i mars besvarades av 78 procent. Uppgifter ur kvalitetsregistret avser den 31 "
        "augusti. Beläggning, tid hos kunden, bemanning, körsträcka och hjälpmedel avser tolv månader till "
        "och med augusti. Klagomål och avvikelser är räknade januari–augusti.\n\n"
        "Jämförelser för nöjdhet med hemtjänsten är hämtade från Kolada."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Kunderna i hemtjänsten är nöjda med helheten i samma grad som förra året, 88 procent, och "
        "bemötandet når målvärdet. Tryggheten steg med två procentenheter till 84, samma nivå som 2022. "
        "Kvinnor är otryggare än män, 82 mot 88 procent. Otryggast är kvinnor som bor ensamma, och de nämner "
        "ofta besök som flyttats eller medarbetare som de inte känner.\n\n"
        "I särskilt boende är 67 procent nöjda med aktiviteterna. Lyftet sammanfaller med att "
        "aktivitetsledarna började arbeta kvällar och helger. Riskbedömningarna gick åt andra hållet, från "
        "87 till 82 procent. Påminnelserna syntes inte under sju veckor efter bytet av journalsystem, och "
        "när felet upptäcktes hade semestrarna börjat.\n\n"
        "Trygg hemgång fortsätter att ge resultat. 41 procent av deltagarna klarar sig utan hemtjänst efter "
        "tre månader, mot 28 procent 2021. Skillnaden mellan kvinnor och män är liten.\n\n"
        "## God ekonomi\n\n"
        "Beläggningen är 97,3 procent och platserna används alltså nästan fullt ut. Tid hos kunden sjönk "
        "till 61 procent. Övertagandet av kunder i ytterområdena förlängde resorna, men andelen har varit "
        "låg i fem år och ytterst är det planeringen som brister. Inhyrda utgör 10,4 procent av kostnaden "
        "för sjuksköterskor, en dryg procentenhet över målvärdet.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "HME-index sjönk en enhet, till 76. Skillnaden mellan verksamheterna har ökat: i särskilt boende "
        "anger 78 procent att chefen är tillgänglig när det behövs, medan hemtjänstens medarbetare "
        "beskriver delade turer och täta ändringar. 94 procent av sjukskötersketimmarna utförs av egen "
        "personal; det som återstår är sommarens nätter.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "Fyra av fem kilometer i hemtjänsten körs med el eller biogas, mot drygt var femte 2021. Två "
        "tredjedelar av de utlämnade hjälpmedlen är återanvända. Matsvinnet minskade till 63 gram per "
        "portion och närmar sig målvärdet 60."
    ),
    "jamforelse": (
        "Hemtjänstens bemötande och trygghet ligger en procentenhet över riket. I trygghet är Almköping lika "
        "med länet och liknande kommuner, vilket visar att problemet inte är lokalt men inte heller är löst "
        "här.\n\n"
        "I särskilt boende är aktiviteterna sex procentenheter bättre än i riket och fem bättre än i "
        "liknande kommuner. Riskbedömningarna är trots årets fall fler än i riket, 82 mot 79 procent. "
        "Nämnden använder inte den jämförelsen som ursäkt, eftersom målvärdet bygger på vad patienterna har "
        "rätt till.\n\n"
        "Tid hos kunden är den tydligaste avvikelsen: 61 procent mot 66 i liknande kommuner och 65 i länet. "
        "HME-index är tre enheter lägre än i riket och två lägre än i liknande kommuner. Kostnaden för "
        "inhyrda är däremot lägre än i liknande kommuner, där andelen är 13,1 procent."
    ),
    "egenkontroll": (
        "Av fem rutiner följs två fullt ut: vården i livets slutskede och skyddsåtgärderna. Den senare är "
        "dock inte förankrad hos alla. Samtal om vårdens inriktning dokumenteras oftare än förut.\n\n"
        "Svagast är kontaktvägarna vid ändrad besökstid. I sex av tio grupper gick det inte att se hur "
        "kunden vill få besked, och då hjälper det inte att beskedet skickas. Genomförandeplanerna dröjer "
        "längst för dem som har minst insatser. På var fjärde enhet stannar avvikelserna vid att "
        "rapporteras, utan att någon söker den gemensamma orsaken."
    ),
    "klagomal": (
        "Klagomålen ökade från 214 till 248. Flest kom i maj och juni, när 118 kunder bytte utförare på kort "
        "tid och scheman lades om. Andelen som besvarades i tid blev 85,9 procent.\n\n"
        "Avvikelserna blev 3 648. Nämnden ser en hög rapportering som ett tecken på öppenhet, men 16,6 "
        "procent utreddes för sent. Synpunkterna rör vardagen i boendena, och måltidsråden har gjort att de "
        "oftare leder till något. Berömmet ökade också, mest för omsorgen i livets slutskede."
    ),
    "undersokningar": (
        "Den som har hemtjänst är nöjd med människorna men mindre nöjd med tiderna: 61 procent kan påverka "
        "när hjälpen kommer. I särskilt boende skiljer tryggheten 21 procentenheter mellan högsta och lägsta "
        "boende. Nämnden låter därför de boenden som ligger lägst besöka dem som ligger högst. De anhöriga "
        "känner sig välkomna men vet ofta inte vem de ska fråga om vården."
    ),
    "uppfoljning": (
        "Tre av fem åtgärder är genomförda och alla tre går att se i resultaten. Fast omsorgskontakt och "
        "aktivitetsledare har höjt omdömena, och egna sjuksköterskor har ersatt inhyrda dagtid.\n\n"
        "Den gemensamma planeringen i hemtjänsten stannade i ett försök i två grupper. Nämnden drar "
        "slutsatsen att ansvaret var otydligt och att uppföljningen kom för sällan. Åtgärden mot matsvinn är "
        "förberedd men har ännu inte haft någon verkan."
    ),
    "slutsatser": (
        "Nämnden prioriterar fyra områden. Först kommer riskbedömningarna, som ska vara tillbaka över förra "
        "årets nivå under vintern och nå 95 procent i juni 2026. En manuell lista behålls även när systemets "
        "påminnelser fungerar.\n\n"
        "Därefter kommer hemtjänsten, där tryggheten, tiden hos kunden och arbetsvillkoren har en gemensam "
        "nämnare i planeringen. Nya gränser och sammanhållna pass införs tillsammans, så att vinsten i "
        "restid inte betalas med sämre scheman.\n\n"
        "Slutligen ska det som fungerar spridas: trygg hemgång till fler och återbruk av hjälpmedel. "
        "Slutsatserna är utgångspunkt för målen i verksamhetsplanen för 2026."
    ),
}
