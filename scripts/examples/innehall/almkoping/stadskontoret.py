"""Almköping: the council's goals and assignments, and the common texts of the årsredovisning."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {"mal_id": "KF1", "mal": "En trygg uppväxt och en skola där fler lyckas", "typ": "KF-mål", "ansvarig": "Utbildningsdirektör", "klart": "2026",
     "status": "delvis uppfyllt", "trend": "upp",
     "analys": "Andelen elever som är behöriga till gymnasieskolan ökade för andra året, men når inte målvärdet. Tryggheten i skolan är oförändrad. "
               "Läsinsatserna i årskurs 1–3 har gett tydligast resultat på de skolor som började först. Fullmäktige har tagit emot barn- och "
               "utbildningsnämndens handlingsplan och insatserna utökas 2026."},
    {"mal_id": "KF2", "mal": "Ett gott liv som äldre och stöd när det behövs", "typ": "KF-mål", "ansvarig": "Socialdirektör", "klart": "2026",
     "status": "delvis uppfyllt", "trend": "oförändrad",
     "analys": "De äldre är fortsatt nöjda med hemtjänsten i sin helhet, och väntan på särskilt boende blev kortare. Väntan på bostad med särskild service blev däremot längre, och den nya gruppbostaden i norr "
               "behövs för att nå målet. För barn och unga är andelen som kommer tillbaka inom ett år efter avslutad insats lägre än tidigare."},
    {"mal_id": "KF3", "mal": "En växande och hållbar stad", "typ": "KF-mål", "ansvarig": "Stadsbyggnadsdirektör", "klart": "2026",
     "status": "uppfyllt", "trend": "upp",
     "analys": "Kommunen växte med 765 invånare. Fler bostäder än målvärdet fick startbesked, framför allt i Hamnstaden. Utsläppen från kommunens egna "
               "transporter fortsatte att minska när fordon byttes ut."},
    {"mal_id": "KF4", "mal": "Ett starkt näringsliv och fler i arbete", "typ": "KF-mål", "ansvarig": "Näringslivschef", "klart": "2026",
     "status": "uppfyllt", "trend": "upp",
     "analys": "Företagarnas omdöme om kommunens service förbättrades och fler deltagare i kommunens insatser gick till arbete eller studier. Tre företag "
               "köpte mark i Björkhagen."},
    {"mal_id": "KF5", "mal": "Ett rikt kultur- och fritidsliv för alla", "typ": "KF-mål", "ansvarig": "Kultur- och fritidsdirektör", "klart": "2026",
     "status": "delvis uppfyllt", "trend": "oförändrad",
     "analys": "Besöken på museet och biblioteken ökade, men andelen flickor i ledarledda fritidsaktiviteter är fortfarande lägre än andelen pojkar. "
               "Badhusets ombyggnad minskade utbudet under hösten."},
    {"mal_id": "KF6", "mal": "En attraktiv arbetsgivare med god ekonomi", "typ": "KF-mål", "ansvarig": "Kommundirektör", "klart": "2026",
     "status": "ej uppfyllt", "trend": "oförändrad",
     "analys": "Sjukfrånvaron är oförändrad på 6,6 procent och medarbetarengagemanget är stabilt. Nämnderna överskred tillsammans sina budgetar, och det "
               "finansiella resultatmålet nåddes inte. Därför bedöms målet inte vara uppfyllt."},
]  # fmt: skip

_UP, _DOWN = "högre är bättre", "lägre är bättre"
INDIKATORER: list[dict[str, Any]] = [
    {"ind_id": "KF1.1", "mal_id": "KF1", "indikator": "Elever i årskurs 9 som är behöriga till yrkesprogram, alla skolor i kommunen", "matmetod": "Register", "enhet": "%", "riktning": _UP,
     "u_t2": "83.9", "u_t1": "84.7", "malvarde": "87.0", "utfall": "85.6"},
    {"ind_id": "KF1.2", "mal_id": "KF1", "indikator": "Elever i årskurs 5 som känner sig trygga i skolan", "matmetod": "Enkät", "enhet": "%", "riktning": _UP,
     "u_t2": "88", "u_t1": "89", "malvarde": "91", "utfall": "89"},
    {"ind_id": "KF2.1", "mal_id": "KF2", "indikator": "Nöjda med hemtjänsten i sin helhet", "matmetod": "Brukarenkät", "enhet": "%", "riktning": _UP,
     "u_t2": "87", "u_t1": "88", "malvarde": "88", "utfall": "88"},
    {"ind_id": "KF2.2", "mal_id": "KF2", "indikator": "Väntetid till bostad med särskild service, median", "matmetod": "Eget system", "enhet": "dagar", "riktning": _DOWN,
     "u_t2": "158", "u_t1": "171", "malvarde": "150", "utfall": "204"},
    {"ind_id": "KF2.3", "mal_id": "KF2", "indikator": "Unga 13–20 år utan ny insats inom ett år", "matmetod": "Register", "enhet": "%", "riktning": _UP,
     "u_t2": "77", "u_t1": "78", "malvarde": "80", "utfall": "81"},
    {"ind_id": "KF3.1", "mal_id": "KF3", "indikator": "Bostäder som fått startbesked", "matmetod": "Eget system", "enhet": "antal", "riktning": _UP,
     "u_t2": "412", "u_t1": "538", "malvarde": "600", "utfall": "641"},
    {"ind_id": "KF3.2", "mal_id": "KF3", "indikator": "Fossilfria fordon i kommunens egen fordonspark", "matmetod": "Register", "enhet": "%", "riktning": _UP,
     "u_t2": "61", "u_t1": "70", "malvarde": "78", "utfall": "79"},
    {"ind_id": "KF4.1", "mal_id": "KF4", "indikator": "Nöjd kund-index, företagares omdöme om myndighetsutövningen", "matmetod": "Enkät", "enhet": "index", "riktning": _UP,
     "u_t2": "71", "u_t1": "72", "malvarde": "74", "utfall": "75"},
    {"ind_id": "KF4.2", "mal_id": "KF4", "indikator": "Deltagare som gått till arbete eller studier efter avslutad insats", "matmetod": "Eget system", "enhet": "%", "riktning": _UP,
     "u_t2": "44", "u_t1": "46", "malvarde": "48", "utfall": "51"},
    {"ind_id": "KF5.1", "mal_id": "KF5", "indikator": "Besök på bibliotek och museum per invånare", "matmetod": "Besöksräknare", "enhet": "antal", "riktning": _UP,
     "u_t2": "5.9", "u_t1": "6.2", "malvarde": "6.4", "utfall": "6.6"},
    {"ind_id": "KF5.2", "mal_id": "KF5", "indikator": "Flickor 7–15 år i ledarledda aktiviteter", "matmetod": "Föreningsregister", "enhet": "%", "riktning": _UP,
     "u_t2": "57", "u_t1": "58", "malvarde": "62", "utfall": "58"},
    {"ind_id": "KF6.1", "mal_id": "KF6", "indikator": "Sjukfrånvaro", "matmetod": "Personalsystem", "enhet": "%", "riktning": _DOWN,
     "u_t2": "7.0", "u_t1": "6.6", "malvarde": "6.3", "utfall": "6.6"},
    {"ind_id": "KF6.2", "mal_id": "KF6", "indikator": "Nämndernas avvikelse mot reviderad budget", "matmetod": "Ekonomisystem", "enhet": "%", "riktning": _UP,
     "u_t2": "-0.9", "u_t1": "-0.4", "malvarde": "0.0", "utfall": "-0.6"},
]  # fmt: skip

KF_UPPDRAG: list[dict[str, Any]] = [
    {"uppdrag_id": key, "namnd": unit, "uppdrag": words, "beslut": "KF 2024-11-25 § 214"}
    for key, unit, words in (
        ("U25-01", "bun", "Ta fram och genomföra en handlingsplan för läsning i årskurs 1–3."),
        ("U25-02", "bun", "Redovisa en lokalplan för förskolor i de västra stadsdelarna."),
        ("U25-03", "sn", "Minska antalet externa placeringar av barn och unga."),
        ("U25-04", "an", "Erbjuda digital tillsyn nattetid till alla som vill ha det."),
        ("U25-05", "an", "Lämna en plan för behovet av särskilt boende till 2030."),
        ("U25-06", "gvn", "Utöka antalet platser i vuxenutbildningens yrkesutbildningar."),
        ("U25-07", "tn", "Ta fram en plan för att möta skyfall i centrum."),
        ("U25-08", "tn", "Inventera tomma lokaler och föreslå avveckling."),
        ("U25-09", "sbn", "Korta handläggningstiden för bygglov."),
        ("U25-10", "ks", "Samla kommunens e-tjänster i en portal."),
        ("U25-11", "kn", "Utöka antalet meröppna bibliotek."),
        ("U25-12", "fn", "Erbjuda avgiftsfria fritidsaktiviteter på lov."),
        ("U25-13", "amn", "Erbjuda feriejobb till alla elever som slutar årskurs 8."),
        ("U25-14", "mhn", "Införa digital tillsyn av livsmedelsverksamheter."),
        ("U25-15", "rtn", "Genomföra en samövning vid långvarigt elavbrott."),
        ("U25-16", "ks", "Bygga upp ett beredskapslager för vård och omsorg."),
    )
]

UTFORARE: list[dict[str, Any]] = [
    {"verksamhet": "Fristående förskolor och pedagogisk omsorg", "namnd": "bun", "antal": 31, "belopp": 214_600,
     "uppfoljning": "Tillsyn vart tredje år och oanmälda besök vid signaler. Två verksamheter fick påpekanden som har åtgärdats."},
    {"verksamhet": "Hemtjänst enligt lagen om valfrihetssystem", "namnd": "an", "antal": 9, "belopp": 118_300,
     "uppfoljning": "Årlig avtalsuppföljning, brukarenkät och kontroll av utförd tid mot beviljad tid."},
    {"verksamhet": "Särskilt boende på entreprenad", "namnd": "an", "antal": 2, "belopp": 96_400,
     "uppfoljning": "Kvalitetsrevision med besök dag- och nattetid. Bemanningen följde avtalet."},
    {"verksamhet": "Personlig assistans", "namnd": "sn", "antal": 14, "belopp": 84_900,
     "uppfoljning": "Granskning av tidredovisning och stickprov på genomförandeplaner."},
    {"verksamhet": "Hem för vård eller boende", "namnd": "sn", "antal": 22, "belopp": 167_200,
     "uppfoljning": "Placeringarna följs upp var tredje månad; tillstånd och tillsynsbeslut kontrolleras före varje placering."},
    {"verksamhet": "Städning av verksamhetslokaler", "namnd": "tn", "antal": 3, "belopp": 41_700,
     "uppfoljning": "Kvalitetskontroller varje månad tillsammans med verksamheten; vite togs ut en gång."},
]  # fmt: skip

RKR: list[dict[str, Any]] = [
    {"rekommendation": "R4 Materiella anläggningstillgångar", "avvikelse": "Komponentavskrivning tillämpas inte för gator som anlagts före 2015.",
     "skal": "Uppgifter om komponenternas anskaffningsvärden saknas och effekten på resultatet bedöms vara liten."},
    {"rekommendation": "R5 Leasing", "avvikelse": "Avtal om kopiatorer och mindre fordon redovisas som operationella även när de i formell mening är finansiella.",
     "skal": "Beloppen är oväsentliga för bedömningen av kommunens ställning."},
]  # fmt: skip

LAGAR: list[dict[str, Any]] = [
    {"lag": "Socialtjänstlagen (2025:400)", "innebord": "Ny lag från den 1 juli 2025 med större krav på förebyggande arbete och lättillgängliga insatser.",
     "namnd": "sn", "konsekvens": "Insatser utan behovsprövning har införts för föräldrar och anhöriga."},
    {"lag": "Kommunallagen 6 kap. 6 §", "innebord": "Intern kontroll ska också förebygga och upptäcka oegentligheter.", "namnd": "ks",
     "konsekvens": "Risker för oegentligheter ingår i alla nämnders internkontrollplaner."},
]  # fmt: skip

BILAGOR: list[dict[str, Any]] = [
    {
        "handling": "Revisionsberättelse för år 2025",
        "avsandare": "Kommunens förtroendevalda revisorer",
        "status": "bifogas senare",
    },
    {
        "handling": "Revisorernas bedömning av god ekonomisk hushållning",
        "avsandare": "Kommunens förtroendevalda revisorer",
        "status": "bifogas senare",
    },
    {
        "handling": "Sakkunnigas granskning av årsredovisningen",
        "avsandare": "Revisorernas sakkunniga biträde",
        "status": "bifogas senare",
    },
    {
        "handling": "Lekmannarevisorernas granskningsrapporter för bolagen",
        "avsandare": "Lekmannarevisorerna",
        "status": "bifogas senare",
    },
]

FINANSIELLA_MAL_KOMMENTAR: dict[str, str] = {
    "F1": "Resultatet motsvarar 1,5 procent. Nämndernas samlade underskott på 60,3 mnkr är huvudorsaken till att målet inte nåddes; finansförvaltningens "
          "överskott kunde inte väga upp det.",
    "F2": "Soliditeten inklusive pensionsförpliktelser ökade till 26,2 procent. Ansvarsförbindelsen för pensioner minskade och resultatet var positivt.",
    "F3": "Självfinansieringen blev 61 procent. Investeringarna är högre än vad resultat och avskrivningar räcker till och resten lånades.",
    "F4": "Låneskulden uppgick till 30 923 kronor per invånare och ligger under taket, men skulden växer.",
}  # fmt: skip

TEXTER: dict[str, str] = {
    "ordforande": """
