"""What Fritidsnämnden of Almköping writes in the example year: goals, quality, risks and texts."""

from typing import Final

MAL: Final[list[dict[str, int | str]]] = [
    {
        "mal_id": "FN-1",
        "mal": "Fler barn och unga rör på sig på sin fritid",
        "typ": "KF-mål",
        "kf_mal": "KF5",
        "ansvarig": "Fritidschef",
        "klart": "2027",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": (
            "Antalet sammankomster i föreningarna ökade, främst i åldern 7–12 år. Lovaktiviteterna utan "
            "avgift drog fler deltagare än beräknat. Flickornas andel ökade men når inte målvärdet, och i "
            "åldern 16–20 år är nedgången bruten men inte vänd. Nämnden prioriterar under 2026 halltider "
            "för ungdomsgrupper som leds av unga själva."
        ),
    },
    {
        "mal_id": "FN-2",
        "mal": "Anläggningar och bad är trygga, tillgängliga och väl använda",
        "typ": "KF-mål",
        "kf_mal": "KF5",
        "ansvarig": "Anläggningschef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": (
            "Hallarna används bättre sedan obokade tider lämnas ut samma dag i appen. Badens besök blev "
            "färre än planerat eftersom simhallens undervisningsbassäng stängdes under hösten, och andelen "
            "simkunniga elever ligger därmed under målvärdet. Besökarnas betyg på renlighet och bemötande "
            "är fortsatt höga. Bassängen återöppnas våren 2026."
        ),
    },
    {
        "mal_id": "FN-3",
        "mal": "Fritidsgårdarna är öppna mötesplatser där unga har inflytande",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Enhetschef fritidsgårdar",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Besöken ökade på fem av sju gårdar. Varje gård har ett ungdomsråd som beslutar om en tiondel "
            "av verksamhetsbudgeten. Samarbetet med skolans fältgrupp gör att ledarna är kända av "
            "ungdomarna redan i högstadiet. Flickornas andel är högst på de gårdar som har egna kvällar "
            "för skapande och dans."
        ),
    },
    {
        "mal_id": "FN-4",
        "mal": "Föreningslivet är starkt och öppet för alla",
        "typ": "eget mål",
        "ansvarig": "Föreningskonsulent",
        "klart": "2027",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Föreningarna redovisade fler medlemmar och fler har antagit en plan mot kränkningar. Nämndens "
            "utbildning för nya styrelser fylldes vid alla fyra tillfällen. Den nya modellen för bidrag, "
            "som premierar verksamhet för barn med funktionsnedsättning, har fått nio föreningar att "
            "starta grupper."
        ),
    },
]

