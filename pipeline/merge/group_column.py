"""The group's column of a municipality's own RR and BR: on which row an amount of the group is printed (structure: section 7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.merge.consolidation import BESIDE
from pipeline.merge.formulas import summed
from pipeline.merge.handed_in import PREFIXES
from pipeline.model import Figure
from pipeline.schemas.law import counts_in, law_row
from pipeline.tables import Kind, Line, Table


@dataclass(frozen=True, slots=True)
class GroupColumn:
    """The group's column of a table: ``law`` are the figures of law rows by key, ``own`` gives the municipality's cell of a row."""

    table: Table
    law: Mapping[str, Figure]
    own: Callable[[Line], Figure]

    def figure(self, line: Line) -> Figure | None:
        """Return a row's cell: what it has of its law row, with its parts that mean other law rows; None where nobody has reckoned it."""
        figure = self._of_law(line)
        parts = [self.figure(part) for part in taken_out(self.table, line)] if figure else []
        return summed((figure, *(part for part in parts if part))) if figure and parts else figure

    def _of_law(self, line: Line) -> Figure | None:
        """Return what a row has of the group's law row: what the units add to it lands on the first typed row that means it.

        A finer row comes first only where no row means all of the law row. What lands on a row of its own, such as a tax or a minority's share,
        is added to that one.
        """
        if line.meaning is None:
            return None
        law, of = self._law(line), law_row(line.meaning.of, self.table.id)
        alike = [
            each
            for each in self.table.lines
            if each.meaning and self._law(each) == law and self._counts(each)
        ]
        if line.kind is Kind.OF_WHICH and line not in alike:
            return None  # a part of the same law row, or of none
        first = next((each for each in alike if each.meaning and each.meaning.of == law), None)
        if (of and of.terms) or line not in alike or line is not (first or alike[0]):
            return self._with_others(line)
        group = self.law.get(f"{PREFIXES.get(self.table.id, self.table.id)}/{law}/koncern/utfall")
        if group is None:
            return None
        others = [-_turned(each, self._with_others(each)) for each in alike if each is not line]
        whole = summed((group, *others)) if others else group
        return _turned(line, whole)

    def _with_others(self, line: Line) -> Figure:
        """Return the municipality's own cell, without parts that mean other law rows, with what the other units add to just that row."""
        figure = self.own(line)
        added = self.law.get(f"{BESIDE}{self.table.id}.{line.id}")
        terms = [-self.own(part) for part in taken_out(self.table, line)]
        terms += [] if added is None else [_turned(line, added)]
        return summed((figure, *terms)) if terms else figure

    def _law(self, line: Line) -> str:
        return counts_in(line.meaning.of, self.table.id) if line.meaning else ""

    def _counts(self, line: Line) -> bool:
        """Tell whether a row is one by itself, or a part that is taken out of the row it is part of."""
        apart = (part for each in self.table.lines for part in taken_out(self.table, each))
        return line.kind is Kind.ROW or (line.kind is Kind.OF_WHICH and any(line is part for part in apart))


def _turned(line: Line, figure: Figure) -> Figure:
    return -figure if line.meaning and line.meaning.negative else figure


def parts_of(table: Table, line: Line) -> Iterator[Line]:
    """Yield the rows that are part of another: those that name it, and those without a name that stand nearest below it."""
    above = ""
    for each in table.lines:
        if each.kind is Kind.OF_WHICH:
            if (each.part_of or above) == line.id:
                yield each
        else:
            above = each.id


def taken_out(table: Table, line: Line) -> Iterator[Line]:
    """Yield the parts of a typed row that mean another law row than it does, so that their amounts are not in its own."""
    whole = counts_in(line.meaning.of if line.meaning else "")
    for part in parts_of(table, line) if line.typed else ():
        if part.meaning and counts_in(part.meaning.of) != whole:
            yield part
