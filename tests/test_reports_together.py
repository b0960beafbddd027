"""All reports of a municipality beside each other: what stands in two of them is the same, because it is the same cell."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from pipeline.config import COMMITTEES
from pipeline.publish import Edition
from pipeline.publish.manifest import manifest
from pipeline.schemas.statements import RR
from tests import examples
from tests.examples import KOMMUNER
from tests.recount import recounted

Manifests = dict[str, dict[str, Any]]


class Printed(NamedTuple):
    """A printed figure that is one cell: in which report, in which table, and how."""

    report: str
    table: str
    value: Decimal
    unit: str
    text: str


@pytest.fixture(scope="module", params=KOMMUNER)
def every(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Manifests]:
    """Return the manifests of the drafts of all occasions of a municipality, whose files need not be made for that."""
    kommun: str = request.param
    out = tmp_path_factory.mktemp(kommun)
    made: Manifests = {}
    for checked in map(examples.long, examples.every(kommun)):  # all that can be printed
        assert checked.errors == 0
        edition = Edition(checked, examples.all_built(checked, draft=True), {}, "", final=False)
        made[checked.occasion.id] = json.loads(manifest(edition, out))
    return kommun, made


def cells(found: dict[str, Any]) -> Iterator[tuple[tuple[str, str], Printed]]:
    for figure in found["figures"]:
        node = found["nodes"][figure["node"]]
        if node["op"] == "cell" and "file" in node and figure["value"] is not None:
            shown = Printed(
                figure["report"], figure["table"], Decimal(figure["value"]), figure["unit"], figure["text"]
            )
            yield (node["file"], node["place"]), shown


def together(made: Manifests) -> dict[tuple[str, str], list[Printed]]:
    """Return every cell that two reports print, with where they print it."""
    found: dict[tuple[str, str], list[Printed]] = defaultdict(list)
    for one in made.values():
        for place, shown in cells(one):
            found[place].append(shown)
    return {place: shown for place, shown in found.items() if len({item.report for item in shown}) > 1}


LARGE = {"bokslut", "delar", "kvalitet", "internkontroll", "vip", "rambudget"}


def test_every_figure_of_every_report_recounts_from_its_cells(every: tuple[str, Manifests]) -> None:
    kommun, made = every
    assert {key.split("-")[1] for key in made} >= {"bokslut", "delar", "kvalitet", "internkontroll"}
    for key, one in made.items():
        assert len(one["figures"]) > (500 if key.split("-")[1] in LARGE else 0)
        assert recounted(one, kommun) == []


def test_a_number_in_two_reports_is_the_same_number(every: tuple[str, Manifests]) -> None:
    _, made = every
    shared = together(made)
    assert len(shared) > 300
    for place, shown in shared.items():
        assert len({(item.value, item.unit) for item in shown}) == 1, (place, shown)


@pytest.mark.parametrize(
    ("one", "other", "fewest"),
    [
        ("arsredovisning", "delarsrapport", 20),  # budget as the council decided it
        (
            "arsredovisning",
            "vip",
            1,
        ),  # last year's budget; what was closed the year before are sums of nämnder
        ("arsredovisning", "kvalitetsrapport", 40),
    ],
)
def test_two_reports_print_many_of_the_same_cells(
    every: tuple[str, Manifests], one: str, other: str, fewest: int
) -> None:
    _, made = every
    pairs = [
        place
        for place, shown in together(made).items()
        if {one, other} <= {item.report.split("-", 1)[0] for item in shown}
    ]
    assert len(pairs) >= fewest


def test_the_year_end_takes_internal_control_and_quality_from_their_own_reports(
    every: tuple[str, Manifests],
) -> None:
    kommun, _ = every
    checked = examples.checked(f"{kommun}/2025-bokslut")
    rows = checked.dataset.rows
    committees = {unit.id for unit in checked.municipality.of_kind("namnd", during=checked.occasion)}
    for sheet, occasion in (
        ("risker", "2025-internkontroll"),
        ("bedomning", "2025-internkontroll"),
        ("kvalitet", "2025-kvalitet"),
    ):
        own = [row for row in rows[sheet] if row.unit in committees]
        assert {row.unit for row in own} == committees
        assert {row.origin.file.split("/", 1)[0] for row in own} == {occasion}


def test_the_budget_of_a_plan_is_the_budget_of_the_year(every: tuple[str, Manifests]) -> None:
    """Every nämnd's budget and every row of the income statement stand in one line of the published plan.

    An income statement of a municipality's own counts its sums by its own formulas, and prints rows of nothing but zeros.
    """
    kommun, made = every
    plan = (examples.INPUTS / kommun / "published" / "2025-vip.csv").read_text(encoding="utf-8-sig")
    counted = {f"plan/R{row}/total/b" for row in (4, 7, 10, 11, 12)}
    own = {
        f"rad {number}"
        for number, line in enumerate(plan.splitlines(), 1)
        if line.partition(";")[0] in counted
    }
    assert len(own) == len(counted)
    lines: dict[str, set[str]] = {}
    for key in ("2025-bokslut", "2025-delar"):
        nodes = made[key]["nodes"]
        lines[key] = {node["place"] for node in nodes if node.get("file") == "published/2025-vip.csv"}
    assert len(lines["2025-delar"]) > 20
    assert lines["2025-delar"] - own == lines["2025-bokslut"] - own


# -- the same measure, of other cells ------------------------------------------------------------------------
Place = tuple[str, str, str]
"""Kind of occasion, table, and the column's title, where ``{0}`` is the year that is reported and ``{1}`` the next."""
SAME: dict[str, tuple[Place, ...]] = {
    "the year's budgeted income statement": (
        ("prognos", "rr", "Budget helår"),
        ("manad", "rr", "Budget helår"),
        ("delar", "rr", "Helårsbudget"),
        ("bokslut", "rr", "Budget {0}"),
        ("vip", "resultatplan-tabell", "Budget {0}"),
    ),
    "a nämnd's budget as the council first decided it": (
        ("bokslut", "budgetversioner", "Ursprunglig budget"),
        ("vip", "ramar-tabell", "Budget {0}"),
        ("verksamhetsplan", "internbudget-namnder", "Budget {0}"),
    ),
    "a nämnd's frame of next year": (
        ("vip", "ramar-tabell", "Budget {1}"),
        ("vip", "brygga-b-tabell", "Ny ram"),
        ("vip", "beslut-ramar", "Ram {1}, netto"),
        ("verksamhetsplan", "internbudget-namnder", "Ram {1}"),
        ("verksamhetsplan", "internbudget-namnder", "Internbudget {1}"),
    ),
    "what a nämnd's year before cost": (
        ("bokslut", "drift", "Netto {-1}"),
        ("vip", "ramar-tabell", "Bokslut {-1}"),
    ),
}
REPORTED = 2025


