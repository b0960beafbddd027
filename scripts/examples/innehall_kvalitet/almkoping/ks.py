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
        "svarsfrekvens": "41",
        "ansvarig": "Näringslivsdirektör",
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
        "u_t2": "75",
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
        "matmetod": "Avvikelse mot referenskostnad",
        "kalla": "Kolada",
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
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Planerna prövades i övning i april.",
        "forbattring": "Reservplats för staben utsedd.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Företagens omdöme om kommunen",
        "malgrupp": "Företag med minst en anställd",
        "tid": "Mars–april 2025",
        "antal_svar": 402,
        "svarsfrekvens": "41",
        "resultat": "Två av tre är nöjda med bemötandet. Små företag vet inte vart de vänder sig, och de "
        "i kommundelarna är minst nöjda.",
    },
    {
        "namn": "Servicemätning telefon och e-post",
        "malgrupp": "Utomstående som ringer och skriver",
        "tid": "September 2025",
        "antal_svar": 216,
        "svarsfrekvens": "100",
        "resultat": "Nittioen procent fick ett gott bemötande. E-post besvaras i genomsnitt samma dag.",
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
        "slutsats": "E-tjänster ger nöjda användare, men den som använder mobil möter fel och ger upp.",
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
        "ansvarig": "Näringslivsdirektör",
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
    "sammanfattning": "Den som kontaktar kommunen får svar snabbare än förut. 79 procent av samtalen "
    "besvaras inom en minut och 91 procent av dem som ringer får ett gott "
    "bemötande. E-tjänsterna används av fler och 80 procent är nöjda. Medarbetarna "
    "ger sin arbetsplats 81 av 100.\n"
    "\n"
    "Fyra indikatorer är gula. Företagens nöjdhet med information har ökat till 62 "
    "procent men når inte målet 65. Fakturor betalas i tid till 96,9 procent, "
    "nästan i mål. Inköpen sker enligt avtal till 91 procent, och kommunens samlade "
    "kostnad är 1,2 procent högre än referenskostnaden. Kommunstyrelsen bedömer "
    "kvaliteten som god.",
    "metod": "Rapporten bygger på tolv indikatorer. Telefonstatistik och ekonomisystem avser tolv "
    "månader till augusti. Servicemätningen gjordes i september av ett fristående företag "
    "med 216 kontakter. Företagsenkäten besvarades av 402 av 980 företag, 41 procent. "
    "Medarbetarenkäten gjordes i mars med 87 procents svarsfrekvens. Kostnadsavvikelsen är "
    "hämtad ur den öppna databasen Kolada. Jämförelser görs med riket, länet och kommuner av "
    "liknande storlek.",
    "resultat": "## Resultat för medborgaren\n"
    "\n"
    "Tillgängligheten har förbättrats fem år i rad. Återuppringning och fler svar på "
    "webben förklarar att telefonkön är kortare. Lotsärenden får en kontaktperson inom "
    "två dagar i 93 procent av fallen. Företag som fått hjälp är nöjda, men många små "
    "företag vet inte att hjälpen finns. Det är skälet till att informationen får lägre "
    "betyg än bemötandet.\n"
    "\n"
    "## God ekonomi\n"
    "\n"
    "Fakturor betalas i tid till 96,9 procent. Det som fattas beror på frånvaro hos den "
    "som attesterar. IT-kostnaden per användare, 10 250 kr, är lägre än målvärdet trots "
    "dyrare licenser. Kommunens samlade kostnad är 1,2 procent högre än "
    "referenskostnaden, och det är individ- och familjeomsorgen och grundskolan som "
    "avviker.\n"
    "\n"
    "## Medarbetarnas förutsättningar\n"
    "\n"
    "Engagemanget är 81, en högre än förra året och två över riket. Kvinnor ger något "
    "högre betyg än män.\n"
    "\n"
    "## Hållbarhet och Agenda 2030\n"
    "\n"
    "Utsläppen från tjänsteresor har minskat från 341 till 251 ton på fyra år. "
    "Kontinuitetsplaner finns i 83 procent av de samhällsviktiga verksamheterna, mot 66 "
    "förra året. Avtalade inköp är 91 procent, en enhet från målet.",
    "jamforelse": "Bemötandet är fyra procentenheter högre än i riket och tillgängligheten sju högre. "
    "Medarbetarnas engagemang är högre än i länet och riket. Kostnadsavvikelsen kan "
    "jämföras i Kolada; den minskar snabbare än i liknande kommuner men är fortfarande "
    "positiv. För inköp och kontinuitetsplaner saknas jämförbara mått.",
    "egenkontroll": "Rutinerna för diarieföring och krisplaner följs. För attest och behörigheter "
    "följs de delvis: ersättare saknas för några, och fem system återstår att "
    "granska. Kommunstyrelsen får en kvartalsvis lista tills alla är klara.",
    "klagomal": "Klagomålen har minskat från 291 till 274, medan förslagen har ökat. Handläggningstid "
    "är fortfarande den vanligaste orsaken. Den nya sökfunktionen har minskat klagomålen "
    "på webbplatsen till hälften sedan maj. Avvikelserna gäller främst system, och varje "
    "driftstopp analyseras.",
    "undersokningar": "Företagsenkäten visar att små företag i kommundelarna är minst nöjda, och att "
    "kontakt med en person är det som påverkar mest. Servicemätningen visar att "
    "e-post besvaras i genomsnitt samma dag.",
    "uppfoljning": "En av tre åtgärder är genomförd och två pågår. Återuppringningen gav en mätbar "
    "förbättring inom ett halvår. Ersättare för attestanter är inte fullt infört, och "
    "fjorton kontinuitetsplaner återstår.",
    "slutsatser": "Kommunstyrelsen drar tre slutsatser inför 2026. Mobilanpassning av e-tjänster ger "
    "störst effekt för flest. Kontakten med små företag ska tas av kommunen. "
    "Beredskapen blir bättre när den som leder verksamheten själv äger planen.",
}
