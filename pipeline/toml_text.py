"""The bytes of ``kommun.toml`` -> its tables, or one problem in Swedish: what is written wrong, on which line, and what to do.

Texts and keys are composed (NFC): some systems write å as a and a ring, and no one sees the difference.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline.encoded import NotText, text_of
from pipeline.model import Problem
from pipeline.ranges import decimal_of
from pipeline.toml_reader import FILE, Table, fault

_AT: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_HEADER: Final = re.compile(r"\[\[?(.+?)\]\]?\s*(?:#.*)?$")
_SIGNS: Final = "Kontrollera citattecken, hakparenteser och likhetstecken där felet står."
_FAULTS: Final = (
    ("Cannot declare", "Tabellen {what} står redan på rad {first}.", "Flytta ihop det som hör till den under en rubrik, och ta bort den andra."),
    ("Cannot overwrite", "{what} står redan på rad {first}.", "Ta bort den ena raden."),
    ("Duplicate inline", "Samma nyckel står två gånger inom { }.", "Ta bort den ena."),
    ("Cannot mutate", "{what} är redan avslutad på ett annat ställe.", "Skriv allt som hör till den under en rubrik."),
    ("Cannot redefine", "{what} är redan avslutad på ett annat ställe.", "Skriv allt som hör till den under en rubrik."),
    ("Expected '='", "Efter nyckeln saknas likhetstecken.", "Skriv nyckel = värde. En nyckel med mellanslag, å, ä eller ö skrivs inom citattecken."),
    ("Expected newline", "Efter värdet står något mer på samma rad.", "Skriv en nyckel på varje rad. Citattecken inne i en text skrivs ”…” eller \\\"…\\\"."),
    ("Expected ']", "Tabellens rubrik saknar avslutande hakparentes.", "Skriv [tabell]. Ett namn med mellanslag, punkt, å, ä eller ö skrivs inom citattecken."),
    ("Invalid initial character", "Nyckeln börjar med ett tecken som inte får stå där.", "En nyckel med å, ä, ö eller andra tecken än a–z, siffror, _ och - skrivs inom citattecken."),
    ("Invalid statement", "Raden börjar med ett tecken som inte får stå där.", "En nyckel med å, ä, ö eller andra tecken än a–z, siffror, _ och - skrivs inom citattecken."),
    ("Expected ", "En text saknar avslutande citattecken.", "Skriv '…' på samma rad."),
    ("Unclosed array", "En lista saknar avslutande hakparentes, eller ett komma mellan sina värden.", 'Skriv ["ett", "två"].'),
    ("Unclosed inline", "Något inom { } saknar avslutande klammer eller komma.", "Skriv { nyckel = värde, nyckel = värde }."),
    ("Unterminated", "En text saknar avslutande citattecken.", 'Skriv "…" på samma rad.'),
    ("Illegal character", "En text har ett radbyte eller ett osynligt tecken, eller saknar avslutande citattecken.", 'Skriv "…" på samma rad.'),
    ("Found invalid", "Här står ett osynligt tecken.", "Ta bort tecknet; skriv om raden för hand."),
    ("Unescaped", "Ett omvänt snedstreck i en text betyder något särskilt.", "Skriv sökvägar med /, eller texten inom enkla citattecken: '…'."),
    ("Invalid hex", "Ett omvänt snedstreck i en text betyder något särskilt.", "Skriv sökvägar med /, eller texten inom enkla citattecken: '…'."),
    ("Escaped character", "Ett omvänt snedstreck i en text betyder något särskilt.", "Skriv sökvägar med /, eller texten inom enkla citattecken: '…'."),
    ("Invalid date", "Datumet finns inte.", "Skriv datumet som 2025-12-31, utan citattecken."),
    ("Invalid value", "Värdet kan inte läsas.", 'Skriv text inom citattecken ("…"), tal med decimalpunkt (1.5) och ja eller nej som true eller false.'),
)  # fmt: skip
"""How the reader's messages begin, what they mean, and what to do; the first that fits is told."""


_QUOTES: Final = "”“„’‘‚»«´`"
"""What a word processor makes of quotation marks."""
_TWICE: Final = "Samma nyckel eller tabell står två gånger, eller är både tabell och värde."