def column(title: str) -> str:
    """Return a column's title with its years."""
    return re.sub(r"\{(-?\d)\}", lambda at: str(REPORTED + int(at[1])), title)


_RESTATED = re.compile(r"(.+) \((?:(.+): )?omräknat\)")


def as_said(label: str, title: str) -> tuple[str, bool]:
    """Return what a row is called, and whether it says that its number in a column takes the place of an earlier one."""
    found = _RESTATED.fullmatch(label)
    if not found:
        return label, False
    return found[1], not found[2] or title in re.split(r", | och ", found[2])


def printed_in(
    kommun: str, made: Manifests, places: Iterable[Place]
) -> Iterator[tuple[str, tuple[str, bool], tuple[Decimal, str]]]:
    """Yield the occasion, the row, restated or not, and the number of what stands in some places, of all occasions of their kinds.

    Rows are those of nämnder and of the income statement: a sum is of other units in one table than in another, and verksamheter of two nämnder are called alike.
    """
    every = examples.every(kommun)
    kinds = {one.occasion.id: one.occasion.kind for one in every}
    rows = {unit.name for unit in every[0].municipality.of_kind(*COMMITTEES)} | {row.label for row in RR}
    wanted = {(kind, table, column(title)) for kind, table, title in places}
    for key, one in made.items():
        for figure in one["figures"]:
            at = (kinds[key], figure["table"], figure["column"])
            row = as_said(figure["row"], figure["column"])
            if at in wanted and row[0] in rows and figure["value"] is not None:
                yield key, row, (Decimal(figure["value"]), figure["unit"])


