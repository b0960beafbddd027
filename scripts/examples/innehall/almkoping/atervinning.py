"""Almbygdens Återvinning AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "ATERVINNING-1",
        "mal": "Minst 62 procent av hushållsavfallet ska återvinnas",
        "malvarde": "62 procent",
        "utfall": "63 procent",
        "status": "uppfyllt",
        "kommentar": "Insamlingen av förpackningar vid fastigheten ökade återvinningen.",
    },
    {
        "mal_id": "ATERVINNING-2",
        "mal": "Behandlingsavgiften ska vara bland de 25 procent lägsta i landet",
        "malvarde": "lägsta fjärdedelen",
        "utfall": "lägsta fjärdedelen",
        "status": "uppfyllt",
        "kommentar": "Avgiften höjdes mindre än index.",
    },
    {
        "mal_id": "ATERVINNING-3",
        "mal": "Sjukfrånvaron ska vara högst fem procent",
        "malvarde": "5,0 procent",
        "utfall": "5,9 procent",
        "status": "ej uppfyllt",
        "kommentar": "Flera långa sjukfall. Arbetsmiljön vid sorteringsbandet ses över.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Sorteringen av förpackningar utökades till ytterligare två kommundelar i september.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "En brand i ett upplag av träavfall släcktes efter ett dygn utan personskador.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "ATERVINNING-R1",
        "process": "Upplag",
        "kategori": "verksamhet",
        "risk": "Risk för brand på grund av batterier i avfallet, vilket leder till skador och utsläpp.",
        "s": 4,
        "k": 4,
        "kontroll": "Värmekameror och rondering",
        "resultat": "större avvikelser",
        "iakttagelse": "En brand i juli; kamerorna täckte inte hela upplaget.",
        "atgard": "Fler kameror och mindre upplag infördes direkt av driftchefen.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "ATERVINNING-R2",
        "process": "Mottagning",
        "kategori": "legal",
        "risk": "Risk att farligt avfall tas emot fel på grund av otydlig märkning, vilket leder till böter.",
        "s": 2,
        "k": 3,
        "kontroll": "Stickprov av mottagna lass",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Tre lass saknade transportdokument.",
        "atgard": "Information till transportörer.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "ATERVINNING-R3",
        "process": "Personal",
        "kategori": "personal",
        "risk": "Risk för belastningsskador på grund av manuellt arbete, vilket leder till sjukfrånvaro.",
        "s": 3,
        "k": 3,
        "kontroll": "Skyddsrond vid sorteringsbandet",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Lyfthjälp saknas vid en station.",
        "atgard": "Lyfthjälp köps in av arbetsledaren.",
        "atgardsstatus": "pågår",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": "Branden visade på en brist som åtgärdats direkt. Arbetsmiljön vid sorteringen behöver förbättras.",
    "beslut": "Styrelsen 2026-02-06, § 10",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Bolaget behandlar avfall och återvinner material åt tre kommuner. Almköping äger 60 procent genom "
    "Rådhus AB. Ändamålet är att behandla avfall säkert, till låg kostnad och med hög återvinning.",
    "aret": "Fastighetsnära insamling har förändrat arbetet. Mängden förpackningar ökade med en fjärdedel medan "
    "restavfallet minskade. Sorteringshallen går nu i två skift.\n"
    "\n"
    "Branden i juli blev en påminnelse om riskerna med batterier. Rutinerna har ändrats och räddningstjänsten "
    "har övat på platsen.",
    "ekonomi": "Omsättningen var 301,2 mnkr och resultat efter finansiella poster 23,3 mnkr. Investeringarna på 41,0 "
    "mnkr gällde sorteringshallen. Soliditeten var 46,2 procent.",
    "framtid": "Producenterna ersätter insamlingen fullt ut från 2027. Bolaget planerar en ny linje för plast och söker "
    "samarbete med fler kommuner.",
}
