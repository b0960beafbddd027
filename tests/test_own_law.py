"""What own rows are to the law: a part that means another law row is taken out of the row it is part of; notes keep or change their numbers."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from pipeline.formula import Formula
from pipeline.model import Origin
from pipeline.reports.own_notes import number_of, numbered, numbers, renumbered
from pipeline.structure.parse import parse
from pipeline.tables import STANDARD, Line, Structure, Table
from tests.structure_cases import Typed, checked, copied, printed
from tests.structure_changes import cell, replaced


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


def test_a_row_typed_with_the_other_sign_is_the_laws_row_with_the_laws_sign(tmp_path: Path) -> None:
    """Costs typed with plus and taken away in the sum mean ``-R2``: the law's row has its minus, and nothing else changes."""

    def costs_with_plus(folder: Path) -> None:
        cell("rader", "rr;kost", "Betyder", "-R2")(folder)
        replaced("rader", "rr;netto", "Räkna", "int+kost", "int-kost")(folder)

    def typed(amounts: Typed) -> None:
        amounts["rr"]["kost"] = {"budget": "349714", "nu": "348692", "fg": "339881", "fg2": "341750"}

    what = checked(copied("kommun-a", tmp_path, costs_with_plus), change=typed)
    figures = what.accounts.figures
    assert figures["rr/R2/kommun/utfall"].value == Decimal(-348692)
    assert figures["rr/R2/kommun/budget"].value == Decimal(-349714)
    assert figures["rr/R4/kommun/utfall"].value == Decimal(87710 - 348692 - 12563)
    assert figures["egen/rr/kost/nu"].value == Decimal(348692)


def test_a_row_printed_as_typed_has_the_decimals_of_the_cell_that_has_most(tmp_path: Path) -> None:
    def change(amounts: Typed) -> None:
        amounts["trygghet"]["t4"] = {"u2": "37", "u1": "36,45", "u": "39,8"}

    what = checked(
        copied("kommun-c", tmp_path, cell("rader", "trygghet;t4", "Decimaler", "skrivet")), change=change
    )
    assert printed(what, "trygghet")[4] == ["Frisknärvaro, %", "37,00", "36,45", "39,80"]


def tied(table: str, number: str, to: str) -> Table:
    """Return a note of one row that agrees with a row of a statement."""
    tie = parse(to)
    assert isinstance(tie, Formula)
    row = Line(id="a", label="A", tie=tie, origin=Origin(""))
    return Table(id=table, title=table, section="noter", number=number, lines=(row,))


def test_the_groups_series_of_notes_has_numbers_of_its_own() -> None:
    """A row of the income statement refers to note 1 of the municipality and to note 2 of the group."""
    statement = Table(id="rr", lines=(Line(id="int", origin=Origin("")), Line(id="kost", origin=Origin(""))))
    own = (
        tied("not_a", "kommun", "rr.int"),
        tied("not_b", "koncern", "rr.kost"),
        tied("not_c", "koncern", "rr.int"),
    )
    every = numbers(Structure(tables={"rr": statement} | {each.id: each for each in own}))
    referred = {
        (line.id, series): number_of(every, statement, line, series)
        for line in statement.lines
        for series in ("kommun", "koncern")
    }
    assert referred == {
        ("int", "kommun"): "1",
        ("int", "koncern"): "2",
        ("kost", "kommun"): "",
        ("kost", "koncern"): "1",
    }
