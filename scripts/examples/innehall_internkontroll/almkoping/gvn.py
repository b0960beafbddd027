"""Gymnasie- och vuxenutbildningsnämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "GVN-R1": {
        "befintliga": "Avstämning två gånger om året och särskild bevakning av elever som flyttar.",
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "koppling": "GVN-K5",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": (
            "Den automatiska avstämningen är byggd och prövad, och sena flyttar fångas därmed varje månad."
        ),
        "fors_over": False,
        "metod": "avstämning",
        "frekvens": "halvår",
        "ansvarig": "Ekonom",
        "utford": dt.date(2025, 9, 30),
        "urval": 1260,
        "avvikelser": 7,
        "orsak": "Folkbokföringsändringar hämtades bara två gånger om året.",
        "atgard_agare": "Ekonomichef",
        "klart": dt.date(2025, 11, 28),
    },
    "GVN-R2": {
        "befintliga": "Praktiksamordnare på varje yrkesprogram och avtal med branschråd.",
        "hantering": "åtgärda",
        "agare": "Rektor yrkesprogram",
        "koppling": "GVN-5",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Gymnasiecontroller",
        "utford": dt.date(2025, 6, 12),
        "urval": 412,
        "avvikelser": 29,
        "orsak": "Två verkstäder lade ned och ersättare kunde inte tecknas under terminen.",
        "atgard_agare": "Rektor yrkesprogram",
        "klart": dt.date(2026, 5, 29),
    },
    "GVN-R3": {
        "befintliga": "Digital överföring mellan betygskatalog och antagning, lärarens egen kontroll.",
        "hantering": "kontrollera",
        "agare": "Gymnasiechef",
        "koppling": "GVN-1",
        "ny_s": 1,
        "ny_k": 4,
        "varfor": "Överföringen är automatisk sedan januari och inga fel hittades.",
        "fors_over": False,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Systemförvaltare",
        "utford": dt.date(2025, 8, 29),
        "urval": 200,
        "avvikelser": 0,
    },
    "GVN-R4": {
        "befintliga": "Avtal med tre utbildare och rapport om studieaktivitet en gång per kurs.",
        "hantering": "åtgärda",
        "agare": "Rektor vuxenutbildningen",
        "koppling": "GVN-3",
        "gemensam": "KG5",
        "ny_s": 3,
        "ny_k": 4,
        "varfor": (
            "Kontrollen visade att beloppen är större än antaget; konsekvensen höjs tills den nya "
            "ersättningsmodellen är i drift."
        ),
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Controller",
        "utford": dt.date(2025, 10, 17),
        "urval": 150,
        "avvikelser": 19,
        "orsak": "Avtalen betalar per inskriven månad och utbildaren rapporterar själv avbrott.",
        "atgard_agare": "Rektor vuxenutbildningen",
        "klart": dt.date(2026, 6, 30),
    },
    "GVN-R5": {
        "befintliga": "Belastningstest före provperioder och pappersreserv på varje skola.",
        "hantering": "kontrollera",
        "agare": "Förvaltningens IT-samordnare",
        "koppling": "GVN-1",
        "gemensam": "KG4",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Testet klarades på alla fyra skolorna och näten är utbyggda.",
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Systemförvaltare",
        "utford": dt.date(2025, 10, 10),
        "urval": 4,
        "avvikelser": 0,
    },
    "GVN-R6": {
        "befintliga": "Riktlinje på tre skolor och möjlighet till salsskrivning.",
        "hantering": "åtgärda",
        "agare": "Gymnasiechef",
        "koppling": "GVN-1",
        "ny_s": 4,
        "ny_k": 2,
        "fors_over": True,
        "metod": "självskattning",
        "frekvens": "år",
        "ansvarig": "Utvecklingsledare",
        "utford": dt.date(2025, 11, 5),
        "urval": 4,
        "avvikelser": 1,
        "orsak": "Riktlinjen togs fram skola för skola och den fjärde skolan väntade på en gemensam.",
        "atgard_agare": "Gymnasiechef",
        "klart": dt.date(2026, 3, 31),
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "GVN-R7",
        "process": "Inköp av utrustning till tekniskt centrum",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att utrustning köps av ett företag som medverkar i samarbetet på grund av nära kontakter, "
            "vilket leder till otillåten direktupphandling och misstro."
        ),
        "befintliga": "Samarbetsavtal med jävsregel och beslut av två i förening.",
        "s": 3,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "koppling": "GVN-5",
        "gemensam": "KG1",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": "Inga jävssituationer hittades och upphandlingsenheten deltar sedan hösten i varje köp.",
        "fors_over": True,
    },
    {
        "risk_id": "GVN-R8",
        "process": "Anpassad gymnasieskola",
        "kategori": "personal",
        "risk": (
            "Risk att medarbetare skadas eller slutar på grund av utmanande situationer utan rätt stöd, "
            "vilket leder till bristande trygghet för eleverna."
        ),
        "befintliga": "Handledning och individuella handlingsplaner.",
        "s": 4,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Rektor anpassad gymnasieskola",
        "koppling": "GVN-K8",
        "gemensam": "KG3",
        "ny_s": 3,
        "ny_k": 4,
        "varfor": "Alla arbetslag har fått handledare från november, och två medarbetare har anställts.",
        "fors_over": True,
    },
    {
        "risk_id": "GVN-R9",
        "process": "Skolhälsovårdens journaler",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att journaler läses av obehöriga på grund av att behörigheter inte tas bort när någon "
            "slutar, vilket leder till skada för elever."
        ),
        "befintliga": "Personliga inloggningar och loggar som sparas i fem år.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Chef elevhälsa",
        "koppling": "GVN-4",
        "gemensam": "KG2",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "GVN-R7.1",
        "risk_id": "GVN-R7",
        "kontroll": "Genomgång av samtliga köp till tekniskt centrum över 100 000 kronor.",
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Inköpssamordnare",
        "utford": dt.date(2025, 11, 14),
        "urval": 14,
        "avvikelser": 2,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Tolv av fjorton köp var konkurrensutsatta. Två saknade dokumentation av hur leverantören "
            "valts. Inget av dem gjordes av ett företag i samarbetet."
        ),
        "orsak": "Köpen gjordes under semesterperioden av en vikarie.",
        "atgard": "Upphandlingsenheten godkänner varje köp över 100 000 kronor innan beställning.",
        "atgard_agare": "Ekonomichef",
        "klart": dt.date(2025, 11, 28),
        "atgardsstatus": "klar",
    },
    {
        "kontroll_id": "GVN-R8.1",
        "risk_id": "GVN-R8",
        "kontroll": "Genomgång av handlingsplaner för elever med återkommande utmanande situationer.",
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Skyddsingenjör",
        "utford": dt.date(2025, 10, 3),
        "urval": 48,
        "avvikelser": 11,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Elva av 48 planer var inte uppdaterade sedan höstterminens start. Två arbetslag hade inte fått "
            "den handledning som planerats."
        ),
        "orsak": "Antalet elever ökade snabbare än väntat och handledarna räckte inte.",
        "atgard": "Handledare i varje arbetslag och genomgång av planer i början av varje termin.",
        "atgard_agare": "Rektor anpassad gymnasieskola",
        "klart": dt.date(2026, 1, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "GVN-R9.1",
        "risk_id": "GVN-R9",
        "kontroll": "Granskning av behörigheter och 60 slumpvisa öppningar i elevhälsans journal.",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Dataskyddssamordnare",
        "utford": dt.date(2025, 5, 23),
        "urval": 60,
        "avvikelser": 2,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Alla öppningar hade skäl. Två av de granskade användarna hade slutat mer än en månad tidigare "
            "men hade kvar sin behörighet, utan att ha använt den."
        ),
        "orsak": "Avslutad anställning meddelades inte systemförvaltaren.",
        "atgard": "Lista från personalsystemet varje vecka till systemförvaltaren.",
        "atgard_agare": "Chef elevhälsa",
        "klart": dt.date(2025, 9, 30),
        "atgardsstatus": "klar",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "GVN-R4.A",
        "risk_id": "GVN-R4",
        "atgard": "Ta fram en ersättningsmodell som följer slutförda moment.",
        "agare": "Rektor vuxenutbildningen",
        "klart": dt.date(2025, 11, 30),
        "status": "pågår",
        "resultat": (
            "Modellen är beslutad för nya avrop. Omförhandling med två utbildare pågår och återkravet om "
            "0,6 mnkr är framställt."
        ),
    },
    {
        "atgard_id": "GVN-R8.A",
        "risk_id": "GVN-R8",
        "atgard": "Anställ två specialpedagoger i den anpassade gymnasieskolan.",
        "agare": "Rektor anpassad gymnasieskola",
        "klart": dt.date(2025, 8, 15),
        "status": "försenad",
        "resultat": "En tjänst är tillsatt sedan november. Den andra annonseras om i januari.",
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "GVN-24-1",
        "post": "Elevers rätt till hjälpmedel vid prov dokumenterades inte på samma sätt.",
        "status": "klar",
        "kommentar": "Ett formulär används på alla skolor sedan hösten.",
    },
    {
        "post_id": "GVN-24-2",
        "post": "Rutinen för avstängning av elever saknade kontroll av vårdnadshavares kontaktuppgifter.",
        "status": "klar",
        "kommentar": "Kontaktuppgifter bekräftas vid terminsstart. Granskningen i april gav inga avvikelser.",
    },
    {
        "post_id": "GVN-24-3",
        "post": "Studieplaner i vuxenutbildningen uppdaterades inte vid byte av kurs.",
        "status": "pågår",
        "kommentar": "93 procent har en aktuell plan. De studerande som byter utbildare återstår.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "september",
        "handelse": (
            "En fel lista med betyg på ett nationellt program skickades till en annan skolas administration."
        ),
        "foljd": "Uppgifterna gällde 31 elever och raderades samma dag av mottagaren.",
        "atgard": (
            "Händelsen bedömdes av dataskyddsombudet. Listor skickas inte längre med e-post utan delas i "
            "systemet."
        ),
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Alla nio kontroller genomfördes. Två gav inga avvikelser, sex mindre och en större. Den större "
        "avvikelsen gäller ersättningen till upphandlade utbildare. Nämnden ser allvarligt på att avtalen "
        "gjort det möjligt att få betalt för studerande som inte är aktiva och har begärt återbetalning "
        "samt ändrat villkoren vid kommande avrop. I övriga delar är arbetssättet etablerat. Förvaltningen "
        "har följt årshjulet, kontrollerna görs av andra än dem som ansvarar för processen och resultatet "
        "redovisas till nämnden två gånger per år."
    ),
    "beslut": "GVN 2025-12-08, § 93",
    "beslut_plan": "GVN 2025-12-08, § 94",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "GVN-R2",
        "process": "Arbetsplatsförlagt lärande",
        "kategori": "verksamhet",
        "risk": (
            "Risk att elever inte får sina praktikveckor på grund av brist på arbetsplatser, vilket leder "
            "till att examen försenas."
        ),
        "befintliga": "Praktiksamordnare på varje yrkesprogram och avtal med branschråd.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Rektor yrkesprogram",
        "koppling": "GVN-5",
    },
    {
        "risk_id": "GVN-R4",
        "process": "Upphandlade vuxenutbildare",
        "kategori": "finansiell",
        "risk": (
            "Risk att utbildare ersätts för studerande som inte deltar på grund av svag kontroll av "
            "aktivitet, vilket leder till felaktiga utbetalningar."
        ),
        "befintliga": "Avtal med tre utbildare, rapport om aktivitet och ny modell vid nya avrop.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Rektor vuxenutbildningen",
        "koppling": "GVN-3",
        "gemensam": "KG5",
    },
    {
        "risk_id": "GVN-R5",
        "process": "Digitala prov",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att nationella prov inte kan genomföras på grund av avbrott i nät eller inloggning, "
            "vilket leder till att elever missar prov."
        ),
        "befintliga": "Belastningstest före provperioder och pappersreserv på varje skola.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Förvaltningens IT-samordnare",
        "koppling": "GVN-1",
        "gemensam": "KG4",
    },
    {
        "risk_id": "GVN-R6",
        "process": "Fusk med språkmodeller",
        "kategori": "omvärld",
        "risk": (
            "Risk att bedömningen blir osäker på grund av att elever lämnar in texter de inte skrivit, "
            "vilket leder till orättvisa betyg."
        ),
        "befintliga": "Riktlinje på tre skolor, gemensam riktlinje från mars 2026.",
        "s": 4,
        "k": 2,
        "hantering": "åtgärda",
        "agare": "Gymnasiechef",
        "koppling": "GVN-1",
    },
    {
        "risk_id": "GVN-R7",
        "process": "Inköp av utrustning till tekniskt centrum",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att utrustning köps av ett företag som medverkar i samarbetet på grund av nära kontakter, "
            "vilket leder till otillåten direktupphandling och misstro."
        ),
        "befintliga": "Jävsregel, upphandlingsenheten godkänner köp över 100 000 kronor.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "koppling": "GVN-5",
        "gemensam": "KG1",
    },
    {
        "risk_id": "GVN-R8",
        "process": "Anpassad gymnasieskola",
        "kategori": "personal",
        "risk": (
            "Risk att medarbetare skadas eller slutar på grund av utmanande situationer utan rätt stöd, "
            "vilket leder till bristande trygghet för eleverna."
        ),
        "befintliga": "Handledare i arbetslagen och individuella handlingsplaner.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Rektor anpassad gymnasieskola",
        "koppling": "GVN-K8",
        "gemensam": "KG3",
    },
    {
        "risk_id": "GVN-R9",
        "process": "Skolhälsovårdens journaler",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att journaler läses av obehöriga på grund av att behörigheter inte tas bort när någon "
            "slutar, vilket leder till skada för elever."
        ),
        "befintliga": "Personliga inloggningar och veckolista från personalsystemet.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Chef elevhälsa",
        "koppling": "GVN-4",
        "gemensam": "KG2",
    },
    {
        "risk_id": "GVN-R10",
        "process": "Tillfälliga lokaler",
        "kategori": "verksamhet",
        "risk": (
            "Risk att den anpassade gymnasieskolan inte får ändamålsenliga lokaler till hösten på grund av "
            "att elevantalet ökar, vilket leder till att undervisningen splittras."
        ),
        "befintliga": "Tillfälliga lokaler och planering tillsammans med tekniska nämnden.",
        "s": 4,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Gymnasiechef",
    },
    {
        "risk_id": "GVN-R11",
        "process": "Utlåning av datorer",
        "kategori": "finansiell",
        "risk": (
            "Risk att datorer inte återlämnas på grund av svag uppföljning efter avslutade studier, vilket "
            "leder till svinn."
        ),
        "befintliga": "Påminnelse och faktura vid utebliven återlämning.",
        "s": 3,
        "k": 2,
        "hantering": "kontrollera",
        "agare": "Förvaltningens IT-samordnare",
        "koppling": "GVN-K10",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "GVN-R2.1",
        "risk_id": "GVN-R2",
        "kontroll": "Genomförda praktikveckor för elever i årskurs 3.",
        "metod": "totalgranskning",
        "omfattning": "Alla på yrkesprogram",
        "frekvens": "år",
        "ansvarig": "Gymnasiecontroller",
        "tidpunkt": "Juni",
        "rapporteras": "Nämnden i september",
    },
    {
        "kontroll_id": "GVN-R4.1",
        "risk_id": "GVN-R4",
        "kontroll": "Studieaktivitet hos upphandlade utbildare jämförs med ersättningen.",
        "metod": "stickprov",
        "omfattning": "240 studerande",
        "frekvens": "tertial",
        "ansvarig": "Controller",
        "tidpunkt": "Mars, juni och oktober",
        "rapporteras": "Nämnden i juni och december",
    },
    {
        "kontroll_id": "GVN-R5.1",
        "risk_id": "GVN-R5",
        "kontroll": "Belastningstest före de digitala proven.",
        "metod": "stickprov",
        "omfattning": "Fyra skolor",
        "frekvens": "halvår",
        "ansvarig": "Systemförvaltare",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "GVN-R6.1",
        "risk_id": "GVN-R6",
        "kontroll": "Lärares tillämpning av den gemensamma riktlinjen för inlämningar.",
        "metod": "självskattning",
        "omfattning": "Alla skolor",
        "frekvens": "år",
        "ansvarig": "Utvecklingsledare",
        "tidpunkt": "Oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "GVN-R7.1",
        "risk_id": "GVN-R7",
        "kontroll": "Inköp till tekniskt centrum: konkurrensutsättning och jäv.",
        "metod": "totalgranskning",
        "omfattning": "Alla köp över 100 000 kronor",
        "frekvens": "halvår",
        "ansvarig": "Inköpssamordnare",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "GVN-R8.1",
        "risk_id": "GVN-R8",
        "kontroll": "Handlingsplaner och handledning i den anpassade gymnasieskolan.",
        "metod": "totalgranskning",
        "omfattning": "Alla elever med plan",
        "frekvens": "halvår",
        "ansvarig": "Skyddsingenjör",
        "tidpunkt": "Februari och september",
        "rapporteras": "Nämnden i april och december",
    },
    {
        "kontroll_id": "GVN-R9.1",
        "risk_id": "GVN-R9",
        "kontroll": "Behörigheter och öppningar i elevhälsans journal.",
        "metod": "stickprov",
        "omfattning": "80 öppningar",
        "frekvens": "halvår",
        "ansvarig": "Dataskyddssamordnare",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "GVN-R10.1",
        "risk_id": "GVN-R10",
        "kontroll": "Avstämning av planeringen för lokaler mot elevantal.",
        "metod": "avstämning",
        "omfattning": "Alla program",
        "frekvens": "tertial",
        "ansvarig": "Gymnasiecontroller",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden i juni",
    },
    {
        "kontroll_id": "GVN-R11.1",
        "risk_id": "GVN-R11",
        "kontroll": "Återlämnade datorer av utlånade.",
        "metod": "systemrapport",
        "omfattning": "Alla avgångselever",
        "frekvens": "år",
        "ansvarig": "Förvaltningens IT-samordnare",
        "tidpunkt": "Juli",
        "rapporteras": "Nämnden i september",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "GVN-R4.A",
        "risk_id": "GVN-R4",
        "atgard": "Omförhandla avtalen med två utbildare så att ersättning följer slutförda moment.",
        "agare": "Rektor vuxenutbildningen",
        "klart": dt.date(2026, 6, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Samtliga nio kontroller genomfördes. Två var utan avvikelse, sex visade mindre avvikelser och en "
        "större. Den större rör upphandlade vuxenutbildare: för 19 av 150 studerande saknades aktivitet i "
        "mer än tre veckor utan att avbrott hade registrerats. Ersättningen hade ändå betalats, och 0,6 "
        "mnkr har krävts åter.\n"
        "\n"
        "I avstämningen av interkommunala ersättningar hittades sju elever som inte fakturerats rätt. "
        "Rättelsen gav 0,4 mnkr.\n"
        "\n"
        "Nämnden bedömer kontrollen som tillräcklig med förbättringsbehov."
    ),
    "arbetet": (
        "Gymnasiechefen och rektorn för vuxenutbildningen äger nämndens risker. Ekonomichefen samordnar "
        "plan och rapport. Varje kontroll utförs av någon utanför enheten; ekonomen stämmer av intäkter, "
        "controllern granskar utbildare och skyddsingenjören granskar arbetsmiljön.\n"
        "\n"
        "Nämnden följer läget i juni och december. Dessutom går utskottet igenom varje större avvikelse på "
        "närmaste möte, vilket skedde i november. Elevråd och studerandekårer lämnar synpunkter på "
        "riskanalysen i augusti. Årets synpunkter gällde trygghet och stress, som nämnden följer genom sina "
        "mål snarare än genom internkontrollen."
    ),
    "analys": (
        "## Pengar som följer fel sak\n"
        "\n"
        "Både de interkommunala ersättningarna och vuxenutbildningen visar hur mycket det betyder vad "
        "betalningen styrs av. Utbildarna fick betalt per inskriven månad, och den som själv rapporterar "
        "avbrott har ett svagt skäl att göra det. Riskvärdet har höjts från 9 till 12, eftersom beloppen är "
        "större än väntat.\n"
        "\n"
        "För andra kommuners elever är riktningen den omvända. Avstämningen görs varje månad från februari "
        "2026, och risken tas bort ur planen.\n"
        "\n"
        "## Snabb tillväxt\n"
        "\n"
        "Den anpassade gymnasieskolan fick fler elever än väntat. Elva av 48 handlingsplaner var inte "
        "uppdaterade, och två arbetslag hade inte fått sin handledning. En av två nya tjänster är ännu inte "
        "tillsatt, och den direkta åtgärden är därför försenad.\n"
        "\n"
        "## Små fel med stor spridning\n"
        "\n"
        "Två användare hade behörighet kvar i elevhälsans journal efter att ha slutat, och en betygslista "
        "hamnade hos fel skola i september. Ingen skada uppstod, men båda visar att avslut av anställning "
        "och överföring av listor måste vara automatiska.\n"
        "\n"
        "Betygen och de digitala proven var utan fel. När 1 400 elever loggade in samtidigt höll nätet på "
        "alla fyra skolorna, och reserven på papper fanns på plats."
    ),
    "plan": (
        "I augusti gjordes riskanalysen på varje skola. Förvaltningsledningen vägde samman resultaten i "
        "september och bedömde de kommungemensamma riskerna. Nio risker ingår i planen för 2026, varav sju "
        "förs över.\n"
        "\n"
        "Upphandlade utbildare (12), den anpassade gymnasieskolan (12) och lokaler för samma skolform (12) "
        "ligger över gränsen. Den sistnämnda är ny. För utbildarna finns en direkt åtgärd om avtalen.\n"
        "\n"
        "Nya är också uppföljningen av utlånade datorer. Nämnden vill att den kopplas till återbruket, där "
        "94 procent av datorerna får en andra användare.\n"
        "\n"
        "Riskerna om interkommunala ersättningar och betygsregistrering tas bort. De följs i stället i den "
        "löpande driften.\n"
        "\n"
        "Fusk med språkmodeller är kvar med samma värde. Den gemensamma riktlinjen beslutas i mars, och "
        "först därefter går det att bedöma om den tillämpas lika."
    ),
}
