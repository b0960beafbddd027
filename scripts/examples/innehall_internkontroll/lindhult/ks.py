"""Kommunstyrelsen: internal control, the report for 2025 and the plan for 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "KS-R1": {
        "befintliga": (
            "Säkerhetskopiering varje natt, tvåstegsinloggning för alla anställda och avtal om jour med "
            "två grannkommuner."
        ),
        "hantering": "kontrollera",
        "agare": "It-samordnare",
        "koppling": "KS-K1",
        "gemensam": "KG4",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": (
            "Alla anställda har ny inloggning och återläsning provas varje månad. Två äldre system finns "
            "kvar till 2026."
        ),
        "fors_over": True,
        "metod": "systemrapport",
        "frekvens": "halvår",
        "ansvarig": "It-samordnare",
        "utford": dt.date(2025, 10, 14),
        "urval": 12,
        "avvikelser": 1,
        "orsak": (
            "Kopian var komplett men nyckeln till krypteringen hade inte sparats på rätt plats när "
            "systemet flyttades."
        ),
        "atgard_agare": "It-samordnare",
        "klart": dt.date(2025, 11, 14),
    },
    "KS-R2": {
        "befintliga": "Förteckning över ramavtal på intranätet och stöd från Höglandets Inköpsförbund.",
        "hantering": "åtgärda",
        "agare": "Ekonomichef",
        "koppling": "KS-4",
        "gemensam": "KG1",
        "lag": True,
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 9, 26),
        "urval": 40,
        "avvikelser": 5,
        "orsak": (
            "Beställarna kände inte till att det fanns avtal för verktyg och reservdelar, och två köp "
            "gjordes akut under snöröjningen."
        ),
        "atgard_agare": "Ekonomichef",
        "klart": dt.date(2026, 3, 31),
    },
    "KS-R3": {
        "befintliga": (
            "Rekrytering året om, avtal med större arbetsgivare och jourersättning enligt kollektivavtal."
        ),
        "hantering": "kontrollera",
        "agare": "Räddningschef",
        "koppling": "KS-K4",
        "gemensam": "KG3",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": "Fyra nya brandmän anställdes och styrkan har varit full 99 procent av tiden.",
        "fors_over": True,
        "metod": "systemrapport",
        "frekvens": "månad",
        "ansvarig": "Räddningschef",
        "utford": dt.date(2025, 11, 4),
        "urval": 10,
        "avvikelser": 0,
    },
    "KS-R4": {
        "befintliga": (
            "Fakturor utan beställningsreferens stoppas och nya leverantörer kontrolleras mot register."
        ),
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "koppling": "KS-K5",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "löpande",
        "ansvarig": "Redovisningsansvarig",
        "utford": dt.date(2025, 10, 31),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
    "KS-R5": {
        "befintliga": "Tomtkö med fasta priser och beslut av kommunstyrelsens utskott.",
        "hantering": "kontrollera",
        "agare": "Samhällsbyggnadschef",
        "koppling": "KS-1",
        "ny_s": 1,
        "ny_k": 4,
        "fors_over": False,
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "utford": dt.date(2025, 10, 22),
        "urval": 6,
        "avvikelser": 0,
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "KS-R6",
        "process": "Inköp i tekniska kontoret",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att material köps för privat bruk på grund av att en person både beställer, hämtar och "
            "attesterar, vilket leder till förlust och skadat förtroende."
        ),
        "befintliga": "Attest av annan än beställaren över 5 000 kronor och inventarielista för verktyg.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Teknisk chef",
        "koppling": "KS-K5",
        "gemensam": "KG1",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
    },
    {
        "risk_id": "KS-R7",
        "process": "Behörigheter",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att tidigare anställda kan läsa uppgifter på grund av att konton inte avslutas i tid, "
            "vilket leder till att sekretessbelagda uppgifter sprids."
        ),
        "befintliga": "Personalsystemet meddelar it-samordnaren när en anställning upphör.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "It-samordnare",
        "gemensam": "KG2",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "KS-R8",
        "process": "Vattenförsörjning",
        "kategori": "omvärld",
        "risk": (
            "Risk att vattenverket stannar på grund av långt elavbrott, vilket leder till att invånarna "
            "saknar vatten."
        ),
        "befintliga": "Fast reservkraft vid huvudverket och två mobila aggregat.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Va-chef",
        "koppling": "KS-K3",
        "gemensam": "KG4",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "KS-R9",
        "process": "Löner och ekonomi",
        "kategori": "personal",
        "risk": (
            "Risk att löner och bokslut försenas på grund av att kunskapen finns hos enstaka personer, "
            "vilket leder till fel och förseningar i hela kommunen."
        ),
        "befintliga": "Skriftliga rutiner för lönekörning och avtal om ersättare med en grannkommun.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Kommundirektör",
        "koppling": "KS-4",
        "gemensam": "KG3",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": (
            "Lönekörningen har skötts av ersättare vid två tillfällen utan fel. Bokslutet saknar ännu "
            "ersättare."
        ),
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "KS-R6.1",
        "risk_id": "KS-R6",
        "kontroll": "Jämförelse av fakturor för förbrukningsmaterial med arbetsorder och inventarielista",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 10, 9),
        "urval": 30,
        "avvikelser": 2,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Två fakturor för verktyg saknade arbetsorder. Verktygen fanns i förrådet men var inte märkta."
        ),
        "orsak": "Köpen gjordes i butik utan att beställningen registrerades först.",
        "atgard": "Butiksköp kräver ett nummer på arbetsorder innan fakturan kan attesteras.",
        "atgard_agare": "Teknisk chef",
        "klart": dt.date(2026, 1, 31),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "KS-R7.1",
        "risk_id": "KS-R7",
        "kontroll": "Jämförelse av aktiva konton med personalsystemets lista över avslutade anställningar",
        "metod": "avstämning",
        "frekvens": "tertial",
        "ansvarig": "It-samordnare",
        "utford": dt.date(2025, 9, 18),
        "urval": 58,
        "avvikelser": 3,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Tre av 58 avslutade anställningar hade aktiva konton mer än fem dagar. Inget av dem hade "
            "använts."
        ),
        "orsak": "Kortare vikariat avslutas ibland i efterhand av chefen.",
        "atgard": "Konton för vikarier får ett slutdatum när de skapas.",
        "atgard_agare": "It-samordnare",
        "klart": dt.date(2025, 12, 1),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "KS-R8.1",
        "risk_id": "KS-R8",
        "kontroll": "Provkörning av reservkraft med full belastning i fyra timmar",
        "metod": "självskattning",
        "frekvens": "halvår",
        "ansvarig": "Va-chef",
        "utford": dt.date(2025, 11, 5),
        "urval": 3,
        "avvikelser": 0,
        "resultat": "inga avvikelser",
        "iakttagelse": "De tre aggregaten startade och höll trycket under hela provet.",
    },
    {
        "kontroll_id": "KS-R9.1",
        "risk_id": "KS-R9",
        "kontroll": "Prov där ersättare genomför lönekörning och månadsbokslut",
        "metod": "självskattning",
        "frekvens": "halvår",
        "ansvarig": "Ekonomichef",
        "utford": dt.date(2025, 9, 30),
        "urval": 3,
        "avvikelser": 1,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Två lönekörningar gick felfritt. Provet av månadsbokslut avbröts när ersättaren saknade "
            "behörighet i banken."
        ),
        "orsak": "Behörigheten i banken är personlig och hade inte beställts.",
        "atgard": "Ersättaren får behörighet och gör bokslutet för februari tillsammans med ordinarie.",
        "atgard_agare": "Ekonomichef",
        "klart": dt.date(2026, 2, 28),
        "atgardsstatus": "pågår",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "KS-R1.A",
        "risk_id": "KS-R1",
        "atgard": "Byt ut det äldre systemet för ärenden och arkiv tillsammans med två grannkommuner.",
        "agare": "Kommundirektör",
        "klart": dt.date(2025, 10, 31),
        "status": "klar",
        "resultat": (
            "Det nya systemet används av alla nämnder. Handlingar hittas snabbare och det gamla systemet "
            "är avstängt."
        ),
    },
    {
        "atgard_id": "KS-R2.A",
        "risk_id": "KS-R2",
        "atgard": (
            "Utbilda alla som beställer i tekniska kontoret och på kommunledningskontoret i avtal och "
            "direktupphandling."
        ),
        "agare": "Ekonomichef",
        "klart": dt.date(2025, 12, 15),
        "status": "pågår",
        "resultat": (
            "Två av fyra tillfällen är genomförda. De återstående hålls under första kvartalet 2026 efter "
            "vintersäsongens start."
        ),
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "KS-24-1",
        "post": "Ersättare för attest saknades på fyra enheter.",
        "status": "klar",
        "kommentar": (
            "Ersättare är utsedda på alla enheter sedan mars och listan uppdateras vid varje chefsbyte."
        ),
    },
    {
        "post_id": "KS-24-2",
        "post": "Ledningsplatsen för kris saknade avtal med räddningstjänsten om gemensam stab.",
        "status": "klar",
        "kommentar": "Avtalet är klart och övades i oktober. Utrustningen levereras i mars 2026.",
    },
    {
        "post_id": "KS-24-3",
        "post": "Tre äldre verksamhetssystem kan inte uppdateras.",
        "status": "försenad",
        "kommentar": (
            "Ett system är utbytt. Två byts när det gemensamma avtalet med grannkommunerna förnyas 2026."
        ),
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "februari",
        "handelse": "Två snöröjningsmaskiner gick sönder samma vecka och reservdelar fanns inte i lager.",
        "foljd": "Gång- och cykelvägar röjdes med upp till två dygns försening och klagomålen ökade.",
        "atgard": "Ramavtal med fler entreprenörer och ett litet lager av reservdelar.",
    },
    {
        "nr": "2",
        "nar": "maj",
        "handelse": "En medarbetare lämnade ut sitt lösenord efter ett falskt e-postmeddelande.",
        "foljd": "Kontot spärrades inom en timme. Inga uppgifter bedöms ha spridits.",
        "atgard": "Kort övning för alla anställda och tvåstegsinloggning tidigare än planerat.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Kommunstyrelsen bedömer att den egna kontrollen är tillräcklig.",
    "beslut": "KS 2025-12-02, § 118",
    "beslut_plan": "KS 2025-12-02, § 119",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "KS-R1",
        "process": "IT",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk för intrång på grund av äldre system, vilket leder till att verksamheter stannar.",
        "befintliga": (
            "Tvåstegsinloggning, säkerhetskopiering varje natt och återläsning som provas varje månad."
        ),
        "s": 2,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "It-samordnare",
        "koppling": "KS-K1",
        "gemensam": "KG4",
    },
    {
        "risk_id": "KS-R2",
        "process": "Upphandling",
        "kategori": "legal",
        "risk": "Risk att inköp görs utan avtal på grund av okunskap, vilket leder till lagbrott.",
        "befintliga": (
            "Förteckning över ramavtal, stöd från Höglandets Inköpsförbund och utbildning av beställare."
        ),
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "koppling": "KS-4",
        "gemensam": "KG1",
        "lag": True,
    },
    {
        "risk_id": "KS-R3",
        "process": "Räddningstjänst",
        "kategori": "personal",
        "risk": (
            "Risk att deltidsbrandmän saknas på grund av utflyttning, vilket leder till längre tid till "
            "hjälp."
        ),
        "befintliga": "Rekrytering året om och avtal med större arbetsgivare.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Räddningschef",
        "koppling": "KS-K4",
        "gemensam": "KG3",
    },
    {
        "risk_id": "KS-R4",
        "process": "Ekonomi",
        "kategori": "finansiell",
        "risk": "Risk för bluffakturor på grund av många leverantörer, vilket leder till förlust.",
        "befintliga": "Maskinell kontroll av alla fakturor och av nya leverantörer.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "koppling": "KS-K5",
        "gemensam": "KG5",
    },
    {
        "risk_id": "KS-R6",
        "process": "Inköp i tekniska kontoret",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att material köps för privat bruk på grund av att en person både beställer, hämtar och "
            "attesterar, vilket leder till förlust och skadat förtroende."
        ),
        "befintliga": "Attest av annan än beställaren och krav på arbetsorder vid butiksköp.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Teknisk chef",
        "koppling": "KS-K5",
        "gemensam": "KG1",
    },
    {
        "risk_id": "KS-R7",
        "process": "Behörigheter",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att tidigare anställda kan läsa uppgifter på grund av att konton inte avslutas i tid, "
            "vilket leder till att sekretessbelagda uppgifter sprids."
        ),
        "befintliga": "Meddelande från personalsystemet och slutdatum på konton för vikarier.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "It-samordnare",
        "gemensam": "KG2",
    },
    {
        "risk_id": "KS-R8",
        "process": "Vattenförsörjning",
        "kategori": "omvärld",
        "risk": (
            "Risk att vattenverket stannar på grund av långt elavbrott, vilket leder till att invånarna "
            "saknar vatten."
        ),
        "befintliga": "Fast reservkraft vid huvudverket och två mobila aggregat.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Va-chef",
        "koppling": "KS-K3",
        "gemensam": "KG4",
    },
    {
        "risk_id": "KS-R9",
        "process": "Löner och ekonomi",
        "kategori": "personal",
        "risk": (
            "Risk att löner och bokslut försenas på grund av att kunskapen finns hos enstaka personer, "
            "vilket leder till fel och förseningar i hela kommunen."
        ),
        "befintliga": "Skriftliga rutiner och provade ersättare för lönekörning.",
        "s": 2,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Kommundirektör",
        "koppling": "KS-4",
        "gemensam": "KG3",
    },
    {
        "risk_id": "KS-R10",
        "process": "Investeringar",
        "kategori": "finansiell",
        "risk": (
            "Risk att reningsverket blir dyrare på grund av ändringar i styrsystemet, vilket leder till "
            "högre lån och avgifter."
        ),
        "befintliga": "Byggmöten varannan vecka och prognos till kommunstyrelsen varje tertial.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Teknisk chef",
        "koppling": "KS-4",
    },
    {
        "risk_id": "KS-R11",
        "process": "Lokaler",
        "kategori": "verksamhet",
        "risk": (
            "Risk att byarna saknar mötesplatser på grund av att lokaler säljs utan plan, vilket leder "
            "till att föreningar lägger ner."
        ),
        "befintliga": "Fullmäktiges beslut om tre lokaler och dialog med föreningarna.",
        "s": 2,
        "k": 3,
        "hantering": "acceptera",
        "motiv": (
            "Fullmäktige har beslutat om försäljningen. Varje köpare ska redovisa hur lokalen kan användas "
            "av föreningar."
        ),
        "agare": "Samhällsbyggnadschef",
        "koppling": "KS-1",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "KS-R1.1",
        "risk_id": "KS-R1",
        "kontroll": "Återläsning av säkerhetskopior, med krypteringsnycklar",
        "metod": "systemrapport",
        "omfattning": "12 system",
        "frekvens": "månad",
        "ansvarig": "It-samordnare",
        "tidpunkt": "november 2026",
        "rapporteras": "kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R2.1",
        "risk_id": "KS-R2",
        "kontroll": "Stickprov av inköp i verktyg, reservdelar, it och konsulter",
        "metod": "stickprov",
        "omfattning": "40 inköp",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "maj och oktober 2026",
        "rapporteras": "kommunstyrelsen i juni och december",
    },
    {
        "kontroll_id": "KS-R3.1",
        "risk_id": "KS-R3",
        "kontroll": "Uppföljning av beredskap och rekryteringsläge",
        "metod": "systemrapport",
        "omfattning": "12 månader",
        "frekvens": "månad",
        "ansvarig": "Räddningschef",
        "tidpunkt": "november 2026",
        "rapporteras": "kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R4.1",
        "risk_id": "KS-R4",
        "kontroll": "Maskinell kontroll av fakturor och nya leverantörer",
        "metod": "totalgranskning",
        "omfattning": "alla fakturor",
        "frekvens": "löpande",
        "ansvarig": "Redovisningsansvarig",
        "tidpunkt": "oktober 2026",
        "rapporteras": "kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R6.1",
        "risk_id": "KS-R6",
        "kontroll": "Jämförelse av butiksköp med arbetsorder och inventarielista",
        "metod": "stickprov",
        "omfattning": "30 fakturor",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "oktober 2026",
        "rapporteras": "kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R7.1",
        "risk_id": "KS-R7",
        "kontroll": "Jämförelse av aktiva konton med avslutade anställningar",
        "metod": "avstämning",
        "omfattning": "alla avslut i två månader",
        "frekvens": "tertial",
        "ansvarig": "It-samordnare",
        "tidpunkt": "september 2026",
        "rapporteras": "kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R8.1",
        "risk_id": "KS-R8",
        "kontroll": "Provkörning av reservkraft och vattenledning från grannkommunen",
        "metod": "självskattning",
        "omfattning": "3 aggregat",
        "frekvens": "halvår",
        "ansvarig": "Va-chef",
        "tidpunkt": "november 2026",
        "rapporteras": "kommunstyrelsen i december",
    },
    {
        "kontroll_id": "KS-R10.1",
        "risk_id": "KS-R10",
        "kontroll": "Avstämning av reningsverkets prognos mot beställda ändringar",
        "metod": "avstämning",
        "omfattning": "alla ändringar",
        "frekvens": "tertial",
        "ansvarig": "Controller",
        "tidpunkt": "april, augusti och november 2026",
        "rapporteras": "kommunstyrelsen varje tertial",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "KS-R1.A",
        "risk_id": "KS-R1",
        "atgard": (
            "Byt ut de två verksamhetssystem som inte kan uppdateras, i det gemensamma avtalet med "
            "grannkommunerna."
        ),
        "agare": "Kommundirektör",
        "klart": dt.date(2026, 9, 30),
    },
    {
        "atgard_id": "KS-R9.A",
        "risk_id": "KS-R9",
        "atgard": "Inför delat ansvar för bokslut och finansrapport tillsammans med en grannkommun.",
        "agare": "Ekonomichef",
        "klart": dt.date(2026, 6, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Kommunstyrelsen har under 2025 följt upp nio risker med nio kontroller, och alla kontroller "
        "genomfördes. Fyra var utan anmärkning. Fem visade mindre avvikelser: återläsning av en "
        "säkerhetskopia, inköp utanför avtal, material utan arbetsorder, konton som avslutats för sent och "
        "ett avbrutet prov av månadsbokslut. Ingen kontroll visade större avvikelser.\n\n"
        "Fyra kontroller gäller sådant som kan stoppa verksamheten: it, vatten, räddningstjänst och löner. "
        "Där är läget bättre än för ett år sedan. Inköp är det område där rutinerna följs sämst. "
        "Kommunstyrelsen bedömer att den egna interna kontrollen är tillräcklig."
    ),
    "arbetet": (
        "Kommunstyrelsen ansvarar både för sin egen kontroll och för uppsikten över nämnderna. Den här "
        "rapporten gäller det egna ansvaret. Kommundirektören leder arbetet och varje riskägare svarar för "
        "att kontrollen blir gjord. En controller på ekonomiavdelningen granskar inköp och förråd, så att "
        "tekniska kontoret inte kontrollerar sig självt.\n\n"
        "Förvaltningen är liten och samma person har ofta flera roller. Därför gör en grannkommuns "
        "ersättare vissa prov, och juristen granskar alla försäljningar av tomter. Resultatet följs upp i "
        "ledningsgruppen varje tertial och rapporteras till kommunstyrelsen i december."
    ),
    "analys": (
        "Avvikelserna har ett gemensamt drag: något görs snabbt och registreras i efterhand. Det gäller "
        "verktyg som köps i butik, vikariat som avslutas när chefen hinner och akuta köp under "
        "snöröjningen. I inget fall har kontrollen visat att någon skaffat sig en fördel, men brister av "
        "det slaget gör det svårt att upptäcka om någon skulle göra det.\n\n"
        "Av 40 granskade inköp var fem utanför avtal. Eftersom lagen om offentlig upphandling då inte "
        "följs har risken markerats som ett lagkrav. Den behåller sitt riskvärde nio, fastän utbildningen "
        "har börjat, eftersom hälften av beställarna ännu inte har gått den.\n\n"
        "Intrång och bemanning i räddningstjänsten har sänkts från tolv till åtta. Ny inloggning för alla "
        "anställda har gjort störst skillnad. Händelsen i maj, då ett lösenord lämnades ut, visade ändå "
        "att skyddet behöver övas. Återläsningen som misslyckades berodde på en nyckel som sparats fel, "
        "och felet hade inte upptäckts utan kontrollen.\n\n"
        "Av de tre åtgärder som var öppna från 2024 är två klara. Den tredje, bytet av äldre system, är "
        "försenad därför att det gemensamma avtalet med grannkommunerna förnyas först 2026."
    ),
    "plan": (
        "Riskanalysen gjordes i oktober med avdelningscheferna och räddningschefen. Utgångspunkten var "
        "årets kontroller, händelserna under vintern och de fem gemensamma riskerna. Åtta risker förs över "
        "och två är nya: kostnaden för reningsverket och vad försäljningen av lokaler betyder för "
        "byarna.\n\n"
        "Högst riskvärde har reningsverket, tolv. Prognosen ska stämmas av mot beställda ändringar varje "
        "tertial. Inköpen får två stickprov i stället för ett. Risken vid försäljning av tomter förs inte "
        "över, eftersom alla sex försäljningar följde tomtkön och rutinen är väl känd. Den tas upp igen om "
        "nya områden säljs på annat sätt.\n\n"
        "Två direkta åtgärder beslutas: de äldre systemen byts ut senast i september och ansvaret för "
        "bokslutet delas med en grannkommun före halvårsskiftet."
    ),
}
