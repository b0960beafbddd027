"""What is printed reaches every stream: one that cannot write a sign gets one that looks like it, never an end in the middle of a sentence.

On Windows what is redirected to a file or another program is written in an older encoding (cp1252, cp850); there is no ”−”, ”≤” or emoji in it.
"""

from __future__ import annotations

import codecs
import json
import sys
import unicodedata
from typing import Final, TextIO

_HANDLER: Final = "kommunrapport"
_INSTEAD: Final = {
    "\N{MINUS SIGN}": "-",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{LESS-THAN OR EQUAL TO}": "<=",
    "\N{GREATER-THAN OR EQUAL TO}": ">=",
    "\N{NOT EQUAL TO}": "<>",
    "\N{MULTIPLICATION SIGN}": "x",
    "\N{RIGHTWARDS ARROW}": "->",
    "\N{BULLET}": "*",
    "\N{CHECK MARK}": "v",
    "\N{FRACTION SLASH}": "/",
    "\N{SECTION SIGN}": "par.",
    "\N{SOFT HYPHEN}": "",
    "\N{ZERO WIDTH SPACE}": "",
    "\N{ZERO WIDTH JOINER}": "",
    "\N{VARIATION SELECTOR-16}": "",
}
"""What stands for signs that have no simpler form of their own."""


def instead(sign: str) -> str:
    """Return what stands for a sign in a stream that cannot write it: its simpler form in ASCII, ``?`` when it has none."""
    if sign in _INSTEAD:
        return _INSTEAD[sign]
    apart = unicodedata.normalize("NFKD", sign)
    plain = "".join(_INSTEAD.get(one, one) for one in apart if not unicodedata.combining(one))
    return plain if plain.isascii() and plain.isprintable() and plain else "?"


def _replaced(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(instead, error.object[error.start : error.end])), error.end


def ready() -> None:
    """Make the standard streams write whatever they are given."""
    codecs.register_error(_HANDLER, _replaced)
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):  # there may be none, or another's
            reconfigure(errors=_HANDLER)


def encoding(stream: TextIO | None = None) -> str:
    """Return how a stream (standard output) is written: ``utf-8``, ``cp1252``."""
    name = getattr(stream or sys.stdout, "encoding", None) or "utf-8"
    return codecs.lookup(name).name


def as_json(words: str) -> str:
    """Return JSON as standard output can hold it without loss: in another encoding than UTF-8 with escapes for all that is not ASCII."""
    if encoding() == "utf-8":
        return words
    return "".join(sign if sign.isascii() else json.dumps(sign)[1:-1] for sign in words)
