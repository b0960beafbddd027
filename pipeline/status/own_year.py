"""A municipality's own year plan: ``arshjul.csv`` beside ``kommun.toml``, a line for each document or event of the year.

Columns: ``vad;vem;till;nar;ord;kalla``. ``nar`` holds days (``03-01``) or months (``04``, due on its last day) with commas between them, and may
be empty; ``ord`` says in words what no day says. A seventh column, ``slag``, may name the kind of occasion that the line is made in.
"""

from __future__ import annotations

import calendar
import csv
import io
import re
from dataclasses import dataclass
from typing import Final

from pipeline.config import Municipality
from pipeline.folders import contents
from pipeline.kinds import every
from pipeline.private import cleared

FILE: Final = "arshjul.csv"
COLUMNS: Final = ("vad", "vem", "till", "nar", "ord", "kalla")
KIND: Final = "slag"
_WHEN: Final = re.compile(r"(\d{2})(?:-(\d{2}))?")
_LEAP: Final = 2024
_MONTHS: Final = 12
_MOST: Final = 500


@dataclass(frozen=True, slots=True)
class Own:
    """A line of the year plan; a day of 0 is the last one of its month."""

    what: str
    who: str
    to: str
    days: tuple[tuple[int, int], ...]
    when: str
    basis: str
    kind: str = ""  # the kind of occasion that it is made in


def own_year(municipality: Municipality) -> tuple[tuple[Own, ...], tuple[str, ...]]:
    """Return the lines of the year plan, none when there is no such file, and a sentence for each line that cannot be used."""
    try:
        text = contents(municipality.folder / FILE, municipality.folder).decode("utf-8-sig")
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    except FileNotFoundError:
        return (), ()
    except (OSError, UnicodeDecodeError, csv.Error):
        return (), (f"{FILE} går inte att läsa. Spara den som CSV i UTF-8 i kommunens mapp.",)
    head = tuple(word.strip().casefold() for word in lines[0]) if lines else ()
    if head not in (COLUMNS, (*COLUMNS, KIND)):
        return (), (f"{FILE} ska börja med raden {';'.join(COLUMNS)}.",)
    found: list[Own] = []
    wrong: list[str] = []
    for number, line in enumerate(lines[1:], 2):
        cells = [cleared(cell.strip()).text for cell in line]
        if not any(cells):
            continue
        if (
            len(cells) != len(head)
            or not cells[0]
            or (days := _days(cells[3])) is None
            or len(found) >= _MOST
        ):
            wrong.append(
                f"{FILE} rad {number} är inte med: den ska ha {len(head)} fält, det första ifyllt, och nar som 03-01, 04 eller tomt."
            )
            continue
        named = cells[len(COLUMNS)].casefold() if len(cells) > len(COLUMNS) else ""
        if named and named not in (known := [one.key for one in every()]):
            wrong.append(
                f"{FILE} rad {number}: det finns inget slag av tillfälle som heter {named}. Välj bland: {', '.join(known)}."
            )
            named = ""
        found.append(Own(cells[0], cells[1], cells[2], days, cells[4], cells[5], named))
    return tuple(found), tuple(wrong)


def _days(words: str) -> tuple[tuple[int, int], ...] | None:
    """Return the months and days that are written; None when something else is."""
    found: list[tuple[int, int]] = []
    for part in (one.strip() for one in words.split(",") if one.strip()):
        match = _WHEN.fullmatch(part)
        month, day = (int(match[1]), int(match[2] or 0)) if match else (0, 0)
        if (
            not match
            or not 1 <= month <= _MONTHS
            or day > calendar.monthrange(_LEAP, month)[1]
            or (match[2] and not day)
            or (month, day) == (2, 29)
        ):
            return None
        found.append((month, day))
    return tuple(dict.fromkeys(found))
