"""Places to break a line in words that have none, so that the layout's work grows with the text and not with its square.

The layout engine tries a word that is wider than its line sign by sign, and in a flexible box all of it for each try.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 60  # signs without a space that are left as they are; no Swedish word in use is as long
PIECE: Final = 12  # signs between two places to break, at most; fewer after a mark that an address is read by
_BREAK: Final = "\N{ZERO WIDTH SPACE}"
_SIGN: Final = r"(?:&[#\w]+;|[^ \t\n\r<>&\u200b\u00ad])"
_TEXT: Final = re.compile(rf">[^<]{{{LONGEST + 1},}}<")
_WORD: Final = re.compile(rf"{_SIGN}{{{LONGEST + 1},}}")
_PIECE: Final = re.compile(
    rf"{_SIGN}{{3,{PIECE - 2}}}?[-/._?=,;:](?={_SIGN}{{4}})|{_SIGN}{{{PIECE}}}(?={_SIGN}{{4}})"
)


def breakable(html: str) -> str:
    """Return HTML in whose text no more than so many signs stand together without a place to break the line."""
    return _TEXT.sub(lambda text: _WORD.sub(_broken, text[0]), html)


def _broken(word: re.Match[str]) -> str:
    return _PIECE.sub(lambda piece: piece[0] + _BREAK, word[0])
