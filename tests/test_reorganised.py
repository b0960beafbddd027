"""Verksamheter that move between nämnder: the small case of the design, cell for cell, and what holds for any moves.

``bun`` is split on 1 July 2025 into ``utbn`` (new) and ``bun`` (kept); 40 % of ``sn.SN70`` moves to ``amn``. The amounts are invented.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import config
from pipeline.checked import Checked
from pipeline.config import Area, Move, Municipality, Occasion, Reorganisation, Unit
from pipeline.merge import Accounts
from pipeline.merge.operating import INTERIM, YEAR_END, bridge, operating
from pipeline.merge.reorganised import days
from pipeline.model import Dataset, Figure, Origin, Problem, Published
from pipeline.read.reorganised import as_organised, crossed
from pipeline.reports.arsredovisning.operating import operating as drift
from pipeline.reports.base import Source, section
from pipeline.reports.moved import earlier, elsewhere
from pipeline.text import figure
from pipeline.view import Prose, Table
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


def printed(made: Source, column: str, key: str = "drift-2") -> dict[str, str]:
    """Return what a column of a table says, by the labels of its rows."""
    view = made.view(
        "arsredovisning", "Årsredovisning", [section("drift", "Drift", *drift(made))], draft=False
    )
    table = next(one for one in view.chapters[0].blocks if isinstance(one, Table) and one.id == key)
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
    assert printed(made, "Netto 2025") == {
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
    columns = ("Ursprunglig budget", "Ändring", "Reviderad budget")
    budget = [printed(made, column, "budgetversioner") for column in columns]
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
    assert printed(made, "Netto 2025") == {
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
    assert list(printed(made, "Netto 2024").values()) == [
        "−350 000", "−200 000", "−150 000", "–", "−130 000", "−80 000", "−50 000", "−30 000", "−30 000", "–", "−510 000", "−510 000",
    ]  # fmt: skip
    assert len(table_notes(made)) == 1


def test_a_late_committee_leaves_what_it_takes_over_where_it_was(tmp_path: Path) -> None:
    """Until the new nämnd has delivered nobody knows the whole year: the first half stands at the nämnd that had it, with its days."""
    municipality, _ = town(tmp_path)
    late = {unit: areas for unit, areas in DELIVERED.items() if unit != "utbn"}
    made = source(municipality, year(municipality, late))
    netto = printed(made, "Netto 2025")
    assert netto["Gymnasieskola (till 30\N{NO-BREAK SPACE}juni) (Netto 2024: omräknat)"] == "−78 000"
    whole = made.fig("drift/namnder/summa/netto")
    assert (whole.value, [gap.unit for gap in whole.gaps]) == (Decimal(-449_000), ["utbn"])
    assert made.fig("drift/namnder/summa/netto_fg").value == -510_000


def test_of_several_that_take_over_none_may_be_late(tmp_path: Path) -> None:
    municipality, problems = town(
        tmp_path, flytta='[["bun.BUN30", "utbn.UN20", 60], ["bun.BUN30", "amn.AMN20", 40]]'
    )
    assert problems == ()
    whole = operating(YEAR_END, year(municipality), municipality, occasion(municipality))
    assert "drift/bun/BUN30/netto" not in whole
    assert [whole[f"drift/{area}/netto"].value for area in ("utbn/UN20", "amn/AMN20")] == [
        -81_000 - Decimal(46_800),
        -21_000 - Decimal(31_200),
    ]
    late = {unit: areas for unit, areas in DELIVERED.items() if unit != "utbn"}
    made = operating(YEAR_END, year(municipality, late), municipality, occasion(municipality))
    assert (made["drift/bun/BUN30/netto"].value, made["drift/amn/AMN20/netto"].value) == (
        Decimal(-78_000),
        Decimal(-21_000),
    )


def test_an_interim_report_is_folded_with_what_only_the_older_one_forecast(tmp_path: Path) -> None:
    """The forecast of May knew only bun; that of August is both, and the change is reckoned on the whole."""
    municipality, _ = town(tmp_path, ('plan = "2025-vip"', 'prognos = "2025-maj"'))
    this = occasion(municipality, "2025-delar")
    rows = {"bun": ("BUN30", -78_000, -78_500, 77_000), "utbn": ("UN20", -27_000, -80_000, -77_000)}
    values = {
        unit: {
            "d_drift": [
                {"kod": code, "verksamhet": code, "intakter": 0, "kostnader": net, "budget_per": net, "andring": change,
                 "budget_urspr": -154_000 if unit == "bun" else 0, "prognos": forecast}
            ]
        }
        for unit, (code, net, forecast, change) in rows.items()
    }  # fmt: skip
    before = {"2025-maj": published({"bun/BUN30": -1_000}, "prognos/{}")}
    data = replace(dataset(values, municipality, "delar"), published=as_organised(before, municipality, this))
    made = operating(INTERIM, data, municipality, this)
    row = {
        name: made[f"drift/utbn/UN20/{name}"].value
        for name in ("netto", "budget", "prognos", "avvikelse", "prognos_fg", "forandring")
    }
    assert row == {
        "netto": -105_000, "budget": -154_000, "prognos": -158_500, "avvikelse": -4_500, "prognos_fg": -1_000, "forandring": -3_500,
    }  # fmt: skip
    assert not [key for key in made if key.startswith("drift/bun/BUN30/")]


WHOLE = '[["bun.BUN20", "utbn.UN10", 100], ["bun.BUN30", "utbn.UN20", 100]]'
ENDED = (
    ('"Gymnasieskola"]]\n\n[enheter.utbn]', '"Gymnasieskola"]]\ntill = 2025-06-30\n\n[enheter.utbn]'),
    ('[["UN20", "Gymnasieskola"]]', '[["UN10", "Förskola"], ["UN20", "Gymnasieskola"]]'),
)
"""bun ends on 30 June and all that it had is utbn's."""


