"""A nämnd's verksamhetsplan with internbudget, and a bolag's affärsplan (domain.md 3.7; S0 § 3–5, S3 1.6.7, 3.1.2).

Goals and projects are those of the municipality's plan: the forms come filled in with them, and here stands how they are reached and by whom.
"""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Sign, Type, records, table
from pipeline.schemas.choices import GOAL_TYPES, METHODS, PROGRESS
from pipeline.schemas.decisions import UPPDRAG_ID
from pipeline.schemas.goals import ENHET, INDIKATOR, MAL, MAL_ID, MALVARDE, MATMETOD, RIKTNING, UTGANGSVARDE
from pipeline.schemas.group import DELAR_BOLAG_ROWS
from pipeline.schemas.investments import PROJEKT, PROJEKT_ID, TYP
from pipeline.schemas.operating import BESLUT, KOD, VERKSAMHET
from pipeline.schemas.quality import FAKTOR, KVAL_ID

AMOUNT, NUMBER, COUNT = Type.AMOUNT, Type.NUMBER, Type.COUNT
TEXT, ID, CHOICE, DATE = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE

COSTS: Final = (
    ("intakter", "Intäkter", Sign.PLUS),
    ("personal", "Personal", Sign.MINUS),
    ("lokaler", "Lokaler", Sign.MINUS),
    ("ovrigt", "Övrigt", Sign.ANY),
    ("kapital", "Kapitalkostnad", Sign.MINUS),
)
"""The kinds of income and cost of an internbudget: key, title and sign."""
NET: Final = "netto"
BEFORE: Final = "fg"
"""What the columns of the year before end with."""

VP_BESLUT: Final = records(
    "vp_beslut",
    "Beslut",
    "Beslutet om verksamhetsplanen eller affärsplanen, förhandlingen före det och när planen följs upp.",
    Field("datum", "Beslutsdatum", DATE, width=12),
    BESLUT.but(help="Nämnd eller styrelse, datum och paragraf.", width=30),
    Field("mbl", "MBL-förhandling", DATE, "Före beslutet.", 12, optional=True),
    Field("delges", "Redovisas i kommunstyrelsen", DATE, "Dagen då planen redovisas.", 14, optional=True),
    Field("uppfoljning_delar", "Följs upp i delåret", DATE, "Dagen som delårets uppföljning avser.", 12),
    Field("uppfoljning_ar", "Följs upp efter året", DATE, "När årets uppföljning beslutas.", 12),
    blank_rows=1,
    single=True,
)

VP_MAL: Final = records(
    "vp_mal",
    "Mål",
    "Enhetens mål för året. Ett mål ska vara specifikt, mätbart (fliken Indikatorer), accepterat, relevant, tidsbegränsat och ha en ansvarig. "
    "Det beskriver en förändring, inte det ordinarie uppdraget.",
    MAL_ID.but(help="Samma id som i budgeten.", width=10),
    MAL.but(help="Specifikt: vad som ska vara uppnått."),
    Field("typ", "Typ", CHOICE, "Mål som kommer från fullmäktige, eller eget.", 12, choices=GOAL_TYPES),
    Field(
        "kf_mal", "KF-mål", TEXT, "Det mål eller uppdrag från fullmäktige som målet kommer från.", 24, optional=True
    ),
    Field("behov", "Eget behov", TEXT, "Varför ett eget mål behövs.", 40, 300, optional=True),
    Field("varde", "Värde för dem ni är till för", TEXT, "Vad invånaren märker när målet är nått.", 50, 300),
    Field("accepterat", "Accepterat", TEXT, "Hur målet har förankrats: beslut, dialog.", 36, 200),
    Field("klart", "Ska vara uppnått", DATE, "Dagen då målet ska vara nått.", 12),
    Field("ansvarig", "Ansvarig", TEXT, "Befattning.", 26),
    Field("strategi", "Strategi", TEXT, "Hur målet ska nås, i en eller två meningar.", 60, 400),
    Field("prioritet", "Prioritet", COUNT, "Ordningen när pengarna fördelas; 1 först.", 10),
    Field(
        "resurs",
        "Avsatt i internbudgeten",
        AMOUNT,
        "Det som avsatts särskilt för målet, minus; tomt när det ryms i det ordinarie.",
        sign=Sign.MINUS,
        optional=True,
    ),
    Field("verksamhet", "Verksamhet", CHOICE, "Bara när målet är en enda verksamhets eget.", 12, optional=True, choices_from="verksamheter"),
    Field("slutsats", "Slutsats", TEXT, "Den slutsats i kvalitetsrapporten som målet bygger på.", optional=True),
    blank_rows=10,
)  # fmt: skip

