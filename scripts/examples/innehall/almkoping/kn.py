"""What Kulturnämnden of Almköping writes in the example year: goals, quality, risks and texts."""

from typing import Final

MAL: Final[list[dict[str, int | str]]] = [
    {
        "mal_id": "KN-1",
        "mal": "Biblioteken är öppna när människor har tid",
        "typ": "KF-mål",
        "kf_mal": "KF5",
        "ansvarig": "Bibliotekschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Tre områdesbibliotek blev meröppna under året och går att besöka från sju på morgonen till "
            "tio på kvällen. Lånen och besöken ökade även under de bemannade timmarna, vilket talar emot "
            "farhågan att personalen skulle ersättas. Antalet störande händelser var få. Ytterligare två "
            "bibliotek kan bli meröppna när larm och belysning är utbytta."
        ),
    },
    {
        "mal_id": "KN-2",
        "mal": "Fler barn och unga skapar egen kultur",
        "typ": "KF-mål",
        "kf_mal": "KF5",
        "ansvarig": "Kulturskolechef",
        "klart": "2027",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": (
            "Kulturskolan nådde fler elever sedan undervisning flyttats ut till skolor i fyra stadsdelar, "
            "och kön till kurserna minskade. Pojkarnas andel ökar däremot långsamt, trots nya kurser i "
            "musikproduktion och animation. En genomgång visade att informationen i första hand når "
            "familjer som redan deltar. Under 2026 prövas ambulerande provveckor i årskurs 3."
        ),
    },
    {
        "mal_id": "KN-3",
        "mal": "Museet och konsten berör fler invånare",
        "typ": "KF-mål",
        "kf_mal": "KF5",
        "ansvarig": "Museichef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Basutställningen om hamnens historia öppnade i maj och fick stor uppmärksamhet. Museet hade "
            "fler besökare än något tidigare år, trots att huset var stängt i sex veckor för byte av "
            "belysning. Skolornas besök ökade när busskostnaden betalades av nämnden. Konsten i offentliga "
            "rum presenteras nu i tre promenader med ljudguide."
        ),
    },
    {
        "mal_id": "KN-4",
        "mal": "Det fria kulturlivet växer i hela kommunen",
        "typ": "eget mål",
        "ansvarig": "Kultursekreterare",
        "klart": "2027",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": (
            "Fler föreningar sökte stöd, och två nya arrangörer på landsbygden fick verksamhetsbidrag. "
            "Antalet arrangemang utanför tätorten ökade men når inte målvärdet. Brist på lokaler med rätt "
            "brandskydd är det vanligaste hindret. Nämnden tar fram en lista över samlingslokaler som kan "
            "hyras och vad som behöver åtgärdas i dem."
        ),
    },
]

INDIKATORER: Final[list[dict[str, int | str]]] = [
    {
        "ind_id": "KN-1.1",
        "mal_id": "KN-1",
        "indikator": "Öppna timmar per vecka på områdesbiblioteken, genomsnitt",
        "matmetod": "Egen statistik",
        "enhet": "timmar",
        "riktning": "högre är bättre",
        "u_t2": 33,
        "u_t1": 35,
        "malvarde": 55,
        "utfall": 61,
    },
    {
        "ind_id": "KN-1.2",
        "mal_id": "KN-1",
        "indikator": "Fysiska besök per invånare",
        "matmetod": "Besöksräknare",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "4.4",
        "u_t1": "4.6",
        "malvarde": "4.8",
        "utfall": "5.1",
    },
    {
        "ind_id": "KN-1.3",
        "mal_id": "KN-1",
        "indikator": "Lån av barn- och ungdomsböcker per barn 0–17 år",
        "matmetod": "Bibliotekssystem",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "16.2",
        "u_t1": "16.9",
        "malvarde": 17,
        "utfall": "17.8",
    },
    {
        "ind_id": "KN-2.1",
        "mal_id": "KN-2",
        "indikator": "Barn 7–15 år som deltar i kulturskolans ämneskurser",
        "matmetod": "Elevregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "9.4",
        "u_t1": "10.1",
        "malvarde": 11,
        "utfall": "11.3",
    },
    {
        "ind_id": "KN-2.2",
        "mal_id": "KN-2",
        "indikator": "Andel pojkar bland kulturskolans elever",
        "matmetod": "Elevregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 33,
        "u_t1": 34,
        "malvarde": 38,
        "utfall": 35,
    },
    {
        "ind_id": "KN-2.3",
        "mal_id": "KN-2",
        "indikator": "Barn i kö till kulturskolan den 31 december",
        "matmetod": "Elevregister",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": 388,
        "u_t1": 341,
        "malvarde": 300,
        "utfall": 262,
    },
    {
        "ind_id": "KN-3.1",
        "mal_id": "KN-3",
        "indikator": "Besök på museet",
        "matmetod": "Besöksräknare",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 68400,
        "u_t1": 71900,
        "malvarde": 74000,
        "utfall": 82600,
    },
    {
        "ind_id": "KN-3.2",
        "mal_id": "KN-3",
        "indikator": "Skolklasser med pedagogledd visning",
        "matmetod": "Bokningssystem",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 312,
        "u_t1": 338,
        "malvarde": 350,
        "utfall": 391,
    },
    {
        "ind_id": "KN-4.1",
        "mal_id": "KN-4",
        "indikator": "Arrangemang med kulturstöd utanför tätorten",
        "matmetod": "Redovisningar från arrangörer",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 92,
        "u_t1": 104,
        "malvarde": 120,
        "utfall": 109,
    },
    {
        "ind_id": "KN-4.2",
        "mal_id": "KN-4",
        "indikator": "Föreningar som får verksamhetsbidrag",
        "matmetod": "Bidragssystem",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 71,
        "u_t1": 72,
        "malvarde": 74,
        "utfall": 75,
    },
]

