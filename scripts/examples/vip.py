"""The plan for 2026–2028 of the examples, derived from the year end before it so that everything ties out, tkr."""

# ruff: noqa: S101 - the generator proves its own work
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from examples import innehall_nytt, planer, vip_projekt
from examples.delar import Sheets, YearEnd, drawn, whole

from pipeline.config import Unit
from pipeline.schemas.investments import ANNUAL
from pipeline.schemas.plan_rows import BALANS, FINANSIERING, RESULTAT

YEARS: Final = ("b", "p1", "p2")
_KINDS: Final = {"s": "skattefinansierad", "a": "avgiftsfinansierad", "e": "exploatering"}
_WAGES, _PRICES = (
    (Decimal("0.0325"), Decimal("0.031"), Decimal("0.030")),
    (Decimal("0.026"), Decimal("0.027"), Decimal("0.028")),
)
_VOLUME: Final = {
    "bun": ("-0.0035", "-0.006", "-0.008"), "gvn": ("0.006", "0.004", "0.004"), "sn": ("0.011", "0.009", "0.008"), "an": ("0.012", "0.013", "0.014"),
    "bbn": ("-0.008", "-0.009", "-0.010"),
}  # fmt: skip
_DECIDED: Final = {"bun": (-9_000, 0, 0), "sn": (-14_000, -4_000, 0), "an": (-11_000, -3_000, 0), "ks": (-6_000, 2_000, 0), "tn": (-4_000, 0, 0),
                   "amn": (3_000, 0, 0), "gvn": (-3_000, 0, 0)}  # fmt: skip
_DECIDED_SMALL: Final = {"sn": (-2_800, -400, 0), "ks": (-600, 300, 0), "bbn": (900, 0, 0)}
_ELECTION: Final = {"valnamnd": (-5_200, 5_200, 0), "revision": (0, 0, 0)}


_PEOPLE: Final = {
    "almkoping": {"19–64 år": 85_086, "65–79 år": 20_224, "80 år och äldre": 8_310},
    "lindhult": {"19–64 år": 6_228, "65–79 år": 2_296, "80 år och äldre": 949},
}
"""The inhabitants at the end of 2025 that the plan expected, where it came out otherwise."""


def expected(end: YearEnd, row: str, before: str = "", after: str = "") -> int:
    """Return what the plan knew of a balance at the end of 2025: a year's change in round figures, tkr."""
    had, has = end.get(before or f"br/{row}/kommun/fg"), end.get(after or f"br/{row}/kommun/utfall")
    return whole(had + (has - had) * drawn("plan" + row, 0.8, 1.1), 10 * end.step)


def owned(end: YearEnd, part: str, row: str) -> int:
    """Return what the plan knew of a row of VA's or avfall's balance sheet; the debt to kommunen is what remains."""
    if row == "Y7":
        other = ("Y5", "Y6", "Y8", "Y9", "Y10")
        return sum(owned(end, part, one) for one in ("Y1", "Y2", "Y3")) - sum(
            owned(end, part, one) for one in other
        )
    return expected(end, part + row, f"{part}/{row}/fg", f"{part}/{row}/utfall")


def frame(end: YearEnd, unit: Unit, running: tuple[int, int, int]) -> dict[str, dict[str, Any]]:
    """Return the ram bridge of a unit: each year starts where the one before ended."""
    small = end.municipality.settings.report_unit == "tkr"
    decided = (_DECIDED_SMALL if small else _DECIDED) | _ELECTION
    start = int(sum(end.get(f"drift/{unit.id}/{code}/budget_rev") for code, _ in unit.verksamheter))
    before = int(sum(end.get(f"drift/{unit.id}/{code}/budget") for code, _ in unit.verksamheter))
    made: dict[str, dict[str, Any]] = {f"V{place}": {} for place in (1, 9, *range(2, 8))}
    for place, year in enumerate(YEARS):
        size = Decimal(abs(start))
        volume = Decimal(_VOLUME.get(unit.id, ("0", "0", "0"))[place])
        saved = Decimal("0.006") if unit.kind == "namnd" and start else Decimal(0)
        rows = {
            "V1": start if place else before,
            "V9": 0 if place else start - before,
            "V2": -whole(size * Decimal("0.64") * _WAGES[place], end.step),
            "V3": -whole(size * Decimal("0.36") * _PRICES[place], end.step),
            "V4": -whole(size * volume, end.step),
            "V5": decided.get(unit.id, (0, 0, 0))[place],
            "V6": whole(size * saved, end.step),
            "V7": running[place],
        }
        for key, value in rows.items():
            made[key][year] = value
        start = sum(rows.values())
    return made


