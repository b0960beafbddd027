"""What in a text points out one person: personnummer and samordningsnummer, mobile numbers and private e-mail addresses.

A personnummer is a date (a samordningsnummer: with 60 added to the day), three digits and a check digit (10 or 12 digits, with or without a
sign between; folkbokföringslagen 18 §, skatteförfarandet's samordningsnummer likewise). An organisation number has a month of 20 or more and is
none. One with the day of a samordningsnummer and a sign is one though its check digit is wrong: nothing else is written so. The tax agency's test numbers belong to nobody and pass where the text itself calls them an example.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What was found, as it is said of one of them; ``gone`` is what is printed instead."""

    NUMBER = "ett personnummer eller samordningsnummer"
    PHONE = "ett mobilnummer"
    MAIL = "en privat e-postadress"
    ADDRESS = "en intern eller personlig adress"

    @property
    def gone(self) -> str:
        """Return what is printed instead."""
        return _GONE[self]


_GONE: Final = {
    Kind.NUMBER: "[personnummer borttaget]",
    Kind.PHONE: "[telefonnummer borttaget]",
    Kind.MAIL: "[e-postadress borttagen]",
    Kind.ADDRESS: "[adress borttagen]",
}


@dataclass(frozen=True, slots=True)
class Span:
    """Where in a text something stands, and what it is."""

    start: int
    end: int
    kind: Kind


UNSEEN: Final = "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
"""Signs that are not seen and can stand between the digits."""
_DASH: Final = r"[-+\u2010-\u2015\u2212\ufe63\uff0d]"
_PROVIDERS: Final = (
    r"gmail\.com|googlemail\.com|hotmail\.(?:com|se)|outlook\.(?:com|se)|live\.(?:com|se)|msn\.com|icloud\.com|me\.com|mac\.com|"
    r"yahoo\.(?:com|se)|ymail\.com|telia\.com|comhem\.se|bredband\.net|bredband2\.com|home\.se|spray\.se|swipnet\.se|tele2\.se|"
    r"glocalnet\.net|ownit\.nu|bahnhof\.se|protonmail\.com|proton\.me|pm\.me|aol\.com|gmx\.(?:com|net|de)|passagen\.se|algonet\.se|"
    r"tiscali\.se|mail\.com|tutanota\.com|tuta\.io|fastmail\.com|hey\.com"
)
_PHONE: Final = (
    rf"(?<!\d)(?:(?:\+|\b00)46[\s-]?(?:\(0\)\s?)?|\b0)7[02369]\d?\s?{_DASH}?\s?\d(?:\s?\d){{5,6}}(?!\s?\d)"
)
_FOUND: Final = re.compile(
    rf"""(?P<number>(?<!\d)(?<!\d[.,])
            (?P<century>1[89]|20)?(?P<year>\d\d)(?P<sign>[-./\s\u2010-\u2015]?)(?P<month>[01]\d)(?P=sign)(?P<day>[0-36-9]\d)
            (?P<middle>\s{{0,2}}{_DASH}\s{{0,2}}|\s{{1,2}}|)(?P<last>\d{{4}})(?!\d)(?![.,]\d))
      | (?P<phone>{_PHONE})
      | (?P<mail>@(?:{_PROVIDERS})(?![\w-]|\.\w))""",
    re.VERBOSE | re.IGNORECASE,
)
_ALONE: Final = re.compile(_PHONE)
_LOCAL: Final = re.compile(r"[\w.+%-]*\Z")
_EXAMPLE: Final = re.compile(r"exempel|\bt\.?\s?ex\b|\btest|påhitta|fiktiv", re.IGNORECASE)
_NEAR: Final = 60  # signs before and after a test number where the text says what it is
_OTHER: Final = re.compile(
    r"(?:\bOCR|\breferens|\bref\.|faktura|\bkonto|giro|kundn|artikeln|diarien|\bdnr|\bISBN|\bEAN|streckkod)[\w\s.:-]{0,20}\Z",
    re.IGNORECASE,
)
"""Words before a row of digits that say that it is another number."""
_AMOUNT: Final = re.compile(
    r"\s?(?:kr\b|tkr|mnkr|mkr|mdkr|kronor|SEK|euro|EUR|:-|%|kWh|m[²2³3]|st\b)", re.IGNORECASE
)
_ENDS: Final = frozenset(
    {"0131", "0228", "0229", "0331", "0430", "0531", "0630", "0731", "0831", "0930", "1031", "1130", "1231"}
)
_LATEST: Final = 40  # the last year of this century that somebody can have been born in
_COORDINATED: Final = 60  # is added to the day of a samordningsnummer
_LONG: Final = 31


