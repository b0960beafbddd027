"""The limits of the rules of the other occasions, tried on the example Lindhult (and Almköping where it alone has the sheet).

A value that begins with ``~`` is the example's own value and so much more, for relations that the example fulfils exactly; other
values are put there together with all that they are compared with. Columns as in ``tests/limits_year_end.py``.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from tests.limits_year_end import NO, Limit, twice

INTERIM_TOWN: Final = "lindhult/2025-delar"
PLAN_TOWN: Final = "lindhult/2026-rambudget"
DIRECTED_TOWN: Final = "almkoping/2026-vip"
QUALITY_TOWN: Final = "lindhult/2025-kvalitet"
WORK_TOWN: Final = "lindhult/2026-verksamhetsplan"
CONTROL_TOWN: Final = "lindhult/2025-internkontroll"
FORECAST_TOWN: Final = "lindhult/2025-maj"
MONTH_TOWN: Final = "lindhult/2025-november"
YEAR_END_TOWN: Final = "lindhult/2025-bokslut"
_EXACT: Final = (("~0",), ("~-1", "~1"))


def _far(most: int) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return the largest differences that rounding explains, and the smallest that it does not."""
    return (f"~{-most}", f"~{most}"), (f"~{-most - 1}", f"~{most + 1}")


def _level(unit: str, rows: int) -> dict[str, Any]:
    """Return a nämnd whose verksamheter all keep a budget of −100."""
    made: dict[str, Any] = {"occasion/plan": ""}
    for row in range(rows):
        made |= {f"{unit}/d_drift/{row}/{field}": -100 for field in ("budget_urspr", "prognos")}
        made[f"{unit}/d_drift/{row}/andring"] = 0
    return made


def _plan_without_end() -> dict[str, Any]:
    """Return the investments of all nämnder with nothing in the last two of five years."""
    units = {"bbn": 5, "bmn": 2, "ks": 11, "sn": 4}
    return {
        f"{unit}/v_investeringar/{row}/{year}": 0
        for unit, rows in units.items()
        for row in range(rows)
        for year in ("y3", "y4")
    }


_NO_RESULT: Final = {f"ekonomi/v_rr_skatt/{row}/b": 0 for row in ("R3", "R5", "R6", "R8", "R9", "R11")} | {
    "ekonomi/v_rr_skatt/R2/b": -100
}
_NO_DEBT: Final = {"ekonomi/v_br_va/BP8/b": 0, "ekonomi/v_br_avfall/BP8/b": 0}

