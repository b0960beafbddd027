"""Sentences and marks where only one of several numbers misses somebody, with the words written out by hand."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from pipeline.model import Figure, Gap, Origin, Period
from pipeline.reports.marks import Marker
from pipeline.reports.sentences import part_of
from pipeline.view import Column, Kind, Section, Table, TableRow
from tests.by_hand import spaced

GAPS = (Gap("kn", "mal"),)
NAMES = {
    "kn": "kulturnämnden",
    "tn": "tekniska nämnden",
    "bo": "Lillebyhus AB",
    "en": "Lillebyenergi AB",
    "ab": "A",
    "cd": "B",
}
MARKER = Marker(NAMES.__getitem__, list(NAMES).index, Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31)))
AT = Origin("fil.xlsx", "Mål!A5")


def count(number: int, gaps: tuple[Gap, ...] = ()) -> Figure:
    return Figure.count([Figure.word("uppfyllt", AT)] * number, gaps)


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [
        (count(3), count(3), "alla 3 mål"),
        (count(3), count(3, GAPS), "3 av 3 mål"),  # somebody may have more goals
        (count(3, GAPS), count(3), "3 av 3 mål"),
        (count(2), count(2), "2 av 2 mål"),  # of two one does not say all
        (count(2), count(3), "2 av 3 mål"),
        (count(0), count(0, GAPS), "0 mål"),
        (count(1), count(1), "1 av 1 mål"),
    ],
)
def test_all_is_said_where_neither_part_nor_whole_misses_anybody(
    part: Figure, whole: Figure, said: str
) -> None:
    assert spaced(part_of(part, whole, "mål", "mål")) == said


def marked(table: Table) -> Table:
    (section,) = MARKER.chapters((Section("s", "Mål", (table,)),))
    (found,) = section.blocks
    assert isinstance(found, Table)
    return found


def listed(*amounts: Figure, gaps: tuple[Gap, ...] = ()) -> Table:
    rows = tuple(TableRow((f"Mål {n}", figure), key=str(n)) for n, figure in enumerate(amounts))
    return Table("t", "Mål", (Column("", Kind.TEXT), Column("Antal", Kind.NUMBER)), rows, gaps=gaps)


def test_a_table_from_which_rows_are_missing_says_whose() -> None:
    found = marked(listed(count(1), count(2), gaps=GAPS))
    assert [spaced(note) for note in found.notes] == ["Uppgifter från kulturnämnden saknas."]
    assert [row.cells[0] for row in found.rows] == ["Mål 0", "Mål 1"]
    assert marked(listed(count(1), count(2))).notes == ()


def test_a_row_whose_number_misses_somebody_says_whom() -> None:
    found = marked(listed(count(1), count(2, GAPS)))
    assert [row.cells[0] for row in found.rows] == ["Mål 0", "Mål 1 (exkl. kulturnämnden)"]
    assert found.notes == ()


@pytest.mark.parametrize(
    ("units", "said"),
    [
        (("kn",), "kulturnämnden"),
        (("kn", "tn"), "kulturnämnden och tekniska nämnden"),
        (("kn", "tn", "bo", "en"), "kulturnämnden, tekniska nämnden, Lillebyhus AB och Lillebyenergi AB"),
        (("kn", "tn", "bo", "en", "ab"), "kulturnämnden, tekniska nämnden, Lillebyhus AB och 2 andra"),
        (("kn", "tn", "bo", "en", "ab", "cd"), "kulturnämnden, tekniska nämnden, Lillebyhus AB och 3 andra"),
    ],
)
def test_four_are_named_and_of_more_three(units: tuple[str, ...], said: str) -> None:
    assert MARKER.absent(tuple(Gap(unit, "mal") for unit in units)) == said


def test_a_missing_number_says_nothing_of_others() -> None:
    missing = Figure.missing("antal", gaps=GAPS)
    assert MARKER.remark([missing]) == ""
    assert MARKER.remark([missing, count(2, GAPS)]) == "exkl. kulturnämnden"
    assert MARKER.sentence([Figure.cell(Decimal(2), AT, "antal")]) == ""
