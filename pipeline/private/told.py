"""What is said of what was taken away: where it stood and what to do, never a sign of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from pipeline.model import Origin, Problem, Severity
from pipeline.private.persons import Kind
from pipeline.private.text import cleared

CODES: Final[Mapping[str, str]] = {
    "PERS1": "Ett personnummer eller samordningsnummer står i en text, en cell, ett namn eller en inställning",
    "PERS2": "En persons mobilnummer eller privata e-postadress står i en text, en cell eller en inställning",
    "LANK1": "En adress går bara att nå inifrån ett nät, eller leder till en person",
}
"""What is found wherever something is read, for ``kommunrapport explain``."""

_PUBLIC: Final = "Skriv en växel eller en funktionsadress i stället. Ska uppgiften vara offentlig, ange den i offentliga_kontakter under [kommun]."
_SAID: Final[Mapping[Kind, tuple[str, Severity, str, str, str]]] = {
    Kind.NUMBER: (
        "PERS1",
        Severity.ERROR,
        "ett personnummer eller samordningsnummer. Det skrivs aldrig ut.",
        "{} personnummer eller samordningsnummer. De skrivs aldrig ut.",
        "Ta bort det ur filen. Behövs det för ärendet hör det hemma i verksamhetssystemet, inte i rapporten.",
    ),
    Kind.PHONE: (
        "PERS2",
        Severity.WARNING,
        "ett mobilnummer. Det skrivs inte ut.",
        "{} mobilnummer. De skrivs inte ut.",
        _PUBLIC,
    ),
    Kind.MAIL: (
        "PERS2",
        Severity.WARNING,
        "en privat e-postadress. Den skrivs inte ut.",
        "{} privata e-postadresser. De skrivs inte ut.",
        _PUBLIC,
    ),
    Kind.ADDRESS: (
        "LANK1",
        Severity.WARNING,
        "en adress som bara går att nå inifrån ett nät eller leder till en person. Den skrivs inte ut.",
        "{} adresser som bara går att nå inifrån ett nät eller leder till en person. De skrivs inte ut.",
        "Ange den offentliga webbadressen, eller ta bort länken.",
    ),
}


def told(kinds: Iterable[Kind], origin: Origin, unit: str | None = None) -> Iterator[Problem]:
    """Yield a problem for each kind of what was taken away at a place. Problems: PERS1 (fel), PERS2 and LANK1 (varning)."""
    for kind, count in Counter(kinds).items() if kinds else ():
        code, severity, one, several, hint = _SAID[kind]
        what = one if count == 1 else several.format(count)
        yield Problem(severity, code, f"Här står {what}", hint, unit, origin)


def discreet(problem: Problem, public: Collection[str] = ()) -> Problem:
    """Return a problem that says nothing that may not be published, whatever it quotes."""
    said = (problem.message, problem.hint, problem.accept)
    message, hint, accept = (cleared(words, public).text for words in said)
    if (message, hint, accept) != said:
        problem = replace(problem, message=message, hint=hint, accept=accept)
    where = (problem.origin, *problem.also) if problem.origin else problem.also
    places = tuple(Origin(cleared(one.file).text, cleared(one.place).text) for one in where)
    if places == where:
        return problem
    first = 1 if problem.origin else 0
    return replace(problem, origin=places[0] if first else None, also=places[first:])
