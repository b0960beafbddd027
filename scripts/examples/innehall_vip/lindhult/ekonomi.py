"""Ekonomiavdelningen: the common part of the frame budget of 2026–2028."""

import datetime as dt
from typing import Any

V_KF_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KF1",
        "mal": "Alla barn klarar skolan",
        "indikator_id": "KF1.1",
        "indikator": "Behöriga till gymnasiets yrkesprogram",
        "enhet": "%",
        "utgangsvarde": "87.1",
        "m0": "92",
        "m1": "94",
        "m2": "95",
    },
    {
        "mal_id": "KF1",
        "mal": "Alla barn klarar skolan",
        "indikator_id": "KF1.2",
        "indikator": "Elever som når läsmålet i årskurs 1",
        "enhet": "%",
        "utgangsvarde": "91",
        "m0": "95",
        "m1": "96",
        "m2": "97",
    },
    {
        "mal_id": "KF2",
        "mal": "Trygg omsorg nära dig",
        "indikator_id": "KF2.1",
        "indikator": "Nöjda med hemtjänsten i sin helhet",
        "enhet": "%",
        "utgangsvarde": "89",
        "m0": "91",
        "m1": "91",
        "m2": "92",
    },
    {
        "mal_id": "KF2",
        "mal": "Trygg omsorg nära dig",
        "indikator_id": "KF2.2",
        "indikator": "Barn placerade utanför hemmet",
        "enhet": "antal",
        "utgangsvarde": "10",
        "m0": "10",
        "m1": "9",
        "m2": "8",
    },
    {
        "mal_id": "KF3",
        "mal": "Levande bygder och fler bostäder",
        "indikator_id": "KF3.1",
        "indikator": "Nya bostäder",
        "enhet": "antal",
        "utgangsvarde": "19",
        "m0": "28",
        "m1": "30",
        "m2": "30",
    },
    {
        "mal_id": "KF3",
        "mal": "Levande bygder och fler bostäder",
        "indikator_id": "KF3.2",
        "indikator": "Bostäder på planlagd mark",
        "enhet": "antal",
        "utgangsvarde": "42",
        "m0": "65",
        "m1": "70",
        "m2": "70",
    },
    {
        "mal_id": "KF4",
        "mal": "Företagsamhet och arbete",
        "indikator_id": "KF4.1",
        "indikator": "Nya företag",
        "enhet": "antal",
        "utgangsvarde": "61",
        "m0": "62",
        "m1": "65",
        "m2": "65",
    },
    {
        "mal_id": "KF4",
        "mal": "Företagsamhet och arbete",
        "indikator_id": "KF4.2",
        "indikator": "Företagens omdöme om myndighetsutövningen",
        "enhet": "index",
        "utgangsvarde": "74",
        "m0": "76",
        "m1": "77",
        "m2": "78",
    },
    {
        "mal_id": "KF5",
        "mal": "Klimatsmart kommun",
        "indikator_id": "KF5.1",
        "indikator": "Energi per kvadratmeter i kommunens lokaler",
        "enhet": "kWh",
        "utgangsvarde": "149",
        "m0": "138",
        "m1": "132",
        "m2": "127",
    },
    {
        "mal_id": "KF5",
        "mal": "Klimatsmart kommun",
        "indikator_id": "KF5.2",
        "indikator": "Godkända enskilda avlopp",
        "enhet": "%",
        "utgangsvarde": "67",
        "m0": "72",
        "m1": "75",
        "m2": "78",
    },
]

V_FINANSIELLA_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "F1",
        "mal": "Årets resultat ska vara minst 1 procent av skatteintäkter och generella statsbidrag",
        "nyckeltal": "resultatandel",
        "riktning": "högre är bättre",
        "malvarde": "1.0",
    },
    {
        "mal_id": "F2",
        "mal": "Soliditeten ska vara minst 30 procent",
        "nyckeltal": "soliditet",
        "riktning": "högre är bättre",
        "malvarde": "30.0",
    },
    {
        "mal_id": "F3",
        "mal": "Investeringar ska finansieras till minst 60 procent med egna medel",
        "nyckeltal": "sjalvfinansieringsgrad",
        "riktning": "högre är bättre",
        "malvarde": "60",
    },
]

