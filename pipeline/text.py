"""Swedish numbers, dates and signs. The only place that rounds.

Half away from zero, U+2212 for minus, no-break space between thousands, decimal comma.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import unicodedata
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

from pipeline.model import Figure, State

MINUS: Final = "\N{MINUS SIGN}"
NBSP: Final = "\N{NO-BREAK SPACE}"
DASH: Final = "\N{EN DASH}"
MISSING: Final = "saknas"
MONTHS: Final = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
_UNITS: Final = (
    "kr|tkr|mnkr|mdkr|kronor|miljoner|miljarder|tusen|procent|procentenheter|promille|%|‰|m²|m³|kvm|km|mil|ha|ton|kg|kWh|MWh|GWh|"
    "år|månader|veckor|dagar|timmar|minuter|st|årsarbetare|invånare|elever|barn|platser"
)
_HOLDS: Final = re.compile(r"[\d§]")
_TOGETHER: Final = (
    re.compile(r"(?<![\d,.])\d{1,3}(?: \d{3})+(?!\d)"),  # 190 000
    re.compile(rf"{MINUS} \d"),  # − 4
    re.compile(rf"\d (?:{_UNITS})(?!\w)"),  # 190 000 tkr, 4 procent
    re.compile(rf"\d{{1,2}} (?:{'|'.join(MONTHS)})(?!\w)"),  # 31 december
    re.compile(rf"(?<!\w)(?:{'|'.join(MONTHS)}) \d{{4}}(?!\d)"),  # december 2025
    re.compile(r"(?<=§) (?=\d)|(?<=\d) (?=§|kap\.)|(?<=kap\.) (?=\d)"),  # § 71, 11 kap. 5 §
    re.compile(
        r"(?<!\w)(?:not|[Nn]r|s\.|KF|KS|prop\.|SFS|dnr|[A-ZÅÄÖ]{2,5}) \d[\d/:-]*(?!\w)"
    ),  # not 24, KS 2025/114
)
"""What stands together on a line, each with the spaces that must not break."""
_RISKY: Final = re.compile(
    r"[\s\x00-\x20\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'\"]*(?:[=+@\uff1d\uff0b\uff20]|[-\uff0d](?!\s))|[\t\r]"
)
"""What a spreadsheet may take for the beginning of a formula."""
_BREAKS: Final = re.compile(r"\r\n?")
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 forbids: control signs, lone surrogates, the two non-characters."""
_PLAIN: Final = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?")
_EXACT: Final = Context(prec=400, rounding=ROUND_HALF_UP)
"""Room for whatever is made of numbers in range: a great one divided by a small one many times over is still rounded."""
_SHORT: Final = 3  # letters of a month in the title of a column
_SCALE: Final = {
    "kr": Decimal("0.001"),
    "mnkr": Decimal(1000),
    "miljoner kronor": Decimal(1000),
    "mdkr": Decimal(1_000_000),
}


def rounded(value: Decimal, decimals: int = 0) -> Decimal:
    """Return the value with a number of decimals, half away from zero, never minus zero."""
    result = value.quantize(Decimal(1).scaleb(-decimals), context=_EXACT)
    return result.copy_abs() if result == 0 else result


def scaled(value: Decimal, unit: str, display: str) -> Decimal:
    """Return a value stored in ``unit`` in the display unit: tkr becomes kr, mnkr or mdkr, the rest is as is."""
    return value / _SCALE[display] if unit == "tkr" and display in _SCALE else value


def number(value: Decimal, decimals: int = 0, *, sign: bool = False) -> str:
    """Return a number as Swedish print: ``−1 234,5``. With ``sign`` a plus stands before positive numbers."""
    result = rounded(value, decimals)
    digits = f"{result.copy_abs():,.{decimals}f}".replace(",", NBSP).replace(".", ",")
    before = MINUS if result < 0 else "+" if sign and result > 0 else ""
    return before + digits


def figure(item: Figure, decimals: int = 0, display: str = "", *, sign: bool = False) -> str:
    """Return a figure as printed in a table: the number, ``saknas`` when missing, an en dash when not applicable."""
    if item.value is None:
        return MISSING if item.state is State.MISSING else DASH
    return number(scaled(item.value, item.unit, display), decimals, sign=sign)


def with_unit(item: Figure, decimals: int = 0, display: str = "", *, sign: bool = False) -> str:
    """Return a figure as printed in running text: number, no-break space, unit."""
    printed = figure(item, decimals, display, sign=sign)
    unit = display or ("" if item.unit == "antal" else item.unit)
    return f"{printed}{NBSP}{unit}" if unit and item.value is not None else printed


def long_date(day: dt.date) -> str:
    """Return ``31 december 2025``."""
    return f"{day.day}{NBSP}{MONTHS[day.month - 1]} {day.year}"


