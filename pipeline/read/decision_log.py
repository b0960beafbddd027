"""The log of an occasion's decisions: ``inputs/<kommun>/<occasion>/beslut.csv``, who decided what about which report, when, in which version.

A file boundary: whatever is wrong is a problem at its cell. ``kommunrapport decide`` writes a line; it may be written by hand too.
"""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import io
import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline import text
from pipeline.config import Municipality, Occasion
from pipeline.decided import LOG, SAID
from pipeline.folders import contents, within
from pipeline.model import Decision, Delivery, Origin, Problem, Severity
from pipeline.private import cleared
from pipeline.toml_reader import meant

COLUMNS: Final = ("datum", "organ", "paragraf", "beslut", "rapport", "version")
_VERSION: Final = re.compile(r"[0-9a-f]{64}")
_MOST: Final = 200
Read = tuple[tuple[Decision, ...], tuple[Delivery, ...], tuple[Problem, ...]]


def read_log(municipality: Municipality, occasion: Occasion) -> Read:
    """Return an occasion's decisions in the order they are written, the file, and what is wrong with it; nothing when there is none.

    Problems: FIL1 and FIL5 of the file, CELL1, CELL2 and CELL6 of its cells; a line with one is not read.
    """
    name = f"{occasion.id}/{LOG}"
    try:
        data = contents(within(municipality.folder, occasion.id, LOG), municipality.folder)
    except FileNotFoundError:
        return (), (), ()
    except OSError:
        return (), (), (_wrong(name, "", "FIL1", "Filen går inte att läsa.", "Spara den som CSV i UTF-8."),)
    delivery = Delivery(name, hashlib.sha256(data).hexdigest(), None, None, len(data))
    lines, problems = _lines(data, name)
    found: list[Decision] = []
    for number, line in lines:
        told = tuple(_faults(line, f"rad {number}", name, occasion))
        problems += told
        if not told:
            day, body, paragraph, word, report, version = line
            where = Origin(name, f"rad {number}")
            found.append(Decision(dt.date.fromisoformat(day), body, paragraph, word, report, version, where))
    return tuple(found), (delivery,), tuple(problems)


def _lines(data: bytes, name: str) -> tuple[list[tuple[int, list[str]]], list[Problem]]:
    """Return the lines below the titles with their numbers, without blank ones."""
    titles = ";".join(COLUMNS)
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    except (UnicodeDecodeError, csv.Error):
        return [], [
            _wrong(name, "", "FIL1", "Filen går inte att läsa.", "Spara den som CSV i UTF-8 med semikolon.")
        ]
    if not rows or tuple(word.strip().casefold() for word in rows[0]) != COLUMNS:
        return [], [
            _wrong(
                name,
                "rad 1",
                "FIL5",
                "Kolumnrubrikerna är inte beslutsloggens.",
                f"Filen ska börja med raden {titles}.",
            )
        ]
    lines = [
        (number, [_said(text.from_spreadsheet(cell.strip())) for cell in row])
        for number, row in enumerate(rows[1:], 2)
    ]
    lines = [(number, line) for number, line in lines if any(line)]
    problems = [
        _wrong(
            name,
            f"rad {number}",
            "FIL5",
            f"Raden har {len(line)} fält, inte {len(COLUMNS)}.",
            f"Fälten är {titles}.",
        )
        for number, line in lines
        if len(line) != len(COLUMNS)
    ]
    if len(lines) > _MOST:
        problems.append(
            _wrong(
                name,
                f"rad {lines[_MOST][0]}",
                "FIL5",
                f"Fler än {_MOST} beslut läses inte.",
                "Ta bort rader.",
            )
        )
    return [(number, line) for number, line in lines[:_MOST] if len(line) == len(COLUMNS)], problems


def _said(cell: str) -> str:
    """Return what a cell says without what is private; a fingerprint may look like a number of a person and is none."""
    return cell if _VERSION.fullmatch(cell) else cleared(cell).text


def _faults(line: Sequence[str], row: str, name: str, occasion: Occasion) -> Iterator[Problem]:
    day, body, _, word, report, version = line
    if not _is_day(day):
        hint = "Skriv dagen så här: 2026-04-27."
        yield _wrong(name, f"{row}, kolumn datum", "CELL2", f"”{day}” är ingen dag.", hint)
    if not body:
        hint = "Skriv vem som beslutade, till exempel Kommunfullmäktige."
        yield _wrong(name, f"{row}, kolumn organ", "CELL1", "Det står inte vem som beslutade.", hint)
    for column, said, known in (("beslut", word, tuple(SAID)), ("rapport", report, ("", *occasion.reports))):
        if said not in known:
            hint = f"{meant(said, known)}Välj bland: {', '.join(one or 'tomt' for one in known)}."
            yield _wrong(name, f"{row}, kolumn {column}", "CELL6", f"”{said}” finns inte bland valen.", hint)
    if version and not _VERSION.fullmatch(version):
        hint = "Skriv filens sha256 med 64 tecken, eller lämna tomt. kommunrapport decide skriver det."
        yield _wrong(name, f"{row}, kolumn version", "CELL2", "Versionen är ingen sha256.", hint)


def _is_day(said: str) -> bool:
    try:
        dt.date.fromisoformat(said)
    except ValueError:
        return False
    return True


def _wrong(name: str, where: str, code: str, message: str, hint: str) -> Problem:
    return Problem(Severity.ERROR, code, message, hint, None, Origin(name, where))
