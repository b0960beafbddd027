"""What a number format makes a cell show: its parts, and the number, sign and words that are seen of what is stored.

Only what changes the meaning is followed: thousands that are divided away, per cent, words, signs that are hidden or added, nothing at all,
days and times. How many decimals are shown is no difference. The codes are those of the file (English), whatever language Excel speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

_TOKEN: Final = re.compile(
    r'(?P<quoted>"[^"]*"?)|\\(?P<escaped>.)|(?P<room>[_*].)|\[(?P<bracket>[^\]]*)\]|(?P<general>general|standard)|(?P<exponent>e[+-])'
    r"|(?P<clock>am/pm|a/p)|(?P<digit>[0#?])|(?P<point>\.)|(?P<comma>,)|(?P<percent>%)|(?P<bar>/)|(?P<text>@)|(?P<date>[ymdhsbg])|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_BUILT_IN: Final = {
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0",
    **dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd"),
}  # fmt: skip
"""The formats that a file names by number alone and that do not show the number as it is stored."""
_CONDITION: Final = re.compile(r"(<=|>=|<>|<|>|=)(-?[0-9]+(?:\.[0-9]+)?)$")
_ELAPSED: Final = re.compile(r"(h+|m+|s+)$", re.IGNORECASE)
_COLOUR: Final = re.compile(
    r"(black|blue|cyan|green|magenta|red|white|yellow|colou?r ?[0-9]{1,2})$", re.IGNORECASE
)
_MINUS: Final = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_SECTIONS: Final = 4  # positive, negative, zero, text
_LONGEST: Final = 400  # signs; Excel has room for 255


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a format: what it does with a number, and the words it puts around it."""

    condition: tuple[str, Decimal] | None = None
    shows: bool = False  # the number is shown at all
    text: bool = False  # it has a place for text
    thousands: int = 0  # times that it is divided by thousand
    percents: int = 0
    before: str = ""
    after: str = ""
    broken: bool = False  # words or digits within or beside the digits make another number of it
    fraction: bool = False
    coloured: bool = False
    width: int = 0  # digits that are filled up with noughts
    dates: frozenset[str] = frozenset()  # y, m, d of a day; t for a time of day; e for hours in all


@dataclass(frozen=True, slots=True)
class Seen:
    """What a cell shows of the number that is stored in it, where that is another thing."""

    stored: Decimal
    words: str = ""  # the words beside the number, or instead of it
    nothing: bool = False  # no number is shown
    broken: bool = False
    scaled: bool = False
    hides_minus: bool = False
    adds_minus: bool = False
    coloured: bool = False
    fraction: bool = False
    before: str = ""
    after: str = ""

    @property
    def strange(self) -> bool:
        """Tell whether a table may print only what the cell shows: the number in it says something else."""
        return bool(self.words) or self.nothing or self.broken or self.adds_minus or self.hides_minus

    def shown(self, digits: str) -> str:
        """Return what the cell shows, by the digits of its number: nothing, words alone, or the number with what is around it."""
        if self.nothing:
            return self.words
        signed = any(sign in _MINUS or sign == "(" for sign in self.before)
        number = digits.lstrip("-") if self.hides_minus or signed else digits
        return " ".join(f"{self.before}{number}{self.after}".split())


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """A number format by its sections."""

    sections: tuple[Section, ...]

    def of(self, number: Decimal) -> Section:
        """Return the section that a number is shown by."""
        numeric = self.sections[: _SECTIONS - 1]
        if any(one.condition for one in numeric):
            fits = (one for one in numeric if one.condition is None or _holds(number, *one.condition))
            return next(fits, numeric[-1])
        if number < 0 and len(numeric) > 1:
            return numeric[1]
        return numeric[2] if number == 0 and len(numeric) > 2 else numeric[0]  # noqa: PLR2004 - the third is for nought

    @property
    def dates(self) -> frozenset[str]:
        """Return what of a day and a time the format shows; nothing when it is no format of dates."""
        return self.sections[0].dates

    def shown(self, number: Decimal) -> tuple[Decimal, int, Seen | None]:
        """Return the number as it is shown before per cent, how many per cent signs it has, and what is to be told of it."""
        section = self.of(number)
        second = len(self.sections) > 1 and section is self.sections[1] and self.sections[0].condition is None
        below = (
            section.condition is not None
            and section.condition[0] in {"<", "<="}
            and section.condition[1] <= 0
        )
        seen = _seen(section, number, negatives=below or (second and section.condition is None))
        return number.scaleb(-3 * section.thousands), section.percents, seen

    def width(self, number: Decimal) -> int:
        """Return to how many digits a number is filled up with noughts."""
        return self.of(number).width

    def words(self, text: str) -> str:
        """Return what is shown of a text: nothing where the format hides it, else the text with the words around it."""
        last = self.sections[-1]
        if last.text or (len(self.sections) >= _SECTIONS and last.shows):
            return f"{last.before}{text}{last.after}"
        return last.before + last.after if len(self.sections) >= _SECTIONS else text


