"""What is handed in and published of a municipality's own tables, and where: the cells that figures are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.model import Dataset, Figure, Origin, Row
from pipeline.schemas.law import counts_in
from pipeline.schemas.own import MONEY, field_key, is_note
from pipeline.schemas.own_units import OWN, published_key
from pipeline.tables import Col, Kind, Line, Structure, Table

PREFIXES: Final = {"noter": "not", "d_rr": "rr", "d_br": "br", "reserver": "reserv"}
"""How the keys of law rows begin, of sheets that are called otherwise."""


@dataclass(slots=True)
class HandedIn:
    """The own tables of an occasion as they were handed in, by all or by the one unit ``whose`` rows are looked at."""

    dataset: Dataset
    structure: Structure
    municipality: Municipality
    occasion: Occasion
    whose: str = ""

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

    def row(self, table: str, line: str) -> Row | None:
        """Return a row as it was handed in."""
        rows = self.dataset.of(f"{OWN}{table}", self.whose or None)
        return next((row for row in rows if row.key == line), None)

    def rows(self, table: Table, line: Line, column: Col) -> Iterator[Row]:
        """Yield the rows that say something of a cell: of a unit's line its own, and where the column is handed in centrally the one for it."""
        central = not line.of_unit or "central" in column.handed_in_by
        for row in self.dataset.of(f"{OWN}{table.id}", self.whose or None):
            own = row.unit == line.of_unit and row.key == (line.part or line.of_unit)
            if own or (central and row.unit != line.of_unit and row.key == line.id):
                yield row

    def handed_in_by(self, table: Table) -> str:
        """Return whose a table's rows are, the unit that compiles the accounts when nothing was handed in."""
        rows = self.dataset.of(f"{OWN}{table.id}")
        central = next((unit.id for unit in self.municipality.of_kind("central")), "")
        return rows[0].unit if rows else central

    def origin(self, table: str, line: str, column: str) -> Origin:
        """Return a cell's address in what was handed in."""
        own, row = self.structure.table(table), self.row(table, line)
        col = own.column(column) if own else None
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
        names = [published_key(table, one, meaning.of) for one in (line, earlier)]
        law = counts_in(line.meaning.of, table.id) if line.meaning else ""
        if line.meaning and (line.kind is not Kind.OF_WHICH or law == line.meaning.of):
            alike = [
                each for each in table.lines if each.meaning and counts_in(each.meaning.of, table.id) == law
            ]
            first = PREFIXES["noter"] if is_note(table) else PREFIXES.get(table.id, table.id)
            names += [f"{first}/{law}/{meaning.of}"] if len(alike) == 1 else []
        return next((values[name].figure for name in names if name in values), None)
