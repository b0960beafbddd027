"""Letters that look the same are the same: invisible signs, letters taken apart and escapes are evened out, and what cannot be is named."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ODD: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_LINES: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_INSIDE: Final = re.compile("[\u00ad\u034f\u200c\u200d\u2061-\u2064\ufe00-\ufe0f]")
_FULL: Final = re.compile("[\uff01-\uff5e]")
_WIDE: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def decoded(words: str) -> str:
    """Return a text with the signs that Excel writes as ``_xHHHH_``; two halves of one sign are put together."""
    if "_x" not in words:
        return words
    found = _ESCAPED.sub(lambda sign: chr(int(sign[1], 16)), words)
    return found.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def evened(words: str) -> str:
    """Return a text without signs that nobody sees, its letters put together (NFC), every kind of line break as one.

    What is seen when it works (no-break blanks, soft hyphens, joiners of emoji and foreign letters) is kept.
    """
    if words.isascii() and words.isprintable():
        return words
    if _ODD.search(words):
        words = _ODD.sub("", _LINES.sub("\n", words))
    return words if unicodedata.is_normalized("NFC", words) else unicodedata.normalize("NFC", words)


@lru_cache(maxsize=8192)
def bare(words: str) -> str:
    """Return a word as it is compared: also without soft hyphens and joiners, wide signs as usual ones, blanks as single blanks."""
    words = evened(words)
    if not words.isascii():
        words = _INSIDE.sub("", words)
        if _FULL.search(words):
            words = words.translate(_WIDE)
    return " ".join(words.split())


def named(words: str) -> str:
    """Return a sentence that names the first letter or digit that only looks like a Latin one; empty when there is none."""
    for sign in bare(words):
        if sign.isalnum() and not sign.isascii() and not unicodedata.name(sign, "").startswith("LATIN"):
            return f" Tecknet ”{sign}” i cellen är U+{ord(sign):04X}, inte en vanlig bokstav eller siffra."
    return ""
