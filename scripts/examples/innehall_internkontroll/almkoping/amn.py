"""Arbetsmarknadsnämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "AMN-R1": {
        "befintliga": "Bevakning av beslutstider och samtal med handläggare hos myndigheten.",
        "hantering": "kontrollera",
        "agare": "Enhetschef arbetsmarknad",
        "koppling": "AMN-4",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Systemet varnar nu sex veckor innan ett beslut går ut.",
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Ekonom",
        "utford": dt.date(2025, 10, 10),
        "urval": 80,
        "avvikelser": 3,
        "orsak": "Beslutens slutdatum fanns bara i handläggarens egen lista.",
        "atgard_agare": "Enhetschef arbetsmarknad",
        "klart": dt.date(2025, 10, 31),
    },
    "AMN-R2": {
        "befintliga": "Introduktion av handledare och skyddsrond på varje plats.",
        "hantering": "kontrollera",
        "agare": "Enhetschef arbetsmarknad",
        "koppling": "AMN-1",
        "ny_s": 1,
        "ny_k": 3,
        "varfor": "Mallen är införd på alla platser och introduktionen följs upp vid starten.",
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Skyddsombud",
        "utford": dt.date(2025, 6, 13),
        "urval": 25,
        "avvikelser": 2,
        "orsak": "Platserna hade startat med kort varsel.",
        "atgard_agare": "Enhetschef arbetsmarknad",
        "klart": dt.date(2025, 9, 30),
    },
    "AMN-R3": {
        "befintliga": "Kvartalsprognos och avtal med två utförare om fler platser.",
        "hantering": "åtgärda",
        "agare": "Enhetschef integration",
        "koppling": "AMN-3",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": False,
        "metod": "systemrapport",
        "frekvens": "tertial",
        "ansvarig": "Utredare",
        "utford": dt.date(2025, 10, 17),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
    "AMN-R4": {
        "befintliga": "Projektbudget, tidredovisning och extern revisor.",
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "koppling": "AMN-4",
        "ny_s": 1,
        "ny_k": 3,
        "fors_over": False,
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 11, 7),
        "urval": 2,
        "avvikelser": 0,
    },
    "AMN-R5": {
        "befintliga": "Säkra meddelanden, utbildning och klassning av uppgifter.",
        "hantering": "åtgärda",
        "agare": "Förvaltningschef",
        "koppling": "AMN-K1",
        "gemensam": "KG2",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": "Utbildning är genomförd, men konsekvensen för den enskilde bedöms nu som allvarlig.",
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Dataskyddssamordnare",
        "utford": dt.date(2025, 9, 26),
        "urval": 120,
        "avvikelser": 4,
        "orsak": "Säkra meddelanden nås inte från alla verksamhetssystem.",
        "atgard_agare": "Förvaltningschef",
        "klart": dt.date(2026, 3, 31),
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "AMN-R6",
        "process": "Feriejobb",
        "kategori": "legal",
        "risk": (
            "Risk att ungdomar får arbetsuppgifter som strider mot reglerna om minderåriga på grund av att "
            "arbetsplatser inte känner till dem, vilket leder till skada och sanktionsavgift."
        ),
        "befintliga": "Checklista och handledarutbildning för alla arbetsplatser.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Enhetschef unga",
        "koppling": "AMN-2",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": "Ingen arbetsplats får elever utan riskbedömning från 2026.",
        "fors_over": True,
    },
    {
        "risk_id": "AMN-R7",
        "process": "Försäljning av återbrukade möbler",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att varor tas eller säljs utan kvitto på grund av att verksamheten sker på flera platser, "
            "vilket leder till förlust och misstro."
        ),
        "befintliga": "Kassaregister, märkning och inventering.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef återbruk",
        "koppling": "AMN-K7",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Lager och försäljning har gemensamt register från november.",
        "fors_over": True,
    },
    {
        "risk_id": "AMN-R8",
        "process": "Nyckelpersoner i arbetsmarknadsinsatser",
        "kategori": "personal",
        "risk": (
            "Risk att insatser stannar på grund av att handledare med särskild kunskap slutar, vilket leder "
            "till att deltagare får vänta och statsbidrag uteblir."
        ),
        "befintliga": "Dokumenterade arbetssätt och parvis ansvar i två av fem insatser.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Förvaltningschef",
        "koppling": "AMN-1",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "AMN-R9",
        "process": "Deltagarnas planer",
        "kategori": "verksamhet",
        "risk": (
            "Risk att deltagare blir kvar i insatser utan framsteg på grund av att planen inte följs upp, "
            "vilket leder till att färre når arbete eller studier."
        ),
        "befintliga": "Uppföljning var tredje månad och stöd av arbetsmarknadssekreterare.",
        "s": 4,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef arbetsmarknad",
        "koppling": "AMN-1",
        "ny_s": 3,
        "ny_k": 3,
        "varfor": "Uppföljning bokas nu automatiskt tre månader framåt.",
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "AMN-R6.1",
        "risk_id": "AMN-R6",
        "kontroll": "Besök på 30 arbetsplatser för att se arbetsuppgifter och handledning.",
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Skyddsombud",
        "utford": dt.date(2025, 7, 18),
        "urval": 30,
        "avvikelser": 3,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "På tre av 30 arbetsplatser saknades den skriftliga riskbedömningen. Inga förbjudna "
            "arbetsuppgifter hittades."
        ),
        "orsak": "Platserna anmäldes sent och checklistan skickades inte ut.",
        "atgard": "Plats godkänns bara när riskbedömningen är inlämnad.",
        "atgard_agare": "Enhetschef unga",
        "klart": dt.date(2026, 3, 31),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "AMN-R7.1",
        "risk_id": "AMN-R7",
        "kontroll": "Oanmäld inventering av lager och kassa vid tre tillfällen.",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 10, 31),
        "urval": 3,
        "avvikelser": 1,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Vid ett av tre tillfällen saknades elva varor i lagret, vilket motsvarar 4 tkr. Kassan stämde "
            "vid samtliga."
        ),
        "orsak": "Varor flyttades mellan verkstad och butik utan registrering.",
        "atgard": "Gemensamt register för lager och butik.",
        "atgard_agare": "Enhetschef återbruk",
        "klart": dt.date(2025, 11, 28),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "AMN-R8.1",
        "risk_id": "AMN-R8",
        "kontroll": "Kartläggning av insatser som vilar på en person.",
        "metod": "intervju",
        "frekvens": "år",
        "ansvarig": "HR-specialist",
        "utford": dt.date(2025, 9, 12),
        "urval": 15,
        "avvikelser": 4,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Fyra av 15 insatser hade bara en person med rätt behörighet. Tre av dem bekostas av statsbidrag."
        ),
        "orsak": "Projektanställningar avslutas innan kunskapen förts vidare.",
        "atgard": "En andra handledare för varje insats och överlämning före projektets slut.",
        "atgard_agare": "Förvaltningschef",
        "klart": dt.date(2026, 6, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "AMN-R9.1",
        "risk_id": "AMN-R9",
        "kontroll": "Genomgång av 100 deltagares planer efter sex månader.",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Kvalitetsutvecklare",
        "utford": dt.date(2025, 10, 24),
        "urval": 100,
        "avvikelser": 13,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "13 av 100 deltagare saknade uppföljning inom tre månader. Ingen hade varit utan kontakt längre "
            "än fyra månader."
        ),
        "orsak": "Mötena bokades för hand av enskilda handläggare.",
        "atgard": "Automatisk bokning i systemet.",
        "atgard_agare": "Enhetschef arbetsmarknad",
        "klart": dt.date(2025, 11, 14),
        "atgardsstatus": "klar",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "AMN-R5.A",
        "risk_id": "AMN-R5",
        "atgard": "Inför teknisk spärr mot att skicka personnummer i vanlig e-post.",
        "agare": "Förvaltningschef",
        "klart": dt.date(2025, 11, 30),
        "status": "pågår",
        "resultat": "Spärren prövas med tre enheter. Full drift väntas i mars 2026.",
    },
    {
        "atgard_id": "AMN-R8.A",
        "risk_id": "AMN-R8",
        "atgard": "Utse en andra handledare i de insatser som är beroende av en person.",
        "agare": "Förvaltningschef",
        "klart": dt.date(2025, 10, 31),
        "status": "försenad",
        "resultat": (
            "En handledare är utsedd i två av fyra insatser. De övriga två väntar på besked om statsbidrag."
        ),
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "AMN-24-1",
        "post": "Statsbidragens redovisning gjordes av en person.",
        "status": "klar",
        "kommentar": "Två ekonomer gör redovisningen och granskar varandra.",
    },
    {
        "post_id": "AMN-24-2",
        "post": "Handledare på externa arbetsplatser saknade skriftligt avtal.",
        "status": "pågår",
        "kommentar": "Avtal finns på 88 av 96 arbetsplatser. De åtta återstående tecknas före mars.",
    },
    {
        "post_id": "AMN-24-3",
        "post": "Deltagarnas närvaro registrerades på papper.",
        "status": "klar",
        "kommentar": "Digital närvaro används av alla insatser sedan mars.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "mars",
        "handelse": (
            "En bifogad fil med uppgifter om 14 deltagare skickades med vanlig e-post till fel mottagare."
        ),
        "foljd": "Mottagaren raderade filen samma dag. Samtliga deltagare informerades.",
        "atgard": "Händelsen anmäldes och utbildning genomfördes för alla enheter.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": (
        "Nio kontroller av nio genomfördes. Två visade inga avvikelser och sju mindre avvikelser; inga "
        "större hittades. Avvikelserna är få och har åtgärdats eller har en plan med datum. Mest allvarligt "
        "är att känsliga uppgifter har skickats i vanlig e-post, och där är en spärr under införande. "
        "Nämnden bedömer att kontrollen är tillräcklig."
    ),
    "beslut": "AMN 2025-12-09, § 77",
    "beslut_plan": "AMN 2025-12-09, § 78",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "AMN-R1",
        "process": "Lönestöd",
        "kategori": "finansiell",
        "risk": (
            "Risk att lönestöd söks på fel grunder på grund av komplicerade regler, vilket leder till "
            "återkrav."
        ),
        "befintliga": "Varning sex veckor före slutdatum och dialog med myndigheten.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef arbetsmarknad",
        "koppling": "AMN-4",
        "gemensam": "KG5",
    },
    {
        "risk_id": "AMN-R2",
        "process": "Arbetsmiljö",
        "kategori": "personal",
        "risk": "Risk att deltagare skadas på grund av bristande introduktion, vilket leder till olycka.",
        "befintliga": "Introduktion av handledare och skyddsrond på varje plats.",
        "s": 1,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef arbetsmarknad",
        "koppling": "AMN-1",
    },
    {
        "risk_id": "AMN-R5",
        "process": "Personuppgifter",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk att känsliga uppgifter sprids på grund av mejl, vilket leder till skada för enskilda.",
        "befintliga": "Säkra meddelanden, utbildning och spärr under införande.",
        "s": 2,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Förvaltningschef",
        "koppling": "AMN-K1",
        "gemensam": "KG2",
    },
    {
        "risk_id": "AMN-R6",
        "process": "Feriejobb",
        "kategori": "legal",
        "risk": (
            "Risk att ungdomar får arbetsuppgifter som strider mot reglerna om minderåriga på grund av att "
            "arbetsplatser inte känner till dem, vilket leder till skada och sanktionsavgift."
        ),
        "befintliga": "Checklista och handledarutbildning för alla arbetsplatser.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Enhetschef unga",
        "koppling": "AMN-2",
    },
    {
        "risk_id": "AMN-R7",
        "process": "Försäljning av återbrukade möbler",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att varor tas eller säljs utan kvitto på grund av att verksamheten sker på flera platser, "
            "vilket leder till förlust och misstro."
        ),
        "befintliga": "Gemensamt register, märkning och inventering.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef återbruk",
        "koppling": "AMN-K7",
    },
    {
        "risk_id": "AMN-R8",
        "process": "Nyckelpersoner i arbetsmarknadsinsatser",
        "kategori": "personal",
        "risk": (
            "Risk att insatser stannar på grund av att handledare med särskild kunskap slutar, vilket leder "
            "till att deltagare får vänta och statsbidrag uteblir."
        ),
        "befintliga": "Dokumenterade arbetssätt och parvis ansvar i två av fem insatser.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Förvaltningschef",
        "koppling": "AMN-1",
        "gemensam": "KG3",
    },
    {
        "risk_id": "AMN-R9",
        "process": "Deltagarnas planer",
        "kategori": "verksamhet",
        "risk": (
            "Risk att deltagare blir kvar i insatser utan framsteg på grund av att planen inte följs upp, "
            "vilket leder till att färre når arbete eller studier."
        ),
        "befintliga": "Uppföljning var tredje månad och stöd av arbetsmarknadssekreterare.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef arbetsmarknad",
        "koppling": "AMN-1",
    },
    {
        "risk_id": "AMN-R10",
        "process": "Aktivitetskrav i försörjningsstödet",
        "kategori": "omvärld",
        "risk": (
            "Risk att platserna inte räcker när fler omfattas av aktivitetskrav på grund av statliga "
            "regler, vilket leder till att krav ställs utan att insatser kan erbjudas."
        ),
        "befintliga": "Kartläggning av platser och samverkan med socialnämnden.",
        "s": 4,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Förvaltningschef",
        "koppling": "AMN-1",
    },
    {
        "risk_id": "AMN-R11",
        "process": "Avbrott i insatser",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att insatser ställs in på grund av längre avbrott i närvaro- och bokningssystem, vilket "
            "leder till felaktiga rapporter om närvaro."
        ),
        "befintliga": "Pappersrutin och kontaktlista.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef arbetsmarknad",
        "koppling": "AMN-4",
        "gemensam": "KG4",
    },
    {
        "risk_id": "AMN-R12",
        "process": "Upphandlade kurser",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en kurs köps av en anordnare med koppling till en handläggare på grund av att behoven "
            "är brådskande, vilket leder till otillåten direktupphandling."
        ),
        "befintliga": "Ramavtal med fyra anordnare och attest av två.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "koppling": "AMN-4",
        "gemensam": "KG1",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "AMN-R1.1",
        "risk_id": "AMN-R1",
        "kontroll": "Lönestöd med beslut som går ut.",
        "metod": "stickprov",
        "omfattning": "80 ärenden",
        "frekvens": "halvår",
        "ansvarig": "Ekonom",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AMN-R2.1",
        "risk_id": "AMN-R2",
        "kontroll": "Skriftlig introduktion på platser.",
        "metod": "stickprov",
        "omfattning": "30 platser",
        "frekvens": "år",
        "ansvarig": "Skyddsombud",
        "tidpunkt": "Maj",
        "rapporteras": "Nämnden i september",
    },
    {
        "kontroll_id": "AMN-R12.1",
        "risk_id": "AMN-R12",
        "kontroll": "Kurser köpta utanför ramavtal och dokumentation av valet.",
        "metod": "totalgranskning",
        "omfattning": "Alla köp över 50 000 kronor",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AMN-R5.1",
        "risk_id": "AMN-R5",
        "kontroll": "Känsliga uppgifter i e-post.",
        "metod": "systemrapport",
        "omfattning": "All utgående e-post",
        "frekvens": "månad",
        "ansvarig": "Dataskyddssamordnare",
        "tidpunkt": "Varje månad",
        "rapporteras": "Nämnden varje tertial",
    },
    {
        "kontroll_id": "AMN-R6.1",
        "risk_id": "AMN-R6",
        "kontroll": "Riskbedömning på arbetsplatser för feriejobb.",
        "metod": "totalgranskning",
        "omfattning": "Alla platser",
        "frekvens": "år",
        "ansvarig": "Skyddsombud",
        "tidpunkt": "Juni",
        "rapporteras": "Nämnden i september",
    },
    {
        "kontroll_id": "AMN-R7.1",
        "risk_id": "AMN-R7",
        "kontroll": "Lager och kassa i återbruket.",
        "metod": "stickprov",
        "omfattning": "Fyra inventeringar",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AMN-R8.1",
        "risk_id": "AMN-R8",
        "kontroll": "Insatser som vilar på en person.",
        "metod": "intervju",
        "omfattning": "15 insatser",
        "frekvens": "år",
        "ansvarig": "HR-specialist",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AMN-R9.1",
        "risk_id": "AMN-R9",
        "kontroll": "Uppföljning av deltagares planer.",
        "metod": "stickprov",
        "omfattning": "120 planer",
        "frekvens": "halvår",
        "ansvarig": "Kvalitetsutvecklare",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AMN-R10.1",
        "risk_id": "AMN-R10",
        "kontroll": "Antal platser mot antal personer med aktivitetskrav.",
        "metod": "avstämning",
        "omfattning": "Alla deltagare",
        "frekvens": "månad",
        "ansvarig": "Utredare",
        "tidpunkt": "Varje månad",
        "rapporteras": "Nämnden varje tertial",
    },
    {
        "kontroll_id": "AMN-R11.1",
        "risk_id": "AMN-R11",
        "kontroll": "Prov av pappersrutin för närvaro.",
        "metod": "stickprov",
        "omfattning": "Fyra insatser",
        "frekvens": "år",
        "ansvarig": "Kvalitetsutvecklare",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "AMN-R10.A",
        "risk_id": "AMN-R10",
        "atgard": "Ta fram 120 nya platser tillsammans med föreningar och andra nämnder.",
        "agare": "Förvaltningschef",
        "klart": dt.date(2026, 9, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Nämndens nio kontroller genomfördes. Två visade inga avvikelser och sju mindre, alla med åtgärder. "
        "Allvarligast är fyra fall där känsliga uppgifter skickats i vanlig e-post, bland 120 granskade "
        "ärenden. En teknisk spärr prövas, och utbildning är genomförd.\n"
        "\n"
        "I tre av 80 ärenden om lönestöd saknades ett förnyat beslut. Projektmedlen och prognosen över "
        "mottagandet var utan anmärkning.\n"
        "\n"
        "Nämnden bedömer den interna kontrollen som tillräcklig."
    ),
    "arbetet": (
        "Förvaltningschefen och enhetscheferna för arbetsmarknad, integration, unga och återbruk är "
        "riskägare. Controllern samordnar och genomför oanmälda kontroller i återbruket. Skyddsombud "
        "besöker arbetsplatserna för feriejobb och introduktion. De lämnar sina protokoll direkt till "
        "controllern, utan att enhetschefen ändrar i dem.\n"
        "\n"
        "Nämnden får varje tertial en redovisning av e-post och mottagande. I december behandlas allt "
        "tillsammans. Finansiärernas revisorer läser projektens redovisning. Deltagarrådet lämnar "
        "synpunkter på riskanalysen; i år gällde de väntan på uppföljning, och därför valdes deltagarnas "
        "planer ut för kontroll."
    ),
    "analys": (
        "## Uppgifter på fel plats\n"
        "\n"
        "Två saker har samma grund: känsliga uppgifter i e-post och varor som inte registrerats. I båda "
        "fallen finns ett godkänt sätt att göra rätt, men det ligger i ett annat system än det medarbetaren "
        "arbetar i. Därför blir det lättare att ta en genväg. Incidenten i mars, då en fil med 14 deltagare "
        "hamnade fel, ledde till att konsekvensen nu bedöms högre, även om sannolikheten har sjunkit.\n"
        "\n"
        "## Datum som ingen bevakar\n"
        "\n"
        "13 av 100 deltagare saknade uppföljning inom tre månader och tre ärenden saknade beslut om "
        "lönestöd. Båda hanterades med egna listor. Automatiska varningar är nu införda.\n"
        "\n"
        "## Beroende av enskilda\n"
        "\n"
        "Fyra av 15 insatser vilar på en person, och tre av dem betalas av statsbidrag. Om den personen "
        "slutar kan både deltagare och bidrag försvinna. Åtgärden är försenad, eftersom besked om bidrag "
        "väntas först i januari.\n"
        "\n"
        "## Unga på arbetsplatser\n"
        "\n"
        "Inga förbjudna arbetsuppgifter hittades vid besök på 30 platser, men tre saknade riskbedömning. "
        "Inga elever får börja utan den.\n"
        "\n"
        "## Återbruket\n"
        "\n"
        "Vid en av tre oanmälda inventeringar saknades elva varor, värda 4 tkr. Kassan stämde alla gånger. "
        "Varorna hade flyttats mellan verkstad och butik, och registret är nu gemensamt."
    ),
    "plan": (
        "Tio risker ingår i planen för 2026. Sju förs över från 2025 och tre är nya. En av dem, "
        "aktivitetskraven i försörjningsstödet, har det högsta värdet i registret: 16. Statens regler ger "
        "fler deltagare än det finns platser till, och nämnden beslutar därför om en direkt åtgärd med 120 "
        "nya platser.\n"
        "\n"
        "Utöver den når nyckelpersonerna gränsen tio. Övriga risker ligger mellan tre och nio.\n"
        "\n"
        "De kommungemensamma riskerna är bedömda. Avbrott tas in som en egen risk, efter att nämnden sett "
        "vad avbrottet i november betydde för andra nämnder. Inköp prövas genom de upphandlade kurserna, "
        "som är den tredje nya risken.\n"
        "\n"
        "Mottagandet och projektmedlen tas bort. Prognosen har visat sig tillförlitlig, och projekten "
        "granskas av finansiärerna."
    ),
}