INDIKATORER: Final[list[dict[str, int | str]]] = [
    {
        "ind_id": "FN-1.1",
        "mal_id": "FN-1",
        "indikator": "Deltagartillfällen per invånare 7–20 år i föreningar med aktivitetsstöd",
        "matmetod": "Bidragssystem",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "27.4",
        "u_t1": "28.1",
        "malvarde": 29,
        "utfall": "29.6",
    },
    {
        "ind_id": "FN-1.2",
        "mal_id": "FN-1",
        "indikator": "Andel flickor av deltagartillfällena",
        "matmetod": "Bidragssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 41,
        "u_t1": 41,
        "malvarde": 44,
        "utfall": 42,
    },
    {
        "ind_id": "FN-1.3",
        "mal_id": "FN-1",
        "indikator": "Deltagare i avgiftsfria lovaktiviteter",
        "matmetod": "Egen statistik",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 6150,
        "u_t1": 7420,
        "malvarde": 9000,
        "utfall": 10380,
    },
    {
        "ind_id": "FN-2.1",
        "mal_id": "FN-2",
        "indikator": "Bokade timmar av bokningsbara kvällar i idrottshallar",
        "matmetod": "Bokningssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 82,
        "u_t1": 84,
        "malvarde": 87,
        "utfall": 88,
    },
    {
        "ind_id": "FN-2.2",
        "mal_id": "FN-2",
        "indikator": "Besök på kommunens bad",
        "matmetod": "Passagesystem",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 398000,
        "u_t1": 412000,
        "malvarde": 425000,
        "utfall": 391000,
        "kommentar": "Undervisningsbassängen var stängd under hösten.",
    },
    {
        "ind_id": "FN-2.3",
        "mal_id": "FN-2",
        "indikator": "Elever i årskurs 6 som kan simma",
        "matmetod": "Skolornas rapport",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 90,
        "u_t1": 91,
        "malvarde": 94,
        "utfall": 91,
    },
    {
        "ind_id": "FN-3.1",
        "mal_id": "FN-3",
        "indikator": "Besök på fritidsgårdarna",
        "matmetod": "Räkning varje kväll",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 71200,
        "u_t1": 74600,
        "malvarde": 76000,
        "utfall": 79300,
    },
    {
        "ind_id": "FN-3.2",
        "mal_id": "FN-3",
        "indikator": "Besökare som anger att de kan påverka verksamheten",
        "matmetod": "Ungdomsenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 68,
        "u_t1": 70,
        "malvarde": 72,
        "utfall": 74,
    },
    {
        "ind_id": "FN-4.1",
        "mal_id": "FN-4",
        "indikator": "Medlemmar i föreningar med bidrag",
        "matmetod": "Bidragssystem",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 52300,
        "u_t1": 53100,
        "malvarde": 53500,
        "utfall": 54200,
    },
    {
        "ind_id": "FN-4.2",
        "mal_id": "FN-4",
        "indikator": "Bidragsberättigade föreningar med plan mot kränkningar",
        "matmetod": "Årlig kontroll",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 61,
        "u_t1": 73,
        "malvarde": 85,
        "utfall": 88,
    },
]

UPPDRAG: Final[list[dict[str, int | str]]] = [
    {
        "uppdrag_id": "U25-12",
        "uppdrag": "Fritidsnämnden ska erbjuda avgiftsfria fritidsaktiviteter på samtliga skollov.",
        "status": "klart",
        "svar": (
            "Avgiftsfria aktiviteter erbjöds på sportlovet, påsklovet, sommarlovet, höstlovet och "
            "jullovet. Totalt deltog barn och unga vid 10 380 tillfällen, 40 procent fler än 2024. Utbudet "
            "omfattade bland annat klättring, dans, friluftsdagar och prova på-idrott hos 46 föreningar. "
            "Hälften av tillfällena låg i stadsdelar där få barn är med i en förening. Statsbidraget "
            "upphörde vid halvårsskiftet, varefter kostnaden rymdes inom nämndens ram. Uppdraget är "
            "slutfört och verksamheten är planerad även för 2026."
        ),
    },
]

