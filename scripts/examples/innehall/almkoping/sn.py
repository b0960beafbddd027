"""What Socialnämnden of Almköping writes in the example year: goals, quality, risks and texts."""

from typing import Final

MAL: Final[list[dict[str, int | str]]] = [
    {
        "mal_id": "SN-1",
        "mal": "Barn och unga får hjälp tidigt och i sin närmiljö",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Verksamhetschef barn och unga",
        "klart": "2027",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": (
            "Fler familjer fick öppna insatser utan föregående utredning, och andelen utredningar som blev "
            "klara inom fyra månader steg. Trots det växte placeringarna utanför det egna hemmet, framför "
            "allt av tonåringar med både kriminalitet och missbruk. Nämnden började under hösten bygga upp "
            "ett eget team för intensiva hemmabesök. Teamet tog emot de första tolv familjerna i november "
            "och ska vara fullt bemannat i april 2026."
        ),
    },
    {
        "mal_id": "SN-2",
        "mal": "Personer med funktionsnedsättning kan leva som andra",
        "typ": "KF-mål",
        "kf_mal": "KF2",
        "ansvarig": "Verksamhetschef funktionsstöd",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": (
            "Upplevelsen av att få bestämma själv förbättrades både i bostad med särskild service och i "
            "daglig verksamhet. Väntan på en bostad blev samtidigt längre, eftersom gruppbostaden i norr "
            "försenades. Fem personer hade vid årsskiftet väntat längre än lagens gräns för särskild "
            "avgift. Nämnden har hyrt sex lägenheter som satellitboende för att korta kön tills nästa "
            "gruppbostad är inflyttad."
        ),
    },
    {
        "mal_id": "SN-3",
        "mal": "Fler går från ekonomiskt bistånd till egen försörjning",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Verksamhetschef vuxna",
        "klart": "2027",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Antalet hushåll med långvarigt bistånd minskade för tredje året. Den gemensamma mottagningen "
            "med arbetsmarknadsnämnden gör att den som söker bistånd möter en arbetskonsulent inom fem "
            "dagar. Hälften av dem som avslutades under året gick till arbete eller studier. Kvinnor "
            "utanför arbetskraften är fortfarande överrepresenterade bland dem som haft bistånd länge och "
            "får under 2026 ett eget program."
        ),
    },
    {
        "mal_id": "SN-4",
        "mal": "Personer med missbruk får samordnad vård på hemmaplan",
        "typ": "eget mål",
        "ansvarig": "Verksamhetschef vuxna",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": (
            "Den mottagning som drivs tillsammans med regionen öppnade för kvällstid i mars och når nu "
            "fler unga vuxna. Andelen som fullföljer sin planerade öppenvård ökade men inte så mycket som "
            "nämnden satt som mål. De som avbryter saknar ofta fast bostad. Därför får mottagningen sedan "
            "november besök av bostadssamordnaren varje vecka."
        ),
    },
    {
        "mal_id": "SN-5",
        "mal": "Socialtjänsten är en arbetsplats där man kan och vill stanna",
        "typ": "KF-mål",
        "kf_mal": "KF6",
        "ansvarig": "Förvaltningschef",
        "klart": "2027",
        "status": "ej uppfyllt",
        "trend": "oförändrad",
        "analys": (
            "Omsättningen bland socialsekreterare i myndighetsutövningen är i stort sett oförändrad och "
            "klart högre än målvärdet. Avgångssamtalen pekar på arbetsmängd och på att nya kollegor inte "
            "hinner läras upp. Nämnden har därför infört ett introduktionsår med sänkt antal ärenden för "
            "nyutexaminerade. I enheten för ekonomiskt bistånd, som prövat modellen sedan 2024, halverades "
            "antalet uppsägningar."
        ),
    },
]