INTERIM: Final[tuple[Limit, ...]] = (
    # DE-01: eight assets and seven debts: 7,5; the seven amounts of the result: 4. DE-02: three kinds of tax: 2, four of grants: 2,5
    *twice("DE-01", "(SUMT)", "ekonomi/d_br/C4/utfall", None, 7),
    *twice("DE-01", "(D1)", "ekonomi/d_br/D1/utfall", None, 4),
    ("DE-02", "(DS4), utfall", "ekonomi/d_skatter/DS1/utfall", *_far(2), NO),
    ("DE-02", "(DS9), helårsprognos", "ekonomi/d_skatter/DS5/prognos", *_far(2), NO),
    ("C18", "ramen i den beslutade planen", "bbn/d_drift/0/budget_urspr", *_EXACT, NO),
    ("C20", "(R1)", "ekonomi/d_rr/R1/budget", *_EXACT, NO),
    # C36: as many months, and the 31 December before
    ("C36", "månader", "published/2024-delar/period/manader", (8,), (7, 9), NO),
    ("C36", "jämförs med bokslutet", "occasion/closing", ("2024-bokslut",), ("2025-bokslut",),
     {f"published/{year}-bokslut/br/SUMT/kommun": 1 for year in (2023, 2025)}),
    # C37: the seven amounts of the result: 4; 26 forecasts and two rows: 14; 49 incomes and costs and two rows: 25,5
    *twice("C37", "(B1)", "ekonomi/d_balanskrav/B1/prognos", None, 4),
    ("C37", "helårsprognos, i", "ekonomi/d_rr/R1/prognos", *_far(14), NO),
    ("C37", "periodens utfall, i", "ekonomi/d_rr/R1/utfall", *_far(25), NO),
    # S0-18: anything below the budget is a deficit
    ("S0-18", "Bygg- och miljönämnden", "bmn/d_drift/0/prognos", (-100, -99), ("-100.001",), _level("bmn", 3)),
    ("S0-19", "BBN-Å1", "bbn/d_atgarder/0/effekt_helar", ("0.001", 5), (0,), {"bbn/d_atgarder/0/effekt_ar": 0}),
    ("S0-19", "BBN-Å1", "bbn/d_atgarder/0/effekt_ar", ("0.001", 5), (0,), {"bbn/d_atgarder/0/effekt_helar": 0}),
    # S0-20: a deficit of 10, of which 4 + 3 is met
    ("S0-20", "Barn- och bildningsnämnden", "bbn/d_atgarder/2/effekt_ar", (3, 4), ("2.999",),
     _level("bbn", 5) | {"bbn/d_drift/0/prognos": -110, "bbn/d_atgarder/0/effekt_ar": 4, "bbn/d_atgarder/1/effekt_ar": 3}),
    # S3-20: 60 days after 31 August is 30 October; 10 is 10 September; 0 is the day itself
    ("S3-20", "BBN-Å1", "bbn/d_atgarder/0/datum", (dt.date(2025, 10, 30),), (dt.date(2025, 10, 31),), NO),
    ("S3-20", "BBN-Å1", "bbn/d_atgarder/0/datum", (dt.date(2025, 9, 10),), (dt.date(2025, 9, 11),), {"settings/action_days": 10}),
    ("S3-20", "BBN-Å1", "bbn/d_atgarder/0/datum", (dt.date(2025, 8, 31),), (dt.date(2025, 9, 1),), {"settings/action_days": 0}),
    # S0-24: half to two thirds of the year; 31 August and October by the styrmodell; two months by law
    ("S0-24", "månader in på året", "occasion/end", (dt.date(2025, 6, 30), dt.date(2025, 8, 31)), (dt.date(2025, 5, 31), dt.date(2025, 9, 30)), NO),
    ("S0-24", "styrmodell säger", "occasion/end", (dt.date(2025, 8, 31),), (dt.date(2025, 8, 30), dt.date(2025, 7, 31)), NO),
    ("S0-24", "styrmodell säger", "occasion/end", (dt.date(2025, 7, 31),), (), {"settings/five_blocks": False}),
    ("S0-24", "är daterad", "occasion/date", (dt.date(2025, 10, 31),), (dt.date(2025, 11, 1),), NO),
    ("S0-24", "är daterad", "occasion/date", (dt.date(2025, 8, 31),), (dt.date(2025, 9, 1),), {"occasion/end": dt.date(2025, 6, 30)}),
    ("S0-24", "i oktober", "occasion/decided", (dt.date(2025, 10, 1), dt.date(2025, 10, 31)), (dt.date(2025, 9, 30), dt.date(2025, 11, 1)), NO),
    ("S0-24", "i oktober", "occasion/decided", (dt.date(2025, 11, 1),), (), {"settings/five_blocks": False}),
    # S0-07: four goals; no limit is 0
    ("S0-07", "Socialnämnden har 4 mål", "settings/goal_limit", (0, 4, 5), (3, 1), NO),
)  # fmt: skip

FORECAST: Final[tuple[Limit, ...]] = (
    # S0-17: the year's first forecast has none before it; that of 31 May is not the first where there is one of 31 March
    ("S0-17", "tidigare helårsprognos", "settings/forecast_days", (("05-31", "10-31"), ("06-01",)), (("05-30",), ("03-31", "10-31")), {"occasion/forecast": ""}),
    # S0-18: only the days that the municipality has chosen
    ("S0-18", "Bygg- och miljönämnden", "settings/measure_days", (("03-31", "10-31"), ("05-30",)), (("05-31",), ("03-31", "05-31")),
     _level("bmn", 3) | {"bmn/d_drift/0/prognos": -101}),
    # C38: more than 500 since the forecast before, in either direction
    ("C38", "BMN10", "bmn/d_drift/0/prognos", (-600, 400), ("-600.001", "400.001"),
     _level("bmn", 3) | {"published/2025-mars/prognos/bmn/BMN10": 0, "bmn/d_drift/0/orsak": None}),
)  # fmt: skip

MONTH: Final[tuple[Limit, ...]] = (
    # S0-22: there are reports for March, May, August and October
    ("S0-22", "ingen månadsrapport", "settings/quiet_months", ((6, 7), (9, 10)), ((10,), (6, 7, 10)), NO),
)

