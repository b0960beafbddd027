"""From a stored cell to a typed value with three states; text that looks like a number is read, with a warning."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from pipeline.model import Figure, Origin, Severity, State
from pipeline.ranges import described, is_within, trimmed
from pipeline.read.cells import Cell, Kind
from pipeline.read.days import odd_day
from pipeline.read.signs import bare, named
from pipeline.schemas.base import NUMBERS, RANGES, Type
from pipeline.schemas.likely import NO, NOT_APPLICABLE, YES
from pipeline.schemas.named import meant
from pipeline.text import number as swedish
from pipeline.text import on_one_line

Report = Callable[[Severity, str, str, str], None]
"""Told severity, code, message and hint of a fault in the cell at hand."""
Value = Figure | str | dt.date | bool | None

_BLANKS: Final = re.compile(r"\s+|(?<=[0-9])['\u2018\u2019\u00b4`](?=[0-9]{3})")
_UNITS: Final = re.compile(r"(tkr|mnkr|mkr|mdkr|kr|%|procent|st|år|h|tim)\.?$", re.IGNORECASE)
_GROUPED: Final = re.compile(r"[+-]?[0-9]{1,3}(\.[0-9]{3})+$")
_PLAIN: Final = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?$")
_BOTH: Final = re.compile(
    r"[+-]?[0-9]{1,3}(?:(?:\.[0-9]{3})+,[0-9]+|(?:,[0-9]{3})+\.[0-9]+)$"
)  # 1.234,5 and 1,234.5
_MINUS: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\ufe63", "-"))
_WHOLE: Final = (frozenset("ymd"), frozenset("ym"), frozenset("y"))
"""What a format may show of a day without leaving out what is before it: a day of no year could be any."""
MONEY: Final = frozenset({"tkr", "mnkr", "mkr", "mdkr", "kr"})
_EXPECTED: Final = {
    Type.AMOUNT: "ett belopp i tkr",
    Type.NUMBER: "ett tal",
    Type.COUNT: "ett heltal",
    Type.PERCENT: "ett procenttal, till exempel 12,5",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a cell should hold: type, unit for numbers, allowed choices, longest text."""

    type: Type
    unit: str
    choices: tuple[str, ...] = ()
    max_length: int = 0
    names: Mapping[str, str] = field(default_factory=dict)  # of the choices, by choice


def typed(cell: Cell | None, wanted: Wanted, origin: Origin, report: Report) -> Value:
    """Return the value of a cell: a Figure for numbers (missing when empty), else text, date, bool or None."""
    if wanted.type in NUMBERS:
        return _figure(cell, wanted, origin, report)
    other = wanted.type in {Type.DATE, Type.FLAG} or bool(wanted.choices)
    if cell is None or _unusable(cell, report) or _endless(cell, report) or (cell.private and other):
        return None
    if wanted.type is Type.DATE:
        return _date(cell, report)
    if wanted.type is Type.FLAG:
        return _flag(cell, report)
    return _text(cell, wanted, report)


def _text(cell: Cell, wanted: Wanted, report: Report) -> str | None:
    """Return the words that a cell shows; an id without signs that nobody sees."""
    words = cell.words
    day = cell.dates & frozenset("ymd")
    if (cell.kind is Kind.DATE and day and day not in _WHOLE) or (cell.seen and cell.seen.broken):
        message = f"Cellens talformat visar inte hela det som står i den. Det lästes som ”{words}”."
        hint = "Ge cellen formatet Text och skriv det som ska stå där."
        report(Severity.WARNING, "CELL15", message, hint)
    if wanted.choices:
        return _choice(words, wanted, report)
    if wanted.type is Type.TEXT and (odd := odd_day(cell)):
        report(Severity.WARNING, "CELL2", *odd)
    if wanted.max_length and len(words) > wanted.max_length:
        message = f"Texten är {len(words)} tecken lång; högst {wanted.max_length} väntades."
        report(Severity.WARNING, "CELL8", message, "Korta texten.")
    return bare(words) if wanted.type is Type.ID else words


def _unusable(cell: Cell, report: Report) -> bool:
    """Tell whether the cell is an error or a formula that was never calculated, and report it."""
    if cell.kind is Kind.ERROR:
        report(
            Severity.ERROR,
            "CELL3",
            f"Cellen innehåller felvärdet {cell.text}.",
            "Rätta formeln, eller skriv värdet i cellen.",
        )
        return True
    if cell.formula and not cell.text:
        report(
            Severity.ERROR,
            "CELL4",
            "Formeln har inget beräknat värde.",
            "Öppna filen i Excel, spara den och skicka den igen.",
        )
        return True
    return False


def _endless(cell: Cell, report: Report) -> bool:
    """Tell whether the cell holds a number that is none to print, where words or a day are asked for, and report it."""
    if cell.kind is not Kind.NUMBER or cell.number is None or is_within(cell.number):
        return False
    report(Severity.ERROR, "CELL2", f"Värdet är {described(cell.number)}.", "Rätta cellen.")
    return True


