"""Every key figure and sum of the year end, worked out by hand from the small municipality's statements.

Income, tkr: R1 3 000, R2 −30 000, R3 −4 000, so R4 −31 000; R5 24 000, R6 9 000 (together 33 000); R8 500, R9 −300; R12 2 200.
Balance, tkr: C1 500, C2 3 000, C3 1 000, C4 2 500, assets 80 000; equity 40 000, provisions 5 000, F1 25 000, F2 10 000; G21 6 000.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from pipeline.merge import merge
from pipeline.merge.accounts import planned, published_rows, with_sums
from pipeline.merge.investments import YEAR_END, investments
from pipeline.model import Dataset, Figure, Origin, Published, State
from pipeline.reports.base import Source
from pipeline.schemas import sheet as schema
from tests import mini
from tests.by_hand import BEFORE, expected, number, numbers, source, year_end


def small(**changes: Any) -> Source:
    """Return the small municipality alone, with amounts of its sheets changed: ``br_G21=…`` for the municipality's own statements."""
    values = mini.town().values
    for place, amount in changes.items():
        sheet, _, row = place.partition("_")
        values["ek"][sheet][row]["utfall"] = amount
    return source("bokslut", values, second=False)


# -- key figures (domain.md 4.7) ------------------------------------------------------------------
def test_the_ratios_of_the_statements() -> None:
    by_hand = {
        "resultatandel": "6.6667",  # 2 200 of 33 000
        "nettokostnadsandel": "93.9394",  # 31 000 of 33 000: a cost is a positive share
        "avskrivningsandel": "12.1212",  # 4 000 of 33 000
        "finansnettoandel": "-0.6061",  # 500 − 300 of income, so the share of cost is below zero
        "soliditet": 50,  # 40 000 of 80 000
        "soliditet_inkl": "42.5",  # 40 000 less 6 000
        "kassalikviditet": 65,  # 3 000 + 1 000 + 2 500 of 10 000; stocks do not count
        "skuldsattningsgrad": 50,  # 5 000 + 35 000 of 80 000
    }
    wanted = expected({f"nyckeltal/{key}/kommun/utfall": value for key, value in by_hand.items()})
    assert numbers(small(), wanted) == wanted


def test_the_figures_of_the_municipality() -> None:
    wanted = expected(
        {
            "nyckeltal/nettoinvesteringar/kommun/utfall": 6600,  # 5 000 + 1 600
            "nyckeltal/sjalvfinansieringsgrad/kommun/utfall": "93.9394",  # 2 200 + 4 000 of 6 600
            "nyckeltal/langfristig_laneskuld/kommun/utfall": 20000,
            "nyckeltal/langfristig_laneskuld_inv/kommun/utfall": 10000,  # kr: 20 000 tkr by 2 000 inhabitants
            "nyckeltal/nettokostnad_inv/kommun/utfall": 15500,  # kr: 31 000 tkr by 2 000
            "nyckeltal/borgensatagande/kommun/utfall": 8100,  # 8 000 for the bolag and 100 for others
            "nyckeltal/invanare/kommun/utfall": 2000,
            "nyckeltal/skattesats/kommun/utfall": "21.5",
            "nyckeltal/balanskravsresultat/kommun/utfall": 1100,  # 2 200 − 200 − 900
            "nyckeltal/anstallda/kommun/utfall": 40,
            "nyckeltal/sjukfranvaro/kommun/utfall": 6,
        }
    )
    assert numbers(small(), wanted) == wanted


def test_the_group_invests_what_its_cash_flow_says() -> None:
    values = mini.town().values
    values["ek"]["kfa"] |= {
        "K201": {"kommun": 0, "koncern": -100},
        "K202": {"kommun": -6600, "koncern": -7400},
        "K203": {"kommun": 300, "koncern": 300},
    }
    values["ek"]["noter"]["N24.1"]["koncern"] = 30000
    wanted = expected(
        {
            "nyckeltal/nettoinvesteringar/koncern/utfall": 7500,
            "nyckeltal/sjalvfinansieringsgrad/koncern/utfall": "95.4667",  # 2 520 and depreciation 4 000 + 80 % of 800
            "nyckeltal/langfristig_laneskuld/koncern/utfall": 30000,
        }
    )
    assert numbers(source("bokslut", values, second=False), wanted) == wanted


