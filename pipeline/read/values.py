"""From a stored cell to a typed value with three states; text that looks like a number is read, with a warning."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline.model import Figure, Origin, Severity, State
from pipeline.ranges import described, is_within, trimmed
from pipeline.read.xlsx import Cell, Kind
from pipeline.schemas.base import NUMBERS, RANGES, Type
from pipeline.text import number as swedish

Report = Callable[[Severity, str, str, str], None]
"""Told severity, code, message and hint of a fault in the cell at hand."""
Value = Figure | str | dt.date | bool | None

_BLANKS: Final = re.compile(r"[\s\u00a0\u2007\u2009\u202f]+")
_NOT_APPLICABLE: Final = frozenset({"-", "–", "—", "−", "ej tillämpligt", "e.t.", "et", "n/a", "ej aktuellt"})
_UNITS: Final = re.compile(r"(tkr|mnkr|mkr|mdkr|kr|%|procent|st|år|h|tim)\.?$", re.IGNORECASE)
_GROUPED: Final = re.compile(r"[+-]?[0-9]{1,3}(\.[0-9]{3})+$")
_PLAIN: Final = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?$")
_BOTH: Final = re.compile(
    r"[+-]?[0-9]{1,3}(?:(?:\.[0-9]{3})+,[0-9]+|(?:,[0-9]{3})+\.[0-9]+)$"
)  # 1.234,5 and 1,234.5
_MONEY: Final = frozenset({"tkr", "mnkr", "mkr", "mdkr", "kr"})
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
    if wanted.choices:
        return _choice(cell.text, wanted.choices, report)
    if wanted.max_length and len(cell.text) > wanted.max_length:
        report(
            Severity.WARNING,
            "CELL8",
            f"Texten är {len(cell.text)} tecken lång; högst {wanted.max_length} väntades.",
            "Korta texten.",
        )
    return cell.text.replace(".", ",") if cell.kind is Kind.NUMBER else cell.text


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
    if cell.text.strip().lower() in _NOT_APPLICABLE:
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
        usual = not cell.percent or not is_within(cell.number)
        return cell.number if usual else _percent(cell.number, wanted, report)
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
    found = "ett datum" if cell.kind is Kind.DATE else f"”{cell.text}”"
    report(
        Severity.ERROR,
        "CELL2",
        f"Cellen innehåller {found}; {_EXPECTED[wanted.type]} väntades.",
        "Skriv ett tal. Skriv ”ej tillämpligt” om frågan inte gäller er och lämna tomt om värdet saknas.",
    )
    return None


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
    text = _BLANKS.sub("", words)
    unit = _UNITS.search(text)
    if unit:
        text = text[: unit.start()]
        if not _fits(unit[1].lower(), wanted):
            return None, f"värdet är angett i {unit[1]}, men {wanted.unit or 'ett tal utan enhet'} väntades."
    negative = text.startswith("(") and text.endswith(")")
    text = text.strip("()")
    for minus in "−–—":
        text = text.replace(minus, "-")
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
    return unit not in _MONEY or unit == wanted.unit


def _date(cell: Cell, report: Report) -> dt.date | None:
    try:
        return dt.date.fromisoformat(cell.text.removesuffix(" 00:00:00"))
    except ValueError:
        report(Severity.ERROR, "CELL2", f"”{cell.text}” är inte ett datum.", "Skriv datumet som 2026-02-13.")
        return None


def _flag(cell: Cell, report: Report) -> bool | None:
    word = cell.text.lower()
    if word in {"ja", "j", "x", "nej", "n"}:
        return word in {"ja", "j", "x"}
    report(Severity.ERROR, "CELL6", f"”{cell.text}” är varken Ja eller Nej.", "Välj Ja eller Nej.")
    return None


def _choice(word: str, allowed: tuple[str, ...], report: Report) -> str | None:
    exact = {one.casefold(): one for one in allowed}
    found = exact.get(" ".join(word.split()).casefold())
    if found is not None:
        return found
    near = difflib.get_close_matches(word.casefold(), list(exact), 1, 0.6)
    hint = f"Menades ”{exact[near[0]]}”? " if near else ""
    listed = ", ".join(allowed) if len(allowed) < 12 else f"{', '.join(allowed[:10])} …"  # noqa: PLR2004 - room in a line
    report(Severity.ERROR, "CELL6", f"”{word}” finns inte bland valen: {listed}.", f"{hint}Välj ur listan.")
    return None


def written(number: Decimal) -> str:
    """Return a number with all of its decimals, as Swedish print."""
    return format(number.normalize(), "f").replace(".", ",").replace("-", "−")
