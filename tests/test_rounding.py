"""The sentence on rounding stands under a table exactly when a printed total is not the sum of the printed rows."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import reports
from pipeline.model import Figure, Origin, RowKind
from pipeline.publish.manifest import Nodes
from pipeline.reports.base import Source
from pipeline.reports.own import own_table
from pipeline.reports.rounding import SENTENCE, differs, told
from pipeline.schemas.base import FixedRow
from pipeline.schemas.notes import NOTE_ROWS
from pipeline.schemas.statements import BR, KFA, RR
from pipeline.text import rounded, scaled
from pipeline.view import Column, Kind, Table, TableRow
from pipeline.words import plain
from tests import golden
from tests.examples import KOMMUNER
from tests.structure_cases import checked, copied
from tests.test_structure_faults import in_millions

D = Decimal


def cell(value: str, place: str) -> Figure:
    return Figure.cell(D(value), Origin("a.xlsx", f"A!{place}"))


def table(
    *rows: tuple[RowKind, Figure | str | tuple[Figure, ...]], unit: str = "mnkr", decimals: int = 1
) -> Table:
    """Return a table of rows with one figure or several each."""
    cells = [items if isinstance(items, tuple) else (items,) for _, items in rows]
    width = max(len(each) for each in cells)
    columns = [
        Column("Rad"),
        *(Column(f"K{n}", Kind.NUMBER, decimals=decimals, unit=unit) for n in range(width)),
    ]
    lines = [
        TableRow((f"Rad {n}", *each), kind, key=f"r{n}")
        for n, ((kind, _), each) in enumerate(zip(rows, cells, strict=True))
    ]
    return Table("t", "Tabell", tuple(columns), tuple(lines), unit)


A, B, C = cell("1040", "C1"), cell("1040", "C2"), cell("-40", "C3")  # tkr; 1,0 and 1,0 and 0,0 mnkr
SUM = Figure.total((A, B))  # 2 080 is 2,1


def test_a_total_that_is_not_what_the_rows_add_up_to_is_told_once() -> None:
    uneven = table(("row", A), ("row", B), ("total", SUM))
    assert differs(uneven)
    assert told(uneven).notes == (SENTENCE,)


@pytest.mark.parametrize(
    "even",
    [
        table(("row", A), ("row", B), ("total", SUM), unit="tkr", decimals=0),
        table(("row", A), ("row", C), ("total", A + C)),  # 1,0 − 0,0 = 1,0
        table(("row", A), ("row", B), ("row", SUM)),  # nothing is called a total
        table(("row", A), ("total", SUM)),  # a part of it is not printed
        table(("row", A), ("total", A + cell("40", "C4"))),  # nor is 0,04, which alone makes 1,0 into 1,1
        table(("of_which", A), ("of_which", B), ("total", SUM)),
        table(("row", A), ("row", B), ("total", A.per(B).times(Figure.const(2080, "", "tkr")))),  # no sum
        table(("row", A), ("row", B), ("total", cell("2080", "C9"))),  # nobody knows what it is made of
        table(("row", A), ("row", B), ("total", cell("9000", "C9"))),
        table(("total", SUM),),
    ],
)  # fmt: skip
def test_else_nothing_is_said(even: Table) -> None:
    assert not differs(even)
    assert told(even) is even


def test_a_total_may_stand_above_its_rows_and_rest_on_sums_that_are_printed() -> None:
    part, last = SUM, cell("1040", "C4")
    assert differs(table(("total", part + last), ("row", last), ("sum", part), ("row", A), ("row", B)))
    # 2,1 and 1,0 are 3,1, which is what 3 120 is; 1,0 and 1,0 are not 2,1
    assert not differs(table(("total", part + last), ("row", last), ("row", part)))


def test_rows_are_found_though_they_were_added_another_way() -> None:
    units = [Figure.total((cell("520", f"D{n}"), cell("520", f"E{n}"))) for n in range(2)]
    every = Figure.total([cell("520", f"{letter}{n}") for letter in "DE" for n in range(2)])
    assert differs(table(("row", units[0]), ("row", units[1]), ("total", every)))


def test_a_row_that_is_subtracted_is_subtracted() -> None:
    income, cost = cell("5960", "C5"), cell("1920", "C6")  # 6,0 − 1,9 = 4,1; 4 040 is 4,0
    assert differs(table(("row", income), ("row", cost), ("total", income - cost)))
    assert differs(table(("row", income), ("row", A), ("total", income - A)))  # 6,0 − 1,0 = 5,0; 4 920 is 4,9


def test_a_typed_total_is_compared_with_the_rows_of_its_formula() -> None:
    typed = Figure.cell(D(2000), Origin("a.xlsx", "A!C7"), half=D(50)).over(SUM)
    assert not differs(table(("row", A), ("row", B), ("total", typed)))  # 1,0 + 1,0 = 2,0
    high = Figure.cell(D(2200), Origin("a.xlsx", "A!C7"), half=D(50)).over(SUM)
    assert not differs(
        table(("row", A), ("row", B), ("total", high))
    )  # 0,2 is no rounding of two amounts: told as an error
    near = Figure.cell(D(2100), Origin("a.xlsx", "A!C7"), half=D(50)).over(SUM)
    assert differs(table(("row", A), ("row", B), ("total", near)))


def test_what_was_published_is_the_sum_of_the_same_rows() -> None:
    last = [
        Figure.cell(D(value), Origin("published/x.csv", f"rad {n}"))
        for n, value in enumerate((1040, 1040, 2080))
    ]
    now = (cell("1000", "C1"), cell("1000", "C2"))
    both = table(
        ("row", (now[0], last[0])), ("row", (now[1], last[1])), ("total", (now[0] + now[1], last[2]))
    )
    assert differs(both)
    exact = table(
        ("row", (now[0], now[0])), ("row", (now[1], now[1])), ("total", (now[0] + now[1], cell("2000", "C8")))
    )
    assert not differs(exact)


@given(st.lists(st.integers(-99_999, 99_999), min_size=2, max_size=12), st.integers(0, 1))
def test_the_sentence_says_what_a_reader_finds_who_adds(amounts: list[int], decimals: int) -> None:
    figures = [cell(str(amount), f"C{n}") for n, amount in enumerate(amounts)]
    made = table(
        *(("row", figure) for figure in figures), ("total", Figure.total(figures)), decimals=decimals
    )
    shown = [rounded(D(amount) / 1000, decimals) for amount in amounts]
    assert differs(made) is (sum(shown, D(0)) != rounded(D(sum(amounts)) / 1000, decimals))


# -- in the examples ----------------------------------------------------------------------------------
def by_the_law(one: Table, rows: tuple[FixedRow, ...]) -> bool:
    """Tell whether a printed statement has a total that its printed rows do not add up to, by the terms of its form."""
    lines = {row.key: place for place, row in enumerate(one.rows)}

    def printed(row: str, column: int) -> Decimal:
        figure = one.rows[lines[row]].cells[column] if row in lines else None
        if not isinstance(figure, Figure) or figure.value is None:
            return D(0)
        return rounded(
            scaled(figure.value, figure.unit, one.columns[column].unit), one.columns[column].decimals
        )

    def added(terms: tuple[str, ...], column: int) -> Decimal:
        return sum(
            (printed(term.removeprefix("-"), column) * (-1 if term[0] == "-" else 1) for term in terms), D(0)
        )

    return any(
        printed(row.id, column) != added(row.terms, column)
        for row in rows
        if row.computed and row.id in lines
        for column in range(len(one.columns))
    )


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_statements_and_notes_say_it_where_the_law_s_rows_do_not_add_up(kommun: str) -> None:
    assert reports.report("arsredovisning") is not None
    found = []
    for one in golden.views(kommun)["arsredovisning"].tables():
        rows = {"rr": RR, "br": BR, "kfa": KFA}.get(one.id, NOTE_ROWS if one.id.startswith("not-") else ())
        if rows and {row.key for row in one.rows} <= {
            row.id for row in rows
        }:  # else the municipality has rows of its own
            said = [plain(note) for note in one.notes].count(SENTENCE)
            assert said == by_the_law(one, rows), one.id
            found.append(said)
    assert len(found) > 20
    assert bool(sum(found)) is (kommun == "almkoping")  # Lindhult prints whole tkr, as they are typed


# -- in the municipalities with tables of their own ------------------------------------------------------
@pytest.mark.parametrize(
    ("case", "underlag", "change", "uneven", "even"),
    [
        ("kommun-a", "underlag", lambda _: None, "", "br not_bidrag not_intakter not_kostnader not_skatt rr"),
        ("kommun-b", "underlag", lambda _: None, "br not_avskrivningar not_intakter not_kostnader rr", "nyckeltal"),
        ("kommun-b", "underlag-tryckt", in_millions, "br not_avskrivningar not_intakter not_kostnader rr", "nyckeltal"),
        ("kommun-c", "underlag", lambda _: None, "bolag inv", "drift not_intakter not_kostnader rr trygghet"),
    ],
    ids=["a", "b", "b-as-printed", "c"],
)  # fmt: skip
def test_own_tables_say_it_where_their_printed_rows_do_not_add_up(
    case: str, underlag: str, change: Callable[[Path], None], uneven: str, even: str, tmp_path: Path
) -> None:
    source = Source.of(checked(copied(case, tmp_path, change), underlag))
    made = {key: own_table(source, key) for key in (*uneven.split(), *even.split())}
    assert {key: differs(one) for key, one in made.items() if one} == dict.fromkeys(
        uneven.split(), True
    ) | dict.fromkeys(even.split(), False)


def test_what_is_typed_as_printed_has_its_rounding_in_the_manifest(tmp_path: Path) -> None:
    source = Source.of(checked(copied("kommun-b", tmp_path, in_millions), "underlag-tryckt"))
    nodes = Nodes()
    told_of = []
    for key in ("br", "not_avskrivningar", "not_intakter", "not_kostnader", "nyckeltal", "rr"):
        one = own_table(source, key)
        assert one is not None
        for row in one.rows:
            for item in row.cells:
                if isinstance(item, Figure):
                    record = nodes.records[nodes.add(item)]
                    if "avrundning" in record:
                        assert record["op"] == "typed"
                        assert D(str(record["avrundning"])) == item.rounding
                        told_of.append(key)
    assert len(told_of) == 24
