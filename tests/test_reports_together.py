"""All reports of a municipality beside each other: what stands in two of them is the same, because it is the same cell."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from pipeline.publish import Edition
from pipeline.publish.manifest import manifest
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
