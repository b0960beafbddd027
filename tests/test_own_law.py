"""What own rows are to the law: a part that means another law row is taken out of the row it is part of; notes keep or change their numbers."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from pipeline.reports.own_notes import numbered, renumbered
from pipeline.tables import STANDARD, Structure, Table
from tests.structure_cases import checked, copied


def reserve_within(folder: Path) -> None:
    """Let the reserve of kommun B be a part of the other equity instead of a row beside it."""
    path = folder / "struktur" / "rader.csv"
    words = path.read_text(encoding="utf-8")
    row = "br;rur;Resultatutjämningsreserv;rad;;D21;;;;;;;;;\n"
    other = "br;oek;Övrigt eget kapital;rad;;D3;;;;;;;;;\n"
    assert row + other in words
    part = "br;rur;– varav resultatutjämningsreserv;varav;;D21;;;;;;;;;\n"
    words = words.replace(row + other, other + part).replace("ares+rur+oek", "ares+oek")
    path.write_text(words, encoding="utf-8")


def test_a_part_that_means_another_law_row_is_taken_out_of_the_row_it_is_part_of(tmp_path: Path) -> None:
    figures = checked(copied("kommun-b", tmp_path, reserve_within)).accounts.figures
    assert figures["br/D21/kommun/utfall"].value == Decimal(128163)
    assert figures["br/D3/kommun/utfall"].value == Decimal(1413423 - 128163)
    assert figures["br/D3/koncern/utfall"].value == Decimal(1525449)  # no reserve there


def test_standard_notes_keep_their_numbers() -> None:
    assert renumbered(STANDARD)["7"] == "7"
    assert renumbered(STANDARD)["31"] == "31"


def test_the_notes_after_one_that_is_left_out_move_up() -> None:
    structure = Structure(tables={"not_skatt": Table(id="not_skatt", included=False)})
    numbers = renumbered(structure)
    assert "6" not in numbers
    assert numbers["5"] == "5"
    assert numbers["7"] == "6"
    assert numbers["31"] == "30"
    assert len(numbered(structure)) == len(numbered(STANDARD)) - 1
