"""What a setting may be: text, number, day, list or scale. Each reads its value and notes what is wrong with it in a sentence."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from typing import Any, Final, TypeVar

from pipeline.ranges import GREATEST, described, is_within, trimmed
from pipeline.setting import Kind
from pipeline.text import join_words
from pipeline.toml_reader import Asked, Table, TomlReader, bare, meant

T = TypeVar("T")
Days = Mapping[str, dt.date]
Pairs = tuple[tuple[str, str], ...]
Words = tuple[str, ...]
NO_DAY: Final = dt.date(1970, 1, 1)
"""Stands for a needed day that is not written as one."""


_LONGEST: Final = 1000
"""Signs in a text; a page is laid out in seconds only when no word is endless."""
_YEARS: Final = (1900, 2999)
_SHOWN: Final = 60
_UNPRINTABLE: Final = frozenset({"Cc", "Cs", "Cn", "Co"})  # controls, halves, none and private


def written(value: object) -> str:
    """Return a value as it is written in the file, short enough for a sentence."""
    if isinstance(value, str):
        seen = "".join(sign if sign.isprintable() else "␣" for sign in value[:_SHOWN])
        return f"”{seen}{'…' * (len(value) > _SHOWN)}”"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | dict):
        return "en lista" if isinstance(value, list) else "en tabell"
    if isinstance(value, int) and abs(value) > GREATEST:
        return "ett mycket stort tal"
    if isinstance(value, Decimal) and not (is_within(value) and trimmed(value) == value):
        return "ett tal med orimligt många decimaler" if is_within(value) else described(value)
    return str(value)  # a number or a day


def printable(text: str) -> bool:
    """Tell whether a text has something to print, and nothing that cannot be printed."""
    return bool(text.strip()) and not any(unicodedata.category(sign) in _UNPRINTABLE for sign in text)


def _words_of(asked: Asked, value: str, place: str = "") -> str:
    """Return a text on one line; what cannot be printed, or is too long, is noted and left out."""
    line = re.sub(r"[ \t]*[\n\r\t\v\f\x1c-\x1e\x85\u2028\u2029]+[ \t]*", " ", value)
    odd = next((sign for sign in line if unicodedata.category(sign) in _UNPRINTABLE), "")
    if odd:
        message = f"Texten har ett tecken som inte kan skrivas ut (U+{ord(odd):04X})."
        asked.reader.wrong(place or asked.place, message, "Ta bort tecknet; skriv om texten för hand.")
        line = "".join(sign for sign in line if unicodedata.category(sign) not in _UNPRINTABLE)
    if len(line) > _LONGEST:
        message = f"Texten har {len(line)} tecken; högst {_LONGEST} får plats."
        asked.reader.wrong(place or asked.place, message, "Korta texten.")
    return line[:_LONGEST]


def _text(asked: Asked) -> str:
    value = asked.written
    if isinstance(value, str):
        line = _words_of(asked, value)
        if asked.default is None and not line.strip():
            asked.wrong("Uppgiften är tom.", f'Skriv {bare(asked.key)} = "…".')
        return line.strip()
    if value is None:
        asked.wrong("Uppgiften saknas.", f'Lägg till {bare(asked.key)} = "…".')
    else:
        asked.wrong(f"Här väntades text, men värdet är {written(value)}.", "Sätt värdet inom citattecken.")
    return ""


def _word(asked: Asked) -> str:
    """Return a text that is not empty, the default when it is."""
    value = _text(asked)
    if isinstance(asked.written, str) and not value.strip():
        asked.wrong("Uppgiften är tom.", f'Skriv {bare(asked.key)} = "…", eller ta bort raden.')
    return value.strip() or str(asked.default)


def _code(asked: Asked) -> str:
    value = _text(asked)
    if value.strip() and not re.fullmatch(r"[0-9]{4}", value):
        asked.wrong(f"{written(value)} är inte fyra siffror.", 'Skriv koden som "0180".')
    return value


def _address(asked: Asked) -> str:
    value = _text(asked).strip()
    if not value or re.fullmatch(r"https?://[^\s<>\"]+", value):
        return value
    asked.wrong(
        f"{written(value)} är inte en webbadress.", 'Skriv hela adressen: "https://www.minkommun.se".'
    )
    return ""


def _number(asked: Asked) -> Decimal:
    value = asked.written
    if isinstance(value, Decimal) or (isinstance(value, int | str) and not isinstance(value, bool)):
        with suppress(InvalidOperation):
            number = Decimal(value)
            if is_within(number) and trimmed(number) == number:
                return number
    asked.wrong(f"Här väntades ett tal, men värdet är {written(value)}.", "Skriv talet med decimalpunkt.")
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
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= GREATEST:
        return value
    asked.wrong(f"Här väntades ett heltal, men värdet är {written(value)}.")
    return int(asked.default)


def _flag(asked: Asked) -> bool:
    value = asked.written
    if isinstance(value, bool):
        return value
    asked.wrong(f"Här väntades true eller false, men värdet är {written(value)}.", "Skriv utan citattecken.")
    return bool(asked.default)


def _known_day(asked: Asked) -> dt.date | None:
    """Return a date; None when it is not one."""
    value = asked.table.get(asked.key)
    if value is None:
        asked.wrong("Uppgiften saknas.", f"Lägg till {bare(asked.key)} = 2025-12-31, med rätt datum.")
        return None
    whole = isinstance(value, dt.date) and not isinstance(value, dt.datetime)
    if isinstance(value, dt.date) and whole and _YEARS[0] <= value.year <= _YEARS[1]:
        return value
    told = f"{value:%Y-%m-%d} med klockslag" if isinstance(value, dt.datetime) else written(value)
    asked.wrong(
        f"Här väntades ett datum, men värdet är {told}.", "Skriv datumet som 2025-12-31, utan citattecken."
    )
    return None


def _day(asked: Asked) -> dt.date:
    return _known_day(asked) or NO_DAY


def _day_or_year(asked: Asked, *, first: bool) -> dt.date | None:
    """Return a day, or the first or last one of a year; None when nothing is written, or neither."""
    value = asked.written
    if value is None:
        return None
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime) and value.year >= _YEARS[0]:
        return value
    if isinstance(value, int) and not isinstance(value, bool) and _YEARS[0] <= value <= dt.MAXYEAR:
        return dt.date(value, 1, 1) if first else dt.date(value, 12, 31)
    asked.wrong(
        f"Här väntades en dag eller ett år, men värdet är {written(value)}.",
        "Skriv 2025-07-01 eller 2025, utan citattecken.",
    )
    return None


def _month_day(asked: Asked) -> str:
    value = _text(asked)
    if not isinstance(asked.written, str):
        return str(asked.default)
    if not _is_day(value):
        asked.wrong(f"{written(value)} är inte en dag på året.", 'Skriv månad och dag, till exempel "10-31".')
        return str(asked.default)
    return value


def _month_days(asked: Asked) -> Words:
    days = _words(asked)
    if all(map(_is_day, days)):
        return days
    asked.wrong(f"{written(list(days))} är inte dagar på året.", 'Skriv månad och dag: ["05-31"].')
    return tuple(asked.default)


def _is_day(words: str) -> bool:
    try:
        return bool(re.fullmatch("[0-9]{2}-[0-9]{2}", words) and dt.date.fromisoformat(f"2001-{words}"))
    except ValueError:
        return False


def _months(asked: Asked) -> tuple[int, ...]:
    value = asked.table.get(asked.key, list(asked.default))
    if isinstance(value, list) and all(type(one) is int and one in range(1, 13) for one in value):
        return tuple(sorted(set(value)))
    asked.wrong(f"{written(value)} är inte en lista av månader.", "Skriv deras nummer: [6, 7].")
    return tuple(asked.default)


def _words(asked: Asked) -> Words:
    value = asked.table.get(asked.key, list(asked.default))
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        told = "" if isinstance(value, list) else f", men värdet är {written(value)}"
        asked.wrong(f"Här väntades en lista med texter{told}.", 'Skriv ["ett", "två"].')
        return tuple(asked.default)
    words: list[str] = []
    for index, item in enumerate(value, 1):
        word, place = _words_of(asked, item, f"{asked.place}[{index}]"), f"{asked.place}[{index}]"
        if not word.strip():
            asked.reader.wrong(place, "Texten är tom.", "Skriv något mellan citattecknen, eller ta bort den.")
        elif word in words:
            asked.reader.wrong(place, f"{written(word)} står två gånger.", "Ta bort den ena.")
        else:
            words.append(word)
    return tuple(words)


def _scale(asked: Asked) -> Words:
    """Return a scale of words, the default when it has not as many: each place has its meaning and its colour."""
    value, default = asked.table.get(asked.key), tuple(asked.default)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return _words(asked)
    words = [_words_of(asked, item) for item in value]
    different = len({word.casefold() for word in words if word.strip()})
    if len(words) == len(default) == different:
        return tuple(words)
    asked.wrong(
        f"Skalan ska ha {len(default)} olika ord, och den har {different if different < len(default) else len(words)}.",
        f"Skriv dem i samma ordning som {', '.join(f'”{word}”' for word in default)}.",
    )
    return default


def _pairs(asked: Asked) -> Pairs:
    value = asked.table.get(asked.key, [])
    if not isinstance(value, list):
        asked.wrong(
            f"Här väntades en lista av par, men värdet är {written(value)}.", 'Skriv [["kod", "namn"]].'
        )
        return ()
    pairs: list[tuple[str, str]] = []
    for index, item in enumerate(value, 1):
        place = f"{asked.place}[{index}]"
        if isinstance(item, list) and len(item) == 2 and all(isinstance(part, str) for part in item):  # noqa: PLR2004
            first, second = (_words_of(asked, part, place) for part in item)
            if not first.strip():
                asked.reader.wrong(place, "Den första texten i paret är tom.", 'Skriv ["kod", "namn"].')
                continue
            pairs.append((first, second))
        else:
            asked.reader.wrong(place, "Här väntades ett par av texter.", 'Skriv ["kod", "namn"].')
    return tuple(pairs)


CODE: Final = Kind("fyra siffror", _code, '"0180"')
TEXT: Final = Kind("text", _text, '"…"')
WORD: Final = Kind("text", _word, '"…"')
ADDRESS: Final = Kind("webbadress", _address, '"https://www.minkommun.se"')
NUMBER: Final = Kind("tal", _number, "12.5")
AMOUNT: Final = Kind("tal, lägst 0", lambda asked: _within(asked, None), "500")
PERCENT: Final = Kind("tal, 0–100", lambda asked: _within(asked, 100), "20.6")
WHOLE: Final = Kind("heltal", _whole, "3")
FLAG: Final = Kind("`true` eller `false`", _flag, "true")
DAY: Final = Kind("datum", _day, "2025-12-31")
OPTIONAL_DAY: Final = Kind(
    "datum", lambda asked: _known_day(asked) if asked.key in asked.table else None, "2025-12-31"
)
FIRST_DAY: Final = Kind("dag eller år", lambda asked: _day_or_year(asked, first=True), "2025-07-01")
LAST_DAY: Final = Kind("dag eller år", lambda asked: _day_or_year(asked, first=False), "2025-06-30")
MONTH_DAY: Final = Kind("månad och dag", _month_day, '"10-31"')
MONTH_DAYS: Final = Kind("lista av månad och dag", _month_days, '["05-31"]')
MONTHS: Final = Kind("lista av månader, 1–12", _months, "[6, 7]")
WORDS: Final = Kind("lista av ord", _words, '["ett", "två"]')
SCALE: Final = Kind("lika många ord som i förvalet", _scale)
PAIRS: Final = Kind("lista av par", _pairs, '[["ett", "två"]]')


def days(*allowed: str) -> Kind[Days]:
    """Return a table of days by some keys; other keys are noted."""

    def read(asked: Asked) -> Days:
        written_days = asked.reader.table(asked.table, asked.key, asked.place)
        asked.reader.known(written_days, asked.place, allowed)
        each = (Asked(asked.reader, written_days, name, asked.place, None, {}) for name in written_days)
        found = {one.key: _known_day(one) for one in each if one.key in allowed}
        return {name: day for name, day in found.items() if day}

    return Kind("tabell av datum", read, f"{{ {allowed[0]} = 2026-02-13 }}")


def between(low: int, high: int | Callable[[Mapping[str, Any]], int], said: str = "") -> Kind[int]:
    """Return a whole number within limits, the default when it is outside them; the higher one may follow from the values before."""

    def read(asked: Asked) -> int:
        value, top = _whole(asked), high if isinstance(high, int) else high(asked.before)
        if asked.key not in asked.table or low <= value <= top:
            return value
        asked.wrong(f"Värdet {written(value)} är inte mellan {low} och {top}.")
        return int(asked.default)

    return Kind(said or f"heltal, {low}–{high}", read, str(low))


YEAR: Final = between(*_YEARS, said="årtal")


def choice(*allowed: str) -> Kind[str]:
    """Return one of some texts, the default when it is another."""

    def read(asked: Asked) -> str:
        value = _text(asked)
        if value in allowed:
            return value
        if isinstance(asked.written, str) and value != asked.default:
            hint = f"{meant(value, allowed)}Välj något av: {', '.join(allowed)}."
            asked.wrong(f"{written(value)} är inte ett giltigt val.", hint)
        return str(asked.default)

    return Kind(join_words([f"`{word}`" for word in allowed], "eller"), read, f'"{allowed[-1]}"')


def optional(kind: Kind[T]) -> Kind[T | None]:
    """Return a kind whose value is None where nothing is written."""
    return Kind(kind.said, lambda asked: kind.read(asked) if asked.key in asked.table else None, kind.example)


def named(table: Table, reader: TomlReader, path: str) -> Pairs:
    """Return the keys of a table with their texts (``[ordlista]``); a value that is no text is noted."""
    texts = ((key, TEXT.read(Asked(reader, table, key, path, None, {}))) for key in table)
    return tuple((_name(reader, key, path), text) for key, text in texts if text.strip())


def _name(reader: TomlReader, key: str, path: str) -> str:
    return _words_of(Asked(reader, {}, key, path, None, {}), key)
