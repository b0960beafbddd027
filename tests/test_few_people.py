"""Sick leave of a group of at most ten stands in nothing that is printed, whichever way it could be reckoned."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import build
from pipeline.merge.few_people import small
from pipeline.model import Figure, State
from tests import mini

WHOLE = ("N1", "N2", "N5", "N6", "N7")


def told(**counts: int | None) -> set[str]:
    def count(row: str) -> Figure:
        value = counts.get(row)
        return Figure.missing() if value is None else Figure.const(Decimal(value), "antal")

    return set(small("personal", count))


@pytest.mark.parametrize(
    ("counts", "gone"),
    [
        ({"PA1": 11, "PA2": 11, "PA4": 0}, set()),
        ({"PA1": 11, "PA2": 10, "PA4": 9}, {"N3", "N4"}),
        ({"PA1": 0, "PA2": 90, "PA4": 0}, {"N3", "N4"}),
        ({"PA1": 5, "PA2": 5, "PA4": 0}, {*WHOLE, "N3", "N4"}),
        ({"PA1": 5, "PA2": 5, "PA4": 1}, {"N3", "N4"}),
        ({"PA1": None, "PA2": None, "PA4": None}, set()),
        ({"PA1": None, "PA2": 3, "PA4": None}, {"N3", "N4"}),
    ],
)
def test_which_rows_are_not_told(counts: dict[str, int | None], gone: set[str]) -> None:
    assert told(**counts) == gone


def test_two_deliveries_that_differ_only_in_what_is_withheld_have_the_same_figures(tmp_path: Path) -> None:
    def figures(men: str, women: str) -> tuple[dict[str, tuple[Decimal | None, State]], build.Checked]:
        one = mini.town()
        one.values["kn"]["personal"] |= {
            "PA2": {"utfall": 8}, "N3": {"utfall": Decimal(women)}, "N4": {"utfall": Decimal(men)}
        }  # fmt: skip
        checked = mini.check(one, tmp_path / men)
        kept = {
            key: (figure.value, figure.state)
            for key, figure in checked.accounts.figures.items()
            if "personal/" in key
        }
        return kept, checked

    (first, checked), (second, _) = figures("5", "6.5"), figures("5.5", "7")
    assert first == second
    for row in ("N3", "N4"):
        figure = checked.accounts.figures[f"personal/{row}/kn/utfall"]
        assert (figure.value, figure.state, figure.args, figure.origin) == (
            None,
            State.NOT_APPLICABLE,
            (),
            None,
        )
        assert checked.accounts.figures[f"personal/{row}/kn/forandring"].value is None
    assert checked.accounts.figures["personal/N1/kn/utfall"].value == 6
    assert [problem.code for problem in checked.problems if problem.code == "C76"] == ["C76"]