def internal(end: YearEnd, unit: Unit, totals: Mapping[str, int]) -> list[dict[str, Any]]:
    """Return the frame shared between verksamheter; the largest takes what rounding leaves."""
    weights = {code: end.get(f"drift/{unit.id}/{code}/budget_rev") for code, _ in unit.verksamheter}
    whole_frame = sum(weights.values()) or Decimal(1)
    largest = min(weights, key=lambda code: weights[code])
    made: list[dict[str, Any]] = []
    for code, name in unit.verksamheter:
        made.append(
            {"kod": code, "verksamhet": name}
            | {year: whole(weights[code] / whole_frame * totals[year], end.step) for year in YEARS}
        )
    for year in YEARS:
        rest = totals[year] - sum(row[year] for row in made)
        next(row for row in made if row["kod"] == largest)[year] += rest
    return made


def continuing(end: YearEnd, unit: Unit) -> list[dict[str, Any]]:
    """Return the projects already under way, with what remains spread to the year they end."""
    made = []
    for row in end.checked.dataset.of("investeringar", unit.id):
        if row.text("status") != "pågående":
            continue

        def year(field: str, key: str = row.key) -> int:
            return int(end.get(f"inv/{unit.id}/{key}/{field}"))

        last = min(4, max(0, int(row.text("klart")[:4]) - 2026))
        left = year("beraknad_total") - year("ack")
        parts = [whole(left / (last + 1), end.step) for _ in range(last)]
        spread = [*parts, left - sum(parts), *[0] * (4 - last)]
        made.append(
            {"projekt_id": row.key, "projekt": row.text("projekt"), "typ": row.text("typ"), "omfattning": "projekt", "utgift": year("beraknad_total"), "inkomst": 0,
             "fore": year("ack"), **{f"y{place}": amount for place, amount in enumerate(spread)}, "d0": 0, "d1": 0, "d2": 0,
             "start": "2024" if year("ack_fg") else "2025", "klart": row.text("klart")[:4], "motiv": "Pågående enligt tidigare beslut."}
        )  # fmt: skip
    return made


def new(unit: Unit, projects: tuple[vip_projekt.New, ...]) -> list[dict[str, Any]]:
    """Return the records of projects that start in the plan."""
    return [
        {"projekt_id": f"{unit.id.upper()}-{200 + place}", "projekt": one.name, "typ": _KINDS[one.kind],
         "omfattning": ANNUAL if "årsanslag" in one.name or one.name in vip_projekt.ANNUAL else "projekt", "utgift": one.total, "inkomst": one.income,
         "fore": 0, **{f"y{n}": amount for n, amount in enumerate(one.years)}, "d0": one.running[0], "d1": one.running[1], "d2": one.running[2],
         "start": one.start, "klart": str(2026 + max(n for n, amount in enumerate(one.years) if amount)), "motiv": one.why}
        for place, one in enumerate(projects, 1)
    ]  # fmt: skip


def projects(end: YearEnd) -> dict[str, list[dict[str, Any]]]:
    """Return every nämnd's investment plan; reinvestment fills each year's frame."""
    name = end.municipality.id
    plan = getattr(planer, name.upper())
    own: Mapping[str, tuple[vip_projekt.New, ...]] = getattr(vip_projekt, name.upper())
    made = {unit.id: continuing(end, unit) + new(unit, own.get(unit.id, ())) for unit in end.units("namnd")}
    unit, title, later = vip_projekt.REST[name]
    frames = [int(value) for value in plan.forecast["FU5"][1:]]
    rest = [frames[n] - sum(row[f"y{n}"] for rows in made.values() for row in rows) for n in range(3)]
    assert all(amount > 0 for amount in rest), rest
    years = [*rest, *later]
    made[unit].append(
        {"projekt_id": f"{unit.upper()}-290", "projekt": title, "typ": "skattefinansierad", "omfattning": ANNUAL, "utgift": sum(years), "inkomst": 0, "fore": 0,
         **{f"y{n}": amount for n, amount in enumerate(years)}, "d0": 0, "d1": 0, "d2": 0, "start": "2026", "klart": "2030",
         "motiv": "Underhållsplanen för anläggningar."}
    )  # fmt: skip
    for rows in made.values():
        rows.sort(key=lambda row: (-row["fore"], -row["y0"], row["projekt_id"]))
        for place, row in enumerate(rows, 1):
            row["prioritet"] = place
    return made


