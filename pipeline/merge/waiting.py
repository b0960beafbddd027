"""How long something has waited: motions by the year that the law gives them, assignments by their own month (KL 5 kap. 35 §)."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Final

from pipeline.model import Row
from pipeline.schemas.choices import CLOSED, FINISHED

_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def a_year_after(day: dt.date) -> dt.date:
    """Return the same day a year later; 28 February for a leap day."""
    last = calendar.monthrange(day.year + 1, day.month)[1]
    return dt.date(day.year + 1, day.month, min(day.day, last))


def over_a_year(row: Row, today: dt.date) -> bool:
    """Tell whether a motion or proposal was submitted more than a year ago; not when its day is missing."""
    day = row.date("vackt")
    return day is not None and a_year_after(day) < today


def told_in_time(row: Row) -> bool:
    """Tell whether fullmäktige was told of the delay, and what the preparation has shown, within a year (KL 5 kap. 35 §)."""
    day, told = row.date("vackt"), row.date("anmalt")
    return (
        day is not None
        and told is not None
        and told <= a_year_after(day)
        and bool(row.text("framkommit").strip())
    )


def last_day(words: str) -> dt.date | None:
    """Return the last day of a month written as ``2026-11``; None when it is not written so."""
    found = _MONTH.fullmatch(words.strip())
    if not found:
        return None
    year, month = int(found[1]), int(found[2])
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def left(row: Row) -> bool:
    """Tell whether an assignment is still to be carried out."""
    return row.text("status") not in {FINISHED, CLOSED}


def late(row: Row, today: dt.date) -> bool:
    """Tell whether an assignment is still to be carried out after the month when it was to be done."""
    day = last_day(row.text("klart"))
    return left(row) and day is not None and day < today
