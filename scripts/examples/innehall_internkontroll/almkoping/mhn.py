"""Miljö- och hälsoskyddsnämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "MHN-R1": {
        "befintliga": "Riskklassning, kontrollplan och uppföljning av brister.",
        "hantering": "kontrollera",
        "agare": "Livsmedelschef",
        "koppling": "MHN-1",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Kvalitetssamordnare",
        "utford": dt.date(2025, 9, 19),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
    "MHN-R2": {
        "befintliga": "Hotrutin, två vid kontroller och larm i bilar.",
        "hantering": "åtgärda",
        "agare": "Miljöchef",
        "koppling": "MHN-2",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Nya larm är monterade i samtliga bilar och provade.",
        "fors_over": True,
        "metod": "självskattning",
        "frekvens": "år",
        "ansvarig": "Säkerhetssamordnare",
        "utford": dt.date(2025, 6, 13),
        "urval": 18,
        "avvikelser": 2,
        "orsak": "Larmen hade ersatts av en äldre modell.",
        "atgard_agare": "Miljöchef",
        "klart": dt.date(2025, 8, 29),
    },
    "MHN-R3": {
        "befintliga": "Taxa, påminnelser och avstämning mot ärendesystemet.",
        "hantering": "kontrollera",
        "agare": "Ekonom",
        "koppling": "MHN-K5",
        "ny_s": 2,
        "ny_k": 2,
        "fors_over": True,
        "metod": "avstämning",
        "frekvens": "år",
        "ansvarig": "Ekonom",
        "utford": dt.date(2025, 11, 28),
        "urval": 412,
        "avvikelser": 9,
        "orsak": "Avgiften registreras i ett annat system än ärendet.",
        "atgard_agare": "Ekonom",
        "klart": dt.date(2025, 12, 5),
    },
    "MHN-R4": {
        "befintliga": "Jävsregler och byte av område vart tredje år.",
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "koppling": "MHN-3",
        "ny_s": 1,
        "ny_k": 3,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "utford": dt.date(2025, 10, 10),
        "urval": 40,
        "avvikelser": 0,
    },
    "MHN-R5": {
        "befintliga": "Provtagningsprogram och jour.",
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "koppling": "MHN-2",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": False,
        "metod": "systemrapport",
        "frekvens": "år",
        "ansvarig": "Vattenstrateg",
        "utford": dt.date(2025, 11, 7),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "MHN-R6",
        "process": "Ärendesystem",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att känsliga klagomål röjs på grund av att alla handläggare kan läsa alla ärenden, vilket "
            "leder till skada för anmälare."
        ),
        "befintliga": "Personliga konton och loggar.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "gemensam": "KG2",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
    },
    {
        "risk_id": "MHN-R7",
        "process": "Utsläpp och olyckor",
        "kategori": "omvärld",
        "risk": (
            "Risk att ett allvarligt utsläpp hanteras för sent på grund av att jour saknas under helger, "
            "vilket leder till miljöskada som inte går att återställa."
        ),
        "befintliga": "Samarbete med räddningstjänsten och gemensam larmkedja.",
        "s": 3,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Miljöchef",
        "koppling": "MHN-2",
        "gemensam": "KG4",
        "ny_s": 2,
        "ny_k": 5,
        "varfor": "Ett jouravtal med grannkommunen gäller från november.",
        "fors_over": True,
    },
    {
        "risk_id": "MHN-R8",
        "process": "Tillsyn enligt plan",
        "kategori": "legal",
        "risk": (
            "Risk att tillsynsplanen inte hinns med på grund av vakanser och akuta ärenden, vilket leder "
            "till att lagens krav på regelbunden kontroll inte följs."
        ),
        "befintliga": "Planering per kvartal och digital tillsyn i enklare fall.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "koppling": "MHN-2",
        "gemensam": "KG3",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Digital tillsyn har frigjort tid och eftersläpningen är liten.",
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "MHN-R6.1",
        "risk_id": "MHN-R6",
        "kontroll": "Granskning av 100 öppningar i ärenden med skyddade anmälare.",
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Dataskyddssamordnare",
        "utford": dt.date(2025, 10, 24),
        "urval": 100,
        "avvikelser": 4,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Fyra öppningar saknade samband med handläggarens ärende. Ingen uppgift lämnade förvaltningen."
        ),
        "orsak": "Alla handläggare har samma roll i systemet.",
        "atgard": "Egen roll för klagomål med skyddad anmälare.",
        "atgard_agare": "Miljöchef",
        "klart": dt.date(2026, 4, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "MHN-R7.1",
        "risk_id": "MHN-R7",
        "kontroll": "Övning av larmkedja och genomgång av ärendet i Björkhagen.",
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "utford": dt.date(2025, 11, 14),
        "urval": 6,
        "avvikelser": 2,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Övningen visade att larmet nådde handläggare inom 40 minuter i fyra av sex försök. I två fall "
            "dröjde det mer än två timmar."
        ),
        "orsak": "Kontaktlistan var inte uppdaterad och jouren byggde på frivillighet.",
        "atgard": "Jour tillsammans med grannkommunen alla dagar och ny kontaktlista.",
        "atgard_agare": "Miljöchef",
        "klart": dt.date(2026, 1, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "MHN-R8.1",
        "risk_id": "MHN-R8",
        "kontroll": "Jämförelse mellan planerade och genomförda tillsynsbesök till och med oktober.",
        "metod": "avstämning",
        "frekvens": "tertial",
        "ansvarig": "Kvalitetssamordnare",
        "utford": dt.date(2025, 11, 3),
        "urval": 520,
        "avvikelser": 18,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "18 av 520 planerade besök hade inte genomförts i tid. De gällde enskilda avlopp; alla "
            "livsmedelskontroller följde planen."
        ),
        "orsak": "En tjänst var vakant under våren.",
        "atgard": "De 18 besöken görs när marken tinat och planeringen ses över varje kvartal.",
        "atgard_agare": "Miljöchef",
        "klart": dt.date(2026, 5, 29),
        "atgardsstatus": "pågår",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "MHN-R7.A",
        "risk_id": "MHN-R7",
        "atgard": "Teckna avtal om jour med grannkommunen.",
        "agare": "Miljöchef",
        "klart": dt.date(2025, 11, 30),
        "status": "klar",
        "resultat": "Avtalet gäller alla dagar från november. Riskvärdet har sänkts från 15 till 10.",
    },
    {
        "atgard_id": "MHN-R2.A",
        "risk_id": "MHN-R2",
        "atgard": "Byt larm i förvaltningens bilar.",
        "agare": "Miljöchef",
        "klart": dt.date(2025, 8, 31),
        "status": "klar",
        "resultat": "Alla bilar har nya larm, som provas varje månad.",
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "MHN-24-1",
        "post": "Dokumentation av besök gjordes inte på samma sätt av alla inspektörer.",
        "status": "klar",
        "kommentar": "Gemensam mall används sedan mars.",
    },
    {
        "post_id": "MHN-24-2",
        "post": "Taxan hade inte räknats upp på två år.",
        "status": "klar",
        "kommentar": "Nämnden beslutade om ny taxa i januari.",
    },
    {
        "post_id": "MHN-24-3",
        "post": "Uppföljning av förelägganden om avlopp.",
        "status": "pågår",
        "kommentar": "142 av 180 förelägganden är avslutade. Återstående följs varje kvartal.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "augusti",
        "handelse": "Ett utsläpp från ett företag i Björkhagen upptäcktes sent under en helg.",
        "foljd": "Utsläppet stoppades efter två dagar och ärendet är anmält till åklagare.",
        "atgard": "Jouravtal och ny larmkedja är införda.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": (
        "Åtta kontroller av åtta genomfördes. Tre visade inga avvikelser och fem mindre avvikelser. Inga "
        "större avvikelser hittades. De brister som fanns, i larm, avgifter och behörigheter, är åtgärdade "
        "eller har en tidplan. Nämnden bedömer att kontrollen är tillräcklig. Rutinerna är väl kända i den "
        "lilla förvaltningen, men det gör den också beroende av få personer."
    ),
    "beslut": "MHN 2025-12-10, § 84",
    "beslut_plan": "MHN 2025-12-10, § 85",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "MHN-R1",
        "process": "Livsmedel",
        "kategori": "verksamhet",
        "risk": "Risk för matförgiftning på grund av att brister inte upptäcks, vilket leder till sjukdom.",
        "befintliga": "Riskklassning, kontrollplan och uppföljning av brister.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Livsmedelschef",
        "koppling": "MHN-1",
    },
    {
        "risk_id": "MHN-R2",
        "process": "Miljötillsyn",
        "kategori": "personal",
        "risk": "Risk för hot mot inspektörer på grund av ingripande beslut, vilket leder till ohälsa.",
        "befintliga": "Nya larm, hotrutin och två vid kontroller.",
        "s": 2,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Miljöchef",
        "koppling": "MHN-2",
    },
    {
        "risk_id": "MHN-R3",
        "process": "Avgifter",
        "kategori": "finansiell",
        "risk": (
            "Risk att avgifter inte debiteras på grund av manuell hantering, vilket leder till förlorade "
            "intäkter."
        ),
        "befintliga": "Gemensamt system för ärende och avgift från juni.",
        "s": 2,
        "k": 2,
        "hantering": "kontrollera",
        "agare": "Ekonom",
        "koppling": "MHN-K5",
    },
    {
        "risk_id": "MHN-R4",
        "process": "Tillsyn",
        "kategori": "oegentlighet",
        "risk": "Risk för partiskhet på grund av personliga relationer, vilket leder till olika behandling.",
        "befintliga": "Jävsregler och byte av område vart tredje år.",
        "s": 1,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "koppling": "MHN-3",
    },
    {
        "risk_id": "MHN-R6",
        "process": "Ärendesystem",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att känsliga klagomål röjs på grund av att alla handläggare kan läsa alla ärenden, vilket "
            "leder till skada för anmälare."
        ),
        "befintliga": "Personliga konton, loggar och egen roll från april.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "gemensam": "KG2",
    },
    {
        "risk_id": "MHN-R7",
        "process": "Utsläpp och olyckor",
        "kategori": "omvärld",
        "risk": (
            "Risk att ett allvarligt utsläpp hanteras för sent på grund av att jour saknas under helger, "
            "vilket leder till miljöskada som inte går att återställa."
        ),
        "befintliga": "Jour alla dagar och gemensam larmkedja.",
        "s": 2,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Miljöchef",
        "koppling": "MHN-2",
        "gemensam": "KG4",
    },
    {
        "risk_id": "MHN-R8",
        "process": "Tillsyn enligt plan",
        "kategori": "legal",
        "risk": (
            "Risk att tillsynsplanen inte hinns med på grund av vakanser och akuta ärenden, vilket leder "
            "till att lagens krav på regelbunden kontroll inte följs."
        ),
        "befintliga": "Planering per kvartal och digital tillsyn i enklare fall.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "koppling": "MHN-2",
        "gemensam": "KG3",
    },
    {
        "risk_id": "MHN-R9",
        "process": "Enskilda avlopp",
        "kategori": "verksamhet",
        "risk": (
            "Risk att inventeringen av 300 enskilda avlopp inte hinns med på grund av att den kräver "
            "fältarbete under kort säsong, vilket leder till att sjöar inte når god status."
        ),
        "befintliga": "Inventeringsplan och säsongsanställda.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Miljöchef",
        "koppling": "MHN-K7",
    },
    {
        "risk_id": "MHN-R10",
        "process": "Inköp av provtagning",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att prover och analyser köps utan konkurrens på grund av att ett laboratorium är invant, "
            "vilket leder till högre kostnad och misstro."
        ),
        "befintliga": "Avrop från ramavtal och attest av två.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "gemensam": "KG1",
    },
    {
        "risk_id": "MHN-R11",
        "process": "Bidrag till våtmarker",
        "kategori": "finansiell",
        "risk": (
            "Risk att bidrag betalas ut för våtmarker som inte anläggs på grund av att villkoren är nya, "
            "vilket leder till att medel får krävas tillbaka."
        ),
        "befintliga": "Avtal med markägaren och utbetalning i två delar.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "koppling": "MHN-2",
        "gemensam": "KG5",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "MHN-R1.1",
        "risk_id": "MHN-R1",
        "kontroll": "Riskklassning av nya livsmedelsverksamheter.",
        "metod": "totalgranskning",
        "omfattning": "Alla nya",
        "frekvens": "halvår",
        "ansvarig": "Kvalitetssamordnare",
        "tidpunkt": "Mars och september",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "MHN-R2.1",
        "risk_id": "MHN-R2",
        "kontroll": "Larm och hotrutin.",
        "metod": "självskattning",
        "omfattning": "Alla inspektörer",
        "frekvens": "halvår",
        "ansvarig": "Säkerhetssamordnare",
        "tidpunkt": "Mars och september",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "MHN-R3.1",
        "risk_id": "MHN-R3",
        "kontroll": "Avgifter mot ärendesystemet.",
        "metod": "avstämning",
        "omfattning": "Alla avgifter",
        "frekvens": "tertial",
        "ansvarig": "Ekonom",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "MHN-R4.1",
        "risk_id": "MHN-R4",
        "kontroll": "Jäv i tillsynsbeslut.",
        "metod": "stickprov",
        "omfattning": "40 beslut",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "tidpunkt": "Oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "MHN-R6.1",
        "risk_id": "MHN-R6",
        "kontroll": "Öppningar i ärenden med skyddade anmälare.",
        "metod": "stickprov",
        "omfattning": "120 öppningar",
        "frekvens": "halvår",
        "ansvarig": "Dataskyddssamordnare",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "MHN-R7.1",
        "risk_id": "MHN-R7",
        "kontroll": "Övning av larmkedja och jour.",
        "metod": "stickprov",
        "omfattning": "Åtta försök",
        "frekvens": "halvår",
        "ansvarig": "Beredskapssamordnare",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i juni och december",
    },
    {
        "kontroll_id": "MHN-R8.1",
        "risk_id": "MHN-R8",
        "kontroll": "Genomförda kontroller mot tillsynsplan.",
        "metod": "avstämning",
        "omfattning": "Alla kontroller",
        "frekvens": "tertial",
        "ansvarig": "Kvalitetssamordnare",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden varje tertial",
    },
    {
        "kontroll_id": "MHN-R9.1",
        "risk_id": "MHN-R9",
        "kontroll": "Inventerade avlopp mot plan.",
        "metod": "systemrapport",
        "omfattning": "300 avlopp",
        "frekvens": "månad",
        "ansvarig": "Miljöinspektör",
        "tidpunkt": "Maj till oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "MHN-R10.1",
        "risk_id": "MHN-R10",
        "kontroll": "Inköp av provtagning mot ramavtal.",
        "metod": "systemrapport",
        "omfattning": "Alla inköp",
        "frekvens": "år",
        "ansvarig": "Ekonom",
        "tidpunkt": "November",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "MHN-R11.1",
        "risk_id": "MHN-R11",
        "kontroll": "Besiktning av våtmarker före slutbetalning.",
        "metod": "totalgranskning",
        "omfattning": "Alla bidrag",
        "frekvens": "halvår",
        "ansvarig": "Vattenstrateg",
        "tidpunkt": "Juni och november",
        "rapporteras": "Nämnden i december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "MHN-R9.A",
        "risk_id": "MHN-R9",
        "atgard": "Anställ två säsongsinspektörer för inventering.",
        "agare": "Miljöchef",
        "klart": dt.date(2026, 4, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Åtta kontroller genomfördes. Tre visade inga avvikelser och fem mindre; inga större avvikelser "
        "hittades. Nio av 412 avgifter hade inte debiterats, och larm i två bilar fungerade inte. Båda är "
        "åtgärdade.\n"
        "\n"
        "Övningen av larmkedjan visade att handläggaren nåddes inom 40 minuter i fyra av sex försök. Ett "
        "jouravtal med grannkommunen gäller nu årets alla dagar, även helger.\n"
        "\n"
        "Nämnden bedömer den interna kontrollen som tillräcklig."
    ),
    "arbetet": (
        "Förvaltningen är liten, och miljöchefen äger flera risker själv. För att inte granska det egna "
        "arbetet anlitar nämnden kommunjurist, ekonom och dataskyddssamordnare från stadskontoret. "
        "Kvalitetssamordnaren håller ihop arbetet.\n"
        "\n"
        "En lägesrapport lämnas varje tertial. Nämnden diskuterar också risker när ett ärende rör flera "
        "kommuner, vilket har skett två gånger under året i samband med vattenvården. Nämndens ordförande "
        "deltar i riskanalysen i september, och inspektörerna lämnar förslag på risker från fältet. Två av "
        "årets åtta risker kom den vägen: larmen och jouren."
    ),
    "analys": (
        "## Jouren\n"
        "\n"
        "Utsläppet i Björkhagen upptäcktes sent, eftersom jouren byggde på frivillighet under helger. "
        "Övningen i november bekräftade det: i två av sex försök dröjde larmet mer än två timmar. Avtalet "
        "med grannkommunen gör att riskvärdet sänks från 15 till 10, men den mycket allvarliga konsekvensen "
        "finns kvar.\n"
        "\n"
        "## Ärendesystemet\n"
        "\n"
        "Två kontroller pekar på samma system. Nio avgifter tappades bort, eftersom avgiften registreras på "
        "annat håll än ärendet, och fyra öppningar av klagomål saknade samband med handläggarens uppgift. "
        "Egna roller införs i april, och ett gemensamt system för avgifter i juni.\n"
        "\n"
        "## Planen hålls\n"
        "\n"
        "18 av 520 planerade tillsynsbesök blev sena. De gällde enskilda avlopp och berodde på en vakans "
        "under våren. Livsmedelskontrollerna följer planen, och den digitala tillsynen har frigjort tid för "
        "svårare ärenden.\n"
        "\n"
        "## Integritet och jäv\n"
        "\n"
        "Inspektörer byter område vart tredje år, och granskningen av 40 beslut gav ingen anmärkning. "
        "Riskklassningen av livsmedelsverksamheter är fullständig, och provtagningsprogrammet följdes i sin "
        "helhet. Öppna förelägganden om avlopp, som var öppna redan i förra årets rapport, är avslutade i "
        "142 av 180 fall."
    ),
    "plan": (
        "Planen för 2026 har tio risker. Sju förs över och tre är nya. Den viktigaste nya är inventeringen "
        "av 300 enskilda avlopp, som hänger samman med att bara 54 procent av sjöarna har god status mot "
        "målet 58.\n"
        "\n"
        "Två risker når gränsen tio: utsläpp och olyckor samt avloppen. Den senare har en direkt åtgärd, "
        "två säsongsinspektörer. Den förra följs genom övning två gånger om året.\n"
        "\n"
        "De två övriga nya gäller inköp av provtagning och bidrag till våtmarker, där nämnden för första "
        "gången betalar ut pengar till markägare. Provtagningsprogrammet tas bort, eftersom det följts i "
        "sin helhet.\n"
        "\n"
        "De kommungemensamma riskerna är därmed bedömda. Övriga kontroller är få, så att den lilla "
        "förvaltningen hinner med dem alla på ett år. Kompetensrisken är särskilt känslig här: en enda "
        "vakans under våren gav den eftersläpning som tillsynsplanen visar."
    ),
}
