"""The words a choice field may hold, and which of them a field of a unit's form offers.

A list is declared together with the words that rules, sums and reports ask for by name. The form's drop-down, the reader's check and all
that reads the word afterwards use these and no others. What is not here is in the municipality's own settings (statuses, trends …).
"""

from __future__ import annotations

from typing import Final

from pipeline.config import Municipality, Unit
from pipeline.schemas.base import Field, Sign
from pipeline.schemas.likely import STATEMENT_SIGNS
from pipeline.schemas.named import accepted
from pipeline.schemas.statements import BR, RR
from pipeline.units import ACCOUNTABLE, Owner

# -- goals, indicators and assignments ---------------------------------------------------------------------
GOAL_TYPES = FROM_COUNCIL, _ = ("KF-mål", "eget mål")
DIRECTIONS: Final = ("högre är bättre", "lägre är bättre")
ASSIGNMENT_STATES = NOT_BEGUN, ONGOING, FINISHED, CLOSED = (
    "ej påbörjat",
    "pågår",
    "klart",
    "avslutat utan åtgärd",
)
MEASURED_AS: Final = ("kommun", "koncern")
METHODS = QUANTITATIVE, QUALITATIVE = ("kvantitativ", "kvalitativ")
"""How an indicator is measured: it is counted, or judged."""
PLAN_KEY_FIGURES: Final = (
    "resultatandel",
    "soliditet",
    "soliditet_inkl",
    "sjalvfinansieringsgrad",
    "nettokostnadsandel",
)
KEY_FIGURES: Final = (*PLAN_KEY_FIGURES, "langfristig_laneskuld_inv", "kassalikviditet")

# -- operation and decisions -------------------------------------------------------------------------------
MEASURE_STATES = MEASURE_DECIDED, MEASURE_ONGOING, DONE, MEASURE_LATE = (
    "beslutad",
    "pågår",
    "genomförd",
    "försenad",
)
LIKELIHOODS: Final = ("låg", "medel", "hög")
PROPOSALS = SUPPORTED, SUPPORTED_IN_PART, REJECTED = ("tillstyrks", "tillstyrks delvis", "avslås")
CENTRAL_LAND: Final = "exploatering"
CENTRAL_ITEMS: Final = (
    "pensioner",
    "löneökningsreserv",
    "oförutsett",
    "kapitalkostnader",
    CENTRAL_LAND,
    "övrigt",
)
PLAN_REASONS = USE_OF_RESERVE, EXTRAORDINARY_REASONS = ("användning av reserv", "synnerliga skäl")
TAX_RATE, FRAMES, RESULT, INVESTMENTS = ("skattesats", "ramar", "resultat", "investeringar")
LOAN_CEILING, GUARANTEE_CEILING, GOALS, FEES, ASSIGNMENTS = (
    "låneram",
    "borgensram",
    "mål",
    "taxor",
    "uppdrag",
)
AMOUNT_HERE: Final = "[belopp]"
"""Where in a sentence of a decision its amount stands; in one without, it stands last."""
DECISION_SUBJECTS: Final = (
    TAX_RATE,
    FRAMES,
    RESULT,
    INVESTMENTS,
    LOAN_CEILING,
    GUARANTEE_CEILING,
    GOALS,
    FEES,
    ASSIGNMENTS,
    "övrigt",
)
DECIDERS = BY_COUNCIL, BY_BOARD, BY_COMMITTEE = ("kommunfullmäktige", "kommunstyrelsen", "nämnden")
"""Who decides what a sentence of a report proposes or gave an assignment; ``nämnden`` is the one whose report or list it is."""
OUTWARD_REASONS: Final = ("skatteunderlag", "befolkning", "lag")
"""Why a budget may be reconsidered during the year: what the municipality does not decide itself (S0-23)."""
PREPARATION_STATES: Final = ("inte påbörjad", "bereds", "på remiss", "klar för beslut")
"""How far a motion or a citizens' proposal has come."""
REPLY_STATES = REPLIED, _ = ("besvarad", "svar bereds")
"""Whether an audit report is answered."""
EXAMINED = COMPATIBLE, COMPATIBLE_IN_PART, NOT_COMPATIBLE = ("ja", "delvis", "nej")
"""Whether a bolag has kept to its purpose and to what a municipality may do (KL 6 kap. 9 §)."""
LAY_AUDITS: Final = ("utan anmärkning", "med anmärkning")
ATTACHMENT_STATES = ATTACHED_LATER, ATTACHED = ("bifogas senare", "bifogad")

