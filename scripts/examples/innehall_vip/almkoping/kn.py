"""Kulturnämnden: the plan of 2026–2028."""

import datetime as dt
from typing import Any

V_FORSLAG: dict[str, Any] = {
    "datum": dt.date(2025, 6, 12),
    "beslut": "KN 2025-06-12, § 41",
    "mbl": dt.date(2025, 6, 5),
}

V_MAL: list[dict[str, Any]] = [
    {
        "mal_id": "KN-1",
        "mal": "Biblioteken är öppna när människor har tid",
        "kf_mal": "KF5",
        "indikator": "Öppna timmar per vecka på områdesbiblioteken, genomsnitt",
        "enhet": "timmar",
        "utgangsvarde": "35",
        "m0": "62",
        "m1": "64",
        "m2": "66",
        "slutsats": "",
    },
    {
        "mal_id": "KN-2",
        "mal": "Fler barn och unga skapar egen kultur",
        "kf_mal": "KF5",
        "indikator": "Barn 7–15 år som deltar i kulturskolans ämneskurser",
        "enhet": "%",
        "utgangsvarde": "10.1",
        "m0": "11.8",
        "m1": "12.2",
        "m2": "12.5",
        "slutsats": "K25-KN-2",
    },
    {
        "mal_id": "KN-3",
        "mal": "Museet och konsten berör fler invånare",
        "kf_mal": "KF5",
        "indikator": "Utställningar med syntolkning eller text på lätt svenska",
        "enhet": "%",
        "utgangsvarde": "55",
        "m0": "80",
        "m1": "90",
        "m2": "100",
        "slutsats": "K25-KN-1",
    },
    {
        "mal_id": "KN-4",
        "mal": "Det fria kulturlivet växer i hela kommunen",
        "kf_mal": "KF5",
        "indikator": "Arrangemang med kulturstöd utanför tätorten",
        "enhet": "antal",
        "utgangsvarde": "104",
        "m0": "120",
        "m1": "124",
        "m2": "128",
        "slutsats": "K25-KN-2",
    },
]

V_SVAR: list[dict[str, Any]] = [
    {
        "inriktning_id": "PI-1",
        "svar": "Gemensamma inköp av medier i länet, delade tjänster mellan enheter och program som inte "
        "längre trycks ger 1,2 mnkr 2026 och 1,3 mnkr per år därefter. Öppettider och antal "
        "kurser påverkas inte.",
    },
    {
        "inriktning_id": "PI-2",
        "svar": "Bibliotekarier och kulturskolans lärare delar tjänster mellan enheter, så att fler får "
        "heltid. Ingen arbetar ensam på kvällstid. Sjukfrånvaron ska vara högst 4,0 procent "
        "2028.",
    },
    {
        "inriktning_id": "PI-3",
        "svar": "Katalogisering, avskrift av museets äldre arkiv och svar på återkommande frågor prövas "
        "med AI-stöd. En medarbetare granskar alltid, och uppgifter om barn används inte.",
    },
    {
        "inriktning_id": "PI-4",
        "svar": "Stadsbiblioteket förbereds som trygghetspunkt med reservkraft enligt kommunstyrelsens "
        "plan. Museets plan för att flytta de mest värdefulla föremålen övas i mars 2026.",
    },
]

V_TAXOR: list[dict[str, Any]] = [
    {
        "taxa": "Kulturskola, ämneskurs",
        "enhet": "kr/termin",
        "gammal": "650",
        "ny": "675",
        "grund": "Högre kostnad för instrument. Kommunallagen 2 kap. 6 §, självkostnad.",
    },
    {
        "taxa": "Museet, specialvisning",
        "enhet": "kr",
        "gammal": "1400",
        "ny": "1500",
        "grund": "Självkostnad. Kommunallagen 2 kap. 6 §.",
    },
]

TEXTER: dict[str, str] = {
    "grunduppdrag": "Kulturnämnden ska ge alla som bor i kommunen tillgång till kultur, bildning och "
    "eget skapande, med barn och unga först. Biblioteken finns i elva lokaler, i en "
    "bokbuss och på webben. Kulturskolan undervisar barn och unga mellan sex och "
    "nitton år. Nämnden ansvarar också för stadsmuseet, konstsamlingen och den "
    "offentliga konsten och ger stöd till föreningar, studieförbund och arrangörer. "
    "Uppdraget vilar på bibliotekslagen, museilagen och kommunens kulturprogram.",
    "forandringar": "Ramen ökar med 5,0 mnkr till 210,0 mnkr 2026, till 214,9 mnkr 2027 och till "
    "220,3 mnkr 2028. Hela ökningen 2026 är löner och priser. De räknas upp med 6,2 "
    "mnkr, medan effektiviseringen är 1,2 mnkr. Inga volymer räknas upp, trots att "
    "kommunen växer.\n"
    "\n"
    "Effektiviseringen görs där besökaren märker minst: medier köps in tillsammans "
    "med länets bibliotek, program trycks inte längre och tjänster delas mellan "
    "enheter. Kostnaden för e-böcker och ljudböcker på licens stiger ändå snabbare än "
    "prisindex. Nämnden väljer fler exemplar av de mest efterfrågade titlarna, och "
    "andra inköp får stå tillbaka.\n"
    "\n"
    "Tre områdesbibliotek är meröppna från hösten 2025, och driften ryms i ramen. Två "
    "till kan få samma lösning först när larm och belysning är utbytta, vilket inte "
    "är finansierat i planen. Kulturskolan fortsätter att flytta undervisning till "
    "skolor och prövar provveckor i årskurs 3 inom oförändrat anslag. Kön blir "
    "kortare men försvinner inte. Museets magasin behöver ersättas inom fem år, och "
    "en förstudie lämnas i september 2026.",
    "kvalitet": "Kvalitetsrapporten har lett till fyra slutsatser. Tillgänglighet som läggs till i "
    "efterhand skjuts upp, och därför är den från 2026 ett krav från början i varje "
    "utställning. Kulturen når längst när den flyttar dit människor redan är, vilket styr "
    "målen om kulturskolan och om arrangemang utanför tätorten. Lägre kostnad per "
    "biblioteksbesök används till att korta väntan på böcker. Tryggheten på "
    "stadsbibliotekets entréplan kräver fler än bibliotekets egen personal.",
    "investeringar": "Investeringarna är 8,3 mnkr 2026, 13,0 mnkr 2027 och 4,5 mnkr 2028. "
    "Stadsbibliotekets entré görs tillgänglig 2026–2027 för 14,0 mnkr, eftersom "
    "trappan stänger ute besökare. Den ökar driften med 0,4 mnkr 2028, vilket finns "
    "i ramen. Konsthallens klimatanläggning byts 2027–2028 för 8,5 mnkr; utlånande "
    "museer kräver ett jämnare klimat. Återställningen av stadsbibliotekets magasin "
    "efter vattenskadan avslutas 2026 med 2,4 mnkr, och försäkringen ersätter en "
    "del. Pågående anslag för offentlig konst avslutas samma år med 0,9 mnkr.",
}