PLAN: Final[tuple[Limit, ...]] = (
    ("S3-01", "budget 2026", "ekonomi/v_rr_skatt/R5/b", ("0.001",), (0,), NO),
    ("S3-01", "Skattesatsen", "ekonomi/v_forutsattningar/VF6/b", (15, 40), ("14.99", "40.01"), NO),
    # PL-06: an anslag in each of the three years; a nämnd that begins from nothing, as one paid by fees, needs none
    ("PL-06", "har inget anslag, budget 2026", "bmn/v_ram/V5/b", ("~12999.999", "~13001"), ("~13000",), NO),
    ("PL-06", "har inget anslag, plan 2028", "bmn/v_ram/V5/p2", ("~13659.999",), ("~13660",), NO),
    ("PL-06", "har inget anslag", "bmn/v_ram/V5/p2", ("~13660",), (), {"bmn/v_ram/V1/b": 0}),
    ("PL-06", "fastställer anslagen", "ekonomi/v_beslutssatser/3/avser", ("ramar",), ("övrigt", "resultat"), NO),
    ("PL-06", "fastställer skattesatsen", "ekonomi/v_beslutssatser/0/avser", ("skattesats",), ("övrigt",), NO),
    ("PL-06", "fastställer målen", "ekonomi/v_beslutssatser/2/avser", ("mål",), ("övrigt",), NO),
    ("S3-03", "avser resultat", "ekonomi/v_beslutssatser/4/avser", ("resultat",), ("övrigt",), NO),
    ("S3-04", "Inget projekt har belopp", "sn/v_investeringar/0/y4", (1,), (0,), _plan_without_end()),
    ("S3-04", "Inget projekt har belopp", "sn/v_investeringar/0/y3", (1,), (0,), _plan_without_end()),
    ("S3-04", "BBN-101", "bbn/v_investeringar/0/y2", (0,), ("0.001",), {"bbn/v_investeringar/0/klart": "2027-12"}),
    ("S3-04", "BBN-101", "bbn/v_investeringar/0/y1", (0, 5000), (), {"bbn/v_investeringar/0/klart": "2027-12", "bbn/v_investeringar/0/y2": 0}),
    # S3-05: an amount beside zeros. S0-15: five verksamheter and the seven amounts of the frame: 6. S0-16: last year's frame is exact,
    # the year's own is seven amounts: 4
    ("S3-05", "bildningsnämnden, budget 2026", "bbn/v_ram/V7/b", *_EXACT, NO),
    ("S0-15", "bildningsnämnden, budget 2026", "bbn/v_internbudget/0/b", *_far(6), NO),
    ("S0-16", "Utgångsramen för barn- och bildningsnämnden är", "bbn/v_ram/V1/b", *_EXACT, NO),
    *twice("S0-16", "bildningsnämnden, plan 2027", "bbn/v_ram/V1/p1", None, 4),
    ("C73", "i ramen för barn- och bildningsnämnden", "bbn/v_ram/V9/b", *_far(1), NO),
    # S0-03: June by the styrmodell; another month; none
    ("S0-03", "ska beslutas i juni", "occasion/decided", (dt.date(2025, 6, 1), dt.date(2025, 6, 30)), (dt.date(2025, 5, 31), dt.date(2025, 7, 1), None), {"occasion/decision": ""}),
    ("S0-03", "ska beslutas i september", "occasion/decided", (dt.date(2025, 9, 1),), (dt.date(2025, 8, 31), dt.date(2025, 10, 1)), {"settings/frame_month": 9}),
    ("S0-03", "ska beslutas", "occasion/decided", (dt.date(2025, 12, 1), None), (), {"settings/frame_month": 0}),
    ("S0-06", "efter den 30 november", "bbn/v_forslag/0/datum", (dt.date(2025, 11, 30),), (dt.date(2025, 12, 1),), NO),
    ("S0-06", "MBL-förhandlingen", "bbn/v_forslag/0/mbl", (dt.date(2025, 5, 8),), (dt.date(2025, 5, 9),), {"bbn/v_forslag/0/datum": dt.date(2025, 5, 8)}),
    # S3-09: the styrmodell's day; the law's in years of election, which never makes a later day of the styrmodell earlier
    ("S3-09", "Planen beslutas", "occasion/decided", (dt.date(2025, 6, 30), None), (dt.date(2025, 7, 1),), {"settings/plan_deadline": "06-30"}),
    ("S3-09", "Planen beslutas", "occasion/decided", (dt.date(2025, 10, 31),), (dt.date(2025, 11, 1),), {"settings/plan_deadline": "10-31"}),
    ("S3-09", "Planen beslutas", "occasion/decided", (dt.date(2025, 11, 30),), (dt.date(2025, 12, 1),),
     {"settings/plan_deadline": "10-31", "occasion/election": True}),
    ("S0-44", "samma prioritet", "bbn/v_investeringar/1/prioritet", (99,), (1,), {"bbn/v_investeringar/0/prioritet": 1}),
    # C39: 35 amounts of the frames and the central items, and six of the plan: 20,5
    ("C39", "budget 2026", "ekonomi/v_centralt/0/b", *_far(20), NO),
    # C40: a result of 0 is not more than 0; the reserve, 20 + 30, and 1,5; the fifteen amounts of the result: 8
    ("C40", "skäl saknas", "ekonomi/v_rr_skatt/R1/b", ("100.001",), (100, 99), _NO_RESULT),
    ("C40", "reserv som planen använder", "ekonomi/v_balanskrav/B9/b", (50, 51), (52,),
     {"ekonomi/v_reserver/RER1/b": 20, "ekonomi/v_reserver/RUR1/b": 30}),
    ("C40", "motivet saknas", "ekonomi/v_balanskrav/B9/b", (0,), ("0.001",), NO),
    *twice("C40", "(B1)", "ekonomi/v_balanskrav/B1/b", None, 8),
    # C41: four assets and four debts: 4; a change has two amounts, the result seven: 4,5, and the financing eight: 5; the result: 4;
    # what is worn off is exact
    *twice("C41", "summan av eget kapital", "ekonomi/v_br_skatt/BP9/b", None, 4),
    ("C41", "(BP6) för den skattefinansierade verksamheten, budget 2026", "ekonomi/v_br_skatt/BP6/b", *_far(4), NO),
    ("C41", "(BP4) för den skattefinansierade verksamheten, budget 2026", "ekonomi/v_br_skatt/BP4/b", *_far(5), NO),
    *twice("C41", "(FI1) för den skattefinansierade verksamheten, budget 2026", "ekonomi/v_fin_skatt/FI1/b", None, 4),
    ("C41", "(FI2) för den skattefinansierade verksamheten, budget 2026", "ekonomi/v_fin_skatt/FI2/b", *_EXACT, NO),
    # C42: 21 projects and three plans: 12. C43: four paid by fees and two plans: 3
    ("C42", "budget 2026", "bbn/v_investeringar/0/y0", *_far(12), NO),
    ("C43", "budget 2026", "ekonomi/v_fin_va/FI6/b", *_far(3), NO),
    # C45: the two amounts of the estimate and six years: 4; four areas and the plan: 2,5
    ("C45", "EX-1", "ekonomi/v_exploatering/0/sen", *_far(4), NO),
    ("C45", "budget 2026", "ekonomi/v_fin_skatt/FI7/b", *_far(2), NO),
    # C46: the debt 2 900 − 350 fits in the short-term debts: 1,5; it follows into the next year: 1,5; the result is four amounts: 2
    ("C46", "(VK3), budget 2026", "ekonomi/v_br_va/BP9/b", (2550, 2549), (2548,),
     {"ekonomi/v_kollektiv/VK1/b": 2900, "ekonomi/v_kollektiv/VK2/b": -350}),
    *twice("C46", "(VK1), plan 2027", "ekonomi/v_kollektiv/VK1/p1", None, 1),
    *twice("C46", "noll", "ekonomi/v_rr_va/R1/b", None, 2),
    # PL-05: three amounts: 1,5
    ("PL-05", "(FI15) för vatten och avlopp, budget 2026", "ekonomi/v_fin_va/FI15/b", *_far(1), NO),
    *twice("PL-05", "interna fordringar, budget 2026", "ekonomi/v_br_va/BP12/b", None, 1),
    *twice("PL-05", "interna lån, budget 2026", "ekonomi/v_fin_va/FI15/b", None, 1),
    # PL-01: without rounding. PL-02: the frames, and 1
    ("PL-01", "Beslutssats 1 ", "ekonomi/v_beslutssatser/0/belopp", ("~0",), ("~-0.001", "~0.001"), NO),
    ("PL-02", "långfristiga skulderna", "ekonomi/v_kalla/0/lanera", (1000, 999), (998,), _NO_DEBT | {"ekonomi/v_br_skatt/BP8/b": 1000}),
    ("PL-02", "Borgen vid", "ekonomi/v_kalla/0/borgensram", (1000, 999), (998,), {"ekonomi/v_ansvar/BA2/b": 1000}),
    # PL-03: all of it, nothing of it, or something between
    ("PL-03", "BBN-Ä1", "bbn/v_askanden/0/tillstyrkt", (-100,), ("-99.999", "-100.001"),
     {"bbn/v_askanden/0/belopp": -100, "bbn/v_askanden/0/forslag": "tillstyrks"}),
    ("PL-03", "BBN-Ä1", "bbn/v_askanden/0/tillstyrkt", (0,), ("-0.001", "0.001"),
     {"bbn/v_askanden/0/belopp": -100, "bbn/v_askanden/0/forslag": "avslås"}),
    ("PL-03", "BBN-Ä1", "bbn/v_askanden/0/tillstyrkt", ("-0.001", "-99.999"), (0, -100),
     {"bbn/v_askanden/0/belopp": -100, "bbn/v_askanden/0/forslag": "tillstyrks delvis"}),
)  # fmt: skip

