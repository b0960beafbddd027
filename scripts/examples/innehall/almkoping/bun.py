"""What Barn- och utbildningsnämnden of Almköping writes in the example year: goals, quality, risks and texts."""

from typing import Final

MAL: Final[list[dict[str, int | str]]] = [
    {
        "mal_id": "BUN-1",
        "mal": "Fler elever går ut grundskolan med behörighet till gymnasieskolan",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Grundskolechef",
        "klart": "2027",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": (
            "Andelen behöriga steg för andra året i rad, från 84,6 till 85,9 procent, men nådde inte "
            "målvärdet 87,0. Ökningen kommer från de fyra skolor som sedan 2023 har extra undervisning i "
            "matematik varje vecka. Bland elever som kommit till Sverige efter skolstarten är andelen "
            "fortfarande bara hälften så hög som bland övriga. Lovskola i matematik och svenska som "
            "andraspråk byggs därför ut och läggs från 2026 även i årskurs 8."
        ),
    },
    {
        "mal_id": "BUN-2",
        "mal": "Alla elever läser med flyt och förståelse när de lämnar årskurs 3",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Grundskolechef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Handlingsplanen för läsning infördes i samtliga lågstadieklasser under höstterminen. Andelen "
            "elever som klarade läsproven i årskurs 3 ökade till 81,2 procent och passerade målvärdet. "
            "Effekten är tydligast där speciallärare arbetat tillsammans med klasslärare i årskurs 1. "
            "Skillnaden mellan skolor har minskat men är ännu 19 procentenheter, och det är den nämnden "
            "följer vidare."
        ),
    },
    {
        "mal_id": "BUN-3",
        "mal": "Barn och elever är trygga och närvarande i förskola och skola",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Utbildningsdirektör",
        "klart": "2027",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": (
            "Nio av tio vårdnadshavare bedömer att barnet är tryggt i förskolan. I grundskolans årskurs 8 "
            "sjönk däremot tryggheten något, främst på två högstadieskolor med många nya elever efter "
            "ändrade upptagningsområden. Den problematiska frånvaron har slutat öka men ligger kvar över "
            "målvärdet. Elevhälsan gör sedan i augusti en kartläggning redan vid tio procents frånvaro, "
            "mot tidigare tjugo."
        ),
    },
    {
        "mal_id": "BUN-4",
        "mal": "Elever i behov av särskilt stöd får det i rätt tid och i rätt form",
        "typ": "eget mål",
        "ansvarig": "Chef elevhälsa",
        "klart": "2027",
        "status": "ej uppfyllt",
        "trend": "ned",
        "analys": (
            "Målet nåddes inte. Antalet elever i anpassad grundskola och antalet ansökningar om "
            "tilläggsbelopp ökade snabbare än nämnden planerat för. Tiden från begäran till beslutat "
            "åtgärdsprogram förlängdes med fyra dagar eftersom tre psykologtjänster stod obesatta under "
            "våren. Tjänsterna är tillsatta sedan september, och en gemensam mottagning för pedagogiska "
            "utredningar öppnar i mars 2026."
        ),
    },
    {
        "mal_id": "BUN-5",
        "mal": "Förskolan och skolan har behöriga medarbetare som vill stanna",
        "typ": "KF-mål",
        "kf_mal": "KF6",
        "ansvarig": "HR-chef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": (
            "Andelen legitimerade lärare i grundskolan ökade medan andelen förskollärare i förskolan "
            "minskade. Utbildningen av barnskötare till förskollärare på deltid gav de första examinerade "
            "i juni, men pensionsavgångarna var fler. Nämnden har beslutat att öka antalet studieplatser "
            "från hösten 2026 och att låta nya förskollärare möta en mentor under hela första året."
        ),
    },
]

