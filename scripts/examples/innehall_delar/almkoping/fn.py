"""Fritidsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "FN10": "Utbildningsinsatser flyttas till 2026.",
    "FN20": "Lägre energianvändning i ishallarna efter bytet av belysning och styrning, som blev "
    "klart i juni och gett större effekt än väntat i maj.",
    "FN30": "Kurser och entréer ger lägre intäkter när undervisningsbassängen är stängd från "
    "september. I maj låg underskottet i energi- och lokalkostnader, som fullmäktiges "
    "tillskott nu täcker.",
    "FN40": "Vakanser på fritidsgårdarna under våren.",
}

D_MAL: dict[str, dict[str, str]] = {
    "FN-1": {
        "analys": "Deltagandet i föreningarna ökar, mest i åldern 7–12 år, och lovaktiviteterna "
        "har haft 7 900 deltagartillfällen mot 9 000 i målet för hela året. Flickornas "
        "andel är 42 procent mot målet 44.",
        "atgard": "Halltider avsätts för ungdomsgrupper som leds av unga själva, och föreningar "
        "får råd om att starta grupper för flickor.",
    },
    "FN-2": {
        "analys": "Hallarnas kvällar används i nivå med målet. Badens besök låg till och med "
        "augusti över förra året, men undervisningsbassängen är stängd från september "
        "och simkunnigheten väntas inte öka.",
        "atgard": "Simskolan flyttar till den stora bassängen, och kompletterande kurser utan "
        "avgift planeras till våren.",
    },
    "FN-3": {
        "analys": "Besöken ökar på fem av sju gårdar. Varje gård har ett ungdomsråd som beslutar "
        "om en tiondel av verksamhetsbudgeten."
    },
    "FN-4": {
        "analys": "Föreningarna redovisar fler medlemmar. Nio har startat grupper för barn med "
        "funktionsnedsättning sedan bidragsmodellen ändrades."
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Egenkontroll av badvatten",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Ett av 64 prover avvek. Omprovet var godtagbart.",
    },
    {
        "omrade": "Kontroll av mål och läktare",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Förankring av fotbollsmål saknades vid fyra av 61 planer i maj.",
        "forbattring": "Målen är förankrade, och föreningarna skriver under nya skötselavtal.",
    },
    {
        "omrade": "Aktivitetsstöd",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "26 av 40 oanmälda besök är gjorda. Vid två var den registrerade närvaron för hög.",
        "forbattring": "Digital närvaro prövas som villkor för bidrag.",
    },
    {
        "omrade": "Kemikalier i bad och ishallar",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Ett larm i en ishall nådde inte jourtelefonen. Felet rättades samma dag.",
        "forbattring": "Larmen provas varje månad.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "En storm i januari skadade taket på en ishall, som stängdes i elva dagar. Takbytet "
        "har tidigarelagts, och försäkringen ersätter 4,5 mnkr.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Avgiftsfria aktiviteter på sportlov, påsklov och sommarlov hade 7 900 "
        "deltagartillfällen, fler än under hela 2024. Statsbidraget upphörde vid "
        "halvårsskiftet.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Bytet av belysning och styrning i ishallarna blev klart i juni och har sänkt "
        "energianvändningen.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Simhallens undervisningsbassäng stängdes i september sedan fukt upptäckts i "
        "väggkonstruktionen. Simskola och skolsim har flyttat till den stora bassängen, och "
        "intäkterna minskar.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden till och med augusti är 152,6 mnkr, 3,7 mnkr under periodens budget. "
    "Jämfört med samma tid 2024 har den ökat med 3,5 mnkr, mest på baden. Prognosen för "
    "helåret är ett överskott på 1,5 mnkr, 0,2 mnkr bättre än i maj.\n"
    "\n"
    "Idrottsanläggningarna väntar 1,8 mnkr i överskott, sedan ishallarnas nya belysning "
    "och styrning sänkt energianvändningen. Fritidsgårdarna väntar 0,9 mnkr efter vårens "
    "vakanser. Baden väntas däremot kosta 1,5 mnkr mer än budgeten, trots fullmäktiges "
    "tillskott på 2,5 mnkr. När undervisningsbassängen är stängd uteblir kurser och "
    "entréer, medan personal och lokaler kostar detsamma. Kortare säsongsanställningar och "
    "en vecka kortare säsong på utomhusbadet motverkar en del.\n"
    "\n"
    "Investeringarna beräknas till 69,8 mnkr av budgeten 81,4. Västerhallen väntas totalt "
    "kosta 98,2 mnkr, 2,2 mnkr över beslutet, sedan pålningen blivit mer omfattande. "
    "Fullmäktige får ett särskilt ärende i november.",
    "mal": "Målen om fritidsgårdarna och föreningslivet bedöms kunna uppnås. Två mål är osäkra. Barn "
    "och unga deltar oftare i föreningarna än förra året, och lovaktiviteterna når fler, men "
    "flickornas andel är 42 procent mot målet 44. Målet om anläggningar och bad påverkas av "
    "den stängda undervisningsbassängen: hallarna används bättre, men badens besök och andelen "
    "elever som kan simma är svåra att lyfta under hösten.",
    "personal": "Antalet tillsvidareanställda är 228, samma som för ett år sedan, och årsarbetarna är "
    "215. Timlönerna har ökat med 966 timmar till 27 324, eftersom vårens vakanser på "
    "gårdarna täcktes med timanställda. Sjukfrånvaron har sjunkit från 4,8 till 4,7 "
    "procent. Badvakter är svåra att finna på sommaren, och nämnden betalar "
    "livräddarutbildningen för den som arbetar två säsonger. Simlärarna erbjuds annat "
    "arbete medan bassängen är stängd.",
    "kvalitet": "Klagomålen är 71, åtta fler än samma period förra året. De flesta gäller "
    "omklädningsrum, golv och ventilation i tre äldre hallar. Felanmälningar hanteras av "
    "två förvaltningar, och en ny gränsdragning med tekniska nämnden gäller från april "
    "2026. Appen, där obokade tider visas samma dag, uppskattas av föreningarna. "
    "Avvikelserna har minskat till 37 sedan halkskydd lagts i två duschrum. Berömmet "
    "ökade från 48 till 62 och riktas till lovaktiviteterna och gårdarnas ledare. Det "
    "badvattenprov som avvek följdes upp i tid.",
    "internkontroll": "Tre av nio kontroller är klara. Larmen för ammoniak och klor fungerade med ett "
    "undantag, som rättades samma dag. Kassorna på baden stämde. Elva av 214 konton tillhörde personer som "
    "slutat i sin förening, och de är stängda. "
    "Livräddningsövningarna, de oanmälda besöken hos föreningar och genomgången av "
    "halltider pågår. Kontrollen av stängda kvällar på fritidsgårdarna har inte "
    "kunnat börja, eftersom gårdarna registrerar dem på olika sätt.",
}
