"""Gymnasie- och vuxenutbildningsnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 16),
    "beslut": "GVN 2025-06-16, § 47",
    "mbl": dt.date(2025, 6, 10),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "GVN-1",
        "mal": "Fler elever tar gymnasieexamen inom tre år",
        "kf_mal": "KF1",
        "indikator": "Elever på nationella program med examen inom tre år",
        "enhet": "%",
        "utgangsvarde": "73.5",
        "m0": "76",
        "m1": "77",
        "m2": "78",
        "slutsats": "K25-GVN-1",
    },
    {
        "mal_id": "GVN-2",
        "mal": "Elever på introduktionsprogram går vidare till studier eller arbete",
        "kf_mal": "KF1",
        "indikator": "Elever som gått från introduktionsprogram till nationellt program efter ett år",
        "enhet": "%",
        "utgangsvarde": "41",
        "m0": "46",
        "m1": "48",
        "m2": "50",
        "slutsats": "",
    },
    {
        "mal_id": "GVN-3",
        "mal": "Vuxna får utbildning som leder till arbete",
        "kf_mal": "KF4",
        "indikator": "Vuxna med arbete sex månader efter slutförd yrkesutbildning",
        "enhet": "%",
        "utgangsvarde": "77",
        "m0": "80",
        "m1": "81",
        "m2": "82",
        "slutsats": "",
    },
    {
        "mal_id": "GVN-4",
        "mal": "Elever mår bra och är närvarande",
        "kf_mal": "KF1",
        "indikator": "Elever i årskurs 2 som sällan känner sig stressade av skolarbetet",
        "enhet": "%",
        "utgangsvarde": "36",
        "m0": "38",
        "m1": "40",
        "m2": "42",
        "slutsats": "K25-GVN-3",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Grupper slås ihop där två program läser samma kurs, och program med få sökande "
        "samordnas med grannkommunerna i stället för att ges varje år på egen hand. "
        "Effektiviseringen är 4,4 mnkr 2026.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Tolv yrkeslärare utan lärarexamen studerar från hösten 2026 på en femtedel av "
        "arbetstiden med bibehållen lön. Handledning i anpassad gymnasieskola köps tills "
        "tjänsten är tillsatt, så att medarbetarna får stöd och sjukfrånvaron sänks.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Elever lär sig använda och granska AI i alla program, och lärare får stöd i "
        "planeringen. I vuxenutbildningen sorteras ansökningar automatiskt, men antagning och "
        "betyg beslutas alltid av människor.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Kunskap om totalförsvaret ingår i undervisningen. Två gymnasieskolor är förberedda som "
        "samlingsplats vid evakuering, och alla skolor övar inrymning varje läsår.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Nämnden ska ge ungdomar och vuxna en utbildning som förbereder för arbete, "
    "fortsatta studier och ett aktivt medborgarskap. Den är huvudman för fyra "
    "gymnasieskolor med nationella program och introduktionsprogram, för anpassad "
    "gymnasieskola och för kommunal vuxenutbildning med svenska för invandrare. "
    "Nämnden har aktivitetsansvar för ungdomar under 20 år som inte studerar. "
    "Skolorna tar emot elever från sju grannkommuner. Uppdraget regleras i skollagen, "
    "och utbudet vägs mot ungdomarnas val och arbetsmarknadens behov.",
    "forandringar": "Ramen är 752,7 mnkr 2026, 775,4 mnkr 2027 och 797,7 mnkr 2028. Fullmäktiges "
    "beslut för 2025 var 725,0 mnkr, och 1,5 mnkr tillfördes under året för fler "
    "elever i anpassad gymnasieskola. Löner och priser räknas upp med 21,9 mnkr 2026. "
    "Ungdomarna 16–18 år blir 103 fler till 2028, och volymerna ökar därför med 4,4 "
    "mnkr 2026, 3,0 mnkr 2027 och 3,1 mnkr 2028. Beslutade förändringar, 3,0 mnkr, "
    "går till anpassad gymnasieskola och elevhälsa. Effektiviseringen är 4,4 mnkr "
    "2026.\n"
    "\n"
    "Utbildningen i automation flyttar till Tekniskt centrum i augusti 2026, vilket "
    "ökar hyran. Ökningen av elever möts med tillfälliga lösningar i stället för en "
    "ny skola. Svenska för invandrare samlas 2027 i lokaler tillsammans med "
    "arbetsmarknadsnämnden.\n"
    "\n"
    "Vuxenutbildningen är beroende av statsbidrag som beslutas ett år i taget. "
    "Minskar bidraget till yrkesutbildning med en femtedel måste omkring 90 platser "
    "dras in. Nämnden bedömer att ramen räcker, men marginalen är mindre än 2025.",
    "kvalitet": "Goda examensresultat får inte skymma att pojkar mer sällan når examen och att "
    "flickor oftare är stressade. Mentorernas uppföljning omfattar därför även hur eleven "
    "mår. Elevhälsan ska möta eleverna tidigare, och målvärdet för stress höjs stegvis, "
    "eftersom effekten väntas först 2027. Programråden ska träffas minst tre gånger per "
    "termin. Anpassad gymnasieskola växer snabbare än lokaler, handledning och tillgång "
    "på lärare. Lokaler och handledning ska vara på plats i augusti 2026.",
    "investeringar": "Nettoinvesteringarna är 66,0 mnkr 2026, 27,6 mnkr 2027 och 23,6 mnkr 2028. "
    "Tekniskt centrum för automation avslutas 2026 med 21,1 mnkr och inreds för 3,0 "
    "mnkr. Hyran ökar driften med 1,3 mnkr 2026 och 1,1 mnkr 2027. Anpassad "
    "gymnasieskola får nya lokaler samma år, totalt 24,7 mnkr. Yrkesprogrammens "
    "verkstäder moderniseras 2026–2028 för 46,0 mnkr, varav branscherna betalar 4,0 "
    "mnkr. Det ökar driften med 0,9 mnkr 2027 och 1,2 mnkr 2028. Driften finns i "
    "ramen. Utrustning och datorer har ett årsanslag på 9,6 mnkr.",
}
