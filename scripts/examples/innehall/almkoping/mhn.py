"""Miljö- och hälsoskyddsnämnden: goals, quality, risks, events and texts."""

from typing import Any

MAL: list[dict[str, Any]] = [
    {
        "mal_id": "MHN-1",
        "mal": "Livsmedel ska vara säkra",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Enhetschef livsmedel",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Fler kontroller genomfördes och andelen verksamheter utan brister ökade.",
    },
    {
        "mal_id": "MHN-2",
        "mal": "Miljön ska inte skadas av verksamheter",
        "typ": "KF-mål",
        "kf_mal": "KF3",
        "ansvarig": "Miljöchef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": "Tillsynen prioriterades efter risk; enskilda avlopp hann inte inventeras.",
    },
    {
        "mal_id": "MHN-3",
        "mal": "Företagen ska uppleva tillsynen som ett stöd",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Förvaltningschef",
        "klart": "2026",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Fler rådgivande samtal och tydligare rapporter.",
    },
    {
        "mal_id": "MHN-4",
        "mal": "Inomhusmiljön i skolor ska vara god",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Enhetschef hälsoskydd",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": "Två av tre kontrollerade skolor har rättat ventilationen.",
    },
]

INDIKATORER: list[dict[str, Any]] = [
    {
        "ind_id": "MHN-1.1",
        "mal_id": "MHN-1",
        "indikator": "Planerade kontroller som genomförts",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "91",
        "u_t1": "95",
        "malvarde": "100",
        "utfall": "100",
    },
    {
        "ind_id": "MHN-1.2",
        "mal_id": "MHN-1",
        "indikator": "Verksamheter utan allvarliga brister",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "88",
        "u_t1": "89",
        "malvarde": "90",
        "utfall": "92",
    },
    {
        "ind_id": "MHN-2.1",
        "mal_id": "MHN-2",
        "indikator": "Tillsynsbesök på stora verksamheter",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "96",
        "u_t1": "94",
        "malvarde": "100",
        "utfall": "100",
    },
    {
        "ind_id": "MHN-2.2",
        "mal_id": "MHN-2",
        "indikator": "Inventerade enskilda avlopp",
        "matmetod": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "210",
        "u_t1": "190",
        "malvarde": "260",
        "utfall": "174",
    },
    {
        "ind_id": "MHN-3.1",
        "mal_id": "MHN-3",
        "indikator": "Nöjd kund-index för tillsyn",
        "matmetod": "Enkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "70",
        "u_t1": "72",
        "malvarde": "74",
        "utfall": "76",
    },
    {
        "ind_id": "MHN-3.2",
        "mal_id": "MHN-3",
        "indikator": "Företag som fått skriftlig rapport inom två veckor",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "86",
        "u_t1": "89",
        "malvarde": "92",
        "utfall": "95",
    },
    {
        "ind_id": "MHN-4.1",
        "mal_id": "MHN-4",
        "indikator": "Skolor med godkänd ventilation",
        "matmetod": "Tillsyn",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "78",
        "u_t1": "81",
        "malvarde": "90",
        "utfall": "86",
    },
    {
        "ind_id": "MHN-4.2",
        "mal_id": "MHN-4",
        "indikator": "Klagomål om inomhusmiljö i skolor som avslutats inom tre månader",
        "matmetod": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "66",
        "u_t1": "69",
        "malvarde": "80",
        "utfall": "74",
    },
]

UPPDRAG: list[dict[str, Any]] = [
    {
        "uppdrag_id": "U25-14",
        "uppdrag": "Införa digital tillsyn av livsmedelsverksamheter.",
        "status": "klart",
        "svar": "Verksamheter med låg risk lämnar sedan mars egna bilder och mätvärden i en app. 184 kontroller gjordes "
        "digitalt och tiden kunde läggas på verksamheter med högre risk.",
    }
]

