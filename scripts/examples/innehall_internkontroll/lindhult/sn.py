"""Socialnämnden: internal control, the report for 2025 and the plan for 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "SN-R1": {
        "befintliga": (
            "Fasta arbetslag sedan april, gemensam vikariepool och planeringssystem med larm vid missat "
            "besök."
        ),
        "hantering": "kontrollera",
        "agare": "Enhetschef hemtjänst",
        "koppling": "SN-1",
        "gemensam": "KG3",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": (
            "Sedan larmet infördes i augusti har inget planerat besök uteblivit utan att upptäckas samma dag."
        ),
        "fors_over": True,
        "metod": "systemrapport",
        "frekvens": "löpande",
        "ansvarig": "Enhetschef hemtjänst",
        "utford": dt.date(2025, 11, 3),
        "urval": "ej tillämpligt",
        "avvikelser": 9,
        "orsak": (
            "Vikarierna räckte inte till under tre veckor i juli och besöken flyttades muntligt mellan "
            "arbetslagen."
        ),
        "atgard_agare": "Enhetschef hemtjänst",
        "klart": dt.date(2025, 8, 18),
    },
    "SN-R2": {
        "befintliga": "Delegering skrivs av sjuksköterska för ett år i taget efter kunskapsprov.",
        "hantering": "kontrollera",
        "agare": "Medicinskt ansvarig sjuksköterska",
        "koppling": "SN-K2",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Medicinskt ansvarig sjuksköterska",
        "utford": dt.date(2025, 10, 7),
        "urval": 163,
        "avvikelser": 4,
        "orsak": "Delegeringarna löpte ut under sommaren när den som skulle förnya dem hade semester.",
        "atgard_agare": "Medicinskt ansvarig sjuksköterska",
        "klart": dt.date(2025, 10, 31),
    },
    "SN-R3": {
        "befintliga": (
            "Familjestöd som alternativ till placering, ramavtal för institutionsvård och beslut i utskottet."
        ),
        "hantering": "åtgärda",
        "agare": "Enhetschef IFO",
        "koppling": "SN-3",
        "ny_s": 4,
        "ny_k": 4,
        "varfor": (
            "Två institutionsplaceringar hela året är största orsaken till underskottet inom individ- och "
            "familjeomsorgen."
        ),
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "tertial",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 10, 16),
        "urval": 12,
        "avvikelser": 2,
        "orsak": (
            "Placeringarna gjordes akut och planen för avslut skrevs aldrig in när läget hade lugnat sig."
        ),
        "atgard_agare": "Enhetschef IFO",
        "klart": dt.date(2026, 3, 31),
    },
    "SN-R4": {
        "befintliga": "Mallar för beslut och granskning av en kollega i svåra ärenden.",
        "hantering": "kontrollera",
        "agare": "Biståndschef",
        "koppling": "SN-K4",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": False,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "utford": dt.date(2025, 10, 15),
        "urval": 40,
        "avvikelser": 0,
    },
    "SN-R5": {
        "befintliga": "Låsta skåp, kvittensblad och två personer vid räkning.",
        "hantering": "kontrollera",
        "agare": "Enhetschef funktionsstöd",
        "ny_s": 1,
        "ny_k": 4,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 10, 21),
        "urval": 34,
        "avvikelser": 0,
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "SN-R6",
        "process": "Journaler och sociala akter",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att medarbetare läser journaler utan att ha uppdraget på grund av breda behörigheter, "
            "vilket leder till att enskildas integritet kränks."
        ),
        "befintliga": "Loggar granskas varje månad och behörighet ges efter befattning.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Socialchef",
        "gemensam": "KG2",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": (
            "Behörigheterna delades upp mellan arbetslagen i april och loggarna visar inga obehöriga "
            "läsningar därefter."
        ),
        "fors_over": True,
    },
    {
        "risk_id": "SN-R7",
        "process": "Försörjningsstöd",
        "kategori": "finansiell",
        "risk": (
            "Risk att stöd betalas ut med fel belopp på grund av att inkomster inte kontrolleras, vilket "
            "leder till felaktiga utbetalningar och återkrav."
        ),
        "befintliga": "Kontroll mot andra myndigheters uppgifter inför varje beslut.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef IFO",
        "koppling": "SN-K4",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
    },
    {
        "risk_id": "SN-R8",
        "process": "Särskilt boende",
        "kategori": "omvärld",
        "risk": (
            "Risk att larm och dörrar slutar fungera på grund av elavbrott eller nätavbrott, vilket leder "
            "till att boende inte får hjälp."
        ),
        "befintliga": "Reservkraft på Linden, pappersrutin för larm och nycklar i nyckelskåp.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Enhetschef särskilt boende",
        "koppling": "SN-K2",
        "gemensam": "KG4",
        "ny_s": 3,
        "ny_k": 4,
        "varfor": "Rutinen för nätavbrott har inte provats sedan nyckelfria lås infördes i hela kommunen.",
        "fors_over": True,
    },
    {
        "risk_id": "SN-R9",
        "process": "Ledning och socialsekreterare",
        "kategori": "personal",
        "risk": (
            "Risk att utredningar av barn försenas på grund av vakanser bland erfarna socialsekreterare, "
            "vilket leder till att barn inte får skydd i tid."
        ),
        "befintliga": "Handledning och mentor för nya, samverkan med två grannkommuner om jour.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Socialchef",
        "koppling": "SN-K4",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 3,
        "lag": True,
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "SN-R6.1",
        "risk_id": "SN-R6",
        "kontroll": "Granskning av loggar för slumpvis valda medarbetare",
        "metod": "stickprov",
        "frekvens": "månad",
        "ansvarig": "Socialchef",
        "utford": dt.date(2025, 10, 30),
        "urval": 60,
        "avvikelser": 1,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "En medarbetare hade öppnat en journal i fel arbetslag. Det gällde en förväxling av namn."
        ),
        "orsak": (
            "Två personer med samma efternamn finns i grannområden och sökningen visade inte födelseår."
        ),
        "atgard": "Sökningen visar nu födelseår och arbetslag.",
        "atgard_agare": "Systemförvaltare",
        "klart": dt.date(2025, 11, 15),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "SN-R7.1",
        "risk_id": "SN-R7",
        "kontroll": "Stickprov av utbetalt försörjningsstöd mot inkomstuppgifter",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 9, 30),
        "urval": 25,
        "avvikelser": 1,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "I ett av 25 ärenden hade en inkomst räknats av en månad för sent. Beloppet är återbetalat."
        ),
        "orsak": "Uppgiften kom efter att beslutet skrivits och ändrades inte.",
        "atgard": "Besluten för nästa månad öppnas inte förrän uppgifterna är hämtade.",
        "atgard_agare": "Enhetschef IFO",
        "klart": dt.date(2026, 1, 31),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "SN-R8.1",
        "risk_id": "SN-R8",
        "kontroll": "Övning av avbrott i larm och låssystem på boenden och i hemtjänst",
        "metod": "självskattning",
        "frekvens": "år",
        "ansvarig": "Enhetschef särskilt boende",
        "urval": 0,
        "avvikelser": 0,
        "resultat": "ej genomförd",
        "iakttagelse": (
            "Övningen sköts upp från oktober därför att låsen i den sista hemtjänstgruppen installerades "
            "samma vecka. Den görs i februari 2026."
        ),
    },
    {
        "kontroll_id": "SN-R9.1",
        "risk_id": "SN-R9",
        "kontroll": "Uppföljning av utredningar som pågått mer än tre månader",
        "metod": "totalgranskning",
        "frekvens": "månad",
        "ansvarig": "1:e socialsekreterare",
        "utford": dt.date(2025, 11, 10),
        "urval": 33,
        "avvikelser": 4,
        "resultat": "större avvikelser",
        "iakttagelse": (
            "Fyra av 33 utredningar tog längre tid än lagens fyra månader. Ingen av dem saknade "
            "skyddsbedömning."
        ),
        "orsak": "Två vakanser från april och två omfattande ärenden som krävde samma handläggare.",
        "atgard": (
            "Köpt handledning sedan oktober och en ny 1:e socialsekreterare. Alla utredningar över tre "
            "månader gås igenom varje vecka."
        ),
        "atgard_agare": "Enhetschef IFO",
        "klart": dt.date(2026, 2, 28),
        "atgardsstatus": "pågår",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "SN-R3.A",
        "risk_id": "SN-R3",
        "atgard": "Utöka familjestödet med en tjänst så att fler barn kan få hjälp hemma.",
        "agare": "Enhetschef IFO",
        "klart": dt.date(2025, 9, 30),
        "status": "klar",
        "resultat": (
            "Tjänsten är tillsatt sedan september. Sex familjer har fått stöd, varav två stod inför en "
            "placering."
        ),
    },
    {
        "atgard_id": "SN-R1.A",
        "risk_id": "SN-R1",
        "atgard": "Starta en vikariepool som är gemensam för hemtjänstgrupperna.",
        "agare": "Socialchef",
        "klart": dt.date(2025, 6, 1),
        "status": "klar",
        "resultat": (
            "Poolen startade i september, tre månader efter planen, och kunde därför inte avhjälpa bristen "
            "i juli."
        ),
    },
    {
        "atgard_id": "SN-R9.A",
        "risk_id": "SN-R9",
        "atgard": "Ta fram en plan för att rekrytera och behålla socialsekreterare.",
        "agare": "Socialchef",
        "klart": dt.date(2025, 11, 30),
        "status": "försenad",
        "resultat": (
            "Arbetet väntade på den nya socialchefen som tillträdde i augusti. Planen läggs fram för "
            "nämnden i februari 2026."
        ),
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "SN-24-1",
        "post": "Genomförandeplaner var äldre än ett år.",
        "status": "pågår",
        "kommentar": (
            "Åtta av hundra granskade planer är för gamla. Enhetscheferna kontrollerar sedan oktober varje "
            "kvartal."
        ),
    },
    {
        "post_id": "SN-24-2",
        "post": "Avtal om vårdplatser saknade krav på månadsrapport.",
        "status": "klar",
        "kommentar": "Kravet finns i alla avtal som tecknats sedan mars.",
    },
    {
        "post_id": "SN-24-3",
        "post": "Introduktion av sommarvikarier var för kort.",
        "status": "klar",
        "kommentar": "Två dagar med handledare är infört, men färre vikarier än planerat anställdes.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "juli",
        "handelse": "Nio besök i hemtjänsten uteblev under tre veckor. Anhöriga upptäckte två av dem.",
        "foljd": "Ingen person skadades, men tre personer fick sin medicin flera timmar för sent.",
        "atgard": (
            "Larm vid missat besök sedan augusti. De berörda och deras anhöriga har fått besked och ursäkt."
        ),
    },
    {
        "nr": "2",
        "nar": "september",
        "handelse": "Ett kuvert med beslut skickades till fel adress.",
        "foljd": (
            "Uppgifter om en familj kom till fel mottagare. Händelsen anmäldes till tillsynsmyndigheten."
        ),
        "atgard": "Adressen hämtas nu från folkbokföringen när beslutet skrivs ut.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Nämnden bedömer att kontrollen är tillräcklig men att uppföljningen av placeringar måste bli tätare."
    ),
    "beslut": "SN 2025-12-03, § 104",
    "beslut_plan": "SN 2025-12-03, § 105",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "SN-R1",
        "process": "Hemtjänst",
        "kategori": "verksamhet",
        "risk": (
            "Risk att insatser uteblir på grund av vakanser, vilket leder till att äldre inte får hjälp."
        ),
        "befintliga": "Fasta arbetslag, vikariepool och larm vid missat besök.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Enhetschef hemtjänst",
        "koppling": "SN-1",
    },
    {
        "risk_id": "SN-R2",
        "process": "Läkemedel",
        "kategori": "verksamhet",
        "risk": "Risk för fel läkemedel på grund av bristande delegering, vilket leder till vårdskada.",
        "befintliga": (
            "Kunskapsprov, delegering för ett år och påminnelse i systemet en månad innan den går ut."
        ),
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Medicinskt ansvarig sjuksköterska",
        "koppling": "SN-K2",
    },
    {
        "risk_id": "SN-R3",
        "process": "Placeringar",
        "kategori": "finansiell",
        "risk": "Risk för höga kostnader på grund av akuta placeringar, vilket leder till underskott.",
        "befintliga": "Familjestöd, ramavtal, mål för avslut i varje vårdplan och uppföljning varje månad.",
        "s": 4,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Enhetschef IFO",
        "koppling": "SN-3",
    },
    {
        "risk_id": "SN-R5",
        "process": "Privata medel",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att boendes kontanter hanteras fel på grund av bristande kvittenser, vilket leder till "
            "förlust för enskilda."
        ),
        "befintliga": "Låsta skåp, kvittensblad och två personer vid räkning.",
        "s": 1,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Enhetschef funktionsstöd",
    },
    {
        "risk_id": "SN-R6",
        "process": "Journaler och sociala akter",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att medarbetare läser journaler utan att ha uppdraget på grund av breda behörigheter, "
            "vilket leder till att enskildas integritet kränks."
        ),
        "befintliga": "Behörighet per arbetslag och granskning av loggar varje månad.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Socialchef",
        "gemensam": "KG2",
    },
    {
        "risk_id": "SN-R7",
        "process": "Försörjningsstöd",
        "kategori": "finansiell",
        "risk": (
            "Risk att stöd betalas ut med fel belopp på grund av att inkomster inte kontrolleras, vilket "
            "leder till felaktiga utbetalningar och återkrav."
        ),
        "befintliga": "Kontroll mot andra myndigheters uppgifter inför varje beslut.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Enhetschef IFO",
        "koppling": "SN-K4",
        "gemensam": "KG5",
    },
    {
        "risk_id": "SN-R8",
        "process": "Särskilt boende",
        "kategori": "omvärld",
        "risk": (
            "Risk att larm och dörrar slutar fungera på grund av elavbrott eller nätavbrott, vilket leder "
            "till att boende inte får hjälp."
        ),
        "befintliga": "Reservkraft på Linden, pappersrutin för larm och nycklar i nyckelskåp.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Enhetschef särskilt boende",
        "koppling": "SN-K2",
        "gemensam": "KG4",
    },
    {
        "risk_id": "SN-R9",
        "process": "Ledning och socialsekreterare",
        "kategori": "personal",
        "risk": (
            "Risk att utredningar av barn försenas på grund av vakanser bland erfarna socialsekreterare, "
            "vilket leder till att barn inte får skydd i tid."
        ),
        "befintliga": "Handledning och mentor för nya, samverkan med två grannkommuner om jour.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Socialchef",
        "koppling": "SN-K4",
        "gemensam": "KG3",
        "lag": True,
    },
    {
        "risk_id": "SN-R10",
        "process": "Inköp på boenden",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att inköp till boenden används privat på grund av att kort och kvitton hanteras av samma "
            "person, vilket leder till förlust och misstro."
        ),
        "befintliga": "Inköpskort med gräns och attest av enhetschef.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Controller",
        "koppling": "SN-K5",
        "gemensam": "KG1",
    },
    {
        "risk_id": "SN-R11",
        "process": "Ny socialtjänstlag",
        "kategori": "legal",
        "risk": (
            "Risk att insatser utan behovsprövning ges olika på grund av oklara riktlinjer, vilket leder "
            "till att personer behandlas olika."
        ),
        "befintliga": "Tillfälliga riktlinjer sedan juli 2025.",
        "s": 2,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Socialchef",
        "koppling": "SN-3",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "SN-R1.1",
        "risk_id": "SN-R1",
        "kontroll": "Uteblivna och flyttade besök, och tid till åtgärd när larmet gått",
        "metod": "systemrapport",
        "omfattning": "alla besök",
        "frekvens": "månad",
        "ansvarig": "Enhetschef hemtjänst",
        "tidpunkt": "november 2026",
        "rapporteras": "nämnden varje tertial",
    },
    {
        "kontroll_id": "SN-R2.1",
        "risk_id": "SN-R2",
        "kontroll": "Genomgång av delegeringar före och efter sommaren",
        "metod": "totalgranskning",
        "omfattning": "alla delegeringar",
        "frekvens": "halvår",
        "ansvarig": "Medicinskt ansvarig sjuksköterska",
        "tidpunkt": "maj och september 2026",
        "rapporteras": "nämnden i juni och oktober",
    },
    {
        "kontroll_id": "SN-R3.1",
        "risk_id": "SN-R3",
        "kontroll": "Mål för avslut, vårdtid och kostnad i varje placering",
        "metod": "totalgranskning",
        "omfattning": "alla placeringar",
        "frekvens": "månad",
        "ansvarig": "Controller",
        "tidpunkt": "varje månad",
        "rapporteras": "nämnden varje månad",
    },
    {
        "kontroll_id": "SN-R5.1",
        "risk_id": "SN-R5",
        "kontroll": "Räkning av privata medel, oanmäld på hälften av boendena",
        "metod": "totalgranskning",
        "omfattning": "alla kassor",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "oktober 2026",
        "rapporteras": "nämnden i december",
    },
    {
        "kontroll_id": "SN-R6.1",
        "risk_id": "SN-R6",
        "kontroll": "Granskning av loggar, även för enhetschefer",
        "metod": "stickprov",
        "omfattning": "60 medarbetare",
        "frekvens": "månad",
        "ansvarig": "Socialchef",
        "tidpunkt": "november 2026",
        "rapporteras": "nämnden i december",
    },
    {
        "kontroll_id": "SN-R7.1",
        "risk_id": "SN-R7",
        "kontroll": "Utbetalt försörjningsstöd mot inkomstuppgifter",
        "metod": "stickprov",
        "omfattning": "40 ärenden",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "april och september 2026",
        "rapporteras": "nämnden i december",
    },
    {
        "kontroll_id": "SN-R8.1",
        "risk_id": "SN-R8",
        "kontroll": "Övning av avbrott i larm och låssystem",
        "metod": "självskattning",
        "omfattning": "alla boenden och båda hemtjänstgrupperna",
        "frekvens": "år",
        "ansvarig": "Enhetschef särskilt boende",
        "tidpunkt": "februari 2026",
        "rapporteras": "nämnden i mars",
    },
    {
        "kontroll_id": "SN-R9.1",
        "risk_id": "SN-R9",
        "kontroll": "Utredningar som pågått mer än tre månader",
        "metod": "totalgranskning",
        "omfattning": "alla utredningar",
        "frekvens": "månad",
        "ansvarig": "1:e socialsekreterare",
        "tidpunkt": "varje månad",
        "rapporteras": "nämnden varje tertial",
    },
    {
        "kontroll_id": "SN-R10.1",
        "risk_id": "SN-R10",
        "kontroll": "Kvitton mot inköpskortens utdrag",
        "metod": "stickprov",
        "omfattning": "30 köp",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "tidpunkt": "maj och oktober 2026",
        "rapporteras": "nämnden i december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "SN-R3.A",
        "risk_id": "SN-R3",
        "atgard": (
            "Pröva öppet familjestöd utan behovsprövning och teckna avtal om familjehem med "
            "grannkommunerna, så att akuta placeringar på institution undviks."
        ),
        "agare": "Enhetschef IFO",
        "klart": dt.date(2026, 4, 30),
    },
    {
        "atgard_id": "SN-R9.A",
        "risk_id": "SN-R9",
        "atgard": (
            "Lägg fram en plan för att rekrytera och behålla socialsekreterare, med mentor och tak för "
            "antal ärenden."
        ),
        "agare": "Socialchef",
        "klart": dt.date(2026, 2, 28),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Socialnämnden hade nio risker i planen för 2025, och till var och en hörde en kontroll. Åtta "
        "kontroller genomfördes. Övningen av avbrott i larm och lås sköts upp till februari 2026.\n\n"
        "Två kontroller visade större avvikelser. Två av tolv placeringar saknade mål för avslut, och fyra "
        "av 33 utredningar av barn tog längre tid än fyra månader. Fyra kontroller hade mindre avvikelser "
        "och två inga. Kontrollen bedöms som tillräcklig med förbättringsbehov, och behovet gäller "
        "individ- och familjeomsorgen."
    ),
    "arbetet": (
        "Socialchefen svarar för nämndens interna kontroll. Enhetscheferna äger riskerna, medan "
        "controller, kommunjurist och medicinskt ansvarig sjuksköterska gör de kontroller där någon "
        "utanför enheten behöver titta. Under våren var socialchefens tjänst tillförordnad. Det märktes "
        "genom att två tertialuppföljningar lades ihop till en.\n\n"
        "Nämnden får numera en sida med kontrollernas resultat varje tertial och kostnaden för placeringar "
        "varje månad. Kontroller som rör enskilda redovisas utan uppgifter som kan kopplas till en person. "
        "Efter varje kontroll hålls ett kort möte med den enhet som granskats, så att chefen kan rätta "
        "sakfel innan nämnden får resultatet."
    ),
    "analys": (
        "Sommaren återkommer i avvikelserna. De nio uteblivna besöken, de fyra delegeringarna som löpt ut "
        "och en del av de långa utredningarna uppstod när ordinarie personal var ledig. Vikariepoolen kom "
        "i gång tre månader senare än planerat och var därför inte till hjälp i juli. Larmet vid missat "
        "besök infördes däremot snabbt, och därefter har risken sänkts från tolv till åtta.\n\n"
        "Placeringarna visar ett annat mönster. Besluten är väl motiverade, men uppföljningen avstannar "
        "när det akuta är över. När mål för avslut saknas fortsätter vården, och kostnaden med den. Risken "
        "höjs till sexton, skalans högsta värde, eftersom två placeringar under hela året är den största "
        "orsaken till underskottet inom individ- och familjeomsorgen.\n\n"
        "Det som fungerar ska också sägas. Alla fyrtio granskade beslut var motiverade, och kassorna för "
        "privata medel stämde på öret. Nämnden ser det som ett tecken på att kontroller som görs likadant "
        "varje år också lär verksamheten hur det ska vara.\n\n"
        "Av åtgärderna från 2024 är två klara. Genomförandeplanerna pågår: åtta av hundra granskade planer "
        "var äldre än ett år, och enhetscheferna kontrollerar dem nu varje kvartal."
    ),
    "plan": (
        "Analysen gjordes i två steg: arbetsplatsträffar i september och en heldag med nämndens presidium "
        "i oktober. Åtta risker förs över. Motivering av beslut utgår efter ett bra resultat. Inköp på "
        "boenden och den nya socialtjänstlagen är nya, den första som svar på den gemensamma risken om "
        "oegentligheter.\n\n"
        "Tre risker ligger på eller över gränsen nio: placeringar, avbrott i larm och lås samt utredningar "
        "av barn. För placeringar beslutar nämnden om en direkt åtgärd, öppet familjestöd och avtal om "
        "familjehem senast i april. Avbrottsövningen är den första kontrollen på året, eftersom den "
        "uteblev 2025. Sommarens bemanning följs upp redan i juni, tillsammans med en extra genomgång av "
        "delegeringarna."
    ),
}
