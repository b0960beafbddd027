"""The municipality's own economy for two years, derived from the skeleton so that everything ties out, tkr."""

# ruff: noqa: S101 - the generator proves its own work
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from examples import bolag

Drift = Mapping[str, Mapping[str, tuple[int, int, int, int, int]]]
Rows = dict[str, int]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is decided for a municipality; pairs are 2024 and 2025."""

    drift: Drift
    finans: Mapping[str, tuple[int, int, int, int]]  # income, cost, budget, net 2024
    internal: Mapping[str, int]  # internal income by verksamhet
    capital: str  # the verksamhet of finansförvaltningen with the internal capital income
    reserve: str  # the one that finances changes of appropriations
    tax: tuple[int, int]
    grants: tuple[int, int]
    fin_income: tuple[int, int]
    fin_cost: tuple[int, int]
    budget: Rows  # R3, R5, R6, R8, R9
    depreciation: tuple[Rows, Rows]  # per note, positive, with "ned" for impairment
    opening: Rows  # balance items at the end of 2023 and 2024, see ``balance``
    pension: tuple[Rows, Rows]
    provision: tuple[Rows, Rows]
    investment: tuple[Rows, Rows]  # additions of notes 12–14, transfers to 13, disposals
    other: tuple[Rows, Rows]  # receivables, debts and so on at the end of each year
    loans: tuple[Rows, Rows]
    reserves: Rows
    inhabitants: Sequence[tuple[str, int, int, int, int]]
    forecast: Mapping[str, tuple[str, str, str, str]]
    pensions: tuple[Rows, Rows]
    va: Mapping[str, Rows]
    waste: Mapping[str, Rows]
    companies: Sequence[bolag.Company]
    staff: Mapping[str, Any]
    history: Sequence[Mapping[str, Any]] = field(default_factory=tuple)
    rate: str = "21.84"


def share_out(total: int, weights: Mapping[str, float]) -> Rows:
    """Return a total divided by weights in whole tkr, exact in sum."""
    whole, done, made = sum(weights.values()), 0, {}
    keys = list(weights)
    for key in keys[:-1]:
        made[key] = round(total * weights[key] / whole)
        done += made[key]
    made[keys[-1]] = total - done
    return made


# -- drift ----------------------------------------------------------------------------------------
def internal_costs(plan: Plan) -> Rows:
    """Return each verksamhet's internal cost (negative): internal income shared out by cost, buyers with nothing internal to sell first."""
    capital = plan.finans[plan.capital][0]
    total = sum(plan.internal.values()) + capital
    costs = {code: float(-row[1]) for unit in plan.drift.values() for code, row in unit.items()}
    weights = {code: cost * (0.35 if code in plan.internal else 1) for code, cost in costs.items()}
    return {code: -value for code, value in share_out(total, weights).items()}


def drift_records(
    plan: Plan, names: Mapping[str, str], causes: Mapping[str, str]
) -> dict[str, list[dict[str, Any]]]:
    """Return the records of sheet Drift for each unit, and of Finansförvaltning under ``finans``."""
    bought = internal_costs(plan)
    made: dict[str, list[dict[str, Any]]] = {}
    for unit, areas in plan.drift.items():
        made[unit] = [
            {"kod": code, "verksamhet": names[code], "intakter": row[0], "kostnader": row[1], "interna_intakter": plan.internal.get(code, 0),
             "interna_kostnader": bought[code], "budget": row[2], "andring": row[3], "netto_fg": row[4], "orsak": causes.get(code)}
            for code, row in areas.items()
        ]  # fmt: skip
    changes = sum(row[3] for areas in plan.drift.values() for row in areas.values())
    made["finans"] = [
        {"kod": code, "verksamhet": names[code], "intakter": row[0], "kostnader": row[1], "interna_intakter": row[0] if code == plan.capital else 0,
         "interna_kostnader": 0, "budget": row[2], "andring": -changes if code == plan.reserve else 0, "netto_fg": row[3], "orsak": causes.get(code)}
        for code, row in plan.finans.items()
    ]  # fmt: skip
    return made


