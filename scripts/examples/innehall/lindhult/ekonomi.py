"""Lindhult: the council's goals and assignments, and the common texts of the årsredovisning."""

from typing import Any

_UP, _DOWN = "högre är bättre", "lägre är bättre"

MAL: list[dict[str, Any]] = [
    {"mal_id": "KF1", "mal": "Alla barn klarar skolan", "typ": "KF-mål", "ansvarig": "Skolchef", "klart": "2026", "status": "delvis uppfyllt", "trend": "upp",
     "analys": "Andelen behöriga till gymnasiet är den högsta på tio år men når inte målvärdet. Läsgarantin i årskurs 1 har fallit väl ut."},
    {"mal_id": "KF2", "mal": "Trygg omsorg nära dig", "typ": "KF-mål", "ansvarig": "Socialchef", "klart": "2026", "status": "delvis uppfyllt", "trend": "oförändrad",
     "analys": "De äldre är nöjda och ingen har väntat mer än tre månader på särskilt boende. Fler barn än tidigare har placerats utanför hemmet."},
    {"mal_id": "KF3", "mal": "Levande bygder och fler bostäder", "typ": "KF-mål", "ansvarig": "Samhällsbyggnadschef", "klart": "2026", "status": "delvis uppfyllt",
     "trend": "upp", "analys": "Det finns planlagd mark för 68 bostäder, men bara 24 bostäder blev klara. Kultur och fritid når fler byar än förut."},
    {"mal_id": "KF4", "mal": "Företagsamhet och arbete", "typ": "KF-mål", "ansvarig": "Kommundirektör", "klart": "2026", "status": "uppfyllt", "trend": "upp",
     "analys": "Företagen är nöjdare och 66 nya företag startade. Arbetslösheten är lägre än i länet."},
    {"mal_id": "KF5", "mal": "Klimatsmart kommun", "typ": "KF-mål", "ansvarig": "Fastighetschef", "klart": "2026", "status": "uppfyllt", "trend": "upp",
     "analys": "Energianvändningen i kommunens hus minskade och hemtjänsten kör allt fler mil på el."},
]  # fmt: skip

INDIKATORER: list[dict[str, Any]] = [
    {"ind_id": "KF1.1", "mal_id": "KF1", "indikator": "Behöriga till gymnasiets yrkesprogram", "matmetod": "Register", "enhet": "%", "riktning": _UP, "u_t2": "84.6", "u_t1": "87.1",
     "malvarde": "95", "utfall": "90.8"},
    {"ind_id": "KF2.1", "mal_id": "KF2", "indikator": "Nöjda med hemtjänsten i sin helhet", "matmetod": "Brukarenkät", "enhet": "%", "riktning": _UP, "u_t2": "88", "u_t1": "89",
     "malvarde": "90", "utfall": "91"},
    {"ind_id": "KF2.2", "mal_id": "KF2", "indikator": "Barn placerade utanför hemmet", "matmetod": "Eget system", "enhet": "antal", "riktning": _DOWN, "u_t2": "9", "u_t1": "10",
     "malvarde": "9", "utfall": "12"},
    {"ind_id": "KF3.1", "mal_id": "KF3", "indikator": "Nya bostäder", "matmetod": "Eget system", "enhet": "antal", "riktning": _UP, "u_t2": "14", "u_t1": "19", "malvarde": "30",
     "utfall": "24"},
    {"ind_id": "KF4.1", "mal_id": "KF4", "indikator": "Nya företag", "matmetod": "Register", "enhet": "antal", "riktning": _UP, "u_t2": "58", "u_t1": "61", "malvarde": "60",
     "utfall": "66"},
    {"ind_id": "KF5.1", "mal_id": "KF5", "indikator": "Energi per kvadratmeter i kommunens lokaler", "matmetod": "Mätare", "enhet": "kWh", "riktning": _DOWN, "u_t2": "156",
     "u_t1": "149", "malvarde": "145", "utfall": "141"},
]  # fmt: skip

