"""The workbooks: who hands in what and when. A form composes the sheets of the subjects (domain.md 3.1–3.5)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas import (
    accounts,
    budget,
    conditions,
    decisions,
    disclosures,
    events,
    feedback,
    forecasts,
    goals,
    group,
    internal_control,
    investments,
    lkbr,
    operating,
    personnel,
    plan_accounts,
    quality,
    questions,
    restatements,
    segregated,
    work_plan,
)
from pipeline.schemas.base import ExcelForm, Sheet
from pipeline.units import Owner


def _form(key: str, title: str, *sheets: Sheet, unit_of: tuple[tuple[str, Owner], ...] = ()) -> ExcelForm:
    """Return the workbook that a kind of unit hands in for a kind of occasion; its key says both.

    ``unit_of`` names the sheets whose rows are another's: finansförvaltningen's, kommunfullmäktige's, the municipality's as one legal person.
    """
    unit_kind, _, occasion = key.rpartition("-")
    return ExcelForm(key, title, occasion, (unit_kind,), sheets, unit_of=unit_of)


BOLAG_BOKSLUT: Final = _form(
    "bolag-bokslut",
    "Bokslut – bolag",
    group.BOKSLUT_BOLAG_RR,
    group.BOKSLUT_BOLAG_BR,
    lkbr.BOKSLUT_LKBR_RR,
    lkbr.BOKSLUT_LKBR_BR,
    group.BOKSLUT_MELLANHAVANDEN.but(of_forms=("full", "lkbr")),
    group.BOKSLUT_NYCKELTAL,
    group.BOKSLUT_KORT,
    goals.BOKSLUT_AGARMAL,
    events.BOKSLUT_HANDELSER,
    internal_control.BOKSLUT_RISKER.but(borrowed=""),
    internal_control.BOKSLUT_BEDOMNING.but(borrowed=""),
)
"""A bolag hands in its internal control with its year end, whatever the nämnder do (domain.md 1.2, row 29)."""

FORBUND_BOKSLUT: Final = _form(
    "forbund-bokslut",
    "Bokslut – kommunalförbund",
    lkbr.BOKSLUT_LKBR_RR,
    lkbr.BOKSLUT_LKBR_BR,
    group.BOKSLUT_MELLANHAVANDEN,
)
"""For a förbund that is consolidated, in the municipality's own rows (``formular = "lkbr"``)."""

CENTRAL_BOKSLUT: Final = _form(
    "central-bokslut",
    "Bokslut – gemensamma uppgifter",
    accounts.BOKSLUT_RR,
    accounts.BOKSLUT_BR,
    accounts.BOKSLUT_KFA,
    accounts.BOKSLUT_NOTER,
    operating.BOKSLUT_FINANS,
    accounts.BOKSLUT_BALANSKRAV,
    accounts.BOKSLUT_RESERVER,
    goals.BOKSLUT_FINANSIELLA_MAL,
    goals.BOKSLUT_MAL,
    goals.BOKSLUT_INDIKATORER,
    decisions.BOKSLUT_KF_UPPDRAG,
    group.BOKSLUT_MELLANHAVANDEN,
    group.KONCERNJUSTERINGAR,
    segregated.BOKSLUT_VA,
    segregated.BOKSLUT_AVFALL,
    conditions.BOKSLUT_BEFOLKNING,
    conditions.BOKSLUT_PROGNOS,
    conditions.BOKSLUT_PENSIONER,
    personnel.BOKSLUT_PERSONAL,
    group.BOKSLUT_LAN,
    group.BOKSLUT_BORGEN,
    disclosures.BOKSLUT_UTFORARE,
    disclosures.BOKSLUT_RKR,
    disclosures.BOKSLUT_LAGAR,
    disclosures.BOKSLUT_BILAGOR,
    decisions.BESLUTSSATSER,
    decisions.OMBUDGETERING,
    restatements.OMRAKNAT,
    questions.FRAGOR,
    unit_of=(
        ("finans", Owner.FINANCE),
        ("mal", Owner.COUNCIL),
        ("indikatorer", Owner.COUNCIL),
        ("personal", Owner.MUNICIPALITY),
        ("mellanhavanden", Owner.MUNICIPALITY),
    ),
)

NAMND_DELAR: Final = _form(
    "namnd-delar",
    "Delårsrapport – nämnd",
    operating.DELAR_DRIFT,
    budget.BUDGETBESLUT,
    investments.DELAR_INVESTERINGAR,
    goals.DELAR_MAL,
    operating.DELAR_ATGARDER,
    personnel.DELAR_PERSONAL,
    feedback.DELAR_SYNPUNKTER,
    feedback.DELAR_EGENKONTROLL,
    events.DELAR_HANDELSER,
)

NAMND_LITEN_DELAR: Final = _form(
    "namnd-liten-delar",
    "Delårsrapport – mindre nämnd",
    operating.DELAR_DRIFT,
    budget.BUDGETBESLUT,
    operating.DELAR_ATGARDER,
)

BOLAG_DELAR: Final = _form("bolag-delar", "Delårsrapport – bolag", group.DELAR_PERIOD, group.DELAR_BOLAG)

