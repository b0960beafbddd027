"""Barn- och utbildningsnämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "BUN-R1": {
        "befintliga": "Riktlinje för tilläggsbelopp och gemensam blankett.",
        "hantering": "åtgärda",
        "agare": "Chef elevhälsa",
        "koppling": "BUN-4",
        "gemensam": "KG5",
        "ny_s": 3,
        "ny_k": 3,
        "varfor": (
            "Besluten fattas sedan november av en handläggargrupp, och riktlinjens fyra beloppsnivåer är "
            "beslutade."
        ),
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 9, 19),
        "urval": 60,
        "avvikelser": 17,
        "orsak": "Elva rektorer och handläggare beslutade var för sig och tolkade kriterierna olika.",
        "atgard_agare": "Chef elevhälsa",
        "klart": dt.date(2026, 4, 30),
    },
    "BUN-R2": {
        "befintliga": "Digital anmälan i ett gemensamt system och årlig genomgång med rektorer.",
        "hantering": "kontrollera",
        "agare": "Grundskolechef",
        "koppling": "BUN-3",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": "Fritidshemmens personal har fått inloggning och de sena anmälningarna väntas minska.",
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Jurist",
        "utford": dt.date(2025, 11, 7),
        "urval": 143,
        "avvikelser": 14,
        "orsak": "Fritidshemmens personal saknade inloggning på eftermiddagarna.",
        "atgard_agare": "Grundskolechef",
        "klart": dt.date(2025, 11, 21),
    },
    "BUN-R3": {
        "befintliga": "Utdrag visas upp före anställning och noteras i personalsystemet.",
        "hantering": "kontrollera",
        "agare": "HR-chef",
        "koppling": "BUN-5",
        "ny_s": 1,
        "ny_k": 4,
        "varfor": "Kontrollen visade inga brister andra året i rad.",
        "fors_over": False,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "HR-specialist",
        "utford": dt.date(2025, 10, 10),
        "urval": 80,
        "avvikelser": 0,
    },
    "BUN-R4": {
        "befintliga": "Godkända system för elevuppgifter, utbildning och behörighetsgenomgång.",
        "hantering": "åtgärda",
        "agare": "Förvaltningens IT-samordnare",
        "koppling": "BUN-4",
        "gemensam": "KG2",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Dataskyddssamordnare",
        "utford": dt.date(2025, 9, 26),
        "urval": 12,
        "avvikelser": 3,
        "orsak": "Gemensamma mappar från ett äldre system hade inte avvecklats.",
        "atgard_agare": "Förvaltningens IT-samordnare",
        "klart": dt.date(2026, 6, 30),
    },
    "BUN-R5": {
        "befintliga": "Månadsvis kontakt med folkbokföringen och rutin med grannkommunerna.",
        "hantering": "kontrollera",
        "agare": "Grundskolechef",
        "koppling": "BUN-3",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": False,
        "metod": "avstämning",
        "frekvens": "halvår",
        "ansvarig": "Administrativ chef",
        "utford": dt.date(2025, 9, 30),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
    "BUN-R6": {
        "befintliga": "Ramavtal och beställningslista, betalkort endast för resor.",
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "gemensam": "KG1",
        "ny_s": 3,
        "ny_k": 2,
        "fors_over": True,
        "metod": "systemrapport",
        "frekvens": "år",
        "ansvarig": "Inköpssamordnare",
        "utford": dt.date(2025, 10, 31),
        "urval": 940,
        "avvikelser": 85,
        "orsak": "Betalkort användes för licenser som inte fanns på beställningslistan.",
        "atgard_agare": "Ekonomichef",
        "klart": dt.date(2026, 3, 31),
    },
    "BUN-R7": {
        "befintliga": "Säkerhetssamordnare, krisplaner på varje enhet och gemensam rutin.",
        "hantering": "åtgärda",
        "agare": "Säkerhetssamordnare",
        "koppling": "BUN-3",
        "ny_s": 3,
        "ny_k": 4,
        "varfor": (
            "Övningarna flyttades till våren 2026, så verksamheten saknar aktuell erfarenhet av den nya "
            "rutinen."
        ),
        "fors_over": True,
        "metod": "självskattning",
        "frekvens": "år",
        "ansvarig": "Säkerhetssamordnare",
        "urval": 0,
        "avvikelser": 0,
        "atgard_agare": "Säkerhetssamordnare",
        "klart": dt.date(2026, 4, 30),
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "BUN-R8",
        "process": "Närvaro- och planeringssystem",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att närvaro och frånvaroanmälan inte fungerar på grund av långvariga systemavbrott, "
            "vilket leder till att barn saknas utan att någon märker det."
        ),
        "befintliga": "Reservrutin på papper och bevakning hos leverantören.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Förvaltningens IT-samordnare",
        "koppling": "BUN-3",
        "gemensam": "KG4",
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "BUN-R9",
        "process": "Rekrytering av behöriga lärare",
        "kategori": "personal",
        "risk": (
            "Risk att behöriga lärare saknas på grund av svårigheter att rekrytera, vilket leder till att "
            "elever får undervisning av obehöriga och att resultaten sjunker."
        ),
        "befintliga": "Rekryteringsplan, studentmedarbetare och karriärtjänster.",
        "s": 4,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "HR-chef",
        "koppling": "BUN-5",
        "gemensam": "KG3",
        "ny_s": 4,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "BUN-R10",
        "process": "Skolskjuts",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att skolskjutsar faktureras för turer som inte körts på grund av att körjournal inte "
            "jämförs med beställning, vilket leder till felaktiga betalningar."
        ),
        "befintliga": "Avtal med krav på gps och månadsvisa sammanställningar.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Skolskjutssamordnare",
        "gemensam": "KG1",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Fakturerade turer stämde i sin helhet med underlaget.",
        "fors_over": False,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "BUN-R8.1",
        "risk_id": "BUN-R8",
        "kontroll": "Prov av reservrutin för närvaro på 30 enheter.",
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Dataskyddssamordnare",
        "utford": dt.date(2025, 11, 20),
        "urval": 30,
        "avvikelser": 5,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Strömavbrottet i november användes som prov. På fem av 30 enheter saknades aktuella "
            "papperslistor den första morgonen, men ingen frånvaroanmälan gick förlorad."
        ),
        "orsak": "Listorna hade inte skrivits ut sedan terminsstarten.",
        "atgard": "Aktuella listor skrivs ut varje måndag och förvaras i reception och personalrum.",
        "atgard_agare": "Förvaltningens IT-samordnare",
        "klart": dt.date(2026, 2, 27),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "BUN-R9.1",
        "risk_id": "BUN-R9",
        "kontroll": (
            "Uppföljning av tjänster som var obesatta eller bemannade av obehöriga vid höstterminens start."
        ),
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "HR-specialist",
        "utford": dt.date(2025, 9, 12),
        "urval": 1480,
        "avvikelser": 118,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "118 av 1 480 lärartjänster var obesatta eller innehades av en person utan behörighet. Brist "
            "fanns främst i matematik, teknik och anpassad grundskola."
        ),
        "orsak": "Få sökande till tekniska ämnen och pensionsavgångar på två skolor samtidigt.",
        "atgard": "Gemensamma tjänster mellan närliggande skolor och fler platser för studentmedarbetare.",
        "atgard_agare": "HR-chef",
        "klart": dt.date(2026, 8, 14),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "BUN-R10.1",
        "risk_id": "BUN-R10",
        "kontroll": (
            "Jämförelse av fakturerade turer med gps-underlag under två månader hos tre leverantörer."
        ),
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 6, 13),
        "urval": 1920,
        "avvikelser": 0,
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla fakturerade turer fanns i leverantörernas gps-underlag.",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "BUN-R9.A",
        "risk_id": "BUN-R9",
        "atgard": "Ta fram en rekryteringsplan för skolor med störst brist på behöriga lärare.",
        "agare": "HR-chef",
        "klart": dt.date(2025, 8, 29),
        "status": "klar",
        "resultat": "Planen används av elva skolor och gav 24 tillsvidareanställda lärare till höstterminen.",
    },
    {
        "atgard_id": "BUN-R7.A",
        "risk_id": "BUN-R7",
        "atgard": "Besluta en gemensam rutin för inrymning och utrymning.",
        "agare": "Säkerhetssamordnare",
        "klart": dt.date(2025, 10, 31),
        "status": "klar",
        "resultat": (
            "Rutinen är beslutad i december, sex veckor senare än planerat. Övningarna flyttades därför "
            "till våren 2026."
        ),
    },
    {
        "atgard_id": "BUN-R1.A",
        "risk_id": "BUN-R1",
        "atgard": "Se över nämndens riktlinje för tilläggsbelopp.",
        "agare": "Chef elevhälsa",
        "klart": dt.date(2025, 12, 31),
        "status": "pågår",
        "resultat": "Fyra beloppsnivåer är beslutade. Utbildning av alla handläggare återstår.",
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "BUN-24-1",
        "post": "Förskolornas barngrupper saknade uppdaterad riskbedömning av utemiljön.",
        "status": "klar",
        "kommentar": "Alla 58 förskolor har en riskbedömning som förnyas varje augusti.",
    },
    {
        "post_id": "BUN-24-2",
        "post": "Beslut om särskilt stöd fattades utan att vårdnadshavare hörts i tre av 40 fall.",
        "status": "klar",
        "kommentar": "Rutinen har ändrats och en förnyad granskning i maj visade inga avvikelser.",
    },
    {
        "post_id": "BUN-24-3",
        "post": "Elevhälsans journalsystem hade behörigheter kvar för personer som slutat.",
        "status": "försenad",
        "kommentar": (
            "Sju av elva behörigheter är borttagna. Kopplingen till personalsystemet väntas bli klar i juni "
            "2026."
        ),
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "maj",
        "handelse": (
            "En grupp elever lämnades utan tillsyn i 20 minuter under en utflykt, då ansvaret inte var "
            "fördelat mellan två arbetslag."
        ),
        "foljd": "Inget barn kom till skada.",
        "atgard": "Ansvar för grupper vid utflykt skrivs på en gemensam plan som rektor godkänner.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Nio av tio planerade kontroller genomfördes. Tre visade inga avvikelser, fem mindre och en större. "
        "Den större avvikelsen, besluten om tilläggsbelopp, är allvarlig eftersom den både rör elevers rätt "
        "till stöd och bidragit till årets underskott. Åtgärderna är beslutade och till hälften genomförda. "
        "Kontrollen av övningar för inrymning kunde inte göras och följer med till 2026 års plan. Nämnden "
        "bedömer att arbetssättet i övrigt fungerar: riskerna identifieras ute i verksamheten, kontrollerna "
        "dokumenteras och avvikelserna leder till förändringar."
    ),
    "beslut": "BUN 2025-12-16, § 148",
    "beslut_plan": "BUN 2025-12-16, § 149",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "BUN-R1",
        "process": "Tilläggsbelopp",
        "kategori": "finansiell",
        "risk": (
            "Risk att tilläggsbelopp beviljas på olika grunder på grund av otydliga kriterier, vilket leder "
            "till ojämlikt stöd och högre kostnader än budgeterat."
        ),
        "befintliga": "Handläggargrupp med samlad beslutanderätt och fyra beloppsnivåer.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Chef elevhälsa",
        "koppling": "BUN-4",
        "gemensam": "KG5",
    },
    {
        "risk_id": "BUN-R2",
        "process": "Anmälan om kränkande behandling",
        "kategori": "legal",
        "risk": (
            "Risk att kränkningar inte anmäls till huvudmannen inom föreskriven tid på grund av bristande "
            "rutin, vilket leder till att elever far illa och att nämnden bryter mot skollagen."
        ),
        "befintliga": "Digital anmälan, inloggning för alla i fritidshem och årlig genomgång.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Grundskolechef",
        "koppling": "BUN-3",
    },
    {
        "risk_id": "BUN-R4",
        "process": "Elevuppgifter",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att känsliga uppgifter om elever sprids på grund av att de lagras utanför godkända "
            "system, vilket leder till skada för den enskilde och förlorat förtroende."
        ),
        "befintliga": "Godkända system för elevuppgifter, utbildning och behörighetsgenomgång.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Förvaltningens IT-samordnare",
        "koppling": "BUN-4",
        "gemensam": "KG2",
    },
    {
        "risk_id": "BUN-R6",
        "process": "Inköp av läromedel",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att köp görs utanför avtal på grund av att beställare inte känner till ramavtalen, vilket "
            "leder till högre priser och otillåtna direktupphandlingar."
        ),
        "befintliga": "Ramavtal, beställningslista och spärr av betalkort för licenser.",
        "s": 3,
        "k": 2,
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "gemensam": "KG1",
    },
    {
        "risk_id": "BUN-R7",
        "process": "Lokalernas säkerhet",
        "kategori": "omvärld",
        "risk": (
            "Risk att inrymning och utrymning inte fungerar vid en allvarlig händelse på grund av ovana, "
            "vilket leder till skada för elever och personal."
        ),
        "befintliga": "Krisplaner på varje enhet och ny rutin från december 2025.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Säkerhetssamordnare",
        "koppling": "BUN-3",
    },
    {
        "risk_id": "BUN-R8",
        "process": "Närvaro- och planeringssystem",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att närvaro och frånvaroanmälan inte fungerar på grund av långvariga systemavbrott, "
            "vilket leder till att barn saknas utan att någon märker det."
        ),
        "befintliga": "Papperslistor varje måndag och bevakning hos leverantören.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Förvaltningens IT-samordnare",
        "koppling": "BUN-3",
        "gemensam": "KG4",
    },
    {
        "risk_id": "BUN-R9",
        "process": "Rekrytering av behöriga lärare",
        "kategori": "personal",
        "risk": (
            "Risk att behöriga lärare saknas på grund av svårigheter att rekrytera, vilket leder till att "
            "elever får undervisning av obehöriga och att resultaten sjunker."
        ),
        "befintliga": "Rekryteringsplan, studentmedarbetare och delade tjänster.",
        "s": 4,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "HR-chef",
        "koppling": "BUN-5",
        "gemensam": "KG3",
    },
    {
        "risk_id": "BUN-R11",
        "process": "Ny betygsskala och nytt nationellt stöd",
        "kategori": "legal",
        "risk": (
            "Risk att nya bestämmelser om tidigt stöd tillämpas olika på grund av otillräcklig "
            "fortbildning, vilket leder till att elever inte får det stöd de har rätt till."
        ),
        "befintliga": "Studiedagar från läsåret 2026/27 och samordnare för varje område.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Grundskolechef",
        "koppling": "BUN-4",
    },
    {
        "risk_id": "BUN-R12",
        "process": "Lokaler för högstadiet",
        "kategori": "verksamhet",
        "risk": (
            "Risk att elever får undervisning i tillfälliga lokaler på grund av att elevantalet ökar "
            "snabbare än byggandet, vilket leder till sämre arbetsmiljö och högre hyror."
        ),
        "befintliga": "Lokalplan för väster och samarbete med tekniska nämnden.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Lokalstrateg",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "BUN-R1.1",
        "risk_id": "BUN-R1",
        "kontroll": "Stickprov av beslut om tilläggsbelopp mot ny riktlinje.",
        "metod": "stickprov",
        "omfattning": "60 beslut",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "Maj och oktober",
        "rapporteras": "Nämnden i juni och december",
    },
    {
        "kontroll_id": "BUN-R2.1",
        "risk_id": "BUN-R2",
        "kontroll": "Tid från händelse till anmälan om kränkande behandling.",
        "metod": "totalgranskning",
        "omfattning": "Alla anmälningar i oktober",
        "frekvens": "år",
        "ansvarig": "Jurist",
        "tidpunkt": "November",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "BUN-R4.1",
        "risk_id": "BUN-R4",
        "kontroll": "Lagringsytor och behörigheter på skolor.",
        "metod": "stickprov",
        "omfattning": "15 skolor",
        "frekvens": "halvår",
        "ansvarig": "Dataskyddssamordnare",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "BUN-R6.1",
        "risk_id": "BUN-R6",
        "kontroll": "Avtalstrohet för läromedel och licenser.",
        "metod": "systemrapport",
        "omfattning": "Alla inköp",
        "frekvens": "tertial",
        "ansvarig": "Inköpssamordnare",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "BUN-R7.1",
        "risk_id": "BUN-R7",
        "kontroll": "Kontroll av att varje enhet övat inrymning och utrymning.",
        "metod": "självskattning",
        "omfattning": "Alla skolor och förskolor",
        "frekvens": "år",
        "ansvarig": "Säkerhetssamordnare",
        "tidpunkt": "Maj",
        "rapporteras": "Nämnden i juni",
    },
    {
        "kontroll_id": "BUN-R8.1",
        "risk_id": "BUN-R8",
        "kontroll": "Oanmäld kontroll av papperslistor och reservrutin för närvaro.",
        "metod": "stickprov",
        "omfattning": "40 enheter",
        "frekvens": "halvår",
        "ansvarig": "Dataskyddssamordnare",
        "tidpunkt": "Mars och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "BUN-R9.1",
        "risk_id": "BUN-R9",
        "kontroll": "Obesatta tjänster och undervisning av obehöriga.",
        "metod": "totalgranskning",
        "omfattning": "Alla lärartjänster",
        "frekvens": "halvår",
        "ansvarig": "HR-specialist",
        "tidpunkt": "Februari och september",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "BUN-R11.1",
        "risk_id": "BUN-R11",
        "kontroll": "Beslut om tidigt stöd jämförs med de nya bestämmelserna.",
        "metod": "stickprov",
        "omfattning": "40 elevärenden",
        "frekvens": "år",
        "ansvarig": "Jurist",
        "tidpunkt": "November",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "BUN-R12.1",
        "risk_id": "BUN-R12",
        "kontroll": "Uppföljning av undervisning i tillfälliga lokaler per skola.",
        "metod": "avstämning",
        "omfattning": "Alla skolor",
        "frekvens": "år",
        "ansvarig": "Lokalstrateg",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "BUN-R9.A",
        "risk_id": "BUN-R9",
        "atgard": "Utlys gemensamma lärartjänster i teknik och matematik för grupper av skolor.",
        "agare": "HR-chef",
        "klart": dt.date(2026, 4, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Nämnden genomförde nio av tio kontroller. Tre visade inga avvikelser, fem mindre och en större. "
        "Den större gäller tilläggsbelopp: i 17 av 60 beslut saknades den pedagogiska bedömningen och i nio "
        "hade beloppet räknats upp utan nytt underlag.\n"
        "\n"
        "Kontrollen av övningar för inrymning ställdes in, eftersom rutinen beslutades först i december. "
        "Den görs i maj 2026, när alla skolor och förskolor har haft tid att öva.\n"
        "\n"
        "Risken att behöriga lärare saknas är fortsatt störst i registret. Nämnden bedömer att den interna "
        "kontrollen är tillräcklig med förbättringsbehov."
    ),
    "arbetet": (
        "Rektorerna bedömer risker på sina enheter varje januari. Områdescheferna sammanställer dem, och "
        "förvaltningens ledningsgrupp väljer vilka som kontrolleras. Barn- och utbildningsdirektören "
        "beslutar om arbetsfördelningen.\n"
        "\n"
        "Kontrollerna genomförs av controller, jurist, HR-specialist och dataskyddssamordnare, aldrig av "
        "den rektor som ansvarar för verksamheten. Resultaten redovisas för nämndens presidium två gånger "
        "om året och för hela nämnden i december. En avvikelse som rör ett barns säkerhet rapporteras samma "
        "dag till direktören, som avgör om verksamheten måste ändras innan en utredning är klar. Så skedde "
        "i maj, när en grupp elever saknade tillsyn under en utflykt."
    ),
    "analys": (
        "## Beslut utan underlag\n"
        "\n"
        "Tilläggsbeloppen fördelades av många personer som tolkade kriterierna olika. Därför blev stödet "
        "ojämlikt, och kostnaderna ökade utan att någon såg helheten. Beslutanderätten är nu samlad. "
        "Riskvärdet sänks från 12 till 9, men först nästa kontroll visar om nivåerna används rätt.\n"
        "\n"
        "## Behörigheter och lagring\n"
        "\n"
        "Tre skolor hade åtgärdsprogram i mappar som fler än de berörda kunde nå. De hade blivit kvar från "
        "ett tidigare system. Samma orsak låg bakom förra årets brist i elevhälsans journaler: ingen hade "
        "ansvar för att avveckla det gamla.\n"
        "\n"
        "## Rutiner som inte övats\n"
        "\n"
        "Strömavbrottet i november blev ett skarpt prov på reservrutinen. Fem av 30 enheter saknade "
        "aktuella listor, och tid gick åt innan närvaron var klar. Ingen frånvaroanmälan gick förlorad.\n"
        "\n"
        "## Det som fungerar\n"
        "\n"
        "Registerutdrag, skolpliktsbevakning och skolskjutsar är utan anmärkning. De två första förs inte "
        "över till 2026, och inte heller kontrollen av skolskjutsarna. Deras rutiner är inarbetade och "
        "följs upp i den löpande styrningen, så att tiden kan läggas på risker där kunskapen är sämre."
    ),
    "plan": (
        "Planen för 2026 omfattar nio risker, varav sju förs över. Tre av dem ligger över gränsen tio: "
        "bemanningen, avbrott i närvarosystemet och övningar för inrymning. Ingen når gränsen för omedelbar "
        "åtgärd, men nämnden beslutar ändå om en åtgärd för lärarrekryteringen, eftersom den påverkar alla "
        "mål.\n"
        "\n"
        "Två nya risker har tagits in. Den ena gäller de nya bestämmelserna om tidigt stöd, som kräver "
        "fortbildning av samtliga lärare. Den andra gäller lokaler för högstadiet i väster. Båda bedöms "
        "till 9 och följs med kontroll, eftersom följderna för eleverna är tydliga.\n"
        "\n"
        "De fem kommungemensamma riskerna är bedömda. Avbrott i system hanteras tillsammans med "
        "IT-avdelningen. Felaktiga utbetalningar prövas genom tilläggsbeloppen, och inköp genom läromedel "
        "och licenser."
    ),
}