VP_INDIKATORER: Final = records(
    "vp_indikatorer",
    "Indikatorer",
    "Hur målen mäts. En kvantitativ indikator har ett målvärde, en kvalitativ en målnivå i ord.",
    Field("ind_id", "Indikator-id", ID, "Målets id och nummer.", 12),
    Field("mal_id", "Mål-id", TEXT, "Målet den hör till.", 24),
    INDIKATOR,
    Field("metodtyp", "Slag av metod", CHOICE, "Räknas eller bedöms det?", 14, choices=METHODS),
    MATMETOD.but(width=34),
    ENHET.but(help="Till exempel %, antal, index.", optional=True),
    RIKTNING.but(optional=True),
    UTGANGSVARDE.but(help="Senaste värde."),
    MALVARDE.but(key="m0", title="Målvärde", help="Årets målvärde, samma som i budgeten.", optional=True),
    Field("malniva", "Målnivå i ord", TEXT, "För en kvalitativ indikator: när är målet nått?", 36, 200, optional=True),
    blank_rows=16,
)  # fmt: skip

VP_AKTIVITETER: Final = records(
    "vp_aktiviteter",
    "Aktiviteter",
    "Aktivitetsplanen: vad som ska göras för varje mål, vem som ansvarar och när det är klart.",
    Field("aktivitet_id", "Aktivitet-id", ID, "Målets id och en bokstav, t.ex. BUN-1a.", 12),
    Field("mal_id", "Mål-id", TEXT, "Målet den hör till.", 24),
    Field("aktivitet", "Aktivitet", TEXT, "Vad som ska göras.", 60, 300),
    Field("ansvarig", "Ansvarig", TEXT, "Befattning.", 26),
    Field("klart", "Klart", TEXT, "År och månad, t.ex. 2026-06.", 10),
    Field("status", "Status", CHOICE, "Läget när planen beslutas.", 14, choices=PROGRESS),
    blank_rows=24,
)

VP_ATGARDER: Final = records(
    "vp_atgarder",
    "Förbättringsåtgärder",
    "Slutsatser och öppna åtgärder i kvalitetsrapporten: i vilket mål eller vilken aktivitet tas de om hand? Skriv id, eller förklara varför "
    "åtgärden inte förs vidare.",
    Field("atgard_id", "Åtgärd-id", ID, "Som i kvalitetsrapporten, t.ex. K25-BUN-1.", 14),
    Field("atgard", "Åtgärd", TEXT, "Som i kvalitetsrapporten.", 60, 400),
    Field("hanteras", "Tas om hand i", TEXT, "Mål- eller aktivitet-id, flera med komma.", 20, optional=True),
    Field("kommentar", "Kommentar", TEXT, "Krävs när åtgärden inte förs vidare.", 50, 300, optional=True),
    blank_rows=12,
    required=False,
)