DIRECTED: Final[tuple[Limit, ...]] = (
    # S3-06: a frame of −1 000 allows 1 001; proposals are decided in June
    ("S3-06", "efter den 30 juni", "an/v_forslag/0/datum", (dt.date(2025, 6, 30),), (dt.date(2025, 7, 1),), NO),
    ("S3-08", "före fullmäktiges", "an/v_forslag/0/datum", (dt.date(2025, 4, 28),), (dt.date(2025, 4, 27),),
     {"stadskontoret/v_kalla/0/ram_datum": dt.date(2025, 4, 28)}),
    ("S3-06", "för äldrenämnden, budget 2026", "an/v_ram/V1/b", (-999, -1001), (-1002,),
     {"stadskontoret/v_rambeslut/an/b": -1000} | {f"an/v_ram/V{row}/b": 0 for row in (2, 3, 4, 5, 6, 7, 9)}),
)  # fmt: skip

QUALITY: Final[tuple[Limit, ...]] = (
    # S3-16: August to November of the year, and before the plan is decided
    ("S3-16", "under hösten", "bbn/kval_bedomning/0/datum", (dt.date(2025, 8, 1), dt.date(2025, 11, 30)),
     (dt.date(2025, 7, 31), dt.date(2025, 12, 1), dt.date(2024, 10, 14), dt.date(2026, 10, 14)), {"bbn/kval_bedomning/0/plan_datum": dt.date(2025, 12, 9)}),
    ("S3-16", "verksamhetsplanen beslutas redan", "bbn/kval_bedomning/0/datum", (dt.date(2025, 11, 10),), (dt.date(2025, 11, 11), dt.date(2025, 11, 12)),
     {"bbn/kval_bedomning/0/plan_datum": dt.date(2025, 11, 11)}),
    # KV-01: at the target the target is reached, whichever way is better
    ("KV-01", "BBN-K1 är bedömd som grön", "bbn/kval_indikatorer/0/utfall", (96, 97), ("95.999",),
     {"bbn/kval_indikatorer/0/malvarde": 96, "bbn/kval_indikatorer/0/bedomning": "grön"}),
    ("KV-01", "BBN-K1 är bedömd som röd", "bbn/kval_indikatorer/0/utfall", ("95.999",), (96, 97),
     {"bbn/kval_indikatorer/0/malvarde": 96, "bbn/kval_indikatorer/0/bedomning": "röd"}),
    ("KV-01", "BBN-K1 är bedömd som grön", "bbn/kval_indikatorer/0/utfall", (96, 95), ("96.001",),
     {"bbn/kval_indikatorer/0/malvarde": 96, "bbn/kval_indikatorer/0/bedomning": "grön", "bbn/kval_indikatorer/0/riktning": "lägre är bättre"}),
    # KV-03: five answers are enough; ten in another municipality; one is none
    ("KV-03", "BBN-K1 ", "bbn/kval_indikatorer/0/antal_svar", (5, 6), (4, 0), NO),
    ("KV-03", "BBN-K1 ", "bbn/kval_indikatorer/0/antal_svar", (10,), (9, 5), {"settings/fewest_answers": 10}),
    ("KV-03", "BBN-K1 ", "bbn/kval_indikatorer/0/antal_svar", (1, 4), (0,), {"settings/fewest_answers": 1}),
    ("KV-05", "hör inte till", "bbn/kval_uppfoljning/0/atgard_id", ("K24-BBN-1",), ("K23-BBN-1", "K25-BBN-1"), NO),
    # KOL-01: Kolada has 90,8213: 90,8 with one decimal and 91 with none
    ("KOL-01", "BBN-K8", "bbn/kval_indikatorer/7/utfall", ("90.8", 91, "90.82"), ("90.7", "90.9", 90, "90.83", "90.81"), NO),
)  # fmt: skip