2025 blev ett år då vardagen fungerade för de flesta Almköpingsbor, men då kommunens ekonomi visade var den är som mest ansträngd. Resultatet blev 143,7 miljoner kronor. Det är bättre än budgeten och klarar lagens krav på balans, men det räcker inte till vårt eget mål om två procent av skatter och bidrag.

Nämnderna överskred tillsammans sina budgetar med 60,3 miljoner kronor. Det är framför allt barn och unga som behöver mycket stöd, personer med funktionsnedsättning som väntar på en bostad och äldre som behöver mer hemtjänst. Det är verkliga behov hos verkliga människor. Men det är också kostnader som växer snabbare än våra intäkter, och då måste vi göra mer av det som förebygger och mindre av det som kommer för sent.

Det finns mycket att vara stolt över. Fler elever går ut nionde klass med behörighet till gymnasiet. Den anpassade grundskolan fick nya lokaler till höstterminen. Museets nya basutställning har lockat fler besökare än vi vågade hoppas på. Företagarna ger oss bättre betyg för tredje året i rad, och i Hamnstaden flyttade de första invånarna in.

Vi bygger för framtiden. Under året investerade vi 944,0 miljoner kronor i skolor, äldreboende, rening av vatten och en ny bro för dem som går och cyklar. Det är nödvändigt i en kommun som växer och där många hus och ledningar är från samma tid. Det är också dyrt, och lånen ökade med 370,0 miljoner kronor. De närmaste åren måste vi välja i vilken ordning vi gör saker.

