"""The notes in the municipality's own order, with their numbers: by place, as written, or in two series for kommun and koncern."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.formula import names
from pipeline.schemas.law import counts_in
from pipeline.schemas.notes import Note
from pipeline.schemas.own import SERIES, notes_in_order
from pipeline.schemas.statements import BR, KFA, RR
from pipeline.tables import Line, Structure, Table

_REFERRING: Final = {"rr": RR, "br": BR, "kfa": KFA}


@dataclass(frozen=True, slots=True)
class Numbered:
    """A note with its number: the standard note that it is, or stands for, and the municipality's own table, where there is one."""

    number: str
    title: str
    note: Note | None
    table: Table | None
    series: str = ""

    @property
    def key(self) -> str:
        """Return what the id of its section ends with."""
        return self.note.number if self.note else self.table.id if self.table else self.number


def numbered(structure: Structure) -> tuple[Numbered, ...]:
    """Return every note in order; a standard one keeps its number while nothing is put in, left out or numbered in another way."""
    every = tuple(notes_in_order(structure))
    changed = any(
        table is not None and (note is None or table.number or not table.included) for note, table in every
    )
    counts = dict.fromkeys(("", *SERIES), 0)
    found: list[Numbered] = []
    for note, table in every:
        if table is not None and not table.included:
            continue
        series = table.number if table is not None and table.number in SERIES else ""
        counts[series] += 1
        own = table.number if table is not None and not series else ""
        number = own or (str(counts[series]) if changed or note is None else note.number)
        title = (table.title if table is not None else "") or (note.title if note else "")
        found.append(Numbered(number, title, note, table, series))
    return tuple(found)


def numbers(structure: Structure) -> Mapping[tuple[str, str], str]:
    """Return the number of the note of each row: by ``("rr", "R1")`` and, in own tables, by the row's own id; ``("koncern:rr", …)`` in a series of its own."""
    found: dict[tuple[str, str], str] = {}
    for one in numbered(structure):
        sheet = "koncern:" if one.series == "koncern" else ""
        if one.table is not None and one.table.lines:
            for line in one.table.lines:
                for name in names(line.tie) if line.tie else ():
                    found.setdefault((f"{sheet}{name.table}", name.name), one.number)
        elif one.note is not None:
            for _, table, row in one.note.ties:
                if _refers(table, row, one.note):
                    found.setdefault((f"{sheet}{table}", row), one.number)
    return found


def _refers(table: str, row: str, note: Note) -> bool:
    """Tell whether a row of a statement refers to a standard note: a note may be tied to more rows than those that do."""
    return any(each.id == row and each.note == note.number for each in _REFERRING.get(table, ()))


def renumbered(structure: Structure) -> Mapping[str, str]:
    """Return the numbers of the standard notes by the numbers that they have where nothing is changed; those left out are not there."""
    return {one.note.number: one.number for one in numbered(structure) if one.note}


def number_of(every: Mapping[tuple[str, str], str], table: Table, line: Line, series: str = "") -> str:
    """Return the number of a row's note among the ``numbers`` of all: of the note that ties to the row itself, or to the law row that it means; empty when none does."""
    first = f"{series}:{table.id}" if series == "koncern" else table.id
    law = counts_in(line.meaning.of, table.id) if line.meaning else ""
    return every.get((first, line.id)) or every.get((first, law), "")
