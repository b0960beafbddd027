"""What the reader is told of how the figures came about."""

from __future__ import annotations

from pathlib import Path

from pipeline.reports.arsredovisning.how_made import how_made
from pipeline.reports.base import Source
from pipeline.view import Prose
from pipeline.words import plain
from tests.structure_cases import checked, copied


def told(case: str, tmp_path: Path, rows: str = "") -> list[str]:
    def change(folder: Path) -> None:
        path = folder / "struktur" / "rader.csv"
        path.write_text(path.read_text(encoding="utf-8") + rows, encoding="utf-8")

    blocks = how_made(Source.of(checked(copied(case, tmp_path, change))))
    return [
        plain(paragraph.inlines)
        for block in blocks
        if isinstance(block, Prose)
        for paragraph in block.paragraphs
    ]


def test_what_is_accepted_is_told_with_its_reason(tmp_path: Path) -> None:
    (said,) = told("kommun-a", tmp_path)
    assert "”Finansiella kostnader” (utfall) är 16 tkr" in said.replace("\u00a0", " ")
    assert "Återförd räntereserv är större än årets räntekostnader." in said
    assert "ekonomichefen" in said


def test_nothing_is_told_where_there_is_nothing(tmp_path: Path) -> None:
    assert told("kommun-c", tmp_path) == []


def test_a_row_that_the_law_has_no_place_for_is_told(tmp_path: Path) -> None:
    said = told("kommun-b", tmp_path, "rr;skattb;Skatt i bolagen;rad;;R12;;;;;;;;;\n")
    assert said[0].startswith("De sammanställda räkenskaperna är gjorda för sig")
    assert any(
        "”Skatt i bolagen” räknas in i ”årets resultat”" in words and "LKBR 5 kap." in words for words in said
    )
