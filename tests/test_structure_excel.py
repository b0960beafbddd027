"""A formula as Excel has it: what a form shows is what the reader reckons."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formula import Formula, Name
from pipeline.structure.excel import excel, shown
from pipeline.structure.parse import Fault, parse

CELLS = {"a": "C5", "b": "C6", "c": "C7", "br.x": "'Balansräkning'!C9"}
LONGEST = 8192  # characters of a formula in Excel


def read(text: str) -> Formula:
    formula = parse(text)
    assert isinstance(formula, Formula)
    return formula


def written(text: str, *, percent: bool = False) -> str | None:
    return excel(
        read(text),
        lambda name: CELLS.get(str(name)) if name.years == (0, 0) else None,
        between=lambda _: ("C5:C6", "C8"),
        units=lambda name: ("C10:C12",) if name.name == "namnder" else None,
        percent=percent,
    )


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("a-b", '=IF(COUNTBLANK(C5)+COUNTBLANK(C6)>0,"",IF(COUNT(C5,C6)=0,"–",N(C5)-N(C6)))'),
        ("a-(b-a)", '=IF(COUNTBLANK(C5)+COUNTBLANK(C6)>0,"",IF(COUNT(C5,C6)=0,"–",N(C5)-(N(C6)-N(C5))))'),
        ("a/b", '=IF(COUNTBLANK(C5)+COUNTBLANK(C6)>0,"",IF(COUNT(C5,C6)=0,"–",IF(N(C6)=0,"–",N(C5)/N(C6))))'),
        ("-a*1,5", '=IF(COUNTBLANK(C5)>0,"",IF(COUNT(C5)=0,"–",-N(C5)*1.5))'),
        ("summa(a..c)", '=IF(COUNTBLANK(C5:C6)+COUNTBLANK(C8)>0,"",IF(COUNT(C5:C6,C8)=0,"–",SUM(C5:C6,C8)))'),
        ("summa(namnder)", '=IF(COUNTBLANK(C10:C12)>0,"",IF(COUNT(C10:C12)=0,"–",SUM(C10:C12)))'),
        ("min(a;b)", '=IF(COUNTBLANK(C5)+COUNTBLANK(C6)>0,"",IF(COUNT(C5,C6)=0,"–",MIN(C5,C6)))'),
        ("abs(a)", '=IF(COUNTBLANK(C5)>0,"",IF(COUNT(C5)=0,"–",ABS(N(C5))))'),
        ("br.x", "=IF(COUNTBLANK('Balansräkning'!C9)>0,\"\",IF(COUNT('Balansräkning'!C9)=0,\"–\",N('Balansräkning'!C9)))"),
        ("12,5", "=12.5"),
    ],
)  # fmt: skip
def test_a_formula_in_english_with_commas(text: str, formula: str) -> None:
    assert written(text) == formula


def test_a_quotient_in_per_cent() -> None:
    assert written("a/b", percent=True) == written("a/b").replace("N(C5)/N(C6)", "(N(C5)/N(C6))*100")  # type: ignore[union-attr]


def test_an_inner_divisor_is_tried_before_what_it_divides() -> None:
    found = written("a/(b/c)") or ""
    assert found.index("IF(N(C7)=0") < found.index("IF((N(C6)/N(C7))=0")


@pytest.mark.parametrize("text", ["a+d", "a[-1]", "rr.a", "summa(bolag)", "min(a;d)", "abs(d)", "-d"])
def test_what_the_form_does_not_hold_is_no_formula(text: str) -> None:
    assert written(text) is None


@given(
    st.lists(
        st.sampled_from(["a", "b", "+", "-", "*", "/", "(", ")", "abs(", "min(a;", "2,5", "summa(a..b)"])
    ).map("".join)
)
def test_any_formula_fits_in_a_cell(text: str) -> None:
    formula = parse(text)
    if isinstance(formula, Fault):
        return
    found = excel(
        formula,
        lambda name: f"'Resultaträkning'!$AB$1{len(name.name):03}",
        between=lambda _: ("AB100:AB200",),
    )
    assert found is not None
    assert found.startswith("=")
    assert found.count("(") == found.count(")")


def test_the_largest_formula_fits_in_a_cell() -> None:
    largest = "+".join(["abcdef"] * 40)
    found = excel(read(largest), lambda _: "'Ett namn på en flik som är långt'!$AB$1000") or ""
    assert 0 < len(found) <= LONGEST
    many = "+".join(f"a{n}" for n in range(40))
    assert (
        len(excel(read(many), lambda name: f"'Ett namn på en flik som är långt'!$AB${name.name[1:]}") or "")
        <= LONGEST
    )


def test_nothing_typed_reaches_the_formula() -> None:
    asked: list[Name] = []

    def place(name: Name) -> str:
        asked.append(name)
        return "A1"

    excel(read("a+b"), place)
    assert [name.name for name in asked] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a+c", Decimal(12)), ("a-b", Decimal(5)), ("a+d", ""), ("a/z", "–"), ("a/(c-c)", "–"), ("b", "–"), ("b+b", "–"),
        ("(a+c)*e-1,5", Decimal("28.5")), ("min(a;b;c)", Decimal(5)), ("max(a;c*2)", Decimal(14)), ("abs(b)", "–"), ("abs(a-c)", Decimal(2)),
        ("summa(a..c)", Decimal(12)), ("-a", Decimal(-5)), ("a/(a/z)", "–"), ("12,5", Decimal("12.5")), ("z/z", "–"),
    ],
)  # fmt: skip
def test_what_a_cell_shows_is_what_a_spreadsheet_reckons(text: str, value: Decimal | str) -> None:
    """The values were reckoned by LibreOffice out of the formulas above."""
    cells: dict[str, Decimal | int | str | None] = {
        "a": Decimal(5),
        "b": "–",
        "c": 7,
        "d": None,
        "z": 0,
        "e": Decimal("2.5"),
    }
    assert shown(read(text), lambda name: cells[name.name], between=lambda _: [Decimal(5), "–", 7]) == value


def test_a_quotient_shows_per_cent() -> None:
    assert shown(read("a/b"), lambda name: {"a": 1, "b": 8}[name.name], percent=True) == Decimal("12.5")