INDIKATORER: Final[list[dict[str, int | str]]] = [
    {
        "ind_id": "SN-1.1",
        "mal_id": "SN-1",
        "indikator": "Barnutredningar som avslutats inom fyra månader",
        "matmetod": "Verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 81,
        "u_t1": 83,
        "malvarde": 90,
        "utfall": 87,
    },
    {
        "ind_id": "SN-1.2",
        "mal_id": "SN-1",
        "indikator": (
            "Barn placerade i konsulentstött familjehem eller hem för vård eller boende, snitt per månad"
        ),
        "matmetod": "Verksamhetssystem",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": 96,
        "u_t1": 104,
        "malvarde": 92,
        "utfall": 109,
    },
    {
        "ind_id": "SN-1.3",
        "mal_id": "SN-1",
        "indikator": "Familjer som fått öppen insats utan utredning",
        "matmetod": "Öppenvårdens statistik",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": 388,
        "u_t1": 431,
        "malvarde": 450,
        "utfall": 496,
    },
    {
        "ind_id": "SN-2.1",
        "mal_id": "SN-2",
        "indikator": "Boende i gruppbostad som anger att de får bestämma om saker som är viktiga för dem",
        "matmetod": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 75,
        "u_t1": 76,
        "malvarde": 80,
        "utfall": 80,
    },
    {
        "ind_id": "SN-2.2",
        "mal_id": "SN-2",
        "indikator": "Deltagare i daglig verksamhet som trivs",
        "matmetod": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 83,
        "u_t1": 84,
        "malvarde": 85,
        "utfall": 87,
    },
    {
        "ind_id": "SN-2.3",
        "mal_id": "SN-2",
        "indikator": "Väntetid från beslut till erbjuden bostad, median",
        "matmetod": "Verksamhetssystem",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "u_t2": 148,
        "u_t1": 171,
        "malvarde": 150,
        "utfall": 204,
        "kommentar": "Gruppbostaden i norr blev försenad.",
    },
    {
        "ind_id": "SN-3.1",
        "mal_id": "SN-3",
        "indikator": "Hushåll med ekonomiskt bistånd i mer än tio månader",
        "matmetod": "Verksamhetssystem, december",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": 742,
        "u_t1": 698,
        "malvarde": 680,
        "utfall": 621,
    },
    {
        "ind_id": "SN-3.2",
        "mal_id": "SN-3",
        "indikator": "Avslutade ärenden där skälet är arbete eller studier",
        "matmetod": "Verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 44,
        "u_t1": 47,
        "malvarde": 48,
        "utfall": 50,
    },
    {
        "ind_id": "SN-4.1",
        "mal_id": "SN-4",
        "indikator": "Personer som fullföljer planerad öppenvård",
        "matmetod": "Verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 58,
        "u_t1": 59,
        "malvarde": 68,
        "utfall": 63,
    },
    {
        "ind_id": "SN-4.2",
        "mal_id": "SN-4",
        "indikator": "Vuxna som återkommer inom ett år efter avslutad insats",
        "matmetod": "Verksamhetssystem",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": 24,
        "u_t1": 22,
        "malvarde": 20,
        "utfall": 20,
    },
    {
        "ind_id": "SN-5.1",
        "mal_id": "SN-5",
        "indikator": "Omsättning bland socialsekreterare i myndighetsutövning",
        "matmetod": "Personalsystem",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": "18.4",
        "u_t1": "17.2",
        "malvarde": 13,
        "utfall": "17.0",
    },
    {
        "ind_id": "SN-5.2",
        "mal_id": "SN-5",
        "indikator": "Socialsekreterare med mer än tre års erfarenhet inom barn och unga",
        "matmetod": "Personalsystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 52,
        "u_t1": 54,
        "malvarde": 60,
        "utfall": 55,
    },
]

UPPDRAG: Final[list[dict[str, int | str]]] = [
    {
        "uppdrag_id": "U25-03",
        "uppdrag": "Socialnämnden ska minska antalet externa placeringar av barn och unga.",
        "status": "pågår",
        "svar": (
            "Antalet barn i externa placeringar var i snitt 109 per månad mot 104 året före. Uppdraget har "
            "alltså ännu inte gett avsedd effekt. Under året rekryterades elva egna familjehem, och åtta "
            "barn kunde flytta från konsulentstödda hem till dem. Ett team för intensivt stöd i hemmet "
            "startade i november. Samtliga placeringar längre än ett år gicks igenom av en extern "
            "granskare, som fann att fjorton av 62 kunde ha kortats om stödet efter hemflytt varit "
            "planerat tidigare. Under 2026 ska ytterligare femton familjehem rekryteras och alla nya "
            "placeringar få en plan för hemflytt inom sex veckor."
        ),
    },
]