# -- statements -----------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Plan:
    """The plan's statements by part and row and year."""

    income: dict[str, dict[str, dict[str, int]]]
    cash: dict[str, dict[str, dict[str, int]]]
    balance: dict[str, dict[str, dict[str, int]]]
    central: list[dict[str, Any]]


def _leaves(rows: tuple[Any, ...]) -> list[str]:
    return [row.id for row in rows if row.kind != "group" and not row.computed]


def segregated(
    end: YearEnd, key: str, invested: tuple[int, int, int]
) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """Return VA's or avfall's plan: income that covers cost, investments financed by kommunen, balance sheet."""

    def now(row: str) -> int:
        return int(end.get(f"{key}/{row}/budget"))

    def held(row: str) -> int:
        return owned(end, key, row)

    rr: dict[str, Any] = {row: {} for row in _leaves(RESULTAT)}
    cash: dict[str, Any] = {row: {} for row in _leaves(FINANSIERING)}
    br: dict[str, Any] = {row: {} for row in _leaves(BALANS)}
    closing = {"BP1": held("Y1") + held("Y2"), "BP2": 0, "BP11": 0, "BP3": held("Y3"), "BP4": 0, "BP6": 0, "BP7": held("Y6"), "BP12": held("Y7"),
               "BP8": held("Y8"), "BP9": held("Y9") + held("Y10")}  # fmt: skip
    for row, value in closing.items():
        br[row]["ib"] = value
    for place, year in enumerate(YEARS):
        grown = Decimal("1.03") ** (place + 1)
        worn = whole((now("X10")) * (Decimal("1.06") ** (place + 1)), end.step)
        rent = whole((now("X11")) * (Decimal("1.05") ** (place + 1)), end.step)
        cost = whole(sum(now(row) for row in ("X6", "X7", "X8", "X9")) * grown, end.step)
        used = -whole(abs(held("Y9")) * 0.12, end.step)  # earlier surplus is given back
        lines = {
            "R1": -(cost + worn + rent),
            "R2": cost,
            "R3": worn,
            "R5": 0,
            "R6": 0,
            "R8": 0,
            "R9": rent,
            "R11": 0,
        }
        flow = {
            "FI1": 0,
            "FI2": -worn,
            "FI3": 0,
            "FI4": used,
            "FI6": -invested[place],
            "FI7": 0,
            "FI8": 0,
            "FI10": 0,
            "FI11": 0,
            "FI12": 0,
        }
        flow["FI15"] = -sum(flow.values())  # kommunen lends what the fees do not pay
        closing = closing | {
            "BP1": closing["BP1"] + invested[place] + worn,
            "BP12": closing["BP12"] + flow["FI15"],
            "BP9": closing["BP9"] + used,
        }
        for target, values in ((rr, lines), (cash, flow), (br, closing)):
            for row, value in values.items():
                target[row][year] = value
    return rr, cash, br


def fee_payers(
    end: YearEnd, part: str, given_back: Mapping[str, int]
) -> tuple[dict[str, int], dict[str, int]]:
    """Return what the payers of fees are owed when each year starts, and what it changes with."""
    owed = owned(end, part, "Y9")
    opening = {}
    for year in YEARS:
        opening[year] = owed
        owed += given_back[year]
    return opening, {year: given_back[year] for year in YEARS}


