"""Sheets of titled columns: what stands below no title is told wherever it stands, and what stands below an unknown one once."""

from __future__ import annotations

import pytest

from pipeline.read.cells import place_of, tab_of
from pipeline.read.grid import table

TITLES = ("Tabell", "Rad", "Benämning")


def told(*lines: str) -> list[tuple[str, str]]:
    """Return what is told of a file's cells: where, and the first word of it."""
    _, problems = table("\n".join(lines).encode(), "rader.csv", TITLES)
    return [(each.origin.place, each.message.split(" ")[0]) for each in problems if each.origin]


@pytest.mark.parametrize(
    ("head", "line", "column"),
    [
        ("Tabell;Rad;;Benämning", "rr;int;x;Intäkter", "kolumn 3"),
        (";Tabell;Rad;Benämning", "x;rr;int;Intäkter", "kolumn 1"),
        ("Tabell;Rad;Benämning", "rr;int;Intäkter;x", "kolumn 4"),
    ],
)
def test_what_stands_below_no_title_is_told_before_between_and_after_the_titles(
    head: str, line: str, column: str
) -> None:
    assert told(head, line) == [(f"rad 2, {column}", "”x”")]


@pytest.mark.parametrize("head", ["Tabell;Rad;Benämning;Kommentar", "Kommentar;Tabell;Rad;Benämning"])
def test_a_title_that_nobody_knows_is_told_once_and_not_at_each_cell_below_it(head: str) -> None:
    assert [word for _, word in told(head, "a;b;c;d", "e;f;g;h")] == ["Kolumnen"]


@pytest.mark.parametrize("tab", ["Rader", "Mål 2025", "Anna's", "2025", "'", "a!b"])
def test_an_address_knows_its_tab(tab: str) -> None:
    assert tab_of(place_of(tab, "C14")) == tab


def test_an_address_in_a_text_is_on_no_tab() -> None:
    assert tab_of("”Ekonomi”, stycke 3") == ""
