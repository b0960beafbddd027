"""What is drawn beside numbers, reckoned by hand; texts below rows that stay with them; sections that share a row in print."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import halves, passport
from pipeline.model import Figure
from pipeline.render.charts import beside
from pipeline.render.pdf import layout, parts
from pipeline.render.templates import Templates
from pipeline.render.web.data import table_csv
from pipeline.render.word import grids, place
from pipeline.render.word.element import Grid
from pipeline.render.word.look import PageLook
from pipeline.view import Column, Kind, Number, Paragraph, Profile, Prose, Run, Section, Table, TableRow, View
from tests.pdfreader import words


def number(value: str | None, unit: str = "tkr") -> Figure:
    return Figure.missing(unit) if value is None else Figure.const(Decimal(value), "test", unit)


def deviations(*values: str | None, end: str = "-20") -> Table:
    rows = [TableRow((f"Rad {n}", number(value)), key=str(n)) for n, value in enumerate(values)]
    rows.append(TableRow(("Summa", number(end)), "total", key="summa"))
    columns = (Column("Post"), Column("Avvikelse", Kind.NUMBER, unit="tkr", deviation=True, bar=True))
    return Table("t", "Avvikelser", columns, tuple(rows), "tkr")


# -- bars -------------------------------------------------------------------------------------------
def test_bars_have_one_scale_and_one_zero_line() -> None:
    # From −30 to +10 is 40: zero at 30/40. The sum of −20 is no bar, and does not stretch the scale.
    drawn = beside.bars(deviations("-30", "10", "0", None, "-10", end="-400"), 1)
    assert drawn == {
        0: beside.Bar(0.0, 0.75, below=True),
        1: beside.Bar(0.75, 0.25, below=False),
        2: beside.Bar(0.75, 0.0, below=False),
        4: beside.Bar(0.5, 0.25, below=True),
    }
    assert all(bar.start + (bar.length if bar.below else 0) == 0.75 for bar in drawn.values())


def test_a_column_of_nothing_but_zeros_has_no_bars() -> None:
    assert beside.bars(deviations("0", "0", None), 1) == {}


# -- lines ------------------------------------------------------------------------------------------
def indicator(*values: str | None, target: str | None) -> TableRow:
    return TableRow(("Andel", *(number(value, "%") for value in values), number(target, "%")))


def test_a_line_has_five_slots_and_this_year_is_the_last() -> None:
    # Three years take the slots 3, 4 and 5 of five; 0.8 of the width is theirs: 0.4, 0.6, 0.8. From 60 to 80: 60 lies lowest (1).
    drawn = beside.line(indicator("60", "70", "75", target="80"), (1, 2, 3), 4)
    assert drawn == beside.Line(((0.4, 1.0), (0.6, 0.5), (0.8, 0.25)), 0.0)


def test_a_year_that_is_missing_leaves_its_slot_empty() -> None:
    drawn = beside.line(indicator("60", None, "70", target=None), (1, 2, 3), 4)
    assert drawn == beside.Line(((0.4, 1.0), (0.8, 0.0)), None)
    assert beside.line(indicator(None, None, "70", target="80"), (1, 2, 3), 4) is None


# -- reasons ----------------------------------------------------------------------------------------
def explained(rows: int) -> Table:
    lines = tuple(
        TableRow((f"Rad {n:03}", number(str(n))), key=str(n), reason=f"Orsak {n:03}.") for n in range(rows)
    )
    columns = (Column("Post"), Column("Avvikelse", Kind.NUMBER, unit="tkr", bar=True))
    return Table("t", "Avvikelser", columns, lines, "tkr")


def view(*sections: Section) -> View:
    chapter = Section("kapitel", "Kapitel", sections=sections)
    return View(
        "r", "Rapport 2025", "Lilleby kommun", "lilleby", "2025-bokslut", "2025", (chapter,), Profile()
    )


def test_a_reason_is_never_parted_from_its_row(tmp_path: Path) -> None:
    templates = Templates()
    shown = view(Section("a", "Avsnitt", (explained(150),)))
    style = layout.stylesheet(parts.style_text(shown, templates), templates.data)
    (part,) = parts.chapters(shown, templates)
    pages = words(layout.lay_out(part.html, part.name, style), tmp_path, "-layout").split("\f")
    assert sum("Rad 0" in page or "Rad 1" in page for page in pages) > 2
    for page in pages:
        for n in range(150):
            assert (f"Rad {n:03}" in page) == (f"Orsak {n:03}." in page)


def test_a_reason_stays_with_its_row_in_word() -> None:
    element = grids.table(explained(60), PageLook("", "", "", 9600, 14500, 13800, 8900))
    assert isinstance(element.content, Grid)
    kept = place._kept(element)
    below = [row.bound for row in element.content.rows]
    assert sum(below) == 60
    assert all(kept[at - 1] for at, bound in enumerate(below) if bound)


def test_a_reason_is_in_the_data_and_its_numbers_have_passports() -> None:
    told = Table(
        "t",
        "Mål",
        (Column("Mål"), Column("Utfall", Kind.NUMBER)),
        (TableRow(("A", number("1", "")), reason=(Run("Blev "), Number(number("7", "")), Run("."))),),
    )
    assert table_csv(told).decode("utf-8-sig").split("\r\n")[:2] == [
        "nyckel;radtyp;Mål;Utfall;kommentar",
        ";rad;A;1;Blev 7.",
    ]
    printed = list(passport.printed(view(Section("a", "Avsnitt", (told,)))))
    assert [(one.id, one.text) for one in printed] == [("t.r1.c2", "1"), ("t.r1.orsak.n2", "7")]


# -- two to a row -----------------------------------------------------------------------------------
def note(key: str, rows: int, columns: int = 2) -> Section:
    titles = (Column("tkr"), *(Column(f"Kommun {n}", Kind.NUMBER, unit="tkr") for n in range(columns)))
    lines = tuple(TableRow(("Post", *[number("1")] * columns), key=str(n)) for n in range(rows))
    return Section(key, key, (Table(f"{key}-t", key, titles, lines, "tkr"),), shared=True)


def test_columns_are_read_one_after_the_other_and_as_high_as_each_other() -> None:
    # Heights go with the rows: 12 against 4 + 8, then 6 against 6.
    notes = [note("a", 12), note("b", 4), note("c", 7), note("d", 6), note("e", 6)]
    shared = [[[one.id for one in column] for column in pair] for pair in halves.columns(notes)]
    assert [one for pair in shared for column in pair for one in column] == ["a", "b", "c", "d", "e"]
    assert all(len(pair) == 2 for pair in shared)
    for pair in halves.columns(notes):
        left, right = (sum(map(halves.half_height, column)) for column in pair)
        assert abs(left - right) < 20


@pytest.mark.parametrize(
    ("section", "fits"),
    [
        (note("a", 5), True),
        (note("a", 5, columns=4), True),
        (note("a", 5, columns=5), False),  # no room for the labels
        (note("a", 60), False),  # higher than so much that two have room on a page
        (Section("a", "A", note("a", 5).blocks), False),  # nobody said that it may
    ],
)
def test_what_goes_into_half_a_page(section: Section, *, fits: bool) -> None:
    assert halves.stands_half(section) is fits


def told(key: str, letters: int) -> Section:
    return Section(key, key, (Prose((Paragraph((Run("x" * letters),)),)),), shared=True)


def test_a_long_text_has_two_tables_beside_it_and_no_short_text_stands_alone() -> None:
    # 1 100 letters are 22 lines of 83 mm and one more, 112.7 mm, with the heading 120.7: higher than two columns of several may be.
    pairs = halves.columns([told("a", 1100), note("b", 6), note("c", 6)])
    assert [[[one.id for one in column] for column in pair] for pair in pairs] == [[["a"], ["b", "c"]]]
    # Of three texts as high as each other one would stand alone beside none: it stands below another instead.
    pairs = halves.columns([told("a", 450), told("b", 450), told("c", 450)])
    assert [len(pair) for pair in pairs] == [2]


def test_the_text_that_is_left_over_comes_last() -> None:
    """Five that go only two to a row: the third is least like its neighbours, but those after it would look as if they were below it."""
    pairs = halves.columns([told("a", 900), told("b", 900), told("c", 700), told("d", 900), told("e", 900)])
    assert [[[one.id for one in column] for column in pair] for pair in pairs] == [
        [["a"], ["b"]],
        [["c"], ["d"]],
        [["e"]],
    ]