KVALITET: Final[list[dict[str, int | str]]] = [
    {
        "kval_id": "FN-K1",
        "grunduppdrag": "Badanläggningar",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Rent och tryggt",
        "indikator": "Besökare som är nöjda med badet som helhet",
        "kalla": "Besöksenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 83,
        "u_t1": 84,
        "malvarde": 86,
        "utfall": 86,
        "kvinnor": 87,
        "man": 85,
        "antal_svar": 912,
        "bedomning": "grön",
    },
    {
        "kval_id": "FN-K2",
        "grunduppdrag": "Idrottsanläggningar",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Anläggningar i gott skick",
        "indikator": "Föreningar som är nöjda med hallens skick",
        "kalla": "Föreningsenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 70,
        "u_t1": 71,
        "malvarde": 78,
        "utfall": 69,
        "antal_svar": 214,
        "bedomning": "röd",
        "analys": (
            "Tre äldre hallar får låga omdömen för golv, omklädningsrum och ventilation. Felanmälningar "
            "har hanterats av två förvaltningar utan gemensamt ansvar."
        ),
        "atgard": (
            "Gränsdragningen med tekniska nämnden ändras från april 2026 och omklädningsrummen i två "
            "hallar målas om under sommaren."
        ),
    },
    {
        "kval_id": "FN-K3",
        "grunduppdrag": "Fritidsgårdar",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Trygga mötesplatser",
        "indikator": "Ungdomar som känner sig trygga på fritidsgården",
        "kalla": "Ungdomsenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 92,
        "u_t1": 93,
        "malvarde": 94,
        "utfall": 95,
        "kvinnor": 93,
        "man": 96,
        "antal_svar": 803,
        "bedomning": "grön",
    },
    {
        "kval_id": "FN-K4",
        "grunduppdrag": "Badanläggningar",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Simkunniga barn",
        "indikator": "Barn som klarat simskolans mål efter en kurs",
        "kalla": "Simskolans register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 61,
        "u_t1": 64,
        "malvarde": 66,
        "utfall": 60,
        "kvinnor": 62,
        "man": 58,
        "antal_svar": 1168,
        "bedomning": "gul",
        "analys": (
            "Simskolan flyttades till den stora bassängen när undervisningsbassängen stängdes. Grupperna "
            "blev större och vattnet kallare än de yngsta behöver."
        ),
        "atgard": (
            "Kompletterande kurser utan avgift ges på påsklovet och i juni 2026 för dem som inte nådde målet."
        ),
    },
    {
        "kval_id": "FN-K5",
        "grunduppdrag": "Badanläggningar",
        "perspektiv": "God ekonomi",
        "faktor": "Täckning av kostnader",
        "indikator": "Kostnader som täcks av intäkter",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 46,
        "u_t1": 46,
        "malvarde": 46,
        "utfall": 43,
        "liknande": 41,
        "bedomning": "gul",
        "analys": (
            "Intäkterna från entréer och kurser minskade när bassängen var stängd, samtidigt som "
            "kostnaderna för personal och lokaler kvarstod."
        ),
        "atgard": "Gruppträning i vatten utökas när bassängen öppnar och taxan ses över inför 2027.",
    },
    {
        "kval_id": "FN-K6",
        "grunduppdrag": "Idrottsanläggningar",
        "perspektiv": "God ekonomi",
        "faktor": "Energismarta anläggningar",
        "indikator": "Energianvändning per kvadratmeter i ishallar och idrottshallar",
        "kalla": "Energiuppföljning",
        "enhet": "kWh",
        "riktning": "lägre är bättre",
        "u_t2": 204,
        "u_t1": 196,
        "malvarde": 190,
        "utfall": 184,
        "bedomning": "grön",
    },
    {
        "kval_id": "FN-K7",
        "grunduppdrag": "Alla verksamheter",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Delaktiga medarbetare",
        "indikator": "Medarbetare som anger att deras idéer tas till vara",
        "kalla": "Medarbetarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 70,
        "u_t1": 72,
        "malvarde": 74,
        "utfall": 76,
        "kvinnor": 77,
        "man": 75,
        "antal_svar": 196,
        "bedomning": "grön",
    },
    {
        "kval_id": "FN-K8",
        "grunduppdrag": "Fritidsgårdar",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Jämställd verksamhet",
        "indikator": "Andel flickor bland besökarna",
        "kalla": "Räkning varje kväll",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 36,
        "u_t1": 38,
        "malvarde": 42,
        "utfall": 40,
        "bedomning": "gul",
        "analys": (
            "Andelen växer men två gårdar domineras fortfarande av äldre pojkar, särskilt på fredagar."
        ),
        "atgard": (
            "Åldersindelade fredagar och två flickledda kvällar i månaden på dessa gårdar under våren 2026."
        ),
    },
    {
        "kval_id": "FN-K9",
        "grunduppdrag": "Föreningsstöd",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Idrott för personer med funktionsnedsättning",
        "indikator": "Föreningar med grupp anpassad för barn med funktionsnedsättning",
        "kalla": "Bidragssystem",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 21,
        "u_t1": 23,
        "malvarde": 28,
        "utfall": 32,
        "bedomning": "grön",
    },
]

