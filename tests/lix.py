"""How easy a text is to read: LIX, the words of a sentence and the share of long words (Björnsson 1968). Up to 40 is easy or ordinary."""

from __future__ import annotations

import re
from typing import Final

LONG: Final = 6  # letters; a longer word is long
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d\u00a0 ]*(?:[.,]\d+)?")
_END: Final = re.compile(r"[.!?:](?=\s|$)")


def lix(text: str) -> float:
    """Return words a sentence plus long words in per cent; 0 of a text without words. A number is one short word."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = max(len(_END.findall(text)), 1)
    long = [word for word in words if len(word) > LONG and not word[0].isdigit()]
    return len(words) / sentences + 100 * len(long) / len(words)
