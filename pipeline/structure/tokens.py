"""The words of a formula, one at a time, and what a stray sign among them is told as."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NoReturn


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a text stops being a formula (from 0), what is wrong there and what to do, in Swedish."""

    at: int
    message: str
    hint: str = ""


class Stop(Exception):  # noqa: N818 - how the reader leaves its recursion; it never leaves the parser
    """What ends a reading: the fault that was met."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign, and where it stands (from 0)."""

    kind: str  # number, word, dots, sign, unclear, other or end
    text: str
    at: int


_TOKEN: Final = re.compile(
    r"""(?P<space>\s+)
      | (?P<unclear>[0-9]+(?:,[0-9]+){2,} | [0-9]+\.[0-9]+(?:,[0-9]+)?(?![A-Za-z0-9_.]))
      | (?P<number>[0-9]+(?:,[0-9]+)?(?![A-Za-z0-9_]))
      | (?P<word>[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*)
      | (?P<dots>\.\.)
      | (?P<sign>[-+*/()\[\];,])""",
    re.VERBOSE,
)
_MISTAKEN: Final = {
    "=": (
        "Likhetstecken hör inte hemma i en formel.",
        "Skriv bara det som ska räknas, till exempel int+kost.",
    ),
    "\u2013": ("Tankstrecket är inget minustecken.", "Skriv minus med bindestreck (-)."),
    "\u2014": ("Tankstrecket är inget minustecken.", "Skriv minus med bindestreck (-)."),
    "\u00d7": ("Tecknet × kan inte användas.", "Skriv gånger med stjärna (*)."),
    "\u00b7": ("Tecknet · kan inte användas.", "Skriv gånger med stjärna (*)."),
    "\u00f7": ("Tecknet ÷ kan inte användas.", "Skriv delat med snedstreck (/)."),
    ":": (
        "Kolon kan inte användas.",
        "Skriv delat med snedstreck (/), och en rad rader med två punkter: summa(a..b).",
    ),
    "%": (
        "Procenttecken kan inte användas i en formel.",
        "Skriv % i kolumnen Enhet: då visas kvoten i procent.",
    ),
    "!": ("Celladresser kan inte användas.", "Skriv tabellens och radens id, till exempel br.kassa."),
    "$": ("Celladresser kan inte användas.", "Skriv tabellens och radens id, till exempel br.kassa."),
    ".": ("En punkt står för sig själv.", "Skriv tabell.rad, eller summa(a..b) för raderna från a till b."),
}
_QUOTES: Final = "\"'\u2019\u201d\u201c`\u00b4"


class Tokens:
    """The words of a text from left to right: the next one, and how to stop at it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self.next = self.token()

    def stop(self, at: int, message: str, hint: str = "") -> NoReturn:
        """Leave the reading with a fault."""
        raise Stop(Fault(at, message, hint))

    def token(self) -> Token:
        """Return the token at the place, after any spaces."""
        match = _TOKEN.match(self.text, self.place)
        while match and match.lastgroup == "space":
            self.place = match.end()
            match = _TOKEN.match(self.text, self.place)
        if self.place >= len(self.text):
            return Token("end", "", self.place)
        if match is None:
            return Token("other", self.text[self.place], self.place)
        beyond = self.text[match.end() : match.end() + 1]
        if match.lastgroup == "word" and beyond.isalpha():  # a letter that no id has breaks its word
            return Token("other", beyond, match.end())
        return Token(match.lastgroup or "other", match[0], match.start())

    def take(self) -> Token:
        """Return the next token and move past it."""
        taken = self.next
        self.place = taken.at + len(taken.text)
        self.next = self.token()
        return taken

    def at_sign(self, *signs: str) -> bool:
        """Tell whether the next token is one of some signs."""
        return self.next.kind == "sign" and self.next.text in signs

    def unexpected(self, wanted: str) -> NoReturn:
        """Stop at the next token, with what should have stood there."""
        token = self.next
        if token.kind == "end":
            self.stop(token.at, f"Formeln tar slut där {wanted} skulle stå.")
        if token.kind == "other":
            self.strange(token)
        if token.kind == "unclear":
            self.unclear(token)
        hint = ""
        if token.text == ")" and wanted == "ett räknetecken":
            hint = "Det finns en slutparentes för mycket."
        elif token.kind in {"number", "word"} and wanted == "ett räknetecken":
            hint = "Skriv +, -, * eller / mellan dem, och tal utan mellanslag."
        self.stop(token.at, f"’{token.text}’ står där {wanted} skulle stå.", hint)

    def unclear(self, token: Token) -> NoReturn:
        """Stop at digits that are no number, or may be several."""
        if "." not in token.text:
            self.stop(
                token.at,
                f"{token.text} kan läsas på flera sätt.",
                "Skilj värden åt med semikolon: min(1;2;3).",
            )
        if "," in token.text:
            self.stop(token.at, f"{token.text} är inget tal.", "Skriv tal utan punkt mellan tusental.")
        self.stop(
            token.at, f"{token.text} skrivs med decimalkomma.", f"Skriv {token.text.replace('.', ',')}."
        )

    def strange(self, token: Token) -> NoReturn:
        """Stop at a sign that no formula has."""
        if token.text in _MISTAKEN:
            self.stop(token.at, *_MISTAKEN[token.text])
        if token.text in _QUOTES:
            self.stop(
                token.at,
                "Texter kan inte användas i en formel.",
                "Skriv id för rader och kolumner utan citattecken.",
            )
        if token.text.isalpha():
            self.stop(
                token.at,
                f"Bokstaven {token.text} kan inte stå i ett id.",
                "Id skrivs med a–z, siffror och _; benämningen får ha alla bokstäver.",
            )
        self.stop(token.at, f"Tecknet {_shown(token.text)} kan inte användas i en formel.")


def _shown(sign: str) -> str:
    return f"’{sign}’" if sign.isprintable() else f"U+{ord(sign):04X}"
