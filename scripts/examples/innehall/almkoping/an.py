"""What Äldrenämnden of Almköping writes in the example year: goals, quality, risks and texts."""

from typing import Final

MAL: Final[list[dict[str, int | str]]] = [
    {
        "mal_id": "AN-1",
        "mal": "Den som har hemtjänst möter få och kända medarbetare",
        "typ": "KF-mål",
        "kf_mal": "KF2",
        "ansvarig": "Verksamhetschef hemtjänst",
        "klart": "2027",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": (
            "Kontinuiteten har förbättrats i de kommunala grupperna, där varje kund sedan i våras har en "
            "fast omsorgskontakt som planerar besöken. Den som får hjälp minst två gånger om dagen möter "
            "nu i snitt 13 personer på två veckor, en mindre än 2024. Målvärdet 12 nåddes inte, eftersom "
            "sommarens vikarier och en privat utförares avveckling drog upp antalet. Två av stadens tio "
            "grupper är redan under målvärdet och deras sätt att lägga scheman sprids nu."
        ),
    },
    {
        "mal_id": "AN-2",
        "mal": "Ett särskilt boende är ett hem med trygghet och gemenskap",
        "typ": "KF-mål",
        "kf_mal": "KF2",
        "ansvarig": "Verksamhetschef särskilt boende",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Brukarundersökningen visar en höjning i fråga om måltider, utevistelse och sällskap. Samtliga "
            "boenden har sedan april en aktivitetsledare på kvällar och helger. Väntetiden till en plats "
            "minskade, även om den som väntar på en demensplats fortfarande får vänta längre. Nämnden "
            "bedömer att målet är nått men fortsätter att följa de tre boenden som ligger under "
            "genomsnittet i trygghet."
        ),
    },
    {
        "mal_id": "AN-3",
        "mal": "Äldre återfår och behåller sin förmåga genom rehabilitering och trygg hemgång",
        "typ": "KF-mål",
        "kf_mal": "KF2",
        "ansvarig": "Verksamhetschef hälso- och sjukvård",
        "klart": "2027",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": (
            "Teamet för trygg hemgång tog emot fler personer än tidigare och fyra av tio klarade sig "
            "därefter utan hemtjänst. Fallolyckorna i särskilt boende ligger däremot kvar på samma nivå. "
            "Bristen på arbetsterapeuter gjorde att riskbedömningar försenades under sommaren. Nämnden har "
            "gjort om två vakanta sjukskötersketjänster till tjänster för fysioterapeut respektive "
            "arbetsterapeut."
        ),
    },
    {
        "mal_id": "AN-4",
        "mal": "Digital teknik ger större frihet och frigör tid för omsorg",
        "typ": "KF-mål",
        "kf_mal": "KF6",
        "ansvarig": "Utvecklingschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Tillsyn med kamera och sensor nattetid erbjuds nu i hela kommunen och hälften av dem som "
            "tidigare fick nattbesök har valt tekniken. Kunderna sover bättre, och nattpatrullen hinner "
            "med fler oplanerade besök. Läkemedelsautomater används av 164 personer. Fyra av fem kunder "
            "uppger att de är nöjda med tekniken. Införandet gick snabbare än beräknat tack vare att "
            "installation och support köps som en tjänst."
        ),
    },
    {
        "mal_id": "AN-5",
        "mal": "Fler utbildade medarbetare med en hälsosam arbetsvardag",
        "typ": "KF-mål",
        "kf_mal": "KF6",
        "ansvarig": "HR-chef",
        "klart": "2027",
        "status": "ej uppfyllt",
        "trend": "oförändrad",
        "analys": (
            "Andelen undersköterskor med skyddad yrkestitel steg, men målet för personalens kontinuitet "
            "och hälsa nåddes inte. Korttidsfrånvaron är fortsatt hög, särskilt i hemtjänsten, där cykel- "
            "och bilavstånd och delade turer nämns som orsak. Försök med sammanhållna arbetspass i tre "
            "grupper gav lägre frånvaro och kan införas i resten av hemtjänsten om kostnaden kan rymmas i "
            "ramen."
        ),
    },
]

