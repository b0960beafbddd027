"""What the styles that a report needs are called: by Word itself, by Word in Swedish, by LibreOffice, and by people.

The first of the other names is Word's own in Swedish: it is what a message calls the style.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LEVELS: Final = range(1, 7)
OTHERS: Final[dict[str, tuple[str, ...]]] = {
    **{f"heading {n}": (f"rubrik {n}", f"överskrift {n}", f"rubriknivå {n}") for n in _LEVELS},
    "body text": ("brödtext", "löptext", "löpande text", "text body"),
    "title": ("rubrik", "titel", "huvudrubrik", "dokumenttitel", "dokumentrubrik"),
    "subtitle": ("underrubrik", "undertitel"),
    "caption": ("beskrivning", "bildtext", "tabellrubrik", "tabelltitel", "figurtext"),
    "quote": ("citat", "blockcitat", "quotations"),
    "list bullet": ("punktlista", "punktlista 1", "punkter"),
    "list bullet 2": ("punktlista 2",),
    "list bullet 3": ("punktlista 3",),
    "list number": ("numrerad lista", "numrerad lista 1", "nummerlista"),
    "list number 2": ("numrerad lista 2", "nummerlista 2"),
    "footnote text": ("fotnotstext", "fotnot", "footnote"),
    "footnote reference": ("fotnotsreferens", "footnote anchor", "footnote characters"),
    "hyperlink": ("hyperlänk", "internet link", "internetlänk"),
    "toc heading": ("innehållsförteckningsrubrik", "rubrik innehåll", "contents heading"),
    **{f"toc {n}": (f"innehåll {n}", f"innehållsförteckning {n}", f"contents {n}") for n in (1, 2, 3)},
    "header": ("sidhuvud",),
    "footer": ("sidfot",),
    "strong": ("stark",),
    "emphasis": ("betoning",),
}
"""Other names of a style by its own."""
CLOSE: Final[dict[str, tuple[str, ...]]] = {
    "kr ingress": ("ingress", "preamble"),
    "kr inledning": ("inledning", "ingress", "preamble"),
    "kr källa": ("källa", "källhänvisning"),
    "kr tabelltext": ("tabelltext", "tabell text", "table text", "table contents", "tabellinnehåll"),
    "kr tabellhuvud": ("tabellhuvud", "table heading", "table header"),
    "kr tabellnot": ("tabellnot", "tabellfotnot"),
    "kr omslag kommun": ("omslag kommun", "kommunnamn"),
    "kr omslag beslut": ("omslag beslut", "beslutsrad"),
    "kr faktarubrik": ("faktarubrik",),
    "kr fakta": ("faktatext",),
}
"""Names of a municipality's own styles that one of the report's own is then built on."""
_SPACES: Final = re.compile(r"[\s_]+")
_NO_LETTER: Final = re.compile(r"[^a-z0-9]")


def same(name: str) -> str:
    """Return a style's name as it is compared: case and runs of blanks mean nothing."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", name)).strip().casefold()


def all_names(name: str) -> tuple[str, ...]:
    """Return a style's own name and its others."""
    return (name, *OTHERS.get(name, ()))


def ids(name: str) -> frozenset[str]:
    """Return the ids that programs give a style: its name without blanks, with ``å``, ``ä``, ``ö`` left out or as ``a``, ``o``."""
    return frozenset(folded for other in all_names(name) for folded in _folds(other))


def id_folded(identity: str) -> str:
    """Return an id as it is compared with :func:`ids`."""
    return _NO_LETTER.sub("", _plain(identity.casefold()))


def _folds(name: str) -> tuple[str, str]:
    return _NO_LETTER.sub("", name), _NO_LETTER.sub("", _plain(name))


def _plain(name: str) -> str:
    parts = unicodedata.normalize("NFD", name)
    return "".join(char for char in parts if not unicodedata.combining(char))


def ends_with(name: str, other: str) -> bool:
    """Tell whether a name is another with words before it: ”Kommunen Rubrik 1” ends with ”rubrik 1”."""
    return bool(re.search(rf"(?:^|[\s_\-–:,.]){re.escape(other)}$", same(name)))


def swedish(name: str) -> str:
    """Return what Word in Swedish calls a style, and what it is called in English when that is another word."""
    other = next(iter(OTHERS.get(name, ())), "")
    return other[:1].upper() + other[1:] if other else name[:1].upper() + name[1:]