RISKER: Final[list[dict[str, int | str]]] = [
    {
        "risk_id": "FN-R1",
        "process": "Aktivitetsstöd",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att bidrag betalas för deltagare som inte finns på grund av felaktiga närvarolistor, "
            "vilket leder till felaktiga utbetalningar."
        ),
        "s": 3,
        "k": 3,
        "kontroll": "Oanmälda besök vid 40 aktiviteter och jämförelse med registrerad närvaro.",
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Vid tre besök var registrerad närvaro högre än den faktiska. Felen förklarades med att listan "
            "fyllts i före träningen."
        ),
        "atgard": (
            "Återkrav på 9 tkr och digital närvaro blir villkor för bidrag från juli 2026. "
            "Föreningskonsulent."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "FN-R2",
        "process": "Badsäkerhet",
        "kategori": "verksamhet",
        "risk": (
            "Risk för drunkning på grund av bristande övervakning vid hög belastning, vilket leder till "
            "dödsfall eller svår skada."
        ),
        "s": 2,
        "k": 4,
        "kontroll": "Oanmälda livräddningsövningar på alla bad, fyra tillfällen vardera.",
        "resultat": "inga avvikelser",
        "iakttagelse": "Insatsen påbörjades inom föreskriven tid vid samtliga tolv övningar.",
    },
    {
        "risk_id": "FN-R3",
        "process": "Bokning av halltider",
        "kategori": "legal",
        "risk": (
            "Risk att tider fördelas i strid med riktlinjen på grund av äldre vanor, vilket leder till "
            "ojämställd fördelning."
        ),
        "s": 3,
        "k": 2,
        "kontroll": "Analys av alla fasta tider säsongen 2025/26 per kön, ålder och idrott.",
        "resultat": "mindre avvikelser",
        "iakttagelse": "I två hallar hade seniorlag bättre tider än ungdomslag, i strid med riktlinjen.",
        "atgard": "Tiderna fördelas om från vecka 34. Anläggningschef.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "FN-R4",
        "process": "Kontanthantering på bad",
        "kategori": "finansiell",
        "risk": (
            "Risk för svinn på grund av kontanta köp i kiosk och entré, vilket leder till förlust av "
            "intäkter."
        ),
        "s": 2,
        "k": 2,
        "kontroll": "Kassakontroll sex gånger på två bad.",
        "resultat": "inga avvikelser",
        "iakttagelse": "Differenserna understeg 50 kronor per tillfälle.",
        "atgardsstatus": "avförd",
    },
    {
        "risk_id": "FN-R5",
        "process": "Kemikalier i bad och ishallar",
        "kategori": "verksamhet",
        "risk": (
            "Risk för utsläpp av ammoniak eller klor på grund av åldrad utrustning, vilket leder till "
            "skada på människor och miljö."
        ),
        "s": 2,
        "k": 4,
        "kontroll": "Provning av larm, nödstopp och utrymning i ishall och simhallar.",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Ett larm i en ishall nådde inte jourtelefonen. Felet åtgärdades samma dag.",
        "atgard": "Larmen provas varje månad och protokollförs. Driftledare.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "FN-R6",
        "process": "Bemanning på fritidsgårdar",
        "kategori": "personal",
        "risk": (
            "Risk att gårdar stänger på grund av att ledare saknas vid sjukdom, vilket leder till "
            "otrygghet i området."
        ),
        "s": 3,
        "k": 3,
        "kontroll": "Genomgång av inställda öppetkvällar under året.",
        "resultat": "ej genomförd",
        "iakttagelse": (
            "Kontrollen kunde inte göras fullt ut eftersom stängda kvällar inte registrerats på samma sätt "
            "på alla gårdar."
        ),
        "atgard": "Gemensam registrering från januari 2026 och kontroll i juni. Enhetschef.",
        "atgardsstatus": "försenad",
    },
]

BEDOMNING: Final[dict[str, int | str]] = {
    "bedomning": "tillräcklig",
    "motivering": (
        "Fem av sex kontroller genomfördes, varav två utan avvikelse och tre med mindre avvikelser. En "
        "kontroll, bemanningen på fritidsgårdar, gick inte att göra på det underlag som fanns och flyttas "
        "till 2026. Säkerheten på baden och hanteringen av kemikalier har prövats i praktiken, och det fel "
        "som hittades rättades omedelbart. Kontrollen av aktivitetsstödet visar att oanmälda besök är ett "
        "bättre sätt än granskning av listor. Nämnden bedömer sammantaget att den interna kontrollen är "
        "tillräcklig och har bett förvaltningen att göra registreringen av öppethållandet enhetlig."
    ),
    "beslut": "FN 2026-02-03 § 5",
}