KVALITET: Final[list[dict[str, int | str]]] = [
    {
        "kval_id": "SN-K1",
        "grunduppdrag": "Barn och unga",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Skyndsam bedömning av oro",
        "indikator": "Skyddsbedömningar gjorda samma dag eller dagen efter",
        "kalla": "Verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 96,
        "u_t1": 97,
        "malvarde": 100,
        "utfall": 99,
        "kvinnor": 99,
        "man": 99,
        "bedomning": "gul",
        "analys": (
            "Vid 31 anmälningar dokumenterades bedömningen för sent. Av dem kom 22 in en fredag efter "
            "klockan 15, då mottagningen hade färre handläggare i tjänst."
        ),
        "atgard": (
            "Mottagningen bemannas till klockan 18 på fredagar från februari 2026 och listan över öppna "
            "anmälningar stäms av varje eftermiddag."
        ),
    },
    {
        "kval_id": "SN-K2",
        "grunduppdrag": "Barn och unga",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Hållbar hjälp",
        "indikator": "Ungdomar 13–20 år som inte återaktualiserats inom ett år efter avslutad insats",
        "kalla": "Verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 78,
        "u_t1": 79,
        "malvarde": 80,
        "utfall": 81,
        "kvinnor": 83,
        "man": 79,
        "riket": 77,
        "liknande": 78,
        "bedomning": "grön",
    },
    {
        "kval_id": "SN-K3",
        "grunduppdrag": "Bostad med särskild service",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Trygghet i hemmet",
        "indikator": "Boende som aldrig är rädda för något hemma",
        "kalla": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 71,
        "u_t1": 72,
        "malvarde": 75,
        "utfall": 74,
        "kvinnor": 71,
        "man": 77,
        "antal_svar": 388,
        "riket": 73,
        "liknande": 73,
        "bedomning": "gul",
        "analys": (
            "Resultatet går åt rätt håll men i fem gruppbostäder är mindre än hälften alltid trygga. Där "
            "har det förekommit konflikter mellan boende och många nya medarbetare på kort tid."
        ),
        "atgard": (
            "Varje gruppbostad med lågt resultat gör en trygghetsplan med de boende före sommaren 2026. "
            "Två boende har erbjudits att flytta."
        ),
    },
    {
        "kval_id": "SN-K4",
        "grunduppdrag": "Daglig verksamhet",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Väg mot arbete",
        "indikator": "Deltagare som gått vidare till praktik eller anställning",
        "kalla": "Eget register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "4.1",
        "u_t1": "4.6",
        "malvarde": 5,
        "utfall": "5.3",
        "kvinnor": "4.8",
        "man": "5.7",
        "bedomning": "grön",
    },
    {
        "kval_id": "SN-K5",
        "grunduppdrag": "Barn och unga",
        "perspektiv": "God ekonomi",
        "faktor": "Vård till rimlig kostnad",
        "indikator": "Andel vårddygn i egna eller upphandlade familjehem",
        "kalla": "Ekonomi- och verksamhetssystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 61,
        "u_t1": 58,
        "malvarde": 65,
        "utfall": 54,
        "bedomning": "röd",
        "analys": (
            "Andelen sjönk eftersom tonåringar med omfattande behov placerades på institution när inget "
            "familjehem kunde ta emot. Dygnspriset på institution är mer än dubbelt så högt."
        ),
        "atgard": (
            "Rekrytering av familjehem för tonåringar med särskild ersättning och handledning, samt "
            "upphandling av två jourhem, klart juni 2026."
        ),
    },
    {
        "kval_id": "SN-K6",
        "grunduppdrag": "Personlig assistans",
        "perspektiv": "God ekonomi",
        "faktor": "Rätt ersättning",
        "indikator": "Assistanstimmar som debiterats försäkringskassan inom rätt period",
        "kalla": "Tidsystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "97.1",
        "u_t1": "97.8",
        "malvarde": 99,
        "utfall": "99.2",
        "bedomning": "grön",
    },
    {
        "kval_id": "SN-K7",
        "grunduppdrag": "Ekonomiskt bistånd",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Rimlig arbetsmängd",
        "indikator": "Hushåll per handläggare, genomsnitt",
        "kalla": "Verksamhetssystem",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": 71,
        "u_t1": 66,
        "malvarde": 62,
        "utfall": 59,
        "bedomning": "grön",
    },
    {
        "kval_id": "SN-K8",
        "grunduppdrag": "Alla verksamheter",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Trygg arbetsplats",
        "indikator": "Medarbetare som under året utsatts för hot eller våld i tjänsten",
        "kalla": "Medarbetarenkät",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": 15,
        "u_t1": 16,
        "malvarde": 12,
        "utfall": 17,
        "kvinnor": 18,
        "man": 14,
        "antal_svar": 1206,
        "bedomning": "röd",
        "analys": (
            "Ökningen finns i bostad med särskild service, där två boende med nya behov stod för mer än en "
            "tredjedel av händelserna. Tillbud rapporteras också i högre grad än tidigare."
        ),
        "atgard": (
            "Utbildning i lågaffektivt bemötande för alla i gruppbostäder, dubbelbemanning nattetid på två "
            "enheter och genomgång av varje tillbud inom tio dagar."
        ),
    },
    {
        "kval_id": "SN-K9",
        "grunduppdrag": "Alla verksamheter",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Barnrättens genomslag",
        "indikator": "Utredningar där barnets egen uppfattning är dokumenterad",
        "kalla": "Aktgranskning av 120 akter",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 79,
        "u_t1": 84,
        "malvarde": 90,
        "utfall": 92,
        "kvinnor": 93,
        "man": 91,
        "bedomning": "grön",
    },
    {
        "kval_id": "SN-K10",
        "grunduppdrag": "Daglig verksamhet",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Cirkulärt arbete",
        "indikator": "Inredning till kommunens verksamheter som levererats från återbruksverkstaden",
        "kalla": "Eget register",
        "enhet": "ton",
        "riktning": "högre är bättre",
        "u_t2": 18,
        "u_t1": 23,
        "malvarde": 25,
        "utfall": 31,
        "bedomning": "grön",
    },
]

