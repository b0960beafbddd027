"""What the program says of its figures: who is missing is named, and words that tell of all, of signs and of the first are true.

The figures are made by hypothesis: numbers or none, of units that have handed in or not, of the report's own time or another. The expected words
are worked out here from the numbers alone, never by the code that is tried.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Figure, Gap, Gaps, Origin, Period, State, united
from pipeline.reports.marks import Marker, about
from pipeline.reports.sentences import (
    Ranking,
    against,
    balance,
    change,
    counted,
    leading,
    listed,
    most,
    of_all,
    part_of,
    printed,
    ranking,
    signed,
    size,
)
from pipeline.view import (
    Block,
    Callout,
    Cell,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Number,
    Paragraph,
    Prose,
    Risk,
    RiskMatrix,
    Run,
    Section,
    Series,
    Status,
    StatusItem,
    StatusList,
    Table,
    TableRow,
    Tile,
    Words,
)
from pipeline.words import alternative, phrase, plain

NAMES: Final = {
    "a": "kulturnämnden",
    "b": "socialnämnden",
    "c": "tekniska nämnden",
    "d": "byggnadsnämnden",
    "e": "kommunstyrelsen",
    "f": "överförmyndaren",
}
AUTUMN: Final = Period(dt.date(2025, 1, 1), dt.date(2025, 8, 31))
FORECAST: Final = Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31), "prognos")
MARKER: Final = Marker(
    NAMES.__getitem__, list(NAMES).index, Period(dt.date(2025, 1, 1), dt.date(2025, 12, 31))
)
CELL: Final = Origin("bokslut.xlsx", "Drift!B2")

gaps_ = st.lists(
    st.sampled_from([Gap(unit, sheet) for unit in "abc" for sheet in ("drift", "mal")]), max_size=3
).map(lambda found: united(*((gap,) for gap in found)))
REASONS: Final = ("ny definition", "rättelse av fel")
restated_ = st.sampled_from([(), (), (), *((reason,) for reason in REASONS), REASONS])
periods_ = st.sampled_from([(), (), (AUTUMN,), (FORECAST,), (AUTUMN, FORECAST)])
values_ = st.one_of(
    st.none(),
    st.sampled_from(
        [Decimal(0), Decimal(1), Decimal("0.4"), Decimal("-0.4"), Decimal("0.5"), Decimal("-0.5")]
    ),
    st.integers(-30, 30).map(Decimal),
    st.decimals(-99999, 99999, places=2),
)


@st.composite
def figures_(draw: st.DrawFn, unit: str = "tkr") -> Figure:
    value = draw(values_)
    state = State.KNOWN if value is not None else draw(st.sampled_from([State.MISSING, State.NOT_APPLICABLE]))
    return Figure(
        value,
        unit,
        origin=CELL,
        state=state,
        gaps=draw(gaps_),
        periods=draw(periods_),
        restated=draw(restated_),
    )


def tkr(value: Decimal | int | str | None, gaps: Gaps = (), state: State | None = None) -> Figure:
    known = None if value is None else Decimal(value)
    return Figure(
        known, "tkr", origin=CELL, state=state or (State.MISSING if known is None else State.KNOWN), gaps=gaps
    )


def number(figure: Figure) -> Number:
    return Number(figure, 0, "tkr")


def whole(value: Decimal) -> int:
    """Return a value rounded as a reader would: half away from zero."""
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def said(words: Words) -> str:
    return plain(words).replace("\N{NO-BREAK SPACE}", " ")


# -- marks: whatever is printed says who is missing ---------------------------------------------------
def texts(item: object) -> Iterator[str]:
    """Yield all that is printed of a block, by a walk of its fields."""
    if isinstance(item, str):
        yield item
    elif isinstance(item, Run):
        yield item.text
    elif isinstance(item, tuple):
        for part in item:
            yield from texts(part)
    elif is_dataclass(item) and not isinstance(item, Figure):
        for field in fields(item):
            yield from texts(getattr(item, field.name))


def carried(item: object) -> Iterator[Figure]:
    """Yield the figures of a block that print a number."""
    if isinstance(item, Figure):
        if item.value is not None:
            yield item
    elif isinstance(item, tuple):
        for part in item:
            yield from carried(part)
    elif is_dataclass(item):
        for field in fields(item):
            yield from carried(getattr(item, field.name))


def marked(block: Block) -> Block:
    (section,) = MARKER.chapters((Section("s", "Rubrik", (block,)),))
    return section.blocks[0]


def words_(draw: st.DrawFn) -> Words:
    lead, end = (
        draw(st.sampled_from(["", "Resultatet blev ", "Av "])),
        draw(st.sampled_from(["", ".", " i år.", "?"])),
    )
    return phrase(lead, *(number(draw(figures_())) for _ in range(draw(st.integers(1, 2)))), end)


@st.composite
def tables_(draw: st.DrawFn) -> Table:
    labels: st.SearchStrategy[Words] = st.sampled_from(
        ["Rad", "Summa nämnder", "", phrase("Rad ", Number(Figure.const(1, "", "antal")))]
    )
    columns = (
        Column("", Kind.TEXT),
        Column("Utfall", Kind.NUMBER, unit="tkr"),
        Column("Budget", Kind.NUMBER, unit="tkr"),
    )
    rows = []
    for _ in range(draw(st.integers(0, 5))):
        first: Cell = draw(labels)
        second: Cell = draw(st.one_of(figures_(), st.just("–"), st.just(Status("good", "ja"))))
        third: Cell = draw(figures_()) if draw(st.booleans()) else words_(draw)
        rows.append(TableRow((first, second, third)))
    caption: Words = words_(draw) if draw(st.booleans()) else "Tabell"
    notes = (words_(draw),) if draw(st.booleans()) else ()
    return Table("t", caption, columns, tuple(rows), "tkr", notes=notes, gaps=draw(gaps_))


@st.composite
def charts_(draw: st.DrawFn) -> Chart:
    names = ("A", "B")
    series = tuple(
        Series(f"S{n}", (draw(figures_()), draw(figures_()))) for n in range(draw(st.integers(1, 2)))
    )
    target = draw(st.one_of(st.none(), figures_()))
    return Chart("d", "bars", words_(draw), names, series, "tkr", target=target, gaps=draw(gaps_))


@st.composite
def said_(draw: st.DrawFn) -> Words:
    return words_(draw)


lines_ = said_().map(phrase)
blocks_: st.SearchStrategy[Block] = st.one_of(
    tables_(),
    charts_(),
    st.builds(lambda one, two: KeyFigures((Tile("Resultat", one, "tkr", comment=two),)), figures_(), lines_),
    st.builds(lambda one, two: Prose((Paragraph(one), Paragraph(two, "bullet"))), lines_, lines_),
    st.builds(lambda one, two: Callout("info", one, (Paragraph(two),)), said_(), lines_),
    st.builds(
        lambda one: StatusList("Mål", (StatusItem("M1", "Målet", Status("good", "ja"), None, one),)), lines_
    ),
    st.builds(
        lambda title, gaps: RiskMatrix(
            "m", title, (Risk("R1", "Risk", 2, 2),), ("1", "2"), ("1", "2"), ((1, "grön"),), gaps=gaps
        ),
        said_(),
        gaps_,
    ),
)


def missing_of(block: object) -> set[str]:
    gaps = {gap for figure in carried(block) for gap in figure.gaps} | set(getattr(block, "gaps", ()))
    return {NAMES[gap.unit] for gap in gaps}


@given(blocks_)
def test_every_block_names_who_is_missing_from_its_numbers_and_no_one_else(block: Block) -> None:
    printed_words = " ".join(texts(marked(block)))
    assert {name for name in NAMES.values() if name in printed_words} == missing_of(block)


@given(blocks_)
def test_every_block_tells_the_other_times_of_its_numbers(block: Block) -> None:
    printed_words = " ".join(texts(marked(block))).lower()
    periods = {period for figure in carried(block) for period in figure.periods}
    assert all(about(period) in printed_words for period in periods)
    assert ("prognos" in printed_words) == (FORECAST in periods)


@given(blocks_)
def test_every_block_tells_that_its_numbers_are_restated(block: Block) -> None:
    printed_words = " ".join(texts(marked(block))).lower()
    assert ("omräkna" in printed_words) == any(figure.restated for figure in carried(block))


@given(tables_())
def test_a_table_tells_why_its_numbers_are_restated_and_nothing_else(table: Table) -> None:
    cells = [item for row in table.rows for item in row.cells]
    reasons = {reason for figure in carried((table.caption, *cells)) for reason in figure.restated}
    notes = " ".join(texts(marked(table).notes))  # type: ignore[union-attr]
    assert {reason for reason in REASONS if reason in notes} >= reasons
    if not reasons:
        assert not any(reason in notes for reason in REASONS) or any(
            figure.restated for figure in carried(table.notes)
        )


@given(blocks_)
def test_a_block_of_whole_figures_is_left_alone(block: Block) -> None:
    if not missing_of(block) and not any(figure.periods or figure.restated for figure in carried(block)):
        assert marked(block) == block


@given(blocks_)
def test_marking_keeps_every_figure(block: Block) -> None:
    assert {id(figure) for figure in carried(marked(block))} >= {id(figure) for figure in carried(block)}


@given(tables_())
def test_a_row_that_misses_somebody_says_it_itself_or_a_note_does(table: Table) -> None:
    found = marked(table)
    assert isinstance(found, Table)
    notes = " ".join(texts(found.notes))
    for before, after in zip(table.rows, found.rows, strict=True):
        label = " ".join(texts(after.cells[0]))
        missing = missing_of(before.cells)
        assert all(name in label or name in notes for name in missing)
        assert not any(name in label for name in set(NAMES.values()) - missing)


@given(tables_())
def test_a_missing_number_names_nobody(table: Table) -> None:
    """A cell that prints ”saknas” has nothing to say of others."""
    empty = Table(
        table.id,
        "Tabell",
        table.columns,
        tuple(TableRow((row.cells[0], tkr(None, (Gap("a", "drift"),)), "")) for row in table.rows),
    )
    assert marked(empty) == empty


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        ("", ""),
        ("a", "exkl. kulturnämnden"),
        ("ab", "exkl. kulturnämnden och socialnämnden"),
        ("abcd", "exkl. kulturnämnden, socialnämnden, tekniska nämnden och byggnadsnämnden"),
        ("abcde", "exkl. kulturnämnden, socialnämnden, tekniska nämnden och 2 andra"),
        ("abcdef", "exkl. kulturnämnden, socialnämnden, tekniska nämnden och 3 andra"),
    ],
)
def test_up_to_four_are_named_and_the_rest_counted(units: str, expected: str) -> None:
    figure = tkr(5, tuple(Gap(unit, "drift") for unit in units))
    assert MARKER.remark([figure]) == expected


def test_the_words_where_they_stand() -> None:
    late = tkr(5, (Gap("b", "drift"),))
    (tile,) = marked(KeyFigures((Tile("Netto", late, "tkr", comment=phrase("2024: 4 tkr")),))).tiles  # type: ignore[union-attr]
    assert said(tile.comment) == "Exkl. socialnämnden. 2024: 4 tkr"
    box = marked(
        Callout("info", phrase("Netto ", number(late)), (Paragraph(phrase("Det blev ", number(late), ".")),))
    )
    assert isinstance(box, Callout)
    assert said(box.title) == "Netto 5 tkr (exkl. socialnämnden)"
    assert said(box.paragraphs[0].inlines) == "Det blev 5 tkr. Uppgifter från socialnämnden saknas."
    borrowed = Figure(Decimal(5), "tkr", origin=CELL, periods=(AUTUMN,))
    note = marked(Prose((Paragraph(phrase("Det blev ", number(borrowed), ".")),)))
    assert isinstance(note, Prose)
    assert said(note.paragraphs[0].inlines) == "Det blev 5 tkr. Uppgifterna avser januari–augusti 2025."
    rows = (
        TableRow(("Summa", late), "sum"),
        TableRow(("Varav lån", late)),
        TableRow(("Netto", borrowed)),
        TableRow(("Hel", tkr(1))),
    )
    table = marked(Table("t", "Tabell", (Column(""), Column("2025", Kind.NUMBER, unit="tkr")), rows))
    assert isinstance(table, Table)
    assert [said(row.cells[0]) for row in table.rows] == [  # type: ignore[arg-type]
        "Summa exkl. socialnämnden",
        "Varav lån (exkl. socialnämnden)",
        "Netto (januari–augusti 2025)",
        "Hel",
    ]


def test_a_reference_line_that_misses_somebody_is_told() -> None:
    late = tkr(5, (Gap("b", "drift"),))
    chart = marked(
        Chart("d", "bars", "Titel", ("A",), (Series("S", (tkr(1),)),), "tkr", table="t", target=late)
    )
    assert isinstance(chart, Chart)
    assert said(chart.title) == "Titel (uppgifter från socialnämnden saknas)"
    assert alternative(chart) == chart.title


def test_a_column_of_another_time_is_told_once() -> None:
    borrowed = Figure(Decimal(5), "tkr", origin=CELL, periods=(FORECAST,))
    rows = (TableRow(("A", borrowed, tkr(1))), TableRow(("B", borrowed, tkr(2))))
    columns = (
        Column(""),
        Column("Helår", Kind.NUMBER, unit="tkr"),
        Column("Utfall", Kind.NUMBER, unit="tkr"),
    )
    table = marked(Table("t", "Tabell", columns, rows))
    assert isinstance(table, Table)
    assert [row.cells[0] for row in table.rows] == ["A", "B"]
    assert [said(note) for note in table.notes] == ["Kolumnen ”Helår” avser prognos för år 2025."]


def test_where_all_rows_miss_the_same_one_note_says_it() -> None:
    late = (Gap("a", "drift"),)
    rows = tuple(TableRow((name, tkr(5, late))) for name in "ABC")
    table = marked(Table("t", "Tabell", (Column(""), Column("2025", Kind.NUMBER, unit="tkr")), rows))
    assert isinstance(table, Table)
    assert [row.cells[0] for row in table.rows] == ["A", "B", "C"]
    assert [said(note) for note in table.notes] == ["Uppgifter från kulturnämnden saknas."]


# -- signs ---------------------------------------------------------------------------------------------
MAKERS: Final[tuple[tuple[Callable[[Number], Words], str, str, str], ...]] = (
    (balance, "överskott på", "underskott på", "varken överskott eller underskott"),
    (change, "ökade med", "minskade med", "oförändrad"),
    (lambda item: against(item, "budget"), "bättre än budget", "sämre än budget", "lika med budget"),
)


@pytest.mark.parametrize(("maker", "plus", "minus", "zero"), MAKERS)
@given(figure=figures_())
def test_the_word_follows_the_sign_as_printed(
    maker: Callable[[Number], Words], plus: str, minus: str, zero: str, figure: Figure
) -> None:
    words = said(maker(number(figure)))
    found = [word for word in (plus, minus, zero) if word in words and not (word != zero and zero in words)]
    if figure.value is None:
        assert not found
        return
    value = whole(figure.value)
    assert found == [plus if value > 0 else minus if value < 0 else zero]
    assert "−" not in words
    assert (f"{abs(value):,}".replace(",", " ") + " tkr" in words) == (value != 0)


def test_signs_in_words() -> None:
    assert said(balance(number(tkr(-20000)))) == "ett underskott på 20 000 tkr"
    assert said(balance(number(tkr("0.4")))) == "varken överskott eller underskott"
    assert said(balance(number(tkr("0.5")))) == "ett överskott på 1 tkr"
    assert said(balance(number(tkr("-0.5")))) == "ett underskott på 1 tkr"
    assert said(balance(number(tkr(None)))) == "ett resultat som inte är känt"
    assert said(change(number(tkr(-3)))) == "minskade med 3 tkr"
    assert said(against(number(tkr(-3)), "budget")) == "3 tkr sämre än budget"
    assert said(against(number(tkr(None)), "budget")) == "inte jämförbar med budget"
    assert said(signed(number(tkr(0)), "plus", "minus", "noll", "okänt")) == "noll"
    assert said(phrase(Number(tkr(-1600).absolute(), 1, "mnkr"))) == "1,6 mnkr"
    assert said(balance(Number(tkr(49), 1, "mnkr"))) == "varken överskott eller underskott"
    assert said(balance(Number(tkr(50), 1, "mnkr"))) == "ett överskott på 0,1 mnkr"


@given(figures_())
def test_a_number_without_sign_keeps_its_passport_and_who_is_missing(figure: Figure) -> None:
    shown = size(Number(figure, 0, "tkr", sign=True))
    assert shown.figure.cells() == (figure,)
    assert (shown.figure.gaps, shown.figure.periods) == (figure.gaps, figure.periods)
    assert shown.figure.value is None or shown.figure.value >= 0


# -- counts --------------------------------------------------------------------------------------------
counts_ = st.integers(0, 5)


@given(part=counts_, more=counts_, gaps=gaps_)
def test_all_is_said_only_of_all(part: int, more: int, gaps: Gaps) -> None:
    some = Figure.count([Figure.word("ja", CELL)] * part, gaps)
    every = Figure.count([Figure.word("ja", CELL)] * (part + more), gaps)
    words = said(part_of(some, every, "mål", "målen"))
    assert ("alla" in words) == (more == 0 and part >= 3 and not gaps)
    assert str(part) in words.split() or f"{part + more} målen" in words
    assert words.endswith("mål") == (part + more == 1)


@pytest.mark.parametrize(
    ("part", "every", "expected"),
    [
        (0, 0, "0 indikatorer"),
        (0, 1, "0 av 1 indikator"),
        (1, 1, "1 av 1 indikator"),
        (0, 2, "0 av 2 indikatorer"),
        (2, 2, "2 av 2 indikatorer"),
        (3, 3, "alla 3 indikatorer"),
        (2, 3, "2 av 3 indikatorer"),
    ],
)
def test_parts_in_words(part: int, every: int, expected: str) -> None:
    some, many = (Figure.count([Figure.word("", CELL)] * count) for count in (part, every))
    assert said(part_of(some, many, "indikator", "indikatorer")) == expected


def test_a_part_of_what_nobody_has_counted() -> None:
    unknown = Figure.missing("antal")
    assert said(part_of(unknown, Figure.count([]), "mål", "mål")) == "okänt antal mål"
    assert said(part_of(Figure.count([]), unknown, "mål", "mål")) == "okänt antal mål"


@pytest.mark.parametrize(("count", "expected"), [(0, "0 nämnder"), (1, "1 nämnd"), (2, "2 nämnder")])
def test_one_is_singular(count: int, expected: str) -> None:
    assert said(counted(Figure.count([Figure.word("", CELL)] * count), "nämnd", "nämnder")) == expected
    assert said(counted(Figure.missing("antal"), "nämnd", "nämnder")) == "okänt antal nämnder"


@given(gaps_)
def test_what_is_said_of_all_needs_all(gaps: Gaps) -> None:
    assert of_all(gaps, "Alla har svarat", "De som har svarat") == (
        "De som har svarat" if gaps else "Alla har svarat"
    )


# -- rankings ------------------------------------------------------------------------------------------
pairs_ = st.lists(figures_(), max_size=6).map(
    lambda found: [(f"N{place}", figure) for place, figure in enumerate(found)]
)
NONE: Final = ("Ingen nämnd ökar", "Ingen av dem som har lämnat uppgift ökar")


@given(pairs=pairs_, highest=st.booleans())
def test_a_ranking_is_in_order_and_knows_who_is_missing(
    pairs: list[tuple[str, Figure]], *, highest: bool
) -> None:
    ranked = ranking(pairs, highest_first=highest)
    values = [figure.value for figure in ranked.figures if figure.value is not None]
    assert values == sorted(values, reverse=highest)
    assert set(ranked.names) == {name for name, figure in pairs if figure.value is not None}
    absent = [figure for _, figure in pairs if figure.state is State.MISSING]
    there = [figure for _, figure in pairs if figure.value is not None]
    assert ranked.complete == (not absent and not any(figure.gaps for figure in there))
    assert set(ranked.gaps) == {gap for figure in (*absent, *there) for gap in figure.gaps}
    turned = ranked.turned()
    assert [figure.value for figure in turned.figures] == sorted(values, reverse=not highest)
    assert turned.gaps == ranked.gaps
    assert turned.complete == ranked.complete


@given(pairs=pairs_, highest=st.booleans())
def test_who_leads_is_who_leads_as_printed(pairs: list[tuple[str, Figure]], *, highest: bool) -> None:
    words = said(leading(ranking(pairs, highest_first=highest), number, "har mest", "har"))
    shown = {name: whole(figure.value) for name, figure in pairs if figure.value is not None}
    if not shown:
        assert words == "Uppgift saknas"
        return
    first = max(shown.values()) if highest else min(shown.values())
    named = {name for name in shown if name in words.replace(",", " ").split()}
    assert named == {name for name, value in shown.items() if value == first}
    assert ("har mest" in words) == (len(named) < len(shown))
    partial = any(figure.state is State.MISSING or (figure.known and figure.gaps) for _, figure in pairs)
    assert ("har lämnat uppgift" in words) == (partial and "har mest" in words)


@given(pairs=pairs_, below=st.booleans())
def test_most_is_only_of_what_has_the_sign(pairs: list[tuple[str, Figure]], *, below: bool) -> None:
    ranked = ranking(pairs, highest_first=not below)
    words = said(
        most(ranked, lambda figure: size(number(figure)), ("har mest", "har"), below=below, none=NONE)
    )
    shown = {
        name: whole(figure.value) * (-1 if below else 1) for name, figure in pairs if figure.value is not None
    }
    having = {name: value for name, value in shown.items() if value > 0}
    partial = any(figure.state is State.MISSING or (figure.known and figure.gaps) for _, figure in pairs)
    if not having:
        assert words == (NONE[1] if partial or not shown else NONE[0])
        return
    first = {name for name, value in having.items() if value == max(having.values())}
    assert {name for name in shown if name in words.replace(",", " ").split()} == first
    assert ("har mest" in words) == (len(first) < len(having))
    assert "−" not in words


def test_rankings_in_words() -> None:
    def rank(*values: str | None) -> Ranking:
        names = ("Kulturnämnden", "Socialnämnden", "Tekniska nämnden")
        return ranking(
            [(name, tkr(value)) for name, value in zip(names, values, strict=False)], highest_first=True
        )

    def lead(ranked: Ranking) -> str:
        return said(leading(ranked, number, "har det högsta resultatet", "har resultatet"))

    assert lead(rank("5", "3")) == "Kulturnämnden har det högsta resultatet, 5 tkr"
    assert (
        lead(rank("5", "4.6", "3"))
        == "Kulturnämnden och Socialnämnden har det högsta resultatet, 5 tkr vardera"
    )
    assert lead(rank("5")) == "Kulturnämnden har resultatet 5 tkr"
    assert lead(rank("5", "5")) == "Kulturnämnden och Socialnämnden har resultatet 5 tkr vardera"
    assert (
        lead(rank("5", "3", None))
        == "Kulturnämnden har det högsta resultatet bland dem som har lämnat uppgift, 5 tkr"
    )
    assert lead(rank(None, None)) == "Uppgift saknas"

    def grows(*values: str | None) -> str:
        return said(most(rank(*values), number, ("får den största ökningen", "får en ökning på"), none=NONE))

    assert grows("-5", "-7") == NONE[0]
    assert grows("0", "0.4") == NONE[0]
    assert grows("0", "0.5") == "Socialnämnden får en ökning på 1 tkr"
    assert grows("-5", None) == NONE[1]
    assert grows("2", "-5", "1") == "Kulturnämnden får den största ökningen, 2 tkr"


def test_opposite_numbers_printed_without_sign_are_no_tie() -> None:
    """A deficit of 5 and a surplus of 5 print the same number; only one of them is the deficit."""
    ranked = ranking([("A", tkr(-5)), ("B", tkr(5)), ("C", tkr(-2))], highest_first=False)
    words = leading(
        ranked, lambda figure: size(number(figure)), "väntar det största underskottet", "väntar underskottet"
    )
    assert said(words) == "A väntar det största underskottet, 5 tkr"


@given(pairs_)
def test_a_list_says_every_name_with_its_number(pairs: list[tuple[str, Figure]]) -> None:
    words = said(listed([(name, number(figure)) for name, figure in pairs]))
    assert [part.split(":")[0] for part in words.split(". ") if part] == [name for name, _ in pairs]
    assert sum(1 for _ in carried(listed([(name, number(figure)) for name, figure in pairs]))) == sum(
        figure.known for _, figure in pairs
    )


@given(figures_())
def test_what_is_judged_is_what_is_printed(figure: Figure) -> None:
    shown = printed(number(figure))
    assert shown == (None if figure.value is None else whole(figure.value))


def test_a_number_in_a_title_that_is_whole_is_not_said_to_miss_anybody() -> None:
    late = tkr(5, (Gap("b", "drift"),))
    series = (Series("S", (late,)),)
    whole = marked(Chart("d", "bars", phrase("Det blev ", number(tkr(7))), ("A",), series, "tkr"))
    part = marked(Chart("d", "bars", phrase("Det blev ", number(late)), ("A",), series, "tkr"))
    assert isinstance(whole, Chart)
    assert isinstance(part, Chart)
    assert said(whole.title) == "Det blev 7 tkr (uppgifter från socialnämnden saknas)"
    assert said(part.title) == "Det blev 5 tkr, exkl. socialnämnden"


@pytest.mark.parametrize(
    ("late", "label"),
    [
        ((False, False, True), "Netto (exkl. socialnämnden i kolumnen C)"),
        ((True, True, False), "Netto (exkl. socialnämnden, dock inte i kolumnen C)"),
        ((True, True, True), "Netto (exkl. socialnämnden)"),
        ((False, False, False), "Netto"),
    ],
)
def test_a_row_says_in_which_columns_somebody_is_missing(late: tuple[bool, ...], label: str) -> None:
    cells = tuple(tkr(place, (Gap("b", "drift"),) if gap else ()) for place, gap in enumerate(late))
    columns = (Column(""), *(Column(title, Kind.NUMBER, unit="tkr") for title in "ABC"))
    table = marked(
        Table("t", "Tabell", columns, (TableRow(("Netto", *cells)), TableRow(("Hel", *(tkr(1),) * 3))))
    )
    assert isinstance(table, Table)
    assert said(table.rows[0].cells[0]) == label  # type: ignore[arg-type]


def test_a_column_mostly_of_another_time_says_so_once_and_names_the_exceptions() -> None:
    borrowed = Figure(Decimal(5), "tkr", origin=CELL, periods=(AUTUMN,))

    def labels(*figures: Figure) -> tuple[list[str], list[str]]:
        columns = (Column("Indikator"), Column("Utfall", Kind.NUMBER, unit="tkr"))
        rows = tuple(TableRow((f"Rad {place}", figure)) for place, figure in enumerate(figures))
        table = marked(Table("t", "Tabell", columns, rows))
        assert isinstance(table, Table)
        return [said(row.cells[0]) for row in table.rows], [said(note) for note in table.notes]  # type: ignore[arg-type]

    assert labels(borrowed, borrowed, tkr(1)) == (
        ["Rad 0", "Rad 1", "Rad 2 (år 2025)"],
        ["Kolumnen ”Utfall” avser januari–augusti 2025 om inget annat sägs."],
    )
    assert labels(borrowed, tkr(1), tkr(2)) == (["Rad 0 (januari–augusti 2025)", "Rad 1", "Rad 2"], [])
