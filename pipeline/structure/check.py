"""The rules of the structure run over what a municipality has written: its faults at their cells, and the tables whose figures wait."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.model import Origin, Problem, Published, Severity
from pipeline.read.decisions import has_decisions
from pipeline.structure.expand import Expansion
from pipeline.structure.known import Known
from pipeline.structure.rules import BEFORE, RULES
from pipeline.structure.rules.base import Found, StructureRule, Written
from pipeline.tables import Structure, Table

FIRM: Final = frozenset({"STR3"})
"""Rules that cannot be lowered: an amount would vanish."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What is wrong with a structure, and the tables in which something is so wrong that their figures wait."""

    problems: tuple[Problem, ...] = ()
    faulty: frozenset[str] = frozenset()


def check(
    structure: Structure,
    municipality: Municipality,
    occasion: Occasion,
    told: Iterable[Problem] = (),
    published: Mapping[str, Published] | None = None,
) -> Judged:
    """Return what the rules STR1–STR10 find in a structure in an occasion's year, each at its cell.

    ``told`` are the faults of writing that loading has found: what would only follow from them is not told, and their tables are
    faulty too. ``published`` is what was published of the year before. Nothing is found where the municipality has written nothing.
    """
    if not structure.digest and not structure.tables and not structure.sections:
        return Judged()
    known = Known.of(structure, municipality, occasion)
    earlier = {
        key: each.figure.value for key, each in (published or {}).items() if each.figure.value is not None
    }
    decided = frozenset(
        year for year in (occasion.year, occasion.year - 1) if has_decisions(municipality, year)
    )
    problems: list[Problem] = []
    wrong = faulty(structure, told)
    broken = wrong
    for rule in sorted(RULES, key=lambda rule: (rule.code not in BEFORE, rule.code)):
        for found in rule.check(Written(known, Expansion(known), broken, decided, earlier)):
            problem = _problem(rule, found, municipality)
            problems.append(problem)
            wrong |= set(found.tables) if problem.severity is Severity.ERROR else set()
        if rule.code in BEFORE:
            broken = wrong
    return Judged(tuple(dict.fromkeys(problems)), wrong)


def faulty(structure: Structure, problems: Iterable[Problem]) -> frozenset[str]:
    """Return the tables in whose cells some problems of the severity fel are."""
    places = {each.origin for each in problems if each.severity is Severity.ERROR and each.origin}
    return frozenset(key for key, table in structure.tables.items() if not places.isdisjoint(_cells(table)))


def _cells(table: Table) -> Iterator[Origin]:
    if table.origin:
        yield from (table.origin, *table.places.values())
    for line in table.lines:
        yield from (line.origin, *line.places.values())
    for column in table.columns:
        yield from (column.origin, *column.places.values())


def _problem(rule: StructureRule, found: Found, municipality: Municipality) -> Problem:
    grade = municipality.settings.severities.get(rule.code)
    own = grade.severity if grade and rule.code not in FIRM else None
    severity = found.severity or rule.severity
    if severity is Severity.ERROR and own:
        severity = own
    return Problem(severity, rule.code, found.message, found.hint, None, found.origin)
