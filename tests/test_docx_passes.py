"""The passes of the Word renderer by themselves: what is measured, where it is placed, how it is written."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from pipeline.model import Figure
from pipeline.render.word import grids, place
from pipeline.render.word.element import Element, Grid, Line, Row, Span
from pipeline.render.word.look import PageLook
from pipeline.render.word.measure import measured
from pipeline.render.word.pictures import Drawn
from pipeline.render.word.sizes import face, line_width, lines, title_size
from pipeline.render.word.tiles import tiles
from pipeline.view import Column, KeyFigures, Kind, Section, Table, TableRow, Tile
from tests.sample import sample_view

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# 400 points of text upright, 300 on its side; a chapter opener takes 134.
PAGE = PageLook("upright", "turned", "opener", width=9000, wide=13000, height=8000, wide_height=6000)
TEXT = (Line("body text", (Span("Ord."),)),)


def text(height: float, *, heading: bool = False, whole: bool = False) -> Element:
    return Element(TEXT, height, heading=heading, whole=whole)


def grid(*kinds: str, tall: float = 20.0, wide: bool = False) -> Element:
    rows = tuple(Row(kind, (), tall) for kind in ("head", *kinds))
    height = tall * len(rows)
    return Element(Grid("t", "d", (), rows), height, whole=height < 330, wide=wide)


def pages(*elements: Element) -> list[int]:
    """Return the page of each element, counted from that of its chapter."""
    view = replace(sample_view(), chapters=(Section("a", "A"),))
    (chapter,) = place.placed(view, [elements], PAGE)
    return [item.page - chapter.page for item in chapter.elements]


def test_what_does_not_fit_begins_the_next_page() -> None:
    assert pages(text(250), text(100, whole=True)) == [0, 1]
    assert pages(text(250), text(10, whole=True)) == [0, 0]


def test_running_text_is_split_between_pages() -> None:
    assert pages(text(200), text(400), text(10)) == [0, 0, 1]


@pytest.mark.parametrize(("below", "page"), [(text(40, whole=True), 1), (text(10, whole=True), 0)])
def test_a_heading_stays_with_what_it_is_over(below: Element, page: int) -> None:
    assert pages(text(230), text(15, heading=True), below) == [0, page, page]


def test_a_turned_page_is_a_page_of_its_own() -> None:
    assert pages(text(200), grid("row", wide=True), text(10)) == [0, 1, 2]


@pytest.mark.parametrize(
    ("elements", "turned"),
    [
        ((text(20, heading=True), text(30), grid("row", wide=True), text(10)), [True, True, True, False]),
        ((text(20, heading=True), text(140), grid("row", wide=True)), [False, False, True]),
        ((grid("row", wide=True), text(30), grid("row", wide=True)), [True, True, True]),
        ((text(20, heading=True), grid("row"), grid("row", wide=True)), [False, False, True]),
    ],
)
def test_which_elements_a_wide_table_takes_along(elements: Sequence[Element], turned: list[bool]) -> None:
    assert place.landscape(elements) == turned


def test_rows_that_stay_with_the_next() -> None:
    def kept(element: Element) -> tuple[bool, ...]:
        view = replace(sample_view(), chapters=(Section("a", "A"),))
        return place.placed(view, [[element]], PAGE)[0].elements[0].keep

    assert kept(grid("row", "row", "row")) == (True, True, True, False)
    long = ("row", "row", "group", "row", "sum", "row", "total")
    assert kept(grid(*long, tall=50)) == (True, True, False, True, True, False, True, False)
    assert kept(text(10)) == ()


def money(*values: str, wide: bool = False) -> Table:
    columns = (Column("Post"), *(Column(f"Kolumn {n}", Kind.NUMBER) for n in range(len(values))))
    figures = tuple(Figure(Decimal(value), "antal") for value in values)
    return Table("t", "Tabellen", columns, (TableRow(("Rad", *figures)),), wide=wide)


def test_a_table_is_printed_and_fills_its_page() -> None:
    element = grids.table(money("1234567"), PAGE)
    assert isinstance(element.content, Grid)
    assert sum(element.content.widths) == PAGE.width
    assert [cell.spans[0].text for cell in element.content.rows[1].cells] == ["Rad", "1\u00a0234\u00a0567"]
    assert not element.wide


def test_a_table_too_wide_for_the_page_is_measured_for_a_turned_one() -> None:
    element = grids.table(money(*["123456789"] * 9), PAGE)
    assert isinstance(element.content, Grid)
    assert element.wide
    assert sum(element.content.widths) == PAGE.wide


def test_columns_are_wider_in_a_template_with_wider_letters() -> None:
    """Seven numbers of nine figures just fill an upright page; in letters two fifths wider five do, and six need a turned one."""
    least = line_width("123\u00a0456\u00a0789", bold=True)
    for count, share, turned in ((7, 1.0, False), (5, 1.4, False), (6, 1.4, True)):
        element = grids.table(money(*["123456789"] * count), replace(PAGE, letters=share))
        assert isinstance(element.content, Grid)
        assert element.wide is turned
        assert sum(element.content.widths) == (PAGE.wide if turned else PAGE.width)
        assert min(element.content.widths[1:]) >= share * least


def test_running_text_is_as_tall_as_in_the_templates_type() -> None:
    view = sample_view()
    once, twice = (
        [element for chapter in measured(view, replace(PAGE, pace=pace), Everything()) for element in chapter]
        for pace in (1.0, 2.0)
    )
    for one, two in zip(once, twice, strict=True):
        assert two.height == one.height * (2 if isinstance(one.content, tuple) else 1)


class Everything(dict[int, Drawn]):
    """A picture of every chart."""

    def __missing__(self, key: int) -> Drawn:
        return Drawn(b"", "png", (600, 400))


def test_a_row_higher_than_most_of_a_page_may_be_split() -> None:
    assert Row("row", (), 300).splits
    assert not Row("row", (), 299.9).splits


def tile(label: str, value: str, unit: str = "mnkr", decimals: int = 1) -> Tile:
    return Tile(label, Figure(Decimal(value), "tkr" if unit == "mnkr" else unit), unit, decimals)


def numbers(elements: Iterable[Element]) -> list[list[tuple[tuple[Span, ...], int]]]:
    """Return the numbers of key figures with the widths of their cells, row by row."""
    grids_ = [element.content for element in elements if isinstance(element.content, Grid)]
    return [
        [(cell.spans, cell.width) for cell in row.cells]
        for one in grids_
        for row in one.rows
        if row.kind == "number"
    ]


def test_a_key_figure_and_its_unit_have_room_in_one_line() -> None:
    # Four of the widest in one row: in Source Serif 4 Bold of 20 points the number alone takes 75.4 points.
    block = KeyFigures(tuple(tile(f"Nämnd {n}", "-3804300") for n in range(4)))
    ((first, *others),) = numbers(tiles(block, replace(PAGE, width=9412), {}))
    (number, unit), width = first
    assert (number.text, unit.text) == ("−3\N{NO-BREAK SPACE}804,3", "\N{NO-BREAK SPACE}mnkr")
    assert (number.size, unit.size) == (0, 18)
    assert len(others) == 3
    assert width >= 75.4 * 20 + 25.2 * 20 + 170


def test_key_figures_share_a_row_by_need_and_take_more_rows_when_they_must() -> None:
    page = replace(PAGE, width=9412)
    uneven = KeyFigures(
        (tile("Lång", "-1234567.8", "kr/inv"), *(tile(f"K{n}", "5", "%", 0) for n in range(3)))
    )
    (row,) = numbers(tiles(uneven, page, {}))
    widths = [width for _, width in row]
    assert widths[0] > 9412 // 4 > widths[1]
    assert sum(widths) <= 9412
    long = KeyFigures(tuple(tile(f"L{n}", "-1234567890.1", "kr/inv") for n in range(4)))
    assert [len(row) for row in numbers(tiles(long, page, {}))] == [2, 2]
    three = KeyFigures(tuple(tile(f"T{n}", "5", "%", 0) for n in range(6)))
    assert [len(row) for row in numbers(tiles(three, page, {}))] == [3, 3]


def test_the_years_of_a_key_figure_stand_below_its_words_as_decoration() -> None:
    known, unknown = tile("Resultat", "100000"), tile("Soliditet", "5", "%", 0)
    drawn = {id(known): Drawn(b"png", "png", (200, 34))}
    (element,) = tiles(KeyFigures((known, unknown)), PAGE, drawn)
    assert isinstance(element.content, Grid)
    *_, last = element.content.rows
    pictures = [cell.picture for cell in last.cells]
    assert [None if one is None else (one.alt, one.size) for one in pictures] == [("", (1600, 272)), None]
    without = next(iter(tiles(KeyFigures((known, unknown)), PAGE, {})))
    assert element.height > without.height


def test_a_line_holds_as_many_whole_words_as_it_has_room_for() -> None:
    """Three words of six tenths of the line each take a line of their own, though together they are less than two lines."""
    word = "bokslutsarbete"
    room = line_width(word, 10.5) * 10 // 6
    assert lines(face("body text"), " ".join([word] * 3), room) == 3
    assert lines(face("body text"), " ".join([word] * 3), room * 13 // 10) == 2
    assert lines(face("body text"), f"{word}\n{word}", room) == 2
    assert lines(face("body text"), word, line_width(word, 10.5) * 10 // 25) == 3


def test_bold_words_are_as_wide_as_the_bold_face() -> None:
    """In Source Sans 3 Bold of nine points the word takes 37 points, in the regular face less than 35."""
    assert lines(face("table"), "Målvärde", 720) == 1
    assert lines(face("head"), "Målvärde", 720) == 2


def test_of_the_room_between_two_elements_only_the_larger_is_taken() -> None:
    """The opener leaves 266 points: 200 + 70 would not fit, but 30 of them are the same room."""
    first, second = replace(text(200), below=30.0), replace(text(90, whole=True), above=40.0)
    assert pages(first, second) == [0, 0]
    assert pages(first, replace(second, height=97.0)) == [0, 1]


def test_the_room_above_is_left_out_at_the_top_of_a_page() -> None:
    """The second page has 400 points: 100 of them and 280, of which 80 are room above, and 200 and 20."""
    high = replace(text(280, whole=True), above=80.0)
    assert pages(text(250), high, text(190, whole=True)) == [0, 1, 1]
    assert pages(text(250), high, text(210, whole=True)) == [0, 1, 2]


def test_text_on_a_page_on_its_side_is_set_in_longer_lines() -> None:
    """300 points hold the text and the table's 40 beside 270 of other text only if the text is 30 high there."""
    long, table = replace(text(100), turned=30.0), grid("row", wide=True)
    heading = text(20, heading=True)
    assert pages(heading, long, table, grid(*["row"] * 10, wide=True)) == [1, 1, 1, 2]
    assert pages(heading, long, table, grid(*["row"] * 9, wide=True)) == [1, 1, 1, 1]


