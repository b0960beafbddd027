"""The formula language: what it takes, what it refuses and where, and that any text ends in one of the two."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formula import Between, Binary, Call, Formula, Name, Negative, Node, Number, names, rendered
from pipeline.structure.parse import DEPTH, LENGTH, NAMES, Fault, parse


def understood(text: str) -> Node:
    read = parse(text)
    assert isinstance(read, Formula), read
    assert read.text == text
    return read.node


def fault(text: str) -> Fault:
    read = parse(text)
    assert isinstance(read, Fault), read
    return read


def test_every_part_of_the_language() -> None:
    assert understood("a") == Name("a")
    assert understood("2,50") == Number(Decimal("2.50"))
    assert understood("a+b-c") == Binary("-", Binary("+", Name("a"), Name("b", at=2)), Name("c", at=4))
    assert understood("a+b*c") == Binary("+", Name("a"), Binary("*", Name("b", at=2), Name("c", at=4)))
    assert understood("a-(b-c)") == Binary("-", Name("a"), Binary("-", Name("b", at=3), Name("c", at=5)))
    assert understood("-a/b") == Binary("/", Negative(Name("a", at=1)), Name("b", at=3))
    assert understood("a*-b") == Binary("*", Name("a"), Negative(Name("b", at=3)))
    assert understood("summa(a1..a7)") == Call("summa", (Between(Name("a1", at=6), Name("a7", at=10)),))
    assert understood("summa(grupp.sdn)") == Call("summa", (Name("sdn", "grupp", at=6),))
    assert understood("min(0;a)") == Call("min", (Number(Decimal(0)), Name("a", at=6)))
    assert understood("abs(a-b)") == Call("abs", (Binary("-", Name("a", at=4), Name("b", at=6)),))


@pytest.mark.parametrize(
    ("text", "table", "row"),
    [
        ("kost", "", "kost"),
        ("k_1", "", "k_1"),
        ("5ar", "", "5ar"),
        ("R4", "", "R4"),
        ("SUMT", "", "SUMT"),
        ("K101", "", "K101"),
        ("N3.7", "", "N3.7"),
        ("R1j", "", "R1j"),
        ("rr.R4", "rr", "R4"),
        ("rr.res", "rr", "res"),
        ("not_intakter.N3.7", "not_intakter", "N3.7"),
        ("grupp.sdn", "grupp", "sdn"),
        ("koncern.budget", "koncern", "budget"),
        ("sn.SN70", "sn", "SN70"),
    ],
)
def test_a_dot_parts_a_table_from_its_row_except_in_a_law_id(text: str, table: str, row: str) -> None:
    assert understood(text) == Name(row, table)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("kultur-fritid", Name("kultur-fritid", at=6)),
        ("bolag-2", Name("bolag-2", at=6)),
        ("grupp.norra-delen", Name("norra-delen", "grupp", at=6)),
    ],
)
def test_ids_of_units_may_have_hyphens(text: str, name: Name) -> None:
    assert understood(f"summa({text})") == Call("summa", (name,))
    assert isinstance(understood(f"a-{text.partition('-')[0]}"), Binary)  # elsewhere it is a minus


def test_years_and_days_stand_in_brackets() -> None:
    assert understood("rr.res[-1]") == Name("res", "rr", (-1, -1))
    assert understood("utgift[-3..0]") == Name("utgift", "", (-3, 0))
    assert understood("a[ \u22123 .. \u22121 ]") == Name("a", "", (-3, -1))
    assert understood("a[0]") == Name("a")
    assert understood("budget_rev[2025-06-30]") == Name("budget_rev", day=dt.date(2025, 6, 30))


def test_the_typographic_minus_and_the_hard_space_are_read() -> None:
    assert understood("a\u00a0\u2212 b") == Binary("-", Name("a"), Name("b", at=4))


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("", 0, "tom"),
        ("   ", 0, "tom"),
        ("int+", 4, "tar slut"),
        ("int++kost", 4, "’+’"),
        ("int kost", 4, "’kost’"),
        ("1 000+a", 2, "’000’"),
        ("(a+b", 0, "stängs aldrig"),
        ("a+b)", 3, "’)’"),
        ("abs(a", 3, "stängs aldrig"),
        ("a[-1", 1, "stängs aldrig"),
        ("kostnäd", 5, "Bokstaven ä"),
        ("år", 0, "Bokstaven å"),
        ("3.5*a", 0, "decimalkomma"),
        ("min(1,2,3)", 4, "flera sätt"),
        ("1.000,5", 0, "inget tal"),
        ("=a+b", 0, "Likhetstecken"),
        ("a\u2013b", 1, "Tankstrecket"),
        ("A1:A7", 2, "Kolon"),
        ("a/b%", 3, "Procenttecken"),
        ("'Blad 1'!A1", 0, "Texter"),
        ("a&b", 1, "’&’"),
        ("a\u0000b", 1, "U+0000"),
        ("om(a;b;c)", 0, "om finns inte"),
        ("SUMMA(a..b)", 0, "SUMMA finns inte"),
        ("summa(a;b)", 0, "summa tar en sak"),
        ("summa(a+b)", 7, "’+’"),
        ("summa(a - b)", 8, "’-’"),
        ("summa(a-b..c)", 6, "egna tabellen"),
        ("summa(kultur-)", 13, "resten av enhetens id"),
        ("summa()", 6, "’)’"),
        ("summa(a[-1])", 6, "År"),
        ("summa(rr.a..rr.b)", 6, "egna tabellen"),
        ("a..b", 1, "’..’"),
        ("abs(a;b)", 0, "abs tar ett"),
        ("min(a)", 0, "minst två"),
        ("min(1,5)", 0, "minst två"),
        ("a[1]", 2, "bakåt"),
        ("a[-1..-3]", 2, "bakåt"),
        ("a[-1..2]", 2, "bakåt"),
        ("a[förra]", 2, "varken år"),
        ("a[2025-02-30]", 2, "inget datum"),
        ("br.sek.ub", 0, "punkter"),
        ("a.", 1, "punkt"),
    ],
)
def test_what_is_no_formula_is_told_where_it_stops_being_one(text: str, at: int, said: str) -> None:
    told = fault(text)
    assert told.at == at
    assert said in told.message
    assert told.message.endswith(".")


def test_the_limits() -> None:
    assert isinstance(parse("a" * LENGTH), Formula)
    assert fault("a" * (LENGTH + 1)).at == LENGTH
    assert len(names(understood("+".join("a" * NAMES)))) == NAMES
    assert fault("+".join("a" * (NAMES + 1))).at == 2 * NAMES
    assert isinstance(parse("(" * DEPTH + "a" + ")" * DEPTH), Formula)
    assert fault("(" * (DEPTH + 1) + "a" + ")" * (DEPTH + 1)).at == DEPTH
    assert isinstance(parse("-" * DEPTH + "a"), Formula)
    assert fault("-" * (DEPTH + 1) + "a").at == DEPTH
    assert isinstance(understood("(a)+" * 30 + "(a)"), Binary)  # beside each other is not within each other
    assert isinstance(parse("1" * 18), Formula)
    assert "siffror" in fault("1" * 19).message


def test_names_come_in_order_with_the_ends_of_a_range() -> None:
    formula = parse("summa(a..b)-abs(rr.c[-1])*min(d;2)+summa(namnder)")
    assert isinstance(formula, Formula)
    assert [str(name) for name in names(formula)] == ["a", "b", "rr.c", "d", "namnder"]


@given(st.text() | st.text("ab0+-*/()[].,;_ R\u2212\u00a0") | st.lists(st.sampled_from(
    ["a", "rr.b", "N3.7", "summa(", "abs(", "min(", ")", "(", "+", "-", "*", "/", "[-1]", "[-3..0]", "..", ";", "1,5", " "]
)).map("".join))  # fmt: skip
def test_any_text_is_a_formula_or_a_fault(text: str) -> None:
    read = parse(text)
    if isinstance(read, Fault):
        assert 0 <= read.at <= len(text)
        assert read.message
    else:
        assert same(understood(rendered(read)), read.node)
        assert len(names(read)) <= NAMES


def same(one: Node | Between, other: Node | Between) -> bool:
    """Tell whether two nodes are alike but for where they stand in a text."""
    return moved(one) == moved(other)


def moved(node: Node | Between) -> Node | Between:
    match node:
        case Name():
            return replace(node, at=0)
        case Negative(of):
            return Negative(moved(of))  # type: ignore[arg-type]
        case Binary(operator, left, right):
            return Binary(operator, moved(left), moved(right))  # type: ignore[arg-type]
        case Between(first, last):
            return Between(replace(first, at=0), replace(last, at=0))
        case Call(function, arguments):
            return Call(function, tuple(moved(each) for each in arguments))
    return node


_NAMES = st.builds(
    Name,
    st.sampled_from(["a", "kost", "R4", "N3.7", "k_1"]),
    st.sampled_from(["", "rr", "not_skatt"]),
    st.sampled_from([(0, 0), (-1, -1), (-3, 0)]),
)
_PLAIN = st.builds(Name, st.sampled_from(["a", "b"]))
_NUMBERS = st.decimals(0, 10**9, places=2).map(Number)
_SUMS = st.builds(Between, _PLAIN, _PLAIN) | _PLAIN | st.just(Name("sdn", "grupp"))
_NODES: st.SearchStrategy[Node] = st.recursive(
    _NAMES | _NUMBERS | _SUMS.map(lambda part: Call("summa", (part,))),
    lambda inner: (
        inner.map(Negative)
        | st.builds(Binary, st.sampled_from(["+", "-", "*", "/"]), inner, inner)
        | inner.map(lambda node: Call("abs", (node,)))
        | st.tuples(inner, inner).map(lambda pair: Call("max", pair))
    ),
    max_leaves=12,
)


@given(_NODES)
def test_what_is_written_is_read_as_the_same(node: Node) -> None:
    text = rendered(node)
    read = parse(text)
    if isinstance(read, Formula):
        assert same(read.node, node)
    else:
        assert len(text) > LENGTH or "parenteser" in read.message


def test_the_worst_of_texts_takes_no_time() -> None:
    started = time.perf_counter()
    for text in (
        "(" * 300,
        "a[" * 150,
        "-" * 300,
        "1," * 150,
        "a." * 150,
        "summa(" * 50,
        " " * 300,
        "1" * 300,
    ):
        parse(text)
    parse("(" * 10**6)
    assert time.perf_counter() - started < 0.5