RISKER: Final[list[dict[str, int | str]]] = [
    {
        "risk_id": "SN-R1",
        "process": "Placeringar av barn",
        "kategori": "finansiell",
        "risk": (
            "Risk att placeringar pågår längre än behovet kräver på grund av bristande uppföljning, vilket "
            "leder till skada för barnet och höga kostnader."
        ),
        "s": 4,
        "k": 4,
        "kontroll": (
            "Aktgranskning av 62 placeringar som pågått längre än ett år: vårdplan, uppföljning var sjätte "
            "månad och plan för hemflytt."
        ),
        "resultat": "större avvikelser",
        "iakttagelse": (
            "Vårdplan fanns i alla akter, men 21 saknade uppföljning inom sex månader och 14 placeringar "
            "bedömdes ha kunnat kortas."
        ),
        "atgard": (
            "Placeringsråd varje månad där varje placering prövas. Verksamhetschef barn och unga, infört i "
            "november 2025."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "SN-R2",
        "process": "Ekonomiskt bistånd",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att bistånd betalas ut på felaktiga uppgifter på grund av otillräcklig kontroll, vilket "
            "leder till ekonomisk skada och minskat förtroende."
        ),
        "s": 3,
        "k": 3,
        "kontroll": (
            "Stickprov av 150 utbetalningar mot inkomstuppgifter och folkbokföring samt kontroll av två "
            "handläggares attester."
        ),
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Sex utbetalningar byggde på inaktuella uppgifter om hyra eller inkomst, sammanlagt 38 tkr. "
            "Alla attester var gjorda av två i förening."
        ),
        "atgard": (
            "Återkrav är beslutade i fyra fall. Systemet hämtar nu inkomstuppgifter automatiskt varje månad."
        ),
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "SN-R3",
        "process": "Skyddad identitet",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att en skyddad adress röjs på grund av fel vid utskick, vilket leder till fara för liv "
            "och hälsa."
        ),
        "s": 2,
        "k": 4,
        "kontroll": "Genomgång av logglistor och utskick i 40 akter med skyddade uppgifter.",
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Samtliga utskick hade gått via skatteverkets förmedling, och inga obehöriga slagningar "
            "hittades i loggarna."
        ),
        "atgardsstatus": "avförd",
    },
    {
        "risk_id": "SN-R4",
        "process": "Rapportering av missförhållanden",
        "kategori": "legal",
        "risk": (
            "Risk att missförhållanden inte rapporteras på grund av att medarbetare inte känner till "
            "skyldigheten, vilket leder till att brister består."
        ),
        "s": 3,
        "k": 3,
        "kontroll": "Webbenkät till 400 medarbetare och jämförelse med antal inkomna rapporter per enhet.",
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Åtta av tio kände till skyldigheten. Fem enheter hade inte lämnat någon rapport på två år."
        ),
        "atgard": (
            "Enhetscheferna på de fem enheterna går igenom rutinen på två arbetsplatsträffar. "
            "Kvalitetsutvecklare, mars 2026."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "SN-R5",
        "process": "Bemanning av gruppbostäder",
        "kategori": "personal",
        "risk": (
            "Risk att nattbemanningen sviktar på grund av svårigheter att rekrytera, vilket leder till "
            "otrygghet för de boende och övertid."
        ),
        "s": 3,
        "k": 4,
        "kontroll": "Kontroll av scheman och övertid på tio enheter under juli och oktober.",
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Två nätter i juli bemannades av färre än planerat. Övertiden var koncentrerad till tre enheter."
        ),
        "atgard": (
            "En gemensam nattpool för sex gruppbostäder i samma område. Verksamhetschef funktionsstöd, maj "
            "2026."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "SN-R6",
        "process": "Fakturor från vårdgivare",
        "kategori": "finansiell",
        "risk": (
            "Risk att nämnden betalar fel pris på grund av att fakturor inte kontrolleras mot avtal, "
            "vilket leder till ökade kostnader."
        ),
        "s": 2,
        "k": 3,
        "kontroll": (
            "Kontroll av 100 fakturor från institutioner och konsulentföretag mot avtal och placeringsbeslut."
        ),
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Priset stämde på samtliga fakturor. På en faktura var antalet dygn fel; den hade redan "
            "bestridits."
        ),
    },
    {
        "risk_id": "SN-R7",
        "process": "Beredskap",
        "kategori": "omvärld",
        "risk": (
            "Risk att verksamheten inte kan bedrivas vid ett längre elavbrott på grund av att "
            "reservrutiner saknas, vilket leder till fara för boende med medicinteknisk utrustning."
        ),
        "s": 2,
        "k": 4,
        "kontroll": "Övning i tre gruppbostäder med simulerat elavbrott i åtta timmar.",
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Rutinerna fungerade, men en enhet saknade laddade batterier och pappersscheman för läkemedel "
            "var en vecka gamla."
        ),
        "atgard": "Kontroll av batterier och scheman varje fredag. Enhetscheferna, infört i oktober 2025.",
        "atgardsstatus": "klar",
    },
]

