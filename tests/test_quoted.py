"""Numbers in what people write: printed as written, and followed to the cell or the table's cell where they stand."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.model import Figure, Origin
from pipeline.read import word_table
from pipeline.read.word_pieces import typed
from pipeline.schemas.base import Heading
from pipeline.view import Number, Run
from pipeline.words import capitalised, lowered, number_text, plain, quoted

AT = Origin("2025-bokslut/bun/bokslut.xlsx", "Kontroller!F7")


def found(words: object) -> list[tuple[Decimal | None, str]]:
    assert isinstance(words, tuple)
    return [(one.figure.value, number_text(one)) for one in words if isinstance(one, Number)]


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("62 000", [("62000", "62 000")]),
        ("62\u00a0000", [("62000", "62\u00a0000")]),
        ("80 ärenden, halvår", [("80", "80")]),
        ("Ungdomar 12–19 år.", [("12", "12"), ("19", "19")]),
        ("−71,6", [("-71.6", "−71,6")]),
        ("-3 procent", [("-3", "-3")]),
        ("vecka 10, 28 och 41", [("10", "10"), ("28", "28"), ("41", "41")]),
        ("i 2025 års priser 12,4 mnkr", [("12.4", "12,4")]),
        ("av 1 234,5", [("1234.5", "1 234,5")]),
    ],
)
def test_numbers_of_a_text_are_figures_of_its_cell(written: str, numbers: list[tuple[str, str]]) -> None:
    words = quoted(written, AT)
    assert found(words) == [(Decimal(value), shown) for value, shown in numbers]
    assert plain(words) == written
    assert all(isinstance(one, Run) or one.figure.origin == AT for one in words if not isinstance(one, str))


@pytest.mark.parametrize(
    "written",
    [
        "",
        "tre skolor",
        "2025",
        "2025-10-27",
        "§ 58",
        "11 kap. 5 §",
        "SN-R1",
        "N15505",
        "1:e",
        "KS 2025/114",
        "3.2",
    ],
)
def test_years_dates_ids_and_paragraphs_of_laws_are_no_numbers(written: str) -> None:
    assert quoted(written, AT) == written


def test_a_quoted_text_can_begin_or_stand_inside_a_sentence() -> None:
    assert plain(capitalised(quoted("minst 3 prov", AT))) == "Minst 3 prov"
    assert plain(lowered(quoted("Minst 3 prov", AT))) == "minst 3 prov"
    assert plain(lowered(quoted("80 ärenden", AT))) == "80 ärenden"


def test_numbers_in_a_table_in_word_stand_at_their_row_and_column(tmp_path: Path) -> None:
    del tmp_path
    grid = typed(("Skola", "Elever", "Not"), ("", "", ""), ("Björken 2", "1 240", "varav 60 nya"))
    made = word_table.table(
        grid,
        "t",
        Heading("h", "Ekonomi", "hjälp"),
        "Elever",
        lambda *_: None,
        Origin("bun/texter.docx", "”Ekonomi”, tabell 1"),
    )
    assert made is not None
    (row,) = made.rows
    assert row.cells[0] == "Björken 2"
    places = []
    for cell in row.cells[1:]:
        assert isinstance(cell, tuple)
        places += [(one.figure.value, one.figure.origin) for one in cell if isinstance(one, Number)]
    assert places == [
        (Decimal(1240), Origin("bun/texter.docx", "”Ekonomi”, tabell 1, rad 3, kolumn 2")),
        (Decimal(60), Origin("bun/texter.docx", "”Ekonomi”, tabell 1, rad 3, kolumn 3")),
    ]


def test_a_number_in_a_text_remembers_the_whole_text() -> None:
    (number,) = [one for one in quoted("minst 3 prov", AT) if isinstance(one, Number)]
    assert isinstance(number.figure, Figure)
    assert number.figure.label == "minst 3 prov"