V_UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U26-1",
        "uppdrag": "Utreda en gemensam organisation för bygglov och miljötillsyn med grannkommunerna",
        "namnd": "bmn",
        "klart": "2026-10",
        "redovisas": "delårsrapporten",
    },
    {
        "uppdrag_id": "U26-2",
        "uppdrag": "Lägga fram en plan för hur placeringar ersätts med stöd i hemmet",
        "namnd": "sn",
        "klart": "2026-04",
        "redovisas": "delårsrapporten",
    },
    {
        "uppdrag_id": "U26-3",
        "uppdrag": "Redovisa hur lokalytan kan minska med fem procent till 2028",
        "namnd": "ks",
        "klart": "2026-09",
        "redovisas": "delårsrapporten",
    },
    {
        "uppdrag_id": "U26-4",
        "uppdrag": "Pröva gemensam upphandling av skolskjuts med kollektivtrafiken",
        "namnd": "bbn",
        "klart": "2026-05",
        "redovisas": "årsredovisningen",
    },
    {
        "uppdrag_id": "U26-5",
        "uppdrag": "Ta fram en beredskapsplan för två veckor utan el",
        "namnd": "ks",
        "klart": "2026-12",
        "redovisas": "årsredovisningen",
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
        "sats": "Kommunfullmäktige fastställer strategisk plan för mandatperioden med slagord, vision, "
        "värdegrund, målområden och resurser.",
        "avser": "övrigt",
    },
    {
        "nr": "3",
        "sats": "Kommunfullmäktige fastställer mål och finansiella mål för god ekonomisk hushållning.",
        "avser": "mål",
    },
    {
        "nr": "4",
        "sats": "Kommunfullmäktige fastställer rambudgeten med en driftram och en investeringsram för "
        "varje nämnd för 2026 och plan för 2027–2028.",
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
        "sats": "Kommunfullmäktige ger kommunstyrelsen rätt att låna upp till högst den angivna skulden "
        "vid utgången av 2026.",
        "avser": "låneram",
    },
    {
        "nr": "8",
        "sats": "Kommunfullmäktige fastställer ramen för borgen till kommunens bolag vid utgången av 2026.",
        "avser": "borgensram",
    },
    {
        "nr": "9",
        "sats": "Kommunfullmäktige antar taxor och avgifter enligt bilagan från den 1 januari 2026.",
        "avser": "taxor",
    },
    {
        "nr": "10",
        "sats": "Kommunfullmäktige ger nämnderna de särskilda uppdragen enligt planen.",
        "avser": "uppdrag",
    },
]

V_KALLA: dict[str, Any] = {"prognos_datum": dt.date(2025, 4, 24)}

