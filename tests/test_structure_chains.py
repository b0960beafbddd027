"""Rows that build on each other in a long chain are told and reckoned, whatever the order of the lines; none is too long for the program."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.structure.check import check
from pipeline.structure.expand import DEEPEST, Expansion
from pipeline.structure.known import Known
from pipeline.tables import Kind, Table
from tests.test_own_answers import case, line, merged, number, table

TOTAL = table(
    "rr",
    [line("int", meaning="R1"), line("s", "int", meaning="R4", kind=Kind.TOTAL)],
    "",
    section="resultatrakning",
)
"""A sound table beside the long one: its controls look at all rows that are reckoned."""


def chain(length: int, *, upward: bool = False) -> Table:
    """Return a table in which each row is the one before it and the first: ``r1`` to the last, or from the last up."""
    rows = [line(f"r{n}", f"r{n - 1}+r0", kind=Kind.SUM) for n in range(1, length + 1)]
    lines = [line("r0"), *rows]
    return table("kedja", lines[::-1] if upward else lines, "central", section="personal")


@pytest.mark.parametrize(("length", "codes"), [(DEEPEST, []), (DEEPEST + 1, ["STR4"]), (1500, ["STR4"])])
@pytest.mark.parametrize("upward", [False, True])
def test_a_chain_is_told_when_it_is_longer_than_it_may_be(
    length: int, codes: list[str], *, upward: bool
) -> None:
    municipality, occasion = case(chain(length, upward=upward), TOTAL)
    told = check(municipality.structure, municipality, occasion).problems
    assert [each.code for each in told if each.code == "STR4"] == codes


@pytest.mark.parametrize("length", [1, DEEPEST])
def test_what_a_row_counts_is_whole_to_the_depth_that_is_allowed(length: int) -> None:
    long = chain(length)
    municipality, occasion = case(long)
    last = long.lines[-1]
    counted = Expansion(Known.of(municipality.structure, municipality, occasion)).counted(long, last)
    assert counted == {
        ("kedja", "r0"): length + 1, **{("kedja", f"r{n}"): 1 for n in range(1, length)},
    }  # fmt: skip


@pytest.mark.parametrize("upward", [False, True])
def test_a_long_chain_is_reckoned(*, upward: bool) -> None:
    made = merged([chain(1500, upward=upward)], {"kedja": {"ekonomi": {"r0": {"nu": 2}}}})
    assert number(made, "egen/kedja/r1500/nu") == 2 * 1501


def test_a_long_circle_is_missing() -> None:
    long = chain(1500, upward=True)
    first = replace(line("r0", "r1500", kind=Kind.SUM))
    circle = replace(long, lines=(*long.lines[:-1], first))
    made = merged([circle], {"kedja": {"ekonomi": {"x": {"nu": 1}}}})
    assert not made.accounts.figures["egen/kedja/r1500/nu"].known


def test_rows_that_are_many_ways_together_are_not_followed_one_by_one() -> None:
    rows = [line(f"r{n}", f"r{n - 1}+r{n - 2}", kind=Kind.SUM) for n in range(2, DEEPEST)]
    last = line("s", f"r{DEEPEST - 1}", meaning="R4", kind=Kind.TOTAL)
    wide = table(
        "rr", [line("r0", meaning="R1"), line("r1", meaning="R2"), *rows, last], "", section="resultatrakning"
    )
    municipality, occasion = case(wide)
    told = check(municipality.structure, municipality, occasion).problems
    assert "STR5" in {each.code for each in told}
