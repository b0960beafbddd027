"""Sections that print sets two to a row: which go into half a page, how wide their columns are there, and how they share two columns.

Reckoned before the page is laid out: the layout engine takes ten times as long for columns of its own.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from pipeline.breadth import POINT_MM, needs
from pipeline.view import Kind, Prose, Run, Section, Table
from pipeline.words import cell_text, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.view import Block

HALF: Final = 83  # mm, one of two columns
SIZE: Final = 8.2  # points, the type of tables in them
COLUMNS: Final = 4  # of numbers
LEAST: Final = 12.4  # mm: a column's title in them ("Koncern")
LABEL: Final = 26  # mm: the least that their labels have
TALLEST: Final = 150  # mm: what is higher stands on its own
HIGH: Final = 126  # mm: the highest of two columns
PAIR: Final = 132  # mm: the highest where one of them is a single section
MOST: Final = 7  # sections in both columns together
ALONE: Final = 40  # mm that a text on its own costs, since it looks like more than those beside each other
ROW: Final = 8  # mm that a row of two columns costs, since heights are only reckoned about so
BETWEEN: Final = 400  # mm that it costs among others, where those after it look as if they were below it
LETTERS: Final = 1400  # signs of a text
GAP: Final = 1.2  # mm between numbers
LETTER_MM, LINE_MM = 1.5, 3.4  # a letter and a line of a label
ROW_MM, HEAD_MM = 1.0, 8.0  # what a row has beside its lines; a heading
TEXT_LETTER_MM, TEXT_LINE_MM = 1.6, 4.7  # of running text


def widths(table: Table) -> tuple[float, ...]:
    """Return the column widths in per cent: the numbers have what they need, the labels the rest."""
    return tuple(round(100 * mm / HALF, 3) for mm in _halved(table))


def _halved(table: Table) -> list[float]:
    """Return the widths in millimetres of a table's columns in half a page."""
    needed = dict(needs(table))
    numbers = [
        max(LEAST, needed[column] * SIZE * POINT_MM + GAP) if above.kind is Kind.NUMBER else 0.0
        for column, above in enumerate(table.columns)
    ]
    return [HALF - sum(numbers[1:]), *numbers[1:]]


def stands_half(section: Section) -> bool:
    """Tell whether a section that may stand beside another does: it has nothing below it, and all its tables go into half a page."""
    return section.shared and not section.sections and all(_halves(block) for block in section.blocks)


def _halves(block: Block) -> bool:
    """Tell whether a table, or a short text, goes into half a page."""
    if isinstance(block, Prose):
        return _letters(block) <= LETTERS and not any(
            isinstance(item, Run) and item.note for part in block.paragraphs for item in part.inlines
        )
    return isinstance(block, Table) and _table_halves(block)


def _letters(block: Prose) -> int:
    return sum(len(plain(part.inlines)) for part in block.paragraphs)


def _table_halves(table: Table) -> bool:
    columns = table.columns[1:]
    return (
        not table.wide
        and 0 < len(columns) <= COLUMNS
        and all(column.kind is Kind.NUMBER and not column.beside for column in columns)
        and _halved(table)[0] >= LABEL
        and sum(map(_lines, _labels(table))) * LINE_MM < TALLEST
    )


def half_height(section: Section) -> float:
    """Return about how high a section is in half a page, in millimetres."""
    return HEAD_MM + sum(map(_block_height, section.blocks))


def columns(sections: Sequence[Section]) -> list[tuple[tuple[Section, ...], ...]]:
    """Return sections as pairs of columns, divided where least room is lost between columns that are not equally high.

    Columns of several sections each are no higher than so much that a page has room for two, so that they leave little of a page
    empty; a single section that stands beside others may be higher. A table that is left over stands in the left column alone, a text on
    its own, after the others when it can.
    """
    heights = [half_height(section) for section in sections]
    best: list[tuple[float, int, int]] = [(0.0, 0, 0)] * (len(sections) + 1)  # lost from here on, middle, end
    for start in reversed(range(len(sections))):
        found = [(inf, 0, 0)]
        for end in range(start + 1, min(start + MOST, len(sections)) + 1):
            for middle in range(start + 1, end + 1):
                sides = sum(heights[start:middle]), sum(heights[middle:end])
                highest = PAIR if 1 in (middle - start, end - middle) else HIGH
                if max(sides) <= highest or end == start + 1:
                    alone = ALONE if end == len(sections) else BETWEEN
                    apart = ROW + abs(sides[0] - sides[1]) + alone * _is_text(sections[start:end])
                    found.append((apart + best[end][0], middle, end))
        best[start] = min(found)
    groups: list[tuple[tuple[Section, ...], ...]] = []
    start = 0
    while start < len(sections):
        _, middle, end = best[start]
        alone = _is_text(sections[start:end])
        left, right = tuple(sections[start:middle]), tuple(sections[middle:end])
        groups.append((left,) if alone else (left, right))
        start = end
    return groups


def _is_text(sections: Sequence[Section]) -> bool:
    """Tell whether sections are a single one that holds a text."""
    return len(sections) == 1 and any(isinstance(block, Prose) for block in sections[0].blocks)


def _block_height(block: Block) -> float:
    if isinstance(block, Prose):
        return TEXT_LINE_MM * (_letters(block) * TEXT_LETTER_MM // HALF + len(block.paragraphs))
    if not isinstance(block, Table):
        return 0.0
    return (
        HEAD_MM
        + LINE_MM * len(block.notes)
        + ROW_MM * len(block.rows)
        + LINE_MM * sum(map(_lines, _labels(block)))
    )


def _labels(table: Table) -> Iterator[tuple[str, float]]:
    """Yield the label of each row with the width in millimetres that it has."""
    width = _halved(table)[0]
    yield from ((cell_text(table, number, 0), width) for number in range(len(table.rows)))


def _lines(label: tuple[str, float]) -> int:
    words, width = label
    return max(1, -int(-len(words) * LETTER_MM // width))