SYNPUNKTER: Final[list[dict[str, int | str]]] = [
    {
        "typ": "klagomål",
        "antal": 118,
        "antal_fg": 94,
        "i_tid": "91.5",
        "orsak": "Den stängda undervisningsbassängen och hallarnas omklädningsrum.",
        "atgard": (
            "Kortinnehavare fick sina kort förlängda, och städningen av omklädningsrum görs två gånger per "
            "dag under helger."
        ),
    },
    {
        "typ": "synpunkt",
        "antal": 203,
        "antal_fg": 188,
        "i_tid": "92.6",
        "orsak": "Isprepareringstider, spårens belysning och utegym.",
        "atgard": "Två motionsspår har fått ny belysning, och isschemat publiceras en vecka tidigare.",
    },
    {
        "typ": "fråga",
        "antal": 2860,
        "antal_fg": 2715,
        "i_tid": "98.3",
        "orsak": "Bokning, simskola och lovaktiviteter.",
        "atgard": "Simskolans anmälan delas upp på fyra dagar så att växeln hinner svara.",
    },
    {
        "typ": "beröm",
        "antal": 96,
        "antal_fg": 71,
        "orsak": "Lovaktiviteterna och fritidsgårdarnas ledare.",
        "atgard": "Framförs till berörda föreningar och gårdar.",
    },
]

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "Simhallens undervisningsbassäng stängdes i september sedan fukt upptäckts i "
            "väggkonstruktionen. Simskola och skolsim flyttades till den stora bassängen. Stängningen "
            "minskade intäkterna och är huvudskälet till badens underskott på 1,3 mnkr."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Avgiftsfria aktiviteter erbjöds på alla skollov. Barn och unga deltog vid 10 380 tillfällen, "
            "att jämföra med 7 420 året före."
        ),
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": (
            "Kommunfullmäktige höjde ramen för badanläggningar med 2,5 mnkr till följd av ökade energi- "
            "och lokalkostnader."
        ),
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": (
            "En storm i januari skadade taket på en ishall. Hallen stängdes i elva dagar, och tre "
            "turneringar flyttades till grannkommunerna."
        ),
    },
    {
        "nr": "5",
        "nar": "efter årets slut",
        "handelse": (
            "I februari 2026 godkände nämnden tidplanen för att återöppna undervisningsbassängen under våren."
        ),
    },
]

EGENKONTROLL: Final[list[dict[str, int | str]]] = [
    {
        "omrade": "Egenkontroll av badvatten",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Prover togs varje månad. Två av 96 var anmärkningsvärda och omprov visade godtagbara värden."
        ),
        "forbattring": "Inga ytterligare åtgärder.",
    },
    {
        "omrade": "Kontroll av mål och läktare",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Förankring av fotbollsmål saknades vid fyra av 61 planer vid kontrollen i maj.",
        "forbattring": "Målen är förankrade och föreningarna har skrivit under nya skötselavtal.",
    },
    {
        "omrade": "Introduktion av säsongsanställda",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": (
            "Alla badvakter hade godkänt prov, men sex av 40 sommaranställda saknade genomgången "
            "brandutbildning vid start."
        ),
        "forbattring": "Utbildningen läggs före första arbetsdagen.",
    },
    {
        "omrade": "Nycklar och passerkort",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": (
            "Registret stämde, med undantag för elva kort hos vilande föreningar. Korten är spärrade."
        ),
        "forbattring": "Korten får giltighetstid på ett år.",
    },
]

UNDERSOKNINGAR: Final[list[dict[str, int | str]]] = [
    {
        "namn": "Ungdomsenkät på fritidsgårdarna",
        "malgrupp": "Besökare 12–19 år",
        "tid": "November 2025",
        "antal_svar": 803,
        "svarsfrekvens": "61.0",
        "resultat": (
            "Nästan alla känner sig trygga. Inflytandet ökade från 70 till 74 procent. Ungdomarna önskar "
            "längre öppet på lördagar, vilket prövas på två gårdar."
        ),
    },
    {
        "namn": "Föreningsenkät",
        "malgrupp": "Föreningar med bokningar eller bidrag",
        "tid": "September 2025",
        "antal_svar": 214,
        "svarsfrekvens": "58.0",
        "resultat": (
            "Föreningarna är mycket nöjda med servicen och bokningen men mindre nöjda med skicket på tre "
            "äldre hallar. Resultatet för bokning steg från 79 till 86 procent."
        ),
    },
]