@cache
def number_format(number: int, code: str | None) -> NumberFormat | None:
    """Return a format by its number and code; None for one that shows every number and text as it is."""
    code = _BUILT_IN.get(number, "") if code is None else code
    if not code or len(code) > _LONGEST:
        return None
    found = NumberFormat(tuple(_section(part) for part in _parts(code)[:_SECTIONS]))
    return None if _is_plain(found) else found


def _is_plain(form: NumberFormat) -> bool:
    """Tell whether a format shows minus 2, 0 and 2, and any text, as they are; one with conditions is never plain."""
    if any(one.condition or one.dates or one.width > 1 for one in form.sections):
        return False
    tried = (form.shown(number) for number in (Decimal(-2), Decimal(0), Decimal(2)))
    return form.words("x") == "x" and all(seen is None and not percents for _, percents, seen in tried)


def _seen(section: Section, number: Decimal, *, negatives: bool) -> Seen | None:
    """Return what is to be told of a number shown by a section, None where it is shown as it is; Excel adds no minus in one for ``negatives``."""
    before, after = section.before, section.after
    minus = any(sign in _MINUS for sign in before + after) or ("(" in before and ")" in after)
    words = " ".join(f"{before} {after}".translate(dict.fromkeys(map(ord, f"{_MINUS}+()"))).split())
    found = Seen(
        number,
        words,
        nothing=not section.shows,
        broken=section.broken,
        scaled=section.thousands > 0 and section.shows and number != 0,
        hides_minus=number < 0 and negatives and not minus and section.shows,
        adds_minus=number > 0 and minus and section.shows,
        coloured=section.coloured,
        fraction=section.fraction,
        before=before if words or (minus and number > 0) else "",
        after=after if words or (minus and number > 0) else "",
    )
    if number == 0 and not section.shows and minus and not words:
        return None  # a dash for nought, as accountants write it
    strange = found.words or found.nothing or found.broken or found.scaled or found.fraction
    return found if strange or found.hides_minus or found.adds_minus else None


def _holds(number: Decimal, operator: str, limit: Decimal) -> bool:
    return {
        "<": number < limit,
        "<=": number <= limit,
        ">": number > limit,
        ">=": number >= limit,
        "=": number == limit,
        "<>": number != limit,
    }[operator]


def _parts(code: str) -> list[str]:
    """Return the sections of a code: they are parted by semicolons that no quote, bracket or backslash holds."""
    parts = [""]
    for token in _TOKEN.finditer(code):
        if token[0] == ";":
            parts.append("")
        else:
            parts[-1] += token[0]
    return parts


