"""Every number that is read has a range: in cells, published values, history, decisions, saved answers and settings alike."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st

from pipeline import text
from pipeline.model import Figure, Origin, Problem, State
from pipeline.ranges import GREATEST, GREATEST_COUNT, GREATEST_PERCENT, described, is_within, trimmed
from pipeline.read.cells import Cell, Kind
from pipeline.read.decisions_page import _cell
from pipeline.read.kolada import read_kolada
from pipeline.read.published import _values
from pipeline.read.row_lines import number_of
from pipeline.read.totals import computed_cell
from pipeline.read.values import Wanted, typed
from pipeline.read.xlsx_cell import Reading
from pipeline.read.xlsx_found import Found
from pipeline.read.xlsx_styles import Style
from pipeline.schemas.base import NUMBERS, RANGES, Type
from pipeline.setting_kinds import AMOUNT, NUMBER, PERCENT
from pipeline.toml_reader import Asked, TomlReader
from pipeline.toml_text import tables

HERE: Final = Origin("x.xlsx", "A!B1")
ENDLESS: Final = [
    "1E16", "1E28", "1E30", "9.99E307", "1E400", "-1E400", "1" * 400, "-" + "9" * 17, "123456789012345678901234567890",
]  # fmt: skip
"""Numbers as they may stand in a file that are none to reckon with."""
FINE: Final = [
    "0",
    "-0",
    "1E-300",
    "5.6E-17",
    "0.1234567890123456789",
    "999999999999999",
    "-1000000000000000",
    "12.5",
]


def stored(words: str) -> Cell:
    cell = Reading(1, 2, Style(), Found(), formula=False, late=False).read("n", words)
    assert cell is not None
    return cell


def read(cell: Cell, kind: Type) -> tuple[Any, list[tuple[str, str]]]:
    told: list[tuple[str, str]] = []
    value = typed(cell, Wanted(kind, "tkr"), HERE, lambda _, code, message, __: told.append((code, message)))
    return value, told


@pytest.mark.parametrize("kind", sorted(NUMBERS))
@pytest.mark.parametrize("words", ENDLESS)
def test_an_endless_number_in_a_cell_is_told_in_few_words_and_missing(words: str, kind: Type) -> None:
    for cell in (stored(words), Cell(1, 2, Kind.TEXT, words)):
        value, told = read(cell, kind)
        assert isinstance(value, Figure)
        assert (value.value, value.state) == (None, State.MISSING)
        assert [code for code, _ in told][-1:] in (["CELL2"], ["CELL3"])
        if cell.kind is not Kind.TEXT:
            assert len(told) == 1
            assert len(told[0][1]) < 120
        assert len(cell.shown) < 60 or cell.kind is Kind.TEXT


@pytest.mark.parametrize("words", ENDLESS)
def test_an_endless_number_is_no_text_and_no_total(words: str) -> None:
    cell = stored(words)
    value, told = read(cell, Type.TEXT)
    assert value is None
    assert len(told) == 1
    figure, problems = computed_cell(cell, Figure.cell(Decimal(5), HERE), HERE, "Summa", "")
    assert figure.value == 5
    assert [one.code for one in problems] == ["CELL3"]


@pytest.mark.parametrize("words", FINE)
def test_an_ordinary_number_is_read_and_printed(words: str) -> None:
    value, told = read(stored(words), Type.AMOUNT)
    assert told == []
    assert abs(value.value - Decimal(words)) <= Decimal("1E-15")
    assert value.value.as_tuple().exponent >= -20
    text.number(value.value, 3)


@pytest.mark.parametrize(
    ("kind", "number", "right"),
    [
        (Type.AMOUNT, GREATEST, True), (Type.AMOUNT, GREATEST + 1, False), (Type.AMOUNT, -GREATEST, True),
        (Type.COUNT, GREATEST_COUNT, True), (Type.COUNT, GREATEST_COUNT + 1, False), (Type.COUNT, Decimal(-1), False),
        (Type.PERCENT, GREATEST_PERCENT, True), (Type.PERCENT, -GREATEST_PERCENT - 1, False),
    ],
)  # fmt: skip
def test_the_range_of_a_kind_ends_where_it_says(kind: Type, number: Decimal, *, right: bool) -> None:
    value, told = read(Cell(1, 2, Kind.NUMBER, str(number), number), kind)
    assert (value.value == number, len(told)) == (right, 0 if right else 1)


def test_every_kind_of_number_has_a_range() -> None:
    assert set(RANGES) == NUMBERS


@pytest.mark.parametrize("words", ["1" * 17, "-" + "9" * 400, "1" * 30 + ",5"])
@pytest.mark.parametrize("unit", ["tkr", "%", "antal", "mnkr", "kr"])
def test_a_published_value_has_a_range(words: str, unit: str) -> None:
    found, _, problems = _values(
        f"nyckel;varde;enhet;decimaler;benamning\na;{words};{unit};0;x\n", "published/x.csv"
    )
    assert found == {}
    assert [one.code for one in problems] == ["CELL2"]
    assert len(problems[0].message) < 120


@pytest.mark.parametrize("words", ["1E999999", "1" * 17, "-" + "9" * 400, "1_000", "١٢", "nan", "12,"])
def test_a_published_field_of_a_row_has_a_range(words: str) -> None:
    head = "nyckel;varde;enhet;decimaler;benamning\n"
    key = "post/investeringar/kn/001/ack"
    file = _values(f"{head}{key};{words};tkr;0;x\n", "published/x.csv")
    assert [(one.code, one.origin and one.origin.place) for one in file.problems] == [("CELL2", "rad 2")]
    assert number_of(file.rows[key].of.field, words) is None
    right = _values(f"{head}{key};−1 200,5;tkr;0;x\n", "published/x.csv")
    assert right.problems == ()
    assert number_of(right.rows[key].of.field, right.rows[key].value) == Decimal("-1200.5")


def test_a_field_of_a_row_that_is_published_twice_is_told() -> None:
    line = "post/investeringar/kn/001/ack;5;tkr;0;x\n"
    file = _values(f"nyckel;varde;enhet;decimaler;benamning\n{line}{line}", "published/x.csv")
    assert [(one.code, one.origin and one.origin.place) for one in file.problems] == [("CELL9", "rad 3")]


@pytest.mark.parametrize("words", ["1" * 400, "-" + "9" * 20])
def test_an_amount_decided_has_a_range(words: str) -> None:
    assert read(_cell(1, 2, words), Type.AMOUNT)[0].value is None


# -- saved answers ---------------------------------------------------------------------------------------------
def answered(folder: Path, *values: str, more: str = "") -> tuple[dict[Any, Figure], tuple[Problem, ...]]:
    """Return what is read of an answer whose values stand there as they are written."""
    (folder / "kolada").mkdir(parents=True, exist_ok=True)
    (folder / "kolada/kolada.toml").write_text("hamtad = 2025-09-15\n", "utf-8")
    records = ",".join(
        f'{{"kpi": "N{at}", "municipality": "1492", "period": 2024, "values": [{{"gender": "T", "value": {value}}}]}}'
        for at, value in enumerate(values)
    )
    (folder / "kolada/a.json").write_text(f'{{"values": [{records}{more}]}}', "utf-8")
    home: Any = SimpleNamespace(folder=folder, code="1492")
    saved, _, problems = read_kolada(home)
    assert saved is not None
    return dict(saved.figures), problems


ODD_NUMBERS: Final = [
    "1e400", "1e999999999999999999999", "-1e17", "1" * 5000, "NaN", "Infinity", "true", '"x"', "{}", "[]", '"1e99"', '"' + "9" * 40 + '"',
]  # fmt: skip


def test_saved_answers_have_a_range(tmp_path: Path) -> None:
    figures, problems = answered(tmp_path, "1.5", *ODD_NUMBERS[:9])
    assert [figure.value for figure in figures.values()] == [Decimal("1.5")]
    assert {one.code for one in problems} == {"KOL3"}
    assert len(problems) == 9
    assert all(len(one.message) < 200 for one in problems)


JSON: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from([10**400, "0000", "2024", "T"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["values", "kpi", "id", "title", "value", "gender", "period"]) | st.text(max_size=4), inner, max_size=4),
    max_leaves=8,
)  # fmt: skip


@given(
    key=st.sampled_from(["kpi", "municipality", "period", "values", "id", "title", "gender", "value"]),
    value=JSON,
)
@trials(max_examples=150)
def test_whatever_a_saved_answer_holds_is_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, key: str, value: Any
) -> None:
    record = {
        "kpi": "N1",
        "municipality": "1492",
        "period": 2024,
        "values": [{"gender": "T", "value": 1}],
        key: value,
    }
    for written in (record, {"values": value}, value, {"svar": value, "hamtad": value}):
        folder = tmp_path_factory.getbasetemp() / "svar"
        answered(folder, more="")
        (folder / "kolada/a.json").write_text(json.dumps(written), "utf-8")
        home: Any = SimpleNamespace(folder=folder, code="1492")
        saved, _, problems = read_kolada(home)
        assert saved is not None
        for place, figure in saved.figures.items():
            assert figure.value is not None
            assert is_within(figure.value)
            assert all(str(part).isprintable() for part in place)
        assert all(title.isprintable() for title in saved.titles.values())
        assert all(len(one.message) < 250 for one in problems)


@given(key=st.sampled_from(["hamtad", "riket", "lanet", "kommun", "etiketter"]), value=st.sampled_from(
    ["nan", "inf", "[]", "{}", "[1]", '""', "[[]]", '{ a = 1 }', "1", "true", "0001-01-01", "2025-01-01T00:00:00", '["", "x"]', '{ lan = "' + "a" * 5000 + '" }']
))  # fmt: skip
@trials(max_examples=100)
def test_whatever_is_said_of_the_answers_is_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, key: str, value: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "sagt"
    answered(folder, "1")
    (folder / "kolada/kolada.toml").write_text(f"{key} = {value}\n", "utf-8")
    home: Any = SimpleNamespace(folder=folder, code="1492")
    saved, _, problems = read_kolada(home)
    assert saved is not None
    told = {
        one.origin.place.partition(".")[0]
        for one in problems
        if one.origin and one.origin.file == "kolada/kolada.toml"
    }
    assert key in told or value == "{}"


# -- settings ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", [NUMBER, AMOUNT, PERCENT])
@pytest.mark.parametrize(
    "words", ["nan", "inf", "-inf", "1e400", "1e999999999999999999", "-1e9999999", "1" * 20, "1e-300", "true", "[]", "{}", '"x"', '"1e99999999"']
)  # fmt: skip
def test_a_number_in_the_settings_has_a_range(words: str, kind: Any) -> None:
    reader = TomlReader()
    table, wrong = tables(f"a = {words}".encode())
    assert wrong is None
    assert kind.read(Asked(reader, table, "a", "styrmodell", 7, {})) == 7
    assert len(reader.problems) == 1
    assert len(reader.problems[0].message) < 120


# -- what is made of numbers in range --------------------------------------------------------------------------------
IN_RANGE: Final = st.decimals(-GREATEST, GREATEST, allow_nan=False, allow_infinity=False, places=None).map(
    trimmed
)


@given(numbers=st.lists(IN_RANGE, min_size=2, max_size=5), decimals=st.integers(0, 3))
@trials(max_examples=300)
def test_what_is_reckoned_of_numbers_in_range_is_printed(numbers: list[Decimal], decimals: int) -> None:
    first, second, *_ = figures = [Figure.cell(number, HERE) for number in numbers]
    for figure in (
        Figure.total(figures),
        first - second,
        first.times(second, "tkr"),
        first.per(second, ""),
        first.percent_of(second),
    ):
        said = text.figure(figure, decimals)
        assert "E" not in said
        assert "I" not in said


@given(number=st.decimals())
@trials(max_examples=200)
def test_any_number_is_described_in_few_words(number: Decimal) -> None:
    assert len(described(number)) < 60
    assert is_within(trimmed(number)) == is_within(number)