def test_earlier_years_are_each_its_own() -> None:
    found = source("bokslut", year_end(), BEFORE)
    wanted = expected(
        {
            "nyckeltal/soliditet/kommun/2023-bokslut": "47.1",
            "nyckeltal/soliditet/kommun/2024-bokslut": "48.5",
            "nyckeltal/soliditet/kommun/fg": "48.5",
        }
    )
    assert numbers(found, wanted) == wanted


def test_last_year_is_that_of_the_same_statement_and_entity() -> None:
    printed: dict[str, dict[str, Any]] = {"2024-bokslut": {}}
    for key, kommun, koncern in (("rr/R1", 1, 2), ("br/A21", 3, 4), ("kfa/K102", 5, 6), ("not/N3.1", 7, 8)):
        printed["2024-bokslut"] |= {f"{key}/kommun": kommun, f"{key}/koncern": koncern}
    found = source("bokslut", mini.town().values, printed, second=False)
    for key, kommun, koncern in (("rr/R1", 1, 2), ("br/A21", 3, 4), ("kfa/K102", 5, 6), ("not/N3.1", 7, 8)):
        assert [number(found, f"{key}/{entity}/fg") for entity in ("kommun", "koncern")] == [kommun, koncern]


# -- budgets --------------------------------------------------------------------------------------
def test_the_budget_is_that_of_the_income_statement() -> None:
    # 2 900 − 30 300 − 4 100 + 23 800 + 9 000 + 400 − 300
    assert number(small(), "rr/R12/kommun/budget") == 1400


def test_the_council_s_plan_goes_before_what_was_typed() -> None:
    printed = {"2025-plan": {"plan/R5/total/b": 23900, "ram/kn/KN10/b": -20600}}
    found = source("bokslut", mini.town().values, printed, second=False, plan="2025-plan")
    wanted = expected(
        {
            "rr/R5/kommun/budget": 23900,
            "rr/R12/kommun/budget": 1500,  # 100 more than was typed
            "drift/kn/KN10/budget": -20600,  # typed −20 500
            "drift/kn/KN10/budget_rev": -20800,  # and −200 during the year
            "drift/kn/KN10/avvikelse": 800,  # −20 000 against −20 800: better than the budget is plus
            "drift/kn/KN20/avvikelse": 100,  # the plan says nothing of it: −6 000 against −6 100
            "drift/kn/summa/avvikelse": 900,
            "drift/verksamhet/summa/avvikelse": 800,
        }
    )
    assert numbers(found, wanted) == wanted


def test_a_plan_that_says_nothing_leaves_what_was_typed() -> None:
    typed = Figure.const(7, "skrivet", "tkr")
    plan = Published("k", Figure.cell(Decimal(9), Origin("published/p.csv", "rad 2")))
    dataset = Dataset({}, published={"p": {"k": plan}})
    assert planned(dataset, "p", "k", typed).value == 9
    assert planned(dataset, "p", "annan", typed) is typed
    assert planned(dataset, "", "k", typed) is typed


def test_a_row_that_is_subtracted_in_a_sum_is_subtracted() -> None:
    rows = schema("pensioner").rows
    given = {"PE1": 4000, "PE2": 6000, "PE3": 1000, "PE5": 2500}
    figures = {key: Figure.const(amount, key, "tkr") for key, amount in given.items()}
    assert with_sums(rows, figures)["PE6"].value == 7500  # 11 000 less 2 500 and 1 000
    printed = {f"pensioner/{key}": Published(key, figure) for key, figure in figures.items()}
    again = published_rows(Dataset({}, published={"p": printed}), "p", "pensioner/{row}", rows)
    assert again["PE6"].value == 7500