@pytest.mark.parametrize("measure", SAME)
def test_a_measure_of_the_year_is_the_same_in_every_report_that_prints_it(
    every: tuple[str, Manifests], measure: str
) -> None:
    """Not the same cell: each of the year's forms has the number again, and each report prints its own. One that is restated says so."""
    kommun, made = every
    values: dict[tuple[str, bool], dict[tuple[Decimal, str], set[str]]] = defaultdict(
        lambda: defaultdict(set)
    )
    for key, row, value in printed_in(kommun, made, SAME[measure]):
        values[row][value].add(key)
    in_several = {row for row, found in values.items() if len(set().union(*found.values())) > 1}
    assert len(in_several) >= 5
    assert {row: dict(found) for row, found in values.items() if len(found) > 1} == {}


def test_a_budget_that_changes_in_the_year_is_a_later_version_that_the_year_end_tells(
    every: tuple[str, Manifests],
) -> None:
    """Each follow-up prints the budget as it was decided by then: never an older one again, and last what the year end calls the revised one."""
    kommun, made = every
    told = {
        title: {
            row: value
            for _, (row, _), value in printed_in(kommun, made, [("bokslut", "budgetversioner", title)])
        }
        for title in (
            "Ursprunglig budget",
            "Reviderad budget",
            "Tilläggsanslag",
            "Omfördelning",
            "Omorganisation",
        )
    }
    first, last, *changes = told.values()
    follow_ups = [(kind, "namnder", "Budget år") for kind in ("prognos", "manad")] + [
        ("delar", "namnder-prognos", "Budget år")
    ]
    ends = {one.occasion.id: one.occasion.end for one in examples.every(kommun)}
    series: dict[str, list[tuple[dt.date, tuple[Decimal, str]]]] = defaultdict(list)
    for key, (row, _), value in printed_in(kommun, made, follow_ups):
        series[row].append((ends[key], value))
    known = {row: sorted(found) for row, found in series.items() if row in first}
    assert len(known) >= 5
    for row, found in known.items():
        versions = [value for value, _ in itertools.groupby(value for _, value in found)]
        assert len(versions) == len(set(versions)), row
        assert versions[-1] == last[row], row
        changed = any(change[row][0] for change in changes if row in change)
        assert changed or versions == [first[row]], row
    assert {row for row in known if first[row] != last[row]}  # somebody's budget was changed


def test_the_forecast_before_is_what_the_report_before_printed(every: tuple[str, Manifests]) -> None:
    kommun, made = every
    follow_ups = {
        one.occasion.id: one.occasion.forecast for one in examples.every(kommun) if one.occasion.forecast
    }
    compared = 0
    for key, before in follow_ups.items():
        if before not in made:
            continue  # of a year that the example does not have
        there, here = (
            {
                row: value
                for at, row, value in printed_in(
                    kommun,
                    made,
                    [
                        (kind, table, title)
                        for kind in ("prognos", "manad", "delar")
                        for table in ("namnder", "namnder-prognos")
                    ],
                )
                if at == one
            }
            for one, title in ((before, "Avvikelse"), (key, "Förra prognosen"))
        )
        assert {row: value for row, value in here.items() if there[row] != value} == {}, key
        compared += len(here)
    assert compared >= 10
