"""What kommun.toml says of problems: which are accepted with an explanation, and which severity a control has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pipeline.model import Severity
from pipeline.toml_reader import TomlReader


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A problem that is right as it is: the control, what it covers (a cell, a row or a unit), why, who said so and when.

    ``amount`` is what the cell holds, tkr; the acceptance ends when it changes. ``path`` is where it stands in the settings.
    """

    code: str
    covers: str
    reason: str
    path: str
    amount: Decimal | None = None


def accepted(read: TomlReader, table: Mapping[str, object], path: str) -> tuple[Acceptance, ...]:
    """Return the acceptances of the older form: ``"C04:kommun" = "why, who and when"``."""
    found = read.table(table, "godtagna", f"{path}.godtagna").items()
    return tuple(
        Acceptance(*key.partition(":")[::2], str(value), f"{path}.godtagna.{key}") for key, value in found
    )


def acceptances(read: TomlReader, parsed: Mapping[str, object]) -> tuple[Acceptance, ...]:
    """Return the acceptances of cells, one table ``[[godtagna]]`` each."""
    found = parsed.get("godtagna", [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        read.wrong(
            "godtagna", "Här väntades tabeller.", "Skriv [[godtagna]] på en egen rad före varje godtagande."
        )
        return ()
    made: list[Acceptance] = []
    for number, one in enumerate(found, 1):
        path = f"godtagna {number}"
        read.known(one, path, ("kontroll", "galler", "belopp", "skal", "vem", "datum"))
        words = {key: read.text(one, key, path) for key in ("kontroll", "galler", "skal", "vem")}
        when = read.day(one, "datum", path)
        for key in (key for key, word in words.items() if one.get(key) == word and not word.strip()):
            read.wrong(
                f"{path}.{key}",
                "Uppgiften är tom.",
                "Ett godtagande säger vad det gäller, varför och vem som står för det.",
            )
        amount = read.decimal(one, "belopp", path, Decimal(0)) if "belopp" in one else None
        if all(word.strip() for word in words.values()):
            why = f"{words['skal']} ({words['vem']}, {when.isoformat()})"
            made.append(Acceptance(words["kontroll"], words["galler"], why, path, amount))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Grade:
    """The municipality's own severity of a control, and where in the settings it stands."""

    severity: Severity
    path: str


def severities(read: TomlReader, table: Mapping[str, object], path: str) -> dict[str, Grade]:
    """Return the severity of each control or address that a table names, and tell what is none."""
    found: dict[str, Grade] = {}
    for code, word in table.items():
        try:
            found[code] = Grade(Severity(str(word)), f"{path}.{code}")
        except ValueError:
            read.wrong(
                f"{path}.{code}",
                f"”{word}” är inte en allvarlighetsgrad.",
                "Välj fel, varning eller upplysning.",
            )
    return found