def test_a_committee_that_is_gone_has_no_row_in_the_new_organisation(tmp_path: Path) -> None:
    municipality, problems = town(tmp_path, *ENDED, flytta=WHOLE)
    assert problems == ()
    delivered = {**DELIVERED, "utbn": {"UN10": -100_000, "UN20": -81_000}}
    BUDGET["UN10"] = (0, 0)
    made = source(municipality, year(municipality, delivered))
    netto = printed(made, "Netto 2025")
    assert next(iter(netto)) == "Utbildningsnämnden (Netto 2024: omräknat)"
    assert list(netto.values())[:3] == ["−464 000", "−305 000", "−159 000"]
    assert [unit.id for unit in made.accountable("namnd")] == ["utbn", "sn", "amn"]
    assert made.fig("drift/namnder/summa/netto").value == -630_000
    (gone,) = (unit for unit in made.units("namnd") if unit.id == "bun")
    assert (gone.name, gone.called) == (
        "Barn- och ungdomsnämnden (till 30\N{NO-BREAK SPACE}juni)",
        "Barn- och ungdomsnämnden",
    )
    (said,) = elsewhere(made, gone)
    assert isinstance(said, Prose)
    assert plain(said.paragraphs[0].inlines) == (
        "Ekonomin redovisas för hela tiden hos Utbildningsnämnden, som har tagit över verksamheterna."
    )
    assert elsewhere(made, municipality.units[2]) == ()


@pytest.mark.parametrize(
    ("unit", "key", "years", "said"),
    [
        ("bun", "2025-bokslut", 1, True),
        ("utbn", "2025-bokslut", 1, True),
        ("finns-inte", "2025-bokslut", 1, False),
        ("bun", "2026-bokslut", 1, True),  # half of the year before
        ("bun", "2026-vip", 1, True),
    ],
)
def test_what_has_no_shares_is_said_to_be_of_the_older_organisation(
    tmp_path: Path, unit: str, key: str, years: int, *, said: bool
) -> None:
    municipality, _ = town(tmp_path)
    made = Source.of(Checked(Dataset(), Accounts(), municipality, occasion(municipality, key)))
    notes = [plain(note).replace("\N{NO-BREAK SPACE}", " ") for note in earlier(made, unit, years)]
    told_ = (
        f"Tidigare år avser nämnden före omorganisationen den 1 juli 2025 ({DECISION}) och är inte omräknade."
    )
    assert notes == ([told_] if said else [])


