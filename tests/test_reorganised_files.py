"""A nämnd that is split in the middle of the year, as files: forms, what is handed in, what is checked and what is printed."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import build, config, reports
from pipeline.checked import Checked
from pipeline.forms import write_forms
from pipeline.model import Severity
from pipeline.read.xlsx import open_book
from pipeline.reports.base import Source
from pipeline.view import Table
from pipeline.words import plain
from tests import mini

FINANCE = "[enheter.finans]"
NEW = """[enheter.mn]
namn = "Musiknämnden"
bestamd = "musiknämnden"
slag = "namnd"
fran = 2025-07-01
verksamheter = [["MN10", "Musikskola"]]

[[omorganisation]]
datum = 2025-07-01
beslut = "KF 2025-03-24 § 41"
flytta = [["kn.KN20", "mn.MN10", 100]]
jamforelse = "{jamforelse}"

[enheter.finans]"""


def town(jamforelse: str) -> mini.Town:
    """Return the tiny municipality whose musikskola is a nämnd of its own from July; each delivers for its days, half of the year's amounts.

    KN20 was budgeted at −6 100 and cost −6 000 in all. The council moves half the frame.
    """
    one = mini.town()
    one.lines = {FINANCE: NEW.format(jamforelse=jamforelse)}
    first, second = one.values["kn"]["drift"][1], deepcopy(one.values["kn"]["drift"][1])
    half = {"intakter": 1250, "kostnader": -4250, "interna_intakter": 250, "interna_kostnader": -250}
    first |= half | {"andring": 3050}
    second |= half | {"kod": "MN10", "verksamhet": "Musikskola", "budget": 0, "andring": -3050}
    goals = [goal | {"mal_id": "MN1"} for goal in one.values["kn"]["mal"]]
    measured = [line | {"mal_id": "MN1"} for line in one.values["kn"]["indikatorer"]]
    own = {"drift": [second], "investeringar": [], "mal": goals, "indikatorer": measured, "uppdrag": []}
    one.values["mn"] = deepcopy(one.values["kn"]) | own
    decided = dict(one.values["kommun"]["budgetbeslut"][-1])
    decided |= {
        "beslut": "KF 2025-06-16 § 9",
        "slag": "omorganisation",
        "finansiering": None,
        "motiv": "Musiknämnden",
    }
    decided |= {"datum": one.values["kommun"]["budgetbeslut"][-1]["datum"].replace(month=6, day=16)}
    one.values["kommun"]["budgetbeslut"] += [
        decided | {"enhet": "kn", "del": "KN20", "belopp": 3050},
        decided | {"enhet": "mn", "del": "MN10", "belopp": -3050},
    ]
    return one


OWN = 'verksamheter = [["KN10", "Bibliotek"], ["KN20", "Musikskola"]]'


def ended(jamforelse: str) -> mini.Town:
    """Return the municipality whose kulturnämnd ends in June: all that it had is the new nämnd's."""
    one = town(jamforelse)
    moves = NEW.format(jamforelse=jamforelse)
    for old, new in (
        ("100]]", '100], ["kn.KN10", "mn.MN20", 100]]'),
        ('"Musikskola"]]', '"Musikskola"], ["MN20", "Bibliotek"]]'),
    ):
        moves = moves.replace(old, new)
    one.lines = {OWN: f"{OWN}\ntill = 2025-06-30", FINANCE: moves}
    first, second = one.values["kn"]["drift"][0], deepcopy(one.values["kn"]["drift"][0])
    half = {"intakter": 500, "kostnader": -10500, "interna_kostnader": -1000}
    first |= half | {"andring": 10_050}
    second |= half | {"kod": "MN20", "verksamhet": "Bibliotek", "budget": 0, "andring": -10_250}
    one.values["mn"]["drift"].append(second)
    decided = one.values["kommun"]["budgetbeslut"][-1]
    one.values["kommun"]["budgetbeslut"] += [
        decided | {"enhet": "kn", "del": "KN10", "belopp": 10_250},
        decided | {"enhet": "mn", "del": "MN20", "belopp": -10_250},
    ]
    return one


def cells(one: Checked, table: str, column: str) -> dict[str, object]:
    """Return the values of a column of a printed table by the labels of its rows."""
    report = reports.report("arsredovisning")
    assert report is not None
    (view,) = report.build(Source.of(one), True)
    found = next(block for _, block in view.blocks() if isinstance(block, Table) and block.id == table)
    place = [each.title for each in found.columns].index(column)
    return {plain(row.cells[0]): getattr(row.cells[place], "value", None) for row in found.rows}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("jamforelse", "now", "before"),
    [
        (
            "ny",
            {"Kulturnämnden": -20_000, "Musiknämnden": -6_000},
            {"Kulturnämnden": -19_500, "Musiknämnden": -5_900},
        ),
        (
            "gammal",
            {"Kulturnämnden": -23_000, "Musiknämnden (från 1 juli)": -3_000},
            {"Kulturnämnden": -25_400, "Musiknämnden (från 1 juli)": None},
        ),
    ],
)
def test_both_deliver_and_the_report_is_whole(
    tmp_path: Path, jamforelse: str, now: Mapping[str, int], before: Mapping[str, int | None]
) -> None:
    one = mini.check(town(jamforelse), tmp_path)
    said = [
        (problem.code, problem.message) for problem in one.problems if problem.severity is not Severity.INFO
    ]
    assert said == []
    restated = [problem.code for problem in one.problems if "omräknat" in problem.message]
    assert restated == (["C05"] if jamforelse == "ny" else [])
    for column, expected in (("Netto 2025", now), ("Netto 2024", before)):
        shown = {
            name.partition(" (Netto")[0].replace("\N{NO-BREAK SPACE}", " "): value
            for name, value in cells(one, "drift", column).items()
        }
        assert {name: shown[name] for name in expected} == expected
        assert shown["Summa nämnder"] == {"Netto 2025": -26_000, "Netto 2024": -25_400}[column]
    assert cells(one, "drift", "Budget")["Summa nämnder"] == -26_800


