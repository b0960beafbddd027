"""Tekniska nämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "TN-K1": {
        "typ": "resultat",
        "matmetod": "Enkät till slumpvis valda invånare 18–84 år",
        "utgangsvarde": "50",
        "u_t4": "53",
        "u_t3": "50",
        "svarsfrekvens": "47",
        "lanet": "52",
        "liknande": "53",
        "ansvarig": "Gatuchef",
        "klart": "2026-11",
    },
    "TN-K2": {
        "typ": "resultat",
        "matmetod": "Enkät till slumpvis valda invånare 18–84 år",
        "utgangsvarde": "70",
        "u_t4": "69",
        "u_t3": "70",
        "svarsfrekvens": "47",
        "lanet": "71",
        "liknande": "72",
    },
    "TN-K3": {
        "typ": "resultat",
        "matmetod": "Driftjournal och kundregister, tolv månader till augusti",
        "utgangsvarde": "34",
        "u_t4": "38",
        "u_t3": "34",
        "riket": "33",
        "lanet": "30",
    },
    "TN-K4": {
        "typ": "resultat",
        "matmetod": "Webbenkät i årskurs 5 och 8 i april",
        "utgangsvarde": "60",
        "u_t4": "58",
        "u_t3": "60",
        "svarsfrekvens": "72",
        "liknande": "64",
        "ansvarig": "Måltidschef",
        "klart": "2026-06",
    },
    "TN-K5": {
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "utgangsvarde": "1078",
        "u_t4": "1041",
        "u_t3": "1078",
        "riket": "1190",
        "lanet": "1172",
        "liknande": "1168",
    },
    "TN-K6": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "75",
        "u_t4": "75",
        "u_t3": "75",
        "kvinnor": "77",
        "man": "79",
        "svarsfrekvens": "86",
        "riket": "79",
        "lanet": "78",
        "liknande": "78",
    },
    "TN-K7": {
        "typ": "resultat",
        "matmetod": "Vägning vid omlastning, tolv månader till augusti",
        "utgangsvarde": "39",
        "u_t4": "37",
        "u_t3": "39",
        "lanet": "42",
        "liknande": "43",
    },
    "TN-K8": {
        "typ": "resultat",
        "matmetod": "Elmätare i kommunens byggnader",
        "utgangsvarde": "3.2",
        "u_t4": "2.4",
        "u_t3": "3.2",
        "ansvarig": "Energistrateg",
        "klart": "2026-12",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "TN-K9",
        "grunduppdrag": "Lokalförsörjning",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Fungerande lokaler",
        "indikator": "Verksamhetschefer som är nöjda med felavhjälpningen",
        "typ": "resultat",
        "matmetod": "Webbenkät till chefer i skola, vård och fritid",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "70",
        "u_t4": "69",
        "u_t3": "70",
        "u_t2": "71",
        "u_t1": "74",
        "utfall": "72",
        "malvarde": "76",
        "antal_svar": 186,
        "svarsfrekvens": "64",
        "bedomning": "gul",
        "analys": (
            "Akuta fel avhjälps i tid men mindre fel blir liggande när det är oklart om hyresgästen eller "
            "förvaltaren ska betala. Omdömet är lägst i äldre idrottshallar."
        ),
        "atgard": (
            "En gränsdragningslista per lokaltyp införs och felanmälan samlas i ett system från april 2026."
        ),
        "ansvarig": "Fastighetschef",
        "klart": "2026-04",
    },
    {
        "kval_id": "TN-K10",
        "grunduppdrag": "Avfall",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Pålitlig hämtning",
        "indikator": "Nöjda med hämtningen av avfall",
        "typ": "resultat",
        "matmetod": "Enkät till slumpvis valda invånare 18–84 år",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "84",
        "u_t4": "83",
        "u_t3": "84",
        "u_t2": "85",
        "u_t1": "86",
        "utfall": "85",
        "malvarde": "85",
        "kvinnor": "86",
        "man": "84",
        "antal_svar": 1180,
        "svarsfrekvens": "47",
        "riket": "84",
        "lanet": "85",
        "liknande": "84",
        "bedomning": "grön",
    },
    {
        "kval_id": "TN-K11",
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
        "utgangsvarde": "1796",
        "u_t4": "1742",
        "u_t3": "1796",
        "u_t2": "1859",
        "u_t1": "1917",
        "utfall": "1990",
        "malvarde": "1963",
        "bedomning": "gul",
        "analys": (
            "Vinterns plogning och halkbekämpning blev dyrare än en normal vinter och livsmedelspriserna "
            "steg mer än uppräkningen. Lägre energikostnad i lokalerna motverkar delvis."
        ),
        "atgard": (
            "Vinterväghållningen upphandlas med delvis rörlig ersättning och matsedeln ses över mot "
            "prislistan."
        ),
        "ansvarig": "Teknisk direktör",
        "klart": "2026-11",
    },
    {
        "kval_id": "TN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Fossilfri drift",
        "indikator": "Lätta fordon som drivs utan fossila bränslen",
        "typ": "struktur",
        "matmetod": "Fordonsregistret den 31 augusti",
        "kalla": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "41",
        "u_t4": "33",
        "u_t3": "41",
        "u_t2": "52",
        "u_t1": "63",
        "utfall": "74",
        "malvarde": "72",
        "liknande": "61",
        "bedomning": "grön",
    },
    {
        "kval_id": "TN-K13",
        "grunduppdrag": "Måltider och städ",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Lite svinn",
        "indikator": "Matsvinn per portion i skolan",
        "typ": "process",
        "matmetod": "Vägning två veckor per termin",
        "kalla": "Vägning",
        "enhet": "gram",
        "riktning": "lägre är bättre",
        "utgangsvarde": "44",
        "u_t4": "48",
        "u_t3": "44",
        "u_t2": "39",
        "u_t1": "36",
        "utfall": "33",
        "malvarde": "34",
        "riket": "45",
        "lanet": "41",
        "liknande": "39",
        "bedomning": "grön",
    },
    {
        "kval_id": "TN-K14",
        "grunduppdrag": "Vatten och avlopp",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Hushållning med vatten",
        "indikator": "Utläckage av dricksvatten",
        "typ": "resultat",
        "matmetod": "Producerad minus debiterad volym",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "utgangsvarde": "18",
        "u_t4": "19",
        "u_t3": "18",
        "u_t2": "17",
        "u_t1": "16",
        "utfall": "15",
        "malvarde": "16",
        "riket": "20",
        "lanet": "18",
        "liknande": "17",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Gator och trafik",
        "for_vem": "Alla som rör sig i Almköping till fots, på cykel, i buss och med bil",
        "vad": "Bygga, sköta och vinterväghålla gator, gångvägar och cykelvägar samt svara för belysningen.",
        "styrdokument": "Väglagen, trafikprogrammet, cykelplanen",
    },
    {
        "grunduppdrag": "Parker och natur",
        "for_vem": "Invånare och besökare",
        "vad": "Sköta parker, lekplatser och tätortsnära natur så att de är trygga och tillgängliga.",
        "styrdokument": "Grönstrukturprogrammet, lekplatsplanen",
    },
    {
        "grunduppdrag": "Lokalförsörjning",
        "for_vem": "Kommunens nämnder som hyresgäster",
        "vad": "Förvalta, underhålla och hyra ut lokaler för skola, vård, kultur och fritid.",
        "styrdokument": "Lokalpolicyn, energiplanen, internhyresmodellen",
    },
    {
        "grunduppdrag": "Måltider och städ",
        "for_vem": "Barn, elever och äldre samt verksamheter som behöver städning",
        "vad": "Laga goda och näringsriktiga måltider med låg klimatpåverkan och hålla lokaler rena.",
        "styrdokument": "Skollagen, livsmedelslagstiftningen, kostpolicyn",
    },
    {
        "grunduppdrag": "Vatten och avlopp",
        "for_vem": "Abonnenter i verksamhetsområdet",
        "vad": "Leverera säkert dricksvatten, avleda dagvatten och rena avloppsvatten.",
        "styrdokument": "Lagen om allmänna vattentjänster, miljöbalken, va-planen",
    },
    {
        "grunduppdrag": "Avfall",
        "for_vem": "Hushåll och verksamheter med kommunalt avfall",
        "vad": "Samla in avfall och förpackningar, driva återvinningscentraler och informera om sortering.",
        "styrdokument": "Miljöbalken, avfallsplanen, renhållningsföreskrifterna",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 1960,
        "antal_fg": 1745,
        "i_tid": "84.5",
        "orsak": "Snöröjning, halka och hål i gator.",
        "atgard": "Extra lagningar i mars och tätare möten med entreprenörerna under snöperioder.",
    },
    {
        "typ": "synpunkt",
        "antal": 812,
        "antal_fg": 794,
        "i_tid": "91.2",
        "orsak": "Förslag om cykelvägar, belysning och lekplatser.",
        "atgard": "Förslagen bedöms samlat varje kvartal och beslutet lämnas till den som föreslagit.",
    },
    {
        "typ": "avvikelse",
        "antal": 96,
        "antal_fg": 109,
        "i_tid": "95.8",
        "orsak": "Specialkost, tillbud vid vägarbeten och driftstörningar i vattenverket.",
        "atgard": "Färgmärkt specialkost i alla kök och genomgång av tillbuden på månadens skyddsmöte.",
    },
    {
        "typ": "beröm",
        "antal": 127,
        "antal_fg": 116,
        "orsak": "Planteringar i parkerna och personalen på återvinningscentralerna.",
        "atgard": "Berömmet lämnas vidare till arbetslagen.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Vattenprovtagning",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla prover togs enligt programmet.",
        "forbattring": "Programmet kompletteras med två provpunkter vid den nya ledningen till Lillbyn.",
    },
    {
        "omrade": "Skyddsrond på lekplatser",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "12 av 148 lekplatser kontrollerades för sent.",
        "forbattring": "Två besiktningsmän har utbildats.",
    },
    {
        "omrade": "Arbete på väg",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla kontrollerade entreprenörer hade behörig personal.",
    },
    {
        "omrade": "Specialkost",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": "Rutinen är känd av fast personal men inte av alla vikarier.",
        "forbattring": "Kort digital utbildning före första arbetspasset.",
    },
    {
        "omrade": "Nyckelhantering",
        "forankrad": "delvis",
        "foljs": "nej",
        "resultat": "Register över utlämnade nycklar saknades i tre områden.",
        "forbattring": "Registren upprättas under hösten och digitala lås införs 2026.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Gator, parker och renhållning",
        "malgrupp": "Invånare 18–84 år",
        "tid": "September–oktober 2025",
        "antal_svar": 1180,
        "svarsfrekvens": "47",
        "resultat": (
            "Parkerna får högre betyg än förut medan snöröjningen får lägre. Hämtningen av avfall får högst "
            "betyg av de tre områdena. Boende i ytterområden är minst nöjda med gatorna."
        ),
    },
    {
        "namn": "Skolmatsenkäten",
        "malgrupp": "Elever i årskurs 5 och 8",
        "tid": "April 2025",
        "antal_svar": 4312,
        "svarsfrekvens": "72",
        "resultat": (
            "63 procent är nöjda med maten. Flickor är mindre nöjda än pojkar. Kortare köer och fler val är "
            "de vanligaste önskemålen, och ljudnivån i matsalen nämns ofta i fritextsvaren."
        ),
    },
    {
        "namn": "Enkät till verksamhetschefer om lokaler",
        "malgrupp": "Rektorer och enhetschefer",
        "tid": "Maj 2025",
        "antal_svar": 186,
        "svarsfrekvens": "64",
        "resultat": (
            "72 procent är nöjda med felavhjälpningen. Cheferna är nöjda med jouren men vill få besked om "
            "när mindre fel åtgärdas."
        ),
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-TN-1",
        "atgard": "Kräv mindre plogfordon i nästa avtal om vinterväghållning.",
        "status": "påbörjad",
        "effekt": (
            "Kravet finns i förfrågningsunderlaget. Avtalet gäller från november 2026, och därför syns ingen "
            "effekt än."
        ),
    },
    {
        "atgard_id": "K24-TN-2",
        "atgard": "Väg matsvinnet i alla skolkök och visa resultatet för eleverna.",
        "status": "genomförd",
        "effekt": "Svinnet minskade från 36 till 33 gram per portion.",
    },
    {
        "atgard_id": "K24-TN-3",
        "atgard": "Börja med fastighetsnära insamling av förpackningar i två kommundelar.",
        "status": "genomförd",
        "effekt": "Andelen avfall som samlas in för materialåtervinning steg från 44 till 49 procent.",
    },
    {
        "atgard_id": "K24-TN-4",
        "atgard": "Montera solceller på tre tak före sommaren.",
        "status": "försenad",
        "effekt": "En anläggning blev klar i tid. Två väntade på nätanslutning och kopplades in i oktober.",
    },
    {
        "atgard_id": "K24-TN-5",
        "atgard": "Inför ett gemensamt register över nycklar.",
        "status": "ej påbörjad",
        "effekt": "Arbetet fick vänta på upphandlingen av digitala lås. Bristen kvarstår i tre områden.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-TN-1",
        "slutsats": (
            "Vinterväghållningen av cykelvägar motsvarar inte invånarnas behov, och skillnaden mot riket "
            "ökar."
        ),
        "indikatorer": "TN-K1",
        "atgard": (
            "Nytt avtal med mindre fordon, prioriterade cykelstråk och öppen redovisning av plogningen på "
            "webben."
        ),
        "ansvarig": "Gatuchef",
        "klart": "2026-11",
    },
    {
        "slutsats_id": "K25-TN-2",
        "slutsats": (
            "Hyresgästerna vet inte vem som avhjälper mindre fel, vilket ger missnöje och sliter på "
            "lokalerna."
        ),
        "indikatorer": "TN-K9",
        "atgard": "Gränsdragningslista per lokaltyp och en felanmälan för alla hyresgäster.",
        "ansvarig": "Fastighetschef",
        "klart": "2026-04",
    },
    {
        "slutsats_id": "K25-TN-3",
        "slutsats": "Skolmaten blir bättre mottagen när måltidsmiljön förändras, inte bara matsedeln.",
        "indikatorer": "TN-K4, TN-K13",
        "atgard": "Två matpass prövas i tre skolor och utvärderas tillsammans med eleverna.",
        "ansvarig": "Måltidschef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-TN-4",
        "slutsats": (
            "Miljömålen nås där nämnden styr hela kedjan men dröjer när de beror på andra, som vid "
            "anslutning av solceller."
        ),
        "indikatorer": "TN-K7, TN-K8, TN-K12, TN-K14",
        "atgard": "Nätanmälan görs redan vid projekteringen och fyra tak byggs 2026.",
        "ansvarig": "Energistrateg",
        "klart": "2026-12",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": (
        "Nio av fjorton indikatorer är gröna. Vatten, avfall och parker håller hög kvalitet och står sig väl "
        "i jämförelser. Snöröjningen av cykelvägar är röd och har tappat fyra procentenheter sedan 2021. "
        "Bristerna i nyckelhantering och i vikariers kunskap om specialkost gäller säkerhet och ska vara "
        "rättade före sommaren 2026. Nämnden bedömer att kvaliteten är god men att de tre bristerna kräver "
        "särskild uppföljning."
    ),
    "beslut": "TN 2025-10-28, § 118",
    "beslut_faktorer": "TN 2024-11-26, § 134",
    "datum": dt.date(2025, 10, 28),
    "plan_datum": dt.date(2025, 11, 25),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Rent vatten i kranen, tömda kärl och välskötta parker är det som flest invånare märker av tekniska "
        "nämndens arbete, och där är resultaten goda. Avbrotten i vattenleveransen har sjunkit till 24 "
        "minuter per kund, 49 procent av hushållsavfallet samlas in för materialåtervinning och tre av fyra "
        "är nöjda med parkerna.\n\n"
        "Nio indikatorer är gröna, fyra är gula och en är röd. Den röda är snöröjningen av cykelvägar, som "
        "49 procent är nöjda med. En snörik vinter förklarar en del, men fordonen är för breda för många "
        "cykelvägar och det problemet återkommer varje år.\n\n"
        "Gula är skolmaten, felavhjälpningen i lokalerna, egen solel och nämndens nettokostnad. Gemensamt "
        "för felavhjälpningen och hallarnas skick hos fritidsnämnden är att ansvaret mellan förvaltare och "
        "hyresgäst är otydligt. Nämnden bedömer kvaliteten som god med förbättringsområden."
    ),
    "metod": (
        "Underlaget består av fjorton indikatorer. Invånarenkäten om gator, parker och renhållning skickades "
        "ut i september och besvarades av 1 180 personer, 47 procent. Skolmatsenkäten gjordes i april i "
        "årskurs 5 och 8 och enkäten till verksamhetschefer i maj. HME-enkäten hade 86 procents "
        "svarsfrekvens.\n\n"
        "Uppgifter om avbrott i vattenleveransen och återvinning avser tolv månader till och med augusti. "
        "Lokalkostnad och nettokostnad är prognoser för helåret. Jämförelsetalen avser senast kända år.\n\n"
        "Klagomål, synpunkter och avvikelser är räknade januari–augusti och jämförs med samma månader 2024. "
        "En vinter med mycket snö påverkar därför både enkäten och ärendena, och de två källorna ska läsas "
        "tillsammans."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Snöröjningen av cykelvägar får 49 procent nöjda, sju procentenheter under målet. Kvinnor är mindre "
        "nöjda än män, 46 mot 52 procent. Betyget var 53 procent 2021, steg till 51 förra året efter två "
        "svaga år och har nu fallit igen.\n\n"
        "Parkerna når sitt högsta betyg på fem år. Hämtningen av avfall sjönk med en procentenhet, till 85, "
        "i samband med att hämtdagarna lades om, men når målet. Skolmaten förbättras långsamt och 63 procent "
        "av eleverna är nöjda; pojkarna är sex procentenheter nöjdare än flickorna. Felavhjälpningen i "
        "lokalerna gick tillbaka från 74 till 72 procent, främst för mindre fel utan utpekad betalare.\n\n"
        "## God ekonomi\n\n"
        "Lokalkostnaden per kvadratmeter ökar med elva kronor och ligger under målvärdet, eftersom externa "
        "hyresavtal har sagts upp. Nettokostnaden per invånare beräknas bli 1 990 kronor, 27 kronor över "
        "målvärdet. Vinterns plogning och högre livsmedelspriser väger tyngst.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "HME-index når målvärdet 78 efter tre år i följd med ökning. Männen svarar något mer positivt än "
        "kvinnorna. Ledningen har valt att arbeta med introduktion av vikarier och planering av arbetstid i "
        "köken, där frågorna återkommer i fritextsvaren.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "Fyra av fem indikatorer är gröna. Återvinningen har ökat från 37 till 49 procent sedan 2021 och "
        "matsvinnet har minskat från 48 till 33 gram. Utläckaget av dricksvatten är 15 procent. Nästan tre "
        "fjärdedelar av de lätta fordonen, 74 procent, drivs utan fossila bränslen. Den egna solelen stannar "
        "på 6,4 procent av elanvändningen, eftersom två anläggningar kopplades in först i oktober."
    ),
    "jamforelse": (
        "Återvinningen är tio procentenheter högre än i riket och sex högre än i liknande kommuner. "
        "Avbrotten i vattenleveransen är kortare än i alla jämförelser och utläckaget lägre. Parkernas betyg "
        "ligger fem procentenheter över riket.\n\n"
        "Snöröjningen avviker åt andra hållet: 49 procent nöjda mot 54 i riket och 53 i liknande kommuner. "
        "Förvaltningens kontakter med grannkommunerna tyder på att separata avtal för cykelvägar är en del "
        "av förklaringen. Lokalkostnaden är lägre än i liknande kommuner, 1 149 mot 1 168 kronor per "
        "kvadratmeter.\n\n"
        "HME-index är en enhet lägre än i riket och lika med liknande kommuner. Elevernas omdöme om maten är "
        "en procentenhet lägre än i liknande kommuner."
    ),
    "egenkontroll": (
        "Fem områden har kontrollerats. Vattenprovtagningen och arbetet på väg fungerar som de ska. Tolv av "
        "148 lekplatser besiktigades för sent, eftersom en enda person hade behörighet. Två besiktningsmän "
        "har nu utbildats.\n\n"
        "Allvarligast är nyckelhanteringen: i tre områden gick det inte att visa vem som hade nycklar. "
        "Bristen fanns även i förra årets rapport. Specialkosten hanteras rätt av fast personal, men "
        "vikarier har i flera kök börjat arbeta utan att känna till rutinen."
    ),
    "klagomal": (
        "Klagomålen ökade med 215, till 1 960. Ökningen kom under vintern och våren och gäller snö, halka "
        "och hål i gatorna. När klagomålen kommer samtidigt hinner svaren inte med: 84,5 procent besvarades "
        "i tid.\n\n"
        "Avvikelserna minskade från 109 till 96. De avvikelser som rör specialkost gicks igenom tillsammans "
        "med skolorna, och färgmärkningen har sedan dess införts i alla kök. Synpunkterna handlar oftast om "
        "nya cykelvägar och belysning."
    ),
    "undersokningar": (
        "Invånarna gör skillnad mellan områden: den som är nöjd med parken kan vara missnöjd med gatan "
        "utanför. Elever i årskurs 8 är mer kritiska till maten än elever i årskurs 5, och kön nämns oftare "
        "än smaken. Verksamhetscheferna vill i första hand ha besked, även när beskedet är att felet inte "
        "åtgärdas i år."
    ),
    "uppfoljning": (
        "Av fem åtgärder är två genomförda och båda syns i resultaten: vägningen av matsvinn och insamlingen "
        "av förpackningar. Kravet på mindre plogfordon är inskrivet men verkar först när nuvarande avtal "
        "löpt ut.\n\n"
        "Solcellerna försenades av nätanslutningen. Nyckelregistret påbörjades inte alls, eftersom "
        "förvaltningen valde att vänta på digitala lås. Nämnden anser att ett enkelt register borde ha "
        "upprättats under tiden."
    ),
    "slutsatser": (
        "Fyra slutsatser förs vidare till verksamhetsplanen. Vinterväghållningen av cykelvägar är nämndens "
        "viktigaste kvalitetsfråga. Fram till att det nya avtalet gäller ska de mest använda stråken plogas "
        "först och resultatet visas öppet.\n\n"
        "Tillsammans med fritidsnämnden och barn- och utbildningsnämnden bestäms vem som avhjälper vilka "
        "fel. Skolmaten utvecklas genom försök med två matpass, där eleverna deltar i utvärderingen. "
        "Miljöarbetet fortsätter, med tidigare nätanmälan som det viktigaste praktiska steget.\n\n"
        "Nyckelhantering och specialkost tas in i den interna kontrollen för 2026 och följs upp i "
        "delårsrapporten."
    ),
}