_NEW: Final = {"bbn/ik_nya_risker/0/risk_id": "BBN-R99"}  # a risk without controls and measures
_ACCEPTED: Final = {"bbn/ik_nya_risker/0/hantering": "acceptera", "bbn/ik_nya_risker/0/motiv": None}
_TEXT: Final = "en två tre fyra fem sex sju"

CONTROL: Final[tuple[Limit, ...]] = (
    # S3-22: nine of four times four needs a control; another municipality begins at eight, another at twelve
    ("S3-22", "BBN-R99 … varken kontroll eller åtgärd", "bbn/ik_nya_risker/0/k", (2,), (3, 4), _NEW | {"bbn/ik_nya_risker/0/s": 3}),
    ("S3-22", "BBN-R99 … varken kontroll eller åtgärd", "bbn/ik_nya_risker/0/k", (3,), (4,), _NEW | {"bbn/ik_nya_risker/0/s": 2, "settings/plan_risk": 8}),
    ("S3-22", "BBN-R99 … varken kontroll eller åtgärd", "bbn/ik_nya_risker/0/k", (3,), (4,), _NEW | {"bbn/ik_nya_risker/0/s": 3, "settings/plan_risk": 12}),
    # … sixteen a measure at once, whatever the limit; another municipality begins at twelve; five times five has its own gravest
    ("S3-22", "BBN-R99 … ingen direkt åtgärd", "bbn/ik_nya_risker/0/k", (3,), (4,), _NEW | {"bbn/ik_nya_risker/0/s": 4}),
    ("S3-22", "BBN-R99 … ingen direkt åtgärd", "bbn/ik_nya_risker/0/k", (2,), (3, 4), _NEW | {"bbn/ik_nya_risker/0/s": 4, "settings/act_risk": 12}),
    ("S3-22", "BBN-R99 … ingen direkt åtgärd", "bbn/ik_nya_risker/0/k", (4,), (5,),
     _NEW | {"bbn/ik_nya_risker/0/s": 5, "settings/act_risk": 25, "settings/risk_scale": 5}),
    ("S3-22", "BBN-R99 … ingen direkt åtgärd", "bbn/ik_nya_risker/0/k", (3,), (4,), _NEW | {"bbn/ik_nya_risker/0/s": 4, "settings/act_risk": 17}),
    ("S3-22", "BBN-R99 … ingen direkt åtgärd", "bbn/ik_nya_risker/0/k", (2,), (3,),
     _NEW | {"bbn/ik_nya_risker/0/s": 3, "settings/act_risk": 25, "settings/risk_scale": 3}),
    # IK-01: the second band begins at 4; at 6 in another municipality; the gravest consequence always
    ("IK-01", "BBN-R1 … accepteras utan motiv", "bbn/ik_nya_risker/0/s", (1,), (2, 3), _ACCEPTED | {"bbn/ik_nya_risker/0/k": 2}),
    ("IK-01", "BBN-R1 … accepteras utan motiv", "bbn/ik_nya_risker/0/s", (2,), (3,),
     _ACCEPTED | {"bbn/ik_nya_risker/0/k": 2, "settings/risk_bands": ((1, "Acceptera"), (6, "Bevaka"))}),
    ("IK-01", "BBN-R1 … accepteras utan motiv", "bbn/ik_nya_risker/0/s", (2,), (3,),
     _ACCEPTED | {"bbn/ik_nya_risker/0/k": 3, "settings/risk_bands": ((1, "Acceptera"),), "settings/plan_risk": 9}),
    ("IK-01", "allvarligaste konsekvensen", "bbn/ik_nya_risker/0/k", (3,), (4,), _ACCEPTED | {"bbn/ik_nya_risker/0/s": 1}),
    # IK-02: not more deviations than looked at; none or at least one, as the result says
    ("IK-02", "kan inte vara fler", "bbn/ik_kontroller/0/avvikelser", (18, 19), (20,), {"bbn/ik_kontroller/0/urval": 19}),
    ("IK-02", "Det ska då vara 0", "bbn/ik_kontroller/0/avvikelser", (0,), (1,), {"bbn/ik_kontroller/0/resultat": "inga avvikelser"}),
    ("IK-02", "Det ska då vara minst 1", "bbn/ik_kontroller/0/avvikelser", (1,), (0,), {"bbn/ik_kontroller/0/resultat": "mindre avvikelser"}),
    ("IK-04", "utanför perioden", "bbn/ik_kontroller/0/utford", (dt.date(2025, 1, 1), dt.date(2025, 12, 31)), (dt.date(2024, 12, 31), dt.date(2026, 1, 1)), NO),
    ("IK-05", "ändrats från riskvärde", "bbn/ik_risker/0/ny_s", (3,), (2, 4),
     {"bbn/ik_risker/0/s": 3, "bbn/ik_risker/0/k": 3, "bbn/ik_risker/0/ny_k": 3, "bbn/ik_risker/0/varfor": None}),
    # S0-33: the municipality's day, else the last of the year
    ("S0-33", "beslutade rapporten", "bbn/ik_bedomning/0/beslut", ("§ 1, 2025-12-31",), ("§ 1, 2026-01-01", "den 2 januari 2026"), NO),
    ("S0-33", "beslutade rapporten", "bbn/ik_bedomning/0/beslut", ("§ 1, 2025-12-10",), ("§ 1, 2025-12-11",),
     {"occasion/due": {"namnd": dt.date(2025, 12, 10)}}),
    ("S0-33", "beslutade nästa års plan", "bbn/ik_bedomning/0/beslut_plan", ("§ 1, 2025-12-31",), ("§ 1, 2026-01-01",), {"occasion/due": {}}),
    ("S3-23", "är bara", "bbn/ik_bedomning/0/motivering", (f"{_TEXT} åtta",), (_TEXT,), NO),
)  # fmt: skip

