"""How wide a printed table is, how wide its columns are, and how small its type must be for its numbers to fit."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from pipeline.model import Figure
from pipeline.view import Drawing, Image, KeyFigures, Kind, Section, StatusList, Table, is_number
from pipeline.words import cell_text, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.view import Cell, Column

FULL: Final = 174  # mm, margin and text column
MEASURE: Final = 126  # mm, text column
WIDE: Final = 261  # mm, a landscape page
NUMBER_MM: Final = 20  # mm for a number column of width 1
TEXT_MM: Final = 25  # mm for a text column of width 1
SMALL: Final = 25.0  # mm, the least width of a picture
ASIDE: Final = 60.0  # and the greatest of one that text runs beside
SIZE: Final = 9.0  # points, the type of tables in print.css
SMALLEST: Final = 5.6  # points
GAP_MM: Final = 1.7  # mm between a number and the column before it
WORDS_MM: Final = 6.0  # mm beside a short word in a column after numbers
READABLE: Final = 8.2  # points, the least type of a table that is not turned
EASY_MM: Final = 16  # mm: where a column has so much, any number of the reports has room
LABEL_MM: Final = 34  # mm for the first column of such a table
SHORT: Final = 15  # signs of a word in a column of words, such as a date or a phase
PIECE: Final = 11  # signs of a head before it is divided
HEAD_MM, LETTER_MM = 1.6, 1.55  # mm that a sign of a head and of a short word takes
DIGIT_EM, SPACE_EM, POINT_MM = 0.535, 0.27, 0.3528  # bold digits; spaces and commas; a point in mm


def leads_wide(section: Section) -> bool:
    """Tell whether the first thing below a heading is a table on a landscape page: the heading then goes with it."""
    if section.content:
        return isinstance(section.content[0], Table) and is_turned(section.content[0])
    return bool(section.sections) and leads_wide(section.sections[0])


def leads_full(section: Section) -> bool:
    """Tell whether the first thing below a heading takes the page's whole width: the heading then stands at its left edge."""
    if not section.content:
        return bool(section.sections) and leads_full(section.sections[0])
    first = section.content[0]
    if isinstance(first, Table):
        return print_width(first) > MEASURE
    return isinstance(first, Drawing | KeyFigures | StatusList)


def print_width(table: Table) -> int:
    """Return the width of a table in millimetres: that of the text column, or of the page when its columns ask for more."""
    if table.wide:
        return WIDE if is_turned(table) else FULL
    asked = sum(
        column.breadth * (NUMBER_MM if column.kind is Kind.NUMBER else TEXT_MM) for column in table.columns
    )
    return FULL if asked > MEASURE else MEASURE


def picture_width(image: Image) -> float:
    """Return the width of a contributor's picture in millimetres: as its writer shows it, within the text column; 0 when not known."""
    if not image.width_mm:
        return 0
    return min(max(image.width_mm, SMALL), ASIDE if image.aside else MEASURE)


def print_widths(table: Table) -> tuple[float, ...]:
    """Return the column widths in per cent, exact to a thousandth, so that equal columns look equal."""
    total = sum(column.breadth for column in table.columns) or 1
    shares = [column.breadth / total for column in table.columns]
    width, least = print_width(table), _least(table) if table.wide else []
    if least and not _has_texts(table) and sum(least) <= width:
        room = width - sum(least)
        shares = [(own + room * share) / width for own, share in zip(least, shares, strict=True)]
    else:
        shares = _with_room(table, shares)
    return tuple(round(100 * share, 3) for share in shares)


def _with_room(table: Table, shares: list[float]) -> list[float]:
    """Return the shares of columns where numbers have room at the least readable size, as far as the first column can give it."""
    width, first = print_width(table), shares[0] if shares else 0.0
    if all(
        share * width * column.width >= EASY_MM * (column.breadth or 1)
        for share, column in zip(shares, table.columns, strict=True)
        if column.kind is Kind.NUMBER
    ):
        return shares
    room = [
        max(share, (need * READABLE * POINT_MM + GAP_MM) / width * column.breadth / (column.width or 1))
        if column.kind is Kind.NUMBER and need
        else share
        for share, column, (_, need) in zip(shares, table.columns, needs(table), strict=True)
    ]
    taken = math.fsum(room) - math.fsum(shares)
    if not taken or (first - taken) * width < LABEL_MM:
        return shares
    return [first - taken, *room[1:]]