class _FileError(Exception):
    """A fault of the file that ends its reading."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def tables(data: bytes, file: str = FILE) -> tuple[Table, Problem | None]:
    """Return what is written in the file, and what makes it impossible to read. Problems: KONF with line and column as place."""
    try:
        words = unicodedata.normalize("NFC", text_of(data)).replace("\r\n", "\n").replace("\r", "\n")
        return _composed(_parsed(words)), None
    except NotText as told:
        return {}, fault(f"{file}: {told}", told.hint, f"rad {told.line}")
    except _FileError as told:
        return {}, replace(told.problem, message=told.problem.message.replace(FILE, file))


def _parsed(words: str) -> dict[str, object]:
    try:
        return tomllib.loads(words, parse_float=decimal_of)
    except tomllib.TOMLDecodeError as error:
        raise _FileError(_syntax(words, str(error))) from None
    except ValueError:  # a whole number of thousands of digits
        raise _FileError(
            fault("Ett tal i filen är för långt för att läsas.", "Skriv talet kortare.")
        ) from None
    except RecursionError:
        message = "Hakparenteser eller klamrar står för många nivåer in i varandra."
        raise _FileError(fault(message, "Ta bort dem som inte behövs.")) from None


def _syntax(words: str, error: str) -> Problem:
    """Return the problem of a file that is not valid TOML, from the reader's own message."""
    lines = words.split("\n")
    at = _AT.search(error)
    number, column = (int(at[1]), int(at[2])) if at and at[1] else (len(lines), len(lines[-1]) + 1)
    place = f"rad {number}, kolumn {column}"
    sign = lines[number - 1][column - 1 : column]
    if sign and sign in _QUOTES:
        return fault(f"{FILE}: Citattecknet {sign} kan inte användas.", 'Skriv raka citattecken: "…".', place)
    if sign != " " and unicodedata.category(sign or "a") == "Zs":
        message = f"{FILE}: Här står ett fast mellanslag, som inte syns men inte är ett vanligt."
        return fault(message, "Ta bort det och skriv ett vanligt mellanslag.", place)
    for beginning, message, hint in _FAULTS:
        if error.startswith(beginning):
            what, first = _again(lines, number)
            if "{first}" in message and not first:
                return fault(f"{FILE}: {_TWICE}", hint, place)
            said = message.replace("{what}", what).replace("{first}", str(first))
            return fault(f"{FILE}: {said}", hint, place)
    return fault(f"Filen {FILE} är inte giltig TOML.", _SIGNS, place)


def _again(lines: list[str], number: int) -> tuple[str, int]:
    """Return what stands on a line, and on which earlier one it stands too (0: on none)."""
    said = list(_said(lines[:number]))
    header, key, _ = said[-1] if said else ("", "", 0)
    what = f"Nyckeln ”{key}”" if key else f"[{header}]"
    return what, next((line for *one, line in said[:-1] if one == [header, key]), 0)


def _said(lines: list[str]) -> Iterator[tuple[str, str, int]]:
    """Yield the header and the key (none of the header itself) that each line that has one tells, and its number."""
    header = ""
    for number, line in enumerate(lines, 1):
        if found := _HEADER.match(line.strip()):
            header = found[1].strip()
            yield header, "", number
        elif found := re.match(r"\s*(\"[^\"]*\"|'[^']*'|[^\s=#\"'\[\],]+)\s*=", line):
            yield header, found[1].strip("\"'"), number


def _composed(table: dict[str, object]) -> dict[str, object]:
    """Return a table with keys and texts composed, also those written as escapes."""
    whole: dict[str, object] = {}
    for key, value in table.items():
        name = unicodedata.normalize("NFC", key)
        if name in whole:
            message = f"Nyckeln ”{name}” står två gånger: den ena är skriven med sammansatta tecken."
            raise _FileError(fault(message, "Ta bort den ena.", name))
        whole[name] = _of(value)
    return whole


def _of(value: object) -> object:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [_of(item) for item in value]
    return _composed(value) if isinstance(value, dict) else value
