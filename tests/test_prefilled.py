"""What earlier occasions have told stands in the next form, locked; what nobody has told is asked for."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.cell import Cell
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from pipeline import build
from pipeline.checked import Target
from pipeline.forms.excel import write_workbook
from pipeline.model import Dataset, Origin, Row, Severity
from pipeline.next_year import next_year
from pipeline.publish.comparatives import comparatives
from pipeline.publish.edition import Edition
from pipeline.read import came, referring
from pipeline.read.cells import tab_of
from pipeline.read.excel import Workbook as Read
from pipeline.read.excel import read_workbook
from pipeline.read.published import read_file, read_published, write_published
from pipeline.read.records import Earlier, record_lines, rows_of
from pipeline.read.reorganised import as_organised
from pipeline.schemas import asked, forms_for, named, references, sheets
from pipeline.schemas.base import TOTAL, ExcelForm
from pipeline.schemas.known import handed_on
from pipeline.units import Owner
from tests import examples
from tests.tools import libreoffice

INPUTS = Path(__file__).resolve().parent.parent / "inputs"
FOLDERS = sorted(folder for folder in INPUTS.glob("*/20*") if folder.is_dir())
HEAD = 4
"""The row of column titles."""


def settings_of(municipality: str, root: Path) -> Path:
    """Return a copy of a municipality that has its settings and what is published, but no deliveries."""
    home = root / municipality
    shutil.copytree(INPUTS / municipality, home, ignore=shutil.ignore_patterns("20*-*"))
    shutil.copytree(INPUTS / municipality / "published", home / "published", dirs_exist_ok=True)
    return home


def target_of(path: Path) -> Target:
    return build.targets(path)[0][0]


def form_of(target: Target, unit: str) -> ExcelForm:
    whose = target.municipality.unit(unit)
    assert whose
    form = next(
        one for one in forms_for(target.occasion.kind, whose.fills_in_as) if isinstance(one, ExcelForm)
    )
    return asked(form, target.municipality, target.occasion, unit)


def written(target: Target, unit: str, earlier: Earlier | None = None) -> bytes:
    """Return a unit's form as the command writes it."""
    here, now = target.municipality, target.occasion
    before = as_organised(read_published(here, (now.previous,))[0], here, now).get(now.previous, {})
    whose = here.unit(unit)
    assert whose
    known = earlier or Earlier(here, now)
    return write_workbook(form_of(target, unit), whose, here, now, None, before, None, known)