INDIKATORER: Final[list[dict[str, int | str]]] = [
    {
        "ind_id": "AN-1.1",
        "mal_id": "AN-1",
        "indikator": "Personal som en kund med hemtjänst två gånger per dag eller mer möter på 14 dagar",
        "matmetod": "Mätning i planeringssystemet, oktober",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": 15,
        "u_t1": 14,
        "malvarde": 12,
        "utfall": 13,
    },
    {
        "ind_id": "AN-1.2",
        "mal_id": "AN-1",
        "indikator": "Kunder i hemtjänsten som anger att de kan påverka vilka tider de får hjälp",
        "matmetod": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 57,
        "u_t1": 58,
        "malvarde": 60,
        "utfall": 61,
    },
    {
        "ind_id": "AN-1.3",
        "mal_id": "AN-1",
        "indikator": "Kunder som har en fast omsorgskontakt",
        "matmetod": "Verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 74,
        "u_t1": 88,
        "malvarde": 100,
        "utfall": 97,
        "kommentar": "Avser 31 december; ersättare utses inom en vecka.",
    },
    {
        "ind_id": "AN-2.1",
        "mal_id": "AN-2",
        "indikator": "Boende som är nöjda med sitt särskilda boende som helhet",
        "matmetod": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 77,
        "u_t1": 78,
        "malvarde": 80,
        "utfall": 81,
    },
    {
        "ind_id": "AN-2.2",
        "mal_id": "AN-2",
        "indikator": "Boende som är nöjda med måltiderna",
        "matmetod": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 69,
        "u_t1": 70,
        "malvarde": 72,
        "utfall": 74,
    },
    {
        "ind_id": "AN-2.3",
        "mal_id": "AN-2",
        "indikator": "Väntetid från ansökan till erbjuden plats, genomsnitt",
        "matmetod": "Verksamhetssystem",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "u_t2": 58,
        "u_t1": 52,
        "malvarde": 45,
        "utfall": 43,
    },
    {
        "ind_id": "AN-3.1",
        "mal_id": "AN-3",
        "indikator": "Personer som är utan hemtjänst tre månader efter trygg hemgång",
        "matmetod": "Uppföljning i verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 33,
        "u_t1": 36,
        "malvarde": 38,
        "utfall": 41,
    },
    {
        "ind_id": "AN-3.2",
        "mal_id": "AN-3",
        "indikator": "Fallolyckor per 1 000 boendedygn i särskilt boende",
        "matmetod": "Avvikelsesystem",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": "7.8",
        "u_t1": "7.9",
        "malvarde": "7.0",
        "utfall": "7.9",
    },
    {
        "ind_id": "AN-4.1",
        "mal_id": "AN-4",
        "indikator": "Kunder med nattlig tillsyn som får den digitalt",
        "matmetod": "Verksamhetssystem, december",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 19,
        "u_t1": 31,
        "malvarde": 45,
        "utfall": 52,
    },
    {
        "ind_id": "AN-4.2",
        "mal_id": "AN-4",
        "indikator": "Kunder som är nöjda med sin digitala tillsyn",
        "matmetod": "Egen telefonintervju",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t1": 76,
        "malvarde": 80,
        "utfall": 82,
        "kommentar": "Mäts sedan 2024.",
    },
    {
        "ind_id": "AN-5.1",
        "mal_id": "AN-5",
        "indikator": "Årsarbetare med undersköterskekompetens",
        "matmetod": "Personalregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "71.4",
        "u_t1": "72.8",
        "malvarde": 76,
        "utfall": "74.1",
    },
    {
        "ind_id": "AN-5.2",
        "mal_id": "AN-5",
        "indikator": "Sjuktillfällen per medarbetare i hemtjänsten",
        "matmetod": "Personalsystem",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": "3.1",
        "u_t1": "3.2",
        "malvarde": "2.8",
        "utfall": "3.2",
    },
]

UPPDRAG: Final[list[dict[str, int | str]]] = [
    {
        "uppdrag_id": "U25-04",
        "uppdrag": "Äldrenämnden ska införa digital tillsyn nattetid som förstahandsval i ordinärt boende.",
        "status": "klart",
        "svar": (
            "Digital tillsyn är sedan den 1 juni 2025 förstahandsval vid nya beslut om tillsyn nattetid. "
            "Den som av medicinska eller andra skäl inte kan använda tekniken får besök som förut. Den 31 "
            "december hade 52 procent av kunderna med nattlig tillsyn valt kamera eller sensor. "
            "Nattpatrullernas körsträcka minskade med en tredjedel. Ett etiskt råd med anhöriga och "
            "pensionärsorganisationer har följt införandet, och rådets fråga om hur bilder hanteras har "
            "lett till en tydligare information vid samtycket. Uppdraget är slutfört."
        ),
    },
    {
        "uppdrag_id": "U25-05",
        "uppdrag": "Äldrenämnden ska lämna en plan för behovet av särskilt boende till och med 2030.",
        "status": "klart",
        "svar": (
            "Planen överlämnades till kommunfullmäktige i oktober 2025. Den bygger på att antalet invånare "
            "över 80 år ökar med omkring 1 600 till 2030 och att andelen som behöver särskilt boende "
            "fortsätter att sjunka svagt. Behovet beräknas då bli 148 platser fler än i dag. Planen "
            "föreslår ett boende med 80 platser i söder, ett trygghetsboende genom bostadsbolaget och att "
            "två äldre hus ersätts. Nämnden bedömer att byggstart för det första huset bör ske senast 2027."
        ),
    },
]