INDIKATORER: Final[list[dict[str, int | str]]] = [
    {
        "ind_id": "BUN-1.1",
        "mal_id": "BUN-1",
        "indikator": "Elever i årskurs 9 som är behöriga till yrkesprogram, kommunala skolor",
        "matmetod": "Betygsstatistik, vårterminen",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "84.0",
        "u_t1": "84.6",
        "malvarde": 87,
        "utfall": "85.9",
    },
    {
        "ind_id": "BUN-1.2",
        "mal_id": "BUN-1",
        "indikator": "Elever i årskurs 9 med betyg i alla ämnen, kommunala skolor",
        "matmetod": "Betygsstatistik, vårterminen",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "73.6",
        "u_t1": "74.0",
        "malvarde": 76,
        "utfall": "75.4",
    },
    {
        "ind_id": "BUN-1.3",
        "mal_id": "BUN-1",
        "indikator": "Genomsnittligt meritvärde i årskurs 9",
        "matmetod": "Betygsstatistik, 17 ämnen",
        "enhet": "poäng",
        "riktning": "högre är bättre",
        "u_t2": 221,
        "u_t1": 223,
        "malvarde": 225,
        "utfall": 226,
    },
    {
        "ind_id": "BUN-2.1",
        "mal_id": "BUN-2",
        "indikator": "Elever i årskurs 3 som klarat alla delprov i läsning",
        "matmetod": "Nationella prov",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "76.4",
        "u_t1": "78.1",
        "malvarde": 80,
        "utfall": "81.2",
    },
    {
        "ind_id": "BUN-2.2",
        "mal_id": "BUN-2",
        "indikator": "Elever i årskurs 1 som nått kravnivån i bedömningsstödet för läsning",
        "matmetod": "Bedömningsstöd, vårterminen",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "85.2",
        "u_t1": "86.9",
        "malvarde": 88,
        "utfall": "88.3",
    },
    {
        "ind_id": "BUN-3.1",
        "mal_id": "BUN-3",
        "indikator": "Vårdnadshavare som anger att barnet är tryggt i förskolan",
        "matmetod": "Enkät i mars",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 91,
        "u_t1": 91,
        "malvarde": 92,
        "utfall": 92,
    },
    {
        "ind_id": "BUN-3.2",
        "mal_id": "BUN-3",
        "indikator": "Elever i årskurs 8 som känner sig trygga i skolan",
        "matmetod": "Enkät i februari",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 79,
        "u_t1": 80,
        "malvarde": 84,
        "utfall": 78,
        "kommentar": "Nedgången finns på två skolor; övriga ligger på 82 procent.",
    },
    {
        "ind_id": "BUN-3.3",
        "mal_id": "BUN-3",
        "indikator": "Elever med mer än 15 procents frånvaro",
        "matmetod": "Skolans närvarosystem, läsår",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": "11.2",
        "u_t1": "12.4",
        "malvarde": "10.5",
        "utfall": "12.3",
    },
    {
        "ind_id": "BUN-4.1",
        "mal_id": "BUN-4",
        "indikator": "Dagar från begäran till beslutat åtgärdsprogram, median",
        "matmetod": "Elevregistret",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "u_t2": 29,
        "u_t1": 31,
        "malvarde": 28,
        "utfall": 35,
    },
    {
        "ind_id": "BUN-4.2",
        "mal_id": "BUN-4",
        "indikator": "Elever i årskurs 7 som anger att de får den hjälp de behöver",
        "matmetod": "Enkät i februari",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 74,
        "u_t1": 73,
        "malvarde": 78,
        "utfall": 71,
    },
    {
        "ind_id": "BUN-5.1",
        "mal_id": "BUN-5",
        "indikator": "Lärare i grundskolan med legitimation i minst ett ämne",
        "matmetod": "Lärarregister, 15 oktober",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "78.9",
        "u_t1": "80.2",
        "malvarde": 81,
        "utfall": "81.6",
    },
    {
        "ind_id": "BUN-5.2",
        "mal_id": "BUN-5",
        "indikator": "Årsarbetare i förskolan med förskollärarexamen",
        "matmetod": "Personalregister, 15 oktober",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "41.3",
        "u_t1": "40.1",
        "malvarde": 42,
        "utfall": "39.4",
    },
]

UPPDRAG: Final[list[dict[str, int | str]]] = [
    {
        "uppdrag_id": "U25-01",
        "uppdrag": (
            "Barn- och utbildningsnämnden ska ta fram och börja tillämpa en handlingsplan för läsning i "
            "årskurs 1–3."
        ),
        "status": "klart",
        "svar": (
            "Nämnden beslutade om handlingsplanen i mars 2025. Den anger vad varje elev ska kunna vid fem "
            "tillfällen mellan förskoleklass och årskurs 3, vilket stöd som sätts in när en elev inte når "
            "dit och vem som ansvarar. Alla lågstadielärare utbildades under vårterminens studiedagar. "
            "Planen tillämpas i samtliga kommunala skolor sedan augusti. Uppföljningen i december visade "
            "att stödet i årskurs 1 kom i gång i genomsnitt sju veckor tidigare än året före. Nämnden "
            "anser att uppdraget är slutfört; arbetet fortsätter inom grunduppdraget."
        ),
    },
    {
        "uppdrag_id": "U25-02",
        "uppdrag": (
            "Barn- och utbildningsnämnden ska tillsammans med tekniska nämnden upprätta en lokalplan för "
            "förskolorna i väster."
        ),
        "status": "pågår",
        "svar": (
            "Behoven har beräknats utifrån befolkningsprognosen och visar att fem av västra stadens elva "
            "förskolor har lokaler som behöver ersättas eller byggas om före 2032. Ett förslag med tre "
            "alternativ gick på samråd med tekniska nämnden och stadsbyggnadsnämnden i november. Kvar att "
            "göra är kalkylen för tillfälliga lokaler och ställningstagandet till de två minsta "
            "förskolorna, där barnantalet faller. Nämnden räknar med att kunna besluta om planen i maj "
            "2026."
        ),
    },
]

