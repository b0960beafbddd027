"""What there is to name in a municipality's structure: its tables and the standard ones, their rows, and selections of its units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Self

from pipeline.config import Municipality, Occasion
from pipeline.formula import Name
from pipeline.model import Origin
from pipeline.schemas import sheets
from pipeline.schemas.law import LawRow, law_row
from pipeline.schemas.own import is_note
from pipeline.structure.standard import NOWHERE, standard
from pipeline.tables import OF_UNITS, Kind, Line, Structure, Table
from pipeline.units import SELECTIONS, Unit

GROUP: Final = "grupp"
UNIT_TABLES: Final = ("drift", "inv", "bolag")
COMPARED: Final = ("femar", "nyckeltal")


@dataclass(frozen=True, slots=True)
class Known:
    """A municipality's structure in an occasion's year, and what its names may be.

    ``tables`` holds every table with rows, its own in the place of the standard ones; ``names`` also those that have none here.
    """

    structure: Structure
    municipality: Municipality
    occasion: Occasion
    tables: Mapping[str, Table] = field(default_factory=dict)

    @classmethod
    def of(cls, structure: Structure, municipality: Municipality, occasion: Occasion) -> Self:
        """Return what is known of a structure in the year of an occasion."""
        municipality = replace(municipality, structure=structure)
        structure = structure.in_year(occasion.year)
        own = {key: _filled(table, standard().get(key)) for key, table in structure.tables.items()}
        return cls(structure, municipality, occasion, {**standard(), **own})

    @property
    def own(self) -> tuple[Table, ...]:
        """Return the tables that the municipality has written rows of, with their columns, in the order of the file."""
        return tuple(self.tables[key] for key, table in self.structure.tables.items() if table.lines)

    def place(self, table: Table) -> Origin:
        """Return where a table is written: its line, else its first row or column."""
        firsts = (
            *(line.origin for line in table.lines[:1]),
            *(column.origin for column in table.columns[:1]),
        )
        return table.origin or next(iter(firsts), NOWHERE)

    def names(self) -> tuple[str, ...]:
        """Return the ids of all tables: the standard ones, and those that the municipality has on its sheet of tables."""
        listed = (key for key, table in self.structure.tables.items() if table.origin)
        return tuple(dict.fromkeys((*listed, *standard(), *UNIT_TABLES, *COMPARED, *sheets())))

    # -- rows -------------------------------------------------------------------------------------
    def named(self, name: Name, here: Table) -> tuple[Table, Line] | LawRow | None:
        """Return what a name in a formula of a table's row is: a row with its table, a law row, or None when there is no such."""
        table = self.tables.get(name.table) if name.table else here
        if table is None:
            return law_row(name.name, name.table) if name.table in self.names() else None
        line = table.line(name.name)
        if line is not None and line.kind not in {Kind.HEADING, *OF_UNITS}:
            return table, line
        return law_row(name.name, table.id) if name.table else None

    def rows_like(self, name: Name, here: Table) -> Iterator[str]:
        """Yield the names that a name may have been meant as: rows of the same table, and ``table.row`` of all."""
        if not name.table:
            yield from (line.id for line in here.lines)
        for table in self.tables.values():
            yield from (f"{table.id}.{line.id}" for line in table.lines if line.kind is not Kind.HEADING)

    # -- units ------------------------------------------------------------------------------------
    def units(self) -> tuple[Unit, ...]:
        """Return the units that exist at the occasion."""
        return tuple(unit for unit in self.municipality.units if unit.active(self.occasion))

    def selected(self, selection: str) -> tuple[Unit, ...] | None:
        """Return the units of a selection (``namnder``, ``grupp.sdn``, an id); None when there is no such."""
        group = selection.removeprefix(f"{GROUP}.")
        if group != selection:
            return tuple(unit for unit in self.units() if unit.group == group) or None
        if selection in SELECTIONS:
            return tuple(unit for unit in self.units() if unit.kind in SELECTIONS[selection])
        unit = self.municipality.unit(selection)
        return (unit,) if unit else None

    def selections(self) -> tuple[str, ...]:
        """Return every selection that there is."""
        groups = dict.fromkeys(f"{GROUP}.{unit.group}" for unit in self.municipality.units if unit.group)
        return (*SELECTIONS, *groups, *(unit.id for unit in self.municipality.units))

    def notes(self) -> tuple[Table, ...]:
        """Return the notes that are printed, own and standard."""
        return tuple(table for table in self.tables.values() if table.included and is_note(table))


def _filled(table: Table, model: Table | None) -> Table:
    """Return a table with the standard's rows, columns and section where it has none of its own."""
    if model is None:
        return table
    return replace(
        table,
        lines=table.lines or model.lines,
        columns=table.columns or model.columns,
        section=table.section or model.section,
    )
