"""Goals of nämnder, kommunfullmäktige and bolag, their indicators, and the financial goals (domain.md 4.8; KL 11 kap. 6 §)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Type, records
from pipeline.schemas.choices import DIRECTIONS, GOAL_TYPES, KEY_FIGURES, MEASURED_AS, PLAN_KEY_FIGURES

NUMBER, TEXT, ID, CHOICE = Type.NUMBER, Type.TEXT, Type.ID, Type.CHOICE


def measured(key: str, title: str, explanation: str = "", width: int = 12) -> Field:
    """Return a column for an indicator's value, which may be missing."""
    return Field(key, title, NUMBER, explanation, width, optional=True, series="varde")


MAL_ID: Final = Field("mal_id", "Mål-id", ID, "F1, F2 …", 8)
MAL: Final = Field("mal", "Mål", TEXT, "Målets lydelse.", 60)
STATUS: Final = Field("status", "Bedömning", CHOICE, "Måluppfyllelse.", 18, choices_from="statuses")
INDIKATOR: Final = Field("indikator", "Indikator", TEXT, "Vad som mäts.", 52)
MATMETOD: Final = Field("matmetod", "Mätmetod", TEXT, "Hur det mäts.", 26)
ENHET: Final = Field("enhet", "Enhet", TEXT, "%, kr.", 8)
RIKTNING: Final = Field("riktning", "Riktning", CHOICE, "Vad som är bra.", 16, choices=DIRECTIONS)
U_T2: Final = measured("u_t2", "Utfall två år tidigare", "Utfall två år före rapportåret.")
U_T1: Final = measured("u_t1", "Utfall föregående år", "Utfall året före rapportåret.").but(
    published="ind/{key}/utfall"
)
MALVARDE: Final = Field("malvarde", "Målvärde", NUMBER, "Rapportårets målvärde.", 12, series="varde")
UTFALL: Final = measured("utfall", "Utfall", "Rapportårets utfall.")
PROGNOS: Final = Field(
    "prognos", "Prognos för helåret", CHOICE, "Kan målet nås?", 22, choices_from="forecasts"
)
UTGANGSVARDE: Final = measured("utgangsvarde", "Utgångsvärde")
M0: Final = Field("m0", "Mål budgetåret", NUMBER, width=12, series="varde")
M1: Final = Field("m1", "Mål år 2", NUMBER, width=12, series="varde")
M2: Final = Field("m2", "Mål år 3", NUMBER, width=12, series="varde")

BOKSLUT_MAL: Final = records(
    "mal",
    "Mål",
    "Nämndens mål och bedömningen vid årets slut. Indikatorerna fylls i på nästa flik.",
    MAL_ID.but(help="Nämndens beteckning och nummer.", width=10),
    MAL,
    Field("typ", "Typ", CHOICE, "KF-mål eller nämndens eget.", 12, choices=GOAL_TYPES),
    Field(
        "kf_mal", "KF-mål", CHOICE, "Vilket KF-mål det bidrar till.", 24, choices_from="kf_mal", optional=True
    ),
    Field("ansvarig", "Ansvarig", TEXT, "Befattning.", 26, optional=True),
    Field("klart", "Ska vara uppnått", TEXT, "År eller datum.", optional=True),
    STATUS.but(help="Måluppfyllelse vid årets slut."),
    Field("trend", "Trend", CHOICE, "Jämfört med föregående år.", choices_from="trends"),
    Field("analys", "Analys", TEXT, "Varför blev det så, och vad görs nu?", 80, 900),
    blank_rows=10,
)

BOKSLUT_INDIKATORER: Final = records(
    "indikatorer",
    "Indikatorer",
    "Indikatorer till målen. Lämna tomt om värdet saknas och skriv varför i kommentaren.",
    Field("ind_id", "Indikator-id", ID, "Målets id och nummer.", 12),
    Field("mal_id", "Mål-id", TEXT, "Målet den hör till.", 24),
    INDIKATOR,
    MATMETOD,
    ENHET.but(help="Till exempel %, antal, index.", width=10),
    RIKTNING,
    U_T2,
    U_T1,
    MALVARDE,
    UTFALL,
    Field("kommentar", "Kommentar", TEXT, "Förklaring.", 40, 300, optional=True),
)

