"""The key number of each part of the årsredovisning: one tile first in the part's first chapter, from where the report has it."""

from __future__ import annotations

from decimal import Decimal

from pipeline.model import Figure
from pipeline.reports.base import opened, section
from pipeline.view import KeyFigures, Tile, View
from tests.examples import view


def year_end(kommun: str) -> View:
    return view(f"{kommun}/2025-bokslut", "arsredovisning")


def keys(report: View) -> dict[str, Tile]:
    openings = {part.title: part.chapters[0].opening for part in report.parts()}
    return {title: one.tiles[0] for title, one in openings.items() if one}


def test_every_part_but_the_year_in_brief_has_a_key_number() -> None:
    for kommun, solidity in (("almkoping", "Soliditet, alla pensioner inräknade"), ("lindhult", "Soliditet")):
        assert {title: tile.label for title, tile in keys(year_end(kommun)).items()} == {
            "Ekonomin": "Årets resultat",
            "Räkningar": solidity,
            "Nämnderna": "Nämndernas nettokostnad mot budget",
            "Bolagen": "Bolagens resultat efter finansiella poster",
            "Kvalitet och revision": "Indikatorer som når målvärdet",
        }


def test_the_numbers_are_those_of_the_tables() -> None:
    report = year_end("lindhult")
    tables = {table.id: table for table in report.tables()}

    def cell(key: str, row: str, column: int) -> Decimal | None:
        found = next(line for line in tables[key].rows if line.key == row).cells[column]
        assert isinstance(found, Figure)
        return found.value

    found = {title: tile.figure.value for title, tile in keys(report).items()}
    bolag = [line.cells[2] for line in tables["bolag-oversikt"].rows]
    assert found["Bolagen"] == sum(one.value or 0 for one in bolag if isinstance(one, Figure))
    met, shown = (cell("kvalitet-sammandrag", "summa", column) for column in (1, -2))
    assert met is not None
    assert shown
    assert round(found["Kvalitet och revision"] or 0, 6) == round(met / shown * 100, 6)


def test_it_stands_first_and_is_no_content_of_the_chapter() -> None:
    tile = Tile("Andel", Figure.const(5, "x", "antal"))
    first, second = opened((section("a", "A"), section("b", "B")), tile)
    assert first.opening == KeyFigures((tile,), opens=True)
    assert first.content == ()
    assert second.opening is None
