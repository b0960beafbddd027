"""Socialnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "SN-K1": {
        "typ": "process",
        "matmetod": "Alla anmälningar januari–augusti",
        "utgangsvarde": "95",
        "u_t4": "93",
        "u_t3": "95",
        "ansvarig": "Chef för mottagningen",
        "klart": "2026-02",
    },
    "SN-K2": {
        "typ": "resultat",
        "matmetod": "Register över avslutade insatser",
        "utgangsvarde": "77",
        "u_t4": "75",
        "u_t3": "77",
        "lanet": "77",
    },
    "SN-K3": {
        "typ": "resultat",
        "matmetod": "Brukarundersökning i augusti",
        "utgangsvarde": "70",
        "u_t4": "69",
        "u_t3": "70",
        "svarsfrekvens": "58",
        "lanet": "73",
        "ansvarig": "Områdeschef funktionsstöd",
        "klart": "2026-06",
    },
    "SN-K4": {
        "typ": "resultat",
        "matmetod": "Register över deltagare",
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
        "ansvarig": "Områdeschef barn och unga",
        "klart": "2026-06",
    },
    "SN-K6": {
        "typ": "process",
        "matmetod": "Debiterade timmar mot utförda",
        "utgangsvarde": "96.5",
        "u_t4": "96.0",
        "u_t3": "96.5",
    },
    "SN-K7": {
        "typ": "struktur",
        "matmetod": "Hushåll delat med årsarbetare i augusti",
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
        "ansvarig": "Socialdirektör",
        "klart": "2026-09",
    },
    "SN-K9": {
        "typ": "process",
        "matmetod": "Granskning av 120 akter i maj",
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
        "indikator": "Brukare som anger att de får bestämma om saker som är viktiga för dem",
        "typ": "resultat",
        "matmetod": "Brukarundersökning i augusti",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "74",
        "u_t4": "72",
        "u_t3": "74",
        "u_t2": "75",
        "u_t1": "76",
        "utfall": "80",
        "malvarde": "78",
        "bedomning": "grön",
        "kvinnor": "79",
        "man": "81",
        "antal_svar": 388,
        "svarsfrekvens": "58",
        "riket": "77",
        "lanet": "77",
        "liknande": "78",
    },
    {
        "kval_id": "SN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Rätt kostnad",
        "indikator": "Nettokostnadsavvikelse, individ- och familjeomsorg",
        "typ": "resultat",
        "matmetod": "Räkenskapssammandrag",
        "kalla": "Kolada",
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
        "analys": "Fler och dyrare placeringar av barn gör att avvikelsen ökar för fjärde året. "
        "Ekonomiskt bistånd kostar däremot mindre än referenskostnaden.",
        "atgard": "Egna jourhem, familjebehandling och prövning av varje placering en gång i månaden.",
        "ansvarig": "Socialdirektör",
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
        "analys": "Engagemanget står stilla. Grupper med mer än 30 medarbetare per chef har lägst resultat.",
        "atgard": "Högst 25 medarbetare per chef i funktionsstöd, i två steg.",
        "ansvarig": "Personalchef",
        "klart": "2026-12",
    },
    {
        "kval_id": "SN-K14",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Jämlik service",
        "indikator": "Beslut som är lika för kvinnor och män i granskade akter",
        "typ": "process",
        "matmetod": "Granskning av 120 akter i maj",
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
        "vad": "Utreda, stödja och skydda barn som riskerar att fara illa.",
        "styrdokument": "Socialtjänstlagen, lagen om vård av unga",
    },
    {
        "grunduppdrag": "Bostad med särskild service",
        "for_vem": "Vuxna med funktionsnedsättning",
        "vad": "Ge bostad, stöd och ledsagning för ett liv som andra.",
        "styrdokument": "Lagen om stöd och service",
    },
    {
        "grunduppdrag": "Daglig verksamhet",
        "for_vem": "Vuxna utan arbete och studier",
        "vad": "Ge sysselsättning och väg mot arbete.",
        "styrdokument": "Lagen om stöd och service 9 § 10",
    },
    {
        "grunduppdrag": "Personlig assistans",
        "for_vem": "Personer med stora behov",
        "vad": "Ge assistans och rätt ersättning.",
        "styrdokument": "Lagen om stöd och service 9 § 2",
    },
    {
        "grunduppdrag": "Ekonomiskt bistånd",
        "for_vem": "Hushåll som inte kan försörja sig",
        "vad": "Pröva bistånd och stödja till egen försörjning.",
        "styrdokument": "Socialtjänstlagen 4 kap.",
    },
    {
        "grunduppdrag": "Alla verksamheter",
        "for_vem": "Brukare och medarbetare",
        "vad": "Säker, rättssäker och barnvänlig socialtjänst.",
        "styrdokument": "Föreskrifter om ledningssystem",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 196,
        "antal_fg": 181,
        "i_tid": "79.6",
        "orsak": "Handläggningstid och svårt att nå sin handläggare.",
        "atgard": "Telefontid fyra timmar om dagen.",
    },
    {
        "typ": "synpunkt",
        "antal": 93,
        "antal_fg": 89,
        "i_tid": "88.2",
        "orsak": "Väntan på bostad och önskemål om aktiviteter.",
        "atgard": "Besked varje kvartal om plats i planeringen.",
    },
    {
        "typ": "avvikelse",
        "antal": 604,
        "antal_fg": 561,
        "i_tid": "84.3",
        "orsak": "Felaktig medicinering och konflikter mellan boende.",
        "atgard": "Rutin för överlämning och utbildning i bemötande.",
    },
    {
        "typ": "beröm",
        "antal": 61,
        "antal_fg": 46,
        "orsak": "Engagemang i daglig verksamhet och öppenvård.",
        "atgard": "Lyfts i kvalitetsråd.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Genomförandeplaner",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Sextioen av 80 granskade akter hade aktuell plan.",
        "forbattring": "Månadsvis lista till enhetschef.",
    },
    {
        "omrade": "Läkemedelshantering i gruppbostäder",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Fem av 58 enheter saknade dubbelsignering.",
        "forbattring": "Digital signering införs.",
    },
    {
        "omrade": "Begränsningsåtgärder",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Inga olagliga åtgärder vid tillsynen.",
    },
    {
        "omrade": "Handkassor och privata medel",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Trettio kassor stämda utan fel.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Brukarundersökning inom funktionsstöd",
        "malgrupp": "Personer i bostad och daglig verksamhet",
        "tid": "Augusti 2025",
        "antal_svar": 388,
        "svarsfrekvens": "58",
        "resultat": "Åttio procent får bestämma om det som är viktigt. Trygghet hemma är 74 procent, och "
        "män är tryggare än kvinnor.",
    },
    {
        "namn": "Enkät i individ- och familjeomsorgen",
        "malgrupp": "Personer med kontakt",
        "tid": "April 2025",
        "antal_svar": 412,
        "svarsfrekvens": "44",
        "resultat": "Bemötandet får högt betyg. Svårast är att nå sin handläggare.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-SN-1",
        "atgard": "Fler handläggare på mottagningen fredagar.",
        "status": "genomförd",
        "effekt": "Skyddsbedömningar samma dag ökade från 97 till 99 procent.",
    },
    {
        "atgard_id": "K24-SN-2",
        "atgard": "Rekrytera familjehem för tonåringar.",
        "status": "påbörjad",
        "effekt": "Tre nya familjehem. Andelen vårddygn sjönk ändå till 54 procent.",
    },
    {
        "atgard_id": "K24-SN-3",
        "atgard": "Utbildning i bemötande i gruppbostäder.",
        "status": "påbörjad",
        "effekt": "Hälften är utbildade. Händelserna ökar fortfarande, delvis för att fler rapporteras.",
    },
    {
        "atgard_id": "K24-SN-4",
        "atgard": "Korta tiden till egen handläggare i bistånd.",
        "status": "genomförd",
        "effekt": "Hushåll per handläggare är 59, tolv färre än 2023.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-SN-1",
        "slutsats": "Tidig hjälp räcker längre, men institutioner ersätter familjehem när tonåringars "
        "behov är stora.",
        "indikatorer": "SN-K2, SN-K5",
        "atgard": "Egna jourhem och familjehem med särskild ersättning.",
        "ansvarig": "Områdeschef barn och unga",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-SN-2",
        "slutsats": "Trygghet i bostaden hänger på få byten av personal och på att konflikter förebyggs.",
        "indikatorer": "SN-K3, SN-K8",
        "atgard": "Trygghetsplan i varje gruppbostad med lågt resultat.",
        "ansvarig": "Områdeschef funktionsstöd",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-SN-3",
        "slutsats": "Färre ärenden per handläggare ger snabbare väg från bistånd.",
        "indikatorer": "SN-K7",
        "atgard": "Behåll bemanningen i ekonomiskt bistånd när hushållen blir färre.",
        "ansvarig": "Verksamhetschef",
        "klart": "2026-12",
    },
    {
        "slutsats_id": "K25-SN-4",
        "slutsats": "Kostnaden för placeringar vänds inte utan att vården kan ges på hemmaplan.",
        "indikatorer": "SN-K12, SN-K5",
        "atgard": "Prövning av varje placering en gång i månaden.",
        "ansvarig": "Socialdirektör",
        "klart": "2026-12",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": "Åtta av fjorton indikatorer är gröna, tre gula och tre röda. Brukarnas inflytande "
    "och rättssäkerheten ökar. Placeringarna på institution, hot och våld mot "
    "medarbetare och kostnaden för individ- och familjeomsorg har blivit sämre. De "
    "påverkar både barn och medarbetare. Nämnden bedömer kvaliteten som god med "
    "förbättringsområden, med tre röda områden under särskild uppföljning.",
    "beslut": "SN 2025-10-22, § 131",
    "beslut_faktorer": "SN 2024-11-27, § 152",
    "datum": dt.date(2025, 10, 22),
    "plan_datum": dt.date(2025, 11, 26),
}

TEXTER: dict[str, str] = {
    "sammanfattning": "Den som har stöd av socialtjänsten får bestämma mer än förr: 80 procent i "
    "brukarundersökningen, fyra fler än förra året. Bedömningen av oro för barn "
    "görs samma dag eller dagen efter i 99 procent av fallen. Hushållen per "
    "handläggare är färre, och fler deltagare går vidare till arbete.\n"
    "\n"
    "Tre indikatorer är röda. Andelen vårddygn i familjehem har sjunkit till 54 "
    "procent, 17 procent av medarbetarna har utsatts för hot eller våld, och "
    "kostnaden för individ- och familjeomsorg är 9,0 procent högre än "
    "referenskostnaden. Nämnden bedömer kvaliteten som god med förbättringsområden.",
    "metod": "Rapporten bygger på fjorton indikatorer. Brukarundersökningen i augusti hade 388 svar, "
    "58 procent. Medarbetarenkäten i mars besvarades av 82 procent. Aktgranskningen avser "
    "120 slumpvis valda akter i maj. Registeruppgifter gäller tolv månader till augusti. "
    "Kostnadsavvikelsen finns i Kolada. Uppgifter med få svar trycks inte.",
    "resultat": "## Resultat för medborgaren\n"
    "\n"
    "Brukarnas inflytande och ungdomars hållbara hjälp ligger över målet och över riket. "
    "Skyddsbedömningarna är nästan i mål; trettioen dokumenterades för sent, de flesta en "
    "fredag. Tryggheten i bostaden ökar till 74 procent. I fem gruppbostäder är mindre än "
    "hälften alltid trygga, där konflikter mellan boende är vanliga.\n"
    "\n"
    "## God ekonomi\n"
    "\n"
    "Assistansen debiteras rätt i 99,2 procent. Däremot ökar kostnaden för individ- och "
    "familjeomsorg, från 8,1 till 9,0 procent över referenskostnaden. Det beror på "
    "tonåringar som placeras på institution i stället för i familjehem.\n"
    "\n"
    "## Medarbetarnas förutsättningar\n"
    "\n"
    "Handläggare i bistånd har färre hushåll, 59 i genomsnitt. Engagemanget är 77 och "
    "står stilla. Hot och våld ökar i gruppbostäder, där två boende med nya behov står "
    "för mer än en tredjedel.\n"
    "\n"
    "## Hållbarhet och Agenda 2030\n"
    "\n"
    "Barnets egen uppfattning finns dokumenterad i 92 procent av akterna. Beslut är lika "
    "för kvinnor och män i 95 procent. Återbruksverkstaden levererade 31 ton inredning.",
    "jamforelse": "Inflytande och trygghet är högre än i riket. Återaktualiseringen av unga är lägre. "
    "Kostnaden för individ- och familjeomsorg är däremot klart högre än "
    "referenskostnaden, medan liknande kommuner ligger nära. Engagemanget bland "
    "medarbetarna är lägre än i riket.",
    "egenkontroll": "Begränsningsåtgärder och handkassor är i ordning. Genomförandeplaner saknas i "
    "var fjärde akt, och dubbelsignering av läkemedel på fem enheter. Båda följs upp "
    "före jul. Rutinerna är kända, och det är uppföljningen som brister.",
    "klagomal": "Klagomålen ökade från 181 till 196, och 79,6 procent besvarades i tid. Svårigheten "
    "att nå handläggare är vanligast, trots längre telefontid. Avvikelserna ökar, vilket "
    "delvis beror på att fler rapporterar. Två har lett till anmälan enligt lex Sarah.",
    "undersokningar": "Brukarna är nöjda med inflytande. Kvinnor är otryggare hemma än män. I "
    "individ- och familjeomsorgen får bemötandet högt betyg och tillgängligheten "
    "lågt, vilket stämmer med klagomålen.",
    "uppfoljning": "Två av fyra åtgärder är genomförda och gav effekt. Familjehemmen och utbildningen "
    "i bemötande pågår men har ännu inte vänt utvecklingen. Nämnden har därför "
    "förstärkt båda.",
    "slutsatser": "Slutsatserna är fyra. Jourhem och familjehem ska ersätta institution. "
    "Gruppbostäder med låg trygghet får en plan tillsammans med de boende. Bemanningen "
    "i bistånd behålls. Varje placering prövas varje månad, eftersom ekonomin annars "
    "inte vänds.",
}
