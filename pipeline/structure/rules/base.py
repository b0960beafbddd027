"""What a rule of the structure is: a code, a reason and a function from what is written to what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from pipeline.model import Origin, Severity
from pipeline.structure.expand import Expansion
from pipeline.structure.known import Known
from pipeline.tables import Table


@dataclass(frozen=True, slots=True)
class Found:
    """One thing wrong: what, what to do, and in which cell; ``severity`` when it is another than the rule's."""

    message: str
    hint: str
    origin: Origin
    severity: Severity | None = None
    tables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What a rule looks at: the structure in an occasion's year, its rows expanded, and the tables whose rows can be trusted."""

    known: Known
    expansion: Expansion
    broken: frozenset[str] = frozenset()
    decided: frozenset[int] = (
        frozenset()
    )  # the years, the occasion's own and the one before, that have a file of budget decisions
    earlier: Mapping[str, Decimal] = field(default_factory=dict)  # what was published last year, tkr

    def sound(self) -> Iterator[Table]:
        """Yield the tables of the municipality's own rows in which no word or formula is at fault."""
        yield from (table for table in self.known.own if table.id not in self.broken)


Check = Callable[[Written], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class StructureRule:
    """A rule of the structure, told in Swedish. ``source`` is the law, or what it is for."""

    code: str
    title: str
    severity: Severity
    source: str
    explanation: str
    example: str
    check: Check


def rule(
    code: str, title: str, source: str, explanation: str, example: str, severity: Severity = Severity.ERROR
) -> Callable[[Check], StructureRule]:
    """Return what makes a rule of the function that checks it: the declaration stands above the function."""

    def declared(check: Check) -> StructureRule:
        return StructureRule(code, title, severity, source, explanation, example, check)

    return declared


OWN: Final = "Kommunens struktur"
"""The source of what only has to hang together."""


def called(label: str, key: str) -> str:
    """Return a row as it is spoken of: its label and id."""
    return f"”{label}” ({key})" if label and label != key else f"”{key}”"
