"""Bygg- och miljönämnden: internal control, the report for 2025 and the plan for 2026."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "BMN-R1": {
        "befintliga": (
            "E-tjänst sedan mars och bevakning av tioveckorsfristen i ärendesystemet varje vecka."
        ),
        "hantering": "kontrollera",
        "agare": "Bygglovschef",
        "koppling": "BMN-1",
        "ny_s": 1,
        "ny_k": 2,
        "varfor": "Medianen för bygglov är 29 dagar och ingen avgift har behövt sänkas.",
        "fors_over": False,
        "metod": "systemrapport",
        "frekvens": "tertial",
        "ansvarig": "Bygglovschef",
        "utford": dt.date(2025, 9, 15),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
    "BMN-R2": {
        "befintliga": (
            "Fråga om jäv vid varje fördelning av ärenden och utbyte av handläggare med en grannkommun."
        ),
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "koppling": "BMN-K2",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "halvår",
        "ansvarig": "Nämndsekreterare",
        "utford": dt.date(2025, 10, 20),
        "urval": 118,
        "avvikelser": 0,
    },
    "BMN-R3": {
        "befintliga": "Inventering av avlopp nära brunnar först och råd till fastighetsägare.",
        "hantering": "åtgärda",
        "agare": "Miljöchef",
        "koppling": "BMN-3",
        "ny_s": 2,
        "ny_k": 4,
        "fors_over": True,
        "metod": "totalgranskning",
        "frekvens": "år",
        "ansvarig": "Miljöinspektör",
        "utford": dt.date(2025, 10, 17),
        "urval": 104,
        "avvikelser": 11,
        "orsak": "Anläggningarna är från 1970-talet och ägarna har inte känt till kraven.",
        "atgard_agare": "Miljöchef",
        "klart": dt.date(2026, 9, 30),
    },
    "BMN-R4": {
        "befintliga": "Avfuktare i arkivet och skanning av ritningar som begärs ut.",
        "hantering": "åtgärda",
        "agare": "Förvaltningschef",
        "koppling": "BMN-K1",
        "ny_s": 2,
        "ny_k": 3,
        "fors_over": True,
        "metod": "självskattning",
        "frekvens": "halvår",
        "ansvarig": "Arkivansvarig",
        "utford": dt.date(2025, 9, 11),
        "urval": 22,
        "avvikelser": 1,
        "orsak": "En avfuktare hade stannat och larmade inte.",
        "atgard_agare": "Arkivansvarig",
        "klart": dt.date(2026, 4, 30),
    },
    "BMN-R5": {
        "befintliga": "Taxan är inlagd i ärendesystemet och faktura skapas när beslutet expedieras.",
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "koppling": "BMN-K4",
        "gemensam": "KG5",
        "ny_s": 2,
        "ny_k": 2,
        "fors_over": True,
        "metod": "avstämning",
        "frekvens": "tertial",
        "ansvarig": "Ekonomiassistent",
        "utford": dt.date(2025, 9, 29),
        "urval": "ej tillämpligt",
        "avvikelser": 0,
    },
}

IK_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "BMN-R6",
        "process": "Miljötillsyn",
        "kategori": "personal",
        "risk": (
            "Risk att tillsyn uteblir på grund av att tjänster är vakanta, vilket leder till att brister "
            "hos företag och avlopp inte upptäcks."
        ),
        "befintliga": "Jour och ersättare tillsammans med en grannkommun.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Miljöchef",
        "koppling": "BMN-4",
        "gemensam": "KG3",
        "ny_s": 2,
        "ny_k": 3,
        "varfor": (
            "En inspektör börjar i januari 2026. Tillsynen genomfördes trots vakansen, men två medarbetare "
            "går snart i pension."
        ),
        "fors_over": True,
    },
    {
        "risk_id": "BMN-R7",
        "process": "Ärendesystem",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att skyddade personuppgifter syns i e-tjänsten på grund av fel i kopplingen till "
            "ärendesystemet, vilket leder till skada för enskilda."
        ),
        "befintliga": "Uppgifter om skyddad identitet hämtas från folkbokföringen varje natt.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Bygglovschef",
        "koppling": "BMN-K1",
        "gemensam": "KG2",
        "ny_s": 1,
        "ny_k": 4,
        "varfor": (
            "Proven visade inga fel och ärenden med skyddade uppgifter öppnas nu aldrig i e-tjänsten."
        ),
        "fors_over": True,
    },
    {
        "risk_id": "BMN-R8",
        "process": "Livsmedelskontroll",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en inspektör får gåva eller rabatt av ett företag på grund av täta kontakter, vilket "
            "leder till att kontrollen inte är opartisk."
        ),
        "befintliga": "Två inspektörer går tillsammans vid uppföljande kontroll.",
        "s": 1,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "koppling": "BMN-4",
        "ny_s": 1,
        "ny_k": 4,
        "fors_over": True,
    },
]

IK_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "BMN-R6.1",
        "risk_id": "BMN-R6",
        "kontroll": "Uppföljning av planerad och genomförd tillsyn per område",
        "metod": "systemrapport",
        "frekvens": "månad",
        "ansvarig": "Miljöchef",
        "utford": dt.date(2025, 11, 6),
        "urval": 146,
        "avvikelser": 5,
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Fem av 146 tillsynsbesök flyttades till december. Livsmedelskontrollen genomfördes helt."
        ),
        "orsak": "En inspektörstjänst var obesatt från maj och besök på lantbruk fick vänta.",
        "atgard": "De fem besöken är inbokade. Ny inspektör introduceras från januari.",
        "atgard_agare": "Miljöchef",
        "klart": dt.date(2026, 1, 31),
        "atgardsstatus": "pågår",
    },
    {
        "kontroll_id": "BMN-R7.1",
        "risk_id": "BMN-R7",
        "kontroll": "Prov med testärenden för personer med skyddad identitet",
        "metod": "stickprov",
        "frekvens": "halvår",
        "ansvarig": "Bygglovschef",
        "utford": dt.date(2025, 10, 2),
        "urval": 10,
        "avvikelser": 0,
        "resultat": "inga avvikelser",
        "iakttagelse": "Inget av tio testärenden visades i e-tjänsten eller i utskick.",
    },
    {
        "kontroll_id": "BMN-R8.1",
        "risk_id": "BMN-R8",
        "kontroll": "Samtal med slumpvis valda företag om bemötande och opartiskhet",
        "metod": "intervju",
        "frekvens": "år",
        "ansvarig": "Förvaltningschef",
        "utford": dt.date(2025, 10, 24),
        "urval": 12,
        "avvikelser": 0,
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Tolv företag uppgav att kontrollen gått rätt till. Två önskade tydligare förklaring av avgiften."
        ),
    },
]

IK_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "BMN-R4.A",
        "risk_id": "BMN-R4",
        "atgard": "Skanna de äldre bygglov som förvaras i källararkivet.",
        "agare": "Förvaltningschef",
        "klart": dt.date(2025, 10, 31),
        "status": "försenad",
        "resultat": (
            "Skanningen har nått 1979. Fuktskadan gjorde att de skadade handlingarna fick torkas först, "
            "och arbetet är klart i april 2026."
        ),
    },
    {
        "atgard_id": "BMN-R6.A",
        "risk_id": "BMN-R6",
        "atgard": "Teckna avtal med en grannkommun om ersättare vid sjukdom och vakans.",
        "agare": "Miljöchef",
        "klart": dt.date(2025, 6, 30),
        "status": "klar",
        "resultat": "Avtalet gäller sedan juni och användes under arton dagar.",
    },
]

IK_OPPNA: list[dict[str, Any]] = [
    {
        "post_id": "BMN-24-1",
        "post": "Rutinen för ensamarbete vid inspektioner var gammal.",
        "status": "klar",
        "kommentar": "Rutinen är omskriven och alla medarbetare har gått utbildning i att hantera hot.",
    },
    {
        "post_id": "BMN-24-2",
        "post": "Länsstyrelsen påpekade att två tillsynsbeslut saknade uppgift om hur man överklagar.",
        "status": "klar",
        "kommentar": "Mallarna är ändrade och 20 beslut har granskats utan fel.",
    },
]

IK_INCIDENTER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "augusti",
        "handelse": "Provsvaret från en badplats lästes in en dag för sent.",
        "foljd": "Badplatsen var öppen några timmar efter att gränsvärdet för alger passerats.",
        "atgard": "Laboratoriet ringer när ett prov visar förhöjda värden.",
    },
]

IK_BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Kontrollen är tillräcklig. Förvaltningen är liten och rutinerna är kända.",
    "beslut": "BMN 2025-11-26, § 84",
    "beslut_plan": "BMN 2025-11-26, § 85",
}

IK_NYA_RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "BMN-R2",
        "process": "Tillsyn",
        "kategori": "oegentlighet",
        "risk": (
            "Risk för partiskhet på grund av personliga band i en liten kommun, vilket leder till misstro."
        ),
        "befintliga": "Fråga om jäv vid varje fördelning och utbyte av handläggare med en grannkommun.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "koppling": "BMN-K2",
    },
    {
        "risk_id": "BMN-R3",
        "process": "Miljö",
        "kategori": "omvärld",
        "risk": "Risk att dricksvatten förorenas på grund av avlopp, vilket leder till ohälsa.",
        "befintliga": "Elva förelägganden är skickade och inventeringen tar områden nära brunnar först.",
        "s": 2,
        "k": 4,
        "hantering": "åtgärda",
        "agare": "Miljöchef",
        "koppling": "BMN-3",
    },
    {
        "risk_id": "BMN-R4",
        "process": "Arkiv",
        "kategori": "verksamhet",
        "risk": (
            "Risk att handlingar förstörs på grund av fukt, vilket leder till att uppgifter går förlorade."
        ),
        "befintliga": "Ny avfuktare med larm och skanning som pågår.",
        "s": 2,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Förvaltningschef",
        "koppling": "BMN-K1",
    },
    {
        "risk_id": "BMN-R5",
        "process": "Avgifter",
        "kategori": "finansiell",
        "risk": (
            "Risk att avgifter inte debiteras på grund av manuell hantering, vilket leder till förlust."
        ),
        "befintliga": "Taxan är inlagd i ärendesystemet och fakturan följer beslutet.",
        "s": 2,
        "k": 2,
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "koppling": "BMN-K4",
        "gemensam": "KG5",
    },
    {
        "risk_id": "BMN-R6",
        "process": "Miljötillsyn",
        "kategori": "personal",
        "risk": (
            "Risk att tillsyn uteblir på grund av att tjänster är vakanta, vilket leder till att brister "
            "hos företag och avlopp inte upptäcks."
        ),
        "befintliga": "Ersättare genom avtal med en grannkommun och ny inspektör från januari.",
        "s": 2,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Miljöchef",
        "koppling": "BMN-4",
        "gemensam": "KG3",
    },
    {
        "risk_id": "BMN-R7",
        "process": "Ärendesystem",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att skyddade personuppgifter syns i e-tjänsten på grund av fel i kopplingen till "
            "ärendesystemet, vilket leder till skada för enskilda."
        ),
        "befintliga": "Skyddade ärenden öppnas inte i e-tjänsten och prov görs varje halvår.",
        "s": 1,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Bygglovschef",
        "koppling": "BMN-K1",
        "gemensam": "KG2",
    },
    {
        "risk_id": "BMN-R8",
        "process": "Livsmedelskontroll",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att en inspektör får gåva eller rabatt av ett företag på grund av täta kontakter, vilket "
            "leder till att kontrollen inte är opartisk."
        ),
        "befintliga": "Två inspektörer går tillsammans vid uppföljande kontroll.",
        "s": 1,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "koppling": "BMN-4",
    },
    {
        "risk_id": "BMN-R9",
        "process": "Inköp av konsulter",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att planuppdrag ges till samma konsult utan konkurrens på grund av korta tider, vilket "
            "leder till för höga kostnader och misstro."
        ),
        "befintliga": "Ramavtal via Höglandets Inköpsförbund.",
        "s": 2,
        "k": 3,
        "hantering": "kontrollera",
        "agare": "Förvaltningschef",
        "koppling": "BMN-2",
        "gemensam": "KG1",
    },
    {
        "risk_id": "BMN-R10",
        "process": "Kontinuitet",
        "kategori": "verksamhet",
        "risk": (
            "Risk att beslut om livsmedel, badvatten och byggen dröjer på grund av att ärendesystemet "
            "ligger nere, vilket leder till fara för hälsa."
        ),
        "befintliga": "Pappersblanketter och telefonlista till laboratorium och jour.",
        "s": 2,
        "k": 4,
        "hantering": "kontrollera",
        "agare": "Miljöchef",
        "koppling": "BMN-K3",
        "gemensam": "KG4",
    },
    {
        "risk_id": "BMN-R11",
        "process": "Klimatanpassning",
        "kategori": "omvärld",
        "risk": (
            "Risk att nya hus planeras där ån svämmar över på grund av äldre underlag, vilket leder till "
            "skador och ersättningskrav."
        ),
        "befintliga": "Kartläggning av vattennivåer under 2025.",
        "s": 3,
        "k": 3,
        "hantering": "åtgärda",
        "agare": "Planarkitekt",
        "koppling": "BMN-2",
    },
]

IK_NYA_KONTROLLER: list[dict[str, Any]] = [
    {
        "kontroll_id": "BMN-R2.1",
        "risk_id": "BMN-R2",
        "kontroll": "Anteckning om jäv i fördelade ärenden",
        "metod": "totalgranskning",
        "omfattning": "alla ärenden",
        "frekvens": "halvår",
        "ansvarig": "Nämndsekreterare",
        "tidpunkt": "oktober 2026",
        "rapporteras": "nämnden i november",
    },
    {
        "kontroll_id": "BMN-R3.1",
        "risk_id": "BMN-R3",
        "kontroll": "Uppföljning av förelägganden till avlopp nära brunnar",
        "metod": "totalgranskning",
        "omfattning": "11 förelägganden och nya fynd",
        "frekvens": "tertial",
        "ansvarig": "Miljöinspektör",
        "tidpunkt": "september 2026",
        "rapporteras": "nämnden i oktober",
    },
    {
        "kontroll_id": "BMN-R5.1",
        "risk_id": "BMN-R5",
        "kontroll": "Avstämning av expedierade beslut mot fakturor",
        "metod": "avstämning",
        "omfattning": "alla beslut",
        "frekvens": "tertial",
        "ansvarig": "Ekonomiassistent",
        "tidpunkt": "september 2026",
        "rapporteras": "nämnden i november",
    },
    {
        "kontroll_id": "BMN-R6.1",
        "risk_id": "BMN-R6",
        "kontroll": "Planerad och genomförd tillsyn per område",
        "metod": "systemrapport",
        "omfattning": "alla besök",
        "frekvens": "månad",
        "ansvarig": "Miljöchef",
        "tidpunkt": "november 2026",
        "rapporteras": "nämnden varje tertial",
    },
    {
        "kontroll_id": "BMN-R7.1",
        "risk_id": "BMN-R7",
        "kontroll": "Testärenden för personer med skyddad identitet",
        "metod": "stickprov",
        "omfattning": "10 ärenden",
        "frekvens": "halvår",
        "ansvarig": "Bygglovschef",
        "tidpunkt": "april och oktober 2026",
        "rapporteras": "nämnden i november",
    },
    {
        "kontroll_id": "BMN-R8.1",
        "risk_id": "BMN-R8",
        "kontroll": "Samtal med företag efter livsmedelskontroll",
        "metod": "intervju",
        "omfattning": "12 företag",
        "frekvens": "år",
        "ansvarig": "Förvaltningschef",
        "tidpunkt": "oktober 2026",
        "rapporteras": "nämnden i november",
    },
    {
        "kontroll_id": "BMN-R9.1",
        "risk_id": "BMN-R9",
        "kontroll": "Genomgång av alla köp av planuppdrag",
        "metod": "totalgranskning",
        "omfattning": "alla uppdrag",
        "frekvens": "år",
        "ansvarig": "Controller",
        "tidpunkt": "september 2026",
        "rapporteras": "nämnden i november",
    },
    {
        "kontroll_id": "BMN-R10.1",
        "risk_id": "BMN-R10",
        "kontroll": "Övning utan ärendesystem under en arbetsdag",
        "metod": "självskattning",
        "omfattning": "båda enheterna",
        "frekvens": "år",
        "ansvarig": "Miljöchef",
        "tidpunkt": "mars 2026",
        "rapporteras": "nämnden i april",
    },
    {
        "kontroll_id": "BMN-R11.1",
        "risk_id": "BMN-R11",
        "kontroll": "Kontroll att detaljplaner bygger på den nya kartläggningen",
        "metod": "totalgranskning",
        "omfattning": "alla pågående planer",
        "frekvens": "halvår",
        "ansvarig": "Planarkitekt",
        "tidpunkt": "maj och oktober 2026",
        "rapporteras": "nämnden i november",
    },
]

IK_NYA_ATGARDER: list[dict[str, Any]] = [
    {
        "atgard_id": "BMN-R4.A",
        "risk_id": "BMN-R4",
        "atgard": "Avsluta skanningen av äldre bygglov och flytta kvarvarande handlingar från källaren.",
        "agare": "Förvaltningschef",
        "klart": dt.date(2026, 4, 30),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Alla åtta kontroller i planen för 2025 är genomförda. Fem visade inga avvikelser och tre mindre. "
        "Elva av 104 inventerade avlopp ligger nära brunnar och är dåliga, en fuktskada upptäcktes i "
        "arkivet och fem tillsynsbesök fick flyttas när en tjänst var obesatt.\n\n"
        "Nämnden bedömer att den interna kontrollen är tillräcklig. Rutinerna för jäv, avgifter och "
        "skyddade uppgifter håller. Det som återstår är att få avloppen åtgärdade och att skanna färdigt "
        "de äldsta byggloven."
    ),
    "arbetet": (
        "I en förvaltning av vår storlek är det svårt att skilja den som gör från den som granskar. "
        "Nämnden har löst det på tre sätt: nämndsekreteraren granskar jäv, ekonomiavdelningens controller "
        "granskar köp av konsulter från 2026, och förvaltningschefen ringer företag efter "
        "livsmedelskontroller.\n\n"
        "Riskerna gås igenom på en halvdag i september med alla medarbetare. Nämnden tar ställning till "
        "planen i november, i god tid före årsskiftet. Avvikelser som rör hälsa, till exempel ett provsvar "
        "som kommit för sent, rapporteras till ordföranden samma dag."
    ),
    "analys": (
        "Årets avvikelser har inte berott på okunskap. De har berott på teknik som stannat, äldre "
        "anläggningar och en tom stol. Vakansen från maj gjorde att besök på lantbruk fick vänta, medan "
        "livsmedelskontrollen prioriterades och genomfördes helt, eftersom den gäller flest människors "
        "hälsa. Avtalet med grannkommunen om ersättare gav arton arbetsdagar och var avgörande.\n\n"
        "I 118 fördelade ärenden fanns en anteckning om jäv, och i fyra bytte förvaltningen handläggare. "
        "Det är fler byten än man kan vänta sig i en större kommun, men det visar att frågan ställs. "
        "Därför är resultatet ett gott betyg, även om risken står kvar på sex.\n\n"
        "Inventeringen av avlopp är både nämndens uppdrag och dess kontroll. De elva dåliga anläggningarna "
        "har fått förelägganden, och innan de är åtgärdade kan risken för dricksvattnet inte sänkas. "
        "Händelsen vid badplatsen i augusti hade samma grund, ett prov som blev liggande. Laboratoriet "
        "ringer numera.\n\n"
        "Av de åtta riskerna har bemanning, handläggningstid och skyddade uppgifter sänkts. Ingen har "
        "höjts. Båda punkterna från förra året är avslutade: rutinen för ensamarbete är omskriven, och "
        "efter länsstyrelsens påpekande har mallarna för tillsynsbeslut rättats."
    ),
    "plan": (
        "Sju risker förs över till 2026. Handläggningstiden för bygglov tas bort, eftersom medianen är 29 "
        "dagar. Tre nya risker kommer in. Köp av konsulter och ett avbrott i ärendesystemet svarar mot de "
        "gemensamma riskerna om inköp och kontinuitet. Klimatanpassning vid ån är den enda risk som når "
        "gränsen nio.\n\n"
        "Nya planer ska bygga på kartläggningen av vattennivåer, och planarkitekten kontrollerar det två "
        "gånger under året. I mars övar förvaltningen en hel dag utan datorer. Åtgärden i arkivet har ett "
        "slutdatum, den 30 april, och nämnden begär besked om den inte hålls. Två medarbetare närmar sig "
        "pension, och nämnden vill därför se en plan för hur deras kunskap om vattenskydd och äldre avlopp "
        "förs vidare innan de slutar."
    ),
}