UPPDRAG: Final[list[dict[str, int | str]]] = [
    {
        "uppdrag_id": "U25-11",
        "uppdrag": "Kulturnämnden ska införa meröppna bibliotek på minst tre av områdesbiblioteken.",
        "status": "klart",
        "svar": (
            "Biblioteken i norr, söder och hamnområdet blev meröppna i mars, maj respektive september. Den "
            "som är över 16 år och har lånekort och kod kan besöka biblioteket utan att personal finns på "
            "plats. Vid årsskiftet hade 3 140 invånare skaffat behörighet och en femtedel av alla besök "
            "skedde på meröppen tid. Elva störningar rapporterades, ingen allvarlig. Öppettiderna med "
            "personal är oförändrade. Uppdraget är slutfört och nämnden föreslår att två bibliotek till "
            "får samma lösning."
        ),
    },
]

KVALITET: Final[list[dict[str, int | str]]] = [
    {
        "kval_id": "KN-K1",
        "grunduppdrag": "Bibliotek",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Nöjda besökare",
        "indikator": "Besökare som är nöjda med biblioteket som helhet",
        "kalla": "Besöksenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 91,
        "u_t1": 92,
        "malvarde": 92,
        "utfall": 94,
        "kvinnor": 95,
        "man": 93,
        "antal_svar": 1420,
        "bedomning": "grön",
    },
    {
        "kval_id": "KN-K2",
        "grunduppdrag": "Bibliotek",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Tillgång till aktuella böcker",
        "indikator": "Väntetid på reserverad bok, median",
        "kalla": "Bibliotekssystem",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "u_t2": 19,
        "u_t1": 18,
        "malvarde": 14,
        "utfall": 17,
        "bedomning": "gul",
        "analys": (
            "Väntan är kortare än förut men de mest efterfrågade titlarna köps fortfarande in i för få "
            "exemplar, särskilt som ljudbok på licens där kostnaden stigit."
        ),
        "atgard": "Inköpsgränsen sänks till en bok per sex reservationer. Gäller från februari 2026.",
    },
    {
        "kval_id": "KN-K3",
        "grunduppdrag": "Kulturskola",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Lust att fortsätta",
        "indikator": "Elever som fortsätter ett andra år",
        "kalla": "Elevregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 76,
        "u_t1": 78,
        "malvarde": 80,
        "utfall": 81,
        "kvinnor": 82,
        "man": 79,
        "bedomning": "grön",
    },
    {
        "kval_id": "KN-K4",
        "grunduppdrag": "Museum",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Tillgänglighet för alla",
        "indikator": "Utställningar med syntolkning eller text på lätt svenska",
        "kalla": "Egen inventering",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 40,
        "u_t1": 55,
        "malvarde": 80,
        "utfall": 60,
        "bedomning": "röd",
        "analys": (
            "Den nya basutställningen är fullt tillgänglig, men de fem äldre salarna har ännu inte "
            "uppdaterats. Arbetet sköts upp när pedagogerna behövdes vid invigningen."
        ),
        "atgard": "Två salar i taget texteras och syntolkas med start i mars 2026; klart i december.",
    },
    {
        "kval_id": "KN-K5",
        "grunduppdrag": "Bibliotek",
        "perspektiv": "God ekonomi",
        "faktor": "Kostnad per besök",
        "indikator": "Nettokostnad per fysiskt besök",
        "kalla": "Ekonomisystem och besöksräknare",
        "enhet": "kr",
        "riktning": "lägre är bättre",
        "u_t2": 128,
        "u_t1": 126,
        "malvarde": 125,
        "utfall": 116,
        "liknande": 131,
        "bedomning": "grön",
    },
    {
        "kval_id": "KN-K6",
        "grunduppdrag": "Kulturstöd",
        "perspektiv": "God ekonomi",
        "faktor": "Stöd som används",
        "indikator": "Beviljade bidrag som redovisats i tid",
        "kalla": "Bidragssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 88,
        "u_t1": 90,
        "malvarde": 95,
        "utfall": 93,
        "bedomning": "gul",
        "analys": "Sju föreningar redovisade för sent, de flesta nya sökande som inte kände till kraven.",
        "atgard": "Påminnelse per sms och en kort kurs om redovisning i januari varje år.",
    },
    {
        "kval_id": "KN-K7",
        "grunduppdrag": "Kulturskola",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Utvecklande uppdrag",
        "indikator": "Medarbetare som anger att arbetet känns meningsfullt",
        "kalla": "Medarbetarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 89,
        "u_t1": 90,
        "malvarde": 90,
        "utfall": 92,
        "kvinnor": 92,
        "man": 91,
        "antal_svar": 178,
        "bedomning": "grön",
    },
    {
        "kval_id": "KN-K8",
        "grunduppdrag": "Bibliotek",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Trygg arbetsmiljö",
        "indikator": "Rapporterade tillbud med hot eller störningar",
        "kalla": "Tillbudssystem",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": 61,
        "u_t1": 54,
        "malvarde": 45,
        "utfall": 52,
        "bedomning": "gul",
        "analys": (
            "De flesta händelserna rör stadsbibliotekets entréplan på kvällen. Ensamarbete förekommer inte "
            "längre men oron finns kvar bland medarbetarna."
        ),
        "atgard": (
            "Trygghetsvärd tre kvällar i veckan tillsammans med fritidsnämndens fältgrupp, prövas till "
            "juni 2026."
        ),
    },
    {
        "kval_id": "KN-K9",
        "grunduppdrag": "Alla verksamheter",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Kultur på lika villkor",
        "indikator": "Deltagare i avgiftsfri lovverksamhet från områden med låga inkomster",
        "kalla": "Enkät vid anmälan",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 31,
        "u_t1": 34,
        "malvarde": 35,
        "utfall": 38,
        "kvinnor": 39,
        "man": 36,
        "antal_svar": 640,
        "bedomning": "grön",
    },
]

