"""What is handed in and published of a municipality's own tables, and where: the cells that figures are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.accounts import published
from pipeline.model import Dataset, Figure, Gaps, Origin, Row
from pipeline.schemas.law import counts_in
from pipeline.schemas.own import MONEY, field_key, is_note
from pipeline.schemas.own_units import OWN, asked_of, published_key
from pipeline.tables import Col, Kind, Line, Meaning, Structure, Table

PREFIXES: Final = {
    "noter": "not", "d_rr": "rr", "d_br": "br", "d_skatter": "skatt", "d_balanskrav": "balanskrav", "reserver": "reserv",
}  # fmt: skip
"""How the keys of law rows begin, of sheets that are called otherwise."""

_OF_MUNICIPALITY: Final = frozenset({"budget", "prognos", "utfall"})
"""What a column may mean that is the municipality's, though it does not say so."""


def law_keys(table: Table, row: str, of: str) -> tuple[str, ...]:
    """Return the keys of a law row's figures but for their last part: by ``kommun`` and ``koncern``, and by itself where its table has but one."""
    first = PREFIXES["noter"] if is_note(table) else PREFIXES.get(table.id, table.id)
    return (f"{first}/{row}/{of}", *((f"{first}/{row}",) if of == "kommun" else ()))


@dataclass(slots=True)
class HandedIn:
    """The own tables of an occasion as they were handed in, seen for the municipality or for the one unit ``whose`` answers are looked at.

    ``law`` are the figures of law rows by key, once they are merged. A table that several units each hand in has figures only as one of them sees it: what they have answered is never mixed.
    """

    dataset: Dataset
    structure: Structure
    municipality: Municipality
    occasion: Occasion
    whose: str = ""
    law: Mapping[str, Figure] = field(default_factory=dict)
    _asked: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def asked(self, table: Table) -> tuple[str, ...]:
        """Return the units that each hand in a table of their own; nothing for one that is handed in for all."""
        if table.id not in self._asked:
            self._asked[table.id] = asked_of(table, self.municipality, self.occasion)
        return self._asked[table.id]

    def answering(self, table: Table) -> tuple[str, ...]:
        """Return the units that have each handed in a table of their own; nothing for one that is handed in for all."""
        if not table.of_each:
            return ()
        return tuple(dict.fromkeys(row.unit for row in self.dataset.of(f"{OWN}{table.id}")))

    def alone(self, table: Table) -> str:
        """Return the one unit that a table is asked of, empty where several each have their own and where it is one for all."""
        asked = self.asked(table)
        return asked[0] if len(asked) == 1 else ""

    def theirs(self, table: Table) -> tuple[Row, ...]:
        """Return the rows of a table that were handed in: of one that each unit has its own of, those of the unit that is looked at."""
        rows = self.dataset.of(f"{OWN}{table.id}")
        if not table.of_each:
            return rows
        whose = self.whose or self.alone(table)
        return tuple(row for row in rows if row.unit == whose)

    def meaning(self, table: Table, of: str, years: tuple[int, int] = (0, 0)) -> Col | None:
        """Return the column of a table that means something, of some years; None when there is none."""
        return next(
            (
                column
                for column in table.columns
                if column.meaning
                and (column.meaning.of, column.meaning.years) == (of, years)
                and not column.meaning.day
            ),
            None,
        )

    def occasion_at(self, years: int) -> str:
        """Return the id of the year end that many years from the report's own; empty when it is not known."""
        earlier = dict(enumerate(reversed(self.occasion.history), 1)) | {1: self.occasion.previous}
        return self.occasion.id if years == 0 else earlier.get(-years, "")

    def row(self, table: Table, line: str) -> Row | None:
        """Return a row as it was handed in."""
        return next((row for row in self.theirs(table) if row.key == line), None)

    def rows(self, table: Table, line: Line, column: Col) -> Iterator[Row]:
        """Yield the rows that say something of a cell: of a unit's line its own, and where the column is handed in centrally the one for it."""
        central = not line.of_unit or "central" in column.handed_in_by
        for row in self.theirs(table):
            own = row.unit == line.of_unit and row.key == (line.part or line.of_unit)
            if own or (central and row.unit != line.of_unit and row.key == line.id):
                yield row

    def handed_in_by(self, table: Table) -> str:
        """Return whose a table's rows are; when nothing was handed in whose they would be, the unit's that compiles the accounts where none is asked."""
        central = next((unit.id for unit in self.municipality.of_kind("central")), "")
        whose = (self.whose or self.alone(table)) if table.of_each else ""
        return next((row.unit for row in self.theirs(table)), whose or central)

    def answers_for(self, table: Table, line: Line, column: Col) -> str:
        """Return whose a cell is: the unit's that its row is, unless the column is handed in centrally; else whose the table is."""
        own = line.of_unit and "central" not in column.handed_in_by
        return line.of_unit if own else self.handed_in_by(table)

    def late(self, table: Table, line: Line, column: Col) -> Gaps:
        """Return whose sheet is missing when nothing says anything of a cell; nothing when it was handed in."""
        whose = self.answers_for(table, line, column)
        own = line.of_unit and not self.dataset.gap(f"{OWN}{table.id}", whose)
        return () if own else self.dataset.gap(table.id, whose)

    def origin(self, table: str, line: str, column: str) -> Origin:
        """Return a cell's address in what was handed in."""
        own = self.structure.table(table)
        row, col = (self.row(own, line), own.column(column)) if own else (None, None)
        return row.at(field_key(own, col)) if own and row and col else Origin("")

    def unit(self, table: Table, line: Line, column: Col) -> str:
        """Return the unit that a cell is printed in: the row's, the column's, the table's, else the municipality's."""
        return line.unit or column.unit or table.unit or self.municipality.settings.report_unit

    def stored(self, table: Table, line: Line, column: Col) -> str:
        """Return the unit that a cell's figure has: amounts are in tkr whatever they are printed in."""
        unit = self.unit(table, line, column)
        return "tkr" if unit in MONEY else unit

    def as_published(self, table: Table, line: Line, column: Col) -> Figure | None:
        """Return what was published of an earlier year under the row, an older id of it, or the law row that it alone means."""
        meaning = column.meaning
        if meaning is None or meaning.years[0] >= 0 or meaning.years[0] != meaning.years[1]:
            return None
        values = self.dataset.published.get(self.occasion_at(meaning.years[0]), {})
        earlier = replace(line, id=line.earlier) if line.earlier else line
        names = [published_key(table, one, meaning.of, self.whose) for one in (line, earlier)]
        if not table.of_each or self.whose == self.alone(table):
            names += self._of_all(table, line, earlier, meaning.of)
        return next((values[name].figure for name in names if name in values), None)

    def _of_all(self, table: Table, line: Line, earlier: Line, of: str) -> Iterator[str]:
        """Yield the keys that a row is published under where there is one table for all: its own, an older id's, the law row's that it alone means."""
        yield from (published_key(table, one, of) for one in (line, earlier))
        law = counts_in(line.meaning.of, table.id) if line.meaning else ""
        if line.meaning and (line.kind is not Kind.OF_WHICH or law == line.meaning.of):
            alike = [
                each for each in table.lines if each.meaning and counts_in(each.meaning.of, table.id) == law
            ]
            yield from law_keys(table, law, of) if len(alike) == 1 else ()

    def law_figure(self, table: str, row: str, meaning: Meaning) -> Figure:
        """Return a law row of a table (or an own row that was published), in a column's meaning; missing when there is none."""
        year = meaning.years[0]
        own = self.structure.table(table)
        line = own.line(row) if own else None
        law = counts_in(line.meaning.of) if line and line.meaning else row
        of = "kommun" if meaning.of in _OF_MUNICIPALITY else meaning.of
        keys = law_keys(own or Table(id=table), law, of)
        if year == 0:
            last = {"budget": "budget", "prognos": "prognos"}.get(meaning.of, "utfall")
            there = (self.law[key] for each in keys if (key := f"{each}/{last}") in self.law)
            return next(there, Figure.missing(label=f"{table}.{row}"))
        occasion = self.occasion_at(year)
        for key in (f"{table}/{row}/{of}", *keys):
            figure = published(self.dataset, occasion, key)
            if figure.known:
                return figure
        return Figure.missing(label=f"{table}.{row}")
