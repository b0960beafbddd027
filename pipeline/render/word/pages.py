"""On which page each heading comes, reckoned from the height of every piece as the base template sets it.

Reckoned, not known: only Word lays a Word file out. The heights are those of Source Sans 3 in the base template's styles; in
the example reports the reckoning agrees with a real layout within a page or two (a test holds it there). The numbers stand in
PAGEREF fields, which Word counts anew when it prints.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.render.word.widths import line_width
from pipeline.view import View

if TYPE_CHECKING:
    from pipeline.render.word.look import PageLook
    from pipeline.render.word.piece import Piece

_MEASURE: Final = 7484  # twips: the measure of running text in the base template
_LOOSE: Final = 1.015  # lines are rarely full, hyphenation or not
_TITLE_LINE: Final = 38.4
_OPENER: Final = 86.0  # points a chapter band takes from its page
_CONTENTS: Final = {1: 23.6, 2: 14.3}  # points a line of contents takes, by level
_CONTENTS_HEAD: Final = 45.0
_LINE: Final = 14.6
_ORPHAN: Final = 45.0  # a heading needs so many points of what follows it on the same page


@dataclass(frozen=True, slots=True)
class Face:
    """How a style takes room: type size, line height and spacing in points, indent in twips."""

    size: float
    line: float
    around: float
    indent: int = 0


_BODY: Final = Face(10.5, _LINE, 7)
_FACES: Final = {
    "heading 2": Face(17, 23.3, 26),
    "heading 3": Face(13, 17.2, 20),
    "heading 4": Face(11.5, 15.2, 16),
    "heading 5": Face(10.5, 13.9, 13),
    "heading 6": Face(10.5, 13.9, 13),
    "body text": _BODY,
    "kr inledning": Face(12, 17.2, 8),
    "kr källa": Face(9, 11.9, 6),
    "kr definition": Face(10.5, _LINE, 4, 340),
    "list bullet": Face(10.5, _LINE, 3, 340),
    "list bullet 2": Face(10.5, _LINE, 3, 680),
    "list bullet 3": Face(10.5, _LINE, 3, 1020),
    "list number": Face(10.5, _LINE, 3, 340),
    "list number 2": Face(10.5, _LINE, 3, 680),
    "quote": Face(11.5, 16.6, 18, 340),
    "box": Face(10.5, _LINE, 6, 284),
    "table": Face(9, 11.95, 4.3),
    "note": Face(8.5, 11.3, 5),
    "caption": Face(10, 13.3, 18),
    "picture caption": Face(9, 11.9, 15),
    "number": Face(20, 27.4, 0),
}


def lines(words: str, face: Face, room: int) -> int:
    """Return how many lines words take in a room of so many twips."""
    return max(1, -(-round(line_width(words, face.size) * _LOOSE) // max(room, 1)))


def height(style: str, words: str, room: int = _MEASURE) -> float:
    """Return the height in points of a paragraph in a style."""
    face = _FACES.get(style, _BODY)
    return lines(words, face, room - face.indent) * face.line + face.around


def reckoned(view: View, chapters: Sequence[Sequence[Piece]], page: PageLook) -> dict[str, int]:
    """Return the page of each section by its id. The cover is page 1."""
    entries = sum(_CONTENTS.get(level, 0) for level, _ in view.walk()) + _CONTENTS_HEAD
    at = 2 + 1 + math.ceil(entries / (page.height / 20))
    found: dict[str, int] = {}
    for section, pieces in zip(view.chapters, chapters, strict=True):
        found[section.id] = at
        opener = _OPENER + _TITLE_LINE * lines(section.title, Face(28, 0, 0), page.width) + 10
        if section.intro:
            opener += 19.5 * lines(section.intro, Face(14, 0, 0), _MEASURE) + 16
        opener += 13.5 * len(section.sections) if len(section.sections) > 2 else 0  # noqa: PLR2004 - see docx._FEW
        at = _pages(pieces, page, at, opener, found) + 1
    return found


def _pages(pieces: Sequence[Piece], page: PageLook, at: int, used: float, found: dict[str, int]) -> int:
    """Return the last page of a chapter, noting where its headings come."""
    room, wide = page.height / 20, False
    for number, piece in enumerate(pieces):
        if piece.turns:
            wide = not wide
            room, used, at = (page.wide_height if wide else page.height) / 20, 0.0, at + 1
            continue
        need = piece.height
        if piece.heading:
            need += _follows(pieces, number)
        if used > 0 and used + (need if piece.whole or piece.heading else min(need, 2 * _LINE)) > room:
            at, used = at + 1, 0.0
        if piece.anchor:
            found[piece.anchor] = at
        used += piece.height
        while used > room and not piece.whole:
            at, used = at + 1, used - room
    return at


def _follows(pieces: Sequence[Piece], number: int) -> float:
    """Return how much of what follows a heading must stand below it."""
    total = 0.0
    for piece in pieces[number + 1 : number + 4]:
        if piece.turns:
            break
        if not piece.heading:
            return total + (piece.height if piece.whole else min(piece.height, _ORPHAN))
        total += piece.height
    return total
