"""Kommunstyrelsen: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 4),
    "beslut": "KS 2025-06-04, § 112",
    "mbl": dt.date(2025, 5, 27),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KS-1",
        "mal": "Kommunens service ska vara lätt att nå digitalt",
        "kf_mal": "KF6",
        "indikator": "Ärenden som kommer in via e-tjänst",
        "enhet": "%",
        "utgangsvarde": "63",
        "m0": "72",
        "m1": "75",
        "m2": "78",
        "slutsats": "K25-KS-1",
    },
    {
        "mal_id": "KS-2",
        "mal": "Företagen ska få snabb och samlad hjälp",
        "kf_mal": "KF4",
        "indikator": "Nöjd kund-index, service och bemötande",
        "enhet": "index",
        "utgangsvarde": "73",
        "m0": "76",
        "m1": "77",
        "m2": "78",
        "slutsats": "K25-KS-2",
    },
    {
        "mal_id": "KS-3",
        "mal": "Kommunen ska klara en kris i två veckor",
        "kf_mal": "KF3",
        "indikator": "Chefer som övat krisledning senaste två åren",
        "enhet": "%",
        "utgangsvarde": "70",
        "m0": "90",
        "m1": "92",
        "m2": "95",
        "slutsats": "K25-KS-3",
    },
    {
        "mal_id": "KS-4",
        "mal": "Styrningen ska vara tydlig och uppföljningen enkel",
        "kf_mal": "KF6",
        "indikator": "Chefer som anser att målen är tydliga",
        "enhet": "%",
        "utgangsvarde": "68",
        "m0": "72",
        "m1": "74",
        "m2": "76",
        "slutsats": "",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Två staber slås samman, och varje vakant tjänst prövas innan den tillsätts. "
        "Effektiviseringen är 3,0 mnkr 2026 och påverkar inte kontaktcenter eller beredskap.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "En gemensam bemanningsenhet för alla nämnder utreds under våren 2026. Nya chefer får "
        "ett introduktionsprogram, och traineeprogrammet för ekonomer, upphandlare och "
        "systemutvecklare fortsätter tillsammans med högskolan.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Kommunstyrelsen leder införandet av AI-stöd i hela kommunen. En riktlinje och "
        "utbildning för berörda medarbetare är klara i maj 2026. Stöd prövas först där riskerna "
        "är små, och beslut fattas alltid av människor.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Reservkraften i kommunens tolv trygghetspunkter byggs ut för att klara sju dygn, och "
        "beredskapslagret kompletteras 2026. Varje chef övar sin plan årligen, och stadskontoret "
        "följer upp tillsammans med bolagen.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Kommunstyrelsen leder och samordnar kommunens förvaltning, bereder ärenden till "
    "fullmäktige och har uppsikt över nämnder och bolag. Den ansvarar för ekonomi, "
    "personalpolitik, digitalisering, kommunikation och upphandling samt för "
    "näringsliv, besök, kollektivtrafik, beredskap och säkerhet. Stadskontoret är "
    "styrelsens förvaltning. Det driver kontaktcenter och de system som alla nämnder "
    "använder. Uppdraget regleras i kommunallagen, styrelsens reglemente och lagen om "
    "kommuners och regioners åtgärder inför och vid extraordinära händelser i "
    "fredstid och höjd beredskap.",
    "forandringar": "Ramen är 520,4 mnkr 2026, 532,9 mnkr 2027 och 548,2 mnkr 2028. Fullmäktiges "
    "beslut för 2025 var 500,0 mnkr, och 2,3 mnkr tillfördes netto under året, främst "
    "för licenser och kollektivtrafik. Löner och priser räknas upp med 15,1 mnkr "
    "2026. Beslutade förändringar är 6,0 mnkr: 2,0 mnkr till översynen av "
    "bolagskoncernens finansiering, som upphör 2027, och resten till cybersäkerhet "
    "och avtalet om kollektivtrafik. Effektiviseringen är 3,0 mnkr.\n"
    "\n"
    "Ramen räknas inte upp för att kommunen växer. Ärendehanteringsplattformen är "
    "klar 2027, och systemet för ekonomi och inköp tas i bruk stegvis. Det senare "
    "ökar driften med 1,9 mnkr 2027 och 2,6 mnkr 2028.\n"
    "\n"
    "Kollektivtrafiken är den största osäkerheten. Regionens underlag räknar med fyra "
    "procent högre kostnad 2026, men ett ökat resande kan ge sex. Skillnaden "
    "motsvarar omkring 3 mnkr. Licenser betalas delvis i utländsk valuta. Under "
    "valåret 2026 förbereds dessutom en ny mandatperiod. Styrelsen bedömer att ramen "
    "räcker om kollektivtrafiken följer regionens underlag.",
    "kvalitet": "E-tjänsterna ger nöjda användare men är svåra att använda i mobilen, och de tio mest "
    "använda byggs om före sommaren 2026. Företag som har en kontaktperson är nöjda, och "
    "företagslotsen besöker därför varje kommundel två gånger om året. Beredskapen ökar "
    "snabbast där verksamheten äger sin plan, och alla chefer ska öva sin egen. De tre "
    "slutsatserna har var sitt mål. Det fjärde målet finns kvar, eftersom cheferna "
    "efterlyser tydligare mål.",
    "investeringar": "Nettoinvesteringarna är 36,4 mnkr 2026, 27,5 mnkr 2027 och 18,1 mnkr 2028. "
    "Störst är ett gemensamt system för ekonomi och inköp, 38,0 mnkr 2026–2028, "
    "eftersom avtalet för dagens system löper ut 2028. Datahallens reservkraft och "
    "kylning avslutas 2026 med 13,3 mnkr och ärendehanteringsplattformen 2027. "
    "Reservkraften i trygghetspunkterna kostar 18,0 mnkr, varav staten betalar 7,2 "
    "mnkr, och ökar driften med 0,3 mnkr vardera 2027 och 2028. Tillsammans ökar "
    "driften med 2,2 mnkr 2027 och 2,9 mnkr 2028, vilket finns i ramen. Inventarier "
    "har ett årsanslag på 2,5 mnkr.",
}
