"""Kommunstyrelsen: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "KS-R1": {
        "befintliga": (
            "Spamfilter, inloggning i två steg för administratörer och obligatorisk grundutbildning."
        ),
        "hantering": "åtgärda",
        "agare": "IT-direktör",
        "koppling": "KS-3",
        "gemensam": "KG2",
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Informationssäkerhetssamordnare",
        "utford": dt.date(2025, 10, 17),
        "urval": 2000,
        "avvikelser": 180,
        "orsak": "Nyanställda hade inte hunnit gå utbildningen, och utskicket efterliknade ett löneärende.",
        "atgard_agare": "IT-direktör",
        "klart": dt.date(2026, 6, 30),
    },
    "KS-R2": {
        "befintliga": "Inköpspolicy, ramavtal i inköpssystemet och stöd från upphandlingsenheten.",
        "hantering": "kontrollera",
        "agare": "Upphandlingschef",
        "koppling": "KS-4",
        "gemensam": "KG1",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
        "metod": "systemrapport",
        "frekvens": "år",
        "ansvarig": "Inköpscontroller",
        "utford": dt.date(2025, 11, 7),
        "urval": 4200,
        "avvikelser": 294,
        "orsak": "Beställare känner inte till avtalen, och två avtal löpte ut innan nya var klara.",
        "atgard_agare": "Upphandlingschef",
        "klart": dt.date(2026, 5, 29),
    },
    "KS-R3": {
        "befintliga": "Attest av två i förening och maskinell jämförelse med kända bluffleverantörer.",
        "hantering": "kontrollera",
        "agare": "Ekonomidirektör",
        "koppling": "KS-K4",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "löpande",
        "ansvarig": "Redovisningschef",
        "utford": dt.date(2025, 11, 28),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
    "KS-R4": {
        "befintliga": "Årlig genomgång av pensionsavgångar och skriftliga rutinbeskrivningar.",
        "hantering": "åtgärda",
        "agare": "HR-direktör",
        "koppling": "KS-4",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 2,
        "fors_over": True,
        "metod": "intervju",
        "frekvens": "år",
        "ansvarig": "HR-strateg",
        "utford": dt.date(2025, 9, 26),
        "urval": 24,
        "avvikelser": 3,
        "orsak": "Funktionerna har bara en befattningshavare och rutinerna är ofullständigt beskrivna.",
        "atgard_agare": "HR-direktör",
        "klart": dt.date(2026, 4, 30),
    },
    "KS-R5": {
        "befintliga": "Uppdragslista som gås igenom inför varje sammanträde.",
        "hantering": "kontrollera",
        "agare": "Kanslichef",
        "koppling": "KS-4",
        "ny_s": 3,
        "ny_k": 3,
        "varfor": (
            "Kontrollen uteblev och uppdragen har inte kunnat följas under systembytet, vilket gör det mer "
            "sannolikt att något blir liggande."
        ),
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Kanslichef",
        "urval": 0,
        "avvikelser": 0,
        "atgard_agare": "Kanslichef",
        "klart": dt.date(2026, 3, 31),
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "KS-R6",
        "process": "Drift av gemensamma system",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att centrala system står stilla i mer än ett dygn på grund av fel i datahallen eller hos "
            "en leverantör, vilket leder till att vård, skola och betalningar stannar."
        ),
        "befintliga": "Dubbla förbindelser, reservkraft och avtal om inställelse inom fyra timmar.",
        "s": 4,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "IT-direktör",
        "koppling": "KS-K8",
        "gemensam": "KG4",
        "ny_s": 3,
        "ny_k": 5,
        "varfor": (
            "Den andra datahallen togs i drift i oktober, vilket gör ett långt avbrott mindre sannolikt."
        ),
        "fors_over": True,
    },
    {
        "risk_id": "KS-R7",
        "process": "Behörigheter i ekonomi- och personalsystem",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en medarbetare kan lägga upp och betala en egen leverantör på grund av att "
            "behörigheter inte skiljs åt, vilket leder till att medel förskingras."
        ),
        "befintliga": "Behörighetsroller i systemet och attestförteckning som beslutas varje år.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Ekonomidirektör",
        "koppling": "KS-4",
        "gemensam": "KG1",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": "Behörigheterna är åtskilda i systemet sedan oktober.",
        "fors_over": False,
    },
    {
        "risk_id": "KS-R8",
        "process": "Direktupphandling",
        "kategori": "legal",
        "risk": (
            "Risk att direktupphandlingar inte dokumenteras på grund av bristande kännedom om regeln, "
            "vilket leder till att köp inte kan granskas och att lagen inte följs."
        ),
        "befintliga": "Mall för dokumentation och beloppsgräns i inköpssystemet.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Upphandlingschef",
        "koppling": "KS-4",
        "gemensam": "KG1",
        "lag": True,
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "KS-R9",
        "process": "Mark och exploatering",
        "kategori": "finansiell",
        "risk": (
            "Risk att exploateringsavtal ger kommunen högre kostnad än beräknat på grund av att säkerheter "
            "och index saknas, vilket leder till underskott i projekten."
        ),
        "befintliga": "Granskning av jurist före beslut och mall för exploateringsavtal.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Mark- och exploateringschef",
        "koppling": "KS-2",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Mallen följs och inga brister hittades.",
        "fors_over": False,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "KS-R6.1",
        "risk_id": "KS-R6",
        "kontroll": "Återläsning av säkerhetskopior för tolv centrala system och provning av reservkraften.",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Driftchef IT",
        "utford": dt.date(2025, 11, 21),
        "urval": 12,
        "avvikelser": 1,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Elva av tolv system kunde återläsas inom överenskommen tid. Det tolfte tog nio timmar mot "
            "avtalade fyra. Efter strömavbrottet i november provades även reservkraften, som fungerade."
        ),
        "orsak": "Systemets databas hade vuxit utan att återläsningen anpassats.",
        "atgard": "Ny metod för återläsning av stora databaser och prov varje kvartal.",
        "atgard_agare": "Driftchef IT",
        "klart": dt.date(2026, 3, 31),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "KS-R7.1",
        "risk_id": "KS-R7",
        "kontroll": (
            "Genomgång av alla behörigheter som låter samma person lägga upp leverantör och attestera."
        ),
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Redovisningschef",
        "utford": dt.date(2025, 10, 3),
        "urval": 310,
        "avvikelser": 9,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Nio av 310 användare hade båda behörigheterna efter byte av tjänst. Ingen av dem hade använt "
            "dem på samma leverantör."
        ),
        "orsak": "Behörigheten följde personen och togs inte bort vid byte av tjänst.",
        "atgard": "Systemspärr mot att samma användare har båda rollerna.",
        "atgard_agare": "Redovisningschef",
        "klart": dt.date(2025, 10, 31),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "KS-R8.1",
        "risk_id": "KS-R8",
        "kontroll": (
            "Stickprov av 50 direktupphandlingar över beloppsgränsen för dokumentation vid stadskontoret."
        ),
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Inköpscontroller",
        "utford": dt.date(2025, 10, 24),
        "urval": 50,
        "avvikelser": 12,
        "resultat": "större avvikelser",
        "iakttagelse": (
            "I tolv av 50 köp saknades dokumentation av hur leverantören valts. I fyra av dem hade inte "
            "heller fler än en leverantör tillfrågats."
        ),
        "orsak": (
            "Kraven är inte kända hos tillfälliga beställare, och inköpssystemet tillåter beställning utan "
            "bilaga."
        ),
        "atgard": (
            "Inköpssystemet kräver dokumentationsbilaga över beloppsgränsen. Inköpscontrollern följer upp "
            "varje månad."
        ),
        "atgard_agare": "Upphandlingschef",
        "klart": dt.date(2026, 3, 31),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "KS-R9.1",
        "risk_id": "KS-R9",
        "kontroll": "Genomgång av samtliga tio exploateringsavtal som tecknats sedan 2023.",
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "utford": dt.date(2025, 9, 12),
        "urval": 10,
        "avvikelser": 0,
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Index och säkerhet fanns i alla tio avtal. Två äldre avtal utanför kontrollen har omförhandlats."
        ),
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "KS-R6.A",
        "risk_id": "KS-R6",
        "atgard": "Ta den andra datahallen i drift och flytta de tolv mest kritiska systemen dit.",
        "agare": "IT-direktör",
        "klart": dt.date(2025, 10, 31),
        "status": "klar",
        "resultat": (
            "Hallen togs i drift i oktober och alla tolv system är flyttade. Riskvärdet har sänkts från 20 "
            "till 15."
        ),
    },
    {
        "atgard_id": "KS-R1.A",
        "risk_id": "KS-R1",
        "atgard": (
            "Inför inloggning i två steg för alla medarbetare med tillgång till e-post utanför kommunens nät."
        ),
        "agare": "IT-direktör",
        "klart": dt.date(2025, 12, 31),
        "status": "pågår",
        "resultat": (
            "81 procent av användarna är anslutna. Skolornas timvikarier återstår och ansluts före mars 2026."
        ),
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "KS-24-1",
        "post": "Attestförteckningen var inte uppdaterad efter omorganisationen av stadskontoret.",
        "status": "klar",
        "kommentar": "Förteckningen beslutades på nytt i februari 2025 och kontrolleras varje kvartal.",
    },
    {
        "post_id": "KS-24-2",
        "post": "Förteckning över personuppgiftsbehandlingar saknades för fyra avdelningar.",
        "status": "klar",
        "kommentar": "Alla avdelningar har en förteckning och dataskyddsombudet har granskat dem.",
    },
    {
        "post_id": "KS-24-3",
        "post": "Rutin för att lämna tillbaka utrustning och avsluta behörighet när någon slutar.",
        "status": "försenad",
        "kommentar": (
            "Rutinen är beslutad men den automatiska kopplingen till personalsystemet är inte färdig. Ny "
            "tid är juni 2026."
        ),
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "april",
        "handelse": (
            "En medarbetare lurades att lämna ut sitt lösenord i ett telefonsamtal som såg ut att komma "
            "från kommunens växel."
        ),
        "foljd": (
            "Obehöriga kunde läsa ett e-postkonto i tre timmar. Händelsen anmäldes till tillsynsmyndigheten."
        ),
        "atgard": (
            "Kontot spärrades, alla mottagare informerades och varningstext om samtal lades in i "
            "utbildningen."
        ),
    },
    {
        "nr": "2",
        "nar": "november",
        "handelse": (
            "Ett strömavbrott i den äldre datahallen gjorde att sjuttio system låg nere i mellan två och 46 "
            "timmar."
        ),
        "foljd": (
            "Skolans närvarosystem och delar av bokningssystemen kunde inte användas. Inga uppgifter gick "
            "förlorade."
        ),
        "atgard": (
            "Systemen startades om enligt planen. De som inte hunnit flyttas till den andra hallen flyttas "
            "före juni 2026."
        ),
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Åtta av nio planerade kontroller genomfördes. Två visade inga avvikelser, fem mindre och en "
        "större. Den större gäller dokumentationen av direktupphandlingar, där vart fjärde granskat köp "
        "saknade underlag. Kontrollen av öppna uppdrag kunde inte göras på grund av systembytet och "
        "genomförs i mars 2026. Riskerna för intrång och långvariga avbrott har fått de största insatserna. "
        "Kommunstyrelsen bedömer att kontrollen i den egna verksamheten är tillräcklig men att "
        "upphandlingar och uppföljning av uppdrag måste bli bättre."
    ),
    "beslut": "KS 2025-12-17, § 212",
    "beslut_plan": "KS 2025-12-17, § 213",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "KS-R1",
        "process": "IT",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk för omfattande intrång på grund av svaga lösenord och nätfiske, vilket leder till att "
            "verksamheter stannar."
        ),
        "befintliga": (
            "Inloggning i två steg för fyra av fem användare, spamfilter och utbildning varje halvår."
        ),
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "IT-direktör",
        "koppling": "KS-3",
        "gemensam": "KG2",
    },
    {
        "risk_id": "KS-R2",
        "process": "Upphandling",
        "kategori": "legal",
        "risk": (
            "Risk att avtal inte följs på grund av att beställare saknar kunskap, vilket leder till "
            "skadestånd och högre kostnader."
        ),
        "befintliga": "Ramavtal i inköpssystemet, beställarutbildning i tre förvaltningar.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Upphandlingschef",
        "koppling": "KS-4",
        "gemensam": "KG1",
    },
    {
        "risk_id": "KS-R3",
        "process": "Ekonomi",
        "kategori": "finansiell",
        "risk": (
            "Risk för felaktiga utbetalningar på grund av falska fakturor, vilket leder till ekonomisk skada."
        ),
        "befintliga": "Attest av två i förening och maskinell jämförelse med kända bluffleverantörer.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Ekonomidirektör",
        "koppling": "KS-K4",
        "gemensam": "KG5",
    },
    {
        "risk_id": "KS-R4",
        "process": "Personal",
        "kategori": "personal",
        "risk": (
            "Risk att nyckelkompetens försvinner på grund av pensionsavgångar, vilket leder till försenade "
            "bokslut och upphandlingar."
        ),
        "befintliga": "Årlig genomgång av pensionsavgångar och skriftliga rutinbeskrivningar.",
        "s": 3,
        "k": 2,
        "hantering": "åtgärda",
        "agare": "HR-direktör",
        "koppling": "KS-4",
        "gemensam": "KG3",
    },
    {
        "risk_id": "KS-R5",
        "process": "Nämndadministration",
        "kategori": "verksamhet",
        "risk": (
            "Risk att beslut inte verkställs på grund av otydlig återkoppling, vilket leder till att "
            "uppdrag blir liggande."
        ),
        "befintliga": "Uppdragslista inför varje sammanträde; nytt ärendesystem från januari 2026.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Kanslichef",
        "koppling": "KS-4",
    },
    {
        "risk_id": "KS-R6",
        "process": "Drift av gemensamma system",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att centrala system står stilla i mer än ett dygn på grund av fel i datahallen eller hos "
            "en leverantör, vilket leder till att vård, skola och betalningar stannar."
        ),
        "befintliga": "Två datahallar, reservkraft och återläsningsprov varje kvartal.",
        "s": 3,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "IT-direktör",
        "koppling": "KS-K8",
        "gemensam": "KG4",
    },
    {
        "risk_id": "KS-R8",
        "process": "Direktupphandling",
        "kategori": "legal",
        "risk": (
            "Risk att direktupphandlingar inte dokumenteras på grund av bristande kännedom om regeln, "
            "vilket leder till att köp inte kan granskas och att lagen inte följs."
        ),
        "befintliga": "Mall, beloppsgräns i inköpssystemet och månadsvis uppföljning.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Upphandlingschef",
        "koppling": "KS-4",
        "gemensam": "KG1",
        "lag": True,
    },
    {
        "risk_id": "KS-R10",
        "process": "Val 2026",
        "kategori": "omvärld",
        "risk": (
            "Risk att genomförandet av valet störs på grund av angrepp eller desinformation, vilket leder "
            "till att förtroendet för valet skadas."
        ),
        "befintliga": (
            "Samverkan med länsstyrelse och polis, utbildade valförrättare och tryckta reservlistor."
        ),
        "s": 3,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Säkerhetschef",
        "koppling": "KS-3",
    },
    {
        "risk_id": "KS-R11",
        "process": "Användning av artificiell intelligens",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att beslut eller svar blir fel på grund av att språkmodeller används utan granskning, "
            "vilket leder till rättsförlust för enskilda."
        ),
        "befintliga": "Riktlinje, förteckning över godkända verktyg och krav på mänsklig granskning.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Digitaliseringschef",
        "koppling": "KS-1",
    },
    {
        "risk_id": "KS-R12",
        "process": "Representation och gåvor",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att förtroendevalda eller tjänstepersoner tar emot otillåtna förmåner på grund av oklara "
            "gränser, vilket leder till att förtroendet skadas."
        ),
        "befintliga": "Riktlinje mot mutor, utbildning vid varje mandatperiod och visselblåsarfunktion.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Kommunjurist",
        "koppling": "KS-4",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "KS-R1.1",
        "risk_id": "KS-R1",
        "kontroll": "Simulerat nätfiske mot medarbetare i alla förvaltningar.",
        "metod": "stickprov",
        "omfattning": "2 500 medarbetare",
        "frekvens": "halvår",
        "ansvarig": "Informationssäkerhetssamordnare",
        "tidpunkt": "maj och oktober",
        "rapporteras": "Kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R2.1",
        "risk_id": "KS-R2",
        "kontroll": "Analys av inköp utanför avtal per förvaltning.",
        "metod": "systemrapport",
        "omfattning": "Alla leverantörsfakturor",
        "frekvens": "tertial",
        "ansvarig": "Inköpscontroller",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R3.1",
        "risk_id": "KS-R3",
        "kontroll": "Maskinell kontroll av leverantörsfakturor före betalning.",
        "metod": "totalgranskning",
        "omfattning": "Alla fakturor",
        "frekvens": "löpande",
        "ansvarig": "Redovisningschef",
        "tidpunkt": "November",
        "rapporteras": "Kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R5.1",
        "risk_id": "KS-R5",
        "kontroll": "Genomgång av öppna uppdrag och återkoppling i det nya ärendesystemet.",
        "metod": "totalgranskning",
        "omfattning": "Alla öppna uppdrag",
        "frekvens": "halvår",
        "ansvarig": "Kanslichef",
        "tidpunkt": "Mars och september",
        "rapporteras": "Kommunstyrelsen i april",
    },
    {
        "kontroll_id": "KS-R6.1",
        "risk_id": "KS-R6",
        "kontroll": "Återläsning av säkerhetskopior och prov av reservkraft.",
        "metod": "stickprov",
        "omfattning": "16 system",
        "frekvens": "månad",
        "ansvarig": "Driftchef IT",
        "tidpunkt": "Varje kvartal",
        "rapporteras": "Kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R8.1",
        "risk_id": "KS-R8",
        "kontroll": "Dokumentation av direktupphandlingar över beloppsgränsen.",
        "metod": "stickprov",
        "omfattning": "60 köp",
        "frekvens": "tertial",
        "ansvarig": "Inköpscontroller",
        "tidpunkt": "Maj och oktober",
        "rapporteras": "Kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R10.1",
        "risk_id": "KS-R10",
        "kontroll": "Kontroll av att varje vallokal har bemanning, reservlista och kontaktväg.",
        "metod": "totalgranskning",
        "omfattning": "Alla vallokaler",
        "frekvens": "år",
        "ansvarig": "Valsamordnare",
        "tidpunkt": "Augusti",
        "rapporteras": "Kommunstyrelsen i oktober",
    },
    {
        "kontroll_id": "KS-R11.1",
        "risk_id": "KS-R11",
        "kontroll": "Genomgång av ärenden där språkmodell använts: granskning av handläggare.",
        "metod": "stickprov",
        "omfattning": "30 ärenden",
        "frekvens": "år",
        "ansvarig": "Digitaliseringschef",
        "tidpunkt": "Oktober",
        "rapporteras": "Kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R12.1",
        "risk_id": "KS-R12",
        "kontroll": "Granskning av representation och bisysslor hos ledande tjänstepersoner.",
        "metod": "stickprov",
        "omfattning": "50 poster",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "tidpunkt": "September",
        "rapporteras": "Kommunstyrelsen i december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "KS-R10.A",
        "risk_id": "KS-R10",
        "atgard": (
            "Genomför en övning om störningar på valdagen tillsammans med valnämnden och räddningsnämnden."
        ),
        "agare": "Säkerhetschef",
        "klart": dt.date(2026, 6, 30),
    },
    {
        "atgard_id": "KS-R8.A",
        "risk_id": "KS-R8",
        "atgard": "Inför obligatorisk dokumentationsbilaga i inköpssystemet över beloppsgränsen.",
        "agare": "Upphandlingschef",
        "klart": dt.date(2026, 3, 31),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Kommunstyrelsen hade nio risker i sin plan och genomförde åtta av nio kontroller. Två kontroller "
        "visade inga avvikelser, fem mindre och en större.\n"
        "\n"
        "Den större avvikelsen gäller direktupphandlingar vid stadskontoret, där tolv av 50 köp saknade "
        "dokumentation. Risken för långvariga avbrott i gemensamma system har sänkts från 20 till 15 sedan "
        "den andra datahallen togs i drift. Kontrollen av öppna uppdrag kunde inte göras och följs upp i "
        "mars 2026.\n"
        "\n"
        "Kommunstyrelsens slutsats är att den interna kontrollen i den egna verksamheten är tillräcklig med "
        "förbättringsbehov."
    ),
    "arbetet": (
        "Stadsdirektören ansvarar för att planen genomförs, och varje avdelningschef är riskägare i sin "
        "verksamhet. En internkontrollsamordnare vid ekonomiavdelningen håller ihop underlaget. Den som gör "
        "en kontroll arbetar inte i den process som granskas.\n"
        "\n"
        "Avvikelser rapporteras till stadsdirektören inom en vecka. Kommunstyrelsens arbetsutskott har fått "
        "en lägesrapport i maj och en i oktober. Dataskyddsombudet och kommunjuristen har läst planen innan "
        "den beslutades. Visselblåsarfunktionen är gemensam för kommunen och rapporterar till "
        "kommunjuristen, som under året inte lämnade vidare något ärende från stadskontoret till polis."
    ),
    "analys": (
        "## Mönster\n"
        "\n"
        "Tre av de sex kontroller som visade avvikelser gäller samma sak: att regler är tydliga på papper "
        "men inte inbyggda i systemet. Nio av 310 användare kunde både lägga upp en leverantör och "
        "attestera, sju procent av inköpen låg utanför avtal och tolv direktupphandlingar saknade "
        "dokumentation. När en spärr väl finns, som i ekonomisystemet sedan oktober, försvinner felen.\n"
        "\n"
        "## Mänskliga fel\n"
        "\n"
        "Nätfisket lurade 180 av 2 000 mottagare. Det är nio procent mot fjorton året före. Förbättringen "
        "är störst i de avdelningar där alla gått utbildningen. Incidenten i april, då ett lösenord "
        "lämnades ut per telefon, visar att angreppen byter form.\n"
        "\n"
        "## Sårbarhet\n"
        "\n"
        "Avbrottet i november berörde den äldre datahallen. De tolv mest kritiska systemen hade redan "
        "flyttats, och säkerhetskopiorna kunde läsas tillbaka. Ett av tolv system tog nio timmar i stället "
        "för fyra, vilket nu åtgärdas.\n"
        "\n"
        "Tre funktioner saknar ersättare. Rekryteringen pågår, men bokslutet för 2025 genomförs med samma "
        "sårbarhet som tidigare.\n"
        "\n"
        "Kontrollerna av leverantörsfakturor och exploateringsavtal gav inga avvikelser. Fjorton misstänkta "
        "fakturor stoppades av den maskinella kontrollen innan de nådde attest, vilket visar att skyddet "
        "verkar tidigt i kedjan. Det är också en påminnelse om att försöken inte upphör."
    ),
    "plan": (
        "Riskanalysen gjordes i september i tre arbetsgrupper, en per avdelning och en för säkerhet, och "
        "prövades därefter av stadsdirektörens ledningsgrupp. De fem kommungemensamma riskerna är bedömda. "
        "Den nya planen har tio risker, varav sju förs över.\n"
        "\n"
        "Fyra risker ligger på eller över gränsen tio: intrång, långvariga avbrott, direktupphandlingar och "
        "valet 2026. De två sistnämnda har direkta åtgärder. Valet är nytt i planen; sannolikheten bedöms "
        "som möjlig men konsekvensen som mycket allvarlig. En övning hålls därför före sommaren.\n"
        "\n"
        "Användningen av språkmodeller tas in för första gången. Kommunstyrelsen vill veta om granskningen "
        "verkligen sker innan användningen utökas. Behörigheterna i ekonomisystemet förs inte över, "
        "eftersom spärren är på plats."
    ),
}