CENTRAL_DELAR: Final = _form(
    "central-delar",
    "Delårsrapport – gemensamma uppgifter",
    accounts.DELAR_RR,
    accounts.DELAR_BR,
    operating.DELAR_FINANS,
    accounts.DELAR_SKATTER,
    accounts.DELAR_STORANDE,
    accounts.DELAR_BALANSKRAV,
    goals.DELAR_FINANSIELLA_MAL,
    goals.DELAR_MAL,
    personnel.DELAR_PERSONAL,
    disclosures.DELAR_BILAGOR,
    decisions.BESLUTSSATSER,
    restatements.OMRAKNAT,
    questions.FRAGOR,
    unit_of=(
        ("d_finans", Owner.FINANCE),
        ("d_mal", Owner.COUNCIL),
        ("d_personal", Owner.MUNICIPALITY),
    ),
)

NAMND_PROGNOS: Final = _form(
    "namnd-prognos",
    "Prognos – nämnd",
    operating.DELAR_DRIFT,
    budget.BUDGETBESLUT,
    forecasts.PROGNOS_VOLYMER,
    personnel.DELAR_PERSONAL,
    investments.DELAR_INVESTERINGAR,
    operating.DELAR_ATGARDER,
    forecasts.PROGNOS_RISKER,
)

NAMND_LITEN_PROGNOS: Final = _form(
    "namnd-liten-prognos",
    "Prognos – mindre nämnd",
    operating.DELAR_DRIFT,
    budget.BUDGETBESLUT,
    operating.DELAR_ATGARDER,
)

BOLAG_PROGNOS: Final = _form(
    "bolag-prognos",
    "Ekonomisk rapport – bolag",
    group.DELAR_PERIOD,
    group.DELAR_BOLAG,
    forecasts.PROGNOS_STALLNING,
)

CENTRAL_PROGNOS: Final = _form(
    "central-prognos",
    "Prognos – gemensamma uppgifter",
    forecasts.PROGNOS_RR,
    operating.DELAR_FINANS,
    forecasts.PROGNOS_ANTAGANDEN,
    forecasts.PROGNOS_FINANS,
    accounts.DELAR_BALANSKRAV,
    personnel.DELAR_PERSONAL,
    forecasts.PROGNOS_RISKER,
    decisions.BESLUTSSATSER,
    unit_of=(
        ("d_finans", Owner.FINANCE),
        ("d_personal", Owner.MUNICIPALITY),
        ("p_risker", Owner.MUNICIPALITY),
    ),
)

NAMND_MANAD: Final = _form(
    "namnd-manad",
    "Månadsrapport – nämnd",
    forecasts.MANAD_DRIFT,
    budget.BUDGETBESLUT,
    operating.DELAR_ATGARDER,
    forecasts.PROGNOS_VOLYMER,
)

NAMND_LITEN_MANAD: Final = _form(
    "namnd-liten-manad",
    "Månadsrapport – mindre nämnd",
    forecasts.MANAD_DRIFT,
    budget.BUDGETBESLUT,
    operating.DELAR_ATGARDER,
)

CENTRAL_MANAD: Final = _form(
    "central-manad",
    "Månadsrapport – gemensamma uppgifter",
    forecasts.PROGNOS_RR,
    forecasts.MANAD_FINANS,
    forecasts.PROGNOS_FINANS,
    unit_of=(("m_finans", Owner.FINANCE),),
)

NAMND_ATGARDER: Final = _form("namnd-atgarder", "Åtgärdsuppföljning – nämnd", operating.DELAR_ATGARDER)

NAMND_LITEN_ATGARDER: Final = _form(
    "namnd-liten-atgarder", "Åtgärdsuppföljning – mindre nämnd", operating.DELAR_ATGARDER
)
"""The same sheet answers an åtgärdsplan that the kommunstyrelse asks for under its uppsikt (KL 6 kap. 1 §)."""

NAMND_INTERNKONTROLL: Final = _form(
    "namnd-internkontroll",
    "Intern kontroll – nämnd",
    internal_control.KONTROLL_RISKER,
    internal_control.KONTROLL_KONTROLLER,
    internal_control.KONTROLL_ATGARDER,
    internal_control.KONTROLL_OPPNA,
    events.KONTROLL_INCIDENTER,
    internal_control.KONTROLL_BEDOMNING,
    internal_control.KONTROLL_NYA_RISKER,
    internal_control.KONTROLL_NYA_KONTROLLER,
    internal_control.KONTROLL_NYA_ATGARDER,
)

CENTRAL_INTERNKONTROLL: Final = _form(
    "central-internkontroll",
    "Intern kontroll – kommunstyrelsens sammanställning",
    internal_control.KONTROLL_GEMENSAMMA,
    internal_control.KONTROLL_TREND,
    decisions.BESLUTSSATSER,
)

