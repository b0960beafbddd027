"""Verksamheter that move between nämnder: the small case of the design, cell for cell, and what holds for any moves.

``bun`` is split on 1 July 2025 into ``utbn`` (new) and ``bun`` (kept); 40 % of ``sn.SN70`` moves to ``amn``. The amounts are invented.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import config
from pipeline.config import Municipality, Occasion
from pipeline.model import Figure, Origin, Problem, Published
from pipeline.read.reorganised import as_organised, crossed

DECISION = "KF 2025-03-24 § 41"
MOVES = '[["bun.BUN30", "utbn.UN20", 100], ["sn.SN70", "amn.AMN20", 40], ["sn.SN70", "sn.SN70", 60]]'
SETTINGS = """
[kommun]
namn = "Norrå kommun"
kort = "Norrå"
kod = "9998"

[tillfallen.2025-bokslut]
fran = 2025-01-01
till = 2025-12-31
datum = 2026-03-25
foregaende = "2024-bokslut"

[tillfallen.2026-bokslut]
fran = 2026-01-01
till = 2026-12-31
datum = 2027-03-25
foregaende = "2025-bokslut"

[tillfallen.2025-delar]
slag = "delar"
fran = 2025-01-01
till = 2025-08-31
datum = 2025-10-01
foregaende = "2024-delar"
plan = "2025-vip"

[tillfallen.2026-vip]
slag = "vip"
fran = 2026-01-01
till = 2026-12-31
datum = 2025-10-01
foregaende = "2025-vip"
bokslut = "2024-bokslut"

[enheter.bun]
namn = "Barn- och ungdomsnämnden"
verksamheter = [["BUN20", "Förskola"], ["BUN30", "Gymnasieskola"]]

[enheter.utbn]
namn = "Utbildningsnämnden"
fran = 2025-07-01
verksamheter = [["UN20", "Gymnasieskola"]]

[enheter.sn]
namn = "Socialnämnden"
verksamheter = [["SN60", "Hemtjänst"], ["SN70", "Stöd till försörjning"]]

[enheter.amn]
namn = "Arbetsmarknadsnämnden"
verksamheter = [["AMN10", "Vuxenutbildning"], ["AMN20", "Arbetsmarknadsinsatser"]]

[[omorganisation]]
datum = 2025-07-01
beslut = "KF 2025-03-24 § 41"
flytta = {flytta}
jamforelse = "{jamforelse}"
"""
AS_PUBLISHED = {
    "bun/BUN20": -200_000,
    "bun/BUN30": -150_000,
    "sn/SN60": -80_000,
    "sn/SN70": -50_000,
    "amn/AMN10": -30_000,
}
IN_THE_NEW = {
    "bun/BUN20": -200_000,
    "bun/BUN30": 0,
    "utbn/UN20": -150_000,
    "sn/SN60": -80_000,
    "sn/SN70": -30_000,
    "amn/AMN10": -30_000,
    "amn/AMN20": -20_000,
}
"""Last year's net costs, tkr, as they were published and in the organisation of this year."""


def town(
    folder: Path, *changes: tuple[str, str], flytta: str = MOVES, jamforelse: str = "ny"
) -> tuple[Municipality, tuple[Problem, ...]]:
    """Return the municipality with some words of its settings changed, and what is wrong with them."""
    words = SETTINGS.replace("{flytta}", flytta).replace("{jamforelse}", jamforelse)
    for old, new in changes:
        assert old in words
        words = words.replace(old, new)
    (folder / config.FILE).write_text(words, encoding="utf-8")
    municipality, problems = config.load(folder)
    assert municipality is not None
    return municipality, problems


def occasion(municipality: Municipality, key: str = "2025-bokslut") -> Occasion:
    found = municipality.occasion(key)
    assert found is not None
    return found


def published(values: Mapping[str, int | Decimal], pattern: str = "drift/{}/netto") -> dict[str, Published]:
    made = {}
    for line, (key, value) in enumerate(values.items(), 2):
        whole = pattern.format(key)
        origin = Origin("published/2024-bokslut.csv", f"rad {line}")
        made[whole] = Published(whole, Figure.cell(Decimal(value), origin), key)
    return made


def numbers(values: Mapping[str, Published], first: str = "drift") -> dict[str, Decimal | None]:
    """Return the values of verksamheter and of sums by what stands between the first and the last part of their keys."""
    return {
        key.partition("/")[2].rpartition("/")[0]: one.figure.value
        for key, one in values.items()
        if key.startswith(f"{first}/")
    }


