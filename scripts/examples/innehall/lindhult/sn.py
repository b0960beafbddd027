"""Socialnämnden: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "SN-1",
        "mal": "Den som har hemtjänst ska möta högst tolv olika personer på två veckor",
        "typ": "KF-mål",
        "kf_mal": "KF2",
        "ansvarig": "Enhetschef hemtjänst",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Planering i fasta arbetslag gav bättre kontinuitet, men sommaren drog upp snittet.",
    },
    {
        "mal_id": "SN-2",
        "mal": "Ingen ska vänta mer än tre månader på särskilt boende",
        "typ": "KF-mål",
        "kf_mal": "KF2",
        "ansvarig": "Biståndschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Alla fick erbjudande i tid sedan korttidsplatser använts mer flexibelt.",
    },
    {
        "mal_id": "SN-3",
        "mal": "Barn ska få stöd hemma i första hand",
        "typ": "KF-mål",
        "kf_mal": "KF2",
        "ansvarig": "Enhetschef IFO",
        "klart": "2026",
        "status": "ej uppfyllt",
        "trend": "ned",
        "analys": "Två placeringar på institution kunde inte undvikas. Familjestödet har förstärkts från hösten.",
    },
    {
        "mal_id": "SN-4",
        "mal": "Fler medarbetare ska arbeta heltid",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Förvaltningschef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Andelen heltid ökade men når inte målet. Scheman som går ihop med fritid är viktigast för "
        "medarbetarna.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "SN-1.1",
        "mal_id": "SN-1",
        "indikator": "Personer per kund under 14 dagar",
        "matmetod": "Planeringssystem",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": "15",
        "u_t1": "14",
        "malvarde": "12",
        "utfall": "13",
    },
    {
        "ind_id": "SN-1.2",
        "mal_id": "SN-1",
        "indikator": "Nöjda med hemtjänsten",
        "matmetod": "Brukarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "88",
        "u_t1": "89",
        "malvarde": "90",
        "utfall": "91",
    },
    {
        "ind_id": "SN-2.1",
        "mal_id": "SN-2",
        "indikator": "Väntetid till särskilt boende",
        "matmetod": "Eget system",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "u_t2": "61",
        "u_t1": "54",
        "malvarde": "90",
        "utfall": "48",
    },
    {
        "ind_id": "SN-3.1",
        "mal_id": "SN-3",
        "indikator": "Barn placerade utanför hemmet",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "u_t2": "9",
        "u_t1": "10",
        "malvarde": "9",
        "utfall": "12",
    },
    {
        "ind_id": "SN-4.1",
        "mal_id": "SN-4",
        "indikator": "Andel heltidsanställda",
        "matmetod": "Personalsystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "64.8",
        "u_t1": "66.8",
        "malvarde": "72",
        "utfall": "68.9",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-02",
        "uppdrag": "Säkra bemanningen i hemtjänsten.",
        "status": "pågår",
        "svar": "Fasta arbetslag är införda i båda hemtjänstgrupperna och en gemensam vikariepool startade i september. "
        "Antalet timvikarier minskade under hösten men sommaren blev dyr. Nämnden återkommer i delårsrapporten.",
    }
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "SN-K1",
        "grunduppdrag": "Äldreomsorg",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Kontinuitet",
        "indikator": "Kunder som vet vem som kommer",
        "kalla": "Brukarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "71",
        "u_t1": "74",
        "malvarde": "78",
        "utfall": "79",
        "bedomning": "grön",
        "kvinnor": "80",
        "man": "77",
        "antal_svar": 142,
        "riket": "66",
    },
    {
        "kval_id": "SN-K2",
        "grunduppdrag": "Äldreomsorg",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Trygghet",
        "indikator": "Trygga på särskilt boende",
        "kalla": "Brukarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "90",
        "u_t1": "91",
        "malvarde": "92",
        "utfall": "92",
        "bedomning": "grön",
        "kvinnor": "93",
        "man": "90",
        "antal_svar": 58,
        "riket": "86",
    },
    {
        "kval_id": "SN-K3",
        "grunduppdrag": "Funktionsstöd",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Delaktighet",
        "indikator": "Brukare som får bestämma om sådant som är viktigt",
        "kalla": "Brukarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "76",
        "u_t1": "78",
        "malvarde": "82",
        "utfall": "77",
        "bedomning": "gul",
        "antal_svar": 41,
        "riket": "75",
        "analys": "Bemanningen styr när aktiviteter kan göras.",
        "atgard": "Aktivitetsplan varje vecka på alla boenden.",
    },
    {
        "kval_id": "SN-K4",
        "grunduppdrag": "Individ- och familjeomsorg",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Snabb hjälp",
        "indikator": "Utredningar klara inom fyra månader",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "92",
        "u_t1": "94",
        "malvarde": "100",
        "utfall": "88",
        "bedomning": "röd",
        "analys": "Vakanser och två tunga ärenden.",
        "atgard": "Köpt handledning och ny 1:e socialsekreterare från februari.",
    },
    {
        "kval_id": "SN-K5",
        "grunduppdrag": "Äldreomsorg",
        "perspektiv": "Ekonomi",
        "faktor": "Kostnad",
        "indikator": "Kostnad per hemtjänsttimme",
        "kalla": "Ekonomisystem",
        "enhet": "kr",
        "riktning": "lägre är bättre",
        "u_t2": "498",
        "u_t1": "521",
        "malvarde": "525",
        "utfall": "543",
        "bedomning": "röd",
        "liknande": "531",
        "analys": "Övertid och restid i ytterområden.",
        "atgard": "Ruttplanering med nytt verktyg.",
    },
    {
        "kval_id": "SN-K6",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetare",
        "faktor": "Arbetsmiljö",
        "indikator": "HME totalindex",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "76",
        "u_t1": "77",
        "malvarde": "78",
        "utfall": "76",
        "bedomning": "gul",
        "antal_svar": 318,
        "analys": "Byte av socialchef och hög arbetsbelastning på sommaren.",
        "atgard": "Sommarplanering med fackliga parter redan i januari.",
    },
    {
        "kval_id": "SN-K7",
        "grunduppdrag": "Äldreomsorg",
        "perspektiv": "Hållbarhet",
        "faktor": "Klimat",
        "indikator": "Hemtjänstens fossilfria kilometer",
        "kalla": "Körjournal",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "52",
        "u_t1": "61",
        "malvarde": "70",
        "utfall": "74",
        "bedomning": "grön",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "SN-R1",
        "process": "Hemtjänst",
        "kategori": "verksamhet",
        "risk": "Risk att insatser uteblir på grund av vakanser, vilket leder till att äldre inte får hjälp.",
        "s": 3,
        "k": 4,
        "kontroll": "Kontroll av uteblivna besök varje vecka",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Nio besök uteblev i juli.",
        "atgard": "Larm vid missat besök infört av enhetschef.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "SN-R2",
        "process": "Läkemedel",
        "kategori": "verksamhet",
        "risk": "Risk för fel läkemedel på grund av bristande delegering, vilket leder till vårdskada.",
        "s": 2,
        "k": 4,
        "kontroll": "Genomgång av delegeringar",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Fyra delegeringar hade gått ut.",
        "atgard": "Påminnelse i systemet, medicinskt ansvarig sjuksköterska.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "SN-R3",
        "process": "Placeringar",
        "kategori": "finansiell",
        "risk": "Risk för höga kostnader på grund av akuta placeringar, vilket leder till underskott.",
        "s": 4,
        "k": 3,
        "kontroll": "Uppföljning av avtal och vårdtid",
        "resultat": "större avvikelser",
        "iakttagelse": "Två placeringar saknade mål för avslut.",
        "atgard": "Månadsvis uppföljning av enhetschef.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "SN-R4",
        "process": "Handläggning",
        "kategori": "legal",
        "risk": "Risk att beslut saknar motivering på grund av tidsbrist, vilket leder till rättsosäkerhet.",
        "s": 2,
        "k": 3,
        "kontroll": "Stickprov av 40 beslut",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla beslut var motiverade.",
    },
    {
        "risk_id": "SN-R5",
        "process": "Privata medel",
        "kategori": "oegentlighet",
        "risk": "Risk att boendes kontanter hanteras fel på grund av bristande kvittenser, vilket leder till förlust för "
        "enskilda.",
        "s": 1,
        "k": 4,
        "kontroll": "Räkning på alla boenden",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla kassor stämde.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": "Nämnden bedömer att kontrollen är tillräcklig men att uppföljningen av placeringar måste bli tätare.",
    "beslut": "SN 2026-02-04, § 11",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 47,
        "antal_fg": 52,
        "i_tid": "96",
        "orsak": "Många olika personer i hemtjänsten",
        "atgard": "Fasta arbetslag.",
    },
    {
        "typ": "synpunkt",
        "antal": 63,
        "antal_fg": 58,
        "i_tid": "98",
        "orsak": "Mat och aktiviteter på Linden",
        "atgard": "Boråd varje månad.",
    },
    {
        "typ": "fråga",
        "antal": 310,
        "antal_fg": 296,
        "i_tid": "99",
        "orsak": "Avgifter",
        "atgard": "Ny sida om avgifter.",
    },
    {
        "typ": "beröm",
        "antal": 88,
        "antal_fg": 81,
        "orsak": "Personalens bemötande",
        "atgard": "Läses upp på möten.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Underskottet blev 5 900 tkr, framför allt genom två institutionsplaceringar och högre kostnad för "
        "hemtjänst under sommaren.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Ombyggnaden av särskilt boende Linden fortsatte. Asbest i bjälklagen gjorde rivningen dyrare.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "Ny socialchef tillträdde i augusti efter att tjänsten varit tillförordnad ett halvår.",
    },
    {"nr": "4", "nar": "under året", "handelse": "Nyckelfri hemtjänst infördes i hela kommunen."},
    {
        "nr": "5",
        "nar": "efter årets slut",
        "handelse": "En av de två institutionsplaceringarna avslutades i januari 2026 och ersattes med stöd i hemmet.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Delegering av läkemedel",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Delegeringar förnyas ibland för sent.",
        "forbattring": "Påminnelse infördes.",
    },
    {
        "omrade": "Social dokumentation",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Stickprov utan anmärkning.",
    },
    {
        "omrade": "Genomförandeplaner",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Åtta av hundra planer var äldre än ett år.",
        "forbattring": "Kontroll varje kvartal.",
    },
    {
        "omrade": "Brandskydd på boenden",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Övningar genomfördes.",
    },
]

UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Vad tycker de äldre",
        "malgrupp": "Personer med hemtjänst eller särskilt boende",
        "tid": "mars–maj",
        "antal_svar": "200",
        "svarsfrekvens": "62",
        "resultat": "Resultaten är bättre än riket på alla områden utom möjlighet att påverka tider.",
    },
    {
        "namn": "Brukarundersökning funktionsstöd",
        "malgrupp": "Personer på gruppbostad och daglig verksamhet",
        "tid": "oktober",
        "antal_svar": "41",
        "svarsfrekvens": "79",
        "resultat": "De flesta trivs. Fler vill bestämma själva över kvällarna.",
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Socialnämnden ger omsorg och stöd till omkring 900 personer. De äldre är nöjdare än i riket och "
    "ingen har väntat mer än tre månader på särskilt boende.\n"
    "\n"
    "Ekonomin är bekymmersam. Underskottet blev 5 900 tkr, varav individ- och familjeomsorgen 2 640 "
    "tkr och äldreomsorgen 2 270 tkr. Ett av fyra mål är uppfyllt.",
    "uppdrag": "Nämnden ansvarar för:\n"
    "\n"
    "- hemtjänst, särskilt boende och hälso- och sjukvård för äldre\n"
    "- stöd till personer med funktionsnedsättning\n"
    "- barn, unga och vuxna som behöver stöd, samt försörjningsstöd\n"
    "- social jour tillsammans med två grannkommuner",
    "verksamhet": "## Äldreomsorg\n"
    "\n"
    "Hemtjänsten delades in i fasta arbetslag i april. Kunderna möter färre personer och sjukfrånvaron i "
    "lagen minskade. Sommaren blev ändå svår, eftersom vikarierna inte räckte till och ordinarie personal "
    "arbetade övertid. Nyckelfria lås sparar tid och bilresor.\n"
    "\n"
    "På Linden byggs tolv lägenheter om. De boende flyttade tillfälligt inom huset.\n"
    "\n"
    "## Funktionsstöd\n"
    "\n"
    "En person fick ett nytt boendebeslut utanför kommunen. Daglig verksamhet öppnade ett café i "
    "biblioteket, vilket blivit en uppskattad mötesplats.\n"
    "\n"
    "## Individ- och familjeomsorg\n"
    "\n"
    "Antalet orosanmälningar ökade med elva procent. Två barn behövde vård på institution hela året. "
    "Familjestödet har utökats med en tjänst för att ge hjälp tidigare.\n"
    "\n"
    "## Hälso- och sjukvård\n"
    "\n"
    "Samarbetet med regionen om utskrivning från sjukhus fungerar bättre sedan gemensamma avstämningar "
    "infördes varje vardag. Antalet dagar då en person väntar på sjukhus trots att hen är färdigbehandlad "
    "har minskat till nästan noll. Sjuksköterskorna har fått en gemensam jour med en grannkommun på "
    "natten, vilket minskar sårbarheten.\n"
    "\n"
    "Anhörigstödet har fått en ny mötesplats. Varje torsdag kan den som vårdar en närstående träffa "
    "andra, få råd och vid behov avlösning i hemmet.",
    "mal": "Målet om väntetid är uppfyllt. Kontinuitet och heltid bedöms som delvis uppfyllda. Målet om stöd hemma är "
    "inte uppfyllt: tolv barn var placerade mot målet nio.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 326 900 tkr mot budgeten 321 000 tkr.\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Två institutionsplaceringar kostade tillsammans mer än hela underskottet inom individ- och "
    "familjeomsorgen. I äldreomsorgen var det timmarna i hemtjänsten och sommarens vikarier. Funktionsstöd "
    "hade ett underskott på 840 tkr genom ett nytt boendebeslut.\n"
    "\n"
    "## Åtgärder\n"
    "\n"
    "- Familjestöd i stället för placering när det är möjligt, från september.\n"
    "- Ruttplanering och vikariepool i hemtjänsten.\n"
    "- Sommarens schema beslutas i mars.\n"
    "\n"
    "Nämnden beslutade om åtgärdsplanen den 17 september och informerade kommunstyrelsen.",
    "personal": "Nämnden har 424 tillsvidareanställda, fem fler än året före. Sjukfrånvaron ökade till 8,1 procent och "
    "ökningen syns i alla åldrar. 14 medarbetare gick i pension. Kommunen betalar studier till "
    "undersköterska på arbetstid, och elva personer deltog.",
    "kvalitet": "Brukarnas omdömen är goda och oftast bättre än i riket. Tre resultat är röda: utredningstiderna inom individ- och familjeomsorgen, kostnaden per hemtjänsttimme och nettokostnaden i förhållande till budgeten.\n"
    "\n"
    "Klagomålen minskade från 52 till 47. Egenkontrollerna visar att rutinerna är kända men att "
    "delegeringar och genomförandeplaner ibland förnyas för sent.\n"
    "\n"
    "Resultaten diskuteras på arbetsplatsträffar och med pensionärsrådet. Kvinnor med hemtjänst är något "
    "nöjdare än män. På boendena enligt funktionsstöd vill flera personer ha större inflytande över kvällar "
    "och helger, och därför görs nu en aktivitetsplan varje vecka tillsammans med de boende.",
    "internkontroll": "Fem kontroller genomfördes. Uppföljningen av placeringar visade en större avvikelse, eftersom "
    "mål för avslut saknades. Åtgärderna pågår och följs upp av nämnden i mars.",
    "framtid": "Antalet invånare över 80 år ökar med 138 personer på fem år. Linden måste vara färdigt i tid. Den nya "
    "socialtjänstlagen ger möjlighet till insatser utan behovsprövning, och nämnden prövar öppna familjestöd "
    "från 2026.\n"
    "\n"
    "Den största osäkerheten är placeringskostnaderna. Nämnden räknar med att familjestödet ger effekt under "
    "2026, men behoven hos enskilda barn kan inte styras. Ekonomin kräver att scheman och bemanning planeras "
    "noggrant, särskilt inför sommaren. Samarbetet med grannkommunerna om jour, sjuksköterskor och "
    "familjehem fördjupas.",
    "investeringar": "Ombyggnaden av Linden fortsatte med rivning och nya installationer. Asbest i de äldre bjälklagen "
    "gjorde arbetet dyrare och långsammare, och slutprognosen är 600 tkr över beslutet. Nämnden har "
    "informerat kommunstyrelsen. Trygghetslarm och nyckelfria lås är färdiga i hela kommunen och "
    "kostade mindre än beslutat tack vare ett bidrag.",
}