# -- driftredovisningen and its bridge ------------------------------------------------------------
def test_driftredovisningen_and_its_sums() -> None:
    found = source("bokslut", year_end(), BEFORE)
    fields = ("intakter", "kostnader", "netto", "budget", "andring", "budget_rev", "avvikelse", "netto_fg")
    by_hand = {
        "kn": (3500, -29500, -26000, -26600, -200, -26800, 800, -25400),
        "tn": (700, -4950, -4250, -4100, 100, -4000, -250, -4150),
        "finans": (2000, -3000, -1000, -1100, 200, -900, -100, -1000),
        "namnder": (4200, -34450, -30250, -30700, -100, -30800, 550, -29550),
        "verksamhet": (6200, -37450, -31250, -31800, 100, -31700, 450, -30550),
    }
    for unit, amounts in by_hand.items():
        assert [number(found, f"drift/{unit}/summa/{field}") for field in fields] == [*amounts], unit


def test_the_bridge_leads_from_the_units_to_the_income_statement() -> None:
    wanted = expected(
        {
            "bro/verksamhet": -27000,  # −26 000 and −1 000
            "bro/interna_intakter": 2500,  # 500 and 2 000
            "bro/interna_kostnader": -2500,  # 2 000 and 500
            "bro/intakter": 3000,  # 5 500 less 2 500
            "bro/kostnader": -30000,  # 32 500 less 2 500
            "bro/avskrivningar": -4000,
            "bro/R4": -31000,
        }
    )
    assert numbers(small(), wanted) == wanted


# -- investments ----------------------------------------------------------------------------------
def test_projects_are_summed_by_financing_and_by_how_far_they_have_come() -> None:
    values = year_end()
    values["kn"]["investeringar"][1]["typ"] = "exploatering"
    found = source("bokslut", values)
    wanted = expected(
        {
            "inv/summa/netto": 6900,  # 5 000 + 1 600 + 400 − 100
            "inv/summa/budget": 7200,  # 5 000 + 1 700 + 500
            "inv/summa/avvikelse": 300,
            "inv/typ/skattefinansierad/netto": 5300,
            "inv/typ/exploatering/netto": 1600,
            "inv/status/pågående/netto": 5000,
            "inv/status/färdigställt/netto": 1600,
            "inv/status/årsanslag/netto": 300,
            "inv/summa/beslutad_total": 11700,  # an annual grant has no total: 10 000 + 1 700
            "inv/summa/ack": 9600,  # 3 000 + 5 000 + 1 600
            "inv/summa/beraknad_total": 12000,
            "inv/summa/avvikelse_total": -300,  # 400 more than decided, and 100 less
        }
    )
    assert numbers(found, wanted) == wanted
    assert found.fig("inv/typ/avgiftsfinansierad/netto").state is State.NOT_APPLICABLE
    assert found.fig("inv/tn/T1/ack").state is State.NOT_APPLICABLE


def test_a_committee_without_its_projects_is_missing_from_every_sum() -> None:
    values = year_end()
    values["kn"] = {}
    found = source("bokslut", values)
    for key in ("inv/summa/netto", "inv/typ/skattefinansierad/netto", "inv/status/pågående/netto"):
        assert [gap.unit for gap in found.fig(key).gaps] == ["kn"], key
    assert number(found, "inv/summa/netto") == 300
    assert found.fig("inv/kn/summa/netto").state is State.MISSING
    town = found.municipality
    every = investments(YEAR_END, found.dataset, town, found.occasion)
    assert every["inv/kn/summa/netto"].gaps != ()


# -- balanskravsutredning and resultatreserv (KL 11 kap. 12–14 §§) --------------------------------
def test_what_remains_to_restore_is_never_above_zero() -> None:
    assert number(small(), "balanskrav/B13/utfall") == 0  # 1 100 and nothing from earlier years
    assert number(small(balanskrav_B11=-1100), "balanskrav/B13/utfall") == 0
    assert number(small(balanskrav_B11=-1500), "balanskrav/B13/utfall") == -400
    assert number(small(balanskrav_B11=-1500, balanskrav_B12=150), "balanskrav/B13/utfall") == -250