RISKER: Final[list[dict[str, int | str]]] = [
    {
        "risk_id": "KN-R1",
        "process": "Kulturbidrag",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att bidrag betalas ut till verksamhet som inte genomförs på grund av bristande "
            "uppföljning, vilket leder till att skattemedel används fel."
        ),
        "s": 2,
        "k": 3,
        "kontroll": "Granskning av redovisningar och besök hos tolv föreningar.",
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Alla tolv hade genomfört den verksamhet som angetts, och räkenskaperna kunde visas upp."
        ),
    },
    {
        "risk_id": "KN-R2",
        "process": "Museets samlingar",
        "kategori": "verksamhet",
        "risk": (
            "Risk att föremål skadas eller försvinner på grund av ofullständig förteckning och magasin med "
            "fukt, vilket leder till att kulturarv går förlorat."
        ),
        "s": 3,
        "k": 4,
        "kontroll": "Inventering av 600 föremål i två magasin mot databasen.",
        "resultat": "större avvikelser",
        "iakttagelse": (
            "41 föremål hade fel plats i databasen och sex kunde inte hittas. I det äldre magasinet "
            "uppmättes för hög luftfuktighet under tio veckor."
        ),
        "atgard": "Avfuktare är installerad och hela samlingen inventeras om till 2027. Museichef.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "KN-R3",
        "process": "Meröppna bibliotek",
        "kategori": "verksamhet",
        "risk": (
            "Risk att otillåtna vistas i lokalen på grund av att behörighet lånas ut, vilket leder till "
            "skadegörelse och otrygghet."
        ),
        "s": 3,
        "k": 2,
        "kontroll": "Genomgång av passager och kameralogg under två veckor per bibliotek.",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Fyra av 1 900 passager gjordes med någon annans kort. Inga skador uppstod.",
        "atgard": "Informationen vid entrén har gjorts tydligare. Bibliotekschef.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "KN-R4",
        "process": "Personuppgifter om barn",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att uppgifter om elever i kulturskolan sprids på grund av att bilder publiceras utan "
            "samtycke, vilket leder till integritetsintrång."
        ),
        "s": 2,
        "k": 3,
        "kontroll": "Stickprov av 120 publicerade bilder i sociala medier mot samtycken.",
        "resultat": "mindre avvikelser",
        "iakttagelse": "För tre bilder från en konsert saknades samtycke. Bilderna togs bort.",
        "atgard": "Samtycke inhämtas vid kursanmälan. Kulturskolechef, augusti 2026.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "KN-R5",
        "process": "Kassor och biljetter",
        "kategori": "finansiell",
        "risk": "Risk att intäkter inte redovisas på grund av manuella kassor, vilket leder till svinn.",
        "s": 2,
        "k": 2,
        "kontroll": "Oanmäld kassakontroll på museet och tre bibliotek.",
        "resultat": "inga avvikelser",
        "iakttagelse": "Kassorna stämde i samtliga fall, med en största differens på 12 kronor.",
        "atgardsstatus": "avförd",
    },
]