KVALITET: Final[list[dict[str, int | str]]] = [
    {
        "kval_id": "BUN-K1",
        "grunduppdrag": "Förskola",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Lärande och omsorg av god kvalitet",
        "indikator": "Vårdnadshavare som är nöjda med barnets utveckling och lärande",
        "kalla": "Enkät till vårdnadshavare",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 88,
        "u_t1": 89,
        "malvarde": 90,
        "utfall": 90,
        "kvinnor": 91,
        "man": 89,
        "antal_svar": 4120,
        "riket": 86,
        "liknande": 87,
        "bedomning": "grön",
    },
    {
        "kval_id": "BUN-K2",
        "grunduppdrag": "Förskola",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Rimliga barngrupper",
        "indikator": "Barn per årsarbetare i förskolan",
        "kalla": "Personal- och barnregister",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": "5.2",
        "u_t1": "5.2",
        "malvarde": "5.1",
        "utfall": "5.0",
        "riket": "5.1",
        "liknande": "5.1",
        "bedomning": "grön",
    },
    {
        "kval_id": "BUN-K3",
        "grunduppdrag": "Grundskola",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Studiero",
        "indikator": "Elever i årskurs 5 som anger att de har studiero på lektionerna",
        "kalla": "Elevenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 62,
        "u_t1": 63,
        "malvarde": 68,
        "utfall": 64,
        "kvinnor": 62,
        "man": 66,
        "antal_svar": 1538,
        "riket": 63,
        "liknande": 64,
        "bedomning": "gul",
        "analys": (
            "Studieron förbättrades en enhet men är långt från målvärdet. Skolor med fasta rutiner för "
            "lektionsstart har tio procentenheter högre resultat än skolor utan. Flickor är mindre nöjda "
            "än pojkar, vilket även framkommit i elevråden."
        ),
        "atgard": (
            "Gemensam rutin för lektionsstart och lektionsavslut i alla mellanstadieklasser från januari "
            "2026. Rektorerna följer upp med lektionsbesök varje termin."
        ),
    },
    {
        "kval_id": "BUN-K4",
        "grunduppdrag": "Elevhälsa",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Tidigt stöd",
        "indikator": "Elever med frånvaro över 15 procent som fått en utredning inom sex veckor",
        "kalla": "Elevhälsans system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 54,
        "u_t1": 58,
        "malvarde": 75,
        "utfall": 61,
        "kvinnor": 63,
        "man": 59,
        "bedomning": "röd",
        "analys": (
            "Brist på psykologer under våren gjorde att utredningarna försenades. Dessutom registrerades "
            "ogiltig och giltig frånvaro olika på skolorna, så att signalen till elevhälsan kom för sent."
        ),
        "atgard": (
            "Tre psykologer har anställts, registreringen är gjord lika på alla skolor och elevhälsan får "
            "sedan oktober en lista varje månad direkt ur närvarosystemet."
        ),
    },
    {
        "kval_id": "BUN-K5",
        "grunduppdrag": "Grundskola",
        "perspektiv": "God ekonomi",
        "faktor": "Kostnad i nivå med liknande kommuner",
        "indikator": "Nettokostnad per elev i grundskolan, avvikelse från referenskostnaden",
        "kalla": "Räkenskapssammandrag",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": "1.8",
        "u_t1": "1.1",
        "malvarde": 1,
        "utfall": "1.4",
        "riket": 0,
        "liknande": "1.2",
        "bedomning": "gul",
        "analys": (
            "Små klasser på fyra skolor i kommunens ytterområden och ökade kostnader för tilläggsbelopp "
            "gör att kostnaden stiger mer än referenskostnaden."
        ),
        "atgard": (
            "Klassernas storlek prövas samlat för hela tätorten inför läsåret 2026/27, och "
            "tilläggsbeloppens nivåer ses över under våren."
        ),
    },
    {
        "kval_id": "BUN-K6",
        "grunduppdrag": "Fritidshem",
        "perspektiv": "God ekonomi",
        "faktor": "Bemanning efter barnens tider",
        "indikator": "Placerade timmar som faktiskt används",
        "kalla": "Schema- och närvarosystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 81,
        "u_t1": 83,
        "malvarde": 85,
        "utfall": 86,
        "bedomning": "grön",
    },
    {
        "kval_id": "BUN-K7",
        "grunduppdrag": "Förskola",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Tid för planering",
        "indikator": "Förskollärare som anger att de har tillräcklig tid för planering",
        "kalla": "Medarbetarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 49,
        "u_t1": 52,
        "malvarde": 60,
        "utfall": 53,
        "kvinnor": 53,
        "man": 55,
        "antal_svar": 1014,
        "bedomning": "gul",
        "analys": (
            "Planeringstiden är schemalagd men ställs ofta in när en kollega är sjuk och vikarie saknas. "
            "På avdelningar med gemensam planering över två avdelningar hålls tiden bättre."
        ),
        "atgard": (
            "Den gemensamma planeringen införs i alla förskolor med minst fyra avdelningar under 2026."
        ),
    },
    {
        "kval_id": "BUN-K8",
        "grunduppdrag": "Grundskola",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart ledarskap",
        "indikator": "Medarbetare per rektor eller biträdande rektor, median",
        "kalla": "Personalregister",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": 31,
        "u_t1": 29,
        "malvarde": 28,
        "utfall": 28,
        "bedomning": "grön",
    },
    {
        "kval_id": "BUN-K9",
        "grunduppdrag": "Alla verksamheter",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Minskad klimatpåverkan",
        "indikator": "Förskolor och skolor som sorterar matavfall och följer upp svinnet varje vecka",
        "kalla": "Egenkontroll",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 64,
        "u_t1": 78,
        "malvarde": 90,
        "utfall": 93,
        "bedomning": "grön",
    },
    {
        "kval_id": "BUN-K10",
        "grunduppdrag": "Grundskola",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Säkra och aktiva skolvägar",
        "indikator": "Elever i årskurs 4–6 som går eller cyklar till skolan minst tre dagar i veckan",
        "kalla": "Resvaneenkät i oktober",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 57,
        "u_t1": 57,
        "malvarde": 62,
        "utfall": 56,
        "kvinnor": 55,
        "man": 57,
        "antal_svar": 4386,
        "bedomning": "gul",
        "analys": (
            "Andelen har legat stilla i tre år. Två skolor har fått längre skolvägar sedan "
            "upptagningsområdena ändrades, och vårdnadshavare nämner trafiken vid hämtning som skäl att "
            "köra."
        ),
        "atgard": (
            "Avlämningsplatser flyttas från skolentréerna på sex skolor i samarbete med tekniska nämnden, "
            "klart i september 2026."
        ),
    },
]

