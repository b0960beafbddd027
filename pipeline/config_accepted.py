"""What kommun.toml says of problems: which are accepted with an explanation, and which severity a control has."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from pipeline.model import Severity
from pipeline.setting import Section, needed, setting
from pipeline.setting_kinds import DAY, NUMBER, TEXT, optional, written
from pipeline.toml_reader import Asked, Table, TomlReader, meant


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A problem that is right as it is: the control, what it covers (a cell, a row or a unit), why, who said so and when.

    ``amount`` is what the cell holds, tkr; the acceptance ends when it changes. ``path`` is where it stands in the settings, ``day`` when
    it was accepted, which the older form does not say.
    """

    code: str
    covers: str
    reason: str
    path: str
    amount: Decimal | None = None
    day: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An acceptance as it is written in a table ``[[godtagna]]``."""

    code: str = needed("kontroll", TEXT, "Kontrollens kod.", '"C47"')
    covers: str = needed("galler", TEXT, "Cellen, raden eller enheten som godtas.", '"rr.fkost/kommun"')
    amount: Decimal | None = setting(
        "belopp",
        optional(NUMBER),
        None,
        "Det som cellen innehåller, tkr; godtagandet upphör när det ändras.",
        "16",
    )
    reason: str = needed(
        "skal", TEXT, "Varför det är rätt.", '"Återförd räntereserv är större än årets räntekostnader."'
    )
    who: str = needed("vem", TEXT, "Vem som står för det.", '"ekonomichefen"')
    when: dt.date = needed("datum", DAY, "När det godtogs.", "2026-02-20")


def older_acceptances(asked: Asked) -> tuple[Acceptance, ...]:
    """Return the acceptances of the older form: ``"C04:kommun" = "why, who and when"``."""
    table = asked.reader.table(asked.table, asked.key, asked.place)
    reasons = ((key, TEXT.read(Asked(asked.reader, table, key, asked.place, None, {}))) for key in table)
    return tuple(
        Acceptance(*key.partition(":")[::2], reason, f"{asked.place}.{key}")
        for key, reason in reasons
        if reason.strip()
    )


def acceptances(reader: TomlReader, parsed: Table) -> tuple[Acceptance, ...]:
    """Return the acceptances of cells, one table ``[[godtagna]]`` each."""
    tables = parsed.get("godtagna", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        reader.wrong(
            "godtagna", "Här väntades tabeller.", "Skriv [[godtagna]] på en egen rad före varje godtagande."
        )
        return ()
    taken: list[Acceptance] = []
    for number, table in enumerate(tables, 1):
        path = f"godtagna {number}"
        one = Written(**Section(reader, table, path, Written).values())
        said = (one.code, one.covers, one.reason, one.who)
        if all(word.strip() for word in said):
            why = f"{one.reason} ({one.who}, {one.when.isoformat()})"
            taken.append(Acceptance(one.code, one.covers, why, path, one.amount, one.when))
    return tuple(taken)


@dataclass(frozen=True, slots=True)
class Grade:
    """The municipality's own severity of a control, and where in the settings it stands."""

    severity: Severity
    path: str


def severities(reader: TomlReader, parent: Table, key: str, path: str = "") -> dict[str, Grade]:
    """Return the severity of each control or address that a table names, and tell what is none."""
    path = f"{path}.{key}" if path else key
    known = {str(one): one for one in Severity}
    grades: dict[str, Grade] = {}
    for code, word in reader.table(parent, key, path).items():
        if isinstance(word, str) and word in known:
            grades[code] = Grade(known[word], f"{path}.{code}")
        else:
            hint = f"{meant(word, known) if isinstance(word, str) else ''}Välj fel, varning eller upplysning."
            reader.wrong(f"{path}.{code}", f"{written(word)} är inte en allvarlighetsgrad.", hint)
    return grades
