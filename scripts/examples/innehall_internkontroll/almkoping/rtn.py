"""Räddningsnämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "RTN-R1": {
        "befintliga": "Övningsplan, skyddsrond och teknisk genomgång av utrustning.",
        "hantering": "åtgärda",
        "agare": "Räddningschef",
        "koppling": "RTN-K5",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "systemrapport",
        "frekvens": "tertial",
        "ansvarig": "Övningsledare",
        "utford": dt.date(2025, 10, 31),
        "urval": 132,
        "avvikelser": 41,
        "orsak": "Övningsfältet stängdes i september i väntan på nytt tillstånd för släckvatten.",
        "atgard_agare": "Räddningschef",
        "klart": dt.date(2025, 12, 12),
    },
    "RTN-R2": {
        "befintliga": "Fordonskontroll varje vecka och avtal om service.",
        "hantering": "kontrollera",
        "agare": "Fordonsansvarig",
        "koppling": "RTN-1",
        "ny_s": 1,
        "ny_k": 5,
        "varfor": (
            "Två nya släckbilar har ersatt de äldsta. Konsekvensen bedöms däremot som mycket allvarlig."
        ),
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "löpande",
        "ansvarig": "Fordonsansvarig",
        "utford": dt.date(2025, 11, 28),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
    "RTN-R3": {
        "befintliga": "Reservkraft, reservradio och kontroll av inloggning.",
        "hantering": "åtgärda",
        "agare": "Ledningschef",
        "koppling": "RTN-1",
        "gemensam": "KG2",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Ledningschef",
        "utford": dt.date(2025, 9, 10),
        "urval": 7,
        "avvikelser": 1,
        "orsak": "Reservkraften hade inte kontrollerats efter ombyggnaden av stationen.",
        "atgard_agare": "Ledningschef",
        "klart": dt.date(2025, 11, 14),
    },
    "RTN-R4": {
        "befintliga": "Ärendelista och tidsgräns i varje föreläggande.",
        "hantering": "åtgärda",
        "agare": "Tillsynschef",
        "koppling": "RTN-4",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Antalet öppna förelägganden äldre än sex månader följs varje månad.",
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Tillsynschef",
        "utford": dt.date(2025, 10, 24),
        "urval": 38,
        "avvikelser": 7,
        "orsak": "Ingen bevakade förelägganden när inspektören bytte område.",
        "atgard_agare": "Tillsynschef",
        "klart": dt.date(2026, 3, 31),
    },
    "RTN-R5": {
        "befintliga": "Attest av två och stickprov av tidrapporter.",
        "hantering": "kontrollera",
        "agare": "Administrativ chef",
        "koppling": "RTN-K4",
        "gemensam": "KG5",
        "ny_s": 1,
        "ny_k": 2,
        "varfor": "Listorna är digitala sedan augusti.",
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Ekonom",
        "utford": dt.date(2025, 8, 29),
        "urval": 40,
        "avvikelser": 0,
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "RTN-R6",
        "process": "Deltidsstationers bemanning",
        "kategori": "personal",
        "risk": (
            "Risk att deltidsstationer inte kan rycka ut på grund av att beredskapen saknar tillräckligt "
            "många deltidsbrandmän, vilket leder till att hjälpen kommer för sent."
        ),
        "befintliga": "Rekrytering, avtal med arbetsgivare och förstärkning från heltidsstation.",
        "s": 4,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Räddningschef",
        "koppling": "RTN-1",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 5,
        "varfor": "Elva nya avtal med arbetsgivare har minskat bristen.",
        "fors_over": True,
    },
    {
        "risk_id": "RTN-R7",
        "process": "Långvarigt elavbrott",
        "kategori": "omvärld",
        "risk": (
            "Risk att räddningstjänsten inte kan larmas eller leda insatser på grund av långvarigt "
            "elavbrott, vilket leder till att liv går förlorade."
        ),
        "befintliga": "Reservkraft på alla stationer, radiotrafik utan mobilnät och övning.",
        "s": 3,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Räddningschef",
        "koppling": "RTN-1",
        "gemensam": "KG4",
        "ny_s": 3,
        "ny_k": 5,
        "fors_over": True,
    },
    {
        "risk_id": "RTN-R8",
        "process": "Inköp av fordon och utrustning",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att fordon specificeras till fördel för en leverantör på grund av få intresserade och "
            "personliga kontakter, vilket leder till högre kostnad och misstro."
        ),
        "befintliga": "Upphandlingsgrupp och extern granskning av kravspecifikation.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Räddningschef",
        "gemensam": "KG1",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "RTN-R6.1",
        "risk_id": "RTN-R6",
        "kontroll": "Uppföljning av vakanta beredskapspass på fem stationer.",
        "metod": "totalgranskning",
        "frekvens": "månad",
        "ansvarig": "Administrativ chef",
        "utford": dt.date(2025, 11, 14),
        "urval": 910,
        "avvikelser": 46,
        "resultat": "mindre avvikelser",
        "iakttagelse": "46 av 910 pass saknade full styrka. Två stationer stod för mer än hälften.",
        "orsak": "Två stationer saknar fyra respektive tre deltidsbrandmän.",
        "atgard": "Gemensam vikariepool och avtal med fler arbetsgivare.",
        "atgard_agare": "Räddningschef",
        "klart": dt.date(2026, 6, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "RTN-R7.1",
        "risk_id": "RTN-R7",
        "kontroll": "Samövning om elavbrott med åtta förvaltningar och två bolag.",
        "metod": "självskattning",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "utford": dt.date(2025, 11, 20),
        "urval": 14,
        "avvikelser": 2,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "12 av 14 moment fungerade. Bränsle till reservkraft räckte i 20 timmar i stället för 48 på två "
            "stationer."
        ),
        "orsak": "Tankarna har inte byggts ut i takt med att reservkraften blivit större.",
        "atgard": "Större bränsletankar på två stationer och avtal med bränsleleverantör.",
        "atgard_agare": "Räddningschef",
        "klart": dt.date(2026, 9, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "RTN-R8.1",
        "risk_id": "RTN-R8",
        "kontroll": "Granskning av kravspecifikationer och jävsförklaringar i fyra upphandlingar.",
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "utford": dt.date(2025, 10, 10),
        "urval": 4,
        "avvikelser": 1,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "En av fyra jävsförklaringar var undertecknad efter att anbuden öppnats. Inga tecken på "
            "påverkan hittades."
        ),
        "orsak": "Förklaringen skrevs i slutet av processen i stället för i början.",
        "atgard": "Jävsförklaring skrivs vid start av varje upphandling.",
        "atgard_agare": "Räddningschef",
        "klart": dt.date(2025, 10, 31),
        "atgardsstatus": "klar",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "RTN-R6.A",
        "risk_id": "RTN-R6",
        "atgard": "Teckna avtal med fler arbetsgivare om att deltidsbrandmän får rycka ut.",
        "agare": "Räddningschef",
        "klart": dt.date(2025, 10, 31),
        "status": "klar",
        "resultat": "Elva nya avtal är tecknade. Riskvärdet har sänkts från 20 till 15.",
    },
    {
        "atgard_id": "RTN-R1.A",
        "risk_id": "RTN-R1",
        "atgard": "Hyr övningsfält av grannkommunen tills det egna är tillåtet att använda.",
        "agare": "Räddningschef",
        "klart": dt.date(2025, 12, 31),
        "status": "klar",
        "resultat": "Avtalet är undertecknat och första övningen på grannkommunens fält hålls i januari.",
    },
    {
        "atgard_id": "RTN-R7.A",
        "risk_id": "RTN-R7",
        "atgard": "Utöka bränsletankarna på två stationer.",
        "agare": "Räddningschef",
        "klart": dt.date(2026, 9, 30),
        "status": "pågår",
        "resultat": "Tankarna är beställda. Leverans väntas i augusti.",
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "RTN-24-1",
        "post": "Rökdykarnas hälsokontroller var äldre än ett år för fyra personer.",
        "status": "klar",
        "kommentar": "Samtliga kontroller är gjorda och påminnelse finns i systemet.",
    },
    {
        "post_id": "RTN-24-2",
        "post": "Tillsyn av flerbostadshus med äldre brandlarm.",
        "status": "pågår",
        "kommentar": "41 av 48 hus är besökta. Sju återstår efter nya ägare.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "juli",
        "handelse": "En storbrand i ett träupplag krävde insats från sex stationer i ett dygn.",
        "foljd": "Ingen skadades. Två andra larm fick vänta mer än tio minuter.",
        "atgard": "Utlarmningen är ändrad så att en station alltid kvarstår i reserv.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": (
        "Åtta kontroller av åtta genomfördes. Två visade inga avvikelser, fem mindre och en större. Den "
        "större gäller övningstiden per brandman, som var elva procent under målet sedan övningsfältet "
        "stängdes i september. Nämnden bedömer att kontrollen är tillräcklig. Övningstiden är en viktig "
        "brist men har en tydlig lösning genom avtalet om grannkommunens övningsfält."
    ),
    "beslut": "RTN 2025-12-04, § 62",
    "beslut_plan": "RTN 2025-12-04, § 63",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "RTN-R1",
        "process": "Räddning",
        "kategori": "personal",
        "risk": "Risk för skada vid insats på grund av bristande övning, vilket leder till personskada.",
        "befintliga": "Övningsplan och avtal om grannkommunens fält.",
        "s": 2,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Räddningschef",
        "koppling": "RTN-K5",
    },
    {
        "risk_id": "RTN-R2",
        "process": "Räddning",
        "kategori": "verksamhet",
        "risk": "Risk att fordon inte fungerar på grund av ålder, vilket leder till försenad hjälp.",
        "befintliga": "Fordonskontroll varje vecka och avtal om service.",
        "s": 1,
        "k": 5,
        "hantering": "kontrollera",
        "agare": "Fordonsansvarig",
        "koppling": "RTN-1",
    },
    {
        "risk_id": "RTN-R3",
        "process": "Ledning",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att ledningssystemet faller ut på grund av angrepp, vilket leder till sämre samordning."
        ),
        "befintliga": "Reservkraft på alla stationer, reservradio och kontroll.",
        "s": 2,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Ledningschef",
        "koppling": "RTN-1",
        "gemensam": "KG2",
    },
    {
        "risk_id": "RTN-R4",
        "process": "Tillsyn",
        "kategori": "legal",
        "risk": (
            "Risk att förelägganden inte följs upp på grund av många ärenden, vilket leder till kvarstående "
            "brandfara."
        ),
        "befintliga": "Ärendelista och tidsgräns i varje föreläggande.",
        "s": 2,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Tillsynschef",
        "koppling": "RTN-4",
    },
    {
        "risk_id": "RTN-R5",
        "process": "Deltid",
        "kategori": "finansiell",
        "risk": (
            "Risk för fel i utbetalda ersättningar på grund av manuella listor, vilket leder till felaktiga "
            "löner."
        ),
        "befintliga": "Attest av två och stickprov av tidrapporter.",
        "s": 1,
        "k": 2,
        "hantering": "kontrollera",
        "agare": "Administrativ chef",
        "koppling": "RTN-K4",
        "gemensam": "KG5",
    },
    {
        "risk_id": "RTN-R6",
        "process": "Deltidsstationers bemanning",
        "kategori": "personal",
        "risk": (
            "Risk att deltidsstationer inte kan rycka ut på grund av att beredskapen saknar tillräckligt "
            "många deltidsbrandmän, vilket leder till att hjälpen kommer för sent."
        ),
        "befintliga": "Avtal med arbetsgivare och rekrytering; vikariepool prövas från sommaren 2026.",
        "s": 3,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Räddningschef",
        "koppling": "RTN-1",
        "gemensam": "KG3",
    },
    {
        "risk_id": "RTN-R7",
        "process": "Långvarigt elavbrott",
        "kategori": "omvärld",
        "risk": (
            "Risk att räddningstjänsten inte kan larmas eller leda insatser på grund av långvarigt "
            "elavbrott, vilket leder till att liv går förlorade."
        ),
        "befintliga": "Reservkraft på alla stationer, radiotrafik utan mobilnät och övning.",
        "s": 3,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Räddningschef",
        "koppling": "RTN-1",
        "gemensam": "KG4",
    },
    {
        "risk_id": "RTN-R8",
        "process": "Inköp av fordon och utrustning",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att fordon specificeras till fördel för en leverantör på grund av få intresserade och "
            "personliga kontakter, vilket leder till högre kostnad och misstro."
        ),
        "befintliga": "Upphandlingsgrupp och jävsförklaring vid start.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Räddningschef",
        "gemensam": "KG1",
    },
    {
        "risk_id": "RTN-R9",
        "process": "Släckvatten från övningsfältet",
        "kategori": "verksamhet",
        "risk": (
            "Risk att förorenat släckvatten sprids på grund av att rening saknas vid övning, vilket leder "
            "till miljöskada och att tillstånd inte ges."
        ),
        "befintliga": "Stängt fält och provtagning av mark.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Räddningschef",
        "koppling": "RTN-K7",
    },
    {
        "risk_id": "RTN-R10",
        "process": "Ansvar vid höjd beredskap",
        "kategori": "legal",
        "risk": (
            "Risk att räddningstjänstens uppgifter vid höjd beredskap inte kan fullgöras på grund av oklara "
            "krav, vilket leder till att skydd av befolkningen uteblir."
        ),
        "befintliga": "Plan för civilt försvar och dialog med länsstyrelsen.",
        "s": 2,
        "k": 5,
        "hantering": "kontrollera",
        "agare": "Beredskapssamordnare",
        "koppling": "RTN-4",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "RTN-R1.1",
        "risk_id": "RTN-R1",
        "kontroll": "Övningstid per brandman.",
        "metod": "systemrapport",
        "omfattning": "Alla brandmän",
        "frekvens": "tertial",
        "ansvarig": "Övningsledare",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden i juni och december",
    },
    {
        "kontroll_id": "RTN-R2.1",
        "risk_id": "RTN-R2",
        "kontroll": "Fordonskontroll varje vecka.",
        "metod": "totalgranskning",
        "omfattning": "Alla fordon",
        "frekvens": "löpande",
        "ansvarig": "Fordonsansvarig",
        "tidpunkt": "Varje vecka",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "RTN-R3.1",
        "risk_id": "RTN-R3",
        "kontroll": "Reservradio och reservkraft.",
        "metod": "stickprov",
        "omfattning": "Sju stationer",
        "frekvens": "halvår",
        "ansvarig": "Ledningschef",
        "tidpunkt": "Mars och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "RTN-R4.1",
        "risk_id": "RTN-R4",
        "kontroll": "Öppna förelägganden äldre än sex månader.",
        "metod": "totalgranskning",
        "omfattning": "Alla förelägganden",
        "frekvens": "månad",
        "ansvarig": "Tillsynschef",
        "tidpunkt": "Varje månad",
        "rapporteras": "Nämnden varje tertial",
    },
    {
        "kontroll_id": "RTN-R5.1",
        "risk_id": "RTN-R5",
        "kontroll": "Utbetalda ersättningar.",
        "metod": "stickprov",
        "omfattning": "40 utbetalningar",
        "frekvens": "halvår",
        "ansvarig": "Ekonom",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "RTN-R6.1",
        "risk_id": "RTN-R6",
        "kontroll": "Vakanta beredskapspass per station.",
        "metod": "totalgranskning",
        "omfattning": "Alla pass",
        "frekvens": "månad",
        "ansvarig": "Administrativ chef",
        "tidpunkt": "Varje månad",
        "rapporteras": "Nämnden varje tertial",
    },
    {
        "kontroll_id": "RTN-R7.1",
        "risk_id": "RTN-R7",
        "kontroll": "Övning av elavbrott med kommunens övriga nämnder.",
        "metod": "självskattning",
        "omfattning": "En övning",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "tidpunkt": "November",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "RTN-R8.1",
        "risk_id": "RTN-R8",
        "kontroll": "Jävsförklaring före anbudsöppning.",
        "metod": "totalgranskning",
        "omfattning": "Alla upphandlingar",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "RTN-R9.1",
        "risk_id": "RTN-R9",
        "kontroll": "Provtagning av mark och vatten vid fältet.",
        "metod": "systemrapport",
        "omfattning": "Alla provpunkter",
        "frekvens": "tertial",
        "ansvarig": "Beredskapssamordnare",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "RTN-R10.1",
        "risk_id": "RTN-R10",
        "kontroll": "Uppgifter vid höjd beredskap mot plan.",
        "metod": "avstämning",
        "omfattning": "Alla uppgifter",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "tidpunkt": "Oktober",
        "rapporteras": "Nämnden i december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "RTN-R7.A",
        "risk_id": "RTN-R7",
        "atgard": "Installera större bränsletankar på två stationer.",
        "agare": "Räddningschef",
        "klart": dt.date(2026, 9, 30),
    },
    {
        "atgard_id": "RTN-R9.A",
        "risk_id": "RTN-R9",
        "atgard": "Bygg rening av släckvatten på övningsfältet.",
        "agare": "Räddningschef",
        "klart": dt.date(2026, 10, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Åtta kontroller genomfördes. Två visade inga avvikelser, fem mindre och en större. Den större "
        "gäller övningstiden, som blev elva procent lägre än målet när övningsfältet stängdes i september. "
        "Ett avtal om grannkommunens fält är undertecknat.\n"
        "\n"
        "Risken att deltidsstationerna saknar personal har sänkts från 20 till 15. Samövningen om elavbrott "
        "visade att bränslet på två stationer räckte i 20 timmar i stället för 48.\n"
        "\n"
        "Nämnden bedömer kontrollen som tillräcklig."
    ),
    "arbetet": (
        "Räddningschefen ansvarar för planen. Ledningschef, tillsynschef, administrativ chef och "
        "beredskapssamordnare äger var sin del. Övningsledaren mäter övningstid, ekonomen granskar "
        "ersättningar och kommunjuristen granskar upphandlingar. Personalen på stationerna får resultaten "
        "på tjänstgöringsmöten.\n"
        "\n"
        "Internkontrollen samordnas med insatsutvärderingen. När ett larm inte har gått som planerat avgör "
        "räddningschefen om risken ska bedömas om. Storbranden i juli ledde till en sådan bedömning. "
        "Nämnden informeras varje tertial om bemanning och förelägganden och får hela rapporten i december. "
        "Grannkommunernas räddningstjänster deltar i samövningarna och lämnar sin egen bedömning av "
        "ledningen, som i år var god."
    ),
    "analys": (
        "## Förmågan att rycka ut\n"
        "\n"
        "Tre kontroller gäller samma fråga: kan hjälpen komma? Fordonen kontrolleras varje vecka och är i "
        "gott skick. Bemanningen på deltidsstationerna har blivit bättre, men två stationer står ändå för "
        "mer än hälften av de 46 pass som saknade full styrka. Övningstiden föll när fältet stängdes. 41 av "
        "132 brandmän låg under målet när den mättes i oktober.\n"
        "\n"
        "## Uthållighet\n"
        "\n"
        "Samövningen i november visade att tolv av fjorton moment fungerade. Bränslet var det svagaste. Två "
        "stationer klarade 20 timmar, medan planen räknar med 48. Reservradion saknade ström på en annan "
        "station, vilket rättades omgående. Samma orsak finns i båda fallen: tekniken byggdes ut men "
        "kringutrustningen följde inte med. Framtida investeringar ska därför beslutas tillsammans med "
        "bränsle, kablar och reservdelar.\n"
        "\n"
        "## Handläggning\n"
        "\n"
        "Sju av 38 förelägganden var äldre än sex månader när de granskades. De hade blivit kvar vid byte "
        "av inspektör. Nu följs de varje månad.\n"
        "\n"
        "En av fyra jävsförklaringar skrevs efter att anbuden öppnats, och de fyrtio granskade "
        "ersättningarna var rätt.\n"
        "\n"
        "## Lärdom av storbranden\n"
        "\n"
        "När sex stationer band upp sina styrkor i juli fick två andra larm vänta mer än tio minuter. "
        "Utlarmningen lämnar nu alltid en station i reserv."
    ),
    "plan": (
        "Nämnden gjorde riskanalysen i september med stöd av utvärderingar från insatser. Tio risker ingår "
        "2026: åtta förs över och två är nya. Fyra når gränsen tio, två fler än i förra planen: bemanningen "
        "på deltidsstationer (15), elavbrott (15), släckvatten (12) och ansvar vid höjd beredskap (10).\n"
        "\n"
        "För bränsletankar och rening av släckvatten finns direkta åtgärder. Fältet öppnas först när "
        "reningen fungerar, vilket väntas hösten 2026.\n"
        "\n"
        "De kommungemensamma riskerna är bedömda. Felaktiga utbetalningar har det lägsta värdet i planen, "
        "två, men kontrolleras ändå eftersom ersättningarna rör många personer. Fordonsrisken följs varje "
        "vecka som hittills, och de nya släckbilarna har inte medfört några driftstopp."
    ),
}