def central(end: YearEnd, forecast_result: int) -> list[dict[str, Any]]:
    """Return the items outside the frames."""
    plan = getattr(planer, end.municipality.id.upper())
    finans = {row.key: row for row in end.checked.dataset.of("finans")}
    names = {"FIN10": ("Pensioner och särskild löneskatt", "pensioner"), "FIN20": ("Förändring av semesterlöneskuld", "övrigt"),
             "FIN30": ("Kalkylerade kapitalkostnader från nämnderna", "kapitalkostnader"), "FIN40": ("Exploateringsnetto", "exploatering")}  # fmt: skip
    made = []
    for code, (title, kind) in names.items():
        row = finans.get(code)
        size = row.figure("budget").value if row else None
        if size is None:
            continue
        grown = {"FIN10": "1.02", "FIN30": "1.045"}.get(code, "1.0")
        made.append(
            {"post": title, "slag": kind}
            | {
                year: whole(size * Decimal(grown) ** (place + 1), end.step)
                for place, year in enumerate(YEARS)
            }
        )
    reserve = -whole(abs(end.get("rr/R5/kommun/budget")) * Decimal("0.0016"), end.step)
    made.append(
        {
            "post": "Oförutsedda behov till kommunstyrelsens förfogande",
            "slag": "oförutsett",
            **dict.fromkeys(YEARS, reserve),
        }
    )
    held = -whole(abs(end.get("rr/R5/kommun/budget")) * Decimal("0.0011"), end.step)
    made.append(
        {"post": "Löneökningsreserv", "slag": "löneökningsreserv", "b": held, "p1": held * 2, "p2": held * 3}
    )
    assert plan
    assert forecast_result
    return made


def statements(
    end: YearEnd,
    frames: Mapping[str, Mapping[str, int]],
    invested: Mapping[str, list[dict[str, Any]]],
    result_2025: int,
) -> Plan:
    """Return the plan's statements: total first, then VA and avfall, and what is left for taxes to finance."""
    plan = getattr(planer, end.municipality.id.upper())
    targets = [int(value) for value in plan.forecast["FU4"][1:]]
    growth = [Decimal(value) / 100 for value in plan.forecast["FU1"][1:]]
    posts = central(end, result_2025)
    exploatering = vip_projekt.EXPLOATERING[end.municipality.id]
    every = [row for rows in invested.values() for row in rows]
    fees = [row for row in every if row["typ"] == "avgiftsfinansierad"]
    waste = [row for row in fees if "tervinning" in row["projekt"] or "Kärl" in row["projekt"]]
    water = [row for row in fees if row not in waste]

    def net(rows: list[dict[str, Any]]) -> tuple[int, int, int]:
        return (sum(r["y0"] for r in rows), sum(r["y1"] for r in rows), sum(r["y2"] for r in rows))

    parts = {"va": segregated(end, "va", net(water)), "avfall": segregated(end, "avfall", net(waste))}
    rr: dict[str, Any] = {row: {} for row in _leaves(RESULTAT)}
    cash: dict[str, Any] = {row: {} for row in _leaves(FINANSIERING)}
    br: dict[str, Any] = {row: {} for row in _leaves(BALANS)}

    def held(*rows: str) -> int:
        return sum(expected(end, row) for row in rows)

    equity = int(end.get("br/D/kommun/fg")) + result_2025
    closing = {"BP1": held("A1", "A21", "A22", "A23", "A3"), "BP2": 0, "BP11": 0, "BP3": held("C1", "C2", "C3"), "BP4": held("C4"), "BP6": equity,
               "BP7": held("E1", "E2"), "BP12": 0, "BP8": held("F1"), "BP9": 0}  # fmt: skip
    closing["BP9"] = (
        sum(closing[row] for row in ("BP1", "BP3", "BP4")) - equity - closing["BP7"] - closing["BP8"]
    )
    for row, value in closing.items():
        br[row]["ib"] = value
    tax, worn = end.get("rr/R5/kommun/utfall"), abs(end.get("rr/R3/kommun/utfall"))
    outlay = net(every)
    for place, year in enumerate(YEARS):
        cost = sum(frames[unit][year] for unit in frames) + sum(post[year] for post in posts)
        income = whole(end.get("rr/R1/kommun/budget") * Decimal("1.022") ** (place + 1), end.step)
        tax *= 1 + growth[place] - Decimal("0.004")
        worn += Decimal(outlay[place]) * Decimal("0.022")
        lines = {"R1": income, "R2": cost - income, "R3": -whole(worn, end.step), "R5": whole(tax, end.step), "R6": 0,
                 "R8": whole(end.get("rr/R8/kommun/utfall") * Decimal("1.01"), end.step),
                 "R9": whole(end.get("rr/R9/kommun/utfall") * Decimal("1.05") ** (place + 1), end.step), "R11": 0}  # fmt: skip
        lines["R6"] = targets[place] - sum(lines.values())
        sold = sum(area[8][place] for area in exploatering)
        gain = next((post[year] for post in posts if post["slag"] == "exploatering"), 0)
        provision = whole(closing["BP7"] * Decimal("0.021"), end.step)
        need = outlay[place] - targets[place] + lines["R3"] - provision
        loan = max(0, whole(need * Decimal("0.92"), end.step * 100))
        repaid = -whole(loan * Decimal("0.06"), end.step)
        flow = {"FI1": targets[place], "FI2": -lines["R3"], "FI3": provision, "FI4": parts["va"][1]["FI4"][year] + parts["avfall"][1]["FI4"][year],
                "FI6": -outlay[place], "FI7": sold - gain, "FI8": 0, "FI10": loan, "FI11": repaid, "FI12": 0, "FI15": 0}  # fmt: skip
        closing = closing | {
            "BP1": closing["BP1"] + outlay[place] + lines["R3"], "BP3": closing["BP3"] - flow["FI7"], "BP4": closing["BP4"] + sum(flow.values()),
            "BP6": closing["BP6"] + targets[place], "BP7": closing["BP7"] + provision, "BP8": closing["BP8"] + loan + repaid, "BP9": closing["BP9"] + flow["FI4"],
        }  # fmt: skip
        for target, values in ((rr, lines), (cash, flow), (br, closing)):
            for row, value in values.items():
                target[row][year] = value
    total = (rr, cash, br)
    made = []
    for place, statement in enumerate(total):
        mine = {
            row: {
                year: value - parts["va"][place][row][year] - parts["avfall"][place][row][year]
                for year, value in years.items()
            }
            for row, years in statement.items()
        }
        made.append({"skatt": mine, "va": parts["va"][place], "avfall": parts["avfall"][place]})
    lent = made[2]["skatt"]  # what the fees' parts owe, the tax-financed part is owed
    lent["BP11"], lent["BP12"] = (
        {year: -value for year, value in lent["BP12"].items()},
        dict.fromkeys(lent["BP12"], 0),
    )
    return Plan(made[0], made[1], made[2], posts)