BEDOMNING: Final[dict[str, int | str]] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Samtliga sju kontroller genomfördes. Två visade inga avvikelser, fyra mindre och en större. Den "
        "större gäller uppföljningen av placerade barn och är av en sådan art att den inte enbart kan ses "
        "som en brist i dokumentationen: uteblivna uppföljningar har gjort vården längre och dyrare. "
        "Nämnden har därför inrättat ett placeringsråd och begärt en muntlig redovisning varje kvartal. "
        "Åtgärderna från 2024 års kontroller är avslutade utom en, som rör arkivering av äldre akter. "
        "Sammantaget bedömer nämnden att kontrollen är tillräcklig men att styrningen av placeringarna "
        "måste bli bättre."
    ),
    "beslut": "SN 2026-02-11 § 9",
}

SYNPUNKTER: Final[list[dict[str, int | str]]] = [
    {
        "typ": "klagomål",
        "antal": 298,
        "antal_fg": 274,
        "i_tid": "78.9",
        "orsak": (
            "Handläggningstid och svårigheter att nå sin handläggare, främst i ekonomiskt bistånd och hos "
            "barn och unga."
        ),
        "atgard": (
            "Telefontiden har utökats till fyra timmar om dagen och ett meddelande besvaras senast nästa "
            "arbetsdag."
        ),
    },
    {
        "typ": "synpunkt",
        "antal": 141,
        "antal_fg": 133,
        "i_tid": "88.7",
        "orsak": "Väntan på bostad och önskemål om fler fritidsaktiviteter i gruppbostäderna.",
        "atgard": "Den sökande får sedan september besked varje kvartal om sin plats i planeringen.",
    },
    {
        "typ": "fråga",
        "antal": 2216,
        "antal_fg": 2340,
        "i_tid": "95.4",
        "orsak": "Ansökan om bistånd, riksnorm och ledsagning.",
        "atgard": "Webbplatsens vägledning är omskriven på lätt svenska och kompletterad med uppläst text.",
    },
    {
        "typ": "beröm",
        "antal": 87,
        "antal_fg": 64,
        "orsak": "Personalens engagemang i daglig verksamhet och öppenvårdens familjestöd.",
        "atgard": "Lyfts i verksamheternas kvalitetsråd som exempel på arbetssätt att behålla.",
    },
]

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "Placeringarna av barn och unga utanför det egna hemmet blev fler och dyrare. Nämnden begärde "
            "tilläggsanslag, och kommunfullmäktige tillförde 9,0 mnkr. Trots detta blev underskottet för "
            "barn och unga 26,3 mnkr."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Den nya socialtjänstlagen började gälla den 1 juli. Öppna insatser kan sedan dess ges utan "
            "föregående utredning, och nämnden utökade familjestödet med kvällsmottagning i två "
            "stadsdelar. Samtliga handläggare utbildades före sommaren."
        ),
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": (
            "Den gemensamma mottagningen för ekonomiskt bistånd och arbetsmarknadsinsatser fick egna "
            "lokaler i mars. Antalet hushåll med långvarigt bistånd minskade under året från 698 till 621."
        ),
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": (
            "En extern granskning av 62 långa placeringar redovisades i oktober. Den visade att drygt var "
            "femte placering kunde ha kortats. Nämnden inrättade därefter ett placeringsråd som prövar "
            "varje placering månadsvis."
        ),
    },
    {
        "nr": "5",
        "nar": "under året",
        "handelse": (
            "Inflyttningen i den planerade gruppbostaden i norr försenades, vilket gjorde att fem personer "
            "väntade längre än lagens gräns. Nämnden hyrde sex lägenheter av Almbo Bostads AB som "
            "tillfällig lösning."
        ),
    },
    {
        "nr": "6",
        "nar": "efter årets slut",
        "handelse": (
            "I januari 2026 fick nämnden besked om att ersättningen för personlig assistans räknas upp "
            "mindre än löneavtalen. Skillnaden innebär en kostnad som inte ryms i 2026 års budget."
        ),
    },
]

