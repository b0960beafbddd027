"""Kommunstyrelsen: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "KS-K1": {
        "typ": "process",
        "matmetod": "Telefonväxelns statistik, tolv månader till augusti",
        "utgangsvarde": "68",
        "u_t4": "66",
        "u_t3": "68",
        "lanet": "73",
        "liknande": "74",
    },
    "KS-K2": {
        "typ": "resultat",
        "matmetod": "Servicemätning av utomstående, vecka 36–37",
        "utgangsvarde": "88",
        "u_t4": "87",
        "u_t3": "88",
        "svarsfrekvens": "100",
        "lanet": "88",
        "liknande": "88",
    },
    "KS-K3": {
        "typ": "resultat",
        "matmetod": "Webbenkät till företag med minst en anställd",
        "utgangsvarde": "58",
        "u_t4": "57",
        "u_t3": "58",
        "svarsfrekvens": "39",
        "ansvarig": "Näringslivschef",
        "klart": "2026-06",
    },
    "KS-K4": {
        "typ": "process",
        "matmetod": "Betalningsdag mot förfallodag, alla leverantörsfakturor",
        "utgangsvarde": "94.8",
        "u_t4": "94.2",
        "u_t3": "94.8",
        "ansvarig": "Ekonomidirektör",
        "klart": "2026-01",
    },
    "KS-K5": {
        "typ": "struktur",
        "matmetod": "Bokförd kostnad delad med antal konton",
        "utgangsvarde": "9620",
        "u_t4": "9400",
        "u_t3": "9620",
    },
    "KS-K6": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "79",
        "u_t4": "78",
        "u_t3": "79",
        "kvinnor": "82",
        "man": "80",
        "svarsfrekvens": "87",
        "riket": "79",
        "lanet": "79",
        "liknande": "80",
    },
    "KS-K7": {
        "typ": "resultat",
        "matmetod": "Reseleverantörens beräkning, tolv månader till augusti",
        "utgangsvarde": "325",
        "u_t4": "341",
        "u_t3": "325",
    },
    "KS-K8": {
        "typ": "process",
        "matmetod": "Andel av 84 verksamheter med beslutad plan",
        "utgangsvarde": "46",
        "u_t4": "38",
        "u_t3": "46",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "KS-K9",
        "grunduppdrag": "Alla",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Lätt att göra rätt",
        "indikator": "Nöjda användare av e-tjänster",
        "typ": "resultat",
        "matmetod": "Fråga efter avslutat ärende",
        "kalla": "E-tjänsteplattformen",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "73",
        "u_t4": "71",
        "u_t3": "73",
        "u_t2": "74",
        "u_t1": "76",
        "utfall": "80",
        "malvarde": "78",
        "bedomning": "grön",
        "antal_svar": 6120,
        "svarsfrekvens": "18",
        "kvinnor": "80",
        "man": "80",
    },
    {
        "kval_id": "KS-K10",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Ekonomi i balans",
        "indikator": "Nettokostnadsavvikelse för kommunen som helhet",
        "typ": "resultat",
        "matmetod": "Avvikelse mot referenskostnad, senast kända år",
        "kalla": "Räkenskapssammandrag",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "utgangsvarde": "1.8",
        "u_t4": "2.1",
        "u_t3": "1.8",
        "u_t2": "1.6",
        "u_t1": "1.4",
        "utfall": "1.2",
        "malvarde": "1.0",
        "bedomning": "gul",
        "analys": "Avvikelsen har minskat fem år i rad men är högre än målet. Individ- och familjeomsorg "
        "och grundskola svarar för hela avvikelsen.",
        "atgard": "Månadsvis redovisning av placeringar och särskilt stöd för kommunstyrelsen.",
        "ansvarig": "Ekonomidirektör",
        "klart": "2026-12",
    },
    {
        "kval_id": "KS-K11",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Hållbara inköp",
        "indikator": "Avtalade inköp av kommunens totala inköp",
        "typ": "process",
        "matmetod": "Leverantörsreskontran mot avtalsregister",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "86",
        "u_t4": "84",
        "u_t3": "86",
        "u_t2": "88",
        "u_t1": "89",
        "utfall": "91",
        "malvarde": "92",
        "bedomning": "gul",
        "analys": "Avtalstroheten ökar men är låg för hantverkare och livsmedel på småorter, där avtalet "
        "saknar lokala leverantörer.",
        "atgard": "Nytt dynamiskt inköpssystem för små uppdrag.",
        "ansvarig": "Upphandlingschef",
        "klart": "2026-06",
    },
    {
        "kval_id": "KS-K12",
        "grunduppdrag": "Näringsliv",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Snabb hjälp",
        "indikator": "Lotsärenden som fått en kontaktperson inom två dagar",
        "typ": "process",
        "matmetod": "Ärendesystem",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "70",
        "u_t4": "62",
        "u_t3": "70",
        "u_t2": "78",
        "u_t1": "85",
        "utfall": "93",
        "malvarde": "90",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Service",
        "for_vem": "Alla invånare, besökare och företag",
        "vad": "Svara på frågor, ge vägledning och ta emot synpunkter i kontaktcenter och på webben.",
        "styrdokument": "Förvaltningslagen, reglemente, serviceriktlinjer",
    },
    {
        "grunduppdrag": "Näringsliv",
        "for_vem": "Företag och den som vill starta",
        "vad": "Ge samlad hjälp i kommunens ärenden och utveckla platsen.",
        "styrdokument": "Näringslivsstrategi, reglemente",
    },
    {
        "grunduppdrag": "Ledning",
        "for_vem": "Nämnder, bolag och fullmäktige",
        "vad": "Leda, samordna och ha uppsikt, med ekonomi, personal och uppföljning.",
        "styrdokument": "Kommunallagen 6 kap., ekonomistyrningsregler",
    },
    {
        "grunduppdrag": "IT",
        "for_vem": "Kommunens verksamheter",
        "vad": "Driva gemensamma system, nät och arbetsplatser.",
        "styrdokument": "Informationssäkerhetspolicy, digitaliseringsplan",
    },
    {
        "grunduppdrag": "Klimat",
        "for_vem": "Hela kommunen",
        "vad": "Samordna arbetet mot klimatmålen.",
        "styrdokument": "Klimatprogrammet, Agenda 2030",
    },
    {
        "grunduppdrag": "Beredskap",
        "for_vem": "Alla invånare",
        "vad": "Planera för kris och höjd beredskap.",
        "styrdokument": "Lagen om kommuners åtgärder vid extraordinära händelser",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 274,
        "antal_fg": 291,
        "i_tid": "93",
        "orsak": "Handläggningstid och svårt att hitta på webbplatsen.",
        "atgard": "Sökfunktionen är ombyggd och svarstid visas vid varje ärende.",
    },
    {
        "typ": "synpunkt",
        "antal": 451,
        "antal_fg": 402,
        "i_tid": "95",
        "orsak": "Förslag om kollektivtrafik och torghandel.",
        "atgard": "Förslagen har lämnats till berörda nämnder och besvarats.",
    },
    {
        "typ": "avvikelse",
        "antal": 38,
        "antal_fg": 33,
        "i_tid": "89",
        "orsak": "Driftstopp i system och felaktiga behörigheter.",
        "atgard": "Varje händelse analyseras och 31 konton har stängts.",
    },
    {
        "typ": "beröm",
        "antal": 152,
        "antal_fg": 131,
        "orsak": "Kontaktcenters bemötande.",
        "atgard": "Tas upp på arbetsplatsträffar.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Attest av fakturor",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Ersättare saknas för tre procent av attestanterna.",
        "forbattring": "Ersättare anges när rollen läggs upp.",
    },
    {
        "omrade": "Behörigheter i system",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Nio av fjorton system är granskade.",
        "forbattring": "Kvartalsvis lista till systemägaren.",
    },
    {
        "omrade": "Diarieföring",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Femtio av femtio handlingar diarieförda i tid.",
    },
    {
        "omrade": "Krisplaner",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": "Planerna finns och prövades i övning i april, men är olika väl kända.",
        "forbattring": "Korta övningar i alla ledningsgrupper.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Företagens omdöme om kommunen",
        "malgrupp": "Företag med minst en anställd",
        "tid": "Maj 2025",
        "antal_svar": 402,
        "svarsfrekvens": "39",
        "resultat": "62 procent är nöjda med informationen. Små företag vet inte alltid vart de ska vända "
        "sig, och de i kommundelarna är minst nöjda.",
    },
    {
        "namn": "Servicemätning telefon och e-post",
        "malgrupp": "Utomstående som ringer och skriver",
        "tid": "September 2025",
        "antal_svar": 216,
        "svarsfrekvens": "100",
        "resultat": "Nittioen procent fick ett gott bemötande. E-post besvaras i genomsnitt samma dag.",
    },
    {
        "namn": "Fråga efter avslutad e-tjänst",
        "malgrupp": "Användare av e-tjänster",
        "tid": "Januari–augusti 2025",
        "antal_svar": 6120,
        "svarsfrekvens": "18",
        "resultat": "80 procent är nöjda. Den vanligaste anmärkningen är att formulär är svåra att fylla "
        "i och skicka från en mobil.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-KS-1",
        "atgard": "Korta väntetiden i telefon med återuppringning.",
        "status": "genomförd",
        "effekt": "Väntetiden minskade, och 79 procent får svar inom en minut.",
    },
    {
        "atgard_id": "K24-KS-2",
        "atgard": "Utse ersättare för alla attestanter.",
        "status": "påbörjad",
        "effekt": "Andelen betalda i tid ökade med 1,1 procentenheter.",
    },
    {
        "atgard_id": "K24-KS-3",
        "atgard": "Kontinuitetsplan i alla samhällsviktiga verksamheter.",
        "status": "påbörjad",
        "effekt": "Åttiotre procent har en plan; fjorton återstår.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-KS-1",
        "slutsats": "E-tjänster ger nöjda användare, men den som använder mobil har svårt att slutföra.",
        "indikatorer": "KS-K9, KS-K1",
        "atgard": "De tio mest använda e-tjänsterna byggs om för mobil.",
        "ansvarig": "Digitaliseringschef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-KS-2",
        "slutsats": "Företag som fått en kontaktperson är nöjda. De som inte vet att hjälpen finns är "
        "det inte.",
        "indikatorer": "KS-K3, KS-K12",
        "atgard": "Företagslotsen besöker varje kommundel två gånger om året.",
        "ansvarig": "Näringslivschef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-KS-3",
        "slutsats": "Beredskapen ökar snabbast där verksamheten själv äger planen.",
        "indikatorer": "KS-K8",
        "atgard": "Chefer övar sin egen plan årligen, och stadskontoret följer upp.",
        "ansvarig": "Säkerhetschef",
        "klart": "2026-10",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god",
    "motivering": "Åtta av tolv indikatorer är gröna och fyra gula. Servicen är tillgänglig och "
    "medarbetarna trivs. De gula gäller företagens information, betalningar, inköp och "
    "kommunens samlade kostnad. Alla har förbättrats sedan förra året. Kommunstyrelsen "
    "bedömer därför att kvaliteten är god.",
    "beslut": "KS 2025-10-22, § 198",
    "beslut_faktorer": "KS 2024-11-27, § 231",
    "datum": dt.date(2025, 10, 22),
    "plan_datum": dt.date(2025, 11, 26),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Den som ringer kommunen får svar snabbare än förut. 79 procent av samtalen besvaras inom en minut "
        "och 91 procent av dem som ringer får ett gott bemötande. Fyra av fem användare är nöjda med "
        "e-tjänsterna, och den som startar eller utvecklar ett företag får nästan alltid en kontaktperson "
        "inom två dagar.\n\n"
        "Åtta av tolv indikatorer är gröna och fyra är gula. Ingen är röd. De gula gäller företagens nöjdhet "
        "med informationen, betalningen av fakturor, inköp enligt avtal och kommunens samlade kostnad. Alla "
        "fyra har förbättrats sedan förra året, och för fakturorna fattas bara en tiondels procentenhet.\n\n"
        "Det som återstår är av samma slag: tjänsterna fungerar för den som hittar dem, men alla gör inte "
        "det. Kommunstyrelsen bedömer kvaliteten som god."
    ),
    "metod": (
        "Tolv indikatorer följs i fyra perspektiv. Telefonstatistiken, resestatistiken och betalningarna "
        "avser tolv månader till och med augusti. Servicemätningen gjordes vecka 36–37 av utomstående, som "
        "ringde och skrev till kommunen i 216 påhittade ärenden. Företagsenkäten besvarades i maj av 402 "
        "företag, 39 procent, och medarbetarenkäten i mars av 548 personer, 87 procent.\n\n"
        "Frågan efter avslutad e-tjänst besvaras bara av 18 procent av användarna. Den som gett upp på vägen "
        "får aldrig frågan, och resultatet är därför troligen något för ljust. Kostnadsavvikelsen gäller "
        "senast kända år. Klagomål, synpunkter och avvikelser räknas januari–augusti."
    ),
    "resultat": (
        "## Resultat för medborgaren\n\n"
        "Andelen samtal som besvaras inom en minut har ökat varje år, från 66 procent 2021 till 79, och "
        "målvärdet 78 är passerat. Återuppringningen är den viktigaste förklaringen. Bemötandet blev inte "
        "lidande: betyget steg med två procentenheter, till 91.\n\n"
        "Nöjdheten med e-tjänsterna är 80 procent, lika för kvinnor och män. Av lotsärendena fick 93 procent "
        "en kontaktperson inom två dagar, mot 62 procent 2021. Trots det är bara 62 procent av företagen "
        "nöjda med kommunens information, tre procentenheter under målvärdet. Lotsen når dem som redan har "
        "ett ärende, inte dem som undrar om de behöver ett.\n\n"
        "## God ekonomi\n\n"
        "Fakturor betalas i tid till 96,9 procent. Resten fastnar oftast när den som attesterar är borta och "
        "ersättare saknas. IT-kostnaden per användare är 10 250 kronor, 150 kronor under målvärdet men 150 "
        "kronor mer än 2024.\n\n"
        "Kommunens samlade nettokostnad är 1,2 procent högre än referenskostnaden. Avvikelsen var 2,1 procent "
        "2021 och har minskat varje år. Den finns i individ- och familjeomsorgen och i grundskolan, och "
        "styrelsen kan påverka den främst genom sin uppsikt.\n\n"
        "## Medarbetarnas förutsättningar\n\n"
        "HME-index är 81, en enhet högre än 2024 och i nivå med målvärdet. Kvinnors index är 82 och mäns 80. "
        "Skillnaden är liten, och båda ligger över riket.\n\n"
        "## Hållbarhet och Agenda 2030\n\n"
        "Utsläppen från tjänsteresor har minskat från 341 till 251 ton sedan 2021 och är lägre än målvärdet "
        "270. Kontinuitetsplaner finns för 83 procent av de samhällsviktiga verksamheterna, mot 66 procent "
        "förra året. Inköp enligt avtal uppgår till 91 procent. Den sista procentenheten till målvärdet "
        "gäller hantverkare och livsmedel på småorter, där avtalen saknar lokala leverantörer."
    ),
    "jamforelse": (
        "Jämförelser finns för tre av tolv indikatorer. Tillgängligheten per telefon är sju procentenheter "
        "högre än i riket, sex högre än i länet och fem högre än i liknande kommuner. Bemötandet är fyra "
        "procentenheter högre än i riket och tre högre än i länet och liknande kommuner. HME-index är två "
        "enheter högre än i riket och länet och en enhet högre än i liknande kommuner.\n\n"
        "Kostnadsavvikelsen är i sig en jämförelse, eftersom referenskostnaden visar vad verksamheten skulle "
        "kosta med genomsnittligt arbetssätt och kommunens egen befolkning. För inköp, kontinuitetsplaner och "
        "lotsärenden finns inga mått som andra kommuner räknar på samma sätt. Där jämför styrelsen bara med "
        "sina egna tidigare år."
    ),
    "egenkontroll": (
        "Fyra områden har kontrollerats. Diarieföringen är utan anmärkning: samtliga 50 granskade handlingar "
        "var registrerade i tid. Krisplanerna finns och följdes i aprils övning, men kunskapen om dem skiljer "
        "sig mellan ledningsgrupperna.\n\n"
        "Attest och behörigheter följs delvis. Ersättare saknas för tre procent av attestanterna, vilket "
        "räcker för att fakturor ska bli liggande vid frånvaro. Ersättaren ska därför anges redan när rollen "
        "läggs upp. Nio av fjorton system har granskats och fem återstår. Systemägarna ska få en lista över "
        "behörigheter varje kvartal."
    ),
    "klagomal": (
        "Klagomålen minskade från 291 till 274 medan synpunkterna ökade från 402 till 451. Handläggningstider "
        "och svårigheter att hitta på webbplatsen är de vanligaste skälen till klagomål. Sökfunktionen har "
        "därför byggts om, och svarstiden visas vid varje ärende. 93 procent av klagomålen besvarades i tid.\n\n"
        "Synpunkterna handlar ofta om kollektivtrafik och torghandel och lämnas vidare till den nämnd som kan "
        "besluta. Avvikelserna ökade från 33 till 38. De gäller driftstopp och felaktiga behörigheter, och "
        "analysen av dem ledde till att 31 konton stängdes."
    ),
    "undersokningar": (
        "Tre undersökningar pekar åt samma håll. Företag i kommundelarna är minst nöjda med informationen, "
        "och små företag vet inte alltid vart de ska vända sig. Den som får kontakt med kommunen blir däremot "
        "väl bemött och får svar på e-post samma dag. Användarna av e-tjänster är nöjda men tycker att "
        "formulären är svåra att använda i mobilen."
    ),
    "uppfoljning": (
        "En av tre åtgärder från förra året är genomförd och två pågår. Återuppringningen gav det tydligaste "
        "resultatet: på ett år ökade andelen samtal som besvaras inom en minut med fem procentenheter.\n\n"
        "Ersättare har utsetts för de flesta attestanter, och andelen fakturor som betalas i tid ökade med "
        "1,1 procentenheter. Arbetet med kontinuitetsplaner fortsätter i de fjorton verksamheter som ännu "
        "saknar en beslutad plan."
    ),
    "slutsatser": (
        "Kommunstyrelsen drar tre slutsatser inför 2026. Den första är att e-tjänsterna måste fungera i "
        "mobilen. De tio mest använda byggs om först, eftersom de avgör vad de flesta möter.\n\n"
        "Den andra är att kommunen ska söka upp de små företagen i stället för att vänta på dem. "
        "Företagslotsen besöker varje kommundel två gånger om året, och resultatet läses av i nästa enkät.\n\n"
        "Den tredje är att beredskapen växer snabbast där verksamheten äger sin egen plan. Varje chef övar "
        "därför planen årligen. Brister i attest och behörigheter hanteras löpande och kräver ingen egen "
        "slutsats, men styrelsen följer listorna tills alla system är granskade."
    ),
}
