"""Stadskontoret: the common part of the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_KF_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KF1",
        "mal": "En trygg uppväxt och en skola där fler lyckas",
        "indikator_id": "KF1.1",
        "indikator": "Elever i årskurs 9 som är behöriga till yrkesprogram, alla skolor i kommunen",
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
        "utgangsvarde": "88",
        "m0": "89",
        "m1": "90",
        "m2": "91",
    },
    {
        "mal_id": "KF2",
        "mal": "Ett gott liv som äldre och stöd när det behövs",
        "indikator_id": "KF2.2",
        "indikator": "Väntetid till bostad med särskild service, median",
        "enhet": "dagar",
        "utgangsvarde": "171",
        "m0": "150",
        "m1": "140",
        "m2": "130",
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
        "m0": "62",
        "m1": "63",
        "m2": "64",
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
        "uppdrag": "Förbereda så att alla sökande under 18 år kan erbjudas feriejobb sommaren 2027",
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
    "skrivelse": "Almköping växer. År 2028 väntas vi vara omkring 148 800 invånare. En kommun som "
    "växer måste bygga skolor och boenden i tid, hålla gator och ledningar hela och ändå "
    "ha en ekonomi som tål en svår vinter. Den här planen tar ansvar för allt det.\n"
    "\n"
    "Kostnaderna har under flera år ökat snabbare än intäkterna. Nämnderna väntas i år "
    "överskrida sina ramar med tillsammans 66,1 miljoner kronor, och att prognosen för "
    "2025 ändå är bättre än budget beror på lägre pensionskostnader, tomtförsäljning och "
    "medel som inte använts. Det är inte hållbart. Vi föreslår därför en plan där "
    "resultatet förbättras varje år: 128,0 miljoner kronor 2026, 151,0 miljoner 2027 och "
    "176,0 miljoner 2028. Skattesatsen är oförändrad, 21,84 kronor.\n"
    "\n"
    "## Lära tidigt och få stöd i tid\n"
    "\n"
    "Läsningen i de första årskurserna har förbättrats, och det arbetet ska nå alla "
    "skolor. Barn- och utbildningsnämnden får 9,0 miljoner kronor för stöd till läsning, "
    "fler platser i anpassad grundskola och skolskjuts i gemensamma turer. Elever som "
    "behöver särskilt stöd ska få ett beslut inom fyra veckor. Samtidigt blir barnen "
    "färre. Förskolan måste följa med, och det ska ske i god tid och i samtal med "
    "vårdnadshavare och personal. I väster börjar vi bygga en ny skola för 840 elever.\n"
    "\n"
    "## Trygg ålderdom och rätt stöd\n"
    "\n"
    "De största tillskotten utöver löner och priser går till äldrenämnden och "
    "socialnämnden, 32,2 miljoner kronor vardera. Antalet invånare som är 80 år och "
    "äldre ökar med omkring 300 varje år, och äldrenämnden får full ersättning för det. "
    "Vi ställer krav i gengäld: hemtjänsten ska planeras bättre, och den som behöver "
    "hjälp ska möta färre och kända ansikten. Ett nytt särskilt boende i söder börjar "
    "byggas.\n"
    "\n"
    "Socialnämnden får medel till jourhem, familjebehandling och den nya "
    "socialtjänstlagens förebyggande arbete. Barn mår bättre av att bo nära skola och "
    "familj, och köpta placeringar har blivit för dyra. Antalet placerade barn ska "
    "minska under 2026, och nämnden ska visa hur.\n"
    "\n"
    "## En stad som håller\n"
    "\n"
    "Vi investerar nära en miljard kronor om året. Reningsverket byggs ut för att klara "
    "nya krav, en reserv för dricksvattnet tas fram, Hamnbron blir klar och arbetet med "
    "en ny simhall börjar. Resecentrum får ett nytt torg med statlig medfinansiering. "
    "Varje projekt är prövat och prioriterat, och kostnaden för att driva det finns i "
    "nämndens ram samma år.\n"
    "\n"
    "## Företagande och arbete\n"
    "\n"
    "Företagens omdöme om kommunen stiger. Det ska fortsätta med snabbare bygglov, "
    "kortare planprocess och en kontakt som håller ihop ärendet. Fler som står långt "
    "från arbetsmarknaden ska gå till arbete eller studier, och alla sökande under 18 år "
    "ska kunna erbjudas ett feriejobb från 2027.\n"
    "\n"
    "## Trygghet i orostid\n"
    "\n"
    "Omvärlden är osäkrare än på länge. Kommunen ska klara en kris i två veckor. Vi "
    "bygger ut reservkraft, lager och trygghetspunkter och övar tillsammans med bolag "
    "och föreningar. Beredskap är en av fyra planeringsinriktningar som alla nämnder har "
    "svarat på.\n"
    "\n"
    "## En arbetsgivare att vara stolt över\n"
    "\n"
    "Elva tusen medarbetare gör Almköping. Heltid är norm, chefer ska ha rimligt stora "
    "grupper och sjukfrånvaron ska ned till 6,0 procent 2028. Digitalt stöd ska användas "
    "där det ger mer tid för människor, men besluten ska alltid fattas av människor.\n"
    "\n"
    "## Det vi inte gör\n"
    "\n"
    "En plan är också det som får vänta. Alla nämnder effektiviserar med 0,6 procent om "
    "året. Reinvesteringar går före nya anläggningar, och flera önskemål om nya lokaler "
    "har inte fått plats. Det finansiella målet om två procent nås inte under perioden, "
    "men vi närmar oss det varje år.\n"
    "\n"
    "Planen är inte utan risker. Skatteunderlaget kan bli svagare, och placeringar och "
    "kollektivtrafik kan bli dyrare. Därför finns medel för oförutsedda behov, en reserv "
    "för löner och en tydlig ordning för åtgärder. Det vi lovar ska vi kunna betala.",
    "vision": "Almköping 2035 är staden mitt i allt: nära naturen, nära arbetet och nära varandra. "
    "Här växer människor och företag. Barnen klarar skolan, äldre är trygga och stadens "
    "vatten är rent nog att bada i. Vi har byggt tätt där marken redan används och lämnat "
    "ängar och skog. Den som vill ändra något vet vart man vänder sig, och får svar. "
    "Kommunen är fossilfri och motståndskraftig.\n"
    "\n"
    "Visionen gäller hela kommunen, tätorter och landsbygd. Fullmäktiges sex mål beskriver "
    "vad som ska vara uppnått under mandatperioden, och nämndernas mål vad som ska "
    "förändras de närmaste tre åren.",
    "organisation": "Kommunfullmäktige har 81 ledamöter. Under fullmäktige finns kommunstyrelsen, "
    "elva facknämnder, överförmyndarnämnden, valnämnden och revisorerna. Nämnderna "
    "lämnar sina förslag till plan i juni och redovisar kvalitet och intern kontroll "
    "under hösten. Kommunstyrelsen leder och samordnar arbetet, har uppsikt över "
    "nämnder och bolag och lägger fram förslaget till plan.\n"
    "\n"
    "Kommunen äger tio bolag genom moderbolaget Almköpings Rådhus AB. Sju av dem ägs "
    "helt. Flygplatsen, återvinningsbolaget och Science Park har även andra ägare. "
    "Stadskontoret samordnar planen på uppdrag av kommunstyrelsen.",
    "omvarld": "Konjunkturen återhämtar sig, men långsamt. Riksbanken har sänkt styrräntan till 1,75 "
    "procent, medan inflationen i somras var omkring tre procent. Hushållen håller "
    "fortfarande igen. Bostadsbyggandet i landet är ungefär hälften av nivån för fyra år "
    "sedan. Arbetslösheten är något lägre i Almköping än i riket, men fler unga än "
    "tidigare saknar arbete. För kommunen betyder det att tomter i Hamnstaden och "
    "Björkhagen går att sälja, medan intäkterna från bygglov är fortsatt svaga.\n"
    "\n"
    "## Skatter och bidrag\n"
    "\n"
    "Skatteunderlaget växer enligt prognosen från den 20 augusti med 4,4 procent 2026, 4,1 "
    "procent 2027 och 3,9 procent 2028. En förändring med en procentenhet motsvarar 81,6 "
    "mnkr. Skatteintäkterna för 2026 bygger på 146 098 invånare den 1 november 2025. "
    "Skulle befolkningen bli mindre minskar också intäkterna från utjämningen.\n"
    "\n"
    "De generella statsbidragen och utjämningen ökar med omkring 0,6 procent om året, "
    "vilket är mindre än priser och löner. De förlorar alltså i värde. Planen bygger på "
    "dagens regler för kostnadsutjämningen.\n"
    "\n"
    "## Priser, löner och räntor\n"
    "\n"
    "Löner räknas upp med 3,25 procent 2026, 3,1 procent 2027 och 3,0 procent 2028. "
    "Priserna på det kommunen köper antas öka med 2,6, 2,7 och 2,8 procent. En "
    "procentenhet högre ränta på kommunens lån kostar omkring 18 mnkr det första året, "
    "eftersom större delen av lånen har bunden ränta.\n"
    "\n"
    "## Lagar och uppgifter\n"
    "\n"
    "Fyra förändringar har vägts in i ramarna: den nya socialtjänstlagen som gäller sedan "
    "den 1 juli 2025, kravet på bemannade skolbibliotek, nya regler för cybersäkerhet och "
    "kommunens ansvar för att samla in förpackningar. Statens ersättning täcker inte hela "
    "kostnaden. Det säkerhetspolitiska läget ställer också krav på civil beredskap, och "
    "flera nämnder utför redan mer än vad statsbidraget räcker till.",
    "befolkning": "Almköping väntas ha 146 118 invånare vid utgången av 2025 och 148 762 vid utgången "
    "av 2028. Ökningen är omkring 0,6 procent om året och beror på inflyttning. År 2030 "
    "beräknas invånarna vara drygt 150 500.\n"
    "\n"
    "Åldrarna utvecklas olika. Barnen 0–5 år blir 118 färre 2026 och ökar därefter "
    "långsamt. Barnen i grundskoleåldern, 6–15 år, minskar från 17 790 till 17 413 år "
    "2028. Ungdomarna 16–18 år ökar med 103. Den arbetsföra åldern 19–64 år växer med 1 714 personer och den yngre pensionsåldern, 65–79 år, med 341.\n"
    "\n"
    "Snabbast ökar de äldsta. Invånarna som är 80 år och äldre är 8 310 i år och 9 230 "
    "år 2028, en ökning med elva procent. För nämnderna innebär det färre barn i "
    "förskola och grundskola, fler gymnasieplatser och ett växande behov av hemtjänst, "
    "särskilt boende och sjukvård i hemmet.",
    "mal": "Fullmäktige har sex övergripande mål för mandatperioden. De är oförändrade i planen. För "
    "varje mål anges indikatorer med utgångsvärde från bokslutet 2024 och målvärden för tre "
    "år, sammanlagt tolv indikatorer.\n"
    "\n"
    "Sju målvärden höjs 2026 jämfört med 2025. Fem ligger kvar, eftersom nivån ännu inte är "
    "nådd: behörighet till yrkesprogram, trygghet i årskurs 5, väntetid till bostad med särskild service, "
    "flickor i ledarledda aktiviteter och sjukfrånvaro. Delårsrapporten visar att det är "
    "svårast att nå målen för skolan, omsorgen och arbetsgivaren.\n"
    "\n"
    "Nämnderna har tre eller fyra egna mål var, som visar vilket av fullmäktiges mål de bidrar "
    "till. Sedan förslagen i juni har målen kompletterats med hänvisning till slutsatserna i nämndernas kvalitetsrapporter, så att det går att se varför de har valts, och nämndernas texter med det som hänt till och med september. Fullmäktige ger "
    "dessutom nämnderna tio särskilda uppdrag. De återrapporteras i delårsrapporten eller i "
    "årsredovisningen.",
    "finansiella": "Fullmäktige har fyra finansiella mål. Tre av dem räknas i procent och visas i tabellen.\n"
    "\n"
    "Resultatet ska vara minst 2 procent av skatteintäkter och generella statsbidrag. "
    "Det når planen inte. Resultatet är 1,2 procent 2026, 1,4 procent 2027 och 1,6 "
    "procent 2028. För att nå målet redan 2026 skulle resultatet behöva vara 76,8 mnkr "
    "högre. En så snabb förbättring skulle kräva neddragningar som inte hinner "
    "förberedas. Kommunstyrelsen föreslår därför att målet står kvar och att "
    "resultatet höjs stegvis. År 2028 återstår 41,3 mnkr till målet.\n"
    "\n"
    "Soliditeten inklusive samtliga pensionsförpliktelser ska vara minst 25 procent. "
    "Målet nås alla år: andelen är 26,6 procent 2026, 27,1 procent 2027 och 27,9 "
    "procent 2028. Förbättringen beror på resultaten och på att ansvarsförbindelsen "
    "för pensioner betalas av. Utan pensionsförpliktelserna är soliditeten i stort "
    "sett oförändrad, 41 procent.\n"
    "\n"
    "Investeringar ska finansieras till minst 70 procent med egna medel. Andelen är 56 "
    "procent 2026, 64 procent 2027 och 78 procent 2028, så målet nås först det sista "
    "året. Orsaken är att kvävereningen, reservvattnet, den nya skolan och det "
    "särskilda boendet byggs samtidigt. Den avgiftsfinansierade delen av kapitalkostnaden betalas av taxan.\n"
    "\n"
    "Kommunens långfristiga låneskuld ska vara högst 36 000 kronor per invånare. Målet nås alla år. Med den "
    "upplåning som planeras är skulden omkring 33 100 kronor 2026 och 35 300 kronor 2028.",
    "arbetsgivare": "Kommunen har 11 440 tillsvidareanställda, vilket motsvarar omkring 10 800 "
    "årsarbetare. Tre av fyra är kvinnor. Under planperioden väntas drygt 800 "
    "medarbetare gå i pension. Det har blivit lättare att anställa lärare och "
    "undersköterskor, medan socialsekreterare, specialpedagoger, sjuksköterskor och "
    "projektledare inom teknik är svåra att finna.\n"
    "\n"
    "Sjukfrånvaron var 6,6 procent 2024 och 6,4 procent under årets första åtta "
    "månader. Målet är 6,3 procent 2026 och 6,0 procent 2028. Det ska nås genom tidig "
    "rehabilitering, mindre grupper för chefer och bättre scheman. Kvinnors frånvaro "
    "är högre än mäns, och nämnder med stora skillnader ska redovisa varför.\n"
    "\n"
    "Heltid är norm vid nyanställning. Nämnderna delar tjänster mellan enheter så att "
    "fler kan arbeta heltid, och utbildning till undersköterska och lärare ges på "
    "arbetstid. Kommunstyrelsen utreder en gemensam bemanningsenhet under våren "
    "2026.\n"
    "\n"
    "En riktlinje för AI i handläggningen införs senast i maj 2026, med utbildning "
    "för dem som berörs. Löneöversynen ska minska skillnader som inte kan förklaras "
    "sakligt.",
    "ramar": "Nämndernas ramar är 9 920,3 mnkr 2026, 10 199,1 mnkr 2027 och 10 467,1 mnkr 2028. De "
    "har byggts upp på samma sätt för alla. Utgångspunkten är fullmäktiges beslut för 2025, "
    "9 566,9 mnkr, och de ändringar på 31,3 mnkr som beslutats under året. Därefter räknas "
    "löner upp med 199,5 mnkr och priser med 89,9 mnkr.\n"
    "\n"
    "Volymerna ökar med 30,6 mnkr netto 2026. Äldrenämnden får 21,2 mnkr, socialnämnden 18,2 "
    "mnkr och gymnasie- och vuxenutbildningsnämnden 4,4 mnkr, medan barn- och "
    "utbildningsnämndens ram minskar med 13,2 mnkr när elever och förskolebarn blir färre.\n"
    "\n"
    "Beslutade förändringar är 49,2 mnkr. De största gäller socialnämnden, 14,0 mnkr, "
    "äldrenämnden, 11,0 mnkr, och barn- och utbildningsnämnden, 9,0 mnkr. Valnämnden får 5,2 "
    "mnkr tillfälligt för de allmänna valen 2026. Driften av nya investeringar ökar ramarna "
    "med 10,2 mnkr.\n"
    "\n"
    "Effektiviseringen är 0,6 procent av ramen, 57,3 mnkr 2026. Fullmäktige, revisionen, "
    "valnämnden och överförmyndarnämnden är undantagna. Nämndernas svar på "
    "planeringsinriktningarna visar hur effektiviseringen ska göras. I rambeslutet den 28 "
    "april fick nämnderna ramar för tre år, och alla förslag ryms i dem.\n"
    "\n"
    "Utöver ramarna finns centrala poster. Pensionerna är 337,6 mnkr 2026, reserven för "
    "löner 8,6 mnkr och oförutsedda behov 12,5 mnkr, som kommunstyrelsen förfogar över. "
    "Nämnderna betalar kalkylerade kapitalkostnader på 663,6 mnkr, som är en intäkt för "
    "finansförvaltningen.",
    "resultat": "## Resultat\n"
    "\n"
    "Årets resultat är 128,0 mnkr 2026, 151,0 mnkr 2027 och 176,0 mnkr 2028. "
    "Verksamhetens nettokostnader ökar med 3,4 procent 2026 jämfört med budgeten för "
    "2025, och därefter med 2,8 och 2,6 procent. Skatter och bidrag ökar med 3,8, 3,1 och "
    "2,9 procent, alltså mer än nettokostnaderna, och därför förbättras resultatet. "
    "Nettokostnadernas andel av skatter och bidrag sjunker från 98,7 procent i budgeten "
    "för 2025 till 97,8 procent 2028.\n"
    "\n"
    "Avskrivningarna ökar från 455,5 mnkr 2026 till 496,1 mnkr 2028 när stora "
    "anläggningar tas i bruk. Finansnettot försämras under samma tid från −43,6 till "
    "−61,7 mnkr, eftersom lånen växer.\n"
    "\n"
    "## Finansiering\n"
    "\n"
    "Investeringarna är 2 885,0 mnkr under de tre åren. Knappt två tredjedelar betalas "
    "med resultat och avskrivningar, resten med lån. Nyupplåningen är 370,0 mnkr 2026, "
    "280,0 mnkr 2027 och 130,0 mnkr 2028. Amorteringarna är tillsammans 46,8 mnkr. "
    "Likvida medel minskar från 384,0 mnkr vid ingången av perioden till 226,3 mnkr 2027 och stiger till 245,5 mnkr 2028. Därutöver har kommunen en outnyttjad kredit i "
    "banken.\n"
    "\n"
    "## Ställning\n"
    "\n"
    "Balansplanens ingående värden är prognosen för utgången av 2025. "
    "Anläggningstillgångarna ökar från 15,0 till 16,4 miljarder kronor och de långfristiga skulderna från 5,2 till 5,9 miljarder. Eget kapital ökar med resultaten "
    "till 7 626,9 mnkr. Avsättningarna växer med omkring två procent om året, medan "
    "pensionerna utanför balansräkningen minskar från 2 659,0 till 2 441,0 mnkr.",
    "balanskrav": "Planen uppfyller balanskravet varje år. Det finns inget underskott från tidigare "
    "år att återställa. Realisationsvinster och orealiserade värden budgeteras inte, så "
    "balanskravsresultatet är lika stort som årets resultat.\n"
    "\n"
    "Lagen medger att den del av resultatet som överstiger 1 procent av skatter och "
    "bidrag reserveras till resultatreserven. Det motsvarar högst 25,6 mnkr 2026, 45,4 "
    "mnkr 2027 och 67,4 mnkr 2028. Någon reservering planeras inte, utan frågan prövas "
    "i bokslutet. Vid ingången av 2026 räknar planen med 310,0 mnkr i den äldre "
    "resultatutjämningsreserven och 80,0 mnkr i resultatreserven, varav 20,0 mnkr "
    "reserveras i bokslutet för 2025 om fullmäktige beslutar så. Ingen av reserverna "
    "används under perioden.",
    "investeringar": "Investeringsplanen omfattar 2026–2030. Nettoinvesteringarna är 1 040,0 mnkr "
    "2026, 985,0 mnkr 2027 och 860,0 mnkr 2028. Av investeringarna 2026 är 759,3 "
    "mnkr skattefinansierade, 209,8 mnkr avgiftsfinansierade och 70,9 mnkr gator och "
    "torg i exploateringsområden. Nämnderna har prioriterat sina projekt, och "
    "kommunstyrelsen har vägt samman dem.\n"
    "\n"
    "De största projekten är den nya skolan i väster, 498,0 mnkr, reningsverkets "
    "kväverening, 391,0 mnkr, den nya simhallen, 365,0 mnkr, och det särskilda "
    "boendet i söder, 312,0 mnkr. Därtill förnyas ledningsnätet för 330,0 mnkr under "
    "fem år. Hamnbron, Västerhallen och återvinningscentralen i norr avslutas 2026.\n"
    "\n"
    "Tre principer har styrt. Anläggningar i dåligt skick byts innan nya byggs. "
    "Projekt i samma område byggs samtidigt, så att gator öppnas en gång. Och "
    "driften som en investering medför finns i ramen: 10,2 mnkr tillkommer 2026, "
    "26,0 mnkr 2027 och 17,7 mnkr 2028. Kostnaden för att driva skolan, simhallen "
    "och boendet kommer däremot först efter planperioden.\n"
    "\n"
    "Flera pågående projekt väntas bli dyrare än beslutat: kvävereningen 5,0 mnkr, "
    "Åkerhus 3,5 mnkr, Hamnbron 3,0 mnkr och Västerhallen 2,2 mnkr. Fullmäktige får "
    "särskilda ärenden om dem. Byggpriserna är osäkra, och stora upphandlingar görs "
    "2026. Kommunstyrelsen kan flytta högst 10,0 mnkr mellan projekt inom en nämnds "
    "ram.",
    "exploatering": "Exploateringsplanen har sex områden. I Hamnstaden och Björkhagen säljs tomter "
    "nu, och områdena ger ett netto på 25,0 mnkr 2026. Norra Ängen, Västra Strand och "
    "Lagerparken kräver utgifter före försäljningen. Kvarnbacken slutredovisas 2026.\n"
    "\n"
    "Sammantaget är nettot −20,0 mnkr 2026, 2,0 mnkr 2027 och 52,0 mnkr 2028. De "
    "stora inkomsterna kommer därefter, 119,0 mnkr 2029 och 132,0 mnkr 2030. Västra "
    "Strand är störst med ett beräknat överskott på 127,0 mnkr till 2034.\n"
    "\n"
    "Planen bygger på att efterfrågan på bostäder tilltar under 2027. Om "
    "försäljningen i Norra Ängen och Västra Strand blir ett år senare ökar kommunens "
    "lånebehov under tiden. Områdenas gator och torg finns i investeringsplanen. "
    "Lagerparken saknar detaljplan, och dess kalkyl är därför osäkrast.",
    "va": "Verksamheten för vatten och avlopp betalas av anslutna fastigheter och redovisas för sig. "
    "Taxan för en normalvilla höjs med 4,5 procent till 9 290 kr 2026. Därefter väntas "
    "avgifterna behöva öka med omkring fyra procent om året.\n"
    "\n"
    "Investeringarna är de största hittills: 188,3 mnkr 2026, 216,2 mnkr 2027 och 177,7 mnkr "
    "2028. De gäller kvävereningen, reservvattnet, ledningsnätet och en ny huvudledning till "
    "Västra Strand. Avskrivningarna ökar från 96,5 till 108,4 mnkr under perioden.\n"
    "\n"
    "Resultatet är noll varje år. Tidigare överuttag återförs med 5,3 mnkr om året, och skulden till kollektivet är 28,1 mnkr vid utgången av 2028. När kvävereningen är i drift stiger "
    "kapitalkostnaden ytterligare, och kommunstyrelsen har begärt en plan för taxan till 2035.",
    "avfall": "Avfallsverksamheten är också avgiftsfinansierad. Taxan för en villa höjs med 2,8 "
    "procent till 2 530 kr 2026, eftersom behandlingen blivit dyrare. Investeringarna är "
    "21,5 mnkr 2026, 12,0 mnkr 2027 och 22,0 mnkr 2028. Återvinningscentralen i norr och de "
    "nya kärlen för fastighetsnära insamling blir klara 2026, och en ny central i väster "
    "byggs 2027–2029.\n"
    "\n"
    "Producenternas ersättning för förpackningar är osäker 2026. Resultatet är noll, och överuttaget återförs med 1,4 mnkr om året. Skulden till kollektivet är 7,8 mnkr vid utgången av 2028.",
    "koncernen": "Redovisningen omfattar Almköpings Rådhus AB och de tio dotterbolagen enligt "
    "kommunallagen. Bolagen omsätter tillsammans drygt 3,0 miljarder kronor 2026, innan "
    "köp och försäljning mellan dem räknats av. Summan av resultaten efter finansiella "
    "poster är 275,9 mnkr. Energibolaget, Almbo och lokalbolaget svarar för tre "
    "fjärdedelar. Flygplatsen är det enda bolag som väntar underskott, 0,7 mnkr, trots "
    "ersättning från ägarna.\n"
    "\n"
    "Investeringarna är 814,9 mnkr 2026. Almbo byter stammar och bygger, energibolaget "
    "förstärker elnätet, lokalbolaget sänker energianvändningen och "
    "stadsutvecklingsbolaget sanerar mark i Hamnstaden. Låneskulden ökar med knappt tre "
    "procent till omkring 6,7 miljarder kronor. Bolagens lån tas upp genom kommunen "
    "eller med kommunal borgen, och borgensramen omfattas av fullmäktiges beslut.\n"
    "\n"
    "Utdelning och koncernbidrag till moderbolaget väntas bli 36,4 mnkr 2026. De används "
    "till ränta, administration och tillskott inom bolagskoncernen. Den största "
    "gemensamma risken är räntan, eftersom bostäder, lokaler och elnät till stor del är "
    "lånefinansierade. Bolagskoncernens finansiering ses över under 2026. "
    "Kommunstyrelsen prövar varje år att bolagen följt sitt ändamål och de kommunala "
    "befogenheterna.",
    "taxor": "Avgifter får enligt självkostnadsprincipen inte vara högre än kostnaden, och flera har "
    "dessutom ett tak i lag. De viktigaste ändringarna gäller vatten och avlopp, avfall, "
    "bygglov och parkering. Bygglov för ett enbostadshus höjs med 3,6 procent till 28 600 "
    "kr, och en timmes parkering i centrum från 18 till 20 kr.\n"
    "\n"
    "Högsta avgiften i förskola och fritidshem följer maxtaxan, och högsta avgiften i "
    "hemtjänsten följer prisbasbeloppet. Vuxna betalar 75 kr i simhallen, 5 kr mer än i dag. "
    "Ändringarna gäller från den 1 januari 2026. Nämndernas förslag är sammanställda i "
    "tabellen, och de fullständiga taxorna finns som bilagor till ärendet.",
    "regler": "## Ramar\n"
    "\n"
    "Ramen är ett anslag i netto och gäller per nämnd. Nämnden får omfördela mellan "
    "verksamheter men inte mellan drift och investering. Senast den 1 december beslutar "
    "nämnden om en verksamhetsplan med internbudget och plan för intern kontroll. Över- och "
    "underskott förs inte över till nästa år.\n"
    "\n"
    "## Uppföljning och åtgärder\n"
    "\n"
    "Uppföljning görs i delårsrapporten och i årsredovisningen. Prognoser lämnas dessutom i "
    "mars, maj och oktober. En nämnd som befarar underskott beslutar inom två månader om "
    "åtgärder, med effekt i pengar och för verksamheten, och redovisar dem för "
    "kommunstyrelsen. Tilläggsanslag prövas i november och endast för förändringar i "
    "skatteunderlag, befolkning eller lag.\n"
    "\n"
    "## Investeringar\n"
    "\n"
    "Investeringar beslutas projekt för projekt. En totalutgift som väntas bli mer än fem "
    "procent högre än beslutat kräver ett nytt beslut i fullmäktige innan arbetet "
    "fortsätter; mindre fördyringar anmäls. Medel för pågående projekt som inte använts kan "
    "föras över till nästa år efter prövning. Varje projekt ska ha en beräknad driftkostnad "
    "innan det tas in i planen.\n"
    "\n"
    "## God ekonomisk hushållning\n"
    "\n"
    "God ekonomisk hushållning innebär att varje generation betalar för den service den "
    "beslutar om och att anläggningarna lämnas vidare i gott skick. Resultatet ska räcka "
    "till värdesäkring av det egna kapitalet och till en stor del av investeringarna. Målen "
    "för ekonomi och verksamhet bedöms tillsammans i delårsrapporten och årsredovisningen.\n"
    "\n"
    "## Resultatreserv\n"
    "\n"
    "Reservering till resultatreserven prövas i bokslutet och får högst uppgå till det "
    "belopp som kommunallagen medger. Reserven får användas för att utjämna intäkter över "
    "en konjunkturcykel, när skatteunderlaget växer långsammare än normalt. Finanspolicyn, "
    "ägarpolicyn och riktlinjerna för god ekonomisk hushållning gäller i övrigt.",
}
