"""Kommunstyrelsen: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "KS10": "Färre sammanträdesdagar än budgeterat, och två dagar färre än i majprognosen.",
    "KS20": "Vakanta tjänster under omorganisationen i mars. Rekryteringarna tar längre tid än "
    "nämnden räknade med i maj.",
    "KS30": "Dyrare licenser, och gamla system körs parallellt med de nya längre än planerat. "
    "Parallelldriften har förlängts sedan maj.",
    "KS40": "Två projekt har flyttats till 2026, det ena sedan majprognosen.",
    "KS50": "Resandet med buss ökar och ger högre kostnader enligt avtalet med regionen.",
    "KS60": "Leveranser till beredskapslagret samordnas med regionens lager och kommer senare än väntat.",
}

D_MAL: dict[str, dict[str, str]] = {
    "KS-1": {
        "analys": "Portalen med 64 e-tjänster öppnade i april. Omkring 70 procent av ärendena "
        "kommer nu in via e-tjänst, mot målvärdet 68, och användarna är nöjdare än "
        "förra året."
    },
    "KS-2": {
        "analys": "En väg in för företag och fasta tider för samråd har gett bättre omdömen. "
        "Nöjd kund-index för service och bemötande är 76 mot målvärdet 74."
    },
    "KS-3": {
        "analys": "Lagren av skyddsutrustning, förbrukningsmaterial och livsmedel räcker i tio "
        "dagar. Reservkraft finns på fler trygghetspunkter än de sex vid årsskiftet, "
        "men några av de tolv väntar på elarbeten i lokaler som kommunen hyr.",
        "atgard": "Elarbetena prioriteras i samråd med hyresvärdarna. En kommungemensam övning "
        "om långvarigt elavbrott hålls i november.",
    },
    "KS-4": {
        "analys": "Den nya rapporteringen tar mindre tid, och fler nämnder lämnar sina rapporter "
        "i tid. Cheferna upplever däremot inte målen som tydligare, och uppföljningen "
        "av åtgärdsplaner kom i gång sent.",
        "atgard": "Åtgärdsplanerna i de nämnder som väntar underskott följs upp varje månad från september.",
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Diarieföring",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Stickprovet visade inga fel.",
    },
    {
        "omrade": "Attest av fakturor",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Attestordningen följs, men ersättare saknas på flera enheter.",
        "forbattring": "Ersättare utses för alla attestanter.",
    },
    {
        "omrade": "Exploateringsavtal",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Index och säkerhet fanns i alla tio avtal som tecknats sedan 2023. Granskningen "
        "avslutades i september.",
    },
    {
        "omrade": "Ersättare för nyckelpersoner",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Tre av 24 funktioner saknar ersättare, enligt kartläggningen i september.",
        "forbattring": "Rekrytering är påbörjad.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Kommunens gemensamma portal för e-tjänster öppnade i april och ersatte elva äldre "
        "webbplatser.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Stadskontoret fick i mars en ny organisation med färre chefsnivåer. Flera tjänster "
        "har varit vakanta under omställningen.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "En medarbetare lurades i april att lämna ut sitt lösenord per telefon, och "
        "obehöriga kunde läsa ett e-postkonto i tre timmar. Händelsen anmäldes till "
        "tillsynsmyndigheten, och utbildningen har ändrats.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Fem nämnder som väntar underskott fick i september i uppdrag att redovisa "
        "åtgärdsplaner för budget i balans. Kommunstyrelsen följer planerna varje månad.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Kommunstyrelsens nettokostnad för perioden är 322,6 mnkr, 7,9 mnkr lägre än periodens "
    "budget och 6,8 mnkr, eller 2,1 procent, högre än ett år tidigare.\n"
    "\n"
    "Prognosen för helåret är ett överskott på 3,9 mnkr, mot 3,4 mnkr i maj. Stadskontoret "
    "väntas lämna 3,1 mnkr, eftersom tjänster varit vakanta under omorganisationen, och "
    "näringsliv och besök 1,7 mnkr när två projekt flyttats till 2026. Politisk ledning "
    "och beredskap lämnar tillsammans 0,8 mnkr. IT och digitalisering väntas däremot kosta "
    "1,4 mnkr mer än budgeten, och kollektivtrafiken 0,3 mnkr mer.\n"
    "\n"
    "Överskottet är tillfälligt. Styrelsen har inte behövt besluta om egna åtgärder, och "
    "det finns inget underskott kvar att täcka.\n"
    "\n"
    "Investeringarna väntas bli 35,9 mnkr av 42,1. Ärendehanteringsplattformen väntas "
    "totalt kosta 29,5 mnkr, 1,5 mnkr mer än beslutat. Datahallens reservkraft och "
    "nätverken i skolorna förskjuts till nästa år.",
    "mal": "Målen om digital service och om hjälp till företagen bedöms kunna uppnås, eftersom de "
    "viktigaste indikatorerna redan ligger över sina målvärden.\n"
    "\n"
    "Målet att klara en kris i två veckor är osäkert. Lagren räcker i tio dagar, och några "
    "trygghetspunkter får reservkraft först när elarbetena är klara. Även målet om tydlig "
    "styrning är osäkert: rapporterna kommer oftare i tid, men styrelsen vill se att "
    "åtgärdsplanerna följs upp och att cheferna upplever målen som tydliga.",
    "personal": "Kommunstyrelsen har 630 tillsvidareanställda, tolv fler än för ett år sedan, och 619 "
    "årsarbetare. Timanställda har arbetat 5 451 timmar, något färre än 2024.\n"
    "\n"
    "Sjukfrånvaron är låg, 3,9 procent mot 3,8 förra året. Medarbetarna ger gott betyg "
    "till ledarskapet men vill ha tydligare roller i den nya organisationen. Konkurrensen "
    "om ekonomer, upphandlare och systemutvecklare är hård.",
    "kvalitet": "Nästan åtta av tio telefonsamtal besvaras inom en minut, och bemötandet får bättre "
    "betyg än i riket. Av företagen är 62 procent nöjda med kommunens information, mot "
    "målvärdet 65. Mindre företag vet inte alltid vart de ska vända sig, och en "
    "företagslots med besök i kommundelarna förbereds därför.\n"
    "\n"
    "Klagomålen gäller handläggningstider och att det är svårt att hitta på webbplatsen, "
    "där sökfunktionen byggs om. Egenkontrollen visar inga fel i diarieföringen, men att "
    "ersättare för attestanter saknas.",
    "internkontroll": "Två av nio kontroller var avslutade i september: exploateringsavtalen utan "
    "avvikelser och kartläggningen av ersättare med mindre avvikelser. Den "
    "maskinella kontrollen av leverantörsfakturor pågår hela året. De flesta "
    "kontroller ligger under hösten, bland annat simulerat nätfiske och "
    "dokumentation av direktupphandlingar. Genomgången av öppna uppdrag kan "
    "försenas, eftersom ärendesystemet byts. Styrelsens samlade rapport för alla "
    "nämnder lämnas i december.",
}
