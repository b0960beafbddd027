"""A line of a file of published values that is a field of a row: what its key is of, and its value by the field."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Final, NamedTuple

from pipeline.model import Origin
from pipeline.ranges import described, is_within
from pipeline.schemas import sheets
from pipeline.schemas.base import NUMBERS, RANGES, Field, Type
from pipeline.schemas.known import RECORDS

_PARTS: Final = 5
YES: Final = "Ja"
NO: Final = "Nej"
NUMBER: Final = re.compile(r"[+-]?\d+(?:,\d+)?", re.ASCII)
"""A published number, bare (:func:`bare_number`)."""
_BLANKS: Final = re.compile(r"[\s\u00a0\u2009\u202f]+")


class Place(NamedTuple):
    """What a line is of."""

    sheet: str
    unit: str
    row: str
    field: Field


class RowLine(NamedTuple):
    """A line that is a field of a row: what it is of, its value and unit as they are written, and where it stands."""

    of: Place
    value: str
    unit: str
    origin: Origin


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


def bare_number(words: str) -> str:
    """Return a number as it is published without blanks, with a hyphen for minus."""
    return _BLANKS.sub("", words).replace("\N{MINUS SIGN}", "-")


def number_of(field: Field, words: str) -> Decimal | None:
    """Return a number with decimal comma; None when it is none, or one that the field cannot hold."""
    bare = bare_number(words)
    number = Decimal(bare.replace(",", ".")) if NUMBER.fullmatch(bare) else None
    return number if number is not None and is_within(number, *RANGES[field.type]) else None


def day_of(words: str) -> dt.date | None:
    """Return a day, None when it is none."""
    try:
        return dt.date.fromisoformat(words)
    except ValueError:
        return None


def fault_of(field: Field, words: str) -> str:
    """Return what is wrong with the value of a line, in a sentence; empty when nothing is."""
    if field.type in NUMBERS and words and number_of(field, words) is None:
        return not_a_number(words)
    if field.type is Type.DATE and words and day_of(words) is None:
        return f"”{_short(words)}” är inte ett datum."
    return ""


def not_a_number(value: str) -> str:
    """Return why a value is none: no number, or one out of range."""
    bare = bare_number(value)
    if NUMBER.fullmatch(bare):
        return f"Värdet är {described(Decimal(bare.replace(',', '.')))}; så stort kan det inte vara."
    return f"”{_short(value)}” är inte ett tal."


_SHOWN: Final = 60  # signs of a value that is none


def _short(value: str) -> str:
    return f"{value[:_SHOWN]}{'…' * (len(value) > _SHOWN)}"