SEGREGATED: Final[tuple[Limit, ...]] = (
    # C46 at closing: last year's debt is exact; two amounts: 1; three: 1,5; the eleven of the result: 5,5; part and whole: 1
    ("C46", "(Z1) för vatten och avlopp", "ekonomi/va/Z1/utfall", *_EXACT, NO),
    ("C46", "(Z2) för vatten och avlopp", "ekonomi/va/Z2/utfall", *_far(1), NO),
    *twice("C46", "(Y9) för avfall", "ekonomi/avfall/Y9/utfall", None, 1),
    *twice("C46", "noll, eftersom", "ekonomi/va/X13/utfall", None, 5),
    *twice("C46", "(N25.7)", "ekonomi/noter/N25.7/kommun", None, 1),
    ("C46", "(Y8)", "ekonomi/noter/N24.2/kommun", ("~-1", "~100"), ("~-2",), NO),
    ("C46", "(X10) för avfall", "ekonomi/avfall/X10/utfall", (-101, -100), (-102,), {"ekonomi/rr/R3/utfall": -100}),
    ("C46", "(X5) för avfall", "ekonomi/avfall/X1/utfall", (100, 101), (102,),
     {"ekonomi/rr/R1/utfall": 100} | {f"ekonomi/avfall/X{row}/utfall": 0 for row in (2, 3, 4)}),
    # AG-01, KV-07: the same number
    ("AG-01", "5 år", "ekonomi/befolkning/0/p1", ("~0",), ("~-1", "~1"), NO),
    ("KV-07", "Utfallet 2023", "bbn/indikatorer/0/u_t2", ("84.6",), ("84.5", "84.7"),
     {"bbn/indikatorer/0/indikator": "elever i årskurs 9 som är  behöriga till yrkesprogram"}),
    # C25: three projects and two accounts of five amounts: 6,5; fifteen projects and four notes: 9,5
    ("C25", "före avskrivningar", "ekonomi/va/Y2/utfall", *_far(6), NO),
    ("C25", "anskaffningar", "ekonomi/noter/N15.2/kommun", *_far(9), NO),
)  # fmt: skip

