"""Fritidsnämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "FN-R1": {
        "befintliga": "Digital närvaro på frivillig grund, stickprov och återkrav.",
        "hantering": "kontrollera",
        "agare": "Föreningskonsulent",
        "koppling": "FN-4",
        "gemensam": "KG5",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Föreningskonsulent",
        "utford": dt.date(2025, 11, 7),
        "urval": 40,
        "avvikelser": 3,
        "orsak": "Listan fylls i före träningen och rättas inte efteråt.",
        "atgard_agare": "Föreningskonsulent",
        "klart": dt.date(2026, 7, 1),
    },
    "FN-R2": {
        "befintliga": "Livräddningsutbildning, bemanningstal och undervattenskamera.",
        "hantering": "åtgärda",
        "agare": "Badchef",
        "koppling": "FN-2",
        "ny_s": 1,
        "ny_k": 5,
        "varfor": (
            "Insatserna fungerade vid alla övningar, men konsekvensen bedöms nu som mycket allvarlig i "
            "stället för allvarlig."
        ),
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Säkerhetssamordnare",
        "utford": dt.date(2025, 10, 24),
        "urval": 12,
        "avvikelser": 0,
    },
    "FN-R3": {
        "befintliga": "Riktlinje för fördelning och årlig redovisning.",
        "hantering": "åtgärda",
        "agare": "Anläggningschef",
        "koppling": "FN-1",
        "ny_s": 3,
        "ny_k": 2,
        "fors_over": True,
        "metod": "systemrapport",
        "frekvens": "år",
        "ansvarig": "Utredare",
        "utford": dt.date(2025, 10, 17),
        "urval": 34,
        "avvikelser": 2,
        "orsak": "Gamla tidsbokningar fördes vidare utan prövning.",
        "atgard_agare": "Anläggningschef",
        "klart": dt.date(2026, 8, 21),
    },
    "FN-R4": {
        "befintliga": "Kort i första hand och kassarapport varje dag.",
        "hantering": "kontrollera",
        "agare": "Badchef",
        "koppling": "FN-K5",
        "ny_s": 1,
        "ny_k": 2,
        "varfor": "Differenserna är obetydliga och kontantköpen få.",
        "fors_over": False,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Ekonom",
        "utford": dt.date(2025, 8, 29),
        "urval": 12,
        "avvikelser": 0,
    },
    "FN-R5": {
        "befintliga": "Driftjournal, larm och årlig provning av nödstopp.",
        "hantering": "åtgärda",
        "agare": "Driftledare",
        "koppling": "FN-2",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Driftledare",
        "utford": dt.date(2025, 9, 5),
        "urval": 18,
        "avvikelser": 1,
        "orsak": "Larmets mottagarnummer hade inte ändrats när jourtelefonen byttes.",
        "atgard_agare": "Driftledare",
        "klart": dt.date(2025, 10, 31),
    },
    "FN-R6": {
        "befintliga": "Veckoschema, timvikarier och öppet två ledare.",
        "hantering": "kontrollera",
        "agare": "Enhetschef fritidsgårdar",
        "koppling": "FN-3",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
        "metod": "avstämning",
        "frekvens": "år",
        "ansvarig": "Enhetschef fritidsgårdar",
        "urval": 0,
        "avvikelser": 0,
        "atgard_agare": "Enhetschef fritidsgårdar",
        "klart": dt.date(2026, 6, 30),
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "FN-R7",
        "process": "Simhallens konstruktion",
        "kategori": "verksamhet",
        "risk": (
            "Risk att fler delar av simhallen måste stängas på grund av fukt i konstruktionen, vilket leder "
            "till att simundervisning och intäkter uteblir."
        ),
        "befintliga": "Fuktmätning varje månad och avspärrning av undervisningsbassängen.",
        "s": 4,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Anläggningschef",
        "koppling": "FN-2",
        "gemensam": "KG4",
        "ny_s": 4,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "FN-R8",
        "process": "Bokningssystem",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att uppgifter om barn sprids på grund av för vida behörigheter i bokningssystemet, vilket "
            "leder till integritetsskada."
        ),
        "befintliga": "Personliga konton, samtycke vid anmälan.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Systemförvaltare",
        "koppling": "FN-1",
        "gemensam": "KG2",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Konton stängs nu automatiskt efter ett år och föreningarna får en påminnelse.",
        "fors_over": True,
    },
    {
        "risk_id": "FN-R9",
        "process": "Inköp till anläggningar",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en anläggningschef köper från en närstående på grund av lokala vanor, vilket leder "
            "till otillåten direktupphandling och dyrare köp."
        ),
        "befintliga": "Ramavtal och attest av två.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "gemensam": "KG1",
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "FN-R7.1",
        "risk_id": "FN-R7",
        "kontroll": "Genomgång av fuktmätningar och statiska kontroller i simhallen.",
        "metod": "totalgranskning",
        "frekvens": "månad",
        "ansvarig": "Teknisk förvaltare",
        "utford": dt.date(2025, 11, 14),
        "urval": 24,
        "avvikelser": 5,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Fem av 24 mätpunkter hade fukt över gränsvärdet, alla i den stängda delen. Den stora bassängen "
            "är inom gränsvärden."
        ),
        "orsak": "Ytskiktet från 1998 har läckt och ventilationen är underdimensionerad.",
        "atgard": "Väggen byggs om så att bassängen kan öppna under våren. Fukt mäts varje vecka tills dess.",
        "atgard_agare": "Anläggningschef",
        "klart": dt.date(2026, 4, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "FN-R8.1",
        "risk_id": "FN-R8",
        "kontroll": "Genomgång av behörigheter och föreningarnas åtkomst till närvarolistor.",
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Dataskyddssamordnare",
        "utford": dt.date(2025, 6, 13),
        "urval": 214,
        "avvikelser": 11,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Elva av 214 konton tillhörde personer som slutat i sin förening. Ingen hade läst listor efter "
            "att de slutade."
        ),
        "orsak": "Föreningarna meddelade inte att ledare slutat.",
        "atgard": "Konton stängs efter ett år utan förnyelse.",
        "atgard_agare": "Systemförvaltare",
        "klart": dt.date(2025, 9, 30),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "FN-R9.1",
        "risk_id": "FN-R9",
        "kontroll": "Granskning av 60 köp av underhåll och utrustning utan ramavtal.",
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Inköpssamordnare",
        "utford": dt.date(2025, 10, 3),
        "urval": 60,
        "avvikelser": 8,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Åtta av 60 köp saknade dokumentation av hur leverantören valts. Inga närstående hittades, men "
            "två leverantörer hade fått fem köp i rad."
        ),
        "orsak": "Snabba åtgärder vid fel gjorde att dokumentationen skrevs i efterhand eller inte alls.",
        "atgard": "Ramavtal för mindre underhåll och en mall för akuta köp.",
        "atgard_agare": "Förvaltningschef",
        "klart": dt.date(2026, 5, 29),
        "atgardsstatus": "pågår",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "FN-R7.A",
        "risk_id": "FN-R7",
        "atgard": "Mät fukt varje månad och utred konstruktionen.",
        "agare": "Anläggningschef",
        "klart": dt.date(2025, 10, 31),
        "status": "klar",
        "resultat": (
            "Utredningen lämnades i oktober. Återöppning av undervisningsbassängen planeras till våren."
        ),
    },
    {
        "atgard_id": "FN-R9.A",
        "risk_id": "FN-R9",
        "atgard": "Inför krav på två anbud vid köp över 50 000 kronor.",
        "agare": "Förvaltningschef",
        "klart": dt.date(2025, 9, 30),
        "status": "pågår",
        "resultat": "Kravet gäller sedan oktober, men akuta köp behöver en egen mall.",
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "FN-24-1",
        "post": "Ridanläggningens avtal om underhåll saknade tydlig ansvarsfördelning.",
        "status": "klar",
        "kommentar": "Ett nytt avtal gäller från juni.",
    },
    {
        "post_id": "FN-24-2",
        "post": "Utredning av takens hållfasthet efter stormen i januari.",
        "status": "klar",
        "kommentar": "Alla ishallar är besiktigade och ett tak förstärkt.",
    },
    {
        "post_id": "FN-24-3",
        "post": "Nycklar till bokade hallar lämnades ut utan kvittens.",
        "status": "pågår",
        "kommentar": "Digitala lås finns på 22 av 34 hallar.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "januari",
        "handelse": "En storm skadade taket på en ishall.",
        "foljd": "Hallen stängdes i elva dagar. Tre turneringar flyttades.",
        "atgard": "Taket är förstärkt och en besiktningsplan är beslutad.",
    },
    {
        "nr": "2",
        "nar": "september",
        "handelse": "Fukt i väggkonstruktionen ledde till att undervisningsbassängen stängdes.",
        "foljd": "Simskola och skolsim flyttades till den stora bassängen. Intäkterna minskade.",
        "atgard": "Utredning genomförd och ombyggnad planerad.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": (
        "Åtta av nio kontroller genomfördes, varav två utan avvikelse, sex med mindre avvikelser. Fukten i "
        "simhallen finns bara i den del som redan är avspärrad, och åtgärderna är beslutade. En kontroll, "
        "bemanningen på fritidsgårdar, gick inte att göra på det underlag som fanns och flyttas till 2026. "
        "Säkerheten på baden och hanteringen av kemikalier har prövats i praktiken, och det fel som "
        "hittades rättades omedelbart. Kontrollen av aktivitetsstödet visar att oanmälda besök är ett "
        "bättre sätt än granskning av listor. Nämnden bedömer sammantaget att den interna kontrollen är "
        "tillräcklig och har bett förvaltningen att göra registreringen av öppethållandet enhetlig."
    ),
    "beslut": "FN 2025-12-02, § 88",
    "beslut_plan": "FN 2025-12-02, § 89",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "FN-R1",
        "process": "Aktivitetsstöd",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att bidrag betalas för deltagare som inte finns på grund av felaktiga närvarolistor, "
            "vilket leder till felaktiga utbetalningar."
        ),
        "befintliga": "Digital närvaro, oanmälda besök och återkrav.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Föreningskonsulent",
        "koppling": "FN-4",
        "gemensam": "KG5",
    },
    {
        "risk_id": "FN-R2",
        "process": "Badsäkerhet",
        "kategori": "verksamhet",
        "risk": (
            "Risk för drunkning på grund av bristande övervakning vid hög belastning, vilket leder till "
            "dödsfall eller svår skada."
        ),
        "befintliga": "Livräddningsutbildning, bemanningstal och undervattenskamera.",
        "s": 1,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Badchef",
        "koppling": "FN-2",
    },
    {
        "risk_id": "FN-R3",
        "process": "Bokning av halltider",
        "kategori": "legal",
        "risk": (
            "Risk att tider fördelas i strid med riktlinjen på grund av äldre vanor, vilket leder till "
            "ojämställd fördelning."
        ),
        "befintliga": "Riktlinje för fördelning och årlig redovisning.",
        "s": 3,
        "k": 2,
        "hantering": "åtgärda",
        "agare": "Anläggningschef",
        "koppling": "FN-1",
    },
    {
        "risk_id": "FN-R5",
        "process": "Kemikalier i bad och ishallar",
        "kategori": "verksamhet",
        "risk": (
            "Risk för utsläpp av ammoniak eller klor på grund av åldrad utrustning, vilket leder till skada "
            "på människor och miljö."
        ),
        "befintliga": "Driftjournal, larmprov varje månad och nödstopp.",
        "s": 2,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Driftledare",
        "koppling": "FN-2",
    },
    {
        "risk_id": "FN-R6",
        "process": "Bemanning på fritidsgårdar",
        "kategori": "personal",
        "risk": (
            "Risk att gårdar stänger på grund av att ledare saknas vid sjukdom, vilket leder till otrygghet "
            "i området."
        ),
        "befintliga": "Gemensam registrering av öppetkvällar från januari 2026.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef fritidsgårdar",
        "koppling": "FN-3",
        "gemensam": "KG3",
    },
    {
        "risk_id": "FN-R7",
        "process": "Simhallens konstruktion",
        "kategori": "verksamhet",
        "risk": (
            "Risk att fler delar av simhallen måste stängas på grund av fukt i konstruktionen, vilket leder "
            "till att simundervisning och intäkter uteblir."
        ),
        "befintliga": "Fuktmätning varje vecka, avspärrning och ombyggnad.",
        "s": 4,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Anläggningschef",
        "koppling": "FN-2",
        "gemensam": "KG4",
    },
    {
        "risk_id": "FN-R8",
        "process": "Bokningssystem",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att uppgifter om barn sprids på grund av för vida behörigheter i bokningssystemet, vilket "
            "leder till integritetsskada."
        ),
        "befintliga": "Personliga konton, samtycke vid anmälan.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Systemförvaltare",
        "koppling": "FN-1",
        "gemensam": "KG2",
    },
    {
        "risk_id": "FN-R9",
        "process": "Inköp till anläggningar",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en anläggningschef köper från en närstående på grund av lokala vanor, vilket leder "
            "till otillåten direktupphandling och dyrare köp."
        ),
        "befintliga": "Två anbud över 50 000 kronor och attest av två.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "gemensam": "KG1",
    },
    {
        "risk_id": "FN-R10",
        "process": "Lovaktiviteter",
        "kategori": "finansiell",
        "risk": (
            "Risk att lovaktiviteter måste minska på grund av att statsbidraget upphört, vilket leder till "
            "att barn i familjer med låg inkomst inte får delta."
        ),
        "befintliga": "Aktiviteter prioriteras efter område och ryms i ramen.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef fritidsgårdar",
        "koppling": "FN-1",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "FN-R1.1",
        "risk_id": "FN-R1",
        "kontroll": "Oanmälda besök vid aktiviteter.",
        "metod": "stickprov",
        "omfattning": "50 besök",
        "frekvens": "halvår",
        "ansvarig": "Föreningskonsulent",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "FN-R2.1",
        "risk_id": "FN-R2",
        "kontroll": "Livräddningsövningar utan förvarning.",
        "metod": "stickprov",
        "omfattning": "15 övningar",
        "frekvens": "halvår",
        "ansvarig": "Säkerhetssamordnare",
        "tidpunkt": "Mars och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "FN-R3.1",
        "risk_id": "FN-R3",
        "kontroll": "Fördelning av fasta tider per kön, ålder och idrott.",
        "metod": "systemrapport",
        "omfattning": "Alla hallar",
        "frekvens": "år",
        "ansvarig": "Utredare",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "FN-R5.1",
        "risk_id": "FN-R5",
        "kontroll": "Larm, nödstopp och utrymning i ishall och simhallar.",
        "metod": "stickprov",
        "omfattning": "18 prov",
        "frekvens": "halvår",
        "ansvarig": "Driftledare",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "FN-R6.1",
        "risk_id": "FN-R6",
        "kontroll": "Inställda öppetkvällar per gård.",
        "metod": "avstämning",
        "omfattning": "Alla gårdar",
        "frekvens": "halvår",
        "ansvarig": "Enhetschef fritidsgårdar",
        "tidpunkt": "Juni och november",
        "rapporteras": "Nämnden i juni",
    },
    {
        "kontroll_id": "FN-R7.1",
        "risk_id": "FN-R7",
        "kontroll": "Fukt och konstruktion i simhallen.",
        "metod": "totalgranskning",
        "omfattning": "Alla mätpunkter",
        "frekvens": "månad",
        "ansvarig": "Teknisk förvaltare",
        "tidpunkt": "Varje månad",
        "rapporteras": "Nämnden varje kvartal",
    },
    {
        "kontroll_id": "FN-R8.1",
        "risk_id": "FN-R8",
        "kontroll": "Behörigheter i bokningssystemet.",
        "metod": "totalgranskning",
        "omfattning": "Alla konton",
        "frekvens": "år",
        "ansvarig": "Dataskyddssamordnare",
        "tidpunkt": "Maj",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "FN-R9.1",
        "risk_id": "FN-R9",
        "kontroll": "Dokumentation av köp utan ramavtal.",
        "metod": "stickprov",
        "omfattning": "60 köp",
        "frekvens": "halvår",
        "ansvarig": "Inköpssamordnare",
        "tidpunkt": "Maj och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "FN-R10.1",
        "risk_id": "FN-R10",
        "kontroll": "Deltagare i lovaktiviteter per område.",
        "metod": "systemrapport",
        "omfattning": "Alla lov",
        "frekvens": "tertial",
        "ansvarig": "Utredare",
        "tidpunkt": "Efter varje lov",
        "rapporteras": "Nämnden i juni och december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "FN-R7.A",
        "risk_id": "FN-R7",
        "atgard": "Bygg om väggen och återöppna undervisningsbassängen.",
        "agare": "Anläggningschef",
        "klart": dt.date(2026, 4, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Av nio planerade kontroller genomfördes åtta. Två gav inga avvikelser och sex mindre. Den "
        "viktigaste gäller simhallen, där fem av 24 mätpunkter hade fukt över gränsvärdet i den stängda "
        "undervisningsbassängen.\n"
        "\n"
        "Samtliga tolv livräddningsövningar påbörjades i tid. Vid tre av 40 oanmälda besök var registrerad "
        "närvaro högre än den faktiska, och 9 tkr har krävts åter.\n"
        "\n"
        "Kontrollen av inställda kvällar på fritidsgårdar görs 2026. Nämndens samlade bedömning är "
        "tillräcklig."
    ),
    "arbetet": (
        "Förvaltningschefen leder arbetet tillsammans med anläggnings-, bad- och enhetschefer. "
        "Säkerhetssamordnaren gör oanmälda övningar, och föreningskonsulenten besöker föreningarna. Ingen "
        "granskar sin egen anläggning.\n"
        "\n"
        "Nämnden får en lägesbild varje kvartal så länge undervisningsbassängen är stängd. Övriga resultat "
        "redovisas i december. Idrottsrådet läser riskanalysen i september och har i år framfört att köp av "
        "underhåll tar för lång tid. Nämnden svarade med att en mall för akuta köp behövs, men att "
        "dokumentationskravet inte kan tas bort. Föreningar som fått återkrav har haft möjlighet att yttra "
        "sig innan beslutet fattades."
    ),
    "analys": (
        "## Anläggningarnas ålder\n"
        "\n"
        "Fukten i simhallen och den stormskadade ishallen är två sidor av samma sak: byggnader vars "
        "livslängd närmar sig slutet. I den stängda delen är fukten över gränsvärdet på fem ställen. Den "
        "stora bassängen är säker, och livräddarna arbetade inom föreskriven tid vid alla tolv övningar.\n"
        "\n"
        "## Köp\n"
        "\n"
        "Åtta av 60 köp saknade dokumentation. Akuta fel lagas ofta av den hantverkare som är närmast, och "
        "pappren skrivs senare eller inte alls. Inga närstående hittades, men två leverantörer fick fem köp "
        "i rad.\n"
        "\n"
        "## Data som inte stämmer överens\n"
        "\n"
        "När personer fyller i närvaro före träningen, eller gårdar registrerar stängda kvällar på olika "
        "sätt, går det inte att lita på underlaget. Därför kunde kontrollen av fritidsgårdarna inte göras. "
        "Från januari används samma registrering överallt.\n"
        "\n"
        "## Jämlikhet i halltider\n"
        "\n"
        "I två av 34 hallar hade seniorlag bättre tider än ungdomslag. Tiderna fördelas om från vecka 34.\n"
        "\n"
        "## Personuppgifter\n"
        "\n"
        "Elva av 214 konton i bokningssystemet tillhörde ledare som slutat. Ingen hade läst listor efter "
        "det, men uppgifterna gäller barn. Konton stängs därför efter ett år utan förnyelse."
    ),
    "plan": (
        "Riskanalysen gjordes på varje anläggning i september. Nio risker ingår i planen: åtta förs över "
        "och en är ny. Den nya gäller lovaktiviteterna, som statsbidraget inte längre betalar. Nämnden vill "
        "se om barn i områden med låga inkomster fortsätter att delta i samma utsträckning som under 2025.\n"
        "\n"
        "Två risker når gränsen tio: simhallens konstruktion (16) och köp till anläggningar (12). Den "
        "första har en direkt åtgärd, ombyggnaden av väggen, som ska vara klar i april 2026.\n"
        "\n"
        "Drunkningsrisken ligger under gränsen men får ändå fler övningar än tidigare. Nämnden bedömer nu "
        "att konsekvensen är mycket allvarlig, även om sannolikheten är låg.\n"
        "\n"
        "Kontanthanteringen på baden tas bort, eftersom differenserna är obetydliga och allt färre betalar "
        "kontant. Alla fem kommungemensamma risker är bedömda."
    ),
}