Omvärlden har påverkat oss på nytt sätt. Vi har byggt upp lager för vård och omsorg, övat för långa elavbrott och skaffat reservkraft till stadshuset. Det hade varit svårt att föreställa sig för några år sedan. Nu är det en del av kommunens grunduppdrag.

Jag vill tacka alla medarbetare som varje dag ser till att kommunen fungerar. När ett barn lär sig läsa, när någon får hjälp i tid och när gatan är plogad klockan sex på morgonen är det ni som har gjort det.

*Karin Ekvall, kommunstyrelsens ordförande*
""",
    "organisation": """
Kommunfullmäktige är kommunens högsta beslutande organ och har 81 ledamöter. Fullmäktige beslutar om mål, budget, skattesats och taxor och väljer ledamöter i nämnderna. Kommunstyrelsen leder och samordnar arbetet och har uppsikt över nämnder och bolag.

Mandatperioden omfattar åren 2023–2026. Kommunstyrelsen styrs av ett majoritetssamarbete mellan tre partier.

Varje nämnd har en förvaltning som bereder ärenden och utför det nämnden beslutat. Stadskontoret är kommunstyrelsens förvaltning. Bolagen är samlade under Almköpings Rådhus AB, vars styrelse väljs av fullmäktige.
""",
    "oversikt": """
