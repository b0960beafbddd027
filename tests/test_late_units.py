"""A unit that is late: drafts are built whoever is missing, and no number that it changes is printed without saying so."""

from __future__ import annotations

import itertools
import shutil
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from pipeline import build, passport
from pipeline.build import Target
from pipeline.model import Figure
from pipeline.view import Chart, KeyFigures, Prose, RiskMatrix, Table, View
from pipeline.words import numbers, plain
from tests.examples import INPUTS, REMEMBERED, all_built, checked, targets

KOMMUN = "lindhult"
TARGETS = {one.occasion.id: one for one in targets(KOMMUN)}
UNITS = {
    key: [unit.id for unit in one.municipality.units if (one.folder / unit.id).is_dir()]
    for key, one in TARGETS.items()
}
LATE: list[tuple[str, tuple[str, ...]]] = [(key, (unit,)) for key, units in UNITS.items() for unit in units]
LATE += [(key, pair) for key, units in UNITS.items() for pair in list(itertools.combinations(units, 2))[:3]]
LATE += [(key, tuple(units)) for key, units in UNITS.items()]


NOT_ADDED_UP = {
    "2025-forteckning",
    "2025-uppsikt",
    "2026-motioner-var",
    "2026-omprovning",
    "2027-mandatperiod",
}
"""Occasions whose reports add up nothing over those who hand in."""


@cache
def full(occasion: str) -> tuple[View, ...]:
    return all_built(checked(f"{KOMMUN}/{occasion}"), draft=True)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("late") / KOMMUN
    shutil.copytree(INPUTS / KOMMUN, folder)
    return folder


def late(copy: Path, occasion: str, gone: tuple[str, ...], held: Path) -> tuple[View, ...]:
    held.mkdir()
    for unit in gone:
        shutil.move(copy / occasion / unit, held / unit)
    try:
        (target,), _ = build.targets(copy / occasion)
        assert isinstance(target, Target)
        return all_built(build.check(target, kept=REMEMBERED), draft=True)
    finally:
        for unit in gone:
            shutil.move(held / unit, copy / occasion / unit)


def figures(view: View) -> Iterator[tuple[str, str, Figure]]:
    for item in passport.printed(view):
        yield f"{item.table or item.id.rpartition('.n')[0]} | {item.column}", item.text, item.figure


@pytest.mark.parametrize(
    ("occasion", "gone"), LATE, ids=lambda value: value if isinstance(value, str) else "+".join(value)
)
def test_a_number_that_somebody_is_missing_from_says_so(
    occasion: str, gone: tuple[str, ...], copy: Path, tmp_path: Path
) -> None:
    whole = {view.report: view for view in full(occasion)}
    silent = []
    for view in late(copy, occasion, gone, tmp_path / "held"):
        before = Counter((where, shown) for where, shown, _ in figures(whole[view.report]))
        told = {table.id for table in view.tables() if table.gaps}
        told |= {
            block.id for _, block in view.blocks() if isinstance(block, Chart | RiskMatrix) and block.gaps
        }
        for where, shown, figure in figures(view):
            table = where.partition(" | ")[0].partition(".")[0]
            if before[where, shown] or figure.value is None or figure.gaps or table in told:
                continue
            if all(cell.origin and cell.origin.file.startswith("published/") for cell in figure.cells()):
                continue  # what was printed last year is whole; its row shows since this year's number is not zero but missing
            silent.append(f"{view.report}: {where}: {shown}")
    assert silent == []


@pytest.mark.parametrize("occasion", sorted(TARGETS))
def test_what_rests_on_a_gap_is_marked_where_it_is_printed(occasion: str, copy: Path, tmp_path: Path) -> None:
    gone = (UNITS[occasion][:2][-1],)
    unmarked = []
    count = 0
    for view in late(copy, occasion, gone, tmp_path / "held"):
        for where, said, found in marked_places(view):
            if any(figure.gaps for figure in found if figure.value is not None):
                count += 1
                if "exkl." not in said and "uppgifter från" not in said:
                    unmarked.append(f"{view.report}: {where}: {said}")
    assert unmarked == []
    assert count > 0 or occasion in NOT_ADDED_UP


def marked_places(view: View) -> Iterator[tuple[str, str, list[Figure]]]:
    """Yield every row, drawing, tile and paragraph with the words beside it and the figures in it."""
    for section, block in view.blocks():
        match block:
            case Table():
                notes = " ".join(plain(note) for note in block.notes)
                for row in block.rows:
                    said = " ".join(plain(cell) for cell in row.cells if isinstance(cell, str | tuple))
                    found = [cell for cell in row.cells if isinstance(cell, Figure)]
                    yield block.id, f"{said} {notes}".lower(), found
            case Chart():
                drawn = [figure for series in block.series for figure in series.figures]
                yield block.id, plain(block.title).lower(), drawn
            case KeyFigures():
                for tile in block.tiles:
                    yield section.id, plain(tile.comment).lower(), [tile.figure]
            case Prose():
                for paragraph in block.paragraphs:
                    found = [item.figure for _, item in numbers(paragraph.inlines)]
                    yield section.id, plain(paragraph.inlines).lower(), found
            case _:
                pass