def test_a_move_within_a_unit_leaves_its_staff_as_it_was(tmp_path: Path) -> None:
    municipality, _ = town(tmp_path, flytta='[["sn.SN70", "sn.SN60", 100]]')
    made = Source.of(Checked(Dataset(), Accounts(), municipality, occasion(municipality)))
    assert earlier(made, "sn") == ()


# -- the year after ---------------------------------------------------------------------------------------
def after(municipality: Municipality, before: Mapping[str, int]) -> Source:
    """Return the year after as it is delivered, with what was published for the year of the reorganisation."""
    this = occasion(municipality, "2026-bokslut")
    areas = {"bun": ["BUN20"], "utbn": ["UN20"], "sn": ["SN60", "SN70"], "amn": ["AMN10", "AMN20"]}
    values = {
        unit: {
            "drift": [
                {"kod": code, "verksamhet": code, "budget": -100_000, "andring": 0, "intakter": 0,
                 "kostnader": -100_000, "interna_intakter": 0, "interna_kostnader": 0}
                for code in codes
            ]
        }
        for unit, codes in areas.items()
        if municipality.unit(unit) in municipality.of_kind("namnd", during=this)
    }  # fmt: skip
    old = as_organised({"2025-bokslut": published(before)}, municipality, this)
    data = replace(dataset(values, municipality), published=old)
    figures = operating(YEAR_END, data, municipality, this)
    figures |= {"rr/R3/kommun/utfall": Figure.const(0, "inga avskrivningar", "tkr")}
    figures |= bridge(figures)
    return Source.of(Checked(data, Accounts(figures), municipality, this))


IN_BOTH = {"bun/BUN20": -205_000, "bun/BUN30": -78_000, "utbn/UN20": -81_000, "sn/SN60": -82_000, "sn/SN70": -32_000,
           "amn/AMN10": -31_000, "amn/AMN20": -21_000}  # fmt: skip


def test_what_there_was_only_last_year_keeps_its_row_and_last_years_sum_is_whole(tmp_path: Path) -> None:
    municipality, _ = town(tmp_path, jamforelse="gammal")
    made = after(municipality, IN_BOTH)
    last = printed(made, "Netto 2025")
    assert last["Gymnasieskola (till 30\N{NO-BREAK SPACE}juni 2025)"] == "−78 000"
    assert (last["Barn- och ungdomsnämnden"], last["Utbildningsnämnden"]) == ("−283 000", "−81 000")
    assert last["Summa nämnder"] == "−530 000"
    now = printed(made, "Netto 2026")
    assert now["Gymnasieskola (till 30\N{NO-BREAK SPACE}juni 2025)"] == "–"
    assert (now["Barn- och ungdomsnämnden"], now["Summa nämnder"]) == ("−100 000", "−600 000")


def test_a_committee_that_there_was_only_last_year_keeps_its_rows_too(tmp_path: Path) -> None:
    ended = (ENDED[0][0], ENDED[0][1].replace("2025-06-30", "2025-12-31"))
    newyear = (("datum = 2025-07-01", "datum = 2026-01-01"), ("fran = 2025-07-01", "fran = 2026-01-01"))
    municipality, problems = town(tmp_path, ended, ENDED[1], *newyear, flytta=WHOLE, jamforelse="gammal")
    assert problems == ()
    this = occasion(municipality, "2026-bokslut")
    assert [unit.id for unit in municipality.of_kind("namnd", during=this)] == ["utbn", "sn", "amn"]
    made = after(municipality, {**AS_PUBLISHED, "amn/AMN20": 0})
    last = printed(made, "Netto 2025")
    assert list(last.items())[:3] == [
        ("Barn- och ungdomsnämnden", "−350 000"),
        ("Förskola (till 31\N{NO-BREAK SPACE}december 2025)", "−200 000"),
        ("Gymnasieskola (till 31\N{NO-BREAK SPACE}december 2025)", "−150 000"),
    ]
    assert last["Summa nämnder"] == "−510 000"
    assert [unit.id for unit in made.accountable("namnd")] == ["bun", "utbn", "sn", "amn"]