Kommunens verksamhet har vuxit under hela femårsperioden. Nettokostnaderna per invånare har ökat från 55 695 kronor 2021 till 66 524 kronor 2025. Skatteintäkter och generella statsbidrag har ökat nästan lika mycket, men nettokostnadsandelen har stigit från 96,1 till 98,2 procent.

Resultatet har varierat. De två första åren var resultaten starka, 2023 var svagt när priser och pensionskostnader steg snabbt, och de två senaste åren ligger resultatet mellan en och två procent av skatter och bidrag.

Investeringarna har ökat varje år och är nu 944,0 mnkr netto. Eftersom resultat och avskrivningar inte räckt till har låneskulden ökat från 3 338,7 till 4 520,0 mnkr. Soliditeten har därför minskat med knappt fyra procentenheter. Räknas alla pensionsförpliktelser in är minskningen knappt tre procentenheter, eftersom ansvarsförbindelsen betalas av.

För koncernen är bilden likartad. Resultatet blev 309,1 mnkr, jämfört med 346,7 mnkr året före. Bolagen bidrog mer än 2024, men kommunens eget resultat var lägre.
""",
    "koncernen": """
Den kommunala koncernen består av kommunen och Almköpings Rådhus AB med dotterbolag. Rådhusbolaget samordnar ägarstyrningen, lämnar koncernbidrag och svarar för dialogen med dotterbolagens styrelser. Fullmäktige beslutar om bolagens ägardirektiv och om frågor av principiell betydelse.

Almbo Bostads AB är kommunens allmännyttiga bostadsbolag och det största dotterbolaget. Almköpings Energi AB äger elnätet och producerar fjärrvärme. Almköpings Verksamhetslokaler AB hyr ut lokaler, bland annat till kommunen. Övriga bolag arbetar med logistik, arena och kongress, bredband, flygplats, återvinning, företagsutveckling och utveckling av hamnområdet.

## Förändringar under året

Inga bolag har köpts, sålts eller avvecklats. Rådhusbolaget fick ett uppdaterat ägardirektiv i juni med tydligare krav på gemensam finansiering. Almköpings Stadsutveckling AB köpte två fastigheter vid hamnen för att kunna fortsätta med etapp 2.

Kommunen är också medlem i Destination Almbygden ekonomisk förening. Den är utan väsentlig betydelse och ingår inte i de sammanställda räkenskaperna.
""",
    "utforare": """
En del av kommunens verksamhet utförs av privata utförare. Fullmäktiges program för mål och uppföljning gäller för hela mandatperioden. Nämnderna ansvarar för att verksamheten följs upp och att kraven i avtalen följs.

Uppföljningen har under året varit inriktad på bemanning, dokumentation och ekonomisk stabilitet. En hemtjänstutförare avslutade sitt avtal på egen begäran och kunderna gick över till kommunens hemtjänst.
""",
    "omvarld": """
