"""One cell of a worksheet as its writer sees it: text, number, day, yes or no, or an error value."""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass
from decimal import Decimal
from typing import Final

from pipeline.model import Severity
from pipeline.ranges import is_within, trimmed
from pipeline.read.cells import Cell, Kind, address
from pipeline.read.days import LAST, day_of
from pipeline.read.limits import MOST_TEXT
from pipeline.read.signs import decoded, evened
from pipeline.read.xlsx_found import Found, short
from pipeline.read.xlsx_styles import Style
from pipeline.read.xlsx_text import Words, left, truth

_NUMBER: Final = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,4})?$")
_DIGITS: Final = 480  # more than any number has that a program writes
_STRUCK: Final = "Ta bort det som är genomstruket, eller genomstrykningen om det ska vara med."
_FORMAT: Final = (
    "Ta bort det som står i cellen, eller ge cellen talformatet Tal eller Allmänt om det ska vara med."
)


@dataclass(slots=True)
class Reading:
    """One cell being read."""

    row: int
    column: int
    style: Style
    found: Found
    formula: bool
    _: KW_ONLY
    late: bool

    def read(self, kind: str, value: Words | None) -> Cell | None:
        """Return the cell by its stored kind and value, None when it shows nothing."""
        if value is None or (isinstance(value, str) and not value.strip()):
            calculated = value is not None and kind == "str"  # to an empty text: the cell is empty
            return self._made(Kind.TEXT, "") if self.formula and not calculated else None
        if kind not in {"n", "b", "d", "e"}:
            return self._text(
                evened(decoded(value)) if kind == "str" and isinstance(value, str) else value, kind
            )
        stored = (value if isinstance(value, str) else left(value, struck=False)[0]).strip()
        if self.style.struck:
            self._take(stored)
            return None
        return self._plain(kind, stored)

    def _plain(self, kind: str, stored: str) -> Cell | None:
        """Return a cell that holds no text."""
        if kind == "e":
            return self._error(stored)
        if kind == "b":
            yes = truth(stored)
            if yes is None:
                return self._error(stored)
            return self._made(Kind.FLAG, "Ja" if yes else "Nej", Decimal(yes))
        return self._day(stored) if kind == "d" else self._number(stored)

    def _made(self, kind: Kind, text: str, number: Decimal | None = None) -> Cell:
        if text:
            self._seen()
        return Cell(self.row, self.column, kind, text, number, self.formula, late=self.late)

    def _seen(self) -> None:
        """Note that what stands in the cell has the colour of its ground, when it has."""
        if self.style.unseen:
            self.found.unseen[self._at] = None

    def _error(self, stored: str) -> Cell:
        return self._made(Kind.ERROR, short(stored))

    @property
    def _at(self) -> str:
        return address(self.row, self.column)

    def _take(self, gone: str) -> None:
        self.found.take(self._at, f"”{short(gone)}” är genomstruket och har inte lästs.", _STRUCK)

    def _text(self, value: Words, kind: str) -> Cell | None:
        if kind not in {"s", "str", "inlineStr"}:
            message = f"Cellen är av ett slag som inte känns igen (”{short(kind)}”); den har lästs som text."
            self.found.tell(Severity.WARNING, "FIL6", message, "Skriv om cellen i Excel.", self._at)
        stands, gone = left(value, struck=self.style.struck)
        stands = stands.strip()
        if gone.strip() and not stands:
            self._take(gone)
            return None
        if not stands:
            return None
        if gone.strip():
            message = f"”{short(gone)}” är genomstruket och har inte lästs; kvar är ”{short(stands)}”."
            self.found.tell(Severity.WARNING, "CELL16", message, _STRUCK, self._at)
        if self.style.form is not None:
            shown = self.style.form.words(stands).strip()
            if not shown:
                message = (
                    f"Cellens talformat visar inte det som står i den, ”{short(stands)}”. Det har inte lästs."
                )
                self.found.take(self._at, message, _FORMAT)
                return None
            stands = shown
        if len(stands) > MOST_TEXT:
            message = f"Texten är {len(stands)} tecken lång; högst {MOST_TEXT} läses. Resten har inte lästs."
            self.found.tell(Severity.ERROR, "CELL8", message, "Korta texten.", self._at)
            stands = stands[:MOST_TEXT]
        return self._made(Kind.TEXT, stands)

    def _day(self, stored: str) -> Cell:
        """Return a day as it is written out: it may have a time of day behind it."""
        day, _, time = stored.partition("T")
        made = self._made(Kind.DATE, day[:10])
        found = re.match(r"([01][0-9]|2[0-3]):([0-5][0-9])", time)
        if not found or found[0] == "00:00":
            return made
        return Cell(
            made.row, made.column, made.kind, f"{made.text} kl. {found[1]}.{found[2]}", None, self.formula
        )

    def _number(self, stored: str) -> Cell | None:
        if not _NUMBER.match(stored) or len(stored) > _DIGITS:
            return self._error(stored)
        number = Decimal(stored)
        if (
            "." in stored or "E" in stored.upper()
        ):  # a binary float as Excel writes it: keep the fifteen digits it shows
            number = trimmed(Decimal(format(float(stored), ".15g")))
        if not number.is_finite():
            return self._error(stored)
        form = self.style.form
        if form is None:
            return self._made(Kind.NUMBER, _digits(number), number)
        if form.dates and 0 <= number < LAST:
            return self._dated(number)
        shown, percents, seen = form.shown(number)
        if seen is not None and seen.nothing and not seen.words and number:
            message = f"Cellens talformat visar inte det som står i den, {_digits(number).replace('.', ',')}. Det har inte lästs."
            self.found.take(self._at, message, _FORMAT)
            return None
        shown = shown.scaleb(2 * (percents - 1)) if percents > 1 else shown
        text = _digits(shown)
        if form.width(number) > 1 and "." not in text:
            text = text[: number < 0] + text[number < 0 :].zfill(form.width(number))
        self._seen()
        return Cell(
            self.row, self.column, Kind.NUMBER, text, shown, self.formula, percents > 0, seen, late=self.late
        )

    def _dated(self, number: Decimal) -> Cell:
        """Return a number that is shown as a day or a time."""
        self._seen()
        day = day_of(int(number), late=self.late)
        dates = self.style.form.dates if self.style.form else frozenset("ymd")
        return Cell(self.row, self.column, Kind.DATE, day, number, self.formula, False, None, dates)


def _digits(number: Decimal) -> str:
    if not is_within(number):
        return str(number)
    return format(number.normalize(), "f") if number else "0"