def company(end: YearEnd, unit: Unit) -> dict[str, dict[str, Any]]:
    """Return a company's plan."""

    def now(rows: tuple[str, ...], when: str = "utfall", sheet: str = "bolag_rr") -> Decimal:
        return sum((end.get(f"{sheet}/{row}/{unit.id}/{when}") for row in rows), Decimal(0))

    rows = {
        "VB1": (now(("I1", "I3"), "fg"), now(("I1", "I3"), "budget"), now(("I1", "I3")), 1.028),
        "VB2": (now(("I13",), "fg"), now(("I13",), "budget"), now(("I13",)), 1.01),
        "VB3": (end.get(f"bolag/{unit.id}/investeringar/fg"), end.get(f"bolag/{unit.id}/investeringar/utfall") * Decimal("1.08"),
                end.get(f"bolag/{unit.id}/investeringar/utfall"), 1.06),
        "VB4": (now(("S8", "S9"), "fg", "bolag_br"), now(("S8", "S9"), "utfall", "bolag_br"), now(("S8", "S9"), "utfall", "bolag_br"), 1.025),
        "VB5": (now(("I14",), "fg"), now(("I14",), "budget"), now(("I14",)), 1.0),
        "VB6": (now(("S4",), "fg", "bolag_br") + now(("S5",), "fg", "bolag_br") * Decimal("0.794"), Decimal(0),
                now(("S4",), "utfall", "bolag_br") + now(("S5",), "utfall", "bolag_br") * Decimal("0.794"), 1.022),
        "VB7": (now(("T14",), "fg", "bolag_br"), Decimal(0), now(("T14",), "utfall", "bolag_br"), 1.024),
    }  # fmt: skip
    made: dict[str, dict[str, Any]] = {}
    for key, (before, budget, base, growth) in rows.items():
        step = end.step if abs(base) > 20 * end.step else 1
        record: dict[str, Any] = {"fg": whole(before), "nu": whole(budget or base, step)}
        for place, year in enumerate(YEARS):
            tilt = drawn(unit.id + key + year, 0.98, 1.02)
            record[year] = whole(base * Decimal(str(growth)) ** (place + 1) * tilt, step)
        made[key] = record
    return made


