"""Units that cannot be those of what a row or column means: the law's amounts are counted in money."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.model import Origin
from pipeline.schemas.law import ENTITIES, NO_YEARS, ROLES, law_row
from pipeline.schemas.own import MONEY
from pipeline.structure.known import Known
from pipeline.structure.rules.base import Found, called
from pipeline.tables import Col, Line, Table

_OTHERWISE: Final = {"soliditet": "%", "sjukfranvaro": "%", "anstallda": "antal"}
"""The roles of columns that are no amounts, and what they are counted in."""


def odd_units(known: Known, table: Table) -> Iterator[Found]:
    """Yield each unit of a table in which what its rows and columns mean cannot be counted, once at its cell."""
    told: set[Origin] = set()
    for column in table.columns:
        for line in (None, *table.lines):
            said = _of_column(known, table, column) if line is None else _of_row(table, line, column)
            if said is None:
                continue
            message, hint, place = said
            if (where := place or known.place(table)) not in told:
                told.add(where)
                yield Found(message, hint, where, tables=(table.id,))


def _of_row(table: Table, line: Line, column: Col) -> tuple[str, str, Origin | None] | None:
    """Return what is wrong with the unit of a cell that the law sees, None when nothing is."""
    law = law_row(line.meaning.of, table.id) if line.meaning else None
    of = column.meaning.of if column.meaning else ""
    unit = line.unit or column.unit or table.unit
    if law is None or law.unit != "tkr" or unit in MONEY or of not in ENTITIES or of in NO_YEARS:
        return None
    message = f"{called(line.label, line.id)} betyder {law.id}, som är ett belopp, men räknas i ”{unit}”."
    return (
        message,
        "Skriv kr, tkr eller mnkr i kolumnen Enhet, eller ta bort betydelsen.",
        _place(table, line, column),
    )


def _of_column(known: Known, table: Table, column: Col) -> tuple[str, str, Origin | None] | None:
    """Return what is wrong with the unit of a column that compiles answers, or has a role; None when nothing is."""
    of, _, row = (column.meaning.of if column.meaning else "").partition(".")
    asked = known.structure.table(of)
    line = asked.line(row) if asked else None
    if asked is None or line is None:
        return _of_role(table, column)
    wanted = line.unit or asked.unit
    if not column.unit or column.unit == wanted or {column.unit, wanted} <= MONEY:
        return None
    message = f"{called(column.title, column.id)} betyder {of}.{row}, som räknas i ”{wanted or 'tkr'}”, men räknas i ”{column.unit}”."
    return (
        message,
        f"Skriv {wanted or 'tkr'} i kolumnen Enhet, eller ta bort det som står där.",
        column.at("Enhet"),
    )


def _of_role(table: Table, column: Col) -> tuple[str, str, Origin | None] | None:
    """Return what is wrong with the unit of a column of a table of units, None when nothing is."""
    of = column.meaning.of.partition(".")[0] if column.meaning else ""
    unit = column.unit or table.unit
    if not table.of_units or of in NO_YEARS or of not in {*ROLES, *ENTITIES}:
        return None
    wanted = _OTHERWISE.get(of, "")
    if unit == wanted or (not wanted and unit in MONEY):
        return None
    message = f"{called(column.title, column.id)} betyder {of}, men räknas i ”{unit or 'tkr'}”."
    return message, f"Skriv {wanted or 'kr, tkr eller mnkr'} i kolumnen Enhet.", _place(table, None, column)


def _place(table: Table, line: Line | None, column: Col) -> Origin | None:
    if line is not None and line.unit:
        return line.at("Enhet")
    return column.at("Enhet") if column.unit else table.at("Enhet")