KF_UPPDRAG: list[dict[str, Any]] = [
    {"uppdrag_id": key, "namnd": unit, "uppdrag": words, "beslut": "KF 2024-06-17 § 61"}
    for key, unit, words in (
        ("U25-01", "bbn", "Minska elevernas frånvaro."),
        ("U25-02", "sn", "Säkra bemanningen i hemtjänsten."),
        ("U25-03", "ks", "Göra en översyn av lokaler."),
        ("U25-04", "bmn", "Skapa planberedskap för bostäder."),
        ("U25-05", "ks", "Skapa gemensam krisledning med räddningstjänsten."),
    )
]

UTFORARE: list[dict[str, Any]] = [
    {
        "verksamhet": "Hem för vård eller boende",
        "namnd": "sn",
        "antal": 4,
        "belopp": 7_860,
        "uppfoljning": "Besök och samtal var tredje månad.",
    },
    {
        "verksamhet": "Skolskjuts",
        "namnd": "bbn",
        "antal": 3,
        "belopp": 9_240,
        "uppfoljning": "Kontroll av fordon och förares behörighet två gånger om året.",
    },
    {
        "verksamhet": "Fristående förskola",
        "namnd": "bbn",
        "antal": 1,
        "belopp": 3_180,
        "uppfoljning": "Tillsyn vart tredje år, senast 2024 utan anmärkning.",
    },
]

RKR: list[dict[str, Any]] = [{"rekommendation": "Inget att redovisa"}]
LAGAR: list[dict[str, Any]] = [
    {"lag": "Socialtjänstlagen (2025:400)", "innebord": "Mer förebyggande arbete och insatser utan behovsprövning från den 1 juli 2025.", "namnd": "sn",
     "konsekvens": "Öppna familjestöd prövas från 2026 och riktlinjer har skrivits om."},
    {"lag": "Kommunallagen 6 kap. 6 §", "innebord": "Den interna kontrollen ska förebygga och upptäcka oegentligheter.", "namnd": "ks",
     "konsekvens": "Alla nämnder har minst en risk för oegentlighet i sin internkontrollplan."},
    {"lag": "Plan- och bygglagen", "innebord": "Fler mindre åtgärder får göras utan bygglov.", "namnd": "bmn", "konsekvens": "Ny vägledning på webben och lägre avgiftsintäkter."},
]  # fmt: skip

BILAGOR: list[dict[str, Any]] = [
    {
        "handling": "Revisionsberättelse för år 2025",
        "avsandare": "Kommunens revisorer",
        "status": "bifogas senare",
    },
    {
        "handling": "Revisorernas bedömning av årsredovisningen",
        "avsandare": "Kommunens revisorer",
        "status": "bifogas senare",
    },
    {
        "handling": "Granskningsrapporter för bolagen",
        "avsandare": "Lekmannarevisorerna",
        "status": "bifogas senare",
    },
    {
        "handling": "Revisionsberättelse för inköpsförbundet",
        "avsandare": "Förbundets revisorer",
        "status": "bifogas senare",
    },
]

FINANSIELLA_MAL_KOMMENTAR: dict[str, str] = {
    "F1": "Resultatet blev 8 200 tkr eller 0,9 procent. Målet är nästan nått trots socialnämndens underskott.",
    "F2": "Soliditeten är 31,3 procent, något lägre än förra året eftersom lånen ökade.",
    "F3": "Resultat och avskrivningar räckte till 62 procent av investeringarna.",
}