TEXTER: dict[str, str] = {
    "skrivelse": "Lindhult är en liten kommun med stora avstånd och nära relationer. Med knappt 12 "
    "000 invånare känner många varandra, och det märks när något fungerar och när något "
    "brister. Rambudgeten för 2026 utgår från en enkel tanke: det som betyder mest för "
    "människors vardag ska fungera först. Därför går tillskotten till skolan, omsorgen "
    "om äldre och det förebyggande stödet till familjer.\n"
    "\n"
    "De senaste åren har varit ansträngda. Priser och löner har ökat snabbare än "
    "skatterna, och nämnderna har fått arbeta hårt för att hålla sina ramar. Den prognos "
    "över skatteunderlaget som kom i april visar en tillväxt på 3,9 procent 2026. Det är "
    "bättre än årets 3,4 procent men räcker inte till allt. Skattesatsen föreslås vara "
    "oförändrad, 22,46 kronor.\n"
    "\n"
    "## Vi satsar på det tidiga\n"
    "\n"
    "Barn som får hjälp tidigt klarar sig bättre, och tidig hjälp kostar mindre än sen. "
    "Socialnämnden får två familjebehandlare, så att fler familjer kan få stöd hemma i "
    "stället för att ett barn placeras. Barn- och bildningsnämnden får medel till "
    "speciallärare i årskurs 7–9 och till ett bemannat skolbibliotek. Läsgarantin "
    "fortsätter.\n"
    "\n"
    "## Vi tar hand om det vi har\n"
    "\n"
    "Reningsverket byggs färdigt under 2026. Därefter kommer ledningsnätet, vattenverket "
    "och gatorna i centrum. Furuskolan, som är vår största investering i en skola på "
    "trettio år, blir klar 2027. Vi bygger hellre om än nytt och räknar alltid med vad "
    "ett hus kostar att driva. Varje krona i drift som en investering medför finns i "
    "nämndens ram.\n"
    "\n"
    "## Vi stärker beredskapen\n"
    "\n"
    "Kommunen ska fungera även när strömmen går eller en väg stängs av. Under 2026 får "
    "kommunhuset reservkraft, och en halv tjänst inrättas för att samordna planeringen. "
    "Kommunstyrelsen får i uppdrag att visa hur verksamheterna klarar två veckor utan "
    "el. Föreningar och frivilliga är en del av svaret, och de ska bjudas in tidigt.\n"
    "\n"
    "## Vi effektiviserar tillsammans\n"
    "\n"
    "Nämnderna effektiviserar med 0,6 procent av ramen. Det motsvarar 5 040 tkr under "
    "2026. Pengarna stannar i kommunen och gör det möjligt att möta fler äldre. Vi ber "
    "ingen spara i blindo; nämnderna har själva beskrivit hur det ska gå till, och "
    "kommunstyrelsen följer upp arbetet.\n"
    "\n"
    "## Vi lämnar över en kommun i balans\n"
    "\n"
    "Resultatet är 9 100 tkr 2026 och stiger till 12 600 tkr 2028. Det är det som krävs "
    "för att nå fullmäktiges mål om en procent och för att inte låna till löpande drift. "
    "Planen bygger inte på att reserven används. Skulle prognoserna bli sämre i höst "
    "återkommer vi till fullmäktige i november, innan året börjar, så att nämnderna vet "
    "vad som gäller. Nästa år är det val. Den som då får ansvaret ska ta över en ekonomi "
    "som håller.",
    "slagord": "Nära till allt – och till varandra. Slagordet säger att avstånden i Lindhult är korta "
    "mellan invånare, medarbetare och förtroendevalda, och att service ska finnas där "
    "människor bor.",
    "vision": "År 2035 är Lindhult en kommun där barn växer upp med framtidstro, där äldre är trygga "
    "och där företag vågar växa. Skogen, vattnet och de små orterna är vår styrka. Den som "
    "flyttar hit ska märka att det går snabbt att få svar, att skolan ser varje barn och "
    "att föreningslivet öppnar dörren. Kommunens verksamhet är då fri från fossila "
    "bränslen, och centrum lever på kvällarna.",
    "vardegrund": "Arbetet i kommunen vilar på tre ord: närhet, ansvar och mod. Närhet betyder att vi "
    "möter människor där de är och svarar samma dag när vi kan. Ansvar betyder att vi "
    "håller vad vi lovar och hushåller med gemensamma medel. Mod betyder att vi prövar "
    "nytt, säger nej när något inte fungerar och rättar det som blivit fel.\n"
    "\n"
    "Värdegrunden används vid rekrytering, i medarbetarsamtal och när verksamheten "
    "följs upp. Medarbetarna har varit med och formulerat den, och den gäller också för "
    "bolagen och för dem som utför tjänster på kommunens uppdrag.",
    "malomraden": "Fullmäktige har fem målområden för mandatperioden. De beskriver nuläge och det "
    "resultat som ska nås till 2028.\n"
    "\n"
    "## Alla barn klarar skolan\n"
    "\n"
    "Nuläge: 87,1 procent av niorna var behöriga till gymnasiets yrkesprogram våren "
    "2024. Elever i årskurs 1 läser bättre än någonsin, men matematik och studiero i "
    "årskurs 8 brister. Resultatmål: 95 procent är behöriga 2028.\n"
    "\n"
    "## Trygg omsorg nära dig\n"
    "\n"
    "Nuläge: nio av tio är nöjda med hemtjänsten men möter fjorton olika personer på "
    "två veckor. Tio barn är placerade utanför hemmet. Resultatmål: högst elva personer "
    "på två veckor och högst åtta placerade barn 2028.\n"
    "\n"
    "## Levande bygder och fler bostäder\n"
    "\n"
    "Nuläge: nitton bostäder blev klara 2024. Det finns planlagd mark för 42. "
    "Resultatmål: trettio nya bostäder om året och mark för sjuttio.\n"
    "\n"
    "## Företagsamhet och arbete\n"
    "\n"
    "Nuläge: företagens omdöme är 74 och ökar. Sextioen företag startade 2024. "
    "Resultatmål: omdömet 78 och minst 65 nya företag om året.\n"
    "\n"
    "## Klimatsmart kommun\n"
    "\n"
    "Nuläge: kommunens lokaler använder 149 kilowattimmar per kvadratmeter. Två av tre "
    "enskilda avlopp är godkända. Resultatmål: 127 kilowattimmar och 78 procent "
    "godkända avlopp 2028.",
    "resurser": "De resurser som avsätts för målen är i första hand nämndernas ramar. Utöver dem "
    "avsätts för 2026 särskilda medel: 1 450 tkr för familjebehandlare, 900 tkr för "
    "nattbemanning på Linden, 450 tkr för arbetssätt enligt den nya socialtjänstlagen, "
    "710 tkr för speciallärare, 310 tkr för skolbibliotek, 380 tkr för beredskap och 220 "
    "tkr för snöröjning på skolvägar. Investeringsplanen innehåller 61 000 tkr netto för "
    "2026. Medarbetarna är kommunens största resurs: omkring 960 är tillsvidareanställda.",
    "organisation": "Kommunfullmäktige har 35 ledamöter och beslutar om mål, ramar, skatt och taxor. "
    "Under fullmäktige finns kommunstyrelsen, socialnämnden, bygg- och miljönämnden "
    "och barn- och bildningsnämnden samt revision, valnämnd och överförmyndare. "
    "Kommunstyrelsen leder arbetet och har uppsikt över nämnder och bolag. Kommunen "
    "äger Lindhults Bostäder AB, Lindhults Industrilokaler AB och 60 procent av "
    "Lindhults Värme AB och är medlem i Höglandets Inköpsförbund.",
    "omvarld": "Konjunkturen har vänt uppåt, men långsamt. Inflationen är nära två procent och "
    "räntorna har sjunkit. Industrin i regionen har fått fler order, medan "
    "bostadsbyggandet fortfarande är lågt. Arbetslösheten i Lindhult är 5,1 procent, lägre "
    "än i riket, och flera företag har svårt att hitta svetsare, chaufförer och "
    "undersköterskor.\n"
    "\n"
    "Skatteunderlaget beräknas växa med 3,9 procent 2026, 3,7 procent 2027 och 3,6 procent "
    "2028. Beräkningen är från den 24 april 2025. En förändring med en procentenhet "
    "motsvarar 6 600 tkr. Generella statsbidrag och utjämning beräknas till 247 630 tkr "
    "2026, nästan samma belopp som i årets budget, vilket innebär att de minskar i värde. "
    "Priserna på det som kommunen köper väntas öka med 2,6 procent 2026 och lönerna med "
    "3,25 procent.\n"
    "\n"
    "Tre lagändringar påverkar planen. Den nya socialtjänstlagen gäller från den 1 juli "
    "2025 och kräver mer förebyggande arbete. Skolbiblioteken ska vara bemannade. "
    "Beredskapen ska planeras för krig och kris på ett annat sätt än tidigare, och statens "
    "ersättning täcker ungefär hälften av kommunens kostnad.",
    "befolkning": "Folkmängden var 11 980 i slutet av 2024 och väntas vara 11 969 vid utgången av "
    "2026. Minskningen är liten, men sammansättningen ändras. Barnen mellan 0 och 15 år "
    "blir 59 färre till 2026, och de som är 80 år och äldre blir 47 fler. Till 2030 "
    "väntas de äldsta vara 163 fler än 2024. Personer i arbetsför ålder minskar "
    "långsamt. Varje år flyttar omkring 600 personer in och lika många ut. För skolan "
    "betyder det färre elever i varje klass, och för omsorgen fler timmar i hemtjänsten "
    "och ett större behov av platser.",
    "mal": "Fullmäktiges mål är de fem målområdena i den strategiska planen. För varje mål finns två "
    "indikatorer med värden för budgetåret och planåren. Nämnderna bidrar med egna mål och "
    "redovisar dem i delårsrapporten och årsredovisningen. Varje nämnd får ha högst sju mål. "
    "Målen har valts för att de beskriver resultat för invånarna och går att påverka under "
    "mandatperioden. Målvärdena höjs i steg, så att det går att se varje år om arbetet är på "
    "rätt väg.",
    "finansiella": "Kommunens tre finansiella mål är desamma som tidigare. Resultatet ska vara minst "
    "en procent av skatter och bidrag. Planen ger 1,0 procent 2026, 1,1 procent 2027 "
    "och 1,3 procent 2028, så målet nås men med liten marginal. Soliditeten ska vara "
    "minst 30 procent. Den är 31,3 procent 2026 och stiger till 31,8 procent 2027 och 32,7 procent 2028. Investeringarna ska till minst 60 procent betalas med egna "
    "medel. År 2026 är andelen 62 procent, eftersom reningsverket, Furuskolan och "
    "Linden betalas samtidigt. Därefter är den 77 procent 2027, och 2028 räcker de "
    "egna medlen till alla investeringar. Målen följs upp i delårsrapporten och bedöms "
    "i årsredovisningen.",
    "arbetsgivare": "Kommunen har omkring 960 tillsvidareanställda, och var femte medarbetare går i "
    "pension före 2033. De närmaste åren behöver vi rekrytera ett sextiotal personer "
    "om året. Svårast att hitta är sjuksköterskor, socialsekreterare, ingenjörer och "
    "lärare i vissa ämnen. Heltid är norm vid nyanställning, och andelen "
    "heltidsanställda i socialnämnden ska öka från 66,8 till 72 procent under 2026.\n"
    "\n"
    "Sjukfrånvaron var 6,5 procent 2024 och ska sänkas till under sex. Chefer har i "
    "dag i genomsnitt 29 medarbetare; från 2027 ska ingen ha fler än 25, och chefer "
    "med många medarbetare får till dess stöd av en administratör. Vi utbildar egna "
    "undersköterskor på arbetstid och tar emot praktikanter från gymnasieskolan.",
    "ramar": "Nämndernas ramar är sammanlagt 867 930 tkr 2026, 889 480 tkr 2027 och 912 160 tkr 2028. "
    "Ramarna är uppbyggda på samma sätt för alla: föregående års ram, ändringar under året, "
    "löner, priser, volymer, beslutade förändringar, effektivisering och driftskonsekvenser "
    "av investeringar. Löner räknas upp med 3,25 procent och priser med 2,6 procent.\n"
    "\n"
    "Jämfört med den beslutade ramen för 2025 får socialnämnden den största ökningen, 16 000 "
    "tkr, eftersom äldre blir fler och placeringarna har ökat. Barn- och bildningsnämnden "
    "får 4 280 tkr mer trots färre barn. Där ger speciallärare och skolbibliotek högre "
    "kostnader, medan ersättningslokaler lämnas när Furuskolans första etapp tas i bruk. "
    "Effektiviseringen är 0,6 procent av ramen för alla nämnder utom revision och val. Vid "
    "sidan av ramarna finns centrala poster för pensioner, kapitalkostnader och "
    "exploatering. För oförutsedda behov avsätts 1 020 tkr, och löneökningsreserven är 700 "
    "tkr 2026.\n"
    "\n"
    "Äskandena var sammanlagt 6 350 tkr. Av dem tillstyrks 3 970 tkr. Utöver äskandena får "
    "socialnämnden 450 tkr för den nya socialtjänstlagen. De äskanden som avslås är viktiga "
    "men kan anstå eller lösas i samarbete med grannkommuner.",
    "resultat": "Resultatet är 9 100 tkr 2026, 10 400 tkr 2027 och 12 600 tkr 2028. Nettokostnaderna "
    "ökar under planåren med i genomsnitt 2,5 procent om året och skatter och bidrag med "
    "2,7. Marginalen är liten, men den växer.\n"
    "\n"
    "Finansieringsplanen visar att kommunen lånar 18 000 tkr 2026 och 8 000 tkr 2027. År "
    "2028 behövs inga nya lån. Likvida medel minskar från 62 300 tkr till 53 220 tkr 2027 och ökar därefter till 61 970 tkr. Som lägst motsvarar de två och en halv veckas "
    "utbetalningar, vilket är tillräckligt eftersom skatten betalas in varje månad.\n"
    "\n"
    "Balansplanen bygger på prognosen för 2025 som ingående balans. Anläggningarna ökar "
    "med 61 650 tkr till 2028 och eget kapital med 32 100 tkr. Avsättningarna för "
    "pensioner växer med två procent om året, och ansvarsförbindelsen minskar. De långfristiga skulderna når 241 440 tkr 2027, vilket är 20 tkr per invånare.",
    "balanskrav": "Planen uppfyller balanskravet alla tre åren. Årets resultat är också "
    "balanskravsresultatet, eftersom varken realisationsvinster eller orealiserade "
    "värden budgeteras. Kommunen har inget underskott att återställa. Den äldre resultatutjämningsreserven, 3 000 tkr, används inte. Inget reserveras till resultatreserven, eftersom resultatet inte överstiger den gräns som gäller enligt kommunens riktlinjer. Reserven finns för en djup lågkonjunktur.",
    "investeringar": "Nettoinvesteringarna är 61 000 tkr 2026, 52 000 tkr 2027 och 38 000 tkr 2028, "
    "och planen sträcker sig till 2030. Reningsverket, Furuskolan och Linden tar "
    "drygt hälften av medlen 2026. Därefter kommer ledningsnätet, vattenverket, "
    "förskolan Smultronet och servicebostaden. Av investeringarna 2026 är 19 720 tkr "
    "avgiftsfinansierade och betalas av dem som använder vatten, avlopp och "
    "avfallshämtning.\n"
    "\n"
    "Varje projekt har prioriterats av sin nämnd. När driften ökar finns den i ramen "
    "samma år: tillsammans 330 tkr 2026, 1 420 tkr 2027 och 3 090 tkr 2028. De "
    "största posterna är Linden, servicebostaden, Furuskolan och Smultronet, medan "
    "energiåtgärderna sänker driften. Kostnaden för material är osäker; "
    "kommunstyrelsen får omfördela inom ramen med högst 1 000 tkr.",
    "exploatering": "Tre områden ingår i exploateringsplanen. Ekbackens villatomter säljs, och "
    "kalkylen ger ett överskott på 3 700 tkr. Södra Lindhult med radhus byggs ut och "
    "går med underskott 2026 men ger överskott från 2027, sammanlagt 3 200 tkr. "
    "Hultamossens industrimark planeras, och försäljningen väntas ge överskott från "
    "2028. Försäljningen är osäker så länge byggandet är lågt. Ett års försening "
    "kostar omkring 200 tkr i ränta.",
    "va": "Vatten och avlopp finansieras helt av avgifterna, som beräknas ge 32 710 tkr 2026. Taxan "
    "för en normalvilla höjs med fem procent till 10 330 kr, eftersom reningsverket tas i drift "
    "och avskrivningar och ränta ökar. Verksamheten redovisas utan resultat: överuttag läggs "
    "till skulden till kollektivet och lämnas tillbaka. Skulden är 2 900 tkr när 2026 börjar "
    "och minskar med 350 tkr om året. Investeringarna är 19 030 tkr 2026 och därefter omkring 8 "
    "500 tkr om året. Ledningsnätet förnyas varje år, eftersom läckaget är 24 procent.",
    "avfall": "Avfallstaxan höjs med tre procent, och avgifterna beräknas ge 15 270 tkr 2026. "
    "Insamlingen av förpackningar är sedan 2024 kommunens ansvar, och producenternas "
    "ersättning täcker nästan kostnaden. Återvinningscentralens nya ramp blir klar 2026 för "
    "690 tkr. Skulden till kunderna är 1 300 tkr, och 160 tkr om året lämnas tillbaka.",
    "koncernen": "Kommunens bolag redovisas i planen enligt kommunallagen. Lindhults Bostäder AB "
    "väntas få resultatet 2 700 tkr 2026, vilket är lite i förhållande till behovet av "
    "underhåll. Lindhults Industrilokaler AB, med resultatet 1 090 tkr, har alla större "
    "lokaler uthyrda och förbereder en ny hall. Lindhults Värme AB har god ekonomi, 4 "
    "370 tkr, och investerar i rening. Bolagens lån är tillsammans omkring 344 000 tkr "
    "2026, och större delen har kommunens borgen. Ingen utdelning planeras. Fullmäktige "
    "fick bolagens affärsplaner i maj, och ägardirektiven prövas i december.",
    "taxor": "De största ändringarna gäller vatten och avlopp, bygglov och hemtjänst. Taxorna bygger "
    "på självkostnad eller följer statliga högsta belopp. Va-taxan höjs mest, med fem "
    "procent för en normalvilla. Bygglovstaxan höjs efter timkostnaden, och avgifterna i "
    "förskola och äldreomsorg följer lag. Alla ändringar gäller från den 1 januari 2026.",
    "regler": "Ramen är nettobudget för varje nämnd och gäller för hela året. Nämnden fördelar sin "
    "ram på verksamheter i verksamhetsplanen, senast i november. Nämnden får flytta medel "
    "mellan verksamheter men inte från drift till investering. Ett underskott som kan bli "
    "större än en halv procent av ramen ska meddelas kommunstyrelsen utan dröjsmål och "
    "följas av en åtgärdsplan med belopp och effekt för verksamheten.\n"
    "\n"
    "Prognoser lämnas per mars, maj och oktober. Delårsrapporten per den 31 augusti "
    "behandlas av fullmäktige i oktober. Överskott förs inte över till nästa år, men "
    "investeringar som inte avslutats kan beviljas på nytt. Oförutsedda behov beslutas av "
    "kommunstyrelsen inom den ram som finns.\n"
    "\n"
    "God ekonomisk hushållning innebär att varje generation bär kostnaden för den service "
    "som den beslutar om. Riktlinjerna för god ekonomisk hushållning och för "
    "resultatreserven gäller oförändrade.",
}
