"""Stadskontoret: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "FIN10": "Lägre inflationsuppräkning av pensionsskulden än budgeterat.",
    "FIN20": "Fler sparade semesterdagar efter sommaren.",
    "FIN30": "Försenade investeringar ger lägre kapitalkostnader hos nämnderna.",
    "FIN40": "Lägre faktiska arbetsgivaravgifter än de som belastar nämnderna.",
    "FIN50": "Tomter i Hamnstaden och Björkhagen har sålts tidigare än väntat.",
    "FIN60": "Medel för oförutsedda behov och löner har inte behövts fullt ut.",
}

D_MAL: dict[str, dict[str, str]] = {
    "KF1": {
        "analys": "Behörigheten till gymnasieskolan ökade i juni för andra året men når troligen "
        "inte målvärdet.",
        "atgard": "Läsinsatserna utökas till alla skolor från januari.",
    },
    "KF2": {
        "analys": "De äldre är nöjda med hemtjänsten, men väntan på bostad med särskild service blir längre.",
        "atgard": "Nio lägenheter med stöd erbjuds i väntan på gruppbostaden i norr.",
    },
    "KF3": {"analys": "Befolkningen växer och fler bostäder än målvärdet har fått startbesked."},
    "KF4": {"analys": "Företagens omdöme förbättras och fler deltagare går till arbete eller studier."},
    "KF5": {
        "analys": "Besöken ökar på museum och bibliotek, men flickor deltar mindre än pojkar i "
        "ledarledda aktiviteter.",
        "atgard": "Bidragsreglerna ändras från nästa år.",
    },
    "KF6": {
        "analys": "Sjukfrånvaron är oförändrad, nämnderna väntar underskott och resultatmålet nås inte.",
        "atgard": "Åtgärdsplaner i sex nämnder följs upp varje månad.",
    },
}

D_STORANDE: list[dict[str, Any]] = [
    {
        "post": "Realisationsvinster vid försäljning av fastigheter",
        "rad": "R1",
        "belopp": "12400",
        "kommentar": "Två fastigheter; förra året såldes ingen under perioden.",
    },
    {
        "post": "Exploatering i Hamnstaden och Björkhagen",
        "rad": "R1",
        "belopp": "31800",
        "kommentar": "Tomtförsäljning tidigare än budgeterat.",
    },
    {
        "post": "Förändrad semesterlöneskuld",
        "rad": "R2",
        "belopp": "118000",
        "kommentar": "Säsongsvariation: skulden är lägst i augusti.",
    },
]

D_BILAGOR: list[dict[str, Any]] = [
    {
        "handling": "Revisorernas bedömning av delårsrapporten",
        "avsandare": "Kommunens revisorer",
        "status": "bifogas senare",
        "vantas": dt.date(2025, 10, 20),
    },
    {
        "handling": "De sakkunnigas granskningsrapport",
        "avsandare": "Revisorernas sakkunniga",
        "status": "bifogas senare",
        "vantas": dt.date(2025, 10, 20),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Kommunens resultat till och med augusti är 256,9 mnkr, mot 249,4 mnkr samma "
    "period förra året. För helåret väntas 129,9 mnkr. Det är 68,8 mnkr bättre än "
    "budget och 7,8 mnkr bättre än prognosen i maj.\n"
    "\n"
    "Prognosen motsvarar 1,3 procent av skatter och generella statsbidrag. Det "
    "finansiella målet, 2 procent, väntas inte nås. Balanskravet väntas "
    "bli uppfyllt med god marginal.\n"
    "\n"
    "Nämnderna väntas överskrida sina ramar med tillsammans 66,1 mnkr. "
    "Socialnämnden, barn- och utbildningsnämnden och äldrenämnden står för nästan "
    "hela underskottet. Alla nämnder som väntar underskott har beslutat om "
    "åtgärder, men de räcker inte för att nå balans i år. Att resultatet ändå "
    "överträffar budget beror på lägre pensionskostnad, oanvända medel för "
    "oförutsedda behov, exploatering och högre skatteintäkter.\n"
    "\n"
    "Av fullmäktiges sex mål bedöms två kunna uppnås, tre är osäkra och ett bedöms "
    "inte kunna uppnås.",
    "handelser": "Här återges de händelser som nämnderna bedömer har haft störst betydelse för "
    "kommunens ekonomi och verksamhet under perioden och tiden därefter.",
    "utveckling": "Konjunkturen återhämtar sig långsamt. Skatteunderlaget väntas öka med 3,9 procent "
    "i år enligt prognosen från augusti, och med 4,4 procent nästa år. Arbetslösheten "
    "är något lägre än i riket, men fler unga än tidigare saknar arbete. Prisindex för "
    "kommunal verksamhet väntas öka med 2,8 procent.\n"
    "\n"
    "Befolkningen växer. Antalet invånare väntas vid årets slut vara drygt 146 000, en "
    "ökning med omkring 700. Ökningen sker bland äldre och i arbetsför ålder, medan "
    "antalet barn i förskoleåldern minskar för fjärde året. Det påverkar nämnderna "
    "olika: förskolan kan minska antalet grupper, medan behovet av särskilt boende är "
    "större än tillgången.\n"
    "\n"
    "De viktigaste osäkerheterna i prognosen är placeringar av barn och vuxna, antalet "
    "hemtjänsttimmar under hösten och vädret. En procents ändring av skatteunderlaget "
    "betyder omkring 78 mnkr.\n"
    "\n"
    "Målen för god ekonomisk hushållning väntas bli delvis uppfyllda. Två av fyra "
    "finansiella mål bedöms kunna uppnås. För koncernen som helhet är utvecklingen god, "
    "och bolagen väntas överträffa sina budgetar.",
    "balanskrav": "Balanskravsutredningen görs på helårsprognosen. Från det väntade resultatet på "
    "129,9 mnkr dras realisationsvinster på 18,3 mnkr. Balanskravsresultatet väntas bli "
    "111,6 mnkr före reservering. Kommunen har inga negativa balanskravsresultat att "
    "återställa. Om medel ska reserveras till resultatreserven prövas i bokslutet, "
    "enligt kommunens riktlinjer.",
    "stallning": "Kommunens eget kapital har ökat med periodens resultat, och soliditeten har stigit "
    "sedan årsskiftet. Låneskulden har ökat för att finansiera skolor, särskilt boende "
    "och reningsverket, men mindre än budgeterat, eftersom flera projekt är försenade. "
    "Likvida medel är höga inför höstens utbetalningar.\n"
    "\n"
    "Skatteintäkter och generella statsbidrag väntas bli 44,7 mnkr högre än budget. "
    "Slutavräkningen för i år är negativ men vägs upp av högre preliminära intäkter. "
    "Finansnettot väntas bli 19,2 mnkr bättre än budget genom lägre räntor.\n"
    "\n"
    "Nämndernas väntade underskott är 66,1 mnkr. Socialnämnden väntar −35,1 mnkr, barn- "
    "och utbildningsnämnden −23,5 mnkr och äldrenämnden −20,0 mnkr. Tekniska nämnden, "
    "stadsbyggnadsnämnden och överförmyndarnämnden väntar mindre underskott. Gymnasie- och "
    "vuxenutbildningsnämnden, kommunstyrelsen, kulturnämnden, arbetsmarknadsnämnden och "
    "fritidsnämnden väntar överskott. Sedan prognosen i maj har nämndernas läge "
    "försämrats, mest i socialnämnden och barn- och utbildningsnämnden.",
    "atgarder": "Kommunstyrelsen har inom ramen för sin uppsikt tagit emot åtgärdsplaner från de sex "
    "nämnder som väntar underskott. Åtgärderna väntas i år ge omkring hälften till två "
    "tredjedelar av vad som behövs, och drygt det dubbla nästa år.\n"
    "\n"
    "Kommunstyrelsen bedömer att socialnämndens åtgärder är konkreta och redan ger effekt "
    "inom försörjningsstödet, men att kostnaden för placeringar kräver beslut som tar "
    "längre tid. Äldrenämndens och barn- och utbildningsnämndens planer är tillräckligt "
    "tydliga för att följas upp varje månad. Nämnderna ska redovisa utfallet för "
    "kommunstyrelsen i november. Underskott som återstår hanteras i bokslutet enligt "
    "budgetreglerna.",
    "personal": "Kommunen har 11 440 tillsvidareanställda, 56 fler än för ett år sedan. Antalet "
    "årsarbetare är 10 841. Ökningen finns i äldreomsorgen och i tekniska förvaltningen, "
    "medan förskolan har färre anställda.\n"
    "\n"
    "Sjukfrånvaron är 6,4 procent, densamma som samma period förra året. Kvinnors "
    "frånvaro är 7,0 procent och mäns 4,8. Korttidsfrånvaron minskar medan den långa ökar "
    "något. Timlönerna motsvarar 934 743 timmar, något fler än förra året, vilket beror "
    "på sommarens bemanning.\n"
    "\n"
    "Kompetensförsörjningen är bättre än på flera år för lärare och undersköterskor. Det "
    "är fortsatt svårt att rekrytera socialsekreterare, specialpedagoger och "
    "projektledare inom teknik.",
    "kvalitet": "Nämndernas kvalitetsrapporter beslutas i september och oktober. Tabellen visar hur "
    "indikatorerna bedömts. De flesta når sina målvärden. De röda resultaten finns "
    "framför allt där människor väntar: på särskilt boende, på utredning och på bygglov i "
    "komplicerade ärenden.\n"
    "\n"
    "Antalet klagomål har ökat måttligt. De gäller oftast bemanning i hemtjänsten, "
    "skolskjutsar, snöröjning och handläggningstider. Nästan alla besvaras i tid. Beröm "
    "har blivit vanligare, vilket delvis beror på att det är enklare att lämna synpunkter "
    "i den nya e-tjänsten.\n"
    "\n"
    "Egenkontrollerna visar att rutinerna är kända. Där de inte följs beror det oftast på "
    "tidsbrist eller på att nya medarbetare inte fått introduktion. Nämnderna har "
    "beslutat om förbättringar i alla sådana fall.",
    "internkontroll": "Drygt en tredjedel av årets kontroller är genomförda. Den större avvikelse som hittats gäller beslut om "
    "tilläggsbelopp i skolan, och nämnden har beslutat om åtgärder. Kommunstyrelsen får hela resultatet i december, när "
    "internkontrollrapporterna är klara.",
    "principer": "Delårsrapporten är upprättad enligt 13 kapitlet lagen om kommunal bokföring och "
    "redovisning och rekommendation R17 från Rådet för kommunal redovisning. "
    "Redovisningsprinciperna är desamma som i den senaste årsredovisningen.\n"
    "\n"
    "## Säsongsvariationer\n"
    "\n"
    "Semesterlöneskulden minskar till augusti och ökar till årsskiftet. Kostnader för "
    "vinterväghållning och uppvärmning ligger till stor del i början och slutet av året. "
    "Skolans kostnader är högre under höstterminen.\n"
    "\n"
    "## Uppskattningar\n"
    "\n"
    "Skatteintäkterna är periodiserade enligt Sveriges Kommuner och Regioners prognos i "
    "augusti. Pensionskostnaden bygger på förvaltarens beräkning per den 31 augusti. "
    "Exploateringsområden värderas i bokslutet.",
    "drift": "Verksamhetens nettokostnad är lägre än periodens budget, vilket till stor del beror på "
    "säsong. För helåret väntas nämnderna överskrida sina ramar med 66,1 mnkr. "
    "Finansförvaltningen väntas få ett överskott på 77,3 mnkr: pensioner 11,9 mnkr, "
    "exploatering och realisationsvinster 18,8 mnkr, personalomkostnader 6,3 mnkr och "
    "oförutsedda medel 45,2 mnkr. Avskrivningarna väntas bli 6,3 mnkr högre än budget, "
    "eftersom flera anläggningar tagits i bruk tidigare än planerat. De största avvikelserna "
    "per verksamhet förklaras nedan.",
    "investeringar": "Investeringarna till och med augusti är 561,0 mnkr netto. Prognosen för året är "
    "1 000,6 mnkr mot budgeten 1 158,5. Skillnaden beror på överklagade "
    "upphandlingar, sena leveranser och på att reningsverkets kväverening byggs i en "
    "annan ordning än planerat. De största projekten är reningsverket, Hagaskolan, "
    "Åkerhus, Västerhallen och Hamnbron. Några projekt väntas bli dyrare än "
    "beslutat, och nämnderna begär då nya beslut av fullmäktige.",
    "koncernen": "Bolagens samlade resultat är bättre än samma period förra året, och nästan alla "
    "väntas överträffa sina budgetar. Lägre räntor och god efterfrågan är de viktigaste "
    "orsakerna. Energibolaget, hamnbolaget och lokalbolaget redovisar första halvåret, "
    "eftersom deras styrelser gör bokslut per den 30 juni; övriga redovisar till och med "
    "augusti. Kommunstyrelsen har inom sin uppsikt inte funnit att något bolag avvikit "
    "från sitt ändamål.",
}