Konjunkturen återhämtade sig långsamt under 2025. Arbetslösheten i Almköping var i genomsnitt något lägre än i riket, men fler unga saknade arbete vid årets slut än ett år tidigare. Skatteunderlaget ökade med 3,9 procent, ungefär som väntat.

Inflationen dämpades och priserna på varor och tjänster som kommunen köper ökade med 2,8 procent. Livsmedel och försäkringar steg mer. Räntan på kommunens lån var i genomsnitt lägre än budgeterat.

## Befolkning

Antalet invånare ökade med 765 personer till 146 169. Ökningen beror på inflyttning från andra delar av länet. Antalet barn i förskoleåldern minskade för fjärde året, medan antalet invånare som är 80 år och äldre ökade med 279 personer. Förändringen ställer om behoven: färre förskolegrupper, fler platser i särskilt boende.

Enligt prognosen är invånarna som är 80 år och äldre 9 870 om fem år, en ökning med 1 574 personer. Under samma tid minskar antalet barn i grundskoleåldern.
""",
    "risker": """
Kommunstyrelsen följer varje år upp de risker som kan påverka resultat och ställning mest. Tabellen nedan bygger på nämndernas och bolagens riskanalyser.

## Omvärld och verksamhet

Den största verksamhetsrisken är att behoven inom socialtjänst och äldreomsorg växer snabbare än ramarna. Kompetensförsörjningen är en annan: över 270 medarbetare gick i pension under året. Händelser i omvärlden kan snabbt påverka energi, livsmedel och digitala system.

## Finansiella risker

Låneskulden är 4 520,0 mnkr. Om räntan stiger en procentenhet ökar kommunens räntekostnad med omkring 17 mnkr första året, eftersom räntan på lånen är bunden i genomsnitt drygt två år. Kommunens borgensåtagande är 3 536,9 mnkr, nästan helt för de egna bolagen. Risken för att borgen ska behöva infrias bedöms som låg eftersom bolagen har god soliditet och värden i fastigheter och nät.

Likviditeten har varit tillfredsställande. Vid årets slut fanns 385,2 mnkr i kassa och bank och en outnyttjad kredit i banken.

## Osäkerheter i bokslutet

De poster som är mest osäkra är pensionsavsättningen, slutavräkningen av skatteintäkterna och värderingen av pågående exploatering.
""",
    "pensioner": """
Kommunen redovisar pensioner enligt blandmodellen. Det innebär att pensioner som tjänats in före 1998 redovisas som ansvarsförbindelse och att senare intjänad pension redovisas som avsättning eller betalas ut för individuell placering.

Avsättningen ökade med 91,4 mnkr till 2 251,2 mnkr. Ansvarsförbindelsen minskade med 90,7 mnkr till 2 648,0 mnkr eftersom utbetalningarna nu är större än uppräkningen. Den förmånsbestämda delen för högre inkomster är till en del försäkrad.

Kommunen har placerat 640,0 mnkr för att möta framtida utbetalningar. Placeringarna följer fullmäktiges placeringspolicy med minst 60 procent räntebärande tillgångar. Övriga pensionsmedel är återlånade i verksamheten.
""",
    "handelser": """
Här redovisas de viktigaste händelserna hos varje nämnd och bolag. Fler händelser finns i nämndernas och bolagens egna berättelser.
""",
    "styrning": """
Kommunens styrmodell ska ge en helhet från fullmäktiges inriktning till det arbete som görs i verksamheten. Den bygger på två delar: ett grunduppdrag som ska utföras med god kvalitet och mål som beskriver vad som ska förändras.

## Från inriktning till uppföljning

- Kommunprogrammet anger majoritetens politiska inriktning för mandatperioden.
- Verksamhets- och investeringsplanen (VIP) är fullmäktiges budget för ett år med plan för två år till. Den innehåller ramar per nämnd, mål och uppdrag.
- Nämndens verksamhetsplan beskriver hur grunduppdraget utförs, nämndens egna mål och internbudgeten.
- Kvalitetsrapporten visar varje höst hur väl grunduppdraget utförs och ger underlag för nästa års mål.
- Månadsrapporter, delårsrapport och årsredovisning följer upp ekonomi, mål och kvalitet.

Kvaliteten beskrivs med fyra perspektiv: resultat för medborgaren, god ekonomi, medarbetarnas förutsättningar samt hållbarhet och Agenda 2030.

## Roller

Fullmäktige fördelar resurser och beslutar om mål. Nämnderna ansvarar för sin verksamhet inom ramen. En nämnd som väntar underskott ska snarast besluta om en åtgärdsplan och informera kommunstyrelsen. Under 2025 beslutade fem nämnder om åtgärdsplaner.
""",
    "uppsikt": """