RISKER: Final[list[dict[str, int | str]]] = [
    {
        "risk_id": "BUN-R1",
        "process": "Tilläggsbelopp",
        "kategori": "finansiell",
        "risk": (
            "Risk att tilläggsbelopp beviljas på olika grunder på grund av otydliga kriterier, vilket "
            "leder till ojämlikt stöd och högre kostnader än budgeterat."
        ),
        "s": 4,
        "k": 3,
        "kontroll": (
            "Stickprov av 60 beslut om tilläggsbelopp under läsåret 2024/25 mot nämndens riktlinje."
        ),
        "resultat": "större avvikelser",
        "iakttagelse": (
            "I 17 av 60 beslut saknades den pedagogiska bedömning som riktlinjen kräver. I nio beslut hade "
            "beloppet räknats upp utan nytt underlag."
        ),
        "atgard": (
            "Beslutanderätten samlas hos en handläggargrupp och riktlinjen får belopp i fyra nivåer. Chef "
            "elevhälsa, klart april 2026."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "BUN-R2",
        "process": "Anmälan om kränkande behandling",
        "kategori": "legal",
        "risk": (
            "Risk att kränkningar inte anmäls till huvudmannen inom föreskriven tid på grund av bristande "
            "rutin, vilket leder till att elever far illa och att nämnden bryter mot skollagen."
        ),
        "s": 3,
        "k": 4,
        "kontroll": (
            "Granskning av samtliga anmälningar under oktober: tid från händelse till anmälan och från "
            "anmälan till utredning."
        ),
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Av 143 anmälningar kom 129 in inom tre arbetsdagar. De sena rör nästan uteslutande "
            "fritidshemmens eftermiddagar, då personalen saknat inloggning till systemet."
        ),
        "atgard": (
            "Alla fasta medarbetare i fritidshem har fått inloggning och en kort utbildning. Grundskolechef."
        ),
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "BUN-R3",
        "process": "Kontroll av registerutdrag",
        "kategori": "legal",
        "risk": (
            "Risk att personer anställs utan kontrollerat utdrag ur belastningsregistret på grund av "
            "tidsbrist vid korta vikariat, vilket leder till bristande säkerhet för barnen."
        ),
        "s": 2,
        "k": 4,
        "kontroll": "Kontroll av 80 slumpvis valda anställningar under tre månader eller kortare.",
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Kontrollerat utdrag fanns noterat för samtliga 80 anställningar innan första arbetsdagen."
        ),
        "atgardsstatus": "avförd",
    },
    {
        "risk_id": "BUN-R4",
        "process": "Elevuppgifter",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att känsliga uppgifter om elever sprids på grund av att de lagras utanför godkända "
            "system, vilket leder till skada för den enskilde och förlorat förtroende."
        ),
        "s": 3,
        "k": 3,
        "kontroll": "Genomgång av lagringsytor vid tolv skolor tillsammans med dataskyddsombudet.",
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Vid tre skolor fanns åtgärdsprogram sparade i gemensamma mappar som fler än de berörda kunde "
            "nå. Materialet flyttades samma dag och dataskyddsombudet bedömde att anmälan inte krävdes."
        ),
        "atgard": (
            "Mapparna tas bort och behörigheter ses över varje termin av skoladministratören. "
            "Förvaltningens IT-samordnare, juni 2026."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "BUN-R5",
        "process": "Skolpliktsbevakning",
        "kategori": "verksamhet",
        "risk": (
            "Risk att barn som flyttat inte registreras på någon skola på grund av oklara kontakter mellan "
            "huvudmän, vilket leder till att skolplikten inte uppfylls."
        ),
        "s": 2,
        "k": 3,
        "kontroll": "Avstämning mellan folkbokföringen och elevregistret i september och januari.",
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Samtliga 31 avvikelser kunde förklaras: 27 barn hade flyttat utomlands med beslut och fyra "
            "gick i skola hos annan huvudman."
        ),
    },
    {
        "risk_id": "BUN-R6",
        "process": "Inköp av läromedel",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att köp görs utanför avtal på grund av att beställare inte känner till ramavtalen, "
            "vilket leder till högre priser och otillåtna direktupphandlingar."
        ),
        "s": 3,
        "k": 2,
        "kontroll": (
            "Uttag ur leverantörsreskontran för årets inköp av läromedel och digitala licenser, "
            "avtalstrohet per skola."
        ),
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Avtalstroheten var 91 procent mot kommunens mål 92. Avvikelserna gäller främst mindre digitala "
            "licenser som köpts med betalkort."
        ),
        "atgard": (
            "Betalkort spärras för licenser och en beställningslista läggs i inköpssystemet. Ekonomichef, "
            "mars 2026."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "BUN-R7",
        "process": "Lokalernas säkerhet",
        "kategori": "omvärld",
        "risk": (
            "Risk att inrymning och utrymning inte fungerar vid en allvarlig händelse på grund av ovana, "
            "vilket leder till skada för elever och personal."
        ),
        "s": 2,
        "k": 4,
        "kontroll": "Kontroll av att varje skola och förskola genomfört en övning under läsåret.",
        "resultat": "ej genomförd",
        "iakttagelse": (
            "Kontrollen ställdes in eftersom den nya rutinen för inrymning beslutades först i december och "
            "övningarna därför flyttades till våren 2026."
        ),
        "atgard": "Övningar genomförs före den 30 april 2026 och kontrolleras i maj. Säkerhetssamordnare.",
        "atgardsstatus": "försenad",
    },
]

