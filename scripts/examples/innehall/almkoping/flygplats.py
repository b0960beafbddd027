"""Flygplats AB: owner's goals, events, risks and texts."""

from typing import Any

AGARMAL: list[dict[str, Any]] = [
    {
        "mal_id": "FLYGPLATS-1",
        "mal": "Flygplatsen ska ha reguljär trafik alla vardagar",
        "malvarde": "260 dagar",
        "utfall": "258 dagar",
        "status": "delvis uppfyllt",
        "kommentar": "Trafiken ställdes in två dagar på grund av underkyld nederbörd.",
    },
    {
        "mal_id": "FLYGPLATS-2",
        "mal": "Ägarnas ersättning ska vara högst 36 mnkr",
        "malvarde": "36 mnkr",
        "utfall": "35,1 mnkr",
        "status": "uppfyllt",
        "kommentar": "Lägre kostnad för avisning minskade behovet.",
    },
    {
        "mal_id": "FLYGPLATS-3",
        "mal": "Flygplatsen ska ha beredskap för ambulansflyg dygnet runt",
        "malvarde": "100 procent",
        "utfall": "100 procent",
        "status": "uppfyllt",
        "kommentar": "Beredskapen upprätthölls hela året.",
    },
]

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Antalet resenärer ökade till 84 000, framför allt genom fler avgångar på morgonen.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Flygplatsen fick uppdrag som beredskapsflygplats från den 1 juli.",
    },
]

RISKER: list[dict[str, Any]] = [
    {
        "risk_id": "FLYGPLATS-R1",
        "process": "Säkerhet",
        "kategori": "legal",
        "risk": "Risk att krav på flygsäkerhet inte uppfylls på grund av personalbrist, vilket leder till att trafiken "
        "stoppas.",
        "s": 2,
        "k": 4,
        "kontroll": "Internrevision enligt flygplatsens manual",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Två utbildningsintyg hade gått ut.",
        "atgard": "Utbildning genomfördes i november.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "FLYGPLATS-R2",
        "process": "Ekonomi",
        "kategori": "finansiell",
        "risk": "Risk att flygbolaget lägger ned linjen på grund av låg beläggning, vilket leder till högre ersättning "
        "från ägarna.",
        "s": 3,
        "k": 4,
        "kontroll": "Månadsvis uppföljning av beläggning",
        "resultat": "inga avvikelser",
        "iakttagelse": "Beläggningen var 61 procent.",
    },
    {
        "risk_id": "FLYGPLATS-R3",
        "process": "Miljö",
        "kategori": "verksamhet",
        "risk": "Risk för utsläpp av glykol på grund av stora mängder avisning, vilket leder till förorenat vatten.",
        "s": 2,
        "k": 3,
        "kontroll": "Provtagning efter varje avisningsperiod",
        "resultat": "inga avvikelser",
        "iakttagelse": "Alla prover låg under gränsvärdet.",
    },
]

BEDOMNING: dict[str, Any] = {
    "bedomning": "tillräcklig",
    "motivering": "Säkerhetsarbetet granskas också av tillsynsmyndigheten, som inte haft allvarliga anmärkningar.",
    "beslut": "Styrelsen 2026-02-04, § 6",
}

TEXTER: dict[str, str] = {
    "verksamhet": "Almköpings Flygplats AB driver den regionala flygplatsen. Kommunen äger 90 procent genom Rådhus AB "
    "och näringslivet resten. Uppdraget är att ge regionen god tillgänglighet och beredskap för "
    "samhällsviktiga transporter.",
    "aret": "Resandet ökade för tredje året i rad men är lägre än före pandemin. Flygplatsen utsågs till "
    "beredskapsflygplats, vilket ger statlig ersättning för en del av öppethållandet.\n"
    "\n"
    "En ny brandbil togs i drift och flygledningen gick över till fjärrstyrning nattetid.",
    "ekonomi": "Omsättningen var 77,6 mnkr inklusive ägarnas ersättning. Resultat efter finansiella poster blev −0,7 "
    "mnkr, nära noll som planerat. Investeringarna var 7,0 mnkr och soliditeten 48,0 procent.",
    "framtid": "Avtalet med flygbolaget gäller till oktober 2027. Bolaget förbereder laddning för eldrivna flygplan och "
    "söker fler uppdrag inom beredskap.",
}