# -- budget decisions ------------------------------------------------------------------------------------------
BUDGET_KINDS = ADOPTED, EXTRA_GRANT, CARRIED_OVER, MOVED, REORGANISED = (
    "ursprunglig",
    "tilläggsanslag",
    "ombudgetering",
    "omfördelning",
    "omorganisation",
)
BUDGET_SUBJECTS = OPERATION, INVESTING = ("drift", "investering")

# -- investments -------------------------------------------------------------------------------------------
INVESTMENT_TYPES = PAID_BY_TAXES, PAID_BY_FEES, LAND = (
    "skattefinansierad",
    "avgiftsfinansierad",
    "exploatering",
)
"""How an investment is paid for."""
SCOPES = PROJECT, ANNUAL = ("projekt", "årsanslag")
"""A grant for one year at a time has no total since start, unlike a project of several years."""
INVESTMENT_STATES = UNDER_WAY, COMPLETED, _ = ("pågående", "färdigställt", ANNUAL)
ZONING_STATES: Final = ("saknas", "pågår", "laga kraft")
LAND_PHASES: Final = ("markanskaffning", "planering", "bygg", "försäljning", "slutredovisning")
LAND_USES = LAND_FOR_SALE, STREETS_AND_PARKS = ("mark till försäljning", "gator och park")

# -- the group -----------------------------------------------------------------------------------------------
SALE, RENT, INTEREST, GUARANTEE_FEE, DIVIDEND = ("försäljning", "hyra", "ränta", "borgensavgift", "utdelning")
GROUP_CONTRIBUTION, SHAREHOLDER_CONTRIBUTION = ("koncernbidrag", "aktieägartillskott")
CLAIM, LOAN, SHARES, INVESTMENT = ("fordran", "lån", "andelar", "investering")
INTERNAL_ITEMS: Final = (
    SALE,
    RENT,
    INTEREST,
    GUARANTEE_FEE,
    DIVIDEND,
    GROUP_CONTRIBUTION,
    SHAREHOLDER_CONTRIBUTION,
    CLAIM,
    LOAN,
    SHARES,
    INVESTMENT,
)

# -- quality -----------------------------------------------------------------------------------------------
QUALITY_DIRECTIONS: Final = (*DIRECTIONS, "inom intervall")
INDICATOR_KINDS: Final = ("struktur", "process", "resultat")
TIMES = PERIOD, WHOLE_YEAR = ("perioden", "prognos för helåret")
COLOURS = GREEN, YELLOW, RED = ("grön", "gul", "röd")
QUALITY_VERDICTS = GOOD, GOOD_IN_PART, NOT_GOOD = (
    "god",
    "god med förbättringsområden",
    "inte tillfredsställande",
)
FOLLOW_UP_STATES: Final = (DONE, "påbörjad", "ej påbörjad", "försenad", "inställd")
FEEDBACK_KINDS: Final = ("klagomål", "synpunkt", "avvikelse", "beröm")
YEAR_END_FEEDBACK_KINDS: Final = ("klagomål", "synpunkt", "fråga", "beröm")
COMPLAINT: Final = FEEDBACK_KINDS[0]
ANSWERS: Final = ("ja", "delvis", "nej")
CHECK_ANSWERS = _, CHECKED_NO, _ = ("ja", "nej", "ej aktuellt")
"""What a person says of what no program can judge."""
REVIEW_KINDS: Final = ("egenkontroll", "internkontroll")
REVIEW_STATES: Final = (DONE, "pågår", "ej påbörjad")

