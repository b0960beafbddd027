"""Whether text that is marked as another language is that: Word marks what is typed with the language of the computer.

A mark is believed unless the text is Swedish by its common words, or all text in the document with that mark is, and this piece does not
show that it is not.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.read.word_pieces import Grid, Piece
from pipeline.view import Run, Words

_WORD: Final = re.compile(r"[^\W\d_]+")
_SWEDISH: Final = frozenset(
    ["och", "att", "är", "som", "på", "för", "inte", "av", "ett", "den", "det", "med", "till", "har", "om", "hade", "blev", "blir", "från", "vid", "kan", "ska", "skulle", "efter", "under", "eller", "men", "även", "samt", "jämfört", "mer", "mindre", "året", "år", "antal", "kronor", "mnkr", "tkr", "kommunen", "kommunens", "nämnden", "nämndens", "verksamheten", "verksamhet", "inom", "mellan", "genom", "varit", "också", "detta", "dessa", "denna", "sin", "sitt", "sina", "oss", "vi", "när", "där", "här", "hur", "vad", "alla", "andra", "flera", "första", "högre", "lägre", "medan", "både", "över", "enligt", "utifrån", "åtgärder", "målet", "mål", "resultat", "budget", "prognos", "underskott", "överskott", "förvaltningen", "socialnämnden", "kommunstyrelsen", "gäller", "gör", "gjorts", "fått", "får", "genomfört"]
)  # fmt: skip
_COMMON: Final = {
    "en": "the and of to in is that for with was are as on be by this from has have were which not its their been at an or will we our it more than",
    "de": "der die und ist das nicht mit dem den von zu ein eine für auf im sich wird auch als bei nach wurde sind werden aus durch",
    "fr": "le la les et est des que dans pour une par sur avec au qui du ce sont aux plus été cette ne pas ou se",
    "es": "el la los y es que en para una por con las del se su al lo más como fue son este no",
    "fi": "ja on ei se että oli joka mutta myös sekä kun ovat kuin tai hän jos niin mukaan vuonna voi kanssa olla",
    "da": "og er ikke af til det at en på som med der har blev fra kan skal ved efter også eller være årets kommunens",
    "nb": "og er ikke av til det at en på som med har ble fra kan skal ved etter også eller være fra årets kommunens",
    "pl": "i w na z się nie do jest to że jak dla od przez po lub oraz",
}
_NORDIC: Final = frozenset({"da", "nb", "nn", "no"})
_WITHOUT: Final = frozenset({"en", "fr", "es", "it", "nl", "pl", "pt", "so", "tr", "ro", "hr", "bs", "sr"})
"""Languages that are written without å, ä and ö; a name with them is no proof, a text is."""


def judged(pieces: Sequence[Piece | Grid]) -> tuple[tuple[Piece | Grid, ...], int]:
    """Return pieces whose marks of language are true, and how many texts lost theirs."""
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for run in runs(pieces):
        if run.lang:
            texts[run.lang].append(run.text)
    if not texts:
        return tuple(pieces), 0
    swedish = {lang: _leans(" ".join(words), lang) > 0 for lang, words in texts.items()}
    lost = 0

    def true(run: Run) -> Run:
        nonlocal lost
        if not run.lang:
            return run
        leans = _leans(run.text, run.lang)
        if leans > 0 or (swedish[run.lang] and leans == 0):
            lost += bool(_WORD.search(run.text))
            return replace(run, lang="")
        return run

    return tuple(changed(piece, true) for piece in pieces), lost


def _leans(words: str, lang: str) -> int:
    """Return how much a text is Swedish rather than of a language: over 0 when it is, under 0 when it is not, 0 when nobody knows."""
    base = lang.lower().partition("-")[0]
    base = "nb" if base in _NORDIC - {"da"} else base
    found = [word.lower() for word in _WORD.findall(words)]
    letters = [char for char in words if char.isalpha()]
    latin = sum(unicodedata.name(char, "").startswith("LATIN") for char in letters)
    if latin * 2 < len(letters):
        return -1
    own = frozenset(_COMMON.get(base, "").split())
    swedish = sum(word in _SWEDISH - own for word in found)
    foreign = sum(word in own - _SWEDISH for word in found)
    if swedish != foreign:
        return swedish - foreign
    return int(base in _WITHOUT and sum(bool(re.search("[åäö]", word)) for word in found) * 4 > len(found))


def runs(pieces: Sequence[Piece | Grid]) -> Iterator[Run]:
    """Yield all runs of some pieces, those in cells and notes too."""
    for piece in pieces:
        if isinstance(piece, Grid):
            for row in piece.rows:
                for cell in row:
                    yield from runs(cell)
            continue
        for run in piece.runs:
            yield run
            yield from (
                one for one in (run.note if isinstance(run.note, tuple) else ()) if isinstance(one, Run)
            )


def changed(piece: Piece | Grid, change: Callable[[Run], Run]) -> Piece | Grid:
    """Return a piece with every run in it changed, those in cells and notes too."""
    if isinstance(piece, Piece):
        return _changed(piece, change)
    return replace(
        piece,
        rows=tuple(tuple(tuple(_changed(one, change) for one in cell) for cell in row) for row in piece.rows),
    )


def _changed(piece: Piece, change: Callable[[Run], Run]) -> Piece:
    return replace(
        piece, runs=tuple(replace(change(run), note=_note(run.note, change)) for run in piece.runs)
    )


def _note(note: Words, change: Callable[[Run], Run]) -> Words:
    if isinstance(note, str):
        return note
    return tuple(change(one) if isinstance(one, Run) else one for one in note)