# -- statements -----------------------------------------------------------------------------------
def income(plan: Plan, year: int) -> Rows:
    """Return the input rows of the income statement for 2024 (0) or 2025 (1)."""
    areas = [row for unit in plan.drift.values() for row in unit.values()]
    bought = sum(internal_costs(plan).values())
    sold = sum(plan.internal.values()) + plan.finans[plan.capital][0]
    gross = sum(row[0] for row in areas) + sum(row[0] for row in plan.finans.values()) - sold
    cost = sum(row[1] for row in areas) + sum(row[1] for row in plan.finans.values()) - bought
    if year == 0:
        net = sum(row[4] for row in areas) + sum(row[3] for row in plan.finans.values())
        gross = round(gross * 0.968)
        cost = net - gross
    return {"R1": gross, "R2": cost, "R3": -sum(plan.depreciation[year].values()), "R5": plan.tax[year], "R6": plan.grants[year],
            "R8": plan.fin_income[year], "R9": plan.fin_cost[year], "R11": 0}  # fmt: skip


def budget(plan: Plan) -> Rows:
    """Return the council's original budget of the income statement."""
    net = sum(row[2] for unit in plan.drift.values() for row in unit.values()) + sum(
        row[2] for row in plan.finans.values()
    )
    gross = round(income(plan, 1)["R1"] * 0.985)
    return {"R1": gross, "R2": net - gross, "R11": 0, **plan.budget}


def spent(projects: Mapping[str, Sequence[tuple[Any, ...]]]) -> tuple[int, int]:
    """Return the year's expenditure and income of all projects."""
    every = [project for some in projects.values() for project in some]
    return sum(project[4] for project in every), sum(project[5] for project in every)


@dataclass(frozen=True, slots=True)
class Year:
    """One year's closing: notes, balance sheet, cash flow."""

    notes: Rows
    balance: Rows
    cash: Rows


def assets(
    number: str,
    opening: tuple[int, int],
    added: int,
    moved: int,
    sold: tuple[int, int],
    worn: int,
    impaired: int = 0,
) -> Rows:
    """Return the roll-forward of an asset note. ``opening`` and ``sold`` are cost and accumulated depreciation."""
    return {f"N{number}.1": opening[0], f"N{number}.2": added, f"N{number}.3": -sold[0], f"N{number}.4": moved, f"N{number}.6": -opening[1],
            f"N{number}.7": sold[1], f"N{number}.8": -worn, f"N{number}.9": -impaired}  # fmt: skip


def value(notes: Rows, number: str) -> int:
    """Return the book value a roll-forward ends with."""
    return sum(notes[f"N{number}.{place}"] for place in (1, 2, 3, 4, 6, 7, 8, 9))