# -- comparatives -----------------------------------------------------------------------------------------
def test_comparatives_are_told_in_the_new_organisation(tmp_path: Path) -> None:
    municipality, problems = town(tmp_path)
    assert problems == ()
    before = {"2024-bokslut": published(AS_PUBLISHED)}
    made = as_organised(before, municipality, occasion(municipality))["2024-bokslut"]
    assert numbers(made) == IN_THE_NEW
    marked = {key.split("/")[2] for key, one in made.items() if one.figure.restated}
    assert marked == {"BUN30", "UN20", "SN70", "AMN20"}
    (reason,) = made["drift/utbn/UN20/netto"].figure.restated
    assert reason == f"ny organisation från den 1\N{NO-BREAK SPACE}juli 2025 enligt {DECISION}"
    assert made["drift/utbn/UN20/netto"].label == "Gymnasieskola"
    assert made["drift/utbn/UN20/netto"].printed is None
    assert made["drift/sn/SN70/netto"].printed is before["2024-bokslut"]["drift/sn/SN70/netto"].figure
    assert made["drift/sn/SN60/netto"] is before["2024-bokslut"]["drift/sn/SN60/netto"]


def test_with_gammal_comparatives_stand_as_they_were_published(tmp_path: Path) -> None:
    municipality, _ = town(tmp_path, jamforelse="gammal")
    before = {"2024-bokslut": published(AS_PUBLISHED)}
    assert as_organised(before, municipality, occasion(municipality)) == before


def test_sums_of_units_follow_and_a_new_unit_gets_one(tmp_path: Path) -> None:
    municipality, _ = town(tmp_path)
    sums = {"bun/summa": -350_000, "sn/summa": -130_000, "amn/summa": -30_000, "namnder/summa": -510_000}
    before = {"2024-bokslut": published({**AS_PUBLISHED, **sums})}
    made = numbers(as_organised(before, municipality, occasion(municipality))["2024-bokslut"])
    assert {key: value for key, value in made.items() if key.endswith("summa")} == {
        "bun/summa": -200_000,
        "utbn/summa": -150_000,
        "sn/summa": -110_000,
        "amn/summa": -50_000,
        "namnder/summa": -510_000,
    }


def test_the_frames_of_last_years_plan_follow_in_the_next_plan(tmp_path: Path) -> None:
    municipality, _ = town(tmp_path)
    frames = {"bun/BUN20": -201_000, "bun/BUN30": -154_000, "bun/V8": -355_000}
    before = {"2025-vip": published(frames, "ram/{}/b")}
    made = as_organised(before, municipality, occasion(municipality, "2026-vip"))["2025-vip"]
    assert numbers(made, "ram") == {
        "bun/BUN20": -201_000,
        "bun/BUN30": 0,
        "utbn/UN20": -154_000,
        "bun/V8": -201_000,
        "utbn/V8": -154_000,
    }
    same_year = as_organised(before, municipality, occasion(municipality, "2025-delar"))
    assert same_year == before, (
        "the budget of the year stands as it was decided; decisions during the year change it"
    )


@pytest.mark.parametrize(
    ("day", "key", "printed", "moved"),
    [
        ("2025-01-01", "2025-bokslut", "2024-bokslut", True),
        (
            "2024-12-31",
            "2025-bokslut",
            "2024-bokslut",
            False,
        ),  # the year before ended in the new organisation
        ("2025-12-31", "2025-bokslut", "2024-bokslut", True),
        ("2026-01-01", "2025-bokslut", "2024-bokslut", False),
        ("2026-01-01", "2026-bokslut", "2025-bokslut", True),
        ("2025-12-31", "2026-bokslut", "2025-bokslut", False),
        ("2025-08-31", "2025-delar", "2024-delar", True),
        ("2025-09-01", "2025-delar", "2024-delar", False),
        ("2024-08-31", "2025-delar", "2024-delar", False),
        ("2024-09-01", "2025-delar", "2024-delar", True),
        ("2026-01-01", "2026-vip", "2025-vip", True),
        (
            "2026-01-02",
            "2026-vip",
            "2025-vip",
            False,
        ),  # the plan has the organisation that its year begins with
        ("2025-01-01", "2026-vip", "2025-vip", False),
        ("2025-01-02", "2026-vip", "2025-vip", True),
    ],
)
def test_the_limits_at_the_day(tmp_path: Path, day: str, key: str, printed: str, *, moved: bool) -> None:
    all_along = ("fran = 2025-07-01\n", "")
    municipality, _ = town(tmp_path, all_along, ("datum = 2025-07-01", f"datum = {day}"))
    assert len(municipality.reorganisations) == 1
    assert bool(crossed(printed, municipality, occasion(municipality, key))) is moved
