"""Bygg- och miljönämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "BMN10": "Färre sammanträden än budgeterat.",
    "BMN20": "Avgifter för detaljplaner har kommit in tidigare än budgeterat.",
    "BMN30": "En inspektörstjänst var vakant från maj till augusti.",
}

D_MAL: dict[str, dict[str, str]] = {
    "BMN-1": {"analys": "Mediantiden är 29 dagar till och med augusti, en vecka kortare än målet."},
    "BMN-2": {"analys": "Planen för södra Lindhult vann laga kraft i juni. Det finns mark för 68 bostäder."},
    "BMN-3": {
        "analys": "Inventeringen går enligt plan, men ägarna har två år på sig att åtgärda.",
        "atgard": "Rådgivning på plats i de tre områden där flest avlopp är dåliga.",
    },
    "BMN-4": {"analys": "Tre av fyra kontroller är gjorda och resten är inplanerade."},
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Handläggning av bygglov",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Stickprov av 25 beslut utan fel.",
    },
    {
        "omrade": "Badvattenprover",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Ett otjänligt prov av sexton, vid algblomningen.",
        "forbattring": "Skyltar och tätare prover.",
    },
    {
        "omrade": "Kontroll av jäv",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Hittills har handläggare bytts i tre ärenden.",
    },
    {
        "omrade": "Avstämning av avgifter",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Våren är avstämd utan skillnader.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Detaljplanen för södra Lindhult vann laga kraft i juni och ger plats för 26 bostäder.",
    },
    {"nr": "2", "nar": "under perioden", "handelse": "E-tjänst för bygglov infördes i mars."},
    {"nr": "3", "nar": "under perioden", "handelse": "En algblomning stängde två badplatser i augusti."},
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Rekryteringen av en miljöinspektör blev klar i september; hon börjar i januari.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden är 7 867 tkr mot periodens budget 8 357 tkr. Prognosen för året är ett "
    "överskott på 610 tkr, 250 tkr bättre än i maj. Nästan hela överskottet finns inom "
    "plan och bygg, där avgifterna för två detaljplaner har kommit in tidigare än väntat. "
    "Miljö och hälsoskydd väntas få 70 tkr över genom vakansen på en inspektörstjänst. "
    "Skanningen av bygglovsarkivet följer planen och väntas kosta 390 tkr i år.",
    "mal": "Tre av fyra mål bedöms kunna uppnås. Byggloven går snabbt, planberedskapen är god och "
    "livsmedelskontrollen följer planen. Andelen godkända avlopp är osäker, eftersom ägarna "
    "har tid på sig.",
    "personal": "Nämnden har 22 anställda, lika många som för ett år sedan. En tjänst är vakant sedan "
    "maj och arbetet har fördelats på kollegorna. Sjukfrånvaron är 2,8 procent.",
    "kvalitet": "Sökande är nöjda och beslut som överklagats har stått sig. Klagomålen är få och "
    "gäller mest nedskräpning. Badvattnet påverkades av värmen i augusti; två platser "
    "stängdes i några dagar.",
    "internkontroll": "Två av åtta kontroller är klara. Alla bygglov har beslutats i tid, "
    "medan granskningen av arkivet visade en fuktskada i ett skåp. Kontrollen av jäv och avstämningen av "
    "avgifter fortsätter i höst.",
}
