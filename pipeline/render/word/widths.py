"""How wide words are, in the table face of the base template: enough to give each column what it needs.

Another face in a municipality's own template shifts the columns a little and breaks nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.render.look.font import advances

_OTHER: Final = 540
_BOLD: Final = 1.06
TABLE_SIZE: Final = 9.0
_PADDING: Final = 210  # cell margins and a little air, twips
_LONGEST: Final = 2600  # no word of a text column asks for more than this
_BREAK: Final = re.compile(r"[ /\u00ad]|-(?!\d)")  # a date is not broken


def line_width(words: str, points: float = TABLE_SIZE, *, bold: bool = False) -> int:
    """Return the width of a line in twips."""
    get = advances().get
    thousandths = sum(get(char, _OTHER) for char in words)
    return round(thousandths * points / 50 * (_BOLD if bold else 1.0))


def longest_word(words: str, points: float = TABLE_SIZE, *, bold: bool = False) -> int:
    """Return the width in twips of the longest piece that cannot be broken but by hyphenation."""
    return max((line_width(piece, points, bold=bold) for piece in _BREAK.split(words)), default=0)


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
    found = [int(have * scale) for have in given]
    found[0] += width - sum(found)
    return tuple(found), sum(least)


def _least(at: int, title: str, rows: Sequence[Sequence[str]], *, whole: bool) -> int:
    head = longest_word(title, bold=True)
    cells = [row[at] for row in rows if at < len(row)]
    if whole:
        # Digits are equally wide, so the longest string is nearly the widest one.
        cells = sorted(set(cells), key=len)[-3:]
        return max([head, *(line_width(cell, bold=True) for cell in cells)]) + _PADDING
    longest = max((piece for cell in cells for piece in _BREAK.split(cell)), key=len, default="")
    return min(max(head, line_width(longest)), _LONGEST) + _PADDING
