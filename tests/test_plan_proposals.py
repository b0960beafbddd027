"""The council's frames and the nämnder's proposals: made of what the plan is made of, and saying the same."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import openpyxl
import pytest

from pipeline.model import Figure
from pipeline.reports import Source
from pipeline.reports.vip.proposals import build_frames, build_proposals
from pipeline.view import Callout, Table, View
from pipeline.words import plain
from tests.examples import INPUTS, checked


def source(name: str) -> Source:
    return Source.of(checked(name))


def table(view: View, key: str) -> Table:
    (found,) = (block for _, block in view.blocks() if isinstance(block, Table) and block.id == key)
    return found


def values(one: Table, row: str) -> list[Decimal | None]:
    (line,) = (line for line in one.rows if line.key == row)
    return [cell.value for cell in line.cells if isinstance(cell, Figure)]


def test_the_frames_are_those_of_the_cells_and_add_up() -> None:
    book = openpyxl.load_workbook(
        INPUTS / "almkoping" / "2026-vip" / "stadskontoret" / "plan.xlsx", data_only=True
    )
    typed = {
        str(line[0]).split(" ")[0]: [Decimal(str(cell)) for cell in line[1:4]]
        for line in book["Rambeslut"].iter_rows(min_row=5, max_col=4, values_only=True)
        if line[0]
        and line[0] != "Summa"
        and isinstance(line[1], int | float)  # the form's own sum stands last
    }
    (view,) = build_frames(source("almkoping/2026-vip"), True)
    made = table(view, "ramar-beslut")
    assert values(made, "sn") == typed["sn"]
    assert values(made, "summa") == [sum(column) for column in zip(*typed.values(), strict=True)]
    assert "28 april 2025" in view.period.replace("\N{NO-BREAK SPACE}", " ")
    assert view.decision == ""


def test_frames_that_nobody_has_told_are_said_to_be_missing() -> None:
    (view,) = build_frames(source("lindhult/2026-rambudget"), True)
    boxes = [block.title for _, block in view.blocks() if isinstance(block, Callout)]
    assert boxes == ["SAKNAS: Rambeslut"]


@pytest.mark.parametrize(("name", "many"), [("almkoping/2026-vip", 12), ("lindhult/2026-rambudget", 4)])
def test_every_committee_has_its_own_proposal_with_the_numbers_of_the_plan(name: str, many: int) -> None:
    of = source(name)
    views = build_proposals(of, True)
    assert len(views) == many
    for view in views:
        unit = view.report.removeprefix("namndforslag-")
        frame = of.fig(f"ram/{unit}/V8/b").value
        assert values(table(view, f"ram-{unit}"), "V8")[0] == frame
        assert values(table(view, f"budget-{unit}"), "summa")[1] == frame
        assert view.short
        assert view.decision


def test_a_proposal_has_its_directions_before_its_answers() -> None:
    view = next(
        one for one in build_proposals(source("almkoping/2026-vip"), True) if one.report.endswith("-kn")
    )
    (asked,) = (one for _, one in view.walk() if one.id == "inriktningar")
    known = [row.key for row in table(view, "inriktningar-tabell").rows]
    assert known == ["pi-1", "pi-2", "pi-3", "pi-4"]  # those to all; PI-5 and PI-6 are to others
    told = [plain(part.inlines).split(" ")[0] for part in asked.blocks[-1].paragraphs]  # type: ignore[union-attr]
    assert told == ["PI-1", "PI-2", "PI-3", "PI-4"]


def test_a_late_committee_has_no_proposal() -> None:
    of = source("lindhult/2026-rambudget")
    dataset = dataclasses.replace(
        of.dataset,
        rows={key: tuple(row for row in rows if row.unit != "sn") for key, rows in of.dataset.rows.items()},
        texts={key: text for key, text in of.dataset.texts.items() if key[0] != "sn"},
    )
    late = dataclasses.replace(of, dataset=dataset)
    assert "namndforslag-sn" not in {view.report for view in build_proposals(late, True)}
