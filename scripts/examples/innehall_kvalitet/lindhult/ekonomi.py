"""Ekonomiavdelningen: the municipality's quality report of autumn 2025."""

from typing import Any

KVAL_KOMMUN: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-KOMMUN-1",
        "slutsats": (
            "Barn som behöver stöd eller skydd får vänta för länge, och väntan gör insatserna dyrare."
        ),
        "bygger_pa": "K25-SN-2, K25-SN-3, K25-BBN-1",
        "atgard": (
            "Skola och socialtjänst prövar gemensamt tidigt stöd. Kommunstyrelsen får andelen utredningar "
            "i tid varje månad."
        ),
    },
    {
        "slutsats_id": "K25-KOMMUN-2",
        "slutsats": "Kvaliteten sviktar när ordinarie personal är ledig eller en tjänst är tom.",
        "bygger_pa": "K25-SN-1, K25-BMN-3, K25-BBN-3",
        "atgard": (
            "Sommarens bemanning beslutas i mars i alla nämnder, och kritiska funktioner får ersättare."
        ),
    },
    {
        "slutsats_id": "K25-KOMMUN-3",
        "slutsats": "Tidiga och snabba besked är den billigaste förbättringen av kvaliteten.",
        "bygger_pa": "K25-KS-2, K25-BMN-1",
        "atgard": (
            "Samma löfte i alla förvaltningar: bekräftelse inom två arbetsdagar och besked om nästa steg."
        ),
    },
    {
        "slutsats_id": "K25-KOMMUN-4",
        "slutsats": (
            "Skillnader mellan kvinnor och män finns i skola, anställning och på gångvägar men följs olika."
        ),
        "bygger_pa": "K25-BBN-2, K25-SN-4, K25-KS-1",
        "atgard": "Alla indikatorer om individer redovisas könsuppdelat 2026 när grupperna är stora nog.",
    },
    {
        "slutsats_id": "K25-KOMMUN-5",
        "slutsats": "Kostnaden per elev och per hemtjänsttimme är högre än hos liknande kommuner.",
        "bygger_pa": "K25-SN-3, K25-BBN-4, K25-KS-3",
        "atgard": "Gemensam planering av transporter och en modell för resurser efter behov.",
    },
    {
        "slutsats_id": "K25-KOMMUN-6",
        "slutsats": "Väder och klimat påverkar kvaliteten allt mer, både vinter och sommar.",
        "bygger_pa": "K25-KS-1, K25-KS-4, K25-BMN-4",
        "atgard": "Reservplan för snö, värme och avbrott i varje nämnds verksamhetsplan.",
    },
]

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Lindhults verksamheter håller i huvudsak god kvalitet. Nämnderna redovisar 51 indikatorer. 31 är "
        "gröna, femton gula och fem röda. Bygg- och miljönämnden bedömer sin kvalitet som god, och de tre "
        "andra nämnderna som god med förbättringsområden.\n\n"
        "Det som invånarna märker mest fungerar väl. Alla vattenprover är tjänliga, räddningstjänsten är "
        "snabbare än i riket och ett bygglov tar 29 dagar. 97 procent av föräldrarna anser att barnet är "
        "tryggt i förskolan. 91 procent av de äldre är nöjda med hemtjänsten, och fler elever än tidigare "
        "är behöriga till gymnasiet.\n\n"
        "Bristerna är färre men tyngre. Utredningar av barn blir inte klara i tid, och socialnämnden "
        "väntas gå över sin budget med 2,1 procent. Hemtjänsttimmen och undervisningen av en elev kostar "
        "mer än i liknande kommuner. Invånarna är missnöjda med snöröjningen.\n\n"
        "Tre förklaringar återkommer: få personer med rätt kunskap, somrar och ledigheter samt väder. De "
        "är inte nya, men de gör att resultat som ser goda ut i genomsnitt kan vara dåliga just när någon "
        "behöver hjälp.\n\n"
        "Kommunstyrelsen lyfter sex gemensamma slutsatser. Viktigast är att barn får stöd tidigare, "
        "eftersom det är rätt för barnen och också den säkraste vägen till lägre kostnader."
    ),
    "metod": (
        "Kvalitetsrapporten visar hur väl nämnderna klarar sina grunduppdrag och ligger till grund för "
        "verksamhetsplanerna för 2026. Varje nämnd har delat upp sitt uppdrag och valt indikatorer i fyra "
        "perspektiv: kvalitet för målgruppen, ekonomi, medarbetare och hållbarhet. Målvärdena bestäms av "
        "nämnden.\n\n"
        "Grönt betyder att målet är nått, gult att det är nära och rött att det är långt kvar. Gult och "
        "rött kräver en orsak, en åtgärd och en ansvarig. Resultat från färre än fem svarande visas inte. "
        "Därför saknas en av de 52 indikatorerna i redovisningen.\n\n"
        "Källorna är enkäter, register, egna system och Kolada. Svaren i Kolada är sparade den 29 "
        "september 2025. Jämförelser görs med riket, länet och sju kommuner med liknande befolkning och "
        "förutsättningar. I en kommun med tolvtusen invånare kan några få personer ändra ett resultat, och "
        "nämnderna har därför visat fem års utfall. Ekonomiavdelningen har sammanställt rapporten."
    ),
    "resultat": (
        "## Kvalitet för målgruppen\n\n"
        "I det här perspektivet finns flest indikatorer och störst variation. Bäst är de tjänster som har "
        "en rutin och en tydlig mottagare. Alla livsmedelskontroller är genomförda, 95 procent av samtalen "
        "besvaras samma dag och 96 procent av eleverna i årskurs 1 når läsmålet. Fasta arbetslag har höjt "
        "andelen kunder som vet vem som kommer, från 74 till 79 procent.\n\n"
        "Två resultat är röda. 88 procent av utredningarna av barn är klara inom fyra månader, mot 94 "
        "förra året. 58 procent är nöjda med snöröjningen, och här är skillnaden mellan kvinnor och män "
        "sex enheter. Även i skolan går könen isär: 57 procent av flickorna i årskurs 8 upplever studiero "
        "och 65 procent av pojkarna. Behörigheten till gymnasiet, 90,8 procent, är fem års högsta men når "
        "inte målet.\n\n"
        "## Ekonomi\n\n"
        "Kommunens resultat beräknas bli 0,8 procent av skatt och bidrag, mot målet 1,0. Soliditeten 31,3 "
        "procent ligger över målet. Kommunstyrelsen håller sin budget, barn- och bildningsnämnden nästan, "
        "men socialnämnden väntas hamna på 102,1 procent. En hemtjänsttimme kostar 543 kronor och en elev "
        "135 tusen kronor, båda röda. Avgifternas täckning inom bygg- och miljönämnden är bättre än "
        "målet.\n\n"
        "## Medarbetare\n\n"
        "HME-index är 81 i bygg- och miljönämnden, 80 i kommunstyrelsen och i barn- och bildningsnämnden "
        "och 76 i socialnämnden. De tre första når sina mål. I socialnämnden är andelen heltidsanställda "
        "68,9 procent, med en skillnad på fjorton procentenheter mellan kvinnor och män. Medarbetarna "
        "kopplar den låga siffran till hur scheman läggs.\n\n"
        "## Hållbarhet\n\n"
        "Perspektivet är det mest positiva. Energianvändningen är 141 kilowattimmar per kvadratmeter, "
        "hushållsavfallet återvinns till 49 procent, hemtjänsten kör 74 procent av sina kilometer på el "
        "och skolmatens svinn är 34 gram per portion. Det gemensamma är att kommunen själv bestämmer över "
        "hela kedjan. Där andra ska göra arbetet går det långsammare. Andelen godkända avlopp är 70 "
        "procent, två under målet, eftersom fastighetsägarna behöver entreprenörer, och dem är det ont om."
    ),
    "jamforelse": (
        "Jämfört med riket är Lindhult starkt där relationen är nära. De äldres kännedom om vem som kommer "
        "ligger tretton enheter över riket och trygghet på boende sex. Bygglovskunderna ger åtta enheter "
        "högre index. Räddningstjänsten når fram på 11,1 minuter, i riket 12,0.\n\n"
        "Skolan ligger bättre till än för några år sedan. Behörigheten är högre än i riket, länet och "
        "liknande kommuner, medan meritvärdet är något lägre än rikets. Studieron är två enheter bättre än "
        "i riket men en sämre än i liknande kommuner.\n\n"
        "Kostnaderna är den svaga sidan. En hemtjänsttimme kostar tolv kronor mer än i liknande kommuner "
        "och en elev tre tusen mer. Långa avstånd och små skolor förklarar en del, men liknande kommuner "
        "har liknande avstånd. Socialnämndens HME-index är tre enheter lägre än rikets, medan de andra "
        "nämnderna ligger över.\n\n"
        "Soliditeten är klart lägre än i riket: 31,9 procent 2024, mot 46,3. Målet 30 procent är satt "
        "efter kommunens egna förutsättningar, men avståndet är ett skäl till försiktighet med nya lån."
    ),
    "klagomal": (
        "Till och med augusti kom 154 klagomål, fyra fler än samma tid förra året. Kommunstyrelsen står "
        "för hela ökningen, på grund av snön. I socialnämnden, bygg- och miljönämnden och barn- och "
        "bildningsnämnden minskade klagomålen. Synpunkterna ökade från 173 till 191, och berömmet från 149 "
        "till 164.\n\n"
        "Svaren kommer i tid i minst 93 procent av fallen. Fyra orsaker dominerar: halka, många olika "
        "personer i hemtjänsten, skolskjuts och nedskräpning. Flera av dem har lett till ändringar under "
        "året, till exempel fasta arbetslag, avskärmning vid Furuskolan och fler entreprenörer för "
        "snöröjning.\n\n"
        "Avvikelserna är 187 och ökade något. Två av tre finns i socialnämnden, där det rapporteras mer än "
        "tidigare. Kommunstyrelsen vill se fler rapporter av den sorten, inte färre, eftersom ett fel som "
        "inte rapporteras heller inte rättas. Däremot ska tiden från avvikelse till åtgärd bli kortare."
    ),
    "slutsatser": (
        "Kommunstyrelsen drar sex slutsatser av nämndernas rapporter.\n\n"
        "- Barn som behöver stöd ska få det innan läget blir akut. Skola och socialtjänst arbetar "
        "tillsammans, och andelen utredningar i tid följs varje månad.\n"
        "- Verksamheten ska tåla ledighet. Sommarens bemanning beslutas i mars och viktiga funktioner får "
        "ersättare.\n"
        "- Snabba besked ska gälla i alla förvaltningar, med samma löfte till invånare och företag.\n"
        "- Skillnader mellan kvinnor och män ska synas i alla indikatorer om individer.\n"
        "- Kostnader som är högre än hos liknande kommuner ska kunna förklaras eller sänkas. Det gäller "
        "hemtjänst, skola och transporter.\n"
        "- Väder ska planeras som något vanligt och inte som en olyckshändelse.\n\n"
        "Slutsatserna påverkar verksamhetsplanerna för 2026, som nämnderna beslutar i november. "
        "Kommunstyrelsen vill att varje nämnd visar vilket av sina mål som svarar mot vilken slutsats. "
        "Uppföljningen sker i delårsrapporten.\n\n"
        "En slutsats gäller rapporten själv. Nämnderna analyserar nu sina resultat bättre än för ett år "
        "sedan, men föreslår ibland åtgärder som är större än orsaken. Små ändringar, som en påminnelse i "
        "rätt tid, har gett flera av årets bästa resultat. Det är en lärdom som inte kostar något."
    ),
}
