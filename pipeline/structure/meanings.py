"""What a municipality's own row or column means (``Betyder``), read as the program understands it, or told with the nearest that is known."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Final

from pipeline.formula import Name, Negative
from pipeline.schemas.law import COLUMNS, DATED, NO_YEARS, known
from pipeline.structure.parse import parse
from pipeline.structure.tokens import Fault
from pipeline.tables import Meaning

_LIKENESS: Final = 0.5
_ONE: Final = "Skriv en betydelse, med - före om tecknet ska vändas; summor skrivs i Räkna."
_YEARS: Final = "År skrivs bara i kolumnernas Betyder; en rad betyder samma sak alla år."


def row_meaning(text: str, table: str) -> Meaning | Fault:
    """Return what a row of a table means: a law row, a finer row or a sum of the law, with ``-`` before it when the sign is turned.

    Any text may be given. In the table of personnel ``N1``–``N7`` are the measures of sick leave, elsewhere they are totals of notes.
    """
    said = _name(text)
    if isinstance(said, Fault):
        return said
    name, negative = said
    rows = known(table)
    if str(name) not in rows:
        hint = nearest(str(name), rows, "Alla betydelser står på fliken Betyder.")
        return Fault(name.at, f"”{name}” är ingen rad som en rad kan betyda.", hint)
    if name.years != (0, 0) or name.day:
        return Fault(name.at, f"En rad kan inte betyda {name} ett annat år.", _YEARS)
    return Meaning(str(name), negative)


def column_meaning(text: str, table: str) -> Meaning | Fault:
    """Return what a column means: an entity, budget or role, or a row of a table (``praktik.antal``), with sign, years or day.

    Any text may be given. Whether a row of a table exists is not asked here.
    """
    said = _name(text)
    if isinstance(said, Fault):
        return said
    name, negative = said
    key = str(name)
    if key not in COLUMNS and not name.table:
        hint = nearest(key, COLUMNS, "Alla betydelser står på fliken Betyder.")
        return Fault(name.at, f"”{key}” är inget som en kolumn i {table} kan betyda.", hint)
    if name.day and key not in DATED:
        return Fault(
            name.at, f"{key} kan inte ha en dag.", f"Bara {', '.join(sorted(DATED))} frågas efter en dag."
        )
    if name.years != (0, 0) and key in NO_YEARS:
        return Fault(name.at, f"{key} kan inte ha år.", "Ta bort hakparentesen.")
    return Meaning(key, negative, name.years, name.day)


def nearest(said: str, names: Iterable[str], otherwise: str = "") -> str:
    """Return a question for the known name nearest to what was said, or what to say when none is near."""
    by_small = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(said.casefold(), list(by_small), 1, _LIKENESS)
    return f"Menas {by_small[near[0]]}?" if near else otherwise


def _name(text: str) -> tuple[Name, bool] | Fault:
    """Return the one name that a text is, and whether a minus stands before it."""
    read = parse(text)
    if isinstance(read, Fault):
        return Fault(read.at, _none(text), read.hint if "[" in text else _ONE)
    match read.node:
        case Name() as name:
            return name, False
        case Negative(Name() as name):
            return name, True
    return Fault(0, _none(text), _ONE)


def _none(text: str) -> str:
    return f"”{text.strip()}” är inte en betydelse."