Varje nämnd ansvarar för att den interna kontrollen är tillräcklig. Nämnderna analyserar risker i grunduppdraget, beslutar om en internkontrollplan och rapporterar resultatet. Kommunstyrelsen följer upp arbetet som en del av uppsikten.

Årets kontroller visade att rutinerna i allt väsentligt finns och är kända, men att de inte alltid följs vid personalbyten. Återkommande iakttagelser gäller behörigheter i verksamhetssystem, dokumentation av direktupphandlingar och uppföljning av köpt vård. Kommunstyrelsens samlade bedömning är att den interna kontrollen är tillräcklig med förbättringsbehov.

För bolagen prövade kommunstyrelsen i april att verksamheten bedrivits enligt det kommunala ändamålet och inom de kommunala befogenheterna. Prövningen gav inte anledning till åtgärder.
""",
    "geh": """
Kommunen ska ha en god ekonomisk hushållning både i ett kort och i ett långt perspektiv. Det betyder att pengarna används till rätt saker och att varje generation betalar för den service den får. Fullmäktige har beslutat om fyra finansiella mål och sex verksamhetsmål samt riktlinjer för god ekonomisk hushållning.

## Bedömning för kommunen

Två av fyra finansiella mål är uppfyllda. Av de sex verksamhetsmålen är två uppfyllda, tre delvis uppfyllda och ett inte uppfyllt. Riktlinjerna har följts när det gäller upplåning, borgen och placeringar, men inte när det gäller nämndernas budgetföljsamhet.

Kommunstyrelsens samlade bedömning är att kommunen **delvis har god ekonomisk hushållning**. Verksamheten håller god kvalitet och ställningen är stabil, men resultatet är för lågt i förhållande till investeringarna och nämndernas kostnader måste anpassas till ramarna.

## Bedömning för koncernen

Bolagen uppfyller i huvudsak sina ägardirektiv. Koncernens resultat på 309,1 mnkr och en soliditet på 40,6 procent ger en god grund. Koncernen bedöms som helhet ha god ekonomisk hushållning.

## Åtgärder

- Nämnder med underskott redovisar verkställda åtgärder till kommunstyrelsen varje månad under 2026.
- Investeringsplanen ses över så att självfinansieringsgraden närmar sig målet från 2028.
- Ett gemensamt arbete för tidiga insatser till barn och unga finansieras under tre år.
""",
    "stallning": """
## Resultat och kapacitet

Årets resultat blev 143,7 mnkr, 82,6 mnkr bättre än budget. Skatteintäkter och generella statsbidrag blev 40,0 mnkr högre än budgeterat och finansnettot 26,5 mnkr bättre. Verksamhetens nettokostnader blev 16,1 mnkr lägre än budget: nämndernas underskott uppvägdes av lägre pensionskostnader, exploatering och oanvända medel på finansförvaltningen.

Nettokostnaderna ökade med 2,2 procent medan skatter och bidrag ökade med 1,5 procent. Om den utvecklingen fortsätter försvinner överskottet inom några år.

Soliditeten minskade med en procentenhet till 41,5 procent eftersom tillgångarna växte med lånade pengar. Kapaciteten på lång sikt är god men försvagas.

## Risk och kontroll

Kassalikviditeten var 78 procent. Kortfristiga skulder innehåller semesterlöneskuld på 528,6 mnkr som normalt inte betalas ut på en gång, och likviditeten bedöms vara tillräcklig.

Budgetföljsamheten är svag. Sju nämnder redovisade överskott eller nära noll, medan de tre största nämnderna tillsammans överskred budgeten med 72,5 mnkr. Prognoserna träffade bättre än tidigare: avvikelsen mellan augustiprognosen och utfallet var mindre än en halv procent av ramarna.
""",
    "balanskrav": """
Kommunens intäkter ska vara större än kostnaderna. Balanskravsresultatet visar om lagens krav är uppfyllt när realisationsvinster har räknats bort.

Årets resultat efter balanskravsjusteringar är 125,4 mnkr. Realisationsvinster på 18,3 mnkr från försäljning av en fastighet i centrum har dragits av. Inkomster från försäljning av tomter i exploateringsområden är omsättningstillgångar och ingår.

Fullmäktige föreslås reservera 20,0 mnkr till resultatreserven, som därefter uppgår till 80,0 mnkr. Balanskravsresultatet blir därmed 105,4 mnkr. Det finns inget underskott från tidigare år att återställa. Den äldre resultatutjämningsreserven på 310,0 mnkr har inte använts.
""",
    "personal": """
Kommunen hade 11 486 tillsvidareanställda vid årets slut, 56 fler än året före. Tre av fyra är kvinnor. Antalet timavlönade timmar ökade i äldreomsorgen men minskade i skolan.

## Kompetensförsörjning