def test_between_years_the_new_committee_alone_delivers(tmp_path: Path) -> None:
    ended = (ENDED[0][0], ENDED[0][1].replace("2025-06-30", "2025-12-31"))
    newyear = (("datum = 2025-07-01", "datum = 2026-01-01"), ("fran = 2025-07-01", "fran = 2026-01-01"))
    municipality, _ = town(tmp_path, ended, ENDED[1], *newyear, flytta=WHOLE)
    made = after(municipality, AS_PUBLISHED)
    last = printed(made, "Netto 2025")
    assert list(last.values())[:1] == ["−150 000"], "only UN20 was delivered; C17 asks for UN10"
    units = {unit.id: municipality.areas(unit, made.occasion) for unit in municipality.units}
    assert units["bun"] == ()
    assert units["utbn"] == (("UN10", "Förskola"), ("UN20", "Gymnasieskola"))


@pytest.mark.parametrize(
    ("start", "codes"),
    [("2025-01-01", ["BUN20", "BUN30"]), ("2025-07-01", ["BUN20"]), ("2026-01-01", ["BUN20"])],
)
def test_a_verksamhet_is_asked_for_as_long_as_it_is_there(
    tmp_path: Path, start: str, codes: list[str]
) -> None:
    municipality, _ = town(tmp_path)
    time = replace(occasion(municipality), start=dt.date.fromisoformat(start), end=dt.date(2026, 12, 31))
    (bun,) = (unit for unit in municipality.units if unit.id == "bun")
    assert [code for code, *_ in municipality.areas(bun, time)] == codes


# -- a unit that has another id now -----------------------------------------------------------------------
def test_values_published_under_an_older_id_are_found(tmp_path: Path) -> None:
    municipality, problems = town(
        tmp_path,
        ("fran = 2025-07-01", 'tidigare = ["utb", "gymn"]'),
        flytta='[["sn.SN70", "amn.AMN20", 100]]',
    )
    assert problems == ()
    before = {"2024-bokslut": {**published({"utb/UN20": -5, "sn/SN70": -7}), **published({"utb": 3}, "personal/PA5/{}"),
                               **published({"utb": 9}, "ind/{}/utfall")}}  # fmt: skip
    made = as_organised(before, municipality, occasion(municipality))["2024-bokslut"]
    assert set(made) == {
        "drift/utbn/UN20/netto", "drift/sn/SN70/netto", "drift/amn/AMN20/netto", "personal/PA5/utbn", "ind/utb/utfall",
    }  # fmt: skip
    assert not made["drift/utbn/UN20/netto"].figure.restated
    assert municipality.present("gymn") == "utbn"
    assert municipality.name_of("utb") == "Utbildningsnämnden"


def test_a_move_may_name_a_unit_by_its_older_id(tmp_path: Path) -> None:
    municipality, problems = town(
        tmp_path,
        ('namn = "Utb', 'tidigare = ["gymn"]\nnamn = "Utb'),
        flytta='[["bun.BUN30", "gymn.UN20", 100]]',
    )
    assert problems == ()
    assert municipality.reorganisations[0].moves == (
        Move(Area("bun", "BUN30"), Area("utbn", "UN20"), Decimal(100)),
    )


def _any() -> tuple[Municipality, Occasion]:
    with TemporaryDirectory() as folder:
        municipality, _ = town(Path(folder))
        return municipality, occasion(municipality)


ANY, THIS = _any()

# -- whatever moves ---------------------------------------------------------------------------------------
AREAS = [Area(unit, f"V{number}") for unit in "abcd" for number in range(3)]


@st.composite
def reorganisations(draw: st.DrawFn) -> tuple[Move, ...]:
    """Return moves of some verksamheter to others whose shares are the whole of each."""
    moves: list[Move] = []
    for source_ in draw(st.lists(st.sampled_from(AREAS), min_size=1, max_size=6, unique=True)):
        targets = draw(st.lists(st.sampled_from(AREAS), min_size=1, max_size=4, unique=True))
        cuts = draw(
            st.lists(st.integers(1, 9_999), min_size=len(targets) - 1, max_size=len(targets) - 1, unique=True)
        )
        edges = [0, *sorted(cuts), 10_000]
        shares = [Decimal(high - low) / 100 for low, high in pairwise(edges)]
        moves += [Move(source_, target, share) for target, share in zip(targets, shares, strict=True)]
    return tuple(moves)


