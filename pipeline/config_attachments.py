"""``[[bilagor]]`` of ``kommun.toml``: the documents of others that are attached to an occasion's reports, whether they have come or not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.config_letters import of_occasion
from pipeline.config_occasions import Occasion
from pipeline.setting import Section, needed, setting
from pipeline.setting_kinds import FLAG, OPTIONAL_DAY, TEXT, written
from pipeline.toml_reader import Table, TomlReader

TABLE: Final = "bilagor"
_NAME: Final = re.compile(r"[^\\/:*?\"<>|]{1,120}\.pdf", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A document that is expected, as it is written in a table ``[[bilagor]]``; ``path`` is where it stands."""

    occasion: str = needed("tillfalle", TEXT, "Tillfället.", '"2025-bokslut"')
    report: str = needed("rapport", TEXT, "Rapporten som den hör till.", '"arsredovisning"')
    title: str = needed("titel", TEXT, "Vad handlingen heter.", '"Revisionsberättelse för år 2025"')
    sender: str = needed("avsandare", TEXT, "Vem som lämnar den.", '"Kommunens revisorer"')
    file: str = needed(
        "fil", TEXT, "Filens namn i mappen `bilagor` i tillfällets mapp.", '"revisionsberattelse.pdf"'
    )
    due: dt.date | None = setting("senast", OPTIONAL_DAY, None, "Dagen då den ska ha kommit.", "2026-04-13")
    required: bool = setting("kravs", FLAG, True, "Om `build --publish` vägrar så länge den saknas.", "false")
    path: str = ""


def read_attachments(
    reader: TomlReader, parsed: Table, occasions: Sequence[Occasion]
) -> tuple[Expected, ...]:
    """Return the documents of ``[[bilagor]]``; one of no occasion, of no report or whose file is no PDF's name is told and left out."""
    tables = parsed.get(TABLE, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        reader.wrong(TABLE, "Här väntades tabeller.", "Skriv [[bilagor]] på en egen rad före varje bilaga.")
        return ()
    taken: list[Expected] = []
    seen: set[tuple[str, str]] = set()
    for number, table in enumerate(tables, 1):
        path = f"{TABLE} {number}"
        one = Expected(**Section(reader, table, path, Expected).values(path=path))
        there = of_occasion(reader, parsed, one.occasion, one.report, path, occasions)
        if not one.file.strip() or not one.title.strip():
            continue  # told where it is read
        if not _NAME.fullmatch(one.file):
            reader.wrong(
                f"{path}.fil",
                f"{written(one.file)} är inte namnet på en PDF.",
                'Skriv bara filens namn, utan mapp: "revisionsberattelse.pdf".',
            )
            continue
        key = (one.occasion, one.file.casefold())
        if key in seen:
            reader.wrong(
                f"{path}.fil", f"Filen {one.file} står på två bilagor.", "Ge varje bilaga en egen fil."
            )
            continue
        if there:
            seen.add(key)
            taken.append(one)
    return tuple(taken)
