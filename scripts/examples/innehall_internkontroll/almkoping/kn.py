"""Kulturnämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "KN-R1": {
        "befintliga": "Riktlinje för bidrag, redovisning inom tre månader och besök.",
        "hantering": "kontrollera",
        "agare": "Kulturstrateg",
        "koppling": "KN-4",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 10, 17),
        "urval": 12,
        "avvikelser": 0,
    },
    "KN-R2": {
        "befintliga": "Databas, klimatmätning och årlig genomgång av magasin.",
        "hantering": "åtgärda",
        "agare": "Museichef",
        "koppling": "KN-3",
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Intendent",
        "utford": dt.date(2025, 9, 26),
        "urval": 600,
        "avvikelser": 47,
        "orsak": (
            "Föremål har flyttats i omgångar utan att databasen ändrats, och ventilationen i det äldre "
            "magasinet är från 1970-talet."
        ),
        "atgard_agare": "Museichef",
        "klart": dt.date(2026, 12, 18),
    },
    "KN-R3": {
        "befintliga": "Personligt kort, kamera vid entrén och loggar.",
        "hantering": "kontrollera",
        "agare": "Bibliotekschef",
        "koppling": "KN-1",
        "ny_s": 2,
        "ny_k": 2,
        "varfor": "Informationen är tydligare och antalet missbruk lågt.",
        "fors_over": False,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Säkerhetssamordnare",
        "utford": dt.date(2025, 10, 10),
        "urval": 1900,
        "avvikelser": 4,
        "orsak": "Familjer lånar ut kort till tonåringar som inte fyllt 18 år.",
        "atgard_agare": "Bibliotekschef",
        "klart": dt.date(2025, 10, 31),
    },
    "KN-R4": {
        "befintliga": "Samtyckesformulär och rutin för publicering.",
        "hantering": "kontrollera",
        "agare": "Kulturskolechef",
        "koppling": "KN-2",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Dataskyddssamordnare",
        "utford": dt.date(2025, 5, 23),
        "urval": 120,
        "avvikelser": 3,
        "orsak": "Samtycke frågades bara för elever, inte för syskon och publik på bild.",
        "atgard_agare": "Kulturskolechef",
        "klart": dt.date(2026, 8, 14),
    },
    "KN-R5": {
        "befintliga": "Kassaavstämning varje dag och kort i första hand.",
        "hantering": "kontrollera",
        "agare": "Ekonom",
        "koppling": "KN-K5",
        "ny_s": 1,
        "ny_k": 2,
        "varfor": "Differensen är högst 12 kronor och kontantköpen få.",
        "fors_over": False,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Ekonom",
        "utford": dt.date(2025, 6, 13),
        "urval": 4,
        "avvikelser": 0,
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "KN-R6",
        "process": "Hot och störningar på bibliotek",
        "kategori": "personal",
        "risk": (
            "Risk att medarbetare och besökare utsätts för hot på grund av att få är på plats vid "
            "störningar, vilket leder till otrygghet och stängda bibliotek."
        ),
        "befintliga": "Väktare vissa tider, larm och samverkan med fritidsgårdar.",
        "s": 4,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Bibliotekschef",
        "koppling": "KN-K8",
        "ny_s": 3,
        "ny_k": 3,
        "varfor": (
            "Extra bemanning på kvällar gör att störningarna minskar, men tillbuden är fler än målet 45."
        ),
        "fors_over": True,
    },
    {
        "risk_id": "KN-R7",
        "process": "Bibliotekssystemet",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att låntagares uppgifter röjs på grund av intrång i det gemensamma bibliotekssystemet, "
            "vilket leder till integritetsskada."
        ),
        "befintliga": "Avtal med krav på säkerhet och gallring efter två år.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Bibliotekschef",
        "koppling": "KN-1",
        "gemensam": "KG2",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "KN-R8",
        "process": "Offentlig konst",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en konstnär gynnas vid beställning på grund av att urvalet görs av få personer, "
            "vilket leder till förtroendeskada."
        ),
        "befintliga": "Konstnärligt råd med tre ledamöter utanför kommunen.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Kulturchef",
        "koppling": "KN-3",
        "gemensam": "KG1",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "KN-R6.1",
        "risk_id": "KN-R6",
        "kontroll": "Uppföljning av tillbud per bibliotek och genomgång av larm.",
        "metod": "totalgranskning",
        "frekvens": "tertial",
        "ansvarig": "Säkerhetssamordnare",
        "utford": dt.date(2025, 11, 14),
        "urval": 52,
        "avvikelser": 6,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "52 tillbud rapporterades. Vid sex av dem saknades uppföljning av chef inom en vecka. De flesta "
            "tillbud skedde kvällstid på två bibliotek."
        ),
        "orsak": "Rapporterna hamnar i ett system som chefer öppnar en gång i månaden.",
        "atgard": (
            "Avisering till chef vid varje rapport och gemensam bemanning med fritidsgården på två bibliotek."
        ),
        "atgard_agare": "Bibliotekschef",
        "klart": dt.date(2026, 2, 27),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "KN-R7.1",
        "risk_id": "KN-R7",
        "kontroll": "Genomgång av behörigheter, gallring och leverantörens säkerhetsrapport.",
        "metod": "intervju",
        "frekvens": "år",
        "ansvarig": "Dataskyddssamordnare",
        "utford": dt.date(2025, 9, 12),
        "urval": 86,
        "avvikelser": 3,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Tre av 86 användare hade behörighet till fler bibliotek än de arbetar på. Gallringen fungerade "
            "och leverantörens rapport var utan anmärkning."
        ),
        "orsak": "Timvikarier får samma roll som fast personal.",
        "atgard": "Egen roll för timvikarier.",
        "atgard_agare": "Bibliotekschef",
        "klart": dt.date(2026, 1, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "KN-R8.1",
        "risk_id": "KN-R8",
        "kontroll": "Genomgång av samtliga beställningar över 50 000 kronor.",
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 11, 7),
        "urval": 11,
        "avvikelser": 2,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Två av elva beställningar saknade motivering av urvalet. Inga jävssituationer hittades."
        ),
        "orsak": "Äldre beställningar omfattades inte av rådets mall.",
        "atgard": "Mall för motivering vid alla beställningar.",
        "atgard_agare": "Kulturchef",
        "klart": dt.date(2025, 11, 28),
        "atgardsstatus": "klar",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "KN-R2.A",
        "risk_id": "KN-R2",
        "atgard": "Installera avfuktare i det äldre magasinet.",
        "agare": "Museichef",
        "klart": dt.date(2025, 10, 31),
        "status": "klar",
        "resultat": "Avfuktaren är i drift och luftfuktigheten har varit under gränsvärdet sedan november.",
    },
    {
        "atgard_id": "KN-R6.A",
        "risk_id": "KN-R6",
        "atgard": "Öka kvällsbemanningen på de två bibliotek som har flest tillbud.",
        "agare": "Bibliotekschef",
        "klart": dt.date(2025, 9, 1),
        "status": "klar",
        "resultat": (
            "Två tjänster delas med fritidsgårdarna. Tillbuden minskade från 24 till 15 mellan andra och "
            "tredje kvartalet."
        ),
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "KN-24-1",
        "post": "Förteckningen över konst i offentliga miljöer var inte komplett.",
        "status": "klar",
        "kommentar": "Alla 640 verk är förtecknade med plats och bild.",
    },
    {
        "post_id": "KN-24-2",
        "post": "Avtal med arrangörer saknade krav på tillgänglighet.",
        "status": "pågår",
        "kommentar": "Nya avtal innehåller kravet. Äldre avtal ändras när de förnyas.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "augusti",
        "handelse": "En vattenskada i stadsbibliotekets magasin förstörde omkring 900 böcker.",
        "foljd": "Inga unika handlingar skadades. Försäkringen täcker större delen.",
        "atgard": "Vattenlarm är installerade i samtliga magasin och hyllor höjda från golvet.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": (
        "Åtta kontroller genomfördes. Två gav inga avvikelser, fem mindre och en större. Den större "
        "avvikelsen, museets samlingar, var känd sedan tidigare och är en följd av att föremål flyttats i "
        "omgångar utan att databasen ändrats. Åtgärderna är finansierade och följer tidplanen. Nämnden "
        "bedömer att riskerna för oegentligheter med bidrag och kassor är små och väl kontrollerade. "
        "Uppföljningen sker i tertialrapporterna, och nämndens presidium har under året gått igenom varje "
        "kontroll med ansvarig chef."
    ),
    "beslut": "KN 2025-12-03, § 71",
    "beslut_plan": "KN 2025-12-03, § 72",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "KN-R1",
        "process": "Kulturbidrag",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att bidrag betalas ut till verksamhet som inte genomförs på grund av bristande "
            "uppföljning, vilket leder till att skattemedel används fel."
        ),
        "befintliga": "Riktlinje för bidrag, redovisning inom tre månader och besök.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Kulturstrateg",
        "koppling": "KN-4",
        "gemensam": "KG5",
    },
    {
        "risk_id": "KN-R2",
        "process": "Museets samlingar",
        "kategori": "verksamhet",
        "risk": (
            "Risk att föremål skadas eller försvinner på grund av ofullständig förteckning och magasin med "
            "fukt, vilket leder till att kulturarv går förlorat."
        ),
        "befintliga": "Avfuktare, klimatmätning och löpande inventering till 2027.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Museichef",
        "koppling": "KN-3",
    },
    {
        "risk_id": "KN-R4",
        "process": "Personuppgifter om barn",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att uppgifter om elever i kulturskolan sprids på grund av att bilder publiceras utan "
            "samtycke, vilket leder till integritetsintrång."
        ),
        "befintliga": "Samtyckesformulär, nytt flöde vid kursanmälan.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Kulturskolechef",
        "koppling": "KN-2",
    },
    {
        "risk_id": "KN-R6",
        "process": "Hot och störningar på bibliotek",
        "kategori": "personal",
        "risk": (
            "Risk att medarbetare och besökare utsätts för hot på grund av att få är på plats vid "
            "störningar, vilket leder till otrygghet och stängda bibliotek."
        ),
        "befintliga": "Gemensam kvällsbemanning, väktare och avisering till chef.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Bibliotekschef",
        "koppling": "KN-K8",
    },
    {
        "risk_id": "KN-R7",
        "process": "Bibliotekssystemet",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att låntagares uppgifter röjs på grund av intrång i det gemensamma bibliotekssystemet, "
            "vilket leder till integritetsskada."
        ),
        "befintliga": "Säkerhetskrav i avtal, gallring och egen roll för vikarier.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Bibliotekschef",
        "koppling": "KN-1",
        "gemensam": "KG2",
    },
    {
        "risk_id": "KN-R8",
        "process": "Offentlig konst",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en konstnär gynnas vid beställning på grund av att urvalet görs av få personer, "
            "vilket leder till förtroendeskada."
        ),
        "befintliga": "Konstnärligt råd och mall för motivering.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Kulturchef",
        "koppling": "KN-3",
        "gemensam": "KG1",
    },
    {
        "risk_id": "KN-R9",
        "process": "Upphandling av e-böcker",
        "kategori": "finansiell",
        "risk": (
            "Risk att kostnaden för e-böcker och ljudböcker ökar snabbare än anslaget på grund av avtalens "
            "prissättning, vilket leder till begränsad utlåning."
        ),
        "befintliga": "Månadstak per låntagare och prisuppföljning.",
        "s": 4,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Bibliotekschef",
        "koppling": "KN-1",
    },
    {
        "risk_id": "KN-R10",
        "process": "Kulturskolans lokaler i skolor",
        "kategori": "verksamhet",
        "risk": (
            "Risk att undervisningen i skolor störs på grund av brist på ändamålsenliga rum, vilket leder "
            "till att elever slutar."
        ),
        "befintliga": "Avtal om lokaler i fyra stadsdelar.",
        "s": 2,
        "k": 3,
        "hantering": "acceptera",
        "motiv": "Avtalen gäller till 2028 och kön har minskat. Nämnden följer antalet elever som slutar.",
        "agare": "Kulturskolechef",
        "koppling": "KN-2",
    },
    {
        "risk_id": "KN-R11",
        "process": "Konservering och samlingar",
        "kategori": "personal",
        "risk": (
            "Risk att museets samlingar inte vårdas på grund av att konservatorskompetensen vilar på en "
            "person, vilket leder till skador och försenad inventering."
        ),
        "befintliga": "Avtal med länsmuseet om enstaka insatser.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Museichef",
        "koppling": "KN-3",
        "gemensam": "KG3",
    },
    {
        "risk_id": "KN-R12",
        "process": "Avbrott i utlåning och biljettförsäljning",
        "kategori": "verksamhet",
        "risk": (
            "Risk att bibliotek och museum inte kan ha öppet på grund av ett längre avbrott i system eller "
            "el, vilket leder till att utlåning, larm och betalning inte fungerar."
        ),
        "befintliga": "Manuell utlåning och reservkassa på stadsbiblioteket.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Kulturchef",
        "koppling": "KN-1",
        "gemensam": "KG4",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "KN-R1.1",
        "risk_id": "KN-R1",
        "kontroll": "Redovisade bidrag och besök hos föreningar.",
        "metod": "stickprov",
        "omfattning": "12 föreningar",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "KN-R2.1",
        "risk_id": "KN-R2",
        "kontroll": "Inventering av föremål mot databasen och luftfuktighet i magasin.",
        "metod": "stickprov",
        "omfattning": "600 föremål",
        "frekvens": "halvår",
        "ansvarig": "Intendent",
        "tidpunkt": "Mars och september",
        "rapporteras": "Nämnden i april och december",
    },
    {
        "kontroll_id": "KN-R4.1",
        "risk_id": "KN-R4",
        "kontroll": "Samtycke till publicerade bilder.",
        "metod": "stickprov",
        "omfattning": "120 bilder",
        "frekvens": "år",
        "ansvarig": "Dataskyddssamordnare",
        "tidpunkt": "Maj",
        "rapporteras": "Nämnden i september",
    },
    {
        "kontroll_id": "KN-R6.1",
        "risk_id": "KN-R6",
        "kontroll": "Tillbud per bibliotek och chefens uppföljning.",
        "metod": "totalgranskning",
        "omfattning": "Alla tillbud",
        "frekvens": "tertial",
        "ansvarig": "Säkerhetssamordnare",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "KN-R7.1",
        "risk_id": "KN-R7",
        "kontroll": "Behörigheter i bibliotekssystemet.",
        "metod": "totalgranskning",
        "omfattning": "Alla användare",
        "frekvens": "år",
        "ansvarig": "Dataskyddssamordnare",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "KN-R8.1",
        "risk_id": "KN-R8",
        "kontroll": "Beställningar av offentlig konst.",
        "metod": "totalgranskning",
        "omfattning": "Alla över 50 000 kronor",
        "frekvens": "år",
        "ansvarig": "Controller",
        "tidpunkt": "November",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "KN-R11.1",
        "risk_id": "KN-R11",
        "kontroll": "Insatser som bara en person kan utföra och avtalets omfattning.",
        "metod": "intervju",
        "omfattning": "Museets samlingsarbete",
        "frekvens": "år",
        "ansvarig": "HR-specialist",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "KN-R12.1",
        "risk_id": "KN-R12",
        "kontroll": "Prov av manuell utlåning och reservkassa.",
        "metod": "stickprov",
        "omfattning": "Tre bibliotek och museet",
        "frekvens": "år",
        "ansvarig": "Säkerhetssamordnare",
        "tidpunkt": "Oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "KN-R9.1",
        "risk_id": "KN-R9",
        "kontroll": "Kostnad för e-böcker per utlån mot anslaget.",
        "metod": "systemrapport",
        "omfattning": "Alla utlån",
        "frekvens": "månad",
        "ansvarig": "Ekonom",
        "tidpunkt": "Varje månad",
        "rapporteras": "Nämnden varje tertial",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "KN-R9.A",
        "risk_id": "KN-R9",
        "atgard": "Delta i länets gemensamma upphandling av e-medier.",
        "agare": "Bibliotekschef",
        "klart": dt.date(2026, 9, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Nämnden genomförde åtta kontroller av åtta planerade. Två var utan avvikelse, fem visade mindre "
        "avvikelser och en större. Inventeringen av 600 museiföremål visade 41 felplacerade och sex som "
        "saknas. I det äldre magasinet var luftfuktigheten för hög under tio veckor.\n"
        "\n"
        "Bidrag och kassor var utan anmärkning. Fyra av 1 900 passager på meröppna bibliotek gjordes med "
        "någon annans kort.\n"
        "\n"
        "Bedömningen är tillräcklig. Den större avvikelsen var känd, har finansierade åtgärder och följer "
        "sin tidplan."
    ),
    "arbetet": (
        "Kulturchefen beslutar om riskanalysen tillsammans med cheferna för bibliotek, museum och "
        "kulturskola. Controllern samordnar och genomför kontrollerna av bidrag och konst, medan "
        "säkerhetssamordnaren granskar biblioteken. Museets inventering görs av en intendent som inte "
        "ansvarar för det magasin som granskas.\n"
        "\n"
        "Presidiet har under året gått igenom varje kontroll med ansvarig chef. Nämnden har fått resultaten "
        "i tertialrapporterna, och hela rapporten behandlades i december. Föreningar som granskats har fått "
        "se protokollet och lämna en kommentar. Ingen av dem har invänt mot innehållet, men två har bett om "
        "en enklare mall för redovisning, vilket kulturstrategen tar fram under våren."
    ),
    "analys": (
        "## Samlingarna\n"
        "\n"
        "Sex föremål kunde inte hittas vid inventeringen och 41 hade fel plats. De sex har eftersökts i "
        "närliggande lådor, och fyra av dem var felmärkta redan vid flytten 2019 enligt museets egna "
        "anteckningar. Ingen stöld misstänks. Luftfuktigheten var den allvarligaste delen, eftersom den kan "
        "skada många föremål samtidigt. Avfuktaren är nu i drift, och samlingen inventeras om till 2027.\n"
        "\n"
        "## Trygghet\n"
        "\n"
        "Tillbud med hot och störningar är koncentrerade till två bibliotek. När kvällsbemanningen ökade "
        "minskade tillbuden från 24 till 15 på ett kvartal. Sex av 52 tillbud hade däremot inte följts upp "
        "av chef inom en vecka.\n"
        "\n"
        "## Små spår av missbruk\n"
        "\n"
        "Utlånade kort, tre bilder utan samtycke och tre för vida behörigheter har en gemensam orsak. "
        "Reglerna utgår från fasta medarbetare och vuxna, medan verksamheten möter barn, syskon och "
        "vikarier.\n"
        "\n"
        "## Pengar\n"
        "\n"
        "Tolv föreningar kunde visa både verksamhet och räkenskaper, och kassorna stämde. Två av elva "
        "beställningar av konst saknade motivering, men inga jävssituationer hittades och mallen används nu "
        "för alla beställningar."
    ),
    "plan": (
        "Inför 2026 bedömdes sju områden på en gemensam dag för chefer och ledningsgrupp i oktober. Planen "
        "innehåller tio risker: sex förs över och fyra är nya.\n"
        "\n"
        "Museets samlingar och kostnaden för e-böcker når gränsen tio. För e-böckerna finns en direkt "
        "åtgärd i den gemensamma upphandlingen. De meröppna biblioteken och kassorna tas bort.\n"
        "\n"
        "Nämnden accepterar risken för störningar i kulturskolans lokaler. Avtalen gäller till 2028 och "
        "antalet elever i kö har minskat, så en kontroll skulle kosta mer än den ger.\n"
        "\n"
        "Vattenskadan i augusti påverkar inte planen som en egen risk. Vattenlarm finns nu i alla magasin, "
        "och klimatmätningen ingår i kontrollen av samlingarna.\n"
        "\n"
        "De fem kommungemensamma riskerna är bedömda. Utbetalningar prövas genom kulturbidragen och inköp "
        "genom beställningarna av konst. Två risker är nya för detta: avbrott i utlåning och beroendet av "
        "en enda konservator."
    ),
}