# -- internal control --------------------------------------------------------------------------------------
RISK_CATEGORIES: Final = (
    "omvärld",
    "verksamhet",
    "legal",
    "IT och informationssäkerhet",
    "finansiell",
    "oegentlighet",
    "personal",
)
RISK_RESPONSES = ACCEPT, ACT, CONTROL, TRANSFER, AVOID = (
    "acceptera",
    "åtgärda",
    "kontrollera",
    "överföra",
    "undvika",
)
CONTROL_METHODS: Final = (
    "stickprov",
    "totalgranskning",
    "systemrapport",
    "intervju",
    "avstämning",
    "självskattning",
)
FREQUENCIES: Final = ("löpande", "månad", "tertial", "halvår", "år")
CONTROL_RESULTS = NO_DEVIATIONS, MINOR_DEVIATIONS, MAJOR_DEVIATIONS, NOT_CONTROLLED = (
    "inga avvikelser",
    "mindre avvikelser",
    "större avvikelser",
    "ej genomförd",
)
PROGRESS: Final = ("ej påbörjad", "pågår", "klar", "försenad", "avförd")
CLOSED_PROGRESS: Final = ("klar", "avförd")

# -- events ------------------------------------------------------------------------------------------------
YEAR_END_TIMES = DURING_YEAR, AFTER_YEAR = ("under året", "efter årets slut")
PERIOD_TIMES = DURING_PERIOD, AFTER_PERIOD = ("under perioden", "efter periodens slut")

_INPUT_ROWS: Final = tuple(row.id for row in (*RR, *BR) if row.kind != "group" and not row.computed)


_ROW_NAMES: Final = {row.id: row.label for row in (*RR, *BR)}

PUBLISHED: Final = "published"
"""The list of the tables of which something is published: it is offered in the form, and what is chosen is judged with its row and column."""


def choices(field: Field, unit: Unit | None, municipality: Municipality) -> tuple[str, ...]:
    """Return the allowed values of a field; empty when anything goes (``kf_mal`` is checked by a rule)."""
    if field.choices or not field.choices_from:
        return field.choices
    settings = municipality.settings
    offered: dict[str, tuple[str, ...]] = {
        "verksamheter": tuple(code for code, _ in unit.verksamheter) if unit else (),
        "units": (Owner.MUNICIPALITY.value, *(other.id for other in municipality.units)),
        "accountable": (
            Owner.MUNICIPALITY.value,
            *(one.id for one in municipality.of_kind(*ACCOUNTABLE, "central")),
        ),
        "statuses": settings.statuses,
        "forecasts": settings.forecasts,
        "trends": settings.trends,
        "perspectives": settings.perspectives,
        "verdicts": settings.verdicts,
        "rows": _INPUT_ROWS,
        "risk_scale": tuple(str(step) for step in range(1, settings.risk_scale + 1)),
    }
    return offered.get(field.choices_from, ())


def names(field: Field, municipality: Municipality) -> dict[str, str]:
    """Return the names of what a field may hold, by id, where they are ids of something: units, rows of the statements."""
    if field.choices_from == "rows":
        return {key: _ROW_NAMES[key] for key in _INPUT_ROWS}
    if field.choices_from not in {"units", "accountable"}:
        return {}
    called = {Owner.MUNICIPALITY.value: municipality.name} | {
        unit.id: unit.name for unit in municipality.units
    }
    return {key: called.get(key, "") for key in choices(field, None, municipality)}


def rows_with(sign: Sign) -> tuple[str, ...]:
    """Return what may be written of the rows of the statements that have a sign: ids, names and both."""
    return accepted({key: _ROW_NAMES[key] for key, own in STATEMENT_SIGNS.items() if own is sign})