TEXTER: dict[str, str] = {
    "ordforande": """
Lindhult är en liten kommun med stora uppgifter. Under 2025 gick fler elever ut skolan med godkända betyg, de äldre gav hemtjänsten bättre omdöme än på många år och företagen växte. Det är resultat som medarbetarna kan vara stolta över.

Året gav också bekymmer. Socialnämnden gick med underskott, framför allt för att några barn och familjer behövde mycket stöd. En snörik vinter och vattenskador prövade tekniska kontoret. Ändå slutar året på plus: 8 200 tkr. Det är mindre än vi vill ha, men det räcker för att klara lagens krav.

Vi är ungefär lika många invånare som förut men blir äldre. Därför bygger vi om Linden, samlar lokaler och prövar hur vi kan samarbeta mer med våra grannar. Fullmäktige har bestämt att tre lokaler ska säljas. Det är inte lätt att lämna ett hus som många har minnen från, men pengarna behövs i skolan och omsorgen.

I Furuskolan tog eleverna i augusti emot sina nya klassrum. När jag besökte skolan sade en flicka i åttan att det äntligen gick att tänka i fred. Det är därför vi gör det här arbetet.

Tack till alla medarbetare, föreningar och företag för det ni gör för Lindhult.

*Maj-Britt Ekenäs, kommunstyrelsens ordförande*
""",
    "organisation": """
Kommunfullmäktige har 35 ledamöter och beslutar om mål, budget, skatt och taxor. Kommunstyrelsen leder arbetet, bereder fullmäktiges ärenden och har uppsikt över nämnder och bolag. Kommunstyrelsen är också nämnd för teknik, räddningstjänst, näringsliv, kultur och fritid.

Förutom kommunstyrelsen finns socialnämnden, barn- och bildningsnämnden samt bygg- och miljönämnden. Kommunen äger tre bolag. Bolagens styrelser utses av fullmäktige.
""",
    "oversikt": """
Antalet invånare är nästan oförändrat sedan 2021, men kostnaderna har ökat. Nettokostnaden per invånare steg från 60 462 kronor till 73 217 kronor på fyra år. Intäkterna från skatt och bidrag har ökat i nästan samma takt.

Resultatet var starkt 2021 och 2022. År 2023 blev det svagt när priser och pensioner steg. De två senaste åren har resultatet varit 12 800 och 8 200 tkr.

Investeringarna har ökat varje år och finansieras delvis med lån. Låneskulden är 190 000 tkr eller 15 868 kronor per invånare, vilket är lågt jämfört med många kommuner. Soliditeten har legat mellan 30 och 32 procent. Räknas alla pensioner in har den gått från minus 2,2 till plus 1,1 procent, eftersom äldre pensioner betalas av.
""",
    "koncernen": """
Den kommunala koncernen består av kommunen och tre bolag. Lindhults Bostäder AB och Lindhults Industrilokaler AB ägs helt av kommunen. Lindhults Värme AB ägs till 60 procent.

Kommunen är också medlem i Höglandets Inköpsförbund med sex andra kommuner. Förbundet upphandlar varor och tjänster.

## Förändringar under året

Inga bolag har bildats eller avvecklats. Ägardirektivet för industrilokaler förtydligades: nya byggen får påbörjas först när hyresavtal finns.
""",
    "utforare": """
Kommunen anlitar privata utförare i begränsad omfattning. Uppföljningen görs av den nämnd som har avtalet och redovisas i nämndens verksamhetsberättelse.
""",
    "omvarld": """
Konjunkturen återhämtade sig svagt. Industrin i kommunen klarade sig väl och arbetslösheten var lägre än i länet. Skatteunderlaget ökade med 3,4 procent, mindre än i riket.

Priserna på det kommunen köper ökade med 2,8 procent. Drivmedel, livsmedel och försäkringar ökade mer.

## Befolkning

Vid årsskiftet hade kommunen 11 974 invånare, sex färre än året före. Födelsetalen är låga. Barn i förskoleåldern minskade med 14, medan invånare som är 80 år och äldre ökade med 25. Om fem år väntas de äldsta vara 138 fler än i dag.
""",
    "risker": """
Riskerna följs upp i nämndernas internkontrollplaner och av kommunstyrelsen i delårsberättelsen.

## Verksamhet

Den största risken är enskilda händelser. I en liten kommun kan en enda placering av ett barn kosta lika mycket som flera tjänster. Rekrytering är en annan risk: flera yrkesgrupper består av en eller två personer.

## Ekonomi

Kommunens borgen för bolagen är 313 600 tkr. Bolagen har låg vakans och stabila intäkter, och risken bedöms som liten. Om räntan ökar en procentenhet stiger kommunens egna räntekostnader med omkring 700 tkr det första året.

Likviditeten är god. Vid årets slut fanns 62 210 tkr på banken.
""",
    "pensioner": """
Pensioner redovisas enligt blandmodellen. Avsättningen ökade till 146 790 tkr. Ansvarsförbindelsen för pensioner intjänade före 1998 minskade till 228 600 tkr.

Kommunen har inga placeringar för pensioner utan använder medlen i verksamheten. En försäkring täcker en del av förmånerna för högre inkomster.
""",
    "handelser": """
Här finns de viktigaste händelserna för varje nämnd och bolag. Fler beskrivs i deras egna berättelser.
""",
    "styrning": """
Styrmodellen ska skapa en röd tråd från medborgarnas behov till resultat i verksamheten. Den beskriver grunduppdrag, mål och kvalitetsarbete och vem som ansvarar för vad.

## Styrmodellens dokument

- Strategisk handlingsplan: slogan, vision, värdegrund, målområden och resurser för mandatperioden.
- Rambudget: fullmäktige beslutar i juni om ramar för drift och investeringar.
- Verksamhetsplan med internbudget: antas av varje nämnd och bolag senast i november.
- Del- och årsberättelser: följer upp mål, ekonomi, personal, kvalitet och intern kontroll.

En nämnd får ha högst sju mål. Målen ska vara specifika, mätbara, accepterade, realistiska och tidsbegränsade och ha en ansvarig.

## Uppföljning

Bokslutsprognoser lämnas per mars, maj och oktober. Väntar nämnden underskott ska den lämna en åtgärdsplan som visar effekten för ekonomi och verksamhet. Under 2025 lämnade socialnämnden en sådan plan.
""",
    "uppsikt": """
Varje nämnd analyserar sina risker, beslutar om en internkontrollplan och rapporterar till kommunstyrelsen senast den 31 december. Kommunstyrelsen sammanställer resultatet.

Årets kontroller visade att rutinerna är kända och oftast följs. Det som behöver förbättras är uppföljning av placeringar, förnyelse av delegeringar och test av säkerhetskopior. Kommunstyrelsen bedömer att den interna kontrollen är tillräcklig, med ett tydligt förbättringsbehov i socialnämnden.

Bolagen lämnade ekonomiska rapporter i mars, maj och oktober. Kommunstyrelsen prövade i april att bolagens verksamhet varit förenlig med det kommunala ändamålet. Prövningen ledde inte till några förslag.
""",
    "geh": """
God ekonomisk hushållning betyder att kommunen använder pengarna väl och att dagens invånare betalar för dagens service. Fullmäktige har tre finansiella mål och fem verksamhetsmål.

## Bedömning för kommunen

Två finansiella mål är uppfyllda och ett är delvis uppfyllt. Av verksamhetsmålen är två uppfyllda och tre delvis uppfyllda. Inget mål är helt missat. Riktlinjerna för lån och borgen har följts.

Kommunstyrelsen bedömer att kommunen **i huvudsak har god ekonomisk hushållning**. Det som talar emot är nämndernas budgetföljsamhet och att marginalen i resultatet är liten.

## Bedömning för koncernen

Bolagen går med överskott och når de flesta målen i ägardirektiven. Koncernens resultat är 12 617 tkr och soliditeten 28,0 procent. Koncernen bedöms ha god ekonomisk hushållning.

## Åtgärder

- Socialnämndens åtgärdsplan följs upp varje månad.
- Lokaler säljs enligt fullmäktiges beslut.
- Investeringar prioriteras så att minst 60 procent finansieras med egna medel.
""",
    "stallning": """
## Resultat och kapacitet

Resultatet blev 8 200 tkr, vilket är 7 520 tkr bättre än budget. Nämnderna redovisade ett underskott på 5 893 tkr. Finansförvaltningen hade ett överskott på 8 213 tkr, främst genom lägre pensionskostnader och fler sålda tomter. Skatter och bidrag gav 4 000 tkr mer än budgeterat.

Nettokostnaderna ökade med 2,3 procent och skatter och bidrag med 1,5 procent. Skillnaden är inte hållbar i längden.

## Risk och kontroll

Soliditeten är 31,3 procent. Lånen ökade med 18 000 tkr till 190 000 tkr. Kassalikviditeten var 82 procent.

Prognoserna har varit försiktiga. I delårsrapporten väntades ett resultat på 6 740 tkr; skillnaden mot utfallet beror mest på att nämndernas underskott blev mindre än väntat.
""",
    "balanskrav": """
Balanskravet är uppfyllt. Från årets resultat dras realisationsvinster på 1 450 tkr från försäljning av en skogsfastighet. Resultatet efter balanskravsjusteringar är 6 750 tkr.

Eftersom resultatet understiger en procent av skatter och bidrag är det inte möjligt att reservera medel till resultatreserven. Den äldre resultatutjämningsreserven är 3 000 tkr och har inte använts. Inget underskott finns att återställa.
""",
    "personal": """
Kommunen hade 968 tillsvidareanställda, sju fler än året före. Fyra av fem är kvinnor. Sjukfrånvaron var 6,6 procent jämfört med 6,5 procent året före.

## Kompetensförsörjning

Svårast är att rekrytera sjuksköterskor, socialsekreterare och ingenjörer. Kommunen betalar studier på arbetstid till undersköterska och erbjuder bostad till nyanställda under tre månader.

## Arbetsmiljö

Skyddsronder har gjorts på alla arbetsplatser. Hot och våld anmäls oftare än förut, vilket delvis beror på en enklare blankett. Chefer har i genomsnitt 29 medarbetare, och målet är högst 25.
""",
    "framtid": """
Skatteunderlaget väntas öka med knappt fyra procent per år. Planen innehåller resultat på 9 100 tkr 2026, 10 400 tkr 2027 och 12 600 tkr 2028.

Investeringarna är störst 2026 när Furuskolan, Linden och reningsverket byggs samtidigt. Därefter minskar de. Antalet äldre ökar varje år medan barnen blir färre, och resurser måste flyttas mellan nämnderna.

Samarbete med grannkommuner om löner, IT och räddningstjänst ger lägre kostnader och minskar sårbarheten. Det som är mest osäkert är placeringskostnader, räntor och statens regler för utjämning.
""",
    "principer": """
Årsredovisningen följer lagen om kommunal bokföring och redovisning och rekommendationer från Rådet för kommunal redovisning. Samma principer har använts som föregående år.

## Intäkter och fordringar

Skatteintäkter redovisas enligt decemberprognosen från Sveriges Kommuner och Regioner. Anslutningsavgifter och investeringsbidrag fördelas över nyttjandetiden.

## Tillgångar

Gränsen för anläggningstillgång är ett halvt prisbasbelopp och en livslängd på minst tre år. Avskrivning är linjär och görs per komponent för byggnader.

Tabell: Nyttjandeperioder
| Tillgång | År |
| Byggnader | 15–70 |
| Gator och ledningar | 25–60 |
| Fordon och maskiner | 5–15 |
| Inventarier och datorer | 3–10 |

## Pensioner

Blandmodellen tillämpas och särskild löneskatt ingår.
""",
    "uppskattningar": """
Några poster bygger på bedömningar: slutavräkningen av skatt, pensionsavsättningen och avsättningen för återställande av en äldre deponi på 4 750 tkr. Deponin undersöktes 2024 och beloppet bedöms räcka.
""",
    "leasing": """
Kommunen hyr personbilar, skrivare och några lokaler. Avtalen är operationella och framgår av tabellen.
""",
    "drift": """
Nämndernas utfall jämförs med fullmäktiges rambudget efter beslutade ändringar. Interna köp ingår i nämndernas belopp och tas bort i avstämningen. Kapitalkostnader beräknas med 2,5 procents internränta och möts av en intern intäkt hos finansförvaltningen.

## Större avvikelser

Socialnämnden redovisar det största underskottet, 5 900 tkr. Barn- och bildningsnämnden har ett underskott på 900 tkr. Bygg- och miljönämnden har ett överskott på 640 tkr och kommunstyrelsen 330 tkr.
""",
    "investeringar": """
Nettoinvesteringarna blev 57 720 tkr, 81 procent av budgeten. Störst är Furuskolan, Linden och reningsverket.

Avvikelsen på 13 460 tkr beror mest på att arbeten flyttats till 2026. Linden och reningsverket väntas kosta mer än beslutat; asbest och dyrare styrsystem är orsakerna.
""",
    "sammanstallda": """
I de sammanställda räkenskaperna ingår kommunen och de tre bolagen. Bolagens poster tas med till kommunens ägarandel, så kallad proportionell konsolidering. Köp, räntor, lån och fordringar mellan enheterna tas bort. Obeskattade reserver delas i eget kapital och uppskjuten skatt.

Höglandets Inköpsförbund ingår inte, eftersom kommunens andel är tolv procent och beloppen är små.
""",
    "va": """
Vatten och avlopp redovisas särskilt enligt lagen om allmänna vattentjänster. Gemensamma kostnader fördelas efter antal anställda. Överskottet 2025 blev 270 tkr och skulden till abonnenterna är 2 900 tkr, som ska användas när reningsverket byggs om.
""",
    "avfall": """
Avfallsverksamheten betalas helt med avgifter. Resultatet före förändring av skulden var nära noll. Behandlingen köps av ett bolag i grannkommunen efter upphandling.
""",
    "kvalitet": """
Egenkontrollerna gjordes i alla nämnder. Rutinerna är oftast väl förankrade, men följs inte alltid när vikarier arbetar eller när något ska förnyas. Därför har påminnelser och kortare introduktioner införts.

De interna kontrollerna gav samma bild. Tre nämnder bedömer att kontrollen är tillräcklig och socialnämnden att den är tillräcklig med förbättringsbehov. Förbättringsåtgärderna finns i nämndernas verksamhetsplaner för 2026 och följs upp i delårsberättelsen.
""",
    "intressenter": """
Revisorerna granskade placeringar av barn och unga och kommunens uppsikt över bolagen. De rekommenderade tätare uppföljning av placeringar, vilket socialnämnden har beslutat om, och en enklare mall för bolagens rapporter, som används från 2026.

Pensionärsrådet har yttrat sig om ombyggnaden av Linden. Företagarföreningen har lämnat förslag om snabbare besked om tomter. Ungdomsgården bjöd in fullmäktige till ett öppet möte i april.
""",
    "jamforelser": """
Måluppfyllelsen är bättre än 2024. Då var ett av fem fullmäktigemål uppfyllt, i år är det två. Sjukfrånvaron är nästan oförändrad, och antalet anställda ökade med sju. Resultatet blev lägre än året före, främst på grund av socialnämndens kostnader.

Jämfört med riket har kommunen nöjdare äldre, snabbare räddningstjänst och nöjdare bygglovskunder. Snöröjningen får lägre betyg än förra året. Utredningstiderna i socialtjänsten och kostnaden per elev är svagare än i liknande kommuner.
""",
}
