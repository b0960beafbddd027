"""``[[skrivelser]]`` of ``kommun.toml``: the covering letters (tjänsteskrivelser) of an occasion's reports, each to one that decides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.config_occasions import Occasion
from pipeline.setting import Section, needed, setting
from pipeline.setting_kinds import OPTIONAL_DAY, TEXT, WORDS, Words, choice, written
from pipeline.toml_reader import Table, TomlReader, meant

LETTERS: Final = "skrivelser"
TO_COUNCIL, TO_BOARD, TO_COMMITTEES = RECEIVERS = ("kf", "ks", "namnd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter as it is written in a table ``[[skrivelser]]``; ``path`` is where it stands."""

    occasion: str = needed("tillfalle", TEXT, "Tillfället vars rapport skrivelsen gäller.", '"2025-bokslut"')
    report: str = needed("rapport", TEXT, "Rapporten som ska beslutas.", '"arsredovisning"')
    to: str = setting(
        "till",
        choice(*RECEIVERS),
        TO_COUNCIL,
        "Vem som beslutar: `kf`, `ks` eller `namnd` (en skrivelse till varje nämnd).",
        '"ks"',
    )
    day: dt.date | None = setting(
        "datum", OPTIONAL_DAY, None, "Skrivelsens datum; annars rapportens.", "2026-03-25"
    )
    number: str = setting(
        "diarienummer",
        TEXT,
        "",
        "Diarienummer, när det inte är det som står i tillfällets `fakta`.",
        '"KS 2026/41"',
    )
    role: str = setting("handlaggare", TEXT, "", "Handläggarens befattning.", '"Ekonomichef"')
    name: str = setting("namn", TEXT, "", "Handläggarens namn, när det ska stå.", '"Förnamn Efternamn"')
    background: Words = setting(
        "bakgrund",
        WORDS,
        (),
        "Stycken till bakgrunden, efter det som lagen säger.",
        '["Nämnderna har lämnat sina bokslut."]',
    )
    documents: Words = setting(
        "underlag",
        WORDS,
        (),
        "Handlingar utöver rapporten och dess bilagor.",
        '["Protokoll från MBL-förhandling"]',
    )
    sent_to: Words = setting(
        "skickas_till", WORDS, (), "Vilka beslutet skickas till.", '["Kommunens revisorer", "Nämnderna"]'
    )
    path: str = ""


def read_letters(reader: TomlReader, parsed: Table, occasions: Sequence[Occasion]) -> tuple[Letter, ...]:
    """Return the letters of ``[[skrivelser]]``; one about an occasion or a report that there is not is told and left out."""
    tables = parsed.get(LETTERS, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        reader.wrong(
            LETTERS, "Här väntades tabeller.", "Skriv [[skrivelser]] på en egen rad före varje skrivelse."
        )
        return ()
    taken: list[Letter] = []
    for number, table in enumerate(tables, 1):
        path = f"{LETTERS} {number}"
        one = Letter(**Section(reader, table, path, Letter).values(path=path))
        if of_occasion(reader, parsed, one.occasion, one.report, path, occasions):
            taken.append(one)
    return tuple(taken)


def of_occasion(
    reader: TomlReader, parsed: Table, occasion: str, report: str, path: str, occasions: Sequence[Occasion]
) -> bool:
    """Tell whether there is an occasion, and a report of it when one is named; what there is not is noted.

    An occasion that is written and left out for a fault of its own is told there.
    """
    known = {one.id: one for one in occasions}
    named = parsed.get("tillfallen")
    at_fault = occasion not in known and isinstance(named, dict) and occasion in named
    if not occasion.strip() or at_fault:
        return False  # told where it is read
    if occasion not in known:
        reader.wrong(
            f"{path}.tillfalle",
            f"Tillfället {written(occasion)} finns inte.",
            f"{meant(occasion, known)}Skriv det så som det står efter [tillfallen.",
        )
        return False
    reports = known[occasion].reports
    if report and report not in reports:
        reader.wrong(
            f"{path}.rapport",
            f"Tillfället {occasion} har ingen rapport som heter {written(report)}.",
            f"{meant(report, reports)}Välj bland: {', '.join(reports)}.",
        )
        return False
    return bool(report)
