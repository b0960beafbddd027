"""The titles of charts: what, in which direction, how much and since when, each true by how it is made.

A finding is judged by the numbers as they are printed, so that words and drawing agree; every number in it is a bound figure, also one that is
written in letters. Where somebody is missing from one end of a comparison, nothing is compared; of a ranking it is said of those who
have handed in. Who is missing is added by ``marks``. A finding never says only what a value is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.sentences import printed, signed
from pipeline.view import Number, Words
from pipeline.words import phrase

Pair = tuple[Words, Words]
"""The same words of one and of several: ``("är uppfyllt", "är uppfyllda")``."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A title, and the names that it is about: their bars are dark."""

    words: Words
    strong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Noun:
    """What is counted, in its forms: one, several, all of them; ``neuter`` decides ``ett`` and ``inget``."""

    one: str
    many: str
    these: str
    neuter: bool = False


COMMITTEE: Final = Noun("nämnd", "nämnder", "nämnderna")
COMPANY: Final = Noun("bolag", "bolag", "bolagen", neuter=True)
GOAL: Final = Noun("mål", "mål", "målen", neuter=True)
RISK: Final = Noun("risk", "risker", "riskerna")
CONTROL: Final = Noun("kontroll", "kontroller", "kontrollerna")
INDICATOR: Final = Noun("indikator", "indikatorer", "indikatorerna")
SHOWN: Final = Noun("redovisad indikator", "redovisade indikatorer", "de redovisade indikatorerna")
DRAWN: Final = Noun("visad indikator", "visade indikatorer", "de visade indikatorerna")
_PLURALS: Final = {"uppfyllt": "uppfyllda", "uppnått": "uppnådda", "nått": "nådda"}

_LETTERS: Final = (
    "noll",
    "en",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
)


def tuned(word: str) -> Pair:
    """Return what is said of goals that have a judgement: ``är uppfyllt``, ``är uppfyllda``; a word that has no forms here is quoted."""
    if word not in _PLURALS:
        return (f"har bedömningen ”{word}”",) * 2
    return f"är {word}", f"är {_PLURALS[word]}"


def in_letters(count: Figure, noun: Noun, *, first: bool = False) -> Number:
    """Return a count in letters up to twelve (``tre``, ``ett``; ``first`` in a sentence: ``Tre``), else in digits."""
    value = count.value
    if value is None or value != int(value) or not 0 <= value < len(_LETTERS):
        return Number(count)
    word = "ett" if value == 1 and noun.neuter else _LETTERS[int(value)]
    return Number(count, spelled=text.capital(word) if first else word)


# -- over years -----------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Verbs:
    """The words of a change in one tense."""

    up: str = "har ökat"
    down: str = "har minskat"
    still: str = "ligger still"
    halved: str = "har halverats"
    more_than_halved: str = "har mer än halverats"
    doubled: str = "har fördubblats"
    more_than_doubled: str = "har mer än fördubblats"
    turned: str = "har gått"
    level: str = "är på"
    ahead: bool = False  # between two years to come, not since one that has been

    def when(self, first: str, last: str) -> str:
        """Return ``sedan 2021``, ``från 2026 till 2028``."""
        return f"från {first} till {last}" if self.ahead else f"sedan {first}"


BEEN: Final = Verbs()
PLANNED: Final = Verbs(
    "planeras öka",
    "planeras minska",
    "planeras ligga still",
    "planeras halveras",
    "planeras mer än halveras",
    "planeras fördubblas",
    "planeras mer än fördubblas",
    "planeras gå",
    "planeras till",
    ahead=True,
)
_STILL_POINTS: Final = Decimal("0.5")  # percentage points
_STILL_SHARE: Final = Decimal("0.01")  # of the first value
_EACH: Final = 4  # points of a series that ”every year” can be said of


def over_years(what: str, points: Sequence[tuple[str, Number]], verbs: Verbs = BEEN) -> Words:
    """Return how a series has gone from its first known year to its last: ``Soliditeten har minskat med 3,8 procentenheter sedan 2021``.

    ``what`` begins the sentence in definite form. Under a threshold, half a percentage point or one per cent of the larger value, it
    ``ligger still``, when every year between does too. Years from which different units are missing are not compared.
    """
    known = [(year, number) for year, number in points if printed(number) is not None]
    if not known or known[-1] != points[-1]:
        when = f" {points[-1][0]}" if points else ""
        return f"Uppgift om {what[:1].lower()}{what[1:]}{when} saknas"
    (_, first), (last_year, last) = known[0], known[-1]
    if len(known) == 1 or first.figure.gaps != last.figure.gaps:
        return f"{what} {last_year} kan inte jämföras med tidigare år"
    return phrase(what, " ", *_gone(known, verbs, whole=len(known) == len(points)))


def _gone(known: Sequence[tuple[str, Number]], verbs: Verbs, *, whole: bool) -> tuple[Words | Number, ...]:
    """Return what a series of known years has done, without its subject; ``whole`` when no year is left out."""
    (first_year, first), (last_year, last) = known[0], known[-1]
    values = [printed(number) or Decimal(0) for _, number in known]
    low, high, when = values[0], values[-1], verbs.when(first_year, last_year)
    if low * high < 0:
        return f"{verbs.turned} från ", first, f" {first_year} till ", last, f" {last_year}"
    if _near(low, high, first):
        if all(_near(value, high, first) for value in values):
            return (f"{verbs.still} {when}",)
        level = "samma nivå" if low == high else "ungefär samma nivå"
        return (f"{verbs.level} {level} {last_year} som {first_year}",)
    if low > 0 and high > 0 and (word := _fold(low, high, verbs)):
        return (f"{word} {when}",)
    verb, change = verbs.up if high > low else verbs.down, _difference(last, first)
    if whole and len(values) >= _EACH and _steady(values):
        return f"{verb} varje år {when}, med ", change
    return f"{verb} med ", change, f" {when}"


