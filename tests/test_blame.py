"""A difference is told at the cell or the unit behind it, and is no new task when it follows from an error already told."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.blame import blamed
from pipeline.model import Figure, Origin, Problem, Severity
from pipeline.rules import Context
from pipeline.slips import mended, suspects, weights
from pipeline.tieout import Mismatch, Side, equal
from tests.cells import changed, sound

D = Decimal
TOTAL = Origin("2025-bokslut/ek/bokslut.xlsx", "Resultaträkning!C6")
COSTS = (
    ("kn", "drift", "KN10", "kostnader"),
    ("kn", "drift", "KN20", "kostnader"),
    ("bo", "bolag_rr", "I5", "utfall"),
)


def cell(context: Context, unit: str, sheet: str, key: str, field: str) -> Figure:
    row = context.dataset.row(sheet, unit, key)
    assert row is not None
    return row.figure(field)


def failing(context: Context, total: Decimal) -> Mismatch:
    """Return what is said when a total of stadskontoret is not the sum of costs of a nämnd and a bolag."""
    terms = Figure.total(cell(context, *one) for one in COSTS)
    found = list(
        equal(
            Side("Summan", Figure.cell(total, TOTAL), TOTAL),
            Side("delarna", terms),
            "Stäm av.",
        )
    )
    assert len(found) == 1
    assert isinstance(found[0], Mismatch)
    return replace(found[0], code="C99", unit="ek")


def true_total() -> Decimal:
    return sum((cell(sound(), *one).value or D(0) for one in COSTS), D(0))


def told(context: Context, total: Decimal, faulty: dict[Origin, Problem] | None = None) -> Problem:
    (found,) = blamed(context, [failing(context, total)], faulty or {})
    assert not isinstance(found, Mismatch)
    return found


@pytest.mark.parametrize("slip", ["-1", "1000", "0.001", "100", "0.01", "10", "0.1"])
def test_one_slip_is_told_at_the_unit_that_made_it(slip: str) -> None:
    value = D(-21000) * D(slip)
    context = changed(("kn", "drift", "KN10", "kostnader", value))
    found = told(context, true_total())
    assert found.origin == cell(context, *COSTS[0]).origin
    assert found.unit == "kn"
    assert TOTAL in found.also
    assert "Det stämmer om ”Kostnader” för KN10 hos kulturnämnden, cell Drift!D5" in found.message
    assert "är −21 000" in found.message.replace("\N{NO-BREAK SPACE}", " ")


def test_a_slip_of_the_same_unit_stands_beside_the_sum() -> None:
    wrong = -true_total()
    found = told(sound(), wrong)
    assert (found.origin, found.unit) == (TOTAL, "ek")


def test_two_cells_that_explain_it_alike_are_both_named_and_none_is_blamed() -> None:
    context = changed(
        ("kn", "drift", "KN10", "kostnader", D(7000)), ("kn", "drift", "KN20", "kostnader", D(7000))
    )
    total = D(-7000) + D(7000) + (cell(context, *COSTS[2]).value or D(0))
    found = told(context, total)
    assert found.origin == TOTAL
    assert {cell(context, *one).origin for one in COSTS[:2]} <= set(found.also)
    assert "antingen" in found.message


def test_a_doubted_cell_is_likelier_than_another() -> None:
    context = changed(
        ("kn", "drift", "KN10", "kostnader", D(7000)), ("kn", "drift", "KN20", "kostnader", D(7000))
    )
    total = D(-7000) + D(7000) + (cell(context, *COSTS[2]).value or D(0))
    second = cell(context, *COSTS[1]).origin
    assert second is not None
    doubt = Problem(Severity.WARNING, "C47", "", "", "kn", second)
    assert told(context, total, {second: doubt}).origin == second


def test_what_follows_from_an_error_is_no_task_for_another() -> None:
    context = changed(("kn", "drift", "KN20", "kostnader", D(8500)))
    origin = cell(context, *COSTS[1]).origin
    assert origin is not None
    found = told(context, true_total(), {origin: Problem(Severity.ERROR, "C47", "Tecken.", "", "kn", origin)})
    assert (found.severity, found.unit, found.origin) == (Severity.INFO, "kn", TOTAL)
    assert found.message.endswith("Det följer av felet i Drift!D6 hos kulturnämnden (C47).")


def test_nothing_follows_from_a_warning_or_from_an_error_elsewhere() -> None:
    context = changed(("kn", "drift", "KN20", "kostnader", D(-8900)))
    origin = cell(context, *COSTS[1]).origin
    other = Origin("2025-bokslut/kn/bokslut.xlsx", "Drift!C5")
    assert origin is not None
    doubts = {
        origin: Problem(Severity.WARNING, "C48", "", "", "kn", origin),
        other: Problem(Severity.ERROR, "C47", "", "", "kn", other),
    }
    assert told(context, true_total(), doubts).severity is Severity.ERROR


OWN_TOTAL = Origin("2025-bokslut/kn/bokslut.xlsx", "Drift!D20")


def own_difference(context: Context, gap: Decimal, which: int = 0) -> Mismatch:
    """Return what is said when a total that a nämnd has typed is not its own cost."""
    cost = cell(context, *COSTS[which])
    total = Figure.cell((cost.value or D(0)) + gap, OWN_TOTAL)
    (found,) = equal(Side("Summan", total, OWN_TOTAL), Side("kostnaden", cost), "Stäm av.")
    assert isinstance(found, Mismatch)
    return replace(found, code="C98", unit="kn")


@pytest.mark.parametrize(
    ("gap", "which", "follows"), [(700, 0, True), (-700, 0, True), (701, 0, False), (700, 2, False)]
)
def test_a_difference_that_one_units_own_cells_have_too_is_told_once(
    gap: int, which: int, *, follows: bool
) -> None:
    context = sound()
    mine = own_difference(context, D(gap), which)  # a bolag's cost and a nämnd's total are two units' cells
    theirs = failing(context, true_total() + D(700))
    first, second = blamed(context, [mine, theirs], {})
    assert first.severity is Severity.ERROR
    assert (second.severity is Severity.INFO) == follows
    assert ("Det följer av felet i Drift!D20 hos kulturnämnden (C98)." in second.message) == follows
    assert (second.unit == "kn") == follows


def test_an_accepted_difference_is_left_as_it_is() -> None:
    accepted = replace(failing(sound(), D(0)), severity=Severity.INFO, message="Godtaget.")
    (found,) = blamed(sound(), [accepted], {})
    assert (found.message, found.origin) == ("Godtaget.", TOTAL)


def test_without_an_explanation_the_units_are_named_the_one_that_deviates_most_first() -> None:
    # the budget of the bolag's I5 is its expected value; the nämnd's costs have nothing to be compared with
    usual = cell(sound(), "bo", "bolag_rr", "I5", "budget").value or D(0)
    context = changed(
        ("bo", "bolag_rr", "I5", "utfall", usual * D("1.7")), ("bo", "bolag_rr", "I5", "utfall_fg", usual)
    )
    found = told(context, true_total())
    assert "Beloppen kommer från Lillebyhus AB och kulturnämnden" in found.message
    assert "Mest avviker från budget och föregående år: Lillebyhus AB" in found.message


def test_an_overwritten_sum_names_the_cell_that_explains_it() -> None:
    terms = [
        Figure.cell(D(value), Origin("a", place)) for place, value in (("B1", 500), ("B2", -270), ("B3", 40))
    ]
    assert suspects(D(810), Figure.total(terms), D("0.5")) == (Origin("a", "B2"),)
    assert suspects(D(300), Figure.total(terms), D("0.5")) == ()


# -- one cell explains ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("gap", "value", "limit", "found"),
    [
        ("200", "100", "1", "-100"),  # turned
        ("201", "100", "1", "-100"),  # just within the tolerance
        ("201.1", "100", "1", None),  # just over
        ("99900", "100000", "1", "100"),
        ("-99900", "100", "1", "100000"),
        ("4", "2", "1", None),  # 4 is no more than four tolerances
        ("4.2", "2.1", "1", "-2.1"),
        ("99.9", "100", "1", None),  # 0,1 or nothing would do as well
    ],
)
def test_a_slip_explains_a_difference_that_it_closes(
    gap: str, value: str, limit: str, found: str | None
) -> None:
    new = mended(D(gap), D(1), D(value), D(limit))
    assert new == (None if found is None else D(found))


def test_cells_on_both_sides_cancel_out() -> None:
    one, two = (Figure.cell(D(5), Origin("a", place)) for place in ("A1", "A2"))
    half = Figure.const("0.5", "hälften")
    found = weights(Figure.total((one, two)).times(half) + one, one - two)
    assert {key.place: weight for key, (_, weight) in found.items()} == {"A1": D("0.5"), "A2": D("1.5")}
    assert weights(one, one) == {}


amounts = st.integers(min_value=1000, max_value=900_000)


@settings(max_examples=80)
@given(
    values=st.lists(amounts, min_size=2, max_size=12, unique=True),
    which=st.integers(min_value=0, max_value=11),
    slip=st.sampled_from([D(-1), D(1000), D(100)]),
)
def test_the_cell_with_a_slip_is_always_among_those_that_explain(
    values: list[int], which: int, slip: Decimal
) -> None:
    which %= len(values)
    right = D(sum(values))
    typed = [D(value) * (slip if at == which else 1) for at, value in enumerate(values)]
    cells = [Figure.cell(value, Origin("a", f"A{at}")) for at, value in enumerate(typed)]
    gap = sum(typed, D(0)) - right
    found = {
        place.place: mended(gap, weight, figure.value or D(0), D(1))
        for place, (figure, weight) in weights(Figure.total(cells), Figure.const(0, "")).items()
    }
    assert found[f"A{which}"] == D(values[which])
