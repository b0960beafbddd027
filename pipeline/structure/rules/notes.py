"""STR7: numbers of notes, and what notes are tied to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.formula import Formula, Name, names
from pipeline.model import Severity
from pipeline.schemas.law import LawRow, counts_in, law_row
from pipeline.schemas.notes import NOTES
from pipeline.schemas.own import SERIES
from pipeline.structure.known import Known
from pipeline.structure.meanings import nearest
from pipeline.structure.rules.base import Found, Written, called, rule
from pipeline.structure.standard import numbered_ties
from pipeline.tables import Line, Table

_NUMBER: Final = re.compile(rf"(?:({'|'.join(SERIES)})\s*)?(\d{{1,3}}[a-z]?)?")
_STATEMENTS: Final = ("rr", "br")


@rule(
    "STR7",
    "Noternas nummer och vad de stäms mot",
    "LKBR 9 kap.",
    "Två noter i samma serie kan inte ha samma nummer. Det som en rad stäms mot ska finnas. En rad i resultat- eller balansräkningen som "
    "standardens not specificerar ska ha någon not som stäms mot den, annars blir det en varning.",
    "Både not_intakter och not_kostnader har nummer 3.",
)
def STR7(written: Written) -> Iterator[Found]:  # noqa: N802
    """Two notes with one number, ties to nothing, and statement rows that no note is tied to any longer."""
    known = written.known
    yield from _numbers(known)
    astray: set[str] = set()
    for table in known.own:
        for line in table.lines:
            for found in _ties(known, table, line, line.tie) if line.tie else ():
                astray.add(table.id)
                yield found
    yield from _untied(known, written.broken | astray)


def _numbers(known: Known) -> Iterator[Found]:
    taken: dict[tuple[str, str], Table] = {}
    for table in known.structure.tables.values():
        if not table.number or not table.included:
            continue
        place = table.at("Nummer") or known.place(table)
        said = _NUMBER.fullmatch(table.number)
        if said is None:
            hint = "Skriv ett nummer (14), eller kommun eller koncern för två serier."
            yield Found(f"”{table.number}” är inget nummer på en not.", hint, place, tables=(table.id,))
            continue
        series, number = said[1] or "", said[2] or ""
        first = taken.setdefault((series, number), table) if number else table
        if first is not table:
            yield Found(
                f"Både {first.id} och {table.id} har nummer {number}{f' i serien {series}' if series else ''}.",
                "Ändra det ena numret, eller lämna cellen tom: då numreras noterna efter sin plats.",
                place,
                tables=(table.id,),
            )


def _ties(known: Known, table: Table, line: Line, tie: Formula) -> Iterator[Found]:
    told: set[str] = set()
    for name in names(tie):
        if str(name) not in told and known.named(name, table) is None:
            told.add(str(name))
            yield Found(
                f"{called(line.label, line.id)} stäms mot ’{name}’, som inte finns.",
                nearest(str(name), known.rows_like(name, table), "Skriv tabell.rad, till exempel rr.R1."),
                line.at("Stäms mot"),
                tables=(table.id,),
            )


def _untied(known: Known, broken: frozenset[str]) -> Iterator[Found]:
    """Yield the law rows that a standard note is tied to, that a statement has, and that no note of the municipality is tied to."""
    tied = {law for table in known.notes() for line in table.lines for law in _tied(known, table, line)}
    for note in NOTES:
        own = known.structure.table(note.table)
        if own is None or own.id in broken:
            continue
        for _, statement, key in numbered_ties(note):
            law = law_row(key, statement)
            if law and statement in _STATEMENTS and key not in tied and _has(known, law):
                said = f"Ingen not stäms mot {law.id} ({law.label})."
                hint = f"Skriv {statement}.{key} i kolumnen Stäms mot vid den rad i noten som ska vara lika."
                yield Found(said, hint, known.place(own), Severity.WARNING)


def _tied(known: Known, table: Table, line: Line) -> Iterator[str]:
    for name in names(line.tie) if line.tie else ():
        yield from _law_of(known, table, name)


def _law_of(known: Known, table: Table, name: Name) -> Iterator[str]:
    match known.named(name, table):
        case LawRow() as law:
            yield law.id
        case (Table() as there, Line() as row):
            if row.meaning:
                yield counts_in(row.meaning.of, there.id)


def _has(known: Known, law: LawRow) -> bool:
    """Tell whether a row of the statement means a law row."""
    table = known.tables.get(law.table)
    rows = table.lines if table else ()
    return any(line.meaning and counts_in(line.meaning.of, law.table) == law.id for line in rows)
