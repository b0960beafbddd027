"""Ekonomiavdelningen: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "FIN20": "Fler sparade semesterdagar än beräknat.",
    "FIN10": "Lägre inflationsuppräkning av pensionsskulden än budgeterat.",
    "FIN40": "Sex tomter sålda mot fyra budgeterade.",
    "FIN50": "Medel för oförutsedda behov har inte använts och statsbidrag för tidigare år har betalats ut.",
}

D_MAL: dict[str, dict[str, str]] = {
    "KF1": {
        "analys": "Behörigheten till gymnasiet är 87 procent, den högsta på tio år, men målet är "
        "90. Läsgarantin går bra.",
        "atgard": "Undervisning i mindre grupper i årskurs 8.",
    },
    "KF2": {
        "analys": "Ingen har väntat mer än tre månader på särskilt boende. Två barn är placerade "
        "på institution.",
        "atgard": "Familjestöd före placering.",
    },
    "KF3": {
        "analys": "Det finns planlagd mark för 68 bostäder, men bara 24 väntas bli klara i år.",
        "atgard": "Markanvisning i södra Lindhult i oktober.",
    },
    "KF4": {"analys": "44 företag har startat till och med augusti och arbetslösheten är lägre än i länet."},
    "KF5": {"analys": "Energianvändningen minskar och hemtjänsten kör fler mil på el än förra året."},
}

D_STORANDE: list[dict[str, Any]] = [
    {
        "post": "Tomtförsäljning Ekbacken",
        "rad": "R1",
        "belopp": "2150",
        "kommentar": "Sex tomter; förra året såldes två under samma period.",
    },
    {
        "post": "Förändrad semesterlöneskuld",
        "rad": "R2",
        "belopp": "8400",
        "kommentar": "Säsongsvariation: skulden är lägst i augusti och ökar till årsskiftet.",
    },
]

D_BILAGOR: list[dict[str, Any]] = [
    {
        "handling": "Revisorernas bedömning av delårsrapporten",
        "avsandare": "Kommunens revisorer",
        "status": "bifogas senare",
        "vantas": dt.date(2025, 10, 17),
    }
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Kommunens resultat till och med augusti är 20 601 tkr, jämfört med 19 574 tkr "
    "samma period förra året. Perioden gynnas av att semesterlöneskulden är som "
    "lägst i augusti. För helåret väntas ett resultat på 6 740 tkr, vilket är 6 060 "
    "tkr bättre än budget och 400 tkr bättre än prognosen i maj.\n"
    "\n"
    "Balanskravet väntas bli uppfyllt. Det finansiella målet för resultatet, 1 "
    "procent av skatter och bidrag, väntas däremot inte nås: prognosen motsvarar "
    "0,8 procent.\n"
    "\n"
    "Nämnderna väntas tillsammans överskrida sina ramar. Socialnämnden står för det "
    "mesta, 6 800 tkr, och har beslutat om åtgärder. Att resultatet ändå blir "
    "bättre än budget beror på att oförutsedda medel inte behöver användas, på "
    "lägre pensionskostnad och på tomtförsäljning i Ekbacken.\n"
    "\n"
    "Av fullmäktiges fem mål bedöms två kunna uppnås och tre är osäkra. Personalen "
    "är något fler än för ett år sedan och sjukfrånvaron är 6,4 procent.",
    "handelser": "Nämnderna har rapporterat de händelser som haft störst betydelse för kommunens "
    "ekonomi och verksamhet. De viktigaste för varje nämnd återges här.",
    "utveckling": "Skatteunderlaget väntas öka med 3,4 procent i år enligt prognosen från augusti. "
    "Det är mindre än i riket, eftersom befolkningen minskar något. För nästa år väntas "
    "3,9 procent. Priserna på det kommunen köper ökar med 2,8 procent, men skillnaderna "
    "är stora: försäkringar och livsmedel ökar mer, medan el och bränsle har blivit "
    "billigare.\n"
    "\n"
    "Antalet barn i förskolan fortsätter att minska och antalet invånare som är äldre "
    "än 80 år ökar. Nämnderna ställer om, men kostnaderna för äldre ökar snabbare än "
    "kostnaderna för barn minskar. Placeringar av barn och beslut om boende utanför "
    "kommunen är de största osäkerheterna i prognosen, eftersom ett enda ärende kan "
    "kosta mer än en miljon kronor om året.\n"
    "\n"
    "Målen för god ekonomisk hushållning väntas bli delvis uppfyllda. Två av tre "
    "finansiella mål bedöms kunna uppnås, och av verksamhetsmålen bedöms två av fem "
    "kunna uppnås. Kommunens bolag väntas nå sina ekonomiska mål.",
    "balanskrav": "Balanskravsutredningen görs på helårsprognosen. Från det väntade resultatet på 6 "
    "740 tkr dras realisationsvinster på 1 450 tkr. Balanskravsresultatet väntas därmed "
    "bli 5 290 tkr. Kommunen har inga underskott från tidigare år att återställa. Någon reservering till resultatreserven eller användning av den äldre resultatutjämningsreserven är inte aktuell i prognosen.",
    "stallning": "Eget kapital har ökat med periodens resultat. Soliditeten är något högre än vid "
    "årsskiftet. Kommunen har lånat 20 000 tkr under perioden till investeringar i "
    "reningsverket och Furuskolan. Likvida medel är tillfälligt höga, eftersom "
    "statsbidrag för hösten har betalats ut.\n"
    "\n"
    "Skatteintäkter och statsbidrag väntas bli 4 310 tkr högre än budget. "
    "Slutavräkningen för i år är negativ men mindre än väntat. Finansnettot väntas bli 1 "
    "190 tkr bättre genom lägre ränta.\n"
    "\n"
    "Nämnderna väntas tillsammans få ett underskott på 6 740 tkr. Socialnämnden väntas "
    "överskrida ramen med 6 800 tkr och barn- och bildningsnämnden med 840 tkr. Bygg- "
    "och miljönämnden och kommunstyrelsen väntas få överskott. Jämfört med prognosen i "
    "maj har nämndernas läge försämrats, medan finansförvaltningens har förbättrats.",
    "atgarder": "Kommunstyrelsen har inom ramen för sin uppsikt gått igenom åtgärderna i "
    "socialnämnden, i barn- och bildningsnämnden och i överförmyndarverksamheten. Socialnämndens åtgärder väntas ge 4 "
    "760 tkr i år, och 2 040 tkr av underskottet återstår. Kommunstyrelsen bedömer att "
    "åtgärderna är rimliga men att effekten av familjestödet är osäker. Nämnden ska "
    "återkomma i november med en rapport om utfallet.\n"
    "\n"
    "Barn- och bildningsnämndens underskott är litet och väntas minska till 250 tkr. "
    "Överförmyndarverksamhetens underskott gör att kommunfullmäktige, revision och val väntar −80 tkr, varav 20 tkr återstår. "
    "Kommunstyrelsen föreslår inga ytterligare åtgärder.",
    "personal": "Kommunen har 964 tillsvidareanställda, sju fler än för ett år sedan. Årsarbetarna är "
    "896. Sjukfrånvaron är 6,4 procent, en tiondel högre än samma period förra året. Den "
    "ökar i socialnämnden och minskar i övriga nämnder. Timlönerna motsvarar 78 453 "
    "timmar, mest i hemtjänsten under sommaren.\n"
    "\n"
    "Rekryteringen av socialsekreterare är fortsatt svår. Kommunen har infört en gemensam "
    "introduktion för nya chefer och erbjuder undersköterskor betald utbildning.",
    "kvalitet": "Nämnderna lämnade sina kvalitetsresultat i september. De flesta indikatorer når sina "
    "målvärden. De svagaste resultaten gäller snöröjningen och tiden för utredningar av barn. Behörigheten till gymnasieskolan är den högsta på fem år.\n"
    "\n"
    "Synpunkter och klagomål har ökat något. De gäller tider i hemtjänsten, skolskjutsar "
    "och snöröjning. Nästan alla har besvarats i tid. Egenkontrollerna visar att "
    "rutinerna är kända och oftast följs, men att genomförandeplaner och delegeringar ibland förnyas för sent i socialtjänsten och att några inköp görs utanför avtal.",
    "internkontroll": "Ungefär en fjärdedel av kontrollerna i årets internkontrollplaner är genomförda. "
    "Inga större avvikelser har hittats. De mindre avvikelserna gäller inköp, konton som stängts för sent och lärares behörighet. Resultaten för hela året redovisas i "
    "internkontrollrapporten i december.",
    "principer": "Delårsrapporten är upprättad enligt 13 kapitlet lagen om kommunal bokföring och "
    "redovisning och rekommendation R17 från Rådet för kommunal redovisning. Samma "
    "redovisningsprinciper har använts som i den senaste årsredovisningen.\n"
    "\n"
    "## Säsongsvariationer\n"
    "\n"
    "Semesterlöneskulden är lägst i augusti och ökar till årsskiftet. Det förbättrar "
    "periodens resultat jämfört med helåret. Kostnader för snöröjning och uppvärmning är "
    "högre under vinterhalvåret, och kostnader för skolan är högre under hösten.\n"
    "\n"
    "## Uppskattningar\n"
    "\n"
    "Skatteintäkterna bygger på den prognos som Sveriges Kommuner och Regioner lämnade i "
    "augusti. Pensionskostnaden bygger på förvaltarens beräkning per den 31 augusti.",
    "drift": "Verksamhetens nettokostnad är lägre än periodens budget. För helåret väntas nämnderna "
    "överskrida ramarna, medan finansförvaltningen väntas få ett överskott på 7 810 tkr. Av "
    "det kommer 5 920 tkr från medel för oförutsedda behov som inte använts och 1 420 tkr "
    "från exploatering. Pensionskostnaden väntas bli 750 tkr lägre än budget. De största "
    "avvikelserna i nämnderna förklaras nedan.",
    "investeringar": "Investeringarna till och med augusti är 33 793 tkr. För helåret väntas 61 250 "
    "tkr mot budgeten 71 180 tkr. Den största skillnaden finns i Furuskolan, där "
    "markarbetet flyttats till våren, och i Ekbacken. Reningsverkets ombyggnad är "
    "kommunens dyraste projekt och väntas bli 600 tkr dyrare än beslutat. "
    "Ombyggnaden av Linden väntas också bli 600 tkr dyrare på grund av asbest.",
    "koncernen": "De tre bolagen redovisar tillsammans ett bättre resultat än samma period förra "
    "året, och alla väntas överträffa sina budgetar. Bostadsbolaget har lägre "
    "räntekostnader och värmebolaget billigare bränsle. Värmebolagets siffror gäller "
    "första halvåret, de andra bolagens till och med augusti. Kommunstyrelsen bedömer "
    "att bolagen bedrivit verksamheten enligt sina ändamål.",
}