KVALITET: Final[list[dict[str, int | str]]] = [
    {
        "kval_id": "AN-K1",
        "grunduppdrag": "Hemtjänst",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Gott bemötande",
        "indikator": "Kunder som anger att personalen alltid eller oftast bemöter dem väl",
        "kalla": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 96,
        "u_t1": 96,
        "malvarde": 97,
        "utfall": 97,
        "kvinnor": 97,
        "man": 97,
        "antal_svar": 1284,
        "riket": 96,
        "liknande": 96,
        "bedomning": "grön",
    },
    {
        "kval_id": "AN-K2",
        "grunduppdrag": "Hemtjänst",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Trygghet i hemmet",
        "indikator": "Kunder som känner sig trygga hemma med stöd av hemtjänsten",
        "kalla": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 83,
        "u_t1": 82,
        "malvarde": 87,
        "utfall": 84,
        "kvinnor": 82,
        "man": 88,
        "antal_svar": 1284,
        "riket": 83,
        "liknande": 84,
        "bedomning": "gul",
        "analys": (
            "Tryggheten ökade men kvinnor som bor ensamma är fortfarande betydligt otryggare än män. Sena "
            "ändringar av tider och okända vikarier är de vanligaste orsakerna enligt fritextsvaren."
        ),
        "atgard": (
            "Meddelande om ändrad tid lämnas via telefon eller app senast en timme före besöket. Införs i "
            "alla grupper före juni 2026."
        ),
    },
    {
        "kval_id": "AN-K3",
        "grunduppdrag": "Särskilt boende",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Meningsfull vardag",
        "indikator": "Boende som är nöjda med de aktiviteter som erbjuds",
        "kalla": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 62,
        "u_t1": 63,
        "malvarde": 65,
        "utfall": 67,
        "kvinnor": 66,
        "man": 69,
        "antal_svar": 618,
        "riket": 61,
        "liknande": 62,
        "bedomning": "grön",
    },
    {
        "kval_id": "AN-K4",
        "grunduppdrag": "Särskilt boende",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "God vård",
        "indikator": "Boende med aktuell riskbedömning för fall, undernäring och trycksår",
        "kalla": "Kvalitetsregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 84,
        "u_t1": 87,
        "malvarde": 95,
        "utfall": 82,
        "kvinnor": 82,
        "man": 82,
        "riket": 79,
        "liknande": 81,
        "bedomning": "röd",
        "analys": (
            "Brist på legitimerad personal under sommaren gjorde att förnyade bedömningar uteblev. Ett "
            "byte av journalsystem i maj medförde dessutom att påminnelser inte visades under sju veckor."
        ),
        "atgard": (
            "Varje boende har en ansvarig sjuksköterska och arbetsterapeut som går igenom listan första "
            "måndagen i månaden. Målet är 95 procent i juni 2026."
        ),
    },
    {
        "kval_id": "AN-K5",
        "grunduppdrag": "Särskilt boende",
        "perspektiv": "God ekonomi",
        "faktor": "Effektiv användning av platser",
        "indikator": "Belagda dygn av tillgängliga platser",
        "kalla": "Verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "95.8",
        "u_t1": "96.4",
        "malvarde": 97,
        "utfall": "97.3",
        "bedomning": "grön",
    },
    {
        "kval_id": "AN-K6",
        "grunduppdrag": "Hemtjänst",
        "perspektiv": "God ekonomi",
        "faktor": "Tid hos kunden",
        "indikator": "Andel av arbetad tid som utförs hos kunden, kommunala grupper",
        "kalla": "Planeringssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 61,
        "u_t1": 62,
        "malvarde": 68,
        "utfall": 61,
        "liknande": 66,
        "bedomning": "röd",
        "analys": (
            "Restiden har ökat i ytterområdena efter att en privat utförare lagt ned, och timmar planeras "
            "om sent. Det innebär att kostnaden per utförd timme överstiger ersättningen."
        ),
        "atgard": (
            "Nya gränser mellan grupperna, central planering dygnet runt och cyklar med el i tätorten. "
            "Verksamhetschef hemtjänst rapporterar till nämnden varje månad."
        ),
    },
    {
        "kval_id": "AN-K7",
        "grunduppdrag": "Hälso- och sjukvård",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Stabil bemanning",
        "indikator": "Sjukskötersketimmar som utförs av egen personal",
        "kalla": "Bemanningssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 88,
        "u_t1": 91,
        "malvarde": 95,
        "utfall": 94,
        "bedomning": "gul",
        "analys": (
            "Beroendet av inhyrda minskar stadigt men under juli och augusti behövdes ändå hyrpersonal "
            "nattetid."
        ),
        "atgard": "Rotation mellan natt och dag med kortare veckoarbetstid prövas i ett område under 2026.",
    },
    {
        "kval_id": "AN-K8",
        "grunduppdrag": "Särskilt boende",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Närvarande chefer",
        "indikator": "Medarbetare som anger att närmaste chef är tillgänglig när det behövs",
        "kalla": "Medarbetarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 70,
        "u_t1": 73,
        "malvarde": 75,
        "utfall": 78,
        "kvinnor": 78,
        "man": 79,
        "antal_svar": 1346,
        "bedomning": "grön",
    },
    {
        "kval_id": "AN-K9",
        "grunduppdrag": "Hemtjänst",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Fossilfria resor",
        "indikator": "Andel av hemtjänstens körda kilometer med el eller biogas",
        "kalla": "Fordonssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 48,
        "u_t1": 63,
        "malvarde": 75,
        "utfall": 81,
        "bedomning": "grön",
    },
    {
        "kval_id": "AN-K10",
        "grunduppdrag": "Särskilt boende",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Hållbara måltider",
        "indikator": "Matsvinn per portion",
        "kalla": "Vägning två veckor per termin",
        "enhet": "gram",
        "riktning": "lägre är bättre",
        "u_t2": 74,
        "u_t1": 69,
        "malvarde": 60,
        "utfall": 63,
        "bedomning": "gul",
        "analys": (
            "Svinnet minskar men tillagningskök och mottagningskök skiljer sig åt. I mottagningsköken "
            "beställs maten tre dagar i förväg, vilket ger större överskott."
        ),
        "atgard": "Kortare beställningstid och mindre kantiner i sju mottagningskök från mars 2026.",
    },
]

