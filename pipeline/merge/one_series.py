"""One measure has one series: where a nämnd's goal and its quality indicator are the same measure, both tables print the same cells.

The same measure is one that the same unit has given the same name. What is handed in for the report goes before what is borrowed from
an earlier occasion; what the one sheet leaves empty is taken from the other. A difference is told at the cell by rule KV-07.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.merge.few_answers import WITHHELD, measure
from pipeline.model import Dataset, Row

GOALS: Final = "indikatorer"
QUALITY: Final = "kvalitet"
FIELDS: Final = ("u_t2", "u_t1", "utfall")
"""The fields of both sheets that say how the measure has gone."""


def pairs(dataset: Dataset) -> Iterator[tuple[Row, Row]]:
    """Yield each indicator of a goal with the quality indicator of the same unit that is the same measure, in delivery order."""
    quality = {(row.unit, measure(row)): row for row in dataset.of(QUALITY)}
    for row in dataset.of(GOALS):
        other = quality.get((row.unit, measure(row)))
        if other is not None:
            yield row, other


def joined(dataset: Dataset) -> Dataset:
    """Return the dataset with one cell for each measure and year; untouched when no measure stands on two sheets."""
    goals: dict[int, Row] = {}
    quality: dict[int, Row] = {}
    for goal, other in pairs(dataset):
        goals[id(goal)], quality[id(other)] = _filled(goal, other), _filled(other, goal, first=False)
    if not goals:
        return dataset
    rows = {
        GOALS: tuple(goals.get(id(row), row) for row in dataset.of(GOALS)),
        QUALITY: tuple(quality.get(id(row), row) for row in dataset.of(QUALITY)),
    }
    return replace(dataset, rows={**dataset.rows, **rows})


def _filled(row: Row, other: Row, *, first: bool = True) -> Row:
    """Return a row with the series' figures: its own where it is the first and has them, else the other's; nothing that is withheld."""
    values, origins = dict(row.values), dict(row.origins)
    for name in FIELDS:
        mine, theirs = row.figure(name), other.figure(name)
        if theirs.label == WITHHELD or (
            mine.label != WITHHELD and theirs.known and not (first and mine.known)
        ):
            values[name], origins[name] = theirs, other.at(name)
    return replace(row, values=values, origins=origins)
