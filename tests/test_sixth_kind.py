"""A kind of occasion more is one file: its constant, form, lending and report; no other file of the program is touched."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from tests.recount import manifest

ROOT = Path(__file__).resolve().parent.parent
MODULE = '''"""Medborgarlöften: what nämnder have promised, and whether they kept it."""

from collections.abc import Mapping

from pipeline.kinds import Kind
from pipeline.merge.accounts import Accounts
from pipeline.model import Figure
from pipeline.reports.base import Report, Source, prose, section
from pipeline.schemas.base import ExcelForm, Field, Type, records
from pipeline.view import Column, Kind as Cells, Table, TableRow, View

SHEET = records(
    "lo_loften",
    "Löften",
    "Ett löfte på varje rad.",
    Field("lofte_id", "Nummer", Type.ID, "L1, L2 …"),
    Field("lofte", "Löfte", Type.TEXT, "Vad ni har lovat.", width=60),
    Field("arenden", "Ärenden", Type.COUNT, "Så många gånger det prövades."),
)
FORM = ExcelForm("namnd-loften", "Medborgarlöften – nämnd", "loften", ("namnd",), (SHEET,))


def figures(dataset, municipality, occasion, related):
    """Return how many cases each nämnd has had, and all of them."""
    units = [unit.id for unit in municipality.of_kind("namnd", during=occasion)]
    made = {f"loften/{unit}/utfall": dataset.gathered("lo_loften", (unit,)).total("arenden", "antal") for unit in units}
    made["loften/summa/utfall"] = Figure.across(made.values(), "antal")
    return Accounts(made), ()


LOFTEN = Kind(
    key="loften",
    title="Medborgarlöften",
    ended=True,
    figures=figures,
    published=lambda key: key.removesuffix("/utfall"),
)


def view(source: Source, draft: bool) -> tuple[View, ...]:
    """Return the leaflet."""
    rows = tuple(
        TableRow((row.text("lofte"), row.figure("arenden")), key=row.key) for row in source.gathered("lo_loften")
    )
    whole = TableRow(("Alla löften", source.fig("loften/summa/utfall")), "total", key="summa")
    columns = (Column("Löfte", Cells.TEXT, 4), Column("Ärenden", Cells.NUMBER, unit="antal"))
    table = Table("loften", "Våra löften", columns, (*rows, whole))
    chapter = section("loften-kapitel", "Löften", prose("Det här har vi lovat."), table)
    return (source.view("loftesblad", f"Medborgarlöften {source.year}", (chapter,), draft=draft),)


BLAD = Report("loftesblad", "Löftesblad", "loften", view)
'''
OCCASION = """
[tillfallen.2025-loften]
slag = "loften"
ar = 2025
fran = 2025-01-01
till = 2025-12-31
datum = 2026-02-01
rapporter = ["loftesblad"]

[tillfallen.2025-loften.lamnas]
namnd = 2026-01-20
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Put one file into a copy of the program, and an occasion of its kind into a municipality's settings."""
    for name in ("pipeline", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "pipeline" / "kinds" / "loften.py").write_text(MODULE, encoding="utf-8")
    folder = tmp_path / "inputs" / "lindhult"
    folder.mkdir(parents=True)
    (folder / "2025-loften").mkdir()
    shutil.copytree(ROOT / "inputs" / "lindhult" / "bilder", folder / "bilder")
    for name in ("logotyp.svg", "kommun.toml"):
        shutil.copy(ROOT / "inputs" / "lindhult" / name, folder / name)
    with (folder / "kommun.toml").open("a", encoding="utf-8") as settings:
        settings.write(OCCASION)
    return tmp_path


def run(program: Path, *words: str, code: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", *words],
        cwd=program,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_a_kind_more_is_one_file(program: Path) -> None:
    occasion = program / "inputs" / "lindhult" / "2025-loften"
    run(program, "forms", str(occasion), "-o", "formular")
    form = next((program / "formular").rglob("sn/*.xlsx"))
    assert form.name == "lindhult-sn-loften-2025.xlsx"

    assert "Socialnämnden har inte lämnat" in run(program, "check", str(occasion), code=1)
    for made in (program / "formular").rglob("*.xlsx"):
        book = openpyxl.load_workbook(made)
        sheet = book["Löften"]
        first = next(row[0].row for row in sheet.iter_rows() if row[0].value == "Nummer") + 1
        sheet.cell(first, 1).value = f"L-{made.parent.name}"
        sheet.cell(first, 2).value = "Svar inom två dagar"
        sheet.cell(first, 3).value = 7
        there = occasion / made.parent.name / made.name
        there.parent.mkdir(parents=True)
        book.save(there)
    run(program, "check", str(occasion))

    run(program, "build", str(occasion), "-o", "ut", "--format", "html", "--publish")
    place = program / "ut" / "lindhult" / "2025-loften"
    assert "Svar inom två dagar" in (place / "loftesblad" / "loften-kapitel.html").read_text(encoding="utf-8")
    assert "loften/summa;28;antal;" in (place / "published.csv").read_text(encoding="utf-8")
    assert {figure["value"] for figure in manifest(place)["figures"]} == {"7", "28"}
