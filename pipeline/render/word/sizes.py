"""How wide words are and how high paragraphs become, set in Source Sans 3 as in the base template.

Another face in a municipality's own template shifts columns and page numbers a little and breaks nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pipeline.render.look.font import BOLD_FACE, HEAD_FACE, TEXT_FACE, advances

MEASURE: Final = 7484  # twips: the measure of running text
LINE: Final = 14.6  # points
_OTHER: Final = 540
_BOLD: Final = 1.06
TABLE_SIZE: Final = 9.0
_PADDING: Final = 210  # cell margins and a little air, twips
_LONGEST: Final = 2600  # no word of a text column asks for more than this
_ENDS: Final = re.compile(r"(?<=[ /\u00ad\u2013])|(?<=-)(?!\d)")  # where a line may end
_BREAK: Final = re.compile(r"[ \n/\u00ad]|-(?!\d)")  # a date is not broken


def line_width(words: str, points: float = TABLE_SIZE, *, bold: bool = False) -> int:
    """Return the width of a line in twips."""
    return round(_thousandths(words) * points / 50 * (_BOLD if bold else 1.0))


@lru_cache(1 << 15)
def _thousandths(words: str, font: str = TEXT_FACE) -> int:
    """Return the width of a line in thousandths of the type size; two lines of three are measured again."""
    get = advances(font).get
    return sum(get(char, _OTHER) for char in words)


def title_size(title: str, half_points: int, room: int) -> int:
    """Return the size of a title whose longest word goes into a line of so many twips: as asked, or as much smaller as it must be."""
    widest = max((_thousandths(word, HEAD_FACE) for word in _ENDS.split(title)), default=0)
    return min(half_points, room * 100 // widest) if widest else half_points


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
    """How a style takes room: type size, line height and the room above and below in points, indent in twips.

    ``font`` is the file its letters are in, ``full`` tells whether it goes beyond the measure.
    """

    size: float
    line: float
    above: float
    below: float
    indent: int = 0
    font: str = TEXT_FACE
    full: bool = False


_NUMBER: Final = 400  # twips: a page number and the room before it
_GIVE: Final = 1  # twips by which a line may be too long
_BODY: Final = Face(10.5, LINE, 0, 7)
_FACES: Final = {
    "chapter": Face(28, 38.4, 0, 8, font=HEAD_FACE, full=True),
    "ingress": Face(14, 20.45, 0, 16),
    "heading 2": Face(17, 23.3, 21, 5, font=HEAD_FACE, full=True),
    "heading 3": Face(13, 17.2, 16, 4, font=BOLD_FACE, full=True),
    "heading 4": Face(11.5, 15.2, 13, 3, font=BOLD_FACE, full=True),
    "heading 5": Face(10.5, 13.9, 11, 2, font=BOLD_FACE, full=True),
    "heading 6": Face(10.5, 13.9, 11, 2, font=BOLD_FACE, full=True),
    "body text": _BODY,
    "kr inledning": Face(12, 17.2, 0, 8),
    "kr källa": Face(9, 11.9, 0, 6),
    "kr definition": Face(10.5, LINE, 0, 4, 340),
    "list bullet": Face(10.5, LINE, 0, 3, 340),
    "list bullet 2": Face(10.5, LINE, 0, 3, 680),
    "list bullet 3": Face(10.5, LINE, 0, 3, 1020),
    "list number": Face(10.5, LINE, 0, 3, 340),
    "list number 2": Face(10.5, LINE, 0, 3, 680),
    "quote": Face(11.5, 16.6, 8, 10, 340),
    "box title": Face(11.5, 16.0, 12, 3, 284, font=BOLD_FACE),
    "box": Face(10.5, LINE, 0, 5, 284),
    "box item": Face(10.5, LINE, 0, 5, 624),
    "footnote": Face(8.5, 11.3, 0, 1),
    "note": Face(8.5, 11.3, 3, 2),
    "caption": Face(10, 13.3, 14, 4, font=BOLD_FACE),
    "picture": Face(10.5, LINE, 8, 2),
    "picture caption": Face(9, 11.9, 3, 12),
    "kr diagramrubrik": Face(10, 13.3, 14, 0, font=BOLD_FACE),
    "toc heading": Face(24, 32.9, 0, 12, font=HEAD_FACE, full=True),
    "toc 1": Face(11, 14.6, 8, 1, _NUMBER, BOLD_FACE),
    "toc 2": Face(10, 13.3, 1, 0, _NUMBER),
    # Rows of tables, with the lines between them.
    "head": Face(9, 11.95, 2.6, 4.4, font=BOLD_FACE),
    "table": Face(9, 11.95, 2, 2.5),
    "group": Face(9, 11.95, 7, 2.5, font=BOLD_FACE),
    "band": Face(7.5, 9.95, 2, 2.5),
    "of_which": Face(8.5, 11.3, 2, 2.5),
    "sum": Face(9, 11.95, 2, 2.75, font=BOLD_FACE),
    "total": Face(9, 11.95, 2, 4, font=BOLD_FACE),
    "label": Face(9, 11.95, 4, 0, font=BOLD_FACE),
    "number": Face(20, 27.4, 0, 0, font=HEAD_FACE),
    "comment": Face(8.5, 11.3, 0, 4),
}


def face(style: str) -> Face:
    """Return how a style takes room; one that is not known as running text."""
    return _FACES.get(style, _BODY)


def height(style: str, words: str, room: int = MEASURE) -> float:
    """Return the height in points of a paragraph in a style, set in a room of so many twips, with the room above and below."""
    kind = face(style)
    return lines(kind, words, room) * kind.line + kind.above + kind.below


def lines(kind: Face, words: str, room: int = MEASURE) -> int:
    """Return how many lines a paragraph takes, each filled with as many words as it holds."""
    width = (room + _GIVE - kind.indent) * 50 / kind.size  # in thousandths of the type size
    return sum(_filled(line, kind.font, max(width, kind.size)) for line in words.split("\n"))


def _filled(words: str, font: str, width: float) -> int:
    """Return how many lines words without a line break take."""
    if _thousandths(words, font) <= width:
        return 1
    count, used = 1, 0.0
    for piece in _ENDS.split(words):
        wide: float = _thousandths(piece, font)
        if used and used + _thousandths(piece.rstrip(" "), font) > width:
            count, used = count + 1, 0.0
        while wide > width and not used:  # a word longer than the line
            count, wide = count + 1, wide - width
        used += wide
    return count
