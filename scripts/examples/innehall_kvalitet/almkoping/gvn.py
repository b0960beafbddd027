"""Gymnasie- och vuxenutbildningsnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "GVN-K1": {
        "typ": "resultat",
        "matmetod": "Webbenkät på lektionstid i egna skolor, februari",
        "utgangsvarde": "70",
        "u_t4": "69",
        "u_t3": "70",
        "svarsfrekvens": "81",
        "lanet": "73",
    },
    "GVN-K2": {
        "typ": "resultat",
        "matmetod": "Webbenkät på lektionstid i egna skolor, februari",
        "utgangsvarde": "87",
        "u_t4": "88",
        "u_t3": "87",
        "svarsfrekvens": "81",
        "lanet": "87",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-06",
    },
    "GVN-K3": {
        "typ": "resultat",
        "matmetod": "Webbenkät på lektionstid i egna skolor, februari",
        "utgangsvarde": "52",
        "u_t4": "51",
        "u_t3": "52",
        "svarsfrekvens": "81",
        "lanet": "54",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-06",
    },
    "GVN-K4": {
        "typ": "process",
        "matmetod": "Alla aktiva studerande den 31 augusti",
        "utgangsvarde": "77",
        "u_t4": "72",
        "u_t3": "77",
    },
    "GVN-K5": {
        "typ": "struktur",
        "matmetod": "Inskrivna elever delat med platser den 15 oktober",
        "utgangsvarde": "88",
        "u_t4": "87",
        "u_t3": "88",
    },
    "GVN-K6": {
        "typ": "resultat",
        "matmetod": "Avbrutna kurser delat med påbörjade, tolv månader till augusti",
        "utgangsvarde": "18",
        "u_t4": "19",
        "u_t3": "18",
        "lanet": "16",
    },
    "GVN-K7": {
        "typ": "struktur",
        "matmetod": "Tjänstgörande lärare, omräknat till heltid",
        "utgangsvarde": "83.0",
        "u_t4": "82.1",
        "u_t3": "83.0",
        "lanet": "84.4",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-08",
    },
    "GVN-K8": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "65",
        "u_t4": "64",
        "u_t3": "65",
        "svarsfrekvens": "90",
        "ansvarig": "Rektor anpassad gymnasieskola",
        "klart": "2026-08",
    },
    "GVN-K9": {
        "typ": "resultat",
        "matmetod": "Könsfördelning per nationellt program vid läsårets start",
        "utgangsvarde": "46",
        "u_t4": "44",
        "u_t3": "46",
    },
    "GVN-K10": {
        "typ": "process",
        "matmetod": "Återlämnade datorer läsåret 2024/25",
        "utgangsvarde": "62",
        "u_t4": "55",
        "u_t3": "62",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "GVN-K11",
        "grunduppdrag": "Alla",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Examen",
        "indikator": "Elever på nationella program med examen inom tre år",
        "typ": "resultat",
        "matmetod": "Betyg i juni för elever som började tre år tidigare",
        "kalla": "Betygsregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "71.0",
        "u_t4": "70.4",
        "u_t3": "71.0",
        "u_t2": "71.8",
        "u_t1": "73.5",
        "utfall": "75.9",
        "malvarde": "75",
        "kvinnor": "78.4",
        "man": "73.5",
        "riket": "72.6",
        "lanet": "73.1",
        "liknande": "73.4",
        "bedomning": "grön",
    },
    {
        "kval_id": "GVN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Rimlig kostnad",
        "indikator": "Nettokostnadsavvikelse i gymnasieskolan",
        "typ": "resultat",
        "matmetod": "Nettokostnad året före jämförd med referenskostnaden",
        "kalla": "Räkenskapssammandrag",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "utgangsvarde": "1.8",
        "u_t4": "2.0",
        "u_t3": "1.8",
        "u_t2": "1.5",
        "u_t1": "1.2",
        "utfall": "0.9",
        "malvarde": "1.0",
        "lanet": "2.3",
        "liknande": "1.7",
        "bedomning": "grön",
    },
    {
        "kval_id": "GVN-K13",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "utgangsvarde": "79",
        "u_t4": "78",
        "u_t3": "79",
        "u_t2": "79",
        "u_t1": "79",
        "utfall": "80",
        "malvarde": "80",
        "kvinnor": "80",
        "man": "80",
        "antal_svar": 624,
        "svarsfrekvens": "86",
        "riket": "79",
        "lanet": "79",
        "liknande": "79",
        "bedomning": "grön",
    },
    {
        "kval_id": "GVN-K14",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "God hälsa",
        "indikator": "Elever i årskurs 2 som sällan känner sig stressade av skolarbetet",
        "typ": "resultat",
        "matmetod": "Webbenkät på lektionstid i egna skolor, februari",
        "kalla": "Elevenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "39",
        "u_t4": "40",
        "u_t3": "39",
        "u_t2": "38",
        "u_t1": "36",
        "utfall": "33",
        "malvarde": "42",
        "bedomning": "röd",
        "kvinnor": "27",
        "man": "41",
        "antal_svar": 1246,
        "svarsfrekvens": "81",
        "riket": "37",
        "lanet": "37",
        "liknande": "36",
        "analys": "Andelen har sjunkit varje år sedan 2021. Nedgången är störst bland flickor på "
        "högskoleförberedande program. Stora prov i flera ämnen läggs ofta samma vecka, och "
        "elevhälsan hade vakanta kuratorstjänster under våren.",
        "atgard": "Skolorna samordnar större prov i en gemensam kalender, elevhälsan håller öppen "
        "mottagning på lunchrasten och de vakanta kuratorstjänsterna tillsätts.",
        "ansvarig": "Chef elevhälsa",
        "klart": "2026-08",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Gymnasieskola",
        "for_vem": "Ungdomar som avslutat grundskolan, från Almköping och grannkommunerna",
        "vad": "Ge nationella program och introduktionsprogram som leder till examen, högskola eller yrke.",
        "styrdokument": "Skollagen 15–17 kap., gymnasieförordningen, läroplanen för gymnasieskolan",
    },
    {
        "grunduppdrag": "Anpassad gymnasieskola",
        "for_vem": "Ungdomar med intellektuell funktionsnedsättning",
        "vad": "Ge anpassad utbildning med praktik och förberedelse för arbete och vuxenliv.",
        "styrdokument": "Skollagen 18–19 kap., läroplanen för anpassad gymnasieskola",
    },
    {
        "grunduppdrag": "Vuxenutbildning",
        "for_vem": "Vuxna med kort utbildning eller behov av ett nytt yrke",
        "vad": "Ge grundläggande och gymnasial utbildning, yrkesutbildning och svenska för invandrare.",
        "styrdokument": "Skollagen 20 kap., förordningen om vuxenutbildning",
    },
    {
        "grunduppdrag": "Alla verksamheter",
        "for_vem": "Elever, studerande och medarbetare i alla skolformer",
        "vad": "Ge likvärdig utbildning där studievalen inte styrs av kön.",
        "styrdokument": "Skollagen 1 kap., diskrimineringslagen, kommunens jämställdhetsplan",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 64,
        "antal_fg": 72,
        "i_tid": "90.6",
        "orsak": "Bedömning och betyg samt stöd i matematik.",
        "atgard": "Rektor erbjuder ett samtal inom en vecka när klagomålet gäller bedömning.",
    },
    {
        "typ": "synpunkt",
        "antal": 49,
        "antal_fg": 46,
        "i_tid": "93.9",
        "orsak": "Busstider, lunchköer och håltimmar i schemat.",
        "atgard": "Lunchen på den största skolan delas i fyra pass från oktober.",
    },
    {
        "typ": "avvikelse",
        "antal": 58,
        "antal_fg": 51,
        "i_tid": "88.0",
        "orsak": "Tillbud i verkstäder och frånvaro som inte rapporterats samma dag.",
        "atgard": "Läraren gör en riskbedömning före varje nytt moment, och mentor stämmer av frånvaron "
        "varje vecka.",
    },
    {
        "typ": "beröm",
        "antal": 39,
        "antal_fg": 31,
        "orsak": "Yrkeslärarnas engagemang och vuxenutbildningens kombinationskurser.",
        "atgard": "Tas upp på introduktionen för nyanställda.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Åtgärdsprogram och särskilt stöd",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Av 52 granskade program var 46 uppföljda i tid. De övriga gällde elever som bytt "
        "program.",
        "forbattring": "Mottagande mentor kallar till uppföljning inom tre veckor efter ett byte.",
    },
    {
        "omrade": "Kränkande behandling",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Samtliga 24 anmälningar till och med augusti utreddes inom två månader, och "
        "eleverna fick veta resultatet.",
    },
    {
        "omrade": "Riskbedömning i verkstäder och laborationssalar",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": "Skriftlig bedömning fanns för 38 av 47 salar när läsåret började.",
        "forbattring": "Rektor godkänner bedömningen innan en sal tas i bruk. Resten görs före mars 2026.",
    },
    {
        "omrade": "Prövning och validering i vuxenutbildningen",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "En ansökan om prövning handläggs på i snitt nio dagar, mot riktlinjens fjorton.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Elevenkät i gymnasieskolans årskurs 2",
        "malgrupp": "Elever i årskurs 2, kommunala skolor",
        "tid": "Februari 2025",
        "antal_svar": 1246,
        "svarsfrekvens": "81",
        "resultat": "75 procent anger att lärarna hjälper dem att komma vidare. Tryggheten är 87 procent "
        "medan 33 procent sällan känner sig stressade. I tryggheten skiljer det 14 "
        "procentenheter mellan programmen med högst och lägst resultat.",
    },
    {
        "namn": "Enkät till studerande i vuxenutbildningen",
        "malgrupp": "Studerande på grundläggande och gymnasial nivå samt svenska för invandrare",
        "tid": "November 2024",
        "antal_svar": 874,
        "svarsfrekvens": "41",
        "resultat": "Nio av tio skulle rekommendera utbildningen. De som läser på distans är minst nöjda "
        "med kontakten med läraren.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-GVN-1",
        "atgard": "Upprätta en individuell studieplan inom två veckor från studiestart i vuxenutbildningen.",
        "status": "genomförd",
        "effekt": "Andelen med aktuell plan steg från 86 till 93 procent, och avbrotten minskade från 16 "
        "till 13 procent.",
    },
    {
        "atgard_id": "K24-GVN-2",
        "atgard": "Håll programråd minst tre gånger per termin på alla skolor.",
        "status": "påbörjad",
        "effekt": "Två av fyra skolor följer beslutet. Andelen elever som kan påverka arbetssätt steg "
        "från 52 till 54 procent.",
    },
    {
        "atgard_id": "K24-GVN-3",
        "atgard": "Underlätta för yrkeslärare att ta lärarexamen vid sidan av arbetet.",
        "status": "påbörjad",
        "effekt": "Andelen behöriga steg bara från 85,0 till 85,3 procent. Få orkar studera utan nedsatt "
        "arbetstid, och därför föreslås betald studietid.",
    },
    {
        "atgard_id": "K24-GVN-4",
        "atgard": "Öppna en mottagning för elever hos elevhälsan.",
        "status": "försenad",
        "effekt": "Kuratorstjänster var vakanta under våren. Mottagningen öppnade i september och "
        "effekten kan inte bedömas än.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-GVN-1",
        "slutsats": "Fler tar examen, men vägen dit ser olika ut: pojkar når mer sällan examen och "
        "flickor är oftare stressade.",
        "indikatorer": "GVN-K11, GVN-K14",
        "atgard": "Mentorernas uppföljning var femte vecka omfattar både kursresultat och hur eleven "
        "mår, och redovisas för flickor och pojkar.",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-GVN-2",
        "slutsats": "Elevernas inflytande över undervisningen stannar av när programråden inte träffas.",
        "indikatorer": "GVN-K3, GVN-K1",
        "atgard": "Programråd minst tre gånger per termin med undervisningen som fast punkt. Rektorerna "
        "redovisar till nämnden.",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-GVN-3",
        "slutsats": "Elevernas mående försämras år för år, och elevhälsan kommer in för sent.",
        "indikatorer": "GVN-K14, GVN-K2",
        "atgard": "Gemensam kalender för större prov, öppen mottagning på lunchrasten och tillsatta "
        "kuratorstjänster.",
        "ansvarig": "Chef elevhälsa",
        "klart": "2026-08",
    },
    {
        "slutsats_id": "K25-GVN-4",
        "slutsats": "Anpassad gymnasieskola växer snabbare än lokaler, handledning och tillgång på "
        "behöriga lärare.",
        "indikatorer": "GVN-K8, GVN-K7",
        "atgard": "Nya lokaler till höstterminen, köpt handledning tills tjänsten är tillsatt och betald "
        "studietid för yrkeslärare.",
        "ansvarig": "Rektor anpassad gymnasieskola",
        "klart": "2026-08",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": "Nio av fjorton indikatorer är gröna, tre gula och två röda. Fler elever tar examen "
    "i tid, kurserna i vuxenutbildningen avbryts mer sällan och kostnadsavvikelsen är "
    "mindre än i liknande kommuner. De två röda indikatorerna, elevernas stress och "
    "medarbetarnas stöd i anpassad gymnasieskola, har båda försämrats sedan förra året. "
    "Riskbedömningen i verkstäder rör elevernas säkerhet och ska vara fullständig i "
    "mars 2026. Nämnden bedömer kvaliteten som god men följer de tre områdena särskilt.",
    "beslut": "GVN 2025-10-20, § 74",
    "beslut_faktorer": "GVN 2024-11-18, § 88",
    "datum": dt.date(2025, 10, 20),
    "plan_datum": dt.date(2025, 11, 24),
}

TEXTER: dict[str, str] = {
    "sammanfattning": "Tre av fyra elever på nationella program tar examen inom tre år. Andelen, 75,9 "
    "procent, är den högsta under de fem redovisade åren och når målvärdet. I "
    "vuxenutbildningen har 93 procent en aktuell studieplan, och 13 procent av de "
    "påbörjade kurserna avbryts, mot 19 procent 2021.\n"
    "\n"
    "Framgången har en baksida. Bara var tredje elev i årskurs 2 känner sig sällan "
    "stressad av skolarbetet, och bland flickorna är det drygt var fjärde. I "
    "anpassad gymnasieskola har andelen medarbetare som anser sig ha rätt stöd "
    "sjunkit från 68 till 63 procent. Båda indikatorerna är röda.\n"
    "\n"
    "Trygghet, inflytande och lärares behörighet är gula: resultaten ökar något men "
    "når inte målvärdena. Nämnden bedömer kvaliteten som god med "
    "förbättringsområden och går in i 2026 med elevhälsan och anpassad "
    "gymnasieskola som de mest angelägna frågorna.",
    "metod": "Nämnden följer fjorton indikatorer. Elevenkäten i februari besvarades av 1 246 elever i "
    "årskurs 2, 81 procent, och ligger till grund för fyra av dem. Medarbetarenkäten i mars "
    "gav 624 svar, varav 84 från anpassad gymnasieskola.\n"
    "\n"
    "Uppgifter om examen, avbrott, studieplaner och behörighet kommer ur register. "
    "Platsutnyttjandet mättes den 15 oktober, några dagar före nämndens beslut. "
    "Kostnadsavvikelsen bygger på räkenskaperna för året före.\n"
    "\n"
    "Enkäten till vuxenstuderande görs i november och rapporten använder därför svaren från "
    "2024. Elever i fristående skolor och i andra kommuners skolor ingår inte.",
    "resultat": "## Resultat för medborgaren\n"
    "\n"
    "Eleverna ger undervisningen bättre betyg för fjärde året i rad. 75 procent anger att "
    "lärarna hjälper dem att komma vidare, tre procentenheter fler än förra året. Andelen "
    "med examen inom tre år har ökat med 5,5 procentenheter sedan 2021. Flickorna ligger "
    "på 78,4 procent och pojkarna på 73,5. Mentorernas uppföljning av varje kurs var "
    "femte vecka är den förklaring som rektorerna själva lyfter fram.\n"
    "\n"
    "Tryggheten är 87 procent och har rört sig högst två procentenheter under fem år. "
    "Otryggheten finns på bestämda platser: korridorer vid idrottshallen och en "
    "busshållplats. Inflytandet över arbetssätt, 54 procent, hålls tillbaka av att "
    "programråden på två skolor träffas en gång per termin.\n"
    "\n"
    "## God ekonomi\n"
    "\n"
    "Programmen är fyllda till 94 procent. Det är den viktigaste orsaken till att "
    "gymnasieskolans kostnad bara är 0,9 procent högre än referenskostnaden. Färre "
    "avbrott i vuxenutbildningen betyder att fler betalda platser leder till ett betyg. "
    "Kvinnor avbryter något oftare än män, 14 mot 12 procent.\n"
    "\n"
    "## Medarbetarnas förutsättningar\n"
    "\n"
    "Engagemanget når målvärdet 80 och är lika för kvinnor och män. Anpassad "
    "gymnasieskola avviker tydligt. Två grupper har delat klassrum, och handledningen "
    "ställdes in under våren när specialpedagogen var tjänstledig. Behörigheten ökade med "
    "0,3 procentenheter, till 85,3. På yrkesprogrammen saknar fyra av tio lärare examen.\n"
    "\n"
    "## Hållbarhet och Agenda 2030\n"
    "\n"
    "Andelen program där det underrepresenterade könet utgör minst en femtedel ökade från "
    "47 till 53 procent, efter att ha stått stilla 2024. Datorer återanvänds eller säljs "
    "vidare i 94 procent av fallen. Stressen är däremot ett växande problem: 27 procent "
    "av flickorna och 41 procent av pojkarna är sällan stressade.",
    "jamforelse": "Andelen med examen inom tre år är 3,3 procentenheter högre än i riket och 2,5 "
    "högre än i liknande kommuner. Omdömet om undervisningen ligger tre procentenheter "
    "över båda. Avbrotten i vuxenutbildningen, 13 procent, ska jämföras med 16 procent "
    "i länet.\n"
    "\n"
    "Trygghet och inflytande är desamma som i riket. Nämnden håller ändå fast vid högre "
    "målvärden, eftersom otryggheten går att knyta till platser som kan åtgärdas. "
    "Behörigheten är 1,6 procentenheter högre än i riket och nästan lika med liknande "
    "kommuner.\n"
    "\n"
    "Stressen är det område där Almköping står sig sämst. I riket är 37 procent av "
    "eleverna sällan stressade, fyra procentenheter fler än här. År 2021 var kommunens "
    "egen andel 40 procent.",
    "egenkontroll": "Två av fyra rutiner är kända och följs fullt ut: utredning av kränkningar och "
    "prövning i vuxenutbildningen. För särskilt stöd var 46 av 52 program uppföljda i "
    "tid, och de sex som brast har samma orsak. När eleven byter program följer inte "
    "ansvaret med.\n"
    "\n"
    "Mest angelägna är riskbedömningarna i verkstäder och laborationssalar. Nio av 47 "
    "salar saknade en skriftlig bedömning när läsåret började. Rutinen har varit "
    "okänd för flera nya yrkeslärare, och därför godkänner rektor nu salen innan den "
    "används.",
    "klagomal": "Klagomålen minskade från 72 till 64 och nio av tio besvarades i tid. Bedömning är "
    "det vanligaste ämnet. Där har ett tidigt samtal med rektor ofta räckt för att eleven "
    "ska förstå betyget.\n"
    "\n"
    "Avvikelserna ökade från 51 till 58. En del är tillbud i verkstäder, vilket stämmer "
    "med egenkontrollens bild. Resten gäller främst frånvaro som rapporterats för sent, "
    "så att vårdnadshavare inte fått besked samma dag. Berömmet gäller oftast "
    "yrkeslärare.",
    "undersokningar": "Elevenkäten ger två budskap som hör ihop. Eleverna anser att lärarna hjälper "
    "dem vidare, men allt färre har en rimlig arbetsbörda. Skillnaden i trygghet "
    "mellan program är stor, 14 procentenheter, vilket gör att skolornas "
    "medelvärden döljer grupper som behöver mer stöd.\n"
    "\n"
    "Vuxenstuderande är överlag nöjda. Distansstuderande efterlyser tätare kontakt "
    "med läraren, och utbildarna ska från våren erbjuda ett samtal per kurs.",
    "uppfoljning": "En av fyra åtgärder är genomförd, studieplanerna i vuxenutbildningen, och den har "
    "haft mätbar effekt både på planerna och på avbrotten. Programråden fungerar på "
    "hälften av skolorna.\n"
    "\n"
    "Stödet till yrkeslärare var för svagt för att påverka behörigheten och ersätts av "
    "betald studietid för tolv lärare från hösten 2026. Elevhälsans mottagning kom i "
    "gång ett halvår för sent. Nämnden konstaterar att förseningen sammanföll med att "
    "stressen ökade.",
    "slutsatser": "Fyra slutsatser förs till verksamhetsplanen. Den första är att goda "
    "examensresultat inte får skymma skillnaderna mellan flickor och pojkar. "
    "Mentorernas uppföljning ska därför omfatta även hur eleven mår.\n"
    "\n"
    "Den andra gäller inflytandet: beslutet om programråd ska följas av alla fyra "
    "skolor och redovisas i juni. Den tredje är att elevhälsan behöver nå eleverna "
    "tidigare. Provkalendern och mottagningen prövas under läsåret, och nämnden räknar "
    "inte med synlig effekt i enkäten förrän 2027.\n"
    "\n"
    "Den fjärde gäller anpassad gymnasieskola. Lokaler och handledning ska vara på "
    "plats till augusti 2026, innan nästa årskull börjar. Riskbedömningen i verkstäder "
    "följs upp i den interna kontrollen.",
}