def _section(code: str) -> Section:
    tokens = [
        (kind, token[kind], token[0]) for token in _TOKEN.finditer(code) if (kind := token.lastgroup or "")
    ]
    if dates := _dates(tokens):
        return Section(shows=True, dates=dates)
    condition, coloured, unseen = None, False, False
    literals: list[tuple[int, str]] = []  # behind how many placeholders, and what
    pattern = ""
    for kind, value, whole in tokens:
        if kind == "bracket":
            found = _CONDITION.match(value)
            condition = (found[1], Decimal(found[2])) if found else condition
            coloured, unseen = coloured or bool(_COLOUR.match(value)), unseen or value.lower() == "white"
            currency = value[1:].partition("-")[0] if value.startswith("$") else ""
            literals += [(len(pattern), currency)] if currency else []
        elif kind == "quoted":
            literals.append((len(pattern), whole.strip('"')))
        elif kind in {"escaped", "other"}:
            literals.append((len(pattern), value))
        elif kind == "bar" and not pattern.strip("."):
            literals.append((0, value))
        elif kind not in {"room", "percent", "clock"}:
            pattern += "0" if kind == "general" else "#" if kind == "exponent" else whole
    return _composed(tokens, pattern, literals, condition, coloured=coloured, unseen=unseen)


def _composed(
    tokens: list[tuple[str, str, str]],
    pattern: str,
    literals: list[tuple[int, str]],
    condition: tuple[str, Decimal] | None,
    *,
    coloured: bool,
    unseen: bool,
) -> Section:
    kinds = {kind for kind, _, _ in tokens}
    if "text" in kinds:
        before, after = _around(tokens)
        return Section(condition, shows=True, text=True, before=before, after=after)
    shows = bool(kinds & {"digit", "general"}) and not unseen
    first = next((at for at, sign in enumerate(pattern) if sign in "0#?"), len(pattern))
    last = max((at for at, sign in enumerate(pattern) if sign in "0#?"), default=-1)
    before = "".join(words for at, words in literals if at <= first)
    after = "".join(words for at, words in literals if at > last and at > first)
    inner = "".join(words for at, words in literals if first < at <= last)
    whole, _, part = pattern.partition(".")
    thousands = sum(len(side) - len(side.rstrip(",")) for side in (whole, part))
    digits = any(sign.isdecimal() for sign in before + after)
    return Section(
        condition=condition,
        shows=shows,
        thousands=thousands if shows else 0,
        percents=sum(kind == "percent" for kind, _, _ in tokens) if shows else 0,
        before=before,
        after=after,
        broken=shows and (digits or bool(inner.strip("\u00a0\u202f\u2009 '’"))),
        fraction="bar" in kinds and shows,
        coloured=coloured,
        width=whole.count("0") if shows and "exponent" not in kinds and "bar" not in kinds else 0,
    )


def _around(tokens: list[tuple[str, str, str]]) -> tuple[str, str]:
    """Return the words before and behind the place of a text."""
    at = next(number for number, (kind, _, _) in enumerate(tokens) if kind == "text")
    words = [
        whole.strip('"') if kind == "quoted" else value if kind in {"escaped", "other"} else ""
        for kind, value, whole in tokens
    ]
    return "".join(words[:at]), "".join(words[at:])


def _dates(tokens: list[tuple[str, str, str]]) -> frozenset[str]:
    """Return what of days and times a section shows."""
    letters = [value.lower() for kind, value, _ in tokens if kind == "date"]
    elapsed = any(kind == "bracket" and _ELAPSED.match(value) for kind, value, _ in tokens)
    if any(kind == "general" for kind, _, _ in tokens) or not (letters or elapsed):
        return frozenset()
    timed = elapsed or "h" in letters or "s" in letters
    found = {letter for letter in letters if letter in "yd"}
    found |= {"y"} if "b" in letters or "g" in letters else set()
    if "m" in letters and (not timed or found):
        found.add("m")
    return frozenset(found | ({"t"} if timed else set()) | ({"e"} if elapsed else set()))