BEDOMNING: Final[dict[str, int | str]] = {
    "bedomning": "tillräcklig",
    "motivering": (
        "Fem kontroller genomfördes. Två gav inga avvikelser, två mindre och en större. Den större "
        "avvikelsen, museets samlingar, var känd sedan tidigare och är en följd av att föremål flyttats i "
        "omgångar utan att databasen ändrats. Åtgärderna är finansierade och följer tidplanen. Nämnden "
        "bedömer att riskerna för oegentligheter med bidrag och kassor är små och väl kontrollerade. "
        "Uppföljningen sker i tertialrapporterna, och nämndens presidium har under året gått igenom varje "
        "kontroll med ansvarig chef."
    ),
    "beslut": "KN 2026-02-04 § 7",
}

SYNPUNKTER: Final[list[dict[str, int | str]]] = [
    {
        "typ": "klagomål",
        "antal": 47,
        "antal_fg": 58,
        "i_tid": "95.7",
        "orsak": "Störande ljud på stadsbiblioteket och inställda kulturskolelektioner.",
        "atgard": "Ett tyst rum har öppnat på plan tre, och lektioner som ställs in ersätts inom terminen.",
    },
    {
        "typ": "synpunkt",
        "antal": 126,
        "antal_fg": 117,
        "i_tid": "96.8",
        "orsak": "Önskemål om böcker på fler språk och senare öppettider.",
        "atgard": (
            "Samlingar på fyra språk roterar mellan biblioteken, och meröppet har mött flera av önskemålen "
            "om tider."
        ),
    },
    {
        "typ": "fråga",
        "antal": 684,
        "antal_fg": 702,
        "i_tid": "99.0",
        "orsak": "Lånekort, bokning av lokal och ansökan om kulturstöd.",
        "atgard": "Bokning av grupprum sker nu på webben dygnet runt.",
    },
    {
        "typ": "beröm",
        "antal": 212,
        "antal_fg": 146,
        "orsak": "Utställningen om hamnen och sommarens sagostunder i parkerna.",
        "atgard": "Sagostunderna fortsätter 2026 i två parker till.",
    },
]

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "Museets nya basutställning om hamnens historia öppnade i maj. Den bidrog till att museet fick "
            "82 600 besök, vilket är det högsta antalet hittills. En grupp pensionerade hamnarbetare "
            "medverkade med föremål och berättelser."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Tre områdesbibliotek blev meröppna. En femtedel av besöken sker nu på tider då biblioteket "
            "saknar personal, och besöken har ökat även på bemannade tider."
        ),
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": (
            "Kulturskolan flyttade undervisning till skolor i fyra stadsdelar. Kön minskade från 341 till "
            "262 barn."
        ),
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": (
            "En vattenskada i stadsbibliotekets magasin i augusti förstörde omkring 900 böcker. Inga unika "
            "handlingar skadades, och kostnaden täcktes till största delen av försäkring."
        ),
    },
    {
        "nr": "5",
        "nar": "efter årets slut",
        "handelse": (
            "Nämnden antog i januari 2026 en plan för konst i det nya bostadsområdet vid hamnen, där en "
            "procent av byggkostnaden för allmänna platser avsätts till konst."
        ),
    },
]

