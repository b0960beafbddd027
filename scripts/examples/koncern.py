"""The group's notes and cash flow, which stadskontoret fills in: the municipality's own plus what consolidation adds."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from examples.ekonomi import Plan

Amounts = dict[str, Decimal]


def _total(notes: Mapping[str, Decimal], number: str, places: tuple[int, ...]) -> Decimal:
    return sum((notes[f"N{number}.{place}"] for place in places), Decimal(0))


def _spread(notes: Amounts, number: str, difference: Decimal, weights: Mapping[str, str]) -> None:
    left = difference
    keys = list(weights)
    for key in keys[:-1]:
        part = (difference * Decimal(weights[key])).quantize(Decimal(1))
        notes[f"N{number}.{key}"] += part
        left -= part
    notes[f"N{number}.{keys[-1]}"] += left


def notes(
    plan: Plan,
    own: Mapping[str, int],
    rr: Amounts,
    br: Amounts,
    kommun_rr: Mapping[str, int],
    before: Amounts | None,
    tax: Decimal,
) -> Amounts:
    """Return the group's note rows, tying out to its consolidated statements ``rr`` and ``br``."""
    made = {key: Decimal(value) for key, value in own.items()}
    _spread(made, "3", rr["R1"] - kommun_rr["R1"], {"3": "0.55", "1": "0.45"})
    made["N4.10"] = tax
    _spread(
        made, "4", rr["R2"] - kommun_rr["R2"] - tax, {"1": "0.30", "4": "0.35", "7": "0.20", "11": "0.15"}
    )
    _spread(made, "5", rr["R3"] - kommun_rr["R3"], {"2": "0.85", "3": "0.15"})
    made |= {"N8.1": Decimal(0), "N8.3": Decimal(0), "N8.2": (rr["R8"] * Decimal("0.7")).quantize(Decimal(1))}
    made["N8.4"] = rr["R8"] - made["N8.2"]
    made["N9.1"] = rr["R9"] - made["N9.2"] - made["N9.3"]
    for number, row in (("12", "A1"), ("13", "A21"), ("14", "A22"), ("15", "A23")):
        _assets(
            made,
            number,
            br[row],
            before,
            sum((Decimal(one.investments[0]) * one.share / 100 for one in plan.companies), Decimal(0)),
        )
    for key in ("N16.1", "N16.4", "N18.5", "N24.4", "N25.6"):
        made[key] = Decimal(0)
    made["N16.5"] = br["A3"] - _total(made, "16", (1, 2, 3, 4))
    made["N17.1"] = br["C1"] - made["N17.2"]
    made["N18.1"] = br["C2"] - _total(made, "18", (2, 3, 4, 5, 6, 7))
    made["N20.2"] = br["C4"] - made["N20.1"]
    made |= {"N21.1": before["N21"] if before else br["D"] - rr["R12"], "N21.2": rr["R12"]}
    made["N21.3"] = br["D"] - made["N21.1"] - rr["R12"]
    made["N22.1"] = before["N22"] if before else br["E1"] - _total(made, "22", (2, 3, 4, 5, 6))
    made["N22.6"] = br["E1"] - _total(made, "22", (1, 2, 3, 4, 5))
    made["N23.1"] = before["N23"] if before else br["E2"] - _total(made, "23", (2, 3, 4)) - 4_000
    made["N23.2"] = br["E2"] - _total(made, "23", (1, 3, 4))
    made["N23.6"] = br["E2"] - Decimal(own["N23.1"] + own["N23.2"] + own["N23.3"] + own["N23.4"])
    made["N24.1"] = br["F1"] - _total(made, "24", (2, 3, 4, 5))
    made["N25.8"] = br["F2"] - _total(made, "25", (1, 2, 3, 4, 5, 6, 7, 9))
    made["N27.3"] = br["G22"] - made["N27.4"] - made["N27.5"]
    for place in (1, 2, 3):
        made[f"N28.{place}"] = (made[f"N28.{place}"] * Decimal("1.12")).quantize(Decimal(1))
    made |= {"N29.1": -_total(made, "5", (1, 2, 3, 4)), "N29.2": -made["N5.5"], "N29.4": made["N23.2"],
             "N29.3": _total(made, "22", (2, 3, 5, 6))}  # fmt: skip
    return made | {"N21": br["D"], "N22": br["E1"], "N23": br["E2"]}


def _assets(made: Amounts, number: str, closing: Decimal, before: Amounts | None, invested: Decimal) -> None:
    n = f"N{number}"
    worn = {"12": made["N5.1"], "13": made["N5.2"], "14": made["N5.3"], "15": Decimal(0)}[number]
    made[f"{n}.8"] = worn
    if before:
        made[f"{n}.1"] = sum((before[f"{n}.{place}"] for place in (1, 2, 3, 4)), Decimal(0))
        made[f"{n}.6"] = sum((before[f"{n}.{place}"] for place in (6, 7, 8, 9)), Decimal(0))
        made[f"{n}.2"] = closing - sum((made[f"{n}.{place}"] for place in (1, 3, 4, 6, 7, 8, 9)), Decimal(0))
        return
    extra = closing - sum((made[f"{n}.{place}"] for place in (1, 2, 3, 4, 6, 7, 8, 9)), Decimal(0))
    bought = (invested * {"13": Decimal("0.88"), "14": Decimal("0.12")}.get(number, Decimal(0))).quantize(
        Decimal(1)
    )
    made[f"{n}.2"] += bought
    older = ((extra - bought) * Decimal("0.55")).quantize(Decimal(1)) if number != "15" else Decimal(0)
    made[f"{n}.1"] += extra - bought + older
    made[f"{n}.6"] -= older


def cash(
    own: Mapping[str, int],
    noted: Amounts,
    br: Amounts,
    rr: Amounts,
    old_br: Amounts | None,
    old_notes: Amounts | None,
) -> Amounts:
    """Return the group's cash flow; new loans are what remains (for the first year: short-term debts)."""
    made = {key: Decimal(value) for key, value in own.items()}
    made |= {"K101": rr["R12"], "K102": noted["N29.1"] + noted["N29.2"], "K103": noted["N29.3"] + noted["N29.4"],
             "K104": noted["N29.5"] + noted["N29.6"], "K105": sum((noted[f"N29.{n}"] for n in (7, 8, 9, 10)), Decimal(0)),
             "K201": -noted["N12.2"], "K202": -(noted["N13.2"] + noted["N14.2"] + noted["N15.2"])}  # fmt: skip
    if old_br and old_notes:
        made |= {
            "K107": old_br["C1"] - br["C1"],
            "K108": old_br["C2"] - br["C2"],
            "K109": br["F2"] - old_br["F2"],
            "K601": old_br["C4"],
        }
        made["K303"] = old_notes["N16.4"] + old_notes["N16.5"] - noted["N16.4"] - noted["N16.5"]
        made["K301"] = Decimal(0)
        made["K301"] = br["C4"] - sum(made.values(), Decimal(0))
        return made
    made["K303"] = Decimal(-2_000)
    made["K301"] += Decimal(120_000) if br["C4"] > 100_000 else Decimal(8_000)  # noqa: PLR2004 - the larger municipality
    made["K601"] = (br["C4"] * Decimal("1.04")).quantize(Decimal(1))
    made["K109"] = Decimal(0)
    made["K109"] = br["C4"] - sum(made.values(), Decimal(0))
    return made
