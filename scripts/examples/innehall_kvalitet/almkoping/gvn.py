"""Gymnasie- och vuxenutbildningsnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "GVN-K1": {
        "typ": "resultat",
        "matmetod": "Elevenkät i februari i egna skolor",
        "utgangsvarde": "70",
        "u_t4": "69",
        "u_t3": "70",
        "svarsfrekvens": "88",
        "lanet": "73",
    },
    "GVN-K2": {
        "typ": "resultat",
        "matmetod": "Elevenkät i februari i egna skolor",
        "utgangsvarde": "87",
        "u_t4": "88",
        "u_t3": "87",
        "svarsfrekvens": "88",
        "lanet": "87",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-06",
    },
    "GVN-K3": {
        "typ": "resultat",
        "matmetod": "Elevenkät i februari i egna skolor",
        "utgangsvarde": "52",
        "u_t4": "51",
        "u_t3": "52",
        "svarsfrekvens": "88",
        "lanet": "54",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-06",
    },
    "GVN-K4": {
        "typ": "process",
        "matmetod": "Alla heltidsstuderande i elevregistret",
        "utgangsvarde": "77",
        "u_t4": "72",
        "u_t3": "77",
    },
    "GVN-K5": {
        "typ": "struktur",
        "matmetod": "Elever mot utbildningsplatser den 15 oktober",
        "utgangsvarde": "88",
        "u_t4": "87",
        "u_t3": "88",
    },
    "GVN-K6": {
        "typ": "resultat",
        "matmetod": "Avbrott mot påbörjade kurser",
        "utgangsvarde": "18",
        "u_t4": "19",
        "u_t3": "18",
        "lanet": "16",
    },
    "GVN-K7": {
        "typ": "struktur",
        "matmetod": "Lärarregistret den 15 oktober",
        "utgangsvarde": "83.0",
        "u_t4": "82.1",
        "u_t3": "83.0",
        "lanet": "84.4",
        "ansvarig": "Personalchef",
        "klart": "2026-08",
    },
    "GVN-K8": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "65",
        "u_t4": "64",
        "u_t3": "65",
        "svarsfrekvens": "90",
        "ansvarig": "Rektor anpassad gymnasieskola",
        "klart": "2026-08",
    },
    "GVN-K9": {
        "typ": "resultat",
        "matmetod": "Könsfördelning per program den 15 oktober",
        "utgangsvarde": "47",
        "u_t4": "44",
        "u_t3": "47",
    },
    "GVN-K10": {
        "typ": "process",
        "matmetod": "Register över lånedatorer",
        "utgangsvarde": "62",
        "u_t4": "55",
        "u_t3": "62",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "GVN-K11",
        "grunduppdrag": "Alla",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Examen",
        "indikator": "Elever på nationella program med examen inom tre år",
        "typ": "resultat",
        "matmetod": "Registerstatistik",
        "kalla": "Kolada",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "71.9",
        "u_t4": "70.8",
        "u_t3": "71.9",
        "u_t2": "72.4",
        "u_t1": "73.5",
        "utfall": "75.9",
        "malvarde": "75",
        "bedomning": "grön",
        "kvinnor": "78.4",
        "man": "73.5",
    },
    {
        "kval_id": "GVN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Rimlig kostnad",
        "indikator": "Nettokostnadsavvikelse i gymnasieskolan",
        "typ": "resultat",
        "matmetod": "Räkenskapssammandrag",
        "kalla": "Kolada",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "utgangsvarde": "1.8",
        "u_t4": "2.0",
        "u_t3": "1.8",
        "u_t2": "1.5",
        "u_t1": "1.2",
        "utfall": "0.9",
        "malvarde": "1.0",
        "bedomning": "grön",
    },
    {
        "kval_id": "GVN-K13",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "utgangsvarde": "79",
        "u_t4": "78",
        "u_t3": "79",
        "u_t2": "79",
        "u_t1": "79",
        "utfall": "80",
        "malvarde": "80",
        "bedomning": "grön",
        "kvinnor": "80",
        "man": "80",
        "antal_svar": 624,
        "svarsfrekvens": "86",
        "riket": "79",
        "lanet": "79",
        "liknande": "79",
    },
    {
        "kval_id": "GVN-K14",
        "grunduppdrag": "Alla",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Hälsa",
        "indikator": "Elever i årskurs 2 som sällan känner sig stressade av skolarbetet",
        "typ": "resultat",
        "matmetod": "Elevenkät i februari",
        "kalla": "Elevenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "38",
        "u_t4": "39",
        "u_t3": "38",
        "u_t2": "37",
        "u_t1": "36",
        "utfall": "33",
        "malvarde": "42",
        "bedomning": "röd",
        "kvinnor": "27",
        "man": "41",
        "antal_svar": 1246,
        "svarsfrekvens": "88",
        "analys": "Stressen ökar främst bland flickor på högskoleförberedande program. Prov i flera "
        "ämnen ligger ofta samma vecka, och kuratorerna har haft vakanser.",
        "atgard": "Gemensamt provschema på alla skolor, och två kuratorer anställs.",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-08",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Gymnasieskola",
        "for_vem": "Ungdomar 16–20 år",
        "vad": "Ge utbildning som leder till examen, högskola eller yrke.",
        "styrdokument": "Skollagen 15–17 kap., läroplanen för gymnasieskolan",
    },
    {
        "grunduppdrag": "Anpassad gymnasieskola",
        "for_vem": "Ungdomar med intellektuell funktionsnedsättning",
        "vad": "Ge utbildning, praktik och förberedelse för vuxenlivet.",
        "styrdokument": "Skollagen 18–19 kap.",
    },
    {
        "grunduppdrag": "Vuxenutbildning",
        "for_vem": "Vuxna utan fullständig utbildning",
        "vad": "Ge grundläggande, gymnasial och yrkesutbildning samt svenska för invandrare.",
        "styrdokument": "Skollagen 20 kap.",
    },
    {
        "grunduppdrag": "Alla verksamheter",
        "for_vem": "Elever, studerande och medarbetare",
        "vad": "Gemensamt arbete för jämställda val och hållbarhet.",
        "styrdokument": "Kommunens jämställdhetsplan",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 64,
        "antal_fg": 72,
        "i_tid": "90.6",
        "orsak": "Bedömning och betyg samt stöd i matematik.",
        "atgard": "Lärarna motiverar betyg skriftligt på begäran.",
    },
    {
        "typ": "synpunkt",
        "antal": 49,
        "antal_fg": 46,
        "i_tid": "93.9",
        "orsak": "Busstider, lunchköer och håltimmar.",
        "atgard": "Schemat ger längre lunch på två skolor.",
    },
    {
        "typ": "avvikelse",
        "antal": 58,
        "antal_fg": 51,
        "i_tid": "88.0",
        "orsak": "Olycksfall i verkstad och bristande närvarorapport.",
        "atgard": "Riskbedömning före varje nytt moment.",
    },
    {
        "typ": "beröm",
        "antal": 39,
        "antal_fg": 33,
        "orsak": "Yrkeslärarnas engagemang.",
        "atgard": "Lyfts i nyhetsbrev.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Åtgärdsprogram och särskilt stöd",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Av 30 program var 26 beslutade i tid.",
        "forbattring": "Påminnelse till mentor.",
    },
    {
        "omrade": "Kränkande behandling",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla ärenden är utredda inom två veckor.",
    },
    {
        "omrade": "Riskbedömning i verkstäder",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Två av tolv verkstäder saknade aktuell bedömning.",
        "forbattring": "Rektor godkänner före läsårsstart.",
    },
    {
        "omrade": "Prövning och validering",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Ordnad på samma sätt hos alla utförare.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Elevenkät i gymnasieskolans årskurs 2",
        "malgrupp": "Elever i kommunala skolor",
        "tid": "Februari 2025",
        "antal_svar": 1246,
        "svarsfrekvens": "88",
        "resultat": "Tre av fyra tycker att lärarna hjälper dem vidare. Tryggheten är 87 procent, och "
        "bara var tredje känner sig sällan stressad.",
    },
    {
        "namn": "Enkät till studerande i vuxenutbildningen",
        "malgrupp": "Studerande",
        "tid": "April 2025",
        "antal_svar": 702,
        "svarsfrekvens": "44",
        "resultat": "Nio av tio vet vad som krävs för målet. Önskemålen gäller fler kvällskurser.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-GVN-1",
        "atgard": "Ge alla vuxenstuderande en individuell plan inom två veckor.",
        "status": "genomförd",
        "effekt": "Andelen ökade från 86 till 93 procent.",
    },
    {
        "atgard_id": "K24-GVN-2",
        "atgard": "Programråd minst tre gånger per termin.",
        "status": "påbörjad",
        "effekt": "Två skolor av fyra har infört det. Påverkan ökade med två procentenheter.",
    },
    {
        "atgard_id": "K24-GVN-3",
        "atgard": "Behörighetsstudier för yrkeslärare.",
        "status": "påbörjad",
        "effekt": "Fem har tagit examen och sju studerar.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-GVN-1",
        "slutsats": "Examen ökar, men vägen dit är otrygg och stressande för flickor.",
        "indikatorer": "GVN-K11, GVN-K14",
        "atgard": "Gemensamt provschema och mentorstid varje vecka.",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-08",
    },
    {
        "slutsats_id": "K25-GVN-2",
        "slutsats": "Inflytande över undervisningen stannar när råden inte träffas.",
        "indikatorer": "GVN-K3, GVN-K1",
        "atgard": "Programråd med undervisningen som fast punkt och redovisning i juni.",
        "ansvarig": "Gymnasiechef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-GVN-3",
        "slutsats": "Anpassad gymnasieskola växer snabbare än lokaler och handledning, och det går ut "
        "över medarbetarna.",
        "indikatorer": "GVN-K8",
        "atgard": "Nya lokaler till augusti och köpt handledning tills tjänsten är tillsatt.",
        "ansvarig": "Rektor anpassad gymnasieskola",
        "klart": "2026-08",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": "Nio av fjorton indikatorer är gröna, tre gula och två röda. Fler tar examen och "
    "vuxna får studieplan. De röda gäller elevers stress och medarbetarnas stöd i "
    "anpassad gymnasieskola. Båda har blivit sämre sedan förra året och har fått "
    "åtgärder med datum. Kvaliteten bedöms som god med förbättringsområden.",
    "beslut": "GVN 2025-10-20, § 74",
    "beslut_faktorer": "GVN 2024-11-18, § 88",
    "datum": dt.date(2025, 10, 20),
    "plan_datum": dt.date(2025, 11, 24),
}

TEXTER: dict[str, str] = {
    "sammanfattning": "Fler elever tar examen inom tre år. Andelen är 75,9 procent, högre än målet 75 "
    "och den högsta på fem år. Lärarna hjälper eleverna vidare enligt 75 procent av "
    "de svarande. I vuxenutbildningen har 93 procent en aktuell studieplan och bara "
    "13 procent av kurserna avbryts.\n"
    "\n"
    "Två indikatorer är röda. Bara 33 procent av eleverna i årskurs 2 känner sig "
    "sällan stressade, och 63 procent av medarbetarna i anpassad gymnasieskola har "
    "rätt stöd. Tre är gula: trygghet, inflytande och behöriga lärare. Kvaliteten "
    "är god med förbättringsområden.",
    "metod": "Rapporten har fjorton indikatorer. Elevenkäten gjordes i februari med 1 246 svar, 88 "
    "procent. Medarbetarenkäten har 86 procents svarsfrekvens. Register avser den 15 oktober "
    "eller tolv månader till augusti. Examen och kostnadsavvikelse kommer från offentlig "
    "statistik som även finns i Kolada. Uppgifter om elever i fristående skolor ingår inte.",
    "resultat": "## Resultat för medborgaren\n"
    "\n"
    "Undervisningen får högre omdöme än i riket. Tryggheten, 87 procent, är på rikets "
    "nivå men nås inte på målet. Korridorer vid idrottshallen och en busshållplats nämns "
    "som otrygga. Inflytandet är 54 procent, eftersom programråden träffas för sällan på "
    "två skolor. Examen inom tre år har ökat med fem procentenheter på fyra år.\n"
    "\n"
    "## God ekonomi\n"
    "\n"
    "Programmen är fyllda till 94 procent, vilket är den främsta orsaken till att "
    "kostnaden bara är 0,9 procent högre än referenskostnaden. Avbrotten i "
    "vuxenutbildningen fortsätter att minska.\n"
    "\n"
    "## Medarbetarnas förutsättningar\n"
    "\n"
    "Engagemanget är 80. Behörigheten är 85,3 procent och når inte målet, eftersom "
    "yrkeslärare kommer direkt från branschen. Medarbetarna i anpassad gymnasieskola har "
    "fått sämre stöd när antalet elever ökat.\n"
    "\n"
    "## Hållbarhet och Agenda 2030\n"
    "\n"
    "Program med jämnare könsfördelning har ökat till 53 procent. Datorer återanvänds "
    "nästan alltid. Elevers stress är en fråga om hållbarhet: den har ökat fyra år i rad "
    "och mest bland flickor, där bara 27 procent sällan är stressade.",
    "jamforelse": "Elevernas omdöme om undervisningen är tre procentenheter högre än i riket. "
    "Trygghet och inflytande är på samma nivå. Behörigheten är något högre än i "
    "liknande kommuner. Kostnadsavvikelsen är lägre än förr och mindre än i kommunen "
    "som helhet.",
    "egenkontroll": "Kränkningar utreds i tid. Åtgärdsprogram beslutades i tid i 26 av 30 fall. Två "
    "verkstäder saknade aktuell riskbedömning när läsåret började, och de fick den "
    "inom en vecka.",
    "klagomal": "Klagomålen minskade från 72 till 64. De handlar om bedömning och om stöd i "
    "matematik. Skriftliga motiveringar av betyg har minskat antalet som går vidare. "
    "Avvikelserna gäller främst verkstäderna.",
    "undersokningar": "Elevenkäten visar att lärarna ger stöd men att många känner sig stressade. De "
    "studerande i vuxenutbildningen vet vad som krävs och vill ha fler kurser på "
    "kvällen.",
    "uppfoljning": "En åtgärd är genomförd och två pågår. Studieplanerna gav störst effekt, med sju "
    "procentenheter på ett år. Programråden är införda på hälften av skolorna.",
    "slutsatser": "Nämnden drar tre slutsatser. Provschemat ska vara gemensamt så att stressen "
    "minskar. Programråden ska hållas och redovisas. Anpassad gymnasieskola behöver "
    "lokaler och handledning innan fler elever börjar.",
}
