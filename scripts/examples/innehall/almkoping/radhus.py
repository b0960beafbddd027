"""Rådhus AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "RADHUS-1",
        "mal": "Bolaget ska samordna koncernens finansiering så att den genomsnittliga räntan är lägre än jämförbara "
        "marknadslån",
        "malvarde": "minst 0,2 procentenheter",
        "utfall": "0,3 procentenheter",
        "status": "uppfyllt",
        "kommentar": "Gemensam upplåning genom kommunen har gett lägre räntor för fem av dotterbolagen.",
    },
    {
        "mal_id": "RADHUS-2",
        "mal": "Ägardialog ska hållas med varje dotterbolag minst två gånger om året",
        "malvarde": "2 per bolag",
        "utfall": "2 per bolag",
        "status": "uppfyllt",
        "kommentar": "Alla dialoger genomfördes. Hållbarhet och lokalplanering var gemensamma teman.",
    },
    {
        "mal_id": "RADHUS-3",
        "mal": "Koncernens samlade soliditet ska vara minst 30 procent",
        "malvarde": "30 procent",
        "utfall": "34 procent",
        "status": "uppfyllt",
        "kommentar": "Investeringarna i bostäder och energi har vuxit i takt med resultaten.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Fullmäktige antog ett uppdaterat ägardirektiv i juni med tydligare krav på gemensam finansiering och "
        "riskrapportering.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Koncernbidrag lämnades från två dotterbolag och utdelning betalades till kommunen enligt ägarens "
        "beslut.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "Styrelsen beslutade om en gemensam policy för visselblåsning i alla dotterbolag.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "RADHUS-R1",
        "process": "Ägarstyrning",
        "kategori": "verksamhet",
        "risk": "Risk att beslut i dotterbolag fattas utan att frågan underställts fullmäktige på grund av oklara gränser, "
        "vilket leder till att ägarens inflytande kringgås.",
        "s": 2,
        "k": 3,
        "kontroll": "Genomgång av dotterbolagens styrelseprotokoll",
        "resultat": "inga avvikelser",
        "iakttagelse": "Inga beslut av principiell betydelse hade fattats utan fullmäktige.",
    },
    {
        "risk_id": "RADHUS-R2",
        "process": "Finansiering",
        "kategori": "finansiell",
        "risk": "Risk att räntor stiger snabbt på grund av omvärldshändelser, vilket leder till högre kostnader i "
        "koncernen.",
        "s": 3,
        "k": 3,
        "kontroll": "Känslighetsanalys av låneportföljen varje kvartal",
        "resultat": "inga avvikelser",
        "iakttagelse": "Räntebindningen ligger inom finanspolicyns gränser.",
    },
    {
        "risk_id": "RADHUS-R3",
        "process": "Administration",
        "kategori": "personal",
        "risk": "Risk att få personer bär mycket kunskap på grund av att bolaget är litet, vilket leder till sårbarhet vid "
        "frånvaro.",
        "s": 2,
        "k": 2,
        "kontroll": "Kontroll av att rutinbeskrivningar finns",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Två rutiner saknade aktuell beskrivning.",
        "atgard": "Rutinerna uppdateras av ekonomichefen till den 31 mars.",
        "atgardsstatus": "pågår",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Styrelsen bedömer att kontrollen är tillräcklig. Bolaget är litet, processerna är få och de fel som "
    "hittats är enkla att rätta.",
    "beslut": "Styrelsen 2026-01-29, § 6",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Almköpings Rådhus AB är moderbolag för kommunens bolag. Uppdraget är att förvalta aktierna, samordna "
    "finansiering och skattemässiga frågor och föra ägardialog med dotterbolagens styrelser. Bolaget "
    "bedriver ingen annan rörelse.\n"
    "\n"
    "Ägardirektivet anger att dotterbolagen ska bidra till kommunens mål och samtidigt drivas "
    "affärsmässigt inom sina ändamål.",
    "aret": "Årets arbete präglades av det nya ägardirektivet. Tillsammans med dotterbolagen togs en gemensam mall för "
    "riskrapportering fram, och den användes för första gången i höstens ägardialoger.\n"
    "\n"
    "Styrelsen följde särskilt energibolagets investeringar i elnätet och bostadsbolagets renoveringsprogram. "
    "Ett gemensamt upphandlat system för koncernredovisning togs i drift i oktober.",
    "ekonomi": "Resultat efter finansiella poster blev 6,8 mnkr, jämfört med 6,1 mnkr året före. Intäkterna består av "
    "ersättning för gemensamma tjänster samt utdelning från dotterbolagen. Efter koncernbidrag och skatt "
    "blev årets resultat 37,2 mnkr. Soliditeten är 90,6 procent.",
    "framtid": "Under 2026 ska finansieringen av Hamnstadens andra etapp planeras tillsammans med kommunen. Styrelsen "
    "följer också de nya reglerna för hållbarhetsrapportering och hur de kan förenklas för mindre "
    "dotterbolag.",
}