KVALITET: list[dict[str, Any]] = [
    {
        "kval_id": "MHN-K1",
        "grunduppdrag": "Livsmedel",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Säkerhet",
        "indikator": "Uppföljning av brister inom en månad",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "84",
        "u_t1": "88",
        "malvarde": "90",
        "utfall": "93",
        "bedomning": "grön",
    },
    {
        "kval_id": "MHN-K2",
        "grunduppdrag": "Miljötillsyn",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Rättssäkerhet",
        "indikator": "Beslut som stått sig efter överklagande",
        "kalla": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "94",
        "u_t1": "95",
        "malvarde": "95",
        "utfall": "96",
        "bedomning": "grön",
    },
    {
        "kval_id": "MHN-K3",
        "grunduppdrag": "Hälsoskydd",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Tillgänglighet",
        "indikator": "Klagomål om inomhusmiljö med besök inom två veckor",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "71",
        "u_t1": "74",
        "malvarde": "85",
        "utfall": "77",
        "bedomning": "gul",
        "analys": "Vakans under våren.",
        "atgard": "Ny inspektör från augusti.",
    },
    {
        "kval_id": "MHN-K4",
        "grunduppdrag": "Service",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Bemötande",
        "indikator": "Företagens omdöme om bemötande",
        "kalla": "Enkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "74",
        "u_t1": "75",
        "malvarde": "76",
        "utfall": "79",
        "bedomning": "grön",
        "antal_svar": 204,
        "riket": "75",
    },
    {
        "kval_id": "MHN-K5",
        "grunduppdrag": "Alla",
        "perspektiv": "God ekonomi",
        "faktor": "Självfinansiering",
        "indikator": "Avgifternas täckning av tillsynens kostnad",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "58",
        "u_t1": "60",
        "malvarde": "62",
        "utfall": "63",
        "bedomning": "grön",
    },
    {
        "kval_id": "MHN-K6",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hållbart medarbetarengagemang",
        "indikator": "HME totalindex",
        "kalla": "Medarbetarenkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "u_t2": "82",
        "u_t1": "81",
        "malvarde": "82",
        "utfall": "82",
        "bedomning": "grön",
        "antal_svar": 51,
    },
    {
        "kval_id": "MHN-K7",
        "grunduppdrag": "Miljötillsyn",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Vatten",
        "indikator": "Sjöar med god status",
        "kalla": "Provtagning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "54",
        "u_t1": "54",
        "malvarde": "58",
        "utfall": "54",
        "bedomning": "röd",
        "analys": "Övergödning från enskilda avlopp och jordbruk.",
        "atgard": "Inventering av 300 avlopp 2026 och bidrag till våtmarker.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "MHN-R1",
        "process": "Livsmedel",
        "kategori": "verksamhet",
        "risk": "Risk för matförgiftning på grund av att brister inte upptäcks, vilket leder till sjukdom.",
        "s": 2,
        "k": 4,
        "kontroll": "Genomgång av riskklassning",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla verksamheter är klassade.",
    },
    {
        "risk_id": "MHN-R2",
        "process": "Miljötillsyn",
        "kategori": "personal",
        "risk": "Risk för hot mot inspektörer på grund av ingripande beslut, vilket leder till ohälsa.",
        "s": 3,
        "k": 3,
        "kontroll": "Genomgång av hotrutin",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Larm fungerade inte i två bilar.",
        "atgard": "Nya larm.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "MHN-R3",
        "process": "Avgifter",
        "kategori": "finansiell",
        "risk": "Risk att avgifter inte debiteras på grund av manuell hantering, vilket leder till förlorade intäkter.",
        "s": 2,
        "k": 2,
        "kontroll": "Avstämning mot ärendesystem",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Nio avgifter saknades.",
        "atgard": "Debiterade i december.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "MHN-R4",
        "process": "Tillsyn",
        "kategori": "oegentlighet",
        "risk": "Risk för partiskhet på grund av personliga relationer, vilket leder till olika behandling.",
        "s": 1,
        "k": 3,
        "kontroll": "Granskning av jäv",
        "resultat": "inga avvikelser",
        "iakttagelse": "Inspektörer byter område vart tredje år.",
    },
    {
        "risk_id": "MHN-R5",
        "process": "Vatten",
        "kategori": "omvärld",
        "risk": "Risk att en förorening upptäcks sent på grund av gles provtagning, vilket leder till skador på miljön.",
        "s": 2,
        "k": 3,
        "kontroll": "Kontroll av provtagningsprogram",
        "resultat": "inga avvikelser",
        "iakttagelse": "Programmet följdes.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Nämnden bedömer att kontrollen är tillräcklig. Rutinerna är väl kända i den lilla förvaltningen.",
    "beslut": "MHN 2026-02-04, § 7",
}

SYNPUNKTER: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 318,
        "antal_fg": 334,
        "i_tid": "95",
        "orsak": "Buller och inomhusmiljö",
        "atgard": "Besök prioriteras efter hälsorisk.",
    },
    {
        "typ": "synpunkt",
        "antal": 96,
        "antal_fg": 88,
        "i_tid": "98",
        "orsak": "Nedskräpning och vattenkvalitet",
        "atgard": "Vidarebefordras och besvaras.",
    },
    {
        "typ": "fråga",
        "antal": 1890,
        "antal_fg": 1760,
        "i_tid": "97",
        "orsak": "Regler för avlopp och värmepumpar",
        "atgard": "Vägledning med exempel.",
    },
    {
        "typ": "beröm",
        "antal": 41,
        "antal_fg": 36,
        "orsak": "Rådgivning till nya restauranger",
        "atgard": "Delas i arbetsgruppen.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Digital tillsyn infördes för livsmedelsverksamheter med låg risk och frigjorde tid för de svårare.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Ett utsläpp från ett företag i Björkhagen stoppades efter två dagar; ärendet är anmält till "
        "åklagare.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "Två skolor fick föreläggande om ventilation och har åtgärdat bristerna.",
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": "Nämnden antog en plan för vattenvård tillsammans med grannkommunerna.",
    },
]