def is_turned(table: Table) -> bool:
    """Tell whether a table that asks for a landscape page needs one: with texts in its columns, or with more numbers than a page holds."""
    return table.wide and (_has_texts(table) or sum(_least(table)) > FULL)


def _has_texts(table: Table) -> bool:
    """Tell whether a column after the first holds more than short words."""
    words = (
        number for number, column in enumerate(table.columns) if number and column.kind is not Kind.NUMBER
    )
    return any(_longest(_texts(table, number)) > SHORT for number in words)


def _texts(table: Table, column: int) -> list[str]:
    """Return what a column prints, group rows left out."""
    return [cell_text(table, number, column) for number, row in enumerate(table.rows) if row.kind != "group"]


def _longest(texts: list[str]) -> int:
    return max(map(len, texts), default=0)


def _least(table: Table) -> list[float]:
    """Return the widths in millimetres under which columns of numbers and short words are hard to read."""
    needed, least = dict(needs(table)), []
    for number, column in enumerate(table.columns):
        head = min(_longest(column.title.split()), PIECE) * HEAD_MM
        if number == 0:
            own = float(LABEL_MM)
        elif column.kind is Kind.NUMBER:
            own = needed[number] * READABLE * POINT_MM
        else:
            own = _longest(_texts(table, number)) * LETTER_MM
        words = number and column.kind is not Kind.NUMBER
        least.append(max(own, head) + (WORDS_MM if words else GAP_MM))
    return least


def beside_mm(table: Table, column: int) -> float:
    """Return the width in millimetres of what is drawn beside the numbers of a column; 0 where nothing is."""
    above = table.columns[column]
    share = print_widths(table)[column] / 100 * above.beside / above.breadth if above.beside else 0
    return round(max(share * print_width(table) - GAP_MM, 0), 2)


def print_size(table: Table) -> float:
    """Return the type size in points at which every number fits its column, 0 when the usual size will do."""
    size = fitting(table)
    return 0 if size >= SIZE else max(SMALLEST, int(round(size * 10, 3)) / 10)


def is_squeezed(table: Table) -> bool:
    """Tell whether not even the smallest type makes every number fit its column: they are then broken, so that none covers another."""
    return fitting(table) < SMALLEST


def fitting(table: Table) -> float:
    """Return the type size in points at which every number just fits its column, at most the usual one."""
    room = [
        share / 100 * print_width(table) * above.width / (above.breadth or 1) - GAP_MM
        for share, above in zip(print_widths(table), table.columns, strict=True)
    ]
    sizes = [max(room[column], 0.0) / (need * POINT_MM) for column, need in needs(table) if need]
    return min(sizes, default=float(SIZE))


def needs(table: Table) -> Iterator[tuple[int, float]]:
    """Yield for every number column the width of its longest number, in em."""
    for column, above in enumerate(table.columns):
        texts = (
            cell_text(table, number, column)
            for number, row in enumerate(table.rows)
            if column < len(row.cells) and _is_number(row.cells[column], above)
        )
        yield column, max(map(_ems, texts), default=0.0)


def _is_number(cell: Cell, column: Column) -> bool:
    """Tell whether a cell is a number that stands on one line: a figure, or what a contributor wrote as one."""
    return isinstance(cell, Figure) or (
        column.kind is Kind.NUMBER and isinstance(cell, str | tuple) and is_number(plain(cell))
    )


def _ems(text: str) -> float:
    narrow = sum(1 for char in text if char in " ,.\N{NO-BREAK SPACE}")
    return DIGIT_EM * (len(text) - narrow) + SPACE_EM * narrow