def close(plan: Plan, year: int, before: Year | None, outlay: int, grants: int) -> Year:
    """Return a year's closing. ``outlay`` and ``grants`` are the projects' expenditure and income of the year."""
    rr, dep, inv, other = income(plan, year), plan.depreciation[year], plan.investment[year], plan.other[year]
    start = plan.opening
    notes: Rows = {}
    old = before.notes if before else {}

    def opening(number: str) -> tuple[int, int]:
        if not old:
            return start[f"N{number}.a"], start[f"N{number}.b"]
        return (
            sum(old[f"N{number}.{place}"] for place in (1, 2, 3, 4)),
            -sum(old[f"N{number}.{place}"] for place in (6, 7, 8, 9)),
        )

    notes |= assets("12", opening("12"), inv["12"], 0, (0, 0), dep["12"])
    notes |= assets(
        "13", opening("13"), inv["13"], inv["flytt"], (inv["13s"], inv["13sa"]), dep["13"], dep["ned"]
    )
    notes |= assets("14", opening("14"), inv["14"], 0, (inv["14s"], inv["14sa"]), dep["14"])
    notes |= assets("15", opening("15"), outlay - inv["12"] - inv["13"] - inv["14"], -inv["flytt"], (0, 0), 0)
    gain, loss = inv["vinst"], inv["14s"] - inv["14sa"]
    lent = sum(company.own_loans[year + 1] for company in plan.companies)
    shares = sum(company.bond.get("book", 0) for company in plan.companies if company.owner == "kommun")
    notes |= {
        "N16.1": shares,
        "N16.2": other["insats"],
        "N16.3": other["andelar"],
        "N16.4": lent,
        "N16.5": other["langfordran"],
    }
    notes |= {"N17.1": other["forrad"], "N17.2": other["exploatering"]}
    notes |= {f"N18.{n}": other[f"18.{n}"] for n in (1, 2, 3, 4, 6, 7)} | {
        "N18.5": sum(c.debt_to_kommun[year] for c in plan.companies)
    }
    notes |= {"N19.1": other["19.1"], "N19.2": other["19.2"]}
    debts = {f"N25.{n}": other[f"25.{n}"] for n in (1, 2, 3, 4, 5, 8, 9)}
    debts |= {"N25.6": sum(c.account[year] for c in plan.companies), "N25.7": other["kollektiv"]}
    notes |= debts
    notes |= {f"N22.{n}": plan.pension[year][f"22.{n}"] for n in (2, 3, 4, 5, 6)} | {
        f"N23.{n}": plan.provision[year][f"23.{n}"] for n in (2, 3, 4)
    }
    notes["N22.1"] = sum(old[f"N22.{n}"] for n in range(1, 7)) if old else start["pension"]
    notes["N23.1"] = sum(old[f"N23.{n}"] for n in range(1, 5)) if old else start["avsattning"]
    loans = plan.loans[year]
    fees = old.get("N24.2", start["anslutning"]) + loans["anslutning"] - loans["upplost_anslutning"]
    subsidies = old.get("N24.3", start["bidrag"]) + grants - loans["upplost_bidrag"]
    notes |= {
        "N24.1": loans["lan"],
        "N24.2": fees,
        "N24.3": subsidies,
        "N24.4": 0,
        "N24.5": other["ovriga_langa"],
    }
    result = sum(rr.values())
    provisions = {
        "E1": sum(notes[f"N22.{n}"] for n in range(1, 7)),
        "E2": sum(notes[f"N23.{n}"] for n in range(1, 5)),
    }
    held = {
        "A1": value(notes, "12"), "A21": value(notes, "13"), "A22": value(notes, "14"), "A23": value(notes, "15"),
        "A3": sum(notes[f"N16.{n}"] for n in range(1, 6)), "B": 0, "C1": notes["N17.1"] + notes["N17.2"],
        "C2": sum(notes[f"N18.{n}"] for n in range(1, 8)), "C3": notes["N19.1"] + notes["N19.2"],
    }  # fmt: skip
    owed = {"F1": sum(notes[f"N24.{n}"] for n in range(1, 6)), "F2": sum(debts.values())}
    if before is None:
        cash_held = start["kassa24"]
        equity = sum(held.values()) + cash_held - sum(provisions.values()) - sum(owed.values())
        flow = _first_flow(rr, dep, notes, plan, cash_held, loans, grants, outlay, gain, loss)
        opening_equity = equity - result
    else:
        flow = _flow(
            rr,
            dep,
            notes,
            before,
            held,
            owed,
            loans,
            grants,
            outlay,
            gain,
            loss,
            (inv["13s"] - inv["13sa"]) + gain,
        )
        cash_held = flow["K601"] + flow["sum"]
        opening_equity = before.balance["D"]
        equity = opening_equity + result
        assert equity == sum(held.values()) + cash_held - sum(provisions.values()) - sum(owed.values()), (
            "balansen går inte ihop"
        )
    legacy, reserve = plan.reserves["RUR"], plan.reserves["RER24"] + (plan.reserves["B8"] if year else 0)
    notes |= {"N20.1": 90, "N20.2": cash_held - 90, "N21.1": opening_equity, "N21.2": result, "N21.3": 0, "N21.4": legacy, "N21.5": reserve,
              "N23.5": other["deponi"], "N23.6": 0, "N26.1": 0, "N26.2": 0}  # fmt: skip
    notes |= {"N27.1": plan.pensions[year]["ansvar"], "N27.2": plan.pensions[year]["ansvar_skatt"], "N27.4": other["egnahem"], "N27.5": 0,
              "N27.3": sum(c.bank_loans[year + 1] for c in plan.companies if c.guarantee)}  # fmt: skip
    balance = (
        held
        | {
            "C4": cash_held,
            "D1": result,
            "D21": legacy,
            "D22": reserve,
            "D3": equity - result - legacy - reserve,
            "D": equity,
        }
        | provisions
        | owed
    )
    balance |= {
        "G1": 0,
        "G21": notes["N27.1"] + notes["N27.2"],
        "G22": notes["N27.3"] + notes["N27.4"] + notes["N27.5"],
    }
    flow.pop("sum")
    return Year(notes | _specification(notes, dep, gain, loss, loans), balance, flow)