BEDOMNING: Final[dict[str, int | str]] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Sex av sju planerade kontroller genomfördes. Två visade inga avvikelser, tre mindre och en "
        "större. Den större avvikelsen, besluten om tilläggsbelopp, är allvarlig eftersom den både rör "
        "elevers rätt till stöd och bidragit till årets underskott. Åtgärderna är beslutade och till "
        "hälften genomförda. Kontrollen av övningar för inrymning kunde inte göras och följer med till "
        "2026 års plan. Nämnden bedömer att arbetssättet i övrigt fungerar: riskerna identifieras ute i "
        "verksamheten, kontrollerna dokumenteras och avvikelserna leder till förändringar."
    ),
    "beslut": "BUN 2026-02-10 § 14",
}

SYNPUNKTER: Final[list[dict[str, int | str]]] = [
    {
        "typ": "klagomål",
        "antal": 412,
        "antal_fg": 387,
        "i_tid": "83.5",
        "orsak": "Stöd till enskilda elever och kränkningar mellan elever, främst på mellanstadiet.",
        "atgard": (
            "Klagomål om stöd utreds numera av elevhälsan och inte av den skola klagomålet gäller. "
            "Handläggningstiden följs varje månad i ledningsgruppen."
        ),
    },
    {
        "typ": "synpunkt",
        "antal": 268,
        "antal_fg": 291,
        "i_tid": "91.0",
        "orsak": "Skolmaten, förskolornas öppettider under sommaren och trafiken vid lämning.",
        "atgard": (
            "Sommaröppna förskolor samlas till åtta i stället för fem enheter, och matråden har fått ett "
            "eget anslag för provlagning."
        ),
    },
    {
        "typ": "fråga",
        "antal": 1904,
        "antal_fg": 1760,
        "i_tid": "96.2",
        "orsak": "Köplats i förskola, skolval och fritidshemsavgift.",
        "atgard": (
            "Svar på de tolv vanligaste frågorna ligger på webbplatsen på sex språk, och skolvalet har en "
            "egen telefonlinje i januari."
        ),
    },
    {
        "typ": "beröm",
        "antal": 153,
        "antal_fg": 128,
        "orsak": "Bemötandet i förskolan och arbetet i lovskolan.",
        "atgard": "Berömmet läses upp på arbetsplatsträffar och samlas i förvaltningens nyhetsbrev.",
    },
]

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "Antalet elever i anpassad grundskola ökade kraftigt till höstterminen. Nämnden öppnade sex "
            "nya undervisningsgrupper, köpte fler platser av andra huvudmän och begärde tilläggsanslag. "
            "Kommunfullmäktige tillförde 4,0 mnkr, vilket täckte en mindre del av kostnadsökningen."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Handlingsplanen för läsning i årskurs 1–3 beslutades i mars och infördes i alla "
            "lågstadieklasser i augusti. Resultatet i de nationella proven i läsning blev det bästa sedan "
            "mätningarna började i kommunen."
        ),
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": (
            "Upptagningsområdena för högstadiet ändrades inför höstterminen för att jämna ut "
            "elevunderlaget. Förändringen berörde elva skolor och gav fulla klasser på sju av dem, men "
            "också fler elever med längre skolväg."
        ),
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": (
            "Barnantalet i förskolan sjönk mer än befolkningsprognosen visat. Två mindre förskolor slogs "
            "samman med större grannenheter, och kommunfullmäktige minskade nämndens ram för förskolan med "
            "6,0 mnkr."
        ),
    },
    {
        "nr": "5",
        "nar": "under året",
        "handelse": (
            "Ett strömavbrott i datahallen i november gjorde att skolornas närvarosystem låg nere i två "
            "dygn. Närvaron fördes på papper och ingen frånvaroanmälan gick förlorad, men händelsen visade "
            "att reservrutinerna behövde övas."
        ),
    },
    {
        "nr": "6",
        "nar": "efter årets slut",
        "handelse": (
            "I januari 2026 beslutade nämnden om en gemensam mottagning för pedagogiska utredningar. Den "
            "öppnar i mars och ska korta väntan på beslut om anpassad grundskola."
        ),
    },
]

