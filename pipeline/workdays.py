"""Which days are no working days in Sweden: weekends, public holidays (lag 1989:253) and the eves that count as Sundays (1977:480, 3 a §)."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Final

_SATURDAY: Final = 5
_WEEKDAYS: Final = (
    "en måndag",
    "en tisdag",
    "en onsdag",
    "en torsdag",
    "en fredag",
    "en lördag",
    "en söndag",
)
_FIXED: Final = {
    (1, 1): "nyårsdagen",
    (1, 6): "trettondedag jul",
    (5, 1): "första maj",
    (6, 6): "nationaldagen",
    (12, 24): "julafton",
    (12, 25): "juldagen",
    (12, 26): "annandag jul",
    (12, 31): "nyårsafton",
}
_AROUND_EASTER: Final = {
    -2: "långfredagen",
    0: "påskdagen",
    1: "annandag påsk",
    39: "Kristi himmelsfärds dag",
    49: "pingstdagen",
}


def easter(year: int) -> dt.date:
    """Return påskdagen of a year in the Gregorian calendar (the method of Meeus, Jones and Butcher)."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    leaps, rest = divmod(century, 4)
    moved = (century + 8) // 25
    epact = (19 * golden + century - leaps - (century - moved + 1) // 3 + 15) % 30
    fours, ones = divmod(of_century, 4)
    weekday = (32 + 2 * rest + 2 * fours - epact - ones) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return dt.date(year, month, day + 1)


@cache
def _holidays(year: int) -> dict[dt.date, str]:
    days = {dt.date(year, month, day): name for (month, day), name in _FIXED.items()}
    midsummer = _saturday(dt.date(year, 6, 20))
    return {
        midsummer - dt.timedelta(1): "midsommarafton",
        midsummer: "midsommardagen",
        _saturday(dt.date(year, 10, 31)): "alla helgons dag",
        **{easter(year) + dt.timedelta(after): name for after, name in _AROUND_EASTER.items()},
        **days,
    }


def _saturday(day: dt.date) -> dt.date:
    """Return the first Saturday from a day on."""
    return day + dt.timedelta((_SATURDAY - day.weekday()) % 7)


def day_off(day: dt.date) -> str:
    """Return what a day is when nobody works ("en lördag", "långfredagen"), empty for a working day."""
    return _holidays(day.year).get(day, "") or (
        _WEEKDAYS[day.weekday()] if day.weekday() >= _SATURDAY else ""
    )


def workday(day: dt.date, step: int = -1) -> dt.date:
    """Return the day itself when it is a working day, else the nearest one before it (after it with ``step`` 1)."""
    while day_off(day):
        day += dt.timedelta(step)
    return day
