"""What a returned copy and its reader agree on: the sheet that lists what is to be mended, the notes in cells and documents, the colour of a marked cell.

Handed in again none of it says anything. A note that somebody has written in is no longer the program's: it is told as any comment is.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Final

from lxml import etree

from pipeline.read.xlsx_text import MAIN

TAB: Final = "Att rätta"
"""What the sheet is called, and what stands in its first cell."""
NAME: Final = "kr_att_ratta"
"""The workbook's name for the sheet's first cell: a sheet of the same title that somebody has made has none."""
COLUMNS: Final = 6
"""How many columns the sheet has: what stands beside them is somebody's own."""
AUTHOR: Final = "kommunrapport"
ENDING: Final = "_ATT_RÄTTA"
"""What a returned copy is called after the name of the file that it is a copy of."""
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LIGHT: Final = "FFFFE593"
DARK: Final = "FFB3520B"
"""The fills of marked cells: under dark letters, and under white ones."""
_HEAD: Final = "Att rätta"
_TAIL: Final = "Anteckning från kommunrapport. Den läses inte och kan vara kvar."
_NOTE: Final = re.compile(
    rf"{_HEAD}\b(?P<words>.*)\({re.escape(_TAIL)} \[(?P<mark>[0-9a-f]{{8}})\]\)", re.DOTALL
)


def note(words: str) -> str:
    """Return a note of the program's that says something of a cell or paragraph."""
    return f"{_HEAD}\n{words}\n({_TAIL} [{_mark(words)}])"


def is_note(words: str) -> bool:
    """Tell whether a comment is a note of the program's to which nobody has added anything."""
    found = _NOTE.fullmatch(" ".join(words.split()))
    return found is not None and _mark(found["words"]) == found["mark"]


def own_notes(comments: etree._Element | None) -> frozenset[str]:
    """Return the ids of the comments that are the notes of a returned copy."""
    every = comments.iter(f"{_W}comment") if comments is not None else ()
    return frozenset(
        one.get(f"{_W}id", "")
        for one in every
        if is_note(
            " ".join("".join(text.text or "" for text in line.iter(f"{_W}t")) for line in one.iter(f"{_W}p"))
        )
    )


def ground(pattern: etree._Element) -> etree._Element | None:
    """Return the colour that a cell had before it was marked, or has: a mark keeps it where a solid fill shows nothing."""
    fill = pattern.find(f"{MAIN}fgColor")
    if fill is None or fill.get("rgb") not in {LIGHT, DARK}:
        return fill
    before = pattern.find(f"{MAIN}bgColor")
    return None if before is None or before.get("indexed") == "64" else before


def _mark(words: str) -> str:
    """Return a check of a note's letters and digits; programs that save it may change blanks and line breaks."""
    letters = "".join(sign for sign in unicodedata.normalize("NFC", words) if sign.isalnum())
    return hashlib.sha256(letters.encode("utf-8", "replace")).hexdigest()[:8]