@settings(max_examples=60)
@given(
    moves=reorganisations(),
    amounts=st.lists(st.integers(-(10**9), 10**9), min_size=len(AREAS), max_size=len(AREAS)),
)
def test_no_sum_over_all_changes_whatever_moves(moves: tuple[Move, ...], amounts: list[int]) -> None:
    """Shares have two decimals and amounts are exact: the sum is the same to the last digit, and so is every unit's sum over its own."""
    known = {
        str(area).replace(".", "/"): Decimal(amount) / 10 for area, amount in zip(AREAS, amounts, strict=True)
    }
    sums = {
        f"{unit}/summa": sum(value for key, value in known.items() if key.startswith(unit)) for unit in "abcd"
    }
    whole = sum(known.values())
    made = numbers(
        as_organised(
            {"2024-bokslut": published({**known, **sums, "namnder/summa": whole})}, letters(moves), THIS
        )["2024-bokslut"]
    )
    own = {key: value for key, value in made.items() if not key.endswith("summa")}
    assert sum(value or 0 for value in own.values()) == whole
    assert made["namnder/summa"] == whole
    for unit in "abcd":
        assert made[f"{unit}/summa"] == sum(value or 0 for key, value in own.items() if key.startswith(unit))


def letters(moves: tuple[Move, ...]) -> Municipality:
    units = tuple(
        Unit(
            id=unit,
            name=unit,
            verksamheter=tuple((area.code, area.code) for area in AREAS if area.unit == unit),
        )
        for unit in "abcd"
    )
    one = Reorganisation(path="omorganisation.1", day=dt.date(2025, 7, 1), decision=DECISION, moves=moves)
    return replace(ANY, units=units, reorganisations=(one,))


@settings(max_examples=40)
@given(
    moves=reorganisations(),
    amounts=st.lists(st.integers(-(10**6), 10**6), min_size=len(AREAS), max_size=len(AREAS)),
)
def test_no_sum_of_the_year_changes_whatever_moves(moves: tuple[Move, ...], amounts: list[int]) -> None:
    municipality = letters(moves)
    values = {
        unit.id: {
            "drift": [
                {"kod": area.code, "verksamhet": area.code, "intakter": 0, "kostnader": amount, "interna_intakter": 0,
                 "interna_kostnader": 0, "budget": amount * 2, "andring": -amount}
                for area, amount in zip(AREAS, amounts, strict=True) if area.unit == unit.id
            ]
        }
        for unit in municipality.units
    }  # fmt: skip
    made = operating(YEAR_END, dataset(values, municipality), municipality, THIS)
    for column, whole in (
        ("netto", sum(amounts)),
        ("budget", 2 * sum(amounts)),
        ("andring", -sum(amounts)),
        ("avvikelse", 0),
    ):
        assert made[f"drift/verksamhet/summa/{column}"].value == whole
        rows = [figure for key, figure in made.items() if key.endswith(f"/{column}") and "/summa/" not in key]
        assert sum(figure.value or 0 for figure in rows) == whole
    gone = {area for area in {move.source for move in moves} if area not in {move.target for move in moves}}
    assert not [area for area in gone if f"drift/{area.unit}/{area.code}/netto" in made]


# -- faults of the settings -------------------------------------------------------------------------------
def told(folder: Path, *changes: tuple[str, str], flytta: str = MOVES) -> list[tuple[str, str, str]]:
    """Return what is said of the settings: key path, message, hint; what has a fault is not used."""
    municipality, problems = town(folder, *changes, flytta=flytta)
    assert bool(problems) is not bool(municipality.reorganisations)
    assert {problem.code for problem in problems} <= {"KONF"}
    return [
        (problem.origin.place if problem.origin else "", problem.message, problem.hint)
        for problem in problems
    ]


