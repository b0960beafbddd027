"""The lines of a municipality's own tables at an occasion: one for each unit and part where a line stands for several, and free tables."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.free_tables import free_tables
from pipeline.model import Dataset
from pipeline.schemas.own_units import FREE, NAME, OWN, expanded, subject
from pipeline.tables import Structure, Table


def with_units(
    structure: Structure, dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> Structure:
    """Return a structure with a line for each unit, and for each part that it has handed in, where a line stands for several.

    Free tables that were handed in stand in it as tables of the unit that made them.
    """
    if not structure.tables and not dataset.of(FREE):
        return structure
    tables = {
        key: expanded(table, municipality, occasion, _parts(dataset, table))
        for key, table in structure.tables.items()
    }
    tables |= {table.id: replace(table, occasions=(occasion.kind,)) for table in free_tables(dataset)}
    return replace(structure, tables=tables)


_PARTED: Final = {"drift": (("drift", "finans"), "verksamhet"), "inv": (("investeringar",), "projekt")}
"""The sheets of the parts of units, and the field of their names, in tables that begin so."""


def _parts(dataset: Dataset, table: Table) -> dict[str, list[tuple[str, str]]]:
    """Return the parts of each unit, id and name: those of the table's own sheet, else of the form for the law."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in dataset.of(f"{OWN}{table.id}"):
        if NAME in row.values and row.key != row.unit:
            found.setdefault(row.unit, []).append((row.key, row.text(NAME)))
    of_law, name = _PARTED.get(subject(table), ((), ""))
    for row in (row for sheet in of_law for row in dataset.of(sheet)):
        there = found.setdefault(row.unit, [])
        if row.key not in {key for key, _ in there}:
            there.append((row.key, row.text(name)))
    return found