def _near(one: Decimal, other: Decimal, number: Number) -> bool:
    apart = abs(one - other)
    return apart < _STILL_POINTS if number.unit == "%" else apart <= _STILL_SHARE * max(abs(one), abs(other))


def _fold(low: Decimal, high: Decimal, verbs: Verbs) -> str:
    """Return the word for twice or half as much, or more than that; nothing for less."""
    if high * 2 <= low:
        return verbs.halved if high * 2 == low else verbs.more_than_halved
    if low * 2 <= high:
        return verbs.doubled if low * 2 == high else verbs.more_than_doubled
    return ""


def _steady(values: Sequence[Decimal]) -> bool:
    steps = [after - before for before, after in pairwise(values)]
    return all(step > 0 for step in steps) or all(step < 0 for step in steps)


def _difference(end: Number, start: Number) -> Number:
    """Return how much two numbers differ; shares in percentage points."""
    unit = "procentenheter" if end.unit == "%" else end.unit
    return replace(end, figure=(end.figure - start.figure).absolute(), unit=unit, sign=False)


def compared(what: str, verb: str, now: Number, other: Number, than: str) -> Words:
    """Return how something is beside what it should be: ``Nettoinvesteringarna blev 214,4 mnkr lägre än budget``."""
    if printed(now) is None or printed(other) is None or now.figure.gaps != other.figure.gaps:
        return f"{what} kan inte jämföras med {than}"
    apart = now.figure - other.figure
    said = signed(
        replace(now, figure=apart), f" högre än {than}", f" lägre än {than}", f" lika stora som {than}", ""
    )
    if not printed(replace(now, figure=apart)):
        return phrase(f"{what} {verb}", said)
    return phrase(f"{what} {verb} ", replace(now, figure=apart.absolute(), sign=False), said)


# -- shares ---------------------------------------------------------------------------------------
_FRACTIONS: Final = (
    (Decimal(1) / 4, "en fjärdedel"),
    (Decimal(1) / 3, "en tredjedel"),
    (Decimal(1) / 2, "hälften"),
    (Decimal(2) / 3, "två tredjedelar"),
    (Decimal(3) / 4, "tre fjärdedelar"),
)
_WINDOW: Final = Decimal("0.04")
_NEARLY_ALL: Final = Decimal("0.9")
_FEW: Final = 12  # of fewer one says how many


def share_of(part: Figure, whole: Figure, noun: Noun, said: Pair, *, exact: bool = False) -> Words:
    """Return how large a part of all something is true of: ``Drygt hälften av målen är uppfyllda, 49 av 95``.

    Of few, or ``exact``, it is only counted: ``Två av nio risker når gränsen``. All is said of three or more, and when nobody is missing.
    """
    if part.value is None or whole.value is None or (whole.value == 0 and whole.gaps):
        return f"Uppgift om {noun.these} saknas"
    if whole.value == 0:
        return f"Det finns {'inget' if noun.neuter else 'ingen'} {noun.one} att redovisa"
    if exact or whole.value <= _FEW or part.value in {0, whole.value}:
        return _count_of(part, whole, noun, said)
    told = f"{_about(part.value / whole.value)} av {noun.these} "
    return phrase(told, said[1], ", ", Number(part), " av ", Number(whole))


def _count_of(part: Figure, whole: Figure, noun: Noun, said: Pair) -> Words:
    """Return how many something is true of: ``Två av nio risker …``, ``Inget av nio mål …``, ``Alla nio mål …``."""
    single, many = said
    every = in_letters(whole, noun)
    if whole.value == 1:
        return phrase(in_letters(part, noun, first=True), " av ", every, f" {noun.one} ", single)
    if part.value == 0:
        return phrase(f"{'Inget' if noun.neuter else 'Ingen'} av ", every, f" {noun.many} ", single)
    if part.value == whole.value and (whole.value or 0) > PAIR and not (part.gaps or whole.gaps):
        return phrase("Alla ", every, f" {noun.many} ", many)
    verb = single if part.value == 1 else many
    return phrase(in_letters(part, noun, first=True), " av ", every, f" {noun.many} ", verb)


PAIR: Final = 2  # of two one does not say ”alla”


def _about(share: Decimal) -> str:
    """Return what part a share below one is: exactly, a little more or less than a plain fraction, else on which side of half."""
    if share > _NEARLY_ALL:
        return "Mer än nio tiondelar"
    near = min(_FRACTIONS, key=lambda fraction: abs(share - fraction[0]))
    level, name = near
    if share == level:
        return text.capital(name)
    if abs(share - level) <= _WINDOW:
        return f"{'Drygt' if share > level else 'Knappt'} {name}"
    if share < Decimal(1) / 4:
        return "Mindre än en fjärdedel"
    return "Mer än hälften" if share > Decimal(1) / 2 else "Mindre än hälften"
