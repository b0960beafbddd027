"""The interim report and the plan of the tiny municipality, worked out by hand: the forecast, what remains of deficits, frames and key figures."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pipeline.model import State
from pipeline.reports import measures, proposals
from pipeline.reports.base import Source
from pipeline.reports.delarsrapport import accounts, brief, deficits, people, units
from pipeline.reports.vip import decisions, economy, investments
from pipeline.view import Number, Table
from tests import mini
from tests.by_hand import chart, expected, line, number, numbers, source, spaced, table, titled


# -- the interim report ---------------------------------------------------------------------------
def drift(code: str, **amounts: int) -> dict[str, Any]:
    """Return a verksamhet of the interim report; ``netto_fg`` is of the same period last year."""
    return {"kod": code, "verksamhet": code, "intakter": 0, "orsak": f"Orsaken hos {code}.", **amounts}


def action(key: str, year: int, whole: int) -> dict[str, Any]:
    return {
        "atgard_id": key, "atgard": "Vakanser hålls.", "effekt_ar": year, "effekt_helar": whole,
        "verksamhetseffekt": "Längre väntan.", "status": "pågår", "agare": "Chefen", "beslut": "§ 5",
    }  # fmt: skip


def statement(**amounts: tuple[int, int, int]) -> dict[str, dict[str, int]]:
    """Return the income statement: outcome, budget and forecast of each row."""
    rows = dict.fromkeys(mini.input_ids("d_rr", "utfall"), (0, 0, 0)) | amounts
    return {row: dict(zip(("utfall", "budget", "prognos"), some, strict=True)) for row, some in rows.items()}


def interim_values() -> mini.Values:
    """Return the period's deliveries.

    Kulturnämnden: KN10 budget −20 000 − 500 = −20 500, forecast −21 200, so −700; KN20 budget −6 000, forecast −6 000, so 0.
    Åtgärder 400 this year and 900 a whole year: 300 remains. Tekniska nämnden: budget −4 000, forecast −3 600, so +400.
    """
    rows = mini.input_ids("d_balanskrav", "prognos")
    return {
        "kn": {
            "d_drift": [
                drift("KN10", kostnader=-13000, budget_per=-13600, budget_urspr=-20000, andring=-500, prognos=-21200),
                drift("KN20", kostnader=-3900, budget_per=-4000, budget_urspr=-6000, andring=0, prognos=-6000),
            ],
            "d_atgarder": [action("KN-Å1", 400, 900)],
            "d_personal": {
                row: {"utfall": Decimal(now), "utfall_fg": Decimal(before)}
                for row, now, before in (("DP1", 41, 40), ("DP2", 38, 37), ("DP3", 900, 800), ("DP4", "7.5", "8.1"))
            },
        },
        "tn": {
            "d_drift": [
                drift("TN10", kostnader=-2500, budget_per=-2700, budget_urspr=-4000, andring=0, prognos=-3600)
            ],
        },
        "ek": {
            "d_rr": statement(
                R1=(2000, 3000, 3100), R2=(-20000, -30500, -30900), R3=(-2600, -4000, -4050),
                R5=(16000, 24000, 24200), R6=(6000, 9000, 9100), R8=(300, 400, 450), R9=(-200, -300, -350),
            ),
            "d_br": {key: {"utfall": 0} for key in mini.input_ids("d_br", "utfall")}
            | {"A21": {"utfall": 78000}, "C4": {"utfall": 2000}, "D3": {"utfall": 41500}, "D1": {"utfall": 1500}, "F1": {"utfall": 37000}},
            "d_balanskrav": {key: {"prognos": 0} for key in rows}
            | {"B1": {"prognos": -450}, "B2": {"prognos": -200}, "B12": {"prognos": 100}},
            "d_finans": [drift("FIN10", kostnader=-2000, budget_per=-2000, budget_urspr=-3000, andring=0, prognos=-3100)],
        },
    }  # fmt: skip


FORECAST = {
    "2025-maj": {"prognos/kn/KN10": -300, "prognos/kn/KN20": 0, "prognos/tn/TN10": 100, "prognos/R12": 900}
}
LAST = {
    "2024-delar": {
        "rr/R1/kommun": 1900,
        "drift/kn/KN10/netto": -12500,
        "drift/kn/KN20/netto": -3700,
        "drift/tn/TN10/netto": -2400,
    }
}


def interim(**settings: Any) -> Source:
    return source("delar", interim_values(), FORECAST | LAST, **settings)


def test_the_forecast_of_the_committees() -> None:
    wanted = expected(
        {
            "drift/kn/KN10/budget": -20500,
            "drift/kn/KN10/avvikelse": -700,  # −21 200 against −20 500: worse than the budget is minus
            "drift/kn/KN10/netto_fg": -12500,
            "drift/kn/KN10/forandring": -400,  # −700 now, −300 in May
            "drift/kn/summa/avvikelse": -700,
            "drift/tn/summa/avvikelse": 400,  # −3 600 against −4 000
            "drift/namnder/summa/prognos": -30800,
            "drift/namnder/summa/avvikelse": -300,
            "drift/verksamhet/summa/avvikelse": -400,  # and −3 100 against −3 000
        }
    )
    assert numbers(interim(), wanted) == wanted


def test_the_plan_s_budget_goes_before_the_typed_one() -> None:
    printed = FORECAST | {"2025-plan": {"ram/kn/KN10/b": -20100}}
    found = source("delar", interim_values(), printed, plan="2025-plan")
    assert number(found, "drift/kn/KN10/budget") == -20600
    assert number(found, "drift/kn/KN10/avvikelse") == -600
    assert number(found, "atgard/kn/kvar") == -200


def test_what_remains_of_a_deficit_counts_this_year_s_effect() -> None:
    wanted = expected(
        {
            "atgard/kn/underskott": -700,
            "atgard/kn/effekt_ar": 400,
            "atgard/kn/effekt_helar": 900,
            "atgard/kn/kvar": -300,
            "atgard/tn/underskott": 0,
            "atgard/tn/kvar": 0,
            "atgard/summa/underskott": -700,
            "atgard/summa/kvar": -300,
            "atgard/summa/effekt_ar": 400,
        }
    )
    assert numbers(interim(), wanted) == wanted
    values = interim_values()
    values["kn"]["d_atgarder"] = [action("KN-Å1", 900, 900)]
    assert number(source("delar", values, FORECAST), "atgard/kn/kvar") == 0  # åtgärder make no surplus


def test_the_statements_of_the_period() -> None:
    found = interim()
    wanted = expected(
        {
            "rr/R12/kommun/utfall": 1500,  # 2 000 − 20 000 − 2 600 + 16 000 + 6 000 + 300 − 200
            "rr/R12/kommun/budget": 1600,  # 3 000 − 30 500 − 4 000 + 24 000 + 9 000 + 400 − 300
            "rr/R12/kommun/prognos": 1550,  # 3 100 − 30 900 − 4 050 + 24 200 + 9 100 + 450 − 350
            "rr/R12/kommun/avvikelse": -50,
            "rr/R1/kommun/fg": 1900,
            "prognos/R12/kommun/fg": 900,
            "nyckeltal/resultatandel/kommun/prognos": "4.6547",  # 1 550 of 33 300
            "nyckeltal/soliditet/kommun/utfall": "53.75",  # 43 000 of 80 000
            "balanskrav/B10/prognos": -650,
            "balanskrav/B13/prognos": -550,  # less 100 in synnerliga skäl
            "period/manader/utfall": 8,  # January to August
        }
    )
    assert numbers(found, wanted) == wanted


def test_the_deviations_as_printed() -> None:
    blocks = deficits.deviations(interim())
    shown = table(blocks, "namnder-prognos")
    titles = [column.title for column in shown.columns[1:]]
    assert titles == [
        "Netto 2024", "Netto 2025", "Budget period", "Budget år", "Prognos", "Förra prognosen", "Avvikelse",
    ]  # fmt: skip
    assert [column.title for column in shown.columns if column.bar] == ["Avvikelse"]
    assert line(shown, "kn")[1:] == ["−16 200", "−16 900", "−17 600", "−26 500", "−27 200", "−300", "−700"]
    assert line(shown, "summa")[1:] == ["−18 600", "−19 400", "−20 300", "−30 500", "−30 800", "−200", "−300"]


def test_the_deficits_and_what_remains_as_printed() -> None:
    shown = table(measures.actions(interim()), "atgarder-namnder")
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Väntat underskott", "Effekt i år", "Återstår", "Helårseffekt"]
    assert [row.key for row in shown.rows] == ["kn", "summa"]  # a surplus is no deficit
    assert line(shown, "kn")[1:] == ["−700", "400", "−300", "900"]
    assert line(shown, "summa")[1:] == ["−700", "400", "−300", "900"]


def test_a_committee_s_own_pages_say_what_remains() -> None:
    found = interim()
    (kn, tn) = (found.municipality.unit(key) for key in ("kn", "tn"))
    assert kn is not None
    assert tn is not None
    shown = table(units._economy(found, kn), "drift-kn")
    assert [spaced(note) for note in shown.notes] == ["Beslutade åtgärder ger 400 tkr i år; 300 tkr av underskottet återstår."]  # fmt: skip
    assert table(units._economy(found, tn), "drift-tn").notes == ()


def test_a_forecast_that_is_the_budget_is_no_deficit() -> None:
    values = interim_values()
    values["tn"]["d_drift"][0]["prognos"] = -4000
    shown = table(measures.actions(source("delar", values, FORECAST)), "atgarder-namnder")
    assert [row.key for row in shown.rows] == ["kn", "summa"]


def test_the_tiles_of_the_interim_report() -> None:
    tiles = brief.tiles(interim()).tiles
    said = {tile.label: (spaced(tile.comment), tile.direction, spaced(tile.note)) for tile in tiles}
    assert [tile.figure.value for tile in tiles[:4]] == [1500, 1550, -650, -300]
    assert said["Årets resultat, prognos"] == ("50 tkr lägre än budget", "down", "Budget 1 600 tkr")
    # −650 against −450, the result of the balance requirement
    assert said["Balanskravsresultat, prognos"] == ("200 tkr lägre än årets resultat", "down", "Att reglera 550 tkr")  # fmt: skip
    assert said["Nämndernas avvikelse, prognos"] == ("100 tkr sämre än förra prognosen", "down", "")


def test_the_result_against_the_budget_and_the_earlier_forecast() -> None:
    (shown,) = brief.results(interim())
    assert [figure.value for figure in shown.series[0].figures] == [1600, 900, 1550]
    assert spaced(shown.title) == "Helårsprognosen är 50 tkr sämre än budget"
    told = brief.results_table(interim())
    assert [titled(told, label)[1] for label in shown.categories] == ["1 600", "900", "1 550"]
    (required,) = brief.requirement(interim())
    assert spaced(required.title) == "Balanskravet väntas inte bli uppfyllt, det fattas 650 tkr"


def test_the_spread_of_the_interim_report() -> None:
    made = brief.in_brief(interim())
    assert made.look == "spread"
    looks = {each.id: each.look for each in made.sections}
    assert looks["korthet-mal"] == "page"
    assert looks["korthet-avvikelser"] == looks["korthet-resultat"] == "half"
    assert list(looks).index("korthet-balanskrav") < list(looks).index("korthet-mal")  # on the left page
    drawn = next(each for each in made.sections if each.id == "korthet-avvikelser").blocks
    assert spaced(chart(drawn).title) == "Kulturnämnden är den enda nämnd som väntar underskott, 700 tkr"
    assert chart(drawn).categories == ("Kulturnämnden", "Tekniska nämnden")


def test_personnel_of_the_period() -> None:
    shown = table(people.staff(interim()), "personal-namnder")
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Årsarbetare 2024", "Årsarbetare 2025", "Sjuk 2024, %", "Sjuk 2025, %", "Förändring"]
    assert line(shown, "kn")[1:] == ["37,0", "38,0", "8,1", "7,5", "−0,6"]


def test_the_income_statement_of_the_interim_report() -> None:
    shown = accounts._income(interim())
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Period 2025", "Period 2024", "Helårsbudget", "Helårsprognos", "Avvikelse"]
    assert line(shown, "R1")[1:] == ["2 000", "1 900", "3 000", "3 100", "100"]


# -- the plan -------------------------------------------------------------------------------------
def frame(start: int, **steps: int) -> dict[str, dict[str, int]]:
    rows = dict.fromkeys(mini.input_ids("v_ram", "b"), 0) | {"V1": start} | steps
    return {row: dict.fromkeys(("b", "p1", "p2"), amount) for row, amount in rows.items()}


def planned(sheet: str, fields: tuple[str, ...], **amounts: int) -> dict[str, dict[str, int]]:
    rows = dict.fromkeys(mini.input_ids(sheet, fields[0]), 0) | amounts
    return {row: dict.fromkeys(fields, amount) for row, amount in rows.items()}


def plan_values() -> mini.Values:
    years = ("b", "p1", "p2")
    return {
        "kn": {
            "v_ram": frame(-20000, V2=-900, V4=-400, V6=300),
            "v_internbudget": [{"kod": "KN10", "verksamhet": "Bibliotek", **dict.fromkeys(years, -21000)}],
        },
        "tn": {
            "v_ram": frame(-4000, V3=-500),
            "v_internbudget": [{"kod": "TN10", "verksamhet": "Gator", **dict.fromkeys(years, -4500)}],
        },
        "ek": {
            "v_rr_skatt": planned("v_rr_skatt", years, R1=3000, R2=-30500, R3=-1200, R5=20000, R6=9100, R9=-100),
            "v_fin_skatt": planned("v_fin_skatt", years, FI1=300, FI2=1200, FI6=-5000, FI10=3500),
            "v_br_skatt": planned("v_br_skatt", ("ib", *years), BP1=8000, BP4=2000, BP6=4000, BP8=6000),
            "v_ansvar": planned("v_ansvar", ("ib", *years), BA1=1000, BA2=300),
            "v_centralt": [{"post": "Pensioner", "slag": "pensioner", **dict.fromkeys(years, -3000)}],
        },
    }  # fmt: skip


BEFORE = {
    "2025-plan": {"ram/kn/KN10/b": -20000, "ram/tn/TN10/b": -4000},
    "2024-bokslut": {"drift/kn/KN10/netto": -19500, "drift/tn/TN10/netto": -4150},
}


def plan(**settings: Any) -> Source:
    return source("vip", plan_values(), BEFORE, **settings)


def test_the_frames_and_what_they_are_compared_with() -> None:
    wanted = expected(
        {
            "ram/kn/V8/b": -21000,  # −20 000 − 900 − 400 + 300
            "ram/kn/V8/fg": -20000,  # last year's plan
            "ram/kn/V8/fg2": -19500,  # the last closing
            "ram/tn/V8/b": -4500,
            "ram/namnder/V8/b": -25500,
            "ram/namnder/V8/fg": -24000,
            "ram/namnder/V8/fg2": -23650,
            "central/summa/b": -3000,
        }
    )
    assert numbers(plan(), wanted) == wanted


def test_the_key_figures_of_the_plan() -> None:
    wanted = expected(
        {
            "plan/R12/total/b": 300,  # 3 000 − 30 500 − 1 200 + 20 000 + 9 100 − 100
            "nyckeltal/resultatandel/b": "1.0309",  # 300 of 29 100
            "nyckeltal/nettokostnadsandel/b": "98.6254",  # 28 700 of 29 100
            "nyckeltal/soliditet/b": 40,  # 4 000 of 10 000
            "nyckeltal/soliditet_inkl/b": 30,  # less 1 000
            "nyckeltal/soliditet_inkl/ib": 30,
            "nyckeltal/sjalvfinansieringsgrad/b": 30,  # 300 + 1 200 of 5 000
        }
    )
    assert numbers(plan(), wanted) == wanted


def test_a_part_that_the_municipality_does_not_have_is_nothing() -> None:
    found = plan()
    assert found.fig("plan/R1/va/b").state is State.NOT_APPLICABLE
    assert number(found, "plan/R1/total/b") == 3000


def test_the_frames_as_printed() -> None:
    blocks = economy._frames(plan())
    shown = table(blocks, "ramar-tabell")
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Bokslut 2024", "Budget 2025", "Budget 2026", "Plan 2027", "Plan 2028"]
    assert line(shown, "kn")[1:3] == ["−19 500", "−20 000"]
    assert line(shown, "kn")[3] == "−21 000"
    assert line(shown, "summa")[1:4] == ["−23 650", "−24 000", "−25 500"]
    assert line(shown, "verksamhet")[3] == "−28 500"
    assert (
        spaced(chart(blocks).title)
        == "Kulturnämnden får den största ökningen, 1 000 tkr jämfört med budget 2025"
    )
    assert [figure.value for figure in chart(blocks).series[0].figures] == [1000, 500]


@pytest.mark.parametrize(
    ("words", "about", "amount", "said"),
    [
        ("KF fastställer skattesatsen.", "skattesats", "22.46", "KF fastställer skattesatsen: 22,46 kronor per skattekrona."),
        ("KF fastställer skattesatsen till [belopp].", "skattesats", "22.46", "KF fastställer skattesatsen till 22,46 kronor per skattekrona."),
        ("KF fastställer låneramen", "låneram", "234000", "KF fastställer låneramen: 234 000 tkr."),
        ("Högst [Belopp] får lånas upp.", "låneram", "1450000.5", "Högst 1 450 001 tkr får lånas upp."),
        ("KF antar målen.", "mål", None, "KF antar målen."),
        ("KF anslår [belopp].", "övrigt", None, "KF anslår [belopp]."),
    ],
)  # fmt: skip
def test_a_sentence_of_the_decision_holds_its_amount(
    words: str, about: str, amount: str | None, said: str
) -> None:
    values = plan_values()
    values["ek"]["v_beslutssatser"] = [
        {"nr": "1", "sats": words, "avser": about, "belopp": None if amount is None else Decimal(amount)}
    ]
    of = source("vip", values, BEFORE)
    (row,) = of.dataset.of("v_beslutssatser")
    shown = proposals.sentence(of, row)
    assert spaced(shown) == said
    assert len([one for one in shown if isinstance(one, Number)]) == (amount is not None)


def test_the_frames_that_the_council_decides_stand_with_the_sentence_about_them() -> None:
    values = plan_values()
    about = {"nr": "4", "sats": "KF fastställer ramarna.", "avser": "ramar", "belopp": None}
    values["ek"]["v_beslutssatser"] = [about]
    (section,) = decisions.chapters(source("vip", values, BEFORE))
    (shown,) = (block for block in section.blocks if isinstance(block, Table))
    assert spaced(shown.caption) == "Nämndernas ramar 2026 i förslagets punkt 4"
    assert [line(shown, key)[1] for key in ("kn", "tn", "summa")] == ["−21 000", "−4 500", "−25 500"]
    values["ek"]["v_beslutssatser"] = [{**about, "avser": "mål"}]
    (section,) = decisions.chapters(source("vip", values, BEFORE))
    assert [block for block in section.blocks if isinstance(block, Table)] == []


def test_the_bridge_from_frame_to_frame() -> None:
    shown = economy._bridge(plan(), "b", 2026)
    titles = [column.title for column in shown.columns[1:]]
    assert titles == ["Utgångsram", "Löner", "Priser", "Volym", "Beslut", "Effektiv.", "Drift inv.", "Ny ram"]
    assert line(shown, "kn")[1:] == ["−20 000", "−900", "0", "−400", "0", "300", "0", "−21 000"]
    assert line(shown, "summa")[1:] == ["−24 000", "−900", "−500", "−400", "0", "300", "0", "−25 500"]


def test_each_plan_year_stands_in_its_own_column() -> None:
    values = plan_values()
    values["kn"]["v_ram"]["V5"] = {"b": 0, "p1": -10, "p2": -30}
    shown = table(economy._frames(source("vip", values, BEFORE)), "ramar-tabell")
    assert line(shown, "kn")[3:] == ["−21 000", "−21 010", "−21 030"]
    assert line(shown, "verksamhet")[3:] == ["−28 500", "−28 510", "−28 530"]


def test_five_years_of_investments() -> None:
    values = plan_values()
    years = {f"y{n}": 100 * (n + 1) for n in range(5)}
    values["kn"]["v_investeringar"] = [
        {
            "projekt_id": "P1", "projekt": "Nytt bibliotek", "typ": "skattefinansierad", "omfattning": "flerårigt projekt", "prioritet": 1,
            "utgift": 2300, "inkomst": 300, "fore": 50, **years, "d0": 0, "d1": -20, "d2": -40,
        }
    ]  # fmt: skip
    shown = table(investments._projects(source("vip", values, BEFORE)), "investeringsplan-tabell")
    titles = [column.title for column in shown.columns[1:-1]]
    assert titles == ["Totalt", "Före", "2026", "2027", "2028", "2029", "2030", "Efter"]
    assert line(shown, "p1")[1:-1] == ["2 000", "50", "100", "200", "300", "400", "500", "450"]


def test_a_frame_that_shrinks_is_no_increase() -> None:
    values = plan_values()
    values["kn"]["v_ram"] = frame(-20000, V6=300)
    values["tn"]["v_ram"] = frame(-4000, V6=100)
    drawn = chart(economy._frames(source("vip", values, BEFORE)))
    assert spaced(drawn.title) == "Ingen nämnds ram ökar jämfört med budget 2025"


@pytest.mark.parametrize(("unit", "decimals", "printed"), [("mnkr", 1, "−25,5"), ("tkr", 0, "−25 500")])
def test_the_plan_is_printed_in_the_unit_of_the_settings(unit: str, decimals: int, printed: str) -> None:
    shown = table(economy._frames(plan(report_unit=unit, decimals=decimals)), "ramar-tabell")
    assert line(shown, "summa")[3] == printed
