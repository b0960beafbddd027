"""Arena och Kongress AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "ARENA-1",
        "mal": "Antalet besökare ska vara minst 310 000",
        "malvarde": "310 000",
        "utfall": "327 000",
        "status": "uppfyllt",
        "kommentar": "Två stora konserter och en nationell kongress bidrog.",
    },
    {
        "mal_id": "ARENA-2",
        "mal": "Kommunens ersättning ska vara högst 26,5 mnkr",
        "malvarde": "26,5 mnkr",
        "utfall": "26,5 mnkr",
        "status": "uppfyllt",
        "kommentar": "Ersättningen användes i sin helhet.",
    },
    {
        "mal_id": "ARENA-3",
        "mal": "Arrangörernas omdöme ska vara minst 85",
        "malvarde": "85",
        "utfall": "84",
        "status": "delvis uppfyllt",
        "kommentar": "Parkering och in- och utsläpp får lägst betyg.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "En nationell kongress med 2 400 deltagare genomfördes i september.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Kylanläggningen i arenan byttes ut inför ishockeysäsongen.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "ARENA-R1",
        "process": "Evenemang",
        "kategori": "personal",
        "risk": "Risk för trängsel på grund av högt besökstryck, vilket leder till personskada.",
        "s": 2,
        "k": 4,
        "kontroll": "Säkerhetsplan och övning före stora evenemang",
        "resultat": "mindre avvikelser",
        "iakttagelse": "En utrymningsväg var delvis blockerad vid en övning.",
        "atgard": "Rutinen för uppställning ändrades av arenachefen.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "ARENA-R2",
        "process": "Biljetter",
        "kategori": "finansiell",
        "risk": "Risk att intäkter inte redovisas rätt på grund av flera försäljningskanaler, vilket leder till fel "
        "ersättning.",
        "s": 2,
        "k": 2,
        "kontroll": "Avstämning efter varje evenemang",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla avstämningar stämde.",
    },
    {
        "risk_id": "ARENA-R3",
        "process": "Drift",
        "kategori": "IT och informationssäkerhet",
        "risk": "Risk att system för in- och utpassering faller ut på grund av gamla servrar, vilket leder till köer.",
        "s": 2,
        "k": 3,
        "kontroll": "Test av reservlösning",
        "resultat": "inga avvikelser",
        "iakttagelse": "Reservlösningen fungerade vid två tester.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Bolaget har prövat sina säkerhetsrutiner i övningar och rättat de brister som fanns.",
    "beslut": "Styrelsen 2026-01-22, § 4",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Bolaget driver arenan, mässhallarna och kongresshuset. Uppdraget är att skapa mötesplatser för "
    "idrott, kultur och näringsliv och bidra till besöksnäringen.",
    "aret": "Besökarna blev fler än året före. Kongressen i september fyllde hotellen i fyra dagar och visade att "
    "samarbetet mellan hallarna, kommunen och näringslivet fungerar.\n"
    "\n"
    "Kylanläggningen byttes under sommaren. Den nya använder hälften så mycket energi och ger värme till "
    "omklädningsrummen.",
    "ekonomi": "Omsättningen var 110,0 mnkr inklusive kommunens ersättning. Resultat efter finansiella poster blev 5,3 "
    "mnkr och investeringarna 5,2 mnkr. Soliditeten var 56,9 procent.",
    "framtid": "Kalendern för 2026 är väl fylld. Bolaget utreder hur in- och utsläpp kan förbättras och om solceller "
    "kan läggas på mässhallarnas tak.",
}