EGENKONTROLL: Final[list[dict[str, int | str]]] = [
    {
        "omrade": "Plan mot diskriminering och kränkande behandling",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": (
            "Alla enheter har en aktuell plan. På en fjärdedel av enheterna har barn och elever inte "
            "deltagit i kartläggningen på det sätt planen anger."
        ),
        "forbattring": "Elevråden får ansvar för kartläggningens frågor från hösten 2026.",
    },
    {
        "omrade": "Läkemedelshantering i förskola och skola",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Genomgång på 24 enheter. Läkemedel förvarades låst och egenvårdsplan fanns för samtliga barn "
            "som fått läkemedel."
        ),
        "forbattring": "Inga ytterligare åtgärder.",
    },
    {
        "omrade": "Överlämning mellan förskola och förskoleklass",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": (
            "Två tredjedelar av överlämningarna gjordes i tid. Där barnet byter stadsdel missas samtalet "
            "ofta."
        ),
        "forbattring": "En samordnare per skolområde bokar samtalen i april.",
    },
    {
        "omrade": "Betygssättning och sambedömning",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Nio högstadieskolor av elva sambedömde samtliga nationella prov. Skillnaden mellan provbetyg "
            "och slutbetyg har minskat i matematik."
        ),
        "forbattring": "Sambedömningen i engelska görs gemensamt för alla elva skolor 2026.",
    },
    {
        "omrade": "Rutin för barn som försvinner från verksamheten",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": (
            "Rutinen följdes vid årets tre tillbud, men timvikarier kände inte till den i tillräcklig grad."
        ),
        "forbattring": "Rutinen ingår i vikariernas korta introduktion.",
    },
]

UNDERSOKNINGAR: Final[list[dict[str, int | str]]] = [
    {
        "namn": "Enkät till vårdnadshavare i förskolan",
        "malgrupp": "Vårdnadshavare till barn i kommunal förskola",
        "tid": "Mars 2025",
        "antal_svar": 4120,
        "svarsfrekvens": "64.0",
        "resultat": (
            "Nio av tio är nöjda med helheten, en enhet bättre än 2024. Personalens omsorg får högst "
            "betyg. Lägst är nöjdheten med informationen om vad barnet lär sig, där resultatet ändå steg "
            "från 76 till 79 procent."
        ),
    },
    {
        "namn": "Elevenkät i årskurs 5, 7 och 8",
        "malgrupp": "Elever i kommunala grundskolor",
        "tid": "Februari 2025",
        "antal_svar": 4515,
        "svarsfrekvens": "88.0",
        "resultat": (
            "Tryggheten är i stort oförändrad i årskurs 5 och 7 men sjönk två enheter i årskurs 8. "
            "Studieron har förbättrats något. Eleverna efterfrågar vuxna i korridorer och omklädningsrum, "
            "och flera skolor har ändrat sina scheman för rastvärdar."
        ),
    },
]

