"""Personnel of the examples: what each nämnd reports on the sheet Personal, and the municipality as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, NamedTuple

from examples.ekonomi import Plan

Number = int | Decimal
Rows = dict[str, Number]


class Staff(NamedTuple):
    """A nämnd's staff. Pairs are 2024 and 2025; sick leave in per cent, HME an index."""

    women: tuple[int, int]
    men: tuple[int, int]
    temporary: tuple[int, int]
    full_time: tuple[str, str]
    age: tuple[str, str]
    turnover: tuple[str, str]
    hours: tuple[int, int]
    retired: tuple[int, int]
    sick: tuple[str, str]
    long: tuple[str, str]  # N2, share of the sick leave lasting 60 days or more
    gap: str  # women's sick leave above men's, percentage points
    ages: tuple[str, str, str]  # difference from the total for each age group
    hme: tuple[int, int]


S = Staff

ALMKOPING: Final[Mapping[str, Staff]] = {
    "ks": S((358, 366), (262, 267), (31, 34), ("94.1", "94.4"), ("47.2", "47.1"), ("9.8", "9.1"), (8_200, 7_900), (14, 15), ("3.9", "4.0"), ("41.8", "42.5"), "2.0", ("-0.6", "-0.2", "0.4"), (80, 81)),
    "bun": S((3_207, 3_172), (696, 701), (345, 318), ("83.6", "84.3"), ("44.9", "45.0"), ("11.6", "10.9"), (353100, 341100), (87, 93), ("6.5", "6.4"), ("38.2", "37.6"), "1.7", ("-0.3", "-0.2", "0.3"), (78, 79)),
    "gvn": S((427, 433), (284, 288), (55, 52), ("86.2", "86.9"), ("47.8", "47.6"), ("8.9", "8.4"), (26600, 26100), (19, 21), ("4.5", "4.7"), ("40.1", "41.3"), "1.5", ("-0.4", "-0.3", "0.4"), (79, 80)),
    "sn": S((1_413, 1_432), (435, 445), (161, 153), ("78.9", "80.2"), ("44.1", "44.0"), ("13.4", "12.8"), (339400, 348800), (35, 33), ("7.6", "7.8"), ("42.6", "43.4"), "1.8", ("-0.5", "-0.3", "0.6"), (77, 77)),
    "an": S((2_030, 2_049), (336, 350), (175, 181), ("71.4", "73.0"), ("45.3", "45.2"), ("12.1", "12.6"), (504000, 517700), (61, 63), ("8.4", "8.6"), ("43.9", "44.6"), "1.9", ("-0.7", "-0.2", "0.6"), (77, 76)),
    "kn": S((132, 134), (66, 65), (14, 12), ("68.4", "69.1"), ("47.1", "47.0"), ("8.2", "7.9"), (14_600, 14_900), (5, 6), ("4.4", "4.2"), ("36.5", "35.1"), "1.3", ("-0.4", "-0.2", "0.4"), (80, 82)),
    "fn": S((108, 110), (121, 119), (22, 19), ("79.2", "80.1"), ("43.6", "43.8"), ("10.4", "10.8"), (38_200, 39_600), (4, 5), ("4.9", "4.8"), ("37.2", "36.6"), "1.1", ("-0.5", "-0.2", "0.5"), (79, 80)),
    "tn": S((525, 518), (470, 474), (35, 33), ("87.4", "88.0"), ("48.6", "48.5"), ("9.2", "9.6"), (44900, 42700), (24, 27), ("5.8", "5.7"), ("44.2", "43.0"), "1.6", ("-0.6", "-0.4", "0.4"), (77, 78)),
    "sbn": S((74, 76), (61, 62), (8, 7), ("92.1", "92.4"), ("45.4", "45.2"), ("12.4", "13.1"), (900, 800), (3, 3), ("3.6", "3.4"), ("33.0", "31.8"), "1.4", ("-0.3", "-0.2", "0.3"), (78, 79)),
    "mhn": S((41, 42), (15, 16), (3, 4), ("93.8", "94.2"), ("43.9", "43.7"), ("10.9", "9.6"), (300, 200), (1, 1), ("3.7", "3.5"), ("30.4", "29.8"), "1.0", ("-0.2", "-0.1", "0.3"), (81, 82)),
    "amn": S((118, 116), (72, 70), (29, 26), ("88.6", "89.0"), ("46.0", "46.2"), ("11.8", "12.2"), (6_100, 5_800), (4, 4), ("5.6", "5.4"), ("39.0", "38.4"), "1.5", ("-0.4", "-0.2", "0.4"), (78, 78)),
    "rtn": S((31, 34), (148, 147), (4, 3), ("93.0", "93.1"), ("43.1", "42.9"), ("5.4", "5.1"), (9_400, 9_100), (3, 2), ("2.9", "2.8"), ("35.8", "36.2"), "0.5", ("-0.6", "-0.3", "0.5"), (82, 82)),
}  # fmt: skip

