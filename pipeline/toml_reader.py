"""Parsed TOML with a memory of what is wrong: every mistake becomes a problem with its key path (``enheter.bun.andel``) and a sentence."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pipeline.folders import SETTINGS
from pipeline.model import Origin, Problem, Severity

FILE: Final = SETTINGS
Table = Mapping[str, object]
_LIKE: Final = 0.6
"""How alike a known word must be to be meant: one letter wrong of three, two of five."""


def fault(message: str, hint: str = "", place: str = "") -> Problem:
    """Return a problem of the settings at a place in the file."""
    return Problem(Severity.ERROR, "KONF", message, hint, None, Origin(FILE, place))


def bare(key: str) -> str:
    """Return a key as it is written in a path: within quotation marks when TOML wants it so."""
    if re.fullmatch(r"[A-Za-z0-9_-]+", key):
        return key
    seen = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in key)
    return f'"{seen}"'


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that another is most like, empty when none is; å counts as a, and capitals as small letters."""
    plain = {_plain(one): one for one in known}
    near = difflib.get_close_matches(_plain(word), plain, 1, _LIKE)
    return plain[near[0]] if near else ""


def meant(word: str, known: Iterable[str]) -> str:
    """Return a sentence that asks whether another word was meant, with a space after it; empty when none is near."""
    near = nearest(word, known)
    return f"Menas {near}? " if near else ""


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


class TomlReader:
    """Collects what is wrong with the tables of a file."""

    def __init__(self) -> None:
        """Start without problems."""
        self.problems: list[Problem] = []

    def wrong(self, path: str, message: str, hint: str = "") -> None:
        """Note a mistake at a key path."""
        self.problems.append(fault(message, hint, path))

    def known(self, table: Table, path: str, keys: Iterable[str]) -> None:
        """Note keys that are not known in a table, and which known ones they are most like."""
        keys = tuple(keys)
        for key in table:
            if key not in keys:
                self.wrong(
                    f"{path}.{bare(key)}" if path else bare(key),
                    f"Nyckeln ”{key}” känns inte igen.",
                    f"{meant(key, keys)}Kända nycklar här: {', '.join(keys)}.",
                )

    def table(self, parent: Table, key: str, path: str) -> Table:
        """Return a table, an empty one when the key is not there."""
        value = parent.get(key, {})
        if isinstance(value, dict):
            return value
        self.wrong(path, "Här väntades en tabell med nycklar.", f"Skriv [{path}] på en egen rad.")
        return {}

    def tables(self, parent: Table, path: str) -> dict[str, Table]:
        """Return the tables below one (``[enheter.<id>]``); a key whose value is none is noted."""
        return {key: self.table(parent, key, f"{path}.{bare(key)}") for key in parent}


@dataclass(frozen=True, slots=True)
class Asked:
    """A value that is asked for: the key in its table, what stands for it when nothing is written, and the values read before it."""

    reader: TomlReader
    table: Table
    key: str
    path: str
    default: Any
    before: Mapping[str, Any]

    @property
    def written(self) -> object:
        """Return what is written, else the default."""
        return self.table.get(self.key, self.default)

    @property
    def place(self) -> str:
        """Return the key's path."""
        return f"{self.path}.{bare(self.key)}"

    def wrong(self, message: str, hint: str = "") -> None:
        """Note a mistake at the key."""
        self.reader.wrong(self.place, message, hint)