@pytest.mark.parametrize(
    ("flytta", "place", "message", "hint"),
    [
        (
            '[["sn.SN70", "amn.AMN20", 40], ["sn.SN70", "sn.SN70", 50]]',
            "omorganisation.1.flytta",
            "Andelarna av sn.SN70 är 90 procent tillsammans, inte 100.",
            'Skriv också det som blir kvar: ["sn.SN70", "sn.SN70", …].',
        ),
        (
            '[["sn.SN70", "amn.AMN20", 40], ["sn.SN70", "sn.SN70", 60.01]]',
            "omorganisation.1.flytta",
            "Andelarna av sn.SN70 är 100,01 procent tillsammans, inte 100.",
            'Skriv också det som blir kvar: ["sn.SN70", "sn.SN70", …].',
        ),
        (
            '[["bun.BUN30", "utbn.UN21", 100]]',
            "omorganisation.1.flytta",
            "Ingen enhet har verksamheten utbn.UN21.",
            "Menas utbn.UN20? Verksamheten ska stå",
        ),
        (
            '[["bun.BUN3O", "utbn.UN20", 100]]',
            "omorganisation.1.flytta",
            "Ingen enhet har verksamheten bun.BUN3O.",
            "Menas bun.BUN30? Verksamheten ska stå",
        ),
        (
            '[["bun.BUN30", "utb.UN20", 100]]',
            "omorganisation.1.flytta",
            "Enheten ”utb” i utb.UN20 finns inte bland enheterna.",
            "Menas utbn? Skriv enhetens id.",
        ),
        (
            '[["utbn.UN20", "bun.BUN30", 100]]',
            "omorganisation.1.flytta",
            "Utbildningsnämnden finns inte före omorganisationen den 1 juli 2025.",
            "Rätta fran eller till i [enheter.utbn], eller omorganisationens datum.",
        ),
        (
            '[["bun.BUN30", "utbn.UN20", 60], ["bun.BUN30", "utbn.UN20", 40]]',
            "omorganisation.1.flytta",
            "Flytten från bun.BUN30 till utbn.UN20 står flera gånger.",
            "Skriv den en gång.",
        ),
        (
            '[["bun.BUN30", "utbn.UN20"]]',
            "omorganisation.1.flytta[1]",
            "Här väntades från verksamhet, till verksamhet och andel i procent.",
            'Skriv ["bun.BUN30", "utbn.UN20", 100]',
        ),
        (
            '[["BUN30", "utbn.UN20", 100]]',
            "omorganisation.1.flytta[1]",
            "Här väntades från verksamhet",
            "Skriv",
        ),
        (
            '[["bun.BUN30", "utbn.UN20", 0]]',
            "omorganisation.1.flytta[1]",
            "Här väntades från verksamhet",
            "Skriv",
        ),
        (
            '[["bun.BUN30", "utbn.UN20", 101]]',
            "omorganisation.1.flytta[1]",
            "Här väntades från verksamhet",
            "Skriv",
        ),
        ("[]", "omorganisation.1.flytta", "Här väntades en lista av flyttar.", "Skriv flytta = "),
        ('"bun"', "omorganisation.1.flytta", "Här väntades en lista av flyttar.", "Skriv flytta = "),
    ],
)
def test_a_fault_is_told_at_its_key(tmp_path: Path, flytta: str, place: str, message: str, hint: str) -> None:
    found = told(tmp_path, flytta=flytta)
    assert [one[0] for one in found][:1] == [place]
    assert found[0][1].replace("\N{NO-BREAK SPACE}", " ").startswith(message)
    assert found[0][2].startswith(hint)
    assert len(found) == 1


@pytest.mark.parametrize(
    ("day", "sound"),
    [("2024-01-01", True), ("2023-12-31", False), ("2026-12-31", True), ("2027-01-01", False)],
)
def test_a_day_that_no_occasion_reaches_is_told(tmp_path: Path, day: str, *, sound: bool) -> None:
    changes = (("fran = 2025-07-01\n", ""), ("datum = 2025-07-01", f"datum = {day}"))
    found = told(tmp_path, *changes)
    assert [place for place, _, _ in found] == ([] if sound else ["omorganisation.1.datum"])


