"""Barn- och bildningsnämnden: internal control, the report for 2025 and the plan for 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "BBN-R1": {
        "befintliga": "Gemensamt elevhälsoteam för alla skolor och köp av psykolog vid behov.",
        "hantering": "åtgärda",
        "agare": "Chef för elevhälsan",
        "koppling": "BBN-1",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "tertial",
        "ansvarig": "Chef för elevhälsan",
        "utford": dt.date(2025, 10, 13),
        "urval": 19,
        "avvikelser": 5,
        "orsak": "Den köpta psykologen hade färre dagar än beställt under våren.",
        "atgard_agare": "Chef för elevhälsan",
        "klart": dt.date(2026, 2, 27),
    },
    "BBN-R2": {
        "befintliga": "Krav på bälten i avtalen och kontroll av förarnas behörighet.",
        "hantering": "kontrollera",
        "agare": "Skolskjutssamordnare",
        "koppling": "BBN-K5",
        "ny_s": 1,
        "ny_k": 4,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Skolskjutssamordnare",
        "utford": dt.date(2025, 9, 3),
        "urval": 27,
        "avvikelser": 0,
    },
    "BBN-R3": {
        "befintliga": "Skyldighet att anmäla till rektor samma dag och mall för utredning.",
        "hantering": "kontrollera",
        "agare": "Skolchef",
        "koppling": "BBN-K2",
        "lag": True,
        "ny_s": 1,
        "ny_k": 4,
        "varfor": (
            "Blanketten visar vilka steg som återstår och påminnelse går till rektor efter tio dagar."
        ),
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Kommunjurist",
        "utford": dt.date(2025, 10, 6),
        "urval": 30,
        "avvikelser": 2,
        "orsak": "Utredningarna blev liggande över sommarlovet när rektor bytte skola.",
        "atgard_agare": "Skolchef",
        "klart": dt.date(2025, 10, 31),
    },
    "BBN-R4": {
        "befintliga": "Listor över elever i andra kommuner stäms av två gånger per läsår.",
        "hantering": "kontrollera",
        "agare": "Ekonom",
        "koppling": "BBN-K4",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 2,
        "varfor": (
            "Avstämningen görs nu varje månad, så att en felaktig betalning upptäcks efter högst fyra veckor."
        ),
        "fors_over": True,
        "metod": "avstämning",
        "frekvens": "halvår",
        "ansvarig": "Ekonom",
        "utford": dt.date(2025, 10, 15),
        "urval": 312,
        "avvikelser": 3,
        "orsak": "Flytt anmäldes till folkbokföringen men inte till skolan.",
        "atgard_agare": "Ekonom",
        "klart": dt.date(2025, 11, 7),
    },
    "BBN-R5": {
        "befintliga": "Kortbetalning är möjlig och kontantkassan är högst 500 kronor.",
        "hantering": "acceptera",
        "agare": "Bibliotekschef",
        "koppling": "BBN-3",
        "ny_s": 1,
        "ny_k": 1,
        "fors_over": False,
        "metod": "avstämning",
        "frekvens": "halvår",
        "ansvarig": "Bibliotekschef",
        "utford": dt.date(2025, 9, 8),
        "urval": 4,
        "avvikelser": 0,
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "BBN-R6",
        "process": "Elevdokumentation",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att uppgifter om elevers hälsa sparas i fel system på grund av att flera verktyg "
            "används, vilket leder till att de läses av obehöriga."
        ),
        "befintliga": "Instruktion om var olika uppgifter får sparas.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Digitaliseringsledare",
        "koppling": "BBN-1",
        "gemensam": "KG2",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
    },
    {
        "risk_id": "BBN-R7",
        "process": "Inköp på skolor",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att läromedel och utrustning köps av närstående på grund av små inköp utan jämförelse, "
            "vilket leder till högre kostnad och misstro."
        ),
        "befintliga": "Ramavtal för läromedel och attest av rektor.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Ekonom",
        "koppling": "BBN-K5",
        "gemensam": "KG1",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
    },
    {
        "risk_id": "BBN-R8",
        "process": "Mat och lokaler",
        "kategori": "omvärld",
        "risk": (
            "Risk att förskola och skola stänger på grund av avbrott i el eller vatten, vilket leder till "
            "att föräldrar i viktiga yrken inte kan arbeta."
        ),
        "befintliga": (
            "Lista över barn till föräldrar i samhällsviktiga yrken och två kök som kan laga mat åt andra."
        ),
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Kostchef",
        "koppling": "BBN-K1",
        "gemensam": "KG4",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
    },
    {
        "risk_id": "BBN-R9",
        "process": "Bemanning i skolan",
        "kategori": "personal",
        "risk": (
            "Risk att undervisning i matematik och moderna språk ges av obehöriga på grund av brist på "
            "lärare, vilket leder till att elever inte når målen."
        ),
        "befintliga": "Samarbete om lärare mellan skolorna och studier på arbetstid.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Skolchef",
        "koppling": "BBN-1",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "BBN-R6.1",
        "risk_id": "BBN-R6",
        "kontroll": "Granskning av var utredningar och hälsouppgifter är sparade",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Digitaliseringsledare",
        "utford": dt.date(2025, 10, 22),
        "urval": 36,
        "avvikelser": 2,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Två av 36 utredningar låg i lärarnas gemensamma mapp. Ingen av dem innehöll uppgifter om hälsa."
        ),
        "orsak": "Instruktionen är okänd för vikarier och mappen fanns kvar från ett äldre arbetssätt.",
        "atgard": (
            "Mapparna är stängda och uppgifterna flyttade. Alla arbetslag går igenom instruktionen och ett "
            "nytt stickprov tas."
        ),
        "atgard_agare": "Digitaliseringsledare",
        "klart": dt.date(2026, 1, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "BBN-R7.1",
        "risk_id": "BBN-R7",
        "kontroll": "Jämförelse av leverantörer med uppgifter om bisysslor och närstående",
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 9, 24),
        "urval": 45,
        "avvikelser": 0,
        "resultat": "inga avvikelser",
        "iakttagelse": "Inga köp från närstående hittades bland 45 leverantörer.",
    },
    {
        "kontroll_id": "BBN-R8.1",
        "risk_id": "BBN-R8",
        "kontroll": "Övning med ett dygns avbrott i skolköket i Furuby",
        "metod": "självskattning",
        "frekvens": "år",
        "ansvarig": "Kostchef",
        "utford": dt.date(2025, 10, 8),
        "urval": 2,
        "avvikelser": 1,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Maten kunde levereras från det andra köket, men specialkosten var inte märkt med namn."
        ),
        "orsak": "Listan över specialkost fanns bara i systemet och kunde inte skrivas ut.",
        "atgard": "Listan skrivs ut varje måndag och ligger i ett låst skåp.",
        "atgard_agare": "Kostchef",
        "klart": dt.date(2025, 11, 3),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "BBN-R9.1",
        "risk_id": "BBN-R9",
        "kontroll": "Uppföljning av lärares behörighet per ämne",
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Skolchef",
        "utford": dt.date(2025, 9, 19),
        "urval": 84,
        "avvikelser": 7,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Sju av 84 undervisningsgrupper i årskurs 7–9 hade lärare utan behörighet i ämnet, de flesta i "
            "matematik och franska."
        ),
        "orsak": "Två rekryteringar misslyckades under våren.",
        "atgard": "En lärare i matematik delas mellan två skolor och tre lärare läser in behörighet.",
        "atgard_agare": "Skolchef",
        "klart": dt.date(2026, 8, 14),
        "atgardsstatus": "pågår",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "BBN-R1.A",
        "risk_id": "BBN-R1",
        "atgard": "Teckna avtal med en grannkommun om gemensam psykolog.",
        "agare": "Chef för elevhälsan",
        "klart": dt.date(2025, 11, 30),
        "status": "pågår",
        "resultat": (
            "Avtalet är förhandlat och skrivs under i januari 2026. Till dess köps tjänsten per dag."
        ),
    },
    {
        "atgard_id": "BBN-R3.A",
        "risk_id": "BBN-R3",
        "atgard": "Inför en blankett för kränkningar som visar vad som återstår.",
        "agare": "Skolchef",
        "klart": dt.date(2025, 8, 31),
        "status": "klar",
        "resultat": "Blanketten används på alla skolor och tiden till avslutad utredning är kortare.",
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "BBN-24-1",
        "post": "Vikarier kände inte till larmet på förskolorna.",
        "status": "klar",
        "kommentar": "Larmet ingår i introduktionen och provas första dagen.",
    },
    {
        "post_id": "BBN-24-2",
        "post": "Tillsynen av den fristående förskolan saknade skriftlig återkoppling.",
        "status": "klar",
        "kommentar": "Återkoppling lämnades i februari. Tillsynen var utan anmärkning.",
    },
    {
        "post_id": "BBN-24-3",
        "post": "Samordning av skolskjutsar hade inte påbörjats.",
        "status": "pågår",
        "kommentar": "Underlaget är klart och nya turer börjar gälla hösten 2026.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "mars",
        "handelse": "En elev kom in på byggarbetsplatsen vid Furuskolan under en rast.",
        "foljd": "Eleven skadades inte men bygget stoppades resten av dagen.",
        "atgard": "Stängslet höjdes och en rastvärd står vid bygget tills andra etappen är klar.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": (
        "Nämnden bedömer att kontrollen är tillräcklig. Avvikelserna är begränsade och åtgärdade eller "
        "planerade."
    ),
    "beslut": "BBN 2025-12-09, § 97",
    "beslut_plan": "BBN 2025-12-09, § 98",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "BBN-R1",
        "process": "Elevhälsa",
        "kategori": "verksamhet",
        "risk": (
            "Risk att elever inte får stöd i tid på grund av brist på psykolog, vilket leder till att de "
            "inte når målen."
        ),
        "befintliga": "Gemensamt elevhälsoteam och psykolog som delas med en grannkommun från januari.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Chef för elevhälsan",
        "koppling": "BBN-1",
        "gemensam": "KG3",
    },
    {
        "risk_id": "BBN-R2",
        "process": "Skolskjuts",
        "kategori": "verksamhet",
        "risk": "Risk för olycka på grund av bristande bilbälten, vilket leder till personskada.",
        "befintliga": "Krav i avtalen och kontroll av alla fordon varje termin.",
        "s": 1,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Skolskjutssamordnare",
        "koppling": "BBN-K5",
    },
    {
        "risk_id": "BBN-R3",
        "process": "Kränkningar",
        "kategori": "legal",
        "risk": (
            "Risk att anmälningar inte utreds på grund av otydlig rutin, vilket leder till att elever far "
            "illa."
        ),
        "befintliga": "Ny blankett och påminnelse till rektor.",
        "s": 1,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Skolchef",
        "koppling": "BBN-K2",
    },
    {
        "risk_id": "BBN-R4",
        "process": "Interkommunala avgifter",
        "kategori": "finansiell",
        "risk": "Risk för fel betalningar på grund av flyttar, vilket leder till förluster.",
        "befintliga": "Avstämning mot folkbokföring varje månad.",
        "s": 2,
        "k": 2,
        "hantering": "kontrollera",
        "agare": "Ekonom",
        "koppling": "BBN-K4",
        "gemensam": "KG5",
    },
    {
        "risk_id": "BBN-R6",
        "process": "Elevdokumentation",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att uppgifter om elevers hälsa sparas i fel system på grund av att flera verktyg "
            "används, vilket leder till att de läses av obehöriga."
        ),
        "befintliga": "Stängda gemensamma mappar och instruktion om var olika uppgifter får sparas.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Digitaliseringsledare",
        "koppling": "BBN-1",
        "gemensam": "KG2",
    },
    {
        "risk_id": "BBN-R7",
        "process": "Inköp på skolor",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att läromedel och utrustning köps av närstående på grund av små inköp utan jämförelse, "
            "vilket leder till högre kostnad och misstro."
        ),
        "befintliga": "Ramavtal för läromedel och attest av rektor.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Ekonom",
        "koppling": "BBN-K5",
        "gemensam": "KG1",
    },
    {
        "risk_id": "BBN-R8",
        "process": "Mat och lokaler",
        "kategori": "omvärld",
        "risk": (
            "Risk att förskola och skola stänger på grund av avbrott i el eller vatten, vilket leder till "
            "att föräldrar i viktiga yrken inte kan arbeta."
        ),
        "befintliga": (
            "Lista över barn till föräldrar i viktiga yrken, reservkök och utskriven lista över specialkost."
        ),
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Kostchef",
        "koppling": "BBN-K1",
        "gemensam": "KG4",
    },
    {
        "risk_id": "BBN-R9",
        "process": "Bemanning i skolan",
        "kategori": "personal",
        "risk": (
            "Risk att undervisning i matematik och moderna språk ges av obehöriga på grund av brist på "
            "lärare, vilket leder till att elever inte når målen."
        ),
        "befintliga": "Lärare som delas mellan skolorna och tre lärare som läser in behörighet.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Skolchef",
        "koppling": "BBN-1",
        "gemensam": "KG3",
    },
    {
        "risk_id": "BBN-R10",
        "process": "Ny läroplan",
        "kategori": "legal",
        "risk": (
            "Risk att undervisningen inte följer den nya läroplanen på grund av att fortbildningen inte "
            "hinns med, vilket leder till olika bedömning av elever."
        ),
        "befintliga": "Rektorerna har gått utbildning i att leda undervisning.",
        "s": 2,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Skolchef",
        "koppling": "BBN-1",
    },
    {
        "risk_id": "BBN-R11",
        "process": "Små skolor",
        "kategori": "omvärld",
        "risk": (
            "Risk att undervisningsgrupperna i byarna blir för små på grund av färre barn, vilket leder "
            "till högre kostnad per elev och sämre kvalitet."
        ),
        "befintliga": "Utredning om gemensamma lärare och fjärrundervisning.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Skolchef",
        "koppling": "BBN-K5",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "BBN-R1.1",
        "risk_id": "BBN-R1",
        "kontroll": "Väntande utredningar och tid till första besök hos psykolog",
        "metod": "totalgranskning",
        "omfattning": "alla utredningar",
        "frekvens": "tertial",
        "ansvarig": "Chef för elevhälsan",
        "tidpunkt": "september 2026",
        "rapporteras": "nämnden varje tertial",
    },
    {
        "kontroll_id": "BBN-R2.1",
        "risk_id": "BBN-R2",
        "kontroll": "Bälten, däck och förarbevis, varav en gång oanmält",
        "metod": "totalgranskning",
        "omfattning": "alla fordon",
        "frekvens": "halvår",
        "ansvarig": "Skolskjutssamordnare",
        "tidpunkt": "februari och september 2026",
        "rapporteras": "nämnden i december",
    },
    {
        "kontroll_id": "BBN-R3.1",
        "risk_id": "BBN-R3",
        "kontroll": "Tid från anmälan till avslutad utredning",
        "metod": "stickprov",
        "omfattning": "30 anmälningar",
        "frekvens": "halvår",
        "ansvarig": "Kommunjurist",
        "tidpunkt": "maj och oktober 2026",
        "rapporteras": "nämnden i december",
    },
    {
        "kontroll_id": "BBN-R4.1",
        "risk_id": "BBN-R4",
        "kontroll": "Avstämning av betalningar mot folkbokföring",
        "metod": "avstämning",
        "omfattning": "alla elever i andra kommuner",
        "frekvens": "månad",
        "ansvarig": "Ekonom",
        "tidpunkt": "oktober 2026",
        "rapporteras": "nämnden i december",
    },
    {
        "kontroll_id": "BBN-R6.1",
        "risk_id": "BBN-R6",
        "kontroll": "Var utredningar och hälsouppgifter är sparade",
        "metod": "stickprov",
        "omfattning": "50 utredningar på alla skolor",
        "frekvens": "halvår",
        "ansvarig": "Digitaliseringsledare",
        "tidpunkt": "februari och oktober 2026",
        "rapporteras": "nämnden i mars och december",
    },
    {
        "kontroll_id": "BBN-R7.1",
        "risk_id": "BBN-R7",
        "kontroll": "Leverantörer jämförda med bisysslor, även för rektorer",
        "metod": "stickprov",
        "omfattning": "45 leverantörer",
        "frekvens": "år",
        "ansvarig": "Controller",
        "tidpunkt": "september 2026",
        "rapporteras": "nämnden i december",
    },
    {
        "kontroll_id": "BBN-R8.1",
        "risk_id": "BBN-R8",
        "kontroll": "Övning av avbrott i en förskola",
        "metod": "självskattning",
        "omfattning": "1 förskola",
        "frekvens": "år",
        "ansvarig": "Kostchef",
        "tidpunkt": "april 2026",
        "rapporteras": "nämnden i juni",
    },
    {
        "kontroll_id": "BBN-R9.1",
        "risk_id": "BBN-R9",
        "kontroll": "Lärares behörighet per ämne och skola",
        "metod": "totalgranskning",
        "omfattning": "alla grupper i årskurs 7–9",
        "frekvens": "halvår",
        "ansvarig": "Skolchef",
        "tidpunkt": "september 2026",
        "rapporteras": "nämnden i oktober",
    },
    {
        "kontroll_id": "BBN-R11.1",
        "risk_id": "BBN-R11",
        "kontroll": "Prognos för elevantal och kostnad per skola",
        "metod": "avstämning",
        "omfattning": "alla skolor",
        "frekvens": "år",
        "ansvarig": "Ekonom",
        "tidpunkt": "maj 2026",
        "rapporteras": "nämnden i juni",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "BBN-R1.A",
        "risk_id": "BBN-R1",
        "atgard": "Anställ psykolog tillsammans med en grannkommun och kom överens om fördelning av dagar.",
        "agare": "Chef för elevhälsan",
        "klart": dt.date(2026, 2, 27),
    },
    {
        "atgard_id": "BBN-R10.A",
        "risk_id": "BBN-R10",
        "atgard": (
            "Lägg in fortbildning om den nya läroplanen i skolornas kalendarium, fyra dagar per lärare."
        ),
        "agare": "Skolchef",
        "klart": dt.date(2026, 6, 12),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Nio kontroller planerades 2025 och alla är gjorda. Tre visade inga avvikelser och sex mindre. "
        "Avvikelserna gäller väntan på psykolog, utredningar av kränkningar, betalningar för elever som "
        "flyttat, lagring av elevuppgifter, märkning av specialkost och lärares behörighet.\n\n"
        "Nämnden bedömer att den interna kontrollen är tillräcklig. De flesta felen rättades medan "
        "kontrollen pågick. Väntan på psykolog är den viktigaste kvarvarande bristen, och även bristen på "
        "behöriga lärare tar längre tid att rätta till."
    ),
    "arbetet": (
        "Rektorer och förskolechefer ansvarar för att rutinerna följs, och skolchefen för nämndens plan. "
        "Kontrollerna fördelas så att ingen granskar sin egen skola. Juristen läser utredningar om "
        "kränkningar, controllern jämför leverantörer med uppgifter om bisysslor och kostchefen leder "
        "övningarna.\n\n"
        "Två gånger om året möts rektorerna för att jämföra resultat. Där diskuteras både elevernas "
        "resultat och kontrollerna, eftersom orsakerna ofta är desamma. Elevrådens synpunkter på rutinen "
        "för kränkningar togs in i september. Resultaten av varje kontroll läggs ut för skolledarna "
        "tillsammans med ett förslag på vad den egna enheten kan pröva, så att en brist på en skola inte "
        "upprepas på nästa."
    ),
    "analys": (
        "Tre av avvikelserna har med övergångar att göra. En rektor byter skola och två utredningar blir "
        "liggande, en familj flyttar och avgiften följer inte med, en vikarie börjar och känner inte till "
        "var uppgifter får sparas. Därför har påminnelser, månadsvisa avstämningar och introduktion fått "
        "gå före nya regler.\n\n"
        "Fem av nitton elever väntade mer än tre månader på en psykologutredning. Det är den brist som "
        "märks mest för enskilda, och den har inte blivit mindre trots köp av tjänsten. Riskvärdet nio "
        "ligger kvar till dess att den gemensamma psykologen finns på plats. Detsamma gäller behörigheten "
        "i matematik och språk.\n\n"
        "För kränkningar och interkommunala avgifter har risken sänkts. Rutinen för kränkningar är dock "
        "lagstadgad, och nämnden fortsätter att granska den.\n\n"
        "Två av 36 utredningar låg i en mapp som alla lärare kunde öppna. Mapparna stängdes samma vecka. "
        "Risken behåller ändå värdet nio, eftersom uppgifterna är känsliga och arbetslagen ännu inte har "
        "gått igenom instruktionen.\n\n"
        "Inget köp från närstående har upptäckts bland 45 leverantörer. Det stora antalet små köp gör ändå "
        "att kontrollen behålls."
    ),
    "plan": (
        "Skolledarna värderade riskerna i september och nämnden diskuterade dem i oktober. Åtta förs över. "
        "Kassorna på biblioteket utgår, eftersom beloppen är små och nästan alla betalar med kort. Den nya "
        "läroplanen och de små skolorna kommer till.\n\n"
        "Fyra risker har värdet nio: stödet från psykolog, lagringen av elevuppgifter, lärarnas behörighet "
        "och elevantalet i byarna. De har var sin kontroll. Lagringen kontrolleras redan i februari, med "
        "fler utredningar och på alla skolor. Fortbildningen om läroplanen läggs in före sommaren, så att "
        "den inte konkurrerar med terminsstarten.\n\n"
        "Händelsen vid Furuskolans bygge i mars ledde inte till någon egen risk. Den hanteras i byggets "
        "arbetsmiljöplan, som rektor och byggledare går igenom varje månad tills andra etappen är klar."
    ),
}