EGENKONTROLL: Final[list[dict[str, int | str]]] = [
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
        "resultat": "Samtliga 75 beslut var motiverade och fattade av rätt organ.",
        "forbattring": "Riktlinjen översätts till lätt svenska.",
    },
    {
        "omrade": "Brandskydd i samlingslokaler",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Kontroll före 18 större arrangemang. Utrymningsvägar var fria vid alla.",
        "forbattring": "Inga ytterligare åtgärder.",
    },
    {
        "omrade": "Barnskydd i kulturskolan",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Registerutdrag fanns för alla 14 som anställdes under året.",
        "forbattring": "Inga ytterligare åtgärder.",
    },
]

UNDERSOKNINGAR: Final[list[dict[str, int | str]]] = [
    {
        "namn": "Besöksenkät på biblioteken",
        "malgrupp": "Besökare 15 år och äldre på alla bibliotek",
        "tid": "Oktober 2025",
        "antal_svar": 1420,
        "svarsfrekvens": "38.0",
        "resultat": (
            "94 procent är nöjda med biblioteket, två enheter fler än 2024. Personalens hjälp får högst "
            "betyg. Ljudnivån i stadsbibliotekets entréplan är det som drar ned."
        ),
    },
]

TEXTER: Final[dict[str, str]] = {
    "sammanfattning": (
        "Kulturnämnden hade ett bra år. Besöken ökade på både bibliotek och museum, kulturskolan nådde "
        "fler barn och ekonomin gav ett överskott på 2,5 mnkr, 1,2 procent av budgeten på 205,0 mnkr.\n"
        "\n"
        "Det som betydde mest för invånarna var de meröppna biblioteken och den nya utställningen om "
        "hamnens historia. Två av fyra mål är uppfyllda, två är delvis uppfyllda. Uppdraget om meröppna "
        "bibliotek är slutfört.\n"
        "\n"
        "Nämnden har också fått syn på en brist: delar av museets samlingar är inte ordentligt "
        "förtecknade. Arbetet med att rätta till det tar två år."
    ),
    "uppdrag": (
        "Nämnden ska ge alla som bor i kommunen tillgång till kultur, bildning och eget skapande. Barn och "
        "unga går först. Grunduppdragen är\n"
        "\n"
        "- bibliotek i elva lokaler, en bokbuss och på webben\n"
        "- kulturskola för barn och unga 6–19 år\n"
        "- museum, konstsamling och offentlig konst\n"
        "- stöd till föreningar, studieförbund och arrangörer samt egna arrangemang."
    ),
    "verksamhet": (
        "## Bibliotek\n"
        "\n"
        "Varje invånare besökte biblioteket i genomsnitt 5,1 gånger. Den 31 december hade 3 140 personer "
        "skaffat behörighet till meröppet. Flest använder den för att hämta böcker på väg till arbetet och "
        "för att studera på kvällen. Sommarens bokbuss besökte 24 byar och badplatser.\n"
        "\n"
        "Utlåningen till barn ökade för tredje året. Bibliotekarierna deltog på vårdnadshavarmöten i "
        "samtliga förskolor, och varje barn som fyllt tre år har fått en bok i gåva.\n"
        "\n"
        "## Kulturskola\n"
        "\n"
        "Andelen barn 7–15 år som deltar i ämneskurser steg till 11,3 procent. När undervisningen ges i "
        "skolans lokaler direkt efter skoldagen kommer barn som aldrig annars skulle ha sökt. Avgiften är "
        "oförändrad. Pojkarna utgör 35 procent av eleverna, en enhet mer än 2024.\n"
        "\n"
        "## Museum och konst\n"
        "\n"
        "Basutställningen har byggts om helt och är tillgänglig för besökare med syn- eller "
        "hörselnedsättning. Äldre salar är det ännu inte. 391 skolklasser fick en pedagogledd visning, och "
        "nämnden betalade bussen för dem som har lång väg.\n"
        "\n"
        "## Kulturstöd och arrangemang\n"
        "\n"
        "Stöd gavs till 75 föreningar. Antalet arrangemang utanför tätorten ökade till 109. I flera "
        "bygdegårdar sätter brandskyddet gräns för hur många som får samlas, och det är där nämnden vill "
        "göra skillnad 2026."
    ),
    "mal": (
        "Målen om öppna bibliotek och om ett museum som berör är uppfyllda med god marginal. Målet att "
        "fler barn skapar egen kultur är delvis uppfyllt: deltagande och kö nådde målvärdena men inte "
        "pojkarnas andel. Kulturlivet i hela kommunen bedöms som delvis uppfyllt, eftersom arrangemangen "
        "på landsbygden inte blev så många som nämnden hoppats.\n"
        "\n"
        "En gemensam erfarenhet är att verksamhet som flyttas dit människor redan finns når längre än "
        "annonser och kampanjer."
    ),
    "ekonomi": (
        "Nettokostnaden uppgick till 202,5 mnkr, 2,1 procent mer än 2024. Alla fem verksamheter höll sin "
        "budget.\n"
        "\n"
        "Tabell: Avvikelse mot budget, mnkr\n"
        "| Verksamhet | Avvikelse |\n"
        "| Nämnd och ledning | +0,4 |\n"
        "| Bibliotek | +0,6 |\n"
        "| Kulturskola | +0,2 |\n"
        "| Museum och konst | +0,5 |\n"
        "| Kulturstöd och arrangemang | +0,8 |\n"
        "| Summa | +2,5 |\n"
        "\n"
        "## Orsaker\n"
        "\n"
        "Kulturstödet gav det största överskottet, 0,8 mnkr, eftersom tre beviljade arrangemang ställdes "
        "in och bidragen betalades tillbaka. Biblioteken hade lägre kostnader för personal när två "
        "tjänster tillsattes senare än planerat. Museets intäkter från entréer och butik översteg budgeten "
        "efter öppningen av utställningen, men en del av ökningen gick åt till fler värdar.\n"
        "\n"
        "Inga åtgärder krävs.[^: Vattenskadan i stadsbibliotekets magasin påverkar inte resultatet, "
        "eftersom försäkringsersättningen motsvarar kostnaden utöver självrisken.]"
    ),
    "personal": (
        "Meröppna bibliotek väckte först oro för att tjänster skulle försvinna. Bemanningen är oförändrad, "
        "och tid som tidigare gick åt till återlämning används nu till läsfrämjande arbete. "
        "Biblioteksassistenter har fått utbildning i digital handledning.\n"
        "\n"
        "I medarbetarenkäten svarar 92 procent att arbetet känns meningsfullt. Oron för störningar på "
        "stadsbibliotekets entréplan kvarstår, och 52 tillbud rapporterades. Ingen arbetar längre ensam på "
        "kvällstid.\n"
        "\n"
        "Kulturskolan har lyckats rekrytera lärare i stråkinstrument, vilket varit svårt under flera år."
    ),
    "kvalitet": (
        "Åtta av tretton redovisade indikatorer är gröna, fyra gula och en röd. Den röda gäller tillgängligheten i museets "
        "utställningar, där 60 procent är syntolkade eller textade på lätt svenska mot målet 80.\n"
        "\n"
        "Besökarna är mycket nöjda med biblioteken. Kostnaden per besök, 116 kronor, är lägre än i "
        "liknande kommuner. Kön på populära titlar är ännu för lång; en reserverad bok tar i mediantal 17 "
        "dagar.\n"
        "\n"
        "Klagomålen blev 47, elva färre än 2024, och 95,7 procent besvarades i tid. Berömmet ökade "
        "kraftigt efter museets öppning."
    ),
    "internkontroll": (
        "Fem kontroller genomfördes. Inventeringen av 600 museiföremål visade 41 felplacerade och sex som "
        "saknas. Museet inventerar nu hela samlingen. Bidragsgivning och kassor var utan anmärkning.\n"
        "\n"
        "Den samlade bedömningen är att nämndens interna kontroll är tillräcklig."
    ),
    "framtid": (
        "Nämnden föreslår att ytterligare två bibliotek blir meröppna, vilket förutsätter investeringar i "
        "larm och belysning. Kostnaden för e-böcker och ljudböcker stiger snabbare än anslaget, och en "
        "gemensam upphandling i länet är nödvändig.\n"
        "\n"
        "Museets magasin behöver ersättas inom fem år. En förstudie tillsammans med tekniska nämnden "
        "lämnas i september 2026.\n"
        "\n"
        "Med den nya bebyggelsen vid hamnen får kommunen många unga invånare. Det är rimligt att kultur "
        "finns på plats när de flyttar in och inte kommer efteråt."
    ),
}
