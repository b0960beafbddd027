"""Where a Swedish compound may be divided: at its joints, and not inside its last part, which says what it is (nämnden, verksamhet).

No dictionary tells joints from other syllables; so the last parts that words of a municipality's reports have are listed here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

import pyphen

_LONGEST: Final = 13  # letters of a last part that is not divided
_LEAST: Final = 3  # letters before a joint
_AFTER: Final = 4  # letters after a syllable, as in print
_STEMS: Final = (
    "ansvar anslag anställd arbete avdelning avgift avgång avtal avvikelse balans behov belopp bidrag bolag boende budget byggnad bygge "
    "drift ekonomi enhet fastighet fond fråga frånvaro fullmäktige förbund förening förhållande förmåga försäljning förskola förvaltning grupp gymnasium handel "
    "hantering hälsa index industri insats intäkt invest investering kapital kommun konto kontor kostnad kraft kvalitet ledning "
    "lön makt marknad medel miljö mål nivå nämnd näring omsorg område omsättning park pension plan planering politik process program "
    "projekt rapport redovisning region resultat ränta samhälle samverkan service skatt skola skuld social stad stöd system "
    "styrelse säkerhet teknik tid tillgång tillsyn tillväxt tjänst trafik uppdrag utbildning utfall utgift utjämning utskott utveckling vatten väg "
    "verk verksamhet vård vård äldreomsorg åtgärd öppenvård"
)
_ENDS: Final = "(?:en|et|n|t|er|erna|ar|arna|or|orna|s|ens|ets|ernas|arnas)?"
_LAST: Final = re.compile(
    rf"(?:{'|'.join(sorted(set(_STEMS.split()), key=lambda one: (-len(one), one)))}){_ENDS}$"
)


@cache
def joints(word: str) -> tuple[int, ...]:
    """Return the places between the parts of a compound, in order; none in a word whose last part is not known."""
    low, found = word.lower(), list[int]()
    while match := _LAST.search(low):
        place = match.start()
        if place < _LEAST or not low[place - 1].isalpha():
            break
        found.insert(0, place)
        low = low[:place].removesuffix("s")
    return tuple(found)


def divisions(word: str, before: int) -> tuple[int, ...]:
    """Return where a word may be divided, in order: at joints and between syllables, ``before`` letters from its beginning at least.

    Inside the last part of a compound it may not, unless that is too long to stand whole.
    """
    last = next(reversed(joints(word)), 0)
    whole = last and len(word) - last <= _LONGEST
    end = last if whole else len(word) - _AFTER
    syllables = {int(place) for place in _dictionary().positions(word)}
    return tuple(sorted(place for place in syllables | set(joints(word)) if before <= place <= end))


@cache
def _dictionary() -> Any:
    return pyphen.Pyphen(lang="sv_SE", left=2, right=2)  # type: ignore[no-untyped-call]