# -- settings that are words and choices ----------------------------------------------------------
CHOICES_YEAR_END: Final[tuple[Limit, ...]] = (
    ("C30", "F1", "ek/finansiella_mal/0/status", ("uppfyllt", "delvis nått"), ("nått",),
     {"settings/statuses": ("nått", "delvis nått", "ej bedömt"), "ek/finansiella_mal/0/malvarde": 9}),
    ("C65", "inte bedömt", "ek/finansiella_mal/0/status", ("ej bedömt", "nått"), ("oklart",), {"settings/statuses": ("nått", "oklart")}),
)  # fmt: skip
CHOICES_INTERIM: Final[tuple[Limit, ...]] = (
    ("DE-03", "BBN-1", "bbn/d_mal/0/prognos", ("klart",), ("bedöms kunna uppnås", "osäkert"),
     {"settings/forecasts": ("klart", "osäkert"), "bbn/d_mal/0/atgard": None}),
    ("S0-25", "”Personal”", "settings/five_blocks", (False,), (True,), {"text/bbn/personal": None}),
)  # fmt: skip
CHOICES_PLAN: Final[tuple[Limit, ...]] = (
    ("S0-01", "”Vision”", "settings/strategic_plan", (False,), (True,), {"text/ekonomi/vision": None}),
)
CHOICES_QUALITY: Final[tuple[Limit, ...]] = (
    ("S3-12", "”Ekonomi för barnbarn”", "settings/perspectives", ((),), (("Ekonomi för barnbarn",),), NO),
)
CHOICES_CONTROL: Final[tuple[Limit, ...]] = (
    ("S3-23", "Barn- och bildningsnämnden har ingen av kommunens bedömningar", "bbn/ik_bedomning/0/bedomning", ("god",), ("tillräcklig",), {"settings/verdicts": ("god", "svag")}),
)  # fmt: skip

