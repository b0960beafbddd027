"""How high paragraphs become, in points, as the base template sets them in Source Sans 3."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.render.word.widths import line_width

MEASURE: Final = 7484  # twips: the measure of running text in the base template
LINE: Final = 14.6
_LOOSE: Final = 1.015  # lines are rarely full, hyphenation or not


@dataclass(frozen=True, slots=True)
class Face:
    """How a style takes room: type size, line height and spacing in points, indent in twips."""

    size: float
    line: float
    around: float
    indent: int = 0


_BODY: Final = Face(10.5, LINE, 7)
_FACES: Final = {
    "chapter": Face(28, 38.4, 10),
    "ingress": Face(14, 19.5, 16),
    "heading 2": Face(17, 23.3, 26),
    "heading 3": Face(13, 17.2, 20),
    "heading 4": Face(11.5, 15.2, 16),
    "heading 5": Face(10.5, 13.9, 13),
    "heading 6": Face(10.5, 13.9, 13),
    "body text": _BODY,
    "kr inledning": Face(12, 17.2, 8),
    "kr källa": Face(9, 11.9, 6),
    "kr definition": Face(10.5, LINE, 4, 340),
    "list bullet": Face(10.5, LINE, 3, 340),
    "list bullet 2": Face(10.5, LINE, 3, 680),
    "list bullet 3": Face(10.5, LINE, 3, 1020),
    "list number": Face(10.5, LINE, 3, 340),
    "list number 2": Face(10.5, LINE, 3, 680),
    "quote": Face(11.5, 16.6, 18, 340),
    "box": Face(10.5, LINE, 6, 284),
    "table": Face(9, 11.95, 4.3),
    "note": Face(8.5, 11.3, 5),
    "caption": Face(10, 13.3, 18),
    "picture caption": Face(9, 11.9, 15),
    "number": Face(20, 27.4, 0),
}


def height(style: str, words: str, room: int = MEASURE) -> float:
    """Return the height in points of a paragraph in a style, set in a room of so many twips."""
    face = _FACES.get(style, _BODY)
    width = max(room - face.indent, 1)
    lines = max(1, -(-round(line_width(words, face.size) * _LOOSE) // width))
    return lines * face.line + face.around