@pytest.mark.parametrize(
    ("life", "sound"),
    [
        ("fran = 2025-07-01", True),
        ("fran = 2025-07-02", False),
        ("fran = 2025", True),
        ("till = 2025-06-30", False),
        ("till = 2025-07-01", True),
    ],
)
def test_a_target_exists_on_the_day(tmp_path: Path, life: str, *, sound: bool) -> None:
    found = told(tmp_path, ("fran = 2025-07-01", life))
    assert [place for place, _, _ in found] == ([] if sound else ["omorganisation.1.flytta"])


@pytest.mark.parametrize(("last", "sound"), [("2025-06-30", True), ("2025-06-29", False)])
def test_a_source_exists_the_day_before(tmp_path: Path, last: str, *, sound: bool) -> None:
    ended = (ENDED[0][0], ENDED[0][1].replace("2025-06-30", last))
    found = told(tmp_path, ended)
    assert [place for place, _, _ in found] == ([] if sound else ["omorganisation.1.flytta"])


def test_what_is_no_table_is_told(tmp_path: Path) -> None:
    municipality, problems = town(tmp_path, ("[[omorganisation]]", "[omorganisation]"))
    assert municipality.reorganisations == ()
    assert [problem.origin.place for problem in problems if problem.origin] == ["omorganisation"]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("fran = 2025-07-01\ntill = 2025-06-30", "enheter.utbn.till"),
        ("fran = true", "enheter.utbn.fran"),
        ('till = "2025"', "enheter.utbn.till"),
        ("till = 0", "enheter.utbn.till"),
        ('tidigare = ["sn"]', "enheter.utbn.tidigare"),
        ('tidigare = ["kommun"]', "enheter.utbn.tidigare"),
        ('tidigare = ["utbn"]', "enheter.utbn.tidigare"),
        ('tidigare = ["Å"]', "enheter.utbn.tidigare"),
        ('uppgar_i = "sn"', "enheter.utbn.uppgar_i"),
        ('uppgar_i = "finns-inte"', "enheter.utbn.uppgar_i"),
        ('uppgar_i = "utbn"', "enheter.utbn.uppgar_i"),
    ],
)
def test_a_fault_in_a_units_life_is_told_at_its_key(tmp_path: Path, line: str, place: str) -> None:
    _, problems = town(tmp_path, ("fran = 2025-07-01", line), flytta='[["sn.SN70", "amn.AMN20", 100]]')
    assert [problem.origin.place for problem in problems if problem.origin] == [place]


@pytest.mark.parametrize(
    ("first", "last", "when", "there"),
    [
        (None, None, "", True),
        ("2025-01-01", "2025-12-31", "", True),
        ("2025-01-02", None, "från 2 januari", True),
        (None, "2025-12-30", "till 30 december", True),
        ("2025-03-01", "2025-06-30", "1 mars–30 juni", True),
        ("2025-12-31", None, "från 31 december", True),
        ("2026-01-01", None, "", False),
        (None, "2025-01-01", "till 1 januari", True),
        (None, "2024-12-31", "", False),
    ],
)
def test_a_unit_is_there_for_its_days(first: str | None, last: str | None, when: str, *, there: bool) -> None:
    unit = Unit(id="a", name="A", valid_from=dt.date.fromisoformat(first) if first else None,
                valid_to=dt.date.fromisoformat(last) if last else None)  # fmt: skip
    assert unit.active(THIS) is there
    if there:
        assert days(unit, THIS).replace("\N{NO-BREAK SPACE}", " ") == when


@pytest.mark.parametrize("kind", ["central", "finans"])
@pytest.mark.parametrize(
    ("last", "there"), [("2025-12-30", False), ("2025-12-31", True), ("2025-06-30", False), (None, True)]
)
def test_what_is_the_whole_municipalitys_is_handed_in_by_the_one_that_is_there_at_the_end(
    kind: str, last: str | None, *, there: bool
) -> None:
    unit = Unit(id="a", name="A", kind=kind, valid_to=dt.date.fromisoformat(last) if last else None)
    heir = Unit(id="b", name="B", kind=kind, valid_from=dt.date(2025, 7, 1))
    assert unit.active(THIS) is there
    assert heir.active(THIS)
    assert days(heir, THIS) == ""