CARRIED: Final[tuple[Limit, ...]] = (
    # BS-04: what is carried over, and what is left of a budget of two amounts and an outcome: four typed amounts, 2 (there is no income)
    (
        "BS-04",
        "vilket är mer än det som är kvar",
        "ekonomi/ombudgetering/0/belopp",
        ("~0", "~2", "0"),
        ("~3",),
        NO,
    ),
)

WORK: Final[tuple[Limit, ...]] = (
    # S3-10: three verksamheter with thirteen amounts that are not zero, and the four of the frame: 8,5
    ("S3-10", "bygg- och miljönämnden", "bmn/vp_internbudget/1/personal", *_far(8), NO),
    # VP-01: five amounts of a verksamhet and the published one: 3. VP-02: four projects here and in the plan: 4
    ("VP-01", "SN20", "sn/vp_internbudget/1/personal_fg", *_far(3), NO),
    ("VP-02", "socialnämnden", "sn/vp_investeringar/0/budget", *_far(4), NO),
    # VP-03: the result is four amounts and the budget's one: 2,5; turnover and investments stand in both and are the same but for rounding
    ("VP-03", "(DB5) i affärsplanen för Lindhults Bostäder", "lindbo/vp_bolag/DB2/b", *_far(2), NO),
    ("VP-03", "(DB6) i affärsplanen för Lindhults Bostäder", "lindbo/vp_bolag/DB6/b", *_far(1), NO),
    ("VP-04", "SN-1.1", "sn/vp_indikatorer/0/m0", (12,), ("11.9", 13), NO),
    # VP-05, S0-37: the day itself is in time; talks may be held the day of the decision
    ("VP-05", "beslutades", "bmn/vp_beslut/0/datum", (dt.date(2025, 11, 30),), (dt.date(2025, 12, 1),), NO),
    ("VP-05", "redovisas", "bmn/vp_beslut/0/delges", (dt.date(2025, 11, 30),), (dt.date(2025, 12, 1),), NO),
    ("VP-05", "MBL-förhandlingen", "sn/vp_beslut/0/mbl", (dt.date(2025, 11, 12),), (dt.date(2025, 11, 13),), NO),
    ("S0-37", "Lindhults Bostäder", "lindbo/vp_beslut/0/datum", (dt.date(2025, 8, 31),), (dt.date(2025, 9, 1),), NO),
    ("S0-37", "Fullmäktige", "occasion/decided", (dt.date(2025, 11, 1), dt.date(2025, 11, 30)), (dt.date(2025, 10, 31), dt.date(2025, 12, 1)), NO),
    ("S0-37", "Fullmäktige", "occasion/decided", (dt.date(2025, 12, 31),), (dt.date(2026, 1, 1),), {"settings/five_blocks": False}),
    # S0-08: the first day of the year is in it. S0-14: the year's own days are for delåret, those after it for the year
    ("S0-08", "före planens år", "sn/vp_mal/0/klart", (dt.date(2026, 1, 1),), (dt.date(2025, 12, 31),), NO),
    ("S0-14", "Delårets", "sn/vp_beslut/0/uppfoljning_delar", (dt.date(2026, 1, 1), dt.date(2026, 12, 31)), (dt.date(2025, 12, 31), dt.date(2027, 1, 1)), NO),
    ("S0-14", "Årets", "sn/vp_beslut/0/uppfoljning_ar", (dt.date(2027, 1, 1),), (dt.date(2026, 12, 31),), NO),
    # S0-48: an own goal with money may stand beside the council's last goal, not before it
    ("S0-48", "KS-4", "ks/vp_mal/3/prioritet", (4, 5), (3, 1), {"ks/vp_mal/3/resurs": -400}),
    ("S0-48", "KS-4", "ks/vp_mal/3/resurs", (0,), (-1,), NO),
    # S0-07: four goals; no limit is 0
    ("S0-07", "Socialnämnden har 4 mål", "settings/goal_limit", (0, 4, 5), (3, 1), NO),
)  # fmt: skip
