"""Socialnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "SN-K1": {
        "typ": "process",
        "matmetod": "Alla anmälningar, tid till dokumenterad bedömning",
        "utgangsvarde": "95",
        "u_t4": "93",
        "u_t3": "95",
        "ansvarig": "Verksamhetschef barn och unga",
        "klart": "2026-02",
    },
    "SN-K2": {
        "typ": "resultat",
        "matmetod": "Avslutade insatser följda i tolv månader",
        "utgangsvarde": "77",
        "u_t4": "75",
        "u_t3": "77",
        "lanet": "77",
    },
    "SN-K3": {
        "typ": "resultat",
        "matmetod": "Enkät med bildstöd till alla boende, september",
        "utgangsvarde": "70",
        "u_t4": "69",
        "u_t3": "70",
        "svarsfrekvens": "69",
        "lanet": "73",
        "ansvarig": "Verksamhetschef funktionsstöd",
        "klart": "2026-06",
    },
    "SN-K4": {
        "typ": "resultat",
        "matmetod": "Deltagare med ny praktik eller anställning, tolv månader till augusti",
        "utgangsvarde": "3.6",
        "u_t4": "3.2",
        "u_t3": "3.6",
    },
    "SN-K5": {
        "typ": "process",
        "matmetod": "Vårddygn per vårdform, tolv månader till augusti",
        "utgangsvarde": "63",
        "u_t4": "66",
        "u_t3": "63",
        "lanet": "62",
        "liknande": "64",
        "ansvarig": "Verksamhetschef barn och unga",
        "klart": "2026-06",
    },
    "SN-K6": {
        "typ": "process",
        "matmetod": "Debiterade timmar jämförda med utförda, tolv månader till augusti",
        "utgangsvarde": "96.5",
        "u_t4": "96.0",
        "u_t3": "96.5",
    },
    "SN-K7": {
        "typ": "struktur",
        "matmetod": "Hushåll med bistånd delat med handläggare i tjänst, augusti",
        "utgangsvarde": "74",
        "u_t4": "76",
        "u_t3": "74",
    },
    "SN-K8": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "14",
        "u_t4": "13",
        "u_t3": "14",
        "svarsfrekvens": "82",
        "ansvarig": "Verksamhetschef funktionsstöd",
        "klart": "2026-09",
    },
    "SN-K9": {
        "typ": "process",
        "matmetod": "Granskning av slumpvis valda akter i maj",
        "utgangsvarde": "74",
        "u_t4": "70",
        "u_t3": "74",
    },
    "SN-K10": {
        "typ": "resultat",
        "matmetod": "Vägda leveranser, tolv månader till augusti",
        "utgangsvarde": "13",
        "u_t4": "9",
        "u_t3": "13",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "SN-K11",
        "grunduppdrag": "Alla",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Inflytande",
        "indikator": "Brukare inom funktionsstöd som anger att de får bestämma om saker som är viktiga "
        "för dem",
        "typ": "resultat",
        "matmetod": "Enkät med bildstöd i bostad och daglig verksamhet, september",
        "kalla": "Brukarundersökning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "75",
        "u_t4": "74",
        "u_t3": "75",
        "u_t2": "76",
        "u_t1": "77",
        "utfall": "81",
        "malvarde": "80",
        "kvinnor": "80",
        "man": "82",
        "antal_svar": 864,
        "svarsfrekvens": "71",
        "riket": "78",
        "lanet": "78",
        "liknande": "79",
        "bedomning": "grön",
    },
    {
        "kval_id": "SN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Rätt kostnad",
        "indikator": "Nettokostnadsavvikelse i individ- och familjeomsorgen",
        "typ": "resultat",
        "matmetod": "Nettokostnad året före jämförd med referenskostnaden",
        "kalla": "Räkenskapssammandrag",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "utgangsvarde": "6.9",
        "u_t4": "6.2",
        "u_t3": "6.9",
        "u_t2": "7.4",
        "u_t1": "8.1",
        "utfall": "9.0",
        "malvarde": "6.0",
        "bedomning": "röd",
        "lanet": "5.1",
        "liknande": "4.4",
        "analys": "Avvikelsen har ökat varje år sedan 2021. Placeringarna av tonåringar är fler och "
        "dyrare, eftersom institution används när familjehem saknas. Lägre kostnader för "
        "ekonomiskt bistånd väger inte upp ökningen.",
        "atgard": "Ett placeringsråd prövar varje placering en gång i månaden från november 2025. Egna "
        "familjehem och jourhem ersätter köpta platser.",
        "ansvarig": "Förvaltningschef",
        "klart": "2026-12",
    },
    {
        "kval_id": "SN-K13",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "utgangsvarde": "76",
        "u_t4": "77",
        "u_t3": "76",
        "u_t2": "76",
        "u_t1": "77",
        "utfall": "77",
        "malvarde": "79",
        "bedomning": "gul",
        "kvinnor": "77",
        "man": "77",
        "antal_svar": 1206,
        "svarsfrekvens": "82",
        "riket": "79",
        "lanet": "78",
        "liknande": "78",
        "analys": "Engagemanget är oförändrat. Lägst är det i arbetsgrupper där chefen har mer än 30 "
        "medarbetare och bland handläggare med kort erfarenhet.",
        "atgard": "Högst 25 medarbetare per chef i funktionsstöd, infört stegvis under 2026, och "
        "introduktionsår för nya socialsekreterare.",
        "ansvarig": "Förvaltningschef",
        "klart": "2026-12",
    },
    {
        "kval_id": "SN-K14",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Jämlik bedömning",
        "indikator": "Granskade beslut utan omotiverad skillnad mellan kvinnor och män",
        "typ": "process",
        "matmetod": "Två granskare läser 120 akter i maj",
        "kalla": "Aktgranskning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "90",
        "u_t4": "88",
        "u_t3": "90",
        "u_t2": "91",
        "u_t1": "93",
        "utfall": "95",
        "malvarde": "94",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Barn och unga",
        "for_vem": "Barn och unga 0–20 år och deras familjer",
        "vad": "Utreda oro, ge familjer stöd tidigt och skydda barn som riskerar att fara illa.",
        "styrdokument": "Socialtjänstlagen, lagen med särskilda bestämmelser om vård av unga, "
        "barnkonventionen",
    },
    {
        "grunduppdrag": "Bostad med särskild service",
        "for_vem": "Vuxna med funktionsnedsättning som behöver stöd i boendet",
        "vad": "Ge ett tryggt hem med stöd som den enskilde är med och bestämmer om.",
        "styrdokument": "Lagen om stöd och service till vissa funktionshindrade",
    },
    {
        "grunduppdrag": "Daglig verksamhet",
        "for_vem": "Personer med funktionsnedsättning som varken arbetar eller studerar",
        "vad": "Ge meningsfull sysselsättning och väg mot praktik och anställning.",
        "styrdokument": "Lagen om stöd och service till vissa funktionshindrade",
    },
    {
        "grunduppdrag": "Personlig assistans",
        "for_vem": "Personer med omfattande funktionsnedsättning",
        "vad": "Ge assistans av god kvalitet och begära rätt ersättning för utförda timmar.",
        "styrdokument": "Lagen om stöd och service till vissa funktionshindrade, socialförsäkringsbalken",
    },
    {
        "grunduppdrag": "Ekonomiskt bistånd",
        "for_vem": "Hushåll som inte kan försörja sig själva",
        "vad": "Pröva rätten till bistånd och stödja vägen till arbete eller studier.",
        "styrdokument": "Socialtjänstlagen, nämndens riktlinjer för bistånd",
    },
    {
        "grunduppdrag": "Alla verksamheter",
        "for_vem": "Alla som får stöd av nämnden och alla medarbetare",
        "vad": "Hålla en säker och rättssäker socialtjänst där barns röster hörs.",
        "styrdokument": "Föreskrifterna om ledningssystem för kvalitet, barnkonventionen, arbetsmiljölagen",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 196,
        "antal_fg": 181,
        "i_tid": "79.6",
        "orsak": "Handläggningstid och svårigheter att nå sin handläggare.",
        "atgard": "Telefontiden utökas till fyra timmar om dagen från september.",
    },
    {
        "typ": "synpunkt",
        "antal": 93,
        "antal_fg": 89,
        "i_tid": "88.2",
        "orsak": "Väntan på bostad och önskemål om fler fritidsaktiviteter.",
        "atgard": "Den som väntar på bostad får från september besked varje kvartal.",
    },
    {
        "typ": "avvikelse",
        "antal": 604,
        "antal_fg": 561,
        "i_tid": "84.3",
        "orsak": "Läkemedel som getts för sent eller glömts, och konflikter mellan boende.",
        "atgard": "Genomgång på enhetens kvalitetsråd och skriftlig överlämning vid byte av arbetspass.",
    },
    {
        "typ": "beröm",
        "antal": 61,
        "antal_fg": 46,
        "orsak": "Engagemang i daglig verksamhet och i familjestödet.",
        "atgard": "Lyfts i kvalitetsråden som arbetssätt att behålla.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Dokumentation av genomförandeplaner",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Av 160 granskade akter hade 136 en aktuell plan. Den enskildes egna mål beskrivs "
        "kortfattat.",
        "forbattring": "En mall med frågor om egna mål tas fram till mars 2026.",
    },
    {
        "omrade": "Läkemedelshantering i gruppbostäder",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Granskning i 15 enheter. En delegering hade löpt ut och rättades samma dag.",
        "forbattring": "Påminnelse ur systemet en månad innan en delegering löper ut.",
    },
    {
        "omrade": "Begränsningsåtgärder",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": "Inga otillåtna åtgärder hittades. Hälften av timvikarierna var osäkra på var "
        "gränsen går.",
        "forbattring": "En kort film med frågor ingår i introduktionen av vikarier.",
    },
    {
        "omrade": "Handkassor och privata medel",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Avstämning saknades någon månad för åtta av 64 kassor. Inga pengar saknades.",
        "forbattring": "Två medarbetare gör avstämningen och enhetschef kontrollerar den.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Brukarundersökning inom funktionsstöd",
        "malgrupp": "Boende i gruppbostad och deltagare i daglig verksamhet",
        "tid": "September 2025",
        "antal_svar": 864,
        "svarsfrekvens": "71",
        "resultat": "81 procent anger att de får bestämma om det som är viktigt för dem, fyra "
        "procentenheter fler än året före. I gruppbostad är 74 procent aldrig rädda hemma. "
        "Kvinnor är oftare rädda än män, och skillnaderna mellan enheter är stora.",
    },
    {
        "namn": "Enkät i individ- och familjeomsorgen",
        "malgrupp": "Personer med pågående kontakt",
        "tid": "Oktober 2024",
        "antal_svar": 487,
        "svarsfrekvens": "45",
        "resultat": "Drygt åtta av tio upplever att handläggaren visar förståelse. Lägst betyg får "
        "möjligheten att påverka vilken hjälp man får, 68 procent.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-SN-1",
        "atgard": "Stäm av listan över nya anmälningar två gånger i veckan.",
        "status": "genomförd",
        "effekt": "Skyddsbedömningar i tid ökade från 97 till 99 procent. Fredagar efter klockan 15 "
        "kvarstår som svag punkt.",
    },
    {
        "atgard_id": "K24-SN-2",
        "atgard": "Rekrytera familjehem som kan ta emot tonåringar.",
        "status": "påbörjad",
        "effekt": "Åtta nya familjehem till augusti, varav tre för tonåringar. Andelen vårddygn i "
        "familjehem sjönk ändå från 58 till 54 procent.",
    },
    {
        "atgard_id": "K24-SN-3",
        "atgard": "Utbilda medarbetare i gruppbostäder i lågaffektivt bemötande.",
        "status": "påbörjad",
        "effekt": "Ungefär hälften är utbildade. Andelen som utsatts för hot eller våld ökade ändå, "
        "delvis för att fler tillbud rapporteras.",
    },
    {
        "atgard_id": "K24-SN-4",
        "atgard": "Minska antalet hushåll per handläggare i ekonomiskt bistånd.",
        "status": "genomförd",
        "effekt": "Genomsnittet sjönk från 66 till 59 hushåll per handläggare.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-SN-1",
        "slutsats": "Den öppna hjälpen till unga håller, men när behoven är stora saknas familjehem och "
        "barnet placeras på institution.",
        "indikatorer": "SN-K2, SN-K5",
        "atgard": "Familjehem för tonåringar med särskild ersättning och handledning samt två "
        "upphandlade jourhem.",
        "ansvarig": "Verksamhetschef barn och unga",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-SN-2",
        "slutsats": "Boendes trygghet och medarbetares säkerhet påverkas båda av konflikter i "
        "gruppbostäder och måste lösas tillsammans.",
        "indikatorer": "SN-K3, SN-K8",
        "atgard": "Trygghetsplan med de boende i varje gruppbostad med lågt resultat, och "
        "dubbelbemanning nattetid på två enheter.",
        "ansvarig": "Verksamhetschef funktionsstöd",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-SN-3",
        "slutsats": "Färre hushåll per handläggare ger tid att arbeta mot egen försörjning.",
        "indikatorer": "SN-K7",
        "atgard": "Bemanningen behålls när antalet hushåll minskar, och tiden används till planer för "
        "arbete eller studier.",
        "ansvarig": "Verksamhetschef vuxna",
        "klart": "2026-12",
    },
    {
        "slutsats_id": "K25-SN-4",
        "slutsats": "Kostnaden för placeringar är svår att minska på kort sikt och vänds bara om vården "
        "kan ges närmare hemmet.",
        "indikatorer": "SN-K12, SN-K5",
        "atgard": "Ett placeringsråd prövar varje placering en gång i månaden och redovisar till nämnden "
        "varje kvartal.",
        "ansvarig": "Förvaltningschef",
        "klart": "2026-12",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": "Åtta av fjorton indikatorer är gröna, tre gula och tre röda. Brukarnas inflytande "
    "ökar, unga återkommer mer sällan efter avslutad insats och barnets uppfattning "
    "dokumenteras i nio av tio utredningar. De röda indikatorerna, vårddygn i "
    "familjehem, hot eller våld mot medarbetare och kostnaden för individ- och "
    "familjeomsorgen, har alla försämrats sedan 2021. De rör barns vardag och "
    "medarbetares säkerhet och följs därför upp varje kvartal. Nämnden bedömer "
    "kvaliteten som god med förbättringsområden.",
    "beslut": "SN 2025-10-22, § 131",
    "beslut_faktorer": "SN 2024-11-27, § 152",
    "datum": dt.date(2025, 10, 22),
    "plan_datum": dt.date(2025, 11, 26),
}

TEXTER: dict[str, str] = {
    "sammanfattning": "Inflytandet för personer med funktionsnedsättning har ökat tydligt. 81 procent "
    "anger att de får bestämma om det som är viktigt för dem, fyra procentenheter "
    "fler än förra året. Av ungdomarna har 81 procent inte behövt komma tillbaka "
    "inom ett år efter avslutad insats, och varje handläggare i ekonomiskt bistånd "
    "har i snitt 59 hushåll, mot 76 år 2021.\n"
    "\n"
    "Tre indikatorer är röda och de hänger delvis ihop. Andelen vårddygn i "
    "familjehem har sjunkit till 54 procent, vilket driver upp kostnaden för "
    "individ- och familjeomsorgen till 9,0 procent över referenskostnaden. Var "
    "sjätte medarbetare, 17 procent, har utsatts för hot eller våld.\n"
    "\n"
    "Gula är skyddsbedömningar i tid, tryggheten i bostad med särskild service och "
    "medarbetarnas engagemang. Nämnden bedömer kvaliteten som god med "
    "förbättringsområden.",
    "metod": "Fjorton indikatorer ligger till grund för rapporten. Brukarundersökningen i september "
    "gav 864 svar, 71 procent, varav 388 från gruppbostäder. Den görs med bildstöd och utan "
    "att personal från enheten är med. Medarbetarenkäten i mars besvarades av 1 206 "
    "personer, 82 procent.\n"
    "\n"
    "Aktgranskningen i maj omfattade 120 slumpvis valda akter. Registeruppgifter avser i "
    "regel tolv månader till och med augusti, och kostnadsavvikelsen räkenskaperna för året "
    "före.\n"
    "\n"
    "Enkäten i individ- och familjeomsorgen görs i oktober, efter att underlaget "
    "sammanställts. Rapporten använder därför svaren från 2024.",
    "resultat": "## Resultat för medborgaren\n"
    "\n"
    "Skyddsbedömningen vid oro för ett barn gjordes samma dag eller dagen efter i 99 "
    "procent av fallen. Målet är 100, och nämnden godtar inga undantag. Av 31 bedömningar "
    "som dokumenterades för sent kom 22 anmälningar in en fredag efter klockan 15.\n"
    "\n"
    "I bostad med särskild service är 74 procent aldrig rädda hemma, en ökning för varje "
    "år sedan 2021. Kvinnor ligger sex procentenheter lägre än män. Fem gruppbostäder "
    "drar ned resultatet; där är mindre än hälften alltid trygga. Från daglig verksamhet "
    "gick 5,3 procent vidare till praktik eller anställning, fler män än kvinnor.\n"
    "\n"
    "## God ekonomi\n"
    "\n"
    "Andelen vårddygn i egna eller upphandlade familjehem var 66 procent 2021 och är nu "
    "54. Tonåringar med omfattande behov placeras på institution när inget familjehem kan "
    "ta emot, till mer än dubbelt dygnspris. Följden syns i kostnadsavvikelsen, som ökade "
    "från 8,1 till 9,0 procent. Assistansen fungerar bättre: 99,2 procent av timmarna "
    "debiteras inom rätt period.\n"
    "\n"
    "## Medarbetarnas förutsättningar\n"
    "\n"
    "Arbetsmängden i ekonomiskt bistånd har minskat med 17 hushåll per handläggare på "
    "fyra år. Engagemanget i nämnden som helhet står stilla på 77. Hot och våld ökade "
    "från 16 till 17 procent, och kvinnor är mer utsatta än män, 18 mot 14 procent. "
    "Ökningen finns i gruppbostäder, där två boende med nya behov står för mer än en "
    "tredjedel av händelserna.\n"
    "\n"
    "## Hållbarhet och Agenda 2030\n"
    "\n"
    "Alla tre indikatorerna är gröna. Barnets egen uppfattning finns i 92 procent av de "
    "granskade utredningarna, mot 70 procent 2021. I 95 procent av besluten fanns ingen "
    "omotiverad skillnad mellan kvinnor och män. Återbruksverkstaden levererade 31 ton "
    "inredning, vilket också ger deltagarna i daglig verksamhet ett arbete med synligt "
    "resultat.",
    "jamforelse": "Ungdomar återkommer mer sällan i Almköping än på andra håll: 81 procent har inte "
    "återaktualiserats, mot 77 i riket och 78 i liknande kommuner. Inflytandet i "
    "funktionsstöd är tre procentenheter högre än i riket. Tryggheten i boendet är en "
    "procentenhet högre.\n"
    "\n"
    "I fråga om placeringar är läget det omvända. Liknande kommuner har 64 procent av "
    "vårddygnen i familjehem och länet 62, mot 54 här. Skillnaden syns i ekonomin. "
    "Kommunens individ- och familjeomsorg kostar 9,0 procent mer än referenskostnaden, "
    "medan avvikelsen är 4,4 procent i liknande kommuner.\n"
    "\n"
    "Medarbetarnas engagemang är två enheter lägre än i riket.",
    "egenkontroll": "Delegeringarna för läkemedel är i ordning: i 15 granskade enheter hade en enda "
    "löpt ut. Att glömda läkemedel ändå är den vanligaste avvikelsen beror snarare på "
    "överlämningen mellan arbetspass. Inga otillåtna begränsningsåtgärder hittades, "
    "men osäkerheten bland timvikarier är för stor för att nämnden ska känna sig "
    "trygg.\n"
    "\n"
    "Genomförandeplanerna är aktuella i 136 av 160 akter. Det som saknas är oftast "
    "den enskildes egna mål. För handkassorna brast avstämningen i åtta fall av 64. "
    "Beloppen stämde, men rutinen skyddar både boende och personal och ska följas "
    "varje månad.",
    "klagomal": "Klagomålen ökade från 181 till 196. Det vanligaste är att handläggaren är svår att "
    "nå. Bara 79,6 procent fick svar i tid, vilket är nämndens svagaste värde i tabellen. "
    "Telefontiden utökades i september och resultatet kan därför inte bedömas i den här "
    "rapporten.\n"
    "\n"
    "Avvikelserna blev 43 fler. Läkemedel som glömts eller getts för sent är vanligast, "
    "följt av konflikter mellan boende. Enheterna rapporterar mer än tidigare, vilket "
    "nämnden vill uppmuntra.",
    "undersokningar": "De två undersökningarna pekar åt olika håll. I funktionsstöd växer "
    "inflytandet, medan personer med kontakt i individ- och familjeomsorgen ger "
    "lägst betyg åt just möjligheten att påverka hjälpen, 68 procent.\n"
    "\n"
    "Tryggheten hemma är den fråga där enheterna skiljer sig mest. De boende nämner "
    "konflikter med grannar och många nya medarbetare. Därför görs "
    "trygghetsplanerna enhet för enhet.",
    "uppfoljning": "Två av fyra åtgärder är genomförda: avstämningen av anmälningar och arbetsmängden "
    "i ekonomiskt bistånd. Båda gav mätbar förbättring.\n"
    "\n"
    "Rekryteringen av familjehem och utbildningen i bemötande pågår men har inte vänt "
    "utvecklingen. Åtta nya familjehem är ett gott resultat, men bara tre kan ta emot "
    "tonåringar. Nämnden förstärker båda åtgärderna i stället för att ersätta dem.",
    "slutsatser": "Nämnden drar fyra slutsatser inför 2026. Familjehem för tonåringar är den "
    "viktigaste enskilda frågan, eftersom den avgör både barnets vardag och nämndens "
    "ekonomi. Placeringsrådet, som börjar i november, ska se till att ingen placering "
    "pågår längre än behovet kräver.\n"
    "\n"
    "Tryggheten för boende och för medarbetare behandlas som en fråga. Gruppbostäder "
    "med låga resultat får en gemensam plan, och utbildningen i bemötande ska nå alla. "
    "I ekonomiskt bistånd behålls bemanningen även när hushållen blir färre.\n"
    "\n"
    "Mottagningen bemannas till klockan 18 på fredagar från februari. Tillgängligheten "
    "per telefon följs upp i delårsrapporten tillsammans med andelen klagomål som "
    "besvaras i tid.",
}
