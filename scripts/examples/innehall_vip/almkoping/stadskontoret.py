"""Stadskontoret: the common part of the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_KF_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KF1",
        "mal": "En trygg uppväxt och en skola där fler lyckas",
        "indikator_id": "KF1.1",
        "indikator": "Elever i årskurs 9 som är behöriga till yrkesprogram",
        "enhet": "%",
        "utgangsvarde": "84.7",
        "m0": "87",
        "m1": "88",
        "m2": "89",
    },
    {
        "mal_id": "KF1",
        "mal": "En trygg uppväxt och en skola där fler lyckas",
        "indikator_id": "KF1.2",
        "indikator": "Elever i årskurs 5 som känner sig trygga i skolan",
        "enhet": "%",
        "utgangsvarde": "89",
        "m0": "91",
        "m1": "92",
        "m2": "92",
    },
    {
        "mal_id": "KF2",
        "mal": "Ett gott liv som äldre och stöd när det behövs",
        "indikator_id": "KF2.1",
        "indikator": "Nöjda med hemtjänsten i sin helhet",
        "enhet": "%",
        "utgangsvarde": "87",
        "m0": "88",
        "m1": "89",
        "m2": "90",
    },
    {
        "mal_id": "KF2",
        "mal": "Ett gott liv som äldre och stöd när det behövs",
        "indikator_id": "KF2.2",
        "indikator": "Väntetid till särskilt boende",
        "enhet": "dagar",
        "utgangsvarde": "51",
        "m0": "45",
        "m1": "42",
        "m2": "40",
    },
    {
        "mal_id": "KF2",
        "mal": "Ett gott liv som äldre och stöd när det behövs",
        "indikator_id": "KF2.3",
        "indikator": "Unga 13–20 år utan ny insats inom ett år",
        "enhet": "%",
        "utgangsvarde": "78",
        "m0": "81",
        "m1": "82",
        "m2": "83",
    },
    {
        "mal_id": "KF3",
        "mal": "En växande och hållbar stad",
        "indikator_id": "KF3.1",
        "indikator": "Bostäder som fått startbesked",
        "enhet": "antal",
        "utgangsvarde": "538",
        "m0": "620",
        "m1": "640",
        "m2": "650",
    },
    {
        "mal_id": "KF3",
        "mal": "En växande och hållbar stad",
        "indikator_id": "KF3.2",
        "indikator": "Fossilfria fordon i kommunens egen fordonspark",
        "enhet": "%",
        "utgangsvarde": "70",
        "m0": "84",
        "m1": "90",
        "m2": "95",
    },
    {
        "mal_id": "KF4",
        "mal": "Ett starkt näringsliv och fler i arbete",
        "indikator_id": "KF4.1",
        "indikator": "Nöjd kund-index, företagares omdöme om myndighetsutövningen",
        "enhet": "index",
        "utgangsvarde": "72",
        "m0": "75",
        "m1": "76",
        "m2": "77",
    },
    {
        "mal_id": "KF4",
        "mal": "Ett starkt näringsliv och fler i arbete",
        "indikator_id": "KF4.2",
        "indikator": "Deltagare som gått till arbete eller studier efter avslutad insats",
        "enhet": "%",
        "utgangsvarde": "46",
        "m0": "51",
        "m1": "52",
        "m2": "53",
    },
    {
        "mal_id": "KF5",
        "mal": "Ett rikt kultur- och fritidsliv för alla",
        "indikator_id": "KF5.1",
        "indikator": "Besök på bibliotek och museum per invånare",
        "enhet": "antal",
        "utgangsvarde": "6.2",
        "m0": "6.6",
        "m1": "6.7",
        "m2": "6.8",
    },
    {
        "mal_id": "KF5",
        "mal": "Ett rikt kultur- och fritidsliv för alla",
        "indikator_id": "KF5.2",
        "indikator": "Flickor 7–15 år i ledarledda aktiviteter",
        "enhet": "%",
        "utgangsvarde": "58",
        "m0": "60",
        "m1": "61",
        "m2": "62",
    },
    {
        "mal_id": "KF6",
        "mal": "En attraktiv arbetsgivare med god ekonomi",
        "indikator_id": "KF6.1",
        "indikator": "Sjukfrånvaro",
        "enhet": "%",
        "utgangsvarde": "6.6",
        "m0": "6.3",
        "m1": "6.1",
        "m2": "6.0",
    },
]

V_FINANSIELLA_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "F1",
        "mal": "Årets resultat ska vara minst 2 procent av skatteintäkter och generella statsbidrag",
        "nyckeltal": "resultatandel",
        "riktning": "högre är bättre",
        "malvarde": "2.0",
    },
    {
        "mal_id": "F2",
        "mal": "Soliditeten inklusive samtliga pensionsförpliktelser ska vara minst 25 procent",
        "nyckeltal": "soliditet_inkl",
        "riktning": "högre är bättre",
        "malvarde": "25.0",
    },
    {
        "mal_id": "F3",
        "mal": "Investeringar ska finansieras till minst 70 procent med egna medel",
        "nyckeltal": "sjalvfinansieringsgrad",
        "riktning": "högre är bättre",
        "malvarde": "70",
    },
]

V_INRIKTNINGAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "inriktning": "Nämnden effektiviserar med 0,6 procent av ramen varje år och beskriver hur.",
        "namnd": "alla",
    },
    {
        "inriktning_id": "PI-2",
        "inriktning": "Kompetensförsörjningen tryggas, fler arbetar heltid och sjukfrånvaron sänks.",
        "namnd": "alla",
    },
    {
        "inriktning_id": "PI-3",
        "inriktning": "Digitalisering och AI-stöd i handläggningen används där det ger mer tid för "
        "invånarna; beslut fattas av människor.",
        "namnd": "alla",
    },
    {
        "inriktning_id": "PI-4",
        "inriktning": "Nämnden planerar för trygghet och civil beredskap i sin verksamhet.",
        "namnd": "alla",
    },
    {
        "inriktning_id": "PI-5",
        "inriktning": "Lokaler, gator och exploatering planeras gemensamt.",
        "namnd": "tn, sbn",
    },
    {
        "inriktning_id": "PI-6",
        "inriktning": "Tiden från planuppdrag till antagen detaljplan förkortas.",
        "namnd": "sbn",
    },
]

V_UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U26-1",
        "uppdrag": "Utreda en gemensam bemanningsenhet för samtliga nämnder",
        "namnd": "ks",
        "klart": "2026-06",
        "redovisas": "delårsrapporten",
    },
    {
        "uppdrag_id": "U26-2",
        "uppdrag": "Lägga fram en plan för hur kostnaden per placerat barn sänks utan att stödet försämras",
        "namnd": "sn",
        "klart": "2026-04",
        "redovisas": "delårsrapporten",
    },
    {
        "uppdrag_id": "U26-3",
        "uppdrag": "Redovisa hur skolornas lokaler kan användas av föreningar på kvällar utan ökad kostnad",
        "namnd": "bun",
        "klart": "2026-10",
        "redovisas": "årsredovisningen",
    },
    {
        "uppdrag_id": "U26-4",
        "uppdrag": "Pröva gemensam upphandling av hemtjänst i ytterområdena",
        "namnd": "an",
        "klart": "2026-09",
        "redovisas": "årsredovisningen",
    },
    {
        "uppdrag_id": "U26-5",
        "uppdrag": "Ta fram en åtgärdslista för ventilation i skolor tillsammans med miljö- och "
        "hälsoskyddsnämnden",
        "namnd": "tn",
        "klart": "2026-05",
        "redovisas": "delårsrapporten",
    },
    {
        "uppdrag_id": "U26-6",
        "uppdrag": "Förkorta planprocessen för enkla ärenden till högst tolv månader",
        "namnd": "sbn",
        "klart": "2026-12",
        "redovisas": "årsredovisningen",
    },
    {
        "uppdrag_id": "U26-7",
        "uppdrag": "Erbjuda alla sökande under 18 år ett feriejobb sommaren 2027",
        "namnd": "amn",
        "klart": "2026-12",
        "redovisas": "årsredovisningen",
    },
    {
        "uppdrag_id": "U26-8",
        "uppdrag": "Redovisa hur fler flickor kan nås av fritidsgårdarna",
        "namnd": "fn",
        "klart": "2026-06",
        "redovisas": "delårsrapporten",
    },
    {
        "uppdrag_id": "U26-9",
        "uppdrag": "Införa riktlinje och utbildning för AI i handläggningen",
        "namnd": "ks",
        "klart": "2026-05",
        "redovisas": "delårsrapporten",
    },
    {
        "uppdrag_id": "U26-10",
        "uppdrag": "Ta fram en plan för hembesök hos äldre med risk för brand",
        "namnd": "rtn",
        "klart": "2026-03",
        "redovisas": "delårsrapporten",
    },
]

V_BESLUTSSATSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "sats": "Kommunfullmäktige fastställer kommunens skattesats för 2026.",
        "avser": "skattesats",
    },
    {
        "nr": "2",
        "sats": "Kommunfullmäktige antar övergripande verksamhetsmål med indikatorer för 2026–2028.",
        "avser": "mål",
    },
    {
        "nr": "3",
        "sats": "Kommunfullmäktige antar finansiella mål för god ekonomisk hushållning.",
        "avser": "mål",
    },
    {
        "nr": "4",
        "sats": "Kommunfullmäktige fastställer nämndernas ramar för 2026 och plan för 2027–2028.",
        "avser": "ramar",
    },
    {
        "nr": "5",
        "sats": "Kommunfullmäktige fastställer resultat-, finansierings- och balansplan med ett resultat "
        "för 2026.",
        "avser": "resultat",
    },
    {
        "nr": "6",
        "sats": "Kommunfullmäktige fastställer investeringsplanen 2026–2030, med nettoinvesteringar för "
        "2026.",
        "avser": "investeringar",
    },
    {
        "nr": "7",
        "sats": "Kommunfullmäktige ger kommunstyrelsen rätt att låna upp till högst den angivna "
        "långfristiga skulden vid utgången av 2026.",
        "avser": "låneram",
    },
    {
        "nr": "8",
        "sats": "Kommunfullmäktige fastställer ramen för borgen till koncernens bolag vid utgången av 2026.",
        "avser": "borgensram",
    },
    {
        "nr": "9",
        "sats": "Kommunfullmäktige fastställer taxor och avgifter från den 1 januari 2026.",
        "avser": "taxor",
    },
    {
        "nr": "10",
        "sats": "Kommunfullmäktige ger nämnderna de särskilda uppdragen enligt planen.",
        "avser": "uppdrag",
    },
    {
        "nr": "11",
        "sats": "Kommunfullmäktige uppdrar åt kommunstyrelsen att följa ekonomin varje månad och föreslå "
        "åtgärder om resultatet hotas.",
        "avser": "övrigt",
    },
]

V_KALLA: dict[str, Any] = {
    "prognos_datum": dt.date(2025, 8, 20),
    "ram_datum": dt.date(2025, 4, 28),
    "ram_beslut": "KF 2025-04-28, § 74",
}

TEXTER: dict[str, str] = {
    "skrivelse": "Almköping växer. År 2028 väntas vi vara 148 700 invånare, och de flesta som flyttar "
    "hit kommer för ett arbete, en utbildning eller en familj. Det förpliktar. En kommun "
    "som växer måste bygga skolor och boenden i tid, hålla gator och ledningar hela och "
    "ändå ha en ekonomi som tål en svår vinter. Den här planen tar ansvar för allt det.\n"
    "\n"
    "De tre senaste åren har kostnaderna ökat snabbare än intäkterna. Nämnderna "
    "redovisar sammantaget ett underskott i år, och bokslutet för 2025 bygger på "
    "överskott från finansförvaltningen. Så kan det inte fortsätta. Vi föreslår en plan "
    "som för varje år ger ett bättre resultat: 128 miljoner kronor 2026, 151 miljoner "
    "2027 och 176 miljoner 2028. Skattesatsen är oförändrad, 21,84 kronor.\n"
    "\n"
    "## Skolan först\n"
    "\n"
    "Av tillskotten i ramarna går den största delen till barn och unga. Läsningen har "
    "förbättrats, och den förbättringen ska fortsätta. Elever som behöver stöd ska få "
    "det snabbt. Vi föreslår därför att utredningarna får mer resurser och att "
    "åtgärdsprogrammen beslutas på fyra veckor. Samtidigt är barnen färre än på tjugo "
    "år, och förskolan måste anpassas. Det görs i dialog med föräldrar och utan att "
    "någon barngrupp blir större än den är i dag.\n"
    "\n"
    "## Trygg ålderdom och rätt stöd\n"
    "\n"
    "Antalet invånare över åttio år ökar med nästan trehundra varje år. Äldrenämnden får "
    "fullt ut betalt för det. Vi ställer krav i gengäld: hemtjänsten ska planera bättre, "
    "och den som behöver hjälp ska möta färre och kända ansikten. Socialnämnden får "
    "medel till egna jourhem, eftersom barn mår bättre av att bo nära skola och familj "
    "och eftersom köpta placeringar kostar för mycket.\n"
    "\n"
    "## En stad som håller\n"
    "\n"
    "Vi investerar drygt en miljard kronor om året. Reningsverket byggs om för att klara "
    "nya krav, en reservtäkt för dricksvatten tas fram, Hamnbron blir klar och arbetet "
    "med ny simhall och nytt särskilt boende börjar. Resecentrum får ett nytt torg. "
    "Varje projekt är prövat och prioriterat, och vad det kostar att driva finns i "
    "nämndens ram samma år.\n"
    "\n"
    "## Trygghet i orostid\n"
    "\n"
    "Omvärlden är farligare än på länge. Kommunen ska klara en kris i två veckor. Vi "
    "bygger ut reservkraft, lager och trygghetspunkter och övar tillsammans med bolag "
    "och föreningar. Det är en av fyra planeringsinriktningar som alla nämnder har "
    "svarat på.\n"
    "\n"
    "## En arbetsgivare att vara stolt över\n"
    "\n"
    "Elva tusen medarbetare gör Almköping. Heltid är norm, chefer ska ha rimligt stora "
    "grupper och sjukfrånvaron ska ned. Digitalt stöd ska användas där det ger mer tid "
    "för människor; besluten fattas alltid av människor.\n"
    "\n"
    "Planen är inte utan risker. Skatteunderlaget kan bli svagare, och placeringar och "
    "kollektivtrafik kan bli dyrare. Vi har därför medel för oförutsett, en reserv för "
    "löner och en tydlig ordning för åtgärder. Det vi lovar ska vi kunna betala.",
    "vision": "Almköping 2035 är staden mitt i allt: nära naturen, nära arbetet och nära varandra. "
    "Här växer människor och företag. Barnen klarar skolan, äldre är trygga, och stadens "
    "vatten är rent nog att bada i. Vi har byggt tätt där marken redan används och lämnat "
    "ängar och skog. Den som vill ändra något vet vart man vänder sig, och får svar. "
    "Kommunen är fossilfri och motståndskraftig.",
    "organisation": "Kommunfullmäktige har 81 ledamöter. Under fullmäktige finns kommunstyrelsen, "
    "elva facknämnder, överförmyndarnämnden, valnämnden och revisorerna. Nämnderna "
    "bereder sina förslag till plan i juni och redovisar kvalitet och intern kontroll "
    "under hösten. Kommunen äger tio bolag genom Almköpings Rådhus AB. Stadskontoret "
    "samordnar planen på uppdrag av kommunstyrelsen.",
    "omvarld": "Konjunkturen vänder uppåt, men långsamt. Inflationen är nära två procent, räntan har "
    "sjunkit till 2,25 procent och hushållen konsumerar mer. Bostadsbyggandet är däremot "
    "hälften av nivån för fyra år sedan, och arbetslösheten är 6,9 procent i länet. För "
    "Almköping betyder det fler i arbete under perioden men svagare intäkter från bygglov "
    "och exploatering ett år till.\n"
    "\n"
    "Skatteunderlaget växer enligt prognosen från den 20 augusti med 4,4 procent 2026, 4,1 "
    "procent 2027 och 3,9 procent 2028. En förändring med en procentenhet motsvarar 82 "
    "mnkr. De generella statsbidragen ökar med 0,6 procent om året, vilket innebär att de "
    "förlorar i värde. Kostnadsutjämningen är oförändrad i planen; ett nytt förslag väntas "
    "2026.\n"
    "\n"
    "Fyra lagändringar har vägts in: ny socialtjänstlag från juli 2025, krav på bemannade "
    "skolbibliotek, nya regler för cybersäkerhet och ansvaret för förpackningsinsamling. "
    "Statens ersättning täcker omkring hälften av kostnaderna. Omvärldens osäkerhet "
    "ställer också krav på beredskap, och kommunen planerar för att staten hinner betala "
    "bara en del.\n"
    "\n"
    "Löner räknas upp med 3,25 procent, och priser med 2,6 procent. Räntan antas vara 2,9 "
    "procent på nya lån. En procentenhet högre ränta kostar 21 mnkr det första året.",
    "befolkning": "Almköping hade 145 345 invånare den 1 november 2024 och väntas få 148 500 vid "
    "utgången av 2028. Ökningen är 0,5 procent om året. Barnen 0–5 år är färre än "
    "förut, grundskoleåldern minskar och gymnasieåldern växer till 2029. De över åttio "
    "år ökar snabbast, från 8 296 till 9 230 under planperioden. Åldersgruppen 19–64 år "
    "växer med inflyttning. Stadens nya områden i hamnen och i väster tar emot hälften. "
    "För nämnderna innebär det färre elever, fler gymnasieplatser och hela tiden fler "
    "som behöver omsorg.",
    "mal": "Fullmäktige har sex övergripande mål för mandatperioden. För varje mål anges indikatorer "
    "med utgångsvärde och målvärden för tre år. Målen är oförändrade, medan målvärdena har "
    "höjts för tolv indikatorer efter resultaten i bokslut 2024 och uppföljningen i "
    "delårsrapporten. Nämnderna har fyra mål var, och de hänvisar till fullmäktiges mål. Sedan "
    "nämndernas förslag i juni har målen kompletterats med hänvisning till slutsatserna i "
    "kvalitetsrapporterna, så att det går att se varför de valts.",
    "finansiella": "Kommunen har tre finansiella mål i planen. Resultatet ska vara minst två procent "
    "av skatter och bidrag. Det når planen inte: resultatet är 1,2 procent 2026, 1,4 "
    "procent 2027 och 1,6 procent 2028. Kommunstyrelsen anser att en snabbare "
    "förbättring skulle kräva neddragningar som inte hinner förberedas och föreslår "
    "att målet står kvar men nås 2029.\n"
    "\n"
    "Soliditeten inklusive pensionsförpliktelser ska vara minst 25 procent. Den är "
    "26,5 procent 2026 och stiger till 27,9 procent 2028. Investeringarna ska "
    "finansieras till minst 70 procent med egna medel. Andelen är 56 procent 2026, 64 "
    "procent 2027 och 78 procent 2028, så målet nås först sista året. Orsaken är att "
    "kväveringen, reservvattnet och nytt boende byggs samtidigt. Låneskulden är ändå "
    "hållbar, eftersom avskrivningarna på avgiftsfinansierade anläggningar betalas av "
    "taxan.",
    "arbetsgivare": "Kommunen har omkring 11 000 medarbetare. Sju av tio är kvinnor. Under perioden "
    "går 1 100 i pension, och sammanlagt behöver vi anställa omkring 1 900. "
    "Undersköterskor, lärare, ingenjörer och socialsekreterare är svårast att finna. "
    "Sjukfrånvaron, 6,6 procent, ska ned till 6,0 procent 2028, genom tidigare "
    "rehabilitering, mindre grupper för chefer och bättre scheman.\n"
    "\n"
    "Heltid är norm. Var tredje medarbetare arbetar deltid, de flesta efter eget val. "
    "Språkutbildning ges på arbetstid i omsorgen. Medarbetare ska känna till hur AI "
    "får användas, och en riktlinje antas våren 2026. Löneöversynen ska minska "
    "skillnader som inte kan förklaras sakligt.",
    "ramar": "Nämndernas ramar är 9 920,3 mnkr 2026. De har byggts upp på samma sätt för alla: "
    "utgångsramen är fullmäktiges beslut för 2025, därefter kommer ändringar under året, "
    "löner, priser, volymer, beslutade förändringar, effektivisering och drift av nya "
    "investeringar. I rambeslutet den 28 april fick nämnderna sina ramar för tre år, och "
    "förslagen ryms i dem.\n"
    "\n"
    "Effektiviseringen är 0,6 procent av ramen, 57,3 mnkr 2026. Revision, val, fullmäktige "
    "och överförmyndare är undantagna. Volymer räknas upp med 30,6 mnkr netto: äldre blir "
    "fler och elever färre. De största beslutade förändringarna gäller socialnämnden, "
    "äldrenämnden och barn- och utbildningsnämnden. Valnämndens ram är tillfälligt högre "
    "2026 på grund av de allmänna valen.\n"
    "\n"
    "Utöver ramarna finns centrala poster. Kapitalkostnaderna som nämnderna betalar "
    "motsvarar kommunens egna avskrivningar och ränta, pensionerna är 337,6 mnkr och "
    "reserven för löner 8,6 mnkr det första året. Oförutsedda behov är 12,5 mnkr och "
    "disponeras av kommunstyrelsen.",
    "resultat": "Resultatet 2026 är 128 mnkr och ökar varje år till 176 mnkr 2028. Verksamhetens "
    "nettokostnader ökar med 3,6 procent 2026, och därefter med 2,9 procent om året. "
    "Skatter och bidrag ökar mer än så, och det är skälet till att resultatet förbättras. "
    "Avskrivningarna ökar med 41 mnkr när stora anläggningar tas i bruk.\n"
    "\n"
    "Finansieringsplanen visar investeringar på drygt 2 885 mnkr under tre år. De "
    "finansieras med resultat och avskrivningar till två tredjedelar, resten med lån. "
    "Nyupplåningen är 370 mnkr 2026, 280 mnkr 2027 och 130 mnkr 2028. Likvida medel "
    "minskar från 385 mnkr till 227 mnkr 2027 och stiger sedan. Kommunen har också en "
    "kreditlina på 500 mnkr.\n"
    "\n"
    "Balansplanens ingående värden är prognosen för utgången av 2025. Anläggningarna ökar "
    "från 15,0 till 16,5 miljarder kronor och de långfristiga skulderna från 5,1 till 5,9 "
    "miljarder. En del av upplåningen lånas vidare till bolagen. Eget kapital ökar med "
    "resultatet. Pensionsavsättningarna växer med två procent om året, och det som ligger "
    "utanför balansräkningen minskar.",
    "balanskrav": "Planen uppfyller balanskravet varje år. Det finns inget underskott att återställa. "
    "Realisationsvinster och orealiserade värden budgeteras inte, så "
    "balanskravsresultatet är lika med årets resultat. Ingen reservering till "
    "resultatreserven planeras, eftersom resultatet inte överstiger gränsen i "
    "riktlinjerna. Resultatutjämningsreserven och resultatreserven är tillsammans "
    "oförändrade. De används bara om skatteunderlaget faller eller vid en nedgång som "
    "inte kunde förutses.",
    "investeringar": "Investeringsplanen omfattar 2026–2030 och är 1 040 mnkr 2026, 985 mnkr 2027 och "
    "860 mnkr 2028. Nämnderna har prioriterat sina projekt, och kommunstyrelsen har "
    "vägt samman dem med lokalförsörjningsplanen. Tyngst är den avgiftsfinansierade "
    "delen, med kväverening, reservvatten och ledningar. Därefter kommer skola i "
    "väster, särskilt boende i söder, simhallen och reinvesteringar.\n"
    "\n"
    "Tre förhållanden har styrt. Anläggningar som är i dåligt skick byts innan nya "
    "byggs. Projekt i samma område byggs i samma tid, så att gator öppnas en gång. "
    "Och drift som en investering medför finns i ramen: tillsammans 10,2 mnkr 2026 "
    "och 26,0 mnkr 2027.\n"
    "\n"
    "Hamnbron har blivit 3,0 mnkr dyrare och Västerhallen 2,2 mnkr. Fullmäktige får "
    "särskilda ärenden om dem i november. Kostnaden för byggmaterial är osäker, och "
    "upphandlingar för 400 mnkr görs under våren 2026. Kommunstyrelsen kan flytta "
    "högst 10 mnkr mellan projekt inom en nämnds ram.",
    "exploatering": "Exploateringsplanen har sex områden. Hamnstaden och Björkhagen säljs nu, och de "
    "lämnar överskott varje år. Norra Ängen, Västra Strand och Lagerparken kräver "
    "utgifter före försäljningen, som därför blir störst 2028 och senare. Kvarnbacken "
    "avslutas 2026. Planen bygger på att efterfrågan på bostäder återkommer 2027. "
    "Blir försäljningen ett år senare ökar räntekostnaden med 3 mnkr. Områdenas gator "
    "och torg finns i investeringsplanen.",
    "va": "Verksamheten för vatten och avlopp betalas av anslutna fastigheter. Taxan för en "
    "normalvilla höjs med 4,5 procent till 9 290 kr, och fram till 2028 med omkring fyra "
    "procent varje år. Investeringarna är de största hittills: kvävereningen på 391 mnkr, "
    "reservvatten på 143 mnkr och ledningsnät och ny huvudledning. Resultatet är noll: "
    "överuttag från tidigare år återförs till kollektivet, och skulden till kollektivet minskar "
    "varje år. Efter 2028 stiger kapitalkostnaden mer, och kommunstyrelsen har begärt en plan "
    "för taxan till 2035.",
    "avfall": "Avfallsverksamheten är också avgiftsfinansierad. Taxan för en villa höjs med 2,8 "
    "procent till 2 530 kr. Återvinningscentralen i norr blir klar 2026 och den i väster "
    "2029, och nya kärl för fastighetsnära insamling har ställts ut i två tredjedelar av "
    "kommunen. Producenternas ersättning är osäker. Överuttaget återförs till kunderna.",
    "koncernen": "Redovisningen omfattar bolagen i koncernen enligt kommunallagen. Bolagen har "
    "tillsammans en omsättning på omkring 2,8 miljarder kronor 2026, och nästan alla går "
    "med överskott. Almbo, energibolaget och återvinningen svarar för det mesta av "
    "resultatet. Flygplatsen går med underskott och får driftbidrag för sitt "
    "beredskapsuppdrag. Bolagens investeringar är stora: bostäder, elnät och hamnens "
    "elektrifiering. Skulderna ökar med omkring 3 procent om året, och större delen "
    "lånas genom kommunens internbank. Fullmäktige följer bolagens affärsplaner och "
    "prövar ändamålet en gång om året. Utdelning och koncernbidrag går till moderbolaget "
    "och används för ränta, inte till kommunens drift.",
    "taxor": "Taxor och avgifter som fullmäktige beslutar ska täcka självkostnaden eller följa lag. "
    "De viktigaste ändringarna gäller vatten och avlopp, bygglov, parkering och "
    "barnomsorgens maxtaxa. Alla gäller från den 1 januari 2026. Nämndernas förslag är "
    "sammanställda i tabellen, och hela taxorna finns som bilagor till ärendet.",
    "regler": "Ramen är ett anslag i netto och gäller per nämnd. Nämnden får fördela om mellan "
    "verksamheter men inte mellan drift och investering. Nämnden ska ha en verksamhetsplan "
    "före den 1 december, med internbudget och plan för intern kontroll. Vid befarat "
    "underskott beslutar nämnden inom två månader om åtgärder, med effekt i pengar och för "
    "verksamheten, och redovisar dem för kommunstyrelsen.\n"
    "\n"
    "Uppföljning görs i delårsrapporten och i årsredovisningen, och prognos lämnas i mars, "
    "maj och oktober. Investeringar beslutas projekt för projekt; en totalutgift som väntas "
    "bli mer än fem procent högre kräver nytt beslut. Överskott och underskott nollställs "
    "vid årets slut. Tilläggsanslag prövas i november och bara för skatteunderlag, "
    "befolkning eller ny lag.\n"
    "\n"
    "God ekonomisk hushållning innebär att varje generation betalar för den service den "
    "beslutar om, och att anläggningarna lämnas i gott skick. Riktlinjerna för god "
    "ekonomisk hushållning, finanspolicyn och ägarpolicyn gäller.",
}