EGENKONTROLL: Final[list[dict[str, int | str]]] = [
    {
        "omrade": "Dokumentation av genomförandeplaner",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": (
            "Aktuell plan fanns i 86 procent av 240 granskade akter, mot 79 året före. Målen är tydligare "
            "men delaktigheten beskrivs fortfarande kortfattat."
        ),
        "forbattring": "Mall med frågor om den enskildes egna mål, från mars 2026.",
    },
    {
        "omrade": "Läkemedelshantering i gruppbostäder",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Granskning i 22 enheter tillsammans med äldrenämndens sjuksköterskor. Delegeringarna var "
            "giltiga i alla utom två fall, som rättades samma dag."
        ),
        "forbattring": "Påminnelse ur systemet en månad innan en delegering löper ut.",
    },
    {
        "omrade": "Begränsningsåtgärder",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": (
            "Inga otillåtna åtgärder hittades. Hälften av timvikarierna var osäkra på var gränsen går."
        ),
        "forbattring": "Kort film och frågor ingår i introduktionen av vikarier.",
    },
    {
        "omrade": "Handkassor och privata medel",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Avstämning saknades någon månad i elva av 96 kassor. Inga pengar saknades.",
        "forbattring": "Månadsavstämning görs av två medarbetare och kontrolleras av enhetschef.",
    },
]

UNDERSOKNINGAR: Final[list[dict[str, int | str]]] = [
    {
        "namn": "Brukarundersökning inom funktionsstöd",
        "malgrupp": "Boende i gruppbostad och deltagare i daglig verksamhet",
        "tid": "September 2025",
        "antal_svar": 864,
        "svarsfrekvens": "71.0",
        "resultat": (
            "Trivsel och självbestämmande förbättrades i båda verksamheterna. I gruppbostad anger 80 "
            "procent att de får bestämma om det som är viktigt för dem, fyra enheter fler än året före. "
            "Tryggheten hemma är det område där skillnaderna mellan enheter är störst."
        ),
    },
    {
        "namn": "Enkät i individ- och familjeomsorgen",
        "malgrupp": "Personer med pågående kontakt",
        "tid": "Oktober 2025",
        "antal_svar": 512,
        "svarsfrekvens": "46.0",
        "resultat": (
            "Drygt åtta av tio upplever att handläggaren visar förståelse. Lägst betyg får möjligheten att "
            "påverka vilken hjälp man får, 68 procent. Resultatet är oförändrat jämfört med 2024."
        ),
    },
]