TEXTER: Final[dict[str, str]] = {
    "sammanfattning": (
        "Året blev bättre för eleverna än för ekonomin. Andelen elever som går ut årskurs 9 med behörighet "
        "till gymnasiet steg till 85,9 procent, och läsresultaten i årskurs 3 är de bästa hittills. Av "
        "nämndens fem mål bedöms ett som uppfyllt, tre som delvis uppfyllda och ett som ej uppfyllt.\n"
        "\n"
        "Nämnden redovisar ett underskott på 24,3 mnkr, vilket motsvarar 0,6 procent av budgeten. "
        "Underskottet finns i grundskolan och den anpassade grundskolan, där behovet av särskilt stöd "
        "växte snabbare än resurserna. Förskolan, fritidshemmen och ledningen gav överskott.\n"
        "\n"
        "Tre saker präglade arbetet:\n"
        "\n"
        "- handlingsplanen för läsning, som nu gäller i alla lågstadieklasser\n"
        "- fler elever i anpassad grundskola och fler ansökningar om tilläggsbelopp\n"
        "- färre barn i förskolan och beslut om att slå samman enheter"
    ),
    "uppdrag": (
        "Nämnden ansvarar för kommunens förskolor och grundskolor och för att varje barn får den "
        "utbildning skollagen ger rätt till, oavsett vem som driver verksamheten. Grunduppdragen är:\n"
        "\n"
        "- **förskola** och annan pedagogisk verksamhet\n"
        "- **grundskola** med förskoleklass\n"
        "- **fritidshem** och öppen fritidsverksamhet\n"
        "- **anpassad grundskola**\n"
        "- **elevhälsa** och resurscentrum\n"
        "\n"
        "Nämnden beslutar om bidrag till fristående förskolor och skolor, har tillsyn över fristående "
        "förskolor och bevakar att alla barn i skolpliktig ålder går i skolan."
    ),
    "verksamhet": (
        "## Förskola\n"
        "\n"
        "Antalet förskolebarn fortsatte att minska. Mindre barnkullar märks först i de centrala "
        "stadsdelarna, medan väster alltjämt växer. Alla familjer som ansökte i tid erbjöds plats inom "
        "fyra månader, och tre av fyra fick sitt förstahandsval. Barngrupperna blev något mindre: i "
        "genomsnitt gick det 5,0 barn på varje årsarbetare.\n"
        "\n"
        "När enheter slogs samman behöll barnen sina närmaste vuxna. Den erfarenheten tas med i "
        "lokalplanen för förskolorna i väster, som nämnden väntas besluta om i maj 2026.\n"
        "\n"
        "## Grundskola\n"
        "\n"
        "Kunskapsresultaten förbättrades i både lågstadiet och högstadiet. I årskurs 9 hade 75,4 procent "
        "betyg i alla ämnen, mot 74,0 året före. Matematik är fortfarande det ämne som oftast hindrar "
        "behörighet. Lovskolan tog emot fler elever än tidigare, och två av tre som deltog fick betyg i "
        "det ämne de saknade.\n"
        "\n"
        "De nya upptagningsområdena gav jämnare klasser men krävde mycket av de skolor som tog emot. På "
        "två högstadieskolor sjönk tryggheten. Dessa skolor fick skolvärdar och tätare besök av elevhälsan "
        "under hösten.\n"
        "\n"
        "## Fritidshem\n"
        "\n"
        "Fler barn i årskurs 3 valde att gå kvar. Bemanningen planeras numera efter barnens faktiska "
        "tider, vilket frigjorde personal till eftermiddagarna.\n"
        "\n"
        "## Anpassad grundskola\n"
        "\n"
        "Elevantalet steg för fjärde året i rad. Ökningen beror på att fler barn med intellektuell "
        "funktionsnedsättning utreds tidigt och på att fler familjer flyttat till kommunen. Undervisningen "
        "nådde goda resultat, men lokalerna är trånga och skolskjutsen tar lång tid för elever i "
        "ytterområdena.\n"
        "\n"
        "## Fristående förskolor och skolor\n"
        "\n"
        "Ungefär var sjätte elev går i en fristående skola. Nämnden gjorde tillsyn vid samtliga fristående "
        "förskolor som stod på tur. Vid tre av dem gavs föreläggande, främst om dokumentationen av barnens "
        "lärande, och bristerna var avhjälpta inom utsatt tid."
    ),
    "mal": (
        "Nämnden har fem mål, varav fyra hör till kommunfullmäktiges mål KF1 och KF6. Läsmålet är "
        "uppfyllt. Målen om behörighet, trygghet och kompetens är delvis uppfyllda och går i huvudsak åt "
        "rätt håll. Målet om särskilt stöd är inte uppfyllt, och utvecklingen går dessutom åt fel håll.\n"
        "\n"
        "Sambandet mellan målen är tydligt. Där stöd sätts in tidigt, som i läsningen, syns resultat inom "
        "ett läsår. Där stödet dröjer växer frånvaron, och då kostar det både eleven och nämnden mer. "
        "Nämnden kommer därför under 2026 att flytta resurser från sena till tidiga insatser, även om det "
        "innebär att kostnaderna under en övergångstid finns på båda ställena."
    ),
    "ekonomi": (
        "## Resultat\n"
        "\n"
        "Nettokostnaden uppgick till 3 804,3 mnkr. Den reviderade budgeten var 3 780,0 mnkr, och "
        "avvikelsen blev därmed −24,3 mnkr. Nettokostnaden ökade med 3,5 procent från 2024.\n"
        "\n"
        "Tabell: Avvikelse mot reviderad budget per verksamhet, mnkr\n"
        "| Verksamhet | Avvikelse |\n"
        "| Nämnd och ledning | +1,6 |\n"
        "| Förskola | +1,4 |\n"
        "| Grundskola | −17,9 |\n"
        "| Fritidshem | +3,1 |\n"
        "| Anpassad grundskola | −12,9 |\n"
        "| Elevhälsa och resurscentrum | +0,4 |\n"
        "| Summa | −24,3 |\n"
        "\n"
        "## Orsaker\n"
        "\n"
        "**Grundskolan** överskred budgeten med 17,9 mnkr. Den största orsaken är tilläggsbelopp och extra "
        "stöd till enskilda elever, där både antalet beslut och beloppen ökade. Internkontrollen visade "
        "att bedömningarna varit olika strikta. Därtill kom kostnader för skolskjuts efter ändringen av "
        "upptagningsområden, som inte hade beräknats fullt ut.\n"
        "\n"
        "**Den anpassade grundskolan** visar ett underskott på 12,9 mnkr, eller 6,8 procent av budgeten. "
        "Elevantalet ökade mer än den prognos som låg till grund för ramen. De nya grupperna startade mitt "
        "under budgetåret och fick fasta kostnader från augusti.\n"
        "\n"
        "**Fritidshemmen** gav 3,1 mnkr i överskott tack vare bättre planering av personalens tider. "
        "**Ledningen** höll tre tjänster vakanta. **Förskolans** överskott på 1,4 mnkr är litet i "
        "förhållande till omsättningen, eftersom ramen redan sänkts med 6,0 mnkr för färre barn.\n"
        "\n"
        "## Åtgärder\n"
        "\n"
        "Nämnden beslutade i september om en handlingsplan. Inköpsstopp och prövning av varje anställning "
        "minskade underskottet under hösten. För 2026 gäller följande:\n"
        "\n"
        "- riktlinjen för tilläggsbelopp får fasta nivåer från april\n"
        "- skolskjutsturerna upphandlas om i två områden\n"
        "- gruppernas storlek i den anpassade grundskolan prövas samlat inför varje läsår\n"
        "\n"
        "Åtgärderna räcker enligt nämndens bedömning till en ekonomi i balans 2027, men inte fullt ut "
        "2026.[^: Bedömningen förutsätter att ramen räknas upp med befolkningsförändringen enligt den "
        "modell fullmäktige antagit.]"
    ),
    "personal": (
        "Det blev lättare att rekrytera lärare till de yngre årskurserna. Andelen legitimerade lärare i "
        "grundskolan steg till 81,6 procent. I förskolan är läget det motsatta: andelen med "
        "förskollärarexamen sjönk till 39,4 procent, eftersom fler gick i pension än som kunde anställas.\n"
        "\n"
        "Omställningen i förskolan genomfördes utan uppsägningar. Medarbetare från de sammanslagna "
        "enheterna erbjöds arbete på annan förskola eller i fritidshem.\n"
        "\n"
        "Arbetsmiljöarbetet inriktades på hot och våld i de lägre årskurserna samt på planeringstid. "
        "Rektorernas arbetsvillkor förbättrades genom att ytterligare fem skolor fick en administrativ "
        "chef."
    ),
    "kvalitet": (
        "Nämnden följer fjorton kvalitetsindikatorer. Sex bedöms som gröna, sju som gula och en som röd. Den "
        "röda gäller hur snabbt en elev med hög frånvaro får en utredning.\n"
        "\n"
        "Jämfört med liknande kommuner ligger Almköping bättre till i förskolan, där vårdnadshavarna är "
        "nöjdare och barngrupperna något mindre. Studieron i årskurs 5 är i nivå med andra, men långt från "
        "vad nämnden vill uppnå.\n"
        "\n"
        "Klagomålen ökade från 387 till 412. Ökningen beror främst på ärenden om stöd till enskilda "
        "elever. Andelen som besvarades i tid var 83,5 procent. Egenkontrollen visar att rutinerna för "
        "läkemedel och betyg följs väl, medan överlämningen mellan förskola och förskoleklass inte alltid "
        "blir av."
    ),
    "internkontroll": (
        "Sju kontroller var planerade och sex genomfördes. Den väsentligaste bristen gällde besluten om "
        "tilläggsbelopp: i 17 av 60 granskade beslut saknades den pedagogiska bedömning som krävs. "
        "Beslutanderätten samlas nu hos en grupp handläggare.\n"
        "\n"
        "Kontrollen av registerutdrag visade inga brister. Övningar för inrymning kontrolleras under våren "
        "2026.\n"
        "\n"
        "Nämnden bedömer att den interna kontrollen är tillräcklig med förbättringsbehov."
    ),
    "framtid": (
        "Antalet barn i förskoleåldern väntas fortsätta att minska de närmaste fyra åren, medan högstadiet "
        "ännu växer. Det ställer krav på att lokaler och medarbetare kan flyttas mellan verksamheter. "
        "Lokalplanen för väster blir den första av fyra.\n"
        "\n"
        "Nya nationella krav på tidigt stöd och en förändrad betygsskala kräver fortbildning av samtliga "
        "lärare. Nämnden avsätter studiedagar för detta från läsåret 2026/27.\n"
        "\n"
        "Den största osäkerheten gäller den anpassade grundskolan. Om elevantalet ökar i samma takt behövs "
        "en ny skola tidigare än planerat. Nämnden återkommer med ett underlag inför budgeten för 2027."
    ),
}
