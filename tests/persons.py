"""Numbers of nobody: personnummer and samordningsnummer of the tax agency's test range, in every way that people write them."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

TEST_BIRTHS = (238, 239, *range(980, 1000))
SIGNS = (
    "",
    "-",
    "+",
    " ",
    "\N{NO-BREAK SPACE}",
    "\N{EN DASH}",
    "\N{NON-BREAKING HYPHEN}",
    "\N{MINUS SIGN}",
    " - ",
    " \N{EN DASH} ",
)


def check_digit(nine: str) -> int:
    """The digit that makes the sum of the digits, every second one doubled, even with ten."""
    total = 0
    for place, digit in enumerate(nine):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return -total % 10


def parts(day: dt.date, birth: int, *, coordinated: bool = False) -> tuple[str, str, str]:
    """Century, six digits and four digits of a number."""
    six = f"{day:%y%m}{day.day + (60 if coordinated else 0):02}"
    return f"{day.year // 100}", six, f"{birth:03}{check_digit(f'{six}{birth:03}')}"


DAYS = st.dates(dt.date(1890, 1, 1), dt.date(2025, 12, 31))
NUMBERS = st.builds(parts, DAYS, st.sampled_from(TEST_BIRTHS), coordinated=st.booleans())


@st.composite
def written(draw: st.DrawFn) -> str:
    """A number as somebody writes it."""
    century, six, four = draw(NUMBERS)
    sign = draw(st.sampled_from(SIGNS))
    if draw(st.booleans()) and sign.strip():  # the day as days are written
        between = draw(st.sampled_from(("-", ".", " ", "\N{EN DASH}")))
        six = between.join((six[:2], six[2:4], six[4:]))
    return f"{draw(st.sampled_from((century, '')))}{six}{sign}{four}"