TEXTER: Final[dict[str, str]] = {
    "sammanfattning": (
        "Fritidsnämnden redovisar ett överskott på 1,4 mnkr, 0,6 procent av budgeten på 237,5 mnkr. "
        "Badanläggningarna gick med underskott när undervisningsbassängen stängdes, medan "
        "idrottsanläggningar och fritidsgårdar kostade mindre än budgeterat.\n"
        "\n"
        "Fler barn och unga rör på sig i föreningarna. Lovaktiviteterna lockade fyra av tio fler än 2024, "
        "och fritidsgårdarna hade 79 300 besök. Badens besök minskade.\n"
        "\n"
        "Av fyra mål är två uppfyllda och två delvis uppfyllda. Uppdraget om avgiftsfria aktiviteter på "
        "lov är slutfört."
    ),
    "uppdrag": (
        "Nämnden ska främja en aktiv och meningsfull fritid i hela livet, i första hand för barn och unga. "
        "Det sker genom\n"
        "\n"
        "- idrottshallar, ishallar, planer, spår och friluftsområden\n"
        "- två simhallar och ett utomhusbad\n"
        "- sju fritidsgårdar och en fältgrupp\n"
        "- bidrag, råd och utbildning till föreningslivet."
    ),
    "verksamhet": (
        "## Idrottsanläggningar\n"
        "\n"
        "88 procent av de bokningsbara kvällarna i idrottshallarna används. Sedan obokade tider släpps i "
        "appen klockan tolv samma dag har 1 900 timmar kommit till nytta som annars stått tomma. "
        "Motionsspåren i två områden har fått ny belysning, och konstgräset på en av planerna byttes till "
        "material utan gummigranulat.\n"
        "\n"
        "Stormen i januari visade att taken på de äldre hallarna behöver besiktigas oftare. Tekniska "
        "nämnden gör det numera varje höst.\n"
        "\n"
        "## Badanläggningar\n"
        "\n"
        "Baden hade 391 000 besök, 21 000 färre än 2024. Fram till augusti låg antalet över föregående år. "
        "När undervisningsbassängen stängdes i september flyttade simskolan till den stora bassängen, där "
        "det är svårare att undervisa små barn. Det syns i resultatet: 60 procent nådde kursens mål mot 64 "
        "året före.\n"
        "\n"
        "## Fritidsgårdar\n"
        "\n"
        "Fem av sju gårdar ökade sina besök. Ungdomsråden beslutar om en tiondel av verksamhetsbudgeten "
        "och har bland annat valt studio, mat och en resa till fjällen. Fältgruppen rör sig i centrum "
        "fredag och lördag kväll och har nära kontakt med skola, polis och socialtjänst.\n"
        "\n"
        "## Föreningsstöd\n"
        "\n"
        "Föreningarna redovisade 54 200 medlemmar. Nio föreningar startade grupper för barn med "
        "funktionsnedsättning, sedan bidragsmodellen ändrats. 88 procent har en plan mot kränkningar."
    ),
    "mal": (
        "Målen om fritidsgårdarna och om ett öppet föreningsliv är uppfyllda. Målet att fler rör på sig är "
        "delvis uppfyllt: deltagandet ökade, men flickornas andel, 42 procent, ligger under målvärdet 44.\n"
        "\n"
        "Målet om anläggningar och bad påverkades direkt av den stängda bassängen. Nämnden anser ändå att "
        "bedömningen delvis uppfyllt är rättvis, eftersom hallarna används bättre och besökarna är nöjda. "
        "Simkunnigheten i årskurs 6 är oförändrad på 91 procent, vilket inte är gott nog. Barn som inte "
        "kan simma vid tolv års ålder erbjuds nu kurs utan avgift."
    ),
    "ekonomi": (
        "Nettokostnaden blev 236,1 mnkr. Det är 1,4 mnkr lägre än reviderad budget och 3,9 procent högre "
        "än 2024. Ramen höjdes under året med 2,5 mnkr för badanläggningarna.\n"
        "\n"
        "## Avvikelser\n"
        "\n"
        "- **Badanläggningar, −1,3 mnkr.** Intäkterna stannade på 39,6 mnkr. Entréer och kursavgifter "
        "uteblev under fyra månader, medan personal och lokaler kostade detsamma.\n"
        "- **Idrottsanläggningar, +1,6 mnkr.** Lägre energianvändning i ishallarna efter byte av belysning "
        "och styrning.\n"
        "- **Fritidsgårdar, +0,8 mnkr.** Vakanser under våren.\n"
        "- **Nämnd och ledning, +0,3 mnkr.**\n"
        "- **Föreningsstöd, ±0,0 mnkr.** Hela anslaget betalades ut.\n"
        "\n"
        "Nämnden vidtog tidigt åtgärder på baden. Säsongsanställda fick kortare perioder och utomhusbadet "
        "stängde en vecka tidigare. Utan dessa åtgärder hade underskottet blivit större.[^: Skadan i "
        "bassängens vägg är en fråga mellan fastighetsägaren och entreprenören. Eventuell ersättning "
        "tillfaller tekniska nämnden.]"
    ),
    "personal": (
        "Fritidsledare är lättare att rekrytera än för några år sedan, eftersom folkhögskolan i regionen "
        "startat utbildning på deltid. Badvakter saknas dock under sommaren, och nämnden betalar numera "
        "livräddarutbildningen för den som arbetar två säsonger.\n"
        "\n"
        "När undervisningsbassängen stängdes erbjöds simlärarna arbete i reception och i lovverksamheten. "
        "Ingen behövde sluta.\n"
        "\n"
        "Medarbetarna upplever i högre grad att deras idéer tas till vara. 76 procent svarar ja, två "
        "enheter fler än 2024. På två fritidsgårdar har hotfulla situationer förekommit, och där arbetar "
        "alltid minst tre ledare."
    ),
    "kvalitet": (
        "Av fjorton indikatorer är nio gröna, fyra gula och en röd. Den röda gäller hallarnas skick, som 69 "
        "procent av föreningarna är nöjda med mot målet 78. Tre hallar drar ned omdömet. Gula är simskolans resultat, badens kostnadstäckning, flickornas andel på fritidsgårdarna och inventeringen av tillgänglighet.\n"
        "\n"
        "Tryggheten på fritidsgårdarna är mycket hög, 95 procent, och har stigit tre år i rad. "
        "Energianvändningen i hallarna har sänkts från 196 till 184 kilowattimmar per kvadratmeter.\n"
        "\n"
        "Klagomålen ökade från 94 till 118. Ökningen handlar nästan helt om den stängda bassängen. De som "
        "har årskort fick det förlängt."
    ),
    "internkontroll": (
        "Fem av sex kontroller kunde genomföras. Livräddningsövningarna på baden gav inga avvikelser. "
        "Oanmälda besök vid 40 aktiviteter visade att närvaron var för hög i tre fall, och 9 tkr har "
        "krävts åter. Kontrollen av stängda kvällar på fritidsgårdarna görs 2026.\n"
        "\n"
        "Den samlade bedömningen är tillräcklig."
    ),
    "framtid": (
        "Den äldre simhallen närmar sig slutet av sin livslängd, och frågan om renovering eller nybyggnad "
        "måste avgöras i nästa plan. Ett beslutsunderlag lämnas hösten 2026.\n"
        "\n"
        "Behovet av halltider ökar med befolkningen i väster. Nämnden vill att idrottshallen vid den "
        "planerade skolan blir fullstor. Det ger fler tider till en lägre kostnad än en separat hall.\n"
        "\n"
        "Lovaktiviteterna har finansierats med statsbidrag till halvårsskiftet 2025. De är nu en del av "
        "nämndens ram, vilket innebär att annat får stå tillbaka när löner och hyror stiger."
    ),
}
