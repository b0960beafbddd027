"""Ekonomiavdelningen: kommunstyrelsen's compilation of internal control, 2025 and 2026."""

from typing import Any

IK_GEMENSAMMA: list[dict[str, Any]] = [
    {
        "risk_id": "KG1",
        "process": "Inköp",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att inköp gynnar den som beställer eller en närstående på grund av att få personer "
            "beställer och attesterar, vilket leder till förlust och skadat förtroende."
        ),
        "kontroll": (
            "Stickprov av minst 30 inköp per nämnd: avtal, attest, kvitto och eventuell bisyssla eller "
            "närstående."
        ),
        "beslut": "KS 2025-09-16, § 84",
    },
    {
        "risk_id": "KG2",
        "process": "Informationssäkerhet och behörigheter",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att känsliga uppgifter läses av obehöriga på grund av att konton och behörigheter inte "
            "ändras när uppdrag ändras, vilket leder till skada för enskilda."
        ),
        "kontroll": "Jämförelse av behörigheter och loggar med aktuella uppdrag, minst en gång per halvår.",
        "beslut": "KS 2025-09-16, § 84",
    },
    {
        "risk_id": "KG3",
        "process": "Kompetensförsörjning i kritiska funktioner",
        "kategori": "personal",
        "risk": (
            "Risk att uppgifter inte kan utföras på grund av att kunskapen finns hos en eller två "
            "personer, vilket leder till att lagkrav inte klaras vid frånvaro."
        ),
        "kontroll": (
            "Förteckning över funktioner med högst två kunniga personer och prov av ersättare i minst en "
            "av dem."
        ),
        "beslut": "KS 2025-09-16, § 84",
    },
    {
        "risk_id": "KG4",
        "process": "Kontinuitet vid längre avbrott",
        "kategori": "verksamhet",
        "risk": (
            "Risk att viktig verksamhet stannar på grund av avbrott i el, nät eller it under mer än ett "
            "dygn, vilket leder till fara för liv eller hälsa."
        ),
        "kontroll": "En övning per nämnd där ett avbrott prövas och bristerna skrivs ned.",
        "beslut": "KS 2025-09-16, § 84",
    },
    {
        "risk_id": "KG5",
        "process": "Utbetalningar",
        "kategori": "finansiell",
        "risk": (
            "Risk att pengar betalas ut med fel belopp eller till fel mottagare på grund av bristande "
            "underlag, vilket leder till förlust och återkrav."
        ),
        "kontroll": "Stickprov eller maskinell kontroll av utbetalningar och debiteringar mot register.",
        "beslut": "KS 2025-09-16, § 84",
    },
]

