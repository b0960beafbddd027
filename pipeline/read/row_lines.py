"""A line of a file of published values that is a field of a row: what its key is of, and its value by the field."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import Final, NamedTuple

from pipeline.schemas import sheets
from pipeline.schemas.base import NUMBERS, Field, Type
from pipeline.schemas.known import RECORDS

_PARTS: Final = 5
YES: Final = "Ja"
NO: Final = "Nej"


class Place(NamedTuple):
    """What a line is of."""

    sheet: str
    unit: str
    row: str
    field: Field


def is_of_row(key: str) -> bool:
    """Tell whether a key is of a field of a row."""
    return key.startswith(f"{RECORDS}/")


def place_of(key: str) -> Place | None:
    """Return what a key is of; None when no form has it."""
    parts = key.split("/")
    if len(parts) != _PARTS or parts[0] != RECORDS or parts[1] not in sheets():
        return None
    _, sheet, unit, row, name = parts
    found = next((one for one in sheets()[sheet].fields if one.key == name), None)
    return Place(sheet, unit, row, found) if found else None


def number_of(words: str) -> Decimal | None:
    """Return a number with decimal comma, None when it is none."""
    try:
        number = Decimal("".join(words.split()).replace("\N{MINUS SIGN}", "-").replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def day_of(words: str) -> dt.date | None:
    """Return a day, None when it is none."""
    try:
        return dt.date.fromisoformat(words)
    except ValueError:
        return None


def fault_of(field: Field, words: str) -> str:
    """Return what is wrong with the value of a line, in a sentence; empty when nothing is."""
    if field.type in NUMBERS and words and number_of(words) is None:
        return f"”{words}” är inte ett tal."
    if field.type is Type.DATE and words and day_of(words) is None:
        return f"”{words}” är inte ett datum."
    return ""
