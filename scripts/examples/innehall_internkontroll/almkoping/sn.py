"""Socialnämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "SN-R1": {
        "befintliga": "Vårdplan, uppföljning var sjätte månad och avstämning med controller.",
        "hantering": "åtgärda",
        "agare": "Verksamhetschef barn och unga",
        "koppling": "SN-K5",
        "gemensam": "KG5",
        "ny_s": 3,
        "ny_k": 4,
        "varfor": (
            "Placeringsrådet prövar varje placering månadsvis sedan november och nya placeringar minskar."
        ),
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Extern granskare",
        "utford": dt.date(2025, 10, 10),
        "urval": 62,
        "avvikelser": 21,
        "orsak": "Handläggarna har fler ärenden än riktvärdet, och ingen hade uppdrag att pröva längden.",
        "atgard_agare": "Verksamhetschef barn och unga",
        "klart": dt.date(2026, 3, 31),
    },
    "SN-R2": {
        "befintliga": "Attest av två i förening och hämtning av uppgifter ur folkbokföringen.",
        "hantering": "kontrollera",
        "agare": "Verksamhetschef ekonomiskt bistånd",
        "koppling": "SN-3",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Inkomstuppgifter hämtas automatiskt varje månad sedan oktober.",
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Kvalitetsutvecklare",
        "utford": dt.date(2025, 10, 24),
        "urval": 150,
        "avvikelser": 6,
        "orsak": "Uppgifter om hyra och inkomst hämtades bara vid ansökan.",
        "atgard_agare": "Verksamhetschef ekonomiskt bistånd",
        "klart": dt.date(2025, 10, 31),
    },
    "SN-R3": {
        "befintliga": "Särskild akt, utskick via skatteverkets förmedling och loggning.",
        "hantering": "kontrollera",
        "agare": "Förvaltningsdirektör",
        "koppling": "SN-1",
        "gemensam": "KG2",
        "ny_s": 1,
        "ny_k": 4,
        "varfor": "Samtliga utskick och slagningar var korrekta för tredje året.",
        "fors_over": False,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Informationssäkerhetssamordnare",
        "utford": dt.date(2025, 9, 19),
        "urval": 40,
        "avvikelser": 0,
    },
    "SN-R4": {
        "befintliga": "Introduktion för nyanställda och rapportering i avvikelsesystemet.",
        "hantering": "kontrollera",
        "agare": "Kvalitetschef",
        "koppling": "SN-5",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Alla nyanställda går genom rutinen sedan september.",
        "fors_over": True,
        "metod": "självskattning",
        "frekvens": "år",
        "ansvarig": "Kvalitetsutvecklare",
        "utford": dt.date(2025, 9, 26),
        "urval": 400,
        "avvikelser": 80,
        "orsak": "Chefsbyten på fem enheter gjorde att genomgången uteblev.",
        "atgard_agare": "Kvalitetsutvecklare",
        "klart": dt.date(2026, 3, 31),
    },
    "SN-R5": {
        "befintliga": "Bemanningsplan, vikariebank och övertidsuppföljning.",
        "hantering": "åtgärda",
        "agare": "Verksamhetschef funktionsstöd",
        "koppling": "SN-2",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Bemanningssamordnare",
        "utford": dt.date(2025, 10, 31),
        "urval": 620,
        "avvikelser": 2,
        "orsak": "Två vikarier blev sjuka samma helg och ersättare fanns inte inom området.",
        "atgard_agare": "Verksamhetschef funktionsstöd",
        "klart": dt.date(2026, 5, 29),
    },
    "SN-R6": {
        "befintliga": "Attest, avtalsregister och faktura mot beslut.",
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "gemensam": "KG5",
        "ny_s": 1,
        "ny_k": 3,
        "varfor": "Pris och beslut kontrolleras automatiskt i fakturasystemet.",
        "fors_over": False,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 9, 30),
        "urval": 100,
        "avvikelser": 0,
    },
    "SN-R7": {
        "befintliga": "Reservrutin, batterier och pappersscheman.",
        "hantering": "åtgärda",
        "agare": "Verksamhetschef funktionsstöd",
        "koppling": "SN-2",
        "gemensam": "KG4",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": (
            "Kontroll av batterier och scheman görs varje fredag och övningen visade att personalen klarar "
            "rutinen."
        ),
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "utford": dt.date(2025, 9, 12),
        "urval": 3,
        "avvikelser": 1,
        "orsak": "Kontrollen låg på en person och uteblev vid frånvaro.",
        "atgard_agare": "Enhetschefer",
        "klart": dt.date(2025, 10, 24),
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "SN-R8",
        "process": "Familjehem och konsulentföretag",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en handläggare gynnar en vårdgivare på grund av privata kontakter, vilket leder till "
            "otillåten påverkan och dyrare vård."
        ),
        "befintliga": "Bisysslor anmäls varje år och val av vårdgivare beslutas av två.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Förvaltningsdirektör",
        "koppling": "SN-K5",
        "gemensam": "KG1",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": "Alla har anmält bisysslor och val av vårdgivare görs av placeringsrådet.",
        "fors_over": True,
    },
    {
        "risk_id": "SN-R9",
        "process": "Hot och våld i tjänsten",
        "kategori": "personal",
        "risk": (
            "Risk att medarbetare utsätts för hot eller våld på grund av ensamarbete och bristande larm, "
            "vilket leder till skada och uppsägningar."
        ),
        "befintliga": "Larm i tjänstetelefonen, säkerhetsgenomgång vid hembesök.",
        "s": 4,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Förvaltningsdirektör",
        "koppling": "SN-K8",
        "ny_s": 3,
        "ny_k": 5,
        "varfor": "Nya telefoner har bättre täckning och ingen gör hembesök ensam efter klockan 17.",
        "fors_over": True,
    },
    {
        "risk_id": "SN-R10",
        "process": "Boende för tillfällig vistelse",
        "kategori": "legal",
        "risk": (
            "Risk att personer väntar längre än tre månader på beviljad bostad på grund av brist på "
            "gruppbostäder, vilket leder till att beslut inte verkställs i tid och till särskild avgift."
        ),
        "befintliga": "Kö bevakas varje månad och lägenheter hyrs av bostadsbolaget.",
        "s": 4,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Verksamhetschef funktionsstöd",
        "koppling": "SN-2",
        "lag": True,
        "ny_s": 4,
        "ny_k": 3,
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "SN-R8.1",
        "risk_id": "SN-R8",
        "kontroll": "Genomgång av bisysslor och vårdgivare för alla handläggare inom barn och unga.",
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "utford": dt.date(2025, 11, 7),
        "urval": 74,
        "avvikelser": 3,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Tre av 74 handläggare hade en bisyssla som inte anmälts. Ingen av dem hade samband med en "
            "vårdgivare som kommunen använder."
        ),
        "orsak": "Påminnelsen gick bara till chefer.",
        "atgard": "Påminnelse direkt till varje handläggare och uppföljning i medarbetarsamtal.",
        "atgard_agare": "HR-chef",
        "klart": dt.date(2025, 11, 28),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "SN-R9.1",
        "risk_id": "SN-R9",
        "kontroll": "Provning av 240 larm och genomgång av säkerhetsplaner på 16 enheter.",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Säkerhetssamordnare",
        "utford": dt.date(2025, 11, 14),
        "urval": 240,
        "avvikelser": 27,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "27 larm nådde inte mottagaren inom två minuter, de flesta i trapphus och källare. "
            "Säkerhetsplanen var aktuell på 14 av 16 enheter."
        ),
        "orsak": "Äldre telefoner har sämre täckning inomhus.",
        "atgard": "Byte av telefoner på de berörda enheterna och genomgång av säkerhetsplan varje termin.",
        "atgard_agare": "Säkerhetssamordnare",
        "klart": dt.date(2026, 2, 27),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "SN-R10.1",
        "risk_id": "SN-R10",
        "kontroll": (
            "Genomgång av samtliga beslut om bostad med särskild service som inte verkställts inom tre "
            "månader."
        ),
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Kvalitetschef",
        "utford": dt.date(2025, 10, 3),
        "urval": 21,
        "avvikelser": 5,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Fem av 21 beslut hade inte verkställts i tid. Samtliga är rapporterade till "
            "tillsynsmyndigheten och tre fick plats i de hyrda lägenheterna."
        ),
        "orsak": "Den planerade gruppbostaden i norr försenades.",
        "atgard": "Gruppbostaden i norr tas i bruk i etapper och två tillfälliga boenden behålls.",
        "atgard_agare": "Verksamhetschef funktionsstöd",
        "klart": dt.date(2026, 8, 31),
        "atgardsstatus": "pågår",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "SN-R9.A",
        "risk_id": "SN-R9",
        "atgard": "Byt till larm med bättre täckning och förbjud ensamma hembesök på kvällstid.",
        "agare": "Säkerhetssamordnare",
        "klart": dt.date(2025, 10, 31),
        "status": "klar",
        "resultat": (
            "Förbudet infördes i mars, och byte av telefoner gjordes på elva av 16 enheter. Riskvärdet har "
            "sänkts från 20 till 15."
        ),
    },
    {
        "atgard_id": "SN-R1.A",
        "risk_id": "SN-R1",
        "atgard": "Inrätta ett placeringsråd som prövar placeringar varje månad.",
        "agare": "Verksamhetschef barn och unga",
        "klart": dt.date(2025, 11, 30),
        "status": "klar",
        "resultat": (
            "Rådet började i november och har prövat 48 placeringar. Sju har kortats eller avslutats."
        ),
    },
    {
        "atgard_id": "SN-R10.A",
        "risk_id": "SN-R10",
        "atgard": "Hyr lägenheter för tillfälligt boende.",
        "agare": "Verksamhetschef funktionsstöd",
        "klart": dt.date(2025, 9, 30),
        "status": "klar",
        "resultat": (
            "Sex lägenheter är hyrda av Almbo Bostads AB. De löser dock inte behovet av en gruppbostad."
        ),
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "SN-24-1",
        "post": "Gallringsrutinen för äldre akter följdes inte.",
        "status": "försenad",
        "kommentar": (
            "Arkivering av akter från före 2015 pågår i två lokaler och väntas bli klar i juni 2026."
        ),
    },
    {
        "post_id": "SN-24-2",
        "post": "Tillgänglighet till mottagningen på telefon mättes inte.",
        "status": "klar",
        "kommentar": "Väntetider mäts dagligen. Medianen var fyra minuter i oktober.",
    },
    {
        "post_id": "SN-24-3",
        "post": "Personlig assistans debiterades i vissa fall för sent till försäkringskassan.",
        "status": "klar",
        "kommentar": "99,2 procent debiterades inom rätt period 2025.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "augusti",
        "handelse": (
            "Ett brev med uppgifter om en placering lades i fel kuvert och kom till en annan part i ärendet."
        ),
        "foljd": "Händelsen anmäldes till tillsynsmyndigheten, och den enskilde informerades.",
        "atgard": (
            "Utskick om placeringar kontrolleras av två. Felaktigt kuvert kan inte längre skrivas ut ur "
            "systemet."
        ),
    },
    {
        "nr": "2",
        "nar": "oktober",
        "handelse": "En handläggare hotades utanför arbetsplatsen efter ett beslut.",
        "foljd": "Handläggaren fick nya arbetsuppgifter, och polisanmälan gjordes.",
        "atgard": "Skyddsbedömningen gjordes om och parkeringen fick belysning och kamera.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Samtliga tio kontroller genomfördes. Två visade inga avvikelser, sju mindre och en större. Den "
        "större gäller uppföljningen av placerade barn och är av en sådan art att den inte enbart kan ses "
        "som en brist i dokumentationen: uteblivna uppföljningar har gjort vården längre och dyrare. "
        "Nämnden har därför inrättat ett placeringsråd och begärt en muntlig redovisning varje kvartal. "
        "Åtgärderna från 2024 års kontroller är avslutade utom en, som rör arkivering av äldre akter. "
        "Sammantaget bedömer nämnden att kontrollen är tillräcklig men att styrningen av placeringarna "
        "måste bli bättre."
    ),
    "beslut": "SN 2025-12-10, § 131",
    "beslut_plan": "SN 2025-12-10, § 132",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "SN-R1",
        "process": "Placeringar av barn",
        "kategori": "finansiell",
        "risk": (
            "Risk att placeringar pågår längre än behovet kräver på grund av bristande uppföljning, vilket "
            "leder till skada för barnet och höga kostnader."
        ),
        "befintliga": "Placeringsråd varje månad, vårdplan och uppföljning var sjätte månad.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Verksamhetschef barn och unga",
        "koppling": "SN-K5",
        "gemensam": "KG5",
    },
    {
        "risk_id": "SN-R2",
        "process": "Ekonomiskt bistånd",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att bistånd betalas ut på felaktiga uppgifter på grund av otillräcklig kontroll, vilket "
            "leder till ekonomisk skada och minskat förtroende."
        ),
        "befintliga": "Attest av två och automatisk hämtning av inkomstuppgifter.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Verksamhetschef ekonomiskt bistånd",
        "koppling": "SN-3",
        "gemensam": "KG5",
    },
    {
        "risk_id": "SN-R4",
        "process": "Rapportering av missförhållanden",
        "kategori": "legal",
        "risk": (
            "Risk att missförhållanden inte rapporteras på grund av att medarbetare inte känner till "
            "skyldigheten, vilket leder till att brister består."
        ),
        "befintliga": "Introduktion för alla nyanställda och rapportering i avvikelsesystemet.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Kvalitetschef",
        "koppling": "SN-5",
    },
    {
        "risk_id": "SN-R5",
        "process": "Bemanning av gruppbostäder",
        "kategori": "personal",
        "risk": (
            "Risk att nattbemanningen sviktar på grund av svårigheter att rekrytera, vilket leder till "
            "otrygghet för de boende och övertid."
        ),
        "befintliga": "Vikariebank, övertidsuppföljning och gemensam nattpool från maj 2026.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Verksamhetschef funktionsstöd",
        "koppling": "SN-2",
        "gemensam": "KG3",
    },
    {
        "risk_id": "SN-R7",
        "process": "Beredskap",
        "kategori": "omvärld",
        "risk": (
            "Risk att verksamheten inte kan bedrivas vid ett längre elavbrott på grund av att reservrutiner "
            "saknas, vilket leder till fara för boende med medicinteknisk utrustning."
        ),
        "befintliga": "Reservrutin, kontroll varje fredag och övning varje år.",
        "s": 2,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Verksamhetschef funktionsstöd",
        "koppling": "SN-2",
        "gemensam": "KG4",
    },
    {
        "risk_id": "SN-R8",
        "process": "Familjehem och konsulentföretag",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en handläggare gynnar en vårdgivare på grund av privata kontakter, vilket leder till "
            "otillåten påverkan och dyrare vård."
        ),
        "befintliga": "Bisysslor anmäls varje år, placeringsrådet väljer vårdgivare.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Förvaltningsdirektör",
        "koppling": "SN-K5",
        "gemensam": "KG1",
    },
    {
        "risk_id": "SN-R9",
        "process": "Hot och våld i tjänsten",
        "kategori": "personal",
        "risk": (
            "Risk att medarbetare utsätts för hot eller våld på grund av ensamarbete och bristande larm, "
            "vilket leder till skada och uppsägningar."
        ),
        "befintliga": "Nya telefoner på elva enheter, inga ensamma hembesök på kvällen.",
        "s": 3,
        "k": 5,
        "hantering": "åtgärda",
        "agare": "Förvaltningsdirektör",
        "koppling": "SN-K8",
    },
    {
        "risk_id": "SN-R10",
        "process": "Boende för tillfällig vistelse",
        "kategori": "legal",
        "risk": (
            "Risk att personer väntar längre än tre månader på beviljad bostad på grund av brist på "
            "gruppbostäder, vilket leder till att beslut inte verkställs i tid och till särskild avgift."
        ),
        "befintliga": "Kö bevakas varje månad, sex hyrda lägenheter.",
        "s": 4,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Verksamhetschef funktionsstöd",
        "koppling": "SN-2",
        "lag": True,
    },
    {
        "risk_id": "SN-R11",
        "process": "Behörigheter i journalsystemet",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att sekretesskyddade akter läses utan skäl på grund av för vida behörigheter, vilket "
            "leder till skada för enskilda."
        ),
        "befintliga": "Roller per enhet, loggkontroll två gånger per år.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Kvalitetschef",
        "koppling": "SN-1",
        "gemensam": "KG2",
    },
    {
        "risk_id": "SN-R12",
        "process": "Insatser utan utredning",
        "kategori": "verksamhet",
        "risk": (
            "Risk att barn i fara inte upptäcks på grund av att insatser ges utan utredning enligt den nya "
            "socialtjänstlagen, vilket leder till sen hjälp."
        ),
        "befintliga": "Anmälan prövas alltid och familjestödet har handledning.",
        "s": 2,
        "k": 5,
        "hantering": "kontrollera",
        "agare": "Verksamhetschef barn och unga",
        "koppling": "SN-1",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "SN-R1.1",
        "risk_id": "SN-R1",
        "kontroll": "Aktgranskning av placeringar över ett år: plan, uppföljning och hemflytt.",
        "metod": "stickprov",
        "omfattning": "50 akter",
        "frekvens": "halvår",
        "ansvarig": "Kvalitetschef",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden varje kvartal",
    },
    {
        "kontroll_id": "SN-R2.1",
        "risk_id": "SN-R2",
        "kontroll": "Utbetalningar mot inkomstuppgifter och folkbokföring.",
        "metod": "stickprov",
        "omfattning": "150 utbetalningar",
        "frekvens": "halvår",
        "ansvarig": "Kvalitetsutvecklare",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SN-R4.1",
        "risk_id": "SN-R4",
        "kontroll": "Kännedom om rapportering av missförhållanden.",
        "metod": "självskattning",
        "omfattning": "400 medarbetare",
        "frekvens": "år",
        "ansvarig": "Kvalitetsutvecklare",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SN-R5.1",
        "risk_id": "SN-R5",
        "kontroll": "Bemanning nattetid och övertid i gruppbostäder.",
        "metod": "totalgranskning",
        "omfattning": "Alla nätter i juli och oktober",
        "frekvens": "halvår",
        "ansvarig": "Bemanningssamordnare",
        "tidpunkt": "Augusti och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SN-R7.1",
        "risk_id": "SN-R7",
        "kontroll": "Övning av elavbrott i fyra gruppbostäder.",
        "metod": "stickprov",
        "omfattning": "Fyra enheter",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "tidpunkt": "September",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SN-R8.1",
        "risk_id": "SN-R8",
        "kontroll": "Bisysslor och val av vårdgivare.",
        "metod": "totalgranskning",
        "omfattning": "Alla handläggare",
        "frekvens": "år",
        "ansvarig": "Kommunjurist",
        "tidpunkt": "November",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SN-R9.1",
        "risk_id": "SN-R9",
        "kontroll": "Larmprov på alla enheter och genomgång av hot.",
        "metod": "stickprov",
        "omfattning": "240 larm",
        "frekvens": "halvår",
        "ansvarig": "Säkerhetssamordnare",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SN-R10.1",
        "risk_id": "SN-R10",
        "kontroll": "Beslut om bostad som inte verkställts inom tre månader.",
        "metod": "totalgranskning",
        "omfattning": "Alla beslut",
        "frekvens": "tertial",
        "ansvarig": "Kvalitetschef",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden varje kvartal",
    },
    {
        "kontroll_id": "SN-R11.1",
        "risk_id": "SN-R11",
        "kontroll": "Loggkontroll av öppningar i journalsystemet.",
        "metod": "stickprov",
        "omfattning": "250 öppningar",
        "frekvens": "halvår",
        "ansvarig": "Kvalitetschef",
        "tidpunkt": "Mars och september",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "SN-R12.1",
        "risk_id": "SN-R12",
        "kontroll": "Uppföljning av familjer som fått insats utan utredning.",
        "metod": "stickprov",
        "omfattning": "60 familjer",
        "frekvens": "år",
        "ansvarig": "Kvalitetsutvecklare",
        "tidpunkt": "Oktober",
        "rapporteras": "Nämnden i december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "SN-R10.A",
        "risk_id": "SN-R10",
        "atgard": "Ta den första etappen av gruppbostaden i norr i bruk.",
        "agare": "Verksamhetschef funktionsstöd",
        "klart": dt.date(2026, 8, 31),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Tio kontroller genomfördes, ingen ställdes in. Två visade inga avvikelser, sju mindre och en "
        "större. Den större gäller långa placeringar: av 62 granskade akter saknade 21 uppföljning inom sex "
        "månader, och 14 placeringar bedömdes ha kunnat kortas. Vårdplan fanns i alla.\n"
        "\n"
        "Skyddet av personer med skyddad identitet fungerar. Hot och våld i tjänsten är den allvarligaste "
        "risken i registret, också efter sänkningen från 20 till 15.\n"
        "\n"
        "Nämnden bedömer kontrollen som tillräcklig med förbättringsbehov."
    ),
    "arbetet": (
        "Förvaltningsdirektören ansvarar för planen och kvalitetschefen samordnar. Varje verksamhetschef "
        "äger sina risker. Kontrollen av placeringar gjordes av en extern granskare, i övrigt av personer "
        "från andra enheter än den granskade.\n"
        "\n"
        "Nämndens sociala utskott får en redovisning varje kvartal och hela nämnden en i december. "
        "Socialtjänstens ledningssystem för kvalitet och internkontrollen använder samma avvikelsesystem. "
        "En anmälan om missförhållande leder därför också till att risken bedöms om. Under året har det "
        "skett en gång, efter hotet i oktober."
    ),
    "analys": (
        "## Placeringarna\n"
        "\n"
        "Förklaringen till de långa placeringarna är inte att dokumentation saknas. Ingen hade uppdraget "
        "att ifrågasätta längden. Placeringsrådet har sedan november prövat 48 placeringar, varav sju har "
        "kortats eller avslutats. Riskvärdet sänks från 16 till 12.\n"
        "\n"
        "## Uppgifter som åldras\n"
        "\n"
        "Sex av 150 utbetalningar byggde på inaktuella uppgifter, tillsammans 38 tkr. Inkomster hämtas nu "
        "varje månad. Samma mönster syns i gruppbostaden som hade pappersscheman en vecka gamla: uppgiften "
        "var riktig när den skrevs.\n"
        "\n"
        "## Medarbetarnas trygghet\n"
        "\n"
        "27 av 240 larm nådde inte fram inom två minuter. Telefonerna byts. Två nätter i juli hade färre "
        "medarbetare än planerat, och övertiden samlas på tre enheter. Fem enheter har inte rapporterat "
        "något missförhållande på två år, vilket snarare tyder på okunskap än på att allt fungerar.\n"
        "\n"
        "## Lagkrav som inte uppfylls\n"
        "\n"
        "Fem av 21 beslut om bostad verkställdes inte inom tre månader. De hyrda lägenheterna hjälper, men "
        "lagens krav uppfylls fullt ut först när gruppbostaden i norr är klar. Risken är därför märkt som "
        "ett lagkrav som inte fungerar.\n"
        "\n"
        "## Känsliga uppgifter\n"
        "\n"
        "Ett brev i fel kuvert i augusti visar att kontrollen av utskick måste omfatta alla ärenden om "
        "placeringar, inte bara dem med skyddad identitet."
    ),
    "plan": (
        "Riskanalysen gjordes i tre steg: enheterna i augusti, verksamheternas ledning i september och "
        "förvaltningsledningen i oktober. Planen har tio risker, varav åtta förs över. Sex av dem ligger på "
        "eller över gränsen tio: placeringar, nattbemanning, hot och våld, verkställighet av boende, "
        "behörigheter i journalsystemet och insatser utan utredning.\n"
        "\n"
        "De två sistnämnda är nya. Behörigheterna tas in eftersom de återkommer i flera nämnders "
        "kontroller. Insatser utan utredning är en följd av den nya socialtjänstlagen, där sannolikheten är "
        "låg men följden för ett barn mycket allvarlig.\n"
        "\n"
        "Riskerna om skyddad identitet och om fakturor från vårdgivare tas bort. Kontrollen av skyddade "
        "uppgifter fortsätter i egenkontrollen.\n"
        "\n"
        "Alla kommungemensamma risker är bedömda. Den om felaktiga utbetalningar prövas både i det "
        "ekonomiska biståndet och i placeringarna, där beloppen är störst."
    ),
}