Personalomsättningen var 11,1 procent. Det är fortfarande svårt att rekrytera sjuksköterskor, lärare i matematik och socialsekreterare med erfarenhet. Under året gick 273 medarbetare i pension. Kommunen har utökat antalet handledare för studenter och infört en gemensam introduktion för nya chefer.

## Hälsa och arbetsmiljö

Sjukfrånvaron var 6,6 procent, samma nivå som 2024. Den är högst i äldreomsorgen och lägst i räddningstjänsten. Korttidsfrånvaron minskade något, medan andelen långa sjukfall var i stort sett oförändrad. Alla nämnder arbetar med tidiga samtal och anpassningar.

Medarbetarengagemanget mätt med HME var 78. Medarbetarna ger högst betyg till hur meningsfullt arbetet är och lägst till hur mål följs upp på arbetsplatsen.
""",
    "framtid": """
Skatteunderlaget väntas öka med drygt fyra procent 2026 och därefter något långsammare. Samtidigt ökar behoven i äldreomsorgen, och kostnaderna för pensioner minskar från 2026 när uppräkningen blir lägre.

Fullmäktige har beslutat om en plan med ett resultat på 128,0 mnkr 2026 och 176,0 mnkr 2028. Planen bygger på att nämnderna genomför effektiviseringar och att antalet förskoleavdelningar anpassas till färre barn.

Investeringarna är som högst 2026 när Hagaskolan, Västerhallen och reningsverket byggs samtidigt. Lånen fortsätter att öka till 2028 men ska hålla sig under fullmäktiges tak per invånare.

De största osäkerheterna är läget i omvärlden, arbetsmarknaden och hur snabbt behoven i socialtjänsten kan mötas med tidigare insatser. Socialtjänstlagen som trädde i kraft i juli ger nya möjligheter men kräver omställning.
""",
    "principer": """
Årsredovisningen är upprättad enligt lagen om kommunal bokföring och redovisning och rekommendationer från Rådet för kommunal redovisning. De avvikelser som finns redovisas i tabellen nedan.

## Intäkter

Skatteintäkter periodiseras utifrån den prognos för slutavräkning som Sveriges Kommuner och Regioner publicerar i december. Avgifter och ersättningar redovisas det år de avser. Anslutningsavgifter och investeringsbidrag tas upp som förutbetald intäkt och fördelas över tillgångens nyttjandeperiod.

## Anläggningstillgångar

En tillgång räknas som anläggningstillgång när den ska användas i minst tre år och har ett anskaffningsvärde på minst ett halvt prisbasbelopp. Avskrivning sker linjärt från den månad tillgången tas i bruk.

Tabell: Nyttjandeperioder
| Tillgång | År |
| Byggnader, komponenter | 10–80 |
| Gator, vägar och broar | 15–70 |
| Ledningsnät för vatten och avlopp | 30–80 |
| Maskiner och inventarier | 3–20 |
| Immateriella tillgångar | 3–7 |

## Pensioner

Pensionsförpliktelser redovisas enligt blandmodellen. Särskild löneskatt ingår i avsättning och ansvarsförbindelse.

## Exploatering

Mark som ska säljas är omsättningstillgång. Gator, parker och ledningar i området är anläggningstillgångar. Vinster och förluster redovisas när tomten säljs.

## Jämförelsestörande poster

Poster som är sällan förekommande och överstiger 10 mnkr redovisas i not 10.
""",
    "uppskattningar": """
Bokslutet innehåller poster som bygger på bedömningar. De viktigaste är följande.

- Slutavräkning av skatt: prognosen från december används. En förändring med en tiondels procentenhet av skatteunderlaget motsvarar cirka 8 mnkr.
- Pensionsavsättning: beräknas av kommunens pensionsadministratör enligt gällande riktlinjer. Antaganden om livslängd och ränta påverkar skulden.
- Återställande av deponi: avsättningen på 84,0 mnkr bygger på en teknisk utredning från 2023 och bedöms räcka till 2038.
- Nyttjandeperioder: omprövas när en tillgång byggs om. Under året skrevs simhallens bassängdel ned.
""",
    "leasing": """
Kommunen hyr lokaler och fordon. Avtalen är operationella. Beloppen i tabellen är framtida avgifter för avtal som inte kan sägas upp och som är längre än tre år.
""",
    "drift": """
Driftredovisningen visar nämndernas intäkter och kostnader jämfört med fullmäktiges budget. Köp och försäljning mellan nämnder ingår i nämndernas siffror och tas bort i avstämningen mot resultaträkningen.

Nämnderna belastas med personalomkostnader som ett schablonpåslag och med kalkylerade kapitalkostnader. Kapitalkostnaderna är avskrivning och internränta på 2,5 procent och bokförs som en intern intäkt hos finansförvaltningen. Verkliga avskrivningar redovisas i resultaträkningen.

## Större avvikelser

