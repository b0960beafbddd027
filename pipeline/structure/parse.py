"""A formula as it is written: read into its nodes, or told where it is wrong.

The language is four operators, parentheses, numbers with a decimal comma, names and four functions. It has no texts, conditions, loops or
cell addresses, so nothing that is typed runs. A formula is read once from left to right, and is as deep as :data:`DEPTH` at most.

A dot in a name: what begins with a capital letter is one name with its dots (``N3.7``); otherwise the first dot parts the table from
its row (``rr.R4``, ``not_intakter.N3.7``, ``grupp.sdn``, ``koncern.budget``). Ids of tables never begin with a capital letter.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final

from pipeline.formula import Between, Binary, Call, Formula, Name, Negative, Node, Number
from pipeline.structure.tokens import Fault, Stop, Token, Tokens

__all__ = ["Fault", "parse"]

LENGTH: Final = 300
"""The most characters of a formula."""
NAMES: Final = 40
"""The most names of a formula."""
DEPTH: Final = 20
"""The most parentheses (or minus signs) within each other."""
DIGITS: Final = 18
"""The most digits of a number."""
FUNCTIONS: Final = ("summa", "min", "max", "abs")
_DAY: Final = re.compile(r"\s*([0-9]{4})-([0-9]{2})-([0-9]{2})\s*")
_YEARS: Final = re.compile(r"\s*(-?)\s*([0-9]{1,2})\s*(?:\.\.\s*(-?)\s*([0-9]{1,2})\s*)?")
_MINUS: Final = "\u2212"  # the typographic minus sign


def parse(text: str) -> Formula | Fault:
    """Return a formula, or the first fault of it. Any text may be given."""
    if len(text) > LENGTH:
        return Fault(
            LENGTH,
            f"Formeln är längre än {LENGTH} tecken.",
            "Dela upp den på flera rader som räknas var för sig.",
        )
    try:
        reader = _Reader(text.replace(_MINUS, "-"))
        node = reader.whole()
    except Stop as stop:
        return stop.fault
    return Formula(text, node)


class _Reader(Tokens):
    """Reads tokens from left to right; leaves at the first fault."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.depth = 0
        self.count = 0

    def whole(self) -> Node:
        if self.next.kind == "end":
            self.stop(0, "Formeln är tom.")
        node = self.expression()
        if self.next.kind != "end":
            self.unexpected("ett räknetecken")
        return node

    def deeper(self, at: int) -> None:
        self.depth += 1
        if self.depth > DEPTH:
            self.stop(
                at, f"Formeln har fler än {DEPTH} parenteser i varandra.", "Dela upp den på flera rader."
            )

    def chain(self, signs: tuple[str, ...], part: Callable[[], Node]) -> Node:
        node = part()
        while self.at_sign(*signs):
            node = Binary(self.take().text, node, part())  # type: ignore[arg-type]  # one of the signs
        return node

    def expression(self) -> Node:
        return self.chain(("+", "-"), self.term)

    def term(self) -> Node:
        return self.chain(("*", "/"), self.factor)

    def factor(self) -> Node:
        token = self.next
        if self.at_sign("-", "("):
            self.deeper(token.at)
            self.take()
            node = Negative(self.factor()) if token.text == "-" else self.closed(self.expression(), token)
            self.depth -= 1
            return node
        if token.kind not in {"number", "word"}:
            self.unexpected("ett namn eller ett tal")
        if token.kind == "number":
            return self.number()
        self.take()
        return self.call(token) if self.at_sign("(") else self.name(token)

    def closed(self, node: Node, opened: Token) -> Node:
        """Return what stands in parentheses, when they are closed."""
        if self.next.kind == "end":
            self.stop(opened.at, "Parentesen stängs aldrig.", "Skriv ) där den ska sluta.")
        if not self.at_sign(")"):
            self.unexpected("ett räknetecken eller )")
        self.take()
        return node

    def number(self) -> Node:
        token = self.take()
        if len(token.text) > DIGITS:
            self.stop(token.at, f"Talet har fler än {DIGITS} siffror.")
        return Number(Decimal(token.text.replace(",", ".")))

    def call(self, function: Token) -> Node:
        if function.text not in FUNCTIONS:
            said = f"Funktionen {function.text} finns inte."
            lower = function.text.lower()
            known = lower if lower in FUNCTIONS else {"sum": "summa", "absolut": "abs"}.get(lower)
            self.stop(
                function.at,
                said,
                f"Skriv {known}." if known else "De funktioner som finns är summa, min, max och abs.",
            )
        opened = self.take()
        self.deeper(opened.at)
        arguments = [self.argument(function)]
        while self.at_sign(";", ","):
            self.take()
            arguments.append(self.argument(function))
        if self.next.kind == "end":
            self.stop(opened.at, "Parentesen stängs aldrig.", "Skriv ) där den ska sluta.")
        if not self.at_sign(")"):
            self.unexpected("ett räknetecken eller )")
        self.take()
        self.depth -= 1
        self.counted(function, len(arguments))
        return Call(function.text, tuple(arguments))  # type: ignore[arg-type]  # one of FUNCTIONS

    def argument(self, function: Token) -> Node | Between:
        if function.text == "summa":
            return self.selection()
        return self.expression()

    def counted(self, function: Token, count: int) -> None:
        if function.text == "summa" and count > 1:
            self.stop(
                function.at,
                "summa tar en sak: rader från och med en till och med en annan, eller ett urval av enheter.",
                "Skriv summa(a..b) eller summa(namnder); annars a+b.",
            )
        if function.text == "abs" and count > 1:
            self.stop(function.at, "abs tar ett värde.", "Skriv abs(a).")
        if function.text in {"min", "max"} and count == 1:
            self.stop(
                function.at,
                f"{function.text} tar minst två värden.",
                f"Skilj dem åt med semikolon: {function.text}(a;b).",
            )

    def selection(self) -> Node | Between:
        """Return what is within ``summa( )``: ``a..b``, or a name of units, whose ids may have hyphens."""
        if self.next.kind != "word":
            self.unexpected("en rad eller ett urval av enheter")
        first = self.plain_name()
        if self.next.kind != "dots":
            return first
        self.take()
        if self.next.kind != "word":
            self.unexpected("den sista raden")
        last = self.plain_name()
        for end in (first, last):
            if end.table or "-" in end.name:
                self.stop(
                    end.at,
                    "summa(a..b) summerar rader i den egna tabellen.",
                    "Skriv raderna utan tabell, eller lägg samman dem med +.",
                )
        return Between(first, last)

    def plain_name(self) -> Name:
        name = self.name(self.hyphened())
        if name.years != (0, 0) or name.day is not None:
            self.stop(name.at, "År skrivs inte inne i summa( ).", "Låt en kolumn avse det andra året.")
        return name

    def hyphened(self) -> Token:
        """Return a word with the words that follow it after hyphens without spaces: ``kultur-fritid``."""
        first = self.take()
        text = first.text
        while self.at_sign("-") and self.next.at == first.at + len(text):
            self.take()
            if self.next.kind not in {"word", "number"} or self.next.at != first.at + len(text) + 1:
                self.unexpected("resten av enhetens id")
            text = f"{text}-{self.take().text}"
        return Token("word", text, first.at)

    def name(self, token: Token) -> Name:
        self.count += 1
        if self.count > NAMES:
            self.stop(
                token.at,
                f"Formeln har fler än {NAMES} namn.",
                "Dela upp den på flera rader som räknas var för sig.",
            )
        table, row = _parted(token.text)
        if "." in row and not row[0].isupper():
            self.stop(token.at, f"{token.text} har för många punkter.", "Skriv tabell.rad.")
        name = Name(row, table, at=token.at)
        return self.dated(name) if self.at_sign("[") else name

    def dated(self, name: Name) -> Name:
        """Return a name with the years or the day that follow it in brackets."""
        opened = self.next.at
        end = self.text.find("]", opened)
        if end < 0:
            self.stop(opened, "Hakparentesen stängs aldrig.", "Skriv till exempel [-1] eller [-3..0].")
        inside = self.text[opened + 1 : end]
        self.place = end + 1
        self.next = self.token()
        if day := _DAY.fullmatch(inside):
            try:
                return Name(
                    name.name, name.table, day=dt.date(int(day[1]), int(day[2]), int(day[3])), at=name.at
                )
            except ValueError:
                self.stop(opened + 1, f"{inside.strip()} är inget datum.", "Skriv till exempel [2025-06-30].")
        years = _YEARS.fullmatch(inside)
        if years is None:
            self.stop(
                opened + 1,
                f"[{inside}] är varken år eller en dag.",
                "Skriv [-1] för året innan, [-3..0] för fyra år eller [2025-06-30] för en dag.",
            )
        first = int(years[1] + years[2])
        last = first if years[4] is None else int(years[3] + years[4])
        if last > 0 or first > last:
            self.stop(
                opened + 1, f"[{inside}] är inga år bakåt i ordning.", "Skriv det äldsta året först: [-3..0]."
            )
        return Name(name.name, name.table, (first, last), at=name.at)


def _parted(text: str) -> tuple[str, str]:
    """Return the table and the row of a name."""
    if text[0].isupper():
        return "", text
    table, dot, row = text.partition(".")
    return (table, row) if dot else ("", text)
