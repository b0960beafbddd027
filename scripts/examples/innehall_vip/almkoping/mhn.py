"""Miljö- och hälsoskyddsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 17),
    "beslut": "MHN 2025-06-17, § 33",
    "mbl": dt.date(2025, 6, 9),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "MHN-1",
        "mal": "Livsmedel ska vara säkra",
        "kf_mal": "KF3",
        "indikator": "Verksamheter utan allvarliga brister",
        "enhet": "%",
        "utgangsvarde": "89",
        "m0": "91",
        "m1": "92",
        "m2": "93",
        "slutsats": "K25-MHN-4",
    },
    {
        "mal_id": "MHN-2",
        "mal": "Miljön ska inte skadas av verksamheter",
        "kf_mal": "KF3",
        "indikator": "Inventerade enskilda avlopp",
        "enhet": "antal",
        "utgangsvarde": "190",
        "m0": "300",
        "m1": "300",
        "m2": "300",
        "slutsats": "K25-MHN-1",
    },
    {
        "mal_id": "MHN-3",
        "mal": "Företagen ska uppleva tillsynen som ett stöd",
        "kf_mal": "KF4",
        "indikator": "Nöjd kund-index för tillsyn",
        "enhet": "index",
        "utgangsvarde": "72",
        "m0": "76",
        "m1": "77",
        "m2": "78",
        "slutsats": "K25-MHN-4",
    },
    {
        "mal_id": "MHN-4",
        "mal": "Inomhusmiljön i skolor ska vara god",
        "kf_mal": "KF1",
        "indikator": "Skolor med godkänd ventilation",
        "enhet": "%",
        "utgangsvarde": "81",
        "m0": "90",
        "m1": "93",
        "m2": "95",
        "slutsats": "K25-MHN-3",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Samordnade resor, färre blanketter och lägre lokalkostnad efter flytten till gemensamt "
        "kontor ger 0,2 mnkr per år.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Två livsmedelsinspektörer utbildas för hälsoskydd, så att en vakans inte stoppar "
        "besöken. Larm och hotrutin gås igenom den första arbetsveckan.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Rapporten skrivs i appen vid besöket. AI-stöd prövas för utkast till föreläggande och "
        "för sortering av ärenden. Inspektören granskar, och beslut fattas enligt "
        "delegationsordningen.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Provtagning och information vid smitta eller förorenat dricksvatten övas 2026 med "
        "räddningstjänsten och tekniska nämnden. Kontrollen av storkök i kristid planeras.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Livsmedelskontroll",
        "enhet": "kr/tim",
        "gammal": "1480",
        "ny": "1530",
        "grund": "Självkostnad. Livsmedelslagen.",
    },
    {
        "taxa": "Tillsyn av miljöfarlig verksamhet",
        "enhet": "kr/tim",
        "gammal": "1240",
        "ny": "1290",
        "grund": "Självkostnad. Miljöbalken 27 kap.",
    },
    {
        "taxa": "Tillstånd för enskilt avlopp",
        "enhet": "kr",
        "gammal": "8650",
        "ny": "8950",
        "grund": "Självkostnad. Miljöbalken 27 kap.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Miljö- och hälsoskyddsnämnden skyddar människors hälsa och miljön. Nämnden "
    "utövar tillsyn enligt miljöbalken och strålskyddslagen, kontrollerar livsmedel "
    "och ansvarar för hälsoskyddet i skolor, bostäder och bad. Den prövar tillstånd, "
    "tar prover i sjöar och badvatten och utreder klagomål på störningar. Företag och "
    "invånare får råd i god tid. Mer än hälften av kostnaden för tillsyn och kontroll "
    "betalas med avgifter, resten med skattemedel.",
    "forandringar": "Ramen är 27,7 mnkr 2026, 28,3 mnkr 2027 och 28,9 mnkr 2028. Ökningen 2026 är 0,7 "
    "mnkr: löner och priser kostar 0,9 mnkr mer, och 0,2 mnkr effektiviseras. Det "
    "gemensamma kontoret har sänkt lokalkostnaden, och resor samordnas. Volymerna "
    "räknas inte upp, trots att fler bostäder byggs nära trafik och verksamheter.\n"
    "\n"
    "Vattnet prioriteras. Inventeringen av enskilda avlopp ska öka till 300 per "
    "säsong och samlas till två avrinningsområden i taget, så att effekten går att "
    "mäta. Säsongsanställda gör en del av besöken. Tiden kommer från "
    "livsmedelsföretag med låg risk, där digital tillsyn ersätter resor. Timavgiften "
    "räknas om, men kontroller som går fortare ger också lägre intäkter.\n"
    "\n"
    "Nya regler om industriutsläpp och hållbara livsmedel väntas 2027. Varmare "
    "badvatten och fler algblomningar ökar behovet av provtagning. Inget av detta är "
    "finansierat, och nämnden återkommer när kraven är kända. Två "
    "livsmedelsinspektörer utbildas för hälsoskydd, så att en enda vakans inte längre "
    "stoppar besöken.",
    "kvalitet": "Sjöarna förbättras inte så länge åtgärderna vid källan går långsamt, och därför är "
    "avloppen högst prioriterade. Besök efter klagomål om inomhusmiljö dröjer när en enda "
    "tjänst saknas; kompetensen breddas redan under våren. Skolornas luft kan tillsynen "
    "inte ensam förbättra, och en tidplan per byggnad tas fram med tekniska nämnden och "
    "barn- och utbildningsnämnden. Digital tillsyn och snabba rapporter ger både bättre "
    "kontroll och nöjdare företag, och arbetssättet byggs ut.",
    "investeringar": "Nämndens investeringar är små: 1,0 mnkr 2026 och 0,8 mnkr vartdera av de två "
    "följande åren. De digitala verktygen för tillsyn avslutas våren 2026 med 0,2 "
    "mnkr och ryms inom den beslutade utgiften. Mätstationer för luft och vatten "
    "byts 2026–2028 för 2,4 mnkr, eftersom utrustningen är från 2012. De ersätter "
    "sådant som redan finns och ökar inte driften. En gemensam e-tjänst för "
    "företagen, som ersätter tolv blanketter, betalas i driftbudgeten.",
}
