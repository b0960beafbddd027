"""Verksamheter that move between nämnder: the small case of the design, cell for cell, and what holds for any moves.

``bun`` is split on 1 July 2025 into ``utbn`` (new) and ``bun`` (kept); 40 % of ``sn.SN70`` moves to ``amn``. The amounts are invented.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import config
from pipeline.checked import Checked
from pipeline.config import Municipality, Occasion
from pipeline.merge import Accounts
from pipeline.merge.operating import YEAR_END, bridge, operating
from pipeline.model import Dataset, Figure, Origin, Problem, Published
from pipeline.read.reorganised import as_organised, crossed
from pipeline.reports.arsredovisning.operating import operating as drift
from pipeline.reports.base import Source, section
from pipeline.text import figure
from pipeline.view import Table
from pipeline.words import plain
from tests.mini import dataset

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


# -- the year itself --------------------------------------------------------------------------------------
DELIVERED = {
    "bun": {"BUN20": -205_000, "BUN30": -78_000},
    "utbn": {"UN20": -81_000},
    "sn": {"SN60": -82_000, "SN70": -32_000},
    "amn": {"AMN10": -31_000, "AMN20": -21_000},
}
BUDGET = {
    "BUN20": (-201_000, 0),
    "BUN30": (-154_000, 77_000),
    "UN20": (0, -77_000),
    "SN60": (-81_000, 0),
    "SN70": (-52_000, 20_500),
    "AMN10": (-30_500, 0),
    "AMN20": (0, -20_500),
}
"""The budget that the council decided, and the changes by a decision of the kind omorganisation, which come to nothing together."""


def year(municipality: Municipality, delivered: Mapping[str, Mapping[str, int]] = DELIVERED) -> Dataset:
    """Return what was handed in for the year, and what was published for the year before."""
    values = {
        unit: {
            "drift": [
                {
                    "kod": code,
                    "verksamhet": dict(municipality.unit(unit).verksamheter)[code],  # type: ignore[union-attr]
                    "intakter": 1_000,
                    "kostnader": amount - 1_000,
                    "interna_intakter": 0,
                    "interna_kostnader": 0,
                    "budget": BUDGET[code][0],
                    "andring": BUDGET[code][1],
                }
                for code, amount in areas.items()
            ]
        }
        for unit, areas in delivered.items()
    }
    before = as_organised({"2024-bokslut": published(AS_PUBLISHED)}, municipality, occasion(municipality))
    return replace(dataset(values, municipality), published=before)


def source(municipality: Municipality, data: Dataset) -> Source:
    this = occasion(municipality)
    figures = operating(YEAR_END, data, municipality, this)
    figures |= {"rr/R3/kommun/utfall": Figure.const(0, "inga avskrivningar", "tkr")}
    figures |= bridge(figures)
    return Source.of(Checked(data, Accounts(figures), municipality, this))


def printed(made: Source, column: str) -> dict[str, str]:
    """Return what a column of the table says, by the labels of its rows."""
    view = made.view(
        "arsredovisning", "Årsredovisning", [section("drift", "Drift", *drift(made))], draft=False
    )
    table = next(one for one in view.chapters[0].blocks if isinstance(one, Table))
    place = [each.title for each in table.columns].index(column)
    return {
        plain(row.cells[0]): figure(cell, 0, "tkr").replace("\N{NO-BREAK SPACE}", " ")  # type: ignore[arg-type]
        for row in table.rows
        if isinstance(cell := row.cells[place], Figure)
    }


def table_notes(made: Source) -> list[str]:
    view = made.view(
        "arsredovisning", "Årsredovisning", [section("drift", "Drift", *drift(made))], draft=False
    )
    table = next(one for one in view.chapters[0].blocks if isinstance(one, Table))
    return [plain(note).replace("\N{NO-BREAK SPACE}", " ") for note in table.notes]


def test_the_year_is_printed_in_the_new_organisation(tmp_path: Path) -> None:
    municipality, _ = town(tmp_path)
    made = source(municipality, year(municipality))
    assert printed(made, "Netto") == {
        "Barn- och ungdomsnämnden (Netto 2024: omräknat)": "−205 000",
        "Utbildningsnämnden (Netto 2024: omräknat)": "−159 000",
        "Socialnämnden (Netto 2024: omräknat)": "−114 000",
        "Hemtjänst": "−82 000",
        "Stöd till försörjning (Netto 2024: omräknat)": "−32 000",
        "Arbetsmarknadsnämnden (Netto 2024: omräknat)": "−52 000",
        "Vuxenutbildning": "−31 000",
        "Arbetsmarknadsinsatser (Netto 2024: omräknat)": "−21 000",
        "Summa nämnder": "−530 000",
        "Summa verksamhet": "−530 000",
    }
    assert list(printed(made, "Netto 2024").values()) == [
        "−200 000", "−150 000", "−110 000", "−80 000", "−30 000", "−50 000", "−30 000", "−20 000", "−510 000", "−510 000",
    ]  # fmt: skip
    budget = printed(made, "Ursprunglig budget"), printed(made, "Ändring"), printed(made, "Reviderad budget")
    assert [list(column.values())[1] for column in budget] == ["−154 000", "0", "−154 000"]
    assert [column["Summa verksamhet"] for column in budget] == ["−518 500", "0", "−518 500"]
    assert table_notes(made)[1:] == [
        (
            f"Gymnasieskola flyttades den 1 juli 2025 från Barn- och ungdomsnämnden till Utbildningsnämnden enligt {DECISION} och redovisas där "
            "för hela tiden."
        ),
        (
            f"En del av Stöd till försörjning flyttades den 1 juli 2025 från Socialnämnden till Arbetsmarknadsnämnden enligt {DECISION}. Årets "
            "belopp står där de uppstod; tidigare år är omräknade efter de beslutade andelarna."
        ),
        f"Omräknat: ny organisation från den 1 juli 2025 enligt {DECISION}.",
    ]


def test_the_year_is_printed_as_it_was_delivered(tmp_path: Path) -> None:
    municipality, _ = town(tmp_path, jamforelse="gammal")
    made = source(municipality, year(municipality))
    assert printed(made, "Netto") == {
        "Barn- och ungdomsnämnden": "−283 000",
        "Förskola": "−205 000",
        "Gymnasieskola (till 30\N{NO-BREAK SPACE}juni)": "−78 000",
        "Utbildningsnämnden (från 1\N{NO-BREAK SPACE}juli)": "−81 000",
        "Socialnämnden": "−114 000",
        "Hemtjänst": "−82 000",
        "Stöd till försörjning": "−32 000",
        "Arbetsmarknadsnämnden": "−52 000",
        "Vuxenutbildning": "−31 000",
        "Arbetsmarknadsinsatser": "−21 000",
        "Summa nämnder": "−530 000",
        "Summa verksamhet": "−530 000",
    }
