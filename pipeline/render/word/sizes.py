"""How wide words are and how high paragraphs become, set in Source Sans 3 as in the base template.

Another face in a municipality's own template shifts columns and page numbers a little and breaks nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pipeline.render.look.font import advances

MEASURE: Final = 7484  # twips: the measure of running text
LINE: Final = 14.6  # points
_LOOSE: Final = 1.015  # lines are rarely full, hyphenation or not
_OTHER: Final = 540
_BOLD: Final = 1.06
TABLE_SIZE: Final = 9.0
_PADDING: Final = 210  # cell margins and a little air, twips
_LONGEST: Final = 2600  # no word of a text column asks for more than this
_BREAK: Final = re.compile(r"[ \n/\u00ad]|-(?!\d)")  # a date is not broken


def line_width(words: str, points: float = TABLE_SIZE, *, bold: bool = False) -> int:
    """Return the width of a line in twips."""
    return round(_thousandths(words) * points / 50 * (_BOLD if bold else 1.0))


@lru_cache(1 << 15)
def _thousandths(words: str) -> int:
    """Return the width of a line in thousandths of the type size; two lines of three are measured again."""
    get = advances().get
    return sum(get(char, _OTHER) for char in words)


def longest_word(words: str, *, bold: bool = False) -> int:
    """Return the width in twips of the longest piece of a table's words that cannot be broken but by hyphenation."""
    return max((line_width(piece, TABLE_SIZE, bold=bold) for piece in _BREAK.split(words)), default=0)


def fitted(
    shares: Sequence[float],
    titles: Sequence[str],
    rows: Sequence[Sequence[str]],
    whole: Sequence[bool],
    width: int,
) -> tuple[tuple[int, ...], int]:
    """Return column widths in twips that fill the width, and the least width the table needs.

    Columns get their relative share, but never less than their longest number (``whole``) or word. What they lack is
    taken from the columns with most to spare.
    """
    if not shares:
        return (), 0
    least = [_least(n, titles[n], rows, whole=whole[n]) for n in range(len(shares))]
    total = sum(shares) or 1.0
    given = [width * share / total for share in shares]
    lacking = sum(max(0.0, need - have) for need, have in zip(least, given, strict=True))
    spare = [max(0.0, have - need) for need, have in zip(least, given, strict=True)]
    room = sum(spare)
    if lacking > 0 and room > 0:
        part = min(1.0, lacking / room)
        given = [
            max(need, have) if extra == 0 else have - extra * part
            for need, have, extra in zip(least, given, spare, strict=True)
        ]
    scale = width / sum(given)
    widths = [int(have * scale) for have in given]
    widths[0] += width - sum(widths)
    return tuple(widths), sum(least)


def _least(at: int, title: str, rows: Sequence[Sequence[str]], *, whole: bool) -> int:
    head = longest_word(title, bold=True)
    cells = [row[at] for row in rows if at < len(row)]
    if whole:
        # Digits are equally wide, so the widest string is among the longest: those as long as the third.
        several = set(cells)
        enough = min(sorted(map(len, several))[-3:], default=0)
        return (
            max([head, *(line_width(cell, bold=True) for cell in several if len(cell) >= enough)]) + _PADDING
        )
    longest = max((piece for cell in cells for piece in _BREAK.split(cell)), key=len, default="")
    return min(max(head, line_width(longest)), _LONGEST) + _PADDING


# -- heights -------------------------------------------------------------------------------------
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
    "kr diagramrubrik": Face(10, 13.3, 14),
    "number": Face(20, 27.4, 0),
}


def height(style: str, words: str, room: int = MEASURE) -> float:
    """Return the height in points of a paragraph in a style, set in a room of so many twips."""
    face = _FACES.get(style, _BODY)
    width = max(room - face.indent, 1)
    lines = sum(
        max(1, -(-round(line_width(line, face.size) * _LOOSE) // width)) for line in words.split("\n")
    )
    return lines * face.line + face.around