RISKER: Final[list[dict[str, int | str]]] = [
    {
        "risk_id": "AN-R1",
        "process": "Ersättning till utförare",
        "kategori": "finansiell",
        "risk": (
            "Risk att hemtjänst som inte utförts ersätts på grund av bristfällig tidsregistrering, vilket "
            "leder till felaktiga utbetalningar."
        ),
        "s": 3,
        "k": 3,
        "kontroll": (
            "Jämförelse mellan registrerade besök och fakturerad tid för samtliga utförare under april och "
            "oktober."
        ),
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Hos en privat utförare var 2,6 procent av tiden registrerad i efterhand utan förklaring. Hos "
            "övriga låg andelen under en procent."
        ),
        "atgard": (
            "Efterhandsregistrering ersätts endast efter godkänd förklaring. Återkrav på 214 tkr har "
            "betalats."
        ),
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "AN-R2",
        "process": "Läkemedel",
        "kategori": "verksamhet",
        "risk": (
            "Risk att läkemedel ges fel på grund av brister i delegering och signering, vilket leder till "
            "vårdskada."
        ),
        "s": 3,
        "k": 4,
        "kontroll": "Granskning av signeringslistor för 200 kunder och boende samt av 150 delegeringar.",
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "I elva fall saknades signering. Delegeringar var giltiga i 147 av 150 fall. Inga vårdskador "
            "kopplades till avvikelserna."
        ),
        "atgard": "Digital signering införs i de sista fyra hemtjänstgrupperna senast i mars 2026.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "AN-R3",
        "process": "Bemanning i hemtjänst",
        "kategori": "personal",
        "risk": (
            "Risk att planerad tid inte kan utföras på grund av hög korttidsfrånvaro, vilket leder till "
            "otrygghet och dyra vikarier."
        ),
        "s": 4,
        "k": 3,
        "kontroll": "Uppföljning av vakanta pass, övertid och uteblivna besök vecka 10, 28 och 41.",
        "resultat": "större avvikelser",
        "iakttagelse": (
            "Vecka 28 ställdes 64 serviceinsatser in eller flyttades. Övertiden var dubbelt så hög som "
            "budgeterat i fyra grupper."
        ),
        "atgard": (
            "En vikariepool per område och gemensam planering alla dagar. Verksamhetschef hemtjänst, april "
            "2026."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "AN-R4",
        "process": "Journalåtkomst",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att medarbetare läser journaler utan behörigt skäl på grund av för vida behörigheter, "
            "vilket leder till integritetsintrång."
        ),
        "s": 2,
        "k": 4,
        "kontroll": (
            "Loggkontroll av 300 slumpvisa öppningar och av samtliga öppningar i 25 utvalda journaler."
        ),
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Två öppningar saknade vårdrelation. Båda utreddes och ledde till samtal respektive skriftlig "
            "varning."
        ),
        "atgard": (
            "Behörigheter knyts till schema, så att åtkomst upphör efter passets slut. Systemförvaltare, "
            "september 2026."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "AN-R5",
        "process": "Privata medel och gåvor",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att medarbetare tar emot pengar eller gåvor på grund av okunskap, vilket leder till "
            "beroendeställning och brott."
        ),
        "s": 2,
        "k": 3,
        "kontroll": "Enkät till 500 medarbetare och genomgång av rutin i samtliga utförares introduktion.",
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Rutinen ingår i alla utförares introduktion och 96 procent av de svarande kunde återge den."
        ),
        "atgardsstatus": "avförd",
    },
    {
        "risk_id": "AN-R6",
        "process": "Basal hygien",
        "kategori": "verksamhet",
        "risk": (
            "Risk att smitta sprids på grund av att hygienregler inte följs, vilket leder till sjukdom hos "
            "sköra äldre."
        ),
        "s": 2,
        "k": 4,
        "kontroll": "Observation av 320 arbetsmoment i hemtjänst och boende.",
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Reglerna följdes i 97 procent av momenten. Avvikelserna gällde klocka eller ring och rättades "
            "på plats."
        ),
    },
    {
        "risk_id": "AN-R7",
        "process": "Avbrott i trygghetslarm",
        "kategori": "omvärld",
        "risk": (
            "Risk att larm inte når fram på grund av avbrott i mobilnätet, vilket leder till att hjälp "
            "uteblir."
        ),
        "s": 2,
        "k": 4,
        "kontroll": (
            "Skarp provning av reservförbindelse och bemanningsplan tillsammans med larmmottagaren."
        ),
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Reservförbindelsen kopplade om efter fyra minuter i stället för två. Bemanningsplanen fungerade."
        ),
        "atgard": "Leverantören har bytt utrustning och nytt prov görs i mars 2026.",
        "atgardsstatus": "pågår",
    },
]