def _figure(cell: Cell | None, wanted: Wanted, origin: Origin, report: Report) -> Figure:
    if cell is None or cell.private or _unusable(cell, report):  # what was taken out of it is told there
        return Figure.cell(None, origin, wanted.unit)
    if bare(cell.text).lower() in NOT_APPLICABLE:
        return Figure.cell(None, origin, wanted.unit, State.NOT_APPLICABLE)
    number = _in_range(_number(cell, wanted, report), wanted.type, report)
    if number is not None and wanted.type is Type.COUNT and (number < 0 or number != int(number)):
        report(
            Severity.ERROR,
            "CELL7",
            f"Värdet är {written(number)}; ett heltal som är noll eller större väntades.",
            "Skriv ett heltal.",
        )
        number = None
    if number is not None and wanted.choices and cell.text not in wanted.choices:
        report(
            Severity.ERROR,
            "CELL6",
            f"Värdet är {cell.text}; väntat är något av {', '.join(wanted.choices)}.",
            "Välj ur listan.",
        )
        number = None
    return Figure.cell(number, origin, wanted.unit)


def _number(cell: Cell, wanted: Wanted, report: Report) -> Decimal | None:
    if cell.kind is Kind.NUMBER and cell.number is not None:
        if not is_within(cell.number):
            return cell.number
        number = cell.number if cell.seen is None else as_seen(cell, wanted, report)
        return _percent(number, wanted, report) if cell.percent and number is not None else number
    if cell.kind is Kind.TEXT:
        number, why = parsed(cell.text, wanted)
        if number is not None and not is_within(number):
            return number
        if number is not None:
            report(
                Severity.WARNING,
                "CELL5",
                f"Talet är skrivet som text, ”{cell.text}”. Det lästes som {written(number)}.",
                "Skriv talet som ett tal i Excel, utan enhet.",
            )
            return number
        if why:
            report(Severity.ERROR, "CELL2", f"”{cell.text}”: {why}", f"Skriv {_EXPECTED[wanted.type]}.")
            return None
    found = f"”{cell.text}”"
    hint = "Skriv ett tal. Skriv ”ej tillämpligt” om frågan inte gäller er och lämna tomt om värdet saknas."
    if cell.kind is Kind.DATE:
        found = f"ett datum eller en tid ({cell.shown})"
        hint = "Excel kan ha gjort om det som skrevs. Ge cellen talformatet Tal och skriv talet igen."
    message = f"Cellen innehåller {found}; {_EXPECTED[wanted.type]} väntades.{named(cell.text)}"
    report(Severity.ERROR, "CELL2", message, hint)
    return None


def as_seen(cell: Cell, wanted: Wanted, report: Report) -> Decimal | None:
    """Return the number of a cell whose format shows another than the one stored, as it is shown where there is no doubt (CELL15, CELL2)."""
    seen, number = cell.seen, cell.number
    if seen is None or number is None:
        return number
    unit = _UNITS.fullmatch(seen.words)
    fits = unit is not None and _fits(unit[1].lower(), wanted)
    doubtful = seen.broken or seen.adds_minus or (seen.scaled and seen.words and not fits)
    if unit is not None and not fits and number:
        message = f"Cellen visar ”{cell.shown}”: värdet är angett i {unit[1]}, men {wanted.unit or 'ett tal utan enhet'} väntades."
        report(
            Severity.ERROR, "CELL2", message, f"Skriv {_EXPECTED[wanted.type]} och ge cellen talformatet Tal."
        )
        return None
    if doubtful or (seen.nothing and number):
        message = f"Cellen visar ”{cell.shown}” men innehåller {written(seen.stored)}. Det går inte att avgöra vilket som gäller."
        report(Severity.ERROR, "CELL15", message, "Ge cellen talformatet Tal och skriv talet igen.")
        return None
    told = _told(cell, fits=fits)
    if told is not None:
        severity, message = told
        report(severity, "CELL15", message, "Ge cellen talformatet Tal och kontrollera talet.")
    return number


def _told(cell: Cell, *, fits: bool) -> tuple[Severity, str] | None:
    """Return how gravely, and in what words, it is told that a cell shows another number than the one stored; None where it shows it."""
    seen, number = cell.seen, cell.number
    if seen is None or number is None:
        return None
    read = f"Talet har lästs som {written(number)}."
    if seen.scaled:
        stored = written(seen.stored)
        return (
            Severity.WARNING,
            f"Cellen innehåller {stored}, men talformatet delar med tusen så att den visar {written(number)}. {read}",
        )
    if seen.hides_minus:
        severity = Severity.INFO if seen.coloured else Severity.WARNING
        return severity, f"Cellen visar ”{cell.shown}”; talformatet döljer minustecknet. {read}"
    if seen.nothing:
        return (
            Severity.INFO,
            f"Cellen visar {f'”{seen.words}”' if seen.words else 'ingenting'} men innehåller 0. {read}",
        )
    if seen.words and not fits:
        return (
            Severity.INFO,
            f"Cellen visar ”{cell.shown}”; orden kommer ur talformatet och är inte med. {read}",
        )
    return (Severity.INFO, f"Cellen visar talet som bråk. {read}") if seen.fraction else None


