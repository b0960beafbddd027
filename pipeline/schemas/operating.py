"""Drift: what operation costs, the frames it has, and measures, requests and fees (domain.md 4.4, 4.9; KL 11 kap. 5 §)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Sign, Type, records, table
from pipeline.schemas.choices import CENTRAL_ITEMS, MEASURE_STATES, OPERATION, PROPOSALS
from pipeline.schemas.plan_rows import RAM, YEARS

AMOUNT, NUMBER = Type.AMOUNT, Type.NUMBER
TEXT, ID, CHOICE, DATE = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE
MINUS, PLUS = Sign.MINUS, Sign.PLUS

KOD: Final = Field("kod", "Kod", ID, "Verksamhetens kod.", 10, choices_from="verksamheter")
VERKSAMHET: Final = Field("verksamhet", "Verksamhet", TEXT, "Verksamhetens namn.", 38)
INTAKTER: Final = Field("intakter", "Intäkter", AMOUNT, "Årets intäkter, plus.", sign=PLUS)
KOSTNADER: Final = Field("kostnader", "Kostnader", AMOUNT, "Årets kostnader, minus.", sign=MINUS)
NETTO: Final = Field(
    "netto",
    "Netto",
    AMOUNT,
    "Intäkter och kostnader tillsammans.",
    formula="intakter+kostnader",
    series="netto",
)
ANDRING: Final = Field(
    "andring", "Anslagsförändring", AMOUNT, "Beslutade ändringar under året.", decided=OPERATION
)
NETTO_FG: Final = Field(
    "netto_fg",
    "Netto föregående år",
    AMOUNT,
    "Som publicerat; ändra inte.",
    optional=True,
    series="netto",
    published="drift/{unit}/{key}/netto",
)
ORSAK: Final = Field(
    "orsak", "Orsak till avvikelse", TEXT, "Varför utfallet skiljer sig från budget.", 60, 400, optional=True
)
NAMND: Final = Field("namnd", "Nämnd", ID, "Enhetens id.", 28, choices_from="units")
BESLUT: Final = Field("beslut", "Beslut", TEXT, "KF, datum och paragraf.", 30)

BOKSLUT_DRIFT: Final = records(
    "drift",
    "Drift",
    "Utfall och budget per verksamhet i tusentals kronor (tkr). Intäkter skrivs med plus, kostnader med "
    "minus. Interna poster ska ingå i intäkter och kostnader och anges också i kolumnerna ”varav interna”.",
    KOD,
    VERKSAMHET,
    INTAKTER,
    KOSTNADER,
    NETTO,
    Field(
        "interna_intakter",
        "varav interna intäkter",
        AMOUNT,
        "Ersättning från andra nämnder, plus.",
        sign=PLUS,
        part_of="intakter",
    ),
    Field(
        "interna_kostnader",
        "varav interna kostnader",
        AMOUNT,
        "Köp från andra nämnder, minus.",
        sign=MINUS,
        part_of="kostnader",
    ),
    Field(
        "budget",
        "Ursprunglig budget",
        AMOUNT,
        "Nettobudget enligt KF:s beslut; kostnad är minus.",
        series="netto",
        history="ram/{key}/b",
        known="plan:ram/{unit}/{key}/b",
    ),
    ANDRING,
    Field(
        "budget_rev", "Reviderad budget", AMOUNT, "Ursprunglig budget och ändring.", formula="budget+andring"
    ),
    Field(
        "avvikelse",
        "Avvikelse",
        AMOUNT,
        "Netto minus reviderad budget; plus är överskott.",
        formula="netto-budget_rev",
    ),
    NETTO_FG,
    ORSAK,
    blank_rows=14,
)

BOKSLUT_FINANS: Final = BOKSLUT_DRIFT.but(
    key="finans",
    title="Kommungemensamt",
    help="Kommungemensamma poster, tkr, i samma kolumner som nämndernas drift.",
    blank_rows=12,
    former=("Finansförvaltning",),
)

DELAR_DRIFT: Final = records(
    "d_drift",
    "Drift",
    "Periodens utfall, helårsbudget och helårsprognos per verksamhet, tkr. Intäkter plus, kostnader minus.",
    KOD,
    VERKSAMHET.but(width=36),
    INTAKTER.but(help="Periodens intäkter, plus."),
    KOSTNADER.but(help="Periodens kostnader, minus."),
    NETTO,
    NETTO_FG.but(title="Netto samma period förra året"),
    Field(
        "budget_per", "Periodens budget", AMOUNT, "Budget till och med periodens slut, netto.", series="netto"
    ),
    Field(
        "budget_urspr",
        "Helårsbudget",
        AMOUNT,
        "Ursprunglig nettobudget enligt KF.",
        series="netto",
        history="ram/{key}/b",
        known="plan:ram/{unit}/{key}/b",
    ),
    ANDRING,
    Field("budget", "Reviderad helårsbudget", AMOUNT, formula="budget_urspr+andring"),
    Field("prognos", "Helårsprognos", AMOUNT, "Väntat netto för hela året.", series="netto"),
    Field(
        "avvikelse",
        "Prognosens avvikelse",
        AMOUNT,
        "Prognos minus reviderad budget; plus är överskott.",
        formula="prognos-budget",
    ),
    ORSAK.but(help="Varför prognosen skiljer sig från budget, och från förra prognosen."),
    blank_rows=14,
)

DELAR_FINANS: Final = DELAR_DRIFT.but(
    key="d_finans",
    title=BOKSLUT_FINANS.title,
    help=BOKSLUT_FINANS.help,
    blank_rows=10,
    former=BOKSLUT_FINANS.former,
)

DELAR_ATGARDER: Final = records(
    "d_atgarder",
    "Åtgärder",
    "Beslutade åtgärder när prognosen visar underskott: vad de ger i pengar och vad de innebär för "
    "verksamheten.",
    Field("atgard_id", "Åtgärd-id", ID, "Nämndens beteckning och nummer; behåll id mellan prognoser.", 12),
    Field("atgard", "Åtgärd", width=54, max_length=300),
    Field(
        "effekt_ar", "Effekt i år", AMOUNT, "tkr, plus.", sign=PLUS, series="effekt", part_of="effekt_helar"
    ),
    Field("effekt_helar", "Helårseffekt", AMOUNT, "tkr, plus.", sign=PLUS, series="effekt"),
    Field(
        "verksamhetseffekt", "Effekt för verksamheten", TEXT, "Vad invånare och medarbetare märker.", 54, 300
    ),
    Field(
        "effekt_hittills",
        "Effekt hittills",
        AMOUNT,
        "Vad åtgärden har gett till och med periodens slut, tkr, plus.",
        optional=True,
        sign=PLUS,
    ),
    Field("agare", "Ansvarig", TEXT, "Befattning.", 24),
    Field("status", "Status", CHOICE, width=12, choices=MEASURE_STATES),
    BESLUT.but(help="Nämnd, datum och paragraf.", width=26),
    Field("datum", "Beslutsdatum", DATE, width=12),
    blank_rows=10,
    required=False,
)

PLAN_RAM: Final = table(
    "v_ram",
    "Ram",
    "Bryggan från föregående års ram till den nya, tkr. Kostnad är minus, så en effektivisering skrivs med "
    "plus. Budgetårets utgångsram är den ram fullmäktige beslutade för föregående år; ett planårs är den "
    "nya ramen året före.",
    RAM,
    *YEARS,
)

PLAN_INTERNBUDGET: Final = records(
    "v_internbudget",
    "Budget per verksamhet",
    "Nämndens fördelning av ramen per verksamhet, netto i tkr. Summan ska vara nämndens nya ram.",
    KOD,
    VERKSAMHET.but(help="", width=36),
    *YEARS,
    blank_rows=12,
)

PLAN_RAMBESLUT: Final = records(
    "v_rambeslut",
    "Rambeslut",
    "Fullmäktiges ramar från våren, tkr. Nämndernas förslag ska rymmas i dem.",
    NAMND,
    *YEARS,
    blank_rows=20,
    required=False,
)

PLAN_CENTRALT: Final = records(
    "v_centralt",
    "Centrala poster",
    "Poster utanför nämndernas ramar som ingår i verksamhetens intäkter och kostnader, netto i tkr.",
    Field("post", "Post", ID, width=44),
    Field("slag", "Slag", CHOICE, width=20, choices=CENTRAL_ITEMS),
    *YEARS,
    blank_rows=10,
)

PLAN_ASKANDEN: Final = records(
    "v_askanden",
    "Äskanden",
    "Äskanden utöver ramen och kommunstyrelsens förslag.",
    Field("askande_id", "Äskande-id", ID, width=12),
    Field("askande", "Äskande", TEXT, "Vad pengarna ska användas till.", 60, 300),
    Field(
        "grund",
        "Bygger på",
        TEXT,
        "Resultat, måluppfyllelse, kvalitetsarbete eller förändring i omvärlden.",
        44,
    ),
    Field("belopp", "Belopp", AMOUNT, "Budgetåret, minus.", sign=MINUS, series="belopp"),
    Field("forslag", "Kommunstyrelsens förslag", CHOICE, width=18, choices=PROPOSALS),
    Field("tillstyrkt", "Tillstyrkt belopp", AMOUNT, "Minus; 0 när det avslås.", series="belopp"),
    blank_rows=8,
    required=False,
)

PLAN_TAXOR: Final = records(
    "v_taxor",
    "Taxor",
    "Taxor och avgifter som föreslås ändras. Förändringen räknas fram.",
    Field("taxa", "Taxa eller avgift", ID, width=50),
    Field("enhet", "Enhet", TEXT, "T.ex. kr/år."),
    Field("gammal", "Nuvarande", NUMBER, width=12, sign=PLUS, series="taxa"),
    Field("ny", "Ny", NUMBER, width=12, sign=PLUS, series="taxa"),
    Field("grund", "Grund", TEXT, "Varför, och vilken lag.", 50),
    blank_rows=8,
    required=False,
)