def test_balanskravsutredningen_is_of_three_different_years() -> None:
    rows = ("B1", "B2", "B3", "B4", "B5", "B6", "B8", "B9", "B11", "B12")
    nothing = {f"balanskrav/{row}": 0 for row in rows}
    printed = {
        "2023-bokslut": nothing | {"balanskrav/B1": -900},
        "2024-bokslut": nothing | {"balanskrav/B1": 1500, "balanskrav/B8": -300},
    }
    found = source("bokslut", mini.town().values, printed, second=False)
    assert [number(found, f"balanskrav/B10/{when}") for when in ("fg2", "fg", "utfall")] == [-900, 1200, 1100]
    assert [number(found, f"balanskrav/B13/{when}") for when in ("fg2", "fg", "utfall")] == [-900, 0, 0]


@pytest.mark.parametrize(
    ("changes", "cap"),
    [
        ({}, 1670),  # after adjustments 2 000, less one per cent of 33 000
        ({"br_G21": 40000}, 1670),  # equity with all pensions is exactly zero: still one per cent
        ({"br_G21": 40001}, 1340),  # below zero: two per cent
        (
            {"balanskrav_B2": 0, "balanskrav_B4": 300},
            1870,
        ),  # 2 500 after adjustments: the year's 2 200 is lower
        ({"balanskrav_B2": -1870}, 0),  # 330 after adjustments is just the one per cent
        ({"balanskrav_B2": -1900}, 0),  # never below zero
    ],
)
def test_the_highest_reservation(changes: dict[str, int], cap: int) -> None:
    found = small(**changes)
    assert number(found, "reserv/tak") == cap
    assert number(found, "reserv/grans") == 1650  # five per cent of 33 000
    assert number(found, "reserv/skatt_bidrag") == 33000


# -- bolag ----------------------------------------------------------------------------------------
def with_reserves(tax: str = "20.6") -> Source:
    values = mini.town().values
    values["bo"]["bolag_rr"] |= {"I3": {"utfall": 250, "budget": 0}, "I15": {"utfall": -50, "budget": 0}}
    values["bo"]["bolag_br"]["S5"]["utfall"] = 1000
    return source("bokslut", values, second=False, deferred_tax=Decimal(tax))


def test_the_figures_of_a_company() -> None:
    wanted = expected(
        {
            "bolag/bo/omsattning/utfall": 5250,  # 5 000 and other income 250
            "bolag/bo/resultat_fin/utfall": 750,  # 5 250 − 500 − 2 000 − 1 000 − 800 − 200
            "bolag/bo/arets_resultat/utfall": 600,  # less 50 set aside and 100 in tax
            "bolag/bo/omslutning/utfall": 21000,
            "bolag/bo/soliditet/utfall": "27.5905",  # 5 000 and 79,4 % of 1 000, of 21 000
            "bolag/bo/investeringar/utfall": 800,
            "bolag/bo/anstallda/utfall": 9,
            "bolag/bo/sjukfranvaro/utfall": "4.1",
        }
    )
    assert numbers(with_reserves(), wanted) == wanted
    assert round(number(with_reserves("25"), "bolag/bo/soliditet/utfall"), 4) == Decimal("27.3810")


# -- the group (LKBR 12 kap.; domain.md 4.12) -----------------------------------------------------
def test_untaxed_reserves_are_divided_between_equity_and_tax() -> None:
    found = with_reserves()
    # E2: 1 000, and 80 % of 500 and of 206 in deferred tax
    assert number(found, "br/E2/koncern/utfall") == Decimal("1564.8")
    # D3: 35 600 − 800, and 80 % of 1 000 + 3 600 + 79,4 % of (1 000 − 50)
    assert number(found, "br/D3/koncern/utfall") == Decimal("39083.44")
    # R2: −30 000, and 80 % of −500 − 2 000 − 1 000 − 100 and of deferred tax 20,6 % of −50, and the rent 480 back
    assert number(found, "rr/R2/koncern/utfall") == Decimal("-32408.24")


