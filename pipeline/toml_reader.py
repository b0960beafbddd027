"""Typed values out of parsed TOML; every mistake becomes a problem with its key path (``enheter.bun.andel``) and a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Final

from pipeline.model import Origin, Problem, Severity

FILE: Final = "kommun.toml"


class TomlReader:
    """Reads typed values out of parsed TOML; every mistake becomes a problem with its key path."""

    def __init__(self) -> None:
        """Start without problems."""
        self.problems: list[Problem] = []

    def wrong(self, path: str, message: str, hint: str = "") -> None:
        """Note a mistake at a key path."""
        self.problems.append(Problem(Severity.ERROR, "KONF", message, hint, None, Origin(FILE, path)))

    def known(self, table: Mapping[str, object], path: str, keys: tuple[str, ...]) -> None:
        """Note keys that are not known in a table."""
        for key in table:
            if key not in keys:
                self.wrong(
                    f"{path}.{key}" if path else key,
                    f"Nyckeln ”{key}” känns inte igen.",
                    f"Kända nycklar här: {', '.join(keys)}.",
                )

    def table(self, parent: Mapping[str, object], key: str, path: str) -> Mapping[str, object]:
        """Return a table, an empty one when the key is not there."""
        value = parent.get(key, {})
        if isinstance(value, dict):
            return value
        self.wrong(path, "Här väntades en tabell med nycklar.", f"Skriv [{path}] på en egen rad.")
        return {}

    def text(self, table: Mapping[str, object], key: str, path: str, default: str | None = None) -> str:
        """Return a text; a missing one without default is a mistake."""
        value = table.get(key, default)
        if isinstance(value, str):
            return value
        if value is None:
            self.wrong(f"{path}.{key}", "Uppgiften saknas.", f'Lägg till {key} = "…".')
        else:
            self.wrong(
                f"{path}.{key}",
                f"Här väntades text, men värdet är {value!r}.",
                "Sätt värdet inom citattecken.",
            )
        return ""

    def decimal(self, table: Mapping[str, object], key: str, path: str, default: Decimal) -> Decimal:
        """Return a number, the default when it is not one."""
        value = table.get(key, default)
        if isinstance(value, Decimal) or (isinstance(value, int | str) and not isinstance(value, bool)):
            try:
                return Decimal(value)
            except InvalidOperation:
                pass
        self.wrong(
            f"{path}.{key}",
            f"Här väntades ett tal, men värdet är {value!r}.",
            "Skriv talet med decimalpunkt.",
        )
        return default

    def whole(self, table: Mapping[str, object], key: str, path: str, default: int) -> int:
        """Return a whole number."""
        value = table.get(key, default)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self.wrong(f"{path}.{key}", f"Här väntades ett heltal, men värdet är {value!r}.")
        return default

    def between(
        self, table: Mapping[str, object], key: str, path: str, default: int, limits: tuple[int, int]
    ) -> int:
        """Return a whole number within limits, the default when it is outside them."""
        value = self.whole(table, key, path, default)
        low, high = limits
        if key not in table or low <= value <= high:
            return value
        self.wrong(f"{path}.{key}", f"Värdet {value} är inte mellan {low} och {high}.")
        return default

    def month_day(self, table: Mapping[str, object], key: str, path: str, default: str) -> str:
        """Return a day of the year written as month and day (``10-31``), the default when it is not one."""
        value = self.text(table, key, path, default)
        try:
            dt.date.fromisoformat(f"2001-{value}")
        except ValueError:
            self.wrong(
                f"{path}.{key}",
                f"”{value}” är inte en dag på året.",
                'Skriv månad och dag, till exempel "10-31".',
            )
            return default
        return value

    def flag(self, table: Mapping[str, object], key: str, path: str, *, default: bool) -> bool:
        """Return true or false."""
        value = table.get(key, default)
        if isinstance(value, bool):
            return value
        self.wrong(f"{path}.{key}", f"Här väntades true eller false, men värdet är {value!r}.")
        return default

    def day(self, table: Mapping[str, object], key: str, path: str) -> dt.date:
        """Return a date; 1970-01-01 when it is not one."""
        value = table.get(key)
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return value
        self.wrong(
            f"{path}.{key}", "Här väntades ett datum.", "Skriv datumet som 2025-12-31, utan citattecken."
        )
        return dt.date(1970, 1, 1)

    def words(
        self, table: Mapping[str, object], key: str, path: str, default: tuple[str, ...]
    ) -> tuple[str, ...]:
        """Return a list of texts."""
        value = table.get(key, list(default))
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.wrong(f"{path}.{key}", "Här väntades en lista med texter.", 'Skriv ["ett", "två"].')
        return default

    def scale(
        self, table: Mapping[str, object], key: str, path: str, default: tuple[str, ...]
    ) -> tuple[str, ...]:
        """Return a scale of words, the default when it has not as many: each place has its meaning and its colour."""
        found = self.words(table, key, path, default)
        if len(found) == len(default) == len({word.casefold() for word in found if word.strip()}):
            return found
        self.wrong(
            f"{path}.{key}",
            f"Skalan ska ha {len(default)} olika ord, och den har {len(found)}.",
            f"Skriv dem i samma ordning som {', '.join(f'”{word}”' for word in default)}.",
        )
        return default

    def choice(
        self, table: Mapping[str, object], key: str, path: str, allowed: tuple[str, ...], default: str
    ) -> str:
        """Return one of the allowed texts."""
        value = self.text(table, key, path, default)
        if value and value not in allowed:
            self.wrong(
                f"{path}.{key}",
                f"”{value}” är inte ett giltigt val.",
                f"Välj något av: {', '.join(allowed)}.",
            )
            return default
        return value

    def pairs(self, table: Mapping[str, object], key: str, path: str) -> tuple[tuple[str, str], ...]:
        """Return pairs of texts."""
        value = table.get(key, [])
        found: list[tuple[str, str]] = []
        for index, item in enumerate(value if isinstance(value, list) else [None], 1):
            if isinstance(item, list) and len(item) == 2 and all(isinstance(part, str) for part in item):  # noqa: PLR2004
                found.append((item[0], item[1]))
            else:
                self.wrong(
                    f"{path}.{key}[{index}]", "Här väntades ett par av texter.", 'Skriv ["kod", "namn"].'
                )
        return tuple(found)
