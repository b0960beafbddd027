"""Conditions on the cells of a form, each as the formula that a spreadsheet program reckons and as what it gives now.

A :class:`Term` is written once and is both: the text goes into an array formula over the rows of a sheet, the function is asked of the
values that the form is written with. Nothing newer than Excel 2007 is used, and nothing that LibreOffice lacks.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import reduce
from typing import Any, Final

from pipeline.read.signs import bare
from pipeline.schemas.likely import SLIPS

Line = Mapping[str, Any]
"""The values of a row, by field."""
_HARD: Final = "\N{NO-BREAK SPACE}"
_NO_DAY: Final = 60  # 29 February 1900, which spreadsheets have and calendars have not
_LAST_DAY: Final = 2958466  # the day after the last that a spreadsheet has


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A part of a condition: its text in a formula, and what it is for a row."""

    text: str
    now: Callable[[Line], Any]

    def __add__(self, other: Given) -> Term:
        return _joined(self, "+", other, lambda one, two: one + two)

    def __sub__(self, other: Given) -> Term:
        return _joined(self, "-", other, lambda one, two: one - two)

    def __mul__(self, other: Given) -> Term:
        return _joined(self, "*", other, lambda one, two: one * two)

    def __ge__(self, other: Given) -> Term:
        return _joined(self, ">=", other, lambda one, two: one >= two)

    def __le__(self, other: Given) -> Term:
        return _joined(self, "<=", other, lambda one, two: one <= two)

    def __gt__(self, other: Given) -> Term:
        return _joined(self, ">", other, lambda one, two: one > two)

    def __lt__(self, other: Given) -> Term:
        return _joined(self, "<", other, lambda one, two: one < two)

    def same(self, other: Given) -> Term:
        """Return whether it is another."""
        return _joined(self, "=", other, lambda one, two: one == two)

    def differs(self, other: Given) -> Term:
        """Return whether it is not another."""
        return _joined(self, "<>", other, lambda one, two: one != two)


Given = Term | Decimal | int


def constant(value: Given) -> Term:
    """Return a number as a term; a term as it is."""
    return (
        value
        if isinstance(value, Term)
        else Term(f"{value:f}" if isinstance(value, Decimal) else str(value), lambda _: value)
    )


def _joined(one: Term, sign: str, other: Given, now: Callable[[Any, Any], Any]) -> Term:
    two = constant(other)
    return Term(f"({one.text}{sign}{two.text})", lambda line: now(one.now(line), two.now(line)))


def both(*terms: Term) -> Term:
    """Return whether all of some conditions hold."""
    return Term(
        "*".join(f"({term.text})" for term in terms), lambda line: all(term.now(line) for term in terms)
    )


def either(*terms: Term) -> Term:
    """Return whether any of some conditions holds."""
    joined = "+".join(f"({term.text})" for term in terms)
    return Term(f"(({joined})>0)", lambda line: any(term.now(line) for term in terms))


def no(term: Term) -> Term:
    """Return whether a condition does not hold."""
    return Term(f"(({term.text})=0)", lambda line: not term.now(line))


def count(terms: Sequence[Term]) -> Term:
    """Return how many of some conditions hold."""
    return reduce(lambda one, two: one + two, terms, constant(0))


def filled(area: str) -> str:
    """Return how many cells of an area hold anything, as a formula for an array."""
    return f'SUM(IF(ISERROR({area}),1,IF(TRIM(SUBSTITUTE({area},"{_HARD}"," "))="",0,1)))'


# -- one cell --------------------------------------------------------------------------------------------------
def words(cell: Term) -> Term:
    """Return what stands in a cell as words, without blanks around it."""
    return Term(f'TRIM(SUBSTITUTE({cell.text},"{_HARD}"," "))', lambda line: _words(cell.now(line)))


def _words(value: object) -> str:
    if isinstance(value, dt.date):
        return str((value - dt.date(1899, 12, 30)).days)
    if isinstance(value, bool):
        return "Ja" if value else "Nej"
    return "" if value is None else bare(str(value))


def blank(cell: Term) -> Term:
    """Return whether nothing stands in a cell."""
    found = words(cell)
    return Term(f'({found.text}="")', lambda line: not found.now(line))


