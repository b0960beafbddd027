"""Stadskontoret: common risks, trends and texts on internal control."""

from typing import Any

IK_GEMENSAMMA: list[dict[str, Any]] = [
    {
        "risk_id": "KG1",
        "process": "Inköp och direktupphandling",
        "kategori": "oegentlighet",
        "risk": (
            "Risk att inköp görs utanför avtal, delas upp eller styrs till en viss leverantör på grund av "
            "bristande kännedom, dokumentation eller spärrar, vilket leder till förtroendeskada, skadestånd "
            "och högre kostnader."
        ),
        "kontroll": (
            "Stickprov av köp utan ramavtal och direktupphandlingar över beloppsgränsen: dokumentation av "
            "valet och jäv."
        ),
        "beslut": "KS 2025-10-08, § 167",
    },
    {
        "risk_id": "KG2",
        "process": "Informationssäkerhet och behörigheter",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att skyddsvärda uppgifter nås av obehöriga på grund av för vida eller kvarvarande "
            "behörigheter, vilket leder till skada för enskilda och förlorat förtroende."
        ),
        "kontroll": (
            "Behörigheter jämförs med aktuella anställningar och öppningar i känsliga ärenden granskas."
        ),
        "beslut": "KS 2025-10-08, § 167",
    },
    {
        "risk_id": "KG3",
        "process": "Kompetens i kritiska funktioner",
        "kategori": "personal",
        "risk": (
            "Risk att kritiska funktioner inte kan bemannas på grund av pensionsavgångar, brist på sökande "
            "och beroende av enskilda personer, vilket leder till att uppgifter som lagen kräver blir "
            "utförda för sent."
        ),
        "kontroll": (
            "Kartläggning av funktioner med bara en behörig person samt vakanser längre än sex månader."
        ),
        "beslut": "KS 2025-10-08, § 167",
    },
    {
        "risk_id": "KG4",
        "process": "Kontinuitet vid längre avbrott",
        "kategori": "omvärld",
        "risk": (
            "Risk att samhällsviktig verksamhet inte kan upprätthållas vid längre avbrott i el, "
            "kommunikation eller system på grund av att reservrutiner inte övats, vilket leder till fara "
            "för liv och hälsa."
        ),
        "kontroll": "Prov av reservrutin under minst en halv dag i minst en verksamhet per nämnd.",
        "beslut": "KS 2025-10-08, § 167",
    },
    {
        "risk_id": "KG5",
        "process": "Utbetalningar",
        "kategori": "finansiell",
        "risk": (
            "Risk att felaktiga utbetalningar görs på grund av bristfälligt underlag eller inaktuella "
            "uppgifter, vilket leder till ekonomisk skada och minskat förtroende."
        ),
        "kontroll": "Stickprov av utbetalningar mot underlag och beslut; belopp som återkrävs redovisas.",
        "beslut": "KS 2025-10-08, § 167",
    },
]

