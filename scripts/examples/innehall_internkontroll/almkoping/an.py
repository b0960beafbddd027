"""Äldrenämnden: internal control 2025 and plan 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "AN-R1": {
        "befintliga": "Tidsregistrering hos kunden och stickprov vid utbetalning.",
        "hantering": "kontrollera",
        "agare": "Avtalscontroller",
        "koppling": "AN-K6",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": "Efterhandsregistrering ersätts bara med godkänd förklaring, och återkravet är betalt.",
        "fors_over": True,
        "metod": "systemrapport",
        "frekvens": "halvår",
        "ansvarig": "Avtalscontroller",
        "utford": dt.date(2025, 11, 14),
        "urval": 9,
        "avvikelser": 1,
        "orsak": "Utföraren registrerade tiden i slutet av veckan i stället för vid besöket.",
        "atgard_agare": "Avtalscontroller",
        "klart": dt.date(2025, 11, 28),
    },
    "AN-R2": {
        "befintliga": "Delegeringsrutin, digital signering i flertalet grupper och avvikelserapport.",
        "hantering": "kontrollera",
        "agare": "Medicinskt ansvarig sjuksköterska",
        "koppling": "AN-2",
        "ny_s": 2,
        "ny_k": 4,
        "varfor": (
            "Signeringen är digital i alla grupper utom fyra, och inga vårdskador kopplades till "
            "avvikelserna."
        ),
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Medicinskt ansvarig sjuksköterska",
        "utford": dt.date(2025, 10, 3),
        "urval": 350,
        "avvikelser": 14,
        "orsak": "Listor på papper används fortfarande i fyra hemtjänstgrupper.",
        "atgard_agare": "Medicinskt ansvarig sjuksköterska",
        "klart": dt.date(2026, 3, 31),
    },
    "AN-R3": {
        "befintliga": "Bemanningsplan, vikariebank och månadsvis uppföljning av övertid.",
        "hantering": "åtgärda",
        "agare": "Verksamhetschef hemtjänst",
        "koppling": "AN-5",
        "gemensam": "KG3",
        "ny_s": 4,
        "ny_k": 4,
        "varfor": (
            "Avvikelsen återkom för andra året, och inställda insatser drabbar enskilda som saknar anhöriga."
        ),
        "fors_over": True,
        "metod": "avstämning",
        "frekvens": "tertial",
        "ansvarig": "Bemanningscontroller",
        "utford": dt.date(2025, 10, 24),
        "urval": 980,
        "avvikelser": 64,
        "orsak": "Korttidsfrånvaro i fyra grupper, och vikarier var bokade i flera områden samtidigt.",
        "atgard_agare": "Verksamhetschef hemtjänst",
        "klart": dt.date(2026, 4, 30),
    },
    "AN-R4": {
        "befintliga": "Roller, loggar och utbildning om sekretess.",
        "hantering": "kontrollera",
        "agare": "Systemförvaltare",
        "koppling": "AN-4",
        "gemensam": "KG2",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Informationssäkerhetssamordnare",
        "utford": dt.date(2025, 9, 26),
        "urval": 325,
        "avvikelser": 2,
        "orsak": "Behörigheten gäller hela kommunen i stället för det egna området.",
        "atgard_agare": "Systemförvaltare",
        "klart": dt.date(2026, 9, 30),
    },
    "AN-R5": {
        "befintliga": "Rutin i introduktionen och årlig påminnelse.",
        "hantering": "kontrollera",
        "agare": "Verksamhetschef hemtjänst",
        "ny_s": 1,
        "ny_k": 3,
        "varfor": "Rutinen är känd och inga avvikelser hittades.",
        "fors_over": False,
        "metod": "självskattning",
        "frekvens": "år",
        "ansvarig": "Kvalitetsutvecklare",
        "utford": dt.date(2025, 5, 23),
        "urval": 500,
        "avvikelser": 0,
    },
    "AN-R6": {
        "befintliga": "Basala hygienregler, hygienombud och årlig utbildning.",
        "hantering": "kontrollera",
        "agare": "Medicinskt ansvarig sjuksköterska",
        "koppling": "AN-2",
        "ny_s": 1,
        "ny_k": 4,
        "varfor": "Följsamheten är 97 procent och stabil.",
        "fors_over": False,
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Hygiensjuksköterska",
        "utford": dt.date(2025, 11, 7),
        "urval": 320,
        "avvikelser": 0,
    },
    "AN-R7": {
        "befintliga": "Reservförbindelse, larmmottagare med dubbla centraler och bemanningsplan.",
        "hantering": "åtgärda",
        "agare": "Enhetschef trygghetslarm",
        "koppling": "AN-4",
        "gemensam": "KG4",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "stickprov",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "utford": dt.date(2025, 9, 12),
        "urval": 6,
        "avvikelser": 1,
        "orsak": "Utrustningen hos leverantören var äldre än avtalat.",
        "atgard_agare": "Enhetschef trygghetslarm",
        "klart": dt.date(2026, 3, 31),
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "AN-R8",
        "process": "Riskbedömningar vid byte av journalsystem",
        "kategori": "verksamhet",
        "risk": (
            "Risk att fall, undernäring och trycksår inte förebyggs på grund av att riskbedömningar saknas "
            "efter bytet av journalsystem, vilket leder till vårdskada."
        ),
        "befintliga": "Manuell bevakning och påminnelse i systemet.",
        "s": 5,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Verksamhetschef särskilt boende",
        "koppling": "AN-K4",
        "ny_s": 3,
        "ny_k": 4,
        "varfor": "Felet är rättat och påminnelser fungerar. Eftersläpningen är störst på fem enheter.",
        "fors_over": True,
    },
    {
        "risk_id": "AN-R9",
        "process": "Utförares avslut av avtal",
        "kategori": "omvärld",
        "risk": (
            "Risk att en utförare lämnar sitt avtal med kort varsel på grund av svag lönsamhet, vilket "
            "leder till att kunder inte får sin hjälp."
        ),
        "befintliga": "Ekonomisk uppföljning av utförare och beredskapsplan för övertagande.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Avtalscontroller",
        "koppling": "AN-1",
        "gemensam": "KG4",
        "ny_s": 3,
        "ny_k": 4,
        "fors_over": True,
    },
    {
        "risk_id": "AN-R10",
        "process": "Direktupphandling av hjälpmedel och möbler",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att köp delas upp för att undvika beloppsgränsen på grund av bristande kontroll, vilket "
            "leder till otillåten direktupphandling."
        ),
        "befintliga": "Beställning i inköpssystemet, attest av två.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "gemensam": "KG1",
        "ny_s": 3,
        "ny_k": 3,
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "AN-R8.1",
        "risk_id": "AN-R8",
        "kontroll": "Granskning av riskbedömning för boende på 12 enheter.",
        "metod": "stickprov",
        "frekvens": "tertial",
        "ansvarig": "Kvalitetsutvecklare",
        "utford": dt.date(2025, 10, 31),
        "urval": 240,
        "avvikelser": 43,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "197 av 240 boende hade en aktuell riskbedömning. Andelen är 82 procent mot målet 95, men har "
            "stigit varje månad sedan felet i påminnelserna rättades."
        ),
        "orsak": "Påminnelserna uteblev i sju veckor när systemet infördes i maj.",
        "atgard": "Alla boende bedöms före den 31 januari och enhetschefen följer listan varje vecka.",
        "atgard_agare": "Verksamhetschef särskilt boende",
        "klart": dt.date(2026, 1, 30),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "AN-R9.1",
        "risk_id": "AN-R9",
        "kontroll": "Genomgång av utförares ekonomi och beredskapsplan.",
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Avtalscontroller",
        "utford": dt.date(2025, 9, 19),
        "urval": 8,
        "avvikelser": 2,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Åtta utförare granskades. Två hade en svag likviditet och följs nu månadsvis. Beredskapsplanen "
            "saknade lista över kommunens reservlokaler och fordon."
        ),
        "orsak": "Planen skrevs före övertagandet i maj och hade inte uppdaterats.",
        "atgard": "Planen kompletteras med lokaler, fordon och kontaktlista och övas i mars.",
        "atgard_agare": "Avtalscontroller",
        "klart": dt.date(2026, 3, 31),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "AN-R10.1",
        "risk_id": "AN-R10",
        "kontroll": "Uttag av samtliga leverantörer med fler än fem köp under beloppsgränsen per enhet.",
        "metod": "systemrapport",
        "frekvens": "år",
        "ansvarig": "Inköpssamordnare",
        "utford": dt.date(2025, 11, 21),
        "urval": 52,
        "avvikelser": 7,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Sju av 52 leverantörer hade köp som sammanlagt översteg gränsen utan dokumentation av varför."
        ),
        "orsak": "Enheterna beställde var för sig utan att se varandras köp.",
        "atgard": "Ett gemensamt avtal för möbler från mars och varning i inköpssystemet.",
        "atgard_agare": "Ekonomichef",
        "klart": dt.date(2026, 3, 31),
        "atgardsstatus": "pågår",
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "AN-R3.A",
        "risk_id": "AN-R3",
        "atgard": "Inför vikariepool per område.",
        "agare": "Verksamhetschef hemtjänst",
        "klart": dt.date(2025, 10, 31),
        "status": "pågår",
        "resultat": (
            "Två av fyra områden har en pool. Övriga följer i april 2026, efter att schemana lagts om."
        ),
    },
    {
        "atgard_id": "AN-R8.A",
        "risk_id": "AN-R8",
        "atgard": "Rätta påminnelserna i journalsystemet.",
        "agare": "Systemförvaltare",
        "klart": dt.date(2025, 7, 31),
        "status": "klar",
        "resultat": (
            "Felet rättades i juli och leverantören har betalat vite. Riskvärdet har sänkts från 20 till 12."
        ),
    },
    {
        "atgard_id": "AN-R9.A",
        "risk_id": "AN-R9",
        "atgard": "Teckna avtal om reservbemanning med två bemanningsföretag.",
        "agare": "Avtalscontroller",
        "klart": dt.date(2025, 9, 30),
        "status": "klar",
        "resultat": "Avtalen gäller från oktober och avropas högst fyra veckor i följd.",
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "AN-24-1",
        "post": "Reservrutin för journalsystemet hade inte övats på fyra boenden.",
        "status": "klar",
        "kommentar": "Alla boenden har övat rutinen sedan mars.",
    },
    {
        "post_id": "AN-24-2",
        "post": "Genomförandeplaner saknades för 11 procent av kunderna.",
        "status": "pågår",
        "kommentar": "Andelen utan plan är fem procent, flest bland nya kunder.",
    },
    {
        "post_id": "AN-24-3",
        "post": "Rutin för nycklar och kodlås var olika i egna och privata grupper.",
        "status": "klar",
        "kommentar": "En gemensam rutin gäller alla utförare från september.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "maj",
        "handelse": "En av de större privata utförarna lämnade sitt avtal med kort varsel.",
        "foljd": (
            "Nämnden tog över omsorgen om 118 kunder på tre veckor. Ingen blev utan hjälp, men övertiden "
            "ökade."
        ),
        "atgard": "Beredskapsplanen ändras och två reservavtal är tecknade.",
    },
    {
        "nr": "2",
        "nar": "juli",
        "handelse": "Under värmeböljan föll belysning och kylning bort i fyra timmar på ett boende.",
        "foljd": "Boende flyttades till kylrum i ett grannhus. Inga vårdskador rapporterades.",
        "atgard": "Portabla kylaggregat är inköpta och avtal om reservkraft tecknat.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Alla tio kontroller genomfördes enligt plan. Två saknade anmärkning, sju visade mindre avvikelser "
        "och en visade större avvikelser: bemanningen i hemtjänsten under sommaren. Den avvikelsen "
        "återkommer för andra året och hänger samman med underskottet, varför nämnden begärt månadsvis "
        "rapport om övertid och uteblivna besök. Kontrollen av ersättningen till utförare har gett resultat "
        "i form av återkrav och ändrade regler. Nämnden ser att egenkontrollen i vården är väl förankrad. "
        "Den samlade bedömningen är att intern kontroll finns och verkar, men att åtgärderna mot "
        "bemanningsrisken måste få full effekt under 2026."
    ),
    "beslut": "ÄN 2025-12-11, § 104",
    "beslut_plan": "ÄN 2025-12-11, § 105",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "AN-R1",
        "process": "Ersättning till utförare",
        "kategori": "finansiell",
        "risk": (
            "Risk att hemtjänst som inte utförts ersätts på grund av bristfällig tidsregistrering, vilket "
            "leder till felaktiga utbetalningar."
        ),
        "befintliga": "Registrering vid besöket, ersättning bara med godkänd förklaring.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Avtalscontroller",
        "koppling": "AN-K6",
        "gemensam": "KG5",
    },
    {
        "risk_id": "AN-R2",
        "process": "Läkemedel",
        "kategori": "verksamhet",
        "risk": (
            "Risk att läkemedel ges fel på grund av brister i delegering och signering, vilket leder till "
            "vårdskada."
        ),
        "befintliga": "Delegeringsrutin och digital signering i alla grupper utom fyra.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Medicinskt ansvarig sjuksköterska",
        "koppling": "AN-2",
    },
    {
        "risk_id": "AN-R3",
        "process": "Bemanning i hemtjänst",
        "kategori": "personal",
        "risk": (
            "Risk att planerad tid inte kan utföras på grund av hög korttidsfrånvaro, vilket leder till "
            "otrygghet och dyra vikarier."
        ),
        "befintliga": "Vikariepool i två områden, övertid följs varje månad.",
        "s": 4,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Verksamhetschef hemtjänst",
        "koppling": "AN-5",
        "gemensam": "KG3",
    },
    {
        "risk_id": "AN-R4",
        "process": "Journalåtkomst",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att medarbetare läser journaler utan behörigt skäl på grund av för vida behörigheter, "
            "vilket leder till integritetsintrång."
        ),
        "befintliga": "Roller, loggar, utbildning och behörighet per pass från september.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Systemförvaltare",
        "koppling": "AN-4",
        "gemensam": "KG2",
    },
    {
        "risk_id": "AN-R7",
        "process": "Avbrott i trygghetslarm",
        "kategori": "omvärld",
        "risk": (
            "Risk att larm inte når fram på grund av avbrott i mobilnätet, vilket leder till att hjälp "
            "uteblir."
        ),
        "befintliga": "Ny utrustning hos leverantören, bemanningsplan.",
        "s": 2,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Enhetschef trygghetslarm",
        "koppling": "AN-4",
        "gemensam": "KG4",
    },
    {
        "risk_id": "AN-R8",
        "process": "Riskbedömningar vid byte av journalsystem",
        "kategori": "verksamhet",
        "risk": (
            "Risk att fall, undernäring och trycksår inte förebyggs på grund av att riskbedömningar saknas "
            "efter bytet av journalsystem, vilket leder till vårdskada."
        ),
        "befintliga": "Påminnelser i systemet och veckolista hos enhetschef.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Verksamhetschef särskilt boende",
        "koppling": "AN-K4",
    },
    {
        "risk_id": "AN-R9",
        "process": "Utförares avslut av avtal",
        "kategori": "omvärld",
        "risk": (
            "Risk att en utförare lämnar sitt avtal med kort varsel på grund av svag lönsamhet, vilket "
            "leder till att kunder inte får sin hjälp."
        ),
        "befintliga": "Månadsvis uppföljning av utförare, två reservavtal och beredskapsplan.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Avtalscontroller",
        "koppling": "AN-1",
        "gemensam": "KG4",
    },
    {
        "risk_id": "AN-R10",
        "process": "Direktupphandling av hjälpmedel och möbler",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att köp delas upp för att undvika beloppsgränsen på grund av bristande kontroll, vilket "
            "leder till otillåten direktupphandling."
        ),
        "befintliga": "Gemensamt avtal för möbler från mars, varning i systemet.",
        "s": 3,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Ekonomichef",
        "gemensam": "KG1",
    },
    {
        "risk_id": "AN-R11",
        "process": "Nya särskilda boenden",
        "kategori": "finansiell",
        "risk": (
            "Risk att planeringen av nya platser blir försenad på grund av att lokaler, mark och "
            "driftsmedel inte följs åt, vilket leder till köp av dyra platser."
        ),
        "befintliga": "Plan till 2030 och styrgrupp med tekniska nämnden.",
        "s": 3,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Förvaltningsdirektör",
        "koppling": "AN-2",
    },
    {
        "risk_id": "AN-R12",
        "process": "Digital tillsyn",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att kamera och sensorer ger fel larm eller röjer bilder på grund av bristande uppkoppling "
            "och behörighet, vilket leder till otrygghet och integritetsintrång."
        ),
        "befintliga": "Samtycke, krypterad överföring och användartest.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Enhetschef trygghetslarm",
        "koppling": "AN-4",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "AN-R1.1",
        "risk_id": "AN-R1",
        "kontroll": "Registrerade besök jämförs med fakturerad tid.",
        "metod": "systemrapport",
        "omfattning": "Alla utförare, två månader",
        "frekvens": "halvår",
        "ansvarig": "Avtalscontroller",
        "tidpunkt": "Maj och november",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AN-R2.1",
        "risk_id": "AN-R2",
        "kontroll": "Signering och delegeringar.",
        "metod": "stickprov",
        "omfattning": "350 kontroller",
        "frekvens": "halvår",
        "ansvarig": "Medicinskt ansvarig sjuksköterska",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AN-R3.1",
        "risk_id": "AN-R3",
        "kontroll": "Vakanta pass, övertid och uteblivna besök.",
        "metod": "avstämning",
        "omfattning": "Alla områden",
        "frekvens": "tertial",
        "ansvarig": "Bemanningscontroller",
        "tidpunkt": "Vecka 10, 28 och 41",
        "rapporteras": "Nämnden varje månad",
    },
    {
        "kontroll_id": "AN-R4.1",
        "risk_id": "AN-R4",
        "kontroll": "Loggkontroll av journaler.",
        "metod": "stickprov",
        "omfattning": "325 öppningar",
        "frekvens": "halvår",
        "ansvarig": "Informationssäkerhetssamordnare",
        "tidpunkt": "Mars och september",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AN-R7.1",
        "risk_id": "AN-R7",
        "kontroll": "Prov av reservförbindelse och bemanningsplan.",
        "metod": "stickprov",
        "omfattning": "Sex larmkedjor",
        "frekvens": "år",
        "ansvarig": "Beredskapssamordnare",
        "tidpunkt": "Mars",
        "rapporteras": "Nämnden i juni",
    },
    {
        "kontroll_id": "AN-R8.1",
        "risk_id": "AN-R8",
        "kontroll": "Riskbedömning för boende.",
        "metod": "stickprov",
        "omfattning": "240 boende",
        "frekvens": "tertial",
        "ansvarig": "Kvalitetsutvecklare",
        "tidpunkt": "Efter varje tertial",
        "rapporteras": "Nämnden i juni och december",
    },
    {
        "kontroll_id": "AN-R9.1",
        "risk_id": "AN-R9",
        "kontroll": "Utförares ekonomi och övning av beredskapsplan.",
        "metod": "totalgranskning",
        "omfattning": "Alla utförare",
        "frekvens": "halvår",
        "ansvarig": "Avtalscontroller",
        "tidpunkt": "Mars och september",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AN-R10.1",
        "risk_id": "AN-R10",
        "kontroll": "Direktupphandlingar per leverantör och enhet.",
        "metod": "systemrapport",
        "omfattning": "Alla köp",
        "frekvens": "år",
        "ansvarig": "Inköpssamordnare",
        "tidpunkt": "November",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AN-R11.1",
        "risk_id": "AN-R11",
        "kontroll": "Avstämning av platsbehov mot byggplanen.",
        "metod": "avstämning",
        "omfattning": "Alla projekt",
        "frekvens": "halvår",
        "ansvarig": "Lokalstrateg",
        "tidpunkt": "Mars och september",
        "rapporteras": "Nämnden i december",
    },
    {
        "kontroll_id": "AN-R12.1",
        "risk_id": "AN-R12",
        "kontroll": "Prov av kameror och granskning av behörigheter.",
        "metod": "stickprov",
        "omfattning": "60 installationer",
        "frekvens": "halvår",
        "ansvarig": "Systemförvaltare",
        "tidpunkt": "April och oktober",
        "rapporteras": "Nämnden i december",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "AN-R3.A",
        "risk_id": "AN-R3",
        "atgard": "Inför vikariepool i de två återstående områdena.",
        "agare": "Verksamhetschef hemtjänst",
        "klart": dt.date(2026, 4, 30),
    },
    {
        "atgard_id": "AN-R11.A",
        "risk_id": "AN-R11",
        "atgard": "Besluta om byggstart för boendet i söder tillsammans med tekniska nämnden.",
        "agare": "Förvaltningsdirektör",
        "klart": dt.date(2026, 12, 31),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Tio kontroller genomfördes. Två visade inga avvikelser, sju mindre och en större. Den större "
        "gäller bemanningen i hemtjänsten. Vecka 28 ställdes 64 serviceinsatser in eller flyttades, och "
        "övertiden var dubbelt så hög som budgeterat i fyra grupper.\n"
        "\n"
        "Kontrollen av riskbedömningar efter bytet av journalsystem visade att 82 procent av de granskade "
        "boende hade en aktuell bedömning. Felet i påminnelserna är rättat.\n"
        "\n"
        "Nämndens bedömning är att kontrollen är tillräcklig med förbättringsbehov."
    ),
    "arbetet": (
        "Medicinskt ansvarig sjuksköterska, avtalscontroller och bemanningscontroller är oberoende av "
        "verksamheten och gör huvuddelen av kontrollerna. Verksamhetscheferna äger riskerna. Alla utförare, "
        "privata och kommunala, omfattas av samma kontroller.\n"
        "\n"
        "Nämnden får en redovisning varje månad om övertid och uteblivna besök. En sammanställning av "
        "samtliga kontroller behandlas i december, efter att pensionärsrådet och anhörigföreningarna yttrat "
        "sig. De betonade i år att anhöriga behöver veta när ett besök ställs in. Förvaltningen provar "
        "därför meddelanden i e-tjänsten, men det ersätter inte kontrollen av att besöket blir av."
    ),
    "analys": (
        "## Bemanningen\n"
        "\n"
        "Det är andra året i rad som sommarens bemanning ger en större avvikelse. De 64 inställda "
        "serviceinsatserna rörde städning och inköp. Omvårdnad och läkemedel påverkades inte. Riskvärdet "
        "höjs från 12 till 16, eftersom brister som återkommer inte är tillfälliga. En pool per område är "
        "nu införd i hälften av kommunen.\n"
        "\n"
        "## Bytet av journalsystem\n"
        "\n"
        "Under sju veckor uteblev påminnelserna om riskbedömning. I kontrollen saknade 43 av 240 boende en "
        "aktuell bedömning. Riskvärdet var 20 i årets plan och är efter rättelsen nu 12. Bytet visar att "
        "provdrift måste omfatta hela vårdkedjan.\n"
        "\n"
        "## Beroende av utförare\n"
        "\n"
        "I maj lämnade en utförare sitt avtal. Nämnden tog över 118 kunder på tre veckor. Kontrollen i "
        "september visade att beredskapsplanen saknade lokaler och fordon, just det som fick lösas med "
        "övertid och hyrda bilar. Två utförare har svag likviditet och följs varje månad.\n"
        "\n"
        "## Pengar och behörigheter\n"
        "\n"
        "Återkravet på 214 tkr har betalats. Två öppningar av journaler saknade vårdrelation, och möbelköp "
        "delades upp mellan enheter. De två öppningarna utreddes och ledde till samtal respektive skriftlig "
        "varning. Basal hygien och rutinen för gåvor fungerar och förs inte över."
    ),
    "plan": (
        "Analysen inför 2026 genomfördes av varje verksamhet i september och prövades av förvaltningens "
        "ledningsgrupp. Utgångspunkten var vad som skulle skada den enskilde mest. Åtta av årets risker "
        "förs över och två är nya, totalt tio.\n"
        "\n"
        "Fyra når gränsen tio: bemanningen, riskbedömningarna, utförares avslut och planeringen av nya "
        "boenden. För bemanning och boenden finns direkta åtgärder.\n"
        "\n"
        "Planeringen av nya boenden tas in eftersom antalet äldre ökar och varje år av dröjsmål ger köp av "
        "platser. Digital tillsyn tas in för att användningen vuxit; mer än hälften av kunderna med nattlig "
        "tillsyn har nu valt den.\n"
        "\n"
        "De kommungemensamma riskerna är bedömda. Kontinuitet prövas både i larmkedjan och i "
        "beredskapsplanen för utförare, och kompetensförsörjning genom bemanningen."
    ),
}