IK_TREND: list[dict[str, Any]] = [
    {
        "kategori": "omvärld",
        "t2": 2,
        "t1": 3,
        "kommentar": (
            "Elavbrott och vatten har fått större plats sedan beredskapen byggts ut. Klimatanpassning och "
            "färre barn tillkommer 2026."
        ),
    },
    {
        "kategori": "verksamhet",
        "t2": 6,
        "t1": 6,
        "kommentar": "En risk mindre än året före, sedan väntetiden till särskilt boende tagits bort.",
    },
    {
        "kategori": "legal",
        "t2": 5,
        "t1": 4,
        "kommentar": (
            "Oförändrat sedan 2024. Den nya socialtjänstlagen och läroplanen ger två nya risker 2026."
        ),
    },
    {
        "kategori": "IT och informationssäkerhet",
        "t2": 2,
        "t1": 3,
        "kommentar": "Alla nämnder bedömer nu behörigheter. Kommunstyrelsen har dessutom intrång.",
    },
    {
        "kategori": "finansiell",
        "t2": 6,
        "t1": 5,
        "kommentar": "Oförändrat. Placeringar av barn är den risk som har höjts mest.",
    },
    {
        "kategori": "oegentlighet",
        "t2": 4,
        "t1": 5,
        "kommentar": (
            "Lagen säger sedan 2025 uttryckligen att oegentligheter ska förebyggas. Alla nämnder har minst "
            "en risk."
        ),
    },
    {
        "kategori": "personal",
        "t2": 3,
        "t1": 4,
        "kommentar": "Beroendet av enstaka personer har skrivits in hos alla nämnder.",
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Nämnderna hade 35 risker i sina planer för 2025 och lika många kontroller. 34 kontroller är "
        "genomförda. Fjorton visade inga avvikelser, arton mindre och två större. En kontroll, "
        "socialnämndens övning av avbrott i larm och lås, är uppskjuten till februari 2026.\n\n"
        "De två större avvikelserna finns båda i socialnämndens individ- och familjeomsorg. Två av tolv "
        "placeringar saknade mål för avslut, och fyra av 33 utredningar av barn blev klara för sent. I "
        "övriga nämnder är avvikelserna begränsade.\n\n"
        "Tre nämnder bedömer att deras interna kontroll är tillräcklig. Socialnämnden bedömer att den är "
        "tillräcklig med förbättringsbehov. Kommunstyrelsen delar bedömningarna.\n\n"
        "Antalet risker på eller över kommunens gräns har minskat från tolv till sju efter årets "
        "kontroller. En risk har höjts till den högsta nivån: kostnaden för akuta placeringar. I planerna "
        "för 2026 finns fyrtio risker, 35 kontroller och sju direkta åtgärder. Alla nämnder har bedömt de "
        "fem gemensamma riskerna."
    ),
    "slutsats": (
        "Kommunstyrelsen bedömer att den interna kontrollen i kommunen är **tillräcklig, med ett tydligt "
        "förbättringsbehov i socialnämnden**.\n\n"
        "## Vad bedömningen bygger på\n\n"
        "Kontrollerna blir av. Av 35 planerade uteblev en, och den har ett nytt datum. Alla nämnder har "
        "beslutat om rapport och plan före årsskiftet, och alla avvikelser har en orsak och de flesta en "
        "åtgärd. Det som nämnderna rapporterar stämmer med det som revisorerna pekade på i sin granskning "
        "av placeringar.\n\n"
        "Bedömningen vägs också mot vad som hänt utanför kontrollerna. Nio besök i hemtjänsten uteblev i "
        "juli, ett beslut skickades till fel adress och ett lösenord lämnades ut. Händelserna togs om hand "
        "snabbt. Att några besök upptäcktes av anhöriga visar ändå att egen övervakning saknades, och "
        "larmet borde ha funnits före sommaren.\n\n"
        "## Vad som måste bli bättre\n\n"
        "- Socialnämnden ska följa varje placering månad för månad och redovisa mål för avslut.\n"
        "- Utredningar av barn ska klaras inom lagens fyra månader. Nämnden lägger fram en plan för "
        "bemanningen i februari.\n"
        "- Delegering av läkemedel ska förnyas före sommaren.\n"
        "- Säkerhetskopior ska återläsas varje månad, med krypteringsnycklar.\n"
        "- Inköp utanför avtal ska minska. Fem av 40 granskade inköp i kommunstyrelsens egen verksamhet "
        "saknade avtal.\n\n"
        "Den sista punkten gäller kommunstyrelsen själv. Uppsikten blir inte trovärdig om den egna "
        "verksamheten inte håller samma krav som nämnderna, och därför görs två stickprov under 2026.\n\n"
        "Kommunstyrelsen begär att socialnämnden återrapporterar i mars och i september 2026. Någon "
        "anledning att föreslå fullmäktige ytterligare åtgärder finns inte."
    ),
    "trender": (
        "## Riskbilden\n\n"
        "Planerna omfattar 35 risker mot 30 året före. Ökningen beror inte på att kommunen blivit mer "
        "utsatt, utan på att nämnderna bedömer fler områden. Oegentligheter, behörigheter och beroendet av "
        "enstaka personer finns numera i alla planer. Risker i den dagliga verksamheten och rena lagfrågor "
        "har däremot blivit färre på två år.\n\n"
        "## Mönster i avvikelserna\n\n"
        "Tre mönster går igen. Det första är ledigheter och byten. Delegeringar löper ut i juli, "
        "utredningar om kränkningar blir liggande när en rektor byter skola och konton för vikarier "
        "avslutas för sent. Det andra är att något görs först och registreras efteråt, som vid butiksköp "
        "och muntligt flyttade besök. Det tredje är kunskap som finns hos en person. Ersättaren i ekonomi "
        "saknade behörighet i banken, och en vakans bland inspektörerna försenade tillsynen.\n\n"
        "## Gemensamma risker\n\n"
        "Kontinuitet vid längre avbrott värderas högst, tolv i socialnämnden. Den är också den minst "
        "prövade risken, eftersom nyckelfria lås har blivit ett nytt beroende. Kompetens i kritiska "
        "funktioner värderas till nio i socialnämnden och barn- och bildningsnämnden. Behörigheter når nio "
        "i barn- och bildningsnämnden, där elevuppgifter legat i en öppen mapp.\n\n"
        "Inköp har värdet nio hos kommunstyrelsen och sex hos de övriga. Felaktiga utbetalningar ligger "
        "lägst. Tre elever som flyttat och en inkomst som räknats en månad för sent är exempel på fel som "
        "hittats och rättats. Inga oegentligheter har upptäckts i någon kontroll under året."
    ),
    "inledning": (
        "Varje nämnd ska enligt 6 kap. 6 § kommunallagen se till att den interna kontrollen är tillräcklig "
        "och att verksamheten bedrivs på ett i övrigt tillfredsställande sätt. Lagen anger sedan 2025 "
        "uttryckligen att kontrollen ska förebygga fel och oegentligheter. Kommunstyrelsen har uppsikt "
        "över nämnderna.\n\n"
        "Planen visar vilka risker nämnderna ser under 2026, vilka kontroller som ska göras och vilka "
        "åtgärder som inte kan vänta. Den är till för dem som arbetar med uppgifterna, för förtroendevalda "
        "som ska ta ansvar för dem och för invånare som vill veta hur kommunen skyddar pengar, uppgifter "
        "och rättssäkerhet.\n\n"
        "En plan fångar bara det som någon har tänkt på. Nämnderna ska därför ta in nya risker när de "
        "upptäcks och inte vänta till hösten."
    ),
    "organisation": (
        "Fullmäktige beslutar om riktlinjen för intern kontroll. Kommunstyrelsen beslutar om gemensamma "
        "risker, sammanställer nämndernas rapporter och bedömer om kontrollen är tillräcklig. Nämnderna "
        "ansvarar för sina egna risker, kontroller och beslut.\n\n"
        "- Förvaltningschefen leder riskanalysen och ser till att planen följs.\n"
        "- Riskägaren svarar för att risken hanteras och att åtgärder blir klara.\n"
        "- Den som kontrollerar ska så långt det går vara en annan än den som utför arbetet.\n"
        "- Ekonomiavdelningen håller ihop arbetet, granskar inköp åt nämnderna och lämnar "
        "sammanställningen.\n\n"
        "I en liten kommun räcker inte alltid personerna till för att skilja på rollerna. Då används "
        "grannkommunernas ersättare, kommunjuristen eller controllern. Rapport och plan lämnas till "
        "kommunstyrelsen senast den 31 december. Revisorerna får samma underlag."
    ),
    "metod": (
        "Riskerna beskrivs på samma sätt hos alla: risk att något händer, på grund av något, vilket leder "
        "till något. Sannolikhet och konsekvens värderas från ett till fyra, och riskvärdet är produkten "
        "av dem.\n\n"
        "- Sannolikhet: osannolik, mindre sannolik, möjlig eller sannolik.\n"
        "- Konsekvens: försumbar, lindrig, kännbar eller allvarlig.\n\n"
        "Ett värde på högst tre får accepteras. Mellan fyra och åtta bevakas risken. Från och med nio ska "
        "den ha minst en kontroll eller åtgärd i planen, och vid sexton krävs en direkt åtgärd. Den som "
        "accepterar en risk över tre ska skriva varför. Samma sak gäller en allvarlig konsekvens, även när "
        "sannolikheten är liten.\n\n"
        "Efter årets kontroller värderas riskerna på nytt. Ändras värdet ska skälet framgå, och nästa års "
        "plan utgår från den nya bedömningen."
    ),
}