def test_a_committee_that_ends_is_told_with_what_took_it_over(tmp_path: Path) -> None:
    one = mini.check(ended("ny"), tmp_path)
    assert [problem.code for problem in one.problems] == ["C05"]
    netto = {name.partition(" (Netto")[0]: value for name, value in cells(one, "drift", "Netto 2025").items()}
    assert list(netto)[:4] == ["Musiknämnden", "Musikskola", "Bibliotek", "Summa nämnder"]
    assert (netto["Musiknämnden"], netto["Summa nämnder"]) == (-26_000, -26_000)
    budget = [
        cells(one, "budgetversioner", column)["Musiknämnden"]
        for column in ("Ursprunglig budget", "Ändring", "Reviderad budget")
    ]
    assert budget == [-26_600, -200, -26_800]
    report = reports.report("arsredovisning")
    assert report is not None
    (view,) = report.build(Source.of(one), True)
    titles = [chapter.title.replace("\N{NO-BREAK SPACE}", " ") for chapter in view.chapters]
    assert {"Kulturnämnden (till 30 juni)", "Musiknämnden"} <= set(titles)
    said = str(next(chapter for chapter in view.chapters if chapter.title.startswith("Kulturnämnden")))
    assert "Ekonomin redovisas för hela tiden hos musiknämnden, som har tagit över verksamheterna." in said


def test_a_late_committee_is_asked_for_its_days_and_nothing_more(tmp_path: Path) -> None:
    """The new nämnd is late: it is told so once, the older one has its half, and the sums say whom they leave out."""
    one = ended("ny")
    one.removed |= {("mn", "bokslut.xlsx"), ("mn", "texter.docx")}
    checked = mini.check(one, tmp_path)
    errors = [problem.message for problem in checked.problems if problem.severity is Severity.ERROR]
    assert len(errors) == 2
    assert all(message.startswith("Musiknämnden har inte lämnat") for message in errors)
    netto = cells(checked, "drift", "Netto 2025")
    assert netto["Kulturnämnden (till 30\N{NO-BREAK SPACE}juni) (Netto 2024: omräknat)"] == -13_000


@pytest.mark.parametrize(
    ("occasion", "asked"),
    [("2024-bokslut", {"kn"}), ("2025-bokslut", {"kn", "mn"}), ("2026-bokslut", {"mn"})],
)
def test_forms_go_to_those_that_are_there_and_say_their_days(
    tmp_path: Path, occasion: str, asked: set[str]
) -> None:
    municipality, this = mini.write(ended("ny"), tmp_path)
    year = int(occasion[:4])
    other = replace(
        this, id=occasion, year=year, start=this.start.replace(year=year), end=this.end.replace(year=year)
    )
    paths = write_forms(municipality, other, tmp_path / "ut")
    assert {path.parent.name for path in paths} & {"kn", "mn"} == asked
    for path in paths:
        if path.parent.name in {"kn", "mn"} and path.suffix == ".xlsx":
            (start,) = (page for page in open_book(path.read_bytes()).pages if page.name == "Start")
            words = [
                cell.text.replace("\N{NO-BREAK SPACE}", " ")
                for cells_ in start.cells.values()
                for cell in cells_.values()
            ]
            days = {"kn": "1 januari–30 juni 2025", "mn": "1 juli–31 december 2025"}[path.parent.name]
            assert (days if year == 2025 else f"1 januari–31 december {year}") in words
        if path.parent.name == "mn" and path.suffix == ".docx" and year == 2025:
            assert (
                "1\N{NO-BREAK SPACE}juli–31\N{NO-BREAK SPACE}december 2025"
                in zipfile.ZipFile(path).read("word/document.xml").decode()
            )


def test_what_is_handed_in_under_an_older_id_is_the_units(tmp_path: Path) -> None:
    """The forms were sent out, and the folder named, before the unit was called something else; so are ids in cells."""
    one = mini.town()
    mini.write(one, tmp_path)
    folder = tmp_path / mini.NAME
    words = (folder / config.FILE).read_text(encoding="utf-8")
    (folder / config.FILE).write_text(
        words.replace("[enheter.kn]", '[enheter.kultur]\ntidigare = ["kn"]'), encoding="utf-8"
    )
    (target,), problems = build.targets(folder / mini.OCCASION)
    checked = build.check(target, problems)
    assert [problem.message for problem in checked.problems] == []
    assert {row.unit for row in checked.dataset.of("drift")} == {"kultur"}
    assert [row.text("namnd") for row in checked.dataset.of("kf_uppdrag")] == ["kultur"]
    assert checked.accounts.get("drift/kultur/summa/netto_fg").value == -25_400
    assert not checked.accounts.get("drift/kultur/summa/netto_fg").restated