def every(end: YearEnd, result_2025: int) -> tuple[dict[str, Sheets], dict[str, tuple[Decimal, str, str]]]:
    """Return all deliveries of the plan, and last year's plan as published."""
    name = end.municipality.id
    invested = projects(end)
    values: dict[str, Sheets] = {}
    frames: dict[str, dict[str, int]] = {}
    published: dict[str, tuple[Decimal, str, str]] = {}
    for unit in end.units("namnd", "namnd-liten"):
        rows = invested.get(unit.id, [])
        running = tuple(sum(row[f"d{n}"] for row in rows) for n in range(3))
        bridge = frame(end, unit, running)
        frames[unit.id] = {year: sum(line[year] for line in bridge.values()) for year in YEARS}
        words = innehall_nytt.module("vip", name, unit.id)
        values[unit.id] = {"v_ram": bridge, "v_internbudget": internal(end, unit, frames[unit.id])}
        if unit.kind == "namnd":
            values[unit.id]["v_investeringar"] = rows
            for key in ("v_mal", "v_svar", "v_taxor", "v_askanden", "v_forslag"):
                if found := innehall_nytt.own(words, key):
                    values[unit.id][key] = found
        for code, title in unit.verksamheter:
            published[f"ram/{unit.id}/{code}/b"] = (end.get(f"drift/{unit.id}/{code}/budget"), "tkr", title)
        published[f"ram/{unit.id}/V8/b"] = (
            sum((end.get(f"drift/{unit.id}/{code}/budget") for code, _ in unit.verksamheter), Decimal(0)),
            "tkr",
            unit.name,
        )
    for row in RESULTAT:
        published[f"plan/{row.id}/total/b"] = (end.get(f"rr/{row.id}/kommun/budget"), "tkr", row.label)
    for unit in end.units("bolag"):
        values[unit.id] = {"v_bolag": company(end, unit)}
    plan = statements(end, frames, invested, result_2025)
    values[end.units("central")[0].id] = whole_plan(end, plan, frames)
    return values, published