def two_companies(deals: list[tuple[str, dict[str, Any]]]) -> Source:
    values = year_end()
    for unit in ("ek", "bo", "en"):
        values[unit]["mellanhavanden"] = [deal for owner, deal in deals if owner == unit]
    return source("bokslut", values)


def deal(other: str, kind: str, row: str, amount: int) -> dict[str, Any]:
    return {"motpart": other, "typ": kind, "rad": row, "belopp": amount}


def test_each_company_is_taken_at_its_share() -> None:
    wanted = expected(
        {
            "konc/R1/bo": 4000,  # 80 % of 5 000
            "konc/R1/en": 2700,  # 50 % of 5 400
            "konc/R1/summa": 9700,
            "konc_bolag/R1": 6700,
            "konc/SUMT/en": 10500,  # half of 21 000
        }
    )
    found = two_companies([])
    assert numbers(found, wanted) == wanted
    assert number(found, "konc/R1/koncern") == 9700


def test_two_companies_meet_at_the_smaller_share_and_amount() -> None:
    found = two_companies([("bo", deal("en", "el", "R2", -300)), ("en", deal("bo", "el", "R1", 280))])
    (pair,) = found.accounts.eliminations
    assert [pair.eliminated.value, pair.difference.value] == [140, 20]  # half of 280
    assert number(found, "konc/R1/elim") == -140
    assert number(found, "konc/R2/elim") == 140
    assert number(found, "konc/R2/koncern") == number(found, "konc/R2/summa") + 140


def test_shares_are_taken_away_as_they_stand_and_group_contributions_not_at_all() -> None:
    deals = [
        ("ek", deal("bo", "andelar", "A3", 800)),
        ("bo", deal("kommun", "andelar", "D3", 800)),
        ("ek", deal("bo", "koncernbidrag", "R8", 90)),
        ("bo", deal("kommun", "koncernbidrag", "R9", -90)),
    ]
    found = two_companies(deals)
    assert len(found.accounts.eliminations) == 2
    assert number(found, "konc/A3/elim") == -800  # what is owned is already the owner's share
    assert number(found, "konc/D3/elim") == -800
    assert number(found, "konc/R8/elim") == 0
    assert number(found, "konc/R12/elim") == 0


def test_of_several_counterparts_the_nearest_in_amount_is_met() -> None:
    deals = [
        ("ek", deal("bo", "fordran", "C2", 100)),
        ("ek", deal("bo", "fordran", "C2", 900)),
        ("bo", deal("kommun", "fordran", "F2", 905)),
        ("bo", deal("kommun", "fordran", "F2", 100)),
    ]
    found = two_companies(deals).accounts.eliminations
    assert [pair.amount_a.value for pair in found] == [100, 900]
    assert [pair.amount_b.value for pair in found] == [100, 905]


def test_guarantees_for_companies_are_the_group_s_own_debt() -> None:
    found = small()
    assert number(found, "konc/G22/elim") == -6400  # 80 % of 8 000; the 100 for others stays
    assert number(found, "br/G22/koncern/utfall") == 1700


def test_a_company_that_is_missing_is_missing_from_the_eliminations_too() -> None:
    values = year_end()
    values["en"] = {}
    found = source("bokslut", values)
    for key in ("konc/R1/elim", "konc/R1/summa", "konc_bolag/R1", "konc/SUMT/koncern"):
        assert {gap.unit for gap in found.fig(key).gaps} == {"en"}, key
    assert number(found, "konc_bolag/R1") == 4000


def test_nothing_is_changed_by_the_order_of_the_units() -> None:
    values = year_end()
    found = source("bokslut", values)
    town = replace(found.municipality, units=tuple(reversed(found.municipality.units)))
    again, _ = merge(mini.dataset(deepcopy(values), town), town, found.occasion)
    for key in ("rr/R12/koncern/utfall", "br/SUMT/koncern/utfall", "drift/verksamhet/summa/avvikelse"):
        assert again.get(key).value == number(found, key), key
