"""Tekniska nämnden: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "TN-1",
        "mal": "Gator och cykelvägar ska vara framkomliga året runt",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Gatuchef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": "Snöröjningen klarade tidskraven på huvudgatorna men inte på alla cykelvägar. Nya avtal med "
        "entreprenörer gäller från nästa vinter.",
    },
    {
        "mal_id": "TN-2",
        "mal": "Lokalerna ska användas effektivt",
        "typ": "KF-mål",
        "kf_mal": "KF6",
        "ansvarig": "Fastighetschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Tomma ytor har minskat och energianvändningen sjönk när driftövervakningen byggdes ut.",
    },
    {
        "mal_id": "TN-3",
        "mal": "Maten ska vara god, näringsriktig och ha låg klimatpåverkan",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Måltidschef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Matsvinnet minskade medan andelen ekologiska livsmedel sänktes för att hålla budgeten.",
    },
    {
        "mal_id": "TN-4",
        "mal": "Dricksvattnet ska vara säkert och avloppet renas väl",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Va-chef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "oförändrad",
        "analys": "Alla prover på utgående vatten var tjänliga. Läckorna minskar i takt med att ledningar byts.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "TN-1.1",
        "mal_id": "TN-1",
        "indikator": "Andel av cykelvägnätet som plogats inom sex timmar",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "78",
        "u_t1": "81",
        "malvarde": "90",
        "utfall": "84",
    },
    {
        "ind_id": "TN-1.2",
        "mal_id": "TN-1",
        "indikator": "Nöjda med gångvägars skötsel",
        "matmetod": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "54",
        "u_t1": "55",
        "malvarde": "58",
        "utfall": "55",
    },
    {
        "ind_id": "TN-2.1",
        "mal_id": "TN-2",
        "indikator": "Energianvändning i kommunens lokaler",
        "matmetod": "Mätare",
        "enhet": "kWh/m²",
        "riktning": "lägre är bättre",
        "u_t2": "148",
        "u_t1": "143",
        "malvarde": "141",
        "utfall": "138",
    },
    {
        "ind_id": "TN-2.2",
        "mal_id": "TN-2",
        "indikator": "Outhyrd eller tom yta",
        "matmetod": "Fastighetssystem",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": "5.1",
        "u_t1": "4.6",
        "malvarde": "4.0",
        "utfall": "3.7",
    },
    {
        "ind_id": "TN-3.1",
        "mal_id": "TN-3",
        "indikator": "Matsvinn per portion i skolan",
        "matmetod": "Vägning",
        "enhet": "gram",
        "riktning": "lägre är bättre",
        "u_t2": "39",
        "u_t1": "36",
        "malvarde": "34",
        "utfall": "33",
    },
    {
        "ind_id": "TN-3.2",
        "mal_id": "TN-3",
        "indikator": "Andel ekologiska livsmedel",
        "matmetod": "Inköpsstatistik",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "38",
        "u_t1": "36",
        "malvarde": "38",
        "utfall": "33",
    },
    {
        "ind_id": "TN-4.1",
        "mal_id": "TN-4",
        "indikator": "Tjänliga vattenprover",
        "matmetod": "Provtagning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "100",
        "u_t1": "100",
        "malvarde": "100",
        "utfall": "100",
    },
    {
        "ind_id": "TN-4.2",
        "mal_id": "TN-4",
        "indikator": "Utläckage av dricksvatten",
        "matmetod": "Mätning",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": "17",
        "u_t1": "16",
        "malvarde": "16",
        "utfall": "15",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-07",
        "uppdrag": "Ta fram en plan för att möta skyfall i centrum.",
        "status": "pågår",
        "svar": "Kartering av instängda områden är klar och åtgärder har prioriterats för fyra stråk. Planen lämnas till "
        "fullmäktige i maj 2026 tillsammans med kostnader.",
    },
    {
        "uppdrag_id": "U25-08",
        "uppdrag": "Inventera tomma lokaler och föreslå avveckling.",
        "status": "klart",
        "svar": "Inventeringen omfattar 212 lokaler. Nämnden föreslog i oktober att elva lokaler sägs upp eller säljs; fem "
        "har redan lämnats.",
    },
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "TN-K1",
        "grunduppdrag": "Gator och trafik",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Framkomlighet",
        "indikator": "Nöjda med snöröjning på cykelvägar",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "48",
        "u_t1": "51",
        "malvarde": "56",
        "utfall": "49",
        "bedomning": "röd",
        "kvinnor": "46",
        "man": "52",
        "antal_svar": 1180,
        "riket": "54",
        "analys": "Den snörika vintern och för få fordon för smala vägar.",
        "atgard": "Nytt avtal med krav på mindre fordon från november 2026.",
    },
    {
        "kval_id": "TN-K2",
        "grunduppdrag": "Parker och natur",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Trivsel",
        "indikator": "Nöjda med parkernas skötsel",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "72",
        "u_t1": "73",
        "malvarde": "74",
        "utfall": "75",
        "bedomning": "grön",
        "kvinnor": "77",
        "man": "73",
        "antal_svar": 1180,
        "riket": "70",
    },
    {
        "kval_id": "TN-K3",
        "grunduppdrag": "Vatten och avlopp",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Säker leverans",
        "indikator": "Avbrott i vattenleverans per kund",
        "kalla": "Eget system",
        "enhet": "minuter",
        "riktning": "lägre är bättre",
        "u_t2": "31",
        "u_t1": "26",
        "malvarde": "25",
        "utfall": "24",
        "bedomning": "grön",
        "liknande": "29",
    },
    {
        "kval_id": "TN-K4",
        "grunduppdrag": "Måltider och städ",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Goda måltider",
        "indikator": "Elever som är nöjda med skolmaten",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "61",
        "u_t1": "62",
        "malvarde": "66",
        "utfall": "63",
        "bedomning": "gul",
        "kvinnor": "60",
        "man": "66",
        "antal_svar": 4312,
        "analys": "Eleverna vill ha kortare köer och fler val.",
        "atgard": "Försök med två matpass i tre skolor.",
    },
    {
        "kval_id": "TN-K5",
        "grunduppdrag": "Lokalförsörjning",
        "perspektiv": "God ekonomi",
        "faktor": "Kostnadseffektiva lokaler",
        "indikator": "Lokalkostnad per kvadratmeter",
        "kalla": "Ekonomisystem",
        "enhet": "kr",
        "riktning": "lägre är bättre",
        "u_t2": "1120",
        "u_t1": "1138",
        "malvarde": "1170",
        "utfall": "1149",
        "bedomning": "grön",
    },
    {
        "kval_id": "TN-K6",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "76",
        "u_t1": "77",
        "malvarde": "78",
        "utfall": "78",
        "bedomning": "grön",
        "antal_svar": 884,
    },
    {
        "kval_id": "TN-K7",
        "grunduppdrag": "Avfall",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Återvinning",
        "indikator": "Hushållsavfall som samlats in för materialåtervinning",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "41",
        "u_t1": "44",
        "malvarde": "48",
        "utfall": "49",
        "bedomning": "grön",
        "riket": "39",
    },
    {
        "kval_id": "TN-K8",
        "grunduppdrag": "Lokalförsörjning",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Förnybar energi",
        "indikator": "Egen solel av elanvändningen",
        "kalla": "Mätare",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "4.1",
        "u_t1": "5.3",
        "malvarde": "7.0",
        "utfall": "6.4",
        "bedomning": "gul",
        "analys": "Två anläggningar kopplades in först i oktober.",
        "atgard": "Ytterligare fyra tak byggs 2026.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "TN-R1",
        "process": "Lokalförsörjning",
        "kategori": "legal",
        "risk": "Risk att brandskyddsbrister inte åtgärdas i tid på grund av många ärenden, vilket leder till fara för dem "
        "som vistas i lokalerna.",
        "s": 2,
        "k": 4,
        "kontroll": "Genomgång av åtgärdslistor i 40 lokaler",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Sex åtgärder var försenade mer än tre månader.",
        "atgard": "Driftledarna rapporterar varje månad till fastighetschefen.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "TN-R2",
        "process": "Vatten och avlopp",
        "kategori": "omvärld",
        "risk": "Risk att vattentäkten förorenas på grund av olycka på vägen intill, vilket leder till avbrott i "
        "leveransen.",
        "s": 2,
        "k": 4,
        "kontroll": "Övning av reservvattenplan",
        "resultat": "inga avvikelser",
        "iakttagelse": "Övningen i maj visade att nödvatten kan delas ut inom fyra timmar.",
    },
    {
        "risk_id": "TN-R3",
        "process": "Gator och trafik",
        "kategori": "finansiell",
        "risk": "Risk att fakturerade arbeten inte är utförda på grund av bristande mottagningskontroll, vilket leder till "
        "felaktiga betalningar.",
        "s": 3,
        "k": 3,
        "kontroll": "Stickprov av 60 fakturor från vinterväghållning",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Två fakturor saknade underlag för tid och plats.",
        "atgard": "Krav på gps-underlag i nya avtal.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "TN-R4",
        "process": "Måltider och städ",
        "kategori": "verksamhet",
        "risk": "Risk för allergisk reaktion på grund av fel i specialkost, vilket leder till att ett barn skadas.",
        "s": 2,
        "k": 4,
        "kontroll": "Egenkontroll av specialkost i 30 kök",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Märkning saknades i ett kök.",
        "atgard": "Utbildning av vikarier.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "TN-R5",
        "process": "Upphandling",
        "kategori": "oegentlighet",
        "risk": "Risk för otillåten påverkan i upphandling på grund av nära kontakter med leverantörer, vilket leder till "
        "förtroendeskada.",
        "s": 1,
        "k": 4,
        "kontroll": "Granskning av bisysslor och jäv",
        "resultat": "inga avvikelser",
        "iakttagelse": "Inga otillåtna bisysslor fanns.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": "Nämnden bedömer att kontrollen är tillräcklig i allt väsentligt men att uppföljningen av fakturor "
    "från entreprenörer och av brandskyddsåtgärder behöver stärkas.",
    "beslut": "TN 2026-02-05, § 12",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 2840,
        "antal_fg": 2610,
        "i_tid": "86",
        "orsak": "Snöröjning och hål i gator",
        "atgard": "Extra lagningar i mars och nya avtal om vinterväghållning.",
    },
    {
        "typ": "synpunkt",
        "antal": 1215,
        "antal_fg": 1190,
        "i_tid": "91",
        "orsak": "Förslag om cykelvägar och belysning",
        "atgard": "Förslagen bedöms samlat varje kvartal.",
    },
    {
        "typ": "fråga",
        "antal": 3120,
        "antal_fg": 2980,
        "i_tid": "97",
        "orsak": "Avfallshämtning och bytta hämtdagar",
        "atgard": "Kundtjänsten fick längre öppettider i september.",
    },
    {
        "typ": "beröm",
        "antal": 184,
        "antal_fg": 171,
        "orsak": "Planteringar i parkerna och personalen på återvinningscentralerna",
        "atgard": "Berömmet lämnas vidare till arbetslagen.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Den snörikaste vintern på tolv år krävde 31 utryckningar för plogning, mot 19 ett normalt år, och gav "
        "ett underskott för vinterväghållningen.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Biosteget till reningsverkets kväverening beställdes, den enskilt största delen av utbyggnaden.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "Gång- och cykelbron vid hamnen lyftes på plats i oktober och öppnas sommaren 2026.",
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": "Insamling av förpackningar vid fastigheten infördes för villor i två kommundelar.",
    },
    {
        "nr": "5",
        "nar": "efter årets slut",
        "handelse": "Ett inbrott i ett förråd i januari 2026 innebar att mätutrustning stals; polisanmälan är gjord.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Vattenprovtagning",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla prover togs enligt programmet.",
    },
    {
        "omrade": "Skyddsrond lekplatser",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "12 av 148 lekplatser kontrollerades för sent.",
        "forbattring": "Två besiktningsmän har utbildats.",
    },
    {
        "omrade": "Arbete på väg",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla entreprenörer hade behörig personal vid kontroll.",
    },
    {
        "omrade": "Specialkost",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": "Rutinen är känd av fast personal men inte av alla vikarier.",
        "forbattring": "Kort digital utbildning före första arbetspasset.",
    },
    {
        "omrade": "Nyckelhantering",
        "forankrad": "delvis",
        "foljs": "nej",
        "resultat": "Register över utlämnade nycklar saknades i tre områden.",
        "forbattring": "Digitala lås införs 2026.",
    },
]

UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Gator, parker och renhållning",
        "malgrupp": "Invånare 18–84 år",
        "tid": "oktober",
        "antal_svar": "1180",
        "svarsfrekvens": "47",
        "resultat": "Parker får högre betyg än förut medan snöröjningen får lägre. Boende i ytterområden är minst nöjda.",
    }
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Tekniska nämnden sköter det som ska fungera varje dag: gator, vatten, avfall, lokaler och mat. "
    "Två av fyra mål är uppfyllda och två delvis uppfyllda.\n"
    "\n"
    "Nämnden redovisar ett underskott på 4,0 mnkr. Vinterväghållningen kostade betydligt mer än "
    "budgeterat efter den snörikaste vintern på tolv år, och livsmedelspriserna steg mer än "
    "uppräkningen. Lägre energikostnader och färre tomma lokaler vägde upp en del.",
    "uppdrag": "Nämnden ansvarar för kommunens tekniska infrastruktur och service:\n"
    "\n"
    "- gator, cykelvägar, trafik och parkering\n"
    "- parker, lekplatser och natur\n"
    "- lokaler åt kommunens verksamheter\n"
    "- måltider och städning\n"
    "- vatten och avlopp samt avfall, som betalas med avgifter\n"
    "\n"
    "Affärsverksamheterna redovisas för sig och ska varken gå med över- eller underskott över tid.",
    "verksamhet": "## Gator och parker\n"
    "\n"
    "Vintern prövade organisationen. Plogbilarna ryckte ut 31 gånger och sandningen tog mer material än "
    "någonsin. Framkomligheten på huvudgatorna var god, men smala cykelvägar blev plogade för sent. Efter "
    "vintern lagades fler hål än normalt.\n"
    "\n"
    "Parkstråket längs ån blev klart i sin andra etapp. Planteringarna sköts delvis av ungdomar i "
    "feriejobb.\n"
    "\n"
    "## Lokaler, måltider och städ\n"
    "\n"
    "Nämnden lämnade fem lokaler som inte behövs och hyrde ut två. Energianvändningen minskade när fler "
    "hus kopplades till den gemensamma driftövervakningen.\n"
    "\n"
    "Köken serverade omkring 28 000 portioner varje skoldag. Svinnet minskade för tredje året i rad. De "
    "höga livsmedelspriserna gjorde att menyn anpassades och att andelen ekologiskt sänktes.\n"
    "\n"
    "## Vatten, avlopp och avfall\n"
    "\n"
    "Vattenkvaliteten var god hela året. Förnyelsen av ledningar sker i takt med planen och läckaget "
    "minskar. Utbyggnaden av kvävereningen är den största investeringen i va-verksamheten på decennier.\n"
    "\n"
    "Insamling av förpackningar vid fastigheten fick ett gott mottagande. De första månaderna var "
    "frågorna till kundtjänst många, särskilt om nya hämtdagar.\n"
    "\n"
    "Entreprenörerna inom städ följs upp varje månad. En av dem fick betala vite.",
    "mal": "Nämndens mål följer fullmäktiges inriktning om en hållbar stad och en god ekonomi. Lokalmålet och målet om "
    "vatten nåddes. Framkomlighet och måltider bedöms som delvis uppfyllda: resultaten går åt rätt håll men når "
    "inte målvärdena.\n"
    "\n"
    "Snöröjningen av cykelvägar klarade tiden i 84 procent av fallen mot målvärdet 90. Bristen är störst på de "
    "smalaste sträckorna, dit entreprenörernas fordon inte når. I köken väger målen mot varandra: svinnet sjönk "
    "till 33 gram per portion, medan andelen ekologiska livsmedel föll till 33 procent när priserna steg.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 291,0 mnkr och budgeten 287,0 mnkr. Gator och trafik redovisar ett underskott på "
    "4,8 mnkr, måltider och städ ett underskott på 2,6 mnkr. Lokalförsörjningen gav ett överskott på 2,0 "
    "mnkr.\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Vinterns extra kostnad beror på fler utryckningar, dyrare drivmedel och mer sand. Livsmedelspriserna "
    "ökade under hela våren, och portionspriset räcker inte till samma andel ekologiska varor.\n"
    "\n"
    "## Åtgärder\n"
    "\n"
    "- Nytt avtal om vinterväghållning med fast och rörlig ersättning från hösten 2026.\n"
    "- Gemensam meny och färre rätter per dag.\n"
    "- Fler lokaler lämnas enligt inventeringen.[^: Uppdrag U25-08 från fullmäktige.]",
    "personal": "Det är svårt att rekrytera kockar, ingenjörer och maskinförare. Nämnden har infört lärlingsplatser och "
    "tar emot fler praktikanter. Hälsoläget är stabilt, men sjukfrånvaron är fortsatt hög bland "
    "måltidspersonal, där arbetsställningar och bullernivåer har setts över i åtta kök.\n"
    "\n"
    "Förvaltningens chefer har deltagit i ett gemensamt program om tydliga uppdrag och rimlig "
    "arbetsbelastning.",
    "kvalitet": "Invånarna är nöjda med parkerna och vattnet. Snöröjningen av cykelvägar får lägst betyg, vilket "
    "stämmer med klagomålen. Jämfört med riket är återvinningen hög.\n"
    "\n"
    "Egenkontrollen visar brister i nyckelhantering och i rutiner för vikarier i köken. Båda har åtgärder "
    "med ansvariga och datum.",
    "internkontroll": "Årets kontroller omfattade brandskydd, fakturor, specialkost, reservvatten och jäv. Tre av fem "
    "visade mindre avvikelser. Viktigast är att skärpa kontrollen av entreprenörernas underlag, "
    "eftersom beloppen är stora och fakturorna många.\n"
    "\n"
    "Övningen av reservvattenplanen var årets mest omfattande kontroll. Den gjordes tillsammans med "
    "räddningstjänsten och visade att nödvatten kan delas ut inom fyra timmar.",
    "framtid": "De kommande åren byggs kvävereningen, skyfallsåtgärder i centrum och nya lokaler för skola och "
    "äldreboende. Va-taxan behöver höjas i måttliga steg. Producenternas ansvar för förpackningar ändras "
    "2027 och påverkar avfallsverksamhetens intäkter. Ett varmare klimat kräver både bättre "
    "dagvattenhantering och mer skugga i stadsmiljön.",
}