def _in_range(number: Decimal | None, kind: Type, report: Report) -> Decimal | None:
    """Return a number that can be what is asked for; one out of the range of its kind is told, and is missing."""
    if number is None:
        return None
    most = RANGES[kind][1]
    if is_within(number, -most, most):
        return trimmed(number)
    message = f"Värdet är {described(number)}; högst {swedish(most)} väntades."
    report(Severity.ERROR, "CELL2", message, f"Rätta talet. Skriv {_EXPECTED[kind]}.")
    return None


def _percent(number: Decimal, wanted: Wanted, report: Report) -> Decimal | None:
    """Return what a cell in per cent format shows: 0.125 is 12,5 %."""
    if wanted.type is Type.PERCENT:
        return number * 100
    shown = written(number * 100)
    if wanted.type is Type.NUMBER:
        report(
            Severity.WARNING,
            "CELL5",
            f"Cellen är i procentformat och visar {shown} %. Värdet lästes som {shown}.",
            "Ändra cellens format till Allmänt och skriv talet utan procenttecken.",
        )
        return number * 100
    report(
        Severity.ERROR,
        "CELL2",
        f"Cellen visar {shown} %; {_EXPECTED[wanted.type]} väntades.",
        "Ändra cellens format till Tal och skriv värdet igen.",
    )
    return None


def parsed(words: str, wanted: Wanted) -> tuple[Decimal | None, str]:
    """Return the number that some text means, or None with a sentence when it is ambiguous or in another unit.

    Understood: blanks of any kind between thousands, decimal comma, every kind of minus, parentheses for minus, a unit behind.
    """
    text = _BLANKS.sub("", bare(words))
    if text.endswith(":-"):
        text = f"{text[:-2]}kr"
    unit = _UNITS.search(text)
    if unit:
        text = text[: unit.start()]
        if not _fits(unit[1].lower(), wanted):
            return None, f"värdet är angett i {unit[1]}, men {wanted.unit or 'ett tal utan enhet'} väntades."
    negative = text.startswith("(") and text.endswith(")")
    text = text.strip("()")
    text = text.translate(_MINUS)
    if text.endswith("-"):
        text = f"-{text[:-1]}"
    if negative and text[:1] in {"-", "+"}:
        return None, "det går inte att avgöra om talet är plus eller minus."
    if _BOTH.fullmatch(text):
        text = text.replace(min(".,", key=text.find), "")
    if _GROUPED.fullmatch(text):
        return None, "det går inte att avgöra om punkten skiljer tusental eller decimaler."
    if not _PLAIN.fullmatch(text):
        return None, ""
    number = Decimal(text.replace(",", "."))
    return (-number if negative else number), ""


def _fits(unit: str, wanted: Wanted) -> bool:
    """Tell whether a unit written behind a number says what the field counts."""
    if wanted.type is Type.AMOUNT:
        return unit == "tkr"
    if wanted.type is Type.PERCENT:
        return unit in {"%", "procent"}
    return unit not in MONEY or unit == wanted.unit


def _date(cell: Cell, report: Report) -> dt.date | None:
    try:
        if cell.kind is Kind.DATE and cell.dates & frozenset("ymd"):
            return dt.date.fromisoformat(cell.text[:10])
        return dt.date.fromisoformat(bare(cell.shown).removesuffix(" 00:00:00"))
    except ValueError:
        report(
            Severity.ERROR,
            "CELL2",
            f"”{cell.shown}” är inte ett datum.{named(cell.text)}",
            "Skriv datumet som 2026-02-13.",
        )
        return None


def _flag(cell: Cell, report: Report) -> bool | None:
    word = bare(cell.text).lower()
    if word in (*YES, *NO):
        return word in YES
    report(Severity.ERROR, "CELL6", f"”{cell.text}” är varken Ja eller Nej.", "Välj Ja eller Nej.")
    return None


def _choice(word: str, wanted: Wanted, report: Report) -> str | None:
    allowed = wanted.choices
    exact = {bare(one).casefold(): one for one in allowed}
    found = exact.get(bare(word).casefold())
    if found is not None:
        return found
    near = difflib.get_close_matches(bare(word).casefold(), list(exact), 1, 0.6)
    hint = f"Menades ”{exact[near[0]]}”? " if near else ""
    hint = meant(word, wanted.names) if wanted.names else hint
    listed = ", ".join(allowed) if len(allowed) < 12 else f"{', '.join(allowed[:10])} …"  # noqa: PLR2004 - room in a line
    report(
        Severity.ERROR,
        "CELL6",
        f"”{on_one_line(word)}” finns inte bland valen: {listed}.{named(word)}",
        f"{hint}Välj ur listan.",
    )
    return None


def written(number: Decimal) -> str:
    """Return a number with all of its decimals, as Swedish print."""
    return format(number.normalize(), "f").replace(".", ",").replace("-", "−")
