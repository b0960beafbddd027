"""Stadsbyggnadsnämnden: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "SBN-1",
        "mal": "Bygglov ska handläggas snabbt och rättssäkert",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Bygglovschef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Handläggningstiden sjönk men komplicerade ärenden tar för lång tid.",
    },
    {
        "mal_id": "SBN-2",
        "mal": "Planer ska ge mark för minst 600 bostäder om året",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Planchef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Sju detaljplaner antogs och ger möjlighet till 712 bostäder.",
    },
    {
        "mal_id": "SBN-3",
        "mal": "Medborgarna ska kunna påverka tidigt",
        "typ": "eget mål",
        "ansvarig": "Stadsbyggnadsdirektör",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": "Dialoger har hållits i alla större planer, men unga deltar sällan.",
    },
    {
        "mal_id": "SBN-4",
        "mal": "Geodata ska vara öppna och aktuella",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Geodatachef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Fler data finns öppna och används av företag och skolor.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "SBN-1.1",
        "mal_id": "SBN-1",
        "indikator": "Median för handläggning av bygglov",
        "matmetod": "Eget system",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "u_t2": "41",
        "u_t1": "36",
        "malvarde": "28",
        "utfall": "31",
    },
    {
        "ind_id": "SBN-1.2",
        "mal_id": "SBN-1",
        "indikator": "Bygglovsbeslut som stått sig efter överklagande",
        "matmetod": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "92",
        "u_t1": "93",
        "malvarde": "95",
        "utfall": "96",
    },
    {
        "ind_id": "SBN-2.1",
        "mal_id": "SBN-2",
        "indikator": "Bostäder i antagna planer",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "488",
        "u_t1": "574",
        "malvarde": "600",
        "utfall": "712",
    },
    {
        "ind_id": "SBN-2.2",
        "mal_id": "SBN-2",
        "indikator": "Detaljplaner som antagits inom 24 månader från uppdrag",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "52",
        "u_t1": "58",
        "malvarde": "60",
        "utfall": "64",
    },
    {
        "ind_id": "SBN-3.1",
        "mal_id": "SBN-3",
        "indikator": "Planer med tidig dialog",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "60",
        "u_t1": "70",
        "malvarde": "100",
        "utfall": "86",
    },
    {
        "ind_id": "SBN-3.2",
        "mal_id": "SBN-3",
        "indikator": "Deltagare under 25 år",
        "matmetod": "Deltagarlistor",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "7",
        "u_t1": "8",
        "malvarde": "15",
        "utfall": "9",
    },
    {
        "ind_id": "SBN-4.1",
        "mal_id": "SBN-4",
        "indikator": "Öppna datamängder",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "18",
        "u_t1": "24",
        "malvarde": "30",
        "utfall": "33",
    },
    {
        "ind_id": "SBN-4.2",
        "mal_id": "SBN-4",
        "indikator": "Användare som är nöjda med geodata på webben",
        "matmetod": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "73",
        "u_t1": "75",
        "malvarde": "76",
        "utfall": "78",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-09",
        "uppdrag": "Korta handläggningstiden för bygglov.",
        "status": "pågår",
        "svar": "Mediantiden har minskat från 36 till 31 dagar. E-ansökan med kontroll av handlingar infördes i maj och en "
        "jour för enkla ärenden i september. Målet på 28 dagar väntas nås 2026.",
    }
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "SBN-K1",
        "grunduppdrag": "Bygglov",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Snabbhet",
        "indikator": "Beslut inom lagens tid",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "93",
        "u_t1": "95",
        "malvarde": "99",
        "utfall": "97",
        "bedomning": "gul",
        "riket": "95",
        "analys": "Sommarens vakanser gav förseningar.",
        "atgard": "Bemanning med konsult under semestern.",
    },
    {
        "kval_id": "SBN-K2",
        "grunduppdrag": "Bygglov",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Service",
        "indikator": "Nöjd kund-index för bygglov",
        "kalla": "Enkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "64",
        "u_t1": "66",
        "malvarde": "70",
        "utfall": "69",
        "bedomning": "gul",
        "antal_svar": 318,
        "riket": "66",
        "analys": "Kunderna vill ha en namngiven handläggare.",
        "atgard": "Handläggarens namn och tid visas i e-tjänsten.",
    },
    {
        "kval_id": "SBN-K3",
        "grunduppdrag": "Planering",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Delaktighet",
        "indikator": "Synpunkter som besvarats skriftligt",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "100",
        "u_t1": "100",
        "malvarde": "100",
        "utfall": "100",
        "bedomning": "grön",
    },
    {
        "kval_id": "SBN-K4",
        "grunduppdrag": "Lantmäteri",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Rättssäkerhet",
        "indikator": "Förrättningar som återvisats",
        "kalla": "Register",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": "1.8",
        "u_t1": "1.5",
        "malvarde": "1.5",
        "utfall": "1.4",
        "bedomning": "grön",
    },
    {
        "kval_id": "SBN-K5",
        "grunduppdrag": "Bygglov",
        "perspektiv": "God ekonomi",
        "faktor": "Självfinansiering",
        "indikator": "Avgifternas täckning av kostnaden för bygglov",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "71",
        "u_t1": "75",
        "malvarde": "78",
        "utfall": "66",
        "bedomning": "röd",
        "analys": "Stora bygglov uteblev när byggandet bromsade in.",
        "atgard": "Ny taxa och anpassad bemanning 2026.",
    },
    {
        "kval_id": "SBN-K6",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "77",
        "u_t1": "78",
        "malvarde": "79",
        "utfall": "79",
        "bedomning": "grön",
        "antal_svar": 121,
    },
    {
        "kval_id": "SBN-K7",
        "grunduppdrag": "Planering",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Hållbar stad",
        "indikator": "Nya bostäder inom 500 meter från hållplats",
        "kalla": "Geodata",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "84",
        "u_t1": "88",
        "malvarde": "90",
        "utfall": "93",
        "bedomning": "grön",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "SBN-R1",
        "process": "Bygglov",
        "kategori": "legal",
        "risk": "Risk att beslut fattas för sent på grund av ojämn ärendemängd, vilket leder till att avgifter måste "
        "sättas ned.",
        "s": 3,
        "k": 3,
        "kontroll": "Genomgång av alla ärenden över åtta veckor",
        "resultat": "mindre avvikelser",
        "iakttagelse": "23 ärenden blev sena och avgiften sattes ned.",
        "atgard": "Bevakningslista varje vecka av bygglovschefen.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "SBN-R2",
        "process": "Bygglov",
        "kategori": "oegentlighet",
        "risk": "Risk för otillåten påverkan på grund av stora ekonomiska värden, vilket leder till felaktiga beslut.",
        "s": 1,
        "k": 4,
        "kontroll": "Granskning av jäv i 50 beslut",
        "resultat": "inga avvikelser",
        "iakttagelse": "Inga fall av jäv.",
    },
    {
        "risk_id": "SBN-R3",
        "process": "Planering",
        "kategori": "verksamhet",
        "risk": "Risk att planer upphävs på grund av brister i utredningar, vilket leder till försenat byggande.",
        "s": 2,
        "k": 3,
        "kontroll": "Kollegial granskning före samråd",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla planer granskades.",
    },
    {
        "risk_id": "SBN-R4",
        "process": "Geodata",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk att skyddsvärda uppgifter blir öppna på grund av bristande klassning, vilket leder till "
        "säkerhetsproblem.",
        "s": 2,
        "k": 4,
        "kontroll": "Klassning av alla datamängder",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Två datamängder var klassade för lågt.",
        "atgard": "Omklassade direkt.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "SBN-R5",
        "process": "Ekonomi",
        "kategori": "finansiell",
        "risk": "Risk för underskott på grund av minskat byggande, vilket leder till nedskärningar.",
        "s": 4,
        "k": 3,
        "kontroll": "Månadsvis uppföljning av avgifter",
        "resultat": "större avvikelser",
        "iakttagelse": "Intäkterna blev väsentligt lägre än budgeterat.",
        "atgard": "Åtgärdsplan antogs i september.",
        "atgardsstatus": "pågår",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": "Kontrollen är god i myndighetsutövningen. Avgiftsintäkterna behöver följas tätare eftersom de "
    "svänger med konjunkturen.",
    "beslut": "SBN 2026-02-10, § 14",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 146,
        "antal_fg": 158,
        "i_tid": "92",
        "orsak": "Lång väntan på besked om bygglov",
        "atgard": "Jour för enkla ärenden.",
    },
    {
        "typ": "synpunkt",
        "antal": 604,
        "antal_fg": 571,
        "i_tid": "99",
        "orsak": "Trafik och grönområden i nya planer",
        "atgard": "Besvaras i planernas samrådsredogörelser.",
    },
    {
        "typ": "fråga",
        "antal": 3410,
        "antal_fg": 3290,
        "i_tid": "96",
        "orsak": "Vad som kräver bygglov",
        "atgard": "Enklare vägledning på webben.",
    },
    {
        "typ": "beröm",
        "antal": 52,
        "antal_fg": 47,
        "orsak": "Bemötande i bygglovsjouren",
        "atgard": "Lyfts på arbetsplatsträffar.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Färre stora bygglov än väntat gav ett intäktsbortfall och nämnden antog i september en åtgärdsplan.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Detaljplanen för Norra Ängen vann laga kraft och gör det möjligt att bygga 420 bostäder.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "De första invånarna flyttade in i Hamnstaden och torgets utformning bestämdes efter en "
        "medborgardialog.",
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": "E-ansökan om bygglov med automatisk kontroll av handlingar infördes i maj.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Handläggning av bygglov",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Stickprov visade att rutinen följs.",
    },
    {
        "omrade": "Jäv och bisysslor",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla har lämnat uppgifter.",
    },
    {
        "omrade": "Underrättelse till grannar",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Fem grannar fick underrättelse för sent.",
        "forbattring": "Automatisk påminnelse.",
    },
    {
        "omrade": "Arkivering av kartor",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": "Äldre kartor saknar märkning.",
        "forbattring": "Plan för skanning till 2027.",
    },
]

UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Nöjd kund-index bygglov",
        "malgrupp": "Sökande av bygglov",
        "tid": "januari–december",
        "antal_svar": "318",
        "svarsfrekvens": "44",
        "resultat": "Betyget ökade tre enheter. Bemötandet får högst betyg och handläggningstiden lägst.",
    }
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Stadsbyggnadsnämnden planerar för en växande stad. Sju detaljplaner antogs och "
    "handläggningstiden för bygglov blev kortare. Två av fyra mål är uppfyllda.\n"
    "\n"
    "Nämnden redovisar ett underskott på 3,2 mnkr, eftersom färre stora bygglov gav lägre avgifter än "
    "budgeterat.\n"
    "\n"
    "Planeringen tog viktiga steg när detaljplanen för Norra Ängen vann laga kraft och de första "
    "invånarna flyttade in i Hamnstaden. Unga deltar fortfarande för sällan i dialogerna.",
    "uppdrag": "Nämnden ansvarar för:\n"
    "\n"
    "- översiktsplan och detaljplaner\n"
    "- bygglov, tillsyn och strandskydd\n"
    "- lantmäteri, kartor och geodata\n"
    "- exploatering tillsammans med kommunstyrelsen",
    "verksamhet": "## Planering\n"
    "\n"
    "De antagna planerna ger plats för 712 bostäder, en skola och två förskolor. Planen för Norra Ängen "
    "är störst. Dialogerna har blivit fler och hålls på platser där människor ändå är, till exempel i "
    "livsmedelsbutiker. Trots det är de unga få.\n"
    "\n"
    "## Bygglov och tillsyn\n"
    "\n"
    "Antalet ansökningar från privatpersoner var ungefär som året före, medan företagens stora projekt "
    "blev färre. E-ansökan med automatisk kontroll har minskat antalet kompletteringar. En jour tre dagar "
    "i veckan löser enkla ärenden direkt.\n"
    "\n"
    "Tillsynen av olovligt byggande prioriterades efter risk. Antalet öppna ärenden minskade med en "
    "femtedel.\n"
    "\n"
    "## Lantmäteri och geodata\n"
    "\n"
    "Två tjänster var vakanta större delen av året och intäkterna blev lägre. Samtidigt publicerades nio "
    "nya öppna datamängder, bland annat träd och belysningsstolpar.\n"
    "\n"
    "Nya flygbilder över hela kommunen togs under våren och används redan av räddningstjänst, lantbrukare "
    "och skolor.",
    "mal": "Målen om bostäder och geodata nåddes. Bygglovsmålet är nära att nås. Målet om tidig påverkan kräver nya "
    "arbetssätt för att nå unga.\n"
    "\n"
    "Mediantiden för bygglov blev 31 dagar, tre dagar från målvärdet. Enkla ärenden går snabbt, men där flera "
    "myndigheter ska yttra sig dröjer besluten. Nästan alla beslut som överklagats har stått sig, vilket visar "
    "att kortare tid inte gått ut över rättssäkerheten.\n"
    "\n"
    "Av dem som deltog i dialogerna var nio procent under 25 år. Under 2026 hålls samråden för två planer i "
    "skolor, på lektionstid.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 94,7 mnkr mot budgeten 91,5 mnkr.\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Bygglov redovisar ett underskott på 3,2 mnkr, vilket motsvarar hela nämndens avvikelse. Intäkterna från "
    "stora byggen uteblev när räntor och byggkostnader bromsade marknaden. Planeringen hade ett överskott på "
    "0,4 mnkr tack vare fler planavtal. Det vägdes upp av underskott på 0,3 mnkr i lantmäteriet och 0,1 mnkr "
    "i ledningen.\n"
    "\n"
    "## Åtgärder\n"
    "\n"
    "Åtgärdsplanen innebär att vakanser prövas, att taxan ses över och att handläggare vid behov arbetar "
    "över gränserna mellan enheter.\n"
    "\n"
    "Vid delårsbokslutet stod det klart att avgifterna inte skulle återhämta sig under hösten. Två vakanser "
    "tillsattes därför inte och konsultstöd avslutades i förtid. Åtgärderna minskade underskottet men kunde "
    "inte väga upp hela bortfallet.[^: Avgiften för ett stort bygglov tas ut när beslutet fattas. Ett fåtal "
    "ärenden påverkar därför årets intäkter kännbart.]",
    "personal": "Medarbetarnas engagemang är högt. Rekryteringen av lantmätare är svår i hela landet, och nämnden har "
    "därför inlett ett samarbete med två grannkommuner. Sjukfrånvaron är låg.\n"
    "\n"
    "När stora bygglov uteblev fick flera handläggare arbeta med tillsyn, där ärenden länge legat på hög. "
    "Det har breddat kompetensen och minskat sårbarheten. Medarbetarna uppskattar bygglovsjouren, eftersom "
    "frågor kan besvaras direkt i stället för att bli ärenden.",
    "kvalitet": "Kunderna blir nöjdare. Självfinansieringen av bygglov är däremot röd: kostnaderna är i stort sett "
    "fasta medan intäkterna svänger. Planernas läge nära hållplatser bidrar till en hållbar stad.\n"
    "\n"
    "Klagomålen gäller oftast väntan. Egenkontrollen visar att rutinerna följs, med undantag för några "
    "underrättelser till grannar.\n"
    "\n"
    "Nöjd kund-index för bygglov steg från 66 till 69 och ligger över riket. Sökande vill ha en namngiven "
    "handläggare, och sedan årsskiftet visas namn och beräknad beslutsdag i e-tjänsten. Tre av hundra "
    "beslut fattades efter den tid som lagen anger. De flesta hörde till sommaren, då bemanningen var svag.",
    "internkontroll": "Årets kontroller omfattade handläggningstider, jäv, planernas kvalitet, informationsklassning "
    "och ekonomi. Den ekonomiska risken blev verklig och har hanterats i en åtgärdsplan.\n"
    "\n"
    "23 bygglovsärenden tog så lång tid att avgiften sattes ned. En bevakningslista används därför "
    "varje vecka. Två datamängder hade klassats för lågt och ändrades direkt.",
    "framtid": "Byggandet väntas öka långsamt från 2027. En ny översiktsplan påbörjas 2026, där klimatanpassning och "
    "robust elförsörjning blir centrala frågor. Ändringar i plan- och bygglagen innebär färre krav på "
    "bygglov för små åtgärder och därmed lägre intäkter men också färre ärenden.\n"
    "\n"
    "Nämnden behöver en taxa och en bemanning som tål svängningar i byggandet. Förslag om ny taxa lämnas "
    "till fullmäktige under 2026. I Hamnstaden fortsätter planeringen av nästa kvarter, och i Norra Ängen "
    "börjar gator och ledningar byggas.",
}