def spans(text: str) -> Iterator[Span]:
    """Yield what points out a person in a text, in order."""
    at = 0
    while found := _FOUND.search(text, at):
        span = _span(found)
        at = span.end if span else found.start() + 1
        if span:
            yield span


def _span(found: re.Match[str]) -> Span | None:
    if found["number"] and _is_number(found):
        return Span(*found.span(), Kind.NUMBER)
    if found["mail"]:
        local = _LOCAL.search(found.string, 0, found.start())
        return Span(local.start(), found.end(), Kind.MAIL) if local and local[0] else None
    phone = _ALONE.match(found.string, found.start())
    return Span(*phone.span(), Kind.PHONE) if phone and _is_phone(phone[0]) else None


def _is_number(found: re.Match[str]) -> bool:
    digits = "".join(found.group("year", "month", "day", "last"))
    sure = _checks(digits) or (int(found["day"]) > _COORDINATED and bool(found["middle"].strip()))
    return (
        sure
        and int(digits[6:9]) > 0
        and _is_day(found)
        and not _means_other(found)
        and not _is_example(found)
    )


def _is_day(found: re.Match[str]) -> bool:
    """Tell whether the first digits are a day that somebody can have been born on."""
    year, month, day = (int(found[name]) for name in ("year", "month", "day"))
    if found["century"] == "20" and year > _LATEST:
        return False
    day = day - _COORDINATED if day > _LONG else day
    leap = 2000 + year  # of all centuries, but for 1900
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(leap, month)[1]  # noqa: PLR2004 - months


def _checks(digits: str) -> bool:
    """Tell whether the last of ten digits is the check digit of the others (every second one doubled, modulus 10)."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(product // 10 + product % 10 for product in doubled) % 10 == 0


def _means_other(found: re.Match[str]) -> bool:
    """Tell whether digits that could be a personnummer are a period, a time, an amount or a number of something else."""
    text, last, century = found.string, found["last"], found["century"]
    bare = not found["middle"].strip()
    if found["sign"]:
        if bare and (found["sign"].isspace() or not century or _is_time(last)):
            return True
    elif found["day"] == "01" and last in _ENDS:
        return True  # 250101–1231
    if not bare:
        return False
    return bool(_OTHER.search(text, max(0, found.start() - 40), found.start())) or (
        not century and bool(_AMOUNT.match(text, found.end()))
    )


def _is_time(digits: str) -> bool:
    """Tell whether four digits after a day are a year or a time of the day."""
    return digits[:2] in {"19", "20"} or (int(digits[:2]) < 24 and int(digits[2:]) < 60)  # noqa: PLR2004 - hours, minutes


def is_test_number(last: str) -> bool:
    """Tell whether the last four digits are of those that the tax agency hands out for tests: 238–239 and 980–999."""
    birth = int(last[:3])
    return birth in {238, 239} or birth >= 980  # noqa: PLR2004 - as told


def _is_example(found: re.Match[str]) -> bool:
    around = found.string[max(0, found.start() - _NEAR) : found.end() + _NEAR]
    return is_test_number(found["last"]) and bool(_EXAMPLE.search(around))


def _is_phone(words: str) -> bool:
    digits = "".join(filter(str.isdigit, words.replace("(0)", "")))
    return len(digits) == (10 if digits.startswith("07") else 11 if digits.startswith("46") else 13)