LINDHULT: Final[Mapping[str, Staff]] = {
    "ks": S((72, 75), (61, 62), (7, 6), ("86.0", "86.7"), ("48.9", "48.7"), ("9.4", "8.8"), (5500, 5300), (4, 4), ("4.6", "4.5"), ("38.6", "37.9"), "1.2", ("-0.4", "-0.2", "0.3"), (79, 80)),
    "sn": S((364, 366), (55, 58), (44, 42), ("66.8", "68.9"), ("46.1", "46.0"), ("11.9", "12.4"), (77100, 79800), (13, 14), ("7.9", "8.1"), ("42.7", "43.5"), "1.8", ("-0.6", "-0.3", "0.5"), (77, 76)),
    "bmn": S((11, 11), (11, 11), (2, 1), ("95.2", "95.4"), ("44.8", "44.9"), ("13.6", "9.1"), (0, 0), (1, 0), ("3.1", "2.9"), ("28.0", "26.5"), "0.8", ("-0.2", "-0.1", "0.2"), (80, 81)),
    "bbn": S((322, 319), (65, 66), (36, 33), ("77.4", "78.6"), ("45.8", "45.9"), ("10.2", "9.7"), (29900, 28600), (10, 9), ("5.9", "5.8"), ("36.4", "35.9"), "1.6", ("-0.3", "-0.2", "0.3"), (79, 80)),
}  # fmt: skip

_TENTH: Final = Decimal("0.1")


def tenth(value: Decimal) -> Decimal:
    """Return a value with one decimal, half away from zero."""
    return value.quantize(_TENTH, ROUND_HALF_UP)


def rows(staff: Staff, year: int) -> Rows:
    """Return the input rows of the sheet Personal for 2024 (0) or 2025 (1)."""
    women, men = staff.women[year], staff.men[year]
    every, sick, gap = women + men, Decimal(staff.sick[year]), Decimal(staff.gap)
    full = Decimal(staff.full_time[year])
    young, middle, old = (tenth(sick + Decimal(step)) for step in staff.ages)
    return {
        "PA1": women,
        "PA2": men,
        "PA4": staff.temporary[year],
        "PA5": tenth(Decimal(every) * (full + (100 - full) * Decimal("0.72")) / 100),
        "PA6": full,
        "PA7": Decimal(staff.age[year]),
        "PA8": Decimal(staff.turnover[year]),
        "PA9": staff.hours[year],
        "PA10": staff.retired[year],
        "N1": sick,
        "N2": Decimal(staff.long[year]),
        "N3": tenth(sick + gap * men / every),
        "N4": tenth(sick - gap * women / every),
        "N5": young,
        "N6": middle,
        "N7": old,
        "PH1": staff.hme[year],
    }


def whole(every: Mapping[str, Staff], year: int) -> Rows:
    """Return the municipality's rows: sums, and means weighted by the number of employees or of sick leave."""
    own = [rows(staff, year) for staff in every.values()]
    heads = [one["PA1"] + one["PA2"] for one in own]

    def mean(key: str, weights: list[Number]) -> Decimal:
        pairs = zip(own, weights, strict=True)
        return tenth(sum((Decimal(one[key]) * weight for one, weight in pairs), Decimal(0)) / sum(weights))

    absent: list[Number] = [one["N1"] * head for one, head in zip(own, heads, strict=True)]
    made: Rows = {key: sum(one[key] for one in own) for key in ("PA1", "PA2", "PA4", "PA5", "PA9", "PA10")}
    made |= {key: mean(key, heads) for key in ("PA6", "PA7", "PA8", "N1", "N5", "N6", "N7")}
    made |= {"N2": mean("N2", absent), "PH1": mean("PH1", heads).quantize(Decimal(1), ROUND_HALF_UP)}
    made["N3"] = mean("N3", [one["PA1"] for one in own])
    made["N4"] = mean("N4", [one["PA2"] for one in own])
    return {key: made[key] for key in own[0]}


def measures(plan: Plan, year: int) -> dict[str, Rows]:
    """Return the rows of every nämnd and of the municipality (``kommun``) for 2024 (0) or 2025 (1)."""
    every = next(one for one in (ALMKOPING, LINDHULT) if set(one) == set(plan.staff["weights"]))
    return {unit: rows(staff, year) for unit, staff in every.items()} | {"kommun": whole(every, year)}


def check(made: Rows) -> None:
    """Raise AssertionError when a total lies outside its groups (C31)."""
    assert min(made["N3"], made["N4"]) <= made["N1"] <= max(made["N3"], made["N4"])  # noqa: S101
    ages = [made[key] for key in ("N5", "N6", "N7")]
    assert min(ages) <= made["N1"] <= max(ages)  # noqa: S101
    assert made["N2"] <= 100  # noqa: PLR2004, S101 - per cent
