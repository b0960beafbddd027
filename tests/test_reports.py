from __future__ import annotations

from collections import Counter

import pytest

from pipeline.view import Callout, Chart, RiskMatrix, View
from pipeline.words import alternative, plain
from tests import examples, golden
from tests.examples import KOMMUNER


def every_view(kommun: str) -> tuple[View, ...]:
    return tuple(golden.views(kommun).values())


def view(kommun: str) -> View:
    return examples.view(f"{kommun}/2025-bokslut", "arsredovisning")


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_ids_are_unique_across_sections_tables_and_charts(kommun: str) -> None:
    for one in every_view(kommun):
        ids = [section.id for _, section in one.walk()]
        ids += [key for _, block in one.blocks() if (key := getattr(block, "id", ""))]
        assert [key for key, count in Counter(ids).items() if count > 1] == [], one.report


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_table_is_regular_and_has_rows(kommun: str) -> None:
    for one in every_view(kommun):
        for table in one.tables():
            assert table.rows, (one.report, table.id)
            assert table.caption, (one.report, table.id)
            assert {len(row.cells) for row in table.rows} == {len(table.columns)}, (one.report, table.id)


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_chart_has_the_table_of_its_data_or_says_it_in_words(kommun: str) -> None:
    for one in every_view(kommun):
        tables = {table.id for table in one.tables()}
        for _, block in one.blocks():
            if isinstance(block, Chart | RiskMatrix) and block.table:
                assert block.table in tables, (one.report, block.id)
            elif isinstance(block, Chart | RiskMatrix):
                assert one.leaflet, (one.report, block.id)  # a short edition has the table in the whole one
                assert isinstance(block, Chart)
                said = plain(alternative(block))
                known = [number for series in block.series for number in series.figures if number.known]
                numbers = [plain((block.number(number),)) for number in known]
                assert [words for words in (*block.categories, *numbers) if words not in said] == []
                assert known


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_nothing_of_a_whole_delivery_is_printed_as_missing(kommun: str) -> None:
    for one in every_view(kommun):
        told = [
            block.title for _, block in one.blocks() if isinstance(block, Callout) and block.kind == "missing"
        ]
        assert told == [], one.report


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_the_management_report_has_its_nine_headings_in_order(kommun: str) -> None:
    chapter = next(chapter for chapter in view(kommun).chapters if chapter.id == "forvaltningsberattelse")
    assert [section.title for section in chapter.sections] == [
        "Översikt över verksamhetens utveckling",
        "Den kommunala koncernen",
        "Viktiga förhållanden för resultat och ekonomisk ställning",
        "Händelser av väsentlig betydelse",
        "Styrning och uppföljning av den kommunala verksamheten",
        "God ekonomisk hushållning och ekonomisk ställning",
        "Balanskravsresultat",
        "Väsentliga personalförhållanden",
        "Förväntad utveckling",
    ]


@pytest.mark.parametrize(("kommun", "chapters"), [("almkoping", 26), ("lindhult", 18)])
def test_all_parts_are_there(kommun: str, chapters: int) -> None:
    assert len(view(kommun).chapters) == chapters


def test_the_ten_items_stand_in_their_order() -> None:
    chapter = next(chapter for chapter in view("lindhult").chapters if chapter.id == "arsberattelse")
    assert [section.title.split(".")[0] for section in chapter.sections] == [
        str(number) for number in range(1, 11)
    ]


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_nothing_is_missing_from_the_finished_examples(kommun: str) -> None:
    boxes = [
        (section.id, getattr(block, "title", ""))
        for section, block in view(kommun).blocks()
        if getattr(block, "kind", "") == "missing"
    ]
    assert boxes == []
