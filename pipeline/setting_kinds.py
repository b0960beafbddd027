"""What a setting may be: text, number, day, list or scale. Each reads its value and notes what is wrong with it in a sentence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from typing import Any, Final, TypeVar

from pipeline.setting import Kind
from pipeline.text import join_words
from pipeline.toml_reader import Asked

T = TypeVar("T")
Days = Mapping[str, dt.date]
Pairs = tuple[tuple[str, str], ...]
Words = tuple[str, ...]
NO_DAY: Final = dt.date(1970, 1, 1)
"""Stands for a needed day that is not written as one."""


def _written(value: object) -> str:
    """Return a value as it is written in the file."""
    if isinstance(value, str):
        return f"”{value}”"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | dict):
        return "en lista" if isinstance(value, list) else "en tabell"
    return str(value)  # a number or a day


def _text(asked: Asked) -> str:
    value = asked.written
    if isinstance(value, str):
        if asked.default is None and not value.strip():
            asked.wrong("Uppgiften är tom.", f'Skriv {asked.key} = "…".')
        return value
    if value is None:
        asked.wrong("Uppgiften saknas.", f'Lägg till {asked.key} = "…".')
    else:
        asked.wrong(f"Här väntades text, men värdet är {_written(value)}.", "Sätt värdet inom citattecken.")
    return ""


def _code(asked: Asked) -> str:
    value = _text(asked)
    if value.strip() and not re.fullmatch(r"[0-9]{4}", value):
        asked.wrong(f"”{value}” är inte fyra siffror.", 'Skriv koden som "0180".')
    return value


def _number(asked: Asked) -> Decimal:
    value = asked.written
    if isinstance(value, Decimal) or (isinstance(value, int | str) and not isinstance(value, bool)):
        with suppress(InvalidOperation):
            number = Decimal(value)
            if number.is_finite():
                return number
    asked.wrong(f"Här väntades ett tal, men värdet är {_written(value)}.", "Skriv talet med decimalpunkt.")
    return Decimal(asked.default or 0)


def _within(asked: Asked, high: int | None) -> Decimal:
    """Return a number that is not negative nor above a limit, the default when it is."""
    number = _number(asked)
    if number >= 0 and (high is None or number <= high):
        return number
    told = "är mindre än 0" if high is None else f"är inte mellan 0 och {high}"
    asked.wrong(f"Värdet {number} {told}.")
    return Decimal(asked.default)


def _whole(asked: Asked) -> int:
    value = asked.written
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    asked.wrong(f"Här väntades ett heltal, men värdet är {_written(value)}.")
    return int(asked.default)


def _flag(asked: Asked) -> bool:
    value = asked.written
    if isinstance(value, bool):
        return value
    asked.wrong(f"Här väntades true eller false, men värdet är {_written(value)}.")
    return bool(asked.default)


def _known_day(asked: Asked) -> dt.date | None:
    """Return a date; None when it is not one."""
    value = asked.table.get(asked.key)
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    asked.wrong("Här väntades ett datum.", "Skriv datumet som 2025-12-31, utan citattecken.")
    return None


def _day(asked: Asked) -> dt.date:
    return _known_day(asked) or NO_DAY


def _days(asked: Asked) -> Days:
    days = asked.reader.table(asked.table, asked.key, asked.place)
    read = {name: _known_day(Asked(asked.reader, days, name, asked.place, None, {})) for name in days}
    return {name: day for name, day in read.items() if day}


def _month_day(asked: Asked) -> str:
    value = _text(asked)
    if not isinstance(asked.written, str):
        return str(asked.default)
    try:
        dt.date.fromisoformat(f"2001-{value}")
    except ValueError:
        asked.wrong(f"”{value}” är inte en dag på året.", 'Skriv månad och dag, till exempel "10-31".')
        return str(asked.default)
    return value


def _words(asked: Asked) -> Words:
    value = asked.table.get(asked.key, list(asked.default))
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    asked.wrong("Här väntades en lista med texter.", 'Skriv ["ett", "två"].')
    return tuple(asked.default)


def _scale(asked: Asked) -> Words:
    """Return a scale of words, the default when it has not as many: each place has its meaning and its colour."""
    words, default = _words(asked), tuple(asked.default)
    different = len({word.casefold() for word in words if word.strip()})
    if len(words) == len(default) == different:
        return words
    asked.wrong(
        f"Skalan ska ha {len(default)} olika ord, och den har {different if different < len(default) else len(words)}.",
        f"Skriv dem i samma ordning som {', '.join(f'”{word}”' for word in default)}.",
    )
    return default


def _pairs(asked: Asked) -> Pairs:
    value = asked.table.get(asked.key, [])
    pairs: list[tuple[str, str]] = []
    for index, item in enumerate(value if isinstance(value, list) else [None], 1):
        if isinstance(item, list) and len(item) == 2 and all(isinstance(part, str) for part in item):  # noqa: PLR2004
            pairs.append((item[0], item[1]))
        else:
            path = f"{asked.place}[{index}]"
            asked.reader.wrong(path, "Här väntades ett par av texter.", 'Skriv ["kod", "namn"].')
    return tuple(pairs)


CODE: Final = Kind("fyra siffror", _code)
TEXT: Final = Kind("text", _text)
NUMBER: Final = Kind("tal", _number)
AMOUNT: Final = Kind("tal, lägst 0", lambda asked: _within(asked, None))
PERCENT: Final = Kind("tal, 0–100", lambda asked: _within(asked, 100))
WHOLE: Final = Kind("heltal", _whole)
FLAG: Final = Kind("`true` eller `false`", _flag)
DAY: Final = Kind("datum", _day)
OPTIONAL_DAY: Final = Kind("datum", lambda asked: _known_day(asked) if asked.key in asked.table else None)
DAYS: Final = Kind("tabell av datum", _days)
MONTH_DAY: Final = Kind("månad och dag", _month_day)
WORDS: Final = Kind("lista av ord", _words)
SCALE: Final = Kind("lika många ord som i förvalet", _scale)
PAIRS: Final = Kind("lista av par", _pairs)


def between(low: int, high: int | Callable[[Mapping[str, Any]], int], said: str = "") -> Kind[int]:
    """Return a whole number within limits, the default when it is outside them; the higher one may follow from the values before."""

    def read(asked: Asked) -> int:
        value, top = _whole(asked), high if isinstance(high, int) else high(asked.before)
        if asked.key not in asked.table or low <= value <= top:
            return value
        asked.wrong(f"Värdet {value} är inte mellan {low} och {top}.")
        return int(asked.default)

    return Kind(said or f"heltal, {low}–{high}", read)


def choice(*allowed: str) -> Kind[str]:
    """Return one of some texts, the default when it is another."""

    def read(asked: Asked) -> str:
        value = _text(asked)
        if value and value not in allowed:
            asked.wrong(f"”{value}” är inte ett giltigt val.", f"Välj något av: {', '.join(allowed)}.")
            return str(asked.default)
        return value

    return Kind(join_words([f"`{word}`" for word in allowed], "eller"), read)


def optional(kind: Kind[T]) -> Kind[T | None]:
    """Return a kind whose value is None where nothing is written."""
    return Kind(kind.said, lambda asked: kind.read(asked) if asked.key in asked.table else None)
