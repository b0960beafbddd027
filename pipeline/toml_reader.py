"""Parsed TOML with a memory of what is wrong: every mistake becomes a problem with its key path (``enheter.bun.andel``) and a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pipeline.folders import SETTINGS
from pipeline.model import Origin, Problem, Severity

FILE: Final = SETTINGS
Table = Mapping[str, object]


def fault(message: str, hint: str = "", place: str = "") -> Problem:
    """Return a problem of the settings at a place in the file."""
    return Problem(Severity.ERROR, "KONF", message, hint, None, Origin(FILE, place))


class TomlReader:
    """Collects what is wrong with the tables of a file."""

    def __init__(self) -> None:
        """Start without problems."""
        self.problems: list[Problem] = []

    def wrong(self, path: str, message: str, hint: str = "") -> None:
        """Note a mistake at a key path."""
        self.problems.append(fault(message, hint, path))

    def known(self, table: Table, path: str, keys: Iterable[str]) -> None:
        """Note keys that are not known in a table."""
        keys = tuple(keys)
        for key in table:
            if key not in keys:
                self.wrong(
                    f"{path}.{key}" if path else key,
                    f"Nyckeln ”{key}” känns inte igen.",
                    f"Kända nycklar här: {', '.join(keys)}.",
                )

    def table(self, parent: Table, key: str, path: str) -> Table:
        """Return a table, an empty one when the key is not there."""
        value = parent.get(key, {})
        if isinstance(value, dict):
            return value
        self.wrong(path, "Här väntades en tabell med nycklar.", f"Skriv [{path}] på en egen rad.")
        return {}


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
        return f"{self.path}.{self.key}"

    def wrong(self, message: str, hint: str = "") -> None:
        """Note a mistake at the key."""
        self.reader.wrong(self.place, message, hint)