BEDOMNING: Final[dict[str, int | str]] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Alla sju kontroller har gjorts enligt plan. Två saknade anmärkning, fyra visade mindre avvikelser "
        "och en visade större avvikelser: bemanningen i hemtjänsten under sommaren. Den avvikelsen "
        "återkommer för andra året och hänger samman med underskottet, varför nämnden begärt månadsvis "
        "rapport om övertid och uteblivna besök. Kontrollen av ersättningen till utförare har gett "
        "resultat i form av återkrav och ändrade regler. Nämnden ser att egenkontrollen i vården är väl "
        "förankrad. Den samlade bedömningen är att intern kontroll finns och verkar, men att åtgärderna "
        "mot bemanningsrisken måste få full effekt under 2026."
    ),
    "beslut": "ÄN 2026-02-05 § 6",
}

SYNPUNKTER: Final[list[dict[str, int | str]]] = [
    {
        "typ": "klagomål",
        "antal": 356,
        "antal_fg": 329,
        "i_tid": "87.1",
        "orsak": "Ändrade tider och många olika medarbetare i hemtjänsten.",
        "atgard": (
            "Varje klagomål går till gruppens planerare, som ringer kunden inom två arbetsdagar. Sena "
            "ändringar redovisas per grupp i nämnden."
        ),
    },
    {
        "typ": "synpunkt",
        "antal": 184,
        "antal_fg": 176,
        "i_tid": "90.2",
        "orsak": "Måltider, tvätt och kvällsaktiviteter i särskilda boenden.",
        "atgard": (
            "Måltidsråd finns nu på alla boenden och deras förslag följs upp av kostansvarig varje månad."
        ),
    },
    {
        "typ": "fråga",
        "antal": 1278,
        "antal_fg": 1153,
        "i_tid": "97.0",
        "orsak": "Avgifter, byte av utförare och ansökan om boende.",
        "atgard": (
            "Avgiftsbeslutet har fått en sida med exempel, och ett räknehjälpmedel finns på webbplatsen."
        ),
    },
    {
        "typ": "beröm",
        "antal": 231,
        "antal_fg": 204,
        "orsak": "Omsorg i livets slutskede och teamet för trygg hemgång.",
        "atgard": "Berömmet återförs till arbetslaget samma vecka.",
    },
]

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "En av de större privata utförarna i hemtjänsten lämnade sitt avtal i maj med kort varsel. "
            "Nämnden tog över omsorgen om 118 kunder på tre veckor. Ingen kund blev utan hjälp, men "
            "övertagandet krävde övertid, inhyrda fordon och nya lokaler."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Digital tillsyn blev förstahandsval nattetid den 1 juni. Vid årets slut hade 52 procent av "
            "kunderna med nattlig tillsyn valt kamera eller sensor, mot 31 procent ett år tidigare."
        ),
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": (
            "Planen för särskilt boende till och med 2030 lämnades till kommunfullmäktige i oktober. Den "
            "visar att 148 nya platser behövs och att byggstart för det första huset bör ske senast 2027."
        ),
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": (
            "Ett nytt journalsystem togs i drift i maj. Under sju veckor fungerade inte påminnelserna om "
            "riskbedömning, och andelen boende med aktuell bedömning sjönk. Felet är rättat och "
            "leverantören har betalat vite."
        ),
    },
    {
        "nr": "5",
        "nar": "under året",
        "handelse": (
            "Värmeböljan i juli innebar hög belastning på både boenden och hemtjänst. Kylrum fanns på "
            "samtliga boenden, och inga allvarliga vårdskador rapporterades."
        ),
    },
    {
        "nr": "6",
        "nar": "efter årets slut",
        "handelse": (
            "I januari 2026 beslutade nämnden att inte förlänga avtalet om korttidsplatser med extern "
            "vårdgivare, eftersom de egna platserna räcker."
        ),
    },
]

