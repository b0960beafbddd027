"""The standard tables as a municipality would have written them: rows with the law's ids, each meaning itself, and their columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from pipeline.formula import Binary, Formula, Name, Negative, Node
from pipeline.model import Origin, RowKind
from pipeline.schemas.accounts import (
    BOKSLUT_BALANSKRAV,
    BOKSLUT_BR,
    BOKSLUT_KFA,
    BOKSLUT_RESERVER,
    BOKSLUT_RR,
)
from pipeline.schemas.base import FixedRow, Sheet, Sign
from pipeline.schemas.law import law_row
from pipeline.schemas.notes import NOTES, Note
from pipeline.schemas.own import is_note
from pipeline.schemas.statements import BR, KFA, RR
from pipeline.tables import Col, Kind, Line, Meaning, Structure, Table

ANSWER: Final = "svar"
"""The one column of a new table that has none of its own."""
NOWHERE: Final = Origin("")
_KINDS: Final[dict[RowKind, Kind]] = {
    "row": Kind.ROW, "group": Kind.HEADING, "sum": Kind.SUM, "total": Kind.TOTAL, "of_which": Kind.OF_WHICH,
}  # fmt: skip
_STATEMENT: Final = (
    ("utfall_fg", "Kommunen {år-1}", "kommun", -1),
    ("utfall", "Kommunen {år}", "kommun", 0),
    ("koncern_fg", "Koncernen {år-1}", "koncern", -1),
    ("koncern", "Koncernen {år}", "koncern", 0),
)
_BOTH: Final = (
    ("kommun_fg", "Kommunen {år-1}", "kommun", -1),
    ("kommun", "Kommunen {år}", "kommun", 0),
    ("koncern_fg", "Koncernen {år-1}", "koncern", -1),
    ("koncern", "Koncernen {år}", "koncern", 0),
)
_REFERRING: Final = {"rr": RR, "br": BR, "kfa": KFA}
_BUDGET: Final = ("budget", "Budget {år}", "budget", 0)
_NUMBER: Final = ("not", "Not", "not", 0)
_ONE: Final = (("utfall_fg", "{år-1}", "kommun", -1), ("utfall", "{år}", "kommun", 0))
_Columns = tuple[tuple[str, str, str, int], ...]


@cache
def standard() -> Mapping[str, Table]:
    """Return the standard tables of fixed rows by id, in the order of the report: their rows, formulas, meanings and columns."""
    tables = (
        _of_sheet(BOKSLUT_RR, "resultatrakning", (_NUMBER, *_STATEMENT[:2], _BUDGET, *_STATEMENT[2:])),
        _of_sheet(BOKSLUT_BR, "balansrakning", (_NUMBER, *_STATEMENT), "Balansräkning den 31 december"),
        _of_sheet(BOKSLUT_KFA, "kassaflodesanalys", (_NUMBER, *_BOTH)),
        *(_of_note(note) for note in NOTES if note.rows),
        _of_sheet(BOKSLUT_BALANSKRAV, "balanskravsresultat", _ONE),
        _of_sheet(BOKSLUT_RESERVER, "balanskravsresultat", _ONE),
    )
    return {table.id: table for table in tables}


def completed(structure: Structure) -> Structure:
    """Return a structure in which each table that a municipality writes has rows and columns: the standard's where it has none of its own.

    A new table without columns has one, the year's. A column that compiles answers is in the unit of the question.
    """
    tables: dict[str, Table] = {}
    for key, table in structure.tables.items():
        model = standard().get(key)
        lines, columns = table.lines, table.columns
        if model is not None and (lines or columns):
            lines, columns = lines or model.lines, columns or model.columns
        elif lines and not columns and not is_note(table):
            columns = (Col(id=ANSWER, title="{år}", origin=lines[0].origin),)
        elif lines and not columns:
            columns = tuple(_column(*column) for column in _BOTH)
        columns = tuple(_as_asked(column, structure) for column in columns)
        tables[key] = replace(table, lines=lines, columns=columns)
    return replace(structure, tables=tables)


def _as_asked(column: Col, structure: Structure) -> Col:
    """Return a column that compiles the answers to a question (``praktik.antal``) in the unit of the question, where it says no other."""
    of, _, row = (column.meaning.of if column.meaning else "").partition(".")
    asked = structure.table(of)
    line = asked.line(row) if asked else None
    if asked is None or line is None or column.unit:
        return column
    return replace(column, unit=line.unit or asked.unit)


def _of_sheet(sheet: Sheet, section: str, columns: _Columns, title: str = "") -> Table:
    return Table(
        id=sheet.key,
        title=title or sheet.title,
        section=section,
        lines=lines(sheet.rows, sheet.key),
        columns=tuple(_column(*column) for column in columns),
    )


def _of_note(note: Note) -> Table:
    return Table(
        id=note.table,
        title=note.title,
        section="noter",
        lines=lines(note.rows, note.table, numbered_ties(note)),
        columns=tuple(_column(*column) for column in _BOTH),
    )


def numbered_ties(note: Note) -> Iterator[tuple[str, str, str]]:
    """Yield the ties that give a statement's row the number of the note: a note's others are judged by what its rows mean."""
    for row, statement, law in note.ties:
        if any(each.id == law and each.note == note.number for each in _REFERRING[statement]):
            yield row, statement, law


def lines(
    rows: Iterable[FixedRow], table: str, ties: Iterable[tuple[str, str, str]] = ()
) -> tuple[Line, ...]:
    """Return fixed rows as lines of a table, each meaning itself; ``ties`` are rows that must equal a row of a statement."""
    tied = {row: Name(law, statement) for row, statement, law in ties}
    return tuple(_line(row, table, tied.get(row.id)) for row in rows)


def _line(row: FixedRow, table: str, tie: Name | None) -> Line:
    node = _sum(row.terms)
    return Line(
        id=row.id,
        label=row.label,
        kind=_KINDS[row.kind],
        meaning=Meaning(row.id) if law_row(row.id, table) else None,
        formula=Formula(_text(row.terms), node) if node else None,
        tie=Formula(str(tie), tie) if tie else None,
        unit=row.unit,
        sign={Sign.PLUS: "+", Sign.MINUS: "-"}.get(row.sign, ""),  # type: ignore[arg-type]
        origin=NOWHERE,
    )


def _text(terms: tuple[str, ...]) -> str:
    return "+".join(terms).replace("+-", "-")


def _sum(terms: tuple[str, ...]) -> Node | None:
    """Return the sum of ids, those with a minus subtracted; None when there are none."""
    node: Node | None = None
    for term in terms:
        name = Name(term.lstrip("-"))
        if node is None:
            node = Negative(name) if term.startswith("-") else name
        else:
            node = Binary("-" if term.startswith("-") else "+", node, name)
    return node


def _column(key: str, title: str, of: str, year: int) -> Col:
    return Col(id=key, title=title, meaning=Meaning(of, years=(year, year)), origin=NOWHERE)
