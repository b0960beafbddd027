"""Days as Excel counts them and as people write them: a number that is a day, and a day that no calendar has."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from pipeline.read.cells import Cell, Kind
from pipeline.text import MONTHS

LAST: Final = 2_958_466  # the day after Excel's last, 9999-12-31
_LEAP: Final = 60  # Excel counts a 29 February 1900
_LATER: Final = 1462  # days from Excel's first to the first of a workbook that counts from 1904
_NO_DATES: Final = {0: "1900-01-00", _LEAP: "1900-02-29"}
"""What Excel shows for two numbers that are no days of any calendar."""
_YEARS: Final = (2000, 2050)
"""Years that a report speaks of: a whole number that is a day of one of them has five digits."""
_YEAR: Final = "(?P<year>(?:19|20)[0-9]{2})"
_NAMES: Final = {name[:length]: at for at, name in enumerate(MONTHS, 1) for length in (3, len(name))}
_WRITTEN: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<![\w/.,-]){_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})(?![\w-])",
        rf"(?<![\w/.,-])(?P<day>[0-9]{{1,2}})([/.])(?P<month>[0-9]{{1,2}})(?:\2|[ -]){_YEAR}(?![\w-])",
        rf"(?<![\w/.,-])(?P<day>[0-9]{{1,2}})\s(?P<month>{'|'.join(sorted(_NAMES, key=len, reverse=True))})\b(?:\.?\s{_YEAR}(?!\w))?",
    )
)
_MOST: Final = 31
_DIGIT: Final = re.compile("[0-9]")
_OTHERWISE: Final = (
    "Är det en dag: skriv den som 2026-02-13. Är det ett tal: skriv det som text, med ord eller enhet."
)


def day_of(count: int, *, late: bool) -> str:
    """Return the day that Excel shows for a number; 1900 has a day 0 and a 29 February there, which are no dates."""
    if late:
        return (date(1904, 1, 1) + timedelta(days=min(count, LAST - _LATER - 1))).isoformat()
    first = date(1899, 12, 31) if count < _LEAP else date(1899, 12, 30)
    return _NO_DATES.get(count) or (first + timedelta(days=count)).isoformat()


def odd_day(cell: Cell) -> tuple[str, str] | None:
    """Return what is told, and what to do, of a cell of text that holds the number of a day, or a day that does not exist."""
    if cell.kind is Kind.TEXT:
        gone = impossible(cell.text)
        return (f"Dagen ”{gone}” finns inte.", "Skriv en dag som finns, som 2026-02-13.") if gone else None
    if cell.kind is not Kind.NUMBER or cell.number is None or cell.seen or cell.percent:
        return None
    day = _likely(cell.number, late=cell.late)
    return (
        (f"Cellen är för text och innehåller talet {cell.shown}, som är Excels nummer för {day}.", _OTHERWISE)
        if day
        else None
    )


def _likely(number: Decimal, *, late: bool) -> str:
    """Return the day that a whole number is when it is one that a report may speak of, else nothing."""
    if not 0 <= number < LAST - _LATER or number % 1:
        return ""
    day = day_of(int(number), late=late)
    return day if _YEARS[0] <= int(day[:4]) <= _YEARS[1] else ""


def impossible(words: str) -> str:
    """Return the first day in a text that its month does not have, or nothing; a text that is nothing but a day may lack the month too."""
    whole = words.strip()
    if not _DIGIT.search(whole):  # most texts: it is asked of every one
        return ""
    for form in _WRITTEN:
        for found in form.finditer(whole):
            if not _exists(found, alone=found[0] == whole):
                return found[0]
    return ""


def _exists(found: re.Match[str], *, alone: bool) -> bool:
    """Tell whether a day is one, or may be something else than a day: the number of a case within a sentence."""
    named = found["month"].lower()
    month = _NAMES.get(named) or int(named)
    day = int(found["day"])
    if not 1 <= month <= len(MONTHS) or not 1 <= day <= _MOST:
        return not alone
    year = int(found["year"] or 2000)  # a leap year: 29 February is a day of some year
    return day <= calendar.monthrange(year, month)[1]