EGENKONTROLL: list[dict[str, Any]] = [
    {"omrade": "Riskklassning", "forankrad": "ja", "foljs": "ja", "resultat": "Alla verksamheter klassade."},
    {"omrade": "Provtagning", "forankrad": "ja", "foljs": "ja", "resultat": "Programmet genomfört."},
    {
        "omrade": "Dokumentation vid inspektion",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Tre rapporter skickades för sent.",
        "forbattring": "Mall i appen.",
    },
    {
        "omrade": "Hot och våld",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": "Nya medarbetare kände inte till larmet.",
        "forbattring": "Ingår i introduktionen.",
    },
]

UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Nöjd kund-index miljö och livsmedel",
        "malgrupp": "Företag som haft tillsyn",
        "tid": "januari–december",
        "antal_svar": "204",
        "svarsfrekvens": "41",
        "resultat": "Betyget ökade fyra enheter på två år. Företagen uppskattar tydliga rapporter men vill ha lägre "
        "avgifter.",
    }
]

TEXTER: dict[str, str] = {
    "sammanfattning": "Miljö- och hälsoskyddsnämnden skyddar människors hälsa och miljön. Alla planerade "
    "livsmedelskontroller genomfördes och företagen är nöjda med tillsynen.\n"
    "\n"
    "Nämnden redovisar ett överskott på 0,4 mnkr.\n"
    "\n"
    "Digital tillsyn av verksamheter med låg risk gav mer tid åt restauranger och storkök. "
    "Inventeringen av enskilda avlopp blev däremot mindre än planerat, och sjöarnas status har inte "
    "förbättrats. Två av fyra mål är uppfyllda och två delvis uppfyllda.",
    "uppdrag": "Nämnden utövar tillsyn och ger råd:\n"
    "\n"
    "- tillsyn enligt miljöbalken och strålskyddslagen\n"
    "- livsmedelskontroll\n"
    "- hälsoskydd i skolor, bostäder och bad\n"
    "- provtagning och vattenvård\n"
    "\n"
    "Tillsynen betalas till stor del med avgifter.",
    "verksamhet": "## Livsmedel\n"
    "\n"
    "Digital tillsyn prövades först på caféer och butiker med enkel hantering. Den minskade restiden och "
    "gav fler kontroller på restauranger och i storkök.\n"
    "\n"
    "## Miljö\n"
    "\n"
    "Tillsynen av stora verksamheter genomfördes helt. Ett utsläpp i Björkhagen krävde snabbt ingripande "
    "tillsammans med räddningstjänsten. Inventeringen av enskilda avlopp blev mindre än planerat, "
    "eftersom en tjänst var vakant.\n"
    "\n"
    "## Hälsoskydd\n"
    "\n"
    "Skolornas ventilation var årets tema. De flesta brister rättades direkt. Klagomål om buller ökade "
    "under sommarens utomhusarrangemang.\n"
    "\n"
    "Två skolor fick föreläggande och hade rättat bristerna innan läsårets slut.\n"
    "\n"
    "Nya mätstationer för luftkvalitet togs i drift före sommaren. Värdena visas på kommunens webbplats "
    "och låg under gränserna hela hösten.",
    "mal": "Två mål är uppfyllda och två delvis uppfyllda. Det som återstår är enskilda avlopp och ventilation i de "
    "äldsta skolorna.\n"
    "\n"
    "Samtliga planerade livsmedelskontroller genomfördes. Andelen verksamheter utan allvarliga brister ökade "
    "till 92 procent, och de som fått anmärkning följdes upp snabbare än tidigare. Företagen fick sina rapporter "
    "i tid och ger tillsynen ett högre betyg.\n"
    "\n"
    "Av planerade 260 avlopp inventerades 174. Det räcker inte för att minska övergödningen i de sjöar där läget "
    "är sämst. Arbetet samlas 2026 till två avrinningsområden i taget, så att effekten kan mätas.",
    "ekonomi": "## Utfall\n"
    "\n"
    "Nettokostnaden blev 26,6 mnkr mot budgeten 27,0 mnkr.\n"
    "\n"
    "## Orsaker\n"
    "\n"
    "Flytten till ett gemensamt kontor sänkte lokalkostnaden och gav nämnd och ledning ett överskott på 0,3 "
    "mnkr. Livsmedelskontrollen gick 0,1 mnkr bättre än budget, eftersom fler uppföljande kontroller "
    "betalades av företagen. Miljötillsynen följde budgeten.\n"
    "\n"
    "Intäkterna täckte 63 procent av kostnaderna för tillsyn och livsmedelskontroll. Rådgivning, klagomål "
    "och vattenvård betalas till största delen med skattemedel.[^: Avgifter får tas ut för tillsyn men inte "
    "för allmän information och handläggning av obefogade klagomål.]\n"
    "\n"
    "Nettokostnaden ökade med 1,5 procent från 2024. Nämnden har inte haft anledning att besluta om "
    "åtgärder, men den avgiftsmodell som antas för livsmedelskontrollen behöver följas när fler kontroller "
    "görs digitalt och tar kortare tid.",
    "personal": "Förvaltningen har högt engagemang och låg sjukfrånvaro. Unga inspektörer stannar i genomsnitt fyra år, "
    "och introduktionen har därför byggts ut. Rutinerna mot hot och våld har övats.\n"
    "\n"
    "En vakans inom hälsoskyddet märktes under våren, då klagomål om inomhusmiljö fick vänta. Sedan augusti "
    "är tjänsten tillsatt. Inspektörerna byter område vart tredje år, vilket håller kunskapen bred och "
    "minskar risken för alltför nära kontakter med företagen.",
    "kvalitet": "Tillsynen håller hög kvalitet och beslut står sig vid överklagande. Två indikatorer är röda: sjöarnas status och inventeringen av enskilda avlopp. Båda kräver långsiktiga åtgärder tillsammans med markägare.\n"
    "\n"
    "Klagomålen minskade något. Egenkontrollen visar små brister i dokumentation.\n"
    "\n"
    "Åtta av tolv indikatorer är gröna. Besök efter klagomål om inomhusmiljö gjordes inom två veckor i 77 "
    "procent av fallen, att jämföra med målvärdet 85. Företagens omdöme om bemötandet är högre än i riket. "
    "De vill ändå ha lägre avgifter och färre blanketter, och det senare har nämnden börjat ordna genom en "
    "gemensam e-tjänst.",
    "internkontroll": "Av fem kontroller visade tre inga avvikelser. De två andra gällde larm i bilar och avgifter som "
    "inte debiterats; båda är åtgärdade.\n"
    "\n"
    "Nio avgifter hade inte debiterats när ärendesystemet stämdes av. De fakturerades i december. "
    "Granskningen av jäv gav ingen anmärkning, och provtagningsprogrammet följdes i sin helhet.",
    "framtid": "Nya regler om industriutsläpp och hållbara livsmedel väntas 2027. Digital tillsyn utvecklas vidare. "
    "Klimatförändringen märks genom varmare badvatten och fler algblomningar, vilket ökar behovet av "
    "provtagning.\n"
    "\n"
    "Under 2026 ska 300 enskilda avlopp inventeras. Nämnden vill också ge bidrag till våtmarker tillsammans "
    "med markägarna, enligt den plan för vattenvård som antagits med grannkommunerna. Fler bostäder nära "
    "trafik och verksamheter innebär att buller behöver prövas tidigt i planeringen.",
}