BOKSLUT_FINANSIELLA_MAL: Final = records(
    "finansiella_mal",
    "Finansiella mål",
    "Kommunfullmäktiges finansiella mål. Utfallet räknas fram ur räkningarna när nyckeltal är ifyllt.",
    MAL_ID,
    MAL.but(width=70),
    Field(
        "nyckeltal",
        "Nyckeltal",
        CHOICE,
        "Det nyckeltal målet mäts med.",
        26,
        choices=KEY_FIGURES,
        optional=True,
    ),
    Field("matt_som", "Gäller", CHOICE, "Kommunen eller koncernen.", 12, choices=MEASURED_AS),
    ENHET,
    RIKTNING,
    MALVARDE.but(width=14, series="", said_in="mal"),
    STATUS,
    Field("kommentar", "Kommentar", TEXT, "Varför.", 80, 900),
    blank_rows=8,
)

BOKSLUT_AGARMAL: Final = records(
    "agarmal",
    "Ägarmål",
    "Mål enligt ägardirektivet och bedömning vid årets slut.",
    MAL_ID.but(help="Löpande id.", width=10),
    MAL,
    Field("malvarde", "Målvärde", TEXT, "Med enhet.", 16),
    Field("utfall", "Utfall", TEXT, "Med enhet.", 16),
    STATUS,
    Field("kommentar", "Kommentar", width=70, max_length=600),
    blank_rows=8,
)

DELAR_MAL: Final = records(
    "d_mal",
    "Mål",
    "Bedömning av om målen kan nås vid årets slut. Det är en prognos och inte den bedömning som görs i "
    "årsredovisningen.",
    MAL_ID.but(help="Som i verksamhetsplanen.", width=10),
    MAL,
    PROGNOS,
    Field("analys", "Analys", TEXT, "Läget och vad som avgör.", 80, 600),
    Field(
        "atgard", "Åtgärd", TEXT, "Krävs när målet är osäkert eller inte bedöms nås.", 60, 400, optional=True
    ),
    blank_rows=10,
)

DELAR_FINANSIELLA_MAL: Final = records(
    "d_finansiella_mal",
    "Finansiella mål",
    "Kommunfullmäktiges finansiella mål och prognosen för helåret.",
    MAL_ID,
    MAL.but(help="", width=70),
    ENHET,
    MALVARDE.but(help="", width=14, said_in="mal"),
    Field("varde", "Prognos", NUMBER, "Väntat värde vid årets slut.", series="varde"),
    PROGNOS.but(help=""),
    Field("kommentar", "Kommentar", width=80, max_length=600),
    blank_rows=8,
)

PLAN_MAL: Final = records(
    "v_mal",
    "Mål",
    "Nämndens prioriterade mål för perioden. Hänvisa till den slutsats i kvalitetsrapporten som målet "
    "bygger på.",
    MAL_ID.but(help="", width=10),
    MAL.but(help=""),
    Field("kf_mal", "KF-mål", TEXT, "Vilket av fullmäktiges mål det bidrar till.", 24, optional=True),
    INDIKATOR.but(help="", width=44),
    ENHET.but(help="", width=10),
    UTGANGSVARDE,
    M0,
    M1,
    M2,
    Field("slutsats", "Slutsats", TEXT, "Kvalitetsrapportens slutsats-id, t.ex. K25-BUN-1.", optional=True),
    blank_rows=10,
)

PLAN_KF_MAL: Final = records(
    "v_kf_mal",
    "Fullmäktiges mål",
    "Kommunfullmäktiges övergripande verksamhetsmål med indikatorer och målvärden.",
    MAL_ID.but(type=TEXT, help="Ett mål kan ha flera indikatorer."),
    MAL.but(help=""),
    Field("indikator_id", "Indikator-id", ID, width=10),
    INDIKATOR.but(help="", width=50),
    ENHET.but(help="", width=10),
    UTGANGSVARDE.but(optional=False),
    M0,
    M1,
    M2,
    blank_rows=16,
)

PLAN_FINANSIELLA_MAL: Final = records(
    "v_finansiella_mal",
    "Finansiella mål",
    "Finansiella mål och vad planen ger. Värden räknas fram ur planen när nyckeltal är ifyllt.",
    MAL_ID,
    MAL.but(help="", width=70),
    Field("nyckeltal", "Nyckeltal", CHOICE, width=22, choices=PLAN_KEY_FIGURES),
    RIKTNING.but(help=""),
    Field("malvarde", "Målvärde", NUMBER, "I procent.", said_in="mal"),
    blank_rows=6,
)
