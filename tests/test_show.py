"""A delivery as text: every cell and paragraph once, with its place; of a file that cannot be read, a sentence; and through git."""

from __future__ import annotations

import datetime as dt
import io
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.cli import main
from pipeline.read.cells import letters
from pipeline.read.xlsx import open_book
from pipeline.show import show
from tests import drawn, excel_faults, test_word_reader
from tests.excel_faults import INPUTS
from tests.test_word_forms import MARKUP, document

ROOT = INPUTS.parent
BOKSLUT = INPUTS / "lindhult" / "2025-bokslut" / "sn"


def text_of(data: bytes, folder: Path, name: str = "fil.xlsx") -> list[str]:
    path = folder / name
    path.write_bytes(data)
    return show(path).splitlines()


def test_a_workbook_is_shown_cell_by_cell_with_titles_rows_and_places() -> None:
    lines = show(BOKSLUT / "bokslut.xlsx").splitlines()
    assert lines[:4] == [
        "Formulär: Bokslut – nämnd (namnd-bokslut, version 1)",
        "Kommun: lindhult",
        "Tillfälle: 2025-bokslut",
        "Enhet: sn",
    ]
    at = lines.index("== Drift ==")
    assert lines[at + 1 : at + 7] == [
        "Rad 5",
        "  A5 Kod: SN10",
        "  B5 Verksamhet: Nämnd och ledning",
        "  C5 Intäkter: 1320",
        "  D5 Kostnader: -14870",
        "  E5 Netto: -13550 (formel)",
    ]
    at = lines.index("== Personal ==")
    assert lines[at + 1].startswith("Rad 6 PA1 ")
    assert lines[at + 2].startswith("  C6 Utfall: ")


def test_an_empty_sheet_says_that_it_is(tmp_path: Path) -> None:
    lines = text_of(excel_faults.workbook(), tmp_path)
    assert lines[lines.index("== Investeringar ==") + 1] == "(tom)"


@pytest.mark.parametrize("name", ["2025-bokslut/sn/bokslut.xlsx", "2026-rambudget/ekonomi/plan.xlsx"])
def test_no_cell_below_the_titles_is_left_out_or_shown_twice(name: str) -> None:
    path = INPUTS / "lindhult" / name
    said = show(path).partition("== Fri tabell")[0]  # a table that the unit makes itself has no titles
    shown = [line.split(":")[0].split()[0] for line in said.splitlines() if line.startswith("  ")]
    cells = [
        f"{letters(cell.column)}{cell.row}"
        for page in open_book(path.read_bytes()).pages
        if page.name not in {"Start", "Kontroll", "_kontroll", "_formular", "_listor"}
        and "Fri tabell" not in page.name
        for row, line in sorted(page.cells.items())
        if row > 4 and not (page.name == "Rambeslut" and line[1].text == "Summa")  # the form's own sum
        for cell in line.values()
        if not page.cells[4][cell.column].text.startswith(("Tecken i ", "Anges i"))  # the form's own help
        if not (page.cells[4][1].text == "Rad" and cell.column < 3)
        if any(one.text for one in line.values() if not (page.cells[4][1].text == "Rad" and one.column < 3))
    ]
    assert sorted(shown) == sorted(cells)


def test_a_document_is_shown_as_it_is_read(tmp_path: Path) -> None:
    lines = text_of(document(MARKUP), tmp_path, "fil.docx")
    at = lines.index("== Uppdrag ==")
    end = lines.index("== Verksamhetsuppföljning ==")
    assert [line for line in lines[at + 1 : end] if line] == [
        'Första stycket med **fet** och *kursiv* text, en [länk](https://exempel.se/a?b=1&c="2") & en not[fotnot: Källa: SCB <2025>].',
        "## Egen rubrik",
        "- ett",
        "- två",
        "  - inuti",
        "1. först",
        "2. sedan",
        "Barn & unga",
        "| Skola | 2024 | 2025 |",
        "| Ån | 1 200 | −3,5 |",
        "| Älven | – | 4 |",
        "Sista stycket.",
    ]
    assert not any("Anvisning" in line or "Ta inte bort" in line for line in lines)


def test_pictures_are_shown_by_what_they_are_and_comments_by_their_words(tmp_path: Path) -> None:
    picture = test_word_reader.with_picture(drawn.png(900))
    assert any(
        line.startswith("[Bild 900 × 400, ") and line.endswith(": En bro över ån]")
        for line in text_of(picture, tmp_path)
    )
    book = openpyxl.load_workbook(io.BytesIO(excel_faults.workbook()))
    page = book["Mål"]
    assert isinstance(page, Worksheet)
    page["B6"].comment = Comment("Fråga Eva.", "Kim")
    page["C7"], page["C7"].number_format = 0.125, "0.0%"
    target = io.BytesIO()
    book.save(target)
    lines = text_of(target.getvalue(), tmp_path)
    assert lines[-2:] == ["== Kommentarer ==", "Mål!B6 Kim: Fråga Eva."]
    assert "  C7 Typ: 12,5 %" in lines


def test_a_time_of_day_and_a_formula_without_a_value_are_shown(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page["A1"], page["A2"] = dt.datetime.fromisoformat("2025-01-02 13:04"), dt.time(3, 5)
    page["A3"], page["A4"] = dt.date(2025, 1, 2), "=1/3"
    target = io.BytesIO()
    book.save(target)
    assert text_of(target.getvalue(), tmp_path)[3:] == [
        "A1: 2025-01-02 kl. 13.04",
        "A2: kl. 03.05",
        "A3: 2025-01-02",
        "A4: (formel utan värde)",
    ]


def test_a_file_that_is_no_form_says_so_and_is_shown_cell_by_cell(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page["B2"] = "Hej"
    target = io.BytesIO()
    book.save(target)
    assert text_of(target.getvalue(), tmp_path) == [
        "Filen är inte något av programmets formulär.",
        "",
        "== Sheet ==",
        "B2: Hej",
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "Filen är tom.\n"),
        (b"abc", "Filen går inte att läsa som Excel eller Word; den är skadad eller av annat slag.\n"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "Filen är i ett äldre format. Spara den som .xlsx eller .docx.\n",
        ),
    ],
    ids=["empty", "broken", "old"],
)
def test_a_file_that_cannot_be_read_is_a_sentence(data: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "fil.docx"
    path.write_bytes(data)
    done = CliRunner().invoke(main, ["show", str(path)])
    assert (done.exit_code, done.stdout) == (0, words)


def test_git_shows_what_has_changed_in_a_delivery(tmp_path: Path) -> None:
    def git(*words: str) -> str:
        name = ["-c", "user.name=t", "-c", "user.email=t@example.se"]
        return subprocess.run(
            ["git", *name, *words], cwd=tmp_path, check=True, capture_output=True, text=True
        ).stdout

    path = tmp_path / "bokslut.xlsx"
    path.write_bytes(excel_faults.workbook())
    (tmp_path / ".gitattributes").write_text((ROOT / ".gitattributes").read_text())
    git("init", "-q")
    git("config", "diff.kommunrapport.textconv", f"{sys.executable} -m pipeline.cli show")
    git("add", ".")
    git("commit", "-qm", "x")
    values = {**excel_faults.filled(), "handelser": [{"nr": "1", "nar": "under året", "handelse": "Annat."}]}
    path.write_bytes(excel_faults.workbook(values))
    changed = [
        line for line in git("diff").splitlines() if line[:1] in "+-" and line[:3] not in {"+++", "---"}
    ]
    assert changed == ["-  C5 Händelse: Ett boende öppnade.", "+  C5 Händelse: Annat."]