TEXTER: Final[dict[str, str]] = {
    "sammanfattning": (
        "Socialnämnden klarade sitt uppdrag att skydda och stödja, men till en högre kostnad än "
        "budgeterat. Underskottet blev 30,5 mnkr, eller 1,8 procent av budgeten på 1 656,0 mnkr. Nästan "
        "hela avvikelsen beror på placeringar av barn och unga.\n"
        "\n"
        "Ljuspunkten är det ekonomiska biståndet. Fler hushåll gick till arbete eller studier, och "
        "verksamheten redovisar ett överskott på 10,9 mnkr. Brukarna i funktionsstöd är nöjdare än "
        "tidigare, även om väntan på bostad blev längre.\n"
        "\n"
        "Ett av fem mål är uppfyllt, tre är delvis uppfyllda och ett är ej uppfyllt. Uppdraget att minska "
        "de externa placeringarna pågår och har ännu inte gett resultat i antal."
    ),
    "uppdrag": (
        "Nämnden fullgör kommunens uppgifter inom socialtjänsten för personer under 65 år och ansvarar för "
        "stöd till personer med funktionsnedsättning i alla åldrar. I grunduppdragen ingår\n"
        "\n"
        "- skydd och stöd till barn, unga och deras familjer\n"
        "- vård och stöd vid missbruk och våld i nära relationer\n"
        "- ekonomiskt bistånd\n"
        "- bostad med särskild service, personlig assistans och daglig verksamhet\n"
        "- tillstånd och tillsyn för servering av alkohol.\n"
        "\n"
        "Arbetet utgår från den enskildes egna resurser, och insatser ska ges så tidigt och så nära hemmet "
        "som möjligt."
    ),
    "verksamhet": (
        "## Barn och unga\n"
        "\n"
        "Anmälningarna om oro blev fler, framför allt från skola och polis. I 87 procent av utredningarna "
        "fattades beslut inom fyra månader. Den nya lagen har gjort det enklare att söka hjälp: 496 "
        "familjer fick en öppen insats utan utredning.\n"
        "\n"
        "Samtidigt ändrades karaktären på de tunga ärendena. Tonåringar som dras in i kriminella nätverk "
        "behöver ofta placeras snabbt och långt från hemorten. Nämnden har därför byggt upp ett team för "
        "intensivt stöd i hemmet. Elva nya egna familjehem rekryterades, vilket är fler än något tidigare "
        "år.\n"
        "\n"
        "## Missbruk och vuxna\n"
        "\n"
        "Mottagningen som drivs tillsammans med regionen har kvällsöppet sedan mars. Fler fullföljer sin "
        "öppenvård, och återfallen blev något färre. De som söker stöd på grund av våld i nära relation "
        "var ungefär lika många som 2024. Skyddat boende finns nu i egen regi med åtta platser.\n"
        "\n"
        "## Ekonomiskt bistånd\n"
        "\n"
        "Arbetskonsulenter och socialsekreterare sitter i samma lokal. Den som söker bistånd får en plan "
        "för arbete eller studier redan vid första besöket. Ungdomar under 25 år får sällan bistånd längre "
        "än fyra månader.\n"
        "\n"
        "## Funktionsstöd\n"
        "\n"
        "I gruppbostäderna har scheman gjorts om så att fler boende kan delta i aktiviteter på kvällen. "
        "Daglig verksamhet tog emot fler personer med autism, vilket krävde mindre grupper. Väntetiden "
        "till bostad steg till 204 dagar.\n"
        "\n"
        "## Privata utförare\n"
        "\n"
        "Personlig assistans utförs till drygt hälften av företag som den enskilde själv valt. Två "
        "gruppbostäder drivs på entreprenad. Nämnden följde upp båda enheterna med ett anmält och ett "
        "oanmält besök. Vården höll god kvalitet, men i den ena behövde dokumentationen förbättras, vilket "
        "var gjort vid återbesöket i november."
    ),
    "mal": (
        "Målet om egen försörjning är uppfyllt och har den starkaste utvecklingen. Målen för barn och "
        "unga, funktionsstöd och missbruk är delvis uppfyllda: i alla tre har kvaliteten förbättrats, "
        "medan tiden eller volymen inte nått dit nämnden avsåg.\n"
        "\n"
        "Målet om en arbetsplats där man vill stanna är inte uppfyllt. Personalomsättningen bland "
        "socialsekreterare går ned långsamt, från 17,2 till 17,0 procent, mot målet 13. Nämnden ser ett "
        "direkt samband mellan erfarenhet och kostnad. Handläggare som arbetat längre än tre år väljer "
        "oftare insatser på hemmaplan."
    ),
    "ekonomi": (
        "## Utfall\n"
        "\n"
        "Nettokostnaden blev 1 686,5 mnkr, 4,1 procent mer än 2024. Ramen höjdes under året med 12,0 mnkr, "
        "varav 9,0 mnkr till barn och unga och 3,0 mnkr till bostad med särskild service.\n"
        "\n"
        "## Var avvikelserna uppstod\n"
        "\n"
        "- **Barn och unga, −26,3 mnkr.** Placeringarna var i snitt 109 per månad i stället för de 92 som "
        "låg i målet. Platser på institution kostar mer än dubbelt så mycket som familjehem och användes "
        "oftare.\n"
        "- **Daglig verksamhet och övrigt stöd, −5,4 mnkr.** Fler deltagare med stora behov och dyrare "
        "resor.\n"
        "- **Bostad med särskild service, −3,8 mnkr.** Extra nattpersonal på två enheter samt köpta "
        "platser i väntan på den försenade gruppbostaden.\n"
        "- **Missbruk och vuxna, −3,8 mnkr.** Tvångsvård under längre tid än beräknat för ett fåtal "
        "personer.\n"
        "- **Personlig assistans, −1,9 mnkr.** Sjuklöner och nya beslut där staten inte längre ersätter.\n"
        "- **Nämnd och ledning, −0,2 mnkr.**\n"
        "- **Ekonomiskt bistånd, +10,9 mnkr.** Färre hushåll och kortare tid med bistånd.\n"
        "\n"
        "Överskottet i ekonomiskt bistånd är alltså inte tillfälligt utan följer av ett ändrat arbetssätt. "
        "Nämnden har ändå valt att inte räkna med hela beloppet framöver, eftersom arbetslösheten väntas "
        "stiga något.\n"
        "\n"
        "## Åtgärder\n"
        "\n"
        "Vid delårsrapporten prognostiserades ett större underskott. Placeringsrådet, återflyttningar till "
        "egna familjehem och en hårdare prövning av köpta platser bröt utvecklingen under årets sista tre "
        "månader. Under 2026 ska ytterligare femton familjehem rekryteras. Varje ungdom som kan bo i ett "
        "eget familjehem i stället för på institution sänker kostnaden med mer än hälften.[^: Jämförelsen "
        "avser dygnskostnad inklusive handledning och omkostnader.]"
    ),
    "personal": (
        "Kompetensförsörjningen var årets svåraste fråga efter placeringarna. Det går att anställa "
        "nyutbildade socionomer, men svårt att behålla dem i myndighetsutövning. Introduktionsåret med "
        "sänkt antal ärenden omfattar sedan hösten alla nyanställda i barn och unga. Inhyrda "
        "socialsekreterare användes inte alls efter sommaren.\n"
        "\n"
        "Hot och våld ökade i funktionsstöd. 17 procent av medarbetarna uppger i enkäten att de utsatts "
        "under året. Skyddsombuden och cheferna har gått igenom varje tillbud, och två enheter har fått "
        "förstärkning på natten.\n"
        "\n"
        "Stödassistenter erbjuds betald utbildning till stödpedagog. Trettiotvå medarbetare studerar i dag "
        "på deltid."
    ),
    "kvalitet": (
        "Åtta av nämndens fjorton kvalitetsindikatorer är gröna, tre är gula och tre är röda. De röda gäller andelen vårddygn i familjehem, medarbetare som utsatts för hot eller våld och kostnaden för individ- och familjeomsorgen.\n"
        "\n"
        "Skyddsbedömningar görs nästan alltid inom ett dygn, men nämnden godtar inga undantag. De 31 "
        "bedömningar som dokumenterades för sent gällde i de flesta fall anmälningar på "
        "fredagseftermiddagar, och bemanningen har ändrats.\n"
        "\n"
        "Tabell: Genomförandeplaner vid egenkontroll, andel aktuella i procent\n"
        "| År | Andel |\n"
        "| 2024 | 79 |\n"
        "| 2025 | 86 |\n"
        "\n"
        "Antalet klagomål ökade från 274 till 298. Många handlar om att det är svårt att nå sin "
        "handläggare. Sedan telefontiden utökades i september har klagomålen om tillgänglighet minskat. "
        "Andelen besvarade i tid, 78,9 procent, är ändå för låg."
    ),
    "internkontroll": (
        "Alla sju kontroller genomfördes. Störst avvikelse fanns i uppföljningen av långa placeringar, där "
        "21 av 62 akter saknade uppföljning inom sex månader. I det ekonomiska biståndet hittades sex "
        "felaktiga utbetalningar av 150, och återkrav är beslutade i fyra fall.\n"
        "\n"
        "Skyddet av personer med skyddad identitet fungerar. Nämnden bedömer den interna kontrollen som "
        "tillräcklig med förbättringsbehov och följer placeringarna särskilt under 2026."
    ),
    "framtid": (
        "Nämnden går in i 2026 med ett lägre antal placeringar än i juni, men med en kostnadsnivå som är "
        "högre än ramen. Utvecklingen i kriminella miljöer avgör till stor del om planen håller.\n"
        "\n"
        "Staten har aviserat ett förändrat huvudmannaskap för personlig assistans. Om det genomförs "
        "påverkas både ekonomi och personal, tidigast 2028.\n"
        "\n"
        "Behovet av bostäder enligt lagen om stöd och service växer med i genomsnitt elva per år. Tre "
        "gruppbostäder finns i planeringen. Nämnden vill också pröva fler servicebostäder i vanliga "
        "hyreshus, som är både billigare och efterfrågade av unga vuxna."
    ),
}