EGENKONTROLL: Final[list[dict[str, int | str]]] = [
    {
        "omrade": "Genomförandeplan inom 14 dagar",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": (
            "Av 300 granskade planer var 78 procent upprättade i tid. Planer för kunder med enbart larm "
            "och mat dröjer längst."
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
        "resultat": (
            "Inga otillåtna åtgärder påträffades. Samtycke var dokumenterat i 94 procent av fallen."
        ),
        "forbattring": "Påminnelse vid varje uppdatering av genomförandeplanen.",
    },
    {
        "omrade": "Brandskydd på särskilda boenden",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Rond genomförd på alla 23 boenden tillsammans med fastighetsägaren. Fyra dörrstängare byttes."
        ),
        "forbattring": "Kvartalsronder dokumenteras i gemensamt system.",
    },
]

UNDERSOKNINGAR: Final[list[dict[str, int | str]]] = [
    {
        "namn": "Brukarundersökning i hemtjänsten",
        "malgrupp": "Personer 65 år och äldre med hemtjänst",
        "tid": "April 2025",
        "antal_svar": 1284,
        "svarsfrekvens": "57.0",
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
        "svarsfrekvens": "51.0",
        "resultat": (
            "Nöjdheten med boendet som helhet ökade från 78 till 81 procent. Måltider och aktiviteter "
            "förbättrades mest. Tryggheten skiljer 21 procentenheter mellan högsta och lägsta boende."
        ),
    },
    {
        "namn": "Intervjuer om digital tillsyn",
        "malgrupp": "Kunder med kamera eller sensor nattetid",
        "tid": "November 2025",
        "antal_svar": 173,
        "svarsfrekvens": "69.0",
        "resultat": (
            "82 procent är nöjda, sex enheter fler än 2024. De flesta nämner ostörd sömn. Fyra personer "
            "ville återgå till besök och fick det inom en vecka."
        ),
    },
]

