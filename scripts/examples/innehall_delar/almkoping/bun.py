"""Barn- och utbildningsnämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "BUN10": "Tre tjänster i förvaltningens ledning hålls vakanta, en fler än i majprognosen.",
    "BUN20": "Barnen är färre än i budgeten och två mindre förskolor har slagits samman med större. "
    "Överskottet är litet eftersom ramen redan har sänkts med 6,0 mnkr.",
    "BUN30": "Fler och högre tilläggsbelopp till enskilda elever och dyrare skolskjuts sedan "
    "upptagningsområdena ändrats. Besluten inför höstterminen blev fler än nämnden räknade "
    "med i maj.",
    "BUN40": "Personalens tider planeras efter barnens faktiska tider. Arbetssättet har gett mer än "
    "beräknat i maj.",
    "BUN50": "Sex nya undervisningsgrupper öppnade till höstterminen och fler platser köps av andra "
    "huvudmän. Tillskottet på 4,0 mnkr täcker en mindre del. I maj var elevantalet till "
    "hösten ännu inte känt.",
}

D_MAL: dict[str, dict[str, str]] = {
    "BUN-1": {
        "analys": "I juni var 85,9 procent av eleverna i årskurs 9 behöriga till ett "
        "yrkesprogram, mot 84,6 året före. Målvärdet är 87,0. Vårens betyg avgör i "
        "huvudsak årets resultat. Matematik är det ämne som oftast hindrar "
        "behörighet.",
        "atgard": "De fyra skolor som har extra undervisning i matematik varje vecka "
        "fortsätter, och lovskolan byggs ut under höstlovet.",
    },
    "BUN-2": {
        "analys": "I vårens nationella prov klarade 81,2 procent av eleverna i årskurs 3 alla "
        "delprov i läsning. Målvärdet är 80. Handlingsplanen för läsning tillämpas i "
        "alla lågstadieklasser sedan augusti."
    },
    "BUN-3": {
        "analys": "Vårdnadshavarna bedömer att barnen är trygga i förskolan. I årskurs 8 sjönk "
        "tryggheten från 80 till 78 procent, främst på två högstadieskolor. Andelen "
        "elever med hög frånvaro är över målvärdet.",
        "atgard": "Elevhälsan kartlägger sedan augusti redan vid tio procents frånvaro. De två "
        "skolorna får skolvärdar och tätare besök av elevhälsan.",
    },
    "BUN-4": {
        "analys": "Tiden från begäran till beslutat åtgärdsprogram har blivit längre i stället "
        "för kortare, och målvärdet på 28 dagar nås inte. Tre psykologtjänster var "
        "obesatta under våren och elevantalet i anpassad grundskola växer.",
        "atgard": "De tre psykologtjänsterna är tillsatta i september. En gemensam mottagning "
        "för pedagogiska utredningar förbereds.",
    },
    "BUN-5": {
        "analys": "Rekryteringsplanen gav 24 tillsvidareanställda lärare till höstterminen. I "
        "förskolan är pensionsavgångarna fler än de barnskötare som examinerades till "
        "förskollärare i juni. Mätningen görs den 15 oktober.",
        "atgard": "Fler studieplatser för barnskötare, och en mentor under det första året för "
        "nya förskollärare.",
    },
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "BUN-Å1": {
        "atgard": "Skolornas organisation anpassas till elevantalet inför vårterminen. 22 "
        "tjänster upphör genom pension och tidsbegränsade avtal, och varje "
        "anställning prövas av förvaltningschefen.",
        "verksamhetseffekt": "Större grupper i praktiska ämnen och färre resurspersoner i klasserna.",
        "agare": "Grundskolechef",
        "status": "pågår",
        "beslut": "BUN 2025-06-11, § 71",
        "datum": dt.date(2025, 6, 11),
    },
    "BUN-Å2": {
        "atgard": "Två mindre förskolor slås samman med större grannenheter, och grupper slås "
        "ihop där barnen blir färre.",
        "verksamhetseffekt": "Längre väg till förskolan för en del familjer. Barnen behåller "
        "sina närmaste vuxna.",
        "agare": "Förskolechef",
        "status": "pågår",
        "beslut": "BUN 2025-06-11, § 71",
        "datum": dt.date(2025, 6, 11),
    },
    "BUN-Å3": {
        "atgard": "Inköpsstopp året ut, och alla nya beslut om tilläggsbelopp prövas samlat innan de fattas.",
        "verksamhetseffekt": "Läromedel och inventarier som kan vänta köps först nästa år. "
        "Bedömningen av tilläggsbelopp blir mer lika mellan skolorna.",
        "agare": "Utbildningsdirektör",
        "status": "beslutad",
        "beslut": "BUN 2025-09-17, § 102",
        "datum": dt.date(2025, 9, 17),
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Läkemedelshantering i förskola och skola",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Genomgång på 24 enheter. Läkemedel förvarades låst och egenvårdsplan fanns för alla "
        "barn som fått läkemedel.",
    },
    {
        "omrade": "Plan mot diskriminering och kränkande behandling",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Alla enheter har en aktuell plan. På en fjärdedel av dem har barn och elever inte "
        "deltagit i kartläggningen på det sätt planen anger.",
        "forbattring": "Elevråden ska få ansvar för kartläggningens frågor.",
    },
    {
        "omrade": "Skolskjuts, fakturerade turer",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "1 920 turer jämfördes med leverantörernas gps-underlag i juni. Alla var körda.",
    },
    {
        "omrade": "Tilläggsbelopp",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "I 17 av 60 beslut saknades den pedagogiska bedömning som riktlinjen kräver. "
        "Granskningen avslutades i september.",
        "forbattring": "Beslutanderätten samlas hos en handläggargrupp och riktlinjen ses över.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Elevantalet i anpassad grundskola ökade kraftigt till höstterminen. Sex nya "
        "undervisningsgrupper öppnades och fler platser köps av andra huvudmän. "
        "Kommunfullmäktige har tillfört 4,0 mnkr.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Handlingsplanen för läsning i årskurs 1–3 beslutades i mars och infördes i alla "
        "lågstadieklasser i augusti.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Upptagningsområdena för högstadiet ändrades inför höstterminen. Elva skolor berörs. "
        "Elevunderlaget blir jämnare, men fler elever får längre skolväg.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Nämnden beslutade den 17 september om en handlingsplan för att minska underskottet, "
        "med inköpsstopp och samlad prövning av tilläggsbelopp.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden till och med augusti är 2 487,4 mnkr, vilket är 0,1 mnkr mer än "
    "periodens budget. Jämfört med samma period 2024 är ökningen 93,1 mnkr eller 3,9 "
    "procent.\n"
    "\n"
    "För helåret väntas ett underskott på 23,5 mnkr. I maj väntades 14,6 mnkr. Grundskolan "
    "svarar för 17,2 mnkr, där tilläggsbelopp och skolskjuts kostar mer än budgeterat. "
    "Anpassad grundskola väntas gå med 12,5 mnkr i underskott, eftersom de nya grupperna "
    "ger full kostnad först under hösten. Övriga verksamheter väntas tillsammans lämna 6,2 "
    "mnkr i överskott, varav fritidshemmen 3,0 mnkr.\n"
    "\n"
    "Tre åtgärder är beslutade. De väntas ge 16,5 mnkr i år och 36,2 mnkr ett helt år. "
    "Därefter återstår ett underskott på 7,0 mnkr, som nämnden inte bedömer kan hämtas in "
    "i år, eftersom skolornas organisation ligger fast till januari och elever har rätt "
    "till det stöd som är beslutat.\n"
    "\n"
    "Investeringarna väntas bli 196,2 mnkr av budgeterade 215,9 mnkr. Hagaskolan och "
    "projekteringen av den nya skolan i väster står för det mesta av skillnaden.",
    "mal": "Nämnden har fem mål. Läsmålet bedöms kunna uppnås, eftersom vårens resultat i årskurs 3 "
    "redan ligger över målvärdet. Målen om behörighet, om trygghet och närvaro och om behöriga "
    "medarbetare är osäkra. Behörigheten steg för andra året i rad men räcker troligen inte "
    "till målvärdet.\n"
    "\n"
    "Målet om särskilt stöd i rätt tid bedöms inte kunna uppnås. Utredningarna drog ut på "
    "tiden under våren, och de åtgärder som nu genomförs ger resultat först nästa år.",
    "personal": "Nämnden har 3 858 tillsvidareanställda, 29 färre än för ett år sedan, och 3 677 "
    "årsarbetare. Minskningen finns i förskolan och har skett utan uppsägningar. "
    "Timanställda har arbetat 235 359 timmar, 8 280 färre än samma period 2024.\n"
    "\n"
    "Sjukfrånvaron är 6,2 procent mot 6,3 förra året. Kvinnors frånvaro är 6,5 procent "
    "och mäns 4,9. Svårast att rekrytera är lärare i matematik och teknik samt personal "
    "till anpassad grundskola.",
    "kvalitet": "Vårens enkäter visar att nio av tio vårdnadshavare är nöjda med barnets utveckling "
    "och lärande i förskolan. Studieron i årskurs 5 förbättrades från 63 till 64 procent "
    "men är långt från målvärdet 68. Elever med hög frånvaro får fortfarande vänta för "
    "länge på en utredning.\n"
    "\n"
    "Klagomålen handlar främst om stöd till enskilda elever och om kränkningar mellan "
    "elever på mellanstadiet. Sådana klagomål utreds numera av elevhälsan och inte av den "
    "skola de gäller. Egenkontrollen visar att läkemedel hanteras säkert.",
    "internkontroll": "Fem av årets tio kontroller var genomförda vid utgången av september. "
    "Skolskjutsarna och bevakningen av skolplikten visade inga avvikelser. Den "
    "största bristen gäller tilläggsbelopp, där 17 av 60 beslut saknade pedagogisk "
    "bedömning. Vid tre av tolv skolor låg åtgärdsprogram i mappar som för många "
    "kunde nå; materialet flyttades samma dag. Av 1 480 lärartjänster var 118 "
    "obesatta eller innehades av en person utan behörighet. Övriga kontroller görs "
    "under hösten.",
}