def _specification(notes: Rows, dep: Rows, gain: int, loss: int, loans: Rows) -> Rows:
    return {
        "N29.1": sum(dep.values()) - dep["ned"], "N29.2": dep["ned"], "N29.3": notes["N22.2"] + notes["N22.3"] + notes["N22.5"] + notes["N22.6"],
        "N29.4": notes["N23.2"], "N29.5": notes["N22.4"], "N29.6": notes["N23.3"] + notes["N23.4"], "N29.7": -gain, "N29.8": loss,
        "N29.9": -(loans["upplost_anslutning"] + loans["upplost_bidrag"]), "N29.10": 0,
    }  # fmt: skip


def _operations(rr: Rows, dep: Rows, notes: Rows, gain: int, loss: int, loans: Rows) -> Rows:
    more = _specification(notes, dep, gain, loss, loans)
    return {"K101": sum(rr.values()), "K102": more["N29.1"] + more["N29.2"], "K103": more["N29.3"] + more["N29.4"],
            "K104": more["N29.5"] + more["N29.6"], "K105": more["N29.7"] + more["N29.8"] + more["N29.9"], "K106": 0}  # fmt: skip


def _flow(
    rr: Rows,
    dep: Rows,
    notes: Rows,
    before: Year,
    held: Rows,
    owed: Rows,
    loans: Rows,
    grants: int,
    outlay: int,
    gain: int,
    loss: int,
    price: int,
) -> Rows:
    old = before.balance
    made = _operations(rr, dep, notes, gain, loss, loans)
    lent = notes["N16.4"] + notes["N16.5"] - before.notes["N16.4"] - before.notes["N16.5"]
    bought = (
        notes["N16.2"]
        + notes["N16.3"]
        - before.notes["N16.2"]
        - before.notes["N16.3"]
        + held["C3"]
        - old["C3"]
    )
    borrowed = notes["N24.1"] - before.notes["N24.1"] + notes["N24.5"] - before.notes["N24.5"]
    made |= {
        "K107": old["C1"] - held["C1"], "K108": old["C2"] - held["C2"], "K109": owed["F2"] - old["F2"],
        "K201": -notes["N12.2"], "K202": -(outlay - notes["N12.2"]), "K203": price, "K204": -max(bought, 0), "K205": max(-bought, 0),
        "K301": loans["nya"], "K302": borrowed - loans["nya"], "K303": -lent, "K304": grants + loans["anslutning"], "K4": 0,
    }  # fmt: skip
    return made | {"sum": sum(made.values()), "K601": old["C4"]}


