"""STR1: words that do not exist: tables, sections, units, kinds of occasion, and rows that others refer to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline import kinds
from pipeline.model import Origin, Severity
from pipeline.schemas import sheets
from pipeline.schemas.law import COLUMNS, law_row
from pipeline.schemas.notes import NOTES
from pipeline.schemas.own import ALL, CHOICE, EXCEPT, NOTES_SECTION, choices_of
from pipeline.schemas.sections import standard_sections
from pipeline.structure.known import COMPARED, UNIT_TABLES, Known
from pipeline.structure.meanings import nearest
from pipeline.structure.rules.base import OWN, Found, Written, rule
from pipeline.structure.rules.units import odd_units
from pipeline.structure.standard import standard
from pipeline.tables import OF_UNITS, Col, Kind, Line, Table
from pipeline.units import UNIT_KINDS

_FEWEST: Final = 2  # words to choose among
_KNOWN: Final = (*UNIT_TABLES, *COMPARED)
_NOTES: Final = frozenset(note.table for note in NOTES)
_SAYABLE: Final = re.compile(r"[a-z0-9_]*[a-z_][a-z0-9_]*|[A-Z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*")
"""How ids look that formulas can name: own ones, and those of the law."""


@rule(
    "STR1",
    "Ord som inte finns",
    OWN,
    "Tabeller, avsnitt, enheter, betydelser och val som strukturen nämner ska finnas. Det närmaste kända ordet föreslås.",
    "Rader!F9 har betydelsen R13; menas R3?",
)
def STR1(written: Written) -> Iterator[Found]:  # noqa: N802 - a rule is called by its code
    """Unknown tables, sections, units, kinds of occasion, rows that others are part of, and rows that a column means."""
    known = written.known
    for table in known.structure.tables.values():
        yield from _table(known, table)
        yield from _unseen(known, table)
        for line in table.lines:
            yield from _line(known, table, line)
        for column in table.columns:
            yield from _column(known, table, column)
        yield from odd_units(known, table)
    yield from _sections(known)


def _unit(unit: str, place: Origin, tables: tuple[str, ...]) -> Iterator[Found]:
    """Yield words to choose among that do not say so, and a choice of fewer than two."""
    words = " | ".join(word for part in unit.removeprefix(CHOICE).split("|") if (word := part.strip()))
    if "|" in unit and not unit.startswith(CHOICE):
        hint = f"Skriv {CHOICE} {words} om svaret ska väljas."
        yield Found(f"”{unit}” är ingen enhet.", hint, place, tables=tables)
    elif unit.startswith(CHOICE) and len(choices_of(unit)) < _FEWEST:
        hint = f"Skriv minst två, med lodrätt streck emellan: {CHOICE} {words or 'ja'} | …"
        yield Found(f"”{unit}” har inget att välja bland.", hint, place, tables=tables)


def _table(known: Known, table: Table) -> Iterator[Found]:
    here = (table.id,)
    yield from _unit(table.unit, table.at("Enhet") or known.place(table), here)
    if table.origin is None and table.id not in known.names():
        hint = nearest(table.id, known.names(), "Beskriv den på fliken Tabeller.")
        yield Found(f"Tabellen {table.id} finns inte.", hint, known.place(table), tables=here)
    sections = _section_ids(known)
    if table.section and table.section not in sections:
        yield Found(
            f"Avsnittet ”{table.section}” finns inte.",
            nearest(table.section, sections, "Lägg till det på fliken Avsnitt."),
            table.at("Avsnitt") or known.place(table),
            tables=here,
        )
    if table.section == NOTES_SECTION and table.id in {*sheets(), *UNIT_TABLES} and table.id not in _NOTES:
        yield Found(
            f"Tabellen {table.id} är ingen not och kan inte stå i avsnittet noter.",
            "Ge noten ett eget id, eller skriv tabellens eget avsnitt.",
            table.at("Avsnitt") or known.place(table),
            tables=here,
        )
    yield from _handed_in_by(known, table.handed_in_by, table.at("Lämnas av") or known.place(table), here)
    occasions = tuple(kind.key for kind in kinds.every())
    for word in table.occasions:
        if word not in occasions:
            hint = nearest(word, occasions, f"Välj bland: {', '.join(occasions)}.")
            yield Found(
                f"”{word}” är inget slag av tillfälle.",
                hint,
                table.at("Tillfällen") or known.place(table),
                tables=here,
            )


def _section_ids(known: Known) -> tuple[str, ...]:
    own = (place.id for place in known.structure.sections)
    every = (key for each in standard_sections() for key in (each.id, *each.others))
    return tuple(dict.fromkeys((*own, *every)))


def _handed_in_by(
    known: Known, words: tuple[str, ...], place: Origin, tables: tuple[str, ...]
) -> Iterator[Found]:
    ids = tuple(unit.id for unit in known.municipality.units)
    for word in words:
        for part in word.removeprefix(EXCEPT).split() if word.startswith(EXCEPT) else (word,):
            if part not in (*UNIT_KINDS, *ids, ALL):
                hint = nearest(
                    part,
                    (*UNIT_KINDS, *ids),
                    f"Välj ett slag av enhet ({', '.join(UNIT_KINDS)}) eller enheters id.",
                )
                yield Found(f"Enheten ”{part}” finns inte.", hint, place, tables=tables)


def _named(kind: str, key: str, place: Origin, tables: tuple[str, ...]) -> Iterator[Found]:
    """Yield an id that no formula can say."""
    if not _SAYABLE.fullmatch(key):
        yield Found(
            f"{kind}ns id ”{key}” kan inte skrivas i en formel.",
            "Använd a–z, siffror och _, och minst en bokstav. Benämningen får ha alla tecken.",
            place,
            tables=tables,
        )


def _unseen(known: Known, table: Table) -> Iterator[Found]:
    """Yield that a table is written in a way in which nobody is asked for it or nothing of it is printed."""
    place, of_the_law = known.place(table), sheets().get(table.id)
    whole = known.municipality.structure.table(table.id)
    if (
        of_the_law
        and not of_the_law.rows
        and table.lines
        and table.id not in UNIT_TABLES
        and not table.of_units
    ):
        hint = "Ge tabellen ett eget id."
        yield Found(f"{table.id} är en lista och kan inte ha egna rader.", hint, place, tables=(table.id,))
    elif whole and not whole.lines and table.included and table.id not in {*standard(), *_KNOWN, *sheets()}:
        message = f"Tabellen {table.id} har inga rader, och varken frågas efter eller trycks."
        yield Found(message, "Skriv dess rader på fliken Rader.", place, Severity.WARNING)
    if table.lines and table.columns and not any(column.shown for column in table.columns):
        hint = "Ta bort nej i kolumnen Visa för de kolumner som ska tryckas."
        yield Found(
            f"Ingen kolumn i {table.id} trycks.", hint, table.columns[0].at("Visa"), tables=(table.id,)
        )


def _line(known: Known, table: Table, line: Line) -> Iterator[Found]:
    here = (table.id,)
    yield from _unit(line.unit, line.at("Enhet"), here)
    if line.kind not in {*OF_UNITS, Kind.HEADING}:
        yield from _named("Rade", line.id, line.at("Rad"), here)
    if line.kind in OF_UNITS and known.selected(line.id) is None:
        hint = nearest(line.id, known.selections(), "Skriv namnder, bolag, grupp.<namn> eller en enhets id.")
        yield Found(f"Det finns inga enheter som heter {line.id}.", hint, line.at("Rad"), tables=here)
    if line.part_of and table.line(line.part_of) is None:
        hint = nearest(line.part_of, (each.id for each in table.lines), "Skriv id för en rad i samma tabell.")
        yield Found(f"Raden {line.part_of} finns inte i tabellen.", hint, line.at("Av"), tables=here)
    law = law_row(line.meaning.of, table.id) if line.meaning else None
    year = known.occasion.year
    if law and law.last and year > law.last:
        hint = f"Skriv {law.last} i kolumnen Till, och vad som gäller sedan på en ny rad."
        yield Found(f"{law.id} finns inte efter {law.last}.", hint, line.at("Betyder"), tables=here)


def _column(known: Known, table: Table, column: Col) -> Iterator[Found]:
    here = (table.id,)
    yield from _named("Kolumne", column.id, column.at("Kolumn"), here)
    yield from _unit(column.unit, column.at("Enhet"), here)
    yield from _handed_in_by(known, column.handed_in_by, column.at("Lämnas av"), here)
    of = column.meaning.of if column.meaning else ""
    if not of or of in COLUMNS:
        return
    key, _, row = of.partition(".")
    asked = known.tables.get(key)
    if asked is None:
        having = (f"{name}.{row}" for name, table in known.tables.items() if table.line(row))
        otherwise = "Skriv en betydelse ur fliken Betyder, eller tabell.rad."
        hint = nearest(of, (*COLUMNS, *having), otherwise)
        yield Found(f"”{of}” är inget som en kolumn kan betyda.", hint, column.at("Betyder"), tables=here)
    elif asked.line(row) is None and law_row(row, key) is None:
        hint = nearest(row, (each.id for each in asked.lines), "Skriv id för en av tabellens rader.")
        yield Found(f"Raden {row} finns inte i tabellen {key}.", hint, column.at("Betyder"), tables=here)


def _sections(known: Known) -> Iterator[Found]:
    reports = tuple(dict.fromkeys(each.report for each in standard_sections()))
    ids = _section_ids(known)
    units = tuple(unit.id for unit in known.municipality.units)
    for place in known.structure.sections:
        if place.report and place.report not in reports:
            hint = nearest(place.report, reports, f"Välj bland: {', '.join(reports)}.")
            yield Found(f"Rapporten ”{place.report}” har inga egna avsnitt.", hint, place.at("Rapport"))
        if place.under and place.under not in ids:
            hint = nearest(place.under, ids, "Skriv id för ett avsnitt.")
            yield Found(f"Avsnittet ”{place.under}” finns inte.", hint, place.at("Under"))
        if place.written_by and place.written_by not in (*UNIT_KINDS, *units):
            hint = nearest(
                place.written_by, (*UNIT_KINDS, *units), "Skriv ett slag av enhet eller en enhets id."
            )
            yield Found(f"Enheten ”{place.written_by}” finns inte.", hint, place.at("Skrivs av"))
