"""Columns as data: where each figure of a record, or of a sheet with fixed rows, comes from.

A figure is the cell of a field, what another occasion published, or a sum of columns before it. Year end, interim report and plan merge a
subject by the same function; only their columns differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.config import Occasion
from pipeline.interval import judged
from pipeline.merge.accounts import planned, published, published_rows, signed, with_sums
from pipeline.model import Dataset, Figure, Op, Row, State
from pipeline.schemas.base import FixedRow

Figures = dict[str, Figure]
Compared = Literal["previous", "before_last", "plan", "forecast", "closing"]
"""The occasions whose published values a column can hold: properties of :class:`Occasion`."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of cells: those of the field with the column's name, unless another is told."""

    name: str
    field: str = ""

    def of(self, row: Row, _: Mapping[str, Figure], __: Dataset, ___: Occasion) -> Figure:
        """Return the row's cell."""
        return row.figure(self.field or self.name)


@dataclass(frozen=True, slots=True)
class Published:
    """A column of what was published for another occasion, under a key with ``{row}`` and, where each unit has its own, ``{unit}``.

    ``typed`` is the field that holds it where nothing was published. Without one it is missing, or not applicable when it is
    ``optional`` and there is no such occasion.
    """

    name: str
    source: Compared
    key: str
    typed: str = ""
    optional: bool = False

    def of(self, row: Row, _: Mapping[str, Figure], dataset: Dataset, occasion: Occasion) -> Figure:
        """Return what was published for the row."""
        source = self.occasion(occasion)
        if self.optional and not source:
            return Figure.not_applicable()
        key = self.key.format(row=row.key, unit=row.unit)
        if self.typed:
            return planned(dataset, source, key, row.figure(self.typed))
        return published(dataset, source, key)

    def occasion(self, occasion: Occasion) -> str:
        """Return the id of the occasion that published it; empty when there is none."""
        source: str = getattr(occasion, self.source)
        return source


@dataclass(frozen=True, slots=True)
class Sum:
    """A column of sums of columns before it, those with a leading minus taken away. What less something that does not apply is, does not either."""

    name: str
    terms: tuple[str, ...]

    def of(self, row: Row, before: Mapping[str, Figure], _: Dataset, __: Occasion) -> Figure:
        """Return the sum of the row's figures so far, or what was typed over it in the form, where that agrees."""
        made, cell = self.total(before), row.values.get(self.name)
        if not isinstance(cell, Figure) or cell.op is not Op.TYPED:
            return made
        return judged(replace(cell, op=Op.CELL, args=()), made).figure

    def total(self, before: Mapping[str, Figure]) -> Figure:
        """Return the sum of figures by the names of their columns."""
        if any(before[term[1:]].state is State.NOT_APPLICABLE for term in self.terms if term.startswith("-")):
            return Figure.not_applicable()
        return Figure.total(signed(term, before) for term in self.terms)


Column = Cell | Published | Sum


def cells(*names: str) -> tuple[Column, ...]:
    """Return columns that are the fields of the same names."""
    return tuple(Cell(name) for name in names)


def record(row: Row, columns: Iterable[Column], dataset: Dataset, occasion: Occasion) -> Figures:
    """Return a record's figures by the names of their columns."""
    figures: Figures = {}
    for column in columns:
        figures[column.name] = column.of(row, figures, dataset, occasion)
    return figures


@dataclass(frozen=True, slots=True)
class FixedTable:
    """A sheet with fixed rows as figures. ``key`` is a figure's without its last part, the column: ``personal/{row}/{unit}``."""

    key: str
    sheet: str
    rows: tuple[FixedRow, ...]
    columns: tuple[Column, ...]

    def figures(self, dataset: Dataset, occasion: Occasion, unit: str = "") -> Figures:
        """Return every row's figures by key, of a unit where each hands in its own; those of a unit that has not are gaps."""
        delivered = dataset.of(self.sheet, unit or None)
        gaps = dataset.gap(self.sheet, unit) if unit else ()
        made: dict[str, Figures] = {}
        for column in self.columns:
            if isinstance(column, Sum):
                made[column.name] = {
                    row: column.total({name: rows[row] for name, rows in made.items()})
                    for row in next(iter(made.values()))
                }
            elif isinstance(column, Published):
                key = column.key.replace("{unit}", unit)
                typed = {row.key: row.figure(column.typed) for row in delivered} if column.typed else {}
                made[column.name] = published_rows(dataset, column.occasion(occasion), key, self.rows, typed)
            else:
                values = {row.key: column.of(row, {}, dataset, occasion) for row in delivered}
                made[column.name] = with_sums(self.rows, values, gaps)
        return {
            f"{self.key.format(row=row, unit=unit)}/{name}": figure
            for name, rows in made.items()
            for row, figure in rows.items()
        }


def of_units(
    tables: Iterable[FixedTable], units: Iterable[str], dataset: Dataset, occasion: Occasion
) -> Figures:
    """Return the figures of some tables by key, of each unit by its id."""
    tables = tuple(tables)
    figures: Figures = {}
    for unit in units:
        for table in tables:
            figures |= table.figures(dataset, occasion, unit)
    return figures
