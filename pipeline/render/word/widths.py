"""How wide words are, in the table face of the base template: enough to give each column what it needs.

The advance widths are those of Source Sans 3 Regular in thousandths of the type size. Another face in a municipality's own
template shifts the columns a little and breaks nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

# fmt: off
_ADVANCE: Final[dict[str, int]] = {
    " ": 200, "!": 289, '"': 426, "#": 497, "$": 497, "%": 824, "&": 609, "'": 249, "(": 303, ")": 303,
    "*": 418, "+": 497, ",": 249, "-": 311, ".": 249, "/": 350, "0": 497, "1": 497, "2": 497, "3": 497,
    "4": 497, "5": 497, "6": 497, "7": 497, "8": 497, "9": 497, ":": 249, ";": 249, "<": 497, "=": 497,
    ">": 497, "?": 425, "@": 847, "A": 544, "B": 588, "C": 571, "D": 615, "E": 527, "F": 494, "G": 617,
    "H": 652, "I": 263, "J": 480, "K": 579, "L": 486, "M": 727, "N": 647, "O": 664, "P": 566, "Q": 664,
    "R": 569, "S": 534, "T": 536, "U": 645, "V": 515, "W": 786, "X": 513, "Y": 476, "Z": 539, "[": 303,
    "\\": 350, "]": 303, "^": 497, "_": 500, "`": 542, "a": 504, "b": 553, "c": 456, "d": 555, "e": 496,
    "f": 292, "g": 504, "h": 544, "i": 246, "j": 247, "k": 495, "l": 255, "m": 829, "n": 547, "o": 542,
    "p": 555, "q": 555, "r": 347, "s": 419, "t": 338, "u": 544, "v": 467, "w": 719, "x": 446, "y": 467,
    "z": 425, "{": 303, "|": 241, "}": 303, "~": 497, "å": 504, "ä": 504, "ö": 542, "Å": 544, "Ä": 544,
    "Ö": 664, "é": 496, "É": 527, "ü": 544, "Ü": 645, "è": 496, "à": 504, "á": 504, "ø": 542, "Ø": 664,
    "æ": 778, "Æ": 822, "§": 497, "°": 331, "½": 808, "×": 497, "·": 249, "–": 480, "—": 800, "−": 497,
    "’": 249, "”": 426, "…": 948, "•": 304, "\xa0": 200, "€": 497, "\u2009": 100, "\u202f": 120, "✓": 612,
    "▲": 600, "✗": 526, "○": 600, "↗": 619, "→": 619, "↘": 619,
}
# fmt: on
_OTHER: Final = 540
_BOLD: Final = 1.06
TABLE_SIZE: Final = 9.0
_PADDING: Final = 210  # cell margins and a little air, twips
_LONGEST: Final = 2600  # no word of a text column asks for more than this
_BREAK: Final = re.compile(r"[ /\u00ad]|-(?!\d)")  # a date is not broken


def line_width(words: str, points: float = TABLE_SIZE, *, bold: bool = False) -> int:
    """Return the width of a line in twips."""
    get = _ADVANCE.get
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