TEXTER: Final[dict[str, str]] = {
    "sammanfattning": (
        "Äldrenämnden redovisar ett underskott på 17,7 mnkr, vilket är 1,0 procent av budgeten på 1 764,5 "
        "mnkr. Hemtjänsten står för hela underskottet; övriga verksamheter tar i stort sett ut varandra.\n"
        "\n"
        "Kvaliteten har förbättrats. De äldre är nöjdare med måltider, aktiviteter och boendet som helhet, "
        "väntan på plats i särskilt boende blev kortare och fler klarar sig utan hemtjänst efter trygg "
        "hemgång. Två av fem mål är uppfyllda, två delvis uppfyllda och ett ej uppfyllt.\n"
        "\n"
        "Båda uppdragen från kommunfullmäktige, digital tillsyn nattetid och planen för särskilt boende "
        "2030, är slutförda."
    ),
    "uppdrag": (
        "Nämnden svarar för omsorgen om personer som fyllt 65 år och för kommunens hälso- och sjukvård i "
        "ordinärt och särskilt boende. Den omfattar\n"
        "\n"
        "- hemtjänst, trygghetslarm och digital tillsyn\n"
        "- särskilt boende och korttidsplatser\n"
        "- sjuksköterskor, arbetsterapeuter och fysioterapeuter\n"
        "- dagverksamhet och stöd till anhöriga.\n"
        "\n"
        "Hemtjänsten ingår i ett valfrihetssystem, där kunden väljer mellan kommunens grupper och godkända "
        "privata utförare."
    ),
    "verksamhet": (
        "## Hemtjänst\n"
        "\n"
        "Antalet kunder ökade måttligt, men de beviljade timmarna ökade mer, eftersom fler bor kvar hemma "
        "med stora behov. Den som har hjälp minst två gånger om dagen mötte i snitt 13 medarbetare på två "
        "veckor. 97 procent av kunderna har en fast omsorgskontakt.\n"
        "\n"
        "När en privat utförare lämnade sitt avtal i maj fick nämnden på tre veckor ta över 118 kunder. "
        "Medarbetarna erbjöds anställning och de flesta tackade ja. Att schemat inte kunde samordnas från "
        "början gav långa körsträckor hela sommaren.\n"
        "\n"
        "## Särskilt boende\n"
        "\n"
        "Beläggningen var 97,3 procent. Väntetiden från ansökan till erbjuden plats sjönk från 52 till 43 "
        "dagar. Varje boende har numera en aktivitetsledare även på kvällar och helger, och det märks i "
        "brukarundersökningen.\n"
        "\n"
        "## Hälso- och sjukvård och rehabilitering\n"
        "\n"
        "Patienter skrivs ut tidigare från sjukhuset och behöver mer avancerad vård i hemmet. 94 procent "
        "av sjukskötersketimmarna utfördes av egen personal. Sommaren var svårast; då ställdes "
        "riskbedömningar in.\n"
        "\n"
        "## Korttidsplatser och dagverksamhet\n"
        "\n"
        "Teamet för trygg hemgång har minskat behovet av korttidsplatser. Tolv platser gjordes därför om "
        "till permanenta platser i september. Dagverksamheten för personer med demens fick en lördagsgrupp "
        "på anhörigas begäran.\n"
        "\n"
        "## Privata utförare\n"
        "\n"
        "Fem privata utförare arbetade i hemtjänsten vid årets slut, en färre än 2024, och två boenden "
        "drivs på entreprenad. Uppföljningen sker med avtalskontroll, journalgranskning och samtal med "
        "kunder. En utförare fick betala tillbaka 214 tkr för tid som inte kunnat styrkas."
    ),
    "mal": (
        "Målen om särskilt boende och digital teknik är uppfyllda. I båda fallen har förändringen drivits "
        "nära verksamheten, med kunder och anhöriga som deltagare. Målen om kontinuitet och rehabilitering "
        "är delvis uppfyllda, och resultatet förbättrades under året.\n"
        "\n"
        "Målet om en hälsosam arbetsvardag nåddes inte. Sjuktillfällena är lika många som förra året, 3,2 "
        "per medarbetare i hemtjänsten. Tre grupper med sammanhållna pass hade 2,4. Nämnden avser att "
        "införa sådana pass stegvis under 2026 och finansiera dem med minskad övertid."
    ),
    "ekonomi": (
        "Nettokostnaden blev 1 782,2 mnkr, en ökning med 3,3 procent från 2024. Kommunfullmäktige "
        "tillförde 4,5 mnkr till särskilt boende under året.\n"
        "\n"
        "Tabell: Utfall och avvikelse, mnkr\n"
        "| Verksamhet | Nettokostnad | Avvikelse |\n"
        "| Nämnd och ledning | 71,6 | +2,4 |\n"
        "| Särskilt boende | 895,6 | −2,1 |\n"
        "| Hemtjänst | 516,6 | −18,1 |\n"
        "| Hälso- och sjukvård och rehabilitering | 208,7 | −2,7 |\n"
        "| Korttidsplatser och dagverksamhet | 89,7 | +2,8 |\n"
        "| Summa | 1 782,2 | −17,7 |\n"
        "\n"
        "## Hemtjänsten\n"
        "\n"
        "Underskottet på 18,1 mnkr har tre orsaker. De beviljade timmarna blev fler än budgeterat. De "
        "kommunala grupperna hade högre kostnad per utförd timme än den ersättning nämnden fastställt, "
        "eftersom restid och övertid tog en större del av arbetsdagen. Slutligen kostade övertagandet "
        "efter den privata utföraren mer än vad som kunde faktureras.\n"
        "\n"
        "Nämnden hade kunnat se den andra orsaken tidigare. Andelen tid hos kunden låg på 61 procent redan "
        "2023, och målet 68 procent saknade en plan för hur det skulle nås. En sådan plan finns sedan "
        "oktober.\n"
        "\n"
        "## Övriga verksamheter\n"
        "\n"
        "I särskilt boende gav hög beläggning goda intäkter, men hyrpersonal under sommaren kostade mer. "
        "Hälso- och sjukvården redovisar −2,7 mnkr av samma skäl. Korttidsplatserna gav överskott när tolv "
        "platser ställdes om. Ledningens överskott på 2,4 mnkr beror på vakanser och en uppskjuten "
        "systemupphandling.\n"
        "\n"
        "## Åtgärder\n"
        "\n"
        "1 juni 2026 ska alla hemtjänstgrupper ha nya områdesgränser och central planering. Vikariepoolen "
        "per område minskar övertiden. Nämnden följer kostnad per timme, övertid och uteblivna besök varje "
        "månad.[^: Kostnad per timme avser de kommunala grupperna och inkluderar lokaler och "
        "administration.] Effekten 2026 bedöms bli ungefär hälften av underskottet, resten kommer 2027."
    ),
    "personal": (
        "Andelen årsarbetare med undersköterskekompetens steg till 74,1 procent. Utbildningen på arbetstid "
        "är den viktigaste förklaringen. Sommaren bemannades med färre vikarier än året före, men fler av "
        "dem hade vårdutbildning.\n"
        "\n"
        "Korttidsfrånvaron är hög i hemtjänsten. Medarbetarna pekar på delade turer och på dagar då "
        "planeringen ändras flera gånger. Försöket med sammanhållna pass visar att det går att påverka: "
        "frånvaron sjönk och fler vill arbeta heltid.\n"
        "\n"
        "I särskilt boende upplever 78 procent att chefen är tillgänglig när det behövs. Varje enhetschef "
        "har i dag ansvar för färre medarbetare än för två år sedan."
    ),
    "kvalitet": (
        "Av femton indikatorer är åtta gröna, fem gula och två röda. De röda gäller riskbedömningar i särskilt "
        "boende, 82 procent mot målet 95, och andelen tid hos kunden i hemtjänsten.\n"
        "\n"
        "Jämfört med riket ligger Almköping något högre i hemtjänstens bemötande och trygghet, och tydligt "
        "högre i fråga om aktiviteter i särskilt boende. Kvinnor i hemtjänsten är otryggare än män, 82 mot "
        "88 procent. Skillnaden har funnits länge och är störst bland dem som bor ensamma.\n"
        "\n"
        "Klagomålen blev 356, vilket är 27 fler än 2024. Ökningen sammanfaller med övertagandet av kunder "
        "i maj och juni. Efter oktober är antalet tillbaka på tidigare nivå."
    ),
    "internkontroll": (
        "Sju kontroller genomfördes. Två visade inga avvikelser, fyra mindre och en större. Den större "
        "gäller bemanningen i hemtjänsten: under vecka 28 flyttades eller ställdes 64 serviceinsatser in. "
        "Omvårdnad och läkemedel påverkades inte.\n"
        "\n"
        "Loggkontrollen av journaler ledde till att två medarbetare fick samtal respektive varning. "
        "Nämndens bedömning är att kontrollen är tillräcklig med förbättringsbehov."
    ),
    "framtid": (
        "Antalet invånare över 80 år ökar med omkring 1 600 till 2030. Det är den enskilt viktigaste "
        "förutsättningen för nämnden. Även om allt fler är friska högre upp i åren behövs både fler "
        "platser och fler medarbetare.\n"
        "\n"
        "- Byggstart för ett särskilt boende i söder bör ske senast 2027.\n"
        "- Hemtjänsten måste ha en kostnad som ryms i ersättningen innan volymerna ökar.\n"
        "- Digital teknik införs bara där den ger kunden nytta.\n"
        "\n"
        "Äldreomsorgens lagstiftning ses över, och krav på medicinsk kompetens i ledningen kan komma att "
        "gälla från 2027. Nämnden förbereder sig genom att utbilda enhetschefer."
    ),
}
