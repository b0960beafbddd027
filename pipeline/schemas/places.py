"""Where an amount of the group lands: on a row of the law, and on which of the municipality's own rows that is printed.

What a law row has in the group lands on the first own row that means it (structure: section 7). An amount has a place of its own when the
translation names a finer row or an own one, when a unit hands in the municipality's own rows, and when it is a minority's share.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Self

from pipeline.schemas.law import law_row
from pipeline.schemas.statements import BR, RR
from pipeline.tables import Kind, Line, Structure, Table
from pipeline.units import Unit

RESULT: Final = "R12"
DEBTS: Final = "SUMS"
"""The sums that a minority's share of result and of equity is a term of."""
TAX: Final = "R2s"
LAW_ROWS: Final = tuple(row.id for row in (*RR, *BR) if row.kind != "group" and not row.computed)
_SUMS: Final = frozenset(row.id for row in (*RR, *BR) if row.computed)
_STATEMENTS: Final = ("rr", "br")


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the law, or a sum of which the amount is a term of its own, and the own row (``br.uskatt``) where it has one to itself."""

    law: str
    own: str = ""

    @property
    def key(self) -> str:
        """Return what the place is called in the workpaper: the own row, else the law row; a sum's with a plus."""
        return self.own or (f"{self.law}+" if self.adds else self.law)

    @property
    def adds(self) -> bool:
        """Tell whether the amount is a term of a sum without being in any of the law's rows."""
        return self.law in _SUMS


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a municipality's group: its typed rows of RR and BR that mean something, by ``rr.int``."""

    lines: Mapping[str, tuple[Table, Line]] = field(default_factory=dict)
    shared: bool = False  # somebody is taken in with a minority

    @classmethod
    def of(cls, structure: Structure, consolidated: Iterable[Unit]) -> Self:
        """Return the places of a year's structure, for the units that are consolidated."""
        lines = {
            f"{table.id}.{line.id}": (table, line)
            for key in _STATEMENTS
            if (table := structure.table(key))
            for line in table.lines
            if line.typed and line.meaning and line.kind is Kind.ROW
        }
        return cls(lines, any(unit.minority for unit in consolidated))

    def named(self, name: str) -> Place | None:
        """Return the place that a name in the translation is: a law row, a finer one, or an own row; None when it is none.

        A finer row that no own row means is the law row that it counts in; the tax of bolag is a term of the result where such a row is.
        """
        if name in LAW_ROWS:
            return Place(name)
        finer = law_row(name)
        if finer is not None and finer.within:
            own = next(self._meaning(name), "") or (next(iter(self._taxes()), "") if name == TAX else "")
            return self.at(own) if own else Place(finer.within)
        return next(
            (self.at(key) for key in (name, *(f"{one}.{name}" for one in _STATEMENTS)) if key in self.lines),
            None,
        )

    def at(self, own: str) -> Place | None:
        """Return the place of an own row; None where it means nothing that the group has."""
        table, line = self.lines[own]
        law = law_row(line.meaning.of, table.id) if line.meaning else None
        of = (law.within or law.id) if law else ""
        return Place(of, own) if of in LAW_ROWS or of in _SUMS else None

    def minority(self, of: str) -> Place:
        """Return where a minority's share of the result or of equity is: the last own row that means the sum."""
        return Place(of, next(iter(reversed(tuple(self._meaning(of)))), ""))

    def lacking(self) -> tuple[str, ...]:
        """Return the sums that no own row means, though a minority's share must be a term of each."""
        return tuple(of for of in (RESULT, DEBTS) if not self.minority(of).own)

    def every(self) -> Iterator[Place]:
        """Yield the place of each own row."""
        for own in self.lines:
            place = self.at(own)
            if place is not None:
                yield place

    def _meaning(self, of: str) -> Iterator[str]:
        return (key for key, (_, line) in self.lines.items() if line.meaning and line.meaning.of == of)

    def _taxes(self) -> tuple[str, ...]:
        """Return the own rows that mean the result, without the minority's."""
        rows = tuple(self._meaning(RESULT))
        return rows[:-1] if self.shared else rows