def test_a_footnote_takes_its_room_from_the_page() -> None:
    assert pages(text(150), text(100, whole=True)) == [0, 0]
    assert pages(replace(text(150), foot=30.0), text(100, whole=True)) == [0, 1]


def test_rows_move_whole_and_the_head_is_repeated() -> None:
    """266 points hold the head and four rows of 50; the second page the head again, and seven rows fill it."""
    after = text(10, whole=True)
    assert pages(grid(*["row"] * 10, tall=50), after) == [0, 1]
    assert pages(grid(*["row"] * 11, tall=50), after) == [0, 2]


def test_the_contents_take_a_line_for_each_section_or_more_for_a_long_title() -> None:
    """400 points hold twelve lines below the heading, but not twelve titles of three lines each."""

    def first(count: int, title: str = "Avsnitt") -> int:
        inside = tuple(Section(f"s{n}", title) for n in range(count))
        view = replace(sample_view(), chapters=(Section("a", "Kapitel", sections=inside),))
        return place.placed(view, [[]], PAGE)[0].page

    assert [first(12), first(12, "Avsnittets ganska långa rubrik " * 8)] == [4, 5]


def test_a_title_is_so_small_that_its_longest_word_goes_into_a_line() -> None:
    """In Source Serif 4 Bold of 38 points the word is wider than the 470 points of the page, and of 36 it is not."""
    word = "Gymnasie- och vuxenutbildningsnämnden"
    assert 68 <= title_size(word, 76, 9412) < 76
    assert title_size("Gymnasie- och vuxenutbildningsnämnd", 60, 9412) == 60
    assert title_size("Årsredovisning", 76, 9412) == 76
    assert title_size("", 76, 9412) == 76
