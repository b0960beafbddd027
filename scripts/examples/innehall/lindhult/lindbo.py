"""Lindhults Bostäder AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "LINDBO-1",
        "mal": "Bolaget ska ha högst tre procent tomma lägenheter",
        "malvarde": "3 procent",
        "utfall": "2,1 procent",
        "status": "uppfyllt",
        "kommentar": "Efterfrågan är störst på små lägenheter i centralorten.",
    },
    {
        "mal_id": "LINDBO-2",
        "mal": "Hyresgästernas betyg ska vara minst 80",
        "malvarde": "80",
        "utfall": "79",
        "status": "delvis uppfyllt",
        "kommentar": "Tvättstugor och utemiljö får lägst betyg.",
    },
    {
        "mal_id": "LINDBO-3",
        "mal": "Resultatet ska vara minst 2 000 tkr",
        "malvarde": "2 000 tkr",
        "utfall": "2 658 tkr",
        "status": "uppfyllt",
        "kommentar": "Lägre räntor och få tomma lägenheter.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {"nr": "1", "nar": "under året", "handelse": "Stambyte gjordes i 48 lägenheter på Skolgatan."},
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Fyra lägenheter byggdes om för äldre tillsammans med socialnämnden.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "LINDBO-R1",
        "process": "Underhåll",
        "kategori": "finansiell",
        "risk": "Risk för vattenskador på grund av gamla stammar, vilket leder till höga kostnader.",
        "s": 3,
        "k": 3,
        "kontroll": "Uppföljning av underhållsplan",
        "resultat": "inga avvikelser",
        "iakttagelse": "Planen följdes.",
    },
    {
        "risk_id": "LINDBO-R2",
        "process": "Uthyrning",
        "kategori": "oegentlighet",
        "risk": "Risk att kön inte följs på grund av små förhållanden, vilket leder till misstro.",
        "s": 1,
        "k": 4,
        "kontroll": "Stickprov av 25 kontrakt",
        "resultat": "inga avvikelser",
        "iakttagelse": "Kön följdes.",
    },
    {
        "risk_id": "LINDBO-R3",
        "process": "Ekonomi",
        "kategori": "finansiell",
        "risk": "Risk att räntan stiger på grund av kort bindning, vilket leder till underskott.",
        "s": 3,
        "k": 3,
        "kontroll": "Ränteanalys",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Bindningstiden var kortare än policyn.",
        "atgard": "Två lån bands om i november.",
        "atgardsstatus": "klar",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Styrelsen bedömer att kontrollen är tillräcklig.",
    "beslut": "Styrelsen 2026-02-02, § 7",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Lindhults Bostäder AB äger omkring 760 lägenheter i sex orter. Bolaget ska främja "
    "bostadsförsörjningen i hela kommunen och drivas affärsmässigt.",
    "aret": "Stambytet på Skolgatan var årets största arbete. De boende kunde bo kvar. Fyra lägenheter på bottenplan "
    "anpassades för äldre som annars hade behövt flytta.\n"
    "\n"
    "De tomma lägenheterna blev färre i alla orter.",
    "ekonomi": "Omsättningen var 64 760 tkr och resultat efter finansiella poster 2 658 tkr, en förbättring med 797 "
    "tkr. Investeringarna var 12 600 tkr. Soliditeten var 26,3 procent.",
    "framtid": "Nästa stambyte planeras till 2027. Bolaget undersöker om ett mindre hyreshus kan byggas på den nya "
    "planlagda marken i södra Lindhult.",
}
