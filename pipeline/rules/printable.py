"""Signs that the pages cannot show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Final

from pipeline.model import Origin, Problem, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.signs import called, lacking

_NAMED: Final = 5  # signs that a message names
_BETWEEN: Final = "\x1f"  # what the reader of free tables writes between titles
_HINT: Final = (
    "Skriv ordet med latinska bokstäver eller byt tecknet, till exempel mot ett ord. Är tecknet infogat ur ett symboltypsnitt: "
    "infoga det på nytt som vanligt tecken. Text på ett annat språks skrift kan läggas som ett eget dokument som rapporten hänvisar till."
)


@rule(
    "C80",
    "Tecken som kan skrivas ut",
    "Rapportens typsnitt, PDF/A och PDF/UA",
    "PDF:en sätts i rapportens egna typsnitt, som har latinska, grekiska och kyrilliska bokstäver, siffror och vanliga tecken. Andra "
    "skrifter, emojier och tecken ur symboltypsnitt skrivs i PDF:en som sitt nummer inom hakparentes, till exempel [U+4E2D].",
    "I en verksamhetsberättelse står hälsningen 欢迎.",
    (),
    severity=Severity.WARNING,
    kinds=(),
)
def _signs_can_be_printed(context: Context) -> Problems:
    by_file: dict[str, list[tuple[Origin, tuple[str, ...]]]] = defaultdict(list)
    for origin, words in _texts(context):
        if signs := lacking(words):
            by_file[origin.file].append((origin, signs))
    for found in by_file.values():
        first, *rest = dict.fromkeys(origin for origin, _ in found)
        every = sorted({sign for _, some in found for sign in some})
        left = every[_NAMED:]
        more = f" och {len(left)} till" if left else ""
        message = f"PDF:en kan inte visa {', '.join(map(called, every[:_NAMED]))}{more}."
        yield Problem(Severity.WARNING, "", message, _HINT, None, first, also=tuple(rest))


def _texts(context: Context) -> Iterator[tuple[Origin, tuple[str, ...]]]:
    """Yield what has been written in cells and documents, and where."""
    for rows in context.dataset.rows.values():
        for row in rows:
            for name, value in row.values.items():
                if isinstance(value, str) and not _is_usual(value):
                    yield row.origins.get(name, row.origin), tuple(value.split(_BETWEEN))
    for text in context.dataset.texts.values():
        yield text.origin, tuple(words for block in text.blocks for words in _words(block))


def _is_usual(words: str) -> bool:
    """Tell whether a text has nothing but the signs that every page has, as most have; it is asked of every text there is."""
    return words.isascii() and words.isprintable()


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if not _is_usual(value):
            yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _words(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _words(getattr(value, field.name))
