"""``kommunrapport structure``: the standard as a municipality would have written it, and tables added beside what is there."""

from __future__ import annotations

import io
import re
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.styles import Font

from pipeline import config
from pipeline.cli import main
from pipeline.forms.structure_add import NotAdded, added_to_book, added_to_csv
from pipeline.forms.structure_write import write
from pipeline.formula import Formula, rendered
from pipeline.model import Origin, Severity
from pipeline.structure.check import check
from pipeline.structure.load import SHEETS, load
from pipeline.structure.parse import parse
from pipeline.structure.standard import standard
from pipeline.structure.titles import HELP, SHEET_HELP
from pipeline.structure.tokens import Fault
from pipeline.tables import Structure, Table

ROOT = Path(__file__).parent.parent
NOWHERE = Origin("")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A municipality with bolag and without a structure."""
    made = tmp_path / "lindhult"
    made.mkdir()
    shutil.copy(ROOT / "inputs" / "lindhult" / "kommun.toml", made)
    return made


def structure(folder: Path) -> Structure:
    municipality, _ = config.load(folder)
    assert municipality is not None
    found, problems = load(municipality)
    assert problems == ()
    return found


def again(formula: Formula | None) -> Formula | None:
    """Return a formula as it is read from its canonical text."""
    read = parse(rendered(formula)) if formula else None
    assert not isinstance(read, Fault)
    return read


def bare(table: Table) -> Table:
    """Return a table without the addresses of its cells."""
    return replace(
        table,
        lines=tuple(
            replace(
                line,
                origin=NOWHERE,
                places={},
                formula=again(line.formula),
                tie=again(line.tie),
            )
            for line in table.lines
        ),
        columns=tuple(replace(column, origin=NOWHERE, places={}) for column in table.columns),
        origin=None,
        places={},
    )


def test_the_standard_written_is_read_back_as_the_standard(folder: Path) -> None:
    assert write(folder, ()).files == (folder / "struktur.xlsx",)
    found = structure(folder)
    assert tuple(found.tables) == tuple(standard())
    for key, table in standard().items():
        assert bare(found.tables[key]) == bare(table), key
    assert len(found.sections) > 50


def test_the_standard_written_has_no_fault(folder: Path) -> None:
    write(folder, ())
    municipality, _ = config.load(folder)
    assert municipality is not None
    for occasion in municipality.occasions:
        told = check(structure(folder), municipality, occasion).problems
        assert [problem for problem in told if problem.severity is not Severity.INFO] == []


def test_a_municipality_without_a_group_gets_no_columns_for_it(folder: Path) -> None:
    text = (folder / "kommun.toml").read_text(encoding="utf-8")
    (folder / "kommun.toml").write_text(
        re.sub(r'slag = "bolag"\n', 'slag = "bolag"\nkonsolideras = false\n', text), encoding="utf-8"
    )
    write(folder, ("rr",))
    columns = structure(folder).tables["rr"].columns
    assert [column.id for column in columns] == ["not", "utfall_fg", "utfall", "budget"]


def test_some_tables_are_added_in_steps_and_those_there_are_left(folder: Path) -> None:
    write(folder, ("rr", "not_s*"))
    first = structure(folder)
    assert tuple(first.tables) == ("rr", "not_skatt")
    assert first.sections == ()
    done = write(folder, ("rr", "br"))
    assert done.told == ("Står redan i strukturen och har inte ändrats: rr.",)
    assert tuple(structure(folder).tables) == ("rr", "not_skatt", "br")
    assert bare(structure(folder).tables["br"]) == bare(standard()["br"])
    before = (folder / "struktur.xlsx").read_bytes()
    assert write(folder, ("br",)).files == ()
    assert (folder / "struktur.xlsx").read_bytes() == before


def test_what_a_municipality_has_written_is_not_touched(folder: Path) -> None:
    write(folder, ("rr",))
    path = folder / "struktur.xlsx"
    book = openpyxl.load_workbook(path)
    page = book["Rader"]
    page["C4"] = "Intäkter & bidrag <egna>"
    page["C4"].font = Font(bold=True, color="FF0000")
    page["C4"].comment = Comment("Så står det i vår rapport.", "Ekonomen")
    book.create_sheet("Anteckningar")["A1"] = "egna tankar"
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        before = {item.filename: archive.read(item) for item in archive.infolist()}
    write(folder, ("br",))
    with zipfile.ZipFile(path) as archive:
        after = {item.filename: archive.read(item) for item in archive.infolist()}
    assert after.keys() == before.keys()
    touched = sorted(name for name in after if after[name] != before[name])
    assert touched == [f"xl/worksheets/sheet{number}.xml" for number in (1, 2, 3)]
    for name in touched:
        rows = before[name].decode().partition("</sheetData>")[0]
        assert after[name].decode().startswith(rows)
    again = openpyxl.load_workbook(path)["Rader"]
    assert again["C4"].value == "Intäkter & bidrag <egna>"
    assert again["C4"].font.bold
    assert again["C4"].comment.text == "Så står det i vår rapport."
    assert structure(folder).tables["rr"].lines[0].label == "Intäkter & bidrag <egna>"
    assert bare(structure(folder).tables["br"]) == bare(standard()["br"])


def test_files_of_csv_are_added_to(folder: Path) -> None:
    (folder / "struktur").mkdir()
    path = folder / "struktur" / "rader.csv"
    path.write_text("Rad;Tabell;Benämning;Betyder\nint;rr;Intäkter;R1", encoding="utf-8")
    done = write(folder, ("rr", "br"))
    assert done.told
    assert sorted(file.name for file in done.files) == ["kolumner.csv", "rader.csv", "tabeller.csv"]
    assert path.read_text(encoding="utf-8").startswith(
        "Rad;Tabell;Benämning;Betyder\nint;rr;Intäkter;R1\nTILLG;br;"
    )
    found = structure(folder)
    assert [line.id for line in found.tables["rr"].lines] == ["int"]
    assert len(found.tables["br"].lines) == len(standard()["br"].lines)
    assert not (folder / "struktur.xlsx").exists()


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"Namn;Belopp\n", "kolumnrubriker"), (b"\xff\xfe", "UTF-8"), (b"", "kolumnrubriker")],
)
def test_a_file_that_cannot_be_read_is_not_added_to(data: bytes, words: str) -> None:
    with pytest.raises(NotAdded, match=words):
        added_to_csv(data, "Rader", [{"Tabell": "rr"}])


def test_a_workbook_that_cannot_be_added_to_is_left(folder: Path) -> None:
    path = folder / "struktur.xlsx"
    path.write_bytes(b"inte en arbetsbok")
    with pytest.raises(NotAdded, match="kan inte öppnas"):
        write(folder, ("rr",))
    assert path.read_bytes() == b"inte en arbetsbok"
    path.unlink()
    write(folder, ("rr",))
    book = openpyxl.load_workbook(path)
    del book["Kolumner"]
    book.save(path)
    before = path.read_bytes()
    with pytest.raises(NotAdded, match="Fliken Kolumner finns inte"):
        write(folder, ("br",))
    assert path.read_bytes() == before


@settings(max_examples=20)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30), min_size=1, max_size=4))
def test_any_words_added_are_read_back(words: list[str]) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = "Rader"
    page.append(list(SHEETS["Rader"]))
    target = io.BytesIO()
    book.save(target)
    data = added_to_book(target.getvalue(), {"Rader": [{"Tabell": "x", "Benämning": each} for each in words]})
    read = openpyxl.load_workbook(io.BytesIO(data))["Rader"]
    assert [read.cell(row, 3).value or "" for row in range(2, 2 + len(words))] == words


def test_every_column_is_explained() -> None:
    assert HELP.keys() == SHEETS.keys() == SHEET_HELP.keys()
    for sheet, titles in SHEETS.items():
        assert tuple(HELP[sheet]) == titles


def test_the_same_lines_are_the_same_bytes(folder: Path) -> None:
    write(folder, ())
    first = (folder / "struktur.xlsx").read_bytes()
    (folder / "struktur.xlsx").unlink()
    write(folder, ())
    assert (folder / "struktur.xlsx").read_bytes() == first


def test_the_sheet_of_meanings_is_locked_and_whole(folder: Path) -> None:
    write(folder, ("rr",))
    page = openpyxl.load_workbook(folder / "struktur.xlsx")["Betyder"]
    assert page.protection.sheet
    meanings = {row[0].value: [cell.value for cell in row] for row in page.iter_rows(min_row=4)}
    assert meanings["R4"][4:6] == ["R1+R2+R3", "LKBR 5 kap."]
    assert meanings["R1j"][4] == "ingår i R1"
    assert meanings["D22"][6] == "2024"
    assert meanings["koncern.budget"][2] == "kolumn"


def test_the_command_says_what_it_did(folder: Path) -> None:
    runner = CliRunner()
    done = runner.invoke(main, ["structure", str(folder), "rr", "br"])
    assert (done.exit_code, done.stdout) == (0, f"{folder / 'struktur.xlsx'}\n")
    unknown = runner.invoke(main, ["structure", str(folder), "not_skat"])
    assert unknown.exit_code == 2
    assert "Menas not_skatt?" in unknown.stderr
    nowhere = runner.invoke(main, ["structure", str(folder.parent / "saknas")])
    assert nowhere.exit_code == 2
