"""Socialnämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "SN20": "Fler och dyrare placeringar av barn och unga än budgeterat. Antalet var högst i juni, "
    "och fler tonåringar än väntat har placerats på institution sedan maj. Tillskottet på 9,0 "
    "mnkr räcker inte.",
    "SN30": "Tvångsvård under längre tid än beräknat för ett fåtal personer. Vårdtiderna har "
    "förlängts sedan majprognosen.",
    "SN40": "Färre hushåll och kortare tid med bistånd. Minskningen har fortsatt under sommaren och "
    "är större än i maj.",
    "SN50": "Extra nattpersonal på två enheter och köpta platser i väntan på gruppbostaden i norr, "
    "som är försenad.",
    "SN60": "Sjuklöner och nya beslut där staten inte längre ersätter assistansen.",
    "SN70": "Fler deltagare med stora behov i daglig verksamhet och dyrare resor än budgeterat. "
    "Deltagarna blev fler efter sommaren än i majprognosen.",
}

D_MAL: dict[str, dict[str, str]] = {
    "SN-1": {
        "analys": "Fler familjer får öppna insatser utan föregående utredning, och fler "
        "barnutredningar blir klara inom fyra månader. Samtidigt är placeringarna fler "
        "än förra årets 104 i snitt per månad, mot målvärdet 92. Ökningen gäller "
        "tonåringar.",
        "atgard": "Ett eget team för intensiva hemmabesök byggs upp under hösten, och fler egna "
        "familjehem rekryteras.",
    },
    "SN-2": {
        "analys": "Fler i gruppbostad och daglig verksamhet upplever att de får bestämma själva. "
        "Väntan på bostad har däremot blivit längre när gruppbostaden i norr dröjer.",
        "atgard": "Sex lägenheter hyrs av Almbo Bostads AB som tillfälligt boende. Den som "
        "väntar får besked om sin plats varje kvartal.",
    },
    "SN-3": {
        "analys": "Hushållen som haft bistånd i mer än tio månader är färre än målvärdet 680. "
        "Den som söker bistånd möter en arbetskonsulent inom fem dagar, och ungefär "
        "hälften av dem som avslutas går till arbete eller studier."
    },
    "SN-4": {
        "analys": "Mottagningen som drivs med regionen har kvällsöppet sedan mars och når fler "
        "unga vuxna. Fler fullföljer sin öppenvård, men målvärdet 68 procent är långt "
        "borta. De som avbryter saknar ofta fast bostad.",
        "atgard": "Bostadssamordnaren ska finnas på mottagningen varje vecka.",
    },
    "SN-5": {
        "analys": "Omsättningen bland socialsekreterare i myndighetsutövning är 17 procent på "
        "årsbasis, nästan som förra året. Målvärdet är 13. Avgångssamtalen pekar på "
        "arbetsmängd och på bristande introduktion.",
        "atgard": "Introduktionsåret med sänkt antal ärenden omfattar från hösten alla "
        "nyanställda i barn och unga.",
    },
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "SN-Å1": {
        "atgard": "Varje köpt placering prövas på nytt. Barn flyttar till egna familjehem i "
        "stället för konsulentstödda hem när det är bra för barnet.",
        "verksamhetseffekt": "Fler barn bor nära skola och familj. Kraven ökar på de egna "
        "familjehemmen, som får mer handledning.",
        "agare": "Verksamhetschef barn och unga",
        "status": "pågår",
        "beslut": "SN 2025-06-18, § 83",
        "datum": dt.date(2025, 6, 18),
    },
    "SN-Å2": {
        "atgard": "Scheman i gruppbostäderna läggs om efter de boendes behov, extra "
        "nattpersonal trappas av och inhyrda socialsekreterare används inte efter "
        "sommaren.",
        "verksamhetseffekt": "Fler boende kan delta i aktiviteter på kvällen. Färre är i tjänst "
        "på natten där behovet har minskat.",
        "agare": "Verksamhetschef funktionsstöd",
        "status": "pågår",
        "beslut": "SN 2025-06-18, § 83",
        "datum": dt.date(2025, 6, 18),
    },
    "SN-Å3": {
        "atgard": "Resor till daglig verksamhet samordnas, och vakanta tjänster utanför "
        "myndighetsutövning och gruppbostäder tillsätts inte i år.",
        "verksamhetseffekt": "Längre restid för en del deltagare och längre svarstid i frågor "
        "till förvaltningen.",
        "agare": "Förvaltningschef",
        "status": "beslutad",
        "beslut": "SN 2025-09-17, § 117",
        "datum": dt.date(2025, 9, 17),
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Dokumentation av genomförandeplaner",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "De akter som hittills granskats har oftare en aktuell plan än förra året, då "
        "andelen var 79 procent. Den enskildes delaktighet beskrivs kortfattat.",
        "forbattring": "Mall med frågor om den enskildes egna mål tas fram.",
    },
    {
        "omrade": "Läkemedelshantering i gruppbostäder",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Granskning i 15 enheter med äldrenämndens sjuksköterskor. En delegering hade löpt ut och rättades samma dag.",
        "forbattring": "Påminnelse ur systemet en månad innan en delegering löper ut.",
    },
    {
        "omrade": "Skyddad identitet",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "40 akter granskades i september. Alla utskick hade gått via Skatteverkets "
        "förmedling och inga obehöriga slagningar hittades.",
    },
    {
        "omrade": "Placeringar av barn",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Aktgranskning av 62 placeringar som pågått längre än ett år. Arbetet redovisas för "
        "nämnden i oktober.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Placeringarna av barn och unga blev fler och dyrare, med flest placerade i juni. "
        "Kommunfullmäktige har tillfört 9,0 mnkr, men barn och unga väntas ändå överskrida "
        "budgeten med 30,2 mnkr.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Den nya socialtjänstlagen började gälla den 1 juli. Öppna insatser kan ges utan "
        "föregående utredning, och familjestödet har fått kvällsmottagning i två stadsdelar. "
        "Alla handläggare utbildades före sommaren.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Den gemensamma mottagningen för ekonomiskt bistånd och arbetsmarknadsinsatser fick "
        "egna lokaler i mars.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Gruppbostaden i norr är försenad. I september hyrde nämnden sex lägenheter av Almbo "
        "Bostads AB som tillfälligt boende för dem som väntat längst.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Under årets åtta första månader uppgick nettokostnaden till 1 091,6 mnkr, 1,9 mnkr "
    "mer än periodens budget och 27,0 mnkr mer än samma tid 2024.\n"
    "\n"
    "Prognosen för helåret är ett underskott på 35,1 mnkr, 4,4 mnkr större än i maj. Barn "
    "och unga svarar för 30,2 mnkr. Tonåringar i kriminella miljöer placeras ofta snabbt "
    "och på institution, där dygnet kostar mer än dubbelt så mycket som i familjehem. "
    "Daglig verksamhet väntas överskrida budgeten med 6,3 mnkr, missbruksvården och bostad "
    "med särskild service med 4,4 mnkr vardera. Ekonomiskt bistånd väntas däremot lämna "
    "12,6 mnkr i överskott, som följer av ett ändrat arbetssätt.\n"
    "\n"
    "Nämnden har beslutat om tre åtgärder som ger 24,5 mnkr i år och 54,1 mnkr på helår. "
    "Då återstår ett underskott på 10,6 mnkr. En pågående placering kan inte avslutas utan "
    "en ny bedömning av barnets behov, och resten kräver därför längre tid.",
    "mal": "Målet om egen försörjning bedöms kunna uppnås: hushållen med långvarigt bistånd blir "
    "färre för tredje året. Tre mål är osäkra. För barn och unga och för personer med missbruk "
    "förbättras arbetet på hemmaplan utan att målvärdena nås, och i funktionsstödet växer "
    "väntan på bostad trots att de boende är nöjdare.\n"
    "\n"
    "Målet om en arbetsplats där man vill stanna bedöms inte kunna uppnås. "
    "Personalomsättningen minskar för långsamt, och sjukfrånvaron har ökat.",
    "personal": "Antalet tillsvidareanställda är 1 869, vilket är 28 fler än för ett år sedan, och "
    "årsarbetarna är 1 760. Timanställdas arbete har ökat till 240 672 timmar, främst på "
    "natten i två gruppbostäder.\n"
    "\n"
    "Sjukfrånvaron är 7,6 procent mot 7,4. Bland kvinnor är den 8,0 och bland män 6,2 "
    "procent. Nyutbildade socionomer går att anställa men är svåra att behålla i "
    "myndighetsutövning.",
    "kvalitet": "Skyddsbedömningar görs nästan alltid inom ett dygn, men nämnden godtar inga "
    "undantag. Öppna insatser når fler familjer än förra året. Hot och våld mot "
    "medarbetare har ökat i bostad med särskild service, där två boende med nya behov "
    "står för mer än en tredjedel av händelserna.\n"
    "\n"
    "Klagomålen gäller främst handläggningstid och att det är svårt att nå sin "
    "handläggare. Telefontiden har därför utökats till fyra timmar om dagen i september. "
    "Synpunkterna handlar mest om väntan på bostad.",
    "internkontroll": "Fyra av tio kontroller var klara vid utgången av september. Hanteringen av "
    "skyddade identiteter och priserna på vårdfakturor visade inga avvikelser. "
    "Övningen av ett elavbrott fann att en enhet saknade laddade batterier. Fem "
    "enheter hade inte rapporterat något missförhållande på två år, och cheferna "
    "går nu igenom rutinen. I augusti skickades ett brev om en placering till fel "
    "part; händelsen är anmäld till tillsynsmyndigheten.",
}
