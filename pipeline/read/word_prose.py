"""A piece of a Word document as a paragraph of a view, and as a caption."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, Literal

from pipeline.read.word_pieces import Piece
from pipeline.read.word_runs import cut, flat, joined, stripped
from pipeline.view import Paragraph, Run, Words
from pipeline.words import phrase

CAPTION_STYLES: Final = frozenset({"caption", "beskrivning"})
_QUOTES: Final = frozenset({"quote", "citat", "intense quote", "starkt citat"})
_NAMES: Final = "(?:Tabell|Figur|Bild|Diagram|Karta|Table|Figure|Chart)"
CREDIT_STYLES: Final = frozenset({"foto", "fotograf"})
_CREDIT: Final = re.compile(r"(?:Foto|Fotograf|Illustration|Illustratör)\s*:\s*\S", re.IGNORECASE)
_LONGEST_CREDIT: Final = 120
_LABEL: Final = re.compile(
    rf"{_NAMES}\s+(?:\d{{1,3}}(?:[.:-]\d{{1,3}})*[a-zA-Z]?|[A-ZÅÄÖ](?=\s*[:.,–—-]))(?:\s*[:.,–—-]+\s*|\s+|(?=\())|{_NAMES}\s*[:.]\s*"
)
"""The label and number that Word puts before a caption, whole."""


def paragraph(piece: Piece) -> Paragraph:
    """Return a piece as a paragraph; a heading keeps of its looks only what its words mean by them."""
    kind: Literal["text", "bullet", "number", "heading", "quote"] = "text"
    level, number = 0, None
    if piece.level:
        kind, level = "heading", max(piece.level - 2, 0)
    elif piece.list:
        kind, level = ("number" if piece.list == "number" else "bullet"), max(piece.depth, 0)
        number = piece.number if kind == "number" else None
    elif piece.style in _QUOTES:
        kind = "quote"
    runs = stripped(piece.runs)
    return Paragraph(_of_heading(runs) if kind == "heading" else runs, kind, level, number)


def _of_heading(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    plain = (
        Run(" ".join(run.text.split("\n")), lang=run.lang, note=run.note, script=run.script) for run in runs
    )
    return joined(tuple(plain))


def is_credit(piece: Piece) -> bool:
    """Tell whether a paragraph says who made a picture: one in the style Foto, or a short one that begins so."""
    said = piece.style in CREDIT_STYLES or _CREDIT.match(piece.text) is not None
    return said and not piece.pictures and len(piece.text) <= _LONGEST_CREDIT


def credit(piece: Piece) -> Words:
    """Return who made a picture, as it is printed: "Foto: Namn"."""
    words = flat((replace(piece, list=""),))
    if _CREDIT.match(piece.text):
        return words
    return phrase("Foto: ", words)


def caption(piece: Piece) -> Words:
    """Return a caption without the label and number that Word puts before it."""
    found = _LABEL.match(piece.text)
    if found is None or found.end() == len(piece.text):
        return flat((replace(piece, list=""),))
    return flat((replace(piece, list="", runs=cut(piece.runs, found.end())),))