Nämnderna redovisade tillsammans ett underskott på 60,3 mnkr mot reviderad budget. Socialnämnden (−30,5 mnkr), barn- och utbildningsnämnden (−24,3 mnkr) och äldrenämnden (−17,7 mnkr) står för de största underskotten. Gymnasie- och vuxenutbildningsnämnden hade det största överskottet, 8,1 mnkr. Finansförvaltningen redovisade ett överskott på 81,0 mnkr, främst genom lägre pensionskostnader, fler tomtförsäljningar och oanvända medel för oförutsedda behov.

Anslagsförändringar under året har beslutats av fullmäktige och finansierats genom finansförvaltningens medel.
""",
    "investeringar": """
Kommunens nettoinvesteringar uppgick till 944,0 mnkr, 81 procent av budgeten. Skattefinansierade investeringar var 704,4 mnkr, avgiftsfinansierade 187,3 mnkr och exploatering 52,3 mnkr.

De största fleråriga projekten under året var Hagaskolan, reningsverkets kväverening och moderniseringen av det särskilda boendet Åkerhus. Förskolan Rönnbäret var nästan klar vid årsskiftet. Den nya gång- och cykelbron Hamnbron får statlig medfinansiering.

## Avvikelser

Av avvikelsen mot budget på 214,5 mnkr beror det mesta på förskjutningar: överklagade upphandlingar, bygglov och leveranser. Nio projekt väntas kosta mer än beslutat. Störst är överskridandet för reningsverkets kväverening, 5,0 mnkr, och för Åkerhus, 3,5 mnkr. I simhallens undervisningsbassäng upptäcktes fukt i september; skadan åtgärdas våren 2026.
""",
    "sammanstallda": """
De sammanställda räkenskaperna omfattar kommunen och alla bolag där kommunen har ett bestämmande eller betydande inflytande. Syftet är att ge en samlad bild av ekonomin oavsett hur verksamheten är organiserad.

Sammanställningen görs med proportionell konsolidering. Det innebär att bolagens poster tas med till den andel kommunen äger. Förvärvsmetoden används, vilket betyder att det egna kapital som fanns när bolagen köptes har räknats bort. Bolagens obeskattade reserver delas upp i eget kapital och uppskjuten skatt. Köp, försäljning, räntor, lån och fordringar mellan enheterna elimineras.

Bolagens årsredovisningar följer årsredovisningslagen och har räknats om till kommunens uppställning. Skillnader i avskrivningstider har inte justerats eftersom de inte bedöms påverka bilden väsentligt.
""",
    "va": """
Va-verksamheten ska enligt lagen om allmänna vattentjänster redovisas särskilt. Avgifterna får inte överstiga de kostnader som behövs för att ordna och driva anläggningen.

Gemensamma kostnader för ledning, kundtjänst och system fördelas efter antal anställda och fakturor. Internräntan är 2,5 procent. Årets resultat före förändring av skulden till kollektivet var 11,6 mnkr, och skulden uppgår därefter till 43,2 mnkr. Den ska användas till kvävereningen och är avsedd att vara borta inom tre år.
""",
    "avfall": """
Avfallsverksamheten betalas med avgifter enligt miljöbalken. Insamling görs av en upphandlad utförare och behandling av Almbygdens Återvinning AB.

Kostnaderna översteg intäkterna med 1,6 mnkr när insamling av förpackningar vid fastigheten infördes i två nya områden. Skulden till kollektivet minskade till 12,4 mnkr. Gemensamma kostnader fördelas på samma sätt som för va-verksamheten.
""",
    "kvalitet": """
Kvalitet är hur väl kommunen utför sitt grunduppdrag. Nämnderna följer indikatorer inom fyra perspektiv och analyserar resultaten i en kvalitetsrapport varje höst. I det här kapitlet sammanfattas resultaten för hela kommunen.

Invånarna är mest nöjda med förskolan, biblioteken och räddningstjänsten. Svagast är resultaten för väntetider: bostad med särskild service, bygglov och vissa stödinsatser. Kvinnor är något mindre nöjda än män med tryggheten i offentliga miljöer.

Antalet klagomål ökade, vilket till en del beror på att det blivit lättare att lämna synpunkter i den nya portalen. Egenkontrollerna visar att rutinerna oftast är kända men att de inte alltid följs när personal byts ut. Nämnderna har beslutat om åtgärder där resultaten inte når målvärdet.
""",
    "intressenter": """
Revisorerna granskade under året uppföljningen av placerade barn, upphandling av konsulter och lokalplanering. Rekommendationerna har besvarats av berörda nämnder.

Kommunens råd för äldre och för personer med funktionsnedsättning har yttrat sig om boendeplanen och om digital tillsyn. Ungdomsrådet lämnade förslag om mötesplatser som prövas i Hamnstaden.
""",
    "jamforelser": """
Jämförelser med andra kommuner visar var det finns något att lära. I tabellen jämförs nämndernas resultat med riket och med liknande kommuner när uppgifter finns.
""",
}