def month_year(day: dt.date) -> str:
    """Return ``maj 2026``."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def period(start: dt.date, end: dt.date) -> str:
    """Return ``1 januari–31 december 2025``."""
    first = f"{start.day}{NBSP}{MONTHS[start.month - 1]}"
    return (
        f"{first}{DASH}{long_date(end)}"
        if start.year == end.year
        else f"{long_date(start)}{DASH}{long_date(end)}"
    )


def join_words(words: list[str] | tuple[str, ...], last: str = "och") -> str:
    """Return ``a, b och c``."""
    items = list(words)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""


def slug(title: str) -> str:
    """Return a stable id made of a–z, 0–9 and hyphens: ``Händelser 2025`` gives ``handelser-2025``."""
    plain = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    return "-".join("".join(char if char.isalnum() else " " for char in plain).split())


def capital(words: str) -> str:
    """Return the text with its first letter large, the rest untouched."""
    return words[:1].upper() + words[1:]


def lowered(words: str) -> str:
    """Return words as they stand inside a sentence: an initial capital falls, unless the first word has more of them (VIP)."""
    first = words.split(" ", 1)[0]
    return words if first != first.capitalize() else words[:1].lower() + words[1:]


def genitive(name: str) -> str:
    """Return a name as the owner of something: ``kommunens``, but ``Borås``, which already sounds so."""
    return name if name.casefold().endswith(("s", "x", "z")) else f"{name}s"


def months(start: dt.date, end: dt.date, *, short: bool = False) -> str:
    """Return a time of whole months in words: ``januari–augusti 2025``, ``år 2025``; a day, ``31 augusti 2025``; else the days.

    With ``short`` as in the title of a column: ``jan–aug 2025``, ``2025``.
    """
    if start == end:
        return long_date(start)
    whole = start.day == 1 and (end + dt.timedelta(days=1)).day == 1
    if whole and start.year == end.year:
        if (start.month, end.month) == (1, len(MONTHS)):
            return str(start.year) if short else f"år {start.year}"
        first, last = (MONTHS[day.month - 1][: _SHORT if short else None] for day in (start, end))
        return f"{first}{DASH}{last} {end.year}" if first != last else f"{first} {end.year}"
    return period(start, end)


def clean(words: str) -> str:
    """Return the text without signs that XML forbids; nobody has seen them, and no edition can hold them."""
    return _FORBIDDEN.sub("", words)


def on_one_line(words: str) -> str:
    """Return words on one line: line breaks as ↵, empty lines left out."""
    return " ↵ ".join(line.strip() for line in words.splitlines() if line.strip())


def unbroken(words: str) -> str:
    """Return a text whose numbers, units, paragraphs of law and days are not broken over lines: no-break spaces inside them, else as it was."""
    if " " not in words or not _HOLDS.search(words):
        return words
    for rule in _TOGETHER:
        words = rule.sub(lambda found: found[0].replace(" ", NBSP), words)
    return words


def for_spreadsheet(words: str) -> str:
    """Return somebody's text so that no spreadsheet takes it for a formula: with an apostrophe before what could be one.

    Blanks and signs that cannot be seen may stand before it, and the signs have wide forms; a plain number is no formula.
    """
    return f"'{words}" if _RISKY.match(words) and not _PLAIN.fullmatch(words) else words


def from_spreadsheet(words: str) -> str:
    """Return a text as it was before :func:`for_spreadsheet`."""
    return words[1:] if words.startswith("'") and _RISKY.match(words[1:]) else words


def as_csv(rows: Iterable[Iterable[str]], ending: str = "\n", between: str = ";") -> str:
    """Return rows of text as CSV, heads and keys too guarded against being taken for formulas."""
    out = io.StringIO()
    lines = csv.writer(out, delimiter=between, lineterminator=ending)
    lines.writerows([_BREAKS.sub("\n", for_spreadsheet(word)) for word in row] for row in rows)
    return out.getvalue()


_RAISED: Final = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_LOWERED: Final = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


def scripted(words: str, script: str) -> str:
    """Return raised (``sup``) or lowered words where there are no looks: in such signs, or after ``^`` when figures have letters beside them."""
    signs = _RAISED if script == "sup" else _LOWERED
    if all(ord(sign) in signs or sign.isspace() for sign in words):
        return words.translate(signs)
    return f"^{words}" if script == "sup" and any(map(str.isdigit, words)) else words


_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LETTERS: Final = 26
_MOST_ROMAN: Final = 3999
_MOST_LETTERS: Final = 780


def counted(value: int, form: str = "decimal") -> str:
    """Return a number of a list in a form: ``lower-alpha`` (z is followed by aa, bb), ``upper-roman`` …; one that has none in digits."""
    kind = form.removeprefix("lower-").removeprefix("upper-")
    words = str(value)
    if kind == "alpha" and 0 < value <= _MOST_LETTERS:
        words = chr(ord("a") + (value - 1) % _LETTERS) * ((value - 1) // _LETTERS + 1)
    elif kind == "roman" and 0 < value <= _MOST_ROMAN:
        words = ""
        for worth, letters in _ROMAN:
            words += letters * (value // worth)
            value %= worth
    return words.upper() if form.startswith("upper-") else words
