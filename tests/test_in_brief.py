"""The year in brief: a hundred kronor whatever the signs, what is said when somebody is late, and the small drawings."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from lxml import etree

from pipeline.model import Figure
from pipeline.render.charts.hundred import hundred as drawn
from pipeline.render.charts.spark import spark
from pipeline.reports.arsredovisning.brief import in_brief, sentence
from pipeline.reports.base import Source, para
from pipeline.reports.hundred import KEY, hundred
from pipeline.reports.in_brief import goal_row, halves, invested, said_of_inhabitants
from pipeline.reports.tiles import arrow, difference
from pipeline.view import Number, Profile, Prose, Table, Tile
from pipeline.words import cell_text, plain
from tests.by_hand import BEFORE, line, source, spaced, year_end
from tests.examples import KOMMUNER, checked, view


def town() -> Source:
    return source("bokslut", year_end(), BEFORE)


def changed(source: Source, **amounts: int) -> Source:
    """Return a source where some figures are others; ``R12`` stands for ``rr/R12/kommun/utfall``."""
    figures = dict(source.accounts.figures)
    for key, value in amounts.items():
        figures[f"rr/{key}/kommun/utfall"] = Figure.const(value, key, "tkr")
    return replace(source, accounts=replace(source.accounts, figures=figures))


def test_a_deficit_is_where_money_came_from() -> None:
    shown = hundred(changed(town(), R12=-1000))  # then 33 000 - 30 250 + 1 000 = 3 750 is common
    assert shown is not None
    assert line(shown, "in-resultat") == ["Underskott, tas av det sparade", "2,9", "1 000"]  # of 34 000
    assert line(shown, "ut-gemensamt")[1:] == ["11,0", "3 750"]
    assert line(shown, "ut-summa")[1:] == line(shown, "in-summa")[1:] == ["100,0", "34 000"]
    assert not [row for row in shown.rows if row.key == "ut-resultat"]


def test_what_is_common_may_be_an_income() -> None:
    shown = hundred(changed(town(), R12=5000))  # 33 000 - 30 250 - 5 000
    assert shown is not None
    assert line(shown, "in-gemensamt") == ["Gemensamma intäkter och räntor", "6,4", "2 250"]  # of 35 250
    assert line(shown, "ut-resultat")[1:] == ["14,2", "5 000"]
    assert line(shown, "ut-summa")[1:] == line(shown, "in-summa")[1:] == ["100,0", "35 250"]


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_both_sides_are_a_hundred(kommun: str) -> None:
    table = next(one for one in view(f"{kommun}/2025-bokslut", "arsredovisning").tables() if one.id == KEY)
    sums = [row.cells[1] for row in table.rows if row.kind == "sum"]
    assert [one.value.quantize(Decimal("1e-9")) for one in sums if isinstance(one, Figure) and one.value] == [
        100,
        100,
    ]


def test_nothing_is_divided_while_a_committee_is_late() -> None:
    late = source("bokslut", {unit: rows for unit, rows in year_end().items() if unit != "tn"}, BEFORE)
    assert hundred(late) is None
    said = [
        plain(part.inlines) for block in in_brief(late).blocks for part in getattr(block, "paragraphs", ())
    ]
    assert "Hur 100 kronor användes visas när uppgifterna från tekniska nämnden har kommit in." in said


def test_a_difference_follows_what_is_printed() -> None:
    now, then = (Figure.const(Decimal(value), "v", "%") for value in ("2.04", "1.96"))
    said, change = difference(Number(now, 1, "%"), then, "2024", ("högre", "lägre"))
    assert (spaced(said), arrow(change)) == ("0,1 procentenheter högre än 2024", "up")
    said, change = difference(Number(now, 0, "%"), then, "2024", ("högre", "lägre"))
    assert (spaced(said), arrow(change)) == ("oförändrat sedan 2024", "same")
    said, change = difference(Number(now, 1, "%"), Figure.missing("%"), "2024", ("högre", "lägre"))
    assert (spaced(said), arrow(change)) == ("uppgift för 2024 saknas", "")


def test_an_event_is_its_first_sentence() -> None:
    assert sentence("Bron öppnade. Den är lång.") == "Bron öppnade."
    assert (
        sentence("Utsläppen blev 4,0 ton, bl.a. från värme. Mer följer.")
        == "Utsläppen blev 4,0 ton, bl.a. från värme."
    )


def test_goals_stand_side_by_side_as_long_as_there_is_room_for_them() -> None:
    (goal,) = town().dataset.of("mal", "tn")
    shown = [goal_row(town(), [goal] * count) for count in (7, 8)]
    assert [one.row for one in shown] == [True, False]
    assert [(item.text, item.comment, item.trend) for item in shown[0].items] == [("Färre hål", (), None)] * 7


def test_the_most_costly_project_of_the_year_comes_first() -> None:
    assert [amount.value for _, amount in invested(town()).items] == [
        5000,
        1600,
        300,
    ]  # 400 less an income of 100


def test_a_municipality_may_shrink() -> None:
    for earlier, said in (
        (2007, "2 000 invånare, 7 färre än 2024"),
        (2000, "2 000 invånare, lika många som 2024"),
    ):
        year = {"2024-bokslut": {**BEFORE["2024-bokslut"], "nyckeltal/invanare/kommun": (earlier, "antal")}}
        assert spaced(said_of_inhabitants(source("bokslut", year_end(), year))) == said
    assert spaced(said_of_inhabitants(town())) == "2 000 invånare, 10 fler än 2024"


def test_half_a_page_of_nothing_is_no_section() -> None:
    made = halves((("a", "A", ()), ("b", "B", (Prose((para("Ord."),)),))))
    assert [(one.id, one.look) for one in made] == [("b", "half")]


# -- drawings -------------------------------------------------------------------------------------
def texts(svg: str) -> list[tuple[float, float, str]]:
    root = etree.fromstring(svg.encode())
    return [
        (float(one.get("x", "")), float(one.get("y", "")), one.text or "") for one in root.iter("{*}text")
    ]


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_piece_has_a_label_of_its_own_line(kommun: str) -> None:
    table = hundred(Source.of(checked(f"{kommun}/2025-bokslut")))
    assert isinstance(table, Table)
    svg = drawn(table, Profile())
    words = " ".join(said for _, _, said in texts(svg))
    names = [cell_text(table, place, 0) for place, row in enumerate(table.rows) if row.kind == "row"]
    assert len(names) > 6
    assert all(name in words for name in names if len(name) < 40)
    right = sorted(y for x, y, _ in texts(svg) if x > 320)
    assert all(b - a >= 14.9 for a, b in pairwise(right[1:]))
    height = float(re.search(r'viewBox="0 0 640 ([\d.]+)"', svg)[1])  # type: ignore[index]
    assert max(y for _, y, _ in texts(svg)) < height


def tile(*values: str, **fields: object) -> Tile:
    years = tuple(Figure.const(Decimal(value), "v", "tkr") if value else Figure.missing() for value in values)
    return Tile("Resultat", years[-1], "tkr", years=years, **fields)  # type: ignore[arg-type]


def test_years_stand_in_five_slots_and_the_missing_are_empty() -> None:
    svg = etree.fromstring(spark(tile("", "100", "50"), Profile()).encode())
    bars = [(float(one.get("x", "")), float(one.get("height", ""))) for one in svg.iter("{*}rect")]
    assert bars == [(120.0, 34.0), (160.0, 17.0)]  # the fourth and the fifth of five slots of 40


def test_a_loss_hangs_below_the_line() -> None:
    svg = etree.fromstring(spark(tile("100", "-100"), Profile()).encode())
    assert [(float(one.get("y", "")), float(one.get("height", ""))) for one in svg.iter("{*}rect")] == [
        (0.0, 17.0),
        (17.0, 17.0),
    ]


def test_one_year_alone_is_not_drawn() -> None:
    assert spark(tile("", "", "50"), Profile()) == ""
