"""Stadsbyggnadsnämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "SBN-R1": {
        "befintliga": "Bevakningslista, digital ansökan och fördelning av ärenden.",
        "hantering": "åtgärda",
        "agare": "Bygglovschef",
        "koppling": "SBN-1",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "månad",
        "ansvarig": "Bygglovscontroller",
        "utford": dt.date(2025, 10, 24),
        "urval": 767,
        "avvikelser": 23,
        "orsak": "Ojämn ärendemängd på våren och komplettering som begärdes för sent.",
        "atgard_agare": "Bygglovschef",
        "klart": dt.date(2025, 11, 28),
    },
    "SBN-R2": {
        "befintliga": "Jävsförklaring i varje ärende och två i handläggningen av stora ärenden.",
        "hantering": "kontrollera",
        "agare": "Stadsbyggnadsdirektör",
        "koppling": "SBN-1",
        "ny_s": 1,
        "ny_k": 4,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "utford": dt.date(2025, 9, 26),
        "urval": 50,
        "avvikelser": 0,
    },
    "SBN-R3": {
        "befintliga": "Kollegial granskning och checklista per utredning.",
        "hantering": "kontrollera",
        "agare": "Planchef",
        "koppling": "SBN-2",
        "ny_s": 1,
        "ny_k": 3,
        "varfor": "Alla planer granskades före samråd och ingen plan har upphävts.",
        "fors_over": False,
        "metod": "totalgranskning",
        "frekvens": "löpande",
        "ansvarig": "Planchef",
        "utford": dt.date(2025, 11, 14),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
    "SBN-R4": {
        "befintliga": "Klassningsmodell och beslut av geodatachef.",
        "hantering": "kontrollera",
        "agare": "Geodatachef",
        "koppling": "SBN-4",
        "gemensam": "KG2",
        "ny_s": 1,
        "ny_k": 4,
        "varfor": "Samtliga datamängder är nu klassade och de två felen rättade.",
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Informationssäkerhetssamordnare",
        "utford": dt.date(2025, 6, 13),
        "urval": 118,
        "avvikelser": 2,
        "orsak": "Datamängderna lades in innan klassningsmodellen infördes.",
        "atgard_agare": "Geodatachef",
        "klart": dt.date(2025, 6, 16),
    },
    "SBN-R5": {
        "befintliga": "Månadsvis prognos och åtgärdsplan vid underskott.",
        "hantering": "åtgärda",
        "agare": "Stadsbyggnadsdirektör",
        "koppling": "SBN-K5",
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
        "metod": "avstämning",
        "frekvens": "månad",
        "ansvarig": "Ekonomichef",
        "utford": dt.date(2025, 11, 10),
        "urval": 10,
        "avvikelser": 8,
        "orsak": "Färre stora bygglov än prognosen visade.",
        "atgard_agare": "Stadsbyggnadsdirektör",
        "klart": dt.date(2026, 6, 30),
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "SBN-R6",
        "process": "Bygglovsavgifter",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att avgifter tas ut fel eller betalas tillbaka utan grund på grund av att handläggaren "
            "själv räknar avgiften, vilket leder till förlorade intäkter och olika behandling."
        ),
        "befintliga": "Avgiftstabell och attest av chef vid avvikelse.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Bygglovschef",
        "koppling": "SBN-K5",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "SBN-R7",
        "process": "Ärendesystem för bygglov",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att ärenden inte kan handläggas på grund av långvarigt driftstopp i ärendesystemet, "
            "vilket leder till att lagens tidsgränser överskrids."
        ),
        "befintliga": "Daglig säkerhetskopia och manuell bevakning.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Bygglovschef",
        "koppling": "SBN-1",
        "gemensam": "KG4",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Mallarna finns nu på papper på varje enhet och övningen visade att arbetet kan fortgå.",
        "fors_over": True,
    },
    {
        "risk_id": "SBN-R8",
        "process": "Plan- och lantmäterikompetens",
        "kategori": "personal",
        "risk": (
            "Risk att detaljplaner och förrättningar försenas på grund av att erfarna medarbetare slutar, "
            "vilket leder till att marken inte blir byggbar i tid."
        ),
        "befintliga": "Mentorer, rekrytering och avtal med konsulter.",
        "s": 4,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Planchef",
        "koppling": "SBN-2",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 3,
        "varfor": "Varje plan har en biträdande handläggare sedan oktober.",
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "SBN-R6.1",
        "risk_id": "SBN-R6",
        "kontroll": "Jämförelse mellan debiterad avgift och tabell.",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Bygglovscontroller",
        "utford": dt.date(2025, 10, 3),
        "urval": 120,
        "avvikelser": 4,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Fyra av 120 avgifter var felaktiga, sammanlagt 11 tkr. Ingen återbetalning hade gjorts utan "
            "beslut."
        ),
        "orsak": "Ny tabell från januari hade inte förts in i alla mallar.",
        "atgard": "Avgiften räknas automatiskt i ärendesystemet.",
        "atgard_agare": "Bygglovschef",
        "klart": dt.date(2026, 3, 31),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "SBN-R7.1",
        "risk_id": "SBN-R7",
        "kontroll": "Övning av manuell handläggning utan ärendesystem under en dag.",
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Systemförvaltare",
        "utford": dt.date(2025, 9, 12),
        "urval": 22,
        "avvikelser": 3,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "19 av 22 ärenden kunde hanteras enligt rutin. Tre handläggare saknade utskrivna mallar."
        ),
        "orsak": "Mallarna hade inte skrivits ut efter ändringen i maj.",
        "atgard": "Mallar skrivs ut vid varje ändring.",
        "atgard_agare": "Systemförvaltare",
        "klart": dt.date(2025, 10, 31),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "SBN-R8.1",
        "risk_id": "SBN-R8",
        "kontroll": "Genomgång av tjänster, sökande och projekt med en ensam handläggare.",
        "metod": "intervju",
        "frekvens": "halvår",
        "ansvarig": "HR-specialist",
        "utford": dt.date(2025, 10, 17),
        "urval": 26,
        "avvikelser": 5,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Fem av 26 pågående planer hade en ensam handläggare. Två tjänster hade varit vakanta mer än "
            "ett halvår."
        ),
        "orsak": "Konkurrens om planarkitekter och förrättningslantmätare.",
        "atgard": "Biträdande handläggare i alla planer och trainee i lantmäteriet.",
        "atgard_agare": "Planchef",
        "klart": dt.date(2025, 10, 31),
        "atgardsstatus": "klar",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "SBN-R5.A",
        "risk_id": "SBN-R5",
        "atgard": "Ta fram en åtgärdsplan för avgiftsunderskottet.",
        "agare": "Stadsbyggnadsdirektör",
        "klart": dt.date(2025, 9, 30),
        "status": "klar",
        "resultat": (
            "Planen antogs i september. Den innehåller vakanser, minskade konsulter och översyn av taxan."
        ),
    },
    {
        "atgard_id": "SBN-R8.A",
        "risk_id": "SBN-R8",
        "atgard": "Anställ två planarkitekter och en mätingenjör.",
        "agare": "Planchef",
        "klart": dt.date(2025, 10, 31),
        "status": "pågår",
        "resultat": (
            "En planarkitekt har börjat. De två övriga tjänsterna hålls vakanta enligt åtgärdsplanen."
        ),
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "SBN-24-1",
        "post": "Arkivering av äldre bygglov på papper.",
        "status": "pågår",
        "kommentar": "68 procent är skannade. Resten blir klart i december 2026.",
    },
    {
        "post_id": "SBN-24-2",
        "post": "Tidsgräns för svar på remisser överskreds.",
        "status": "klar",
        "kommentar": "Rutinen är ändrad och 94 procent av svaren lämnas i tid.",
    },
    {
        "post_id": "SBN-24-3",
        "post": "Tillsynsärenden om olovligt byggande var äldre än fem år.",
        "status": "försenad",
        "kommentar": "31 av 60 ärenden är avslutade. En särskild insats görs under 2026.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "mars",
        "handelse": "En kopia av en fastighetskarta med skyddade byggnader skickades till en sökande.",
        "foljd": "Uppgifterna återkallades och berörda myndigheter informerades.",
        "atgard": "Automatisk kontroll av skyddade objekt vid utskick.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Åtta av åtta kontroller genomfördes. Två visade inga avvikelser, fem mindre och en större. Den "
        "större gäller avgiftsintäkterna, som blev väsentligt lägre än budgeterat och har hanterats i en "
        "åtgärdsplan. Kontrollen är god i myndighetsutövningen. Avgiftsintäkterna behöver följas tätare "
        "eftersom de svänger med konjunkturen."
    ),
    "beslut": "SBN 2025-12-09, § 121",
    "beslut_plan": "SBN 2025-12-09, § 122",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "SBN-R1",
        "process": "Bygglov",
        "kategori": "legal",
        "risk": (
            "Risk att beslut fattas för sent på grund av ojämn ärendemängd, vilket leder till att avgifter "
            "måste sättas ned."
        ),
        "befintliga": "Bevakningslista, digital ansökan och fördelning av ärenden.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Bygglovschef",
        "koppling": "SBN-1",
    },
    {
        "risk_id": "SBN-R2",
        "process": "Bygglov",
        "kategori": "oegentlighet",
        "risk": (
            "Risk för otillåten påverkan på grund av stora ekonomiska värden, vilket leder till felaktiga "
            "beslut."
        ),
        "befintliga": "Jävsförklaring i varje ärende och två i handläggningen av stora ärenden.",
        "s": 1,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Stadsbyggnadsdirektör",
        "koppling": "SBN-1",
    },
    {
        "risk_id": "SBN-R4",
        "process": "Geodata",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att skyddsvärda uppgifter blir öppna på grund av bristande klassning, vilket leder till "
            "säkerhetsproblem."
        ),
        "befintliga": "Alla datamängder klassade, automatisk kontroll vid utskick.",
        "s": 1,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Geodatachef",
        "koppling": "SBN-4",
        "gemensam": "KG2",
    },
    {
        "risk_id": "SBN-R5",
        "process": "Ekonomi",
        "kategori": "finansiell",
        "risk": "Risk för underskott på grund av minskat byggande, vilket leder till nedskärningar.",
        "befintliga": "Månadsvis prognos och åtgärdsplan från september.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Stadsbyggnadsdirektör",
        "koppling": "SBN-K5",
    },
    {
        "risk_id": "SBN-R6",
        "process": "Bygglovsavgifter",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att avgifter tas ut fel eller betalas tillbaka utan grund på grund av att handläggaren "
            "själv räknar avgiften, vilket leder till förlorade intäkter och olika behandling."
        ),
        "befintliga": "Avgiftstabell, attest av chef och automatisk beräkning från mars.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Bygglovschef",
        "koppling": "SBN-K5",
        "gemensam": "KG5",
    },
    {
        "risk_id": "SBN-R7",
        "process": "Ärendesystem för bygglov",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att ärenden inte kan handläggas på grund av långvarigt driftstopp i ärendesystemet, "
            "vilket leder till att lagens tidsgränser överskrids."
        ),
        "befintliga": "Daglig säkerhetskopia och manuell bevakning.",
        "s": 2,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Bygglovschef",
        "koppling": "SBN-1",
        "gemensam": "KG4",
    },
    {
        "risk_id": "SBN-R8",
        "process": "Plan- och lantmäterikompetens",
        "kategori": "personal",
        "risk": (
            "Risk att detaljplaner och förrättningar försenas på grund av att erfarna medarbetare slutar, "
            "vilket leder till att marken inte blir byggbar i tid."
        ),
        "befintliga": "Biträdande handläggare i varje plan och avtal med konsulter.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Planchef",
        "koppling": "SBN-2",
        "gemensam": "KG3",
    },
    {
        "risk_id": "SBN-R9",
        "process": "Äldre tillsynsärenden om byggande",
        "kategori": "legal",
        "risk": (
            "Risk att olovligt byggande preskriberas på grund av att ärenden blir liggande, vilket leder "
            "till att lagen inte följs och att andra upplever orättvisa."
        ),
        "befintliga": "Ärendelista och särskild insats under 2026.",
        "s": 4,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Bygglovschef",
        "koppling": "SBN-1",
        "lag": True,
    },
    {
        "risk_id": "SBN-R10",
        "process": "Inköp av konsulter",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att planuppdrag lämnas till samma konsult utan prövning på grund av tidsbrist och "
            "tidigare samarbeten, vilket leder till otillåten direktupphandling och högre kostnad."
        ),
        "befintliga": "Ramavtal för utredningar och beslut av två.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Planchef",
        "koppling": "SBN-2",
        "gemensam": "KG1",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "SBN-R1.1",
        "risk_id": "SBN-R1",
        "kontroll": "Ärenden över åtta veckor.",
        "metod": "totalgranskning",
        "omfattning": "Alla ärenden",
        "frekvens": "månad",
        "ansvarig": "Bygglovscontroller",
        "tidpunkt": "Varje månad",
        "rapporteras": "Nämnden varje tertial",
    },
    {
        "kontroll_id": "SBN-R2.1",
        "risk_id": "SBN-R2",
        "kontroll": "Jäv i beslut om bygglov.",
        "metod": "stickprov",
        "omfattning": "60 beslut",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SBN-R4.1",
        "risk_id": "SBN-R4",
        "kontroll": "Klassning av nya datamängder.",
        "metod": "totalgranskning",
        "omfattning": "Alla nya",
        "frekvens": "halvår",
        "ansvarig": "Informationssäkerhetssamordnare",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SBN-R5.1",
        "risk_id": "SBN-R5",
        "kontroll": "Avgiftsintäkter mot prognos.",
        "metod": "avstämning",
        "omfattning": "Alla avgifter",
        "frekvens": "månad",
        "ansvarig": "Ekonomichef",
        "tidpunkt": "Varje månad",
        "rapporteras": "Nämnden varje månad",
    },
    {
        "kontroll_id": "SBN-R6.1",
        "risk_id": "SBN-R6",
        "kontroll": "Debiterad avgift mot tabell.",
        "metod": "stickprov",
        "omfattning": "120 avgifter",
        "frekvens": "halvår",
        "ansvarig": "Bygglovscontroller",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SBN-R7.1",
        "risk_id": "SBN-R7",
        "kontroll": "Övning av manuell handläggning.",
        "metod": "stickprov",
        "omfattning": "25 ärenden",
        "frekvens": "år",
        "ansvarig": "Systemförvaltare",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SBN-R8.1",
        "risk_id": "SBN-R8",
        "kontroll": "Planer med ensam handläggare.",
        "metod": "intervju",
        "omfattning": "Alla planer",
        "frekvens": "halvår",
        "ansvarig": "HR-specialist",
        "tidpunkt": "Mars och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SBN-R9.1",
        "risk_id": "SBN-R9",
        "kontroll": "Tillsynsärenden äldre än tre år.",
        "metod": "totalgranskning",
        "omfattning": "Alla ärenden",
        "frekvens": "tertial",
        "ansvarig": "Bygglovscontroller",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden varje tertial",
    },
    {
        "kontroll_id": "SBN-R10.1",
        "risk_id": "SBN-R10",
        "kontroll": "Konsultuppdrag: avrop, dokumentation och fördelning mellan leverantörer.",
        "metod": "totalgranskning",
        "omfattning": "Alla uppdrag över 50 000 kronor",
        "frekvens": "år",
        "ansvarig": "Inköpssamordnare",
        "tidpunkt": "Oktober",
        "rapporteras": "Nämnden i december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "SBN-R9.A",
        "risk_id": "SBN-R9",
        "atgard": "Avsluta de 29 återstående tillsynsärendena i prioritetsordning.",
        "agare": "Bygglovschef",
        "klart": dt.date(2026, 12, 18),
    },
    {
        "atgard_id": "SBN-R5.A",
        "risk_id": "SBN-R5",
        "atgard": "Lägg fram förslag till reviderad taxa för bygglov.",
        "agare": "Stadsbyggnadsdirektör",
        "klart": dt.date(2026, 9, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Nämndens plan hade åtta kontroller och alla är genomförda. Två gav inga avvikelser, fem mindre och "
        "en större. Den större gäller avgiftsintäkterna från bygglov, som blev väsentligt lägre än "
        "budgeterat. En åtgärdsplan antogs i september.\n"
        "\n"
        "I 23 av 767 granskade ärenden kom beslutet så sent att avgiften sattes ned. Ingen jävssituation "
        "hittades i 50 granskade beslut.\n"
        "\n"
        "Nämndens bedömning är att kontrollen är tillräcklig med förbättringsbehov."
    ),
    "arbetet": (
        "Stadsbyggnadsdirektören ansvarar för planen och delegerar till cheferna för planering, bygglov "
        "samt lantmäteri och geodata. Bygglovscontrollern arbetar direkt under direktören. Kommunjuristen "
        "granskar jäv så att ingen inom nämndens förvaltning granskar sina kollegor.\n"
        "\n"
        "Resultat som rör tidsgränser redovisas varje tertial och ekonomin varje månad. I december "
        "behandlar nämnden samtliga kontroller tillsammans. Utskottet fick i september en särskild "
        "redovisning av avgifterna, som då låg långt under prognosen. Samma månad beslutade nämnden att "
        "prognosen ska innehålla antalet stora ärenden, inte bara beloppet, så att ett bortfall syns innan "
        "fakturorna uteblir."
    ),
    "analys": (
        "## Konjunkturen blev verklig\n"
        "\n"
        "Avgifterna avvek från prognosen i åtta av tio månader. Färre stora bygglov än väntat gav "
        "bortfallet. Risken var känd redan i planen, med värdet 12, men åtgärderna kom först när bortfallet "
        "var stort. Värdet är detsamma nu, och i stället för en prognos som görs en gång ska månadens "
        "utfall avgöra.\n"
        "\n"
        "## Tiden i ärenden\n"
        "\n"
        "23 av 767 ärenden drog över. Kompletteringar begärdes för sent, särskilt under våren. "
        "Bevakningslistan används nu varje vecka. De äldre tillsynsärendena är ett större problem, där 29 "
        "av 60 återstår.\n"
        "\n"
        "## Fel som rättas\n"
        "\n"
        "Fyra av 120 avgifter och två datamängder var fel. Kartan som skickades i mars är den allvarligaste "
        "händelsen, eftersom skyddade byggnader kan avslöjas. Kontrollen vid utskick är nu automatisk.\n"
        "\n"
        "## Få personer\n"
        "\n"
        "Fem av 26 planer hade en ensam handläggare. Varje plan har fått en biträdande, men vakanserna blir "
        "kvar så länge åtgärdsplanen gäller.\n"
        "\n"
        "## Reservrutiner\n"
        "\n"
        "Under en dag arbetade bygglovsenheten utan ärendesystem. 19 av 22 ärenden kunde hanteras enligt "
        "rutinen, och de tre som inte kunde det saknade utskrivna mallar. Mallarna skrivs nu ut vid varje "
        "ändring av systemet, och övningen upprepas."
    ),
    "plan": (
        "Riskanalysen inför 2026 tog hänsyn till fyra förändringar: färre stora bygglov, fler lättnader i "
        "bygglovsplikten, en ny översiktsplan och den äldre stocken av tillsynsärenden. Sju risker förs "
        "över och två är nya, så att planen har nio.\n"
        "\n"
        "Avgiftsintäkterna och tillsynsärendena når gränsen tio. För båda finns direkta åtgärder. "
        "Tillsynsärendena är märkta som ett lagkrav som inte fungerar, eftersom olovligt byggande riskerar "
        "att preskriberas.\n"
        "\n"
        "Kontrollen av planernas kvalitet tas bort. Den är en del av det dagliga arbetet sedan alla planer "
        "granskas av kollegor.\n"
        "\n"
        "De kommungemensamma riskerna är bedömda: inköp genom en ny risk om konsultuppdrag, "
        "informationssäkerhet genom klassningen av geodata, kompetens genom planer med en ensam "
        "handläggare, kontinuitet genom övningen och utbetalningar genom avgifterna."
    ),
}