NAMND_KVALITET: Final = _form(
    "namnd-kvalitet",
    "Kvalitetsrapport – nämnd",
    quality.KVALITET_GRUNDUPPDRAG,
    quality.KVALITET_INDIKATORER,
    feedback.KVALITET_KLAGOMAL,
    feedback.KVALITET_EGENKONTROLL,
    feedback.KVALITET_UNDERSOKNINGAR,
    quality.KVALITET_UPPFOLJNING,
    quality.KVALITET_SLUTSATSER,
    quality.KVALITET_BEDOMNING,
)

CENTRAL_KVALITET: Final = _form(
    "central-kvalitet",
    "Kvalitetsrapport – sammanställning",
    quality.KVALITET_KOMMUN,
    decisions.BESLUTSSATSER,
)

NAMND_BOKSLUT: Final = _form(
    "namnd-bokslut",
    "Bokslut – nämnd",
    operating.BOKSLUT_DRIFT,
    budget.BUDGETBESLUT,
    investments.BOKSLUT_INVESTERINGAR,
    goals.BOKSLUT_MAL,
    goals.BOKSLUT_INDIKATORER,
    decisions.BOKSLUT_UPPDRAG,
    quality.BOKSLUT_KVALITET,
    personnel.BOKSLUT_PERSONAL,
    internal_control.BOKSLUT_RISKER,
    internal_control.BOKSLUT_BEDOMNING,
    feedback.BOKSLUT_SYNPUNKTER,
    events.BOKSLUT_HANDELSER,
    feedback.BOKSLUT_EGENKONTROLL,
    feedback.BOKSLUT_UNDERSOKNINGAR,
)

NAMND_LITEN_BOKSLUT: Final = _form(
    "namnd-liten-bokslut",
    "Bokslut – mindre nämnd",
    operating.BOKSLUT_DRIFT,
    budget.BUDGETBESLUT,
    events.BOKSLUT_HANDELSER,
)
"""For kommunfullmäktige, revision, valnämnd and överförmyndare: economy and events only."""

NAMND_VIP: Final = _form(
    "namnd-vip",
    "Budget och plan – nämnd",
    operating.PLAN_RAM,
    budget.BUDGETBESLUT,
    operating.PLAN_INTERNBUDGET,
    investments.PLAN_INVESTERINGAR,
    goals.PLAN_MAL,
    decisions.PLAN_SVAR,
    operating.PLAN_TAXOR,
    operating.PLAN_ASKANDEN,
    decisions.PLAN_FORSLAG,
)

NAMND_LITEN_VIP: Final = _form(
    "namnd-liten-vip",
    "Budget och plan – mindre nämnd",
    operating.PLAN_RAM,
    budget.BUDGETBESLUT,
    operating.PLAN_INTERNBUDGET,
)

BOLAG_VIP: Final = _form("bolag-vip", "Affärsplan med budget – bolag", group.PLAN_BOLAG)

CENTRAL_VIP: Final = _form(
    "central-vip",
    "Budget och plan – gemensamma uppgifter",
    decisions.PLAN_KALLA,
    decisions.PLAN_BESLUTSSATSER,
    conditions.PLAN_FORUTSATTNINGAR,
    conditions.PLAN_BEFOLKNING,
    goals.PLAN_KF_MAL,
    goals.PLAN_FINANSIELLA_MAL,
    *plan_accounts.RESULTATPLAN,
    *plan_accounts.FINANSIERINGSPLAN,
    *plan_accounts.BALANSPLAN,
    plan_accounts.PLAN_ANSVAR,
    plan_accounts.PLAN_KOLLEKTIV,
    operating.PLAN_CENTRALT,
    plan_accounts.PLAN_BALANSKRAV,
    plan_accounts.PLAN_RESERVER,
    decisions.PLAN_SKAL,
    operating.PLAN_RAMBESLUT,
    decisions.PLAN_INRIKTNINGAR,
    decisions.PLAN_UPPDRAG,
    investments.PLAN_EXPLOATERING,
    questions.FRAGOR,
)

NAMND_VERKSAMHETSPLAN: Final = _form(
    "namnd-verksamhetsplan",
    "Verksamhetsplan med internbudget – nämnd",
    work_plan.VP_INTERNBUDGET,
    work_plan.VP_MAL,
    work_plan.VP_INDIKATORER,
    work_plan.VP_AKTIVITETER,
    work_plan.VP_ATGARDER,
    work_plan.VP_UPPDRAG,
    work_plan.VP_KVALITET,
    work_plan.VP_INVESTERINGAR,
    work_plan.VP_BESLUT,
)

NAMND_LITEN_VERKSAMHETSPLAN: Final = _form(
    "namnd-liten-verksamhetsplan",
    "Verksamhetsplan med internbudget – mindre nämnd",
    work_plan.VP_INTERNBUDGET,
    work_plan.VP_BESLUT,
)

BOLAG_VERKSAMHETSPLAN: Final = _form(
    "bolag-verksamhetsplan",
    "Affärsplan med budget – bolag",
    work_plan.VP_BOLAG,
    work_plan.VP_MAL,
    work_plan.VP_INDIKATORER,
    work_plan.VP_AKTIVITETER,
    work_plan.VP_INVESTERINGAR,
    work_plan.VP_RISKER,
    work_plan.VP_BESLUT,
)