VP_INTERNBUDGET: Final = records(
    "vp_internbudget",
    "Internbudget",
    "Årets och föregående års budget per verksamhet, tkr. Intäkter plus, kostnader minus. Årets netto ska tillsammans vara fullmäktiges ram.",
    KOD,
    VERKSAMHET.but(help="", width=36),
    *(
        Field(f"{key}_{BEFORE}", f"{title} föregående år", AMOUNT, "Budget.", sign=sign, series=f"{key}_ar", published=f"vb/{{unit}}/{{key}}/{key}/b")
        for key, title, sign in COSTS
    ),
    Field(f"{NET}_{BEFORE}", "Netto föregående år", AMOUNT, "Räknas fram.", formula="+".join(f"{key}_{BEFORE}" for key, _, _ in COSTS)),
    *(Field(key, title, AMOUNT, "Årets budget.", sign=sign, series=f"{key}_ar") for key, title, sign in COSTS),
    Field(NET, "Netto", AMOUNT, "Räknas fram.", formula="+".join(key for key, _, _ in COSTS)),
    blank_rows=12,
)  # fmt: skip

VP_INVESTERINGAR: Final = records(
    "vp_investeringar",
    "Investeringar",
    "Årets investeringsbudget, netto i tkr med plus. Summan ska vara investeringsplanens för året.",
    PROJEKT_ID,
    PROJEKT,
    TYP,
    Field("budget", "Årets budget", AMOUNT, "Netto, plus."),
    Field("klart", "Klart", TEXT, "År, eller år och månad.", 10),
    Field("ansvarig", "Ansvarig", TEXT, "Befattning.", 26),
    Field("kommentar", "Kommentar", TEXT, "Vad som görs under året.", 60, 300, optional=True),
    blank_rows=14,
    required=False,
    nothing="Inga investeringar är budgeterade för året.",
)

VP_KVALITET: Final = records(
    "vp_kvalitet",
    "Kvalitetsfaktorer",
    "De kritiska kvalitetsfaktorerna och årets målvärden. Senaste utfall hämtas ur kvalitetsrapporten.",
    KVAL_ID.but(help="Som i kvalitetsrapporten."),
    FAKTOR.but(help=""),
    INDIKATOR.but(width=44),
    ENHET.but(help="Till exempel %, antal, index."),
    RIKTNING.but(help=""),
    MALVARDE.but(key="m0", help="Årets målvärde."),
    blank_rows=16,
)

VP_UPPDRAG: Final = records(
    "vp_uppdrag",
    "Uppdrag",
    "Fullmäktiges uppdrag till enheten och hur de genomförs.",
    UPPDRAG_ID.but(help="Fullmäktiges nummer."),
    Field("uppdrag", "Uppdrag", TEXT, "Uppdragets lydelse.", 60, 400),
    Field("klart", "Klart", TEXT, "År och månad.", 10),
    Field("redovisas", "Redovisas i", TEXT, "T.ex. årsredovisningen.", 20),
    Field("ansvarig", "Ansvarig", TEXT, "Befattning.", 26),
    Field("genomforande", "Så genomförs det", TEXT, "Vad enheten gör, i någon mening.", 60, 400),
    blank_rows=10,
    required=False,
    nothing="Kommunfullmäktige har inte gett några särskilda uppdrag för året.",
)

VP_BOLAG: Final = table(
    "vp_bolag",
    "Resultatbudget",
    "Bolagets budget, hela belopp i tkr. Intäkter plus, kostnader minus; investeringar plus.",
    DELAR_BOLAG_ROWS,
    Field("nu", "Budget året före", AMOUNT, series="ar"),
    Field("b", "Budget", AMOUNT, "Året som planen gäller.", series="ar"),
)

VP_RISKER: Final = records(
    "vp_risker",
    "Risker",
    "De väsentligaste riskerna i affärsplanen och hur de hanteras.",
    Field("risk_id", "Risk-id", ID, "Löpande id.", 10),
    Field("risk", "Risk", TEXT, "Vad som kan hända, och vad det leder till.", 60, 300),
    Field("paverkan", "Påverkan", TEXT, "Till exempel i tkr om året.", 30, 200),
    Field("hantering", "Hantering", TEXT, "Vad bolaget gör.", 60, 300),
    blank_rows=8,
)