def whole_plan(end: YearEnd, plan: Plan, frames: Mapping[str, Mapping[str, int]]) -> Sheets:
    """Return stadskontoret's workbook."""
    name = end.municipality.id
    skeleton = getattr(planer, name.upper())
    words = innehall_nytt.module("vip", name, end.units("central")[0].id)
    guess = skeleton.forecast
    now = _PEOPLE[name]
    people = [
        sum(now.get(row[0], row[2]) for row in skeleton.inhabitants),
        *(int(value) for value in guess["FU3"][1:]),
    ]
    sheets: Sheets = {}
    for part in ("skatt", "va", "avfall"):
        sheets[f"v_rr_{part}"], sheets[f"v_fin_{part}"], sheets[f"v_br_{part}"] = (
            plan.income[part],
            plan.cash[part],
            plan.balance[part],
        )
    result = {year: sum(plan.income["skatt"][row][year] for row in plan.income["skatt"]) for year in YEARS}
    zero = dict.fromkeys(YEARS, 0)
    reserve = {"RUR1": skeleton.reserves["RUR"], "RER1": skeleton.reserves["RER24"] + skeleton.reserves["B8"]}
    outside, guaranteed = expected(end, "G21"), expected(end, "G22")
    debt = {
        year: sum(plan.balance[part]["BP8"][year] for part in ("skatt", "va", "avfall")) for year in YEARS
    }
    source = {"prognos": "Sveriges Kommuner och Regioners skatteunderlagsprognos", "budget_fg": "Kommunfullmäktiges ursprungliga budget för 2025",
              "lanera": -(-debt["b"] // (100 * end.step)) * 100 * end.step, "borgensram": -(-guaranteed * 102 // (10_000 * end.step)) * 100 * end.step}  # fmt: skip
    sheets |= {
        "v_forutsattningar": {
            "VF1": {"nu": Decimal(guess["FU1"][0]), "b": Decimal(guess["FU1"][1]), "p1": Decimal(guess["FU1"][2]), "p2": Decimal(guess["FU1"][3])},
            "VF2": {"nu": Decimal(guess["FU2"][0]), "b": Decimal(guess["FU2"][1]), "p1": Decimal(guess["FU2"][2]), "p2": Decimal(guess["FU2"][3])},
            "VF3": {"nu": Decimal("3.4"), "b": Decimal("3.25"), "p1": Decimal("3.1"), "p2": Decimal("3.0")},
            "VF4": {"nu": Decimal("2.4"), "b": Decimal("2.5"), "p1": Decimal("2.5"), "p2": Decimal("2.5")},
            "VF5": {"nu": people[0] - (people[1] - people[0]), "b": people[0] - 20, "p1": people[1] - 20, "p2": people[2] - 20},
            "VF6": {"nu": Decimal(guess["FU6"][0]), "b": Decimal(guess["FU6"][1]), "p1": Decimal(guess["FU6"][2]), "p2": Decimal(guess["FU6"][3])},
        },
        "v_befolkning": [
            {"grupp": group, "fg": before, "nu": now.get(group, last), "b": first, "p1": whole(first + (fifth - first) * 0.25), "p2": whole(first + (fifth - first) * 0.5), "p4": fifth}
            for group, before, last, first, fifth in skeleton.inhabitants
        ],
        "v_ansvar": {"BA1": {"ib": outside, "b": whole(outside * 0.972, end.step), "p1": whole(outside * 0.945, end.step), "p2": whole(outside * 0.918, end.step)},
                     "BA2": {"ib": guaranteed, "b": whole(guaranteed * 1.02, end.step), "p1": whole(guaranteed * 1.04, end.step), "p2": whole(guaranteed * 1.05, end.step)}},
        "v_kollektiv": {
            f"{letters}{place}": values
            for letters, part in (("VK", "va"), ("VL", "avfall"))
            for place, values in enumerate(fee_payers(end, part, plan.cash[part]["FI4"]), 1)
        },
        "v_centralt": plan.central,
        "v_balanskrav": {"B1": result} | dict.fromkeys(("B2", "B3", "B4", "B5", "B6", "B8", "B9", "B11", "B12"), zero),
        "v_reserver": {key: dict.fromkeys(YEARS, value) for key, value in reserve.items()} | dict.fromkeys(("RUR2", "RER2", "RER3"), zero),
        "v_rambeslut": [{"namnd": unit} | dict(years) for unit, years in frames.items()] if "ram_beslut" in words.get("V_KALLA", {}) else [],
        "v_exploatering": [
            {"omrade_id": key, "omrade": area, "plan": stage, "fas": phase, "slag": kind, "utgift": cost, "inkomst": income, "ack": done,
             **dict(zip(("b", "p1", "p2", "p3", "p4"), years, strict=True)), "sen": income - cost - done - sum(years), "slut": last}
            for key, area, stage, phase, kind, cost, income, done, years, last in vip_projekt.EXPLOATERING[name]
        ],
        "v_kalla": [source | dict(words.get("V_KALLA", {"prognos_datum": dt.date(2025, 8, 20)}))],
    }  # fmt: skip
    amounts = {"skattesats": Decimal(guess["FU6"][1]), "resultat": result["b"], "låneram": source["lanera"], "borgensram": source["borgensram"],
               "investeringar": int(guess["FU5"][1])}  # fmt: skip
    for key in ("v_kf_mal", "v_finansiella_mal", "v_inriktningar", "v_uppdrag", "v_skal"):
        sheets[key] = innehall_nytt.own(words, key)
    sheets["v_beslutssatser"] = [
        row | ({"belopp": amounts[row["avser"]]} if row["avser"] in amounts else {})
        for row in words.get("V_BESLUTSSATSER", ())
    ]
    return {key: rows for key, rows in sheets.items() if rows}