def opened(data: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def lines_of(page: Worksheet) -> dict[str, dict[str, Cell]]:
    """Return a sheet's rows by what their first cell says, without the sum, each with its cells by the titles of their columns."""
    titles = [str(cell.value) for cell in page[HEAD]]
    return {
        str(row[0].value): {
            title: cell for title, cell in zip(titles, row, strict=True) if isinstance(cell, Cell)
        }
        for row in page.iter_rows(min_row=HEAD + 1)
        if row[0].value not in {None, TOTAL}
    }


@cache
def as_sent(folder: Path, unit: str) -> bytes:
    return written(target_of(folder), unit)


@cache
def form(folder: Path, unit: str) -> Workbook:
    return opened(as_sent(folder, unit))


# -- by hand ----------------------------------------------------------------------------------------
@cache
def alone(root: Path, municipality: str) -> Path:
    return settings_of(municipality, root)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kommuner")


@pytest.mark.parametrize(
    ("folder", "unit", "tab", "row", "title", "value"),
    [
        ("almkoping/2025-bokslut", "bun", "Drift", "BUN20", "Ursprunglig budget", -1041000),
        ("almkoping/2025-bokslut", "bun", "Mål", "BUN-5", "KF-mål", "KF6 – En attraktiv arbetsgivare med god ekonomi"),
        ("almkoping/2025-bokslut", "bun", "Indikatorer", "BUN-2.1", "Utfall två år tidigare", 76.4),
        ("almkoping/2025-bokslut", "bun", "Indikatorer", "BUN-2.1", "Utfall föregående år", 78.1),
        ("almkoping/2025-bokslut", "bun", "Investeringar", "BUN-101", "Utgift t.o.m. föregående år", 41300),
        ("almkoping/2025-internkontroll", "bun", "Kontroller i år", "BUN-R3.1", "Metod", "stickprov"),
        ("almkoping/2025-internkontroll", "bun", "Risker i år", "BUN-R1", "Sannolikhet", 4),
        ("almkoping/2025-internkontroll", "bun", "Från förra året", "BUN-24-3", "Vad det gällde", "Elevhälsans journalsystem hade behörigheter kvar för personer som slutat."),
        ("almkoping/2025-bokslut", "stadskontoret", "KF-uppdrag", "U25-03", "Nämnd", "sn – Socialnämnden"),
        ("almkoping/2025-bokslut", "stadskontoret", "Resultaträkning", "R1", "Budget 2025", 2642312),
        ("lindhult/2025-bokslut", "ekonomi", "Resultaträkning", "R1", "Budget 2025", 198955),
    ],
)  # fmt: skip
def test_what_is_known_stands_locked_as_it_was_published(
    root: Path, folder: str, unit: str, tab: str, row: str, title: str, value: object
) -> None:
    municipality, _, occasion = folder.partition("/")
    cell = lines_of(form(alone(root, municipality) / occasion, unit)[tab])[row][title]
    assert (cell.value, cell.protection.locked) == (value, True)


# -- every cell -------------------------------------------------------------------------------------
def records_in(path: Path) -> dict[tuple[str, str, str], dict[str, str]]:
    """Return the rows of a published file as they stand in it: by sheet, unit and row the fields."""
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for line in csv.reader(path.read_text(encoding="utf-8").splitlines(), delimiter=";"):
        if line[0].startswith("post/"):
            _, sheet, unit, row, field = line[0].split("/")
            found.setdefault((sheet, unit, row), {})[field] = line[1]
    return found


SAME: Mapping[str, tuple[str, str, str]] = {
    "Mål": ("2025-bokslut", "2025-vip", "v_mal"),
    "Indikatorer": ("2025-bokslut", "2024-bokslut", "indikatorer"),
    "Investeringar": ("2025-bokslut", "2025-vip", "v_investeringar"),
    "Risker i år": ("2025-internkontroll", "2024-internkontroll", "ik_nya_risker"),
    "Kontroller i år": ("2025-internkontroll", "2024-internkontroll", "ik_nya_kontroller"),
    "Åtgärder i år": ("2025-internkontroll", "2024-internkontroll", "ik_nya_atgarder"),
    "Förra årets åtgärder": ("2025-kvalitet", "2024-kvalitet", "kval_slutsatser"),
}
"""By tab: the occasion, the one that it is known from, and the sheet there whose rows it has, in the same order."""


@pytest.mark.parametrize("municipality", ["almkoping", "lindhult"])
@pytest.mark.parametrize("tab", SAME)
def test_every_row_that_was_published_stands_in_the_form(root: Path, municipality: str, tab: str) -> None:
    occasion, before, sheet = SAME[tab]
    home = alone(root, municipality)
    rows = records_in(home / "published" / f"{before}.csv")
    units = {unit for of, unit, _ in rows if of == sheet}
    assert units
    central = "stadskontoret" if municipality == "almkoping" else "ekonomi"
    for unit in sorted(units)[:4]:
        mine = [fields for (of, whose, _), fields in rows.items() if (of, whose) == (sheet, unit)]
        whose = central if unit == "kommunfullmäktige" else unit
        there = lines_of(form(home / occasion, whose)[tab])
        first = next(iter(handed_on(before[5:])[sheet]))
        assert [*there] == [fields[first] for fields in mine]
        for fields, cells in zip(mine, there.values(), strict=True):
            shown = {str(cell.value) for cell in cells.values()} | {
                str(cell.value).partition(" – ")[0] for cell in cells.values()
            }
            days = {str(cell.value)[:10] for cell in cells.values()}
            for name, value in fields.items():
                if name in {
                    "indikator",
                    "enhet",
                    "m0",
                    "kf_mal",
                    "omfattning",
                    "start",
                    "motiv",
                    "lag",
                } and tab in {
                    "Mål",
                    "Investeringar",
                    "Risker i år",
                }:
                    continue  # the form has no column for it, or it reads Ja
                assert value in shown | days or value.replace(",", ".") in shown, (unit, name, value)


WITHOUT_NUMBERS = {
    "atgarder",
    "forplanering",
    "forteckning",
    "internkontroll",
    "kvalitet",
    "mandatperiod",
    "motioner",
    "omprovning",
    "uppdrag",
    "uppsikt",
    "verksamhetsplan",
}
"""Kinds of occasion none of whose numbers is published under a key that a form knows it by."""


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_no_form_asks_for_what_is_known(root: Path, folder: Path) -> None:
    """The share of cells that ask for what somebody has told is 0, over all forms of an occasion."""
    target = target_of(alone(root, folder.parent.name) / folder.name)
    earlier = Earlier(target.municipality, target.occasion)
    asked_for, known = [], 0
    whole = folder.parent.name == "lindhult"
    done: set[str] = set()
    for unit in target.municipality.units:
        kinds = [
            one for one in forms_for(target.occasion.kind, unit.fills_in_as) if isinstance(one, ExcelForm)
        ]
        if not unit.active(target.occasion) or not kinds or (kinds[0].key in done and not whole):
            continue  # of the large municipality one unit for each kind of form
        done.add(kinds[0].key)
        book = opened(written(target, unit.id, earlier))
        for sheet in form_of(target, unit.id).sheets:
            if sheet.title not in book.sheetnames or sheet.shown:
                continue
            for key, cells in lines_of(book[sheet.title]).items():
                for field in sheet.fields:
                    pattern = dict(next((row.known for row in sheet.rows if row.id == key), ())).get(
                        field.key, field.known
                    )
                    told = earlier.value(pattern, unit.id, key.partition(" – ")[0]) if pattern else None
                    if told is None or told.figure.value is None or field.title not in cells:
                        continue
                    known += 1
                    cell = cells[field.title]
                    reckoned = str(cell.value).startswith("=")
                    if not cell.protection.locked or not (reckoned or cell.value == float(told.figure.value)):
                        asked_for.append(f"{unit.id} {sheet.title}!{cell.coordinate}")
    assert asked_for == []
    assert known or target.occasion.kind in WITHOUT_NUMBERS


def test_without_anything_published_everything_is_asked_for(tmp_path: Path) -> None:
    home = settings_of("lindhult", tmp_path)
    shutil.rmtree(home / "published")
    book = form(home / "2025-bokslut", "bbn")
    assert [*lines_of(book["Mål"])] == []
    drift = lines_of(book["Drift"])
    cells = [cells["Ursprunglig budget"] for cells in drift.values()]
    assert cells
    assert [(cell.value, cell.protection.locked) for cell in cells] == [(None, False)] * len(cells)


# -- what changes between two occasions -----------------------------------------------------------------
def without(path: Path, gone: Callable[[str], bool]) -> None:
    """Take lines out of a published file."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not gone(line)), encoding="utf-8")


def test_of_a_unit_that_was_late_nothing_is_known_and_of_the_others_all(tmp_path: Path) -> None:
    home = settings_of("lindhult", tmp_path)
    without(home / "published" / "2024-internkontroll.csv", lambda line: "/bbn/" in line.split(";")[0])
    target = target_of(home / "2025-internkontroll")
    late, other = opened(written(target, "bbn")), opened(written(target, "sn"))
    assert [*lines_of(late["Risker i år"])] == []
    first = late["Risker i år"]["A5"]
    assert (first.value, first.protection.locked) == (None, False)
    assert [*lines_of(other["Risker i år"])][:2] == ["SN-R1", "SN-R2"]


def test_a_goal_that_is_not_in_the_plan_is_gone_and_so_are_its_indicators(tmp_path: Path) -> None:
    home = settings_of("lindhult", tmp_path)
    path = home / "published" / "2025-vip.csv"
    (place,) = [
        row for (of, unit, row), fields in records_in(path).items()
        if (of, unit, fields.get("mal_id")) == ("v_mal", "bbn", "BBN-2")
    ]  # fmt: skip
    before = form(alone(tmp_path / "hel", "lindhult") / "2025-bokslut", "bbn")
    without(path, lambda line: line.startswith(f"post/v_mal/bbn/{place}/"))
    book = form(home / "2025-bokslut", "bbn")
    assert "BBN-2" in lines_of(before["Mål"])
    assert [*lines_of(before["Mål"])] == [
        *[*lines_of(book["Mål"])][:1], "BBN-2", *[*lines_of(book["Mål"])][1:]
    ]  # fmt: skip
    left = {key.partition(".")[0] for key in lines_of(book["Indikatorer"])}
    assert left == {key.partition(".")[0] for key in lines_of(before["Indikatorer"])} - {"BBN-2"}


RENAMED = '\ntidigare = ["bbn"]\n'


def reorganised(root: Path, *, split: bool) -> Path:
    """Return a municipality in which bbn has become bun (and, when it is split, a gymnasienämnd too)."""
    home = settings_of("lindhult", root)
    path = home / "kommun.toml"
    words = path.read_text(encoding="utf-8")
    at = words.index("[enheter.bbn]")
    end = words.index("\n[", at + 1)
    table = words[at:end]
    made = table.replace("[enheter.bbn]", '[enheter.bun]\ntidigare = ["bbn"]')
    if split:
        made += (
            '\n[enheter.gn]\ntidigare = ["bbn"]\nnamn = "Gymnasienämnden"\nbestamd = "gymnasienämnden"\nslag = "namnd"\n'
            'uppgift = "Gymnasiet."\nverksamheter = [["GN10", "Gymnasieskola"]]\n'
        )
    path.write_text(words[:at] + made + words[end:], encoding="utf-8")
    return home


def test_what_a_unit_told_under_its_former_id_follows_it(tmp_path: Path) -> None:
    home = reorganised(tmp_path, split=False)
    book = form(home / "2025-internkontroll", "bun")
    same = form(alone(tmp_path / "hel", "lindhult") / "2025-internkontroll", "bbn")
    assert [*lines_of(book["Risker i år"])] == [*lines_of(same["Risker i år"])] != []
    drift = lines_of(form(home / "2025-bokslut", "bun")["Drift"])
    assert (
        drift["BBN20"]["Netto föregående år"].value == -87412 or drift["BBN20"]["Netto föregående år"].value
    )


def test_what_is_split_is_known_of_each_that_it_has_become(tmp_path: Path) -> None:
    home = reorganised(tmp_path, split=True)
    target = target_of(home / "2025-internkontroll")
    books = [opened(written(target, unit)) for unit in ("bun", "gn")]
    one, other = ([*lines_of(book["Risker i år"])] for book in books)
    assert one == other != []


def test_what_units_that_are_merged_told_is_known_of_the_one(tmp_path: Path) -> None:
    home = settings_of("lindhult", tmp_path)
    path = home / "published" / "2024-internkontroll.csv"
    words = path.read_text(encoding="utf-8")
    lines = [line for line in words.splitlines() if line.startswith("post/ik_nya_risker/sn/")]
    moved = [line.replace("/sn/", "/fn/", 1).replace("SN-R", "FN-R") for line in lines]
    path.write_text("\n".join([*words.splitlines(), *moved]) + "\n", encoding="utf-8")
    settings = home / "kommun.toml"
    said = settings.read_text(encoding="utf-8")
    settings.write_text(said.replace("[enheter.sn]", '[enheter.sn]\ntidigare = ["fn"]'), encoding="utf-8")
    there = [*lines_of(form(home / "2025-internkontroll", "sn")["Risker i år"])]
    own = [key for key in there if key.startswith("SN-R")]
    assert own
    assert sorted(there) == sorted([*own, *(key.replace("SN-R", "FN-R") for key in own)])


# -- what somebody changes in it --------------------------------------------------------------------------
def read(book: Workbook, target: Target, unit: str, path: Path) -> Read:
    """Return a form as it is read when somebody has saved it."""
    book.save(path)
    return read_workbook(path, path.name, target.municipality, target.occasion, unit)


def told(book: Read, code: str) -> list[tuple[str, str]]:
    return [
        (one.origin.place if one.origin else "", one.message) for one in book.problems if one.code == code
    ]


def test_a_locked_cell_that_was_changed_is_told_where_it_is(root: Path, tmp_path: Path) -> None:
    folder = alone(root, "lindhult") / "2025-bokslut"
    target, book = target_of(folder), opened(as_sent(folder, "bbn"))
    assert told(read(book, target, "bbn", tmp_path / "a.xlsx"), "CELL17") == []
    goal = lines_of(book["Mål"])["BBN-1"]["Mål"]
    was = str(goal.value)
    goal.value = "Alla ska trivas."
    book["Indikatorer"]["A5"].value = "BBN-9.9"
    place, message = told(read(book, target, "bbn", tmp_path / "b.xlsx"), "CELL17")[0]
    gone = told(read(book, target, "bbn", tmp_path / "c.xlsx"), "CELL17")[1]
    assert place == "Mål!B5"
    assert message.endswith("Nu står det ”Alla ska trivas.”.")
    assert was[:40] in message
    assert gone[0] == "Indikatorer!A1"
    assert gone[1].startswith("Raden BBN-1.1 var ifylld och låst")


def test_a_list_that_only_came_filled_in_is_none_and_once_it_is_answered_every_row_is(
    root: Path, tmp_path: Path
) -> None:
    folder = alone(root, "lindhult") / "2025-bokslut"
    target, book = target_of(folder), opened(as_sent(folder, "bbn"))
    page = book["Egenkontroll"]
    places = [cell.value for cell in page["A"][HEAD:] if cell.value]
    assert len(places) > 1
    assert not page["A5"].protection.locked
    assert read(book, target, "bbn", tmp_path / "a.xlsx").rows.get("egenkontroll", ()) == ()
    page["B5"].value = "ja"
    half = read(book, target, "bbn", tmp_path / "b.xlsx")
    asked = [one for one in half.problems if one.origin and one.origin.place.startswith("Egenkontroll!B")]
    assert [row.key for row in half.rows["egenkontroll"]] == places
    assert [one.origin and one.origin.place for one in asked] == [
        f"Egenkontroll!B{6 + at}" for at in range(len(places) - 1)
    ]
    assert {(one.code, one.hint.partition(".")[0]) for one in asked} == {
        ("CELL1", "Raden kom ifylld med formuläret")
    }
    for row in page.iter_rows(min_row=6, max_row=5 + len(places)):
        for cell in row:
            cell.value = None
    rows = read(book, target, "bbn", tmp_path / "c.xlsx").rows["egenkontroll"]
    assert [row.key for row in rows] == places[:1]


@pytest.mark.slow
@libreoffice.needed
def test_a_form_sees_that_what_came_filled_in_was_changed_and_not_that_it_stands_as_it_came(
    root: Path, tmp_path: Path
) -> None:
    data = as_sent(alone(root, "lindhult") / "2025-bokslut", "bbn")
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("as_it_came", "changed", "emptied", "moved"):
        book = opened(data)
        page = book["Egenkontroll"]
        if name == "changed":
            page["A6"].value = "Rutin för något annat"
        elif name == "emptied":
            page["A6"].value = None
        elif name == "moved":
            page["A5"].value, page["A6"].value = page["A6"].value, page["A5"].value
        book.save(folder / f"{name}.xlsx")
    libreoffice.all_converted(sorted(folder.glob("*.xlsx")), "xlsx", tmp_path / "out")
    states = {}
    for path in (tmp_path / "out").glob("*.xlsx"):
        control = openpyxl.load_workbook(path, data_only=True)["Kontroll"]
        rows = control.iter_rows(min_col=2, max_col=3, values_only=True)
        states[path.stem] = next(state for sheet, state in rows if sheet == "Egenkontroll")
    idle = "Ej påbörjad"
    assert states == {"as_it_came": idle, "changed": "Att rätta", "emptied": idle, "moved": idle}


# -- references -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "said",
    ["sn", "SN", "Socialnämnden", "sn – Socialnämnden", "sn - socialnämnden", "  sn  –  Socialnämnden "],
)
def test_an_id_a_name_and_both_mean_the_same(root: Path, tmp_path: Path, said: str) -> None:
    folder = alone(root, "lindhult") / "2025-bokslut"
    target, book = target_of(folder), opened(as_sent(folder, "ekonomi"))
    lines_of(book["KF-uppdrag"])["U25-01"]["Nämnd"].value = said
    rows = read(book, target, "ekonomi", tmp_path / "a.xlsx").rows["kf_uppdrag"]
    assert next(row for row in rows if row.key == "U25-01").text("namnd") == "sn"


def test_what_is_no_unit_is_told_with_the_nearest(root: Path, tmp_path: Path) -> None:
    folder = alone(root, "lindhult") / "2025-bokslut"
    target, book = target_of(folder), opened(as_sent(folder, "ekonomi"))
    cell = lines_of(book["KF-uppdrag"])["U25-01"]["Nämnd"]
    cell.value = "Socialnämden"
    problems = read(book, target, "ekonomi", tmp_path / "a.xlsx").problems
    (one,) = [one for one in problems if one.code == "CELL6" and one.origin]
    assert one.origin is not None
    assert one.origin.place == f"'KF-uppdrag'!{cell.coordinate}"
    assert one.hint.startswith("Menades ”sn – Socialnämnden”? ")


NAMES = {"KF1": "Trygg uppväxt", "KF2": "Ett gott liv", "KF3": "Ett gott liv", "KF4": ""}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("KF1", "KF1"),
        ("kf1 – trygg  uppväxt", "KF1"),
        ("Trygg uppväxt", "KF1"),
        ("KF1 – Något helt annat", "KF1"),  # the id is what counts
        ("Ett gott liv", "Ett gott liv"),  # two have the name
        ("KF9 – Trygg uppväxt", "KF9 – Trygg uppväxt"),  # no such id: never another's by its name
        ("KF4", "KF4"),
        ("", ""),
    ],
)
def test_whose_name_it_is(said: str, meant: str) -> None:
    assert named.id_of(said, NAMES) == meant


def test_the_nearest_is_asked_for() -> None:
    assert named.meant("Tryg uppväxt", NAMES) == "Menades ”KF1 – Trygg uppväxt”? "
    assert named.meant("KF 1", NAMES) == "Menades ”KF1 – Trygg uppväxt”? "
    assert named.meant("Vägar och parker", NAMES) == ""


def test_what_a_field_refers_to_exists() -> None:
    for (sheet, field), reference in references.REFERENCES.items():
        assert sheets()[sheet].field(field).choices_from in {"", "kf_mal"}
        assert reference.name in {"", *(one.key for one in sheets()[reference.sheet].fields)}
        for _, _, of in reference.known:
            assert reference.name in {one.key for one in sheets()[of].fields}


def row(sheet: str, unit: str, key: str, **values: str) -> Row:
    origins = {name: Origin("fil.xlsx", f"{sheet}!{key}-{name}") for name in values}
    return Row(sheet, unit, key, values, origins, Origin("fil.xlsx", f"{sheet}!{key}"))


def test_names_become_ids_once_all_is_read_and_what_nothing_has_is_told_at_its_cell() -> None:
    goals = (
        row("mal", Owner.COUNCIL.value, "KF1", mal_id="KF1", mal="Trygg uppväxt"),
        row("mal", "bun", "BUN-1", mal_id="BUN-1", mal="Alla läser", kf_mal="Trygg uppväxt"),
        row("mal", "sn", "SN-1", mal_id="SN-1", mal="Alla är trygga", kf_mal="KF1"),
    )
    measures = (
        row("indikatorer", "bun", "BUN-1.1", ind_id="BUN-1.1", mal_id="alla läser"),
        row("indikatorer", "bun", "BUN-2.1", ind_id="BUN-2.1", mal_id="BUN-l"),
        row("indikatorer", "bun", "BUN-3.1", ind_id="BUN-3.1", mal_id="SN-1"),  # another's goal
    )
    dataset, problems = referring.resolved(Dataset({"mal": goals, "indikatorer": measures}))
    assert [one.text("kf_mal") for one in dataset.of("mal") if "kf_mal" in one.values] == ["KF1", "KF1"]
    assert [one.text("mal_id") for one in dataset.of("indikatorer")] == ["BUN-1", "BUN-l", "SN-1"]
    assert [(one.code, one.origin.place if one.origin else "") for one in problems] == [
        ("CELL6", "indikatorer!BUN-2.1-mal_id"),
        ("CELL6", "indikatorer!BUN-3.1-mal_id"),
    ]
    assert problems[0].message == "”BUN-l” finns inte på fliken ”Mål”."
    assert problems[0].hint.startswith("Menades ”BUN-1 – Alla läser”? Välj ur listan")


def test_a_list_follows_the_sheet_that_it_is_about(root: Path) -> None:
    data = as_sent(alone(root, "lindhult") / "2025-internkontroll", "sn")
    book, shown = opened(data), openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    rule = next(one for one in book["Kontroller i år"].data_validations.dataValidation if "B5" in one.sqref)
    assert book.defined_names[rule.formula1].attr_text.startswith("OFFSET(_listor!")
    column = book.defined_names[rule.formula1].attr_text.split("$")[1]
    risks = [str(cell.value) for cell in book["Risker i år"]["A"][HEAD:] if cell.value]
    listed = [str(cell.value) for cell in shown["_listor"][column] if cell.value]
    assert [words.partition(" – ")[0] for words in listed] == risks
    assert "INDEX('Risker i år'!$A:$A,5)" in book["_listor"][f"{column}1"].value


def test_a_form_that_nobody_has_touched_is_not_begun(root: Path) -> None:
    for folder, unit in (("2025-bokslut", "sn"), ("2025-bokslut", "ekonomi"), ("2026-rambudget", "sn")):
        data = as_sent(alone(root, "lindhult") / folder, unit)
        page = openpyxl.load_workbook(io.BytesIO(data), data_only=True)["_formular"]
        begun = [
            sheet
            for sheet, filled in page.iter_rows(min_row=7, max_col=2, values_only=True)
            if filled and sheet in sheets()
        ]
        assert begun in ([], ["budgetbeslut"])


@pytest.mark.parametrize(
    ("folder", "unit"),
    [
        ("lindhult/2025-bokslut", "bmn"),
        ("lindhult/2025-bokslut", "ekonomi"),
        ("lindhult/2025-bokslut", "lindbo"),
        ("lindhult/2025-delar", "ekonomi"),
        ("lindhult/2025-internkontroll", "sn"),
        ("lindhult/2026-rambudget", "ekonomi"),
        ("almkoping/2025-bokslut", "stadskontoret"),
        ("almkoping/2025-bokslut", "bun"),
        ("almkoping/2025-kvalitet", "sn"),
        ("almkoping/2026-vip", "bun"),
    ],
)
def test_the_reader_tells_of_every_sheet_that_the_form_says_is_not_begun(
    root: Path, tmp_path: Path, folder: str, unit: str
) -> None:
    municipality, occasion = folder.split("/")
    place = alone(root, municipality) / occasion
    control = openpyxl.load_workbook(io.BytesIO(as_sent(place, unit)), data_only=True)["Kontroll"]
    rows = control.iter_rows(min_col=2, max_col=3, values_only=True)
    idle = {sheet for sheet, state in rows if state == "Ej påbörjad"}
    found = read(opened(as_sent(place, unit)), target_of(place), unit, tmp_path / "a.xlsx").problems
    told = {tab_of(one.origin.place) for one in found if one.origin and one.severity is not Severity.INFO}
    assert idle
    assert idle - told == set()


def test_an_own_statement_with_nothing_but_the_budget_is_told_once(root: Path, tmp_path: Path) -> None:
    place = alone(root, "lindhult") / "2025-bokslut"
    book = opened(as_sent(place, "ekonomi"))
    assert book["Resultaträkning"]["E5"].value == 198955  # the budget came with the form
    found = read(book, target_of(place), "ekonomi", tmp_path / "a.xlsx").problems
    told = [one for one in found if one.origin and one.origin.place.startswith("Resultaträkning!")]
    assert [(one.severity, one.code, one.message) for one in told] == [
        (
            Severity.ERROR,
            "CELL1",
            "Fliken ”Resultaträkning” är inte ifylld: på den står bara det som var ifyllt när formuläret skickades ut.",
        )
    ]
    book["Resultaträkning"]["D5"].value = 201985
    found = read(book, target_of(place), "ekonomi", tmp_path / "b.xlsx").problems
    assert [one for one in found if one.origin and one.origin.place.startswith("Resultaträkning!A5")] == []


def test_a_form_is_the_same_bytes_whatever_order_a_process_keeps_its_sets_in() -> None:
    program = (
        "import hashlib; from tests import test_prefilled as it; "
        "print(hashlib.sha256(it.written(it.target_of(it.INPUTS / 'lindhult/2025-bokslut'), 'bmn')).hexdigest())"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            capture_output=True,
            cwd=INPUTS.parent,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1


# -- the file ----------------------------------------------------------------------------------------------
def said(rows: tuple[Row, ...]) -> list[dict[str, str]]:
    return [{key: came.written(value) for key, value in row.values.items()} for row in rows]


def test_rows_are_read_as_they_were_written(root: Path, tmp_path: Path) -> None:
    target = target_of(alone(root, "lindhult") / "2025-internkontroll")
    before = rows_of(read_file(target.municipality, "2024-internkontroll"), target.municipality)
    risks = before["ik_nya_risker"]
    odd = replace(
        risks[0], values={**risks[0].values, "risk": '=SUMMA(A1); "med" citattecken\noch två rader'}
    )
    data = write_published(
        record_lines({**before, "ik_nya_risker": (odd, *risks[1:])}, handed_on("internkontroll"))
    )
    home = settings_of("lindhult", tmp_path)
    (home / "published" / "2024-internkontroll.csv").write_bytes(data)
    here = target_of(home / "2025-internkontroll").municipality
    again = rows_of(read_file(here, "2024-internkontroll"), here)
    assert read_published(target_of(home / "2025-internkontroll").municipality, ("2024-internkontroll",)) == (
        {"2024-internkontroll": {}},
        (),
    )
    assert {key: said(rows) for key, rows in again.items() if key != "ik_nya_risker"} == {
        key: said(rows) for key, rows in before.items() if key != "ik_nya_risker"
    }
    assert again["ik_nya_risker"][0].text("risk") == '=SUMMA(A1); "med" citattecken och två rader'
    assert [row.key for row in again["ik_nya_risker"]] == [row.key for row in risks]


def test_what_is_built_this_year_fills_in_next_years_forms(tmp_path: Path) -> None:
    """The risks of next year's plan are that year's risks, what was open is followed up, and quality has its last answers."""
    home, built = settings_of("lindhult", tmp_path), tmp_path / "ut"
    for occasion in ("2025-bokslut", "2025-internkontroll", "2025-kvalitet"):
        one = examples.checked(f"lindhult/{occasion}")
        data = comparatives(Edition(one, (), {}, "", final=True))
        place = built / "lindhult" / occasion
        place.mkdir(parents=True)
        (place / "published.csv").write_bytes(data)
        mark = {"file": "published.csv", "sha256": hashlib.sha256(data).hexdigest()}
        said = {"municipality": "lindhult", "occasion": occasion, "draft": False, "artifacts": [mark]}
        (place / "manifest.json").write_text(json.dumps(said), encoding="utf-8")
    made = next_year(home, built, 2026)
    assert {"2025-bokslut", "2025-internkontroll", "2025-kvalitet"} <= {*made.published}

    plan = examples.checked("lindhult/2025-internkontroll").dataset
    control = form(home / "2026-internkontroll", "sn")
    assert [*lines_of(control["Risker i år"])] == [row.key for row in plan.of("ik_nya_risker", "sn")]
    assert [*lines_of(control["Kontroller i år"])] == [row.key for row in plan.of("ik_nya_kontroller", "sn")]
    open_ = [row.key for row in plan.of("ik_atgarder", "sn") if row.text("status") not in {"klar", "avförd"}]
    assert [*lines_of(control["Från förra året"])][: len(open_)] == open_
    assert open_

    quality = examples.checked("lindhult/2025-kvalitet").dataset.of("kval_indikatorer", "sn")
    rows = lines_of(form(home / "2026-kvalitet", "sn")["Indikatorer"])
    assert [*rows] == [row.key for row in quality]
    for row in quality:
        cells, last = rows[row.key], row.figure("u_t1")
        two_back = cells["Utfall två år tidigare"]
        assert two_back.value == (None if last.value is None else float(last.value))
        assert two_back.protection.locked == last.known
    told = [row for row in quality if row.figure("utfall").value is not None]
    assert rows[told[0].key]["Utfall föregående år"].value == float(told[0].figure("utfall").value or 0)


def test_a_line_of_a_row_that_cannot_be_read_is_told_at_its_place(tmp_path: Path) -> None:
    home = settings_of("lindhult", tmp_path)
    path = home / "published" / "2024-internkontroll.csv"
    odd = (
        "post/ik_nya_risker/sn/900/s;tre;antal;0;Sannolikhet",
        "post/ik_nya_atgarder/sn/900/klart;snart;datum;;Klart",
        "post/ik_nya_risker/sn/900/farg;blå;text;;Färg",
        "post/finns_inte/sn/900/risk;x;text;;Risk",
        "post/ik_nya_risker/sn/risk;x;text;;Risk",
    )
    path.write_text(path.read_text(encoding="utf-8") + "\n".join(odd) + "\n", encoding="utf-8")
    _, problems = read_published(
        target_of(home / "2025-internkontroll").municipality, ("2024-internkontroll",)
    )
    assert [(one.severity.value, one.code, one.message) for one in problems] == [
        ("fel", "CELL2", "”tre” är inte ett tal."),
        ("fel", "CELL2", "”snart” är inte ett datum."),
        (
            "upplysning",
            "FIL6",
            "Nyckeln ”post/ik_nya_risker/sn/900/farg” är inte någon som formulären fylls i med.",
        ),
        (
            "upplysning",
            "FIL6",
            "Nyckeln ”post/finns_inte/sn/900/risk” är inte någon som formulären fylls i med.",
        ),
        (
            "upplysning",
            "FIL6",
            "Nyckeln ”post/ik_nya_risker/sn/risk” är inte någon som formulären fylls i med.",
        ),
    ]