IK_TREND: list[dict[str, Any]] = [
    {
        "kategori": "omvärld",
        "t2": 6,
        "t1": 8,
        "kommentar": (
            "Fler nämnder tar in längre avbrott i el och larm. Övningen i november bidrog till att riskerna "
            "beskrivs mer konkret."
        ),
    },
    {
        "kategori": "verksamhet",
        "t2": 21,
        "t1": 19,
        "kommentar": (
            "Färre risker i det dagliga arbetet. De följs alltmer i egenkontroll, och planen får de mest "
            "väsentliga."
        ),
    },
    {
        "kategori": "legal",
        "t2": 15,
        "t1": 14,
        "kommentar": (
            "Två lagkrav som inte fungerar är märkta i årets register: dokumentation av direktupphandlingar "
            "och verkställighet av bostadsbeslut."
        ),
    },
    {
        "kategori": "IT och informationssäkerhet",
        "t2": 11,
        "t1": 14,
        "kommentar": (
            "Angrepp och avbrott i datahallen har gjort att varje nämnd har minst en risk i kategorin."
        ),
    },
    {
        "kategori": "finansiell",
        "t2": 18,
        "t1": 17,
        "kommentar": (
            "Antalet minskar långsamt. Fler kontroller är inbyggda i system i stället för att göras i "
            "efterhand."
        ),
    },
    {
        "kategori": "oegentlighet",
        "t2": 11,
        "t1": 14,
        "kommentar": (
            "Lagen anger sedan den 1 juli 2025 uttryckligen att oegentligheter ska förebyggas. Alla nämnder "
            "har nu minst en sådan risk."
        ),
    },
    {
        "kategori": "personal",
        "t2": 12,
        "t1": 13,
        "kommentar": (
            "Bristyrken och beroende av enskilda personer. Hot och våld mot medarbetare förekommer i tre "
            "register."
        ),
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Nämnderna hade 107 risker och lika många kontroller i sina planer för 2025. Av kontrollerna "
        "genomfördes 104. I 27 fall fanns inga avvikelser, i 68 mindre och i nio större avvikelser. Tre "
        "kontroller ställdes in och följs upp under våren 2026.\n"
        "\n"
        "Riskbilden har blivit bättre under året. Värdet har sänkts för 51 risker, är oförändrat för 52 och "
        "har höjts för fyra. Antalet risker på eller över gränsen för internkontrollplanen har minskat från "
        "34 till 26.\n"
        "\n"
        "Fem nämnder bedömer sin interna kontroll som tillräcklig och sju som tillräcklig med "
        "förbättringsbehov. Ingen nämnd har funnit den otillräcklig.\n"
        "\n"
        "Tre brister återkommer i flera förvaltningar: behörigheter i verksamhetssystem, dokumentation av "
        "direktupphandlingar och uppföljning av köpta tjänster. Kommunstyrelsens slutsats är att den "
        "interna kontrollen i kommunen är tillräcklig, men att dessa tre områden behöver förbättras under "
        "2026. Planen för nästa år omfattar 115 risker, 113 kontroller och 17 direkta åtgärder."
    ),
    "slutsats": (
        "Kommunstyrelsen har inom ramen för sin uppsikt gått igenom samtliga nämnders rapporter och planer. "
        "Bedömningen vilar på fyra frågor: är riskerna rätt beskrivna, är kontrollerna genomförda, leder "
        "avvikelser till åtgärder och är nämndens egen slutsats rimlig.\n"
        "\n"
        "## Vad som fungerar\n"
        "\n"
        "Nittiosju procent av kontrollerna är genomförda, och alla större avvikelser har åtgärd, ansvarig "
        "och datum. De fyra risker som låg på nivån för omedelbar åtgärd har sänkts: avbrott i centrala "
        "system, hot och våld i socialtjänsten, riskbedömningar vid bytet av journalsystem och bemanningen "
        "av deltidsstationer. Inga större oegentligheter har framkommit vid kontrollerna.\n"
        "\n"
        "## Vad som behöver bli bättre\n"
        "\n"
        "De nio större avvikelserna gäller direktupphandlingar vid stadskontoret, tilläggsbelopp, "
        "ersättning till vuxenutbildare, placeringar av barn, bemanning i hemtjänsten, museets samlingar, "
        "ändringsarbeten i byggprojekt, avgifter för bygglov samt övningstid i räddningstjänsten. Fem av "
        "dem rör köp eller betalningar där underlaget inte prövats tillräckligt. Det är därför motiverat "
        "att pröva utbetalningar i alla nämnder.\n"
        "\n"
        "Kulturnämnden och räddningsnämnden bedömer kontrollen som tillräcklig utan tillägg, trots att de "
        "haft var sin större avvikelse. Kommunstyrelsen har tagit del av skälen och delar slutsatsen, "
        "eftersom bristerna är avgränsade och nämnderna har beslutat om åtgärder.\n"
        "\n"
        "## Slutsats\n"
        "\n"
        "Den interna kontrollen i kommunen är tillräcklig med förbättringsbehov. Kommunstyrelsen begär en "
        "särskild redovisning av de nio större avvikelserna i juni 2026. Socialnämnden och äldrenämnden "
        "redovisar dessutom placeringarna respektive sommarens bemanning varje kvartal."
    ),
    "trender": (
        "## Risker per kategori\n"
        "\n"
        "Antalet risker i nämndernas planer har ökat från 94 till 99 och nu till 107. Ökningen förklaras "
        "främst av oegentligheter, där antalet stigit från elva till 20, och av informationssäkerhet, från "
        "elva till 17. Risker i den dagliga verksamheten har samtidigt blivit färre.\n"
        "\n"
        "Antalet säger mindre än innehållet. Att oegentligheterna blir fler beror på att lagen förtydligats "
        "och att nämnderna letar, inte på att fler fall inträffat. I kontrollerna har enskilda fel hittats, "
        "men ingen av dem har lett till misstanke om brott av en medarbetare.\n"
        "\n"
        "## Det som återkommer\n"
        "\n"
        "I sju nämnder fanns behörigheter som var för vida eller fanns kvar efter avslutad anställning. "
        "Felet är ofta detsamma: personalsystemet berättar inte för verksamhetssystemet att någon slutat. "
        "Fyra nämnder hade direktupphandlingar utan dokumentation. Köpta tjänster hade brister i "
        "vuxenutbildning, hemtjänst, placeringar av barn och byggprojekt, där betalning och uppföljning "
        "inte alltid följt det som utförts.\n"
        "\n"
        "## Gemensamma risker 2026\n"
        "\n"
        "Kommunstyrelsen beslutade i oktober om fem gemensamma risker som alla nämnder ska bedöma: inköp, "
        "behörigheter, kompetens, längre avbrott och utbetalningar. De avspeglar årets mönster. Gemensamma "
        "kontrollmoment gör att resultaten kan jämföras. Avbrottet i november visade att reservrutiner som "
        "övats fungerar, och att de som inte övats ofta saknar en enda detalj, som en aktuell lista eller "
        "en laddad telefon."
    ),
    "inledning": (
        "Enligt 6 kap. 6 § kommunallagen ska nämnderna, var och en inom sitt område, se till att den "
        "interna kontrollen är tillräcklig och att verksamheten bedrivs på ett i övrigt tillfredsställande "
        "sätt. Sedan den 1 juli 2025 anger bestämmelsen också att den interna kontrollen ska förebygga fel "
        "och oegentligheter i verksamheten. Kommunstyrelsen har enligt 6 kap. 1 § uppsikt över nämndernas "
        "verksamhet.\n"
        "\n"
        "Denna plan visar vilka risker som nämnderna har bedömt inför 2026, hur de hanteras och vilka "
        "kontroller som ska göras. Den bygger på tolv nämnders beslut i december 2025. Planen ersätter inte "
        "den löpande ledningen, egenkontrollen eller revisorernas granskning. Den talar om vilka frågor "
        "nämnderna själva har valt att pröva särskilt, och vem som ska svara för dem.\n"
        "\n"
        "Planen innehåller 115 risker. 38 av dem ligger på eller över gränsen för internkontrollplanen och "
        "en på nivån för omedelbar åtgärd, nämligen skyfall."
    ),
    "organisation": (
        "Nämnden ansvarar för sin interna kontroll och kan inte lämna över ansvaret. Förvaltningschefen ser "
        "till att planen genomförs, och varje risk har en ägare. Den som utför en kontroll får inte ansvara "
        "för den process som granskas.\n"
        "\n"
        "Stadskontoret stödjer nämnderna med mallar, utbildning och kommunjurist. Internkontrollsamordnaren "
        "i ekonomiavdelningen sammanställer rapporterna och bedömer om de är fullständiga. "
        "Dataskyddsombudet granskar risker om personuppgifter.\n"
        "\n"
        "Kommunstyrelsen beslutar om gemensamma risker, följer upp planerna och uttalar sig om helheten. "
        "Vid större avvikelser kan kommunstyrelsen begära en särskild redovisning. Revisorerna får samtliga "
        "planer och rapporter.\n"
        "\n"
        "Bolagen har en egen intern kontroll under sina styrelser. Moderbolaget rapporterar den i samband "
        "med årsredovisningen."
    ),
    "metod": (
        "Varje risk beskrivs som ”risk att … på grund av … leder till …”. Sannolikhet och konsekvens bedöms "
        "på en skala från 1 till 5, och värdena multipliceras. Bedömningen görs med hänsyn till befintliga "
        "åtgärder.\n"
        "\n"
        "Sannolikheten går från mycket osannolik till mycket sannolik och konsekvensen från försumbar till "
        "mycket allvarlig. Riskvärden under 5 kan accepteras och värden från 5 bevakas. Från 10 tas risken "
        "in i internkontrollplanen, och från 20 krävs omedelbar åtgärd. Om risken accepteras trots att "
        "värdet är 5 eller högre, eller trots att konsekvensen är mycket allvarlig, måste nämnden ange "
        "skälet.\n"
        "\n"
        "Kontroller kan vara stickprov, totalgranskning, systemrapport, intervju, avstämning eller "
        "självskattning. Resultatet är inga, mindre eller större avvikelser eller ej genomförd. Storleken "
        "avgörs av följden för den enskilde, av beloppet och av om felet upprepas, inte bara av antalet.\n"
        "\n"
        "Risken bedöms på nytt vid årets slut. Det nya värdet är utgångspunkt för nästa års plan."
    ),
}
