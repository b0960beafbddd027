"""What a form writes beside a sheet's table for who fills it in: how long each text is, and what the numbers of a row count. It is never read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.schemas.base import Field, FixedRow, Sheet, Type
from pipeline.schemas.likely import UNITS

COUNTS: Final = "Tecken i "
"""How the title of a column begins that counts the characters of another."""
MEASURED: Final = "Anges i"
"""The title of the column that says what the numbers of a row count."""
_WORDS: Final = {"%": "procent", "h": "timmar", "kr": "kronor"}
_HOW: Final = {
    Type.CHOICE: "Välj ur listan.",
    Type.FLAG: "Ja eller nej.",
    Type.DATE: "Datum.",
}
_STEP: Final = 50


def titles(sheet: Sheet) -> tuple[str, ...]:
    """Return the titles of the columns beside a sheet's table, in order."""
    if sheet.rows:
        return (MEASURED,) if len({measured_in(row) for row in sheet.rows if row.kind != "group"}) > 1 else ()
    return tuple(counter(field) for field in counted(sheet))


def counted(sheet: Sheet) -> Iterator[Field]:
    """Yield the texts of a list whose length is counted."""
    return (field for field in sheet.fields if field.max_length and not (sheet.rows or sheet.shown))


def counter(field: Field) -> str:
    """Return the title of the column that counts a text's characters."""
    return f"{COUNTS}{field.title}"


def recommended(field: Field) -> int:
    """Return how many characters of a text are read with ease in a table: two thirds of the most, in fifties."""
    return field.max_length * 2 // 3 // _STEP * _STEP


def measured_in(row: FixedRow) -> str:
    """Return what the numbers of a row count, in words; nothing for one that counts what its columns do."""
    unit = row.unit or (UNITS.get(row.type, "") if row.type else "")
    return _WORDS.get(unit, unit)


def measure(field: Field) -> str:
    """Return what is said above a column beyond its help: its unit, how long its text should be, or how it is filled in when no help says it."""
    if field.max_length:
        return f"Helst högst {recommended(field)} tecken, aldrig över {field.max_length}."
    if field.type in _HOW:
        return "" if field.help else _HOW[field.type]
    unit = field.unit or (UNITS.get(field.type, "") if field.scale == 1 else "")
    words = _WORDS.get(unit, unit)
    if not words or words in field.help.lower() or words in field.title.lower().split():
        return ""
    return f"{words[0].upper()}{words[1:]}."