def is_number(cell: Term) -> Term:
    """Return whether a cell holds a number."""
    return Term(f"ISNUMBER({cell.text})", lambda line: _is_number(cell.now(line)))


def _is_number(value: object) -> bool:
    return isinstance(value, Decimal | int) and not isinstance(value, bool)


def value(cell: Term) -> Term:
    """Return the number in a cell, zero when there is none. What is a number only as text is a fault of its own."""
    return Term(f"IFERROR(1*{cell.text},0)", lambda line: cell.now(line) if _is_number(cell.now(line)) else 0)


def size(number: Term) -> Term:
    """Return a number without its sign."""
    return Term(f"ABS({number.text})", lambda line: abs(number.now(line)))


def whole(number: Term) -> Term:
    """Return whether a number is whole."""
    return Term(f"(INT({number.text})={number.text})", lambda line: number.now(line) == int(number.now(line)))


def length(cell: Term) -> Term:
    """Return how many signs a cell's text has."""
    return Term(f"LEN({cell.text})", lambda line: len(str(cell.now(line) or "")))


def is_error(cell: Term) -> Term:
    """Return whether a cell holds an error, which no form is written with."""
    return Term(f"ISERROR({cell.text})", lambda _: False)


def _looked_up(text: str) -> str:
    """Return words as they are looked up: the signs that stand for others stand for themselves."""
    for sign in "~*?":
        text = f'SUBSTITUTE({text},"{sign}","~{sign}")'
    return text


def listed(cell: Term, name: str, allowed: Sequence[str], *, numbers: bool = False) -> Term:
    """Return whether what stands in a cell is in a list with a name, whatever the case of its letters."""
    if numbers:
        known = {Decimal(one) for one in allowed}
        return Term(f"ISNUMBER(MATCH({cell.text},{name},0))", lambda line: cell.now(line) in known)
    found, each = words(cell), {bare(one).casefold() for one in allowed}
    return Term(
        f"ISNUMBER(MATCH({_looked_up(found.text)},{name},0))", lambda line: found.now(line).casefold() in each
    )


def is_date(cell: Term) -> Term:
    """Return whether a cell holds a day, or one written as 2026-02-13."""
    found = words(cell).text
    year, month, day = f"MID({found},1,4)", f"MID({found},6,2)", f"MID({found},9,2)"
    made = f"DATE({year},{month},{day})"
    day_there = f"ISNUMBER({cell.text})*IFERROR(({cell.text}>=1)*({cell.text}<>{_NO_DAY})*({cell.text}<{_LAST_DAY}),0)"
    written = f'(LEN({found})=10)*(MID({found},5,1)="-")*(MID({found},8,1)="-")*(MONTH({made})=VALUE({month}))*(DAY({made})=VALUE({day}))'
    return Term(f"({day_there}+IFERROR({written},0)>0)", lambda line: _is_date(cell.now(line)))


def _is_date(value: object) -> bool:
    if isinstance(value, str):
        try:
            dt.date.fromisoformat(bare(value))
        except ValueError:
            return False
    return True


def is_repeated(column: Term, key: str, lines: Sequence[Line]) -> Term:
    """Return whether the words of a cell stand in its column above it."""
    found = words(column)
    places: dict[str, int] = {}
    for at, line in enumerate(lines):
        places.setdefault(_words(line.get(key)), at)
    text = f"(MATCH({_looked_up(found.text)},{found.text},0)<>ROW({column.text})-MIN(ROW({column.text}))+1)"
    return Term(
        text,
        lambda line: any(
            line is other and places[_words(line.get(key))] != at for at, other in enumerate(lines)
        ),
    )


def after_slip(
    total: Term, part: Term, weight: int, fits: Callable[[Term], Term], slips: Sequence[Decimal] = SLIPS
) -> Term:
    """Return whether a total fits when one of its parts is mended by one of the slips."""
    changes = [weight * (slip - 1) for slip in slips]
    if len(changes) == 1:
        return fits(total + part * changes[0])
    row = "{" + ",".join(f"{change.normalize():f}" for change in changes) + "}"
    column = "{" + ";".join("1" for _ in changes) + "}"
    text = fits(total + part * Term(row, lambda _: 0)).text
    tried = [fits(total + part * change) for change in changes]
    return Term(f"(MMULT(--({text}),{column})>0)", lambda line: any(one.now(line) for one in tried))