def _first_flow(
    rr: Rows,
    dep: Rows,
    notes: Rows,
    plan: Plan,
    closing: int,
    loans: Rows,
    grants: int,
    outlay: int,
    gain: int,
    loss: int,
) -> Rows:
    """Return the cash flow of 2024: given changes, with short-term debts as what remains."""
    start = plan.opening
    made = _operations(rr, dep, notes, gain, loss, loans)
    made |= {"K107": -start["d_forrad"], "K108": -start["d_fordran"], "K201": -notes["N12.2"], "K202": -(outlay - notes["N12.2"]),
             "K203": gain + plan.investment[0]["13s"] - plan.investment[0]["13sa"], "K204": -start["d_placering"], "K205": 0, "K301": loans["nya"], "K302": -start["amortering"],
             "K303": -start["d_utlaning"], "K304": grants + loans["anslutning"], "K4": 0}  # fmt: skip
    made["K109"] = closing - start["kassa23"] - sum(made.values())
    return made | {"sum": sum(made.values()), "K601": start["kassa23"]}


# -- income notes ---------------------------------------------------------------------------------
_INCOME: Final = {
    "3": {"1": 9.0, "2": 26.0, "3": 13.0, "4": 36.0, "5": 6.5, "6": 3.2, "8": 5.0},
    "4": {"1": 55.0, "3": 4.1, "4": 3.4, "5": 17.2, "6": 4.6, "7": 8.4, "8": 3.1, "11": 2.0},
    "6": {"1": 100.4, "2": -0.5, "3": 0.1},
    "7": {"1": 74.0, "2": -4.0, "3": 14.0, "4": -3.0, "5": 15.0, "6": 4.0},
}


def income_notes(plan: Plan, year: int, notes: Rows) -> Rows:
    """Return the rows of notes 3–11 that add up to the income statement."""
    rr, gain, loss = income(plan, year), -notes["N29.7"], notes["N29.8"]
    dividend = sum(c.dividend_out[year] * c.share // 100 for c in plan.companies if c.owner == "kommun")
    fee = sum(bolag.interest(c, year)[1] for c in plan.companies)
    earned = round(sum(bolag.interest(c, year)[0] for c in plan.companies) * 1.09)
    pension = round(-rr["R2"] * 0.052)
    made = {f"N3.{key}": amount for key, amount in share_out(rr["R1"] - gain, _INCOME["3"]).items()} | {
        "N3.7": gain
    }
    made |= {
        f"N4.{key}": -amount for key, amount in share_out(-rr["R2"] - pension - loss, _INCOME["4"]).items()
    }
    made |= {"N4.2": -pension, "N4.9": -loss, "N4.10": 0}
    made |= {
        "N5.1": notes["N12.8"],
        "N5.2": notes["N13.8"],
        "N5.3": notes["N14.8"],
        "N5.4": 0,
        "N5.5": notes["N13.9"],
    }
    made |= {f"N6.{key}": amount for key, amount in share_out(rr["R5"], _INCOME["6"]).items()}
    made |= {f"N7.{key}": amount for key, amount in share_out(rr["R6"], _INCOME["7"]).items()}
    made |= {"N8.1": dividend, "N8.2": earned, "N8.3": fee, "N8.4": rr["R8"] - dividend - earned - fee}
    made |= {
        "N9.2": -notes["N22.3"],
        "N9.3": -round(-rr["R9"] * 0.04),
        "N9.1": rr["R9"] + notes["N22.3"] + round(-rr["R9"] * 0.04),
    }
    land = next(
        (row[0] + row[1] for code, row in plan.finans.items() if row[0] and row[1] and code != plan.capital),
        0,
    )
    made |= {
        "N10.1": gain,
        "N10.2": (land if year else round(land * 0.8)) - gain,
        "N10.3": round(rr["R6"] * 0.006),
        "N10.4": 0,
        "N11.1": 0,
        "N11.2": 0,
    }
    made |= {"N3.9": made["N10.1"] + made["N10.3"], "N4.12": -round(-rr["R2"] * 0.00012), "N4.13": 0}
    rents = round(-rr["R2"] * 0.046)
    return made | {"N28.1": round(rents * 0.8), "N28.2": round(rents * 2.1), "N28.3": round(rents * 1.2)}
