"""Tekniska nämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "TN-R1": {
        "befintliga": "Systematiskt brandskyddsarbete och åtgärdslista per lokal.",
        "hantering": "åtgärda",
        "agare": "Fastighetschef",
        "koppling": "TN-2",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Brandskyddssamordnare",
        "utford": dt.date(2025, 10, 17),
        "urval": 212,
        "avvikelser": 6,
        "orsak": "Åtgärder som kräver hyresgästens medverkan saknar datum i listan.",
        "atgard_agare": "Fastighetschef",
        "klart": dt.date(2026, 6, 30),
    },
    "TN-R2": {
        "befintliga": "Vattenskyddsområde, övervakning och reservvatten från grannkommun.",
        "hantering": "åtgärda",
        "agare": "VA-chef",
        "koppling": "TN-4",
        "gemensam": "KG4",
        "ny_s": 1,
        "ny_k": 5,
        "varfor": (
            "Övningen visade att nödvatten kan delas ut inom fyra timmar. Ett långt avbrott bedöms däremot "
            "som mycket allvarligt."
        ),
        "fors_over": True,
        "metod": "avstämning",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "utford": dt.date(2025, 5, 16),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
    "TN-R3": {
        "befintliga": "Avtal med mängdkontroll och stickprov före attest.",
        "hantering": "åtgärda",
        "agare": "Gatuchef",
        "koppling": "TN-1",
        "gemensam": "KG5",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 9, 26),
        "urval": 60,
        "avvikelser": 2,
        "orsak": "Avtalen kräver inte gps-underlag.",
        "atgard_agare": "Gatuchef",
        "klart": dt.date(2026, 9, 30),
    },
    "TN-R4": {
        "befintliga": "Märkning, egenkontroll och utbildning av kökspersonal.",
        "hantering": "kontrollera",
        "agare": "Måltidschef",
        "koppling": "TN-3",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Kvalitetsansvarig måltid",
        "utford": dt.date(2025, 10, 10),
        "urval": 30,
        "avvikelser": 1,
        "orsak": "En vikarie hade inte fått instruktionen.",
        "atgard_agare": "Måltidschef",
        "klart": dt.date(2025, 10, 31),
    },
    "TN-R5": {
        "befintliga": "Anmälan av bisysslor, två personer vid utvärdering och jävsförklaring.",
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "gemensam": "KG1",
        "ny_s": 1,
        "ny_k": 4,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "utford": dt.date(2025, 11, 14),
        "urval": 96,
        "avvikelser": 0,
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "TN-R6",
        "process": "Styrsystem för vatten och avlopp",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att pumpar och ventiler styrs av obehöriga på grund av intrång i styrsystemet, vilket "
            "leder till att orent vatten når abonnenterna."
        ),
        "befintliga": "Eget nät utan internet, personliga konton och manuell drift.",
        "s": 3,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "VA-chef",
        "koppling": "TN-4",
        "gemensam": "KG2",
        "ny_s": 2,
        "ny_k": 5,
        "varfor": "Nätet är avskilt och konton utan två steg är stängda.",
        "fors_over": True,
    },
    {
        "risk_id": "TN-R7",
        "process": "Upphandling av större entreprenader",
        "kategori": "finansiell",
        "risk": (
            "Risk att ändrings- och tilläggsarbeten betalas utan prövning på grund av svag byggledning, "
            "vilket leder till högre totalutgift än beslutat."
        ),
        "befintliga": "Byggmöten och beslut av projektchef.",
        "s": 4,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Projektchef",
        "koppling": "TN-2",
        "gemensam": "KG5",
        "ny_s": 3,
        "ny_k": 4,
        "varfor": "Ändringar kräver sedan november skriftlig beställning före arbete.",
        "fors_over": True,
    },
    {
        "risk_id": "TN-R8",
        "process": "Nyckelkompetens inom vatten och avlopp",
        "kategori": "personal",
        "risk": (
            "Risk att driften inte kan bemannas dygnet runt på grund av få drifttekniker och "
            "pensionsavgångar, vilket leder till stopp i rening och vattenleverans."
        ),
        "befintliga": "Beredskapsschema och avtal med grannkommun.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "VA-chef",
        "koppling": "TN-4",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "TN-R9",
        "process": "Avfallsabonnemang",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en handläggare ger felaktig taxa till en bekant på grund av manuella ändringar, "
            "vilket leder till förlorade intäkter och olika behandling."
        ),
        "befintliga": "Taxan ligger i systemet och ändringar loggas.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Avfallschef",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": False,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "TN-R6.1",
        "risk_id": "TN-R6",
        "kontroll": "Intrångstest av styrsystemet av extern granskare samt genomgång av konton.",
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Informationssäkerhetssamordnare",
        "utford": dt.date(2025, 10, 31),
        "urval": 46,
        "avvikelser": 4,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Testet tog sig inte in i styrsystemet. Fyra av 46 konton saknade inloggning i två steg och "
            "tillhörde driftentreprenörer."
        ),
        "orsak": "Kontona lades upp innan kravet infördes.",
        "atgard": "Konton utan inloggning i två steg stängs och nya läggs upp i en gemensam katalog.",
        "atgard_agare": "VA-chef",
        "klart": dt.date(2025, 11, 28),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "TN-R7.1",
        "risk_id": "TN-R7",
        "kontroll": "Genomgång av ändringsarbeten i sex byggprojekt över 20 mnkr.",
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 11, 7),
        "urval": 84,
        "avvikelser": 17,
        "resultat": "större avvikelser",
        "iakttagelse": (
            "17 av 84 ändringsarbeten hade utförts innan de beställts skriftligt. Värdet var 3,1 mnkr av "
            "14,6 mnkr."
        ),
        "orsak": "Beslut tas på byggmötet och beställningen skrivs senare.",
        "atgard": "Skriftlig beställning före arbete i alla entreprenader och stickprov varje månad.",
        "atgard_agare": "Projektchef",
        "klart": dt.date(2026, 3, 31),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "TN-R8.1",
        "risk_id": "TN-R8",
        "kontroll": "Kartläggning av roller med bara en behörig person.",
        "metod": "intervju",
        "frekvens": "år",
        "ansvarig": "HR-specialist",
        "utford": dt.date(2025, 9, 12),
        "urval": 18,
        "avvikelser": 3,
        "resultat": "mindre avvikelser",
        "iakttagelse": "Tre av 18 roller i driften hade bara en behörig person.",
        "orsak": "Rekryteringen tar över ett år i ett bristyrke.",
        "atgard": "Traineeprogram och gemensam beredskap med två grannkommuner.",
        "atgard_agare": "VA-chef",
        "klart": dt.date(2026, 10, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "TN-R9.1",
        "risk_id": "TN-R9",
        "kontroll": "Genomgång av loggade manuella ändringar av taxa.",
        "metod": "systemrapport",
        "frekvens": "år",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 8, 29),
        "urval": 318,
        "avvikelser": 0,
        "resultat": "inga avvikelser",
        "iakttagelse": "Samtliga 318 ändringar hade en dokumenterad orsak och godkännande.",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "TN-R6.A",
        "risk_id": "TN-R6",
        "atgard": "Skilj styrnätet från kommunens övriga nät och genomför intrångstest.",
        "agare": "VA-chef",
        "klart": dt.date(2025, 8, 31),
        "status": "klar",
        "resultat": (
            "Nätet är avskilt sedan augusti och testet visade inga vägar in. Riskvärdet har sänkts från 15 "
            "till 10."
        ),
    },
    {
        "atgard_id": "TN-R7.A",
        "risk_id": "TN-R7",
        "atgard": "Inför mall för skriftlig beställning av ändringsarbeten.",
        "agare": "Projektchef",
        "klart": dt.date(2025, 11, 30),
        "status": "klar",
        "resultat": "Mallen gäller i alla projekt över 5 mnkr. Den ska prövas i stickprov under 2026.",
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "TN-24-1",
        "post": "Tre broars besiktningar var försenade.",
        "status": "klar",
        "kommentar": "Broarna är besiktigade och inga brister som påverkar bärigheten hittades.",
    },
    {
        "post_id": "TN-24-2",
        "post": "Uppföljning av energisparåtgärder saknades i 18 byggnader.",
        "status": "pågår",
        "kommentar": "Mätning görs nu i 14 av dem. De fyra återstående får mätare under 2026.",
    },
    {
        "post_id": "TN-24-3",
        "post": "Elrevision i äldre pumpstationer.",
        "status": "försenad",
        "kommentar": (
            "Två av nio stationer återstår på grund av brist på behöriga konsulter. Klart i maj 2026."
        ),
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "februari",
        "handelse": "En vattenläcka i centrum ledde till att 210 hushåll var utan vatten i 13 timmar.",
        "foljd": "Nödvatten delades ut efter tre timmar. En källare översvämmades.",
        "atgard": "Ledningen byttes och sektionsventiler kontrollerades i samma område.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Samtliga nio kontroller genomfördes. Tre visade inga avvikelser, fem mindre och en större. Den "
        "större gäller ändringsarbeten i byggprojekt som utförts innan de beställts skriftligt. Åtgärd är "
        "beslutad och gäller sedan november. Nämnden bedömer att kontrollen är tillräcklig i allt "
        "väsentligt men att uppföljningen av fakturor från entreprenörer, ändringsarbeten och "
        "brandskyddsåtgärder behöver stärkas."
    ),
    "beslut": "TN 2025-12-04, § 118",
    "beslut_plan": "TN 2025-12-04, § 119",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "TN-R1",
        "process": "Lokalförsörjning",
        "kategori": "legal",
        "risk": (
            "Risk att brandskyddsbrister inte åtgärdas i tid på grund av många ärenden, vilket leder till "
            "fara för dem som vistas i lokalerna."
        ),
        "befintliga": "Åtgärdslista per lokal, rapport varje månad till fastighetschef.",
        "s": 2,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Fastighetschef",
        "koppling": "TN-2",
    },
    {
        "risk_id": "TN-R2",
        "process": "Vatten och avlopp",
        "kategori": "omvärld",
        "risk": (
            "Risk att vattentäkten förorenas på grund av olycka på vägen intill, vilket leder till avbrott "
            "i leveransen."
        ),
        "befintliga": "Vattenskyddsområde, övervakning och reservvatten från grannkommun.",
        "s": 1,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "VA-chef",
        "koppling": "TN-4",
        "gemensam": "KG4",
    },
    {
        "risk_id": "TN-R3",
        "process": "Gator och trafik",
        "kategori": "finansiell",
        "risk": (
            "Risk att fakturerade arbeten inte är utförda på grund av bristande mottagningskontroll, vilket "
            "leder till felaktiga betalningar."
        ),
        "befintliga": "Mängdkontroll, stickprov och gps-underlag i nya avtal.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Gatuchef",
        "koppling": "TN-1",
        "gemensam": "KG5",
    },
    {
        "risk_id": "TN-R4",
        "process": "Måltider och städ",
        "kategori": "verksamhet",
        "risk": (
            "Risk för allergisk reaktion på grund av fel i specialkost, vilket leder till att ett barn "
            "skadas."
        ),
        "befintliga": "Märkning, egenkontroll och utbildning av kökspersonal.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Måltidschef",
        "koppling": "TN-3",
    },
    {
        "risk_id": "TN-R5",
        "process": "Upphandling",
        "kategori": "oegentlighet",
        "risk": (
            "Risk för otillåten påverkan i upphandling på grund av nära kontakter med leverantörer, vilket "
            "leder till förtroendeskada."
        ),
        "befintliga": "Anmälan av bisysslor, två personer vid utvärdering och jävsförklaring.",
        "s": 1,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "gemensam": "KG1",
    },
    {
        "risk_id": "TN-R6",
        "process": "Styrsystem för vatten och avlopp",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att pumpar och ventiler styrs av obehöriga på grund av intrång i styrsystemet, vilket "
            "leder till att orent vatten når abonnenterna."
        ),
        "befintliga": "Avskilt nät, inloggning i två steg och manuell drift.",
        "s": 2,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "VA-chef",
        "koppling": "TN-4",
        "gemensam": "KG2",
    },
    {
        "risk_id": "TN-R7",
        "process": "Upphandling av större entreprenader",
        "kategori": "finansiell",
        "risk": (
            "Risk att ändrings- och tilläggsarbeten betalas utan prövning på grund av svag byggledning, "
            "vilket leder till högre totalutgift än beslutat."
        ),
        "befintliga": "Skriftlig beställning före arbete och månadsvis stickprov.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Projektchef",
        "koppling": "TN-2",
        "gemensam": "KG5",
    },
    {
        "risk_id": "TN-R8",
        "process": "Nyckelkompetens inom vatten och avlopp",
        "kategori": "personal",
        "risk": (
            "Risk att driften inte kan bemannas dygnet runt på grund av få drifttekniker och "
            "pensionsavgångar, vilket leder till stopp i rening och vattenleverans."
        ),
        "befintliga": "Gemensam beredskap med en grannkommun.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "VA-chef",
        "koppling": "TN-4",
        "gemensam": "KG3",
    },
    {
        "risk_id": "TN-R10",
        "process": "Skyfall",
        "kategori": "omvärld",
        "risk": (
            "Risk att byggnader och vägar översvämmas vid skyfall på grund av att dagvattennätet inte "
            "räcker, vilket leder till skador och stängda verksamheter."
        ),
        "befintliga": "Skyfallskartering och åtgärdsplan för centrum.",
        "s": 4,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "VA-chef",
        "koppling": "TN-4",
        "gemensam": "KG4",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "TN-R1.1",
        "risk_id": "TN-R1",
        "kontroll": "Försenade brandskyddsåtgärder per lokal.",
        "metod": "systemrapport",
        "omfattning": "Alla lokaler",
        "frekvens": "tertial",
        "ansvarig": "Brandskyddssamordnare",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "TN-R2.1",
        "risk_id": "TN-R2",
        "kontroll": "Övning av reservvatten och avstämning av skyddsområden.",
        "metod": "avstämning",
        "omfattning": "En övning",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "tidpunkt": "Maj",
        "rapporteras": "Nämnden i september",
    },
    {
        "kontroll_id": "TN-R3.1",
        "risk_id": "TN-R3",
        "kontroll": "Fakturor från vinterväghållning mot gps-underlag.",
        "metod": "stickprov",
        "omfattning": "80 fakturor",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "April och november",
        "rapporteras": "Nämnden i juni och december",
    },
    {
        "kontroll_id": "TN-R4.1",
        "risk_id": "TN-R4",
        "kontroll": "Specialkost i kök.",
        "metod": "stickprov",
        "omfattning": "30 kök",
        "frekvens": "halvår",
        "ansvarig": "Kvalitetsansvarig måltid",
        "tidpunkt": "Mars och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "TN-R5.1",
        "risk_id": "TN-R5",
        "kontroll": "Bisysslor och jäv vid upphandling.",
        "metod": "totalgranskning",
        "omfattning": "Alla i upphandling",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "tidpunkt": "November",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "TN-R6.1",
        "risk_id": "TN-R6",
        "kontroll": "Konton och intrångstest av styrsystemet.",
        "metod": "stickprov",
        "omfattning": "Alla konton, ett test",
        "frekvens": "år",
        "ansvarig": "Informationssäkerhetssamordnare",
        "tidpunkt": "Oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "TN-R7.1",
        "risk_id": "TN-R7",
        "kontroll": "Ändringsarbeten: skriftlig beställning före arbete.",
        "metod": "totalgranskning",
        "omfattning": "Alla i sex projekt",
        "frekvens": "månad",
        "ansvarig": "Controller",
        "tidpunkt": "Varje månad",
        "rapporteras": "Nämnden varje kvartal",
    },
    {
        "kontroll_id": "TN-R8.1",
        "risk_id": "TN-R8",
        "kontroll": "Roller med bara en behörig person.",
        "metod": "intervju",
        "omfattning": "18 roller",
        "frekvens": "år",
        "ansvarig": "HR-specialist",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "TN-R10.1",
        "risk_id": "TN-R10",
        "kontroll": "Genomförda skyfallsåtgärder mot plan.",
        "metod": "avstämning",
        "omfattning": "Alla åtgärder",
        "frekvens": "halvår",
        "ansvarig": "VA-chef",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i juni och december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "TN-R10.A",
        "risk_id": "TN-R10",
        "atgard": "Anlägg två fördröjningsmagasin i centrum enligt plan.",
        "agare": "VA-chef",
        "klart": dt.date(2026, 11, 30),
    },
    {
        "atgard_id": "TN-R7.A",
        "risk_id": "TN-R7",
        "atgard": "Inför månadsvis stickprov av ändringsarbeten i alla projekt över 5 mnkr.",
        "agare": "Projektchef",
        "klart": dt.date(2026, 2, 27),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Alla nio kontroller är gjorda. Tre visade inga avvikelser, fem mindre och en större. Den större "
        "avvikelsen gäller byggprojekt: 17 av 84 ändringsarbeten hade utförts innan de beställts "
        "skriftligt, till ett värde av 3,1 mnkr.\n"
        "\n"
        "Intrångstestet av styrsystemet för vatten och avlopp lyckades inte ta sig in. Fyra konton saknade "
        "inloggning i två steg och är stängda. Övningen av reservvatten visade att nödvatten delas ut inom "
        "fyra timmar.\n"
        "\n"
        "Nämnden bedömer kontrollen som tillräcklig med förbättringsbehov."
    ),
    "arbetet": (
        "Förvaltningschefen ansvarar för planen. Varje avdelning, från gator till avfall, har en riskägare "
        "och controllern gör stickproven i de delar där pengar betalas ut. Styrsystemet för vatten granskas "
        "av extern konsult vart tredje år och däremellan av informationssäkerhetssamordnaren.\n"
        "\n"
        "Arbetsutskottet får en redovisning varje kvartal, nämnden varje december. Byggprojekten har "
        "dessutom en egen uppföljning, eftersom ändringsarbeten påverkar investeringsbudgeten. Vid större "
        "avvikelser kallas projektchefen till nästa sammanträde. Det gjordes i november, då byggprojekten "
        "behandlades, och nämnden begärde att få se utfallet av de nya beställningarna varje kvartal."
    ),
    "analys": (
        "## Beställning och betalning\n"
        "\n"
        "Tre fel liknar varandra. Ändringsarbeten görs före beställning, snöröjning faktureras utan tid och "
        "plats och köksvikarier saknar instruktion. Arbetet är ofta rätt utfört, men spåret av beslutet "
        "saknas. I byggprojekten är beloppen störst, och därför beslutades den skarpaste åtgärden där. "
        "Riskvärdet sänks från 16 till 12.\n"
        "\n"
        "## Vatten\n"
        "\n"
        "De två största riskerna för vatten är förorening och intrång. Båda bedöms som osannolika men med "
        "mycket allvarliga följder. Styrnätet är avskilt sedan augusti, och reservvattnet har övats. "
        "Vattenläckan i februari gav 210 hushåll stopp i 13 timmar, men nödvatten fanns efter tre timmar.\n"
        "\n"
        "## Brandskydd\n"
        "\n"
        "Sex åtgärder var försenade mer än tre månader. De kräver oftast att hyresgästen flyttar saker, och "
        "ingen hade ansvar för datumet. Driftledarna rapporterar nu varje månad.\n"
        "\n"
        "## Bemanning\n"
        "\n"
        "Tre av 18 roller i vattendriften har bara en behörig person. Bristen kan inte lösas genom "
        "rekrytering på kort sikt, och samarbetet med grannkommunerna blir därför avgörande.\n"
        "\n"
        "## Utan anmärkning\n"
        "\n"
        "Inga otillåtna bisysslor fanns bland de 96 som deltar i upphandlingar, och alla 318 manuella "
        "ändringar av avfallstaxan hade en dokumenterad orsak."
    ),
    "plan": (
        "Nämndens riskanalys för 2026 gjordes i oktober, avdelning för avdelning. Åtta av nio risker förs "
        "över; avfallstaxan tas bort. En risk är ny, och planen har därmed nio.\n"
        "\n"
        "Skyfall får riskvärdet 20, det högsta i nämndens register. Direkt åtgärd är två "
        "fördröjningsmagasin i centrum. Ändringsarbeten, kompetensen i vattendriften och styrsystemet når "
        "gränsen tio och har kontroll eller åtgärd.\n"
        "\n"
        "Övriga risker är lägre men följs ändå, eftersom verksamheten är beroende av entreprenörer. "
        "Storleken på en kontroll bestäms av beloppet eller skadan som står på spel. De kommungemensamma "
        "riskerna är bedömda i sina delar: inköp genom jäv, informationssäkerhet genom styrsystemet och "
        "utbetalningar genom entreprenörernas fakturor. Brandskyddet ligger kvar tills alla försenade "
        "åtgärder är klara."
    ),
}
